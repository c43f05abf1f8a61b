// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/queryjson.h"

#include <array>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    constexpr qsizetype longestJson = 10'000; // characters of a filter
    constexpr qsizetype longestName = 200; // of a field, a query, a time
    constexpr qsizetype longestPath = 4096;
    constexpr qsizetype mostFields = 200;
    constexpr qsizetype mostCaptures = 10'000;

    constexpr std::array times{"focus"_L1, "all"_L1, "window"_L1};
    constexpr std::array occurrences{"first"_L1, "last"_L1, "all"_L1};

    template <class Value, std::size_t size>
    QString wordOf(Value value, const std::array<QLatin1StringView, size> &words)
    {
        return words[static_cast<std::size_t>(value)];
    }

    template <class Value, std::size_t size>
    void readWord(const JsonFields &json, QLatin1StringView name,
        const std::array<QLatin1StringView, size> &words, Value &value)
    {
        const QString word = json.text(name, longestName);
        for (std::size_t i = 0; i < size; ++i) {
            if (word == words[i]) {
                value = static_cast<Value>(i);
                return;
            }
        }
        if (!word.isEmpty())
            json.leaveOut(name);
    }

    QStringList readList(const JsonFields &json, QLatin1StringView name,
        qsizetype longestText = longestName, qsizetype most = mostFields)
    {
        QStringList list;
        json.each(name, [&](const QJsonValue &value) {
            const QString text = value.toString();
            const bool fits = !text.isEmpty() && text.size() <= longestText && list.size() < most;
            if (fits && !list.contains(text))
                list << text;
            return fits;
        });
        return list;
    }

} // namespace

QJsonObject queryJson(const QueryWords &words)
{
    QJsonObject json{{u"fields"_s, QJsonArray::fromStringList(words.fields)},
        {u"time"_s, wordOf(words.time, times)},
        {u"occurrence"_s, wordOf(words.which, occurrences)}};
    const auto set = [](QJsonObject &object, const QString &key, const QString &text) {
        if (!text.isEmpty())
            object[key] = text;
    };
    set(json, u"name"_s, words.name);
    set(json, u"where"_s, words.where);
    set(json, u"plot"_s, words.plot);
    set(json, u"split"_s, words.split);
    set(json, u"plot bin"_s, words.plotBin);
    set(json, u"start"_s, words.window.start);
    set(json, u"end"_s, words.window.end);
    set(json, u"duration"_s, words.window.duration);
    if (!words.others.isEmpty())
        json[u"captures"_s] = QJsonArray::fromStringList(words.others);
    if (!words.groups.isGiven())
        return json;
    QJsonObject groups{{u"keys"_s, QJsonArray::fromStringList(words.groups.keys)},
        {u"aggregates"_s, QJsonArray::fromStringList(words.groups.aggregates)}};
    set(groups, u"bin"_s, words.groups.bin);
    set(groups, u"sort"_s, words.groups.sort);
    set(groups, u"top"_s, words.groups.top);
    json[u"groups"_s] = groups;
    return json;
}

QueryWords readQuery(const JsonFields &json)
{
    QueryWords words;
    words.name = json.text("name"_L1, longestName);
    words.fields = readList(json, "fields"_L1);
    words.others = readList(json, "captures"_L1, longestPath, mostCaptures);
    words.where = json.text("where"_L1, longestJson);
    words.plot = json.text("plot"_L1, longestName);
    words.split = json.text("split"_L1, longestName);
    words.plotBin = json.text("plot bin"_L1, longestName);
    readWord(json, "time"_L1, times, words.time);
    readWord(json, "occurrence"_L1, occurrences, words.which);
    words.window = {json.text("start"_L1, longestName), json.text("end"_L1, longestName),
        json.text("duration"_L1, longestName)};
    const JsonFields groups = json.object("groups"_L1);
    words.groups = {readList(groups, "keys"_L1), readList(groups, "aggregates"_L1),
        groups.text("bin"_L1, longestName), groups.text("sort"_L1, longestName),
        groups.text("top"_L1, longestName)};
    return words;
}

} // namespace remora::model
