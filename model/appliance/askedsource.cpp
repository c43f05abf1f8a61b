// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/askedsource.h"

#include "model/appliance/sourcetext.h"
#include "model/appliance/withid.h"

namespace remora::model {

using Kind = netshark::SourceRef::Kind;

AskedSource::AskedSource(
    ApplianceSession *session, const netshark::SourceRef &source, const QString &name)
    : m_session(session)
    , m_source(source)
    , m_name(name)
{
}

bool AskedSource::is(const QString &host, const netshark::SourceRef &source) const
{
    return m_session && m_session->hostAndPort() == host && m_source == source;
}

const netshark::Job *AskedSource::job() const
{
    return m_session && m_source.kind == Kind::Job ? withId(m_session->sources().jobs, m_source.id)
                                                   : nullptr;
}

const netshark::Clip *AskedSource::clip() const
{
    return m_session && m_source.kind == Kind::Clip
        ? withId(m_session->sources().clips, m_source.id)
        : nullptr;
}

bool AskedSource::isThere() const
{
    if (!m_session)
        return false;
    const ApplianceSources &sources = m_session->sources();
    switch (m_source.kind) {
    case Kind::Job:
        return job() != nullptr;
    case Kind::Clip:
        return clip() != nullptr;
    case Kind::Interface:
        return withId(sources.interfaces, m_source.id) != nullptr;
    case Kind::File:
        return withId(sources.files, m_source.id) != nullptr;
    }
    return false;
}

std::optional<dissect::TimeRange> AskedSource::span() const
{
    if (const netshark::Job *of = job())
        return of->span;
    const netshark::Clip *of = clip();
    return of != nullptr ? of->span : std::nullopt;
}

QStringList AskedSource::lines() const
{
    if (!m_session)
        return {};
    if (const netshark::Job *of = job())
        return jobLines(*of);
    if (const netshark::Clip *of = clip())
        return clipLines(*of);
    const netshark::Interface *of
        = isLive() ? withId(m_session->sources().interfaces, m_source.id) : nullptr;
    return of != nullptr ? interfaceLines(*of) : QStringList();
}

} // namespace remora::model
