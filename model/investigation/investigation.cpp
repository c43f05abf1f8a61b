// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investigation/investigation.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimeZone>

#include "dissect/query/fieldquery.h"
#include "model/settings/preferences.h"
#include "model/text/errortext.h"
#include "model/text/foreigntext.h"
#include "model/text/format.h"
#include "model/work/letgo.h"
#include "netshark/filename.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(investigation)
    };

    // Of the file, as far as it was read.
    quint64 sectionsOf(const Capture &capture)
    {
        const auto &format = capture.facts().format;
        return format ? format->sections : 1;
    }

} // namespace

Investigation::Investigation(InvestigationStart start, QObject *parent)
    : QObject(parent)
    , m_start(std::move(start))
    , m_capture(std::exchange(m_start.source, {}), m_start.name, m_start.serverPorts)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_search(std::make_shared<FilterSearch>())
    , m_task([this](Answer answer) {
        if (!answer.view)
            return;
        m_shownQuestion = answer.question;
        letGo(std::exchange(m_view, std::move(*answer.view)));
        Q_EMIT changed();
        askForTurns();
    })
    , m_hash([this](const QString &path, const QString &sha256) {
        compare({static_cast<quint64>(netshark::fileSize(path).value_or(0)), sha256});
    })
{
    m_view.conversations = m_view.all = m_capture.conversations();
    m_view.noteTotals = m_capture.noteTotals();
    m_view.clientIsA = std::make_shared<const std::vector<std::uint8_t>>();
    m_view.turnSource = std::make_shared<const dissect::TurnSource>(
        dissect::PacketStore(), m_view.conversations, m_view.clientIsA);
    connect(&m_capture, &Capture::grown, this, &Investigation::ask);
    connect(&m_capture, &Capture::rolesChanged, this, [this] {
        ++m_roles;
        ask();
    });
    connect(&m_focus, &Focus::rangeChanged, this, &Investigation::ask);
    connect(&m_focus, &Focus::filterChanged, this, &Investigation::askAnew);
    connect(&m_capture, &Capture::stateChanged, this, &Investigation::captureRead);
    ask();
}

Investigation::~Investigation() { *m_cancelled = true; }

// Conversations are known by their rows, which are there now.
void Investigation::captureRead()
{
    if (m_hasBegun || m_capture.state() != Capture::State::Complete)
        return;
    m_hasBegun = true;
    begin();
    if (m_start.identity)
        m_hash.request(m_capture.path());
}

void Investigation::compare(const FileIdentity &found)
{
    const FileIdentity asked = *std::exchange(m_start.identity, std::nullopt);
    if (found.sha256 != asked.sha256)
        m_start.leftOut << (found.size == asked.size
                ? Texts::tr("%1 is not the capture that the investigation was made from: its "
                            "contents differ.")
                      .arg(shown(m_start.name))
                : Texts::tr("%1 is not the capture that the investigation was made from: it has %2 "
                            "instead of %3.")
                      .arg(shown(m_start.name), bytes(found.size), bytes(asked.size)));
    Q_EMIT leftOutChanged();
}

void leaveOutMissing(
    InvestigationStart &start, std::size_t conversations, std::optional<dissect::TimeRange> span)
{
    auto selected = start.focus.conversations.chosen();
    const std::size_t before = selected.size() + start.swapped.size();
    std::erase_if(selected, [&](auto id) { return dissect::row(id) >= conversations; });
    std::erase_if(start.swapped, [&](std::uint32_t row) { return row >= conversations; });
    const auto missing = static_cast<int>(before - selected.size() - start.swapped.size());
    if (selected.size() < start.focus.conversations.chosen().size())
        start.focus.conversations = std::move(selected);
    if (missing > 0)
        start.leftOut << Texts::tr(
            "Conversations that the capture does not hold were left out: %1.")
                             .arg(missing);
    const auto &range = start.focus.range;
    if (range && (!span || range->end <= span->begin || range->begin >= span->end)) {
        start.focus.range.reset();
        start.leftOut << Texts::tr(
            "The capture holds no packet of the time range, which was left out.");
    }
}

