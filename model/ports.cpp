// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ports.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/format.h"
#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {
    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(hostandport)
    };
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

tl::expected<Ports, QString> parsePorts(const QStringList &words)
{
    Ports ports;
    for (const QString &word : words) {
        const auto port = parsePort(word);
        if (!port)
            return tl::unexpected(port.error());
        if (std::find(ports.begin(), ports.end(), *port) == ports.end())
            ports.push_back(*port);
    }
    return ports;
}

tl::expected<Ports, QString> parsePorts(const QString &text)
{
    static const QRegularExpression gap(u"[\\s,;]+"_s);
    return parsePorts(text.split(gap, Qt::SkipEmptyParts));
}

QString portsText(const Ports &ports)
{
    QStringList words;
    for (const std::uint16_t port : ports)
        words << QString::number(port);
    return words.join(u", "_s);
}

Ports serverPortsIn(const QList<netshark::Filter> &filters)
{
    static const QRegularExpression named(u"server_port\\s*==?\\s*\"?(\\d+)"_s);
    QStringList words;
    for (const netshark::Filter &filter : filters) {
        auto found = named.globalMatch(
            filter.kind == netshark::Filter::Kind::Native ? filter.text : QString());
        while (found.hasNext())
            words << found.next().captured(1);
    }
    words.removeIf([](const QString &word) { return !parsePort(word); });
    return parsePorts(words).value_or(Ports());
}

} // namespace remora::model
