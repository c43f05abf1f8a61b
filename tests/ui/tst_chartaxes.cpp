// SPDX-License-Identifier: GPL-3.0-or-later
// The axes of charts: round values and times with labels that tell them apart, units, and the
// dialog that asks for a part of the values.
#include <cmath>
#include <random>

#include <QLineEdit>
#include <QLogValueAxis>
#include <QPushButton>
#include <QTest>
#include <QValueAxis>

#include "tests/support/widgets.h"
#include "ui/charts/timeaxis.h"
#include "ui/charts/valueaxis.h"
#include "ui/charts/valuerangedialog.h"

using namespace remora;
using namespace remora::ui;
using namespace Qt::StringLiterals;
using model::Quantity;
using model::RateUnit;

namespace {

constexpr dissect::Timestamp start = 1'700'000'000 * dissect::second;

// 24 decades of values.
class RandomValues {
public:
    double operator()()
    {
        const double power = static_cast<double>(m_random() % 24) - 3;
        return std::pow(10.0, power) * static_cast<double>(1 + m_random() % 999) * 1e-3;
    }
    double share() { return static_cast<double>(m_random() % 10'000) / 10'000; }

private:
    std::mt19937 m_random{1};
};

double numberOf(const QString &label)
{
    bool isGood = false;
    const double value = QLocale().toDouble(label, &isGood);
    return isGood ? value : std::nan("");
}

// What is wrong with the labels of an axis; empty where nothing is.
QString fault(const ValueRange &range, int least, int most)
{
    const QStringList labels = range.labels();
    const QString all = labels.join(u" | "_s);
    if (labels.size() < least || labels.size() > most)
        return QStringLiteral("%1 labels: %2").arg(labels.size()).arg(all);
    if (QSet<QString>(labels.begin(), labels.end()).size() != labels.size())
        return u"one label twice: "_s + all;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (labels[i].contains('e'_L1, Qt::CaseInsensitive))
            return u"an exponent: "_s + all;
        const double place = range.scale.logarithmic
            ? range.first * std::pow(range.step, static_cast<double>(i))
            : range.first + range.step * static_cast<double>(i);
        // A label is its place, exactly.
        const double size = std::max(std::abs(place), range.scale.logarithmic ? 0 : range.step);
        if (!(std::abs(numberOf(labels[i]) - place) <= size * 1e-9))
            return QStringLiteral("%1 is not %2: %3").arg(labels[i]).arg(place).arg(all);
    }
    return {};
}

} // namespace

