// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace remora::standin {

// The name of a file that a header Content-Disposition gives (RFC 6266): `filename*` before
// `filename`. The vendor's client sends nothing but the name. Empty where there is none.
QString nameInDisposition(const QByteArray &header);

// The header that a file of this name is sent with.
QByteArray dispositionFor(const QString &name);

} // namespace remora::standin
