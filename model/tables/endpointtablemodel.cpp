// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/endpointtablemodel.h"

#include <algorithm>
#include <utility>

#include "model/text/format.h"
#include "model/work/letgo.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using Column = EndpointTableModel::Column;

    std::uint64_t number(Column column, const dissect::EndpointTotals &endpoint)
    {
        switch (column) {
        case EndpointTableModel::Conversations:
            return endpoint.conversations;
        case EndpointTableModel::Packets:
            return endpoint.packets();
        case EndpointTableModel::Bytes:
            return endpoint.bytes();
        case EndpointTableModel::PacketsSent:
            return endpoint.packetsSent;
        case EndpointTableModel::PacketsReceived:
            return endpoint.packetsReceived;
        case EndpointTableModel::BytesSent:
            return endpoint.bytesSent;
        default:
            return endpoint.bytesReceived;
        }
    }

    const std::string &nameOf(const dissect::HostNames &names, const dissect::IpAddress &address)
    {
        static const std::string none;
        const auto found = names.find(address);
        return found == names.end() ? none : found->second;
    }

    bool isText(int column)
    {
        return column == EndpointTableModel::Address || column == EndpointTableModel::Name;
    }

} // namespace

EndpointTableModel::EndpointTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_task([this](Shown shown) {
        if (m_capture == nullptr || shown.generation != m_generation)
            return;
        beginResetModel();
        letGo(std::exchange(m_shown, std::move(shown)));
        endResetModel();
        Q_EMIT rowsReady();
    })
{
}

void EndpointTableModel::setCapture(Investigation *capture)
{
    if (m_capture != nullptr) {
        m_capture->disconnect(this);
        m_capture->focus().disconnect(this);
    }
    beginResetModel();
    ++m_generation;
    m_capture = capture;
    letGo(std::exchange(m_shown, {}));
    ++m_question;
    endResetModel();
    if (m_capture == nullptr)
        return;
    const auto askAgain = [this] {
        ++m_question;
        ask();
    };
    connect(m_capture, &Investigation::changed, this, askAgain);
    connect(&m_capture->focus(), &Focus::conversationsChanged, this, askAgain);
    ask();
}

void EndpointTableModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_outdated)
        ask();
}

void EndpointTableModel::ask()
{
    m_outdated = !m_watched;
    if (!isCounted())
        Q_EMIT counting();
    if (m_capture == nullptr || !m_watched)
        return;
    m_task.request([conversations = m_capture->conversations(),
                       selected = m_capture->focus().now().conversations,
                       names = m_capture->capture().facts().names, column = m_sortColumn,
                       descending = m_sortOrder == Qt::DescendingOrder, of = m_generation,
                       question = m_question] {
        std::vector<dissect::Conversation> chosen;
        for (const auto id : selected.chosen()) {
            if (dissect::row(id) < conversations->size())
                chosen.push_back((*conversations)[dissect::row(id)]);
        }
        auto endpoints = dissect::endpointsOf(chosen.empty() ? *conversations : chosen);
        std::erase_if(endpoints, [](const auto &endpoint) { return endpoint.packets() == 0; });
        order(endpoints, column, descending, *names);
        return Shown{std::make_shared<const Endpoints>(std::move(endpoints)), names, of, question};
    });
}

void EndpointTableModel::order(
    Endpoints &endpoints, Column column, bool descending, const dissect::HostNames &names)
{
    std::stable_sort(endpoints.begin(), endpoints.end(), [&](const auto &a, const auto &b) {
        const auto &less = descending ? b : a;
        const auto &more = descending ? a : b;
        if (column == Address)
            return less.address < more.address;
        if (column == Name) {
            // Those without one are last, up and down.
            const std::string &name = nameOf(names, a.address);
            const std::string &other = nameOf(names, b.address);
            if (name.empty() || other.empty())
                return !name.empty() && other.empty();
            return descending ? other < name : name < other;
        }
        return number(column, less) < number(column, more);
    });
}

QString EndpointTableModel::filterOf(const dissect::EndpointTotals &endpoint)
{
    const bool v6 = endpoint.address.family() == dissect::IpAddress::Family::V6;
    return (v6 ? u"ipv6.addr == %1"_s : u"ip.addr == %1"_s)
        .arg(QString::fromStdString(endpoint.address.text()));
}

int EndpointTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.endpoints->size());
}

int EndpointTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString EndpointTableModel::text(
    Column column, const dissect::EndpointTotals &endpoint, const dissect::HostNames &names)
{
    switch (column) {
    case Address:
        return QString::fromStdString(endpoint.address.text());
    case Name:
        return shown(QString::fromStdString(nameOf(names, endpoint.address)));
    default:
        return count(number(column, endpoint));
    }
}

QVariant EndpointTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(static_cast<Column>(index.column()), endpointAt(index.row()), *m_shown.names);
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            Qt::AlignVCenter | (isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

QVariant EndpointTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isText(section) ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Address"), tr("Name"), tr("Conversations"), tr("Packets"),
        tr("Bytes"), tr("Packets sent"), tr("Packets received"), tr("Bytes sent"),
        tr("Bytes received")};
    const QString mark = m_sortOrder == Qt::DescendingOrder ? u" ▾"_s : u" ▴"_s;
    return section == m_sortColumn ? titles[section] + mark : titles[section];
}

void EndpointTableModel::sort(int column, Qt::SortOrder sortOrder)
{
    if (column < 0 || column >= columns)
        return;
    m_sortColumn = static_cast<Column>(column);
    m_sortOrder = sortOrder;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    ask();
}

} // namespace remora::model
