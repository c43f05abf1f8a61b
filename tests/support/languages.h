// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QCoreApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

namespace remora::test {

// A row for each language of the program, English first; its column is to be called "file".
inline void addLanguages()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<QString>("file");
    QTest::newRow("en") << QString();
    const QStringList files = QDir(u":/i18n"_s).entryList({u"remora_*.qm"_s});
    QVERIFY(files.size() >= 5);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.section('_'_L1, 1).chopped(3))) << u":/i18n/"_s + file;
}

// The program speaks it for as long as the translator lives; nothing for English.
inline std::unique_ptr<QTranslator> spoken(const QString &file)
{
    if (file.isEmpty())
        return nullptr;
    auto language = std::make_unique<QTranslator>();
    [&] { QVERIFY(language->load(file)); }();
    QCoreApplication::installTranslator(language.get());
    return language;
}

} // namespace remora::test
