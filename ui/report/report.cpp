// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include <QCoreApplication>
#include <QDateTime>

#include "dissect/core/filesink.h"
#include "model/filename.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(report)
    };

    QString element(const QString &name, const QString &text)
    {
        return QStringLiteral("<%1>%2</%1>").arg(name, text.toHtmlEscaped());
    }

    constexpr const char *style = R"(
body { font: 14px/1.45 system-ui, sans-serif; color: #1c2226; max-width: 1200px; margin: 24px auto; padding: 0 16px; }
h1 { font-size: 22px; margin: 0 0 4px; } h2 { font-size: 16px; margin: 28px 0 8px; }
.dim { color: #68737b; } pre { background: #f6f7f8; border: 1px solid #dfe3e6; padding: 8px 10px; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: 3px 10px; border-bottom: 1px solid #eceff1; text-align: left; }
th { color: #68737b; font-weight: 600; } .n { text-align: right; font-variant-numeric: tabular-nums; }
svg { max-width: 100%; height: auto; display: block; margin: 8px 0; border: 1px solid #eceff1; }
@media print { body { max-width: none; margin: 0; } svg, table { page-break-inside: avoid; } }
)";

    QString factsHtml(const QList<model::FactGroup> &groups)
    {
        QString html;
        for (const model::FactGroup &group : groups) {
            html += element(u"h2"_s, group.title) + u"<table>"_s;
            for (const model::Fact &fact : group.facts)
                html += u"<tr>"_s + element(u"th"_s, fact.name) + element(u"td"_s, fact.value)
                    + u"</tr>\n"_s;
            html += u"</table>\n"_s;
        }
        return html;
    }

    QString cell(const QString &name, const QString &text, bool isNumeric)
    {
        return QStringLiteral("<%1%2>%3</%1>")
            .arg(name, isNumeric ? u" class=\"n\""_s : QString(), text.toHtmlEscaped());
    }

    QString tableHtml(const Report::Table &table)
    {
        QString html = element(u"h2"_s, table.title) + u"<table>\n<tr>"_s;
        for (qsizetype i = 0; i < table.heads.size(); ++i)
            html += cell(u"th"_s, table.heads[i], table.isNumeric.value(i));
        html += u"</tr>\n"_s;
        for (const QStringList &row : table.rows) {
            html += u"<tr>"_s;
            for (qsizetype i = 0; i < row.size(); ++i)
                html += cell(u"td"_s, row[i], table.isNumeric.value(i));
            html += u"</tr>\n"_s;
        }
        html += u"</table>\n"_s;
        if (!table.note.isEmpty())
            html += u"<p class=\"dim\">"_s + table.note.toHtmlEscaped() + u"</p>\n"_s;
        return html;
    }

    // The picture alone, without what makes it a file of its own.
    QString inlineSvg(const QByteArray &svg)
    {
        const qsizetype begin = svg.indexOf("<svg");
        return begin < 0 ? QString() : QString::fromUtf8(svg.mid(begin)) + '\n'_L1;
    }

    QString focusHtml(const Report &report)
    {
        QString html = u"<table>"_s;
        const auto line = [&](const QString &name, const QString &value) {
            html += u"<tr>"_s + element(u"th"_s, name) + element(u"td"_s, value) + u"</tr>\n"_s;
        };
        line(Texts::tr("Filter"),
            report.filter.isEmpty() ? Texts::tr("none: all packets") : report.filter);
        line(Texts::tr("Time range"),
            report.range.isEmpty() ? Texts::tr("all of the capture") : report.range);
        line(Texts::tr("Charts are about"), report.selection);
        return html + u"</table>\n"_s;
    }

} // namespace

QByteArray reportHtml(const Report &report)
{
    QString html = u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"_s
        + element(u"title"_s, report.title) + u"\n<style>"_s + QLatin1StringView(style)
        + u"</style>\n</head>\n<body>\n"_s;
    html += element(u"h1"_s, report.title);
    html += QStringLiteral("<p class=\"dim\">%1</p>\n")
                .arg(Texts::tr("Made by Remora %1 on %2")
                         .arg(QLatin1StringView(REMORA_VERSION),
                             QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm t"_s))
                         .toHtmlEscaped());
    html += focusHtml(report);
    if (!report.notes.isEmpty())
        html += element(u"h2"_s, Texts::tr("Notes")) + element(u"pre"_s, report.notes);
    if (!report.charts.isEmpty())
        html += element(u"h2"_s, Texts::tr("Charts"));
    for (const QByteArray &svg : report.charts)
        html += inlineSvg(svg);
    for (const Report::Table &table : report.tables)
        html += tableHtml(table);
    html += factsHtml(report.facts);
    html += element(u"h2"_s, Texts::tr("Made again by")) + element(u"pre"_s, report.commandLine);
    html += u"</body>\n</html>\n"_s;
    return html.toUtf8();
}

dissect::Result<void> writeReport(const Report &report, const QString &path)
{
    const QByteArray html = reportHtml(report);
    return dissect::writeFile(
        model::fileBytes(path), {html.constData(), static_cast<std::size_t>(html.size())});
}

} // namespace remora::ui
