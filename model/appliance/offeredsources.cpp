// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/offeredsources.h"

namespace remora::model {

QList<AskedSource> offeredSources(ApplianceSession *on, netshark::SourceRef::Kind kind)
{
    using Kind = netshark::SourceRef::Kind;
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

} // namespace remora::model
