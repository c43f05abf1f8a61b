// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "dissect/capture/bytesource.h"
#include "dissect/capture/bytewindow.h"
#include "dissect/capture/fileformat.h"
#include "dissect/capture/rawpacket.h"
#include "dissect/capture/recordform.h"

namespace remora::dissect {

// Where reading a file came to an end before the file did. What came before is good.
struct Damage {
    enum class Kind {
        CutOff,
        BadRecord,
        ReadError,
        NoRoom, // the file is good, but there was no room for more of its packets
        Interrupted, // by the user, while more was to come
        BadCheck, // all was read, but a checksum of the compressed file does not match it
        Leftover, // all was read; behind the compressed data stands something else
    };
    Kind kind;
    std::uint64_t offset;
    std::string words; // the system's or the library's, for ReadError, BadCheck and NoRoom
};

// Reads the packets of a capture file, one after the other.
class RecordReader {
public:
    enum class Next { Packet, Dry, End };

    virtual ~RecordReader() = default;
    // Packet: `to` holds the next one. End: the file is over; `damage` tells if too early.
    virtual Next next(RawPacket &to) = 0;
    // Those that follow and lie in memory already, without asking the source for more; they are
    // valid until the next call of either. 0 where `next` has to tell.
    virtual std::size_t ready(std::span<RawPacket> to)
    {
        (void)to;
        return 0;
    }

    // A block of pcapng that is no packet, as it stands in the file.
    struct Block {
        std::uint32_t type;
        std::span<const std::byte> bytes; // with its header
        bool isSwapped; // of the other byte order than this machine's
    };
    // From now on sees each of them, at its place among the packets.
    using SeeBlock = std::function<void(const Block &block)>;
    void seeBlocks(SeeBlock see) { m_see = std::move(see); }

    const FileFormat &format() const { return m_format; }
    // Differs where the format may.
    std::uint64_t formatVersion() const { return m_formatVersion; }
    const std::optional<Damage> &damage() const { return m_damage; }
    const ByteSource &source() const { return m_window.source(); }

protected:
    explicit RecordReader(ByteWindow window)
        : m_window(std::move(window))
    {
    }
    // `need` of the window; on anything but More, `damage` is settled. `partial` tells whether the
    // file may not end here, in the middle of a record.
    ByteSource::State need(std::size_t bytes, bool partial);
    Next damaged(Damage::Kind kind, std::string words = {});
    // For formats whose header is `bytes` long. NotACapture where the file ends before.
    static Result<void> needHeader(ByteWindow &window, std::size_t bytes);
    // The format, to be changed.
    FileFormat &newFormat()
    {
        ++m_formatVersion;
        return m_format;
    }
    void noteLink(LinkType link);

    ByteWindow m_window;
    std::optional<Damage> m_damage;
    SeeBlock m_see;

private:
    FileFormat m_format;
    std::uint64_t m_formatVersion = 1;
};

// Opens by the magic. Empty, Archive or NotACapture where that is of no known format; a growing
// source must have its first 24 bytes before.
Result<std::unique_ptr<RecordReader>> openRecords(std::unique_ptr<ByteSource> source);
// Of a form that is known already.
Result<std::unique_ptr<RecordReader>> openRecords(
    std::unique_ptr<ByteSource> source, const RecordForm &form);
// Of a file that was read before; see openAgain.
Result<std::unique_ptr<RecordReader>> openRecordsAgain(const std::string &path);

// The window begins with the file's header. NotACapture where that is not whole.
Result<std::unique_ptr<RecordReader>> openPcapRecords(ByteWindow window, RecordForm form);
Result<std::unique_ptr<RecordReader>> openPcapngRecords(ByteWindow window, RecordForm form);
Result<std::unique_ptr<RecordReader>> openSnoopRecords(ByteWindow window, RecordForm form);
Result<std::unique_ptr<RecordReader>> openErfRecords(ByteWindow window, RecordForm form);
Result<std::unique_ptr<RecordReader>> openCommViewRecords(ByteWindow window, RecordForm form);
Result<std::unique_ptr<RecordReader>> openLanalyzerRecords(ByteWindow window, RecordForm form);
Result<std::unique_ptr<RecordReader>> openNetMonRecords(ByteWindow window);

} // namespace remora::dissect
