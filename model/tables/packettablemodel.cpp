// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/packettablemodel.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <QFileInfo>

#include "dissect/series/eachpacket.h"
#include "model/settings/preferences.h"
#include "model/text/errortext.h"
#include "model/text/foreigntext.h"
#include "model/work/letgo.h"
#include "netshark/filename.h"

namespace remora::model {

namespace {

    std::shared_ptr<const std::vector<std::uint32_t>> packetsOf(
        const dissect::PacketStore &store, const dissect::ConversationSet &set)
    {
        if (store.isEverything() && set.isEverything())
            return nullptr;
        auto packets = std::make_shared<std::vector<std::uint32_t>>();
        eachPacketAt(
            store, set, [&](const dissect::PacketChunk &, std::size_t, std::uint64_t index) {
                packets->push_back(static_cast<std::uint32_t>(index));
            });
        return packets;
    }

} // namespace

PacketTableModel::PacketTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_task([this](Rows rows) {
        if (m_capture != nullptr && rows.generation == m_generation)
            show(std::move(rows));
    })
    , m_infos(new PacketInfos(this))
    , m_search([this](const NoteFound &note) {
        if (note.generation == m_generation)
            Q_EMIT found(note.row, note.hidden, note.nearest);
    })
    , m_basesTask([this](Bases bases) { takeBases(std::move(bases)); })
{
    connect(&Preferences::of(), &Preferences::changed, this, &PacketTableModel::ask);
    connect(m_infos, &PacketInfos::changed, this, [this] {
        const int column = static_cast<int>(PacketColumn::Info);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    });
}

PacketTableModel::~PacketTableModel() { *m_basesUnwanted = true; }

void PacketTableModel::setCapture(Investigation *capture)
{
    if (m_capture != nullptr) {
        m_capture->disconnect(this);
        m_capture->focus().disconnect(this);
    }
    beginResetModel();
    ++m_generation;
    m_capture = capture;
    m_infos->setCapture(capture);
    m_shown = {};
    *m_basesUnwanted = true;
    m_bases = nullptr;
    m_basesAsked = false;
    endResetModel();
    if (m_capture == nullptr)
        return;
    connect(m_capture, &Investigation::changed, this, &PacketTableModel::ask);
    connect(&m_capture->focus(), &Focus::conversationsChanged, this, &PacketTableModel::ask);
    ask();
}

void PacketTableModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_outdated)
        ask();
}

void PacketTableModel::ask()
{
    m_outdated = !m_watched;
    if (m_capture == nullptr || !m_watched)
        return;
    Rows rows;
    rows.store = m_capture->store();
    rows.conversations = m_capture->conversations();
    rows.clientIsA = m_capture->clientIsA();
    rows.names = Preferences::of().showsNames() ? m_capture->capture().facts().names : nullptr;
    const auto &span = m_capture->capture().facts().span;
    rows.first = span ? span->begin : 0;
    rows.generation = m_generation;
    m_task.request(
        [rows = std::move(rows), selected = m_capture->focus().now().conversations]() mutable {
            rows.packets = packetsOf(rows.store, selected.set());
            return rows;
        });
}

void PacketTableModel::show(Rows rows)
{
    const auto limit = static_cast<std::size_t>(std::numeric_limits<int>::max());
    const auto before = static_cast<int>(std::min(m_shown.size(), limit));
    const auto now = static_cast<int>(std::min(rows.size(), limit));
    // A capture that grows gets rows at its end and keeps those it has.
    const bool grows
        = m_shown.packets == nullptr && rows.packets == nullptr && now > before && before > 0;
    if (grows) {
        beginInsertRows({}, before, now - 1);
        m_shown = std::move(rows);
        endInsertRows();
    } else {
        beginResetModel();
        letGo(std::exchange(m_shown, std::move(rows)));
        endResetModel();
    }
    Q_EMIT rowsReady();
    askForBases();
}

void PacketTableModel::askForBases()
{
    if (!Preferences::of().showsRawSequences() || m_basesAsked || m_capture == nullptr
        || m_capture->capture().state() == Capture::State::Loading)
        return;
    m_basesAsked = true;
    m_basesUnwanted = std::make_shared<std::atomic<bool>>(false);
    const std::string path = netshark::fileBytes(m_capture->capture().path());
    m_basesTask.request([path, store = m_capture->capture().store(), unwanted = m_basesUnwanted,
                            generation = m_generation] {
        return Bases{dissect::SequenceBases::read(path, store, *unwanted), generation};
    });
}

void PacketTableModel::takeBases(Bases bases)
{
    if (bases.generation != m_generation || m_capture == nullptr)
        return;
    if (!bases.bases) {
        Q_EMIT failed(
            errorText(bases.bases.error(), QFileInfo(m_capture->capture().path()).fileName()));
        return;
    }
    m_bases = std::make_shared<const dissect::SequenceBases>(std::move(*bases.bases));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, static_cast<int>(PacketColumn::Sequence)),
            index(rowCount() - 1, static_cast<int>(PacketColumn::Acknowledgment)));
}

std::optional<dissect::PacketIndex> PacketTableModel::packetAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return dissect::PacketIndex{m_shown.packet(static_cast<std::size_t>(row))};
}

int PacketTableModel::rowFrom(dissect::PacketIndex packet) const
{
    const auto index = static_cast<std::uint64_t>(packet);
    if (!m_shown.packets)
        return index < m_shown.store.packets() ? static_cast<int>(index) : -1;
    const auto &packets = *m_shown.packets;
    const auto found = std::lower_bound(packets.begin(), packets.end(), index);
    return found == packets.end() ? -1 : static_cast<int>(found - packets.begin());
}

