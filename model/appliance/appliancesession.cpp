// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/appliancesession.h"

#include <chrono>
#include <mutex>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include "model/appliance/secrets.h"
#include "model/text/errortext.h"
#include "model/work/workers.h"
#include "netshark/credentials.h"
#include "netshark/timerangeparser.h"

using namespace Qt::StringLiterals;

namespace remora::model {

using netshark::Result;

ApplianceSession::ApplianceSession(const QString &host, quint16 port, netshark::TrustStore trust,
    netshark::Log log, const netshark::Transport &transport, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_port(port)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
    , m_appliance(std::make_shared<netshark::Appliance>(
          host, port, std::move(trust), std::move(log), m_cancel, transport))
    , m_worker(std::make_unique<Worker>())
{
    constexpr int refreshMs = 5000;
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &ApplianceSession::refresh);
}

namespace {

    // Logs out beside whatever goes on. Qt delivers no event any more while an application object
    // goes, and the answer would never be noticed: so the program waits before that, for as long as
    // an appliance may be silent.
    void sayGoodbye(const netshark::Session &session)
    {
        static std::once_flag once;
        std::call_once(once, [] { qAddPostRoutine([] { waiters().waitForDone(4000); }); });
        waiters().start([session] { netshark::Appliance(session, {}, {}).logOut(); });
    }

} // namespace

ApplianceSession::~ApplianceSession()
{
    *m_cancel = true; // whatever runs ends within 20 ms
    m_worker->atEnd([appliance = std::move(m_appliance)]() mutable { appliance.reset(); });
    m_worker.reset();
    if (m_session.usesCookie && !m_session.cookie->now().value.isEmpty())
        sayGoodbye(m_session);
}

QString ApplianceSession::hostAndPort() const { return netshark::hostAndPort(m_host, m_port); }

namespace {

    dissect::Timestamp now()
    {
        using namespace std::chrono;
        return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
    }

} // namespace

dissect::Timestamp ApplianceSession::clock() const { return now() + m_sources.info.clockOffset; }

bool ApplianceSession::canKeepPasswords() { return netshark::keychain::isAvailable(); }

tl::expected<dissect::TimeRange, QString> ApplianceSession::timeRange(const QString &text) const
{
    return netshark::timeRangeBy(clock(), text, QTimeZone::systemTimeZone())
        .map_error([](const netshark::TimeRangeError &error) { return errorText(error); });
}

template <class Work, class Then> void ApplianceSession::run(Work work, Then then)
{
    m_worker->post(
        [self = QPointer<ApplianceSession>(this), application = QCoreApplication::instance(),
            appliance = m_appliance, work, then] {
            auto result = std::make_shared<decltype(work(*appliance))>(work(*appliance));
            QMetaObject::invokeMethod(application, [self, result, then] {
                if (self)
                    then(std::move(*result));
            });
        });
}

void ApplianceSession::probe()
{
    run(
        [host = hostAndPort()](netshark::Appliance &appliance) {
            netshark::Transport way = appliance.session().transport;
            secrets::read(host, way);
            appliance.reachBy(way);
            return appliance.probe();
        },
        [this](Result<netshark::json::AuthInfo> how) {
            if (how) {
                Q_EMIT probed(*how);
                return;
            }
            m_state = State::Failed;
            Q_EMIT failed(how.error());
        });
}

Result<ApplianceSources> ApplianceSession::list(
    netshark::Appliance &appliance, QList<netshark::NativeField> nativeFields)
{
    ApplianceSources sources;
    sources.nativeFields = std::move(nativeFields);
    const auto info = appliance.info();
    if (!info)
        return tl::unexpected(info.error());
    sources.info = *info;
    const auto jobs = appliance.jobs();
    if (!jobs)
        return tl::unexpected(jobs.error());
    sources.jobs = *jobs;
    // What an appliance does not have is all that is missing.
    const auto take = [](auto listed, auto &to) -> Result<void> {
        if (listed)
            to = *listed;
        else if (listed.error().kind != netshark::Error::Kind::NotFound)
            return tl::unexpected(listed.error());
        return {};
    };
    if (auto done = take(appliance.clips(), sources.clips); !done)
        return tl::unexpected(done.error());
    if (auto done = take(appliance.interfaces(), sources.interfaces); !done)
        return tl::unexpected(done.error());
    if (auto done = take(appliance.files(), sources.files); !done)
        return tl::unexpected(done.error());
    // Nothing that a user came for hangs on these two.
    if (const auto storage = appliance.storage())
        sources.storage = *storage;
    if (const auto fields = sources.nativeFields.isEmpty() ? appliance.nativeFields()
                                                           : Result<QList<netshark::NativeField>>())
        sources.nativeFields = fields->isEmpty() ? sources.nativeFields : *fields;
    return sources;
}

void ApplianceSession::logIn(const netshark::Credentials &credentials, bool remember)
{
    struct Outcome {
        Listed listed;
        std::optional<QString> keychainProblem;
    };
    const QString host = hostAndPort();
    run(
        [credentials, remember, host, keepsSecrets = m_keepsSecrets](
            netshark::Appliance &appliance) {
            const auto info = appliance.logIn(credentials);
            Result<ApplianceSources> sources = tl::unexpected(netshark::Error());
            if (info)
                sources = list(appliance, {});
            else
                sources = tl::unexpected(info.error());
            Outcome outcome{{std::move(sources), appliance.session()}, std::nullopt};
            if (info && remember)
                outcome.keychainProblem
                    = netshark::keychain::write(host, credentials.user, credentials.password);
            if (info && keepsSecrets && !outcome.keychainProblem)
                outcome.keychainProblem = secrets::write(host, appliance.session().transport);
            return outcome;
        },
        [this](Outcome outcome) {
            if (!outcome.listed.sources) {
                m_state = State::Failed;
                Q_EMIT failed(outcome.listed.sources.error());
                return;
            }
            m_state = State::Connected;
            take(outcome.listed);
            m_refresh.start();
            if (outcome.keychainProblem)
                Q_EMIT noticed(tr("The password could not be kept in the keychain (%1). It is kept "
                                  "for this session only.")
                                   .arg(*outcome.keychainProblem));
        });
}

namespace {

