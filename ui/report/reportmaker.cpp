// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportmaker.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>

#include "model/filehash.h"
#include "model/filters/filterwords.h"
#include "model/foreigntext.h"
#include "model/format.h"
#include "model/preferences.h"
#include "model/tables/conversationcolumntexts.h"
#include "model/tables/endpointfile.h"
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
            if (column == model::ConversationColumn::Rate) // a picture in the window
                continue;
            columns.push_back(column);
            table.heads << model::columnTitle(column);
            table.isNumeric << model::isNumeric(column);
        }
        for (std::size_t i = 0; i < std::min(source.order.size(), mostRows); ++i) {
            const model::ConversationFacts facts = source.rows.facts(source.order[i]);
            QStringList row;
            for (const model::ConversationColumn column : columns)
                row << cellText(column, facts);
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

    QString quoted(const QString &argument)
    {
        QString text = argument;
        if (model::harmless(text, text.size()) == text)
            return '\''_L1 + text.replace('\''_L1, "'\\''"_L1) + '\''_L1;
        // What must not stand in a text stands there as its code, which $'…' reads.
        text.replace('\\'_L1, "\\\\"_L1).replace('\''_L1, "\\'"_L1).replace('\n'_L1, "\\n"_L1);
        text.replace('\t'_L1, "\\t"_L1).replace('\r'_L1, "\\r"_L1);
        return "$'"_L1 + model::harmless(text, 10 * text.size()) + '\''_L1;
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
    report.filter = source.focus.filter;
    if (source.focus.range)
        report.range = model::timeRange(*source.focus.range, model::shownZone(), 6);
    report.selection = source.selection;
    report.notes = source.notes;
    report.commandLine = source.commandLine;
    report.facts = model::captureFacts(source.subject, hash ? *hash : Texts::tr("not readable"));
    report.tables = {conversationTable(source), endpointTable(source)};
    for (const ReportSource::Chart &chart : source.charts) {
        const bool isGiven = chart.look.visible.length() > 0;
        ChartLook look
            = fileLook(isGiven ? chart.look.visible : wholeRange(*chart.data), source.footer);
        look.options = chart.look.options;
        look.zoom = chart.look.zoom;
        look.hidden = chart.look.hidden;
        report.charts << ChartPicture{chart.data, look, QSize(1160, 320)}.bytes(
            PictureFormat::Svg, cancelled);
    }
    if (cancelled)
        return dissect::failure(dissect::Error::Kind::WritingInterrupted, "cancelled");
    return report;
}

model::FileJob::Write reportWriter(const ReportSource &source, const QString &path)
{
    return [source, path](model::FileProgress &progress) -> dissect::Result<void> {
        const auto report = makeReport(source, progress.cancelled);
        if (!report)
            return tl::unexpected(report.error());
        return writeReport(*report, path, {false, false, &progress.cancelled});
    };
}

QString reportCommand(const QString &capture, const model::FocusState &focus,
    const std::vector<dissect::Conversation> &conversations,
    const std::vector<std::uint16_t> &serverPorts, const std::vector<ReportSource::Chart> &charts,
    const QString &report)
{
    QString command = u"remora analyze "_s + quoted(capture);
    for (const std::uint16_t port : serverPorts)
        command += u" --server-port "_s + QString::number(port);
    QString where = focus.dialect == model::FilterDialect::Wireshark ? focus.filter : QString();
    if (focus.dialect == model::FilterDialect::Bpf && !focus.filter.isEmpty())
        command += u" --bpf "_s + quoted(focus.filter);
    if (focus.range)
        where = joinedFilter(where, model::rangeFilter(*focus.range), model::FilterJoin::And);
    if (!where.isEmpty())
        command += u" --where "_s + quoted(where);
    QStringList streams;
    for (const auto id : focus.conversations.chosen()) {
        const auto &one = conversations[dissect::row(id)];
        if (one.kind == dissect::Conversation::Kind::Tcp)
            streams << QString::number(one.stream);
    }
    command += u" --select "_s + (streams.isEmpty() ? u"all"_s : streams.join(','_L1));
    // The window chooses bins for a short selection, the command line does not.
    const auto other = std::find_if(charts.begin(), charts.end(), [](const auto &chart) {
        return chart.data->bin > 0 && chart.data->bin != chart.data->kind->usualBin;
    });
    if (other != charts.end())
        command += u" --bin "_s + quoted(model::binText(other->data->bin));
    const bool areMixed = std::any_of(charts.begin(), charts.end(), [](const auto &chart) {
        return chart.data->kind->takes.sides && chart.data->options.mixedSides;
    });
    if (areMixed)
        command += u" --rtt-sides mixed"_s;
    return command + u" --report "_s + quoted(report);
}

} // namespace remora::ui
