// SPDX-License-Identifier: GPL-3.0-or-later
// The packets of the stand-in's jobs: generated, replayed, kept for a while.
#include <set>

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/capture/capturewriter.h"
#include "dissect/frame/dissectframe.h"
#include "dissect/store/conversationtable.h"
#include "dissect/store/roles.h"
#include "dissect/turns/findings.h"
#include "dissect/turns/turns.h"
#include "netshark/standin/clips.h"
#include "netshark/standin/generator.h"
#include "netshark/standin/jobs.h"
#include "netshark/standin/sessions.h"
#include "tests/support/bytes.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"

using namespace remora;
using namespace remora::standin;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

constexpr dissect::Timestamp start = 1'700'000'000 * dissect::second;

struct Seen {
    std::vector<dissect::Timestamp> times;
    std::vector<Bytes> packets;
};

Seen take(PacketFeed &feed)
{
    Seen seen;
    dissect::RawPacket raw;
    for (auto next = feed.next(raw);; next = feed.next(raw)) {
        if (next == PacketFeed::Next::Packet) {
            seen.times.push_back(raw.time);
            seen.packets.emplace_back(raw.data.begin(), raw.data.end());
        } else if (next != PacketFeed::Next::Searching) { // which it is where the machine is busy
            return seen;
        }
    }
}

QString writeCapture(const QTemporaryDir &folder, const std::vector<Bytes> &packets)
{
    QFile file(folder.filePath(u"replay.pcap"_s));
    const std::string bytes = captureFile(packets);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    return file.fileName();
}

std::string capture(std::uint64_t seed, dissect::Duration length)
{
    const dissect::CaptureWriter writer(
        dissect::OutputFormat::PcapNs, dissect::LinkType::Ethernet, 0);
    std::string bytes;
    writer.appendHeader(bytes);
    const auto feed = generatedFeed(seed, 1, {start, start + length});
    dissect::RawPacket raw;
    for (auto next = feed->next(raw); next != PacketFeed::Next::End; next = feed->next(raw)) {
        if (next == PacketFeed::Next::Packet)
            writer.appendPacket(bytes, raw);
    }
    return bytes;
}

} // namespace

class TrafficTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPartIsThatPartOfTheWhole()
    {
        const auto whole = take(*generatedFeed(7, 1, {start, start + 20 * dissect::second}));
        const dissect::TimeRange middle{
            start + 8 * dissect::second + 1, start + 12 * dissect::second};
        const auto part = take(*generatedFeed(7, 1, middle));
        QVERIFY(part.times.size() > 100);
        QVERIFY(std::is_sorted(whole.times.begin(), whole.times.end()));
        std::vector<dissect::Timestamp> expected;
        for (const auto time : whole.times) {
            if (middle.contains(time))
                expected.push_back(time);
        }
        QCOMPARE(part.times, expected);
    }

    void trafficIsBelievable()
    {
        const auto seen = take(*generatedFeed(3, 1, {start, start + 60 * dissect::second}));
        dissect::ConversationTable table;
        const dissect::ConversationHash hash;
        std::set<std::uint16_t> servers;
        std::uint64_t retransmitted = 0;
        for (std::size_t i = 0; i < seen.packets.size(); ++i) {
            const auto raw = packet(seen.packets[i], dissect::LinkType::Ethernet, seen.times[i]);
            const auto frame = dissect::dissectFrame(raw, nullptr);
            QCOMPARE(frame.oddities, dissect::OddityMask{0});
            dissect::TcpAnalysis tcp;
            table.add(frame, hash(frame), raw.time, static_cast<std::uint32_t>(i + 1), tcp);
        }
        std::uint64_t v6 = 0;
        std::uint64_t udp = 0;
        double least = 1e18;
        double greatest = 0;
        for (const auto &conversation : table.conversations()) {
            servers.insert(std::min(conversation.a.port, conversation.b.port));
            v6 += conversation.a.address.family() == dissect::IpAddress::Family::V6 ? 1 : 0;
            udp += conversation.kind == dissect::Conversation::Kind::Udp ? 1 : 0;
            retransmitted += conversation.allPackets() > 500 ? 1 : 0;
            if (conversation.rtt().count > 10) {
                least = std::min(least, conversation.rtt().mean());
                greatest = std::max(greatest, conversation.rtt().mean());
            }
        }
        QVERIFY(table.conversations().size() > 200);
        QVERIFY(servers.contains(443) && servers.contains(53) && servers.size() >= 5);
        QVERIFY(v6 > 20 && udp > 20);
        QVERIFY(greatest > 20 * least); // near and far clients
        QVERIFY(retransmitted > 0);
    }

    // Whoever looks at a minute of it reads who was slow, and why.
    void eachCauseIsFound()
    {
        for (const std::uint64_t seed : {1ULL, 2ULL, 3ULL, 4ULL, 5ULL, 6ULL}) {
            const auto all = loaded(memory(capture(seed, 60 * dissect::second)));
            std::vector<std::uint8_t> clientIsA;
            for (const auto &conversation : all.conversations)
                clientIsA.push_back(dissect::rolesOf(conversation, {}).clientIsA ? 1 : 0);
            const auto turns = dissect::turnsOf(
                all.store, all.conversations, clientIsA, std::atomic<bool>(false));
            QVERIFY(turns.size() > 500);
            std::set<std::string> found;
            for (const auto &finding : dissect::findingsOf(turns, all.conversations, clientIsA))
                found.insert(std::to_string(static_cast<int>(finding.kind)) + ' '
                    + finding.address.text() + '/' + std::to_string(finding.prefix));
            const std::set<std::string> expected{
                "0 172.16.8.11/0", "1 10.20.6.0/24", "2 10.20.5.24/0", "3 10.20.7.19/0"};
            std::string list;
            for (const auto &one : found)
                list += one + "; ";
            QVERIFY2(found == expected, list.c_str());
        }
    }

    void jobsForgetTheOldest()
    {
        const auto now = wallClock();
        const GeneratedJob job(1, 1, now - 100 * dissect::second, 30 * dissect::second);
        const auto span = job.span();
        QVERIFY(span.has_value());
        QVERIFY(span->begin >= now - 31 * dissect::second);
        const auto seen
            = take(*job.open({now - 100 * dissect::second, now - 25 * dissect::second}));
        QVERIFY(!seen.times.empty());
        QVERIFY(seen.times.front() >= span->begin);
    }

    void stoppedJobsStay()
    {
        const auto now = wallClock();
        GeneratedJob job(1, 1, now - 100 * dissect::second, 3600 * dissect::second);
        job.setRunning(false);
        const auto before = job.span();
        QTest::qWait(20);
        QCOMPARE(job.span()->end, before->end);
        job.setRunning(true);
        QVERIFY(job.span()->end > before->end);
        job.clear();
        QVERIFY(!job.span() || job.span()->length() < dissect::second);
    }

    // Of any part of the traffic, since each run of the test meets another one.
    void estimatesAreNotTooLow()
    {
        const auto now = wallClock();
        const GeneratedJob job(5, 1, now - 4000 * dissect::second, 3600 * dissect::second);
        for (const int seconds : {1, 10, 100, 700}) {
            for (const int ago : {800, 1500, 3000}) {
                const dissect::Timestamp begin = now - ago * dissect::second;
                const dissect::TimeRange range{begin, begin + seconds * dissect::second};
                std::int64_t bytes = 24;
                for (const Bytes &one : take(*job.open(range)).packets)
                    bytes += static_cast<std::int64_t>(one.size()) + 16;
                QVERIFY2(job.bytesAtMost(range) >= bytes, qPrintable(QString::number(seconds)));
            }
        }
    }

    void replayRepeatsTheFile()
    {
        const QTemporaryDir folder;
        const Bytes one = ethernet(0x0800, ipv4({}, tcp({}, zeros(10))));
        const QString path = writeCapture(folder, {one, one, one}); // 1 ms apart
        const auto file = FileSource::open(path.toStdString());
        QVERIFY(file.has_value());
        const auto round = replayRound(**file);
        QVERIFY(round > 2'000'000);
        const auto seen = take(*replayFeed(**file, start, {start, start + 3 * round}));
        QCOMPARE(seen.times.size(), std::size_t{9});
        QCOMPARE(seen.times[0], start);
        QCOMPARE(seen.times[1], start + 1'000'000);
        QCOMPARE(seen.times[3], start + round);
        const auto middle
            = take(*replayFeed(**file, start, {start + round + 1, start + 2 * round + 1}));
        QCOMPARE(middle.times.size(), std::size_t{3}); // two of one round, one of the next
    }

    void clipsArePartsOfTheirJob()
    {
        const auto now = wallClock();
        const auto job = std::make_shared<GeneratedJob>(
            2, 1, now - 100 * dissect::second, 3600 * dissect::second);
        const QString times = QStringLiteral("%1, %2")
                                  .arg(now - 50 * dissect::second)
                                  .arg(now - 40 * dissect::second);
        const QJsonArray filters{QJsonObject{{u"type"_s, u"TIME"_s}, {u"value"_s, times}},
            QJsonObject{{u"type"_s, u"BPF"_s}, {u"value"_s, u"udp"_s}}};
        const QJsonObject config{{u"job_id"_s, u"1"_s}, {u"filters"_s, filters}};
        const auto clip = Clip::make(u"c"_s, config, job);
        QVERIFY(clip.has_value());
        const auto seen = take(*(*clip)->open({0, now}));
        QVERIFY(!seen.times.empty());
        QVERIFY(seen.times.front() >= now - 50 * dissect::second);
        QVERIFY(seen.times.back() < now - 40 * dissect::second);
        for (const Bytes &bytes : seen.packets)
            QCOMPARE(dissect::dissectFrame(packet(bytes), nullptr).transport,
                dissect::Frame::Transport::Udp);
    }

    void sessions()
    {
        QString who;
        Accounts accounts(u"me"_s, u"viewer"_s, u"word"_s);
        Sessions sessions(accounts, 0);
        const QByteArray id = sessions.open(u"me"_s);
        const QByteArray cookie = "other=1; " + Sessions::cookieName() + '=' + id;
        QCOMPARE(sessions.check({}, cookie, who), Sessions::Verdict::Good);
        QCOMPARE(who, u"me"_s);
        QVERIFY(sessions.mayChange(who) && !sessions.mayChange(u"viewer"_s));
        QCOMPARE(sessions.check({}, {}, who), Sessions::Verdict::NoCredentials);
        QCOMPARE(sessions.check("Basic " + QByteArray("me:word").toBase64(), {}, who),
            Sessions::Verdict::Good);
        QCOMPARE(sessions.check("Basic " + QByteArray("me:wrong").toBase64(), {}, who),
            Sessions::Verdict::WrongCredentials);
        QCOMPARE(sessions.check("Basic !!!", {}, who), Sessions::Verdict::WrongCredentials);
        sessions.close(id);
        QCOMPARE(sessions.check({}, cookie, who), Sessions::Verdict::SessionOver);
    }
};

QTEST_GUILESS_MAIN(TrafficTest)
#include "tst_traffic.moc"
