// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/packetsview.h"

#include <algorithm>
#include <limits>

#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include "model/packets/hiddenby.h"
#include "model/settings/preferences.h"
#include "model/text/format.h"
#include "ui/common/question.h"
#include "ui/filter/filtermenu.h"
#include "ui/follow/followwindow.h"
#include "ui/packets/hexview.h"
#include "ui/packets/layerstree.h"
#include "ui/packets/outsidebar.h"
#include "ui/packets/packettable.h"
#include "ui/packets/rowcopy.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    using Column = model::PacketColumn;

    constexpr const char *detailsKey = "packets/details";

} // namespace

PacketsView::PacketsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new model::PacketTableModel(this))
    , m_table(new PacketTable)
    , m_copying(new RowCopy(m_model, m_table, this))
    , m_outside(new OutsideBar)
    , m_layers(new LayersTree)
    , m_bytes(new HexView)
    , m_across(new QSplitter(Qt::Horizontal))
    , m_contents([this](const model::PacketContents &contents) {
        m_bytes->show(contents.packet);
        const int row = m_table->currentIndex().row();
        if (row >= 0)
            m_layers->show(analysisOf(m_model->valuesAt(row)), contents.layers);
        if (!contents.problem.isEmpty())
            Q_EMIT noticed(contents.problem);
    })
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Packets"));
    m_table->setUp();
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
    layout->addWidget(m_outside);
    layout->addWidget(down, 1);
    connectModel();
}

void PacketsView::connectModel()
{
    connect(m_model, &model::PacketTableModel::rowsReady, this, [this] {
        settle();
        Q_EMIT rowsChanged();
    });
    connect(m_model, &model::PacketTableModel::found, this, &PacketsView::showNote);
    connect(m_model, &model::PacketTableModel::failed, this, &PacketsView::noticed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &PacketsView::takeRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PacketsView::showMenu);
    connect(m_table, &PacketTable::copyAsked, this, &PacketsView::copyRows);
    connect(m_copying, &RowCopy::copied, this, [this](quint64 rows, bool all) {
        Q_EMIT noticed(all ? tr("%1 rows are on the clipboard.").arg(model::count(rows))
                           : tr("The first %1 of the selected rows are on the clipboard; save the "
                                "packets to have all.")
                                 .arg(model::count(rows)));
    });
    connect(m_layers, &LayersTree::bytesSelected, m_bytes, &HexView::mark);
    connect(m_bytes, &HexView::byteClicked, m_layers, &LayersTree::selectByte);
}

TableView *PacketsView::table() const { return m_table; }

// In a low window the rows need all of it.
void PacketsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int low = 160;
    m_across->setVisible(height() > low);
}

void PacketsView::setCapture(model::Investigation *capture)
{
    if (m_capture != nullptr)
        m_capture->focus().disconnect(this);
    m_capture = capture;
    m_model->setCapture(capture);
    m_bytes->show(nullptr);
    m_layers->show({}, {});
    m_outside->hide();
    m_isAsked = false;
    m_isNoteAsked = false;
    if (capture != nullptr)
        connect(&capture->focus(), &model::Focus::packetChanged, this, [this] {
            m_isAsked = !m_selecting;
            takeFocus();
        });
}

void PacketsView::setWatched(bool watched)
{
    m_model->setWatched(watched);
    takeFocus();
}

void PacketsView::takeFocus()
{
    if (!m_isAsked || !m_model->isCurrent())
        return;
    m_isAsked = false;
    m_outside->hide();
    const auto packet = m_capture->focus().packet();
    if (!packet)
        return;
    if (m_model->isShown(*packet)) {
        goTo(m_model->rowFrom(*packet));
        return;
    }
    const model::HiddenBy hiddenBy = hidingOf(*m_capture, *packet);
    if (hiddenBy.any())
        showHidden(*packet,
            tr("Packet %1 is hidden by %2.")
                .arg(model::count(static_cast<quint64>(*packet) + 1), hiddenBy.text()),
            tr("Show it"));
}

