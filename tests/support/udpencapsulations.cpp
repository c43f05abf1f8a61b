// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/encapsulationlayers.h"

namespace remora::test {

using namespace layers;

const std::vector<Encapsulation> &udpEncapsulations()
{
    static const std::vector<Encapsulation> all{
        {"GRE in UDP", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool v6) { return outerUdp(4754, hex("0000") + type(v6) + p); }},
        {"MPLS in UDP", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool) { return outerUdp(6635, hex("00010140") + p); }},
        {"AYIYA", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool v6) {
                return outerUdp(
                    5072, hex("4552 11") + (v6 ? hex("29") : hex("04")) + zeros(4 + 16 + 20) + p);
            }},
        {"CAPWAP, 802.3", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool v6) {
                return outerUdp(
                    5247, hex("00 200220 00000000 06 010203040506 00") + innerEthernet(p, v6));
            }},
        {"CAPWAP, 802.11", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool v6) {
                return outerUdp(5247,
                    hex("00 200310 00000000 04 01020304 000000 0108 0000") + station() + snap(v6)
                        + p);
            }},
        {"LISP", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool) { return outerUdp(4341, zeros(8) + p); }},
        {"AMT", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool) { return outerUdp(2268, hex("0600") + p); }},
        {"TZSP", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool v6) {
                return outerUdp(37008, hex("01 00 0001 0a0101 00 01") + innerEthernet(p, v6));
            }},
        {"TZSP, 802.11", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool v6) {
                return outerUdp(37008, hex("01 00 0012 01") + wireless(p, v6));
            }},
        {"GTP version 0", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool) {
                return outerUdp(3386,
                    hex("1eff") + length(p.size()) + hex("0001 0001 00 ffffff") + zeros(8) + p);
            }},
        {"GTP'", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool) {
                return outerUdp(3386, hex("0fff") + length(p.size()) + hex("0001") + p);
            }},
        {"GTP-U on the port of GTP-C", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool) {
                return outerUdp(2123, hex("30ff") + length(p.size()) + hex("00000001") + p);
            }},
        {"GTP-U, two extensions", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool) {
                return outerUdp(2152,
                    hex("34ff") + length(p.size() + 12) + hex("00000001 000000c0 01000185 01100100")
                        + p);
            }},
        {"GTP-U, Ethernet", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool v6) {
                return outerUdp(2152,
                    hex("30ff") + length(p.size() + 14) + hex("00000001") + innerEthernet(p, v6));
            }},
        {"VXLAN-GPE", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool v6) {
                return outerUdp(
                    4790, hex("0c0000") + (v6 ? hex("02") : hex("01")) + hex("00000700") + p);
            }},
        {"VXLAN-GPE with NSH", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool v6) {
                return outerUdp(4790,
                    hex("0c000004 00000700") + hex("0046 01") + (v6 ? hex("02") : hex("01"))
                        + hex("00000501") + zeros(16) + p);
            }},
        {"L2TP", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool v6) {
                return outerUdp(1701, hex("0002 0001 0001 ff03") + pppType(v6) + p);
            }},
        {"L2TP with all fields", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool v6) {
                return outerUdp(1701,
                    hex("4a02") + length(p.size() + 20) + hex("0001 0001 0001 0001 0002 aaaa ff03")
                        + pppType(v6) + p);
            }},
        {"VXLAN, by source port", dissect::LinkType::Ethernet, Outer::Udp,
            [](const Bytes &p, bool v6) {
                return outer(
                    17, udp(4789, 50'000, hex("08000000 00000700") + innerEthernet(p, v6)));
            }},
    };
    return all;
}

} // namespace remora::test
