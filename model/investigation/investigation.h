// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include <QObject>
#include <QStringList>

#include "dissect/filter/filterexpression.h"
#include "model/capture/capture.h"
#include "model/capture/filehash.h"
#include "model/investigation/focus.h"
#include "model/investigation/focusview.h"
#include "model/turns/turnsinfocus.h"
#include "model/work/latesttask.h"

namespace remora::model {

// Why a filter is not applied, and which of its words is wrong.
struct FilterProblem {
    QString text;
    qsizetype begin = 0; // characters of the filter
    qsizetype length = 0;
};

// By which a capture is known again under any name.
struct FileIdentity {
    quint64 size = 0; // bytes
    QString sha256; // in hexadecimal
};

// What an investigation begins with. Files and command lines name what a capture may not have;
// filters are understood (see readInvestigation), or the view says why not.
struct InvestigationStart {
    CaptureSource source;
    std::optional<FileIdentity> identity; // of the capture that it was made of
    QString name; // what the user calls the capture
    std::vector<std::uint16_t> serverPorts; // those the user named
    std::vector<std::uint32_t> swapped; // rows whose client and server the user has swapped
    dissect::TapPosition tap = dissect::TapPosition::Unknown; // where the user says it was
    FocusState focus; // counts as soon as the capture is read
    QString notes; // what the user wrote about it
    QStringList leftOut; // what was wrong with it already; sentences
};
// Leaves out what a capture does not hold of that, and says so.
void leaveOutMissing(
    InvestigationStart &start, std::size_t conversations, std::optional<dissect::TimeRange> span);

// One capture, and what the user looks at in it: it is read, its focus is checked and applied, and
// what filter and time range leave is computed, all off the GUI thread; the newest question wins.
// The window, the command line and their reports show what is in here.
class Investigation : public QObject {
    Q_OBJECT
public:
    explicit Investigation(InvestigationStart start, QObject *parent = nullptr);
    ~Investigation() override;

    Capture &capture() { return m_capture; }
    const Capture &capture() const { return m_capture; }
    Focus &focus() { return m_focus; }
    const Focus &focus() const { return m_focus; }
    const QString &notes() const { return m_start.notes; }
    void setNotes(const QString &notes) { m_start.notes = notes; }
    // What would show the same again.
    InvestigationStart asStart() const;
    // What it should have begun with and the capture does not have; sentences. Whole once the
    // capture is read and compared.
    const QStringList &leftOut() const { return m_start.leftOut; }

    // What a filter of this capture means by times: in the zone of the focus's filter, and in the
    // one in view for a filter that is still to come.
    dissect::FilterContext context() const;
    dissect::FilterContext contextInView() const;
    // A filter in Wireshark's words; nothing where it is right. An empty one is.
    std::optional<FilterProblem> check(const QString &filter) const;

    // Packets that the filter leaves, in any time.
    const dissect::PacketStore &filtered() const { return m_view.filtered; }
    // Those within the time range.
    const dissect::PacketStore &store() const { return m_view.store; }
    quint64 packets() const { return m_view.packets; }
    quint64 withPackets() const { return m_view.withPackets; } // conversations
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
    // What clients waited for in what is in focus, once somebody wants to know; it follows what is
    // shown here with some delay.
    const TurnsInFocus &turns() const { return m_turns; }
    TurnsInFocus &turns() { return m_turns; }
    void wantTurns();
    // Of the whole capture, in focus or not, found when somebody asks for them; that may take a
    // while, so not on the GUI thread.
    std::shared_ptr<const dissect::TurnSource> turnSource() const { return m_view.turnSource; }
    // Why the filter could not be applied after all; empty where it was.
    const QString &problem() const { return m_view.problem; }
    bool isBusy() const { return m_task.isBusy(); }
    // What is shown is what the focus says.
    bool isCurrent() const { return m_shownQuestion == m_question; }

    // Waits until the capture is read and what is in focus is computed; for a program without a
    // window.
    void finish();

Q_SIGNALS:
    void changed();
    void leftOutChanged();

private:
    struct Answer {
        std::optional<FocusView> view; // nothing: a newer question follows
        quint64 question = 0;
    };
    dissect::FilterContext contextIn(const QByteArray &zone) const;
    void captureRead();
    void begin();
    void compare(const FileIdentity &found);
    void askAnew();
    void ask();
    void askForTurns();

    InvestigationStart m_start;
    Capture m_capture;
    Focus m_focus;
    FocusView m_view;
    quint64 m_question = 0;
    quint64 m_shownQuestion = 0;
    bool m_hasBegun = false;
    quint64 m_roles = 0; // counts changes of who is the client
    std::shared_ptr<std::atomic<bool>> m_cancelled; // of what is being computed
    std::shared_ptr<FilterSearch> m_search; // of the one computation that runs
    TurnsInFocus m_turns;
    bool m_areTurnsWanted = false;
    LatestTask<Answer> m_task;
    FileHash m_hash;
};

} // namespace remora::model
