// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineexpression.h"

#include <QRegularExpression>

#define PCRE2_CODE_UNIT_WIDTH 16
#include <pcre2.h>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    constexpr std::uint32_t mostSteps = 100'000; // well below a millisecond

    struct Free {
        void operator()(pcre2_code *code) const { pcre2_code_free(code); }
        void operator()(pcre2_match_context *context) const { pcre2_match_context_free(context); }
        void operator()(pcre2_match_data *data) const { pcre2_match_data_free(data); }
    };

    // Options, codes of characters, properties, anchors of the whole text, and classes of which
    // nobody sees at a glance that no line break is in them.
    bool mayMatchBreak(const QString &typed)
    {
        static const QRegularExpression sign(
            u"\\(\\*|\\(\\?[a-zA-Z^-]*[sx]|\\\\[nrRxXCpPocQE0AzZGtevfk]|"
            u"\\[[^\\]]*(\\\\[SDWHVN]|\\[:\\^)"_s);
        return sign.match(typed).hasMatch();
    }

    // "[^a]" is "[^\na]": it stays within a line.
    QString withinLine(const QString &typed)
    {
        QString within;
        bool isClass = false;
        for (qsizetype i = 0; i < typed.size(); ++i) {
            within += typed[i];
            if (typed[i] == '\\'_L1 && i + 1 < typed.size()) {
                within += typed[++i];
            } else if (!isClass && typed[i] == '['_L1) {
                isClass = true;
                if (typed.mid(i + 1, 1) == '^'_L1) {
                    within += typed[++i];
                    within += "\\n"_L1;
                }
                if (typed.mid(i + 1, 1) == ']'_L1) { // the first one ends nothing
                    within += "\\]"_L1;
                    ++i;
                }
            } else if (isClass && typed[i] == ']'_L1) {
                isClass = false;
            }
        }
        return within;
    }

    // What stands any number of times at the start changes where a text matches, not whether; tried
    // at each letter it is slow. "[^.]*rtt" is "rtt", "[a-z]+_id" is "_id" behind one letter.
    QString withoutIdleStart(QString expression)
    {
        static const QRegularExpression idle(
            u"^(\\.|\\\\[dwS]|\\[\\^?[^\\[\\]\\\\^][^\\[\\]\\\\]*\\])([*+])(?![+?{*])"_s);
        const auto start = idle.match(expression);
        if (!start.hasMatch())
            return expression;
        const QString rest = expression.mid(start.capturedEnd());
        return start.captured(2) == '+'_L1 ? "(?<="_L1 + start.captured(1) + ')'_L1 + rest : rest;
    }

    PCRE2_SPTR pointer(QStringView text)
    {
        static constexpr char16_t nothing = 0;
        return reinterpret_cast<PCRE2_SPTR>(text.isEmpty() ? &nothing : text.utf16());
    }

} // namespace

// QRegularExpression keeps an object for each match: of an expression that fits nearly all of
// 250,000 fields that took most of the time.
struct LineExpression::Code {
    std::unique_ptr<pcre2_code, Free> code;
    std::unique_ptr<pcre2_match_context, Free> context;
};

LineExpression::LineExpression(const QString &typed)
    : m_isForEachLine(mayMatchBreak(typed))
{
    // Its sentences are translated.
    if (const QRegularExpression same(typed); !same.isValid()) {
        m_problem = same.errorString();
        return;
    }
    auto code = std::make_shared<Code>();
    int error = 0;
    PCRE2_SIZE place = 0;
    const QString begun = withoutIdleStart(typed);
    const QString searched = m_isForEachLine ? begun : withinLine(begun);
    code->code.reset(pcre2_compile(pointer(searched), static_cast<PCRE2_SIZE>(searched.size()),
        PCRE2_CASELESS | PCRE2_MULTILINE | PCRE2_MATCH_INVALID_UTF, &error, &place, nullptr));
    code->context.reset(pcre2_match_context_create(nullptr));
    if (!code->code || !code->context)
        return;
    // Where there is no compiler for this processor, it is interpreted.
    pcre2_jit_compile(code->code.get(), PCRE2_JIT_COMPLETE);
    pcre2_set_match_limit(code->context.get(), mostSteps);
    m_code = std::move(code);
}

LineExpression::Match LineExpression::in(QStringView text, qsizetype from) const
{
    thread_local const std::unique_ptr<pcre2_match_data, Free> found(
        pcre2_match_data_create(1, nullptr));
    using Fit = Match::Fit;
    if (!m_code || !found)
        return {Fit::TakesTooLong};
    const int groups
        = pcre2_match(m_code->code.get(), pointer(text), static_cast<PCRE2_SIZE>(text.size()),
            static_cast<PCRE2_SIZE>(from), 0, found.get(), m_code->context.get());
    if (groups < 0)
        return {groups == PCRE2_ERROR_NOMATCH ? Fit::No : Fit::TakesTooLong};
    const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(found.get());
    return {Fit::Yes, static_cast<qsizetype>(ends[0]), static_cast<qsizetype>(ends[1])};
}

} // namespace remora::model
