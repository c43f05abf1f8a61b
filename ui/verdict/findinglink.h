// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "model/turns/partwords.h"
#include "model/turns/verdictwords.h"

namespace remora::ui {

// One who made clients wait, as a line with a link: a sign of the part that it is about, what it
// is, whom, and how much. A click anywhere on it, Enter or Space follows it.
class FindingLink : public QAbstractButton {
    Q_OBJECT
public:
    explicit FindingLink(QWidget *parent = nullptr);
    void show(const model::FindingWords &words, dissect::TimePart part);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_before; // the link
    QString m_link;
    QString m_after;
    dissect::TimePart m_part = dissect::TimePart::Server;
};

} // namespace remora::ui
