// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include <algorithm>

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "model/errortext.h"
#include "model/filename.h"
#include "model/format.h"
#include "model/preferences.h"
#include "model/recentfiles.h"
#include "ui/capturepage.h"
#include "ui/conversations/conversationsview.h"
#include "ui/focus/focuschips.h"
#include "ui/sources/askpanel.h"
#include "ui/sources/sourceactions.h"
#include "ui/sources/sourcesview.h"
#include "ui/statusline.h"
#include "ui/transfers/transferbar.h"
#include "ui/welcomepage.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

MainWindow::MainWindow(model::RequestLog *log)
    : m_log(log)
    , m_sources(new SourcesView)
    , m_ask(new AskPanel)
    , m_page(new CapturePage)
    , m_transfers(new TransferBar)
    , m_actions(new SourceActions(
          log->sink(), [this](auto transfer) { enqueue(std::move(transfer)); }, this))
    , m_pages(new QStackedWidget)
    , m_banner(new Banner)
    , m_status(new StatusLine)
    , m_saving(new model::FileJob(this))
{
    setWindowTitle(tr("Remora"));
    setAcceptDrops(true);
    resize(1280, 800);
    auto *heading = new QLabel(tr("SOURCES"));
    heading->setProperty("role", u"section"_s);
    heading->setContentsMargins(12, 10, 12, 4);
    auto *sourcesBox = new QWidget;
    auto *sourcesLayout = new QVBoxLayout(sourcesBox);
    sourcesLayout->setContentsMargins(0, 0, 0, 0);
    sourcesLayout->setSpacing(0);
    sourcesLayout->addWidget(heading);
    sourcesLayout->addWidget(m_sources, 1);
    auto *left = new QSplitter(Qt::Vertical);
    left->addWidget(sourcesBox);
    left->addWidget(m_ask);
    left->setStretchFactor(0, 1);
    left->setSizes({300, 430});
    left->setChildrenCollapsible(false);

    auto *welcome = new WelcomePage;
    connect(welcome, &WelcomePage::openAsked, this, &MainWindow::askForFile);
    connect(welcome, &WelcomePage::connectAsked, this, &MainWindow::askForAppliance);
    connect(welcome, &WelcomePage::demoAsked, this, &MainWindow::demoAsked);
    m_pages->addWidget(welcome);
    m_pages->addWidget(m_page);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_banner);
    rightLayout->addWidget(m_pages, 1);
    auto *across = new QSplitter(Qt::Horizontal);
    across->setObjectName("across"_L1);
    left->setObjectName("left"_L1);
    m_splitters << across << left << m_page->splitter();
    across->addWidget(left);
    across->addWidget(right);
    across->setStretchFactor(1, 1);
    across->setSizes({306, 974});
    across->setChildrenCollapsible(false);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_page->focusChips());
    layout->addWidget(across, 1);
    layout->addWidget(m_transfers);
    setCentralWidget(centre);

    setStatusBar(m_status);
    makeMenus();
    makeToolBar();
    showCapture(nullptr);

    connectSources();
    connect(m_sources, &SourcesView::captureChosen, this, &MainWindow::showCapture);
    connect(m_sources, &SourcesView::closeAsked, this, &MainWindow::closeCapture);
    connect(m_page, &CapturePage::selectionChanged, this, &MainWindow::updateStatus);
    const auto notice = [this](const QString &text) { showNotice(text); };
    const auto failure = [this](const QString &text) { showNotice(text, Banner::Tone::Failed); };
    connect(m_page, &CapturePage::noticed, this, notice);
    connect(m_page, &CapturePage::failed, this, failure);
    connect(m_page, &CapturePage::helpAsked, this, [this] { showHelp(u"charts"_s); });
    connect(m_saving, &model::FileJob::saved, this, notice);
    connect(m_saving, &model::FileJob::failed, this, failure);
    followSaving();
    connect(m_page->conversations(), &ConversationsView::savePacketsAsked, this,
        &MainWindow::savePackets);
    connect(m_page->conversations(), &ConversationsView::wiresharkAsked, this,
        &MainWindow::openInWireshark);
    connect(m_page->conversations(), &ConversationsView::fetchAsked, this, &MainWindow::fetchFocus);
    restoreLayout();
}

MainWindow::~MainWindow() { m_page->setCapture(nullptr, {}); }

void MainWindow::showNotice(const QString &text, Banner::Tone tone) { m_banner->say(text, tone); }

void MainWindow::askForFile()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open captures"),
        QSettings().value("open/folder"_L1).toString(),
        tr("Captures and investigations (*.pcap *.pcapng *.cap *.pcap.* *.pcapng.* *.part "
           "*.remora);;"
           "All files (*)"));
    for (const QString &path : paths)
        openCapture(path);
}

void MainWindow::openCapture(const QString &path)
{
    QSettings().setValue("open/folder"_L1, QFileInfo(path).path());
    if (model::isInvestigation(path)) {
        openInvestigation(path);
        return;
    }
    model::InvestigationStart start;
    start.source.path = path;
    start.name = QFileInfo(path).fileName();
    start.serverPorts = model::Preferences::of().serverPorts();
    addCapture(std::move(start), {});
    model::recentFiles::remember(path);
}

