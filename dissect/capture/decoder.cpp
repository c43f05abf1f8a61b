// SPDX-License-Identifier: GPL-3.0-or-later
// The five formats, each by the library of those who made it.
#include "dissect/capture/decoder.h"

#include <algorithm>
#include <array>
#include <string>

#include <bzlib.h>
#include <lz4frame.h>
#include <lzma.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#include "dissect/core/capturemagic.h"

namespace remora::dissect {

namespace {

    using Bytes = std::span<const std::byte>;
    using Room = std::span<std::byte>;

    // What a file may ask for; the usual settings of the compressors need up to 130 MB.
    constexpr std::uint64_t mostMemory = 1ULL << 30U;
    constexpr int mostMemoryBits = 30;

    Error damaged(const char *words)
    {
        return {Error::Kind::NotReadable, words != nullptr ? words : "damaged data"};
    }

    // RFC 1952. zlib compares checksum and length of each member.
    class Gzip final : public Decoder {
    public:
        Gzip()
        {
            constexpr int gzipOnly = 16;
            inflateInit2(&m_stream, MAX_WBITS + gzipOnly);
        }
        ~Gzip() override { inflateEnd(&m_stream); }
        Gzip(const Gzip &) = delete;
        Gzip &operator=(const Gzip &) = delete;

        Step step(Bytes from, Room to) override
        {
            // zlib's interface is older than const.
            m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<std::byte *>(from.data()));
            m_stream.avail_in = static_cast<uInt>(from.size());
            m_stream.next_out = reinterpret_cast<Bytef *>(to.data());
            m_stream.avail_out = static_cast<uInt>(to.size());
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            Step step{from.size() - m_stream.avail_in, to.size() - m_stream.avail_out,
                result == Z_STREAM_END, {}};
            if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
                step.error = errorOf(result);
            return step;
        }

    private:
        Error errorOf(int result) const
        {
            const std::string words = m_stream.msg != nullptr ? m_stream.msg : zError(result);
            const bool isCheck
                = words == "incorrect data check" || words == "incorrect length check";
            return {isCheck ? Error::Kind::BadCheck : Error::Kind::NotReadable, words};
        }
        z_stream m_stream{};
    };

    class Bzip2 final : public Decoder {
    public:
        Bzip2() { BZ2_bzDecompressInit(&m_stream, 0, 0); }
        ~Bzip2() override { BZ2_bzDecompressEnd(&m_stream); }
        Bzip2(const Bzip2 &) = delete;
        Bzip2 &operator=(const Bzip2 &) = delete;

        Step step(Bytes from, Room to) override
        {
            m_stream.next_in = reinterpret_cast<char *>(const_cast<std::byte *>(from.data()));
            m_stream.avail_in = static_cast<unsigned>(from.size());
            m_stream.next_out = reinterpret_cast<char *>(to.data());
            m_stream.avail_out = static_cast<unsigned>(to.size());
            const int result = BZ2_bzDecompress(&m_stream);
            Step step{from.size() - m_stream.avail_in, to.size() - m_stream.avail_out,
                result == BZ_STREAM_END, {}};
            if (result < 0)
                step.error = damaged(result == BZ_MEM_ERROR
                        ? "there is not enough memory"
                        : "a block does not match its checksum, or is invalid");
            return step;
        }

    private:
        bz_stream m_stream{};
    };

    class Xz final : public Decoder {
    public:
        Xz() { m_ready = lzma_stream_decoder(&m_stream, mostMemory, 0); }
        ~Xz() override { lzma_end(&m_stream); }
        Xz(const Xz &) = delete;
        Xz &operator=(const Xz &) = delete;

        Step step(Bytes from, Room to) override
        {
            if (m_ready != LZMA_OK)
                return {0, 0, false, damaged(wordsOf(m_ready))};
            m_stream.next_in = reinterpret_cast<const std::uint8_t *>(from.data());
            m_stream.avail_in = from.size();
            m_stream.next_out = reinterpret_cast<std::uint8_t *>(to.data());
            m_stream.avail_out = to.size();
            const lzma_ret result = lzma_code(&m_stream, LZMA_RUN);
            Step step{from.size() - m_stream.avail_in, to.size() - m_stream.avail_out,
                result == LZMA_STREAM_END, {}};
            if (result != LZMA_OK && result != LZMA_STREAM_END && result != LZMA_BUF_ERROR)
                step.error = damaged(wordsOf(result));
            return step;
        }

