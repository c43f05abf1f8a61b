// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcesview.h"

#include <algorithm>
#include <utility>

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include "ui/common/palette.h"
#include "ui/sources/menukeys.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using model::SourceItem;
using model::SourceTreeModel;

namespace {

    // A disk for what runs, a ring for what does not: told apart without colours too.
    QIcon stateMark(bool running, const QWidget &view)
    {
        constexpr int size = 16;
        const double ratio = view.devicePixelRatioF();
        QPixmap pixmap(QSize(size, size) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        const Colours &colours = coloursFor(view.palette());
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(running ? colours.valid : colours.dimText, 1.5));
        painter.setBrush(running ? QBrush(colours.valid) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(size / 2.0, size / 2.0), 3.2, 3.2);
        QIcon icon(pixmap);
        icon.addPixmap(pixmap, QIcon::Selected);
        return icon;
    }

    // Names with their marks, those at the top in bold; beside them, to the right, what is known of
    // them. A line takes its room from its own texts alone: a long one narrows no other.
    class SourceDelegate : public QStyledItemDelegate {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

        void paint(QPainter *painter, const QStyleOptionViewItem &option,
            const QModelIndex &index) const override
        {
            QStyleOptionViewItem line(option);
            initStyleOption(&line, index);
            const QStyle *style = line.widget->style();
            QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &line, line.widget);
            room.setRight(line.rect.right() - margin);
            const QString name = line.text;
            line.text.clear();
            style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);
            const QString detail = index.siblingAtColumn(SourceTreeModel::Detail).data().toString();
            const QFontMetrics plain(option.font);
            const int widest = room.width() / 2; // names come first
            const QString beside = plain.elidedText(detail, Qt::ElideRight, widest);
            QRect rest = room;
            if (!beside.isEmpty())
                rest.setRight(room.right() - plain.horizontalAdvance(beside) - 2 * margin);
            painter->save();
            // What cannot be selected can be where the keys go.
            if (line.state.testFlag(QStyle::State_HasFocus)
                && !line.state.testFlag(QStyle::State_Selected)) {
                painter->setPen(coloursFor(line.palette).accent);
                painter->drawRect(line.rect.adjusted(-3, 0, -1, -1));
            }
            painter->setFont(option.font);
            painter->setPen(line.palette.color(line.state.testFlag(QStyle::State_Selected)
                    ? QPalette::Text
                    : QPalette::PlaceholderText));
            painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, beside);
            painter->setFont(line.font);
            painter->setPen(line.palette.color(QPalette::Text));
            painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(line.font).elidedText(name, Qt::ElideMiddle, rest.width()));
            painter->restore();
        }

    protected:
        void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
        {
            QStyledItemDelegate::initStyleOption(option, index);
            option->font.setBold(index.data(SourceTreeModel::HeadRole).toBool());
            const auto mark = index.data(SourceTreeModel::MarkRole).value<SourceItem::Mark>();
            if (mark == SourceItem::Mark::None)
                return;
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = stateMark(mark == SourceItem::Mark::Running, *option->widget);
            option->decorationSize = option->icon.availableSizes().value(0, {16, 16})
                / option->widget->devicePixelRatioF();
        }

    private:
        static constexpr int margin = 8;
    };

} // namespace

SourcesView::SourcesView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new SourceTreeModel(this))
{
    setModel(m_model);
    setItemDelegate(new SourceDelegate(this));
    setProperty("role", u"sources"_s);
    setHeaderHidden(true);
    setIndentation(14);
    hideColumn(SourceTreeModel::Detail); // the delegate shows it in the first one
    header()->setSectionResizeMode(SourceTreeModel::Name, QHeaderView::Stretch);
    setUniformRowHeights(true);
    setAccessibleName(tr("Sources"));
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &SourcesView::showMenu);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesView::choose);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const SourceItem *item = m_model->at(index);
        if (item != nullptr && item->saved)
            Q_EMIT connectAsked(model::SavedAppliance(*item->saved));
    });
    showSaved();
    expand(m_model->local());
}

void SourcesView::showSaved() { m_model->showSaved(); }

void SourcesView::addAppliance(model::ApplianceSession *session)
{
    m_model->addAppliance(session);
    const QModelIndex top = m_model->indexOf(session);
    expand(top);
    expand(m_model->index(0, 0, top));
    // After the model, which was connected first.
    connect(session, &model::ApplianceSession::sourcesChanged, this,
        [this, session] { settle(session); });
    connect(session, &model::ApplianceSession::refused, this, [this] { m_awaited = {}; });
}

void SourcesView::removeAppliance(model::ApplianceSession *session)
{
    session->disconnect(this);
    m_model->removeAppliance(session);
    m_lost = {};
    m_awaited = {};
}

void SourcesView::selectFirstRunningJob(model::ApplianceSession *session)
{
    if (const QModelIndex job = m_model->firstRunningJob(session); job.isValid())
        setCurrentIndex(job);
}

void SourcesView::addCapture(model::Capture *capture)
{
    m_model->addCapture(capture);
    expand(m_model->local());
}

