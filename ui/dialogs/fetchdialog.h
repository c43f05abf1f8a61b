// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "model/appliance/appliancesession.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace remora::ui {

// As they are asked, a line each.
QString filterLines(const QList<netshark::Filter> &filters);

// Fetches from an appliance what a user has found in an open capture: from which job, with how much
// time around it, to which file.
class FetchDialog : public QDialog {
    Q_OBJECT
public:
    struct Wanted {
        QString name; // of what is fetched, for people
        dissect::TimeRange range;
        QList<netshark::Filter> filters;
        QString host; // "name:port" that the capture is from; may be empty
        netshark::SourceRef source; // that it is from, where host is set
        bool isExact = false; // of just this time, where nobody chooses another
    };
    // The sessions must outlive this.
    FetchDialog(const std::vector<model::ApplianceSession *> &sessions, const Wanted &wanted,
        QWidget *parent);

    // Once accepted.
    model::ApplianceSession *session() const;
    netshark::ExportRequest request() const;
    QString name() const;
    QString path() const;

private:
    struct Source {
        model::ApplianceSession *session;
        netshark::SourceRef ref;
        QString name;
    };
    void addSources(const std::vector<model::ApplianceSession *> &sessions);
    const Source &source() const;
    dissect::TimeRange range() const;
    void check();
    void proposeFile();

    Wanted m_wanted;
    std::vector<Source> m_choices;
    QComboBox *m_source;
    QComboBox *m_margin;
    QLabel *m_range;
    QLabel *m_warning;
    QLineEdit *m_file;
    QString m_proposed; // what the field held that nobody has edited
    QPushButton *m_fetch;
};

} // namespace remora::ui
