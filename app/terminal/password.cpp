// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/password.h"

#include <cerrno>
#include <cstdio>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include "app/terminal/interrupt.h"

namespace remora::app {

namespace {

    // A terminal that does not show what is typed, as long as this lives.
    class Unseen {
    public:
        Unseen()
        {
            if (tcgetattr(STDIN_FILENO, &m_before) != 0)
                return;
            m_isTerminal = true;
            termios unseen = m_before;
            unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            unseen.c_lflag |= ECHONL;
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
            std::fputs("Password: ", stderr);
        }
        Unseen(const Unseen &) = delete;
        Unseen &operator=(const Unseen &) = delete;
        ~Unseen()
        {
            if (m_isTerminal)
                tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }

    private:
        termios m_before{};
        bool m_isTerminal = false;
    };

    // Byte by byte: what follows the line belongs to somebody else.
    QByteArray readLine()
    {
        constexpr qsizetype longest = 10'000;
        constexpr int pollMs = 50;
        QByteArray line;
        while (!*interruptFlag() && line.size() < longest) {
            pollfd one{STDIN_FILENO, POLLIN, 0};
            if (poll(&one, 1, pollMs) <= 0)
                continue;
            char byte = 0;
            const ssize_t got = read(STDIN_FILENO, &byte, 1);
            if ((got < 0 && errno != EINTR) || got == 0 || byte == '\n')
                break;
            if (got == 1)
                line += byte;
        }
        if (line.endsWith('\r'))
            line.chop(1);
        return line;
    }

} // namespace

QString readPassword(bool fromStandardInput)
{
    if (!fromStandardInput)
        return qEnvironmentVariable("REMORA_PASSWORD");
    const Unseen unseen;
    return QString::fromUtf8(readLine());
}

} // namespace remora::app
