// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/encapsulationlayers.h"

namespace remora::test {

using namespace layers;

const std::vector<Encapsulation> &linkEncapsulations()
{
    static const std::vector<Encapsulation> all{
        {"Frame Relay", dissect::LinkType{107}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("1841 03") + nlpid(v6) + p; }},
        {"Frame Relay, padded, SNAP", dissect::LinkType{107}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("1841 03 00 80 000000") + type(v6) + p; }},
        {"Frame Relay, bridged Ethernet", dissect::LinkType{107}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("1841 03 00 80 0080c2 0007") + innerEthernet(p, v6);
            }},
        {"Frame Relay, Cisco", dissect::LinkType{107}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("1841") + type(v6) + p; }},
        {"Frame Relay, PPP, address of four bytes", dissect::LinkType{107}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("18404041 03 cf") + pppType(v6) + p; }},
        {"FDDI", dissect::LinkType{10}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("50 020000000001 020000000002") + snap(v6) + p;
            }},
        {"Token Ring", dissect::LinkType{6}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("1040 020000000001 020000000002") + snap(v6) + p;
            }},
        {"Token Ring with a route", dissect::LinkType{6}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("1040 020000000001 820000000002 0630 00110022") + snap(v6) + p;
            }},
        {"ARCNET", dissect::LinkType{7}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("0102") + (v6 ? hex("c4") : hex("d4")) + hex("00 0001") + p;
            }},
        {"ARCNET, exception", dissect::LinkType{7}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("0102") + (v6 ? hex("c4") : hex("d4")) + hex("ffffffff 00 0001") + p;
            }},
        {"ARCNET, Linux", dissect::LinkType{129}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("0102 0000") + (v6 ? hex("c4") : hex("d4")) + hex("00 0001") + p;
            }},
        {"ATM, RFC 2684", dissect::LinkType{11}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return snap(v6) + p; }},
        {"ATM, bridged Ethernet", dissect::LinkType{100}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("aaaa03 0080c2 0007 0000") + innerEthernet(p, v6);
            }},
        {"ATM, NLPID", dissect::LinkType{11}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("fefe03") + nlpid(v6) + p; }},
        {"ATM, PPP", dissect::LinkType{11}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("fefe03 cf") + pppType(v6) + p; }},
        {"classical IP over ATM", dissect::LinkType{106}, Outer::NoIp,
            [](const Bytes &p, bool) { return p; }},
        {"SunATM", dissect::LinkType{123}, Outer::Record,
            [](const Bytes &p, bool v6) { return hex("02000020") + snap(v6) + p; }},
        {"SunATM, LAN emulation", dissect::LinkType{123}, Outer::Record,
            [](const Bytes &p, bool v6) { return hex("01000020 0000") + innerEthernet(p, v6); }},
        {"IP over Fibre Channel", dissect::LinkType{122}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("1000020000000001 1000020000000002") + snap(v6) + p;
            }},
        {"IP over FireWire", dissect::LinkType{138}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return Bytes(16, std::byte{1}) + type(v6) + p; }},
        {"IP over InfiniBand", dissect::LinkType{242}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return zeros(40) + type(v6) + hex("0000") + p; }},
        {"Symantec firewall", dissect::LinkType{99}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return zeros(6) + type(v6) + zeros(36) + p; }},
        {"PFLOG", dissect::LinkType{117}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("3d") + (v6 ? hex("18") : hex("02")) + zeros(62) + p;
            }},
        {"NFLOG", dissect::LinkType{239}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return (v6 ? hex("0a") : hex("02")) + hex("000001") + littleLength(p.size() + 4)
                    + hex("0900") + p;
            }},
        {"NFLOG with a packet header", dissect::LinkType{239}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("00000001 0800 0100") + type(v6) + hex("0100")
                    + littleLength(p.size() + 4) + hex("0900") + p;
            }},
        {"ENC, little-endian", dissect::LinkType{109}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return (v6 ? hex("18000000") : hex("02000000")) + zeros(8) + p;
            }},
        {"ENC, big-endian", dissect::LinkType{109}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return (v6 ? hex("00000018") : hex("00000002")) + zeros(8) + p;
            }},
        {"IPNET", dissect::LinkType{226}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("01") + (v6 ? hex("1a") : hex("02")) + hex("0001 0000")
                    + length(p.size()) + zeros(16) + p;
            }},
        {"PPI, Ethernet", dissect::LinkType{192}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("00000800 01000000") + innerEthernet(p, v6);
            }},
        {"PPI, 802.11", dissect::LinkType{192}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("00000800 69000000") + wireless(p, v6); }},
        {"PKTAP", dissect::LinkType{258}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("6c000000 01000000 01000000") + zeros(96) + innerEthernet(p, v6);
            }},
        {"PKTAP of macOS, raw", dissect::LinkType{149}, Outer::NoIp,
            [](const Bytes &p, bool) { return hex("6c000000 01000000 0c000000") + zeros(96) + p; }},
        {"exported PDU", dissect::LinkType{252}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("000c 0010") + hex("6574685f776974686f75746663730000 00000000")
                    + innerEthernet(p, v6);
            }},
        {"ERF, Ethernet", dissect::LinkType{197}, Outer::Record,
            [](const Bytes &p, bool v6) {
                return zeros(8) + hex("0204") + length(p.size() + 32) + hex("0000")
                    + length(p.size() + 14) + hex("0000") + innerEthernet(p, v6);
            }},
        {"ERF, two extensions", dissect::LinkType{197}, Outer::Record,
            [](const Bytes &p, bool v6) {
                return zeros(8) + hex("8204") + length(p.size() + 48) + hex("0000")
                    + length(p.size() + 14) + hex("8300000000000000 0400000000000000 0000")
                    + innerEthernet(p, v6);
            }},
        {"ERF, HDLC with PPP", dissect::LinkType{197}, Outer::Record,
            [](const Bytes &p, bool v6) {
                return zeros(8) + hex("0104") + length(p.size() + 20) + hex("0000")
                    + length(p.size() + 4) + hex("ff03") + pppType(v6) + p;
            }},
        {"ERF, Cisco HDLC", dissect::LinkType{197}, Outer::Record,
            [](const Bytes &p, bool v6) {
                return zeros(8) + hex("0104") + length(p.size() + 20) + hex("0000")
                    + length(p.size() + 4) + hex("0f00") + type(v6) + p;
            }},
        {"ERF, IP", dissect::LinkType{197}, Outer::Record,
            [](const Bytes &p, bool v6) {
                return zeros(8) + (v6 ? hex("1704") : hex("1604")) + length(p.size() + 16)
                    + hex("0000") + length(p.size()) + p;
            }},
        {"ERF, AAL5", dissect::LinkType{197}, Outer::Record,
            [](const Bytes &p, bool v6) {
                return zeros(8) + hex("0404") + length(p.size() + 28) + hex("0000")
                    + length(p.size() + 12) + hex("00000000") + snap(v6) + p;
            }},
        {"PPP with direction", dissect::LinkType{204}, Outer::Record,
            [](const Bytes &p, bool v6) { return hex("01 ff03") + pppType(v6) + p; }},
        {"Cisco HDLC in PPP", dissect::LinkType{50}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("0f00") + type(v6) + p; }},
        {"Cisco HDLC, multicast, in PPP", dissect::LinkType{9}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("8f00") + type(v6) + p; }},
        {"PPP multilink", dissect::LinkType{9}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("ff03 003d c0000001") + pppType(v6) + p; }},
        {"PPP, bridged", dissect::LinkType{9}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("ff03 0031 0001") + innerEthernet(p, v6); }},
        {"PPP with MPLS", dissect::LinkType{9}, Outer::NoIp,
            [](const Bytes &p, bool) { return hex("ff03 0281 00010140") + p; }},
        {"Cisco HDLC with MPLS", dissect::LinkType{104}, Outer::NoIp,
            [](const Bytes &p, bool) { return hex("0f00 8847 00010140") + p; }},
        {"Prism", dissect::LinkType{119}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("44000000 90000000") + zeros(136) + wireless(p, v6);
            }},
        {"AVS", dissect::LinkType{163}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("80211001 00000040") + zeros(56) + wireless(p, v6);
            }},
        {"AVS behind the number of Prism", dissect::LinkType{119}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("80211001 00000040") + zeros(56) + wireless(p, v6);
            }},
        {"radiotap with padding", dissect::LinkType{127}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("0000 0900 02000000 20") + hex("88020000") + station() + hex("0000 0000")
                    + snap(v6) + p;
            }},
        {"802.11 aggregate", dissect::LinkType{105}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("88020000") + station() + hex("8000 020000000001 020000000002")
                    + length(p.size() + 8) + snap(v6) + p;
            }},
        {"802.11 mesh", dissect::LinkType{105}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("88030000") + station() + hex("020000000004 0001 001f00000001")
                    + snap(v6) + p;
            }},
        {"Linux cooked, LLC", dissect::LinkType{113}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("0000 0001 0006 0200000000010000 0004") + snap(v6) + p;
            }},
        {"Linux cooked, radiotap", dissect::LinkType{113}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("0000 0323 0006 0200000000010000 0000 0000080000000000")
                    + wireless(p, v6);
            }},
        {"Linux cooked 2, Ethernet", dissect::LinkType{276}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("6558 0000 00000001 030a 00 06 0200000000010000") + innerEthernet(p, v6);
            }},
        {"loopback with EtherType", dissect::LinkType{0}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("0000") + type(v6) + p; }},
        {"Juniper MLPPP", dissect::LinkType{130}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("4d474300") + pppType(v6) + p; }},
        {"Juniper MLFR", dissect::LinkType{131}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("4d474300") + hex("0000 03") + nlpid(v6) + p;
            }},
        {"Juniper GGSN", dissect::LinkType{133}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("4d474300") + (v6 ? hex("06000000") : hex("02000000")) + p;
            }},
        {"Juniper ATM2", dissect::LinkType{135}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("4d474300") + zeros(8) + snap(v6) + p; }},
        {"Juniper services", dissect::LinkType{136}, Outer::NoIp,
            [](const Bytes &p, bool) { return hex("4d474300") + zeros(12) + p; }},
        {"Juniper ATM1", dissect::LinkType{137}, Outer::NoIp,
            [](const Bytes &p, bool) { return hex("4d474300") + zeros(4) + p; }},
        {"Juniper PPPoE", dissect::LinkType{167}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("4d474300") + innerEthernet(p, v6); }},
        {"Juniper Ethernet, extensions", dissect::LinkType{178}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("4d474380 0006 010101 020104") + innerEthernet(p, v6);
            }},
        {"Juniper, no link layer", dissect::LinkType{178}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("4d474302") + (v6 ? hex("06000000") : hex("02000000")) + p;
            }},
        {"Juniper PPP", dissect::LinkType{179}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("4d474300") + hex("ff03") + pppType(v6) + p;
            }},
        {"Juniper Frame Relay", dissect::LinkType{180}, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return hex("4d474300") + hex("1841 03") + nlpid(v6) + p;
            }},
        {"Juniper Cisco HDLC", dissect::LinkType{181}, Outer::NoIp,
            [](const Bytes &p, bool v6) { return hex("4d474300") + hex("0f00") + type(v6) + p; }},
        {"Juniper VP", dissect::LinkType{183}, Outer::NoIp,
            [](const Bytes &p, bool) { return hex("4d474300") + zeros(18) + p; }},
    };
    return all;
}

} // namespace remora::test
