// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "model/appliance/requestlog.h"
#include "model/workspace/opencaptures.h"

class QMenu;

namespace remora::ui {

class Appliances;
class AskPanel;
class CapturePage;
class HelpWindow;
class Saving;
class Sidebar;

// What the window offers to do: its menus and its tool bar; with the windows of help and of the
// log, which only they open.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    // What the menus act on. Not owned.
    struct Rooms {
        model::OpenCaptures *captures;
        model::RequestLog *log;
        Appliances *appliances;
        Saving *saving;
        CapturePage *page;
        Sidebar *sidebar;
        QWidget *sources;
        AskPanel *ask;
    };
    WindowMenus(QMainWindow *window, const Rooms &rooms);
    // The page of what is in view; by its key.
    void showHelp(const QString &page);
    void showSidebar() { m_sidebar->setChecked(true); }
    void showFields(); // to search them

Q_SIGNALS:
    void openAsked();
    void compareAsked();
    void demoAsked();

private:
    QMenu *addMenu(const QString &title);
    // Of a menu's actions the latest works only while a capture is open.
    void onCapture(QAction *action);
    void makeFileMenu();
    void makeEditMenu();
    void makeApplianceMenu();
    void makeViewMenu();
    void addParts(QMenu *view);
    void addTimeFormats(QMenu *view);
    void addThemes(QMenu *view);
    void makeAnalyzeMenu();
    void makeHelpMenu();
    void makeToolBar();
    void fillRecent(QMenu *recent);
    void showRequests();
    void showAbout();
    QString helpPageInView() const;
    model::Focus &focus() const { return m_rooms.captures->inView()->investigation->focus(); }

    QMainWindow *m_window;
    Rooms m_rooms;
    QAction *m_sidebar = nullptr;
    QList<QAction *> m_onCapture;
    QWidget *m_requests = nullptr;
    HelpWindow *m_help = nullptr;
};

} // namespace remora::ui
