// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfile.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

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
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(96);
    generator.setTitle(chartTitle(chart, look));
    generator.setDescription(look.footer);
    QPainter painter(&generator);
    paintPage(painter, chart, look, size);
    painter.end();
    return buffer.data();
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

dissect::Result<void> saveChart(const model::ChartData &chart, const ChartLook &look, QSize size,
    int scale, const QString &path)
{
    QByteArray contents;
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        contents = chartSvg(chart, look, size);
    else if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        contents = pdf(chart, look, size);
    else if (path.endsWith(".png"_L1, Qt::CaseInsensitive))
        contents = png(chartImage(chart, look, size, scale));
    else
        return dissect::failure(
            dissect::Error::Kind::NotWritable, "charts are saved as .png, .svg or .pdf");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size()
        || !file.commit())
        return dissect::failure(
            dissect::Error::Kind::NotWritable, file.errorString().toStdString());
    return {};
}

} // namespace remora::ui
