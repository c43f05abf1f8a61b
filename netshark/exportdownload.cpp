// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/exportdownload.h"

#include <chrono>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include "dissect/capture/recordreader.h"
#include "dissect/capture/wholerecords.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

QString partialPath(const QString &path) { return path + ".part"_L1; }

QString keptPath(const QString &path)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? u"pcap"_s : file.suffix();
    const QString stem = file.path() + '/'_L1 + file.completeBaseName() + ".partial"_L1;
    QString kept = stem + '.'_L1 + suffix;
    for (int number = 2; QFileInfo::exists(kept); ++number)
        kept = QStringLiteral("%1 %2.%3").arg(stem).arg(number).arg(suffix);
    return kept;
}

namespace {

    // Packets are nobody else's business. -1 where the file cannot be written.
    int openPrivately(const QString &path)
    {
        const int file = open(QFile::encodeName(path).constData(),
            O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
        struct stat found { };
        if (file >= 0 && fstat(file, &found) == 0 && S_ISREG(found.st_mode))
            fchmod(file, S_IRUSR | S_IWUSR); // it may have been there
        return file;
    }

} // namespace

// Takes the bytes of the export as they come.
class ExportDownload::Receiver {
public:
    Receiver(const QString &partial, const Observer &observer)
        : m_path(partial)
        , m_observer(observer)
    {
    }
    Receiver(const Receiver &) = delete;
    Receiver &operator=(const Receiver &) = delete;
    // Whatever happened: no more will come.
    ~Receiver()
    {
        if (m_growth)
            m_growth->complete.store(true, std::memory_order_release);
    }

    Result<void> open()
    {
        const int file = openPrivately(m_path);
        if (file < 0)
            return failure(Error::Kind::NotWritable, qt_error_string(errno));
        if (!m_file.open(
                file, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
            close(file);
            return failure(Error::Kind::NotWritable, m_file.errorString());
        }
        m_checked.start();
        m_growth = std::make_shared<dissect::Growth>(
            ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC));
        return {};
    }

    // False where the bytes cannot be taken; `error` then tells why.
    bool take(QByteArrayView block)
    {
        if (m_file.write(block.data(), block.size()) != block.size()) {
            m_error = failure(Error::Kind::NotWritable, m_file.errorString()).value();
            return false;
        }
        m_received += block.size();
        constexpr qint64 checkEveryMs = 1000;
        if (m_checked.hasExpired(checkEveryMs)) {
            m_checked.start();
            if (!checkPlace())
                return false;
        }
        if (!m_isCapture && m_received >= fileHeader && !announce())
            return false;
        m_growth->written.store(static_cast<std::uint64_t>(m_received), std::memory_order_release);
        return true;
    }

    // Whether the file of this name is still the one that is written.
    bool isInPlace() const
    {
        struct stat own { };
        struct stat found { };
        return fstat(m_file.handle(), &own) == 0
            && stat(QFile::encodeName(m_path).constData(), &found) == 0
            && own.st_dev == found.st_dev && own.st_ino == found.st_ino;
    }

    // After the last byte. An export without a single packet still has a file header.
    Result<void> finish()
    {
        if (m_error)
            return tl::unexpected(*m_error);
        if (!m_isCapture)
            return failure(Error::Kind::NotACapture);
        if (!checkPlace())
            return tl::unexpected(*m_error);
        if (!m_file.flush())
            return failure(Error::Kind::NotWritable, m_file.errorString());
        m_file.close();
        return {};
    }

    qint64 received() const { return m_received; }
    const std::optional<Error> &error() const { return m_error; }

private:
    static constexpr qint64 fileHeader = 24;

    bool checkPlace()
    {
        if (!isInPlace())
            m_error = failure(Error::Kind::FileTaken, m_path).value();
        return !m_error;
    }

    bool announce()
    {
        QFile written(m_path);
        QByteArray magic;
        if (written.open(QIODevice::ReadOnly))
            magic = written.read(4);
        m_isCapture = magic.size() == 4
            && dissect::isCaptureMagic(reinterpret_cast<const std::byte *>(magic.constData()));
        if (!m_isCapture) {
            m_error = failure(Error::Kind::NotACapture).value();
            return false;
        }
        m_growth->written.store(static_cast<std::uint64_t>(m_received), std::memory_order_release);
        if (m_observer.readable)
            m_observer.readable(m_growth);
        return true;
    }

