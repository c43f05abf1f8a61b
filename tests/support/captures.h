// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include "model/investigation/investigation.h"

namespace remora::test {

// A capture of the tests' data: "captures/resets.pcap".
inline QString dataFile(const QString &name)
{
    return QStringLiteral(REMORA_TEST_DATA) + QLatin1Char('/') + name;
}

// Waits until it is read; false where that fails or takes too long.
inline bool waitFor(const model::Capture &capture)
{
    return QTest::qWaitFor(
        [&] { return capture.state() != model::Capture::State::Loading; }, 20'000);
}

// One that is read, with all of it in focus.
inline std::unique_ptr<model::Investigation> investigated(const QString &path)
{
    model::InvestigationStart start;
    start.source.path = path;
    start.name = QFileInfo(path).fileName();
    auto opened = std::make_unique<model::Investigation>(std::move(start));
    opened->finish();
    return opened;
}

inline bool writeFile(const QString &path, const std::string &bytes)
{
    QFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size;
}

} // namespace remora::test
