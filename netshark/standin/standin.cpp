// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/standin.h"

#include <limits>

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>

#include "dissect/capture/capturewriter.h"
#include "dissect/core/filesink.h"
#include "netshark/standin/appliancesettings.h"
#include "netshark/standin/generator.h"
#include "netshark/standin/livejob.h"
#include "netshark/standin/server.h"
#include "netshark/standin/serveridentity.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    constexpr std::uint64_t trafficSeed = 20130421;

    QString newPassword()
    {
        static const QString letters = u"abcdefghijkmnpqrstuvwxyz23456789"_s;
        QString password;
        for (int i = 0; i < 12; ++i)
            password
                += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
        return password;
    }

    // The interface mon0: what is generated from now on.
    class LiveInterface final : public PacketSource {
    public:
        explicit LiveInterface(int load)
            : m_load(load)
        {
        }
        std::optional<dissect::TimeRange> span() const override
        {
            return dissect::TimeRange{
                wallClock(), std::numeric_limits<dissect::Timestamp>::max() / 2};
        }
        std::unique_ptr<PacketFeed> open(dissect::TimeRange range) const override
        {
            return generatedLiveFeed(trafficSeed, m_load, range);
        }
        std::int64_t bytesAtMost(dissect::TimeRange) const override { return 0; }
        bool isLive() const override { return true; }

    private:
        int m_load;
    };

    QJsonObject demoConfig(const QString &name, const QString &interface,
        const QString &description, int retentionSeconds)
    {
        constexpr qint64 gigabyte = 1'000'000'000;
        return {{"name"_L1, name}, {"interface_name"_L1, interface},
            {"interface_description"_L1, description}, {"snap_length"_L1, 65535},
            {"packet_retention"_L1,
                QJsonObject{
                    {"size_limit"_L1, 500 * gigabyte}, {"time_limit"_L1, retentionSeconds}}},
            {"indexing"_L1,
                QJsonObject{{"size_limit"_L1, gigabyte}, {"time_limit"_L1, 604800},
                    {"synced"_L1, false}, {"dpi_enabled"_L1, true}}}};
    }

    dissect::Result<void> writeDemoFile(
        const QString &path, dissect::Timestamp end, dissect::Duration length)
    {
        const dissect::CaptureWriter writer(
            dissect::OutputFormat::PcapNs, dissect::LinkType::Ethernet, 0);
        const auto feed = generatedFeed(trafficSeed + 1, 1, {end - length, end});
        auto sink = dissect::FileSink::open(QFile::encodeName(path).toStdString());
        if (!sink)
            return tl::unexpected(sink.error());
        std::string text;
        writer.appendHeader(text);
        dissect::RawPacket packet;
        while (feed->next(packet) == PacketFeed::Next::Packet) {
            writer.appendPacket(text, packet);
            sink->write(text);
            text.clear();
        }
        sink->write(text);
        return sink->finish();
    }

} // namespace

ApplianceState::ApplianceState(const StandInOptions &asked)
    : options(asked)
    , accounts(asked.user, asked.viewer, asked.password)
    , sessions(accounts, asked.sessionSeconds)
    , interfaces(resources::interfaces())
    , started(wallClock())
{
    settingsFromOptions(*this);
}

