// SPDX-License-Identifier: GPL-3.0-or-later
// Several points of capture, as the window shows them: rows, order, delays over time, the ladder,
// clocks by hand, and captures that cannot be compared.
#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "model/points/delaychart.h"
#include "model/points/ladderlayout.h"
#include "model/points/pointnames.h"
#include "model/points/pointsrun.h"
#include "model/points/pointswords.h"
#include "model/points/segmentfile.h"
#include "model/points/segmenttablemodel.h"
#include "tests/support/comparedpoints.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class PointsModelTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    WayTraffic m_traffic;
    QStringList m_paths;

    static QList<model::PointsRun::File> files(const QStringList &paths)
    {
        QList<model::PointsRun::File> all;
        for (const QString &path : paths)
            all << model::PointsRun::File{path};
        return all;
    }
    bool compare(model::PointsRun &run, const QStringList &paths) const
    {
        run.start(files(paths), true);
        return QTest::qWaitFor(
                   [&] { return run.state() == model::PointsRun::State::Nothing; }, 20'000)
            && run.compared() != nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        WayShape shape;
        shape.points = {{}, {}, {250'000'000, 2e-6}};
        shape.segments = {{}, {5'000'000, 200'000, 0.02}};
        shape.packets = 4'000;
        m_traffic = wayTraffic(shape);
        for (const std::string &path : writeCaptures(m_traffic, m_folder.path().toStdString()))
            m_paths << QString::fromStdString(path);
    }

    // What all share of long names is left out, and never what tells them apart.
    void pointsAreCalledByWhatTellsThemApart_data()
    {
        QTest::addColumn<QStringList>("captures");
        QTest::addColumn<QStringList>("points");
        QTest::newRow("short") << QStringList{u"a.pcap"_s, u"b.pcap"_s}
                               << QStringList{u"a.pcap"_s, u"b.pcap"_s};
        QTest::newRow("two appliances")
            << QStringList{u"lab 10.0.0.1_443 web-tier 2026-11-28 03.26.09.pcap"_s,
                   u"lab 10.0.0.2_443 web-tier 2026-11-29 03.26.09.pcap"_s}
            << QStringList{u"10.0.0.1_443"_s, u"10.0.0.2_443"_s};
        QTest::newRow("two jobs") << QStringList{u"inside 2026-11-28 03.26.09.pcap"_s,
            u"outside 2026-11-28 03.26.09 (2).pcapng.gz"_s}
                                  << QStringList{u"inside"_s, u"outside"_s};
        QTest::newRow("two times") << QStringList{u"web-tier 2026-11-28 03.26.09.pcap"_s,
            u"web-tier 2026-11-28 03.27.09.pcap"_s}
                                   << QStringList{u"03.26.09"_s, u"03.27.09"_s};
        QTest::newRow("the same") << QStringList{u"somewhere/far away/a.pcap"_s,
            u"somewhere/far away/a.pcap"_s}
                                  << QStringList{u"somewhere/far away/a.pcap"_s,
                                         u"somewhere/far away/a.pcap"_s};
        QTest::newRow("one in the other")
            << QStringList{u"a very long name of a capture.pcap"_s, u"a very long name.pcap"_s}
            << QStringList{u"a very long name of a capture"_s, u"a very long name"_s};
    }
    void pointsAreCalledByWhatTellsThemApart()
    {
        QFETCH(QStringList, captures);
        QTEST(model::pointNames(captures), "points");
    }

    void rowsTellWhereItWasLost()
    {
        model::PointsRun run;
        QVERIFY(compare(run, m_paths));
        const auto &compared = *run.compared();
        QCOMPARE(
            compared.names, (QStringList{u"point1.pcap"_s, u"point2.pcap"_s, u"point3.pcap"_s}));
        quint64 lost[2] = {0, 0};
        for (const auto &row : compared.rows)
            lost[row.segment] += row.counts.lost;
        QCOMPARE(lost[0], 0U);
        // What was lost at the edge of a capture, or of a conversation that came nowhere else, is
        // told apart.
        quint64 apart = 0;
        for (const auto &row : compared.rows)
            apart += row.segment == 1 ? row.counts.notCovered : 0;
        for (const auto &alone : compared.comparison->alone(1))
            apart += alone.packets;
        const quint64 truth = m_traffic.lost[1][0] + m_traffic.lost[1][1];
        QVERIFY(lost[1] <= truth);
        QVERIFY(truth - lost[1] <= apart);
        QVERIFY(lost[1] > 20);
        QCOMPARE(compared.allRows, quint64{compared.rows.size()});
        // Those that lost most are first.
        for (std::size_t i = 1; i < compared.rows.size(); ++i)
            QVERIFY(compared.rows[i].counts.lost <= compared.rows[i - 1].counts.lost);
        QVERIFY2(compared.summary.contains("lost between point2.pcap and point3.pcap"_L1),
            qPrintable(compared.summary));
        QCOMPARE(compared.clocks.size(), std::size_t{2});
        QVERIFY(compared.clocks[1].isKnown && !compared.clocks[1].isGiven);
        QVERIFY(std::abs(compared.clocks[1].offset - 250'000'000) < 500'000);
    }

    void tableIsSortedByAnyColumn()
    {
        model::PointsRun run;
        QVERIFY(compare(run, m_paths));
        model::SegmentTableModel table;
        QSignalSpy ready(&table, &model::SegmentTableModel::rowsReady);
        table.setCompared(run.compared());
        QVERIFY(ready.wait());
        QCOMPARE(table.rowCount(), static_cast<int>(run.compared()->rows.size()));
        QVERIFY(table.rowAt(0).counts.lost > 0);
        QCOMPARE(table.rowAt(0).segment, std::size_t{1});
        for (int column = 0; column < model::segmentColumns; ++column) {
            const auto of = static_cast<model::SegmentColumn>(column);
            QVERIFY(!model::title(of).isEmpty());
            table.sort(column, Qt::AscendingOrder);
            QVERIFY(ready.wait());
            // What has no value is last.
            bool isOver = false;
            for (int row = 0; row < table.rowCount(); ++row) {
                const bool isEmpty = table.index(row, column).data().toString().isEmpty();
                QVERIFY(!isOver || isEmpty);
                isOver = isOver || isEmpty;
            }
        }
        table.sort(static_cast<int>(model::SegmentColumn::MeanDelay), Qt::AscendingOrder);
        QVERIFY(ready.wait());
        for (int row = 1; row < table.rowCount(); ++row) {
            if (table.rowAt(row).delay)
                QVERIFY(table.rowAt(row - 1).delay->mean <= table.rowAt(row).delay->mean);
        }
    }

    void chartHasEachSegmentAndDirection()
    {
        model::PointsRun run;
        QVERIFY(compare(run, m_paths));
        const std::atomic<bool> no{false};
        const auto chart = model::delayChart(*run.compared(), {}, no);
        QCOMPARE(chart.series.size(), std::size_t{4});
        std::size_t samples = 0;
        std::size_t matched = 0;
        for (const auto &series : chart.series)
            samples += std::get<dissect::Samples>(series.data).size();
        for (const auto &row : run.compared()->rows)
            matched += row.counts.matched;
        QCOMPARE(samples, matched);
        // Of the segment with 5 ms; its clock is 250 ms ahead.
        const auto &slow = std::get<dissect::Samples>(chart.series[2].data);
        double sum = 0;
        for (const double value : slow.values)
            sum += value;
        QVERIFY(std::abs(sum / static_cast<double>(slow.size()) - 0.0052) < 0.0003);
        QVERIFY(std::is_sorted(slow.times.begin(), slow.times.end()));
        QCOMPARE(model::delayChart(*run.compared(), {0}, no).series.size(), std::size_t{4});
    }

    void ladderHasEachPacket()
    {
        model::PointsRun run;
        QVERIFY(compare(run, m_paths));
        const auto &row = run.compared()->rows.front();
        const auto ladder = model::ladderOf(*run.compared(), 0);
        quint64 lines = 0;
        quint64 lost = 0;
        for (const auto &one : run.compared()->rows) {
            if (one.conversation != row.conversation)
                continue;
            lines += one.counts.matched + one.counts.lost;
            lost += one.counts.lost;
        }
        QCOMPARE(ladder->ladder.lines.size() + ladder->ladder.left, lines);
        QCOMPARE(ladder->lost, lost);
        QCOMPARE(ladder->places.size(), ladder->ladder.lines.size());
        for (std::size_t i = 0; i < ladder->places.size(); ++i) {
            const auto &line = ladder->ladder.lines[i];
            QVERIFY(ladder->places[i].sent <= ladder->places[i].came);
            QVERIFY(ladder->places[i].came <= ladder->length);
            // The packet's number leads to the packet: both captures have the same one there.
            const auto &one = m_traffic.sent[line.from];
            QVERIFY(line.packet < one.size());
            if (line.isLost)
                QCOMPARE(m_traffic.passed[line.to][one[line.packet]], WayTraffic::never);
            else
                QCOMPARE(one[line.packet], m_traffic.sent[line.to][line.packetThere]);
        }
        QVERIFY(ladder->packetText(0).contains("point"_L1));
    }

    void clocksByHand()
    {
        model::PointsRun run;
        QVERIFY(compare(run, m_paths));
        run.setClocks({0, 100'000'000});
        QTRY_VERIFY(run.state() == model::PointsRun::State::Nothing);
        const auto &clocks = run.compared()->clocks;
        QVERIFY(clocks[1].isGiven);
        QCOMPARE(clocks[1].offset, 100'000'000);
        QVERIFY(run.compared()->summary.contains("as given"_L1));
        run.setClocks({});
        QTRY_VERIFY(run.state() == model::PointsRun::State::Nothing);
        QVERIFY(!run.compared()->clocks[1].isGiven);

        QCOMPARE(model::offsetOf(u" -1.5 "_s), std::optional<dissect::Duration>(-1'500'000'000));
        QCOMPARE(model::offsetOf(u"0.00025"_s), std::optional<dissect::Duration>(250'000));
        for (const QString &wrong : {u""_s, u"x"_s, u"nan"_s, u"inf"_s, u"1e300"_s, u"1,5"_s})
            QVERIFY(!model::offsetOf(wrong));
        QCOMPARE(model::offsetOf(model::offsetText(-123'456'789)),
            std::optional<dissect::Duration>(-123'456'789));
    }

    void whatSomebodySaysOfTheClocksFollowsTheOrder()
    {
        auto said = files({m_paths[2], m_paths[0], m_paths[1]});
        said[0].clock = 250'000'000;
        said[1].clock = 1'000;
        model::PointsRun run;
        run.start(said, false);
        QTRY_VERIFY_WITH_TIMEOUT(run.compared() != nullptr, 20'000);
        QVERIFY(run.saidClocks().empty()); // not of all
        said[2].clock = 2'000;
        run.start(said, false);
        QTRY_VERIFY_WITH_TIMEOUT(run.compared() != nullptr, 20'000);
        std::vector<dissect::Duration> clocks;
        for (const QString &name : run.compared()->names)
            clocks.push_back(name == "point3.pcap"_L1 ? 250'000'000
                    : name == "point2.pcap"_L1        ? 2'000
                                                      : 1'000);
        QCOMPARE(run.saidClocks(),
            (std::vector<dissect::Duration>{clocks[1] - clocks[0], clocks[2] - clocks[0]}));
    }

    void whatHasNoPacketsIsNamedAndLeftOut()
    {
        const QString empty = m_folder.filePath(u"empty.pcap"_s);
        QFile one(m_paths[0]);
        QFile other(empty);
        QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::WriteOnly));
        constexpr qint64 head = 24;
        other.write(one.read(head));
        other.close();
        model::PointsRun run;
        QSignalSpy failed(&run, &model::PointsRun::failed);
        run.start(files({m_paths[0], empty, m_paths[2]}), false);
        QTRY_VERIFY_WITH_TIMEOUT(run.compared() != nullptr, 20'000);
        QCOMPARE(run.compared()->names, (QStringList{u"point1.pcap"_s, u"point3.pcap"_s}));
        QCOMPARE(
            run.reservations(), QStringList{u"empty.pcap holds no packets and is left out."_s});
        run.start(files({m_paths[0], empty}), false);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains("empty.pcap has no packets"_L1));
        QVERIFY(run.compared() == nullptr);
    }

    void wordsSayWhatTheNumbersAre()
    {
        using dissect::Duration;
        using dissect::TimePart;
        dissect::PointsFacts facts;
        facts.names = {"a%2", "b"};
        facts.segments.resize(1);
        dissect::SegmentFacts &segment = facts.segments[0];
        segment.totals[1].counts.seenFrom = 200;
        segment.totals[1].counts.matched = 198;
        segment.totals[1].counts.lost = 2;
        segment.totals[1].delay = dissect::SegmentDelay{1'500'000, 2e6, 3'000'000, 4'000'000, {}};
        segment.totals[1].firstChange = {3, 0, 0, 0, 0, 1460, 1300, 0, 0};
        segment.totals[1].mssChanged = 1;
        segment.clock.source = dissect::ClockEstimate::Source::OneWay;
        facts.wait.emplace();
        dissect::WaitOnWay &wait = *facts.wait;
        wait.conversations = 3;
        wait.totals.turns = 7;
        wait.totals.parts[TimePart::Network] = 2 * dissect::second;
        wait.totals.parts[TimePart::Loss] = dissect::second;
        wait.totals.parts[TimePart::Server] = 7 * dissect::second;
        wait.network.places = {dissect::second / 4, dissect::second * 5 / 4, 0};
        wait.network.untold = dissect::second / 2;
        wait.network.conversations = 2;
        wait.network.untoldConversations = 1;
        wait.loss.places = {0, 0, 0};
        wait.loss.untold = dissect::second;
        wait.loss.untoldConversations = 1;
        const QStringList lines = model::pointsWords(facts, QLocale::c());
        const QString all = lines.join('\n'_L1);
        const auto has = [&](const QString &line) {
            QVERIFY2(lines.contains(line), qPrintable(line + "\nis not in\n"_L1 + all));
        };
        has(u"The way: a%2, b."_s);
        has(u"2 packets were lost between a%2 and b, 1.0 % of those that came there."_s);
        has(u"Clients waited 10.000 s in 7 turns of 3 conversations, as a%2 sees them: the network "
            "20 %, most of it between a%2 and b; loss recovery 10 %."_s);
        has(u"Network, 2.000 s: 83 % between a%2 and b, 17 % before a%2, by the least delays there "
            "and back of 2 conversations; of 0.500 s in 1 conversation it is not seen where."_s);
        has(u"Loss recovery, 1.000 s: not seen where."_s);
        has(u"  From a%2 to b: 2 of 200 packets lost (1.0 %); relative delay 1.500 ms at least, "
            "2.000 ms as a mean, 3.000 ms for 95 %, 4.000 ms at most."_s);
        has(u"  Changed on the way: TTL by 3, MSS of 1 SYN (such as 1460 to 1300)."_s);

        wait.totals.parts[TimePart::Loss] = dissect::notSeen;
        facts.wait->totals.parts[TimePart::Network] = dissect::notSeen;
        QVERIFY(model::pointsWords(facts, QLocale::c())
                    .join('\n'_L1)
                    .contains("the network not seen; loss recovery not seen."_L1));
        facts.wait.reset();
        QVERIFY(model::pointsWords(facts, QLocale::c())
                    .join('\n'_L1)
                    .contains("What clients waited for on the way is not seen"_L1));
    }

    void fileIsThatOfTheCommand()
    {
        model::PointsRun run;
        QVERIFY(compare(run, m_paths));
        const QString path = m_folder.filePath(u"out.csv"_s);
        model::FileProgress progress;
        QVERIFY(model::segmentsWriter(run.compared(), path)(progress));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("segment,from,to,conversation,"));
        QCOMPARE(quint64(bytes.count('\n')), run.compared()->allRows + 1);
    }

    void failsWithASentence()
    {
        const QString path = m_folder.filePath(u"none.pcap"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no capture at all, but a line of text that is longer than a header");
        file.close();
        model::PointsRun run;
        QSignalSpy failed(&run, &model::PointsRun::failed);
        run.start(files({m_paths[0], path}), false);
        QVERIFY(failed.wait(10'000));
        QVERIFY(failed[0][0].toString().contains("none.pcap"_L1));
        QCOMPARE(run.state(), model::PointsRun::State::Nothing);
        QVERIFY(run.compared() == nullptr);
        // Cancelled: nothing comes of it.
        QSignalSpy made(&run, &model::PointsRun::comparedAnew);
        run.start(files(m_paths), false);
        run.cancel();
        QCOMPARE(run.state(), model::PointsRun::State::Nothing);
        QTest::qWait(300);
        QCOMPARE(made.size(), 0);
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(PointsModelTest)
#include "tst_points.moc"
