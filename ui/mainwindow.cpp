// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include <algorithm>

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/errortext.h"
#include "model/format.h"
#include "ui/charts/chartpanel.h"
#include "ui/conversations/conversationsview.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/logwindow.h"
#include "ui/sources/askpanel.h"
#include "ui/sources/sourcesview.h"
#include "ui/transfers/transferbar.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    // The port that a native or BPF filter names is the server's.
    std::vector<std::uint16_t> serverPorts(const netshark::ExportRequest &request)
    {
        static const QRegularExpression named(u"server_port\\s*==?\\s*\"?(\\d{1,5})"_s);
        std::vector<std::uint16_t> ports;
        for (const netshark::Filter &filter : request.filters) {
            if (const auto match = named.match(filter.text); match.hasMatch())
                ports.push_back(static_cast<std::uint16_t>(match.captured(1).toUInt()));
        }
        return ports;
    }

    QString filterText(const netshark::ExportRequest &request)
    {
        QStringList texts;
        for (const netshark::Filter &filter : request.filters)
            texts << filter.text;
        return texts.join(u" & "_s);
    }

} // namespace

MainWindow::MainWindow(model::RequestLog *log)
    : m_log(log)
    , m_sources(new SourcesView)
    , m_ask(new AskPanel)
    , m_conversations(new ConversationsView)
    , m_charts(new ChartPanel)
    , m_transfers(new TransferBar)
    , m_pages(new QStackedWidget)
    , m_status(new QLabel)
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
    left->setChildrenCollapsible(false);

    m_pages->addWidget(makeWelcome());
    m_pages->addWidget(makeCapturePage());
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(makeBanner());
    rightLayout->addWidget(m_pages, 1);
    auto *across = new QSplitter(Qt::Horizontal);
    across->setObjectName("across"_L1);
    across->addWidget(left);
    across->addWidget(right);
    across->setStretchFactor(1, 1);
    across->setSizes({300, 980});
    across->setChildrenCollapsible(false);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(across, 1);
    layout->addWidget(m_transfers);
    setCentralWidget(centre);

    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(8, 2, 8, 2);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    makeActions();
    updateStatus();

    connect(m_sources, &SourcesView::sourceChosen, m_ask, &AskPanel::setSource);
    connect(m_sources, &SourcesView::captureChosen, this, &MainWindow::showCapture);
    connect(m_sources, &SourcesView::closeAsked, this, &MainWindow::closeCapture);
    connect(
        m_sources, &SourcesView::disconnectAsked, this, [this](model::ApplianceSession *session) {
            m_sources->removeAppliance(session);
            m_ask->clearSource();
            std::erase_if(m_sessions, [session](const auto &own) { return own.get() == session; });
        });
    connect(m_ask, &AskPanel::downloadAsked, this, &MainWindow::download);
    connect(m_conversations, &ConversationsView::selectionChanged, this, &MainWindow::showCharts);
    connect(m_transfers, &TransferBar::dismissed, this, [this](model::ExportTask *task) {
        std::erase_if(m_tasks, [task](const auto &own) { return own.get() == task; });
    });
    const auto notice = [this](const QString &text) { showNotice(text); };
    const auto failure = [this](const QString &text) { showNotice(text, "failed"); };
    connect(m_charts, &ChartPanel::noticed, this, notice);
    connect(m_charts, &ChartPanel::failed, this, failure);
    connect(m_conversations, &ConversationsView::noticed, this, notice);
    connect(m_conversations, &ConversationsView::failed, this, failure);
    restoreGeometry(QSettings().value("window/geometry"_L1).toByteArray());
}

MainWindow::~MainWindow()
{
    m_conversations->setCapture(nullptr);
    m_charts->stack()->clear();
}

QWidget *MainWindow::makeWelcome()
{
    auto *page = new QWidget;
    page->setProperty("role", u"panel"_s);
    page->setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(tr("Was it the network?"));
    QFont large = title->font();
    large.setPixelSize(21);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *text = new QLabel(
        tr("Open a capture, or connect to a NetShark and download the seconds in question. "
           "Conversations with their round-trip times and charts appear here while the packets "
           "arrive."));
    text->setWordWrap(true);
    text->setProperty("role", u"caption"_s);
    text->setMaximumWidth(520);
    auto *open = new QPushButton(tr("Open a capture…"));
    auto *connectTo = new QPushButton(tr("Connect to a NetShark…"));
    auto *demo = new QPushButton(tr("Try the demo"));
    open->setProperty("role", u"primary"_s);
    connect(open, &QPushButton::clicked, this, &MainWindow::askForFile);
    connect(connectTo, &QPushButton::clicked, this, &MainWindow::askForAppliance);
    connect(demo, &QPushButton::clicked, this, &MainWindow::demoAsked);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {open, connectTo, demo})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(page);
    layout->addStretch(1);
    layout->addLayout(column, 3);
    layout->addStretch(1);
    return page;
}

