// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdio>
#include <optional>

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include "app/application.h"
#include "app/arguments.h"
#include "app/commandline.h"
#include "app/commands/outputs.h"
#include "app/interrupt.h"
#include "app/translation.h"
#include "dissect/core/scratchfolder.h"

using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"remora"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(REMORA_VERSION));
    QCoreApplication::setOrganizationName(u"remora"_s);
}

int runWithoutWindow(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt warns on standard error where there is none, as in a container.
    std::optional<remora::dissect::ScratchFolder> runtime;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        if (auto made = remora::dissect::ScratchFolder::make())
            qputenv("XDG_RUNTIME_DIR", runtime.emplace(std::move(*made)).path().c_str());
    }
    const QGuiApplication application(argc, argv);
    nameApplication();
    return remora::app::runCommand(remora::app::argumentsOf(argc, argv))
        .value_or(remora::app::Usage);
}

int runWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setApplicationDisplayName(u"Remora"_s);
    remora::app::installTranslations();
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Remora analyzes network packets: conversations, round-trip times, charts.\n\n"
        "Commands that need no display: analyze, sources, fetch, demo, main-job. Each has --help."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, u"Captures to open."_s, u"[FILE…]"_s);
    parser.addOptions({{u"demo"_s, u"Start the demo appliance inside and connect to it."_s},
        {u"theme"_s, u"light, dark, high-contrast or system."_s, u"THEME"_s}});
    parser.process(remora::app::argumentsOf(argc, argv));
    const QString wanted = parser.isSet(u"theme"_s)
        ? parser.value(u"theme"_s)
        : QSettings().value("window/theme"_L1, u"system"_s).toString();
    const auto theme = remora::ui::themeNamed(wanted);
    if (!theme && parser.isSet(u"theme"_s))
        return remora::app::complain(
            u"--theme takes light, dark, high-contrast or system."_s, remora::app::Usage);
    remora::app::Application remora(theme.value_or(remora::ui::Theme::System));
    remora.window().show();
    remora.window().offerInterrupted();
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        remora.window().openCapture(file);
    if (parser.isSet(u"demo"_s))
        remora.startDemo();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    remora::app::holdClosedStreams();
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves is an error of writing
    remora::dissect::ScratchFolder::removeAbandoned();
    return remora::app::namesCommand(argc, argv) ? runWithoutWindow(argc, argv)
                                                 : runWindow(argc, argv);
}
