// SPDX-License-Identifier: GPL-3.0-or-later
// The table of native fields, and cells as each format has them.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/fields/column.h"
#include "dissect/fields/packetfield.h"
#include "dissect/query/fieldquery.h"
#include "dissect/query/grouping.h"
#include "dissect/query/keptrows.h"
#include "dissect/query/rowwriter.h"

using namespace remora::dissect;

namespace {

QByteArray written(TableFormat format, const std::vector<std::string> &cells, bool isNumeric)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table"));
    auto sink = FileSink::open(path.toStdString());
    {
        std::vector<TableColumn> columns;
        for (std::size_t i = 0; i < cells.size(); ++i)
            columns.push_back({"c" + std::to_string(i), isNumeric});
        RowWriter rows(*sink, format, columns);
        std::vector<Cell> row;
        for (const std::string &cell : cells)
            row.push_back(Cell::ofText(cell));
        rows.add({}, row);
    }
    QFile file(path);
    return sink->finish() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Rows as lines of text.
class Lines final : public RowTarget {
public:
    void add(const RowPacket &, std::span<const Cell> cells) override
    {
        QStringList line;
        for (const Cell &cell : cells) {
            fmt::memory_buffer text;
            write(text, cell);
            line << QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        }
        all << line.join(QLatin1Char(' '));
    }
    QStringList all;
};

// host, length and time of each row; what pandas makes of them stands beside the tests.
const std::vector<std::vector<std::string>> table{{"b", "10", "100.000000000"},
    {"a", "", "100.250000000"}, {"b", "0.5", "101.000000000"}, {"", "7", "101.500000000"},
    {"a", "3", "103.999999999"}, {"b", "-2", "104.000000000"}, {"b", "x", "99.999999999"}};

QStringList grouped(const RowGrouping &grouping, const GroupOrder &order)
{
    GroupedRows rows(grouping);
    for (const auto &row : table) {
        const Cell time = Cell::read(row[2], Cell::Kind::Seconds);
        rows.add({0, time.number},
            std::vector{Cell::ofText(row[0]), Cell::read(row[1], Cell::Kind::Number), time});
    }
    Lines lines;
    rows.write(order, lines);
    return lines.all;
}

} // namespace

Q_DECLARE_METATYPE(remora::dissect::GroupOrder)

class QueryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The heads of files and the catalogue count on it.
    void everyColumnOfPacketsIsAField()
    {
        for (const std::string_view name : columnNames(Column::In::Packets))
            QVERIFY2(packetField(name) != nullptr, std::string(name).c_str());
        for (const PacketField &field : packetFields())
            QVERIFY2(column(field.name) != nullptr, std::string(field.name).c_str());
    }

    void formulas_data()
    {
        QTest::addColumn<std::string>("cell");
        QTest::addColumn<bool>("is");
        const auto row
            = [](const char *cell, bool is) { QTest::newRow(cell) << std::string(cell) << is; };
        for (const char *cell : {"=1", "+1", "@x", "-x", "-1+2", "-1,=2", "--1", " =1", "\t=1", "-",
                 "-1e", "-01", "=", "-1;2"})
            row(cell, true);
        for (const char *cell :
            {"", "1", "-1", "-0.5", "-1,-2", "-1e-9", "a=1", "1+2", "10.0.0.1", " "})
            row(cell, false);
    }
    void formulas()
    {
        QFETCH(std::string, cell);
        QFETCH(bool, is);
        QCOMPARE(isFormula(cell), is);
    }

    void cells_data()
    {
        QTest::addColumn<std::string>("cell");
        QTest::addColumn<bool>("isNumeric");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("tsv");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const std::string &cell, bool isNumeric, const QByteArray &csv,
                             const QByteArray &tsv, const QByteArray &json) {
            QTest::addRow("%s %d", cell.c_str(), isNumeric ? 1 : 0)
                << cell << isNumeric << csv << tsv << "{\"c0\":" + json + "}";
        };
        row("", true, "", "", "null");
        row("12", true, "12", "12", "12");
        row("12", false, "12", "12", "\"12\"");
        row("-2", true, "-2", "-2", "-2");
        row("007", true, "007", "007", "\"007\"");
        row("1,2", true, "\"1,2\"", "1,2", "\"1,2\"");
        row("say \"a\"", false, "\"say \"\"a\"\"\"", "say \"a\"", "\"say \\\"a\\\"\"");
        row("a\\b", false, "a\\b", "a\\b", "\"a\\\\b\"");
        row("a\tb\nc", false, "\"a\tb\nc\"", "a b c", "\"a\\u0009b\\u000ac\"");
        row("=1", false, "'=1", "'=1", "\"=1\"");
        row("=a,b", false, "\"'=a,b\"", "'=a,b", "\"=a,b\"");
        row("\"=1\"", false, "\"\"\"=1\"\"\"", "'\"=1\"", "\"\\\"=1\\\"\"");
        row("\"1\"", false, "\"\"\"1\"\"\"", "\"1\"", "\"\\\"1\\\"\"");
        row("t\xc3\xa4st", false, "t\xc3\xa4st", "t\xc3\xa4st", "\"t\xc3\xa4st\"");
        row("\xff\xc3", false, "\xff\xc3", "\xff\xc3", "\"\\ufffd\\ufffd\"");
        row("\xed\xa0\x80", false, "\xed\xa0\x80", "\xed\xa0\x80", "\"\\ufffd\\ufffd\\ufffd\"");
    }
    void cells()
    {
        QFETCH(std::string, cell);
        QFETCH(bool, isNumeric);
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, tsv);
        QFETCH(QByteArray, json);
        QCOMPARE(written(TableFormat::Csv, {cell}, isNumeric), csv + '\n');
        QCOMPARE(written(TableFormat::Tsv, {cell}, isNumeric), tsv + '\n');
        QCOMPARE(written(TableFormat::JsonLines, {cell}, isNumeric), json + '\n');
    }

    void aggregates_data()
    {
        QTest::addColumn<int>("function");
        QTest::addColumn<QStringList>("expected"); // of a and b; without a name there is no group
        const auto row = [](Aggregate function, const char *b, const char *a) {
            const QString name
                = QString::fromLatin1(aggregateNames[static_cast<std::size_t>(function)].data());
            QTest::newRow(qPrintable(name)) << static_cast<int>(function)
                                            << QStringList{QLatin1String("a ") + QLatin1String(a),
                                                   QLatin1String("b ") + QLatin1String(b)};
        };
        // Of b: 10, 0.5, -2 and x; of a: nothing and 3.
        row(Aggregate::Sum, "8.5", "3");
        row(Aggregate::Count, "4", "1");
        row(Aggregate::Minimum, "-2", "3");
        row(Aggregate::Mean, "2.8333333333333335", "3");
        row(Aggregate::Maximum, "10", "3");
        row(Aggregate::Median, "0.5", "3");
        row(Aggregate::P95, "9.049999999999999", "3");
        row(Aggregate::Distinct, "4", "1");
    }
    void aggregates()
    {
        QFETCH(int, function);
        QFETCH(QStringList, expected);
        QCOMPARE(grouped({{}, {0}, {{1, static_cast<Aggregate>(function)}}}, {}), expected);
    }

    // tshark writes some numbers by their bits.
    void numbersByTheirBits()
    {
        Aggregation all;
        for (const char *cell : {"0x0001", "0x00ff"})
            QVERIFY(all.add(Cell::read(cell, Cell::Kind::Number), Aggregate::Sum));
        QCOMPARE(numberOf(all.result(Aggregate::Sum)), 256.0);
        QCOMPARE(numberOf(Cell::ofText("0xffffffffffffffff")), 18446744073709551615.0);
        for (const char *cell : {"0x", "0xg", "0x10000000000000000", "0x1,0x2", "x1"})
            QVERIFY2(!Aggregation().add(Cell::ofText(cell), Aggregate::Sum), cell);
    }

    void groupOrder_data()
    {
        QTest::addColumn<GroupOrder>("order");
        QTest::addColumn<QStringList>("expected");
        const QString b = QStringLiteral("b 8.5");
        const QString a = QStringLiteral("a 3");
        QTest::newRow("by keys") << GroupOrder{} << QStringList{a, b};
        QTest::newRow("numbers") << GroupOrder{1, false, {}} << QStringList{a, b};
        QTest::newRow("descending") << GroupOrder{1, true, {}} << QStringList{b, a};
        QTest::newRow("texts") << GroupOrder{0, false, {}} << QStringList{a, b};
        QTest::newRow("texts, descending") << GroupOrder{0, true, {}} << QStringList{b, a};
        QTest::newRow("top") << GroupOrder{1, true, 1} << QStringList{b};
    }
    void groupOrder()
    {
        QFETCH(GroupOrder, order);
        QFETCH(QStringList, expected);
        QCOMPARE(grouped({{}, {0}, {{1, Aggregate::Sum}}}, order), expected);
    }

    // As pandas' resample: the bins between have no row, and are there.
    void emptyBins()
    {
        const RowGrouping grouping{
            second, {}, {{1, Aggregate::Count}, {1, Aggregate::Sum}, {1, Aggregate::Mean}}};
        QCOMPARE(grouped(grouping, {}),
            (QStringList{QStringLiteral("99.000000000 1 0 "),
                QStringLiteral("100.000000000 1 10 10"), QStringLiteral("101.000000000 2 7.5 3.75"),
                QStringLiteral("102.000000000 0 0 "), QStringLiteral("103.000000000 1 3 3"),
                QStringLiteral("104.000000000 1 -2 -2")}));
    }

    // As pandas' groupby: pairs that do not occur are not there.
    void binsOfGroups()
    {
        QCOMPARE(grouped({2 * second, {0}, {{1, Aggregate::Sum}}}, {}),
            (QStringList{QStringLiteral("98.000000000 b 0"), QStringLiteral("100.000000000 a 0"),
                QStringLiteral("100.000000000 b 10.5"), QStringLiteral("102.000000000 a 3"),
                QStringLiteral("104.000000000 b -2")}));
    }

    // Cells of a column that tshark read are what the columns would have.
    void typedCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        QTest::addColumn<int>("kind");
        using Kind = Cell::Kind;
        const auto row = [](const char *text, Kind expected, Kind kind) {
            QTest::addRow("%s as %d", text, static_cast<int>(expected)) << QString::fromLatin1(
                text) << static_cast<int>(expected) << static_cast<int>(kind);
        };
        row("12", Kind::Number, Kind::Number);
        row("-12", Kind::Number, Kind::Number);
        row("012", Kind::Number, Kind::Text);
        row("12,13", Kind::Number, Kind::Text);
        row("99999999999999999999", Kind::Number, Kind::Text);
        row("0x0012", Kind::Flags, Kind::Flags);
        row("0x12", Kind::Flags, Kind::Text);
        row("0.000000001", Kind::Seconds, Kind::Seconds);
        row("-0.500000000", Kind::Seconds, Kind::Seconds);
        row("1.5", Kind::Seconds, Kind::Text);
        row("10.0.0.1", Kind::Address, Kind::Address);
        row("2001:db8::1", Kind::Address, Kind::Address);
        row("10.0.0.256", Kind::Address, Kind::Text);
        row("", Kind::Number, Kind::Nothing);
    }
    void typedCells()
    {
        QFETCH(QString, text);
        QFETCH(int, expected);
        QFETCH(int, kind);
        const std::string bytes = text.toStdString();
        const Cell cell = Cell::read(bytes, static_cast<Cell::Kind>(expected));
        QCOMPARE(static_cast<int>(cell.kind), kind);
        fmt::memory_buffer written;
        write(written, cell);
        QCOMPARE(std::string(written.data(), written.size()), bytes);
    }

    void exactSums()
    {
        Aggregation sum;
        for (const std::int64_t number : {(1LL << 60U) + 1, 1LL << 60U})
            sum.add(Cell::ofNumber(number), Aggregate::Sum);
        QCOMPARE(sum.result(Aggregate::Sum), Cell::ofNumber((1LL << 61U) + 1));
        for (int i = 0; i < 8; ++i)
            sum.add(Cell::ofNumber(1LL << 60U), Aggregate::Sum);
        QCOMPARE(sum.result(Aggregate::Sum).kind, Cell::Kind::Real);
    }

    // Rows that are kept are what was handed over, and sort as their cells do.
    void keptRows()
    {
        KeptRows kept(2);
        const std::vector<Cell> cells{Cell::ofText("b"), Cell::ofText("a"), {}, Cell::ofNumber(3),
            Cell::ofReal(-0.5), {Cell::Kind::Address, 0, 0, *IpAddress::parse("10.0.0.9")}};
        for (std::size_t i = 0; i < cells.size(); ++i)
            kept.add({i + 1, 7}, std::vector{cells[i], Cell::ofNumber(-static_cast<int>(i))});
        const auto table = kept.table();
        kept.add({9, 9}, std::vector{Cell::ofText("later"), Cell::ofNumber(1)});
        QCOMPARE(table->rows(), cells.size());
        QCOMPARE(kept.table()->rows(), cells.size() + 1);
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            QCOMPARE(table->cell(i, 0, text), cells[i]);
            QCOMPARE(table->packet(i).number, i + 1);
        }
        const std::atomic<bool> cancelled = false;
        QCOMPARE(sortedRows(*table, 0, false, cancelled),
            (std::vector<std::uint32_t>{4, 3, 5, 1, 0, 2}));
        QCOMPARE(
            sortedRows(*table, 0, true, cancelled), (std::vector<std::uint32_t>{3, 4, 5, 0, 1, 2}));
        QCOMPARE(sortedRows(*table, 1, false, cancelled),
            (std::vector<std::uint32_t>{5, 4, 3, 2, 1, 0}));
    }

    void bins()
    {
        const RowGrouping grouping{2 * second, {}, {{1, Aggregate::Count}, {1, Aggregate::Sum}}};
        QCOMPARE(grouped(grouping, {0, false, {}}),
            (QStringList{QStringLiteral("98.000000000 1 0"), QStringLiteral("100.000000000 3 17.5"),
                QStringLiteral("102.000000000 1 3"), QStringLiteral("104.000000000 1 -2")}));
    }

    void rowsHaveTheirSeparators()
    {
        QCOMPARE(written(TableFormat::Csv, {"a", "", "b"}, false), QByteArray("a,,b\n"));
        QCOMPARE(written(TableFormat::Tsv, {"", "a", ""}, false), QByteArray("\ta\t\n"));
        QCOMPARE(written(TableFormat::JsonLines, {"1", ""}, true),
            QByteArray("{\"c0\":1,\"c1\":null}\n"));
    }
};

QTEST_APPLESS_MAIN(QueryTest)
#include "tst_query.moc"
