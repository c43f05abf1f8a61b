// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers to do: its menus and its tool bar.
#include <QActionGroup>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QToolBar>

#include "model/foreigntext.h"
#include "model/preferences.h"
#include "model/recentfiles.h"
#include "ui/capturepage.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/theme.h"
#include "ui/conversations/conversationsview.h"
#include "ui/dialogs/logwindow.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/endpoints/endpointsview.h"
#include "ui/filter/filterbar.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow.h"
#include "ui/packets/packetsview.h"
#include "ui/sources/askpanel.h"
#include "ui/sources/sourcesview.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeApplianceMenu();
    makeViewMenu();
    makeAnalyzeMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open capture…"), QKeySequence::Open, this, &MainWindow::askForFile);
    m_recent = file->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    m_onCapture << file->addAction(
        tr("&Close capture"), QKeySequence::Close, this, [this] { closeCapture(m_current); });
    file->addSeparator();
    m_onCapture << file->addAction(
        tr("Save con&versations…"), this, [this] { m_page->conversations()->save(false); });
    m_onCapture << file->addAction(
        tr("Save &endpoints as CSV…"), m_page->endpoints(), &EndpointsView::save);
    m_onCapture << file->addAction(
        tr("&Save charts…"), QKeySequence::Save, m_page->charts(), &ChartPanel::saveCharts);
    m_onCapture << file->addAction(tr("Co&py charts"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), m_page->charts(), &ChartPanel::copyCharts);
    m_onCapture << file->addAction(
        tr("Save pac&kets in focus…"), this, [this] { savePackets(true, true); });
    m_onCapture << file->addAction(tr("Save a re&port…"), this, &MainWindow::saveReport);
    m_onCapture << file->addAction(tr("Save the &investigation…"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), this, &MainWindow::saveInvestigation);
    file->addSeparator();
    file->addAction(tr("P&references…"), QKeySequence::Preferences, this,
        [this] { PreferencesDialog(this).exec(); });
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::makeEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_onCapture << edit->addAction(tr("&Undo the last change of focus"), QKeySequence::Undo, this,
        [this] { m_focused->focus().undo(); });
    m_onCapture << edit->addAction(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        this, [this] { m_focused->focus().redo(); });
    edit->addSeparator();
    m_onCapture << edit->addAction(tr("&Filter"), QKeySequence(Qt::CTRL | Qt::Key_L),
        m_page->filterBar(), &FilterBar::focusEdit);
    m_onCapture << edit->addAction(tr("C&lear the filter"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), m_page->filterBar(), &FilterBar::clear);
    m_onCapture << edit->addAction(
        tr("All of the &time"), QKeySequence(Qt::CTRL | Qt::Key_0), this, [this] {
            m_page->clearRange();
            m_page->charts()->stack()->resetZoom();
        });
    edit->addSeparator();
    m_onCapture << edit->addAction(tr("Find &conversations"), QKeySequence::Find, this, [this] {
        m_page->showTab(CapturePage::Tab::Conversations);
        m_page->conversations()->focusFind();
    });
    m_onCapture << edit->addAction(tr("Copy selected ro&ws"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), m_page, &CapturePage::copyRows);
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList recent = model::recentFiles::list();
    for (const QString &path : recent)
        m_recent->addAction(model::shown(path, 300).replace('&'_L1, "&&"_L1), this,
            [this, path] { openCapture(path); });
    if (recent.isEmpty())
        m_recent->addAction(tr("Nothing was opened yet"))->setEnabled(false);
}

