// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/notetablemodel.h"

#include "model/settings/preferences.h"
#include "model/text/format.h"

namespace remora::model {

NoteTableModel::NoteTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_task([this](Counted counted) {
        if (counted.generation != m_generation)
            return;
        beginResetModel();
        m_shown = std::move(counted.summary);
        m_isCounted = true;
        endResetModel();
        Q_EMIT rowsReady();
    })
{
    connect(&Preferences::of(), &Preferences::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, First), index(rowCount() - 1, Last));
    });
}

void NoteTableModel::setCapture(Investigation *capture)
{
    if (m_capture != nullptr) {
        m_capture->disconnect(this);
        m_capture->focus().disconnect(this);
    }
    beginResetModel();
    ++m_generation;
    m_capture = capture;
    m_shown = {};
    m_isCounted = false;
    endResetModel();
    if (m_capture == nullptr)
        return;
    connect(m_capture, &Investigation::changed, this, &NoteTableModel::ask);
    connect(&m_capture->focus(), &Focus::conversationsChanged, this, &NoteTableModel::ask);
    ask();
}

std::optional<quint64> NoteTableModel::packets() const
{
    return m_isCounted ? std::optional(m_shown.packets) : std::nullopt;
}

void NoteTableModel::ask()
{
    if (m_capture == nullptr)
        return;
    m_task.request(
        [store = m_capture->store(), selected = m_capture->focus().now().conversations,
            conversations = m_capture->conversations(),
            oddities = m_capture->capture().facts().oddities, generation = m_generation] {
            return Counted{
                summarizeNotes(store, selected.set(), conversations->size(), oddities), generation};
        });
}

int NoteTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.kinds.size());
}

int NoteTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString NoteTableModel::text(Column column, const NoteKind &kind) const
{
    const auto time = [this](dissect::Timestamp at) {
        const auto &span = m_capture != nullptr ? m_capture->capture().facts().span : std::nullopt;
        const dissect::Timestamp first = span ? span->begin : at;
        return timeText(at, first, first);
    };
    switch (column) {
    case Grade:
        return severityName(kind.severity);
    case Name:
        return noteKindName(kind);
    case Count:
        return count(kind.count);
    case Conversations:
        return kind.note ? count(kind.conversations) : QString();
    case First:
        return time(kind.first);
    default:
        return kind.last ? time(*kind.last) : QString();
    }
}

QVariant NoteTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const NoteKind &kind = kindAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(column, kind);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (column >= Count ? Qt::AlignRight : Qt::AlignLeft));
    if (role == SeverityRole)
        return static_cast<int>(kind.severity);
    return {};
}

QVariant NoteTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section >= Count ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Grade:
        return tr("Severity");
    case Name:
        return tr("Note");
    case Count:
        return tr("Count");
    case Conversations:
        return tr("Conversations");
    case First:
        return tr("First");
    default:
        return tr("Last");
    }
}

} // namespace remora::model
