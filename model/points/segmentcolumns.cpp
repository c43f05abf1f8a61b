// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/points/segmentcolumns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

#include <QCoreApplication>

#include "dissect/tables/csvtables.h"
#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using Column = SegmentColumn;
    using dissect::SegmentRow;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(segments)
    };

    struct ColumnWords {
        const char *title;
        const char *help;
    };
    constexpr std::array<ColumnWords, segmentColumns> words{{
        {QT_TRANSLATE_NOOP("segments", "Segment"),
            QT_TRANSLATE_NOOP("segments", "From which point of the way to which")},
        {QT_TRANSLATE_NOOP("segments", "Conversation"),
            QT_TRANSLATE_NOOP("segments",
                "Who sent the packets to whom, as the point has it that they come from")},
        {QT_TRANSLATE_NOOP("segments", "Protocol"), nullptr},
        {QT_TRANSLATE_NOOP("segments", "Sent"),
            QT_TRANSLATE_NOOP("segments", "Packets at the point that they come from")},
        {QT_TRANSLATE_NOOP("segments", "Came"),
            QT_TRANSLATE_NOOP("segments", "Packets at the point that they go to")},
        {QT_TRANSLATE_NOOP("segments", "Lost"),
            QT_TRANSLATE_NOOP("segments", "Packets that were sent and never came")},
        {QT_TRANSLATE_NOOP("segments", "Loss"),
            QT_TRANSLATE_NOOP("segments", "Lost packets of those that were sent")},
        {QT_TRANSLATE_NOOP("segments", "Delay min ms"),
            QT_TRANSLATE_NOOP("segments", "Shortest time from point to point, one way")},
        {QT_TRANSLATE_NOOP("segments", "Mean ms"),
            QT_TRANSLATE_NOOP("segments", "Mean time from point to point, one way")},
        {QT_TRANSLATE_NOOP("segments", "p95 ms"),
            QT_TRANSLATE_NOOP("segments", "What 95 of 100 packets took at most")},
        {QT_TRANSLATE_NOOP("segments", "Changed on the way"),
            QT_TRANSLATE_NOOP("segments", "What devices on the segment changed in packets")},
        {QT_TRANSLATE_NOOP("segments", "Max ms"),
            QT_TRANSLATE_NOOP("segments", "Longest time from point to point, one way")},
        {QT_TRANSLATE_NOOP("segments", "Change ms"),
            QT_TRANSLATE_NOOP(
                "segments", "Mean of the last third of the packets less that of the first")},
        {QT_TRANSLATE_NOOP("segments", "Reordered"),
            QT_TRANSLATE_NOOP("segments", "Packets that one overtook which left later")},
        {QT_TRANSLATE_NOOP("segments", "Retransmitted"),
            QT_TRANSLATE_NOOP(
                "segments", "Retransmissions seen at the point that packets come from")},
        {QT_TRANSLATE_NOOP("segments", "Made here"),
            QT_TRANSLATE_NOOP("segments", "Retransmissions that a device on the segment made")},
        {QT_TRANSLATE_NOOP("segments", "Duplicates"),
            QT_TRANSLATE_NOOP("segments", "Copies of packets that were made on the segment")},
    }};

    QString changesText(const SegmentRow &row)
    {
        const dissect::SegmentChanges &changes = row.changes;
        QStringList parts;
        if (row.isTranslated)
            parts << Texts::tr("now %1 → %2")
                         .arg(endText(row.sourceAfter()), endText(row.destinationAfter()));
        if (row.delay && changes.hops != 0)
            parts << Texts::tr("TTL by %1").arg(changes.hops);
        if (changes.mss > 0)
            parts << Texts::tr("MSS %1 to %2").arg(changes.mssFrom).arg(changes.mssTo);
        if (changes.dscp > 0)
            parts << Texts::tr("DSCP %1 to %2").arg(changes.dscpFrom).arg(changes.dscpTo);
        if (changes.window > 0)
            parts << Texts::tr("window of %1").arg(count(changes.window));
        if (changes.payload > 0)
            parts << Texts::tr("payload of %1").arg(count(changes.payload));
        return parts.join(u", "_s);
    }

    QString conversationText(const SegmentRow &row)
    {
        return u"%1 → %2"_s.arg(endText(row.source()), endText(row.destination()));
    }

    QString protocolText(const SegmentRow &row)
    {
        const auto protocol = row.fromConversation->protocol;
        const std::string_view name = dissect::protocolName(protocol);
        return name.empty() ? QString::number(protocol)
                            : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }

    // NaN: there is none.
    double number(Column column, const SegmentRow &row)
    {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        const dissect::SegmentCounts &counts = row.counts;
        const auto delay = [&](double nanoseconds) { return row.delay ? nanoseconds / 1e9 : none; };
        switch (column) {
        case Column::Sent:
            return static_cast<double>(counts.seenFrom);
        case Column::Came:
            return static_cast<double>(counts.seenTo);
        case Column::Lost:
            return static_cast<double>(counts.lost);
        case Column::LossShare:
            return counts.seenFrom == 0
                ? none
                : static_cast<double>(counts.lost) / static_cast<double>(counts.seenFrom);
        case Column::LeastDelay:
            return delay(row.delay ? static_cast<double>(row.delay->least) : 0);
        case Column::MeanDelay:
            return delay(row.delay ? row.delay->mean : 0);
        case Column::P95Delay:
            return delay(row.delay ? static_cast<double>(row.delay->p95) : 0);
        case Column::MostDelay:
            return delay(row.delay ? static_cast<double>(row.delay->most) : 0);
        case Column::DelayChange:
            return row.delay && row.delay->change ? *row.delay->change / 1e9 : none;
        case Column::Reordered:
            return static_cast<double>(counts.reordered);
        case Column::Retransmitted:
            return static_cast<double>(counts.repeats);
        case Column::RetransmittedHere:
            return static_cast<double>(counts.repeatsMade);
        case Column::Duplicated:
            return static_cast<double>(counts.duplicated);
        default:
            return none;
        }
    }

    template <class Key, class IsNone>
    std::vector<std::uint32_t> ordered(
        const std::vector<Key> &keys, bool descending, const IsNone &isNone)
    {
        std::vector<std::uint32_t> order(keys.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
            if (isNone(keys[a]) || isNone(keys[b]))
                return !isNone(keys[a]) && isNone(keys[b]);
            return descending ? keys[b] < keys[a] : keys[a] < keys[b];
        });
        return order;
    }

} // namespace

