// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses, times, CSV: what everything else is built of.
#include <QTest>

#include <limits>

#include "dissect/core/address.h"
#include "dissect/core/csv.h"
#include "dissect/core/timestamp.h"
#include "tests/support/print.h"

using namespace remora::dissect;

class CoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressText_data()
    {
        QTest::addColumn<std::string>("written");
        QTest::addColumn<std::string>("shown");
        const auto row = [](const char *written, const char *shown) {
            QTest::newRow(written) << std::string(written) << std::string(shown);
        };
        row("10.0.0.1", "10.0.0.1");
        row("255.255.255.255", "255.255.255.255");
        row("2001:DB8:0:0:0:0:0:1", "2001:db8::1"); // RFC 5952
        row("::", "::");
        row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
        row("::ffff:192.0.2.1", "::ffff:192.0.2.1");
        row("256.1.1.1", "");
        row("1.2.3", "");
        row("12345::1", "");
        row("", "");
    }
    void addressText()
    {
        QFETCH(std::string, written);
        QFETCH(std::string, shown);
        const auto address = IpAddress::parse(written);
        QCOMPARE(address.has_value(), !shown.empty());
        QCOMPARE(address ? address->text() : std::string(), shown);
    }

    void addressesSortAsNumbers()
    {
        const auto address = [](const char *text) { return *IpAddress::parse(text); };
        QVERIFY(address("9.255.255.255") < address("10.0.0.0"));
        QVERIFY(address("10.0.0.9") < address("10.0.0.10"));
        QVERIFY(address("255.255.255.255") < address("::"));
        QVERIFY(IpAddress() < address("0.0.0.0"));
    }

    void secondsText_data()
    {
        QTest::addColumn<qint64>("nanoseconds");
        QTest::addColumn<std::string>("text");
        QTest::newRow("zero") << qint64{0} << std::string("0.000000000");
        QTest::newRow("one") << qint64{1} << std::string("0.000000001");
        QTest::newRow("negative") << qint64{-1'000'000} << std::string("-0.001000000");
        QTest::newRow("epoch") << qint64{1'700'000'000'123'456'789}
                               << std::string("1700000000.123456789");
        QTest::newRow("least") << std::numeric_limits<qint64>::min()
                               << std::string("-9223372036.854775808");
    }
    void secondsText()
    {
        QFETCH(qint64, nanoseconds);
        QFETCH(std::string, text);
        QCOMPARE(remora::dissect::secondsText(nanoseconds), text);
    }

    void startOfDay_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<qint64>("midnight");
        constexpr qint64 day = 86'400 * second;
        QTest::newRow("midnight itself") << 3 * day << 3 * day;
        QTest::newRow("just before") << 3 * day - 1 << 2 * day;
        QTest::newRow("before the epoch") << qint64{-1} << -day;
    }
    void startOfDay()
    {
        QFETCH(qint64, time);
        QFETCH(qint64, midnight);
        QCOMPARE(remora::dissect::startOfDay(time), midnight);
    }

    void csvField_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char *name, const char *text, const char *field) {
            QTest::newRow(name) << std::string(text) << std::string(field);
        };
        row("plain", "a b", "a b");
        row("comma", "a,b", "\"a,b\"");
        row("quote", "say \"a\"", "\"say \"\"a\"\"\"");
        row("line break", "a\nb", "\"a\nb\"");
    }
    void csvField()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, field);
        QCOMPARE(remora::dissect::csvField(text), field);
    }
};

QTEST_APPLESS_MAIN(CoreTest)
#include "tst_core.moc"
