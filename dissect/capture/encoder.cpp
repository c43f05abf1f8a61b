// SPDX-License-Identifier: GPL-3.0-or-later
// The five formats, each by the library of those who made it.
#include "dissect/capture/encoder.h"

#include <algorithm>
#include <array>
#include <utility>

#include <bzlib.h>
#include <lz4frame.h>
#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

namespace remora::dissect {

namespace {

    tl::unexpected<Error> failed(const char *words)
    {
        return failure(Error::Kind::NotWritable, words);
    }

    // What one call of a library made, and whether it wants to be called again.
    struct Made {
        std::size_t bytes = 0;
        bool isAll = false;
        const char *error = nullptr;
    };
    constexpr std::size_t room = 64UL * 1024;

    template <class Make> Result<void> makeAll(std::string &to, Make make)
    {
        for (;;) {
            const std::size_t before = to.size();
            to.resize(before + room);
            const Made made = make(to.data() + before);
            to.resize(before + made.bytes);
            if (made.error != nullptr)
                return failed(made.error);
            if (made.isAll)
                return {};
        }
    }

    // RFC 1952.
    class Gzip final : public Encoder {
    public:
        Gzip()
        {
            constexpr int gzip = 16;
            constexpr int usualMemory = 8;
            deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + gzip,
                usualMemory, Z_DEFAULT_STRATEGY);
        }
        ~Gzip() override { deflateEnd(&m_stream); }
        Gzip(const Gzip &) = delete;
        Gzip &operator=(const Gzip &) = delete;

        Result<void> step(std::string_view from, bool isLast, std::string &to) override
        {
            // zlib's interface is older than const.
            m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(from.data()));
            m_stream.avail_in = static_cast<uInt>(from.size());
            return makeAll(to, [&](char *place) {
                m_stream.next_out = reinterpret_cast<Bytef *>(place);
                m_stream.avail_out = room;
                const int result = deflate(&m_stream, isLast ? Z_FINISH : Z_NO_FLUSH);
                return Made{room - m_stream.avail_out,
                    isLast ? result == Z_STREAM_END : m_stream.avail_out > 0,
                    result == Z_STREAM_ERROR ? "zlib has not enough memory" : nullptr};
            });
        }

