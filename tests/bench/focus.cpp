// SPDX-License-Identifier: GPL-3.0-or-later
// The window under the heaviest focus: everything selected, filtered, brushed, sorted and scrolled,
// on 1,000,000 conversations and on 10,000,000 packets. Prints for each step the longest time for
// which the window did not react, without what other programs took the processor for; and how much
// of it the window's own thread worked.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include "app/application.h"
#include "tests/bench/capturemaker.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/tableview.h"
#include "ui/conversations/conversationsview.h"
#include "ui/endpoints/endpointsview.h"
#include "ui/packets/packetsview.h"
#include "ui/window/capturepage.h"

using namespace remora;
using namespace Qt::StringLiterals;

namespace {

constexpr double allowed = 50; // ms

double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// For how long this thread could have run and had no processor, ms.
double waitedForProcessor()
{
    unsigned long long ran = 0;
    unsigned long long waited = 0;
    if (FILE *file = std::fopen("/proc/thread-self/schedstat", "r")) {
        if (std::fscanf(file, "%llu %llu", &ran, &waited) != 2)
            waited = 0;
        std::fclose(file);
    }
    return static_cast<double>(waited) / 1e6;
}

// Runs a step until nothing is computed any more, and watches the event loop.
class Watch {
public:
    explicit Watch(ui::MainWindow &window)
        : m_window(window)
    {
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { tick(); });
        m_tick.start(0);
    }
    void step(const char *name, const std::function<void()> &act)
    {
        m_gap = m_held = m_work = 0;
        m_since.start();
        m_worked = processorTime();
        m_waited = waitedForProcessor();
        act();
        QElapsedTimer taken;
        QElapsedTimer settled;
        taken.start();
        settled.start();
        constexpr int calm = 400; // ms
        constexpr int enough = 180'000;
        while (settled.elapsed() < calm && taken.elapsed() < enough) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            if (isBusy())
                settled.start();
        }
        m_isSlow = m_isSlow || m_held > allowed;
        std::printf("  %-30s %6.0f ms until done, longest gap %5.0f ms, %5.0f ms without other "
                    "programs, %5.0f ms of work%s\n",
            name, static_cast<double>(taken.elapsed() - calm), m_gap, m_held, m_work,
            m_held > allowed ? "  <--" : "");
        std::fflush(stdout);
    }
    bool isSlow() const { return m_isSlow; }

private:
    void tick()
    {
        const double work = processorTime();
        const double waited = waitedForProcessor();
        const double gap = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
        m_gap = std::max(m_gap, gap);
        m_held = std::max(m_held, gap - (waited - m_waited));
        m_work = std::max(m_work, work - m_worked);
        m_worked = work;
        m_waited = waited;
        m_since.start();
    }
    bool isBusy() const
    {
        auto *page = m_window.findChild<ui::CapturePage *>();
        const auto *focused = m_window.currentFocus();
        return focused == nullptr || focused->capture().state() == model::Capture::State::Loading
            || !focused->isCurrent() || focused->isBusy() || page->charts()->stack()->isBusy();
    }

    ui::MainWindow &m_window;
    QTimer m_tick;
    QElapsedTimer m_since;
    double m_worked = 0;
    double m_waited = 0;
    double m_held = 0;
    double m_gap = 0;
    double m_work = 0;
    bool m_isSlow = false;
};

