// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include "dissect/points/pointsfacts.h"

namespace remora::model {

// What is said of one segment of the way, a line each; `one` and `other` are the names of its
// points, safe to be shown.
QStringList segmentWords(const dissect::SegmentFacts &facts, const QString &one,
    const QString &other, const QLocale &locale);

// "12.5 %", "0.012 %".
QString shareText(quint64 part, quint64 all, const QLocale &locale);
QString packetsText(quint64 count, const QLocale &locale); // "3 packets"
QString conversationsText(quint64 count, const QLocale &locale);

} // namespace remora::model
