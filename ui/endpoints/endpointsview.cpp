// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointsview.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include "model/tables/endpointfile.h"
#include "model/text/format.h"
#include "ui/common/tableview.h"
#include "ui/filter/filtermenu.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

EndpointsView::EndpointsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new model::EndpointTableModel(this))
    , m_table(new TableView(u"endpoints/columns"_s))
    , m_counting(new QLabel(tr("Counting the endpoints…")))
    , m_saving(new model::SaveTask(this))
    , m_copying([this](const QString &text) { takeCopy(text); })
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Endpoints"));
    m_table->setUpColumns(model::EndpointTableModel::columns, {180, 200});
    m_table->horizontalHeader()->setSortIndicator(
        model::EndpointTableModel::Bytes, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_counting);
    layout->addWidget(m_table);
    m_counting->setProperty("role", u"hint"_s);
    m_counting->hide();
    for (const auto changed :
        {&model::EndpointTableModel::rowsReady, &model::EndpointTableModel::counting})
        connect(m_model, changed, this, &EndpointsView::showState);
    connect(m_table, &TableView::copyAsked, this, &EndpointsView::copyRows);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EndpointsView::showMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT filterAsked(model::EndpointTableModel::filterOf(m_model->endpointAt(index.row())),
            model::FilterJoin::And);
    });
    connect(m_saving, &model::SaveTask::saved, this, &EndpointsView::noticed);
    connect(m_saving, &model::SaveTask::failed, this, &EndpointsView::failed);
}

void EndpointsView::setCapture(model::Investigation *capture)
{
    m_capture = capture;
    m_model->setCapture(capture);
    showState();
}

// Rows that are out of date are said to be.
void EndpointsView::showState()
{
    m_counting->setVisible(m_capture != nullptr && !isCounted());
    Q_EMIT rowsChanged();
}

void EndpointsView::copyRows()
{
    constexpr int most = 100'000; // more is a file
    const QItemSelection selection = m_table->selectionModel()->selection();
    std::vector<std::pair<int, int>> rows;
    int count = 0;
    for (const QItemSelectionRange &range : selection) {
        rows.emplace_back(range.top(), range.bottom());
        count += range.height();
    }
    if (count == 0) {
        Q_EMIT noticed(tr("No row is selected: there is nothing to copy."));
        return;
    }
    if (count > most) {
        Q_EMIT noticed(tr("%1 rows are too many for the clipboard. Save them as a file.")
                           .arg(model::count(static_cast<quint64>(count))));
        return;
    }
    std::sort(rows.begin(), rows.end());
    const auto columns = m_table->shownColumns();
    QStringList head;
    for (const int column : columns)
        head << m_table->columnName(column);
    m_copying.request([endpoints = m_model->endpoints(), names = m_model->names(), rows, columns,
                          head = head.join('\t'_L1)] {
        QStringList lines{head};
        for (const auto &[first, last] : rows) {
            for (int row = first; row <= last; ++row) {
                QStringList cells;
                for (const int column : columns)
                    cells << model::EndpointTableModel::text(
                        static_cast<model::EndpointTableModel::Column>(column),
                        (*endpoints)[static_cast<std::size_t>(row)], *names);
                lines << cells.join('\t'_L1);
            }
        }
        return lines.join('\n'_L1);
    });
}

void EndpointsView::takeCopy(const QString &text)
{
    QApplication::clipboard()->setText(text);
    const auto rows = static_cast<quint64>(text.count('\n'_L1));
    Q_EMIT noticed(rows == 1 ? tr("One row is on the clipboard.")
                             : tr("%1 rows are on the clipboard.").arg(model::count(rows)));
}

void EndpointsView::showMenu(const QPoint &place)
{
    if (m_capture == nullptr)
        return;
    QMenu menu(this);
    const QModelIndex index = m_table->indexAt(place);
    if (index.isValid()) {
        addFilterActions(&menu,
            model::EndpointTableModel::filterOf(m_model->endpointAt(index.row())),
            [this](const QString &filter, model::FilterJoin join) {
                Q_EMIT filterAsked(filter, join);
            });
        if (const QString text = index.data().toString(); !text.isEmpty())
            menu.addAction(tr("Copy “%1”").arg(QString(text).replace('&'_L1, "&&"_L1)), this,
                [text] { QApplication::clipboard()->setText(text); });
        menu.addAction(tr("Copy rows"), this, &EndpointsView::copyRows);
    }
    menu.addAction(tr("Save endpoints as CSV…"), this, &EndpointsView::save);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void EndpointsView::save()
{
    if (m_capture == nullptr)
        return;
    const QFileInfo source(m_capture->capture().path());
    const QString path = QFileDialog::getSaveFileName(this, tr("Save endpoints"),
        source.path() + '/'_L1 + source.completeBaseName() + "_endpoints.csv"_L1,
        tr("CSV (*.csv)"));
    if (!path.isEmpty())
        m_saving->start(model::endpointsWriter(m_capture->conversations(), path), path,
            tr("Saved %1.").arg(path));
}

} // namespace remora::ui
