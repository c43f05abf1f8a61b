// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/latesttask.h"
#include "ui/dialogs/deeddialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace remora::ui {

class FilterEdit;
class JobQuantity;

// What a capture job captures and how much of it stays: of a new job, or of one that is to be
// changed.
class JobDialog : public DeedDialog {
    Q_OBJECT
public:
    // A new one, on the interface of this name; where it is empty, on the first that is up.
    JobDialog(model::ApplianceSession *session, const QString &interface, QWidget *parent);
    JobDialog(model::ApplianceSession *session, const netshark::Job &job, QWidget *parent);
    ~JobDialog() override;

private:
    JobDialog(model::ApplianceSession *session, const netshark::JobConfig &start, const QString &id,
        QWidget *parent);
    void addInterfaces();
    void addRetention();
    void addIndex();
    void checkBpf();
    void check();
    // Packets that are there, at once.
    bool dropsPackets(const netshark::JobConfig &config) const;
    // Nothing where something is wrong.
    std::optional<netshark::JobConfig> config() const;
    Asked asked() const override;

    using BpfCheck = model::LatestTask<std::pair<QString, std::optional<QString>>>;
    netshark::JobConfig m_start;
    QString m_id; // empty: a new one
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QComboBox *m_interface;
    FilterEdit *m_bpf;
    QLabel *m_bpfProblem;
    JobQuantity *m_snapLength;
    JobQuantity *m_bytes;
    JobQuantity *m_time;
    JobQuantity *m_packets;
    QLabel *m_retained;
    QString m_room; // what the label says where nothing is doubtful
    qint64 m_storedBytes = 0;
    dissect::Duration m_storedTime = 0;
    QCheckBox *m_hasIndex;
    JobQuantity *m_indexBytes;
    QCheckBox *m_indexIsSynced;
    JobQuantity *m_indexTime;
    bool m_bpfIsRight = false;
    BpfCheck m_checking;
};

} // namespace remora::ui
