// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investigation.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "dissect/core/filesink.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    // Nanoseconds as text: a JSON number would lose some.
    QJsonObject rangeObject(const dissect::TimeRange &range)
    {
        return {{u"begin"_s, QString::number(range.begin)}, {u"end"_s, QString::number(range.end)}};
    }

    template <class Numbers> QJsonArray array(const Numbers &numbers)
    {
        QJsonArray list;
        for (const auto number : numbers)
            list.append(static_cast<qint64>(number));
        return list;
    }

    QJsonObject focusObject(const FocusState &focus)
    {
        QJsonObject object;
        if (!focus.filter.isEmpty()) {
            object.insert(u"filter"_s, focus.filter);
            object.insert(
                u"dialect"_s, focus.dialect == FilterDialect::Bpf ? u"bpf"_s : u"wireshark"_s);
        }
        if (focus.range)
            object.insert(u"range"_s, rangeObject(*focus.range));
        std::vector<std::uint32_t> rows;
        for (const auto id : focus.conversations)
            rows.push_back(dissect::row(id));
        object.insert(u"conversations"_s, array(rows));
        return object;
    }

    struct Flag {
        const char *name;
        bool ChartOptions::*option;
    };
    constexpr std::array flags{Flag{"perDirection", &ChartOptions::perDirection},
        Flag{"stacked", &ChartOptions::stacked}, Flag{"rttKinds", &ChartOptions::rttKinds},
        Flag{"percentiles", &ChartOptions::percentiles}, Flag{"aligned", &ChartOptions::aligned},
        Flag{"marks", &ChartOptions::marks}, Flag{"logarithmic", &ChartOptions::logarithmic},
        Flag{"stevens", &ChartOptions::stevens}};
    constexpr std::array units{"bits", "bytes", "packets"};

    QJsonObject chartsObject(const Investigation &investigation)
    {
        QJsonArray kinds;
        for (const ChartKind kind : investigation.charts)
            kinds.append(chartKey(kind));
        const ChartOptions &options = investigation.chartOptions;
        QJsonObject object{{u"kinds"_s, kinds}, {u"bin"_s, QString::number(options.bin)},
            {u"unit"_s, QLatin1StringView(units[static_cast<std::size_t>(options.rateUnit)])}};
        for (const Flag &flag : flags)
            object.insert(QLatin1StringView(flag.name), options.*flag.option);
        return object;
    }

    QJsonObject tableObject(const Investigation &investigation)
    {
        QJsonArray columns;
        for (const ConversationColumn column : investigation.columns)
            columns.append(static_cast<int>(column));
        QJsonArray sorting;
        for (const SortBy &by : investigation.sorting)
            sorting.append(QJsonObject{
                {u"column"_s, static_cast<int>(by.column)}, {u"descending"_s, by.descending}});
        return {{u"grouping"_s, static_cast<int>(investigation.grouping)}, {u"columns"_s, columns},
            {u"sorting"_s, sorting}};
    }

    QString relativeTo(const QString &capture, const QString &file)
    {
        const QString folder = QFileInfo(file).absolutePath();
        const QString relative
            = QDir(folder).relativeFilePath(QFileInfo(capture).absoluteFilePath());
        return relative.startsWith(".."_L1) ? QFileInfo(capture).absoluteFilePath() : relative;
    }

    // What is read came from anywhere: every number is brought within its range.
    std::optional<ConversationColumn> columnOf(const QJsonValue &value)
    {
        const int column = value.toInt(-1);
        if (column < 0 || column >= conversationColumns)
            return std::nullopt;
        return static_cast<ConversationColumn>(column);
    }

    FocusState focusOf(const QJsonObject &object)
    {
        FocusState focus;
        focus.filter = object[u"filter"_s].toString().left(10'000);
        if (object[u"dialect"_s].toString() == "bpf"_L1)
            focus.dialect = FilterDialect::Bpf;
        if (const QJsonObject range = object[u"range"_s].toObject(); !range.isEmpty()) {
            const dissect::TimeRange times{
                std::clamp<qint64>(range[u"begin"_s].toString().toLongLong(), dissect::earliestTime,
                    dissect::latestTime),
                std::clamp<qint64>(range[u"end"_s].toString().toLongLong(), dissect::earliestTime,
                    dissect::latestTime)};
            if (times.length() > 0)
                focus.range = times;
        }
        const QJsonArray rows = object[u"conversations"_s].toArray();
        for (const QJsonValue row : rows) {
            const qint64 number = row.toInteger(-1);
            if (number >= 0 && number < dissect::row(dissect::noConversation))
                focus.conversations.push_back(
                    dissect::ConversationId{static_cast<std::uint32_t>(number)});
        }
        return focus;
    }

    void readTable(const QJsonObject &object, Investigation &to)
    {
        to.grouping = static_cast<dissect::Grouping>(
            std::clamp(object[u"grouping"_s].toInt(), 0, groupings - 1));
        const QJsonArray columns = object[u"columns"_s].toArray();
        for (const QJsonValue value : columns) {
            const auto column = columnOf(value);
            if (column
                && std::find(to.columns.begin(), to.columns.end(), *column) == to.columns.end())
                to.columns.push_back(*column);
        }
        const QJsonArray sorting = object[u"sorting"_s].toArray();
        for (const QJsonValue value : sorting) {
            if (const auto column = columnOf(value[u"column"_s]))
                to.sorting.push_back({*column, value[u"descending"_s].toBool()});
        }
    }

    void readCharts(const QJsonObject &object, Investigation &to)
    {
        const QJsonArray kinds = object[u"kinds"_s].toArray();
        for (const QJsonValue value : kinds) {
            if (const auto kind = chartKind(value.toString()))
                to.charts.insert(*kind);
        }
        ChartOptions &options = to.chartOptions;
        options.bin = std::clamp<qint64>(object[u"bin"_s].toString().toLongLong(),
            ChartOptions::automaticBin, 3600 * dissect::second);
        for (std::size_t i = 0; i < units.size(); ++i) {
            if (object[u"unit"_s].toString() == QLatin1StringView(units[i]))
                options.rateUnit = static_cast<RateUnit>(i);
        }
        for (const Flag &flag : flags)
            options.*flag.option = object[QLatin1StringView(flag.name)].toBool();
    }

} // namespace