class ChartAxesTest : public QObject {
    Q_OBJECT
private:
    static void wishes()
    {
        QTest::addColumn<AxisWish>("wish");
        for (const bool isLog : {false, true}) {
            const auto *how = isLog ? "logarithmic" : "linear";
            QTest::addRow("bits, %s", how) << AxisWish{Quantity::Rate, RateUnit::Bits, true, isLog};
            QTest::addRow("packets, %s", how)
                << AxisWish{Quantity::Rate, RateUnit::Packets, true, isLog};
            QTest::addRow("durations, %s", how)
                << AxisWish{Quantity::Duration, RateUnit::Bits, true, isLog};
            QTest::addRow("sizes, %s", how)
                << AxisWish{Quantity::Size, RateUnit::Bits, true, isLog};
        }
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void valuesAreRound_data()
    {
        QTest::addColumn<double>("greatest");
        QTest::addColumn<AxisWish>("wish");
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<QString>("unit");
        const AxisWish bits{Quantity::Rate};
        const AxisWish seconds{Quantity::Duration};
        QTest::newRow("1,590 bytes")
            << 1590.0 << AxisWish{Quantity::Size}
            << QStringList{u"0"_s, u"500"_s, u"1,000"_s, u"1,500"_s, u"2,000"_s} << u"bytes"_s;
        QTest::newRow("250 bit/s")
            << 250.0 << bits << QStringList{u"0"_s, u"100"_s, u"200"_s, u"300"_s} << u"bit/s"_s;
        QTest::newRow("0.3 s") << 0.3 << seconds
                               << QStringList{u"0"_s, u"100"_s, u"200"_s, u"300"_s, u"400"_s}
                               << u"ms"_s; // above the greatest
        QTest::newRow("1.1 Gbit/s")
            << 1.1e9 << bits << QStringList{u"0.0"_s, u"0.5"_s, u"1.0"_s, u"1.5"_s} << u"Gbit/s"_s;
        QTest::newRow("nothing") << 0.0 << bits
                                 << QStringList{u"0.0"_s, u"0.5"_s, u"1.0"_s, u"1.5"_s}
                                 << u"bit/s"_s;
        QTest::newRow("shares") << 1.0 << AxisWish{Quantity::Share}
                                << QStringList{u"0 %"_s, u"20 %"_s, u"40 %"_s, u"60 %"_s, u"80 %"_s,
                                       u"100 %"_s}
                                << u"%"_s;
    }
    void valuesAreRound()
    {
        QFETCH(double, greatest);
        QFETCH(AxisWish, wish);
        QFETCH(QStringList, labels);
        QFETCH(QString, unit);
        const ValueRange range = roundRange({0, greatest}, wish);
        QCOMPARE(range.labels(), labels);
        QCOMPARE(range.unit.name, unit);
    }

    void logarithmsAreRound_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("greatest");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("octaves") << 0.010 << 0.060
                                 << QStringList{u"8"_s, u"16"_s, u"32"_s, u"64"_s};
        QTest::newRow("parts") << 0.0003 << 0.0025
                               << QStringList{
                                      u"0.25"_s, u"0.50"_s, u"1.00"_s, u"2.00"_s, u"4.00"_s};
        QTest::newRow("decades") << 0.002 << 0.9 << QStringList{u"10"_s, u"100"_s, u"1,000"_s};
        QTest::newRow("one value") << 0.004 << 0.004 << QStringList{u"1"_s, u"2"_s, u"4"_s};
    }
    void logarithmsAreRound()
    {
        QFETCH(double, least);
        QFETCH(double, greatest);
        QFETCH(QStringList, labels);
        const AxisWish wish{Quantity::Duration, RateUnit::Bits, true, true};
        QCOMPARE(roundRange({least, greatest}, wish).labels(), labels);
    }

    void labelsOfAnyRange_data() { wishes(); }
    void labelsOfAnyRange()
    {
        QFETCH(AxisWish, wish);
        RandomValues value;
        for (int i = 0; i < 2000; ++i) {
            const double greatest = value();
            const Extent extent{greatest * std::pow(value.share(), 4), greatest};
            const ValueRange range = roundRange(extent, wish);
            const QString problem = fault(range, 3, 6);
            QVERIFY2(problem.isEmpty(),
                qPrintable(
                    QStringLiteral("%1 to %2: %3").arg(extent.least).arg(greatest).arg(problem)));
            const double top = numberOf(range.labels().last()) * range.unit.divisor;
            QVERIFY(top >= greatest * (1 - 1e-9));
            QVERIFY(range.scale.greatest >= greatest * (1 - 1e-9));
            QVERIFY(range.scale.least
                <= std::max(extent.least, wish.logarithmic ? greatest * 1e-6 : 0) * (1 + 1e-9));
        }
    }

    // Of a part that was chosen, by dragging and by hand.
    void labelsOfAnyPart()
    {
        RandomValues value;
        const AxisWish wish{Quantity::Rate, RateUnit::Bits, true, false, 5};
        for (int i = 0; i < 2000; ++i) {
            const double greatest = value();
            const model::ChartArrangement::Values part{
                greatest * value.share() * 0.99 - (i % 5 == 0 ? greatest : 0), greatest};
            const ValueRange range = exactRange(part, wish);
            QCOMPARE(range.scale.least, part.least);
            QCOMPARE(range.scale.greatest, part.greatest);
            const QString problem = fault(range, 2, 6);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            for (const QString &label : range.labels()) {
                const double at = numberOf(label) * range.unit.divisor;
                const double hair = range.step * range.unit.divisor * 1e-6;
                QVERIFY(at >= part.least - hair && at <= part.greatest + hair);
            }
        }
    }

