// SPDX-License-Identifier: GPL-3.0-or-later
// The table of native fields, and cells as each format has them.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/fields/column.h"
#include "dissect/fields/packetfield.h"
#include "dissect/query/fieldquery.h"
#include "dissect/query/grouping.h"

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
        for (const std::string &cell : cells)
            rows.add(cell);
        rows.endRow();
    }
    QFile file(path);
    return sink->finish() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Rows as lines of text.
class Lines final : public RowTarget {
public:
    void add(std::string_view cell) override
    {
        m_line << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    }
    void endRow() override
    {
        all << m_line.join(QLatin1Char(' '));
        m_line.clear();
    }
    bool isOver() const override { return false; }
    QStringList all;

private:
    QStringList m_line;
};

// host, length and time of each row; what pandas makes of them stands beside the tests.
const std::vector<std::vector<std::string>> table{{"b", "10", "100.000000000"},
    {"a", "", "100.250000000"}, {"b", "0.5", "101.000000000"}, {"", "7", "101.500000000"},
    {"a", "3", "103.999999999"}, {"b", "-2", "104.000000000"}, {"b", "x", "99.999999999"}};

QStringList grouped(const RowGrouping &grouping, const GroupOrder &order)
{
    GroupedRows rows(grouping, 3);
    for (const auto &row : table) {
        for (const std::string &cell : row)
            rows.add(cell);
        rows.endRow();
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
        QTest::addColumn<QStringList>("expected"); // of b, a and the empty name
        const auto row = [](Aggregate function, const char *b, const char *a, const char *none) {
            const QString name
                = QString::fromLatin1(aggregateNames[static_cast<std::size_t>(function)].data());
            QTest::newRow(qPrintable(name)) << static_cast<int>(function)
                                            << QStringList{QLatin1String("b ") + QLatin1String(b),
                                                   QLatin1String("a ") + QLatin1String(a),
                                                   QLatin1String(" ") + QLatin1String(none)};
        };
        // Of b: 10, 0.5, -2 and x; of a: nothing and 3.
        row(Aggregate::Sum, "8.5", "3", "7");
        row(Aggregate::Count, "4", "1", "1");
        row(Aggregate::Minimum, "-2", "3", "7");
        row(Aggregate::Mean, "2.8333333333333335", "3", "7");
        row(Aggregate::Maximum, "10", "3", "7");
        row(Aggregate::Median, "0.5", "3", "7");
        row(Aggregate::P95, "9.049999999999999", "3", "7");
        row(Aggregate::Distinct, "4", "1", "1");
    }
    void aggregates()
    {
        QFETCH(int, function);
        QFETCH(QStringList, expected);
        QCOMPARE(grouped({{}, {0}, {{1, static_cast<Aggregate>(function)}}}, {}), expected);
    }

    void groupOrder_data()
    {
        QTest::addColumn<GroupOrder>("order");
        QTest::addColumn<QStringList>("expected");
        const QString b = QStringLiteral("b 8.5");
        const QString a = QStringLiteral("a 3");
        const QString none = QStringLiteral(" 7");
        QTest::newRow("as they come") << GroupOrder{} << QStringList{b, a, none};
        QTest::newRow("numbers") << GroupOrder{1, false, {}} << QStringList{a, none, b};
        QTest::newRow("descending") << GroupOrder{1, true, {}} << QStringList{b, none, a};
        QTest::newRow("texts, nothing last") << GroupOrder{0, false, {}} << QStringList{a, b, none};
        QTest::newRow("texts, descending") << GroupOrder{0, true, {}} << QStringList{b, a, none};
        QTest::newRow("top") << GroupOrder{1, true, 2} << QStringList{b, none};
    }
    void groupOrder()
    {
        QFETCH(GroupOrder, order);
        QFETCH(QStringList, expected);
        QCOMPARE(grouped({{}, {0}, {{1, Aggregate::Sum}}}, order), expected);
    }

    void bins()
    {
        const RowGrouping grouping{
            RowGrouping::Bin{2, 2 * second, 0}, {}, {{1, Aggregate::Count}, {1, Aggregate::Sum}}};
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
