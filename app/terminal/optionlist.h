// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

namespace remora::app {

// The options of a command, as they are declared. QCommandLineParser keeps them to itself; help,
// man pages and completions want to read them.
class OptionList {
public:
    void addOption(const QCommandLineOption &option) { m_all.append(option); }
    void addOptions(const QList<QCommandLineOption> &options) { m_all.append(options); }
    // Those of these names may be given several times; any other one once.
    void mayRepeat(const QStringList &names) { m_repeatable += names; }
    const QList<QCommandLineOption> &all() const { return m_all; }
    const QStringList &repeatable() const { return m_repeatable; }

private:
    QStringList m_repeatable;
    QList<QCommandLineOption> m_all;
};

} // namespace remora::app