    void partsOfLogarithms()
    {
        const AxisWish wish{Quantity::Duration, RateUnit::Bits, true, true};
        const ValueRange range = exactRange({0.003, 0.9}, wish);
        QVERIFY(range.scale.logarithmic);
        QCOMPARE(range.scale.least, 0.003);
        QCOMPARE(range.scale.greatest, 0.9);
        QCOMPARE(range.labels(), (QStringList{u"10"_s, u"100"_s}));
        QVERIFY(!exactRange({0, 0.9}, wish).scale.logarithmic); // no logarithm has that
    }

    void axesOfQtShowTheRange()
    {
        const ValueRange range = roundRange({0, 1.1e9}, {Quantity::Rate});
        QValueAxis axis;
        ui::show(range, axis);
        QCOMPARE(axis.min(), 0.0);
        QCOMPARE(axis.max(), 1.5);
        QCOMPARE(axis.tickInterval(), 0.5);
        QCOMPARE(axis.labelFormat(), u"%.1f"_s);
        const ValueRange decades
            = roundRange({0.002, 0.9}, {Quantity::Duration, RateUnit::Bits, true, true});
        QLogValueAxis logarithmic;
        ui::show(decades, logarithmic);
        QCOMPARE(logarithmic.base(), 10.0);
        QCOMPARE(logarithmic.min(), decades.scale.least / 1e-3);
        QCOMPARE(logarithmic.max(), 1000.0);
    }

    void units_data()
    {
        QTest::addColumn<Quantity>("quantity");
        QTest::addColumn<double>("greatest");
        QTest::addColumn<RateUnit>("rate");
        QTest::addColumn<QString>("name");
        const auto bits = RateUnit::Bits;
        QTest::newRow("Mbit/s") << Quantity::Rate << 3.1e6 << bits << u"Mbit/s"_s;
        QTest::newRow("bit/s") << Quantity::Rate << 999.0 << bits << u"bit/s"_s;
        QTest::newRow("Gbit/s") << Quantity::Rate << 4e10 << bits << u"Gbit/s"_s;
        QTest::newRow("kB/s") << Quantity::Rate << 2e3 << RateUnit::Bytes << u"kB/s"_s;
        QTest::newRow("packets") << Quantity::Rate << 2e9 << RateUnit::Packets << u"packets/s"_s;
        QTest::newRow("MB") << Quantity::Size << 2e6 << bits << u"MB"_s;
        QTest::newRow("bytes") << Quantity::Size << 9999.0 << bits << u"bytes"_s;
        QTest::newRow("length") << Quantity::Length << 65'000.0 << bits << u"bytes"_s;
        QTest::newRow("ms") << Quantity::Duration << 0.05 << bits << u"ms"_s;
        QTest::newRow("s") << Quantity::Duration << 20.0 << bits << u"s"_s;
        QTest::newRow("µs") << Quantity::Duration << 0.00005 << bits << u"µs"_s;
        QTest::newRow("%") << Quantity::Share << 1.0 << bits << u"%"_s;
    }
    void units()
    {
        QFETCH(Quantity, quantity);
        QFETCH(double, greatest);
        QFETCH(RateUnit, rate);
        QFETCH(QString, name);
        QCOMPARE(unitOf(quantity, greatest, rate).name, name);
    }

    void valuesHaveTheDigitsTheyNeed()
    {
        QCOMPARE(valueText(0.011, {1e-3, u"ms"_s}), u"11.0"_s);
        QCOMPARE(valueText(1500, {1, u"bytes"_s}), u"1,500"_s);
        QCOMPARE(valueText(3.14159e6, {1e6, u"Mbit/s"_s}), u"3.14"_s);
        QCOMPARE(valueText(-0.0, {1, u"bytes"_s}), u"0"_s);
    }

    void timeTicksAreRoundInTheirZone()
    {
        const QTimeZone kathmandu("Asia/Kathmandu"); // UTC+05:45
        const TimeTicks ticks
            = timeTicks({start, start + 6LL * 3600 * dissect::second}, 6, kathmandu);
        QCOMPARE(ticks.step, 3600 * dissect::second);
        QCOMPARE(ticks.times.size(), std::size_t{6});
        for (const auto time : ticks.times)
            QVERIFY(timeTickText(time, ticks.step, kathmandu).endsWith(u":00"_s));
    }

