// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of fields, and what tshark's words mean.
#include <QRegularExpression>
#include <QTest>

#include "model/filters/timewindow.h"
#include "model/query/fieldcatalogue.h"
#include "model/query/tshark.h"

using namespace remora;
using namespace remora::model;
using namespace Qt::StringLiterals;

namespace {

const QByteArray fieldLines
    = "F\tACK RTT\ttcp.analysis.ack_rtt\tFT_RELATIVE_TIME\ttcp\t\t0x0\tHow long\n"
      "F\tTransaction ID\tdns.id\tFT_UINT16\tdns\tBASE_HEX\t0x0\t\n"
      "F\tQuery Name\tdns.qry.name\tFT_STRING\tdns\t\t0x0\tname\n"
      "F\tAnother name\tdns.qry.name\tFT_STRING\tdns\t\t0x0\t\n"
      "F\tIdentification\tzz.flight\tFT_UINT16\tzz\tBASE_HEX\t0x0\tdns of zz\n";
const QByteArray protocolLines = "Domain Name System\tDNS\tdns\n";

QStringList namesOf(const FieldCatalogue &catalogue, const FieldSearch &search)
{
    const auto found = catalogue.find(search);
    if (!found)
        return {found.error()};
    QStringList names;
    for (const std::size_t i : *found)
        names << catalogue.field(i).name;
    return names;
}

} // namespace

class FieldsTest : public QObject {
    Q_OBJECT
    const FieldCatalogue m_catalogue{catalogueLines(fieldLines, protocolLines)};

private Q_SLOTS:
    void lines()
    {
        QCOMPARE(catalogueLines(fieldLines, protocolLines),
            QByteArray("dns\tFT_PROTOCOL\tdns\tDomain Name System\n"
                       "dns.id\tFT_UINT16\tdns\tTransaction ID\n"
                       "dns.qry.name\tFT_STRING\tdns\tQuery Name: name\n"
                       "tcp.analysis.ack_rtt\tFT_RELATIVE_TIME\ttcp\tACK RTT: How long\n"
                       "zz.flight\tFT_UINT16\tzz\tIdentification: dns of zz\n"));
    }

    void fields()
    {
        const auto own = m_catalogue.named(u"tcp.analysis.ack_rtt"_s);
        QVERIFY(own && own->isNative);
        QCOMPARE(own->type, u"seconds"_s);
        QCOMPARE(own->description, u"time from a segment to the ACK of its end"_s);
        const auto foreign = m_catalogue.named(u"dns.id"_s);
        QVERIFY(foreign && !foreign->isNative);
        QCOMPARE(foreign->protocol, u"dns"_s);
        QVERIFY(!m_catalogue.named(u"dns.i"_s));
        QCOMPARE(m_catalogue.size(), FieldCatalogue::own()->size() + 4);
    }

