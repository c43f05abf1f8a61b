// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/displayfeed.h"

#include <QProcess>
#include <QStandardPaths>

#include "dissect/capture/capturewriter.h"
#include "dissect/capture/recordreader.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    using dissect::RecordReader;

    constexpr int patienceMs = 60'000; // until a filter is read

    QString tshark() { return QStandardPaths::findExecutable(u"tshark"_s); }

    std::string fileHeader(dissect::LinkType link)
    {
        std::string header;
        dissect::CaptureWriter(dissect::OutputFormat::PcapNs, link, 0).appendHeader(header);
        return header;
    }

    QString firstWords(const QByteArray &said)
    {
        QString words = QString::fromUtf8(said).trimmed();
        const QString root = u"This could be dangerous."_s;
        if (const qsizetype at = words.indexOf(root); at >= 0)
            words = words.mid(at + root.size()).trimmed();
        return words.section('\n'_L1, 0, 0).remove("tshark: "_L1);
    }

    // What a process has written so far.
    class OutputOf final : public dissect::ByteSource {
    public:
        explicit OutputOf(QProcess &process)
            : m_process(process)
        {
        }
        dissect::Result<Read> read(std::byte *to, std::size_t size) override
        {
            const qint64 got
                = m_process.read(reinterpret_cast<char *>(to), static_cast<qint64>(size));
            if (got > 0) {
                m_position += static_cast<std::uint64_t>(got);
                return Read{static_cast<std::size_t>(got), State::More};
            }
            return Read{0, m_process.state() == QProcess::NotRunning ? State::End : State::Dry};
        }
        std::uint64_t position() const override { return m_position; }
        std::optional<std::uint64_t> size() const override { return std::nullopt; }

    private:
        QProcess &m_process;
        std::uint64_t m_position = 0;
    };

    class DisplayFeed final : public PacketFeed {
    public:
        DisplayFeed(
            std::unique_ptr<PacketFeed> feed, dissect::LinkType link, const QString &expression)
            : m_feed(std::move(feed))
            , m_writer(dissect::OutputFormat::PcapNs, link, 0)
            , m_header(fileHeader(link))
            , m_expression(expression)
        {
        }

        Next next(dissect::RawPacket &to) override
        {
            if (!m_process && !start())
                return Next::Failed;
            if (!m_records && !openOutput())
                return m_process->state() == QProcess::NotRunning ? Next::Failed : move();
            switch (m_records->next(to)) {
            case RecordReader::Next::Packet:
                return Next::Packet;
            case RecordReader::Next::Dry:
                return move();
            case RecordReader::Next::End:
                break;
            }
            const bool isWhole = !m_records->damage() && m_givenAll
                && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
            return isWhole ? Next::End : Next::Failed;
        }

    private:
        // On the thread that uses the feed, and for its time.
        bool start()
        {
            m_process = std::make_unique<QProcess>();
            m_process->setStandardErrorFile(QProcess::nullDevice());
            m_process->start(tshark(),
                {u"-n"_s, u"-r"_s, u"-"_s, u"-Y"_s, m_expression, u"-F"_s, u"nsecpcap"_s, u"-w"_s,
                    u"-"_s});
            return m_process->waitForStarted()
                && m_process->write(m_header.data(), static_cast<qint64>(m_header.size())) > 0;
        }

        bool openOutput()
        {
            if (m_process->bytesAvailable() < static_cast<qint64>(m_header.size()))
                return false;
            auto records = dissect::openRecords(std::make_unique<OutputOf>(*m_process));
            if (records)
                m_records = std::move(*records);
            return records.has_value();
        }

        // Gives tshark packets and time.
        Next move()
        {
            constexpr qint64 mostWaiting = 256LL * 1024;
            constexpr std::size_t block = 64UL * 1024;
            constexpr int pauseMs = 20;
            Next got = Next::Searching;
            while (!m_givenAll && got != Next::Dry && m_process->bytesToWrite() < mostWaiting) {
                std::string text;
                dissect::RawPacket packet;
                do {
                    got = m_feed->next(packet);
                    if (got == Next::Packet)
                        m_writer.appendPacket(text, packet);
                } while (got == Next::Packet && text.size() < block);
                if (got == Next::Failed)
                    return got;
                m_process->write(text.data(), static_cast<qint64>(text.size()));
                m_givenAll = got == Next::End;
                if (m_givenAll)
                    m_process->closeWriteChannel();
                if (got == Next::Searching)
                    break;
            }
            const bool mayWait = m_givenAll || m_process->bytesToWrite() >= mostWaiting;
            const bool moved = m_process->waitForReadyRead(mayWait ? pauseMs : 0);
            return got == Next::Dry && !moved ? Next::Dry : Next::Searching;
        }

        std::unique_ptr<PacketFeed> m_feed;
        dissect::CaptureWriter m_writer;
        std::string m_header;
        QString m_expression;
        std::unique_ptr<QProcess> m_process;
        bool m_givenAll = false;
        std::unique_ptr<RecordReader> m_records;
    };

} // namespace

std::optional<QString> displayFilterProblem(const QString &expression)
{
    const QString program = tshark();
    if (program.isEmpty())
        return u"display filters need tshark, which is not installed here"_s;
    QProcess process;
    process.start(program, {u"-n"_s, u"-r"_s, u"-"_s, u"-Y"_s, expression});
    process.write(QByteArray::fromStdString(fileHeader(dissect::LinkType::Ethernet)));
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return u"tshark did not finish"_s;
    if (process.exitCode() == 0)
        return std::nullopt;
    return firstWords(process.readAllStandardError());
}

std::unique_ptr<PacketFeed> displayFeed(
    std::unique_ptr<PacketFeed> feed, dissect::LinkType link, const QString &expression)
{
    return std::make_unique<DisplayFeed>(std::move(feed), link, expression);
}

} // namespace remora::standin
