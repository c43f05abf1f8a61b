// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "tests/support/bytes.h"

namespace remora::test {

// A way in which an IP packet can travel in a frame.
struct Encapsulation {
    const char *name;
    dissect::LinkType link;
    // The layers of the inner packet may be of either version where nothing of IP is around them.
    // Of a Record tshark takes the header as a part of the file: length and time of the packet are
    // its.
    enum class Outer { NoIp, Ip, Udp, Record } outer;
    Bytes (*around)(const Bytes &packet, bool v6);
    // tshark makes conversations of its own in it: the numbers of later streams differ, and
    // segments of one stream may be analysed apart.
    bool makesConversations = false;
};
const std::vector<Encapsulation> &encapsulations(); // all of them
const std::vector<Encapsulation> &linkEncapsulations(); // links that few captures have
const std::vector<Encapsulation> &etherEncapsulations(); // by EtherType
const std::vector<Encapsulation> &ipEncapsulations(); // by IP protocol and in GRE
const std::vector<Encapsulation> &udpEncapsulations();

} // namespace remora::test
