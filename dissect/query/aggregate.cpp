// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/query/aggregate.h"

#include <algorithm>
#include <iterator>

namespace remora::dissect {

namespace {

    using Kind = Cell::Kind;

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

    bool isExact(Kind kind) { return kind == Kind::Number || kind == Kind::Seconds; }

} // namespace

std::optional<Aggregate> aggregateOf(std::string_view name)
{
    const auto *found = std::ranges::find(aggregateNames, name);
    if (found == std::end(aggregateNames))
        return std::nullopt;
    return static_cast<Aggregate>(found - std::begin(aggregateNames));
}

Aggregation::Many &Aggregation::many()
{
    if (!m_many)
        m_many = std::make_unique<Many>();
    return *m_many;
}

bool Aggregation::add(const Cell &cell, Aggregate function)
{
    if (cell.isEmpty())
        return true;
    if (function == Aggregate::Count || function == Aggregate::Distinct) {
        ++m_count;
        if (function == Aggregate::Distinct) {
            fmt::memory_buffer text;
            write(text, cell);
            many().cells.emplace(text.data(), text.size());
        }
        return true;
    }
    const auto number = numberOf(cell);
    if (!number)
        return false;
    ++m_count;
    const Cell value = isExact(cell.kind) ? cell : Cell::ofReal(*number);
    if (function == Aggregate::Sum || function == Aggregate::Mean)
        addToSum(value);
    else if (function == Aggregate::Median || function == Aggregate::P95)
        many().numbers.push_back(*number);
    else
        keepExtreme(value, function == Aggregate::Minimum);
    return true;
}

void Aggregation::addToSum(const Cell &cell)
{
    if (m_kind == Kind::Nothing)
        m_kind = cell.kind;
    std::int64_t sum = 0;
    if (m_kind == cell.kind && isExact(m_kind)
        && !__builtin_add_overflow(m_number, cell.number, &sum)) {
        m_number = sum;
        return;
    }
    if (m_kind != Kind::Real) {
        m_real = *numberOf({m_kind, m_number});
        m_kind = Kind::Real;
    }
    // Kahan's, as pandas adds up.
    const double more = *numberOf(cell) - m_lost;
    const double total = m_real + more;
    m_lost = (total - m_real) - more;
    m_real = total;
}

void Aggregation::keepExtreme(const Cell &cell, bool isLeast)
{
    const Cell before{m_kind, m_number, m_real};
    const bool isFirst = m_kind == Kind::Nothing;
    if (!isFirst
        && !(isLeast ? sortsBefore(cell, before, false) : sortsBefore(before, cell, false)))
        return;
    m_kind = cell.kind;
    m_number = cell.number;
    m_real = cell.real;
}

Cell Aggregation::result(Aggregate function) const
{
    switch (function) {
    case Aggregate::Count:
        return Cell::ofNumber(static_cast<std::int64_t>(m_count));
    case Aggregate::Distinct:
        return Cell::ofNumber(m_many ? static_cast<std::int64_t>(m_many->cells.size()) : 0);
    case Aggregate::Sum:
        return m_count == 0 ? Cell::ofNumber(0) : Cell{m_kind, m_number, m_real};
    default:
        break;
    }
    if (m_count == 0)
        return {};
    switch (function) {
    case Aggregate::Median:
        return Cell::ofReal(quantile(m_many->numbers, 0.5));
    case Aggregate::P95:
        return Cell::ofReal(quantile(m_many->numbers, 0.95));
    case Aggregate::Mean:
        return Cell::ofReal(*numberOf({m_kind, m_number, m_real}) / static_cast<double>(m_count));
    default:
        return {m_kind, m_number, m_real};
    }
}

} // namespace remora::dissect
