// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QAbstractItemModel>
#include <QHash>

#include "model/appliance/sourceitem.h"

namespace remora::model {

// The appliances with what they have, those that are saved, and the captures that are open. What an
// appliance lists anew is merged in, so that selections and unfolded branches survive. GUI
// thread; owns neither sessions nor captures.
class SourceTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Detail, Columns };
    enum Role {
        MarkRole = Qt::UserRole, // a SourceItem::Mark
        HeadRole, // whether it is an appliance or stands above the open captures
    };
    explicit SourceTreeModel(QObject *parent = nullptr);
    ~SourceTreeModel() override;

    void addAppliance(ApplianceSession *session);
    void removeAppliance(ApplianceSession *session);
    void addCapture(Capture *capture);
    // The host and port that it was downloaded from: told where two captures have one name.
    void setOrigin(Capture *capture, const QString &appliance);
    void removeCapture(Capture *capture);
    // The saved appliances that are not connected, as the book has them now.
    void showSaved();

    // What a line stands for; nullptr for no line. Good until the next change.
    const SourceItem *at(const QModelIndex &index) const;
    // The appliance that a line belongs to; nullptr where it belongs to none.
    ApplianceSession *sessionOf(const QModelIndex &index) const;
    QModelIndex indexOf(const ApplianceSession *session) const;
    QModelIndex indexOf(const Capture *capture) const;
    // The appliance of the same host, port and account.
    QModelIndex indexOfSame(const ApplianceSession &session) const;
    int lines() const; // of all levels
    QModelIndex firstRunningJob(const ApplianceSession *session) const;
    // The first source or folder of the appliance that is meant.
    using Meant = std::function<bool(const netshark::SourceRef &)>;
    QModelIndex find(const ApplianceSession *session, const Meant &isMeant) const;
    QModelIndex local() const; // above the open captures

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;
    static const Node *find(const Node &above, const Meant &isMeant);
    std::unique_ptr<Node> nodeOf(SourceBranch branch, Node *parent);
    void forget(const Node &node);
    QString newKey() { return QString::number(++m_keys); }
    Node *node(const QModelIndex &index) const;
    QModelIndex indexOfNode(const Node *of) const;
    void show(ApplianceSession *session);
    void merge(Node *parent, std::vector<SourceBranch> wanted);
    void update(Node *parent, std::vector<SourceBranch> &wanted);
    void mergeTop();
    void mergeCaptures();

    std::unique_ptr<Node> m_root;
    QHash<quintptr, Node *> m_nodes; // by what an index carries, which is never used again
    quintptr m_ids = 0;
    quint64 m_keys = 0; // of appliances and captures so far
    // What the top consists of, in its order; the appliances without what they have.
    std::vector<SourceBranch> m_appliances;
    std::vector<SourceBranch> m_saved;
    std::vector<SourceBranch> m_captures; // below the last
};

} // namespace remora::model
