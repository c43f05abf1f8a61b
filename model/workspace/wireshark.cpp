// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workspace/wireshark.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include "dissect/filter/wiresharktext.h"
#include "model/filters/filterwords.h"
#include "model/text/foreigntext.h"
#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(wireshark)
    };

    QString joined(const QStringList &parts, const QString &sign)
    {
        return parts.size() < 2 ? parts.value(0)
                                : '('_L1 + parts.join(") "_L1 + sign + " ("_L1) + ')'_L1;
    }

    void addSelection(WiresharkFilter &to, QStringList &parts,
        const ConversationSelection &selection,
        const std::vector<dissect::Conversation> &conversations)
    {
        const auto &chosen = selection.chosen();
        if (chosen.size() > dissect::mostWiresharkConversations) {
            to.leftOut << Texts::tr("the %1 selected conversations").arg(count(chosen.size()));
            return;
        }
        QStringList each;
        for (const auto id : chosen)
            each << QString::fromStdString(wiresharkText(conversations[dissect::row(id)]));
        if (!each.isEmpty())
            parts << joined(each, u"||"_s);
    }

    void addFilter(WiresharkFilter &to, QStringList &parts, const FocusState &focus,
        const Investigation &capture)
    {
        const std::string filter = focus.filter.toStdString();
        if (filter.empty())
            return;
        const auto parsed = focus.dialect == FilterDialect::Wireshark
            ? dissect::FilterExpression::parse(filter, capture.context())
            : tl::unexpected(dissect::FilterError());
        if (!parsed) {
            to.leftOut << Texts::tr("the BPF filter %1").arg(shown(focus.filter));
            return;
        }
        const auto known = wiresharkText(*parsed, *capture.capture().conversations());
        if (!known.text.empty())
            parts << QString::fromStdString(known.text);
        for (const dissect::FilterExpression *term : known.leftOut)
            to.leftOut << shown(QString::fromStdString(filter.substr(term->begin, term->length)));
    }

} // namespace

QString WiresharkFilter::reservation() const
{
    return leftOut.isEmpty() ? QString()
                             : Texts::tr("Wireshark does not know %1: it shows more than Remora.")
                                   .arg(leftOut.join(u", "_s));
}

WiresharkFilter wiresharkFilter(const Investigation &capture)
{
    WiresharkFilter filter;
    const FocusState &now = capture.focus().now();
    QStringList parts;
    addSelection(filter, parts, now.conversations, *capture.capture().conversations());
    if (now.range)
        parts << rangeFilter(*now.range);
    addFilter(filter, parts, now, capture);
    filter.text = joined(parts, u"&&"_s);
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
