// SPDX-License-Identifier: GPL-3.0-or-later
// Counting on an appliance in the window: from the tree to the packets.
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

#include "netshark/savedviews.h"
#include "tests/support/connected.h"
#include "tests/support/windowtest.h"
#include "ui/dialogs/fetchdialog.h"
#include "ui/query/plotview.h"
#include "ui/query/querytable.h"
#include "ui/sources/sourcesview.h"
#include "ui/views/countform.h"
#include "ui/views/countresults.h"
#include "ui/views/counttemplate.h"
#include "ui/views/countwindow.h"
#include "ui/views/fetchcounteddialog.h"
#include "ui/views/viewlistdialog.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longEnough = 20'000;

} // namespace

class CountsTest : public WindowTest {
    Q_OBJECT
private:
    ui::CountWindow *counting() const { return m_window->findChild<ui::CountWindow *>(); }
    // A source of the tree, chosen.
    ui::SourcesView *choose(const QString &name) const
    {
        auto *sources = part<ui::SourcesView>();
        const auto *model = sources->model();
        const auto found = model->match(
            model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            return nullptr;
        sources->setCurrentIndex(found.first());
        return sources;
    }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void cleanup()
    {
        m_window = nullptr;
        closeWindow();
    }

    // As a user does it: from the tree to the packets.
    void countedInTheWindow()
    {
        openWindow();
        connectDemo();
        timeField()->setCurrentText(u"last 10s"_s);
        click(button(m_window, u"Count…"_s));
        QTRY_VERIFY(counting() != nullptr && counting()->isVisible());
        ui::CountWindow *window = counting();
        QVERIFY(button(window, u"Count"_s)->isEnabled());
        QVERIFY(hasLabel(window, u"10 samples come."_s));
        auto *preset = window->findChild<QComboBox *>(u"preset"_s);
        preset->setCurrentIndex(preset->findData(u"talkers"_s));
        Q_EMIT preset->activated(preset->currentIndex());
        click(button(window, u"Count"_s));
        ui::CountResults *results = window->results();
        QTRY_VERIFY_WITH_TIMEOUT(results->rows()->rowCount() > 1, longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(window->running()->isOver(), longEnough);
        QVERIFY(hasLabel(window, u"All is counted."_s));
        QVERIFY(!results->plot()->isVisible());
        // Sorted as numbers.
        results->rows()->sort(1, Qt::AscendingOrder);
        const auto at = [&](int row) {
            std::string kept;
            return results->rows()->cellAt(row, 1, kept).number;
        };
        QTRY_VERIFY(at(0) < at(results->rows()->rowCount() - 1));
        results->rows()->sort(1, Qt::DescendingOrder);
        QTRY_VERIFY(at(0) > at(results->rows()->rowCount() - 1));
        results->table()->selectRow(0);
        const QString talker = results->rows()->index(0, 0).data().toString();
        // The packets of the row, as a download.
        bool wasAsked = false;
        whenAsked<ui::FetchDialog>(window, [&](ui::FetchDialog *dialog) {
            const auto request = dialog->request();
            wasAsked = request.filters.size() == 1
                && request.filters.first().text == u"ip.src=\"%1\""_s.arg(talker)
                && request.range.has_value();
            dialog->reject();
        });
        click(button(window, u"Download just these packets…"_s));
        QTRY_VERIFY(wasAsked);
        click(button(window, u"Count this more narrowly"_s));
        QTRY_COMPARE_WITH_TIMEOUT(results->rows()->rowCount(), 1, longEnough);
        QCOMPARE(results->rows()->index(0, 0).data().toString(), talker);
        // Over time there is a chart.
        preset->setCurrentIndex(preset->findData(u"bitrate"_s));
        Q_EMIT preset->activated(preset->currentIndex());
        QTRY_VERIFY(button(window, u"Count"_s)->isEnabled()); // the one before may still end
        click(button(window, u"Count"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            results->plot()->data() != nullptr && !results->plot()->data()->isEmpty(), longEnough);
        QVERIFY(results->plot()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(window->running()->isOver(), longEnough);
        // A part of its time leads on, in whole samples.
        QVERIFY(hasLabel(window, u"Drag in the chart to choose a time."_s));
        QVERIFY(button(window, u"Count this time"_s) == nullptr);
        const dissect::Duration sample = results->shown()->sample();
        const dissect::TimeRange all = results->plot()->visibleRange();
        results->plot()->showRange({all.begin + 3 * sample + 1, all.begin + 4 * sample + 1});
        const auto chosen = results->chosenRange();
        QVERIFY(chosen.has_value());
        QCOMPARE(chosen->length(), 2 * sample);
        QCOMPARE((chosen->begin - results->shown()->packet(0).time) % sample, 0);
        std::optional<dissect::TimeRange> toDownload;
        whenAsked<ui::FetchDialog>(window, [&](ui::FetchDialog *dialog) {
            toDownload = dialog->request().range;
            dialog->reject();
        });
        click(button(window, u"Download this time…"_s));
        QTRY_VERIFY(toDownload.has_value());
        const dissect::Duration margin = chosen->begin - toDownload->begin; // as the dialog has it
        QVERIFY(margin >= 0 && margin <= dissect::second);
        QCOMPARE(toDownload->end, chosen->end + margin);
        click(button(window, u"Count this time"_s));
        // A field has milliseconds, and loses nothing.
        constexpr dissect::Duration millisecond = 1'000'000;
        const dissect::TimeRange counted = *window->running()->asked().request.range;
        QVERIFY(counted.begin <= chosen->begin && counted.begin > chosen->begin - millisecond);
        QVERIFY(counted.end >= chosen->end && counted.end < chosen->end + millisecond);
        QTRY_VERIFY_WITH_TIMEOUT(results->shown() != nullptr, longEnough);
        // Keys choose, too, and Esc leaves it.
        QTRY_VERIFY(results->plot()->data() != nullptr && !results->plot()->data()->isEmpty());
        QTest::keyClick(results->plot(), Qt::Key_Plus);
        QVERIFY(results->chosenRange().has_value());
        QTest::keyClick(results->plot(), Qt::Key_Escape);
        QVERIFY(!results->chosenRange().has_value());
        window->close();
        QTRY_VERIFY(counting() == nullptr);
    }

    // What is live goes with its window; the list shows it before.
    void aLiveViewIsListedAndGoes()
    {
        openWindow();
        connectDemo();
        auto *sources = choose(u"mon0"_s);
        QVERIFY(sources != nullptr);
        QVERIFY(waitForLabel(u"ASK MON0"_s));
        timeField()->setCurrentText(u"last 10 minutes"_s);
        click(button(m_window, u"Count…"_s));
        QTRY_VERIFY(counting() != nullptr);
        click(button(counting(), u"Count"_s));
        QTRY_VERIFY_WITH_TIMEOUT(counting()->results()->rows()->rowCount() > 1, longEnough);
        QVERIFY(button(counting(), u"Stop, keep what came"_s)->isEnabled());
        auto *session = const_cast<model::ApplianceSession *>(counting()->session());
        QSignalSpy listed(session, &model::ApplianceSession::viewsListed);
        const auto views = [&] {
            listed.clear();
            session->listViews();
            return listed.wait(longEnough)
                ? listed.first().first().value<QList<model::ApplianceSession::ListedView>>().size()
                : -1;
        };
        QCOMPARE(views(), 1);
        {
            ui::ViewListDialog dialog(session, m_window);
            dialog.show();
            auto *table = dialog.findChild<QTableWidget *>();
            QTRY_COMPARE(table->rowCount(), 1);
            QCOMPARE(table->item(0, 0)->text(), u"interfaces/mon0"_s);
            QVERIFY(button(&dialog, u"Look at it"_s)->isEnabled());
        }
        counting()->close();
        QTRY_VERIFY(counting() == nullptr);
        QTRY_COMPARE(views(), 0);
    }

    // Two appliances, one table; and one that cannot says so beside it.
    void countedOnSeveral()
    {
        Demo one;
        Demo two;
        const auto first = connected(one);
        const auto second = connected(two);
        QVERIFY(first && second);
        const auto &jobs = first->sources().jobs;
        const auto job = std::find_if(
            jobs.begin(), jobs.end(), [](const auto &of) { return of.isRunning() && of.span; });
        QVERIFY(job != jobs.end());
        ui::CountWindow window(
            model::AskedSource(first.get(), {netshark::SourceRef::Kind::Job, job->id}, job->name),
            {}, nullptr);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        std::vector<model::ApplianceSession *> sessions{first.get()};
        window.setSessions([&sessions] { return sessions; });
        window.setQuestion(u"last 10s"_s, {});
        window.show();
        QCOMPARE(window.findChildren<QCheckBox *>().size(), 0); // there is no other one
        sessions.push_back(second.get());
        QTRY_COMPARE(window.findChildren<QCheckBox *>().size(), 1);
        auto *also = window.findChild<QCheckBox *>();
        QTRY_VERIFY(also->isVisible());
        QTest::keyClick(also, Qt::Key_Space);
        QVERIFY(also->isChecked());
        QCOMPARE(window.form()->places().size(), 2);
        QCOMPARE(window.form()->places()[1].name(), job->name);
        click(button(&window, u"Count"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.running() && window.running()->isOver()
                && window.results()->rows()->rowCount() > 1,
            longEnough);
        QTRY_VERIFY(hasLabel(&window, u"All is counted."_s));
        const auto *table = window.results()->shown();
        QCOMPARE(netshark::textOf(table->values(0).back()),
            first->hostAndPort() + ' '_L1 + second->hostAndPort());
        // Disconnected: what came stays.
        window.leave(second.get());
        sessions.pop_back();
        QTRY_COMPARE(window.findChildren<QCheckBox *>().size(), 0);
        QVERIFY(window.results()->rows()->rowCount() > 1);
        window.close();
    }

    // Two appliances, of which one's clock is ahead: what leads on from their one table is fetched
    // from both, by the clock of each, and is just what was counted.
    void severalLeadOnByTheirOwnClocks()
    {
        constexpr int ahead = 3600; // seconds
        standin::StandInOptions options; // what is now by either clock is in the jobs of both
        options.historySeconds = 2 * ahead;
        options.retentionSeconds = 3 * ahead;
        Demo one(options);
        auto first = connected(one);
        options.clockOffsetSeconds = ahead; // of all in this process, from here on
        Demo two(options);
        auto second = connected(two);
        QVERIFY(first && second);
        const QStringList hosts{first->hostAndPort(), second->hostAndPort()};
        auto *gone = second.get();
        openWindow();
        m_window->addAppliance(std::move(second));
        m_window->addAppliance(std::move(first)); // whose job is chosen now
        timeField()->setCurrentText(u"last 10s"_s);
        click(button(m_window, u"Count…"_s));
        QTRY_VERIFY(counting() != nullptr);
        ui::CountWindow *window = counting();
        QTRY_COMPARE(window->findChildren<QCheckBox *>().size(), 1);
        window->findChild<QCheckBox *>()->setChecked(true);
        click(button(window, u"Count"_s));
        ui::CountResults *results = window->results();
        QTRY_VERIFY_WITH_TIMEOUT(
            window->running() && window->running()->isOver() && results->rows()->rowCount() > 1,
            longEnough);
        // In the same samples, which begin at whole seconds.
        QVERIFY(results->rows()->rowCount() <= 11);
        const model::ViewTable *table = results->shown();
        QCOMPARE(netshark::textOf(table->values(3).back()), hosts.join(' '_L1));
        const dissect::Timestamp begin = table->packet(3).time;
        QCOMPARE(begin % dissect::second, 0);
        const dissect::Duration apart = window->running()->parts()[1].offset;
        QVERIFY(std::abs(apart - ahead * dissect::second) < dissect::second);
        // A time of the chart.
        QTRY_VERIFY(results->plot()->data() != nullptr && !results->plot()->data()->isEmpty());
        results->plot()->showRange({begin, begin + 2 * dissect::second});
        bool isRight = false;
        whenAsked<ui::FetchCountedDialog>(window, [&](ui::FetchCountedDialog *dialog) {
            const auto all = dialog->downloads();
            isRight = all.size() == 2
                && all[0].request.range == dissect::TimeRange{begin, begin + 2 * dissect::second}
                && all[1].request.range->begin == begin + apart
                && all[1].request.range->length() == 2 * dissect::second && all[1].session == gone
                && all[0].path != all[1].path;
            dialog->reject();
        });
        click(button(window, u"Download this time…"_s));
        QTRY_VERIFY(isRight);
        // A row: all that is ticked, and just its packets.
        const auto counted = std::get<qint64>(table->values(3)[1]);
        results->table()->selectRow(3);
        whenAsked<ui::FetchCountedDialog>(window, [&](ui::FetchCountedDialog *dialog) {
            auto *list = dialog->findChild<QListWidget *>();
            auto *fetch = button(dialog, u"Download and analyze"_s);
            for (int row : {0, 1})
                list->item(row)->setCheckState(Qt::Unchecked);
            const bool isOff = !fetch->isEnabled();
            for (int row : {0, 1})
                list->item(row)->setCheckState(Qt::Checked);
            isRight = isOff && fetch->isEnabled();
            dialog->accept();
        });
        isRight = false;
        click(button(window, u"Download just these packets…"_s));
        QTRY_VERIFY(isRight);
        QVERIFY(hasLabel(
            window, u"The main window shows the packets, and how far their download is."_s));
        QTRY_COMPARE_WITH_TIMEOUT(downloaded(u"*.pcap"_s).size(), 2, longEnough);
        qint64 packets = 0;
        const auto files = downloaded(u"*.pcap"_s);
        for (const QString &file : files) {
            open(m_folder->filePath(file));
            packets += static_cast<qint64>(m_window->currentFocus()->capture().facts().packets);
        }
        QCOMPARE(packets, counted);
        // One that has gone is named, and the rest is fetched.
        window->leave(gone);
        results->table()->selectRow(3);
        isRight = false;
        whenAsked<ui::FetchDialog>(window, [&](ui::FetchDialog *dialog) {
            isRight = dialog->request().range == dissect::TimeRange{begin, begin + dissect::second};
            dialog->reject();
        });
        click(button(window, u"Download just these packets…"_s));
        QTRY_VERIFY(isRight);
        QVERIFY(hasLabel(window, u"Not connected any more, and left out: %1."_s.arg(hosts[1])));
        window->close();
        options.clockOffsetSeconds = 0;
        const Demo right(options);
    }

    // A template that the form can show fills it; one with more is counted as it is.
    void templatesInTheWindow()
    {
        openWindow();
        connectDemo();
        timeField()->setCurrentText(u"last 10s"_s);
        click(button(m_window, u"Count…"_s));
        QTRY_VERIFY(counting() != nullptr);
        ui::CountForm *form = counting()->form();
        netshark::ViewRequest plain;
        plain.title = u"Mine"_s;
        plain.keys = QStringList{u"ip.src"_s};
        plain.metrics = {{u"generic.packets"_s, netshark::ViewOperation::Sum}};
        plain.sampling = 2 * dissect::second;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.json"_s);
        const auto write = [&](const QJsonObject &saved) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(saved).toJson()) > 0;
        };
        const QJsonObject saved = netshark::savedView(plain);
        QVERIFY(write(saved));
        form->savedView()->open(path);
        QTRY_COMPARE(form->question()->request.title, plain.title);
        QCOMPARE(form->question()->request.keys, plain.keys);
        QCOMPARE(form->question()->request.metrics, plain.metrics);
        QCOMPARE(form->question()->request.sampling, plain.sampling);
        QJsonArray processors = saved.value("processors"_L1).toArray();
        QJsonObject second = processors[0].toObject();
        second.insert("id"_L1, "second"_L1);
        second.insert("outputs"_L1,
            QJsonArray{QJsonObject{{"id"_L1, "other"_L1},
                {"fields"_L1, QJsonArray{QJsonObject{{"id"_L1, "c1"_L1}}}}}});
        processors.append(second);
        QJsonObject more = saved;
        more.insert("processors"_L1, processors);
        QVERIFY(write(more));
        form->savedView()->open(path);
        QTRY_COMPARE(form->savedView()->inUse(), more);
        QCOMPARE(form->question()->request.saved, more);
        auto *output = form->findChild<QComboBox *>(u"output"_s);
        QVERIFY(output->isVisible());
        QCOMPARE(output->count(), 2);
        output->setCurrentIndex(1);
        QCOMPARE(form->question()->output, u"other"_s);
        // Saved again, nothing of it is lost.
        const QString again = folder.filePath(u"again.json"_s);
        form->savedView()->save(form->question()->request, again);
        QTRY_VERIFY(QFile::exists(again));
        const auto read = model::readTemplate(again);
        QVERIFY(read && read->value("processors"_L1) == more.value("processors"_L1));
        form->savedView()->leave();
        QVERIFY(form->question()->request.saved.isEmpty());
        QVERIFY(!output->isVisible());
        form->savedView()->open(folder.filePath(u"none.json"_s));
        QTRY_VERIFY(hasLabel(counting(), u"none.json"_s));
        counting()->close();
        QTRY_VERIFY(counting() == nullptr);
    }
};

QTEST_MAIN(CountsTest)
#include "tst_counts.moc"
