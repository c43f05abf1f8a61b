// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appliance/appliancesession.h"
#include "model/appliance/askedsource.h"
#include "model/appliance/emptiness.h"
#include "model/appliance/exporttask.h"
#include "model/appliance/transferqueue.h"
#include "model/workspace/opencaptures.h"
#include "ui/common/banner.h"

namespace remora::ui {

class TransferBar;

// Downloads and what becomes of them: the packets that come are an open capture, the end of a
// download is its end. Every other transfer waits in the same queue.
class Downloads : public QObject {
    Q_OBJECT
public:
    // Not owned; the questions stand on the bar's window.
    Downloads(model::OpenCaptures *captures, TransferBar *bar, netshark::Log log);

    // Asks before a file is overwritten. What it is told of its size is the estimate, too, for the
    // time range in the words of `when`. nullptr where it is not begun; else it is owned by this.
    model::ExportTask *start(model::ApplianceSession *session,
        const netshark::ExportRequest &request, const QString &name, const QString &path,
        const QString &when = {});
    // Shows a transfer and starts it as soon as there is room for one more.
    void enqueue(std::unique_ptr<model::Transfer> transfer);
    // What an earlier run has left unfinished.
    void offerInterrupted();
    // Asks where a transfer is not over.
    bool mayQuit() const;

Q_SIGNALS:
    void said(const QString &text, Banner::Tone tone, const Banner::Offer &offer = {});
    // Its packets are an open capture from now on.
    void begun(remora::model::Capture *capture, const QString &host);
    // It has ended well, without a packet.
    void cameEmpty(const remora::model::AskedSource &asked,
        const remora::netshark::ExportRequest &request, const remora::model::Emptiness &because);
    // There is nothing to show the reason in.
    void failed(
        const QString &host, const remora::netshark::SourceRef &source, const QString &reason);

private:
    void end(
        const model::ExportTask *task, model::Capture *capture, const model::AskedSource &asked);

    model::OpenCaptures *m_captures;
    TransferBar *m_bar;
    netshark::Log m_log;
    model::TransferQueue m_queue;
};

} // namespace remora::ui