    private:
        z_stream m_stream{};
    };

    class Bzip2 final : public Encoder {
    public:
        Bzip2()
        {
            constexpr int blocks = 9;
            BZ2_bzCompressInit(&m_stream, blocks, 0, 0);
        }
        ~Bzip2() override { BZ2_bzCompressEnd(&m_stream); }
        Bzip2(const Bzip2 &) = delete;
        Bzip2 &operator=(const Bzip2 &) = delete;

        Result<void> step(std::string_view from, bool isLast, std::string &to) override
        {
            m_stream.next_in = const_cast<char *>(from.data());
            m_stream.avail_in = static_cast<unsigned>(from.size());
            if (from.empty() && !isLast)
                return {};
            return makeAll(to, [&](char *place) {
                m_stream.next_out = place;
                m_stream.avail_out = room;
                const int result = BZ2_bzCompress(&m_stream, isLast ? BZ_FINISH : BZ_RUN);
                return Made{room - m_stream.avail_out,
                    isLast ? result == BZ_STREAM_END : m_stream.avail_in == 0,
                    result < 0 ? "bzip2 has not enough memory" : nullptr};
            });
        }

    private:
        bz_stream m_stream{};
    };

    class Xz final : public Encoder {
    public:
        Xz() { m_ready = lzma_easy_encoder(&m_stream, LZMA_PRESET_DEFAULT, LZMA_CHECK_CRC64); }
        ~Xz() override { lzma_end(&m_stream); }
        Xz(const Xz &) = delete;
        Xz &operator=(const Xz &) = delete;

        Result<void> step(std::string_view from, bool isLast, std::string &to) override
        {
            m_stream.next_in = reinterpret_cast<const std::uint8_t *>(from.data());
            m_stream.avail_in = from.size();
            return makeAll(to, [&](char *place) {
                if (m_ready != LZMA_OK)
                    return Made{0, true, "xz has not enough memory"};
                m_stream.next_out = reinterpret_cast<std::uint8_t *>(place);
                m_stream.avail_out = room;
                const lzma_ret result = lzma_code(&m_stream, isLast ? LZMA_FINISH : LZMA_RUN);
                const bool isGood
                    = result == LZMA_OK || result == LZMA_STREAM_END || result == LZMA_BUF_ERROR;
                return Made{room - m_stream.avail_out,
                    isLast ? result == LZMA_STREAM_END : m_stream.avail_out > 0,
                    isGood ? nullptr : "xz has not enough memory"};
            });
        }

    private:
        lzma_stream m_stream = LZMA_STREAM_INIT;
        lzma_ret m_ready;
    };

    // RFC 8878.
    class Zstd final : public Encoder {
    public:
        Zstd() { ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1); }

        Result<void> step(std::string_view from, bool isLast, std::string &to) override
        {
            ZSTD_inBuffer in{from.data(), from.size(), 0};
            return makeAll(to, [&](char *place) {
                ZSTD_outBuffer out{place, room, 0};
                const std::size_t result = ZSTD_compressStream2(
                    m_context.get(), &out, &in, isLast ? ZSTD_e_end : ZSTD_e_continue);
                return Made{out.pos, isLast ? result == 0 : in.pos == in.size,
                    ZSTD_isError(result) != 0 ? ZSTD_getErrorName(result) : nullptr};
            });
        }

    private:
        struct Free {
            void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
        };
        std::unique_ptr<ZSTD_CCtx, Free> m_context{ZSTD_createCCtx()};
    };

    // The frame format, https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md
    class Lz4 final : public Encoder {
    public:
        Lz4()
        {
            LZ4F_createCompressionContext(&m_context, LZ4F_VERSION);
            m_choice.frameInfo.contentChecksumFlag = LZ4F_contentChecksumEnabled;
        }
        ~Lz4() override { LZ4F_freeCompressionContext(m_context); }
        Lz4(const Lz4 &) = delete;
        Lz4 &operator=(const Lz4 &) = delete;

        Result<void> step(std::string_view from, bool isLast, std::string &to) override
        {
            const auto put = [&](std::size_t most, auto call) -> Result<void> {
                const std::size_t before = to.size();
                to.resize(before + most);
                const std::size_t made = call(to.data() + before, most);
                const bool isBad = LZ4F_isError(made) != 0;
                to.resize(before + (isBad ? 0 : made));
                if (isBad)
                    return failed(LZ4F_getErrorName(made));
                return {};
            };
            Result<void> done;
            if (!std::exchange(m_hasBegun, true))
                done = put(LZ4F_HEADER_SIZE_MAX, [&](char *place, std::size_t most) {
                    return LZ4F_compressBegin(m_context, place, most, &m_choice);
                });
            if (done && !from.empty())
                done = put(
                    LZ4F_compressBound(from.size(), &m_choice), [&](char *place, std::size_t most) {
                        return LZ4F_compressUpdate(
                            m_context, place, most, from.data(), from.size(), nullptr);
                    });
            if (done && isLast)
                done = put(LZ4F_compressBound(0, &m_choice), [&](char *place, std::size_t most) {
                    return LZ4F_compressEnd(m_context, place, most, nullptr);
                });
            return done;
        }

    private:
        LZ4F_cctx *m_context = nullptr;
        LZ4F_preferences_t m_choice{};
        bool m_hasBegun = false;
    };

    template <class Format> std::unique_ptr<Encoder> make() { return std::make_unique<Format>(); }

    struct Known {
        std::string_view ending;
        std::unique_ptr<Encoder> (*make)();
    };
    constexpr std::array known{Known{".gz", make<Gzip>}, Known{".zst", make<Zstd>},
        Known{".xz", make<Xz>}, Known{".lz4", make<Lz4>}, Known{".bz2", make<Bzip2>}};

    const Known *knownBy(std::string_view name)
    {
        const auto endsSo = [&](std::string_view ending) {
            return name.size() >= ending.size()
                && std::equal(ending.begin(), ending.end(),
                    name.end() - static_cast<std::ptrdiff_t>(ending.size()),
                    [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); });
        };
        const auto *const found = std::find_if(
            known.begin(), known.end(), [&](const Known &format) { return endsSo(format.ending); });
        return found == known.end() ? nullptr : found;
    }

} // namespace

std::unique_ptr<Encoder> encoderFor(std::string_view name)
{
    const Known *format = knownBy(name);
    return format == nullptr ? nullptr : format->make();
}

std::size_t compressionEnding(std::string_view name)
{
    const Known *format = knownBy(name);
    return format == nullptr ? 0 : format->ending.size();
}

} // namespace remora::dissect
