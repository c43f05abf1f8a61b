// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querytable.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QScopedValueRollback>

#include "ui/common/celldelegate.h"
#include "ui/common/fonts.h"
#include "ui/common/palette.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr int headMargin = 8;
    constexpr int lineGap = 4; // above and below the lines of a head

    QFont nameFont()
    {
        QFont font = fixedFont();
        font.setPixelSize(textPixels(-1));
        font.setWeight(QFont::DemiBold);
        return font;
    }
    QFont typeFont()
    {
        QFont font = textFont();
        font.setPixelSize(textPixels(-2));
        return font;
    }

    class QueryHead : public QHeaderView {
    public:
        explicit QueryHead(QWidget *parent)
            : QHeaderView(Qt::Horizontal, parent)
        {
            setSectionsMovable(true);
            setSectionsClickable(true);
            setHighlightSections(false);
            setSortIndicatorShown(true);
        }
        QSize sizeHint() const override
        {
            const int height
                = QFontMetrics(nameFont()).height() + QFontMetrics(typeFont()).height();
            return {QHeaderView::sizeHint().width(),
                height + (hasCaptions() ? captionHeight() : 0) + 2 * lineGap};
        }

    protected:
        void paintSection(QPainter *painter, const QRect &rect, int column) const override
        {
            const Colours &colours = coloursFor(palette());
            painter->fillRect(rect, colours.window);
            painter->setPen(colours.line);
            painter->drawLine(rect.bottomLeft(), rect.bottomRight());
            QRect inner = rect.adjusted(headMargin, lineGap, -headMargin, -lineGap);
            if (hasCaptions()) {
                paintCaption(painter, rect, column);
                inner.setTop(inner.top() + captionHeight());
            }
            const auto across = Qt::Alignment(head(column, Qt::TextAlignmentRole).toInt())
                & Qt::AlignHorizontal_Mask;
            const int half = QFontMetrics(nameFont()).height();
            QString name = head(column, Qt::DisplayRole).toString();
            if (isSortIndicatorShown() && sortIndicatorSection() == column)
                name += sortIndicatorOrder() == Qt::AscendingOrder ? u" ▴"_s : u" ▾"_s;
            painter->setFont(nameFont());
            painter->setPen(colours.text);
            painter->drawText(QRect(inner.left(), inner.top(), inner.width(), half),
                static_cast<int>(across | Qt::AlignVCenter),
                painter->fontMetrics().elidedText(name, Qt::ElideMiddle, inner.width()));
            painter->setFont(typeFont());
            painter->setPen(colours.dimText);
            painter->drawText(inner.adjusted(0, half, 0, 0),
                static_cast<int>(across | Qt::AlignVCenter),
                painter->fontMetrics().elidedText(
                    head(column, model::QueryResultModel::TypeRole).toString(), Qt::ElideRight,
                    inner.width()));
        }

    private:
        static int captionHeight() { return QFontMetrics(typeFont()).height() + lineGap; }
        QVariant head(int column, int role) const
        {
            return model() != nullptr ? model()->headerData(column, orientation(), role)
                                      : QVariant();
        }
        QString caption(int column) const
        {
            return head(column, model::QueryResultModel::CaptionRole).toString();
        }
        bool hasCaptions() const
        {
            for (int column = 0; column < count(); ++column) {
                if (!caption(column).isEmpty())
                    return true;
            }
            return false;
        }
        // Over all of its columns that stand side by side; each paints its part.
        void paintCaption(QPainter *painter, const QRect &rect, int column) const
        {
            const QString text = caption(column);
            if (text.isEmpty())
                return;
            const auto isOfIt = [&](int place) {
                return place >= 0 && place < count() && caption(logicalIndex(place)) == text;
            };
            QRect all(rect.left(), rect.top() + lineGap, rect.width(), captionHeight());
            const int here = visualIndex(column);
            for (int place = here - 1; isOfIt(place); --place)
                all.setLeft(all.left() - sectionSize(logicalIndex(place)));
            for (int place = here + 1; isOfIt(place); ++place)
                all.setRight(all.right() + sectionSize(logicalIndex(place)));
            const Colours &colours = coloursFor(palette());
            painter->save();
            painter->setClipRect(rect);
            painter->setFont(typeFont());
            painter->setPen(colours.dimText);
            const QRect inner = all.adjusted(headMargin, 0, -headMargin, -2);
            painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(text, Qt::ElideLeft, inner.width()));
            painter->setPen(colours.grid);
            painter->drawLine(inner.left(), all.bottom(), inner.right(), all.bottom());
            if (!isOfIt(here - 1))
                painter->drawLine(rect.left(), rect.top(), rect.left(), rect.bottom());
            painter->restore();
        }
    };

} // namespace

