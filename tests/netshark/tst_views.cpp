// SPDX-License-Identifier: GPL-3.0-or-later
// Views: what the appliance counts comes as numbers, and none of ours is left behind.
#include <QJsonArray>
#include <QTest>

#include "netshark/jsonviews.h"
#include "netshark/viewrun.h"
#include "tests/support/demo.h"
#include "tests/support/faultproxy.h"

using namespace remora;
using namespace remora::netshark;
using namespace remora::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Rows = std::vector<std::vector<ViewValue>>;

// The first output of a view, read as it is asked for.
struct Table {
    QList<ViewColumn> columns;
    QList<ViewSample> samples;
    Rows rows() const { return samples.isEmpty() ? Rows() : samples.first().rows; }
};

Result<Table> tableOf(ViewRun &run, const ViewQuestion &question)
{
    Table table;
    const auto columns = run.legend();
    if (!columns)
        return tl::unexpected(columns.error());
    table.columns = *columns;
    const auto read = run.read({}, *columns, question, [&](const QList<ViewSample> &samples) {
        table.samples += samples;
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return table;
}

Result<Table> count(Appliance &appliance, const ViewRequest &request, const ViewQuestion &question)
{
    ViewRun run(appliance);
    return run.create(request).and_then([&] { return run.wait(0ms, {}); }).and_then([&] {
        return tableOf(run, question);
    });
}

qint64 whole(const ViewValue &value)
{
    const auto *const number = std::get_if<qint64>(&value);
    return number != nullptr ? *number : -1;
}

qint64 sumOf(const Table &table, std::size_t column)
{
    qint64 sum = 0;
    for (const ViewSample &sample : table.samples) {
        for (const auto &row : sample.rows)
            sum += whole(row[column]);
    }
    return sum;
}

QJsonDocument parsed(const char *text) { return QJsonDocument::fromJson(text); }

const QList<ViewColumn> twoColumns{
    {u"x0"_s, u"who"_s, u"ip.src"_s, u"IPv4"_s, ViewOperation::None, true, false},
    {u"x1"_s, u"rtt"_s, u"tcp.rtt"_s, u"RELATIVE_TIME"_s, ViewOperation::Avg, false, false}};

} // namespace

class ViewsTest : public QObject {
    Q_OBJECT
private:
    // Of the last seconds of the first running job, by server port.
    static ViewRequest request(const Demo &demo, Appliance &appliance, int seconds = 10)
    {
        const dissect::Timestamp now
            = appliance.info()->localTime / dissect::second * dissect::second;
        ViewRequest made;
        made.source = {SourceRef::Kind::Job, demo.job(appliance).id};
        made.range = dissect::TimeRange{now - seconds * dissect::second, now};
        made.keys = {u"tcp.server_port"_s};
        made.metrics = {{u"generic.bytes"_s, ViewOperation::Sum},
            {u"generic.bytes"_s, ViewOperation::Avg}, {u"generic.bytes"_s, ViewOperation::Min},
            {u"generic.bytes"_s, ViewOperation::Max}, {u"generic.packets"_s, ViewOperation::Sum}};
        return made;
    }

private Q_SLOTS:
    void counts()
    {
        const Demo demo;
        const auto appliance = demo.appliance();
        const ViewRequest asked = request(demo, *appliance);
        ViewQuestion question;
        question.isAggregated = true;
        question.sortBy = 1;
        question.top = 3;
        const auto table = count(*appliance, asked, question);
        QVERIFY2(table, table ? "" : qPrintable(table.error().words));
        QCOMPARE(table->columns.size(), 6);
        QVERIFY(table->columns[0].isKey && table->columns[0].field == "tcp.server_port"_L1);
        QCOMPARE(table->columns[2].operation, ViewOperation::Avg);
        const Rows rows = table->rows();
        QCOMPARE(rows.size(), std::size_t{3});
        for (const auto &row : rows) {
            const double average = numberIn(row[2]).value_or(-1);
            QVERIFY(static_cast<double>(whole(row[3])) <= average
                && average <= static_cast<double>(whole(row[4])));
            QVERIFY(qAbs(average * static_cast<double>(whole(row[5]))
                        - static_cast<double>(whole(row[1])))
                < 1);
        }
        QVERIFY(whole(rows[0][1]) > whole(rows[1][1]) && whole(rows[1][1]) > whole(rows[2][1]));
        question.top = 1;
        QCOMPARE(count(*appliance, asked, question)->rows().size(), std::size_t{1});
        QCOMPARE(demo.appliance()->views()->size(), 0);
    }

    // However long samples are, and however many requests they take, they sum up to the same.
    void samplesSumUp()
    {
        Demo demo;
        const auto appliance = demo.appliance();
        ViewRequest asked = request(demo, *appliance, 15);
        ViewQuestion all;
        all.isAggregated = true;
        const qint64 bytes = sumOf(*count(*appliance, asked, all), 1);
        QVERIFY(bytes > 1'000'000);
        for (const auto &[sampling, delta, samples] :
            {std::tuple{1000, 0, 15}, std::tuple{1000, 4000, 4}, std::tuple{4, 0, -1}}) {
            asked.sampling = sampling * 1'000'000LL;
            ViewQuestion question;
            question.delta = delta * 1'000'000LL;
            const auto table = count(*appliance, asked, question);
            QVERIFY2(table, table ? "" : qPrintable(table.error().words));
            QCOMPARE(sumOf(*table, 1), bytes);
            if (samples > 0)
                QCOMPARE(table->samples.size(), samples);
            for (qsizetype i = 1; i < table->samples.size(); ++i)
                QVERIFY(table->samples[i - 1].time < table->samples[i].time);
        }
        QCOMPARE(demo.server().openViews(), 0);
    }

    void whatIsLiveGrows()
    {
        Demo demo;
        const auto appliance = demo.appliance();
        ViewRequest asked;
        asked.source = {SourceRef::Kind::Interface, u"mon0"_s};
        asked.metrics = {{u"generic.packets"_s, ViewOperation::Sum}};
        ViewQuestion all;
        all.isAggregated = true;
        {
            ViewRun run(*appliance);
            QVERIFY(run.create(asked));
            QVERIFY(run.description().isLive());
            QVERIFY(run.wait(1200ms, {}));
            const qint64 first = sumOf(*tableOf(run, all), 0);
            QVERIFY(first > 0);
            QVERIFY(run.wait(800ms, {}));
            QVERIFY(sumOf(*tableOf(run, all), 0) > first);
            // Another one looks at it, and leaves it alone.
            {
                ViewRun other(*appliance);
                QVERIFY(other.attach(run.id()));
                QVERIFY(sumOf(*tableOf(other, all), 0) > 0);
            }
            QVERIFY(appliance->lockView(run.id(), true));
            QVERIFY(appliance->viewStatus(run.id())->isLocked);
            QVERIFY(!appliance->closeView(run.id()));
            QVERIFY(appliance->lockView(run.id(), false));
            QCOMPARE(appliance->views()->size(), 1);
        }
        QCOMPARE(demo.server().openViews(), 0);
        ViewRun kept(*appliance);
        QVERIFY(kept.create(asked));
        const QString id = kept.id();
        kept.keep();
        QVERIFY(appliance->closeView(id));
        QCOMPARE(appliance->closeView(id).error().kind, Error::Kind::NotFound);
    }

    void savedViews()
    {
        Demo demo;
        const auto appliance = demo.appliance();
        ViewRequest asked = request(demo, *appliance);
        asked.title = u"ports"_s;
        asked.idle = idleOfOwnViews;
        QString id;
        {
            ViewRun run(*appliance);
            QVERIFY(run.create(asked));
            QCOMPARE(run.description().title, u"ports"_s);
            run.keep();
            id = run.id();
        }
        const auto config = appliance->viewConfig(id);
        QVERIFY(config && appliance->closeView(id));
        // Should whoever has made it die, the appliance closes it.
        QCOMPARE(config->value("parameters"_L1)["autoclose_idle_timeout_msec"_L1].toInteger(),
            qint64{3'600'000});
        const auto saved = savedView(QJsonDocument(*config).toJson());
        QVERIFY(saved);
        ViewRequest again;
        again.source = asked.source;
        again.saved = *saved;
        ViewQuestion all;
        all.isAggregated = true;
        QCOMPARE(
            sumOf(*count(*appliance, again, all), 1), sumOf(*count(*appliance, asked, all), 1));
        for (const char *wrong : {"", "[1]", "{\"processors\": 1}", "{"})
            QVERIFY(!savedView(wrong));
    }

    void refusalsNameWhatIsWrong()
    {
        Demo demo;
        const auto appliance = demo.appliance();
        ViewRequest asked = request(demo, *appliance);
        asked.keys << u"no.such_field"_s;
        ViewRun run(*appliance);
        const auto refused = run.create(asked);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Rejected);
        QVERIFY2(
            refused.error().words.contains(u"no.such_field"_s), qPrintable(refused.error().words));
        ViewRun other(*appliance);
        QCOMPARE(other.attach(u"FFFF"_s).error().kind, Error::Kind::NotFound);
        const auto fields = appliance->nativeFields();
        QVERIFY(std::any_of(fields->begin(), fields->end(), [](const NativeField &field) {
            return field.id == "tcp.rtt"_L1 && field.group == "tcp"_L1 && !field.isDimension;
        }));
        QCOMPARE(demo.server().openViews(), 0);
    }

    // Wherever the connection ends, also where the answer that tells the id is lost.
    void noneIsLeftBehind()
    {
        Demo demo;
        FaultProxy proxy(demo.port());
        const auto first = demo.appliance(proxy.port());
        const ViewRequest asked = request(demo, *first, 3);
        int broken = 0;
        using Fault = FaultProxy::Fault;
        for (const auto &[fault, all] : {std::pair{Fault::Cut, std::vector{0, 400, 1500, 4000}},
                 std::pair{Fault::Reset, std::vector{0, 1000}}}) {
            for (const int bytes : all) {
                // Healed once it has struck, so that the view can be closed.
                Appliance appliance(first->session(),
                    [&](const LogEntry &entry) {
                        if (!entry.error.isEmpty())
                            proxy.arm(FaultProxy::Fault::None);
                    },
                    {});
                proxy.arm(fault, bytes);
                const auto table = count(appliance, asked, {});
                broken += table ? 0 : 1;
                proxy.arm(FaultProxy::Fault::None);
                QCOMPARE(demo.server().openViews(), 0);
                QVERIFY(appliance.leftBehind().views.isEmpty());
            }
        }
        QVERIFY(broken >= 2);
        // One that cannot be closed is told.
        {
            Appliance appliance(first->session(), {}, {});
            ViewRun run(appliance);
            QVERIFY(run.create(asked));
            const QString id = run.id();
            {
                const ViewRun ended(appliance); // holds none
            }
            proxy.arm(FaultProxy::Fault::Refuse);
            appliance.discardView(id);
            QCOMPARE(appliance.leftBehind().views, QStringList{id});
            proxy.arm(FaultProxy::Fault::None);
        }
        QCOMPARE(demo.server().openViews(), 0);
    }

    void nobodyWaitsForItAnyMore()
    {
        Demo demo;
        const auto cancel = std::make_shared<std::atomic<bool>>(false);
        const auto appliance = demo.appliance(0, cancel);
        ViewRequest asked;
        asked.source = {SourceRef::Kind::Interface, u"mon0"_s};
        asked.metrics = {{u"generic.packets"_s, ViewOperation::Sum}};
        {
            ViewRun run(*appliance);
            QVERIFY(run.create(asked));
            const auto waited = run.wait(60s, [&](const ViewStatus &) { *cancel = true; });
            QVERIFY(!waited && waited.error().kind == Error::Kind::Cancelled);
            QCOMPARE(demo.server().openViews(), 1);
        }
        QCOMPARE(demo.server().openViews(), 0);
    }

    void strangeAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("rows"); // "!": refused
        const auto row = [](const char *answer, const char *rows) {
            QTest::newRow(answer) << QByteArray(answer) << QString::fromLatin1(rows);
        };
        row(R"({"samples":[{"t":1,"vals":[["10.0.0.1","9:2"]]}]})", "10.0.0.1|4.5");
        row(R"({"samples":[{"t":"1","vals":[["10.0.0.1","9:0"]]}]})", "10.0.0.1|");
        row(R"({"samples":[{"t":1,"vals":[["a","7"],["b","7.25"],["c",8],["d",""]]}]})",
            "a|7;b|7.25;c|8;d|");
        row(R"({"samples":[{"t":1,"vals":[["a","nan"],["b","inf"],["c","1e999"]]}]})",
            "a|nan;b|inf;c|1e999");
        row(R"({"samples":[{"t":1,"vals":[["a",null],[null,"3"],[{},[]]]}]})", "a|;|3;|");
        row(R"({"samples":[{"t":1,"vals":[["a","99999999999999999999"]]}]})", "a|1e+20");
        row(R"({"samples":[{"gap_start":1,"gap_end":2,"vals":[]},{"t":1,"p":-5,"vals":[]}]})", "");
        row(R"({"samples":[]})", "");
        row(R"({"samples":{}})", "!");
        row(R"({})", "!");
        row(R"([])", "!");
        row(R"({"samples":[{"t":1,"vals":[["a"]]}]})", "!");
        row(R"({"samples":[{"t":1,"vals":[["a","1","2"]]}]})", "!");
        row(R"({"samples":[{"t":-1,"vals":[["a","1"]]}]})", "!");
        row(R"({"samples":[{"vals":[["a","1"]]}]})", "!");
        row(R"({"samples":[{"t":1,"vals":[["a","1"],["a","1"],["a","1"],["a","1"],["a","1"]]}]})",
            "!"); // more than were asked for
    }
    void strangeAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, rows);
        const auto samples = json::viewSamples(parsed(answer.constData()), twoColumns, 4);
        QCOMPARE(samples.has_value(), rows != "!"_L1);
        if (!samples)
            return;
        QStringList texts;
        for (const ViewSample &sample : *samples) {
            QVERIFY(sample.packets >= 0);
            for (const auto &row : sample.rows)
                texts << textOf(row[0]) + '|'_L1 + textOf(row[1]);
        }
        QCOMPARE(texts.join(';'_L1), rows);
    }

    void strangeDescriptions()
    {
        QVERIFY(!json::viewLegend(parsed("{}")) && !json::viewLegend(parsed("[]")));
        QJsonArray many;
        for (int i = 0; i < 65; ++i)
            many.append(QJsonObject{{u"id"_s, u"x"_s}});
        QVERIFY(!json::viewLegend(QJsonDocument(many)));
        const auto odd
            = json::viewLegend(parsed(R"([{"calculation":"MODE","type":7,"base":"HEX"}])"));
        QVERIFY(odd && odd->first().operation == ViewOperation::None && !odd->first().isNumber());
        QVERIFY(!json::viewStatus(parsed("{}")));
        const auto status = json::viewStatus(parsed(
            R"({"state":"RUNNING","input_size":5,"processed_size":9,
                "time_details":{"start":9000000000000000000,"end":9223372036854775807,"delta":-4}})"));
        QVERIFY(status && status->processedBytes == 5 && status->sampling == 0);
        QVERIFY(!json::viewDescription(parsed("{}")));
        QVERIFY(!json::views(parsed("{}")));
        QCOMPARE(json::views(parsed(R"([{"id":1},{"no":2},7])"))->size(), 1);
        // Whose times are odd is not asked for ever.
        ViewQuestion question;
        question.range = dissect::TimeRange{0, 0};
        QCOMPARE(json::viewQuery(question, 0), u"start=0&end=0"_s);
        question.range = dissect::TimeRange{0, 75 * dissect::second};
        question.delta = 10 * dissect::second;
        QCOMPARE(json::viewQuery(question, dissect::second),
            u"start=0&end=70000000000&delta=10000000000"_s);
    }
};

QTEST_GUILESS_MAIN(ViewsTest)
#include "tst_views.moc"
