// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "model/appliance/estimates.h"
#include "model/appliance/worker.h"
#include "netshark/appliance.h"
#include "netshark/views.h"

namespace remora::model {

// What an appliance has to offer, as it was last asked.
struct ApplianceSources {
    netshark::ApplianceInfo info;
    QList<netshark::Job> jobs;
    QList<netshark::Clip> clips;
    QList<netshark::Interface> interfaces;
    QList<netshark::File> files;
    std::optional<netshark::Storage> storage; // where the appliance says
    QList<netshark::NativeField> nativeFields; // asked once
};

// One appliance in the window: talks to it on a worker thread, tells the GUI thread by signals.
class ApplianceSession : public QObject {
    Q_OBJECT
public:
    enum class State { Connecting, Connected, Failed };

    ApplianceSession(const QString &host, quint16 port, netshark::TrustStore trust,
        netshark::Log log, const netshark::Transport &transport = {}, QObject *parent = nullptr);
    // Logs out in the background, without waiting for an appliance that does not answer.
    ~ApplianceSession() override;

    QString hostAndPort() const;
    State state() const { return m_state; }
    const ApplianceSources &sources() const { return m_sources; }
    const netshark::Session &session() const { return m_session; }
    // Why the latest refresh failed; nothing where it did not.
    const std::optional<netshark::Error> &trouble() const { return m_trouble; }
    // It shows another certificate than the one that is trusted: nothing is sent to it.
    bool isStopped() const { return m_trouble && netshark::isOfCertificate(*m_trouble); }
    // Whether there is a keychain on this computer.
    static bool canKeepPasswords();
    // The appliance's clock now: this computer's plus the measured offset.
    dissect::Timestamp clock() const;
    // What a text such as "last 10s" means by that clock, or the sentence that says what is wrong.
    tl::expected<dissect::TimeRange, QString> timeRange(const QString &text) const;

    // What the proxy and the client's certificate need to be used is kept in the keychain too, once
    // it has proved right.
    void keepSecrets() { m_keepsSecrets = true; }
    // Asks how to log in; answers with probed or failed. Secrets that the way to the appliance
    // needs and does not have come from the keychain.
    void probe();
    // Then: answers with sourcesChanged or failed. The password is kept in the keychain on success
    // where `remember` is set.
    void logIn(const netshark::Credentials &credentials, bool remember);
    void refresh();
    // Nobody looks at the window: no refresh until somebody does.
    void setWatched(bool watched);
    // What a download has left behind: told, and removed with the next refresh that succeeds.
    void removeLater(const netshark::SourceRef &source, const netshark::LeftBehind &left);
    // What changes something on the appliance; runs on the worker.
    using Deed = std::function<netshark::Result<void>(netshark::Appliance &)>;
    // Then lists anew. Answers with noticed(done) or refused.
    void perform(const QString &done, const Deed &deed);
    // How many bytes an export would have at most, by the appliance: creates it, asks and removes
    // it. `when`: the words of its time range. Answers with estimatesChanged, and refused where it
    // does not.
    void estimate(const netshark::ExportRequest &request, const QString &when);
    const Estimates &estimates() const { return m_estimates; }
    // What a download of the same was told: both say one amount.
    void learnEstimate(
        const netshark::ExportRequest &request, const QString &when, qint64 bytesAtMost);
    // What it knows of a multi-segment file's clocks: answers with clocksKnown, in which nothing is
    // found where it does not tell.
    void askClocks(const netshark::File &file);
    // Its views, as this account may see them: answers with viewsListed, or refused.
    struct ListedView {
        netshark::ViewInfo info;
        netshark::ViewDescription about; // empty where it does not tell
    };
    void listViews();
    void closeView(const QString &id); // then lists them anew
    // What has been left behind by a view of the window, by a thread of its own: see removeLater.
    void closeLater(const netshark::LeftBehind &left);
    void trustOnce(const QString &sha256);
    void trustForHost(const QString &sha256);
    // Answers with passwordFound, with an empty text where there is none.
    void findPassword(const QString &user);

Q_SIGNALS:
    void probed(const remora::netshark::json::AuthInfo &how);
    void sourcesChanged();
    void failed(const remora::netshark::Error &error);
    void refreshFailed(const remora::netshark::Error &error);
    void stopped(const remora::netshark::Error &error); // once, see isStopped
    void passwordFound(const QString &user, const QString &password);
    void refused(const remora::netshark::Error &error); // what perform or estimate was to do
    void estimatesChanged(); // asked, answered or refused
    void clocksKnown(const remora::netshark::File &file, const remora::netshark::Timeskew &clocks);
    void viewsListed(const QList<remora::model::ApplianceSession::ListedView> &views);
    void noticed(const QString &text); // something to know that stops nothing

private:
    using Leftovers = QList<std::pair<netshark::SourceRef, QString>>;
    struct Listed {
        netshark::Result<ApplianceSources> sources;
        netshark::Session session;
        Leftovers left = {}; // those that still could not be removed
        QStringList leftViews = {}; // the same of views
    };
    static netshark::Result<ApplianceSources> list(
        netshark::Appliance &appliance, QList<netshark::NativeField> nativeFields);
    // Runs `work` on the worker and `then` with its result here, unless this is gone by then.
    template <class Work, class Then> void run(Work work, Then then);
    void take(const Listed &listed);
    void takeTrouble(const netshark::Error &error);

    QString m_host;
    quint16 m_port;
    State m_state = State::Connecting;
    ApplianceSources m_sources;
    Estimates m_estimates;
    netshark::Session m_session;
    netshark::CancelFlag m_cancel;
    std::shared_ptr<netshark::Appliance> m_appliance; // used on the worker only
    QTimer m_refresh;
    bool m_refreshing = false;
    int m_failures = 0; // of refreshes, since one succeeded
    bool m_isWatched = true;
    std::optional<netshark::Error> m_trouble;
    bool m_keepsSecrets = false;
    Leftovers m_leftovers;
    QStringList m_leftViews; // ids
    std::unique_ptr<Worker> m_worker;
};

} // namespace remora::model
