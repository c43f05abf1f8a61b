// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "dissect/core/result.h"
#include "dissect/filter/filterexpression.h"
#include "dissect/load/capturereader.h"
#include "dissect/store/roles.h"
#include "netshark/error.h"
#include "netshark/exportdownload.h"
#include "netshark/timerangeparser.h"

namespace remora::model {

// The one place where an error becomes a sentence: what happened, to what, and what to do.

// `subject`: the file or the expression.
QString errorText(const dissect::Error &error, const QString &subject);
// `host`: of the appliance, "name:port".
QString errorText(const netshark::Error &error, const QString &host);
QString errorText(const netshark::TimeRangeError &error);
// Empty where nothing is left behind.
QString leftBehindText(const netshark::LeftBehind &left, const QString &host);
// Of a download that isShort().
QString shortText(const netshark::DownloadResult &result, const QString &host);
// Why a capture ends early.
QString damageText(const dissect::Damage &damage);
// Of a wrong filter, as the user wrote it.
QString filterErrorText(const dissect::FilterError &error);
QString oddityText(const dissect::OddityName &name);
// What FileFormat::finerUnits counts.
QString finerUnitsText();
QString ruleText(dissect::ServerRule rule);

} // namespace remora::model
