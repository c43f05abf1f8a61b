// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QLineEdit;

namespace remora::ui {

// The line above the sources in which a part of a name is typed. It stands where the head of their
// tree would.
class SourceFind : public QHeaderView {
    Q_OBJECT
public:
    explicit SourceFind(QWidget *parent);
    QString text() const;
    void setFound(bool found); // whether there is such a name
    void ask(); // takes the keys
    bool isAsked() const; // has them
    void clear();
    QSize sizeHint() const override;

Q_SIGNALS:
    void typed(const QString &text);
    void downAsked(); // to what was found
    void left(); // back to the tree, as it was

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
};

} // namespace remora::ui
