// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/fieldwords.h"

#include <QCoreApplication>
#include <QHash>

#include "model/text/foreigntext.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(fieldwords)
    };

    // Of types that have a word of their own.
    QString ownWord(const QString &type)
    {
        static const QHash<QString, const char *> words{
            {u"presence"_s, QT_TRANSLATE_NOOP("fieldwords", "presence")},
            {u"FT_NONE"_s, "presence"}, {u"flag"_s, QT_TRANSLATE_NOOP("fieldwords", "flag")},
            {u"FT_BOOLEAN"_s, "flag"}, {u"bytes"_s, QT_TRANSLATE_NOOP("fieldwords", "bytes")},
            {u"seconds"_s, QT_TRANSLATE_NOOP("fieldwords", "duration")},
            {u"FT_RELATIVE_TIME"_s, "duration"},
            {u"time"_s, QT_TRANSLATE_NOOP("fieldwords", "time")}, {u"FT_ABSOLUTE_TIME"_s, "time"},
            {u"address"_s, QT_TRANSLATE_NOOP("fieldwords", "IPv4 or IPv6")},
            {u"text"_s, QT_TRANSLATE_NOOP("fieldwords", "text")},
            {u"protocol"_s, QT_TRANSLATE_NOOP("fieldwords", "protocol")},
            {u"FT_PROTOCOL"_s, "protocol"},
            {u"number"_s, QT_TRANSLATE_NOOP("fieldwords", "number")}, {u"FT_CHAR"_s, "number"},
            {u"FT_FRAMENUM"_s, QT_TRANSLATE_NOOP("fieldwords", "packet")},
            {u"FT_BYTES"_s, QT_TRANSLATE_NOOP("fieldwords", "raw bytes")},
            {u"FT_UINT_BYTES"_s, "raw bytes"}};
        const char *word = words.value(type);
        return word != nullptr ? Words::tr(word) : QString();
    }

    // Empty where more than dots and literal characters stand in it.
    QStringList literalParts(const QString &expression)
    {
        QStringList parts{QString()};
        for (qsizetype i = 0; i < expression.size(); ++i) {
            const QChar c = expression[i];
            if (c == '\\'_L1 && i + 1 < expression.size() && expression[i + 1].isPunct())
                parts.last() += expression[++i];
            else if (c == '.'_L1 || c == '^'_L1 || c == '$'_L1)
                parts.append(QString());
            else if ((c == '*'_L1 || c == '+'_L1 || c == '?'_L1) && parts.last().isEmpty())
                continue;
            else if (QStringView(u"\\*+?()[]{}|").contains(c))
                return {};
            else
                parts.last() += c;
        }
        parts.removeAll(QString());
        return parts;
    }

} // namespace

QString fieldTypeText(const FieldCatalogue::Field &field)
{
    if (QString word = ownWord(field.type); !word.isEmpty())
        return word;
    const QString bare = field.type.startsWith("FT_"_L1) ? field.type.mid(3) : field.type;
    if (bare.startsWith("UINT"_L1) || bare.startsWith("INT"_L1) || bare == "FLOAT"_L1
        || bare == "DOUBLE"_L1)
        return Words::tr("number");
    if (bare.startsWith("STRING"_L1))
        return Words::tr("text");
    if (bare.startsWith("IPv"_L1, Qt::CaseInsensitive))
        return u"IPv"_s + bare.mid(3);
    return shown(bare);
}

MatchedParts::MatchedParts(const QString &text, bool isRegular)
    : m_expression(
        "(*LIMIT_MATCH=100000)"_L1 + (isRegular ? text : QRegularExpression::escape(text)),
        QRegularExpression::CaseInsensitiveOption)
    , m_literals(isRegular ? literalParts(text) : QStringList())
{
}

QList<MatchedParts::Part> MatchedParts::in(const QString &text) const
{
    const auto match = m_expression.match(text);
    if (!match.hasMatch() || match.capturedLength() == 0)
        return {};
    if (m_literals.isEmpty())
        return {{match.capturedStart(), match.capturedLength()}};
    QList<Part> parts;
    qsizetype from = match.capturedStart();
    for (const QString &literal : m_literals) {
        const qsizetype begin = text.indexOf(literal, from, Qt::CaseInsensitive);
        if (begin < 0 || begin + literal.size() > match.capturedEnd())
            break;
        from = begin + literal.size();
        parts.append({begin, literal.size()});
    }
    return parts;
}

} // namespace remora::model
