// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valueaxis.h"

#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QLogValueAxis>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr double hair = 1e-9; // 0.3 is three steps of 0.1 although no double says so

    int decimalsOf(double step)
    {
        constexpr int most = 15;
        return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - hair)), 0, most);
    }

    QString format(const ValueRange &range)
    {
        return QStringLiteral("%.%1f%2").arg(range.decimals).arg(range.suffix);
    }

    // The title of a chart of shares says the unit of its level axis.
    QString suffixOf(const AxisWish &wish)
    {
        return wish.quantity == model::Quantity::Share ? QStringLiteral(" %") : QString();
    }

    // Round steps are Qt's own.
    struct Nice {
        double least;
        double greatest;
        double step;
    };
    Nice nice(double least, double greatest, int labels)
    {
        QValueAxis axis;
        axis.setRange(least, greatest);
        axis.setTickCount(std::max(labels, 2));
        axis.applyNiceNumbers();
        return {axis.min(), axis.max(), (axis.max() - axis.min()) / (axis.tickCount() - 1)};
    }

    // A range of 10 to 60 has labels at 8, 16, 32 and 64, unless they would be long fractions; a
    // longer one at the tenfold, and one that is longer still at the hundredfold: one more label
    // than was wished for at most.
    double baseFor(double least, double greatest, int labels)
    {
        constexpr double doublings = 16;
        constexpr int enough = 4; // labels, for doublings
        if (greatest / least <= doublings && least >= 1 / doublings && labels >= enough)
            return 2;
        const double decades = std::log10(greatest / least);
        return std::pow(10, std::max(1.0, std::ceil(decades / std::max(labels - 1, 1) - hair)));
    }

    double powerBelow(double value, double base)
    {
        return std::pow(base, std::floor(std::log(value) / std::log(base) + hair));
    }
    double powerAbove(double value, double base)
    {
        return std::pow(base, std::ceil(std::log(value) / std::log(base) - hair));
    }

    // Where there are both, the unit keeps the small numbers short, not the large ones.
    AxisUnit logarithmicUnit(double least, double greatest, const AxisWish &wish)
    {
        constexpr double above = 1e3;
        return unitOf(wish.quantity, std::min(greatest, least * above), wish.rate);
    }

    ValueRange logarithmic(double least, double greatest, const AxisWish &wish, bool isExact)
    {
        ValueRange range;
        range.unit = logarithmicUnit(least, greatest, wish);
        double low = least / range.unit.divisor;
        double high = greatest / range.unit.divisor;
        range.step = baseFor(low, high, wish.labels);
        if (!isExact) {
            high = powerAbove(high, range.step);
            // A little below the least, but no less than three labels.
            constexpr double air = 0.8;
            low = powerAbove(low * air, range.step) * range.step >= high * (1 - hair)
                ? powerBelow(low, range.step)
                : low * air;
            low = std::min(low, high / (range.step * range.step));
        }
        range.first = powerAbove(low, range.step);
        range.scale = {low * range.unit.divisor, high * range.unit.divisor, true};
        // Each half of a half has one more.
        range.decimals = range.step == 2
            ? std::max(0, static_cast<int>(std::lround(-std::log2(range.first))))
            : decimalsOf(range.first);
        return range;
    }

} // namespace

QStringList ValueRange::labels() const
{
    QStringList all;
    constexpr int most = 100;
    const double greatest = scale.greatest / unit.divisor;
    for (int i = 0; i < most; ++i) {
        const double value = scale.logarithmic ? first * std::pow(step, i) : first + step * i;
        if (value > greatest + std::abs(greatest) * hair)
            break;
        all << QLocale().toString(value == 0 ? 0.0 : value, 'f', decimals) + suffix;
    }
    return all;
}

ValueRange roundRange(const Extent &extent, const AxisWish &wish)
{
    constexpr double microsecond = 1e-6;
    const double small = wish.quantity == model::Quantity::Duration ? microsecond : 1;
    const double greatest = extent.greatest > 0 ? extent.greatest : small; // of all that is 0
    if (wish.logarithmic) {
        constexpr double decades = 1e6; // below a millionth of the greatest nothing is told apart
        constexpr double usual = 1e4; // where the least is 0, which no such axis has
        const double least
            = extent.least > 0 ? std::max(extent.least, greatest / decades) : greatest / usual;
        return logarithmic(least, greatest, wish, false);
    }
    ValueRange range;
    range.unit = unitOf(wish.quantity, greatest, wish.rate);
    const double low = wish.fromZero ? std::min(0.0, extent.least) : extent.least;
    // The top label is above the greatest value: a sign there is whole. No share is above all.
    constexpr double air = 0.02;
    const bool isShare = wish.quantity == model::Quantity::Share;
    const double high
        = greatest > low ? greatest + (isShare ? 0 : (greatest - low) * air) : low + 1;
    const Nice round = nice(low / range.unit.divisor, high / range.unit.divisor, wish.labels);
    range.scale = {round.least * range.unit.divisor, round.greatest * range.unit.divisor, false};
    range.first = round.least;
    range.step = round.step;
    range.decimals = decimalsOf(round.step);
    range.suffix = suffixOf(wish);
    return range;
}

ValueRange exactRange(const model::ChartArrangement::Values &values, const AxisWish &wish)
{
    constexpr double wide = 4; // a narrower part has hardly a power of anything inside
    if (wish.logarithmic && values.least > 0 && values.greatest >= wide * values.least)
        return logarithmic(values.least, values.greatest, wish, true);
    ValueRange range;
    range.unit = unitOf(
        wish.quantity, std::max(std::abs(values.least), std::abs(values.greatest)), wish.rate);
    range.scale = {values.least, values.greatest, false};
    const double low = values.least / range.unit.divisor;
    // Ends that are not round have fewer labels between them: three, or two where the next step
    // would make too many.
    const double high = values.greatest / range.unit.divisor;
    constexpr int enough = 3;
    constexpr int most = 6;
    double count = 0;
    for (int labels = 2; labels <= 4 * most && count < enough; ++labels) {
        const double step = nice(low, high, labels).step;
        const double first = std::ceil(low / step - hair) * step;
        const double inside = std::floor((high - first) / step + hair) + 1;
        if (inside <= count || (count >= 2 && inside > most))
            continue;
        range.step = step;
        range.first = first;
        count = inside;
    }
    range.decimals = decimalsOf(range.step);
    range.suffix = suffixOf(wish);
    return range;
}

void show(const ValueRange &range, QValueAxis &axis)
{
    axis.setTickType(QValueAxis::TicksDynamic);
    axis.setTickAnchor(range.first);
    axis.setTickInterval(range.step);
    axis.setLabelFormat(format(range));
    axis.setRange(
        range.scale.least / range.unit.divisor, range.scale.greatest / range.unit.divisor);
}

void show(const ValueRange &range, QLogValueAxis &axis)
{
    axis.setBase(range.step);
    axis.setLabelFormat(format(range));
    axis.setRange(
        range.scale.least / range.unit.divisor, range.scale.greatest / range.unit.divisor);
}

} // namespace remora::ui
