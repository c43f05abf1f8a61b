// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/countwindow.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include "model/appliance/appliancebook.h"
#include "model/settings/preferences.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "ui/common/dialogkeys.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/views/countform.h"
#include "ui/views/countresults.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    // Scrolls up and down alone: always as wide as its form.
    class FormArea : public QScrollArea {
    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (watched == widget() && event->type() == QEvent::LayoutRequest)
                setMinimumWidth(std::max(minimumWidth(),
                    widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width()));
            return QScrollArea::eventFilter(watched, event);
        }
    };

    // "jobs/00000001" as a source; nothing where it is none that is known.
    std::optional<netshark::SourceRef> sourceOf(const QString &path)
    {
        using Kind = netshark::SourceRef::Kind;
        const qsizetype slash = path.indexOf('/'_L1);
        const QString kind = path.left(slash);
        const QString id = path.mid(slash + 1);
        if (slash < 0)
            return std::nullopt;
        if (kind == "jobs"_L1)
            return netshark::SourceRef{Kind::Job, id};
        if (kind == "clips"_L1)
            return netshark::SourceRef{Kind::Clip, id};
        if (kind == "interfaces"_L1)
            return netshark::SourceRef{Kind::Interface, id};
        return netshark::SourceRef{Kind::File, '/'_L1 + id};
    }

    model::AskedSource askedOf(
        model::ApplianceSession *session, const netshark::ViewDescription &about)
    {
        const auto source = sourceOf(about.source);
        return {session, source.value_or(netshark::SourceRef()),
            about.title.isEmpty() ? about.source : about.title};
    }

} // namespace

CountWindow::CountWindow(const netshark::Log &log, const model::AskedSource &asked, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_asked(asked)
    , m_log(log)
    , m_results(new CountResults)
    , m_notice(plainLabel("caption"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 – counted on the appliance").arg(model::shown(asked.name(), 80)));
    resize(1240, 760);
    m_results->setName(asked.name());
    connect(m_results, &CountResults::narrowAsked, this, &CountWindow::narrow);
    connect(m_results, &CountResults::downloadAsked, this,
        [this](quint64 row) { downloadRow(std::size_t{row}); });
    connect(m_results, &CountResults::narrowRangeAsked, this, &CountWindow::narrowTo);
    connect(m_results, &CountResults::downloadRangeAsked, this, &CountWindow::downloadTime);
    connect(m_results, &CountResults::noticed, this,
        [this](const QString &text) { notice(text, false); });
    connect(m_results, &CountResults::failed, this,
        [this](const QString &text) { notice(text, true); });
    // Its session must be there when the view is closed.
    connect(asked.session(), &QObject::destroyed, this, [this] {
        end();
        close();
    });
}

CountWindow::CountWindow(const model::AskedSource &asked, const netshark::Log &log, QWidget *parent)
    : CountWindow(log, asked, parent)
{
    m_form = new CountForm;
    m_form->setAsked(asked);
    connect(m_form, &CountForm::countAsked, this, &CountWindow::count);
    connect(m_form, &CountForm::stopAsked, this, [this] {
        if (m_count)
            m_count->stop();
    });
    connect(
        m_form, &CountForm::noticed, this, [this](const QString &text) { notice(text, false); });
    connect(m_form, &CountForm::failed, this, [this](const QString &text) { notice(text, true); });
    auto *scroll = new FormArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    arrange(scroll);
    m_results->setNarrows(true, !asked.isLive());
    m_results->setEmptyText(
        tr("Choose what to count, then press Count: the appliance counts over its packets and "
           "sends the numbers."));
    // Time goes on, and so does what a range means.
    auto *clock = new QTimer(this);
    clock->setInterval(1000);
    connect(clock, &QTimer::timeout, this, [this] {
        if (m_sessions)
            m_form->setSessions(m_sessions());
        if (m_asked.session() != nullptr)
            m_form->showCount(m_count.get(), m_asked.session()->hostAndPort());
    });
    clock->start();
}

CountWindow::CountWindow(model::ApplianceSession *session, const QString &viewId,
    const netshark::ViewDescription &about, const netshark::Log &log, QWidget *parent)
    : CountWindow(log, askedOf(session, about), parent)
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    auto *what = plainLabel();
    what->setText(tr("The view %1 of %2. It stays on the appliance when this window is closed.")
                      .arg(model::shown(viewId, 80), model::shown(about.source, 200)));
    m_attached = plainLabel("caption");
    m_again = new QPushButton(tr("Read it again"));
    layout->addWidget(what);
    layout->addWidget(m_attached);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    layout->addStretch();
    arrange(left);
    m_results->setNarrows(false, false);
    m_results->setEmptyText(tr("The view has no rows yet."));
    model::ViewCount::Ask ask;
    ask.attachTo = viewId;
    ask.isOverTime = true;
    connect(m_again, &QPushButton::clicked, this, [this, ask] { begin(ask, {m_asked}); });
    begin(ask, {m_asked});
}

CountWindow::~CountWindow() { end(); }

void CountWindow::arrange(QWidget *left)
{
    const auto called = model::applianceBook::calledOf(*m_asked.session());
    auto *title = new ElidedLabel;
    title->setText(model::shown(m_asked.name(), 200));
    title->setToolTip(model::plainTip(title->text()));
    title->setProperty("role", u"title"_s);
    auto *where = new ElidedLabel;
    where->setText(
        QStringList{model::shown(called.title), called.hostAndPort, model::shown(called.user)}.join(
            u" · "_s));
    where->setToolTip(model::plainTip(where->text()));
    where->setProperty("role", u"caption"_s);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    for (QLabel *line : std::initializer_list<QLabel *>{title, where}) {
        line->setContentsMargins(12, 0, 12, 0);
        column->addWidget(line);
    }
    column->addWidget(left, 1);
    constexpr int leastWidth = 280; // where the left needs no more: `side` itself has no least
    left->setMinimumWidth(std::max(left->minimumWidth(), leastWidth));
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_results);
    splitter->setStretchFactor(1, 1);
    constexpr int usualWidth = 320;
    splitter->setSizes({usualWidth, width() - usualWidth});
    m_notice->setContentsMargins(12, 4, 12, 4);
    m_notice->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_notice);
    giveKeys(this);
}

