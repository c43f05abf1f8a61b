// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focus/focuschips.h"

#include <QLabel>
#include <QToolButton>

#include "model/settings/preferences.h"
#include "model/text/format.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr int longestFilter = 60; // characters in sight

    QString rangeText(const dissect::TimeRange &range)
    {
        const int digits = range.length() < dissect::second ? 6
            : range.length() < 100 * dissect::second        ? 1
                                                            : 0;
        return QStringLiteral("%1 – %2").arg(
            model::timeOfDay(range.begin, model::shownZone(), digits),
            model::timeOfDay(range.end, model::shownZone(), digits));
    }

} // namespace

FocusChips::FocusChips(QWidget *parent)
    : QWidget(parent)
    , m_everything(captionLabel(tr("The whole capture")))
    , m_filter(makeChip(tr("Clear the filter")))
    , m_range(makeChip(tr("Clear the time range")))
    , m_selection(makeChip(tr("Clear the selection")))
    , m_clear(new QToolButton(this))
    , m_conversations(captionLabel())
    , m_packets(captionLabel())
{
    setProperty("role", u"focus"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("In focus"));
    m_clear->setText(tr("Clear all"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setToolTip(tr("Clear the filter, the time range and the selection"));
    auto *flow = new FlowLayout(this, QMargins(12, 2, 12, 2), 8);
    flow->addWidget(captionLabel(tr("In focus")));
    for (QWidget *part : {static_cast<QWidget *>(m_everything), static_cast<QWidget *>(m_filter),
             static_cast<QWidget *>(m_range), static_cast<QWidget *>(m_selection),
             static_cast<QWidget *>(m_clear)})
        flow->addWidget(part);
    flow->addStretch();
    flow->addWidget(m_conversations);
    flow->addWidget(m_packets);
    connect(m_filter, &QToolButton::clicked, this, [this] { m_capture->focus().setFilter({}); });
    connect(m_range, &QToolButton::clicked, this, [this] { m_capture->focus().setRange({}); });
    connect(m_selection, &QToolButton::clicked, this,
        [this] { m_capture->focus().setConversations({}); });
    connect(m_clear, &QToolButton::clicked, this, [this] { m_capture->focus().clear(); });
    connect(&model::Preferences::of(), &model::Preferences::changed, this, &FocusChips::showFocus);
    m_packets->setContentsMargins(8, 0, 0, 0);
    hide();
}

QToolButton *FocusChips::makeChip(const QString &help)
{
    auto *chip = new QToolButton(this);
    chip->setProperty("role", u"chip"_s);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setToolTip(help);
    return chip;
}

void FocusChips::setCapture(model::Investigation *capture, const model::FocusCounter *counter)
{
    if (m_capture != nullptr) {
        m_capture->disconnect(this);
        m_capture->focus().disconnect(this);
        m_counter->disconnect(this);
    }
    m_capture = capture;
    m_counter = counter;
    setVisible(capture != nullptr);
    if (capture == nullptr)
        return;
    using model::Focus;
    for (const auto changed :
        {&Focus::filterChanged, &Focus::rangeChanged, &Focus::conversationsChanged})
        connect(&capture->focus(), changed, this, &FocusChips::showFocus);
    connect(capture, &model::Investigation::changed, this, &FocusChips::showFocus);
    connect(counter, &model::FocusCounter::counted, this, &FocusChips::showCounts);
    showFocus();
}

void FocusChips::show(QToolButton *chip, const QString &text, const QString &clears)
{
    // A chip that has gone must not take the keys with it: the next one gets them.
    if (text.isEmpty() && chip->hasFocus())
        focusNextChild();
    chip->setVisible(!text.isEmpty());
    chip->setText(QString(text).replace('&'_L1, "&&"_L1) + u"  ✕"_s);
    chip->setAccessibleName(QStringLiteral("%1: %2").arg(clears, text));
}

void FocusChips::showFilter()
{
    const QString &filter = m_capture->focus().now().filter;
    const QString &problem = m_capture->problem();
    const bool isApplied = problem.isEmpty() || !m_capture->isCurrent();
    QString text;
    if (!filter.isEmpty()) {
        text = tr("Filter %1").arg(model::shown(filter, longestFilter));
        if (!isApplied)
            text = tr("Filter %1 is not applied: %2")
                       .arg(model::shown(filter, longestFilter / 2), model::shown(problem, 90));
    }
    setRole(m_filter, isApplied ? u"chip"_s : u"failedchip"_s);
    m_filter->setToolTip(model::plainTip(isApplied
            ? tr("%1\nClick clears the filter.").arg(model::shown(filter, 1000))
            : tr("%1\n%2\nClick clears the filter.")
                  .arg(model::shown(filter, 1000), model::shown(problem, 1000))));
    show(m_filter, text, tr("Clear the filter"));
}

void FocusChips::showFocus()
{
    if (m_capture == nullptr)
        return;
    const model::FocusState &now = m_capture->focus().now();
    m_everything->setFixedHeight(m_range->sizeHint().height()); // the row keeps its height
    showFilter();
    show(m_range, now.range ? tr("Time %1").arg(rangeText(*now.range)) : QString(),
        m_range->toolTip());
    const std::size_t selected = now.conversations.chosen().size();
    show(m_selection,
        now.conversations.isAll() ? tr("All conversations")
            : selected == 0       ? QString()
            : selected == 1       ? tr("1 conversation")
                                  : tr("%1 conversations").arg(model::count(selected)),
        m_selection->toolTip());
    const bool isEverything = now.filter.isEmpty() && !now.range && now.conversations.isNone();
    m_everything->setVisible(isEverything);
    m_clear->setVisible(!isEverything);
    showCounts();
}

void FocusChips::showCounts()
{
    if (m_capture == nullptr)
        return;
    const model::FocusCounts &counts = m_counter->counts();
    const auto of = [](QLabel *label, quint64 some, quint64 all, const QString &part,
                        const QString &whole, const QString &one) {
        label->setText(some != all ? part.arg(model::count(some), model::count(all))
                : all == 1         ? one
                                   : whole.arg(model::count(all)));
    };
    of(m_conversations, counts.conversations, m_capture->capture().conversations()->size(),
        tr("%1 of %2 conversations"), tr("%1 conversations"), tr("1 conversation"));
    of(m_packets, counts.packets, m_capture->capture().store().packets(), tr("%1 of %2 packets"),
        tr("%1 packets"), tr("1 packet"));
}

} // namespace remora::ui
