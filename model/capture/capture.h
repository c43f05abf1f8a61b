// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include "dissect/core/outputplace.h"
#include "dissect/store/packetstore.h"
#include "dissect/store/roles.h"
#include "dissect/turns/tappath.h"
#include "model/capture/captureloader.h"

namespace remora::model {

// A capture that is open: its packets and conversations so far. On the GUI thread; grows while its
// loader reads.
class Capture : public QObject {
    Q_OBJECT
public:
    enum class State { Loading, Complete, Failed };

    // `name`: what the user calls it. `serverPorts`: those the user named.
    Capture(CaptureSource source, const QString &name, std::vector<std::uint16_t> serverPorts,
        QObject *parent = nullptr);

    const QString &name() const { return m_name; }
    const QString &path() const { return m_path; }
    const CaptureSource &source() const { return m_source; } // as it began
    // The file got its final name.
    void setPath(const QString &path);
    // Why it holds less than was asked for; empty where it is whole.
    const QString &partialReason() const { return m_partial; }
    void setPartial(const QString &reason);

    State state() const { return m_state; }
    // Where it failed: why, and a sentence of it.
    const std::optional<dissect::Error> &error() const { return m_error; }
    QString errorText() const;
    const dissect::PacketStore &store() const { return m_store; }
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations() const
    {
        return m_conversations;
    }
    // Of the conversations that have notes; see dissect::notesOf.
    std::shared_ptr<const std::vector<dissect::NoteTotals>> noteTotals() const
    {
        return m_noteTotals;
    }
    const dissect::CaptureFacts &facts() const { return m_facts; }
    // 0 to 1; nothing where the size is not known.
    std::optional<double> progress() const;

    dissect::Roles roles(
        const dissect::Conversation &conversation, dissect::ConversationId id) const;
    bool isSwapped(dissect::ConversationId id) const
    {
        return m_swapped.contains(dissect::row(id));
    }
    const QSet<std::uint32_t> &swapped() const { return m_swapped; }
    const std::vector<std::uint16_t> &serverPorts() const { return m_serverPorts; }
    // Where it was captured, if the user knows; Unknown: as its round trips tell.
    dissect::TapPosition tap() const { return m_tap; }
    void setTap(dissect::TapPosition tap); // rolesChanged
    // The user knows better who is the server.
    void swapRoles(dissect::ConversationId id);

Q_SIGNALS:
    void grown(); // more packets
    void stateChanged();
    void rolesChanged();

private:
    void append(const LoadedPart &part);
    void fail(const dissect::Error &error);

    QString m_name;
    CaptureSource m_source;
    QString m_path;
    std::unique_ptr<dissect::InputInUse> m_inUse; // no output goes over it
    QString m_partial;
    std::optional<dissect::Error> m_error;
    State m_state = State::Loading;
    dissect::PacketStore m_store;
    std::shared_ptr<const std::vector<dissect::Conversation>> m_conversations;
    std::shared_ptr<const std::vector<dissect::NoteTotals>> m_noteTotals;
    dissect::CaptureFacts m_facts;
    quint64 m_bytesRead = 0;
    std::optional<quint64> m_bytesInFile;
    std::vector<std::uint16_t> m_serverPorts;
    QSet<std::uint32_t> m_swapped;
    dissect::TapPosition m_tap = dissect::TapPosition::Unknown;
    CaptureLoader m_loader;
};

} // namespace remora::model
