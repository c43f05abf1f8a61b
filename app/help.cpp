// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include <algorithm>

#include "app/terminal/exitstatus.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    constexpr qsizetype lineWidth = 80;
    constexpr qsizetype titleWidth = 24;

    QStringList wrapped(const QString &text, qsizetype width)
    {
        QStringList lines{QString()};
        const QStringList words = text.split(' '_L1, Qt::SkipEmptyParts);
        for (const QString &word : words) {
            QString &last = lines.last();
            if (last.isEmpty())
                last = word;
            else if (last.size() + 1 + word.size() <= width)
                last += ' '_L1 + word;
            else
                lines << word;
        }
        return lines;
    }

    QString paragraph(const QString &text)
    {
        return wrapped(text, lineWidth).join('\n'_L1) + "\n\n"_L1;
    }

    // A title and, beside or below it, what it tells.
    QString entry(const QString &title, const QString &tells)
    {
        const QString left = u"  "_s + title;
        const QString indent(titleWidth, ' '_L1);
        const QString right = wrapped(tells, lineWidth - titleWidth).join('\n'_L1 + indent);
        if (left.size() + 2 <= titleWidth)
            return left.leftJustified(titleWidth) + right + '\n'_L1;
        return left + '\n'_L1 + indent + right + '\n'_L1;
    }

    QString section(const QString &title, const QString &entries)
    {
        return entries.isEmpty() ? QString() : title + ":\n"_L1 + entries + '\n'_L1;
    }

    QString terms(const QList<Term> &all)
    {
        QString text;
        for (const Term &term : all)
            text += entry(term.name, term.tells);
        return text;
    }

    QString arguments(const Command &command)
    {
        QString text;
        for (const Command::Argument &argument : command.arguments)
            text += entry(argument.name, argument.tells);
        return text;
    }

    QString options(const Command &command)
    {
        QString text;
        const QList<QCommandLineOption> all = command.options();
        for (const QCommandLineOption &option : all)
            text += entry(optionTitle(option), optionTells(option));
        return text;
    }

    QString examples(const Command &command)
    {
        QString text;
        for (const Command::Example &example : command.examples)
            text += u"  remora %1\n      %2\n"_s.arg(example.line, example.tells);
        return text;
    }

} // namespace

QString optionTitle(const QCommandLineOption &option)
{
    QStringList names;
    const QStringList all = option.names();
    for (const QString &name : all)
        names << (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    return names.join(u", "_s)
        + (option.valueName().isEmpty() ? QString() : ' '_L1 + option.valueName());
}

QString optionTells(const QCommandLineOption &option)
{
    const QString usual = option.defaultValues().join(u", "_s);
    return option.description()
        + (usual.isEmpty() || usual == "0"_L1 ? QString() : u" Default: %1."_s.arg(usual));
}

QList<Term> environmentTerms()
{
    return {{u"REMORA_PASSWORD"_s, u"The password of the account on the appliance."_s},
        {u"REMORA_PROXY_PASSWORD"_s, u"The password of the account on the proxy."_s},
        {u"REMORA_CERTIFICATE_PASSWORD"_s, u"The password of the client certificate's key."_s},
        {u"DISPLAY, WAYLAND_DISPLAY, QT_QPA_PLATFORM"_s, u"Where the window opens."_s},
        {u"REMORA_DEBUG"_s, u"If set, messages of Qt are printed on standard error too."_s}};
}

QList<Term> exitTerms()
{
    return {{QString::number(Done), u"Done."_s}, {QString::number(Usage), u"Wrong usage."_s},
        {QString::number(Failed), u"Failed; standard error says why."_s},
        {QString::number(Partial), u"Done, but the input was cut off or partial."_s}};
}

QString overviewText()
{
    const Command &window = windowCommand();
    QString list;
    for (const Command &command : commands())
        list += entry(command.name, command.summary + '.'_L1);
    list += entry(u"help COMMAND"_s, u"how to use a command."_s);
    return u"Usage: remora %1\n       remora COMMAND …\n\n"_s.arg(window.usage)
        + paragraph(window.about) + section(u"Commands, which need no display"_s, list)
        + section(u"Arguments"_s, arguments(window)) + section(u"Options"_s, options(window))
        + section(u"Environment"_s, terms(environmentTerms()))
        + section(u"Exit status"_s, terms(exitTerms())).trimmed() + '\n'_L1;
}

QString helpText(const Command &command)
{
    return u"Usage: %1 %2\n\n"_s.arg(command.fullName(), command.usage) + paragraph(command.about)
        + section(u"Arguments"_s, arguments(command)) + section(u"Options"_s, options(command))
        + section(u"Examples"_s, examples(command)).trimmed() + '\n'_L1;
}

} // namespace remora::app
