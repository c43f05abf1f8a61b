// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/dispositionname.h"

#include <optional>

#include <QList>
#include <QStringDecoder>
#include <QUrl>

namespace remora::standin {

namespace {

    std::optional<QString> utf8(const QByteArray &bytes)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes);
        return decoder.hasError() ? std::nullopt : std::optional(text);
    }

    // Nothing where a percent sign begins no escape.
    std::optional<QByteArray> unescaped(const QByteArray &text)
    {
        const auto isHex = [&](qsizetype at) {
            return at < text.size()
                && QByteArrayView("0123456789abcdefABCDEF").indexOf(text[at]) >= 0;
        };
        for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
            if (!isHex(at + 1) || !isHex(at + 2))
                return std::nullopt;
        }
        return QByteArray::fromPercentEncoding(text);
    }

    // At the semicolons that stand in no quoted string.
    QList<QByteArray> partsOf(const QByteArray &header)
    {
        QList<QByteArray> parts{{}};
        bool quoted = false;
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (header[i] == ';' && !quoted) {
                parts.append(QByteArray());
                continue;
            }
            if (header[i] == '"')
                quoted = !quoted;
            parts.last().append(header[i]);
            if (header[i] == '\\' && quoted && i + 1 < header.size())
                parts.last().append(header[++i]);
        }
        return parts;
    }

    // What a token or a quoted string means; nothing where something follows its end.
    std::optional<QByteArray> plain(const QByteArray &value)
    {
        if (!value.startsWith('"'))
            return value;
        QByteArray text;
        for (qsizetype i = 1; i < value.size(); ++i) {
            if (value[i] == '"')
                return i + 1 == value.size() ? std::optional(text) : std::nullopt;
            if (value[i] == '\\' && i + 1 < value.size())
                ++i;
            text.append(value[i]);
        }
        return std::nullopt;
    }

    // charset'language'text of RFC 8187.
    std::optional<QString> extended(const QByteArray &value)
    {
        const qsizetype second = value.indexOf('\'', value.indexOf('\'') + 1);
        const QByteArray charset = value.left(value.indexOf('\'')).toLower();
        const auto bytes = unescaped(value.mid(second + 1));
        if (second < 0 || !bytes)
            return std::nullopt;
        if (charset == "utf-8")
            return utf8(*bytes);
        return charset == "iso-8859-1" ? std::optional(QString::fromLatin1(*bytes)) : std::nullopt;
    }

} // namespace

QString nameInDisposition(const QByteArray &header)
{
    std::optional<QByteArray> simple;
    bool isNamed = false;
    const QList<QByteArray> parts = partsOf(header);
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray key = part.left(qMax<qsizetype>(equals, 0)).trimmed().toLower();
        const QByteArray value = part.mid(equals + 1).trimmed();
        if (key == "filename*") {
            if (const auto name = extended(value))
                return name->trimmed();
        } else if (key == "filename" && !isNamed) {
            simple = plain(value);
            isNamed = true;
        }
    }
    const auto text = [](const QByteArray &bytes) {
        return utf8(bytes).value_or(QString::fromLatin1(bytes)).trimmed();
    };
    if (isNamed)
        return text(simple.value_or(QByteArray()));
    const QByteArray type = parts.first().trimmed().toLower();
    if (type == "attachment" || type == "inline" || type == "form-data")
        return {};
    const auto bare = unescaped(header);
    return text(bare && utf8(*bare) ? *bare : header);
}

QByteArray dispositionFor(const QString &name)
{
    const QByteArray encoded = QUrl::toPercentEncoding(name, {}, "~");
    // The vendor's client takes all behind the first equals sign for the name.
    if (encoded == name.toUtf8())
        return "attachment; filename=" + encoded;
    return "attachment; filename*=UTF-8''" + encoded;
}

} // namespace remora::standin
