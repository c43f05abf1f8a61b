// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qtoptions.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    // Those of QGuiApplication and QApplication that have a value; Qt knows each with one dash or
    // two.
    const QStringList &withValue()
    {
        static const QStringList names{u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s,
            u"plugin"_s, u"qwindowgeometry"_s, u"geometry"_s, u"qwindowicon"_s, u"icon"_s,
            u"qwindowtitle"_s, u"title"_s, u"display"_s, u"fontname"_s, u"session"_s, u"style"_s,
            u"stylesheet"_s};
        return names;
    }

    std::optional<QString> qtName(const QString &argument)
    {
        const qsizetype dashes = argument.startsWith("--"_L1) ? 2 : 1;
        if (!argument.startsWith('-'_L1))
            return std::nullopt;
        const QString name = argument.mid(dashes);
        if (withValue().contains(name) || name == "reverse"_L1 || name.startsWith("style="_L1))
            return name;
        return std::nullopt;
    }

} // namespace

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--"_L1)
            return rest + arguments.mid(i);
        const auto name = qtName(arguments[i]);
        if (!name)
            rest << arguments[i];
        else if (withValue().contains(*name))
            ++i;
    }
    return rest;
}

QString qtOption(const QStringList &arguments, const QString &name)
{
    QString value;
    for (qsizetype i = 1; i + 1 < arguments.size() && arguments[i] != "--"_L1; ++i) {
        if (qtName(arguments[i]) == name)
            value = arguments[i + 1];
    }
    return value;
}

} // namespace remora::app
