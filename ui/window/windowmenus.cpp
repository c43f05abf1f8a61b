// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowmenus.h"

#include <functional>

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QToolBar>

#include "model/settings/preferences.h"
#include "model/text/foreigntext.h"
#include "model/workspace/recentfiles.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/question.h"
#include "ui/common/theme.h"
#include "ui/conversations/conversationsview.h"
#include "ui/dialogs/logwindow.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/endpoints/endpointsview.h"
#include "ui/fields/fieldspage.h"
#include "ui/filter/filterbar.h"
#include "ui/help/helpwindow.h"
#include "ui/packets/packetsview.h"
#include "ui/query/queryview.h"
#include "ui/sources/askpanel.h"
#include "ui/turns/turnsview.h"
#include "ui/window/appliances.h"
#include "ui/window/capturepage.h"
#include "ui/window/saving.h"
#include "ui/window/sidebar.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    void present(QWidget *window)
    {
        window->show();
        window->raise();
        window->activateWindow();
    }

} // namespace

WindowMenus::WindowMenus(QMainWindow *window, const Rooms &rooms)
    : QObject(window)
    , m_window(window)
    , m_rooms(rooms)
{
    makeFileMenu();
    makeEditMenu();
    makeApplianceMenu();
    makeViewMenu();
    makeAnalyzeMenu();
    makeHelpMenu();
    makeToolBar();
    const auto enable = [this] {
        for (QAction *action : std::as_const(m_onCapture))
            action->setEnabled(m_rooms.captures->inView() != nullptr);
    };
    connect(rooms.captures, &model::OpenCaptures::viewChanged, this, enable);
    enable();
}

QMenu *WindowMenus::addMenu(const QString &title)
{
    QMenu *menu = m_window->menuBar()->addMenu(title);
    menu->setToolTipsVisible(true);
    return menu;
}

void WindowMenus::onCapture(QAction *action) { m_onCapture << action; }

void WindowMenus::makeFileMenu()
{
    CapturePage *page = m_rooms.page;
    Saving *saving = m_rooms.saving;
    QMenu *file = addMenu(tr("&File"));
    file->addAction(tr("&Open capture…"), QKeySequence::Open, this, &WindowMenus::openAsked);
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    file->addAction(tr("Co&mpare captures…"), this, &WindowMenus::compareAsked)
        ->setToolTip(tr("Captures of the same traffic at several points of its way: where packets "
                        "were lost, and what takes the time"));
    onCapture(file->addAction(tr("&Close capture"), QKeySequence::Close, this,
        [captures = m_rooms.captures] { captures->close(&captures->inView()->capture()); }));
    file->addSeparator();
    onCapture(file->addAction(
        tr("Save con&versations…"), this, [page] { page->conversations()->save(false); }));
    onCapture(file->addAction(tr("Save t&urns as CSV…"), page->turns(), &TurnsView::save));
    onCapture(
        file->addAction(tr("Save &endpoints as CSV…"), page->endpoints(), &EndpointsView::save));
    QAction *save
        = file->addAction(tr("&Save charts…"), QKeySequence::Save, page, &CapturePage::saveCharts);
    QAction *copy = file->addAction(tr("Co&py charts"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), page, &CapturePage::copyCharts);
    onCapture(save);
    onCapture(copy);
    connect(file, &QMenu::aboutToShow, this, [=] {
        save->setText(page->tab() == CapturePage::Tab::Query ? page->query()->savingText()
                                                             : tr("&Save charts…"));
        copy->setText(page->tab() == CapturePage::Tab::Query ? tr("Co&py the plot of the query")
                                                             : tr("Co&py charts"));
    });
    onCapture(file->addAction(
        tr("Save pac&kets in focus…"), this, [saving] { saving->savePackets(true, true); }));
    onCapture(file->addAction(tr("Save a repor&t…"), saving, &Saving::saveReport));
    onCapture(file->addAction(tr("Save the &investigation…"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), saving, &Saving::saveInvestigation));
    file->addSeparator();
    file->addAction(tr("Pre&ferences…"), QKeySequence::Preferences, this,
        [this] { PreferencesDialog(m_window).exec(); });
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, m_window, &QWidget::close);
}

