// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/capture/capture.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>

#include "model/text/errortext.h"
#include "netshark/filename.h"

namespace remora::model {

Capture::Capture(CaptureSource source, const QString &name, std::vector<std::uint16_t> serverPorts,
    QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_source(std::move(source))
    , m_path(m_source.path)
    , m_conversations(std::make_shared<const std::vector<dissect::Conversation>>())
    , m_noteTotals(std::make_shared<const std::vector<dissect::NoteTotals>>())
    , m_serverPorts(std::move(serverPorts))
    , m_loader(m_source)
{
    setPath(m_path);
    connect(&m_loader, &CaptureLoader::loaded, this,
        [this](const LoadedPartPointer &part) { append(*part); });
    connect(&m_loader, &CaptureLoader::failed, this, &Capture::fail);
    m_loader.start();
}

void Capture::setPath(const QString &path)
{
    m_path = path;
    m_inUse = std::make_unique<dissect::InputInUse>(netshark::fileBytes(path));
}

void Capture::append(const LoadedPart &part)
{
    for (const auto &chunk : part.chunks)
        m_store.append(chunk);
    m_conversations = part.conversations;
    m_noteTotals = part.noteTotals;
    m_facts = part.facts;
    m_bytesRead = part.bytesRead;
    m_bytesInFile = part.bytesInFile;
    if (part.complete)
        m_state = State::Complete;
    Q_EMIT grown();
    if (part.complete)
        Q_EMIT stateChanged();
}

void Capture::fail(const dissect::Error &error)
{
    m_state = State::Failed;
    m_error = error;
    Q_EMIT stateChanged();
}

QString Capture::errorText() const
{
    return m_error ? model::errorText(*m_error, QFileInfo(m_path).fileName()) : QString();
}

void Capture::setPartial(const QString &reason)
{
    m_partial = reason;
    Q_EMIT stateChanged();
}

std::optional<double> Capture::progress() const
{
    if (!m_bytesInFile || *m_bytesInFile == 0)
        return std::nullopt;
    return std::min(1.0, static_cast<double>(m_bytesRead) / static_cast<double>(*m_bytesInFile));
}

dissect::Roles Capture::roles(
    const dissect::Conversation &conversation, dissect::ConversationId id) const
{
    dissect::Roles roles = dissect::rolesOf(conversation, m_serverPorts);
    if (isSwapped(id))
        roles.clientIsA = !roles.clientIsA;
    return roles;
}

void Capture::swapRoles(dissect::ConversationId id)
{
    if (!m_swapped.remove(dissect::row(id)))
        m_swapped.insert(dissect::row(id));
    Q_EMIT rolesChanged();
}

void Capture::setTap(dissect::TapPosition tap)
{
    if (tap == m_tap)
        return;
    m_tap = tap;
    Q_EMIT rolesChanged();
}

} // namespace remora::model
