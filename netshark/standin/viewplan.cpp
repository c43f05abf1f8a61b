// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/viewplan.h"

#include <algorithm>
#include <cmath>

#include <QJsonArray>

#include "netshark/standin/clips.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    template <class T> using Read = tl::expected<T, QString>;

    // More than anybody asks for; each packet costs all of them.
    constexpr qsizetype mostProcessors = 16;
    constexpr qsizetype mostColumns = 64;
    constexpr std::size_t mostKeys = 8;
    constexpr qsizetype mostOutputs = 64;

    const QList<std::pair<QString, ViewOperation>> &operations()
    {
        using enum ViewOperation;
        static const QList<std::pair<QString, ViewOperation>> all{{u"NONE"_s, None},
            {u"SUM"_s, Sum}, {u"MAX"_s, Max}, {u"MIN"_s, Min}, {u"AVG"_s, Avg},
            {u"TIME_AVG"_s, TimeAvg}, {u"REPLACE"_s, Replace}, {u"COUNT"_s, Count}};
        return all;
    }

    std::optional<ViewOperation> operationNamed(const QString &name)
    {
        for (const auto &[known, operation] : operations()) {
            if (known == name)
                return operation;
        }
        return std::nullopt;
    }

    // The objects of a list that is there; `most` of them.
    Read<QList<QJsonObject>> listOf(const QJsonObject &in, const QString &name, qsizetype most)
    {
        const QJsonValue value = in.value(name);
        if (!value.isArray())
            return tl::unexpected(u"'%1' must be an array"_s.arg(name));
        const QJsonArray array = value.toArray();
        if (array.size() > most)
            return tl::unexpected(u"'%1' has more than %2 entries"_s.arg(name).arg(most));
        QList<QJsonObject> list;
        for (const auto &entry : array) {
            if (!entry.isObject())
                return tl::unexpected(u"'%1' must be an array of objects"_s.arg(name));
            list.append(entry.toObject());
        }
        return list;
    }

    Read<QString> idOf(const QJsonObject &object, const QString &what)
    {
        const QString id = object.value("id"_L1).toString();
        // It becomes a part of a path.
        if (id.isEmpty() || id.size() > 256 || id.contains('/'_L1))
            return tl::unexpected(u"%1 needs an 'id'"_s.arg(what));
        return id;
    }

    Read<dissect::Duration> milliseconds(
        const QJsonObject &parameters, const QString &name, qint64 least, qint64 otherwise)
    {
        const QJsonValue value = parameters.value(name);
        if (value.isUndefined())
            return otherwise * 1'000'000;
        constexpr qint64 most = 10LL * 365 * 86'400 * 1000; // ten years
        const qint64 number
            = value.isString() ? value.toString().toLongLong() : value.toInteger(-1);
        if (number < least || number > most)
            return tl::unexpected(
                u"'%1' must be a number of milliseconds from %2 to %3"_s.arg(name).arg(least).arg(
                    most));
        return number * 1'000'000;
    }

    std::optional<QString> defaultOf(const QJsonObject &column)
    {
        const QJsonValue value = column.value("default_value"_L1);
        if (value.isDouble())
            return QString::number(value.toInteger());
        return value.isString() ? std::optional(value.toString().left(256)) : std::nullopt;
    }

    Read<ViewColumn> readColumn(const QJsonObject &from, const QString &what)
    {
        const auto id = idOf(from, what);
        if (!id)
            return tl::unexpected(id.error());
        const QString name = from.value("field"_L1).toString();
        ViewColumn column{*id, viewField(name), ViewOperation::None, defaultOf(from)};
        if (column.field == nullptr)
            return tl::unexpected(u"unknown field '%1'"_s.arg(name.left(256)));
        return column;
    }

    Read<ViewColumn> readMetric(const QJsonObject &from, const QString &version)
    {
        auto column = readColumn(from, u"a metric"_s);
        if (!column)
            return column;
        const QString name = from.value("operation"_L1).toString();
        const auto operation = operationNamed(name);
        const bool isKnown = operation && *operation != ViewOperation::Count
            && (*operation != ViewOperation::Replace || version == "5.1"_L1);
        if (!isKnown)
            return tl::unexpected(
                u"'%1' is no operation: NONE, SUM, MAX, MIN, AVG or TIME_AVG"_s.arg(name.left(64)));
        if (!column->field->isNumber())
            return tl::unexpected(u"the field '%1' is no number"_s.arg(column->field->id));
        const QString calculation
            = *operation == ViewOperation::Replace ? u"NONE"_s : nameOf(*operation);
        if (!column->field->calculations().contains(calculation))
            return tl::unexpected(u"the operation %1 is not possible on the field '%2'"_s.arg(
                name, column->field->id));
        column->operation = *operation;
        return column;
    }

    Read<ViewOutput> readOutput(const QJsonObject &from, const ViewProcessor &processor)
    {
        ViewOutput output;
        const auto id = idOf(from, u"an output"_s);
        if (!id)
            return tl::unexpected(id.error());
        output.id = *id;
        const auto fields = listOf(from, u"fields"_s, mostColumns);
        if (!fields)
            return tl::unexpected(fields.error());
        for (const QJsonObject &field : *fields) {
            const QString wanted = field.value("id"_L1).toString();
            const auto named = [&](const ViewColumn &column) { return column.id == wanted; };
            const auto key = std::ranges::find_if(processor.keys, named);
            const auto metric = std::ranges::find_if(processor.metrics, named);
            const bool isKey = key != processor.keys.end();
            if (!isKey && metric == processor.metrics.end())
                return tl::unexpected(
                    u"the output '%1' names '%2', which is no key or metric"_s.arg(
                        output.id, wanted.left(256)));
            const QString words = field.value("operation"_L1).toString(u"NONE"_s);
            const auto operation = operationNamed(words);
            if (!operation || *operation == ViewOperation::TimeAvg
                || *operation == ViewOperation::Replace)
                return tl::unexpected(
                    u"'%1' is no operation of an output: NONE, AVG, COUNT, MAX, MIN or "
                    u"SUM"_s.arg(words.left(64)));
            if (isKey && *operation != ViewOperation::None && *operation != ViewOperation::Count)
                return tl::unexpected(u"a key can only be counted: '%1'"_s.arg(wanted));
            const auto column = static_cast<std::size_t>(
                isKey ? key - processor.keys.begin() : metric - processor.metrics.begin());
            output.fields.push_back(
                {isKey, column, field.value("description"_L1).toString().left(1024), *operation});
        }
        if (output.fields.empty())
            return tl::unexpected(u"the output '%1' has no fields"_s.arg(output.id));
        return output;
    }

    // Names of columns are unique within a processor.
    bool hasDuplicates(const ViewProcessor &processor)
    {
        QStringList ids;
        for (const auto *columns : {&processor.keys, &processor.metrics}) {
            for (const ViewColumn &column : *columns)
                ids << column.id;
        }
        return ids.removeDuplicates() > 0;
    }

    Read<ViewProcessor> readProcessor(const QJsonObject &from, const QString &version)
    {
        ViewProcessor processor;
        const auto id = idOf(from, u"a processor"_s);
        const auto keys = listOf(from, u"keys"_s, mostColumns);
        const auto metrics = listOf(from, u"metrics"_s, mostColumns);
        const auto outputs = listOf(from, u"outputs"_s, mostOutputs);
        const auto filters = filterSpecs(from);
        if (!id)
            return tl::unexpected(id.error());
        processor.id = *id;
        for (const auto *list : {&keys, &metrics, &outputs}) {
            if (!*list)
                return tl::unexpected(list->error());
        }
        if (!filters)
            return tl::unexpected(filters.error());
        processor.filters = *filters;
        if (static_cast<std::size_t>(keys->size()) > mostKeys)
            return tl::unexpected(u"a processor has at most %1 keys"_s.arg(mostKeys));
        for (const QJsonObject &key : *keys) {
            auto column = readColumn(key, u"a key"_s);
            if (!column)
                return tl::unexpected(column.error());
            processor.keys.push_back(std::move(*column));
        }
        for (const QJsonObject &metric : *metrics) {
            auto column = readMetric(metric, version);
            if (!column)
                return tl::unexpected(column.error());
            processor.metrics.push_back(std::move(*column));
        }
        if (processor.metrics.empty())
            return tl::unexpected(u"the processor '%1' has no metrics"_s.arg(processor.id));
        if (hasDuplicates(processor))
            return tl::unexpected(
                u"two columns of the processor '%1' have the same id"_s.arg(processor.id));
        for (const QJsonObject &one : *outputs) {
            auto output = readOutput(one, processor);
            if (!output)
                return tl::unexpected(output.error());
            processor.outputs.push_back(std::move(*output));
        }
        return processor;
    }

    std::optional<QString> readSource(
        const QJsonObject &config, ViewPlan &plan, QList<FilterSpec> &filters)
    {
        const QJsonObject source = config.value("input_source"_L1).toObject();
        const QString path = source.value("path"_L1).toString();
        plan.sourceType = path.section('/'_L1, 0, 0);
        plan.sourceId = path.section('/'_L1, 1);
        // Of files the id begins with a slash.
        if (plan.sourceType == "fs"_L1 && !plan.sourceId.startsWith('/'_L1))
            plan.sourceId.prepend('/'_L1);
        const QStringList types{u"jobs"_s, u"clips"_s, u"fs"_s, u"interfaces"_s};
        if (!types.contains(plan.sourceType) || plan.sourceId.isEmpty())
            return u"'input_source' needs a 'path' such as jobs/ID, clips/ID, fs/admin/trace.pcap "
                   u"or interfaces/ID"_s;
        const auto specs = filterSpecs(source);
        if (!specs)
            return specs.error();
        filters = *specs;
        return std::nullopt;
    }

    std::optional<QString> readParameters(const QJsonObject &config, ViewPlan &plan)
    {
        const QJsonObject parameters = config.value("parameters"_L1).toObject();
        const auto sampling = milliseconds(parameters, u"sampling_time_msec"_s, 1, 1000);
        const auto retention = milliseconds(parameters, u"retention_time_msec"_s, 1, 86'400'000);
        const auto idle = milliseconds(parameters, u"autoclose_idle_timeout_msec"_s, 0, 0);
        for (const auto *read : {&sampling, &retention, &idle}) {
            if (!*read)
                return read->error();
        }
        plan.sampling = *sampling;
        plan.retention = *retention;
        plan.idleLimit = *idle;
        return std::nullopt;
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

ViewTracker::Needs ViewProcessor::needs() const
{
    ViewTracker::Needs all;
    for (const auto *columns : {&keys, &metrics}) {
        for (const ViewColumn &column : *columns) {
            all.tcp = all.tcp || column.field->needs.tcp;
            all.dns = all.dns || column.field->needs.dns;
            all.layers = all.layers || column.field->needs.layers;
        }
    }
    return all;
}

tl::expected<ViewPlan, QString> ViewPlan::of(const QJsonObject &config, const QString &version)
{
    ViewPlan plan;
    QList<FilterSpec> filters;
    if (const auto fault = readSource(config, plan, filters))
        return tl::unexpected(*fault);
    if (const auto fault = readParameters(config, plan))
        return tl::unexpected(*fault);
    const auto processors = listOf(config, u"processors"_s, mostProcessors);
    if (!processors)
        return tl::unexpected(processors.error());
    QStringList outputs;
    for (const QJsonObject &one : *processors) {
        auto processor = readProcessor(one, version);
        if (!processor)
            return tl::unexpected(processor.error());
        processor->filters = filters + processor->filters;
        for (const ViewOutput &output : processor->outputs)
            outputs << output.id;
        plan.processors.push_back(std::move(*processor));
    }
    if (outputs.isEmpty())
        return tl::unexpected(u"the view has no output"_s);
    if (outputs.removeDuplicates() > 0)
        return tl::unexpected(u"two outputs have the same id"_s);
    return plan;
}

} // namespace remora::standin
