// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/turnfile.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    QString raw(dissect::Duration time)
    {
        return time == dissect::notSeen ? QString()
                                        : QString::fromStdString(dissect::secondsText(time));
    }

} // namespace

QString turnsText(const TurnRows &rows, const std::vector<std::uint32_t> &chosen,
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

QString turnsCsv(const TurnRows &rows, const std::vector<std::uint32_t> &chosen)
{
    QString text = u"tcp.stream,turn,start,request.bytes,answer.bytes"_s;
    for (const auto name : dissect::timePartNames)
        text += u',' + QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    text += u",total\n"_s;
    for (const std::uint32_t row : chosen) {
        const dissect::Turn &turn = rows.at(row);
        const std::size_t of = dissect::row(turn.conversation);
        const auto stream = of < rows.conversations->size() ? (*rows.conversations)[of].stream : 0;
        text += QString::number(stream) + u',' + QString::number(turn.number) + u','
            + raw(turn.start) + u',' + QString::number(turn.requestBytes) + u','
            + QString::number(turn.answerBytes);
        for (const dissect::Duration part : turn.parts.of)
            text += u',' + raw(part);
        text += u',' + raw(turn.total()) + u'\n';
    }
    return text;
}

} // namespace remora::model
