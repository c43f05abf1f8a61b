// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as pictures and files: they hold what the window shows, nothing of the data lies outside
// its plot, texts stay texts.
#include <QFileInfo>
#include <QGraphicsScene>
#include <QLegend>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/chartkinds.h"
#include "tests/support/pixels.h"
#include "tests/support/svgparts.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/clip.h"

using namespace remora;
using namespace remora::ui;
using test::pixelsLike;
using test::SvgParts;
using namespace Qt::StringLiterals;
using dissect::second;

namespace {

constexpr dissect::Timestamp start = 1'700'000'000 * second;
const QRectF area(0, 0, 1000, 200); // of a plot
using Data = decltype(model::ChartSeries::data);
using Lines = QList<QPolygonF>;
using Chart = std::shared_ptr<model::ChartData>;

model::ChartSeries series(const QString &name, const QString &brief, Data data, int colour = 0)
{
    model::ChartSeries made;
    made.name = name;
    made.brief = brief;
    made.colour = colour;
    made.data = std::move(data);
    return made;
}

Chart chart(const char *kind, Data data)
{
    auto made = std::make_shared<model::ChartData>();
    made->kind = &test::kind(kind);
    made->bin = made->kind->isBinned() ? second : 0;
    made->span = dissect::TimeRange{start, start + 10 * second};
    made->series.push_back(series(u"10.0.0.1:40000 – 10.0.0.2:443"_s, u"40000"_s, std::move(data)));
    return made;
}

dissect::Samples samples(int count = 101)
{
    dissect::Samples made;
    for (int i = 0; i < count; ++i) {
        made.times.push_back(start + i * 10 * second / count);
        made.values.push_back(0.01 + 0.001 * (i % 7));
    }
    return made;
}

dissect::BinnedSums sums(std::size_t count)
{
    dissect::BinnedSums made;
    made.bins = dissect::TimeBins(
        {start, start + 10 * second - 1}, 10 * second / static_cast<dissect::Duration>(count));
    for (std::size_t i = 0; i < count; ++i)
        made.values.push_back(1e6 * static_cast<double>(1 + i % 5));
    return made;
}

dissect::BinnedBands bands()
{
    dissect::BinnedBands made;
    made.bins = dissect::TimeBins({start, start + 10 * second - 1}, second / 2);
    for (std::size_t i = 0; i < 20; ++i)
        made.bands.push_back({i % 8 == 7 ? 0U : 3U, 0.01, 0.012, 0.01 + 0.001 * double(i % 7)});
    return made;
}

dissect::SequenceTrace trace()
{
    dissect::SequenceTrace made;
    for (int i = 0; i < 100; ++i) {
        const auto time = start + i * second / 10;
        made.segments.push_back({time, 1000.0 * i, 1000.0 * (i + 1), i % 9 == 8});
        made.acknowledged.times.push_back(time + second / 50);
        made.acknowledged.values.push_back(1000.0 * i);
    }
    made.permitted = made.acknowledged;
    for (double &value : made.permitted.values)
        value += 60'000;
    made.sacks = {{start + 5 * second, 52'000, 56'000}};
    return made;
}

ChartAppearance lookOf(const model::ChartData &data)
{
    ChartAppearance made
        = fileAppearance(wholeRange(data), u"capture.pcap · tcp.server_port=443"_s);
    made.zone = QTimeZone::utc();
    return made;
}

const std::atomic<bool> never = false;

QByteArray svgOf(const Chart &data, const ChartAppearance &appearance)
{
    return ChartPicture{data, appearance, {800, 300}}.bytes(PictureFormat::Svg, never);
}

QImage imageOf(const Chart &data, const ChartAppearance &appearance, int scale = 1)
{
    return ChartPicture{data, appearance, {800, 300}, scale}.image(never);
}

} // namespace

class ChartPicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void titlesSayUnitAndBins()
    {
        ChartFrame frame;
        const Chart rate = chart("bitrate", sums(10));
        frame.show(rate, lookOf(*rate));
        QCOMPARE(frame.title().main, u"Bit rate, Mbit/s · 1 s bins"_s);
        const Chart rtt = chart("rtt", samples());
        frame.show(rtt, lookOf(*rtt));
        const auto title = u"RTT, ms · tcp.analysis.ack_rtt"_s;
        QCOMPARE(frame.title().main, title);
        QVERIFY(svgOf(rtt, lookOf(*rtt)).contains("<title>" + title.toUtf8() + "</title>"));
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
        const Chart data = chart("rtt", samples());
        const QImage image = imageOf(data, lookOf(*data), scale);
        QCOMPARE(image.size(), QSize(800, 300) * scale);
        QVERIFY(pixelsLike(image, lightColours().series[0]) > 200 * scale);
        QVERIFY(pixelsLike(image, lightColours().text) > 50); // title and legend
    }

    void emptyChartsSaySo()
    {
        const Chart none = chart("rtt", dissect::Samples());
        const QImage image = imageOf(none, lookOf(*none));
        QVERIFY(pixelsLike(image, lightColours().dimText) > 50);
        const QString said = SvgParts(svgOf(none, lookOf(*none))).texts.join(' '_L1);
        QVERIFY2(said.contains(u"No RTT samples here"_s), qPrintable(said));
    }

    void theSameSceneInTheDark()
    {
        const Chart data = chart("rtt", samples());
        ChartAppearance dark = lookOf(*data);
        dark.colours = &darkColours();
        const QImage image = imageOf(data, dark);
        QCOMPARE(image.pixelColor(0, 0), darkColours().panel);
        QVERIFY(pixelsLike(image, darkColours().series[0]) > 200);
        QVERIFY(pixelsLike(image, darkColours().text) > 50);
        dark.isTransparent = true;
        QCOMPARE(imageOf(data, dark).pixelColor(0, 0).alpha(), 0);
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
        const Chart data = chart("rtt", samples());
        const QString path = folder.filePath(u"chart."_s + ending);
        QVERIFY((ChartPicture{data, lookOf(*data), {800, 300}, 2}.save(path).has_value()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray contents = file.readAll();
        QVERIFY(contents.startsWith(magic));
        if (ending.toLower() == u"png"_s)
            QCOMPARE(QImage(path).size(), QSize(1600, 600));
        if (ending == u"svg"_s) {
            QVERIFY(QSvgRenderer(contents).isValid());
            QVERIFY(contents.contains("capture.pcap"));
            QVERIFY(contents.contains("tcp.analysis.ack_rtt"));
        }
    }

    void filesThatCannotBeWritten()
    {
        const Chart data = chart("rtt", samples());
        const ChartPicture picture{data, lookOf(*data), {800, 300}};
        QVERIFY(!picture.save(u"/nowhere/a.png"_s).has_value());
        const QTemporaryDir folder;
        QVERIFY(!picture.save(folder.filePath(u"a.gif"_s)).has_value());
        QVERIFY(!QFileInfo::exists(folder.filePath(u"a.gif"_s)));
    }

    void cancelledPicturesAreNone()
    {
        const std::atomic<bool> cancelled = true;
        const Chart data = chart("rtt", samples());
        const ChartPicture picture{data, lookOf(*data), {800, 300}};
        for (const auto format : {PictureFormat::Svg, PictureFormat::Png, PictureFormat::Pdf})
            QVERIFY(picture.bytes(format, cancelled).isEmpty());
    }

    void linesLeaveAndEnter_data()
    {
        QTest::addColumn<QPolygonF>("line");
        QTest::addColumn<Lines>("parts");
        QTest::newRow("inside") << QPolygonF{{1, 1}, {9, 9}} << Lines{{{1, 1}, {9, 9}}};
        QTest::newRow("level") << QPolygonF{{-5, 4}, {2000, 4}} << Lines{{{0, 4}, {1000, 4}}};
        QTest::newRow("beside") << QPolygonF{{-5, 4}, {-1, 100}} << Lines{};
        QTest::newRow("past a corner") << QPolygonF{{-10, 5}, {5, -10}} << Lines{};
        QTest::newRow("out and in") << QPolygonF{{0, 100}, {100, 300}, {200, 100}}
                                    << Lines{{{0, 100}, {50, 200}}, {{150, 200}, {200, 100}}};
        QTest::newRow("in and out") << QPolygonF{{100, -100}, {100, 100}, {300, 100}, {300, 500}}
                                    << Lines{{{100, 0}, {100, 100}, {300, 100}, {300, 200}}};
        QTest::newRow("one point") << QPolygonF{{1, 1}} << Lines{};
    }
    void linesLeaveAndEnter()
    {
        QFETCH(QPolygonF, line);
        QFETCH(Lines, parts);
        QCOMPARE(clippedLine(line, area), parts);
    }

    // Where it is above or below, an area goes along the edge.
    void areasAreClamped()
    {
        const Area all{{{-10, -50}, {500, -50}}, {{-10, 250}, {500, 250}}};
        QCOMPARE(clippedArea(all, area).outline().boundingRect(), QRectF(0, 0, 500, 200));
        const Area valley{{{0, -100}, {100, 100}, {200, -100}}, {{0, 150}, {200, 150}}};
        const Area clipped = clippedArea(valley, area);
        QCOMPARE(clipped.upper, (QPolygonF{{0, 0}, {50, 0}, {100, 100}, {150, 0}, {200, 0}}));
        QCOMPARE(clipped.lower, valley.lower);
    }

    void nothingOfTheDataLiesOutsideItsPlot_data()
    {
        QTest::addColumn<Chart>("data");
        QTest::addColumn<model::ChartArrangement::Values>("zoom");
        using Values = model::ChartArrangement::Values;
        QTest::newRow("rate") << chart("bitrate", sums(10)) << Values{1.5e6, 3.5e6};
        QTest::newRow("many bins") << chart("bitrate", sums(10'000)) << Values{1.5e6, 3.5e6};
        auto burst = sums(10'000);
        std::fill(burst.values.begin(), burst.values.begin() + 5'000, 5e6);
        QTest::newRow("many bins, some beyond") << chart("bitrate", burst) << Values{1.5e6, 3.5e6};
        Chart stack = chart("bitrate", sums(40));
        stack->series.push_back(series(u"other"_s, u"other"_s, sums(40), 1));
        stack->isStack = true;
        QTest::newRow("stack") << stack << Values{1.5e6, 6e6};
        QTest::newRow("bands") << chart("rtt-bands", bands()) << Values{0.011, 0.013};
        QTest::newRow("dots") << chart("rtt", samples(1000)) << Values{0.011, 0.013};
        QTest::newRow("ladder") << chart("sequence", trace()) << Values{40'500, 60'500};
        Chart window = chart("window", samples());
        window->series[0].style = model::ChartSeries::Style::Line;
        QTest::newRow("levels") << window << Values{0.011, 0.013};
        Chart dense = chart("window", samples(20'000));
        dense->series[0].style = model::ChartSeries::Style::Line;
        QTest::newRow("many levels") << dense << Values{0.011, 0.013};
    }
    void nothingOfTheDataLiesOutsideItsPlot()
    {
        QFETCH(Chart, data);
        QFETCH(model::ChartArrangement::Values, zoom);
        ChartAppearance appearance = lookOf(*data);
        appearance.hasFullNames
            = false; // its legend, if there is one, has signs in the same colours
        appearance.visible = {start + 3 * second + 1, start + 6 * second + 7};
        appearance.zoom = zoom;
        QGraphicsScene scene;
        auto *frame = new ChartFrame;
        scene.addItem(frame);
        frame->show(data, appearance);
        frame->place(QRectF(0, 0, 800, 300), std::max(ChartFrame::leastLeft, frame->labelWidth()));
        const QRectF plot = frame->drawing().scale.area.adjusted(-0.01, -0.01, 0.01, 0.01);
        const QRectF legend = frame->legend()->isVisible() ? frame->legend()->geometry() : QRectF();
        QStringList colours;
        for (const QColor &colour : lightColours().series)
            colours << colour.name();
        const SvgParts parts(svgOf(data, appearance), colours);
        qsizetype inside = 0;
        for (const QPointF &point : parts.points) {
            const bool isOfLegend = legend.contains(point);
            QVERIFY2(isOfLegend || plot.contains(point),
                qPrintable(QStringLiteral("%1, %2").arg(point.x()).arg(point.y())));
            inside += isOfLegend ? 0 : 1;
        }
        if (data->kind != &test::kind("rtt")) // many dots are an image
            QVERIFY(inside >= 4);
    }

    void labelsOfTheAxesAreTexts()
    {
        const Chart data = chart("bitrate", sums(10));
        const SvgParts parts(svgOf(data, lookOf(*data)));
        for (const QString &label : {u"0"_s, u"2"_s, u"4"_s, u"6"_s, u"22:13:22"_s, u"22:13:30"_s})
            QCOMPARE(parts.texts.count(label), 1);
        QVERIFY(parts.isGood);
        QVERIFY(!parts.fonts.isEmpty());
        for (const QString &font : parts.fonts)
            QVERIFY2(font.endsWith(u", sans-serif"_s), qPrintable(font));
    }

    void legendsHaveAllNames()
    {
        Chart data = chart("bitrate", sums(10));
        data->series.clear();
        QStringList names;
        for (int i = 0; i < 8; ++i) {
            names << QStringLiteral("[2001:db8:85a3::8a2e:370:733%1]:57440 – [2001:db8::1]:443")
                         .arg(i);
            data->series.push_back(series(names.last(), QString::number(i), sums(10), i));
        }
        const QStringList texts = SvgParts(svgOf(data, lookOf(*data))).texts;
        for (const QString &name : names)
            QVERIFY2(texts.contains(name), qPrintable(texts.join(u" | "_s)));
    }

    void textsAreLiteral_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << u"<b>bold</b>"_s;
        QTest::newRow("ampersand") << u"A & B &amp; C &lt;"_s;
        QTest::newRow("quotes") << u"\"one\" 'other'"_s;
    }
    void textsAreLiteral()
    {
        QFETCH(QString, text);
        Chart data = chart("rtt", samples());
        data->series[0].name = text;
        ChartAppearance appearance = lookOf(*data);
        appearance.footer = text;
        const SvgParts parts(svgOf(data, appearance));
        QVERIFY(parts.isGood);
        QVERIFY2(parts.texts.contains(text), qPrintable(parts.texts.join(u" | "_s)));
        QVERIFY2(!parts.texts.filter(text + u" · 2023-11-14 · times in"_s).isEmpty(),
            qPrintable(parts.texts.join(u" | "_s)));
    }

    void textsCanBeRead()
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
            const auto [less, more] = std::minmax({luminance(a), luminance(b)});
            return (more + 0.05) / (less + 0.05);
        };
        for (const Colours *c : {&lightColours(), &darkColours(), &highContrastColours()}) {
            for (const QColor &text : {c->text, c->dimText, c->accent, c->valid, c->failed})
                QVERIFY(contrast(text, c->panel) >= 4.5);
            QVERIFY(contrast(c->text, c->selectedRow) >= 4.5);
        }
    }
};

QTEST_MAIN(ChartPicturesTest)
#include "tst_chartpictures.moc"
