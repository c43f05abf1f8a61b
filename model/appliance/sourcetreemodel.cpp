// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/sourcetreemodel.h"

#include <algorithm>
#include <iterator>

#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

struct SourceTreeModel::Node {
    SourceItem item;
    quintptr id = 0;
    Node *parent = nullptr;
    Nodes children;
};

namespace {

    int asRow(std::size_t place) { return static_cast<int>(place); }

} // namespace

SourceTreeModel::SourceTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    mergeTop();
}

SourceTreeModel::~SourceTreeModel() = default;

std::unique_ptr<SourceTreeModel::Node> SourceTreeModel::nodeOf(SourceBranch branch, Node *parent)
{
    auto made = std::make_unique<Node>();
    made->item = std::move(branch.item);
    made->id = ++m_ids;
    m_nodes.insert(made->id, made.get());
    made->parent = parent;
    for (SourceBranch &child : branch.children)
        made->children.push_back(nodeOf(std::move(child), made.get()));
    return made;
}

void SourceTreeModel::forget(const Node &node)
{
    for (const auto &child : node.children)
        forget(*child);
    m_nodes.remove(node.id);
}

void SourceTreeModel::addAppliance(ApplianceSession *session)
{
    connect(session, &ApplianceSession::sourcesChanged, this, [this, session] { show(session); });
    connect(session, &ApplianceSession::refreshFailed, this, [this, session] { show(session); });
    m_appliances.push_back({applianceBranch(*session).item, {}});
    m_appliances.back().item.key = newKey();
    showSaved();
    show(session);
}

void SourceTreeModel::removeAppliance(ApplianceSession *session)
{
    session->disconnect(this);
    std::erase_if(m_appliances,
        [session](const SourceBranch &branch) { return branch.item.session == session; });
    showSaved();
}

void SourceTreeModel::show(ApplianceSession *session)
{
    SourceBranch now = applianceBranch(*session);
    for (SourceBranch &branch : m_appliances) {
        if (branch.item.session != session)
            continue;
        now.item.key = branch.item.key;
        branch.item = now.item;
    }
    mergeTop();
    merge(node(indexOf(session)), std::move(now.children));
}

void SourceTreeModel::showSaved()
{
    m_saved.clear();
    const auto all = applianceBook::all();
    for (const SavedAppliance &saved : all) {
        const bool isConnected = std::any_of(
            m_appliances.begin(), m_appliances.end(), [&](const SourceBranch &branch) {
                return branch.item.session != nullptr && saved.isReachedBy(*branch.item.session);
            });
        if (!isConnected)
            m_saved.push_back({savedItem(saved), {}});
    }
    mergeTop();
}

void SourceTreeModel::setOrigin(Capture *capture, const QString &appliance)
{
    for (SourceBranch &branch : m_captures) {
        if (branch.item.capture == capture)
            branch.item.from = appliance;
    }
    mergeCaptures();
}

void SourceTreeModel::addCapture(Capture *capture)
{
    const auto grow = [this, capture] {
        for (SourceBranch &branch : m_captures) {
            if (branch.item.capture == capture)
                branch.item.bytes = std::max(branch.item.bytes, sizeOf(*capture));
        }
        mergeCaptures();
    };
    connect(capture, &Capture::grown, this, grow);
    connect(capture, &Capture::stateChanged, this, grow);
    m_captures.push_back({captureItem(*capture), {}});
    m_captures.back().item.key = newKey();
    mergeCaptures();
}

// Those of one name with the appliance that they are from.
void SourceTreeModel::mergeCaptures()
{
    std::vector<SourceBranch> captures = m_captures;
    for (SourceBranch &branch : captures) {
        const auto alike = std::count_if(m_captures.begin(), m_captures.end(),
            [&](const SourceBranch &other) { return other.item.name == branch.item.name; });
        if (alike > 1 && !branch.item.from.isEmpty())
            branch.item.name += u" · "_s + branch.item.from;
    }
    merge(node(local()), std::move(captures));
}

