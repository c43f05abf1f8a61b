// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/conversationsview.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

#include "model/format.h"
#include "model/tables/conversationcolumntexts.h"
#include "model/tables/conversationfilters.h"
#include "ui/common/tableview.h"
#include "ui/conversations/conversationdelegate.h"
#include "ui/filter/filtermenu.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    using Column = model::ConversationColumn;

    // "Port" alone would not tell whose.
    class ConversationTable : public TableView {
    public:
        using TableView::TableView;

    protected:
        QString columnName(int column) const override
        {
            return model::columnName(static_cast<Column>(column));
        }
    };

} // namespace

ConversationsView::ConversationsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new model::ConversationTableModel(this))
    , m_table(new ConversationTable(u"conversations/columns3"_s))
    , m_findBar(new QWidget)
    , m_find(new QLineEdit)
    , m_hint(new QLabel)
    , m_saving(new model::FileJob(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ConversationDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Conversations"));
    m_table->setUpColumns(
        model::usualConversationColumns, {118, 50, 108, 44, 60, 76, 62, 62, 62, 62, 80});
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_hint->setProperty("role", u"hint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    makeFindBar();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_findBar);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);

    connect(m_saving, &model::FileJob::saved, this, &ConversationsView::noticed);
    connect(m_saving, &model::FileJob::failed, this, &ConversationsView::failed);
    connect(
        m_model, &model::ConversationTableModel::rowsReady, this, &ConversationsView::rowsReady);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_selected.clear(); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ConversationsView::showMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ConversationsView::packetsAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_selecting)
            return;
        m_userChose = true;
        takeSelection();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this,
        &ConversationsView::sortBy);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
        &ConversationsView::watchRows);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this,
        &ConversationsView::watchRows);
    connect(m_table, &TableView::columnsChanged, this, &ConversationsView::watchRows);
    watchRows();
}

