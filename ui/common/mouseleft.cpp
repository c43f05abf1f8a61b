// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/mouseleft.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace remora::ui {

namespace {

    void tellLeft()
    {
        if (QApplication::activePopupWidget() != nullptr)
            return;
        const auto widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets) {
            if (!widget->underMouse()
                || widget->rect().contains(widget->mapFromGlobal(QCursor::pos())))
                continue;
            QEvent leave(QEvent::Leave);
            QApplication::sendEvent(widget, &leave);
        }
    }

    class Watch : public QObject {
    public:
        using QObject::QObject;

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            // When the menu is gone, and not in the middle of it.
            if (event->type() == QEvent::Hide && watched->isWidgetType()
                && static_cast<QWidget *>(watched)->windowType() == Qt::Popup)
                QMetaObject::invokeMethod(qApp, tellLeft, Qt::QueuedConnection);
            return false;
        }
    };

} // namespace

void tellWhenMouseLeft()
{
    static QPointer<Watch> watching;
    if (watching == nullptr)
        qApp->installEventFilter(watching = new Watch(qApp));
}

} // namespace remora::ui
