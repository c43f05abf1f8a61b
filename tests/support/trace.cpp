// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/trace.h"

#include <cmath>
#include <sstream>
#include <stdexcept>

namespace remora::test {

namespace {

    struct End {
        std::string address;
        std::uint16_t port;
    };

    [[noreturn]] void wrong(const std::string &line)
    {
        throw std::invalid_argument("this line of a trace is not understood: " + line);
    }

    End endNamed(const std::string &word, const std::string &line)
    {
        if (word.empty() || word[0] < 'A' || word[0] > 'D')
            wrong(line);
        End end{"10.0.0." + std::to_string(word[0] - 'A' + 1),
            static_cast<std::uint16_t>(word[0] == 'A' ? 40'000 : 443)};
        if (word.size() > 2 && word[1] == ':')
            end.port = static_cast<std::uint16_t>(std::stoul(word.substr(2)));
        return end;
    }

    std::uint16_t flagsNamed(const std::string &words, const std::string &line)
    {
        std::uint16_t flags = 0;
        std::istringstream list(words);
        for (std::string flag; std::getline(list, flag, ',');) {
            if (flag == "FIN")
                flags |= 1U;
            else if (flag == "SYN")
                flags |= 2U;
            else if (flag == "RST")
                flags |= 4U;
            else if (flag == "PSH")
                flags |= 8U;
            else if (flag == "ACK")
                flags |= 16U;
            else if (flag != "-")
                wrong(line);
        }
        return flags;
    }

    TracePacket readLine(const std::string &line)
    {
        TracePacket packet;
        packet.line = line;
        std::string fields = line;
        if (const auto comment = line.find('#'); comment != std::string::npos) {
            fields = line.substr(0, comment);
            const std::string mark = "expect:";
            if (const auto at = line.find(mark, comment); at != std::string::npos) {
                packet.expect = line.substr(at + mark.size());
                packet.expect.erase(0, packet.expect.find_first_not_of(' '));
                packet.expect.erase(packet.expect.find_last_not_of(' ') + 1);
            }
        }
        std::istringstream words(fields);
        double seconds = 0;
        std::string from;
        std::string arrow;
        std::string to;
        std::string flags;
        if (!(words >> seconds >> from >> arrow >> to >> flags) || arrow != ">")
            wrong(line);
        packet.time = 1'700'000'000 * dissect::second + std::llround(seconds * 1e9);
        const End source = endNamed(from, line);
        const End destination = endNamed(to, line);
        TcpFields header;
        header.sourcePort = source.port;
        header.destinationPort = destination.port;
        header.flags = flagsNamed(flags, line);
        std::size_t payload = 0;
        std::uint8_t record = 0; // RFC 8446 section 5.1: its type; 0: none
        for (std::string word; words >> word;) {
            if (word.back() == 'B' && std::isdigit(static_cast<unsigned char>(word[0])) != 0) {
                payload = std::stoul(word);
                continue;
            }
            std::int64_t value = 0;
            if (!(words >> value))
                wrong(line);
            if (word == "seq")
                header.sequence = static_cast<std::uint32_t>(value);
            else if (word == "ack")
                header.acknowledgment = static_cast<std::uint32_t>(value);
            else if (word == "win")
                header.window = static_cast<std::uint16_t>(value);
            else if (word == "tls")
                record = static_cast<std::uint8_t>(value);
            else
                wrong(line);
        }
        Ipv4Fields ip;
        ip.source = source.address;
        ip.destination = destination.address;
        Bytes content = zeros(payload);
        if (record != 0 && payload > 5) {
            const std::size_t length = payload - 5;
            content[0] = std::byte{record};
            content[1] = content[2] = std::byte{3};
            content[3] = static_cast<std::byte>(length >> 8U);
            content[4] = static_cast<std::byte>(length);
        }
        packet.bytes = ethernet(0x0800, ipv4(ip, tcp(header, content)));
        return packet;
    }

} // namespace

std::vector<TracePacket> readTrace(std::string_view text)
{
    std::vector<TracePacket> packets;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        if (line.find_first_not_of(" \t") != std::string::npos)
            packets.push_back(readLine(line));
    }
    return packets;
}

} // namespace remora::test
