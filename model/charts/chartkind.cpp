// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/chartkind.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    QString translated(const char *text) { return QCoreApplication::translate("charts", text); }

} // namespace

const ChartKind *chartKind(QStringView key)
{
    const auto kinds = chartKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
        [&](const ChartKind *kind) { return key == QLatin1StringView(kind->key); });
    return found == kinds.end() ? nullptr : *found;
}

QString chartKeys()
{
    QStringList names;
    for (const ChartKind *kind : chartKinds())
        names << QLatin1StringView(kind->key);
    const QString last = names.takeLast();
    return names.join(u", "_s) + u" or "_s + last;
}

QString chartName(const ChartKind &kind) { return translated(kind.name); }
QString chartHelp(const ChartKind &kind) { return translated(kind.help); }
QString nothingText(const ChartKind &kind) { return translated(kind.nothing); }

ChartOptions makingOptions(const ChartKind &kind, const ChartOptions &options)
{
    ChartOptions only;
    only.aligned = options.aligned;
    only.marks = options.marks && kind.takes.marks && kind.isOverTime;
    only.perDirection = options.perDirection && kind.takes.directions;
    only.mixedSides = options.mixedSides && kind.takes.sides;
    only.exactBins = options.exactBins && kind.isBinned();
    only.bin = kind.isBinned() ? options.bin : ChartOptions::usualBin;
    only.stacked = options.stacked && kind.takes.stacked;
    only.rttKinds = options.rttKinds && kind.takes.rttKinds;
    if (kind.hasRows)
        only.turnOrder = options.turnOrder;
    if (!kind.isOverTime && !options.aligned)
        only.range = options.range;
    only.percentiles = options.percentiles && kind.takes.percentiles;
    return only;
}

} // namespace remora::model
