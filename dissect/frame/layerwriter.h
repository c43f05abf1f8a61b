// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "dissect/frame/describe.h"
#include "dissect/frame/layertrace.h"

namespace remora::dissect {

// Takes down what is said of one header. Places are those within the header; of one that was
// compressed, every field stands in the whole of it.
class LayerWriter {
public:
    // `begin`: of the header in the packet.
    LayerWriter(const Layer &layer, std::size_t begin)
        : m_bytes(layer.bytes)
        , m_begin(begin)
    {
        if (layer.packed)
            m_packedLength = layer.packed->length;
        m_layer.begin = begin;
        m_layer.length = 0;
    }
    const ByteReader &bytes() const { return m_bytes; }
    void title(std::string title, std::string brief, std::uint32_t length)
    {
        m_layer.title = std::move(title);
        m_layer.brief = std::move(brief);
        m_layer.length = m_packedLength.value_or(std::min(length, m_bytes.captured()));
    }
    void field(std::string name, std::string value, std::uint32_t at, std::uint32_t length)
    {
        if (m_packedLength) {
            m_layer.fields.push_back({std::move(name), std::move(value), m_begin, *m_packedLength});
            return;
        }
        const std::uint32_t begin = std::min(at, m_bytes.captured());
        m_layer.fields.push_back({std::move(name), std::move(value), m_begin + begin,
            std::min(length, m_bytes.captured() - begin)});
    }
    DescribedLayer take() { return std::move(m_layer); }

private:
    ByteReader m_bytes;
    std::size_t m_begin;
    std::optional<std::uint32_t> m_packedLength; // of a compressed header
    DescribedLayer m_layer{};
};

} // namespace remora::dissect
