// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace remora::standin {

// What users did, line by line, in a text file.
class AuditLog {
public:
    void open(const QString &path) { m_path = path; }
    const QString &path() const { return m_path; }
    void note(const QString &user, const QString &what);
    // Of a request that has been answered: where it was one that changes something, and did.
    void noteChange(
        const QString &user, const QByteArray &method, const QStringList &path, int status);

private:
    QString m_path;
};

} // namespace remora::standin
