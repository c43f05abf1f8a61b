// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/plotpane.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/charts/chartoptions.h"
#include "model/filters/timewindow.h"
#include "model/query/plotpresets.h"
#include "model/query/querycolumn.h"
#include "model/query/sharedcatalogue.h"
#include "model/text/format.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/query/binchoice.h"
#include "ui/query/plotview.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    QComboBox *choice(const QString &name)
    {
        auto *box = new QComboBox;
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        return box;
    }

    // Chooses what is there, or the first.
    void choose(QComboBox *box, const QString &value)
    {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    }

} // namespace

PlotPane::PlotPane(QWidget *parent)
    : QWidget(parent)
    , m_field(choice(tr("Plotted field")))
    , m_function(choice(tr("Each value, or what is computed of a bin")))
    , m_bin(choice(tr("Bin width")))
    , m_split(choice(tr("Field that splits the plot")))
    , m_save(new QPushButton(tr("Save…")))
    , m_view(new PlotView)
    , m_note(new QLabel)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_saving(new model::SaveTask(this))
    , m_task([this](const Made &made) { take(made); })
{
    m_function->addItem(tr("each value"), QString());
    for (const QString &word : model::FieldPlot::functionWords())
        m_function->addItem(word == "bitrate"_L1 ? tr("bit rate of a bin")
                : word == "bands"_L1             ? tr("min, mean, max of a bin")
                                                 : tr("%1 of a bin").arg(word),
            word);
    fillBins(m_bin, tr("automatic bins"));
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("As SVG, PNG, PDF, or the numbers as CSV"));
    auto *controls = new QWidget;
    auto *flow = new FlowLayout(controls, QMargins(12, 4, 12, 4), 6);
    flow->addWidget(captionLabel(tr("Plot")));
    for (const model::PlotPreset &preset : model::plotPresets()) {
        auto *button = new QToolButton;
        button->setText(preset.name);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("role", u"kind"_s);
        button->setToolTip(preset.bin.isEmpty()
                ? tr("%1, each value").arg(preset.plot)
                : tr("%1, in bins of %2").arg(preset.plot, preset.bin));
        connect(button, &QToolButton::clicked, this, [this, preset] {
            setWords(preset.plot, split(), preset.bin);
            showPreset();
            Q_EMIT changed();
        });
        flow->addWidget(button);
        m_presets << button;
    }
    flow->addWidget(m_field);
    flow->addWidget(m_function);
    flow->addWidget(m_bin);
    flow->addWidget(captioned(tr("Split"), m_split));
    flow->addStretch();
    flow->addWidget(m_save);
    m_note->setProperty("role", u"caption"_s);
    m_note->setContentsMargins(12, 2, 12, 4);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(controls);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    for (QComboBox *box : {m_field, m_function, m_bin, m_split})
        connect(box, &QComboBox::activated, this, [this] {
            m_wantedField = m_field->currentData().toString();
            m_wantedSplit = m_split->currentData().toString();
            m_bin->setVisible(!m_function->currentData().toString().isEmpty());
            showPreset();
            ask();
            Q_EMIT changed();
        });
    m_bin->hide();
    connect(m_save, &QPushButton::clicked, this, &PlotPane::save);
    connect(m_saving, &model::SaveTask::saved, this, &PlotPane::noticed);
    connect(m_saving, &model::SaveTask::failed, this, &PlotPane::failed);
    fillFields();
}

PlotPane::~PlotPane() { *m_cancelled = true; }

void PlotPane::setWords(const QString &plot, const QString &split, const QString &bin)
{
    if (plot == this->plot() && split == this->split() && bin == this->bin())
        return;
    chooseBin(m_bin, bin);
    const qsizetype colon = plot.indexOf(':'_L1);
    m_wantedField = colon < 0 ? plot : plot.left(colon);
    m_wantedSplit = split;
    choose(m_function, colon < 0 ? QString() : plot.mid(colon + 1));
    m_bin->setVisible(colon >= 0);
    fillFields();
    showPreset();
    ask();
}

// Which of them it is.
void PlotPane::showPreset()
{
    const auto presets = model::plotPresets();
    for (qsizetype i = 0; i < m_presets.size(); ++i) {
        const auto &preset = presets[static_cast<std::size_t>(i)];
        m_presets[i]->setChecked(preset.plot == plot()
            && (m_function->currentData().toString().isEmpty() || preset.bin == bin()));
    }
}

QString PlotPane::bin() const { return m_bin->currentData().toString(); }

