// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notesview.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include "model/text/format.h"
#include "ui/common/celldelegate.h"
#include "ui/common/tableview.h"
#include "ui/filter/filtermenu.h"
#include "ui/notes/severitycolours.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    bool hasField(const QString &filter, const QString &field)
    {
        const auto words = model::filterWords(filter);
        return std::any_of(words.begin(), words.end(), [&](const model::FilterWord &word) {
            return filter.mid(word.begin, word.length) == field;
        });
    }

    // The severity in its colour, beside its word.
    class NoteDelegate : public CellDelegate {
    public:
        using CellDelegate::CellDelegate;

    protected:
        QColor textColour(const Colours &colours, const QModelIndex &index) const override
        {
            if (index.column() != model::NoteTableModel::Grade)
                return colours.text;
            return severityColour(colours, severityAt(index));
        }
        void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
            const QModelIndex &index, QRect place) const override
        {
            if (index.column() == model::NoteTableModel::Grade) {
                constexpr int size = 8;
                QRect mark(0, 0, size, size);
                mark.moveCenter({place.left() + size / 2, place.center().y()});
                painter->fillRect(
                    mark, severityColour(coloursFor(option.palette), severityAt(index)));
                place.adjust(size + 6, 0, 0, 0);
            }
            if ((option.state & QStyle::State_Selected) != 0)
                painter->setPen(coloursFor(option.palette).text);
            CellDelegate::paintContent(painter, option, index, place);
        }

    private:
        static model::Severity severityAt(const QModelIndex &index)
        {
            return static_cast<model::Severity>(
                index.data(model::NoteTableModel::SeverityRole).toInt());
        }
    };

} // namespace

NotesView::NotesView(QWidget *parent)
    : QWidget(parent)
    , m_model(new model::NoteTableModel(this))
    , m_table(new TableView(u"notes/columns"_s))
    , m_hint(new QLabel)
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new NoteDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Notes of the analysis"));
    m_table->setUpColumns(model::NoteTableModel::columns, {100, 320, 90, 110, 150, 150});
    m_table->installEventFilter(this);
    m_hint->setProperty("role", u"hint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    connect(m_model, &model::NoteTableModel::rowsReady, this, [this] {
        showHint();
        Q_EMIT rowsChanged();
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        // Shift and Ctrl select rows to be copied.
        if (QApplication::keyboardModifiers() == Qt::NoModifier)
            act(index.row());
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &NotesView::showMenu);
}

void NotesView::setCapture(model::Investigation *capture)
{
    m_capture = capture;
    m_model->setCapture(capture);
    showHint();
}

void NotesView::showHint()
{
    const bool isEmpty = m_capture != nullptr && m_model->packets() && m_model->rowCount() == 0;
    const bool isAll = isEmpty && m_capture->focus().now().isAll();
    m_hint->setText(isAll ? tr("No notes: no retransmission, no zero window, no malformed packet.")
                          : tr("No notes on the packets in focus."));
    m_hint->setVisible(isEmpty);
}

void NotesView::act(int row)
{
    if (m_capture == nullptr || row < 0 || row >= m_model->rowCount())
        return;
    const model::NoteKind &kind = m_model->kindAt(row);
    const QString filter = noteKindFilter(kind);
    if (filter.isEmpty())
        Q_EMIT packetAsked(kind.firstPacket);
    else if (!hasField(m_capture->focus().now().filter, filter)) // twice says no more than once
        Q_EMIT filterAsked(filter, model::FilterJoin::And);
}

bool NotesView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    act(m_table->currentIndex().row());
    return true;
}

void NotesView::copyRows()
{
    QStringList lines;
    const auto columns = m_table->shownColumns();
    const auto add = [&](const auto &textOf) {
        QStringList cells;
        for (const int column : columns)
            cells << textOf(column);
        lines << cells.join('\t'_L1);
    };
    add([this](int column) { return m_model->headerData(column, Qt::Horizontal, 0).toString(); });
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        add([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    QApplication::clipboard()->setText(lines.join('\n'_L1));
    Q_EMIT noticed(
        tr("%1 rows are on the clipboard.").arg(model::count(static_cast<quint64>(rows.size()))));
}

void NotesView::showMenu(const QPoint &place)
{
    if (m_capture == nullptr)
        return;
    QMenu menu(this);
    const QModelIndex index = m_table->indexAt(place);
    if (index.isValid()) {
        const model::NoteKind &kind = m_model->kindAt(index.row());
        addFilterActions(
            &menu, noteKindFilter(kind), [this](const QString &filter, model::FilterJoin join) {
                Q_EMIT filterAsked(filter, join);
            });
        menu.addAction(tr("Show its first packet"), this,
            [this, number = kind.firstPacket] { Q_EMIT packetAsked(number); });
    }
    menu.addAction(tr("Copy rows"), this, &NotesView::copyRows);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

} // namespace remora::ui
