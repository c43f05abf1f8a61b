// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "model/appliance/emptiness.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace remora::ui {

class SpanBar;

// From when to when a source is asked: typed, dragged, or taken from a brush; what that means by
// the appliance's clock, and whether packets will be there.
class AskRange : public QWidget {
    Q_OBJECT
public:
    explicit AskRange(QWidget *parent = nullptr);
    using Brush = std::function<std::optional<dissect::TimeRange>()>;
    // What is meant is counted where it is: nothing is captured, nor kept as a clip.
    void setIsForCounting() { m_isForCounting = true; }
    void setBrush(Brush brush) { m_brush = std::move(brush); }
    void setAsked(const model::AskedSource &asked);
    void clear(); // as it was at first
    void use(const dissect::TimeRange &range);
    void setText(const QString &words); // as if they were typed

    QString text() const; // as it is typed
    bool isRight() const;
    // What is meant now; nothing where it is all there is, live, or not right.
    std::optional<dissect::TimeRange> range() const;
    // How long to listen, where the source is live.
    std::optional<dissect::Duration> duration() const;

public Q_SLOTS:
    // Time has gone on, or the source has.
    void check();

Q_SIGNALS:
    void changed();
    void submitted();
    void clipAsked();

private:
    bool isAll() const;
    void say();
    void showDoubt();

    model::AskedSource m_asked;
    bool m_isForCounting = false;
    Brush m_brush;
    std::optional<model::Emptiness> m_empty;
    SpanBar *m_span;
    QLabel *m_label;
    QComboBox *m_time;
    QLabel *m_range;
    QLabel *m_doubt;
    QToolButton *m_instead;
    QToolButton *m_fromBrush;
    QToolButton *m_clip;
};

} // namespace remora::ui
