// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QPointer>
#include <QWidget>

#include "model/charts/fieldchart.h"
#include "model/investigation/investigation.h"
#include "model/query/queryresultmodel.h"
#include "model/work/latesttask.h"
#include "model/work/savetask.h"

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace remora::ui {

class PlotView;
struct ChartPicture;

// A field of a query's rows over time: each value, or in bins; apart by the values of another one.
class PlotPane : public QWidget {
    Q_OBJECT
public:
    explicit PlotPane(QWidget *parent = nullptr);
    ~PlotPane() override;
    // As QueryWords have them: "ip.len:sum", a field, "1 s"; empty: none, and automatic bins.
    void setWords(const QString &plot, const QString &split, const QString &bin);
    QString plot() const;
    QString split() const;
    QString bin() const;
    // Rows are still coming, or were stopped.
    void setPartial(bool isPartial);
    void setRows(std::shared_ptr<const dissect::CellTable> rows, const QStringList &fields);
    void setInvestigation(model::Investigation *investigation) { m_capture = investigation; }
    PlotView *view() const { return m_view; }
    // A chart is in sight that can be saved.
    bool hasChart() const;
    void save();
    void copy(); // the picture

Q_SIGNALS:
    void changed(); // the words, by the user
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    struct Made {
        std::shared_ptr<const model::ChartData> chart;
        std::size_t seriesLeft = 0;
        std::uint64_t noNumbers = 0;
        std::uint64_t untimed = 0;
        quint64 question = 0;
    };
    void fillFields();
    void showPreset();
    model::FieldPlot drawn() const;
    ChartPicture picture(const QString &capture) const;
    void ask();
    void take(const Made &made);
    void say();

    QPointer<model::Investigation> m_capture;
    std::shared_ptr<const dissect::CellTable> m_rows;
    QStringList m_fields;
    QString m_wantedField; // also while the query does not ask for it
    QString m_wantedSplit;
    QList<QToolButton *> m_presets;
    QComboBox *m_field;
    QComboBox *m_function;
    QComboBox *m_bin;
    QComboBox *m_split;
    QPushButton *m_save;
    PlotView *m_view;
    QLabel *m_note;
    bool m_isPartial = false;
    Made m_made; // what is shown
    quint64 m_question = 0;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    model::SaveTask *m_saving;
    model::LatestTask<Made> m_task;
};

} // namespace remora::ui
