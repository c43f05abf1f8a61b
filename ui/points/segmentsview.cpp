// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/points/segmentsview.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "model/points/segmentfile.h"
#include "model/text/foreigntext.h"
#include "model/text/format.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/tableview.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

SegmentsView::SegmentsView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new model::SegmentTableModel(this))
    , m_table(new TableView(u"segments/columns"_s))
    , m_headline(new ElidedLabel(Qt::ElideRight))
    , m_saving(new model::SaveTask(this))
    , m_copying([this](const QString &text) {
        QApplication::clipboard()->setText(text);
        const auto rows = static_cast<quint64>(text.count('\n'_L1));
        Q_EMIT noticed(rows == 1 ? tr("One row is on the clipboard.")
                                 : tr("%1 rows are on the clipboard.").arg(model::count(rows)));
    })
{
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Conversations by segment"));
    m_table->setUpColumns(
        model::usualSegmentColumns, {220, 300, 62, 62, 62, 56, 62, 96, 76, 76, 220});
    m_table->horizontalHeader()->setSortIndicator(
        static_cast<int>(model::SegmentColumn::Lost), Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_headline->setProperty("role", u"title"_s);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 12, 4);
    bar->setSpacing(8);
    bar->addWidget(m_headline, 1);
    const auto add = [&](const QString &text, const QString &help, auto act) {
        auto *button = new QPushButton(text);
        button->setToolTip(help);
        connect(button, &QPushButton::clicked, this, act);
        bar->addWidget(button);
    };
    add(tr("Copy"), tr("Copy the selected rows with tabs between"), &SegmentsView::copyRows);
    add(tr("Save table…"), tr("All rows as CSV"), &SegmentsView::save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    connect(m_rows, &model::SegmentTableModel::rowsReady, this, &SegmentsView::takeRows);
    connect(m_table, &TableView::copyAsked, this, &SegmentsView::copyRows);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SegmentsView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &SegmentsView::selectionChanged);
    connect(m_saving, &model::SaveTask::saved, this, &SegmentsView::noticed);
    connect(m_saving, &model::SaveTask::failed, this, &SegmentsView::failed);
}

void SegmentsView::setCompared(const std::shared_ptr<const model::ComparedPoints> &compared)
{
    m_rows->setCompared(compared);
}

// The worst one is looked at first.
void SegmentsView::takeRows()
{
    const auto shown = static_cast<quint64>(m_rows->rowCount());
    const quint64 all = m_rows->compared() ? m_rows->compared()->allRows : 0;
    m_headline->setText(shown < all
            ? tr("%1 of %2 rows, those with most loss; a saved table has all")
                  .arg(model::count(shown), model::count(all))
            : tr("%1 rows: conversations by segment and direction").arg(model::count(all)));
    if (shown > 0)
        m_table->selectRow(0);
    Q_EMIT selectionChanged();
}

std::vector<std::uint32_t> SegmentsView::selected() const
{
    constexpr std::size_t most = 1'000; // more are as good as all
    std::vector<std::uint32_t> places;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && places.size() <= most; ++row)
            places.push_back((*m_rows->order())[static_cast<std::size_t>(row)]);
    }
    return places.size() > most ? std::vector<std::uint32_t>() : places;
}

std::optional<std::uint32_t> SegmentsView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows->order()->size())
        return std::nullopt;
    return (*m_rows->order())[static_cast<std::size_t>(index.row())];
}

void SegmentsView::copyRows()
{
    constexpr int most = 100'000; // more is a file
    std::vector<std::uint32_t> places;
    const QItemSelection selection = m_table->selectionModel()->selection();
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    if (rows.empty() || rows.size() > most) {
        Q_EMIT noticed(rows.empty() ? tr("No row is selected: there is nothing to copy.")
                                    : tr("%1 rows are too many for the clipboard. Save them as a "
                                         "file.")
                                          .arg(model::count(rows.size())));
        return;
    }
    std::ranges::sort(rows);
    for (const int row : rows)
        places.push_back((*m_rows->order())[static_cast<std::size_t>(row)]);
    const auto columns = m_table->shownColumns();
    QStringList head;
    for (const int column : columns)
        head << model::title(static_cast<model::SegmentColumn>(column));
    m_copying.request(
        [of = m_rows->compared(), places = std::move(places), columns, head = head.join('\t'_L1)] {
            QStringList lines{head};
            for (const std::uint32_t place : places) {
                QStringList cells;
                for (const int column : columns)
                    cells << model::text(
                        static_cast<model::SegmentColumn>(column), of->rows[place], *of);
                lines << cells.join('\t'_L1);
            }
            return lines.join('\n'_L1);
        });
}

void SegmentsView::showMenu(const QPoint &place)
{
    if (m_rows->compared() == nullptr)
        return;
    QMenu menu(this);
    const QModelIndex index = m_table->indexAt(place);
    if (index.isValid()) {
        if (const QString text = index.data().toString(); !text.isEmpty())
            menu.addAction(tr("Copy “%1”").arg(QString(text).replace('&'_L1, "&&"_L1)), this,
                [text] { QApplication::clipboard()->setText(text); });
        menu.addAction(tr("Copy rows"), this, &SegmentsView::copyRows);
    }
    menu.addAction(tr("Save table…"), this, &SegmentsView::save);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void SegmentsView::save()
{
    const auto &compared = m_rows->compared();
    if (compared == nullptr)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the table"),
        model::pathBeside(compared->paths.front(), u"_segments.csv"_s), tr("CSV (*.csv)"));
    if (!path.isEmpty())
        m_saving->start(model::segmentsWriter(compared, path), path,
            tr("Saved %1.").arg(model::shown(path, 1000)));
}

} // namespace remora::ui
