// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace remora::ui {

Segments::Segments(const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const QString &text : texts) {
        auto *button = new QPushButton(text);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumWidth(1); // as much as there is, evenly
        button->setProperty("role", u"segment"_s);
        if (text == texts.first() || text == texts.last())
            button->setProperty("end", text == texts.first() ? u"left"_s : u"right"_s);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        layout->addWidget(button, 1);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int segment, bool isOn) {
        if (isOn)
            Q_EMIT currentChanged(segment);
    });
}

int Segments::current() const { return m_group->checkedId(); }

void Segments::setCurrent(int segment)
{
    if (QAbstractButton *button = m_group->button(segment))
        button->setChecked(true);
}

} // namespace remora::ui
