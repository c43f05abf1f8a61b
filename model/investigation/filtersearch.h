// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "dissect/filter/packetfilter.h"
#include "dissect/load/filterrun.h"
#include "dissect/load/storedpackets.h"
#include "dissect/store/packetstore.h"
#include "model/investigation/focus.h"

namespace remora::model {

// Finds the packets that a filter lets through. What it found is used again while only the time
// range changes; a BPF filter, which reads the file, goes on with the packets that came since. One
// thread at a time.
class FilterSearch {
public:
    using Masks = std::shared_ptr<const std::vector<dissect::RowMask>>;
    struct Question {
        const dissect::PacketStore &store;
        const std::vector<dissect::Conversation> &conversations;
        const std::vector<dissect::NoteTotals> &noteTotals;
        const std::vector<std::uint8_t> &clientIsA;
        const dissect::FilterContext &context;
        const QString &path;
        quint64 sections = 1; // of the file
        QString filter; // empty: all packets
        FilterDialect dialect = FilterDialect::Wireshark;
        quint64 roles = 0; // changes with who is the client
        const dissect::TurnSource &turns; // of the store
        const std::atomic<bool> &cancelled;
    };
    struct Answer {
        Masks masks; // nullptr: all packets
        QString problem; // why the filter is not applied; empty where it is
    };
    // Nothing where it was cancelled.
    std::optional<Answer> answer(const Question &asked);

private:
    bool isKnown(const Question &asked) const;
    std::optional<Answer> searchFile(const Question &asked);
    std::optional<Answer> searchStore(const Question &asked);

    QString m_filter;
    FilterDialect m_dialect = FilterDialect::Wireshark;
    quint64 m_roles = 0;
    std::size_t m_chunks = 0;
    std::optional<Answer> m_found;
    std::optional<dissect::BpfSearch> m_bpf;
    std::optional<dissect::FilterRun> m_run; // of m_filter, as long as it can go on
};

} // namespace remora::model
