// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/summary.h"

#include <fmt/format.h>

#include "model/errortext.h"
#include "model/foreigntext.h"
#include "model/format.h"
#include "model/packetmemory.h"

namespace remora::app {

namespace {

    // Of a text from the file: nothing in it may look like a line of ours or command a terminal.
    std::string onOneLine(const std::string &text)
    {
        return model::harmless(QString::fromStdString(text)).toStdString();
    }

    void addText(std::string &to, const char *name, const std::string &text)
    {
        if (!text.empty())
            to += fmt::format("{}: {}\n", name, onOneLine(text));
    }

    void addInterfaces(std::string &to, const dissect::FileFormat &format)
    {
        if (format.kind != dissect::FileFormat::Kind::Pcapng)
            return;
        to += fmt::format("sections: {}\ninterfaces: {}\n", format.sections, format.interfaceCount);
        for (const auto &interface : format.interfaces) {
            to += fmt::format("interface: {}, link type {}, {} packets", onOneLine(interface.name),
                static_cast<unsigned>(interface.link), interface.packets);
            if (!interface.description.empty())
                to += ", " + onOneLine(interface.description);
            if (!interface.filter.empty())
                to += ", filter " + onOneLine(interface.filter);
            if (interface.received)
                to += fmt::format(", received {}", *interface.received);
            if (interface.dropped)
                to += fmt::format(", dropped {}", *interface.dropped);
            to += '\n';
        }
    }

    void addComments(std::string &to, const dissect::FileFormat &format)
    {
        if (format.commentCount > 0)
            to += fmt::format("comments: {}\n", format.commentCount);
        for (const auto &comment : format.comments) {
            const std::string of = comment.packet != 0
                ? fmt::format(" of packet {}", comment.packet)
                : std::string();
            to += fmt::format("comment{}: {}\n", of, onOneLine(comment.text));
        }
    }

    void addOddities(std::string &to, const dissect::OddityCounts &oddities)
    {
        for (std::size_t i = 0; i < dissect::oddityKinds; ++i) {
            const auto oddity = static_cast<dissect::Oddity>(i);
            const auto &kind = oddities.of(oddity);
            if (kind.count > 0)
                to += fmt::format("odd: {}: {}, first in packet {}\n",
                    model::oddityText(oddity).toStdString(), kind.count,
                    fmt::join(kind.firstPackets, ", "));
        }
    }

} // namespace

std::string summaryText(
    const QString &path, const dissect::CaptureFacts &facts, const ConversationCounts &counts)
{
    const dissect::FileFormat &format = *facts.format;
    std::string text = fmt::format("file: {}\nformat: {}, {}\npackets: {}\nbytes on the wire: {}\n",
        model::shown(path, 4096).toStdString(),
        format.kind == dissect::FileFormat::Kind::Pcap ? "pcap" : "pcapng",
        format.nanoseconds ? "nanoseconds" : "microseconds", facts.packets, facts.wireBytes);
    if (facts.span) {
        text += "first packet: " + dissect::secondsText(facts.span->begin)
            + "\nlast packet: " + dissect::secondsText(facts.span->end)
            + "\nduration: " + dissect::secondsText(facts.span->length()) + " s\n";
    }
    text += fmt::format(
        "snap length: {}\npackets cut by it: {}\nconversations: {}\nrtt samples: {}\n",
        format.snapLength, facts.cutPackets, counts.conversations, counts.rttSamples);
    addText(text, "captured on", format.hardware);
    addText(text, "operating system", format.operatingSystem);
    addText(text, "captured with", format.application);
    addInterfaces(text, format);
    if (format.droppedPackets)
        text += fmt::format("packets dropped while capturing: {}\n", *format.droppedPackets);
    addComments(text, format);
    addOddities(text, facts.oddities);
    if (const auto space = model::packetSpace(); space->onDisk() > 0)
        text += fmt::format("packets in memory: {} bytes\npackets in the cache folder: {} bytes\n",
            space->inMemory(), space->onDisk());
    return text;
}

} // namespace remora::app
