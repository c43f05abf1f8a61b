// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/query/grouping.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <utility>

namespace remora::dissect {

namespace {

    std::optional<double> numberOf(std::string_view text)
    {
        double number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        const bool isWhole = read.ec == std::errc() && read.ptr == text.data() + text.size();
        return isWhole && std::isfinite(number) ? std::optional(number) : std::nullopt;
    }

    // "1366535642.012340000" in nanoseconds, as the columns and tshark write times.
    std::optional<Timestamp> timeOf(std::string_view text)
    {
        const bool isNegative = text.starts_with('-');
        if (isNegative)
            text.remove_prefix(1);
        const std::size_t dot = std::min(text.find('.'), text.size());
        std::int64_t whole = 0;
        const auto read = std::from_chars(text.data(), text.data() + dot, whole);
        if (read.ec != std::errc() || read.ptr != text.data() + dot || whole > latestTime / second)
            return std::nullopt;
        Timestamp time = whole * second;
        Duration unit = second;
        for (const char c : text.substr(std::min(dot + 1, text.size()))) {
            unit /= 10;
            time += (c - '0') * unit;
        }
        return isNegative ? -time : time;
    }

    // Between the two nearest values in proportion.
    double quantile(std::vector<double> values, double share)
    {
        std::ranges::sort(values);
        const double place = share * static_cast<double>(values.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const std::size_t above = std::min(below + 1, values.size() - 1);
        return values[below]
            + (values[above] - values[below]) * (place - static_cast<double>(below));
    }

} // namespace

std::optional<Aggregate> aggregateOf(std::string_view name)
{
    const auto *found = std::ranges::find(aggregateNames, name);
    if (found == std::end(aggregateNames))
        return std::nullopt;
    return static_cast<Aggregate>(found - std::begin(aggregateNames));
}

GroupedRows::GroupedRows(RowGrouping grouping, std::size_t columns)
    : m_grouping(std::move(grouping))
    , m_cells(columns)
{
}

void GroupedRows::endRow()
{
    m_at = 0;
    Group &group = groupOfRow();
    for (std::size_t i = 0; i < m_grouping.values.size(); ++i) {
        const RowGrouping::Value &value = m_grouping.values[i];
        count(group.values[i], m_cells[value.column], value.function);
    }
}

GroupedRows::Group &GroupedRows::groupOfRow()
{
    m_key.clear();
    if (m_grouping.bin) {
        const RowGrouping::Bin &bin = *m_grouping.bin;
        const Timestamp time = timeOf(m_cells[bin.column]).value_or(0);
        const Duration rest = (time - bin.origin) % bin.width;
        m_key += secondsText(time - (rest < 0 ? rest + bin.width : rest));
        m_key += '\t';
    }
    for (const std::size_t key : m_grouping.keys) {
        m_key += m_cells[key];
        m_key += '\t'; // in no cell: tshark writes it as its code
    }
    Group *&known = m_known[m_key];
    if (known == nullptr) {
        known = &m_groups.emplace_back();
        for (std::size_t begin = 0; begin < m_key.size();) {
            const std::size_t end = m_key.find('\t', begin);
            known->head.push_back(m_key.substr(begin, end - begin));
            begin = end + 1;
        }
        known->values.resize(m_grouping.values.size());
    }
    return *known;
}

void GroupedRows::count(Cell &cell, std::string_view text, Aggregate function)
{
    if (text.empty())
        return;
    ++cell.count;
    if (function == Aggregate::Distinct)
        cell.texts.emplace(text);
    if (function == Aggregate::Count || function == Aggregate::Distinct)
        return;
    const auto number = numberOf(text);
    if (!number)
        return;
    cell.least = cell.numbers == 0 ? *number : std::min(cell.least, *number);
    cell.greatest = cell.numbers == 0 ? *number : std::max(cell.greatest, *number);
    ++cell.numbers;
    // Kahan's, as pandas adds up.
    const double more = *number - cell.lost;
    const double sum = cell.sum + more;
    cell.lost = (sum - cell.sum) - more;
    cell.sum = sum;
    if (function == Aggregate::Median || function == Aggregate::P95)
        cell.all.push_back(*number);
}

std::string GroupedRows::text(const Cell &cell, Aggregate function)
{
    switch (function) {
    case Aggregate::Count:
        return std::to_string(cell.count);
    case Aggregate::Distinct:
        return std::to_string(cell.texts.size());
    case Aggregate::Sum:
        return fmt::format("{}", cell.sum);
    default:
        break;
    }
    if (cell.numbers == 0)
        return {};
    switch (function) {
    case Aggregate::Minimum:
        return fmt::format("{}", cell.least);
    case Aggregate::Maximum:
        return fmt::format("{}", cell.greatest);
    case Aggregate::Median:
        return fmt::format("{}", quantile(cell.all, 0.5));
    case Aggregate::P95:
        return fmt::format("{}", quantile(cell.all, 0.95));
    default:
        return fmt::format("{}", cell.sum / static_cast<double>(cell.numbers));
    }
}

std::string GroupedRows::cell(const Group &group, std::size_t column) const
{
    if (column < group.head.size())
        return group.head[column];
    const std::size_t value = column - group.head.size();
    return text(group.values[value], m_grouping.values[value].function);
}

void GroupedRows::write(const GroupOrder &order, RowTarget &to) const
{
    struct Ranked {
        const Group *group;
        std::string text;
        std::optional<double> number;
    };
    std::vector<Ranked> ranked;
    for (const Group &group : m_groups) {
        ranked.push_back({&group, order.column ? cell(group, *order.column) : std::string(), {}});
        ranked.back().number = numberOf(ranked.back().text);
    }
    // Numbers before texts, nothing last, in both directions.
    const auto kind = [](const Ranked &one) { return one.number ? 0 : one.text.empty() ? 2 : 1; };
    const auto isBefore = [&](const Ranked &one, const Ranked &other) {
        if (kind(one) != kind(other))
            return kind(one) < kind(other);
        const Ranked &less = order.isDescending ? other : one;
        const Ranked &more = order.isDescending ? one : other;
        return one.number ? *less.number < *more.number : less.text < more.text;
    };
    if (order.column)
        std::ranges::stable_sort(ranked, isBefore);
    if (order.most && *order.most < ranked.size())
        ranked.resize(*order.most);
    for (const Ranked &one : ranked) {
        if (to.isOver())
            return;
        const std::size_t columns = one.group->head.size() + m_grouping.values.size();
        for (std::size_t i = 0; i < columns; ++i)
            to.add(cell(*one.group, i));
        to.endRow();
    }
}

} // namespace remora::dissect
