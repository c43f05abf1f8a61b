// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <span>
#include <string_view>

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include "dissect/query/fieldquery.h"

namespace remora::model {

// The program, or an empty text where it is not installed.
QString tsharkProgram();
// What to do where it is not, behind the sentence that says what for.
QString installTshark();

// Fields of a capture file as tshark prints them.
struct TsharkQuestion {
    QString path;
    QStringList fields;
    QString display; // a display filter; empty: all packets
    dissect::Occurrence which = dissect::Occurrence::All;
    quint64 lastPacket = 0; // none behind it is asked for; 0: to the end
};

// Why it could not be answered: a sentence, and the word of the display filter that is wrong.
struct TsharkProblem {
    QString text;
    bool isOfQuestion = false; // the filter or a field is wrong
    qsizetype begin = 0; // characters of the display filter
    qsizetype length = 0; // 0: no word is known
};

// A packet by its frame.number, with a cell for each field. False: no more are wanted.
using TsharkVisit = std::function<bool(quint64 number, std::span<const std::string_view> cells)>;

// Runs tshark over the file, without a shell, names or the user's language, and hands on what it
// prints as it comes. Blocks, on any thread; the process ends with the call, at the latest 100 ms
// after `cancelled` is set.
tl::expected<void, TsharkProblem> askTshark(
    const TsharkQuestion &question, const std::atomic<bool> &cancelled, const TsharkVisit &visit);
// All that a run with these arguments prints; an empty text where it fails.
QByteArray tsharkOutput(const QStringList &arguments, const std::atomic<bool> &cancelled);

// What its words on standard error say of a question.
TsharkProblem tsharkProblem(const QString &words, const TsharkQuestion &question);

} // namespace remora::model
