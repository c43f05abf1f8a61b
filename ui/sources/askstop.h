// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "model/appliance/appliancesession.h"

class QLabel;

namespace remora::ui {

// That a live appliance shows another certificate than the one that is trusted, and the way to look
// at it.
class AskStop : public QWidget {
    Q_OBJECT
public:
    explicit AskStop(QWidget *parent = nullptr);
    // Whether it is one.
    bool tell(model::ApplianceSession *session);

private:
    QPointer<model::ApplianceSession> m_session;
    QLabel *m_text;
};

} // namespace remora::ui
