// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportverdict.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>
#include <QTextDocumentFragment>

#include "model/turns/partwords.h"
#include "model/turns/verdictwords.h"
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

    Report::Table partTable(const dissect::PartTimes &parts)
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
        return table;
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
    verdict.parts = partTable(totals.parts);
    return verdict;
}

} // namespace remora::ui
