// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a question before it is asked: filters, sizes, how long a job keeps its packets.
#include <limits>

#include <QLocale>
#include <QStandardPaths>
#include <QTest>

#include "dissect/filter/nativefilter.h"
#include "model/appliance/emptiness.h"
#include "model/appliance/filename.h"
#include "model/appliance/jobspan.h"
#include "model/appliance/sourcetext.h"
#include "model/filters/exportfilters.h"

using namespace remora;
using namespace remora::model;
using namespace Qt::StringLiterals;
using dissect::second;
using Kind = netshark::Filter::Kind;

class AskingTest : public QObject {
    Q_OBJECT
private:
    static dissect::Conversation conversation(const char *a, const char *b)
    {
        dissect::Conversation made;
        made.a = {*dissect::IpAddress::parse(a), 40000};
        made.b = {*dissect::IpAddress::parse(b), 443};
        made.protocol = 6;
        return made;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void problems_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words"); // empty: well formed
        const auto row = [](const char *name, Kind kind, const char *text, const char *words) {
            QTest::newRow(name) << kind << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("native", Kind::Native, "tcp.server_port=443", "");
        row("native of the appliance", Kind::Native, "dns.query=\"x\"", "");
        row("native unknown", Kind::Native, "tcp.prt=1", "unknown field tcp.prt");
        row("bpf", Kind::Bpf, "tcp port 443", "");
        row("bpf wrong", Kind::Bpf, "tcp prt 443", "syntax error");
        row("nothing", Kind::Native, "  ", "");
        row("display", Kind::Display, "tcp.port == 443", "");
        row("display unknown", Kind::Display, "tcp.prt == 443", "tcp.prt");
        row("display unfinished", Kind::Display, "tcp.port ==", "Unexpected end");
        row("display of a device's name", Kind::Display, "frame contains \"/dev/null\"", "");
    }
    void problems()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, text);
        QFETCH(QString, words);
        if (kind == Kind::Display && QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("no tshark here");
        const auto problem = exportFilterProblem({kind, text}, {{u"dns.query"_s, u"STRING"_s, {}}});
        QCOMPARE(problem.has_value(), !words.isEmpty());
        if (problem && !problem->contains(words))
            QFAIL(qPrintable(*problem));
    }

