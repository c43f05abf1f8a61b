// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QWidget>

#include "model/turns/partwords.h"
#include "model/verdict/comparisonwords.h"

namespace remora::ui {

// A bar of the parts of some waiting, as wide as the widget, and below it what each colour is, with
// its seconds. Against a baseline each entry has its change too, and a thin bar below, on the same
// scale, is what as many turns of the baseline waited. The pointer on a part or its entry dims the
// others; a click chooses it, as do arrows and Enter.
class PartsLegend : public QWidget {
    Q_OBJECT
public:
    explicit PartsLegend(QWidget *parent = nullptr);
    // `comparison`: nullptr: none.
    void show(const dissect::TurnTotals &totals, const dissect::Comparison *comparison = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void partChosen(remora::dissect::TimePart part); // by a click, or with Enter
    void partLit(std::optional<remora::dissect::TimePart> part); // pointed at; nothing: none

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF barPlace() const;
    double textTop() const;
    dissect::Duration whole() const; // of the longer bar
    std::array<QRectF, dissect::timeParts> entryPlaces() const;
    std::optional<dissect::TimePart> partAt(QPointF place) const;
    QString entryText(dissect::TimePart part, bool isBrief) const;
    QString changeText(dissect::TimePart part) const;
    QString wholeText(dissect::TimePart part, bool isBrief) const;
    double entryWidth(dissect::TimePart part) const;
    double entriesWidth() const;
    void fit();
    void paintEntry(QPainter &painter, dissect::TimePart part, const QRectF &place) const;
    void light(std::optional<dissect::TimePart> part);

    dissect::PartTimes m_parts;
    dissect::PartTimes m_rounded; // to what is shown, so that they add up
    std::optional<dissect::PartChanges> m_changes; // against a baseline
    dissect::PartTimes m_before; // of as many turns of it
    enum class Form { Full, Brief, TwoLines }; // of names; changes stand below
    Form m_form = Form::Full;
    bool m_isShort = false; // less than a second in all: milliseconds
    std::optional<dissect::TimePart> m_lit;
    dissect::TimePart m_current = dissect::TimePart::Server; // where the keys are
};

} // namespace remora::ui
