// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/exportdownload.h"

#include <algorithm>
#include <chrono>
#include <span>

#include <fcntl.h>

#include <QDir>
#include <QElapsedTimer>

#include "dissect/core/capturemagic.h"
#include "dissect/core/filesink.h"
#include "netshark/filename.h"
#include "netshark/partfile.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    constexpr qint64 fileHeader = 24;

} // namespace

// Where the bytes of the export go as they come.
class ExportDownload::Receiver {
public:
    virtual ~Receiver() = default;
    // False where the bytes cannot be taken; `error` then tells why.
    virtual bool take(QByteArrayView block) = 0;
    // After the last byte. An export without a single packet still has a file header.
    virtual Result<void> finish(bool overwrite) = 0;
    // After an end too early: under which name what came is kept, if it is.
    virtual QString keep() = 0;
    // What broke before its first byte may be begun anew.
    virtual qint64 received() const = 0;
    const std::optional<Error> &error() const { return m_error; }

protected:
    bool refuse(const Error &why)
    {
        m_error = why;
        return false;
    }
    // Whether what came so far begins like a capture; the first bytes decide.
    bool isCapture(QByteArrayView block)
    {
        if (m_start.size() < fileHeader)
            m_start += block.first(std::min<qsizetype>(block.size(), fileHeader));
        return m_start.size() >= fileHeader
            && dissect::isCaptureMagic(reinterpret_cast<const std::byte *>(m_start.constData()));
    }
    bool hasHeader() const { return m_start.size() >= fileHeader; }

private:
    QByteArray m_start;
    std::optional<Error> m_error;
};

// A file that grows beside its final name, and can be read meanwhile.
class ExportDownload::GrowingFile final : public Receiver {
public:
    GrowingFile(PartFile part, const Observer &observer)
        : m_part(std::move(part))
        , m_observer(observer)
        , m_growth(std::make_shared<dissect::Growth>(
              ::open(fileBytes(m_part.path()).c_str(), O_RDONLY | O_CLOEXEC)))
    {
        m_checked.start();
    }
    GrowingFile(const GrowingFile &) = delete;
    GrowingFile &operator=(const GrowingFile &) = delete;
    // Whatever happened: no more will come.
    ~GrowingFile() override { m_growth->complete.store(true, std::memory_order_release); }

    bool take(QByteArrayView block) override
    {
        const bool good = isCapture(block);
        if (hasHeader() && !good)
            return refuse(failure(Error::Kind::NotACapture).value());
        if (const auto written = m_part.write(block); !written)
            return refuse(written.error());
        constexpr qint64 checkEveryMs = 1000;
        if (m_checked.hasExpired(checkEveryMs)) {
            m_checked.start();
            if (!checkPlace())
                return false;
        }
        m_growth->written.store(
            static_cast<std::uint64_t>(m_part.written()), std::memory_order_release);
        if (good && !m_isAnnounced) {
            m_isAnnounced = true;
            if (m_observer.readable)
                m_observer.readable(m_part.path(), m_growth);
        }
        return true;
    }

    Result<void> finish(bool overwrite) override
    {
        if (error())
            return tl::unexpected(*error());
        if (!m_isAnnounced)
            return failure(Error::Kind::NotACapture);
        if (!m_part.endsWhole())
            return failure(Error::Kind::CutShort);
        if (!checkPlace())
            return tl::unexpected(*error());
        return m_part.finish(overwrite);
    }

    QString keep() override { return m_part.keep(); }
    qint64 received() const override { return m_part.written(); }

private:
    bool checkPlace()
    {
        return m_part.isInPlace() || refuse(failure(Error::Kind::FileTaken, m_part.path()).value());
    }

    PartFile m_part;
    QElapsedTimer m_checked;
    const Observer &m_observer;
    std::shared_ptr<dissect::Growth> m_growth;
    bool m_isAnnounced = false;
};

// Standard output, a pipe or a device: what came cannot be taken back.
class ExportDownload::Stream final : public Receiver {
public:
    Stream(dissect::FileSink sink, const QString &name, std::shared_ptr<dissect::FreshFile> copy)
        : m_sink(std::move(sink))
        , m_name(name)
        , m_copy(std::move(copy))
    {
    }

