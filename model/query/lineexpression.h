// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

namespace remora::model {

// A regular expression (PCRE2) that the user types to search texts, each a line of one large text:
// in any case of letters, ^ and $ at the ends of lines. What takes too long for a line is given up.
// Any number of threads may search with it.
class LineExpression {
public:
    explicit LineExpression(const QString &typed);
    // What is wrong with it, in the words of its parser; empty where nothing is.
    const QString &problem() const { return m_problem; }
    // It might match line breaks too: then each line is matched by itself, which is slower.
    bool isForEachLine() const { return m_isForEachLine; }
    struct Match {
        enum class Fit { No, Yes, TakesTooLong };
        Fit fit;
        qsizetype begin = 0; // in the text
        qsizetype end = 0;
    };
    // The first one from a place on. What has a problem, or is too large, takes too long.
    Match in(QStringView text, qsizetype from = 0) const;

private:
    struct Code;
    QString m_problem;
    bool m_isForEachLine;
    std::shared_ptr<const Code> m_code;
};

} // namespace remora::model
