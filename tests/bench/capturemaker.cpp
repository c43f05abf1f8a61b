// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/capturemaker.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <functional>
#include <memory>
#include <random>
#include <vector>

#include "dissect/capture/capturewriter.h"
#include "dissect/frame/frame.h"
#include "tests/bench/framemaker.h"

namespace remora::bench {

namespace {

    using Next = std::function<void(dissect::RawPacket &)>; // makes one packet, without a time

    // A window of connections is active at a time; one that has had its share makes room.
    Next talk(const CaptureShape &shape, FrameMaker &frames)
    {
        constexpr std::size_t active = 400;
        const auto share = static_cast<std::uint32_t>(shape.packets / shape.conversations);
        std::vector<Connection> connections(active);
        std::uint32_t opened = 0;
        for (Connection &connection : connections)
            connection.number = opened++;
        return [=, &frames, random = std::mt19937(20'130'421)](dissect::RawPacket &to) mutable {
            Connection &connection = connections[random() % active];
            if (connection.step >= share && opened < shape.conversations)
                connection = Connection{opened++};
            frames.advance(connection, to);
        };
    }

    Next synFlood(FrameMaker &frames)
    {
        return [&frames, connection = Connection()](dissect::RawPacket &to) mutable {
            frames.make(connection, false, dissect::tcpSyn, 0, to);
            ++connection.number;
        };
    }

    // Four segments, the second and third swapped, then an ACK of none of them.
    Next unacknowledged(const CaptureShape &shape, FrameMaker &frames)
    {
        return [=, &frames, connection = Connection()](dissect::RawPacket &to) mutable {
            static constexpr std::uint32_t order[]{0, 2, 1, 3};
            const std::uint32_t step = connection.step++ % 5;
            if (step == 4) {
                Connection old;
                frames.make(old, false, dissect::tcpAck, 0, to);
                connection.serverSequence += 4 * shape.fullPayload;
                return;
            }
            Connection sending = connection;
            sending.serverSequence += order[step] * shape.fullPayload;
            frames.make(sending, true, dissect::tcpAck, shape.fullPayload, to);
        };
    }

    Next copied(FrameMaker &frames)
    {
        return [&frames, connection = Connection(), count = 0U](dissect::RawPacket &to) mutable {
            if (count++ % 50 == 0)
                frames.advance(connection, to);
        };
    }

    Next generator(const CaptureShape &shape, FrameMaker &frames)
    {
        switch (shape.pattern) {
        case CaptureShape::Pattern::SynFlood:
            return synFlood(frames);
        case CaptureShape::Pattern::Unacknowledged:
            return unacknowledged(shape, frames);
        case CaptureShape::Pattern::Copies:
            return copied(frames);
        default:
            return talk(shape, frames);
        }
    }

    struct Closed {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };

} // namespace

bool makeCapture(const CaptureShape &shape, const std::string &folder)
{
    const std::string path = shape.path(folder);
    if (const std::unique_ptr<std::FILE, Closed> there(std::fopen(path.c_str(), "rb")); there)
        return true;
    const std::string partial = path + ".part";
    std::unique_ptr<std::FILE, Closed> file(std::fopen(partial.c_str(), "wb"));
    const dissect::CaptureWriter writer(
        dissect::OutputFormat::PcapUs, dissect::LinkType::Ethernet, 0);
    FrameMaker frames(shape.fullPayload, shape.capturedPayload);
    const Next next = generator(shape, frames);
    std::mt19937 random(1);
    std::string text;
    writer.appendHeader(text);
    dissect::RawPacket packet;
    packet.time = 1'700'000'000 * dissect::second;
    bool good = file != nullptr;
    for (std::uint64_t i = 0; good && i < shape.packets; ++i) {
        next(packet);
        packet.time += 1'000 * static_cast<dissect::Duration>(1 + random() % 20);
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
