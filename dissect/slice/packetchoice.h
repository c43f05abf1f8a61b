// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dissect/capture/rawpacket.h"
#include "dissect/core/result.h"
#include "dissect/filter/bpf.h"

namespace remora::dissect {

// Which packets of a capture a slice is made of. Asked for each of them, in the order of the file.
class PacketChoice {
public:
    virtual ~PacketChoice() = default;
    // Nothing where it is left out; else the part that it belongs to, counted from 0 in the order
    // of first packets where a capture is taken apart. `number`: in the file, from 1.
    virtual Result<std::optional<std::uint32_t>> part(const RawPacket &packet, std::uint64_t number)
        = 0;
    // Behind the last packet: after an error nothing is written.
    virtual Result<void> atEnd() { return {}; }
};

// Packets that all of several choices take, each of which is asked for every packet; of these the
// first and each n-th behind it.
class EveryChoice final : public PacketChoice {
public:
    void add(std::unique_ptr<PacketChoice> choice) { m_all.push_back(std::move(choice)); }
    void setEvery(std::uint64_t n) { m_n = n; }
    Result<std::optional<std::uint32_t>> part(
        const RawPacket &packet, std::uint64_t number) override;
    Result<void> atEnd() override;

private:
    std::vector<std::unique_ptr<PacketChoice>> m_all;
    std::uint64_t m_n = 1;
    std::uint64_t m_taken = 0;
};

// By a filter in the syntax of pcap-filter(7).
class BpfChoice final : public PacketChoice {
public:
    explicit BpfChoice(std::string expression)
        : m_filters(std::move(expression))
    {
    }
    Result<std::optional<std::uint32_t>> part(
        const RawPacket &packet, std::uint64_t number) override;
    Result<void> atEnd() override { return m_filters.fitsAny(); }

private:
    BpfFilters m_filters;
};

// By their numbers in the file.
class FrameChoice final : public PacketChoice {
public:
    // "7,1-5,100-": numbers and ranges, from 1. Null where it is none.
    static std::unique_ptr<FrameChoice> of(std::string_view list);
    Result<std::optional<std::uint32_t>> part(
        const RawPacket &packet, std::uint64_t number) override;

private:
    using Range = std::pair<std::uint64_t, std::uint64_t>; // first and last
    std::vector<Range> m_ranges; // in rising order
    std::size_t m_next = 0; // the first one that is not over
};

} // namespace remora::dissect
