// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <optional>

#include <QApplication>
#include <QSettings>

#include "app/application.h"
#include "app/arguments.h"
#include "app/commandline.h"
#include "app/commandtable.h"
#include "app/display.h"
#include "app/qtmessages.h"
#include "app/qtoptions.h"
#include "app/terminal/interrupt.h"
#include "app/translation.h"
#include "app/variable.h"
#include "dissect/core/scratchfolder.h"

using namespace Qt::StringLiterals;

namespace {

using namespace remora;

void nameApplication()
{
    QCoreApplication::setApplicationName(u"remora"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(REMORA_VERSION));
    QCoreApplication::setOrganizationName(u"remora"_s);
    QGuiApplication::setDesktopFileName(u"org.remora.Remora"_s);
}

// Looking for a compositor, Qt asks for the runtime folder; where there is none it makes one below
// the folder for temporary files, which stays. Below a file it cannot.
class NoRuntimeFolder {
public:
    NoRuntimeFolder()
    {
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
            m_variable.emplace("TMPDIR", "/dev/null");
    }

private:
    std::optional<app::VariableWhileQtStarts> m_variable;
};

// Charts are painted by widgets' own means and so need a QApplication, but no display.
int runWithoutWindow(char **argv, const app::Call &call)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_NO_GLIB", "1"); // it wakes a thread for every event; windows alone need it
    std::optional<app::PlatformStart> start(u"Qt cannot start without a display here: its platform "
                                            "“offscreen” is missing. Install libqt6gui6 again."_s);
    std::optional<NoRuntimeFolder> folder(std::in_place);
    int onlyTheName = 1; // what follows is the command's, not Qt's
    const QApplication application(onlyTheName, argv);
    folder.reset();
    start.reset();
    return app::run(call);
}

int openWindow(const QCommandLineParser &parser)
{
    QGuiApplication::setApplicationDisplayName(u"Remora"_s);
    app::installTranslations();
    const QString wanted = parser.isSet(u"theme"_s)
        ? parser.value(u"theme"_s)
        : QSettings().value("window/theme"_L1, u"system"_s).toString();
    app::Application remora(ui::themeNamed(wanted).value_or(ui::Theme::System));
    remora.window().show();
    remora.window().offerInterrupted();
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        remora.window().openCapture(file);
    if (parser.isSet(u"demo"_s))
        remora.startDemo();
    return QApplication::exec();
}

int runWindow(int argc, char **argv, const QCommandLineParser &parser)
{
    if (parser.isSet(u"theme"_s) && !ui::themeNamed(parser.value(u"theme"_s)))
        return app::complain(u"--theme takes light, dark, high-contrast or system."_s, app::Usage);
    const QStringList arguments = app::argumentsOf(argc, argv);
    const QString asked = app::qtOption(arguments, u"platform"_s);
    app::Display display = app::findDisplay(asked, app::qtOption(arguments, u"display"_s));
    if (!display.problem.isEmpty())
        return app::complain(app::noDisplayText(display.problem), app::Failed);
    std::optional<app::VariableWhileQtStarts> choice;
    if (asked.isEmpty() && !display.platform.isEmpty())
        choice.emplace("QT_QPA_PLATFORM", display.platform.toUtf8());
    std::optional<app::PlatformStart> start(
        app::noDisplayText(u"Qt cannot start its platform “%1”"_s.arg(
            asked.isEmpty() ? qEnvironmentVariable("QT_QPA_PLATFORM", u"xcb"_s) : asked)));
    std::optional<NoRuntimeFolder> folder(std::in_place);
    const QApplication application(argc, argv);
    folder.reset();
    choice.reset();
    start.reset();
    display.connection.reset();
    return parser.isSet(u"check-display"_s) ? app::Done : openWindow(parser);
}

} // namespace

int main(int argc, char **argv)
{
    app::holdClosedStreams();
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves is an error of writing
    app::keepQtQuiet();
    dissect::ScratchFolder::removeAbandoned();
    nameApplication();
    const app::Call call = app::understand(app::argumentsOf(argc, argv));
    if (call.ended)
        return *call.ended;
    return call.command->run ? runWithoutWindow(argv, call) : runWindow(argc, argv, *call.parser);
}
