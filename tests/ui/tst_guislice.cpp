// SPDX-License-Identifier: GPL-3.0-or-later
// What other threads have the GUI thread do for them.
#include <memory>

#include <QTest>
#include <QThread>

#include "ui/common/guislice.h"

using namespace remora::ui;

class GuiSliceTest : public QObject {
    Q_OBJECT
private:
    const std::atomic<bool> m_never = false;

private Q_SLOTS:
    void slicesRunOnTheGuiThread()
    {
        const auto onThread = [](const std::function<void()> &work) {
            std::unique_ptr<QThread> thread(QThread::create(work));
            thread->start();
            while (!thread->wait(1))
                QCoreApplication::processEvents();
        };
        QThread *ran = nullptr;
        QVERIFY(onGuiThread([&] { ran = QThread::currentThread(); }, m_never));
        QCOMPARE(ran, thread());
        ran = nullptr;
        QThread *seen = nullptr; // by the one who waited
        bool isDone = false;
        onThread([&] {
            isDone = onGuiThread([&] { ran = QThread::currentThread(); }, m_never);
            seen = ran;
        });
        QVERIFY(isDone);
        QCOMPARE(seen, thread());
    }

    void slicesThatWereCancelledNeverRun()
    {
        std::atomic<bool> cancelled = true;
        bool hasRun = false;
        bool isDone = true;
        std::unique_ptr<QThread> waiting(
            QThread::create([&] { isDone = onGuiThread([&] { hasRun = true; }, cancelled); }));
        waiting->start();
        QVERIFY(waiting->wait()); // the GUI thread, which does nothing else meanwhile
        QVERIFY(!isDone);
        cancelled = false;
        QCoreApplication::processEvents();
        QVERIFY(!hasRun);
    }
};

QTEST_MAIN(GuiSliceTest)
#include "tst_guislice.moc"
