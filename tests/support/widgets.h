// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTimer>

// What a test of the window looks for, as a user does: by its text.
namespace remora::test {

using namespace Qt::StringLiterals;

// The visible button with this text.
inline QAbstractButton *button(QWidget *in, const QString &text)
{
    const auto all = in->findChildren<QAbstractButton *>();
    for (QAbstractButton *candidate : all) {
        if (candidate->text().remove('&'_L1) == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

inline bool hasLabel(QWidget *in, const QString &part)
{
    const auto all = in->findChildren<QLabel *>();
    return std::any_of(all.begin(), all.end(),
        [&](QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

// Does something with the next modal dialog of a kind, as soon as it is there.
template <class Dialog> void whenAsked(QObject *context, std::function<void(Dialog *)> answer)
{
    auto *timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [timer, answer] {
        if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
            timer->deleteLater();
            timer->stop();
            answer(dialog);
        }
    });
    timer->start(20);
}

} // namespace remora::test
