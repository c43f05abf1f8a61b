// SPDX-License-Identifier: GPL-3.0-or-later
// What can be measured of how widgets look: contrasts, rings of the focus, buttons that can be
// seen, and a window that fits small screens.
#include <algorithm>
#include <cmath>

#include <QDialogButtonBox>
#include <QFile>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QStyleOptionSpinBox>

#include "tests/support/captures.h"
#include "tests/support/languages.h"
#include "tests/support/widgetpage.h"
#include "tests/support/windowtest.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/savechartsdialog.h"
#include "ui/common/palette.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/conversations/conversationsview.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/packets/packetsview.h"
#include "ui/sources/sourcesview.h"
#include "ui/window/capturepage.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

static void initTranslations() { Q_INIT_RESOURCE(translations); }

namespace {

constexpr double textContrast = 4.5; // WCAG 2, 1.4.3
constexpr double shapeContrast = 3; // 1.4.11

double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, bright] = std::minmax({luminance(one), luminance(other)});
    return (bright + 0.05) / (dark + 0.05);
}

// With what is behind it, where it is transparent.
QImage picture(QWidget *widget)
{
    QWidget *window = widget->window();
    return window->grab(QRect(widget->mapTo(window, QPoint()), widget->size())).toImage();
}

// How far a picture is from its corner's colour, at its strongest.
double strongest(const QImage &image)
{
    double most = 1;
    for (int y = 1; y < image.height() - 1; ++y) {
        for (int x = 1; x < image.width() - 1; ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), image.pixelColor(1, 1)));
    }
    return most;
}

// Pixels near the edge that differ clearly between two pictures of a widget.
int changedAtEdge(const QImage &one, const QImage &other)
{
    constexpr int edge = 4;
    int changed = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const bool isEdge = std::min({x, y, one.width() - 1 - x, one.height() - 1 - y}) < edge;
            if (isEdge && contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= shapeContrast)
                ++changed;
        }
    }
    return changed;
}

// Nobody says what is wrong with an empty sentence.
QString withoutRing(QWidget *widget)
{
    QWidget *before = widget->window()->focusWidget();
    if (before != nullptr)
        before->clearFocus();
    const QImage plain = picture(widget);
    widget->setFocus(Qt::TabFocusReason);
    if (!widget->hasFocus())
        return {};
    const int changed = changedAtEdge(plain, picture(widget));
    // Of tabs it is the one in front.
    const auto *tabs = qobject_cast<QTabBar *>(widget);
    const QSize around
        = tabs != nullptr ? tabs->tabRect(tabs->currentIndex()).size() : widget->size();
    if (changed >= around.width() + around.height())
        return {};
    return u"%1 “%2” %3×%4: %5 pixels"_s
        .arg(QLatin1StringView(widget->metaObject()->className()),
            widget->objectName() + widget->accessibleName())
        .arg(widget->width())
        .arg(widget->height())
        .arg(changed);
}

void addThemes()
{
    QTest::addColumn<ui::Theme>("theme");
    for (const auto theme : {ui::Theme::Light, ui::Theme::Dark, ui::Theme::HighContrast})
        QTest::newRow(qPrintable(ui::themeName(theme))) << theme;
}

const ui::Colours &coloursOf(ui::Theme theme)
{
    return theme == ui::Theme::Light ? ui::lightColours()
        : theme == ui::Theme::Dark   ? ui::darkColours()
                                     : ui::highContrastColours();
}

} // namespace

class LookTest : public WindowTest {
    Q_OBJECT
private:
    std::unique_ptr<QTranslator> m_language;

