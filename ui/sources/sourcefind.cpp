// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcefind.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include "ui/common/role.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr QMargins around(12, 0, 8, 4);

} // namespace

SourceFind::SourceFind(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setObjectName("findSource"_L1);
    m_edit->setPlaceholderText(tr("Find a source"));
    m_edit->setAccessibleName(tr("Find a source"));
    m_edit->setToolTip(tr("Part of a name of an appliance, job, clip, interface, file or capture "
                          "(Ctrl+F). Down goes to what was found, Escape shows everything again."));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &SourceFind::typed);
}

QString SourceFind::text() const { return m_edit->text(); }

void SourceFind::setFound(bool found) { setRole(m_edit, found ? QString() : u"wrong"_s); }

void SourceFind::ask()
{
    m_edit->setFocus();
    m_edit->selectAll();
}

bool SourceFind::isAsked() const { return m_edit->hasFocus(); }

void SourceFind::clear() { m_edit->clear(); }

QSize SourceFind::sizeHint() const
{
    return {0, m_edit->sizeHint().height() + around.top() + around.bottom()};
}

void SourceFind::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(viewport()).fillRect(viewport()->rect(), palette().window());
}

void SourceFind::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    m_edit->setGeometry(rect().marginsRemoved(around));
    m_edit->raise();
}

bool SourceFind::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT typed(text()); }, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return QHeaderView::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT downAsked();
        return true;
    case Qt::Key_Escape:
        clear();
        Q_EMIT left();
        return true;
    default:
        return QHeaderView::eventFilter(watched, event);
    }
}

} // namespace remora::ui
