// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a capture in the window, on the offscreen platform, and measures how long it takes until
// the tables are complete, the longest time for which the window did not react, and the memory it
// took.
#include <cstdio>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>

#include "app/application.h"
#include "tests/bench/capturemaker.h"
#include "tests/bench/memory.h"
#include "ui/common/tableview.h"
#include "ui/conversations/conversationsview.h"

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: remora-bench-window FOLDER\n");
        return 1;
    }
    if (!remora::bench::makeCapture(remora::bench::big, argv[1]))
        return 2;
    const std::string path = remora::bench::big.path(argv[1]);
    QByteArray pages(1 << 20, '\0');
    QFile warm(QString::fromStdString(path)); // into the page cache
    if (warm.open(QIODevice::ReadOnly)) {
        while (warm.read(pages.data(), pages.size()) > 0) { }
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"remora-bench"_s);
    QStandardPaths::setTestModeEnabled(true);
    remora::app::Application remora(remora::ui::Theme::Light);
    remora.window().resize(1280, 800);
    remora.window().show();
    QElapsedTimer settling;
    settling.start();
    while (settling.elapsed() < 300)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    const double before = remora::bench::residentPeak();

    QElapsedTimer total;
    QElapsedTimer sinceTick;
    qint64 longestGap = 0;
    qint64 firstRows = 0;
    qint64 complete = 0;
    auto *table = remora.window().findChild<remora::ui::ConversationsView *>()->table();
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &application, [&] {
        longestGap = std::max(longestGap, sinceTick.nsecsElapsed());
        sinceTick.restart();
        if (firstRows == 0 && table->model()->rowCount() > 0)
            firstRows = total.nsecsElapsed();
        const auto capture = remora.window().currentCapture();
        const bool isComplete
            = capture != nullptr && capture->state() == remora::model::Capture::State::Complete;
        if (complete == 0 && isComplete
            && static_cast<std::size_t>(table->model()->rowCount())
                == capture->conversations()->size())
            complete = total.nsecsElapsed();
        if (complete != 0 && total.nsecsElapsed() > complete + 1'000'000'000)
            QCoreApplication::quit(); // a second more, for the charts
    });
    tick.start(1);
    total.start();
    sinceTick.start();
    remora.window().openCapture(QString::fromStdString(path));
    QCoreApplication::exec();
    std::printf(
        "first rows after %.0f ms, complete after %.0f ms, longest gap %.0f ms, %.0f MB more "
        "resident at most\n",
        static_cast<double>(firstRows) / 1e6, static_cast<double>(complete) / 1e6,
        static_cast<double>(longestGap) / 1e6, remora::bench::residentPeak() - before);
    return 0;
}
