// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/display.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <chrono>
#include <cstring>
#include <future>
#include <memory>
#include <thread>

#include <QDir>
#include <QFile>
#include <QLibraryInfo>

#include "app/commandtable.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace remora::app {

namespace {

    constexpr auto serverLimit = 3s;

    // A remote server may never answer: then the thread is left behind, and ends with the program.
    bool xServerAnswers(const QByteArray &display)
    {
        const auto answer = std::make_shared<std::promise<bool>>();
        std::future<bool> answered = answer->get_future();
        std::thread([answer, display] {
            xcb_connection_t *connection = xcb_connect(display.constData(), nullptr);
            answer->set_value(xcb_connection_has_error(connection) == 0);
            xcb_disconnect(connection);
        }).detach();
        return answered.wait_for(serverLimit) == std::future_status::ready && answered.get();
    }

    bool accepts(const QByteArray &path)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
            return false;
        std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
        const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (descriptor < 0)
            return false;
        const bool connected
            = connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address)
            == 0;
        close(descriptor);
        return connected;
    }

    bool hasWaylandPlugin()
    {
        const QDir platforms(QLibraryInfo::path(QLibraryInfo::PluginsPath) + "/platforms"_L1);
        return !platforms.entryList({u"libqwayland*.so"_s}, QDir::Files).isEmpty();
    }

    bool isWaylandNamed()
    {
        return !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
            || !qEnvironmentVariableIsEmpty("WAYLAND_SOCKET");
    }

    QString waylandProblem()
    {
        if (!hasWaylandPlugin())
            return u"Qt's plug-in for Wayland is not installed"_s;
        if (!qEnvironmentVariableIsEmpty("WAYLAND_SOCKET"))
            return {};
        const QString name = qEnvironmentVariable("WAYLAND_DISPLAY", u"wayland-0"_s);
        const QString path = QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).absoluteFilePath(name);
        if (accepts(QFile::encodeName(path)))
            return {};
        return u"no Wayland compositor answers at "_s + name;
    }

    QString xProblem(const QString &asked)
    {
        const QString name = asked.isEmpty() ? qEnvironmentVariable("DISPLAY") : asked;
        if (name.isEmpty())
            return isWaylandNamed() ? u"DISPLAY is not set"_s
                                    : u"neither DISPLAY nor WAYLAND_DISPLAY is set"_s;
        if (xServerAnswers(QFile::encodeName(name)))
            return {};
        return u"no X server answers at "_s + name;
    }

    // Of a platform as Qt names it, with its parameters behind a colon. Others than these two need
    // nothing that can be asked.
    QString problemOf(const QString &platform, const QString &xDisplayAsked)
    {
        if (platform.startsWith("wayland"_L1))
            return waylandProblem();
        if (platform.section(':'_L1, 0, 0) == "xcb"_L1)
            return xProblem(xDisplayAsked);
        return {};
    }

} // namespace

Display findDisplay(const QString &platformAsked, const QString &xDisplayAsked)
{
    const QString asked
        = platformAsked.isEmpty() ? qEnvironmentVariable("QT_QPA_PLATFORM") : platformAsked;
    QStringList candidates = asked.split(';'_L1, Qt::SkipEmptyParts);
    if (candidates.isEmpty() && isWaylandNamed())
        candidates << u"wayland"_s;
    if (asked.isEmpty())
        candidates << u"xcb"_s;
    QStringList usable;
    QStringList problems;
    for (const QString &candidate : candidates) {
        const QString problem = problemOf(candidate, xDisplayAsked);
        if (problem.isEmpty())
            usable << candidate;
        else
            problems << problem;
    }
    if (usable.isEmpty())
        return {{}, problems.join(u", "_s)};
    return {problems.isEmpty() && asked.isEmpty() ? QString() : usable.join(';'_L1), {}};
}

QString noDisplayText(const QString &problem)
{
    return QStringLiteral("There is no display for the window: %1; %2 need none.")
        .arg(problem, commandsInWords());
}

} // namespace remora::app
