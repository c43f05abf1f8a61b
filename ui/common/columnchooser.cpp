// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnchooser.h"

#include <algorithm>

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/common/tableview.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

ColumnChooser::ColumnChooser(TableView *table)
    : QFrame(table, Qt::Popup)
    , m_table(table)
    , m_find(new QLineEdit)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Columns"));
    m_find->setPlaceholderText(tr("Find a column"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    auto *box = new QWidget;
    box->setProperty("role", u"panel"_s);
    addGroups(box);
    auto *area = new QScrollArea;
    area->setWidget(box);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(box->sizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    auto *usual = new QPushButton(tr("Show the default columns"));
    connect(usual, &QPushButton::clicked, this, [this] {
        m_table->showUsualColumns();
        showState();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_find);
    layout->addWidget(area, 1);
    layout->addWidget(usual);
    connect(m_find, &QLineEdit::textChanged, this, &ColumnChooser::find);
    showState();
}

void ColumnChooser::addGroups(QWidget *box)
{
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(6);
    QStringList groups;
    const int columns = m_table->model()->columnCount();
    for (int column = 0; column < columns; ++column) {
        if (const QString group = m_table->columnGroup(column); !groups.contains(group))
            groups << group;
    }
    for (const QString &group : std::as_const(groups)) {
        QLabel *heading = nullptr;
        if (!group.isEmpty()) {
            heading = new QLabel(group);
            heading->setProperty("role", u"title"_s);
            layout->addWidget(heading);
        }
        for (int column = 0; column < columns; ++column) {
            if (m_table->columnGroup(column) != group)
                continue;
            auto *check = new QCheckBox(m_table->columnName(column).replace('&'_L1, "&&"_L1));
            const QString help
                = m_table->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
            check->setToolTip(help);
            layout->addWidget(check);
            m_entries.push_back({column, check, help, heading});
            connect(check, &QCheckBox::clicked, this, [this, column](bool shown) {
                m_table->setChosen(column, shown);
                showState();
            });
        }
    }
    layout->addStretch();
}

void ColumnChooser::showState()
{
    for (const Entry &entry : m_entries) {
        const bool isMeaningless = m_table->isMeaningless(entry.column);
        const bool isTelling = m_table->isTelling(entry.column);
        entry.box->setChecked(isTelling || (m_table->isChosen(entry.column) && !isMeaningless));
        entry.box->setEnabled(!isMeaningless && !isTelling);
        entry.box->setToolTip(isMeaningless ? tr("Not available for these groups")
                : isTelling                 ? tr("Always shown with these groups")
                                            : entry.help);
    }
}

void ColumnChooser::find(const QString &text)
{
    for (const Entry &entry : m_entries) {
        const bool isGroup
            = entry.group != nullptr && entry.group->text().contains(text, Qt::CaseInsensitive);
        entry.box->setVisible(isGroup || entry.box->text().contains(text, Qt::CaseInsensitive)
            || entry.help.contains(text, Qt::CaseInsensitive));
    }
    for (const Entry &entry : m_entries) {
        if (entry.group != nullptr)
            entry.group->setVisible(
                std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &one) {
                    return one.group == entry.group && !one.box->isHidden();
                }));
    }
}

// What was chosen is in effect already.
void ColumnChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QFrame::keyPressEvent(event);
        return;
    }
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    else
        close();
}

void ColumnChooser::popUp(QPoint globalPlace)
{
    const QRect screen = m_table->screen()->availableGeometry();
    constexpr int most = 520;
    constexpr int least = 260;
    int fits = m_entries.empty() ? 0 : m_entries.front().box->sizeHint().height() + 6;
    fits = static_cast<int>(m_entries.size()) * fits + 200;
    const int below = screen.bottom() - globalPlace.y();
    resize(sizeHint().width(), std::clamp(std::min(fits, below), least, most));
    move(std::clamp(
             globalPlace.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
        std::clamp(
            globalPlace.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    m_find->setFocus(Qt::PopupFocusReason);
}

} // namespace remora::ui
