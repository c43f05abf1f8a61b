// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/columnvalues.h"

#include <QCoreApplication>

#include "dissect/names/services.h"
#include "dissect/store/csvtables.h"
#include "model/errortext.h"

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

QString protocolText(const Facts &facts)
{
    return protocolNumber(facts) ? latin(dissect::protocolName(facts.conversation->protocol))
                                 : QString();
}
QString serviceText(const Facts &facts)
{
    return facts.hasPort(facts.server()) ? latin(dissect::serviceName(facts.server().port))
                                         : QString();
}

QString stateOf(const Facts &facts)
{
    if (!stateNumber(facts))
        return {};
    switch (facts.details->state) {
    case dissect::TcpState::None:
        return {};
    case dissect::TcpState::Middle:
        return Texts::tr("mid-stream");
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

QString rolesText(const Facts &facts)
{
    if (facts.isGroup)
        return {};
    return facts.swapped ? Texts::tr("swapped by you") : ruleText(facts.roles.rule);
}

} // namespace remora::model::columnvalues
