// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "dissect/store/conversation.h"
#include "netshark/sources.h"

// The filters of an export: native, BPF and Wireshark's, before an appliance sees them.
namespace remora::model {

// What is wrong with a filter, as a sentence; nothing where it is well formed or where only the
// appliance can tell: native ones are read by our parser, which is told what fields the appliance
// knows besides, BPF by libpcap, display filters by tshark where this computer has it. May take a
// moment (libpcap looks names up): for a worker thread.
std::optional<QString> exportFilterProblem(
    const netshark::Filter &filter, const QList<netshark::NativeField> &fields);

// A display filter in the appliance's own words, which it evaluates much faster. Nothing where it
// asks for more than addresses, ports, protocols and lengths.
std::optional<QString> nativeForm(const QString &displayFilter);

// The packets of these conversations and no others: native where they are of IPv4, else BPF, since
// the address fields of native filters are of type IPv4. Nothing where there are none, or so many
// that an appliance would refuse the filter.
std::optional<netshark::Filter> conversationsFilter(
    const std::vector<dissect::Conversation> &conversations);

// "10.0.0.1:40000 – 10.0.0.2:443", for people.
QString endpointsText(const dissect::Conversation &conversation, bool clientIsA);

// What native filters can ask for, for completion: of the appliance, else of our own parser.
QList<netshark::NativeField> knownNativeFields(const QList<netshark::NativeField> &fields);

} // namespace remora::model
