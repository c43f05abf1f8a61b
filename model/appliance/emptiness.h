// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appliance/askedsource.h"

namespace remora::model {

// Why a question brings no packets, and what to ask instead.
struct Emptiness {
    QString why; // for people
    QString offer; // what a button says that asks that instead; empty where nothing better is known
    std::optional<dissect::TimeRange> range = {}; // to be asked for instead
    bool withoutFilters = false; // the same without them

    netshark::ExportRequest instead(netshark::ExportRequest request) const;
};

// Before it is asked: nothing where packets may come. `clock`: the appliance's.
std::optional<Emptiness> whyNothingWillCome(
    const netshark::Job &job, const dissect::TimeRange &range, dissect::Timestamp clock);
std::optional<Emptiness> whyNothingWillCome(
    const netshark::Clip &clip, const dissect::TimeRange &range);
std::optional<Emptiness> whyNothingWillCome(
    const AskedSource &asked, const std::optional<dissect::TimeRange> &range);

// The same as a sentence, else that what would come rolls off soon; nothing where all is well.
std::optional<QString> doubtOf(
    const AskedSource &asked, const std::optional<dissect::TimeRange> &range);

// Of a download that the appliance has refused: nothing where that has another reason.
std::optional<Emptiness> whyRefused(
    const AskedSource &asked, const netshark::ExportRequest &request, const netshark::Error &error);

// Of a download that has ended well without a packet. `atMost`: what the appliance had counted
// before the filters.
Emptiness whyNothingCame(const AskedSource &asked, const netshark::ExportRequest &request,
    const std::optional<qint64> &atMost);

} // namespace remora::model
