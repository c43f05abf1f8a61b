// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/views/viewcounts.h"
#include "model/views/viewpresets.h"
#include "ui/sources/askrange.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace remora::ui {

class CountFields;
class CountPlaces;
class CountTemplate;
class FilterRows;
class Segments;

// What an appliance is to count of a source: time, filters, keys and values, by a preset or by the
// user; what that will cost, how far it is, and its end.
class CountForm : public QWidget {
    Q_OBJECT
public:
    explicit CountForm(QWidget *parent = nullptr);
    void setAsked(const model::AskedSource &asked);
    void setBrush(AskRange::Brush brush);
    // `when`: in the words of AskRange; empty: as it is.
    void setQuestion(const QString &when, const QList<netshark::Filter> &filters);
    void useRange(const dissect::TimeRange &range);
    // The appliances that are connected: the same can be counted on them, too.
    void setSessions(const std::vector<model::ApplianceSession *> &sessions);
    CountTemplate *savedView() const { return m_template; }
    void press(); // Count, where that is possible
    QList<netshark::Filter> filters() const;
    std::optional<dissect::TimeRange> range() const;
    // Nothing where it is not right.
    std::optional<model::ViewCount::Ask> question() const;
    QList<model::AskedSource> places() const; // where it is asked, the asked source first
    // How far the count is; nullptr: there is none.
    void showCount(const model::ViewCounts *count, const QString &host);

Q_SIGNALS:
    void countAsked();
    void stopAsked();
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    QWidget *makeForm();
    void choosePreset();
    void fill(const netshark::ViewRequest &request); // of a template
    void saveTemplate();
    void showTemplate();
    netshark::ViewRequest request() const; // what is asked, wherever and whenever that is
    void check();
    void showCost();
    dissect::Duration sampling() const; // 0: it is not right
    QString problem() const;

    model::AskedSource m_asked;
    QList<model::ViewPreset> m_presets;
    QComboBox *m_preset;
    QLabel *m_help;
    CountTemplate *m_template;
    QString m_title; // of a template that the form shows
    AskRange *m_range;
    FilterRows *m_filters;
    CountFields *m_keys;
    CountFields *m_values;
    Segments *m_shape;
    QComboBox *m_sampling;
    QLabel *m_samplesOf = nullptr;
    QComboBox *m_top;
    CountPlaces *m_places;
    QLabel *m_cost;
    QLabel *m_problem;
    QProgressBar *m_bar;
    QLabel *m_state;
    QPushButton *m_count;
    QPushButton *m_stop;
    bool m_isCounting = false;
};

} // namespace remora::ui
