// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include "dissect/core/timestamp.h"

namespace remora::standin {

// How a client wants its answers: by which version of the API, and with which high-precision
// timestamps (header X-RBT-High-Precision-Timestamp-Format).
class Dialect {
public:
    // "ns number", "us string", …; anything else is "ns number".
    Dialect(const QString &version, const QByteArray &timestampFormat);
    const QString &version() const { return m_version; }
    // A timestamp as this client wants it.
    QJsonValue operator()(dissect::Timestamp time) const;
    // One that this client writes; 0 where the text is empty, nothing where it is none.
    std::optional<dissect::Timestamp> time(const QString &text) const;

private:
    QString m_version;
    dissect::Duration m_unit = 1;
    bool m_text = false;
};

} // namespace remora::standin
