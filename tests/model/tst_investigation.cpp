// SPDX-License-Identifier: GPL-3.0-or-later
// Investigations from anywhere: of each field, what does not fit is left out and said; and the
// names of files in any encoding.
#include <fstream>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "model/capture/filehash.h"
#include "model/text/filename.h"
#include "model/text/format.h"
#include "model/workspace/recentfiles.h"
#include "model/workspace/savedinvestigation.h"
#include "tests/support/captures.h"

using namespace remora;
using namespace remora::model;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

const std::string latin = "lat\xe9.pcap";

} // namespace

class InvestigationFileTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }
    dissect::Result<SavedInvestigation> read(const std::string &json) const
    {
        if (!writeFile(file(u"a.remora"_s), json))
            return dissect::failure(dissect::Error::Kind::NotWritable, {});
        return readInvestigation(file(u"a.remora"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"remora-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    void whatDoesNotFitIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("sentences");
        const auto row = [](const char *field, int sentences) {
            QTest::newRow(field) << QByteArray(field) << sentences;
        };
        row("\"focus\": {\"filter\": \"tcp.port == 443\"}", 0);
        row("\"focus\": {\"filter\": \"tcp.port ==\"}", 1);
        row("\"focus\": {\"filter\": \"((((\"}", 1);
        row("\"focus\": {\"filter\": \"\\u0000\"}", 1);
        row("\"focus\": {\"filter\": [\"a\"]}", 1);
        row("\"focus\": {\"filter\": \"tcp\", \"dialect\": \"latin\"}", 1);
        row("\"focus\": {\"filter\": \"tcp port 443\", \"dialect\": \"bpf\"}", 0);
        row("\"focus\": {\"filter\": \"wlan type mgt\", \"dialect\": \"bpf\"}", 0);
        row("\"focus\": {\"filter\": \"tcp prt 443\", \"dialect\": \"bpf\"}", 1);
        row("\"focus\": {\"range\": {\"begin\": \"1\", \"end\": \"2\"}}", 0);
        row("\"focus\": {\"range\": {\"begin\": \"2\", \"end\": \"1\"}}", 1);
        row("\"focus\": {\"range\": {\"begin\": \"\", \"end\": \"1\"}}", 1);
        row("\"focus\": {\"range\": {\"begin\": 1, \"end\": 2}}", 1); // one fault, told once
        row("\"focus\": {\"range\": {\"begin\": \"-9223372036854775808\", "
            "\"end\": \"9223372036854775807\"}}",
            1);
        row("\"focus\": {\"conversations\": [0, 1, 1, -1, 4294967295, 1.5, \"2\", null]}", 1);
        row("\"focus\": []", 1);
        row("\"bpf\": \"tcp\"", 0);
        row("\"bpf\": \"tcp prt\"", 1);
        row("\"bpf\": 7", 1);
        row("\"serverPorts\": [1, 65535]", 0);
        row("\"serverPorts\": [0]", 1);
        row("\"serverPorts\": [\"80\", 80.5]", 1);
        row("\"serverPorts\": [65536, -1, true, 80, 80]", 1);
        row("\"serverPorts\": 443", 1);
        row("\"swapped\": [1e99]", 1);
        row("\"tap\": \"server\"", 0);
        row("\"tap\": \"moon\"", 1);
        row("\"tap\": 7", 1);
        row("\"table\": {\"grouping\": 99}", 1);
        row("\"table\": {\"grouping\": \"a\"}", 1);
        row("\"table\": {\"columns\": [-1, 999, 2, 2]}", 1);
        row("\"table\": {\"sorting\": [{\"column\": 77}, 5, {\"column\": 1}]}", 1);
        row("\"charts\": {\"kinds\": [\"rtt\"], \"bin\": \"1000000\", \"unit\": \"bytes\"}", 0);
        row("\"charts\": {\"kinds\": [\"pie\", 3, \"rtt\", \"rtt\"]}", 1);
        row("\"charts\": {\"bin\": \"1\"}", 1);
        row("\"charts\": {\"bin\": \"-7\"}", 1);
        row("\"charts\": {\"bin\": \"9223372036854775807\"}", 1);
        row("\"charts\": {\"unit\": \"furlongs\"}", 1);
        row("\"charts\": {\"stacked\": \"yes\"}", 1);
        row("\"charts\": {\"mixedSides\": true}", 0);
        row("\"charts\": {\"mixedSides\": 1}", 1);
        row("\"charts\": {\"heights\": {\"rtt\": 40, \"length\": 4000}}", 0);
        row("\"charts\": {\"heights\": {\"rtt\": 39, \"length\": 4001, \"pie\": 100}}", 1);
        row("\"charts\": {\"heights\": {\"rtt\": 40.5, \"length\": \"90\", \"window\": -90}}", 1);
        row("\"charts\": {\"heights\": [100]}", 1);
        row("\"charts\": {\"zooms\": {\"rtt\": {\"least\": -0.5, \"greatest\": 1e15}}}", 0);
        row("\"charts\": {\"zooms\": {\"rtt\": {\"least\": -0.5, \"greatest\": 1e300}}}", 1);
        row("\"charts\": {\"zooms\": {\"rtt\": {\"least\": 1, \"greatest\": 1}}}", 1);
        row("\"charts\": {\"zooms\": {\"rtt\": {\"least\": 2, \"greatest\": 1}}}", 1);
        row("\"charts\": {\"zooms\": {\"rtt\": {\"least\": null, \"greatest\": 1}}}", 1);
        row("\"charts\": {\"zooms\": {\"rtt\": {\"greatest\": 1}, \"length\": 7}}", 1);
        row("\"charts\": {\"zooms\": {\"pie\": {\"least\": 0, \"greatest\": 1}}}", 1);
        row("\"charts\": {\"hidden\": {\"rtt\": [\"a\", \"b\"]}}", 0);
        row("\"charts\": {\"hidden\": {\"rtt\": [\"a\", 5]}}", 1);
        row("\"charts\": {\"hidden\": {\"rtt\": \"a\", \"pie\": [\"a\"]}}", 1);
        row("\"notes\": {\"a\": 1}", 1);
    }
    void whatDoesNotFitIsLeftOut()
    {
        QFETCH(QByteArray, field);
        QFETCH(int, sentences);
        const auto found
            = read("{\"remora\": 1, \"capture\": \"a.pcap\", " + field.toStdString() + '}');
        QVERIFY(found.has_value());
        QVERIFY2(found->leftOut.size() == sentences, qPrintable(found->leftOut.join('\n'_L1)));
        // What is left can be saved, and is complete.
        QVERIFY(writeInvestigation(*found, file(u"b.remora"_s)).has_value());
        const auto again = readInvestigation(file(u"b.remora"_s));
        QVERIFY(again.has_value());
        QVERIFY2(again->leftOut.isEmpty(), qPrintable(again->leftOut.join('\n'_L1)));
        QCOMPARE(again->focus, found->focus);
        QCOMPARE(again->chartOptions, found->chartOptions);
        QCOMPARE(again->arrangement, found->arrangement);
    }

    void longTextsAreLeftOut()
    {
        const auto found
            = read(R"({"remora": 1, "capture": "a", "notes": ")" + std::string(2'000'000, 'n')
                + R"(", "focus": {"filter": ")" + std::string(20'000, '(') + R"("}})");
        QVERIFY(found.has_value());
        QCOMPARE(found->leftOut.size(), 2);
        QVERIFY(found->notes.isEmpty());
        QVERIFY(found->focus.filter.isEmpty());
    }

    void hiddenSeriesAreBounded_data()
    {
        QTest::addColumn<int>("names");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("as many as can be") << 1'000 << 10 << true;
        QTest::newRow("too many") << 1'001 << 10 << false;
        QTest::newRow("as long as can be") << 1 << 1'000 << true;
        QTest::newRow("too long") << 1 << 1'001 << false;
        QTest::newRow("without a name") << 1 << 0 << false;
    }
    void hiddenSeriesAreBounded()
    {
        QFETCH(int, names);
        QFETCH(int, length);
        QFETCH(bool, isTaken);
        std::string list;
        for (int i = 0; i < names; ++i)
            list += (i == 0 ? "\"" : ",\"") + std::string(static_cast<std::size_t>(length), 'n')
                + '"';
        const auto found = read(
            R"({"remora": 1, "capture": "a", "charts": {"hidden": {"rtt": [)" + list + "]}}}");
        QVERIFY(found.has_value());
        QCOMPARE(found->leftOut.isEmpty(), isTaken);
        QCOMPARE(found->arrangement.hidden.size(), isTaken ? std::size_t{1} : std::size_t{0});
        if (isTaken)
            QCOMPARE(found->arrangement.hidden.at(u"rtt"_s).size(), names);
    }

    void aChartStandsOnce()
    {
        const auto found = read(R"({"remora": 1, "capture": "a", "charts":
            {"kinds": ["window", "pie", "rtt", "window"], "heights": {"pie": 90, "rtt": 90}}})");
        QVERIFY(found.has_value());
        QCOMPARE(found->arrangement.kinds, (std::vector{chartKind(u"window"), chartKind(u"rtt")}));
        QCOMPARE(found->arrangement.heights, (std::map<QString, int>{{u"rtt"_s, 90}}));
        QCOMPARE(found->leftOut.size(), 2);
    }

    void manyConversationsAreRead()
    {
        std::string list;
        for (int row = 0; row < 1'000'000; ++row)
            list += (row == 0 ? "" : ",") + std::to_string(row);
        const auto found
            = read(R"({"remora": 1, "capture": "a", "focus": {"conversations": [)" + list + "]}}");
        QVERIFY(found.has_value());
        QCOMPARE(found->focus.conversations.chosen().size(), std::size_t{1'000'000});
        QVERIFY(found->leftOut.isEmpty());
    }

    void whatTheCaptureDoesNotHold()
    {
        SavedInvestigation saved;
        std::vector<dissect::ConversationId> chosen;
        for (const std::uint32_t row : {7U, 0U, 9U, 10U, 4'000'000'000U})
            chosen.push_back(dissect::ConversationId{row});
        saved.focus.conversations = chosen;
        saved.swapped = {3, 10};
        saved.focus.range = dissect::TimeRange{50, 60};
        leaveOutMissing(saved, 10, dissect::TimeRange{0, 51});
        QCOMPARE(saved.leftOut.size(), 1);
        QVERIFY(saved.focus.range);
        QCOMPARE(saved.focus.conversations.chosen().size(), std::size_t{3});
        QCOMPARE(saved.swapped, std::vector<std::uint32_t>{3});
        leaveOutMissing(saved, 10, dissect::TimeRange{60, 61});
        QCOMPARE(saved.leftOut.size(), 2);
        QVERIFY(!saved.focus.range);
        leaveOutMissing(saved, 0, std::nullopt);
        QCOMPARE(saved.leftOut.size(), 3);
    }

    void whatIsNoInvestigation_data()
    {
        QTest::addColumn<std::string>("json");
        QTest::newRow("deep") << std::string(1'000'000, '[');
        QTest::newRow("an array") << std::string("[1]");
        QTest::newRow("itself") << std::string(R"({"remora": 1, "capture": "a.remora"})");
        QTest::newRow("another") << std::string(R"({"remora": 1, "capture": "../x/B.REMORA"})");
        QTest::newRow("NUL in a name") << std::string(R"({"remora": 1, "capture": "a\u0000b"})");
        QTest::newRow("a list as a name") << std::string(R"({"remora": 1, "capture": ["a"]})");
        QTest::newRow("version of text") << std::string(R"({"remora": "1", "capture": "a"})");
        QTest::newRow("absurd version") << std::string(R"({"remora": 1e300, "capture": "a"})");
    }
    void whatIsNoInvestigation()
    {
        QFETCH(std::string, json);
        QVERIFY(!read(json).has_value());
    }

    void largeFilesPipesAndFolders()
    {
        const QString large = file(u"large.remora"_s);
        QVERIFY(writeFile(large, "{"));
        QVERIFY(QFile::resize(large, 65LL * 1024 * 1024));
        const auto refused = readInvestigation(large);
        QVERIFY(!refused && refused.error().words.find("64 MB") != std::string::npos);
        const QString pipe = file(u"pipe.remora"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY(!readInvestigation(pipe).has_value());
        QVERIFY(!readInvestigation(m_folder.path()).has_value());
        QCOMPARE(readInvestigation(file(u"missing.remora"_s)).error().kind,
            dissect::Error::Kind::NotFound);
        // A pipe has no checksum, and nobody waits for it.
        const std::atomic<bool> goesOn{false};
        QVERIFY(!sha256Of(pipe, goesOn).has_value());
    }

    void namesOfAnyEncoding()
    {
        const QString path = fileText(fileBytes(m_folder.path()) + '/' + latin);
        std::ofstream(fileBytes(path), std::ios::binary) << "abc";
        QVERIFY(fileExists(path));
        QCOMPARE(fileSize(path), std::optional<qint64>(3));
        QFile opened(path);
        QVERIFY(openFile(opened));
        QCOMPARE(opened.readAll(), QByteArray("abc"));
        const std::atomic<bool> goesOn{false};
        QVERIFY(sha256Of(path, goesOn).has_value());
        // What is shown of it is text that may go anywhere.
        QVERIFY(!path.isValidUtf16());
        QVERIFY(shown(path).isValidUtf16());
        QVERIFY(shown(path).contains(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(shown(u"\U0001F600"_s), u"\U0001F600"_s);
        QVERIFY(shown(u"ab\U0001F600"_s, 3).isValidUtf16());
        // It comes back from an investigation, from the recent files and from a dropped URL.
        SavedInvestigation saved;
        saved.source.path = path;
        QVERIFY(writeInvestigation(saved, file(u"a.remora"_s)).has_value());
        QCOMPARE(readInvestigation(file(u"a.remora"_s))->source.path, path);
        recentFiles::remember(path);
        QSettings().sync();
        QCOMPARE(recentFiles::list().value(0), path);
        recentFiles::forget(path);
        QVERIFY(!recentFiles::list().contains(path));
        const QByteArray url
            = "file://" + QByteArray::fromStdString(fileBytes(m_folder.path())) + "/lat%E9.pcap";
        QCOMPARE(fileOf(QUrl::fromEncoded(url)), path);
        const QString plain = file(u"Zürich 100%.pcap"_s);
        QCOMPARE(fileOf(QUrl::fromLocalFile(plain)), plain);
        unlink(fileBytes(path).c_str()); // QTemporaryDir would leave it
    }
};

QTEST_GUILESS_MAIN(InvestigationFileTest)
#include "tst_investigation.moc"
