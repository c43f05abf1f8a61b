// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/views/viewpresets.h"

#include <algorithm>

#include "dissect/filter/nativefilter.h"
#include "model/views/viewmerge.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using netshark::Filter;
    using netshark::ViewMetric;
    using netshark::ViewOperation;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(views)
    };

    QList<ViewMetric> sums(const QStringList &fields)
    {
        QList<ViewMetric> metrics;
        for (const QString &field : fields)
            metrics.append({field, ViewOperation::Sum});
        return metrics;
    }

    QList<ViewMetric> spread(const QString &field)
    {
        return {
            {field, ViewOperation::Avg}, {field, ViewOperation::Max}, {field, ViewOperation::Min}};
    }

    const QString &bytesField()
    {
        static const QString field = u"generic.bytes"_s;
        return field;
    }
    const QString &packetsField()
    {
        static const QString field = u"generic.packets"_s;
        return field;
    }

    bool isNumber(const QString &value)
    {
        bool isRight = false;
        (void)value.toLongLong(&isRight);
        return isRight;
    }

    // The appliance's filters have no such field, others do. Empty: those have none either.
    Filter otherFilter(const QString &field, const QString &value)
    {
        constexpr auto isOfAddress = [](QChar c) {
            return c.isDigit() || c == '.'_L1 || c == ':'_L1 || (c >= 'a'_L1 && c <= 'f'_L1);
        };
        if (field.endsWith("_ip"_L1)) // of either end: who is the server no filter knows
            return std::all_of(value.begin(), value.end(), isOfAddress)
                ? Filter{Filter::Kind::Bpf, u"host "_s + value}
                : Filter();
        if (!isNumber(value))
            return {};
        if (field == "ip.dscp"_L1)
            return {Filter::Kind::Display,
                u"ip.dsfield.dscp == %1 || ipv6.tclass.dscp == %1"_s.arg(value)};
        if (field == "vlan.id"_L1)
            return {Filter::Kind::Display, u"vlan.id == "_s + value};
        if (field == "generic.packet_size"_L1)
            return {Filter::Kind::Display, u"frame.len == "_s + value};
        return {};
    }

    // A quote cannot stand in a value of a native filter.
    bool canBeQuoted(const QString &value)
    {
        return std::none_of(value.begin(), value.end(),
            [](QChar c) { return c == '"'_L1 || c == '\\'_L1 || c < ' '_L1; });
    }

} // namespace

QStringList ViewPreset::missing(const QList<netshark::NativeField> &fields) const
{
    QStringList asked = keys;
    for (const ViewMetric &metric : metrics)
        asked << metric.field;
    asked.removeDuplicates();
    if (fields.isEmpty())
        return {};
    asked.removeIf([&](const QString &field) {
        return std::any_of(
            fields.begin(), fields.end(), [&](const auto &one) { return one.id == field; });
    });
    return asked;
}

QList<ViewPreset> viewPresets()
{
    const QStringList traffic{bytesField(), packetsField()};
    const QStringList service{u"tcp.server_ip"_s, u"tcp.server_port"_s};
    return {
        {u"bitrate"_s, Texts::tr("Bit rate over time"),
            Texts::tr("Bytes and packets of each sample"), {}, sums(traffic), true, 0},
        {u"talkers"_s, Texts::tr("Top talkers"), Texts::tr("Which addresses sent most"),
            {u"ip.src"_s}, sums(traffic), false, 0},
        {u"servers"_s, Texts::tr("Servers and ports"),
            Texts::tr("Traffic and new connections of each TCP server and port"), service,
            sums(traffic + QStringList{u"tcp.connections"_s}), false, 0},
        {u"conversations"_s, Texts::tr("Conversations"),
            Texts::tr("Traffic between each client and server"),
            {u"ip.client_ip"_s, u"ip.server_ip"_s}, sums(traffic), false, 0},
        {u"responses"_s, Texts::tr("Response times"),
            Texts::tr("Mean, longest and shortest response time of each TCP server and port"),
            service, spread(u"tcp.response_time"_s), false, 0},
        {u"retransmissions"_s, Texts::tr("Retransmissions"),
            Texts::tr("Which addresses sent TCP packets again, and where to"),
            {u"ip.src"_s, u"ip.dst"_s},
            sums({u"tcp.retransmissions"_s, packetsField(), bytesField()}), false, 0},
        {u"handshakes"_s, Texts::tr("TCP handshakes"),
            Texts::tr("New connections of each TCP server and port, and how long they took"),
            service, sums({u"tcp.connections"_s}) + spread(u"tcp.handshake_time"_s), false, 0},
        {u"dscp"_s, Texts::tr("By DSCP"), Texts::tr("Traffic of each class of service"),
            {u"ip.dscp"_s}, sums(traffic), false, 0},
    };
}

QString operationText(ViewOperation operation)
{
    switch (operation) {
    case ViewOperation::None:
        return Texts::tr("as it is");
    case ViewOperation::Sum:
        return Texts::tr("sum");
    case ViewOperation::Max:
        return Texts::tr("greatest");
    case ViewOperation::Min:
        return Texts::tr("least");
    case ViewOperation::Avg:
        return Texts::tr("mean");
    case ViewOperation::TimeAvg:
        return Texts::tr("mean per second");
    case ViewOperation::Replace:
        return Texts::tr("latest");
    }
    return {};
}

QList<ViewOperation> valueOperations()
{
    return {ViewOperation::Sum, ViewOperation::Avg, ViewOperation::Max, ViewOperation::Min,
        ViewOperation::TimeAvg};
}

NarrowedKeys filtersOfKeys(
    const QList<netshark::ViewColumn> &columns, const std::vector<netshark::ViewValue> &row)
{
    NarrowedKeys narrowed;
    QStringList native;
    for (qsizetype i = 0; i < columns.size() && i < static_cast<qsizetype>(row.size()); ++i) {
        const netshark::ViewColumn &column = columns[i];
        if (!column.isKey || namesAppliances(column))
            continue;
        const QString value = netshark::textOf(row[static_cast<std::size_t>(i)]);
        const Filter other = otherFilter(column.field, value);
        const bool isNative = dissect::NativeFilter::reader(column.field.toStdString()) != nullptr;
        if (value.isEmpty() || !canBeQuoted(value) || (!isNative && other.text.isEmpty()))
            narrowed.unasked << column.field;
        else if (isNative)
            native << (isNumber(value) ? u"%1=%2"_s : u"%1=\"%2\""_s).arg(column.field, value);
        else
            narrowed.filters << other;
    }
    if (!native.isEmpty())
        narrowed.filters.prepend({Filter::Kind::Native, native.join(" & "_L1)});
    return narrowed;
}

} // namespace remora::model