// New rows: the packet that was asked for, else the one that was looked at, where it still is.
void PacketsView::settle()
{
    takeFocus();
    if (m_isNoteAsked)
        goToNote(m_forward);
    if (m_capture == nullptr || m_table->currentIndex().isValid())
        return;
    const auto packet = m_capture->focus().packet();
    const int row = packet ? m_model->rowFrom(*packet) : -1;
    if (row < 0)
        return;
    if (m_model->isShown(*packet))
        goTo(row);
    else
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

void PacketsView::showHidden(
    dissect::PacketIndex packet, const QString &text, const QString &action)
{
    m_outside->say(text, action, [this, packet] {
        if (m_capture == nullptr)
            return;
        model::Focus &focus = m_capture->focus();
        const model::FocusState shown = hidingOf(*m_capture, packet).cleared(focus.now());
        focus.setPacket(packet);
        m_isAsked = true;
        focus.restore(shown); // one step back for undo
        takeFocus();
    });
}

void PacketsView::showNote(int row, quint64 hidden, quint64 nearest)
{
    m_outside->hide();
    if (row >= 0) {
        goTo(row);
        return;
    }
    const QString none = m_forward ? tr("No packet with a note after this one.")
                                   : tr("No packet with a note before this one.");
    if (hidden == 0) {
        Q_EMIT noticed(none);
        return;
    }
    showHidden(dissect::PacketIndex{nearest - 1},
        none + ' '_L1
            + (hidden == 1
                    ? tr("One more is outside the focus, packet %1.").arg(model::count(nearest))
                    : tr("%1 more are outside the focus, the nearest is packet %2.")
                          .arg(model::count(hidden), model::count(nearest))),
        tr("Show it"));
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
    m_outside->hide();
    m_selecting = true;
    m_capture->focus().setPacket(packet);
    m_selecting = false;
    const model::PacketValues values = m_model->valuesAt(row);
    m_layers->show(analysisOf(values), {});
    m_contents.request(m_capture->capture().path(),
        {values.chunk->offset(values.row), m_capture->capture().facts().format->sections});
}

QList<QPair<QString, QString>> PacketsView::analysisOf(const model::PacketValues &values) const
{
    QList<QPair<QString, QString>> lines;
    const auto &chunk = *values.chunk;
    lines.append({u"frame.number"_s, QString::number(values.number)});
    if (const dissect::Timestamp time = chunk.times[values.row]; time != dissect::noTime)
        lines.append({u"frame.time"_s,
            model::dateAndTime(time, model::shownZone(), 9) + ' '_L1
                + model::zoneName(time, model::shownZone())});
    if (values.conversation != nullptr) {
        if (values.conversation->kind == dissect::Conversation::Kind::Tcp)
            lines.append({u"tcp.stream"_s, QString::number(values.conversation->stream)});
        lines.append({tr("from"), values.fromClient ? tr("client") : tr("server")});
    }
    const auto add = [&](const char *name, const QString &value) {
        lines.append({QLatin1StringView(name), value});
    };
    if (const auto rtt = chunk.rtts.find(values.row))
        add("tcp.analysis.ack_rtt", QString::fromStdString(dissect::secondsText(*rtt)));
    if (const auto acked = chunk.ackedFrames.find(values.row))
        add("tcp.analysis.acks_frame", QString::number(*acked));
    if (const auto flight = chunk.flights.find(values.row))
        add("tcp.analysis.bytes_in_flight", QString::number(flight->bytes));
    if (const auto duplicate = chunk.duplicateAcks.find(values.row)) {
        add("tcp.analysis.duplicate_ack_num", QString::number(duplicate->number));
        add("tcp.analysis.duplicate_ack_frame", QString::number(duplicate->frame));
    }
    if (const auto rto = chunk.rtos.find(values.row)) {
        add("tcp.analysis.rto", QString::fromStdString(dissect::secondsText(rto->duration)));
        add("tcp.analysis.rto_frame", QString::number(rto->frame));
    }
    if (const QString notes = model::notesText(chunk.tcpNotes[values.row]); !notes.isEmpty())
        add("tcp.analysis.flags", notes);
    return lines;
}

void PacketsView::askForNumber()
{
    if (m_capture == nullptr || m_capture->capture().store().packets() == 0)
        return;
    const auto most = static_cast<int>(
        std::min<quint64>(m_capture->capture().store().packets(), std::numeric_limits<int>::max()));
    const auto now = m_model->packetAt(std::max(0, m_table->currentIndex().row()));
    const auto number = ui::askForNumber(this, tr("Go to packet"),
        tr("Number of the packet, 1 to %1").arg(model::count(static_cast<quint64>(most))),
        now ? static_cast<int>(*now) + 1 : 1, most, tr("Go to packet"));
    if (number)
        goToPacket(static_cast<quint64>(*number));
}

void PacketsView::goToPacket(quint64 number)
{
    if (m_capture == nullptr || number == 0)
        return;
    m_capture->focus().setPacket(dissect::PacketIndex{number - 1});
    m_isAsked = true; // also where the focus had it already
    takeFocus();
}

void PacketsView::goToNote(bool forward)
{
    m_forward = forward;
    m_isNoteAsked = !m_model->isCurrent();
    if (m_isNoteAsked)
        return;
    const int row = m_table->currentIndex().row();
    m_model->findNote(row < 0 && !forward ? m_model->rowCount() : row, forward);
}

void PacketsView::copyRows() { m_copying->start(); }

void PacketsView::follow(dissect::ConversationId conversation)
{
    if (m_capture == nullptr)
        return;
    auto *window = new FollowWindow(*m_capture, conversation, this);
    connect(window, &FollowWindow::packetAsked, this, &PacketsView::goToPacket);
    window->show();
}

void PacketsView::showMenu(const QPoint &place)
{
    if (m_capture == nullptr)
        return;
    QMenu menu(this);
    const QModelIndex index = m_table->indexAt(place);
    if (index.isValid()) {
        const auto values = m_model->valuesAt(index.row());
        addFilterActions(&menu, packetFilter(static_cast<Column>(index.column()), values),
            [this](const QString &filter, model::FilterJoin join) {
                Q_EMIT filterAsked(filter, join);
            });
        const auto *conversation = values.conversation;
        using Kind = dissect::Conversation::Kind;
        if (conversation != nullptr
            && (conversation->kind == Kind::Tcp || conversation->kind == Kind::Udp))
            menu.addAction(tr("Follow the stream"), this,
                [this, id = values.chunk->conversations[values.row]] { follow(id); });
        menu.addSeparator();
        menu.addAction(tr("Copy rows"), this, &PacketsView::copyRows);
        menu.addAction(tr("Copy cell"), this,
            [cell = index.data().toString()] { QApplication::clipboard()->setText(cell); });
        menu.addSeparator();
    }
    menu.addAction(tr("Go to packet…"), this, &PacketsView::askForNumber);
    menu.addAction(tr("Next note"), this, [this] { goToNote(true); });
    menu.addAction(tr("Previous note"), this, [this] { goToNote(false); });
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

} // namespace remora::ui
