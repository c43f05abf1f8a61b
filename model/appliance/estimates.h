// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "netshark/sources.h"

namespace remora::model {

// What an appliance has said of how much exports would be: its latest answers, for as long as it is
// connected. A question is a request and `when`, the words of its time range, which mean another
// range as time goes on. An estimate is before the filters, so they are no part of the question.
class Estimates {
public:
    // What an answer is worth later: for as long as the same range of the same packets is meant, it
    // holds; where they grow or are counted from now, it says how much there was a while ago.
    enum class Worth { Holds, Then, Nothing };
    struct Answer {
        std::optional<qint64> bytesAtMost; // nothing: the appliance does not say
        std::optional<dissect::TimeRange> range; // what was meant then
        dissect::Timestamp time = 0; // when it was given, by this computer's clock
        Worth worth(const std::optional<dissect::TimeRange> &meant, bool grows,
            dissect::Timestamp now) const;
    };
    // Each is followed by one of the two below.
    void ask(const netshark::ExportRequest &request, const QString &when);
    void answer(const netshark::ExportRequest &request, const QString &when,
        const std::optional<qint64> &bytesAtMost, dissect::Timestamp time);
    void refuse(const netshark::ExportRequest &request, const QString &when);
    // What a transfer was told, whether anybody asked or not.
    void learn(const netshark::ExportRequest &request, const QString &when, qint64 bytesAtMost,
        dissect::Timestamp time);

    // Whether an answer is still to come.
    bool isAsked(const netshark::ExportRequest &request, const QString &when) const;
    // The latest; nullptr where there is none. Until the next call of those above.
    const Answer *latest(const netshark::ExportRequest &request, const QString &when) const;

private:
    struct Entry {
        netshark::ExportRequest request; // without range and filters
        QString when;
        int asked = 0;
        std::optional<Answer> answer;
    };
    static Entry entryFor(const netshark::ExportRequest &request, const QString &when);
    qsizetype placeOf(const netshark::ExportRequest &request, const QString &when) const;
    Entry &take(const netshark::ExportRequest &request, const QString &when);

    QList<Entry> m_entries; // the latest first
};

} // namespace remora::model
