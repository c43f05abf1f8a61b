// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTreeWidget>

#include "model/capture/capturefacts.h"
#include "model/capture/filehash.h"
#include "model/investigation/investigation.h"

namespace remora::ui {

// What is known of the capture as a whole. A fact that is about a packet leads there.
class FactsView : public QTreeWidget {
    Q_OBJECT
public:
    explicit FactsView(QWidget *parent = nullptr);
    // Not owned; nullptr: nothing.
    void setCapture(model::Investigation *capture);
    // Whether somebody looks: only then the file's hash is computed.
    void setWatched(bool watched);

Q_SIGNALS:
    void packetAsked(quint64 number);

private:
    void showFacts();
    void showMenu(const QPoint &place);
    QString text() const;

    QPointer<model::Investigation> m_capture;
    bool m_watched = false;
    QString m_hash;
    QString m_hashed; // the path that it is of, or will be
    model::FileHash m_hashing;
};

} // namespace remora::ui