    void nativeForms_data()
    {
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("native"); // empty: there is none
        const auto row = [](const char *display, const char *native) {
            QTest::newRow(display) << QString::fromUtf8(display) << QString::fromUtf8(native);
        };
        row("tcp.port == 443", "tcp.port=443");
        row("tcp.srcport != 80", "tcp.src_port!=80");
        row("ip.addr == 10.0.0.1 && udp", "ip.address=10.0.0.1 & ip.protocol=17");
        row("ip.src == 10.0.0.1 and not tcp", "ip.src=10.0.0.1 & !(ip.protocol=6)");
        row("!(tcp.port == 80 || tcp.port == 443)", "!(tcp.port=80 | tcp.port=443)");
        row("tcp.port in {80, 443}", "(tcp.port=80 | tcp.port=443)");
        row("tcp.dstport in {80}&&frame.len>=100", "(tcp.dst_port=80) & generic.bytes>=100");
        row("icmp or (udp.port eq 53)", "ip.protocol=1 | (udp.port=53)");
        row("http", "");
        row("tcp.analysis.retransmission", "");
        row("ip.addr == 10.0.0.0/8", "");
        row("ipv6.addr == fd00::1", "");
        row("ip.addr > 10.0.0.1", "");
        row("tcp.port in {80..90}", "");
        row("tcp.port == 443 &&", "");
        row("(tcp.port == 443", "");
        row("tcp == 1", "");
        row("tcp.port == 0x50", "");
        row("", "");
        row("tcp.port == 99999", ""); // no such port: the appliance would be asked in vain
        row("ip.proto in {6, 256}", "");
    }
    void nativeForms()
    {
        QFETCH(QString, display);
        QFETCH(QString, native);
        const auto form = nativeForm(display);
        QCOMPARE(form.value_or(QString()), native);
        if (form)
            QVERIFY(dissect::NativeFilter::parse(form->toStdString()).has_value());
    }
    void deepNativeForms() { QVERIFY(!nativeForm(QString(100'000, u'(') + u"tcp"_s)); }

    void conversations()
    {
        const auto one = conversationsFilter({conversation("10.0.0.1", "10.0.0.2")});
        QCOMPARE(one.value(),
            (netshark::Filter{Kind::Native,
                u"(ip.src=10.0.0.1 & tcp.src_port=40000 & ip.dst=10.0.0.2 & tcp.dst_port=443) | "
                "(ip.src=10.0.0.2 & tcp.src_port=443 & ip.dst=10.0.0.1 & tcp.dst_port=40000)"_s}));
        auto udp = conversation("fd00::1", "fd00::2");
        udp.kind = dissect::Conversation::Kind::Udp;
        auto other = conversation("10.0.0.1", "10.0.0.2");
        other.kind = dissect::Conversation::Kind::Other;
        for (const auto &list : {std::vector{udp}, std::vector{other, udp}, std::vector{other}}) {
            const auto filter = conversationsFilter(list);
            QVERIFY(filter.has_value());
            QCOMPARE(filter->kind,
                list.size() == 1 && list[0].kind == other.kind ? Kind::Native : Kind::Bpf);
            QCOMPARE(exportFilterProblem(*filter, {}), std::nullopt);
        }
        QVERIFY(!conversationsFilter({}));
        QVERIFY(!conversationsFilter(std::vector(1000, udp)));
    }

    void sizes()
    {
        netshark::Job job;
        QVERIFY(!estimatedBytes(job, {0, second}));
        job.span = dissect::TimeRange{100 * second, 200 * second};
        job.packetBytes = 1000;
        QCOMPARE(estimatedBytes(job, {150 * second, 300 * second}), std::optional<qint64>(500));
        QCOMPARE(estimatedBytes(job, {0, 300 * second}), std::optional<qint64>(1000));
        QCOMPARE(estimatedBytes(job, {0, 100 * second}), std::optional<qint64>(0));
    }

    void amounts_data()
    {
        QTest::addColumn<netshark::ExportRequest>("request");
        QTest::addColumn<QString>("text");
        netshark::ExportRequest request;
        QTest::newRow("all") << request << u"120 MB"_s;
        request.snapLength = 96;
        QTest::newRow("limited") << request << u"120 MB before the limits"_s;
        request.filters = {{Kind::Native, u"tcp.port=443"_s}};
        QTest::newRow("filtered") << request << u"120 MB before the filter"_s;
        request.filters << netshark::Filter{Kind::Bpf, u"tcp"_s};
        QTest::newRow("filtered twice") << request << u"120 MB before the filters"_s;
    }
    void amounts()
    {
        QFETCH(netshark::ExportRequest, request);
        QFETCH(QString, text);
        QCOMPARE(amountText(120'000'000, request), text);
    }

    void namesOfFiles_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<std::optional<dissect::Timestamp>>("begin");
        QTest::addColumn<QString>("name");
        using Begin = std::optional<dissect::Timestamp>;
        const auto time = QDateTime(QDate(2026, 11, 26), QTime(9, 14, 0, 999)); // in any zone
        const Begin begin = time.toMSecsSinceEpoch() * 1'000'000;
        QTest::newRow("job") << u"web-tier"_s << begin << u"web-tier 2026-11-26 09.14.00"_s;
        QTest::newRow("file") << u"/admin/a.pcapng"_s << Begin() << u"a"_s;
        QTest::newRow("file, cut") << u"/admin/a.pcap"_s << begin << u"a 2026-11-26 09.14.00"_s;
        QTest::newRow("hidden") << u".pcap"_s << Begin() << u"pcap"_s;
        QTest::newRow("foreign") << u"../a\x1b[2J\u202e"_s << Begin() << u"a__2J_"_s;
    }
    void namesOfFiles()
    {
        QFETCH(QString, source);
        QFETCH(std::optional<dissect::Timestamp>, begin);
        QFETCH(QString, name);
        QCOMPARE(captureNameFor(source, begin), name);
    }

    // A job that holds the seconds from 1000 to 1600; asked at 1700 where it stands still, else
    // at 1601.
    void nothingWillCome_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<qint64>("begin");
        QTest::addColumn<qint64>("end");
        QTest::addColumn<qint64>("clock");
        QTest::addColumn<QString>("why"); // empty: packets may come
        const auto row = [](const char *name, const char *state, qint64 begin, qint64 end,
                             qint64 clock, const char *why) {
            QTest::newRow(name) << QString::fromLatin1(state) << begin << end << clock
                                << QString::fromLatin1(why);
        };
        row("stopped, after", "STOPPED", 1690, 1700, 1700, "The job is stopped and holds ");
        row("stopped, within", "STOPPED", 1590, 1610, 1700, "");
        row("stopped, before", "STOPPED", 10, 20, 1700, "The job holds no packets of this range");
        row("stopped, to come", "STOPPED", 5000, 5010, 1700, "The job is stopped and holds ");
        row("gone", "RUNNING", 900, 1000, 1601, "The job holds no packets of this range");
        row("going", "RUNNING", 900, 1001, 1601, "");
        row("just now", "RUNNING", 1601, 1602, 1602, ""); // its span was listed a while ago
        row("quiet", "RUNNING", 1690, 1700, 1700, "The job has captured nothing since ");
        row("to come", "RUNNING", 1800, 1900, 1601, "This range is in the future");
        row("begun", "RUNNING", 1590, 1900, 1601, "");
    }
    void nothingWillCome()
    {
        QFETCH(QString, state);
        QFETCH(qint64, begin);
        QFETCH(qint64, end);
        QFETCH(qint64, clock);
        QFETCH(QString, why);
        netshark::Job job;
        job.state = state;
        job.span = dissect::TimeRange{1000 * second, 1600 * second};
        const auto empty = whyNothingWillCome(job, {begin * second, end * second}, clock * second);
        QCOMPARE(empty.has_value(), !why.isEmpty());
        if (!empty)
            return;
        QVERIFY2(empty->why.startsWith(why), qPrintable(empty->why));
        QCOMPARE(empty->offer, u"Use the last 10 s that it holds"_s);
        // What is offered does bring packets.
        const netshark::ExportRequest instead = empty->instead({});
        QVERIFY(instead.range && instead.range->contains(job.span->end));
        QVERIFY(!whyNothingWillCome(job, *instead.range, clock * second));
        job.span.reset();
        QVERIFY(whyNothingWillCome(job, {begin * second, end * second}, clock * second)
                    ->why.contains(u"holds no packets"_s));
    }

    void nothingCame()
    {
        netshark::ExportRequest request;
        request.filters = {{Kind::Native, u"tcp.port=9"_s}};
        const auto filtered = whyNothingCame({}, request, 34'200'000);
        QCOMPARE(filtered.why,
            u"No packet matches the filter. Without filters there are at most 34.2 MB."_s);
        QVERIFY(filtered.instead(request).filters.isEmpty());
        request.filters.clear();
        const AskedSource file(nullptr, {netshark::SourceRef::Kind::File, u"/a"_s}, u"\x1b[2Ja"_s);
        const auto none = whyNothingCame(file, request, std::nullopt);
        QCOMPARE(none.why, u"“\\x1b[2Ja” holds no packets."_s);
        QVERIFY(none.offer.isEmpty());
        request.range = dissect::TimeRange{1000 * second, 1010 * second};
        QVERIFY(whyNothingCame(file, request, 0).why.startsWith(u"No packet was captured in "_s));
    }

    void packetsRollOff()
    {
        netshark::Job job;
        job.state = u"RUNNING"_s;
        job.span = dissect::TimeRange{100 * second, 200 * second};
        job.packetBytes = 1000;
        const dissect::Timestamp now = 200 * second;
        QVERIFY(!timeUntilGone(job, now, now)); // nothing limits it
        job.retentionBytes = 1000; // full: the oldest go now
        QCOMPARE(timeUntilGone(job, 100 * second, now), std::optional<dissect::Duration>(0));
        QCOMPARE(timeUntilGone(job, 130 * second, now).value(), 30 * second);
        job.retentionBytes = 2000; // half full
        QCOMPARE(timeUntilGone(job, 100 * second, now).value(), 100 * second);
        job.retentionTime = 110 * second;
        QCOMPARE(timeUntilGone(job, 100 * second, now).value(), 10 * second);
        QCOMPARE(timeUntilGone(job, 80 * second, now).value(), -10 * second);
        job.state = u"STOPPED"_s;
        QVERIFY(!timeUntilGone(job, 100 * second, now));
    }

    // The largest numbers that an appliance can say: sums and shares of them stay what they are.
    void theLargestNumbers()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        constexpr dissect::Timestamp end = dissect::latestTime;
        netshark::Job job;
        job.state = u"RUNNING"_s;
        job.span = dissect::TimeRange{1, end};
        job.packetBytes = most;
        QCOMPARE(estimatedBytes(job, {0, end}), std::optional(most));
        QVERIFY(estimatedBytes(job, {1, end - 1}).value() > most / 2);
        job.retentionBytes = most;
        QCOMPARE(timeUntilGone(job, end - 1, end), std::optional(end - 2)); // full: as it came
        job.packetBytes = 1; // hardly fills up at all
        QVERIFY(timeUntilGone(job, end - 1, 0).value() > end - 2);
        job.retentionTime = netshark::longestRetention;
        QVERIFY(timeUntilGone(job, end - 1, 0).value() > end - 2);
        QCOMPARE(timeUntilGone(job, 0, end), std::optional(netshark::longestRetention - end));
    }
};

QTEST_GUILESS_MAIN(AskingTest)
#include "tst_asking.moc"