// What no field takes for itself.
void CountWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_form != nullptr)
        m_form->press();
    else
        QWidget::keyPressEvent(event);
}

void CountWindow::setBrush(AskRange::Brush brush)
{
    if (m_form != nullptr)
        m_form->setBrush(std::move(brush));
}

void CountWindow::setSessions(Sessions sessions)
{
    m_sessions = std::move(sessions);
    if (m_form != nullptr)
        m_form->setSessions(m_sessions());
}

void CountWindow::leave(const model::ApplianceSession *session)
{
    if (m_count && session != m_asked.session())
        m_count->leave(session);
}

void CountWindow::setQuestion(const QString &when, const QList<netshark::Filter> &filters)
{
    if (m_form != nullptr)
        m_form->setQuestion(when, filters);
}

void CountWindow::count()
{
    if (const auto ask = m_form->question())
        begin(*ask, m_form->places());
}

void CountWindow::begin(const model::ViewCount::Ask &ask, const QList<model::AskedSource> &places)
{
    if (m_asked.session() == nullptr)
        return;
    end();
    notice({}, false);
    m_results->show(nullptr);
    m_results->say({});
    m_count = std::make_unique<model::ViewCounts>(places, ask, m_log);
    connect(m_count.get(), &model::ViewCounts::progressed, this, &CountWindow::showCount);
    connect(m_count.get(), &model::ViewCounts::tableChanged, this, &CountWindow::showTable);
    connect(m_count.get(), &model::ViewCounts::finished, this, [this] {
        showCount();
        if (m_count->state() == model::ViewCounts::State::Done
            && (m_count->table() == nullptr || m_count->table()->rows() == 0))
            m_results->setEmptyText(tr("Nothing matches: the appliance counted no row."));
    });
    showCount();
}

void CountWindow::end()
{
    if (!m_count)
        return;
    m_count->disconnect(this);
    m_count.reset();
}

void CountWindow::showCount()
{
    if (m_asked.session() == nullptr || !m_count)
        return;
    const QString host = m_asked.session()->hostAndPort();
    if (m_form != nullptr) {
        m_form->showCount(m_count.get(), host);
        return;
    }
    m_again->setEnabled(m_count->isOver());
    const auto error = m_count->error();
    setRole(m_attached, error ? u"failed"_s : u"caption"_s);
    m_attached->setText(error                                    ? model::errorText(*error, host)
            : m_count->isOver()                                  ? tr("As it was when it was read.")
            : m_count->state() == model::ViewCounts::State::Live ? tr("Live: the numbers grow.")
                                                                 : tr("Reading the view…"));
}

void CountWindow::showTable()
{
    const auto &table = m_count->table();
    m_results->show(table);
    QStringList said;
    if (table->isOverTime() && table->sample() > 0)
        said << tr("samples of %1").arg(model::seconds(table->sample()));
    if (table->packets() > 0)
        said << tr("of %1 packets").arg(model::count(static_cast<quint64>(table->packets())));
    if (const auto span = m_count->status().span)
        said << model::timeRange(*span, model::shownZone(), 0);
    if (m_count->areSeveral())
        said << tr("times by the clock of %1").arg(model::shown(m_count->parts().front().host, 80));
    m_results->say(said.join(u" · "_s));
}

void CountWindow::notice(const QString &text, bool isFailure)
{
    m_notice->setText(text);
    setRole(m_notice, isFailure ? u"failed"_s : u"caption"_s);
    m_notice->setVisible(!text.isEmpty());
}

} // namespace remora::ui
