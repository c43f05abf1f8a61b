// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factsview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>

#include "model/text/foreigntext.h"
#include "ui/common/palette.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {
    constexpr int packetRole = Qt::UserRole;
} // namespace

FactsView::FactsView(QWidget *parent)
    : QTreeWidget(parent)
    , m_hashing([this](const QString &path, const QString &sha256) {
        if (path != m_hashed)
            return;
        m_hash = sha256.isEmpty() ? tr("not readable") : sha256;
        showFacts();
    })
{
    setColumnCount(2);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(16);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setFrameShape(QFrame::NoFrame);
    setProperty("role", u"panel"_s);
    setAccessibleName(tr("Facts of the capture"));
    header()->resizeSection(0, 280);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &FactsView::showMenu);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const auto packet = item->data(0, packetRole); packet.isValid())
            Q_EMIT packetAsked(packet.toULongLong());
    });
}

void FactsView::setCapture(model::Investigation *capture)
{
    if (m_capture != nullptr)
        m_capture->capture().disconnect(this);
    m_capture = capture;
    m_hash.clear();
    m_hashed.clear();
    clear();
    if (capture == nullptr)
        return;
    connect(&capture->capture(), &model::Capture::grown, this, &FactsView::showFacts);
    connect(&capture->capture(), &model::Capture::stateChanged, this, &FactsView::showFacts);
    showFacts();
}

void FactsView::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        showFacts();
}

void FactsView::showFacts()
{
    if (m_capture == nullptr || !m_watched)
        return;
    const model::Capture &capture = m_capture->capture();
    if (capture.state() != model::Capture::State::Loading && m_hashed != capture.path()) {
        m_hashed = capture.path();
        m_hash.clear();
        m_hashing.request(m_hashed);
    }
    clear();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const auto groups = model::captureFacts(model::subjectOf(capture), m_hash);
    for (const model::FactGroup &group : groups) {
        auto *head = new QTreeWidgetItem({group.title});
        head->setFont(0, bold);
        head->setFlags(Qt::ItemIsEnabled);
        addTopLevelItem(head);
        for (const model::Fact &fact : group.facts) {
            auto *line = new QTreeWidgetItem(head, {fact.name, fact.value});
            line->setToolTip(0, model::plainTip(fact.name));
            line->setToolTip(1, model::plainTip(fact.value));
            if (!fact.packet)
                continue;
            line->setData(0, packetRole, *fact.packet);
            line->setForeground(1, coloursFor(palette()).accent);
            line->setToolTip(
                1, model::plainTip(tr("%1\nDouble click shows the packet.").arg(fact.value)));
        }
    }
    expandAll();
}

QString FactsView::text() const
{
    QString text;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        text += topLevelItem(i)->text(0) + '\n'_L1;
        for (int k = 0; k < topLevelItem(i)->childCount(); ++k)
            text += "  "_L1 + topLevelItem(i)->child(k)->text(0) + ": "_L1
                + topLevelItem(i)->child(k)->text(1) + '\n'_L1;
    }
    return text;
}

void FactsView::showMenu(const QPoint &place)
{
    QMenu menu(this);
    if (const QTreeWidgetItem *at = itemAt(place); at != nullptr && at->parent() != nullptr) {
        if (const auto packet = at->data(0, packetRole); packet.isValid())
            menu.addAction(tr("Show the packet"), this,
                [this, packet] { Q_EMIT packetAsked(packet.toULongLong()); });
        menu.addAction(tr("Copy value"), this,
            [value = at->text(1)] { QApplication::clipboard()->setText(value); });
    }
    menu.addAction(
        tr("Copy all facts"), this, [this] { QApplication::clipboard()->setText(text()); });
    menu.exec(viewport()->mapToGlobal(place));
}

} // namespace remora::ui
