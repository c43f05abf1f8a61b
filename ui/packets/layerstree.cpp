// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/layerstree.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>

#include "model/text/foreigntext.h"

namespace remora::ui {

namespace {

    enum Role { Begin = Qt::UserRole, Length };

    QString utf8(const std::string &text) { return QString::fromStdString(text); }

    QTreeWidgetItem *item(
        const QString &name, const QString &value, std::size_t begin, std::size_t length)
    {
        auto *made = new QTreeWidgetItem({name, value});
        made->setData(0, Begin, static_cast<qulonglong>(begin));
        made->setData(0, Length, static_cast<qulonglong>(length));
        made->setToolTip(1, model::plainTip(value));
        return made;
    }

    std::size_t number(const QTreeWidgetItem *of, Role role)
    {
        return static_cast<std::size_t>(of->data(0, role).toULongLong());
    }

} // namespace

LayersTree::LayersTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(14);
    setFrameShape(QFrame::NoFrame);
    setProperty("role", QStringLiteral("panel"));
    setAccessibleName(tr("Layers of the packet"));
    header()->setStretchLastSection(true);
    header()->resizeSection(0, 250);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &LayersTree::showMenu);
    connect(this, &QTreeWidget::itemExpanded, this,
        [this](const QTreeWidgetItem *opened) { m_open.insert(opened->text(0)); });
    connect(this, &QTreeWidget::itemCollapsed, this,
        [this](const QTreeWidgetItem *closed) { m_open.remove(closed->text(0)); });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *current) {
        if (current != nullptr)
            Q_EMIT bytesSelected(number(current, Begin), number(current, Length));
    });
}

void LayersTree::show(const QList<QPair<QString, QString>> &analysis,
    const std::vector<dissect::DescribedLayer> &layers)
{
    const QSignalBlocker blocked(this);
    clear();
    auto *about = item(tr("Analysis"), {}, 0, 0);
    for (const auto &[name, value] : analysis)
        about->addChild(item(name, value, 0, 0));
    addTopLevelItem(about);
    for (const dissect::DescribedLayer &layer : layers) {
        auto *header = item(utf8(layer.title), utf8(layer.brief), layer.begin, layer.length);
        for (const dissect::DescribedField &field : layer.fields)
            header->addChild(item(utf8(field.name), utf8(field.value), field.begin, field.length));
        addTopLevelItem(header);
    }
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(m_open.contains(topLevelItem(i)->text(0)));
}

void LayersTree::selectByte(std::size_t byte)
{
    const auto holds = [byte](const QTreeWidgetItem *candidate) {
        return byte >= number(candidate, Begin)
            && byte - number(candidate, Begin) < number(candidate, Length);
    };
    for (int i = topLevelItemCount() - 1; i >= 0; --i) {
        QTreeWidgetItem *layer = topLevelItem(i);
        if (!holds(layer))
            continue;
        QTreeWidgetItem *best = layer;
        for (int k = 0; k < layer->childCount(); ++k) {
            QTreeWidgetItem *field = layer->child(k);
            if (holds(field) && number(field, Length) <= number(best, Length))
                best = field;
        }
        setCurrentItem(best);
        return;
    }
}

void LayersTree::showMenu(const QPoint &place)
{
    const QTreeWidgetItem *at = itemAt(place);
    QMenu menu(this);
    if (at != nullptr) {
        menu.addAction(tr("Copy value"), this,
            [text = at->text(1)] { QApplication::clipboard()->setText(text); });
        menu.addAction(tr("Copy name and value"), this, [at] {
            QApplication::clipboard()->setText(at->text(0) + QStringLiteral(": ") + at->text(1));
        });
    }
    menu.addAction(tr("Open all layers"), this, &QTreeWidget::expandAll);
    menu.addAction(tr("Close all layers"), this, &QTreeWidget::collapseAll);
    menu.exec(viewport()->mapToGlobal(place));
}

} // namespace remora::ui
