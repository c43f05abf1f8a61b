// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/conversationfile.h"

#include <QFile>

#include "dissect/store/csvtables.h"

namespace remora::model {

FileJob::Write conversationsWriter(
    const ConversationTableModel &table, const Capture &capture, const QString &path)
{
    return [all = table.conversations(), notes = capture.noteTotals(), order = table.order(),
               ports = capture.serverPorts(), swapped = capture.swapped(), path] {
        std::vector<dissect::ConversationRow> rows;
        rows.reserve(order.size());
        for (const std::uint32_t row : order) {
            dissect::Roles roles = dissect::rolesOf((*all)[row], ports);
            roles.clientIsA = roles.clientIsA != swapped.contains(row);
            rows.push_back({&(*all)[row], roles, notesOf((*all)[row], *notes)});
        }
        return dissect::TextSink::open(QFile::encodeName(path).toStdString())
            .and_then([&](dissect::TextSink sink) {
                writeConversations(sink, rows);
                return sink.finish();
            });
    };
}

} // namespace remora::model
