// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "model/foreigntext.h"
#include "ui/common/role.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_action(new QPushButton)
{
    setProperty("role", u"banner"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *dismiss = new QToolButton;
    dismiss->setText(u"✕"_s);
    dismiss->setAutoRaise(true);
    dismiss->setToolTip(tr("Dismiss"));
    dismiss->setAccessibleName(tr("Dismiss"));
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(dismiss);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionAsked);
    m_fading.setSingleShot(true);
    connect(&m_fading, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Banner::say(const QString &text, Tone tone, const QString &action)
{
    m_text->setText(model::harmlessLines(text));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setRole(m_text,
        tone == Tone::Failed         ? u"failed"_s
            : tone == Tone::Doubtful ? u"doubtful"_s
                                     : QString());
    constexpr int readingMs = 8000;
    if (tone == Tone::Neutral && action.isEmpty())
        m_fading.start(readingMs);
    else
        m_fading.stop();
    show();
}

QString Banner::text() const { return m_text->text(); }

} // namespace remora::ui