void scroll(QAbstractItemView *view)
{
    QScrollBar *bar = view->verticalScrollBar();
    for (int i = 0; i < 40; ++i) {
        bar->setValue(bar->maximum() / 40 * i);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
}

bool stress(const bench::CaptureShape &shape, const char *folder)
{
    if (!bench::makeCapture(shape, folder))
        return false;
    std::printf("%s\n", shape.name);
    app::Application remora(ui::Theme::Light);
    ui::MainWindow &window = remora.window();
    window.resize(1280, 800);
    window.show();
    auto *page = window.findChild<ui::CapturePage *>();
    auto *table = page->conversations()->table();
    Watch watch(window);
    watch.step("open", [&] { window.openCapture(QString::fromStdString(shape.path(folder))); });
    const auto focus = [&]() -> model::Focus & { return window.currentFocus()->focus(); };
    const auto span = *window.currentCapture()->facts().span;
    const auto brush = [&](int from, int to) {
        focus().setRange(dissect::TimeRange{
            span.begin + span.length() * from / 10, span.begin + span.length() * to / 10});
    };
    const auto sort = [&](model::ConversationColumn column, bool descending) {
        page->conversations()->setSorting({{column, descending}});
    };
    using Tab = ui::CapturePage::Tab;
    watch.step("filter", [&] { focus().setFilter(u"tcp.srcport > 20000"_s); });
    watch.step("no filter", [&] { focus().setFilter({}); });
    watch.step(
        "select all (Ctrl+A)", [&] { QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier); });
    watch.step("all: filter", [&] { focus().setFilter(u"tcp.srcport > 20000"_s); });
    watch.step("all: brush", [&] { brush(3, 6); });
    watch.step("all: brush again", [&] { brush(4, 7); });
    watch.step("all: sort by bytes", [&] { sort(model::ConversationColumn::Bytes, true); });
    watch.step("all: sort by server", [&] { sort(model::ConversationColumn::Server, false); });
    watch.step("all: scroll", [&] { scroll(table); });
    watch.step("all: packets", [&] { page->showTab(Tab::Packets); });
    watch.step("all: scroll packets", [&] { scroll(page->packets()->table()); });
    watch.step("all: endpoints", [&] { page->showTab(Tab::Endpoints); });
    watch.step("all: scroll endpoints", [&] { scroll(page->endpoints()->table()); });
    watch.step("all: all of the time", [&] {
        page->showTab(Tab::Conversations);
        focus().setRange({});
    });
    watch.step("all but one (Ctrl+click)", [&] {
        table->scrollToTop();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier,
            table->visualRect(table->model()->index(3, 0)).center());
    });
    watch.step("all but one: no filter", [&] { focus().setFilter({}); });
    watch.step("all but one: brush", [&] { brush(2, 5); });
    watch.step(
        "all but one: sort by packets", [&] { sort(model::ConversationColumn::Packets, true); });
    watch.step("all but one: scroll", [&] { scroll(table); });
    watch.step("all but one: packets", [&] { page->showTab(Tab::Packets); });
    watch.step("all of the time, as packets", [&] { focus().setRange({}); });
    watch.step("select nothing, as packets", [&] { focus().setConversations({}); });
    watch.step("undo four times", [&] {
        page->showTab(Tab::Conversations);
        for (int i = 0; i < 4; ++i)
            focus().undo();
    });
    watch.step("to the end with Shift", [&] {
        table->scrollToTop();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
            table->visualRect(table->model()->index(2, 0)).center());
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    });
    watch.step("group by server port", [&] { page->setGrouping(dissect::Grouping::ServerPort); });
    watch.step(
        "group: select all", [&] { QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier); });
    watch.step("no groups", [&] { page->setGrouping(dissect::Grouping::Stream); });
    watch.step("clear all", [&] { focus().clear(); });
    return !watch.isSlow();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: remora-bench-focus FOLDER [flood|small|tenth]...\n");
        return 1;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"remora-bench"_s);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    const auto isAsked = [&](const bench::CaptureShape &shape) {
        const bool isUsual = shape.name != bench::tenth.name;
        return argc == 2 ? isUsual : std::any_of(argv + 2, argv + argc, [&](const char *name) {
            return std::string(name) == shape.name;
        });
    };
    bool isQuick = true;
    for (const bench::CaptureShape &shape : {bench::flood, bench::small, bench::tenth}) {
        if (isAsked(shape))
            isQuick = stress(shape, argv[1]) && isQuick;
    }
    if (!isQuick)
        std::printf("A step holds the window for more than %.0f ms.\n", allowed);
    return isQuick ? 0 : 2;
}
