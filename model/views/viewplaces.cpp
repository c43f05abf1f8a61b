// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/views/viewplaces.h"

#include <algorithm>

#include "model/appliance/offeredsources.h"

namespace remora::model {

namespace {

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
    QList<AskedSource> list = offeredSources(on, asked.source().kind);
    std::stable_sort(list.begin(), list.end(), [&](const AskedSource &a, const AskedSource &b) {
        return likeness(a, asked) > likeness(b, asked);
    });
    return list;
}

} // namespace remora::model
