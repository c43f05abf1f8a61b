// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/encapsulationlayers.h"

namespace remora::test {

using namespace layers;

const std::vector<Encapsulation> &ipEncapsulations()
{
    static const std::vector<Encapsulation> all{
        {"ERSPAN I", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool v6) {
                return outer(47, hex("0000 88be") + innerEthernet(p, v6));
            }},
        {"ERSPAN II", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool v6) {
                return outer(47,
                    hex("1000 88be") + hex("00000007 100a0800 00000000") + innerEthernet(p, v6));
            }},
        {"ERSPAN III", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool v6) {
                return outer(47,
                    hex("1000 22eb") + hex("00000007 200a0800 00000000 00000000")
                        + innerEthernet(p, v6));
            }},
        {"ERSPAN III with a subheader", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool v6) {
                return outer(47,
                    hex("0000 22eb") + hex("200a0800 00000000 00000001") + zeros(8)
                        + innerEthernet(p, v6));
            }},
        {"802.11 in GRE", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool v6) { return outer(47, hex("0000 8200") + wireless(p, v6)); }},
        {"Frame Relay in GRE", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool v6) {
                return outer(47, hex("0000 6559") + hex("1841 03") + nlpid(v6) + p);
            },
            true},
        {"NSH in GRE", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool v6) {
                return outer(47,
                    hex("0000 894f") + hex("0046 01") + (v6 ? hex("02") : hex("01"))
                        + hex("00000501") + zeros(16) + p);
            }},
        {"MPLS in GRE", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool) { return outer(47, hex("0000 8847") + hex("00010140") + p); }},
        {"GRE with a route", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool v6) {
                return outer(
                    47, hex("4000") + type(v6) + hex("00000000 0800000401020304 00000000") + p);
            }},
        {"WCCP", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool) { return outer(47, hex("0000 883e") + hex("00000000") + p); }},
        {"AH", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool v6) {
                return outer(51,
                    (v6 ? hex("29") : hex("04")) + hex("040000 00000001 00000001") + zeros(12) + p);
            }},
        {"EtherIP", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool v6) { return outer(97, hex("3000") + innerEthernet(p, v6)); }},
        {"PIM register", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool) { return outer(103, hex("2100dead 00000000") + p); }},
        {"MPLS in IP", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool) { return outer(137, hex("00010140") + p); }},
        {"Ethernet in IP", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool v6) { return outer(143, innerEthernet(p, v6)); }},
        {"IPv6 options in IPv4", dissect::LinkType::Ethernet, Outer::Ip,
            [](const Bytes &p, bool v6) {
                return outer(60, (v6 ? hex("29") : hex("04")) + hex("000000 00000000") + p);
            }},
    };
    return all;
}

} // namespace remora::test
