// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of conversations beyond their totals: states, percentiles, groups, series of a
// stream, and the pyramid that pictures of millions of samples are made from.
#include <random>

#include <QTest>

#include <fmt/format.h>

#include "dissect/capture/capturewriter.h"
#include "dissect/filter/wiresharktext.h"
#include "dissect/series/samplepyramid.h"
#include "dissect/series/streamseries.h"
#include "dissect/store/conversationdetails.h"
#include "dissect/store/conversationgroups.h"
#include "dissect/store/roles.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"
#include "tests/support/randomtraffic.h"
#include "tests/support/trace.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

Loaded loadedTrace(const char *text)
{
    std::string file;
    CaptureWriter writer(OutputFormat::PcapNs, LinkType::Ethernet, 0);
    writer.appendHeader(file);
    for (const TracePacket &line : readTrace(text))
        writer.appendPacket(file, packet(line.bytes, LinkType::Ethernet, line.time));
    return loaded(memory(file));
}

TcpState stateAfter(const char *text)
{
    const Loaded all = loadedTrace(text);
    return detailsOf(all.store, all.conversations).front().state;
}

std::vector<std::uint8_t> clients(const Loaded &all)
{
    std::vector<std::uint8_t> clientIsA;
    for (const Conversation &conversation : all.conversations)
        clientIsA.push_back(rolesOf(conversation, {}).clientIsA ? 1 : 0);
    return clientIsA;
}

} // namespace

class ConversationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void states()
    {
        QCOMPARE(stateAfter("0.0  A > B  SYN  seq 0"), TcpState::Half);
        const std::string open = "0.0  A > B  SYN  seq 0\n0.1  B > A  SYN,ACK  seq 0 ack 1\n"
                                 "0.2  A > B  ACK  seq 1 ack 1\n";
        QCOMPARE(stateAfter(open.c_str()), TcpState::Open);
        const std::string closing = open + "0.3  A > B  FIN,ACK  seq 1 ack 1\n";
        QCOMPARE(stateAfter(closing.c_str()), TcpState::Closing);
        QCOMPARE(
            stateAfter((closing + "0.4  B > A  FIN,ACK  seq 1 ack 2\n").c_str()), TcpState::Closed);
        QCOMPARE(stateAfter((open + "0.3  B > A  RST  seq 1\n").c_str()), TcpState::Reset);
        QCOMPARE(stateAfter("0.0  A > B  ACK 10B  seq 1 ack 1"), TcpState::Middle);
    }

    void percentilesAreNearestRanks()
    {
        std::vector<Duration> values;
        for (int i = 100; i >= 1; --i)
            values.push_back(i);
        QCOMPARE(percentile(values, 50), Duration{50});
        QCOMPARE(percentile(values, 95), Duration{95});
        QCOMPARE(percentile(values, 99), Duration{99});
        QCOMPARE(percentile(values, 100), Duration{100});
        values = {7};
        QCOMPARE(percentile(values, 1), Duration{7});
        values = {1, 2, 3};
        QCOMPARE(percentile(values, 50), Duration{2});
    }

    // Each row's percentiles, one sample at a time.
    void detailsAgreeWithASlowCount()
    {
        const Loaded all = loaded(memory(randomTraffic(11, 20'000)));
        const auto details = detailsOf(all.store, all.conversations);
        for (std::size_t i = 0; i < all.conversations.size(); ++i) {
            const ConversationId id{static_cast<std::uint32_t>(i)};
            auto samples = rttSamples(all.store, ConversationSet::of({&id, 1})).values;
            QCOMPARE(samples.size(), std::size_t{all.conversations[i].rtt().count});
            if (samples.empty())
                continue;
            std::sort(samples.begin(), samples.end());
            const std::size_t rank = (samples.size() * 95 + 99) / 100 - 1;
            QCOMPARE(static_cast<double>(details[i].percentiles[1]) / 1e9, samples[rank]);
        }
    }

    // Each side's statistics, one sample at a time, and that those of a group follow its clients.
    void sidesAgreeWithASlowCount()
    {
        const Loaded all = loaded(memory(randomTraffic(11, 20'000)));
        const auto clientIsA = clients(all);
        std::vector<std::array<std::vector<Duration>, 2>> samples(all.conversations.size());
        std::array<std::vector<Duration>, 2> bySide; // to the server, to the client
        for (const auto &chunk : all.store.chunks()) {
            chunk->rtts.each([&](std::size_t at, Duration rtt) {
                if (!chunk->countsForConversation(at))
                    return;
                const std::size_t of = row(chunk->conversations[at]);
                const bool fromA = (chunk->marks[at] & PacketChunk::FromB) == 0;
                samples[of][fromA ? 0 : 1].push_back(rtt);
                bySide[fromA == (clientIsA[of] != 0) ? 1 : 0].push_back(rtt);
            });
        }
        const auto details = detailsOf(all.store, all.conversations);
        std::size_t both = 0;
        for (std::size_t i = 0; i < all.conversations.size(); ++i) {
            for (const std::size_t way : {0U, 1U}) {
                auto &own = samples[i][way];
                const RttStatistics &rtt = all.conversations[i].rtts[way];
                QCOMPARE(std::size_t{rtt.count}, own.size());
                if (own.empty())
                    continue;
                QCOMPARE(rtt.minimum, *std::min_element(own.begin(), own.end()));
                QCOMPARE(rtt.maximum, *std::max_element(own.begin(), own.end()));
                QCOMPARE(details[i].p95[way], percentile(own, 95));
            }
            both += !samples[i][0].empty() && !samples[i][1].empty() ? 1 : 0;
        }
        QVERIFY(both > 0);
        const RttBySide sides = rttBySide(all.store, all.conversations, clientIsA);
        QCOMPARE(std::size_t{sides.toServer.rtt.count}, bySide[0].size());
        QCOMPARE(std::size_t{sides.toClient.rtt.count}, bySide[1].size());
        QCOMPARE(sides.toServer.p95, percentile(bySide[0], 95));
        QCOMPARE(sides.toClient.p95, percentile(bySide[1], 95));
        const auto made
            = groupsOf(Grouping::Protocol, all.conversations, all.noteTotals, clientIsA);
        const auto tcp = std::find_if(made.groups.begin(), made.groups.end(),
            [](const Conversation &group) { return group.protocol == 6; });
        QVERIFY(tcp != made.groups.end());
        QCOMPARE(tcp->rtts[1].count, sides.toServer.rtt.count);
        const auto ofGroups = detailsOf(all.store, made.groups, made.groupOf, clientIsA);
        QCOMPARE(ofGroups[static_cast<std::size_t>(tcp - made.groups.begin())].p95[1],
            sides.toServer.p95);
    }

    // Of those without packets only what is kept is in a group, and counts nothing.
    void keptConversationsAreInGroups()
    {
        const Loaded all = loaded(memory(randomTraffic(5, 2'000)));
        const auto clientIsA = clients(all);
        auto some = all.conversations;
        for (std::size_t row = 0; row < some.size(); row += 2) {
            some[row].packets = {};
            some[row].bytes = {};
            some[row].rtts = {};
            some[row].first = some[row].last = 0;
        }
        const std::vector kept{ConversationId{0}, ConversationId{2}};
        const auto without = groupsOf(Grouping::ClientPort, some, all.noteTotals, clientIsA);
        const auto made = groupsOf(Grouping::ClientPort, some, all.noteTotals, clientIsA, kept);
        QVERIFY(without.groupOf[0] == ConversationGroups::none);
        QVERIFY(made.groupOf[4] == ConversationGroups::none);
        for (const ConversationId id : kept) {
            const auto members = made.membersOf(made.groupOf[row(id)]);
            QVERIFY(std::find(members.begin(), members.end(), id) != members.end());
        }
        QCOMPARE(made.members.size(), without.members.size() + kept.size());
        std::uint64_t packets = 0;
        for (const Conversation &group : made.groups) {
            packets += group.allPackets();
            QVERIFY(group.allPackets() == 0 || group.first > 0);
        }
        std::uint64_t expected = 0;
        for (const Conversation &one : some)
            expected += one.allPackets();
        QCOMPARE(packets, expected);
    }

    void groups_data()
    {
        QTest::addColumn<int>("grouping");
        for (int grouping = 0; grouping < 7; ++grouping)
            QTest::addRow("%d", grouping) << grouping;
    }
    void groups()
    {
        QFETCH(int, grouping);
        const Loaded all = loaded(memory(randomTraffic(5, 20'000)));
        const auto clientIsA = clients(all);
        const auto made = groupsOf(
            static_cast<Grouping>(grouping), all.conversations, all.noteTotals, clientIsA);
        QVERIFY(!made.groups.empty());
        // Nothing is lost and nothing counts twice.
        std::uint64_t packets = 0;
        std::uint64_t samples = 0;
        std::uint64_t notes = 0;
        for (const Conversation &group : made.groups) {
            packets += group.allPackets();
            samples += group.rtt().count;
            if (const NoteTotals *own = notesOf(group, made.notes))
                notes += (*own)[0][0] + (*own)[1][0];
        }
        std::uint64_t allPackets = 0;
        std::uint64_t allSamples = 0;
        std::uint64_t allNotes = 0;
        for (const Conversation &one : all.conversations) {
            allPackets += one.allPackets();
            allSamples += one.rtt().count;
            if (const NoteTotals *own = notesOf(one, all.noteTotals))
                allNotes += (*own)[0][0] + (*own)[1][0];
        }
        QCOMPARE(packets, allPackets);
        QCOMPARE(samples, allSamples);
        QCOMPARE(notes, allNotes);
        std::size_t members = 0;
        for (std::size_t group = 0; group < made.groups.size(); ++group) {
            members += made.membersOf(group).size();
            for (const auto id : made.membersOf(group))
                QCOMPARE(std::size_t{made.groupOf[row(id)]}, group);
        }
        QCOMPARE(members,
            static_cast<std::size_t>(
                std::count_if(all.conversations.begin(), all.conversations.end(),
                    [](const Conversation &one) { return one.allPackets() > 0; })));
        // From client: what the members' clients sent.
        std::uint64_t fromClient = 0;
        for (std::size_t i = 0; i < all.conversations.size(); ++i)
            fromClient += all.conversations[i].bytes[clientIsA[i] != 0 ? 0 : 1];
        std::uint64_t grouped = 0;
        for (const Conversation &group : made.groups)
            grouped += group.bytes[0];
        QCOMPARE(grouped, fromClient);
    }

    void kindsOfRttSamples()
    {
        const Loaded all = loadedTrace(R"(
0.000  A > B  SYN       seq 0
0.010  B > A  SYN,ACK   seq 0 ack 1
0.020  A > B  ACK       seq 1 ack 1
0.100  A > B  ACK 100B  seq 1 ack 1
0.110  B > A  ACK       seq 1 ack 101
0.200  A > B  ACK 100B  seq 101 ack 1
0.201  A > B  ACK 100B  seq 201 ack 1
0.230  B > A  ACK       seq 1 ack 301
0.300  A > B  ACK 100B  seq 301 ack 1
0.700  A > B  ACK 100B  seq 301 ack 1
0.720  B > A  ACK       seq 1 ack 401
)");
        const auto kinds = rttKinds(all.store, ConversationSet::everything());
        const auto whole = rttSamples(all.store, ConversationSet::everything());
        QCOMPARE(kinds.plain.size() + kinds.cumulative.size() + kinds.resent.size(), whole.size());
        QCOMPARE(kinds.cumulative.values, (std::vector<double>{0.029}));
        QCOMPARE(kinds.resent.values, (std::vector<double>{0.42}));
    }

    void sequenceTraces()
    {
        const Loaded all = loadedTrace(R"(
0.000  A > B  SYN       seq 4294967290
0.010  B > A  SYN,ACK   seq 0 ack 4294967291
0.020  A > B  ACK 100B  seq 4294967291 ack 1
0.030  A > B  ACK 100B  seq 95 ack 1
0.040  B > A  ACK       seq 1 ack 195
0.300  A > B  ACK 100B  seq 95 ack 1
)");
        QVERIFY(sendsMoreFromA(all.store, ConversationId{0}));
        const auto trace = sequenceTrace(all.store, ConversationId{0}, true);
        QCOMPARE(trace.segments.size(), std::size_t{4});
        QCOMPARE(trace.segments[1].begin, 1.0);
        QCOMPARE(trace.segments[2].begin, 101.0);
        QCOMPARE(trace.segments[2].end, 201.0);
        QVERIFY(trace.segments[3].resent);
        QVERIFY(!trace.segments[2].resent);
        QCOMPARE(trace.acknowledged.values.back(), 201.0);
        QVERIFY(trace.permitted.values.back() > 201.0);
    }

    void directionsAddUp()
    {
        const Loaded all = loaded(memory(randomTraffic(9, 10'000)));
        const auto clientIsA = std::make_shared<const std::vector<std::uint8_t>>(clients(all));
        const auto set = ConversationSet::everything();
        const auto from
            = lengthSamples(all.store, set.only(ConversationSet::Way::FromClient, clientIsA));
        const auto to
            = lengthSamples(all.store, set.only(ConversationSet::Way::FromServer, clientIsA));
        std::uint64_t counted = 0;
        for (const Conversation &conversation : all.conversations)
            counted += conversation.allPackets();
        QCOMPARE(from.size() + to.size(), std::size_t{counted});
        QVERIFY(from.size() > 0 && to.size() > 0);
    }

    void thePyramidLosesNoExtreme()
    {
        Samples samples;
        std::mt19937 random(3);
        for (int i = 0; i < 300'001; ++i) {
            samples.times.push_back(i * 1000LL);
            samples.values.push_back(static_cast<double>(random() % 100'000));
        }
        samples.values[200'003] = 1e9;
        const SamplePyramid pyramid(samples.values);
        for (int i = 0; i < 500; ++i) {
            const std::size_t begin = random() % samples.size();
            const std::size_t end = begin + 1 + random() % (samples.size() - begin);
            const auto [least, greatest] = pyramid.extremes(samples.values, begin, end);
            const auto [low, high]
                = std::minmax_element(samples.values.begin() + static_cast<std::ptrdiff_t>(begin),
                    samples.values.begin() + static_cast<std::ptrdiff_t>(end));
            QCOMPARE(least, *low);
            QCOMPARE(greatest, *high);
        }
    }

    // However a range is taken apart, each sample is covered once.
    void thePyramidCoversEverySampleOnce()
    {
        Samples samples;
        for (int i = 0; i < 70'000; ++i) {
            samples.times.push_back(i);
            samples.values.push_back(i % 7);
        }
        const SamplePyramid pyramid(samples.values);
        std::mt19937 random(4);
        for (int i = 0; i < 50; ++i) {
            const std::size_t begin = random() % samples.size();
            const std::size_t end = begin + random() % (samples.size() - begin + 1);
            std::size_t at = begin;
            const std::size_t limit = 1 + random() % 40'000;
            pyramid.cover(
                begin, end, [&](const auto &group) { return group.end - group.begin <= limit; },
                [&](const auto &group) {
                    QCOMPARE(group.begin, at);
                    at = group.end;
                },
                [&](std::size_t from, std::size_t to) {
                    QCOMPARE(from, at);
                    at = to;
                });
            QCOMPARE(at, end);
        }
    }

    void filtersForWireshark_data()
    {
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("leftOut");
        const auto add = [](const char *ours, const char *theirs, const char *leftOut = "") {
            QTest::newRow(ours) << QString::fromLatin1(ours) << QString::fromLatin1(theirs)
                                << QString::fromLatin1(leftOut);
        };
        add("tcp.analysis.ack_rtt > 50 ms", "tcp.analysis.ack_rtt > 0.050000000");
        add("ip.addr == 10.0.0.0/8 && !udp", "(ip.addr == 10.0.0.0/8) && (!(udp))");
        add("tcp.port in {80, 8000..8080}", "tcp.port in {80, 8000..8080}");
        add("tcp.window_size < 4 kB || tcp.flags.syn == 1",
            "(tcp.window_size < 4000) || (tcp.flags.syn == 1)");
        add("frame.time >= \"2023-11-14 22:13:20\"", "frame.time_epoch >= 1700000000.000000000");
        add("conversation.packets > 5", "", "conversation.packets > 5");
        add("tcp && from.client", "(tcp)", "from.client");
        add("ip.src == client", "", "ip.src == client");
        add("conversation.rtt.server.mean > 50 ms && tcp.port == 443 && (udp && from.server)",
            "(tcp.port == 443) && (udp)", "conversation.rtt.server.mean > 50 ms, from.server");
        add("tcp && !(udp || from.client)", "(tcp)", "!(udp || from.client)");
        add("(tcp || from.client) && icmp", "(icmp)", "(tcp || from.client)");
        add("tcp.analysis.retransmission && tcp.analysis.retransmission.count > 2",
            "(tcp.analysis.retransmission)", "tcp.analysis.retransmission.count > 2");
        // No number of a stream.
        const char *first = "(ip.addr == 10.0.0.1 && ip.addr == 10.0.0.2 && tcp.port == 4000 && "
                            "tcp.port == 443 && !icmp && frame.time_epoch >= 1.000000000 && "
                            "frame.time_epoch <= 2.500000000)";
        const char *second = "(ip.src == 10.0.0.1 && ip.dst == 10.0.0.1 && tcp.srcport == 80 && "
                             "tcp.dstport == 80 && !icmp && frame.time_epoch >= 3.000000000 && "
                             "frame.time_epoch <= 4.000000000)";
        const char *udp = "(ipv6.addr == fd00::1 && ipv6.addr == fd00::2 && udp.port == 5000 && "
                          "udp.port == 53 && !icmpv6 && frame.time_epoch >= 1.000000000 && "
                          "frame.time_epoch <= 1.000000000)";
        add("tcp.stream", "tcp");
        add("tcp.stream == 0", first);
        add("tcp.stream in {0, 1..9}", fmt::format("{} || {}", first, second).c_str());
        add("tcp.stream != 0", second);
        add("!(tcp.stream == 0)", fmt::format("!({})", first).c_str());
        add("tcp.stream > 1", "frame.number == 0");
        add("udp.stream == 0 && ipv6", fmt::format("({}) && (ipv6)", udp).c_str());
    }
    void filtersForWireshark()
    {
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        QFETCH(QString, leftOut);
        const auto conversation = [](Conversation::Kind kind, const char *a, std::uint16_t aPort,
                                      const char *b, std::uint16_t bPort, std::uint32_t stream) {
            Conversation one;
            one.kind = kind;
            one.a = {*IpAddress::parse(a), aPort};
            one.b = {*IpAddress::parse(b), bPort};
            one.stream = stream;
            return one;
        };
        std::vector<Conversation> all{
            conversation(Conversation::Kind::Tcp, "10.0.0.1", 4000, "10.0.0.2", 443, 0),
            conversation(Conversation::Kind::Udp, "fd00::1", 5000, "fd00::2", 53, 0),
            conversation(Conversation::Kind::Tcp, "10.0.0.1", 80, "10.0.0.1", 80, 1)};
        all[0].first = second;
        all[0].last = second * 5 / 2;
        all[1].first = all[1].last = second;
        all[2].first = 3 * second;
        all[2].last = 4 * second;
        const std::string text = ours.toStdString();
        const auto expression = FilterExpression::parse(text, {});
        QVERIFY(expression.has_value());
        const WiresharkText handed = wiresharkText(*expression, all);
        QCOMPARE(QString::fromStdString(handed.text), theirs);
        QStringList terms;
        for (const FilterExpression *term : handed.leftOut)
            terms << QString::fromStdString(text.substr(term->begin, term->length));
        QCOMPARE(terms.join(QStringLiteral(", ")), leftOut);
    }
};

QTEST_GUILESS_MAIN(ConversationsTest)
#include "tst_conversations.moc"
