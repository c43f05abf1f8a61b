// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QMouseEvent>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "model/points/pointsrun.h"
#include "model/settings/preferences.h"
#include "model/text/filename.h"
#include "model/text/foreigntext.h"
#include "ui/conversations/conversationsview.h"
#include "ui/fields/fieldspage.h"
#include "ui/focus/focuschips.h"
#include "ui/overview/overview.h"
#include "ui/query/queryview.h"
#include "ui/sources/askpanel.h"
#include "ui/sources/sourcesview.h"
#include "ui/statusline.h"
#include "ui/transfers/transferbar.h"
#include "ui/welcomepage.h"
#include "ui/window/appliances.h"
#include "ui/window/capturepage.h"
#include "ui/window/comparing.h"
#include "ui/window/downloads.h"
#include "ui/window/fielduses.h"
#include "ui/window/packetjump.h"
#include "ui/window/savedview.h"
#include "ui/window/saving.h"
#include "ui/window/sidebar.h"
#include "ui/window/windowmenus.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using Tone = Banner::Tone;

namespace {

    QVBoxLayout *tightColumn(QWidget *of)
    {
        auto *layout = new QVBoxLayout(of);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        return layout;
    }

} // namespace

MainWindow::MainWindow(model::RequestLog *log)
    : m_sources(new SourcesView)
    , m_ask(new AskPanel)
    , m_welcome(new WelcomePage)
    , m_page(new CapturePage)
    , m_transfers(new TransferBar)
    , m_pages(new QStackedWidget)
    , m_status(new StatusLine)
{
    setAcceptDrops(true);
    resize(fitting({1280, 800}));
    m_downloads = std::make_unique<Downloads>(&m_captures, m_transfers, log->sink());
    m_appliances = std::make_unique<Appliances>(
        m_sources, m_ask, m_downloads.get(), &m_captures, log->sink());
    makeSidebar();
    auto *across = new QSplitter(Qt::Horizontal);
    across->setObjectName("across"_L1);
    across->addWidget(m_sidebar);
    across->addWidget(makeView());
    across->setStretchFactor(1, 1);
    across->setSizes({306, 974});
    across->setChildrenCollapsible(false);
    m_splitters << across << m_page->splitter() << m_page->query()->splitters();
    auto *centre = new QWidget;
    QVBoxLayout *layout = tightColumn(centre);
    layout->addWidget(m_page->focusChips());
    layout->addWidget(across, 1);
    layout->addWidget(m_transfers);
    setCentralWidget(centre);
    setStatusBar(m_status);
    auto *saving = new Saving(&m_captures, m_page, m_banner);
    m_menus = new WindowMenus(
        this, {&m_captures, log, m_appliances.get(), saving, m_page, m_sidebar, m_sources, m_ask});
    connect(m_menus, &WindowMenus::openAsked, this, &MainWindow::askForFile);
    connect(m_menus, &WindowMenus::demoAsked, this, &MainWindow::demoAsked);
    m_comparing = new Comparing(&m_captures, m_page, m_appliances.get(), this);
    connect(m_menus, &WindowMenus::compareAsked, this, &MainWindow::askToCompare);
    ConversationsView *conversations = m_page->conversations();
    connect(conversations, &ConversationsView::savePacketsAsked, saving, &Saving::savePackets);
    connect(conversations, &ConversationsView::wiresharkAsked, saving, &Saving::openInWireshark);
    connectCaptures();
    connectPage();
    connectFields(m_sidebar->fields(), m_page);
    showView();
    restoreLayout();
}

MainWindow::~MainWindow() { m_page->setCapture(nullptr, {}); }

// On the screen, with the frame that the window manager is about to add.
QSize MainWindow::fitting(QSize size) const
{
    constexpr QSize frame(8, 36);
    return size.boundedTo(screen()->availableGeometry().size() - frame);
}

void MainWindow::makeSidebar()
{
    auto *sources = new QSplitter(Qt::Vertical);
    sources->setObjectName("left"_L1);
    sources->addWidget(m_sources);
    sources->addWidget(m_ask);
    sources->setStretchFactor(0, 1);
    sources->setSizes({300, 430});
    sources->setChildrenCollapsible(false);
    m_sidebar = new Sidebar(sources);
    constexpr int leastWidth = 190; // what is to be read in it
    m_sidebar->setMinimumWidth(leastWidth);
    m_splitters << sources << m_sidebar->fields()->splitter();
    connect(m_transfers, &TransferBar::focusLeft, m_sources, [this] { m_sources->setFocus(); });
    connect(m_downloads.get(), &Downloads::said, this, &MainWindow::showNotice);
    connect(m_appliances.get(), &Appliances::said, this, &MainWindow::showNotice);
    connect(m_appliances.get(), &Appliances::added, this, [this] {
        m_menus->showSidebar();
        m_sidebar->showPage(Sidebar::Page::Sources);
    });
}

