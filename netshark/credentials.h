// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace remora::netshark {

// Passwords in the system keychain, by user and host. Each call waits for the keychain (which may
// ask the user to unlock it): never on the GUI thread.
namespace keychain {
    bool isAvailable();
    std::optional<QString> read(const QString &host, const QString &user);
    // Nothing on success, else what the keychain said.
    std::optional<QString> write(const QString &host, const QString &user, const QString &password);
    void remove(const QString &host, const QString &user);
} // namespace keychain

} // namespace remora::netshark
