// SPDX-License-Identifier: GPL-3.0-or-later
// `remora compare`: its tables, its picture and its sentences, beside tshark.
#include <QHash>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/comparedpoints.h"
#include "tests/support/program.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class CompareTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    WayTraffic m_traffic;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    Ended sh(const QString &line) const { return shell(line, m_folder.path()); }
    // The cells of a CSV, by the names of its columns.
    static QList<QHash<QString, QString>> rowsOf(const QString &csv)
    {
        QList<QHash<QString, QString>> rows;
        const QStringList lines = csv.split(u'\n', Qt::SkipEmptyParts);
        const QStringList names = lines.value(0).split(u',');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QStringList cells = lines[i].split(u',');
            QHash<QString, QString> row;
            for (qsizetype k = 0; k < names.size(); ++k)
                row.insert(names[k], cells.value(k));
            rows << row;
        }
        return rows;
    }

    // By sender and receiver, what tshark says of the TCP packets of a capture; how often each.
    using Packets = QHash<QString, QHash<QString, int>>;
    Packets tcpOf(const QString &name) const
    {
        const Ended ended = sh(u"tshark -n -r "_s + name
            + u" -Y 'tcp && ip' -o tcp.relative_sequence_numbers:FALSE -T fields -e ip.src "
              "-e tcp.srcport -e ip.dst -e tcp.dstport -e ip.id -e tcp.seq -e tcp.ack -e tcp.len "
              "-e tcp.flags 2>/dev/null"_s);
        Packets packets;
        const QStringList lines = ended.out.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList fields = line.split(u'\t');
            packets[fields.mid(0, 4).join(u' ')][fields.mid(4).join(u' ')] += 1;
        }
        return packets;
    }

