// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "model/appliance/appliancesession.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace remora::ui {

// What to ask of the selected source: time range, filters, format and file.
class AskPanel : public QWidget {
    Q_OBJECT
public:
    explicit AskPanel(QWidget *parent = nullptr);
    void setSource(
        model::ApplianceSession *session, const netshark::SourceRef &source, const QString &name);
    void clearSource();
    void showProblem(const QString &sentence);

Q_SIGNALS:
    // `path`: where to save; whether it may be overwritten is asked there.
    void downloadAsked(remora::model::ApplianceSession *session,
        const remora::netshark::ExportRequest &request, const QString &name, const QString &path);

private:
    struct FilterRow {
        QWidget *widget;
        QComboBox *kind;
        QLineEdit *text;
    };
    void addFilterRow(const QString &text);
    void removeFilterRow(QWidget *widget);
    void check();
    void download();
    QString freshPath() const;

    QPointer<model::ApplianceSession> m_session;
    netshark::SourceRef m_source;
    QString m_name;
    QLabel *m_title;
    QWidget *m_form;
    QLabel *m_hint;
    QLabel *m_timeLabel;
    QComboBox *m_time;
    QLabel *m_range;
    QVBoxLayout *m_filterLayout;
    QList<FilterRow> m_filters;
    QComboBox *m_format;
    QLineEdit *m_file;
    QLabel *m_problem;
    QPushButton *m_download;
    QTimer m_clock;
};

} // namespace remora::ui
