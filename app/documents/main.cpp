// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what is installed beside the program: man pages, completions and icons.
// usage: remora-documents FOLDER ICON.svg SMALL-ICON.svg
#include <cstdio>

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QImageReader>

#include "app/documents/completion.h"
#include "app/documents/manpage.h"
#include "dissect/core/filesink.h"
#include "netshark/filename.h"

using namespace remora;
using namespace remora::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int largestSmallIcon = 24; // below, the drawing of the large ones is a blur

bool write(const QString &path, const QByteArray &contents)
{
    return QDir().mkpath(path.section('/'_L1, 0, -2))
        && dissect::writeFile(netshark::fileBytes(path), contents.toStdString()).has_value();
}

bool drawIcon(const QString &from, int size, const QString &path)
{
    QImageReader reader(from);
    reader.setScaledSize({size, size});
    const QImage image = reader.read();
    QBuffer png;
    return !image.isNull() && image.save(&png, "PNG") && write(path, png.data());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 1;
    const QString folder = arguments[1];
    const auto writePage = [&](const Command &command) {
        return write(folder + "/man/"_L1 + manPageName(command), manPage(command).toUtf8());
    };
    bool good = writePage(windowCommand());
    for (const Command &command : commands())
        good = writePage(command) && good;
    good = write(folder + "/completions/remora"_L1, bashCompletion().toUtf8()) && good;
    good = write(folder + "/completions/_remora"_L1, zshCompletion().toUtf8()) && good;
    good = write(folder + "/completions/remora.fish"_L1, fishCompletion().toUtf8()) && good;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        good = drawIcon(arguments[size <= largestSmallIcon ? 3 : 2], size,
                   u"%1/icons/%2x%2/apps/remora.png"_s.arg(folder).arg(size))
            && good;
    if (!good)
        std::fprintf(stderr, "%s cannot be filled.\n", qUtf8Printable(folder));
    return good ? 0 : 2;
}
