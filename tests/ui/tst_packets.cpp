// SPDX-License-Identifier: GPL-3.0-or-later
// The packet list, the summary of notes and followed streams, each by itself.
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/captures.h"
#include "tests/support/widgets.h"
#include "ui/common/theme.h"
#include "ui/follow/followwindow.h"
#include "ui/follow/streamview.h"
#include "ui/notes/notesview.h"
#include "ui/notes/severitycolours.h"
#include "ui/packets/outsidebar.h"
#include "ui/packets/packetsview.h"
#include "ui/packets/packettable.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;
using Column = model::PacketColumn;

namespace {

double luminance(const QColor &colour)
{
    const auto of = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * of(colour.redF()) + 0.7152 * of(colour.greenF()) + 0.0722 * of(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

// A capture with its view.
template <class View> struct Opened {
    explicit Opened(const QString &name)
        : focused(investigated(dataFile(name)))
    {
        view.setCapture(focused.get());
        view.resize(970, 600); // beside the sources at 1280
        view.show();
    }
    std::unique_ptr<model::Investigation> focused;
    View view;
};

struct Packets : Opened<ui::PacketsView> {
    explicit Packets(const QString &name)
        : Opened(name)
    {
        view.setWatched(true);
    }
    ui::OutsideBar *bar() const { return view.findChild<ui::OutsideBar *>(); }
    int rows() const { return static_cast<int>(view.rowCount()); }
    quint64 current() const
    {
        const QModelIndex at = view.table()->currentIndex();
        return at.isValid()
            ? at.siblingAtColumn(static_cast<int>(Column::Number)).data().toString().toULongLong()
            : 0;
    }
};

} // namespace

class PacketsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"remora-test"_s);
        QCoreApplication::setApplicationName(u"tst_packets"_s);
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ui::applyTheme(ui::Theme::Light);
    }
    void init() { QSettings().clear(); }

    // Beside the sources, in a window of 1280 pixels.
    void infoAndNotesAreInView()
    {
        Packets packets(u"captures/retransmission_rtt.pcap"_s);
        QTRY_VERIFY(packets.rows() > 0);
        const QHeaderView *header = packets.view.table()->horizontalHeader();
        const int width = packets.view.table()->viewport()->width();
        for (const Column column : {Column::Number, Column::Info, Column::Notes}) {
            const int at = header->sectionPosition(static_cast<int>(column));
            QVERIFY(at >= 0 && at + header->sectionSize(static_cast<int>(column)) <= width);
        }
        // With more room the columns behind them are in view too, and nothing is left over.
        packets.view.resize(1600, 600);
        QTRY_COMPARE(header->length(), packets.view.table()->viewport()->width());
        packets.view.table()->setChosen(static_cast<int>(Column::Flags), true);
        QTRY_COMPARE(header->length(), packets.view.table()->viewport()->width());
        // What is shown whole in most captures is not elided.
        const QFontMetrics metrics(packets.view.table()->font());
        const int address = metrics.horizontalAdvance(u"192.168.100.200"_s);
        QVERIFY(header->sectionSize(static_cast<int>(Column::Source)) >= address + 16);
    }

    void aHiddenPacketIsSaidAndShown_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("text");
        QTest::newRow("filter") << u"f"_s << u"Packet 1 is hidden by the filter."_s;
        QTest::newRow("range") << u"r"_s << u"Packet 1 is hidden by the time range."_s;
        QTest::newRow("conversations")
            << u"c"_s << u"Packet 1 is hidden by the selected conversations."_s;
        QTest::newRow("two") << u"fr"_s << u"Packet 1 is hidden by the filter, the time range."_s;
    }
    void aHiddenPacketIsSaidAndShown()
    {
        QFETCH(QString, by);
        QFETCH(QString, text);
        Packets packets(u"series/mixed.pcap"_s);
        QTRY_VERIFY(packets.rows() > 100);
        model::Focus &focus = packets.focused->focus();
        const int all = packets.rows();
        const auto span = *packets.focused->capture().facts().span;
        if (by.contains('f'_L1))
            focus.setFilter(u"frame.number > 20"_s);
        if (by.contains('r'_L1))
            focus.setRange(dissect::TimeRange{span.begin + span.length() / 2, span.end});
        const auto first = packets.focused->capture().store().chunks().front()->conversations[0];
        const dissect::ConversationId other{dissect::row(first) == 0 ? 1U : 0U};
        if (by.contains('c'_L1))
            focus.setConversations({other});
        QTRY_VERIFY(packets.rows() < all && packets.rows() > 0);
        packets.view.goToPacket(1);
        QTRY_COMPARE(packets.bar()->isVisible(), true);
        QCOMPARE(packets.bar()->text(), text);
        QVERIFY(packets.current() != 1 && !packets.view.table()->currentIndex().isValid());
        // Nor does the keyboard, which comes back from the question, take another packet.
        QFocusEvent comes(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
        QApplication::sendEvent(packets.view.table(), &comes);
        QVERIFY(packets.bar()->isVisible() && !packets.view.table()->currentIndex().isValid());
        // Just what hides it goes, in one step.
        if (by == "f"_L1)
            focus.setRange(dissect::TimeRange{span.begin, span.end + 1});
        const auto before = focus.now();
        button(&packets.view, u"Show it"_s)->click();
        QTRY_COMPARE(packets.current(), quint64{1});
        QVERIFY(!packets.bar()->isVisible());
        QVERIFY(focus.now().filter.isEmpty() && focus.now().conversations.isNone());
        QCOMPARE(focus.now().range.has_value(), by == "f"_L1);
        focus.undo();
        QVERIFY(focus.now() == before);
    }

    void aPacketInFocusIsGoneTo()
    {
        Packets packets(u"series/mixed.pcap"_s);
        packets.view.goToPacket(300); // before there are any rows
        QTRY_COMPARE(packets.current(), quint64{300});
        QVERIFY(!packets.bar()->isVisible());
        // Asked for while nobody looked.
        packets.view.setWatched(false);
        packets.focused->focus().setPacket(dissect::PacketIndex{9});
        packets.view.setWatched(true);
        QTRY_COMPARE(packets.current(), quint64{10});
    }

    void hiddenNotesAreCounted()
    {
        Packets packets(u"captures/retransmission_rtt.pcap"_s);
        packets.view.goToNote(true); // before there are any rows
        QTRY_VERIFY(packets.current() > 0);
        QSignalSpy noticed(&packets.view, &ui::PacketsView::noticed);
        packets.view.table()->setCurrentIndex(
            packets.view.table()->model()->index(packets.rows() - 1, 0));
        packets.view.goToNote(true);
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY(noticed.takeFirst().front().toString().startsWith(u"No packet with a note"_s));
        packets.focused->focus().setFilter(u"!tcp.analysis.flags"_s);
        const int all = packets.rows();
        QTRY_VERIFY(packets.rows() < all);
        packets.view.table()->clearSelection();
        packets.view.table()->setCurrentIndex({});
        packets.view.goToNote(true);
        QTRY_VERIFY(packets.bar()->isVisible());
        QVERIFY2(packets.bar()->text().contains(u"outside the focus"_s),
            qPrintable(packets.bar()->text()));
        button(&packets.view, u"Show it"_s)->click();
        QTRY_VERIFY(packets.current() > 0);
        QVERIFY(
            packets.view.table()->currentIndex().data(model::PacketTableModel::NotedRole).toBool());
    }

    void rowsAreCopiedWithTheirHeads()
    {
        Packets packets(u"captures/retransmission_rtt.pcap"_s);
        QTRY_VERIFY(packets.rows() > 4);
        packets.view.table()->selectAll();
        QSignalSpy noticed(&packets.view, &ui::PacketsView::noticed);
        QTest::keyClick(packets.view.table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(noticed.size(), 1);
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n'_L1);
        QCOMPARE(lines.size(), packets.rows() + 1);
        QVERIFY2(lines[0].startsWith(u"No.\tTime\tDirection\tSource\tSource port"_s),
            qPrintable(lines[0]));
        QVERIFY(lines[1].startsWith(u"1\t"_s));
        // Infos are read also of rows that nobody saw.
        QVERIFY(lines.filter(u"retransmission of "_s).size() > 0);
    }

    void severitiesAreReadable_data()
    {
        QTest::addColumn<const ui::Colours *>("colours");
        QTest::newRow("light") << &ui::lightColours();
        QTest::newRow("dark") << &ui::darkColours();
        QTest::newRow("high contrast") << &ui::highContrastColours();
    }
    void severitiesAreReadable()
    {
        QFETCH(const ui::Colours *, colours);
        using Severity = model::Severity;
        for (const auto severity :
            {Severity::Chat, Severity::Note, Severity::Warning, Severity::Error}) {
            const QColor tint = severityTint(*colours, severity);
            const double words = contrast(severityColour(*colours, severity), tint);
            QVERIFY2(words >= 4.5, qPrintable(QString::number(words)));
            QVERIFY(contrast(colours->text, tint) >= 7);
        }
        QVERIFY(contrast(colours->text, colours->selectedRow) >= 7);
    }

    void notesFilterByAClickOrEnter()
    {
        Opened<ui::NotesView> notes(u"captures/zero_window.pcap"_s);
        QTableView *table = notes.view.table();
        QTRY_VERIFY(table->model()->rowCount() > 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Warning"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"zero window"_s);
        QSignalSpy asked(&notes.view, &ui::NotesView::filterAsked);
        const QPoint place = table->visualRect(table->model()->index(0, 1)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.takeFirst().front().toString(), u"tcp.analysis.zero_window"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        asked.clear();
        // Once more says nothing new.
        notes.focused->focus().setFilter(u"tcp && tcp.analysis.zero_window"_s);
        QTRY_VERIFY(notes.focused->isCurrent());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(asked.size(), 0);
        QSignalSpy said(&notes.view, &ui::NotesView::noticed);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(said.size(), 1);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Severity\tNote\tCount"_s));
    }

    void noNotesAreSaid()
    {
        Opened<ui::NotesView> notes(u"captures/handshake_data_close.pcap"_s);
        QTRY_VERIFY(notes.view.packets().has_value());
        QCOMPARE(*notes.view.packets(), quint64{0});
        QTRY_VERIFY(hasLabel(&notes.view, u"No notes"_s));
    }

    void aStreamIsFollowed()
    {
        Packets packets(u"captures/bidirectional_data.pcap"_s);
        QTRY_VERIFY(packets.rows() > 0);
        packets.view.follow(dissect::ConversationId{0});
        auto *window = packets.view.findChild<ui::FollowWindow *>();
        QVERIFY(window != nullptr);
        ui::StreamView *view = window->view();
        QTRY_VERIFY(view->lines() != nullptr && view->lines()->size() > 0);
        QTRY_VERIFY(hasLabel(window, u"client"_s));
        const auto lines = view->lines()->size();
        // Only one side, then in hexadecimal.
        const auto boxes = window->findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            box->setCurrentIndex(1);
            Q_EMIT box->activated(1);
        }
        QTRY_VERIFY(view->lines()->form().hex);
        QVERIFY(view->lines()->form().sides == model::StreamForm::Sides::Client);
        QVERIFY(view->lines()->size() > 0 && view->lines()->size() != lines);
        for (std::size_t i = 0; i < view->lines()->size(); ++i)
            QVERIFY(view->lines()->pieceOf(i).fromClient);
        view->selectAll();
        view->copy();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"→ 00000000  "_s));
        QSignalSpy asked(window, &ui::FollowWindow::packetAsked);
        view->select(0);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QTRY_COMPARE(packets.current(), asked.front().front().toULongLong());
        QPointer<ui::FollowWindow> open(window);
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(open.isNull());
    }

    void aSideIsSaved()
    {
        const QTemporaryDir folder;
        auto stream = std::make_shared<model::FollowedStream>();
        stream->bytes = {"asked", "answered"};
        model::FileProgress progress;
        const QString path = folder.filePath(u"server.bin"_s);
        QVERIFY(model::streamWriter(stream, false, path)(progress));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("answered"));
    }
};

QTEST_MAIN(PacketsTest)
#include "tst_packets.moc"
