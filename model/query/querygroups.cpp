// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/querygroups.h"

#include <algorithm>

#include <QCoreApplication>

#include "dissect/fields/packetfield.h"
#include "model/filters/timewindow.h"
#include "model/text/foreigntext.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(querygroups)
    };

    // The place of a field among those that are asked for, where it is added if it is new.
    std::size_t placeOf(QueryGroups &groups, const QString &field)
    {
        qsizetype place = groups.fields.indexOf(field);
        if (place < 0) {
            place = groups.fields.size();
            groups.fields << field;
        }
        return static_cast<std::size_t>(place);
    }

    QString functionsText()
    {
        QStringList names;
        for (const std::string_view name : dissect::aggregateNames)
            names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        return names.join(u", "_s);
    }

    // Each reads some of the words; a sentence about what is wrong, or an empty text.

    QString readBin(const GroupWords &words, QueryGroups &groups)
    {
        if (words.bin.isEmpty())
            return {};
        if (words.bin == "auto"_L1)
            return Texts::tr("Groups need a width of bins, such as 1 s: auto is for plots.");
        const auto width = durationOf(words.bin);
        if (!width)
            return Texts::tr("“%1” is not a width of bins, such as 1 s or 100 ms.")
                .arg(shown(words.bin));
        groups.grouping.bin = *width;
        groups.columns.push_back({"frame.time_epoch", true}); // as resample calls it
        return {};
    }

    QString readKeys(const GroupWords &words, QueryGroups &groups)
    {
        for (const QString &key : words.keys) {
            const auto *native = dissect::packetField(key.toStdString());
            groups.grouping.keys.push_back(placeOf(groups, key));
            groups.columns.push_back({key.toStdString(), native != nullptr && native->isNumeric()});
        }
        return {};
    }

    QString readAggregates(const GroupWords &words, QueryGroups &groups)
    {
        for (const QString &word : words.aggregates) {
            const qsizetype colon = word.lastIndexOf(':'_L1);
            const auto function = dissect::aggregateOf(word.mid(colon + 1).toStdString());
            if (colon < 1 || !function)
                return Texts::tr("“%1” should be FIELD:FUNCTION, where FUNCTION is one of %2.")
                    .arg(shown(word), functionsText());
            const QString field = word.left(colon);
            const auto *native = dissect::packetField(field.toStdString());
            const bool counts = *function == dissect::Aggregate::Count
                || *function == dissect::Aggregate::Distinct;
            if (native != nullptr && !native->isNumeric() && !counts)
                return Texts::tr(
                    "%1 has no numbers that could be computed with: count and distinct "
                    "can be asked of it.")
                    .arg(shown(field));
            groups.grouping.values.push_back({placeOf(groups, word.left(colon)), *function});
            groups.columns.push_back({QString(word).replace(colon, 1, u"."_s).toStdString(), true});
        }
        return {};
    }

    QString columnNames(const QueryGroups &groups)
    {
        QStringList names;
        for (const dissect::TableColumn &column : groups.columns)
            names << shown(QString::fromStdString(column.name));
        return names.join(u", "_s);
    }

    QString readOrder(const GroupWords &words, QueryGroups &groups)
    {
        QString column = words.sort;
        groups.order.isDescending = column.endsWith(":desc"_L1);
        if (groups.order.isDescending)
            column.chop(5);
        else if (column.endsWith(":asc"_L1))
            column.chop(4);
        const auto found
            = std::ranges::find(groups.columns, column.toStdString(), &dissect::TableColumn::name);
        if (!column.isEmpty() && found == groups.columns.end())
            return Texts::tr("There is no column “%1” to sort by. Columns are %2; :desc behind one "
                             "begins with the largest.")
                .arg(shown(column), columnNames(groups));
        if (!column.isEmpty())
            groups.order.column = static_cast<std::size_t>(found - groups.columns.begin());
        if (words.top.isEmpty())
            return {};
        bool isNumber = false;
        groups.order.most = words.top.toULongLong(&isNumber);
        return isNumber && *groups.order.most > 0
            ? QString()
            : Texts::tr("“%1” is not a number of rows.").arg(shown(words.top));
    }

} // namespace

tl::expected<QueryGroups, QString> groupsOf(const GroupWords &words)
{
    if (words.keys.isEmpty() && words.aggregates.isEmpty())
        return tl::unexpected(
            Texts::tr("Groups need a field to group by, or a value to compute of a field."));
    QueryGroups groups;
    for (const auto read : {readBin, readKeys, readAggregates, readOrder}) {
        if (QString problem = read(words, groups); !problem.isEmpty())
            return tl::unexpected(std::move(problem));
    }
    for (auto one = groups.columns.begin(); one != groups.columns.end(); ++one) {
        if (std::find_if(groups.columns.begin(), one,
                [&](const dissect::TableColumn &before) { return before.name == one->name; })
            != one)
            return tl::unexpected(Texts::tr("The column “%1” is named twice.")
                                      .arg(shown(QString::fromStdString(one->name))));
    }
    return groups;
}

} // namespace remora::model
