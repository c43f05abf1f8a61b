// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>
#include <QString>

namespace remora::standin {

// The update of the appliance's software, as far as a client sees it: an image that is uploaded can
// be started, and changes nothing.
class SystemUpdate {
public:
    QJsonObject body() const; // of system/update
    // An image of so many bytes; `hash` is its SHA-256.
    void load(const QString &name, qint64 bytes, const QByteArray &hash);
    void fail(const QString &why);
    // What is wrong with a request for another state: a sentence.
    std::optional<QString> change(const QJsonObject &body);

private:
    QString m_state = QStringLiteral("NEUTRAL");
    QJsonObject m_image;
    QString m_comment;
};

} // namespace remora::standin
