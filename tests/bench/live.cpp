// SPDX-License-Identifier: GPL-3.0-or-later
// Downloads everything that a job of the stand-in holds, in rounds: with curl, which is the
// yardstick; without a window; and in the window, on the offscreen platform, which analyzes it on
// the way, first left alone, then while somebody scrolls and sorts. Measures throughput, memory,
// when the first rows stand, and the longest time for which the window did not react.
#include <algorithm>
#include <cstdio>
#include <vector>

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
#include "netshark/partfile.h"
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
    const auto &cookie = appliance.session().cookie->now();
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
    qint64 bytes = 0;
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
    return {perSecond(result->bytes, timer.nsecsElapsed()), result->bytes, residentPeak() - before};
}

struct InWindow {
    double rate = 0; // with the analysis, to the last row
    double downloadRate = 0;
    double firstRows = 0; // ms after the first packet lay on the disk
    double longestGap = 0; // ms
    quint64 packets = 0;
    qint64 bytes = 0;
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
            m_session, request, u"bench"_s, path, {});
        loop.exec();
        closeCapture();
        found.bytes = QFileInfo(path).size();
        found.downloadRate = perSecond(found.bytes, downloaded);
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

struct Round {
    double curlFirst = 0; // MB/s
    double curlLast = 0;
    qint64 bytes = 0; // as curl has them
    Alone plain;
    InWindow left;
    InWindow used;
    double share(double rate) const { return rate / ((curlFirst + curlLast) / 2) * 100; } // %
};

Round measure(const Demo &demo, netshark::Appliance &appliance,
    const netshark::ExportRequest &request, const QString &path, Window &window)
{
    Round round;
    settle(path);
    round.curlFirst = byCurl(demo, appliance, request, path);
    round.bytes = QFileInfo(path).size();
    settle(path);
    round.plain = alone(appliance.session(), request, path);
    settle(path);
    round.left = window.download(request, path, false);
    settle(path);
    round.used = window.download(request, path, true);
    settle(path);
    round.curlLast = byCurl(demo, appliance, request, path); // these machines are noisy
    settle(path);
    return round;
}

void print(const Round &round)
{
    std::printf("%.0f MB, %llu packets; curl %.0f and %.0f MB/s\n",
        static_cast<double>(round.bytes) / 1e6, static_cast<unsigned long long>(round.used.packets),
        round.curlFirst, round.curlLast);
    std::printf("  without a window %4.0f MB/s (%3.0f %% of curl), %.0f MB more resident at most\n",
        round.plain.rate, round.share(round.plain.rate), round.plain.memory);
    for (const auto &[what, shown] :
        {std::pair("left alone", round.left), std::pair("in use", round.used)}) {
        std::printf("  window %-10s %4.0f MB/s (%3.0f %%), to the last row %.0f MB/s; first rows "
                    "%.0f ms, longest gap %.0f ms\n",
            what, shown.downloadRate, round.share(shown.downloadRate), shown.rate, shown.firstRows,
            shown.longestGap);
    }
    std::fflush(stdout);
}

// What holds on the busiest machine too: all of it comes, each way, and it is never held in memory.
bool holds(const Round &round)
{
    constexpr double mostMemory = 64; // MB
    return round.bytes > 0 && round.plain.bytes == round.bytes && round.left.bytes == round.bytes
        && round.used.bytes == round.bytes && round.used.packets > 0
        && round.left.packets == round.used.packets && round.plain.memory <= mostMemory;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void printMedians(const std::vector<Round> &rounds)
{
    const auto of = [&](const auto &figure) {
        std::vector<double> values;
        for (const Round &round : rounds)
            values.push_back(figure(round));
        return median(values);
    };
    std::printf(
        "medians of %zu: %.0f %% of curl without a window, %.0f %% with one, %.0f %% in use; "
        "first rows %.0f ms, longest gap %.0f ms, %.0f MB\n",
        rounds.size(), of([](const Round &r) { return r.share(r.plain.rate); }),
        of([](const Round &r) { return r.share(r.left.downloadRate); }),
        of([](const Round &r) { return r.share(r.used.downloadRate); }),
        of([](const Round &r) { return std::max(r.left.firstRows, r.used.firstRows); }),
        of([](const Round &r) { return std::max(r.left.longestGap, r.used.longestGap); }),
        of([](const Round &r) { return r.plain.memory; }));
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
    const bool isTest = options.removeAll(u"--test"_s) > 0; // one round
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
    std::vector<Round> rounds;
    bool isWhole = true;
    for (int number = 1; number <= (isTest ? 1 : 9); ++number) {
        rounds.push_back(measure(demo, appliance, request, path, window));
        print(rounds.back());
        isWhole = isWhole && holds(rounds.back());
    }
    printMedians(rounds);
    if (!isWhole)
        std::printf("not everything came, or it was held in memory\n");
    return isWhole ? 0 : 3;
}
