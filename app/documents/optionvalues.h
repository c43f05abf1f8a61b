// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QStringList>

namespace remora::app {

// What can stand behind an option or as an argument, as far as a shell can know.
struct OptionValues {
    enum class Kind {
        Nothing, // the option has no value
        Unknown,
        File,
        Folder,
        ChartFile, // one of the words, "=" and a file
        Words, // one of the words
    };
    Kind kind = Kind::Unknown;
    QStringList words;
};
OptionValues valuesOf(const QCommandLineOption &option);
OptionValues valuesOfArgument(const QString &name);

} // namespace remora::app
