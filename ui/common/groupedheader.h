// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHeaderView>
#include <QTimer>

namespace remora::ui {

// The heads of a table in two rows: over columns that belong together and stand together, a caption
// with their unit and a line; below it the heads. A column that stands alone takes its full name.
// Without captions it is a head as any other.
class GroupedHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit GroupedHeader(QWidget *parent = nullptr);
    // Under which the model tells what stands over a column, and what it is called by itself.
    void setRoles(int caption, int name);

    // Columns beside each other below one caption.
    struct Run {
        std::vector<int> columns; // two at least
        QString caption;
    };
    // Of columns in the order in which they stand.
    std::vector<Run> runsOf(const std::vector<int> &columns) const;
    // What stands at the head of a column, with the sign of sorting where it has one.
    QString headText(int column, const std::vector<Run> &runs) const;
    int captionWidth(const Run &run) const;
    // Of the table, in pixels: in a low one rows need the room more than captions do.
    void setRoom(int height);
    // Whether a group begins with a column, or has ended before it: told by a line on its left.
    bool isEdge(int column) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;

private:
    std::vector<int> shownColumns() const;
    const std::vector<Run> &runs() const;
    void refresh();
    QFont captionFont() const;

    int m_captionRole = -1;
    int m_nameRole = -1;
    mutable std::vector<Run> m_runs;
    mutable std::vector<bool> m_edges; // by column
    mutable bool m_isStale = true;
    bool m_hasCaptions = false; // in sight
    int m_room = 0;
    QTimer m_later;
};

} // namespace remora::ui
