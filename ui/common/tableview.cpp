// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include <algorithm>
#include <numeric>

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

#include "ui/common/celldelegate.h"
#include "ui/common/columnchooser.h"
#include "ui/common/fonts.h"
#include "ui/common/groupedheader.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

TableView::TableView(const QString &key, QWidget *parent)
    : UniformTable(parent)
    , m_key(key)
    , m_head(new GroupedHeader(this))
{
    setHorizontalHeader(m_head);
    setItemDelegate(new CellDelegate(this));
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false);
    setRowHeight(textRowHeight(textPixels()));
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &place) { headMenuAsked(place); });
    constexpr int soon = 30; // ms, for what comes in one go
    m_fit.setSingleShot(true);
    m_fit.setInterval(soon);
    connect(&m_fit, &QTimer::timeout, this, &TableView::fitColumns);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_fit, qOverload<>(&QTimer::start));
}

// The head asks, with each paint, whether whole columns are selected, which walks the selection: it
// is given an empty one.
void TableView::setSelectionModel(QItemSelectionModel *selection)
{
    UniformTable::setSelectionModel(selection);
    QHeaderView *header = horizontalHeader();
    if (selection != nullptr && selection->model() != nullptr)
        header->setSelectionModel(new QItemSelectionModel(selection->model(), header));
}

void TableView::changeEvent(QEvent *event)
{
    UniformTable::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        setRowHeight(textRowHeight(textPixels()));
        m_contents.clear();
        m_fit.start();
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    UniformTable::resizeEvent(event);
    m_head->setRoom(height());
    m_fit.start();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)
        && isSignalConnected(QMetaMethod::fromSignal(&TableView::copyAsked))) {
        Q_EMIT copyAsked();
        return;
    }
    UniformTable::keyPressEvent(event);
}

// The first and the last row are selected as any other that keys go to.
QItemSelectionModel::SelectionFlags TableView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    if (event != nullptr && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool isEnd = key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
        if (isEnd && (key->modifiers() & Qt::ShiftModifier) == 0)
            return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    }
    return UniformTable::selectionCommand(index, event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    UniformTable::currentChanged(current, previous);
    viewport()->update(); // the mark of the row where keys are goes along
}

void TableView::setUpColumns(int usual, const std::vector<int> &widths)
{
    m_usual = usual;
    m_widths = widths;
    for (int column = usual; column < model()->columnCount(); ++column)
        m_unwanted.insert(column);
    recall();
    QHeaderView *header = horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &TableView::takeSize);
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting)
            remember();
    });
    connect(model(), &QAbstractItemModel::modelReset, this, [this] {
        if (model()->rowCount() == 0)
            m_contents.clear(); // of another capture
        m_fit.start();
    });
    connect(model(), &QAbstractItemModel::layoutChanged, &m_fit, [this] { m_fit.start(); });
    connect(model(), &QAbstractItemModel::headerDataChanged, &m_fit, [this] { m_fit.start(); });
    fitColumns();
}

void TableView::recall()
{
    const QSettings settings;
    QHeaderView *header = horizontalHeader();
    if (header->restoreState(settings.value(m_key).toByteArray())) {
        m_unwanted.clear();
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                m_unwanted.insert(column);
        }
    }
    const QVariantList sized = settings.value(m_key + "/sized"_L1).toList();
    for (const QVariant &column : sized)
        m_sized.insert(column.toInt());
    hideColumns();
}

void TableView::remember()
{
    if (m_isLent) {
        m_fit.start();
        Q_EMIT columnsChanged();
        return;
    }
    QSettings settings;
    QVariantList sized;
    for (const int column : m_sized)
        sized << column;
    settings.setValue(m_key + "/sized"_L1, sized);
    {
        // What is not shown just now is not what the user has hidden.
        const QScopedValueRollback guard(m_fitting, true);
        const auto meaningless = std::exchange(m_meaningless, {});
        const auto telling = std::exchange(m_telling, {});
        const auto spared = std::exchange(m_spared, {});
        moveBack();
        hideColumns();
        settings.setValue(m_key, horizontalHeader()->saveState());
        m_meaningless = meaningless;
        m_telling = telling;
        m_spared = spared;
        moveTelling();
        hideColumns();
    }
    m_fit.start();
    Q_EMIT columnsChanged();
}

void TableView::hideColumns()
{
    const QScopedValueRollback guard(m_fitting, true);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool isSpared = m_spared.count(column) != 0 && isUsual();
        const bool isHidden
            = !isTelling(column) && (!isChosen(column) || isMeaningless(column) || isSpared);
        if (isHidden != isColumnHidden(column))
            setColumnHidden(column, isHidden);
    }
}

