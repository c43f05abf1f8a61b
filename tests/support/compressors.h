// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QProcess>
#include <QStandardPaths>

namespace remora::test {

inline const QStringList &compressors()
{
    static const QStringList programs{QStringLiteral("gzip"), QStringLiteral("bzip2"),
        QStringLiteral("xz"), QStringLiteral("zstd"), QStringLiteral("lz4")};
    return programs;
}

inline bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

// What a program makes of its standard input, as far as it comes.
inline std::string through(
    const QString &program, const std::string &input, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput().toStdString();
}
inline std::string compressed(const QString &program, const std::string &input)
{
    return through(program, input, {QStringLiteral("-c")});
}

} // namespace remora::test
