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
    source.start = m_focused->asStart();
    source.path = path;
    source.selections = view->selections();
    source.rows = view->tableModel()->rows();
    source.order = view->tableModel()->order();
    for (const int column : view->table()->shownColumns())
        source.columns.push_back(static_cast<model::ConversationColumn>(column));
    const ChartStack *stack = m_page->charts()->stack();
    for (const auto &chart : stack->charts())
        source.charts.push_back({chart, stack->look(*chart->kind)});
    source.footer = m_page->charts()->footer();
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
    static_cast<model::InvestigationStart &>(investigation) = m_focused->asStart();
    investigation.grouping = view->grouping();
    for (const int column : view->table()->shownColumns())
        investigation.columns.push_back(static_cast<model::ConversationColumn>(column));
    investigation.sorting = view->tableModel()->sorting();
    investigation.arrangement = m_page->charts()->stack()->arrangement();
    investigation.chartOptions = m_page->charts()->stack()->options();
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
    if (!model::fileExists(investigation->source.path)) {
        showNotice(tr("The capture %1 of this investigation is not there. Bring it back, or open "
                      "it where it is now.")
                       .arg(investigation->source.path),
            Banner::Tone::Failed);
        return;
    }
    addCapture(*investigation, investigation->source.bpf);
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

// What is shown of the focus; the investigation restores that itself.
void MainWindow::restore(const model::SavedInvestigation &investigation)
{
    ConversationsView *view = m_page->conversations();
    m_page->setGrouping(investigation.grouping);
    std::vector<int> columns;
    for (const model::ConversationColumn column : investigation.columns)
        columns.push_back(static_cast<int>(column));
    if (!columns.empty())
        view->table()->showColumns(columns);
    if (!investigation.sorting.empty())
        view->setSorting(investigation.sorting);
    m_page->charts()->setCharts(investigation.arrangement, investigation.chartOptions);
}

} // namespace remora::ui
