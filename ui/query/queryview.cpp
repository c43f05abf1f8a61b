// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/queryview.h"

#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/query/grouppresets.h"
#include "model/query/sharedcatalogue.h"
#include "model/text/format.h"
#include "ui/query/fieldchips.h"
#include "ui/query/grouppane.h"
#include "ui/query/plotpane.h"
#include "ui/query/querycondition.h"
#include "ui/query/queryresults.h"
#include "ui/query/querytable.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using State = model::QueryRun::State;

QueryView::QueryView(QWidget *parent)
    : QWidget(parent)
    , m_run(new model::QueryRun(this))
    , m_fields(new FieldChips(tr("Fields"), tr("＋ Add")))
    , m_condition(new QueryCondition(m_run))
    , m_results(new QueryResults(u"query"_s, true))
    , m_groups(new GroupPane)
    , m_plot(new PlotPane)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_across(new QSplitter(Qt::Horizontal))
    , m_area(new QScrollArea)
    , m_kept(new QToolButton)
{
    m_splitter->setObjectName("query"_L1);
    m_across->setObjectName("queryacross"_L1);
    m_splitter->addWidget(m_results);
    m_across->addWidget(m_groups);
    m_across->addWidget(m_plot);
    m_across->setSizes({600, 400});
    m_across->setStretchFactor(0, 3);
    m_across->setStretchFactor(1, 2);
    m_across->setChildrenCollapsible(false);
    m_splitter->addWidget(m_across);
    m_splitter->setChildrenCollapsible(false);
    // As high as there is room, not as its tables would like to be.
    m_splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_splitter->setSizes({155, 415}); // eight groups in a window of 1280 × 800
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_kept->setProperty("role", u"kind"_s);
    m_kept->setText(tr("Queries ▾"));
    m_kept->setToolTip(tr("Queries that were kept, and this one under a name"));
    auto *inside = new QWidget;
    auto *parts = new QVBoxLayout(inside);
    parts->addWidget(m_fields);
    parts->addWidget(m_condition);
    parts->addWidget(m_splitter, 1);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    constexpr int leastWidth = 420;
    setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_area);
    for (QVBoxLayout *one : {parts, layout}) {
        one->setContentsMargins(0, 0, 0, 0);
        one->setSpacing(0);
    }
    m_fields->setOneLine();
    inside->installEventFilter(this);
    m_groups->installEventFilter(this);
    connect(m_fields, &FieldChips::changed, this, &QueryView::takeFields);
    connect(m_fields, &FieldChips::addAsked, this, &QueryView::fieldsAsked);
    connect(m_condition, &QueryCondition::changed, this, &QueryView::takeCondition);
    connect(m_groups, &GroupPane::changed, this, &QueryView::takeGroups);
    connect(m_plot, &PlotPane::changed, this, &QueryView::takePlot);
    connect(m_plot, &PlotPane::noticed, this, &QueryView::noticed);
    connect(m_plot, &PlotPane::failed, this, &QueryView::failed);
    connect(m_groups, &GroupPane::conditionAsked, this, &QueryView::join);
    connect(m_groups, &GroupPane::filterAsked, this, &QueryView::filterAsked);
    connect(m_results, &QueryResults::rowMenuAsked, this, &QueryView::fillRowMenu);
    connect(m_groups, &GroupPane::fieldsAsked, this, &QueryView::fieldsAsked);
    connect(m_run, &model::QueryRun::changed, this, &QueryView::showRun);
    connect(m_kept, &QToolButton::clicked, this, &QueryView::offerKept);
    for (QueryResults *results : {m_results, m_groups->results()}) {
        connect(results, &QueryResults::packetAsked, this, &QueryView::showPacket);
        connect(results, &QueryResults::noticed, this, &QueryView::noticed);
        connect(results, &QueryResults::failed, this, &QueryView::failed);
    }
    connect(
        &model::SharedCatalogue::of(), &model::SharedCatalogue::changed, this, &QueryView::showRun);
    model::QueryWords usual;
    usual.fields = model::usualQueryFields();
    usual.where = u"tcp"_s;
    setWords(usual);
    groupBy(model::groupPresets().front().groups);
    plot(u"tcp.analysis.ack_rtt"_s);
}

// Chips take as many lines as they need, which neither a splitter nor a scroll area asks for.
void QueryView::fit()
{
    constexpr int rows = 3; // of a table that can be used
    const int table = rows * m_results->table()->rowHeight();
    m_results->table()->setMinimumHeight(table);
    m_groups->results()->table()->setMinimumHeight(table);
    constexpr int narrow = 720; // for groups and plot side by side
    const int width = m_area->viewport()->width();
    m_across->setOrientation(width < narrow ? Qt::Vertical : Qt::Horizontal);
    m_results->setMinimumHeight(m_results->layout()->totalMinimumSize().height());
    m_groups->setMinimumHeight(
        m_groups->layout()->totalMinimumHeightForWidth(std::max(1, m_groups->width())));
    QWidget *inside = m_area->widget();
    inside->setMinimumHeight(inside->layout()->totalMinimumHeightForWidth(width));
}

void QueryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool QueryView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void QueryView::setCapture(model::Investigation *capture)
{
    if (m_capture != nullptr)
        m_capture->focus().disconnect(this);
    m_capture = capture;
    m_results->setInvestigation(capture);
    m_groups->results()->setInvestigation(capture);
    m_plot->setInvestigation(capture);
    if (capture != nullptr) {
        connect(&capture->focus(), &model::Focus::rangeChanged, this, &QueryView::showRange);
        connect(&capture->focus(), &model::Focus::queryChanged, this, &QueryView::takeFocus);
        if (!capture->focus().now().query)
            capture->focus().beginWith(words());
        takeFocus();
    }
    m_run->setInvestigation(capture);
    showRange();
    showRun();
}

void QueryView::showRange()
{
    m_condition->setRange(m_capture != nullptr ? m_capture->focus().now().range
                                               : std::optional<dissect::TimeRange>());
}

// Undo and redo, or a capture with a query of its own.
void QueryView::takeFocus()
{
    const std::optional<model::QueryWords> query = m_capture->focus().now().query;
    if (query && *query != words())
        show(*query);
}

void QueryView::setWords(const model::QueryWords &words)
{
    show(words);
    if (m_capture != nullptr)
        m_capture->focus().setQuery(words);
}

void QueryView::restore(const model::QueryWords &words)
{
    show(words);
    if (m_capture != nullptr)
        m_capture->focus().beginWith(words);
}

void QueryView::show(const model::QueryWords &words)
{
    m_fields->setFields(words.fields);
    m_condition->setWords(words);
    m_groups->setWords(words.groups);
    m_plot->setWords(words.plot, words.split, words.plotBin);
    m_run->setWords(words);
    Q_EMIT wordsChanged();
    showRun();
}

void QueryView::change(const model::QueryWords &words)
{
    m_run->setWords(words);
    Q_EMIT wordsChanged();
    if (m_capture != nullptr)
        m_capture->focus().setQuery(words);
}

void QueryView::add(const QString &field) { m_fields->add(field); }

void QueryView::takeFields()
{
    model::QueryWords words = m_run->words();
    m_added.clear();
    for (const QString &field : m_fields->fields()) {
        if (!words.fields.contains(field))
            m_added = field;
    }
    words.fields = m_fields->fields();
    change(words);
}

void QueryView::takeCondition()
{
    model::QueryWords words = m_run->words();
    const QStringList before = words.others;
    m_condition->write(words);
    const QString file = u"capture.file"_s;
    const bool hasBegun = before.isEmpty() && !words.others.isEmpty();
    if (hasBegun && !words.fields.contains(file)) {
        words.fields.prepend(file);
        m_fields->setFields(words.fields);
    }
    change(words);
}

void QueryView::groupBy(const model::GroupWords &groups)
{
    m_groups->setWords(groups);
    takeGroups();
}

// Groups read the result: what they need is asked for.
void QueryView::takeGroups()
{
    model::QueryWords words = m_run->words();
    words.groups = m_groups->words();
    QStringList needed = words.groups.keys;
    for (const QString &word : std::as_const(words.groups.aggregates))
        needed << word.left(word.lastIndexOf(':'_L1));
    ask(needed, words);
}

void QueryView::ask(const QStringList &needed, model::QueryWords words)
{
    for (const QString &field : needed) {
        if (!field.isEmpty() && !words.fields.contains(field))
            words.fields << field;
    }
    m_fields->setFields(words.fields);
    change(words);
}

void QueryView::plot(const QString &field)
{
    m_plot->setWords(field, m_plot->split(), m_plot->bin());
    takePlot();
}

void QueryView::takePlot()
{
    model::QueryWords words = m_run->words();
    words.plot = m_plot->plot();
    words.split = m_plot->split();
    words.plotBin = m_plot->bin();
    ask({words.plot.section(':'_L1, 0, 0), words.split}, words);
}

// The user sees that it came.
void QueryView::revealAdded(const QStringList &fields)
{
    const auto place = static_cast<int>(fields.indexOf(m_added));
    if (m_added.isEmpty() || place < 0)
        return;
    m_added.clear();
    const int column = place + 1; // behind the packets' numbers
    QTimer::singleShot(0, this, [this, column] {
        QueryTable *table = m_results->table();
        if (column < table->model()->columnCount())
            table->scrollTo(table->model()->index(std::max(0, table->rowAt(0)), column));
    });
}

std::optional<quint64> QueryView::rowCount() const
{
    const auto &table = m_run->answer().table;
    return table != nullptr ? std::optional<quint64>(table->rows()) : std::nullopt;
}

QString QueryView::emptyText() const
{
    const auto &problem = m_run->problem();
    if (problem)
        return problem->text;
    switch (m_run->state()) {
    case State::Nothing:
        return tr("Add fields: drag them from the catalogue at the left, or choose “＋ Add”.");
    case State::Waiting:
        if (m_run->isNative())
            return tr("This query reads other captures too. “Run query” starts it; the window "
                      "stays usable meanwhile.");
        return tr("tshark reads fields or a condition of this query. “Run query” starts it; the "
                  "window stays usable meanwhile.");
    case State::Running:
        return m_run->isImmediate() ? QString()
            : m_run->isNative()     ? tr("The captures are being read…")
                                    : tr("tshark has begun to read…");
    case State::Stopped:
        return tr("Stopped before the first row.");
    default:
        return tr(
            "No packet in focus matches. Clear the condition, the filter, the time range or the "
            "selection.");
    }
}

