// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewlistdialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "model/settings/preferences.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "ui/common/dialogkeys.h"
#include "ui/common/fonts.h"
#include "ui/common/plainlabel.h"
#include "ui/common/question.h"
#include "ui/common/role.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

ViewListDialog::ViewListDialog(model::ApplianceSession *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_table(new QTableWidget)
    , m_state(plainLabel("caption"))
{
    setWindowTitle(tr("Views on %1").arg(model::shown(session->hostAndPort(), 80)));
    resize(720, 360);
    const QStringList heads{
        tr("Source"), tr("Title"), tr("State"), tr("Owner"), tr("Created"), tr("Id")};
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(textRowHeight(textPixels()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_state->setText(tr("Asking the appliance…"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Done"), QDialogButtonBox::RejectRole);
    m_close = buttons->addButton(tr("Close the view…"), QDialogButtonBox::ActionRole);
    m_look = buttons->addButton(tr("Look at it"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    giveKeys(buttons, m_look);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto *view = chosen()) {
            const auto asked = *view;
            accept();
            Q_EMIT attachAsked(asked);
        }
    });
    connect(m_close, &QPushButton::clicked, this, &ViewListDialog::closeChosen);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ViewListDialog::check);
    connect(m_table, &QTableWidget::doubleClicked, m_look, &QPushButton::click);
    connect(session, &model::ApplianceSession::viewsListed, this, &ViewListDialog::take);
    connect(session, &model::ApplianceSession::refused, this,
        [this, host = session->hostAndPort()](const netshark::Error &error) {
            setRole(m_state, u"failed"_s);
            m_state->setText(model::errorText(error, host));
        });
    connect(session, &QObject::destroyed, this, &QDialog::reject);
    check();
    session->listViews();
}

void ViewListDialog::take(const QList<model::ApplianceSession::ListedView> &views)
{
    m_views = views;
    m_table->setRowCount(static_cast<int>(views.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &[info, about] = views[row];
        const QStringList texts{about.source, about.title,
            info.isLocked ? tr("%1, locked").arg(info.state) : info.state, info.owner,
            info.created ? model::dateAndTime(*info.created, model::shownZone(), 0) : QString(),
            info.id};
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QString text = model::shown(texts[column], 200);
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(model::plainTip(text));
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    constexpr int widest = 220;
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    if (!views.isEmpty())
        m_table->selectRow(0);
    setRole(m_state, u"caption"_s);
    m_state->setText(views.isEmpty() ? tr("The appliance counts nothing at the moment.")
                                     : tr("A view that you look at stays as it is."));
    check();
}

const model::ApplianceSession::ListedView *ViewListDialog::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.first().row();
    return row >= 0 && row < m_views.size() ? &m_views[row] : nullptr;
}

void ViewListDialog::check()
{
    const auto *view = chosen();
    m_look->setEnabled(view != nullptr);
    m_close->setEnabled(view != nullptr && !view->info.isLocked);
}

void ViewListDialog::closeChosen()
{
    const auto *view = chosen();
    if (view == nullptr || !m_session)
        return;
    const QString id = view->info.id;
    if (confirm(this, tr("Close a view"),
            tr("The view %1 of %2 ends on the appliance, for everybody who looks at it.")
                .arg(model::shown(id, 80), model::shown(view->info.owner, 60)),
            tr("Close the view"), tr("Keep it"))
        && m_session)
        m_session->closeView(id);
}

} // namespace remora::ui
