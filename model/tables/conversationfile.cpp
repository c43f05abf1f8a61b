// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/conversationfile.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "dissect/core/csv.h"
#include "dissect/tables/csvtables.h"
#include "model/text/foreigntext.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    QString raw(const QVariant &value)
    {
        if (value.typeId() == QMetaType::Double)
            return QString::number(value.toDouble(), 'g', 15);
        return value.toString();
    }

    QString csvLine(const QStringList &fields)
    {
        QStringList quoted;
        for (const QString &field : fields)
            quoted << QString::fromStdString(dissect::csvField(harmless(field).toStdString()));
        return quoted.join(','_L1) + '\n'_L1;
    }

    // What a small chart is told by may have a column of its own.
    std::vector<ConversationColumn> fileColumns(std::vector<ConversationColumn> columns)
    {
        using Column = ConversationColumn;
        for (const auto &[chart, number] :
            {std::pair(Column::Rate, Column::BitRate), std::pair(Column::WaitBar, Column::Wait)}) {
            if (std::find(columns.begin(), columns.end(), number) != columns.end())
                std::erase(columns, chart);
        }
        return columns;
    }

    QString csv(const ConversationRows &rows, const std::vector<std::uint32_t> &keys,
        const std::vector<ConversationColumn> &shown)
    {
        const std::vector<ConversationColumn> columns = fileColumns(shown);
        QStringList names;
        for (const ConversationColumn column : columns)
            names << columnField(column);
        QString text = csvLine(names);
        for (const std::uint32_t key : keys) {
            const ConversationValues values = rows.values(key);
            QStringList cells;
            for (const ConversationColumn column : columns)
                cells << raw(cellValue(column, values));
            text += csvLine(cells);
        }
        return text;
    }

    QString json(const ConversationRows &rows, const std::vector<std::uint32_t> &keys,
        const std::vector<ConversationColumn> &columns)
    {
        QJsonArray array;
        for (const std::uint32_t key : keys) {
            const ConversationValues values = rows.values(key);
            QJsonObject object;
            for (const ConversationColumn column : columns)
                object.insert(
                    columnField(column), QJsonValue::fromVariant(cellValue(column, values)));
            array.append(object);
        }
        return QString::fromUtf8(harmlessJson(QJsonDocument(array).toJson()));
    }

    QString plain(const ConversationRows &rows, const std::vector<std::uint32_t> &keys,
        const std::vector<ConversationColumn> &columns)
    {
        QStringList lines;
        for (const std::uint32_t key : keys) {
            const ConversationValues values = rows.values(key);
            QStringList cells;
            for (const ConversationColumn column : columns) {
                if (!isDrawn(column))
                    cells << cellText(column, values);
            }
            lines << cells.join('\t'_L1);
        }
        return lines.join('\n'_L1);
    }

    void writeAll(dissect::FileSink &sink, const ConversationRows &rows,
        const std::vector<std::uint32_t> &keys)
    {
        std::vector<dissect::ConversationRow> lines;
        lines.reserve(keys.size());
        ConversationRows whole = rows; // also where no column in view needed the details
        if (!whole.details && whole.clientIsA)
            whole.details = whole.findDetails();
        if (!whole.turns)
            whole.turns = whole.findTurns();
        for (const std::uint32_t key : keys) {
            const ConversationValues values = whole.values(key);
            lines.push_back(
                {values.conversation, values.roles, values.notes, values.details, values.turns});
        }
        writeConversations(sink, lines);
    }

} // namespace

QString conversationsText(const ConversationRows &rows, const std::vector<std::uint32_t> &keys,
    const std::vector<ConversationColumn> &columns, TableText form)
{
    switch (form) {
    case TableText::Plain:
        return plain(rows, keys, columns);
    case TableText::Csv:
        return csv(rows, keys, columns);
    case TableText::Json:
        break;
    }
    return json(rows, keys, columns);
}

SaveTask::Write conversationsWriter(const ConversationRows &rows,
    const std::vector<std::uint32_t> &keys, const std::vector<ConversationColumn> &columns,
    const QString &path)
{
    return [=](FileProgress &progress) {
        return dissect::FileSink::open(
            netshark::fileBytes(path), {false, false, &progress.cancelled})
            .and_then([&](dissect::FileSink sink) {
                if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
                    sink.write(json(rows, keys, columns).toStdString());
                else if (rows.groups)
                    sink.write(csv(rows, keys, columns).toStdString());
                else
                    writeAll(sink, rows, keys);
                return sink.finish();
            });
    };
}

} // namespace remora::model
