// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcesview.h"

#include <algorithm>

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

#include "model/format.h"
#include "ui/common/palette.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    enum ItemRole { SessionRole = Qt::UserRole, CaptureRole, KindRole, IdRole, NameRole };

    QString clockText(const netshark::ApplianceInfo &info)
    {
        constexpr double tellable = 0.05; // a smaller offset is shown as none
        const double offset = static_cast<double>(info.clockOffset) / 1e9;
        const QString sign = offset <= -tellable ? u"−"_s : u"+"_s;
        return SourcesView::tr("%1 · clock %2%3 s")
            .arg(info.apiVersion, sign, QLocale().toString(std::abs(offset), 'f', 1));
    }

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

    QString jobDetail(const netshark::Job &job)
    {
        if (!job.isRunning())
            return model::shown(job.state).toLower();
        return job.span ? model::bytes(static_cast<quint64>(job.packetBytes))
                        : SourcesView::tr("empty");
    }

    void dim(QTreeWidgetItem *item)
    {
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, item->treeWidget()->palette().color(QPalette::PlaceholderText));
    }

    void setBold(QTreeWidgetItem *item)
    {
        QFont font = item->font(0);
        font.setBold(true);
        item->setFont(0, font);
    }

    template <class T> T *pointer(const QTreeWidgetItem *item, int role)
    {
        return static_cast<T *>(item->data(0, role).template value<void *>());
    }

} // namespace

SourcesView::SourcesView(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setIndentation(14);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setTextElideMode(Qt::ElideMiddle);
    setUniformRowHeights(true);
    setAccessibleName(tr("Sources"));
    m_local = new QTreeWidgetItem(this, {tr("Local captures")});
    setBold(m_local);
    m_local->setExpanded(true);
    m_local->setFlags(Qt::ItemIsEnabled);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &SourcesView::showMenu);
    connect(this, &QTreeWidget::currentItemChanged, this,
        [this](QTreeWidgetItem *item) { choose(item); });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const auto *saved = savedOf(item))
            Q_EMIT connectAsked(model::SavedAppliance(*saved));
    });
    showSaved();
}

const model::SavedAppliance *SourcesView::savedOf(const QTreeWidgetItem *item) const
{
    for (const auto &[own, appliance] : m_saved) {
        if (own == item)
            return &appliance;
    }
    return nullptr;
}

void SourcesView::showSaved()
{
    for (const auto &entry : std::as_const(m_saved))
        delete entry.first;
    m_saved.clear();
    const auto isConnected = [this](const model::SavedAppliance &saved) {
        const QString host = QStringLiteral("%1:%2").arg(saved.host).arg(saved.port);
        const auto sessions = m_appliances.keys();
        return std::any_of(sessions.begin(), sessions.end(), [&](const auto *session) {
            return session->hostAndPort() == host
                && session->session().credentials.user == saved.user;
        });
    };
    const auto all = model::applianceBook::all();
    for (const model::SavedAppliance &saved : all) {
        if (isConnected(saved))
            continue;
        auto *item = new QTreeWidgetItem({model::shown(saved.title()), tr("not connected")});
        item->setToolTip(0,
            tr("%1:%2 as %3. A double click connects.")
                .arg(model::shown(saved.host))
                .arg(saved.port)
                .arg(model::shown(saved.user))
                .toHtmlEscaped());
        insertTopLevelItem(indexOfTopLevelItem(m_local), item);
        dim(item);
        m_saved.append({item, saved});
    }
}

void SourcesView::addAppliance(model::ApplianceSession *session)
{
    auto *item = new QTreeWidgetItem;
    insertTopLevelItem(indexOfTopLevelItem(m_local), item);
    item->setData(0, SessionRole, QVariant::fromValue<void *>(session));
    setBold(item);
    item->setExpanded(true);
    m_appliances.insert(session, item);
    connect(session, &model::ApplianceSession::sourcesChanged, this,
        [this, session] { refill(session); });
    connect(session, &model::ApplianceSession::refreshFailed, this,
        [item] { item->setText(1, tr("not answering")); });
    refill(session);
    showSaved();
}

