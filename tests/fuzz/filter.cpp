// SPDX-License-Identifier: GPL-3.0-or-later
// A filter over packets and conversations, and packets of every kind that it is asked about.
#include <string>

#include "dissect/filter/packetfilter.h"
#include "tests/fuzz/require.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"
#include "tests/support/randomtraffic.h"

using namespace remora;

namespace {

// Every packet either matches a filter or its opposite.
void tryOn(const test::Loaded &all, const dissect::FilterExpression &expression)
{
    const std::vector<std::uint8_t> clientIsA(all.conversations.size(), 1);
    dissect::FilterExpression opposite;
    opposite.kind = dissect::FilterExpression::Kind::Not;
    opposite.parts.push_back(expression);
    const dissect::PacketFilter filter(expression, all.conversations, all.noteTotals, clientIsA, 0);
    const dissect::PacketFilter other(opposite, all.conversations, all.noteTotals, clientIsA, 0);
    const dissect::PacketChunk &chunk = *all.store.chunks().front();
    const dissect::RowMask one = filter.rows(chunk, 1);
    const dissect::RowMask two = other.rows(chunk, 1);
    for (std::size_t row = 0; row < one.size(); ++row)
        fuzz::require(one[row] + two[row] == 1, "a packet matches or does not");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const test::Loaded all = test::loaded(test::memory(test::randomTraffic(1, 200)));
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto expression
        = dissect::FilterExpression::parse(text, {1'700'000'000, {3600, {{1'700'000'500, 0}}}});
    if (expression) {
        tryOn(all, *expression);
        return 0;
    }
    const dissect::FilterError &error = expression.error();
    fuzz::require(error.begin + error.length <= size, "the wrong word stands in the filter");
    return 0;
}
