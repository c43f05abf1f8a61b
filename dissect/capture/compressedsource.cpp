// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/compressedsource.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <vector>

#include "dissect/capture/decoder.h"
#include "dissect/core/capturemagic.h"

namespace remora::dissect {

namespace {

    using Head = std::vector<std::byte>;

    std::string_view text(std::span<const std::byte> bytes)
    {
        return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
    }

    // A source whose first bytes were looked at already.
    class BegunSource final : public ByteSource {
    public:
        BegunSource(std::unique_ptr<ByteSource> source, Head head)
            : m_source(std::move(source))
            , m_head(std::move(head))
        {
        }
        Result<Read> read(std::byte *to, std::size_t size) override
        {
            if (m_given == m_head.size())
                return m_source->read(to, size);
            const std::size_t bytes = std::min(size, m_head.size() - m_given);
            std::memcpy(to, m_head.data() + m_given, bytes);
            m_given += bytes;
            return Read{bytes, State::More};
        }
        std::optional<std::size_t> readAt(
            std::uint64_t offset, std::byte *to, std::size_t size) override
        {
            return m_source->readAt(offset, to, size);
        }
        std::uint64_t position() const override { return m_source->position(); }
        std::optional<std::uint64_t> size() const override { return m_source->size(); }

    private:
        std::unique_ptr<ByteSource> m_source;
        Head m_head;
        std::size_t m_given = 0;
    };

    class CompressedSource final : public ByteSource {
    public:
        CompressedSource(
            std::unique_ptr<ByteSource> source, std::unique_ptr<Decoder> decoder, Cancel cancel)
            : m_source(std::move(source))
            , m_decoder(std::move(decoder))
            , m_cancel(std::move(cancel))
            , m_buffer(bufferSize)
        {
        }

        Result<Read> read(std::byte *to, std::size_t size) override
        {
            while (!m_failed) {
                if (m_cancel && *m_cancel)
                    return failure(Error::Kind::Interrupted, "interrupted");
                if (!m_decoder) {
                    const auto follows = openNextMember();
                    if (!follows)
                        return tl::unexpected(follows.error());
                    if (!*follows)
                        return Read{0, State::End};
                }
                const Decoder::Step step = m_decoder->step(input(), {to, size});
                m_begin += step.taken;
                m_failed = step.error;
                if (step.isOver)
                    m_decoder.reset();
                if (step.made > 0)
                    return Read{step.made, State::More};
                if (!m_failed && !step.isOver && step.taken == 0)
                    m_failed = goOn();
            }
            return tl::unexpected(*m_failed);
        }
        std::uint64_t position() const override { return m_source->position(); }
        std::optional<std::uint64_t> size() const override { return m_source->size(); }

    private:
        static constexpr std::size_t bufferSize = 64UL * 1024;

        std::span<const std::byte> input() const
        {
            return std::span(m_buffer).subspan(m_begin, m_end - m_begin);
        }

        // Bytes behind those that are there. False at the end.
        Result<bool> fetch()
        {
            std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
            m_end -= m_begin;
            m_begin = 0;
            const auto got = m_source->read(m_buffer.data() + m_end, m_buffer.size() - m_end);
            if (!got)
                return tl::unexpected(got.error());
            m_end += got->bytes;
            return got->state == State::More;
        }

        // For a decoder that can do nothing with what there is.
        std::optional<Error> goOn()
        {
            const auto more = m_end - m_begin < m_buffer.size() ? fetch() : Result<bool>(false);
            if (!more)
                return more.error();
            if (!*more)
                return Error{Error::Kind::CutOff, "the compressed data end too early"};
            return std::nullopt;
        }

        // Another member, behind zeros that fill the last block of a tape. False where the source
        // ends; Leftover where something else follows.
        Result<bool> openNextMember()
        {
            for (;;) {
                while (m_begin < m_end && m_buffer[m_begin] == std::byte{0})
                    ++m_begin;
                if (m_end - m_begin >= magic::longest)
                    break;
                const auto more = fetch();
                if (!more)
                    return tl::unexpected(more.error());
                if (!*more)
                    break;
            }
            if (m_begin == m_end)
                return false;
            m_decoder = decoderFor(text(input()));
            if (m_decoder)
                return true;
            m_failed = Error{Error::Kind::Leftover, "something follows that is not compressed"};
            return tl::unexpected(*m_failed);
        }

        std::unique_ptr<ByteSource> m_source;
        std::unique_ptr<Decoder> m_decoder; // null between two members
        Cancel m_cancel;
        std::vector<std::byte> m_buffer;
        std::size_t m_begin = 0;
        std::size_t m_end = 0;
        std::optional<Error> m_failed;
    };

} // namespace

Result<std::unique_ptr<ByteSource>> uncompressed(
    std::unique_ptr<ByteSource> source, const Cancel &cancel)
{
    Head head(magic::longest);
    std::size_t there = 0;
    while (there < head.size()) {
        const auto got = source->read(head.data() + there, head.size() - there);
        if (!got)
            return tl::unexpected(got.error());
        if (got->state != ByteSource::State::More)
            break;
        there += got->bytes;
    }
    head.resize(there);
    auto decoder = decoderFor(text(head));
    auto begun = std::make_unique<BegunSource>(std::move(source), std::move(head));
    if (!decoder)
        return begun;
    return std::make_unique<CompressedSource>(std::move(begun), std::move(decoder), cancel);
}

} // namespace remora::dissect
