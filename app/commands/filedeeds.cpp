// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to files, folders and interfaces.
#include <array>
#include <cerrno>
#include <cstring>

#include <poll.h>
#include <unistd.h>

#include <QDir>

#include "app/commands/deed.h"
#include "app/terminal/interrupt.h"
#include "dissect/core/filesink.h"
#include "dissect/core/scratchfolder.h"
#include "model/text/errortext.h"
#include "netshark/filename.h"
#include "netshark/filesave.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    // Standard input has no length, which an upload tells first: it is kept in a file meanwhile.
    dissect::Result<void> keepStandardInput(const QString &path)
    {
        auto sink = dissect::FileSink::open(
            netshark::fileBytes(path), {false, true, interruptFlag().get()});
        if (!sink)
            return tl::unexpected(sink.error());
        constexpr int pollMs = 50;
        std::array<char, 64UL * 1024> block{};
        for (;;) {
            if (*interruptFlag())
                return dissect::failure(dissect::Error::Kind::Interrupted, {}, "-");
            pollfd one{STDIN_FILENO, POLLIN, 0};
            if (poll(&one, 1, pollMs) <= 0)
                continue;
            const ssize_t got = read(STDIN_FILENO, block.data(), block.size());
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return dissect::failure(
                    dissect::Error::Kind::NotReadable, std::strerror(errno), "-");
            if (got == 0)
                return sink->finish();
            sink->write({block.data(), static_cast<std::size_t>(got)});
        }
    }

    Answer upload(const Asked &asked)
    {
        const auto &[parser, on, path] = asked;
        QString folder = parser.value(u"to"_s);
        if (folder.isEmpty())
            folder = u'/' + parser.value(u"user"_s);
        QString sent = path;
        std::optional<dissect::ScratchFolder> scratch;
        if (path == "-"_L1) {
            auto made = dissect::ScratchFolder::make();
            if (!made)
                return tl::unexpected(model::errorText(made.error(), QDir::tempPath()));
            scratch.emplace(std::move(*made));
            sent = netshark::fileText(scratch->path()) + "/stdin.pcap"_L1;
            if (const auto kept = keepStandardInput(sent); !kept)
                return tl::unexpected(model::errorText(kept.error(), sent));
        }
        return answer(on.appliance->upload(sent, folder, [](qint64) {}), on.host,
            u"uploaded %1 to %2"_s.arg(scratch ? u"standard input as stdin.pcap"_s : path, folder));
    }

    Answer download(const Asked &asked)
    {
        const auto &[parser, on, id] = asked;
        const QString path = parser.value(u"output"_s);
        const auto saved = netshark::saveFile(
            *on.appliance, id, path, parser.isSet(u"overwrite"_s), [](qint64) {});
        if (!saved && saved.error().kind == netshark::Error::Kind::ReaderLeft)
            return QString(); // as of head: that is its good right
        if (!saved && saved.error().kind == netshark::Error::Kind::FileExists)
            return tl::unexpected(
                model::errorText(saved.error(), on.host) + u" --overwrite replaces it."_s);
        // Nothing of ours goes into the file.
        return answer(
            saved, on.host, path == "-"_L1 ? QString() : u"saved %1 as %2"_s.arg(id, path));
    }

    // Of a file, or of a folder with all that is in it.
    Answer remove(const Asked &asked)
    {
        return answer(asked.on.appliance->removeFile(asked.value), asked.on.host,
            u"deleted file %1"_s.arg(asked.value));
    }

    Answer makeFolder(const Asked &asked)
    {
        return answer(asked.on.appliance->createFolder(asked.value), asked.on.host,
            u"made the folder %1"_s.arg(asked.value));
    }

    Answer combine(const Asked &asked, netshark::File::Kind kind)
    {
        QList<netshark::LinkedFile> links;
        const QStringList files = asked.parser.values(u"of"_s);
        for (const QString &file : files)
            links.append({file});
        links.front().isDefault = kind == netshark::File::Kind::MultiSegment;
        return answer(asked.on.appliance->createLinked(asked.value, kind, links), asked.on.host,
            u"made %1 of %2"_s.arg(asked.value, files.join(u", "_s)));
    }

    // As `remora compare --offset` takes them.
    Answer timeskew(const Asked &asked)
    {
        const auto file = asked.on.appliance->file(asked.value);
        if (!file)
            return tl::unexpected(model::errorText(file.error(), asked.on.host));
        const auto clocks = asked.on.appliance->estimateTimeskew(*file);
        if (!clocks)
            return tl::unexpected(model::errorText(clocks.error(), asked.on.host));
        // A skew is added to the timestamps: the clock shows as much less.
        const dissect::Duration first = clocks->skews.value(0).value_or(0);
        QStringList parts;
        for (qsizetype i = 0; i < file->links.size(); ++i) {
            const auto &skew = clocks->skews[i];
            const double more = skew ? static_cast<double>(first - *skew) / 1e9 : 0;
            parts << file->links[i].id
                    + (skew ? u" %1 s"_s.arg(QString::number(more, 'f', 9)) : u" not known"_s);
        }
        return u"%1 (%2): %3"_s.arg(asked.value, clocks->state, parts.join(u", "_s));
    }

    Answer move(const Asked &asked)
    {
        const QString to = asked.parser.value(u"to"_s);
        return answer(asked.on.appliance->moveFile(asked.value, to), asked.on.host,
            u"moved %1 to %2"_s.arg(asked.value, to));
    }

    Answer index(const Asked &asked, bool indexed)
    {
        return answer(asked.on.appliance->setFileIndexed(asked.value, indexed), asked.on.host,
            (indexed ? u"indexed %1"_s : u"removed the index of %1"_s).arg(asked.value));
    }

    Answer checksum(const Asked &asked)
    {
        const auto sum = asked.on.appliance->checksum(asked.value);
        if (!sum)
            return tl::unexpected(model::errorText(sum.error(), asked.on.host));
        if (sum->isEmpty())
            return tl::unexpected(u"The appliance has no checksum of %1."_s.arg(asked.value));
        return *sum + "  "_L1 + asked.value; // as sha256sum prints it
    }

    Answer renameInterface(const Asked &asked)
    {
        const auto interfaces = asked.on.appliance->interfaces();
        if (!interfaces)
            return tl::unexpected(model::errorText(interfaces.error(), asked.on.host));
        for (const netshark::Interface &one : *interfaces) {
            if (one.id != asked.value && one.name != asked.value)
                continue;
            const QString name
                = asked.parser.isSet(u"name"_s) ? asked.parser.value(u"name"_s) : one.name;
            const QString description = asked.parser.isSet(u"description"_s)
                ? asked.parser.value(u"description"_s)
                : one.description;
            return answer(asked.on.appliance->describeInterface(one.id, name, description),
                asked.on.host, u"changed interface %1"_s.arg(one.id));
        }
        return tl::unexpected(
            u"The appliance has no interface “%1”. remora sources lists them."_s.arg(asked.value));
    }

} // namespace

