// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportmaker.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

#include "dissect/core/filename.h"
#include "model/capture/filehash.h"
#include "model/charts/chartwords.h"
#include "model/charts/selectionwords.h"
#include "model/filters/rangewords.h"
#include "model/settings/preferences.h"
#include "model/tables/conversationcolumntexts.h"
#include "model/tables/endpointfile.h"
#include "model/tables/tablewords.h"
#include "model/text/foreigntext.h"
#include "model/text/format.h"
#include "model/turns/partwords.h"
#include "ui/charts/chartfile.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr std::size_t mostRows = 200; // of a table that people read

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(report)
    };

    QString leftOut(std::size_t all)
    {
        return all <= mostRows
            ? QString()
            : Texts::tr("The first %1 of %2.").arg(model::count(mostRows), model::count(all));
    }

    Report::Table conversationTable(const ReportSource &source)
    {
        Report::Table table{Texts::tr("Conversations"), {}, {}, {}, leftOut(source.order.size())};
        std::vector<model::ConversationColumn> columns;
        for (const model::ConversationColumn column : source.columns) {
            if (isDrawn(column)) // a picture in the window
                continue;
            columns.push_back(column);
            table.heads << model::columnName(column);
            table.isNumeric << model::isNumeric(column);
        }
        for (std::size_t i = 0; i < std::min(source.order.size(), mostRows); ++i) {
            const model::ConversationValues values = source.rows.values(source.order[i]);
            QStringList row;
            for (const model::ConversationColumn column : columns)
                row << cellText(column, values);
            table.rows << row;
        }
        return table;
    }

    // Both sides of the tap, over all packets in focus.
    Report::Table rttTable(const ReportSource &source)
    {
        Report::Table table{Texts::tr("RTT"),
            {Texts::tr("Side"), Texts::tr("Samples"), Texts::tr("Min ms"), Texts::tr("Mean ms"),
                Texts::tr("p95 ms"), Texts::tr("Max ms")},
            {false, true, true, true, true, true}, {}, {}};
        const auto sides = source.rows.rttBySide();
        const auto text
            = [](double nanoseconds) { return QLocale().toString(nanoseconds / 1e6, 'f', 3); };
        for (const auto &[name, side] : {std::pair(Texts::tr("to server"), sides.toServer),
                 std::pair(Texts::tr("to client"), sides.toClient)}) {
            const dissect::RttStatistics &rtt = side.rtt;
            QStringList row{name, model::count(rtt.count), {}, {}, {}, {}};
            if (rtt.count > 0)
                row = {name, model::count(rtt.count), text(static_cast<double>(rtt.minimum)),
                    text(rtt.mean()), text(static_cast<double>(side.p95)),
                    text(static_cast<double>(rtt.maximum))};
            table.rows << row;
        }
        return table;
    }

    Report::Table endpointTable(const ReportSource &source)
    {
        const auto endpoints = model::endpointRows(*source.rows.conversations, mostRows);
        Report::Table table{Texts::tr("Endpoints"),
            {Texts::tr("Address"), Texts::tr("Conversations"), Texts::tr("Packets"),
                Texts::tr("Bytes"), Texts::tr("Bytes sent"), Texts::tr("Bytes received")},
            {false, true, true, true, true, true}, endpoints.rows, leftOut(endpoints.all)};
        return table;
    }

    // Bytes of a file's name that are no UTF-8, see netshark/filename.
    QString withCodedBytes(const QString &text)
    {
        QString coded;
        QChar before;
        for (const QChar c : text) {
            if (dissect::isEscapedByte(c.unicode()) && !before.isHighSurrogate())
                coded += "\\x"_L1 + QString::number(c.unicode() & 0xffU, 16);
            else
                coded += c;
            before = c;
        }
        return coded;
    }

    QString quoted(const QString &argument)
    {
        QString text = argument;
        if (model::harmless(text, text.size()) == text)
            return '\''_L1 + text.replace('\''_L1, "'\\''"_L1) + '\''_L1;
        // What must not stand in a text stands there as its code, which $'…' reads.
        text.replace('\\'_L1, "\\\\"_L1).replace('\''_L1, "\\'"_L1).replace('\n'_L1, "\\n"_L1);
        text.replace('\t'_L1, "\\t"_L1).replace('\r'_L1, "\\r"_L1);
        text.replace('\v'_L1, "\\v"_L1).replace('\f'_L1, "\\f"_L1);
        text = withCodedBytes(text);
        return "$'"_L1 + model::harmless(text, 10 * text.size()) + '\''_L1;
    }

    // The window chooses bins for what is visible; the command line takes those that are said, and
    // chooses them for all there is.
    model::ReportedChart reported(const ReportSource::Chart &chart)
    {
        const model::ChartData &data = *chart.data;
        model::ReportedChart words{
            data.kind, data.options, chart.appearance.zoom, {}, chart.appearance.hidden};
        if (!data.options.exactBins || data.options.bin != model::ChartOptions::automaticBin)
            words.options.bin = data.bin != data.kind->usualBin ? data.bin : 0;
        words.options.rateUnit = chart.appearance.options.rateUnit;
        words.options.logarithmic = chart.appearance.options.logarithmic;
        words.options.stevens = chart.appearance.options.stevens;
        if (chart.appearance.visible.length() > 0 && chart.appearance.visible != wholeRange(data))
            words.visible = chart.appearance.visible;
        return words;
    }

} // namespace

