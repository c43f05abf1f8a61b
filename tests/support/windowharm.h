// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QMetaProperty>
#include <QWidget>

#include "tests/support/hostiletext.h"

namespace remora::test {

// Tells of every text that some part of the windows shows or says: the properties of widgets and
// actions that hold text, whatever they are called, so that a new one is looked at by itself, and
// the cells and heads of every table and tree.
inline void eachText(const std::function<void(const QString &where, const QString &text)> &tell)
{
    const auto properties = [&](const QObject *object) {
        const QMetaObject *kind = object->metaObject();
        for (int i = 0; i < kind->propertyCount(); ++i) {
            const QMetaProperty property = kind->property(i);
            if (property.typeId() == QMetaType::QString)
                tell(QString::fromLatin1(kind->className()) + '.'_L1
                        + QLatin1StringView(property.name()),
                    property.read(object).toString());
        }
    };
    const std::function<void(const QAbstractItemModel &, const QModelIndex &)> cells
        = [&](const QAbstractItemModel &model, const QModelIndex &parent) {
              for (int row = 0; row < std::min(model.rowCount(parent), 200); ++row) {
                  for (int column = 0; column < model.columnCount(parent); ++column) {
                      for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole,
                               Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                          tell(QStringLiteral("%1, column %2, role %3")
                                   .arg(QLatin1StringView(model.metaObject()->className()))
                                   .arg(column)
                                   .arg(role),
                              model.index(row, column, parent).data(role).toString());
                  }
                  cells(model, model.index(row, 0, parent));
              }
          };
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        properties(window);
        const auto parts = window->findChildren<QObject *>();
        for (const QObject *part : parts) {
            properties(part);
            const auto *view = qobject_cast<const QAbstractItemView *>(part);
            if (view == nullptr || view->model() == nullptr
                || qobject_cast<const QHeaderView *>(view))
                continue;
            cells(*view->model(), {});
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                    tell(u"a head"_s,
                        view->model()->headerData(column, Qt::Horizontal, role).toString());
            }
        }
    }
}

// What is wrong with any of them: a line each; empty where nothing is. `found`: how often one holds
// what hostileText begins with, which shows that it was there to be seen.
inline QStringList harmInWindows(int *found = nullptr)
{
    QStringList wrong;
    eachText([&](const QString &where, const QString &text) {
        QString lines = text;
        if (where == "QPlainTextEdit.plainText"_L1) // a text that has lines of its own
            lines.replace('\n'_L1, ' '_L1);
        const QString harm = harmIn(lines.replace('\t'_L1, ' '_L1).toUtf8());
        const bool isMarkup
            = text.startsWith("<qt>"_L1) ? text.contains("<img"_L1) : text.contains("<qt>"_L1);
        if (!harm.isEmpty() || isMarkup)
            wrong << where + u": "_s + (harm.isEmpty() ? text : harm);
        if (found != nullptr && text.contains("alert(1)"_L1))
            ++*found;
    });
    wrong.removeDuplicates();
    return wrong;
}

} // namespace remora::test
