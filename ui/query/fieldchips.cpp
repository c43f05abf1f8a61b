// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/fieldchips.h"

#include <algorithm>

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>

#include "model/query/fieldlistmodel.h"
#include "model/text/foreigntext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/palette.h"
#include "ui/common/plainlabel.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr qsizetype longest = 60; // characters of a name in sight

    bool isField(const QMimeData *data)
    {
        return data->hasFormat(QLatin1StringView(model::fieldMimeType));
    }

    QString fieldIn(const QMimeData *data)
    {
        constexpr qsizetype longestName = 200;
        return QString::fromUtf8(data->data(QLatin1StringView(model::fieldMimeType)))
            .left(longestName);
    }

} // namespace

FieldChips::FieldChips(const QString &caption, const QString &add, QWidget *parent)
    : QWidget(parent)
    , m_addButton(new QToolButton(this))
    , m_flow(new FlowLayout(this, QMargins(12, 3, 12, 3), 5))
{
    constexpr int captionWidth = 62; // the rows of the query stand in line
    QLabel *label = captionLabel(caption);
    label->setMinimumWidth(captionWidth);
    m_flow->addWidget(label);
    m_addButton->setText(add);
    m_addButton->setAutoRaise(true);
    m_addButton->setFocusPolicy(Qt::StrongFocus);
    m_flow->addWidget(m_addButton);
    connect(m_addButton, &QToolButton::clicked, this, &FieldChips::addAsked);
    setAcceptDrops(true);
    setAccessibleName(caption);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FieldChips::setOneLine()
{
    m_moreButton = new QToolButton(this);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_moreButton->hide();
    connect(m_moreButton, &QToolButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        fit();
    });
    build();
}

int FieldChips::fitting(int room) const
{
    int fit = 0;
    for (; fit < m_chips.size(); ++fit) {
        room -= m_chips[fit]->sizeHint().width() + m_flow->spacing();
        if (room < 0)
            break;
    }
    return fit;
}

void FieldChips::fit()
{
    // A chip that is being shown may have this resized, and must not be hidden in the middle of it.
    if (m_moreButton == nullptr || m_isChanging)
        return;
    const QScopedValueRollback guard(m_isChanging, true);
    const auto widthOf
        = [this](const QWidget *part) { return part->sizeHint().width() + m_flow->spacing(); };
    const QMargins margins = m_flow->contentsMargins();
    const int room = width() - margins.left() - margins.right() + m_flow->spacing()
        - widthOf(m_flow->itemAt(0)->widget()) - widthOf(m_addButton);
    const auto all = static_cast<int>(m_chips.size());
    int shown = fitting(room);
    const bool areMore = shown < all;
    if (areMore && !m_isOpen) {
        m_moreButton->setText(tr("%1 more ▾").arg(all));
        shown = fitting(room - widthOf(m_moreButton));
    }
    m_moreButton->setText(m_isOpen ? tr("fewer ▴") : tr("%1 more ▾").arg(all - shown));
    m_moreButton->setToolTip(
        m_isOpen ? tr("Show as many as fit into one line") : tr("Show all of them"));
    m_moreButton->setVisible(areMore);
    for (int i = 0; i < all; ++i)
        m_chips[i]->setVisible(i < shown || m_isOpen);
    // Whoever places this knows its height at once, not only after those that are hidden now.
    const int line = m_addButton->sizeHint().height() + margins.top() + margins.bottom();
    setMaximumHeight(m_isOpen ? QWIDGETSIZE_MAX : line);
    updateGeometry();
    m_flow->activate();
}

void FieldChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isChanging)
        QMetaObject::invokeMethod(this, &FieldChips::fit, Qt::QueuedConnection);
    else
        fit();
}

void FieldChips::setFields(const QStringList &fields)
{
    if (fields == m_fields)
        return;
    m_fields = fields;
    build();
}

void FieldChips::build()
{
    makeChips();
    fit();
}

void FieldChips::makeChips()
{
    const QScopedValueRollback guard(m_isChanging, true);
    for (QToolButton *chip : std::exchange(m_chips, {}))
        chip->deleteLater();
    while (m_flow->count() > 1)
        delete m_flow->takeAt(1);
    for (const QString &field : m_fields) {
        auto *chip = new QToolButton(this);
        chip->setProperty("role", u"fieldchip"_s);
        chip->setFocusPolicy(Qt::StrongFocus);
        const QString text = model::shown(m_wording ? m_wording(field) : field, longest);
        chip->setText(QString(text).replace('&'_L1, "&&"_L1) + u"  ✕"_s);
        chip->setToolTip(
            tr("%1: ✕ or Delete takes it away, drag it to move it").arg(model::shown(field)));
        chip->setAccessibleName(text);
        chip->installEventFilter(this);
        m_flow->addWidget(chip);
        m_chips << chip;
        connect(chip, &QToolButton::clicked, this, [this, field, chip] { clicked(field, chip); });
        chip->show();
    }
    if (m_moreButton != nullptr)
        m_flow->addWidget(m_moreButton);
    m_flow->addWidget(m_addButton);
    QWidget *before = nullptr;
    for (QToolButton *chip : m_chips) {
        if (before != nullptr)
            setTabOrder(before, chip);
        before = chip;
    }
    for (QToolButton *button : {m_moreButton, m_addButton}) {
        if (before != nullptr && button != nullptr)
            setTabOrder(before, button);
        before = button != nullptr ? button : before;
    }
    updateGeometry();
}