dissect::Result<Report> makeReport(const ReportSource &source, const std::atomic<bool> &cancelled)
{
    Report report;
    const auto hash = model::sha256Of(source.subject.path, cancelled);
    if (cancelled)
        return dissect::failure(dissect::Error::Kind::WritingInterrupted, "cancelled");
    report.title = Texts::tr("%1 — report")
                       .arg(model::shown(QFileInfo(source.subject.path).fileName(), 300));
    const model::FocusState &focus = source.start.focus;
    report.verdict = source.verdict;
    report.filter = focus.filter;
    if (focus.range)
        report.range = model::timeRange(*focus.range, model::shownZone(), 6);
    QStringList names;
    for (const model::ChartSelection &selection : source.selections)
        names << selection.name;
    report.selection = names.join(u"; "_s);
    report.notes = source.start.notes;
    report.commandLine = reportCommand(source);
    report.facts = model::captureFacts(source.subject, hash ? *hash : Texts::tr("not readable"));
    report.tables = {rttTable(source), conversationTable(source), endpointTable(source)};
    for (const ReportSource::Chart &chart : source.charts) {
        const bool isGiven = chart.appearance.visible.length() > 0;
        ChartAppearance appearance = fileAppearance(
            isGiven ? chart.appearance.visible : wholeRange(*chart.data), source.footer);
        appearance.options = chart.appearance.options;
        appearance.zoom = chart.appearance.zoom;
        appearance.hidden = chart.appearance.hidden;
        report.charts << ChartPicture{chart.data, appearance, QSize(1160, 320)}.bytes(
            PictureFormat::Svg, cancelled);
    }
    if (cancelled)
        return dissect::failure(dissect::Error::Kind::WritingInterrupted, "cancelled");
    return report;
}

model::SaveTask::Write reportWriter(const ReportSource &source, const QString &path)
{
    return [source, path](model::FileProgress &progress) -> dissect::Result<void> {
        const auto report = makeReport(source, progress.cancelled);
        if (!report)
            return tl::unexpected(report.error());
        return writeReport(*report, path, {false, false, &progress.cancelled});
    };
}

QString reportCommand(const ReportSource &source)
{
    const model::InvestigationStart &start = source.start;
    QString command = u"remora analyze "_s + quoted(start.source.path);
    const auto add = [&](QLatin1StringView option, const QString &value) {
        if (!value.isEmpty())
            command += " --"_L1 + option + ' '_L1 + quoted(value);
    };
    for (const std::uint16_t port : start.serverPorts)
        command += u" --server-port "_s + QString::number(port);
    add("tap"_L1, model::tapWord(start.tap));
    add("bpf"_L1, start.source.bpf);
    const bool isBpf = start.focus.dialect == model::FilterDialect::Bpf;
    add(isBpf ? "where-bpf"_L1 : "where"_L1, start.focus.filter);
    if (start.focus.range)
        add("range"_L1, model::rangeWords(*start.focus.range));
    QStringList swapped;
    for (const std::uint32_t row : start.swapped)
        swapped << u"conversation."_s + QString::number(row);
    add("swap"_L1, swapped.join(','_L1));
    add("select"_L1, selectionWords(source.selections, *source.rows.conversations));
    QList<model::ReportedChart> charts;
    for (const ReportSource::Chart &chart : source.charts)
        charts << reported(chart);
    add("report-charts"_L1, chartWords(charts));
    add("report-table"_L1, model::tableWords({source.grouping, source.columns, source.sorting}));
    add("report-notes"_L1, start.notes);
    add("report"_L1, source.path);
    // What a time of a day in the filter means.
    const QByteArray &zone = start.focus.zone;
    return zone.isEmpty() || zone == QTimeZone::systemTimeZoneId() || start.focus.filter.isEmpty()
        ? command
        : "TZ="_L1 + quoted(QString::fromLatin1(zone)) + ' '_L1 + command;
}

} // namespace remora::ui
