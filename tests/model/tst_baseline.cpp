// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts as files to compare with, and what is said of the comparison.
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/tables/verdicttext.h"
#include "model/verdict/baseline.h"
#include "model/verdict/comparisonwords.h"
#include "model/workspace/savedinvestigation.h"

using namespace remora;
using namespace Qt::StringLiterals;
using dissect::TimePart;

namespace {

dissect::Verdict someVerdict(std::uint8_t servers = 2)
{
    dissect::Verdict verdict;
    for (std::uint8_t i = 1; i <= servers; ++i) {
        const std::uint8_t bytes[]{10, 0, 0, i};
        dissect::Turn turn;
        turn.parts[TimePart::Server] = i * dissect::second + 1;
        turn.parts[TimePart::Tls] = dissect::notSeen;
        dissect::Verdict::Server server;
        server.end.address = dissect::IpAddress::v4(bytes);
        server.end.port = 443;
        server.totals.parts[TimePart::Tls] = dissect::notSeen;
        server.totals.add(turn);
        verdict.all.add(turn);
        verdict.servers.push_back(server);
    }
    return verdict;
}

QByteArray jsonOf(const dissect::Verdict &verdict)
{
    return QByteArray::fromStdString(dissect::verdictJson(verdict));
}

} // namespace

class BaselineFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatIsWrittenIsRead()
    {
        const dissect::Verdict verdict = someVerdict();
        const auto read = model::parseBaseline(jsonOf(verdict), u"before.json"_s);
        QVERIFY(read);
        QCOMPARE(read->name, u"before.json"_s);
        QCOMPARE(read->verdict.all.turns, 2U);
        QCOMPARE(read->verdict.all.slowest, verdict.all.slowest);
        QCOMPARE(read->verdict.all.parts[TimePart::Server], 3 * dissect::second + 2);
        QCOMPARE(read->verdict.servers.size(), std::size_t{2});
        QVERIFY(read->verdict.servers[1].end == verdict.servers[1].end);
        QCOMPARE(read->verdict.servers[1].totals.parts[TimePart::Tls], dissect::notSeen);
    }

    void strangeFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray good = jsonOf(someVerdict());
        const auto with = [&](const char *what, const char *instead) {
            QByteArray other = good;
            other.replace(what, instead);
            return other;
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("cut") << good.left(good.size() / 2);
        QTest::newRow("another object") << QByteArray("{\"remora\": 2}");
        QTest::newRow("turns below none") << with("\"turns\": 2", "\"turns\": -2");
        QTest::newRow("half a turn") << with("\"turns\": 2", "\"turns\": 2.5");
        QTest::newRow("turns as text") << with("\"turns\": 2", "\"turns\": \"2\"");
        QTest::newRow("waits below none") << with("3.000000002", "-3");
        QTest::newRow("endless waits") << with("3.000000002", "1e300");
        QTest::newRow("no address") << with("10.0.0.1", "10.0.0.x");
        QTest::newRow("no port") << with("\"port\": 443", "\"port\": 70000");
        QTest::newRow("servers that are none") << with("\"servers\": [", "\"servers\": [1, ");
        QTest::newRow("no servers") << with("\"servers\"", "\"others\"");
    }
    void strangeFiles()
    {
        QFETCH(QByteArray, json);
        const auto read = model::parseBaseline(json, u"x"_s);
        QVERIFY(!read);
        QVERIFY(!read.error().words.empty());
    }

    // With at most a thousand servers, so that the file can be passed on.
    void inInvestigations()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.remora"_s);
        model::SavedInvestigation saved;
        saved.source.path = folder.filePath(u"a.pcap"_s);
        saved.baseline = std::make_shared<const model::Baseline>(
            model::Baseline{u"yesterday"_s, someVerdict()});
        QByteArray json = model::investigationJson(saved, path);
        const auto read = model::parseInvestigation(json, path);
        QVERIFY(read && read->baseline != nullptr);
        QCOMPARE(read->leftOut, QStringList());
        QCOMPARE(read->baseline->name, u"yesterday"_s);
        QCOMPARE(jsonOf(read->baseline->verdict), jsonOf(someVerdict()));
        QCOMPARE(model::baselineJson(*saved.baseline, 1)[u"servers"_s].toArray().size(), 1);
        json.replace("10.0.0.1", "nobody");
        const auto strange = model::parseInvestigation(json, path);
        QVERIFY(strange && strange->baseline == nullptr);
        QCOMPARE(strange->leftOut, (QStringList{u"“baseline” is invalid and was left out."_s}));
    }

    void inWords()
    {
        model::WaitingVerdict waiting;
        waiting.byServer = std::make_shared<const dissect::Verdict>(someVerdict(3));
        waiting.totals = waiting.byServer->all;
        QCOMPARE(model::comparisonSentence(waiting), QString());
        waiting.baseline = std::make_shared<const model::Baseline>(
            model::Baseline{u"old.pcap"_s, someVerdict(2)});
        waiting.comparison = std::make_shared<const dissect::Comparison>(
            dissect::comparisonOf(*waiting.byServer, waiting.baseline->verdict));
        // 6 s in 3 turns; 3 s in 2 are 4.5 s in 3.
        QCOMPARE(model::comparisonSentence(waiting),
            u"1.50 s longer than as many turns of old.pcap (2 turns only)."_s);
        const auto &servers = waiting.comparison->servers;
        QCOMPARE(
            model::growthText(servers[0]), u"10.0.0.3 port 443: +3.00 s, not in the baseline"_s);
        QCOMPARE(model::growthText(servers[1]), u"10.0.0.1 port 443: no change"_s);
        QCOMPARE(model::changeNumber(-1'234'567'890), u"−1.23"_s);
        QCOMPARE(model::changeNumber(1'234'567, true), u"+1.23"_s);
        QCOMPARE(model::changeNumber(dissect::notSeen), u"not seen"_s);
        QCOMPARE(
            model::serverFilter(servers[1].end), u"ip.srv == 10.0.0.1 && tcp.srvport == 443"_s);
    }
};

QTEST_GUILESS_MAIN(BaselineFilesTest)
#include "tst_baseline.moc"
