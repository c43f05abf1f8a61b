// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/packetquery.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include "dissect/filter/filterexpression.h"
#include "model/text/foreigntext.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::PacketField;
    using Engine = PacketQuery::Engine;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(packetquery)
    };

    // nullptr for a field that only tshark knows.
    const PacketField *nativeField(const QString &name)
    {
        return dissect::packetField(name.toStdString());
    }

    QString nativeProblem(const QString &what) { return what + ' '_L1 + installTshark(); }

    // What is no plain text says so by its codes; most cells are.
    std::string_view harmlessCell(std::string_view cell, std::string &kept)
    {
        const bool isPlain
            = std::all_of(cell.begin(), cell.end(), [](char c) { return c >= ' ' && c < 0x7f; });
        if (isPlain)
            return cell;
        constexpr qsizetype longest = 1'000'000;
        const auto text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        kept = harmless(text, longest).toStdString();
        return kept;
    }

    std::uint64_t lastIn(const dissect::PacketStore &store)
    {
        for (std::size_t i = store.chunks().size(); i > 0; --i) {
            for (std::size_t row = store.chunks()[i - 1]->size(); row > 0; --row) {
                if (store.isIn(i - 1, row - 1))
                    return store.first(i - 1) + row;
            }
        }
        return 0;
    }

    // Packets without a time, as Simple Packet Blocks are: tshark counts theirs from 1970 or from
    // where 64 bits overflow.
    bool holdsUntimed(const dissect::PacketStore &store)
    {
        return std::ranges::any_of(store.chunks(), [](const auto &chunk) {
            for (std::size_t row = 0; row < chunk->size(); ++row) {
                if (chunk->times[row] == dissect::noTime)
                    return true;
            }
            return false;
        });
    }

    // Fields that tell a time of the packet, or one since another packet.
    bool isOfClock(const QString &name)
    {
        static const QRegularExpression clock(u"^frame\\.time|\\.(response_?)?time(_|$)|_rtt$"_s);
        return name.contains(clock);
    }

    // Rows of the packets that are in, with the cells that tshark prints and those of our own
    // fields.
    class JoinedRows {
    public:
        JoinedRows(
            const PacketQuery &query, const PacketQuerySource &source, dissect::RowTarget &rows)
            : m_source(source.columns)
            , m_beside(source.columns.beside())
            , m_fields(nativeFields(query.fields))
            , m_which(query.which)
            , m_rows(rows)
            , m_cells(m_fields.size())
            , m_kept(m_fields.size())
        {
            const bool holdsUntimed = remora::model::holdsUntimed(source.columns.store);
            for (std::size_t i = 0; i < m_fields.size(); ++i) {
                const PacketField *&field = m_fields[i];
                m_kinds.push_back(field != nullptr ? field->kind() : dissect::Cell::Kind::Number);
                const bool isOfClock = holdsUntimed
                    && remora::model::isOfClock(query.fields[static_cast<qsizetype>(i)]);
                m_needsTime.push_back(isOfClock);
                // tshark prints a field once, and the number it prints for us.
                const bool isOurs = field != nullptr
                    && (field->isOwn() || isOfClock || field->name == "frame.number");
                if (!isOurs)
                    field = nullptr; // tshark's
            }
        }
        QStringList asked(const QStringList &names)
        {
            QStringList list;
            for (std::size_t i = 0; i < m_fields.size(); ++i) {
                if (m_fields[i] == nullptr)
                    list << names[static_cast<qsizetype>(i)];
            }
            // By which it is seen that both mean the same packet.
            if (!list.contains(u"frame.len"_s))
                list << u"frame.len"_s;
            m_lengthAt = static_cast<std::size_t>(list.indexOf(u"frame.len"_s));
            return list;
        }
        // tshark counts other blocks than packets too.
        bool isOutOfStep() const { return m_isOutOfStep; }
        bool add(std::uint64_t number, std::span<const std::string_view> cells)
        {
            const auto &store = m_source.store;
            if (number == 0 || number > store.packets())
                return number == 0;
            const auto place = store.place(dissect::PacketIndex{number - 1});
            if (!store.isIn(place.chunk, place.row))
                return true;
            const auto packet = m_source.packet(place, number, m_beside);
            const std::uint64_t length = packet.chunk.frameLengths[packet.row];
            m_isOutOfStep = cells[m_lengthAt] != std::to_string(length);
            if (m_isOutOfStep)
                return false;
            const dissect::Timestamp time = packet.chunk.times[packet.row];
            std::size_t next = 0;
            for (std::size_t i = 0; i < m_fields.size(); ++i) {
                if (m_fields[i] != nullptr) {
                    m_cells[i] = cellOf(*m_fields[i], packet, m_which, m_kept[i]);
                    continue;
                }
                const std::string_view theirs = cells[next++];
                m_cells[i] = m_needsTime[i] && time == dissect::noTime
                    ? dissect::Cell()
                    : dissect::Cell::read(harmlessCell(theirs, m_kept[i]), m_kinds[i]);
            }
            m_rows.add({number, time, m_source.capture}, m_cells);
            return !m_rows.isOver();
        }

    private:
        const dissect::QuerySource &m_source;
        dissect::BesideColumns m_beside;
        std::vector<const PacketField *> m_fields;
        dissect::Occurrence m_which;
        dissect::RowTarget &m_rows;
        std::size_t m_lengthAt = 0; // the place of frame.len among what is asked
        bool m_isOutOfStep = false;
        std::vector<dissect::Cell::Kind> m_kinds;
        std::vector<bool> m_needsTime; // empty for a packet that has none
        std::vector<dissect::Cell> m_cells;
        std::vector<std::string> m_kept;
    };

    TsharkProblem failed(const QString &text) { return {text, false, 0, 0}; }

} // namespace

