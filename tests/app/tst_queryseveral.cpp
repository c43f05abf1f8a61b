// SPDX-License-Identifier: GPL-3.0-or-later
// `remora query` over several captures as one source, and its plots.
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/captures.h"
#include "tests/support/program.h"

using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

QString capture(const QString &name) { return dataFile(u"captures/"_s + name + u".pcap"_s); }
const QString numbers = u"frame.number"_s;

QStringList rowsOf(const Ended &ended)
{
    return ended.out.split('\n'_L1, Qt::SkipEmptyParts).mid(1);
}

// Two captures, one of 10 and one of 17 packets, and what the test adds.
class Folder {
public:
    Folder()
    {
        QFile::copy(capture(u"bidirectional_data"_s), path(u"b.pcap"_s));
        QFile::copy(capture(u"handshake_data_close"_s), path(u"a.pcap"_s));
    }
    QString path(const QString &name = {}) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class QuerySeveralTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneTableInTheirOrder()
    {
        const Folder folder;
        const QString a = folder.path(u"a.pcap"_s);
        const QString b = folder.path(u"b.pcap"_s);
        const Ended both = run({u"query"_s, b, a, u"--field"_s, u"frame.number,capture.file"_s});
        QCOMPARE(both.error, QString());
        QCOMPARE(both.status, 0);
        QStringList expected;
        for (int i = 1; i <= 17; ++i)
            expected << u"%1,b.pcap"_s.arg(i);
        for (int i = 1; i <= 10; ++i)
            expected << u"%1,a.pcap"_s.arg(i);
        QCOMPARE(rowsOf(both), expected);
    }

    // Two of the same name are told apart.
    void namesAreUnique()
    {
        const Folder one;
        const Folder other;
        const QString first = one.path(u"a.pcap"_s);
        const QString second = other.path(u"a.pcap"_s);
        const Ended ended = run({u"query"_s, first, second, u"--group-by"_s, u"capture.file"_s,
            u"--aggregate"_s, u"frame.len:count"_s});
        QStringList expected{first + u",10"_s, second + u",10"_s};
        expected.sort();
        QCOMPARE(rowsOf(ended), expected);
    }

    void folderIsItsCaptures()
    {
        const Folder folder;
        QVERIFY(writeFile(folder.path(u"notes.txt"_s), "no capture"));
        QVERIFY(QDir(folder.path()).mkdir(u"deeper"_s));
        QVERIFY(QFile::copy(capture(u"handshake_data_close"_s), folder.path(u"deeper/c.pcap"_s)));
        const Ended ended = run({u"query"_s, folder.path(), u"--group-by"_s, u"capture.file"_s,
            u"--aggregate"_s, u"frame.len:count"_s});
        QCOMPARE(ended.status, 0);
        QCOMPARE(rowsOf(ended), QStringList({u"a.pcap,10"_s, u"b.pcap,17"_s}));
        QVERIFY2(ended.error.contains(u"since they are no captures: notes.txt."_s),
            qPrintable(ended.error));
        const Ended none = run({u"query"_s, folder.path(u"nowhere"_s), folder.path(u"a.pcap"_s),
            u"--field"_s, numbers});
        QCOMPARE(none.status, 3);
        QCOMPARE(rowsOf(none).size(), 10);
    }

