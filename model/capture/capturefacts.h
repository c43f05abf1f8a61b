// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "model/capture/capture.h"

namespace remora::model {

// One thing that is known of a capture, ready to be shown as plain text.
struct Fact {
    QString name; // translated
    QString value;
    std::optional<quint64> packet = {}; // number of the packet that it is about
};
struct FactGroup {
    QString title; // translated
    QList<Fact> facts;
};

// What facts are about. A value; any thread.
struct CaptureSubject {
    QString path;
    dissect::CaptureFacts facts;
    std::size_t conversations = 0;
    QString partialReason; // why it holds less than was asked for; empty where it is whole
};
CaptureSubject subjectOf(const Capture &capture);

// What capinfos prints and more. `sha256`: of the file, empty where it is not known yet.
QList<FactGroup> captureFacts(const CaptureSubject &subject, const QString &sha256);

} // namespace remora::model
