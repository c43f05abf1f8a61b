// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/conversationcolumntexts.h"

#include <QCoreApplication>

#include "model/tables/columnkinds.h"

namespace remora::model {

namespace {

    using Column = ConversationColumn;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(conversations)
    };

    QString translated(const char *text)
    {
        return QCoreApplication::translate("conversations", text);
    }

} // namespace

QString columnTitle(Column column) { return translated(kindOf(column).title); }

QString columnName(Column column)
{
    const ColumnKind &kind = kindOf(column);
    return translated(kind.name != nullptr ? kind.name : kind.title);
}

QString columnCaption(Column column)
{
    const char *caption = kindOf(column).caption;
    return caption != nullptr ? translated(caption) : QString();
}

QString columnGroup(Column column) { return translated(kindOf(column).group); }

QString columnHelp(Column column)
{
    const char *help = kindOf(column).help;
    return help != nullptr ? translated(help) : columnName(column);
}

QString groupingName(dissect::Grouping grouping)
{
    switch (grouping) {
    case dissect::Grouping::Stream:
        return Texts::tr("stream");
    case dissect::Grouping::ClientPort:
        return Texts::tr("client, server and client port");
    case dissect::Grouping::HostPair:
        return Texts::tr("pair of hosts");
    case dissect::Grouping::Client:
        return Texts::tr("client");
    case dissect::Grouping::Server:
        return Texts::tr("server");
    case dissect::Grouping::ServerPort:
        return Texts::tr("server port");
    case dissect::Grouping::Protocol:
        break;
    }
    return Texts::tr("protocol");
}

} // namespace remora::model
