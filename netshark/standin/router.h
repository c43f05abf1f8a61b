// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include "netshark/standin/content.h"
#include "netshark/standin/resources.h"

namespace remora::standin {

// What a handler gets.
struct Call {
    QStringList parts; // what stands for the {…} of the resource's path
    Dialect dialect;
    QByteArray body; // empty where there is a bodyFile
    // Where the body lies that is no JSON; a handler that wants to keep it renames it.
    QString bodyFile;
    QUrlQuery query;
    QByteArray cookies;
    QByteArray contentType;
    QByteArray disposition; // of Content-Disposition
    QString user;
    std::unique_lock<std::mutex> *lock; // of the state

    // Does what takes long while others have the state, which may be another one afterwards.
    template <class Work> auto unlocked(Work work) const -> decltype(work())
    {
        lock->unlock();
        auto done = work();
        lock->lock();
        return done;
    }
};

// What it gives.
struct Answer {
    int status = 200;
    QJsonDocument body;
    QByteArray cookie; // for Set-Cookie
    std::shared_ptr<Content> content; // instead of the body
    QString file; // instead of both: the path of what is sent
    QByteArray type = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers; // more of them
};

Answer answer(const QJsonObject &body, int status = 200);
Answer answer(const QJsonArray &body);
// With the status that the API description gives the error ("Errors").
Answer refusal(const QString &errorId, const QString &text);
Answer notFound(const QString &what);
Answer invalid(const QString &text);
// That without a fault, else what is wrong.
Answer done(const std::optional<QString> &fault, int status = 200);

// Finds the handler of a request. Handlers have the state for themselves.
class Router {
public:
    using Handler = std::function<Answer(const Call &)>;
    enum class Access { NeedsCredentials, NeedsRights, Open };

    // In `path`, "{}" stands for any part, "{*}" for one or more.
    void add(const QByteArray &method, const QString &service, const QString &path, Handler handler,
        Access access = Access::NeedsCredentials);

    struct Found {
        const Handler *handler = nullptr;
        bool needsCredentials = true;
        bool needsRights = false; // to change something
        QByteArrayList allowed; // methods of the path, where there is no handler for this one
        QStringList parts;
    };
    Found find(const QByteArray &method, const QString &service, const QStringList &path) const;

private:
    struct Route {
        QByteArray method;
        QString service;
        QStringList path;
        Access access;
        Handler handler;
    };
    static std::optional<QStringList> match(const QStringList &pattern, const QStringList &path);

    std::vector<Route> m_routes;
};

} // namespace remora::standin