QWidget *MainWindow::makeBanner()
{
    m_banner = new QWidget;
    m_banner->setProperty("role", u"banner"_s);
    m_banner->setAttribute(Qt::WA_StyledBackground);
    m_bannerText = new QLabel;
    m_bannerText->setTextFormat(Qt::PlainText);
    m_bannerText->setWordWrap(true);
    auto *dismiss = new QToolButton;
    dismiss->setText(u"✕"_s);
    dismiss->setAutoRaise(true);
    dismiss->setToolTip(tr("Dismiss"));
    connect(dismiss, &QToolButton::clicked, m_banner, &QWidget::hide);
    auto *layout = new QHBoxLayout(m_banner);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->addWidget(m_bannerText, 1);
    layout->addWidget(dismiss);
    m_banner->hide();
    return m_banner;
}

QWidget *MainWindow::makeCapturePage()
{
    auto *page = new QSplitter(Qt::Vertical);
    page->addWidget(m_conversations);
    page->addWidget(m_charts);
    page->setStretchFactor(0, 2);
    page->setStretchFactor(1, 3);
    page->setSizes({280, 460});
    page->setChildrenCollapsible(false);
    return page;
}

void MainWindow::makeActions()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open capture…"), QKeySequence::Open, this, &MainWindow::askForFile);
    m_recent = file->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    file->addAction(tr("&Close capture"), QKeySequence::Close, this, [this] {
        if (m_current != nullptr)
            closeCapture(m_current);
    });
    file->addSeparator();
    file->addAction(
        tr("Save con&versations as CSV…"), m_conversations, &ConversationsView::saveCsv);
    file->addAction(tr("&Save charts…"), QKeySequence::Save, m_charts, &ChartPanel::saveCharts);
    file->addAction(tr("Co&py charts"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), m_charts,
        &ChartPanel::copyCharts);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    QMenu *appliance = menuBar()->addMenu(tr("&Appliance"));
    appliance->addAction(
        tr("&Connect…"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::askForAppliance);
    appliance->addAction(tr("Connect to the &demo"), this, &MainWindow::demoAsked);
    appliance->addAction(tr("&Refresh"), QKeySequence::Refresh, this, [this] {
        for (const auto &session : m_sessions)
            session->refresh();
    });
    appliance->addSeparator();
    appliance->addAction(tr("Show &requests"), this, [this] {
        if (m_logWindow == nullptr)
            m_logWindow = new LogWindow(m_log, this);
        m_logWindow->show();
        m_logWindow->raise();
    });
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("&Find conversations"), QKeySequence::Find, m_conversations,
        &ConversationsView::focusFind);
    view->addAction(tr("&Copy selected rows"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
        m_conversations, &ConversationsView::copyRows);
    view->addAction(tr("Whole &time range"), QKeySequence(Qt::CTRL | Qt::Key_0), m_charts->stack(),
        &ChartStack::resetZoom);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Remora"), this, [this] {
        QMessageBox::about(this, tr("About Remora"),
            tr("<b>Remora %1</b><p>Conversations, round-trip times and charts from packets.</p>"
               "<p>RTT is tshark's tcp.analysis.ack_rtt: the time from a segment to the first "
               "packet that acknowledges exactly its end; "
               "for a segment that was sent again, from its first transmission.</p>"
               "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QLatin1StringView(REMORA_VERSION)));
    });
}

void MainWindow::showNotice(const QString &text, const char *role)
{
    m_bannerText->setText(text);
    m_bannerText->setProperty("role", QString::fromLatin1(role));
    m_bannerText->setStyleSheet(m_bannerText->styleSheet());
    m_banner->show();
}

void MainWindow::askForFile()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open captures"),
        QSettings().value("open/folder"_L1).toString(),
        tr("Captures (*.pcap *.pcapng *.cap *.pcap.* *.pcapng.* *.part);;All files (*)"));
    for (const QString &path : paths)
        openCapture(path);
}

