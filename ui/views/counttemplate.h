// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/views/viewtemplate.h"
#include "model/work/latesttask.h"

class QComboBox;
class QLabel;

namespace remora::ui {

// A question as a saved view: opened from a file, and saved to one. What has more than a form can
// show is counted as it is, and said here.
class CountTemplate : public QWidget {
    Q_OBJECT
public:
    explicit CountTemplate(QWidget *parent = nullptr);
    // The one that is counted as it is; empty: none.
    const QJsonObject &inUse() const { return m_inUse; }
    QString output() const; // of it; empty: its first one
    dissect::Duration sampling() const { return m_sampling; } // of it
    void leave();
    void open();
    void open(const QString &path);
    void save(const netshark::ViewRequest &request);
    void save(const netshark::ViewRequest &request, const QString &path);

Q_SIGNALS:
    void filled(const remora::netshark::ViewRequest &request); // one that a form can show
    void inUseChanged();
    void saveAsked(); // by the user: answered with save
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    struct Read {
        QString path;
        tl::expected<QJsonObject, QString> saved;
    };
    void take(const Read &read);
    void use(const QString &name, const QJsonObject &saved);

    QJsonObject m_inUse;
    dissect::Duration m_sampling = dissect::second;
    QWidget *m_asItIs;
    QLabel *m_what;
    QWidget *m_outputs;
    QComboBox *m_output;
    model::SaveTask *m_saving;
    model::LatestTask<Read> m_reading;
};

} // namespace remora::ui
