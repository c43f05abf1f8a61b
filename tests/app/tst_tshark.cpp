// SPDX-License-Identifier: GPL-3.0-or-later
// `remora analyze --packets -` beside tshark, value by value, on every packet.
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/randomtraffic.h"

using namespace Qt::StringLiterals;

namespace {

const QString captures = QStringLiteral(REMORA_TEST_DATA) + "/captures"_L1;
const QStringList fields{u"frame.number"_s, u"frame.time_epoch"_s, u"tcp.stream"_s, u"ip.src"_s,
    u"ip.dst"_s, u"ip.len"_s, u"tcp.srcport"_s, u"tcp.dstport"_s, u"tcp.flags"_s,
    u"tcp.analysis.ack_rtt"_s};

QList<QByteArray> linesOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {"did not finish"};
    QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

// The ten columns that both know.
QList<QByteArray> remoraLines(const QString &path)
{
    QList<QByteArray> lines
        = linesOf(QStringLiteral(REMORA_PROGRAM), {u"analyze"_s, path, u"--packets"_s, u"-"_s});
    for (QByteArray &line : lines)
        line = line.split(',').mid(0, fields.size()).join(',');
    return lines;
}

QList<QByteArray> tsharkLines(const QString &path)
{
    QStringList arguments{u"-n"_s, u"-r"_s, path, u"-T"_s, u"fields"_s, u"-E"_s, u"separator=,"_s,
        u"-E"_s, u"occurrence=l"_s};
    for (const QString &field : fields)
        arguments << u"-e"_s << field;
    QList<QByteArray> lines = linesOf(u"tshark"_s, arguments);
    lines.prepend(fields.join(','_L1).toLatin1());
    return lines;
}

void compare(const QString &path)
{
    const QList<QByteArray> ours = remoraLines(path);
    const QList<QByteArray> theirs = tsharkLines(path);
    for (qsizetype i = 0; i < std::min(ours.size(), theirs.size()); ++i)
        QCOMPARE(ours[i], theirs[i]);
    QCOMPARE(ours.size(), theirs.size());
    QVERIFY(ours.size() > 1);
}

void addCaptures()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(captures).entryList({u"*.pcap"_s});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

class TsharkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void expected_data() { addCaptures(); }
    // Against what tshark printed when the captures were made.
    void expected()
    {
        QFETCH(QString, name);
        QFile file(captures + "/../expected/"_L1 + name.chopped(5) + ".tsv"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> names = file.readLine().trimmed().split('\t');
        const qsizetype stream = names.indexOf("tcp.stream");
        const qsizetype rtt = names.indexOf("tcp.analysis.ack_rtt");
        const QList<QByteArray> ours = remoraLines(captures + '/'_L1 + name);
        qsizetype number = 0;
        while (!file.atEnd()) {
            QByteArray line = file.readLine();
            line.chop(1);
            const QList<QByteArray> theirs = line.split('\t');
            ++number;
            QVERIFY(number < ours.size());
            const QList<QByteArray> own = ours[number].split(',');
            QCOMPARE(own[0], theirs[0]);
            QCOMPARE(own[2], theirs[stream]);
            QCOMPARE(own[9], theirs[rtt]);
        }
        QCOMPARE(ours.size(), number + 1);
    }

    void installed_data() { addCaptures(); }
    // Against the tshark of this machine.
    void installed()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        QFETCH(QString, name);
        compare(captures + '/'_L1 + name);
    }

    void randomTraffic_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }
    void randomTraffic()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        QFETCH(unsigned, seed);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"random.pcap"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::string bytes = remora::test::randomTraffic(seed, 2000);
        QCOMPARE(file.write(bytes.data(), static_cast<qint64>(bytes.size())),
            static_cast<qint64>(bytes.size()));
        file.close();
        compare(file.fileName());
    }
};

QTEST_GUILESS_MAIN(TsharkTest)
#include "tst_tshark.moc"
