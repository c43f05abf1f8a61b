// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/verdict/baseline.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "dissect/tables/verdicttext.h"
#include "model/text/foreigntext.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using Kind = dissect::Error::Kind;

    constexpr qint64 mostBytes = 64LL * 1024 * 1024;
    constexpr double mostSeconds = 9e9; // of a Duration

    // nullopt: it is no time that one can wait.
    std::optional<dissect::Duration> durationOf(const QJsonValue &value)
    {
        if (value.isNull())
            return dissect::notSeen;
        const double seconds = value.toDouble(-1);
        if (!value.isDouble() || !(seconds >= 0) || seconds > mostSeconds)
            return std::nullopt;
        return std::llround(seconds * 1e9);
    }

    std::optional<dissect::TurnTotals> totalsOf(const QJsonObject &object)
    {
        const double turns = object[u"turns"_s].toDouble(-1);
        if (turns < 0 || turns > std::numeric_limits<std::uint32_t>::max()
            || turns != std::floor(turns))
            return std::nullopt;
        dissect::TurnTotals totals;
        totals.turns = static_cast<std::uint32_t>(turns);
        const QJsonValue slowest = object[u"slowest"_s];
        totals.slowest = std::max<dissect::Duration>(0, durationOf(slowest).value_or(0));
        const QJsonObject parts = object[u"parts"_s].toObject();
        for (std::size_t i = 0; i < dissect::timeParts; ++i) {
            const std::string_view name = dissect::timePartNames[i];
            const auto part = durationOf(
                parts[QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()))]);
            if (!part)
                return std::nullopt;
            totals.parts.of[i] = totals.turns == 0 ? 0 : *part;
        }
        return totals;
    }

    std::optional<dissect::Verdict::Server> serverOf(const QJsonObject &object)
    {
        const auto address
            = dissect::IpAddress::parse(object[u"address"_s].toString().toStdString());
        const int port = object[u"port"_s].toInt(-1);
        const auto totals = totalsOf(object);
        if (!address || port < 0 || port > 0xffff || !totals)
            return std::nullopt;
        dissect::Verdict::Server server;
        server.end.address = *address;
        server.end.port = static_cast<std::uint16_t>(port);
        server.totals = *totals;
        return server;
    }

} // namespace

dissect::Result<Baseline> baselineOf(const QJsonObject &verdict, const QString &name)
{
    const auto all = totalsOf(verdict);
    if (!all || !verdict[u"servers"_s].isArray())
        return dissect::failure(
            Kind::NotReadable, "it is no verdict as analyze --verdict OUT.json writes it");
    Baseline baseline;
    baseline.name = harmless(name);
    baseline.verdict.all = *all;
    const QJsonArray servers = verdict[u"servers"_s].toArray();
    for (const QJsonValue one : servers) {
        const auto server = serverOf(one.toObject());
        if (!server)
            return dissect::failure(
                Kind::NotReadable, "a server in it has no numbers of a verdict");
        if (baseline.verdict.servers.size() < static_cast<std::size_t>(mostBaselineServers))
            baseline.verdict.servers.push_back(*server);
    }
    return baseline;
}

dissect::Result<Baseline> parseBaseline(const QByteArray &json, const QString &name)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return dissect::failure(Kind::NotReadable, wrong.errorString().toStdString());
    return baselineOf(document.object(), name);
}

dissect::Result<Baseline> readBaseline(const QString &path)
{
    QFile file(path);
    if (!netshark::openFile(file))
        return dissect::failure(Kind::NotReadable, file.errorString().toStdString());
    return parseBaseline(file.read(mostBytes), QFileInfo(path).fileName());
}

QJsonObject baselineJson(const Baseline &baseline, std::size_t mostServers)
{
    dissect::Verdict some = baseline.verdict;
    if (some.servers.size() > mostServers)
        some.servers.resize(mostServers);
    const std::string text = dissect::verdictJson(some);
    QJsonObject object = QJsonDocument::fromJson(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())))
                             .object();
    object.insert(u"name"_s, baseline.name);
    return object;
}

} // namespace remora::model
