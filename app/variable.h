// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace remora::app {

// Gives a variable of the environment a value while Qt starts. What the window starts later, such
// as Wireshark, sees the user's own.
class VariableWhileQtStarts {
public:
    VariableWhileQtStarts(const char *name, const QByteArray &value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~VariableWhileQtStarts()
    {
        if (m_before.isNull())
            qunsetenv(m_name);
        else
            qputenv(m_name, m_before);
    }
    Q_DISABLE_COPY_MOVE(VariableWhileQtStarts)

private:
    const char *m_name;
    QByteArray m_before;
};

} // namespace remora::app