QString title(Column column) { return Texts::tr(words[static_cast<std::size_t>(column)].title); }

QString help(Column column)
{
    const char *said = words[static_cast<std::size_t>(column)].help;
    return said == nullptr ? QString() : Texts::tr(said);
}

bool isText(Column column)
{
    return column == Column::Segment || column == Column::Conversation || column == Column::Protocol
        || column == Column::Changed;
}

QString text(Column column, const SegmentRow &row, const ComparedPoints &of)
{
    switch (column) {
    case Column::Segment:
        return of.segmentText(row);
    case Column::Conversation:
        return conversationText(row);
    case Column::Protocol:
        return protocolText(row);
    case Column::Changed:
        return changesText(row);
    default:
        break;
    }
    const double value = number(column, row);
    if (std::isnan(value))
        return {};
    if (column == Column::LossShare)
        return percent(value);
    const bool isDelay = column >= Column::LeastDelay && column <= Column::DelayChange;
    return isDelay ? milliseconds(value) : count(static_cast<quint64>(value));
}

std::vector<std::uint32_t> orderBy(Column column, bool descending, const ComparedPoints &of)
{
    if (!isText(column)) {
        std::vector<double> keys;
        for (const SegmentRow &row : of.rows)
            keys.push_back(number(column, row));
        return ordered(keys, descending, [](double key) { return std::isnan(key); });
    }
    std::vector<QString> keys;
    for (const SegmentRow &row : of.rows) {
        // By place on the way, not by name.
        keys.push_back(column == Column::Segment
                ? u"%1%2"_s.arg(row.segment).arg(row.isForward ? 0 : 1)
                : text(column, row, of));
    }
    return ordered(keys, descending, [](const QString &key) { return key.isEmpty(); });
}

} // namespace remora::model
