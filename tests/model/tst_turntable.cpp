// SPDX-License-Identifier: GPL-3.0-or-later
// The table of turns: what it shows, how it sorts, what its file says.
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "dissect/tables/csvtables.h"
#include "model/tables/turnfile.h"
#include "model/tables/turntablemodel.h"
#include "tests/support/captures.h"

using namespace remora;
using namespace remora::model;
using namespace remora::test;
using namespace Qt::StringLiterals;
using dissect::TimePart;
using dissect::Turn;

class TurnTableTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Investigation> m_focused;
    std::unique_ptr<TurnTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    template <class Change> void after(Change change)
    {
        QSignalSpy ready(m_model.get(), &TurnTableModel::rowsReady);
        change();
        QVERIFY(ready.wait());
        QTRY_VERIFY(m_model->isCurrent());
    }
    void sort(TurnColumn column, Qt::SortOrder order)
    {
        after([&] { m_model->sort(static_cast<int>(column), order); });
    }
    QString cell(int row, TurnColumn column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_focused = investigated(dataFile(u"series/mixed.pcap"_s));
        m_model = std::make_unique<TurnTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->setCapture(m_focused.get());
        m_model->setWatched(true);
        m_focused->wantTurns();
        QTRY_VERIFY(m_model->isKnown() && m_model->isCurrent());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_focused.reset();
    }

    void showsEveryTurn()
    {
        const auto &turns = *m_focused->turns().view().all;
        QVERIFY(turns.size() > 10);
        QCOMPARE(m_model->rowCount(), static_cast<int>(turns.size()));
        QCOMPARE(m_model->columnCount(), turnColumns);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const Turn &turn = m_model->turnAt(row);
            QVERIFY(row == 0 || m_model->turnAt(row - 1).start <= turn.start); // by start
            QCOMPARE(cell(row, TurnColumn::Number), QString::number(turn.number));
            QCOMPARE(cell(row, TurnColumn::Request), QLocale().toString(turn.requestBytes));
            QCOMPARE(cell(row, TurnColumn::Answer), QLocale().toString(turn.answerBytes));
            QCOMPARE(m_model->rowOf(turn.conversation, turn.number), row);
            // What is shown of the parts adds up to what is shown of the whole.
            double sum = 0;
            for (std::size_t i = 0; i < dissect::timeParts; ++i) {
                const auto column = static_cast<TurnColumn>(
                    static_cast<int>(TurnColumn::FirstPart) + static_cast<int>(i));
                const QString text = cell(row, column).remove(u"≤ "_s);
                QCOMPARE(text == u"not seen"_s, !turn.parts.has(static_cast<TimePart>(i)));
                sum += QLocale().toDouble(text) * 10;
            }
            QCOMPARE(std::llround(sum),
                std::llround(QLocale().toDouble(cell(row, TurnColumn::Total)) * 10));
        }
    }

    void sortsByEveryColumn_data()
    {
        QTest::addColumn<int>("column");
        for (int i = 0; i < turnColumns; ++i)
            QTest::addRow("%d %s", i, qPrintable(turnColumnName(static_cast<TurnColumn>(i)))) << i;
    }
    // What was not seen is last, up and down; equal ones stand as they came about.
    void sortsByEveryColumn()
    {
        QFETCH(int, column);
        const auto which = static_cast<TurnColumn>(column);
        const auto part = partOf(which);
        const auto value = [&](const Turn &turn) -> std::optional<qint64> {
            if (part)
                return turn.parts.has(*part) ? std::optional<qint64>(turn.parts[*part])
                                             : std::nullopt;
            switch (which) {
            case TurnColumn::Number:
                return turn.number;
            case TurnColumn::Start:
                return turn.start;
            case TurnColumn::Request:
                return static_cast<qint64>(turn.requestBytes);
            case TurnColumn::Answer:
                return static_cast<qint64>(turn.answerBytes);
            case TurnColumn::Total:
            case TurnColumn::Bar:
                return turn.total();
            default:
                return 0; // checked as text
            }
        };
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            sort(which, order);
            for (int row = 1; row < m_model->rowCount(); ++row) {
                const Turn &one = m_model->turnAt(row - 1);
                const Turn &next = m_model->turnAt(row);
                const auto a = value(one);
                const auto b = value(next);
                QVERIFY(a || !b);
                if (a && b)
                    QVERIFY(order == Qt::AscendingOrder ? *a <= *b : *a >= *b);
                if (which == TurnColumn::ClientPort || which == TurnColumn::ServerPort) {
                    const int above = cell(row - 1, which).toInt();
                    const int below = cell(row, which).toInt();
                    QVERIFY(order == Qt::AscendingOrder ? above <= below : above >= below);
                } else if (a == b && part) {
                    QVERIFY(one.start <= next.start);
                }
            }
        }
    }

    void theSelectionIsShownAlone()
    {
        const dissect::ConversationId one = m_model->turnAt(0).conversation;
        const auto &turns = *m_focused->turns().view().all;
        const auto its = std::count_if(turns.begin(), turns.end(),
            [one](const Turn &turn) { return turn.conversation == one; });
        QVERIFY(its > 0 && its < static_cast<long>(turns.size()));
        after([&] { m_focused->focus().setConversations({one}); });
        QCOMPARE(m_model->rowCount(), static_cast<int>(its));
        QVERIFY(!m_model->rows().areOfSeveral);
        QCOMPARE(m_model->rows().totals.turns, static_cast<std::uint32_t>(its));
        after([&] { m_focused->focus().setConversations({}); });
        QCOMPARE(m_model->rowCount(), static_cast<int>(turns.size()));
        QVERIFY(m_model->rows().areOfSeveral);
    }

    void namesOfColumnsTellThemApart()
    {
        QSet<QString> names;
        for (int i = 0; i < turnColumns; ++i) {
            names << turnColumnName(static_cast<TurnColumn>(i));
            QVERIFY(!turnColumnHelp(static_cast<TurnColumn>(i)).isEmpty());
        }
        QCOMPARE(names.size(), turnColumns);
        QCOMPARE(m_model
                     ->headerData(static_cast<int>(TurnColumn::Total), Qt::Horizontal,
                         TurnTableModel::CaptionRole)
                     .toString(),
            u"Client waited, ms"_s);
    }

    // As `analyze --turns` writes it, whatever the order of the table.
    void theFileIsThatOfTheCommandLine()
    {
        const QTemporaryDir folder;
        const QString ours = folder.filePath(u"ours.csv"_s);
        const QString theirs = folder.filePath(u"theirs.csv"_s);
        sort(TurnColumn::Total, Qt::DescendingOrder);
        FileProgress progress;
        QVERIFY(turnsWriter(m_model->rows(), ours)(progress).has_value());
        auto sink = dissect::FileSink::open(theirs.toStdString());
        QVERIFY(sink.has_value());
        writeTurns(*sink, *m_focused->turns().view().inFocus, *m_focused->capture().conversations(),
            *m_focused->clientIsA());
        QVERIFY(sink->finish().has_value());
        QVERIFY(contents(ours).startsWith("tcp.stream,turn,start,"));
        QCOMPARE(contents(ours), contents(theirs));
        QCOMPARE(contents(ours).count('\n'), m_model->rowCount() + 1);
    }

    void rowsAsText()
    {
        const QString text = turnsText(
            m_model->rows(), {1, 0}, {TurnColumn::Number, TurnColumn::Bar, TurnColumn::Total});
        QCOMPARE(text,
            u"Number\tTotal, ms\n%1\t%2\n%3\t%4"_s.arg(cell(1, TurnColumn::Number),
                cell(1, TurnColumn::Total), cell(0, TurnColumn::Number),
                cell(0, TurnColumn::Total)));
    }

    // What was sent again is counted for rows that are looked at.
    void segmentsSentAgain()
    {
        const auto &turns = *m_focused->turns().view().all;
        const auto lossy = std::find_if(turns.begin(), turns.end(), [](const Turn &turn) {
            return turn.parts.has(TimePart::Loss) && turn.parts[TimePart::Loss] > 0;
        });
        QVERIFY(lossy != turns.end());
        const int row = m_model->rowOf(lossy->conversation, lossy->number);
        QVERIFY(!m_model->sentAgain(*lossy));
        m_model->lookAt(row, row);
        QTRY_VERIFY(m_model->sentAgain(*lossy));
        QVERIFY(*m_model->sentAgain(*lossy) > 0);
        QVERIFY(cell(row, TurnColumn::Notes).contains(u"sent again"_s));
    }
};

QTEST_GUILESS_MAIN(TurnTableTest)
#include "tst_turntable.moc"
