// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever knows fields knows all of them: each field of packets is in filters by its name, and what
// a filter finds by it is what its cells say, for every packet.
#include <algorithm>
#include <map>

#include <QDir>
#include <QTest>

#include "dissect/fields/packetfield.h"
#include "dissect/filter/packetfilter.h"
#include "dissect/store/roles.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"
#include "tests/support/randomtraffic.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

// A capture, and what each of its packets has in a field.
class Cells {
public:
    explicit Cells(Loaded capture)
        : m_all(std::move(capture))
    {
        for (const Conversation &conversation : m_all.conversations)
            m_clientIsA.push_back(rolesOf(conversation, {}).clientIsA ? 1 : 0);
        m_turns
            = turnTableOf(m_all.store, m_all.conversations, m_clientIsA, std::atomic<bool>(false));
    }

    std::vector<FieldValues> of(const PacketField &field) const
    {
        std::vector<FieldValues> cells;
        const BesideColumns beside{{}, {}, m_turns.get()};
        for (const auto &chunk : m_all.store.chunks()) {
            for (std::size_t at = 0; at < chunk->size(); ++at) {
                PacketAt packet = PacketAt::of(*chunk, at, cells.size() + 1, m_all.conversations);
                packet.beside = &beside;
                packet.captureStart = m_all.facts.span->begin;
                if (packet.conversation != nullptr)
                    packet.clientIsA = m_clientIsA[row(chunk->conversations[at])] != 0;
                cells.push_back(field.of(packet));
            }
        }
        return cells;
    }

    // Of each packet, whether the filter lets it in; empty where it is not understood.
    std::vector<bool> matching(const std::string &text) const
    {
        const auto expression = FilterExpression::parse(text, {});
        return expression ? matching(*expression) : std::vector<bool>();
    }
    std::vector<bool> matching(const FilterExpression &expression) const
    {
        std::vector<bool> in;
        const PacketFilter filter(expression, m_all.conversations, m_all.noteTotals, m_clientIsA,
            m_all.facts.span->begin, {}, m_turns.get());
        for (const RowMask &mask : filter.masks(m_all.store)) {
            for (const std::uint8_t one : mask)
                in.push_back(one != 0);
        }
        return in;
    }

private:
    Loaded m_all;
    std::vector<std::uint8_t> m_clientIsA;
    std::shared_ptr<const TurnTable> m_turns;
};

// All that are tried, by name.
const std::map<QString, Cells> &captures()
{
    static const auto all = [] {
        std::map<QString, Cells> map;
        const QDir folder(QStringLiteral(REMORA_TEST_DATA "/captures"));
        for (const QString &name : folder.entryList({QStringLiteral("*.pcap")}, QDir::Files))
            map.emplace(name, Cells(loaded(*openFile(folder.filePath(name).toStdString()))));
        map.emplace(QStringLiteral("random"), Cells(loaded(memory(randomTraffic(7, 1500)))));
        return map;
    }();
    return all;
}

std::string textOf(const PacketField &field, const FieldValues &values, std::size_t i)
{
    fmt::memory_buffer text;
    field.write(text, values, i);
    return {text.data(), text.size()};
}

// A value as the cell has it, as filters take it, and as it is compared.
struct Value {
    std::string text;
    std::int64_t number = 0;
};

// Up to so many different values, from all over the cells.
std::vector<Value> someValues(
    const PacketField &field, const std::vector<FieldValues> &cells, std::size_t most)
{
    std::map<std::string, std::int64_t> found;
    for (const FieldValues &values : cells) {
        for (std::size_t i = 0; i < values.count; ++i)
            found.emplace(textOf(field, values, i), values.numbers[i]);
    }
    std::vector<Value> all;
    for (const auto &[text, number] : found)
        all.push_back({text, number});
    std::vector<Value> some;
    for (std::size_t i = 0; i < all.size(); i += 1 + all.size() / most)
        some.push_back(all[i]);
    return some;
}

} // namespace

class FieldTableTest : public QObject {
    Q_OBJECT