QList<Deed> fileDeeds()
{
    return {{u"upload"_s, u"Send a capture to the appliance's folder --to; - is standard input."_s,
                u"FILE"_s, upload},
        {u"download"_s, u"Save a file of the appliance, byte for byte, as --output."_s, u"PATH"_s,
            download},
        {u"delete-file"_s, u"Delete a file of the appliance, or a folder with its files."_s,
            u"PATH"_s, remove},
        {u"make-folder"_s, u"Make a folder on the appliance."_s, u"PATH"_s, makeFolder},
        {u"make-merged"_s,
            u"Make a file of the appliance of the packets of all files --of, by time."_s, u"PATH"_s,
            [](const Asked &asked) { return combine(asked, netshark::File::Kind::Merged); }},
        {u"make-segments"_s,
            u"Make a multi-segment file of the appliance of the files --of, points of one way."_s,
            u"PATH"_s,
            [](const Asked &asked) { return combine(asked, netshark::File::Kind::MultiSegment); }},
        {u"timeskew"_s,
            u"Let the appliance find how far the clocks of a multi-segment file are apart, and print what each shows more than the first, in seconds."_s,
            u"PATH"_s, timeskew},
        {u"move"_s, u"Move a file of the appliance to the path or folder --to."_s, u"PATH"_s, move},
        {u"index"_s, u"Index a file of the appliance."_s, u"PATH"_s,
            [](const Asked &asked) { return index(asked, true); }},
        {u"remove-index"_s, u"Remove the index of a file."_s, u"PATH"_s,
            [](const Asked &asked) { return index(asked, false); }},
        {u"checksum"_s, u"Print the SHA-256 of a file, as the appliance has it."_s, u"PATH"_s,
            checksum},
        {u"rename-interface"_s, u"Give an interface --name and --description."_s, u"INTERFACE"_s,
            renameInterface}};
}

} // namespace remora::app
