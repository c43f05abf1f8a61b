// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "model/views/countedpackets.h"
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
    // The appliances that are connected: asked again and again while this is open.
    using Sessions = std::function<std::vector<model::ApplianceSession *>()>;
    void setSessions(Sessions sessions);
    // This one is about to go: what is counted on it beside the window's own ends.
    void leave(const model::ApplianceSession *session);
    // What was to be downloaded is to be counted instead.
    void setQuestion(const QString &when, const QList<netshark::Filter> &filters);
    const model::ApplianceSession *session() const { return m_asked.session(); }
    // To be said below what was counted; an empty text takes it back.
    void notice(const QString &text, bool isFailure);
    const model::ViewCounts *running() const { return m_count.get(); }
    CountForm *form() const { return m_form; } // nullptr: somebody's view is looked at
    CountResults *results() const { return m_results; }

Q_SIGNALS:
    // Of one appliance at least. `name`: of what was counted.
    void downloadAsked(const remora::model::CountedPackets &packets, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override; // Enter counts

private:
    CountWindow(const netshark::Log &log, const model::AskedSource &asked, QWidget *parent);
    void arrange(QWidget *left);
    void count();
    void begin(const model::ViewCount::Ask &ask, const QList<model::AskedSource> &places);
    void showCount();
    void showTable();
    void end();
    void narrow(std::size_t row);
    void narrowTo(const dissect::TimeRange &range);
    void downloadRow(std::size_t row);
    void downloadTime(const dissect::TimeRange &range);
    void download(const model::CountedPackets &packets);

    model::AskedSource m_asked;
    netshark::Log m_log;
    CountForm *m_form = nullptr; // nullptr: a view that somebody has made is looked at
    QLabel *m_attached = nullptr; // then: how far it is
    QPushButton *m_again = nullptr; // then
    CountResults *m_results;
    QLabel *m_notice;
    std::unique_ptr<model::ViewCounts> m_count;
    Sessions m_sessions;
};

} // namespace remora::ui
