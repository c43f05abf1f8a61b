// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include <algorithm>
#include <numeric>

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include "ui/common/celldelegate.h"
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
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu menu(this);
        fillColumnMenu(&menu);
        menu.exec(horizontalHeader()->mapToGlobal(place));
    });
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(textRowHeight(textPixels()));
}

void TableView::setUpColumns(int usual, const std::vector<int> &widths)
{
    m_usual = usual;
    QHeaderView *header = horizontalHeader();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        // Room for the title with its sort mark and the margins of the head.
        const int needed = metrics.horizontalAdvance(title + u" ▾"_s) + 18;
        const int least = column < static_cast<int>(widths.size())
            ? widths[static_cast<std::size_t>(column)] * textPixels() / usualTextPixels
            : 76;
        setColumnWidth(column, std::max(least, needed));
        setColumnHidden(column, column >= usual);
    }
    header->restoreState(QSettings().value(m_key).toByteArray());
    connect(header, &QHeaderView::sectionResized, this, &TableView::remember);
    connect(header, &QHeaderView::sectionMoved, this, &TableView::remember);
}

void TableView::remember()
{
    QSettings().setValue(m_key, horizontalHeader()->saveState());
    Q_EMIT columnsChanged();
}

QString TableView::columnName(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

void TableView::fillColumnMenu(QMenu *menu)
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString help
            = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QAction *action = menu->addAction(columnName(column));
        action->setToolTip(help);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (!shown && shownColumns().size() == 1) // an empty table helps nobody
                return;
            setColumnHidden(column, !shown);
            remember();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("The usual columns"), this, [this] {
        std::vector<int> usual(static_cast<std::size_t>(m_usual));
        std::iota(usual.begin(), usual.end(), 0);
        showColumns(usual);
    });
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
    for (int column = 0; column < header->count(); ++column)
        setColumnHidden(column, std::find(columns.begin(), columns.end(), column) == columns.end());
    for (std::size_t place = 0; place < columns.size(); ++place)
        header->moveSection(header->visualIndex(columns[place]), static_cast<int>(place));
    remember();
}

std::pair<int, int> TableView::visibleRows() const
{
    const int first = rowAt(0);
    int last = rowAt(viewport()->height() - 1);
    if (last < 0)
        last = model() == nullptr ? -1 : model()->rowCount() - 1;
    return {first, last};
}

} // namespace remora::ui