QueryTable::QueryTable(model::QueryResultModel *model, QWidget *parent)
    : UniformTable(parent)
    , m_rows(model)
{
    setHorizontalHeader(new QueryHead(this));
    horizontalHeader()->setSortIndicatorShown(true); // QTableView hides it
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setRowHeight(textRowHeight(textPixels()));
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &QueryTable::sortBy);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_isFitting && !m_sized.contains(column))
            m_sized << column;
    });
    connect(model, &QAbstractItemModel::modelReset, this, &QueryTable::takeRows);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_hadRows)
            fitColumns();
    });
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

// Up, down, as they came.
void QueryTable::sortBy(int column)
{
    const bool isSame = m_rows->sortColumn() == column;
    const bool wasDescending = isSame && m_rows->sortOrder() == Qt::DescendingOrder;
    const auto order = isSame && !wasDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
    const int sorted = wasDescending ? -1 : column;
    if (isSignalConnected(QMetaMethod::fromSignal(&QueryTable::sortAsked))) {
        Q_EMIT sortAsked(column);
        return;
    }
    horizontalHeader()->setSortIndicator(sorted, order);
    m_rows->sort(sorted, order);
}

void QueryTable::showSorting(int column, Qt::SortOrder order)
{
    m_shownSorting = {column, order};
    horizontalHeader()->setSortIndicator(column, order);
}

void QueryTable::takeRows()
{
    QStringList heads;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        heads << m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (heads != m_heads) {
        m_heads = heads;
        m_sized.clear();
        m_hadRows = false;
    }
    const auto [column, order]
        = m_shownSorting.value_or(std::pair(m_rows->sortColumn(), m_rows->sortOrder()));
    horizontalHeader()->setSortIndicator(column, order);
    horizontalHeader()->updateGeometry();
    fitColumns();
}

int QueryTable::widthOf(int column) const
{
    constexpr int longest = 360; // pixels; the rest is elided until the user wants it
    constexpr int looked = 200; // rows
    const auto head
        = [&](int role) { return m_rows->headerData(column, Qt::Horizontal, role).toString(); };
    int width = QFontMetrics(nameFont()).horizontalAdvance(head(Qt::DisplayRole) + u" ▾"_s);
    width = std::max(
        width, QFontMetrics(typeFont()).horizontalAdvance(head(model::QueryResultModel::TypeRole)));
    const int rows = std::min(looked, m_rows->rowCount());
    for (int row = 0; row < rows; ++row) {
        const QString text = m_rows->index(row, column).data().toString();
        width = std::max(width, std::min(longest, fontMetrics().horizontalAdvance(text)));
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    width = std::max(
        width, std::min(longest, QFontMetrics(strong).horizontalAdvance(m_totals.value(column))));
    return width + 2 * headMargin + 2;
}

// What was wide enough stays as it is: columns do not jump while rows come.
void QueryTable::fitColumns()
{
    const QScopedValueRollback guard(m_isFitting, true);
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (!m_sized.contains(column))
            setColumnWidth(column,
                m_hadRows ? std::max(columnWidth(column), widthOf(column)) : widthOf(column));
    }
    m_hadRows = m_rows->rowCount() > 0;
}

void QueryTable::setTotals(const QStringList &totals)
{
    if (totals == m_totals)
        return;
    m_totals = totals;
    fitColumns();
}

std::vector<std::pair<int, int>> QueryTable::selectedRanges() const
{
    std::vector<std::pair<int, int>> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows.emplace_back(range.top(), range.bottom());
    std::ranges::sort(rows);
    return rows;
}

void QueryTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked();
    else if (isEnter && currentIndex().isValid())
        Q_EMIT opened(currentIndex().row());
    else
        UniformTable::keyPressEvent(event);
}

void QueryTable::changeEvent(QEvent *event)
{
    UniformTable::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        setRowHeight(textRowHeight(textPixels()));
        horizontalHeader()->updateGeometry();
        fitColumns();
    }
}

} // namespace remora::ui
