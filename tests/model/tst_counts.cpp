// SPDX-License-Identifier: GPL-3.0-or-later
// What an appliance counts for the window: presets, tables, charts, what is live, what it costs;
// and that no view of ours stays.
#include <QSignalSpy>
#include <QTest>

#include "model/views/viewcost.h"
#include "model/views/viewcount.h"
#include "model/views/viewpresets.h"
#include "tests/support/connected.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;
using netshark::ViewOperation;

namespace {

constexpr int longEnough = 20'000;

// A second's whole multiple, so that all samples are full.
dissect::Timestamp nowOf(const model::ApplianceSession &session)
{
    return session.clock() / dissect::second * dissect::second;
}

model::ViewCount::Ask askFor(const model::ViewPreset &preset, const model::ApplianceSession &on)
{
    model::ViewCount::Ask ask;
    const auto &jobs = on.sources().jobs;
    const auto running = std::find_if(
        jobs.begin(), jobs.end(), [](const auto &one) { return one.isRunning() && one.span; });
    ask.request.source = {netshark::SourceRef::Kind::Job, running->id};
    ask.request.range
        = dissect::TimeRange{nowOf(on) - 12 * dissect::second, nowOf(on) - 2 * dissect::second};
    ask.request.keys = preset.keys;
    ask.request.metrics = preset.metrics;
    ask.isOverTime = preset.isOverTime;
    if (!preset.keys.isEmpty())
        ask.sortMetric = preset.sortMetric;
    ask.top = 100;
    return ask;
}

qint64 wholeOf(const netshark::ViewValue &value)
{
    const auto *const number = std::get_if<qint64>(&value);
    return number != nullptr ? *number : -1;
}

qint64 sumOf(const model::ViewTable &table, std::size_t column)
{
    qint64 sum = 0;
    for (std::size_t row = 0; row < table.rows(); ++row)
        sum += wholeOf(table.values(row)[column]);
    return sum;
}

bool waitFor(const model::ViewCount &count)
{
    return QTest::qWaitFor([&] { return count.isOver(); }, longEnough);
}

} // namespace

class CountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void presetsAreCounted()
    {
        Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        const auto presets = model::viewPresets();
        QVERIFY(presets.size() >= 8);
        qint64 bytes = -1;
        for (const model::ViewPreset &preset : presets) {
            QVERIFY2(
                preset.missing(session->sources().nativeFields).isEmpty(), qPrintable(preset.id));
            model::ViewCount count(session->session(), askFor(preset, *session), {});
            QVERIFY(waitFor(count));
            QVERIFY2(count.state() == model::ViewCount::State::Done, qPrintable(preset.id));
            QVERIFY2(count.table() != nullptr && count.table()->rows() > 0, qPrintable(preset.id));
            const model::ViewTable &table = *count.table();
            QCOMPARE(table.columnsOfView().size(), preset.keys.size() + preset.metrics.size());
            QCOMPARE(model::valueColumns(table.columnsOfView()).size(), preset.metrics.size());
            if (preset.id == "bitrate"_L1) {
                QCOMPARE(table.rows(), std::size_t{10});
                bytes = sumOf(table, 0);
                const auto chart = chartOf(table, 0, std::atomic<bool>(false));
                QCOMPARE(chart.chart->series.size(), std::size_t{1});
                const auto &bins = std::get<dissect::BinnedSums>(chart.chart->series[0].data);
                double bits = 0; // of bins of a second
                for (const double value : bins.values)
                    bits += value;
                QCOMPARE(bits, 8.0 * static_cast<double>(bytes));
            } else if (preset.id == "talkers"_L1) {
                QVERIFY(table.rows() > 1);
                for (std::size_t row = 1; row < table.rows(); ++row)
                    QVERIFY(wholeOf(table.values(row - 1)[1]) >= wholeOf(table.values(row)[1]));
            }
        }
        QVERIFY(bytes > 1'000'000);
        QCOMPARE(demo.server().openViews(), 0);
    }

    // The numbers of a row's filter alone are those of the row.
    void aRowCountedAloneIsTheSame()
    {
        Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        const auto presets = model::viewPresets();
        for (const QString &id : {u"talkers"_s, u"servers"_s, u"dscp"_s}) {
            const auto preset = std::find_if(
                presets.begin(), presets.end(), [&](const auto &one) { return one.id == id; });
            auto ask = askFor(*preset, *session);
            model::ViewCount all(session->session(), ask, {});
            QVERIFY(waitFor(all) && all.table() && all.table()->rows() > 0);
            const auto &row = all.table()->values(0);
            const auto narrowed = model::filtersOfKeys(all.table()->columnsOfView(), row);
            QVERIFY2(!narrowed.filters.isEmpty() && narrowed.unasked.isEmpty(), qPrintable(id));
            if (narrowed.filters.first().kind == netshark::Filter::Kind::Display)
                continue; // where tshark is missing the stand-in cannot
            ask.request.filters = narrowed.filters;
            model::ViewCount one(session->session(), ask, {});
            QVERIFY(waitFor(one) && one.table());
            QCOMPARE(one.table()->rows(), std::size_t{1});
            QCOMPARE(one.table()->values(0), row);
        }
    }

    void whatIsLiveIsReadAgainAndClosed()
    {
        Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        model::ViewCount::Ask ask;
        ask.request.source = {netshark::SourceRef::Kind::Interface, u"mon0"_s};
        ask.request.metrics = {{u"generic.packets"_s, ViewOperation::Sum}};
        {
            model::ViewCount count(session->session(), ask, {});
            QSignalSpy changed(&count, &model::ViewCount::tableChanged);
            QTRY_VERIFY_WITH_TIMEOUT(
                count.table() && count.table()->rows() > 0 && sumOf(*count.table(), 0) > 0,
                longEnough);
            QCOMPARE(count.state(), model::ViewCount::State::Live);
            const qint64 first = sumOf(*count.table(), 0);
            QTRY_VERIFY_WITH_TIMEOUT(sumOf(*count.table(), 0) > first, longEnough);
            QVERIFY(changed.count() >= 2);
            QCOMPARE(demo.server().openViews(), 1);
            // Another one looks at it.
            auto *listing = session.get();
            QSignalSpy listed(listing, &model::ApplianceSession::viewsListed);
            listing->listViews();
            QVERIFY(listed.wait(longEnough));
            const auto views
                = listed.first().first().value<QList<model::ApplianceSession::ListedView>>();
            QCOMPARE(views.size(), 1);
            QCOMPARE(views.first().about.source, u"interfaces/mon0"_s);
            model::ViewCount::Ask look;
            look.attachTo = views.first().info.id;
            model::ViewCount other(session->session(), look, {});
            QTRY_VERIFY_WITH_TIMEOUT(other.table() != nullptr, longEnough);
            other.stop();
            QVERIFY(waitFor(other));
            QCOMPARE(other.state(), model::ViewCount::State::Stopped);
            QCOMPARE(demo.server().openViews(), 1); // it is not ours to close
        }
        QTRY_COMPARE_WITH_TIMEOUT(demo.server().openViews(), 0, longEnough);
        // Stopped: what came stays.
        model::ViewCount count(session->session(), ask, {});
        QTRY_VERIFY_WITH_TIMEOUT(count.table() != nullptr, longEnough);
        count.stop();
        QVERIFY(waitFor(count));
        QVERIFY(count.table() != nullptr);
        QCOMPARE(demo.server().openViews(), 0);
    }

    void refusalsAndCosts()
    {
        Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        auto ask = askFor(model::viewPresets().first(), *session);
        const model::AskedSource job(session.get(), ask.request.source, u"job"_s);
        const auto cost
            = model::viewCost(job, ask.request.range, std::nullopt, dissect::second, true);
        QCOMPARE(cost.samples, 10);
        QVERIFY(cost.text.contains("10 samples"_L1) && !cost.isMuch);
        QVERIFY(model::viewCost(job, ask.request.range, std::nullopt, 1'000, true).isMuch);
        ask.request.metrics = {{u"no.such.field"_s, ViewOperation::Sum}};
        model::ViewCount count(session->session(), ask, {});
        QVERIFY(waitFor(count));
        QCOMPARE(count.state(), model::ViewCount::State::Failed);
        QVERIFY(count.error()->words.contains("no.such.field"_L1));
        QCOMPARE(demo.server().openViews(), 0);
    }
};

QTEST_MAIN(CountsTest)
#include "tst_counts.moc"