void SourcesView::removeAppliance(model::ApplianceSession *session)
{
    delete m_appliances.take(session);
    showSaved();
}

QTreeWidgetItem *SourcesView::group(QTreeWidgetItem *parent, const QString &name, qsizetype count)
{
    QTreeWidgetItem *found = nullptr;
    for (int i = 0; i < parent->childCount(); ++i) {
        if (parent->child(i)->data(0, NameRole).toString() == name)
            found = parent->child(i);
    }
    if (found == nullptr) {
        found = new QTreeWidgetItem(parent, {name});
        found->setData(0, NameRole, name);
        found->setFlags(Qt::ItemIsEnabled);
    }
    dim(found);
    found->setText(1, QLocale().toString(count));
    return found;
}

QTreeWidgetItem *SourcesView::sourceItem(QTreeWidgetItem *parent, int place,
    const netshark::SourceRef &source, const QString &name, const QString &detail)
{
    QTreeWidgetItem *item = parent->child(place);
    if (item == nullptr)
        item = new QTreeWidgetItem(parent);
    item->setText(0, name);
    item->setText(1, detail);
    dim(item);
    item->setToolTip(0, name.toHtmlEscaped());
    item->setData(0, KindRole, static_cast<int>(source.kind));
    item->setData(0, IdRole, source.id);
    item->setData(0, NameRole, name);
    return item;
}

// Items are kept where they are, so that selection and unfolding survive a refresh.
void SourcesView::refill(model::ApplianceSession *session)
{
    using Kind = netshark::SourceRef::Kind;
    QTreeWidgetItem *top = m_appliances.value(session);
    if (top == nullptr)
        return;
    const bool wasEmpty = top->childCount() == 0;
    const model::ApplianceSources &sources = session->sources();
    top->setText(0, model::shown(sources.info.hostname));
    dim(top);
    top->setText(1, clockText(sources.info));
    top->setToolTip(0,
        QStringLiteral("%1 · %2 %3")
            .arg(session->hostAndPort(), model::shown(sources.info.model),
                model::shown(sources.info.softwareVersion))
            .toHtmlEscaped());

    const auto trim = [](QTreeWidgetItem *parent, qsizetype count) {
        while (parent->childCount() > count)
            delete parent->child(parent->childCount() - 1);
    };
    QTreeWidgetItem *jobs = group(top, tr("Jobs"), sources.jobs.size());
    int place = 0;
    for (const netshark::Job &job : sources.jobs) {
        auto *item = sourceItem(
            jobs, place++, {Kind::Job, job.id}, model::shown(job.name), jobDetail(job));
        item->setIcon(0, stateMark(job.isRunning(), *this));
    }
    trim(jobs, sources.jobs.size());
    QTreeWidgetItem *clips = group(top, tr("Clips"), sources.clips.size());
    place = 0;
    for (const netshark::Clip &clip : sources.clips)
        sourceItem(clips, place++, {Kind::Clip, clip.id},
            model::shown(clip.description.isEmpty() ? clip.id : clip.description),
            clip.locked ? tr("locked") : QString());
    trim(clips, sources.clips.size());
    QTreeWidgetItem *interfaces = group(top, tr("Interfaces"), sources.interfaces.size());
    place = 0;
    for (const netshark::Interface &interface : sources.interfaces)
        sourceItem(interfaces, place++, {Kind::Interface, interface.id},
            model::shown(interface.name), interface.isUp ? tr("up") : tr("down"));
    trim(interfaces, sources.interfaces.size());
    QList<netshark::File> plain;
    for (const netshark::File &file : sources.files) {
        if (!file.isDirectory)
            plain.append(file);
    }
    QTreeWidgetItem *files = group(top, tr("Files"), plain.size());
    place = 0;
    for (const netshark::File &file : std::as_const(plain))
        sourceItem(files, place++, {Kind::File, file.id}, model::shown(file.id),
            model::bytes(static_cast<quint64>(file.size)));
    trim(files, plain.size());
    if (wasEmpty) {
        top->setExpanded(true);
        jobs->setExpanded(true);
    }
}

