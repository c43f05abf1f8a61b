// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "dissect/core/timestamp.h"

namespace remora::dissect {

// Link-layer header types, by their numbers in capture files (LINKTYPE_ values of tcpdump.org).
enum class LinkType : std::uint16_t {
    Null = 0,
    Ethernet = 1,
    Ppp = 9,
    RawBsd = 12,
    RawOpenBsd = 14,
    PppInHdlc = 50,
    PppoeSession = 51,
    Raw = 101,
    CiscoHdlc = 104,
    Wireless = 105, // IEEE 802.11
    Loop = 108,
    LinuxCooked = 113,
    Radiotap = 127,
    Ipv4 = 228,
    Ipv6 = 229,
    LinuxCooked2 = 276,
};

// Of files that number link layers in their own way: one that has no LINKTYPE_ value.
inline constexpr auto unknownLink = static_cast<LinkType>(0xffff);

// Nanoseconds, of times that no 64 bits hold.
__extension__ using WideTime = __int128;

// One packet as it stands in a capture file. `data` is valid until the next one is read.
struct RawPacket {
    Timestamp time = 0; // noTime where there is none, or none between earliestTime and latestTime
    // Where `time` is noTime: the file's time modulo 2^64 nanoseconds, good for differences only;
    // noTime where it tells none.
    Timestamp farTime = noTime;
    std::uint64_t offset = 0; // of the packet's record in the (uncompressed) file; rises
    std::uint32_t wireLength = 0; // bytes that were on the wire
    LinkType link = LinkType::Ethernet;
    std::span<const std::byte> data; // bytes that were captured
    // All that the file says of it, as it stands there: the record with its header, of pcapng the
    // block with its options. Empty where it is of no file.
    std::span<const std::byte> record = {};

    void setTime(WideTime nanoseconds)
    {
        const bool isFar = nanoseconds < earliestTime || nanoseconds > latestTime;
        farTime = static_cast<Timestamp>(static_cast<std::uint64_t>(nanoseconds));
        time = isFar ? noTime : farTime;
    }
    void setNoTime() { time = farTime = noTime; }
    // For differences of times of packets; noTime where the file tells none.
    Timestamp clock() const { return time != noTime ? time : farTime; }
};

} // namespace remora::dissect
