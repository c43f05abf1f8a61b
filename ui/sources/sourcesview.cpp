// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcesview.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

#include "model/text/foreigntext.h"
#include "ui/common/fonts.h"
#include "ui/common/question.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/sources/menukeys.h"
#include "ui/sources/sourcedelegate.h"
#include "ui/sources/sourcefind.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using model::SourceItem;
using model::SourceTreeModel;

SourcesView::SourcesView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new SourceTreeModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_find(new SourceFind(this))
{
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterKeyColumn(SourceTreeModel::Name);
    m_found->setSourceModel(m_model);
    setHeader(m_find);
    setModel(m_found);
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
        const SourceItem *item = at(index);
        if (item != nullptr && item->saved)
            Q_EMIT connectAsked(model::SavedAppliance(*item->saved));
    });
    connect(m_find, &SourceFind::typed, this, &SourcesView::find);
    connect(m_find, &SourceFind::downAsked, this, &SourcesView::goToFound);
    connect(m_find, &SourceFind::left, this, [this] { setFocus(); });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, this, &SourcesView::adaptFind);
    showSaved();
    expand(shown(m_model->local()));
}

const SourceItem *SourcesView::at(const QModelIndex &shown) const
{
    return m_model->at(m_found->mapToSource(shown));
}

model::ApplianceSession *SourcesView::sessionOf(const QModelIndex &shown) const
{
    return m_model->sessionOf(m_found->mapToSource(shown));
}

QModelIndex SourcesView::shown(const QModelIndex &line) const
{
    return m_found->mapFromSource(line);
}

void SourcesView::goTo(const QModelIndex &line)
{
    if (const QModelIndex index = shown(line); index.isValid())
        setCurrentIndex(index);
}

QSize SourcesView::minimumSizeHint() const
{
    constexpr int least = 3;
    const int head = m_find->isHidden() ? 0 : m_find->sizeHint().height();
    return {QTreeView::minimumSizeHint().width(),
        head + least * textRowHeight(textPixels()) + 2 * frameWidth()};
}

void SourcesView::showSaved() { m_model->showSaved(); }

void SourcesView::addAppliance(model::ApplianceSession *session)
{
    m_model->addAppliance(session);
    const QModelIndex top = m_model->indexOf(session);
    expand(shown(top));
    expand(shown(m_model->index(0, 0, top)));
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
    goTo(m_model->firstRunningJob(session));
}

bool SourcesView::selectSame(const model::ApplianceSession &session)
{
    const QModelIndex line = m_model->indexOfSame(session);
    if (!line.isValid())
        return false;
    m_find->clear();
    goTo(line);
    return true;
}

void SourcesView::setOrigin(model::Capture *capture, const QString &appliance)
{
    m_model->setOrigin(capture, appliance);
}

void SourcesView::addCapture(model::Capture *capture)
{
    m_model->addCapture(capture);
    expand(shown(m_model->local()));
}

void SourcesView::removeCapture(model::Capture *capture) { m_model->removeCapture(capture); }

void SourcesView::selectCapture(const model::Capture *capture) { goTo(m_model->indexOf(capture)); }

// The line that the keys act on goes: no neighbour takes its place, which they would act on next.
void SourcesView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QModelIndex gone = currentIndex();
    while (gone.isValid() && gone.parent() != parent)
        gone = gone.parent();
    const bool isGoing = gone.isValid() && first <= gone.row() && gone.row() <= last;
    if (isGoing && m_isFinding) {
        selectionModel()->clear(); // it is only out of sight
    } else if (isGoing) {
        const SourceItem *item = at(currentIndex());
        const bool isSource
            = item->kind == SourceItem::Kind::Source || item->kind == SourceItem::Kind::Folder;
        m_lost = {isSource ? sessionOf(currentIndex()) : nullptr,
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
        goTo(m_model->find(session, lost.isMeant));
    }
    if (m_awaited.session != session)
        return;
    goTo(m_model->find(session, m_awaited.isMeant));
}

void SourcesView::selectWhenThere(
    model::ApplianceSession *session, const SourceTreeModel::Meant &isMeant)
{
    m_awaited = {session, isMeant};
    settle(session);
}

void SourcesView::choose(const QModelIndex &index)
{
    const SourceItem *item = at(index);
    if (item == nullptr || m_isBack)
        return;
    m_awaited = {};
    if (item->capture != nullptr)
        Q_EMIT captureChosen(item->capture);
    else if (item->session != nullptr)
        Q_EMIT applianceChosen(item->session);
    else if (item->kind == SourceItem::Kind::Source)
        Q_EMIT sourceChosen(sessionOf(index), item->source, item->title());
}

void SourcesView::showMenu(const QPoint &place)
{
    const QModelIndex index = indexAt(place);
    const SourceItem *item = at(index);
    if (item == nullptr)
        return;
    QMenu menu(this);
    fillMenu(&menu, *item, sessionOf(index));
    if (!menu.isEmpty())
        menu.exec(viewport()->mapToGlobal(place));
}

// Here it finds sources, whatever it finds elsewhere in the window.
bool SourcesView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

