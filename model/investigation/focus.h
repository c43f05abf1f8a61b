// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include "dissect/core/ids.h"
#include "dissect/core/timestamp.h"
#include "model/filters/filterdialect.h"
#include "model/filters/querywords.h"
#include "model/investigation/conversationselection.h"

namespace remora::model {

// What the user looks at: everything that undo takes back.
struct FocusState {
    std::optional<dissect::TimeRange> range; // nothing: all of the capture
    QString filter; // empty: all packets
    FilterDialect dialect = FilterDialect::Wireshark;
    QByteArray zone; // IANA's name, of the filter's times of a day; empty: the zone in view
    ConversationSelection conversations; // the place of one is its colour
    // What is asked of that; leaves nothing out of it. Nothing: nobody has asked yet.
    std::optional<QueryWords> query = {};
    bool operator==(const FocusState &) const = default;
    bool isAll() const { return !range && filter.isEmpty() && conversations.isNone(); }
};
// Its filter and its time range, as one filter.
QString focusText(const FocusState &focus);

// What the user looks at in one capture, with everything before and after that undo and redo reach.
// On the GUI thread.
class Focus : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const FocusState &now() const { return m_now; }
    std::optional<dissect::PacketIndex> packet() const { return m_packet; }

    void setRange(const std::optional<dissect::TimeRange> &range);
    // The text must be one that was found right; see Investigation.
    void setFilter(const QString &text, FilterDialect dialect = FilterDialect::Wireshark);
    void setConversations(const ConversationSelection &conversations);
    void setQuery(const QueryWords &query);
    // As it was before anybody changed it: no step back.
    void beginWith(const QueryWords &query);
    // Everything at once, as a saved investigation had it; a query only where it brings one.
    void restore(const FocusState &state);
    // The packet looked at; undo does not touch it.
    void setPacket(std::optional<dissect::PacketIndex> packet);
    // All of the capture, and the same query of it; one step back.
    void clear();

    bool canUndo() const { return !m_before.empty(); }
    bool canRedo() const { return !m_after.empty(); }
    void undo();
    void redo();

Q_SIGNALS:
    void rangeChanged();
    void filterChanged();
    void conversationsChanged();
    void queryChanged();
    void packetChanged();
    void historyChanged();

private:
    enum class Part { None, Range, Filter, Conversations, Query };
    void change(FocusState to, Part part);
    void show(FocusState to);
    void step(std::vector<FocusState> &from, std::vector<FocusState> &to);

    FocusState m_now;
    std::vector<FocusState> m_before;
    std::vector<FocusState> m_after;
    std::optional<dissect::PacketIndex> m_packet;
    Part m_lastPart = Part::None;
    QElapsedTimer m_sinceChange;
};

} // namespace remora::model
