// SPDX-License-Identifier: GPL-3.0-or-later
// Against a session bus of its own, with a file manager on it and without.
#include <QDBusConnection>
#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

#include "ui/window/showinfolder.h"

using namespace remora;
using namespace Qt::StringLiterals;

// What a desktop's file manager offers.
class FileManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")
public:
    QStringList shown;

public Q_SLOTS:
    void ShowItems(const QStringList &uris, const QString & /*startupId*/) { shown << uris; }
};

class ShowInFolderTest : public QObject {
    Q_OBJECT
private:
    QProcess m_bus;
    QList<QUrl> m_folders;

public Q_SLOTS:
    void showFolder(const QUrl &url) { m_folders << url; }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("there is no dbus-daemon");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead(10'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        QDesktopServices::setUrlHandler(u"file"_s, this, "showFolder");
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void withoutAFileManagerItIsTheFolder()
    {
        ui::showInFolder(u"/tmp/a b/c.pcap"_s);
        QTRY_COMPARE(m_folders, QList{QUrl::fromLocalFile(u"/tmp/a b"_s)});
        m_folders.clear();
        ui::showInFolder(u"/tmp"_s); // is one
        QTRY_COMPARE(m_folders, QList{QUrl::fromLocalFile(u"/tmp"_s)});
    }

    void theFileManagerMarksTheFile()
    {
        m_folders.clear();
        FileManager manager;
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerObject(
            u"/org/freedesktop/FileManager1"_s, &manager, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.FileManager1"_s));
        ui::showInFolder(u"/tmp/a b/100%.pcap"_s);
        QTRY_COMPARE(manager.shown, QStringList{u"file:///tmp/a%20b/100%25.pcap"_s});
        QVERIFY(m_folders.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ShowInFolderTest)
#include "tst_showinfolder.moc"
