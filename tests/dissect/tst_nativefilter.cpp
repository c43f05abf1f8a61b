// SPDX-License-Identifier: GPL-3.0-or-later
// The native filter language: what matches, and what is refused with which words.
#include <QTest>

#include "dissect/filter/nativefilter.h"
#include "dissect/frame/dissectframe.h"
#include "tests/support/bytes.h"
#include "tests/support/print.h"

using namespace remora;
using namespace remora::test;
using dissect::NativeFilter;

class NativeFilterTest : public QObject {
    Q_OBJECT
private:
    // 10.0.0.1:40000 asks 10.0.0.2:443.
    const Bytes m_tcp = ethernet(0x0800, ipv4({}, tcp({}, zeros(46))));
    const Bytes m_udp = [] {
        Ipv4Fields fields;
        fields.protocol = 17;
        return ethernet(0x0800, ipv4(fields, udp(5000, 53, zeros(8))));
    }();
    const Bytes m_v6 = ethernet(0x86dd, ipv6(6, tcp({}, zeros(10))));
    const Bytes m_arp = ethernet(0x0806, zeros(46));

    // Which of the packets match: t, u, 6, a.
    std::string matching(const NativeFilter &filter) const
    {
        std::string found;
        for (const auto &[name, bytes] :
            {std::pair{'t', &m_tcp}, {'u', &m_udp}, {'6', &m_v6}, {'a', &m_arp}}) {
            const auto raw = packet(*bytes);
            const auto frame = dissect::dissectFrame(raw, nullptr);
            if (filter.matches({raw, frame, false}))
                found += name;
        }
        return found;
    }

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("matching");
        const auto row = [](const char *text, const char *matching) {
            QTest::newRow(text) << std::string(text) << std::string(matching);
        };
        row("tcp.server_port=443", "t6");
        row("tcp.server_port==443", "t6");
        row("tcp.port=\"443\"", "t6");
        row("tcp.port=40000", "t6");
        row("tcp.client_port=40000", "t6");
        row("tcp.src_port=443", "");
        row("tcp.dst_port=443", "t6");
        row("tcp::destination_port=443", "t6"); // older material
        row("tcp::source_port = 40000", "t6");
        row("udp.port=53", "u");
        row("udp.server_port=53", "u");
        row("udp.client_port=5000", "u");
        row("udp.src_port=5000", "u");
        row("udp.dst_port=5000", "");
        row("ip.src=10.0.0.1", "tu");
        row("ip.src=\"10.0.0.1\"", "tu");
        row("ip.dst=10.0.0.1", "");
        row("ip.address=10.0.0.2", "tu");
        row("ip.address=fd00::2", "6");
        row("tcp.server_ip=10.0.0.2", "t");
        row("tcp.client_ip=10.0.0.2", "");
        row("ip.protocol_name=TCP", "t6");
        row("ip.protocol_name=udp", "u");
        row("ip.protocol=17", "u");
        row("generic.bytes >= 100", "t");
        row("generic.bytes<100", "u6a");
        row("generic.bytes <= 60 & generic.bytes > 59", "a");
        row("generic.packets=1", "tu6a");
        row("generic.application=\"HTTPS\"", "t6");
        row("generic.application=DNS", "u");
        row("generic.frame.valid = true", "tu6a");
        row("tcp.bytes > 0", "t6");
        row("(tcp.src_port=80) | (tcp.dst_port=443)", "t6");
        row("tcp.port=443 & ip.src=10.0.0.1", "t");
        row("tcp.port=443 && ip.src=10.0.0.1 || udp.port=53", "tu");
        row("udp.port=53 | tcp.port=443 & ip.src=10.0.0.1", "tu"); // & binds closer
        row("(udp.port=53 | tcp.port=443) & ip.src=10.0.0.1", "tu");
        row("!(tcp.port=443)", "ua");
        row("! tcp.port=443 & ip.address=10.0.0.1", "u");
        row("!!udp.port=53", "u");
        row("tcp.port!=443", ""); // either end, and one has it
        row("tcp.dst_port!=80", "t6"); // what has no such field is not unequal
        row("  tcp.port = 443  ", "t6");
    }
    void matches()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, matching);
        const auto filter = NativeFilter::parse(text);
        if (!filter)
            QFAIL(filter.error().c_str());
        QCOMPARE(this->matching(*filter), matching);
    }

    void errors_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("words");
        const auto row = [](const char *text, const char *words) {
            QTest::newRow(*text == '\0' ? "empty" : text)
                << std::string(text) << std::string(words);
        };
        row("", "the filter ends too early");
        row("tcp.prt=1", "unknown field tcp.prt");
        row("tcp.port", "a comparison is missing after tcp.port");
        row("tcp.port=", "a value is missing");
        row("tcp.port=http", "'http' is not a number, as tcp.port needs");
        row("tcp.port=80x", "'80x' is not a number, as tcp.port needs");
        row("tcp.server_port=99999",
            "'99999' is not a whole number from 0 to 65535, as tcp.server_port needs");
        row("udp.port=-1", "'-1' is not a whole number from 0 to 65535, as udp.port needs");
        row("tcp.port=80.5", "'80.5' is not a whole number from 0 to 65535, as tcp.port needs");
        row("tcp.port=nan", "'nan' is not a whole number from 0 to 65535, as tcp.port needs");
        row("ip.protocol=256", "'256' is not a whole number from 0 to 255, as ip.protocol needs");
        row("generic.bytes=1e300",
            "'1e300' is not a whole number from 0 to 18446744073709551615, as generic.bytes needs");
        row("ip.src=300.1.1.1", "'300.1.1.1' is not an address, as ip.src needs");
        row("(tcp.port=80", "missing ')'");
        row("tcp.port=80)", "unexpected ')'");
        row("tcp.port=\"80", "missing '\"'");
        row("tcp.port=80 tcp.port=81", "unexpected 'tcp.port=81'");
        row("& tcp.port=80", "unexpected '& tcp.port=80'");
        row("tcp.port=80 &", "the filter ends too early");
    }
    void errors()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, words);
        const auto filter = NativeFilter::parse(text);
        QVERIFY(!filter.has_value());
        QCOMPARE(filter.error(), words);
    }

    // An appliance knows more fields than are evaluated here.
    void foreignFields()
    {
        const std::vector<NativeFilter::ForeignField> known{{"dns.query_name", "STRING"}};
        QVERIFY(!NativeFilter::problem("dns.query_name=\"example.com\" & tcp.port=53", known));
        QCOMPARE(NativeFilter::problem("dns.query=\"example.com\"", known).value(),
            std::string("unknown field dns.query"));
        QCOMPARE(NativeFilter::problem("dns.query_name", known).value(),
            std::string("a comparison is missing after dns.query_name"));
        QVERIFY(NativeFilter::problem("dns.query_name=x", {}).has_value());
    }

    void depthIsBounded()
    {
        const std::string open(100'000, '(');
        QVERIFY(!NativeFilter::parse(open + "tcp.port=1" + std::string(100'000, ')')));
        QVERIFY(!NativeFilter::parse(std::string(100'000, '!') + "tcp.port=1"));
    }

    void everyFieldCanBeAsked()
    {
        for (const NativeFilter::Field &field : NativeFilter::fields()) {
            const char *value = field.type == "IPv4" ? "10.0.0.1" : "1";
            QVERIFY(NativeFilter::parse(std::string(field.name) + "=" + value).has_value());
        }
        QVERIFY(NativeFilter::fields().size() >= 20);
    }
};

QTEST_APPLESS_MAIN(NativeFilterTest)
#include "tst_nativefilter.moc"
