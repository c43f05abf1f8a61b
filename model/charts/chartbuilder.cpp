// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/chartbuilder.h"

#include <algorithm>
#include <array>
#include <limits>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::Duration;
    using dissect::Samples;
    using dissect::TimeBins;
    using dissect::TimeRange;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    // No time that is reckoned from these overflows.
    TimeRange tamed(const TimeRange &range)
    {
        return {
            std::max(range.begin, dissect::earliestTime), std::min(range.end, dissect::latestTime)};
    }

    constexpr std::size_t many = 20'000; // more are drawn by what groups of them hold

    // As much on both sides of what is visible as that is long.
    TimeRange widened(const TimeRange &visible)
    {
        constexpr Duration most = dissect::latestTime / 8;
        const Duration air = std::clamp<Duration>(visible.length(), 0, most);
        return {visible.begin - air, visible.end + air};
    }

    // The part of a span, whose last time is within, that lies in a range.
    TimeRange common(const TimeRange &span, const TimeRange &range)
    {
        return {std::max(span.begin, range.begin), std::min(span.end + 1, range.end)};
    }
    void move(std::vector<dissect::Timestamp> &times, Duration by)
    {
        for (dissect::Timestamp &time : times)
            time += by;
    }

    std::shared_ptr<const dissect::SamplePyramid> pyramidOf(const std::vector<double> &values)
    {
        return values.size() > many ? std::make_shared<const dissect::SamplePyramid>(values)
                                    : nullptr;
    }

} // namespace

ChartBuilder::ChartBuilder(const ChartKind &kind, const ChartSource &source,
    const ChartOptions &options, const std::optional<BinWindow> &window)
    : m_kind(kind)
    , m_source(source)
    , m_window(kind.isOverTime ? window : std::nullopt)
{
    if (m_window)
        m_window->visible = tamed(m_window->visible);
    m_chart.kind = &kind;
    m_chart.options = makingOptions(kind, options);
    m_chart.isStack = (kind.isOneStack && !kind.hasRows)
        || (m_chart.options.stacked && !m_chart.options.aligned);
}

ChartData ChartBuilder::build(const QList<ChartSelection> &selections)
{
    m_selections = selections;
    if (m_kind.isOfTurns && source().isSuggestion)
        m_selections = {everything()};
    addSpans();
    if (m_kind.isOfTurns)
        addTurns();
    if (!m_chart.span)
        return std::move(m_chart);
    settleBins();
    if (m_chart.tooManyBins)
        return std::move(m_chart);
    if (m_kind.isOneStack)
        m_kind.make(*this);
    for (qsizetype i = 0; i < m_selections.size() && !m_kind.isOneStack; ++i) {
        if (!m_spans[static_cast<std::size_t>(i)])
            continue;
        m_selection = m_selections[i];
        m_shift = shiftOf(i);
        m_span = *m_spans[static_cast<std::size_t>(i)];
        m_kind.make(*this);
    }
    if (m_chart.options.marks)
        addMarks();
    return std::move(m_chart);
}

// The span of each selection, and that of all, on their clocks.
void ChartBuilder::addSpans()
{
    for (const ChartSelection &selection : std::as_const(m_selections)) {
        auto span = spanOf(store(), selection.set);
        m_spans.push_back(span);
        if (!span)
            continue;
        if (options().aligned)
            span = TimeRange{0, span->length()};
        m_chart.span = m_chart.span.value_or(*span).united(*span);
    }
}

Duration ChartBuilder::shiftOf(qsizetype selection) const
{
    const auto &span = m_spans[static_cast<std::size_t>(selection)];
    return options().aligned && span ? span->begin : 0;
}

void ChartBuilder::settleBins()
{
    if (!m_kind.isBinned())
        return;
    m_width = binWidth();
    const bool isMany = TimeBins::count(*m_chart.span, m_width) > TimeBins::usuallyMost;
    // Exact bins may be so many that no machine should be asked for them.
    if (m_window && (isMany || options().bin == ChartOptions::automaticBin))
        settleWindow();
    else if (const auto bins = exactBins(); bins > mostExactBins)
        m_chart.tooManyBins = bins;
    m_chart.bin = m_width; // or more, where that is too many
}

Duration ChartBuilder::binWidth() const
{
    constexpr Duration enough = 8; // bins that show a course of something
    const TimeRange &span = *m_chart.span;
    if (options().bin > 0)
        return options().bin;
    const bool isLong = options().exactBins || span.length() >= enough * m_kind.usualBin;
    const bool isUsual = options().bin == ChartOptions::usualBin && isLong;
    return isUsual || span.length() == 0 ? m_kind.usualBin : automaticWidth();
}