    QString m_path;
    QFile m_file;
    QElapsedTimer m_checked;
    const Observer &m_observer;
    std::shared_ptr<dissect::Growth> m_growth;
    std::optional<Error> m_error;
    qint64 m_received = 0;
    bool m_isCapture = false;
};

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
        // Below HTTP a request may have been sent twice, and the first one's answer be lost.
        if (created || mayPass(created.error()))
            (void)appliance.removeLostExports(m_params.request);
        const bool empty = !created && created.error().kind == Error::Kind::JobEmpty;
        if (!empty || m_progress.attempt == attempts)
            return created;
        m_progress.stage = DownloadProgress::Stage::WaitingForPackets;
        report(m_progress);
        if (!appliance.pause(std::chrono::milliseconds(m_params.emptyJobRetryMs)))
            return failure(Error::Kind::Cancelled);
    }
}

Result<DownloadResult> ExportDownload::receive(Appliance &appliance, const QString &exportId)
{
    const SourceRef &source = m_params.request.source;
    if (const auto status = appliance.exportStatus(source, exportId))
        m_progress.atMost = status->bytesAtMost;
    m_progress.stage = DownloadProgress::Stage::Receiving;
    report(m_progress);

    const QString partial = partialPath(m_params.path);
    Receiver receiver(partial, m_observer);
    if (auto opened = receiver.open(); !opened)
        return tl::unexpected(opened.error());
    const auto streamed = appliance.streamPackets(source, exportId, [&](QByteArrayView block) {
        const bool taken = receiver.take(block);
        m_progress.received = receiver.received();
        report(m_progress);
        return taken;
    });
    m_isOurPart = receiver.isInPlace();
    if (!streamed)
        return tl::unexpected(receiver.error().value_or(streamed.error()));
    if (auto finished = receiver.finish(); !finished)
        return tl::unexpected(finished.error());
    // Replaced in one step where that is allowed: there is a file of this name at any time.
    const bool named = m_params.overwrite ? std::rename(QFile::encodeName(partial).constData(),
                                                QFile::encodeName(m_params.path).constData())
            == 0
                                          : QFile::rename(partial, m_params.path);
    if (!named)
        return failure(Error::Kind::NotWritable, m_params.path);
    return DownloadResult{m_params.path, receiver.received()};
}

// One export, from its creation to its end.
Result<DownloadResult> ExportDownload::attempt(Appliance &appliance)
{
    m_progress = {};
    report(m_progress);
    const auto exportId = createExport(appliance);
    if (!exportId)
        return tl::unexpected(exportId.error());
    auto result = receive(appliance, *exportId);
    // The cancel flag must not stop the tidying up. After a whole download it is mostly gone.
    Appliance tidy(appliance.session(), m_log, {});
    tidy.beBrief();
    if (!tidy.removeExport(m_params.request.source, *exportId))
        m_leftBehind << *exportId;
    return result;
}

// What lies there is cut and renamed only where it is ours.
void ExportDownload::keepPart()
{
    if (!m_isOurPart)
        return;
    const QString partial = partialPath(m_params.path);
    const std::string name = QFile::encodeName(partial).toStdString();
    const auto whole = dissect::wholeRecords(name);
    const QString kept = keptPath(m_params.path);
    if (!whole || *whole == 0)
        QFile::remove(partial);
    else if (truncate(name.c_str(), static_cast<off_t>(*whole)) == 0
        && QFile::rename(partial, kept))
        m_kept = kept;
    else
        m_kept = partial;
}

Result<DownloadResult> ExportDownload::run()
{
    if (!m_params.overwrite && QFileInfo::exists(m_params.path))
        return failure(Error::Kind::FileExists, m_params.path);
    if (!QFileInfo(QFileInfo(m_params.path).path()).isWritable())
        return failure(Error::Kind::NotWritable, QFileInfo(m_params.path).path());
    Appliance appliance(m_params.session, m_log, m_cancel);
    constexpr int attempts = 3;
    for (int number = 1;; ++number) {
        auto result = attempt(appliance);
        // What broke before its first byte is begun anew; nobody wants another's beginning twice.
        if (result || m_progress.received > 0 || number == attempts || !mayPass(result.error())
            || !appliance.pause(std::chrono::milliseconds(m_params.retryMs * number))) {
            if (!result)
                keepPart();
            return result;
        }
    }
}

} // namespace remora::netshark
