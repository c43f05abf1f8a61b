// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "dissect/core/timestamp.h"

namespace remora::model {

// A word of a filter in Wireshark's language, for colours and completion. Places are characters.
struct FilterWord {
    enum class Kind { Field, Value, Sign };
    Kind kind;
    qsizetype begin;
    qsizetype length;
};
QList<FilterWord> filterWords(const QString &filter);

// Whether a word that is wrong may become right as more is typed: it begins like a field.
bool maybeUnfinished(QStringView word);
// Whether it is written in BPF's words, as in "tcp port 443"; not whether BPF finds it right.
bool looksLikeBpf(const QString &filter);
// Of a right filter: a time that is compared and has no unit, which are seconds then; empty where
// each has one.
// Of a right filter: the first time that is compared without a unit, in the seconds that it means;
// empty where each has one.
QString bareSeconds(const QString &filter);

// A field that can stand in a filter, with what it means.
struct FilterSuggestion {
    QString field;
    QString meaning; // translated
};
// In the order in which they are offered.
QList<FilterSuggestion> filterSuggestions();
// Those that Wireshark and an appliance know too.
QList<FilterSuggestion> wiresharkSuggestions();

// "frame.time_epoch >= … && frame.time_epoch < …": the packets of a time range.
QString rangeFilter(const dissect::TimeRange &range);

// One filter from two: "(a) && (b)", "(a) || (b)", "!(b)"; an empty one counts as nothing.
enum class FilterJoin { Only, And, Or, AndNot };
QString joinedFilter(const QString &filter, const QString &more, FilterJoin join);

} // namespace remora::model
