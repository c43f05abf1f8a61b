// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fieldlist.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "model/query/fieldlistmodel.h"
#include "ui/fields/fielddelegate.h"

namespace remora::ui {

FieldList::FieldList(model::FieldListModel *model, QWidget *parent)
    : UniformTable(parent)
{
    setModel(model);
    setItemDelegate(new FieldDelegate(this));
    setRowHeight(FieldDelegate::rowHeight());
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setAccessibleName(tr("Fields"));
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QSize FieldList::minimumSizeHint() const { return {1, FieldDelegate::rowHeight()}; }

void FieldList::goTo(const QModelIndex &index)
{
    setCurrentIndex(index);
    scrollTo(index);
}

void FieldList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT addAsked();
        return;
    case Qt::Key_Space:
        Q_EMIT starAsked();
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        return;
    }
    const QModelIndex before = currentIndex();
    const bool isUp = event->key() == Qt::Key_Up;
    UniformTable::keyPressEvent(event);
    if (isUp && currentIndex() == before)
        Q_EMIT topLeft();
}

// Never to a heading.
QModelIndex FieldList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // The rows are all there is: their ends are those of the list.
    if (action == MoveHome || action == MoveEnd)
        modifiers |= Qt::ControlModifier;
    const QModelIndex to = UniformTable::moveCursor(action, modifiers);
    const bool isUp = action == MoveUp || action == MovePageUp || action == MoveEnd;
    for (const int step : {isUp ? -1 : 1, isUp ? 1 : -1}) {
        QModelIndex field = to;
        while (field.isValid() && !field.flags().testFlag(Qt::ItemIsEnabled))
            field = field.siblingAtRow(field.row() + step);
        if (field.isValid())
            return field;
    }
    return currentIndex();
}

bool FieldList::isStar(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled)
        && place.x() < FieldDelegate::starEnd;
}

void FieldList::mousePressEvent(QMouseEvent *event)
{
    UniformTable::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && isStar(event->position().toPoint()))
        Q_EMIT starAsked();
}

void FieldList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (isStar(place))
        Q_EMIT starAsked();
    else if (event->button() == Qt::LeftButton && indexAt(place) == currentIndex())
        Q_EMIT addAsked();
}

void FieldList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    UniformTable::currentChanged(current, previous);
    Q_EMIT chosen();
}

void FieldList::changeEvent(QEvent *event)
{
    UniformTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight(FieldDelegate::rowHeight());
}

} // namespace remora::ui