bool PacketTableModel::isShown(dissect::PacketIndex packet) const
{
    const int row = rowFrom(packet);
    return row >= 0 && packetAt(row) == packet;
}

PacketValues PacketTableModel::valuesAt(int row) const
{
    PacketValues values;
    const std::uint64_t index = m_shown.packet(static_cast<std::size_t>(row));
    const auto place = m_shown.store.place(dissect::PacketIndex{index});
    values.chunk = m_shown.store.chunks()[place.chunk].get();
    values.row = place.row;
    values.number = index + 1;
    values.first = m_shown.first;
    values.names = m_shown.names.get();
    values.rawSequences = Preferences::of().showsRawSequences();
    values.bases = m_bases.get();
    values.previous = values.chunk->times[values.row];
    if (row > 0) {
        const auto above = m_shown.store.place(
            dissect::PacketIndex{m_shown.packet(static_cast<std::size_t>(row) - 1)});
        values.previous = m_shown.store.chunks()[above.chunk]->times[above.row];
    }
    const auto id = values.chunk->conversations[values.row];
    if (id != dissect::noConversation && dissect::row(id) < m_shown.conversations->size()) {
        values.conversation = &(*m_shown.conversations)[dissect::row(id)];
        const bool fromA = !values.has(dissect::PacketChunk::FromB);
        const bool clientIsA = dissect::row(id) >= m_shown.clientIsA->size()
            || (*m_shown.clientIsA)[dissect::row(id)] != 0;
        values.fromClient = fromA == clientIsA;
    }
    return values;
}

bool PacketTableModel::isCurrent() const
{
    return m_capture != nullptr && m_watched && !m_outdated && !m_task.isBusy()
        && m_capture->isCurrent();
}

int PacketTableModel::nextNote(const Rows &rows, int from, bool forward)
{
    const int step = forward ? 1 : -1;
    const auto size = static_cast<int>(rows.size());
    for (int row = from + step; row >= 0 && row < size; row += step) {
        const auto place
            = rows.store.place(dissect::PacketIndex{rows.packet(static_cast<std::size_t>(row))});
        if (rows.store.chunks()[place.chunk]->tcpNotes[place.row].hasAny())
            return row;
    }
    return -1;
}

// Whoever is beyond the last row with a note and has one is not shown.
void PacketTableModel::countHidden(const dissect::PacketStore &all,
    std::optional<dissect::PacketIndex> from, bool forward, NoteFound &to)
{
    for (std::size_t i = 0; i < all.chunks().size(); ++i) {
        const auto &notes = all.chunks()[i]->tcpNotes;
        for (std::size_t at = 0; at < all.chunks()[i]->size(); ++at) {
            const dissect::PacketIndex packet{all.first(i) + at};
            if (!notes[at].hasAny() || (from && (forward ? packet <= *from : packet >= *from)))
                continue;
            ++to.hidden;
            if (!forward || to.nearest == 0)
                to.nearest = static_cast<quint64>(packet) + 1;
        }
    }
}

void PacketTableModel::findNote(int row, bool forward)
{
    if (m_capture == nullptr)
        return;
    m_search.request(
        [rows = m_shown, all = m_capture->capture().store(), row, from = packetAt(row), forward] {
            NoteFound note;
            note.row = nextNote(rows, row, forward);
            note.generation = rows.generation;
            if (note.row < 0 && rows.packets)
                countHidden(all, from, forward, note);
            return note;
        });
}

int PacketTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const auto limit = static_cast<std::size_t>(std::numeric_limits<int>::max());
    return static_cast<int>(std::min(m_shown.size(), limit));
}

int PacketTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : packetColumns;
}

QVariant PacketTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<PacketColumn>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const auto packet = packetAt(index.row());
        const bool isInfo = column == PacketColumn::Info;
        const QString text = textAt(index.row(), column,
            isInfo && packet ? m_infos->find(static_cast<quint64>(*packet)) : nullptr);
        return role == Qt::ToolTipRole ? plainTip(text) : text;
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != NotedRole && role != SeverityRole)
        return {};
    const PacketValues values = valuesAt(index.row());
    const dissect::TcpNotes notes = values.chunk->tcpNotes[values.row];
    if (role == NotedRole)
        return notes.hasAny();
    return static_cast<int>(severityOf(notes));
}

QString PacketTableModel::textAt(int row, PacketColumn column, const PacketInfo *info) const
{
    PacketValues values = valuesAt(row);
    values.info = info;
    return packetText(column, values);
}

PacketTableModel::InfoReader PacketTableModel::infoReader(const std::vector<int> &rows) const
{
    std::vector<quint64> packets;
    packets.reserve(rows.size());
    for (const int row : rows)
        packets.push_back(m_shown.packet(static_cast<std::size_t>(row)));
    if (m_capture == nullptr)
        return [](const std::atomic<bool> &) { return PacketInfoTable(); };
    const Capture &capture = m_capture->capture();
    return [packets = std::move(packets), store = capture.store(), path = capture.path(),
               sections = capture.facts().format->sections](const std::atomic<bool> &cancelled) {
        return readPacketInfos(path, sections, store, packets, cancelled);
    };
}

QVariant PacketTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<PacketColumn>(section);
    if (role == Qt::DisplayRole)
        return packetColumnTitle(column);
    if (role == Qt::ToolTipRole)
        return packetColumnHelp(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace remora::model
