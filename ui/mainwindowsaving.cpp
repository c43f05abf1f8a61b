// SPDX-License-Identifier: GPL-3.0-or-later
// What the window saves and hands on: packets, reports, investigations.
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>

#include "model/errortext.h"
#include "model/filename.h"
#include "model/format.h"
#include "model/packetfile.h"
#include "model/preferences.h"
#include "model/recentfiles.h"
#include "model/wireshark.h"
#include "ui/capturepage.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/tableview.h"
#include "ui/conversations/conversationsview.h"
#include "ui/mainwindow.h"
#include "ui/report/reportmaker.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

QString MainWindow::suggestedPath(const QString &ending) const
{
    const QFileInfo source(m_current->path());
    return source.path() + '/'_L1 + source.completeBaseName() + ending;
}

void MainWindow::savePackets(bool fromClient, bool fromServer)
{
    if (m_focused == nullptr)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save packets in focus"),
        suggestedPath(u"_focus.pcapng"_s), tr("pcapng (*.pcapng);;pcap (*.pcap)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(m_current->path()).absoluteFilePath()) {
        showNotice(
            tr("The packets are read from this file. Choose another name."), Banner::Tone::Failed);
        return;
    }
    m_saving->start(model::packetsWriter(*m_focused, fromClient, fromServer, path), path,
        tr("Saved the packets in %1.").arg(path));
}

void MainWindow::openInWireshark()
{
    if (m_focused == nullptr)
        return;
    const model::WiresharkFilter filter = model::wiresharkFilter(*m_focused);
    if (model::wiresharkProgram().isEmpty()) {
        QApplication::clipboard()->setText(filter.text);
        showNotice(filter.text.isEmpty()
                ? tr("Wireshark is not installed here.")
                : tr("Wireshark is not installed here. Its filter for what is in focus is on the "
                     "clipboard."),
            Banner::Tone::Doubtful);
        return;
    }
    if (!model::startWireshark(m_current->path(), filter.text))
        showNotice(tr("Wireshark could not be started."), Banner::Tone::Failed);
    else if (!filter.isWhole)
        showNotice(tr("Wireshark shows more than is in focus: it cannot ask for all of it."),
            Banner::Tone::Doubtful);
}

void MainWindow::saveReport()
{
    if (m_focused == nullptr)
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save a report"), suggestedPath(u"_report.html"_s), tr("HTML (*.html)"));
    if (path.isEmpty())
        return;
    const ConversationsView *view = m_page->conversations();
    ReportSource source;
    source.subject = model::subjectOf(*m_current);
    source.focus = m_focused->focus().now();
    source.rows = view->tableModel()->rows();
    source.order = view->tableModel()->order();
    for (const int column : view->table()->shownColumns())
        source.columns.push_back(static_cast<model::ConversationColumn>(column));
    const ChartStack *stack = m_page->charts()->stack();
    for (const auto &chart : stack->charts())
        source.charts.push_back({chart, stack->look(*chart->kind)});
    source.footer = m_page->charts()->footer();
    source.notes = m_focused->notes();
    QStringList names;
    const auto selections = view->selections();
    for (const model::ChartSelection &selection : selections)
        names << selection.name;
    source.selection = names.join(u"; "_s);
    source.commandLine = reportCommand(m_current->path(), source.focus, *m_current->conversations(),
        m_current->serverPorts(), source.charts, QFileInfo(path).fileName());
    m_saving->start(reportWriter(source, path), path, tr("Saved the report %1.").arg(path));
}

void MainWindow::saveInvestigation()
{
    if (m_focused == nullptr)
        return;
    QFileDialog dialog(this, tr("Save the investigation"), suggestedPath(u".remora"_s),
        tr("Investigations (*.remora)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"remora"_s); // before it asks whether to replace
    if (dialog.exec() != QDialog::Accepted)
        return;
    QString path = dialog.selectedFiles().value(0);
    if (!model::isInvestigation(path))
        path += u".remora"_s;
    const ConversationsView *view = m_page->conversations();
    model::SavedInvestigation investigation;
    investigation.capture = m_current->path();
    investigation.serverPorts = m_current->serverPorts();
    investigation.swapped.assign(m_current->swapped().begin(), m_current->swapped().end());
    investigation.focus = m_focused->focus().now();
    investigation.grouping = view->grouping();
    for (const int column : view->table()->shownColumns())
        investigation.columns.push_back(static_cast<model::ConversationColumn>(column));
    investigation.sorting = view->tableModel()->sorting();
    investigation.arrangement = m_page->charts()->stack()->arrangement();
    investigation.chartOptions = m_page->charts()->stack()->options();
    investigation.notes = m_focused->notes();
    m_saving->start(
        [investigation, path](model::FileProgress &progress) {
            return writeInvestigation(investigation, path, {false, false, &progress.cancelled});
        },
        path, tr("Saved the investigation %1.").arg(path));
    model::recentFiles::remember(path);
}

void MainWindow::openInvestigation(const QString &path)
{
    const auto investigation = model::readInvestigation(path);
    if (!investigation) {
        showNotice(model::errorText(investigation.error(), QFileInfo(path).fileName()),
            Banner::Tone::Failed);
        return;
    }
    if (!model::fileExists(investigation->capture)) {
        showNotice(tr("The capture %1 of this investigation is not there. Bring it back, or open "
                      "it where it is now.")
                       .arg(investigation->capture),
            Banner::Tone::Failed);
        return;
    }
    addCapture({investigation->capture, nullptr, investigation->bpf},
        QFileInfo(investigation->capture).fileName(), investigation->serverPorts,
        investigation->bpf);
    model::recentFiles::remember(path);
    restore(*investigation);
    sayLeftOut(investigation->leftOut);
}

void MainWindow::sayLeftOut(const QStringList &sentences)
{
    constexpr qsizetype most = 4; // of what fits a banner
    if (!sentences.isEmpty())
        showNotice(sentences.mid(0, most).join(u' ') + (sentences.size() > most ? u" …"_s : u""_s),
            Banner::Tone::Doubtful);
}

void MainWindow::restore(const model::ReadInvestigation &investigation)
{
    ConversationsView *view = m_page->conversations();
    m_focused->setNotes(investigation.notes);
    m_page->showNotes();
    m_page->setGrouping(investigation.grouping);
    std::vector<int> columns;
    for (const model::ConversationColumn column : investigation.columns)
        columns.push_back(static_cast<int>(column));
    if (!columns.empty())
        view->table()->showColumns(columns);
    if (!investigation.sorting.empty())
        view->setSorting(investigation.sorting);
    m_page->charts()->setCharts(investigation.arrangement, investigation.chartOptions);
    // Conversations are known by their rows, which are there once the capture is read.
    const auto focus = [this, capture = m_current, saved = investigation] {
        if (m_current != capture || capture->state() == model::Capture::State::Failed)
            return;
        model::SavedInvestigation fitting = saved;
        const QStringList missing = leaveOutMissing(fitting, capture->conversations()->size());
        if (!missing.isEmpty())
            sayLeftOut(saved.leftOut + missing);
        for (const std::uint32_t row : fitting.swapped)
            capture->swapRoles(dissect::ConversationId{row});
        m_focused->focus().restore(fitting.focus);
    };
    if (m_current->state() != model::Capture::State::Loading) {
        focus();
        return;
    }
    auto *once = new QObject(m_current);
    connect(m_current, &model::Capture::stateChanged, once, [focus, once] {
        once->deleteLater();
        focus();
    });
}

} // namespace remora::ui
