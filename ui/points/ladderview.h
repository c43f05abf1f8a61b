// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QAbstractScrollArea>

#include "model/points/ladderlayout.h"
#include "ui/points/ladderpainter.h"

class QRubberBand;

namespace remora::ui {

// The ladder of a conversation. The wheel or a drag zooms the time; with Shift the wheel moves it,
// so does a drag with Ctrl or the middle button. Home shows it as it was; a double click on a
// packet asks for it.
class LadderView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit LadderView(QWidget *parent = nullptr);
    // nullptr: nothing to be shown, for the reason that `hint` says.
    void show(std::shared_ptr<const model::LadderLayout> layout, const QString &hint = {});
    const std::shared_ptr<const model::LadderLayout> &layout() const { return m_layout; }
    void goToLost(bool forward); // the next line that ends on the way
    double zoom() const { return m_zoom; }
    LadderPainter painter() const; // as it is drawn now; only where there is a layout

Q_SIGNALS:
    // A packet of a point; `number` from 1.
    void packetAsked(const QString &path, quint64 number);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void zoomTo(double zoom, double around);
    void showFrom(double place, double zoom);
    void updateScroll();
    double placeAt(double y) const; // of the axis
    void mark(std::optional<std::size_t> line);

    std::shared_ptr<const model::LadderLayout> m_layout;
    QString m_hint;
    double m_zoom = 1;
    std::optional<std::size_t> m_marked;
    std::optional<std::size_t> m_lost; // that was gone to last
    std::optional<QPoint> m_pressed;
    std::optional<int> m_grabbed; // what is moved: where it was taken, below the axis' beginning
    QRubberBand *m_band;
};

} // namespace remora::ui