private Q_SLOTS:
    void initTestCase()
    {
        WayShape shape;
        shape.points = {{}, {.offset = 1'500'000'000, .drift = 12e-6},
            {.offset = -40'000'000, .tunnel = WayPoint::Tunnel::Gre}};
        shape.segments = {{.loss = 0.03}, {.delay = 9'000'000, .loss = 0.004, .mss = 1400}};
        shape.packets = 6'000;
        m_traffic = wayTraffic(shape);
        writeCaptures(m_traffic, m_folder.path().toStdString());
    }

    // Packets that the second capture lacks, as tshark's fields tell them.
    void lossIsWhatTsharkSees()
    {
        const Ended ended = sh(u"remora compare point1.pcap point2.pcap --segments -"_s);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        const Packets one = tcpOf(u"point1.pcap"_s);
        const Packets other = tcpOf(u"point2.pcap"_s);
        QVERIFY(one.size() > 100);
        int compared = 0;
        int lossy = 0;
        for (const auto &row : rowsOf(ended.out)) {
            if (row[u"protocol"_s] != "tcp"_L1 || row[u"src"_s].contains(u':'))
                continue;
            const QString ends
                = QStringList{row[u"src"_s], row[u"srcport"_s], row[u"dst"_s], row[u"dstport"_s]}
                      .join(u' ');
            const bool isForward = row[u"from"_s] == "point1.pcap"_L1;
            const auto from = (isForward ? one : other)[ends];
            const auto to = (isForward ? other : one)[ends];
            int lost = 0;
            int seen = 0;
            for (auto packet = from.begin(); packet != from.end(); ++packet) {
                seen += packet.value();
                lost += std::max(0, packet.value() - to.value(packet.key()));
            }
            QCOMPARE(row[u"packets.from"_s].toInt(), seen);
            QCOMPARE(row[u"lost"_s].toInt(), lost);
            ++compared;
            lossy += lost > 0 ? 1 : 0;
        }
        QVERIFY(compared > 100);
        QVERIFY(lossy > 20);
    }

    void sentencesNameTheSegment()
    {
        const Ended ended = sh(u"remora compare point3.pcap point1.pcap point2.pcap"_s);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        const auto has = [&](const QString &words) {
            return QTest::qVerify(ended.out.contains(words), qPrintable(words),
                qPrintable(ended.out), __FILE__, __LINE__);
        };
        QVERIFY(
            has(u"The way: point3.pcap, point2.pcap, point1.pcap, in an order that was found"_s));
        QVERIFY(has(u"packets were lost between point2.pcap and point1.pcap, "_s));
        QVERIFY(has(u"Packets take most of the time between point3.pcap and point2.pcap: "_s));
        QVERIFY(has(u"the clock of point2.pcap shows 1.540"_s));
        QVERIFY(has(u"the clock of point1.pcap shows 1.500"_s));
        QVERIFY(has(u"it loses 12.00"_s));
        QVERIFY(has(u"Changed on the way: TTL by 1, MSS of "_s));
    }

    void aLadderIsAPicture()
    {
        const Ended ended = sh(u"remora compare point1.pcap point2.pcap point3.pcap "
                               "--ladder worst.svg --segments segments.csv"_s);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QCOMPARE(ended.out, QString());
        int most = 0;
        QHash<QString, int> lost;
        for (const auto &row : rowsOf(QString::fromUtf8(contentsOf(file(u"segments.csv"_s))))) {
            lost[row[u"conversation"_s]] += row[u"lost"_s].toInt();
            most = std::max(most, lost[row[u"conversation"_s]]);
        }
        QVERIFY(most > 1);
        QXmlStreamReader xml(contentsOf(file(u"worst.svg"_s)));
        QStringList texts;
        int lines = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            lines += xml.name() == "line"_L1 ? 1 : 0;
            if (xml.name() == "text"_L1)
                texts << xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(lines > 10);
        QVERIFY(texts.contains(u"point2.pcap"_s));
        // Of the worst on one segment; of several segments it may not be the worst in all.
        QVERIFY2(texts.value(1).section(u' ', 0, 0).toInt() > 1, qPrintable(texts.value(1)));
        const Ended selected
            = sh(u"remora compare point1.pcap point2.pcap --ladder - --select 0"_s);
        QVERIFY2(selected.status == 0, qPrintable(selected.error));
        QVERIFY(selected.out.startsWith("<?xml"_L1));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, int status, const char *says) {
            QTest::newRow(line) << QString::fromUtf8(line) << status << QString::fromUtf8(says);
        };
        row("point1.pcap", 1, "Name two captures at least");
        row("point1.pcap -", 1, "is no file");
        row("point1.pcap . ", 1, "is no file");
        row("point1.pcap nowhere.pcap", 2, "nowhere.pcap");
        row("point1.pcap point2.pcap --offset 1,2", 1, "as many numbers");
        row("point1.pcap point2.pcap --offset soon", 1, "--offset takes seconds");
        row("point1.pcap point2.pcap --select 1", 1, "--select names the conversation of --ladder");
        row("point1.pcap point2.pcap --ladder a.svg --select 99999", 1, "");
        row("point1.pcap point2.pcap --ladder a.svg --select 0,1", 1, "takes one conversation");
        row("point1.pcap point2.pcap --segments point1.pcap", 1, "is the file being read");
        row("point1.pcap point2.pcap --segments - --summary", 1, "Two outputs would go to");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        QFETCH(QString, says);
        const Ended ended = sh(u"remora compare "_s + line);
        QVERIFY2(ended.status == status, qPrintable(ended.error));
        QVERIFY2(ended.error.contains(says), qPrintable(ended.error));
        QCOMPARE(ended.out, QString());
    }

    void aCompressedCaptureIsCompared()
    {
        QVERIFY(sh(u"gzip -kf point2.pcap && mv point2.pcap.gz packed.pcap.gz"_s).status == 0);
        const Ended plain = sh(u"remora compare point1.pcap point2.pcap"_s);
        const Ended packed = sh(u"remora compare point1.pcap packed.pcap.gz"_s);
        QCOMPARE(packed.status, 0);
        QCOMPARE(QString(packed.out).replace("packed.pcap.gz"_L1, "point2.pcap"_L1), plain.out);
    }

    // A capture that is cut off is compared as far as it goes; its end is no loss.
    void aCutCaptureIsCompared()
    {
        const QByteArray whole = contentsOf(file(u"point2.pcap"_s));
        QFile half(file(u"half.pcap"_s));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write(whole.left(whole.size() / 2));
        half.close();
        const Ended ended = sh(u"remora compare point1.pcap half.pcap"_s);
        QCOMPARE(ended.status, 3);
        QVERIFY2(ended.out.contains(u"began later or ended earlier"_s), qPrintable(ended.out));
    }
};

QTEST_GUILESS_MAIN(CompareTest)
#include "tst_compare.moc"