// Fits what is visible, and is never finer than its packets warrant: about three a bin.
Duration ChartBuilder::automaticWidth() const
{
    const TimeRange &span = *m_chart.span;
    const BinWindow window = m_window.value_or(BinWindow{span});
    const Duration least = automaticBin(window.visible, window.bins);
    const TimeRange seen
        = m_window ? common(span, window.visible) : TimeRange{span.begin, span.end + 1};
    std::uint64_t packets = 0;
    for (qsizetype i = 0; i < m_selections.size(); ++i)
        packets = std::max(packets, packetsIn(store(), m_selections[i].set, seen, shiftOf(i)));
    constexpr std::uint64_t perBin = 3;
    const auto bins = std::clamp<std::uint64_t>(
        packets / perBin, 1, static_cast<std::uint64_t>(std::max(window.bins, 1)));
    return packets == 0 ? least : std::max(least, automaticBin(seen, static_cast<int>(bins)));
}

// Bins are made for what is visible and about it, as exact as they are asked for.
void ChartBuilder::settleWindow()
{
    const TimeRange range = widened(m_window->visible);
    const TimeRange part = common(*m_chart.span, range);
    while (part.length() > 0 && TimeBins::count(part, m_width) > TimeBins::usuallyMost)
        m_width *= 2;
    if (!range.contains(m_chart.span->begin) || !range.contains(m_chart.span->end))
        m_chart.binned = range;
}

// How many bins all series have where each is as wide as was asked for; 0 where they need not be.
std::uint64_t ChartBuilder::exactBins() const
{
    if (!options().exactBins)
        return 0;
    if (m_kind.isOneStack)
        return TimeBins::count(*m_chart.span, m_width);
    std::uint64_t bins = 0;
    for (const auto &own : m_spans) {
        if (own)
            bins += TimeBins::count(m_chart.isStack ? *m_chart.span : *own, m_width);
    }
    return bins;
}

TimeBins ChartBuilder::bins() const
{
    // Rates that stand on each other need the same bins.
    const TimeRange span = m_chart.isStack ? *m_chart.span : m_span;
    if (m_chart.binned) {
        TimeBins all(span, m_width, std::numeric_limits<std::size_t>::max());
        all.shift(-m_shift);
        const auto [first, last] = all.touching(*m_chart.binned);
        TimeBins part = all.part(first, last);
        part.shift(m_shift);
        return part;
    }
    const bool isExact = options().exactBins;
    return {span, m_width, isExact ? mostExactBins : TimeBins::usuallyMost};
}

std::vector<dissect::ShiftedSet> ChartBuilder::shiftedSets() const
{
    std::vector<dissect::ShiftedSet> sets;
    for (qsizetype i = 0; i < m_selections.size(); ++i) {
        const auto &set = m_selections[i].set;
        // On one clock no packet counts twice.
        if (sets.empty() || options().aligned)
            sets.push_back({set, shiftOf(i)});
        else
            sets.front().set = sets.front().set.with(set);
    }
    return sets;
}

bool ChartBuilder::isClientA(dissect::ConversationId id) const
{
    const auto &clientIsA = *m_source.clientIsA;
    return dissect::row(id) >= clientIsA.size() || clientIsA[dissect::row(id)] != 0;
}

ChartSeries ChartBuilder::named(const QString &suffix) const
{
    ChartSeries series;
    series.name = m_selection.name;
    series.brief = m_selection.brief;
    series.colour = m_selection.colour;
    for (QString *name : {&series.name, &series.brief}) {
        if (!name->isEmpty() && !suffix.isEmpty())
            *name += ' '_L1;
        *name += suffix;
    }
    return series;
}

std::vector<ChartBuilder::Part> ChartBuilder::eachWay() const
{
    if (!options().perDirection)
        return {{m_selection.set, named()}};
    std::vector<Part> parts{{only(Way::FromClient), named(Texts::tr("from client"))},
        {only(Way::FromServer), named(Texts::tr("from server"))}};
    parts[1].series.isSecond = true;
    parts[1].series.style = Style::Open;
    return parts;
}

std::vector<ChartBuilder::Part> ChartBuilder::eachSide() const
{
    if (options().mixedSides)
        return {{m_selection.set, named()}};
    std::vector<Part> parts;
    // What comes from the server acknowledges what went on from the tap to it, and so does the
    // client's.
    if (const auto set = only(Way::FromServer); hasRtt(store(), set)) {
        parts.push_back({set, named(Texts::tr("to server"))});
        parts.back().series.style = Style::Open;
    }
    if (const auto set = only(Way::FromClient); hasRtt(store(), set)) {
        parts.push_back({set, named(Texts::tr("to client"))});
        parts.back().series.isSecond = true;
    }
    if (parts.empty())
        parts.push_back({m_selection.set, named()});
    return parts;
}

