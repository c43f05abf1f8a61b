// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/chartkind.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    constexpr std::array keys{"length", "bitrate", "rtt", "rtt-bands", "rtt-distribution",
        "sequence", "in-flight", "window"};
    static_assert(keys.size() == allChartKinds.size());

    struct Unit {
        const char *name;
        dissect::Duration length;
    };
    constexpr std::array units{Unit{"us", 1'000}, Unit{"µs", 1'000}, Unit{"ms", 1'000'000},
        Unit{"s", dissect::second}, Unit{"min", 60 * dissect::second},
        Unit{"h", 3600 * dissect::second}};

} // namespace

QString chartKey(ChartKind kind) { return QLatin1StringView(keys[static_cast<std::size_t>(kind)]); }

std::optional<ChartKind> chartKind(const QString &key)
{
    for (const ChartKind kind : allChartKinds) {
        if (chartKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString chartKeys()
{
    QStringList names;
    for (const char *key : keys)
        names << QLatin1StringView(key);
    const QString last = names.takeLast();
    return names.join(u", "_s) + u" or "_s + last;
}

QString chartName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Length:
        return Texts::tr("Length");
    case ChartKind::BitRate:
        return Texts::tr("Bit rate");
    case ChartKind::Rtt:
        return Texts::tr("RTT");
    case ChartKind::RttBands:
        return Texts::tr("RTT bands");
    case ChartKind::Distribution:
        return Texts::tr("Distribution");
    case ChartKind::Sequence:
        return Texts::tr("Sequence");
    case ChartKind::InFlight:
        return Texts::tr("In flight");
    case ChartKind::Window:
        break;
    }
    return Texts::tr("Window");
}

QString chartHelp(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Length:
        return Texts::tr("ip.len of every packet");
    case ChartKind::BitRate:
        return Texts::tr("8 × the sum of ip.len in each bin, per second; an empty bin is 0");
    case ChartKind::Rtt:
        return Texts::tr("tcp.analysis.ack_rtt of every packet that has one");
    case ChartKind::RttBands:
        return Texts::tr(
            "Least, mean and greatest RTT in each bin, or its percentiles; an empty bin is "
            "a gap");
    case ChartKind::Distribution:
        return Texts::tr("How many RTT samples have which value, and which share lies below");
    case ChartKind::Sequence:
        return Texts::tr(
            "Sequence numbers of one conversation: segments, ACKs, window, retransmissions");
    case ChartKind::InFlight:
        return Texts::tr(
            "tcp.analysis.bytes_in_flight against the window that the receiver offers");
    case ChartKind::Window:
        break;
    }
    return Texts::tr("tcp.window_size of every packet");
}

bool isBinned(ChartKind kind) { return kind == ChartKind::BitRate || kind == ChartKind::RttBands; }

dissect::Duration defaultBin(ChartKind kind)
{
    if (kind == ChartKind::RttBands)
        return dissect::second / 10;
    return dissect::second;
}

ChartOptions makingOptions(ChartKind kind, const ChartOptions &options)
{
    ChartOptions only;
    only.aligned = options.aligned;
    only.marks = options.marks && isOverTime(kind);
    only.perDirection = options.perDirection && kind != ChartKind::Sequence
        && kind != ChartKind::InFlight && kind != ChartKind::Window;
    only.exactBins = isBinned(kind) && options.exactBins;
    only.bin = isBinned(kind) ? options.bin : ChartOptions::usualBin;
    only.stacked = kind == ChartKind::BitRate && options.stacked;
    only.rttKinds = kind == ChartKind::Rtt && options.rttKinds;
    only.percentiles = kind == ChartKind::RttBands && options.percentiles;
    return only;
}

dissect::Duration automaticBin(const dissect::TimeRange &span)
{
    constexpr dissect::Duration wanted = 250;
    constexpr dissect::Duration least = 1'000;
    constexpr dissect::Duration most = 3600 * dissect::second;
    const double rough
        = static_cast<double>(std::max<dissect::Duration>(span.length() / wanted, 1));
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (rough <= factor * power * 1.0000001)
            return std::clamp<dissect::Duration>(std::llround(factor * power), least, most);
    }
    return most;
}

QString binText(dissect::Duration bin)
{
    const Unit *unit = &units[1];
    for (const Unit &larger : units) {
        if (larger.length <= bin && bin % larger.length == 0 && larger.length >= unit->length)
            unit = &larger;
    }
    if (bin % 1'000 != 0)
        unit = bin >= dissect::second ? &units[3] : bin >= 1'000'000 ? &units[2] : &units[1];
    return QStringLiteral("%1 %2").arg(
        QLocale().toString(static_cast<double>(bin) / static_cast<double>(unit->length), 'g', 6),
        QString::fromUtf8(unit->name));
}

std::optional<dissect::Duration> parseBin(const QString &text)
{
    static const QRegularExpression form(u"^\\s*([0-9]+(?:[.,][0-9]+)?)\\s*([a-zµ]+)\\s*$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).replace(','_L1, '.'_L1).toDouble();
    for (const Unit &unit : units) {
        if (match.captured(2) != QString::fromUtf8(unit.name))
            continue;
        const double length = number * static_cast<double>(unit.length);
        constexpr double least = 1'000;
        constexpr double most = 3600e9;
        if (length < least || length > most)
            return std::nullopt;
        return std::llround(length);
    }
    return std::nullopt;
}

} // namespace remora::model
