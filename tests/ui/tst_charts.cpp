// SPDX-License-Identifier: GPL-3.0-or-later
// Charts: round axes, no lost peaks, gaps that stay gaps, files that hold what the window shows.
#include <random>

#include <QApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include "ui/charts/axisticks.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/dotmap.h"
#include "ui/charts/readout.h"
#include "ui/charts/seriespaths.h"

using namespace remora;
using namespace remora::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr dissect::Timestamp start = 1'700'000'000 * dissect::second;
const QRectF area(0, 0, 1000, 200);

PlotScale scale(dissect::Duration length, double greatest)
{
    return {area, {start, start + length}, 0, greatest};
}

dissect::BinnedSums sums(std::vector<double> values)
{
    dissect::BinnedSums made;
    const auto last = static_cast<dissect::Duration>(values.size()) * dissect::second - 1;
    made.bins = dissect::TimeBins({start, start + last}, dissect::second);
    made.values = std::move(values);
    return made;
}

model::ChartData chart(
    model::ChartKind kind, decltype(model::ChartSeries::data) data, dissect::Duration bin = 0)
{
    model::ChartData made;
    made.kind = kind;
    made.bin = bin;
    made.span = dissect::TimeRange{start, start + 10 * dissect::second};
    model::ChartSeries &series = made.series.emplace_back();
    series.name = u"10.0.0.1:40000 – 10.0.0.2:443"_s;
    series.brief = u"40000"_s;
    series.data = std::move(data);
    return made;
}

model::ChartData sampleChart()
{
    dissect::Samples samples;
    for (int i = 0; i <= 100; ++i) {
        samples.times.push_back(start + i * dissect::second / 10);
        samples.values.push_back(0.01 + 0.001 * (i % 7));
    }
    return chart(model::ChartKind::Rtt, samples);
}

ChartLook look(const model::ChartData &data)
{
    ChartLook made = fileLook(wholeRange(data), u"capture.pcap · tcp.server_port=443"_s);
    made.zone = QTimeZone::utc();
    return made;
}

