// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to trace clips.
#include <QTimeZone>

#include "app/commands/deed.h"
#include "model/text/errortext.h"
#include "netshark/timerangeparser.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    tl::expected<netshark::Clip, QString> clip(const Connected &connected, const QString &id)
    {
        const auto clips = connected.appliance->clips();
        if (!clips)
            return tl::unexpected(model::errorText(clips.error(), connected.host));
        for (const netshark::Clip &one : *clips) {
            if (one.id == id)
                return one;
        }
        return tl::unexpected(
            QStringLiteral("The appliance has no clip “%1”. remora sources lists them.").arg(id));
    }

    Answer makeClip(const Asked &asked)
    {
        const auto &[parser, on, wanted] = asked;
        const auto found = findJob(on, wanted);
        if (!found)
            return tl::unexpected(found.error());
        netshark::ClipRequest request{found->id, parser.value(u"description"_s), {}, {}};
        if (parser.isSet(u"time"_s)) {
            const auto range = netshark::timeRangeBy(
                on.info.localTime, parser.value(u"time"_s), QTimeZone::systemTimeZone());
            if (!range)
                return tl::unexpected(model::errorText(range.error()));
            request.range = *range;
        } else if (found->span) {
            request.range = *found->span;
        } else {
            return tl::unexpected(QStringLiteral("%1 holds no packets.").arg(found->name));
        }
        const auto id = on.appliance->createClip(request);
        if (!id)
            return tl::unexpected(model::errorText(id.error(), on.host));
        return u"created clip %1"_s.arg(*id);
    }

    Answer describe(const Asked &asked)
    {
        const auto &[parser, on, id] = asked;
        const auto found = clip(on, id);
        if (!found)
            return tl::unexpected(found.error());
        return answer(on.appliance->describeClip(*found, parser.value(u"description"_s)), on.host,
            u"described clip %1"_s.arg(id));
    }

    Answer lock(const Asked &asked, bool locked)
    {
        return answer(asked.on.appliance->lockClip(asked.value, locked), asked.on.host,
            (locked ? u"locked clip %1"_s : u"unlocked clip %1"_s).arg(asked.value));
    }

    Answer remove(const Asked &asked)
    {
        return answer(asked.on.appliance->removeClip(asked.value), asked.on.host,
            u"deleted clip %1"_s.arg(asked.value));
    }

} // namespace

QList<Deed> clipDeeds()
{
    return {{u"make-clip"_s, u"Make a clip of a job: of --time, else of all it holds."_s, u"JOB"_s,
                makeClip},
        {u"lock"_s, u"Lock a clip: its packets stay."_s, u"CLIP"_s,
            [](const Asked &asked) { return lock(asked, true); }},
        {u"unlock"_s, u"Unlock a clip."_s, u"CLIP"_s,
            [](const Asked &asked) { return lock(asked, false); }},
        {u"describe"_s, u"Describe a clip with --description."_s, u"CLIP"_s, describe},
        {u"delete-clip"_s, u"Delete a clip."_s, u"CLIP"_s, remove}};
}

} // namespace remora::app
