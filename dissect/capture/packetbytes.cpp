// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/packetbytes.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

#include "dissect/capture/byteorder.h"
#include "dissect/capture/recordreader.h"
#include "dissect/core/capturemagic.h"

namespace remora::dissect {

namespace {

    class Descriptor {
    public:
        explicit Descriptor(const std::string &path)
            : m_number(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) // a FIFO waits
        {
        }
        Descriptor(const Descriptor &) = delete;
        Descriptor &operator=(const Descriptor &) = delete;
        ~Descriptor()
        {
            if (m_number >= 0)
                close(m_number);
        }
        bool isOpen() const { return m_number >= 0; }
        // How many bytes there were.
        std::size_t read(std::uint64_t offset, std::byte *to, std::size_t size) const
        {
            const ssize_t got = pread(m_number, to, size, static_cast<off_t>(offset));
            return got > 0 ? static_cast<std::size_t>(got) : 0;
        }

    private:
        int m_number;
    };

    struct Piece {
        std::uint64_t begin;
        std::uint64_t length;
    };

    // Parts of a file one after the other, and all of it from some place on.
    class SplicedSource final : public ByteSource {
    public:
        SplicedSource(const std::string &path, std::vector<Piece> pieces)
            : m_file(path)
            , m_pieces(std::move(pieces))
        {
        }
        Result<Read> read(std::byte *to, std::size_t size) override
        {
            while (m_piece < m_pieces.size()) {
                Piece &piece = m_pieces[m_piece];
                const std::size_t wanted
                    = static_cast<std::size_t>(std::min<std::uint64_t>(size, piece.length));
                const std::size_t got = m_file.read(piece.begin, to, wanted);
                piece.begin += got;
                piece.length -= got;
                if (got > 0)
                    return Read{got, State::More};
                ++m_piece;
            }
            return Read{0, State::End};
        }
        std::uint64_t position() const override { return 0; }
        std::optional<std::uint64_t> size() const override { return std::nullopt; }

    private:
        Descriptor m_file;
        std::vector<Piece> m_pieces;
        std::size_t m_piece = 0;
    };

    constexpr std::uint64_t mostOfRecord = longestRecord + 64ULL;

    std::shared_ptr<const OwnedPacket> owned(const RawPacket &packet, std::uint64_t offset)
    {
        auto own = std::make_shared<OwnedPacket>();
        own->bytes.assign(packet.data.begin(), packet.data.end());
        own->packet = packet;
        own->packet.offset = offset;
        own->packet.data = own->bytes;
        return own;
    }

    std::shared_ptr<const OwnedPacket> firstOf(
        const std::string &path, std::vector<Piece> pieces, std::uint64_t offset)
    {
        auto records = openRecords(std::make_unique<SplicedSource>(path, std::move(pieces)));
        RawPacket packet;
        if (!records || (*records)->next(packet) != RecordReader::Next::Packet)
            return nullptr;
        return owned(packet, offset);
    }

    constexpr std::uint32_t sectionHeader = 0x0a0d0d0a;

    // Walks the blocks of a pcapng file up to `offset` and gathers what its packet needs: the
    // section's header and interfaces. `all`: also those behind the first packet.
    std::vector<Piece> headersOf(
        const Descriptor &file, std::uint64_t offset, bool all, const std::atomic<bool> &cancelled)
    {
        constexpr std::uint32_t interfaceDescription = 1;
        constexpr std::array<std::uint32_t, 3> packets{2, 3, 6};
        std::vector<Piece> pieces;
        bool swap = false;
        for (std::uint64_t at = 0; at < offset && !cancelled;) {
            std::array<std::byte, 12> head{};
            if (file.read(at, head.data(), head.size()) < head.size())
                break;
            auto type = load<std::uint32_t>(head.data());
            if (type == sectionHeader) {
                swap = load<std::uint32_t>(head.data() + 8) != 0x1a2b3c4d;
                pieces.clear();
            } else {
                type = load<std::uint32_t>(head.data(), swap);
            }
            const auto length = load<std::uint32_t>(head.data() + 4, swap);
            if (length < 12 || length > longestRecord)
                break;
            if (type == sectionHeader || type == interfaceDescription)
                pieces.push_back({at, length});
            else if (!all && std::find(packets.begin(), packets.end(), type) != packets.end())
                break;
            at += length;
        }
        return pieces;
    }

