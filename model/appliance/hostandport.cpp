// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/hostandport.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/text/format.h"
#include "netshark/hostname.h"
#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {
    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(hostandport)
    };

    tl::unexpected<QString> noHost(const QString &text)
    {
        return tl::unexpected(
            Texts::tr("“%1” is no host: give HOST, HOST:PORT or [IPv6]:PORT.").arg(shown(text)));
    }

    // Letters of any language, digits, hyphens, dots and underscores; of IPv6 colons and a scope.
    bool isHost(const QString &text)
    {
        static const QRegularExpression name(u"^[\\p{L}\\p{N}_]([\\p{L}\\p{M}\\p{N}_.-]{0,252})$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression address(
            u"^[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7}(:?\\d+\\.\\d+\\.\\d+\\.\\d+)?(%[\\w.-]+)?$"_s);
        return text.contains(':'_L1) ? address.match(text).hasMatch() : name.match(text).hasMatch();
    }

} // namespace

tl::expected<quint16, QString> parsePort(const QString &text)
{
    static const QRegularExpression digits(u"^\\d+$"_s); // no blank and no sign
    const auto port = netshark::wholeNumber(text, 1, 65'535);
    if (!port || !digits.match(text).hasMatch())
        return tl::unexpected(
            Texts::tr("“%1” is no port: give a number from 1 to 65535.").arg(shown(text)));
    return static_cast<quint16>(*port);
}

tl::expected<HostAndPort, QString> parseHostAndPort(const QString &text, quint16 port)
{
    QString rest = text;
    if (rest.startsWith("https://"_L1, Qt::CaseInsensitive))
        rest.remove(0, 8);
    else if (rest.contains("://"_L1))
        return noHost(text);
    if (rest.endsWith('/'_L1))
        rest.chop(1);
    HostAndPort found{{}, port};
    const bool isBracketed = rest.startsWith('['_L1);
    const qsizetype close = rest.indexOf(']'_L1);
    const bool isBareIpv6 = !isBracketed && rest.count(':'_L1) > 1;
    if (isBracketed) {
        if (close < 0)
            return noHost(text);
        found.host = rest.mid(1, close - 1);
        if (!found.host.contains(':'_L1))
            return noHost(text);
        rest = rest.mid(close + 1);
        if (!rest.isEmpty() && !rest.startsWith(':'_L1))
            return noHost(text);
    } else if (isBareIpv6) {
        found.host = rest;
        rest.clear();
    } else {
        found.host = rest.section(':'_L1, 0, 0);
        rest = rest.mid(found.host.size());
    }
    found.host = isHost(found.host) ? netshark::canonicalHost(found.host) : QString();
    if (found.host.isEmpty())
        return noHost(text);
    if (!rest.isEmpty()) {
        const auto number = parsePort(rest.mid(1));
        if (!number)
            return tl::unexpected(number.error());
        found.port = *number;
    }
    return found;
}

} // namespace remora::model
