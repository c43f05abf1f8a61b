// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/countresults.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "model/appliance/filename.h"
#include "model/charts/fieldchart.h"
#include "model/query/queryfile.h"
#include "model/settings/preferences.h"
#include "model/text/filename.h"
#include "model/text/format.h"
#include "ui/charts/chartfile.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/query/plotview.h"
#include "ui/query/querytable.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    QPushButton *button(const QString &text, const QString &help)
    {
        auto *made = new QPushButton(text);
        made->setToolTip(help);
        made->setAutoDefault(false);
        return made;
    }

} // namespace

CountResults::CountResults(QWidget *parent)
    : QWidget(parent)
    , m_rows(new model::QueryResultModel(this))
    , m_view(new QueryTable(m_rows))
    , m_headline(new QLabel)
    , m_detail(new ElidedLabel(Qt::ElideRight))
    , m_empty(plainLabel("hint"))
    , m_note(plainLabel("caption"))
    , m_copy(button(tr("Copy"), tr("Copy the selected rows, or all, with tabs between")))
    , m_saveTable(button(tr("Save table…"), tr("As CSV, TSV or JSON lines")))
    , m_narrow(button(tr("Count this more narrowly"),
          tr("What the selected row is of becomes a filter, and is counted again")))
    , m_download(button(tr("Download just these packets…"),
          tr("The packets of the selected row, with its time and filters")))
    , m_range(plainLabel("caption"))
    , m_value(new QComboBox)
    , m_plot(new PlotView)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_saving(new model::SaveTask(this))
    , m_copying([this](const QString &text) {
        QApplication::clipboard()->setText(text);
        const auto count = static_cast<quint64>(text.count('\n'_L1));
        Q_EMIT noticed(count == 1 ? tr("One row is on the clipboard.")
                                  : tr("%1 rows are on the clipboard.").arg(model::count(count)));
    })
    , m_charting([this](const model::ViewChart &made) {
        const bool isOverTime = m_table != nullptr && m_table->isOverTime();
        m_plot->show(isOverTime ? made.chart : nullptr);
        m_saveChart->setEnabled(m_plot->data() != nullptr && !m_plot->data()->isEmpty());
        m_note->setVisible(made.seriesLeft > 0);
        m_note->setText(tr("%1 shown, the greatest; %2 more are not.")
                            .arg(model::FieldChart::mostSeries)
                            .arg(model::count(made.seriesLeft)));
    })
{
    m_view->setAccessibleName(tr("What was counted"));
    m_plot->setAccessibleName(tr("What was counted, over time"));
    auto *table = new QWidget;
    auto *inTable = new QVBoxLayout(table);
    inTable->setContentsMargins(0, 0, 0, 0);
    inTable->setSpacing(0);
    inTable->addWidget(makeBar());
    inTable->addWidget(m_empty);
    inTable->addWidget(m_view, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_chart = makeChart());
    splitter->addWidget(table);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_copy, &QPushButton::clicked, this, &CountResults::copyRows);
    connect(m_saveTable, &QPushButton::clicked, this, &CountResults::saveTable);
    connect(m_narrow, &QPushButton::clicked, this, [this] {
        if (const auto row = selectedRow())
            Q_EMIT narrowAsked(*row);
    });
    connect(m_download, &QPushButton::clicked, this, [this] {
        if (const auto row = selectedRow())
            Q_EMIT downloadAsked(*row);
    });
    connect(m_view, &QueryTable::copyAsked, this, &CountResults::copyRows);
    connect(m_view, &QueryTable::opened, this, [this](int row) {
        const auto places = m_rows->rows({{row, row}});
        if (places.empty())
            return;
        if (m_narrowsRows)
            Q_EMIT narrowAsked(places.front());
        else
            Q_EMIT downloadAsked(places.front());
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &CountResults::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CountResults::showState);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &CountResults::showState);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &CountResults::showState);
    connect(m_plot, &PlotView::rangeChanged, this, &CountResults::showRange);
    connect(m_value, &QComboBox::activated, this, &CountResults::askForChart);
    connect(m_saving, &model::SaveTask::saved, this, &CountResults::noticed);
    connect(m_saving, &model::SaveTask::failed, this, &CountResults::failed);
    showState();
    showRange();
}

CountResults::~CountResults() { *m_cancelled = true; }

