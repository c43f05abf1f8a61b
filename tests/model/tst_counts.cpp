// SPDX-License-Identifier: GPL-3.0-or-later
// What an appliance counts for the window: presets, tables, charts, what is live, what it costs;
// and that no view of ours stays.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "model/appliance/applianceclock.h"
#include "model/views/viewcost.h"
#include "model/views/viewcounts.h"
#include "model/views/viewmerge.h"
#include "model/views/viewplaces.h"
#include "model/views/viewpresets.h"
#include "model/views/viewtemplate.h"
#include "netshark/savedviews.h"
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

netshark::ViewRequest talkersBySecond()
{
    netshark::ViewRequest request;
    request.title = u"Talkers"_s;
    request.keys = QStringList{u"ip.src"_s, u"tcp.server_port"_s};
    request.metrics
        = {{u"generic.bytes"_s, ViewOperation::Sum}, {u"tcp.rtt"_s, ViewOperation::Avg}};
    request.filters = {{netshark::Filter::Kind::Native, u"tcp.server_port=443"_s}};
    request.sampling = 10 * dissect::second;
    return request;
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

    // By the clock of the first, each key once, and what failed is told beside what did not.
    void severalAppliancesAreOneTable()
    {
        Demo one;
        Demo two;
        const auto first = connected(one);
        const auto second = connected(two);
        QVERIFY(first && second);
        const auto presets = model::viewPresets();
        const auto talkers = std::find_if(
            presets.begin(), presets.end(), [](const auto &of) { return of.id == "talkers"_L1; });
        const auto ask = askFor(*talkers, *first);
        const auto *job = model::AskedSource(first.get(), ask.request.source, {}).job();
        QVERIFY(job != nullptr);
        const model::AskedSource here(first.get(), ask.request.source, job->name);
        const auto there = model::sourcesLike(here, second.get());
        QVERIFY(!there.isEmpty());
        QCOMPARE(there.first().name(), job->name);
        const auto counted = [](const model::ViewCounts &counts) {
            return QTest::qWaitFor([&] { return counts.isOver() && counts.table(); }, longEnough);
        };
        model::ViewCounts alone({here}, ask, {});
        QVERIFY(counted(alone));
        model::ViewCounts both({here, there.first()}, ask, {});
        QSignalSpy finished(&both, &model::ViewCounts::finished);
        // Sums of one of them alone are never shown as those of both.
        bool wasHalf = false;
        connect(&both, &model::ViewCounts::tableChanged, this, [&] {
            const auto &parts = both.parts();
            wasHalf = wasHalf || !parts[0].reading || !parts[1].reading;
        });
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, longEnough);
        QCOMPARE(both.state(), model::ViewCounts::State::Done);
        QVERIFY(both.isWhole());
        QVERIFY(!wasHalf);
        // Both make the same traffic.
        QVERIFY(alone.table()->rows() > 1);
        QCOMPARE(both.table()->rows(), alone.table()->rows());
        QVERIFY(model::namesAppliances(both.table()->columnsOfView().back()));
        for (std::size_t row = 0; row < both.table()->rows(); ++row) {
            const auto &values = both.table()->values(row);
            QCOMPARE(wholeOf(values[1]), 2 * wholeOf(alone.table()->values(row)[1]));
            QCOMPARE(netshark::textOf(values.back()),
                first->hostAndPort() + ' '_L1 + second->hostAndPort());
        }
        // Where it was counted is nothing to filter by.
        const auto narrowed
            = model::filtersOfKeys(both.table()->columnsOfView(), both.table()->values(0));
        QVERIFY(narrowed.unasked.isEmpty() && narrowed.filters.size() == 1);
        const model::AskedSource nowhere(
            second.get(), {netshark::SourceRef::Kind::Job, u"no-such-job"_s}, u"gone"_s);
        model::ViewCounts half({here, nowhere}, ask, {});
        QVERIFY(counted(half));
        QTRY_COMPARE(half.table()->rows(), alone.table()->rows());
        QCOMPARE(half.state(), model::ViewCounts::State::Done);
        QVERIFY(!half.isWhole());
        QVERIFY(half.parts()[1].count->error().has_value());
        QCOMPARE(netshark::textOf(half.table()->values(0).back()), first->hostAndPort());
        // One that is disconnected meanwhile does not keep the rest from its end.
        model::ViewCounts left({here, there.first()}, ask, {});
        QSignalSpy ended(&left, &model::ViewCounts::finished);
        left.leave(second.get());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, longEnough);
        QCOMPARE(left.state(), model::ViewCounts::State::Done);
        QTRY_COMPARE_WITH_TIMEOUT(
            one.server().openViews() + two.server().openViews(), 0, longEnough);
    }

    // Of a clock that is a day ahead, what was seen at the same moment is in the same sample.
    void clocksAreCorrectedInOneTable()
    {
        constexpr dissect::Duration day = 86'400 * dissect::second;
        constexpr dissect::Timestamp start = 1'700'000'000 * dissect::second;
        netshark::ApplianceInfo ahead;
        ahead.clockOffset = day;
        ahead.clockDoubt = dissect::second;
        QCOMPARE(model::clockAhead(ahead), day);
        ahead.clockOffset = dissect::second / 2; // it may as well be right
        QCOMPARE(model::clockAhead(ahead), 0);
        // Of two, the doubt of both: each alone would be told from this computer's.
        netshark::ApplianceInfo behind;
        ahead.clockOffset = 3 * dissect::second / 2;
        behind.clockOffset = -dissect::second / 4;
        behind.clockDoubt = dissect::second / 8;
        QCOMPARE(model::clockAhead(ahead, behind), 7 * dissect::second / 4);
        behind.clockDoubt = dissect::second;
        QCOMPARE(model::clockAhead(ahead, behind), 0);
        QVERIFY(model::clockAhead(ahead) != 0);
        netshark::ViewColumn packets;
        packets.id = u"x0"_s;
        packets.operation = ViewOperation::Sum;
        const auto sampleAt = [](dissect::Timestamp time, qint64 value) {
            return netshark::ViewSample{time, value, {{netshark::ViewValue(value)}}};
        };
        model::ViewMerge merge(start, dissect::second);
        QVERIFY(merge.add(u"a:443"_s, {packets}, {sampleAt(start, 3)}, 0));
        QVERIFY(merge.add(u"b:443"_s, {packets}, {sampleAt(start + day, 4)}, day));
        netshark::ViewColumn other = packets;
        other.operation = ViewOperation::Max;
        QVERIFY(!merge.add(u"c:443"_s, {other}, {sampleAt(start, 5)}, 0));
        const auto samples = merge.samples({});
        QCOMPARE(samples.size(), 1);
        QCOMPARE(samples[0].time, start);
        QCOMPARE(wholeOf(samples[0].rows[0][0]), 7);
        QCOMPARE(netshark::textOf(samples[0].rows[0][1]), u"a:443 b:443"_s);
        const model::ViewTable table(merge.columns(), samples, true, dissect::second);
        const auto chart = chartOf(table, 0, std::atomic<bool>(false));
        QCOMPARE(chart.chart->series.size(), std::size_t{1});
    }

    void templatesGoThereAndBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"talkers.json"_s);
        netshark::ViewRequest request = talkersBySecond();
        request.range = dissect::TimeRange{0, dissect::second};
        model::FileProgress progress;
        QVERIFY(model::templateWriter(request, path)(progress));
        const auto saved = model::readTemplate(path);
        QVERIFY(saved.has_value());
        const auto plain = netshark::plainRequest(*saved);
        QVERIFY(plain.has_value());
        QCOMPARE(plain->title, request.title);
        QCOMPARE(plain->keys, request.keys);
        QCOMPARE(plain->metrics, request.metrics);
        QCOMPARE(plain->filters, request.filters);
        QCOMPARE(plain->sampling, request.sampling);
        QVERIFY(!plain->range.has_value());
        QVERIFY(!saved->value("input_source"_L1).toObject().contains("path"_L1));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"processors\": 7}");
        file.close();
        const auto wrong = model::readTemplate(path);
        QVERIFY(!wrong && wrong.error().contains("talkers.json"_L1));
        QVERIFY(!model::readTemplate(folder.filePath(u"none.json"_s)));
    }

    // What no form can show is not taken for what it can.
    void templatesWithMoreStayWhole()
    {
        const QJsonObject saved = netshark::savedView(talkersBySecond());
        QVERIFY(netshark::plainRequest(saved).has_value());
        const QJsonArray processors = saved.value("processors"_L1).toArray();
        const auto with = [&](const QString &key, const QJsonValue &value) {
            QJsonObject more = saved;
            more.insert(key, value);
            return more;
        };
        const auto withProcessor = [&](const QString &key, const QJsonValue &value) {
            QJsonObject processor = processors[0].toObject();
            processor.insert(key, value);
            return with(u"processors"_s, QJsonArray{processor});
        };
        QJsonArray outputs = processors[0].toObject().value("outputs"_L1).toArray();
        outputs.append(QJsonObject{{"id"_L1, "more"_L1}, {"fields"_L1, QJsonArray()}});
        const QJsonObject native{{"type"_L1, "NATIVE"_L1}, {"value"_L1, "ip.ttl=1"_L1}};
        const QJsonObject time{{"type"_L1, "TIME"_L1}, {"value"_L1, "1, 2"_L1}};
        const QJsonObject several = with(u"processors"_s, QJsonArray{processors[0], processors[0]});
        const QJsonObject ofATime
            = with(u"input_source"_s, QJsonObject{{"filters"_L1, QJsonArray{time}}});
        const QJsonObject filtered = withProcessor(u"filters"_s, QJsonArray{native});
        for (const QJsonObject &more : {several, ofATime, filtered,
                 withProcessor(u"outputs"_s, outputs), withProcessor(u"sort"_s, 1),
                 with(u"watches"_s, QJsonArray{native}), with(u"own"_s, true),
                 with(u"parameters"_s, QJsonObject{{"sampling_time_msec"_L1, 0}})})
            QVERIFY2(!netshark::plainRequest(more),
                QJsonDocument(more).toJson(QJsonDocument::Compact).constData());
        QCOMPARE(netshark::savedFacts(several).processors, 2);
        QVERIFY(netshark::savedFacts(ofATime).hasTime);
        QVERIFY(netshark::savedFacts(filtered).hasMoreFilters);
        QCOMPARE(netshark::savedFacts(saved).filters, talkersBySecond().filters);
        QCOMPARE(netshark::savedFacts(saved).sampling, 10 * dissect::second);
        // Saved again, it has all that it had.
        netshark::ViewRequest again;
        again.saved = several;
        QCOMPARE(netshark::savedView(again).value("processors"_L1), several.value("processors"_L1));
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
