// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at: filter, time range and selection, back and forth; what the tables then hold;
// investigations that are saved and opened again.
#include <numeric>

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "dissect/filter/wiresharktext.h"
#include "dissect/store/selectedtotals.h"
#include "model/filters/filterbook.h"
#include "model/filters/filterwords.h"
#include "model/investigation/focuscounter.h"
#include "model/investigation/investigation.h"
#include "model/investigation/packetfile.h"
#include "model/packets/packetsearch.h"
#include "model/tables/conversationfile.h"
#include "model/tables/conversationfilters.h"
#include "model/tables/endpointtablemodel.h"
#include "model/tables/packettablemodel.h"
#include "model/tables/rowselection.h"
#include "model/workspace/savedinvestigation.h"
#include "model/workspace/wireshark.h"
#include "tests/support/captures.h"

using namespace remora;
using namespace remora::model;
using namespace remora::test;
using namespace Qt::StringLiterals;

class FocusTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Investigation> m_focused;
    Capture *m_capture = nullptr;

    bool settle() const
    {
        return QTest::qWaitFor([this] { return m_focused->isCurrent(); }, 10'000);
    }
    dissect::TimeRange middle() const
    {
        const auto span = *m_capture->facts().span;
        return {span.begin + span.length() / 4, span.end - span.length() / 4};
    }
    quint64 packetsOfConversations() const
    {
        return std::accumulate(m_focused->conversations()->begin(),
            m_focused->conversations()->end(), quint64{0},
            [](quint64 sum, const auto &one) { return sum + one.allPackets(); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"remora-test-focus"_s);
        QSettings().clear();
    }
    void init()
    {
        m_focused = investigated(dataFile(u"series/mixed.pcap"_s));
        m_capture = &m_focused->capture();
    }
    void cleanup() { m_focused.reset(); }

    void everyChangeIsTakenBack()
    {
        Focus &focus = m_focused->focus();
        const FocusState start = focus.now();
        focus.setRange(middle());
        const FocusState ranged = focus.now();
        focus.setFilter(u" tcp "_s);
        QCOMPARE(focus.now().filter, u"tcp"_s);
        focus.setConversations({dissect::ConversationId{2}, dissect::ConversationId{1}});
        const FocusState last = focus.now();
        QVERIFY(!focus.canRedo());
        focus.undo();
        focus.undo();
        QCOMPARE(focus.now(), ranged);
        focus.undo();
        QCOMPARE(focus.now(), start);
        QVERIFY(!focus.canUndo());
        focus.undo(); // nothing is before
        for (int i = 0; i < 3; ++i)
            focus.redo();
        QCOMPARE(focus.now(), last);
        // A change after a step back gives up what came behind it.
        focus.undo();
        focus.setRange(std::nullopt);
        QVERIFY(!focus.canRedo());
    }

    // A query is a part of it that leaves nothing out.
    void queriesAreTakenBack()
    {
        Focus &focus = m_focused->focus();
        QueryWords usual;
        usual.fields = QStringList{u"ip.src"_s};
        focus.beginWith(usual);
        QVERIFY(!focus.canUndo());
        QVERIFY(focus.now().isAll());
        QSignalSpy changed(&focus, &Focus::queryChanged);
        focus.setRange(middle());
        QVERIFY(changed.isEmpty());
        QueryWords asked = usual;
        asked.where = u"udp"_s;
        focus.setQuery(asked);
        QCOMPARE(changed.size(), 1);
        focus.clear(); // of what is looked at, not of what is asked of it
        QVERIFY(focus.now().isAll());
        QCOMPARE(focus.now().query, asked);
        focus.undo();
        QCOMPARE(focus.now().range, std::optional(middle()));
        focus.undo();
        QCOMPARE(focus.now().query, usual);
        QCOMPARE(focus.now().range, std::optional(middle()));
        focus.undo();
        QCOMPARE(focus.now().query, usual);
        QVERIFY(!focus.canUndo());
        focus.redo();
        focus.redo();
        QCOMPARE(focus.now().query, asked);
        focus.restore({}); // as an investigation without one
        QCOMPARE(focus.now().query, asked);
    }

    void aSweepIsOneStep()
    {
        Focus &focus = m_focused->focus();
        for (int i = 1; i <= 20; ++i)
            focus.setRange(dissect::TimeRange{0, i});
        focus.undo();
        QVERIFY(!focus.now().range);
        QVERIFY(!focus.canUndo());
    }

    // Rows 0 to 9 hold the keys 9 to 0.
    void rowsAreSelected_data()
    {
        using Kind = RowChange::Kind;
        using Keys = QList<int>;
        QTest::addColumn<Keys>("before");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<std::pair<int, int>>>("rows");
        QTest::addColumn<Keys>("after"); // -1: all of them
        const auto row = [](const char *name, const Keys &before, Kind kind,
                             const QList<std::pair<int, int>> &rows, const Keys &after) {
            QTest::newRow(name) << before << static_cast<int>(kind) << rows << after;
        };
        row("one", {}, Kind::Replace, {{0, 0}}, {9});
        row("another", {9}, Kind::Replace, {{1, 1}}, {8});
        row("none", {9, 3}, Kind::Replace, {}, {});
        row("one more", {3}, Kind::Add, {{0, 0}}, {3, 9});
        row("one less", {3, 9, 4}, Kind::Remove, {{0, 0}}, {3, 4});
        row("toggled", {3, 9}, Kind::Toggle, {{0, 1}}, {3, 8});
        row("those that stay keep their places", {4, 7, 6}, Kind::Replace, {{2, 5}}, {4, 7, 6, 5});
        row("all", {}, Kind::Replace, {{0, 9}}, {-1});
        row("all but some", {-1}, Kind::Toggle, {{0, 6}}, {2, 1, 0});
        row("all and one", {-1}, Kind::Add, {{4, 4}}, {-1});
        row("nothing more", {-1}, Kind::Remove, {}, {-1});
        row("beyond the end", {}, Kind::Add, {{8, 20}}, {1, 0});
    }
    void rowsAreSelected()
    {
        QFETCH(QList<int>, before);
        QFETCH(int, kind);
        using Rows = QList<std::pair<int, int>>;
        QFETCH(Rows, rows);
        QFETCH(QList<int>, after);
        const auto selection = [](const QList<int> &keys) {
            if (keys == QList<int>{-1})
                return RowSelection::all();
            std::vector<dissect::ConversationId> ids;
            for (const int key : keys)
                ids.push_back(dissect::ConversationId{static_cast<std::uint32_t>(key)});
            return RowSelection(ids);
        };
        const std::vector<std::uint32_t> order{9, 8, 7, 6, 5, 4, 3, 2, 1, 0};
        const RowChange change{static_cast<RowChange::Kind>(kind), {rows.begin(), rows.end()}};
        const RowSelection now = changed(selection(before), change, order, true);
        QVERIFY(now == selection(after));
        for (const std::uint32_t key : order)
            QCOMPARE(now.has(dissect::ConversationId{key}),
                after.contains(static_cast<int>(key)) || after.contains(-1));
        // Rows that finding hides are not meant.
        if (now.isAll() && kind == static_cast<int>(RowChange::Kind::Replace))
            QCOMPARE(changed({}, change, order, false).chosen().size(), order.size());
    }

    void selectionsCountPackets()
    {
        FocusCounter counter;
        counter.setCapture(m_focused.get());
        const auto packets = [&] { return counter.counts().packets; };
        QTRY_COMPARE(packets(), m_capture->facts().packets);
        QCOMPARE(counter.counts().conversations, m_capture->conversations()->size());
        m_focused->focus().setConversations({dissect::ConversationId{0}});
        QTRY_COMPARE(packets(), quint64{(*m_capture->conversations())[0].allPackets()});
        QCOMPARE(counter.counts().conversations, quint64{1});
        m_focused->focus().setConversations({});
        m_focused->focus().setFilter(u"tcp.port == 1"_s);
        m_focused->focus().setRange(middle());
        QVERIFY(settle());
        QTRY_COMPARE(packets(), quint64{0});
        QTRY_VERIFY(counter.counts().packetsWithoutFilter > 0);
        QCOMPARE(counter.counts().packetsWithoutRange, quint64{0});
    }

    void nothingInFocusIsEverything()
    {
        QVERIFY(m_focused->store().isEverything());
        QCOMPARE(m_focused->packets(), m_capture->facts().packets);
        QCOMPARE(m_focused->conversations(), m_capture->conversations()); // not even copied
    }

    void filterAndRangeAgreeWithTheEngine()
    {
        m_focused->focus().setFilter(u"tcp && tcp.analysis.ack_rtt"_s);
        m_focused->focus().setRange(middle());
        QVERIFY(settle());
        quint64 expected = 0;
        for (const auto &chunk : m_capture->store().chunks()) {
            chunk->rtts.each([&](std::size_t row, dissect::Duration) {
                expected += middle().contains(chunk->times[row]) ? 1 : 0;
            });
        }
        QVERIFY(expected > 0);
        QCOMPARE(m_focused->packets(), expected);
        QCOMPARE(packetsOfConversations(), expected);
        quint64 samples = 0;
        for (const auto &one : *m_focused->conversations())
            samples += one.rtt().count;
        QCOMPARE(samples, expected);
        m_focused->focus().setRange(std::nullopt);
        QVERIFY(settle());
        QVERIFY(m_focused->packets() > expected);
    }

    // 2026-11-24 07:10:30 UTC, on the clock of the zone that the suite runs in.
    void timesOfAFilterAreThoseOfTheZone()
    {
        constexpr qint64 moment = 1'795'504'230;
        const QString time = QDateTime::fromSecsSinceEpoch(moment).toString(u"HH:mm:ss"_s);
        m_focused->focus().setFilter(u"frame.time_epoch < %1"_s.arg(moment));
        QVERIFY(settle());
        const quint64 before = m_focused->packets();
        QVERIFY(before > 0 && before < m_capture->facts().packets);
        m_focused->focus().setFilter(u"frame.time < \"%1\""_s.arg(time));
        QVERIFY(settle());
        QCOMPARE(m_focused->packets(), before);
    }

    void bpfIsAFilterToo()
    {
        m_focused->focus().setFilter(u"ip and tcp port 443"_s, FilterDialect::Bpf);
        QVERIFY(settle());
        const quint64 bpf = m_focused->packets();
        QVERIFY(bpf > 0);
        m_focused->focus().setFilter(u"ip && tcp.port == 443"_s);
        QVERIFY(settle());
        QCOMPARE(m_focused->packets(), bpf);
        m_focused->focus().setFilter(u"tcp prt 443"_s, FilterDialect::Bpf);
        QVERIFY(settle());
        QVERIFY(m_focused->problem().contains(u"tcp prt 443"_s) || !m_focused->problem().isEmpty());
        m_focused->focus().setFilter({});
        QVERIFY(settle());
        QVERIFY(m_focused->problem().isEmpty());
    }

    void theNewestQuestionWins()
    {
        const QStringList filters{u"tcp"_s, u"udp"_s, u"ip"_s, u"tcp.len > 0"_s};
        for (int i = 0; i < 200; ++i)
            m_focused->focus().setFilter(filters[i % filters.size()]);
        m_focused->focus().setFilter(u"udp"_s);
        QVERIFY(settle());
        for (const auto &one : *m_focused->conversations())
            QVERIFY(one.allPackets() == 0 || one.kind != dissect::Conversation::Kind::Tcp);
    }

    void wrongFiltersSayWhichWord_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("length");
        QTest::newRow("right") << u"tcp.port == 443"_s << -1 << 0;
        QTest::newRow("empty") << u"  "_s << -1 << 0;
        QTest::newRow("field") << u"tcp && tcp.prt == 443"_s << 7 << 7;
        QTest::newRow("number") << u"tcp.port == x"_s << 12 << 1;
        QTest::newRow("not ascii") << u"“ü” == 1"_s << 0 << 1;
        QTest::newRow("end") << u"tcp.port =="_s << 11 << 0;
    }
    void wrongFiltersSayWhichWord()
    {
        QFETCH(QString, filter);
        QFETCH(int, begin);
        QFETCH(int, length);
        const auto problem = m_focused->check(filter);
        QCOMPARE(problem.has_value(), begin >= 0);
        if (problem) {
            QCOMPARE(problem->begin, qsizetype{begin});
            QCOMPARE(problem->length, qsizetype{length});
            QVERIFY(!problem->text.isEmpty());
        }
    }

    void wordsAndSuggestions()
    {
        const auto words = filterWords(u"tcp.port == 443 && \"ü\" ip"_s);
        QCOMPARE(words.size(), 6);
        QCOMPARE(words[0].kind, FilterWord::Kind::Field);
        QCOMPARE(words[1].kind, FilterWord::Kind::Sign);
        QCOMPARE(words[2].kind, FilterWord::Kind::Value);
        QCOMPARE(words[5].begin, qsizetype{23});
        const auto suggestions = filterSuggestions();
        for (const FilterSuggestion &one : suggestions)
            QVERIFY2(!one.meaning.isEmpty(), qPrintable(one.field));
        const auto offers = [](const QList<FilterSuggestion> &list, const QString &field) {
            return std::any_of(list.begin(), list.end(),
                [&](const FilterSuggestion &one) { return one.field == field; });
        };
        QVERIFY(offers(suggestions, u"ack_rtt.max"_s));
        QVERIFY(offers(suggestions, u"conversation.rtt.max"_s));
        QVERIFY(offers(wiresharkSuggestions(), u"tcp.analysis.ack_rtt"_s));
        QVERIFY(!offers(wiresharkSuggestions(), u"ack_rtt.max"_s)); // no appliance knows it
    }

    void filtersAreJoined()
    {
        QCOMPARE(joinedFilter({}, u"a"_s, FilterJoin::And), u"a"_s);
        QCOMPARE(joinedFilter({}, u"a"_s, FilterJoin::AndNot), u"!(a)"_s);
        QCOMPARE(joinedFilter(u"b"_s, u"a"_s, FilterJoin::And), u"(b) && (a)"_s);
        QCOMPARE(joinedFilter(u"b"_s, u"a"_s, FilterJoin::Or), u"(b) || (a)"_s);
        QCOMPARE(joinedFilter(u"b"_s, u"a"_s, FilterJoin::AndNot), u"(b) && !(a)"_s);
        QCOMPARE(joinedFilter(u"b"_s, u"a"_s, FilterJoin::Only), u"a"_s);
    }

    // Whatever a cell offers as a filter is one, and leaves the packet or row that it came from.
    void everyCellFilterIsRight()
    {
        ConversationRows rows{m_focused->conversations(), m_focused->noteTotals(),
            m_focused->clientIsA(), nullptr, nullptr, nullptr, {}, {}};
        for (std::uint32_t row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < conversationColumns; ++column) {
                const QString filter
                    = cellFilter(static_cast<ConversationColumn>(column), rows.values(row));
                QVERIFY2(!m_focused->check(filter), qPrintable(filter));
            }
        }
        PacketTableModel packets;
        packets.setWatched(true);
        QSignalSpy ready(&packets, &PacketTableModel::rowsReady);
        packets.setCapture(m_focused.get());
        QVERIFY(ready.wait());
        QSet<QString> filters;
        for (int row = 0; row < packets.rowCount(); row += 7) {
            for (int column = 0; column < packetColumns; ++column)
                filters.insert(
                    packetFilter(static_cast<PacketColumn>(column), packets.valuesAt(row)));
        }
        QVERIFY(filters.size() > 100);
        for (const QString &filter : std::as_const(filters))
            QVERIFY2(!m_focused->check(filter), qPrintable(filter));
    }

    void packetsOfTheSelection()
    {
        PacketTableModel packets;
        const QAbstractItemModelTester tester(
            &packets, QAbstractItemModelTester::FailureReportingMode::Fatal);
        packets.setWatched(true);
        QSignalSpy ready(&packets, &PacketTableModel::rowsReady);
        packets.setCapture(m_focused.get());
        QVERIFY(ready.wait());
        QCOMPARE(static_cast<quint64>(packets.rowCount()), m_capture->facts().packets);
        const dissect::ConversationId id{1};
        m_focused->focus().setConversations({id});
        QVERIFY(ready.wait());
        QCOMPARE(static_cast<quint64>(packets.rowCount()),
            (*m_capture->conversations())[1].allPackets());
        for (int row = 0; row < packets.rowCount(); ++row) {
            QCOMPARE(packets.valuesAt(row).conversation, &(*m_focused->conversations())[1]);
            QCOMPARE(packets.rowFrom(*packets.packetAt(row)), row);
        }
        // A packet that is not shown leads to the next one that is.
        const auto last = *packets.packetAt(packets.rowCount() - 1);
        QCOMPARE(packets.rowFrom(dissect::PacketIndex{static_cast<std::uint64_t>(last) + 1}), -1);
        QVERIFY(!packets.packetAt(packets.rowCount()));
        // By its time the packet is found again.
        const auto facts = packets.valuesAt(0);
        QCOMPARE(packetAt(m_focused->store(), ConversationSelection{id}.set(),
                     facts.chunk->times[facts.row]),
            packets.packetAt(0));
    }

    void notesAreFound()
    {
        const auto focused = investigated(dataFile(u"captures/retransmission_rtt.pcap"_s));
        PacketTableModel packets;
        packets.setWatched(true);
        packets.setCapture(focused.get());
        QTRY_VERIFY(packets.rowCount() > 0);
        QSignalSpy found(&packets, &PacketTableModel::found);
        packets.findNote(-1, true);
        QVERIFY(found.wait());
        const int first = found.takeFirst().front().toInt();
        QVERIFY(first >= 0);
        QVERIFY(packets.index(first, 0).data(PacketTableModel::NotedRole).toBool());
        packets.findNote(first, false);
        QVERIFY(found.wait());
        QCOMPARE(found.takeFirst().front().toInt(), -1);
    }

    void endpointsFollowTheFocus()
    {
        EndpointTableModel endpoints;
        const QAbstractItemModelTester tester(
            &endpoints, QAbstractItemModelTester::FailureReportingMode::Fatal);
        endpoints.setWatched(true);
        QSignalSpy ready(&endpoints, &EndpointTableModel::rowsReady);
        endpoints.setCapture(m_focused.get());
        QVERIFY(ready.wait());
        const int all = endpoints.rowCount();
        quint64 bytes = 0;
        for (int row = 0; row < all; ++row) {
            if (row > 0)
                QVERIFY(endpoints.endpointAt(row - 1).bytes() >= endpoints.endpointAt(row).bytes());
            bytes += endpoints.endpointAt(row).bytesSent;
        }
        quint64 expected = 0;
        for (const auto &one : *m_capture->conversations())
            expected += one.allBytes();
        QCOMPARE(bytes, expected);
        m_focused->focus().setFilter(EndpointTableModel::filterOf(endpoints.endpointAt(0)));
        QVERIFY(ready.wait());
        QVERIFY(endpoints.rowCount() < all);
        const int filtered = endpoints.rowCount();
        m_focused->focus().setConversations({dissect::ConversationId{0}});
        QVERIFY(ready.wait());
        QVERIFY(endpoints.rowCount() <= 2); // its two ends, as far as the filter leaves it
        m_focused->focus().setConversations({});
        QVERIFY(ready.wait());
        QCOMPARE(endpoints.rowCount(), filtered);
        endpoints.sort(EndpointTableModel::Address, Qt::AscendingOrder);
        QVERIFY(ready.wait());
        for (int row = 1; row < endpoints.rowCount(); ++row)
            QVERIFY(endpoints.endpointAt(row - 1).address < endpoints.endpointAt(row).address);
    }

    // Hosts without a name are last, up and down, and numbers of a column have one unit.
    void namelessEndpointsAreLast_data()
    {
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("up") << false << QStringList{u"ada"_s, u"web"_s, QString(), QString()};
        QTest::newRow("down") << true << QStringList{u"web"_s, u"ada"_s, QString(), QString()};
    }
    void namelessEndpointsAreLast()
    {
        QFETCH(bool, descending);
        QFETCH(QStringList, names);
        EndpointTableModel::Endpoints hosts(4);
        dissect::HostNames known;
        for (std::size_t i = 0; i < hosts.size(); ++i)
            hosts[i].address = *dissect::IpAddress::parse("10.0.0." + std::to_string(i));
        known[hosts[1].address] = "web";
        known[hosts[3].address] = "ada";
        hosts[1].bytesSent = 1'234'567;
        EndpointTableModel::order(hosts, EndpointTableModel::Name, descending, known);
        QStringList found;
        for (const auto &host : hosts)
            found << EndpointTableModel::text(EndpointTableModel::Name, host, known);
        QCOMPARE(found, names);
        for (const auto &host : hosts) {
            bool isNumber = false;
            QLocale().toULongLong(
                EndpointTableModel::text(EndpointTableModel::Bytes, host, known), &isNumber);
            QVERIFY(isNumber);
        }
    }

    void filtersAreRemembered()
    {
        filterBook::remember({u"tcp"_s, FilterDialect::Wireshark});
        filterBook::remember({u"host 10.0.0.1"_s, FilterDialect::Bpf});
        filterBook::remember({u"tcp"_s, FilterDialect::Wireshark});
        filterBook::remember({u"  "_s, FilterDialect::Wireshark});
        QCOMPARE(filterBook::recent(),
            (QList<filterBook::Entry>{
                {u"tcp"_s, FilterDialect::Wireshark}, {u"host 10.0.0.1"_s, FilterDialect::Bpf}}));
        filterBook::keep(u"slow / ü"_s, {u"tcp.analysis.ack_rtt > 1 s"_s});
        filterBook::keep(u"a"_s, {u"udp"_s});
        QCOMPARE(filterBook::named().size(), 2);
        QCOMPARE(filterBook::named()[1].first, u"slow / ü"_s);
        filterBook::forget(u"a"_s);
        QCOMPARE(filterBook::named().size(), 1);
    }

    void rowsAsText()
    {
        const ConversationRows rows{m_focused->conversations(), m_focused->noteTotals(),
            m_focused->clientIsA(), nullptr, nullptr, nullptr, {}, {}};
        const std::vector<ConversationColumn> columns{
            ConversationColumn::Client, ConversationColumn::Bytes, ConversationColumn::RttMean};
        const QString csv = conversationsText(rows, {0, 1}, columns, TableText::Csv);
        QCOMPARE(csv.split('\n'_L1).first(), u"ip.cli,ip.len.sum,ack_rtt.mean"_s);
        QCOMPARE(csv.count('\n'_L1), 3);
        QVERIFY(csv.contains(QString::number((*rows.conversations)[0].allBytes())));
        const QString json = conversationsText(rows, {0}, columns, TableText::Json);
        QVERIFY(json.contains(
            u"\"ip.len.sum\": "_s + QString::number((*rows.conversations)[0].allBytes())));
        QCOMPARE(conversationsText(rows, {0, 1, 2}, columns, TableText::Plain).count('\n'_L1), 2);
    }

    void packetsInFocusAreSaved()
    {
        const QTemporaryDir folder;
        m_focused->focus().setFilter(u"tcp"_s);
        const auto &all = *m_capture->conversations();
        const auto most = std::max_element(all.begin(), all.end(),
            [](const auto &a, const auto &b) { return a.rtt().count < b.rtt().count; });
        const auto row = static_cast<std::uint32_t>(most - all.begin());
        m_focused->focus().setConversations({dissect::ConversationId{row}});
        QVERIFY(settle());
        const QString path = folder.filePath(u"part.pcapng"_s);
        FileProgress progress;
        QVERIFY(packetsWriter(*m_focused, true, false, path)(progress).has_value());
        QCOMPARE(progress.done.load(), progress.total.load());
        const auto saved = investigated(path);
        const Capture &part = saved->capture();
        const bool clientIsA = (*m_focused->clientIsA())[row] != 0;
        QCOMPARE(part.facts().packets, quint64{most->packets[clientIsA ? 0 : 1]});
        QVERIFY(part.facts().packets > 0);
    }

    // Also where the table has not shown them and so has not found them.
    void savedConversationsHaveP95OfBothSides()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"c.csv"_s);
        QVERIFY(settle());
        const ConversationRows rows = ConversationRows::of(*m_focused);
        QVERIFY(rows.details == nullptr);
        std::vector<std::uint32_t> keys(rows.size());
        std::iota(keys.begin(), keys.end(), 0U);
        FileProgress progress;
        QVERIFY(conversationsWriter(rows, keys, {}, path)(progress).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> names = file.readLine().trimmed().split(',');
        const auto details = rows.findDetails();
        int found = 0;
        for (const std::uint32_t key : keys) {
            const QList<QByteArray> values = file.readLine().trimmed().split(',');
            const ConversationValues facts = rows.values(key);
            for (const auto &[name, side] : {std::pair("ack_rtt.server", 1 - facts.clientSide()),
                     std::pair("ack_rtt.client", facts.clientSide())}) {
                const qsizetype samples = names.indexOf(QByteArray(name) + ".samples");
                const qsizetype p95 = names.indexOf(QByteArray(name) + ".p95");
                QVERIFY(samples > 0 && p95 > 0);
                const bool isKnown = values[samples].toUInt() > 0;
                QCOMPARE(values[p95],
                    isKnown
                        ? QByteArray::fromStdString(dissect::secondsText((*details)[key].p95[side]))
                        : QByteArray());
                found += isKnown ? 1 : 0;
            }
        }
        QVERIFY(found > 0);
    }

    void wiresharkIsAskedForTheSame()
    {
        QCOMPARE(wiresharkFilter(*m_focused).text, QString());
        std::vector<dissect::ConversationId> streams;
        QStringList texts;
        const auto &all = *m_capture->conversations();
        for (std::uint32_t row = 0; row < all.size() && streams.size() < 2; ++row) {
            streams.push_back(dissect::ConversationId{row});
            texts << QString::fromStdString(wiresharkText(all[row]));
        }
        m_focused->focus().setConversations(streams);
        QCOMPARE(wiresharkFilter(*m_focused).text, '('_L1 + texts.join(") || ("_L1) + ')'_L1);
        QVERIFY(!wiresharkFilter(*m_focused).text.contains("stream"_L1));
        m_focused->focus().setFilter(u"tcp.analysis.ack_rtt > 5 ms"_s);
        QVERIFY(wiresharkFilter(*m_focused).text.contains(u"ack_rtt > 0.005"_s));
        QVERIFY(wiresharkFilter(*m_focused).reservation().isEmpty());
        m_focused->focus().setFilter(u"conversation.packets > 3 && tcp && from.client"_s);
        QVERIFY(wiresharkFilter(*m_focused).text.endsWith(u" && ((tcp))"_s));
        QCOMPARE(wiresharkFilter(*m_focused).reservation(),
            u"Wireshark does not know conversation.packets > 3, from.client: it shows more than "
            "Remora."_s);
        m_focused->focus().setFilter(u"tcp port 443"_s, FilterDialect::Bpf);
        QCOMPARE(
            wiresharkFilter(*m_focused).leftOut, QStringList(u"the BPF filter tcp port 443"_s));
        m_focused->focus().setFilter({});
        m_focused->focus().setConversations(std::vector(201, dissect::ConversationId{0}));
        QCOMPARE(
            wiresharkFilter(*m_focused).leftOut, QStringList(u"the 201 selected conversations"_s));
        QCOMPARE(wiresharkFilter(*m_focused).text, QString());
    }

    void investigationsComeBack()
    {
        const QTemporaryDir folder;
        SavedInvestigation saved;
        saved.source.path = folder.filePath(u"a.pcap"_s);
        saved.source.bpf = u"tcp"_s;
        saved.serverPorts = {443, 8080};
        saved.swapped = {3};
        saved.tap = dissect::TapPosition::NearServer;
        saved.focus.filter = u"tcp.port == 443"_s;
        saved.focus.zone = "Europe/Berlin";
        saved.focus.range
            = dissect::TimeRange{1'700'000'000'123'456'789, 1'700'000'001'000'000'001};
        saved.focus.conversations = {dissect::ConversationId{7}, dissect::ConversationId{2}};
        saved.grouping = dissect::Grouping::HostPair;
        saved.columns = {ConversationColumn::Server, ConversationColumn::RttP99};
        saved.sorting = {{ConversationColumn::RttP99, true}, {ConversationColumn::Server, false}};
        saved.arrangement.kinds = {chartKind(u"sequence"), chartKind(u"rtt")};
        saved.arrangement.heights = {{u"rtt"_s, 40}, {u"length"_s, 4000}};
        saved.arrangement.zooms = {{u"rtt"_s, {0.1, 1.0 / 3}}};
        saved.arrangement.hidden = {{u"rtt"_s, {u"a to client"_s, u"b, c"_s}}};
        saved.chartOptions.bin = 250'000'000;
        saved.chartOptions.aligned = true;
        saved.chartOptions.mixedSides = true;
        saved.chartOptions.rateUnit = RateUnit::Packets;
        saved.notes = u"It was the network.\n<b>Really.</b>"_s;
        const QString path = folder.filePath(u"a.remora"_s);
        QVERIFY(writeInvestigation(saved, path).has_value());
        const auto read = readInvestigation(path);
        QVERIFY(read.has_value());
        QCOMPARE(read->source.path, saved.source.path);
        QCOMPARE(read->source.bpf, saved.source.bpf);
        QCOMPARE(read->serverPorts, saved.serverPorts);
        QCOMPARE(read->swapped, saved.swapped);
        QVERIFY(read->tap == saved.tap);
        QCOMPARE(read->focus, saved.focus);
        QCOMPARE(read->grouping, saved.grouping);
        QCOMPARE(read->columns, saved.columns);
        QCOMPARE(read->sorting, saved.sorting);
        QCOMPARE(read->arrangement, saved.arrangement);
        QVERIFY(read->leftOut.isEmpty());
        QCOMPARE(read->chartOptions, saved.chartOptions);
        QCOMPARE(read->notes, saved.notes);
        // The folder may be moved with the capture in it.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(folder.path().toUtf8()));
        QVERIFY(!writeInvestigation(saved, u"/nowhere/a.remora"_s).has_value());
    }

    void hostileInvestigationsAreRefusedOrTamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("no JSON") << QByteArray("{") << false;
        QTest::newRow("another") << QByteArray("{\"a\": 1}") << false;
        QTest::newRow("newer") << QByteArray("{\"remora\": 3, \"capture\": \"a\"}") << false;
        QTest::newRow("no capture") << QByteArray("{\"remora\": 1}") << false;
        QTest::newRow("numbers") << QByteArray(
            "{\"remora\": 1, \"capture\": \"a\", \"swapped\": [-1, 1e99], "
            "\"serverPorts\": [70000, -3, 80], \"table\": {\"grouping\": 99, "
            "\"columns\": [-1, 999, 2, 2], \"sorting\": [{\"column\": 77}]}, "
            "\"charts\": {\"kinds\": [\"pie\", 3], \"bin\": \"-9\"}, "
            "\"focus\": {\"conversations\": [-5, 4294967295, 3], "
            "\"range\": {\"begin\": \"9\", \"end\": \"1\"}}}")
                                 << true;
        QTest::newRow("words") << QByteArray(
            "{\"remora\": 2, \"capture\": \"a\", \"size\": \"-1\", \"sha256\": \"00\", "
            "\"serverPorts\": [80, \"x\"], \"table\": {\"grouping\": \"colour\", "
            "\"columns\": [\"ip.srv\", \"ip.srv\", \"\", \"ip.len\"], "
            "\"sorting\": [{\"column\": \"nothing\"}]}, \"focus\": {\"zone\": \"Mars/Olympus\", "
            "\"conversations\": [3], \"filter\": \"tcp.prt == 1\"}}")
                               << true;
    }
    void hostileInvestigationsAreRefusedOrTamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isRead);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.remora"_s);
        QVERIFY(writeFile(path, json.toStdString()));
        const auto read = readInvestigation(path);
        QCOMPARE(read.has_value(), isRead);
        if (!isRead)
            return;
        QVERIFY(!read->leftOut.isEmpty());
        QVERIFY(!read->identity);
        QVERIFY(read->focus.zone.isEmpty());
        QVERIFY(read->focus.filter.isEmpty());
        QCOMPARE(read->grouping, dissect::Grouping::Stream);
        QCOMPARE(read->serverPorts, (std::vector<std::uint16_t>{80}));
        QCOMPARE(read->columns, (std::vector<ConversationColumn>{ConversationColumn::Server}));
        QVERIFY(read->sorting.empty());
        QVERIFY(read->arrangement.kinds.empty());
        QVERIFY(!read->focus.range);
        QCOMPARE(read->focus.conversations.chosen(),
            (std::vector<dissect::ConversationId>{dissect::ConversationId{3}}));
        QVERIFY(read->chartOptions.bin >= ChartOptions::automaticBin);
    }

    void binsAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bin");
        QTest::newRow("ms") << u"250 ms"_s << qint64{250'000'000};
        QTest::newRow("us") << u"1us"_s << qint64{1000};
        QTest::newRow("µs") << u"2.5 µs"_s << qint64{2500};
        QTest::newRow("min") << u"1 min"_s << qint64{60} * dissect::second;
        QTest::newRow("too small") << u"0.5 us"_s << qint64{-1};
        QTest::newRow("too large") << u"8 d"_s << qint64{-1};
        QTest::newRow("a week") << u"1 week"_s << qint64{7} * 86'400 * dissect::second;
        QTest::newRow("hours") << u"1.5 hours"_s << qint64{5400} * dissect::second;
        QTest::newRow("a comma") << u"2,5 ms"_s << qint64{2'500'000};
        QTest::newRow("two commas") << u"2,5,1 ms"_s << qint64{-1};
        QTest::newRow("days") << u"7 d"_s << qint64{7} * 86'400 * dissect::second;
        QTest::newRow("no unit") << u"5"_s << qint64{-1};
    }
    void binsAreTyped()
    {
        QFETCH(QString, text);
        QFETCH(qint64, bin);
        QCOMPARE(parseBin(text).value_or(-1), bin);
        if (bin > 0)
            QCOMPARE(parseBin(binText(bin)).value_or(-1), bin); // as it is shown again
    }
};

QTEST_GUILESS_MAIN(FocusTest)
#include "tst_focus.moc"
