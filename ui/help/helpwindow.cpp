// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include <QHBoxLayout>
#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QTextBrowser>
#include <QUrl>

#include "ui/common/dialogkeys.h"
#include "ui/common/palette.h"
#include "ui/help/partpictures.h"

namespace remora::ui {

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(helpPages())
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
{
    setWindowTitle(tr("Help"));
    resize(760, 520);
    for (const HelpPage &page : std::as_const(m_pages))
        m_list->addItem(page.title);
    m_list->setFixedWidth(210);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Pages"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Page"));
    m_text->document()->setDocumentMargin(16);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_text, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showRow);
    giveKeys(this);
    showPage({});
}

// In the colours of the window, for its screen.
void HelpWindow::showRow(int row)
{
    const QString html = m_pages.value(row).html;
    for (const PartPicture which : partPictures) {
        if (!html.contains(partPictureName(which)))
            continue;
        QImage image(
            partPictureSize(which) * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(devicePixelRatioF());
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setFont(font());
        paintPartPicture(painter, which, coloursFor(palette()));
        painter.end();
        m_text->document()->addResource(
            QTextDocument::ImageResource, QUrl(partPictureName(which)), image);
    }
    m_text->setHtml(html);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showRow(m_list->currentRow());
}

void HelpWindow::showPage(const QString &key)
{
    int row = 0;
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].key == key)
            row = i;
    }
    m_list->setCurrentRow(row);
}

} // namespace remora::ui
