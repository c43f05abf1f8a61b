// SPDX-License-Identifier: GPL-3.0-or-later
// One packet again: its bytes, its layers in words, packets written to a file of their own, names
// from DNS answers, BPF over what is already read.
#include <fstream>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/capture/packetbytes.h"
#include "dissect/capture/recordreader.h"
#include "dissect/filter/packetfilter.h"
#include "dissect/frame/describe.h"
#include "dissect/load/sackblocks.h"
#include "dissect/load/sequencebases.h"
#include "dissect/load/storedpackets.h"
#include "dissect/names/services.h"
#include "dissect/slice/slice.h"
#include "dissect/slice/slicefile.h"
#include "tests/support/encapsulations.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"
#include "tests/support/randomtraffic.h"

using namespace remora::dissect;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> goesOn{false};

std::string data(const char *name) { return std::string(REMORA_TEST_DATA) + "/" + name; }

Loaded loadedFile(const std::string &path)
{
    auto source = openFile(path);
    return loaded(std::move(*source));
}

std::string fieldOf(const std::vector<DescribedLayer> &layers, const std::string &name)
{
    for (const DescribedLayer &layer : layers) {
        for (const DescribedField &field : layer.fields) {
            if (field.name == name)
                return field.value;
        }
    }
    return "none";
}

QStringList titles(const std::vector<DescribedLayer> &layers)
{
    QStringList list;
    for (const DescribedLayer &layer : layers)
        list << QString::fromStdString(layer.title);
    return list;
}

Bytes dnsAnswer()
{
    // The answer to "app.example": an alias, then its address.
    return hex("00 01 81 80 00 01 00 02 00 00 00 00"
               "03 61 70 70 07 65 78 61 6d 70 6c 65 00 00 01 00 01"
               "c0 0c 00 05 00 01 00 00 00 3c 00 06 03 77 65 62 c0 10"
               "c0 29 00 01 00 01 00 00 00 3c 00 04 0a 01 02 03");
}

