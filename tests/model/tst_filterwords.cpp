// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of filters: of words that are not ours, of numbers without a unit, of BPF.
#include <algorithm>

#include <QSet>
#include <QTest>

#include "dissect/fields/packetfield.h"
#include "dissect/filter/filterexpression.h"
#include "model/filters/filterwords.h"
#include "model/query/fieldcatalogue.h"
#include "model/text/errortext.h"

using namespace remora;
using namespace remora::model;
using namespace Qt::StringLiterals;

namespace {

// The sentence about a wrong filter; empty where it is right.
QString said(const QString &filter)
{
    const auto parsed = dissect::FilterExpression::parse(filter.toStdString(), {});
    return parsed ? QString() : filterErrorText(parsed.error());
}

} // namespace

class FilterWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // A sentence names what is not there, and what to write instead is understood.
    void foreignOperators_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("instead");
        const auto row = [](const char *filter, const char *word, const char *instead) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(word)
                                  << QString::fromUtf8(instead);
        };
        row("ip.addr & 255.0.0.0", "&", "tcp.flags & 0x02");
        row("tcp.flags bitand 2", "bitand", "tcp.flags & 0x02");
        row("ip.addr contains \"10\"", "contains", "ip.addr == 10.0.0.0/8");
        row("ip.srv matches \"10\"", "matches", "ip.srv == 10.0.0.0/8");
        row("ipv6.addr ~ \"fd\"", "~", "ipv6.addr == fd00::/8");
        row("tcp.port contains 4", "contains", "tcp.port == 1");
        row("tcp.len matches 4", "matches", "tcp.len in { 1, 10..20 }");
        row("tcp.analysis.retransmission contains \"GET\"", "contains",
            "tcp.analysis.retransmission");
        row("tcp.port[0:1] == 10", "[0:1]", "tcp.flags & 0x02");
        row("frame[3:0] == 10", "3:0", "[0:3]");
        row("tcp contains GET", "GET", "47:45:54");
        row("eth.src == 00:11", "00:11", "00:1b:21:3c:4d:5e");
        row("tcp matches GET", "GET", "“matches”");
        row("tcp matches \"(\"", "(", "parenthesis");
        row("frame[0:1] in {1}", "in", "||");
        row("ip.src == tcp.port", "tcp.port", "ip.src");
        row("len(tcp.payload) > 5", "len(…)", "tcp.len");
        row("tcp.port === 80", "===", "tcp.srcport == 80 && tcp.dstport == 80");
        row("tcp.port !== 80", "!==", "tcp.srcport != 80 || tcp.dstport != 80");
        row("any tcp.port == 80", "any", "==");
        row("all tcp.port == 80", "all", "tcp.srcport == 80 && tcp.dstport == 80");
        row("tcp xor udp", "xor", "(a && !b) || (!a && b)");
        row("tcp ^^ udp", "^^", "(a && !b) || (!a && b)");
        row("tcp | udp", "|", "||");
        row("tcp.port == 99999", "99999", "0 to 65,535");
        row("tcp.flags.syn == 3", "3", "0 to 1");
        row("tcp.len == -1", "-1", "0 to 4,294,967,295");
        row("packets == -1", "-1", "packets is never negative");
    }
    void foreignOperators()
    {
        QFETCH(QString, filter);
        QFETCH(QString, word);
        QFETCH(QString, instead);
        const QString sentence = said(filter);
        QVERIFY2(sentence.contains(u"“"_s + word + u"”"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(instead), qPrintable(sentence));
        QVERIFY2(sentence.endsWith('.'_L1), qPrintable(sentence));
        if (instead.contains(u"tcp."_s) || instead.contains(u"ip"_s))
            QCOMPARE(said(instead), QString());
    }

    void bareSeconds_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("seconds");
        QTest::newRow("50") << u"tcp.analysis.ack_rtt > 50"_s << u"50"_s;
        QTest::newRow("0.05") << u"udp || !(ack_rtt.max >= 0.05)"_s << u"0.05"_s;
        QTest::newRow("a side") << u"conversation.rtt.server.mean > 20"_s << u"20"_s;
        QTest::newRow("in a set") << u"duration in { 1 s..2 s, 7 }"_s << u"7"_s;
        QTest::newRow("with unit") << u"tcp.analysis.ack_rtt > 50 ms"_s << QString();
        QTest::newRow("with unit, joined") << u"tcp.analysis.ack_rtt > 50ms"_s << QString();
        QTest::newRow("zero") << u"tcp.analysis.ack_rtt > 0"_s << QString();
        QTest::newRow("no time") << u"tcp.len > 50"_s << QString();
        QTest::newRow("wrong") << u"tcp.analysis.ack_rtt >"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void bareSeconds()
    {
        QFETCH(QString, filter);
        QFETCH(QString, seconds);
        QCOMPARE(model::bareSeconds(filter), seconds);
    }

    void bpf_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("isBpf");
        for (const char *text : {"host 10.1.2.3", "port 53", "tcp port 443", "src host 10.0.0.1",
                 "net 10.0.0.0/8", "udp dst port 53", "not port 22", "!host 10.0.0.1",
                 "(host 10.0.0.1 or port 53)", "ip6 net fd00::/8", " ether host 00:00:00:00:00:01"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char *text : {"", "tcp", "tcp.port == 443", "host", "udp || tcp",
                 "ip.addr == 10.0.0.1", "portal 5", "src", "tcp portal 5"})
            QTest::addRow("not %s", text) << QString::fromLatin1(text) << false;
    }
    void bpf()
    {
        QFETCH(QString, filter);
        QFETCH(bool, isBpf);
        QCOMPARE(looksLikeBpf(filter), isBpf);
    }

    // One entry in the engine's table is enough.
    void nativeFields_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("meaning");
        for (const dissect::PacketField &field : dissect::packetFields()) {
            const std::string name(field.name);
            QTest::newRow(name.c_str()) << QString::fromStdString(
                name) << QString::fromStdString(std::string(field.column.meaning));
        }
    }
    void nativeFields()
    {
        QFETCH(QString, name);
        QFETCH(QString, meaning);
        const auto known = FieldCatalogue::own()->named(name);
        QVERIFY(known && known->isNative);
        QCOMPARE(known->description, meaning);
        const auto all = filterSuggestions();
        const auto offered = std::ranges::find(all, name, &FilterSuggestion::field);
        QVERIFY(offered != all.end() && !offered->meaning.isEmpty());
        const auto words = filterWords(name);
        QCOMPARE(words.size(), 1);
        QCOMPARE(words.front().kind, FilterWord::Kind::Field);
    }

    void halfWords()
    {
        for (const QStringView word : {u"", u"t", u"tcp.po", u"conversation.rtt.ser", u"&", u"|"})
            QVERIFY2(maybeUnfinished(word), qPrintable(word.toString()));
        for (const QStringView word : {u"tcp.prt", u"x", u"tcp.portt", u"&&&", u"TCP"})
            QVERIFY2(!maybeUnfinished(word), qPrintable(word.toString()));
    }
};

QTEST_GUILESS_MAIN(FilterWordsTest)
#include "tst_filterwords.moc"
