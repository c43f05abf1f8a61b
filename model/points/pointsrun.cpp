// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/points/pointsrun.h"

#include <algorithm>

#include "model/points/pointnames.h"
#include "model/query/capturelist.h"
#include "model/text/errortext.h"
#include "model/text/foreigntext.h"
#include "model/work/letgo.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    void take(const Capture &capture, dissect::PointCapture &to)
    {
        to.store = capture.store();
        to.conversations = capture.conversations();
        to.hasCutPackets = capture.facts().cutPackets > 0;
    }

} // namespace

PointsRun::PointsRun(QObject *parent)
    : QObject(parent)
    , m_comparing([this](const Outcome &outcome) { take(outcome); })
{
}

PointsRun::~PointsRun() { stop(); }

void PointsRun::stop()
{
    if (m_cancelled)
        *m_cancelled = true;
    ++m_question;
    m_reading.clear();
}

void PointsRun::start(const QList<File> &files, bool keepOrder)
{
    stop();
    QStringList paths;
    for (const File &file : files)
        paths << file.path;
    const QStringList names = pointNames(captureNames(paths));
    m_options = {};
    m_options.keepOrder = keepOrder;
    m_reservations.clear();
    m_captures.clear();
    m_clocks.clear();
    letGo(std::exchange(m_compared, nullptr)); // it is of other captures
    m_state = State::Reading;
    for (qsizetype i = 0; i < files.size(); ++i) {
        dissect::PointCapture &capture = m_captures.emplace_back();
        capture.name = harmless(names[i]).toStdString();
        capture.path = netshark::fileBytes(paths[i]);
        m_clocks.push_back(files[i].clock);
        const Capture *open = files[i].open;
        if (open != nullptr && open->state() == Capture::State::Complete) {
            model::take(*open, capture);
            m_reading.push_back(nullptr);
            continue;
        }
        CaptureSource source;
        source.path = paths[i];
        auto &read = m_reading.emplace_back(
            std::make_unique<Capture>(source, names[i], std::vector<std::uint16_t>()));
        // A capture that says so must not end while it does.
        connect(read.get(), &Capture::stateChanged, this, &PointsRun::look, Qt::QueuedConnection);
        connect(read.get(), &Capture::grown, this, &PointsRun::changed);
    }
    Q_EMIT changed();
    look();
}

// Whether all are read.
void PointsRun::look()
{
    if (m_state != State::Reading)
        return;
    for (const auto &read : m_reading) {
        if (read != nullptr && read->state() == Capture::State::Failed) {
            fail(read->errorText());
            return;
        }
        if (read != nullptr && read->state() == Capture::State::Loading)
            return;
    }
    for (std::size_t i = 0; i < m_reading.size(); ++i) {
        if (m_reading[i] == nullptr)
            continue;
        model::take(*m_reading[i], m_captures[i]);
        if (const auto &damage = m_reading[i]->facts().damage)
            m_reservations << tr("%1: %2").arg(
                shown(QString::fromStdString(m_captures[i].name)), damageText(*damage));
    }
    m_reading.clear();
    if (dropEmpty())
        compare();
}

// Takes a copy: what it is of may go.
void PointsRun::fail(QString text)
{
    stop();
    m_state = State::Nothing;
    Q_EMIT changed();
    Q_EMIT failed(text);
}

// What has no packets says nothing of the way. False where too few are left.
bool PointsRun::dropEmpty()
{
    QStringList empty;
    for (std::size_t i = m_captures.size(); i-- > 0;) {
        if (m_captures[i].store.packets() > 0)
            continue;
        empty.prepend(shown(QString::fromStdString(m_captures[i].name)));
        const auto place = static_cast<std::ptrdiff_t>(i);
        m_captures.erase(m_captures.begin() + place);
        m_clocks.erase(m_clocks.begin() + place);
    }
    for (const QString &name : std::as_const(empty))
        m_reservations << tr("%1 holds no packets and is left out.").arg(name);
    if (m_captures.size() >= 2)
        return true;
    fail(tr("There is nothing to compare: %1 has no packets.").arg(empty.join(u", "_s)));
    return false;
}

std::vector<dissect::Duration> PointsRun::saidClocks() const
{
    std::vector<dissect::Duration> offsets;
    for (std::size_t i = 0; i < m_clocks.size(); ++i) {
        if (!m_clocks[i])
            return {};
        if (i > 0)
            offsets.push_back(*m_clocks[i] - *m_clocks.front());
    }
    return offsets;
}

void PointsRun::compare()
{
    m_state = State::Comparing;
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_comparing.request([captures = m_captures, options = m_options, cancelled = m_cancelled,
                            question = ++m_question] {
        return Outcome{question, comparePoints(captures, options, *cancelled)};
    });
    Q_EMIT changed();
}

void PointsRun::take(const Outcome &outcome)
{
    if (outcome.question != m_question)
        return;
    m_state = State::Nothing;
    if (!outcome.compared) {
        Q_EMIT changed();
        const std::string &file = outcome.compared.error().file;
        Q_EMIT failed(errorText(outcome.compared.error(),
            shown(file.empty() ? QString::fromStdString(m_captures.front().name)
                               : netshark::fileText(file))));
        return;
    }
    letGo(std::exchange(m_compared, *outcome.compared));
    // As they lie on the way: what is set by hand is meant so.
    const auto captures = std::exchange(m_captures, {});
    const auto clocks = std::exchange(m_clocks, {});
    for (const std::size_t capture : m_compared->comparison->order()) {
        m_captures.push_back(captures[capture]);
        m_clocks.push_back(clocks[capture]);
    }
    m_options.keepOrder = true;
    Q_EMIT changed();
    Q_EMIT comparedAnew();
}

void PointsRun::setClocks(const std::vector<dissect::Duration> &offsets)
{
    if (m_compared == nullptr || m_state == State::Reading)
        return;
    m_options.offsets = offsets;
    compare();
}

void PointsRun::cancel()
{
    if (m_state == State::Nothing)
        return;
    stop();
    m_state = State::Nothing;
    Q_EMIT changed();
}

double PointsRun::progress() const
{
    double sum = 0;
    for (const auto &read : m_reading) {
        const bool isRead = read == nullptr || read->state() == Capture::State::Complete;
        sum += isRead ? 1 : read->progress().value_or(0);
    }
    return m_reading.empty() ? 0 : sum / static_cast<double>(m_reading.size());
}

} // namespace remora::model
