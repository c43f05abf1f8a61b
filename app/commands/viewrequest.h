// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

#include "app/commands/connection.h"
#include "netshark/views.h"

namespace remora::app {

// What `remora view` is asked for, as far as the command line alone tells.
struct ViewPlan {
    enum class Deed { Count, List, Attach, Close, Fields };
    Deed deed = Deed::Count;
    QString viewId; // to attach to, or to close
    netshark::ViewRequest request; // without its range; a job by name or id, or none
    QString time; // empty: all there is
    netshark::ViewQuestion question; // without its range and the column to sort by
    QString sortBy; // as it was written; empty: as the rows come
    QString outputId; // of the view; empty: its first one
    int seconds = 0; // for which an interface is counted
    bool keeps = false; // the view
    QString output;
    bool overwrites = false;
    bool isQuiet = false;
};

void addViewOptions(OptionList &options);
// The error is a sentence about wrong usage, found before anything is asked of an appliance.
tl::expected<ViewPlan, QString> viewPlan(const QCommandLineParser &parser);

struct ViewProblem {
    QString sentence;
    ExitStatus status = Failed;
};
// With the job, and the range by the appliance's clock. Waits.
tl::expected<netshark::ViewRequest, ViewProblem> viewRequest(
    const ViewPlan &plan, const Connected &connected);
// `plan.time` by the appliance's clock; nothing where there is none.
tl::expected<std::optional<dissect::TimeRange>, ViewProblem> viewRange(
    const ViewPlan &plan, const Connected &connected);

// What stays on the appliance, as a sentence; empty where nothing does.
QString leftText(const netshark::LeftBehind &left, const QString &host);

// Whether the same can be asked of several appliances; a sentence where it cannot.
QString severalProblem(const QCommandLineParser &parser, const ViewPlan &plan);

// The name of a column in files and for --sort: "ip.src", "generic.bytes.sum".
QString headOf(const netshark::ViewColumn &column);
// The column that is meant; the error is a sentence.
tl::expected<int, QString> columnMeant(
    const QString &words, const QList<netshark::ViewColumn> &columns);

} // namespace remora::app
