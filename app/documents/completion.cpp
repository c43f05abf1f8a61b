// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/completion.h"

#include "app/commandtable.h"
#include "app/documents/optionvalues.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    using Kind = OptionValues::Kind;

    QStringList dashed(const QCommandLineOption &option)
    {
        QStringList names;
        const QStringList all = option.names();
        for (const QString &name : all)
            names << (name.size() == 1 ? u"-"_s : u"--"_s) + name;
        return names;
    }

    OptionValues argumentValues(const Command &command)
    {
        return command.arguments.isEmpty() ? OptionValues{Kind::Nothing, {}}
                                           : valuesOfArgument(command.arguments.first().name);
    }

    QStringList commandNames()
    {
        QStringList names;
        for (const Command &command : commands())
            names << command.name;
        return names << u"help"_s;
    }

    QString bashValues(const OptionValues &values)
    {
        switch (values.kind) {
        case Kind::File:
            return u"_filedir"_s;
        case Kind::Folder:
            return u"_filedir -d"_s;
        case Kind::ChartFile:
            return u"_remora_chart '%1'"_s.arg(values.words.join(' '_L1));
        case Kind::Words:
            return u"COMPREPLY=($(compgen -W '%1' -- \"$cur\"))"_s.arg(values.words.join(' '_L1));
        case Kind::Nothing:
        case Kind::Unknown:
            break;
        }
        return u":"_s;
    }

    QString bashCase(const Command &command)
    {
        QString text = u"    %1)\n        case $prev in\n"_s.arg(
            command.name.isEmpty() ? u"*"_s : command.name);
        QStringList options;
        const QList<QCommandLineOption> all = command.options();
        for (const QCommandLineOption &option : all) {
            const QStringList names = dashed(option);
            options << names;
            const OptionValues values = valuesOf(option);
            if (values.kind != Kind::Nothing)
                text += u"        %1)\n            %2\n            return\n            ;;\n"_s.arg(
                    names.join('|'_L1), bashValues(values));
        }
        return text
            + u"        esac\n        if [[ $cur == -* ]]; then\n"
              "            COMPREPLY=($(compgen -W '%1' -- \"$cur\"))\n"
              "        else\n            %2\n        fi\n        ;;\n"_s.arg(
                  options.join(' '_L1), bashValues(argumentValues(command)));
    }

    // Of a text in single quotes, in zsh's descriptions.
    QString zshText(QString text)
    {
        text.replace('\\'_L1, "\\\\"_L1).replace(':'_L1, "\\:"_L1);
        text.replace('['_L1, "\\["_L1).replace(']'_L1, "\\]"_L1);
        return text.replace('\''_L1, "'\\''"_L1);
    }

    QString zshValues(const OptionValues &values)
    {
        switch (values.kind) {
        case Kind::File:
            return u"_files"_s;
        case Kind::Folder:
            return u"_files -/"_s;
        case Kind::ChartFile:
            return u"_remora_chart"_s;
        case Kind::Words:
            return '('_L1 + values.words.join(' '_L1) + ')'_L1;
        case Kind::Nothing:
        case Kind::Unknown:
            break;
        }
        return u" "_s;
    }

    QString zshOption(const QCommandLineOption &option)
    {
        const QStringList names = dashed(option);
        const QString flags = names.size() == 1
            ? u"'*"_s + names.first()
            : u"'(%1)'{%2}'"_s.arg(names.join(' '_L1), names.join(','_L1));
        const QString tells = flags + '['_L1 + zshText(option.description()) + ']'_L1;
        if (option.valueName().isEmpty())
            return tells + '\''_L1;
        return tells + u":%1:%2'"_s.arg(zshText(option.valueName()), zshValues(valuesOf(option)));
    }

    QString zshCase(const Command &command)
    {
        QString text = command.name.isEmpty()
            ? u"    (*)\n        _arguments"_s
            : u"    (%1)\n        shift words\n        (( CURRENT-- ))\n        _arguments"_s.arg(
                command.name);
        const QList<QCommandLineOption> all = command.options();
        for (const QCommandLineOption &option : all)
            text += " \\\n            "_L1 + zshOption(option);
        if (!command.arguments.isEmpty())
            text += u" \\\n            '%1:%2:%3'"_s.arg(
                command.mostArguments == 1 ? u"1"_s : u"*"_s,
                zshText(command.arguments.first().name), zshValues(argumentValues(command)));
        return text + "\n        ;;\n"_L1;
    }

    QString fishText(QString text)
    {
        text.replace('\\'_L1, "\\\\"_L1).replace('\''_L1, "\\'"_L1);
        return '\''_L1 + text + '\''_L1;
    }

    QString fishValues(const OptionValues &values)
    {
        switch (values.kind) {
        case Kind::Nothing:
            return {};
        case Kind::File:
        case Kind::Folder:
            return u" -r -F"_s;
        case Kind::ChartFile:
            return u" -x -a "_s + fishText(values.words.join("= "_L1) + '='_L1);
        case Kind::Words:
            return u" -x -a "_s + fishText(values.words.join(' '_L1));
        case Kind::Unknown:
            break;
        }
        return u" -x"_s;
    }

    QString fishLines(const Command &command)
    {
        const QString when = command.name.isEmpty()
            ? u"__fish_use_subcommand"_s
            : u"__fish_seen_subcommand_from "_s + command.name;
        const QString start = u"complete -c remora -n "_s + fishText(when);
        QString text;
        const Kind argument = argumentValues(command).kind;
        if (argument == Kind::Nothing || argument == Kind::Unknown)
            text += start + " -f\n"_L1;
        const QList<QCommandLineOption> all = command.options();
        for (const QCommandLineOption &option : all) {
            text += start;
            const QStringList names = option.names();
            for (const QString &name : names)
                text += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
            text += fishValues(valuesOf(option)) + " -d "_L1 + fishText(option.description())
                + '\n'_L1;
        }
        return text;
    }

} // namespace

