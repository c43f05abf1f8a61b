// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcomepage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace remora::ui {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(tr("Was it the network?"));
    title->setProperty("role", u"headline"_s);
    auto *text = new QLabel(
        tr("Open a capture, or connect to a NetShark and download the seconds in question. "
           "Conversations with their round-trip times and charts appear here while the packets "
           "arrive. A capture can also be dropped on this window."));
    text->setWordWrap(true);
    text->setProperty("role", u"caption"_s);
    text->setMaximumWidth(520);
    auto *open = new QPushButton(tr("Open a capture…"));
    auto *connectTo = new QPushButton(tr("Connect to a NetShark…"));
    auto *demo = new QPushButton(tr("Try the demo"));
    demo->setToolTip(tr("Starts a stand-in for a NetShark on this computer, with made-up traffic"));
    open->setProperty("role", u"primary"_s);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(connectTo, &QPushButton::clicked, this, &WelcomePage::connectAsked);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoAsked);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {open, connectTo, demo})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 3);
    layout->addStretch(1);
}

} // namespace remora::ui
