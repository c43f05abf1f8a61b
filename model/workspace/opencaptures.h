// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "model/capture/filestate.h"
#include "model/investigation/investigation.h"
#include "model/workspace/savedinvestigation.h"
#include "netshark/sources.h"

namespace remora::model {

// A capture with what is looked at in it, and what it takes to open or ask for it again.
struct OpenCapture {
    // Where it was downloaded from.
    struct Origin {
        QString host; // "name:port"; empty: no appliance
        netshark::SourceRef source;
        QList<netshark::Filter> filters;
    };

    std::unique_ptr<Investigation> investigation;
    Origin origin;
    QString toRemember; // among the recent files, once it proves to be a capture
    bool grows = false; // while it is downloaded
    bool fileHasChanged = false; // since it was read
    quint64 seen = 0; // greater where it was in view later

    Capture &capture() const { return investigation->capture(); }
    // Name and filters, for people. Foreign text.
    QString title() const;
    // Why what is shown is not all that there is; empty where it is.
    QString reservation() const;
};

// What is open, and which of it is in view. On the GUI thread.
class OpenCaptures : public QObject {
    Q_OBJECT
public:
    explicit OpenCaptures(QObject *parent = nullptr);
    ~OpenCaptures() override;

    // A capture, or an investigation with its capture; it comes into view. What cannot be opened
    // is told and is not there.
    void open(const QString &path);
    void open(const SavedInvestigation &investigation);
    Capture *openDownload(const QString &partial, std::shared_ptr<const dissect::Growth> growth,
        const QString &name, const std::vector<std::uint16_t> &serverPorts,
        const OpenCapture::Origin &origin);
    // The download is over, well or not: its file has its final name and grows no more.
    void endDownload(const Capture *capture);
    // Its file anew, looked at as before.
    void reload(const Capture *capture, const SavedInvestigation &seen);
    void show(const Capture *capture);
    void close(const Capture *capture);

    // nullptr where nothing is open.
    const OpenCapture *inView() const { return find(m_inView); }
    // In the order in which they were opened.
    std::vector<const OpenCapture *> all() const;
    // nullptr where it is not open.
    const OpenCapture *ofFile(const QString &path) const;
    // nullptr where it is not open (any more).
    const OpenCapture *find(const Capture *capture) const;
    // Whether their files are still what they were: when the user comes back.
    void checkForChanges() { m_files.check(); }

Q_SIGNALS:
    void opened(remora::model::Capture *capture);
    void closing(remora::model::Capture *capture); // it is there until this has returned
    void viewChanged(); // another one is in view, or none
    void changed(); // the one in view: its packets, its state, its file
    // How the one in view, which has just come there, was looked at.
    void restoring(const remora::model::SavedInvestigation &seen);
    void notOpened(const QString &text); // a line each where several are opened together
    // Parts of an investigation do not fit.
    void leftOut(const QString &text);
    void captureMissing(const remora::model::SavedInvestigation &investigation);

private:
    OpenCapture *at(const Capture *capture);
    OpenCapture &add(InvestigationStart start, const OpenCapture::Origin &origin = {});
    void take(Capture *capture);
    void sayLeftOut(const QStringList &sentences);
    void fail(const QString &text);

    std::vector<std::unique_ptr<OpenCapture>> m_all;
    const Capture *m_inView = nullptr;
    quint64 m_views = 0;
    QStringList m_failures; // of files that were opened together
    FileChanges m_files;
};

} // namespace remora::model
