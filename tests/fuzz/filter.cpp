// SPDX-License-Identifier: GPL-3.0-or-later
// A filter over packets and conversations, and packets of every kind that it is asked about.
#include <string>

#include "dissect/capture/packetbytes.h"
#include "dissect/filter/packetfilter.h"
#include "dissect/filter/wiresharktext.h"
#include "dissect/frame/dissectframe.h"
#include "tests/fuzz/require.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"
#include "tests/support/randomtraffic.h"

using namespace remora;

namespace {

// Of the first chunk. What is open before the bytes are asked is so for a reason, and nothing is
// afterwards.
dissect::RowMask verdict(const dissect::PacketFilter &filter, const test::Loaded &all,
    const std::vector<dissect::OwnedPacket> &packets)
{
    const dissect::PacketChunk &chunk = *all.store.chunks().front();
    std::vector<dissect::PacketFilter::Late> late;
    filter.askInOrder(all.store, late);
    const auto before = filter.judge(chunk, 1, late.front());
    dissect::LayerTrace layers;
    for (std::size_t row = 0; row < chunk.size() && filter.needsHeaders(); ++row) {
        dissect::traceLayers(packets[row].packet, nullptr, layers);
        filter.askHeaders(
            filter.rowsOf(chunk, 1).at(row), {packets[row].packet, layers}, late.front());
    }
    const auto after = filter.judge(chunk, 1, late.front());
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        fuzz::require(after.may[row] == after.must[row], "what was asked is known");
        fuzz::require(before.must[row] <= after.must[row] && after.may[row] <= before.may[row],
            "what the columns decide stays");
    }
    return after.must;
}

// Every packet either matches a filter or its opposite.
void tryOn(const test::Loaded &all, const std::vector<dissect::OwnedPacket> &packets,
    const dissect::FilterExpression &expression)
{
    const std::vector<std::uint8_t> clientIsA(all.conversations.size(), 1);
    dissect::FilterExpression opposite;
    opposite.kind = dissect::FilterExpression::Kind::Not;
    opposite.parts.push_back(expression);
    static const auto details = dissect::detailsOf(all.store, all.conversations);
    static const auto turns
        = dissect::turnTableOf(all.store, all.conversations, clientIsA, std::atomic<bool>(false));
    const dissect::PacketFilter filter(
        expression, all.conversations, all.noteTotals, clientIsA, 0, details, turns.get());
    const dissect::PacketFilter other(
        opposite, all.conversations, all.noteTotals, clientIsA, 0, details, turns.get());
    const dissect::RowMask one = verdict(filter, all, packets);
    const dissect::RowMask two = verdict(other, all, packets);
    for (std::size_t row = 0; row < one.size(); ++row)
        fuzz::require(one[row] + two[row] == 1, "a packet matches or does not");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const test::Loaded all = test::loaded(test::memory(test::randomTraffic(1, 200)));
    static const auto packets = [] {
        std::vector<dissect::OwnedPacket> list;
        auto records = dissect::openRecords(test::memory(test::randomTraffic(1, 200)));
        dissect::RawPacket raw;
        while ((*records)->next(raw) == dissect::RecordReader::Next::Packet) {
            auto &own = list.emplace_back();
            own.bytes.assign(raw.data.begin(), raw.data.end());
            own.packet = raw;
            own.packet.data = own.bytes; // a vector that moves keeps its bytes where they are
        }
        return list;
    }();
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto expression
        = dissect::FilterExpression::parse(text, {1'700'000'000, {3600, {{1'700'000'500, 0}}}});
    if (expression) {
        dissect::wiresharkText(*expression, all.conversations);
        tryOn(all, packets, *expression);
        return 0;
    }
    const dissect::FilterError &error = expression.error();
    fuzz::require(error.begin + error.length <= size, "the wrong word stands in the filter");
    return 0;
}
