// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of captures, appliances and file names on a terminal and in files that people open: they
// are shown, and do nothing.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include "model/charts/chartkind.h"
#include "model/text/foreigntext.h"
#include "tests/support/captures.h"
#include "tests/support/demo.h"
#include "tests/support/hostiletext.h"
#include "tests/support/quirkyappliance.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray error;
};

Ended run(const QStringList &arguments, const QString &password = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"REMORA_PASSWORD"_s, password);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(REMORA_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString harmIn(const Ended &ended)
{
    const QString harm = test::harmIn(ended.out);
    return harm.isEmpty() ? test::harmIn(ended.error) : harm;
}

} // namespace

class ForeignTextTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString file(const QString &name) const { return m_folder->filePath(name); }
    // Says in its name and inside whatever can be said.
    QString hostileCapture() const
    {
        const QString path = file(hostileText().left(80) + u".pcapng"_s);
        return writeFile(path, hostileTraffic(hostileText().toStdString())) ? path : QString();
    }
    // Has nothing tame to say.
    static standin::StandInOptions hostileAppliance()
    {
        standin::StandInOptions options;
        options.hostname = hostileText();
        options.banner = hostileText() + u"\nsecond line"_s;
        options.moreJobs = {hostileText(), u"x"_s.repeated(100'000), u"\U000E0041\uFFFE\u3164"_s};
        return options;
    }
    static QStringList connection(Demo &demo)
    {
        return {QStringLiteral("127.0.0.1:%1").arg(demo.port()), u"--user"_s,
            demo.credentials().user, u"--trust"_s, demo.server().fingerprint()};
    }
    Ended ask(Demo &demo, const QString &command, const QStringList &more) const
    {
        return run(QStringList{command} + connection(demo) + more, demo.credentials().password);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void summaryOfACapture()
    {
        const QString capture = hostileCapture();
        QVERIFY(!capture.isEmpty());
        const Ended ended
            = run({u"analyze"_s, capture, u"--summary"_s, u"--summary-file"_s, file(u"s.txt"_s)});
        QCOMPARE(ended.status, 0);
        QVERIFY2(harmIn(ended).isEmpty(), qPrintable(harmIn(ended)));
        QCOMPARE(contents(file(u"s.txt"_s)), ended.out);
        for (const char *fact : {"captured on: ", "operating system: ", "captured with: ",
                 "interface: ", ", filter ", "comment: ", "comment of packet 1: "})
            QVERIFY2(ended.out.contains(QByteArray(fact) + "<script>alert(1)<script>"), fact);
        QVERIFY(ended.out.contains("\\x1b]52;c;eA==\\x07")); // visible, and only that
    }

    void complaints_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString text = hostileText();
        const QString capture = dataFile(u"series/mixed.pcap"_s);
        QTest::newRow("no such file") << QStringList{text};
        QTest::newRow("no such option") << QStringList{capture, u"--"_s + text};
        QTest::newRow("where") << QStringList{capture, u"--where"_s, text};
        QTest::newRow("bpf") << QStringList{capture, u"--bpf"_s, text};
        QTest::newRow("chart") << QStringList{capture, u"--chart"_s, text};
        QTest::newRow("folder") << QStringList{capture, u"--packets"_s, u"/nowhere/"_s + text};
        QTest::newRow("stream") << QStringList{
            capture, u"--select"_s, text, u"--chart"_s, u"rtt=/dev/null/x.svg"_s};
        QTest::newRow("port") << QStringList{capture, u"--server-port"_s, text};
    }
    void complaints()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = run(QStringList{u"analyze"_s} + arguments);
        QVERIFY(ended.status > 0);
        QVERIFY(!ended.error.isEmpty());
        QVERIFY2(harmIn(ended).isEmpty(), qPrintable(harmIn(ended)));
    }

    // Lengths are bounded, also of what fits no line.
    void longTexts()
    {
        const QString capture = dataFile(u"series/mixed.pcap"_s);
        const Ended ended = run({u"analyze"_s, capture, u"--where"_s, QString(100'000, QChar(1))});
        QCOMPARE(ended.status, 1);
        QVERIFY(ended.error.size() < 10'000);
        QVERIFY(writeFile(file(u"long.pcapng"_s), hostilePcapng(std::string(60'000, '\x1b'))));
        const Ended summary = run({u"analyze"_s, file(u"long.pcapng"_s)});
        QCOMPARE(summary.status, 0);
        QVERIFY(summary.out.size() < 100'000);
        QVERIFY2(harmIn(summary).isEmpty(), qPrintable(harmIn(summary)));
    }

    // A new output is a line here.
    void everyOutput_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("prefix"); // of the name of the file
        QTest::addColumn<QString>("ending");
        for (const auto &[option, ending] : {std::pair("--summary-file", ".txt"),
                 std::pair("--conversations", ".csv"), std::pair("--endpoints", ".csv"),
                 std::pair("--packets", ".csv"), std::pair("--report", ".html")})
            QTest::newRow(option) << QString::fromLatin1(option) << QString()
                                  << QString::fromLatin1(ending);
        for (const model::ChartKind *kind : model::chartKinds()) {
            const QString prefix = QLatin1StringView(kind->key) + '='_L1;
            QTest::addRow("--series %s", kind->key) << u"--series"_s << prefix << u".csv"_s;
            QTest::addRow("--chart %s", kind->key) << u"--chart"_s << prefix << u".svg"_s;
        }
    }
    void everyOutput()
    {
        QFETCH(QString, option);
        QFETCH(QString, prefix);
        QFETCH(QString, ending);
        const QString to = file(u"o\x1b\u202E"_s + ending);
        const QStringList arguments{u"analyze"_s, hostileCapture()};
        const Ended written = run(arguments + QStringList{option, prefix + to});
        QVERIFY2(written.status == 0, written.error.constData());
        QVERIFY2(harmIn(written).isEmpty(), qPrintable(harmIn(written)));
        const QByteArray bytes = contents(to);
        QVERIFY(!bytes.isEmpty());
        QVERIFY2(harmIn({0, bytes, {}}).isEmpty(), qPrintable(harmIn({0, bytes, {}})));
        const bool isDocument = ending == ".html"_L1 || ending == ".svg"_L1;
        QVERIFY2(!isDocument || markupFault(bytes).isEmpty(), qPrintable(markupFault(bytes)));
        const Ended printed = run(arguments + QStringList{option, prefix + '-'_L1});
        QVERIFY2(printed.status == 0, printed.error.constData());
        QVERIFY(!printed.out.isEmpty());
        QVERIFY2(harmIn(printed).isEmpty(), qPrintable(harmIn(printed)));
    }

    // A name that a user gives may be copied from anywhere, and one line is one line.
    void namesOfSelections()
    {
        const Ended printed = run({u"analyze"_s, dataFile(u"series/mixed.pcap"_s), u"--select"_s,
            u"\x1b[31m\n\u202E=0,b=1"_s, u"--rtt-sides"_s, u"mixed"_s, u"--series"_s, u"rtt=-"_s});
        QVERIFY2(printed.status == 0, printed.error.constData());
        QVERIFY2(harmIn(printed).isEmpty(), qPrintable(harmIn(printed)));
        QVERIFY2(printed.out.startsWith("# \\x1b[31m \\u202e\n"), printed.out.left(80).constData());
    }

    // What an investigation keeps exactly does nothing in a terminal either.
    void jsonSaysTheSame()
    {
        const QJsonObject object{{u"text"_s, hostileText() + u"\U000E0041 東京 \U0001F600"_s}};
        const QByteArray tame = model::harmlessJson(QJsonDocument(object).toJson());
        QVERIFY2(test::harmIn(tame).isEmpty(), tame.constData());
        QCOMPARE(QJsonDocument::fromJson(tame).object(), object);
        QVERIFY(tame.contains("東京"));
    }

    void reportAndCharts()
    {
        const QString capture = hostileCapture();
        const QString where = u"frame.number >= 1 && ip.addr in {10.0.0.0/8}"_s;
        QStringList arguments{u"analyze"_s, capture, u"--where"_s, where, u"--report"_s,
            file(u"r\"&<>'\x1b.html"_s), u"--select"_s, u"all"_s};
        for (const auto kind : {"length", "bitrate", "rtt", "rtt-bands"})
            arguments << u"--chart"_s
                      << QLatin1StringView(kind) + '='_L1
                    + file(QLatin1StringView(kind) + ".svg"_L1);
        const Ended ended = run(arguments);
        QVERIFY2(ended.status == 0, ended.error.constData());
        const QByteArray report = contents(file(u"r\"&<>'\x1b.html"_s));
        QVERIFY2(markupFault(report).isEmpty(), qPrintable(markupFault(report)));
        QVERIFY2(harmIn({0, report, {}}).isEmpty(), qPrintable(harmIn({0, report, {}})));
        QVERIFY(report.contains("&lt;script&gt;alert(1)&lt;script&gt;"));
        for (const auto kind : {"length", "bitrate", "rtt", "rtt-bands"}) {
            const QByteArray svg = contents(file(QLatin1StringView(kind) + ".svg"_L1));
            QVERIFY(svg.contains("<svg"));
            QVERIFY2(markupFault(svg).isEmpty(), qPrintable(markupFault(svg)));
            QVERIFY2(harmIn({0, svg, {}}).isEmpty(), qPrintable(harmIn({0, svg, {}})));
        }
    }

    // The line at the end of a report makes it again, whatever the file is called.
    void theCommandLineOfAReportRuns()
    {
        const QString capture = hostileCapture();
        QVERIFY(run({u"analyze"_s, capture, u"--report"_s, file(u"r.html"_s)}).status == 0);
        const QByteArray report = contents(file(u"r.html"_s));
        QXmlStreamReader reader(report);
        QString command;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == "pre"_L1)
                command = reader.readElementText();
        }
        QVERIFY(command.startsWith("remora analyze $'"_L1));
        QVERIFY(QFile::remove(file(u"r.html"_s)));
        QProcess shell;
        shell.start(u"bash"_s,
            {u"-c"_s, u"remora() { \"$0\" \"$@\"; }; "_s + command,
                QStringLiteral(REMORA_PROGRAM)});
        QVERIFY(shell.waitForFinished(60'000));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        QVERIFY(QFile::exists(file(u"r.html"_s)));
    }

    void sourcesOfAnAppliance()
    {
        Demo demo(hostileAppliance());
        const Ended made = ask(demo, u"sources"_s,
            {u"--make-clip"_s, u"web-tier"_s, u"--time"_s, u"last 10s"_s, u"--description"_s,
                hostileText()});
        QVERIFY2(harmIn(made).isEmpty(), qPrintable(harmIn(made)));
        const Ended ended = ask(demo, u"sources"_s, {});
        QVERIFY2(ended.status == 0, ended.error.constData());
        QVERIFY2(harmIn(ended).isEmpty(), qPrintable(harmIn(ended)));
        QVERIFY(ended.out.startsWith("<script>alert(1)<script>")); // the host's name
        QVERIFY(ended.out.contains("clip       "));
        QCOMPARE(ended.out.count("<script>alert(1)<script>"), 3);
        QVERIFY(ended.out.size() < 10'000);
        // The banner: each line is marked as foreign.
        const QList<QByteArray> lines = ended.error.trimmed().split('\n');
        QVERIFY(lines.size() > 1);
        for (const QByteArray &line : lines)
            QVERIFY2(line.startsWith("| "), line.constData());
        // What was done to what.
        for (const QStringList &deed : {QStringList{u"--start"_s, hostileText()},
                 QStringList{u"--stop"_s, hostileText()}, QStringList{u"--clear"_s, hostileText()},
                 QStringList{u"--lock"_s, hostileText()}, QStringList{u"--start"_s, u"no\x1b[2J"_s},
                 QStringList{u"--delete-file"_s, u"/admin/\x1b[2J\n"_s}}) {
            const Ended done = ask(demo, u"sources"_s, deed);
            QVERIFY(!done.out.isEmpty() || !done.error.isEmpty());
            QVERIFY2(harmIn(done).isEmpty(), qPrintable(harmIn(done)));
        }
    }

    // Whatever it answers, and to what.
    void answersOfAnAppliance_data()
    {
        QTest::addColumn<QByteArray>("asked"); // which of the requests is answered so
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto json = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
        const QString text = hostileText();
        const QByteArray refusal = json({{u"error_id"_s, text}, {u"error_text"_s, text}});
        for (const char *asked :
            {"GET services", "GET auth_info", "POST login", "GET info", "GET system/info",
                "GET jobs", "GET clips", "GET interfaces", "GET fs", "POST jobs/1/exports"}) {
            for (const int status : {401, 404, 500})
                QTest::addRow("%s: %d", asked, status) << QByteArray(asked) << status << refusal;
            QTest::addRow("%s: text", asked) << QByteArray(asked) << 200 << text.toUtf8();
            QTest::addRow("%s: array", asked)
                << QByteArray(asked) << 200 << QJsonDocument(QJsonArray{text}).toJson();
        }
        const QJsonObject config{{u"name"_s, text}};
        const QJsonObject job{
            {u"id"_s, text}, {u"config"_s, config}, {u"status"_s, QJsonObject{{u"state"_s, text}}}};
        const auto list
            = [](const QJsonObject &one) { return QJsonDocument(QJsonArray{one}).toJson(); };
        QTest::newRow("a job") << QByteArray("GET jobs") << 200 << list(job);
        QTest::newRow("a clip")
            << QByteArray("GET clips") << 200
            << list({{u"id"_s, text},
                   {u"config"_s, QJsonObject{{u"job_id"_s, text}, {u"description"_s, text}}},
                   {u"status"_s, QJsonObject()}});
        QTest::newRow("an interface")
            << QByteArray("GET interfaces") << 200
            << list({{u"id"_s, text}, {u"name"_s, text}, {u"description"_s, text},
                   {u"type"_s, text}, {u"link"_s, QJsonObject{{u"status"_s, text}}}});
        QTest::newRow("what it is") << QByteArray("GET info") << 200
                                    << json({{u"model"_s, text}, {u"sw_version"_s, text},
                                           {u"serial"_s, text}, {u"device_name"_s, text}});
        QTest::newRow("its name") << QByteArray("GET system/info") << 200
                                  << json({{u"hostname"_s, text}, {u"local_time"_s, 1}});
        QTest::newRow("its banner")
            << QByteArray("GET auth_info") << 200
            << json({{u"supported_methods"_s, QJsonArray{u"BASIC"_s, u"COOKIE"_s}},
                   {u"login_banner"_s, text}});
    }
    void answersOfAnAppliance()
    {
        QFETCH(QByteArray, asked);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const QuirkyAppliance quirky(
            [&](const QByteArray &what, int) -> std::optional<QuirkyAppliance::Answer> {
                if (what != asked)
                    return std::nullopt;
                return QuirkyAppliance::Answer{status, body};
            });
        const QStringList way{QStringLiteral("127.0.0.1:%1").arg(quirky.port()), u"--user"_s,
            u"admin"_s, u"--trust"_s, quirky.fingerprint()};
        const Ended listed = run(QStringList{u"sources"_s} + way, u"secret"_s);
        QVERIFY(!listed.out.isEmpty() || !listed.error.isEmpty());
        QVERIFY2(harmIn(listed).isEmpty(), qPrintable(harmIn(listed)));
        const Ended fetched = run(QStringList{u"fetch"_s} + way
                + QStringList{u"--job"_s, u"1"_s, u"--output"_s, file(u"f.pcap"_s)},
            u"secret"_s);
        QVERIFY(!fetched.error.isEmpty());
        QVERIFY2(harmIn(fetched).isEmpty(), qPrintable(harmIn(fetched)));
        QVERIFY(fetched.error.size() < 10'000);
    }

    void fetching_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("good");
        const QString text = hostileText();
        const QStringList recent{u"--time"_s, u"last 2s"_s};
        QTest::newRow("file name") << recent << true;
        QTest::newRow("no such job") << QStringList{u"--job"_s, u"no"_s + text} << false;
        QTest::newRow("empty job") << QStringList{u"--job"_s, text} << false;
        QTest::newRow("no such clip") << QStringList{u"--clip"_s, text} << false;
        QTest::newRow("no such file") << QStringList{u"--file"_s, u"/admin/"_s + text} << false;
        QTest::newRow("native filter") << QStringList{u"--shark"_s, text} << false;
        QTest::newRow("display filter") << recent + QStringList{u"--display"_s, text} << false;
        QTest::newRow("time") << QStringList{u"--time"_s, text} << false;
    }
    void fetching()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, good);
        Demo demo(hostileAppliance());
        const QString capture = file(hostileText().left(80) + u".pcap"_s);
        const Ended ended = ask(
            demo, u"fetch"_s, arguments + QStringList{u"--output"_s, capture, u"--summary"_s});
        QVERIFY2((ended.status == 0) == good, ended.error.constData());
        QVERIFY(!ended.error.isEmpty());
        QVERIFY2(harmIn(ended).isEmpty(), qPrintable(harmIn(ended)));
    }
};

QTEST_GUILESS_MAIN(ForeignTextTest)
#include "tst_foreigntext.moc"
