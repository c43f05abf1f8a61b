// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qtmessages.h"

#include <cstdio>
#include <cstdlib>

#include "app/terminal/exitstatus.h"
#include "model/text/foreigntext.h"

namespace remora::app {

namespace {

    QString sentenceOfStart;
    bool showsAll = false;

    void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        if (showsAll || (type == QtFatalMsg && sentenceOfStart.isEmpty()))
            std::fprintf(stderr, "%s\n",
                qUtf8Printable(model::harmless(qFormatLogMessage(type, context, message))));
        if (type == QtFatalMsg && !sentenceOfStart.isEmpty())
            std::_Exit(complain(sentenceOfStart, Failed));
    }

} // namespace

void keepQtQuiet()
{
    showsAll = qEnvironmentVariableIsSet("REMORA_DEBUG")
        || qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    qInstallMessageHandler(handle);
}

PlatformStart::PlatformStart(const QString &sentence) { sentenceOfStart = sentence; }

PlatformStart::~PlatformStart() { sentenceOfStart.clear(); }

} // namespace remora::app