bool TableView::isUsual() const
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isChosen(column) != (column < m_usual))
            return false;
    }
    return true;
}

void TableView::setMeaning(
    const std::set<int> &meaningless, const std::vector<int> &telling, int before)
{
    if (meaningless == m_meaningless && telling == m_telling)
        return;
    moveBack();
    m_meaningless = meaningless;
    m_telling = telling;
    m_beforeTelling = before;
    moveTelling();
    hideColumns();
    m_fit.start();
    Q_EMIT columnsChanged();
}

bool TableView::isTelling(int column) const
{
    return std::find(m_telling.begin(), m_telling.end(), column) != m_telling.end();
}

void TableView::moveTelling()
{
    const QScopedValueRollback guard(m_fitting, true);
    QHeaderView *header = horizontalHeader();
    for (const int column : m_telling) {
        if (isChosen(column))
            continue;
        const int from = header->visualIndex(column);
        const int to = header->visualIndex(m_beforeTelling);
        m_moved.emplace_back(column, from);
        header->moveSection(from, from < to ? to - 1 : to);
    }
}

void TableView::moveBack()
{
    const QScopedValueRollback guard(m_fitting, true);
    QHeaderView *header = horizontalHeader();
    for (auto moved = m_moved.rbegin(); moved != m_moved.rend(); ++moved)
        header->moveSection(header->visualIndex(moved->first), moved->second);
    m_moved.clear();
}

void TableView::setChosen(int column, bool chosen)
{
    const auto columns = model()->columnCount();
    if (!chosen && static_cast<int>(m_unwanted.size()) + 1 == columns) // helps nobody
        return;
    if (chosen)
        m_unwanted.erase(column);
    else
        m_unwanted.insert(column);
    hideColumns();
    remember();
}

QString TableView::columnName(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString().remove(u" ▾"_s).remove(u" ▴"_s);
}

QString TableView::columnGroup(int) const { return {}; }

void TableView::setTotals(const QStringList &texts)
{
    if (std::exchange(m_totals, texts) != texts)
        m_fit.start();
}

void TableView::setHeadRoles(int caption, int name) { m_head->setRoles(caption, name); }

void TableView::headMenuAsked(const QPoint &place)
{
    chooseColumns(horizontalHeader()->mapToGlobal(place));
}

void TableView::chooseColumns(QPoint globalPlace)
{
    auto *chooser = new ColumnChooser(this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->popUp(globalPlace);
}

std::vector<int> TableView::shownColumns() const
{
    std::vector<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

std::vector<int> TableView::chosenColumns() const
{
    std::vector<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (isChosen(header->logicalIndex(place)))
            columns.push_back(header->logicalIndex(place));
    }
    return columns;
}

void TableView::showColumns(const std::vector<int> &columns)
{
    placeColumns(columns);
    remember();
}

void TableView::lendColumns(const std::vector<int> &columns)
{
    m_isLent = true;
    showColumns(columns);
}

void TableView::takeColumnsBack()
{
    if (!std::exchange(m_isLent, false))
        return;
    moveBack();
    if (QSettings().contains(m_key))
        recall();
    else
        placeColumns(usualColumns());
    m_fit.start();
    Q_EMIT columnsChanged();
}

void TableView::placeColumns(const std::vector<int> &columns)
{
    moveBack();
    QHeaderView *header = horizontalHeader();
    m_unwanted.clear();
    for (int column = 0; column < header->count(); ++column) {
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            m_unwanted.insert(column);
    }
    {
        const QScopedValueRollback guard(m_fitting, true);
        for (std::size_t place = 0; place < columns.size(); ++place)
            header->moveSection(header->visualIndex(columns[place]), static_cast<int>(place));
    }
    moveTelling();
    hideColumns();
}

std::vector<int> TableView::usualColumns() const
{
    std::vector<int> usual(static_cast<std::size_t>(m_usual));
    std::iota(usual.begin(), usual.end(), 0);
    return usual;
}

void TableView::showUsualColumns()
{
    m_isLent = false;
    m_sized.clear();
    showColumns(usualColumns());
}

std::pair<int, int> TableView::visibleRows() const
{
    const int first = rowAt(0);
    int last = rowAt(viewport()->height() - 1);
    if (last < 0 && model() != nullptr) { // the last row ends above, or nothing is laid out yet
        const int fit = viewport()->height() / rowHeight();
        last = std::min(std::max(first, 0) + fit, model()->rowCount() - 1);
    }
    return {first, last};
}

} // namespace remora::ui