    static std::unique_ptr<QWidget> pageIn(ui::Theme theme)
    {
        ui::applyTheme(theme);
        std::unique_ptr<QWidget> page(makeWidgetPage());
        page->show();
        page->activateWindow();
        return page;
    }
    static QString widest(const QWidget *in)
    {
        QStringList found;
        const auto all = in->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (widget->isVisible() && !widget->isWindow()
                && widget->minimumSizeHint().width() > 300)
                found << u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()))
                             .arg(widget->minimumSizeHint().width());
        }
        return found.join(u", "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        beNobody();
        initTranslations();
        QApplication::setCursorFlashTime(0);
    }
    void cleanup()
    {
        closeWindow();
        m_language.reset();
    }

    // A colour of text on each colour that it stands on.
    void textsCanBeRead_data() { addThemes(); }
    void textsCanBeRead()
    {
        QFETCH(ui::Theme, theme);
        const ui::Colours &c = coloursOf(theme);
        for (const QColor &text : {c.text, c.dimText, c.accent, c.valid, c.doubtful, c.failed}) {
            for (const QColor &ground : {c.window, c.panel, c.selectedRow})
                QVERIFY2(contrast(text, ground) >= textContrast,
                    qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name())
                                   .arg(contrast(text, ground))));
        }
        const QPalette palette = ui::widgetPalette(c);
        using Role = QPalette::ColorRole;
        for (const auto &[text, ground] :
            {std::pair{Role::WindowText, Role::Window}, {Role::Text, Role::Base},
                {Role::Text, Role::AlternateBase}, {Role::ButtonText, Role::Button},
                {Role::ToolTipText, Role::ToolTipBase}, {Role::HighlightedText, Role::Highlight},
                {Role::PlaceholderText, Role::Base}, {Role::Link, Role::Base}}) {
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
                QVERIFY2(contrast(palette.color(group, text), palette.color(group, ground))
                        >= textContrast,
                    qPrintable(u"%1 on %2"_s.arg(text).arg(ground)));
        }
    }

    // Each rule of the style sheet that sets a colour of text.
    void rulesCanBeRead_data() { addThemes(); }
    void rulesCanBeRead()
    {
        QFETCH(ui::Theme, theme);
        const ui::Colours &c = coloursOf(theme);
        ui::applyTheme(theme); // the sheet is a resource
        const QString sheet = ui::styleSheet(c, 13);
        static const QRegularExpression rule(u"([^{}]+)\\{([^}]*)\\}"_s);
        static const QRegularExpression ink(u"(?:^|[ ;])color: (#[0-9a-f]{6})"_s);
        static const QRegularExpression paper(u"background: (#[0-9a-f]{6})"_s);
        int rules = 0;
        for (const auto &match : rule.globalMatch(sheet)) {
            const auto text = ink.match(match.captured(2));
            if (!text.hasMatch())
                continue;
            const auto ground = paper.match(match.captured(2));
            const QList<QColor> grounds
                = ground.hasMatch() ? QList{QColor(ground.captured(1))} : QList{c.window, c.panel};
            for (const QColor &on : grounds)
                QVERIFY2(contrast(QColor(text.captured(1)), on) >= textContrast,
                    qPrintable(match.captured(1).trimmed()));
            ++rules;
        }
        QVERIFY(rules > 20);
        QVERIFY2(!sheet.contains('@'_L1), qPrintable(sheet.mid(sheet.indexOf('@'_L1), 40)));
        static const QRegularExpression address(u"url\\(([^)]*)\\)"_s);
        for (const auto &match : address.globalMatch(sheet))
            QVERIFY2(QFile::exists(match.captured(1)), qPrintable(match.captured(1)));
    }

    // With the keys' ring each widget differs from how it is without, and clearly so.
    void focusIsSeen_data() { addThemes(); }
    void focusIsSeen()
    {
        QFETCH(ui::Theme, theme);
        const auto page = pageIn(theme);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        int tried = 0;
        const auto all = page->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (widget->parentWidget() != page.get() || !widget->isEnabled()
                || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            const QString problem = withoutRing(widget);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            ++tried;
        }
        QVERIFY(tried > 25);
    }

    // As above, in the window itself.
    void focusIsSeenInTheWindow_data() { addThemes(); }
    void focusIsSeenInTheWindow()
    {
        QFETCH(ui::Theme, theme);
        openWindow();
        ui::applyTheme(theme);
        open(dataFile(u"series/mixed.pcap"_s));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QStringList problems;
        int tried = 0;
        for (const Qt::Key tab :
            {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6}) {
            QTest::keyClick(m_window, tab, Qt::AltModifier);
            QCoreApplication::processEvents(); // everything is at its place
            const auto all = m_window->findChildren<QWidget *>();
            for (QWidget *widget : all) {
                if (!widget->isVisible() || widget->window() != m_window || !widget->isEnabled()
                    || (widget->focusPolicy() & Qt::TabFocus) == 0
                    || widget->visibleRegion().boundingRect() != widget->rect()
                    || (qobject_cast<QLineEdit *>(widget) != nullptr
                        && qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr))
                    continue;
                if (const QString problem = withoutRing(widget); !problem.isEmpty())
                    problems << problem;
                ++tried;
            }
        }
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n'_L1)));
        QVERIFY(tried > 60);
    }

    // The two buttons of a spin box, and those that move tabs.
    void smallButtonsAreSeen_data() { addThemes(); }
    void smallButtonsAreSeen()
    {
        QFETCH(ui::Theme, theme);
        const auto page = pageIn(theme);
        const auto *box = page->findChild<QSpinBox *>(u"spin box"_s);
        QVERIFY(box != nullptr);
        QStyleOptionSpinBox option;
        option.initFrom(box);
        option.subControls = QStyle::SC_All;
        option.stepEnabled = QAbstractSpinBox::StepUpEnabled | QAbstractSpinBox::StepDownEnabled;
        for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
            const QRect place
                = box->style()->subControlRect(QStyle::CC_SpinBox, &option, part, box);
            QVERIFY(place.width() >= 16 && place.height() >= 8);
            QVERIFY(box->rect().contains(place));
            const QImage button
                = picture(const_cast<QSpinBox *>(box)).copy(place.adjusted(3, 2, -3, -2));
            QVERIFY(strongest(button) >= textContrast);
        }
        const auto *tabs = page->findChild<QTabBar *>(u"tabs"_s);
        const auto scrollers = tabs->findChildren<QToolButton *>();
        QCOMPARE(scrollers.size(), 2);
        for (QToolButton *scroller : scrollers) {
            QVERIFY(scroller->isVisible());
            for (const double scale : {1.0, 2.0}) {
                QImage image(scroller->size() * scale, QImage::Format_ARGB32);
                image.setDevicePixelRatio(scale);
                scroller->render(&image);
                const int inset = static_cast<int>(4 * scale);
                const QImage inside
                    = image.copy(image.rect().adjusted(inset, inset, -inset, -inset));
                QVERIFY(strongest(inside) >= (scroller->isEnabled() ? textContrast : 2));
            }
        }
    }

    // What cannot be used looks so.
    void disabledIsSeen_data() { addThemes(); }
    void disabledIsSeen()
    {
        QFETCH(ui::Theme, theme);
        const auto page = pageIn(theme);
        for (const auto &part : {fields(), buttons()}) {
            for (const Specimen &specimen : part) {
                const auto both = page->findChildren<QWidget *>(specimen.name);
                QCOMPARE(both.size(), 2);
                QVERIFY2(picture(both[0]) != picture(both[1]), qPrintable(specimen.name));
            }
        }
    }

    // The mouse leaves a button while its menu is open.
    void menusLeaveNoOutline()
    {
        ui::applyTheme(ui::Theme::Light);
        QWidget window;
        auto *button = new QToolButton(&window);
        button->setText(u"More"_s);
        button->move(200, 100);
        button->setFocusPolicy(Qt::NoFocus);
        QMenu menu;
        menu.addAction(u"Waterfall"_s);
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCursor::setPos(window.mapToGlobal(QPoint(10, 250)));
        const QImage before = picture(button);
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), button->mapToGlobal(QPointF(5, 5)));
        QApplication::sendEvent(button, &enter);
        QVERIFY(picture(button) != before);
        menu.popup(window.mapToGlobal(QPoint(10, 40)));
        menu.close();
        QTRY_COMPARE(picture(button), before);
    }

    // At 200 % a screen of 1280×800 is one of 640×400.
    void fitsSmallScreens_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("en") << QString();
        for (const char *language : {"de", "ja"})
            QTest::newRow(language) << u":/i18n/remora_%1.qm"_s.arg(QLatin1StringView(language));
    }
    void fitsSmallScreens()
    {
        QFETCH(QString, file);
        m_language = spoken(file);
        openWindow();
        m_window->resize(640, 400);
        for (const bool isOpen : {false, true}) {
            if (isOpen)
                open(dataFile(u"series/mixed.pcap"_s));
            QTRY_VERIFY2(m_window->width() <= 640 && m_window->height() <= 400,
                qPrintable(u"%1×%2; %3"_s.arg(m_window->width())
                               .arg(m_window->height())
                               .arg(widest(m_window))));
            const auto *bar = part<QToolBar>();
            const auto all = bar->findChildren<QWidget *>();
            for (const QWidget *widget : all) {
                if (!widget->isVisible() || widget->isWindow())
                    continue;
                const QRect place(widget->mapTo(bar, QPoint()), widget->size());
                QVERIFY2(bar->rect().contains(place),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className())));
            }
            const auto *extension = bar->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
            QVERIFY(extension->isVisible() || button(m_window, u"↷"_s) != nullptr);
            const auto *sources = part<ui::SourcesView>();
            QVERIFY(sources->viewport()->height() >= 3 * sources->sizeHintForRow(0));
        }
        QVERIFY(waitForCharts());
        QVERIFY(charts()->viewport()->height() >= 90);
        for (const auto tab :
            {ui::CapturePage::Tab::Conversations, ui::CapturePage::Tab::Packets}) {
            auto *page = part<ui::CapturePage>();
            page->showTab(tab);
            const QAbstractItemView *rows = tab == ui::CapturePage::Tab::Packets
                ? page->packets()->table()
                : page->conversations()->table();
            QTRY_VERIFY(rows->isVisible()
                && rows->viewport()->height()
                    >= rows->visualRect(rows->model()->index(0, 0)).height());
        }
        // What is suggested is said whole, or at least by its name.
        const auto labels = part<ui::ChartPanel>()->findChildren<QLabel *>();
        const auto said = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().endsWith(u"·"_s);
        });
        QVERIFY(said != labels.end());
        QVERIFY((*said)->text().contains(u':'));
        QVERIFY((*said)->width() >= 200);
    }

    // The buttons of the charts stand in one row: kinds without room are in the menu.
    void chartButtonsStandInOneRow_data() { fitsSmallScreens_data(); }
    void chartButtonsStandInOneRow()
    {
        QFETCH(QString, file);
        m_language = spoken(file);
        openWindow();
        open(dataFile(u"series/mixed.pcap"_s));
        for (const int width : {1280, 900, 640}) {
            m_window->resize(width, 700);
            const QWidget *bar = part<ui::ChartPanel>()->layout()->itemAt(0)->widget();
            const auto buttons = bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
            const auto isOneRow = [&] {
                return std::all_of(buttons.begin(), buttons.end(), [&](const QToolButton *one) {
                    return !one->isVisible()
                        || std::abs(one->geometry().center().y() - bar->height() / 2) < 6;
                });
            };
            QTRY_VERIFY2(isOneRow(), qPrintable(QString::number(width)));
            QVERIFY(std::count_if(buttons.begin(), buttons.end(), [](const QToolButton *one) {
                return one->isVisible();
            }) >= 2);
        }
    }

    // Their fields are scrolled to, if need be; their buttons are in sight.
    void dialogsFitSmallScreens()
    {
        ui::PreferencesDialog preferences(nullptr);
        ui::SaveChartsDialog save({}, u"web"_s, nullptr);
        for (QDialog *dialog :
            {static_cast<QDialog *>(&preferences), static_cast<QDialog *>(&save)}) {
            const QSize room = dialog->screen()->availableGeometry().size();
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            QVERIFY(dialog->width() <= room.width() && dialog->height() <= room.height());
            const auto *area = dialog->findChild<QScrollArea *>();
            QVERIFY(area != nullptr); // which is whole where the screen has room
            QVERIFY(area->widget()->height() <= area->viewport()->height());
            const auto buttons = dialog->findChild<QDialogButtonBox *>()->buttons();
            for (const QAbstractButton *button : buttons)
                QVERIFY(!area->isAncestorOf(button));
        }
    }
};

QTEST_MAIN(LookTest)
#include "tst_look.moc"