// A click on the cross takes it away, elsewhere it chooses the chip.
void FieldChips::clicked(const QString &field, QToolButton *chip)
{
    const int cross = chip->fontMetrics().horizontalAdvance(u" ✕ "_s) + chip->height() / 3;
    const bool isByMouse = std::exchange(m_isPressed, false);
    if (isByMouse && m_pressed.x() >= chip->width() - cross)
        remove(field);
    else
        Q_EMIT chosen(field);
}

void FieldChips::change(const QStringList &fields, int focused)
{
    m_fields = fields;
    build();
    // Keys stay among the chips.
    if (focused >= 0 && !m_chips.isEmpty()) {
        QToolButton *chip = m_chips[std::min(focused, static_cast<int>(m_chips.size()) - 1)];
        m_isOpen = m_isOpen || chip->isHidden();
        fit();
        chip->setFocus();
    }
    if (focused >= 0 && m_chips.isEmpty())
        m_addButton->setFocus();
    Q_EMIT changed();
}

void FieldChips::add(const QString &field)
{
    if (!field.isEmpty() && !m_fields.contains(field))
        change(QStringList(m_fields) << field, -1);
}

void FieldChips::remove(const QString &field)
{
    const auto at = static_cast<int>(m_fields.indexOf(field));
    if (at < 0)
        return;
    QStringList fields = m_fields;
    fields.removeAt(at);
    change(fields, m_chips[at]->hasFocus() ? at : -1);
}

void FieldChips::move(int from, int to)
{
    const int target = to > from ? to - 1 : to;
    if (target < 0 || target >= m_fields.size() || target == from)
        return;
    const bool hasKeys = m_chips[from]->hasFocus();
    QStringList fields = m_fields;
    fields.move(from, target);
    change(fields, hasKeys ? target : -1);
}

bool FieldChips::takeKey(int chip, int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        remove(m_fields[chip]);
        return true;
    }
    if (modifiers == Qt::AltModifier && key == Qt::Key_Left) {
        move(chip, chip - 1);
        return true;
    }
    if (modifiers == Qt::AltModifier && key == Qt::Key_Right) {
        move(chip, chip + 2);
        return true;
    }
    return false;
}

bool FieldChips::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = std::ranges::find(m_chips, watched);
    if (at == m_chips.end())
        return QWidget::eventFilter(watched, event);
    const auto chip = static_cast<int>(at - m_chips.begin());
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        m_isPressed = false;
        if (takeKey(chip, key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = static_cast<const QMouseEvent *>(event)->pos();
        m_isPressed = true;
    } else if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        const bool isFar
            = (mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if ((mouse->buttons() & Qt::LeftButton) != 0 && isFar) {
            m_chips[chip]->setDown(false);
            startDrag(chip);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldChips::startDrag(int chip)
{
    auto *dragged = new QMimeData;
    dragged->setData(QLatin1StringView(model::fieldMimeType), m_fields[chip].toUtf8());
    dragged->setText(m_fields[chip]);
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->setPixmap(m_chips[chip]->grab());
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
}

int FieldChips::placeAt(const QPoint &place) const
{
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isHidden())
            break; // behind those that are shown
        const QRect chip = m_chips[i]->geometry();
        const bool isInRow = place.y() <= chip.bottom();
        if (isInRow && place.x() < chip.center().x())
            return i;
    }
    return static_cast<int>(m_chips.size());
}

void FieldChips::dragEnterEvent(QDragEnterEvent *event)
{
    if (isField(event->mimeData()))
        event->acceptProposedAction();
}

void FieldChips::dragMoveEvent(QDragMoveEvent *event)
{
    m_dropPlace = placeAt(event->position().toPoint());
    update();
    event->acceptProposedAction();
}

void FieldChips::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropPlace = -1;
    update();
}

void FieldChips::dropEvent(QDropEvent *event)
{
    const int place = placeAt(event->position().toPoint());
    m_dropPlace = -1;
    update();
    const QString field = fieldIn(event->mimeData());
    if (!isField(event->mimeData()) || field.isEmpty())
        return;
    event->acceptProposedAction();
    const auto from = static_cast<int>(m_fields.indexOf(field));
    if (from >= 0) {
        move(from, place);
        return;
    }
    QStringList fields = m_fields;
    fields.insert(place, field);
    change(fields, -1);
}

void FieldChips::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_dropPlace < 0)
        return;
    const bool isChip = m_dropPlace < m_chips.size() && !m_chips[m_dropPlace]->isHidden();
    const QWidget *behind = isChip                             ? m_chips[m_dropPlace]
        : m_moreButton != nullptr && !m_moreButton->isHidden() ? m_moreButton
                                                               : m_addButton;
    constexpr int gap = 4;
    constexpr int width = 2;
    const QRect place = behind->geometry();
    QPainter(this).fillRect(
        place.left() - gap, place.top(), width, place.height(), coloursFor(palette()).accent);
}

} // namespace remora::ui
