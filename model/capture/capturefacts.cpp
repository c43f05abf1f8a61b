// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/capture/capturefacts.h"

#include <array>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "model/settings/preferences.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::CaptureFacts;
    using dissect::FileFormat;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(facts)
    };

    QString exact(quint64 number) { return count(number); }

    QString bytesExact(quint64 number)
    {
        return number < 1000 ? bytes(number)
                             : Texts::tr("%1 (%2 bytes)").arg(bytes(number), count(number));
    }

    void addText(QList<Fact> &to, const QString &name, const std::string &text)
    {
        if (!text.empty())
            to.append({name, shown(QString::fromStdString(text), 400)});
    }

    QString linkName(dissect::LinkType link)
    {
        struct Named {
            dissect::LinkType link;
            const char *name;
        };
        using Link = dissect::LinkType;
        constexpr std::array names{Named{Link::Null, "BSD loopback"},
            Named{Link::Ethernet, "Ethernet"}, Named{Link::Ppp, "PPP"}, Named{Link::Raw, "raw IP"},
            Named{Link::CiscoHdlc, "Cisco HDLC"}, Named{Link::Wireless, "IEEE 802.11"},
            Named{Link::Loop, "OpenBSD loopback"}, Named{Link::LinuxCooked, "Linux cooked v1"},
            Named{Link::Radiotap, "radiotap"}, Named{Link::Ipv4, "raw IPv4"},
            Named{Link::Ipv6, "raw IPv6"}, Named{Link::LinuxCooked2, "Linux cooked v2"}};
        for (const Named &named : names) {
            if (named.link == link)
                return QStringLiteral("%1 (%2)")
                    .arg(QLatin1StringView(named.name))
                    .arg(static_cast<unsigned>(link));
        }
        return QString::number(static_cast<unsigned>(link));
    }

    FactGroup fileGroup(const CaptureSubject &capture, const QString &sha256)
    {
        const FileFormat &format = *capture.facts.format;
        const QFileInfo file(capture.path);
        FactGroup group{Texts::tr("File"), {}};
        auto &facts = group.facts;
        facts.append({Texts::tr("Name"), shown(file.fileName(), 400)});
        facts.append({Texts::tr("Folder"), shown(file.path(), 1000)});
        facts.append({Texts::tr("Size"),
            bytesExact(static_cast<quint64>(netshark::fileSize(capture.path).value_or(0)))});
        facts.append(
            {Texts::tr("SHA-256"), sha256.isEmpty() ? Texts::tr("being computed…") : sha256});
        facts.append({Texts::tr("Format"),
            QStringLiteral("%1, %2").arg(QLatin1StringView(formatName(format.kind)),
                format.nanoseconds ? Texts::tr("times in nanoseconds")
                                   : Texts::tr("times in microseconds"))});
        QStringList links;
        for (const auto link : format.links)
            links << linkName(link);
        facts.append({Texts::tr("Encapsulation"), links.join(u", "_s)});
        facts.append({Texts::tr("Snap length"),
            format.snapLength == 0 ? Texts::tr("none given") : bytesExact(format.snapLength)});
        addText(facts, Texts::tr("Captured on"), format.hardware);
        addText(facts, Texts::tr("Operating system"), format.operatingSystem);
        addText(facts, Texts::tr("Captured with"), format.application);
        if (capture.facts.damage)
            facts.append({Texts::tr("Damage"), damageText(*capture.facts.damage)});
        if (!capture.partialReason.isEmpty())
            facts.append({Texts::tr("Partial"), capture.partialReason});
        return group;
    }

    FactGroup timeGroup(const CaptureFacts &known)
    {
        FactGroup group{Texts::tr("Time"), {}};
        if (!known.span)
            return group;
        const auto time = [](dissect::Timestamp at) {
            return dateAndTime(at, shownZone(), 9) + ' '_L1 + zoneName(at, shownZone());
        };
        group.facts.append({Texts::tr("First packet"), time(known.span->begin)});
        group.facts.append({Texts::tr("Last packet"), time(known.span->end)});
        group.facts.append({Texts::tr("Span"),
            Texts::tr("%1 s").arg(
                QLocale().toString(static_cast<double>(known.span->length()) / 1e9, 'f', 6))});
        return group;
    }

    FactGroup trafficGroup(const CaptureSubject &capture)
    {
        const CaptureFacts &known = capture.facts;
        FactGroup group{Texts::tr("Traffic"), {}};
        auto &facts = group.facts;
        facts.append({Texts::tr("Packets"), exact(known.packets)});
        facts.append({Texts::tr("Bytes on the wire"), bytesExact(known.wireBytes)});
        facts.append({Texts::tr("Bytes captured"), bytesExact(known.capturedBytes)});
        facts.append({Texts::tr("Cut by the snap length"), exact(known.cutPackets)});
        facts.append({Texts::tr("Conversations"), exact(capture.conversations)});
        const double seconds = known.span ? static_cast<double>(known.span->length()) / 1e9 : 0.0;
        if (seconds > 0) {
            facts.append({Texts::tr("Mean bit rate on the wire"),
                bitRate(static_cast<double>(known.wireBytes) * 8 / seconds)});
            facts.append({Texts::tr("Mean packet rate"),
                Texts::tr("%1 packets/s")
                    .arg(
                        QLocale().toString(static_cast<double>(known.packets) / seconds, 'f', 1))});
        }
        if (known.packets > 0)
            facts.append({Texts::tr("Mean packet length"),
                Texts::tr("%1 bytes")
                    .arg(QLocale().toString(
                        static_cast<double>(known.wireBytes) / static_cast<double>(known.packets),
                        'f', 1))});
        if (known.format->droppedPackets)
            facts.append(
                {Texts::tr("Dropped while capturing"), exact(*known.format->droppedPackets)});
        facts.append({Texts::tr("Names from DNS answers"), exact(known.names->size())});
        return group;
    }

    FactGroup interfaceGroup(const FileFormat &format)
    {
        FactGroup group{Texts::tr("Interfaces"), {}};
        for (const auto &interface : format.interfaces) {
            QStringList parts{
                linkName(interface.link), Texts::tr("%1 packets").arg(exact(interface.packets))};
            if (!interface.description.empty())
                parts << shown(QString::fromStdString(interface.description));
            if (!interface.filter.empty())
                parts
                    << Texts::tr("filter %1").arg(shown(QString::fromStdString(interface.filter)));
            if (interface.received)
                parts << Texts::tr("received %1").arg(exact(*interface.received));
            if (interface.dropped)
                parts << Texts::tr("dropped %1").arg(exact(*interface.dropped));
            group.facts.append(
                {shown(QString::fromStdString(interface.name)), parts.join(u", "_s)});
        }
        if (format.interfaceCount > format.interfaces.size())
            group.facts.append({Texts::tr("Further interfaces"),
                exact(format.interfaceCount - format.interfaces.size())});
        return group;
    }

    FactGroup commentGroup(const FileFormat &format)
    {
        FactGroup group{Texts::tr("Comments"), {}};
        for (const auto &comment : format.comments) {
            const QString text = shown(QString::fromStdString(comment.text), 400);
            if (comment.packet == 0)
                group.facts.append({Texts::tr("of the file"), text});
            else
                group.facts.append(
                    {Texts::tr("of packet %1").arg(exact(comment.packet)), text, comment.packet});
        }
        return group;
    }

    FactGroup oddityGroup(const CaptureFacts &known)
    {
        FactGroup group{Texts::tr("Odd packets"), {}};
        for (const auto &[name, kind] : known.oddities.all())
            group.facts.append({oddityText(name),
                Texts::tr("%1, first in packet %2")
                    .arg(exact(kind.count), exact(kind.firstPackets.front())),
                kind.firstPackets.front()});
        if (known.format->finerUnits > 0)
            group.facts.append({finerUnitsText(), exact(known.format->finerUnits)});
        if (group.facts.isEmpty())
            group.facts.append({Texts::tr("none"), {}});
        return group;
    }

} // namespace

CaptureSubject subjectOf(const Capture &capture)
{
    return {
        capture.path(), capture.facts(), capture.conversations()->size(), capture.partialReason()};
}

QList<FactGroup> captureFacts(const CaptureSubject &subject, const QString &sha256)
{
    const CaptureFacts &known = subject.facts;
    QList<FactGroup> groups{fileGroup(subject, sha256), timeGroup(known), trafficGroup(subject)};
    for (FactGroup &group : QList<FactGroup>{
             interfaceGroup(*known.format), commentGroup(*known.format), oddityGroup(known)}) {
        if (!group.facts.isEmpty())
            groups.append(group);
    }
    return groups;
}

} // namespace remora::model
