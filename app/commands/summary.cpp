// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/summary.h"

#include <fmt/format.h>

#include "model/capture/packetmemory.h"
#include "model/text/errortext.h"
#include "model/text/foreigntext.h"
#include "model/text/format.h"

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

    // `of`: behind what is known of the file only, " in the whole file" where a filter leaves less.
    void addInterfaces(std::string &to, const dissect::FileFormat &format, const std::string &of)
    {
        if (format.kind != dissect::FileFormat::Kind::Pcapng)
            return;
        to += fmt::format("sections: {}\ninterfaces: {}\n", format.sections, format.interfaceCount);
        for (const auto &interface : format.interfaces) {
            to += fmt::format("interface: {}, link type {}, {} packets{}",
                onOneLine(interface.name), static_cast<unsigned>(interface.link), interface.packets,
                of);
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

    void addComments(std::string &to, const dissect::FileFormat &format, const std::string &of)
    {
        if (format.commentCount > 0)
            to += fmt::format("comments{}: {}\n", of, format.commentCount);
        for (const auto &comment : format.comments) {
            const std::string packet = comment.packet != 0
                ? fmt::format(" of packet {}", comment.packet)
                : std::string();
            to += fmt::format("comment{}: {}\n", packet, onOneLine(comment.text));
        }
    }

    // Which kinds there are is known of the packets before `where` only.
    void addOddities(std::string &to, const SummarySubject &subject)
    {
        const dissect::OddityCounts &oddities = subject.facts.oddities;
        const std::string of = subject.where.isEmpty() ? ""
            : subject.bpf.isEmpty()                    ? " in the whole file"
                                                       : " of all that --bpf leaves";
        if (oddities.oddPackets() > 0 && !of.empty())
            to += fmt::format("odd packets: {}\n", subject.packets.oddPackets);
        for (const auto &[name, kind] : oddities.all())
            to += fmt::format("odd{}: {}: {}, first in packet {}\n", of,
                model::oddityText(name).toStdString(), kind.count,
                fmt::join(kind.firstPackets, ", "));
    }

    void addFinerUnits(std::string &to, const dissect::FileFormat &format, const std::string &of)
    {
        if (format.finerUnits > 0)
            to += fmt::format("odd times{}: {}: {}\n", of, model::finerUnitsText().toStdString(),
                format.finerUnits);
    }

    void addFilters(std::string &to, const SummarySubject &subject)
    {
        addText(to, "bpf filter", subject.bpf.toStdString());
        addText(to, "filter", subject.where.toStdString());
    }

    // Seconds. Nothing more than that there is none where there is none.
    void addRtt(std::string &to, const char *name, const dissect::RttBySide::Side &side)
    {
        to += fmt::format("{}: {} samples", name, side.rtt.count);
        if (side.rtt.count > 0)
            to += fmt::format(", min {}, mean {:.9f}, p95 {}, max {} s",
                dissect::secondsText(side.rtt.minimum), side.rtt.mean() / 1e9,
                dissect::secondsText(side.p95), dissect::secondsText(side.rtt.maximum));
        to += '\n';
    }

    void addPackets(std::string &to, const SummarySubject &subject, bool isFiltered)
    {
        const dissect::PacketTotals &packets = subject.packets;
        to += fmt::format("packets: {}", packets.packets);
        if (isFiltered)
            to += fmt::format(" of {}", subject.facts.packets + subject.facts.passedOver);
        to += fmt::format("\nbytes on the wire: {}\n", packets.wireBytes);
        if (packets.span)
            to += "first packet: " + dissect::secondsText(packets.span->begin)
                + "\nlast packet: " + dissect::secondsText(packets.span->end)
                + "\nduration: " + dissect::secondsText(packets.span->length()) + " s\n";
        to += fmt::format(
            "snap length: {}\npackets cut by it: {}\nconversations: {}\nrtt samples: {}\n",
            subject.facts.format->snapLength, packets.cutPackets, subject.conversations,
            std::uint64_t{subject.rtt.toServer.rtt.count} + subject.rtt.toClient.rtt.count);
        addRtt(to, "rtt to server", subject.rtt.toServer);
        addRtt(to, "rtt to client", subject.rtt.toClient);
    }

} // namespace

std::string summaryText(const SummarySubject &subject)
{
    const dissect::FileFormat &format = *subject.facts.format;
    const bool isFiltered = !subject.bpf.isEmpty() || !subject.where.isEmpty();
    const std::string of = isFiltered ? " in the whole file" : "";
    std::string text
        = fmt::format("file: {}\nformat: {}, {}\n", onOneLine(subject.path.toStdString()),
            dissect::formatName(format.kind), format.nanoseconds ? "nanoseconds" : "microseconds");
    addFilters(text, subject);
    addPackets(text, subject, isFiltered);
    addText(text, "captured on", format.hardware);
    addText(text, "operating system", format.operatingSystem);
    addText(text, "captured with", format.application);
    addInterfaces(text, format, of);
    if (format.droppedPackets)
        text += fmt::format("packets dropped while capturing{}: {}\n", of, *format.droppedPackets);
    addComments(text, format, of);
    addOddities(text, subject);
    addFinerUnits(text, format, of);
    if (const auto space = model::packetSpace(); space->onDisk() > 0)
        text += fmt::format("packets in memory: {} bytes\npackets in the cache folder: {} bytes\n",
            space->inMemory(), space->onDisk());
    return text;
}

} // namespace remora::app
