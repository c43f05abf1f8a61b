// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/interrupt.h"

#include <csignal>
#include <string_view>

#include <fcntl.h>
#include <sys/time.h>
#include <unistd.h>

namespace remora::app {

namespace {

    // All that a signal handler may touch.
    std::atomic<bool> *watched = nullptr;
    std::atomic<bool> wasInterrupted = false;
    static_assert(std::atomic<bool>::is_always_lock_free);

    void interrupt(int signal)
    {
        if (wasInterrupted.exchange(true))
            _exit(128 + signal);
        watched->store(true);
        constexpr suseconds_t patience = 150'000;
        const itimerval once{{}, {0, patience}};
        setitimer(ITIMER_REAL, &once, nullptr);
    }

    // Ending in good order takes longer than a moment, as with an appliance that does not answer.
    void sayThatItEnds(int)
    {
        constexpr std::string_view words = "Ending in good order … once more ends at once.\n";
        [[maybe_unused]] const ssize_t said = write(STDERR_FILENO, words.data(), words.size());
    }

} // namespace

const std::shared_ptr<std::atomic<bool>> &interruptFlag()
{
    static const auto flag = std::make_shared<std::atomic<bool>>(false);
    return flag;
}

void watchInterrupts()
{
    watched = interruptFlag().get();
    std::signal(SIGPIPE, SIG_IGN);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before { };
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action { };
        action.sa_handler = interrupt; // without SA_RESTART: who waits wakes up
        sigaction(signal, &action, nullptr);
    }
    struct sigaction action { };
    action.sa_handler = sayThatItEnds;
    action.sa_flags = SA_RESTART;
    sigaction(SIGALRM, &action, nullptr);
}

void holdClosedStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // Takes the lowest number that is free, which is this one.
        if (fcntl(stream, F_GETFD) < 0)
            open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

} // namespace remora::app
