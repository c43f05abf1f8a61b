// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of series and of parts as people see them: how far apart they lie, and how they stand
// out.
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include <QImage>
#include <QPainter>
#include <QTest>

#include "ui/common/palette.h"
#include "ui/common/partcolours.h"

using namespace remora::ui;
using remora::dissect::notSeen;
using remora::dissect::PartTimes;
using remora::dissect::TimePart;
using remora::dissect::timeParts;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

// Machado, Oliveira, Fernandes 2009, severity 1; of linear RGB.
constexpr Matrix normal{Vector{1, 0, 0}, Vector{0, 1, 0}, Vector{0, 0, 1}};
constexpr Matrix protanopia{Vector{0.152286, 1.052583, -0.204868},
    Vector{0.114503, 0.786281, 0.099216}, Vector{-0.003882, -0.048116, 1.051998}};
constexpr Matrix deuteranopia{Vector{0.367322, 0.860646, -0.227968},
    Vector{0.280085, 0.672501, 0.047413}, Vector{-0.011820, 0.042940, 0.968881}};
constexpr Matrix tritanopia{Vector{1.255528, -0.076749, -0.178779},
    Vector{-0.078411, 0.930809, 0.147602}, Vector{0.004733, 0.691367, 0.303900}};

Vector times(const Matrix &matrix, const Vector &by)
{
    Vector result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * by[0] + matrix[i][1] * by[1] + matrix[i][2] * by[2];
    return result;
}

