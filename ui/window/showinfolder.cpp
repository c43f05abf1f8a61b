// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/showinfolder.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include "model/text/filename.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    // By the bytes of the name, which need not be UTF-8.
    QUrl urlOf(const QString &path)
    {
        return QUrl::fromEncoded("file://"
            + QByteArray::fromStdString(model::fileBytes(model::absolutePath(path)))
                  .toPercentEncoding("/"));
    }

} // namespace

void showInFolder(const QString &path)
{
    const auto showFolder
        = [folder = urlOf(QFileInfo(path).isDir() ? path : QFileInfo(path).path())] {
              QDesktopServices::openUrl(folder);
          };
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        showFolder();
        return;
    }
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.FileManager1"_s,
        u"/org/freedesktop/FileManager1"_s, u"org.freedesktop.FileManager1"_s, u"ShowItems"_s);
    call << QStringList{QString::fromLatin1(urlOf(path).toEncoded())} << QString();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, showFolder] {
        watcher->deleteLater();
        if (QDBusPendingReply<>(*watcher).isError())
            showFolder();
    });
}

} // namespace remora::ui
