// SPDX-License-Identifier: GPL-3.0-or-later
// What two ends said, put together of packets that are late, lost, repeated, cut or only of one
// side; and the lines in which it is shown.
#include <fstream>

#include <QTemporaryDir>
#include <QTest>

#include "dissect/capture/capturewriter.h"
#include "model/packets/streamlines.h"
#include "tests/support/bytes.h"
#include "tests/support/captures.h"
#include "tests/support/loaded.h"

using namespace remora;
using namespace remora::model;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> goesOn{false};

// "A 1 hello": A sends these bytes from sequence number 1. "A SYN 0", "A FIN 6"; "A ACK 1 50":
// without bytes; "A 1 hello/2": two bytes were captured. Numbers count from `start`.
struct Conversation {
    QStringList packets;
    std::uint32_t start = 0;
};

Bytes packetOf(const QStringList &words, std::uint32_t start, qsizetype &wanted)
{
    const bool fromA = words[0] == "A"_L1;
    TcpFields fields;
    fields.sourcePort = fromA ? 40'000 : 443;
    fields.destinationPort = fromA ? 443 : 40'000;
    QString payload;
    qsizetype captured = -1;
    if (words[1] == "SYN"_L1 || words[1] == "FIN"_L1) {
        fields.flags = words[1] == "SYN"_L1 ? 0x02 : 0x11;
        fields.sequence = words[2].toUInt() + start;
    } else if (words[1] == "ACK"_L1) {
        fields.sequence = words[2].toUInt() + start;
        fields.acknowledgment = words[3].toUInt() + start;
    } else {
        fields.sequence = words[1].toUInt() + start;
        payload = words[2].section('/'_L1, 0, 0);
        const QString cut = words[2].section('/'_L1, 1, 1);
        captured = cut.isEmpty() ? -1 : cut.toInt();
        fields.acknowledgment = start + 1;
    }
    const std::string bytes = payload.toStdString();
    const auto *begin = reinterpret_cast<const std::byte *>(bytes.data());
    Ipv4Fields ip;
    ip.source = fromA ? "10.0.0.1" : "10.0.0.2";
    ip.destination = fromA ? "10.0.0.2" : "10.0.0.1";
    Bytes whole = ethernet(0x0800, ipv4(ip, tcp(fields, Bytes(begin, begin + bytes.size()))));
    wanted = captured < 0 ? static_cast<qsizetype>(whole.size())
                          : static_cast<qsizetype>(whole.size()) - payload.size() + captured;
    return whole;
}

QString write(const QTemporaryDir &folder, const Conversation &conversation)
{
    const QString path = folder.filePath(u"stream.pcap"_s);
    dissect::CaptureWriter writer(
        dissect::OutputFormat::PcapNs, dissect::LinkType::Ethernet, 65'535);
    std::string bytes;
    writer.appendHeader(bytes);
    dissect::Timestamp time = 1'700'000'000 * dissect::second;
    for (const QString &line : conversation.packets) {
        qsizetype captured = 0;
        const Bytes whole = packetOf(line.split(' '_L1), conversation.start, captured);
        const Bytes kept(whole.begin(), whole.begin() + captured);
        time += 1'000'000;
        writer.appendPacket(bytes,
            packet(
                kept, dissect::LinkType::Ethernet, time, static_cast<std::uint32_t>(whole.size())));
    }
    return writeFile(path, bytes) ? path : QString();
}

FollowedStream follow(const Conversation &conversation, std::uint64_t most = 1'000'000)
{
    const QTemporaryDir folder;
    const QString path = write(folder, conversation);
    StreamQuestion asked;
    asked.path = path;
    asked.store = loaded(*dissect::openFile(path.toStdString())).store;
    asked.mostBytes = most;
    return followStream(asked, goesOn);
}

// "A:hello B:hi A:[3]": pieces of one side behind each other are one.
QString said(const FollowedStream &stream)
{
    QString text;
    bool first = true;
    bool fromClient = false;
    for (const StreamPiece &piece : stream.pieces) {
        if (first || piece.fromClient != fromClient)
            text += (first ? ""_L1 : " "_L1) + (piece.fromClient ? "A:"_L1 : "B:"_L1);
        first = false;
        fromClient = piece.fromClient;
        if (piece.kind == StreamPiece::Kind::Data)
            text += QString::fromStdString(
                stream.bytes[sideOf(fromClient)].substr(piece.begin, piece.length));
        else
            text += QStringLiteral("[%1%2]")
                        .arg(piece.length)
                        .arg(piece.kind == StreamPiece::Kind::Cut ? " cut"_L1 : ""_L1);
    }
    return text;
}

std::shared_ptr<const FollowedStream> streamOf(const std::string &client, const std::string &server)
{
    auto stream = std::make_shared<FollowedStream>();
    stream->bytes = {client, server};
    stream->pieces.push_back({StreamPiece::Kind::Data, true, 0, client.size(), 1});
    stream->pieces.push_back({StreamPiece::Kind::NotCaptured, false, 0, 1460, 0});
    stream->pieces.push_back({StreamPiece::Kind::Data, false, 0, server.size(), 2});
    return stream;
}

} // namespace

class FollowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void streams_data()
    {
        QTest::addColumn<QStringList>("packets");
        QTest::addColumn<quint32>("start");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char *name, const QStringList &packets, const QString &expected,
                  quint32 start = 0) { QTest::newRow(name) << packets << start << expected; };
        const QStringList opened{u"A SYN 0"_s, u"B SYN 0"_s};
        row("in order", opened + QStringList{u"A 1 hello"_s, u"B 1 hi"_s, u"A 6 you"_s},
            u"A:hello B:hi A:you"_s);
        row("out of order", opened + QStringList{u"A 4 def"_s, u"A 7 ghi"_s, u"A 1 abc"_s},
            u"A:abcdefghi"_s);
        row("resent", opened + QStringList{u"A 1 abc"_s, u"A 1 abc"_s, u"A 4 def"_s, u"A 1 abc"_s},
            u"A:abcdef"_s);
        row("resent with more", opened + QStringList{u"A 1 abc"_s, u"A 2 bcdef"_s}, u"A:abcdef"_s);
        row("overlapping on both sides",
            opened + QStringList{u"A 1 abc"_s, u"A 7 ghi"_s, u"A 3 cdefgh"_s}, u"A:abcdefghi"_s);
        row("a lost segment", opened + QStringList{u"A 1 abc"_s, u"A 7 ghi"_s, u"B 1 hi"_s},
            u"A:abc[3]ghi B:hi"_s);
        row("a lost first segment", opened + QStringList{u"A 4 def"_s}, u"A:[3]def"_s);
        row("acknowledged, never seen", opened + QStringList{u"A 1 abc"_s, u"B ACK 1 9"_s},
            u"A:abc[5]"_s);
        row("a FIN is no byte", opened + QStringList{u"A 1 abc"_s, u"A FIN 4"_s, u"B ACK 1 5"_s},
            u"A:abc"_s);
        row("wrap-around", {u"A SYN 0"_s, u"A 1 abc"_s, u"A 4 def"_s, u"A 7 ghi"_s},
            u"A:abcdefghi"_s, 0xfffffffbU);
        row("wrap-around out of order", {u"A 1 abc"_s, u"A 7 ghi"_s, u"A 4 def"_s},
            u"A:abcdefghi"_s, 0xfffffffbU);
        row("without the handshake", {u"A 4 def"_s, u"A 1 abc"_s, u"A 7 ghi"_s}, u"A:abcdefghi"_s,
            77'000);
        row("without the handshake and the first segment", {u"A ACK 1 1"_s, u"B 4 def"_s},
            u"B:[3]def"_s, 77'000);
        row("one side only", {u"A SYN 0"_s, u"A 1 abc"_s, u"A ACK 4 1"_s, u"A ACK 4 21"_s},
            u"A:abc B:[20]"_s);
        row("cut by the snap length", opened + QStringList{u"A 1 abcdef/2"_s, u"A 7 ghi"_s},
            u"A:ab[4 cut]ghi"_s);
        row("a keep-alive is not said",
            opened + QStringList{u"A 1 abc"_s, u"B ACK 1 4"_s, u"A 3 x"_s, u"A 4 def"_s},
            u"A:abcdef"_s);
        row("no payload", opened, {});
    }
    void streams()
    {
        QFETCH(QStringList, packets);
        QFETCH(quint32, start);
        QFETCH(QString, expected);
        const FollowedStream stream = follow({packets, start});
        QCOMPARE(stream.problem, QString());
        QCOMPARE(said(stream), expected);
        QVERIFY(!stream.isLimited);
    }

    void longStreamsAreLimited()
    {
        const QStringList packets{u"A 1 abcde"_s, u"A 6 fghij"_s, u"A 11 klmno"_s, u"A 16 p"_s};
        const FollowedStream stream = follow({packets}, 10);
        QCOMPARE(said(stream), u"A:abcdefghij"_s);
        QVERIFY(stream.isLimited);
        // What fills a gap of it counts, however late it comes.
        QCOMPARE(said(follow({{u"A 1 abcde"_s, u"A 8 hijkl"_s, u"A 13 mno"_s, u"A 6 fg"_s}}, 10)),
            u"A:abcdefghijkl"_s);
    }

    void datagramsAreOneByOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"udp.pcap"_s);
        Ipv4Fields fields;
        fields.protocol = 17;
        const auto one = [&](std::uint16_t from, std::uint16_t to, std::string_view source,
                             std::string_view destination) {
            fields.source = source;
            fields.destination = destination;
            return ethernet(0x0800, ipv4(fields, udp(from, to, hex("61 62"))));
        };
        QVERIFY(writeFile(path,
            captureFile(
                {one(4000, 5000, "10.0.0.1", "10.0.0.2"), one(5000, 4000, "10.0.0.2", "10.0.0.1"),
                    one(4000, 5000, "10.0.0.1", "10.0.0.2")})));
        StreamQuestion asked;
        asked.path = path;
        asked.store = loaded(*dissect::openFile(path.toStdString())).store;
        QCOMPARE(said(followStream(asked, goesOn)), u"A:ab B:ab A:ab"_s);
        asked.clientIsA = false;
        QCOMPARE(said(followStream(asked, goesOn)), u"B:ab A:ab B:ab"_s);
        QFile::remove(path);
        QVERIFY(!followStream(asked, goesOn).problem.isEmpty());
    }

    void linesOfText()
    {
        const StreamLines lines(
            streamOf("GET / HTTP/1.1\r\nHost: x\r\n\r\n", "\x01ok\xe2\x80\xaeno"), {});
        QStringList texts;
        for (std::size_t i = 0; i < lines.size(); ++i)
            texts << lines.text(i);
        QCOMPARE(texts,
            (QStringList{u"GET / HTTP/1.1"_s, u"Host: x"_s, {}, u"[1,460 bytes not captured]"_s,
                u"·ok\\u202eno"_s}));
        QVERIFY(lines.isMissing(3) && !lines.isMissing(4));
        QCOMPARE(lines.pieceOf(4).packet, quint64{2});
    }

    void linesInHexadecimal()
    {
        StreamForm form;
        form.hex = true;
        form.sides = StreamForm::Sides::Client;
        const StreamLines lines(streamOf("GET / HTTP/1.1\r\n.", "ok"), form);
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines.text(0),
            u"00000000  47 45 54 20 2f 20 48 54 54 50 2f 31 2e 31 0d 0a  GET / HTTP/1.1··"_s);
        QVERIFY(lines.text(1).startsWith(u"00000010  2e "_s));
    }

    // A line without an end is broken, but never inside a character.
    void longLinesAreBroken()
    {
        std::string words;
        for (int i = 0; i < 300; ++i)
            words += "\xc3\xa4"; // ä
        const StreamLines lines(streamOf("x" + words, "ok"), {});
        QString all;
        for (std::size_t i = 0; i + 2 < lines.size(); ++i)
            all += lines.text(i);
        QCOMPARE(all, 'x'_L1 + QString(300, u'ä'));
    }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("from");
        QTest::addColumn<bool>("forward");
        QTest::addColumn<int>("line");
        QTest::newRow("any case") << u"host: X"_s << -1 << true << 1;
        QTest::newRow("over the end of a line") << u"1.1\r\nHost"_s << -1 << true << 0;
        QTest::newRow("of the other side") << u"okay"_s << 0 << true << 4;
        QTest::newRow("behind it") << u"host"_s << 1 << true << -1;
        QTest::newRow("backwards") << u"get"_s << 4 << false << 0;
        QTest::newRow("not there") << u"nothing"_s << -1 << true << -1;
    }
    void wordsAreFound()
    {
        QFETCH(QString, words);
        QFETCH(int, from);
        QFETCH(bool, forward);
        QFETCH(int, line);
        const StreamLines lines(streamOf("GET / HTTP/1.1\r\nHost: x\r\n\r\n", "okay"), {});
        const auto found = lines.find(words,
            from < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(from)), forward);
        QCOMPARE(found ? static_cast<int>(*found) : -1, line);
    }
};

QTEST_GUILESS_MAIN(FollowTest)
#include "tst_follow.moc"
