// SPDX-License-Identifier: GPL-3.0-or-later
// Merged and multi-segment files: made, and asked how far their clocks are apart.
#include <QUrl>

#include "netshark/appliance.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    QString linkedFilePath(const QString &id) { return pathOf({SourceRef::Kind::File, id}); }

    // Described with a second "fs" in front of it for all but the reading; the vendor's own client
    // does without.
    QString skewPath(const QString &id) { return linkedFilePath(id) + "/timeskew_estimate"_L1; }

} // namespace

Result<void> Appliance::createLinked(
    const QString &id, File::Kind kind, const QList<LinkedFile> &links)
{
    const qsizetype slash = id.lastIndexOf('/'_L1);
    return tell("POST", sharkPath(linkedFilePath(id.left(slash))),
        json::linkedFile(kind, links).toJson(QJsonDocument::Compact),
        {{"Content-Type", "application/json"},
            {"Content-Disposition", QUrl::toPercentEncoding(id.mid(slash + 1))}});
}

Result<Timeskew> Appliance::timeskew(const File &file)
{
    return ask("GET", sharkPath(skewPath(file.id))).and_then([&](const QJsonDocument &answer) {
        return json::timeskew(answer, file.links.size());
    });
}

Result<Timeskew> Appliance::estimateTimeskew(const File &file)
{
    if (const auto begun = tell("PUT", sharkPath(skewPath(file.id))); !begun)
        return tl::unexpected(begun.error());
    constexpr std::chrono::milliseconds between{500};
    constexpr int most = 240; // two minutes
    auto known = timeskew(file);
    for (int i = 0; i < most && known && known->state == "COMPUTING"_L1 && pause(between); ++i)
        known = timeskew(file);
    return known;
}

} // namespace remora::netshark
