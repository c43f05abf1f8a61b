// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include <algorithm>

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

#include "model/text/foreigntext.h"
#include "ui/common/palette.h"
#include "ui/common/role.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

// A triangle for what is doubtful, a disk for what failed: told apart without colours too.
class Banner::Sign : public QWidget {
public:
    explicit Sign(const Banner *of)
        : m_of(of)
    {
        setFixedSize(18, 18);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Colours &colours = coloursFor(palette());
        const bool failed = m_of->tone() == Tone::Failed;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath shape;
        if (failed)
            shape.addEllipse(QRectF(1, 1, 16, 16));
        else
            shape.addPolygon(QPolygonF({{9, 1}, {17.5, 16.5}, {0.5, 16.5}}));
        painter.fillPath(shape, failed ? colours.failed : colours.doubtful);
        painter.setPen(QPen(colours.panel, 2, Qt::SolidLine, Qt::RoundCap));
        const double top = failed ? 5 : 6.5;
        painter.drawLine(QPointF(9, top), QPointF(9, top + 4.2));
        painter.drawPoint(QPointF(9, top + 7.6));
    }

private:
    const Banner *m_of;
};

Banner::Banner(QWidget *over)
    : QWidget(over)
    , m_sign(new Sign(this))
    , m_text(new QLabel)
    , m_action(new QPushButton)
{
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *dismiss = new QToolButton;
    dismiss->setText(u"✕"_s);
    dismiss->setAutoRaise(true);
    dismiss->setToolTip(tr("Dismiss"));
    dismiss->setAccessibleName(tr("Dismiss"));
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 5, 5);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_act; // it may say something else
        hide();
        act();
    });
    m_fading.setSingleShot(true);
    connect(&m_fading, &QTimer::timeout, this, &Banner::fade);
    over->installEventFilter(this);
    hide();
}

void Banner::setEdge(QWidget *edge)
{
    if (m_edge)
        m_edge->removeEventFilter(this);
    m_edge = edge;
    edge->installEventFilter(this);
}

void Banner::say(const QString &text, Tone tone, const Offer &offer)
{
    m_tone = tone;
    m_act = offer.act;
    m_text->setText(model::harmlessLines(text));
    m_action->setText(offer.text);
    m_action->setVisible(!offer.text.isEmpty());
    const bool isWarning = tone == Tone::Doubtful || tone == Tone::Failed;
    m_sign->setVisible(isWarning);
    m_sign->update();
    setRole(this,
        tone == Tone::Failed         ? u"banner-failed"_s
            : tone == Tone::Doubtful ? u"banner-doubtful"_s
                                     : u"banner"_s);
    constexpr int readingMs = 8000;
    if (tone == Tone::Neutral)
        m_fading.start(offer.text.isEmpty() ? readingMs : 2 * readingMs);
    else
        m_fading.stop();
    place();
    show();
    raise();
}

// Not from under the hand that is about to use it; while a dialog is open there is none.
void Banner::fade()
{
    constexpr int laterMs = 2000;
    const bool isUsed = underMouse() || isAncestorOf(window()->focusWidget());
    if (isUsed && QApplication::activeModalWidget() == nullptr)
        m_fading.start(laterMs);
    else
        hide();
}

void Banner::place()
{
    constexpr int margin = 8;
    constexpr int widest = 900;
    QWidget *over = parentWidget();
    const int top = m_edge && m_edge->isVisible() ? m_edge->mapTo(over, QPoint()).y() : 0;
    const int width = std::min(widest, over->width() - 2 * margin);
    layout()->activate();
    setGeometry((over->width() - width) / 2, top + margin / 2, width,
        std::max(layout()->heightForWidth(width), layout()->minimumSize().height()));
}

bool Banner::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (isVisible()
        && (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show
            || type == QEvent::Hide))
        place();
    return QWidget::eventFilter(watched, event);
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

QString Banner::text() const { return m_text->text(); }

} // namespace remora::ui
