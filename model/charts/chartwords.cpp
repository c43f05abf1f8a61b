// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/chartwords.h"

#include <algorithm>
#include <cmath>

#include <QLocale>

#include "model/charts/chartflags.h"
#include "model/filters/rangewords.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    constexpr QLatin1StringView separators = "%,:+="_L1;

    // In no locale, and exact.
    QString binWords(dissect::Duration bin)
    {
        constexpr dissect::Duration microsecond = 1'000;
        constexpr dissect::Duration millisecond = 1'000'000;
        if (bin == ChartOptions::automaticBin)
            return u"auto"_s;
        if (bin % dissect::second == 0)
            return QString::number(bin / dissect::second) + u" s"_s;
        if (bin % millisecond == 0)
            return QString::number(bin / millisecond) + u" ms"_s;
        return QString::number(static_cast<double>(bin) / microsecond, 'f', 3) + u" us"_s;
    }

    QString valuesWords(const ChartArrangement::Values &values)
    {
        constexpr int exactly = QLocale::FloatingPointShortest;
        return QString::number(values.least, 'g', exactly) + ".."_L1
            + QString::number(values.greatest, 'g', exactly);
    }

    std::optional<ChartArrangement::Values> valuesOf(const QString &words)
    {
        const QStringList ends = words.split(".."_L1);
        bool isLeast = false;
        bool isGreatest = false;
        const ChartArrangement::Values values{
            ends.value(0).toDouble(&isLeast), ends.value(1).toDouble(&isGreatest)};
        const bool isRange = ends.size() == 2 && isLeast && isGreatest
            && std::isfinite(values.least) && std::isfinite(values.greatest)
            && values.least < values.greatest;
        return isRange ? std::optional(values) : std::nullopt;
    }

    QString orderWord(const TurnOrder &order)
    {
        if (order.by == TurnOrder::By::Start)
            return u"start"_s;
        if (order.by == TurnOrder::By::Total)
            return u"total"_s;
        const auto name = dissect::timePartNames[static_cast<std::size_t>(order.part)];
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }

    std::optional<TurnOrder> orderOf(const QString &word)
    {
        std::vector<TurnOrder> orders{TurnOrder{}, TurnOrder{TurnOrder::By::Total}};
        for (std::size_t i = 0; i < dissect::timeParts; ++i)
            orders.push_back({TurnOrder::By::Part, static_cast<dissect::TimePart>(i)});
        const auto found = std::find_if(orders.begin(), orders.end(),
            [&](const TurnOrder &order) { return orderWord(order) == word; });
        return found == orders.end() ? std::nullopt : std::optional(*found);
    }

    // Only what counts for the kind, or is drawn.
    QStringList optionWords(const ReportedChart &chart)
    {
        ChartOptions counts = makingOptions(*chart.kind, chart.options);
        counts.logarithmic = chart.options.logarithmic;
        counts.stevens = chart.options.stevens;
        QStringList words;
        for (const ChartFlag &flag : chartFlags) {
            if (counts.*flag.option)
                words << QLatin1StringView(flag.name);
        }
        if (chart.kind->quantity == Quantity::Rate && chart.options.rateUnit != RateUnit::Bits)
            words << u"unit="_s
                    + QLatin1StringView(
                        rateUnitNames[static_cast<std::size_t>(chart.options.rateUnit)]);
        if (chart.options.bin != ChartOptions::usualBin)
            words << "bin="_L1 + binWords(chart.options.bin);
        if (chart.values)
            words << "values="_L1 + valuesWords(*chart.values);
        if (chart.visible)
            words << "time="_L1 + rangeWords(*chart.visible);
        if (counts.turnOrder != TurnOrder())
            words << "order="_L1 + orderWord(counts.turnOrder);
        for (const QString &name : chart.hidden)
            words << "hide="_L1 + percentCoded(name);
        return words;
    }

    bool readFlag(const QString &word, ChartOptions &options)
    {
        const auto flag = std::find_if(chartFlags.begin(), chartFlags.end(),
            [&](const ChartFlag &one) { return word == QLatin1StringView(one.name); });
        if (flag != chartFlags.end())
            options.*flag->option = true;
        return flag != chartFlags.end();
    }

    bool readUnit(const QString &word, ChartOptions &options)
    {
        const auto unit = std::find_if(rateUnitNames.begin(), rateUnitNames.end(),
            [&](const char *name) { return word == QLatin1StringView(name); });
        if (unit != rateUnitNames.end())
            options.rateUnit = static_cast<RateUnit>(unit - rateUnitNames.begin());
        return unit != rateUnitNames.end();
    }

    QString flagNames()
    {
        QStringList names;
        for (const ChartFlag &flag : chartFlags)
            names << QLatin1StringView(flag.name);
        return names.join(u", "_s);
    }

    // False where it says nothing.
    bool readWord(const QString &word, ReportedChart &chart)
    {
        const qsizetype equals = word.indexOf('='_L1);
        if (equals < 0)
            return readFlag(word, chart.options);
        const QString name = word.left(equals);
        const QString value = percentDecoded(word.mid(equals + 1));
        if (name == "unit"_L1)
            return readUnit(value, chart.options);
        if (name == "hide"_L1) {
            chart.hidden << value;
            return true;
        }
        if (name == "order"_L1) {
            const auto order = orderOf(value);
            chart.options.turnOrder = order.value_or(TurnOrder());
            return order.has_value();
        }
        if (name == "values"_L1) {
            chart.values = valuesOf(value);
            return chart.values.has_value();
        }
        if (name == "time"_L1) {
            chart.visible = rangeOf(value, {});
            return chart.visible.has_value();
        }
        const auto bin = binOf(value);
        chart.options.bin = bin.value_or(0);
        return name == "bin"_L1 && bin;
    }

} // namespace

QString percentCoded(const QString &text)
{
    QString coded;
    for (const QChar c : text) {
        if (separators.contains(c))
            coded += '%'_L1 + QString::number(c.unicode(), 16).toUpper();
        else
            coded += c;
    }
    return coded;
}

QString percentDecoded(const QString &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

std::optional<dissect::Duration> binOf(const QString &words)
{
    return words == "auto"_L1 || words == "automatic"_L1 ? ChartOptions::automaticBin
                                                         : parseBin(words);
}

QString chartWords(const QList<ReportedChart> &charts)
{
    QStringList list;
    for (const ReportedChart &chart : charts)
        list << (QStringList(QLatin1StringView(chart.kind->key)) + optionWords(chart)).join(':'_L1);
    return list.join(','_L1);
}

tl::expected<QList<ReportedChart>, QString> chartsOf(
    const QString &words, const ChartOptions &usual)
{
    QList<ReportedChart> charts;
    if (words.isEmpty())
        return charts;
    const QStringList list = words.split(','_L1);
    for (const QString &one : list) {
        const QStringList parts = one.trimmed().split(':'_L1);
        ReportedChart chart{chartKind(parts.front()), usual, {}, {}, {}};
        if (chart.kind == nullptr)
            return tl::unexpected(QStringLiteral("“%1” is not a kind of chart. There are %2.")
                                      .arg(parts.front(), chartKeys()));
        for (const QString &word : parts.mid(1)) {
            if (!readWord(word, chart))
                return tl::unexpected(
                    QStringLiteral("“%1” says nothing of a chart. There are %2, unit=UNIT, "
                                   "bin=WIDTH, order=start, total or a part, "
                                   "values=LEAST..GREATEST, time=BEGIN..END and "
                                   "hide=NAME.")
                        .arg(word, flagNames()));
        }
        charts << chart;
    }
    return charts;
}

} // namespace remora::model
