// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/manpage.h"

#include "app/help.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    // So that every character is printed as it is, and can be copied from the page.
    QString escaped(const QString &text)
    {
        QString safe;
        const auto characters = text.toUcs4();
        for (const auto character : characters) {
            switch (character) {
            case '\\':
                safe += "\\e"_L1;
                break;
            case '-':
                safe += "\\-"_L1;
                break;
            case '\'':
                safe += "\\(aq"_L1;
                break;
            case '"':
                safe += "\\(dq"_L1;
                break;
            case '`':
                safe += "\\(ga"_L1;
                break;
            case '^':
                safe += "\\(ha"_L1;
                break;
            case '~':
                safe += "\\(ti"_L1;
                break;
            default:
                if (character < 0x80)
                    safe += QChar(character);
                else
                    safe += "\\[u"_L1
                        + QString::number(character, 16).toUpper().rightJustified(4, '0'_L1)
                        + ']'_L1;
            }
        }
        // A line that starts with one of these is a request.
        return safe.startsWith('.'_L1) ? "\\&"_L1 + safe : safe;
    }

    QString bold(const QString &text) { return "\\fB"_L1 + escaped(text) + "\\fR"_L1; }
    QString italic(const QString &text) { return "\\fI"_L1 + escaped(text) + "\\fR"_L1; }

    QString section(const QString &title, const QString &text)
    {
        return text.isEmpty() ? QString() : ".SH "_L1 + title + '\n'_L1 + text;
    }

    QString entry(const QString &title, const QString &tells)
    {
        return ".TP\n"_L1 + title + '\n'_L1 + escaped(tells) + '\n'_L1;
    }

    QString arguments(const Command &command)
    {
        QString text;
        for (const Command::Argument &argument : command.arguments)
            text += entry(italic(argument.name), argument.tells);
        return text;
    }

    QString options(const Command &command)
    {
        QString text;
        const QList<QCommandLineOption> all = command.options();
        for (const QCommandLineOption &option : all) {
            const QString value = option.valueName();
            const QString title
                = optionTitle(option).chopped(value.isEmpty() ? 0 : value.size() + 1);
            text += entry(bold(title) + (value.isEmpty() ? QString() : ' '_L1 + italic(value)),
                optionTells(option));
        }
        return text;
    }

    QString commandList()
    {
        QString text;
        for (const Command &command : commands())
            text += entry(
                bold(command.name) + ' '_L1 + escaped(command.usage), command.summary + '.'_L1);
        return text + entry(bold(u"help"_s) + u" [COMMAND]"_s, u"how to use a command."_s);
    }

    QString terms(const QList<Term> &all)
    {
        QString text;
        for (const Term &term : all)
            text += entry(bold(term.name), term.tells);
        return text;
    }

    QString examples(const Command &command)
    {
        QString text;
        for (const Command::Example &example : command.examples)
            text += entry(bold("remora "_L1 + example.line), example.tells);
        return text;
    }

    QString pageTitle(const Command &command) { return command.fullName().replace(' '_L1, '-'_L1); }

    QString seeAlso(const Command &self)
    {
        QStringList pages;
        if (!self.name.isEmpty())
            pages << bold(u"remora"_s) + "(1)"_L1;
        for (const Command &command : commands()) {
            if (command.name != self.name)
                pages << bold(pageTitle(command)) + "(1)"_L1;
        }
        pages << bold(u"tshark"_s) + "(1)"_L1 << bold(u"pcap-filter"_s) + "(7)"_L1;
        return pages.join(",\n"_L1) + '\n'_L1;
    }

} // namespace

QString manPage(const Command &command)
{
    const bool isWindow = command.name.isEmpty();
    QString synopsis = bold(command.fullName()) + ' '_L1 + escaped(command.usage) + '\n'_L1;
    if (isWindow)
        synopsis
            += ".br\n"_L1 + bold(u"remora"_s) + ' '_L1 + italic(u"COMMAND"_s) + " \\[u2026]\n"_L1;
    return u".TH %1 1 %2 \"Remora %3\" \"User Commands\"\n"_s.arg(
               escaped(pageTitle(command).toUpper()), QLatin1StringView(REMORA_DATE),
               QLatin1StringView(REMORA_VERSION))
        + section(u"NAME"_s,
            escaped(pageTitle(command)) + " \\- "_L1 + escaped(command.summary) + '\n'_L1)
        + section(u"SYNOPSIS"_s, synopsis)
        + section(u"DESCRIPTION"_s, escaped(command.about) + '\n'_L1)
        + section(u"ARGUMENTS"_s, arguments(command)) + section(u"OPTIONS"_s, options(command))
        + (isWindow ? section(u"COMMANDS"_s, commandList()) : QString())
        + section(u"ENVIRONMENT"_s, terms(environmentTerms()))
        + section(u"EXIT STATUS"_s, terms(exitTerms())) + section(u"EXAMPLES"_s, examples(command))
        + section(u"SEE ALSO"_s, seeAlso(command));
}

QString manPageName(const Command &command) { return pageTitle(command) + ".1"_L1; }

} // namespace remora::app
