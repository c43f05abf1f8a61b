// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterbar.h"

#include <algorithm>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "model/query/sharedcatalogue.h"
#include "model/text/format.h"
#include "ui/common/role.h"
#include "ui/filter/filteredit.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using model::FilterDialect;

namespace {

    QToolButton *tool(const QString &text, const QString &name, const QString &help)
    {
        auto *button = new QToolButton;
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(help);
        button->setFixedWidth(34);
        return button;
    }

    // There only where it is of use.
    QToolButton *offer(const QString &text, const QString &help)
    {
        QToolButton *button = tool(text, text, help);
        button->setMinimumWidth(0);
        button->setMaximumWidth(QWIDGETSIZE_MAX);
        button->hide();
        return button;
    }

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new FilterEdit)
    , m_state(new QLabel(m_edit))
    , m_problem(new QLabel)
    , m_bpf(offer(tr("Use BPF"),
          tr("This is BPF, as in tcpdump: apply it as BPF. The file is read again.")))
    , m_query(offer(
          tr("Use in a query"), tr("tshark reads this field: ask for the packets in a query")))
    , m_book(
          tool(u"▾"_s, tr("Filters"), tr("Recent filters, named filters, and the filter language")))
    , m_clear(tool(u"✕"_s, tr("Clear the filter"), tr("Clear the filter: all packets")))
    , m_undo(tool(u"↶"_s, tr("Undo"), tr("Back to the previous focus (Ctrl+Z)")))
    , m_redo(tool(u"↷"_s, tr("Redo"), tr("Forward again (Ctrl+Shift+Z)")))
    , m_menu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_edit, 1);
    for (QToolButton *button : {m_bpf, m_query, m_book, m_clear, m_undo, m_redo})
        layout->addWidget(button);
    m_edit->setPlaceholderText(
        tr("Filter, such as tcp.port == 443 && tcp.analysis.ack_rtt > 50 ms"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->installEventFilter(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_problem->setParent(window());
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_problem->hide();
    m_book->setMenu(m_menu);
    m_book->setPopupMode(QToolButton::InstantPopup);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    constexpr int pause = 1500; // ms
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { check(Patience::Little); });
    connect(m_edit, &QLineEdit::textChanged, this, [this] { check(Patience::Much); });
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { leave(now); });
    connect(m_bpf, &QToolButton::clicked, this, &FilterBar::takeAsBpf);
    connect(m_query, &QToolButton::clicked, this, [this] { Q_EMIT queryAsked(m_edit->text()); });
    connect(&model::SharedCatalogue::of(), &model::SharedCatalogue::changed, this, [this] {
        if (!m_isRight)
            check(Patience::Much);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterBar::apply);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(m_undo, &QToolButton::clicked, this, [this] { m_capture->focus().undo(); });
    connect(m_redo, &QToolButton::clicked, this, [this] { m_capture->focus().redo(); });
    setCapture(nullptr);
}

void FilterBar::setCapture(model::Investigation *capture)
{
    if (m_capture != nullptr) {
        m_capture->disconnect(this);
        m_capture->focus().disconnect(this);
    }
    m_capture = capture;
    setEnabled(capture != nullptr);
    if (capture == nullptr) {
        m_edit->clear();
        m_state->clear();
        hideProblem();
        return;
    }
    connect(capture, &model::Investigation::changed, this, &FilterBar::showState);
    connect(&capture->focus(), &model::Focus::filterChanged, this, &FilterBar::showFocus);
    connect(&capture->focus(), &model::Focus::historyChanged, this, &FilterBar::showState);
    showFocus();
}

void FilterBar::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::setDialect(FilterDialect dialect)
{
    m_dialect = dialect;
    m_edit->setDialect(dialect);
    m_edit->setPlaceholderText(dialect == FilterDialect::Bpf
            ? tr("BPF, such as host 10.0.0.1 and tcp port 443; reads the file again")
            : tr("Filter, such as tcp.port == 443 && tcp.analysis.ack_rtt > 50 ms"));
    check(Patience::Little);
}

void FilterBar::join(const QString &filter, model::FilterJoin join)
{
    if (m_capture == nullptr || filter.isEmpty())
        return;
    const model::FocusState &now = m_capture->focus().now();
    // BPF and Wireshark's words do not go together.
    const QString before = now.dialect == FilterDialect::Wireshark ? now.filter : QString();
    applyEntry({joinedFilter(before, filter, join), FilterDialect::Wireshark});
}

void FilterBar::propose(const QString &filter)
{
    if (m_capture == nullptr)
        return;
    setDialect(FilterDialect::Wireshark);
    m_edit->setFocus();
    m_edit->setText(filter);
}

void FilterBar::clear()
{
    m_edit->clear();
    apply();
}

bool FilterBar::isBeingTyped(const model::FilterProblem &problem) const
{
    const QString text = m_edit->text();
    const qsizetype end = problem.begin + problem.length;
    const bool isAtEnd
        = m_edit->hasFocus() && end == text.size() && end == m_edit->cursorPosition();
    return isAtEnd && model::maybeUnfinished(QStringView(text).mid(problem.begin));
}

void FilterBar::check(Patience patience)
{
    hideProblem();
    m_pause.stop();
    const auto problem = m_capture != nullptr && m_dialect == FilterDialect::Wireshark
        ? m_capture->check(m_edit->text())
        : std::nullopt;
    m_isRight = !problem;
    m_isWaited = problem && patience == Patience::Much && isBeingTyped(*problem);
    if (m_isWaited)
        m_pause.start();
    m_edit->setProblem(m_isWaited ? std::nullopt : problem);
    const bool isBpf = problem && model::looksLikeBpf(m_edit->text());
    m_bpf->setVisible(isBpf);
    const QString word = problem ? m_edit->text().mid(problem->begin, problem->length) : QString();
    const bool isOfTshark
        = !word.isEmpty() && !isBpf && model::SharedCatalogue::of().isOfTshark(word);
    m_query->setVisible(isOfTshark);
    if (problem && !m_isWaited && m_edit->hasFocus())
        showProblem(isBpf ? tr("This is BPF, as in tcpdump: “Use BPF” applies it.")
                : isOfTshark
                ? tr("%1 is read by tshark: use it in a query.").arg(model::shown(word))
                : problem->text,
            problem->begin);
    showState();
}

// To another widget of the window; menus and other windows leave it as it is.
void FilterBar::leave(QWidget *to)
{
    const bool isLeft = m_capture != nullptr && to != nullptr && to->window() == window()
        && to != this && !isAncestorOf(to);
    if (isLeft && (!isApplied() || !m_isRight))
        showFocus();
}

void FilterBar::takeAsBpf()
{
    setDialect(FilterDialect::Bpf);
    apply();
    m_edit->setFocus();
}

void FilterBar::apply()
{
    if (m_capture == nullptr)
        return;
    if (!m_isRight) {
        check(Patience::Little);
        return;
    }
    applyEntry({m_edit->text().trimmed(), m_dialect});
}

void FilterBar::applyEntry(const model::filterBook::Entry &entry)
{
    model::filterBook::remember(entry);
    m_capture->focus().setFilter(entry.filter, entry.dialect);
    showFocus();
}

void FilterBar::showFocus()
{
    const model::FocusState &now = m_capture->focus().now();
    if (now.dialect != m_dialect)
        setDialect(now.dialect);
    if (m_edit->text() != now.filter)
        m_edit->setText(now.filter);
    check(Patience::Little);
}

bool FilterBar::isApplied() const
{
    const model::FocusState &now = m_capture->focus().now();
    return m_edit->text().trimmed() == now.filter && m_dialect == now.dialect;
}

// What a number without a unit means; in front of the state, and a sentence in the tool tip.
QString FilterBar::hint() const
{
    const QString seconds
        = m_dialect == FilterDialect::Wireshark ? model::bareSeconds(m_edit->text()) : QString();
    QString help
        = tr("Fields and operators are Wireshark's. Enter applies, Escape goes back to what "
             "is applied, Ctrl+Space lists the fields.");
    if (!seconds.isEmpty())
        help += '\n'_L1
            + tr("%1 without a unit is %1 s: write %1 ms where milliseconds are meant.")
                  .arg(seconds);
    m_edit->setToolTip(help);
    constexpr int narrow = 480; // the filter itself needs the room
    return seconds.isEmpty() || m_edit->width() < narrow ? QString()
                                                         : tr("%1 = %1 s").arg(seconds) + u" · "_s;
}

void FilterBar::showState()
{
    if (m_capture == nullptr)
        return;
    m_undo->setEnabled(m_capture->focus().canUndo());
    m_redo->setEnabled(m_capture->focus().canRedo());
    m_clear->setEnabled(!m_edit->text().isEmpty());
    const bool applied = isApplied();
    const bool empty = m_edit->text().trimmed().isEmpty();
    QString text;
    QString role = u"caption"_s;
    const QString seconds = hint();
    if (m_isWaited) {
        text = tr("not applied");
    } else if (!m_isRight) {
        role = u"failed"_s;
        text = u"✗ "_s + tr("not applied");
    } else if (!applied) {
        text = seconds + tr("not applied · Enter");
    } else if (!m_capture->problem().isEmpty() && !empty) {
        role = u"failed"_s;
        text = u"✗"_s;
        showProblem(m_capture->problem(), 0);
    } else if (!m_capture->isCurrent()) {
        text = tr("filtering…");
    } else if (!empty) {
        role = u"valid"_s;
        text = seconds
            + tr("✓ %1 of %2 packets")
                  .arg(model::count(m_capture->packets()),
                      model::count(m_capture->capture().store().packets()));
    }
    m_state->setText(text);
    setRole(m_state, role);
    // Green is what the tables show, and nothing else.
    setRole(m_edit, role == "failed"_L1 ? u"wrong"_s : !empty && applied ? u"right"_s : QString());
    placeState();
}

void FilterBar::showProblem(const QString &text, qsizetype character)
{
    if (m_problem->parentWidget() != window())
        m_problem->setParent(window());
    m_problem->setText(text);
    m_problem->setWordWrap(false);
    m_problem->adjustSize();
    const int end = m_edit->mapTo(window(), QPoint(0, m_edit->height())).y();
    QPoint below(m_edit->mapTo(window(), QPoint(m_edit->xOf(character) - 8, 0)).x(), end + 2);
    if (m_row && m_row->isVisible() && m_row->window() == window())
        below.ry()
            = std::max(below.y(), m_row->mapTo(window(), QPoint(0, m_row->height())).y() + 2);
    const int most = std::max(0, window()->width() - m_problem->width() - 4);
    m_problem->move(std::clamp(below.x(), 0, most), below.y());
    m_problem->raise();
    m_problem->show();
    m_edit->setRoomBelow(below.y() + m_problem->height() + 2 - end);
}

void FilterBar::hideProblem()
{
    m_problem->hide();
    m_edit->setRoomBelow(0);
}

void FilterBar::placeState()
{
    m_state->adjustSize();
    const int width = m_state->text().isEmpty() ? 0 : m_state->width() + 10;
    m_edit->setTextMargins(0, 0, width, 0);
    m_state->move(
        m_edit->width() - m_state->width() - 10, (m_edit->height() - m_state->height()) / 2);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeState();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    // The list of fields, too, takes the focus while it is there.
    if (watched == m_edit && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hideProblem();
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        check(Patience::Much);
    if (watched == m_edit && event->type() == QEvent::Resize)
        placeState();
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_capture != nullptr) {
        showFocus(); // what was typed is given up
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace remora::ui
