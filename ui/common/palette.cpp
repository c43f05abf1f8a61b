// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/palette.h"

#include <QString>

#include "ui/common/fonts.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

const Colours &lightColours()
{
    static const Colours colours{QColor(0xf6f7f8), QColor(0xffffff), QColor(0xdfe3e6),
        QColor(0xeceff1), QColor(0x1c2226), QColor(0x68737b), QColor(0x0b6e8a), QColor(0xe3f1f5),
        QColor(0xd5ebf2), QColor(0x1a7f4b), QColor(0x9a6700), QColor(0xb42318),
        {QColor(0x0072B2), QColor(0xD55E00), QColor(0x009E73), QColor(0xCC79A7), QColor(0xE69F00),
            QColor(0x56B4E9), QColor(0x7A5195), QColor(0, 0, 0)}};
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{QColor(0x15191c), QColor(0x1c2125), QColor(0x2f363b),
        QColor(0x272d31), QColor(0xe4e8ea), QColor(0x95a1a9), QColor(0x4fb6d3), QColor(0x19343d),
        QColor(0x1f4552), QColor(0x4cc38a), QColor(0xe0b341), QColor(0xf97066),
        {QColor(0x53B1EF), QColor(0xF78A46), QColor(0x43DBA9), QColor(0xD58FB5), QColor(0xF2C14E),
            QColor(0x9CD3F5), QColor(0xB09BD5), QColor(0xE4E8EA)}};
    return colours;
}

// Black on white with strong lines: every text at least 7 : 1.
const Colours &highContrastColours()
{
    static const Colours colours{QColor(0xffffff), QColor(0xffffff), QColor(0, 0, 0),
        QColor(0x8a8a8a), QColor(0, 0, 0), QColor(0x1c1c1c), QColor(0x003e8a), QColor(0xdbe9ff),
        QColor(0xffe08a), QColor(0x00521f), QColor(0x5c3d00), QColor(0x8a0000),
        {QColor(0x085189), QColor(0xa2450c), QColor(0x01472f), QColor(0x8a1e65), QColor(0x674602),
            QColor(0x216893), QColor(0x492861), QColor(0, 0, 0)}};
    return colours;
}

const Colours &coloursFor(const QPalette &palette)
{
    if (palette.color(QPalette::Mid) == highContrastColours().line)
        return highContrastColours();
    return palette.color(QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

QPalette widgetPalette(const Colours &c)
{
    QPalette palette(c.panel, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Button, c.panel);
    palette.setColor(QPalette::Base, c.panel);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::ToolTipBase, c.panel);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.dimText);
    palette.setColor(QPalette::Highlight, c.selectedRow);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Dark, c.dimText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.dimText);
    return palette;
}