model::Capture *MainWindow::addCapture(model::InvestigationStart start, const QString &filter)
{
    auto opened = std::make_unique<model::Investigation>(std::move(start));
    model::Capture *capture = &opened->capture();
    connect(opened.get(), &model::Investigation::leftOutChanged, this,
        [this, investigation = opened.get()] {
            if (investigation == m_focused)
                sayLeftOut(investigation->leftOut());
        });
    m_captures.push_back({std::move(opened), {}});
    capture->setProperty("filter", filter);
    connect(capture, &model::Capture::grown, this, [this, capture] { captureChanged(capture); });
    connect(
        capture, &model::Capture::stateChanged, this, [this, capture] { captureChanged(capture); });
    m_sources->addCapture(capture);
    m_sources->selectCapture(capture);
    return capture;
}

std::vector<MainWindow::Opened>::iterator MainWindow::placeOf(const model::Capture *capture)
{
    return std::find_if(m_captures.begin(), m_captures.end(),
        [capture](const Opened &own) { return &own.focused->capture() == capture; });
}

void MainWindow::showCapture(model::Capture *capture)
{
    const auto place = placeOf(capture);
    m_current = capture;
    m_focused = place == m_captures.end() ? nullptr : place->focused.get();
    m_banner->hide();
    m_pages->setCurrentIndex(capture != nullptr ? 1 : 0);
    for (QAction *action : std::as_const(m_onCapture))
        action->setEnabled(capture != nullptr);
    if (capture == nullptr) {
        m_page->setCapture(nullptr, {});
        setWindowTitle(tr("Remora"));
        updateStatus();
        return;
    }
    const QString filter = capture->property("filter").toString();
    const QString subject = model::shown(capture->name())
        + (filter.isEmpty() ? QString() : u" · "_s + model::shown(filter));
    m_page->setCapture(m_focused, subject);
    // Qt takes one for the mark of what is not saved.
    setWindowTitle(tr("%1 — Remora").arg(QString(subject).replace("[*]"_L1, "[*][*]"_L1)));
    captureChanged(capture);
}

void MainWindow::captureChanged(model::Capture *capture)
{
    if (capture != m_current)
        return;
    updateStatus();
    if (capture->state() == model::Capture::State::Failed)
        showNotice(capture->errorText(), Banner::Tone::Failed);
    else if (!capture->partialReason().isEmpty())
        showNotice(tr("This capture is partial. %1").arg(capture->partialReason()),
            Banner::Tone::Doubtful);
    else if (capture->state() == model::Capture::State::Complete && capture->facts().damage)
        showNotice(model::damageText(*capture->facts().damage), Banner::Tone::Doubtful);
}

void MainWindow::updateStatus() { m_status->show(m_current, m_page->selectionText()); }

void MainWindow::closeCapture(model::Capture *capture)
{
    const auto place = placeOf(capture);
    if (place == m_captures.end())
        return;
    m_sources->removeCapture(capture);
    if (m_current == capture)
        showCapture(nullptr);
    m_captures.erase(place);
    if (m_current == nullptr && !m_captures.empty())
        m_sources->selectCapture(&m_captures.back().focused->capture());
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    for (const QSplitter *splitter : m_splitters)
        settings.setValue("window/"_L1 + splitter->objectName(), splitter->saveState());
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    for (QSplitter *splitter : std::as_const(m_splitters))
        splitter->restoreState(settings.value("window/"_L1 + splitter->objectName()).toByteArray());
}

// What any view writes is seen, and can be cancelled, in the same place.
void MainWindow::followSaving()
{
    const auto jobs = findChildren<model::FileJob *>();
    for (model::FileJob *job : jobs) {
        connect(job, &model::FileJob::progressed, this, [this](const QString &path, int percent) {
            m_banner->say(percent < 0
                    ? tr("Writing %1…").arg(model::shown(path, 1000))
                    : tr("Writing %1… %2 %").arg(model::shown(path, 1000)).arg(percent),
                Banner::Tone::Neutral, tr("Cancel"));
        });
        connect(job, &model::FileJob::cancelled, this, [this](const QString &path) {
            showNotice(tr("Cancelled; %1 was not written.").arg(model::shown(path, 1000)));
        });
        connect(m_banner, &Banner::actionAsked, job, &model::FileJob::cancel);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool downloads = std::any_of(
        m_tasks.begin(), m_tasks.end(), [](const auto &task) { return !task->isOver(); });
    if (downloads) {
        QMessageBox question(QMessageBox::Question, tr("Downloads are running"),
            tr("A download is still running. What came is kept as a partial capture."),
            QMessageBox::NoButton, this);
        const auto *quit
            = question.addButton(tr("Cancel download and quit"), QMessageBox::DestructiveRole);
        question.setDefaultButton(
            question.addButton(tr("Go on downloading"), QMessageBox::RejectRole));
        question.exec();
        if (question.clickedButton() != quit) {
            event->ignore();
            return;
        }
    }
    saveLayout();
    event->accept();
}

// Appliances are asked again and again only while somebody may look.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::WindowStateChange)
        return;
    for (const auto &session : m_sessions)
        session->setWatched(!isMinimized());
}

// The mouse's buttons for back and forward undo and redo.
void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (m_focused != nullptr && event->button() == Qt::BackButton)
        m_focused->focus().undo();
    else if (m_focused != nullptr && event->button() == Qt::ForwardButton)
        m_focused->focus().redo();
    else
        QMainWindow::mousePressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            openCapture(model::fileOf(url));
    }
}

} // namespace remora::ui
