// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focus/emptyfocus.h"

#include <QLabel>
#include <QPushButton>

#include "model/text/format.h"
#include "ui/common/flowlayout.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

EmptyFocus::EmptyFocus(QWidget *parent)
    : QWidget(parent)
    , m_why(new QLabel)
    , m_filter(new QPushButton)
    , m_range(new QPushButton)
    , m_selection(new QPushButton(tr("Select nothing")))
{
    m_why->setProperty("role", u"hint"_s);
    m_why->setTextFormat(Qt::PlainText);
    auto *flow = new FlowLayout(this, QMargins(0, 4, 12, 4), 8);
    for (QWidget *part : {static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_filter),
             static_cast<QWidget *>(m_range), static_cast<QWidget *>(m_selection)})
        flow->addWidget(part);
    connect(m_filter, &QPushButton::clicked, this, [this] { m_capture->focus().setFilter({}); });
    connect(m_range, &QPushButton::clicked, this, [this] { m_capture->focus().setRange({}); });
    connect(m_selection, &QPushButton::clicked, this,
        [this] { m_capture->focus().setConversations({}); });
    hide();
}

void EmptyFocus::setCapture(model::Investigation *capture, const model::FocusCounter *counter)
{
    if (m_capture != nullptr) {
        m_capture->disconnect(this);
        m_counter->disconnect(this);
    }
    m_capture = capture;
    m_counter = counter;
    hide();
    if (capture == nullptr)
        return;
    connect(counter, &model::FocusCounter::counted, this, &EmptyFocus::showState);
    connect(&capture->capture(), &model::Capture::stateChanged, this, &EmptyFocus::showState);
}

void EmptyFocus::showState()
{
    if (m_capture == nullptr)
        return;
    const model::FocusCounts &counts = m_counter->counts();
    const bool isLoading = m_capture->capture().state() == model::Capture::State::Loading;
    const bool isEmpty = counts.packets == 0 && m_capture->isCurrent() && !isLoading;
    setVisible(isEmpty);
    if (!isEmpty)
        return;
    const model::FocusState &now = m_capture->focus().now();
    const bool hasFilter = !now.filter.isEmpty();
    const bool hasSelection = !now.conversations.chosen().empty();
    if (hasFilter && now.range)
        m_why->setText(hasSelection
                ? tr("Nothing of the selection matches the filter and lies in the time range.")
                : tr("No packet matches the filter and lies in the time range."));
    else if (hasFilter)
        m_why->setText(hasSelection ? tr("Nothing of the selection matches the filter.")
                                    : tr("No packet matches the filter."));
    else if (now.range)
        m_why->setText(hasSelection ? tr("Nothing of the selection lies in the time range.")
                                    : tr("No packet lies in the time range."));
    else
        m_why->setText(tr("This capture holds no packets."));
    m_filter->setVisible(hasFilter);
    m_filter->setText(tr("Clear the filter (%1 packets without it)")
                          .arg(model::count(counts.packetsWithoutFilter)));
    m_range->setVisible(now.range.has_value());
    m_range->setText(tr("All of the time (%1 packets without the range)")
                         .arg(model::count(counts.packetsWithoutRange)));
    m_selection->setVisible(hasSelection);
}

} // namespace remora::ui
