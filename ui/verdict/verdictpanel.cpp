// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/verdictpanel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTextDocument>
#include <QToolButton>

#include "model/text/foreigntext.h"
#include "model/turns/partwords.h"
#include "model/turns/verdictwords.h"
#include "model/verdict/comparisonwords.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/fonts.h"
#include "ui/common/plainlabel.h"
#include "ui/verdict/baselinebutton.h"
#include "ui/verdict/findinglink.h"
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
    , m_top(new QHBoxLayout)
    , m_few(plainLabel("doubtful"))
    , m_sentence(line())
    , m_evidence(new QToolButton)
    , m_baseline(new BaselineButton(m_verdict))
    , m_compared(new QWidget)
    , m_difference(new ElidedLabel(Qt::ElideRight))
    , m_servers(new QToolButton)
    , m_findings(new QWidget)
    , m_bar(new PartsLegend)
{
    m_few->setWordWrap(false);
    makeTaps();
    makeComparison();
    m_sentence->setTextFormat(Qt::RichText);
    auto *links = new QHBoxLayout(m_findings);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(16);
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        m_links[i] = new FindingLink;
        links->addWidget(m_links[i]);
        connect(m_links[i], &QAbstractButton::clicked, this, [this, i] { follow(i); });
    }
    links->addStretch();
    m_findings->setAccessibleName(tr("Who made clients wait"));
    connect(m_bar, &PartsLegend::partChosen, this, &VerdictPanel::partChosen);
    connect(m_bar, &PartsLegend::partLit, this, &VerdictPanel::partLit);
    m_top->setSpacing(8);
    m_top->addWidget(m_few);
    m_top->addWidget(m_sentence, 1);
    m_top->addWidget(m_evidence);
    m_top->addWidget(m_baseline);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(4);
    layout->addLayout(m_top);
    layout->addWidget(m_findings);
    layout->addWidget(m_compared);
    layout->addWidget(m_bar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("What clients waited for"));
    connect(m_verdict, &model::VerdictInFocus::changed, this, &VerdictPanel::showAll);
    showAll();
}

void VerdictPanel::makeTaps()
{
    m_evidence->setProperty("role", u"inside"_s);
    m_evidence->setPopupMode(QToolButton::InstantPopup);
    m_evidence->setToolTip(tr("Where the packets were captured: whoever knows can say so"));
    auto *menu = new QMenu(m_evidence);
    menu->setToolTipsVisible(true);
    auto *one = new QActionGroup(menu);
    for (std::size_t i = 0; i < m_taps.size(); ++i) {
        const auto tap = static_cast<dissect::TapPosition>(i);
        m_taps[i] = menu->addAction(model::tapChoice(tap));
        m_taps[i]->setCheckable(true);
        m_taps[i]->setToolTip(model::tapHelp(tap));
        one->addAction(m_taps[i]);
        connect(m_taps[i], &QAction::triggered, this, [this, tap] { m_verdict->setTap(tap); });
    }
    m_evidence->setMenu(menu);
}

void VerdictPanel::makeComparison()
{
    m_difference->setProperty("role", u"caption"_s);
    m_servers->setProperty("role", u"inside"_s);
    m_servers->setText(tr("All servers…"));
    m_servers->setToolTip(tr("What each server makes clients wait, against the baseline"));
    auto *line = new QHBoxLayout(m_compared);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_difference, 1);
    line->addWidget(m_servers);
    connect(m_servers, &QAbstractButton::clicked, m_baseline, &BaselineButton::showServers);
    connect(m_baseline, &BaselineButton::noticed, this, &VerdictPanel::noticed);
    connect(m_baseline, &BaselineButton::failed, this, &VerdictPanel::failed);
    connect(m_baseline, &BaselineButton::filterAsked, this, &VerdictPanel::filterAsked);
}

void VerdictPanel::setCapture(model::Investigation *capture)
{
    m_baseline->setCapture(capture);
    m_verdict->setCapture(capture);
}

