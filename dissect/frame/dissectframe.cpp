// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/frame/dissectframe.h"

#include <algorithm>

#include "dissect/frame/fragments.h"
#include "dissect/frame/layers.h"

namespace remora::dissect {

Frame dissectFrame(const RawPacket &packet, FragmentTable *fragments)
{
    Frame frame;
    dissectFrame(packet, fragments, frame);
    return frame;
}

void dissectFrame(const RawPacket &packet, FragmentTable *fragments, Frame &to)
{
    std::size_t reported = packet.wireLength;
    if (packet.data.size() > reported) {
        to.note(Oddity::CapturedBeyondWire);
        reported = packet.data.size();
    }
    Dissection dissection{to, fragments};
    dissectLink(
        packet.link, ByteReader(packet.data.data(), packet.data.size(), reported), dissection);
    if (to.transport == Frame::Transport::Other) { // those of a tunnel around it are not its own
        to.source.port = 0;
        to.destination.port = 0;
    }
}

bool Dissection::enterNamed(const char *title, std::uint32_t length, ByteReader bytes)
{
    constexpr int mostNamed = 32;
    if (++named > mostNamed)
        return false;
    if (!bytes.has(length)) {
        frame.note(Oddity::HeaderCutOff);
        return false;
    }
    if (trace != nullptr)
        trace->push_back({LayerKind::Named, bytes, title, length});
    return true;
}

namespace {

    void takeDown(const RawPacket &packet, FragmentTable *fragments, bool cutToo, LayerTrace &to)
    {
        Frame frame;
        const std::size_t reported = std::max<std::size_t>(packet.wireLength, packet.data.size());
        Dissection dissection{frame, fragments};
        dissection.trace = &to;
        dissection.tracesCut = cutToo;
        dissectLink(
            packet.link, ByteReader(packet.data.data(), packet.data.size(), reported), dissection);
    }

} // namespace

LayerTrace layersOf(const RawPacket &packet)
{
    LayerTrace trace;
    takeDown(packet, nullptr, false, trace);
    return trace;
}

void traceLayers(const RawPacket &packet, FragmentTable *fragments, LayerTrace &to)
{
    to.clear();
    if (fragments != nullptr)
        fragments->forgetShown();
    takeDown(packet, fragments, true, to);
}

void dissectIpPayload(std::uint8_t protocol, ByteReader bytes, Dissection &d)
{
    d.frame.protocol = protocol;
    switch (protocol) {
    case protocolTcp:
        d.enter(LayerKind::Tcp, bytes);
        dissectTcp(bytes, d.frame, d.quotedByIcmp);
        return;
    case protocolUdp:
        dissectUdp(bytes, d);
        return;
    case protocolGre:
        dissectGre(bytes, d);
        return;
    case protocolIcmp:
        dissectIcmp(bytes, false, d);
        return;
    case protocolIcmpv6:
        dissectIcmp(bytes, true, d);
        return;
    case protocolIpInIp:
        dissectIpv4(bytes, d);
        return;
    case protocolIpv6InIp:
        dissectIpv6(bytes, d);
        return;
    default:
        dissectOtherIpProtocol(protocol, bytes, d);
        return;
    }
}

} // namespace remora::dissect
