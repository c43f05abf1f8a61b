// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/exportlimits.h"

#include <QFormLayout>
#include <QSpinBox>

namespace remora::ui {

namespace {

    constexpr int most = 1'000'000'000;

    // 0 means that nothing limits.
    QSpinBox *limit(int largest, const QString &none, const QString &unit, const QString &name)
    {
        auto *box = new QSpinBox;
        box->setRange(0, largest);
        box->setSpecialValueText(none);
        box->setSuffix(unit);
        box->setAccessibleName(name);
        return box;
    }

} // namespace

ExportLimits::ExportLimits(QWidget *parent)
    : QWidget(parent)
{
    constexpr int longestPacket = 262'144;
    const QString none = tr("no limit");
    m_snapLength = limit(longestPacket, tr("whole packets"), tr(" bytes"), tr("Snap length"));
    m_seconds = limit(most, none, tr(" s"), tr("Stop after seconds"));
    m_megabytes = limit(most / 1000, none, tr(" MB"), tr("Stop after megabytes"));
    m_packets = limit(most, none, tr(" packets"), tr("Stop after packets"));
    m_snapLength->setToolTip(tr("Longer packets are cut off there"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Snap length"), m_snapLength);
    form->addRow(tr("Stop after"), m_megabytes);
    form->addRow(QString(), m_packets);
    form->addRow(QString(), m_seconds);
    for (const QSpinBox *box : {m_snapLength, m_megabytes, m_packets, m_seconds})
        connect(box, &QSpinBox::valueChanged, this, &ExportLimits::changed);
}

void ExportLimits::clear()
{
    for (QSpinBox *box : {m_snapLength, m_megabytes, m_packets, m_seconds})
        box->setValue(0);
}

void ExportLimits::addTo(netshark::ExportRequest &request) const
{
    constexpr qint64 megabyte = 1'000'000;
    request.snapLength = m_snapLength->value();
    request.stopAfterSeconds = m_seconds->value();
    request.stopAfterBytes = m_megabytes->value() * megabyte;
    request.stopAfterPackets = m_packets->value();
}

} // namespace remora::ui