void SourceTreeModel::removeCapture(Capture *capture)
{
    capture->disconnect(this);
    std::erase_if(m_captures,
        [capture](const SourceBranch &branch) { return branch.item.capture == capture; });
    mergeCaptures();
}

// The lines at the top alone; what lies below them is merged on its own.
void SourceTreeModel::mergeTop()
{
    std::vector<SourceBranch> top = m_appliances;
    top.insert(top.end(), m_saved.begin(), m_saved.end());
    QList<applianceBook::Called> called;
    for (const SourceBranch &branch : top)
        called << (branch.item.session != nullptr ? applianceBook::calledOf(*branch.item.session)
                                                  : branch.item.saved->called());
    const QStringList names = applianceBook::toldApart(called);
    for (std::size_t place = 0; place < top.size(); ++place)
        top[place].item.name = names[static_cast<qsizetype>(place)];
    SourceBranch local;
    local.item.kind = SourceItem::Kind::Local;
    local.item.key = u"local"_s;
    local.item.name = tr("Local captures");
    top.push_back(std::move(local));
    merge(m_root.get(), std::move(top));
}

// What both have at the beginning and at the end stays; what lies between is replaced.
void SourceTreeModel::merge(Node *parent, std::vector<SourceBranch> wanted)
{
    Nodes &own = parent->children;
    const auto same = [](const std::unique_ptr<Node> &node, const SourceBranch &branch) {
        return node->item.kind == branch.item.kind && node->item.key == branch.item.key;
    };
    const std::size_t most = std::min(own.size(), wanted.size());
    std::size_t before = 0;
    while (before < most && same(own[before], wanted[before]))
        ++before;
    std::size_t after = 0;
    while (after < most - before
        && same(own[own.size() - 1 - after], wanted[wanted.size() - 1 - after]))
        ++after;
    const QModelIndex above = indexOfNode(parent);
    if (const std::size_t end = own.size() - after; before < end) {
        beginRemoveRows(above, asRow(before), asRow(end) - 1);
        for (std::size_t place = before; place < end; ++place)
            forget(*own[place]);
        own.erase(own.begin() + asRow(before), own.begin() + asRow(end));
        endRemoveRows();
    }
    if (const std::size_t end = wanted.size() - after; before < end) {
        Nodes fresh;
        for (std::size_t place = before; place < end; ++place)
            fresh.push_back(nodeOf(wanted[place], parent));
        beginInsertRows(above, asRow(before), asRow(end) - 1);
        own.insert(own.begin() + asRow(before), std::make_move_iterator(fresh.begin()),
            std::make_move_iterator(fresh.end()));
        endInsertRows();
    }
    update(parent, wanted);
}

// The lines are the same ones; what they say may not be.
void SourceTreeModel::update(Node *parent, std::vector<SourceBranch> &wanted)
{
    std::size_t first = wanted.size();
    std::size_t last = 0;
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        Node &own = *parent->children[place];
        if (own.item != wanted[place].item) {
            own.item = std::move(wanted[place].item);
            first = std::min(first, place);
            last = place;
        }
        if (parent != m_root.get())
            merge(&own, std::move(wanted[place].children));
    }
    const QModelIndex above = indexOfNode(parent);
    if (first < wanted.size())
        Q_EMIT dataChanged(
            index(asRow(first), Name, above), index(asRow(last), Columns - 1, above));
}

SourceTreeModel::Node *SourceTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? m_nodes.value(index.internalId()) : m_root.get();
}

QModelIndex SourceTreeModel::indexOfNode(const Node *of) const
{
    if (of == nullptr || of->parent == nullptr)
        return {};
    const Nodes &siblings = of->parent->children;
    const auto found = std::find_if(
        siblings.begin(), siblings.end(), [of](const auto &one) { return one.get() == of; });
    return createIndex(static_cast<int>(found - siblings.begin()), Name, of->id);
}

const SourceItem *SourceTreeModel::at(const QModelIndex &index) const
{
    const Node *known = index.isValid() ? node(index) : nullptr;
    return known != nullptr ? &known->item : nullptr;
}