void MainWindow::openCapture(const QString &path)
{
    QSettings().setValue("open/folder"_L1, QFileInfo(path).path());
    addCapture({path, nullptr, {}}, QFileInfo(path).fileName(), {}, {});
    remember(path);
}

model::Capture *MainWindow::addCapture(model::CaptureSource source, const QString &name,
    const std::vector<std::uint16_t> &ports, const QString &filter)
{
    m_captures.push_back(std::make_unique<model::Capture>(std::move(source), name, ports));
    model::Capture *capture = m_captures.back().get();
    capture->setProperty("filter", filter);
    connect(capture, &model::Capture::grown, this, [this, capture] { captureChanged(capture); });
    connect(
        capture, &model::Capture::stateChanged, this, [this, capture] { captureChanged(capture); });
    m_sources->addCapture(capture);
    m_sources->selectCapture(capture);
    return capture;
}

void MainWindow::showCapture(model::Capture *capture)
{
    m_current = capture;
    m_banner->hide();
    m_pages->setCurrentIndex(capture != nullptr ? 1 : 0);
    m_charts->stack()->resetZoom();
    m_conversations->setCapture(capture);
    if (capture != nullptr) {
        const QString filter = capture->property("filter").toString();
        m_charts->setFooter(model::shown(capture->name())
            + (filter.isEmpty() ? QString() : u" · "_s + model::shown(filter)));
        setWindowTitle(tr("%1 — Remora")
                           .arg(model::shown(capture->name())
                               + (filter.isEmpty() ? QString() : u" · "_s + model::shown(filter))));
        captureChanged(capture);
    } else {
        setWindowTitle(tr("Remora"));
        updateStatus();
    }
}

void MainWindow::captureChanged(model::Capture *capture)
{
    if (capture != m_current)
        return;
    showCharts();
    updateStatus();
    if (capture->state() == model::Capture::State::Failed)
        showNotice(capture->errorText(), "failed");
    else if (!capture->partialReason().isEmpty())
        showNotice(tr("This capture is partial. %1").arg(capture->partialReason()), "doubtful");
    else if (capture->state() == model::Capture::State::Complete && capture->facts().damage)
        showNotice(model::damageText(*capture->facts().damage), "doubtful");
}

void MainWindow::showCharts()
{
    if (m_current == nullptr) {
        m_charts->stack()->clear();
        return;
    }
    m_charts->stack()->show(m_current->store(), m_conversations->selections());
}

void MainWindow::updateStatus()
{
    if (m_current == nullptr) {
        m_status->setText(tr("No capture is open."));
        return;
    }
    const dissect::CaptureFacts &facts = m_current->facts();
    QStringList parts{
        tr("%1 packets").arg(model::count(facts.packets)), model::bytes(facts.wireBytes)};
    if (facts.span)
        parts << model::timeRange(*facts.span, QTimeZone::systemTimeZone(), 3);
    parts << tr("%1 odd packets").arg(model::count(facts.oddities.oddPackets()));
    if (facts.cutPackets > 0)
        parts << tr("%1 cut by the snap length").arg(model::count(facts.cutPackets));
    if (m_current->state() == model::Capture::State::Loading)
        parts << (m_current->progress()
                ? tr("reading, %1 %").arg(static_cast<int>(*m_current->progress() * 100))
                : tr("reading…"));
    m_status->setText(parts.join(u"    "_s));
    QStringList odd;
    for (std::size_t i = 0; i < dissect::oddityKinds; ++i) {
        const auto oddity = static_cast<dissect::Oddity>(i);
        const auto &kind = facts.oddities.of(oddity);
        if (kind.count > 0)
            odd << tr("%1 × %2, first in packet %3")
                       .arg(model::count(kind.count), model::oddityText(oddity))
                       .arg(kind.firstPackets.front());
    }
    m_status->setToolTip(odd.join('\n'_L1));
}

void MainWindow::askForAppliance()
{
    ConnectDialog dialog(m_log->sink(), this);
    if (dialog.exec() == QDialog::Accepted)
        addAppliance(dialog.takeSession());
}

void MainWindow::addAppliance(std::unique_ptr<model::ApplianceSession> session)
{
    session->disconnect();
    connect(session.get(), &model::ApplianceSession::noticed, this,
        [this](const QString &text) { showNotice(text); });
    m_sources->addAppliance(session.get());
    m_sources->selectFirstRunningJob(session.get());
    m_sessions.push_back(std::move(session));
}

