// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractHttpServer>

#include "netshark/standin/routes.h"

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
    Answer answerTo(const QHttpServerRequest &request, QTcpSocket *socket);
    std::optional<Answer> refusalFor(const QHttpServerRequest &request, QString &who);
    void send(const Answer &given, const QHttpServerRequest &request, QTcpSocket *socket);

    ApplianceState m_state;
    Router m_router;
};

} // namespace remora::standin