bool isInvestigation(const QString &path)
{
    return path.endsWith(".remora"_L1, Qt::CaseInsensitive);
}

dissect::Result<void> writeInvestigation(const Investigation &investigation, const QString &path)
{
    QJsonObject root{{u"remora"_s, Investigation::version},
        {u"capture"_s, relativeTo(investigation.capture, path)},
        {u"serverPorts"_s, array(investigation.serverPorts)},
        {u"swapped"_s, array(investigation.swapped)},
        {u"focus"_s, focusObject(investigation.focus)}, {u"table"_s, tableObject(investigation)},
        {u"charts"_s, chartsObject(investigation)}, {u"notes"_s, investigation.notes}};
    if (!investigation.bpf.isEmpty())
        root.insert(u"bpf"_s, investigation.bpf);
    const QByteArray text = QJsonDocument(root).toJson();
    return dissect::writeFile(QFile::encodeName(path).toStdString(),
        {text.constData(), static_cast<std::size_t>(text.size())});
}

dissect::Result<Investigation> readInvestigation(const QString &path)
{
    using Kind = dissect::Error::Kind;
    constexpr qint64 most = 64LL * 1024 * 1024; // a million selected conversations and long notes
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return dissect::failure(Kind::NotReadable, file.errorString().toStdString());
    QJsonParseError wrong;
    const QJsonObject root = QJsonDocument::fromJson(file.read(most), &wrong).object();
    if (wrong.error != QJsonParseError::NoError)
        return dissect::failure(Kind::NotReadable, wrong.errorString().toStdString());
    const int found = root[u"remora"_s].toInt();
    if (found < 1)
        return dissect::failure(Kind::NotReadable, "it is no investigation of Remora");
    if (found > Investigation::version)
        return dissect::failure(Kind::Unsupported, "a newer Remora has written it");
    const QString capture = root[u"capture"_s].toString();
    if (capture.isEmpty())
        return dissect::failure(Kind::NotReadable, "it names no capture");
    Investigation read;
    read.capture = QDir(QFileInfo(path).absolutePath()).absoluteFilePath(capture);
    read.bpf = root[u"bpf"_s].toString();
    const QJsonArray ports = root[u"serverPorts"_s].toArray();
    for (const QJsonValue port : ports) {
        if (port.toInt(-1) >= 0 && port.toInt() <= 65'535)
            read.serverPorts.push_back(static_cast<std::uint16_t>(port.toInt()));
    }
    const QJsonArray swapped = root[u"swapped"_s].toArray();
    for (const QJsonValue row : swapped) {
        if (row.toInteger(-1) >= 0)
            read.swapped.push_back(static_cast<std::uint32_t>(row.toInteger()));
    }
    read.focus = focusOf(root[u"focus"_s].toObject());
    readTable(root[u"table"_s].toObject(), read);
    readCharts(root[u"charts"_s].toObject(), read);
    read.notes = root[u"notes"_s].toString();
    return read;
}

} // namespace remora::model
