// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "dissect/core/address.h"
#include "dissect/frame/layers.h"

namespace remora::dissect {

// Joins IP fragments as far as the transport header needs it: of each incomplete datagram only the
// ranges that came and the first bytes are kept. Bounded: the oldest datagrams are forgotten.
class FragmentTable {
public:
    struct Fragment {
        IpAddress source;
        IpAddress destination;
        std::uint32_t identification = 0;
        std::uint32_t offset = 0; // bytes
        std::uint8_t protocol = 0;
        bool more = false;
        bool isCut = false; // the header says that there was more of it than there is
    };
    // The start of a joined datagram and its whole length.
    struct Joined {
        static constexpr std::uint32_t kept = 128; // a TCP header is 60 bytes at most
        std::array<std::byte, kept> start{};
        std::uint32_t length = 0;
        std::uint8_t protocol = 0;
    };

    // The datagram where this fragment was its last missing one.
    std::optional<Joined> add(const Fragment &fragment, ByteReader payload);
    // How many datagrams wait for fragments; bounded.
    std::size_t pending() const { return m_datagrams.size(); }
    // A joined datagram whose layers are taken down: stays where it is until they are of no use.
    const Joined &show(const Joined &joined) { return m_shown.emplace_back(joined); }
    void forgetShown() { m_shown.clear(); }

private:
    using Key = std::tuple<IpAddress, IpAddress, std::uint32_t, std::uint8_t>;
    struct Range {
        std::uint32_t begin;
        std::uint32_t end;
    };
    struct Datagram {
        Datagram() { places.fill(nowhere); }
        // The start of a fragment. Where several differ, the one that begins first tells, of those
        // that begin together the one that came first, as for tshark.
        void keep(std::uint32_t offset, ByteReader payload);

        static constexpr std::uint8_t nowhere = 0xff;
        Joined joined;
        std::array<std::uint8_t, Joined::kept> places; // where it began that a byte is of
        std::vector<Range> ranges; // sorted, not touching each other
        std::optional<std::uint32_t> length;
        std::uint64_t age = 0; // when the last fragment of it came
    };
    static constexpr std::size_t mostDatagrams = 4096;

    static void addRange(std::vector<Range> &ranges, Range added);
    void forgetOldest();

    std::deque<Joined> m_shown; // at most one for each nested IP header
    std::map<Key, Datagram> m_datagrams;
    std::map<std::uint64_t, Key> m_byAge;
    std::uint64_t m_clock = 0;
};

// Hands the joined datagram to the next layer where `fragment` completes it. A fragment that was
// not captured whole cannot be joined: if it is the first one it is dissected alone, without a
// length.
void joinFragment(const FragmentTable::Fragment &fragment, ByteReader payload, Dissection &d);

} // namespace remora::dissect
