// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "model/filters/filterwords.h"
#include "model/work/latesttask.h"

namespace remora::ui {

// The fields that tshark knows beside Remora's, by a part of their names: there are too many to be
// offered at once, and they are looked for off the GUI thread.
class FieldCompletion : public QObject {
    Q_OBJECT
public:
    explicit FieldCompletion(QObject *parent = nullptr);
    // Again as soon as the catalogue is read, where it is not.
    void ask(const QString &word);
    const QString &asked() const { return m_asked; }

Q_SIGNALS:
    // Of the word that was asked for last.
    void found(const QList<remora::model::FilterSuggestion> &fields);

private:
    struct Answer {
        QString word;
        QList<model::FilterSuggestion> fields;
    };
    void search();

    QString m_asked;
    model::LatestTask<Answer> m_task;
};

} // namespace remora::ui