QWidget *MainWindow::makeView()
{
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_page);
    m_banner = new Banner(m_pages);
    m_banner->setEdge(m_page->findChild<Overview *>());
    connect(m_welcome, &WelcomePage::openAsked, this, &MainWindow::askForFile);
    connect(m_welcome, &WelcomePage::demoAsked, this, &MainWindow::demoAsked);
    connect(m_welcome, &WelcomePage::captureAsked, this, &MainWindow::openCapture);
    Appliances *appliances = m_appliances.get();
    connect(m_welcome, &WelcomePage::connectAsked, appliances,
        [appliances] { appliances->connectTo({}); });
    connect(m_welcome, &WelcomePage::applianceAsked, appliances, &Appliances::connectTo);
    const auto show = [this] { m_welcome->showAppliances(m_appliances->unconnected()); };
    connect(appliances, &Appliances::changed, m_welcome, show);
    connect(&m_captures, &model::OpenCaptures::viewChanged, m_welcome, show);
    show();
    return m_pages;
}

void MainWindow::connectCaptures()
{
    using model::OpenCaptures;
    connect(&m_captures, &OpenCaptures::opened, m_sources, &SourcesView::addCapture);
    connect(&m_captures, &OpenCaptures::closing, m_sources, [this](model::Capture *capture) {
        m_sources->removeCapture(capture);
        if (m_captures.inView() == nullptr)
            m_page->setCapture(nullptr, {});
    });
    connect(m_sources, &SourcesView::captureChosen, &m_captures, &OpenCaptures::show);
    connect(m_sources, &SourcesView::closeAsked, &m_captures, &OpenCaptures::close);
    connect(&m_captures, &OpenCaptures::viewChanged, this, &MainWindow::showView);
    connect(&m_captures, &OpenCaptures::changed, this, [this] {
        updateStatus();
        showReservation();
    });
    connect(&m_captures, &OpenCaptures::restoring, m_page,
        [this](const model::SavedInvestigation &seen) { restoreView(*m_page, seen); });
    connect(&m_captures, &OpenCaptures::notOpened, this, [this](const QString &text) {
        showNotice(text, Tone::Failed, {tr("Open another…"), [this] { askForFile(); }});
    });
    connect(&m_captures, &OpenCaptures::leftOut, this,
        [this](const QString &text) { showNotice(text, Tone::Doubtful); });
    connect(&m_captures, &OpenCaptures::captureMissing, this,
        [this](const model::SavedInvestigation &investigation) {
            m_banner->say(tr("The capture %1 of this investigation is not there.")
                              .arg(model::shown(investigation.source.path, 1000)),
                Tone::Failed, {tr("Locate…"), [=, this] { locate(investigation); }});
        });
}

void MainWindow::connectPage()
{
    connect(m_page, &CapturePage::noticed, this, [this](const QString &text) { showNotice(text); });
    connect(m_page, &CapturePage::failed, this,
        [this](const QString &text) { showNotice(text, Tone::Failed); });
    connect(m_page, &CapturePage::fieldsAsked, this, [this] { m_menus->showFields(); });
    auto *jump = new PacketJump(&m_captures, m_page, this);
    connect(m_page, &CapturePage::otherPacketAsked, jump, &PacketJump::to);
    connect(m_page, &CapturePage::helpAsked, this, [this] { m_menus->showHelp(u"charts"_s); });
    ConversationsView *conversations = m_page->conversations();
    connect(
        conversations, &ConversationsView::fetchAsked, m_appliances.get(), &Appliances::fetchFocus);
    // Whatever changes what the status line says.
    connect(m_page, &CapturePage::selectionChanged, this, &MainWindow::updateStatus);
    connect(conversations, &ConversationsView::rowsChanged, this, &MainWindow::updateStatus);
    connect(&model::Preferences::of(), &model::Preferences::changed, this, [this] {
        updateStatus();
        update();
    });
}

const model::Capture *MainWindow::currentCapture() const
{
    const model::OpenCapture *open = m_captures.inView();
    return open != nullptr ? &open->capture() : nullptr;
}

model::Investigation *MainWindow::currentFocus() const
{
    const model::OpenCapture *open = m_captures.inView();
    return open != nullptr ? open->investigation.get() : nullptr;
}

void MainWindow::addAppliance(std::unique_ptr<model::ApplianceSession> session)
{
    m_appliances->add(std::move(session));
}

void MainWindow::showNotice(const QString &text, Tone tone, const Banner::Offer &offer)
{
    m_banner->say(text, tone, offer);
}

