// SPDX-License-Identifier: GPL-3.0-or-later
// `remora query` beside tshark, byte for byte: each line of tests/data/query/queries.tsv, by
// Remora's columns and by tshark.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/captures.h"
#include "tests/support/program.h"

using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

bool hasTshark() { return !QStandardPaths::findExecutable(u"tshark"_s).isEmpty(); }

struct Question {
    QString name;
    QString capture;
    QString fields;
    QString occurrence;
    QStringList options;
    QString display; // what tshark is asked for the same
};

QList<Question> questions()
{
    const QStringList lines
        = QString::fromUtf8(contentsOf(dataFile(u"query/queries.tsv"_s))).split('\n'_L1);
    QList<Question> all;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split('\t'_L1);
        if (cells.size() == 6)
            all << Question{cells[0], dataFile(cells[1]), cells[2], cells[3],
                cells[4].split(';'_L1, Qt::SkipEmptyParts), cells[5]};
    }
    return all;
}

Ended asked(const Question &question, const QStringList &more)
{
    return run(QStringList{u"query"_s, question.capture, u"--field"_s, question.fields,
                   u"--occurrence"_s, question.occurrence, u"--format"_s, u"tsv"_s}
        + question.options + more);
}

QByteArray tsharkOf(const Question &question)
{
    QStringList arguments{u"-n"_s, u"-r"_s, question.capture, u"-T"_s, u"fields"_s, u"-E"_s,
        u"header=y"_s, u"-E"_s, u"occurrence="_s + question.occurrence.left(1)};
    const QStringList fields = question.fields.split(','_L1);
    for (const QString &field : fields)
        arguments << u"-e"_s << field;
    if (!question.display.isEmpty())
        arguments << u"-Y"_s << question.display;
    QProcess process;
    process.start(u"tshark"_s, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QByteArray expectedOf(const Question &question)
{
    return contentsOf(dataFile(u"query/expected/"_s + question.name + u".tsv"_s));
}

// Where nothing of that name is found.
Ended runWithoutTshark(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, u"/nowhere"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(REMORA_PROGRAM), arguments);
    return endOf(process);
}

const QString protocols = QStringLiteral(REMORA_TEST_DATA) + u"/query/protocols.pcap"_s;
const QString tunnels = QStringLiteral(REMORA_TEST_DATA) + u"/query/tunnels.pcap"_s;

} // namespace

class QueryTest : public QObject {
    Q_OBJECT
    static void addQuestions()
    {
        QTest::addColumn<int>("which");
        const auto all = questions();
        QVERIFY(all.size() >= 40);
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name)) << static_cast<int>(i);
    }

