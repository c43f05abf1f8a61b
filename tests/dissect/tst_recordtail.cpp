// SPDX-License-Identifier: GPL-3.0-or-later
// Where the whole records of a capture end, however its bytes come.
#include <QTest>
#include <QtEndian>

#include "dissect/capture/recordtail.h"
#include "dissect/core/capturemagic.h"

using namespace remora;
using namespace Qt::StringLiterals;

namespace {

std::span<const std::byte> bytesOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace

class RecordTailTest : public QObject {
    Q_OBJECT
private:
    static QByteArray swapped(QByteArray pcap)
    {
        const auto turn = [&](qsizetype at, qsizetype size) {
            std::reverse(pcap.begin() + at, pcap.begin() + at + size);
        };
        for (const qsizetype at : {0, 8, 12, 16, 20})
            turn(at, 4);
        for (qsizetype at = 24; at + 16 <= pcap.size();) {
            const auto length = qFromLittleEndian<quint32>(pcap.constData() + at + 8);
            for (const qsizetype field : {0, 4, 8, 12})
                turn(at + field, 4);
            at += 16 + length;
        }
        return pcap;
    }

private Q_SLOTS:
    void captures_data()
    {
        QTest::addColumn<QByteArray>("capture");
        QTest::addColumn<qsizetype>("last"); // length of the last record
        const QByteArray head
            = QByteArray::fromHex("d4c3b2a1020004000000000000000000ffff000001000000");
        const auto record = [](int size) {
            QByteArray made(16, '\0');
            made[8] = made[12] = static_cast<char>(size);
            return made + QByteArray(size, 'x');
        };
        const QByteArray pcap = head + record(60) + record(0) + record(20);
        QTest::newRow("pcap") << pcap << qsizetype(36);
        QTest::newRow("pcap of the other byte order") << swapped(pcap) << qsizetype(36);
        const auto longer = [&](int size) { return record(size).insert(16, QByteArray(8, '\0')); };
        const QByteArray patched = QByteArray::fromHex("34cdb2a1") + head.mid(4);
        QTest::newRow("pcap with longer record headers")
            << patched + longer(60) + longer(0) + longer(20) << qsizetype(44);
        QTest::newRow("pcap of Ixia") << QByteArray::fromHex("ac01001c") + head.mid(4)
                + QByteArray(4, '\x7f') + record(60)
                + record(20) << qsizetype(36);
        const QByteArray section
            = QByteArray::fromHex("0a0d0d0a1c0000004d3c2b1a01000000ffffffffffffffff1c000000");
        const QByteArray interface = QByteArray::fromHex(
            "010000001400000001000000ffff000014000000");
        const QByteArray packet
            = QByteArray::fromHex(
                  "0600000024000000000000000000000000000000040000000400000061626364")
            + QByteArray::fromHex("24000000");
        QTest::newRow("pcapng") << section + interface + packet + packet << qsizetype(36);
    }
    void captures()
    {
        QFETCH(QByteArray, capture);
        QFETCH(qsizetype, last);
        for (qsizetype size = 0; size <= capture.size(); ++size) {
            for (const qsizetype step : {qsizetype(1), qsizetype(7), qsizetype(10'000)}) {
                dissect::RecordTail tail;
                for (qsizetype at = 0; at < size; at += step)
                    tail.take(bytesOf(capture.mid(at, std::min(step, size - at))));
                if (size == capture.size()) {
                    QVERIFY(tail.endsWhole());
                    QCOMPARE(tail.whole(), static_cast<std::uint64_t>(size));
                } else if (size > capture.size() - last) {
                    QVERIFY(!tail.endsWhole());
                    QCOMPARE(tail.whole(), static_cast<std::uint64_t>(capture.size() - last));
                }
            }
        }
    }

    void whatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("endsWhole");
        const QByteArray head
            = QByteArray::fromHex("d4c3b2a1020004000000000000000000ffff000001000000");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("no packet") << head << true;
        QTest::newRow("a page") << QByteArray("<html>no</html> and more than a header") << false;
        QTest::newRow("a record that is too long")
            << head + QByteArray::fromHex("0000000000000000ffffffffffffffff") << false;
        QTest::newRow("a block that is too short")
            << QByteArray::fromHex("0a0d0d0a040000004d3c2b1a") << false;
        QTest::newRow("a block that ends between two words")
            << QByteArray::fromHex("0a0d0d0a1d0000004d3c2b1a") << false;
    }
    void whatIsNone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, endsWhole);
        dissect::RecordTail tail;
        tail.take(bytesOf(bytes));
        tail.take(bytesOf(bytes.isEmpty() || endsWhole ? QByteArray() : QByteArray(100, '\0')));
        QCOMPARE(tail.endsWhole(), endsWhole);
        QCOMPARE(tail.whole(), std::uint64_t(0));
    }
};

QTEST_GUILESS_MAIN(RecordTailTest)
#include "tst_recordtail.moc"