// Marks and dim texts carry colours of the palette.
void SourcesView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const QList<model::ApplianceSession *> sessions = m_appliances.keys();
    for (model::ApplianceSession *session : sessions)
        refill(session);
}

void SourcesView::selectFirstRunningJob(model::ApplianceSession *session)
{
    QTreeWidgetItem *top = m_appliances.value(session);
    for (qsizetype i = 0; top != nullptr && i < session->sources().jobs.size(); ++i) {
        if (session->sources().jobs[i].isRunning()) {
            setCurrentItem(top->child(0)->child(static_cast<int>(i)));
            return;
        }
    }
}

void SourcesView::addCapture(model::Capture *capture)
{
    auto *item = new QTreeWidgetItem(m_local, {model::shown(capture->name())});
    item->setData(0, CaptureRole, QVariant::fromValue<void *>(capture));
    item->setToolTip(0, capture->path().toHtmlEscaped());
    dim(item);
    const auto showSize
        = [item, capture] { item->setText(1, model::bytes(capture->facts().capturedBytes)); };
    connect(capture, &model::Capture::grown, this, showSize);
    m_captures.insert(capture, item);
    m_local->setExpanded(true);
}

void SourcesView::removeCapture(model::Capture *capture)
{
    capture->disconnect(this);
    delete m_captures.take(capture);
}

void SourcesView::selectCapture(const model::Capture *capture)
{
    if (QTreeWidgetItem *item = m_captures.value(capture))
        setCurrentItem(item);
}

void SourcesView::choose(QTreeWidgetItem *item)
{
    if (item == nullptr)
        return;
    if (auto *capture = pointer<model::Capture>(item, CaptureRole)) {
        Q_EMIT captureChosen(capture);
        return;
    }
    if (auto *session = pointer<model::ApplianceSession>(item, SessionRole)) {
        Q_EMIT applianceChosen(session);
        return;
    }
    if (!item->data(0, IdRole).isValid())
        return;
    QTreeWidgetItem *top = item;
    while (top->parent() != nullptr)
        top = top->parent();
    Q_EMIT sourceChosen(pointer<model::ApplianceSession>(top, SessionRole),
        {static_cast<netshark::SourceRef::Kind>(item->data(0, KindRole).toInt()),
            item->data(0, IdRole).toString()},
        item->data(0, NameRole).toString());
}

void SourcesView::showMenu(const QPoint &place)
{
    QTreeWidgetItem *item = itemAt(place);
    if (item == nullptr)
        return;
    QMenu menu(this);
    QTreeWidgetItem *top = item;
    while (top->parent() != nullptr)
        top = top->parent();
    auto *session = pointer<model::ApplianceSession>(top, SessionRole);
    if (auto *capture = pointer<model::Capture>(item, CaptureRole)) {
        menu.addAction(tr("Close capture"), this, [this, capture] { Q_EMIT closeAsked(capture); });
    } else if (const auto *found = savedOf(item)) {
        const model::SavedAppliance saved = *found;
        menu.addAction(tr("Connect…"), this, [this, saved] { Q_EMIT connectAsked(saved); });
        menu.addAction(tr("Edit…"), this, [this, saved] { Q_EMIT editAsked(saved); });
        menu.addAction(tr("Forget it and its password"), this, [this, saved] {
            model::applianceBook::forget(saved);
            showSaved();
        });
    } else if (session != nullptr && item->data(0, IdRole).isValid()) {
        Q_EMIT menuAsked(&menu, session,
            {static_cast<netshark::SourceRef::Kind>(item->data(0, KindRole).toInt()),
                item->data(0, IdRole).toString()});
    } else if (session != nullptr) {
        menu.addAction(tr("Refresh"), session, &model::ApplianceSession::refresh);
        menu.addAction(
            tr("Upload a capture…"), this, [this, session] { Q_EMIT uploadAsked(session); });
        menu.addAction(tr("Log out"), this, [this, session] { Q_EMIT disconnectAsked(session); });
    }
    if (!menu.isEmpty())
        menu.exec(viewport()->mapToGlobal(place));
}

} // namespace remora::ui