void VerdictPanel::setBaseline(std::shared_ptr<const model::Baseline> baseline)
{
    m_verdict->setBaseline(std::move(baseline));
}

void VerdictPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSentence();
    fitFindings();
}

void VerdictPanel::showAll()
{
    const model::WaitingVerdict &verdict = m_verdict->verdict();
    const bool isFew = model::areFew(verdict.totals.turns);
    m_few->setVisible(isFew && hasTurns());
    m_few->setText(u"▲ "_s + model::turnsText(verdict.totals.turns));
    showEvidence();
    m_bar->show(verdict.totals, verdict.comparison.get());
    showComparison();
    showFindings();
    showSentence();
    Q_EMIT changed();
}

void VerdictPanel::showEvidence()
{
    const model::WaitingVerdict &verdict = m_verdict->verdict();
    const bool isSet = verdict.tapSet != dissect::TapPosition::Unknown;
    const QString tap = isSet ? tr("tap %1, as set").arg(model::tapName(verdict.tapSet))
                              : tr("tap %1").arg(model::tapName(verdict.tap));
    m_evidence->setText((model::areFew(verdict.totals.turns)
                                ? tap
                                : u"%1 · %2"_s.arg(model::turnsText(verdict.totals.turns), tap))
        + u" ▾"_s);
    m_taps[static_cast<std::size_t>(verdict.tapSet)]->setChecked(true);
    m_taps.front()->setText(model::tapChoice(dissect::TapPosition::Unknown, verdict.tap));
}

// How much in all, and who grew most.
void VerdictPanel::showComparison()
{
    const model::WaitingVerdict &verdict = m_verdict->verdict();
    const bool isCompared = verdict.comparison != nullptr && hasTurns();
    // With what it names, where that takes no room from the sentence.
    auto *line = static_cast<QHBoxLayout *>(isCompared ? m_compared->layout() : m_top);
    if (line->indexOf(m_baseline) < 0) {
        m_top->removeWidget(m_baseline);
        m_compared->layout()->removeWidget(m_baseline);
        line->addWidget(m_baseline);
        setTabOrder(isCompared ? m_servers : m_evidence, m_baseline);
    }
    m_compared->setVisible(isCompared);
    if (verdict.comparison == nullptr)
        return;
    QString text = model::comparisonSentence(verdict);
    constexpr std::size_t named = 3;
    const auto &servers = verdict.comparison->servers;
    QStringList grown;
    for (std::size_t i = 0; i < std::min(named, servers.size()) && servers[i].growth() > 0; ++i)
        grown << model::growthText(servers[i]);
    if (!grown.isEmpty())
        text += ' '_L1 + tr("Grown most: %1").arg(grown.join(u" · "));
    m_difference->setText(text);
    m_difference->setToolTip(model::plainTip(text));
    m_difference->setAccessibleName(text);
    m_servers->setEnabled(!servers.empty());
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
    const auto &findings = m_verdict->verdict().findings;
    for (std::size_t i = 0; i < std::min(findings.size(), m_links.size()); ++i)
        m_links[i]->show(model::findingWords(findings[i]), model::partOf(findings[i].kind));
    m_findings->setVisible(!findings.empty());
    fitFindings();
}

// As many as there is room for; the first one in any case.
void VerdictPanel::fitFindings()
{
    const std::size_t count = m_verdict->verdict().findings.size();
    int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        room -= m_links[i]->sizeHint().width();
        m_links[i]->setVisible(i < count && (i == 0 || room >= 0));
        room -= m_findings->layout()->spacing();
    }
}

void VerdictPanel::follow(std::size_t finding)
{
    if (finding < m_verdict->verdict().findings.size())
        Q_EMIT filterAsked(model::findingWords(m_verdict->verdict().findings[finding]).filter);
}

} // namespace remora::ui
