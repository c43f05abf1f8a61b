// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QDialog>

#include "model/charts/chartseries.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace remora::ui {

// Asks which charts to save, how and where. Existing files are named before they are overwritten.
class SaveChartsDialog : public QDialog {
    Q_OBJECT
public:
    struct Choice {
        std::vector<const model::ChartKind *> kinds;
        QString format; // "png", "svg", "pdf", "csv"
        QString folder;
        QString prefix;
        QSize size;
        int scale = 1;
        bool visibleOnly = true;
        bool isDark = false; // the palette
        bool isTransparent = false; // of PNG and SVG
        bool isNumbers() const { return format == QLatin1StringView("csv"); }
        bool has(const model::ChartKind &kind) const;
        QString path(const model::ChartKind &kind) const;
    };
    SaveChartsDialog(
        const std::vector<std::shared_ptr<const model::ChartData>> &charts, QWidget *parent);
    Choice choice() const;

private:
    void update();
    void addSize(QFormLayout *form);
    void addPlace(QFormLayout *form);
    QList<QPair<const model::ChartKind *, QCheckBox *>> m_kinds;
    QComboBox *m_format;
    QComboBox *m_scale;
    QComboBox *m_range;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_palette;
    QCheckBox *m_transparent;
    QLineEdit *m_folder;
    QLineEdit *m_prefix;
    QLabel *m_hint;
    QPushButton *m_save;
};

} // namespace remora::ui
