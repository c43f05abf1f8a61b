// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QMainWindow>

#include "model/appliance/appliancesession.h"
#include "model/appliance/requestlog.h"
#include "model/workspace/opencaptures.h"
#include "ui/common/banner.h"

class QSplitter;
class QStackedWidget;

namespace remora::ui {

class Appliances;
class AskPanel;
class CapturePage;
class Comparing;
class Downloads;
class Saving;
class Sidebar;
class SourcesView;
class StatusLine;
class TransferBar;
class WelcomePage;
class WindowMenus;

// Sources at the left, what is open in the middle, downloads at the bottom. Arranges its parts and
// connects what they do: open captures, downloads, appliances, saving, menus.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // Not owned.
    explicit MainWindow(model::RequestLog *log);
    ~MainWindow() override;

    void openCapture(const QString &path) { m_captures.open(path); }
    // The one in view; nullptr where none is open.
    const model::Capture *currentCapture() const;
    model::Investigation *currentFocus() const;
    void addAppliance(std::unique_ptr<model::ApplianceSession> session);
    void showNotice(const QString &text, Banner::Tone tone = Banner::Tone::Neutral,
        const Banner::Offer &offer = {});
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
    QSize fitting(QSize size) const;
    void makeSidebar();
    QWidget *makeView();
    void connectCaptures();
    void connectPage();
    void askForFile();
    void openTogether(const QStringList &paths);
    void askToCompare();
    void locate(const model::SavedInvestigation &investigation);
    void showView();
    void showReservation();
    void updateStatus();
    void saveLayout() const;
    void restoreLayout();

    model::OpenCaptures m_captures;
    std::unique_ptr<Appliances> m_appliances;
    std::unique_ptr<Downloads> m_downloads; // ends first: it needs its appliances for that
    SourcesView *m_sources;
    AskPanel *m_ask;
    Sidebar *m_sidebar = nullptr;
    WelcomePage *m_welcome;
    CapturePage *m_page;
    TransferBar *m_transfers;
    QStackedWidget *m_pages;
    QList<QSplitter *> m_splitters; // their places are remembered
    Banner *m_banner = nullptr;
    StatusLine *m_status;
    WindowMenus *m_menus = nullptr;
    Comparing *m_comparing = nullptr;
    QString m_reservation; // as it was said of what is in view
};

} // namespace remora::ui
