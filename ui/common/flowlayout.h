// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace remora::ui {

// Widgets side by side, in as many rows as they need: nothing is cut off in a narrow window. What
// stands behind the stretch goes to the other end of the last row.
class FlowLayout : public QLayout {
public:
    FlowLayout(QWidget *parent, QMargins margins, int spacing);
    ~FlowLayout() override;
    void addStretch() { m_stretchAt = count(); }

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool places) const;

    QList<QLayoutItem *> m_items;
    int m_stretchAt = -1;
};

} // namespace remora::ui
