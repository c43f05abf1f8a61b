// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include "dissect/core/timestamp.h"
#include "model/text/foreigntext.h" // goes wherever numbers go

namespace remora::model {

// Numbers as the window shows them, in the user's locale. Files get raw numbers instead.

QString count(quint64 number); // "88,310"
QString bytes(quint64 number); // "34.2 MB", powers of 1000
QString rate(double bytesPerSecond); // "41 MB/s"
QString bitRate(double bitsPerSecond); // "4.20 Mbit/s"
QString percent(double share); // "1.25 %"
QString milliseconds(double seconds); // "14.2", three significant digits at least
QString seconds(dissect::Duration duration); // "6.2 s", "2 min 5 s"

// A time in the format that the user chose; `first` of the capture, `previous` packet shown.
QString timeText(dissect::Timestamp time, dissect::Timestamp first, dissect::Timestamp previous);
// "09:14:02.113"; `digits` decimals of the second.
QString timeOfDay(dissect::Timestamp time, const QTimeZone &zone, int digits);
QString dateAndTime(dissect::Timestamp time, const QTimeZone &zone, int digits);
// "UTC+01:00" at that time.
QString zoneName(dissect::Timestamp time, const QTimeZone &zone);
// First and last with the zone; the day once, and only where it is not today.
QString timeRange(const dissect::TimeRange &range, const QTimeZone &zone, int digits);
// As netshark::parseTimeRange reads it back; to the millisecond, which the end is rounded up to.
QString typedRange(const dissect::TimeRange &range, const QTimeZone &zone);

} // namespace remora::model
