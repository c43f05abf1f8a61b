// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filters/textshelf.h"

#include <algorithm>

#include <QSettings>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    constexpr qsizetype most = 30;

}

QString TextShelf::key(QLatin1StringView name) const { return m_group + '/'_L1 + name; }

// Names may hold what keys may not.
QString TextShelf::keyOf(const QString &name) const
{
    return key("named/"_L1) + QString::fromLatin1(name.toUtf8().toHex());
}

QStringList TextShelf::recent() const { return QSettings().value(key("recent"_L1)).toStringList(); }

void TextShelf::remember(const QString &text) const
{
    QStringList texts = recent();
    texts.removeAll(text);
    texts.prepend(text);
    QSettings().setValue(key("recent"_L1), texts.mid(0, most));
}

QList<QPair<QString, QString>> TextShelf::named() const
{
    QSettings settings;
    settings.beginGroup(key("named"_L1));
    QList<QPair<QString, QString>> texts;
    const QStringList keys = settings.childKeys();
    for (const QString &name : keys)
        texts.append({QString::fromUtf8(QByteArray::fromHex(name.toLatin1())),
            settings.value(name).toString()});
    std::sort(texts.begin(), texts.end(),
        [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    return texts;
}

void TextShelf::keep(const QString &name, const QString &text) const
{
    QSettings().setValue(keyOf(name), text);
}

void TextShelf::forget(const QString &name) const { QSettings().remove(keyOf(name)); }

} // namespace remora::model
