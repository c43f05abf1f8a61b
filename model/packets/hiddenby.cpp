// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packets/hiddenby.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {
    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(packets)
    };
} // namespace

QString HiddenBy::text() const
{
    QStringList parts;
    if (filter)
        parts << Texts::tr("the filter");
    if (range)
        parts << Texts::tr("the time range");
    if (conversations)
        parts << Texts::tr("the selected conversations");
    return parts.join(u", "_s);
}

FocusState HiddenBy::cleared(FocusState from) const
{
    if (filter)
        from.filter.clear();
    if (range)
        from.range.reset();
    if (conversations)
        from.conversations = {};
    return from;
}

HiddenBy hidingOf(const Investigation &capture, dissect::PacketIndex packet)
{
    HiddenBy by;
    const dissect::PacketStore &all = capture.capture().store();
    const dissect::PacketStore &filtered = capture.filtered();
    const auto index = static_cast<std::uint64_t>(packet);
    if (index >= all.packets() || index >= filtered.packets())
        return by;
    const auto [at, row] = all.place(packet);
    const dissect::PacketChunk &chunk = *all.chunks()[at];
    const FocusState &now = capture.focus().now();
    by.filter = !now.filter.isEmpty() && !filtered.isIn(at, row);
    by.range = now.range && !now.range->contains(chunk.times[row]);
    // A packet that an ICMP error quotes is none of its conversation's.
    by.conversations = !now.conversations.set().has(chunk, row);
    return by;
}

} // namespace remora::model
