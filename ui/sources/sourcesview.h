// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include "model/appliance/sourcetreemodel.h"

class QMenu;
class QSortFilterProxyModel;

namespace remora::ui {

class SourceFind;

// The appliances with what they have, and the captures that are open.
class SourcesView : public QTreeView {
    Q_OBJECT
public:
    explicit SourcesView(QWidget *parent = nullptr);

    // Neither is owned.
    void addAppliance(model::ApplianceSession *session);
    void removeAppliance(model::ApplianceSession *session);
    // The appliance of the same host, port and account, if it is there already.
    bool selectSame(const model::ApplianceSession &session);
    void addCapture(model::Capture *capture);
    // The host and port that it was downloaded from.
    void setOrigin(model::Capture *capture, const QString &appliance);
    void removeCapture(model::Capture *capture);
    void selectCapture(const model::Capture *capture);
    // The saved appliances that are not connected, as the book has them now.
    void showSaved();
    // The first running job, if there is one.
    void selectFirstRunningJob(model::ApplianceSession *session);
    // What the user has made or moved, as soon as the appliance lists it; not where the user has
    // gone to another line by then.
    void selectWhenThere(
        model::ApplianceSession *session, const model::SourceTreeModel::Meant &isMeant);
    QSize minimumSizeHint() const override; // some lines at any time

Q_SIGNALS:
    void sourceChosen(remora::model::ApplianceSession *session,
        const remora::netshark::SourceRef &source, const QString &name);
    void applianceChosen(remora::model::ApplianceSession *session);
    // A menu is to open on an appliance or on what it has, or a key is pressed that may stand in
    // it: whoever knows what can be done fills it.
    void menuAsked(QMenu *menu, remora::model::ApplianceSession *session,
        const remora::model::SourceItem &item);
    // Into this folder; where it is empty, the user is to say which.
    void uploadAsked(remora::model::ApplianceSession *session, const QString &folder);
    void connectAsked(const remora::model::SavedAppliance &appliance);
    void editAsked(const remora::model::SavedAppliance &appliance);
    void captureChosen(remora::model::Capture *capture);
    void closeAsked(remora::model::Capture *capture);
    void disconnectAsked(remora::model::ApplianceSession *session);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    // A line is `shown` in this view, the model has all.
    const model::SourceItem *at(const QModelIndex &shown) const;
    model::ApplianceSession *sessionOf(const QModelIndex &shown) const;
    QModelIndex shown(const QModelIndex &line) const;
    void goTo(const QModelIndex &line); // makes it the current one, where there is one
    void find(const QString &text);
    void unfoldAsBefore();
    void goToFound();
    void adaptFind();
    void forget(const model::SavedAppliance &saved);
    void choose(const QModelIndex &index);
    void settle(const model::ApplianceSession *session);
    void showMenu(const QPoint &place);
    void fillMenu(QMenu *menu, const model::SourceItem &item, model::ApplianceSession *session);

    struct Place {
        const model::ApplianceSession *session = nullptr;
        model::SourceTreeModel::Meant isMeant;
    };
    model::SourceTreeModel *m_model;
    QSortFilterProxyModel *m_found; // of its lines those that are to be seen
    SourceFind *m_find;
    QList<QPersistentModelIndex> m_unfolded; // of the model, before something was looked for
    QPersistentModelIndex m_chosen; // of the model; may be out of sight
    bool m_isFinding = false;
    Place m_lost; // was current before its line was removed
    Place m_awaited;
    bool m_isBack = false; // what was current is current again: nobody has chosen anything
};

} // namespace remora::ui
