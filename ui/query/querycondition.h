// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "model/query/queryrun.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace remora::ui {

class FilterEdit;
class Segments;

// Which packets a query asks: condition, time, which of several values; and the button that runs
// what tshark has to read.
class QueryCondition : public QWidget {
    Q_OBJECT
public:
    // Not owned, and lives as long.
    explicit QueryCondition(model::QueryRun *run, QWidget *parent = nullptr);
    void setWords(const model::QueryWords &words);
    // Puts what it shows into a query.
    void write(model::QueryWords &words) const;
    // What is brushed has changed.
    void setRange(const std::optional<dissect::TimeRange> &range);
    void focusEdit();

Q_SIGNALS:
    void changed(); // by the user

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRun();
    void placeState();
    void showTime();
    void setTime(model::QueryWords::Time time);
    void askForWindow();
    void showOthers();
    void setOthers(const QStringList &others);
    void offerOthers(QMenu *menu);
    void addCaptures();
    void addFolder();

    model::QueryRun *m_run;
    FilterEdit *m_where;
    QLabel *m_state; // within the field
    QToolButton *m_time;
    QToolButton *m_captures;
    Segments *m_which;
    QPushButton *m_button;
    QTimer m_pause; // of typing
    model::QueryWords::Time m_kind = model::QueryWords::Time::Focus;
    model::TimeWindow m_window;
    QStringList m_others;
    std::optional<dissect::TimeRange> m_range;
};

} // namespace remora::ui
