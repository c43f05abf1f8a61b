// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointsview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include "model/tables/endpointfile.h"
#include "ui/common/tableview.h"
#include "ui/filter/filtermenu.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

EndpointsView::EndpointsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new model::EndpointTableModel(this))
    , m_table(new TableView(u"endpoints/columns"_s))
    , m_saving(new model::FileJob(this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Endpoints"));
    m_table->setUpColumns(model::EndpointTableModel::columns, {180, 200});
    m_table->horizontalHeader()->setSortIndicator(
        model::EndpointTableModel::Bytes, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_model, &model::EndpointTableModel::rowsReady, this, &EndpointsView::rowsChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EndpointsView::showMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT filterAsked(model::EndpointTableModel::filterOf(m_model->endpointAt(index.row())),
            model::FilterJoin::And);
    });
    connect(m_saving, &model::FileJob::saved, this, &EndpointsView::noticed);
    connect(m_saving, &model::FileJob::failed, this, &EndpointsView::failed);
}

void EndpointsView::setCapture(model::Investigation *capture)
{
    m_capture = capture;
    m_model->setCapture(capture);
}

void EndpointsView::showMenu(const QPoint &place)
{
    if (m_capture == nullptr)
        return;
    QMenu menu(this);
    const QModelIndex index = m_table->indexAt(place);
    if (index.isValid())
        addFilterActions(&menu,
            model::EndpointTableModel::filterOf(m_model->endpointAt(index.row())),
            [this](const QString &filter, model::FilterJoin join) {
                Q_EMIT filterAsked(filter, join);
            });
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
