// SPDX-License-Identifier: GPL-3.0-or-later
// From packets to the series of each kind of chart.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <QCoreApplication>

#include "dissect/capture/sackblocks.h"
#include "dissect/store/csvtables.h"
#include "model/charts/chartseries.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::ConversationSet;
    using dissect::Duration;
    using dissect::PacketStore;
    using dissect::Samples;
    using Style = ChartSeries::Style;
    using Clients = std::shared_ptr<const std::vector<std::uint8_t>>;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    // A set of conversations by protocol, the one with the most bytes first.
    std::vector<std::pair<QString, ConversationSet>> byProtocol(
        const ConversationSet &set, std::span<const dissect::Conversation> conversations)
    {
        struct Part {
            std::uint64_t bytes = 0;
            std::vector<dissect::ConversationId> members;
        };
        std::map<std::uint8_t, Part> parts;
        for (std::uint32_t row = 0; row < conversations.size(); ++row) {
            const dissect::Conversation &conversation = conversations[row];
            const dissect::ConversationId id{row};
            if (!set.contains(id) || conversation.allPackets() == 0)
                continue;
            Part &part = parts[conversation.protocol];
            part.bytes += conversation.allBytes();
            part.members.push_back(id);
        }
        std::vector<std::pair<std::uint8_t, Part>> sorted(parts.begin(), parts.end());
        std::stable_sort(sorted.begin(), sorted.end(),
            [](const auto &a, const auto &b) { return a.second.bytes > b.second.bytes; });
        std::vector<std::pair<QString, ConversationSet>> sets;
        sets.reserve(sorted.size());
        for (const auto &[protocol, part] : sorted)
            sets.emplace_back(QString::fromStdString(std::string(dissect::protocolName(protocol))),
                ConversationSet::of(part.members));
        return sets;
    }

    // Makes the series of one chart.
    class Maker {
    public:
        Maker(ChartKind kind, const ChartSource &source, const ChartOptions &options)
            : m_source(source)
            , m_store(source.store)
            , m_conversations(*source.conversations)
            , m_clientIsA(source.clientIsA)
        {
            m_chart.kind = kind;
            m_chart.options = makingOptions(kind, options);
        }

        ChartData make(const QList<ChartSelection> &selections)
        {
            for (const ChartSelection &selection : selections)
                addSpan(selection);
            m_width = binWidth();
            if (isTooFine())
                return std::move(m_chart);
            for (qsizetype i = 0; i < selections.size(); ++i) {
                m_selection = &selections[i];
                m_span = m_spans[static_cast<std::size_t>(i)];
                if (m_span)
                    addSeries();
            }
            if (m_chart.options.marks)
                addMarks(selections);
            return std::move(m_chart);
        }

    private:
        Duration binWidth() const
        {
            constexpr Duration enough = 8; // bins that show a course of something
            const auto span = m_chart.span.value_or(dissect::TimeRange{0, 1});
            const Duration usual = defaultBin(m_chart.kind);
            const bool isLong = options().exactBins || span.length() >= enough * usual;
            if (options().bin == ChartOptions::usualBin && isLong)
                return usual;
            return options().bin > 0 ? options().bin : automaticBin(span);
        }

        // Whether exact bins would be so many that no machine should be asked for them.
        bool isTooFine()
        {
            if (!isBinned(m_chart.kind) || !options().exactBins)
                return false;
            std::uint64_t bins = 0;
            for (const auto &own : m_spans) {
                const auto &span = options().stacked ? m_chart.span : own;
                bins += own ? dissect::TimeBins::count(*span, m_width) : 0;
            }
            if (bins <= mostExactBins)
                return false;
            m_chart.bin = m_width;
            m_chart.tooManyBins = bins;
            return true;
        }

        // So many bins a series at most; else they are wider than was asked for.
        std::size_t mostBins() const
        {
            return options().exactBins ? mostExactBins : dissect::TimeBins::usuallyMost;
        }

        const ChartOptions &options() const { return m_chart.options; }

        // Where a conversation's own clock starts.
        Duration shift() const { return options().aligned ? m_span->begin : 0; }

        void addSpan(const ChartSelection &selection)
        {
            auto span = spanOf(m_store, selection.set);
            m_spans.push_back(span);
            if (!span)
                return;
            if (options().aligned)
                span = dissect::TimeRange{0, span->length()};
            m_chart.span = m_chart.span.value_or(*span);
            m_chart.span->begin = std::min(m_chart.span->begin, span->begin);
            m_chart.span->end = std::max(m_chart.span->end, span->end);
        }

        ConversationSet only(ConversationSet::Way way) const
        {
            return m_selection->set.only(way, m_clientIsA);
        }

        ChartSeries named(const QString &suffix = {}) const
        {
            ChartSeries series;
            series.name = m_selection->name;
            series.brief = m_selection->brief;
            series.colour = m_selection->colour;
            if (!suffix.isEmpty()) {
                series.name += " "_L1 + suffix;
                series.brief += " "_L1 + suffix;
            }
            return series;
        }

        void add(ChartSeries series, Samples samples, Style style = Style::Dots)
        {
            constexpr std::size_t many = 20'000;
            for (dissect::Timestamp &time : samples.times)
                time -= shift();
            if (samples.size() > many)
                series.pyramid = std::make_shared<const dissect::SamplePyramid>(samples.values);
            series.data = std::move(samples);
            series.style = style;
            m_chart.series.push_back(std::move(series));
        }

        // Once for all packets, or for each direction.
        template <class Add> void eachWay(Add add)
        {
            if (!options().perDirection) {
                add(m_selection->set, named());
                return;
            }
            add(only(ConversationSet::Way::FromClient), named(Texts::tr("from client")));
            ChartSeries back = named(Texts::tr("from server"));
            back.isSecond = true;
            add(only(ConversationSet::Way::FromServer), back);
        }

        void addSeries()
        {
            switch (m_chart.kind) {
            case ChartKind::Length:
                eachWay([this](const ConversationSet &set, const ChartSeries &series) {
                    add(series, lengthSamples(m_store, set));
                });
                return;
            case ChartKind::BitRate:
                addRates();
                return;
            case ChartKind::Rtt:
                eachWay([this](const ConversationSet &set, const ChartSeries &series) {
                    addRtt(set, series);
                });
                return;
            case ChartKind::RttBands:
                eachWay([this](const ConversationSet &set, const ChartSeries &series) {
                    addBands(set, series);
                });
                return;
            case ChartKind::Distribution:
                eachWay([this](const ConversationSet &set, ChartSeries series) {
                    Distribution distribution{rttSamples(m_store, set).values};
                    std::sort(distribution.values.begin(), distribution.values.end());
                    series.data = std::move(distribution);
                    m_chart.series.push_back(std::move(series));
                });
                return;
            case ChartKind::Sequence:
                addSequence();
                return;
            case ChartKind::InFlight:
                addInFlight();
                return;
            case ChartKind::Window:
                addWindow(ConversationSet::Way::FromClient, Texts::tr("client's"), false);
                addWindow(ConversationSet::Way::FromServer, Texts::tr("server's"), true);
                return;
            }
        }

        void addRate(const ConversationSet &set, ChartSeries series)
        {
            // Rates that stand on each other need the same bins.
            const auto span = options().stacked && !options().aligned ? m_chart.span : m_span;
            auto sums = bitRate(m_store, set, m_width, span, mostBins());
            sums.bins.shift(-shift());
            m_chart.bin = std::max(m_chart.bin, sums.bins.width());
            constexpr std::size_t many = 20'000;
            if (sums.values.size() > many) {
                series.pyramid = std::make_shared<const dissect::SamplePyramid>(sums.values);
                series.packetsPyramid
                    = std::make_shared<const dissect::SamplePyramid>(sums.packets);
            }
            series.data = std::move(sums);
            m_chart.series.push_back(std::move(series));
        }

        void addRates()
        {
            // Several conversations stand on each other; what is one series is taken apart.
            if (!options().stacked || m_spans.size() > 1 || m_selection->single) {
                eachWay([this](const ConversationSet &set, const ChartSeries &series) {
                    addRate(set, series);
                });
                return;
            }
            int colour = 0;
            for (const auto &[protocol, set] : byProtocol(m_selection->set, m_conversations)) {
                ChartSeries series = named();
                series.name = protocol;
                series.brief = protocol;
                series.colour = colour++;
                addRate(set, series);
            }
        }

        void addRtt(const ConversationSet &set, const ChartSeries &series)
        {
            if (!options().rttKinds) {
                add(series, rttSamples(m_store, set));
                return;
            }
            auto kinds = dissect::rttKinds(m_store, set);
            const auto one = [&](Samples &samples, const QString &suffix, Style style) {
                ChartSeries part = series;
                part.name += suffix;
                part.brief += suffix;
                add(part, std::move(samples), style);
            };
            one(kinds.plain, {}, Style::Dots);
            one(kinds.cumulative, u", "_s + Texts::tr("cumulative ACK"), Style::Rings);
            one(kinds.resent, u", "_s + Texts::tr("sent again"), Style::Crosses);
        }

        void addBands(const ConversationSet &set, ChartSeries series)
        {
            const Samples samples = rttSamples(m_store, set);
            auto bands = options().percentiles
                ? percentileBandsOf(samples, *m_span, m_width, mostBins())
                : bandsOf(samples, *m_span, m_width, mostBins());
            bands.bins.shift(-shift());
            m_chart.bin = std::max(m_chart.bin, bands.bins.width());
            series.data = std::move(bands);
            m_chart.series.push_back(std::move(series));
        }

        void addSequence()
        {
            if (!m_selection->single) {
                m_chart.needsOneConversation = true;
                return;
            }
            const bool fromA = sendsMoreFromA(m_store, *m_selection->single);
            auto trace = sequenceTrace(m_store, *m_selection->single, fromA);
            if (!m_source.path.isEmpty())
                trace.sacks = dissect::sackBlocks(netshark::fileBytes(m_source.path),
                    m_source.sections, m_store, *m_selection->single, fromA);
            for (auto &sack : trace.sacks)
                sack.time -= shift();
            for (auto &segment : trace.segments)
                segment.time -= shift();
            for (Samples *samples : {&trace.acknowledged, &trace.permitted}) {
                for (dissect::Timestamp &time : samples->times)
                    time -= shift();
            }
            ChartSeries series
                = named(fromA == isClientA(*m_selection->single) ? Texts::tr("from client")
                                                                 : Texts::tr("from server"));
            series.data = std::move(trace);
            m_chart.series.push_back(std::move(series));
        }

        bool isClientA(dissect::ConversationId id) const
        {
            return dissect::row(id) >= m_clientIsA->size() || (*m_clientIsA)[dissect::row(id)] != 0;
        }

        void addInFlight()
        {
            using Way = ConversationSet::Way;
            const auto total = [](const Samples &samples) {
                double sum = 0;
                for (const double value : samples.values)
                    sum += value;
                return sum;
            };
            Samples client = bytesInFlight(m_store, only(Way::FromClient));
            Samples server = bytesInFlight(m_store, only(Way::FromServer));
            const bool isClient = total(client) > total(server);
            add(named(isClient ? Texts::tr("from client") : Texts::tr("from server")),
                isClient ? std::move(client) : std::move(server), Style::Line);
            ChartSeries window = named(Texts::tr("receiver's window"));
            window.isSecond = true;
            add(window, windowSizes(m_store, only(isClient ? Way::FromServer : Way::FromClient)),
                Style::Line);
        }

        void addWindow(ConversationSet::Way way, const QString &suffix, bool isSecond)
        {
            ChartSeries series = named(suffix);
            series.isSecond = isSecond;
            add(series, windowSizes(m_store, only(way)), Style::Line);
        }

        void addMarks(const QList<ChartSelection> &selections)
        {
            using Kind = ChartMarks::Kind;
            constexpr std::array kinds{
                std::pair{Kind::Retransmission, dissect::TcpNote::Retransmission},
                std::pair{Kind::DuplicateAck, dissect::TcpNote::DuplicateAck},
                std::pair{Kind::ZeroWindow, dissect::TcpNote::ZeroWindow}};
            for (const auto &[kind, note] : kinds) {
                ChartMarks marks{kind, {}};
                for (qsizetype i = 0; i < selections.size(); ++i) {
                    const auto &span = m_spans[static_cast<std::size_t>(i)];
                    const Duration shift = options().aligned && span ? span->begin : 0;
                    for (const auto time : noteTimes(m_store, selections[i].set, note))
                        marks.times.push_back(time - shift);
                }
                std::sort(marks.times.begin(), marks.times.end());
                if (!marks.times.empty())
                    m_chart.marks.push_back(std::move(marks));
            }
        }

        const ChartSource &m_source;
        const PacketStore &m_store;
        std::span<const dissect::Conversation> m_conversations;
        Clients m_clientIsA;
        ChartData m_chart;
        Duration m_width = 0;
        std::vector<std::optional<dissect::TimeRange>> m_spans; // by selection
        std::optional<dissect::TimeRange> m_span; // of the selection that is being added
        const ChartSelection *m_selection = nullptr;
    };

} // namespace

ChartData makeChart(ChartKind kind, const ChartSource &source,
    const QList<ChartSelection> &selections, const ChartOptions &options)
{
    return Maker(kind, source, options).make(selections);
}

} // namespace remora::model
