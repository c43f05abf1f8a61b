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
#include <QFileInfo>
#include <QLibraryInfo>

#include "app/commandtable.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace remora::app {

namespace {

    constexpr auto serverLimit = 3s;
    constexpr auto momentOfReset = 250ms;

    using XConnection = std::shared_ptr<xcb_connection_t>;

    // A server that starts anew refuses for a moment. Nothing where there is none.
    XConnection connectX(const QByteArray &display)
    {
        for (int attempt = 0; attempt < 2; ++attempt) {
            if (attempt > 0)
                std::this_thread::sleep_for(momentOfReset);
            XConnection connection(xcb_connect(display.constData(), nullptr), xcb_disconnect);
            if (xcb_connection_has_error(connection.get()) == 0)
                return connection;
        }
        return nullptr;
    }

    // A remote server may never answer: then the thread is left behind, and ends with the program.
    XConnection connectXInTime(const QByteArray &display)
    {
        std::promise<XConnection> answer;
        std::future<XConnection> answered = answer.get_future();
        std::thread([answer = std::move(answer), display]() mutable {
            answer.set_value(connectX(display));
        }).detach();
        if (answered.wait_for(serverLimit) != std::future_status::ready)
            return nullptr;
        return answered.get();
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
            || !qEnvironmentVariableIsEmpty("WAYLAND_SOCKET")
            || qEnvironmentVariable("XDG_SESSION_TYPE") == "wayland"_L1;
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

    QString xProblem(const QString &asked, std::shared_ptr<void> &connection)
    {
        const QString name = asked.isEmpty() ? qEnvironmentVariable("DISPLAY") : asked;
        if (name.isEmpty())
            return isWaylandNamed() ? u"DISPLAY is not set"_s
                                    : u"neither DISPLAY nor WAYLAND_DISPLAY is set"_s;
        connection = connectXInTime(QFile::encodeName(name));
        if (connection)
            return {};
        return u"no X server answers at "_s + name;
    }

    // Of a platform as Qt names it, with its parameters behind a colon. Others than these two need
    // nothing that can be asked.
    QString problemOf(
        const QString &platform, const QString &xDisplayAsked, std::shared_ptr<void> &connection)
    {
        if (platform.startsWith("wayland"_L1))
            return waylandProblem();
        if (platform.section(':'_L1, 0, 0) == "xcb"_L1)
            return xProblem(xDisplayAsked, connection);
        // Qt's plug-ins for a screen without a display server crash, or show nothing, without one.
        const bool isFrameBuffer = platform.startsWith("linuxfb"_L1);
        const bool isGraphicsCard
            = platform.startsWith("eglfs"_L1) || platform.startsWith("vkkhrdisplay"_L1);
        const QString screen = isFrameBuffer ? u"/dev/fb0"_s : u"/dev/dri"_s;
        if ((isFrameBuffer || isGraphicsCard) && !QFileInfo::exists(screen))
            return u"there is no %1 for %2"_s.arg(screen, platform);
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
    Display display;
    QStringList usable;
    QStringList problems;
    for (const QString &candidate : candidates) {
        const QString problem = problemOf(candidate, xDisplayAsked, display.connection);
        if (problem.isEmpty())
            usable << candidate;
        else
            problems << problem;
    }
    if (usable.isEmpty())
        display.problem = problems.join(u", "_s);
    else if (!problems.isEmpty() || !asked.isEmpty())
        display.platform = usable.join(';'_L1);
    return display;
}

QString noDisplayText(const QString &problem)
{
    return QStringLiteral("There is no display for the window: %1; %2 need none.")
        .arg(problem, commandsInWords());
}

} // namespace remora::app
