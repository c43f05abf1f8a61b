// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QMetaType>
#include <QPointer>

#include "model/appliance/appliancebook.h"
#include "model/appliance/appliancesession.h"
#include "model/capture/capture.h"

namespace remora::model {

// One line of the tree of sources. Its texts are put into words when they are shown: of 10,000 jobs
// the user sees thirty.
struct SourceItem {
    enum class Kind { Appliance, Group, Folder, Source, Saved, Local, Capture };
    enum class Mark { None, Running, Still, Stop }; // Stop: another certificate
    Kind kind = Kind::Source;
    QString key; // tells it from its siblings
    QString name; // foreign where it names a source: unbounded, not cleaned
    QString detail; // the same
    QString from; // of a Capture: the appliance, the same
    qint64 bytes = -1; // shown where there is no detail; -1: nothing
    Mark mark = Mark::None;
    netshark::SourceRef source; // of a Source; the id of a Folder
    std::optional<SavedAppliance> saved;
    QPointer<ApplianceSession> session; // of an Appliance; not owned
    QPointer<Capture> capture; // not owned

    QString title() const; // cleaned and bounded
    QString detailText() const;
    QString tip() const; // plain text; may be empty
    bool operator==(const SourceItem &) const = default;
};

// A line and those below it.
struct SourceBranch {
    SourceItem item;
    std::vector<SourceBranch> children;
};

// An appliance with its jobs, clips, interfaces and files, these in their folders. Neither it nor a
// capture has a key of its own: whoever lists them tells them apart.
SourceBranch applianceBranch(ApplianceSession &session);
SourceItem savedItem(const SavedAppliance &saved);
SourceItem captureItem(Capture &capture);
// Of the file as it is now; -1 where there is none.
qint64 sizeOf(const Capture &capture);

} // namespace remora::model

Q_DECLARE_METATYPE(remora::model::SourceItem::Mark)
