// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <cstdio>
#include <cstring>

#include "app/commands/commands.h"
#include "app/commands/outputs.h"
#include "app/interrupt.h"
#include "model/foreigntext.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {
    struct Command {
        const char *name;
        int (*run)(const QStringList &);
        bool keeps; // what came, where it is interrupted
    };
    constexpr Command commands[] = {
        {"analyze", analyze, true},
        {"sources", listSources, false},
        {"fetch", fetch, true},
        {"demo", demo, false},
        {"main-job", mainJob, true},
    };
} // namespace

bool namesCommand(int argc, char **argv)
{
    for (const Command &command : commands) {
        if (argc > 1 && std::strcmp(argv[1], command.name) == 0)
            return true;
    }
    return false;
}

std::optional<int> runCommand(const QStringList &arguments)
{
    for (const Command &command : commands) {
        if (arguments.value(1) == QLatin1StringView(command.name)) {
            QStringList rest = arguments;
            rest.removeAt(1);
            if (command.keeps)
                watchInterrupts();
            const int status = command.run(rest);
            return flushStandardOutput() ? status : static_cast<int>(Failed);
        }
    }
    return std::nullopt;
}

int complain(const QString &sentence, ExitStatus status)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(model::harmless(sentence)));
    return status;
}

} // namespace remora::app
