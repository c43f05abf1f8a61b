// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/foldable.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace remora::ui {

Foldable::Foldable(const QString &title, QWidget *inside, QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton)
{
    m_fold->setText(title);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    inside->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(inside);
    connect(m_fold, &QToolButton::toggled, this, [this, inside](bool open) {
        inside->setVisible(open);
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        Q_EMIT toggled(open);
    });
}

void Foldable::unfold() { m_fold->setChecked(true); }
void Foldable::fold() { m_fold->setChecked(false); }

} // namespace remora::ui
