// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/turnsview.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include "model/tables/turnfile.h"
#include "model/text/foreigntext.h"
#include "model/text/format.h"
#include "ui/common/tableview.h"
#include "ui/common/totalrow.h"
#include "ui/turns/turndelegate.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    using dissect::TimePart;
    using model::TurnColumn;

    constexpr int of(TurnColumn column) { return static_cast<int>(column); }
    constexpr int ofPart(TimePart part)
    {
        return of(TurnColumn::FirstPart) + static_cast<int>(part);
    }

    // Two columns may have one head: beside each other they tell what they are about.
    class TurnTable : public TableView {
    public:
        using TableView::TableView;
        QString columnName(int column) const override
        {
            return model::turnColumnName(static_cast<TurnColumn>(column));
        }
        QString columnGroup(int column) const override
        {
            return model::turnColumnCaption(static_cast<TurnColumn>(column));
        }

    protected:
        int contentWidth(int column, const QString &text) const override
        {
            return column == of(TurnColumn::Total) ? strongWidth(text)
                                                   : TableView::contentWidth(column, text);
        }
        int leastWidth(int column) const override
        {
            constexpr int bar = 96;
            return column == of(TurnColumn::Bar) ? bar : 0;
        }
        // Ends that are seldom what tells turns apart, then what the bar shows as well.
        std::vector<std::vector<int>> spareColumns() const override
        {
            return {{of(TurnColumn::ServerPort)}, {of(TurnColumn::ClientPort)},
                {of(TurnColumn::Notes)}, {ofPart(TimePart::Tls)}, {ofPart(TimePart::Connection)},
                {of(TurnColumn::Server)}, {ofPart(TimePart::Pause)}, {ofPart(TimePart::Window)},
                {of(TurnColumn::Request), of(TurnColumn::Answer)}, {ofPart(TimePart::Transfer)},
                {ofPart(TimePart::Loss)}};
        }
    };

} // namespace

