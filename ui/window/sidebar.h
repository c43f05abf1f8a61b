// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace remora::ui {

class FieldsPage;
class Segments;

// The left of the window: where packets come from, or which fields they have. Which one is seen is
// remembered.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    enum class Page { Sources, Fields };
    explicit Sidebar(QWidget *sources, QWidget *parent = nullptr);
    FieldsPage *fields() const { return m_fields; }
    void showPage(Page page);

private:
    Segments *m_switch;
    FieldsPage *m_fields;
    QStackedWidget *m_pages;
};

} // namespace remora::ui
