// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

#include <QFont>
#include <QFontMetricsF>

#include "ui/charts/readouttables.h"

class QPainter;

namespace remora::ui {

// Paints a read-out, line by line. The columns of a table keep their width whatever the values,
// unless one would not be whole.
class ReadoutPainter {
public:
    // `tables` must outlive it.
    ReadoutPainter(
        const std::vector<ReadoutTable> &tables, const Colours &colours, const QFont &font);

    double headingHeight() const;
    void paintHeading(QPainter &painter, const QRectF &area, const ReadoutHeading &heading) const;

    std::size_t lines() const { return m_lines.size(); }
    double height() const; // of all lines
    // The lines from one on that fit; what is left out above or below is told by "…".
    void paint(QPainter &painter, const QRectF &area, std::size_t first) const;
    // The first line of the last page.
    std::size_t lastFirst(double areaHeight) const;

private:
    struct Line {
        const ReadoutTable *table;
        const ReadoutRow *row = nullptr; // nothing: the title
        bool isDetail = false;
        double above = 0; // room above the text, with a line in its middle where there is a table
        double height = 0; // with that
    };
    double textHeight() const { return std::ceil(m_metrics.height()) + 2; }
    void addLines(const ReadoutTable &table);
    void paintLine(QPainter &painter, const QRectF &place, const Line &line) const;
    void paintTitle(QPainter &painter, const QRectF &place, const ReadoutTable &table) const;
    void paintRow(QPainter &painter, const QRectF &place, const Line &line) const;
    void paintValues(QPainter &painter, const QRectF &place, const ReadoutTable &table,
        const QStringList &texts, const QColor &colour) const;
    double nameRoom(const QRectF &place, const ReadoutTable &table) const;
    std::vector<double> columns(const ReadoutTable &table) const;

    const Colours &m_colours;
    QFont m_plain;
    QFont m_bold;
    QFont m_heading;
    QFontMetricsF m_metrics;
    QFontMetricsF m_boldMetrics;
    std::vector<Line> m_lines;
};

} // namespace remora::ui
