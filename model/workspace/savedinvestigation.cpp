// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workspace/savedinvestigation.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "dissect/core/filesink.h"

#include "model/capture/filehash.h"
#include "model/charts/chartflags.h"
#include "model/query/queryjson.h"
#include "model/tables/tablekeys.h"
#include "model/text/foreigntext.h"
#include "model/turns/partwords.h"
#include "netshark/filename.h"

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
            if (!focus.zone.isEmpty())
                object.insert(u"zone"_s, QLatin1StringView(focus.zone));
        }
        if (focus.range)
            object.insert(u"range"_s, rangeObject(*focus.range));
        std::vector<std::uint32_t> rows;
        for (const auto id : focus.conversations.chosen())
            rows.push_back(dissect::row(id));
        object.insert(u"conversations"_s, array(rows));
        if (focus.conversations.isAll())
            object.insert(u"allConversations"_s, true);
        return object;
    }

    QJsonObject chartsObject(const SavedInvestigation &investigation)
    {
        const ChartArrangement &arrangement = investigation.arrangement;
        QJsonArray kinds;
        for (const ChartKind *kind : arrangement.kinds)
            kinds.append(QLatin1StringView(kind->key));
        QJsonObject heights;
        for (const auto &[key, height] : arrangement.heights)
            heights.insert(key, height);
        QJsonObject zooms;
        for (const auto &[key, values] : arrangement.zooms)
            zooms.insert(
                key, QJsonObject{{u"least"_s, values.least}, {u"greatest"_s, values.greatest}});
        QJsonObject hidden;
        for (const auto &[key, names] : arrangement.hidden)
            hidden.insert(key, QJsonArray::fromStringList(names));
        const ChartOptions &options = investigation.chartOptions;
        QJsonObject object{{u"kinds"_s, kinds}, {u"heights"_s, heights}, {u"zooms"_s, zooms},
            {u"hidden"_s, hidden}, {u"bin"_s, QString::number(options.bin)},
            {u"unit"_s,
                QLatin1StringView(rateUnitNames[static_cast<std::size_t>(options.rateUnit)])}};
        for (const ChartFlag &flag : chartFlags)
            object.insert(QLatin1StringView(flag.name), options.*flag.option);
        return object;
    }

    QJsonObject tableObject(const SavedInvestigation &investigation)
    {
        QJsonArray columns;
        for (const ConversationColumn column : investigation.columns)
            columns.append(keyOf(column));
        QJsonArray sorting;
        for (const SortBy &by : investigation.sorting)
            sorting.append(
                QJsonObject{{u"column"_s, keyOf(by.column)}, {u"descending"_s, by.descending}});
        return {{u"grouping"_s, keyOf(investigation.grouping)}, {u"columns"_s, columns},
            {u"sorting"_s, sorting}};
    }

    // Nothing of what is no file, or cannot be read any more.
    std::optional<FileIdentity> identityOf(
        const SavedInvestigation &investigation, const dissect::FileSink::Options &options)
    {
        if (investigation.identity)
            return investigation.identity;
        static const std::atomic<bool> never = false;
        const auto sha256 = sha256Of(
            investigation.source.path, options.cancelled != nullptr ? *options.cancelled : never);
        const auto size = netshark::fileSize(investigation.source.path);
        if (!sha256 || !size)
            return std::nullopt;
        return FileIdentity{static_cast<quint64>(*size), *sha256};
    }

    QString relativeTo(const QString &capture, const QString &file)
    {
        const QString absolute = netshark::absolutePath(capture);
        const QString folder = QFileInfo(netshark::absolutePath(file)).path();
        const QString relative = QDir(folder).relativeFilePath(absolute);
        return relative.startsWith(".."_L1) ? absolute : relative;
    }

    // Its captures are named as that of the investigation is.
    QueryWords besides(const QueryWords &query, const QString &file)
    {
        QueryWords words = query;
        for (QString &capture : words.others)
            capture = relativeTo(capture, file);
        return words;
    }

} // namespace

bool isInvestigation(const QString &path)
{
    return path.endsWith(".remora"_L1, Qt::CaseInsensitive);
}

QByteArray investigationJson(const SavedInvestigation &investigation, const QString &path)
{
    QJsonObject root{{u"remora"_s, SavedInvestigation::version},
        {u"capture"_s, relativeTo(investigation.source.path, path)},
        {u"serverPorts"_s, array(investigation.serverPorts)},
        {u"swapped"_s, array(investigation.swapped)},
        {u"focus"_s, focusObject(investigation.focus)}, {u"table"_s, tableObject(investigation)},
        {u"charts"_s, chartsObject(investigation)}, {u"notes"_s, investigation.notes}};
    if (const QString tap = tapWord(investigation.tap); !tap.isEmpty())
        root.insert(u"tap"_s, tap);
    constexpr std::size_t mostServers = 1'000; // more make a file that nobody passes on
    if (investigation.baseline != nullptr)
        root.insert(u"baseline"_s, baselineJson(*investigation.baseline, mostServers));
    if (investigation.query)
        root.insert(u"query"_s, queryJson(besides(*investigation.query, path)));
    if (!investigation.source.bpf.isEmpty())
        root.insert(u"bpf"_s, investigation.source.bpf);
    if (const auto &identity = investigation.identity) {
        root.insert(u"size"_s, QString::number(identity->size));
        root.insert(u"sha256"_s, identity->sha256);
    }
    return harmlessJson(QJsonDocument(root).toJson());
}

dissect::Result<void> writeInvestigation(const SavedInvestigation &investigation,
    const QString &path, const dissect::FileSink::Options &options)
{
    SavedInvestigation known = investigation;
    known.identity = identityOf(investigation, options);
    const QByteArray text = investigationJson(known, path);
    return dissect::writeFile(netshark::fileBytes(path),
        {text.constData(), static_cast<std::size_t>(text.size())}, options);
}

} // namespace remora::model
