// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportverdict.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>
#include <QTextDocumentFragment>

#include "model/turns/partwords.h"
#include "model/turns/verdictwords.h"
#include "model/verdict/comparisonwords.h"
#include "ui/common/palette.h"
#include "ui/common/partcolours.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(report)
    };

    QByteArray barOf(const dissect::PartTimes &parts)
    {
        constexpr QSize size(1160, 16);
        QByteArray svg;
        QBuffer buffer(&svg);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        QPainter painter(&generator);
        paintParts(painter, QRectF(QPointF(), size), parts, parts.sum(), 0, lightColours());
        painter.end();
        return svg;
    }

    constexpr std::size_t mostServers = 20; // in a report

    Report::Table partTable(const dissect::PartTimes &parts, const dissect::Comparison *comparison)
    {
        Report::Table table{Texts::tr("What clients waited for"),
            {Texts::tr("Part"), Texts::tr("Seconds"), u"%"_s, Texts::tr("Meaning")},
            {false, true, true, false}, {}, {}};
        const auto percents = dissect::percentsOf(parts);
        const auto rounded = dissect::roundedParts(parts, model::shownWait);
        for (std::size_t i = 0; i < dissect::timeParts; ++i) {
            const auto part = static_cast<dissect::TimePart>(i);
            table.rows << QStringList{model::partName(part), model::waitSeconds(rounded[part]),
                parts.has(part) ? QString::number(percents[i]) : QString(), model::partHelp(part)};
        }
        if (comparison == nullptr || comparison->before.turns == 0)
            return table;
        constexpr qsizetype behind = 2; // the seconds
        table.heads.insert(behind, Texts::tr("Change"));
        table.isNumeric.insert(behind, true);
        for (std::size_t i = 0; i < dissect::timeParts; ++i)
            table.rows[static_cast<qsizetype>(i)].insert(
                behind, model::changeNumber(comparison->all.of[i]));
        return table;
    }

    // Those that grew most.
    QStringList serverLines(const dissect::Comparison &comparison)
    {
        QStringList lines;
        for (const dissect::Comparison::Server &server : comparison.servers) {
            if (server.growth() <= 0 || lines.size() == static_cast<qsizetype>(mostServers))
                break;
            lines << Texts::tr("%1 (%2 s in all, %3)")
                         .arg(model::growthText(server), model::changeNumber(server.growth()),
                             model::turnsText(server.now.turns));
        }
        return lines;
    }

} // namespace

std::optional<Report::Verdict> reportVerdict(const model::WaitingVerdict &waiting)
{
    const dissect::TurnTotals &totals = waiting.totals;
    if (totals.turns == 0)
        return std::nullopt;
    Report::Verdict verdict;
    constexpr int named = 4; // parts
    verdict.sentence = QTextDocumentFragment::fromHtml(
        model::verdictSentence(totals, waiting.isOneClient, named))
                           .toPlainText();
    const bool isSet = waiting.tapSet != dissect::TapPosition::Unknown;
    verdict.evidence = Texts::tr("%1 · captured %2")
                           .arg(model::turnsText(totals.turns),
                               model::tapName(isSet ? waiting.tapSet : waiting.tap));
    for (const dissect::Finding &finding : waiting.findings) {
        const model::FindingWords words = model::findingWords(finding);
        verdict.findings << Texts::tr("%1: %2", "who made clients wait, and how long")
                                .arg(words.what.arg(words.who), words.sum);
    }
    verdict.bar = barOf(totals.parts);
    verdict.parts = partTable(totals.parts, waiting.comparison.get());
    if (waiting.comparison != nullptr) {
        verdict.comparison = model::comparisonSentence(waiting);
        verdict.grown = serverLines(*waiting.comparison);
    }
    return verdict;
}

} // namespace remora::ui
