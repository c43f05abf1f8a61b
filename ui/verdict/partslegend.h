// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QWidget>

#include "model/turns/partwords.h"

namespace remora::ui {

// A bar of the parts of some waiting, as wide as the widget, and below it what each colour is, with
// its seconds. The pointer on a part or its entry dims the others.
class PartsLegend : public QWidget {
    Q_OBJECT
public:
    explicit PartsLegend(QWidget *parent = nullptr);
    void show(const dissect::PartTimes &parts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF barPlace() const;
    std::array<QRectF, dissect::timeParts> entryPlaces() const;
    std::optional<dissect::TimePart> partAt(QPointF place) const;
    QString entryText(dissect::TimePart part, bool isBrief) const;
    void light(std::optional<dissect::TimePart> part);

    dissect::PartTimes m_parts;
    dissect::PartTimes m_rounded; // to what is shown, so that they add up
    bool m_isShort = false; // less than a second in all: milliseconds
    std::optional<dissect::TimePart> m_lit;
};

} // namespace remora::ui