void MainWindow::download(model::ApplianceSession *session, const netshark::ExportRequest &request,
    const QString &name, const QString &path)
{
    bool overwrite = false;
    if (QFileInfo::exists(path)) {
        QMessageBox question(QMessageBox::Question, tr("Overwrite"),
            tr("%1 exists already.").arg(path), QMessageBox::NoButton, this);
        question.setTextFormat(Qt::PlainText);
        const auto *replace = question.addButton(tr("Overwrite it"), QMessageBox::DestructiveRole);
        question.addButton(tr("Keep it"), QMessageBox::RejectRole);
        question.exec();
        if (question.clickedButton() != replace)
            return;
        overwrite = true;
    }
    netshark::DownloadParams params{session->session(), request, path, overwrite, 10'000};
    m_tasks.push_back(std::make_unique<model::ExportTask>(name, std::move(params), m_log->sink()));
    model::ExportTask *task = m_tasks.back().get();
    m_transfers->add(task);
    connect(task, &model::ExportTask::readable, this,
        [=, this](const QString &partial, const std::shared_ptr<const dissect::Growth> &growth) {
            model::Capture *capture = addCapture(
                {partial, growth, {}}, name, serverPorts(request), filterText(request));
            connect(capture, &model::Capture::grown, task,
                [=, this] { m_transfers->setPackets(task, capture->facts().packets); });
            task->setProperty("capture", QVariant::fromValue<void *>(capture));
        });
    connect(task, &model::ExportTask::finished, this, [this, task] {
        downloadEnded(
            task, static_cast<model::Capture *>(task->property("capture").value<void *>()));
    });
}

void MainWindow::downloadEnded(model::ExportTask *task, model::Capture *capture)
{
    const bool isOpen = std::any_of(m_captures.begin(), m_captures.end(),
        [capture](const auto &own) { return own.get() == capture; });
    if (task->state() == model::ExportTask::State::Done) {
        if (isOpen)
            capture->setPath(task->path());
        remember(task->path());
        return;
    }
    const QString reason = model::errorText(*task->error(), task->hostAndPort());
    if (isOpen)
        capture->setPartial(
            tr("%1 What came is kept in %2.")
                .arg(reason, QFileInfo(netshark::partialPath(task->path())).fileName()));
    else if (task->state() == model::ExportTask::State::Failed)
        m_ask->showProblem(reason);
}

void MainWindow::closeCapture(model::Capture *capture)
{
    const auto place = std::find_if(m_captures.begin(), m_captures.end(),
        [capture](const auto &own) { return own.get() == capture; });
    if (place == m_captures.end())
        return;
    m_sources->removeCapture(capture);
    if (m_current == capture)
        showCapture(nullptr);
    m_captures.erase(place);
    if (m_current == nullptr && !m_captures.empty())
        m_sources->selectCapture(m_captures.back().get());
}

void MainWindow::remember(const QString &path)
{
    constexpr qsizetype most = 10;
    QSettings settings;
    QStringList recent = settings.value("open/recent"_L1).toStringList();
    recent.removeAll(QFileInfo(path).absoluteFilePath());
    recent.prepend(QFileInfo(path).absoluteFilePath());
    settings.setValue("open/recent"_L1, recent.mid(0, most));
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList recent = QSettings().value("open/recent"_L1).toStringList();
    for (const QString &path : recent)
        m_recent->addAction(
            QString(path).replace('&'_L1, "&&"_L1), this, [this, path] { openCapture(path); });
    if (recent.isEmpty())
        m_recent->addAction(tr("Nothing was opened yet"))->setEnabled(false);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool downloads = std::any_of(m_tasks.begin(), m_tasks.end(),
        [](const auto &task) { return task->state() == model::ExportTask::State::Running; });
    if (downloads) {
        QMessageBox question(QMessageBox::Question, tr("Downloads are running"),
            tr("A download is still running. What came is kept beside its name as .part."),
            QMessageBox::NoButton, this);
        const auto *quit
            = question.addButton(tr("Cancel download and quit"), QMessageBox::DestructiveRole);
        question.addButton(tr("Go on downloading"), QMessageBox::RejectRole);
        question.exec();
        if (question.clickedButton() != quit) {
            event->ignore();
            return;
        }
    }
    QSettings().setValue("window/geometry"_L1, saveGeometry());
    event->accept();
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
            openCapture(url.toLocalFile());
    }
}

} // namespace remora::ui
