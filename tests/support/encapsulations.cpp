// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/encapsulations.h"

#include "tests/support/encapsulationlayers.h"

namespace remora::test {

using namespace layers;

namespace {

    using dissect::LinkType;
    const Bytes stationAddresses = station();
    const Bytes radiotap = hex("0000 0800 00000000");

    const std::vector<Encapsulation> &common()
    {
        static const std::vector<Encapsulation> all{
            {"802.3 with SNAP", LinkType::Ethernet, Outer::NoIp,
                [](const Bytes &p, bool v6) { return inLlc(snap(v6) + p) + zeros(8); }},
            {"802.3 with LLC", LinkType::Ethernet, Outer::NoIp,
                [](const Bytes &p, bool) { return inLlc(hex("060603") + p); }},
            {"MPLS, two labels", LinkType::Ethernet, Outer::NoIp,
                [](const Bytes &p, bool) {
                    return ethernet(0x8847, hex("00010040 00011140") + p);
                }},
            {"PPPoE", LinkType::Ethernet, Outer::NoIp,
                [](const Bytes &p, bool v6) {
                    return ethernet(0x8864,
                        hex("1100 0001") + length(p.size() + 2) + pppType(v6) + p + zeros(4));
                }},
            {"PPPoE in VLAN", LinkType::Ethernet, Outer::NoIp,
                [](const Bytes &p, bool v6) {
                    return ethernet(0x8100,
                        vlan(0x8864, hex("1100 0001") + length(p.size() + 2) + pppType(v6) + p));
                }},
            {"PPP", LinkType::Ppp, Outer::NoIp,
                [](const Bytes &p, bool v6) { return hex("ff03") + pppType(v6) + p; }},
            {"PPP, compressed", LinkType::Ppp, Outer::NoIp,
                [](const Bytes &p, bool v6) { return (v6 ? hex("57") : hex("21")) + p; }},
            {"PPP in HDLC", LinkType::PppInHdlc, Outer::NoIp,
                [](const Bytes &p, bool v6) { return hex("ff03") + pppType(v6) + p; }},
            {"PPPoE link", LinkType::PppoeSession, Outer::NoIp,
                [](const Bytes &p, bool v6) {
                    return hex("1100 0001") + length(p.size() + 2) + pppType(v6) + p;
                }},
            {"Cisco HDLC", LinkType::CiscoHdlc, Outer::NoIp,
                [](const Bytes &p, bool v6) { return hex("0f00") + type(v6) + p; }},
            {"802.11 data", LinkType::Wireless, Outer::NoIp,
                [](const Bytes &p, bool v6) {
                    return hex("0801 0000") + stationAddresses + snap(v6) + p;
                }},
            {"802.11 QoS data with radiotap", LinkType::Radiotap, Outer::NoIp,
                [](const Bytes &p, bool v6) {
                    return radiotap + hex("8802 0000") + stationAddresses + hex("0000") + snap(v6)
                        + p;
                }},
            {"802.11 between access points", LinkType::Radiotap, Outer::NoIp,
                [](const Bytes &p, bool v6) {
                    return radiotap + hex("0803 0000") + stationAddresses + hex("020000000004")
                        + snap(v6) + p;
                }},
            {"GRE", LinkType::Ethernet, Outer::Ip,
                [](const Bytes &p, bool v6) { return outer(47, hex("0000") + type(v6) + p); }},
            {"GRE with key and sequence", LinkType::Ethernet, Outer::Ip,
                [](const Bytes &p, bool v6) {
                    return outer(47, hex("3000") + type(v6) + hex("00000007 00000001") + p);
                }},
            {"Ethernet in GRE", LinkType::Ethernet, Outer::Ip,
                [](const Bytes &p, bool v6) {
                    return outer(47, hex("0000 6558") + innerEthernet(p, v6));
                }},
            {"PPTP", LinkType::Ethernet, Outer::Ip,
                [](const Bytes &p, bool v6) {
                    const Bytes ppp = hex("ff03") + pppType(v6) + p;
                    return outer(47,
                        hex("3081 880b") + length(ppp.size()) + hex("0001 00000001 00000001")
                            + ppp);
                }},
            {"VXLAN", LinkType::Ethernet, Outer::Udp,
                [](const Bytes &p, bool v6) {
                    return outerUdp(4789, hex("08000000 00000100") + innerEthernet(p, v6));
                }},
            {"GENEVE with an option", LinkType::Ethernet, Outer::Udp,
                [](const Bytes &p, bool v6) {
                    return outerUdp(6081,
                        hex("0200 6558 00000100") + hex("0102 03 01 00000000")
                            + innerEthernet(p, v6));
                }},
            {"GTP-U", LinkType::Ethernet, Outer::Udp,
                [](const Bytes &p, bool) {
                    return outerUdp(2152, hex("30ff") + length(p.size()) + hex("00000001") + p);
                }},
            {"GTP-U with an extension", LinkType::Ethernet, Outer::Udp,
                [](const Bytes &p, bool) {
                    return outerUdp(2152,
                        hex("34ff") + length(p.size() + 8) + hex("00000001 0000 00 85 01 00 01 00")
                            + p);
                }},
        };
        return all;
    }

} // namespace

const std::vector<Encapsulation> &encapsulations()
{
    static const std::vector<Encapsulation> all = [] {
        std::vector<Encapsulation> together;
        for (const auto *part : {&common(), &linkEncapsulations(), &etherEncapsulations(),
                 &ipEncapsulations(), &udpEncapsulations()})
            together.insert(together.end(), part->begin(), part->end());
        return together;
    }();
    return all;
}

} // namespace remora::test
