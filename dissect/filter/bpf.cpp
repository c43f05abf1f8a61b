// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/bpf.h"

#include <mutex>
#include <optional>

#include <pcap/pcap.h>

namespace remora::dissect {

struct BpfFilter::Program {
    bpf_program code{};
    Program() = default;
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;
    ~Program() { pcap_freecode(&code); }
};

namespace {

    // LINKTYPE_ numbers of files and DLT_ numbers of libpcap differ for raw IP.
    int libpcapLink(LinkType link)
    {
        return link == LinkType::Raw ? DLT_RAW : static_cast<int>(link);
    }

    // libpcap documents pcap_compile as not thread safe before 1.8; Debian's is, others may not be.
    std::mutex &compilerLock()
    {
        static std::mutex lock;
        return lock;
    }

} // namespace

Result<BpfFilter> BpfFilter::compile(const std::string &expression, LinkType link)
{
    const std::lock_guard guard(compilerLock());
    pcap_t *handle = pcap_open_dead(libpcapLink(link), 262144);
    if (handle == nullptr)
        return failure(Error::Kind::Unsupported, "libpcap");
    auto program = std::make_shared<Program>();
    const int outcome
        = pcap_compile(handle, &program->code, expression.c_str(), 1, PCAP_NETMASK_UNKNOWN);
    const std::string words = outcome == 0 ? std::string() : pcap_geterr(handle);
    pcap_close(handle);
    if (outcome != 0)
        return failure(Error::Kind::BadFilter, words);
    return BpfFilter(std::move(program), link);
}

bool BpfFilter::matches(const RawPacket &packet) const
{
    return bpf_filter(m_program->code.bf_insns,
               reinterpret_cast<const u_char *>(packet.data.data()), packet.wireLength,
               static_cast<u_int>(packet.data.size()))
        != 0;
}

Result<void> BpfFilters::check() const
{
    // Between them they have all that libpcap can look for. Ethernet's words are the usual ones.
    constexpr auto pflog = static_cast<LinkType>(117);
    constexpr auto sunAtm = static_cast<LinkType>(123);
    constexpr auto signalling = static_cast<LinkType>(140); // MTP2
    std::optional<Error> first;
    for (const LinkType link : {LinkType::Ethernet, LinkType::Wireless, LinkType::Raw,
             LinkType::LinuxCooked, LinkType::Ppp, pflog, sunAtm, signalling}) {
        const auto compiled = BpfFilter::compile(m_expression, link);
        if (compiled)
            return {};
        if (!first)
            first = compiled.error();
    }
    return tl::unexpected(*first);
}

Result<bool> BpfFilters::matches(const RawPacket &packet)
{
    for (const Compiled &one : m_compiled) {
        if (one.link == packet.link)
            return one.filter && one.filter->matches(packet);
    }
    auto filter = BpfFilter::compile(m_expression, packet.link);
    if (const auto checked = filter ? Result<void>() : check(); !checked)
        return tl::unexpected(filter.error());
    m_compiled.push_back({packet.link, std::move(filter)});
    const auto &last = m_compiled.back().filter;
    return last && last->matches(packet);
}

Result<void> BpfFilters::fitsAny() const
{
    for (const Compiled &one : m_compiled) {
        if (one.filter)
            return {};
    }
    return m_compiled.empty() ? Result<void>() : tl::unexpected(m_compiled.front().filter.error());
}

} // namespace remora::dissect
