// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

namespace remora::ui {

// The fields of a dialog: all in sight where the screen has room for them, else to be scrolled to,
// so that the buttons below are always there.
class FieldsArea : public QScrollArea {
public:
    explicit FieldsArea(QLayout *fields)
    {
        auto *inside = new QWidget;
        inside->setLayout(fields);
        fields->setContentsMargins(0, 0, 0, 0);
        setWidget(inside);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
    }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override
    {
        constexpr QSize around(48, 160); // the frame, margins, a hint and the buttons
        const QSize most = screen()->availableGeometry().size() - around;
        QSize size = widget()->sizeHint();
        if (size.height() > most.height())
            size.rwidth() += verticalScrollBar()->sizeHint().width();
        return size.boundedTo(most);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace remora::ui