QString styleSheet(const Colours &c, int textPixels)
{
    QString sheet = QStringLiteral(R"(
        QToolTip { border: 1px solid @line; padding: 4px; }
        QLabel[role="caption"] { color: @dim; font-size: @smallpx; }
        QLabel[role="section"] { color: @dim; font-size: @tinypx; }
        QLabel[role="headline"] { font-size: @headlinepx; font-weight: 600; }
        QLabel[role="title"] { font-weight: 600; }
        QLabel[role="failed"] { color: @failed; }
        QLabel[role="doubtful"] { color: @doubtful; }
        QLabel[role="valid"] { color: @valid; font-size: @smallpx; }
        QLabel[role="hint"] { color: @dim; padding: 8px 12px; }
        QLabel[role="problem"] { background: @panel; color: @failed; border: 1px solid @failed; border-radius: 4px; padding: 4px 8px; }
        QLineEdit, QComboBox, QPlainTextEdit, QSpinBox { background: @panel; border: 1px solid @line; border-radius: 5px; padding: 4px 7px; selection-background-color: @selected; selection-color: @text; }
        QLineEdit[role="right"], QLineEdit[role="right"]:focus { border-color: @valid; }
        QLineEdit[role="wrong"], QLineEdit[role="wrong"]:focus { border-color: @failed; }
        QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border-color: @accent; }
        QComboBox::drop-down { border: none; width: 22px; }
        QComboBox::down-arrow { image: url(:/icons/chevron-down-@theme.svg); width: 12px; height: 12px; }
        QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; selection-background-color: @selected; selection-color: @text; }
        QPushButton, QToolButton { background: @panel; border: 1px solid @line; border-radius: 5px; padding: 5px 11px; }
        QPushButton:hover, QToolButton:hover { border-color: @accent; }
        QPushButton:focus, QToolButton:focus { border-color: @accent; }
        QPushButton:disabled, QToolButton:disabled { color: @dim; }
        QPushButton:checked, QToolButton:checked { background: @accentbg; border-color: @accent; color: @accent; }
        QPushButton[role="primary"] { background: @accent; border-color: @accent; color: @window; font-weight: 500; }
        QPushButton[role="primary"]:disabled { background: @line; border-color: @line; color: @dim; }
        QToolButton[role="kind"] { padding: 4px 6px; }
        QToolButton[role="chip"] { background: @accentbg; border-color: @accentbg; color: @accent; border-radius: 11px; padding: 3px 10px; }
        QToolButton[role="chip"]:hover, QToolButton[role="chip"]:focus { border-color: @accent; }
        QToolButton[role="failedchip"] { background: @panel; border-color: @failed; color: @failed; border-radius: 11px; padding: 3px 10px; }
        QWidget[role="focus"] { background: @window; border-bottom: 1px solid @line; }
        QToolButton[autoRaise="true"] { border: 1px solid transparent; background: transparent; padding: 3px 5px; color: @accent; }
        QToolButton[autoRaise="true"]:hover, QToolButton[autoRaise="true"]:focus { border-color: @accent; }
        QToolButton::menu-indicator { image: none; }
        QSplitter::handle { background: @line; }
        QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }
        QTreeWidget, QTableView { background: @panel; border: none; outline: none; selection-background-color: @selected; selection-color: @text; gridline-color: @line; }
        QTreeWidget { background: @window; } QTreeWidget[role="panel"] { background: @panel; }
        QTreeView { background: @panel; border: 1px solid @line; selection-background-color: @selected; selection-color: @text; }
        QTreeWidget, QTreeView[role="sources"] { border: none; } QTreeView[role="sources"] { background: @window; outline: none; }
        QTreeWidget::item, QTreeView[role="sources"]::item { height: @rowpx; padding-right: 8px; border: none; }
        QTreeWidget::item:selected, QTreeView[role="sources"]::item:selected { background: @selected; color: @text; } QTreeWidget::branch:selected, QTreeView[role="sources"]::branch:selected { background: @selected; }
        QHeaderView::section { background: @window; color: @dim; border: none; border-bottom: 1px solid @line; padding: 5px 8px; font-weight: 600; }
        QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }
        QAbstractScrollArea::corner { background: transparent; border: none; }
        QToolBar { background: @window; border: none; border-top: 1px solid @line; border-bottom: 1px solid @line; padding: 6px 12px; spacing: 8px; }
        QMenuBar { background: @window; } QMenuBar::item { padding: 5px 9px; } QMenuBar::item:selected { background: @accentbg; }
        QMenu { background: @panel; border: 1px solid @line; padding: 4px; } QMenu::item { padding: 5px 24px 5px 12px; } QMenu::item:selected { background: @accentbg; } QMenu::separator { height: 1px; background: @line; margin: 4px; }
        QStatusBar { background: @window; border-top: 1px solid @line; } QStatusBar::item { border: none; }
        QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; } QProgressBar::chunk { background: @accent; border-radius: 3px; }
        QScrollBar:vertical { width: 10px; background: transparent; } QScrollBar:horizontal { height: 10px; background: transparent; }
        QScrollBar::handle { background: @line; border-radius: 4px; margin: 1px; min-height: 24px; min-width: 24px; } QScrollBar::handle:hover { background: @dim; }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; } QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
        QTabBar::tab { padding: 7px 12px; border: none; color: @dim; } QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom: 2px solid @accent; }
        QTabWidget::pane { border: none; border-top: 1px solid @line; }
        QFrame[role="line"] { background: @line; max-height: 1px; min-height: 1px; border: none; }
        QDialog, QMessageBox { background: @panel; dialogbuttonbox-buttons-have-icons: 0; }
        QCheckBox { spacing: 8px; }
        QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @dim; border-radius: 3px; background: @panel; }
        QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: @accent; }
        QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check-@theme.svg); }
        QCheckBox::indicator:disabled { border-color: @line; }
        QWidget[role="panel"] { background: @panel; }
        QWidget[role="banner"] { background: @panel; border: 1px solid @accent; border-radius: 6px; }
        QWidget[role="banner-doubtful"] { background: @panel; border: 1px solid @doubtful; border-radius: 6px; }
        QWidget[role="banner-failed"] { background: @panel; border: 1px solid @failed; border-radius: 6px; }
        QPushButton[role="row"] { border: 1px solid transparent; background: transparent; padding: 0; }
        QPushButton[role="row"]:hover { background: @accentbg; } QPushButton[role="row"]:focus { border-color: @accent; }
    )");
    const std::pair<QLatin1StringView, QColor> names[]
        = {{"@accentbg"_L1, c.accentBackground}, {"@accent"_L1, c.accent}, {"@line"_L1, c.line},
            {"@dim"_L1, c.dimText}, {"@text"_L1, c.text}, {"@panel"_L1, c.panel},
            {"@window"_L1, c.window}, {"@selected"_L1, c.selectedRow}, {"@failed"_L1, c.failed},
            {"@doubtful"_L1, c.doubtful}, {"@valid"_L1, c.valid}};
    sheet.replace("@theme"_L1, &c == &darkColours() ? "dark"_L1 : "light"_L1);
    const std::pair<QLatin1StringView, int> sizes[]
        = {{"@small"_L1, textPixels - 1}, {"@tiny"_L1, textPixels - 2},
            {"@headline"_L1, textPixels + 8}, {"@row"_L1, textRowHeight(textPixels)}};
    for (const auto &[name, size] : sizes)
        sheet.replace(name, QString::number(size));
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace remora::ui
