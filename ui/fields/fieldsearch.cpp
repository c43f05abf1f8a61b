// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fieldsearch.h"

#include <QKeyEvent>
#include <QToolButton>

#include "ui/common/fonts.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

FieldSearch::FieldSearch(QWidget *parent)
    : QLineEdit(parent)
    , m_regular(new QToolButton(this))
{
    setFont(fixedFont());
    setPlaceholderText(tr("Find a field"));
    setAccessibleName(tr("Find a field"));
    setToolTip(tr("Part of a name or a description. Enter adds the selected field to the query, "
                  "Down goes to the list, Escape shows all fields."));
    m_regular->setObjectName("regular"_L1);
    m_regular->setText(tr("regular expression"));
    m_regular->setCheckable(true);
    m_regular->setToolTip(tr("What is typed is a regular expression, such as ^tcp.*rtt (Alt+R)"));
    m_regular->setProperty("role", u"inside"_s);
    m_regular->setFocusPolicy(Qt::TabFocus);
    m_regular->setCursor(Qt::ArrowCursor);
    connect(m_regular, &QToolButton::toggled, this, &FieldSearch::searched);
    connect(this, &QLineEdit::textChanged, this, &FieldSearch::searched);
}

bool FieldSearch::isRegular() const { return m_regular->isChecked(); }

void FieldSearch::setRegular(bool regular) { m_regular->setChecked(regular); }

void FieldSearch::ask()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FieldSearch::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        Q_EMIT downAsked();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT addAsked();
        return;
    case Qt::Key_Escape:
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

// In a narrow window the text needs the room more.
void FieldSearch::placeSwitch()
{
    constexpr int gap = 4;
    const QSize size = m_regular->sizeHint();
    const int least = fontMetrics().horizontalAdvance(u"tcp.analysis"_s);
    const QSize fit = size.boundedTo({std::max(0, width() - least - 2 * gap), height() - 2 * gap});
    m_regular->setGeometry(
        width() - fit.width() - gap, (height() - fit.height()) / 2, fit.width(), fit.height());
    setTextMargins(0, 0, fit.width(), 0);
}

void FieldSearch::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeSwitch();
}

void FieldSearch::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fixedFont());
    if (event->type() == QEvent::StyleChange)
        placeSwitch();
}

} // namespace remora::ui
