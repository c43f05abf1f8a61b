// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/outsidebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace remora::ui {

OutsideBar::OutsideBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_action(new QPushButton)
{
    setProperty("role", u"banner"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *dismiss = new QToolButton;
    dismiss->setText(u"✕"_s);
    dismiss->setAutoRaise(true);
    dismiss->setToolTip(tr("Dismiss"));
    dismiss->setAccessibleName(tr("Dismiss"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(dismiss);
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto show = std::exchange(m_show, {}))
            show();
    });
    hide();
}

void OutsideBar::say(const QString &text, const QString &action, const std::function<void()> &show)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_show = show;
    QWidget::show();
}

QString OutsideBar::text() const { return m_text->text(); }

} // namespace remora::ui