    bool take(QByteArrayView block) override
    {
        if (!isCapture(block) && hasHeader())
            return refuse(failure(Error::Kind::NotACapture).value());
        const std::string_view bytes(block.data(), static_cast<std::size_t>(block.size()));
        m_sink.write(bytes);
        m_sink.flush();
        m_tail.take(std::as_bytes(std::span(bytes.data(), bytes.size())));
        m_received += block.size();
        if (m_copy) {
            if (const auto copied = m_copy->append(bytes); !copied)
                return refuse(fromEngine(copied.error(), QDir::tempPath()));
        }
        return m_sink.takesMore() || refuse(failure(Error::Kind::ReaderLeft, m_name).value());
    }

    Result<void> finish(bool) override
    {
        if (const auto done = m_sink.finish(); !done)
            return tl::unexpected(fromEngine(done.error(), m_name));
        if (error())
            return tl::unexpected(*error());
        if (!hasHeader())
            return failure(Error::Kind::NotACapture);
        if (!m_tail.endsWhole())
            return failure(Error::Kind::CutShort);
        return {};
    }

    QString keep() override { return {}; }
    qint64 received() const override { return m_received; }

private:
    dissect::FileSink m_sink;
    QString m_name;
    std::shared_ptr<dissect::FreshFile> m_copy;
    dissect::RecordTail m_tail;
    qint64 m_received = 0;
};

bool goesThrough(const QString &path)
{
    const auto place = dissect::OutputPlace::of(fileBytes(path));
    return place && place->kind != dissect::OutputPlace::Kind::File;
}

ExportDownload::ExportDownload(DownloadParams params, Observer observer, Log log, CancelFlag cancel)
    : m_params(std::move(params))
    , m_observer(std::move(observer))
    , m_log(std::move(log))
    , m_cancel(std::move(cancel))
{
}

void ExportDownload::report(const DownloadProgress &progress) const
{
    if (m_observer.progressed)
        m_observer.progressed(progress);
}

Result<QString> ExportDownload::createExport(Appliance &appliance)
{
    constexpr int attempts = 3;
    for (m_progress.attempt = 1;; ++m_progress.attempt) {
        auto created = appliance.createExport(m_params.request);
        const bool empty = !created && created.error().kind == Error::Kind::JobEmpty;
        if (!empty || m_progress.attempt == attempts)
            return created;
        m_progress.stage = DownloadProgress::Stage::WaitingForPackets;
        report(m_progress);
        if (!appliance.pause(std::chrono::milliseconds(m_params.emptyJobRetryMs)))
            return failure(Error::Kind::Cancelled);
    }
}

Result<DownloadResult> ExportDownload::receive(
    Appliance &appliance, const QString &exportId, Receiver &receiver)
{
    const SourceRef &source = m_params.request.source;
    if (const auto status = appliance.exportStatus(source, exportId))
        m_progress.atMost = status->bytesAtMost;
    m_progress.stage = DownloadProgress::Stage::Receiving;
    report(m_progress);
    const auto streamed = appliance.streamPackets(source, exportId, [&](QByteArrayView block) {
        const bool taken = receiver.take(block);
        m_progress.received = receiver.received();
        report(m_progress);
        return taken;
    });
    if (!streamed && !receiver.error())
        return tl::unexpected(streamed.error());
    // One that has gone well is mostly gone.
    if (streamed) {
        const auto status = appliance.exportStatus(source, exportId);
        if (status && status->state == "ERRORS"_L1)
            return failure(Error::Kind::CutShort);
    }
    if (auto finished = receiver.finish(m_params.overwrite); !finished)
        return tl::unexpected(finished.error());
    return DownloadResult{m_params.path, receiver.received(), expectedInstead(receiver.received())};
}