    private:
        static const char *wordsOf(lzma_ret result)
        {
            switch (result) {
            case LZMA_MEM_ERROR:
                return "there is not enough memory";
            case LZMA_MEMLIMIT_ERROR:
                return "it asks for more than 1 GiB of memory to be decompressed";
            case LZMA_OPTIONS_ERROR:
                return "its compression method is not supported";
            default:
                return "a block does not match its checksum, or is invalid";
            }
        }
        lzma_stream m_stream = LZMA_STREAM_INIT;
        lzma_ret m_ready;
    };

    // What an error makes of the bytes that came before it in the same call is lost with zstd and
    // lz4: they get no more at once than they ask for, which is a block.
    Bytes upTo(std::size_t wanted, Bytes from) { return from.first(std::min(wanted, from.size())); }

    // RFC 8878.
    class Zstd final : public Decoder {
    public:
        Zstd() { ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, mostMemoryBits); }

        Step step(Bytes from, Room to) override
        {
            const Bytes part = upTo(m_wanted, from);
            ZSTD_inBuffer in{part.data(), part.size(), 0};
            ZSTD_outBuffer out{to.data(), to.size(), 0};
            const std::size_t result = ZSTD_decompressStream(m_context.get(), &out, &in);
            Step step{in.pos, out.pos, result == 0, {}};
            m_wanted = result;
            if (ZSTD_isError(result) != 0) {
                step.error = damaged(ZSTD_getErrorName(result));
                if (ZSTD_getErrorCode(result) == ZSTD_error_checksum_wrong)
                    step.error->kind = Error::Kind::BadCheck;
            }
            return step;
        }

    private:
        struct Free {
            void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
        };
        std::unique_ptr<ZSTD_DCtx, Free> m_context{ZSTD_createDCtx()};
        std::size_t m_wanted = 5; // of a header
    };

    // The frame format, https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md
    class Lz4 final : public Decoder {
    public:
        Lz4() { LZ4F_createDecompressionContext(&m_context, LZ4F_VERSION); }
        ~Lz4() override { LZ4F_freeDecompressionContext(m_context); }
        Lz4(const Lz4 &) = delete;
        Lz4 &operator=(const Lz4 &) = delete;

        Step step(Bytes from, Room to) override
        {
            const Bytes part = upTo(m_wanted, from);
            std::size_t taken = part.size();
            std::size_t made = to.size();
            const std::size_t result
                = LZ4F_decompress(m_context, to.data(), &made, part.data(), &taken, nullptr);
            if (LZ4F_isError(result) == 0) {
                // The size of the next block comes apart from the block before it: where it makes
                // no sense, that block has been handed out.
                constexpr std::size_t sizeOfNext = 4;
                m_wanted = result > sizeOfNext ? result - sizeOfNext : result;
                return {taken, made, result == 0, {}};
            }
            const std::string words = LZ4F_getErrorName(result);
            const bool isCheck = words == "ERROR_contentChecksum_invalid";
            return {0, 0, false,
                Error{isCheck ? Error::Kind::BadCheck : Error::Kind::NotReadable, words}};
        }

    private:
        LZ4F_dctx *m_context = nullptr;
        std::size_t m_wanted = LZ4F_HEADER_SIZE_MIN;
    };

    template <class Format> std::unique_ptr<Decoder> make() { return std::make_unique<Format>(); }

    struct Known {
        std::string_view magic;
        std::unique_ptr<Decoder> (*make)();
    };
    constexpr std::array known{Known{magic::gzip, make<Gzip>}, Known{magic::zstd, make<Zstd>},
        Known{magic::xz, make<Xz>}, Known{magic::lz4, make<Lz4>}, Known{magic::bzip2, make<Bzip2>}};
    static_assert(known.size() == magic::compressed.size());

} // namespace

std::unique_ptr<Decoder> decoderFor(std::string_view beginning)
{
    const auto found = std::find_if(known.begin(), known.end(),
        [&](const Known &format) { return beginning.starts_with(format.magic); });
    return found == known.end() ? nullptr : found->make();
}

} // namespace remora::dissect
