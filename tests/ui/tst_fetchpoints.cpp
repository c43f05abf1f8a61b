// SPDX-License-Identifier: GPL-3.0-or-later
// Points of one way that appliances have: chosen, downloaded at once and compared; one that fails
// is named; the traces of a multi-segment file, with the appliance's clocks.
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTimer>

#include "model/appliance/applianceclock.h"
#include "tests/support/captures.h"
#include "tests/support/comparedpoints.h"
#include "tests/support/connected.h"
#include "tests/support/windowtest.h"
#include "ui/common/banner.h"
#include "ui/dialogs/linkedfiledialog.h"
#include "ui/points/comparedialog.h"
#include "ui/points/fetchpointsdialog.h"
#include "ui/points/pointswindow.h"
#include "ui/sources/sourcesview.h"

using namespace remora;
using namespace remora::test;
using namespace remora::ui;
using namespace Qt::StringLiterals;

class FetchPointsTest : public WindowTest {
    Q_OBJECT
    QTemporaryDir m_captures;
    std::unique_ptr<Demo> m_demo;

    static QString idOf(int point) { return u"/admin/incidents/point%1.pcap"_s.arg(point); }
    QString captureOf(int point) const { return m_captures.filePath(u"point%1.pcap"_s.arg(point)); }
    void connectTo(const Demo &demo)
    {
        auto session = connected(demo);
        QVERIFY(session);
        m_window->addAppliance(std::move(session));
    }
    QModelIndex item(const QString &source) const
    {
        const auto *model = part<SourcesView>()->model();
        return model
            ->match(model->index(0, 0), Qt::DisplayRole, source, 1,
                Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    // Chooses what the menu of a source offers.
    bool choose(const QString &source, const QString &text)
    {
        auto *sources = part<SourcesView>();
        if (!QTest::qWaitFor([&] { return item(source).isValid(); }, 10'000))
            return false;
        sources->expandAll();
        sources->scrollTo(item(source));
        bool done = false;
        auto *timer = new QTimer(m_window);
        connect(timer, &QTimer::timeout, m_window, [&done, timer, text] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (menu == nullptr)
                return;
            timer->stop();
            timer->deleteLater();
            for (QAction *one : menu->actions()) {
                if (one->text().remove('&'_L1) == text) {
                    done = true;
                    menu->setActiveAction(one);
                    QTest::keyClick(menu, Qt::Key_Return);
                    return;
                }
            }
            menu->close();
        });
        timer->start(20);
        Q_EMIT sources->customContextMenuRequested(sources->visualRect(item(source)).center());
        return done;
    }
    static void tick(QDialog *dialog, const QStringList &endings)
    {
        auto *list = dialog->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            const QString text = list->item(row)->text();
            const bool isMeant = std::ranges::any_of(
                endings, [&](const QString &ending) { return text.endsWith(ending); });
            list->item(row)->setCheckState(isMeant ? Qt::Checked : Qt::Unchecked);
        }
    }
    bool isCompared() const
    {
        return QTest::qWaitFor(
            [this] {
                const auto *window = part<PointsWindow>();
                return window != nullptr && window->run()->compared() != nullptr
                    && window->run()->state() == model::PointsRun::State::Nothing;
            },
            30'000);
    }
    QString summary() const
    {
        return part<PointsWindow>()->findChild<QPlainTextEdit *>()->toPlainText();
    }

private Q_SLOTS:
    void initTestCase()
    {
        beNobody();
        WayShape shape;
        shape.points = {{}, {}, {-40'000'000}};
        shape.segments = {{}, {4'000'000, 200'000, 0.02}};
        shape.packets = 3'000;
        writeCaptures(wayTraffic(shape), m_captures.path().toStdString());
    }
    void init()
    {
        m_demo = std::make_unique<Demo>();
        const auto appliance = m_demo->appliance();
        for (int point = 1; point <= 3; ++point)
            QVERIFY(appliance->upload(captureOf(point), u"/admin/incidents"_s, [](qint64) {}));
        openWindow();
    }
    void cleanup()
    {
        closeWindow();
        m_demo.reset();
    }

    void severalAreDownloadedAtOnceAndCompared()
    {
        connectTo(*m_demo);
        whenAsked<CompareDialog>(
            this, [](CompareDialog *dialog) { click(button(dialog, u"From appliances…"_s)); });
        whenAsked<FetchPointsDialog>(this, [](FetchPointsDialog *dialog) {
            auto *go = button(dialog, u"Download and compare"_s);
            QVERIFY(!go->isEnabled());
            QVERIFY(hasLabel(dialog, u"Tick two sources at least."_s));
            tick(dialog, {u"point1.pcap"_s, u"point2.pcap"_s, u"point3.pcap"_s});
            QVERIFY(hasLabel(dialog, u"All packets of this source."_s));
            QVERIFY(go->isEnabled());
            const auto all = dialog->downloads();
            QCOMPARE(all.size(), 3);
            QVERIFY(!all[0].request.range);
            click(go);
        });
        menuAction(m_window, u"Compare captures…"_s)->trigger();
        QVERIFY(isCompared());
        QVERIFY2(summary().contains(u"lost between point2.pcap and point3.pcap"_s),
            qPrintable(summary()));
        QCOMPARE(downloaded(u"point*.pcap"_s).size(), 3);
    }

    void oneThatFailsIsNamedAndSpoilsNothing()
    {
        connectTo(*m_demo);
        whenAsked<FetchPointsDialog>(this, [this](FetchPointsDialog *dialog) {
            tick(dialog, {u"point1.pcap"_s, u"point2.pcap"_s, u"point3.pcap"_s});
            QVERIFY(m_demo->appliance()->removeFile(idOf(2)));
            dialog->accept();
        });
        QVERIFY(choose(u"point1.pcap"_s, u"Compare with other points…"_s));
        QVERIFY(isCompared());
        QVERIFY2(summary().contains(u"lost between point1.pcap and point3.pcap"_s),
            qPrintable(summary()));
        QTRY_VERIFY(part<Banner>()->text().contains(u"point2.pcap is left out:"_s));

        // One alone is compared with nothing.
        delete part<PointsWindow>();
        whenAsked<FetchPointsDialog>(this, [this](FetchPointsDialog *dialog) {
            tick(dialog, {u"point1.pcap"_s, u"point3.pcap"_s});
            QVERIFY(m_demo->appliance()->removeFile(idOf(1)));
            dialog->accept();
        });
        QVERIFY(choose(u"point3.pcap"_s, u"Compare with other points…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            part<Banner>()->text().contains(u"There is nothing to compare"_s), 20'000);
        QVERIFY(part<PointsWindow>() == nullptr);
    }

    // One moment is another time by a clock that is ahead.
    void eachIsAskedByItsOwnClock()
    {
        auto one = connected(*m_demo);
        standin::StandInOptions options;
        options.clockOffsetSeconds = 3600; // of all in this process, from here on
        Demo ahead(options);
        auto other = connected(ahead);
        QVERIFY(one && other);
        QVERIFY(
            std::abs(model::clockAhead(*other, *one) - 3600 * dissect::second) < dissect::second);
        QCOMPARE(model::clockAhead(*one, *one), 0);
        FetchPointsDialog dialog({one.get(), other.get()},
            {one.get(), {netshark::SourceRef::Kind::File, idOf(1)}, 0}, nullptr);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>();
        int jobs = 0;
        for (int row = 0; row < list->count(); ++row) {
            const bool isJob = list->item(row)->text().contains(u" · job · "_s);
            const bool isNew = isJob && (jobs == 0 || row > list->count() / 2) && jobs < 2;
            list->item(row)->setCheckState(isNew ? Qt::Checked : Qt::Unchecked);
            jobs += isNew ? 1 : 0;
        }
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->objectName() == "time"_L1)
                box->setCurrentText(u"last 1 min"_s);
        }
        const auto all = dialog.downloads();
        QCOMPARE(all.size(), 2);
        QVERIFY(all[0].session != all[1].session);
        QVERIFY(all[0].request.range && all[1].request.range);
        QCOMPARE(all[0].request.range->length(), all[1].request.range->length());
        const auto apart = all[1].request.range->begin - all[0].request.range->begin;
        QVERIFY(std::abs(apart - 3600 * dissect::second) < dissect::second);
        QVERIFY(hasLabel(&dialog,
            u"The appliances' clocks differ: each is asked for this time by its own clock."_s));
        QVERIFY(all[0].path != all[1].path);
        options.clockOffsetSeconds = 0;
        const Demo right(options);
    }

    void theTracesOfAMultiSegmentFile()
    {
        using netshark::File;
        QVERIFY(m_demo->appliance()->createLinked(u"/admin/incidents/way.pvt"_s,
            File::Kind::MultiSegment, {{idOf(1), true}, {idOf(3), false, 40'000'000}}));
        connectTo(*m_demo);
        QVERIFY(choose(u"way.pvt"_s, u"Compare its traces"_s));
        QVERIFY(isCompared());
        QVERIFY(!summary().contains(u"as given"_s));
        auto *clocks = button(part<PointsWindow>(), u"The appliance's clocks"_s);
        QVERIFY(clocks != nullptr);
        click(clocks);
        QTRY_VERIFY(summary().contains(u"shows 0.040000000 s less"_s));
        QVERIFY(summary().contains(u"as given"_s));
    }

    void tracesAreCombined()
    {
        connectTo(*m_demo);
        whenAsked<LinkedFileDialog>(this, [](LinkedFileDialog *dialog) {
            auto *go = button(dialog, u"Make the file"_s);
            QVERIFY(!go->isEnabled()); // one alone is ticked
            tick(dialog, {u"point1.pcap"_s, u"point2.pcap"_s});
            dialog->findChild<QComboBox *>()->setCurrentIndex(1);
            QVERIFY(go->isEnabled());
            click(go);
        });
        QVERIFY(choose(u"point2.pcap"_s, u"Combine with other traces…"_s));
        const auto made = m_demo->appliance()->file(u"/admin/incidents/combined.pvt"_s);
        QVERIFY(made);
        QCOMPARE(made->kind, netshark::File::Kind::MultiSegment);
        QCOMPARE(made->links, (QList<netshark::LinkedFile>{{idOf(1), true}, {idOf(2)}}));
        QVERIFY(choose(u"combined.pvt"_s, u"Compare its traces"_s));
        QVERIFY(isCompared());
    }
};

QTEST_MAIN(FetchPointsTest)
#include "tst_fetchpoints.moc"
