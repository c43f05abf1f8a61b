// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/displayfeed.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include "dissect/capture/capturewriter.h"
#include "dissect/capture/recordreader.h"
#include "dissect/core/scratchfolder.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    constexpr int patienceMs = 600'000;

    // The error text of tshark, nothing where it succeeded.
    std::optional<QString> runTshark(const QStringList &arguments)
    {
        const QString program = QStandardPaths::findExecutable(u"tshark"_s);
        if (program.isEmpty())
            return u"display filters need tshark, which is not installed here"_s;
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
            return u"tshark did not finish"_s;
        if (process.exitCode() == 0)
            return std::nullopt;
        QString words = QString::fromUtf8(process.readAllStandardError()).trimmed();
        const QString root = u"This could be dangerous."_s;
        if (const qsizetype at = words.indexOf(root); at >= 0)
            words = words.mid(at + root.size()).trimmed();
        return words.section('\n'_L1, 0, 0).remove("tshark: "_L1);
    }

    bool writeCapture(const QString &path, PacketFeed *feed, dissect::LinkType link)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        constexpr std::size_t block = 1 << 20;
        const dissect::CaptureWriter writer(dissect::OutputFormat::PcapNs, link, 0);
        std::string text;
        writer.appendHeader(text);
        dissect::RawPacket packet;
        while (feed != nullptr && feed->next(packet) == PacketFeed::Next::Packet) {
            writer.appendPacket(text, packet);
            if (text.size() > block) {
                file.write(text.data(), static_cast<qint64>(text.size()));
                text.clear();
            }
        }
        return file.write(text.data(), static_cast<qint64>(text.size())) >= 0 && file.flush();
    }

    QString pathIn(const dissect::ScratchFolder &folder, std::string_view name)
    {
        return QFile::decodeName(folder.file(name).c_str());
    }

    class DisplayFeed final : public PacketFeed {
    public:
        DisplayFeed(
            std::unique_ptr<PacketFeed> feed, dissect::LinkType link, const QString &expression)
        {
            // An open file is all that stays of it.
            const auto folder = dissect::ScratchFolder::make();
            if (!folder)
                return;
            const QString all = pathIn(*folder, "all");
            const QString passed = pathIn(*folder, "passed");
            if (!writeCapture(all, feed.get(), link)
                || runTshark({u"-n"_s, u"-r"_s, all, u"-Y"_s, expression, u"-F"_s, u"nsecpcap"_s,
                    u"-w"_s, passed}))
                return;
            auto source = dissect::openFile(folder->file("passed"));
            if (!source)
                return;
            if (auto records = dissect::openRecords(std::move(*source)))
                m_records = std::move(*records);
        }
        Next next(dissect::RawPacket &to) override
        {
            const bool got = m_records != nullptr
                && m_records->next(to) == dissect::RecordReader::Next::Packet;
            return got ? Next::Packet : Next::End;
        }

    private:
        std::unique_ptr<dissect::RecordReader> m_records;
    };

} // namespace

std::optional<QString> displayFilterProblem(const QString &expression)
{
    const auto folder = dissect::ScratchFolder::make();
    if (!folder)
        return QString::fromStdString(folder.error().words);
    const QString empty = pathIn(*folder, "empty");
    if (!writeCapture(empty, nullptr, dissect::LinkType::Ethernet))
        return u"no temporary file"_s;
    return runTshark({u"-n"_s, u"-r"_s, empty, u"-Y"_s, expression});
}

std::unique_ptr<PacketFeed> displayFeed(
    std::unique_ptr<PacketFeed> feed, dissect::LinkType link, const QString &expression)
{
    return std::make_unique<DisplayFeed>(std::move(feed), link, expression);
}

} // namespace remora::standin