TurnsView::TurnsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new model::TurnTableModel(this))
    , m_table(new TurnTable(u"turns/columns"_s))
    , m_total(new TotalRow(m_table))
    , m_hint(new QLabel)
    , m_saving(new model::SaveTask(this))
    , m_copying([this](const QString &text) {
        QApplication::clipboard()->setText(text);
        const auto rows = std::max<qsizetype>(text.trimmed().count('\n'_L1), 0);
        Q_EMIT noticed(rows == 1 ? tr("One row is on the clipboard.")
                                 : tr("%1 rows are on the clipboard.")
                                       .arg(model::count(static_cast<quint64>(rows))));
    })
{
    m_table->setModel(m_model);
    m_table->setHeadRoles(model::TurnTableModel::CaptionRole, model::TurnTableModel::NameRole);
    m_table->setItemDelegate(new TurnDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Turns"));
    m_table->setUpColumns(model::turnColumns,
        {44, 150, 120, 60, 120, 60, 76, 86, 80, 110, 64, 56, 72, 76, 76, 60, 72, 64, 220});
    m_table->horizontalHeader()->setSortIndicator(of(TurnColumn::Start), Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_hint->setProperty("role", u"hint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_total);
    connect(m_saving, &model::SaveTask::saved, this, &TurnsView::noticed);
    connect(m_saving, &model::SaveTask::failed, this, &TurnsView::failed);
    connect(m_model, &model::TurnTableModel::rowsReady, this, &TurnsView::takeRows);
    connect(
        m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &TurnsView::lookAtVisible);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { takeCurrent(current); });
    connect(m_table, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { showPackets(index.row()); });
    connect(m_table, &TableView::copyAsked, this, [this] { copyRows(); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &TurnsView::showMenu);
}

void TurnsView::setCapture(model::Investigation *capture)
{
    m_capture = capture;
    m_selected.reset();
    m_model->setCapture(capture);
    showState();
}

void TurnsView::setWatched(bool watched)
{
    if (watched && m_capture != nullptr)
        m_capture->wantTurns();
    m_model->setWatched(watched);
}

QString TurnsView::emptyText() const
{
    if (!m_model->isKnown())
        return tr("Looking for requests and their answers…");
    const bool isAll = m_capture->focus().now().isAll();
    return isAll
        ? tr("No turns: no TCP conversation of this capture has a request with an answer.")
        : tr("No requests with answers of TCP conversations in focus. Each would be a turn: "
             "a row that says what its client waited for.");
}

void TurnsView::showState()
{
    const bool isEmpty = m_capture != nullptr && m_model->rowCount() == 0;
    m_hint->setText(isEmpty ? emptyText() : QString());
    m_hint->setVisible(isEmpty);
    QStringList totals;
    const model::TurnTableRows &rows = m_model->rows();
    for (int column = 0; column < model::turnColumns && rows.size() > 0; ++column)
        totals << turnTotalText(rows, static_cast<TurnColumn>(column));
    m_table->setTotals(totals);
    const auto count = static_cast<quint64>(rows.size());
    m_total->show(count == 1 ? tr("1 turn") : tr("%1 turns").arg(model::count(count)), totals);
}

// Of one conversation its ends are the same in each row.
void TurnsView::fitMeaning()
{
    std::set<int> meaningless;
    if (!m_model->rows().areOfSeveral)
        meaningless = {of(TurnColumn::Client), of(TurnColumn::ClientPort), of(TurnColumn::Server),
            of(TurnColumn::ServerPort)};
    m_table->setMeaning(meaningless, {}, 0);
}

void TurnsView::takeRows()
{
    fitMeaning();
    showState();
    if (m_selected)
        select(m_selected->first, m_selected->second);
    lookAtVisible();
    Q_EMIT rowsChanged();
}

void TurnsView::lookAtVisible()
{
    const auto [first, last] = m_table->visibleRows();
    m_model->lookAt(first, last);
}

void TurnsView::takeCurrent(const QModelIndex &current)
{
    if (m_isTaking || !current.isValid() || current.row() >= m_model->rowCount())
        return;
    const dissect::Turn &turn = m_model->turnAt(current.row());
    m_selected = {turn.conversation, turn.number};
    Q_EMIT turnSelected(turn);
}

void TurnsView::select(dissect::ConversationId conversation, std::uint32_t number)
{
    m_selected = {conversation, number};
    const int row = m_model->rowOf(conversation, number);
    if (row < 0)
        return;
    const QScopedValueRollback guard(m_isTaking, true);
    m_table->setCurrentIndex(m_model->index(row, of(TurnColumn::Start)));
    m_table->selectRow(row);
}

std::optional<dissect::Turn> TurnsView::selected() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return std::nullopt;
    return m_model->turnAt(row);
}

void TurnsView::showPackets(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const dissect::Turn turn = m_model->turnAt(row); // rows may change meanwhile
    Q_EMIT packetsAsked(turn);
}

bool TurnsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &TurnsView::lookAtVisible, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    showPackets(m_table->currentIndex().row());
    return true;
}

void TurnsView::copyRows()
{
    constexpr int most = 100'000; // more is a file
    std::vector<std::pair<int, int>> ranges;
    int count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        ranges.emplace_back(range.top(), range.bottom());
        count += range.height();
    }
    if (count == 0) {
        Q_EMIT noticed(tr("No row is selected: there is nothing to copy."));
        return;
    }
    if (count > most) {
        Q_EMIT noticed(tr("%1 rows are too many for the clipboard. Save them as a file.")
                           .arg(model::count(static_cast<quint64>(count))));
        return;
    }
    std::sort(ranges.begin(), ranges.end());
    std::vector<std::uint32_t> chosen;
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row)
            chosen.push_back(static_cast<std::uint32_t>(row));
    }
    std::vector<TurnColumn> columns;
    for (const int column : m_table->shownColumns())
        columns.push_back(static_cast<TurnColumn>(column));
    m_copying.request(
        [rows = m_model->rows(), chosen = std::move(chosen), columns = std::move(columns)] {
            return turnsText(rows, chosen, columns);
        });
}

void TurnsView::save()
{
    if (m_capture == nullptr)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save turns"),
        model::pathBeside(m_capture->capture().path(), u"_turns.csv"_s), tr("CSV (*.csv)"));
    if (!path.isEmpty())
        m_saving->start(model::turnsWriter(m_model->rows(), path), path,
            tr("Saved %1.").arg(model::shown(path, 1000)));
}

void TurnsView::showMenu(const QPoint &place)
{
    if (m_capture == nullptr)
        return;
    QMenu menu(this);
    const QModelIndex index = m_table->indexAt(place);
    if (index.isValid()) {
        menu.addAction(
            tr("Show its packets"), this, [this, row = index.row()] { showPackets(row); });
        menu.addAction(tr("Copy rows"), this, &TurnsView::copyRows);
    }
    menu.addAction(tr("Save turns as CSV…"), this, &TurnsView::save);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

} // namespace remora::ui
