// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "dissect/capture/encoder.h"
#include "dissect/core/filesink.h"
#include "dissect/slice/fingerprint.h"

namespace remora::dissect {

// A capture that is written, compressed where its name's ending says so. It gets its name only when
// it was read again and holds the packets that it should; what goes to a pipe or a device cannot be
// read again.
class SliceFile {
public:
    static Result<SliceFile> open(const std::string &name, const FileSink::Options &options);

    void write(std::string_view bytes);
    std::uint64_t size() const { return m_size; } // bytes, before they are compressed
    // False where nobody reads on.
    bool takesMore() const { return m_sink.takesMore(); }
    Result<void> finish(const Fingerprint &expected);

private:
    SliceFile(std::string name, FileSink sink, const FileSink::Options &options)
        : m_name(std::move(name))
        , m_sink(std::move(sink))
        , m_encoder(encoderFor(m_name))
        , m_cancelled(options.cancelled)
    {
    }
    void compress(bool isLast);
    Result<void> verify(const std::string &path, const Fingerprint &expected) const;

    std::string m_name;
    FileSink m_sink;
    std::unique_ptr<Encoder> m_encoder; // null: as it stands
    const std::atomic<bool> *m_cancelled;
    std::string m_block; // that waits for being compressed
    std::string m_packed;
    std::uint64_t m_size = 0;
    Result<void> m_compressed;
};

// The n-th file, from 1, of one that is taken apart: "a/web-00001.pcap.gz" of "a/web.pcap.gz". As
// many digits as it needs, at least five.
std::string partName(const std::string &name, std::uint64_t n);
// Whether the name says pcap, by .pcap, .cap or .dmp before the ending of a compressed file.
bool saysPcap(std::string_view name);

} // namespace remora::dissect