ApplianceSession *SourceTreeModel::sessionOf(const QModelIndex &index) const
{
    const Node *top = index.isValid() ? node(index) : nullptr;
    while (top != nullptr && top->parent != m_root.get())
        top = top->parent;
    return top == nullptr ? nullptr : top->item.session.data();
}

QModelIndex SourceTreeModel::indexOf(const ApplianceSession *session) const
{
    for (const auto &top : m_root->children) {
        if (session != nullptr && top->item.session == session)
            return indexOfNode(top.get());
    }
    return {};
}

QModelIndex SourceTreeModel::local() const { return indexOfNode(m_root->children.back().get()); }

QModelIndex SourceTreeModel::indexOf(const Capture *capture) const
{
    for (const auto &child : m_root->children.back()->children) {
        if (child->item.capture == capture)
            return indexOfNode(child.get());
    }
    return {};
}

QModelIndex SourceTreeModel::indexOfSame(const ApplianceSession &session) const
{
    for (const auto &top : m_root->children) {
        const ApplianceSession *own = top->item.session;
        if (own != nullptr && own->hostAndPort() == session.hostAndPort()
            && own->session().credentials.user == session.session().credentials.user)
            return indexOfNode(top.get());
    }
    return {};
}

int SourceTreeModel::lines() const
{
    const auto count = [](const auto &self, const Node &above) -> int {
        int lines = asRow(above.children.size());
        for (const auto &child : above.children)
            lines += self(self, *child);
        return lines;
    };
    return count(count, *m_root);
}

QModelIndex SourceTreeModel::firstRunningJob(const ApplianceSession *session) const
{
    const QModelIndex jobs = index(0, Name, indexOf(session));
    if (!jobs.isValid())
        return {};
    const Nodes &all = node(jobs)->children;
    const auto found = std::find_if(all.begin(), all.end(),
        [](const auto &job) { return job->item.mark == SourceItem::Mark::Running; });
    return found == all.end() ? QModelIndex() : indexOfNode(found->get());
}

const SourceTreeModel::Node *SourceTreeModel::find(const Node &above, const Meant &isMeant)
{
    using Kind = SourceItem::Kind;
    const Kind kind = above.item.kind;
    if ((kind == Kind::Source || kind == Kind::Folder) && isMeant(above.item.source))
        return &above;
    for (const auto &child : above.children) {
        if (const Node *found = find(*child, isMeant))
            return found;
    }
    return nullptr;
}

QModelIndex SourceTreeModel::find(const ApplianceSession *session, const Meant &isMeant) const
{
    const QModelIndex top = indexOf(session);
    return top.isValid() ? indexOfNode(find(*node(top), isMeant)) : QModelIndex();
}

QModelIndex SourceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)]->id);
}

QModelIndex SourceTreeModel::parent(const QModelIndex &child) const
{
    const Node *known = child.isValid() ? node(child) : nullptr;
    return known != nullptr ? indexOfNode(known->parent) : QModelIndex();
}

int SourceTreeModel::rowCount(const QModelIndex &parent) const
{
    const Node *known = parent.column() > 0 ? nullptr : node(parent);
    return known != nullptr ? asRow(known->children.size()) : 0;
}

int SourceTreeModel::columnCount(const QModelIndex & /*parent*/) const { return Columns; }

QVariant SourceTreeModel::data(const QModelIndex &index, int role) const
{
    const SourceItem *item = at(index);
    if (item == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? item->title() : item->detailText();
    case Qt::ToolTipRole:
        return plainTip(item->tip());
    case MarkRole:
        return QVariant::fromValue(index.column() == Name ? item->mark : SourceItem::Mark::None);
    case HeadRole:
        return item->session != nullptr || item->kind == SourceItem::Kind::Local;
    default:
        return {};
    }
}

Qt::ItemFlags SourceTreeModel::flags(const QModelIndex &index) const
{
    const SourceItem *item = at(index);
    if (item == nullptr)
        return Qt::NoItemFlags;
    using Kind = SourceItem::Kind;
    const bool isHead
        = item->kind == Kind::Group || item->kind == Kind::Local || item->kind == Kind::Folder;
    return isHead ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace remora::model