    void found_data()
    {
        QTest::addColumn<FieldSearch>("search");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const FieldSearch &search, const QStringList &names) {
            QTest::newRow(name) << search << names;
        };
        row("names come first", {.text = u"DNS"_s},
            {u"dns"_s, u"dns.id"_s, u"dns.qry.name"_s, u"zz.flight"_s});
        row("no more than wanted", {.text = u"DNS"_s, .most = 2}, {u"dns"_s, u"dns.id"_s});
        row("plain text is no expression", {.text = u"dns.*"_s}, {});
        row("expression", {.name = u"^dns.*e$"_s, .isRegular = true}, {u"dns.qry.name"_s});
        row("the vendor's, rtt", {.name = u"^tcp.*rtt"_s, .isRegular = true},
            {u"tcp.analysis.ack_rtt"_s, u"tcp.analysis.initial_rtt"_s});
        row("the vendor's, flight", {.name = u"^tcp.*flight"_s, .isRegular = true},
            {u"tcp.analysis.bytes_in_flight"_s});
        row("all must fit", {.name = u"^d"_s, .description = u"name"_s, .isRegular = true},
            {u"dns"_s, u"dns.qry.name"_s});
        row("protocol", {.name = u"i"_s, .protocol = u"dns"_s}, {u"dns.id"_s});
        row("type", {.type = u"FT_UINT16"_s}, {u"dns.id"_s, u"zz.flight"_s});
        row("unknown type", {.type = u"FT_X"_s}, {});
        row("not over two lines", {.name = u"dns\\sdns"_s, .isRegular = true}, {});
        row("over two lines, and alone",
            {.name = u"^dns[^x]*?(id|$)"_s, .protocol = u"dns"_s, .isRegular = true},
            {u"dns"_s, u"dns.id"_s, u"dns.qry.name"_s});
        row("nothing but an end", {.name = u"$"_s, .protocol = u"zz"_s, .isRegular = true},
            {u"zz.flight"_s});
        row("ends of lines stay ends",
            {.name = u"^[^.]+$"_s, .protocol = u"dns"_s, .isRegular = true}, {u"dns"_s});
        row("a bracket in a class", {.name = u"[^]x]\\.id"_s, .isRegular = true}, {u"dns.id"_s});
        row("any character at all", {.name = u"^d[\\s\\S]*d"_s, .isRegular = true}, {u"dns.id"_s});
        row("ends of the text", {.name = u"\\Adns\\z"_s, .isRegular = true}, {u"dns"_s});
        row("over all of a name", {.name = u"(?s)^dns\\.q.*e$"_s, .isRegular = true},
            {u"dns.qry.name"_s});
        row("too much", {.description = u"^(([a-z ]+)+)+[0-9]$"_s, .isRegular = true},
            {u"“^(([a-z ]+)+)+[0-9]$” takes too long to be searched for: make it simpler."_s});
        row("broken", {.name = u"("_s, .isRegular = true},
            {u"“(” is no regular expression: missing closing parenthesis."_s});
    }
    void found()
    {
        QFETCH(FieldSearch, search);
        QFETCH(QStringList, names);
        QCOMPARE(namesOf(m_catalogue, search), names);
    }

    // As each name by itself says: what is made quick finds nothing else.
    void likeEachAlone()
    {
        const QStringList expressions{u"^"_s, u"$"_s, u".*"_s, u".+"_s, u"."_s, u"[^.]*rtt"_s,
            u"[a-z]+_rtt$"_s, u"[^.]+\\.id"_s, u"[^]*]x"_s, u"[]*]"_s, u"[^]*i"_s, u".+\\.id$"_s,
            u".*|zz"_s, u"\\w+ack"_s, u"\\W+ack"_s, u"\\D+\\D"_s, u"\\S*\\.len"_s, u"\\d+b"_s,
            u"[a-z]*+t"_s, u"[a-z]+?t"_s, u".{3}$"_s, u".+{2}$"_s, u"[a-z]+(?!.)"_s, u"e*e*e"_s,
            u"(?<=\\.)id"_s, u"\\bid\\b"_s, u"(.)\\1"_s, u"(?i)TCP"_s, u"i[^d]*$"_s, u"x|^d"_s};
        for (const QString &expression : expressions) {
            const QRegularExpression same(expression, QRegularExpression::CaseInsensitiveOption);
            QStringList names;
            for (std::size_t i = 0; same.isValid() && i < m_catalogue.size(); ++i) {
                if (const QString name = m_catalogue.field(i).name; same.match(name).hasMatch())
                    names << name;
            }
            if (same.isValid())
                QCOMPARE(namesOf(m_catalogue, {.name = expression, .isRegular = true}), names);
            else
                QVERIFY2(!m_catalogue.find({.name = expression, .isRegular = true}),
                    qPrintable(expression));
        }
    }

    void words_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("length");
        QTest::newRow("word")
            << u"Running as user \"root\" and group \"root\".\ntshark: \"foo\" is no "
               "name.\n    tcp && ip.src == foo\n                     ^~~\n"_s
            << u"tshark rejects the display filter at “foo”: \"foo\" is no name."_s << 17 << 3;
        QTest::newRow("end") << u"tshark: Unexpected end of filter expression.\n"_s
                             << u"tshark rejects the display filter: Unexpected end of filter "
                                "expression."_s
                             << 0 << 0;
        QTest::newRow("fields") << u"tshark: Some fields aren't valid:\n\ta.b\n\tc\n"_s
                                << u"Neither Remora nor tshark knows the field “a.b”, “c”."_s << 0
                                << 0;
        QTest::newRow("file") << u"tshark: The file is odd.\n"_s
                              << u"tshark cannot read “web.pcap”: The file is odd."_s << 0 << 0;
        QTest::newRow("nothing") << QString() << u"tshark ended unexpectedly."_s << 0 << 0;
    }
    void words()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        QFETCH(int, begin);
        QFETCH(int, length);
        const auto problem
            = tsharkProblem(words, {u"/tmp/web.pcap"_s, {}, u"tcp && ip.src == foo"_s});
        QCOMPARE(problem.text, text);
        QCOMPARE(problem.begin, begin);
        QCOMPARE(problem.length, length);
    }

    void windows_data()
    {
        QTest::addColumn<TimeWindow>("window");
        QTest::addColumn<qlonglong>("begin"); // seconds
        QTest::addColumn<qlonglong>("end");
        QTest::newRow("both") << TimeWindow{u"10"_s, u"20"_s, {}} << 10LL << 20LL;
        QTest::newRow("from") << TimeWindow{u"10"_s, {}, u"5 s"_s} << 10LL << 15LL;
        QTest::newRow("to") << TimeWindow{{}, u"20"_s, u"1 min"_s} << -40LL << 20LL;
        QTest::newRow("first packets") << TimeWindow{{}, {}, u"7"_s} << 100LL << 107LL;
        QTest::newRow("clock") << TimeWindow{u"00:00:10"_s, {}, u"1s"_s} << 10LL << 11LL;
    }
    void windows()
    {
        QFETCH(TimeWindow, window);
        QFETCH(qlonglong, begin);
        QFETCH(qlonglong, end);
        QCOMPARE(windowProblem(window), QString());
        const auto range = rangeOf(window, {100 * dissect::second, {}});
        QVERIFY(range);
        QCOMPARE(range->begin, begin * dissect::second);
        QCOMPARE(range->end, end * dissect::second);
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "tst_fields.moc"
