// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include "dissect/core/result.h"
#include "dissect/turns/verdict.h"

namespace remora::model {

// What clients waited for in some capture, or in a part of one, kept so that others can be shown
// against it.
struct Baseline {
    QString name; // for the user
    dissect::Verdict verdict;
};

// As `analyze --verdict` writes it in JSON: all that a comparison needs. Files come from anywhere;
// the error's words name what is wrong. At most `mostBaselineServers` are taken, the first ones,
// which waited longest.
inline constexpr qsizetype mostBaselineServers = 100'000;
dissect::Result<Baseline> parseBaseline(const QByteArray &json, const QString &name);
dissect::Result<Baseline> baselineOf(const QJsonObject &verdict, const QString &name);
// Reads a file; not on the GUI thread. Its name is that of the baseline.
dissect::Result<Baseline> readBaseline(const QString &path);
// What `baselineOf` reads, with at most so many servers.
QJsonObject baselineJson(const Baseline &baseline, std::size_t mostServers);

} // namespace remora::model
