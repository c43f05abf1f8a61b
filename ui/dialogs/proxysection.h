// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/appliance/appliancebook.h"

class QComboBox;
class QLineEdit;

namespace remora::ui {

class Foldable;

// Through what an appliance is reached, folded away: seldom anything but what the system says.
class ProxySection : public QWidget {
    Q_OBJECT
public:
    explicit ProxySection(const netshark::ProxySettings &start, QWidget *parent = nullptr);
    // The error is a sentence.
    tl::expected<netshark::ProxySettings, QString> proxy() const;
    // What the proxy was told.
    void setUser(const QString &user);
    Foldable *foldable() const { return m_fold; }

Q_SIGNALS:
    void resized(); // it needs more room or less

private:
    netshark::ProxySettings::Kind kind() const;

    QComboBox *m_kind;
    QLineEdit *m_host; // with the port
    QLineEdit *m_user;
    Foldable *m_fold;
};

} // namespace remora::ui
