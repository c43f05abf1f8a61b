// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/views/viewcount.h"
#include "ui/dialogs/fetchdialog.h"
#include "ui/sources/askrange.h"

class QLabel;
class QPushButton;

namespace remora::ui {

class CountForm;
class CountResults;

// Counts on an appliance: what is asked at the left, what was counted at the right. Goes with its
// appliance; the view goes with it.
class CountWindow : public QWidget {
    Q_OBJECT
public:
    CountWindow(const model::AskedSource &asked, const netshark::Log &log, QWidget *parent);
    // Somebody's view, which is read and stays.
    CountWindow(model::ApplianceSession *session, const QString &viewId,
        const netshark::ViewDescription &about, const netshark::Log &log, QWidget *parent);
    ~CountWindow() override;

    void setBrush(AskRange::Brush brush);
    // What was to be downloaded is to be counted instead.
    void setQuestion(const QString &when, const QList<netshark::Filter> &filters);
    const model::ApplianceSession *session() const { return m_asked.session(); }
    const model::ViewCount *running() const { return m_count.get(); }
    CountResults *results() const { return m_results; }

Q_SIGNALS:
    // What a row is of is to be downloaded.
    void downloadAsked(const remora::ui::FetchDialog::Wanted &wanted);

protected:
    void keyPressEvent(QKeyEvent *event) override; // Enter counts

private:
    CountWindow(const netshark::Log &log, const model::AskedSource &asked, QWidget *parent);
    void arrange(QWidget *left);
    void count();
    void begin(const model::ViewCount::Ask &ask);
    void showCount();
    void showTable();
    void end();
    void narrow(std::size_t row);
    void narrowTo(const dissect::TimeRange &range);
    void download(std::size_t row);
    void download(const dissect::TimeRange &range, const QList<netshark::Filter> &alsoBy);
    std::optional<dissect::TimeRange> rangeOf(std::size_t row) const;
    void notice(const QString &text, bool isFailure);

    model::AskedSource m_asked;
    netshark::Log m_log;
    CountForm *m_form = nullptr; // nullptr: a view that somebody has made is looked at
    QLabel *m_attached = nullptr; // then: how far it is
    QPushButton *m_again = nullptr; // then
    CountResults *m_results;
    QLabel *m_notice;
    std::unique_ptr<model::ViewCount> m_count;
};

} // namespace remora::ui
