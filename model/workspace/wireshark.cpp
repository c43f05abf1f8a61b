// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workspace/wireshark.h"

#include <QProcess>
#include <QStandardPaths>

#include "dissect/filter/wiresharktext.h"
#include "model/filters/filterwords.h"
#include "model/tables/conversationcolumns.h"
#include "model/tables/conversationfilters.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    // Streams as one set, the rest one by one.
    QString selectionFilter(const std::vector<dissect::ConversationId> &ids,
        const std::vector<dissect::Conversation> &conversations)
    {
        QStringList streams;
        QStringList others;
        for (const auto id : ids) {
            const dissect::Conversation &one = conversations[dissect::row(id)];
            if (one.kind == dissect::Conversation::Kind::Tcp)
                streams << QString::number(one.stream);
            else
                others << '('_L1 + conversationFilter(one) + ')'_L1;
        }
        if (!streams.isEmpty())
            others.prepend(QStringLiteral("tcp.stream in {%1}").arg(streams.join(u", "_s)));
        return others.join(u" || "_s);
    }

    std::optional<std::string> filterText(
        const FocusState &focus, const dissect::FilterContext &context)
    {
        if (focus.dialect != FilterDialect::Wireshark)
            return std::nullopt;
        const auto parsed = dissect::FilterExpression::parse(focus.filter.toStdString(), context);
        return parsed ? wiresharkText(*parsed) : std::nullopt;
    }

} // namespace

WiresharkFilter wiresharkFilter(const Investigation &capture)
{
    constexpr std::size_t mostSelected = 200; // more would be a filter that nobody reads
    WiresharkFilter filter;
    const FocusState &now = capture.focus().now();
    QStringList parts;
    const auto &chosen = now.conversations.chosen();
    if (chosen.size() > mostSelected)
        filter.isWhole = false;
    else if (!chosen.empty())
        parts << selectionFilter(chosen, *capture.capture().conversations());
    if (now.range)
        parts << rangeFilter(*now.range);
    if (!now.filter.isEmpty()) {
        const auto text = filterText(now, capture.context());
        if (text)
            parts << QString::fromStdString(*text);
        filter.isWhole = filter.isWhole && text.has_value();
    }
    filter.text = parts.size() == 1 ? parts.front() : QString();
    if (parts.size() > 1)
        filter.text = '('_L1 + parts.join(u") && ("_s) + ')'_L1;
    return filter;
}

QString wiresharkProgram() { return QStandardPaths::findExecutable(u"wireshark"_s); }

bool startWireshark(const QString &path, const QString &filter)
{
    QStringList arguments{u"-r"_s, path};
    if (!filter.isEmpty())
        arguments << u"-Y"_s << filter;
    return QProcess::startDetached(wiresharkProgram(), arguments);
}

} // namespace remora::model