// What the appliance itself had counted, which is before filters and limits, where much less came:
// as where somebody else has removed the export meanwhile.
qint64 ExportDownload::expectedInstead(qint64 received) const
{
    const ExportRequest &request = m_params.request;
    const bool isLess = !request.filters.isEmpty() || request.snapLength > 0
        || request.stopAfterBytes > 0 || request.stopAfterPackets > 0
        || request.stopAfterSeconds > 0;
    if (isLess || !m_progress.atMost)
        return 0;
    // It counts whole seconds, by what it has stored and not by what it sends. How much lies in
    // the parts of a second at both ends is not known: of a short range, it may be nearly all.
    double part = 0.95;
    if (request.range && *request.range != wholeSeconds(*request.range)) {
        constexpr qint64 longEnough = 10'000'000'000;
        if (request.range->length() < longEnough)
            return 0;
        part = 0.75 * static_cast<double>(request.range->length())
            / static_cast<double>(wholeSeconds(*request.range).length());
    }
    const auto counted = static_cast<qint64>(part * static_cast<double>(*m_progress.atMost));
    return received < counted ? *m_progress.atMost : 0;
}

// One export, from its creation to its end.
Result<DownloadResult> ExportDownload::attempt(Appliance &appliance, Receiver &receiver)
{
    m_progress = {};
    report(m_progress);
    const auto exportId = createExport(appliance);
    m_hasExport = exportId.has_value();
    if (!exportId)
        return tl::unexpected(exportId.error());
    auto result = receive(appliance, *exportId, receiver);
    // After a whole download it is mostly gone.
    appliance.discardExport(m_params.request.source, *exportId);
    return result;
}

// Before anything is asked of the appliance: a name that is taken, or a disk that cannot be
// written, is told at once.
Result<std::unique_ptr<ExportDownload::Receiver>> ExportDownload::openReceiver()
{
    const auto place = dissect::OutputPlace::of(fileBytes(m_params.path));
    if (!place)
        return tl::unexpected(fromEngine(place.error(), m_params.path));
    if (dissect::isInUse(*place))
        return failure(Error::Kind::FileInUse, m_params.path);
    if (place->kind != dissect::OutputPlace::Kind::File) {
        auto sink
            = dissect::FileSink::open(fileBytes(m_params.path), {false, true, m_cancel.get()});
        if (!sink)
            return tl::unexpected(fromEngine(sink.error(), m_params.path));
        return std::make_unique<Stream>(std::move(*sink), m_params.path, m_params.copy);
    }
    const QString path = fileText(place->path);
    if (!m_params.overwrite && place->holdsAnything())
        return failure(Error::Kind::FileExists, m_params.path);
    auto part = PartFile::create(path);
    if (!part)
        return tl::unexpected(part.error());
    m_keptEarlier = part->keptEarlier();
    if (m_observer.begun)
        m_observer.begun(part->path());
    return std::make_unique<GrowingFile>(std::move(*part), m_observer);
}

// An export is gone where the connection broke on which its packets were asked for.
bool ExportDownload::mayBeBegunAnew(const Error &error) const
{
    return mayPass(error) || (m_hasExport && error.kind == Error::Kind::NotFound);
}

Result<DownloadResult> ExportDownload::run()
{
    const auto receiver = openReceiver();
    if (!receiver)
        return tl::unexpected(receiver.error());
    Appliance appliance(m_params.session, m_log, m_cancel);
    constexpr int attempts = 3;
    Result<DownloadResult> result;
    for (int number = 1;; ++number) {
        result = attempt(appliance, **receiver);
        if (!result)
            result.error().attempts = std::max(result.error().attempts, number);
        // What broke before its first byte is begun anew; nobody wants another's beginning twice.
        if (result || (*receiver)->received() > 0 || result.error().attempts >= attempts
            || !mayBeBegunAnew(result.error())
            || !appliance.pause(std::chrono::milliseconds(m_params.retryMs * number))) {
            if (!result)
                m_kept = (*receiver)->keep();
            break;
        }
    }
    m_leftBehind = appliance.takeLeftBehind();
    // A session that the program has ended meanwhile was begun anew for this one alone.
    if (appliance.session().cookie->isTaken())
        Appliance(appliance.session(), m_log, {}).logOut();
    return result;
}

} // namespace remora::netshark
