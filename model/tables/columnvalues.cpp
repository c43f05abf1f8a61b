// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/columnvalues.h"

#include <QCoreApplication>

#include "dissect/names/services.h"
#include "dissect/tables/csvtables.h"
#include "model/text/errortext.h"

namespace remora::model::columnvalues {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(conversations)
    };

    QString latin(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

} // namespace

QString protocolText(const Values &values)
{
    return protocolNumber(values) ? latin(dissect::protocolName(values.conversation->protocol))
                                  : QString();
}
QString serviceText(const Values &values)
{
    return values.hasPort(values.server()) ? latin(dissect::serviceName(values.server().port))
                                           : QString();
}

QString stateOf(const Values &values)
{
    if (!stateNumber(values))
        return {};
    switch (values.details->state) {
    case dissect::TcpState::None:
        return {};
    case dissect::TcpState::Middle:
        return Texts::tr("in the middle");
    case dissect::TcpState::Half:
        return Texts::tr("half open");
    case dissect::TcpState::Open:
        return Texts::tr("open");
    case dissect::TcpState::Closing:
        return Texts::tr("closing");
    case dissect::TcpState::Closed:
        return Texts::tr("closed");
    case dissect::TcpState::Reset:
        break;
    }
    return Texts::tr("reset");
}

QString rolesText(const Values &values)
{
    if (values.isGroup)
        return {};
    return values.swapped ? Texts::tr("swapped by you") : ruleText(values.roles.rule);
}

} // namespace remora::model::columnvalues