void QueryView::showRun()
{
    const auto &answer = m_run->answer();
    const auto &catalogue = *model::SharedCatalogue::of().now();
    model::QueryResultModel::Result result;
    result.table = answer.table;
    for (const QString &field : answer.fields)
        result.columns.push_back(queryColumn(field, catalogue));
    m_results->setAreOfSeveral(answer.captures.size() > 1);
    if (m_capture != nullptr && m_capture->capture().facts().span)
        result.first = m_capture->capture().facts().span->begin;
    result.isLonger = m_shown != nullptr && m_run->state() != State::Nothing
        && !m_run->isImmediate() && answer.table != nullptr
        && answer.table->rows() >= m_shown->rows();
    if (answer.table != m_shown) {
        m_shown = answer.table;
        m_results->rows()->show(result);
        revealAdded(answer.fields);
        m_groups->setRows(answer.table, answer.fields, result.first);
        m_plot->setRows(answer.table, answer.fields);
    }
    const bool isPartial = m_run->state() == State::Stopped
        || (m_run->state() == State::Running && !m_run->isImmediate());
    m_groups->setPartial(isPartial);
    m_plot->setPartial(isPartial);
    const quint64 rows = answer.table != nullptr ? answer.table->rows() : 0;
    QString headline = rows == 1 ? tr("1 row") : tr("%1 rows").arg(model::count(rows));
    if (answer.table == nullptr)
        headline.clear();
    m_results->say(headline, detail().join(u" · "_s), answer.leftOut.join('\n'_L1));
    m_results->setEmptyText(emptyText());
    Q_EMIT rowsChanged();
}

// Packets with that too.
void QueryView::join(const QString &condition)
{
    model::QueryWords words = m_run->words();
    words.where = words.where.isEmpty() ? condition : u"(%1) && %2"_s.arg(words.where, condition);
    setWords(words);
    m_run->run();
}

void QueryView::fillRowMenu(QMenu *menu, int row, int column)
{
    const auto &columns = m_results->rows()->result().columns;
    const auto at = static_cast<std::size_t>(column - 1); // behind the number
    if (column < 1 || at >= columns.size())
        return;
    std::string kept;
    const QString condition = columns[at].condition(m_results->rows()->cellAt(row, column, kept));
    if (condition.isEmpty())
        return;
    const QString text = model::shown(condition, 60).replace('&'_L1, "&&"_L1);
    menu->addSeparator();
    menu->addAction(tr("Query only %1").arg(text), this, [this, condition] { join(condition); });
    if (m_capture != nullptr && !m_capture->check(condition))
        menu->addAction(tr("Filter the window by %1").arg(text), this,
            [this, condition] { Q_EMIT filterAsked(condition); });
}

// What is to be known of the rows beside their number.
QStringList QueryView::detail() const
{
    const auto &answer = m_run->answer();
    if (answer.table == nullptr)
        return {};
    const State state = m_run->state();
    QStringList detail{
        answer.fields.size() == 1 ? tr("1 field") : tr("%1 fields").arg(answer.fields.size())};
    const auto place = m_run->place();
    if (answer.captures.size() > 1)
        detail << tr("%1 captures").arg(answer.captures.size());
    if (state == State::Done)
        detail << (answer.isNative ? tr("all native") : tr("read by tshark"))
               << tr("read in %1 ms").arg(model::count(static_cast<quint64>(answer.milliseconds)));
    else if (state == State::Running && place)
        detail << tr("reading %1, %2 of %3")
                      .arg(model::shown(place->name, 60))
                      .arg(place->number)
                      .arg(place->of);
    else if (state == State::Running && !m_run->isNative())
        detail << tr("tshark has read %1").arg(model::percent(m_run->progress()));
    else if (state == State::Stopped)
        detail << tr("stopped, not all rows");
    else if (state == State::Waiting)
        detail << tr("of the query before: “Run query” asks anew");
    if (!answer.leftOut.isEmpty() && state != State::Running)
        detail << (answer.leftOut.size() == 1 ? u"▲ "_s + answer.leftOut.front()
                                              : tr("▲ %1 (and %2 more)")
                                                    .arg(answer.leftOut.front())
                                                    .arg(answer.leftOut.size() - 1));
    if (m_run->problem() && answer.table->rows() > 0)
        detail << m_run->problem()->text;
    return detail;
}

void QueryView::showPacket(const dissect::RowPacket &packet)
{
    if (packet.capture == 0) {
        Q_EMIT packetAsked(packet.number);
        return;
    }
    // A copy: what comes into view takes the place of the answer.
    const QString path = m_run->answer().captures.value(static_cast<qsizetype>(packet.capture));
    if (!path.isEmpty())
        Q_EMIT otherPacketAsked(path, packet.number);
}

} // namespace remora::ui
