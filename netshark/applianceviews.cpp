// SPDX-License-Identifier: GPL-3.0-or-later
#include <QUuid>

#include "netshark/appliance.h"
#include "netshark/jsonviews.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    constexpr qsizetype mostRows = 1'000'000;
    constexpr int mostLookedAt = 200; // views of ours, for one that was lost

    QString viewPath(const QString &viewId) { return "views/"_L1 + pathPart(viewId); }

    QString dataPath(const QString &viewId, const QString &output)
    {
        return viewPath(viewId) + "/data/"_L1 + pathPart(output);
    }

    void cut(QList<ViewSample> &samples, int top)
    {
        for (ViewSample &sample : samples) {
            if (top > 0 && sample.rows.size() > static_cast<std::size_t>(top))
                sample.rows.resize(static_cast<std::size_t>(top));
        }
    }

} // namespace

Result<QString> Appliance::createView(const ViewRequest &request)
{
    const QString mark = u"Remora "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto reply = send("POST", sharkPath(u"views"_s),
        json::viewConfig(request, mark).toJson(QJsonDocument::Compact));
    if (!reply && !mayBeDone(reply.error()))
        return tl::unexpected(reply.error());
    auto id = reply ? HttpClient::parsed(reply->body).and_then(json::createdId)
                    : tl::unexpected(reply.error());
    return id ? id : recoverView(mark, reply);
}

// The id of a view that the answer to its creation does not tell. Where nobody waits for it any
// more it is closed instead.
Result<QString> Appliance::recoverView(const QString &mark, const Result<HttpClient::Reply> &reply)
{
    using Kind = Error::Kind;
    const Error error
        = reply ? failure(Kind::NotAnAppliance, u"the view has no id"_s).value() : reply.error();
    const bool isOfUse = reply || error.kind == Kind::ConnectionLost;
    Appliance tidy(briefSession(), m_log, {});
    const auto all = tidy.views();
    QStringList marked;
    bool isSure = all.has_value();
    int lookedAt = 0;
    for (const ViewInfo &view : all.value_or(QList<ViewInfo>())) {
        if (view.owner != m_session.credentials.user)
            continue;
        if (++lookedAt > mostLookedAt) {
            isSure = false;
            break;
        }
        const auto config = tidy.ask("GET", sharkPath(viewPath(view.id)));
        if (config && json::bearsViewMark(*config, mark))
            marked << view.id;
        isSure = isSure && (config || config.error().kind == Kind::NotFound);
    }
    if (marked.size() == 1 && isOfUse)
        return marked.first();
    for (const QString &id : marked)
        discardView(id);
    // What is silent may still make it.
    if (marked.isEmpty() && (!isSure || error.kind != Kind::ConnectionLost))
        m_left.isViewUnknown = true;
    return tl::unexpected(error);
}

Result<QList<ViewInfo>> Appliance::views()
{
    return ask("GET", sharkPath(u"views"_s)).and_then(json::views);
}

Result<ViewStatus> Appliance::viewStatus(const QString &viewId)
{
    return ask("GET", sharkPath(viewPath(viewId) + "/stats"_L1)).and_then(json::viewStatus);
}

Result<ViewDescription> Appliance::viewDescription(const QString &viewId)
{
    return ask("GET", sharkPath(viewPath(viewId))).and_then(json::viewDescription);
}

Result<QJsonObject> Appliance::viewConfig(const QString &viewId)
{
    return ask("GET", sharkPath(viewPath(viewId))).map([](const QJsonDocument &config) {
        return config.object();
    });
}

Result<QList<ViewColumn>> Appliance::viewLegend(const QString &viewId, const QString &output)
{
    return ask("GET", sharkPath(dataPath(viewId, output) + "/legend"_L1))
        .and_then(json::viewLegend);
}

Result<QList<ViewSample>> Appliance::viewData(const QString &viewId, const QString &output,
    const QList<ViewColumn> &columns, const ViewQuestion &question, dissect::Duration sampling)
{
    const QString query = json::viewQuery(question, sampling);
    const QString path = dataPath(viewId, output);
    const auto answer = ask("GET", sharkPath(query.isEmpty() ? path : path + '?'_L1 + query));
    if (!answer)
        return tl::unexpected(answer.error());
    auto samples = json::viewSamples(*answer, columns, mostRows);
    if (samples)
        cut(*samples, question.top);
    return samples;
}

Result<void> Appliance::lockView(const QString &viewId, bool locked)
{
    return tell("POST", sharkPath(viewPath(viewId) + (locked ? "/lock"_L1 : "/unlock"_L1)));
}

Result<void> Appliance::closeView(const QString &viewId)
{
    auto closed = tell("DELETE", sharkPath(viewPath(viewId)));
    // A request that was repeated may find it closed.
    if (!closed && closed.error().kind == Error::Kind::NotFound && closed.error().attempts > 1)
        return {};
    return closed;
}

void Appliance::discardView(const QString &viewId)
{
    const auto closed = Appliance(briefSession(), m_log, {}).closeView(viewId);
    if (!closed && closed.error().kind != Error::Kind::NotFound)
        m_left.views << viewId;
}

} // namespace remora::netshark
