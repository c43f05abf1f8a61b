// SPDX-License-Identifier: GPL-3.0-or-later
// A .remora file. What is left of it can be saved, and comes back with nothing left out.
#include <string>

#include <QByteArray>

#include "dissect/filter/filterexpression.h"
#include "model/workspace/savedinvestigation.h"
#include "tests/fuzz/require.h"

namespace {

using namespace remora;

const QString path = QStringLiteral("/a/b.remora");

void requireSame(const model::SavedInvestigation &read)
{
    const QByteArray saved = model::investigationJson(read, path);
    const auto again = model::parseInvestigation(saved, path);
    fuzz::require(again.has_value(), "what is saved is an investigation");
    fuzz::require(again->leftOut.isEmpty(), "nothing of what was saved is left out");
    fuzz::require(again->source.bpf == read.source.bpf && again->notes == read.notes
            && again->focus == read.focus && again->serverPorts == read.serverPorts
            && again->swapped == read.swapped,
        "what is looked at comes back");
    fuzz::require(again->grouping == read.grouping && again->columns == read.columns
            && again->sorting == read.sorting && again->arrangement == read.arrangement
            && again->chartOptions == read.chartOptions,
        "what is shown comes back");
    fuzz::require(model::investigationJson(*again, path) == saved, "it is written the same again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    auto read = model::parseInvestigation(json, path);
    if (!read)
        return 0;
    fuzz::require(!read->source.path.isEmpty(), "it names a capture");
    const std::string filter = read->focus.filter.toStdString();
    fuzz::require(filter.empty() || read->focus.dialect == model::FilterDialect::Bpf
            || dissect::FilterExpression::parse(filter, {}).has_value(),
        "its filter is understood");
    fuzz::require(!read->focus.range || read->focus.range->length() > 0, "its range holds time");
    requireSame(*read);
    constexpr std::size_t few = 10;
    model::leaveOutMissing(*read, few, std::nullopt);
    for (const auto id : read->focus.conversations.chosen())
        fuzz::require(dissect::row(id) < few, "what the capture does not hold is left out");
    fuzz::require(!read->focus.range, "no packet lies in a range of an empty capture");
    return 0;
}
