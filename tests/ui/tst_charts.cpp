// SPDX-License-Identifier: GPL-3.0-or-later
// What series come to in a plot: no lost peaks, gaps that stay gaps, nothing outside; and which of
// it the series of Qt Charts draw.
#include <algorithm>
#include <random>

#include <QAreaSeries>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QTest>

#include "tests/support/chartkinds.h"
#include "tests/support/pixels.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/dotmap.h"
#include "ui/charts/seriesextent.h"
#include "ui/charts/seriespaths.h"

using namespace remora;
using namespace remora::ui;
using test::pixelsLike;
using namespace Qt::StringLiterals;
using dissect::second;

namespace {

constexpr dissect::Timestamp start = 1'700'000'000 * second;
const QRectF area(0, 0, 1000, 200);
constexpr int thin = 90; // a line between two rows of pixels is paler than its colour
using Data = decltype(model::ChartSeries::data);
using Lines = QList<QPolygonF>;

PlotScale scale(dissect::Duration length, double greatest)
{
    return {area, {start, start + length}, {0, greatest, false}};
}

dissect::TimeBins bins(std::size_t count)
{
    return {{start, start + static_cast<dissect::Duration>(count) * second - 1}, second};
}

dissect::BinnedSums sums(std::vector<double> values)
{
    return {bins(values.size()), std::move(values), {}, {}};
}

dissect::BinnedBands bands(std::size_t count)
{
    return {bins(count), std::vector<dissect::BinnedBands::Band>(count)};
}

// One each millisecond.
dissect::Samples samples(std::size_t count)
{
    dissect::Samples made;
    for (std::size_t i = 0; i < count; ++i) {
        made.times.push_back(start + static_cast<dissect::Duration>(i) * second / 1000);
        made.values.push_back(0.01 + 0.001 * static_cast<double>(i % 7));
    }
    return made;
}

model::ChartSeries series(const QString &name, Data data, int colour = 0)
{
    model::ChartSeries made;
    made.name = name;
    made.brief = name;
    made.colour = colour;
    made.data = std::move(data);
    return made;
}

std::shared_ptr<model::ChartData> chart(const char *kind, Data data, dissect::Duration length)
{
    auto made = std::make_shared<model::ChartData>();
    made->kind = &test::kind(kind);
    made->bin = made->kind->usualBin;
    made->span = dissect::TimeRange{start, start + length};
    made->series.push_back(series(u"10.0.0.1:40000"_s, std::move(data)));
    return made;
}

// A chart in a scene, as on screen.
struct Shown {
    QGraphicsScene scene;
    ChartFrame *frame = new ChartFrame;
    explicit Shown(const std::shared_ptr<const model::ChartData> &data)
    {
        scene.addItem(frame);
        frame->show(data, fileAppearance(wholeRange(*data), {}));
        frame->place(QRectF(0, 0, 900, 300), std::max(ChartFrame::leastLeft, frame->labelWidth()));
    }
    template <class Series> qsizetype points() const
    {
        qsizetype count = 0;
        const auto all = frame->series();
        for (QAbstractSeries *series : all) {
            if (const auto *own = qobject_cast<Series *>(series))
                count += own->count();
        }
        return count;
    }
};

template <> qsizetype Shown::points<QAreaSeries>() const
{
    qsizetype count = 0;
    const auto all = frame->series();
    for (QAbstractSeries *series : all) {
        if (const auto *own = qobject_cast<QAreaSeries *>(series))
            count += own->upperSeries()->count();
    }
    return count;
}

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT
private:
    const std::atomic<bool> m_never = false;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // Single outliers among millions of points reach the picture.
    void dotsLoseNoPeak()
    {
        dissect::Samples all;
        std::mt19937 random(7);
        constexpr int count = 2'000'000;
        for (int i = 0; i < count; ++i) {
            all.times.push_back(start + i * 1000LL);
            all.values.push_back(static_cast<double>(random() % 1000) / 1000);
        }
        const std::vector<std::size_t> planted{0, 1234, 777'777, count - 1};
        for (const std::size_t place : planted)
            all.values[place] = 9.5;
        const auto pyramid = std::make_shared<const dissect::SamplePyramid>(all.values);
        for (const auto *with : {static_cast<const dissect::SamplePyramid *>(nullptr), &*pyramid}) {
            DotMap map(area, 2);
            map.add(all, with, scale(count * 1000LL, 10));
            std::size_t peaks = 0;
            map.eachSpot(
                [&](int column, int row) { peaks += map.place(column, row).y() < 15 ? 1 : 0; });
            QCOMPARE(peaks, planted.size());
        }
        const auto data = chart("rtt", all, (count - 1) * 1000LL);
        data->series[0].pyramid = pyramid;
        const Shown shown(data);
        QCOMPARE(shown.points<QScatterSeries>(), 0);
        const QImage image
            = ChartPicture{data, shown.frame->appearance(), {900, 300}, 1}.image(m_never);
        const PlotScale plot = shown.frame->scale();
        for (const std::size_t place : planted) {
            const QPoint at = QPointF(plot.x(all.times[place]), plot.y(9.5)).toPoint();
            QVERIFY(image.pixelColor(at) != lightColours().panel);
            QCOMPARE(image.pixelColor(at - QPoint(20, 5)), lightColours().panel);
        }
    }

    void stepsLoseNoPeak()
    {
        std::vector<double> values(100'000, 1.0);
        values[33'333] = 50;
        values[66'666] = 0;
        const auto rate = sums(values);
        const dissect::SamplePyramid pyramid(rate.values);
        for (const auto *with : {static_cast<const dissect::SamplePyramid *>(nullptr), &pyramid}) {
            const Path path = steps({rate, rate.values, with}, scale(100'000 * second, 60));
            QVERIFY(path.lines.isEmpty());
            QCOMPARE(path.columns.size(), 1000); // one for each pixel
            QRectF bounds;
            for (const QRectF &column : path.columns)
                bounds |= column;
            constexpr double half = 0.75; // of a line
            QCOMPARE(bounds.top(), 200 - 50.0 / 60 * 200 - half);
            QCOMPARE(bounds.bottom(), 200 + half);
            QCOMPARE(bounds.left(), 0.0);
            QCOMPARE(bounds.right(), 1000.0);
        }
    }

    // Where a part of a bin was captured the rate is that of the part, however many bins there are.
    void stepsLoseNoPeakAtTheEdge()
    {
        std::vector<double> values(100'000, 1.0);
        values[0] = 30;
        auto rate = sums(values);
        rate.captured = {start + second / 2, start + 100'000 * second - 1};
        const Path path = steps({rate, rate.values}, scale(100'000 * second, 60));
        QCOMPARE(path.columns[0].top(), -0.75);
    }

    void stepsAreLevelOverTheirBins()
    {
        const auto rate = sums({1, 3});
        const Path path = steps({rate, rate.values}, scale(2 * second, 4));
        QCOMPARE(path.lines, (Lines{{{0, 150}, {500, 150}, {500, 50}, {1000, 50}}}));
        QVERIFY(path.columns.isEmpty());
        const Path bytes = steps({rate, rate.values, nullptr, 0.5}, scale(2 * second, 4));
        QCOMPARE(bytes.lines[0].first().y(), 175.0);
    }

    void onlyWhatIsVisibleIsDrawn()
    {
        PlotScale zoomed = scale(second, 4);
        zoomed.visible = {start + 5 * second, start + 6 * second};
        const auto rate = sums({0, 0, 0, 0, 0, 2, 0, 0, 0});
        const Path path = steps({rate, rate.values}, zoomed);
        QCOMPARE(path.lines.size(), 1);
        QVERIFY(path.lines[0].size() <= 4);
        QCOMPARE(path.lines[0].first(), QPointF(0, 100));
        zoomed.visible = {start - 9 * second, start - 5 * second};
        QVERIFY(steps({rate, rate.values}, zoomed).lines.isEmpty());
        QVERIFY(!extentOf(*chart("bitrate", rate, second), fileAppearance(zoomed.visible, {})));
    }

    // A value lasts until the next one, also into the picture.
    void levelsLast()
    {
        const dissect::Samples windows{
            {start - second, start + second, start + 3 * second}, {1, 3, 2}};
        const Path path = levels(windows, nullptr, scale(4 * second, 4));
        QCOMPARE(path.lines, (Lines{{{0, 150}, {250, 150}, {250, 50}, {750, 50}, {750, 100}}}));
    }

    void edgesOfTheCapture_data()
    {
        QTest::addColumn<qint64>("begin"); // of what was captured, milliseconds
        QTest::addColumn<qint64>("last");
        QTest::addColumn<QList<double>>("rates"); // of the bins that are shown
        QTest::newRow("whole") << qint64{0} << qint64{3000} << QList<double>{6, 6, 6};
        QTest::newRow("60 % of the first")
            << qint64{400} << qint64{3000} << QList<double>{10, 6, 6};
        QTest::newRow("30 % of the first") << qint64{700} << qint64{3000} << QList<double>{6, 6};
        QTest::newRow("60 % of the last") << qint64{0} << qint64{2600} << QList<double>{6, 6, 10};
        QTest::newRow("30 % of the last") << qint64{0} << qint64{2300} << QList<double>{6, 6};
        QTest::newRow("both") << qint64{400} << qint64{2300} << QList<double>{10, 6};
    }
    void edgesOfTheCapture()
    {
        QFETCH(qint64, begin);
        QFETCH(qint64, last);
        QFETCH(QList<double>, rates);
        auto rate = sums({6, 6, 6});
        rate.captured = {start + begin * second / 1000, start + last * second / 1000 - 1};
        const ShownBins shown = shownBins(rate);
        QCOMPARE(static_cast<qsizetype>(shown.end - shown.begin), rates.size());
        const Path path = steps({rate, rate.values}, scale(3 * second, 20));
        QCOMPARE(path.lines.size(), 1);
        for (qsizetype i = 0; i < rates.size(); ++i) {
            const double y = 200 - rates[i] / 20 * 200;
            QVERIFY(std::abs(path.lines[0][2 * i].y() - y) < 1e-6);
            QVERIFY(std::abs(path.lines[0][2 * i + 1].y() - y) < 1e-6);
        }
        // And goes no farther than it is known.
        const double left = static_cast<double>(begin > 500 ? 1000 : begin) / 3;
        QVERIFY(std::abs(path.lines[0].first().x() - left) < 1e-3);
        const double right = static_cast<double>(last == 2300 ? 2000 : last) / 3;
        QVERIFY(std::abs(path.lines[0].last().x() - right) < 1e-3);
        const auto extent = extentOf(
            *chart("bitrate", rate, 3 * second), fileAppearance({start, start + 3 * second}, {}));
        QVERIFY(std::abs(extent->greatest - *std::max_element(rates.begin(), rates.end())) < 1e-6);
    }

    void onePacketIsDrawn()
    {
        auto rate = sums({12'000});
        rate.captured = {start + second / 10, start + second / 10};
        const Path path = steps({rate, rate.values}, scale(second, 24'000));
        QCOMPARE(path.lines, (Lines{{{0, 100}, {1000, 100}}}));
    }

    void gapsOfBandsStayGaps()
    {
        auto all = bands(5);
        for (const std::size_t i : {0U, 1U, 3U})
            all.bands[i] = {2, 1, 2, 3};
        const auto parts = bandParts(all, scale(5 * second, 4));
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0].mean.first().x(), 0.0);
        QCOMPARE(parts[0].mean.last().x(), 400.0);
        QCOMPARE(parts[1].mean.first().x(), 600.0);
        QCOMPARE(parts[1].mean.last().x(), 800.0);
        // Nor does a line of Qt Charts join them.
        const Shown shown(chart("rtt-bands", all, 5 * second));
        QCOMPARE(shown.points<QLineSeries>(), 0);
        QCOMPARE(shown.frame->drawing().series[0].lines.size(), 2);
        const QImage image = ChartPicture{chart("rtt-bands", all, 5 * second),
            shown.frame->appearance(), {900, 300}, 1}
                                 .image(m_never);
        const PlotScale plot = shown.frame->scale();
        const double between = plot.x(start + 5 * second / 2);
        const QRectF gap(between - 5, plot.area.top() + 5, 10, plot.area.height() - 10);
        QCOMPARE(pixelsLike(image.copy(gap.toRect()), lightColours().series[0], thin), 0);
        QCOMPARE(image.pixelColor(gap.center().toPoint() + QPoint(0, 3)), lightColours().panel);
        const QRectF band = gap.translated(plot.x(start) - plot.x(start + 2 * second), 0);
        QVERIFY(pixelsLike(image.copy(band.toRect()), lightColours().series[0], thin) > 5);
    }

    void mergedBandsKeepTheirExtremes()
    {
        constexpr std::size_t count = 50'000;
        auto all = bands(count);
        all.bands.assign(count, {1, 2, 2, 2});
        all.bands[12'345] = {1, 1, 2, 9};
        const auto parts = bandParts(all, scale(count * second, 10));
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts[0].area.outline().boundingRect().top(), 200 - 9.0 / 10 * 200);
        QCOMPARE(parts[0].area.outline().boundingRect().bottom(), 200 - 1.0 / 10 * 200);
    }

    // Few points are drawn by series of Qt Charts, many are painted over them; both are seen.
    void seriesOfQtChartsTakeFewPoints_data()
    {
        QTest::addColumn<std::shared_ptr<model::ChartData>>("data");
        QTest::addColumn<qsizetype>("lines"); // points of each sort of series
        QTest::addColumn<qsizetype>("dots");
        QTest::addColumn<qsizetype>("areas");
        const auto row = [](const char *name, const std::shared_ptr<model::ChartData> &data,
                             qsizetype lines, qsizetype dots, qsizetype areas) {
            QTest::newRow(name) << data << lines << dots << areas;
        };
        const auto rate = [](std::size_t bins) {
            std::vector<double> values(bins, 1000);
            values[bins / 2] = 1500;
            return chart("bitrate", sums(values), static_cast<dissect::Duration>(bins) * second);
        };
        const auto all = [](std::size_t count) {
            auto made = bands(count);
            made.bands.assign(count, {2, 0.001, 0.002, 0.003});
            return chart("rtt-bands", std::move(made), static_cast<qint64>(count) * second);
        };
        row("20 bins", rate(20), 40, 0, 0);
        row("260 bins", rate(260), 0, 0, 0);
        row("100,000 bins", rate(100'000), 0, 0, 0);
        row("200 samples", chart("rtt", samples(200), second), 0, 200, 0);
        row("500 samples", chart("rtt", samples(500), second), 0, 0, 0);
        row("5,000 samples", chart("rtt", samples(5000), 5 * second), 0, 0, 0);
        row("20 bands", all(20), 22, 0, 22);
        row("2,000 bands", all(2000), 0, 0, 0);
    }
    void seriesOfQtChartsTakeFewPoints()
    {
        QFETCH(std::shared_ptr<model::ChartData>, data);
        QFETCH(qsizetype, lines);
        QFETCH(qsizetype, dots);
        QFETCH(qsizetype, areas);
        const Shown shown(data);
        QCOMPARE(shown.points<QLineSeries>(), lines);
        QCOMPARE(shown.points<QScatterSeries>(), dots);
        QCOMPARE(shown.points<QAreaSeries>(), areas);
        const QImage image
            = ChartPicture{data, shown.frame->appearance(), {900, 300}, 1}.image(m_never);
        const QImage plot = image.copy(shown.frame->scale().area.toRect());
        QVERIFY(pixelsLike(plot, lightColours().series[0], thin) > 150);
    }

    // A series that is hidden draws nothing, and a stack stands on what is left of it.
    void hiddenSeriesAreNotDrawn()
    {
        const auto data = chart("bitrate", sums({2000, 2000}), 2 * second);
        data->series.push_back(series(u"other"_s, sums({6000, 6000}), 1));
        data->isStack = true;
        ChartAppearance appearance = fileAppearance({start, start + 2 * second}, {});
        QCOMPARE(extentOf(*data, appearance)->greatest, 8000.0);
        PlotScale plot = scale(2 * second, 10'000);
        QCOMPARE(drawn(*data, plot, appearance).series[1].areas[0].outline().boundingRect(),
            QRectF(0, 40, 1000, 120));
        appearance.hidden = QStringList{u"10.0.0.1:40000"_s};
        QCOMPARE(extentOf(*data, appearance)->greatest, 6000.0);
        const ChartDrawing drawing = drawn(*data, plot, appearance);
        QVERIFY(drawing.series[0].areas.isEmpty());
        QCOMPARE(drawing.series[1].areas[0].outline().boundingRect(), QRectF(0, 80, 1000, 120));
    }
};

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
