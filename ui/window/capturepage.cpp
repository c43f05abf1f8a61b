// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/capturepage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include "model/tables/conversationcolumntexts.h"
#include "model/text/format.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/tableview.h"
#include "ui/conversations/conversationsview.h"
#include "ui/endpoints/endpointsview.h"
#include "ui/facts/factsview.h"
#include "ui/filter/filterbar.h"
#include "ui/focus/emptyfocus.h"
#include "ui/focus/focuschips.h"
#include "ui/notes/notesview.h"
#include "ui/overview/overview.h"
#include "ui/packets/packetsview.h"
#include "ui/query/queryresults.h"
#include "ui/query/querytable.h"
#include "ui/query/queryview.h"
#include "ui/turns/turnsview.h"
#include "ui/verdict/verdictpanel.h"
#include "ui/window/turnfeed.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

CapturePage::CapturePage(QWidget *parent)
    : QWidget(parent)
    , m_counter(new model::FocusCounter(this))
    , m_filter(new FilterBar)
    , m_chips(new FocusChips)
    , m_empty(new EmptyFocus)
    , m_overview(new Overview)
    , m_verdict(new VerdictPanel)
    , m_conversations(new ConversationsView)
    , m_turns(new TurnsView)
    , m_packets(new PacketsView)
    , m_endpoints(new EndpointsView)
    , m_noted(new NotesView)
    , m_query(new QueryView)
    , m_facts(new FactsView)
    , m_notes(new QPlainTextEdit)
    , m_charts(new ChartPanel)
    , m_turnFeed(new TurnFeed(m_charts->stack()))
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_group(new QComboBox)
    , m_columns(new QToolButton)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_picking([this](std::optional<dissect::PacketIndex> packet) {
        if (m_capture == nullptr || !packet)
            return;
        m_capture->focus().setPacket(packet);
        showTab(Tab::Packets);
    })
{
    for (QWidget *view : {static_cast<QWidget *>(m_conversations), static_cast<QWidget *>(m_turns),
             static_cast<QWidget *>(m_packets), static_cast<QWidget *>(m_endpoints),
             static_cast<QWidget *>(m_noted), static_cast<QWidget *>(m_query), makeFacts()})
        m_views->addWidget(view);
    auto *tables = new QWidget;
    auto *tablesLayout = new QVBoxLayout(tables);
    tablesLayout->setContentsMargins(0, 0, 0, 0);
    tablesLayout->setSpacing(0);
    tablesLayout->addWidget(makeTabRow());
    tablesLayout->addWidget(m_empty);
    tablesLayout->addWidget(m_views, 1);
    // Not as high as the highest of the views needs: in a low window there is one in sight.
    constexpr int leastHeight = 62; // a row between its head and its scroll bar
    m_views->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_views->setMinimumHeight(leastHeight);
    m_splitter->setObjectName("page"_L1);
    m_splitter->addWidget(tables);
    m_splitter->addWidget(m_charts);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({320, 400});
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_overview);
    layout->addWidget(m_verdict);
    layout->addWidget(m_splitter, 1);
    m_filter->setBubbleBelow(m_chips);
    connectViews();
    showTabs();
}

void CapturePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showOverview();
}

// Not on a screen of 800 lines at 200 %.
void CapturePage::showOverview()
{
    constexpr int low = 330;
    m_overview->setVisible(height() > low && tab() != Tab::Query); // whose rows need the room
    constexpr int roomy = 600; // else table and charts need it
    m_verdict->setVisible(height() > roomy && m_verdict->hasTurns() && tab() != Tab::Query);
}

QWidget *CapturePage::makeFacts()
{
    auto *across = new QSplitter(Qt::Horizontal);
    across->addWidget(m_facts);
    across->addWidget(m_notes);
    across->setSizes({700, 280});
    across->setChildrenCollapsible(false);
    m_notes->setPlaceholderText(
        tr("Your notes: what you found. They go into the report and the investigation."));
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(tr("Your notes"));
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (m_capture != nullptr)
            m_capture->setNotes(m_notes->toPlainText());
    });
    return across;
}

void CapturePage::showNotes()
{
    m_notes->setPlainText(m_capture != nullptr ? m_capture->notes() : QString());
}

