// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/charts/readouttables.h"

namespace remora::ui {

// The column beside the charts that says what they show: where the pointer is, or in all that is
// visible. The wheel scrolls it where there is more than fits; a line is shown whole or not at all.
class ReadoutPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int columnWidth = 256;

    explicit ReadoutPanel(QWidget *parent = nullptr);
    using QWidget::show;
    void show(const ReadoutHeading &heading, std::vector<ReadoutTable> tables);
    const ReadoutHeading &heading() const { return m_heading; }
    const std::vector<ReadoutTable> &tables() const { return m_tables; }

    // The same as a card over the charts of a narrow window, where the column has no room. `font`:
    // that of the window. Where the card is lower than its size the last lines are left out.
    static QSizeF cardSize(
        const std::vector<ReadoutTable> &tables, const QFont &font, double width = columnWidth);
    static void paintCard(QPainter &painter, const QRectF &card, const ReadoutHeading &heading,
        const std::vector<ReadoutTable> &tables, const Colours &colours, const QFont &font);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF body() const; // what the tables have, below the heading
    void scrollTo(std::size_t line);

    ReadoutHeading m_heading;
    std::vector<ReadoutTable> m_tables;
    std::size_t m_first = 0; // line at the top
    int m_turned = 0; // of the wheel, less than a line
};

} // namespace remora::ui
