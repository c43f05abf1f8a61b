// SPDX-License-Identifier: GPL-3.0-or-later
// What a window opens that comes from anywhere: hostile investigations, pipes that say nothing,
// names of any encoding.
#include <fstream>

#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTextStream>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/application.h"
#include "netshark/filename.h"
#include "tests/support/captures.h"
#include "tests/support/windowtest.h"
#include "ui/common/banner.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {
const QString mixed = dataFile(u"series/mixed.pcap"_s);
} // namespace

class WindowInputsTest : public WindowTest {
    Q_OBJECT
private:
    bool isComplete() const
    {
        const auto *now = m_window->currentFocus();
        return now != nullptr && now->capture().state() == model::Capture::State::Complete
            && now->isCurrent() && !now->isBusy();
    }
    void openInvestigation(const QString &fields)
    {
        const QString path = m_folder->filePath(u"a.remora"_s);
        const QString json = u"{\"remora\": 1, \"capture\": \"%1\", %2}"_s.arg(mixed, fields);
        QVERIFY(writeFile(path, json.toStdString()));
        m_window->openCapture(path);
    }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void hostileInvestigations_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("said");
        QTest::newRow("conversations")
            << u"\"focus\": {\"conversations\": [0, 4000000000, 77777]}"_s << u"Conversations"_s;
        QTest::newRow("swapped") << u"\"swapped\": [1, 4000000000]"_s << u"Conversations"_s;
        QTest::newRow("filter") << u"\"focus\": {\"filter\": \"tcp.port ==\"}"_s
                                << u"tcp.port =="_s;
        QTest::newRow("both") << u"\"focus\": {\"filter\": \"(\", \"conversations\": [99999]}"_s
                              << u"Conversations"_s;
        QTest::newRow("types") << u"\"focus\": 1, \"table\": 2, \"charts\": 3"_s << u"charts"_s;
    }
    void hostileInvestigations()
    {
        QFETCH(QString, fields);
        QFETCH(QString, said);
        openInvestigation(fields);
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 20'000);
        QTRY_VERIFY2(
            part<ui::Banner>()->text().contains(said), qPrintable(part<ui::Banner>()->text()));
        QVERIFY(waitForRows());
        QVERIFY(m_window->currentFocus()->focus().now().filter.isEmpty());
        QVERIFY(m_window->currentFocus()->focus().now().conversations.chosen().size() < 2);
        QVERIFY(!m_window->currentCapture()->swapped().contains(4'000'000'000U));
    }

    // The window closes at once all the same.
    void aPipeThatSaysNothing()
    {
        const QString pipe = m_folder->filePath(u"pipe.pcap"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        m_window->openCapture(pipe);
        QTest::qWait(100);
        QElapsedTimer taken;
        taken.start();
        closeWindow();
        QVERIFY(taken.elapsed() < 1000);
    }

    // It is shown as a file is, as far as it can be: the bytes of a packet cannot be read again.
    void aPipe()
    {
        const QString pipe = m_folder->filePath(u"pipe.pcap"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        m_window->openCapture(pipe);
        QFile capture(mixed);
        QVERIFY(capture.open(QIODevice::ReadOnly));
        std::ofstream(pipe.toStdString(), std::ios::binary) << capture.readAll().toStdString();
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 20'000);
        QVERIFY(waitForRows());
        QVERIFY(waitForCharts());
    }

    void aDroppedNameOfAnyEncoding()
    {
        const QByteArray folder = QByteArray::fromStdString(netshark::fileBytes(m_folder->path()));
        QFile capture(mixed);
        QVERIFY(capture.open(QIODevice::ReadOnly));
        std::ofstream((folder + "/lat\xe9.pcap").toStdString(), std::ios::binary)
            << capture.readAll().toStdString();
        QMimeData data;
        data.setUrls({QUrl::fromEncoded("file://" + folder + "/lat%E9.pcap")});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window, &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window, &drop);
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 20'000);
        QVERIFY(waitForRows());
        unlink((folder + "/lat\xe9.pcap").constData()); // QTemporaryDir would leave it
    }
};

QTEST_MAIN(WindowInputsTest)
#include "tst_inputs.moc"