    std::shared_ptr<const OwnedPacket> direct(
        const std::string &path, const RecordPlace &place, const std::atomic<bool> &cancelled)
    {
        const std::uint64_t offset = place.offset;
        const Descriptor file(path);
        std::array<std::byte, 4> magic{};
        if (!file.isOpen() || file.read(0, magic.data(), magic.size()) < magic.size())
            return nullptr;
        if (load<std::uint32_t>(magic.data()) != sectionHeader) {
            if (!isPcapMagic(load<std::uint32_t>(magic.data())))
                return nullptr;
            // The variants differ in how long their header is; the first record tells.
            auto source = openAgain(path);
            if (!source)
                return nullptr;
            auto records = openRecords(std::move(*source));
            RawPacket first;
            if (!records || (*records)->next(first) != RecordReader::Next::Packet)
                return nullptr;
            return firstOf(path, {{0, first.offset}, {offset, mostOfRecord}}, offset);
        }
        for (const bool all : {false, true}) {
            if (!all && place.sections > 1)
                continue;
            auto pieces = headersOf(file, offset, all, cancelled);
            pieces.push_back({offset, mostOfRecord});
            if (auto packet = firstOf(path, std::move(pieces), offset))
                return packet;
        }
        return nullptr;
    }

    constexpr std::uint32_t recordHeader(std::uint32_t magicNumber)
    {
        const bool isPatched
            = magicNumber == magic::patched || magicNumber == __builtin_bswap32(magic::patched);
        return isPatched ? 24 : 16;
    }

    // The file's header and exactly the records at these offsets: read one after the other they are
    // a capture of these packets. Nothing where the file has no such records.
    std::optional<std::vector<Piece>> piecesOf(const std::string &path,
        std::span<const std::uint64_t> offsets, const std::atomic<bool> &cancelled)
    {
        const Descriptor file(path);
        std::array<std::byte, 12> head{};
        if (!file.isOpen() || file.read(0, head.data(), head.size()) < head.size())
            return std::nullopt;
        const auto number = load<std::uint32_t>(head.data());
        const bool isPcapng = number == sectionHeader;
        if (!isPcapng && !isPcapMagic(number))
            return std::nullopt;
        std::vector<Piece> pieces;
        bool swap = isPcapng && load<std::uint32_t>(head.data() + 8) != 0x1a2b3c4d;
        if (isPcapng) {
            pieces = headersOf(file, offsets.front(), false, cancelled);
        } else {
            // The byte order by the magic as it stands; the header's length by the first record.
            swap = std::find(magic::pcap.begin(), magic::pcap.end(), number) == magic::pcap.end();
            auto source = openAgain(path);
            if (!source)
                return std::nullopt;
            auto records = openRecords(std::move(*source));
            RawPacket first;
            if (!records || (*records)->next(first) != RecordReader::Next::Packet)
                return std::nullopt;
            pieces.push_back({0, first.offset});
        }
        for (const std::uint64_t offset : offsets) {
            if (cancelled || file.read(offset, head.data(), head.size()) < head.size())
                return std::nullopt;
            const std::uint64_t length = isPcapng
                ? load<std::uint32_t>(head.data() + 4, swap)
                : std::uint64_t{load<std::uint32_t>(head.data() + 8, swap)} + recordHeader(number);
            if (length < 12 || length > mostOfRecord)
                return std::nullopt;
            pieces.push_back({offset, length});
        }
        return pieces;
    }

} // namespace

Result<std::shared_ptr<const OwnedPacket>> readPacket(
    const std::string &path, const RecordPlace &place, const std::atomic<bool> &cancelled)
{
    if (auto packet = direct(path, place, cancelled))
        return packet;
    auto records = openRecordsAgain(path);
    if (!records)
        return tl::unexpected(records.error());
    RawPacket packet;
    while (!cancelled && (*records)->next(packet) == RecordReader::Next::Packet) {
        if (packet.offset == place.offset)
            return owned(packet, place.offset);
        if (packet.offset > place.offset)
            break;
    }
    return failure(Error::Kind::NotReadable, "the packet is no longer there");
}

Result<void> eachPacketAgain(const std::string &path, std::span<const std::uint64_t> offsets,
    std::uint64_t sections, const std::atomic<bool> &cancelled, const VisitAgain &visit)
{
    std::size_t done = 0;
    if (offsets.empty())
        return {};
    // An interface that is described between the packets is missing among the pieces: the reader
    // stops there, and the rest is read the long way.
    const auto pieces = sections > 1 ? std::nullopt : piecesOf(path, offsets, cancelled);
    if (pieces) {
        auto records = openRecords(std::make_unique<SplicedSource>(path, *pieces));
        RawPacket packet;
        while (records && done < offsets.size() && !cancelled
            && (*records)->next(packet) == RecordReader::Next::Packet) {
            packet.offset = offsets[done];
            if (!visit(packet, done++))
                return {};
        }
        if (done == offsets.size())
            return {};
    }
    auto records = openRecordsAgain(path);
    if (!records)
        return tl::unexpected(records.error());
    RawPacket packet;
    while (!cancelled && (*records)->next(packet) == RecordReader::Next::Packet) {
        if (packet.offset > offsets[done])
            break;
        if (packet.offset < offsets[done])
            continue;
        if (!visit(packet, done++) || done == offsets.size())
            return {};
    }
    return failure(Error::Kind::NotReadable, "the packet is no longer there");
}

} // namespace remora::dissect
