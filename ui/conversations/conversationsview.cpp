// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/conversationsview.h"

#include <algorithm>
#include <array>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

#include "model/errortext.h"
#include "model/format.h"
#include "model/tables/conversationfile.h"
#include "ui/conversations/swatchdelegate.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {
    constexpr std::size_t mostSeries = 8; // as many as the palette tells apart
    constexpr int rowHeight = 24;
} // namespace

ConversationsView::ConversationsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new model::ConversationTableModel(this))
    , m_table(new QTableView)
    , m_find(new QLineEdit)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_saving(new model::FileJob(this))
{
    m_title->setProperty("role", u"title"_s);
    m_hint->setProperty("role", u"caption"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_find->setPlaceholderText(tr("Find address, port or protocol"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(240);
    auto *save = new QPushButton(tr("Save CSV…"));
    save->setToolTip(tr("Save the conversations as they stand, with raw numbers"));
    connect(save, &QPushButton::clicked, this, &ConversationsView::saveCsv);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    bar->setSpacing(8);
    bar->addWidget(m_title);
    bar->addWidget(m_hint);
    bar->addStretch();
    bar->addWidget(save);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new SwatchDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setAccessibleName(tr("Conversations"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    constexpr std::array widths{132, 60, 132, 52, 76, 74, 92, 80, 76, 84, 80, 110, 84, 70, 150};
    static_assert(widths.size() == model::conversationColumns);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    for (int i = 0; i < model::conversationColumns; ++i) {
        const QString title = model::columnTitle(static_cast<model::ConversationColumn>(i));
        // Room for the title with its sort mark and the margins of the head.
        const int needed = metrics.horizontalAdvance(title + u" ▾"_s) + 20;
        m_table->setColumnWidth(i, std::max(widths[static_cast<std::size_t>(i)], needed));
    }
    header->restoreState(QSettings().value("conversations/columns"_L1).toByteArray());
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(
        static_cast<int>(model::ConversationColumn::Samples), Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_saving, &model::FileJob::saved, this, &ConversationsView::noticed);
    connect(m_saving, &model::FileJob::failed, this, &ConversationsView::failed);
    connect(m_find, &QLineEdit::textChanged, m_model, &model::ConversationTableModel::setFindText);
    connect(
        m_model, &model::ConversationTableModel::rowsReady, this, &ConversationsView::rowsReady);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ConversationsView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_selecting)
            return;
        m_userChose = true;
        takeSelection();
    });
    connect(header, &QHeaderView::sectionResized, this,
        [header] { QSettings().setValue("conversations/columns"_L1, header->saveState()); });
    connect(header, &QHeaderView::sectionMoved, this,
        [header] { QSettings().setValue("conversations/columns"_L1, header->saveState()); });
}

void ConversationsView::setCapture(model::Capture *capture)
{
    m_capture = capture;
    m_userChose = false;
    m_selected.clear();
    m_model->setCapture(capture);
    rowsReady();
    Q_EMIT selectionChanged();
}

void ConversationsView::rowsReady()
{
    const auto total = static_cast<quint64>(m_model->rowCount());
    m_title->setText(tr("Conversations %1").arg(model::count(total)));
    const bool loaded
        = m_capture != nullptr && m_capture->state() != model::Capture::State::Loading;
    const auto all = static_cast<quint64>(m_model->total());
    if (total == 0 && all > 0)
        m_hint->setText(tr("None of %1 matches “%2”. Clear the text above to see them.")
                            .arg(model::count(all), model::shown(m_find->text(), 40)));
    else if (total < all)
        m_hint->setText(tr("of %1").arg(model::count(all)));
    else if (total == 0 && loaded)
        m_hint->setText(tr("This capture holds no IP packets."));
    else
        m_hint->clear();
    if (total == 0)
        return;
    if (m_userChose) {
        showSelection();
        return;
    }
    // Until the user chooses, the most telling conversation is shown.
    m_selecting = true;
    m_table->selectRow(m_model->rowOf(m_model->mostTelling()));
    m_selecting = false;
    takeSelection();
}

// Rows that were hidden for a while come back as they were chosen.
void ConversationsView::showSelection()
{
    QItemSelection rows;
    for (const auto id : m_selected) {
        if (const int row = m_model->rowOf(id); row >= 0)
            rows.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    m_selecting = true;
    m_table->selectionModel()->select(
        rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_selecting = false;
}

void ConversationsView::takeSelection()
{
    std::vector<dissect::ConversationId> now;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        now.push_back(m_model->conversationAt(row.row()));
    // Those that stay keep their colours.
    std::vector<dissect::ConversationId> kept;
    for (const auto id : m_selected) {
        if (std::find(now.begin(), now.end(), id) != now.end())
            kept.push_back(id);
    }
    for (const auto id : now) {
        if (std::find(kept.begin(), kept.end(), id) == kept.end())
            kept.push_back(id);
    }
    m_selected = std::move(kept);
    QHash<std::uint32_t, int> colours;
    if (m_selected.size() <= mostSeries) {
        for (std::size_t i = 0; i < m_selected.size(); ++i)
            colours.insert(dissect::row(m_selected[i]), static_cast<int>(i));
    }
    m_model->setSwatches(colours);
    Q_EMIT selectionChanged();
}

QList<model::ChartSelection> ConversationsView::selections() const
{
    QList<model::ChartSelection> list;
    if (m_capture == nullptr)
        return list;
    if (m_selected.empty())
        return {model::everything()};
    if (m_selected.size() > mostSeries)
        return {model::severalConversations(m_selected)};
    const auto &all = *m_capture->conversations();
    for (std::size_t i = 0; i < m_selected.size(); ++i) {
        const dissect::ConversationId id = m_selected[i];
        const dissect::Conversation &conversation = all[dissect::row(id)];
        list.append(model::oneConversation(
            conversation, id, m_capture->roles(conversation, id), static_cast<int>(i)));
    }
    return list;
}

void ConversationsView::focusFind()
{
    m_find->setFocus();
    m_find->selectAll();
}

void ConversationsView::copyRows()
{
    QStringList lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < model::conversationColumns; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join('\t'_L1);
    }
    QApplication::clipboard()->setText(lines.join('\n'_L1));
    Q_EMIT noticed(rows.size() == 1 ? tr("One row is on the clipboard.")
                                    : tr("%1 rows are on the clipboard.").arg(rows.size()));
}

void ConversationsView::swapRoles()
{
    if (m_capture == nullptr)
        return;
    for (const auto id : std::vector(m_selected))
        m_capture->swapRoles(id);
}

void ConversationsView::showMenu(const QPoint &place)
{
    if (!m_table->indexAt(place).isValid() || m_capture == nullptr)
        return;
    QMenu menu(this);
    menu.addAction(tr("Swap client and server"), this, &ConversationsView::swapRoles);
    menu.addAction(tr("Copy rows"), this, &ConversationsView::copyRows);
    menu.addAction(tr("Select nothing: chart all packets"), m_table, &QTableView::clearSelection);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void ConversationsView::saveCsv()
{
    if (m_capture == nullptr)
        return;
    const QString suggested = QFileInfo(m_capture->path()).path() + '/'_L1
        + QFileInfo(m_capture->path()).completeBaseName() + "_conversations.csv"_L1;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save conversations"), suggested, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_saving->start(
        model::conversationsWriter(*m_model, *m_capture, path), path, tr("Saved %1.").arg(path));
}

} // namespace remora::ui
