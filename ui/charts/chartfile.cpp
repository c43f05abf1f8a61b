// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfile.h"

#include <algorithm>

#include <QBuffer>
#include <QFontDatabase>
#include <QGraphicsScene>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QXmlStreamWriter>

#include "model/filename.h"
#include "model/foreigntext.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/svgcopy.h"
#include "ui/common/guislice.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr int dotsPerInch = 96;

    // Paints the chart; false where it was cancelled.
    bool paint(QPainter &painter, const ChartPicture &picture, const std::atomic<bool> &cancelled)
    {
        const QRectF page(QPointF(0, 0), QSizeF(picture.size));
        painter.setFont(picture.look.font); // a file names it where nothing is written too
        if (!picture.look.isTransparent)
            painter.fillRect(page, picture.look.colours->panel);
        ChartDrawing drawing;
        bool hasData = false;
        const bool isDrawn = onGuiThread(
            [&] {
                QGraphicsScene scene;
                auto *frame = new ChartFrame; // the scene's
                scene.addItem(frame);
                frame->show(picture.chart, picture.look);
                frame->place(page, std::max(ChartFrame::leastLeft, frame->labelWidth()));
                frame->setDataVisible(false);
                scene.render(&painter, page, page);
                drawing = frame->drawing();
                hasData = frame->hasData();
            },
            cancelled);
        if (!isDrawn)
            return false;
        if (hasData) {
            painter.setClipRect(drawing.scale.area.adjusted(-3, -3, 3, 3));
            paintDrawing(painter, drawing, *picture.chart, picture.look);
        }
        return !cancelled;
    }

    // As it stands above the chart.
    QString titleOf(const ChartPicture &picture, const std::atomic<bool> &cancelled)
    {
        QString title;
        onGuiThread(
            [&] {
                ChartFrame frame;
                frame.show(picture.chart, picture.look);
                title = frame.title().main;
            },
            cancelled);
        return title;
    }

    QByteArray pdf(const ChartPicture &picture, const std::atomic<bool> &cancelled)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(titleOf(picture, cancelled));
        writer.setResolution(dotsPerInch);
        writer.setPageMargins(QMarginsF());
        constexpr double points = 72;
        writer.setPageSize(
            QPageSize(QSizeF(picture.size) * points / dotsPerInch, QPageSize::Point));
        QPainter painter(&writer);
        const bool isWhole = paint(painter, picture, cancelled);
        painter.end();
        return isWhole ? buffer.data() : QByteArray();
    }

    // The generator writes the font's name unescaped, the title and description too: those come
    // after.
    QByteArray generatedSvg(const ChartPicture &picture, const std::atomic<bool> &cancelled)
    {
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(picture.size);
        generator.setViewBox(QRect(QPoint(0, 0), picture.size));
        generator.setResolution(dotsPerInch);
        ChartPicture safe = picture;
        const QString family = picture.look.font.family();
        if (family != model::harmless(family.toHtmlEscaped()))
            safe.look.font.setFamily(u"sans-serif"_s);
        QPainter painter(&generator);
        const bool isWhole = paint(painter, safe, cancelled);
        painter.end();
        return isWhole ? buffer.data() : QByteArray();
    }

    QByteArray svg(const ChartPicture &picture, const std::atomic<bool> &cancelled)
    {
        const QByteArray generated = generatedSvg(picture, cancelled);
        if (generated.isEmpty())
            return {};
        QByteArray svg;
        QXmlStreamWriter writer(&svg);
        writer.writeStartDocument();
        copySvg(
            generated, writer, {titleOf(picture, cancelled), model::harmless(picture.look.footer)});
        writer.writeEndDocument();
        return svg;
    }

    QByteArray png(const QImage &image)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    }

    // One that every viewer has an equal of: as wide as Arial and Helvetica.
    QFont fileFont()
    {
        constexpr int pixels = 12;
        const auto wanted = u"Liberation Sans"_s;
        QFont font(QFontDatabase::hasFamily(wanted) ? wanted : u"sans-serif"_s);
        font.setPixelSize(pixels);
        return font;
    }

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &path)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return PictureFormat::Svg;
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return PictureFormat::Pdf;
    if (path.endsWith(".png"_L1, Qt::CaseInsensitive))
        return PictureFormat::Png;
    return std::nullopt;
}

QImage ChartPicture::image(const std::atomic<bool> &cancelled) const
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWhole = paint(painter, *this, cancelled);
    painter.end();
    return isWhole ? image : QImage();
}

QByteArray ChartPicture::bytes(PictureFormat format, const std::atomic<bool> &cancelled) const
{
    switch (format) {
    case PictureFormat::Svg:
        return svg(*this, cancelled);
    case PictureFormat::Pdf:
        return pdf(*this, cancelled);
    case PictureFormat::Png:
        break;
    }
    const QImage picture = image(cancelled);
    return picture.isNull() ? QByteArray() : png(picture);
}

dissect::Result<void> ChartPicture::save(
    const QString &path, const dissect::FileSink::Options &options) const
{
    const auto format = pictureFormatOf(path);
    if (!format)
        return dissect::failure(
            dissect::Error::Kind::NotWritable, "charts are saved as .png, .svg or .pdf");
    static const std::atomic<bool> never = false;
    const QByteArray picture = bytes(*format, options.cancelled ? *options.cancelled : never);
    if (picture.isEmpty())
        return dissect::failure(dissect::Error::Kind::WritingInterrupted, "cancelled");
    return dissect::writeFile(model::fileBytes(path),
        {picture.constData(), static_cast<std::size_t>(picture.size())}, options);
}

ChartLook fileLook(const dissect::TimeRange &visible, const QString &footer)
{
    ChartLook look;
    look.font = fileFont();
    look.visible = visible;
    look.hasFullNames = true;
    look.footer = footer;
    return look;
}

dissect::TimeRange wholeRange(const model::ChartData &chart)
{
    dissect::TimeRange range = chart.span.value_or(dissect::TimeRange{0, dissect::second});
    constexpr dissect::Duration share = 100; // of the range, on both sides
    const dissect::Duration air = range.length() == 0
        ? dissect::second / 2
        : std::max<dissect::Duration>(range.length() / share, 1);
    range.begin -= air;
    range.end += air;
    return range;
}

} // namespace remora::ui