void MainWindow::offerInterrupted() { m_downloads->offerInterrupted(); }

void MainWindow::askForFile()
{
    const auto folder = "open/folder"_L1;
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open captures"),
        QSettings().value(folder).toString(),
        tr("Captures and investigations (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 "
           "*.pcap.* *.pcapng.* "
           "*.part "
           "*.remora);;"
           "All files (*)"));
    if (!paths.isEmpty())
        QSettings().setValue(folder, QFileInfo(paths.last()).path());
    openTogether(paths);
}

// Several may be of the same traffic.
void MainWindow::openTogether(const QStringList &paths)
{
    QStringList captures;
    for (const QString &path : paths) {
        openCapture(path);
        if (m_captures.ofFile(path) != nullptr)
            captures << path;
    }
    if (captures.size() < 2 || captures.size() > model::PointsRun::mostCaptures)
        return;
    showNotice(
        tr("%1 captures were opened. Of the same traffic at several points they can be compared.")
            .arg(captures.size()),
        Tone::Neutral, {tr("Compare…"), [this, captures] { m_comparing->ask(captures); }});
}

// Begins with what is open.
void MainWindow::askToCompare()
{
    QStringList paths;
    for (const model::OpenCapture *open : m_captures.all()) {
        if (!open->grows && paths.size() < model::PointsRun::mostCaptures)
            paths << open->capture().path();
    }
    m_comparing->ask(paths);
}

// The capture of an investigation may be at another place now.
void MainWindow::locate(const model::SavedInvestigation &investigation)
{
    const QFileInfo missing(investigation.source.path);
    const QString path = QFileDialog::getOpenFileName(this,
        tr("Locate %1").arg(model::shown(missing.fileName())), missing.path(), tr("All files (*)"));
    if (path.isEmpty())
        return;
    model::SavedInvestigation found = investigation;
    found.source.path = path;
    m_captures.open(found);
}

void MainWindow::showView()
{
    const model::OpenCapture *open = m_captures.inView();
    m_banner->hide();
    m_reservation.clear();
    m_pages->setCurrentIndex(open != nullptr ? 1 : 0);
    m_sidebar->fields()->setCapture(open != nullptr ? open->investigation.get() : nullptr);
    if (open == nullptr) {
        m_page->setCapture(nullptr, {});
        setWindowTitle(tr("Remora"));
    } else {
        const QString title = model::shown(open->title());
        m_page->setCapture(open->investigation.get(), title);
        // Qt takes one for the mark of what is not saved.
        setWindowTitle(tr("%1 — Remora").arg(QString(title).replace("[*]"_L1, "[*][*]"_L1)));
        m_sources->selectCapture(&open->capture());
    }
    updateStatus();
    showReservation();
}

// Once: what was dismissed does not come back with the next packets.
void MainWindow::showReservation()
{
    const model::OpenCapture *open = m_captures.inView();
    if (open == nullptr)
        return;
    const bool isStale
        = open->fileHasChanged && open->capture().state() != model::Capture::State::Loading;
    const QString text = isStale
        ? tr("%1 has changed on disk since it was read.").arg(model::shown(open->capture().name()))
        : open->reservation();
    if (std::exchange(m_reservation, text) == text || text.isEmpty())
        return;
    if (isStale)
        m_banner->say(text, Tone::Doubtful,
            {tr("Reload"), [this] {
                 if (const model::OpenCapture *now = m_captures.inView())
                     m_captures.reload(&now->capture(), savedView(*m_page, *now));
             }});
    else
        showNotice(text,
            open->capture().state() == model::Capture::State::Failed ? Tone::Failed
                                                                     : Tone::Doubtful);
}

void MainWindow::updateStatus() { m_status->show(currentCapture(), m_page->selectionText()); }

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
    if (!isMaximized() && !isFullScreen())
        resize(fitting(size()));
    for (QSplitter *splitter : std::as_const(m_splitters))
        splitter->restoreState(settings.value("window/"_L1 + splitter->objectName()).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_downloads->mayQuit());
    if (event->isAccepted())
        saveLayout();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_appliances->setWatched(!isMinimized());
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_captures.checkForChanges();
}

// The mouse's buttons for back and forward undo and redo.
void MainWindow::mousePressEvent(QMouseEvent *event)
{
    model::Investigation *now = currentFocus();
    if (now != nullptr && event->button() == Qt::BackButton)
        now->focus().undo();
    else if (now != nullptr && event->button() == Qt::ForwardButton)
        now->focus().redo();
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
    QStringList paths;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << model::fileOf(url);
    }
    openTogether(paths);
}

} // namespace remora::ui
