// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/bytepattern.h"

#include <array>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace remora::dissect {

namespace {

    constexpr std::uint32_t mostSteps = 1'000'000; // some milliseconds
    constexpr std::uint32_t mostDepth = 10'000;
    constexpr std::uint32_t mostHeap = 4096; // KiB
    constexpr std::size_t longestPattern = 10'000; // bytes

    struct Free {
        void operator()(pcre2_code *code) const { pcre2_code_free(code); }
        void operator()(pcre2_match_context *context) const { pcre2_match_context_free(context); }
        void operator()(pcre2_match_data *data) const { pcre2_match_data_free(data); }
    };

    const std::uint8_t *pointer(std::string_view text)
    {
        return reinterpret_cast<const std::uint8_t *>(text.data());
    }

} // namespace

struct BytePattern::Code {
    std::unique_ptr<pcre2_code, Free> code;
    std::unique_ptr<pcre2_match_context, Free> context;
};

BytePattern::BytePattern(std::shared_ptr<const Code> code)
    : m_code(std::move(code))
{
}

tl::expected<BytePattern, std::string> BytePattern::compile(std::string_view pattern)
{
    if (pattern.size() > longestPattern)
        return tl::unexpected<std::string>("the pattern is too long");
    int error = 0;
    PCRE2_SIZE place = 0;
    auto code = std::make_shared<Code>();
    // \C would match within what never is UTF here; it costs nothing to be sure of the rest.
    code->code.reset(pcre2_compile(pointer(pattern), pattern.size(),
        PCRE2_CASELESS | PCRE2_NEVER_UTF | PCRE2_NEVER_UCP, &error, &place, nullptr));
    if (!code->code) {
        std::array<PCRE2_UCHAR, 256> text{};
        pcre2_get_error_message(error, text.data(), text.size());
        return tl::unexpected(std::string(reinterpret_cast<const char *>(text.data())));
    }
    code->context.reset(pcre2_match_context_create(nullptr));
    if (!code->context)
        return tl::unexpected<std::string>("no memory for the pattern");
    pcre2_set_match_limit(code->context.get(), mostSteps);
    pcre2_set_depth_limit(code->context.get(), mostDepth);
    pcre2_set_heap_limit(code->context.get(), mostHeap);
    return BytePattern(std::move(code));
}

bool BytePattern::isIn(std::span<const std::uint8_t> bytes) const
{
    thread_local const std::unique_ptr<pcre2_match_data, Free> found(
        pcre2_match_data_create(1, nullptr));
    if (!found)
        return false;
    static constexpr std::uint8_t nothing = 0;
    const std::uint8_t *begin = bytes.empty() ? &nothing : bytes.data();
    return pcre2_match(
               m_code->code.get(), begin, bytes.size(), 0, 0, found.get(), m_code->context.get())
        >= 0;
}

} // namespace remora::dissect