    bool isClosed(netshark::Appliance &appliance, const QString &viewId)
    {
        const auto closed = appliance.closeView(viewId);
        return closed || closed.error().kind == netshark::Error::Kind::NotFound;
    }

} // namespace

void ApplianceSession::refresh()
{
    if (m_refreshing || m_state != State::Connected)
        return;
    m_refreshing = true;
    run(
        [fields = m_sources.nativeFields, leftovers = std::exchange(m_leftovers, {}),
            leftViews = std::exchange(m_leftViews, {})](netshark::Appliance &appliance) {
            auto sources = list(appliance, fields);
            Leftovers left = leftovers;
            QStringList views = leftViews;
            if (sources) {
                left.removeIf([&](const auto &one) {
                    return appliance.removeExport(one.first, one.second).has_value();
                });
                views.removeIf([&](const QString &id) { return isClosed(appliance, id); });
            }
            return Listed{
                std::move(sources), appliance.session(), std::move(left), std::move(views)};
        },
        [this](Listed listed) {
            m_refreshing = false;
            m_leftovers += listed.left;
            m_leftViews += listed.leftViews;
            if (listed.sources)
                take(listed);
            else
                takeTrouble(listed.sources.error());
            // Gently where it goes on failing: once may be a restart, which it is seen after.
            constexpr int calmMs = 30'000;
            constexpr int usualMs = 5'000;
            m_refresh.setInterval(m_failures > 2 ? calmMs : usualMs);
        });
}

void ApplianceSession::takeTrouble(const netshark::Error &error)
{
    ++m_failures;
    const bool wasStopped = isStopped();
    m_trouble = error;
    Q_EMIT refreshFailed(error);
    if (isStopped() && !wasStopped)
        Q_EMIT stopped(error);
}

void ApplianceSession::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    if (!watched) {
        m_refresh.stop();
    } else if (m_state == State::Connected) {
        m_refresh.start();
        refresh();
    }
}

void ApplianceSession::removeLater(
    const netshark::SourceRef &source, const netshark::LeftBehind &left)
{
    for (const QString &id : left.exports)
        m_leftovers.append({source, id});
    if (const QString text = leftBehindText(left, hostAndPort()); !text.isEmpty())
        Q_EMIT noticed(text);
}

void ApplianceSession::perform(const QString &done, const Deed &deed)
{
    run(deed, [this, done](Result<void> result) {
        if (result)
            Q_EMIT noticed(done);
        else
            Q_EMIT refused(result.error());
        refresh();
    });
}

