// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace remora::dissect {

// A regular expression over bytes (PCRE2), upper case as lower case, as Wireshark's "matches" takes
// it. Patterns and bytes are untrusted: how long, how deep and in how much memory one is looked for
// is bounded, and one that goes beyond that does not match. Any thread.
class BytePattern {
public:
    // The error is PCRE2's sentence.
    static tl::expected<BytePattern, std::string> compile(std::string_view pattern);
    bool isIn(std::span<const std::uint8_t> bytes) const;

private:
    struct Code;
    explicit BytePattern(std::shared_ptr<const Code> code);
    std::shared_ptr<const Code> m_code;
};

} // namespace remora::dissect
