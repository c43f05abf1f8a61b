// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation table: what it shows, how it sorts, what stays when it changes.
#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "dissect/fields/column.h"
#include "model/tables/conversationcolumntexts.h"
#include "model/tables/conversationfile.h"
#include "model/tables/conversationtablemodel.h"
#include "model/tables/tablekeys.h"
#include "model/turns/partwords.h"
#include "tests/support/captures.h"

using namespace remora;
using dissect::ConversationTurns;
using namespace remora::model;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

QStringList column(const ConversationTableModel &model, ConversationColumn which)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, static_cast<int>(which)).data().toString();
    return texts;
}

// What a row is known by.
QString rowName(const ConversationTableModel &model, int row)
{
    QStringList parts;
    for (const auto which :
        {ConversationColumn::Client, ConversationColumn::ClientPort, ConversationColumn::Server,
            ConversationColumn::ServerPort, ConversationColumn::Protocol})
        parts << model.index(row, static_cast<int>(which)).data().toString();
    return parts.join(' '_L1);
}

} // namespace

class ConversationTableModelTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Investigation> m_focused;
    Capture *m_capture = nullptr;
    std::unique_ptr<ConversationTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void show(const QString &path)
    {
        m_tester.reset();
        m_model.reset();
        m_focused = investigated(path);
        m_capture = &m_focused->capture();
        m_model = std::make_unique<ConversationTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        after([this] { m_model->setCapture(m_focused.get()); });
    }
    // In hundredths of a second, as a cell shows them; 0 of what was not seen.
    static qint64 shownWait(ConversationColumn which, const ConversationValues &values)
    {
        bool isNumber = false;
        const double seconds = QLocale().toDouble(cellText(which, values), &isNumber);
        return isNumber ? std::llround(seconds * 100) : 0;
    }
    // Waits until the rows are there after `change`.
    template <class Change> void after(Change change)
    {
        QSignalSpy ready(m_model.get(), &ConversationTableModel::rowsReady);
        change();
        QVERIFY(ready.wait());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // Whatever is saved or copied is a column of the engine's table, and each has a name of its
    // own.
    void namesInFiles()
    {
        using dissect::Column;
        QSet<QString> names;
        for (int i = 0; i < conversationColumns; ++i) {
            const auto which = static_cast<ConversationColumn>(i);
            const QString name = columnField(which);
            const auto all = dissect::columns();
            QVERIFY2(std::any_of(all.begin(), all.end(),
                         [&](const Column &one) {
                             return name.toStdString() == one.name
                                 && (one.in == Column::In::Conversations
                                     || one.in == Column::In::Window);
                         }),
                qPrintable(name));
            // Small charts are told by numbers that have columns of their own.
            QVERIFY(isDrawn(which) || !names.contains(name) || name == "bitrate"_L1);
            names << name;
        }
        const ConversationRows rows{m_focused->conversations(), m_focused->noteTotals(),
            m_focused->clientIsA(), nullptr, nullptr, nullptr, {}, {}};
        const QString text = conversationsText(
            rows, {0}, {ConversationColumn::Rate, ConversationColumn::BitRate}, TableText::Csv);
        QCOMPARE(text.section('\n'_L1, 0, 0), u"bitrate"_s);
        const QString waits = conversationsText(
            rows, {0}, {ConversationColumn::Wait, ConversationColumn::WaitBar}, TableText::Csv);
        QCOMPARE(waits.section('\n'_L1, 0, 0), u"wait_time"_s);
    }

    // What a saved investigation says of the table is found again, and nothing else is.
    void keys()
    {
        QSet<QString> all;
        for (int i = 0; i < conversationColumns; ++i) {
            const auto which = static_cast<ConversationColumn>(i);
            QVERIFY(conversationColumn(QString(keyOf(which))) == which);
            all << keyOf(which);
        }
        QCOMPARE(all.size(), conversationColumns);
        QVERIFY(conversationColumn(u"ack_rtt.p95") == ConversationColumn::RttP95);
        QVERIFY(conversationColumn(u"rate") == ConversationColumn::Rate);
        for (int i = 0; i < groupings; ++i) {
            const auto which = static_cast<dissect::Grouping>(i);
            QVERIFY(grouping(QString(keyOf(which))) == which);
        }
        QVERIFY(grouping(u"host-pair") == dissect::Grouping::HostPair);
        for (const QStringView wrong : {u"", u"3", u"ACK_RTT.P95", u"ack_rtt", u"nobody"}) {
            QVERIFY(!conversationColumn(wrong));
            QVERIFY(!grouping(wrong));
        }
    }

    void init() // before each test
    {
        show(dataFile(u"series/mixed.pcap"_s));
        QTRY_VERIFY(m_model->rows().turns);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_focused.reset();
    }

    void showsEveryConversation()
    {
        QCOMPARE(m_model->rowCount(), static_cast<int>(m_capture->conversations()->size()));
        QCOMPARE(m_model->total(), m_capture->conversations()->size());
        QCOMPARE(m_model->columnCount(), conversationColumns);
    }

    // By a column that everybody sees.
    void theUsualOrderIsInSight()
    {
        const SortBy by = m_model->sorting().front();
        QVERIFY(static_cast<int>(by.column) < usualConversationColumns);
        QVERIFY(by.column == ConversationColumn::Wait && by.descending);
        const auto wait = [](const ConversationValues &values) {
            return values.turns != nullptr ? values.turns->total() : -1;
        };
        int without = 0;
        for (int row = 1; row < m_model->rowCount(); ++row) {
            const ConversationValues above = m_model->valuesAt(row - 1);
            const ConversationValues below = m_model->valuesAt(row);
            QVERIFY(wait(above) >= wait(below));
            if (wait(above) == wait(below))
                QVERIFY(above.conversation->allBytes() >= below.conversation->allBytes());
            without += below.turns == nullptr ? 1 : 0;
        }
        QVERIFY(without > 1);
    }

    // Where nobody waited for anything.
    void withoutTurnsTheLargestIsFirst()
    {
        show(dataFile(u"captures/ip_lengths.pcap"_s));
        QTRY_VERIFY(m_model->rows().turns);
        QVERIFY(!m_model->hasTurns());
        const SortBy by = m_model->sorting().front();
        QVERIFY(by.column == ConversationColumn::Bytes && by.descending);
        QVERIFY(m_model->rowCount() > 1);
        for (int row = 1; row < m_model->rowCount(); ++row)
            QVERIFY(m_model->valuesAt(row - 1).conversation->allBytes()
                >= m_model->valuesAt(row).conversation->allBytes());
        for (int column = 0; column < conversationColumns; ++column) {
            if (isOfTurns(static_cast<ConversationColumn>(column)))
                QVERIFY(cellText(static_cast<ConversationColumn>(column), m_model->valuesAt(0))
                            .isEmpty());
        }
    }

    // Alone and in groups of every kind: what is shown adds up, and groups are what they hold.
    void waitsAddUp_data()
    {
        QTest::addColumn<int>("grouping");
        for (int grouping = 0; grouping < groupings; ++grouping)
            QTest::addRow("%d", grouping) << grouping;
    }
    void waitsAddUp()
    {
        using Column = ConversationColumn;
        QFETCH(int, grouping);
        const ConversationTurns each{
            *m_focused->turns().view().all, m_capture->conversations()->size()};
        if (grouping != static_cast<int>(dissect::Grouping::Stream))
            after([&] { m_model->setGrouping(static_cast<dissect::Grouping>(grouping)); });
        QVERIFY(m_model->rows().turns);
        int withTurns = 0;
        dissect::TurnTotals all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const ConversationValues values = m_model->valuesAt(row);
            dissect::TurnTotals sum;
            for (const auto id : m_model->membersAt(row)) {
                if (const auto *one = each.find(dissect::row(id)))
                    sum.add(*one);
            }
            all.add(sum);
            QCOMPARE(values.turns != nullptr, sum.turns > 0);
            if (values.turns == nullptr)
                continue;
            ++withTurns;
            QCOMPARE(values.turns->turns, sum.turns);
            QVERIFY(values.turns->parts == sum.parts);
            QCOMPARE(values.turns->slowest, sum.slowest);
            qint64 shown = 0;
            for (const auto which : {Column::ServerTime, Column::NetworkTime, Column::LossTime,
                     Column::WindowTime, Column::RestTime})
                shown += shownWait(which, values);
            QCOMPARE(shown, shownWait(Column::Wait, values));
            qint64 rest = 0;
            for (const auto which :
                {Column::ConnectionTime, Column::TlsTime, Column::TransferTime, Column::PauseTime})
                rest += shownWait(which, values);
            QCOMPARE(rest, shownWait(Column::RestTime, values));
        }
        QVERIFY(withTurns > 0);
        QCOMPARE(m_model->totalText(Column::Turns), QString::number(all.turns));
        QCOMPARE(m_model->totalText(Column::Wait), waitSeconds(all.total()));
        QCOMPARE(m_model->rows().turns->longest(), m_model->valuesAt(0).turns->total());
    }

    // The file of the window tells what the table does.
    void filesHaveTurns()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rows.csv"_s);
        FileProgress progress;
        ConversationRows rows = m_model->rows();
        const auto told = [&] {
            QVERIFY(conversationsWriter(rows, m_model->order(), {}, path)(progress).has_value());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList lines
                = QString::fromUtf8(file.readAll()).split('\n'_L1, Qt::SkipEmptyParts);
            QCOMPARE(lines.size(), m_model->rowCount() + 1);
            const auto at = lines[0].split(','_L1).indexOf("turns"_L1);
            QVERIFY(at > 0);
            for (int row = 0; row < m_model->rowCount(); ++row)
                QCOMPARE(lines[row + 1].split(','_L1)[at],
                    cellText(ConversationColumn::Turns, m_model->valuesAt(row)));
        };
        told();
        rows.turns.reset(); // not known yet: looked for
        told();
    }

    void theMostTellingIsFound()
    {
        quint64 most = 0;
        for (const auto &conversation : *m_capture->conversations())
            most = std::max<quint64>(most, conversation.rtt().count);
        const int telling = m_model->mostTelling();
        QVERIFY(telling >= 0);
        QCOMPARE(m_model->index(telling, static_cast<int>(ConversationColumn::Samples))
                     .data()
                     .toString(),
            QString::number(most));
    }

    void sortsByEveryColumn_data()
    {
        QTest::addColumn<int>("column");
        for (int i = 0; i < conversationColumns; ++i)
            QTest::addRow("%d %s", i, qPrintable(columnTitle(static_cast<ConversationColumn>(i))))
                << i;
    }
    void sortsByEveryColumn()
    {
        QFETCH(int, column);
        const auto which = static_cast<ConversationColumn>(column);
        after([&] { m_model->setDetailsWanted(true); });
        QVERIFY(m_model->rows().details);
        after([&] { m_model->sort(column, Qt::AscendingOrder); });
        const std::vector<std::uint32_t> up = m_model->order();
        after([&] { m_model->sort(column, Qt::DescendingOrder); });
        std::vector<std::uint32_t> down = m_model->order();
        const auto &all = *m_capture->conversations();
        const auto key
            = [&](std::uint32_t row) { return sortKey(which, m_model->rows().values(row)); };
        for (std::size_t i = 1; i < up.size(); ++i) {
            QVERIFY(!key(up[i]) || (key(up[i - 1]) && key(up[i - 1]) <= key(up[i])));
            QVERIFY(!key(down[i]) || (key(down[i - 1]) && key(down[i - 1]) >= key(down[i])));
            if (key(up[i - 1]) != key(up[i]))
                continue;
            // Equal ones as they came; of those that waited for the same, the largest first.
            const quint64 above = all[up[i - 1]].allBytes();
            const quint64 below = all[up[i]].allBytes();
            if (isOfTurns(which))
                QVERIFY(above > below || (above == below && up[i - 1] < up[i]));
            else
                QVERIFY(up[i - 1] < up[i]);
        }
        for (const std::uint32_t row : up) {
            const QString text = cellText(which, m_model->rows().values(row));
            if (!isDrawn(which))
                QCOMPARE(key(row).has_value(), !text.isEmpty() && text != u"not seen"_s);
        }
        std::sort(down.begin(), down.end());
        QCOMPARE(down.size(), all.size());
        QVERIFY(std::adjacent_find(down.begin(), down.end()) == down.end());
    }

    // Numbers below each other can be compared: as many decimals in each, and no units.
    void oneColumnHasOneUnit()
    {
        after([&] { m_model->setDetailsWanted(true); });
        for (int i = 0; i < conversationColumns; ++i) {
            const auto which = static_cast<ConversationColumn>(i);
            if (!isNumeric(which) || which == ConversationColumn::Start)
                continue;
            QSet<qsizetype> decimals;
            const QStringList texts = column(*m_model, which);
            for (const QString &text : texts) {
                if (text.isEmpty() || text == u"not seen"_s)
                    continue;
                bool isNumber = false;
                QLocale().toDouble(text, &isNumber);
                QVERIFY2(isNumber, qPrintable(columnName(which) + ' '_L1 + text));
                const qsizetype point = text.indexOf('.'_L1);
                decimals << (point < 0 ? 0 : text.size() - point - 1);
            }
            QVERIFY2(decimals.size() <= 1, qPrintable(columnName(which)));
        }
    }

    void everyColumnIsNamed()
    {
        QSet<QString> names;
        for (int i = 0; i < conversationColumns; ++i) {
            const auto which = static_cast<ConversationColumn>(i);
            names << columnName(which);
            QVERIFY(!columnTitle(which).isEmpty());
            QVERIFY(!columnGroup(which).isEmpty());
            QVERIFY(!columnHelp(which).isEmpty());
        }
        QCOMPARE(names.size(), conversationColumns);
    }

    void addressesSortAsNumbers()
    {
        after([&] {
            m_model->sort(static_cast<int>(ConversationColumn::Client), Qt::AscendingOrder);
        });
        const QStringList clients = column(*m_model, ConversationColumn::Client);
        std::optional<dissect::IpAddress> before;
        for (const QString &client : clients) {
            const auto address = dissect::IpAddress::parse(client.toStdString());
            QVERIFY(address.has_value());
            QVERIFY(!before || !(*address < *before));
            before = address;
        }
    }

    void theHeadSaysHowItIsSorted()
    {
        const auto title = [&](ConversationColumn which) {
            return m_model->headerData(static_cast<int>(which), Qt::Horizontal, Qt::DisplayRole)
                .toString();
        };
        QCOMPARE(title(ConversationColumn::Wait), u"Total ▾"_s);
        QCOMPARE(title(ConversationColumn::Bytes), u"Bytes"_s);
        after([&] {
            m_model->sort(static_cast<int>(ConversationColumn::Packets), Qt::AscendingOrder);
        });
        QCOMPARE(title(ConversationColumn::Wait), u"Total"_s);
        QCOMPARE(title(ConversationColumn::Packets), u"Packets ▴"_s);
    }

    void findsRows()
    {
        after([&] { m_model->setFindText(u" UDP "_s); });
        QVERIFY(m_model->rowCount() > 0);
        QVERIFY(m_model->rowCount() < static_cast<int>(m_model->total()));
        const QStringList protocols = column(*m_model, ConversationColumn::Protocol);
        QCOMPARE(QSet<QString>(protocols.begin(), protocols.end()), QSet<QString>{u"udp"_s});
        after([&] { m_model->setFindText(u"no such thing"_s); });
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->mostTelling(), -1);
        QVERIFY(m_model->total() > 0);
        after([&] { m_model->setFindText({}); });
        QCOMPARE(m_model->rowCount(), static_cast<int>(m_model->total()));
    }

    void selectionsFollowTheirRows()
    {
        const QPersistentModelIndex first = m_model->index(0, 2);
        const auto id = m_model->membersAt(0).front();
        after([&] {
            m_model->sort(static_cast<int>(ConversationColumn::Packets), Qt::AscendingOrder);
        });
        QVERIFY(first.isValid());
        QCOMPARE(m_model->membersAt(first.row()).front(), id);
        QCOMPARE(first.column(), 2);
        after([&] { m_model->setFindText(u"udp"_s); });
        QVERIFY(!first.isValid());
    }

    void emptiedGroupsStay_data()
    {
        QTest::addColumn<int>("grouping");
        for (int grouping = 0; grouping < groupings; ++grouping)
            QTest::addRow("%d", grouping) << grouping;
    }
    // What is selected stays where the brush leaves nothing of it, with zeros, and goes once it is
    // not selected any more.
    void emptiedGroupsStay()
    {
        QFETCH(int, grouping);
        const bool isGrouped = grouping != static_cast<int>(dissect::Grouping::Stream);
        if (isGrouped)
            after([&] { m_model->setGrouping(static_cast<dissect::Grouping>(grouping)); });
        const std::vector<dissect::ConversationId> members = m_model->membersAt(0);
        const QString name = rowName(*m_model, 0);
        m_focused->focus().setConversations(members);
        after([&] { m_focused->focus().setRange(dissect::TimeRange{0, 1}); });
        QTRY_COMPARE(m_model->rowCount(), isGrouped ? 1 : static_cast<int>(members.size()));
        QCOMPARE(m_model->total(), std::size_t{0});
        QCOMPARE(rowName(*m_model, 0), name);
        QVERIFY(m_model->isChosen(0));
        QVERIFY(m_model->index(0, 0).data(ConversationTableModel::EmptyRole).toBool());
        QCOMPARE(m_model->membersAt(0), members);
        QCOMPARE(m_model->rowOf(members.back()), 0);
        const auto cell = [&](ConversationColumn which) {
            return m_model->index(0, static_cast<int>(which)).data().toString();
        };
        for (const auto which : {ConversationColumn::Packets, ConversationColumn::Bytes})
            QCOMPARE(cell(which), u"0"_s);
        for (const auto which : {ConversationColumn::Start, ConversationColumn::RttMean,
                 ConversationColumn::RetransmissionShare})
            QCOMPARE(cell(which), QString());
        // The same where it is selected once the brush is there.
        m_focused->focus().setConversations({});
        QTRY_COMPARE(m_model->rowCount(), 0);
        m_focused->focus().undo();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(m_model->isChosen(0));
        // Its packets come back.
        after([&] { m_focused->focus().setRange({}); });
        QTRY_VERIFY(m_model->rowCount() > 1 || m_model->total() == 1);
        const int row = m_model->rowOf(members.front());
        QVERIFY(row >= 0 && m_model->isChosen(row));
        QVERIFY(!m_model->index(row, 0).data(ConversationTableModel::EmptyRole).toBool());
    }

    // Groups are numbered anew with each change: the row where keys are is the group's, not the
    // number's.
    void theCurrentGroupStays()
    {
        after([&] { m_model->setGrouping(dissect::Grouping::Client); });
        const int client = static_cast<int>(ConversationColumn::Client);
        QVERIFY(m_model->rowCount() > 2);
        const auto span = *m_capture->facts().span;
        int kept = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QPersistentModelIndex at = m_model->index(row, client);
            const QString text = at.data().toString();
            after([&] {
                m_focused->focus().setRange(
                    dissect::TimeRange{span.begin + span.length() / 2, span.end + 1});
            });
            if (at.isValid()) {
                QCOMPARE(at.data().toString(), text);
                ++kept;
            }
            after([&] { m_focused->focus().setRange({}); });
        }
        QVERIFY(kept > 0);
    }

    void rolesCanBeSwapped()
    {
        const auto id = m_model->membersAt(0).front();
        const auto cell = [&](ConversationColumn which) {
            return m_model->index(m_model->rowOf(id), static_cast<int>(which)).data().toString();
        };
        const QString client = cell(ConversationColumn::Client);
        const QString server = cell(ConversationColumn::Server);
        const auto sideTexts = [&](bool toIt) {
            using Column = ConversationColumn;
            QStringList texts;
            for (const auto &[ofServer, ofClient] :
                {std::pair{Column::ServerRttMin, Column::ClientRttMin},
                    {Column::ServerRttMean, Column::ClientRttMean},
                    {Column::ServerRttP95, Column::ClientRttP95},
                    {Column::ServerRttMax, Column::ClientRttMax},
                    {Column::ServerSamples, Column::ClientSamples}})
                texts << cell(toIt ? ofServer : ofClient);
            return texts;
        };
        after([&] { m_model->setDetailsWanted(true); });
        const QStringList toServer = sideTexts(true);
        const QStringList toClient = sideTexts(false);
        QVERIFY(!toServer.contains(QString()) || !toClient.contains(QString()));
        after([&] { m_capture->swapRoles(id); });
        QCOMPARE(cell(ConversationColumn::Client), server);
        QCOMPARE(cell(ConversationColumn::Server), client);
        QCOMPARE(cell(ConversationColumn::RolesBy), u"swapped by you"_s);
        QVERIFY(toServer != toClient);
        QCOMPARE(sideTexts(true), toClient);
        QCOMPARE(sideTexts(false), toServer);
    }

    void swatchesAreColours()
    {
        m_model->setSwatches({{m_model->keyAt(1), 3}});
        const QModelIndex index = m_model->index(1, 0);
        QCOMPARE(index.data(ConversationTableModel::ColourRole).toInt(), 3);
        QCOMPARE(m_model->index(0, 0).data(ConversationTableModel::ColourRole).toInt(), -1);
    }

    void anotherCaptureLeavesNothingBehind()
    {
        const auto other = investigated(dataFile(u"captures/resets.pcap"_s));
        m_model->sort(
            static_cast<int>(ConversationColumn::Bytes), Qt::AscendingOrder); // still runs
        after([&] { m_model->setCapture(other.get()); });
        QTest::qWait(50);
        QCOMPARE(m_model->total(), other->capture().conversations()->size());
        m_model->setCapture(nullptr);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->membersAt(0).empty());
    }
};

QTEST_GUILESS_MAIN(ConversationTableModelTest)
#include "tst_conversationtablemodel.moc"
