// SPDX-License-Identifier: GPL-3.0-or-later
// Reports and pictures stay documents whatever names, filters, notes and comments say; what the
// window shows of foreign texts stays text.
#include <QAbstractItemView>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QXmlStreamWriter>

#include "model/text/foreigntext.h"
#include "model/workspace/recentfiles.h"
#include "tests/support/captures.h"
#include "tests/support/chartkinds.h"
#include "tests/support/hostiletext.h"
#include "tests/support/windowtest.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/svgcopy.h"
#include "ui/report/report.h"
#include "ui/report/reportmaker.h"
#include "ui/window/capturepage.h"

using namespace remora;
using namespace remora::test;
using namespace remora::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr dissect::Timestamp start = 1'700'000'000 * dissect::second;

std::shared_ptr<const model::ChartData> sampleChart(const QString &name)
{
    dissect::Samples samples;
    for (int i = 0; i <= 100; ++i) {
        samples.times.push_back(start + i * dissect::second / 10);
        samples.values.push_back(0.01 + 0.001 * (i % 7));
    }
    auto made = std::make_shared<model::ChartData>();
    made->kind = &kind("rtt");
    made->span = dissect::TimeRange{start, start + 10 * dissect::second};
    model::ChartSeries &series = made->series.emplace_back();
    series.name = name;
    series.brief = name;
    series.data = std::move(samples);
    return made;
}

ChartPicture samplePicture(const QString &text)
{
    const auto chart = sampleChart(text);
    return {chart, fileAppearance(wholeRange(*chart), text), {800, 300}};
}

QByteArray svgOf(const ChartPicture &picture)
{
    static const std::atomic<bool> never = false;
    return picture.bytes(PictureFormat::Svg, never);
}

QByteArray sampleSvg(const QString &text) { return svgOf(samplePicture(text)); }

Report sampleReport(const QString &text)
{
    Report report;
    report.title = text;
    report.filter = text;
    report.range = text;
    report.selection = text;
    report.notes = text.section(u'\n', 0, 0) + u"\nsecond line"_s;
    report.commandLine = text;
    report.facts = {{text, {{text, text}, {text, {}}}}, {{}, {}}};
    report.tables = {{text, {text, text, {}}, {false, true}, {{text, text, {}}, {}}, text}};
    report.charts = {sampleSvg(text)};
    return report;
}

QString copied(const QByteArray &svg, bool *isPicture = nullptr)
{
    QByteArray copy;
    QXmlStreamWriter writer(&copy);
    const bool good = copySvg(svg, writer);
    if (isPicture != nullptr)
        *isPicture = good;
    return QString::fromUtf8(copy);
}

} // namespace

