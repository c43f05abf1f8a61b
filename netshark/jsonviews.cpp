// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/jsonviews.h"

#include <algorithm>
#include <cmath>

#include "netshark/json.h"
#include "netshark/jsonvalues.h"
#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    const QList<std::pair<QString, ViewOperation>> &operations()
    {
        using enum ViewOperation;
        static const QList<std::pair<QString, ViewOperation>> all{{u"NONE"_s, None},
            {u"SUM"_s, Sum}, {u"MAX"_s, Max}, {u"MIN"_s, Min}, {u"AVG"_s, Avg},
            {u"TIME_AVG"_s, TimeAvg}, {u"REPLACE"_s, Replace}};
        return all;
    }

} // namespace

QString nameOf(ViewOperation operation)
{
    for (const auto &[name, known] : operations()) {
        if (known == operation)
            return name;
    }
    return {};
}

std::optional<ViewOperation> viewOperation(const QString &name)
{
    for (const auto &[known, operation] : operations()) {
        if (known == name.toUpper())
            return operation;
    }
    return std::nullopt;
}

Result<QJsonObject> savedView(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject())
        return failure(Error::Kind::NotAnAppliance,
            document.isNull() ? problem.errorString() : u"it is no JSON object"_s);
    if (!document.object().value("processors"_L1).isArray())
        return failure(Error::Kind::NotAnAppliance, u"it has no “processors”"_s);
    return document.object();
}

bool ViewColumn::isNumber() const
{
    return type.startsWith("UINT"_L1) || type.startsWith("INT"_L1) || type == "FLOAT"_L1
        || type == "DOUBLE"_L1 || type.endsWith("_TIME"_L1) || type.endsWith("_PORT"_L1)
        || type == "FRAMENUM"_L1;
}

