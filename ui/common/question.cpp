// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/question.h"

#include <limits>

#include <QCoreApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include "model/text/foreigntext.h"
#include "ui/common/role.h"

namespace remora::ui {

namespace {
    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(question)
    };
} // namespace

void accent(QMessageBox &box, QPushButton *button)
{
    box.setDefaultButton(button);
    setRole(button, QStringLiteral("primary"));
}

bool confirm(QWidget *window, const QString &title, const QString &text, const QString &yes,
    const QString &no)
{
    QMessageBox question(QMessageBox::Warning, title, text, QMessageBox::NoButton, window);
    question.setTextFormat(Qt::PlainText);
    const auto *go = question.addButton(yes, QMessageBox::DestructiveRole);
    auto *stay = question.addButton(no, QMessageBox::RejectRole);
    accent(question, stay);
    question.exec();
    return question.clickedButton() == go;
}

void refuse(QWidget *window, const QString &title, const QString &text)
{
    QMessageBox answer(QMessageBox::Information, title, text, QMessageBox::NoButton, window);
    answer.setTextFormat(Qt::PlainText);
    accent(answer, answer.addButton(Texts::tr("Close"), QMessageBox::RejectRole));
    answer.exec();
}

namespace {

    // Asked in the program's own words, whatever Qt calls its buttons.
    bool ask(QInputDialog &dialog, const QString &title, const QString &label, const QString &go)
    {
        dialog.setWindowTitle(title);
        dialog.setLabelText(model::plainTip(label)); // it guesses whether it is markup
        dialog.setOkButtonText(go);
        dialog.setCancelButtonText(Texts::tr("Cancel"));
        const auto buttons = dialog.findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            button->setIcon({});
        setRole(buttons.first(), QStringLiteral("primary"));
        return dialog.exec() == QDialog::Accepted;
    }

} // namespace

std::optional<QString> askForText(QWidget *window, const QString &title, const QString &label,
    const QString &text, const QString &go)
{
    QInputDialog dialog(window);
    dialog.setInputMode(QInputDialog::TextInput);
    dialog.setTextValue(text);
    return ask(dialog, title, label, go) ? std::optional(dialog.textValue().trimmed())
                                         : std::nullopt;
}

std::optional<int> askForNumber(QWidget *window, const QString &title, const QString &label,
    int now, int most, const QString &go)
{
    QInputDialog dialog(window);
    dialog.setInputMode(QInputDialog::IntInput);
    // What is too much is refused; digits are never swallowed.
    dialog.setIntRange(1, std::numeric_limits<int>::max());
    dialog.setIntValue(now);
    QObject::connect(&dialog, &QInputDialog::intValueChanged, &dialog, [&](int value) {
        const auto buttons = dialog.findChildren<QPushButton *>();
        buttons.first()->setEnabled(value <= most);
    });
    return ask(dialog, title, label, go) ? std::optional(dialog.intValue()) : std::nullopt;
}

std::optional<qsizetype> askForOne(QWidget *window, const QString &title, const QString &label,
    const QStringList &all, const QString &go)
{
    QInputDialog dialog(window);
    dialog.setComboBoxItems(all);
    return ask(dialog, title, label, go) ? std::optional(all.indexOf(dialog.textValue()))
                                         : std::nullopt;
}

} // namespace remora::ui
