// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace remora::test {

// How a run of the program ended.
struct Ended {
    int status = -1; // -1: it crashed or did not end
    QString out;
    QString error;
};

// Waits for the end of what was started.
inline Ended endOf(QProcess &process)
{
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

// Runs the program as a script does.
inline Ended run(
    const QStringList &arguments, const QByteArray &input = {}, const QString &password = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("REMORA_PASSWORD"), password);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(REMORA_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    return endOf(process);
}

// What a line of a shell does where `remora` is the program. Files are named relative to `folder`.
inline Ended shell(const QString &line, const QString &folder, const QString &password = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("REMORA_PASSWORD"), password);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("bash"),
        {QStringLiteral("-c"),
            QStringLiteral("remora() { \"%1\" \"$@\"; }; ").arg(QStringLiteral(REMORA_PROGRAM))
                + line});
    process.closeWriteChannel();
    return endOf(process);
}

// The whole of a file; empty where there is none.
inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace remora::test
