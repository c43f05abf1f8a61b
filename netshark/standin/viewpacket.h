// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <tsl/robin_map.h>

#include "dissect/filter/nativefilter.h"
#include "dissect/frame/dissectframe.h"
#include "dissect/store/conversationhash.h"
#include "dissect/store/conversationtable.h"
#include "netshark/standin/servers.h"

namespace remora::standin {

// A packet as views see it: what filters see, and what the packets before it tell. Durations are
// nanoseconds, 0: there is none.
struct ViewPacket {
    dissect::FilteredPacket filtered;
    dissect::TcpAnalysis tcp = {}; // as tshark shows it
    dissect::Duration handshake = 0; // where this packet is the first that knows it
    dissect::Duration response = 0; // from the client's data to the first data of the answer
    dissect::Duration dnsResponse = 0; // from a query to this answer of it
    bool opensConnection = false; // the first SYN of a TCP connection
    const dissect::LayerTrace *layers = nullptr; // where they were asked for
};

// Follows the packets of a view, in their order. Memory is bounded: it starts afresh where a flood
// of connections would fill it.
class ViewTracker {
public:
    // What is worked out only where a field needs it.
    struct Needs {
        bool tcp = false;
        bool dns = false;
        bool layers = false;
    };
    explicit ViewTracker(Needs needs)
        : m_needs(needs)
    {
    }
    // Hands the packet to `use`, while `raw` and what follows from it are there.
    template <class Use> void add(const dissect::RawPacket &raw, Use use)
    {
        const dissect::Frame frame = dissect::dissectFrame(raw, nullptr);
        ViewPacket packet{{raw, frame, m_servers.isSource(frame)}};
        look(packet);
        use(packet);
    }

private:
    struct Memory {
        dissect::ConversationTable table;
        std::vector<dissect::Timestamp>
            asked; // by conversation: the client's latest data, or noTime
        std::uint32_t packets = 0;
    };
    void look(ViewPacket &packet);
    void followTcp(ViewPacket &packet);
    void followDns(ViewPacket &packet);

    Needs m_needs;
    Servers m_servers;
    dissect::ConversationHash m_hash;
    std::unique_ptr<Memory> m_memory = std::make_unique<Memory>();
    tsl::robin_map<std::uint64_t, dissect::Timestamp> m_queries; // when each was asked
    dissect::LayerTrace m_layers;
};

} // namespace remora::standin