    void timeTicksHaveTheDigitsTheyNeed_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("elapsed");
        constexpr qint64 second = dissect::second;
        QTest::newRow("days") << 20 * 86'400 * second << u"2023-11-16"_s << u"604,800 s"_s;
        QTest::newRow("hours") << 10 * 3600 * second << u"2023-11-15"_s << u"7,200 s"_s;
        QTest::newRow("seconds") << 10 * second << u"22:13:20"_s << u"2 s"_s;
        QTest::newRow("milliseconds") << second / 100 << u"22:13:20.000"_s << u"0.002 s"_s;
        QTest::newRow("microseconds") << qint64{5'000} << u"22:13:20.000000"_s << u"0.000001 s"_s;
        QTest::newRow("nanoseconds") << qint64{50} << u"22:13:20.00000000"_s << u"0.00000001 s"_s;
    }
    void timeTicksHaveTheDigitsTheyNeed()
    {
        QFETCH(qint64, length);
        QFETCH(QString, text);
        QFETCH(QString, elapsed);
        const TimeTicks ticks = timeTicks({start, start + length}, 5, QTimeZone::utc());
        QVERIFY(!ticks.times.empty());
        QCOMPARE(timeTickText(ticks.times.front(), ticks.step, QTimeZone::utc()), text);
        QCOMPARE(elapsedTickText(ticks.step, ticks.step), elapsed);
    }

    void noTimeTicksWithoutTime()
    {
        QVERIFY(timeTicks({start, start}, 5, QTimeZone::utc()).times.empty());
        QVERIFY(timeTicks({start, start + 10}, 0, QTimeZone::utc()).times.empty());
    }

    // As the user's language writes them, or with a point.
    void aRangeOfValuesIsAskedFor_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("least");
        QTest::addColumn<QString>("greatest");
        QTest::addColumn<double>("read"); // the least one; below 0: refused
        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("comma") << german << u"1,5"_s << u"20"_s << 1.5;
        QTest::newRow("German thousands") << german << u"1.500"_s << u"2.000,5"_s << 1500.0;
        QTest::newRow("point in German") << german << u"1.5"_s << u"20"_s << 1.5;
        QTest::newRow("English thousands") << english << u"1,500"_s << u"2,000.5"_s << 1500.0;
        QTest::newRow("zero") << english << u"0"_s << u"1"_s << 0.0;
        QTest::newRow("words") << english << u"much"_s << u"more"_s << -1.0;
        QTest::newRow("nothing") << english << QString() << u"1"_s << -1.0;
        QTest::newRow("half a number") << english << u"1"_s << u"2 ms"_s << -1.0;
        QTest::newRow("the greater one first") << english << u"5"_s << u"4"_s << -1.0;
        QTest::newRow("equal") << english << u"5"_s << u"5"_s << -1.0;
        QTest::newRow("no number") << english << u"nan"_s << u"1"_s << -1.0;
        QTest::newRow("endless") << english << u"0"_s << u"inf"_s << -1.0;
    }
    void aRangeOfValuesIsAskedFor()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, least);
        QFETCH(QString, greatest);
        QFETCH(double, read);
        QLocale::setDefault(locale);
        ValueRangeDialog dialog({0.001, 0.0025}, {1e-3, u"ms"_s}, nullptr);
        dialog.show();
        const auto edits = dialog.findChildren<QLineEdit *>();
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits[1]->text(), locale.toString(2.5, 'f', 2));
        edits[0]->setText(least);
        edits[1]->setText(greatest);
        QAbstractButton *show = test::button(&dialog, u"Show these values"_s);
        QVERIFY(show != nullptr);
        QCOMPARE(show->isEnabled(), read >= 0);
        QCOMPARE(test::hasLabel(&dialog, u"number"_s), read < 0);
        if (read < 0)
            return;
        show->click();
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(dialog.values()->least, read * 1e-3);
    }

    void allValuesAreAskedFor()
    {
        ValueRangeDialog dialog({1, 2}, {1, u"bytes"_s}, nullptr);
        dialog.show();
        QCOMPARE(dialog.values()->greatest, 2.0);
        test::button(&dialog, u"All values"_s)->click();
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QVERIFY(!dialog.values());
    }
};

QTEST_MAIN(ChartAxesTest)
#include "tst_chartaxes.moc"
