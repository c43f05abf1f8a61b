// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>
#include <QPointer>

#include "model/investigation/investigation.h"
#include "model/packets/packetinfos.h"
#include "model/tables/packetcolumns.h"
#include "model/work/latesttask.h"

namespace remora::model {

// The packets in focus as a table, in the order of the file: those of the selected conversations,
// or all. Which they are is found off the GUI thread.
class PacketTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        NotedRole = Qt::UserRole, // the analysis says something of the packet
        SeverityRole, // of the gravest note, a Severity
    };
    explicit PacketTableModel(QObject *parent = nullptr);
    ~PacketTableModel() override;

    // Not owned; nullptr empties the table.
    void setCapture(Investigation *capture);
    // Rows are found only while somebody looks.
    void setWatched(bool watched);

    std::optional<dissect::PacketIndex> packetAt(int row) const;
    // The row of a packet, or of the first one behind it; -1 behind the last.
    int rowFrom(dissect::PacketIndex packet) const;
    bool isShown(dissect::PacketIndex packet) const;
    PacketValues valuesAt(int row) const;
    // With `info`, which must live as long.
    QString textAt(int row, PacketColumn column, const PacketInfo *info) const;
    // Reads the infos of rising rows; the answer runs on any thread.
    using InfoReader = std::function<PacketInfoTable(const std::atomic<bool> &cancelled)>;
    InfoReader infoReader(const std::vector<int> &rows) const;
    const dissect::PacketStore &store() const { return m_shown.store; }

    // The rows are those that the focus asks for.
    bool isCurrent() const;

    // Looks for the next packet behind `row` (or before it) of which the analysis says something;
    // `found` follows.
    void findNote(int row, bool forward);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void rowsReady();
    void failed(const QString &text);
    // The row, or -1: there is none. Then `hidden` is how many packets beyond have a note without
    // being shown, and `nearest` the number of the nearest of them.
    void found(int row, quint64 hidden, quint64 nearest);

private:
    struct Rows {
        dissect::PacketStore store;
        std::shared_ptr<const std::vector<dissect::Conversation>> conversations;
        std::shared_ptr<const std::vector<std::uint8_t>> clientIsA;
        std::shared_ptr<const dissect::HostNames> names;
        // nullptr: all packets of the store, in or not.
        std::shared_ptr<const std::vector<std::uint32_t>> packets;
        dissect::Timestamp first = 0;
        int generation = 0;

        std::size_t size() const { return packets ? packets->size() : store.packets(); }
        std::uint64_t packet(std::size_t row) const { return packets ? (*packets)[row] : row; }
    };
    struct NoteFound {
        int row = -1;
        quint64 hidden = 0;
        quint64 nearest = 0;
        int generation = 0;
    };
    // The numbers on the wire, as far as they are.
    struct Bases {
        dissect::Result<dissect::SequenceBases> bases;
        int generation = 0;
    };
    void ask();
    void askForBases();
    void takeBases(Bases bases);
    void show(Rows rows);
    static int nextNote(const Rows &rows, int from, bool forward);
    static void countHidden(const dissect::PacketStore &all,
        std::optional<dissect::PacketIndex> from, bool forward, NoteFound &to);

    QPointer<Investigation> m_capture;
    bool m_watched = false;
    bool m_outdated = false;
    Rows m_shown;
    int m_generation = 0;
    std::shared_ptr<const dissect::SequenceBases> m_bases;
    bool m_basesAsked = false;
    std::shared_ptr<std::atomic<bool>> m_basesUnwanted = std::make_shared<std::atomic<bool>>(false);
    LatestTask<Rows> m_task;
    PacketInfos *m_infos;
    LatestTask<NoteFound> m_search;
    LatestTask<Bases> m_basesTask;
};

} // namespace remora::model
