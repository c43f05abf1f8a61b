// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/common/role.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
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
    layout->addWidget(dismiss);
    m_fading.setSingleShot(true);
    connect(&m_fading, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Banner::say(const QString &text, Tone tone)
{
    m_text->setText(text);
    setRole(m_text,
        tone == Tone::Failed         ? u"failed"_s
            : tone == Tone::Doubtful ? u"doubtful"_s
                                     : QString());
    constexpr int readingMs = 8000;
    if (tone == Tone::Neutral)
        m_fading.start(readingMs);
    else
        m_fading.stop();
    show();
}

QString Banner::text() const { return m_text->text(); }

} // namespace remora::ui
