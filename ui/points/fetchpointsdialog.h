// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "model/appliance/askedsource.h"
#include "ui/common/filepath.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace remora::ui {

class AskRange;
class FilterRows;

// Asks which sources of the appliances are points of one way, and for which packets: one time range
// and one filter, of all of them.
class FetchPointsDialog : public QDialog {
    Q_OBJECT
public:
    struct Wanted {
        model::ApplianceSession *session = nullptr; // chosen at first, with its source
        netshark::SourceRef source = {};
        int captures = 0; // that are there already, to be compared with what is fetched
    };
    // The sessions must outlive this.
    FetchPointsDialog(const std::vector<model::ApplianceSession *> &sessions, const Wanted &wanted,
        QWidget *parent);

    // Once accepted; in the order of the list.
    QList<FreshDownload> downloads() const;

private:
    struct Choice {
        model::AskedSource asked;
        QString called; // with its appliance, where there are several
    };
    void addSources(const std::vector<model::ApplianceSession *> &sessions, const Wanted &wanted);
    std::vector<const Choice *> chosen() const;
    std::optional<dissect::TimeRange> rangeOf(const Choice &choice) const;
    QStringList doubts(const std::vector<const Choice *> &chosen) const;
    bool isReady() const;
    void takeChoice();
    void check();

    int m_least;
    int m_most;
    bool m_isAsked = false; // somebody may have typed a range
    std::vector<Choice> m_choices; // by row
    QListWidget *m_list;
    AskRange *m_range;
    FilterRows *m_filters;
    QLabel *m_help;
    QLabel *m_doubt;
    QPushButton *m_fetch;
};

} // namespace remora::ui
