// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/columnspace.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace remora::dissect {

namespace {

    // A mapped file without a name.
    class MappedFile {
    public:
        static Result<std::shared_ptr<MappedFile>> make(
            const std::string &folder, std::size_t bytes)
        {
            const int descriptor = openNameless(folder);
            if (descriptor < 0)
                return failure(Error::Kind::NotWritable, std::strerror(errno));
            // Room is taken now: a full disk must be an error here, not a fault at some later
            // write.
            const int full = posix_fallocate(descriptor, 0, static_cast<off_t>(bytes));
            void *memory = full != 0
                ? MAP_FAILED
                : mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
            const int reason = full != 0 ? full : errno;
            close(descriptor);
            if (memory == MAP_FAILED)
                return failure(Error::Kind::NotWritable, std::strerror(reason));
            return std::make_shared<MappedFile>(memory, bytes);
        }

        MappedFile(void *memory, std::size_t bytes)
            : m_memory(static_cast<std::byte *>(memory))
            , m_bytes(bytes)
        {
        }
        MappedFile(const MappedFile &) = delete;
        MappedFile &operator=(const MappedFile &) = delete;
        ~MappedFile() { munmap(m_memory, m_bytes); }

        std::byte *memory() const { return m_memory; }
        // Nothing is written from now on; the pages need not stay in memory.
        void seal()
        {
            mprotect(m_memory, m_bytes, PROT_READ);
            madvise(m_memory, m_bytes, MADV_DONTNEED);
        }

    private:
        static int openNameless(const std::string &folder)
        {
            const int descriptor = open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
            if (descriptor >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL))
                return descriptor;
            std::string name = folder + "/columns-XXXXXX";
            const int named = mkostemp(name.data(), O_CLOEXEC);
            if (named >= 0)
                unlink(name.c_str());
            return named;
        }

        std::byte *m_memory;
        std::size_t m_bytes;
    };

} // namespace

std::shared_ptr<ColumnSpace> ColumnSpace::make(std::uint64_t limit, std::string folder)
{
    return std::shared_ptr<ColumnSpace>(new ColumnSpace(limit, std::move(folder)));
}

Result<std::shared_ptr<const PacketChunk>> ColumnSpace::keep(
    std::shared_ptr<const PacketChunk> chunk)
{
    const std::size_t bytes = chunk->memory();
    if (m_inMemory + bytes <= m_limit)
        return counted(std::move(chunk), &ColumnSpace::m_inMemory);
    auto file = MappedFile::make(m_folder, bytes);
    if (!file)
        return tl::unexpected(file.error());
    auto copy = std::make_shared<const PacketChunk>(
        *chunk, std::shared_ptr<std::byte>(*file, (*file)->memory()));
    (*file)->seal();
    return counted(std::move(copy), &ColumnSpace::m_onDisk);
}

std::shared_ptr<const PacketChunk> ColumnSpace::counted(
    std::shared_ptr<const PacketChunk> chunk, std::atomic<std::uint64_t> ColumnSpace::*total)
{
    const std::size_t bytes = chunk->memory();
    this->*total += bytes;
    const PacketChunk *raw = chunk.get();
    return {raw,
        [space = shared_from_this(), chunk = std::move(chunk), bytes, total](
            const PacketChunk *) { (*space).*total -= bytes; }};
}

} // namespace remora::dissect
