// SPDX-License-Identifier: GPL-3.0-or-later
// The list of fields that fit what is searched: its headings, what is marked in it, favourites; and
// how many packets have a field.
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

#include "model/query/fieldcounter.h"
#include "model/query/fieldlistmodel.h"
#include "model/query/sharedcatalogue.h"
#include "model/settings/favouritefields.h"
#include "model/text/format.h"
#include "tests/support/captures.h"
#include "tests/support/faketshark.h"

using namespace remora;
using namespace remora::model;
using namespace Qt::StringLiterals;

class FieldListTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::FakeTshark> m_tshark;

    static QString line(const QModelIndex &index)
    {
        QString text = index.data().toString();
        if (index.data(FieldListModel::IsHeadingRole).toBool())
            text += u": "_s + index.data(FieldListModel::CountRole).toString();
        else if (index.data(FieldListModel::IsFavouriteRole).toBool())
            text += '*'_L1;
        return text;
    }
    static QStringList lines(const FieldListModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << line(model.index(row));
        return all;
    }
    static bool search(FieldListModel &model, const QString &text, bool isRegular = false)
    {
        QSignalSpy answered(&model, &FieldListModel::answered);
        model.search(text, isRegular);
        return answered.wait();
    }
    static QString size() { return count(SharedCatalogue::of().now()->size()); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"remora-test"_s);
        QCoreApplication::setApplicationName(u"tst-model-fieldlist"_s);
    }
    void init() { QSettings().clear(); }

    // Before tshark's fields are read, where there is no tshark, and once it is installed.
    void catalogue()
    {
        SharedCatalogue &shared = SharedCatalogue::of();
        QCOMPARE(shared.now(), FieldCatalogue::own());
        QSignalSpy changed(&shared, &SharedCatalogue::changed);
        m_tshark = std::make_unique<test::FakeTshark>(test::FakeTshark::Is::Missing);
        shared.read();
        QVERIFY(shared.isReading());
        shared.read();
        QVERIFY(changed.wait());
        QVERIFY(!shared.isReading());
        QVERIFY(shared.lack().contains("install the package tshark"_L1));
        QVERIFY(!shared.isOfTshark(u"dns.time"_s));
        QVERIFY(!shared.isReading()); // nobody asks a tshark that is not there again and again
        m_tshark.reset();
        m_tshark = std::make_unique<test::FakeTshark>();
        shared.read();
        QVERIFY(changed.wait());
        QCOMPARE(shared.lack(), QString());
        QCOMPARE(shared.now()->size(), FieldCatalogue::own()->size() + 6);
        QVERIFY(shared.isOfTshark(u"dns.time"_s));
        QVERIFY(!shared.isOfTshark(u"tcp.len"_s) && !shared.isOfTshark(u"dns.tim"_s));
        QCOMPARE(changed.size(), 2);
    }

    void lists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRegular");
        QTest::addColumn<QStringList>("fields"); // above the favourites
        const auto row
            = [](const char *name, const QString &text, bool isRegular, const QStringList &fields) {
                  QTest::newRow(name) << text << isRegular << fields;
              };
        row("names, then descriptions", u"qry.NAME"_s, false,
            {u"NAMES: 2 of %1"_s.arg(size()), u"dns.qry.name"_s, u"dns.qry.name.len"_s});
        row("the name itself, then what begins so", u"tcp.ack"_s, false,
            {u"NAMES: 3 of %1"_s.arg(size()), u"tcp.ack"_s, u"tcp.ack.nonzero"_s, u"mptcp.ack"_s});
        row("native ones first", u"\\.len$"_s, true,
            {u"NAMES: 4 of %1"_s.arg(size()), u"frame.len"_s, u"ip.len"_s, u"tcp.len"_s,
                u"dns.qry.name.len"_s});
        row("descriptions alone", u"question"_s, false, {u"DESCRIPTIONS: 1"_s, u"dns.time*"_s});
        row("expression", u"^tcp.*rtt"_s, true,
            {u"NAMES: 2 of %1"_s.arg(size()), u"tcp.analysis.ack_rtt*"_s,
                u"tcp.analysis.initial_rtt"_s});
        row("nothing", u"^tcp.*rtt"_s, false, {});
    }
    void lists()
    {
        QFETCH(QString, text);
        QFETCH(bool, isRegular);
        QFETCH(QStringList, fields);
        FieldListModel model;
        const QAbstractItemModelTester tester(&model);
        QVERIFY(search(model, text, isRegular));
        QStringList found = lines(model);
        const auto favourites = found.indexOf(u"FAVOURITES: 4"_s); // of those that exist
        QCOMPARE(found.first(favourites), fields);
        QCOMPARE(found.mid(favourites + 1),
            (QStringList{u"tcp.analysis.ack_rtt*"_s, u"tcp.analysis.bytes_in_flight*"_s,
                u"tcp.window_size*"_s, u"dns.time*"_s}));
        QCOMPARE(model.found() == 0, fields.isEmpty());
    }

    void everything()
    {
        FieldListModel model;
        QVERIFY(search(model, {}));
        const QStringList all = lines(model);
        QCOMPARE(all.first(), u"FAVOURITES: 4"_s);
        QCOMPARE(all.value(5), u"ALL FIELDS: "_s + size());
        QCOMPARE(static_cast<std::size_t>(all.size()), SharedCatalogue::of().now()->size() + 6);
        QCOMPARE(line(model.firstField()), u"tcp.analysis.ack_rtt*"_s);
        QCOMPARE(line(model.indexOf(u"dns.qry.name"_s)), u"dns.qry.name"_s);
        QVERIFY(!model.indexOf(u"dns.qry"_s).isValid());
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    }

    void theLastListStays()
    {
        FieldListModel model;
        QVERIFY(search(model, u"dns"_s));
        const QStringList before = lines(model);
        QVERIFY(search(model, u"dns("_s, true));
        QCOMPARE(
            model.problem(), u"“dns(” is no regular expression: missing closing parenthesis."_s);
        QCOMPARE(lines(model), before);
        QVERIFY(search(model, u"dns"_s));
        QCOMPARE(model.problem(), QString());
    }

    // Of many the latest is answered, whatever was asked before.
    void theLatestCounts()
    {
        FieldListModel model;
        for (const QString &text : {u"d"_s, u"dn"_s, u"dns("_s, u"dns.t"_s})
            model.search(text, true);
        QTRY_COMPARE(model.text(), u"dns.t"_s);
        QCOMPARE(model.problem(), QString());
        QCOMPARE(
            lines(model).first(2), (QStringList{u"NAMES: 1 of %1"_s.arg(size()), u"dns.time*"_s}));
    }

    void favourites()
    {
        FieldListModel model;
        const QAbstractItemModelTester tester(&model);
        QVERIFY(search(model, u"dns.t"_s));
        QPersistentModelIndex kept(model.indexOf(u"dns.time"_s));
        model.setFavourite(u"tcp.window_size"_s, false);
        model.setFavourite(u"dns.qry.name"_s, true);
        model.setFavourite(u"dns.time"_s, false);
        QCOMPARE(line(kept), u"dns.time"_s);
        const QStringList now{
            u"tcp.analysis.ack_rtt*"_s, u"tcp.analysis.bytes_in_flight*"_s, u"dns.qry.name*"_s};
        QCOMPARE(lines(model).mid(3), now);
        FieldListModel next;
        QVERIFY(search(next, u"dns.t"_s));
        QCOMPARE(lines(next).mid(3), now);
        constexpr int many = 150;
        for (int i = 0; i < many; ++i)
            favouriteFields::add(u"field.%1"_s.arg(i));
        QCOMPARE(favouriteFields::list().size(), 100);
        QCOMPARE(favouriteFields::list().last(), u"field.149"_s);
    }

    void dragged()
    {
        FieldListModel model;
        QVERIFY(search(model, u"dns.t"_s));
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(u"dns.time"_s)}));
        QCOMPARE(data->data(u"application/x-remora-field"_s), QByteArray("dns.time"));
        QCOMPARE(data->text(), u"dns.time"_s);
        QCOMPARE(model.mimeData({model.index(0)}), nullptr);
    }

    void parts_data()
    {
        QTest::addColumn<QString>("searched");
        QTest::addColumn<bool>("isRegular");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const QString &text, bool regular, const QString &m) {
            QTest::newRow(name) << text << regular << m;
        };
        row("text", u"ACK_"_s, false, u"tcp.analysis.[ack_]rtt"_s);
        row("text with a sign", u".a"_s, false, u"tcp[.a]nalysis.ack_rtt"_s);
        row("literal parts", u"^tcp.*rtt"_s, true, u"[tcp].analysis.ack_[rtt]"_s);
        row("a dot", u"analysis\\..ck"_s, true, u"tcp.[analysis.]a[ck]_rtt"_s);
        row("all of it", u"(tcp|udp).*ack"_s, true, u"[tcp.analysis.ack]_rtt"_s);
        row("broken", u"tcp("_s, true, u"tcp.analysis.ack_rtt"_s);
        row("nothing", u"dns"_s, false, u"tcp.analysis.ack_rtt"_s);
        row("nothing searched", QString(), true, u"tcp.analysis.ack_rtt"_s);
    }
    void parts()
    {
        QFETCH(QString, searched);
        QFETCH(bool, isRegular);
        QString name = u"tcp.analysis.ack_rtt"_s;
        const auto parts = MatchedParts(searched, isRegular).in(name);
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
            name.insert(part->begin + part->length, ']'_L1);
            name.insert(part->begin, '['_L1);
        }
        QTEST(name, "marked");
    }

    void types_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("word");
        for (const auto &[type, word] : {std::pair("seconds", "duration"),
                 {"FT_RELATIVE_TIME", "duration"}, {"FT_UINT16", "number"}, {"FT_INT64", "number"},
                 {"FT_DOUBLE", "number"}, {"FT_STRINGZ", "text"}, {"FT_BYTES", "raw bytes"},
                 {"bytes", "bytes"}, {"FT_IPv6", "IPv6"}, {"ipv4", "IPv4"}, {"FT_ETHER", "ETHER"},
                 {"FT_BOOLEAN", "flag"}, {"address", "IPv4 or IPv6"}})
            QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(word);
    }
    void types()
    {
        QFETCH(QString, type);
        QTEST(fieldTypeText({{}, type, {}, {}, false}), "word");
    }

    // As tshark counts the packets of these captures.
    void counted()
    {
        const auto open = test::investigated(test::dataFile(u"series/mixed.pcap"_s));
        FieldCounter counter;
        QVERIFY(!counter.counts());
        counter.setCapture(open.get());
        counter.setField(u"tcp.analysis.ack_rtt"_s);
        QTRY_VERIFY(counter.counts());
        QCOMPARE(counter.counts()->having, 348U);
        QCOMPARE(counter.counts()->packets, 1072U);
        open->focus().setFilter(u"tcp.port == 443"_s, FilterDialect::Wireshark);
        QTRY_COMPARE(counter.counts()->packets, 1028U);
        counter.setField(u"tcp.analysis.flags"_s);
        QVERIFY(!counter.counts()); // what it says is of this field or of none
        QTRY_VERIFY(counter.counts());
        QCOMPARE(counter.counts()->having, 51U);
        counter.setField(u"dns.time"_s);
        QVERIFY(!counter.counts());
        counter.setField(u"frame.len"_s);
        QTRY_VERIFY(counter.counts());
        open->focus().setFilter({}, FilterDialect::Wireshark);
        QTRY_COMPARE(counter.counts()->having, 1072U);
        counter.setCapture(nullptr);
        QVERIFY(!counter.counts());
    }
};

QTEST_GUILESS_MAIN(FieldListTest)
#include "tst_fieldlist.moc"
