// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace remora::ui {

// One of a few, side by side; the arrows go from one to the next.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(const QStringList &texts, QWidget *parent = nullptr);
    int current() const;
    void setCurrent(int segment);

Q_SIGNALS:
    void currentChanged(int segment);

private:
    QButtonGroup *m_group;
};

} // namespace remora::ui
