// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace remora::model {

// A regular expression that the user types to search texts, each a line of one large text: in any
// case of letters, ^ and $ at the ends of lines. What takes too long for a line is given up: then a
// match is not valid.
class LineExpression {
public:
    explicit LineExpression(const QString &typed);
    // What is wrong with it, in the words of its parser; empty where nothing is.
    const QString &problem() const { return m_problem; }
    // Plain letters.
    bool isLiteral() const;
    // It might match line breaks too: then each line is matched by itself, which is slower.
    bool isForEachLine() const { return m_isForEachLine; }
    const QRegularExpression &expression() const { return m_expression; }

private:
    QString m_typed;
    QString m_problem;
    QRegularExpression m_expression;
    bool m_isForEachLine;
};

} // namespace remora::model
