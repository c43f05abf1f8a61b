// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/encapsulationlayers.h"

namespace remora::test {

using namespace layers;

const std::vector<Encapsulation> &etherEncapsulations()
{
    static const std::vector<Encapsulation> all{
        {"MACsec", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x88e5, hex("0000 00000001") + type(v6) + p + zeros(16));
            }},
        {"MACsec with SCI", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(
                    0x88e5, hex("2000 00000001 0200000000010001") + type(v6) + p + zeros(16));
            }},
        {"VN-Tag", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x8926, hex("00000000") + type(v6) + p);
            }},
        {"E-Tag", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x893f, hex("000000000000") + type(v6) + p);
            }},
        {"802.1ah", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x88e7, hex("00000001") + innerEthernet(p, v6));
            }},
        {"802.1ah with B-TAG", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x88a8, hex("0001 88e7 00000001") + innerEthernet(p, v6));
            }},
        {"HSR", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x892f, hex("0032 0001") + type(v6) + p);
            }},
        {"R-TAG", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0xf1c1, hex("0000 0001") + type(v6) + p);
            }},
        {"Cisco MetaData", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x8909, hex("0101 0001 0002") + type(v6) + p);
            }},
        {"Arista timestamp, 64 bits", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0xd28b, hex("0001 0010") + zeros(8) + type(v6) + p);
            }},
        {"Arista timestamp, 48 bits", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0xd28b, hex("0001 0120") + zeros(6) + type(v6) + p);
            }},
        {"TRILL with an option", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x22f3, hex("0041 0001 0002 00000000") + innerEthernet(p, v6));
            }},
        {"FabricPath", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x8903, hex("0040") + innerEthernet(p, v6) + zeros(4));
            }},
        {"B.A.T.M.A.N.", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x4305, hex("40 0f 32 01 020000000001") + innerEthernet(p, v6));
            }},
        {"NSH", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x894f,
                    hex("0046 01") + (v6 ? hex("02") : hex("01")) + hex("00000501") + zeros(16)
                        + p);
            }},
        {"NSH with Ethernet", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(
                    0x894f, hex("0046 0103 00000501") + zeros(16) + innerEthernet(p, v6));
            }},
        {"NSH with variable context", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x894f,
                    hex("0044 02") + (v6 ? hex("02") : hex("01")) + hex("00000501 0000010400000000")
                        + p);
            }},
        {"LLC in a VLAN", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x8100, hex("0001") + length(p.size() + 8) + snap(v6) + p);
            }},
        {"pseudowire", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(
                    0x8847, hex("00010140") + hex("001b21aabbcc 001b21ddeeff") + type(v6) + p);
            }},
        {"pseudowire with a control word", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x8847,
                    hex("00010140 00000007") + hex("001b21aabbcc 001b21ddeeff") + type(v6) + p);
            }},
        {"pseudowire with LLC", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x8847,
                    hex("00010140 00000000") + hex("001b21aabbcc 001b21ddeeff")
                        + length(p.size() + 8) + snap(v6) + p);
            }},
        {"associated channel of a pseudowire", dissect::LinkType::Ethernet, Outer::NoIp,
            [](const Bytes &p, bool v6) {
                return ethernet(0x8847, hex("00010140 1000") + pppType(v6) + p);
            }},
    };
    return all;
}

} // namespace remora::test
