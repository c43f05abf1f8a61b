// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/views/viewplaces.h"

#include <algorithm>

namespace remora::model {

namespace {

    using Kind = netshark::SourceRef::Kind;

    QList<AskedSource> ofKind(Kind kind, ApplianceSession *on)
    {
        const ApplianceSources &sources = on->sources();
        QList<AskedSource> list;
        const auto add = [&](const QString &id, const QString &name) {
            list.append(AskedSource(on, {kind, id}, name.isEmpty() ? id : name));
        };
        switch (kind) {
        case Kind::Job:
            for (const netshark::Job &job : sources.jobs)
                add(job.id, job.name);
            break;
        case Kind::Clip:
            for (const netshark::Clip &clip : sources.clips)
                add(clip.id, clip.description);
            break;
        case Kind::Interface:
            for (const netshark::Interface &interface : sources.interfaces)
                add(interface.id, interface.name);
            break;
        case Kind::File:
            for (const netshark::File &file : sources.files) {
                if (!file.isDirectory)
                    add(file.id, file.id);
            }
            break;
        }
        return list;
    }

    // The greater, the likelier.
    int likeness(const AskedSource &one, const AskedSource &asked)
    {
        if (one.name() == asked.name())
            return 2;
        const netshark::Job *job = one.job();
        return job != nullptr && job->isRunning() && job->span ? 1 : 0;
    }

} // namespace

QList<AskedSource> sourcesLike(const AskedSource &asked, ApplianceSession *on)
{
    QList<AskedSource> list = ofKind(asked.source().kind, on);
    std::stable_sort(list.begin(), list.end(), [&](const AskedSource &a, const AskedSource &b) {
        return likeness(a, asked) > likeness(b, asked);
    });
    return list;
}

} // namespace remora::model
