// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/packetbytes.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

#include "dissect/capture/recordreader.h"
#include "dissect/core/descriptor.h"

namespace remora::dissect {

namespace {

    class StoredFile {
    public:
        explicit StoredFile(const std::string &path)
            : m_file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) // a FIFO waits
        {
        }
        // How many bytes there were.
        std::size_t read(std::uint64_t offset, std::byte *to, std::size_t size) const
        {
            const ssize_t got = pread(m_file.number(), to, size, static_cast<off_t>(offset));
            return got > 0 ? static_cast<std::size_t>(got) : 0;
        }
        // Nothing where it is no capture as it stands, or one whose records need those before.
        std::optional<RecordForm> form() const
        {
            std::vector<std::byte> start;
            const auto form = RecordForm::of([&](std::size_t bytes) {
                const std::size_t before = start.size();
                if (bytes > before) {
                    start.resize(bytes);
                    start.resize(before + read(before, start.data() + before, bytes - before));
                }
                return std::span<const std::byte>(start);
            });
            return form && form->standsAlone() ? form : std::nullopt;
        }
        // What begins at that place.
        std::optional<RecordForm::Record> record(std::uint64_t offset, RecordForm &form) const
        {
            std::array<std::byte, RecordForm::longestHeader> header{};
            return read(offset, header.data(), form.recordHeader()) == form.recordHeader()
                ? form.record(header.data())
                : std::nullopt;
        }

    private:
        Descriptor m_file;
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
        StoredFile m_file;
        std::vector<Piece> m_pieces;
        std::size_t m_piece = 0;
    };

    std::shared_ptr<const OwnedPacket> owned(const RawPacket &packet, std::uint64_t offset)
    {
        auto own = std::make_shared<OwnedPacket>();
        own->bytes.assign(packet.data.begin(), packet.data.end());
        own->packet = packet;
        own->packet.offset = offset;
        own->packet.data = own->bytes;
        own->packet.record = {};
        return own;
    }

    std::shared_ptr<const OwnedPacket> firstOf(const std::string &path, const RecordForm &form,
        std::vector<Piece> pieces, std::uint64_t offset)
    {
        auto records = openRecords(std::make_unique<SplicedSource>(path, std::move(pieces)), form);
        RawPacket packet;
        if (!records || (*records)->next(packet) != RecordReader::Next::Packet)
            return nullptr;
        return owned(packet, offset);
    }

    // What the packet at `offset` needs of what is before it: the file's header, or the section's
    // with its interfaces. `all`: also those behind the first packet. `form` is then the section's.
    std::vector<Piece> headersOf(const StoredFile &file, RecordForm &form, std::uint64_t offset,
        bool all, const std::atomic<bool> &cancelled)
    {
        if (!form.isPcapng())
            return {{0, form.fileHeader()}};
        std::vector<Piece> pieces;
        for (std::uint64_t at = 0; at < offset && !cancelled;) {
            const auto block = file.record(at, form);
            if (!block || (!all && block->isPacket()))
                break;
            if (block->type == SectionHeader)
                pieces.clear();
            if (block->type == SectionHeader || block->type == InterfaceDescription)
                pieces.push_back({at, block->length});
            at += block->length;
        }
        return pieces;
    }

    std::shared_ptr<const OwnedPacket> direct(
        const std::string &path, const RecordPlace &place, const std::atomic<bool> &cancelled)
    {
        const StoredFile file(path);
        auto form = file.form();
        for (const bool all : {false, true}) {
            if (!form || (!all && place.sections > 1))
                continue;
            auto pieces = headersOf(file, *form, place.offset, all, cancelled);
            pieces.push_back({place.offset, longestRecord + 64ULL});
            if (auto packet = firstOf(path, *form, std::move(pieces), place.offset))
                return packet;
        }
        return nullptr;
    }

    struct Pieces {
        RecordForm form;
        std::vector<Piece> pieces;
    };

    // The file's header and exactly the records at these offsets: read one after the other they are
    // a capture of these packets. Nothing where the file has no such records.
    std::optional<Pieces> piecesOf(const std::string &path, std::span<const std::uint64_t> offsets,
        const std::atomic<bool> &cancelled)
    {
        const StoredFile file(path);
        auto form = file.form();
        if (!form)
            return std::nullopt;
        const RecordForm first = *form;
        auto pieces = headersOf(file, *form, offsets.front(), false, cancelled);
        for (const std::uint64_t offset : offsets) {
            const auto record = file.record(offset, *form);
            if (!record || cancelled)
                return std::nullopt;
            pieces.push_back({offset, record->length});
        }
        return Pieces{first, std::move(pieces)};
    }

