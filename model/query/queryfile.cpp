// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/queryfile.h"

#include "dissect/query/rowwriter.h"
#include "model/investigation/packetfile.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::TableFormat;

    TableFormat formatOf(const QString &path)
    {
        if (path.endsWith(".tsv"_L1, Qt::CaseInsensitive))
            return TableFormat::Tsv;
        return path.endsWith(".jsonl"_L1, Qt::CaseInsensitive) ? TableFormat::JsonLines
                                                               : TableFormat::Csv;
    }

    std::vector<dissect::TableColumn> columnsOf(const QueryResultModel::Result &result)
    {
        std::vector<dissect::TableColumn> columns;
        for (const QueryColumn &column : result.columns)
            columns.push_back({column.name.toStdString(),
                column.isNumeric || column.look == QueryColumn::Look::Time});
        return columns;
    }

    // Hands rows on and counts them.
    class CountedRows final : public dissect::RowTarget {
    public:
        CountedRows(dissect::RowTarget &to, FileProgress &progress)
            : m_to(to)
            , m_progress(progress)
        {
        }
        void add(const dissect::RowPacket &packet, std::span<const dissect::Cell> cells) override
        {
            m_to.add(packet, cells);
            ++m_progress.done;
        }
        bool isOver() const override { return m_to.isOver(); }

    private:
        dissect::RowTarget &m_to;
        FileProgress &m_progress;
    };

    class TextRows final : public dissect::RowTarget {
    public:
        void add(const dissect::RowPacket &, std::span<const dissect::Cell> cells) override
        {
            QStringList texts;
            for (const dissect::Cell &cell : cells)
                texts << QueryColumn::raw(cell).replace('\t'_L1, ' '_L1).replace('\n'_L1, ' '_L1);
            text += '\n'_L1 + texts.join('\t'_L1);
        }
        QString text;
    };

    // The numbers of the packets that rows are of.
    class PacketMasks {
    public:
        explicit PacketMasks(const dissect::PacketStore &store)
            : m_store(store)
        {
            for (const auto &chunk : store.chunks())
                m_masks.emplace_back(chunk->size());
        }
        void add(std::uint64_t number)
        {
            if (number == 0 || number > m_store.packets())
                return;
            const auto place = m_store.place(dissect::PacketIndex{number - 1});
            m_masks[place.chunk][place.row] = 1;
        }
        dissect::PacketStore store() { return m_store.selected(std::move(m_masks)); }

    private:
        const dissect::PacketStore &m_store;
        std::vector<dissect::RowMask> m_masks;
    };

} // namespace

SaveTask::Write tableWriter(const QueryResultModel::Result &result,
    std::shared_ptr<const std::vector<std::uint32_t>> order, const QString &path)
{
    return [result, order = std::move(order), path](
               FileProgress &progress) -> dissect::Result<void> {
        auto sink
            = dissect::FileSink::open(netshark::fileBytes(path), {false, false, &progress.cancelled});
        if (!sink)
            return tl::unexpected(sink.error());
        progress.total = result.table->rows();
        {
            dissect::RowWriter rows(*sink, formatOf(path), columnsOf(result));
            rows.addHead();
            CountedRows counted(rows, progress);
            readRows(*result.table, counted, progress.cancelled, order.get());
        }
        return sink->finish();
    };
}

QString tableText(
    const QueryResultModel::Result &result, const std::vector<std::uint32_t> &rows)
{
    TextRows text;
    QStringList head;
    for (const QueryColumn &column : result.columns)
        head << column.name;
    text.text = head.join('\t'_L1);
    const std::atomic<bool> cancelled = false;
    readRows(*result.table, text, cancelled, &rows);
    return text.text;
}

SaveTask::Write rowPacketsWriter(const Investigation &capture,
    std::shared_ptr<const dissect::CellTable> table, const QString &path)
{
    return [store = capture.capture().store(), table = std::move(table),
               source = capture.capture().path(), path](FileProgress &progress) {
        PacketMasks masks(store);
        for (std::size_t row = 0; row < table->rows() && !progress.cancelled; ++row)
            masks.add(table->packet(row).number);
        return writePackets(masks.store(), {}, source, path, progress);
    };
}

} // namespace remora::model
