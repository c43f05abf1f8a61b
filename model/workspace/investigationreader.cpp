// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an investigation. What is read came from anywhere: nothing of it is believed.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include "dissect/filter/bpf.h"
#include "dissect/filter/filterexpression.h"
#include "model/charts/chartflags.h"
#include "model/query/queryjson.h"
#include "model/settings/ports.h"
#include "model/tables/tablekeys.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "model/text/jsonfields.h"
#include "model/turns/partwords.h"
#include "model/workspace/savedinvestigation.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(investigation)
    };

    constexpr qint64 mostBytes = 64LL * 1024 * 1024; // a million conversations and long notes
    constexpr qsizetype longestFilter = 10'000;
    constexpr qsizetype longestNotes = 1'000'000;

    // Adds a value once; false for one that is there already.
    template <class Value> bool addOnce(std::vector<Value> &to, const Value &value)
    {
        if (std::find(to.begin(), to.end(), value) != to.end())
            return false;
        to.push_back(value);
        return true;
    }

    constexpr qint64 lastRow = std::numeric_limits<std::uint32_t>::max() - 1LL;

    std::vector<std::uint32_t> rows(const JsonFields &fields, QLatin1StringView name)
    {
        std::vector<std::uint32_t> list;
        std::set<std::uint32_t> known; // there may be a million
        fields.each(name, [&](const QJsonValue &value) {
            const auto row = JsonFields::numberOf(value, lastRow);
            if (!row || !known.insert(static_cast<std::uint32_t>(*row)).second)
                return false;
            list.push_back(static_cast<std::uint32_t>(*row));
            return true;
        });
        return list;
    }

    // Of which link type the capture is, is not known yet: one that knows the filter will do.
    std::optional<QString> bpfProblem(const QString &filter)
    {
        const auto checked = dissect::BpfFilters(filter.toStdString()).check();
        return checked ? std::nullopt : std::optional(errorText(checked.error(), filter));
    }

    std::optional<QString> filterProblem(const QString &filter)
    {
        const auto parsed = dissect::FilterExpression::parse(filter.toStdString(), {});
        return parsed ? std::nullopt : std::optional(filterErrorText(parsed.error()));
    }

    // The filter, or nothing where it is not understood.
    QString understood(const JsonFields &fields, const QString &filter, bool isBpf)
    {
        if (filter.trimmed().isEmpty())
            return {};
        const auto problem = isBpf ? bpfProblem(filter) : filterProblem(filter);
        if (!problem)
            return filter;
        fields.say(Texts::tr("The filter “%1” is not understood and was left out: %2")
                       .arg(shown(filter), *problem));
        return {};
    }

    std::optional<dissect::TimeRange> rangeOf(const JsonFields &focus)
    {
        if (!focus.has("range"_L1))
            return std::nullopt;
        const JsonFields range = focus.object("range"_L1);
        const auto begin = range.nanoseconds("begin"_L1);
        const auto end = range.nanoseconds("end"_L1);
        if (begin && end && *begin < *end && *begin >= dissect::earliestTime
            && *end <= dissect::latestTime)
            return dissect::TimeRange{*begin, *end};
        focus.say(Texts::tr("The time range is empty or makes no sense and was left out."));
        return std::nullopt;
    }

    // Half of one tells nothing.
    std::optional<FileIdentity> identityOf(const JsonFields &fields)
    {
        if (!fields.has("sha256"_L1))
            return std::nullopt;
        static const QRegularExpression form(u"^[0-9a-f]{64}$"_s);
        const QString sha256 = fields.value("sha256"_L1).toString();
        const auto size = fields.nanoseconds("size"_L1);
        const bool isHash = form.match(sha256).hasMatch();
        const bool isSize = size && *size >= 0;
        if (!isHash)
            fields.leaveOut("sha256"_L1);
        if (!isSize)
            fields.leaveOut("size"_L1);
        return isHash && isSize ? std::optional(FileIdentity{static_cast<quint64>(*size), sha256})
                                : std::nullopt;
    }

    FocusState focusOf(const JsonFields &fields)
    {
        FocusState focus;
        const QString dialect = fields.text("dialect"_L1, longestFilter);
        const bool isBpf = dialect == "bpf"_L1;
        const bool isKnown = isBpf || dialect.isEmpty() || dialect == "wireshark"_L1;
        if (!isKnown)
            fields.leaveOut("dialect"_L1);
        const QString filter = fields.text("filter"_L1, longestFilter);
        focus.filter = isKnown ? understood(fields, filter, isBpf) : QString();
        if (isBpf && !focus.filter.isEmpty())
            focus.dialect = FilterDialect::Bpf;
        const QByteArray zone = fields.text("zone"_L1, longestFilter).toLatin1();
        if (!zone.isEmpty() && !QTimeZone(zone).isValid())
            fields.leaveOut("zone"_L1);
        else if (!focus.filter.isEmpty()) // whose times it is of
            focus.zone = zone;
        focus.range = rangeOf(fields);
        std::vector<dissect::ConversationId> chosen;
        for (const std::uint32_t row : rows(fields, "conversations"_L1))
            chosen.push_back(dissect::ConversationId{row});
        focus.conversations
            = fields.flag("allConversations"_L1) ? ConversationSelection::all() : std::move(chosen);
        return focus;
    }

    // Version 1 knew columns and groupings by their places at that time.
    std::optional<ConversationColumn> columnOf(const QJsonValue &value)
    {
        static constexpr std::array<const char *, 34> once{"ip.cli", "cliport", "ip.srv", "srvport",
            "packets", "ip.len.sum", "ack_rtt.min", "ack_rtt.mean", "ack_rtt.max", "ack_rtt.count",
            "rate", "protocol", "service", "state", "start", "duration", "bitrate", "packets.cli",
            "packets.srv", "ip.len.cli", "ip.len.srv", "ack_rtt.p50", "ack_rtt.p95", "ack_rtt.p99",
            "tcp.analysis.initial_rtt", "tcp.analysis.retransmission.count",
            "tcp.analysis.retransmission.share", "tcp.analysis.out_of_order.count",
            "tcp.analysis.duplicate_ack.count", "tcp.analysis.zero_window.count",
            "tcp.flags.reset.count", "conversations", "tcp.stream", "roles"};
        if (value.isString())
            return conversationColumn(value.toString());
        const auto place = JsonFields::numberOf(value, once.size() - 1);
        return place
            ? conversationColumn(QString::fromLatin1(once[static_cast<std::size_t>(*place)]))
            : std::nullopt;
    }

    std::optional<dissect::Grouping> groupingOf(const QJsonValue &value)
    {
        static constexpr std::array<const char *, 7> once{
            "stream", "client-port", "host-pair", "client", "server", "server-port", "protocol"};
        if (value.isString())
            return grouping(value.toString());
        const auto place = JsonFields::numberOf(value, once.size() - 1);
        return place ? grouping(QString::fromLatin1(once[static_cast<std::size_t>(*place)]))
                     : std::nullopt;
    }

    void readTable(const JsonFields &table, SavedInvestigation &to)
    {
        if (table.has("grouping"_L1)) {
            if (const auto read = groupingOf(table.value("grouping"_L1)))
                to.grouping = *read;
            else
                table.leaveOut("grouping"_L1);
        }
        table.each("columns"_L1, [&](const QJsonValue &value) {
            const auto column = columnOf(value);
            return column && addOnce(to.columns, *column);
        });
        std::vector<ConversationColumn> sorted;
        table.each("sorting"_L1, [&](const QJsonValue &value) {
            const auto column = columnOf(value[u"column"_s]);
            if (!column || !addOnce(sorted, *column))
                return false;
            to.sorting.push_back({*column, value[u"descending"_s].toBool()});
            return true;
        });
    }

    std::optional<ChartArrangement::Values> zoomOf(const QJsonValue &value)
    {
        const QJsonValue least = value[u"least"_s];
        const QJsonValue greatest = value[u"greatest"_s];
        const ChartArrangement::Values values{least.toDouble(), greatest.toDouble()};
        constexpr double most = 1e15; // of any unit; beyond it nothing is measured
        const bool isRange = least.isDouble() && greatest.isDouble() && values.least >= -most
            && values.greatest <= most && values.least < values.greatest;
        return isRange ? std::optional(values) : std::nullopt;
    }

    // Names of a chart's series; empty where one of them is none.
    QStringList namesOf(const QJsonValue &value)
    {
        constexpr qsizetype most = 1'000;
        constexpr qsizetype longest = 1'000;
        const QJsonArray list = value.toArray();
        QStringList names;
        for (const QJsonValue name : list) {
            const QString text = name.toString();
            if (text.isEmpty() || text.size() > longest || names.size() == most)
                return {};
            names << text;
        }
        return names;
    }

    void readArrangement(const JsonFields &charts, ChartArrangement &to)
    {
        constexpr qint64 lowest = 40;
        charts.each("kinds"_L1, [&](const QJsonValue &value) {
            const ChartKind *kind = chartKind(value.toString());
            return kind != nullptr && addOnce(to.kinds, kind);
        });
        charts.eachOf("heights"_L1, [&](const QString &key, const QJsonValue &value) {
            const auto height = JsonFields::numberOf(value, ChartArrangement::mostHeight);
            if (chartKind(key) == nullptr || !height || *height < lowest)
                return false;
            to.heights[key] = static_cast<int>(*height);
            return true;
        });
        charts.eachOf("zooms"_L1, [&](const QString &key, const QJsonValue &value) {
            const auto values = zoomOf(value);
            if (chartKind(key) == nullptr || !values)
                return false;
            to.zooms[key] = *values;
            return true;
        });
        charts.eachOf("hidden"_L1, [&](const QString &key, const QJsonValue &value) {
            const QStringList names = namesOf(value);
            if (chartKind(key) == nullptr || names.isEmpty())
                return false;
            to.hidden[key] = names;
            return true;
        });
    }

    void readCharts(const JsonFields &charts, SavedInvestigation &to)
    {
        readArrangement(charts, to.arrangement);
        ChartOptions &options = to.chartOptions;
        if (charts.has("bin"_L1)) {
            constexpr dissect::Duration narrowest = 1000;
            constexpr dissect::Duration widest = 3600 * dissect::second;
            const auto bin = charts.nanoseconds("bin"_L1);
            if (bin
                && (*bin == ChartOptions::usualBin || *bin == ChartOptions::automaticBin
                    || (*bin >= narrowest && *bin <= widest)))
                options.bin = *bin;
            else
                charts.leaveOut("bin"_L1);
        }
        if (const QString unit = charts.text("unit"_L1, longestFilter); !unit.isEmpty()) {
            const auto name = std::find_if(rateUnitNames.begin(), rateUnitNames.end(),
                [&](const char *known) { return unit == QLatin1StringView(known); });
            if (name != rateUnitNames.end())
                options.rateUnit = static_cast<RateUnit>(name - rateUnitNames.begin());
            else
                charts.leaveOut("unit"_L1);
        }
        for (const ChartFlag &flag : chartFlags)
            options.*flag.option = charts.flag(QLatin1StringView(flag.name));
    }

    dissect::Result<QByteArray> contents(const QString &path)
    {
        using Kind = dissect::Error::Kind;
        const auto size = netshark::fileSize(path);
        if (!size)
            return netshark::fileExists(path)
                ? dissect::failure(Kind::NotReadable, "it is not a file")
                : dissect::failure(Kind::NotFound, {});
        if (*size > mostBytes)
            return dissect::failure(Kind::NotReadable, "it is larger than 64 MB");
        QFile file(path);
        if (!netshark::openFile(file))
            return dissect::failure(Kind::NotReadable, file.errorString().toStdString());
        return file.read(mostBytes);
    }

    dissect::Result<QJsonObject> rootOf(const QByteArray &json)
    {
        using Kind = dissect::Error::Kind;
        QJsonParseError wrong;
        const QJsonObject root = QJsonDocument::fromJson(json, &wrong).object();
        if (wrong.error != QJsonParseError::NoError)
            return dissect::failure(Kind::NotReadable, wrong.errorString().toStdString());
        const int found = root[u"remora"_s].toInt();
        if (found < 1)
            return dissect::failure(Kind::NotReadable, "it is not a Remora investigation");
        if (found > SavedInvestigation::version)
            return dissect::failure(Kind::Unsupported, "it was written by a newer Remora");
        return root;
    }

} // namespace

