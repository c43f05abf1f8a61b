// SPDX-License-Identifier: GPL-3.0-or-later
// By what words a command line asks for the charts and the table of a report: what is written is
// what is read.
#include <QTest>

#include "model/charts/chartwords.h"
#include "model/tables/tablewords.h"

using namespace remora::model;
using namespace Qt::StringLiterals;

class ReportWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chartsComeBack_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("again");
        const auto same
            = [](const QString &words) { QTest::newRow(qPrintable(words)) << words << words; };
        same(u"rtt"_s);
        same(u"rtt,bitrate,length"_s);
        same(u"rtt:mixedSides:rttKinds:aligned:marks:logarithmic"_s);
        same(u"bitrate:perDirection:stacked:unit=bytes:bin=2500.000 us"_s);
        same(u"rtt-bands:percentiles:bin=60 s:values=0..0.1"_s);
        same(u"sequence:stevens"_s);
        same(u"bitrate:bin=auto,rtt"_s);
        same(u"rtt:time=1.500000000..2.000000000"_s);
        same(u"rtt:hide=a%2Cb%3A%25:hide=東京"_s);
        QTest::newRow("what does not count") << u"rtt:stacked:unit=bytes"_s << u"rtt"_s;
        QTest::newRow("blanks") << u" rtt , bitrate"_s << u"rtt,bitrate"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void chartsComeBack()
    {
        QFETCH(QString, words);
        QFETCH(QString, again);
        const auto charts = chartsOf(words, {});
        QVERIFY2(charts.has_value(), charts ? "" : qPrintable(charts.error()));
        QCOMPARE(chartWords(*charts), again);
    }

    void whatCountsOtherwise()
    {
        ChartOptions usual;
        usual.exactBins = true;
        usual.mixedSides = true;
        usual.bin = 5'000'000;
        const auto charts = chartsOf(u"rtt:marks,bitrate:bin=1 s"_s, usual);
        QVERIFY(charts.has_value());
        QVERIFY(charts->front().options.mixedSides && charts->front().options.marks);
        QCOMPARE(charts->back().options.bin, remora::dissect::second);
        QVERIFY(charts->back().options.exactBins);
    }

    void tablesComeBack_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("again");
        const auto same
            = [](const QString &words) { QTest::newRow(qPrintable(words)) << words << words; };
        same(u"group=server-port"_s);
        same(u"columns=ip.cli+rate+ack_rtt.server.p95"_s);
        same(u"group=client,columns=packets,sort=packets:up+ip.cli"_s);
        same(u"sort=ip.len.sum"_s);
        QTest::newRow("usual") << u"group=stream,sort=wait_time"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void tablesComeBack()
    {
        QFETCH(QString, words);
        QFETCH(QString, again);
        const auto table = tableOf(words);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error()));
        QVERIFY(!table->columns.empty());
        QCOMPARE(tableWords(*table), again);
    }

    void whatIsNotUnderstood_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"pie", "rtt:pie", "rtt:bin=x", "rtt:bin=", "rtt:values=1",
                 "rtt:values=2..1", "rtt:values=nan..1", "rtt:values=0..inf", "rtt:values=1..2..3",
                 "rtt:time=3..1", "rtt:unit=pies", "rtt:=", "group=pie", "columns=", "columns=pie",
                 "sort=packets:down", "pie=packets", "group"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void whatIsNotUnderstood()
    {
        QFETCH(QString, words);
        QVERIFY(!chartsOf(words, {}) || words.isEmpty());
        QVERIFY(!tableOf(words) || words.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReportWordsTest)
#include "tst_reportwords.moc"