std::optional<double> numberIn(const ViewValue &value)
{
    if (const auto *const number = std::get_if<qint64>(&value))
        return static_cast<double>(*number);
    if (const auto *const average = std::get_if<ViewAverage>(&value))
        return average->value();
    const auto *const number = std::get_if<double>(&value);
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

QString textOf(const ViewValue &value)
{
    if (const auto *const number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto number = numberIn(value))
        return QString::number(*number, 'g', 12);
    const auto *const text = std::get_if<QString>(&value);
    return text != nullptr ? *text : QString();
}

namespace json {

    namespace {

        constexpr qsizetype mostColumns = 64;
        constexpr qsizetype mostViews = 10'000;
        constexpr qsizetype longestValue = 1024;

        QJsonObject withMark(QJsonObject config, const QString &title, const QString &mark)
        {
            QJsonObject info = config.value("info"_L1).toObject();
            if (!title.isEmpty())
                info.insert("title"_L1, title);
            const QString before = text(info, "description"_L1);
            if (!mark.isEmpty())
                info.insert(
                    "description"_L1, before.isEmpty() ? mark : u"%1 (%2)"_s.arg(before, mark));
            config.insert("info"_L1, info);
            return config;
        }

        QJsonObject processorOf(const ViewRequest &request)
        {
            QJsonArray keys;
            QJsonArray metrics;
            QJsonArray fields;
            const auto idOf = [&] { return u"c%1"_s.arg(fields.size()); };
            for (const QString &key : request.keys) {
                keys.append(QJsonObject{{"id"_L1, idOf()}, {"field"_L1, key}});
                fields.append(QJsonObject{{"id"_L1, idOf()}});
            }
            for (const ViewMetric &metric : request.metrics) {
                metrics.append(QJsonObject{{"id"_L1, idOf()}, {"field"_L1, metric.field},
                    {"operation"_L1, nameOf(metric.operation)}});
                fields.append(QJsonObject{{"id"_L1, idOf()}});
            }
            return {{"id"_L1, "remora"_L1}, {"keys"_L1, keys}, {"metrics"_L1, metrics},
                {"filters"_L1, QJsonArray()},
                {"outputs"_L1,
                    QJsonArray{QJsonObject{{"id"_L1, "remora"_L1}, {"fields"_L1, fields}}}}};
        }

        // As a view names its source: plain, where URLs have it encoded.
        QString viewPath(const SourceRef &source)
        {
            switch (source.kind) {
            case SourceRef::Kind::Job:
                return "jobs/"_L1 + source.id;
            case SourceRef::Kind::Clip:
                return "clips/"_L1 + source.id;
            case SourceRef::Kind::Interface:
                return "interfaces/"_L1 + source.id;
            case SourceRef::Kind::File:
                break;
            }
            return source.id.startsWith('/'_L1) ? "fs"_L1 + source.id : "fs/"_L1 + source.id;
        }

        ViewOperation operationOf(const QJsonObject &entry)
        {
            return viewOperation(text(entry, "calculation"_L1)).value_or(ViewOperation::None);
        }

        // One number, as an average is written as sum and count.
        ViewValue numberOf(const QString &words, const ViewColumn &column)
        {
            bool good = false;
            if (column.isHexadecimal) {
                const qint64 number = words.toLongLong(&good, 16);
                return good ? ViewValue(number) : ViewValue();
            }
            const qint64 whole = words.toLongLong(&good);
            if (good)
                return whole;
            const double number = words.toDouble(&good);
            return good && std::isfinite(number) ? ViewValue(number) : ViewValue();
        }

        ViewValue valueOf(const QJsonValue &from, const ViewColumn &column)
        {
            QString words = from.toString().left(longestValue);
            if (from.isDouble())
                words = from.toInteger(-1) >= 0 ? QString::number(from.toInteger())
                                                : QString::number(from.toDouble(), 'g', 17);
            if (from.isBool())
                words = from.toBool() ? u"true"_s : u"false"_s;
            if (words.isEmpty())
                return {};
            if (!column.isNumber())
                return words;
            const qsizetype colon = words.indexOf(':'_L1);
            if (colon < 0) {
                const ViewValue number = numberOf(words, column);
                return std::holds_alternative<std::monostate>(number) ? ViewValue(words) : number;
            }
            const auto sum = numberIn(numberOf(words.left(colon), column));
            const auto count = numberIn(numberOf(words.mid(colon + 1), column));
            if (!sum || !count || *count <= 0)
                return {};
            return ViewAverage{*sum, *count};
        }

        // Nothing where a row has another number of values than there are columns.
        std::optional<std::vector<ViewValue>> rowOf(
            const QJsonValue &from, const QList<ViewColumn> &columns)
        {
            const QJsonArray values = from.toArray();
            if (values.size() != columns.size())
                return std::nullopt;
            std::vector<ViewValue> row;
            row.reserve(static_cast<std::size_t>(columns.size()));
            for (qsizetype i = 0; i < columns.size(); ++i)
                row.push_back(valueOf(values[i], columns[i]));
            return row;
        }

    } // namespace

    QJsonDocument viewConfig(const ViewRequest &request, const QString &mark)
    {
        QJsonObject config = request.saved;
        QJsonObject source = config.value("input_source"_L1).toObject();
        QJsonArray filters = source.value("filters"_L1).toArray();
        if (request.range)
            filters.append(asObject(timeFilter(*request.range)));
        for (const Filter &filter : request.filters)
            filters.append(asObject(filter));
        source.insert("path"_L1, viewPath(request.source));
        source.insert("filters"_L1, filters);
        config.insert("input_source"_L1, source);
        if (request.saved.isEmpty()) {
            config.insert("processors"_L1, QJsonArray{processorOf(request)});
            config.insert("parameters"_L1,
                QJsonObject{{"sampling_time_msec"_L1, qint64{request.sampling / 1'000'000}}});
        }
        QJsonObject parameters = config.value("parameters"_L1).toObject();
        if (request.idle > 0)
            parameters.insert("autoclose_idle_timeout_msec"_L1, qint64{request.idle / 1'000'000});
        config.insert("parameters"_L1, parameters);
        if (!config.value("watches"_L1).isArray())
            config.insert("watches"_L1, QJsonArray());
        return QJsonDocument(withMark(config, request.title, mark));
    }

    bool bearsViewMark(const QJsonDocument &config, const QString &mark)
    {
        return text(config.object().value("info"_L1).toObject(), "description"_L1).contains(mark);
    }

    Result<QList<ViewInfo>> views(const QJsonDocument &answer)
    {
        if (!answer.isArray())
            return notUnderstood("views"_L1);
        QList<ViewInfo> list;
        for (const QJsonObject &one : objects(answer.array())) {
            const QString id = json::idOf(one);
            if (!id.isEmpty() && list.size() < mostViews)
                list.append({id, text(one, "owner"_L1), text(one, "state"_L1),
                    one.value("locked"_L1).toBool(), timestamp(one.value("creation_time"_L1))});
        }
        return list;
    }

    Result<ViewStatus> viewStatus(const QJsonDocument &answer)
    {
        const QJsonObject stats = answer.object();
        const QJsonObject times = stats.value("time_details"_L1).toObject();
        ViewStatus status;
        status.state = text(stats, "state"_L1);
        if (status.state.isEmpty())
            return notUnderstood("views"_L1);
        status.isLocked = stats.value("locked"_L1).toBool();
        status.inputBytes = number(stats, "input_size"_L1);
        status.processedBytes = std::min(number(stats, "processed_size"_L1), status.inputBytes);
        constexpr qint64 longest = 366LL * 86'400 * dissect::second;
        status.sampling = number(times, "delta"_L1, longest);
        status.span = range(times.value("start"_L1), times.value("end"_L1));
        // It tells where the last sample begins.
        if (status.span)
            status.span->end = std::min<dissect::Timestamp>(
                                   status.span->end, dissect::latestTime - status.sampling - 1)
                + status.sampling;
        return status;
    }

    Result<ViewDescription> viewDescription(const QJsonDocument &config)
    {
        const QJsonObject object = config.object();
        ViewDescription description;
        description.title = text(object.value("info"_L1).toObject(), "title"_L1);
        description.source = text(object.value("input_source"_L1).toObject(), "path"_L1);
        for (const QJsonObject &processor : objects(object.value("processors"_L1))) {
            for (const QJsonObject &output : objects(processor.value("outputs"_L1))) {
                const QString id = json::idOf(output);
                if (!id.isEmpty() && description.outputs.size() < mostColumns)
                    description.outputs << id;
            }
        }
        if (description.outputs.isEmpty())
            return notUnderstood("views"_L1);
        return description;
    }

    Result<QList<ViewColumn>> viewLegend(const QJsonDocument &answer)
    {
        const QList<QJsonObject> entries = objects(answer.array());
        if (entries.isEmpty() || entries.size() > mostColumns)
            return notUnderstood("legend"_L1);
        QList<ViewColumn> columns;
        for (const QJsonObject &entry : entries)
            columns.append({text(entry, "id"_L1), text(entry, "name"_L1), text(entry, "field"_L1),
                text(entry, "type"_L1), operationOf(entry), entry.value("dimension"_L1).toBool(),
                text(entry, "base"_L1).startsWith("HEX"_L1)});
        return columns;
    }

    QString viewQuery(const ViewQuestion &question, dissect::Duration sampling)
    {
        QStringList parts;
        const auto add
            = [&](const QString &name, const QString &value) { parts << name + '='_L1 + value; };
        const dissect::Duration delta = question.delta > 0 ? question.delta : sampling;
        if (question.range) {
            // `end` names the last sample that is wanted, by its beginning.
            const dissect::TimeRange &range = *question.range;
            const dissect::Duration step
                = std::max<dissect::Duration>(question.isAggregated ? sampling : delta, 1);
            const dissect::Duration whole
                = std::max<dissect::Duration>(range.end - 1 - range.begin, 0) / step * step;
            add(u"start"_s, QString::number(range.begin));
            add(u"end"_s, QString::number(range.begin + whole));
        }
        if (question.isAggregated)
            add(u"aggregated"_s, u"true"_s);
        else if (question.delta > 0)
            add(u"delta"_s, QString::number(question.delta));
        if (question.sortBy >= 0) {
            add(u"sortby"_s, u"x%1"_s.arg(question.sortBy));
            add(u"sorttype"_s, question.isAscending ? u"ascending"_s : u"descending"_s);
            // 0 would be taken for all: of one row more, one is left out here.
            if (question.top > 0) {
                add(u"fromentry"_s, u"0"_s);
                add(u"toentry"_s, QString::number(std::max(question.top - 1, 1)));
            }
        }
        return parts.join('&'_L1);
    }

    Result<QList<ViewSample>> viewSamples(
        const QJsonDocument &answer, const QList<ViewColumn> &columns, qsizetype most)
    {
        const QJsonValue list = answer.object().value("samples"_L1);
        if (!list.isArray())
            return notUnderstood("samples"_L1);
        QList<ViewSample> samples;
        qsizetype rows = 0;
        for (const QJsonObject &from : objects(list)) {
            const QJsonArray vals = from.value("vals"_L1).toArray();
            if (vals.isEmpty())
                continue;
            const auto time = timestamp(from.value("t"_L1));
            rows += vals.size();
            if (!time || rows > most)
                return !time ? notUnderstood("samples"_L1)
                             : failure(Error::Kind::NotAnAppliance,
                                 u"its answer has more than %1 rows"_s.arg(most));
            ViewSample sample{*time, number(from, "p"_L1), {}};
            sample.rows.reserve(static_cast<std::size_t>(vals.size()));
            for (const auto &val : vals) {
                auto row = rowOf(val, columns);
                if (!row)
                    return notUnderstood("samples"_L1);
                sample.rows.push_back(std::move(*row));
            }
            samples.append(std::move(sample));
        }
        return samples;
    }

} // namespace json

} // namespace remora::netshark
