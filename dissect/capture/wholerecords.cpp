// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/wholerecords.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "dissect/capture/byteorder.h"
#include "dissect/capture/recordreader.h"
#include "dissect/core/capturemagic.h"

namespace remora::dissect {

namespace {

    // Walks over records without their contents.
    class Walk {
    public:
        Walk(std::ifstream &file, std::uint64_t size)
            : m_file(file)
            , m_size(size)
        {
        }

        std::uint64_t pcap(bool swap)
        {
            constexpr std::uint64_t fileHeader = 24;
            constexpr std::uint64_t recordHeader = 16;
            std::uint64_t at = fileHeader;
            std::array<std::byte, recordHeader> head{};
            while (read(at, head)) {
                const auto length = load<std::uint32_t>(head.data() + 8, swap);
                if (length > longestRecord || at + recordHeader + length > m_size)
                    break;
                at += recordHeader + length;
            }
            return at == fileHeader ? 0 : at;
        }

        std::uint64_t pcapng()
        {
            constexpr std::uint32_t sectionHeader = 0x0a0d0d0a;
            std::uint64_t at = 0;
            bool swap = false;
            bool hasPackets = false;
            std::array<std::byte, 12> head{};
            while (read(at, head)) {
                if (load<std::uint32_t>(head.data()) == sectionHeader)
                    swap = load<std::uint32_t>(head.data() + 8) != 0x1a2b3c4d;
                const auto length = load<std::uint32_t>(head.data() + 4, swap);
                if (length < head.size() || length > longestRecord || at + length > m_size)
                    break;
                const auto type = load<std::uint32_t>(head.data(), swap);
                hasPackets = hasPackets || type == 2 || type == 3 || type == 6;
                at += length;
            }
            return hasPackets ? at : 0;
        }

        template <std::size_t Size> bool read(std::uint64_t at, std::array<std::byte, Size> &to)
        {
            if (at + Size > m_size)
                return false;
            m_file.seekg(static_cast<std::streamoff>(at));
            m_file.read(reinterpret_cast<char *>(to.data()), Size);
            return m_file.good();
        }

    private:
        std::ifstream &m_file;
        std::uint64_t m_size;
    };

} // namespace

Result<std::uint64_t> wholeRecords(const std::string &path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file)
        return failure(Error::Kind::NotReadable, std::strerror(errno));
    Walk walk(file, static_cast<std::uint64_t>(file.tellg()));
    std::array<std::byte, 4> magic{};
    if (!walk.read(0, magic) || !isCaptureMagic(magic.data()))
        return std::uint64_t{0};
    const auto number = load<std::uint32_t>(magic.data());
    if (!isPcapMagic(number))
        return walk.pcapng();
    return walk.pcap((number & 0xffffU) == 0xb2a1U); // of the other byte order
}

} // namespace remora::dissect
