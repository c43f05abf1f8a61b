// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/viewdata.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    constexpr qsizetype mostRows = 200'000; // of an answer

    // A column of a row of the answer: a part of the key, or what the packets say.
    struct Entry {
        ViewValues::Value key;
        ViewCell cell;
    };
    struct Row {
        std::vector<Entry> entries;
    };
    // Several samples of the table as one.
    struct Merged {
        std::int64_t packets = 0;
        dissect::Timestamp first = 0; // where its samples begin
        dissect::Timestamp last = 0;
        tsl::robin_map<std::uint32_t, std::vector<ViewCell>> rows; // by the key's number
    };

    void merge(Merged &to, dissect::Timestamp begin, const ViewTable::Sample &sample)
    {
        const std::size_t metrics
            = sample.keys.empty() ? 0 : sample.cells.size() / sample.keys.size();
        to.first = to.packets == 0 ? begin : std::min(to.first, begin);
        to.last = to.packets == 0 ? begin : std::max(to.last, begin);
        to.packets += sample.packets;
        for (std::size_t row = 0; row < sample.keys.size(); ++row) {
            std::vector<ViewCell> &cells = to.rows[sample.keys[row]];
            cells.resize(metrics);
            for (std::size_t i = 0; i < metrics; ++i)
                cells[i].add(sample.cells[row * metrics + i]);
        }
    }

    // How an output makes texts and numbers of what was counted.
    class Writer {
    public:
        Writer(const ViewProcessor &processor, const ViewOutput &output, dissect::Duration length)
            : m_processor(processor)
            , m_output(output)
            , m_length(length)
        {
        }
        ViewOperation operation(std::size_t field) const
        {
            const ViewOutput::Field &asked = m_output.fields[field];
            return asked.operation != ViewOperation::None ? asked.operation
                                                          : m_processor.column(asked).operation;
        }
        // Of a metric, or of a key that is counted.
        double number(std::size_t field, const Entry &entry) const
        {
            return numberOf(operation(field), entry.cell);
        }
        double numberOf(ViewOperation operation, const ViewCell &cell) const
        {
            switch (operation) {
            case ViewOperation::Sum:
                return static_cast<double>(cell.sum);
            case ViewOperation::Max:
                return static_cast<double>(cell.greatest);
            case ViewOperation::Min:
                return static_cast<double>(cell.least);
            case ViewOperation::Avg:
                return cell.count == 0
                    ? 0
                    : static_cast<double>(cell.sum) / static_cast<double>(cell.count);
            case ViewOperation::TimeAvg:
                return perSecond(cell);
            case ViewOperation::Count:
                return static_cast<double>(cell.count);
            case ViewOperation::None:
            case ViewOperation::Replace:
                break;
            }
            return static_cast<double>(cell.latest);
        }
        // Averages are written as sum and count, as the vendor's own client reads them.
        QString text(std::size_t field, const Entry &entry) const
        {
            const ViewOutput::Field &asked = m_output.fields[field];
            const ViewColumn &column = m_processor.column(asked);
            if (asked.isKey && asked.operation == ViewOperation::None)
                return std::visit(Texts{}, entry.key);
            const ViewCell &cell = entry.cell;
            const ViewOperation how = operation(field);
            if (cell.count == 0 && column.defaultValue)
                return *column.defaultValue;
            switch (how) {
            case ViewOperation::Sum:
                return QString::number(cell.sum);
            case ViewOperation::Max:
                return QString::number(cell.greatest);
            case ViewOperation::Min:
                return QString::number(cell.least);
            case ViewOperation::Avg:
                return QStringLiteral("%1:%2").arg(cell.sum).arg(
                    std::max<std::int64_t>(cell.count, 1));
            case ViewOperation::TimeAvg:
                return QString::number(std::llround(perSecond(cell)));
            case ViewOperation::Count:
                return QString::number(cell.count);
            case ViewOperation::None:
            case ViewOperation::Replace:
                break;
            }
            return QString::number(cell.latest);
        }

    private:
        struct Texts {
            QString operator()(std::int64_t number) const { return QString::number(number); }
            QString operator()(const dissect::IpAddress &address) const
            {
                return QString::fromStdString(address.text());
            }
            QString operator()(const std::string &text) const
            {
                return QString::fromStdString(text);
            }
        };
        double perSecond(const ViewCell &cell) const
        {
            return static_cast<double>(cell.sum) * static_cast<double>(dissect::second)
                / static_cast<double>(std::max<dissect::Duration>(m_length, 1));
        }

        const ViewProcessor &m_processor;
        const ViewOutput &m_output;
        dissect::Duration m_length; // of the sample that is written
    };

    // Rows of the table that differ only in keys which the output leaves out, or counts, are one.
    class Grouping {
    public:
        Grouping(const ViewTable &table, const ViewOutput &output, const Writer &writer)
            : m_table(table)
            , m_output(output)
            , m_writer(writer)
        {
        }
        void add(std::uint32_t number, const std::vector<ViewCell> &cells)
        {
            const auto key = m_table.key(number);
            std::vector<ViewValues::Value> plain;
            for (const ViewOutput::Field &field : m_output.fields) {
                if (field.isKey && field.operation == ViewOperation::None)
                    plain.push_back(key[field.column]);
            }
            Group &group = m_groups[plain];
            group.row.entries.resize(m_output.fields.size());
            group.counted.resize(m_output.fields.size());
            for (std::size_t i = 0; i < m_output.fields.size(); ++i) {
                const ViewOutput::Field &field = m_output.fields[i];
                Entry &entry = group.row.entries[i];
                if (!field.isKey)
                    addMetric(field, cells[field.column], entry);
                else if (field.operation == ViewOperation::None)
                    entry.key = key[field.column];
                else if (group.counted[i].insert(key[field.column]).second)
                    entry.cell.add(1);
            }
        }
        std::vector<Row> rows() &&
        {
            std::vector<Row> all;
            for (auto &[key, group] : m_groups)
                all.push_back(std::move(group.row));
            return all;
        }

    private:
        struct Group {
            Row row;
            std::vector<std::set<ViewValues::Value>> counted;
        };
        void addMetric(const ViewOutput::Field &field, const ViewCell &cell, Entry &entry) const
        {
            if (field.operation == ViewOperation::None)
                return entry.cell.add(cell);
            if (cell.count == 0)
                return;
            const ViewOperation own = m_table.processor().metrics[field.column].operation;
            entry.cell.add(std::llround(std::clamp(m_writer.numberOf(own, cell), -9e18, 9e18)));
        }

        const ViewTable &m_table;
        const ViewOutput &m_output;
        const Writer &m_writer;
        std::map<std::vector<ViewValues::Value>, Group> m_groups;
    };

    // Whether each row of the table is a row of the output.
    bool isPlain(const ViewProcessor &processor, const ViewOutput &output)
    {
        std::vector<bool> shown(processor.keys.size());
        for (const ViewOutput::Field &field : output.fields) {
            if (field.operation != ViewOperation::None)
                return false;
            if (field.isKey)
                shown[field.column] = true;
        }
        return std::ranges::find(shown, false) == shown.end();
    }

    std::vector<Row> rowsOf(const ViewTable &table, const ViewOutput &output, const Merged &merged,
        const Writer &writer)
    {
        if (!isPlain(table.processor(), output)) {
            Grouping grouping(table, output, writer);
            for (const auto &[number, cells] : merged.rows)
                grouping.add(number, cells);
            return std::move(grouping).rows();
        }
        std::vector<Row> rows;
        rows.reserve(merged.rows.size());
        for (const auto &[number, cells] : merged.rows) {
            const auto key = table.key(number);
            Row row;
            for (const ViewOutput::Field &field : output.fields)
                row.entries.push_back(
                    field.isKey ? Entry{key[field.column], {}} : Entry{{}, cells[field.column]});
            rows.push_back(std::move(row));
        }
        return rows;
    }

    void sort(std::vector<Row> &rows, const ViewOutput &output, const ViewQuestion &question,
        const Writer &writer)
    {
        const std::size_t field = *question.sortBy;
        const bool isKey
            = output.fields[field].isKey && output.fields[field].operation == ViewOperation::None;
        const auto isLess = [&](const Row &a, const Row &b) {
            const Entry &left = a.entries[field];
            const Entry &right = b.entries[field];
            return isKey ? left.key < right.key
                         : writer.number(field, left) < writer.number(field, right);
        };
        // Rows that are equal there keep an order that does not depend on how they came.
        std::ranges::sort(rows, [&](const Row &a, const Row &b) {
            if (isLess(a, b) || isLess(b, a))
                return question.isAscending ? isLess(a, b) : isLess(b, a);
            for (std::size_t i = 0; i < a.entries.size(); ++i) {
                if (a.entries[i].key != b.entries[i].key)
                    return a.entries[i].key < b.entries[i].key;
            }
            return false;
        });
    }

    // The column of `value_sum`.
    std::optional<std::size_t> summedField(const ViewOutput &output, const ViewQuestion &question)
    {
        const auto isKey = [](const ViewOutput::Field &field) { return field.isKey; };
        if (question.sortBy && !output.fields[*question.sortBy].isKey)
            return question.sortBy;
        const auto found = std::ranges::find_if_not(output.fields, isKey);
        return found == output.fields.end()
            ? std::nullopt
            : std::optional(static_cast<std::size_t>(found - output.fields.begin()));
    }

    class Samples {
    public:
        Samples(const ViewTable &table, const ViewOutput &output, const ViewQuestion &question,
            const Dialect &dialect)
            : m_table(table)
            , m_output(output)
            , m_question(question)
            , m_dialect(dialect)
        {
        }
        // False where there are too many rows.
        bool append(dissect::Timestamp time, const Merged &merged, dissect::Duration length)
        {
            const Writer writer(m_table.processor(), m_output, length);
            std::vector<Row> rows = rowsOf(m_table, m_output, merged, writer);
            QJsonObject sample{{"t"_L1, m_dialect(time)}, {"p"_L1, qint64{merged.packets}},
                {"u"_L1, 0}, {"value_count"_L1, static_cast<qint64>(rows.size())}};
            if (const auto field = summedField(m_output, m_question)) {
                double sum = 0;
                for (const Row &row : rows)
                    sum += writer.number(*field, row.entries[*field]);
                sample.insert("value_sum"_L1, static_cast<qint64>(std::clamp(sum, -9e18, 9e18)));
            }
            sample.insert("vals"_L1, m_question.countsOnly ? QJsonArray() : vals(rows, writer));
            m_samples.append(sample);
            return m_rows <= mostRows;
        }
        QJsonArray all() && { return std::move(m_samples); }

    private:
        QJsonArray vals(std::vector<Row> &rows, const Writer &writer)
        {
            if (m_question.sortBy)
                sort(rows, m_output, m_question, writer);
            QJsonArray list;
            const std::size_t end
                = m_question.to == 0 ? rows.size() : std::min(rows.size(), m_question.to + 1);
            for (std::size_t i = m_question.from; i < end && m_rows <= mostRows; ++i) {
                QJsonArray texts;
                for (std::size_t field = 0; field < m_output.fields.size(); ++field)
                    texts.append(writer.text(field, rows[i].entries[field]));
                list.append(texts);
                ++m_rows;
            }
            return list;
        }

        const ViewTable &m_table;
        const ViewOutput &m_output;
        const ViewQuestion &m_question;
        const Dialect &m_dialect;
        QJsonArray m_samples;
        qsizetype m_rows = 0;
    };

} // namespace

