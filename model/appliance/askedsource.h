// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QPointer>
#include <QStringList>

#include "model/appliance/appliancesession.h"

namespace remora::model {

// A source that is asked for its packets, and what its appliance says of it now. Ids are an
// appliance's own: the next one has other things under the same ids.
class AskedSource {
public:
    AskedSource() = default;
    AskedSource(ApplianceSession *session, const netshark::SourceRef &source, const QString &name);

    ApplianceSession *session() const { return m_session; } // nullptr: none, or it is gone
    const netshark::SourceRef &source() const { return m_source; }
    const QString &name() const { return m_name; } // foreign text
    // Whether this is what was asked of the appliance `host`.
    bool is(const QString &host, const netshark::SourceRef &source) const;
    bool isLive() const { return m_source.kind == netshark::SourceRef::Kind::Interface; }
    bool isThere() const; // on its appliance
    const netshark::Job *job() const; // nullptr where it is none
    const netshark::Clip *clip() const; // the same
    std::optional<dissect::TimeRange> span() const; // of its packets, where it is known
    QStringList lines() const; // for people

private:
    QPointer<ApplianceSession> m_session;
    netshark::SourceRef m_source;
    QString m_name;
};

} // namespace remora::model
