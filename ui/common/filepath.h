// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSet>
#include <QString>

#include "model/appliance/appliancesession.h"

class QLayout;
class QLineEdit;

namespace remora::ui {

// A file of the folder for downloads that is not there and not `taken`, named after a source and
// the time at which its data begin. What a foreign name may hold that a file's should not is
// replaced.
QString freshCapturePath(const QString &name, const std::optional<dissect::Timestamp> &begin,
    netshark::ExportFormat format, const QSet<QString> &taken = {});

// The field with a button that opens the dialog for files.
QLayout *filePathRow(QLineEdit *path);

// A time range by this computer's clock and zone, and by the appliance's where that differs.
QString rangeText(const model::ApplianceSession &session, const dissect::TimeRange &range);

} // namespace remora::ui
