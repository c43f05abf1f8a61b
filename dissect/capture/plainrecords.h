// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/capture/recordreader.h"

namespace remora::dissect {

// Reads formats whose records follow one another as a RecordForm says, and stand for themselves.
class PlainRecords : public RecordReader {
public:
    Next next(RawPacket &to) final;

protected:
    PlainRecords(ByteWindow window, const RecordForm &form)
        : RecordReader(std::move(window))
        , m_form(form)
    {
    }
    // Time, lengths, link and data of a whole record. False where it is no packet.
    virtual bool read(std::span<const std::byte> record, RawPacket &to) = 0;

private:
    RecordForm m_form;
};

} // namespace remora::dissect
