// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that are read from the bytes of packets, and from what came before them, beside
// tshark: every value of every packet.
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

#include "dissect/capture/filesource.h"
#include "dissect/capture/recordreader.h"
#include "dissect/fields/fieldtables.h"
#include "dissect/filter/earliertimes.h"
#include "dissect/frame/dissectframe.h"
#include "dissect/frame/fragments.h"
#include "tests/support/encapsulations.h"
#include "tests/support/loaded.h"
#include "tests/support/randomtraffic.h"
#include "tests/support/talk.h"

using namespace remora;
using namespace remora::dissect;
using namespace Qt::StringLiterals;

namespace {

const QString data = QStringLiteral(REMORA_TEST_DATA);

// Of the table, those whose values tshark prints.
std::vector<const NativeField *> printed()
{
    std::vector<const NativeField *> fields;
    for (const NativeField &field : headerFields()) {
        const std::string_view name = field.column.name;
        // tshark prints a sentence for an option.
        const bool isSentence = name == "tcp.options.mss" || name == "tcp.options.wscale"
            || name == "tcp.options.sack_perm" || name == "tcp.options.timestamp";
        if (field.column.type != ColumnType::Presence && !isSentence)
            fields.push_back(&field);
    }
    return fields;
}

QString hex(std::span<const std::uint8_t> bytes)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex());
}

// Ours, in the form that `canonical` gives tshark's.
QString valuesOf(const NativeField &field, const PacketAt &at, const PacketHeaders &headers)
{
    QStringList values;
    if (field.reading.headers != nullptr) {
        HeaderValues found;
        field.reading.headers(headers, found);
        for (const std::int64_t number : found.numbers)
            values << QString::number(number);
        for (const HeaderBytes &bytes : found.bytes)
            values << hex(bytes.itself());
    } else {
        FieldValues found;
        field.reading.read(at, found);
        for (std::size_t i = 0; i < found.count; ++i)
            values << QString::fromStdString(secondsText(found.numbers[i]));
    }
    return values.join(','_L1);
}

QString canonical(const NativeField &field, const QByteArray &cell)
{
    QStringList values;
    for (const QByteArray &value : cell.split(',')) {
        if (value.isEmpty() || value == "<MISSING>") // none of it was captured
            continue;
        if (isBytes(field.column.type))
            values << QString::fromLatin1(value).remove(':'_L1);
        else if (field.column.type == ColumnType::Elapsed)
            values << QString::fromLatin1(value);
        else if (value == "True" || value == "False")
            values << (value == "True" ? u"1"_s : u"0"_s);
        else
            values << QString::number(value.toLongLong(nullptr, 0));
    }
    return values.join(','_L1);
}

