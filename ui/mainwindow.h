// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QMainWindow>

#include "model/appliance/appliancebook.h"
#include "model/appliance/appliancesession.h"
#include "model/appliance/exporttask.h"
#include "model/filejob.h"
#include "model/requestlog.h"
#include "model/savedinvestigation.h"
#include "ui/common/banner.h"

class QMenu;
class QSplitter;
class QStackedWidget;

namespace remora::ui {

class AskPanel;
class CapturePage;
class HelpWindow;
class SourceActions;
class SourcesView;
class StatusLine;
class TransferBar;

// Sources at the left, what is open in the middle, downloads at the bottom.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // Not owned.
    explicit MainWindow(model::RequestLog *log);
    ~MainWindow() override;

    void openCapture(const QString &path);
    // The one in view; nullptr where none is open.
    const model::Capture *currentCapture() const { return m_current; }
    model::Investigation *currentFocus() const { return m_focused; }
    void addAppliance(std::unique_ptr<model::ApplianceSession> session);
    void showNotice(const QString &text, Banner::Tone tone = Banner::Tone::Neutral);

    // What an earlier run has left unfinished.
    void offerInterrupted();

Q_SIGNALS:
    void demoAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    // A capture with what is looked at in it, and where it came from.
    struct Origin {
        QString host; // "name:port"; empty: no appliance
        netshark::SourceRef source;
        QList<netshark::Filter> filters;
    };
    struct Opened {
        std::unique_ptr<model::Investigation> focused;
        Origin origin; // where it was downloaded from
    };
    void makeMenus();
    void makeFileMenu();
    void makeApplianceMenu();
    void makeEditMenu();
    void makeViewMenu();
    void addTimeFormats(QMenu *view);
    void addThemes(QMenu *view);
    void makeAnalyzeMenu();
    void followSaving();
    void savePackets(bool fromClient, bool fromServer);
    void openInWireshark();
    void saveReport();
    void saveInvestigation();
    void openInvestigation(const QString &path);
    void restore(const model::SavedInvestigation &investigation);
    void sayLeftOut(const QStringList &sentences);
    QString suggestedPath(const QString &ending) const;
    void makeHelpMenu();
    void showHelp(const QString &page);
    QString helpPageInView() const;
    void makeToolBar();
    void askForFile();
    void askForAppliance();
    void connectTo(const std::optional<model::SavedAppliance> &saved);
    void edit(const model::SavedAppliance &saved);
    void connectSources();
    void fetchFocus();
    void download(model::ApplianceSession *session, const netshark::ExportRequest &request,
        const QString &name, const QString &path);
    // Shows a transfer and starts it as soon as there is room for one more.
    void enqueue(std::unique_ptr<model::Transfer> transfer);
    void startWaiting();
    void downloadEnded(model::ExportTask *task, model::Capture *capture);
    model::Capture *addCapture(model::InvestigationStart start, const QString &filter);
    void showCapture(model::Capture *capture);
    std::vector<Opened>::iterator placeOf(const model::Capture *capture);
    void closeCapture(model::Capture *capture);
    void captureChanged(model::Capture *capture);
    void updateStatus();
    void saveLayout() const;
    void restoreLayout();
    void fillRecent();

    model::RequestLog *m_log;
    std::vector<std::unique_ptr<model::ApplianceSession>> m_sessions;
    std::vector<Opened> m_captures;
    std::vector<std::unique_ptr<model::Transfer>> m_tasks;
    model::Capture *m_current = nullptr;
    model::Investigation *m_focused = nullptr; // of the current one
    SourcesView *m_sources;
    AskPanel *m_ask;
    CapturePage *m_page;
    TransferBar *m_transfers;
    SourceActions *m_actions;
    QStackedWidget *m_pages;
    QList<QSplitter *> m_splitters; // their places are remembered
    Banner *m_banner;
    StatusLine *m_status;
    QList<QAction *> m_onCapture; // need an open capture
    QMenu *m_recent;
    model::FileJob *m_saving;
    QWidget *m_logWindow = nullptr;
    HelpWindow *m_help = nullptr;
};

} // namespace remora::ui
