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

// The same filter for packets of any link type, compiled as each is met.
class BpfFilters {
public:
    explicit BpfFilters(std::string expression)
        : m_expression(std::move(expression))
    {
    }
    // BadFilter where it does not fit the packet's link type.
    Result<bool> matches(const RawPacket &packet);
    Result<void> compile(LinkType link);

private:
    std::string m_expression;
    std::vector<BpfFilter> m_filters; // one per link type met
};

} // namespace remora::dissect
