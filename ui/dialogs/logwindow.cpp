// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/logwindow.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/common/fonts.h"

namespace remora::ui {

LogWindow::LogWindow(model::RequestLog *log, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Requests to appliances"));
    resize(860, 420);
    m_text->setReadOnly(true);
    m_text->setMaximumBlockCount(2000);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont());
    m_text->setPlaceholderText(tr("Nothing was asked of an appliance yet."));
    for (const netshark::LogEntry &entry : log->entries())
        m_text->appendPlainText(model::RequestLog::line(entry));
    connect(log, &model::RequestLog::added, m_text, &QPlainTextEdit::appendPlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
}

} // namespace remora::ui
