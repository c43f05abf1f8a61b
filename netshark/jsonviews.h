// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>

#include "netshark/views.h"

namespace remora::netshark::json {

// The mark stands in the view's description: by that it is found again whose id was lost.
QJsonDocument viewConfig(const ViewRequest &request, const QString &mark);
bool bearsViewMark(const QJsonDocument &config, const QString &mark);
Result<QList<ViewInfo>> views(const QJsonDocument &answer);
Result<ViewStatus> viewStatus(const QJsonDocument &answer);
Result<ViewDescription> viewDescription(const QJsonDocument &config);
Result<QList<ViewColumn>> viewLegend(const QJsonDocument &answer);
// The query of a question; `sampling` of the view, 0: not known.
QString viewQuery(const ViewQuestion &question, dissect::Duration sampling);
// Samples without rows are left out, as are gaps. `most` rows; more is an error.
Result<QList<ViewSample>> viewSamples(
    const QJsonDocument &answer, const QList<ViewColumn> &columns, qsizetype most);

} // namespace remora::netshark::json