Bytes dnsPacket(const Bytes &message)
{
    Ipv4Fields fields;
    fields.protocol = 17;
    return ethernet(0x0800, ipv4(fields, udp(53, 40'000, message)));
}

} // namespace

class PacketBytesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPacketIsReadAgain_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"captures/vlan_and_mixed.pcap", "captures/nanosecond_file.pcap",
                 "captures/truncated_snaplen.pcap", "fuzz"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyPacketIsReadAgain()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        std::string path = data(qPrintable(name));
        if (name == "fuzz"_L1) { // a pcapng file with several sections
            path = folder.filePath(u"two.pcapng"_s).toStdString();
            std::string bytes;
            for (const LinkType link : {LinkType::Ethernet, LinkType::Raw}) {
                CaptureWriter writer(OutputFormat::PcapngNs, link, 0);
                writer.appendHeader(bytes);
                const Bytes inner = ipv4({}, tcp({}, zeros(10)));
                const Bytes whole = link == LinkType::Raw ? inner : ethernet(0x0800, inner);
                for (int i = 0; i < 3; ++i)
                    writer.appendPacket(bytes, packet(whole, link, i * 1000 + 5));
            }
            std::ofstream(path, std::ios::binary) << bytes;
        }
        const Loaded all = loadedFile(path);
        auto source = openFile(path);
        auto records = openRecords(std::move(*source));
        RawPacket expected;
        std::size_t count = 0;
        for (std::size_t i = 0; i < all.store.chunks().size(); ++i) {
            const PacketChunk &chunk = *all.store.chunks()[i];
            for (std::size_t row = 0; row < chunk.size(); ++row, ++count) {
                QCOMPARE((*records)->next(expected), RecordReader::Next::Packet);
                const auto again
                    = readPacket(path, {chunk.offset(row), all.facts.format->sections}, goesOn);
                QVERIFY(again.has_value());
                QCOMPARE((*again)->packet.time, expected.time);
                QCOMPARE((*again)->packet.link, expected.link);
                QCOMPARE((*again)->packet.wireLength, expected.wireLength);
                QVERIFY(std::equal(expected.data.begin(), expected.data.end(),
                    (*again)->bytes.begin(), (*again)->bytes.end()));
            }
        }
        QVERIFY(count > 2);
        QVERIFY(!readPacket(path, {1 << 24}, goesOn));
    }

    // Every second one, in one go: what is between them stays unread.
    void severalPacketsAreReadAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("compressed");
        for (const char *name : {"captures/vlan_and_mixed.pcap", "captures/nanosecond_file.pcap",
                 "captures/truncated_snaplen.pcap"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << false;
            QTest::addRow("%s, gzip", name) << QString::fromLatin1(name) << true;
        }
    }
    void severalPacketsAreReadAgain()
    {
        QFETCH(QString, name);
        QFETCH(bool, compressed);
        const QTemporaryDir folder;
        std::string path = data(qPrintable(name));
        if (compressed) {
            const QString copy = folder.filePath(u"copy.pcap"_s);
            QVERIFY(QFile::copy(QString::fromStdString(path), copy));
            QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
            QCOMPARE(QProcess::execute(u"gzip"_s, {copy}), 0);
            path = copy.toStdString() + ".gz";
        }
        const Loaded all = loadedFile(path);
        const PacketChunk &chunk = *all.store.chunks().front();
        std::vector<std::uint64_t> offsets;
        for (std::size_t row = 1; row < chunk.size(); row += 2)
            offsets.push_back(chunk.offset(row));
        std::size_t seen = 0;
        const auto read = eachPacketAgain(path, offsets, all.facts.format->sections, goesOn,
            [&](const RawPacket &again, std::size_t place) {
                const auto one = readPacket(path, {offsets[place]}, goesOn);
                seen += place == seen && (*one)->packet.time == again.time
                        && std::equal(again.data.begin(), again.data.end(), (*one)->bytes.begin(),
                            (*one)->bytes.end())
                    ? 1
                    : 0;
                return true;
            });
        QVERIFY(read.has_value());
        QCOMPARE(seen, offsets.size());
        QVERIFY(seen > 2);
        offsets.push_back(1 << 24);
        QVERIFY(!eachPacketAgain(
            path, offsets, 1, goesOn, [](const RawPacket &, std::size_t) { return true; }));
    }

    void compressedFilesAreReadUpToThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pcap"_s);
        QFile::copy(QString::fromStdString(data("captures/resets.pcap")), path);
        QCOMPARE(QProcess::execute(u"gzip"_s, {path}), 0);
        const std::string compressed = path.toStdString() + ".gz";
        const Loaded all = loadedFile(compressed);
        const PacketChunk &chunk = *all.store.chunks().front();
        const auto last = readPacket(compressed, {chunk.offset(chunk.size() - 1)}, goesOn);
        QVERIFY(last.has_value());
        const auto plain
            = readPacket(data("captures/resets.pcap"), {chunk.offset(chunk.size() - 1)}, goesOn);
        QVERIFY((*last)->bytes == (*plain)->bytes);
        QVERIFY(!readPacket(compressed, {chunk.offset(0) + 1}, goesOn));
    }

    void filesThatHaveChangedAreSaid()
    {
        QCOMPARE(readPacket("/nowhere/a.pcap", {24}, goesOn).error().kind, Error::Kind::NotFound);
        QCOMPARE(readPacket(data("captures/resets.pcap"), {1 << 20}, goesOn).error().kind,
            Error::Kind::NotReadable);
    }

    void layersInWords()
    {
        TcpFields fields;
        fields.flags = 0x12;
        fields.sequence = 77;
        fields.options = hex("02 04 05 b4 04 02 01 03 03 07 01 01");
        const Bytes bytes = ethernet(0x8100, vlan(0x0800, ipv4({}, tcp(fields, zeros(5)))));
        const auto layers = describePacket(packet(bytes));
        QCOMPARE(titles(layers),
            (QStringList{u"Ethernet"_s, u"802.1Q Virtual LAN"_s, u"Internet Protocol Version 4"_s,
                u"Transmission Control Protocol"_s, u"Data"_s}));
        QCOMPARE(fieldOf(layers, "ip.src"), "10.0.0.1");
        QCOMPARE(fieldOf(layers, "tcp.srcport"), "40000");
        QCOMPARE(fieldOf(layers, "tcp.seq_raw"), "77");
        QCOMPARE(fieldOf(layers, "tcp.flags"), "0x0012 (SYN, ACK)");
        QCOMPARE(fieldOf(layers, "tcp.options.mss_val"), "1460");
        QCOMPARE(fieldOf(layers, "tcp.options.wscale.shift"), "7");
        QCOMPARE(layers.back().length, std::size_t{5});
        // Layers stand side by side and cover the packet.
        std::size_t end = 0;
        for (const DescribedLayer &layer : layers) {
            QCOMPARE(layer.begin, end);
            end = layer.begin + layer.length;
            for (const DescribedField &field : layer.fields)
                QVERIFY(field.begin >= layer.begin && field.begin + field.length <= end);
        }
        QCOMPARE(end, bytes.size());
    }

    // Whatever stands around an IP packet, it is found, and nothing reads beyond what was captured.
    void everyEncapsulationAndEveryCut()
    {
        for (const Encapsulation &way : encapsulations()) {
            const Bytes bytes = way.around(ipv4({}, tcp({}, zeros(8))), false);
            const auto layers = describePacket(packet(bytes, way.link));
            QVERIFY2(fieldOf(layers, "tcp.srcport") == "40000", way.name);
            for (std::size_t length = 0; length < bytes.size(); ++length) {
                const Bytes cut(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
                for (const DescribedLayer &layer : describePacket(
                         packet(cut, way.link, 0, static_cast<std::uint32_t>(bytes.size())))) {
                    QVERIFY(layer.begin + layer.length <= length);
                    for (const DescribedField &field : layer.fields)
                        QVERIFY(field.begin + field.length <= length);
                }
            }
        }
    }

    void packetsOfASelectionAreAFileOfTheirOwn_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"part.pcap", "part.pcapng", "part.pcap.gz", "part.zst"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void packetsOfASelectionAreAFileOfTheirOwn()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const std::string source = folder.filePath(u"all.pcap"_s).toStdString();
        std::ofstream(source, std::ios::binary) << randomTraffic(3, 2000);
        const Loaded all = loadedFile(source);
        const ConversationId id{1};
        const std::string path = folder.filePath(name).toStdString();
        StoredChoice choice(all.store, ConversationSet::of({&id, 1}), false);
        SliceRequest request{{source}, path};
        request.choice = &choice;
        const auto written = slice(request);
        QVERIFY(written.has_value());
        QCOMPARE(written->written, all.conversations[1].allPackets());
        const Loaded part = loadedFile(path);
        QCOMPARE(part.store.packets(), written->written);
        QCOMPARE(part.conversations.front().allBytes(), all.conversations[1].allBytes());
        QCOMPARE(part.conversations.front().first, all.conversations[1].first);
    }

    // A file for each conversation, in the order of their first packets.
    void conversationsAreFilesOfTheirOwn()
    {
        const QTemporaryDir folder;
        const std::string source = data("series/mixed.pcap");
        const Loaded all = loadedFile(source);
        StoredChoice choice(all.store, ConversationSet::everything(), true);
        SliceRequest request{{source}, folder.filePath(u"c.pcapng"_s).toStdString()};
        request.split.byPart = true;
        request.choice = &choice;
        const auto written = slice(request);
        QVERIFY(written.has_value());
        QCOMPARE(written->written, all.store.packets());
        std::uint64_t found = 0;
        std::size_t file = 1;
        for (const Conversation &one : all.conversations) {
            Loaded part = loadedFile(partName(request.output, file++));
            if (part.conversations.empty()) // packets without a conversation came before
                part = loadedFile(partName(request.output, file++));
            QCOMPARE(part.conversations.size(), std::size_t{1});
            QCOMPARE(part.conversations.front().first, one.first);
            QCOMPARE(part.store.packets(), one.allPackets());
            found += one.allPackets();
        }
        QVERIFY(found > 0);
    }

    void nothingIsLeftOfASaveThatFails_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("stopped") << u"captures/resets.pcap"_s << true;
        QTest::newRow("another file") << u"captures/keep_alive.pcap"_s << false;
    }
    void nothingIsLeftOfASaveThatFails()
    {
        QFETCH(QString, source);
        QFETCH(bool, isStopped);
        const QTemporaryDir folder;
        const Loaded all = loadedFile(data("captures/resets.pcap"));
        const std::atomic<bool> stopped{isStopped};
        StoredChoice choice(all.store, ConversationSet::everything(), false);
        SliceRequest request{
            {data(source.toLatin1().constData())}, folder.filePath(u"part.pcap"_s).toStdString()};
        request.choice = &choice;
        request.cancelled = &stopped;
        QVERIFY(!slice(request));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void bpfSaysWhatTheFilterSays()
    {
        const std::string path = data("series/mixed.pcap");
        const Loaded all = loadedFile(path);
        auto search = BpfSearch::open(path, "ip and tcp port 443");
        QVERIFY(search.has_value());
        const auto masks = search->masks(all.store, goesOn);
        QVERIFY(masks.has_value());
        const auto expression = FilterExpression::parse("ip && tcp.port == 443", {});
        const std::vector<std::uint8_t> clientIsA(all.conversations.size(), 1);
        const PacketFilter filter(*expression, all.conversations, all.noteTotals, clientIsA, 0);
        QVERIFY(*masks == filter.masks(all.store));
        QVERIFY(std::count(masks->front().begin(), masks->front().end(), 1) > 0);
        QVERIFY(search->masks(all.store, goesOn)->empty()); // they are searched
        auto wrong = BpfSearch::open(path, "tcp prt 443");
        QVERIFY(wrong.has_value());
        QCOMPARE(wrong->masks(all.store, goesOn).error().kind, Error::Kind::BadFilter);
    }

    // What comes while it searches is searched next, and nothing twice.
    void bpfGoesOnWithNewChunks()
    {
        const std::string path = data("series/mixed.pcap");
        const Loaded all = loadedFile(path);
        auto whole = BpfSearch::open(path, "udp or tcp port 443");
        const auto masks = whole->masks(all.store, goesOn);
        QVERIFY(masks.has_value());
        QVERIFY(all.store.chunks().size() > 1);
        auto search = BpfSearch::open(path, "udp or tcp port 443");
        PacketStore grown;
        for (std::size_t i = 0; i < all.store.chunks().size(); ++i) {
            grown.append(all.store.chunks()[i]);
            const auto more = search->masks(grown, goesOn);
            QVERIFY(more.has_value());
            QCOMPARE(more->size(), std::size_t{1});
            QVERIFY(more->front() == (*masks)[i]);
        }
    }

    // As tshark shows tcp.options.sack_le and sack_re of the duplicate ACKs.
    void selectiveAcknowledgmentsAreReadAgain()
    {
        const std::string path = data("captures/fast_retransmit_sack.pcap");
        const Loaded all = loadedFile(path);
        const bool fromA = sendsMoreFromA(all.store, ConversationId{0});
        const auto blocks = sackBlocks(path, 1, all.store, ConversationId{0}, fromA);
        QCOMPARE(blocks.size(), std::size_t{4});
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            QCOMPARE(blocks[i].begin, 2001.0);
            QCOMPARE(blocks[i].end, 3001.0 + 1000.0 * static_cast<double>(i));
        }
        QVERIFY(sackBlocks(path, 1, all.store, ConversationId{0}, !fromA).empty());
        QVERIFY(sackBlocks("/nowhere", 1, all.store, ConversationId{0}, fromA).empty());
    }

    // Also those that are no duplicate ACKs: the first of a hole, partial ones, D-SACK (RFC 2883).
    void everySelectiveAcknowledgmentIsRead()
    {
        const std::string path = data("captures/sack_blocks.pcap");
        const Loaded all = loadedFile(path);
        std::string edges;
        for (const auto &block : sackBlocks(path, 1, all.store, ConversationId{0}, true))
            edges += std::to_string(static_cast<int>(block.begin)) + "-"
                + std::to_string(static_cast<int>(block.end)) + " ";
        QCOMPARE(edges,
            "8001-9001 8001-9001 6001-7001 8001-9001 6001-7001 4001-5001 8001-9001 6001-7001 "
            "4001-5001 2001-3001 1001-2001 8001-9001 1001-9001 17001-17101 17201-17251 ");
    }

    void sequenceNumbersOnTheWire_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"sack_blocks.pcap", "resets.pcap", "fast_retransmit_sack.pcap",
                 "keep_alive.pcap", "port_reuse.pcap", "seq_wrap.pcap"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void sequenceNumbersOnTheWire()
    {
        QFETCH(QString, name);
        const std::string path = data("captures/") + name.toStdString();
        if (!QFile::exists(QString::fromStdString(path)))
            QFAIL("no such capture");
        const Loaded all = loadedFile(path);
        const auto bases = SequenceBases::read(path, all.store, goesOn);
        QVERIFY(bases.has_value());
        std::size_t compared = 0;
        for (std::size_t i = 0; i < all.store.packets(); ++i) {
            const auto place = all.store.place(PacketIndex{i});
            const PacketChunk &chunk = *all.store.chunks()[place.chunk];
            const std::size_t row = place.row;
            if ((chunk.marks[row] & PacketChunk::HasSequence) == 0)
                continue;
            const auto packet = readPacket(path, {chunk.offset(row)}, goesOn);
            const auto layers = describePacket((*packet)->packet);
            const bool fromA = (chunk.marks[row] & PacketChunk::FromB) == 0;
            const ConversationId id = chunk.conversations[row];
            const std::uint32_t sequence = chunk.tcpSequences[row] + bases->of(id, fromA, i);
            QCOMPARE(std::to_string(sequence), fieldOf(layers, "tcp.seq_raw"));
            if ((chunk.tcpFlags(row) & tcpAck) == 0)
                continue;
            const std::uint32_t ack = chunk.tcpAcknowledgments[row] + bases->of(id, !fromA, i);
            QCOMPARE(std::to_string(ack), fieldOf(layers, "tcp.ack_raw"));
            ++compared;
        }
        QVERIFY(compared > 0);
        QVERIFY(!SequenceBases::read("/nowhere", all.store, goesOn));
        const std::atomic<bool> cancelled{true};
        QVERIFY(!SequenceBases::read(path, all.store, cancelled));
    }

    void namesComeFromDnsAnswers()
    {
        const Loaded all = loaded(memory(captureFile({dnsPacket(dnsAnswer())})));
        QCOMPARE(all.facts.names->size(), std::size_t{1});
        const auto named = all.facts.names->find(*IpAddress::parse("10.1.2.3"));
        QVERIFY(named != all.facts.names->end());
        QCOMPARE(named->second, "app.example"); // as it was asked for, not its alias
    }

    void namesThatMeanHarmAreLeftAlone()
    {
        // A name that points to itself, and one with characters of no host name.
        Bytes loop = dnsAnswer();
        loop[12] = std::byte{0xc0};
        loop[13] = std::byte{0x0c};
        Bytes steering = dnsAnswer();
        steering[13] = std::byte{0x1b};
        std::vector<Bytes> packets{dnsPacket(loop), dnsPacket(steering)};
        for (std::size_t length = 0; length < dnsAnswer().size(); ++length) {
            Bytes cut = dnsAnswer();
            cut.resize(length);
            packets.push_back(dnsPacket(cut));
        }
        QVERIFY(loaded(memory(captureFile(packets))).facts.names->empty());
    }

    void servicesAreKnownByTheirPorts()
    {
        QCOMPARE(serviceName(443), "https");
        QCOMPARE(serviceName(7), "echo");
        QCOMPARE(serviceName(27017), "mongodb");
        QCOMPARE(serviceName(4), "");
        for (std::uint16_t port = 1; port != 0; ++port) // the list is in order: all are found
            QVERIFY(serviceName(port).size() < 32);
    }
};

QTEST_GUILESS_MAIN(PacketBytesTest)
#include "tst_packetbytes.moc"