QWidget *CountResults::makeBar()
{
    m_headline->setProperty("role", u"title"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_detail->setProperty("role", u"caption"_s);
    auto *bar = new QWidget;
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins(0, 4, 0, 0);
    lines->setSpacing(0);
    auto *said = new QHBoxLayout;
    said->setContentsMargins(12, 0, 12, 0);
    said->setSpacing(8);
    said->addWidget(m_headline);
    said->addWidget(m_detail, 1);
    lines->addLayout(said);
    auto *deeds = new QWidget;
    auto *flow = new FlowLayout(deeds, QMargins(12, 4, 12, 4), 8);
    for (QPushButton *one : {m_narrow, m_download, m_copy, m_saveTable})
        flow->addWidget(one);
    lines->addWidget(deeds);
    return bar;
}

QWidget *CountResults::makeChart()
{
    m_value->setAccessibleName(tr("Value that is drawn"));
    m_saveChart = button(tr("Save chart…"), tr("As SVG, PNG, PDF, or the numbers as CSV"));
    connect(m_saveChart, &QPushButton::clicked, this, &CountResults::saveChart);
    m_narrowRange
        = button(tr("Count this time"), tr("The same count, of the time that the chart shows"));
    m_downloadRange = button(tr("Download this time…"),
        tr("The packets of the time that the chart shows, with the filters of the count"));
    connect(m_narrowRange, &QPushButton::clicked, this, [this] {
        if (const auto range = chosenRange())
            Q_EMIT narrowRangeAsked(*range);
    });
    connect(m_downloadRange, &QPushButton::clicked, this, [this] {
        if (const auto range = chosenRange())
            Q_EMIT downloadRangeAsked(*range);
    });
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, QMargins(12, 4, 12, 4), 8);
    flow->addWidget(captioned(tr("Chart of"), m_value));
    flow->addWidget(m_range);
    flow->addWidget(m_narrowRange);
    flow->addWidget(m_downloadRange);
    flow->addStretch();
    flow->addWidget(m_saveChart);
    m_note->setContentsMargins(12, 2, 12, 4);
    m_note->hide();
    auto *chart = new QWidget;
    auto *layout = new QVBoxLayout(chart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_note);
    return chart;
}

void CountResults::show(std::shared_ptr<const model::ViewTable> table)
{
    const auto selected = m_view->selectedRanges();
    const bool isSame = m_table != nullptr && table != nullptr
        && m_table->isOverTime() == table->isOverTime() && m_table->columns() == table->columns();
    m_table = std::move(table);
    model::QueryResultModel::Result result = resultOf(m_table);
    result.isLonger = isSame && m_table->isOverTime() && m_rows->rowCount() > 0;
    m_rows->show(std::move(result));
    if (isSame && selected.size() == 1 && selected.front().first < m_rows->rowCount()
        && m_view->selectedRanges().empty())
        m_view->selectRow(selected.front().first);
    const QString drawn = m_value->currentText();
    m_value->clear();
    if (m_table != nullptr && m_table->isOverTime()) {
        for (const qsizetype place : model::valueColumns(m_table->columnsOfView()))
            m_value->addItem(
                model::valueText(m_table->columnsOfView()[place]), static_cast<qlonglong>(place));
        m_value->setCurrentIndex(std::max(0, m_value->findText(drawn)));
    }
    m_chart->setVisible(m_value->count() > 0);
    askForChart();
    showState();
}

void CountResults::say(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setToolTip(model::plainTip(detail));
}

void CountResults::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    showState();
}

void CountResults::setNarrows(bool rows, bool ranges)
{
    m_narrowsRows = rows;
    m_narrowsRanges = ranges;
    m_narrow->setVisible(rows);
    showRange();
}

// A sample is counted in whole or not at all: what is touched is meant.
std::optional<dissect::TimeRange> CountResults::chosenRange() const
{
    const auto chosen = m_plot->chosen();
    if (!chosen || m_table == nullptr || m_table->rows() == 0 || m_table->sample() <= 0)
        return std::nullopt;
    const dissect::Timestamp first = m_table->packet(0).time;
    const dissect::Duration sample = m_table->sample();
    const auto whole = [&](dissect::Timestamp time) {
        const dissect::Duration past = (time - first) % sample;
        return time - past - (past < 0 ? sample : 0);
    };
    return dissect::TimeRange{whole(chosen->begin), whole(chosen->end - 1) + sample};
}

void CountResults::showRange()
{
    const auto range = chosenRange();
    const bool isWhole = m_table == nullptr || m_table->sample() % dissect::second == 0;
    m_range->setText(range ? model::timeRange(*range, model::shownZone(), isWhole ? 0 : 3)
                           : tr("Drag in the chart to choose a time."));
    m_narrowRange->setVisible(range && m_narrowsRanges);
    m_downloadRange->setVisible(range.has_value());
}

