// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/progressline.h"

#include <cstdio>

#include <unistd.h>

#include "app/terminal/exitstatus.h"
#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    // "34.2 MB of at most 120 MB · 41 MB/s · 2 s left"
    QString lineOf(const netshark::DownloadProgress &progress, double seconds)
    {
        const auto received = static_cast<double>(progress.received);
        QString line = model::bytes(static_cast<quint64>(progress.received));
        if (progress.atMost && *progress.atMost > 0)
            line += u" of at most "_s + model::bytes(static_cast<quint64>(*progress.atMost));
        if (seconds <= 0 || progress.received == 0)
            return line;
        const double speed = received / seconds;
        line += u" · "_s + model::rate(speed);
        if (progress.atMost && *progress.atMost > progress.received) {
            const double left = static_cast<double>(*progress.atMost - progress.received) / speed;
            line += u" · at most %1 s left"_s.arg(left, 0, 'f', 0);
        }
        return line;
    }

} // namespace

ProgressLine::ProgressLine(bool isWanted)
    : m_isWanted(isWanted)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{
}

void ProgressLine::show(const netshark::DownloadProgress &progress)
{
    using Stage = netshark::DownloadProgress::Stage;
    if (!m_isWanted)
        return;
    if (progress.stage == Stage::WaitingForPackets && progress.attempt != m_toldAttempt) {
        m_toldAttempt = progress.attempt;
        complain(u"The job is empty. Attempt %1 of 3, waiting …"_s.arg(progress.attempt), Done);
    }
    if (!m_isTerminal || progress.stage != Stage::Receiving)
        return;
    if (!m_since.isValid())
        m_since.start();
    if (!isTime())
        return;
    constexpr double msPerSecond = 1000;
    put(lineOf(progress, static_cast<double>(m_since.elapsed()) / msPerSecond));
}

void ProgressLine::show(const QString &text)
{
    if (m_isWanted && m_isTerminal && isTime())
        put(text);
}

// Not so often that it flickers.
bool ProgressLine::isTime()
{
    constexpr qint64 everyMs = 200;
    return !m_isShown || m_sinceShown.hasExpired(everyMs);
}

void ProgressLine::put(const QString &text)
{
    m_isShown = true;
    m_sinceShown.start();
    std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(text));
}

void ProgressLine::end()
{
    if (m_isShown)
        std::fputs("\r\033[K", stderr);
    m_isShown = false;
}

} // namespace remora::app
