// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says above its view: in sight, told apart without colours, and in nobody's way.
#include <cmath>

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/widgets.h"
#include "ui/common/banner.h"
#include "ui/common/palette.h"
#include "ui/common/theme.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;
using ui::Banner;

namespace {

// Relative luminance by WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

// The greatest one to the ground, of what was painted in a part.
double contrastIn(const QImage &image, const QRect &part, const QColor &ground)
{
    double most = 1;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    }
    return most;
}

} // namespace

class BannerTest : public QObject {
    Q_OBJECT
private:
    static QAbstractButton *dismiss(Banner &banner) { return button(&banner, u"✕"_s); }

private Q_SLOTS:
    void cleanup() { ui::applyTheme(ui::Theme::Light); }

    void everyToneCanBeRead_data()
    {
        QTest::addColumn<ui::Theme>("theme");
        QTest::addColumn<Banner::Tone>("tone");
        for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark, ui::Theme::HighContrast}) {
            for (const auto &[tone, name] :
                {std::pair{Banner::Tone::Doubtful, "doubtful"}, {Banner::Tone::Failed, "failed"}})
                QTest::addRow("%s, %s", qPrintable(ui::themeName(theme)), name) << theme << tone;
        }
    }
    void everyToneCanBeRead()
    {
        QFETCH(ui::Theme, theme);
        QFETCH(Banner::Tone, tone);
        ui::applyTheme(theme);
        QWidget page;
        page.resize(800, 300);
        Banner banner(&page);
        page.show();
        banner.say(u"The file is cut off after packet 7."_s, tone);
        const QImage seen = banner.grab().toImage();
        auto *label = banner.findChild<QLabel *>();
        const QColor ground = seen.pixelColor(label->geometry().right() - 2, 4);
        QVERIFY(contrastIn(seen, label->geometry(), ground) >= 4.5);
        const QRect sign(0, 4, label->geometry().left() - 2, seen.height() - 8);
        QVERIFY(contrastIn(seen, sign.adjusted(3, 0, 0, 0), ground) >= 4.5);
    }

    // Told apart in black and white too.
    void theSignsHaveTheirOwnShapes()
    {
        ui::applyTheme(ui::Theme::HighContrast);
        QWidget page;
        page.resize(800, 300);
        Banner banner(&page);
        page.show();
        const auto painted = [&](Banner::Tone tone) {
            banner.say(u"A"_s, tone);
            const int textAt = banner.findChild<QLabel *>()->geometry().left();
            const QImage seen = banner.grab().toImage().copy(3, 4, textAt - 4, 20);
            QVector<bool> dark;
            for (int y = 0; y < seen.height(); ++y) {
                for (int x = 0; x < seen.width(); ++x)
                    dark << (seen.pixelColor(x, y).lightness() < 128);
            }
            return dark;
        };
        const auto doubtful = painted(Banner::Tone::Doubtful);
        const auto failed = painted(Banner::Tone::Failed);
        QVERIFY(doubtful.contains(true) && failed.contains(true));
        QVERIFY(doubtful != failed);
        QVERIFY(!painted(Banner::Tone::Neutral).contains(true));
    }

    void nothingMovesBelowIt()
    {
        QWidget page;
        page.resize(500, 300);
        auto *column = new QVBoxLayout(&page);
        auto *above = new QPushButton(u"above"_s);
        auto *rows = new QPushButton(u"rows"_s);
        column->addWidget(above);
        column->addWidget(rows, 1);
        Banner banner(&page);
        banner.setEdge(rows);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QRect before = rows->geometry();
        banner.say(u"It failed. "_s.repeated(20), Banner::Tone::Failed);
        QApplication::processEvents();
        QCOMPARE(rows->geometry(), before);
        QVERIFY(banner.geometry().top() >= before.top()); // what is above is not covered
        QVERIFY(page.rect().contains(banner.geometry()));
        auto *label = banner.findChild<QLabel *>();
        QVERIFY(label->height() >= label->heightForWidth(label->width()) - 1); // nor cut off
        page.resize(700, 300);
        QTRY_VERIFY(banner.width() > 600);
        QTest::mouseClick(dismiss(banner), Qt::LeftButton);
        QVERIFY(!banner.isVisible());
    }

    void whatCanBeDoneIsDoneOnce()
    {
        QWidget page;
        page.resize(500, 300);
        Banner banner(&page);
        page.show();
        int done = 0;
        banner.say(u"Gone."_s, Banner::Tone::Failed, {u"Locate…"_s, [&] {
                                                          ++done;
                                                          banner.say(
                                                              u"Found."_s, Banner::Tone::Neutral);
                                                      }});
        QTest::mouseClick(button(&banner, u"Locate…"_s), Qt::LeftButton);
        QCOMPARE(done, 1);
        QCOMPARE(banner.text(), u"Found."_s);
        QVERIFY(banner.isVisible());
        QVERIFY(button(&banner, u"Locate…"_s) == nullptr);
        QTest::keyClick(dismiss(banner), Qt::Key_Escape);
        QVERIFY(!banner.isVisible());
    }
};

QTEST_MAIN(BannerTest)
#include "tst_banner.moc"
