// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/requesttablemodel.h"

#include <QUrl>

#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

RequestTableModel::RequestTableModel(const RequestLog *log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    setShowsPolling(false);
    connect(log, &RequestLog::added, this, [this] { append(m_log->entries().back()); });
}

bool RequestTableModel::isFolded(const RequestLog::Entry &entry) const
{
    return entry.isPolling && !m_showsPolling;
}

void RequestTableModel::setShowsPolling(bool shows)
{
    beginResetModel();
    m_showsPolling = shows;
    m_rows.clear();
    for (const RequestLog::Entry &entry : m_log->entries()) {
        if (isFolded(entry) && !m_rows.empty() && isFolded(m_rows.back().entry))
            m_rows.back() = {entry, m_rows.back().times + 1};
        else
            m_rows.push_back({entry});
    }
    endResetModel();
}

void RequestTableModel::append(const RequestLog::Entry &entry)
{
    const int last = rowCount() - 1;
    if (last >= 0 && isFolded(entry) && isFolded(m_rows.back().entry)) {
        m_rows.back() = {entry, m_rows.back().times + 1};
        Q_EMIT dataChanged(index(last, 0), index(last, Columns - 1));
        return;
    }
    if (m_rows.size() == RequestLog::most) {
        beginRemoveRows({}, 0, 0);
        m_rows.pop_front();
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back({entry});
    endInsertRows();
}

int RequestTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RequestTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

// A URL may be as long as an appliance's names.
QString RequestTableModel::text(const Row &row, int column) const
{
    constexpr int longest = 300;
    const RequestLog::Entry &entry = row.entry;
    const bool isRequest = !entry.method.isEmpty(); // else a note, whose URL is a host
    const QUrl url(entry.url);
    switch (column) {
    case Time:
        return entry.time.toString(u"HH:mm:ss.zzz"_s);
    case Host:
        return shown(isRequest ? url.authority() : entry.url, longest);
    case Method:
        return entry.method;
    case Path:
        if (row.times > 1)
            return tr("polling, requests: %1").arg(row.times);
        if (!isRequest)
            return shown(entry.error, longest);
        return shown(
            url.path() + (url.hasQuery() ? '?'_L1 + url.query(QUrl::FullyDecoded) : QString()),
            longest);
    case Status:
        if (!isRequest)
            return {};
        if (entry.error.isEmpty())
            return QString::number(entry.httpStatus);
        return entry.httpStatus == 0
            ? shown(entry.error, longest)
            : QString::number(entry.httpStatus) + u"  "_s + shown(entry.error, longest);
    case Milliseconds:
        return isRequest ? count(static_cast<quint64>(entry.milliseconds)) : QString();
    case Bytes:
        return isRequest ? count(static_cast<quint64>(entry.bytes)) : QString();
    default:
        return {};
    }
}

QVariant RequestTableModel::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            Qt::AlignVCenter | (column >= Milliseconds ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = text(m_rows[static_cast<std::size_t>(index.row())], column);
    return role == Qt::ToolTipRole ? plainTip(shown) : shown;
}

QVariant RequestTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            Qt::AlignVCenter | (section >= Milliseconds ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Host:
        return tr("Host");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Milliseconds:
        return tr("ms");
    default:
        return tr("Bytes");
    }
}

} // namespace remora::model