void SourcesView::removeCapture(model::Capture *capture) { m_model->removeCapture(capture); }

void SourcesView::selectCapture(const model::Capture *capture)
{
    if (const QModelIndex index = m_model->indexOf(capture); index.isValid())
        setCurrentIndex(index);
}

// The line that the keys act on goes: no neighbour takes its place, which they would act on next.
void SourcesView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QModelIndex gone = currentIndex();
    while (gone.isValid() && gone.parent() != parent)
        gone = gone.parent();
    if (gone.isValid() && first <= gone.row() && gone.row() <= last) {
        const SourceItem *item = m_model->at(currentIndex());
        const bool isSource
            = item->kind == SourceItem::Kind::Source || item->kind == SourceItem::Kind::Folder;
        m_lost = {isSource ? m_model->sessionOf(currentIndex()) : nullptr,
            [source = item->source](const netshark::SourceRef &one) { return one == source; }};
        selectionModel()->clear();
    }
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

// A line may be removed only to come back at another place.
void SourcesView::settle(const model::ApplianceSession *session)
{
    if (m_lost.session == session) {
        const Place lost = std::exchange(m_lost, {});
        const QScopedValueRollback back(m_isBack, true);
        if (const QModelIndex index = m_model->find(session, lost.isMeant); index.isValid())
            setCurrentIndex(index);
    }
    if (m_awaited.session != session)
        return;
    if (const QModelIndex index = m_model->find(session, m_awaited.isMeant); index.isValid())
        setCurrentIndex(index);
}

void SourcesView::selectWhenThere(
    model::ApplianceSession *session, const SourceTreeModel::Meant &isMeant)
{
    m_awaited = {session, isMeant};
    settle(session);
}

void SourcesView::choose(const QModelIndex &index)
{
    const SourceItem *item = m_model->at(index);
    if (item == nullptr || m_isBack)
        return;
    m_awaited = {};
    if (item->capture != nullptr)
        Q_EMIT captureChosen(item->capture);
    else if (item->session != nullptr)
        Q_EMIT applianceChosen(item->session);
    else if (item->kind == SourceItem::Kind::Source)
        Q_EMIT sourceChosen(m_model->sessionOf(index), item->source, item->title());
}

void SourcesView::showMenu(const QPoint &place)
{
    const QModelIndex index = indexAt(place);
    const SourceItem *item = m_model->at(index);
    if (item == nullptr)
        return;
    QMenu menu(this);
    fillMenu(&menu, *item, m_model->sessionOf(index));
    if (!menu.isEmpty())
        menu.exec(viewport()->mapToGlobal(place));
}

// What the menu of the line offers, by the keys that stand in it.
void SourcesView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    QMenu menu(this);
    if (const SourceItem *item = m_model->at(index))
        fillMenu(&menu, *item, m_model->sessionOf(index));
    const QKeySequence pressed(
        static_cast<int>((event->modifiers() & ~Qt::KeypadModifier)) | event->key());
    const auto actions = menu.actions();
    const auto meant = std::find_if(actions.begin(), actions.end(),
        [&](const QAction *action) { return action->shortcuts().contains(pressed); });
    if (meant == actions.end())
        QTreeView::keyPressEvent(event);
    else
        (*meant)->trigger();
}

// Takes copies of what the actions need: the line may be another one by then.
void SourcesView::fillMenu(QMenu *menu, const SourceItem &line, model::ApplianceSession *session)
{
    const SourceItem item = line;
    using Kind = SourceItem::Kind;
    if (item.capture != nullptr) {
        menu->addAction(tr("&Close capture"), this,
            [this, capture = item.capture] { Q_EMIT closeAsked(capture); });
    } else if (item.saved) {
        const model::SavedAppliance saved = *item.saved;
        menu->addAction(tr("&Connect…"), this, [this, saved] { Q_EMIT connectAsked(saved); });
        menu->addAction(tr("&Edit…"), QKeySequence(changeKey), this,
            [this, saved] { Q_EMIT editAsked(saved); });
        menu->addAction(tr("&Forget it and its password"), this, [this, saved] {
            model::applianceBook::forget(saved);
            showSaved();
        });
    }
    if (session == nullptr)
        return;
    if (item.kind == Kind::Folder)
        menu->addAction(tr("&Upload a capture into it…"), this,
            [this, session, folder = item.source.id] { Q_EMIT uploadAsked(session, folder); });
    Q_EMIT menuAsked(menu, session, item);
    if (item.kind != Kind::Appliance && item.kind != Kind::Group)
        return;
    if (item.kind == Kind::Appliance || item.key == "files"_L1)
        menu->addAction(
            tr("&Upload a capture…"), this, [this, session] { Q_EMIT uploadAsked(session, {}); });
    menu->addAction(tr("&Refresh"), session, &model::ApplianceSession::refresh);
    menu->addAction(tr("L&og out"), this, [this, session] { Q_EMIT disconnectAsked(session); });
}

} // namespace remora::ui
