// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTimer>
#include <QWidget>

#include "ui/sources/askrange.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace remora::ui {

class AskEstimate;
class AskStop;
class ExportLimits;
class FilterRows;

// What is known of the selected source and what to ask of it: time range, filters, format, limits
// and file; how much that will be, and whether its packets will still be there.
class AskPanel : public QWidget {
    Q_OBJECT
public:
    explicit AskPanel(QWidget *parent = nullptr);
    void setSource(
        model::ApplianceSession *session, const netshark::SourceRef &source, const QString &name);
    // What is known of an appliance itself.
    void setAppliance(model::ApplianceSession *session);
    void clearSource();
    void showProblem(const QString &sentence);
    // Of what was asked of that source of the appliance `host`: said where it is still in view.
    void showProblem(const QString &host, const netshark::SourceRef &of, const QString &sentence);
    // The same question, changed so that packets come of it.
    void askInstead(const model::AskedSource &asked, const netshark::ExportRequest &request,
        const model::Emptiness &because);
    // A time range that was chosen elsewhere, such as the one brushed in a chart.
    void setBrush(AskRange::Brush brush);

Q_SIGNALS:
    // `path`: where to save; whether it may be overwritten is asked there. `when`: its time range
    // in the user's words.
    void downloadAsked(remora::model::ApplianceSession *session,
        const remora::netshark::ExportRequest &request, const QString &name, const QString &path,
        const QString &when);
    // The same is to be counted on the appliance instead.
    void countAsked(remora::model::ApplianceSession *session,
        const remora::netshark::SourceRef &source, const QString &name, const QString &when,
        const QList<remora::netshark::Filter> &filters);
    // The packets of a job in a time range are to be kept on the appliance.
    void clipAsked(
        remora::model::ApplianceSession *session, const remora::netshark::ClipRequest &clip);

private:
    QWidget *makeForm();
    void takeSession(model::ApplianceSession *session);
    void showTitle(const QString &title, const QString &name, const QString &where);
    void showKnown();
    void check();
    void checkTime();
    netshark::ExportRequest request() const;
    bool isReady() const;
    void estimate();
    void askForClip();
    void download();
    void proposeFile();

    model::AskedSource m_asked;
    QPointer<model::ApplianceSession> m_session;
    bool m_asksAppliance = false; // the appliance itself is shown
    QLabel *m_title;
    QLabel *m_where; // the appliance
    AskStop *m_stop;
    QLabel *m_known;
    QLabel *m_hint;
    QWidget *m_form;
    AskRange *m_range;
    FilterRows *m_filters;
    QComboBox *m_format;
    QLineEdit *m_file;
    QString m_proposed; // what the field held that nobody has edited
    QSet<QString> m_given; // files that downloads have, begun or waiting
    ExportLimits *m_limits;
    QLabel *m_problem;
    AskEstimate *m_estimate;
    QPushButton *m_download;
    QPushButton *m_count;
    QScrollArea *m_scroll;
    QWidget *m_bottom;
    QTimer m_clock;
};

} // namespace remora::ui
