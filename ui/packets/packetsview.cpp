// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/packetsview.h"

#include <algorithm>
#include <limits>

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include "model/format.h"
#include "model/preferences.h"
#include "ui/common/celldelegate.h"
#include "ui/common/palette.h"
#include "ui/common/tableview.h"
#include "ui/filter/filtermenu.h"
#include "ui/packets/hexview.h"
#include "ui/packets/layerstree.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    using Column = model::PacketColumn;

    // What the analysis notes stands out, by colour and by its words.
    class PacketDelegate : public CellDelegate {
    public:
        using CellDelegate::CellDelegate;

    protected:
        QColor textColour(const Colours &colours, const QModelIndex &index) const override
        {
            const bool isNotes = index.column() == static_cast<int>(Column::Notes);
            return isNotes ? colours.doubtful : colours.text;
        }
    };

    class PacketTable : public TableView {
    public:
        using TableView::TableView;

    protected:
        QString columnName(int column) const override
        {
            if (column == static_cast<int>(Column::SourcePort))
                return PacketsView::tr("Source port");
            if (column == static_cast<int>(Column::DestinationPort))
                return PacketsView::tr("Destination port");
            if (column == static_cast<int>(Column::Way))
                return PacketsView::tr("Direction");
            return model::packetColumnTitle(static_cast<Column>(column));
        }
    };

    constexpr const char *detailsKey = "packets/details";

} // namespace

