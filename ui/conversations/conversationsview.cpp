// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/conversationsview.h"

#include <algorithm>

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>

#include "model/tables/conversationcolumntexts.h"
#include "model/text/format.h"
#include "model/turns/partwords.h"
#include "ui/common/totalrow.h"
#include "ui/conversations/conversationdelegate.h"
#include "ui/conversations/conversationselectionmodel.h"
#include "ui/conversations/conversationtable.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using Column = model::ConversationColumn;

ConversationsView::ConversationsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new model::ConversationTableModel(this))
    , m_table(new ConversationTable(u"conversations/columns4"_s))
    , m_selection(new ConversationSelectionModel(m_model, this))
    , m_findBar(new QWidget)
    , m_find(new QLineEdit)
    , m_total(new TotalRow(m_table))
    , m_hint(new QLabel)
    , m_saving(new model::SaveTask(this))
    , m_copying([this](const Copied &copied) { takeCopy(copied); })
{
    m_table->setModel(m_model);
    m_table->setSelectionModel(m_selection);
    m_table->setItemDelegate(new ConversationDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Conversations"));
    m_table->setUp();
    m_table->setGrouping(dissect::Grouping::Stream, false);
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
    layout->addWidget(m_total);

    connect(m_saving, &model::SaveTask::saved, this, &ConversationsView::noticed);
    connect(m_saving, &model::SaveTask::failed, this, &ConversationsView::failed);
    connect(
        m_model, &model::ConversationTableModel::rowsReady, this, &ConversationsView::rowsReady);
    connect(m_model, &model::ConversationTableModel::chosenChanged, this, [this] {
        showSelection();
        Q_EMIT selectionChanged();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ConversationsView::showMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ConversationsView::packetsAsked);
    connect(m_table, &TableView::copyAsked, this, [this] { copyRows(model::TableText::Plain); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this,
        &ConversationsView::sortBy);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
        &ConversationsView::watchRows);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this,
        &ConversationsView::watchRows);
    connect(m_table, &TableView::columnsChanged, this, &ConversationsView::watchRows);
    watchRows();
}

void ConversationsView::sortByPart(dissect::TimePart part)
{
    // Of the parts that have no column in sight, what they have in common.
    Column column = model::columnOf(part);
    if (m_table->isColumnHidden(static_cast<int>(column))
        && std::find(model::restParts.begin(), model::restParts.end(), part)
            != model::restParts.end())
        column = Column::RestTime;
    m_model->setSorting({{column, true}});
    m_table->scrollToTop();
    watchRows();
}

void ConversationsView::lightPart(std::optional<dissect::TimePart> part)
{
    m_table->lightPart(part);
}

TableView *ConversationsView::table() const { return m_table; }

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
    const auto leave = [this] {
        m_find->clear();
        m_findBar->hide();
        m_table->setFocus();
    };
    connect(close, &QToolButton::clicked, this, leave);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_findBar);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, leave);
    // To what was found.
    connect(m_find, &QLineEdit::returnPressed, m_table, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_find, &QLineEdit::textChanged, m_model, &model::ConversationTableModel::setFindText);
}

void ConversationsView::setCapture(model::Investigation *capture)
{
    m_capture = capture;
    m_suggested = {};
    m_model->setCapture(capture);
    rowsReady();
}

void ConversationsView::setGrouping(dissect::Grouping grouping)
{
    m_model->setGrouping(grouping);
    m_table->setGrouping(grouping, m_model->hasTurns());
}

quint64 ConversationsView::rowCount() const { return static_cast<quint64>(m_model->rowCount()); }

void ConversationsView::showHint()
{
    const auto shown = rowCount();
    const auto all = static_cast<quint64>(m_model->total());
    const bool isLoaded = m_capture != nullptr
        && m_capture->capture().state() != model::Capture::State::Loading && m_capture->isCurrent();
    QString text;
    if (!m_model->findsAll() && shown == 0 && all > 0)
        text = tr("None of %1 matches “%2”. Clear the text above to see all.")
                   .arg(model::count(all), model::shown(m_find->text(), 40));
    else if (!m_model->findsAll() && shown < all)
        text = tr("%1 of %2").arg(model::count(shown), model::count(all));
    else if (shown == 0 && isLoaded && m_capture->store().isEverything())
        text = tr("This capture holds no IP packets.");
    else if (shown == 0 && isLoaded && m_capture->packets() > 0)
        text = tr("No conversation in focus: the filter and the time range leave no IP packets.");
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void ConversationsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTotals();
}

// Of several rows, and not where they need the room.
void ConversationsView::showTotals()
{
    constexpr int least = 7; // rows, head and total included
    QStringList texts;
    const bool isWanted = rowCount() > 1 && height() >= least * m_table->rowHeight();
    for (int column = 0; isWanted && column < model::conversationColumns; ++column)
        texts << m_model->totalText(static_cast<Column>(column));
    const QString count = model::count(rowCount());
    m_table->setTotals(texts);
    m_total->show(m_model->grouping() == dissect::Grouping::Stream
            ? tr("%1 conversations").arg(count)
            : tr("%1 groups").arg(count),
        texts);
}

