// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querycondition.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "model/settings/preferences.h"
#include "model/text/format.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/common/segments.h"
#include "ui/filter/filteredit.h"
#include "ui/query/timewindowdialog.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using Time = model::QueryWords::Time;
using State = model::QueryRun::State;

namespace {

    QString windowText(const model::TimeWindow &window)
    {
        QStringList parts;
        if (!window.start.isEmpty() || !window.end.isEmpty())
            parts << QStringLiteral("%1 – %2").arg(window.start, window.end);
        if (!window.duration.isEmpty())
            parts << window.duration;
        return model::shown(parts.join(u", "_s), 60);
    }

} // namespace

QueryCondition::QueryCondition(model::QueryRun *run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_where(new FilterEdit)
    , m_state(new QLabel(m_where))
    , m_time(new QToolButton)
    , m_captures(new QToolButton)
    , m_which(new Segments({tr("first"), tr("last"), tr("all")}))
    , m_button(new QPushButton)
{
    constexpr int captionWidth = 62; // as of the fields above
    constexpr int leastWhere = 260; // so that the button stands in its line at 1280
    auto *flow = new FlowLayout(this, QMargins(12, 4, 12, 6), 6);
    QLabel *where = captionLabel(tr("Where"));
    where->setMinimumWidth(captionWidth);
    m_where->setMinimumWidth(leastWhere);
    m_where->setPlaceholderText(tr("All packets, or a filter such as tcp.port == 443"));
    m_where->setAccessibleName(tr("Condition of the query"));
    m_where->setOffersTshark(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_time->setProperty("role", u"kind"_s);
    m_time->setPopupMode(QToolButton::InstantPopup);
    m_time->setAccessibleName(tr("Time of the query"));
    auto *menu = new QMenu(m_time);
    menu->addAction(tr("As brushed"), this, [this] { setTime(Time::Focus); });
    menu->addAction(tr("The whole capture"), this, [this] { setTime(Time::All); });
    menu->addAction(tr("A window…"), this, &QueryCondition::askForWindow);
    m_time->setMenu(menu);
    m_captures->setObjectName("captures"_L1);
    m_captures->setProperty("role", u"kind"_s);
    m_captures->setPopupMode(QToolButton::InstantPopup);
    m_captures->setAccessibleName(tr("Captures of the query"));
    m_captures->setToolTip(tr("Which captures are read: this one, or others after it"));
    auto *captures = new QMenu(m_captures);
    m_captures->setMenu(captures);
    connect(captures, &QMenu::aboutToShow, this, [=, this] { offerOthers(captures); });
    m_which->setAccessibleName(tr("Which of several values of a packet"));
    m_which->setToolTip(tr("Of a field that a packet has several times"));
    flow->addWidget(where);
    flow->addWidget(m_where);
    flow->addWidget(captioned(tr("Time"), m_time));
    flow->addWidget(captioned(tr("Of"), m_captures));
    flow->addWidget(captioned(tr("Occurrence"), m_which));
    flow->addStretch();
    flow->addWidget(m_button);
    constexpr int pause = 250; // ms
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &QueryCondition::changed);
    connect(m_where, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_where, &QLineEdit::returnPressed, this, [this] {
        m_pause.stop();
        Q_EMIT changed();
        m_run->run();
    });
    connect(m_which, &Segments::currentChanged, this, &QueryCondition::changed);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_pause.isActive()) {
            m_pause.stop();
            Q_EMIT changed();
        }
        if (m_run->state() == State::Running)
            m_run->stop();
        else
            m_run->run();
    });
    connect(m_run, &model::QueryRun::changed, this, &QueryCondition::showRun);
    showTime();
    showOthers();
    showRun();
}

void QueryCondition::setWords(const model::QueryWords &words)
{
    m_pause.stop();
    if (m_where->text() != words.where)
        m_where->setText(words.where);
    m_which->setCurrent(static_cast<int>(words.which));
    m_kind = words.time;
    m_window = words.window;
    m_others = words.others;
    showTime();
    showOthers();
}

void QueryCondition::write(model::QueryWords &words) const
{
    words.where = m_where->text().trimmed();
    words.which = static_cast<dissect::Occurrence>(m_which->current());
    words.time = m_kind;
    words.window = m_window;
    words.others = m_others;
}

void QueryCondition::setRange(const std::optional<dissect::TimeRange> &range)
{
    m_range = range;
    showTime();
}

void QueryCondition::focusEdit()
{
    m_where->setFocus(Qt::OtherFocusReason);
    m_where->selectAll();
}

void QueryCondition::setTime(Time time)
{
    m_kind = time;
    showTime();
    Q_EMIT changed();
}

