// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/estimates.h"

#include <algorithm>

namespace remora::model {

using netshark::ExportRequest;

Estimates::Worth Estimates::Answer::worth(
    const std::optional<dissect::TimeRange> &meant, bool grows, dissect::Timestamp now) const
{
    constexpr dissect::Duration aWhile = 3600 * dissect::second;
    if (meant == range && !grows)
        return Worth::Holds;
    return now - time < aWhile ? Worth::Then : Worth::Nothing;
}

Estimates::Entry Estimates::entryFor(const ExportRequest &request, const QString &when)
{
    Entry entry{request, when.simplified().toLower(), 0, std::nullopt};
    entry.request.range.reset();
    entry.request.filters.clear();
    return entry;
}

qsizetype Estimates::placeOf(const ExportRequest &request, const QString &when) const
{
    const Entry wanted = entryFor(request, when);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &one) { return one.request == wanted.request && one.when == wanted.when; });
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

// To the front, made where it is not there.
Estimates::Entry &Estimates::take(const ExportRequest &request, const QString &when)
{
    constexpr qsizetype most = 100;
    const qsizetype place = placeOf(request, when);
    m_entries.prepend(place < 0 ? entryFor(request, when) : m_entries.takeAt(place));
    m_entries.resize(std::min(m_entries.size(), most));
    return m_entries.first();
}

void Estimates::ask(const ExportRequest &request, const QString &when)
{
    ++take(request, when).asked;
}

void Estimates::answer(const ExportRequest &request, const QString &when,
    const std::optional<qint64> &bytesAtMost, dissect::Timestamp time)
{
    refuse(request, when);
    m_entries.first().answer = Answer{bytesAtMost, request.range, time};
}

void Estimates::learn(
    const ExportRequest &request, const QString &when, qint64 bytesAtMost, dissect::Timestamp time)
{
    take(request, when).answer = Answer{bytesAtMost, request.range, time};
}

void Estimates::refuse(const ExportRequest &request, const QString &when)
{
    Entry &entry = take(request, when);
    entry.asked = std::max(0, entry.asked - 1); // none where it was forgotten meanwhile
}

bool Estimates::isAsked(const ExportRequest &request, const QString &when) const
{
    const qsizetype place = placeOf(request, when);
    return place >= 0 && m_entries[place].asked > 0;
}

const Estimates::Answer *Estimates::latest(const ExportRequest &request, const QString &when) const
{
    const qsizetype place = placeOf(request, when);
    return place >= 0 && m_entries[place].answer ? &*m_entries[place].answer : nullptr;
}

} // namespace remora::model