void ApplianceSession::estimate(const netshark::ExportRequest &request, const QString &when)
{
    struct Outcome {
        Result<std::optional<qint64>> estimate;
        netshark::LeftBehind left;
    };
    m_estimates.ask(request, when);
    Q_EMIT estimatesChanged();
    run(
        [request](netshark::Appliance &appliance) {
            auto estimate = appliance.estimate(request);
            return Outcome{std::move(estimate), appliance.takeLeftBehind()};
        },
        [this, request, when](const Outcome &outcome) {
            if (outcome.estimate)
                m_estimates.answer(request, when, *outcome.estimate, now());
            else
                m_estimates.refuse(request, when);
            Q_EMIT estimatesChanged();
            removeLater(request.source, outcome.left);
            if (!outcome.estimate)
                Q_EMIT refused(outcome.estimate.error());
        });
}

void ApplianceSession::askClocks(const netshark::File &file)
{
    run([file](netshark::Appliance &appliance) { return appliance.timeskew(file); },
        [this, file](const Result<netshark::Timeskew> &clocks) {
            Q_EMIT clocksKnown(file, clocks.value_or(netshark::Timeskew()));
        });
}

void ApplianceSession::listViews()
{
    struct Outcome {
        Result<QList<netshark::ViewInfo>> all;
        QList<ListedView> views;
    };
    run(
        [](netshark::Appliance &appliance) {
            constexpr qsizetype most = 200; // each is asked for
            Outcome outcome{appliance.views(), {}};
            for (const netshark::ViewInfo &one :
                outcome.all.value_or(QList<netshark::ViewInfo>())) {
                if (outcome.views.size() >= most)
                    break;
                const auto about = appliance.viewDescription(one.id);
                outcome.views.append({one, about.value_or(netshark::ViewDescription())});
            }
            return outcome;
        },
        [this](const Outcome &outcome) {
            if (outcome.all)
                Q_EMIT viewsListed(outcome.views);
            else
                Q_EMIT refused(outcome.all.error());
        });
}

void ApplianceSession::closeView(const QString &id)
{
    run([id](netshark::Appliance &appliance) { return appliance.closeView(id); },
        [this](const Result<void> &closed) {
            if (!closed)
                Q_EMIT refused(closed.error());
            listViews();
        });
}

void ApplianceSession::closeLater(const netshark::LeftBehind &left)
{
    m_leftViews += left.views;
    if (const QString text = leftBehindText(left, hostAndPort()); !text.isEmpty())
        Q_EMIT noticed(text);
}

void ApplianceSession::learnEstimate(
    const netshark::ExportRequest &request, const QString &when, qint64 bytesAtMost)
{
    m_estimates.learn(request, when, bytesAtMost, now());
    Q_EMIT estimatesChanged();
}

void ApplianceSession::take(const Listed &listed)
{
    m_session = listed.session;
    // A slow answer says less of a clock than a quick one did before it.
    const netshark::ApplianceInfo before = std::exchange(m_sources, *listed.sources).info;
    constexpr dissect::Duration much = dissect::second / 20;
    if (before.localTime > 0 && m_sources.info.clockDoubt > std::max(much, before.clockDoubt)) {
        m_sources.info.clockOffset = before.clockOffset;
        m_sources.info.clockDoubt = before.clockDoubt;
    }
    m_trouble.reset();
    m_failures = 0;
    Q_EMIT sourcesChanged();
}

void ApplianceSession::trustOnce(const QString &sha256)
{
    m_worker->post([appliance = m_appliance, host = hostAndPort(), sha256] {
        appliance->trust().trustOnce(host, sha256);
    });
}

void ApplianceSession::trustForHost(const QString &sha256)
{
    run(
        [host = hostAndPort(), sha256](netshark::Appliance &appliance) {
            return appliance.trust().trustForHost(host, sha256);
        },
        [this](bool kept) {
            if (!kept)
                Q_EMIT noticed(tr("The certificate could not be remembered. It is trusted for this "
                                  "session only."));
        });
}

void ApplianceSession::findPassword(const QString &user)
{
    run(
        [host = hostAndPort(), user](netshark::Appliance &) {
            return netshark::keychain::read(host, user).value_or(QString());
        },
        [this, user](const QString &password) { Q_EMIT passwordFound(user, password); });
}

} // namespace remora::model
