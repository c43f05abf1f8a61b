// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace remora::ui {

bool confirm(QWidget *window, const QString &title, const QString &text, const QString &yes,
    const QString &no)
{
    QMessageBox question(QMessageBox::Warning, title, text, QMessageBox::NoButton, window);
    question.setTextFormat(Qt::PlainText);
    const auto *go = question.addButton(yes, QMessageBox::DestructiveRole);
    auto *stay = question.addButton(no, QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.exec();
    return question.clickedButton() == go;
}

void refuse(QWidget *window, const QString &title, const QString &text)
{
    QMessageBox answer(QMessageBox::Information, title, text, QMessageBox::Close, window);
    answer.setTextFormat(Qt::PlainText);
    answer.exec();
}

} // namespace remora::ui
