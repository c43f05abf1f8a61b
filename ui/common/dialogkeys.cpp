// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogkeys.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLayout>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include "ui/common/role.h"

namespace remora::ui {

namespace {

    // Of Qt's buttons only those of a dialog do so, and no tool button.
    class EnterPresses : public QObject {
    public:
        explicit EnterPresses(QWidget *window)
            : QObject(window)
        {
            window->installEventFilter(this);
        }
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() != QEvent::KeyPress)
                return false;
            const int key = static_cast<QKeyEvent *>(event)->key();
            QWidget *focused = static_cast<QWidget *>(watched)->window()->focusWidget();
            const bool isButton = qobject_cast<QToolButton *>(focused) != nullptr
                || qobject_cast<QPushButton *>(focused) != nullptr;
            if (!isButton || (key != Qt::Key_Return && key != Qt::Key_Enter))
                return false;
            static_cast<QAbstractButton *>(focused)->click();
            return true;
        }
    };

} // namespace

void giveKeys(QDialogButtonBox *box, QPushButton *accent)
{
    new EnterPresses(box->window());
    setRole(accent, QStringLiteral("primary"));
    accent->setDefault(true);
    QWidget *before = nullptr;
    for (int place = 0; place < box->layout()->count(); ++place) {
        QWidget *now = box->layout()->itemAt(place)->widget();
        if (now == nullptr)
            continue;
        if (before != nullptr)
            QWidget::setTabOrder(before, now);
        before = now;
    }
}

void giveKeys(QWidget *window)
{
    new EnterPresses(window);
    QObject::connect(new QShortcut(QKeySequence(Qt::Key_Escape), window), &QShortcut::activated,
        window, &QWidget::close);
}

} // namespace remora::ui
