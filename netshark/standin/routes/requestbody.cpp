// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/routes/requestbody.h"

#include "netshark/standin/shape.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

tl::expected<QJsonValue, Answer> jsonOf(const Call &call)
{
    QJsonParseError problem;
    const QJsonDocument body = QJsonDocument::fromJson(call.body, &problem);
    if (body.isNull())
        return tl::unexpected(invalid(u"the body is no JSON: "_s + problem.errorString()));
    return body.isArray() ? QJsonValue(body.array()) : QJsonValue(body.object());
}

tl::expected<QJsonValue, Answer> bodyOf(
    const Call &call, const ApplianceState &state, const QString &shapeName)
{
    const auto body = jsonOf(call);
    if (!body)
        return body;
    const QJsonValue shape = state.values.requestShape(shapeName);
    if (const auto fault = shape::fault(*body, shape, call.dialect.version(), u"body"_s))
        return tl::unexpected(invalid(*fault));
    return shape::seen(*body, shape, call.dialect.version());
}

} // namespace remora::standin
