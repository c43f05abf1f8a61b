// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/ports.h"

#include <algorithm>

#include <QRegularExpression>

#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::model {

std::optional<quint16> portOf(const QString &text)
{
    static const QRegularExpression digits(u"^\\d+$"_s); // no blank and no sign
    const auto port = netshark::wholeNumber(text, 1, 65'535);
    return port && digits.match(text).hasMatch() ? std::optional(static_cast<quint16>(*port))
                                                 : std::nullopt;
}

tl::expected<Ports, QString> parsePorts(const QStringList &words)
{
    Ports ports;
    for (const QString &word : words) {
        const auto port = portOf(word);
        if (!port)
            return tl::unexpected(word);
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
    words.removeIf([](const QString &word) { return !portOf(word); });
    return parsePorts(words).value_or(Ports());
}

} // namespace remora::model