QString PlotPane::plot() const
{
    const QString function = m_function->currentData().toString();
    return m_wantedField.isEmpty() || function.isEmpty() ? m_wantedField
                                                         : m_wantedField + ':'_L1 + function;
}

QString PlotPane::split() const { return m_wantedSplit; }

void PlotPane::setRows(std::shared_ptr<const dissect::CellTable> rows, const QStringList &fields)
{
    m_rows = std::move(rows);
    m_fields = fields;
    fillFields();
    ask();
}

void PlotPane::fillFields()
{
    for (QComboBox *box : {m_field, m_split}) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(box == m_field ? tr("nothing") : tr("not split"), QString());
        for (const QString &field : std::as_const(m_fields))
            box->addItem(model::shown(field, 60), field);
        const QString &wanted = box == m_field ? m_wantedField : m_wantedSplit;
        if (!wanted.isEmpty() && !m_fields.contains(wanted))
            box->addItem(model::shown(wanted, 60), wanted);
        choose(box, wanted);
    }
}

model::FieldPlot PlotPane::drawn() const
{
    model::FieldPlot plot;
    plot.field = m_wantedField;
    plot.setFunction(m_function->currentData().toString());
    plot.bin = model::durationOf(bin()).value_or(model::ChartOptions::automaticBin);
    if (m_fields.contains(m_wantedSplit))
        plot.split = m_wantedSplit;
    return plot;
}

bool PlotPane::hasChart() const
{
    return isVisible() && m_made.chart != nullptr && !m_made.chart->isEmpty();
}

void PlotPane::ask()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const qsizetype value = m_fields.indexOf(m_wantedField);
    const qsizetype split = m_fields.indexOf(m_wantedSplit);
    if (m_rows == nullptr || value < 0) {
        take({nullptr, 0, 0, 0, ++m_question});
        return;
    }
    model::FieldPlot plot = drawn();
    if (!plotProblem(plot).isEmpty()) {
        take({nullptr, 0, 0, ++m_question});
        return;
    }
    model::FieldChart::Columns columns{static_cast<std::size_t>(value), {}};
    if (split >= 0)
        columns.split = static_cast<std::size_t>(split);
    m_task.request([rows = m_rows, plot = std::move(plot), columns, cancelled = m_cancelled,
                       question = ++m_question]() -> Made {
        model::FieldChart chart(plot, columns);
        readRows(*rows, chart, *cancelled);
        return {std::make_shared<const model::ChartData>(chart.chart()), chart.seriesLeft(),
            chart.noNumbers(), chart.untimed(), question};
    });
}

void PlotPane::take(const Made &made)
{
    if (made.question != m_question)
        return;
    m_made = made;
    m_view->show(made.chart);
    m_save->setEnabled(made.chart != nullptr && !made.chart->isEmpty());
    say();
}

void PlotPane::setPartial(bool isPartial)
{
    m_isPartial = isPartial;
    say();
}

void PlotPane::say()
{
    const bool hasRows = m_rows != nullptr && m_rows->rows() > 0;
    const auto &chart = m_made.chart;
    QStringList notes;
    if (m_wantedField.isEmpty())
        notes << tr("Choose a field to plot it over time.");
    else if (hasRows && !m_fields.contains(m_wantedField))
        notes << tr("The query does not ask for %1.").arg(model::shown(m_wantedField));
    else if (const QString problem = plotProblem(drawn()); !problem.isEmpty())
        notes << problem;
    else if (chart != nullptr && chart->tooManyBins)
        notes << tr("Bins of %1 would be %2, too many to be drawn. Choose wider ones.")
                     .arg(model::binText(chart->bin), model::count(*chart->tooManyBins));
    else if (hasRows && !m_isPartial && chart != nullptr && chart->isEmpty())
        notes << tr("The rows have no numbers of %1.").arg(model::shown(m_wantedField));
    if (m_isPartial && hasRows)
        notes << tr("Not of all rows.");
    if (m_made.seriesLeft > 0)
        notes << tr("%1 shown, those with the most values; %2 more are not.")
                     .arg(model::FieldChart::mostSeries)
                     .arg(model::count(m_made.seriesLeft));
    if (m_made.noNumbers > 0)
        notes << tr("%1 values are no numbers.").arg(model::count(m_made.noNumbers));
    if (m_made.untimed > 0)
        notes << tr("%1 values are of packets without a time.").arg(model::count(m_made.untimed));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace remora::ui