QWidget *CapturePage::makeTabRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 4, 12, 0);
    layout->setSpacing(8);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    constexpr int leastWidth = 110; // in a narrow window: one of them, and its scrollers
    m_tabs->setMinimumWidth(leastWidth);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setAccessibleName(tr("Views of the capture"));
    for (int i = 0; i < m_views->count(); ++i)
        m_tabs->addTab(QString());
    layout->addWidget(m_tabs, 1);
    for (int i = 0; i < model::groupings; ++i)
        m_group->addItem(tr("by %1").arg(model::groupingName(static_cast<dissect::Grouping>(i))));
    m_group->setToolTip(tr("What the conversations of one row have in common"));
    m_group->setAccessibleName(tr("Group by"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(9);
    m_group->view()->setMinimumWidth(240);
    layout->addWidget(m_group);
    m_columns->setText(tr("Columns ▾"));
    m_columns->setProperty("role", u"kind"_s);
    m_columns->setToolTip(tr("Choose the columns; drag their headers to move them"));
    connect(m_columns, &QToolButton::clicked, this, [this] {
        tableInView()->chooseColumns(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    layout->addWidget(m_columns);
    layout->addWidget(m_query->keptButton());
    return row;
}

void CapturePage::connectViews()
{
    connect(m_verdict, &VerdictPanel::changed, this, &CapturePage::showTabs);
    connect(m_verdict, &VerdictPanel::noticed, this, &CapturePage::noticed);
    connect(m_verdict, &VerdictPanel::failed, this, &CapturePage::failed);
    connect(m_verdict, &VerdictPanel::partChosen, this, [this](dissect::TimePart part) {
        showTab(Tab::Conversations);
        m_conversations->sortByPart(part);
    });
    connect(m_verdict, &VerdictPanel::partLit, m_conversations, &ConversationsView::lightPart);
    connect(m_verdict, &VerdictPanel::filterAsked, m_filter,
        [this](const QString &filter) { m_filter->join(filter, model::FilterJoin::And); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_views->setCurrentIndex(tab);
        showTabs();
    });
    connect(m_group, &QComboBox::activated, this,
        [this](int index) { m_conversations->setGrouping(static_cast<dissect::Grouping>(index)); });
    connect(m_conversations, &ConversationsView::selectionChanged, this, [this] { showCharts(); });
    connect(m_conversations, &ConversationsView::rowsChanged, this, [this] {
        showTabs();
        showCharts();
    });
    connect(m_charts->stack(), &ChartStack::turnPicked, this, [this](const dissect::Turn &turn) {
        m_turns->select(turn.conversation, turn.number);
        m_capture->focus().setPacket(turn.first);
    });
    connect(m_charts->stack(), &ChartStack::turnPacketsAsked, this, &CapturePage::showPacketsOf);
    connect(m_charts->stack(), &ChartStack::packetAsked, this, &CapturePage::showPacket);
    connect(m_counter, &model::FocusCounter::counted, this, &CapturePage::showTabs);
    connect(m_charts, &ChartPanel::othersAsked, this, &CapturePage::showOthers);
    connect(
        m_conversations, &ConversationsView::packetsAsked, this, [this] { showTab(Tab::Packets); });
    connect(m_turns, &TurnsView::rowsChanged, this, &CapturePage::showTabs);
    connect(m_turns, &TurnsView::packetsAsked, this, &CapturePage::showPacketsOf);
    connect(m_turns, &TurnsView::noticed, this, &CapturePage::noticed);
    connect(m_turns, &TurnsView::failed, this, &CapturePage::failed);
    connect(m_packets, &PacketsView::rowsChanged, this, &CapturePage::showTabs);
    connect(m_endpoints, &EndpointsView::rowsChanged, this, &CapturePage::showTabs);
    connect(m_facts, &FactsView::packetAsked, this, &CapturePage::showPacket);
    connect(m_noted, &NotesView::rowsChanged, this, &CapturePage::showTabs);
    connect(m_noted, &NotesView::packetAsked, this, &CapturePage::showPacket);
    connect(m_noted, &NotesView::filterAsked, m_filter, &FilterBar::join);
    connect(m_noted, &NotesView::noticed, this, &CapturePage::noticed);
    connect(m_conversations, &ConversationsView::followAsked, m_packets, &PacketsView::follow);
    connect(m_conversations, &ConversationsView::filterAsked, m_filter, &FilterBar::join);
    connect(m_packets, &PacketsView::filterAsked, m_filter, &FilterBar::join);
    connect(m_endpoints, &EndpointsView::filterAsked, m_filter, &FilterBar::join);
    connect(m_charts->stack(), &ChartStack::rangeBrushed, this,
        [this](const std::optional<dissect::TimeRange> &range) {
            if (m_capture != nullptr)
                m_capture->focus().setRange(range);
        });
    connect(m_charts->stack(), &ChartStack::packetPicked, this, &CapturePage::pickPacket);
    connect(m_charts->stack(), &ChartStack::undoAsked, this, [this] {
        if (m_capture != nullptr)
            m_capture->focus().undo();
    });
    connect(m_charts->stack(), &ChartStack::chartsChanged, this, [this] {
        const ChartStack *stack = m_charts->stack();
        const bool isPart = stack->isZoomed() && !stack->options().aligned;
        m_overview->setZoom(isPart ? std::optional(stack->visibleRange()) : std::nullopt);
    });
    connect(m_charts, &ChartPanel::helpAsked, this, &CapturePage::helpAsked);
    connect(m_charts, &ChartPanel::noticed, this, &CapturePage::noticed);
    connect(m_charts, &ChartPanel::failed, this, &CapturePage::failed);
    connect(m_conversations, &ConversationsView::noticed, this, &CapturePage::noticed);
    connect(m_conversations, &ConversationsView::failed, this, &CapturePage::failed);
    connect(m_endpoints, &EndpointsView::noticed, this, &CapturePage::noticed);
    connect(m_endpoints, &EndpointsView::failed, this, &CapturePage::failed);
    connect(m_packets, &PacketsView::noticed, this, &CapturePage::noticed);
    connect(m_query, &QueryView::rowsChanged, this, &CapturePage::showTabs);
    connect(m_query, &QueryView::fieldsAsked, this, &CapturePage::fieldsAsked);
    connect(m_query, &QueryView::packetAsked, this, &CapturePage::showPacket);
    connect(m_query, &QueryView::otherPacketAsked, this, &CapturePage::otherPacketAsked);
    connect(m_query, &QueryView::filterAsked, m_filter,
        [this](const QString &filter) { m_filter->join(filter, model::FilterJoin::And); });
    connect(m_query, &QueryView::noticed, this, &CapturePage::noticed);
    connect(m_query, &QueryView::failed, this, &CapturePage::failed);
}

void CapturePage::setCapture(model::Investigation *capture, const QString &footer)
{
    if (m_capture != nullptr) {
        m_capture->disconnect(this);
        m_capture->focus().disconnect(this);
    }
    m_capture = capture;
    m_footer = footer;
    m_charts->stack()->clear();
    m_filter->setCapture(capture);
    m_overview->setCapture(capture);
    m_verdict->setCapture(capture);
    m_turns->setCapture(capture);
    m_turnFeed->setCapture(capture);
    m_packets->setCapture(capture);
    m_endpoints->setCapture(capture);
    m_noted->setCapture(capture);
    m_query->setCapture(capture);
    m_facts->setCapture(capture);
    m_conversations->setCapture(capture);
    m_conversations->table()->takeColumnsBack(); // an investigation brings its own
    m_counter->setCapture(capture);
    m_chips->setCapture(capture, m_counter);
    m_empty->setCapture(capture, m_counter);
    showNotes();
    if (capture != nullptr) {
        connect(capture, &model::Investigation::changed, this, &CapturePage::showTabs);
        connect(&capture->focus(), &model::Focus::rangeChanged, this, &CapturePage::showRange);
        connect(&capture->focus(), &model::Focus::filterChanged, this, &CapturePage::showRange);
        connect(&capture->focus(), &model::Focus::packetChanged, this, &CapturePage::markPacket);
    }
    showRange();
    showTabs();
}

TableView *CapturePage::tableInView() const
{
    return tab() == Tab::Turns    ? m_turns->table()
        : tab() == Tab::Packets   ? m_packets->table()
        : tab() == Tab::Endpoints ? m_endpoints->table()
        : tab() == Tab::Notes     ? m_noted->table()
                                  : m_conversations->table();
}

CapturePage::Tab CapturePage::tab() const { return static_cast<Tab>(m_tabs->currentIndex()); }

void CapturePage::showTab(Tab tab) { m_tabs->setCurrentIndex(static_cast<int>(tab)); }

void CapturePage::focusView()
{
    (tab() == Tab::Capture        ? static_cast<QWidget *>(m_facts)
            : tab() == Tab::Query ? static_cast<QWidget *>(m_query->results()->table())
                                  : static_cast<QWidget *>(tableInView()))
        ->setFocus(Qt::ShortcutFocusReason);
}

void CapturePage::setGrouping(dissect::Grouping grouping)
{
    m_group->setCurrentIndex(static_cast<int>(grouping));
    m_conversations->setGrouping(grouping);
}

void CapturePage::showTabs()
{
    const Tab now = tab();
    m_turns->setWatched(m_capture != nullptr && now == Tab::Turns);
    m_packets->setWatched(m_capture != nullptr && now == Tab::Packets);
    m_endpoints->setWatched(m_capture != nullptr && now == Tab::Endpoints);
    m_query->setWatched(m_capture != nullptr && now == Tab::Query);
    m_facts->setWatched(m_capture != nullptr && now == Tab::Capture);
    // A count that nobody looks at may be old: better none.
    const auto counted = [](const QString &name, bool known, quint64 count) {
        return known ? QStringLiteral("%1 %2").arg(name, model::count(count)) : name;
    };
    const quint64 packets
        = now == Tab::Packets ? m_packets->rowCount() : m_counter->counts().packets;
    m_tabs->setTabText(
        0, counted(tr("Conversations"), m_capture != nullptr, m_conversations->conversations()));
    // Of the verdict, which knows them before their table is looked at.
    const quint64 turns = now == Tab::Turns && m_turns->rows()->isCurrent() ? m_turns->rowCount()
                                                                            : m_verdict->turns();
    m_tabs->setTabText(1, counted(tr("Turns"), m_capture != nullptr && turns > 0, turns));
    m_tabs->setTabText(2, counted(tr("Packets"), m_capture != nullptr, packets));
    m_tabs->setTabText(
        3, counted(tr("Endpoints"), m_endpoints->isCounted(), m_endpoints->rowCount()));
    const std::optional<quint64> noted = m_noted->packets();
    m_tabs->setTabText(4, counted(tr("Notes"), noted.has_value(), noted.value_or(0)));
    m_tabs->setTabText(5,
        counted(tr("Query"), now == Tab::Query && m_query->rowCount(),
            m_query->rowCount().value_or(0)));
    m_tabs->setTabText(6, tr("Capture"));
    m_group->setVisible(now == Tab::Conversations);
    m_columns->setVisible(now != Tab::Capture && now != Tab::Query);
    m_query->keptButton()->setVisible(now == Tab::Query);
    placeCharts();
    showOverview();
}

void CapturePage::showRange()
{
    const auto range = m_capture != nullptr ? m_capture->focus().now().range : std::nullopt;
    m_charts->stack()->setFocusRange(range);
    m_charts->setFooter(footer());
}

QString CapturePage::footer() const
{
    if (m_capture == nullptr)
        return m_footer;
    const model::FocusState &now = m_capture->focus().now();
    QString text = m_footer;
    if (!now.filter.isEmpty())
        text += u" · "_s + model::shown(now.filter);
    if (now.range)
        text += u" · "_s
            + QStringLiteral("%1 – %2").arg(
                model::timeOfDay(now.range->begin, model::shownZone(), 3),
                model::timeOfDay(now.range->end, model::shownZone(), 3));
    return text;
}

void CapturePage::clearRange()
{
    if (m_capture != nullptr)
        m_capture->focus().setRange(std::nullopt);
}

void CapturePage::showCharts()
{
    if (m_capture == nullptr) {
        m_charts->stack()->clear();
        m_charts->setSuggestion({}, {});
        Q_EMIT selectionChanged();
        return;
    }
    // Charts show what lies around the time range too, dimmed: so only the filter counts.
    const model::Capture &capture = m_capture->capture();
    const QList<model::ChartSelection> selections = m_conversations->selections();
    model::ChartSource source{m_capture->filtered(), m_capture->conversations(),
        m_capture->clientIsA(), capture.path(), capture.facts().format->sections,
        capture.facts().span};
    source.isSuggestion = m_conversations->isSuggestion();
    m_charts->stack()->show(source, selections);
    m_charts->setSuggestion(!m_conversations->isSuggestion() ? QString()
            : m_conversations->grouping() == dissect::Grouping::Stream
            ? tr("the busiest conversation")
            : tr("the busiest group"),
        selections.empty() ? QString() : selections.first().name);
    Q_EMIT selectionChanged();
}

QString CapturePage::selectionText() const { return m_conversations->selectionText(); }

// To choose what the charts are about.
void CapturePage::showOthers()
{
    showTab(Tab::Conversations);
    focusView();
}

void CapturePage::copyRows()
{
    if (tab() == Tab::Turns)
        m_turns->copyRows();
    else if (tab() == Tab::Packets)
        m_packets->copyRows();
    else if (tab() == Tab::Endpoints)
        m_endpoints->copyRows();
    else if (tab() == Tab::Notes)
        m_noted->copyRows();
    else if (tab() == Tab::Query)
        m_query->copyRows();
    else
        m_conversations->copyRows(model::TableText::Plain);
}

} // namespace remora::ui
