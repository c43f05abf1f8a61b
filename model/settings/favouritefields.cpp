// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/favouritefields.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace remora::model::favouriteFields {

namespace {

    constexpr qsizetype most = 100;
    constexpr auto key = "fields/favourites"_L1;

    void keep(const QStringList &names) { QSettings().setValue(key, names); }

} // namespace

QStringList list()
{
    static const QStringList usual{u"tcp.analysis.ack_rtt"_s, u"tcp.analysis.bytes_in_flight"_s,
        u"tcp.window_size"_s, u"dns.time"_s, u"tls.handshake.extensions_server_name"_s,
        u"http.request.uri"_s};
    return QSettings().value(key, usual).toStringList();
}

bool has(const QString &name) { return list().contains(name); }

void add(const QString &name)
{
    QStringList names = list();
    names.removeAll(name);
    names.append(name);
    keep(names.mid(std::max<qsizetype>(0, names.size() - most)));
}

void remove(const QString &name)
{
    QStringList names = list();
    names.removeAll(name);
    keep(names);
}

} // namespace remora::model::favouriteFields
