// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appliance/askedsource.h"
#include "model/views/viewcount.h"
#include "model/work/latesttask.h"

namespace remora::model {

// The same view of one appliance, or of several as one table: rows with the same key and time
// become one, times are by the clock of the first appliance. One that fails does not spoil the
// rest. Views of ours that could not be closed are closed later. On the GUI thread.
class ViewCounts : public QObject {
    Q_OBJECT
public:
    using State = ViewCount::State;
    struct Part {
        AskedSource asked;
        QString host; // "name:port"
        dissect::Duration offset = 0; // its clock minus that of the first appliance
        std::unique_ptr<ViewCount> count; // nullptr: its appliance was disconnected
        std::shared_ptr<const ViewReading> reading; // of one of several; nullptr: nothing yet
        bool isOther = false; // has counted other columns than the first one: it is left out
    };
    // Begins at once. `ask`: of the first place, by its clock; there is one at least, and the
    // sessions of all are there.
    ViewCounts(const QList<AskedSource> &places, const ViewCount::Ask &ask,
        const netshark::Log &log, QObject *parent = nullptr);
    ~ViewCounts() override;

    // Counting while one of them is; Done where one of them is, in the end.
    State state() const;
    bool isOver() const;
    bool isWhole() const; // each has counted, or still does
    const ViewCount::Ask &asked() const { return m_ask; }
    netshark::ViewStatus status() const; // of all together; the times are of the first
    // What has been counted until now; nullptr: nothing yet.
    const std::shared_ptr<const ViewTable> &table() const { return m_table; }
    // Of the first appliance, where it failed.
    std::optional<netshark::Error> error() const;
    const std::vector<Part> &parts() const { return m_parts; }
    bool areSeveral() const { return m_parts.size() > 1; }
    void stop(); // what came stays
    // The appliance is about to go: its view is closed before, what came of it stays.
    void leave(const ApplianceSession *session);

Q_SIGNALS:
    void progressed();
    void tableChanged();
    void finished();

private:
    struct Merged {
        std::shared_ptr<const ViewTable> table;
        std::vector<bool> isOther; // of each part
    };
    void add(const AskedSource &place, const netshark::Log &log);
    void takeTable(std::size_t part);
    void takeEnd(std::size_t part);
    void merge(); // once each has said something: sums of some would mislead
    void endIfOver();
    void take(const Merged &merged);

    ViewCount::Ask m_ask;
    std::vector<Part> m_parts;
    std::shared_ptr<const ViewTable> m_table;
    bool m_hasEnded = false;
    LatestTask<Merged> m_merging;
};

} // namespace remora::model
