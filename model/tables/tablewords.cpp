// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/tablewords.h"

#include <QStringList>

#include "model/tables/tablekeys.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    bool readColumns(const QStringList &names, ReportedTable &to)
    {
        for (const QString &name : names) {
            const auto column = conversationColumn(name);
            if (!column)
                return false;
            to.columns.push_back(*column);
        }
        return true;
    }

    bool readSorting(const QStringList &names, ReportedTable &to)
    {
        for (const QString &name : names) {
            const bool isUp = name.endsWith(":up"_L1);
            const auto column = conversationColumn(QStringView(name).chopped(isUp ? 3 : 0));
            if (!column)
                return false;
            to.sorting.push_back({*column, !isUp});
        }
        return true;
    }

    bool readPart(const QString &part, ReportedTable &to)
    {
        const QString name = part.section('='_L1, 0, 0);
        const QString value = part.section('='_L1, 1);
        if (name == "columns"_L1)
            return readColumns(value.split('+'_L1), to);
        if (name == "sort"_L1)
            return readSorting(value.split('+'_L1), to);
        const auto group = grouping(value);
        to.grouping = group.value_or(to.grouping);
        return name == "group"_L1 && group;
    }

} // namespace

std::vector<ConversationColumn> usualColumns()
{
    std::vector<ConversationColumn> columns;
    for (int column = 0; column < usualConversationColumns; ++column)
        columns.push_back(static_cast<ConversationColumn>(column));
    return columns;
}

QString tableWords(const ReportedTable &table)
{
    QStringList parts;
    if (table.grouping != dissect::Grouping::Stream)
        parts << u"group="_s + keyOf(table.grouping);
    if (!table.columns.empty() && table.columns != usualColumns()) {
        QStringList names;
        for (const ConversationColumn column : table.columns)
            names << keyOf(column);
        parts << "columns="_L1 + names.join('+'_L1);
    }
    if (!table.sorting.empty() && table.sorting != usualSorting(true)) {
        QStringList names;
        for (const SortBy &by : table.sorting)
            names << QString(keyOf(by.column)) + (by.descending ? ""_L1 : ":up"_L1);
        parts << "sort="_L1 + names.join('+'_L1);
    }
    return parts.join(','_L1);
}

tl::expected<ReportedTable, QString> tableOf(const QString &words)
{
    ReportedTable table;
    const QStringList parts = words.split(','_L1, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!readPart(part.trimmed(), table))
            return tl::unexpected(
                QStringLiteral("“%1” says nothing of a table: give group=, columns= or sort= with "
                               "names of COLUMNS.md and + between.")
                    .arg(part));
    }
    if (table.columns.empty())
        table.columns = usualColumns();
    return table;
}

} // namespace remora::model
