// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineexpression.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

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

} // namespace

LineExpression::LineExpression(const QString &typed)
    : m_typed(typed)
    , m_isForEachLine(mayMatchBreak(typed))
{
    const QRegularExpression alone(typed);
    if (!alone.isValid())
        m_problem = alone.errorString();
    m_expression = QRegularExpression(
        "(*LIMIT_MATCH=100000)"_L1 + (m_isForEachLine ? typed : withinLine(typed)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
}

bool LineExpression::isLiteral() const
{
    static const QRegularExpression sign(u"[\\\\^$.|?*+()\\[{]"_s);
    return !m_typed.contains(sign);
}

} // namespace remora::model
