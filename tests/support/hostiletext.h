// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstring>

#include <QStringDecoder>
#include <QXmlStreamReader>

#include "tests/support/fileblocks.h"

// What somebody else may put into a name, a comment or a description, and whether it came out tame.
namespace remora::test {

using namespace Qt::StringLiterals;

// Markup, quotes, commands for a terminal (clear it, title, clipboard, a link, also as C1), a line
// of its own, direction marks, separators and what has no width. No zero byte and no slash: it may
// be an argument and the name of a file.
inline QString hostileText()
{
    return u"<script>alert(1)<script><img src=x onerror=alert(1)>\"&<>']]> "
           u"\x1b[2J\x1b]0;t\x07\x1b]52;c;eA==\x07\x1b]8;;http:x\x1b\\\u009b31m\u0085\x7f\x01"
           u"\npackets: 99999\rpackets: 99999\u2028packets: 99999\u2029"
           u"\u202Egpj\u202D\u2066\u2069\u200E\u200F\u200B\uFEFF\u00AD end"_s;
}

// What is wrong with a text that somebody reads; empty where nothing is.
inline QString harmIn(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return u"not UTF-8"_s;
    const auto characters = text.toUcs4();
    for (const char32_t c : characters) {
        const auto category = QChar::category(c);
        const bool steers = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Other_NotAssigned || category == QChar::Other_Surrogate
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (steers && c != '\n')
            return QStringLiteral("U+%1 in %2").arg(static_cast<uint>(c), 4, 16, '0'_L1).arg(text);
    }
    const QStringList lines = text.split('\n'_L1);
    const bool fakes = std::any_of(lines.begin(), lines.end(),
        [](const QString &line) { return line.startsWith("packets: 99999"_L1); });
    return fakes ? u"a line that is none of ours: "_s + text : QString();
}

// What is wrong with a report or a picture: it does not parse, or could run or fetch something.
inline QString markupFault(const QByteArray &document)
{
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QString name = reader.name().toString().toLower();
        for (const auto bad :
            {"script"_L1, "iframe"_L1, "object"_L1, "embed"_L1, "link"_L1, "base"_L1, "form"_L1,
                "a"_L1, "img"_L1, "foreignobject"_L1, "animate"_L1, "set"_L1}) {
            if (name == bad)
                return u"an element "_s + name;
        }
        const auto attributes = reader.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString key = attribute.name().toString().toLower();
            const QString value = attribute.value().toString();
            if (key.startsWith("on"_L1) || key == "src"_L1
                || (key == "href"_L1 && !value.startsWith("data:image/png;"_L1)
                    && !value.startsWith('#'_L1)))
                return QStringLiteral("an attribute %1=%2").arg(key, value);
        }
    }
    return reader.hasError() ? reader.errorString() : QString();
}

// A pcapng file of one packet that says `words` wherever a file may say something.
inline std::string hostilePcapng(const std::string &words)
{
    const Integers put(false);
    const std::string end = option(put, 0, {});
    const auto size = static_cast<std::uint32_t>(frame.size());
    const std::string file = option(put, 1, words) + option(put, 2, words) + option(put, 3, words)
        + option(put, 4, words) + end;
    return block(put, 0x0a0d0d0a,
               put(std::uint32_t{0x1a2b3c4d}) + put(std::uint16_t{1}) + put(std::uint16_t{0})
                   + put(std::int64_t{-1}) + file)
        + interface(put, 1,
            option(put, 1, words) + option(put, 2, words) + option(put, 3, words)
                + option(put, 11, std::string(1, '\0') + words))
        + block(put, 6,
            put(std::uint32_t{0}) + put(std::uint32_t{0x5e8f0}) + put(std::uint32_t{0}) + put(size)
                + put(size) + text(frame) + std::string((4 - frame.size() % 4) % 4, '\0')
                + option(put, 1, words) + end);
}

// The same with traffic that says `words` too: a DNS question, a TLS server name and the first line
// of HTTP, each as much of it as fits.
inline std::string hostileTraffic(const std::string &words)
{
    const auto bytes = [](const std::string &text) {
        Bytes made(text.size());
        std::memcpy(made.data(), text.data(), text.size());
        return made;
    };
    const auto number = [](std::size_t value, int size) {
        std::string text;
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
            text += static_cast<char>(value >> static_cast<unsigned>(shift));
        return text;
    };
    const auto counted
        = [&](const std::string &text, int size) { return number(text.size(), size) + text; };
    constexpr std::size_t label = 60;
    std::string name;
    for (std::size_t at = 0; at < std::min<std::size_t>(words.size(), 3 * label); at += label)
        name += counted(words.substr(at, label), 1);
    const std::string question = number(1, 2) + number(0x0100, 2) + number(1, 2) + number(0, 6)
        + name + number(0, 1) + number(1, 2) + number(1, 2);
    const std::string server
        = counted(counted(number(0, 1) + counted(words.substr(0, 250), 2), 2), 2);
    const std::string hello = number(0x0303, 2) + std::string(32, 'r') + number(0, 1)
        + counted(number(0x1301, 2), 2) + counted(number(0, 1), 1)
        + counted(number(0, 2) + server, 2);
    const std::string record = number(0x160301, 3) + counted(number(1, 1) + counted(hello, 3), 2);
    const std::string request
        = "GET /" + words.substr(0, 600) + " HTTP/1.1\r\nHost: " + words + "\r\n\r\n";
    const Integers put(false);
    std::uint64_t time = 0x5e8f000000000;
    std::string file = hostilePcapng(words);
    for (const Bytes &packet : {ipv4({"10.0.0.1", "10.0.0.2", 17}, udp(5000, 53, bytes(question))),
             ipv4({"10.0.0.1", "10.0.0.3"}, tcp({40'000, 443, 1}, bytes(record))),
             ipv4({"10.0.0.1", "10.0.0.4"}, tcp({40'001, 80, 1}, bytes(request)))})
        file += enhanced(put, 0, ++time, ethernet(0x0800, packet));
    return file;
}

} // namespace remora::test
