// SPDX-License-Identifier: GPL-3.0-or-later
// Downloads everything that a job of the stand-in holds, in rounds: with curl, which is the
// yardstick; without a window; and in the window, on the offscreen platform, which analyzes it on
// the way, first left alone, then while somebody scrolls and sorts. Measures throughput, memory,
// when the first rows stand, and the longest time for which the window did not react.
#include <cstdio>

#include <unistd.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>
#include <QUrl>

#include "app/application.h"
#include "netshark/exportdownload.h"
#include "tests/bench/memory.h"
#include "ui/common/tableview.h"
#include "ui/conversations/conversationsview.h"
#include "ui/sources/askpanel.h"
#include "ui/sources/sourcesview.h"

using namespace Qt::StringLiterals;
using namespace remora;
using bench::resetPeak;
using bench::residentPeak;

namespace {

// The stand-in in a process of its own, as an appliance is.
struct Demo {
    QProcess process;
    QHash<QString, QString> says;
    quint16 port = 0;

    bool start(const QStringList &options)
    {
        process.setProgram(QStringLiteral(REMORA_PROGRAM));
        process.setArguments(QStringList{u"demo"_s} + options);
        process.start();
        while (says.size() < 4 && process.waitForReadyRead(10'000)) {
            while (process.canReadLine()) {
                const QString line = QString::fromUtf8(process.readLine()).trimmed();
                says.insert(line.section(": "_L1, 0, 0), line.section(": "_L1, 1));
            }
        }
        port = static_cast<quint16>(QUrl(says.value(u"url"_s)).port());
        return port != 0;
    }
    ~Demo()
    {
        process.terminate();
        process.waitForFinished(5000);
    }
    netshark::TrustStore trust() const
    {
        netshark::TrustStore store;
        store.trustOnce(u"127.0.0.1:%1"_s.arg(port), says.value(u"fingerprint"_s));
        return store;
    }
    netshark::Credentials credentials() const
    {
        return {says.value(u"user"_s), says.value(u"password"_s), {}};
    }
};

double perSecond(qint64 bytes, qint64 nanoseconds)
{
    return static_cast<double>(bytes) * 1e3 / static_cast<double>(nanoseconds); // MB/s
}

// MB/s; 0 where it failed. The cookie goes by standard input: nobody sees it in the process list.
double byCurl(const Demo &demo, netshark::Appliance &appliance,
    const netshark::ExportRequest &request, const QString &path)
{
    const auto id = appliance.createExport(request);
    if (!id)
        return 0;
    const auto &cookie = appliance.session().cookie;
    const QString config
        = u"insecure\nsilent\nfail\nurl = "
          u"\"https://127.0.0.1:%1/api/shark/%2/%3/exports/%4/packets\"\n"
          "header = \"Cookie: %5=%6\"\noutput = \"%7\"\n"_s.arg(demo.port)
              .arg(appliance.session().apiVersion, netshark::pathOf(request.source), *id,
                  QString::fromLatin1(cookie.name), QString::fromLatin1(cookie.value), path);
    QElapsedTimer timer;
    timer.start();
    QProcess curl;
    curl.start(u"curl"_s, {u"--config"_s, u"-"_s});
    curl.write(config.toUtf8());
    curl.closeWriteChannel();
    if (!curl.waitForFinished(600'000) || curl.exitCode() != 0)
        return 0;
    return perSecond(QFileInfo(path).size(), timer.nsecsElapsed());
}

struct Alone {
    double rate = 0;
    double memory = 0; // MB more resident at most
};

Alone alone(
    const netshark::Session &session, const netshark::ExportRequest &request, const QString &path)
{
    resetPeak();
    const double before = residentPeak();
    QElapsedTimer timer;
    timer.start();
    netshark::ExportDownload download({session, request, path, true}, {}, {}, {});
    const auto result = download.run();
    if (!result)
        return {};
    return {perSecond(result->bytes, timer.nsecsElapsed()), residentPeak() - before};
}

struct InWindow {
    double rate = 0; // with the analysis, to the last row
    double downloadRate = 0;
    double firstRows = 0; // ms after the first packet lay on the disk
    double longestGap = 0; // ms
    quint64 packets = 0;
};

class Window {
public:
    explicit Window(const Demo &demo)
        : m_remora(ui::Theme::Light)
        , m_demo(demo)
    {
        m_remora.window().resize(1280, 800);
        m_remora.window().show();
    }

    InWindow download(const netshark::ExportRequest &request, const QString &path, bool isUsed)
    {
        if (m_session == nullptr)
            m_session = connected();
        InWindow found;
        auto *view = m_remora.window().findChild<ui::ConversationsView *>();
        auto *table = view->table();
        QElapsedTimer total;
        QElapsedTimer sinceTick;
        qint64 longest = 0;
        qint64 firstPacket = 0;
        qint64 firstRow = 0;
        qint64 downloaded = 0;
        int ticks = 0;
        QEventLoop loop;
        QTimer tick;
        QObject::connect(&tick, &QTimer::timeout, table, [&] {
            longest = std::max(longest, sinceTick.nsecsElapsed());
            sinceTick.restart();
            const qint64 now = total.nsecsElapsed();
            const bool isThere = QFileInfo(netshark::partialPath(path)).size() > 1000;
            if (firstPacket == 0 && isThere)
                firstPacket = now;
            if (firstRow == 0 && table->model()->rowCount() > 0)
                firstRow = now;
            if (downloaded == 0 && QFileInfo::exists(path))
                downloaded = now;
            if (isUsed)
                use(table, ++ticks);
            const auto *capture = m_remora.window().currentCapture();
            if (downloaded != 0 && capture != nullptr
                && capture->state() == model::Capture::State::Complete) {
                found.packets = capture->store().packets();
                found.rate = perSecond(QFileInfo(path).size(), now);
                loop.quit(); // not the program: it would ask about the download's last words
            }
        });
        total.start();
        sinceTick.start();
        tick.start(1);
        Q_EMIT m_remora.window().findChild<ui::AskPanel *>()->downloadAsked(
            m_session, request, u"bench"_s, path);
        loop.exec();
        closeCapture();
        found.downloadRate = perSecond(QFileInfo(path).size(), downloaded);
        found.firstRows = static_cast<double>(firstRow - firstPacket) / 1e6;
        found.longestGap = static_cast<double>(longest) / 1e6;
        return found;
    }

private:
    // Somebody scrolls all the time and sorts by another column now and then.
    static void use(QTableView *table, int ticks)
    {
        constexpr int scrollEvery = 10;
        constexpr int sortEvery = 400;
        QScrollBar *bar = table->verticalScrollBar();
        if (ticks % scrollEvery == 0)
            bar->setValue(bar->maximum() == 0 ? 0 : (bar->value() + 3) % bar->maximum());
        if (ticks % sortEvery == 0)
            table->sortByColumn(ticks / sortEvery % 10, Qt::DescendingOrder);
    }

    void closeCapture()
    {
        Q_EMIT m_remora.window().findChild<ui::SourcesView *>()->closeAsked(
            const_cast<model::Capture *>(m_remora.window().currentCapture()));
        QCoreApplication::processEvents();
    }

    model::ApplianceSession *connected()
    {
        auto session = std::make_unique<model::ApplianceSession>(
            u"127.0.0.1"_s, m_demo.port, m_demo.trust(), netshark::Log());
        model::ApplianceSession *raw = session.get();
        QEventLoop loop;
        QObject::connect(raw, &model::ApplianceSession::probed, raw,
            [raw, this] { raw->logIn(m_demo.credentials(), false); });
        QObject::connect(raw, &model::ApplianceSession::sourcesChanged, &loop, &QEventLoop::quit);
        raw->probe();
        loop.exec();
        m_remora.window().addAppliance(std::move(session));
        return raw;
    }

    app::Application m_remora;
    const Demo &m_demo;
    model::ApplianceSession *m_session = nullptr;
};

// What is still on its way to the disk slows down whoever comes next.
void settle(const QString &path)
{
    QFile::remove(path);
    ::sync();
}

// What is promised. Other users of a machine spoil single figures: each promise is shown by one
// round, but for the memory, which nobody else can spoil.
struct Promises {
    bool throughput = false; // at least nine tenths of curl's, without a window
    bool throughputInWindow = false; // and with the analysis beside it
    bool firstRows = false; // within 500 ms
    bool responsive = false; // no gap above 50 ms, left alone nor in use
    bool memory = true; // 64 MB at most

    // The yardstick is the slower of the two: what happens to curl happens to everybody.
    void judge(double curl, const Alone &plain, const InWindow &left, const InWindow &used)
    {
        constexpr double leastShare = 0.9;
        constexpr double mostMemory = 64; // MB
        constexpr double slowestRows = 500; // ms
        constexpr double longestGap = 50; // ms
        throughput = throughput || plain.rate >= leastShare * curl;
        throughputInWindow = throughputInWindow || left.downloadRate >= leastShare * curl;
        firstRows = firstRows || std::max(left.firstRows, used.firstRows) <= slowestRows;
        responsive = responsive || std::max(left.longestGap, used.longestGap) <= longestGap;
        memory = memory && plain.memory <= mostMemory;
    }
    bool areKept() const
    {
        return throughput && throughputInWindow && firstRows && responsive && memory;
    }
};

void measure(const Demo &demo, netshark::Appliance &appliance,
    const netshark::ExportRequest &request, const QString &path, Window &window, Promises &promises)
{
    settle(path);
    const double curlFirst = byCurl(demo, appliance, request, path);
    settle(path);
    const Alone plain = alone(appliance.session(), request, path);
    settle(path);
    const InWindow left = window.download(request, path, false);
    settle(path);
    const InWindow used = window.download(request, path, true);
    const double size = static_cast<double>(QFileInfo(path).size()) / 1e6;
    settle(path);
    const double curlLast = byCurl(demo, appliance, request, path); // these machines are noisy
    settle(path);
    const double curl = (curlFirst + curlLast) / 2;
    std::printf("%.0f MB, %llu packets; curl %.0f and %.0f MB/s\n", size,
        static_cast<unsigned long long>(used.packets), curlFirst, curlLast);
    std::printf("  without a window %4.0f MB/s (%3.0f %% of curl), %.0f MB more resident at most\n",
        plain.rate, plain.rate / curl * 100, plain.memory);
    for (const auto &[what, shown] : {std::pair("left alone", left), std::pair("in use", used)}) {
        std::printf("  window %-10s %4.0f MB/s (%3.0f %%), to the last row %.0f MB/s; first rows "
                    "%.0f ms, longest gap %.0f ms\n",
            what, shown.downloadRate, shown.downloadRate / curl * 100, shown.rate, shown.firstRows,
            shown.longestGap);
    }
    std::fflush(stdout);
    promises.judge(std::min(curlFirst, curlLast), plain, left, used);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: remora-bench-live FOLDER [--test] [OPTION OF remora demo]…\n");
        return 1;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"remora-bench"_s);
    QStandardPaths::setTestModeEnabled(true);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QStringList options = QCoreApplication::arguments().mid(2);
    const bool isTest = options.removeAll(u"--test"_s) > 0; // ends with the first good round
    Demo demo;
    if (!demo.start(options))
        return 2;
    netshark::Appliance appliance(u"127.0.0.1"_s, demo.port, demo.trust(), {});
    if (!appliance.probe() || !appliance.logIn(demo.credentials()))
        return 2;
    netshark::ExportRequest request;
    request.source = {netshark::SourceRef::Kind::Job, appliance.jobs()->first().id};
    request.range = *appliance.jobs()->first().span;
    const QString path = folder.filePath(u"live.pcap"_s);

    Window window(demo);
    Promises promises;
    const int rounds = isTest ? 8 : 3;
    for (int round = 1; round <= rounds && !(isTest && promises.areKept()); ++round)
        measure(demo, appliance, request, folder.filePath(u"live.pcap"_s), window, promises);
    if (!promises.areKept())
        std::printf("not all of what is promised was kept\n");
    return promises.areKept() ? 0 : 3;
}
