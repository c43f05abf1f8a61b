// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of an output, and what its columns are.
#include "netshark/standin/viewdata.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    // Of the query; `otherwise` where it does not say. Nothing where it is no such number.
    std::optional<qint64> numberIn(const QUrlQuery &query, const QString &name, qint64 otherwise)
    {
        if (!query.hasQueryItem(name))
            return otherwise;
        bool good = false;
        const qint64 number = query.queryItemValue(name).toLongLong(&good);
        return good && number >= 0 ? std::optional(number) : std::nullopt;
    }

    bool isTrue(const QUrlQuery &query, const QString &name)
    {
        const QString value = query.queryItemValue(name).toLower();
        return value == "true"_L1 || value == "1"_L1;
    }

    std::optional<std::size_t> fieldNamed(const QString &name, const ViewOutput &output)
    {
        bool good = false;
        const auto number = static_cast<std::size_t>(name.mid(1).toUInt(&good));
        if (!name.startsWith('x'_L1) || !good || number >= output.fields.size())
            return std::nullopt;
        return number;
    }

} // namespace

tl::expected<ViewQuestion, QString> ViewQuestion::of(
    const QUrlQuery &query, const ViewOutput &output, const Dialect &dialect)
{
    ViewQuestion question;
    const auto start = dialect.time(query.queryItemValue(u"start"_s));
    const auto end = dialect.time(query.queryItemValue(u"end"_s));
    if (!start || !end)
        return tl::unexpected(u"'start' and 'end' must be timestamps"_s);
    question.start = *start;
    question.end = *end;
    const auto delta = numberIn(query, u"delta"_s, 0);
    if (!delta)
        return tl::unexpected(u"'delta' must be a number of nanoseconds"_s);
    question.delta = *delta;
    question.isAggregated = isTrue(query, u"aggregated"_s);
    question.countsOnly = isTrue(query, u"countonly"_s);
    if (question.countsOnly && !question.isAggregated)
        return tl::unexpected(u"'countonly' needs 'aggregated'"_s);
    const QString sortBy = query.queryItemValue(u"sortby"_s);
    if (!sortBy.isEmpty()) {
        question.sortBy = fieldNamed(sortBy, output);
        if (!question.sortBy)
            return tl::unexpected(
                u"'sortby' must name a column, x0 to x%1"_s.arg(output.fields.size() - 1));
    }
    const QString type = query.queryItemValue(u"sorttype"_s);
    if (!type.isEmpty() && type != "ascending"_L1 && type != "descending"_L1)
        return tl::unexpected(u"'sorttype' must be ascending or descending"_s);
    question.isAscending = type == "ascending"_L1;
    const auto from = numberIn(query, u"fromentry"_s, 0);
    const auto to = numberIn(query, u"toentry"_s, 0);
    if (!from || !to || (*to > 0 && *to < *from))
        return tl::unexpected(u"'fromentry' and 'toentry' must be numbers of rows, from 0 on"_s);
    question.from = static_cast<std::size_t>(*from);
    question.to = static_cast<std::size_t>(*to);
    return question;
}

QJsonArray viewLegend(const ViewProcessor &processor, const ViewOutput &output)
{
    QJsonArray legend;
    for (std::size_t i = 0; i < output.fields.size(); ++i) {
        const ViewOutput::Field &asked = output.fields[i];
        const ViewColumn &column = processor.column(asked);
        const ViewField &field = *column.field;
        const bool isCount = asked.operation == ViewOperation::Count;
        const bool isNumber = field.isNumber() || isCount;
        const ViewOperation own = asked.isKey ? ViewOperation::None : column.operation;
        // COUNT is none of the legend's calculations.
        const ViewOperation shown = isCount          ? ViewOperation::Sum
            : asked.operation != ViewOperation::None ? asked.operation
                                                     : own;
        const QString name = asked.description.isEmpty() ? field.name() : asked.description;
        legend.append(QJsonObject{{"id"_L1, u"x%1"_s.arg(i)}, {"name"_L1, name},
            {"description"_L1, field.description}, {"field"_L1, field.id},
            {"calculation"_L1, nameOf(shown)}, {"type"_L1, isCount ? u"UINT64"_s : field.type},
            {"base"_L1, isNumber ? u"DEC"_s : u"NONE"_s}, {"dimension"_L1, asked.isKey}});
    }
    return legend;
}

} // namespace remora::standin
