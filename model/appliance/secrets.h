// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "netshark/httpclient.h"

// What opens the way to an appliance: the passwords of its proxy's account and of the client's key,
// in the system keychain. `host` by hostAndPort. Each waits for the keychain: for worker threads.
namespace remora::model::secrets {

// Only those that are not known yet.
void read(const QString &host, netshark::Transport &way);
// Nothing on success, else what the keychain said.
std::optional<QString> write(const QString &host, const netshark::Transport &way);
void remove(const QString &host, const netshark::Transport &way);

} // namespace remora::model::secrets