std::optional<std::size_t> CountResults::selectedRow() const
{
    const auto ranges = m_view->selectedRanges();
    if (m_table == nullptr || ranges.size() != 1 || ranges.front().first != ranges.front().second)
        return std::nullopt;
    const auto places = m_rows->rows(ranges);
    return places.empty() || places.front() >= m_table->rows()
        ? std::nullopt
        : std::optional(std::size_t{places.front()});
}

void CountResults::showState()
{
    const bool hasRows = m_rows->rowCount() > 0;
    m_copy->setEnabled(hasRows);
    m_saveTable->setEnabled(hasRows);
    const bool isOne = selectedRow().has_value();
    m_narrow->setEnabled(isOne);
    m_download->setEnabled(isOne);
    m_empty->setVisible(!hasRows);
    const auto rows = static_cast<quint64>(m_rows->rowCount());
    m_headline->setText(!hasRows          ? QString()
            : rows == 1                   ? tr("One row")
            : m_table && m_table->isCut() ? tr("%1 rows, the first").arg(model::count(rows))
                                          : tr("%1 rows").arg(model::count(rows)));
    if (m_table == nullptr)
        m_chart->hide();
}

void CountResults::askForChart()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const QVariant place = m_value->currentData();
    m_charting.request([table = m_table, place, cancelled = m_cancelled]() -> model::ViewChart {
        return table != nullptr && place.isValid()
            ? chartOf(*table, static_cast<qsizetype>(place.toLongLong()), *cancelled)
            : model::ViewChart();
    });
}

void CountResults::copyRows()
{
    constexpr qint64 most = 100'000; // more is a file
    auto ranges = m_view->selectedRanges();
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

void CountResults::saveTable()
{
    if (m_rows->rowCount() == 0)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the table"),
        model::Preferences::downloadFolder() + '/'_L1 + model::fileNameFor(m_name) + ".csv"_L1,
        tr("CSV (*.csv);;TSV (*.tsv);;JSON lines (*.jsonl)"));
    if (!path.isEmpty())
        m_saving->start(model::tableWriter(m_rows->result(), m_rows->order(), path), path,
            tr("Saved %1.").arg(model::shown(path, 1000)));
}

void CountResults::saveChart()
{
    if (m_plot->data() == nullptr || m_plot->data()->isEmpty())
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the chart"),
        model::Preferences::downloadFolder() + '/'_L1 + model::fileNameFor(m_name) + ".svg"_L1,
        tr("SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    constexpr QSize size(1200, 400);
    ChartAppearance appearance = fileAppearance(m_plot->visibleRange(), m_name);
    appearance.hidden = m_plot->hidden();
    const ChartPicture shown{m_plot->data(), appearance, size, 1};
    m_saving->start(
        [shown, path](model::FileProgress &progress) -> dissect::Result<void> {
            const dissect::FileSink::Options cancellable{false, false, &progress.cancelled};
            if (!path.endsWith(".csv"_L1, Qt::CaseInsensitive))
                return shown.save(path, cancellable);
            auto sink = dissect::FileSink::open(model::fileBytes(path), cancellable);
            if (!sink)
                return tl::unexpected(sink.error());
            model::writeFieldNumbers(*sink, *shown.chart);
            return sink->finish();
        },
        path, tr("Saved %1.").arg(model::shown(path, 1000)));
}

void CountResults::showMenu(const QPoint &place)
{
    const QModelIndex index = m_view->indexAt(place);
    QMenu menu(this);
    if (const auto row = index.isValid() ? selectedRow() : std::nullopt) {
        if (m_narrowsRows)
            menu.addAction(
                tr("Count this more &narrowly"), this, [this, row] { Q_EMIT narrowAsked(*row); });
        menu.addAction(
            tr("&Download just these packets…"), this, [this, row] { Q_EMIT downloadAsked(*row); });
        menu.addSeparator();
    }
    if (index.isValid()) {
        if (const QString text = index.data().toString(); !text.isEmpty())
            menu.addAction(tr("Copy “%1”").arg(QString(text).replace('&'_L1, "&&"_L1)), this,
                [text] { QApplication::clipboard()->setText(text); });
        menu.addAction(tr("&Copy rows"), this, &CountResults::copyRows);
    }
    if (m_rows->rowCount() > 0)
        menu.addAction(tr("&Save table…"), this, &CountResults::saveTable);
    if (!menu.isEmpty())
        menu.exec(m_view->viewport()->mapToGlobal(place));
}

} // namespace remora::ui
