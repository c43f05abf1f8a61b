// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>

#include "model/verdict/comparisonwords.h"

class QTableView;

namespace remora::ui {

// What each server makes clients wait, against a baseline, as a table that can be sorted and
// copied. Deletes itself when it is closed.
class ServerChanges : public QDialog {
    Q_OBJECT
public:
    // Not of more servers, those that grew most.
    static constexpr std::size_t most = 1'000;

    ServerChanges(std::shared_ptr<const dissect::Comparison> comparison, const QString &sentence,
        QWidget *parent);

Q_SIGNALS:
    void filterAsked(const QString &filter); // the packets of a server

private:
    void fill();
    void copy() const;
    void follow();

    std::shared_ptr<const dissect::Comparison> m_comparison;
    QTableView *m_table;
};

} // namespace remora::ui
