// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/othercaptures.h"

#include <QFileInfo>

#include "model/query/capturelist.h"
#include "model/text/errortext.h"
#include "model/text/foreigntext.h"

namespace remora::model {

OtherCaptures::OtherCaptures(QObject *parent)
    : QObject(parent)
    , m_listing([this](const Listed &listed) { take(listed); })
{
}

OtherCaptures::~OtherCaptures() = default;

void OtherCaptures::begin(const QStringList &names, const QString &inView, const FocusState &filter)
{
    stop();
    m_focus = {};
    m_focus.filter = filter.filter;
    m_focus.dialect = filter.dialect;
    m_focus.zone = filter.zone;
    m_problems.clear();
    m_listing.request(
        [names, inView, question = m_question] {
            Listed listed;
            listed.question = question;
            QStringList seen{QFileInfo(inView).canonicalFilePath()};
            const auto add = [&](const QString &path) {
                const QString file = QFileInfo(path).canonicalFilePath();
                const bool isNew = file.isEmpty() || !seen.contains(file);
                seen << file;
                if (isNew)
                    listed.paths << path;
                return isNew;
            };
            listed.paths << inView;
            for (const QString &name : names) {
                if (!QFileInfo(name).isDir()) {
                    add(name);
                    continue;
                }
                const FolderCaptures found = capturesIn(name);
                for (const QString &path : found.paths) {
                    if (add(path))
                        listed.ofFolders << path;
                }
                for (const QString &file : found.unreadable)
                    listed.problems
                        << tr("%1 in %2 cannot be read.").arg(shown(file, 1000), shown(name, 1000));
                if (!found.leftOut.isEmpty())
                    listed.problems
                        << tr("Left out of %1, since they are no captures: %2.")
                               .arg(shown(name, 1000), shown(found.leftOut.join(u", "), 1000));
                if (found.paths.isEmpty())
                    listed.problems << (found.isReadable ? tr("There is no capture in %1.")
                                                         : tr("%1 cannot be read."))
                                           .arg(shown(name, 1000));
            }
            return listed;
        });
}

void OtherCaptures::take(const Listed &listed)
{
    if (listed.question != m_question)
        return;
    m_paths = listed.paths;
    m_names = captureNames(m_paths);
    m_ofFolders = listed.ofFolders;
    m_problems = listed.problems;
    m_at = 0;
    next();
}

void OtherCaptures::next()
{
    m_isReady = false;
    m_current.reset();
    if (++m_at >= m_paths.size()) {
        Q_EMIT stepped();
        return;
    }
    InvestigationStart start;
    start.source.path = m_paths[m_at];
    start.source.toldAtEnd = true;
    start.focus = m_focus;
    m_current = std::make_unique<Investigation>(std::move(start));
    // Not from within what it tells: it may go on to the next.
    connect(
        m_current.get(), &Investigation::changed, this, &OtherCaptures::look, Qt::QueuedConnection);
    connect(&m_current->capture(), &Capture::stateChanged, this, &OtherCaptures::look,
        Qt::QueuedConnection);
}

void OtherCaptures::look()
{
    if (m_current == nullptr || m_isReady)
        return;
    const Capture &capture = m_current->capture();
    if (capture.state() == Capture::State::Failed) {
        const auto &error = capture.error();
        const bool isNone = error && error->kind == dissect::Error::Kind::NotACapture;
        if (!isNone || !m_ofFolders.contains(m_paths[m_at]))
            m_problems << capture.errorText();
        next();
        return;
    }
    if (capture.state() == Capture::State::Loading || m_current->isBusy()
        || !m_current->isCurrent())
        return;
    if (const auto &damage = capture.facts().damage)
        say(damageText(*damage));
    if (!m_current->problem().isEmpty())
        say(m_current->problem());
    m_isReady = true;
    Q_EMIT stepped();
}

void OtherCaptures::say(const QString &sentence)
{
    m_problems << tr("%1: %2").arg(shown(m_names[m_at], 1000), sentence);
}

void OtherCaptures::stop()
{
    ++m_question;
    m_isReady = false;
    m_current.reset();
    m_paths.clear();
    m_names.clear();
    m_ofFolders.clear();
    m_at = 0;
}

double OtherCaptures::progress() const
{
    return m_current != nullptr ? m_current->capture().progress().value_or(0) : 0;
}

} // namespace remora::model