dissect::Result<SavedInvestigation> readInvestigation(const QString &path)
{
    const auto json = contents(path);
    if (!json)
        return tl::unexpected(json.error());
    return parseInvestigation(*json, path);
}

dissect::Result<SavedInvestigation> parseInvestigation(const QByteArray &json, const QString &path)
{
    using Kind = dissect::Error::Kind;
    const auto root = rootOf(json);
    if (!root)
        return tl::unexpected(root.error());
    const QString capture = (*root)[u"capture"_s].toString();
    if (capture.isEmpty() || capture.contains(QChar::Null))
        return dissect::failure(Kind::NotReadable, "it names no capture");
    if (isInvestigation(capture))
        return dissect::failure(
            Kind::NotReadable, "it names an investigation where its capture should be");
    SavedInvestigation read;
    const JsonFields fields(*root, read.leftOut);
    const QString folder = QFileInfo(netshark::absolutePath(path)).path();
    read.source.path = QDir(folder).absoluteFilePath(capture);
    read.name = QFileInfo(read.source.path).fileName();
    read.identity = identityOf(fields);
    read.source.bpf = understood(fields, fields.text("bpf"_L1, longestFilter), true);
    fields.each("serverPorts"_L1, [&](const QJsonValue &value) {
        const auto port = portOf(value.isDouble() ? value.toVariant().toString() : QString());
        return port && addOnce(read.serverPorts, *port);
    });
    read.swapped = rows(fields, "swapped"_L1);
    if (fields.has("tap"_L1)) {
        const QString word = fields.text("tap"_L1, longestFilter);
        const auto tap = tapOf(word);
        read.tap = tap.value_or(dissect::TapPosition::Unknown);
        if (!tap && !word.isEmpty()) // which is said of what is no text
            fields.leaveOut("tap"_L1);
    }
    if (fields.has("baseline"_L1)) {
        const QJsonObject kept = fields.value("baseline"_L1).toObject();
        auto baseline = baselineOf(kept, kept[u"name"_s].toString());
        if (baseline)
            read.baseline = std::make_shared<const Baseline>(std::move(*baseline));
        else
            fields.leaveOut("baseline"_L1);
    }
    read.focus = focusOf(fields.object("focus"_L1));
    readTable(fields.object("table"_L1), read);
    readCharts(fields.object("charts"_L1), read);
    if (fields.has("query"_L1)) {
        read.query = readQuery(fields.object("query"_L1));
        for (QString &other : read.query->others)
            other = QDir::cleanPath(QDir(folder).absoluteFilePath(other));
    }
    read.notes = harmlessLines(fields.text("notes"_L1, longestNotes)); // shown in an editor
    return read;
}

} // namespace remora::model
