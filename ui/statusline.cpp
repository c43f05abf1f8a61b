// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include <QLabel>

#include "model/appliance/sourceitem.h"
#include "model/capture/capture.h"
#include "model/settings/preferences.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "ui/common/elidedlabel.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    QString factsText(const model::Capture &capture)
    {
        const dissect::CaptureFacts &facts = capture.facts();
        QStringList parts{StatusLine::tr("%1 packets").arg(model::count(facts.packets)),
            StatusLine::tr("%1 on the wire").arg(model::bytes(facts.wireBytes))};
        if (const qint64 size = model::sizeOf(capture); size >= 0)
            parts << StatusLine::tr("%1 file").arg(model::bytes(static_cast<quint64>(size)));
        if (facts.span)
            parts << model::timeRange(*facts.span, model::shownZone(), 3);
        if (const quint64 odd = facts.oddities.oddPackets(); odd > 0)
            parts << StatusLine::tr("odd packets: %1").arg(model::count(odd));
        if (facts.cutPackets > 0)
            parts
                << StatusLine::tr("%1 cut by the snap length").arg(model::count(facts.cutPackets));
        if (facts.format->droppedPackets && *facts.format->droppedPackets > 0)
            parts << StatusLine::tr("%1 dropped while capturing")
                         .arg(model::count(*facts.format->droppedPackets));
        if (capture.state() == model::Capture::State::Loading) {
            const auto progress = capture.progress();
            parts << (progress
                    ? StatusLine::tr("reading, %1 %").arg(static_cast<int>(*progress * 100))
                    : StatusLine::tr("reading…"));
        }
        return parts.join(u"    "_s);
    }

    QString odditiesText(const dissect::CaptureFacts &facts)
    {
        QStringList lines;
        for (const auto &[name, kind] : facts.oddities.all())
            lines << StatusLine::tr("%1 × %2, first in packet %3")
                         .arg(model::count(kind.count), model::oddityText(name))
                         .arg(kind.firstPackets.front());
        if (facts.format->finerUnits > 0)
            lines << StatusLine::tr("%1 × %2").arg(
                model::count(facts.format->finerUnits), model::finerUnitsText());
        return lines.join('\n'_L1);
    }

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_facts(new ElidedLabel(Qt::ElideRight))
    , m_selection(new QLabel)
{
    for (QLabel *label : {m_facts, m_selection}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(8, 2, 8, 2);
        label->setProperty("role", u"caption"_s);
    }
    addWidget(m_facts, 1);
    addPermanentWidget(m_selection);
    setSizeGripEnabled(false);
}

void StatusLine::show(const model::Capture *capture, const QString &selection)
{
    if (capture == nullptr) {
        m_facts->setText(tr("No capture is open."));
        m_facts->setToolTip({});
        m_selection->clear();
        return;
    }
    const QString facts = factsText(*capture);
    m_facts->setText(facts);
    m_facts->setToolTip(model::plainTip(
        QStringList{facts, odditiesText(capture->facts())}.join('\n'_L1).trimmed()));
    m_selection->setText(selection);
}

} // namespace remora::ui
