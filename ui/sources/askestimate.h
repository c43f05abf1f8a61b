// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/appliance/askedsource.h"

class QLabel;
class QToolButton;

namespace remora::ui {

// How much an export will be: what the appliance has said of this question, else what its job's
// size makes likely.
class AskEstimate : public QWidget {
    Q_OBJECT
public:
    explicit AskEstimate(QWidget *parent = nullptr);
    // `when`: the words of the request's time range.
    void tell(const model::AskedSource &asked, const netshark::ExportRequest &request,
        const QString &when);

Q_SIGNALS:
    void asked(); // the appliance is to say

private:
    static QString text(const model::AskedSource &asked, const netshark::ExportRequest &request,
        const QString &when);

    QLabel *m_text;
    QToolButton *m_ask;
};

} // namespace remora::ui
