// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfile.h"

#include <algorithm>
#include <functional>
#include <memory>

#include <QBuffer>
#include <QFontDatabase>
#include <QGraphicsScene>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QThread>
#include <QXmlStreamWriter>

#include "model/text/filename.h"
#include "model/text/foreigntext.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/svgcopy.h"
#include "ui/common/guislice.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr int dotsPerInch = 96;

    // A scene is the GUI thread's, whoever has no more use for it.
    struct SceneEnd {
        void operator()(QGraphicsScene *scene) const
        {
            if (scene->thread() == QThread::currentThread())
                delete scene;
            else
                scene->deleteLater();
        }
    };

    // Paints the chart and tells its title; nothing where it was cancelled. On the GUI thread only
    // what must be there.
    std::optional<QString> paint(
        QPainter &painter, const ChartPicture &picture, const std::atomic<bool> &cancelled)
    {
        const QRectF page(QPointF(0, 0), QSizeF(picture.size));
        painter.setFont(picture.appearance.font); // a file names it where nothing is written too
        if (!picture.appearance.isTransparent)
            painter.fillRect(page, picture.appearance.colours->panel);
        std::unique_ptr<QGraphicsScene, SceneEnd> scene;
        ChartFrame *frame = nullptr; // the scene's
        const auto onGui
            = [&](const std::function<void()> &slice) { return onGuiThread(slice, cancelled); };
        const bool isMade = onGui([&] {
            scene.reset(new QGraphicsScene);
            frame = new ChartFrame;
            scene->addItem(frame);
            frame->show(picture.chart, picture.appearance);
        });
        PlotScale scale;
        QString title;
        const bool isLaidOut = isMade && onGui([&] {
            title = frame->title().main;
            scale = frame->layOut(page, std::max(ChartFrame::leastLeft, frame->labelWidth()));
        });
        if (!isLaidOut)
            return std::nullopt;
        ChartDrawing drawing = drawn(*picture.chart, scale, picture.appearance);
        const bool isDrawn = onGui([&] {
            frame->take(std::move(drawing));
            frame->setDataVisible(false);
        }) && onGui([&] { scene->render(&painter, page, page); });
        if (!isDrawn)
            return std::nullopt;
        if (frame->hasData()) {
            drawing = frame->drawing();
            painter.setClipRect(drawing.scale.area.adjusted(-3, -3, 3, 3));
            paintDrawing(painter, drawing, *picture.chart, picture.appearance);
        }
        return cancelled ? std::nullopt : std::optional(title);
    }

    QByteArray pdf(const ChartPicture &picture, const std::atomic<bool> &cancelled)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageMargins(QMarginsF());
        constexpr double points = 72;
        writer.setPageSize(
            QPageSize(QSizeF(picture.size) * points / dotsPerInch, QPageSize::Point));
        QPainter painter(&writer);
        const auto title = paint(painter, picture, cancelled);
        writer.setTitle(title.value_or(QString()));
        painter.end();
        return title ? buffer.data() : QByteArray();
    }

    // The generator writes the font's name unescaped, the title and description too: those come
    // after.
    QByteArray svg(const ChartPicture &picture, const std::atomic<bool> &cancelled)
    {
        ChartPicture safe = picture;
        const QString family = picture.appearance.font.family();
        if (family != model::harmless(family.toHtmlEscaped()))
            safe.appearance.font.setFamily(u"sans-serif"_s);
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(picture.size);
        generator.setViewBox(QRect(QPoint(0, 0), picture.size));
        generator.setResolution(dotsPerInch);
        QPainter painter(&generator);
        const auto title = paint(painter, safe, cancelled);
        painter.end();
        if (!title)
            return {};
        QByteArray svg;
        QXmlStreamWriter writer(&svg);
        writer.writeStartDocument();
        copySvg(buffer.data(), writer, {*title, model::harmless(picture.appearance.footer)});
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
    if (image.isNull()) // more memory than there is
        return image;
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWhole = paint(painter, *this, cancelled).has_value();
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
    if (picture.isEmpty() && options.cancelled != nullptr && *options.cancelled)
        return dissect::failure(dissect::Error::Kind::WritingInterrupted, "cancelled");
    if (picture.isEmpty())
        return dissect::failure(
            dissect::Error::Kind::NotWritable, "a picture of that size needs too much memory");
    return dissect::writeFile(model::fileBytes(path),
        {picture.constData(), static_cast<std::size_t>(picture.size())}, options);
}

ChartAppearance fileAppearance(const dissect::TimeRange &visible, const QString &footer)
{
    ChartAppearance appearance;
    appearance.font = fileFont();
    appearance.visible = visible;
    appearance.hasFullNames = true;
    appearance.footer = footer;
    return appearance;
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
