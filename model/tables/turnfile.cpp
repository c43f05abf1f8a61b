// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/turnfile.h"

#include <algorithm>

#include <QStringList>

#include "dissect/tables/csvtables.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

QString turnsText(const TurnTableRows &rows, const std::vector<std::uint32_t> &chosen,
    const std::vector<TurnColumn> &columns)
{
    QStringList head;
    for (const TurnColumn column : columns) {
        if (column != TurnColumn::Bar) // a picture is no text
            head << turnColumnName(column);
    }
    QStringList lines{head.join('\t'_L1)};
    for (const std::uint32_t row : chosen) {
        QStringList cells;
        for (const TurnColumn column : columns) {
            if (column != TurnColumn::Bar)
                cells << turnText(rows, rows.at(row), column);
        }
        lines << cells.join('\t'_L1);
    }
    return lines.join('\n'_L1);
}

SaveTask::Write turnsWriter(const TurnTableRows &rows, const QString &path)
{
    return [rows, path](FileProgress &progress) {
        return dissect::FileSink::open(
            netshark::fileBytes(path), {false, false, &progress.cancelled})
            .and_then([&](dissect::FileSink sink) {
                std::vector<std::uint32_t> places = *rows.order;
                std::sort(places.begin(), places.end());
                std::vector<dissect::Turn> turns;
                turns.reserve(places.size());
                for (const std::uint32_t place : places)
                    turns.push_back((*rows.turns)[place]);
                writeTurns(sink, turns, *rows.conversations, *rows.clientIsA);
                return sink.finish();
            });
    };
}

} // namespace remora::model
