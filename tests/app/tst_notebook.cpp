// SPDX-License-Identifier: GPL-3.0-or-later
// The reference workflow's query, its groups, the choice of one and its four plots, by one command
// line; and what is refused of plots.
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/captures.h"
#include "tests/support/csvnumbers.h"
#include "tests/support/program.h"

using namespace remora::test;
using namespace Qt::StringLiterals;

class NotebookTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    const QString m_capture = dataFile(u"series/mixed.pcap"_s);

    static QByteArray expected(const QString &name)
    {
        return contentsOf(dataFile(u"query/notebook/"_s + name));
    }

private Q_SLOTS:
    void byOneCommandLine()
    {
        const Ended ended = shell(
            u"remora query '%1' --where tcp "
            "--field frame.time_epoch,ip.src,ip.dst,ip.len,tcp.srcport,tcp.dstport,tcp.flags,"
            "tcp.analysis.ack_rtt --rows rows.csv "
            "--group-by ip.cli,ip.srv,tcp.cliport --aggregate ip.len:sum,tcp.analysis.ack_rtt:min,"
            "tcp.analysis.ack_rtt:mean,tcp.analysis.ack_rtt:max,tcp.analysis.ack_rtt:count "
            "--sort tcp.analysis.ack_rtt.count:desc --output groups.csv "
            "--plot-group 1 --plot ip.len=length.csv --plot 'ip.len:bitrate:1 s=bitrate.csv' "
            "--plot tcp.analysis.ack_rtt=rtt.csv "
            "--plot 'tcp.analysis.ack_rtt:bands:100 ms=bands.csv' "
            "--plot 'ip.len:bitrate:1 s=rate.svg'"_s.arg(m_capture),
            m_folder.path());
        QCOMPARE(ended.error, QString());
        QCOMPARE(ended.status, 0);
        for (const QString &name :
            {u"groups.csv"_s, u"length.csv"_s, u"bitrate.csv"_s, u"rtt.csv"_s, u"bands.csv"_s}) {
            const QString difference
                = differenceOf(contentsOf(m_folder.filePath(name)), expected(name));
            QVERIFY2(difference.isEmpty(), qPrintable(name + u' ' + difference));
        }
        const QByteArray rows = contentsOf(m_folder.filePath(u"rows.csv"_s));
        QCOMPARE(rows.count('\n'), 1 + 1028);
        QVERIFY(rows.startsWith("frame.time_epoch,ip.src,ip.dst,ip.len,"));
        QVERIFY(contentsOf(m_folder.filePath(u"rate.svg"_s)).contains("bit/s"));
    }

    // A width of its own for each plot, else that of --bin.
    void widths()
    {
        const Ended ended = shell(
            u"remora query '%1' --where tcp --bin '7 s' "
            "--plot ip.len:bitrate=a.csv --plot 'ip.len:bitrate:1 s=b.csv'"_s.arg(m_capture),
            m_folder.path());
        QCOMPARE(ended.status, 0);
        const auto rows
            = [&](const QString &name) { return contentsOf(m_folder.filePath(name)).count('\n'); };
        QVERIFY(rows(u"a.csv"_s) > 2);
        QVERIFY(rows(u"b.csv"_s) > 3 * rows(u"a.csv"_s));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no bytes") << u"--plot tcp.analysis.ack_rtt:bitrate=a.csv"_s
                                  << u"does not count bytes: it has no bit rate."_s;
        QTest::newRow("function") << u"--plot ip.len:rate=a.csv"_s << u"bitrate, bands."_s;
        QTest::newRow("width") << u"--plot 'ip.len:sum:soon=a.csv'"_s
                               << u"“soon” is not a width of bins"_s;
        QTest::newRow("no groups")
            << u"--plot ip.len=a.csv --plot-group 1"_s << u"give --plot and --group-by too."_s;
        QTest::newRow("group 0")
            << u"--group-by ip.src --aggregate ip.len:sum --plot ip.len=a.csv --plot-group 0"_s
            << u"--plot-group takes the number of a group, from 1."_s;
        QTest::newRow("rows without groups")
            << u"--field ip.src --rows a.csv"_s << u"--rows is beside groups"_s;
    }
    void refused()
    {
        QFETCH(QString, words);
        QFETCH(QString, sentence);
        const Ended ended = shell(u"remora query '%1' %2"_s.arg(m_capture, words), m_folder.path());
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.error.contains(sentence), qPrintable(ended.error));
    }

    void noSuchGroup()
    {
        const Ended ended = shell(u"remora query '%1' --group-by ip.cli --aggregate ip.len:sum "
                                  "--plot ip.len=none.csv --plot-group 99"_s.arg(m_capture),
            m_folder.path());
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.error.contains(u"There is no group 99 to plot"_s), qPrintable(ended.error));
        QVERIFY(ended.out.startsWith(u"ip.cli,ip.len.sum\n"_s)); // the groups come all the same
        QVERIFY(!QFile::exists(m_folder.filePath(u"none.csv"_s)));
    }

    // Fields that no table has are not dropped without a word.
    void fieldsBesideGroups()
    {
        const Ended ended = shell(
            u"remora query '%1' --field ip.len --group-by ip.cli --aggregate ip.len:sum"_s.arg(
                m_capture),
            m_folder.path());
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.error.contains(u"--rows OUT writes them too"_s), qPrintable(ended.error));
    }
};

QTEST_GUILESS_MAIN(NotebookTest)
#include "tst_notebook.moc"
