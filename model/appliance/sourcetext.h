// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "model/appliance/appliancesession.h"

// What is known of a source, as lines for people. Translated; foreign texts are bounded.
namespace remora::model {

// RUNNING and STOPPED in the user's words, anything else as the appliance says it.
QString stateText(const netshark::Job &job);
QStringList jobLines(const netshark::Job &job);
QStringList clipLines(const netshark::Clip &clip);
QStringList interfaceLines(const netshark::Interface &interface);
QStringList applianceLines(const ApplianceSession &session);

// How much an export has at most by its appliance, in the panel and in the transfer: "120 MB", or
// "120 MB before the filter" where it asks for less.
QString amountText(qint64 bytes, const netshark::ExportRequest &request);

// "roll off in 2 min": nothing where a range is safe for longer than some minutes.
std::optional<QString> rollOffWarning(
    const netshark::Job &job, const dissect::TimeRange &range, dissect::Timestamp clock);

} // namespace remora::model
