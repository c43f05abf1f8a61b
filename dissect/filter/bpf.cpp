// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/bpf.h"

#include <mutex>

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

Result<void> BpfFilters::compile(LinkType link)
{
    auto compiled = BpfFilter::compile(m_expression, link);
    if (!compiled)
        return tl::unexpected(compiled.error());
    m_filters.push_back(std::move(*compiled));
    return {};
}

Result<bool> BpfFilters::matches(const RawPacket &packet)
{
    for (const BpfFilter &filter : m_filters) {
        if (filter.link() == packet.link)
            return filter.matches(packet);
    }
    if (const auto compiled = compile(packet.link); !compiled)
        return tl::unexpected(compiled.error());
    return m_filters.back().matches(packet);
}

} // namespace remora::dissect
