// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QAbstractHttpServer>
#include <QJsonDocument>
#include <QUrlQuery>

#include "netshark/standin/appliancestate.h"
#include "netshark/standin/resources.h"

namespace remora::standin {

// Speaks the API over HTTPS: finds the resource, checks who asks, answers.
class Server : public QAbstractHttpServer {
    Q_OBJECT
public:
    explicit Server(const StandInOptions &options);
    dissect::Result<void> fill() { return m_state.fill(); }
    int openExports() const { return static_cast<int>(m_state.exports.size()); }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    // What a handler gets and gives.
    struct Call {
        QStringList parts; // what stands for the {…} of the resource's path
        QString version; // of the API
        QByteArray body;
        QUrlQuery query;
        QByteArray cookies;
        TimestampFormat time;
        QTcpSocket *socket;
    };
    struct Answer {
        int status = 200;
        QJsonDocument body;
        QByteArray cookie; // for Set-Cookie
        bool streamed = false; // the handler answers on the socket itself
    };
    using Handler = std::function<Answer(const Call &)>;
    struct Route {
        QByteArray method;
        QString service;
        QStringList path; // "{}" stands for any part, "{*}" for one or more
        bool open; // needs no credentials
        Handler handler;
    };

    void add(const QByteArray &method, const QString &service, const QString &path, Handler handler,
        bool open = false);
    void addCommon();
    void addSystem();
    void addJobs();
    void addClips();
    void addFiles();
    void addExports();
    static bool fits(const Route &route, const QStringList &path, QStringList &parts);
    static Answer error(const QString &errorId, const QString &text);
    Answer logIn(const Call &call);
    Answer putJobStatus(const Call &call);
    Answer createClip(const Call &call);
    Answer createExport(const Call &call, const QString &type, const QString &id);
    Answer stream(const Call &call, const QString &exportId, const QByteArray &headers);
    Answer directPackets(const Call &call, const QString &type, const QString &id);
    std::optional<Answer> refusal(const QHttpServerRequest &request);
    void send(const Answer &answer, const QHttpServerRequest &request, QTcpSocket *socket);

    ApplianceState m_state;
    std::vector<Route> m_routes;
};

} // namespace remora::standin
