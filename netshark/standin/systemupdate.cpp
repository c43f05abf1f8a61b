// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/systemupdate.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

QJsonObject SystemUpdate::body() const
{
    QJsonObject all = m_image;
    all.insert("state"_L1, m_state);
    all.insert("shark_version"_L1, "10.6.0000.0000"_L1);
    all.insert("shark_user_version"_L1, "10.6"_L1);
    all.insert("estimate"_L1, 0);
    all.insert("need_reboot"_L1, false);
    if (!m_image.contains("init_id"_L1))
        all.insert("init_id"_L1, QString());
    if (!m_comment.isEmpty())
        all.insert("comment"_L1, m_comment);
    return all;
}

void SystemUpdate::load(const QString &name, qint64 bytes, const QByteArray &hash)
{
    m_state = u"INITIALIZED"_s;
    m_comment.clear();
    m_image = {{"init_id"_L1, QString::fromLatin1(hash.left(16))}, {"iso_name"_L1, name},
        {"iso_size"_L1, bytes}, {"iso_sha_hash"_L1, QString::fromLatin1(hash)}};
}

void SystemUpdate::fail(const QString &why)
{
    m_state = u"FAILED_GRACEFUL"_s;
    m_comment = why;
    m_image = {};
}

std::optional<QString> SystemUpdate::change(const QJsonObject &body)
{
    const QString wanted = body.value("state"_L1).toString();
    if (wanted == "NEUTRAL"_L1) {
        m_state = wanted;
        m_comment.clear();
        if (body.value("reset"_L1).toBool())
            m_image = {};
        return std::nullopt;
    }
    if (wanted != "RUNNING"_L1)
        return u"'state' must be NEUTRAL or RUNNING"_s;
    if (m_state != "INITIALIZED"_L1)
        return u"'state': there is no image to be installed"_s;
    if (body.value("init_id"_L1) != m_image.value("init_id"_L1))
        return u"'init_id' is not that of the image"_s;
    // It is over at once.
    m_state = u"NEUTRAL"_s;
    m_image = {};
    return std::nullopt;
}

} // namespace remora::standin
