// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a picture of every view, dialog and menu of the window, to be looked at.
// usage: remora-shots FOLDER THEME CAPTURE
// The scale comes from QT_SCALE_FACTOR, the language from REMORA_LANGUAGE; the platform should be
// offscreen.
#include <functional>

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QSvgGenerator>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

#include "app/application.h"
#include "app/translation.h"
#include "model/appliance/appliancebook.h"
#include "netshark/standin/standin.h"
#include "tests/support/chartkinds.h"
#include "tests/support/widgetpage.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/savechartsdialog.h"
#include "ui/common/palette.h"
#include "ui/common/tableview.h"
#include "ui/conversations/conversationsview.h"
#include "ui/dialogs/certificatepage.h"
#include "ui/dialogs/clipdialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/fetchdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/fields/fieldsearch.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filteredit.h"
#include "ui/help/helpwindow.h"
#include "ui/help/partpictures.h"
#include "ui/packets/packetsview.h"
#include "ui/sources/sourcesview.h"
#include "ui/views/fetchcounteddialog.h"
#include "ui/window/capturepage.h"
#include "ui/window/sidebar.h"

using namespace remora;
using namespace Qt::StringLiterals;

namespace {

class Photographer {
public:
    Photographer(ui::MainWindow &window, QString folder)
        : m_window(window)
        , m_folder(std::move(folder))
    {
    }

    void all(const QString &capture)
    {
        widgets();
        pagePictures();
        shoot(&m_window, u"welcome"_s);
        m_window.resize(640, 400);
        settle(200);
        shoot(&m_window, u"small-400-welcome"_s);
        m_window.resize(1280, 800);
        m_window.openCapture(capture);
        settle(1500);
        shoot(&m_window, u"conversations"_s);
        select();
        focus();
        views();
        charts();
        filters();
        menus();
        dialogs();
        fields();
        appliances();
        small();
    }

private:
    template <class T> T *part() const { return m_window.findChild<T *>(); }
    static void settle(int milliseconds = 500) { QTest::qWait(milliseconds); }

    void shoot(QWidget *widget, const QString &name)
    {
        widget->grab().save(QStringLiteral("%1/%2.png").arg(m_folder, name));
    }

    // Those of docs/how-remora-judges.md, on white.
    void pagePictures()
    {
        for (const ui::PartPicture which : ui::partPictures) {
            const QRect place(QPoint(), ui::partPictureSize(which));
            QSvgGenerator generator;
            generator.setFileName(
                u"%1/judging-%2.svg"_s.arg(m_folder).arg(static_cast<int>(which)));
            generator.setSize(place.size());
            generator.setViewBox(place);
            QPainter painter(&generator);
            painter.fillRect(place, Qt::white);
            ui::paintPartPicture(painter, which, ui::lightColours());
        }
    }

    ui::CapturePage *page() const { return part<ui::CapturePage>(); }

