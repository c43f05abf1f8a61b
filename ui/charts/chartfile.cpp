// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfile.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QXmlStreamWriter>

#include "model/foreigntext.h"
#include "ui/charts/svgcopy.h"

#include "dissect/core/filesink.h"
#include "model/filename.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    void paintPage(
        QPainter &painter, const model::ChartData &chart, const ChartLook &look, QSize size)
    {
        const QRectF page(QPointF(0, 0), QSizeF(size));
        if (!look.isTransparent)
            painter.fillRect(page, look.colours->panel);
        paintChart(painter, page, chart, look);
    }

    QByteArray pdf(const model::ChartData &chart, const ChartLook &look, QSize size)
    {
        constexpr int dotsPerInch = 96;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(chartTitle(chart, look));
        writer.setResolution(dotsPerInch);
        writer.setPageMargins(QMarginsF());
        writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / dotsPerInch, QPageSize::Point));
        QPainter painter(&writer);
        paintPage(painter, chart, look, size);
        painter.end();
        return buffer.data();
    }

    // The generator writes the font's name unescaped, the title and description too: those come
    // after.
    QByteArray generatedSvg(const model::ChartData &chart, const ChartLook &look, QSize size)
    {
        ChartLook safe = look;
        if (look.font.family() != model::harmless(look.font.family().toHtmlEscaped()))
            safe.font.setFamily(u"sans-serif"_s);
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(0, 0), size));
        generator.setResolution(96);
        QPainter painter(&generator);
        paintPage(painter, chart, safe, size);
        painter.end();
        return buffer.data();
    }

    QByteArray png(const QImage &image)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    }

} // namespace

QByteArray chartSvg(const model::ChartData &chart, const ChartLook &look, QSize size)
{
    QByteArray svg;
    QXmlStreamWriter writer(&svg);
    writer.writeStartDocument();
    copySvg(generatedSvg(chart, look, size), writer,
        {chartTitle(chart, look), model::harmless(look.footer)});
    writer.writeEndDocument();
    return svg;
}

ChartLook fileLook(const dissect::TimeRange &visible, const QString &footer)
{
    ChartLook look;
    look.colours = &lightColours();
    look.font.setPixelSize(12);
    look.visible = visible;
    look.showsLegend = true;
    look.footer = footer;
    return look;
}

QImage chartImage(const model::ChartData &chart, const ChartLook &look, QSize size, int scale)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintPage(painter, chart, look, size);
    return image;
}

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

QByteArray chartPicture(const model::ChartData &chart, const ChartLook &look, QSize size, int scale,
    PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return chartSvg(chart, look, size);
    case PictureFormat::Pdf:
        return pdf(chart, look, size);
    case PictureFormat::Png:
        break;
    }
    return png(chartImage(chart, look, size, scale));
}

dissect::Result<void> saveChart(const model::ChartData &chart, const ChartLook &look, QSize size,
    int scale, const QString &path, const dissect::FileSink::Options &options)
{
    const auto format = pictureFormatOf(path);
    if (!format)
        return dissect::failure(
            dissect::Error::Kind::NotWritable, "charts are saved as .png, .svg or .pdf");
    const QByteArray picture = chartPicture(chart, look, size, scale, *format);
    return dissect::writeFile(model::fileBytes(path),
        {picture.constData(), static_cast<std::size_t>(picture.size())}, options);
}

} // namespace remora::ui
