// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers to do: its menus and its tool bar.
#include <QActionGroup>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QToolBar>

#include "model/recentfiles.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/theme.h"
#include "ui/conversations/conversationsview.h"
#include "ui/dialogs/logwindow.h"
#include "ui/dialogs/memorydialog.h"
#include "ui/mainwindow.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeApplianceMenu();
    makeViewMenu();
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
        tr("Save con&versations as CSV…"), m_conversations, &ConversationsView::saveCsv);
    m_onCapture << file->addAction(
        tr("&Save charts…"), QKeySequence::Save, m_charts, &ChartPanel::saveCharts);
    m_onCapture << file->addAction(tr("Co&py charts"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), m_charts, &ChartPanel::copyCharts);
    file->addSeparator();
    file->addAction(tr("&Memory for packets…"), this, [this] { MemoryDialog(this).exec(); });
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList recent = model::recentFiles::list();
    for (const QString &path : recent)
        m_recent->addAction(
            QString(path).replace('&'_L1, "&&"_L1), this, [this, path] { openCapture(path); });
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
    m_onCapture << view->addAction(tr("&Find conversations"), QKeySequence::Find, m_conversations,
        &ConversationsView::focusFind);
    m_onCapture << view->addAction(tr("&Copy selected rows"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), m_conversations,
        &ConversationsView::copyRows);
    m_onCapture << view->addAction(tr("Swap client and &server"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), m_conversations,
        &ConversationsView::swapRoles);
    m_onCapture << view->addAction(tr("Whole &time range"), QKeySequence(Qt::CTRL | Qt::Key_0),
        m_charts->stack(), &ChartStack::resetZoom);
    view->addSeparator();
    auto *themes = new QActionGroup(this);
    const Theme now
        = themeNamed(QSettings().value("window/theme"_L1).toString()).value_or(Theme::System);
    for (const auto &[theme, text] : {std::pair{Theme::System, tr("Colours of the des&ktop")},
             std::pair{Theme::Light, tr("&Light colours")},
             std::pair{Theme::Dark, tr("&Dark colours")}}) {
        QAction *action = view->addAction(text, this, [theme = theme] {
            QSettings().setValue("window/theme"_L1, themeName(theme));
            applyTheme(theme);
        });
        action->setCheckable(true);
        action->setChecked(theme == now);
        themes->addAction(action);
    }
}

void MainWindow::makeHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
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
    bar->addWidget(m_conversations->findField());
    addToolBar(bar);
}

} // namespace remora::ui
