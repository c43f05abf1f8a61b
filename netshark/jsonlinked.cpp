// SPDX-License-Identifier: GPL-3.0-or-later
// Merged and multi-segment files, and how far their sources' clocks are apart.
#include <algorithm>
#include <cmath>

#include <QDir>
#include <QJsonArray>

#include "netshark/json.h"
#include "netshark/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

bool Timeskew::isFound() const
{
    const bool isOfUse = state == "OK"_L1 || state == "DUPLICATE_WARNING"_L1;
    return isOfUse
        && std::none_of(skews.begin(), skews.end(), [](const auto &one) { return !one; });
}

namespace json {

    namespace {

        constexpr qsizetype mostSources = 1000;

        // Nanoseconds, at most 31 years; clocks that differ by more are none.
        dissect::Duration skewIn(const QJsonValue &value)
        {
            constexpr double most = 1e18;
            const double skew = value.toDouble();
            return std::abs(skew) <= most ? std::llround(skew) : 0;
        }

        QString resolved(const QString &path, const QString &id)
        {
            if (path.startsWith("fs/"_L1))
                return QDir::cleanPath(path.mid(2));
            return QDir::cleanPath(
                path.startsWith('/'_L1) ? path : id.left(id.lastIndexOf('/'_L1) + 1) + path);
        }

    } // namespace

    QList<LinkedFile> linkedFiles(const QJsonObject &file, const QString &id)
    {
        QList<LinkedFile> links;
        for (const QJsonObject &one : objects(file.value("linked_sources"_L1))) {
            const QString path = text(one, "path"_L1);
            if (!path.isEmpty() && links.size() < mostSources)
                links.append({resolved(path, id), one.value("default_source"_L1).toBool(),
                    skewIn(one.value("timeskew"_L1))});
        }
        return links;
    }

    QJsonDocument linkedFile(File::Kind kind, const QList<LinkedFile> &links)
    {
        QJsonArray sources;
        for (const LinkedFile &one : links) {
            QJsonObject source{{"path"_L1, "fs"_L1 + one.id}};
            if (one.isDefault)
                source.insert("default_source"_L1, true);
            if (one.skew != 0)
                source.insert("timeskew"_L1, qint64{one.skew});
            sources.append(source);
        }
        const auto type
            = kind == File::Kind::MultiSegment ? "MULTISEGMENT_FILE"_L1 : "MERGED_FILE"_L1;
        return QJsonDocument(QJsonObject{{"type"_L1, type}, {"linked_sources"_L1, sources}});
    }

    Result<Timeskew> timeskew(const QJsonDocument &answer, qsizetype sources)
    {
        const QJsonObject object = answer.object();
        Timeskew found;
        found.state = text(object.value("status"_L1).toObject(), "state"_L1);
        if (found.state.isEmpty())
            return notUnderstood("timeskew_estimate"_L1);
        found.skews.resize(sources);
        for (const QJsonObject &one : objects(object.value("results"_L1))) {
            const qint64 place = number(one, "source_index"_L1) - 1; // from 1 on
            if (place >= 0 && place < sources && one.value("timeskew"_L1).isDouble())
                found.skews[place] = skewIn(one.value("timeskew"_L1));
        }
        return found;
    }

} // namespace json

} // namespace remora::netshark
