// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QWidget>

#include "model/investigation/investigation.h"
#include "model/packets/streamlines.h"
#include "model/work/latesttask.h"
#include "model/work/savetask.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace remora::ui {

class StreamView;

// What the two ends of a conversation said to each other, as text or in hexadecimal. Read off the
// GUI thread; closing it ends the reading. Goes with its capture.
class FollowWindow : public QWidget {
    Q_OBJECT
public:
    FollowWindow(model::Investigation &capture, dissect::ConversationId conversation,
        QWidget *parent = nullptr);
    ~FollowWindow() override;
    StreamView *view() const { return m_view; }
    // Shows the next place of the words that are looked for.
    void find(bool forward);

Q_SIGNALS:
    void packetAsked(quint64 number);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTools();
    void takeStream(std::shared_ptr<const model::FollowedStream> stream);
    void makeLines();
    void showSummary();
    void save(bool fromClient);

    using Stream = std::shared_ptr<const model::FollowedStream>;
    using Lines = std::shared_ptr<const model::StreamLines>;
    struct Found {
        Lines lines; // in which was looked
        std::optional<std::size_t> line;
    };
    QString m_name; // "10.0.0.1:40000 – 10.0.0.2:443"
    QString m_path; // of the capture
    Stream m_stream;
    StreamView *m_view;
    QLabel *m_summary;
    QLabel *m_answer; // of a search, of a save
    QComboBox *m_sides;
    QComboBox *m_form;
    QLineEdit *m_words;
    QPushButton *m_saveClient;
    QPushButton *m_saveServer;
    model::SaveTask *m_saving;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    model::LatestTask<Stream> m_reading;
    model::LatestTask<Lines> m_lining;
    model::LatestTask<Found> m_finding;
};

} // namespace remora::ui
