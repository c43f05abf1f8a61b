// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/resources.h"

#include <algorithm>

#include <QDateTime>

#include "netshark/standin/viewfields.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace resources {

    namespace {
        constexpr qint64 gigabyte = 1'000'000'000;

        qint64 bytesOf(const PacketSource &source)
        {
            const auto span = source.span();
            return span ? source.bytesAtMost(*span) : 0;
        }
    } // namespace

    QJsonArray services(const ApplianceState &state)
    {
        return {
            QJsonObject{{"id"_L1, "common"_L1}, {"versions"_L1, QJsonArray{"1.0"_L1, "1.1"_L1}}},
            QJsonObject{{"id"_L1, "shark"_L1},
                {"versions"_L1, QJsonArray::fromStringList(state.options.versions)}}};
    }

    QJsonObject authInfo(const ApplianceState &state, const Dialect &dialect)
    {
        QJsonArray methods{"BASIC"_L1};
        if (state.options.offersCookie)
            methods.append("COOKIE"_L1);
        QJsonObject info{{"supported_methods"_L1, methods},
            {"specify_purpose"_L1, state.options.asksPurpose},
            {"login_banner"_L1, state.options.banner}};
        if (dialect.version() != "1.0"_L1)
            info.insert("allow_password_save"_L1,
                state.values
                    .value(u"settings/auth"_s)["password_settings"_L1]["allow_password_save"_L1]
                    .toBool(true));
        return info;
    }

    QJsonObject commonInfo(const ApplianceState &state)
    {
        return {{"mgmt_addresses"_L1, QJsonArray{"127.0.0.1"_L1}},
            {"device_name"_L1, state.options.hostname}, {"serial"_L1, "N/A"_L1},
            {"model"_L1, "vShark"_L1}, {"sw_version"_L1, "10.6.0000.0000"_L1}};
    }

    QJsonObject systemInfo(const ApplianceState &state, const Dialect &dialect)
    {
        const dissect::Timestamp now = wallClock();
        const int offset = QDateTime::currentDateTime().offsetFromUtc() / 60;
        const QString zone = QStringLiteral("%1%2%3")
                                 .arg(offset < 0 ? '-'_L1 : '+'_L1)
                                 .arg(std::abs(offset) / 60, 2, 10, '0'_L1)
                                 .arg(std::abs(offset) % 60, 2, 10, '0'_L1);
        return {{"hostname"_L1, state.options.hostname}, {"version"_L1, "10.6"_L1},
            {"internal_version"_L1, "10.6.0000.0000"_L1},
            {"protocol_version"_L1, dialect.version()}, {"view_version"_L1, "3.5"_L1},
            {"build_time"_L1, "Jan  1 2015 00:00:00"_L1}, {"local_time"_L1, dialect(now)},
            {"start_time"_L1, dialect(state.started)},
            {"uptime"_L1, static_cast<qint64>(now - state.started)}, {"timezone"_L1, zone},
            {"system_type"_L1, "Linux"_L1}, {"build_type"_L1, "Final"_L1},
            {"build_variant"_L1, "vShark"_L1}, {"has_webui"_L1, false},
            {"webui_port"_L1, state.options.port}, {"webui_SSL"_L1, true},
            {"webui_root_path"_L1, "/"_L1}, {"embedded_wireshark"_L1, true},
            {"default_user_directory"_L1, "/admin"_L1}};
    }

    QJsonObject storage(const ApplianceState &state)
    {
        constexpr qint64 total = 4000 * gigabyte;
        qint64 used = 0;
        for (const auto &item : state.jobs)
            used += bytesOf(*item);
        const qint64 allocated = 1000 * gigabyte;
        return {{"packet_storage"_L1,
                    QJsonObject{{"status"_L1, "OK"_L1}, {"total"_L1, total}, {"reserved"_L1, 0},
                        {"allocated"_L1, allocated}, {"unallocated"_L1, total - allocated},
                        {"used"_L1, used}, {"unused"_L1, allocated - used}}},
            {"os_storage"_L1,
                QJsonObject{{"status"_L1, "OK"_L1},
                    {"disk_storage"_L1,
                        QJsonObject{{"total"_L1, 450 * gigabyte}, {"used"_L1, 2 * gigabyte},
                            {"unused"_L1, 448 * gigabyte}}},
                    {"index_storage"_L1,
                        QJsonObject{{"total"_L1, 450 * gigabyte}, {"allocated"_L1, gigabyte},
                            {"unallocated"_L1, 449 * gigabyte}, {"used"_L1, gigabyte / 10},
                            {"unused"_L1, gigabyte - gigabyte / 10}}}}}};
    }

    QJsonObject memory()
    {
        constexpr qint64 total = 8 * gigabyte;
        const QJsonObject category{
            {"name"_L1, "GLOBAL"_L1}, {"allocations"_L1, 75053}, {"bytes"_L1, 196554000}};
        return {{"status"_L1, "OK"_L1}, {"total"_L1, total}, {"used"_L1, 2 * gigabyte},
            {"available"_L1, 5 * gigabyte}, {"reserved"_L1, gigabyte},
            {"by_category"_L1, QJsonArray{category}}, {"by_handle"_L1, QJsonArray{}}};
    }

    QJsonArray interfaces()
    {
        const QJsonObject link{{"status"_L1, "UP"_L1}, {"type"_L1, "EN10MB"_L1},
            {"tap_type"_L1, "NONE"_L1}, {"mac_address"_L1, "02:00:5e:10:00:01"_L1},
            {"blink_status"_L1, "OFF"_L1}, {"dedup_status"_L1, "DISABLED"_L1}};
        const QJsonObject board{{"name"_L1, "Virtual capture board"_L1}, {"type"_L1, "PCAP"_L1},
            {"pass_thru"_L1, "NOT_SUPPORTED"_L1}};
        return {QJsonObject{{"id"_L1, "mon0"_L1}, {"name"_L1, "mon0"_L1},
            {"description"_L1, "Mirror port of the server racks"_L1},
            {"type"_L1, "PCAP_ADAPTER"_L1}, {"is_promiscuous_mode"_L1, true}, {"board"_L1, board},
            {"link"_L1, link}, {"interface_components"_L1, QJsonArray{}}}};
    }

    QJsonObject jobConfig(const Job &job, const Dialect &dialect)
    {
        QJsonObject config = job.config();
        QJsonObject indexing = config.value("indexing"_L1).toObject();
        if (dialect.version() == "4.0"_L1 && indexing.contains("dpi_enabled"_L1)) {
            indexing.remove("dpi_enabled"_L1);
            config.insert("indexing"_L1, indexing);
        }
        return config;
    }

    QJsonObject jobStatus(const Job &job, const Dialect &dialect)
    {
        const auto span = job.span();
        return {{"state"_L1, job.isRunning() ? "RUNNING"_L1 : "STOPPED"_L1},
            {"packet_start_time"_L1, dialect(span ? span->begin : 0)},
            {"packet_end_time"_L1, dialect(span ? span->end : 0)},
            {"packet_size"_L1, bytesOf(job)}};
    }

    QJsonObject jobStats(const Job &job, const Dialect &dialect)
    {
        constexpr qint64 typicalPacket = 700;
        const auto span = job.span();
        const auto written = [&](dissect::Duration back) {
            if (!span || !job.isRunning())
                return qint64{0};
            return job.bytesAtMost({span->end - back, span->end}) / typicalPacket;
        };
        // 4.0 writes these numbers as strings.
        const auto number = [&](qint64 value) {
            return dialect.version() == "4.0"_L1 ? QJsonValue(QString::number(value))
                                                 : QJsonValue(value);
        };
        const auto counts = [&](qint64 total, qint64 second, qint64 minute, qint64 hour) {
            return QJsonObject{{"total"_L1, number(total)}, {"last_second"_L1, number(second)},
                {"last_minute"_L1, number(minute)}, {"last_hour"_L1, number(hour)}};
        };
        return {{"packets_dropped"_L1, counts(0, 0, 0, 0)},
            {"packets_written"_L1,
                counts(bytesOf(job) / typicalPacket, written(dissect::second),
                    written(60 * dissect::second), written(3600 * dissect::second))}};
    }

    QJsonObject jobIndex(const Job &job, const Dialect &dialect)
    {
        const auto span = job.span();
        return {{"status"_L1, job.isRunning() ? "RUNNING"_L1 : "OK"_L1},
            {"start_time"_L1, dialect(span ? span->begin : 0)},
            {"end_time"_L1, dialect(span ? span->end : 0)}, {"synced_with_job"_L1, true},
            {"size"_L1, job.config().contains("indexing"_L1) ? bytesOf(job) / 100 : 0}};
    }

    QJsonObject job(const Job &item, const Dialect &dialect)
    {
        return {{"id"_L1, item.id}, {"config"_L1, jobConfig(item, dialect)},
            {"status"_L1, jobStatus(item, dialect)}, {"index"_L1, jobIndex(item, dialect)}};
    }

    QJsonObject clipStatus(const Clip &clip)
    {
        return {{"creation_time"_L1, clip.created}, {"modification_time"_L1, clip.modified},
            {"estimated_size"_L1, bytesOf(clip)}, {"locked"_L1, clip.isLocked()}};
    }

    QJsonObject clipIndex(const Clip &clip, const Dialect &dialect)
    {
        const auto span = clip.span();
        return {{"status"_L1, "OK"_L1}, {"start_time"_L1, dialect(span ? span->begin : 0)},
            {"end_time"_L1, dialect(span ? span->end : 0)}};
    }

    QJsonObject clip(const Clip &item, const Dialect &dialect)
    {
        return {{"id"_L1, item.id}, {"status"_L1, clipStatus(item)}, {"config"_L1, item.config},
            {"index"_L1, clipIndex(item, dialect)}};
    }

    QJsonObject exportInfo(const Export &item, const Dialect &dialect)
    {
        return {{"id"_L1, item.id}, {"config"_L1, item.config},
            {"status"_L1,
                QJsonObject{{"state"_L1, item.state()},
                    {"bytes_approx"_L1, static_cast<qint64>(item.bytesAtMost())},
                    {"creation_time"_L1, dialect(item.created)}, {"owner"_L1, item.owner}}}};
    }

    QJsonArray fields()
    {
        QJsonArray list;
        for (const ViewField &field : viewFields()) {
            list.append(
                QJsonObject{{"id"_L1, field.id}, {"name"_L1, field.name()}, {"type"_L1, field.type},
                    {"description"_L1, field.description}, {"group"_L1, field.group()},
                    {"display_type"_L1, field.isNumber() ? u"DEC"_s : u"NONE"_s},
                    {"dimension"_L1, field.isDimension}, {"multi_segment"_L1, false},
                    {"index"_L1, false}, {"index_calculations"_L1, QJsonArray()}});
        }
        return list;
    }

} // namespace resources

} // namespace remora::standin
