// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/views/viewtable.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <unordered_map>

#include "model/charts/fieldchart.h"
#include "model/text/foreigntext.h"
#include "model/views/viewmerge.h"
#include "model/views/viewpresets.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::Cell;
    using netshark::ViewColumn;
    using netshark::ViewOperation;
    using netshark::ViewValue;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(views)
    };

    // Nanoseconds, of either kind.
    bool isTime(const ViewColumn &column)
    {
        return column.type.endsWith("_TIME"_L1) && column.operation != ViewOperation::TimeAvg;
    }
    bool isPort(const ViewColumn &column) { return column.type.endsWith("_PORT"_L1); }

    Cell cellOf(const ViewColumn &column, const ViewValue &value, std::string &kept)
    {
        if (const auto *const whole = std::get_if<qint64>(&value))
            return isTime(column) ? Cell::ofSeconds(*whole) : Cell::ofNumber(*whole);
        if (const auto *const real = std::get_if<double>(&value)) {
            constexpr double most = 9e18; // of nanoseconds
            if (isTime(column) && std::abs(*real) < most)
                return Cell::ofSeconds(std::llround(*real));
            return Cell::ofReal(*real);
        }
        if (const auto *const text = std::get_if<QString>(&value)) {
            kept = text->toStdString();
            const bool isAddress = column.type.startsWith("IP"_L1);
            return Cell::read(kept, isAddress ? Cell::Kind::Address : Cell::Kind::Text);
        }
        return {};
    }

    QueryColumn columnOf(const ViewColumn &from)
    {
        using Look = QueryColumn::Look;
        QueryColumn column;
        column.name
            = from.isKey ? from.field : from.field + '.'_L1 + nameOf(from.operation).toLower();
        column.head = from.field;
        column.type = from.isKey ? Texts::tr("key") : operationText(from.operation);
        if (namesAppliances(from)) {
            column.head = Texts::tr("appliances");
            column.type = Texts::tr("that have counted it");
        }
        if (from.type == "ABSOLUTE_TIME"_L1) {
            column.look = Look::Time;
        } else if (isTime(from)) {
            column.look = Look::Milliseconds;
            column.type = Texts::tr("%1, ms").arg(column.type);
        } else if (!from.isKey) {
            column.look = Look::Count;
        }
        column.isNumeric = !from.isKey || from.isNumber() || isPort(from);
        return column;
    }

    // Of the view: where it was counted makes no line of its own.
    bool isOwnKey(const ViewColumn &column) { return column.isKey && !namesAppliances(column); }

    // The keys of a row as one text: what a line is called.
    std::string nameOfRow(const ViewTable &table, std::size_t row)
    {
        QStringList texts;
        const auto &columns = table.columnsOfView();
        const auto &values = table.values(row);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (isOwnKey(columns[i]))
                texts << netshark::textOf(values[static_cast<std::size_t>(i)]);
        }
        return texts.join(" · "_L1).toStdString();
    }

    FieldPlot plotOf(const ViewColumn &column, dissect::Duration sample, bool isSplit)
    {
        FieldPlot plot;
        plot.field = isTime(column) ? column.field + ", s"_L1 : column.field;
        plot.bin = sample;
        plot.function = column.operation == ViewOperation::Sum ? dissect::Aggregate::Sum
                                                               : dissect::Aggregate::Mean;
        const bool areBytes = column.field.endsWith(".bytes"_L1);
        if (areBytes && column.operation == ViewOperation::Sum)
            plot.bins = FieldPlot::Bins::BitRate;
        if (isSplit)
            plot.split = Texts::tr("keys");
        return plot;
    }

} // namespace

