// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory packets may take: as a user writes it, and across starts.
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include "model/capture/packetmemory.h"

using namespace remora;
using namespace Qt::StringLiterals;

class PacketMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"remora-test"_s);
        QSettings().clear();
    }

    void sizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint64>("bytes");
        QTest::newRow("bytes") << u"4096"_s << quint64{4096};
        QTest::newRow("none") << u"0"_s << quint64{0};
        QTest::newRow("kilobytes") << u"3k"_s << quint64{3072};
        QTest::newRow("megabytes") << u"500M"_s << quint64{500} * 1024 * 1024;
        QTest::newRow("with a B") << u"500 MB"_s << quint64{500} * 1024 * 1024;
        QTest::newRow("binary prefix") << u"2GiB"_s << (quint64{2} << 30U);
        QTest::newRow("a half") << u" 1.5g "_s << quint64{3} * 512 * 1024 * 1024;
        QTest::newRow("terabytes") << u"1T"_s << (quint64{1} << 40U);
    }
    void sizes()
    {
        QFETCH(QString, text);
        QFETCH(quint64, bytes);
        QCOMPARE(model::parseMemorySize(text), std::optional<quint64>(bytes));
    }

    void noSizes_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : {u""_s, u"much"_s, u"-1G"_s, u"2X"_s, u"1,5G"_s, u"9999999999T"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void noSizes()
    {
        QFETCH(QString, text);
        QVERIFY(!model::parseMemorySize(text));
    }

    void theLimitIsRemembered()
    {
        QVERIFY(model::packetMemoryLimit() > 0); // half of this machine
        model::rememberPacketMemoryLimit(123'456'789);
        QCOMPARE(model::packetMemoryLimit(), quint64{123'456'789});
        model::usePacketMemoryLimit(5);
        QCOMPARE(model::packetSpace()->limit(), std::uint64_t{5});
        QCOMPARE(QSettings().value(u"memory/packets"_s).toULongLong(), quint64{123'456'789});
    }
};

QTEST_GUILESS_MAIN(PacketMemoryTest)
#include "tst_packetmemory.moc"