void ChartBuilder::addSamples(ChartSeries series, Samples samples)
{
    move(samples.times, -m_shift);
    series.pyramid = pyramidOf(samples.values);
    add(std::move(series), std::move(samples));
}

const dissect::TimeRange &ChartBuilder::captured()
{
    if (!m_captured)
        m_captured = m_source.captured ? m_source.captured : spanOf(store());
    return *m_captured;
}

void ChartBuilder::addSums(ChartSeries series, dissect::BinnedSums sums)
{
    sums.bins.shift(-m_shift);
    const bool isOfManyClocks = m_kind.isOneStack && options().aligned;
    if (!isOfManyClocks) // each has its own beginning and end
        sums.captured = TimeRange{captured().begin - m_shift, captured().end - m_shift};
    m_chart.bin = std::max(m_chart.bin, sums.bins.width());
    series.pyramid = pyramidOf(sums.values);
    series.packetsPyramid = pyramidOf(sums.packets);
    add(std::move(series), std::move(sums));
}

void ChartBuilder::addCounts(ChartSeries series, dissect::BinnedSums sums)
{
    m_chart.bin = std::max(m_chart.bin, sums.bins.width());
    series.pyramid = pyramidOf(sums.values);
    add(std::move(series), std::move(sums));
}

void ChartBuilder::addBands(ChartSeries series, dissect::BinnedBands bands)
{
    bands.bins.shift(-m_shift);
    m_chart.bin = std::max(m_chart.bin, bands.bins.width());
    add(std::move(series), std::move(bands));
}

void ChartBuilder::addTrace(ChartSeries series, dissect::SequenceTrace trace)
{
    for (auto &sack : trace.sacks)
        sack.time -= m_shift;
    for (auto &segment : trace.segments)
        segment.time -= m_shift;
    move(trace.acknowledged.times, -m_shift);
    move(trace.permitted.times, -m_shift);
    add(std::move(series), std::move(trace));
}

void ChartBuilder::addScatter(ChartSeries series, Scatter scatter, const TimeBins &bins)
{
    move(scatter.times, -m_shift);
    m_chart.bin = std::max(m_chart.bin, bins.width());
    add(std::move(series), std::move(scatter));
}

void ChartBuilder::addColumns(ChartSeries series, Columns columns)
{
    add(std::move(series), std::move(columns));
}

void ChartBuilder::addBars(ChartSeries series, TurnBars bars) { add(std::move(series), bars); }

void ChartBuilder::addDistribution(ChartSeries series, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    add(std::move(series), Distribution{std::move(values)});
}

void ChartBuilder::add(ChartSeries series, decltype(ChartSeries::data) data)
{
    series.data = std::move(data);
    m_chart.series.push_back(std::move(series));
}

void ChartBuilder::addMarks()
{
    using Kind = ChartMarks::Kind;
    constexpr std::array kinds{std::pair{Kind::Retransmission, dissect::TcpNote::Retransmission},
        std::pair{Kind::DuplicateAck, dissect::TcpNote::DuplicateAck},
        std::pair{Kind::ZeroWindow, dissect::TcpNote::ZeroWindow}};
    for (const auto &[kind, note] : kinds) {
        ChartMarks marks{kind, {}};
        for (qsizetype i = 0; i < m_selections.size(); ++i) {
            for (const auto time : noteTimes(store(), m_selections[i].set, note))
                marks.times.push_back(time - shiftOf(i));
        }
        std::sort(marks.times.begin(), marks.times.end());
        if (!marks.times.empty())
            m_chart.marks.push_back(std::move(marks));
    }
}

QString sayAutomatic(const ChartData &chart, const QString &title)
{
    return chart.options.bin == ChartOptions::automaticBin ? Texts::tr("%1, automatic").arg(title)
                                                           : title;
}

QString sidesText(const ChartData &chart)
{
    return chart.options.mixedSides ? Texts::tr("both sides of the tap mixed")
                                    : Texts::tr("each side of the tap by itself");
}

ChartData makeChart(const ChartKind &kind, const ChartSource &source,
    const QList<ChartSelection> &selections, const ChartOptions &options,
    const std::optional<BinWindow> &window)
{
    const auto range = makingOptions(kind, options).range;
    if (!range)
        return ChartBuilder(kind, source, options, window).build(selections);
    ChartSource narrowed = source;
    narrowed.store = source.store.within(*range);
    if (const auto captured = source.captured ? source.captured : spanOf(source.store))
        narrowed.captured = TimeRange{
            std::max(captured->begin, range->begin), std::min(captured->end, range->end)};
    return ChartBuilder(kind, narrowed, options, window).build(selections);
}

} // namespace remora::model