// Whether a column of the image has a pixel close to a colour.
int pixelsLike(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - colour.red()) < 24
                && std::abs(pixel.green() - colour.green()) < 24
                && std::abs(pixel.blue() - colour.blue()) < 24)
                ++found;
        }
    }
    return found;
}

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void valueTicksAreRound_data()
    {
        QTest::addColumn<double>("greatest");
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("1590") << 1590.0 << 4 << QList<double>{0, 500, 1000, 1500};
        QTest::newRow("2.5") << 2.5 << 3 << QList<double>{0, 1, 2};
        QTest::newRow("0.3") << 0.3 << 4 << QList<double>{0, 0.1, 0.2, 0.3};
        QTest::newRow("65") << 65.0 << 4 << QList<double>{0, 20, 40, 60};
        QTest::newRow("1e9") << 1e9 << 6 << QList<double>{0, 2e8, 4e8, 6e8, 8e8, 1e9};
        QTest::newRow("1e-6") << 1e-6 << 3 << QList<double>{0, 5e-7, 1e-6};
    }
    void valueTicksAreRound()
    {
        QFETCH(double, greatest);
        QFETCH(int, most);
        QFETCH(QList<double>, values);
        const ValueTicks ticks = valueTicks(0, greatest, most);
        QCOMPARE(ticks.values.size(), static_cast<std::size_t>(values.size()));
        for (qsizetype i = 0; i < values.size(); ++i)
            QVERIFY(
                std::abs(ticks.values[static_cast<std::size_t>(i)] - values[i]) < greatest * 1e-9);
    }

    void ticksNeverExceedTheirNumber()
    {
        std::mt19937 random(1);
        for (int i = 0; i < 2000; ++i) {
            const double power = static_cast<double>(random() % 24) - 12;
            const double greatest = std::pow(10.0, power) * static_cast<double>(1 + random() % 999);
            const int most = 2 + static_cast<int>(random() % 6);
            const ValueTicks ticks = valueTicks(0, greatest, most);
            QVERIFY(static_cast<int>(ticks.values.size()) <= most);
            QVERIFY(!ticks.values.empty());
            QVERIFY(ticks.values.back() <= greatest * 1.000001);
        }
        QVERIFY(valueTicks(0, 0, 4).values.empty());
        QVERIFY(valueTicks(0, std::nan(""), 4).values.empty());
    }

    void timeTicksAreRoundInTheirZone()
    {
        const QTimeZone kathmandu("Asia/Kathmandu"); // UTC+05:45
        const TimeTicks ticks
            = timeTicks({start, start + 6LL * 3600 * dissect::second}, 6, kathmandu);
        QCOMPARE(ticks.step, 3600 * dissect::second);
        for (const auto time : ticks.times)
            QVERIFY(timeTickText(time, ticks.step, kathmandu).endsWith(u":00"_s));
    }

    void timeTicksHaveTheDigitsTheyNeed_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<QString>("text");
        QTest::newRow("days") << qint64{20LL * 86'400 * dissect::second} << u"2023-11-16"_s;
        QTest::newRow("hours") << qint64{10LL * 3600 * dissect::second} << u"00:00"_s;
        QTest::newRow("seconds") << qint64{10 * dissect::second} << u"22:13:20"_s;
        QTest::newRow("milliseconds") << qint64{dissect::second / 100} << u"22:13:20.000"_s;
        QTest::newRow("microseconds") << qint64{5'000} << u"22:13:20.000000"_s;
        QTest::newRow("nanoseconds") << qint64{50} << u"22:13:20.00000000"_s;
    }
    void timeTicksHaveTheDigitsTheyNeed()
    {
        QFETCH(qint64, length);
        QFETCH(QString, text);
        const TimeTicks ticks = timeTicks({start, start + length}, 5, QTimeZone::utc());
        QVERIFY(!ticks.times.empty());
        QCOMPARE(timeTickText(ticks.times.front(), ticks.step, QTimeZone::utc()), text);
    }

    void units()
    {
        QCOMPARE(rateUnitFor(3.1e6, model::RateUnit::Bits).name, u"Mbit/s"_s);
        QCOMPARE(rateUnitFor(999, model::RateUnit::Bits).name, u"bit/s"_s);
        QCOMPARE(rateUnitFor(2e3, model::RateUnit::Bytes).name, u"kB/s"_s);
        QCOMPARE(rateUnitFor(2e9, model::RateUnit::Packets).name, u"packets/s"_s);
        QCOMPARE(byteUnit(2e6).name, u"MB"_s);
        QCOMPARE(byteUnit(9999).name, u"bytes"_s);
        QCOMPARE(rateUnitFor(4e10, model::RateUnit::Bits).name, u"Gbit/s"_s);
        QCOMPARE(durationUnit(0.05).name, u"ms"_s);
        QCOMPARE(durationUnit(20).name, u"s"_s);
        QCOMPARE(durationUnit(0.00005).name, u"µs"_s);
        QCOMPARE(tickText(0.5, 0.5), u"0.5"_s);
        QCOMPARE(tickText(1500, 500), u"1,500"_s);
        QCOMPARE(tickText(-0.0, 1), u"0"_s);
    }

    // Single outliers among millions of points reach the picture.
    void dotsLoseNoPeak()
    {
        dissect::Samples samples;
        std::mt19937 random(7);
        constexpr int count = 2'000'000;
        for (int i = 0; i < count; ++i) {
            samples.times.push_back(start + i * 1000LL);
            samples.values.push_back(static_cast<double>(random() % 1000) / 1000);
        }
        const std::vector<std::size_t> planted{0, 1234, 777'777, count - 1};
        for (const std::size_t place : planted)
            samples.values[place] = 9.5;
        const dissect::SamplePyramid pyramid(samples.values);
        for (const auto *with : {static_cast<const dissect::SamplePyramid *>(nullptr), &pyramid}) {
            DotMap map(area, 2);
            map.add(samples, with, scale(count * 1000LL, 10));
            std::size_t peaks = 0;
            map.eachSpot(
                [&](int column, int row) { peaks += map.place(column, row).y() < 15 ? 1 : 0; });
            QCOMPARE(peaks, planted.size());
        }
    }

    void stepsLoseNoPeak()
    {
        std::vector<double> values(100'000, 1.0);
        values[33'333] = 50;
        values[66'666] = 0;
        const auto rate = sums(values);
        const auto line = steps({rate.bins, rate.values}, scale(100'000 * dissect::second, 60));
        QVERIFY(line.size() <= 2 * 1000 + 2);
        double highest = 1e9;
        double lowest = 0;
        for (const QPointF &point : line) {
            highest = std::min(highest, point.y());
            lowest = std::max(lowest, point.y());
        }
        QCOMPARE(highest, 200 - 50.0 / 60 * 200);
        QCOMPARE(lowest, 200.0);
    }

    void stepsAreLevelOverTheirBins()
    {
        const auto rate = sums({1, 3});
        const auto line = steps({rate.bins, rate.values}, scale(2 * dissect::second, 4));
        QCOMPARE(line, (QPolygonF{{0, 150}, {500, 150}, {500, 50}, {1000, 50}}));
    }

    void onlyWhatIsVisibleIsDrawn()
    {
        PlotScale zoomed = scale(dissect::second, 4);
        zoomed.visible = {start + 5 * dissect::second, start + 6 * dissect::second};
        const auto rate = sums({0, 0, 0, 0, 0, 2, 0, 0, 0});
        const auto line = steps({rate.bins, rate.values}, zoomed);
        QVERIFY(line.size() <= 4);
        QCOMPARE(line.first(), QPointF(0, 100));
        zoomed.visible = {start - 9 * dissect::second, start - 5 * dissect::second};
        const auto before = sums({1});
        QVERIFY(steps({before.bins, before.values}, zoomed).isEmpty());
    }

    void gapsOfBandsStayGaps()
    {
        dissect::BinnedBands bands;
        bands.bins = dissect::TimeBins({start, start + 5 * dissect::second - 1}, dissect::second);
        bands.bands.resize(5);
        for (const std::size_t i : {0U, 1U, 3U})
            bands.bands[i] = {2, 1, 2, 3};
        const auto parts = bandParts(bands, scale(5 * dissect::second, 4));
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0].mean.first().x(), 0.0);
        QCOMPARE(parts[0].mean.last().x(), 400.0);
        QCOMPARE(parts[1].mean.first().x(), 600.0);
        QCOMPARE(parts[1].mean.last().x(), 800.0);
    }

    void mergedBandsKeepTheirExtremes()
    {
        dissect::BinnedBands bands;
        constexpr std::size_t count = 50'000;
        bands.bins = dissect::TimeBins(
            {start, start + static_cast<dissect::Duration>(count) * dissect::second - 1},
            dissect::second);
        bands.bands.assign(count, {1, 2, 2, 2});
        bands.bands[12'345] = {1, 1, 2, 9};
        const auto parts
            = bandParts(bands, scale(static_cast<dissect::Duration>(count) * dissect::second, 10));
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts[0].outline.boundingRect().top(), 200 - 9.0 / 10 * 200);
        QCOMPARE(parts[0].outline.boundingRect().bottom(), 200 - 1.0 / 10 * 200);
    }

    void titlesSayUnitAndBins()
    {
        const auto rate = chart(model::ChartKind::BitRate, sums({3'100'000}), dissect::second);
        QCOMPARE(chartTitle(rate, look(rate)), u"Bit rate, Mbit/s · 1 s bins"_s);
        const auto rtt = sampleChart();
        QCOMPARE(chartTitle(rtt, look(rtt)), u"RTT, ms · tcp.analysis.ack_rtt"_s);
    }

    void readoutTellsWhatIsThere()
    {
        const auto rtt = sampleChart();
        QCOMPARE(readout(rtt.series[0], rtt.kind, start + dissect::second / 10 + 5, 1000,
                     model::RateUnit::Bits),
            std::optional(u"11.00 ms"_s));
        QVERIFY(!readout(
            rtt.series[0], rtt.kind, start + dissect::second / 20, 1000, model::RateUnit::Bits));
        const auto rate = chart(model::ChartKind::BitRate, sums({3'100'000, 0}), dissect::second);
        QCOMPARE(
            readout(rate.series[0], rate.kind, start + dissect::second, 0, model::RateUnit::Bits),
            std::optional(u"0.00 bit/s"_s));
        QVERIFY(!readout(rate.series[0], rate.kind, start - 1, 0, model::RateUnit::Bits));
    }

    void imagesShowTheSeries_data()
    {
        QTest::addColumn<int>("scale");
        for (const int times : {1, 2, 3})
            QTest::addRow("%d", times) << times;
    }
    void imagesShowTheSeries()
    {
        QFETCH(int, scale);
        const auto data = sampleChart();
        const QImage image = chartImage(data, look(data), {800, 300}, scale);
        QCOMPARE(image.size(), QSize(800, 300) * scale);
        QVERIFY(pixelsLike(image, lightColours().series[0]) > 200 * scale);
        QVERIFY(pixelsLike(image, lightColours().text) > 50); // title and legend
    }

    void emptyChartsSaySo()
    {
        const auto none = chart(model::ChartKind::Rtt, dissect::Samples());
        const QImage image = chartImage(none, look(none), {800, 300}, 1);
        QVERIFY(pixelsLike(image, lightColours().dimText) > 50);
    }

    void theSameCodePaintsInTheDark()
    {
        const auto data = sampleChart();
        ChartLook dark = look(data);
        dark.colours = &darkColours();
        const QImage image = chartImage(data, dark, {800, 300}, 1);
        QCOMPARE(image.pixelColor(0, 0), darkColours().panel);
        QVERIFY(pixelsLike(image, darkColours().series[0]) > 200);
    }

    void filesOfEveryFormat_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
        QTest::newRow("upper case") << u"PNG"_s << QByteArray("\x89PNG");
    }
    void filesOfEveryFormat()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, magic);
        const QTemporaryDir folder;
        const auto data = sampleChart();
        const QString path = folder.filePath(u"chart."_s + ending);
        QVERIFY(saveChart(data, look(data), {800, 300}, 2, path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray contents = file.readAll();
        QVERIFY(contents.startsWith(magic));
        if (ending.toLower() == u"png"_s)
            QCOMPARE(QImage(path).size(), QSize(1600, 600));
        if (ending == u"svg"_s) {
            QSvgRenderer renderer(contents);
            QVERIFY(renderer.isValid());
            QVERIFY(contents.contains("capture.pcap"));
            QVERIFY(contents.contains("tcp.analysis.ack_rtt"));
        }
    }

    void filesThatCannotBeWritten()
    {
        const auto data = sampleChart();
        QVERIFY(!saveChart(data, look(data), {800, 300}, 1, u"/nowhere/a.png"_s).has_value());
        const auto odd = saveChart(data, look(data), {800, 300}, 1, u"/tmp/a.gif"_s);
        QVERIFY(!odd.has_value());
        QVERIFY(!QFileInfo::exists(u"/tmp/a.gif"_s));
    }

    void coloursCanBeRead()
    {
        // WCAG 2: contrast of text on its background.
        const auto luminance = [](const QColor &colour) {
            const auto linear = [](double c) {
                return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
                + 0.0722 * linear(colour.blueF());
        };
        const auto contrast = [&](const QColor &a, const QColor &b) {
            const double one = luminance(a);
            const double other = luminance(b);
            return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
        };
        for (const Colours *c : {&lightColours(), &darkColours(), &highContrastColours()}) {
            for (const QColor &text : {c->text, c->dimText, c->accent, c->valid, c->failed})
                QVERIFY(contrast(text, c->panel) >= 4.5);
            QVERIFY(contrast(c->text, c->selectedRow) >= 4.5);
        }
    }
};

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
