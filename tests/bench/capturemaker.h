// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace remora::bench {

// A capture that figures are measured on.
struct CaptureShape {
    enum class Pattern : std::uint8_t {
        Talk, // connections that send and acknowledge, some hundreds at a time
        SynFlood, // each packet opens a conversation and no answer comes
        Unacknowledged, // one conversation: data out of order, and ACKs that never advance
        Copies, // one conversation: each packet comes 50 times
    };

    const char *name;
    Pattern pattern = Pattern::Talk;
    std::uint64_t packets = 0;
    std::uint32_t conversations = 0;
    std::uint32_t fullPayload = 0; // bytes of TCP payload in a data segment
    std::uint32_t capturedPayload = 0; // bytes of it that are in the file

    std::string path(const std::string &folder) const { return folder + "/" + name + ".pcap"; }
};

// 1,000,000 packets, mostly of 1,514 bytes, about 7,000 conversations: 963 MB.
inline constexpr CaptureShape big{"big", CaptureShape::Pattern::Talk, 1'000'000, 7'000, 1448, 1448};
// 10,000,000 packets of at most 86 captured bytes, 70,000 conversations: 950 MB. The others
// likewise.
inline constexpr CaptureShape small{
    "small", CaptureShape::Pattern::Talk, 10'000'000, 70'000, 1448, 20};
inline constexpr CaptureShape tenth{
    "tenth", CaptureShape::Pattern::Talk, 1'000'000, 7'000, 1448, 20};
inline constexpr CaptureShape fivefold{
    "fivefold", CaptureShape::Pattern::Talk, 50'000'000, 350'000, 1448, 20};
// 19 GB: for a machine with less memory than that takes.
inline constexpr CaptureShape huge{
    "huge", CaptureShape::Pattern::Talk, 200'000'000, 1'400'000, 1448, 20};
inline constexpr CaptureShape flood{
    "flood", CaptureShape::Pattern::SynFlood, 1'000'000, 1'000'000, 1448, 20};
inline constexpr CaptureShape unacked{
    "unacked", CaptureShape::Pattern::Unacknowledged, 1'250'000, 1, 1448, 20};
inline constexpr CaptureShape copies{
    "copies", CaptureShape::Pattern::Copies, 1'000'000, 1, 1448, 20};

// Writes the capture into the folder unless it is there already. The same on every machine. False,
// with a sentence on standard error, where it cannot be written.
bool makeCapture(const CaptureShape &shape, const std::string &folder);

} // namespace remora::bench
