// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <tl/expected.hpp>

#include "app/terminal/optionlist.h"
#include "netshark/httpclient.h"

namespace remora::app {

// The options that say on which way an appliance is reached: patience, TLS, proxy, certificates.
void addWayOptions(OptionList &options);

// What they say, with the passwords that the environment holds. The error is a sentence about
// wrong usage.
tl::expected<netshark::Transport, QString> wayOf(const QCommandLineParser &parser);

// The files that they name, which are read.
QStringList wayFiles(const QCommandLineParser &parser);

} // namespace remora::app
