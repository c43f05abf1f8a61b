// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/askrange.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QToolButton>

#include "model/text/format.h"
#include "ui/common/filepath.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/sources/link.h"
#include "ui/sources/spanbar.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    const QString &usual()
    {
        static const QString text = u"last 10s"_s;
        return text;
    }

} // namespace

AskRange::AskRange(QWidget *parent)
    : QWidget(parent)
    , m_span(new SpanBar)
    , m_label(plainLabel("caption"))
    , m_time(new QComboBox)
    , m_range(plainLabel("caption"))
    , m_doubt(plainLabel("doubtful"))
    , m_instead(link({}))
    , m_fromBrush(link(tr("Use range in focus")))
    , m_clip(link(tr("Lock as clip…")))
{
    m_time->setObjectName("time"_L1);
    m_time->setEditable(true);
    m_time->setMinimumContentsLength(8);
    m_time->addItems({usual(), u"last 1 min"_s, u"last 5 minutes"_s, u"last 1 hour"_s,
        u"this hour"_s, u"today"_s, u"12:00 PM to 1:00 PM"_s});
    m_time->setToolTip(tr("Such as last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 "
                          "4:00 to 4/21/13 5:00"));
    m_time->setCurrentText(usual());
    m_label->setBuddy(m_time);
    m_label->setWordWrap(false);
    m_instead->setObjectName("instead"_L1);
    m_fromBrush->setToolTip(tr("The time range in focus in the open capture"));
    m_clip->setToolTip(tr("Keeps the packets of this time range and these filters on the "
                          "appliance, whatever the job drops"));
    // Two lines at any time: an error or another range must not move what stands below.
    m_range->setMinimumHeight(2 * QFontMetrics(m_range->font()).lineSpacing());
    m_range->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *offers = new FlowLayout(nullptr, {}, 0);
    for (QToolButton *offer : {m_instead, m_fromBrush, m_clip})
        offers->addWidget(offer);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_span, 0, 0, 1, 2);
    layout->addWidget(m_label, 1, 0);
    layout->addWidget(m_time, 1, 1);
    layout->addWidget(m_range, 2, 0, 1, 2);
    layout->addWidget(m_doubt, 3, 0, 1, 2);
    layout->addLayout(offers, 4, 0, 1, 2);
    connect(m_time, &QComboBox::editTextChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
    connect(m_time->lineEdit(), &QLineEdit::returnPressed, this, &AskRange::submitted);
    connect(m_span, &SpanBar::rangeChosen, this, &AskRange::use);
    connect(m_instead, &QToolButton::clicked, this, [this] {
        if (m_empty && m_empty->range)
            use(*m_empty->range);
    });
    connect(m_fromBrush, &QToolButton::clicked, this, [this] {
        if (const auto range = m_brush ? m_brush() : std::nullopt)
            use(*range);
    });
    connect(m_clip, &QToolButton::clicked, this, &AskRange::clipAsked);
}

void AskRange::clear() { m_time->setCurrentText(usual()); }

void AskRange::setAsked(const model::AskedSource &asked)
{
    using Kind = netshark::SourceRef::Kind;
    m_asked = asked;
    m_span->setSpan(std::nullopt); // nor does a drag on the one of before go on
    m_label->setText(!asked.isLive() ? tr("Time range")
            : m_isForCounting        ? tr("Count for")
                                     : tr("Capture for"));
    m_time->lineEdit()->setPlaceholderText(asked.isLive() ? usual() : tr("all packets"));
    const Kind kind = asked.source().kind;
    if (kind == Kind::Clip || kind == Kind::File)
        m_time->setCurrentText({});
    else if (text().isEmpty())
        clear();
    check();
}

void AskRange::use(const dissect::TimeRange &range)
{
    m_time->setCurrentText(model::typedRange(range, QTimeZone::systemTimeZone()));
    m_time->lineEdit()->setCursorPosition(0);
}

void AskRange::setText(const QString &words) { m_time->setCurrentText(words); }

QString AskRange::text() const { return m_time->currentText().trimmed(); }

bool AskRange::isAll() const { return text().isEmpty() && !m_asked.isLive(); }

bool AskRange::isRight() const
{
    return m_asked.session() != nullptr
        && (isAll() || m_asked.session()->timeRange(text()).has_value());
}

std::optional<dissect::TimeRange> AskRange::range() const
{
    if (m_asked.session() == nullptr || m_asked.isLive() || isAll())
        return std::nullopt;
    const auto meant = m_asked.session()->timeRange(text());
    return meant ? std::optional(*meant) : std::nullopt;
}

std::optional<dissect::Duration> AskRange::duration() const
{
    if (m_asked.session() == nullptr || !m_asked.isLive())
        return std::nullopt;
    const auto meant = m_asked.session()->timeRange(text());
    return meant ? std::optional(meant->length()) : std::nullopt;
}

void AskRange::check()
{
    if (m_asked.session() == nullptr)
        return;
    const auto range = this->range();
    m_span->setSpan(m_asked.job() != nullptr ? m_asked.span() : std::nullopt);
    m_span->setRange(range);
    m_fromBrush->setVisible(!m_asked.isLive() && m_brush && m_brush().has_value());
    m_clip->setVisible(!m_isForCounting && m_asked.job() != nullptr && m_asked.span().has_value());
    say();
    showDoubt();
}

void AskRange::say()
{
    const auto meant = m_asked.session()->timeRange(text());
    setRole(m_range, isRight() ? u"caption"_s : u"failed"_s);
    if (isAll())
        m_range->setText(tr("All packets of this source."));
    else if (!meant)
        m_range->setText(meant.error());
    else if (m_asked.isLive())
        m_range->setText(tr("The next %1, as they come.").arg(model::seconds(meant->length())));
    else
        m_range->setText(rangeText(*m_asked.session(), *meant));
}

// That there will be nothing, or soon nothing any more.
void AskRange::showDoubt()
{
    m_empty = isRight() ? model::whyNothingWillCome(m_asked, range()) : std::nullopt;
    const auto doubt = isRight() ? model::doubtOf(m_asked, range()) : std::nullopt;
    m_doubt->setText(doubt.value_or(QString()));
    m_doubt->setVisible(doubt.has_value());
    m_instead->setText(m_empty ? m_empty->offer : QString());
    m_instead->setVisible(m_empty && m_empty->range);
}

} // namespace remora::ui
