// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

using namespace Qt::StringLiterals;

// Resources of a static library are found only after this, and only from outside a namespace.
static void initTranslations() { Q_INIT_RESOURCE(translations); }

namespace remora::app {

namespace {

    void install(const QLocale &locale, const QString &name, const QString &folder)
    {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }

} // namespace

void installTranslations()
{
    initTranslations();
    const QString chosen = QSettings().value("window/language"_L1).toString();
    if (!chosen.isEmpty())
        QLocale::setDefault(QLocale(chosen));
    const QLocale locale;
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"remora"_s, u":/i18n"_s);
}

} // namespace remora::app