private Q_SLOTS:
    void native_data() { addQuestions(); }
    // Without tshark: what it printed when the captures were made, or a sentence that asks for it.
    void native()
    {
        QFETCH(int, which);
        const Question question = questions()[which];
        const QByteArray expected = expectedOf(question);
        QVERIFY(!expected.isEmpty());
        const Ended own = runWithoutTshark(
            QStringList{u"query"_s, question.capture, u"--field"_s, question.fields,
                u"--occurrence"_s, question.occurrence, u"--format"_s, u"tsv"_s}
            + question.options);
        static const QStringList foreign{u"dns"_s, u"http"_s, u"tls"_s, u"columns"_s,
            u"tcp-payload"_s, u"display"_s, u"quoted-addresses"_s, u"vlan"_s, u"tunnels-all"_s,
            u"tunnels-first"_s, u"tunnels-last"_s, u"tunnels-streams"_s};
        const bool isForeign = std::any_of(foreign.begin(), foreign.end(),
            [&](const QString &word) { return question.name.startsWith(word); });
        if (isForeign) {
            QVERIFY(own.status == 1 || own.status == 2);
            QVERIFY2(own.error.contains(u"install"_s), qPrintable(own.error));
            QCOMPARE(own.out, QString());
            return;
        }
        QCOMPARE(own.error, QString());
        QCOMPARE(own.out.toUtf8(), expected);
        QCOMPARE(own.status, 0);
    }

    void installed_data() { addQuestions(); }
    // With the tshark of this machine, each both ways.
    void installed()
    {
        if (!hasTshark())
            QSKIP("tshark is not installed");
        QFETCH(int, which);
        const Question question = questions()[which];
        const QByteArray expected = tsharkOf(question);
        for (const QString &engine : {u"auto"_s, u"tshark"_s}) {
            const Ended ended = asked(question, {u"--engine"_s, engine});
            QCOMPARE(ended.error, QString());
            QCOMPARE(ended.out.toUtf8(), expected);
            QCOMPARE(ended.status, 0);
        }
    }

    void formats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("expected");
        QTest::newRow("csv") << u"csv"_s
                             << u"frame.number,ip.addr,tcp.flags,frame.time_epoch\n"
                                "11,\"10.0.0.1,192.0.2.1\",0x0002,1366535642.012340000\n"_s;
        QTest::newRow("tsv") << u"tsv"_s
                             << u"frame.number\tip.addr\ttcp.flags\tframe.time_epoch\n"
                                "11\t10.0.0.1,192.0.2.1\t0x0002\t1366535642.012340000\n"_s;
        QTest::newRow("jsonl")
            << u"jsonl"_s
            << u"{\"frame.number\":11,\"ip.addr\":\"10.0.0.1,192.0.2.1\",\"tcp.flags\":\"0x0002\","
               "\"frame.time_epoch\":1366535642.012340000}\n"_s;
    }
    void formats()
    {
        QFETCH(QString, format);
        QFETCH(QString, expected);
        const Ended ended = run({u"query"_s, protocols, u"--field"_s, u"frame.number"_s,
            u"--field"_s, u"ip.addr,tcp.flags,frame.time_epoch"_s, u"--where"_s,
            u"frame.number == 11"_s, u"--format"_s, format});
        QCOMPARE(ended.out, expected);
        QCOMPARE(ended.status, 0);
    }

    // Names and agents of a capture that a spreadsheet would compute, or a terminal would turn
    // round.
    void foreignTextIsData()
    {
        if (!hasTshark())
            QSKIP("tshark is not installed");
        const auto cells = [](const QString &field, const QString &where, const QString &format) {
            return run({u"query"_s, protocols, u"--field"_s, field, u"--display"_s, where,
                           u"--format"_s, format})
                .out.split('\n'_L1);
        };
        const QString agent = u"http.user_agent"_s;
        const QStringList agents = cells(agent, agent, u"csv"_s);
        QCOMPARE(agents.value(1), u"plain/1.0"_s);
        QCOMPARE(agents.value(2), u"\"'=HYPERLINK(\"\"http://example.com\"\")\""_s);
        QCOMPARE(agents.value(3), u"\"'@SUM(1,2)\""_s);
        QCOMPARE(agents.value(4), u"'-1+2"_s);
        QCOMPARE(
            cells(u"dns.qry.name"_s, u"dns.id == 5"_s, u"tsv"_s).value(1), u"'=cmd.example.com"_s);
        const auto uris = cells(u"http.request.uri"_s, u"http.request"_s, u"csv"_s);
        QVERIFY2(!uris.join('\n'_L1).contains(QChar(0x202e)), "turns text around");
        const QByteArray line
            = cells(u"dns.txt"_s, u"dns.id == 3 && dns.txt"_s, u"jsonl"_s).value(0).toUtf8();
        const QString text = QJsonDocument::fromJson(line).object().value("dns.txt"_L1).toString();
        QVERIFY2(text.startsWith(u"=1+1,\"quoted\""_s), line.constData());
    }

    void displayFiltersOfOurs_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("capture");
        const QStringList filters{u"tcp"_s, u"udp || icmp"_s, u"not tcp"_s,
            u"ip.addr == 10.0.0.1"_s, u"ip.addr != 10.0.0.1"_s, u"tcp.port == 80"_s,
            u"tcp.port != 80"_s, u"tcp.srcport in {1 .. 1024}"_s,
            u"tcp.flags.syn == 1 && !tcp.flags.ack"_s, u"tcp.len > 0"_s, u"tcp.analysis.flags"_s,
            u"tcp.analysis.ack_rtt > 0.005"_s, u"frame.len > 100 and ip"_s,
            u"ipv6 or tcp.stream == 1"_s, u"frame.number <= 5"_s};
        const QStringList captures{u"query/protocols.pcap"_s, u"captures/zero_window.pcap"_s,
            u"captures/lost_segments.pcap"_s, u"captures/ipv6_basic.pcap"_s};
        for (const QString &capture : captures) {
            for (const QString &filter : filters)
                QTest::newRow(qPrintable(capture + ' '_L1 + filter)) << filter << capture;
        }
    }
    // Those that Remora knows need no tshark and leave the same packets.
    void displayFiltersOfOurs()
    {
        QFETCH(QString, filter);
        QFETCH(QString, capture);
        const QStringList question{u"query"_s, dataFile(capture), u"--field"_s,
            u"frame.number,tcp.stream,frame.len"_s, u"--display"_s, filter};
        const Ended own = runWithoutTshark(question);
        QCOMPARE(own.error, QString());
        QVERIFY(own.out.startsWith("frame.number"_L1));
        if (hasTshark())
            QCOMPARE(own.out, run(question + QStringList{u"--engine"_s, u"tshark"_s}).out);
    }
    // Of no row there are none, and they come to nothing; a group of no row is no group.
    void totalsOfNothing()
    {
        const QStringList nothing{u"query"_s, protocols, u"--where"_s, u"frame.number > 9999"_s,
            u"--aggregate"_s, u"ip.len:count,ip.len:sum,ip.len:max"_s};
        QCOMPARE(run(nothing).out, u"ip.len.count,ip.len.sum,ip.len.max\n0,0,\n"_s);
        QCOMPARE(run(nothing + QStringList{u"--group-by"_s, u"ip.src"_s}).out,
            u"ip.src,ip.len.count,ip.len.sum,ip.len.max\n"_s);
    }

    // A plot has nothing to say its format with where it has no name.
    void plotToStandardOutput()
    {
        const Ended drawn = run({u"query"_s, protocols, u"--plot"_s, u"ip.len:sum=-"_s});
        QCOMPARE(drawn.status, 0);
        QVERIFY(drawn.out.startsWith(u"<?xml"_s) && drawn.out.contains(u"<svg"_s));
    }

    // In a tunnel a display filter looks at each of the headers: tshark alone can tell.
    void displayFiltersInTunnels()
    {
        const QStringList question{
            u"query"_s, tunnels, u"--field"_s, u"frame.number"_s, u"--display"_s, u"ip.src"_s};
        const Ended own = runWithoutTshark(question);
        QCOMPARE(own.status, 2);
        QVERIFY2(own.error.contains(u"tshark"_s), qPrintable(own.error));
    }

    // Own fields stand beside tshark's.
    void ownFields()
    {
        const QStringList native{u"query"_s, protocols, u"--field"_s,
            u"frame.number,ip.cli,cliport,ip.srv,srvport"_s, u"--where"_s,
            u"frame.number in {2, 16}"_s};
        const QString expected = u"frame.number,ip.cli,cliport,ip.srv,srvport\n"
                                 "2,10.0.0.1,40001,10.0.0.53,53\n"
                                 "16,10.0.0.1,41000,192.0.2.1,80\n"_s;
        QCOMPARE(run(native).out, expected);
        if (hasTshark())
            QCOMPARE(run(native + QStringList{u"--engine"_s, u"tshark"_s}).out, expected);
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QStringList &options, const QString &sentence) {
            QTest::newRow(name) << options << sentence;
        };
        row("no field", {}, u"Name a field at least."_s);
        row("twice", {u"--field"_s, u"ip.src,ip.src"_s}, u"The field “ip.src” is named twice."_s);
        row("native only", {u"--field"_s, u"dns.a"_s, u"--engine"_s, u"native"_s},
            u"Remora's columns do not have “dns.a”."_s);
        row("window", {u"--field"_s, u"ip.src"_s, u"--start"_s, u"soon"_s},
            u"“soon” is not a time, such as 09:14:02, 2013-04-21 09:14:02 or epoch seconds."_s);
        row("length", {u"--field"_s, u"ip.src"_s, u"--duration"_s, u"-3 s"_s},
            u"“-3 s” is not a length of time, such as 10 s or 500 ms."_s);
        row("too much",
            {u"--field"_s, u"ip.src"_s, u"--duration"_s, u"3 s"_s, u"--start"_s, u"1"_s, u"--end"_s,
                u"2"_s},
            u"A time window has two of start, end and duration."_s);
        row("where", {u"--field"_s, u"ip.src"_s, u"--where"_s, u"ip.source == 1"_s},
            u"There is no field “ip.source”. --where takes Remora's own fields, --display those of tshark too."_s);
        row("function", {u"--aggregate"_s, u"ip.len:most"_s},
            u"“ip.len:most” should be FIELD:FUNCTION, where FUNCTION is one of sum, count, min, mean, max, median, p95, distinct."_s);
        row("the same key twice", {u"--group-by"_s, u"ip.src,ip.src"_s},
            u"The column “ip.src” is named twice."_s);
        row("backwards", {u"--field"_s, u"ip.src"_s, u"--start"_s, u"5"_s, u"--end"_s, u"3"_s},
            u"The time window ends before it begins."_s);
        row("automatic groups", {u"--group-by"_s, u"ip.src"_s, u"--bin"_s, u"auto"_s},
            u"Groups need a width of bins, such as 1 s: auto is for plots."_s);
        row("sorted by nothing", {u"--group-by"_s, u"ip.src"_s, u"--sort"_s, u"ip.dst"_s},
            u"There is no column “ip.dst” to sort by. Columns are ip.src; :desc behind one begins with the largest."_s);
        row("an address drawn", {u"--plot"_s, u"ip.src:mean=x.svg"_s},
            u"ip.src has no numbers that could be drawn: count and distinct of it can be."_s);
        row("top of all", {u"--group-by"_s, u"ip.src"_s, u"--top"_s, u"0"_s},
            u"“0” is not a number of rows."_s);
        if (!hasTshark())
            return;
        row("unknown", {u"--field"_s, u"zz.nothing"_s},
            u"Neither Remora nor tshark knows the field “zz.nothing”."_s);
        row("nearly known", {u"--field"_s, u"dns.qry.nam"_s},
            u"Neither Remora nor tshark knows the field “dns.qry.nam”. Did you mean “dns.qry.name”?"_s);
        row("word", {u"--field"_s, u"ip.src"_s, u"--display"_s, u"tcp && ip.src == nobody"_s},
            u"tshark rejects the display filter at “nobody”: \"nobody\" is not a valid hostname or IPv4 address."_s);
        row("end", {u"--field"_s, u"ip.src"_s, u"--display"_s, u"tcp &&"_s},
            u"tshark rejects the display filter: Unexpected end of filter expression."_s);
    }
    void refused()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, sentence);
        const QTemporaryDir folder;
        const QString output = folder.filePath(u"table.csv"_s);
        const Ended ended
            = run(QStringList{u"query"_s, protocols, u"--output"_s, output} + options);
        QCOMPARE(ended.error.trimmed(), sentence);
        QCOMPARE(ended.status, 1);
        QVERIFY2(!QFile::exists(output), "half a table");
    }

    void standardInputIsReadOnce()
    {
        const QByteArray capture = contentsOf(protocols);
        QCOMPARE(
            run({u"query"_s, u"-"_s, u"--field"_s, u"frame.number"_s}, capture).out.count('\n'_L1),
            49);
        if (!hasTshark())
            return;
        const Ended ended = run({u"query"_s, u"-"_s, u"--field"_s, u"dns.a"_s}, capture);
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.error.contains(u"save it to a file first"_s));
    }

    // Nobody would write into a pipe for the second reader.
    void pipesAreReadOnce()
    {
        if (!hasTshark())
            QSKIP("tshark is not installed");
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
        QProcess writer;
        writer.start(u"sh"_s, {u"-c"_s, u"cat \"$1\" > \"$2\""_s, u"sh"_s, protocols, pipe});
        const Ended ended = run({u"query"_s, pipe, u"--field"_s, u"dns.a"_s});
        writer.waitForFinished();
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.error.contains(u"save it to a file first"_s), qPrintable(ended.error));
    }

    // tshark counts the time of a packet that has none from where 64 bits overflow.
    void packetsWithoutTime()
    {
        const QString capture = dataFile(u"inputs/packet-without-time.pcapng"_s);
        const QString fields
            = u"frame.number,frame.time_epoch,frame.time_delta,tcp.analysis.ack_rtt"_s;
        const QString row4 = u"\n4,,,"_s;
        const Ended native = run({u"query"_s, capture, u"--field"_s, fields});
        QVERIFY2(native.out.contains(row4), qPrintable(native.out));
        const QTemporaryDir folder;
        const QString untimed = folder.filePath(u"untimed.pcapng"_s);
        QCOMPARE(
            run({u"slice"_s, capture, u"--frames"_s, u"4"_s, u"--output"_s, untimed}).status, 0);
        const Ended bins = run({u"query"_s, untimed, u"--bin"_s, u"1 s"_s, u"--aggregate"_s,
            u"ip.len:sum"_s, u"--plot"_s, u"ip.len="_s + folder.filePath(u"p.csv"_s)});
        QVERIFY2(
            bins.error.contains(u"1 rows are of packets without a time"_s), qPrintable(bins.error));
        QVERIFY2(bins.error.contains(u"1 values of ip.len are of packets without a time"_s),
            qPrintable(bins.error));
        if (!hasTshark())
            return;
        const Ended texts = run({u"query"_s, capture, u"--aggregate"_s, u"frame.protocols:sum"_s});
        QVERIFY2(texts.error.contains(u"7 values are no numbers"_s), qPrintable(texts.error));
        const Ended both
            = run({u"query"_s, capture, u"--field"_s, fields + u",frame.time,frame.protocols"_s});
        const QStringList ours = native.out.split('\n'_L1, Qt::SkipEmptyParts);
        const QStringList theirs = both.out.split('\n'_L1, Qt::SkipEmptyParts);
        QCOMPARE(theirs.size(), ours.size());
        for (qsizetype i = 0; i < ours.size(); ++i)
            QVERIFY2(theirs[i].startsWith(ours[i] + ','_L1), qPrintable(theirs[i]));
        QVERIFY2(theirs[4].contains(u",,eth:"_s), qPrintable(theirs[4])); // nor frame.time
    }

    // What came before the damage is answered, and both readers say so.
    void damagedCapture()
    {
        const QTemporaryDir folder;
        const QString cut = folder.filePath(u"cut.pcap"_s);
        QByteArray bytes = contentsOf(protocols);
        bytes.chop(10);
        QVERIFY(writeFile(cut, bytes.toStdString()));
        for (const QString &field : {u"frame.number"_s, u"frame.number,ip.ttl"_s}) {
            if (field.contains(','_L1) && !hasTshark())
                continue;
            const Ended ended = run({u"query"_s, cut, u"--field"_s, field});
            QCOMPARE(ended.status, 3);
            QCOMPARE(ended.out.count('\n'_L1), 48);
        }
    }

    void groups_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the notebook's")
            << QStringList{u"--group-by"_s, u"ip.cli,ip.srv,cliport"_s, u"--aggregate"_s,
                   u"ip.len:sum,tcp.analysis.ack_rtt:count"_s, u"--where"_s, u"tcp"_s, u"--sort"_s,
                   u"tcp.analysis.ack_rtt.count:desc"_s, u"--top"_s, u"1"_s}
            << u"ip.cli,ip.srv,cliport,ip.len.sum,tcp.analysis.ack_rtt.count\n"
               "10.0.0.1,192.0.2.1,41000,1458,12\n"_s;
        QTest::newRow("bins")
            << QStringList{u"--bin"_s, u"30 ms"_s, u"--aggregate"_s, u"frame.len:count"_s}
            << u"frame.time_epoch,frame.len.count\n1366535641.980000000,9\n1366535642.010000000,24\n1366535642.040000000,15\n"_s;
        QTest::newRow("no value") << QStringList{u"--group-by"_s, u"udp.dstport"_s, u"--where"_s,
            u"udp.dstport == 53"_s}
                                  << u"udp.dstport\n53\n"_s;
    }
    void groups()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, expected);
        const Ended ended = run(QStringList{u"query"_s, protocols} + options);
        QCOMPARE(ended.error, QString());
        QCOMPARE(ended.out, expected);
    }

    // Of a packet in a tunnel several lengths are no number: the first is counted.
    void groupsOfSeveralValues()
    {
        if (!hasTshark())
            QSKIP("tshark is not installed");
        const QStringList asked{
            u"query"_s, tunnels, u"--aggregate"_s, u"ip.len:sum,ip.len:count"_s};
        const Ended first = run(asked + QStringList{u"--occurrence"_s, u"first"_s});
        QCOMPARE(first.out, u"ip.len.sum,ip.len.count\n337,6\n"_s);
        QCOMPARE(run(asked).out, first.out);
    }

    // An entry of a journal is a packet in both.
    void blocksThatCount()
    {
        if (!hasTshark())
            QSKIP("tshark is not installed");
        const Ended ended = run({u"query"_s, dataFile(u"query/journal-block.pcapng"_s),
            u"--field"_s, u"frame.number,tcp.flags,ip.ttl"_s});
        QCOMPARE(ended.out,
            u"frame.number,tcp.flags,ip.ttl\n1,0x0002,64\n2,,\n3,0x0012,64\n4,0x0010,64\n"
            "5,0x0018,64\n6,0x0010,64\n7,0x0018,64\n8,0x0010,64\n"_s);
        QCOMPARE(ended.status, 0);
    }

    // Packets whose length tshark takes from inside: no row of one packet with another's values.
    void numbersThatDiffer()
    {
        if (!hasTshark())
            QSKIP("tshark is not installed");
        const Ended ended = run({u"query"_s, dataFile(u"query/erf-in-pcap.pcap"_s), u"--field"_s,
            u"frame.number,tcp.flags,ip.ttl"_s});
        QVERIFY2(ended.error.contains(u"counts the packets of this capture in another way"_s),
            qPrintable(ended.error));
        QCOMPARE(ended.out, QString());
        QCOMPARE(ended.status, 2);
    }

    void fieldsAreListed()
    {
        const Ended own = runWithoutTshark({u"fields"_s, u"--name-re"_s, u"^tcp.*rtt"_s});
        QCOMPARE(own.out,
            u"name\ttype\tprotocol\treader\tdescription\n"
            "tcp.analysis.ack_rtt\tseconds\ttcp\tnative\ttime from a segment to the ACK of its "
            "end\n"
            "tcp.analysis.initial_rtt\tseconds\ttcp\tnative\tround trip of the handshake\n"_s);
        const Ended nobody = run({u"fields"_s, u"--protocol"_s, u"tpc"_s});
        QCOMPARE(nobody.status, 1);
        QCOMPARE(nobody.out, QString());
        QVERIFY2(
            nobody.error.contains(u"There are no fields of a protocol “tpc”. Did you mean “"_s),
            qPrintable(nobody.error));
        QCOMPARE(runWithoutTshark({u"fields"_s, u"--protocol"_s, u"tpc"_s}).error.trimmed(),
            u"There are no fields of a protocol “tpc”. Did you mean “tcp”?"_s);
        const Ended wrong = run({u"fields"_s, u"--name-re"_s, u"("_s});
        QCOMPARE(wrong.status, 1);
        QVERIFY(wrong.error.contains(u"“(” is no regular expression"_s));
        if (!hasTshark())
            return;
        const QStringList lines
            = run({u"fields"_s, u"--protocol"_s, u"dns"_s, u"--description-re"_s, u"cookie"_s})
                  .out.split('\n'_L1, Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (const QString &line : lines.mid(1)) {
            QCOMPARE(line.split('\t'_L1).size(), 5);
            QCOMPARE(line.section('\t'_L1, 2, 3), u"dns\ttshark"_s);
            QVERIFY(line.section('\t'_L1, 4).contains("cookie"_L1, Qt::CaseInsensitive));
        }
    }

    void fieldsAreThoseOfTshark_data()
    {
        QTest::addColumn<QString>("expression");
        for (const char *expression : {"^tcp.*rtt", "^tcp.*flight", "^dns", "addr$", "^ip\\.[a-d]"})
            QTest::newRow(expression) << expression;
    }
    void fieldsAreThoseOfTshark()
    {
        if (!hasTshark())
            QSKIP("tshark is not installed");
        QFETCH(QString, expression);
        const auto names = [](const QString &text, int column) {
            QStringList all;
            const QStringList lines = text.split('\n'_L1, Qt::SkipEmptyParts);
            for (const QString &line : lines)
                all << line.section('\t'_L1, column, column);
            all.removeDuplicates();
            all.sort();
            return all;
        };
        // Letters in any case, as in the window.
        const QRegularExpression wanted(expression, QRegularExpression::CaseInsensitiveOption);
        QProcess tshark;
        QStringList theirs;
        for (const QString &list : {u"fields"_s, u"protocols"_s}) {
            tshark.start(u"tshark"_s, {u"-G"_s, list});
            tshark.waitForFinished();
            const QStringList lines
                = QString::fromUtf8(tshark.readAllStandardOutput()).split('\n'_L1);
            for (const QString &line : lines) {
                const bool isField = line.startsWith("F\t"_L1) || list == "protocols"_L1;
                if (isField && line.section('\t'_L1, 2, 2).contains(wanted))
                    theirs << line;
            }
        }
        QStringList ours
            = names(run({u"fields"_s, u"--name-re"_s, expression}).out.section('\n'_L1, 1), 0);
        ours.removeIf([](const QString &name) {
            return name == "from.client"_L1 || name == "ip.cli"_L1; // Remora's own
        });
        QCOMPARE(ours, names(theirs.join('\n'_L1), 2));
        QVERIFY(!ours.isEmpty());
    }
};

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