dissect::Result<void> ApplianceState::fill()
{
    auto scratch = dissect::ScratchFolder::make();
    if (!scratch)
        return tl::unexpected(scratch.error());
    folder.emplace(std::move(*scratch));
    audit.open(QFile::decodeName(folder->file("audit.log").c_str()));
    const dissect::Timestamp begin = started - options.historySeconds * dissect::second;
    const dissect::Duration retention = options.retentionSeconds * dissect::second;
    const auto addJob = [&](std::shared_ptr<Job> added, const QString &name,
                            const QString &interface, const QString &description) {
        added->id = freshNumber(8);
        (void)added->configure(demoConfig(name, interface, description, options.retentionSeconds));
        jobs.push_back(std::move(added));
    };
    const auto mirror = u"Mirror port of the server racks"_s;
    if (!options.replay.isEmpty()) {
        auto file = FileSource::open(options.replay.toStdString());
        if (!file)
            return tl::unexpected(file.error());
        if (!(*file)->span())
            return dissect::failure(dissect::Error::Kind::NotACapture, "it holds no packets");
        addJob(std::make_shared<ReplayJob>(*file, begin, retention), u"replay"_s, u"file0"_s,
            options.replay);
    }
    if (!options.capture.isEmpty()) {
        auto live = LiveJob::start(options.capture.toStdString(), 1 << 30);
        if (!live)
            return tl::unexpected(live.error());
        addJob(*live, u"live"_s, options.capture, u"Live packets"_s);
    }
    addJob(std::make_shared<GeneratedJob>(trafficSeed, options.load, begin, retention),
        u"web-tier"_s, u"mon0"_s, mirror);
    auto mirrored = std::make_shared<GeneratedJob>(trafficSeed + 2, 1, begin, retention);
    mirrored->setRunning(false);
    addJob(std::move(mirrored), u"db-mirror"_s, u"mon0"_s, mirror);
    addJob(std::make_shared<EmptyJob>(), u"spare"_s, u"mon0"_s, mirror);
    for (const QString &name : options.moreJobs)
        addJob(std::make_shared<EmptyJob>(), name, u"mon0"_s, mirror);

    const QJsonObject config{{"job_id"_L1, job(jobs.front()->id)->id},
        {"description"_L1, "Checkout was slow"_L1},
        {"filters"_L1,
            QJsonArray{QJsonObject{{"type"_L1, "TIME"_L1},
                           {"value"_L1,
                               QStringLiteral("%1, %2")
                                   .arg(started - 300 * dissect::second)
                                   .arg(started - 240 * dissect::second)}},
                QJsonObject{{"type"_L1, "BPF"_L1}, {"value"_L1, "tcp port 443"_L1}}}}};
    if (auto clip = Clip::make(jobs.front()->id + "0001"_L1, config, jobs.front()))
        clips.push_back(*clip);

    files.addTop(u"/admin"_s, u"Files of admin"_s);
    files.addTop(u"/Administrators"_s, u"For all who may change things"_s);
    files.addTop(u"/Viewers"_s, u"For all who may look"_s, options.viewer);
    if (!options.viewer.isEmpty())
        files.addTop('/'_L1 + options.viewer, u"Files of "_s + options.viewer, options.viewer);
    files.addFolder(u"/admin/incidents"_s);
    for (const auto &[id, seconds] :
        {std::pair{u"/admin/checkout-slow.pcap"_s, 60}, std::pair{u"/Viewers/example.pcap"_s, 2}}) {
        const std::string path = folder->file(id.section('/'_L1, -1).toStdString());
        const auto file
            = writeDemoFile(QFile::decodeName(path.c_str()), started, seconds * dissect::second)
                  .and_then([&] { return FileSource::open(path); });
        if (!file)
            return tl::unexpected(file.error());
        files.add(id, *file);
    }
    return {};
}

dissect::Result<std::shared_ptr<Job>> ApplianceState::makeJob(
    const QString &interface, std::int64_t mostBytes) const
{
    const dissect::Timestamp now = wallClock();
    std::shared_ptr<Job> made;
    if (interface == "mon0"_L1)
        made = std::make_shared<GeneratedJob>(trafficSeed, options.load, now, 0);
    if (!options.replay.isEmpty() && interface == "file0"_L1) {
        auto file = FileSource::open(options.replay.toStdString());
        if (!file)
            return tl::unexpected(file.error());
        made = std::make_shared<ReplayJob>(*file, now, 0);
    }
    if (!options.capture.isEmpty() && interface == options.capture) {
        auto live = LiveJob::start(interface.toStdString(), mostBytes);
        if (!live)
            return tl::unexpected(live.error());
        made = *live;
    }
    return made;
}

QString ApplianceState::freshNumber(int digits)
{
    return QStringLiteral("%1").arg(m_nextNumber++, digits, 16, '0'_L1).toUpper();
}

std::shared_ptr<Job> ApplianceState::job(const QString &id) const
{
    for (const auto &item : jobs) {
        if (item->id == id)
            return item;
    }
    return nullptr;
}

std::shared_ptr<Clip> ApplianceState::clip(const QString &id) const
{
    for (const auto &item : clips) {
        if (item->id == id)
            return item;
    }
    return nullptr;
}

std::shared_ptr<const PacketSource> ApplianceState::source(
    const QString &type, const QString &id) const
{
    if (type == "jobs"_L1)
        return job(id);
    if (type == "clips"_L1)
        return clip(id);
    if (type == "fs"_L1)
        return files.source(id);
    if (type == "interfaces"_L1 && id == "mon0"_L1)
        return std::make_shared<LiveInterface>(options.load);
    return nullptr;
}

dissect::Result<std::unique_ptr<StandIn>> StandIn::start(const StandInOptions &asked)
{
    StandInOptions options = asked;
    setClockOffset(options.clockOffsetSeconds * dissect::second);
    if (options.password.isEmpty())
        options.password = newPassword();
    const ServerIdentity identity = makeServerIdentity();
    if (identity.certificate.isNull() || identity.key.isNull())
        return dissect::failure(dissect::Error::Kind::Unsupported, "no certificate could be made");

    options.certificate = identity.certificate.toPem();
    std::unique_ptr<StandIn> standIn(new StandIn);
    standIn->m_user = options.user;
    standIn->m_password = options.password;
    standIn->m_fingerprint = QString::fromLatin1(
        identity.certificate.digest(QCryptographicHash::Sha256).toHex().toUpper());
    standIn->m_server = std::make_unique<Server>(options);
    if (auto started = standIn->m_server->start(identity); !started)
        return tl::unexpected(started.error());
    return standIn;
}

StandIn::StandIn() = default;
StandIn::~StandIn() = default;

quint16 StandIn::port() const { return m_server->port(); }

int StandIn::openExports() const { return m_server->openExports(); }

int StandIn::openViews() const { return m_server->openViews(); }

} // namespace remora::standin
