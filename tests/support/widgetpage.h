// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTableWidget>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

// Every widget that the program uses, in every state that the style sheet tells apart.
namespace remora::test {

using namespace Qt::StringLiterals;

// A text of the program, in the language of the program.
inline QString word(const char *of, const char *text)
{
    return QCoreApplication::translate(of, text);
}

inline QString someWords() { return word("remora::ui::AskPanel", "Download and analyze"); }

struct Specimen {
    QString name;
    std::function<QWidget *()> make;
};

template <class Widget> Widget *withRole(Widget *widget, const QString &role)
{
    widget->setProperty("role", role);
    return widget;
}

template <class Button> Button *withText(Button *button, const QString &text, bool checked = false)
{
    button->setText(text);
    button->setCheckable(checked);
    button->setChecked(checked);
    return button;
}

inline std::vector<Specimen> labels()
{
    std::vector<Specimen> all;
    for (const char *role : {"", "caption", "section", "headline", "title", "failed", "doubtful",
             "valid", "hint", "problem"})
        all.push_back({u"label "_s + QLatin1StringView(role),
            [role] { return withRole(new QLabel(someWords()), QString::fromLatin1(role)); }});
    for (const char *role : {"banner", "banner-doubtful", "banner-failed"})
        all.push_back({QString::fromLatin1(role), [role] {
                           auto *label
                               = withRole(new QLabel(someWords()), QString::fromLatin1(role));
                           label->setMargin(6);
                           return label;
                       }});
    return all;
}

inline QSpinBox *spin(int value, const QString &special = {})
{
    auto *box = new QSpinBox;
    box->setRange(0, 100);
    box->setValue(value);
    box->setSuffix(u" ms"_s);
    box->setSpecialValueText(special);
    return box;
}

inline QComboBox *combo(bool editable)
{
    auto *box = new QComboBox;
    box->addItems({someWords(), u"250 ms"_s, u"1 s"_s});
    box->setEditable(editable);
    return box;
}

inline std::vector<Specimen> fields()
{
    const auto line = [](const QString &role, bool clears, const QString &text) {
        auto *edit = withRole(new QLineEdit(text), role);
        edit->setPlaceholderText(someWords());
        edit->setClearButtonEnabled(clears);
        return edit;
    };
    return {{u"line edit"_s, [=] { return line({}, true, u"tcp.port == 443"_s); }},
        {u"line edit, empty"_s, [=] { return line({}, false, {}); }},
        {u"line edit, right"_s, [=] { return line(u"right"_s, false, u"tcp.port == 443"_s); }},
        {u"line edit, wrong"_s, [=] { return line(u"wrong"_s, false, u"tcp.prt == 443"_s); }},
        {u"combo box"_s, [] { return combo(false); }},
        {u"combo box, editable"_s, [] { return combo(true); }},
        {u"spin box"_s, [] { return spin(30); }}, {u"spin box, least"_s, [] { return spin(0); }},
        {u"spin box, a word"_s, [] { return spin(0, someWords()); }},
        {u"date and time"_s,
            [] {
                return new QDateTimeEdit(QDateTime({2026, 11, 24}, {7, 10, 21}, Qt::UTC));
            }},
        {u"text"_s, [] {
             auto *edit = new QPlainTextEdit(someWords());
             edit->setFixedHeight(54);
             return edit;
         }}};
}

inline std::vector<Specimen> buttons()
{
    const auto push = [](const QString &role, bool checked = false) {
        return withText(withRole(new QPushButton, role), someWords(), checked);
    };
    const auto tool = [](const QString &role, bool checked = false) {
        return withText(withRole(new QToolButton, role), someWords(), checked);
    };
    const auto raised = [=](Qt::ArrowType arrow) {
        QToolButton *button = tool({});
        button->setAutoRaise(true);
        button->setArrowType(arrow);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        return button;
    };
    return {{u"button"_s, [=] { return push({}); }},
        {u"button, primary"_s, [=] { return push(u"primary"_s); }},
        {u"button, checked"_s, [=] { return push({}, true); }},
        {u"button, row"_s, [=] { return push(u"row"_s); }},
        {u"segment"_s, [=] { return push(u"segment"_s); }},
        {u"segment, checked"_s, [=] { return push(u"segment"_s, true); }},
        {u"tool, inside"_s, [=] { return tool(u"inside"_s); }},
        {u"tool, inside, checked"_s, [=] { return tool(u"inside"_s, true); }},
        {u"tool"_s, [=] { return tool({}); }}, {u"tool, checked"_s, [=] { return tool({}, true); }},
        {u"tool, kind"_s, [=] { return tool(u"kind"_s); }},
        {u"tool, chip"_s, [=] { return tool(u"chip"_s); }},
        {u"tool, failed chip"_s, [=] { return tool(u"failedchip"_s); }},
        {u"tool, link"_s, [=] { return raised(Qt::NoArrow); }},
        {u"tool, fold"_s, [=] { return raised(Qt::RightArrow); }},
        {u"tool, menu"_s,
            [=] {
                QToolButton *button = tool({});
                button->setMenu(new QMenu(button));
                button->setPopupMode(QToolButton::InstantPopup);
                return button;
            }},
        {u"check box"_s, [] { return new QCheckBox(someWords()); }},
        {u"check box, checked"_s, [] { return withText(new QCheckBox, someWords(), true); }},
        {u"radio button"_s, [] { return withText(new QRadioButton, someWords(), true); }},
        {u"dialog's buttons"_s, [=] {
             auto *box = new QDialogButtonBox;
             box->addButton(push(u"primary"_s), QDialogButtonBox::AcceptRole);
             box->addButton(QDialogButtonBox::Cancel);
             return box;
         }}};
}

inline std::vector<Specimen> views()
{
    constexpr int width = 220;
    constexpr int height = 120;
    const auto low = [](auto *view) {
        view->setFixedSize(width, height);
        return view;
    };
    const auto filled = [](QTreeWidget *tree) {
        tree->setHeaderHidden(true);
        auto *top = new QTreeWidgetItem(tree, {someWords()});
        for (int i = 0; i < 6; ++i)
            new QTreeWidgetItem(top, {u"10.20.7.%1"_s.arg(i)});
        top->setExpanded(true);
        tree->setCurrentItem(top->child(1));
        return tree;
    };
    return {{u"list"_s,
                [=] {
                    auto *list = low(new QListWidget);
                    list->addItems({someWords(), u"10.20.7.24"_s, u"10.20.7.35"_s});
                    list->setCurrentRow(1);
                    return list;
                }},
        {u"list with marks"_s,
            [=] {
                auto *list = low(new QListWidget);
                list->addItems({someWords(), u"10.20.7.24"_s, u"10.20.7.35"_s});
                for (int row = 0; row < list->count(); ++row)
                    list->item(row)->setCheckState(row == 1 ? Qt::Checked : Qt::Unchecked);
                return list;
            }},
        {u"tree"_s, [=] { return low(filled(new QTreeWidget)); }},
        {u"table"_s,
            [=] {
                auto *table = low(new QTableWidget(9, 3));
                for (int cell = 0; cell < 27; ++cell)
                    table->setItem(cell / 3, cell % 3, new QTableWidgetItem(someWords()));
                table->setHorizontalHeaderLabels({someWords(), u"RTT"_s, u"ms"_s});
                table->verticalHeader()->hide();
                table->setSelectionBehavior(QAbstractItemView::SelectRows);
                table->selectRow(1);
                return table;
            }},
        {u"pages of help"_s, [=] {
             auto *text = low(new QTextBrowser);
             text->setHtml(u"<h3>%1</h3><p><a href='x'>%1</a> %1</p>"_s.arg(someWords()));
             return text;
         }}};
}

inline std::vector<Specimen> parts()
{
    return {{u"tabs"_s,
                [] {
                    auto *tabs = new QTabBar;
                    for (int i = 1; i < 6; ++i)
                        tabs->addTab(u"%1 %2"_s.arg(someWords()).arg(i));
                    tabs->setDrawBase(false);
                    tabs->setExpanding(false);
                    tabs->setElideMode(Qt::ElideNone);
                    tabs->setUsesScrollButtons(true);
                    tabs->setFixedWidth(220);
                    return tabs;
                }},
        {u"progress"_s,
            [] {
                auto *bar = new QProgressBar;
                bar->setValue(40);
                bar->setTextVisible(false);
                return bar;
            }},
        {u"splitter"_s,
            [] {
                auto *splitter = new QSplitter;
                splitter->addWidget(new QLabel(someWords()));
                splitter->addWidget(new QLabel(someWords()));
                return splitter;
            }},
        {u"line"_s, [] { return withRole(new QFrame, u"line"_s); }},
        {u"tool row"_s,
            [] {
                auto *bar = new QToolBar;
                for (int i = 0; i < 4; ++i)
                    bar->addWidget(new QPushButton(someWords()));
                bar->setFixedWidth(220);
                return bar;
            }},
        {u"menu bar"_s,
            [] {
                auto *bar = new QMenuBar;
                bar->addMenu(someWords())->addAction(someWords());
                bar->addMenu(u"RTT"_s);
                return bar;
            }},
        {u"status line"_s, [] {
             auto *bar = new QStatusBar;
             bar->addWidget(withRole(new QLabel(someWords()), u"caption"_s));
             bar->setSizeGripEnabled(false);
             return bar;
         }}};
}

inline QMenu *sampleMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->addAction(someWords(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), [] {});
    menu->addAction(someWords())->setEnabled(false);
    menu->addSeparator();
    for (const bool isEnabled : {true, false}) {
        QAction *checked = menu->addAction(someWords());
        checked->setCheckable(true);
        checked->setChecked(true);
        checked->setEnabled(isEnabled);
    }
    menu->addMenu(someWords())->addAction(someWords());
    menu->setActiveAction(menu->actions().constFirst());
    return menu;
}

// All of them, and each once more where it cannot be used.
inline QWidget *makeWidgetPage()
{
    auto *page = new QWidget;
    page->setProperty("role", u"panel"_s);
    page->setAttribute(Qt::WA_StyledBackground);
    auto *columns = new QHBoxLayout(page);
    std::vector<Specimen> last = views();
    const std::vector<Specimen> others = parts();
    last.insert(last.end(), others.begin(), others.end());
    for (const auto &column : {labels(), fields(), buttons(), last}) {
        auto *grid = new QGridLayout;
        for (const Specimen &specimen : column) {
            const int row = grid->rowCount();
            for (const bool isEnabled : {true, false}) {
                QWidget *widget = specimen.make();
                widget->setObjectName(specimen.name);
                widget->setEnabled(isEnabled);
                grid->addWidget(widget, row, isEnabled ? 0 : 1);
            }
        }
        grid->setRowStretch(grid->rowCount(), 1);
        columns->addLayout(grid);
    }
    return page;
}

} // namespace remora::test
