// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "model/appliance/appliancesession.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace remora::ui {

class ExportLimits;
class FilterRows;
class SpanBar;

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
    // A time range that was chosen elsewhere, such as the one brushed in a chart.
    using Brush = std::function<std::optional<dissect::TimeRange>()>;
    void setBrush(Brush brush) { m_brush = std::move(brush); }

Q_SIGNALS:
    // `path`: where to save; whether it may be overwritten is asked there.
    void downloadAsked(remora::model::ApplianceSession *session,
        const remora::netshark::ExportRequest &request, const QString &name, const QString &path);
    // The packets of a job in a time range are to be kept on the appliance.
    void clipAsked(
        remora::model::ApplianceSession *session, const remora::netshark::ClipRequest &clip);

private:
    QWidget *makeForm();
    bool isLive() const { return m_source.kind == netshark::SourceRef::Kind::Interface; }
    const netshark::Job *job() const; // the one that is asked, where it is one
    bool isThere() const; // what is asked, on its appliance
    void takeSession(model::ApplianceSession *session);
    void showTitle(const QString &title, const QString &name);
    void showFacts();
    void check();
    void checkRange();
    void showEstimate(const std::optional<dissect::TimeRange> &range);
    void useRange(const dissect::TimeRange &range);
    netshark::ExportRequest request() const; // without its range
    std::optional<netshark::ExportRequest> rangedRequest() const; // nothing where it makes no sense
    QString estimateText(const std::optional<dissect::TimeRange> &range) const;
    void estimate();
    void askForClip();
    void download();
    QString freshPath() const;

    QPointer<model::ApplianceSession> m_session;
    bool m_asksAppliance = false; // the appliance itself is shown
    netshark::SourceRef m_source;
    QString m_name;
    Brush m_brush;
    QLabel *m_title;
    QLabel *m_facts;
    QWidget *m_form;
    QLabel *m_hint;
    SpanBar *m_span;
    QLabel *m_timeLabel;
    QComboBox *m_time;
    QToolButton *m_fromBrush;
    QLabel *m_range;
    QLabel *m_rollOff;
    QToolButton *m_clip;
    FilterRows *m_filters;
    QComboBox *m_format;
    ExportLimits *m_limits;
    QLineEdit *m_file;
    QLabel *m_estimate;
    QToolButton *m_askEstimate;
    QLabel *m_problem;
    QPushButton *m_download;
    QScrollArea *m_scroll;
    QWidget *m_bottom;
    QTimer m_clock;
};

} // namespace remora::ui
