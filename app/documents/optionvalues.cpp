// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/optionvalues.h"

#include "dissect/fields/packetfield.h"
#include "dissect/filter/filterfield.h"
#include "model/charts/chartkind.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    QStringList chartWords()
    {
        QStringList words;
        for (const model::ChartKind *kind : model::chartKinds())
            words << QLatin1StringView(kind->key);
        return words;
    }

    QStringList themeWords()
    {
        QStringList words;
        for (const ui::Theme theme :
            {ui::Theme::System, ui::Theme::Light, ui::Theme::Dark, ui::Theme::HighContrast})
            words << ui::themeName(theme);
        return words;
    }

    template <class Fields> QStringList namesOf(const Fields &fields)
    {
        QStringList words;
        for (const auto &field : fields)
            words << QString::fromUtf8(
                field.name.data(), static_cast<qsizetype>(field.name.size()));
        return words;
    }

} // namespace

OptionValues valuesOf(const QCommandLineOption &option)
{
    using Kind = OptionValues::Kind;
    const QString name = option.names().last();
    const QString value = option.valueName();
    if (value.isEmpty())
        return {Kind::Nothing, {}};
    if (value.startsWith("KIND="_L1))
        return {Kind::ChartFile, chartWords()};
    if (name == "rtt-sides"_L1)
        return {Kind::Words, {u"apart"_s, u"mixed"_s}};
    if (name == "where"_L1 || name == "display"_L1)
        return {Kind::Words, namesOf(dissect::filterFields())};
    if (name == "theme"_L1)
        return {Kind::Words, themeWords()};
    if (name == "field"_L1 || name == "group-by"_L1 || name == "split"_L1)
        return {Kind::Words, namesOf(dissect::packetFields())};
    if (value == "TABLE"_L1 && name == "format"_L1)
        return {Kind::Words, {u"csv"_s, u"tsv"_s, u"jsonl"_s}};
    if (name == "occurrence"_L1)
        return {Kind::Words, {u"first"_s, u"last"_s, u"all"_s}};
    if (name == "engine"_L1)
        return {Kind::Words, {u"auto"_s, u"native"_s, u"tshark"_s}};
    if (name == "format"_L1)
        return {Kind::Words, {u"PCAP_US"_s, u"PCAP_NS"_s, u"PCAPNG_US"_s, u"PCAPNG_NS"_s}};
    if (name == "select"_L1)
        return {Kind::Words, {u"most-rtt"_s, u"all"_s}};
    if (value == "FILE"_L1 || value.startsWith("OUT"_L1))
        return {Kind::File, {}};
    return {};
}

OptionValues valuesOfArgument(const QString &name)
{
    using Kind = OptionValues::Kind;
    if (name.startsWith("FILE"_L1))
        return {Kind::File, {}};
    if (name == "FOLDER"_L1)
        return {Kind::Folder, {}};
    return {};
}

} // namespace remora::app
