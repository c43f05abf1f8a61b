// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appliance/appliancebook.h"
#include "model/points/pointsrun.h"
#include "model/views/countedpackets.h"
#include "ui/window/downloads.h"

namespace remora::ui {

class AskPanel;
class CountWindow;
class SourcesView;

// The appliances that are connected: connecting and editing, what is asked of them, what is done on
// them. Owns their sessions.
class Appliances : public QObject {
    Q_OBJECT
public:
    // None is owned; dialogs stand on the window of the sources.
    Appliances(SourcesView *sources, AskPanel *ask, Downloads *downloads,
        const model::OpenCaptures *captures, const netshark::Log &log);
    ~Appliances() override;

    // Of the book; by the dialog alone where nothing is given.
    void connectTo(const std::optional<model::SavedAppliance> &saved);
    void add(std::unique_ptr<model::ApplianceSession> session);
    bool isEmpty() const { return m_sessions.empty(); }
    // Those of the book that are not connected.
    QList<model::SavedAppliance> unconnected() const;
    void refresh();
    // Appliances are asked again and again only while somebody may look.
    void setWatched(bool watched);
    // The selected conversations, else what the export was asked for, in the range in focus.
    void fetchFocus();
    // Asks which sources are points of one way, downloads them all at once, and tells what came of
    // it. `paths`: captures that they are to be compared with.
    void fetchPoints(const QStringList &paths, model::ApplianceSession *session = nullptr,
        const netshark::SourceRef &source = {});

Q_SIGNALS:
    void said(const QString &text, Banner::Tone tone, const Banner::Offer &offer = {});
    void changed(); // which ones are connected or known
    void added();
    void pointsFetched(const QList<remora::model::PointsRun::File> &files);

private:
    // `when`: as AskRange has it; empty: as it proposes.
    void count(model::ApplianceSession *session, const netshark::SourceRef &source,
        const QString &name, const QString &when, const QList<netshark::Filter> &filters);
    void listViews(model::ApplianceSession *session);
    void show(CountWindow *window);
    // Asks where the packets are to be saved, and begins their downloads.
    void fetchCounted(
        QPointer<CountWindow> window, const model::CountedPackets &packets, const QString &name);
    // Those of the session, or all: their views are closed while it is still there.
    void closeCounts(const model::ApplianceSession *session);
    std::vector<model::ApplianceSession *> sessions() const;
    void takePoints(const QList<model::PointsRun::File> &files, const QStringList &missing);
    void fetchTraces(model::ApplianceSession *session, const netshark::File &segments,
        const netshark::Timeskew &clocks);
    void edit(const model::SavedAppliance &saved);
    void remove(model::ApplianceSession *session);

    SourcesView *m_sources;
    AskPanel *m_ask;
    Downloads *m_downloads;
    const model::OpenCaptures *m_captures;
    netshark::Log m_log;
    std::vector<std::unique_ptr<model::ApplianceSession>> m_sessions;
    QList<QPointer<CountWindow>> m_counts; // children of the window
};

} // namespace remora::ui