void MainWindow::makeApplianceMenu()
{
    QMenu *appliance = menuBar()->addMenu(tr("&Appliance"));
    appliance->addAction(
        tr("&Connect…"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::askForAppliance);
    appliance->addAction(tr("Connect to the &demo"), this, &MainWindow::demoAsked);
    appliance->addAction(tr("&Refresh"), QKeySequence::Refresh, this, [this] {
        for (const auto &session : m_sessions)
            session->refresh();
    });
    m_onCapture << appliance->addAction(tr("&Fetch just this…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this, &MainWindow::fetchFocus);
    m_onCapture.back()->setToolTip(tr("Downloads the selected conversations or the brushed time "
                                      "range again, with more time around them"));
    appliance->setToolTipsVisible(true);
    appliance->addSeparator();
    appliance->addAction(tr("Show re&quests"), this, [this] {
        if (m_logWindow == nullptr)
            m_logWindow = new LogWindow(m_log, this);
        m_logWindow->show();
        m_logWindow->raise();
    });
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->setToolTipsVisible(true);
    using Tab = CapturePage::Tab;
    int key = Qt::Key_1;
    for (const auto &[tab, text] :
        {std::pair{Tab::Conversations, tr("&Conversations")}, {Tab::Packets, tr("&Packets")},
            {Tab::Endpoints, tr("&Endpoints")}, {Tab::Capture, tr("C&apture facts")}})
        m_onCapture << view->addAction(text, QKeySequence(Qt::ALT | static_cast<Qt::Key>(key++)),
            this, [this, tab = tab] { m_page->showTab(tab); });
    view->addSeparator();
    m_onCapture << view->addAction(
        tr("&Go to packet…"), QKeySequence(Qt::CTRL | Qt::Key_G), this, [this] {
            m_page->showTab(Tab::Packets);
            m_page->packets()->askForNumber();
        });
    for (const bool forward : {true, false})
        m_onCapture << view->addAction(forward ? tr("&Next note") : tr("P&revious note"),
            QKeySequence(forward ? Qt::Key_F4 : Qt::SHIFT | Qt::Key_F4), this, [this, forward] {
                m_page->showTab(Tab::Packets);
                m_page->packets()->goToNote(forward);
            });
    view->addSeparator();
    addTimeFormats(view);
    view->addSeparator();
    addThemes(view);
}

void MainWindow::addTimeFormats(QMenu *view)
{
    model::Preferences &preferences = model::Preferences::of();
    QMenu *times = view->addMenu(tr("&Time of packets"));
    auto *formats = new QActionGroup(this);
    for (int i = 0; i < model::timeFormats; ++i) {
        const auto format = static_cast<model::TimeFormat>(i);
        QAction *action = times->addAction(model::timeFormatName(format), this,
            [&preferences, format] { preferences.setTimeFormat(format); });
        action->setCheckable(true);
        formats->addAction(action);
    }
    times->addSeparator();
    QAction *utc = times->addAction(tr("Times in UTC"));
    utc->setCheckable(true);
    connect(utc, &QAction::toggled, &preferences, &model::Preferences::setUsesUtc);
    QAction *names = view->addAction(tr("Na&mes instead of addresses"));
    names->setToolTip(tr("From the DNS answers in the capture; nothing is looked up"));
    names->setCheckable(true);
    connect(names, &QAction::toggled, &preferences, &model::Preferences::setShowsNames);
    QAction *raw = view->addAction(tr("&Raw sequence numbers"));
    raw->setToolTip(tr("tcp.seq_raw and tcp.ack_raw in the table of packets: as they stand in the "
                       "packet, not counted from the conversation's first"));
    raw->setCheckable(true);
    connect(raw, &QAction::toggled, &preferences, &model::Preferences::setShowsRawSequences);
    // The dialog changes them too.
    const auto check = [=, &preferences] {
        formats->actions().at(static_cast<int>(preferences.timeFormat()))->setChecked(true);
        utc->setChecked(preferences.usesUtc());
        names->setChecked(preferences.showsNames());
        raw->setChecked(preferences.showsRawSequences());
    };
    check();
    connect(&preferences, &model::Preferences::changed, this, [this, check] {
        check();
        updateStatus();
        update();
    });
}

void MainWindow::addThemes(QMenu *view)
{
    auto *themes = new QActionGroup(this);
    const Theme now
        = themeNamed(QSettings().value("window/theme"_L1).toString()).value_or(Theme::System);
    for (const auto &[theme, text] : {std::pair{Theme::System, tr("Colours of the des&ktop")},
             {Theme::Light, tr("&Light colours")}, {Theme::Dark, tr("&Dark colours")},
             {Theme::HighContrast, tr("&High contrast")}}) {
        QAction *action = view->addAction(text, this, [theme = theme] {
            QSettings().setValue("window/theme"_L1, themeName(theme));
            applyTheme(theme);
        });
        action->setCheckable(true);
        action->setChecked(theme == now);
        themes->addAction(action);
    }
}

void MainWindow::makeAnalyzeMenu()
{
    QMenu *analyze = menuBar()->addMenu(tr("A&nalyze"));
    m_onCapture << analyze->addAction(tr("Swap client and &server"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), m_page->conversations(),
        &ConversationsView::swapRoles);
    analyze->addSeparator();
    m_onCapture << analyze->addAction(tr("Open in &Wireshark"), this, &MainWindow::openInWireshark);
}

void MainWindow::makeHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("Help on this &view"), QKeySequence::HelpContents, this,
        [this] { showHelp(helpPageInView()); });
    const auto pages = helpPages();
    for (const HelpPage &page : pages)
        help->addAction(page.title, this, [this, key = page.key] { showHelp(key); });
    help->addSeparator();
    help->addAction(tr("&About Remora"), this, [this] {
        QMessageBox::about(this, tr("About Remora"),
            tr("<b>Remora %1</b><p>Conversations, round-trip times and charts from packets.</p>"
               "<p>RTT is tshark's tcp.analysis.ack_rtt: the time from a segment to the first "
               "packet that acknowledges exactly its end; for a segment that was sent again, from "
               "its first transmission.</p>"
               "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QLatin1StringView(REMORA_VERSION)));
    });
}

QString MainWindow::helpPageInView() const
{
    const QWidget *focused = focusWidget();
    if (focused != nullptr && m_ask->isAncestorOf(focused))
        return u"asking"_s;
    if (focused == m_sources && !m_sessions.empty())
        return u"appliances"_s;
    if (m_focused == nullptr)
        return u"start"_s;
    if (focused != nullptr && m_page->filterBar()->isAncestorOf(focused))
        return u"filters"_s;
    if (focused != nullptr && m_page->charts()->isAncestorOf(focused))
        return u"charts"_s;
    switch (m_page->tab()) {
    case CapturePage::Tab::Conversations:
        return u"conversations"_s;
    case CapturePage::Tab::Packets:
        return u"packets"_s;
    case CapturePage::Tab::Endpoints:
        return u"endpoints"_s;
    case CapturePage::Tab::Capture:
        break;
    }
    return u"capture"_s;
}

void MainWindow::showHelp(const QString &page)
{
    if (m_help == nullptr)
        m_help = new HelpWindow(this);
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::makeToolBar()
{
    auto *bar = new QToolBar(tr("Tools"));
    bar->setObjectName("tools"_L1);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *open = new QPushButton(tr("Open…"));
    open->setToolTip(tr("Open a capture (Ctrl+O)"));
    connect(open, &QPushButton::clicked, this, &MainWindow::askForFile);
    auto *connectTo = new QPushButton(tr("Connect…"));
    connectTo->setToolTip(tr("Connect to a NetShark (Ctrl+K)"));
    connect(connectTo, &QPushButton::clicked, this, &MainWindow::askForAppliance);
    bar->addWidget(open);
    bar->addWidget(connectTo);
    bar->addWidget(m_page->filterBar());
    addToolBar(bar);
}

} // namespace remora::ui
