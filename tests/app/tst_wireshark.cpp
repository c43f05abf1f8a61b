// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed over to Wireshark: tshark understands every filter that can be, and finds the same
// packets of a conversation, without the number of any stream.
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <fmt/format.h>

#include "dissect/filter/wiresharktext.h"
#include "tests/support/loaded.h"

using namespace remora;
using namespace Qt::StringLiterals;

namespace {

const QString captures = QStringLiteral(REMORA_TEST_DATA) + "/captures/"_L1;

struct Found {
    int status = -1;
    QByteArray error;
    QList<QByteArray> frames;
};

Found tshark(const QString &path, const std::string &filter)
{
    QProcess process;
    process.start(u"tshark"_s,
        {u"-n"_s, u"-r"_s, path, u"-Y"_s, QString::fromStdString(filter), u"-T"_s, u"fields"_s,
            u"-e"_s, u"frame.number"_s});
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    Found found{process.exitCode(), process.readAllStandardError(), {}};
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            found.frames << line;
    }
    return found;
}

// A value of a field, in our words; empty: it is compared with none.
const char *valueFor(const dissect::FilterField &field)
{
    using Type = dissect::FilterField::Type;
    switch (field.type) {
    case Type::Flag:
        return "1";
    case Type::Number:
    case Type::Signed:
        return "2";
    case Type::Bytes:
        return field.range.contains(4000) ? "4 kB" : "40";
    case Type::Elapsed:
        return "1.5 ms";
    case Type::Time:
        return "\"2023-11-14 22:13:20.5\"";
    case Type::Ipv4:
        return "10.0.0.0/8";
    case Type::Ipv6:
        return "fd00::1";
    case Type::Ether:
        return "00:1b:21:3c:4d:5e";
    case Type::Data:
        return "47:45:54";
    default:
        return "";
    }
}

} // namespace

class WiresharkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
    }

    void everyFieldIsUnderstood_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("isOrder"); // which addresses have none of
        for (const char *form : {"{0}", "!{0}", "{0} == {1}", "{0} != {1}", "{0} in {{{1}, {1}}}"})
            QTest::newRow(form) << QString::fromLatin1(form) << false;
        for (const char *form : {"{0} < {1}", "{0} >= {1}", "{0} in {{{1}..{1}}}"})
            QTest::newRow(form) << QString::fromLatin1(form) << true;
    }
    // Every field that is handed over, in one filter.
    void everyFieldIsUnderstood()
    {
        QFETCH(QString, form);
        QFETCH(bool, isOrder);
        const std::string pattern = form.toStdString();
        const bool hasValue = form.contains("{1}"_L1);
        std::string all;
        int fields = 0;
        for (const dissect::FilterField &field : dissect::filterFields()) {
            const std::string value = valueFor(field);
            const bool isAddress = field.type == dissect::FilterField::Type::Ipv4
                || field.type == dissect::FilterField::Type::Ipv6;
            if (field.column->isOwn || (hasValue && value.empty()) || (isOrder && isAddress))
                continue;
            const std::string ours = fmt::format(fmt::runtime(pattern), field.name, value);
            const auto parsed = dissect::FilterExpression::parse(ours, {});
            QVERIFY2(parsed.has_value(), ours.c_str());
            const auto handed = wiresharkText(*parsed, {});
            QVERIFY2(handed.leftOut.empty() && !handed.text.empty(), ours.c_str());
            const bool hasNumber = handed.text.find(".stream ") != std::string::npos;
            QVERIFY2(!hasNumber, handed.text.c_str());
            all += (all.empty() ? "(" : " || (") + handed.text + ")";
            ++fields;
        }
        QVERIFY(fields > 20);
        const Found found = tshark(captures + "ipv6_basic.pcap"_L1, all);
        QVERIFY2(found.status == 0, found.error.constData());
    }

    // What asks for bytes, bits or another field, in the form in which it is handed over.
    void bytesAreUnderstood()
    {
        std::string all;
        for (const char *ours : {"frame contains \"GET \\\"x\\\"\"", "eth.src[0:3] == 00:1b:21",
                 "eth.dst[-2:] != 00-01", "frame[14:1,16-17,:2] == 45:00:28:02:00",
                 "tcp matches r\"^\\x01\\d \"", "udp matches \"a\\\"b\\x00\"", "tcp.flags & 0x12",
                 "tcp.flags & 0x12 == 0x10", "tcp[13] & 2 == 2", "tcp[13] & 2",
                 "tcp.srcport == tcp.dstport", "ip.src[0:2] == ip.dst[0:2]", "ip.src != ip.dst",
                 "tcp.payload > 41", "eth.addr in {00:00:00:00:00:01..00:00:00:00:00:ff}",
                 "tcp.time_delta >= 1 ms", "tcp.options contains 02:04"}) {
            const auto parsed = dissect::FilterExpression::parse(ours, {});
            QVERIFY2(parsed.has_value(), ours);
            const auto handed = wiresharkText(*parsed, {});
            QVERIFY2(handed.leftOut.empty() && !handed.text.empty(), ours);
            // And reads the same again here.
            const auto again = dissect::FilterExpression::parse(handed.text, {});
            QVERIFY2(again.has_value(), handed.text.c_str());
            QCOMPARE(wiresharkText(*again, {}).text, handed.text);
            all += (all.empty() ? "(" : " || (") + handed.text + ")";
        }
        const Found found = tshark(captures + "ipv6_basic.pcap"_L1, all);
        QVERIFY2(found.status == 0, found.error.constData());
        // A number of a stream is never handed over.
        const auto number = dissect::FilterExpression::parse("tcp.stream & 1", {});
        QCOMPARE(wiresharkText(*number, {}).leftOut.size(), std::size_t{1});
    }

    void conversationsAreFoundAgain_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"port_reuse", "equal_endpoints", "ip_fragments", "ipv6_basic",
                 "vlan_and_mixed", "icmp_errors", "nanosecond_file", "clock_steps"})
            QTest::newRow(name) << captures + QLatin1StringView(name) + ".pcap"_L1;
        QTest::newRow("mixed") << captures + "../series/mixed.pcap"_L1;
    }
    void conversationsAreFoundAgain()
    {
        QFETCH(QString, name);
        auto file = dissect::openFile(name.toStdString());
        QVERIFY(file.has_value());
        const test::Loaded all = test::loaded(std::move(*file));
        for (std::uint32_t row = 0; row < std::min<std::size_t>(all.conversations.size(), 12);
             ++row) {
            const std::string filter = wiresharkText(all.conversations[row]);
            QList<QByteArray> frames;
            quint64 number = 0;
            for (const auto &chunk : all.store.chunks()) {
                for (std::size_t i = 0; i < chunk->size(); ++i) {
                    ++number;
                    if (chunk->conversations[i] == dissect::ConversationId{row}
                        && chunk->countsForConversation(i))
                        frames << QByteArray::number(number);
                }
            }
            const Found found = tshark(name, filter);
            QVERIFY2(found.status == 0, found.error.constData());
            QVERIFY2(found.frames == frames,
                qPrintable(QString::fromStdString(filter) + u": "_s
                    + QString::fromUtf8(found.frames.join(' ')) + u" instead of "_s
                    + QString::fromUtf8(frames.join(' '))));
        }
    }
};

QTEST_GUILESS_MAIN(WiresharkTest)
#include "tst_wireshark.moc"
