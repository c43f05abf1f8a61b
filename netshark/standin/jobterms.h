// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

#include "dissect/filter/bpf.h"
#include "netshark/standin/packettally.h"

namespace remora::standin {

// Which packets a job takes, and how much of each.
struct JobTerms {
    std::optional<dissect::BpfFilter> filter;
    std::uint32_t snapLength = 0; // 0: all of it
    bool takes(const dissect::RawPacket &packet) const;
    void cut(dissect::RawPacket &packet) const;
};

// A job_config of the API as what is to be done. Limits that are 0 are none.
struct JobPlan {
    // The kinds of the members have been checked; the error is a sentence that names the member.
    static tl::expected<JobPlan, QString> read(const QJsonObject &config, dissect::LinkType link);

    std::shared_ptr<const JobTerms> terms;
    PacketLimits retained;
    dissect::Duration retainedTime = 0;
    PacketLimits stopAfter;
    dissect::Duration stopAfterTime = 0;
    bool startsAtOnce = true;
    std::optional<dissect::Timestamp> start;
    std::optional<dissect::Timestamp> end;
};

} // namespace remora::standin