    void emptyFolder()
    {
        const QTemporaryDir folder;
        const Ended ended = run({u"query"_s, folder.path(), u"--field"_s, numbers});
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.error.startsWith(u"There is no capture in"_s));
    }

    void brokenInTheMiddle_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<int>("rows");
        const QByteArray whole = contentsOf(capture(u"bidirectional_data"_s));
        QTest::newRow("none at all") << QByteArray("no capture, a text") << 0;
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("cut off") << whole.chopped(10) << 16;
    }
    void brokenInTheMiddle()
    {
        QFETCH(QByteArray, broken);
        QFETCH(int, rows);
        const Folder folder;
        const QString middle = folder.path(u"middle.pcap"_s);
        QVERIFY(writeFile(middle, broken.toStdString()));
        const Ended ended = run({u"query"_s, folder.path(u"a.pcap"_s), middle,
            folder.path(u"b.pcap"_s), u"--field"_s, numbers});
        QCOMPARE(ended.status, 3);
        QCOMPARE(rowsOf(ended).size(), 27 + rows);
        QVERIFY2(ended.error.contains(middle), qPrintable(ended.error));
        QCOMPARE(ended.error.count('\n'_L1), 1);
    }

    // A duration alone counts from the first packet of the first one.
    void windowIsOfAll()
    {
        const QString late = dataFile(u"query/protocols.pcap"_s); // of 2013
        const QString early = capture(u"handshake_data_close"_s); // of 2023
        const auto rows = [](const QStringList &captures, const QStringList &window) {
            return run(
                QStringList{u"query"_s} + captures + window + QStringList{u"--field"_s, numbers});
        };
        const Ended own = rows({late, early}, {u"--duration"_s, u"20 ms"_s});
        QCOMPARE(own.error, QString());
        QCOMPARE(rowsOf(own), rowsOf(rows({late}, {u"--duration"_s, u"20 ms"_s})));
        QVERIFY(!rowsOf(own).isEmpty());
        const Ended other = rows({early, late}, {u"--duration"_s, u"1 h"_s});
        QCOMPARE(rowsOf(other).size(), 10);
        QVERIFY2(other.error.contains(u"Begins before the first packet of the first capture"_s),
            qPrintable(other.error));
        const Ended since = rows({late, early}, {u"--start"_s, u"1700000000.05"_s});
        QCOMPARE(rowsOf(since), rowsOf(rows({early}, {u"--start"_s, u"1700000000.05"_s})));
        QVERIFY(!rowsOf(since).isEmpty());
    }

    void streamsOfSeveral()
    {
        const auto error = [](const QStringList &captures, const QString &keys) {
            return run(QStringList{u"query"_s} + captures + QStringList{u"--group-by"_s, keys})
                .error;
        };
        const QStringList both{
            capture(u"bidirectional_data"_s), capture(u"handshake_data_close"_s)};
        const QString said = error(both, u"tcp.stream"_s);
        QVERIFY2(said.startsWith(u"tcp.stream counts anew in each capture"_s), qPrintable(said));
        QCOMPARE(said.count('\n'_L1), 1);
        QCOMPARE(error(both, u"tcp.stream,capture.file"_s), QString());
        QCOMPARE(error(both.first(1), u"tcp.stream"_s), QString());
    }

    void outputIsNoInput()
    {
        const Folder folder;
        const QString b = folder.path(u"b.pcap"_s);
        const QByteArray before = contentsOf(b);
        const Ended ended = run(
            {u"query"_s, folder.path(), u"--field"_s, numbers, u"--output"_s, b, u"--overwrite"_s});
        QCOMPARE(ended.status, 1);
        QCOMPARE(contentsOf(b), before);
    }

    // The focus of an investigation counts for its own capture.
    void investigations()
    {
        const Folder folder;
        const QString saved = folder.path(u"saved.remora"_s);
        QVERIFY(writeFile(saved,
            R"({"remora": 2, "capture": "a.pcap", "focus": {"filter": "tcp.flags.syn == 1"}})"));
        const QStringList own = rowsOf(run({u"query"_s, saved, u"--field"_s, numbers}));
        QCOMPARE(own.size(), 2);
        const Ended both
            = run({u"query"_s, saved, folder.path(u"b.pcap"_s), u"--field"_s, numbers});
        QCOMPARE(rowsOf(both).size(), own.size() + 17);
    }

    // What an investigation keeps is run: fields, condition, time, other captures beside its file.
    void keptQueries()
    {
        const Folder folder;
        const QString saved = folder.path(u"saved.remora"_s);
        const auto keep = [&](const QJsonObject &query) {
            const QJsonObject all{
                {u"remora"_s, 2}, {u"capture"_s, u"a.pcap"_s}, {u"query"_s, query}};
            return writeFile(saved, QJsonDocument(all).toJson().toStdString());
        };
        QVERIFY(keep({{u"fields"_s, QJsonArray{u"capture.file"_s, u"frame.number"_s}},
            {u"captures"_s, QJsonArray{u"b.pcap"_s}}, {u"where"_s, u"tcp.flags.syn == 1"_s}}));
        const QStringList rows = rowsOf(run({u"query"_s, saved}));
        const QStringList expected = rowsOf(
            run({u"query"_s, folder.path(u"a.pcap"_s), folder.path(u"b.pcap"_s), u"--field"_s,
                u"capture.file,frame.number"_s, u"--where"_s, u"tcp.flags.syn == 1"_s}));
        QVERIFY(!expected.isEmpty() && expected.last().startsWith(u"b.pcap,"_s));
        QCOMPARE(rows, expected);
        // Remora's own words, an absolute path, and groups; what the command line says wins.
        const QJsonObject counted{{u"keys"_s, QJsonArray{u"capture.file"_s}},
            {u"aggregates"_s, QJsonArray{u"ip.len:count"_s}}};
        QVERIFY(keep({{u"fields"_s, QJsonArray{u"ip.len"_s}},
            {u"captures"_s, QJsonArray{folder.path(u"b.pcap"_s)}},
            {u"where"_s, u"ip.src == client"_s}, {u"groups"_s, counted}}));
        const QStringList groups = rowsOf(run({u"query"_s, saved}));
        QCOMPARE(groups.size(), 2);
        QVERIFY(groups[1].startsWith(u"b.pcap,"_s));
        QCOMPARE(rowsOf(run({u"query"_s, saved, u"--top"_s, u"1"_s})), groups.first(1));
        QCOMPARE(rowsOf(run({u"query"_s, saved, u"--where"_s, u"tcp"_s})),
            QStringList({u"a.pcap,10"_s, u"b.pcap,17"_s}));
        QCOMPARE(rowsOf(run({u"query"_s, saved, u"--field"_s, u"frame.number"_s})).size(), 10);
        const QTemporaryDir out;
        const QString packets = out.filePath(u"rows.csv"_s);
        QCOMPARE(run({u"query"_s, saved, u"--rows"_s, packets}).status, 0);
        QVERIFY(contentsOf(packets).startsWith("ip.len\n"));
        // A display filter that only tshark knows.
        QVERIFY(keep({{u"fields"_s, QJsonArray{u"frame.number"_s}},
            {u"where"_s, u"tcp.completeness > 300 || tcp.port == 1"_s}}));
        QCOMPARE(rowsOf(run({u"query"_s, saved})), QStringList());
    }

    void keptTimeAndSelection()
    {
        const Folder folder;
        const QString saved = folder.path(u"saved.remora"_s);
        const auto rows = [&](const QJsonObject &focus, QJsonObject query) {
            query.insert(u"fields"_s, QJsonArray{u"frame.number"_s});
            const QJsonObject all{{u"remora"_s, 2}, {u"capture"_s, u"a.pcap"_s},
                {u"focus"_s, focus}, {u"query"_s, query}};
            return writeFile(saved, QJsonDocument(all).toJson().toStdString())
                ? rowsOf(run({u"query"_s, saved})).size()
                : -1;
        };
        QCOMPARE(rows({}, {}), 10);
        QCOMPARE(rows({}, {{u"time"_s, u"window"_s}, {u"duration"_s, u"1 ns"_s}}), 1);
        QCOMPARE(rows({{u"conversations"_s, QJsonArray{0}}}, {}), 10);
        QCOMPARE(
            rows({{u"filter"_s, u"frame.number < 4"_s}}, {{u"where"_s, u"frame.number > 1"_s}}), 2);
        // Nothing is kept: it has to be said what is asked.
        QVERIFY(writeFile(saved, R"({"remora": 2, "capture": "a.pcap"})"));
        QCOMPARE(run({u"query"_s, saved}).status, 1);
    }

    void whatAFolderLeavesOut()
    {
        const Folder folder;
        QVERIFY(QFile::link(u"nowhere.pcap"_s, folder.path(u"gone.pcap"_s)));
        const Ended ended = run({u"query"_s, folder.path(), u"--field"_s, numbers});
        QCOMPARE(ended.status, 3);
        QCOMPARE(rowsOf(ended).size(), 27);
        QVERIFY2(ended.error.contains(u"since they cannot be read: gone.pcap."_s),
            qPrintable(ended.error));
    }

    void fieldsAndGroups()
    {
        const QString one = capture(u"handshake_data_close"_s);
        const QStringList groups{
            u"query"_s, one, u"--group-by"_s, u"ip.src"_s, u"--aggregate"_s, u"ip.len:sum"_s};
        const Ended plain = run(groups);
        QCOMPARE(plain.status, 0);
        QCOMPARE(run(groups + QStringList{u"--field"_s, u"frame.number,tcp.len"_s}).out, plain.out);
        const Ended wrong = run(groups + QStringList{u"--field"_s, u"ip.src,ip.src"_s});
        QCOMPARE(wrong.status, 1);
        QCOMPARE(wrong.error.trimmed(), u"The field “ip.src” is named twice."_s);
    }

    void plots_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("expected"); // the lines of the CSV
        const QString head = u"frame.time_epoch,"_s;
        QTest::newRow("each value")
            << QStringList{u"--plot"_s, u"tcp.len=OUT.csv"_s, u"--where"_s, u"frame.number <= 2"_s}
            << QStringList{
                   head + u"tcp.len"_s, u"1700000000.001000000,0"_s, u"1700000000.011000000,0"_s};
        QTest::newRow("in bins") << QStringList{u"--plot"_s, u"frame.len:count=OUT.csv"_s,
            u"--bin"_s, u"50 ms"_s}
                                 << QStringList{head + u"frame.len.count"_s,
                                        u"1700000000.000000000,6"_s, u"1700000000.050000000,4"_s};
    }
    void plots()
    {
        QFETCH(QStringList, options);
        QFETCH(QStringList, expected);
        const QTemporaryDir folder;
        options.replaceInStrings(u"OUT"_s, folder.filePath(u"plot"_s));
        const QString one = capture(u"handshake_data_close"_s);
        const Ended ended = run(QStringList{u"query"_s, one} + options);
        QCOMPARE(ended.error, QString());
        QCOMPARE(ended.out, QString()); // no table
        QCOMPARE(QString::fromUtf8(contentsOf(folder.filePath(u"plot.csv"_s)))
                     .split('\n'_L1, Qt::SkipEmptyParts),
            expected);
    }

    // The bins are those of --aggregate.
    void plotIsAsGroups()
    {
        const QTemporaryDir folder;
        const QString csv = folder.filePath(u"plot.csv"_s);
        for (const QString &word :
            {u"ip.len:sum"_s, u"tcp.analysis.ack_rtt:count"_s, u"ip.src:distinct"_s}) {
            const QString one = capture(u"retransmission_rtt"_s);
            const Ended table = run({u"query"_s, one, u"--aggregate"_s, word, u"--bin"_s,
                u"100 ms"_s, u"--plot"_s, word + '='_L1 + csv, u"--output"_s, u"-"_s});
            QCOMPARE(table.status, 0);
            const QStringList drawn
                = QString::fromUtf8(contentsOf(csv)).split('\n'_L1, Qt::SkipEmptyParts);
            QVERIFY(drawn.size() > 3);
            QVERIFY2(table.out.startsWith(drawn.join('\n'_L1)), qPrintable(drawn.join('\n'_L1)));
        }
    }

    void plotsAreSplit()
    {
        const QTemporaryDir folder;
        const QString csv = folder.filePath(u"plot.csv"_s);
        const QStringList both{
            capture(u"bidirectional_data"_s), capture(u"handshake_data_close"_s)};
        const auto names = [&](const QString &split) {
            const Ended ended = run(QStringList{u"query"_s} + both
                + QStringList{u"--plot"_s, u"frame.len="_s + csv, u"--split"_s, split});
            QStringList all;
            const QStringList lines
                = QString::fromUtf8(contentsOf(csv)).split('\n'_L1, Qt::SkipEmptyParts);
            for (const QString &line : lines.mid(1))
                all << line.section(','_L1, -1);
            all.removeDuplicates();
            return std::pair(all, ended.error);
        };
        QCOMPARE(names(u"capture.file"_s).first,
            QStringList({u"bidirectional_data.pcap"_s, u"handshake_data_close.pcap"_s}));
        const auto [eight, said] = names(numbers);
        QCOMPARE(eight.size(), 8);
        QVERIFY2(said.contains(u"9 are left out"_s), qPrintable(said));
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("plot");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("svg") << u"tcp.analysis.ack_rtt"_s << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("png") << u"ip.len:sum"_s << u"png"_s << QByteArray("\x89PNG");
        QTest::newRow("pdf") << u"ip.ttl:median"_s << u"pdf"_s << QByteArray("%PDF");
        QTest::newRow("bands") << u"ip.len:mean"_s << u"svg"_s << QByteArray("<?xml");
    }
    void pictures()
    {
        QFETCH(QString, plot);
        QFETCH(QString, ending);
        QFETCH(QByteArray, begin);
        if (plot.startsWith("ip.ttl"_L1))
            plot = u"tcp.window_size:median"_s; // native
        const QTemporaryDir folder;
        const QString picture = folder.filePath(u"plot."_s + ending);
        const Ended ended
            = run({u"query"_s, capture(u"retransmission_rtt"_s), capture(u"window_scale"_s),
                u"--plot"_s, plot + '='_L1 + picture, u"--split"_s, u"capture.file"_s});
        QCOMPARE(ended.error, QString());
        QCOMPARE(ended.status, 0);
        const QByteArray bytes = contentsOf(picture);
        QVERIFY(bytes.startsWith(begin));
        QVERIFY(bytes.size() > 3000);
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no file") << QStringList{u"--plot"_s, u"ip.len"_s}
                                 << u"“ip.len” should be FIELD=OUT"_s;
        QTest::newRow("function") << QStringList{u"--plot"_s, u"ip.len:most=a.svg"_s}
                                  << u"“ip.len:most=a.svg” should be FIELD=OUT"_s;
        QTest::newRow("ending") << QStringList{u"--plot"_s, u"ip.len=a.gif"_s}
                                << u"“a.gif” should end in .svg, .png, .pdf or .csv."_s;
        QTest::newRow("split") << QStringList{u"--field"_s, u"ip.len"_s, u"--split"_s, u"ip.src"_s}
                               << u"--split is of plots: give --plot too."_s;
        QTest::newRow("no columns") << QStringList{u"--plot"_s, u"ip.len=a.svg"_s, u"--output"_s,
            u"-"_s} << u"Name a field of the table, or give no --output."_s;
        QTest::newRow("size") << QStringList{u"--plot"_s, u"ip.len=a.svg"_s, u"--size"_s, u"1x1"_s}
                              << u"“1x1” is not a size"_s;
        QTest::newRow("bins") << QStringList{u"--plot"_s, u"ip.len:sum=a.svg"_s, u"--bin"_s,
            u"wide"_s} << u"“wide” is not a width of bins"_s;
    }
    void refused()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, sentence);
        const Ended ended
            = run(QStringList{u"query"_s, capture(u"handshake_data_close"_s)} + options);
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.error.startsWith(sentence), qPrintable(ended.error));
    }
};

QTEST_GUILESS_MAIN(QuerySeveralTest)
#include "tst_queryseveral.moc"