class SafetyTest : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { beNobody(); }

    void documentsStayDocuments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("harmless") << u"web-tier"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("script") << u"<script>alert(1)</script>.pcap"_s;
        QTest::newRow("end of what surrounds it") << u"</title></style></pre></svg>]]>--><b>"_s;
        QTest::newRow("quotes") << u"\"&<>'&amp;&#1;&lt;%1%2"_s;
        QTest::newRow("event") << u"\" onload=\"alert(1)"_s;
        QTest::newRow("all of it") << hostileText();
        QTest::newRow("zero") << QString(QChar(0)) + u"x"_s;
        QTest::newRow("no characters") << QString(QChar(0xFFFE)) + QChar(0xFFFF) + u"\U0010FFFF"_s;
        QTest::newRow("half characters") << QString(QChar(0xD83D)) + u"x"_s + QChar(0xDE00);
        QTest::newRow("long") << u"<"_s.repeated(100'000);
        QTest::newRow("long, forbidden") << QString(100'000, QChar(1));
    }
    void documentsStayDocuments()
    {
        QFETCH(QString, text);
        const QByteArray svg = sampleSvg(text);
        QVERIFY(svg.startsWith("<?xml"));
        QVERIFY2(markupFault(svg).isEmpty(), qPrintable(markupFault(svg)));
        QVERIFY2(harmIn(svg).isEmpty(), qPrintable(harmIn(svg)));
        const QByteArray report = reportHtml(sampleReport(text));
        QVERIFY2(markupFault(report).isEmpty(), qPrintable(markupFault(report)));
        QVERIFY2(harmIn(report).isEmpty(), qPrintable(harmIn(report)));
        QVERIFY(report.startsWith("<!DOCTYPE html>"));
        QVERIFY(report.contains("default-src 'none'"));
        QVERIFY(report.contains("<svg"));
        // No element is closed in its start tag that a browser would take for an open one.
        static const QRegularExpression closed(u"<(?!meta)(td|th|tr|table|p|pre|h1|h2|title|style|"
                                               u"body|head|html)\\b[^>]*/>"_s);
        QVERIFY2(!closed.match(QString::fromUtf8(report)).hasMatch(), "an empty element");
    }

    // What was written is what is read, as far as it can be read at all.
    void textsComeBack()
    {
        const QString text = u"<script>alert(\"1\")</script> & 'so' – 東京"_s;
        QXmlStreamReader reader(reportHtml(sampleReport(text)));
        int found = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters() && reader.text() == text)
                ++found;
        }
        QVERIFY(found >= 12);
        reader.clear();
        reader.addData(sampleSvg(text));
        QStringList described;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()
                && (reader.name() == "title"_L1 || reader.name() == "desc"_L1))
                described << reader.readElementText();
        }
        QCOMPARE(described.size(), 2);
        QCOMPARE(described[1], text);
    }

    void onlyWhatPaintsIsCopied_data()
    {
        QTest::addColumn<QByteArray>("inner");
        QTest::newRow("script") << QByteArray("<script>alert(1)</script>");
        QTest::newRow("event") << QByteArray("<g onload='alert(1)'/>");
        QTest::newRow("other case") << QByteArray("<g ONLOAD='alert(1)'/>");
        QTest::newRow("animation") << QByteArray("<set attributeName='href' to='x'/>");
        QTest::newRow("foreign") << QByteArray("<foreignObject><b>x</b></foreignObject>");
        QTest::newRow("link") << QByteArray("<a xlink:href='javascript:alert(1)'><g/></a>");
        QTest::newRow("reference") << QByteArray("<use xlink:href='http://x/y.svg#a'/>");
        QTest::newRow("picture") << QByteArray("<image href='data:image/svg+xml;base64,AA'/>");
        QTest::newRow("paint") << QByteArray("<rect fill='url(http://x/y#a)'/>");
        QTest::newRow("style") << QByteArray("<style>*{}</style><g style='fill:url(//x)'/>");
        QTest::newRow("instruction") << QByteArray("<?xml-stylesheet href='x'?><!-- href -->");
        QTest::newRow("prefix") << QByteArray("<h:script xmlns:h='http://www.w3.org/1999/xhtml'>"
                                              "alert(1)</h:script>");
    }
    void onlyWhatPaintsIsCopied()
    {
        QFETCH(QByteArray, inner);
        bool isPicture = false;
        const QString copy = copied("<svg xmlns='http://www.w3.org/2000/svg' "
                                    "xmlns:xlink='http://www.w3.org/1999/xlink'>"
                + inner + "<path d='M0 0'/></svg>",
            &isPicture);
        QVERIFY(isPicture);
        for (const auto bad :
            {"script"_L1, "alert"_L1, "onload"_L1, "href"_L1, "url("_L1, "style"_L1, "foreign"_L1})
            QVERIFY2(!copy.contains(bad, Qt::CaseInsensitive), qPrintable(copy));
        QVERIFY(copy.contains("<path d=\"M0 0\""_L1));
    }

    void whatIsNoPictureIsLeftOut()
    {
        for (const QByteArray svg : {"", "text", "<svg", "<svg><g></svg>", "<html/>",
                 "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>"}) {
            bool isPicture = true;
            copied(svg, &isPicture);
            QVERIFY2(!isPicture, svg.constData());
            Report report = sampleReport(u"x"_s);
            report.charts = {svg, sampleSvg(u"x"_s)};
            const QByteArray html = reportHtml(report);
            QVERIFY2(markupFault(html).isEmpty(), qPrintable(markupFault(html)));
            QCOMPARE(html.count("<svg"), 1);
        }
    }

    void fontsAreForeignToo()
    {
        ChartPicture picture = samplePicture(u"x"_s);
        picture.appearance.font.setFamily(u"A\" onload=\"alert(1)\"><script>"_s);
        const QByteArray svg = svgOf(picture);
        QVERIFY(svg.contains("<circle") && svg.contains("</svg>"));
        QVERIFY2(markupFault(svg).isEmpty(), qPrintable(markupFault(svg)));
        QVERIFY(!svg.contains("onload"));
    }

    // Without anything of the file but what is painted.
    void otherPictures()
    {
        const QTemporaryDir folder;
        const ChartPicture picture = samplePicture(hostileText());
        const QString png = folder.filePath(u"c.png"_s);
        QVERIFY(picture.save(png).has_value());
        QCOMPARE(QImage(png).textKeys(), QStringList());
        const QString pdf = folder.filePath(u"c.pdf"_s);
        QVERIFY(picture.save(pdf).has_value());
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("/JavaScript") && !bytes.contains("/OpenAction"));
        QVERIFY(!bytes.contains("alert(1)"));
    }

    // Quoted so that a shell reads what was meant.
    void commandLinesAreQuoted()
    {
        const auto command = [](const QString &capture) {
            ReportSource source;
            source.start.source.path = capture;
            source.rows.conversations
                = std::make_shared<const std::vector<dissect::Conversation>>();
            return reportCommand(source);
        };
        QVERIFY(command(u"a'b \\ $(x).pcap"_s).contains(u" 'a'\\''b \\ $(x).pcap' "_s));
        QVERIFY(
            command(u"a\n\x1b'\\\u202E.pcap"_s).contains(u" $'a\\n\\x1b\\'\\\\\\u202e.pcap' "_s));
    }

    // Labels, tips, tables and the title of a window with a capture that has nothing tame to say.
    void theWindowShowsText()
    {
        openWindow();
        const QString path = m_folder->filePath(hostileText().left(80) + u"[*]&.pcapng"_s);
        QVERIFY(writeFile(path, hostilePcapng(hostileText().toStdString())));
        m_window->openCapture(path);
        QVERIFY(waitForRows());
        part<CapturePage>()->showTab(CapturePage::Tab::Capture);
        const auto isText = [](const QString &text) {
            const QString harm = harmIn(text.toUtf8());
            const bool isTip = text.startsWith("<qt>"_L1);
            const bool isMarkup = text.contains(isTip ? "<img"_L1 : "<qt>"_L1);
            return harm.isEmpty() && !isMarkup;
        };
        QVERIFY2(isText(m_window->windowTitle()), qPrintable(m_window->windowTitle()));
        QVERIFY(m_window->windowTitle().contains("script"_L1));
        const auto widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const QString tip = widget->toolTip();
            QVERIFY2(isText(tip) && (tip.startsWith("<qt>"_L1) || !tip.contains("<img"_L1)),
                qPrintable(tip));
            if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                QVERIFY2(isText(label->text()), qPrintable(label->text()));
                QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains("<img"_L1),
                    qPrintable(label->text()));
            }
        }
        int found = 0;
        const auto check = [&](const auto &self, const QAbstractItemModel &model,
                               const QModelIndex &parent) -> void {
            for (int row = 0; row < model.rowCount(parent); ++row) {
                for (int column = 0; column < model.columnCount(parent); ++column) {
                    const QModelIndex index = model.index(row, column, parent);
                    const QString text = index.data().toString();
                    const QString tip = index.data(Qt::ToolTipRole).toString();
                    QVERIFY2(harmIn(text.toUtf8()).isEmpty(), qPrintable(text));
                    QVERIFY2(isText(tip), qPrintable(tip));
                    QVERIFY2(
                        tip.startsWith("<qt>"_L1) || !Qt::mightBeRichText(tip), qPrintable(tip));
                    found += text.contains("<script>"_L1) ? 1 : 0;
                }
                self(self, model, model.index(row, 0, parent));
            }
        };
        const auto views = m_window->findChildren<QAbstractItemView *>();
        for (const QAbstractItemView *view : views) {
            if (view->model() != nullptr)
                check(check, *view->model(), {});
        }
        QVERIFY(found > 5); // the facts and the tree of sources
        closeWindow();
    }

    // Both characters, nothing underlined, no shortcut from a tab.
    void recentFilesShowTheirNames()
    {
        openWindow();
        model::recentFiles::remember(u"/tmp/a&b\t\u202Ec.pcap"_s);
        QMenu *recent = nullptr;
        for (QMenu *menu : m_window->findChildren<QMenu *>()) {
            if (menu->title().remove('&'_L1).contains("ecent"_L1))
                recent = menu;
        }
        QVERIFY(recent != nullptr);
        Q_EMIT recent->aboutToShow();
        QCOMPARE(recent->actions().first()->text(), u"/tmp/a&&b \\u202ec.pcap"_s);
        closeWindow();
    }
};

QTEST_MAIN(SafetyTest)
#include "tst_safety.moc"