QString bashCompletion()
{
    QString cases;
    for (const Command &command : commands())
        cases += bashCase(command);
    const QString names = commandNames().join(' '_L1);
    return QStringLiteral(R"(# What bash completes behind "remora".
_remora_chart()
{
    if [[ $cur == *=* ]]; then
        cur=${cur#*=}
        _filedir
    else
        COMPREPLY=($(compgen -S = -W "$1" -- "$cur"))
        compopt -o nospace
    fi
}

_remora()
{
    local cur prev words cword
    _init_completion -n = || return
    if [[ $cword -eq 1 && $cur != -* ]]; then
        _filedir
        COMPREPLY+=($(compgen -W '%1' -- "$cur"))
        return
    fi
    case ${words[1]} in
%2    help)
        COMPREPLY=($(compgen -W '%1' -- "$cur"))
        ;;
%3    esac
} &&
complete -F _remora remora
)")
        .arg(names, cases, bashCase(windowCommand()));
}

QString zshCompletion()
{
    QString described;
    for (const Command &command : commands())
        described += u"        '%1:%2'\n"_s.arg(command.name, zshText(command.summary));
    described += u"        'help:how to use a command'\n"_s;
    QString cases;
    for (const Command &command : commands())
        cases += zshCase(command);
    const OptionValues charts = valuesOf(QCommandLineOption(u"chart"_s, QString(), u"KIND=OUT"_s));
    return QStringLiteral(R"(#compdef remora
# What zsh completes behind "remora".
_remora_chart() {
    if compset -P '*='; then
        _files
    else
        compadd -S = %1
    fi
}

_remora() {
    local -a commands
    commands=(
%2    )
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        _describe command commands
        _files
        return
    fi
    case $words[2] in
%3    (help)
        _describe command commands
        ;;
%4    esac
}

_remora "$@"
)")
        .arg(charts.words.join(' '_L1), described, cases, zshCase(windowCommand()));
}

QString fishCompletion()
{
    QString text = u"# What fish completes behind \"remora\".\n"_s;
    for (const Command &command : commands())
        text += u"complete -c remora -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            command.name, fishText(command.summary));
    text += u"complete -c remora -n __fish_use_subcommand -a help -d 'how to use a command'\n"
            "complete -c remora -n '__fish_seen_subcommand_from help' -f -a %1\n"_s.arg(
                fishText(commandNames().join(' '_L1)));
    text += fishLines(windowCommand());
    for (const Command &command : commands())
        text += fishLines(command);
    return text;
}

} // namespace remora::app
