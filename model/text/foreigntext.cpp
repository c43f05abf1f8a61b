// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/foreigntext.h"

#include <algorithm>
#include <limits>

#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    // Joiners shape Arabic and Indic scripts and emoji, variation selectors choose a glyph.
    bool isShaping(char32_t c)
    {
        return c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F)
            || (c >= 0xE0100 && c <= 0xE01EF);
    }

    // Letters and marks by their category, but nothing to be seen.
    bool isInvisible(char32_t c)
    {
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5
            || (c >= 0x180B && c <= 0x180F) || c == 0x3164 || c == 0xFFA0;
    }

    bool isBlank(char32_t c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

    // `before`: what stands before it unchanged; 0 where nothing does.
    bool isHarmless(char32_t c, char32_t before)
    {
        if (isShaping(c))
            return before > 0x7F && before != c;
        if (isInvisible(c))
            return false;
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return false;
        default:
            return true;
        }
    }

    // As a shell's $'…' reads it.
    QString code(char32_t c)
    {
        const auto digits = [c](int count) {
            return QString::number(static_cast<uint>(c), 16).rightJustified(count, '0'_L1);
        };
        if (c < 0x80)
            return u"\\x"_s + digits(2);
        return c <= 0xFFFF ? u"\\u"_s + digits(4) : u"\\U"_s + digits(8);
    }

} // namespace

QString harmless(const QString &foreign, qsizetype longest)
{
    const bool isBounded = longest < foreign.size();
    // Most texts are; tables ask for thousands of them.
    const bool isPlain = std::all_of(foreign.begin(), foreign.end(),
        [](QChar c) { return c.unicode() >= ' ' && c.unicode() < 0x7F; });
    if (isPlain)
        return isBounded ? foreign.left(longest) + u'…' : foreign;
    // One more, so that the cut goes through no surrogate pair that is shown.
    const auto characters = (isBounded ? foreign.left(longest + 1) : foreign).toUcs4();
    QString line;
    char32_t before = 0;
    for (const char32_t c : characters) {
        QString piece;
        if (isBlank(c))
            piece = u' ';
        else if (isHarmless(c, before))
            piece = QString::fromUcs4(&c, 1);
        else
            piece = code(c);
        if (piece.size() > longest - line.size())
            return line + u'…';
        before = piece.size() <= 2 ? c : 0;
        line += piece;
    }
    return isBounded ? line + u'…' : line;
}

QString harmlessLines(const QString &foreign)
{
    QStringList lines = foreign.split(u'\n');
    for (QString &line : lines)
        line = harmless(line, std::numeric_limits<qsizetype>::max());
    return lines.join(u'\n');
}

QString shown(const QString &foreign, qsizetype longest)
{
    return harmless(foreign, longest).simplified();
}

QString shownLines(const QString &foreign)
{
    constexpr qsizetype most = 40;
    constexpr qsizetype longest = 300;
    QStringList lines = foreign.left(most * longest).split(u'\n');
    const bool isCut = lines.size() > most;
    lines.resize(std::min(lines.size(), most));
    for (QString &line : lines)
        line = shown(line, longest);
    return lines.join(u'\n') + (isCut ? u"\n…"_s : QString());
}

QByteArray harmlessJson(const QByteArray &json)
{
    QByteArray tame;
    char32_t before = 0;
    const auto characters = QString::fromUtf8(json).toUcs4();
    for (const char32_t c : characters) {
        const auto piece = QChar::fromUcs4(c); // QString's would lose a byte order mark
        if (c == '\n' || isHarmless(c, before)) {
            tame += QStringView(piece).toUtf8();
            before = c;
            continue;
        }
        for (const char16_t unit : piece)
            tame += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
        before = 0;
    }
    return tame;
}

QString pathBeside(const QString &path, const QString &ending)
{
    const QFileInfo file(path);
    QString name;
    char32_t before = 0;
    const auto characters = file.completeBaseName().toUcs4();
    for (const char32_t c : characters) {
        name += isHarmless(c, before) ? QString::fromUcs4(&c, 1) : u"_"_s;
        before = c;
    }
    return file.path() + '/'_L1 + name + ending;
}

QString plainTip(const QString &text)
{
    const QString lines = harmlessLines(text).toHtmlEscaped().replace('\n'_L1, "<br>"_L1);
    return text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(lines);
}

} // namespace remora::model
