// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QMainWindow>

#include "model/appliance/appliancesession.h"
#include "model/appliance/exporttask.h"
#include "model/capture.h"
#include "model/requestlog.h"
#include "ui/common/banner.h"

class QMenu;
class QSplitter;
class QStackedWidget;

namespace remora::ui {

class AskPanel;
class ChartPanel;
class ConversationsView;
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
    void addAppliance(std::unique_ptr<model::ApplianceSession> session);
    void showNotice(const QString &text, Banner::Tone tone = Banner::Tone::Neutral);

Q_SIGNALS:
    void demoAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void makeFileMenu();
    void makeApplianceMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void makeToolBar();
    QWidget *makeCapturePage();
    void askForFile();
    void askForAppliance();
    void download(model::ApplianceSession *session, const netshark::ExportRequest &request,
        const QString &name, const QString &path);
    void downloadEnded(model::ExportTask *task, model::Capture *capture);
    model::Capture *addCapture(model::CaptureSource source, const QString &name,
        const std::vector<std::uint16_t> &serverPorts, const QString &filter);
    void showCapture(model::Capture *capture);
    void closeCapture(model::Capture *capture);
    void captureChanged(model::Capture *capture);
    void showCharts();
    void updateStatus();
    void saveLayout() const;
    void restoreLayout();
    void fillRecent();

    model::RequestLog *m_log;
    std::vector<std::unique_ptr<model::ApplianceSession>> m_sessions;
    std::vector<std::unique_ptr<model::Capture>> m_captures;
    std::vector<std::unique_ptr<model::ExportTask>> m_tasks;
    model::Capture *m_current = nullptr;
    SourcesView *m_sources;
    AskPanel *m_ask;
    ConversationsView *m_conversations;
    ChartPanel *m_charts;
    TransferBar *m_transfers;
    QStackedWidget *m_pages;
    QList<QSplitter *> m_splitters; // their places are remembered
    Banner *m_banner;
    StatusLine *m_status;
    QList<QAction *> m_onCapture; // need an open capture
    QMenu *m_recent;
    QWidget *m_logWindow = nullptr;
};

} // namespace remora::ui
