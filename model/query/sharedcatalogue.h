// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QObject>

#include "model/query/fieldcatalogue.h"
#include "model/work/latesttask.h"

namespace remora::model {

// The catalogue of fields that all of the window looks into: Remora's own from the beginning,
// tshark's too as soon as somebody has asked for them and they are read, on another thread. One for
// the program, on the GUI thread; ends with it.
class SharedCatalogue : public QObject {
    Q_OBJECT
public:
    static SharedCatalogue &of();
    ~SharedCatalogue() override;

    // Begins to read tshark's fields, unless they are there.
    void read();
    const std::shared_ptr<const FieldCatalogue> &now() const { return m_now; }
    bool isWhole() const { return m_state == State::Whole && m_lack.isEmpty(); }
    bool isReading() const { return m_state == State::Reading; }
    // Why tshark's fields are not there, and what to do; empty where they are, or may still come.
    const QString &lack() const { return m_lack; }
    // A field that tshark reads and Remora does not. Begins to read, and knows once that is done.
    bool isOfTshark(const QString &name);

Q_SIGNALS:
    void changed();

private:
    struct Answer {
        std::shared_ptr<const FieldCatalogue> whole;
        QString lack;
    };
    enum class State { Own, Reading, Whole };

    SharedCatalogue();
    void take(const Answer &answer);

    std::shared_ptr<const FieldCatalogue> m_now;
    State m_state = State::Own;
    QString m_lack;
    std::atomic<bool> m_cancelled = false;
    LatestTask<Answer> m_reading; // ends first
};

} // namespace remora::model