QList<QByteArray> tsharkLines(const QString &path)
{
    QStringList arguments{u"-n"_s, u"-r"_s, path, u"-T"_s, u"fields"_s, u"-E"_s, u"separator=|"_s,
        u"-E"_s, u"occurrence=a"_s};
    for (const NativeField *field : printed())
        arguments << u"-e"_s
                  << QString::fromLatin1(
                         QByteArray::fromStdString(std::string(field->column.name)));
    QProcess process;
    process.start(u"tshark"_s, arguments);
    if (!process.waitForFinished(120'000))
        return {};
    QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

// Where no column tells what tshark shows, as README.md of dissect says.
bool isExcepted(const NativeField &field, const QString &ours, const LayerTrace &layers)
{
    if (layers.empty() || layers.back().kind != LayerKind::Tcp)
        return false;
    const ByteReader &tcp = layers.back().bytes;
    const bool isCutBehindWindow = tcp.has(16) && !tcp.has(20);
    if (field.column.name == "tcp.time_delta" || field.column.name == "tcp.time_relative")
        return isCutBehindWindow;
    // Of a packet that came in fragments the start is kept.
    return field.column.name == "tcp.payload" && tcp.captured() == FragmentTable::Joined::kept
        && !ours.isEmpty();
}

// What differs, a line for each packet and field.
// `isRecord`: the file's own header is a part of the packet; tshark takes length and time from it.
QStringList differences(const QString &path, bool isRecord = false)
{
    auto file = openFile(path.toStdString());
    if (!file)
        return {u"cannot be read"_s};
    const test::Loaded all = test::loaded(std::move(*file));
    auto records = openRecordsAgain(path.toStdString());
    const auto theirs = tsharkLines(path);
    QStringList differ;
    FragmentTable fragments;
    LayerTrace layers;
    RawPacket raw;
    EarlierTimesReader times;
    qsizetype number = 0;
    for (const auto &chunk : all.store.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if ((*records)->next(raw) != RecordReader::Next::Packet)
                return {u"ends too early"_s};
            traceLayers(raw, &fragments, layers);
            const EarlierTimes earlier = times.next(*chunk, row);
            PacketAt at = PacketAt::of(
                *chunk, row, static_cast<std::uint64_t>(number) + 1, all.conversations);
            at.earlier = &earlier;
            const auto cells = theirs.value(number++).split('|');
            qsizetype i = 0;
            for (const NativeField *field : printed()) {
                const QString ours = valuesOf(*field, at, {raw, layers});
                const QString other = canonical(*field, cells.value(i++));
                const bool isOfRecord = isRecord
                    && (field->column.name == "frame.cap_len"
                        || field->column.type == ColumnType::Elapsed);
                if (!isOfRecord && !isExcepted(*field, ours, layers) && ours != other)
                    differ << u"frame %1: %2 is %3 instead of %4"_s.arg(number).arg(
                        QString::fromStdString(std::string(field->column.name)), ours, other);
            }
        }
    }
    if (theirs.size() != number)
        differ << u"%1 packets instead of %2"_s.arg(number).arg(theirs.size());
    return differ;
}

} // namespace

class HeaderFieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
    }

    void captures_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *folder : {"captures", "series"}) {
            const QDir in(data + '/'_L1 + QLatin1StringView(folder));
            for (const QString &name : in.entryList({u"*.pcap"_s}))
                QTest::newRow(qPrintable(name)) << in.filePath(name);
        }
    }
    void captures()
    {
        QFETCH(QString, path);
        const QStringList differ = differences(path);
        QVERIFY2(differ.isEmpty(), qPrintable(differ.mid(0, 20).join('\n'_L1)));
    }

    void encapsulated_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("v6");
        for (std::size_t i = 0; i < test::encapsulations().size(); ++i) {
            const auto &way = test::encapsulations()[i];
            QTest::addRow("%s, IPv4", way.name) << static_cast<int>(i) << false;
            QTest::addRow("%s, IPv6", way.name) << static_cast<int>(i) << true;
        }
    }
    void encapsulated()
    {
        QFETCH(int, which);
        QFETCH(bool, v6);
        const auto &way = test::encapsulations()[static_cast<std::size_t>(which)];
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"encapsulated.pcap"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::string bytes = test::captureFile(test::shortTalk(v6, way), way.link);
        QCOMPARE(file.write(bytes.data(), static_cast<qint64>(bytes.size())),
            static_cast<qint64>(bytes.size()));
        file.close();
        const QStringList differ
            = differences(file.fileName(), way.outer == test::Encapsulation::Outer::Record);
        QVERIFY2(differ.isEmpty(), qPrintable(differ.mid(0, 20).join('\n'_L1)));
    }

    void randomTraffic_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void randomTraffic()
    {
        QFETCH(int, seed);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"random.pcap"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::string bytes = test::randomTraffic(static_cast<std::uint32_t>(seed), 500);
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        file.close();
        const QStringList differ = differences(file.fileName());
        QVERIFY2(differ.isEmpty(), qPrintable(differ.mid(0, 20).join('\n'_L1)));
    }
};

QTEST_GUILESS_MAIN(HeaderFieldsTest)
#include "tst_headerfields.moc"
