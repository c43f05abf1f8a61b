// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

#include "model/query/fieldcatalogue.h"

namespace remora::model {

// What the values of a field are, in a word: "duration", "text"; of Remora's types and tshark's.
QString fieldTypeText(const FieldCatalogue::Field &field);

// Which characters of a name or a description fit what is searched. Of an expression that is
// literal but for its dots, the literal parts: "tcp" and "rtt" of "^tcp.*rtt".
class MatchedParts {
public:
    MatchedParts() = default;
    MatchedParts(const QString &text, bool isRegular);
    struct Part {
        qsizetype begin;
        qsizetype length;
    };
    QList<Part> in(const QString &text) const;

private:
    QRegularExpression m_expression;
    QStringList m_literals;
};

} // namespace remora::model