void ConversationsView::makeFindBar()
{
    m_find->setPlaceholderText(tr("Find address, port, service or protocol"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(360);
    m_find->setAccessibleName(tr("Find conversations"));
    auto *close = new QToolButton;
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setToolTip(tr("Show all conversations again"));
    close->setAccessibleName(close->toolTip());
    auto *layout = new QHBoxLayout(m_findBar);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_find, 1);
    layout->addWidget(close);
    layout->addStretch();
    m_findBar->hide();
    connect(close, &QToolButton::clicked, this, [this] {
        m_find->clear();
        m_findBar->hide();
        m_table->setFocus();
    });
    connect(m_find, &QLineEdit::textChanged, m_model, &model::ConversationTableModel::setFindText);
}

void ConversationsView::setCapture(model::Investigation *capture)
{
    if (m_capture != nullptr)
        m_capture->focus().disconnect(this);
    m_capture = capture;
    m_userChose = capture != nullptr && !capture->focus().now().conversations.empty();
    m_selected.clear();
    m_model->setCapture(capture);
    if (capture != nullptr) {
        connect(&capture->focus(), &model::Focus::conversationsChanged, this, [this] {
            if (!m_selecting)
                showSelection();
            Q_EMIT selectionChanged();
        });
    }
    rowsReady();
}

void ConversationsView::setGrouping(dissect::Grouping grouping)
{
    m_selected.clear();
    m_model->setGrouping(grouping);
}

quint64 ConversationsView::rowCount() const { return static_cast<quint64>(m_model->rowCount()); }

void ConversationsView::showHint()
{
    const auto shown = rowCount();
    const auto all = static_cast<quint64>(m_model->total());
    const bool loaded = m_capture != nullptr
        && m_capture->capture().state() != model::Capture::State::Loading && m_capture->isCurrent();
    QString text;
    if (shown == 0 && all > 0)
        text = tr("None of %1 matches “%2”. Clear the text above to see them.")
                   .arg(model::count(all), model::shown(m_find->text(), 40));
    else if (shown < all)
        text = tr("%1 of %2").arg(model::count(shown), model::count(all));
    else if (shown == 0 && loaded && !m_capture->store().isEverything())
        text = tr("No conversation has a packet that matches the filter and lies in the time "
                  "range. Clear one of them above.");
    else if (shown == 0 && loaded)
        text = tr("This capture holds no IP packets.");
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void ConversationsView::rowsReady()
{
    showHint();
    watchRows();
    if (m_capture != nullptr && m_userChose) {
        showSelection();
    } else if (m_capture != nullptr && rowCount() > 0) {
        // Until the user chooses, the most telling conversation is shown.
        m_selecting = true;
        // Not by selectRow, for which it counts what keys the user happens to hold.
        m_table->selectionModel()->setCurrentIndex(m_model->index(m_model->mostTelling(), 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_selecting = false;
        takeSelection();
    }
    Q_EMIT rowsChanged();
}

// Rows that were hidden for a while come back as they were chosen.
void ConversationsView::showSelection()
{
    QItemSelection rows;
    std::vector<std::uint32_t> keys;
    for (const auto id : m_capture->focus().now().conversations) {
        if (dissect::row(id) >= m_model->rows().conversations->size())
            continue;
        const std::uint32_t key = m_model->rows().rowFor(id);
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            continue;
        keys.push_back(key); // also where it is not shown just now: charts stay about it
        if (const int row = m_model->rowOf(id); row >= 0)
            rows.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    m_userChose = true;
    m_selecting = true;
    m_table->selectionModel()->select(
        rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_selecting = false;
    keepColours(keys);
}

std::vector<std::uint32_t> ConversationsView::selectedKeys() const
{
    std::vector<int> rows;
    const QItemSelection ranges = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::uint32_t> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.push_back(m_model->keyAt(row));
    return keys;
}

void ConversationsView::keepColours(const std::vector<std::uint32_t> &keys)
{
    // Those that stay keep their colours.
    std::vector<std::uint32_t> kept;
    if (keys.size() <= mostSeries) {
        for (const auto key : m_selected) {
            if (std::find(keys.begin(), keys.end(), key) != keys.end())
                kept.push_back(key);
        }
        for (const auto key : keys) {
            if (std::find(kept.begin(), kept.end(), key) == kept.end())
                kept.push_back(key);
        }
    } else {
        kept = keys;
    }
    m_selected = std::move(kept);
    QHash<std::uint32_t, int> colours;
    if (m_selected.size() <= mostSeries) {
        for (std::size_t i = 0; i < m_selected.size(); ++i)
            colours.insert(m_selected[i], static_cast<int>(i));
    }
    m_model->setSwatches(colours);
}

void ConversationsView::takeSelection()
{
    if (m_capture == nullptr)
        return;
    keepColours(selectedKeys());
    std::vector<dissect::ConversationId> ids;
    for (const std::uint32_t key : m_selected) {
        const auto members = m_model->rows().members(key);
        ids.insert(ids.end(), members.begin(), members.end());
    }
    const auto &before = m_capture->focus().now().conversations;
    const bool same = before == ids;
    m_selecting = true; // what it says now is what is selected already
    if (m_userChose)
        m_capture->focus().setConversations(ids);
    else
        m_capture->focus().suggestConversations(ids);
    m_selecting = false;
    if (same)
        Q_EMIT selectionChanged();
}

QList<model::ChartSelection> ConversationsView::selections() const
{
    QList<model::ChartSelection> list;
    if (m_capture == nullptr)
        return list;
    if (m_selected.empty())
        return {model::everything()};
    const model::ConversationRows &rows = m_model->rows();
    if (m_selected.size() > mostSeries)
        return {model::severalConversations(m_capture->focus().now().conversations)};
    for (std::size_t i = 0; i < m_selected.size(); ++i) {
        const std::uint32_t key = m_selected[i];
        if (key >= rows.size())
            continue;
        const auto members = rows.members(key);
        const model::ConversationFacts facts = rows.facts(key);
        const int colour = static_cast<int>(i);
        if (!facts.isGroup) {
            list.append(model::oneConversation(
                *facts.conversation, dissect::ConversationId{key}, facts.roles, colour));
            continue;
        }
        QStringList parts;
        for (const Column column : {Column::Client, Column::ClientPort, Column::Server,
                 Column::ServerPort, Column::Protocol}) {
            if (const QString text = cellText(column, facts); !text.isEmpty())
                parts << text;
        }
        list.append(model::groupOfConversations(parts.join(u" "_s), members, colour));
    }
    return list;
}

void ConversationsView::focusFind()
{
    m_findBar->show();
    m_find->setFocus();
    m_find->selectAll();
}

std::vector<Column> ConversationsView::columns() const
{
    std::vector<Column> columns;
    for (const int column : m_table->shownColumns())
        columns.push_back(static_cast<Column>(column));
    return columns;
}

void ConversationsView::copyRows(model::TableText form)
{
    const auto keys = selectedKeys();
    QApplication::clipboard()->setText(conversationsText(m_model->rows(), keys, columns(), form));
    Q_EMIT noticed(keys.size() == 1
            ? tr("One row is on the clipboard.")
            : tr("%1 rows are on the clipboard.").arg(model::count(keys.size())));
}

void ConversationsView::swapRoles()
{
    if (m_capture == nullptr)
        return;
    const auto ids = m_capture->focus().now().conversations;
    for (const auto id : ids)
        m_capture->capture().swapRoles(id);
}

void ConversationsView::sortBy(int section)
{
    const auto column = static_cast<Column>(section);
    auto sorting = m_model->sorting();
    const auto known = std::find_if(sorting.begin(), sorting.end(),
        [column](const model::SortBy &by) { return by.column == column; });
    // Numbers are looked at from the greatest, names from the first.
    const bool descending = known != sorting.end() ? !known->descending : isNumeric(column);
    const bool also = (QApplication::keyboardModifiers() & Qt::ShiftModifier) != 0;
    if (!also)
        sorting = {{column, descending}};
    else if (known != sorting.end())
        known->descending = descending;
    else
        sorting.push_back({column, descending});
    m_model->setSorting(sorting);
    watchRows();
}

void ConversationsView::watchRows()
{
    bool details = false;
    for (const Column column : columns())
        details = details || needsDetails(column);
    for (const model::SortBy &by : m_model->sorting())
        details = details || needsDetails(by.column);
    m_model->setDetailsWanted(details);
    if (m_table->isColumnHidden(static_cast<int>(Column::Rate)))
        return;
    const auto [first, last] = m_table->visibleRows();
    m_model->setVisibleRows(first, last);
}

void ConversationsView::addCopyMenu(QMenu *menu)
{
    QMenu *copy = menu->addMenu(tr("Copy rows"));
    copy->addAction(tr("as text"), this, [this] { copyRows(model::TableText::Plain); });
    copy->addAction(tr("as CSV, raw numbers"), this, [this] { copyRows(model::TableText::Csv); });
    copy->addAction(tr("as JSON, raw numbers"), this, [this] { copyRows(model::TableText::Json); });
    menu->addAction(tr("Save shown rows…"), this, [this] { save(false); });
    menu->addAction(tr("Save all conversations…"), this, [this] { save(true); });
}

void ConversationsView::showMenu(const QPoint &place)
{
    if (m_capture == nullptr)
        return;
    QMenu menu(this);
    const QModelIndex index = m_table->indexAt(place);
    if (index.isValid()) {
        const auto facts = m_model->factsAt(index.row());
        addFilterActions(&menu, cellFilter(static_cast<Column>(index.column()), facts),
            [this](const QString &filter, model::FilterJoin join) {
                Q_EMIT filterAsked(filter, join);
            });
        menu.addAction(tr("Show its packets"), this, &ConversationsView::packetsAsked);
        menu.addAction(tr("Swap client and server"), this, &ConversationsView::swapRoles);
        menu.addSeparator();
        QMenu *packets = menu.addMenu(tr("Save packets"));
        packets->addAction(
            tr("of the selection…"), this, [this] { Q_EMIT savePacketsAsked(true, true); });
        packets->addAction(
            tr("only from client…"), this, [this] { Q_EMIT savePacketsAsked(true, false); });
        packets->addAction(
            tr("only from server…"), this, [this] { Q_EMIT savePacketsAsked(false, true); });
        menu.addAction(tr("Open in Wireshark"), this, &ConversationsView::wiresharkAsked);
        menu.addAction(
            tr("Fetch just this from the appliance…"), this, &ConversationsView::fetchAsked);
        menu.addSeparator();
    }
    menu.addAction(tr("Find conversations…"), this, &ConversationsView::focusFind);
    if (!m_selected.empty()) {
        menu.addAction(
            tr("Select nothing: chart all packets"), m_table, &QTableView::clearSelection);
    }
    addCopyMenu(&menu);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void ConversationsView::save(bool all)
{
    if (m_capture == nullptr)
        return;
    const QFileInfo source(m_capture->capture().path());
    const QString suggested
        = source.path() + '/'_L1 + source.completeBaseName() + "_conversations.csv"_L1;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save conversations"), suggested, tr("CSV (*.csv);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    std::vector<std::uint32_t> keys = m_model->order();
    if (all) {
        keys.clear();
        for (std::uint32_t key = 0; key < m_model->rows().size(); ++key) {
            if (m_model->rows().facts(key).conversation->allPackets() > 0)
                keys.push_back(key);
        }
    }
    m_saving->start(model::conversationsWriter(m_model->rows(), keys, columns(), path), path,
        tr("Saved %1.").arg(path));
}

} // namespace remora::ui
