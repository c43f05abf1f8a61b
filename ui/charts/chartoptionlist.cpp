// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoptionlist.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include "model/turns/partwords.h"

namespace remora::ui {

using model::ChartKind;
using model::ChartOptions;

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    QAction *addChoice(QMenu &menu, QActionGroup *group, const QString &text, bool isNow,
        const std::function<void()> &choose)
    {
        QAction *action = menu.addAction(text, &menu, choose);
        action->setCheckable(true);
        action->setChecked(isNow);
        group->addAction(action);
        return action;
    }

} // namespace

const QList<ChartSwitch> &chartSwitches()
{
    static const auto always = [](const ChartKind &) { return true; };
    // Asked for each menu: the language may have changed.
    static QList<ChartSwitch> switches;
    switches = {
        {&ChartOptions::mixedSides, Texts::tr("Both sides of the tap mixed"),
            Texts::tr("RTT to server and to client as one series"),
            [](const ChartKind &kind) { return kind.takes.sides; }},
        {&ChartOptions::perDirection, Texts::tr("Split by direction"),
            Texts::tr("From client and from server as two series"),
            [](const ChartKind &kind) { return kind.takes.directions; }},
        {&ChartOptions::stacked, Texts::tr("Stacked rates"),
            Texts::tr("Stacks the conversations; a single series is split by protocol"),
            [](const ChartKind &kind) { return kind.takes.stacked; }},
        {&ChartOptions::rttKinds, Texts::tr("Mark doubtful RTT samples"),
            Texts::tr("Diamonds: the ACK covers more than one segment. Triangles: the segment was "
                      "retransmitted."),
            [](const ChartKind &kind) { return kind.takes.rttKinds; }},
        {&ChartOptions::percentiles, Texts::tr("RTT bands as percentiles"),
            Texts::tr("p50, p95 and p99 of each bin"),
            [](const ChartKind &kind) { return kind.takes.percentiles; }},
        {&ChartOptions::marks, Texts::tr("Mark notes"),
            Texts::tr("Retransmissions, duplicate ACKs and zero windows along the upper edge"),
            [](const ChartKind &kind) { return kind.isOverTime && kind.takes.marks; }},
        {&ChartOptions::aligned, Texts::tr("Align at the first packets"),
            Texts::tr("The time axis counts from each conversation's first packet"),
            [](const ChartKind &kind) { return kind.isOverTime; }},
        {&ChartOptions::logarithmic, Texts::tr("Logarithmic scale"),
            Texts::tr("Values as powers of ten"), always},
        {&ChartOptions::stevens, Texts::tr("Sequence numbers as dots"),
            Texts::tr("Stevens' style: first bytes only, without ACKs and windows"),
            [](const ChartKind &kind) { return !kind.fromZero; }},
    };
    return switches;
}

void addRateUnits(QMenu &menu, const ChartOptions &now, const TakeOptions &take)
{
    using model::RateUnit;
    auto *group = new QActionGroup(&menu);
    for (const auto &[unit, text] : {std::pair{RateUnit::Bits, Texts::tr("Rates in bit/s")},
             {RateUnit::Bytes, Texts::tr("Rates in bytes/s")},
             {RateUnit::Packets, Texts::tr("Rates in packets/s")}})
        addChoice(menu, group, text, now.rateUnit == unit, [take, now, unit = unit] {
            ChartOptions options = now;
            options.rateUnit = unit;
            take(options);
        });
}

void addTurnOrders(QMenu &menu, const ChartOptions &now, const TakeOptions &take)
{
    using By = model::TurnOrder::By;
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, const model::TurnOrder &order) {
        addChoice(menu, group, text, now.turnOrder == order, [take, now, order] {
            ChartOptions options = now;
            options.turnOrder = order;
            take(options);
        });
    };
    add(Texts::tr("By start"), {});
    add(Texts::tr("By total"), {By::Total});
    menu.addSeparator();
    for (std::size_t i = 0; i < dissect::timeParts; ++i) {
        const auto part = static_cast<dissect::TimePart>(i);
        add(model::partName(part), {By::Part, part});
    }
}

void addSwitches(
    QMenu &menu, const ChartOptions &now, const ChartKind *kind, const TakeOptions &take)
{
    for (const ChartSwitch &one : chartSwitches()) {
        if (kind != nullptr && !one.isFor(*kind))
            continue;
        QAction *action = menu.addAction(one.text);
        action->setCheckable(true);
        action->setChecked(now.*one.option);
        action->setToolTip(one.help);
        QObject::connect(
            action, &QAction::triggered, &menu, [take, now, option = one.option](bool checked) {
                ChartOptions options = now;
                options.*option = checked;
                take(options);
            });
    }
}

QList<dissect::Duration> offeredBins()
{
    QList<dissect::Duration> bins;
    for (const dissect::Duration microseconds : {1LL, 10LL, 100LL, 1'000LL, 10'000LL, 100'000LL,
             1'000'000LL, 10'000'000LL, 60'000'000LL, 600'000'000LL, 3'600'000'000LL})
        bins << microseconds * 1'000;
    return bins;
}

void addBins(QMenu &menu, const ChartOptions &now, const TakeOptions &take)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, dissect::Duration bin) {
        addChoice(menu, group, text, now.bin == bin, [take, now, bin] {
            ChartOptions options = now;
            options.bin = bin;
            take(options);
        });
    };
    add(Texts::tr("automatic, follows the zoom"), ChartOptions::automaticBin);
    add(Texts::tr("default: 1 s, RTT bands 100 ms"), ChartOptions::usualBin);
    menu.addSeparator();
    const auto bins = offeredBins();
    for (const dissect::Duration bin : bins)
        add(model::binText(bin), bin);
}

} // namespace remora::ui
