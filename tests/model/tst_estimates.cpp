// SPDX-License-Identifier: GPL-3.0-or-later
// How much an appliance has said that exports would be: which answer belongs to which question.
#include "model/appliance/estimates.h"
#include "tests/support/connected.h"

using namespace remora;
using namespace remora::model;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = netshark::SourceRef::Kind;
using dissect::second;

netshark::ExportRequest about(Kind kind, const QString &id)
{
    netshark::ExportRequest request;
    request.source = {kind, id};
    return request;
}

} // namespace

class EstimatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsAnotherQuestion_data()
    {
        QTest::addColumn<netshark::ExportRequest>("request");
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("isTheSame");
        const auto row = [](const char *name, bool isTheSame, const QString &when, auto change) {
            auto request = about(Kind::Job, u"1"_s);
            change(request);
            QTest::newRow(name) << request << when << isTheSame;
        };
        using Request = netshark::ExportRequest &;
        row("the same", true, u"last 10s"_s, [](Request) {});
        row("written otherwise", true, u"  Last  10S "_s, [](Request) {});
        row("other filters", true, u"last 10s"_s, [](Request request) {
            request.filters = {{netshark::Filter::Kind::Bpf, u"tcp"_s}};
        });
        row("what it means now", true, u"last 10s"_s, [](Request request) {
            request.range = dissect::TimeRange{5, 6};
        });
        row("another source", false, u"last 10s"_s,
            [](Request request) { request.source.id = u"2"_s; });
        row("another kind of source", false, u"last 10s"_s,
            [](Request request) { request.source.kind = Kind::Clip; });
        row("another time", false, u"last 20s"_s, [](Request) {});
        row("another snap length", false, u"last 10s"_s,
            [](Request request) { request.snapLength = 96; });
        row("another end", false, u"last 10s"_s,
            [](Request request) { request.stopAfterBytes = 1000; });
    }
    void whatIsAnotherQuestion()
    {
        QFETCH(netshark::ExportRequest, request);
        QFETCH(QString, when);
        QFETCH(bool, isTheSame);
        Estimates estimates;
        auto first = about(Kind::Job, u"1"_s);
        first.range = dissect::TimeRange{1, 2};
        estimates.ask(first, u"last 10s"_s);
        QCOMPARE(estimates.isAsked(request, when), isTheSame);
        QVERIFY(!estimates.latest(request, when));
        estimates.answer(first, u"last 10s"_s, 500, 42);
        QVERIFY(!estimates.isAsked(request, when));
        const auto *answer = estimates.latest(request, when);
        QCOMPARE(answer != nullptr, isTheSame);
        if (answer != nullptr) {
            QCOMPARE(answer->bytesAtMost, std::optional<qint64>(500));
            QCOMPARE(answer->range, first.range);
            QCOMPARE(answer->time, 42);
        }
    }

    // What a transfer is told is what the panel says, and ends no question of its own.
    void aTransferTellsToo()
    {
        Estimates estimates;
        const auto request = about(Kind::Job, u"1"_s);
        estimates.ask(request, u"last 10s"_s);
        estimates.learn(request, u"last 10s"_s, 700, 42);
        QVERIFY(estimates.isAsked(request, u"last 10s"_s));
        QCOMPARE(estimates.latest(request, u"last 10s"_s)->bytesAtMost, std::optional<qint64>(700));
        QVERIFY(!estimates.latest(request, u"last 20s"_s));
    }

    void refusedOrAskedAgain()
    {
        Estimates estimates;
        const auto request = about(Kind::Job, u"1"_s);
        estimates.ask(request, {});
        estimates.refuse(request, {});
        QVERIFY(!estimates.isAsked(request, {}));
        QVERIFY(!estimates.latest(request, {}));
        estimates.ask(request, {});
        estimates.answer(request, {}, std::nullopt, 1); // it does not say
        QVERIFY(estimates.latest(request, {}));
        estimates.ask(request, {});
        estimates.ask(request, {});
        estimates.answer(request, {}, 7, 2);
        QVERIFY(estimates.isAsked(request, {})); // once more
        estimates.refuse(request, {});
        QVERIFY(!estimates.isAsked(request, {}));
        QCOMPARE(estimates.latest(request, {})->bytesAtMost, std::optional<qint64>(7)); // stays
    }

    void theOldestGo()
    {
        Estimates estimates;
        const auto first = about(Kind::File, u"0"_s);
        const auto second = about(Kind::File, u"1"_s);
        for (int id = 0; id < 100; ++id)
            estimates.answer(about(Kind::File, QString::number(id)), {}, id, 0);
        QVERIFY(estimates.latest(first, {}));
        estimates.answer(first, {}, 5, 0); // and is the latest now
        estimates.answer(about(Kind::Clip, u"0"_s), {}, 1, 0);
        QVERIFY(estimates.latest(first, {}));
        QVERIFY(!estimates.latest(second, {}));
    }

    void worth_data()
    {
        QTest::addColumn<std::optional<dissect::TimeRange>>("meant");
        QTest::addColumn<bool>("grows");
        QTest::addColumn<qint64>("later");
        QTest::addColumn<Estimates::Worth>("worth");
        using Worth = Estimates::Worth;
        const std::optional<dissect::TimeRange> same{{10 * second, 20 * second}};
        const std::optional<dissect::TimeRange> moved{{11 * second, 21 * second}};
        const qint64 hour = 3600 * second;
        QTest::newRow("what stands still") << same << false << 24 * hour << Worth::Holds;
        QTest::newRow("what grows") << same << true << hour / 2 << Worth::Then;
        QTest::newRow("counted from now") << moved << false << qint64{second} << Worth::Then;
        QTest::newRow("all of it")
            << std::optional<dissect::TimeRange>() << false << qint64{second} << Worth::Then;
        QTest::newRow("has grown long since") << same << true << hour << Worth::Nothing;
        QTest::newRow("was long ago") << moved << false << 24 * hour << Worth::Nothing;
    }
    void worth()
    {
        QFETCH(std::optional<dissect::TimeRange>, meant);
        QFETCH(bool, grows);
        QFETCH(qint64, later);
        QFETCH(Estimates::Worth, worth);
        const Estimates::Answer answer{1, dissect::TimeRange{10 * second, 20 * second}, 1000};
        QCOMPARE(answer.worth(meant, grows, answer.time + later), worth);
    }

    // Two questions on their way at once: each gets its own answer.
    void ofAnAppliance()
    {
        const Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        auto job = about(Kind::Job, session->sources().jobs.first().id);
        job.range = dissect::TimeRange{session->clock() - 10 * second, session->clock()};
        const auto gone = about(Kind::Clip, u"none"_s);
        session->estimate(job, u"last 10s"_s);
        session->estimate(gone, {});
        session->estimate(about(Kind::Job, job.source.id), {});
        const Estimates &estimates = session->estimates();
        QVERIFY(estimates.isAsked(job, u"last 10s"_s) && estimates.isAsked(job, {}));
        QSignalSpy refused(session.get(), &ApplianceSession::refused);
        QTRY_VERIFY_WITH_TIMEOUT(!estimates.isAsked(job, {}), 10'000);
        QCOMPARE(refused.size(), 1);
        QVERIFY(!estimates.latest(gone, {}));
        QVERIFY(!estimates.isAsked(gone, {}));
        const auto brief = estimates.latest(job, u"last 10s"_s)->bytesAtMost;
        const auto all = estimates.latest(job, {})->bytesAtMost;
        QVERIFY(brief.value() > 0);
        QVERIFY(all.value() > brief.value());
    }
};

QTEST_GUILESS_MAIN(EstimatesTest)
#include "tst_estimates.moc"
