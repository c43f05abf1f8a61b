// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/verdictpanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocument>

#include "model/turns/partwords.h"
#include "model/turns/verdictwords.h"
#include "ui/common/fonts.h"
#include "ui/common/palette.h"
#include "ui/common/partcolours.h"
#include "ui/common/plainlabel.h"
#include "ui/verdict/partslegend.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    // One line that makes nothing wider.
    QLabel *line(const char *role = "")
    {
        QLabel *label = plainLabel(role);
        label->setWordWrap(false);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        return label;
    }

} // namespace

VerdictPanel::VerdictPanel(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new model::VerdictInFocus(this))
    , m_few(plainLabel("doubtful"))
    , m_sentence(line())
    , m_evidence(plainLabel("caption"))
    , m_findings(line("caption"))
    , m_bar(new PartsLegend)
{
    m_few->setWordWrap(false);
    m_evidence->setWordWrap(false);
    m_sentence->setTextFormat(Qt::RichText);
    m_findings->setTextFormat(Qt::RichText);
    m_findings->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    connect(m_findings, &QLabel::linkActivated, this, [this](const QString &link) {
        const auto which = static_cast<std::size_t>(link.toUInt());
        if (which < m_verdict->verdict().findings.size())
            Q_EMIT filterAsked(model::findingWords(m_verdict->verdict().findings[which]).filter);
    });
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_few);
    first->addWidget(m_sentence, 1);
    first->addWidget(m_evidence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(4);
    layout->addLayout(first);
    layout->addWidget(m_findings);
    layout->addWidget(m_bar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("What clients waited for"));
    connect(m_verdict, &model::VerdictInFocus::changed, this, &VerdictPanel::showAll);
    showAll();
}

void VerdictPanel::setCapture(model::Investigation *capture) { m_verdict->setCapture(capture); }

void VerdictPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSentence();
}

void VerdictPanel::showAll()
{
    const model::WaitingVerdict &verdict = m_verdict->verdict();
    const bool isFew = model::areFew(verdict.totals.turns);
    m_few->setVisible(isFew && hasTurns());
    m_few->setText(u"▲ "_s + model::turnsText(verdict.totals.turns));
    const QString tap = tr("tap %1").arg(model::tapName(verdict.tap));
    m_evidence->setText(
        isFew ? tap : u"%1 · %2"_s.arg(model::turnsText(verdict.totals.turns), tap));
    m_bar->show(verdict.totals.parts);
    showFindings();
    showSentence();
    Q_EMIT changed();
}

// The last part that is named goes into the rest where the line is too long.
void VerdictPanel::showSentence()
{
    if (!hasTurns()) {
        m_sentence->clear();
        return;
    }
    const model::WaitingVerdict &verdict = m_verdict->verdict();
    QTextDocument measured;
    measured.setDefaultFont(m_sentence->font());
    measured.setDocumentMargin(0);
    QString text;
    for (int named = 4; named > 0; --named) {
        text = model::verdictSentence(verdict.totals, verdict.isOneClient, named);
        measured.setHtml(text);
        if (measured.idealWidth() <= m_sentence->width())
            break;
    }
    m_sentence->setText(text);
}

void VerdictPanel::showFindings()
{
    constexpr std::size_t most = 3;
    const auto &findings = m_verdict->verdict().findings;
    QStringList parts;
    for (std::size_t i = 0; i < std::min(findings.size(), most); ++i) {
        const model::FindingWords words = model::findingWords(findings[i]);
        const QColor colour = partColour(model::partOf(findings[i].kind), coloursFor(palette()));
        const QString link = u"<a href=\"%1\">%2</a>"_s.arg(i).arg(words.who.toHtmlEscaped());
        parts << u"<span style=\"color:%1\">■</span> %2, %3"_s.arg(
            colour.name(), words.what.arg(link), words.sum.toHtmlEscaped());
    }
    m_findings->setText(parts.join(u" &nbsp; &nbsp; "_s));
    m_findings->setVisible(!parts.isEmpty());
}

} // namespace remora::ui
