// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workspace/opencaptures.h"

#include <algorithm>

#include <QFileInfo>
#include <QPointer>

#include "model/settings/preferences.h"
#include "model/text/errortext.h"
#include "model/text/filename.h"
#include "model/workspace/recentfiles.h"

using namespace Qt::StringLiterals;

namespace remora::model {

QString OpenCapture::title() const
{
    QStringList filters;
    for (const netshark::Filter &filter : origin.filters)
        filters << filter.text;
    if (const QString &bpf = capture().source().bpf; !bpf.isEmpty())
        filters << bpf;
    return filters.isEmpty() ? capture().name()
                             : capture().name() + u" · "_s + filters.join(u" & "_s);
}

QString OpenCapture::reservation() const
{
    if (capture().state() == Capture::State::Failed)
        return capture().errorText();
    if (!capture().partialReason().isEmpty())
        return OpenCaptures::tr("This capture is partial. %1").arg(capture().partialReason());
    if (capture().state() == Capture::State::Complete && capture().facts().damage)
        return damageText(*capture().facts().damage);
    return {};
}

OpenCaptures::OpenCaptures(QObject *parent)
    : QObject(parent)
{
    connect(&m_files, &FileChanges::changed, this, [this](const QString &path) {
        for (const auto &one : m_all) {
            if (one->capture().path() == path && !one->grows)
                one->fileHasChanged = true;
        }
        Q_EMIT changed();
    });
}

OpenCaptures::~OpenCaptures() = default;

OpenCapture *OpenCaptures::at(const Capture *capture)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
        [capture](const auto &one) { return &one->capture() == capture; });
    return found == m_all.end() ? nullptr : found->get();
}

const OpenCapture *OpenCaptures::find(const Capture *capture) const
{
    return const_cast<OpenCaptures *>(this)->at(capture);
}

std::vector<const OpenCapture *> OpenCaptures::all() const
{
    std::vector<const OpenCapture *> open;
    for (const auto &one : m_all)
        open.push_back(one.get());
    return open;
}

const OpenCapture *OpenCaptures::ofFile(const QString &path) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
        [&](const auto &one) { return absolutePath(one->capture().path()) == absolutePath(path); });
    return found != m_all.end() ? found->get() : nullptr;
}

void OpenCaptures::open(const QString &path)
{
    if (std::none_of(m_all.begin(), m_all.end(),
            [](const auto &one) { return one->capture().state() == Capture::State::Loading; }))
        m_failures.clear();
    if (!isInvestigation(path)) {
        InvestigationStart start;
        start.source.path = path;
        start.name = QFileInfo(path).fileName();
        start.serverPorts = Preferences::of().serverPorts();
        add(std::move(start)).toRemember = path;
        return;
    }
    const auto investigation = readInvestigation(path);
    if (!investigation) {
        fail(errorText(investigation.error(), QFileInfo(path).fileName()));
        return;
    }
    recentFiles::remember(path);
    if (fileExists(investigation->source.path))
        open(*investigation);
    else
        Q_EMIT captureMissing(*investigation);
}

void OpenCaptures::open(const SavedInvestigation &investigation)
{
    const Investigation *opened = add(investigation).investigation.get();
    Q_EMIT restoring(investigation);
    sayLeftOut(opened->leftOut());
}

Capture *OpenCaptures::openDownload(const QString &partial,
    std::shared_ptr<const dissect::Growth> growth, const QString &name,
    const std::vector<std::uint16_t> &serverPorts, const OpenCapture::Origin &origin)
{
    InvestigationStart start;
    start.source.path = partial;
    start.source.growth = std::move(growth);
    start.name = name;
    start.serverPorts = serverPorts;
    return &add(std::move(start), origin).capture();
}

void OpenCaptures::endDownload(const Capture *capture)
{
    if (OpenCapture *one = at(capture)) {
        one->grows = false;
        m_files.follow(capture->path());
    }
}

OpenCapture &OpenCaptures::add(InvestigationStart start, const OpenCapture::Origin &origin)
{
    auto made = std::make_unique<OpenCapture>();
    made->origin = origin;
    made->grows = start.source.growth != nullptr;
    if (!made->grows)
        m_files.follow(start.source.path);
    made->investigation = std::make_unique<Investigation>(std::move(start));
    Investigation *investigation = made->investigation.get();
    Capture *capture = &investigation->capture();
    m_all.push_back(std::move(made));
    connect(investigation, &Investigation::leftOutChanged, this,
        [this, investigation] { sayLeftOut(investigation->leftOut()); });
    // Later: what failed is closed, which its own signal would not survive.
    const auto later = Qt::QueuedConnection;
    connect(
        capture, &Capture::grown, this, [this, capture] { take(capture); }, later);
    connect(
        capture, &Capture::stateChanged, this, [this, capture] { take(capture); }, later);
    Q_EMIT opened(capture);
    show(capture);
    return *at(capture);
}

// A capture has more packets or another state.
void OpenCaptures::take(Capture *capture)
{
    OpenCapture *one = at(capture);
    if (one == nullptr)
        return;
    if (capture->state() == Capture::State::Failed && capture->store().packets() == 0) {
        const QString text = capture->errorText();
        close(capture);
        fail(text);
        return;
    }
    if (const QString path = std::exchange(one->toRemember, {}); !path.isEmpty())
        recentFiles::remember(path);
    if (capture == m_inView)
        Q_EMIT changed();
}

void OpenCaptures::show(const Capture *capture)
{
    if (capture == m_inView)
        return;
    m_inView = capture;
    if (OpenCapture *one = at(capture))
        one->seen = ++m_views;
    Q_EMIT viewChanged();
}

// The one that was in view before comes back.
void OpenCaptures::close(const Capture *capture)
{
    const auto place = std::find_if(m_all.begin(), m_all.end(),
        [capture](const auto &one) { return &one->capture() == capture; });
    if (place == m_all.end())
        return;
    const std::unique_ptr<OpenCapture> gone = std::move(*place);
    m_all.erase(place);
    const QString &path = capture->path();
    if (std::none_of(m_all.begin(), m_all.end(),
            [&](const auto &one) { return one->capture().path() == path; }))
        m_files.forget(path);
    Q_EMIT closing(&gone->capture());
    if (m_inView != capture)
        return;
    const auto latest = std::max_element(
        m_all.begin(), m_all.end(), [](const auto &a, const auto &b) { return a->seen < b->seen; });
    show(latest == m_all.end() ? nullptr : &(*latest)->capture());
}

void OpenCaptures::reload(const Capture *capture, const SavedInvestigation &seen)
{
    const OpenCapture *before = find(capture);
    if (before == nullptr)
        return;
    add(before->investigation->asStart(), before->origin);
    Q_EMIT restoring(seen);
    close(capture);
}

void OpenCaptures::fail(const QString &text)
{
    m_failures << text;
    Q_EMIT notOpened(m_failures.join(u'\n'));
}

void OpenCaptures::sayLeftOut(const QStringList &sentences)
{
    constexpr qsizetype most = 4; // of what fits where it is said
    if (!sentences.isEmpty())
        Q_EMIT leftOut(
            sentences.mid(0, most).join(u' ') + (sentences.size() > most ? u" …"_s : u""_s));
}

} // namespace remora::model
