// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <cstdio>

#include <QFileInfo>

#include "app/commandtable.h"
#include "app/help.h"
#include "app/qtoptions.h"
#include "app/terminal/exitstatus.h"
#include "app/terminal/interrupt.h"
#include "app/terminal/outputs.h"
#include "app/versions.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    Call ended(int status) { return {nullptr, nullptr, status}; }

    Call say(const QString &text)
    {
        std::fputs(qUtf8Printable(text), stdout);
        return ended(flushStandardOutput() ? Done : Failed);
    }

    Call refuse(const QString &sentence) { return ended(complain(sentence, Usage)); }

    Call refuseCommand(const QString &name, const QString &meant)
    {
        const QString wrong = QStringLiteral("There is no command “%1”.").arg(name);
        return refuse(wrong
            + (meant.isEmpty() ? u" remora help lists all."_s
                               : QStringLiteral(" Did you mean “%1”?").arg(meant)));
    }

    Call help(const QStringList &about)
    {
        if (about.isEmpty() || about.first() == "help"_L1 || about.first().startsWith('-'_L1))
            return say(overviewText());
        if (about.size() > 1)
            return refuse(u"Name one command: remora help COMMAND."_s);
        const Command *command = commandNamed(about.first());
        return command ? say(helpText(*command))
                       : refuseCommand(about.first(), commandMeantBy(about.first()));
    }

    // A word that could be a file's name is one.
    bool looksLikeFile(const QString &word)
    {
        return word.isEmpty() || word.startsWith('-'_L1) || word.contains('.'_L1)
            || word.contains('/'_L1) || QFileInfo::exists(word);
    }

    QString helpHint(const Command &command)
    {
        return QStringLiteral(" See %1 --help.").arg(command.fullName());
    }

    // An empty value comes of a variable that a script has not set, and could mean anything; of two
    // where one counts the wrong one might.
    QString valueProblem(const OptionList &declared, const QCommandLineParser &parser)
    {
        for (const QCommandLineOption &option : declared.all()) {
            const QString name = option.names().constLast();
            if (option.valueName().isEmpty() || !parser.isSet(option))
                continue;
            const QStringList values = parser.values(option);
            if (values.contains(QString()) && name != "description"_L1)
                return QStringLiteral("--%1 needs a value.").arg(name);
            if (values.size() > 1 && !declared.repeatable().contains(name))
                return QStringLiteral("--%1 is given %2 times, but can be given only once.")
                    .arg(name)
                    .arg(values.size());
        }
        return {};
    }

} // namespace

Call understand(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first == "help"_L1)
        return help(arguments.mid(2));
    if (first == "version"_L1 && !QFileInfo::exists(first))
        return say(versionsText());
    const Command *command = commandNamed(first);
    QStringList rest = arguments;
    if (command) {
        rest.removeAt(1);
    } else {
        const QString meant = looksLikeFile(first) ? QString() : commandMeantBy(first);
        if (!meant.isEmpty())
            return refuseCommand(first, meant);
        command = &windowCommand();
        rest = withoutQtOptions(arguments);
    }
    auto parser = std::make_unique<QCommandLineParser>();
    parser->addOptions(command->options());
    if (!parser->parse(rest))
        return refuse(parser->errorText() + helpHint(*command));
    if (parser->isSet(u"help"_s))
        return say(command == &windowCommand() ? overviewText() : helpText(*command));
    if (command == &windowCommand() && parser->isSet(u"version"_s))
        return say(versionsText());
    if (const QString problem = valueProblem(command->declared(), *parser); !problem.isEmpty())
        return refuse(problem + helpHint(*command));
    const QStringList given = parser->positionalArguments();
    if (given.size() > command->mostArguments)
        return refuse(QStringLiteral("“%1” is one argument too many for %2.")
                          .arg(given[command->mostArguments], command->fullName())
            + helpHint(*command));
    return {command, std::move(parser), std::nullopt};
}

int run(const Call &call)
{
    if (call.command->name != "demo"_L1) // which serves until it is told to end
        watchInterrupts();
    const int status = call.command->run(*call.parser);
    return flushStandardOutput() ? status : static_cast<int>(Failed);
}

int runCommand(const QStringList &arguments)
{
    const Call call = understand(arguments);
    if (call.ended)
        return *call.ended;
    return call.command->run ? run(call) : Usage;
}

} // namespace remora::app
