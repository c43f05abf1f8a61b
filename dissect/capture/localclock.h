// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

#include "dissect/capture/rawpacket.h"

namespace remora::dissect {

struct Clock {
    int year = 1970;
    int month = 1; // from 1
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

// Of the machine that captured: in which zone it was, such files do not say. It is read as the zone
// of this one.
inline WideTime localTime(const Clock &shown)
{
    std::tm clock{};
    clock.tm_year = shown.year - 1900;
    clock.tm_mon = shown.month - 1;
    clock.tm_mday = shown.day;
    clock.tm_hour = shown.hour;
    clock.tm_min = shown.minute;
    clock.tm_sec = shown.second;
    clock.tm_isdst = -1;
    return WideTime{std::mktime(&clock)} * second;
}

} // namespace remora::dissect
