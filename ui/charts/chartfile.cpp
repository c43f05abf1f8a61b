// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfile.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>

#include <QBuffer>
#include <QFontDatabase>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
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
#include "ui/charts/timestrip.h"
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

    // Where everything of a sheet stands.
    struct Places {
        std::vector<QRectF> charts;
        QRectF axis; // of all; empty where a chart has its own
        QRectF footer;
        QSize page;
    };

    // One alone has its axis and footer within.
    bool isStack(const ChartSheet &sheet) { return sheet.charts.size() > 1; }

    bool hasOneAxis(const ChartSheet &sheet)
    {
        return isStack(sheet)
            && std::any_of(sheet.charts.begin(), sheet.charts.end(),
                [](const ChartPicture &one) { return one.chart->kind->isOverTime; });
    }

    Places placesOf(const ChartSheet &sheet)
    {
        const ChartPicture &first = sheet.charts.front();
        const double line = std::ceil(QFontMetricsF(first.appearance.font).height());
        const double width = first.size.width();
        Places places;
        double y = 0;
        const auto place = [&](double height) {
            const QRectF here(0, y, width, height);
            y += height;
            return here;
        };
        for (const ChartPicture &one : sheet.charts)
            places.charts.push_back(place(one.size.height()));
        constexpr double air = 14;
        if (hasOneAxis(sheet))
            places.axis = place(line + air);
        if (isStack(sheet) && !first.appearance.footer.isEmpty())
            places.footer = place(line + air);
        places.page = QSize(first.size.width(), static_cast<int>(y));
        return places;
    }

    // Those of a stack leave to the sheet what all have in common.
    ChartAppearance lookIn(const ChartSheet &sheet, const ChartPicture &one)
    {
        ChartAppearance appearance = one.appearance;
        if (isStack(sheet)) {
            appearance.footer.clear();
            appearance.showsTimeAxis = false;
        }
        return appearance;
    }

    void addAxisAndFooter(QGraphicsScene &scene, const ChartSheet &sheet, const Places &places,
        double left, double right)
    {
        const ChartAppearance &appearance = sheet.charts.front().appearance;
        if (!places.axis.isEmpty()) {
            auto *strip = new TimeStrip;
            scene.addItem(strip);
            strip->setTransparent(true); // the page is painted already, or not to be
            strip->show(appearance, appearance.options.aligned, places.axis, left, right);
        }
        if (places.footer.isEmpty())
            return;
        constexpr double edge = 12; // as within a chart
        auto *footer = new QGraphicsSimpleTextItem;
        scene.addItem(footer);
        footer->setFont(appearance.font);
        footer->setBrush(appearance.colours->dimText);
        footer->setText(QFontMetricsF(appearance.font)
                            .elidedText(model::harmless(appearance.footer), Qt::ElideRight,
                                places.footer.width() - 2 * edge));
        footer->setPos(edge, places.footer.top());
    }

    // Paints the charts and tells their titles; nothing where it was cancelled. On the GUI thread
    // only what must be there, each chart by itself.
    std::optional<QString> paint(QPainter &painter, const ChartSheet &sheet, const Places &places,
        const std::atomic<bool> &cancelled)
    {
        const ChartAppearance &common = sheet.charts.front().appearance;
        painter.setFont(common.font); // a file names it where nothing is written too
        if (!common.isTransparent)
            painter.fillRect(QRect(QPoint(), places.page), common.colours->panel);
        std::unique_ptr<QGraphicsScene, SceneEnd> scene;
        std::vector<ChartFrame *> frames; // the scene's
        const auto onGui
            = [&](const std::function<void()> &slice) { return onGuiThread(slice, cancelled); };
        double left = ChartFrame::leastLeft;
        QStringList titles;
        for (const ChartPicture &one : sheet.charts) {
            const bool isMade = onGui([&] {
                if (scene == nullptr)
                    scene.reset(new QGraphicsScene);
                auto *frame = frames.emplace_back(new ChartFrame);
                scene->addItem(frame);
                frame->show(one.chart, lookIn(sheet, one));
                left = std::max(left, frame->labelWidth());
                titles << frame->title().main;
            });
            if (!isMade)
                return std::nullopt;
        }
        for (std::size_t i = 0; i < frames.size(); ++i) {
            PlotScale scale;
            if (!onGui([&] { scale = frames[i]->layOut(places.charts[i], left); }))
                return std::nullopt;
            ChartDrawing drawing
                = drawn(*sheet.charts[i].chart, scale, lookIn(sheet, sheet.charts[i]));
            const bool isTaken = onGui([&] {
                frames[i]->take(std::move(drawing));
                frames[i]->setDataVisible(false);
            });
            if (!isTaken)
                return std::nullopt;
        }
        for (std::size_t i = 0; i < frames.size(); ++i) { // once all are in their places
            const QRectF &place = places.charts[i];
            if (!onGui([&] { scene->render(&painter, place, place); }))
                return std::nullopt;
            if (!frames[i]->hasData())
                continue;
            const ChartDrawing &drawing = frames[i]->drawing();
            painter.save();
            painter.translate(place.topLeft());
            painter.setClipRect(drawing.scale.area.adjusted(-3, -3, 3, 3));
            paintDrawing(painter, drawing, *sheet.charts[i].chart, lookIn(sheet, sheet.charts[i]));
            painter.restore();
        }
        const QRectF rest = places.axis.united(places.footer);
        const bool isWhole = rest.isEmpty() || onGui([&] {
            addAxisAndFooter(
                *scene, sheet, places, left, places.page.width() - ChartFrame::rightMargin);
            scene->render(&painter, rest, rest);
        });
        return cancelled || !isWhole ? std::nullopt : std::optional(titles.join("; "_L1));
    }

    QByteArray pdf(const ChartSheet &sheet, const std::atomic<bool> &cancelled)
    {
        const Places places = placesOf(sheet);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageMargins(QMarginsF());
        constexpr double points = 72;
        writer.setPageSize(QPageSize(QSizeF(places.page) * points / dotsPerInch, QPageSize::Point));
        QPainter painter(&writer);
        const auto title = paint(painter, sheet, places, cancelled);
        writer.setTitle(title.value_or(QString()));
        painter.end();
        return title ? buffer.data() : QByteArray();
    }

    // The generator writes the font's name unescaped, the title and description too: those come
    // after.
    QByteArray svg(const ChartSheet &sheet, const std::atomic<bool> &cancelled)
    {
        ChartSheet safe = sheet;
        for (ChartPicture &one : safe.charts) {
            const QString family = one.appearance.font.family();
            if (family != model::harmless(family.toHtmlEscaped()))
                one.appearance.font.setFamily(u"sans-serif"_s);
        }
        const Places places = placesOf(safe);
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(places.page);
        generator.setViewBox(QRect(QPoint(0, 0), places.page));
        generator.setResolution(dotsPerInch);
        QPainter painter(&generator);
        const auto title = paint(painter, safe, places, cancelled);
        painter.end();
        if (!title)
            return {};
        QByteArray svg;
        QXmlStreamWriter writer(&svg);
        writer.writeStartDocument();
        copySvg(buffer.data(), writer,
            {*title, model::harmless(safe.charts.front().appearance.footer)});
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

QImage ChartSheet::image(const std::atomic<bool> &cancelled) const
{
    const Places places = placesOf(*this);
    const int scale = charts.front().scale;
    QImage image(places.page * scale, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) // more memory than there is
        return image;
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWhole = paint(painter, *this, places, cancelled).has_value();
    painter.end();
    return isWhole ? image : QImage();
}

QByteArray ChartSheet::bytes(PictureFormat format, const std::atomic<bool> &cancelled) const
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

dissect::Result<void> ChartSheet::save(
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

QByteArray ChartPicture::bytes(PictureFormat format, const std::atomic<bool> &cancelled) const
{
    return ChartSheet{{*this}}.bytes(format, cancelled);
}

QImage ChartPicture::image(const std::atomic<bool> &cancelled) const
{
    return ChartSheet{{*this}}.image(cancelled);
}

dissect::Result<void> ChartPicture::save(
    const QString &path, const dissect::FileSink::Options &options) const
{
    return ChartSheet{{*this}}.save(path, options);
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
