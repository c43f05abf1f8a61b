// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with rows of the conversations: their menu, copying, saving, swapping of roles.
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>

#include "model/tables/conversationfilters.h"
#include "model/text/foreigntext.h"
#include "model/text/format.h"
#include "ui/conversations/conversationsview.h"
#include "ui/conversations/conversationtable.h"
#include "ui/filter/filtermenu.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using Column = model::ConversationColumn;

namespace {

    // More rows are a file, and copied elsewhere.
    constexpr std::size_t mostCopied = 100'000;
    constexpr std::size_t few = 500;

    // In the order of the rows.
    std::vector<std::uint32_t> keysInOrder(
        const std::vector<std::uint32_t> &order, const model::RowSelection &chosen)
    {
        std::vector<std::uint32_t> keys;
        for (const std::uint32_t key : order) {
            if (chosen.has(dissect::ConversationId{key}))
                keys.push_back(key);
        }
        return keys;
    }

    QString headLine(const ConversationTable &table)
    {
        QStringList names;
        for (const int column : table.shownColumns()) {
            if (!isDrawn(static_cast<Column>(column)))
                names << table.columnName(column); // a picture is no text
        }
        return names.join('\t'_L1) + '\n'_L1;
    }

} // namespace

void ConversationsView::copyRows(model::TableText form)
{
    if (m_capture == nullptr)
        return;
    const model::RowSelection chosen = m_model->chosen();
    const std::size_t count = chosen.isAll() ? m_model->order().size() : chosen.chosen().size();
    if (count == 0) {
        Q_EMIT noticed(tr("No row is selected: there is nothing to copy."));
        return;
    }
    if (count > mostCopied) {
        Q_EMIT noticed(tr("%1 rows are too many for the clipboard. Save them as a file.")
                           .arg(model::count(count)));
        return;
    }
    const QString head = form == model::TableText::Plain ? headLine(*m_table) : QString();
    auto copy = [chosen, order = m_model->sharedOrder(), rows = m_model->rows(),
                    columns = columns(), form, head] {
        const auto keys = keysInOrder(*order, chosen);
        return Copied{head + conversationsText(rows, keys, columns, form), keys.size()};
    };
    if (count <= few && m_model->order().size() <= mostCopied)
        takeCopy(copy());
    else
        m_copying.request(copy);
}

void ConversationsView::takeCopy(const Copied &copied)
{
    QApplication::clipboard()->setText(copied.text);
    Q_EMIT noticed(copied.rows == 1
            ? tr("One row is on the clipboard.")
            : tr("%1 rows are on the clipboard.").arg(model::count(copied.rows)));
}

void ConversationsView::swapRoles()
{
    if (m_capture == nullptr)
        return;
    constexpr std::size_t most = 1'000;
    const auto chosen = m_capture->focus().now().conversations;
    if (chosen.chosen().empty() || chosen.chosen().size() > most) {
        Q_EMIT noticed(
            tr("Select the conversations in which to swap client and server, at most %1 at once.")
                .arg(model::count(most)));
        return;
    }
    for (const auto id : chosen.chosen())
        m_capture->capture().swapRoles(id);
}

void ConversationsView::addCopyMenu(QMenu *menu)
{
    QMenu *copy = menu->addMenu(tr("Copy rows"));
    copy->addAction(tr("as text"), this, [this] { copyRows(model::TableText::Plain); });
    copy->addAction(tr("as CSV, raw numbers"), this, [this] { copyRows(model::TableText::Csv); });
    copy->addAction(tr("as JSON, raw numbers"), this, [this] { copyRows(model::TableText::Json); });
    menu->addAction(tr("Save shown rows…"), this, [this] { save(false); });
    menu->addAction(tr("Save all conversations…"), this, [this] { save(true); });
}

void ConversationsView::addRowActions(QMenu *menu, const QModelIndex &index)
{
    const auto values = m_model->valuesAt(index.row());
    addFilterActions(menu, cellFilter(static_cast<Column>(index.column()), values),
        [this](
            const QString &filter, model::FilterJoin join) { Q_EMIT filterAsked(filter, join); });
    if (const QString text = index.data().toString(); !text.isEmpty())
        menu->addAction(tr("Copy “%1”").arg(QString(text).replace('&'_L1, "&&"_L1)), this,
            [text] { QApplication::clipboard()->setText(text); });
    menu->addAction(tr("Show its packets"), this, &ConversationsView::packetsAsked);
    using Kind = dissect::Conversation::Kind;
    const Kind kind = values.conversation->kind;
    if (!values.isGroup && (kind == Kind::Tcp || kind == Kind::Udp))
        menu->addAction(tr("Follow the stream"), this, [this, key = m_model->keyAt(index.row())] {
            Q_EMIT followAsked(dissect::ConversationId{key});
        });
    menu->addAction(tr("Swap client and server"), this, &ConversationsView::swapRoles);
    menu->addSeparator();
    QMenu *packets = menu->addMenu(tr("Save packets"));
    packets->addAction(
        tr("of the selection…"), this, [this] { Q_EMIT savePacketsAsked(true, true); });
    packets->addAction(
        tr("only from client…"), this, [this] { Q_EMIT savePacketsAsked(true, false); });
    packets->addAction(
        tr("only from server…"), this, [this] { Q_EMIT savePacketsAsked(false, true); });
    menu->addAction(tr("Open in Wireshark"), this, &ConversationsView::wiresharkAsked);
    menu->addAction(
        tr("Fetch packets in focus from the appliance…"), this, &ConversationsView::fetchAsked);
    menu->addSeparator();
}

void ConversationsView::showMenu(const QPoint &place)
{
    if (m_capture == nullptr)
        return;
    QMenu menu(this);
    if (const QModelIndex index = m_table->indexAt(place); index.isValid())
        addRowActions(&menu, index);
    menu.addAction(tr("Find conversations…"), this, &ConversationsView::focusFind);
    const auto &now = m_capture->focus().now().conversations;
    if (!now.isAll())
        menu.addAction(tr("Select all: chart all packets"), this,
            [this] { m_capture->focus().setConversations(model::ConversationSelection::all()); });
    if (!now.isNone())
        menu.addAction(
            tr("Clear the selection"), this, [this] { m_capture->focus().setConversations({}); });
    addCopyMenu(&menu);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void ConversationsView::save(bool all)
{
    if (m_capture == nullptr)
        return;
    const QString suggested
        = model::pathBeside(m_capture->capture().path(), u"_conversations.csv"_s);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save conversations"), suggested, tr("CSV (*.csv);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    // Which rows all are is found where they are written.
    auto write = [rows = m_model->rows(), order = m_model->sharedOrder(), columns = columns(), path,
                     all](model::FileProgress &progress) {
        std::vector<std::uint32_t> keys;
        for (std::uint32_t key = 0; all && key < rows.size(); ++key) {
            if (rows.values(key).conversation->allPackets() > 0)
                keys.push_back(key);
        }
        return model::conversationsWriter(rows, all ? keys : *order, columns, path)(progress);
    };
    m_saving->start(std::move(write), path, tr("Saved %1.").arg(model::shown(path, 1000)));
}

} // namespace remora::ui
