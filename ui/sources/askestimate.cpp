// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/askestimate.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "model/appliance/jobspan.h"
#include "model/appliance/sourcetext.h"
#include "model/settings/preferences.h"
#include "model/text/format.h"
#include "ui/common/plainlabel.h"
#include "ui/sources/link.h"

namespace remora::ui {

AskEstimate::AskEstimate(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel("caption"))
    , m_ask(link(tr("Ask the appliance")))
{
    m_ask->setToolTip(tr("The appliance's own estimate, before the filters: an export is created "
                         "for it and removed again."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_ask);
    connect(m_ask, &QToolButton::clicked, this, &AskEstimate::asked);
}

void AskEstimate::tell(
    const model::AskedSource &asked, const netshark::ExportRequest &request, const QString &when)
{
    m_text->setText(text(asked, request, when));
    m_ask->setVisible(!asked.isLive());
    m_ask->setEnabled(!asked.session()->estimates().isAsked(request, when));
}

QString AskEstimate::text(
    const model::AskedSource &asked, const netshark::ExportRequest &request, const QString &when)
{
    using Worth = model::Estimates::Worth;
    const netshark::Job *job = asked.job();
    const model::Estimates &estimates = asked.session()->estimates();
    if (estimates.isAsked(request, when))
        return tr("Asking the appliance…");
    const auto *answer = estimates.latest(request, when);
    const Worth worth = answer == nullptr
        ? Worth::Nothing
        : answer->worth(request.range, job != nullptr && job->isRunning(),
            QDateTime::currentMSecsSinceEpoch() * 1'000'000);
    if (worth != Worth::Nothing && !answer->bytesAtMost)
        return tr("The appliance does not say.");
    if (worth == Worth::Holds)
        return tr("At most %1, by the appliance.")
            .arg(model::amountText(*answer->bytesAtMost, request));
    if (worth == Worth::Then)
        return tr("At most %1, by the appliance at %2.")
            .arg(model::amountText(*answer->bytesAtMost, request),
                model::timeOfDay(answer->time, model::shownZone(), 0));
    if (job == nullptr || !job->span)
        return {};
    // An export's range is in whole seconds.
    const auto bytes = model::estimatedBytes(
        *job, request.range ? netshark::wholeSeconds(*request.range) : *job->span);
    return bytes.value_or(0) > 0 ? tr("About %1.").arg(model::amountText(*bytes, request))
                                 : QString();
}

} // namespace remora::ui