    // The filter finds the packets of whose values `holds` is true of any, or of all where `isAll`;
    // never those without one.
    template <class Holds>
    void compare(const Cells &capture, const PacketField &field,
        const std::vector<FieldValues> &cells, const std::string &filter, Holds holds,
        bool isAll = false)
    {
        const std::vector<bool> found = capture.matching(filter);
        QVERIFY2(found.size() == cells.size(), (filter + " is not understood").c_str());
        for (std::size_t packet = 0; packet < cells.size(); ++packet) {
            const FieldValues &values = cells[packet];
            std::size_t fitting = 0;
            for (std::size_t i = 0; i < values.count; ++i)
                fitting += holds(Value{textOf(field, values, i), values.numbers[i]}) ? 1 : 0;
            const bool wanted = isAll ? fitting == values.count && fitting > 0 : fitting > 0;
            QVERIFY2(found[packet] == wanted,
                fmt::format("{}: packet {} is {}", filter, packet + 1, found[packet] ? "in" : "out")
                    .c_str());
        }
    }

private Q_SLOTS:
    void everyFieldIsInFilters()
    {
        for (const PacketField &field : packetFields()) {
            const std::string name(field.name);
            const Column *known = column(field.name);
            QVERIFY2(known != nullptr && known->asked == Column::Asked::Yes, name.c_str());
            QVERIFY2(known->meaning == field.column.meaning, name.c_str());
            QVERIFY2(packetField(field.name) == &field, name.c_str());
            const FilterField *asked = filterField(field.name);
            QVERIFY2(asked != nullptr && asked->column == known, name.c_str());
            QVERIFY2(
                known->alias.empty() || filterField(known->alias)->column == known, name.c_str());
        }
        // And the other way round: what filters know, they can read.
        for (const FilterField &field : filterFields()) {
            const FieldReading &reading = *field.reading;
            const bool isOfColumns = (reading.packet != nullptr) != (reading.way != nullptr);
            const bool isNone = reading.packet == nullptr && reading.way == nullptr;
            QVERIFY2(isOfColumns || (isNone && reading.headers != nullptr),
                std::string(field.name).c_str());
        }
    }

    void filtersSayWhatCellsSay_data()
    {
        QTest::addColumn<std::string>("name");
        for (const PacketField &field : packetFields())
            QTest::newRow(std::string(field.name).c_str()) << std::string(field.name);
    }
    void filtersSayWhatCellsSay()
    {
        QFETCH(std::string, name);
        const PacketField &field = *packetField(name);
        const bool isOrdered
            = field.column.type != ColumnType::Presence && !isAddress(field.column.type);
        for (const auto &[path, capture] : captures()) {
            const std::vector<FieldValues> cells = capture.of(field);
            const auto is = [&](const std::string &filter, auto holds, bool isAll = false) {
                compare(capture, field, cells, filter, holds, isAll);
            };
            is(name, [](const Value &) { return true; });
            const auto values = someValues(field, cells, 8);
            for (const Value &value : values) {
                if (field.column.type == ColumnType::Presence)
                    continue;
                const auto equals = [&](const Value &one) { return one.text == value.text; };
                is(name + " == " + value.text, equals);
                is(name + " != " + value.text, std::not_fn(equals), true);
                is(name + " in { " + value.text + " }", equals);
                if (!isOrdered)
                    continue;
                const auto limit = value.number;
                is(name + " < " + value.text, [=](const Value &v) { return v.number < limit; });
                is(name + " <= " + value.text, [=](const Value &v) { return v.number <= limit; });
                is(name + " > " + value.text, [=](const Value &v) { return v.number > limit; });
                is(name + " >= " + value.text, [=](const Value &v) { return v.number >= limit; });
            }
            if (QTest::currentTestFailed())
                return;
        }
    }

    // Else the captures above say nothing of a field.
    void everyFieldIsInACapture()
    {
        QVERIFY(captures().size() > 30);
        for (const PacketField &field : packetFields()) {
            const bool isThere = std::ranges::any_of(captures(), [&](const auto &capture) {
                return !someValues(field, capture.second.of(field), 1).empty();
            });
            QVERIFY2(isThere, std::string(field.name).c_str());
        }
    }

    // A reading that finds packets faster than one by one finds the same ones.
    void fastAndSlowAgree_data() { filtersSayWhatCellsSay_data(); }
    void fastAndSlowAgree()
    {
        QFETCH(std::string, name);
        const PacketField &field = *packetField(name);
        FieldReading slow = field.reading;
        slow.rows = nullptr;
        FilterField slowField = *filterField(name);
        slowField.reading = &slow;
        for (const auto &[path, capture] : captures()) {
            std::vector<std::string> filters{name};
            if (field.column.type != ColumnType::Presence) {
                for (const Value &value : someValues(field, capture.of(field), 4))
                    filters.push_back(name + " == " + value.text);
            }
            for (const std::string &filter : filters) {
                auto expression = FilterExpression::parse(filter, {});
                const std::vector<bool> fast = capture.matching(*expression);
                expression->field = &slowField;
                QVERIFY2(capture.matching(*expression) == fast, filter.c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(FieldTableTest)
#include "tst_fields.moc"
