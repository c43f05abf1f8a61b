// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/saving.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>

#include "model/investigation/packetfile.h"
#include "model/text/filename.h"
#include "model/text/foreigntext.h"
#include "model/text/format.h"
#include "model/workspace/recentfiles.h"
#include "model/workspace/wireshark.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/banner.h"
#include "ui/common/tableview.h"
#include "ui/conversations/conversationsview.h"
#include "ui/report/reportmaker.h"
#include "ui/report/reportverdict.h"
#include "ui/verdict/verdictpanel.h"
#include "ui/window/capturepage.h"
#include "ui/window/savedview.h"
#include "ui/window/showinfolder.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    ReportSource reportSource(
        const CapturePage &page, const model::OpenCapture &open, const QString &path)
    {
        const ConversationsView *view = page.conversations();
        const ChartStack *stack = page.charts()->stack();
        ReportSource source;
        source.subject = model::subjectOf(open.capture());
        source.start = open.investigation->asStart();
        source.path = path;
        source.verdict = reportVerdict(page.verdict()->waiting());
        source.grouping = view->grouping();
        source.sorting = view->tableModel()->sorting();
        source.rows = view->tableModel()->rows();
        source.order = view->tableModel()->order();
        for (const int column : view->table()->shownColumns())
            source.columns.push_back(static_cast<model::ConversationColumn>(column));
        for (const auto &chart : stack->charts())
            source.charts.push_back({chart, stack->appearance(*chart->kind)});
        source.footer = page.charts()->footer();
        source.selections = view->selections();
        return source;
    }

} // namespace

Saving::Saving(const model::OpenCaptures *captures, CapturePage *page, Banner *banner)
    : QObject(page)
    , m_captures(captures)
    , m_page(page)
    , m_banner(banner)
    , m_task(new model::SaveTask(page))
{
    const auto tasks = page->findChildren<model::SaveTask *>();
    for (model::SaveTask *task : tasks)
        follow(task);
}

void Saving::follow(model::SaveTask *task)
{
    using Tone = Banner::Tone;
    connect(task, &model::SaveTask::progressed, this, [=, this](const QString &path, int percent) {
        const QString name = model::shown(path, 1000);
        m_banner->say(percent < 0 ? tr("Writing %1…").arg(name)
                                  : tr("Writing %1… %2 %").arg(name).arg(percent),
            Tone::Underway, {tr("Cancel"), [task] { task->cancel(); }});
    });
    connect(task, &model::SaveTask::cancelled, this, [this](const QString &path) {
        m_banner->say(
            tr("Cancelled; %1 was not written.").arg(model::shown(path, 1000)), Tone::Neutral);
    });
    // The clipboard is no file.
    connect(task, &model::SaveTask::saved, this, [this](const QString &text, const QString &path) {
        m_banner->say(text, Tone::Neutral,
            model::fileExists(path)
                ? Banner::Offer{tr("Show in folder"), [path] { showInFolder(path); }}
                : Banner::Offer());
    });
    connect(task, &model::SaveTask::failed, this,
        [this](const QString &text) { m_banner->say(text, Tone::Failed); });
}

QString Saving::suggestedPath(const QString &ending) const
{
    return model::pathBeside(m_captures->inView()->capture().path(), ending);
}

void Saving::savePackets(bool fromClient, bool fromServer)
{
    const model::OpenCapture *open = m_captures->inView();
    if (open == nullptr)
        return;
    const QString path = QFileDialog::getSaveFileName(m_page, tr("Save packets in focus"),
        suggestedPath(u"_focus.pcapng"_s), tr("pcapng (*.pcapng);;pcap (*.pcap)"));
    if (path.isEmpty())
        return;
    if (model::absolutePath(path) == model::absolutePath(open->capture().path())) {
        m_banner->say(
            tr("The packets are read from this file. Choose another name."), Banner::Tone::Failed);
        return;
    }
    m_task->start(model::packetsWriter(*open->investigation, fromClient, fromServer, path), path,
        tr("Saved the packets in %1.").arg(model::shown(path, 1000)));
}

void Saving::openInWireshark()
{
    const model::OpenCapture *open = m_captures->inView();
    if (open == nullptr)
        return;
    const model::WiresharkFilter filter = model::wiresharkFilter(*open->investigation);
    QStringList said;
    auto tone = Banner::Tone::Doubtful;
    if (model::wiresharkProgram().isEmpty()) {
        QApplication::clipboard()->setText(filter.text);
        said << (filter.text.isEmpty()
                ? tr("Wireshark is not installed here.")
                : tr("Wireshark is not installed here. Its filter for what is in focus is on the "
                     "clipboard."));
    } else if (!model::startWireshark(open->capture().path(), filter.text)) {
        said << tr("Wireshark could not be started.");
        tone = Banner::Tone::Failed;
    }
    if (!filter.leftOut.isEmpty() && tone != Banner::Tone::Failed)
        said << filter.reservation();
    if (!said.isEmpty())
        m_banner->say(said.join(u' '), tone);
}

void Saving::saveReport()
{
    const model::OpenCapture *open = m_captures->inView();
    if (open == nullptr)
        return;
    const QString path = QFileDialog::getSaveFileName(
        m_page, tr("Save a report"), suggestedPath(u"_report.html"_s), tr("HTML (*.html)"));
    if (!path.isEmpty())
        m_task->start(reportWriter(reportSource(*m_page, *open, path), path), path,
            tr("Saved the report %1.").arg(model::shown(path, 1000)));
}

void Saving::saveInvestigation()
{
    const model::OpenCapture *open = m_captures->inView();
    if (open == nullptr)
        return;
    QFileDialog dialog(m_page, tr("Save the investigation"), suggestedPath(u".remora"_s),
        tr("Investigations (*.remora)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"remora"_s); // before it asks whether to replace
    if (dialog.exec() != QDialog::Accepted)
        return;
    QString path = dialog.selectedFiles().value(0);
    if (!model::isInvestigation(path))
        path += u".remora"_s;
    m_task->start(
        [seen = savedView(*m_page, *open), path](model::FileProgress &progress) {
            return writeInvestigation(seen, path, {false, false, &progress.cancelled});
        },
        path, tr("Saved the investigation %1.").arg(model::shown(path, 1000)),
        [path] { model::recentFiles::remember(path); });
}

} // namespace remora::ui