PacketsView::PacketsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new model::PacketTableModel(this))
    , m_table(new PacketTable(u"packets/columns"_s))
    , m_hint(new QLabel)
    , m_layers(new LayersTree)
    , m_bytes(new HexView)
    , m_across(new QSplitter(Qt::Horizontal))
    , m_look([this](const model::LookedAtPacket &looked) {
        m_bytes->show(looked.packet);
        const int row = m_table->currentIndex().row();
        if (row >= 0)
            m_layers->show(analysisOf(m_model->factsAt(row)), looked.layers);
        if (!looked.problem.isEmpty())
            Q_EMIT noticed(looked.problem);
    })
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PacketDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Packets"));
    m_table->setUpColumns(model::packetColumns,
        {76, 140, 34, 124, 58, 124, 58, 70, 66, 84, 84, 84, 68, 76, 72, 76, 220});
    m_hint->setProperty("role", u"hint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_across->addWidget(m_layers);
    m_across->addWidget(m_bytes);
    m_across->setSizes({400, 570});
    m_across->setChildrenCollapsible(false);
    auto *down = new QSplitter(Qt::Vertical);
    down->addWidget(m_table);
    down->addWidget(m_across);
    down->setStretchFactor(0, 3);
    down->setStretchFactor(1, 2);
    down->setSizes({260, 150});
    down->restoreState(QSettings().value(QLatin1StringView(detailsKey)).toByteArray());
    connect(down, &QSplitter::splitterMoved, this,
        [down] { QSettings().setValue(QLatin1StringView(detailsKey), down->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_hint);
    layout->addWidget(down, 1);

    connect(m_model, &model::PacketTableModel::rowsReady, this, [this] {
        showHint();
        showFocus();
        Q_EMIT rowsChanged();
    });
    connect(m_model, &model::PacketTableModel::found, this, [this](int row) {
        if (row < 0)
            Q_EMIT noticed(tr("No packet with a note there."));
        else
            goTo(row);
    });
    connect(m_model, &model::PacketTableModel::failed, this, &PacketsView::noticed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &PacketsView::takeRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PacketsView::showMenu);
    connect(m_layers, &LayersTree::bytesSelected, m_bytes, &HexView::mark);
    connect(m_bytes, &HexView::byteClicked, m_layers, &LayersTree::selectByte);
}

void PacketsView::setCapture(model::Investigation *capture)
{
    if (m_capture != nullptr)
        m_capture->focus().disconnect(this);
    m_capture = capture;
    m_model->setCapture(capture);
    m_bytes->show(nullptr);
    m_layers->show({}, {});
    if (capture != nullptr)
        connect(&capture->focus(), &model::Focus::packetChanged, this, &PacketsView::showFocus);
    showHint();
}

void PacketsView::showHint()
{
    const bool isEmpty = m_capture != nullptr && m_model->rowCount() == 0
        && m_capture->capture().state() != model::Capture::State::Loading && m_capture->isCurrent();
    m_hint->setText(tr("No packet is in focus. Clear the filter, the time range or the selection "
                       "of conversations to see some."));
    m_hint->setVisible(isEmpty);
}

void PacketsView::showFocus()
{
    if (m_capture == nullptr || m_selecting || !m_capture->focus().packet())
        return;
    const auto packet = *m_capture->focus().packet();
    const int row = m_model->rowFrom(packet);
    if (row >= 0 && row != m_table->currentIndex().row())
        goTo(row);
}

void PacketsView::goTo(int row)
{
    const QModelIndex at = m_model->index(row, 0);
    m_table->selectionModel()->setCurrentIndex(
        at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(at, QAbstractItemView::PositionAtCenter);
}

void PacketsView::takeRow()
{
    const int row = m_table->currentIndex().row();
    const auto packet = m_model->packetAt(row);
    if (m_capture == nullptr || !packet)
        return;
    m_selecting = true;
    m_capture->focus().setPacket(packet);
    m_selecting = false;
    const model::PacketFacts facts = m_model->factsAt(row);
    m_layers->show(analysisOf(facts), {});
    m_look.request(m_capture->capture().path(),
        {facts.chunk->offset(facts.row), m_capture->capture().facts().format->sections});
}

QList<QPair<QString, QString>> PacketsView::analysisOf(const model::PacketFacts &facts) const
{
    QList<QPair<QString, QString>> lines;
    const auto &chunk = *facts.chunk;
    lines.append({u"frame.number"_s, QString::number(facts.number)});
    lines.append({u"frame.time"_s,
        model::dateAndTime(chunk.times[facts.row], model::shownZone(), 9) + ' '_L1
            + model::zoneName(chunk.times[facts.row], model::shownZone())});
    if (facts.conversation != nullptr) {
        if (facts.conversation->kind == dissect::Conversation::Kind::Tcp)
            lines.append({u"tcp.stream"_s, QString::number(facts.conversation->stream)});
        lines.append({tr("from"), facts.fromClient ? tr("client") : tr("server")});
    }
    const auto add = [&](const char *name, const QString &value) {
        lines.append({QLatin1StringView(name), value});
    };
    if (const auto *rtt = chunk.rtts.find(facts.row))
        add("tcp.analysis.ack_rtt", QString::fromStdString(dissect::secondsText(*rtt)));
    if (const auto *acked = chunk.ackedFrames.find(facts.row))
        add("tcp.analysis.acks_frame", QString::number(*acked));
    if (const auto *flight = chunk.flights.find(facts.row))
        add("tcp.analysis.bytes_in_flight", QString::number(flight->bytes));
    if (const auto *duplicate = chunk.duplicateAcks.find(facts.row)) {
        add("tcp.analysis.duplicate_ack_num", QString::number(duplicate->number));
        add("tcp.analysis.duplicate_ack_frame", QString::number(duplicate->frame));
    }
    if (const auto *rto = chunk.rtos.find(facts.row)) {
        add("tcp.analysis.rto", QString::fromStdString(dissect::secondsText(rto->duration)));
        add("tcp.analysis.rto_frame", QString::number(rto->frame));
    }
    if (const QString notes = model::notesText(chunk.tcpNotes[facts.row]); !notes.isEmpty())
        add("tcp.analysis.flags", notes);
    return lines;
}

void PacketsView::askForNumber()
{
    if (m_capture == nullptr || m_model->rowCount() == 0)
        return;
    const auto most = static_cast<int>(
        std::min<quint64>(m_capture->capture().store().packets(), std::numeric_limits<int>::max()));
    const auto now = m_model->packetAt(std::max(0, m_table->currentIndex().row()));
    bool accepted = false;
    const int number = QInputDialog::getInt(this, tr("Go to packet"),
        tr("Number of the packet, 1 to %1").arg(model::count(static_cast<quint64>(most))),
        now ? static_cast<int>(*now) + 1 : 1, 1, most, 1, &accepted);
    if (!accepted)
        return;
    const dissect::PacketIndex packet{static_cast<std::uint64_t>(number) - 1};
    const int row = m_model->rowFrom(packet);
    if (!m_model->isShown(packet))
        Q_EMIT noticed(tr("Packet %1 is not in focus; this is the next one that is.")
                           .arg(model::count(static_cast<quint64>(number))));
    if (row >= 0)
        goTo(row);
}

void PacketsView::goToNote(bool forward)
{
    const int row = m_table->currentIndex().row();
    m_model->findNote(row < 0 && !forward ? m_model->rowCount() : row, forward);
}

void PacketsView::copyRows()
{
    QStringList lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : m_table->shownColumns())
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join('\t'_L1);
    }
    QApplication::clipboard()->setText(lines.join('\n'_L1));
    Q_EMIT noticed(
        tr("%1 rows are on the clipboard.").arg(model::count(static_cast<quint64>(rows.size()))));
}

void PacketsView::showMenu(const QPoint &place)
{
    if (m_capture == nullptr)
        return;
    QMenu menu(this);
    const QModelIndex index = m_table->indexAt(place);
    if (index.isValid()) {
        const auto facts = m_model->factsAt(index.row());
        addFilterActions(&menu, packetFilter(static_cast<Column>(index.column()), facts),
            [this](const QString &filter, model::FilterJoin join) {
                Q_EMIT filterAsked(filter, join);
            });
        menu.addAction(tr("Copy rows"), this, &PacketsView::copyRows);
    }
    menu.addAction(tr("Go to packet…"), this, &PacketsView::askForNumber);
    menu.addAction(tr("Next note"), this, [this] { goToNote(true); });
    menu.addAction(tr("Previous note"), this, [this] { goToNote(false); });
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

} // namespace remora::ui