    void select()
    {
        auto *table = page()->conversations()->table();
        table->clearSelection();
        for (const int row : {0, 1, 2})
            table->selectionModel()->select(table->model()->index(row, 0),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        settle();
        shoot(&m_window, u"overlay"_s);
    }

    void focus()
    {
        auto *focused = m_window.currentFocus();
        const auto span = *focused->capture().facts().span;
        focused->focus().setRange(
            dissect::TimeRange{span.begin + span.length() / 4, span.begin + span.length() / 2});
        settle(900);
        QTest::mouseMove(page()->charts()->stack()->viewport(), QPoint(500, 60));
        settle(200);
        shoot(&m_window, u"brushed"_s);
        focused->focus().undo();
        settle(500);
    }

    void views()
    {
        using Tab = ui::CapturePage::Tab;
        page()->showTab(Tab::Packets);
        settle(900);
        auto *table = page()->packets()->table();
        table->selectRow(6);
        settle();
        shoot(&m_window, u"packets"_s);
        page()->showTab(Tab::Endpoints);
        settle(900);
        shoot(&m_window, u"endpoints"_s);
        page()->showTab(Tab::Capture);
        settle(1500);
        shoot(&m_window, u"facts"_s);
        page()->showTab(Tab::Conversations);
        page()->setGrouping(dissect::Grouping::HostPair);
        settle(900);
        shoot(&m_window, u"grouped"_s);
        page()->setGrouping(dissect::Grouping::Stream);
        settle(900);
    }

    void chart(const QString &name, std::initializer_list<const char *> kinds,
        const model::ChartOptions &options)
    {
        page()->charts()->setCharts(test::charts(kinds), options);
        settle(900);
        QTest::mouseMove(page()->charts()->stack()->viewport(), QPoint(420, 60));
        settle(200);
        shoot(&m_window, u"charts-"_s + name);
    }

    void charts()
    {
        model::ChartOptions plain;
        plain.bin = model::ChartOptions::automaticBin;
        page()->splitter()->setSizes({160, 560});
        chart(u"samples"_s, {"length", "rtt"}, plain);
        chart(u"rates"_s, {"bitrate", "rtt-bands"}, plain);
        chart(u"distribution"_s, {"rtt", "rtt-distribution"}, plain);
        auto marked = plain;
        marked.marks = true;
        marked.rttKinds = true;
        marked.logarithmic = true;
        chart(u"logarithmic"_s, {"rtt", "bitrate", "rtt-distribution"}, marked);
        auto stacked = plain;
        stacked.stacked = true;
        stacked.rateUnit = model::RateUnit::Bytes;
        chart(u"stacked"_s, {"bitrate"}, stacked);
        auto aligned = plain;
        aligned.aligned = true;
        aligned.percentiles = true;
        chart(u"aligned"_s, {"bitrate", "rtt-bands"}, aligned);
        page()->conversations()->table()->selectRow(0);
        settle();
        chart(u"stream"_s, {"sequence", "in-flight", "window"}, plain);
        chart(u"parts"_s, {"tcp-flags", "throughput-rtt", "inter-arrival"}, plain);
        chart(u"time-between"_s, {"inter-arrival", "inter-arrival-distribution"}, plain);
        auto ways = plain;
        ways.perDirection = true;
        chart(u"directions"_s, {"length", "bitrate", "rtt"}, ways);
        page()->splitter()->setSizes({320, 400});
        chart(u"usual"_s, {"bitrate", "rtt-bands"}, {});
    }

    void filters()
    {
        auto *edit = part<ui::FilterBar>()->findChild<ui::FilterEdit *>();
        edit->setFocus();
        edit->setText(u"tcp.prt == 443"_s);
        settle();
        shoot(&m_window, u"filter-wrong"_s);
        edit->setText(u"tcp.analysis.ack_rtt > 2 ms && tcp.port == 443"_s);
        settle(200);
        shoot(&m_window, u"filter-typed"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        settle(900);
        shoot(&m_window, u"filter-applied"_s);
        edit->setText(u"ip.addr == 203.0.113.9"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        settle(900);
        shoot(&m_window, u"filter-nothing"_s);
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Return);
        settle(500);
        QTest::keyClicks(edit, u"tcp.ana"_s);
        settle();
        if (QWidget *popup = QApplication::activePopupWidget()) {
            shoot(popup, u"completion"_s);
            popup->hide();
        }
        edit->clear();
    }

    void fields()
    {
        menuAction(u"Fields"_s)->trigger();
        settle(4000); // until tshark's are read
        shoot(&m_window, u"fields"_s);
        auto *line = part<ui::FieldSearch>();
        line->setRegular(true);
        for (const QString &text : {u"^tcp.*rtt"_s, u"window"_s, u"dns("_s, u"no such field"_s}) {
            line->setText(text);
            settle();
            shoot(&m_window, u"fields-"_s + QString(text).remove(QRegularExpression(u"\\W"_s)));
        }
        line->clear();
        part<ui::Sidebar>()->showPage(ui::Sidebar::Page::Sources);
    }

    QAction *menuAction(const QString &text) const
    {
        const auto all = m_window.findChildren<QAction *>();
        const auto found = std::find_if(all.begin(), all.end(),
            [&](const QAction *action) { return action->text().remove('&'_L1) == text; });
        return found != all.end() ? *found : nullptr;
    }

    void menus()
    {
        const auto tops = m_window.menuBar()->actions();
        int number = 1;
        for (const QAction *top : tops)
            shootMenu(top->menu(), QStringLiteral("menu-%1").arg(number++));
        const auto buttons = m_window.findChildren<QToolButton *>();
        for (const QToolButton *button : buttons) {
            if (button->menu() != nullptr)
                shootMenu(button->menu(), QStringLiteral("menu-%1").arg(number++));
        }
    }

    void shootMenu(QMenu *menu, const QString &name)
    {
        menu->popup(m_window.mapToGlobal(QPoint(40, 40)));
        settle(150);
        shoot(menu, name);
        menu->close();
    }

    void dialog(QDialog &dialog, const QString &name)
    {
        dialog.show();
        settle(300);
        shoot(&dialog, u"dialog-"_s + name);
        dialog.close();
    }

    void dialogs()
    {
        ui::SaveChartsDialog save(page()->charts()->stack()->charts(), u"web-tier"_s, &m_window);
        dialog(save, u"save"_s);
        ui::ConnectDialog connect({}, {}, &m_window);
        dialog(connect, u"connect"_s);
        ui::PreferencesDialog preferences(&m_window);
        dialog(preferences, u"preferences"_s);
    }

    model::ApplianceSession *connectTo(const standin::StandIn &server, const QString &name)
    {
        const QString host = u"127.0.0.1"_s;
        netshark::TrustStore trust(netshark::TrustStore::defaultFile());
        trust.trustForHost(netshark::hostAndPort(host, server.port()), server.fingerprint());
        model::applianceBook::keep({name, host, server.port(), server.user(), {}, {}});
        auto session = std::make_unique<model::ApplianceSession>(
            host, server.port(), trust, netshark::Log());
        model::ApplianceSession *raw = session.get();
        QEventLoop loop;
        QObject::connect(raw, &model::ApplianceSession::probed, raw, [raw, &server] {
            raw->logIn({server.user(), server.password(), {}}, false);
        });
        QObject::connect(raw, &model::ApplianceSession::sourcesChanged, &loop, &QEventLoop::quit);
        raw->probe();
        loop.exec();
        m_window.addAppliance(std::move(session));
        return raw;
    }

    void appliances()
    {
        standin::StandInOptions far;
        far.clockOffsetSeconds = 90'000;
        far.moreJobs = {u"<b>bold</b> "_s + QString(200, u'x')};
        const auto first = standin::StandIn::start({});
        const auto second = standin::StandIn::start(far);
        if (!first || !second)
            return;
        model::applianceBook::keep(
            {u"warehouse"_s, u"netshark-3.example"_s, 443, u"ops"_s, {true, {}, {}, {}, {}}, {}});
        connectTo(**first, u"data centre"_s);
        model::ApplianceSession *session = connectTo(**second, u"branch office"_s);
        settle();
        shoot(&m_window, u"appliances"_s);
        auto *sources = part<ui::SourcesView>();
        sources->setCurrentIndex(sources->model()->index(1, 0));
        settle(200);
        shoot(&m_window, u"appliance"_s);
        sources->selectFirstRunningJob(session);
        const netshark::Job &job = session->sources().jobs.first();
        ui::ClipDialog clip(*session, {job.id, {}, *job.span, {}}, &m_window);
        dialog(clip, u"clip"_s);
        ui::FetchDialog::Wanted wanted{u"10.1.1.1:40000 – 10.1.1.2:443"_s, *job.span,
            {{netshark::Filter::Kind::Native, u"ip.addr=10.1.1.1 & tcp.server_port=443"_s}},
            session->hostAndPort(), {netshark::SourceRef::Kind::Job, job.id}};
        ui::FetchDialog fetch({session}, wanted, &m_window);
        dialog(fetch, u"fetch"_s);
        model::CountedPackets packets;
        const model::AskedSource from(
            session, {netshark::SourceRef::Kind::Job, job.id}, u"web-tier"_s);
        packets.places = {{from, *job.span}, {from, *job.span}};
        packets.filters = wanted.filters;
        ui::FetchCountedDialog fetchCounted(u"web-tier"_s, packets, &m_window);
        dialog(fetchCounted, u"fetch-counted"_s);
        ui::ConnectDialog edit({}, model::applianceBook::all().first(), &m_window);
        edit.edit();
        dialog(edit, u"edit"_s);
        ui::CertificatePage page;
        netshark::Error changed;
        changed.kind = netshark::Error::Kind::ChangedCertificate;
        changed.trusted = (*first)->fingerprint();
        netshark::Certificate &certificate = changed.certificate;
        certificate.host = session->hostAndPort();
        certificate.subject = u"netshark-demo"_s;
        certificate.issuer = certificate.subject;
        certificate.validFrom = QDateTime::currentDateTimeUtc();
        certificate.validUntil = certificate.validFrom.addYears(1);
        certificate.sha256 = (*second)->fingerprint();
        page.show(changed);
        page.resize(460, 400);
        static_cast<QWidget &>(page).show();
        settle(200);
        shoot(&page, u"certificate-changed"_s);
        ui::HelpWindow help(&m_window);
        help.showPage(u"asking"_s);
        help.show();
        settle(200);
        shoot(&help, u"help"_s);
    }

    // As on a small screen, and on one of 1280×800 at 200 %.
    void small()
    {
        using Tab = ui::CapturePage::Tab;
        for (const int height : {480, 400}) {
            m_window.resize(640, height);
            for (const auto &[tab, name] : {std::pair{Tab::Conversations, u"conversations"_s},
                     {Tab::Packets, u"packets"_s}, {Tab::Capture, u"facts"_s}}) {
                page()->showTab(tab);
                settle();
                shoot(&m_window, u"small-%1-%2"_s.arg(height).arg(name));
            }
        }
    }

    // Every widget, and what pops up of it.
    void widgets()
    {
        const std::unique_ptr<QWidget> all(test::makeWidgetPage());
        all->show();
        settle(200);
        shoot(all.get(), u"widgets"_s);
        auto *box = all->findChild<QComboBox *>();
        box->showPopup();
        settle(200);
        shoot(box->view()->window(), u"widgets-list"_s);
        box->hidePopup();
        QMenu *menu = test::sampleMenu(all.get());
        menu->popup(QPoint(40, 40));
        menu->setActiveAction(menu->actions().constFirst());
        settle(200);
        shoot(menu, u"widgets-menu"_s);
        menu->close();
        QToolTip::showText(QPoint(40, 40), test::someWords(), all.get());
        settle(200);
        const auto tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (top->windowType() == Qt::ToolTip && top->isVisible())
                shoot(top, u"widgets-tip"_s);
        }
        QToolTip::hideText();
        QFileDialog files(all.get());
        files.setOption(QFileDialog::DontUseNativeDialog);
        dialog(files, u"files"_s);
    }

    ui::MainWindow &m_window;
    QString m_folder;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4)
        return 1;
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"remora-shots"_s);
    QSettings().clear();
    QDir().mkpath(arguments[1]);
    QSettings().setValue("window/language"_L1, qEnvironmentVariable("REMORA_LANGUAGE"));
    app::installTranslations();
    app::Application remora(ui::themeNamed(arguments[2]).value_or(ui::Theme::Light));
    remora.window().resize(1280, 800);
    remora.window().show();
    QTest::qWait(300);
    Photographer(remora.window(), arguments[1]).all(arguments[3]);
    return 0;
}