Vector linear(const QColor &colour)
{
    const auto of = [](int channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {of(colour.red()), of(colour.green()), of(colour.blue())};
}

// Ottosson 2020; times 100.
Vector oklab(const Vector &rgb)
{
    constexpr Matrix toCones{Vector{0.4122214708, 0.5363325363, 0.0514459929},
        Vector{0.2119034982, 0.6806995451, 0.1073969566},
        Vector{0.0883024619, 0.2817188376, 0.6299787005}};
    constexpr Matrix toLab{Vector{21.04542553, 79.3617785, -0.40720468},
        Vector{197.79984951, -242.85922050, 45.05937099},
        Vector{2.59040371, 78.27717662, -80.86757660}};
    Vector cones = times(toCones, rgb);
    for (double &cone : cones)
        cone = std::cbrt(cone);
    return times(toLab, cones);
}

double apart(const QColor &one, const QColor &other, const Matrix &sight)
{
    const auto seen = [&](const QColor &colour) {
        Vector rgb = times(sight, linear(colour));
        for (double &channel : rgb)
            channel = std::clamp(channel, 0.0, 1.0);
        return oklab(rgb);
    };
    const Vector a = seen(one);
    const Vector b = seen(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

// WCAG 2.
double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const Vector rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const auto [dark, bright] = std::minmax({luminance(one), luminance(other)});
    return (bright + 0.05) / (dark + 0.05);
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT
private:
    static void addPalettes(const std::function<void(const char *, const Colours &)> &add)
    {
        add("light", lightColours());
        add("dark", darkColours());
        add("high contrast", highContrastColours());
    }

private Q_SLOTS:
    // The arithmetic, by values from outside.
    void arithmetic()
    {
        // White is L 1, red L 0.628, a 0.225, b 0.126 (Ottosson's table).
        const Vector red = oklab(linear(Qt::red));
        QVERIFY(std::abs(red[0] - 62.8) < 0.05);
        QVERIFY(std::abs(red[1] - 22.5) < 0.05);
        QVERIFY(std::abs(red[2] - 12.6) < 0.05);
        QCOMPARE(std::round(contrast(Qt::black, Qt::white)), 21.0);
        // Nobody who lacks a cone takes white for something else.
        for (const Matrix &sight : {protanopia, deuteranopia, tritanopia})
            QVERIFY(apart(QColor(0xd0d0d0), QColor(0xd0d0d1), sight) < 0.5);
        // Red and green of one lightness.
        QVERIFY(apart(QColor(0xa07800), QColor(0x6f8a00), deuteranopia) < 4);
        QVERIFY(apart(QColor(0xa07800), QColor(0x6f8a00), normal) > 8);
    }

    // OKLab x 100: 2 is just seen side by side. Series of four colours are told apart by these
    // alone: 7.5. Beyond four the line or marker differs too, so one of the first four and one of
    // the last four may be nearer: 4.5. Who sees all colours has at least 10 and 7.
    void seriesAreToldApart_data()
    {
        QTest::addColumn<const Colours *>("colours");
        QTest::addColumn<const Matrix *>("sight");
        QTest::addColumn<double>("alike"); // floor where the lines are of one style
        QTest::addColumn<double>("unlike");
        addPalettes([](const char *name, const Colours &colours) {
            QTest::addRow("%s, normal", name) << &colours << &normal << 10.0 << 7.0;
            QTest::addRow("%s, protanopia", name) << &colours << &protanopia << 7.5 << 4.5;
            QTest::addRow("%s, deuteranopia", name) << &colours << &deuteranopia << 7.5 << 4.5;
            QTest::addRow("%s, tritanopia", name) << &colours << &tritanopia << 7.5 << 4.5;
        });
    }
    void seriesAreToldApart()
    {
        QFETCH(const Colours *, colours);
        QFETCH(const Matrix *, sight);
        QFETCH(double, alike);
        QFETCH(double, unlike);
        const auto &series = colours->series;
        for (std::size_t i = 0; i < series.size(); ++i) {
            for (std::size_t j = i + 1; j < series.size(); ++j) {
                const double floor = (i < 4) == (j < 4) ? alike : unlike;
                const double found = apart(series[i], series[j], *sight);
                QVERIFY2(found >= floor,
                    qPrintable(QStringLiteral("%1 and %2: %3 of %4")
                                   .arg(series[i].name(), series[j].name())
                                   .arg(found, 0, 'f', 1)
                                   .arg(floor)));
            }
        }
    }

    // Parts are areas side by side: all 28 pairs, whatever one sees.
    void partsAreToldApart_data()
    {
        QTest::addColumn<const Colours *>("colours");
        QTest::addColumn<const Matrix *>("sight");
        addPalettes([](const char *name, const Colours &colours) {
            QTest::addRow("%s, normal", name) << &colours << &normal;
            QTest::addRow("%s, protanopia", name) << &colours << &protanopia;
            QTest::addRow("%s, deuteranopia", name) << &colours << &deuteranopia;
            QTest::addRow("%s, tritanopia", name) << &colours << &tritanopia;
        });
    }
    void partsAreToldApart()
    {
        QFETCH(const Colours *, colours);
        QFETCH(const Matrix *, sight);
        constexpr double floor = 7.5;
        int pairs = 0;
        for (std::size_t i = 0; i < timeParts; ++i) {
            for (std::size_t j = i + 1; j < timeParts; ++j) {
                const QColor one = partColour(static_cast<TimePart>(i), *colours);
                const QColor other = partColour(static_cast<TimePart>(j), *colours);
                const double found = apart(one, other, *sight);
                ++pairs;
                QVERIFY2(found >= floor,
                    qPrintable(QStringLiteral("%1 and %2: %3")
                                   .arg(one.name(), other.name())
                                   .arg(found, 0, 'f', 1)));
            }
        }
        QCOMPARE(pairs, 28);
    }

    // A bar of 100 px for 100 ms: network 30, server 69.9, loss 0.1 ms.
    void partsStandInTheirPlaces()
    {
        PartTimes parts;
        parts[TimePart::Network] = 30'000'000;
        parts[TimePart::Server] = 69'900'000;
        parts[TimePart::Loss] = 100'000;
        parts[TimePart::Tls] = notSeen;
        const QRectF place(10, 2, 100, 12);
        const auto places = placesOf(place, parts, 100'000'000);
        QCOMPARE(places.size(), std::size_t{3});
        QCOMPARE(places[0].place, QRectF(10, 2, 29, 12)); // and 1 px of nothing
        QCOMPARE(places[1].place.left(), 40.0);
        QCOMPARE(places[2].place.width(), 0.8);
        QVERIFY(std::abs(places[2].place.right() - 110) < 1e-9); // as long as it is
        using Part = std::optional<TimePart>;
        QCOMPARE(partAt(place, parts, 100'000'000, 9.5), Part());
        QCOMPARE(partAt(place, parts, 100'000'000, 39.5), Part(TimePart::Network));
        QCOMPARE(partAt(place, parts, 100'000'000, 41), Part(TimePart::Server));
        QCOMPARE(partAt(place, parts, 100'000'000, 109.5), Part(TimePart::Loss));
        QVERIFY(placesOf(place, parts, 0).empty());
        QVERIFY(placesOf(place, {}, 100).empty());
    }

    // At twice as many pixels: edges are sharp, gaps and dimmed parts are what they should be.
    void partsArePainted()
    {
        PartTimes parts;
        parts[TimePart::Network] = 50;
        parts[TimePart::Server] = 50;
        const Colours &colours = lightColours();
        QImage image(200, 20, QImage::Format_RGB32);
        image.setDevicePixelRatio(2);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintParts(painter, QRectF(0, 0, 100, 10), parts, 100, 0, colours, TimePart::Network);
        painter.end();
        const QColor network = partColour(TimePart::Network, colours);
        QCOMPARE(image.pixelColor(0, 5), network);
        QCOMPARE(image.pixelColor(97, 5), network);
        QCOMPARE(image.pixelColor(98, 5), QColor(Qt::white));
        QCOMPARE(image.pixelColor(99, 5), QColor(Qt::white));
        const QColor server = partColour(TimePart::Server, colours);
        const int dim = image.pixelColor(150, 5).blue();
        QVERIFY(std::abs(dim - (255 - 0.35 * (255 - server.blue()))) < 3);

        // Hatching covers a good part of what is an upper bound, and only that.
        const auto hatched = static_cast<std::uint8_t>(1U << unsigned(TimePart::Server));
        painter.begin(&image);
        paintParts(painter, QRectF(0, 0, 100, 10), parts, 100, hatched, colours);
        painter.end();
        int pure = 0;
        for (int x = 100; x < 200; ++x)
            pure += image.pixelColor(x, 10) == server ? 1 : 0;
        QVERIFY(pure > 30 && pure < 80);
        for (int x = 0; x < 98; ++x)
            QCOMPARE(image.pixelColor(x, 10), network);
    }

    // A thin line against the panel: 3 : 1 (WCAG 2, 1.4.11). Two of the light ones, which the
    // visual language fixes, reach 2.2 : 1; they are the fifth and the sixth.
    void linesStandOut_data()
    {
        QTest::addColumn<const Colours *>("colours");
        QTest::addColumn<double>("first"); // floor of the first four
        QTest::addColumn<double>("rest");
        QTest::addRow("light") << &lightColours() << 3.0 << 2.2;
        QTest::addRow("dark") << &darkColours() << 4.5 << 4.5;
        QTest::addRow("high contrast") << &highContrastColours() << 4.5 << 4.5;
    }
    void linesStandOut()
    {
        QFETCH(const Colours *, colours);
        QFETCH(double, first);
        QFETCH(double, rest);
        for (std::size_t i = 0; i < colours->series.size(); ++i) {
            const double found = contrast(colours->series[i], colours->panel);
            QVERIFY2(found >= (i < 4 ? first : rest),
                qPrintable(QStringLiteral("%1: %2").arg(colours->series[i].name()).arg(found)));
        }
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
