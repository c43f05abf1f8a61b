// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iterator>
#include <span>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "dissect/core/csv.h"
#include "dissect/core/filesink.h"

namespace remora::dissect {

// Hands text on in blocks: a write per row would cost more than making it.
class Rows {
public:
    explicit Rows(FileSink &sink)
        : m_sink(sink)
    {
    }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    ~Rows() { flush(); }

    template <class... Values> void add(fmt::format_string<Values...> format, Values &&...values)
    {
        fmt::format_to(std::back_inserter(m_text), format, std::forward<Values>(values)...);
        if (m_text.size() > 64UL * 1024)
            flush();
    }
    // Nobody reads further rows, as behind a closed pipe.
    bool isOver() const { return !m_sink.takesMore(); }

    void addHead(std::span<const std::string_view> names) { add("{}\n", fmt::join(names, ",")); }

private:
    void flush()
    {
        m_sink.write({m_text.data(), m_text.size()});
        m_text.clear();
    }
    FileSink &m_sink;
    fmt::memory_buffer m_text;
};

} // namespace remora::dissect