void ConversationsView::rowsReady()
{
    m_table->setGrouping(m_model->grouping(), m_model->hasTurns());
    showHint();
    showTotals();
    suggest();
    showSelection();
    watchRows();
    Q_EMIT rowsChanged();
}

// The most telling row. It stays while the time range changes: charts that go to another one by
// themselves mislead.
void ConversationsView::suggest()
{
    const int most = m_model->mostTelling();
    if (m_capture == nullptr)
        return;
    const QString &filter = m_capture->focus().now().filter;
    if (most < 0) {
        if (m_suggested.filter != filter)
            m_suggested = {};
        return;
    }
    const bool isSame = suggestedKey() && m_suggested.filter == filter;
    if (isSame && m_capture->capture().state() != model::Capture::State::Loading
        && m_capture->focus().now().range)
        return;
    m_suggested
        = {m_model->rows().someMembers(m_model->keyAt(most)), filter, m_model->generation()};
}

std::optional<std::uint32_t> ConversationsView::suggestedKey() const
{
    const model::ConversationRows &rows = m_model->rows();
    if (m_suggested.generation != m_model->generation())
        return std::nullopt;
    for (const auto id : m_suggested.conversations) {
        if (dissect::row(id) < rows.conversations->size() && rows.rowFor(id) < rows.size())
            return rows.rowFor(id);
    }
    return std::nullopt;
}

bool ConversationsView::isSuggestion() const
{
    return m_capture != nullptr && m_model->chosen().isNone() && suggestedKey();
}

void ConversationsView::showSelection()
{
    QHash<std::uint32_t, int> colours;
    const auto &chosen = m_model->chosen().chosen();
    if (isSuggestion()) {
        colours.insert(*suggestedKey(), 0);
    } else if (chosen.size() <= model::mostColours) {
        for (const auto key : chosen)
            colours.insert(dissect::row(key), static_cast<int>(colours.size()));
    }
    m_model->setSwatches(colours);
    showRowsInSight();
}

void ConversationsView::showRowsInSight()
{
    const auto [first, last] = m_table->visibleRows();
    m_selection->showRows(first, last);
}

model::ChartSelection ConversationsView::selectionOf(std::uint32_t key, int colour) const
{
    const model::ConversationRows &rows = m_model->rows();
    const model::ConversationValues values = rows.values(key);
    if (!values.isGroup)
        return model::oneConversation(
            *values.conversation, dissect::ConversationId{key}, values.roles, colour);
    QStringList parts;
    for (const Column column : {Column::Client, Column::ClientPort, Column::Server,
             Column::ServerPort, Column::Protocol}) {
        if (const QString text = cellText(column, values); !text.isEmpty())
            parts << text;
    }
    return model::groupOfConversations(parts.join(u" "_s), rows.members(key), colour);
}

QList<model::ChartSelection> ConversationsView::selections() const
{
    if (m_capture == nullptr)
        return {};
    if (isSuggestion())
        return {selectionOf(*suggestedKey(), 0)};
    const auto &chosen = m_model->chosen().chosen();
    if (chosen.empty())
        return {model::everything()};
    if (chosen.size() > model::mostColours) {
        const model::ConversationSelection &all = m_capture->focus().now().conversations;
        return {model::severalConversations(all.set(), all.chosen().size())};
    }
    QList<model::ChartSelection> list;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (dissect::row(chosen[i]) < m_model->rows().size())
            list.append(selectionOf(dissect::row(chosen[i]), static_cast<int>(i)));
    }
    return list;
}

QString ConversationsView::selectionText() const
{
    if (m_capture == nullptr)
        return {};
    const model::ConversationSelection &now = m_capture->focus().now().conversations;
    if (isSuggestion())
        return m_model->grouping() == dissect::Grouping::Stream
            ? tr("nothing selected · charts: the busiest conversation")
            : tr("nothing selected · charts: the busiest group");
    if (now.isAll())
        return tr("selected: all conversations · charts: all packets");
    if (now.isNone())
        return tr("nothing selected · charts: all packets");
    const std::size_t count = now.chosen().size();
    return count == 1 ? tr("selected: 1 conversation")
                      : tr("selected: %1 conversations").arg(model::count(count));
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

void ConversationsView::sortBy(int section)
{
    auto column = static_cast<Column>(section);
    if (column == Column::WaitBar) // the longest are those that waited longest
        column = Column::Wait;
    auto sorting = m_model->sorting();
    const auto known = std::find_if(sorting.begin(), sorting.end(),
        [column](const model::SortBy &by) { return by.column == column; });
    // Numbers are looked at from the greatest, names from the first.
    const bool descending
        = known != sorting.end() ? !known->descending : isNumeric(column) || isDrawn(column);
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
    showRowsInSight();
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

} // namespace remora::ui
