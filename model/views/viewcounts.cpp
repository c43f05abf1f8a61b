// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/views/viewcounts.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "model/appliance/applianceclock.h"
#include "model/views/viewmerge.h"

namespace remora::model {

namespace {

    // Of one appliance, to be merged on another thread.
    struct Piece {
        QString host;
        dissect::Duration offset = 0;
        std::shared_ptr<const ViewReading> reading;
    };

    dissect::Duration sampleOf(const std::vector<Piece> &pieces)
    {
        for (const Piece &piece : pieces) {
            if (piece.reading != nullptr && piece.reading->sample > 0)
                return piece.reading->sample;
        }
        return 0;
    }

} // namespace

ViewCounts::ViewCounts(const QList<AskedSource> &places, const ViewCount::Ask &ask,
    const netshark::Log &log, QObject *parent)
    : QObject(parent)
    , m_ask(ask)
    , m_merging([this](const Merged &merged) { take(merged); })
{
    m_ask.isPart = places.size() > 1;
    for (const AskedSource &place : places)
        add(place, log);
}

ViewCounts::~ViewCounts()
{
    stop(); // all at once: each is waited for below
}

void ViewCounts::add(const AskedSource &place, const netshark::Log &log)
{
    const ApplianceSession &session = *place.session();
    Part part;
    part.asked = place;
    part.host = session.hostAndPort();
    if (!m_parts.empty())
        part.offset = clockAhead(session, *m_parts.front().asked.session());
    ViewCount::Ask ask = m_ask;
    ask.request.source = place.source();
    if (auto &range = ask.request.range)
        range = movedBy(part.offset, *range);
    part.count = std::make_unique<ViewCount>(session.session(), ask, log);
    const std::size_t at = m_parts.size();
    connect(part.count.get(), &ViewCount::progressed, this, &ViewCounts::progressed);
    connect(part.count.get(), &ViewCount::tableChanged, this, [this, at] { takeTable(at); });
    connect(part.count.get(), &ViewCount::finished, this, [this, at] { takeEnd(at); });
    m_parts.push_back(std::move(part));
}

void ViewCounts::takeTable(std::size_t at)
{
    Part &changed = m_parts[at];
    if (!areSeveral()) {
        m_table = changed.count->table();
        Q_EMIT tableChanged();
        return;
    }
    changed.reading = changed.count->reading();
    merge();
}

void ViewCounts::merge()
{
    std::vector<Piece> pieces;
    bool isAny = false;
    for (const Part &part : m_parts) {
        isAny = isAny || part.reading != nullptr;
        if (part.reading == nullptr && part.count != nullptr && !part.count->isOver())
            return;
    }
    if (!isAny)
        return;
    for (const Part &part : m_parts)
        pieces.push_back({part.host, part.offset, part.reading});
    m_merging.request([pieces, ask = m_ask] {
        const dissect::Duration sample = ask.isOverTime ? sampleOf(pieces) : 0;
        const auto &range = ask.request.range;
        ViewMerge merge(range ? range->begin : 0, sample);
        Merged merged;
        for (const Piece &piece : pieces)
            merged.isOther.push_back(piece.reading != nullptr
                && !merge.add(
                    piece.host, piece.reading->columns, piece.reading->samples, piece.offset));
        const auto columns = merge.columns();
        merged.table = std::make_shared<const ViewTable>(
            columns, merge.samples(ask.questionOf(columns)), ask.isOverTime, sample);
        return merged;
    });
}

void ViewCounts::take(const Merged &merged)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i].isOther = merged.isOther[i];
    m_table = merged.table;
    Q_EMIT tableChanged();
    endIfOver();
}

void ViewCounts::takeEnd(std::size_t at)
{
    const Part &part = m_parts[at];
    if (ApplianceSession *session = part.asked.session())
        session->closeLater(part.count->leftBehind());
    if (areSeveral() && part.reading == nullptr)
        merge(); // the others wait for it no more
    if (isOver())
        endIfOver();
    else
        Q_EMIT progressed();
}

// Once, and not before the last table.
void ViewCounts::endIfOver()
{
    if (!isOver() || m_merging.isBusy() || std::exchange(m_hasEnded, true))
        return;
    Q_EMIT finished();
}

bool ViewCounts::isOver() const
{
    return std::all_of(m_parts.begin(), m_parts.end(),
        [](const Part &part) { return part.count == nullptr || part.count->isOver(); });
}

bool ViewCounts::isWhole() const
{
    return std::all_of(m_parts.begin(), m_parts.end(), [](const Part &part) {
        return part.count != nullptr && !part.isOther && part.count->state() != State::Failed
            && part.count->state() != State::Stopped;
    });
}

ViewCounts::State ViewCounts::state() const
{
    const auto isOne = [this](State state) {
        return std::any_of(m_parts.begin(), m_parts.end(), [state](const Part &part) {
            return part.count != nullptr && part.count->state() == state;
        });
    };
    // The first that one of them is in.
    for (const State state : {State::Counting, State::Live, State::Done, State::Stopped}) {
        if (isOne(state))
            return state;
    }
    return isOne(State::Failed) ? State::Failed : State::Stopped;
}

std::optional<netshark::Error> ViewCounts::error() const
{
    const auto &count = m_parts.front().count;
    return count ? count->error() : std::nullopt;
}

netshark::ViewStatus ViewCounts::status() const
{
    netshark::ViewStatus all;
    bool isFirst = true;
    const auto plus = [](qint64 a, qint64 b) {
        return a + std::min(b, std::numeric_limits<qint64>::max() - a);
    };
    for (const Part &part : m_parts) {
        if (part.count == nullptr)
            continue;
        const netshark::ViewStatus &one = part.count->status();
        if (std::exchange(isFirst, false)) {
            all = one;
            if (auto &span = all.span)
                span = movedBy(-part.offset, *span);
            continue;
        }
        all.inputBytes = plus(all.inputBytes, one.inputBytes);
        all.processedBytes = plus(all.processedBytes, one.processedBytes);
    }
    return all;
}

void ViewCounts::stop()
{
    for (const Part &part : m_parts) {
        if (part.count)
            part.count->stop();
    }
}

void ViewCounts::leave(const ApplianceSession *session)
{
    bool hasLeft = false;
    for (Part &part : m_parts) {
        if (part.count == nullptr || part.asked.session() != session)
            continue;
        part.count->disconnect(this);
        part.count.reset();
        hasLeft = true;
    }
    if (!hasLeft)
        return;
    Q_EMIT progressed();
    merge();
    endIfOver();
}

} // namespace remora::model