// Lines that do not match go out of sight; what is chosen stays so, and is back with the others.
void SourcesView::find(const QString &text)
{
    const QScopedValueRollback finding(m_isFinding, true);
    const bool wasFinding = !m_found->filterRegularExpression().pattern().isEmpty();
    if (!text.isEmpty() && !wasFinding) {
        m_unfolded.clear();
        const auto lines = m_found->match(m_found->index(0, 0), Qt::DisplayRole, QString(), -1,
            Qt::MatchContains | Qt::MatchRecursive);
        for (const QModelIndex &line : lines) {
            if (isExpanded(line))
                m_unfolded << m_found->mapToSource(line);
        }
    }
    if (currentIndex().isValid())
        m_chosen = m_found->mapToSource(currentIndex());
    if (!text.isEmpty() || wasFinding) {
        m_found->setFilterFixedString(text);
        text.isEmpty() ? unfoldAsBefore() : expandAll();
        const QScopedValueRollback back(m_isBack, true);
        goTo(m_chosen);
    }
    m_find->setFound(m_found->rowCount() > 0);
    adaptFind();
}

void SourcesView::unfoldAsBefore()
{
    collapseAll();
    for (const QPersistentModelIndex &line : std::as_const(m_unfolded))
        expand(shown(line));
}

// The first one that can be asked or opened.
void SourcesView::goToFound()
{
    setFocus();
    QModelIndex index = m_found->index(0, 0);
    const auto isWanted = [this](const QModelIndex &line) {
        const bool isChosen = line.flags().testFlag(Qt::ItemIsSelectable);
        return isChosen && line.data().toString().contains(m_find->text(), Qt::CaseInsensitive);
    };
    while (index.isValid() && !isWanted(index))
        index = indexBelow(index);
    if (index.isValid())
        setCurrentIndex(index);
}

// Where there is much to choose from, it is in view; else when it is asked for.
void SourcesView::adaptFind()
{
    constexpr int many = 20;
    const bool isNeeded = !m_find->text().isEmpty() || m_find->isAsked() || m_model->lines() > many;
    if (isHeaderHidden() == isNeeded) {
        setHeaderHidden(!isNeeded);
        updateGeometry();
    }
}

// What the menu of the line offers, by the keys that stand in it.
void SourcesView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        setHeaderHidden(false);
        m_find->ask();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return;
    }
    const QModelIndex index = currentIndex();
    QMenu menu(this);
    if (const SourceItem *item = at(index))
        fillMenu(&menu, *item, sessionOf(index));
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

// Takes copies of what the actions need: the line may be another one by then, and an action of what
// has gone does nothing.
void SourcesView::fillMenu(QMenu *menu, const SourceItem &line, model::ApplianceSession *session)
{
    const SourceItem item = line;
    using Kind = SourceItem::Kind;
    if (item.capture != nullptr) {
        menu->addAction(tr("&Close capture"), item.capture.data(),
            [this, capture = item.capture.data()] { Q_EMIT closeAsked(capture); });
    } else if (item.saved) {
        const model::SavedAppliance saved = *item.saved;
        menu->addAction(tr("&Connect…"), this, [this, saved] { Q_EMIT connectAsked(saved); });
        menu->addAction(tr("&Edit…"), QKeySequence(changeKey), this,
            [this, saved] { Q_EMIT editAsked(saved); });
        menu->addAction(
            tr("&Forget it…"), QKeySequence(deleteKey), this, [this, saved] { forget(saved); });
    }
    if (session == nullptr)
        return;
    if (item.kind == Kind::Folder)
        menu->addAction(tr("&Upload a capture into it…"), session,
            [this, session, folder = item.source.id] { Q_EMIT uploadAsked(session, folder); });
    Q_EMIT menuAsked(menu, session, item);
    if (item.kind != Kind::Appliance && item.kind != Kind::Group)
        return;
    if (session->isStopped())
        menu->addAction(tr("View the &certificate…"), session,
            [this, session] { CertificateDialog(session, window()).exec(); });
    if (item.kind == Kind::Appliance || item.key == "files"_L1)
        menu->addAction(tr("&Upload a capture…"), session,
            [this, session] { Q_EMIT uploadAsked(session, {}); });
    menu->addAction(tr("&Refresh"), session, &model::ApplianceSession::refresh);
    menu->addAction(tr("L&og out"), session, [this, session] { Q_EMIT disconnectAsked(session); });
}

void SourcesView::forget(const model::SavedAppliance &saved)
{
    const QString host = saved.hostAndPort();
    QString lost = tr("“%1” (%2, %3) is removed from the list, and its password from the keychain.")
                       .arg(model::shown(saved.title(), 60), model::shown(host, 300),
                           model::shown(saved.user, 60));
    lost += ' '_L1
        + (model::applianceBook::hasOtherAccount(saved)
                ? tr("Its certificate stays trusted for the other account.")
                : tr("Its certificate is no longer trusted."));
    if (!confirm(window(), tr("Forget an appliance"), lost, tr("Forget it"), tr("Keep it")))
        return;
    model::applianceBook::forget(saved);
    showSaved();
}

} // namespace remora::ui
