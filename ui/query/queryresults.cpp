// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/queryresults.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/query/queryfile.h"
#include "model/text/filename.h"
#include "model/text/format.h"
#include "model/work/savetask.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/totalrow.h"
#include "ui/query/querytable.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

QueryResults::QueryResults(const QString &name, bool writesPackets, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_rows(new model::QueryResultModel(this))
    , m_table(new QueryTable(m_rows))
    , m_total(new TotalRow(m_table))
    , m_bar(new QHBoxLayout)
    , m_headline(new QLabel)
    , m_detail(new ElidedLabel(Qt::ElideRight))
    , m_empty(new QLabel)
    , m_saving(new model::SaveTask(this))
    , m_copying([this](const QString &text) {
        QApplication::clipboard()->setText(text);
        const auto count = static_cast<quint64>(text.count('\n'_L1));
        Q_EMIT noticed(count == 1 ? tr("One row is on the clipboard.")
                                  : tr("%1 rows are on the clipboard.").arg(model::count(count)));
    })
{
    m_bar->setContentsMargins(12, 4, 12, 4);
    m_bar->setSpacing(8);
    m_headline->setProperty("role", u"title"_s);
    m_detail->setProperty("role", u"caption"_s);
    m_bar->addWidget(m_headline);
    m_bar->addWidget(m_detail, 1);
    const auto add = [&](const QString &text, const QString &help, auto act) {
        auto *button = new QPushButton(text);
        button->setToolTip(help);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        m_bar->addWidget(button);
        m_buttons << button;
        return button;
    };
    add(tr("Copy"), tr("Copy the selected rows, or all, with tabs between"),
        &QueryResults::copyRows);
    add(tr("Save table…"), tr("As CSV, TSV or JSON lines"), &QueryResults::save);
    if (writesPackets)
        m_write = add(tr("Write packets…"), {}, &QueryResults::writePackets);
    m_empty->setProperty("role", u"hint"_s);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_table->setAccessibleName(writesPackets ? tr("Rows of the query") : tr("Groups of the query"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_total);
    connect(m_table, &QueryTable::copyAsked, this, &QueryResults::copyRows);
    connect(m_table, &QueryTable::opened, this, [this](int row) {
        if (const auto packet = m_rows->packetAt(row))
            Q_EMIT packetAsked(*packet);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &QueryResults::showMenu);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &QueryResults::showState);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &QueryResults::showState);
    connect(m_saving, &model::SaveTask::saved, this, &QueryResults::noticed);
    connect(m_saving, &model::SaveTask::failed, this, &QueryResults::failed);
    showState();
}

void QueryResults::addControl(QWidget *control)
{
    m_bar->insertWidget(m_bar->indexOf(m_buttons.front()), control);
}

void QueryResults::say(const QString &headline, const QString &detail, const QString &tip)
{
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_detail->setToolTip(model::plainTip(tip.isEmpty() ? detail : detail + '\n'_L1 + tip));
}

void QueryResults::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    showState();
}

void QueryResults::setTotal(const QString &caption, const QStringList &texts)
{
    m_table->setTotals(texts);
    m_total->show(caption, texts);
}

void QueryResults::setOutOfDate(bool isOutOfDate)
{
    m_isOutOfDate = isOutOfDate;
    showState();
}

void QueryResults::setAreOfSeveral(bool areOfSeveral)
{
    m_areOfSeveral = areOfSeveral;
    showState();
}

void QueryResults::showState()
{
    const bool hasRows = m_rows->rowCount() > 0;
    for (QPushButton *button : m_buttons)
        button->setEnabled(hasRows && !m_isOutOfDate);
    if (m_write != nullptr) {
        m_write->setEnabled(hasRows && !m_areOfSeveral && !m_isOutOfDate);
        m_write->setToolTip(m_areOfSeveral
                ? tr("The rows are of several captures. Ask one alone to write its packets.")
                : tr("Write the packets of the rows as a capture of their own"));
    }
    m_empty->setVisible(!hasRows && !m_empty->text().isEmpty());
}

void QueryResults::copyRows()
{
    constexpr int most = 100'000; // more is a file
    auto ranges = m_table->selectedRanges();
    if (ranges.empty() && m_rows->rowCount() > 0)
        ranges = {{0, m_rows->rowCount() - 1}};
    qint64 wanted = 0;
    for (const auto &[first, last] : ranges)
        wanted += last - first + 1;
    if (wanted == 0 || wanted > most) {
        Q_EMIT noticed(wanted == 0
                ? tr("There are no rows to copy.")
                : tr("%1 rows are too many for the clipboard. Save them as a file.")
                      .arg(model::count(static_cast<quint64>(wanted))));
        return;
    }
    m_copying.request([result = m_rows->result(), rows = m_rows->rows(ranges)] {
        return tableText(result, rows);
    });
}

void QueryResults::save()
{
    if (m_capture == nullptr || m_rows->rowCount() == 0)
        return;
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the table"),
        model::pathBeside(m_capture->capture().path(), '_'_L1 + m_name + ".csv"_L1),
        tr("CSV (*.csv);;TSV (*.tsv);;JSON lines (*.jsonl)"), &chosen);
    if (!path.isEmpty())
        m_saving->start(model::tableWriter(m_rows->result(), m_rows->order(), path), path,
            tr("Saved %1.").arg(model::shown(path, 1000)));
}

void QueryResults::writePackets()
{
    if (m_capture == nullptr || m_rows->rowCount() == 0)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Write the packets of the rows"),
        model::pathBeside(m_capture->capture().path(), '_'_L1 + m_name + ".pcapng"_L1),
        tr("pcapng (*.pcapng);;pcap (*.pcap)"));
    if (path.isEmpty())
        return;
    if (model::absolutePath(path) == model::absolutePath(m_capture->capture().path())) {
        Q_EMIT failed(tr("The packets are read from this file. Choose another name."));
        return;
    }
    m_saving->start(model::rowPacketsWriter(*m_capture, m_rows->result().table, path), path,
        tr("Saved the packets in %1.").arg(model::shown(path, 1000)));
}

void QueryResults::showMenu(const QPoint &place)
{
    const QModelIndex index = m_table->indexAt(place);
    QMenu menu(this);
    if (index.isValid()) {
        if (const auto packet = m_rows->packetAt(index.row()))
            menu.addAction(tr("Show packet %1").arg(model::count(packet->number)), this,
                [this, packet] { Q_EMIT packetAsked(*packet); });
        if (const QString text = index.data().toString(); !text.isEmpty())
            menu.addAction(tr("Copy “%1”").arg(QString(text).replace('&'_L1, "&&"_L1)), this,
                [text] { QApplication::clipboard()->setText(text); });
        menu.addAction(tr("Copy rows"), this, &QueryResults::copyRows);
        Q_EMIT rowMenuAsked(&menu, index.row(), index.column());
    }
    if (m_rows->rowCount() > 0 && !m_isOutOfDate)
        menu.addAction(tr("Save table…"), this, &QueryResults::save);
    if (!menu.isEmpty())
        menu.exec(m_table->viewport()->mapToGlobal(place));
}

} // namespace remora::ui