void WindowMenus::makeEditMenu()
{
    CapturePage *page = m_rooms.page;
    QMenu *edit = addMenu(tr("&Edit"));
    onCapture(edit->addAction(tr("&Undo the last change of focus"), QKeySequence::Undo, this,
        [this] { focus().undo(); }));
    onCapture(edit->addAction(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), this,
        [this] { focus().redo(); }));
    edit->addSeparator();
    onCapture(edit->addAction(tr("&Filter"), QKeySequence(Qt::CTRL | Qt::Key_L), page->filterBar(),
        &FilterBar::focusEdit));
    onCapture(edit->addAction(tr("C&lear the filter"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), page->filterBar(), &FilterBar::clear));
    onCapture(edit->addAction(
        tr("Clear the &time range"), QKeySequence(Qt::CTRL | Qt::Key_0), this, [page] {
            page->clearRange();
            page->showAllOfCharts();
        }));
    edit->addSeparator();
    onCapture(edit->addAction(tr("Find &conversations"), QKeySequence::Find, this, [page] {
        page->showTab(CapturePage::Tab::Conversations);
        page->conversations()->focusFind();
    }));
    onCapture(edit->addAction(tr("Copy selected ro&ws"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), page, &CapturePage::copyRows));
}

void WindowMenus::fillRecent(QMenu *recent)
{
    recent->clear();
    const QStringList paths = model::recentFiles::list();
    for (const QString &path : paths)
        recent->addAction(model::shown(path, 300).replace('&'_L1, "&&"_L1), this,
            [this, path] { m_rooms.captures->open(path); });
    if (paths.isEmpty())
        recent->addAction(tr("No recent captures"))->setEnabled(false);
}