ViewTable::ViewTable(QList<ViewColumn> columns, const QList<netshark::ViewSample> &samples,
    bool isOverTime, dissect::Duration sample)
    : m_columns(std::move(columns))
    , m_isOverTime(isOverTime)
    , m_sample(sample)
{
    for (const netshark::ViewSample &one : samples) {
        m_packets
            += std::clamp<qint64>(one.packets, 0, std::numeric_limits<qint64>::max() - m_packets);
        for (const auto &row : one.rows) {
            m_isCut = m_isCut || m_values.size() >= mostRows;
            if (m_isCut || row.size() != static_cast<std::size_t>(m_columns.size()))
                continue;
            m_times.push_back(one.time);
            m_values.push_back(row);
        }
    }
}

Cell ViewTable::cell(std::size_t row, std::size_t column, std::string &kept) const
{
    if (m_isOverTime && column == 0)
        return Cell::ofSeconds(m_times[row]);
    const std::size_t place = m_isOverTime ? column - 1 : column;
    return cellOf(m_columns[static_cast<qsizetype>(place)], m_values[row][place], kept);
}

QueryResultModel::Result resultOf(std::shared_ptr<const ViewTable> table)
{
    QueryResultModel::Result result;
    result.hasNumbers = false;
    if (table == nullptr)
        return result;
    if (table->isOverTime()) {
        QueryColumn time{
            u"time_epoch"_s, Texts::tr("beginning of the sample"), QueryColumn::Look::Time, false};
        time.head = Texts::tr("time");
        result.columns.push_back(time);
    }
    for (const ViewColumn &column : table->columnsOfView())
        result.columns.push_back(columnOf(column));
    if (table->rows() > 0)
        result.first = table->packet(0).time;
    result.table = std::move(table);
    return result;
}

QList<qsizetype> valueColumns(const QList<ViewColumn> &columns)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns[i].isKey)
            places << i;
    }
    return places;
}

QString valueText(const ViewColumn &column)
{
    return QStringLiteral("%1 · %2").arg(shown(column.field, 60), operationText(column.operation));
}

ViewChart chartOf(const ViewTable &table, qsizetype valueColumn, const std::atomic<bool> &cancelled)
{
    if (!table.isOverTime() || valueColumn < 0 || valueColumn >= table.columnsOfView().size())
        return {};
    const ViewColumn &column = table.columnsOfView()[valueColumn];
    const bool isSplit
        = std::any_of(table.columnsOfView().begin(), table.columnsOfView().end(), isOwnKey);
    const auto place = static_cast<std::size_t>(valueColumn);
    std::unordered_map<std::string, double> totals;
    std::vector<std::string> names(table.rows());
    std::string kept;
    for (std::size_t row = 0; row < table.rows() && !cancelled; ++row) {
        if (isSplit)
            names[row] = nameOfRow(table, row);
        const auto number = numberOf(cellOf(column, table.values(row)[place], kept));
        double &total = totals[names[row]];
        if (const double sum = total + number.value_or(0); std::isfinite(sum))
            total = sum;
    }
    std::vector<std::pair<double, std::string>> greatest;
    for (const auto &[name, total] : totals)
        greatest.emplace_back(-total, name);
    std::sort(greatest.begin(), greatest.end());
    ViewChart made;
    made.seriesLeft = greatest.size() - std::min(greatest.size(), FieldChart::mostSeries);
    greatest.resize(greatest.size() - made.seriesLeft);
    totals.clear();
    for (const auto &[total, name] : greatest)
        totals.emplace(name, total);
    FieldChart::Columns columns{0, {}};
    if (isSplit)
        columns.split = 1;
    FieldChart chart(
        plotOf(column, std::max<dissect::Duration>(table.sample(), 1), isSplit), columns);
    for (std::size_t row = 0; row < table.rows() && !cancelled; ++row) {
        if (!totals.contains(names[row]))
            continue;
        const std::array<Cell, 2> cells{
            cellOf(column, table.values(row)[place], kept), Cell::ofText(names[row])};
        chart.add(table.packet(row), cells);
    }
    made.chart = std::make_shared<const ChartData>(chart.chart());
    return made;
}

} // namespace remora::model
