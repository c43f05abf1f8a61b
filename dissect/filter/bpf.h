// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "dissect/capture/rawpacket.h"
#include "dissect/core/result.h"

namespace remora::dissect {

// A filter in the syntax of pcap-filter(7), compiled by libpcap for one link type.
class BpfFilter {
public:
    // BadFilter with libpcap's words.
    static Result<BpfFilter> compile(const std::string &expression, LinkType link);
    bool matches(const RawPacket &packet) const;
    LinkType link() const { return m_link; }

private:
    struct Program;
    BpfFilter(std::shared_ptr<const Program> program, LinkType link)
        : m_program(std::move(program))
        , m_link(link)
    {
    }
    std::shared_ptr<const Program> m_program;
    LinkType m_link;
};

// The same filter for packets of any link type, compiled as each is met. Packets of a link type
// that it does not fit, as "vlan" does not fit Linux's cooked packets, do not match.
class BpfFilters {
public:
    explicit BpfFilters(std::string expression)
        : m_expression(std::move(expression))
    {
    }
    // BadFilter where it fits no link type at all: it is not understood.
    Result<void> check() const;
    // BadFilter as for `check`.
    Result<bool> matches(const RawPacket &packet);
    // To be asked when all packets were: BadFilter where it fits none of their link types.
    Result<void> fitsAny() const;

private:
    struct Compiled {
        LinkType link;
        Result<BpfFilter> filter;
    };
    std::string m_expression;
    std::vector<Compiled> m_compiled; // one per link type met
};

} // namespace remora::dissect
