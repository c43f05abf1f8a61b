// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include <QObject>

#include "dissect/filter/filterexpression.h"
#include "model/capture.h"
#include "model/focus.h"
#include "model/latestjob.h"

namespace remora::model {

// Why a filter is not applied, and which of its words is wrong.
struct FilterProblem {
    QString text;
    qsizetype begin = 0; // characters of the filter
    qsizetype length = 0;
};

// A capture as the user looks at it: the packets that filter and time range leave, and what their
// conversations come to. Computed off the GUI thread; the newest question wins. Owns its focus.
class Investigation : public QObject {
    Q_OBJECT
public:
    // Not owned; must outlive this.
    explicit Investigation(Capture *capture, QObject *parent = nullptr);
    ~Investigation() override;

    Capture &capture() const { return *m_capture; }
    Focus &focus() { return m_focus; }
    const Focus &focus() const { return m_focus; }
    // What the user wrote about it.
    const QString &notes() const { return m_notes; }
    void setNotes(const QString &notes) { m_notes = notes; }

    // What a filter of this capture means by times.
    dissect::FilterContext context() const;
    // A filter in Wireshark's words; nothing where it is right. An empty one is.
    std::optional<FilterProblem> check(const QString &filter) const;

    // Packets that the filter leaves, in any time.
    const dissect::PacketStore &filtered() const { return m_view.filtered; }
    // Those within the time range.
    const dissect::PacketStore &store() const { return m_view.store; }
    quint64 packets() const { return m_view.packets; }
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations() const
    {
        return m_view.conversations;
    }
    std::shared_ptr<const std::vector<dissect::NoteTotals>> noteTotals() const
    {
        return m_view.noteTotals;
    }
    // By row of the conversations: whether end a is the client.
    std::shared_ptr<const std::vector<std::uint8_t>> clientIsA() const { return m_view.clientIsA; }
    // Why the filter could not be applied after all; empty where it was.
    const QString &problem() const { return m_view.problem; }
    bool isBusy() const { return m_job.isBusy(); }
    // What is shown is what the focus says.
    bool isCurrent() const { return m_shownQuestion == m_question; }

Q_SIGNALS:
    void changed();

private:
    using Masks = std::shared_ptr<const std::vector<dissect::RowMask>>;
    // What was found of one filter, to be used again while only the range changes.
    struct Filtered {
        QString filter;
        FilterDialect dialect = FilterDialect::Wireshark;
        Masks masks; // nullptr: all packets
        std::size_t chunks = 0;
        quint64 roles = 0;
    };
    struct View {
        dissect::PacketStore filtered;
        dissect::PacketStore store;
        std::shared_ptr<const std::vector<dissect::Conversation>> conversations;
        std::shared_ptr<const std::vector<dissect::NoteTotals>> noteTotals;
        std::shared_ptr<const std::vector<std::uint8_t>> clientIsA;
        Filtered of;
        quint64 packets = 0;
        QString problem;
        bool stopped = false; // before it had its answer
        quint64 question = 0;
    };
    struct Question;
    static View answer(const Question &asked);
    static Masks filterMasks(const Question &asked, View &view);
    void ask();

    Capture *m_capture;
    Focus m_focus;
    QString m_notes;
    View m_view;
    quint64 m_question = 0;
    quint64 m_shownQuestion = 0;
    quint64 m_roles = 0; // counts changes of who is the client
    std::shared_ptr<std::atomic<bool>> m_cancelled; // of what is being computed
    LatestJob<View> m_job;
};

} // namespace remora::model