tl::expected<QJsonArray, QString> viewSamples(const ViewTable &table, const ViewOutput &output,
    const ViewQuestion &question, const Dialect &dialect)
{
    const dissect::Duration delta = question.delta > 0 ? question.delta : table.sampling();
    if (!question.isAggregated && delta % table.sampling() != 0)
        return tl::unexpected(
            u"'delta' must be a multiple of the sampling time, %1 ns"_s.arg(table.sampling()));
    Samples samples(table, output, question, dialect);
    const auto &all = table.samples();
    const auto first = all.lower_bound(question.start);
    if (first == all.end())
        return std::move(samples).all();
    using Wide = dissect::WideTime;
    const Wide base = question.start > 0 ? question.start : first->first;
    Merged merged;
    Wide begun = base; // of the sample that is being put together
    bool fits = true;
    const auto flush = [&]() {
        if (merged.packets == 0)
            return;
        const dissect::Duration spanned = merged.last - merged.first + table.sampling();
        const bool isWhole = question.isAggregated && question.delta == 0;
        fits = samples.append(
            static_cast<dissect::Timestamp>(begun), merged, isWhole ? spanned : delta);
        merged = {};
    };
    for (auto it = first; fits && it != all.end(); ++it) {
        const Wide begin = base + (Wide(it->first) - base) / delta * delta;
        if (question.end > 0 && begin > question.end)
            break;
        if (!question.isAggregated && begin != begun) {
            flush();
            begun = begin;
        }
        merge(merged, it->first, it->second);
    }
    if (fits)
        flush();
    if (!fits)
        return tl::unexpected(
            u"the answer has more than %1 rows: ask for a shorter time, a greater 'delta' "
            u"or fewer entries"_s.arg(mostRows));
    return std::move(samples).all();
}

} // namespace remora::standin
