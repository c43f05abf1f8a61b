// SPDX-License-Identifier: GPL-3.0-or-later
// Searches the catalogue of fields as it is typed, letter by letter, and prints how long each takes
// until the list is ready; at the end the worst and the median of all.
#include <algorithm>
#include <cstdio>
#include <vector>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QStandardPaths>

#include "model/query/fieldlistmodel.h"
#include "model/query/sharedcatalogue.h"

using namespace remora;
using namespace Qt::StringLiterals;

namespace {

constexpr double allowed = 50; // ms

struct Typed {
    QString text;
    bool isRegular;
};

std::vector<Typed> typed()
{
    return {{u"tcp"_s, false}, {u"dns.qry"_s, false}, {u"window size"_s, false}, {u"e"_s, false},
        {u"."_s, false}, {u"no such field"_s, false}, {u"^tcp.*rtt"_s, true},
        {u"^tcp.*flight"_s, true}, {u"dns.qry"_s, true}, {u"e"_s, true}, {u"."_s, true},
        {u"[a-z]+_id$"_s, true}, {u"(tcp|udp).*port"_s, true}, {u"no.*such.*field"_s, true},
        {u"^$"_s, true}, {u"\\bwindow\\b"_s, true}, {u"[^.]*rtt$"_s, true}};
}

// Until the list answers.
double search(model::FieldListModel &model, const QString &text, bool isRegular)
{
    QEventLoop loop;
    QObject::connect(&model, &model::FieldListModel::answered, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    model.search(text, isRegular);
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"remora-bench-fields"_s);
    QElapsedTimer timer;
    timer.start();
    auto &catalogue = model::SharedCatalogue::of();
    model::FieldListModel model;
    QEventLoop reading;
    QObject::connect(&catalogue, &model::SharedCatalogue::changed, &reading, &QEventLoop::quit);
    catalogue.read();
    reading.exec();
    std::printf("%zu fields, read in %lld ms\n", catalogue.now()->size(),
        static_cast<long long>(timer.elapsed()));
    search(model, {}, false);
    std::vector<double> all;
    for (const auto &[text, isRegular] : typed()) {
        for (qsizetype letters = 1; letters <= text.size(); ++letters) {
            const QString begin = text.first(letters);
            const double taken = search(model, begin, isRegular);
            std::printf("%7.1f ms  %s%-16s %8zu found%s\n", taken, isRegular ? "re " : "   ",
                qPrintable(begin), model.found(), model.problem().isEmpty() ? "" : " (broken)");
            all.push_back(taken);
        }
    }
    std::ranges::sort(all);
    std::printf("%zu keystrokes: median %.1f ms, worst %.1f ms\n", all.size(), all[all.size() / 2],
        all.back());
    return all.back() <= allowed ? 0 : 1;
}
