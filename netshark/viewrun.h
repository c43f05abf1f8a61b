// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "netshark/appliance.h"
#include "netshark/views.h"

namespace remora::netshark {

// One view from its creation to its end: whatever happens in between, it is closed when this goes,
// unless it is to stay. Waits: for a worker thread. The appliance outlives it.
class ViewRun {
public:
    // How far the appliance has come; called while it is waited for.
    using Progress = std::function<void(const ViewStatus &)>;

    explicit ViewRun(Appliance &appliance)
        : m_appliance(appliance)
    {
    }
    ~ViewRun();
    ViewRun(const ViewRun &) = delete;
    ViewRun &operator=(const ViewRun &) = delete;

    // Once.
    Result<void> create(const ViewRequest &request);
    // Somebody's view, which stays.
    Result<void> attach(const QString &viewId);
    const QString &id() const { return m_id; }
    const ViewDescription &description() const { return m_description; }
    const ViewStatus &status() const { return m_status; }

    // Until all is counted. What is live never is: after `liveFor` it is enough.
    Result<void> wait(std::chrono::milliseconds liveFor, const Progress &progress);
    // Of an output; of the first one where that is empty.
    Result<QList<ViewColumn>> legend(const QString &output = {});
    // Hands the samples over in their order, some at a time, so that the memory is bounded; false
    // from `sink` ends it. `columns`: of the legend.
    Result<void> read(const QString &output, const QList<ViewColumn> &columns,
        const ViewQuestion &question, const std::function<bool(const QList<ViewSample> &)> &sink);
    // It is not closed.
    void keep() { m_isOurs = false; }

private:
    Result<void> look();
    QString outputOr(const QString &output) const;

    Appliance &m_appliance;
    QString m_id;
    bool m_isOurs = false;
    ViewDescription m_description;
    ViewStatus m_status;
};

} // namespace remora::netshark
