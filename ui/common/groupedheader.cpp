// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/groupedheader.h"

#include <algorithm>

#include <QPainter>
#include <QStyleOptionHeader>

#include "ui/common/celldelegate.h"
#include "ui/common/fonts.h"
#include "ui/common/palette.h"

namespace remora::ui {

namespace {
    constexpr int captionMargins = 2 * CellDelegate::margin;
} // namespace

GroupedHeader::GroupedHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &GroupedHeader::refresh);
    const auto outdate = [this] {
        m_isStale = true;
        m_later.start();
    };
    connect(this, &QHeaderView::sectionMoved, this, outdate);
    connect(this, &QHeaderView::sectionResized, this, outdate); // hidden ones are of no width
    connect(this, &QHeaderView::sectionCountChanged, this, outdate);
}

void GroupedHeader::setRoles(int caption, int name)
{
    m_captionRole = caption;
    m_nameRole = name;
    m_isStale = true;
    refresh();
}

std::vector<int> GroupedHeader::shownColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < count(); ++place) {
        if (const int column = logicalIndex(place); !isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

std::vector<GroupedHeader::Run> GroupedHeader::runsOf(const std::vector<int> &columns) const
{
    std::vector<Run> found;
    if (m_captionRole < 0 || model() == nullptr)
        return found;
    for (const int column : columns) {
        const QString caption
            = model()->headerData(column, Qt::Horizontal, m_captionRole).toString();
        if (found.empty() || caption.isEmpty() || found.back().caption != caption)
            found.push_back({{}, caption});
        found.back().columns.push_back(column);
    }
    std::erase_if(found, [](const Run &run) { return run.columns.size() < 2; });
    return found;
}

const std::vector<GroupedHeader::Run> &GroupedHeader::runs() const
{
    if (!m_isStale)
        return m_runs;
    m_isStale = false;
    const std::vector<int> shown = shownColumns();
    m_runs = runsOf(shown);
    m_edges.assign(static_cast<std::size_t>(std::max(count(), 0)), false);
    for (const Run &run : m_runs) {
        m_edges[static_cast<std::size_t>(run.columns.front())] = true;
        const auto last = std::find(shown.begin(), shown.end(), run.columns.back());
        if (last + 1 != shown.end())
            m_edges[static_cast<std::size_t>(*(last + 1))] = true;
    }
    if (!shown.empty())
        m_edges[static_cast<std::size_t>(shown.front())] = false;
    return m_runs;
}

QString GroupedHeader::headText(int column, const std::vector<Run> &runs) const
{
    const QString head = model()->headerData(column, Qt::Horizontal).toString();
    if (m_captionRole < 0
        || model()->headerData(column, Qt::Horizontal, m_captionRole).toString().isEmpty())
        return head;
    const bool isInRun = std::any_of(runs.begin(), runs.end(), [column](const Run &run) {
        return std::find(run.columns.begin(), run.columns.end(), column) != run.columns.end();
    });
    if (isInRun)
        return head;
    const auto isSign = [](QChar letter) { return letter == u'▾' || letter == u'▴'; };
    const auto sign = std::find_if(head.begin(), head.end(), isSign);
    const QString name = model()->headerData(column, Qt::Horizontal, m_nameRole).toString();
    return sign == head.end() ? name : name + u' ' + head.mid(sign - head.begin());
}

bool GroupedHeader::isEdge(int column) const
{
    runs();
    const auto place = static_cast<std::size_t>(column);
    return place < m_edges.size() && m_edges[place];
}

QFont GroupedHeader::captionFont() const
{
    QFont plain = font();
    plain.setWeight(QFont::Normal);
    plain.setPixelSize(textPixels(-1));
    return plain;
}

int GroupedHeader::captionWidth(const Run &run) const
{
    return QFontMetrics(captionFont()).horizontalAdvance(run.caption) + captionMargins;
}

void GroupedHeader::setRoom(int height)
{
    m_room = height;
    m_later.start();
}

void GroupedHeader::refresh()
{
    constexpr int low = 120;
    const bool hasCaptions = !runs().empty() && m_room >= low;
    if (hasCaptions != m_hasCaptions) {
        m_hasCaptions = hasCaptions;
        updateGeometry();
        Q_EMIT geometriesChanged(); // of the table too
    }
    viewport()->update();
}

QSize GroupedHeader::sizeHint() const
{
    const QSize heads = QHeaderView::sizeHint();
    return m_hasCaptions ? heads + QSize(0, std::max(20, QFontMetrics(captionFont()).height() + 4))
                         : heads;
}

void GroupedHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    if (m_captionRole >= 0)
        option->text = headText(column, runs());
}

void GroupedHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const int heads = QHeaderView::sizeHint().height();
    if (!m_hasCaptions || rect.height() <= heads) {
        QHeaderView::paintSection(painter, rect, column);
        return;
    }
    painter->fillRect(rect, coloursFor(palette()).window);
    QHeaderView::paintSection(painter, rect.adjusted(0, rect.height() - heads, 0, 0), column);
}

void GroupedHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (runs().empty())
        return;
    const Colours &colours = coloursFor(palette());
    QPainter painter(viewport());
    painter.setFont(captionFont());
    const int bottom = viewport()->height() - QHeaderView::sizeHint().height();
    for (const Run &run : m_hasCaptions ? runs() : std::vector<Run>()) {
        const int left = sectionViewportPosition(run.columns.front());
        const int last = run.columns.back();
        const int right = sectionViewportPosition(last) + sectionSize(last);
        const QRect place(left + CellDelegate::margin, 0, right - left - captionMargins, bottom);
        painter.setPen(colours.dimText);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(run.caption, Qt::ElideRight, place.width()));
        painter.setPen(colours.line);
        painter.drawLine(place.left(), bottom - 1, place.right(), bottom - 1);
    }
    painter.setPen(colours.grid);
    for (const int column : shownColumns()) {
        if (!isEdge(column))
            continue;
        const int x = sectionViewportPosition(column);
        painter.drawLine(x, 0, x, viewport()->height() - 1);
    }
}

} // namespace remora::ui
