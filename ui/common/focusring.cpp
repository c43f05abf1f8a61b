// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focusring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>

#include "ui/common/palette.h"

namespace remora::ui {

namespace {

    // A field has its ring from the style sheet; a list that pops up is all there is to use.
    bool isView(const QWidget *widget)
    {
        return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr
            && qobject_cast<const QPlainTextEdit *>(widget) == nullptr
            && widget->window()->windowType() != Qt::Popup;
    }

} // namespace

// It goes with the view that it is around, and the next view gets another one.
void FocusRing::follow()
{
    static QPointer<FocusRing> ring;
    static const auto following
        = QObject::connect(qApp, &QApplication::focusChanged, qApp, [](QWidget *, QWidget *now) {
              if (ring == nullptr && isView(now))
                  ring = new FocusRing;
              if (ring != nullptr)
                  ring->goTo(now);
          });
    Q_UNUSED(following)
}

void FocusRing::goTo(QWidget *focused)
{
    if (m_around)
        m_around->removeEventFilter(this);
    m_around = isView(focused) ? focused : nullptr;
    if (m_around == nullptr) {
        hide();
        return;
    }
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setParent(m_around);
    setGeometry(m_around->rect());
    m_around->installEventFilter(this);
    show();
    raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_around->rect());
    else if (event->type() == QEvent::ChildAdded) // what is new is above
        QMetaObject::invokeMethod(this, &QWidget::raise, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(QPen(coloursFor(palette()).accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace remora::ui
