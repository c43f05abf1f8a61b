// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include "netshark/exportdownload.h"

namespace remora::app {

// How a download goes, or a view, on one line of the terminal; silent where standard error is none,
// but for what is waited for. Used by one thread.
class ProgressLine {
public:
    explicit ProgressLine(bool isWanted);
    void show(const netshark::DownloadProgress &progress);
    // Any other text on the line.
    void show(const QString &text);
    // Takes the line away.
    void end();

private:
    bool isTime();
    void put(const QString &text);
    bool m_isWanted;
    bool m_isTerminal;
    bool m_isShown = false;
    int m_toldAttempt = 0; // the last one that was said
    QElapsedTimer m_since; // the first byte
    QElapsedTimer m_sinceShown;
};

} // namespace remora::app
