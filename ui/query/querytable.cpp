// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querytable.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
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
            return {QHeaderView::sizeHint().width(), height + 2 * lineGap};
        }

    protected:
        void paintSection(QPainter *painter, const QRect &rect, int column) const override
        {
            const Colours &colours = coloursFor(palette());
            painter->fillRect(rect, colours.window);
            painter->setPen(colours.line);
            painter->drawLine(rect.bottomLeft(), rect.bottomRight());
            const auto head
                = [&](int role) { return model()->headerData(column, orientation(), role); };
            const auto alignment = Qt::Alignment(head(Qt::TextAlignmentRole).toInt());
            const QRect inner = rect.adjusted(headMargin, lineGap, -headMargin, -lineGap);
            const int half = QFontMetrics(nameFont()).height();
            const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == column;
            QString name = head(Qt::DisplayRole).toString();
            if (isSorted)
                name += sortIndicatorOrder() == Qt::AscendingOrder ? u" ▴"_s : u" ▾"_s;
            painter->setFont(nameFont());
            painter->setPen(colours.text);
            const auto across = alignment & Qt::AlignHorizontal_Mask;
            painter->drawText(QRect(inner.left(), inner.top(), inner.width(), half),
                static_cast<int>(across | Qt::AlignVCenter),
                painter->fontMetrics().elidedText(name, Qt::ElideMiddle, inner.width()));
            painter->setFont(typeFont());
            painter->setPen(colours.dimText);
            painter->drawText(inner.adjusted(0, half, 0, 0),
                static_cast<int>(across | Qt::AlignVCenter),
                painter->fontMetrics().elidedText(
                    head(model::QueryResultModel::TypeRole).toString(), Qt::ElideRight,
                    inner.width()));
        }
    };

} // namespace

QueryTable::QueryTable(model::QueryResultModel *model, QWidget *parent)
    : UniformTable(parent)
    , m_rows(model)
{
    setHorizontalHeader(new QueryHead(this));
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
    horizontalHeader()->setSortIndicator(sorted, order);
    m_rows->sort(sorted, order);
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
    horizontalHeader()->setSortIndicator(m_rows->sortColumn(), m_rows->sortOrder());
    if (!m_hadRows)
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
    return width + 2 * headMargin + 2;
}

void QueryTable::fitColumns()
{
    const QScopedValueRollback guard(m_isFitting, true);
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (!m_sized.contains(column))
            setColumnWidth(column, widthOf(column));
    }
    m_hadRows = m_rows->rowCount() > 0;
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