void WindowMenus::makeApplianceMenu()
{
    Appliances *appliances = m_rooms.appliances;
    QMenu *menu = addMenu(tr("&Appliance"));
    menu->addAction(tr("&Connect…"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
        [appliances] { appliances->connectTo({}); });
    menu->addAction(tr("Connect to the &demo"), this, &WindowMenus::demoAsked);
    menu->addAction(tr("&Refresh"), QKeySequence::Refresh, appliances, &Appliances::refresh);
    QAction *fetch = menu->addAction(tr("&Fetch packets in focus…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), appliances, &Appliances::fetchFocus);
    fetch->setToolTip(tr("Downloads the selected conversations or the time range again, with a "
                         "margin of time around them"));
    onCapture(fetch);
    menu->addSeparator();
    menu->addAction(tr("Show re&quests"), this, &WindowMenus::showRequests);
}

void WindowMenus::makeViewMenu()
{
    CapturePage *page = m_rooms.page;
    QMenu *view = addMenu(tr("&View"));
    using Tab = CapturePage::Tab;
    int key = Qt::Key_1;
    for (const auto &[tab, text] :
        {std::pair{Tab::Conversations, tr("&Conversations")}, {Tab::Turns, tr("T&urns")},
            {Tab::Packets, tr("&Packets")}, {Tab::Endpoints, tr("&Endpoints")},
            {Tab::Notes, tr("N&otes")}, {Tab::Query, tr("&Query")}, {Tab::Capture, tr("C&apture")}})
        onCapture(view->addAction(
            text, QKeySequence(Qt::ALT | static_cast<Qt::Key>(key++)), this, [page, tab = tab] {
                page->showTab(tab);
                page->focusView();
            }));
    view->addSeparator();
    onCapture(
        view->addAction(tr("&Go to packet…"), QKeySequence(Qt::CTRL | Qt::Key_G), this, [page] {
            page->showTab(Tab::Packets);
            page->packets()->askForNumber();
        }));
    for (const bool forward : {true, false})
        onCapture(view->addAction(forward ? tr("&Next note") : tr("Pre&vious note"),
            QKeySequence(forward ? Qt::Key_F4 : Qt::SHIFT | Qt::Key_F4), this, [page, forward] {
                page->showTab(Tab::Packets);
                page->packets()->goToNote(forward);
            }));
    view->addAction(tr("&Fields"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F), this,
        &WindowMenus::showFields);
    view->addSeparator();
    addParts(view);
    view->addSeparator();
    addTimeFormats(view);
    view->addSeparator();
    addThemes(view);
}

void WindowMenus::showFields()
{
    showSidebar();
    m_rooms.sidebar->showPage(Sidebar::Page::Fields);
    m_rooms.sidebar->fields()->focusSearch();
}

// What can make room for the rest; remembered.
void WindowMenus::addParts(QMenu *view)
{
    const auto add = [&](const QString &text, const QKeySequence &keys, const QString &setting,
                         const std::function<void(bool)> &show) {
        QAction *action = view->addAction(text, keys);
        action->setCheckable(true);
        action->setChecked(QSettings().value(setting, true).toBool());
        show(action->isChecked());
        connect(action, &QAction::toggled, this, [show, setting](bool shown) {
            show(shown);
            QSettings().setValue(setting, shown);
        });
        return action;
    };
    m_sidebar = add(tr("Side&bar"), QKeySequence(Qt::Key_F9), u"window/sidebar"_s,
        [sidebar = m_rooms.sidebar](bool shown) { sidebar->setVisible(shown); });
    add(tr("Chart&s"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), u"window/charts"_s,
        [page = m_rooms.page](bool shown) { page->setChartsShown(shown); });
}

void WindowMenus::addTimeFormats(QMenu *view)
{
    model::Preferences &preferences = model::Preferences::of();
    QMenu *times = view->addMenu(tr("&Time display format"));
    auto *formats = new QActionGroup(this);
    for (int i = 0; i < model::timeFormats; ++i) {
        const auto format = static_cast<model::TimeFormat>(i);
        QAction *action = times->addAction(model::timeFormatName(format), this,
            [&preferences, format] { preferences.setTimeFormat(format); });
        action->setCheckable(true);
        formats->addAction(action);
    }
    times->addSeparator();
    const auto add = [&](QMenu *menu, const QString &text, const QString &tip,
                         void (model::Preferences::*set)(bool)) {
        QAction *action = menu->addAction(text);
        action->setToolTip(tip);
        action->setCheckable(true);
        connect(action, &QAction::toggled, &preferences, set);
        return action;
    };
    using model::Preferences;
    QAction *utc = add(times, tr("Times in UTC"), {}, &Preferences::setUsesUtc);
    QAction *names = add(view, tr("Na&mes instead of addresses"),
        tr("From the DNS answers in the capture; no DNS queries are sent"),
        &Preferences::setShowsNames);
    QAction *raw = add(view, tr("&Raw sequence numbers"),
        tr("tcp.seq_raw and tcp.ack_raw in the table of packets: as they stand in the packet, not "
           "counted from the conversation's first"),
        &Preferences::setShowsRawSequences);
    // The dialog changes them too.
    const auto check = [=, &preferences] {
        formats->actions().at(static_cast<int>(preferences.timeFormat()))->setChecked(true);
        utc->setChecked(preferences.usesUtc());
        names->setChecked(preferences.showsNames());
        raw->setChecked(preferences.showsRawSequences());
    };
    check();
    connect(&preferences, &Preferences::changed, this, check);
}

void WindowMenus::addThemes(QMenu *view)
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

void WindowMenus::makeAnalyzeMenu()
{
    QMenu *analyze = addMenu(tr("A&nalyze"));
    onCapture(analyze->addAction(tr("Swap client and &server"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), m_rooms.page->conversations(),
        &ConversationsView::swapRoles));
    analyze->addSeparator();
    onCapture(
        analyze->addAction(tr("Open in &Wireshark"), m_rooms.saving, &Saving::openInWireshark));
}

void WindowMenus::makeHelpMenu()
{
    QMenu *help = addMenu(tr("&Help"));
    help->addAction(tr("Help on this &view"), QKeySequence::HelpContents, this,
        [this] { showHelp(helpPageInView()); });
    const auto pages = helpPages();
    for (const HelpPage &page : pages)
        help->addAction(page.title, this, [this, key = page.key] { showHelp(key); });
    help->addSeparator();
    help->addAction(tr("&About Remora"), this, &WindowMenus::showAbout);
}

void WindowMenus::showAbout()
{
    QMessageBox about(QMessageBox::NoIcon, tr("About Remora"),
        tr("Remora %1").arg(QLatin1StringView(REMORA_VERSION)), QMessageBox::NoButton, m_window);
    about.setTextFormat(Qt::PlainText);
    about.setIconPixmap(m_window->windowIcon().pixmap(64));
    about.setInformativeText(
        tr("Analyzes captures of network traffic, from files and from NetShark appliances: "
           "conversations, round-trip times and charts.\n\n"
           "Free software under the GNU General Public License, version 3 or later; it comes "
           "with no warranty."));
    accent(about, about.addButton(tr("Close"), QMessageBox::RejectRole));
    about.exec();
}

QString WindowMenus::helpPageInView() const
{
    const CapturePage *page = m_rooms.page;
    const QWidget *focused = m_window->focusWidget();
    const auto isIn = [focused](const QWidget *part) {
        return focused != nullptr && (part == focused || part->isAncestorOf(focused));
    };
    if (isIn(m_rooms.ask))
        return u"asking"_s;
    if (isIn(m_rooms.sidebar->fields()))
        return u"fields"_s;
    if (isIn(m_rooms.sources) && !m_rooms.appliances->isEmpty())
        return u"appliances"_s;
    if (m_rooms.captures->inView() == nullptr)
        return u"start"_s;
    if (isIn(page->filterBar()))
        return u"filters"_s;
    if (isIn(page->charts()))
        return u"charts"_s;
    switch (page->tab()) {
    case CapturePage::Tab::Conversations:
        return u"conversations"_s;
    case CapturePage::Tab::Turns:
        return u"judging"_s;
    case CapturePage::Tab::Packets:
    case CapturePage::Tab::Notes:
        return u"packets"_s;
    case CapturePage::Tab::Endpoints:
        return u"endpoints"_s;
    case CapturePage::Tab::Query:
        return u"query"_s;
    case CapturePage::Tab::Capture:
        break;
    }
    return u"capture"_s;
}

void WindowMenus::showHelp(const QString &page)
{
    if (m_help == nullptr)
        m_help = new HelpWindow(m_window);
    m_help->showPage(page);
    present(m_help);
}

void WindowMenus::showRequests()
{
    if (m_requests == nullptr)
        m_requests = new LogWindow(m_rooms.log, m_window);
    present(m_requests);
}

void WindowMenus::makeToolBar()
{
    auto *bar = new QToolBar(tr("Tools"));
    bar->setObjectName("tools"_L1);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *open = new QPushButton(tr("Open…"));
    open->setToolTip(tr("Open a capture (Ctrl+O)"));
    connect(open, &QPushButton::clicked, this, &WindowMenus::openAsked);
    auto *connectTo = new QPushButton(tr("Connect…"));
    connectTo->setToolTip(tr("Connect to a NetShark (Ctrl+K)"));
    connect(connectTo, &QPushButton::clicked, m_rooms.appliances,
        [appliances = m_rooms.appliances] { appliances->connectTo({}); });
    // One row that gives way together, at the edge where all else begins.
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(8);
    layout->addWidget(open);
    layout->addWidget(connectTo);
    layout->addWidget(m_rooms.page->filterBar(), 1);
    bar->addWidget(row);
    m_window->addToolBar(bar);
}

} // namespace remora::ui
