// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/savedviews.h"

#include <algorithm>

#include "netshark/json.h"
#include "netshark/jsonvalues.h"
#include "netshark/jsonviews.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    bool hasOnly(const QJsonObject &object, const QStringList &names)
    {
        const QStringList all = object.keys();
        return std::all_of(
            all.begin(), all.end(), [&](const QString &one) { return names.contains(one); });
    }

    // Absent, or without entries.
    bool isEmpty(const QJsonValue &value)
    {
        return value.isUndefined() || value.isNull()
            || (value.isArray() && value.toArray().isEmpty());
    }

    // The entries of a list, which may be absent; nothing where it is no list of objects that have
    // these names alone.
    std::optional<QList<QJsonObject>> entriesOf(const QJsonValue &value, const QStringList &names)
    {
        QList<QJsonObject> list;
        if (isEmpty(value))
            return list;
        if (!value.isArray())
            return std::nullopt;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array) {
            if (!one.isObject() || !hasOnly(one.toObject(), names))
                return std::nullopt;
            list.append(one.toObject());
        }
        return list;
    }

    bool readFilters(const QJsonObject &source, ViewRequest &to)
    {
        const auto entries = entriesOf(source.value("filters"_L1), {u"type"_s, u"value"_s});
        if (!entries || !hasOnly(source, {u"path"_s, u"filters"_s}))
            return false;
        to.filters = json::filtersOf(source);
        return to.filters.size() == entries->size()
            && std::none_of(to.filters.begin(), to.filters.end(),
                [](const Filter &one) { return one.kind == Filter::Kind::Time; });
    }

    // Nothing where it is none that can be asked for, 0 where it is not said.
    std::optional<dissect::Duration> samplingOf(const QJsonObject &parameters)
    {
        constexpr qint64 longest = 366LL * 86'400 * 1000;
        const QJsonValue sampling = parameters.value("sampling_time_msec"_L1);
        if (sampling.isUndefined())
            return 0;
        const qint64 milliseconds = sampling.toInteger(-1);
        return milliseconds >= 1 && milliseconds <= longest
            ? std::optional<dissect::Duration>(milliseconds * 1'000'000)
            : std::nullopt;
    }

    bool readSampling(const QJsonObject &parameters, ViewRequest &to)
    {
        const auto sampling = samplingOf(parameters);
        if (!sampling || !hasOnly(parameters, {u"sampling_time_msec"_s}))
            return false;
        to.sampling = *sampling > 0 ? *sampling : to.sampling;
        return true;
    }

    // Its only output shows all of it, in the order in which it stands there.
    bool showsAll(const QJsonObject &processor, const QStringList &ids)
    {
        const auto outputs = entriesOf(processor.value("outputs"_L1), {u"id"_s, u"fields"_s});
        if (!outputs || outputs->size() != 1)
            return false;
        const auto fields = entriesOf(outputs->first().value("fields"_L1), {u"id"_s});
        QStringList shown;
        for (const QJsonObject &field : fields.value_or(QList<QJsonObject>()))
            shown << field.value("id"_L1).toString();
        return fields && shown == ids;
    }

    bool readProcessor(const QJsonObject &processor, ViewRequest &to)
    {
        const auto keys = entriesOf(processor.value("keys"_L1), {u"id"_s, u"field"_s});
        const auto metrics
            = entriesOf(processor.value("metrics"_L1), {u"id"_s, u"field"_s, u"operation"_s});
        if (!keys || !metrics || metrics->isEmpty() || !isEmpty(processor.value("filters"_L1)))
            return false;
        QStringList ids;
        for (const QJsonObject &key : *keys) {
            ids << key.value("id"_L1).toString();
            to.keys << key.value("field"_L1).toString();
        }
        for (const QJsonObject &metric : *metrics) {
            ids << metric.value("id"_L1).toString();
            const auto operation = viewOperation(metric.value("operation"_L1).toString());
            if (!operation)
                return false;
            to.metrics.append({metric.value("field"_L1).toString(), *operation});
        }
        return showsAll(processor, ids);
    }

} // namespace

QJsonObject savedView(const ViewRequest &request)
{
    ViewRequest timeless = request;
    timeless.range.reset();
    QJsonObject config = json::viewConfig(timeless, {}).object();
    QJsonObject source = config.value("input_source"_L1).toObject();
    source.remove("path"_L1);
    config.insert("input_source"_L1, source);
    return config;
}

std::optional<ViewRequest> plainRequest(const QJsonObject &saved)
{
    ViewRequest request;
    const auto processors = entriesOf(saved.value("processors"_L1),
        {u"id"_s, u"keys"_s, u"metrics"_s, u"filters"_s, u"outputs"_s});
    const bool isPlain
        = hasOnly(
              saved, {u"info"_s, u"input_source"_s, u"processors"_s, u"parameters"_s, u"watches"_s})
        && isEmpty(saved.value("watches"_L1)) && processors && processors->size() == 1
        && readFilters(saved.value("input_source"_L1).toObject(), request)
        && readSampling(saved.value("parameters"_L1).toObject(), request)
        && readProcessor(processors->first(), request);
    if (!isPlain)
        return std::nullopt;
    request.title = json::text(saved.value("info"_L1).toObject(), "title"_L1);
    return request;
}

SavedFacts savedFacts(const QJsonObject &saved)
{
    SavedFacts facts;
    facts.title = json::text(saved.value("info"_L1).toObject(), "title"_L1);
    const QJsonArray processors = saved.value("processors"_L1).toArray();
    facts.processors = processors.size();
    facts.hasMoreFilters = std::any_of(processors.begin(), processors.end(),
        [](const QJsonValue &one) { return !isEmpty(one.toObject().value("filters"_L1)); });
    if (const auto about = json::viewDescription(QJsonDocument(saved)))
        facts.outputs = about->outputs;
    facts.sampling = samplingOf(saved.value("parameters"_L1).toObject()).value_or(0);
    const auto filters = json::filtersOf(saved.value("input_source"_L1).toObject());
    for (const Filter &one : filters) {
        if (one.kind == Filter::Kind::Time)
            facts.hasTime = true;
        else
            facts.filters.append(one);
    }
    return facts;
}

} // namespace remora::netshark
