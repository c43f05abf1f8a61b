// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the window is with 10,000,000 packets and 1,000,000 conversations: repaints while one
// zooms and pans, orders of the conversation table, changes of the focus. Paints offscreen at
// 1200 x 300, by the window's own code.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <random>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGraphicsScene>
#include <QPainter>

#include "dissect/load/capturereader.h"
#include "model/charts/chartseries.h"
#include "model/tables/conversationcolumntexts.h"
#include "model/tables/conversationorder.h"
#include "tests/bench/capturemaker.h"
#include "tests/bench/memory.h"
#include "tests/support/chartkinds.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartframe.h"

using namespace remora;
using namespace Qt::StringLiterals;

namespace {

constexpr dissect::Timestamp start = 1'700'000'000 * dissect::second;
constexpr std::size_t points = 10'000'000;
const QSize size(1200, 300);

// Values as packets have them: a few lengths, or round-trip times of every size.
model::ChartData cloud(const model::ChartKind &kind, bool isLine = false)
{
    std::mt19937_64 random(7);
    std::lognormal_distribution<double> rtt(-6, 1);
    dissect::Samples samples;
    samples.times.reserve(points);
    samples.values.reserve(points);
    const bool isLength = kind.quantity == model::Quantity::Length;
    dissect::Timestamp time = start;
    for (std::size_t i = 0; i < points; ++i) {
        time += 200 + static_cast<dissect::Duration>(random() % 1600);
        samples.times.push_back(time);
        const std::array<double, 4> lengths{52, 1500, 576, static_cast<double>(random() % 1500)};
        samples.values.push_back(isLength ? lengths[random() % 4] : rtt(random));
    }
    model::ChartData chart;
    chart.kind = &kind;
    chart.span = dissect::TimeRange{samples.times.front(), samples.times.back()};
    model::ChartSeries &series = chart.series.emplace_back();
    series.name = u"all packets"_s;
    series.pyramid = std::make_shared<const dissect::SamplePyramid>(samples.values);
    if (isLine)
        series.style = model::ChartSeries::Style::Line;
    series.data = std::move(samples);
    return chart;
}

// One value for each millisecond of an hour.
model::ChartData rates()
{
    std::mt19937 random(9);
    model::ChartData chart;
    chart.kind = &test::kind("bitrate");
    chart.bin = 1'000'000;
    chart.span = dissect::TimeRange{start, start + 3600 * dissect::second};
    dissect::BinnedSums sums;
    sums.bins = dissect::TimeBins(*chart.span, chart.bin);
    for (std::size_t i = 0; i < sums.bins.size(); ++i)
        sums.values.push_back(static_cast<double>(random() % 1'000'000));
    sums.packets = sums.values;
    model::ChartSeries &series = chart.series.emplace_back();
    series.pyramid = std::make_shared<const dissect::SamplePyramid>(sums.values);
    series.data = std::move(sums);
    return chart;
}

void report(const char *name, std::vector<double> &times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-34s median %6.1f ms, 95th percentile %6.1f ms, worst %6.1f ms\n", name,
        times[times.size() / 2], times[times.size() * 95 / 100], times.back());
}

// As a user goes through it: in at several places, along, out again.
void zoomAndPan(const char *name, const model::ChartData &chart)
{
    const auto whole = ui::wholeRange(chart);
    std::vector<double> times;
    const auto data = std::make_shared<const model::ChartData>(chart);
    const QRectF page({0, 0}, QSizeF(size));
    QGraphicsScene scene;
    auto *frame = new ui::ChartFrame; // the scene's
    scene.addItem(frame);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    const auto paint = [&](const dissect::TimeRange &visible) {
        QElapsedTimer timer;
        timer.start();
        image.fill(Qt::white);
        frame->show(data, ui::fileAppearance(visible, u"bench"_s));
        frame->place(page, std::max(ui::ChartFrame::leastLeft, frame->labelWidth()));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter, page, page);
        painter.end();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    };
    for (const double at : {0.1, 0.5, 0.83}) {
        dissect::TimeRange visible = whole;
        for (int step = 0; step < 40; ++step) {
            paint(visible);
            const auto middle = whole.begin
                + static_cast<dissect::Duration>(static_cast<double>(whole.length()) * at);
            visible.begin += (middle - visible.begin) / 5;
            visible.end -= (visible.end - middle) / 5;
        }
        const auto length = whole.length() / 3;
        for (int step = 0; step < 20; ++step)
            paint({whole.begin + step * length / 20, whole.begin + step * length / 20 + length});
    }
    report(name, times);
}

void sortConversations(const char *folder)
{
    if (!bench::makeCapture(bench::flood, folder))
        return;
    auto source = dissect::openFile(bench::flood.path(folder));
    auto reader = dissect::CaptureReader::open(std::move(*source), {});
    dissect::PacketStore store;
    for (bool more = true; more;) {
        const auto chunk = reader->nextChunk();
        store.append(chunk->packets);
        more = chunk->state == dissect::ByteSource::State::More;
    }
    model::ConversationRows rows;
    rows.conversations
        = std::make_shared<const std::vector<dissect::Conversation>>(reader->conversations());
    rows.notes = std::make_shared<const std::vector<dissect::NoteTotals>>(reader->noteTotals());
    rows.clientIsA
        = std::make_shared<const std::vector<std::uint8_t>>(rows.conversations->size(), 1);
    const double before = bench::resident();
    QElapsedTimer timer;
    timer.start();
    rows.details = std::make_shared<const std::vector<dissect::ConversationDetails>>(
        detailsOf(store, *rows.conversations));
    std::printf("%zu conversations: states and percentiles %.0f ms\n", rows.conversations->size(),
        static_cast<double>(timer.nsecsElapsed()) / 1e6);
    std::vector<double> times;
    QString worst;
    for (int column = 0; column < model::conversationColumns; ++column) {
        const auto which = static_cast<model::ConversationColumn>(column);
        timer.restart();
        const auto order = model::arranged(rows, {{{which, true}}, {}});
        const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (times.empty() || elapsed > *std::max_element(times.begin(), times.end()))
            worst = model::columnTitle(which);
        times.push_back(elapsed);
    }
    report("sort by one column", times);
    std::printf("slowest column: %s\n", qPrintable(worst));
    timer.restart();
    const auto order = model::arranged(rows,
        {{{model::ConversationColumn::Server, false}, {model::ConversationColumn::Bytes, true}},
            {}});
    std::printf("sort by two columns %.0f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    std::printf("memory for details and an order: %.0f MB\n", bench::resident() - before);
}

int measure(const char *folder)
{
    {
        const double before = bench::resident();
        const auto lengths = cloud(test::kind("length"));
        std::printf("10,000,000 points take %.0f MB\n", bench::resident() - before);
        zoomAndPan("packet lengths as dots", lengths);
    }
    zoomAndPan("RTT as dots", cloud(test::kind("rtt")));
    zoomAndPan("window size as a line", cloud(test::kind("window"), true));
    zoomAndPan("rate in 3,600,000 bins", rates());
    sortConversations(folder);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: remora-bench-paint FOLDER\n");
        return 1;
    }
    try {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return measure(argv[1]);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    }
}
