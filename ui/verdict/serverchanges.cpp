// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/serverchanges.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include "model/text/format.h"
#include "model/turns/partwords.h"
#include "model/verdict/comparisonwords.h"
#include "ui/common/dialogkeys.h"
#include "ui/common/plainlabel.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr int placeRole = Qt::UserRole + 1; // in the comparison

    QStandardItem *item(const QString &text, const QVariant &sorted)
    {
        auto *made = new QStandardItem(text);
        made->setData(sorted, Qt::UserRole);
        made->setEditable(false);
        if (sorted.typeId() != QMetaType::QString)
            made->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return made;
    }

    // What was not seen sorts below everything.
    QStandardItem *changeItem(dissect::Duration change)
    {
        return item(model::changeNumber(change), QVariant::fromValue<qlonglong>(change));
    }

    QStringList heads()
    {
        QStringList names{ServerChanges::tr("Server"), ServerChanges::tr("Turns before"),
            ServerChanges::tr("Turns"), ServerChanges::tr("Change")};
        for (std::size_t i = 0; i < dissect::timeParts; ++i)
            names << model::partHead(static_cast<dissect::TimePart>(i));
        return names;
    }

} // namespace

ServerChanges::ServerChanges(
    std::shared_ptr<const dissect::Comparison> comparison, const QString &sentence, QWidget *parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_table(new QTableView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Servers against the baseline"));
    auto *said = plainLabel();
    said->setText(sentence);
    auto *help = plainLabel("caption");
    help->setText(m_comparison->servers.size() > most
            ? tr("Seconds, as if the baseline had as many turns. The %1 of %2 servers that grew "
                 "most.")
                  .arg(model::count(most), model::count(m_comparison->servers.size()))
            : tr("Seconds, as if the baseline had as many turns. Enter shows the packets of a "
                 "server."));
    auto *buttons = new QDialogButtonBox;
    QPushButton *filter = buttons->addButton(tr("Show its packets"), QDialogButtonBox::ActionRole);
    QPushButton *copied = buttons->addButton(tr("Copy table"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(said);
    layout->addWidget(help);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(filter, &QPushButton::clicked, this, &ServerChanges::follow);
    connect(copied, &QPushButton::clicked, this, &ServerChanges::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &QTableView::doubleClicked, this, &ServerChanges::follow);
    fill();
    giveKeys(buttons, filter);
    resize(1160, 440);
    m_table->setFocus();
}

void ServerChanges::fill()
{
    auto *model = new QStandardItemModel(this);
    model->setSortRole(Qt::UserRole);
    model->setHorizontalHeaderLabels(heads());
    const std::size_t rows = std::min(most, m_comparison->servers.size());
    for (std::size_t i = 0; i < rows; ++i) {
        const dissect::Comparison::Server &server = m_comparison->servers[i];
        QList<QStandardItem *> row;
        const QString name = model::serverText(server.end);
        row << item(name, name);
        row.front()->setData(static_cast<int>(i), placeRole);
        row << (server.turnsBefore > 0
                ? item(model::count(server.turnsBefore), server.turnsBefore)
                : item(tr("new", "a server that the baseline does not have"), 0U));
        row << item(model::count(server.now.turns), server.now.turns);
        row << changeItem(server.growth());
        for (const dissect::Duration change : server.changes.of)
            row << (server.turnsBefore > 0
                    ? changeItem(change)
                    : item({}, QVariant::fromValue<qlonglong>(dissect::notSeen)));
        model->appendRow(row);
    }
    for (int column = 1; column < model->columnCount(); ++column)
        model->setHeaderData(column, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter),
            Qt::TextAlignmentRole);
    model->setHeaderData(
        0, Qt::Horizontal, QVariant(Qt::AlignLeft | Qt::AlignVCenter), Qt::TextAlignmentRole);
    m_table->setModel(model);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->selectRow(0);
}

void ServerChanges::copy() const
{
    const QAbstractItemModel *model = m_table->model();
    QStringList lines{heads().join('\t'_L1)};
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        lines << cells.join('\t'_L1);
    }
    QApplication::clipboard()->setText(lines.join('\n'_L1));
}

void ServerChanges::follow()
{
    const QModelIndex row = m_table->currentIndex().siblingAtColumn(0);
    if (!row.isValid())
        return;
    const auto place = static_cast<std::size_t>(row.data(placeRole).toInt());
    Q_EMIT filterAsked(model::serverFilter(m_comparison->servers[place].end));
}

} // namespace remora::ui
