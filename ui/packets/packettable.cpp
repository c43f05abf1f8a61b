// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/packettable.h"

#include <algorithm>

#include <QHeaderView>
#include <QPainter>

#include "model/tables/packettablemodel.h"
#include "model/text/format.h"
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
            const int column = index.column();
            if (column != static_cast<int>(Column::Info)
                && column != static_cast<int>(Column::Notes)) {
                CellDelegate::paintContent(painter, option, index, place);
                return;
            }
            // What comes first says most.
            const QString shown = option.fontMetrics.elidedText(
                index.data().toString(), Qt::ElideRight, place.width());
            painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, shown);
        }

    private:
        static model::Severity severityAt(const QModelIndex &index)
        {
            return static_cast<model::Severity>(
                index.data(model::PacketTableModel::SeverityRole).toInt());
        }
        QTableView *m_table;
    };

    // What each column has room for; Info has what the others leave. Nothing: its head will do.
    QString sample(Column column)
    {
        switch (column) {
        case Column::Number:
            return model::count(88'888);
        case Column::Time: {
            constexpr dissect::Timestamp some = 1'700'000'000 * dissect::second;
            return model::timeText(some, some, some);
        }
        case Column::Source:
        case Column::Destination:
            return QStringLiteral("192.168.100.200");
        case Column::SourcePort:
        case Column::DestinationPort:
            return QStringLiteral("58888");
        case Column::Notes:
            return model::noteName(dissect::TcpNote::ZeroWindowProbe);
        case Column::Flags:
            return QStringLiteral("FIN PSH ACK");
        case Column::Sequence:
        case Column::Acknowledgment:
            return model::count(88'888'888);
        default:
            return {};
        }
    }

    // At the usual size of text. Where there is less for Info, columns behind Notes are scrolled
    // to.
    constexpr int leastInfo = 140;
    constexpr int roomyInfo = 320;
    // Another one than before there was the Info column: columns are remembered by their places.
    constexpr const char *columnsKey = "packets/infocolumns";

} // namespace

PacketTable::PacketTable(QWidget *parent)
    : TableView(QLatin1StringView(columnsKey), parent)
{
}

void PacketTable::setUp()
{
    setItemDelegate(new PacketDelegate(this));
    horizontalHeader()->setSectionsClickable(false); // there is no order to choose
    setUpColumns(model::usualPacketColumns, std::vector<int>(model::packetColumns, 0));
}

void PacketTable::focusInEvent(QFocusEvent *event)
{
    if (currentIndex().isValid())
        TableView::focusInEvent(event);
    else
        QAbstractScrollArea::focusInEvent(event); // QAbstractItemView's takes the first row
    viewport()->update();
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

int PacketTable::contentWidth(int column, const QString &text) const
{
    if (column == static_cast<int>(Column::Info))
        return 0;
    return std::max(TableView::contentWidth(column, text),
        TableView::contentWidth(column, sample(static_cast<Column>(column))));
}

void PacketTable::columnsFitted()
{
    constexpr int info = static_cast<int>(Column::Info);
    const QHeaderView *header = horizontalHeader();
    if (model() == nullptr || isColumnHidden(info))
        return;
    const auto scaled = [](int pixels) { return pixels * textPixels() / usualTextPixels; };
    const int all = header->length() - header->sectionSize(info);
    const int last
        = std::max(header->visualIndex(info), header->visualIndex(static_cast<int>(Column::Notes)));
    int upToNotes = 0;
    for (int place = 0; place <= last; ++place) {
        const int column = header->logicalIndex(place);
        upToNotes += column == info ? 0 : header->sectionSize(column);
    }
    const int room = viewport()->width();
    const int left = room - all >= scaled(roomyInfo) ? room - all : room - upToNotes;
    const int width = std::max(scaled(leastInfo), left);
    if (width != header->sectionSize(info))
        setColumnWidth(info, width);
}

} // namespace remora::ui
