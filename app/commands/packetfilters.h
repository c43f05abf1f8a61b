// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QList>

#include <tl/expected.hpp>

#include "app/terminal/optionlist.h"
#include "netshark/sources.h"

namespace remora::app {

// The options that say which packets of a source: --shark, --bpf and --display.
void addPacketFilterOptions(OptionList &options);
// What they say. The error is a sentence about the first filter that is wrong in itself.
tl::expected<QList<netshark::Filter>, QString> packetFilters(const QCommandLineParser &parser);
// The same, once it is known which fields the appliance has besides; empty where none is wrong.
QString filterProblem(
    const QList<netshark::Filter> &filters, const QList<netshark::NativeField> &fields);

} // namespace remora::app
