// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/help/helppages.h"

class QListWidget;
class QTextBrowser;

namespace remora::ui {

// The pages of help beside a list of them. A window of its own; needs no network.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent);
    // By the page's key; the first one where there is none.
    void showPage(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRow(int row);

    QList<HelpPage> m_pages;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace remora::ui
