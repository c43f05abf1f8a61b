// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dissect/capture/capturewriter.h"
#include "dissect/capture/recordreader.h"
#include "dissect/core/result.h"

namespace remora::dissect {

// Makes the bytes of a capture file out of what stands in others, its inputs: all interfaces with
// what their file says of them, comments, names and secrets, and each packet as it stands there, in
// the time units of its interface. What pcap has no place for is counted.
// The sections of pcapng files become one: what the later ones say of the machine is left out, and
// their comments go to their first interface. Statistics of interfaces stand behind the packets.
class SliceWriter {
public:
    SliceWriter(bool isPcapng, std::size_t inputs)
        : m_isPcapng(isPcapng)
        , m_inputs(inputs)
    {
    }

    // What an input says beside its packets.
    void takeBlock(std::size_t input, const RecordReader::Block &block);
    // An input that is pcap. `name`: for an interface that has none; may be empty.
    void takePlain(std::size_t input, const FileFormat &format, std::string_view name);

    // How a file begins that knows all that was taken until now; the first packet of a pcap file,
    // where there is one, tells its link type and resolution, from then on.
    std::string header(const RawPacket *first);
    // Unsupported where the format cannot hold it.
    Result<void> appendPacket(std::string &to, std::size_t input, const RawPacket &packet);
    // What has been taken since, for a file that was begun before.
    std::string takeLate() { return std::exchange(m_late, {}); }
    // How a file ends.
    std::string trailer() const;

    std::uint64_t commentsLost() const { return m_commentsLost; }

private:
    struct Interface {
        LinkType link;
        std::uint32_t snapLength;
        bool isFiner; // than microseconds
    };
    struct Input {
        bool isPcapng = false;
        bool isSwapped = false;
        std::vector<std::uint32_t> interfaces; // of its section, as they are counted here
        std::string comments; // options that wait for its next interface
        // Of a format without blocks, where each link type becomes an interface.
        std::string name;
        std::uint32_t snapLength = 0;
        bool isFiner = false;
    };

    void takeSection(Input &input, const RecordReader::Block &block);
    void takeInterface(Input &input, const RecordReader::Block &block);
    void takeStatistics(const Input &input, const RecordReader::Block &block);
    void add(Input &input, const Interface &interface, std::string options);
    void addPrelude(std::string_view block);
    Result<void> appendPcap(std::string &to, std::size_t input, const RawPacket &packet);
    std::uint32_t addPlain(Input &input, LinkType link);
    std::uint32_t plainInterface(Input &input, LinkType link);
    Result<void> appendPlain(std::string &to, Input &input, const RawPacket &packet);
    Result<void> appendForeign(std::string &to, const Input &input, const RawPacket &packet);
    struct Stamp {
        std::uint32_t interface;
        std::uint64_t units;
    };
    void appendTimeless(std::string &to, std::uint32_t interface, const RawPacket &packet) const;
    static void appendSimple(std::string &to, const RawPacket &packet);
    static void appendEnhanced(
        std::string &to, const Stamp &stamp, const RawPacket &packet, const std::string &options);

    bool m_isPcapng;
    bool m_hasBegun = false;
    bool m_isTooMuch = false; // to begin each file with
    std::vector<Input> m_inputs;
    std::vector<Interface> m_interfaces;
    std::string m_section; // options of the one that is written
    std::string m_prelude; // blocks that each file begins with
    std::string m_late;
    std::vector<std::string> m_statistics; // the last one of each interface
    std::optional<CaptureWriter> m_pcap;
    bool m_isNanoseconds = false; // of pcap
    LinkType m_link = LinkType::Ethernet; // of pcap
    std::uint64_t m_commentsLost = 0;
};

} // namespace remora::dissect
