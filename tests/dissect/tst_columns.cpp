// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all columns: the heads of files follow it, filters know what it says they know, and
// the page is made of it.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/fields/column.h"
#include "dissect/filter/packetfilter.h"
#include "dissect/store/roles.h"
#include "dissect/tables/csvtables.h"
#include "tests/support/loaded.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

QList<QByteArray> written(const std::function<void(FileSink &)> &write)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    auto sink = FileSink::open(path.toStdString());
    write(*sink);
    QFile file(path);
    if (!sink->finish() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().trimmed().split('\n');
}

QByteArray head(Column::In file)
{
    QByteArrayList names;
    for (const std::string_view name : columnNames(file))
        names << QByteArray::fromStdString(std::string(name));
    return names.join(',');
}

// A capture, and what filters find in it.
struct Asked {
    Loaded all;
    std::vector<std::uint8_t> clientIsA;
    std::vector<ConversationDetails> details;
    std::shared_ptr<const TurnTable> turns;

    explicit Asked(const char *name)
        : all(loaded(*openFile(std::string(REMORA_TEST_DATA "/") + name)))
    {
        for (const Conversation &conversation : all.conversations)
            clientIsA.push_back(rolesOf(conversation, {}).clientIsA ? 1 : 0);
        details = detailsOf(all.store, all.conversations);
        turns = turnTableOf(all.store, all.conversations, clientIsA, std::atomic<bool>(false));
    }
    std::vector<ConversationRow> rows() const
    {
        std::vector<ConversationRow> list;
        for (const Conversation &conversation : all.conversations)
            list.push_back(
                {&conversation, rolesOf(conversation, {}), notesOf(conversation, all.noteTotals),
                    &details[list.size()], turns->totals().find(list.size())});
        return list;
    }
    // Numbers of the packets that match, from 0; nothing where the filter is not understood.
    std::optional<QSet<int>> matches(const QByteArray &text) const
    {
        const auto expression = FilterExpression::parse(text.toStdString(), {});
        if (!expression)
            return std::nullopt;
        const PacketFilter filter(*expression, all.conversations, all.noteTotals, clientIsA,
            all.facts.span->begin, details, turns.get());
        QSet<int> numbers;
        int number = 0;
        for (const RowMask &mask : filter.masks(all.store)) {
            for (const std::uint8_t in : mask) {
                if (in != 0)
                    numbers << number;
                ++number;
            }
        }
        return numbers;
    }
    // Packets that count for a conversation.
    QSet<int> packetsOf(std::size_t conversation) const
    {
        QSet<int> numbers;
        int number = 0;
        for (const auto &chunk : all.store.chunks()) {
            for (std::size_t at = 0; at < chunk->size(); ++at, ++number) {
                if (chunk->countsForConversation(at)
                    && row(chunk->conversations[at]) == conversation)
                    numbers << number;
            }
        }
        return numbers;
    }
};

QByteArray testOf(const QByteArray &name, const QByteArray &value)
{
    const Column *known = column(name.toStdString());
    return known->type == ColumnType::Presence ? name : name + " == " + value;
}

// What a file says in a column finds, as a filter of that name and value, what `finds` wants.
template <class Finds>
void check(const Asked &asked, const QByteArray &head, const QByteArray &line, Finds finds)
{
    const auto names = head.split(',');
    const auto values = line.split(',');
    for (qsizetype k = 0; k < names.size(); ++k) {
        const QByteArray text = testOf(names[k], values[k]);
        const auto found = values[k].isEmpty() ? QSet<int>() : asked.matches(text);
        QVERIFY2(values[k].isEmpty() || (found && finds(names[k], *found)), text);
    }
}

} // namespace

class ColumnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filtersKnowWhatTheTableSays()
    {
        for (const Column &one : columns()) {
            const std::string name(one.name);
            QVERIFY2(!one.meaning.empty(), name.c_str());
            const bool isFirst = column(one.name) == &one;
            if (one.asked == Column::Asked::Yes) {
                QVERIFY2(isFirst, name.c_str());
                QVERIFY2(filterField(one.name) != nullptr, name.c_str());
                QVERIFY2(filterField(one.name)->column == &one, name.c_str());
                QVERIFY2(one.alias.empty() || filterField(one.alias)->column == &one, name.c_str());
                QVERIFY2(FilterExpression::parse(name, {}).has_value(), name.c_str());
                continue;
            }
            if (one.asked == Column::Asked::Before) {
                QVERIFY2(!isFirst, name.c_str());
                continue;
            }
            const auto expression = FilterExpression::parse(name, {});
            QVERIFY2(!expression.has_value(), name.c_str());
            QVERIFY2(expression.error().kind == FilterError::Kind::NotAsked, name.c_str());
        }
    }

    // What a file of packets or conversations says can be filtered by: a new column too.
    void everyColumnOfFilesIsAField()
    {
        for (const Column &one : columns()) {
            if (one.in != Column::In::Packets && one.in != Column::In::Conversations)
                continue;
            const std::string why = std::string(one.name)
                + " is a column of a file, and no field of filters: it needs a reading";
            QVERIFY2(one.asked != Column::Asked::No, why.c_str());
            QVERIFY2(filterField(one.name) != nullptr, why.c_str());
        }
    }

    // Where it differs, the page as it should be lies in the test's folder.
    void thePageIsMadeOfTheTable()
    {
        QFile file(QFileInfo(QStringLiteral(REMORA_README))
                       .dir()
                       .filePath(QStringLiteral("dissect/COLUMNS.md")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = QByteArray::fromStdString(columnsPage());
        if (page == file.readAll())
            return;
        QFile now(QStringLiteral("COLUMNS.md"));
        QVERIFY(now.open(QIODevice::WriteOnly) && now.write(page) == page.size());
        QFAIL("dissect/COLUMNS.md is not what the table says; COLUMNS.md is");
    }

    void headsFollowTheTable()
    {
        const Asked asked("series/mixed.pcap");
        const auto packets = written(
            [&](FileSink &sink) { writePackets(sink, asked.all.store, asked.all.conversations); });
        QCOMPARE(packets[0], head(Column::In::Packets));
        const auto rows = asked.rows();
        const auto conversations = written([&](FileSink &sink) { writeConversations(sink, rows); });
        QCOMPARE(conversations[0], head(Column::In::Conversations));
        const auto hosts = endpointsOf(asked.all.conversations);
        const auto endpoints = written([&](FileSink &sink) { writeEndpoints(sink, hosts); });
        QCOMPARE(endpoints[0], head(Column::In::Endpoints));
        const auto turns = written([](FileSink &sink) { writeTurns(sink, {}, {}, {}); });
        QCOMPARE(turns[0], head(Column::In::Turns));
        QVERIFY(turns[0].startsWith("tcp.stream,turn,start,request.bytes,answer.bytes,connection,"
                                    "tls,network,server,transfer,loss,window,pause,total,"));
        for (const auto &table : {packets, conversations, endpoints})
            QCOMPARE(table[1].count(','), table[0].count(','));
        // What scripts rely on.
        QVERIFY(packets[0].startsWith(
            "frame.number,frame.time_epoch,tcp.stream,ip.src,ip.dst,ip.len,tcp.srcport,"
            "tcp.dstport,tcp.flags,tcp.analysis.ack_rtt,"));
        QVERIFY(conversations[0].startsWith(
            "tcp.stream,protocol,ip.cli,cliport,ip.srv,srvport,packets,ip.len.sum,ack_rtt.min,"
            "ack_rtt.mean,ack_rtt.max,ack_rtt.count,start,duration,"));
        QVERIFY(conversations[0].endsWith(
            ".srv,ack_rtt.server.min,ack_rtt.server.mean,ack_rtt.server.p95,ack_rtt.server.max,"
            "ack_rtt.server.samples,ack_rtt.client.min,ack_rtt.client.mean,ack_rtt.client.p95,"
            "ack_rtt.client.max,ack_rtt.client.samples,turns,wait_time,connection_time,tls_time,"
            "network_time,server_time,transfer_time,loss_time,window_time,pause_time,"
            "slowest_turn"));
    }

    void headsOfSeriesAreInTheTable()
    {
        SequenceTrace trace;
        trace.sacks.push_back({});
        const auto known = head(Column::In::Series).split(',');
        for (const auto &table : {written([](FileSink &sink) { writeSeries(sink, Samples()); }),
                 written([](FileSink &sink) { writeSeries(sink, BinnedSums()); }),
                 written([](FileSink &sink) { writeSeries(sink, BinnedBands()); }),
                 written([](FileSink &sink) { writeDistribution(sink, {}); }),
                 written([&](FileSink &sink) { writeSeries(sink, trace); })}) {
            for (const QByteArray &line : table) {
                for (const QByteArray &name : line.split(','))
                    QVERIFY2(known.contains(name) || (name.isEmpty() || name[0] <= '9'), name);
            }
        }
    }

    void everyValueFindsItsPacket_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
            {"series/mixed.pcap", "captures/ipv6_basic.pcap", "captures/window_scale.pcap",
                "captures/retransmission_rtt.pcap", "captures/fast_retransmit_sack.pcap"})
            QTest::newRow(name) << QByteArray(name);
    }
    void everyValueFindsItsPacket()
    {
        QFETCH(QByteArray, name);
        const Asked asked(name);
        const auto lines = written(
            [&](FileSink &sink) { writePackets(sink, asked.all.store, asked.all.conversations); });
        for (qsizetype i = 1; i < lines.size(); i += 1 + lines.size() / 60)
            check(asked, lines[0], lines[i], [&](const QByteArray &, const QSet<int> &found) {
                return found.contains(static_cast<int>(i - 1));
            });
    }

    void everyTotalFindsItsConversation_data() { everyValueFindsItsPacket_data(); }
    void everyTotalFindsItsConversation()
    {
        QFETCH(QByteArray, name);
        const Asked asked(name);
        const auto rows = asked.rows();
        const auto lines = written([&](FileSink &sink) { writeConversations(sink, rows); });
        for (qsizetype i = 1; i < std::min<qsizetype>(lines.size(), 20); ++i) {
            const auto packets = asked.packetsOf(static_cast<std::size_t>(i - 1));
            check(asked, lines[0], lines[i], [&](const QByteArray &column, const QSet<int> &found) {
                // The handshake's round trip is told by single packets.
                return column == "tcp.analysis.initial_rtt" ? found.intersects(packets)
                                                            : found.contains(packets);
            });
        }
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "tst_columns.moc"
