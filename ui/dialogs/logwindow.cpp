// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/logwindow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>

#include "model/appliance/requesttablemodel.h"
#include "ui/common/fonts.h"
#include "ui/common/plainlabel.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

LogWindow::LogWindow(model::RequestLog *log, QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    using Model = model::RequestTableModel;
    setWindowTitle(tr("Requests to appliances"));
    resize(960, 460);
    auto *requests = new Model(log, this);
    auto *found = new QSortFilterProxyModel(this);
    found->setSourceModel(requests);
    found->setFilterKeyColumn(-1); // any
    found->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Show requests that contain"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, found, &QSortFilterProxyModel::setFilterFixedString);
    auto *polling = new QCheckBox(tr("Show polling"));
    polling->setToolTip(tr("Each of the requests that ask the same again and again"));
    connect(polling, &QCheckBox::toggled, requests, &Model::setShowsPolling);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->setSpacing(12);
    top->addWidget(filter, 1);
    top->addWidget(polling);

    auto *table = new QTableView;
    table->setModel(found);
    table->setAccessibleName(windowTitle());
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(textRowHeight(textPixels()));
    QHeaderView *head = table->horizontalHeader();
    head->setHighlightSections(false);
    const int em = fontMetrics().horizontalAdvance(u'0');
    for (const auto &[column, width] :
        {std::pair{Model::Time, 15}, {Model::Host, 22}, {Model::Method, 10}, {Model::Status, 14},
            {Model::Milliseconds, 9}, {Model::Bytes, 12}})
        table->setColumnWidth(column, width * em);
    head->setSectionResizeMode(Model::Path, QHeaderView::Stretch);
    auto *hint = plainLabel("hint");
    hint->setText(tr("Nothing was asked of an appliance yet."));
    hint->setVisible(requests->rowCount() == 0);
    connect(requests, &QAbstractItemModel::rowsInserted, hint, &QWidget::hide);
    // At the bottom are the newest: who looks at these stays there.
    connect(requests, &QAbstractItemModel::rowsInserted, table, [table] {
        const QScrollBar *bar = table->verticalScrollBar();
        if (bar->value() == bar->maximum())
            QMetaObject::invokeMethod(table, &QTableView::scrollToBottom, Qt::QueuedConnection);
    });
    table->scrollToBottom();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(hint);
    layout->addWidget(table, 1);
}

void LogWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace remora::ui
