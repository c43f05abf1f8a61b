// SPDX-License-Identifier: GPL-3.0-or-later
// Segments of one stream, 12 bytes each, through the analyzer. Sequence numbers stay near each
// other, so that they meet; one bit throws them to the other side of the number space.
#include <vector>

#include "dissect/tcp/tcpanalyzer.h"
#include "tests/fuzz/require.h"
#include "tests/support/plainunacked.h"

using namespace remora;

namespace {

std::uint32_t number(const std::uint8_t *from)
{
    const std::uint32_t near = from[0] | static_cast<std::uint32_t>(from[1] & 0x0fU) << 8U;
    return near + (static_cast<std::uint32_t>(from[1] >> 4U) << 28U);
}

dissect::TcpSegment segment(const std::uint8_t *from)
{
    dissect::TcpSegment segment;
    segment.sequence = number(from);
    segment.acknowledgment = number(from + 2);
    segment.flags = static_cast<std::uint16_t>(from[4] & 0x1fU);
    segment.window = static_cast<std::uint16_t>(from[5] >> 4U);
    if ((from[5] & 1U) == 0)
        segment.length = from[6] * (from[5] >> 1U & 7U);
    segment.flagsShown = (from[7] & 1U) == 0;
    segment.captured = static_cast<dissect::TcpSegment::Captured>((from[7] >> 1U & 3U) % 3U);
    if ((from[7] & 8U) != 0)
        segment.options.windowShift = from[7] >> 4U;
    segment.options.hasSack = (from[8] & 1U) != 0;
    segment.options.sackBytes = from[8];
    segment.options.mptcpSubtypes = from[9];
    return segment;
}

// The list of unacknowledged segments beside the plain one of the reference.
void compareUnacked(const std::uint8_t *data, std::size_t size)
{
    dissect::UnackedSegments fast;
    test::PlainUnacked plain;
    for (std::size_t at = 0; at + 5 <= size; at += 5) {
        const std::uint32_t begin = number(data + at);
        if ((data[at + 4] & 1U) != 0) {
            const auto one = fast.acknowledge(begin);
            const auto other = plain.acknowledge(begin);
            fuzz::require(one.has_value() == other.has_value(), "both know the segment");
            fuzz::require(!one || one->frame == other->frame, "it is the same one");
        } else {
            const auto frame = static_cast<std::uint32_t>(at);
            fast.add({begin, begin + data[at + 2], 0, frame});
            plain.add({begin, begin + data[at + 2], 0, frame});
        }
        fuzz::require(fast.isEmpty() == plain.isEmpty(), "both hold segments, or none");
        if (fast.isEmpty())
            continue;
        fuzz::require(fast.oldest().frame == plain.oldest().frame, "the same is the oldest");
        const std::uint32_t base = number(data + at + 2);
        fuzz::require(fast.span(base) == plain.span(base), "both span the same");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    dissect::TcpAnalyzer analyzer;
    std::uint32_t stream = analyzer.open();
    std::vector<dissect::Timestamp> times{0};
    dissect::Timestamp time = 0;
    for (std::size_t at = 0; at + 12 <= size; at += 12) {
        const dissect::TcpSegment one = segment(data + at);
        const auto direction = static_cast<dissect::Direction>(data[at + 10] & 1U);
        time += static_cast<dissect::Duration>(data[at + 11]) * 500'000;
        if ((data[at + 10] & 2U) != 0)
            time -= 1'000'000'000;
        const bool another = analyzer.opensAnother(stream, direction, one);
        if (another)
            stream = analyzer.open();
        const auto frame = static_cast<std::uint32_t>(times.size());
        dissect::TcpAnalysis result;
        analyzer.add(stream, direction, {&one, time, frame, another}, result);
        times.push_back(time);
        fuzz::require(result.acksFrame < frame, "only earlier packets are acknowledged");
        fuzz::require(result.acksFrame == 0 || result.ackRtt == time - times[result.acksFrame],
            "the round trip begins with the acknowledged packet");
        fuzz::require(result.duplicateAckFrame < frame, "a duplicate follows its original");
        fuzz::require(result.rtoFrame < frame, "a time-out begins with an earlier packet");
    }
    compareUnacked(data, size);
    return 0;
}
