// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/meantword.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace remora::app {

namespace {

    // Levenshtein's, with two neighbours changed round as one mistake.
    qsizetype mistakesBetween(const QString &one, const QString &other)
    {
        std::vector<std::vector<qsizetype>> least(static_cast<std::size_t>(one.size()) + 1,
            std::vector<qsizetype>(static_cast<std::size_t>(other.size()) + 1));
        const auto at = [&](qsizetype i, qsizetype j) -> qsizetype & {
            return least[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
        };
        for (qsizetype i = 0; i <= one.size(); ++i) {
            for (qsizetype j = 0; j <= other.size(); ++j) {
                if (i == 0 || j == 0) {
                    at(i, j) = i + j;
                    continue;
                }
                const qsizetype same = one[i - 1] == other[j - 1] ? 0 : 1;
                at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same});
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
            }
        }
        return at(one.size(), other.size());
    }

    constexpr qsizetype lettersPerMistake = 3;
    constexpr qsizetype lettersOfAStart = 4;

} // namespace

QString meantBy(const QString &word, const QStringList &names)
{
    QString meant;
    qsizetype fewest = std::max<qsizetype>(word.size() / lettersPerMistake, 1) + 1;
    for (const QString &name : names) {
        if (std::abs(word.size() - name.size()) >= fewest)
            continue; // that many at least
        const qsizetype mistakes = mistakesBetween(word.toLower(), name);
        if (mistakes < fewest) {
            fewest = mistakes;
            meant = name;
        }
    }
    if (!meant.isEmpty())
        return meant;
    const auto begun = std::ranges::find_if(names, [&](const QString &name) {
        return std::min(word.size(), name.size()) >= lettersOfAStart
            && word.startsWith(name.left(lettersOfAStart), Qt::CaseInsensitive);
    });
    return begun == names.end() ? QString() : *begun;
}

} // namespace remora::app
