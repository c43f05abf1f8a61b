// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/capturemaker.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <random>
#include <vector>

#include "dissect/capture/capturewriter.h"
#include "dissect/core/networkorder.h"
#include "dissect/frame/frame.h"

namespace remora::bench {

using dissect::put16;
using dissect::put32;

namespace {

    constexpr std::uint32_t headers = 66; // Ethernet, IPv4, TCP with timestamps

    struct Connection {
        std::uint32_t number = 0;
        std::uint32_t clientSequence = 1000;
        std::uint32_t serverSequence = 5000;
        std::uint32_t step = 0;
    };

    class Frames {
    public:
        explicit Frames(const CaptureShape &shape)
            : m_shape(shape)
            , m_bytes(headers + shape.fullPayload)
        {
            std::mt19937 noise(1);
            for (std::uint8_t &byte : m_bytes)
                byte = static_cast<std::uint8_t>(noise());
            static constexpr std::array<std::uint8_t, 14> ethernet{
                2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 8, 0};
            std::copy(ethernet.begin(), ethernet.end(), m_bytes.begin());
        }

        // SYN, SYN-ACK, ACK, request; then two data segments of the server and the client's ACK.
        void advance(Connection &c, dissect::Timestamp time, dissect::RawPacket &to)
        {
            using namespace dissect;
            const std::uint32_t step = c.step < 4 ? c.step : 4 + (c.step - 4) % 3;
            ++c.step;
            switch (step) {
            case 0:
                build(c, false, tcpSyn, 0, time, to);
                ++c.clientSequence;
                break;
            case 1:
                build(c, true, tcpSyn | tcpAck, 0, time, to);
                ++c.serverSequence;
                break;
            case 3:
                build(c, false, tcpAck | tcpPsh, 300, time, to);
                c.clientSequence += 300;
                break;
            case 2:
            case 6:
                build(c, false, tcpAck, 0, time, to);
                break;
            default:
                build(c, true, tcpAck, m_shape.fullPayload, time, to);
                c.serverSequence += m_shape.fullPayload;
                break;
            }
        }

    private:
        void build(const Connection &c, bool fromServer, std::uint16_t flags, std::uint32_t payload,
            dissect::Timestamp time, dissect::RawPacket &to)
        {
            std::uint8_t *ip = m_bytes.data() + 14;
            ip[0] = 0x45;
            put16(ip + 2, 52 + payload);
            put32(ip + 4, 0x4000U);
            ip[8] = 64;
            ip[9] = dissect::protocolTcp;
            const std::uint32_t client = 0x0a000000U + c.number / 28'000U;
            const std::uint32_t server = 0xac100000U + c.number % 100U;
            put32(ip + 12, fromServer ? server : client);
            put32(ip + 16, fromServer ? client : server);
            std::uint8_t *tcp = ip + 20;
            const std::uint32_t clientPort = 32'768U + c.number % 28'000U;
            put16(tcp, fromServer ? 443 : clientPort);
            put16(tcp + 2, fromServer ? clientPort : 443);
            put32(tcp + 4, fromServer ? c.serverSequence : c.clientSequence);
            const bool ack = (flags & dissect::tcpAck) != 0;
            put32(tcp + 8, !ack ? 0 : fromServer ? c.clientSequence : c.serverSequence);
            tcp[12] = 0x80;
            tcp[13] = static_cast<std::uint8_t>(flags);
            put16(tcp + 14, 500);
            static constexpr std::array<std::uint8_t, 4> timestampOption{1, 1, 8, 10};
            std::copy(timestampOption.begin(), timestampOption.end(), tcp + 20);
            to.time = time;
            to.wireLength = headers + payload;
            const std::uint32_t captured = headers + std::min(payload, m_shape.capturedPayload);
            to.data = {reinterpret_cast<const std::byte *>(m_bytes.data()), captured};
        }

        CaptureShape m_shape;
        std::vector<std::uint8_t> m_bytes;
    };

    struct Closed {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };

} // namespace

CaptureShape bigShape() { return {1'000'000, 7'000, 1448, 1448}; }

CaptureShape smallShape() { return {10'000'000, 70'000, 1448, 20}; }

bool makeCapture(const CaptureShape &shape, const std::string &path)
{
    if (const std::unique_ptr<std::FILE, Closed> there(std::fopen(path.c_str(), "rb")); there)
        return true;
    const std::string partial = path + ".part";
    std::unique_ptr<std::FILE, Closed> file(std::fopen(partial.c_str(), "wb"));
    const dissect::CaptureWriter writer(
        dissect::OutputFormat::PcapUs, dissect::LinkType::Ethernet, 0);
    Frames frames(shape);
    std::mt19937 random(20'130'421);
    // A window of connections is active at a time; one that has had its share makes room.
    constexpr std::size_t active = 400;
    const auto share = static_cast<std::uint32_t>(shape.packets / shape.conversations);
    std::vector<Connection> connections(active);
    std::uint32_t opened = 0;
    for (Connection &connection : connections)
        connection.number = opened++;
    std::string text;
    writer.appendHeader(text);
    dissect::RawPacket packet;
    dissect::Timestamp time = 1'700'000'000 * dissect::second;
    bool good = file != nullptr;
    for (std::uint64_t i = 0; good && i < shape.packets; ++i) {
        Connection &connection = connections[random() % active];
        if (connection.step >= share && opened < shape.conversations)
            connection = Connection{opened++};
        time += 1'000 * static_cast<dissect::Duration>(1 + random() % 20);
        frames.advance(connection, time, packet);
        writer.appendPacket(text, packet);
        if (text.size() > (1U << 20U)) {
            good = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size();
            text.clear();
        }
    }
    good = good && std::fwrite(text.data(), 1, text.size(), file.get()) == text.size();
    good = good && std::fclose(file.release()) == 0
        && std::rename(partial.c_str(), path.c_str()) == 0;
    if (!good)
        std::fprintf(stderr, "%s cannot be written: %s\n", path.c_str(), std::strerror(errno));
    return good;
}

} // namespace remora::bench