void Investigation::begin()
{
    leaveOutMissing(m_start, m_capture.conversations()->size(), m_capture.facts().span);
    for (const std::uint32_t row : m_start.swapped)
        m_capture.swapRoles(dissect::ConversationId{row});
    m_capture.setTap(m_start.tap);
    if (!m_start.focus.isAll())
        m_focus.restore(m_start.focus);
    if (!m_start.leftOut.isEmpty())
        Q_EMIT leftOutChanged();
}

InvestigationStart Investigation::asStart() const
{
    InvestigationStart start;
    start.source.path = m_capture.path();
    start.source.bpf = m_capture.source().bpf;
    start.name = m_capture.name();
    start.serverPorts = m_capture.serverPorts();
    start.swapped.assign(m_capture.swapped().begin(), m_capture.swapped().end());
    std::sort(start.swapped.begin(), start.swapped.end()); // a set has no order
    start.tap = m_capture.tap();
    start.focus = m_focus.now();
    start.focus.query.reset(); // a saved investigation has that of its view
    start.notes = m_start.notes;
    return start;
}

dissect::FilterContext Investigation::contextIn(const QByteArray &zone) const
{
    const auto &span = m_capture.facts().span;
    // Relative times count from the first packet, which need not be the earliest, as columns do.
    const dissect::Timestamp start = span ? dissect::QuerySource::firstTime(m_capture.store()) : 0;
    const QTimeZone named = zone.isEmpty() ? QTimeZone() : QTimeZone(zone);
    const QTimeZone used = named.isValid() ? named : shownZone();
    return {start, clockZone(used, span.value_or(dissect::TimeRange()))};
}

dissect::FilterContext Investigation::context() const { return contextIn(m_focus.now().zone); }

dissect::FilterContext Investigation::contextInView() const { return contextIn({}); }

std::optional<FilterProblem> Investigation::check(const QString &filter) const
{
    if (filter.trimmed().isEmpty())
        return std::nullopt;
    const std::string text = filter.toStdString();
    const auto parsed = dissect::FilterExpression::parse(text, contextInView());
    if (parsed)
        return std::nullopt;
    const dissect::FilterError &error = parsed.error();
    const auto characters = [&](std::size_t begin, std::size_t length) {
        return QString::fromUtf8(text.data() + begin, static_cast<qsizetype>(length)).size();
    };
    const std::size_t begin = std::min(error.begin, text.size());
    return FilterProblem{filterErrorText(error), characters(0, begin),
        characters(begin, std::min(error.length, text.size() - begin))};
}

// What is being computed is of no use any more.
void Investigation::askAnew()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    ask();
}

void Investigation::ask()
{
    FocusQuestion asked{m_capture.store(), m_capture.conversations(), m_capture.noteTotals(),
        m_capture.serverPorts(), m_capture.swapped(), m_capture.tap(), m_focus.now(), context(),
        m_capture.path(), sectionsOf(m_capture), m_roles, m_view.turnSource, m_cancelled};
    m_task.request(
        [asked = std::move(asked), search = m_search, question = ++m_question]() -> Answer {
            return {focusView(asked, *search), question};
        });
}

void Investigation::wantTurns()
{
    m_areTurnsWanted = true;
    askForTurns();
}

void Investigation::askForTurns()
{
    if (!m_areTurnsWanted)
        return;
    // Turns are of the packets that are shown, not of those that came since.
    m_turns.ask({m_view.turnSource, m_view.store, m_view.all, m_view.clientIsA,
        m_capture.state() == Capture::State::Complete});
}

void Investigation::finish()
{
    QEventLoop loop;
    const auto look = [&] {
        const bool isDone
            = m_capture.state() == Capture::State::Complete && isCurrent() && !m_start.identity;
        if (m_capture.state() == Capture::State::Failed || isDone)
            loop.quit();
    };
    connect(&m_capture, &Capture::stateChanged, &loop, look, Qt::QueuedConnection);
    connect(this, &Investigation::changed, &loop, look, Qt::QueuedConnection);
    connect(this, &Investigation::leftOutChanged, &loop, look, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&loop, look, Qt::QueuedConnection);
    loop.exec();
}

} // namespace remora::model
