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

using namespace Qt::StringLiterals;

namespace remora::ui {

TableView::TableView(const QString &key, QWidget *parent)
    : QTableView(parent)
    , m_key(key)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(textRowHeight(textPixels()));
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &place) { chooseColumns(horizontalHeader()->mapToGlobal(place)); });
    constexpr int soon = 30; // ms, for what comes in one go
    m_fit.setSingleShot(true);
    m_fit.setInterval(soon);
    connect(&m_fit, &QTimer::timeout, this, &TableView::fitColumns);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_fit, qOverload<>(&QTimer::start));
}

// Heads ask, with each paint, whether whole columns are selected, which walks the selection: they
// are given an empty one.
void TableView::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        if (selection != nullptr && selection->model() != nullptr)
            header->setSelectionModel(new QItemSelectionModel(selection->model(), header));
    }
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(textRowHeight(textPixels()));
        m_contents.clear();
        m_fit.start();
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_fit.start();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)
        && isSignalConnected(QMetaMethod::fromSignal(&TableView::copyAsked))) {
        Q_EMIT copyAsked();
        return;
    }
    QTableView::keyPressEvent(event);
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
    return QTableView::selectionCommand(index, event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
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
    connect(header, &QHeaderView::sectionMoved, this, &TableView::remember);
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
    QSettings settings;
    QVariantList sized;
    for (const int column : m_sized)
        sized << column;
    settings.setValue(m_key + "/sized"_L1, sized);
    {
        // What is not shown just now is not what the user has hidden.
        const QScopedValueRollback guard(m_fitting, true);
        const auto meaningless = std::exchange(m_meaningless, {});
        hideColumns();
        settings.setValue(m_key, horizontalHeader()->saveState());
        m_meaningless = meaningless;
        hideColumns();
    }
    m_fit.start();
    Q_EMIT columnsChanged();
}

void TableView::hideColumns()
{
    const QScopedValueRollback guard(m_fitting, true);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool isHidden = !isChosen(column) || isMeaningless(column);
        if (isHidden != isColumnHidden(column))
            setColumnHidden(column, isHidden);
    }
}

void TableView::setMeaningless(const std::set<int> &columns)
{
    if (columns == m_meaningless)
        return;
    m_meaningless = columns;
    hideColumns();
    m_fit.start();
    Q_EMIT columnsChanged();
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

void TableView::showColumns(const std::vector<int> &columns)
{
    QHeaderView *header = horizontalHeader();
    m_unwanted.clear();
    for (int column = 0; column < header->count(); ++column) {
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            m_unwanted.insert(column);
    }
    hideColumns();
    for (std::size_t place = 0; place < columns.size(); ++place)
        header->moveSection(header->visualIndex(columns[place]), static_cast<int>(place));
    remember();
}

void TableView::showUsualColumns()
{
    std::vector<int> usual(static_cast<std::size_t>(m_usual));
    std::iota(usual.begin(), usual.end(), 0);
    m_sized.clear();
    showColumns(usual);
}

std::pair<int, int> TableView::visibleRows() const
{
    const int first = rowAt(0);
    int last = rowAt(viewport()->height() - 1);
    if (last < 0 && model() != nullptr) { // the last row ends above, or nothing is laid out yet
        const int fit = viewport()->height() / std::max(verticalHeader()->defaultSectionSize(), 1);
        last = std::min(std::max(first, 0) + fit, model()->rowCount() - 1);
    }
    return {first, last};
}

} // namespace remora::ui