    // Reads these records, and nothing between them. How many it visited before it could not go on.
    // `isOver`: the visitor wants no more.
    struct Visited {
        std::size_t count = 0;
        bool isOver = false;
    };
    Visited visitEach(const std::string &path, std::span<const std::uint64_t> offsets,
        const std::atomic<bool> &cancelled, const VisitAgain &visit)
    {
        // An interface that is described between the packets is missing among the pieces: the
        // reader stops there.
        const auto pieces = piecesOf(path, offsets, cancelled);
        if (!pieces)
            return {};
        auto records
            = openRecords(std::make_unique<SplicedSource>(path, pieces->pieces), pieces->form);
        RawPacket packet;
        Visited done;
        while (records && done.count < offsets.size() && !cancelled
            && (*records)->next(packet) == RecordReader::Next::Packet) {
            packet.offset = offsets[done.count];
            if (!visit(packet, done.count++))
                return {done.count, true};
        }
        return done;
    }

    // The same, and reads all that lies between them.
    Visited visitAmong(const std::string &path, std::span<const std::uint64_t> offsets,
        const std::atomic<bool> &cancelled, const VisitAgain &visit)
    {
        const StoredFile file(path);
        auto form = file.form();
        if (!form)
            return {};
        const RecordForm first = *form;
        auto pieces = headersOf(file, *form, offsets.front(), false, cancelled);
        std::uint64_t before = 0;
        for (const Piece &piece : pieces)
            before += piece.length;
        pieces.push_back({offsets.front(), offsets.back() - offsets.front() + longestRecord});
        auto records = openRecords(std::make_unique<SplicedSource>(path, std::move(pieces)), first);
        RawPacket packet;
        Visited done;
        while (records && done.count < offsets.size() && !cancelled
            && (*records)->next(packet) == RecordReader::Next::Packet) {
            packet.offset = packet.offset - before + offsets.front();
            if (packet.offset > offsets[done.count])
                break;
            if (packet.offset < offsets[done.count])
                continue;
            if (!visit(packet, done.count++))
                return {done.count, true};
        }
        return done;
    }

    tl::unexpected<Error> notThere()
    {
        return failure(Error::Kind::NotReadable, "the packet is no longer there");
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
    return notThere();
}

// However many there are: what lies between them may be all of a large file.
Result<void> eachPacketAgain(const std::string &path, std::span<const std::uint64_t> offsets,
    std::uint64_t sections, const std::atomic<bool> &cancelled, const VisitAgain &visit)
{
    return PacketsAgain(path).each(
        offsets, std::numeric_limits<std::size_t>::max(), sections, cancelled, visit);
}

Result<void> PacketsAgain::each(std::span<const std::uint64_t> offsets, std::size_t packets,
    std::uint64_t sections, const std::atomic<bool> &cancelled, const VisitAgain &visit)
{
    constexpr std::size_t fewIsOneOf
        = 32; // that many records are read in the time that a jump takes
    Visited done;
    m_canGoStraight = m_canGoStraight && sections <= 1;
    if (m_canGoStraight && !offsets.empty()) {
        const bool isFew = offsets.size() <= packets / fewIsOneOf;
        done = isFew ? visitEach(m_path, offsets, cancelled, visit)
                     : visitAmong(m_path, offsets, cancelled, visit);
        m_canGoStraight = done.isOver || done.count == offsets.size() || cancelled;
    }
    if (done.isOver)
        return {};
    RawPacket packet;
    while (done.count < offsets.size()) {
        if (!m_records || (m_hasRead && m_at >= offsets[done.count])) {
            auto records = openRecordsAgain(m_path);
            if (!records)
                return tl::unexpected(records.error());
            m_records = std::move(*records);
        }
        do {
            if (cancelled || m_records->next(packet) != RecordReader::Next::Packet)
                return notThere();
            m_at = packet.offset;
            m_hasRead = true;
        } while (packet.offset < offsets[done.count]);
        if (packet.offset > offsets[done.count])
            return notThere();
        if (!visit(packet, done.count++))
            return {};
    }
    return {};
}

} // namespace remora::dissect