std::vector<const PacketField *> nativeFields(const QStringList &names)
{
    std::vector<const PacketField *> fields;
    std::transform(names.begin(), names.end(), std::back_inserter(fields), nativeField);
    return fields;
}

QString queryProblem(const PacketQuery &query)
{
    if (query.fields.isEmpty())
        return Texts::tr("Name a field at least.");
    QStringList foreign;
    QStringList before;
    for (const QString &name : query.fields) {
        if (before.contains(name))
            return Texts::tr("The field “%1” is named twice.").arg(shown(name));
        before << name;
        if (nativeField(name) == nullptr)
            foreign << Texts::tr("“%1”").arg(shown(name));
    }
    const bool mayBeOurs = query.engine == Engine::Automatic
        && dissect::FilterExpression::parse(query.display.toStdString(), {}).has_value();
    const bool needs = query.engine == Engine::Tshark || !foreign.isEmpty()
        || (!query.display.isEmpty() && !mayBeOurs);
    if (query.engine == Engine::Columns && needs)
        return foreign.isEmpty()
            ? Texts::tr("Display filters are tshark's.")
            : Texts::tr("Remora's columns do not have %1.").arg(foreign.join(u", "_s));
    if (!needs || !tsharkProgram().isEmpty())
        return {};
    if (!foreign.isEmpty())
        return nativeProblem(
            Texts::tr("Of itself Remora does not know the field %1.").arg(foreign.join(u", "_s)));
    return nativeProblem(Texts::tr("Display filters need tshark."));
}

bool tellsAsTshark(const dissect::PacketStore &store)
{
    std::vector<const PacketField *> all;
    for (const PacketField &field : dissect::packetFields())
        all.push_back(&field);
    return columnsTell(store, all);
}

bool isNative(const PacketQuery &query, const dissect::QuerySource &columns)
{
    const auto fields = nativeFields(query.fields);
    return query.display.isEmpty() && std::ranges::find(fields, nullptr) == fields.end()
        && columnsTell(columns.store, fields);
}

std::vector<dissect::TableColumn> columnsOf(
    const PacketQuery &query, const FieldCatalogue &catalogue)
{
    const auto isNumeric = [&](const QString &name) {
        if (const PacketField *field = nativeField(name))
            return field->isNumeric();
        const auto known = catalogue.named(name);
        static const QRegularExpression numbers(u"^FT_(U?INT|FLOAT|DOUBLE|RELATIVE|FRAMENUM)"_s);
        return known && known->type.contains(numbers);
    };
    std::vector<dissect::TableColumn> columns;
    for (const QString &name : query.fields)
        columns.push_back({name.toStdString(), isNumeric(name)});
    return columns;
}

tl::expected<void, TsharkProblem> answer(const PacketQuery &query, const PacketQuerySource &source,
    const std::atomic<bool> &cancelled, dissect::RowTarget &rows)
{
    if (query.engine != Engine::Tshark && isNative(query, source.columns)) {
        writeFields(rows, source.columns, nativeFields(query.fields), query.which, cancelled);
        return {};
    }
    const QString several = Texts::tr("Some packets have several IP headers, as in a tunnel or an "
                                      "ICMP error: tshark is needed to read all of them.");
    if (query.engine == Engine::Columns)
        return tl::unexpected(failed(several));
    if (tsharkProgram().isEmpty())
        return tl::unexpected(failed(nativeProblem(several)));
    // Nobody would write it again.
    if (source.path == "-"_L1 || !QFileInfo(source.path).isFile())
        return tl::unexpected(failed(
            Texts::tr("tshark is needed for this query, and reads the capture once more, which "
                      "standard input and pipes do not allow: save it to a file first.")));
    const std::uint64_t last = lastIn(source.columns.store);
    if (last == 0)
        return {};
    JoinedRows joined(query, source, rows);
    const TsharkQuestion question{
        source.path, joined.asked(query.fields), query.display, query.which, last};
    const auto asked = askTshark(
        question, cancelled, [&](quint64 number, auto cells) { return joined.add(number, cells); });
    if (joined.isOutOfStep())
        return tl::unexpected(
            failed(Texts::tr("tshark counts the packets of this capture in another way, such as "
                             "where it holds the journal of a system: ask for native fields, or "
                             "slice the packets first.")));
    if (!asked && (asked.error().isOfQuestion || !source.isDamaged))
        return tl::unexpected(asked.error());
    return {};
}

} // namespace remora::model
