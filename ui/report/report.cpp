// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include <limits>

#include <QCoreApplication>
#include <QDateTime>
#include <QXmlStreamWriter>

#include "dissect/core/filesink.h"
#include "model/text/filename.h"
#include "model/text/foreigntext.h"
#include "ui/charts/svgcopy.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(report)
    };

    // Without quotes, < and &: a browser reads it as it stands.
    constexpr const char *style = R"(
body { font: 14px/1.45 system-ui, sans-serif; color: #1c2226; max-width: 1200px; margin: 24px auto; padding: 0 16px; }
h1 { font-size: 22px; margin: 0 0 4px; overflow-wrap: anywhere; } h2 { font-size: 16px; margin: 28px 0 8px; }
.verdict { font-size: 17px; font-weight: 600; margin: 16px 0 4px; } .dim { color: #68737b; } pre { background: #f6f7f8; border: 1px solid #dfe3e6; padding: 8px 10px; white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; } th, td { padding: 3px 10px; border-bottom: 1px solid #eceff1; text-align: left; overflow-wrap: anywhere; }
th { color: #68737b; font-weight: 600; } .n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
svg { max-width: 100%; height: auto; display: block; margin: 8px 0; border: 1px solid #eceff1; }
@media print { body { max-width: none; margin: 0; } svg, tr { page-break-inside: avoid; } }
)";

    // Nothing is fetched and nothing runs, whatever should ever stand in a report.
    constexpr auto policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"_L1;

    using Attributes = QList<QXmlStreamAttribute>;

    // Markup comes from the library alone. The same bytes are HTML and XML: no element is closed in
    // its start tag but those that HTML knows as empty.
    class Page {
    public:
        explicit Page(QByteArray *to)
            : m_xml(to)
        {
        }
        void begin(const QString &title)
        {
            m_xml.writeDTD(u"<!DOCTYPE html>"_s);
            open(u"html"_s, {{u"xmlns"_s, u"http://www.w3.org/1999/xhtml"_s}});
            open(u"head"_s);
            empty(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
            empty(u"meta"_s,
                {{u"http-equiv"_s, u"Content-Security-Policy"_s}, {u"content"_s, policy}});
            element(u"title"_s, title);
            open(u"style"_s);
            m_xml.writeCharacters(QLatin1StringView(style));
            close();
            close();
            open(u"body"_s);
        }
        void end() { m_xml.writeEndDocument(); }

        void open(const QString &name, const Attributes &attributes = {})
        {
            m_xml.writeStartElement(name);
            writeAttributes(attributes);
            m_xml.writeCharacters(
                {}); // or it would be closed in its start tag where it stays empty
        }
        void close(const QString &behind = u"\n"_s)
        {
            m_xml.writeEndElement();
            m_xml.writeCharacters(behind);
        }
        void element(const QString &name, const QString &text, const Attributes &attributes = {})
        {
            open(name, attributes);
            m_xml.writeCharacters(model::harmless(text, std::numeric_limits<qsizetype>::max()));
            close();
        }
        void lines(const QString &text)
        {
            open(u"pre"_s);
            m_xml.writeCharacters(model::harmlessLines(text));
            close();
        }
        void picture(const QByteArray &svg)
        {
            // First alone: half a picture would leave its elements open.
            QByteArray copy;
            QXmlStreamWriter trial(&copy);
            if (copySvg(svg, trial))
                copySvg(svg, m_xml);
            m_xml.writeCharacters(u"\n"_s);
        }
        void row(const QStringList &cells, const QString &name, const QList<bool> &isNumeric)
        {
            open(u"tr"_s);
            for (qsizetype i = 0; i < cells.size(); ++i)
                element(name, cells[i], isNumeric.value(i) ? numeric() : Attributes());
            close();
        }
        // What it is, and what is known of it.
        void fact(const QString &name, const QString &value)
        {
            open(u"tr"_s);
            element(u"th"_s, name);
            element(u"td"_s, value);
            close();
        }
        static Attributes dim() { return {{u"class"_s, u"dim"_s}}; }

    private:
        static Attributes numeric() { return {{u"class"_s, u"n"_s}}; }
        void empty(const QString &name, const Attributes &attributes)
        {
            m_xml.writeEmptyElement(name);
            writeAttributes(attributes);
            m_xml.writeCharacters(u"\n"_s);
        }
        void writeAttributes(const Attributes &attributes)
        {
            for (const QXmlStreamAttribute &attribute : attributes)
                m_xml.writeAttribute(attribute);
        }
        QXmlStreamWriter m_xml;
    };

    void writeFacts(Page &page, const QList<model::FactGroup> &groups)
    {
        for (const model::FactGroup &group : groups) {
            page.element(u"h2"_s, group.title);
            page.open(u"table"_s);
            for (const model::Fact &fact : group.facts)
                page.fact(fact.name, fact.value);
            page.close();
        }
    }

    void writeTable(Page &page, const Report::Table &table)
    {
        page.element(u"h2"_s, table.title);
        page.open(u"table"_s);
        page.row(table.heads, u"th"_s, table.isNumeric);
        for (const QStringList &row : table.rows)
            page.row(row, u"td"_s, table.isNumeric);
        page.close();
        if (!table.note.isEmpty())
            page.element(u"p"_s, table.note, Page::dim());
    }

    void writeList(Page &page, const QStringList &lines)
    {
        if (lines.isEmpty())
            return;
        page.open(u"ul"_s);
        for (const QString &line : lines)
            page.element(u"li"_s, line);
        page.close();
    }

    // The answer to the question that the report was made for.
    void writeVerdict(Page &page, const Report::Verdict &verdict)
    {
        page.element(u"p"_s, verdict.sentence, {{u"class"_s, u"verdict"_s}});
        page.picture(verdict.bar);
        writeList(page, verdict.findings);
        if (!verdict.comparison.isEmpty())
            page.element(u"p"_s, verdict.comparison);
        writeList(page, verdict.grown);
        page.element(u"p"_s, verdict.evidence, Page::dim());
    }

    void writeFocus(Page &page, const Report &report)
    {
        page.open(u"table"_s);
        page.fact(Texts::tr("Filter"),
            report.filter.isEmpty() ? Texts::tr("none: all packets") : report.filter);
        page.fact(Texts::tr("Time range"),
            report.range.isEmpty() ? Texts::tr("the whole capture") : report.range);
        page.fact(Texts::tr("Charts show"), report.selection);
        page.close();
    }

} // namespace

QByteArray reportHtml(const Report &report)
{
    QByteArray html;
    Page page(&html);
    page.begin(report.title);
    page.element(u"h1"_s, report.title);
    page.element(u"p"_s,
        Texts::tr("Made by Remora %1 on %2")
            .arg(QLatin1StringView(REMORA_VERSION),
                QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm t"_s)),
        Page::dim());
    if (report.verdict)
        writeVerdict(page, *report.verdict);
    writeFocus(page, report);
    if (!report.notes.isEmpty()) {
        page.element(u"h2"_s, Texts::tr("Notes"));
        page.lines(report.notes);
    }
    if (!report.charts.isEmpty())
        page.element(u"h2"_s, Texts::tr("Charts"));
    for (const QByteArray &svg : report.charts)
        page.picture(svg);
    if (report.verdict)
        writeTable(page, report.verdict->parts);
    for (const Report::Table &table : report.tables)
        writeTable(page, table);
    writeFacts(page, report.facts);
    page.element(u"h2"_s, Texts::tr("Reproduce with"));
    page.element(u"pre"_s, report.commandLine);
    page.end();
    return html;
}

dissect::Result<void> writeReport(
    const Report &report, const QString &path, const dissect::FileSink::Options &options)
{
    const QByteArray html = reportHtml(report);
    return dissect::writeFile(
        model::fileBytes(path), {html.constData(), static_cast<std::size_t>(html.size())}, options);
}

} // namespace remora::ui
