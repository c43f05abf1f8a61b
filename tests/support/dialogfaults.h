// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

// What somebody meets who uses a form by its keys: what is wrong with it; empty where nothing is.
namespace remora::test {

using namespace Qt::StringLiterals;

inline QRect placeIn(const QWidget *widget, const QWidget *in)
{
    return {widget->mapTo(in, QPoint()), widget->size()};
}

inline bool takesTab(const QWidget *widget) { return (widget->focusPolicy() & Qt::TabFocus) != 0; }

// The keys go from one field to the next as somebody reads: down, and to the right in a row.
inline QString tabOrderFault(QWidget *in)
{
    QList<QWidget *> stops;
    for (QWidget *one = in->nextInFocusChain(); one != in; one = one->nextInFocusChain()) {
        const bool isStop
            = takesTab(one) && one->isVisible() && one->isEnabled() && one->focusProxy() == nullptr;
        if (isStop && in->isAncestorOf(one))
            stops << one;
    }
    const auto named = [](const QWidget *one) {
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        return QStringLiteral("%1 “%2”").arg(QLatin1StringView(one->metaObject()->className()),
            button != nullptr ? button->text() : one->objectName() + one->accessibleName());
    };
    for (qsizetype place = 1; place < stops.size(); ++place) {
        const QRect before = placeIn(stops[place - 1], in);
        const QRect now = placeIn(stops[place], in);
        const bool isAbove = now.bottom() < before.top();
        const bool isRow = now.top() <= before.bottom() && before.top() <= now.bottom();
        if (isAbove || (isRow && now.right() < before.left()))
            return named(stops[place]) + " comes after "_L1 + named(stops[place - 1]);
    }
    return {};
}

// Each letter stands for one thing, and a label for the field that it is beside.
inline QString labelFault(QWidget *in)
{
    QHash<QString, QString> taken;
    const auto take = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return QString();
        const QString before = taken.value(key);
        taken.insert(key, text);
        return before.isEmpty() ? QString() : before + " and "_L1 + text;
    };
    const auto buttons = in->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (const QString fault = button->isVisible() ? take(button->text()) : QString();
            !fault.isEmpty())
            return fault;
    }
    const auto labels = in->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() == nullptr || !label->isVisible())
            continue;
        if (const QString fault = take(label->text()); !fault.isEmpty())
            return fault;
    }
    const auto forms = in->findChildren<QFormLayout *>();
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            QLayoutItem *said = form->itemAt(row, QFormLayout::LabelRole);
            QLayoutItem *field = form->itemAt(row, QFormLayout::FieldRole);
            const auto *label = said != nullptr ? qobject_cast<QLabel *>(said->widget()) : nullptr;
            const bool isField = field != nullptr
                && (field->layout() != nullptr
                    || (field->widget() != nullptr && takesTab(field->widget())));
            if (isField && label != nullptr && !label->text().isEmpty()
                && label->buddy() == nullptr)
                return u"nothing belongs to “%1”"_s.arg(label->text());
        }
    }
    return {};
}

// Enter does the one accented thing, which says what it is; and nothing says OK.
inline QString buttonFault(QDialog *dialog)
{
    static const QStringList empty{u"OK"_s, u"Ok"_s, u"Yes"_s, u"No"_s, u"Apply"_s, QString()};
    QStringList defaults;
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (!button->isVisible())
            continue;
        const QString text = button->text().remove('&'_L1);
        if (empty.contains(text))
            return u"a button says “%1”"_s.arg(text);
        if (!button->icon().isNull())
            return text + " has an icon"_L1;
        const bool isAccent = button->property("role").toString() == "primary"_L1;
        if (button->isDefault())
            defaults << text;
        if (isAccent && !button->isDefault() && !button->hasFocus())
            return text + " has the accent and not the key"_L1;
    }
    return defaults.size() == 1 ? QString() : "defaults: "_L1 + defaults.join(", "_L1);
}

// No text is cut off, and no field is lower than it needs to be.
inline QString squashFault(QWidget *in)
{
    const auto all = in->findChildren<QWidget *>();
    for (const QWidget *one : all) {
        // What a spin box or a list of choices holds is as high as that, which is looked at.
        const bool isOwn = qobject_cast<QAbstractSpinBox *>(one->parentWidget()) == nullptr
            && qobject_cast<QComboBox *>(one->parentWidget()) == nullptr;
        if (!one->isVisible() || one->focusPolicy() == Qt::NoFocus || !isOwn)
            continue;
        if (one->height() < one->minimumSizeHint().height())
            return QStringLiteral("%1 %2 is %3 high, not %4")
                .arg(QLatin1StringView(one->metaObject()->className()), one->accessibleName())
                .arg(one->height())
                .arg(one->minimumSizeHint().height());
    }
    const auto labels = in->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->wordWrap()
            && label->height() < label->heightForWidth(label->width()))
            return QStringLiteral("cut off at %1 of %2, %3 wide: ")
                       .arg(label->height())
                       .arg(label->heightForWidth(label->width()))
                       .arg(label->width())
                + label->text();
    }
    return {};
}

} // namespace remora::test
