// SPDX-License-Identifier: GPL-3.0-or-later
// A .remora file. What is left of it can be saved, and comes back with nothing left out.
#include <string>

#include <QByteArray>

#include "dissect/filter/filterexpression.h"
#include "model/workspace/savedinvestigation.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace remora;
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    auto read = model::parseInvestigation(json, QStringLiteral("/a/b.remora"));
    if (!read)
        return 0;
    fuzz::require(!read->source.path.isEmpty(), "it names a capture");
    const std::string filter = read->focus.filter.toStdString();
    fuzz::require(filter.empty() || read->focus.dialect == model::FilterDialect::Bpf
            || dissect::FilterExpression::parse(filter, {}).has_value(),
        "its filter is understood");
    fuzz::require(!read->focus.range || read->focus.range->length() > 0, "its range holds time");
    constexpr std::size_t few = 10;
    model::leaveOutMissing(*read, few, std::nullopt);
    for (const auto id : read->focus.conversations.chosen())
        fuzz::require(dissect::row(id) < few, "what the capture does not hold is left out");
    fuzz::require(!read->focus.range, "no packet lies in a range of an empty capture");
    return 0;
}