void QueryCondition::askForWindow()
{
    auto *dialog = new TimeWindowDialog(m_window, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_window = dialog->asked();
        setTime(m_window.isGiven() ? Time::Window : Time::Focus);
    });
    dialog->open();
}

void QueryCondition::showTime()
{
    QString text = tr("The whole capture");
    if (m_kind == Time::Window) {
        text = windowText(m_window);
    } else if (m_kind == Time::Focus && m_range) {
        const QTimeZone zone = model::shownZone();
        text = tr("%1 – %2, as brushed")
                   .arg(model::timeOfDay(m_range->begin, zone, 1),
                       model::timeOfDay(m_range->end, zone, 1));
    } else if (m_kind == Time::Focus) {
        text = tr("As brushed: all");
    }
    m_time->setText(text + u" ▾"_s);
}

void QueryCondition::showOthers()
{
    const auto count = m_others.size();
    m_captures->setText(
        (count == 0 ? tr("This capture")
                : count == 1
                ? tr("This and %1").arg(model::shown(QFileInfo(m_others.front()).fileName(), 24))
                : tr("This and %1 more").arg(count))
        + u" ▾"_s);
}

void QueryCondition::setOthers(const QStringList &others)
{
    m_others = others;
    showOthers();
    Q_EMIT changed();
}

void QueryCondition::offerOthers(QMenu *menu)
{
    constexpr qsizetype most = 20; // lines
    menu->clear();
    QAction *alone = menu->addAction(tr("This capture alone"), this, [this] { setOthers({}); });
    alone->setCheckable(true);
    alone->setChecked(m_others.isEmpty());
    menu->addAction(tr("And other captures…"), this, &QueryCondition::addCaptures);
    menu->addAction(tr("And those of a folder…"), this, &QueryCondition::addFolder);
    if (m_others.isEmpty())
        return;
    menu->addSeparator();
    for (const QString &path : m_others.first(std::min(most, m_others.size()))) {
        const QString name = model::shown(QFileInfo(path).fileName(), 60);
        QAction *without = menu->addAction(
            tr("Without %1").arg(QString(name).replace('&'_L1, "&&"_L1)), this, [this, path] {
                QStringList others = m_others;
                others.removeOne(path);
                setOthers(others);
            });
        without->setToolTip(model::shown(path, 1000));
    }
    if (m_others.size() > most)
        menu->addAction(tr("%1 more").arg(m_others.size() - most))->setEnabled(false);
}

void QueryCondition::addCaptures()
{
    QStringList others = m_others;
    const QStringList chosen
        = QFileDialog::getOpenFileNames(this, tr("Captures that are read too"), {},
            tr("Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* "
               "*.pcapng.* *.part);;"
               "All files (*)"));
    for (const QString &path : chosen) {
        if (!others.contains(path))
            others << path;
    }
    if (others != m_others)
        setOthers(others);
}

void QueryCondition::addFolder()
{
    const QString path
        = QFileDialog::getExistingDirectory(this, tr("A folder whose captures are read too"));
    if (!path.isEmpty() && !m_others.contains(path))
        setOthers(m_others + QStringList{path});
}

void QueryCondition::showRun()
{
    const State state = m_run->state();
    const bool isRunning = state == State::Running && !m_run->isImmediate();
    m_button->setText(isRunning ? tr("Stop, keep what came") : tr("Run query"));
    m_button->setVisible(!m_run->isImmediate() || state == State::Wrong);
    m_button->setEnabled(state != State::Nothing);
    setRole(m_button, isRunning ? u""_s : u"primary"_s);
    const auto &problem = m_run->problem();
    const bool isOfWhere = problem && problem->length > 0;
    m_where->setProblem(isOfWhere
            ? std::optional(model::FilterProblem{problem->text, problem->begin, problem->length})
            : std::nullopt);
    const bool isEmpty = m_where->text().trimmed().isEmpty();
    m_state->setText(isEmpty              ? QString()
            : m_run->hasNativeCondition() ? tr("✓ native")
                                          : tr("read by tshark"));
    setRole(m_state, m_run->hasNativeCondition() ? u"valid"_s : u"caption"_s);
    setRole(m_where,
        isEmpty                           ? u""_s
            : isOfWhere                   ? u"wrong"_s
            : m_run->hasNativeCondition() ? u"right"_s
                                          : u""_s);
    placeState();
}

void QueryCondition::placeState()
{
    constexpr int margin = 10;
    m_state->adjustSize();
    m_state->move(
        m_where->width() - m_state->width() - margin, (m_where->height() - m_state->height()) / 2);
    m_where->setTextMargins(0, 0, m_state->text().isEmpty() ? 0 : m_state->width() + margin, 0);
}

void QueryCondition::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeState();
}

} // namespace remora::ui
