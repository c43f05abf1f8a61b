// SPDX-License-Identifier: GPL-3.0-or-later
// What one run of the program says of itself makes the same again: a report's command line, and
// an investigation in any zone of the machine.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "tests/support/captures.h"
#include "tests/support/program.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString html)
{
    for (const auto &[code, sign] : {std::pair{u"&lt;"_s, u"<"_s}, {u"&gt;"_s, u">"_s},
             {u"&quot;"_s, u"\""_s}, {u"&#39;"_s, u"'"_s}, {u"&amp;"_s, u"&"_s}})
        html.replace(code, sign);
    return html;
}

// A report without what tells when it was made.
QString timeless(QString html)
{
    static const QRegularExpression command(
        u"<pre>.*</pre>"_s, QRegularExpression::DotMatchesEverythingOption);
    // By the minute, which may be over before the second report is made.
    static const QRegularExpression made(u"<p[^>]*>Made by Remora [^<]*</p>"_s);
    return html.remove(command).remove(made);
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class RebuiltTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_plain; // a report of which nothing but itself was asked
    QString file(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::copy(dataFile(u"series/mixed.pcap"_s), file(u"it's.pcap"_s)));
        QCOMPARE(
            shell(u"remora analyze \"it's.pcap\" --report a.html"_s, m_folder.path()).status, 0);
        m_plain = timeless(contents(file(u"a.html"_s)));
        QVERIFY(m_plain.contains(u"<p class=\"verdict\">Of "_s));
        QVERIFY(m_plain.contains(u"<h2>What clients waited for</h2>"_s));
    }

    void reportsMakeThemselvesAgain_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("told"); // by the command line
        QTest::newRow("everything") << u"--select all"_s << u"--select 'all'"_s;
        QTest::newRow("TCP") << u"--select 1,0"_s << u"--select 'tcp.1,tcp.0'"_s;
        QTest::newRow("UDP") << u"--select udp.1"_s << u"--select 'udp.1'"_s;
        QTest::newRow("a group") << u"--select 0-1+udp.4+1,udp.5"_s
                                 << u"--select 'tcp.0-1+udp.4,udp.5'"_s;
        QTest::newRow("a group of one range")
            << u"--select udp.1+udp.2+udp.3"_s << u"--select 'udp.1+udp.1-3'"_s;
        QTest::newRow("swapped") << u"--swap 1 --select 1"_s << u"--swap 'conversation."_s;
        QTest::newRow("the tap") << u"--tap server"_s << u"--tap 'server'"_s;
        QTest::newRow("a range") << u"--range 1795504225..1795504230.5 --where 'tcp.port == 443'"_s
                                 << u"--range '1795504225.000000000..1795504230.500000000'"_s;
        QTest::newRow("BPF afterwards")
            << u"--where-bpf 'tcp port 443'"_s << u"--where-bpf 'tcp port 443'"_s;
        QTest::newRow("BPF before") << u"--bpf 'tcp'"_s << u"--bpf 'tcp'"_s;
        QTest::newRow("charts") << u"--report-charts sequence,rtt --bin '50 ms' --rtt-sides mixed"_s
                                << u"--report-charts 'sequence,rtt:mixedSides'"_s;
        QTest::newRow("bins") << u"--report-charts length,bitrate --bin '50 ms'"_s
                              << u"--report-charts 'length,bitrate:bin=50 ms'"_s;
        QTest::newRow("drawing")
            << u"--select all --report-charts 'rtt:logarithmic:values=0.001..0.5:marks,"
               "bitrate:perDirection:unit=packets:bin=200 ms:time=1795504225..1795504230.5'"_s
            << u"--report-charts 'rtt:marks:logarithmic:values=0.001..0.5,"
               "bitrate:perDirection:unit=packets:bin=200 "
               "ms:time=1795504225.000000000..1795504230.500000000'"_s;
        QTest::newRow("hidden series")
            << u"--select 'a%2Cb=0,c=1' --report-charts 'rtt:mixedSides:hide=a%2Cb'"_s
            << u"--report-charts 'rtt:mixedSides:hide=a%2Cb'"_s;
        QTest::newRow("names of groups")
            << u"--select 'web%2C all: 1%2B1%3D2 %25=0+1,one=udp.4,udp.5'"_s
            << u"--select 'web%2C all%3A 1%2B1%3D2 %25=tcp.0-1,one=udp.4,udp.5'"_s;
        const QString table
            = u"group=host-pair,columns=ip.cli+packets+ack_rtt.server.p95,sort=packets:up+ip.cli"_s;
        QTest::newRow("table") << u"--report-table "_s + table
                               << u"--report-table '"_s + table + '\''_L1;
        QTest::newRow("notes") << u"--report-notes $'it\\'s\ntwo lines'"_s
                               << u"--report-notes $'it\\'s\\ntwo lines'"_s;
        // What is selected is there, also where the time range holds nothing of it.
        const QString early = u" --range 1795504225..1795504225.01"_s;
        QTest::newRow("a stream beyond the range")
            << u"--select tcp.1"_s + early << u"--select 'tcp.1'"_s;
        QTest::newRow("streams beyond the range")
            << u"--select 'tcp.0-1+udp.0-7'"_s + early << u"--select 'tcp.0-1+udp.0-7'"_s;
        QTest::newRow("a stream beyond the filter")
            << u"--select udp.1 --where tcp"_s << u"--select 'udp.1'"_s;
        QTest::newRow("one twice") << u"--select 0+0,0,1"_s << u"--select 'tcp.0,tcp.1'"_s;
        QTest::newRow("automatic bins") << u"--report-charts bitrate,length --bin auto"_s
                                        << u"--report-charts 'bitrate:bin=auto,length'"_s;
        QTest::newRow("ports") << u"--server-port 53 --server-port 8080"_s
                               << u"--server-port 53 --server-port 8080"_s;
    }
    void reportsMakeThemselvesAgain()
    {
        QFETCH(QString, options);
        QFETCH(QString, told);
        const Ended made
            = shell(u"remora analyze \"it's.pcap\" --report a.html "_s + options, m_folder.path());
        QVERIFY2(made.status == 0, qPrintable(made.error));
        const QString first = contents(file(u"a.html"_s));
        static const QRegularExpression form(
            u"<pre>(remora .*?)</pre>"_s, QRegularExpression::DotMatchesEverythingOption);
        const QString command = plain(form.match(first).captured(1));
        QVERIFY2(command.contains(told), qPrintable(command));
        QVERIFY(QFile::remove(file(u"a.html"_s)));
        if (told.contains("--report-"_L1) || told.contains("%2C"_L1))
            QVERIFY2(timeless(first) != m_plain, "it shows nothing of what was asked for");
        const Ended again = shell(command, m_folder.path());
        QVERIFY2(again.status == 0, qPrintable(again.error));
        const QString second = contents(file(u"a.html"_s));
        QCOMPARE(timeless(second), timeless(first));
        QCOMPARE(form.match(second).captured(1), form.match(first).captured(1));
    }

    // A name of a file is bytes.
    void namesOfFiles_data()
    {
        QTest::addColumn<QString>("name"); // as bash and the report write it
        QTest::newRow("no UTF-8") << u"$'bad\\xff\\xfe.pcap'"_s;
        QTest::newRow("a part of a character") << u"$'\\xc3.pcap'"_s;
        QTest::newRow("both") << u"$'ü\\xfc\\x1b.pcap'"_s;
        QTest::newRow("blanks") << u"$'a\\t\\v\\f\\n\\r.pcap'"_s;
    }
    void namesOfFiles()
    {
        QFETCH(QString, name);
        const Ended made
            = shell(u"cp \"it's.pcap\" %1 && remora analyze %1 --report b.html"_s.arg(name),
                m_folder.path());
        shell(u"rm -f -- "_s + name, m_folder.path()); // QTemporaryDir would not find it
        QVERIFY2(made.status == 0, qPrintable(made.error));
        const QString told = plain(contents(file(u"b.html"_s)));
        QVERIFY2(told.contains(u"remora analyze "_s + name + ' '_L1), qPrintable(told.right(900)));
    }

    // What an investigation says makes a command line that says the same.
    void investigationsMakeReports_data()
    {
        QTest::addColumn<QJsonObject>("part");
        QTest::addColumn<QString>("told");
        QTest::newRow("a conversation beyond the range")
            << QJsonObject{{u"focus"_s,
                   QJsonObject{{u"conversations"_s, QJsonArray{8}},
                       {u"range"_s,
                           QJsonObject{{u"begin"_s, u"1795504225000000000"_s},
                               {u"end"_s, u"1795504225010000000"_s}}}}}}
            << u"--range '1795504225.000000000..1795504225.010000000'"_s;
        QTest::newRow("automatic bins") << QJsonObject{{u"charts"_s,
            QJsonObject{{u"bin"_s, u"-1"_s}, {u"kinds"_s, QJsonArray{u"bitrate"_s}}}}}
                                        << u"--report-charts 'bitrate:bin=auto'"_s;
    }
    void investigationsMakeReports()
    {
        QFETCH(QJsonObject, part);
        QFETCH(QString, told);
        part[u"remora"_s] = 2;
        part[u"capture"_s] = u"it's.pcap"_s;
        QVERIFY(writeFile(file(u"c.remora"_s), QJsonDocument(part).toJson().toStdString()));
        const Ended made = shell(u"remora analyze c.remora --report c.html"_s, m_folder.path());
        QVERIFY2(made.status == 0 && made.error.isEmpty(), qPrintable(made.error));
        const QString first = contents(file(u"c.html"_s));
        static const QRegularExpression form(
            u"<pre>(remora .*?)</pre>"_s, QRegularExpression::DotMatchesEverythingOption);
        const QString command = plain(form.match(first).captured(1));
        QVERIFY2(command.contains(told), qPrintable(command));
        const Ended again = shell(command, m_folder.path());
        QVERIFY2(again.status == 0, qPrintable(again.error));
        QCOMPARE(timeless(contents(file(u"c.html"_s))), timeless(first));
    }

    // The wrong field is named, once.
    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("part");
        QTest::addColumn<QString>("said");
        const auto says = [](const QString &field) {
            return u"“%1” is invalid and was left out.\n"_s.arg(field);
        };
        const QString hash(64, '0'_L1);
        QTest::newRow("size") << QJsonObject{{u"size"_s, u"much"_s}, {u"sha256"_s, hash}}
                              << says(u"size"_s);
        QTest::newRow("size, a number")
            << QJsonObject{{u"size"_s, 10}, {u"sha256"_s, hash}} << says(u"size"_s);
        QTest::newRow("less than nothing")
            << QJsonObject{{u"size"_s, u"-1"_s}, {u"sha256"_s, hash}} << says(u"size"_s);
        QTest::newRow("hash") << QJsonObject{{u"size"_s, u"10"_s}, {u"sha256"_s, u"0"_s}}
                              << says(u"sha256"_s);
        QTest::newRow("hash, a number")
            << QJsonObject{{u"size"_s, u"10"_s}, {u"sha256"_s, 5}} << says(u"sha256"_s);
        QTest::newRow("bin") << QJsonObject{{u"charts"_s, QJsonObject{{u"bin"_s, 5}}}}
                             << says(u"bin"_s);
    }
    void wrongFieldsAreNamed()
    {
        QFETCH(QJsonObject, part);
        QFETCH(QString, said);
        part[u"remora"_s] = 2;
        part[u"capture"_s] = u"it's.pcap"_s;
        QVERIFY(writeFile(file(u"d.remora"_s), QJsonDocument(part).toJson().toStdString()));
        const Ended ended = shell(u"remora analyze d.remora --summary"_s, m_folder.path());
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.error, said);
    }

    // An order that each run has the same.
    void swappedConversationsAreInOrder()
    {
        const Ended made
            = shell(u"remora analyze \"it's.pcap\" --swap all --report e.html"_s, m_folder.path());
        QVERIFY2(made.status == 0, qPrintable(made.error));
        static const QRegularExpression form(u"--swap '([^']*)'"_s);
        const QString swapped = form.match(plain(contents(file(u"e.html"_s)))).captured(1);
        const QStringList names = swapped.split(','_L1);
        QVERIFY(names.size() > 8);
        for (qsizetype row = 0; row < names.size(); ++row)
            QCOMPARE(names[row], QStringLiteral("conversation.%1").arg(row));
    }

    // The totals of both sides are those of the summary, p95 included.
    void reportsTellOfBothSides()
    {
        const Ended ended
            = shell(u"remora analyze \"it's.pcap\" --summary --report s.html"_s, m_folder.path());
        QCOMPARE(ended.status, 0);
        static const QRegularExpression form(
            u"rtt to \\w+: \\d+ samples, min ([0-9.]+), mean ([0-9.]+), p95 ([0-9.]+), max ([0-9.]+) s"_s);
        const QString report = contents(file(u"s.html"_s));
        int sides = 0;
        for (auto side = form.globalMatch(ended.out); side.hasNext(); ++sides) {
            QString cells;
            const auto match = side.next();
            for (int i = 1; i <= 4; ++i)
                cells += QStringLiteral("<td class=\"n\">%1</td>\n")
                             .arg(match.captured(i).toDouble() * 1e3, 0, 'f', 3);
            QVERIFY2(report.contains(cells), qPrintable(cells));
        }
        QCOMPARE(sides, 2);
    }

    // A filter's times of a day are those of the zone in which it was written.
    void investigationsMeanTheSameEverywhere()
    {
        const QJsonObject root{{u"remora"_s, 2}, {u"capture"_s, u"it's.pcap"_s},
            {u"focus"_s,
                QJsonObject{{u"filter"_s, u"frame.time >= \"08:10:30\""_s},
                    {u"zone"_s, u"Europe/Berlin"_s}}}};
        QVERIFY(writeFile(file(u"a.remora"_s), QJsonDocument(root).toJson().toStdString()));
        QStringList seen;
        for (const QString &zone : {u"UTC"_s, u"Asia/Kolkata"_s, u"America/New_York"_s}) {
            const Ended ended
                = shell(u"export TZ="_s + zone + u"; remora analyze a.remora --packets - | wc -l"_s,
                    m_folder.path());
            QCOMPARE(ended.status, 0);
            seen << ended.out.trimmed();
        }
        seen.removeDuplicates();
        QCOMPARE(seen.size(), 1);
        QVERIFY(seen.front().toInt() > 1 && seen.front().toInt() < 1073);
    }

    void anotherCaptureIsCalledSo()
    {
        const QJsonObject root{{u"remora"_s, 2}, {u"capture"_s, u"it's.pcap"_s},
            {u"size"_s, u"10"_s}, {u"sha256"_s, QString(64, '0'_L1)}};
        QVERIFY(writeFile(file(u"b.remora"_s), QJsonDocument(root).toJson().toStdString()));
        const Ended ended = shell(u"remora analyze b.remora --summary"_s, m_folder.path());
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.error.contains(u"is not the capture"_s), qPrintable(ended.error));
    }

    void whatSelectsNothing_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("no stream") << u"--packets /dev/null --select 999"_s;
        QTest::newRow("no UDP stream") << u"--packets /dev/null --select udp.999"_s;
        QTest::newRow("an order") << u"--packets /dev/null --select 3-1"_s;
        QTest::newRow("an empty part") << u"--packets /dev/null --select 3,,1"_s;
        QTest::newRow("a range") << u"--range 10:00"_s;
        QTest::newRow("of no time") << u"--range 7..7"_s;
        QTest::newRow("both filters") << u"--where tcp --where-bpf tcp"_s;
        QTest::newRow("a wrong BPF filter") << u"--where-bpf 'tcp prt'"_s;
        QTest::newRow("no chart") << u"--report - --report-charts pie"_s;
        QTest::newRow("only commas") << u"--report - --report-charts ,"_s;
        QTest::newRow("no option") << u"--report - --report-charts rtt:nice"_s;
        QTest::newRow("no values") << u"--report - --report-charts rtt:values=2..1"_s;
        QTest::newRow("no column") << u"--report - --report-table columns=nice"_s;
        QTest::newRow("no report") << u"--report-notes x"_s;
    }
    void whatSelectsNothing()
    {
        QFETCH(QString, options);
        const Ended ended = shell(u"remora analyze \"it's.pcap\" "_s + options, m_folder.path());
        QVERIFY2(ended.status == 1, qPrintable(ended.error));
        QVERIFY(!ended.error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RebuiltTest)
#include "tst_rebuilt.moc"
