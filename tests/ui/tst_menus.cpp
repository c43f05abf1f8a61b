// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the menus, in every language: within a menu a letter leads to one action, in the
// window a shortcut to one.
#include <QMenuBar>
#include <QMessageBox>

#include "tests/support/languages.h"
#include "tests/support/windowtest.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

static void initTranslations() { Q_INIT_RESOURCE(translations); }

class MenusTest : public WindowTest {
    Q_OBJECT
private:
    std::unique_ptr<QTranslator> m_language;

    // "U: &Undo, &Up" for each letter that leads to several.
    static QStringList clashes(const QList<QAction *> &actions)
    {
        QMap<QString, QStringList> byLetter;
        for (const QAction *action : actions) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (!key.isEmpty())
                byLetter[key.toString().last(1)] << action->text();
        }
        QStringList all;
        for (auto one = byLetter.begin(); one != byLetter.end(); ++one) {
            if (one->size() > 1)
                all << one.key() + u": "_s + one->join(u", "_s);
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        beNobody();
        initTranslations();
    }
    void cleanup()
    {
        closeWindow();
        m_language.reset();
    }

    void lettersAreUnique_data() { addLanguages(); }
    void lettersAreUnique()
    {
        QFETCH(QString, file);
        m_language = spoken(file);
        openWindow();
        m_window->openCapture(QStringLiteral(REMORA_TEST_DATA) + u"/captures/resets.pcap"_s);
        QStringList all = clashes(m_window->menuBar()->actions());
        const auto menus = m_window->findChildren<QMenu *>();
        QVERIFY(menus.size() >= 8);
        for (QMenu *menu : menus) {
            Q_EMIT menu->aboutToShow();
            const QStringList here = clashes(menu->actions());
            for (const QString &clash : here)
                all << menu->title() + u" › "_s + clash;
        }
        QVERIFY2(all.isEmpty(), qPrintable('\n'_L1 + all.join('\n'_L1)));
    }

    void shortcutsAreUnique()
    {
        openWindow();
        QMap<QString, QStringList> byKeys;
        const auto actions = m_window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            for (const QKeySequence &keys : action->shortcuts())
                byKeys[keys.toString()] << action->text();
        }
        QVERIFY(byKeys.contains(u"F9"_s));
        for (auto one = byKeys.begin(); one != byKeys.end(); ++one)
            QVERIFY2(one->size() == 1, qPrintable(one.key() + u": "_s + one->join(u", "_s)));
    }

    void aboutIsPlain()
    {
        openWindow();
        QString text;
        whenAsked<QMessageBox>(m_window, [&](QMessageBox *about) {
            QCOMPARE(about->textFormat(), Qt::PlainText);
            text = about->text() + '\n'_L1 + about->informativeText();
            QVERIFY(button(about, u"Close"_s));
            about->close();
        });
        menuAction(m_window, u"About Remora"_s)->trigger();
        QVERIFY(text.startsWith(u"Remora "_s + QStringLiteral(REMORA_VERSION)));
        QVERIFY(text.contains(u"GNU General Public License"_s));
        QVERIFY(!text.contains('<'_L1));
    }
};

QTEST_MAIN(MenusTest)
#include "tst_menus.moc"
