// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSet>
#include <QString>

#include "model/appliance/askedsource.h"

class QLayout;
class QLineEdit;

namespace remora::ui {

// A file of the folder for downloads that is not there and not `taken`, named after a source and
// the time at which its data begin. What a foreign name may hold that a file's should not is
// replaced.
QString freshCapturePath(const QString &name, const std::optional<dissect::Timestamp> &begin,
    netshark::ExportFormat format, const QSet<QString> &taken = {});

// One of several downloads that are begun at once, to a file that is not there.
struct FreshDownload {
    model::ApplianceSession *session;
    netshark::ExportRequest request; // its range is by the appliance's own clock
    QString name; // of the file, for people
    QString path;
};
// `name`: after which the file is named. `taken`: by those before; it is added.
FreshDownload freshDownload(const model::AskedSource &from, const netshark::ExportRequest &request,
    const QString &name, QSet<QString> &taken);

// The field with a button that opens the dialog for files.
QLayout *filePathRow(QLineEdit *path);

// A time range by this computer's clock and zone, and by the appliance's where that differs.
QString rangeText(const model::ApplianceSession &session, const dissect::TimeRange &range);

} // namespace remora::ui
