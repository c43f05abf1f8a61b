// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/capture/packetmemory.h"
#include "netshark/filename.h"

#include <limits>

#include <unistd.h>

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    constexpr auto key = "memory/packets"_L1;

    // The other half is for conversations, charts, the page cache and everything else that runs.
    quint64 halfOfTheMachine()
    {
        const auto pages = static_cast<quint64>(sysconf(_SC_PHYS_PAGES));
        return pages * static_cast<quint64>(sysconf(_SC_PAGESIZE)) / 2;
    }

    std::shared_ptr<dissect::ColumnSpace> makeSpace()
    {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
        QDir().mkpath(folder);
        const quint64 limit = QSettings().value(key, halfOfTheMachine()).toULongLong();
        return dissect::ColumnSpace::make(limit, netshark::fileBytes(folder));
    }

} // namespace

std::shared_ptr<dissect::ColumnSpace> packetSpace()
{
    static const std::shared_ptr<dissect::ColumnSpace> space = makeSpace();
    return space;
}

quint64 packetMemoryLimit() { return packetSpace()->limit(); }

quint64 packetsInMemory() { return packetSpace()->inMemory(); }

quint64 packetsOnDisk() { return packetSpace()->onDisk(); }

void rememberPacketMemoryLimit(quint64 bytes)
{
    QSettings().setValue(key, bytes);
    usePacketMemoryLimit(bytes);
}

void usePacketMemoryLimit(quint64 bytes) { packetSpace()->setLimit(bytes); }

std::optional<quint64> parseMemorySize(const QString &text)
{
    static const QRegularExpression form(uR"(^\s*(\d+(?:\.\d+)?)\s*([KMGT]?)(?:i?B)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    double bytes = match.captured(1).toDouble();
    for (qsizetype i = u"KMGT"_s.indexOf(match.captured(2).toUpper()); i >= 0; --i) {
        if (!match.captured(2).isEmpty())
            bytes *= 1024;
    }
    if (bytes >= static_cast<double>(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return static_cast<quint64>(bytes);
}

} // namespace remora::model
