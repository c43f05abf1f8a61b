// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filters/filterwords.h"

#include <algorithm>
#include <optional>

#include <QRegularExpression>

#include "dissect/filter/filterexpression.h"
#include "dissect/filter/filterfield.h"
#include "dissect/filter/filterlexer.h"
#include "model/filters/fieldwords.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    QString latin(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

} // namespace

QList<FilterWord> filterWords(const QString &filter)
{
    using Token = dissect::FilterToken::Kind;
    QList<FilterWord> words;
    const std::string text = filter.toStdString();
    dissect::FilterLexer lexer(text);
    qsizetype at = 0; // characters
    std::size_t bytes = 0; // the same in UTF-8
    for (auto token = lexer.next(); token.kind != Token::End; token = lexer.next()) {
        at += latin(std::string_view(text).substr(bytes, token.begin - bytes)).size();
        const qsizetype length
            = latin(std::string_view(text).substr(token.begin, token.length)).size();
        auto kind = FilterWord::Kind::Sign;
        if (token.kind == Token::Word)
            kind = dissect::filterField(token.text) != nullptr ? FilterWord::Kind::Field
                                                               : FilterWord::Kind::Value;
        else if (token.kind == Token::Quoted || token.kind == Token::RawQuoted
            || token.kind == Token::Slice)
            kind = FilterWord::Kind::Value;
        words.append({kind, at, length});
        at += length;
        bytes = token.begin + token.length;
    }
    return words;
}

bool maybeUnfinished(QStringView word)
{
    const auto fields = dissect::filterFields();
    const bool isOperator = word == u"&" || word == u"|" || word == u"^" || word == u"~";
    return isOperator || std::any_of(fields.begin(), fields.end(), [&](const auto &field) {
        return QLatin1StringView(field.name.data(), static_cast<qsizetype>(field.name.size()))
            .startsWith(word);
    });
}

bool looksLikeBpf(const QString &filter)
{
    static const QRegularExpression begins(u"^\\s*((not|!)\\s*)?\\(*\\s*((host|net|port|portrange|"
                                           u"src|dst|ether|vlan|gateway|less|greater|"
                                           "proto)\\s+\\S|(tcp|udp|sctp|ip|ip6|icmp|icmp6|arp)\\s+"
                                           "(port|portrange|src|dst|host|net|proto)\\s+\\S)"_s);
    return begins.match(filter).hasMatch();
}

namespace {

    // The first time without a unit.
    std::optional<dissect::Duration> bareTime(const dissect::FilterExpression &expression)
    {
        for (const dissect::FilterExpression &part : expression.parts) {
            if (const auto found = bareTime(part))
                return found;
        }
        if (expression.field == nullptr || expression.field->type != dissect::ColumnType::Elapsed)
            return std::nullopt;
        for (const dissect::FilterValue &value : expression.values) {
            if (value.isBare && value.low != 0)
                return value.low;
        }
        return std::nullopt;
    }

} // namespace

QString bareSeconds(const QString &filter)
{
    const auto expression = dissect::FilterExpression::parse(filter.toStdString(), {});
    const auto time = expression ? bareTime(*expression) : std::nullopt;
    return time ? QString::number(static_cast<double>(*time) / 1e9, 'g', 12) : QString();
}

QList<FilterSuggestion> filterSuggestions()
{
    QList<FilterSuggestion> list;
    for (const dissect::FilterField &field : dissect::filterFields())
        list.append({latin(field.name), fieldMeaning(*field.column)});
    return list;
}

QList<FilterSuggestion> wiresharkSuggestions()
{
    QList<FilterSuggestion> list;
    for (const dissect::FilterField &field : dissect::filterFields()) {
        if (!field.column->isOwn)
            list.append({latin(field.name), fieldMeaning(*field.column)});
    }
    return list;
}

QString rangeFilter(const dissect::TimeRange &range)
{
    return QStringLiteral("frame.time_epoch >= %1 && frame.time_epoch < %2")
        .arg(QString::fromStdString(dissect::secondsText(range.begin)),
            QString::fromStdString(dissect::secondsText(range.end)));
}

QString joinedFilter(const QString &filter, const QString &more, FilterJoin join)
{
    const QString before = filter.trimmed();
    const QString negated = QStringLiteral("!(%1)").arg(more);
    if (before.isEmpty() || join == FilterJoin::Only)
        return join == FilterJoin::AndNot ? negated : more;
    switch (join) {
    case FilterJoin::And:
        return QStringLiteral("(%1) && (%2)").arg(before, more);
    case FilterJoin::Or:
        return QStringLiteral("(%1) || (%2)").arg(before, more);
    default:
        return QStringLiteral("(%1) && %2").arg(before, negated);
    }
}

} // namespace remora::model
