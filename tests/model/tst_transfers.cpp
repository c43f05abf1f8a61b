// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of what is on its way, and the log of what was asked.
#include <QAbstractItemModelTester>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include "model/appliance/requesttablemodel.h"
#include "model/appliance/transferqueue.h"
#include "model/settings/preferences.h"

using namespace remora;
using namespace remora::model;
using namespace Qt::StringLiterals;

namespace {

// Runs until it is cancelled.
class Endless : public Transfer {
public:
    Endless()
        : Transfer(u"endless"_s, u"nowhere"_s, nullptr)
    {
    }
    QString outcome() const override { return {}; }

protected:
    std::function<void()> work() override
    {
        return [this, cancel = cancelFlag()] {
            while (!*cancel)
                QThread::msleep(1);
            tell([this] { end(netshark::failure(netshark::Error::Kind::Cancelled).value()); });
        };
    }
};

netshark::LogEntry asked(const QString &path, const QString &method = u"GET"_s, int status = 200)
{
    netshark::LogEntry entry;
    entry.time = QDateTime(QDate(2026, 11, 24), QTime(9, 14, 2, 5));
    entry.method = method;
    entry.url = u"https://netshark:8443"_s + path;
    entry.httpStatus = status;
    entry.bytes = 12'345;
    entry.milliseconds = 7;
    if (status >= 400)
        entry.error = u"no\nsuch job"_s;
    return entry;
}

} // namespace

class TransfersTest : public QObject {
    Q_OBJECT
private:
    static QString cell(const RequestTableModel &table, int row, int column)
    {
        return table.index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"remora-test"_s);
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QSettings().clear();
    }

    void someRunAndTheOthersWait()
    {
        using State = Transfer::State;
        Preferences::setDownloadsAtOnce(2);
        TransferQueue queue;
        QVERIFY(!queue.isBusy());
        QList<Transfer *> all;
        for (int i = 0; i < 4; ++i) {
            auto made = std::make_unique<Endless>();
            all << made.get();
            queue.add(std::move(made));
        }
        const auto states = [&] {
            QList<State> list;
            for (const Transfer *one : std::as_const(all))
                list << one->state();
            return list;
        };
        QCOMPARE(states(), (QList{State::Running, State::Running, State::Waiting, State::Waiting}));
        all[0]->cancel();
        QTRY_COMPARE(
            states(), (QList{State::Cancelled, State::Running, State::Running, State::Waiting}));
        all[3]->cancel(); // one that never ran
        QCOMPARE(all[3]->state(), State::Cancelled);
        queue.remove(all.takeFirst());
        QVERIFY(queue.isBusy());
        for (Transfer *one : std::as_const(all))
            one->cancel();
        QTRY_VERIFY(!queue.isBusy());
    }

    void eachRequestIsARow()
    {
        RequestLog log;
        RequestTableModel table(&log);
        const QAbstractItemModelTester tester(&table);
        log.sink()(asked(u"/api/jobs?x=a%20b"_s));
        log.sink()(asked(u"/api/jobs/9"_s, u"DELETE"_s, 404));
        netshark::LogEntry note;
        note.url = u"netshark:8443"_s;
        note.error = u"an odd clock"_s;
        log.sink()(note);
        QTRY_COMPARE(table.rowCount(), 3);
        const QStringList first{u"09:14:02.005"_s, u"netshark:8443"_s, u"GET"_s,
            u"/api/jobs?x=a b"_s, u"200"_s, u"7"_s, u"12,345"_s};
        for (int column = 0; column < RequestTableModel::Columns; ++column)
            QCOMPARE(cell(table, 0, column), first[column]);
        QCOMPARE(cell(table, 1, RequestTableModel::Status), u"404  no such job"_s);
        QCOMPARE(cell(table, 2, RequestTableModel::Host), u"netshark:8443"_s);
        QCOMPARE(cell(table, 2, RequestTableModel::Path), u"an odd clock"_s);
        QCOMPARE(cell(table, 2, RequestTableModel::Bytes), QString());
    }

    void pollingIsFolded()
    {
        RequestLog log;
        RequestTableModel table(&log);
        const QAbstractItemModelTester tester(&table);
        const auto ask = [sink = log.sink()](const auto &...of) { sink(asked(of...)); };
        ask(u"/jobs"_s);
        ask(u"/clips"_s);
        for (int i = 0; i < 3; ++i) {
            ask(u"/jobs"_s);
            ask(u"/clips"_s);
        }
        ask(u"/exports"_s, u"POST"_s);
        ask(u"/exports"_s, u"POST"_s); // changes something: never polling
        ask(u"/jobs"_s, u"GET"_s, 503); // nor what failed
        ask(u"/jobs"_s);
        QTRY_COMPARE(log.entries().size(), std::size_t{12});
        QStringList paths;
        for (int row = 0; row < table.rowCount(); ++row)
            paths << cell(table, row, RequestTableModel::Path);
        QCOMPARE(paths,
            (QStringList{u"/jobs"_s, u"/clips"_s, u"polling, requests: 6"_s, u"/exports"_s,
                u"/exports"_s, u"/jobs"_s, u"/jobs"_s}));
        table.setShowsPolling(true);
        QCOMPARE(table.rowCount(), 12);
        ask(u"/jobs"_s);
        QTRY_COMPARE(table.rowCount(), 13);
        table.setShowsPolling(false);
        QCOMPARE(table.rowCount(), 7);
    }
};

QTEST_GUILESS_MAIN(TransfersTest)
#include "tst_transfers.moc"
