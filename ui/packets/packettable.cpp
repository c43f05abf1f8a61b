// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/packettable.h"

#include <algorithm>
#include <array>

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>

#include "model/tables/packettablemodel.h"
#include "ui/common/celldelegate.h"
#include "ui/common/fonts.h"
#include "ui/common/palette.h"
#include "ui/notes/severitycolours.h"

namespace remora::ui {

namespace {

    using Column = model::PacketColumn;

    // What the analysis notes stands out, by a bar and a tint, and by its words.
    class PacketDelegate : public CellDelegate {
    public:
        explicit PacketDelegate(QTableView *table)
            : CellDelegate(table)
            , m_table(table)
        {
        }
        void paint(QPainter *painter, const QStyleOptionViewItem &option,
            const QModelIndex &index) const override
        {
            const auto severity = severityAt(index);
            const Colours &colours = coloursFor(option.palette);
            if ((option.state & QStyle::State_Selected) == 0 && severity != model::Severity::None)
                painter->fillRect(option.rect, severityTint(colours, severity));
            CellDelegate::paint(painter, option, index);
            constexpr int barWidth = 3;
            const QHeaderView *header = m_table->horizontalHeader();
            if (severity != model::Severity::None && header->sectionPosition(index.column()) == 0)
                painter->fillRect(option.rect.adjusted(0, 0, barWidth - option.rect.width(), -1),
                    severityColour(colours, severity));
        }

    protected:
        QColor textColour(const Colours &colours, const QModelIndex &index) const override
        {
            if (index.column() != static_cast<int>(Column::Notes))
                return colours.text;
            return severityColour(colours, severityAt(index));
        }

        void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
            const QModelIndex &index, QRect place) const override
        {
            if ((option.state & QStyle::State_Selected) != 0)
                painter->setPen(coloursFor(option.palette).text);
            CellDelegate::paintContent(painter, option, index, place);
        }

    private:
        static model::Severity severityAt(const QModelIndex &index)
        {
            return static_cast<model::Severity>(
                index.data(model::PacketTableModel::SeverityRole).toInt());
        }
        QTableView *m_table;
    };

    // By column, with text of the usual size; Info has what the others leave.
    constexpr std::array widths{
        52, 112, 34, 112, 52, 112, 52, 58, 62, 240, 150, 76, 84, 84, 84, 68, 76, 72};
    constexpr int leastInfo = 180;
    // Another one than before there was the Info column: columns are remembered by their places.
    constexpr const char *columnsKey = "packets/infocolumns";

} // namespace

PacketTable::PacketTable(QWidget *parent)
    : TableView(QLatin1StringView(columnsKey), parent)
{
}

void PacketTable::setUp()
{
    const bool isNew = !QSettings().contains(QLatin1StringView(columnsKey));
    setItemDelegate(new PacketDelegate(this));
    setUpColumns(model::usualPacketColumns, {widths.begin(), widths.end()});
    QHeaderView *header = horizontalHeader();
    // There is no order to choose: the heads need no room for its sign.
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    constexpr int margins = 18;
    if (isNew) {
        for (int column = 0; column < header->count(); ++column) {
            const QString title = model()->headerData(column, Qt::Horizontal).toString();
            const int least
                = widths[static_cast<std::size_t>(column)] * textPixels() / usualTextPixels;
            setColumnWidth(column, std::max(least, metrics.horizontalAdvance(title) + margins));
        }
    }
    connect(this, &TableView::columnsChanged, this, &PacketTable::fitInfo);
}

QString PacketTable::columnName(int column) const
{
    if (column == static_cast<int>(Column::SourcePort))
        return tr("Source port");
    if (column == static_cast<int>(Column::DestinationPort))
        return tr("Destination port");
    if (column == static_cast<int>(Column::Way))
        return tr("Direction");
    return model::packetColumnTitle(static_cast<Column>(column));
}

void PacketTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitInfo();
}

void PacketTable::fitInfo()
{
    constexpr int info = static_cast<int>(Column::Info);
    const QHeaderView *header = horizontalHeader();
    if (model() == nullptr || isColumnHidden(info))
        return;
    const int others = header->length() - header->sectionSize(info);
    const int least = leastInfo * textPixels() / usualTextPixels;
    const int width = std::max(least, viewport()->width() - others);
    if (width != header->sectionSize(info))
        setColumnWidth(info, width);
}

void PacketTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked(); // rows, where Qt's own would copy one cell
    else
        TableView::keyPressEvent(event);
}

} // namespace remora::ui
