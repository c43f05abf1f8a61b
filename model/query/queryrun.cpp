// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/queryrun.h"

#include <algorithm>
#include <mutex>

#include <QCoreApplication>
#include <QFileInfo>

#include "dissect/filter/packetfilter.h"
#include "dissect/query/columntable.h"
#include "dissect/query/keptrows.h"
#include "model/query/packetquery.h"
#include "model/text/errortext.h"
#include "model/text/foreigntext.h"
#include "model/work/letgo.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(queryrun)
    };

    constexpr int partsEvery = 250; // ms

    bool isNativeFilter(const QString &filter, const dissect::FilterContext &context)
    {
        return filter.trimmed().isEmpty()
            || dissect::FilterExpression::parse(filter.toStdString(), context).has_value();
    }

} // namespace

// What tshark's rows are kept in, while the GUI thread looks at them.
struct QueryRun::Rows final : dissect::RowTarget {
    explicit Rows(std::size_t columns)
        : m_kept(columns)
    {
    }
    void add(const dissect::RowPacket &packet, std::span<const dissect::Cell> cells) override
    {
        const std::scoped_lock lock(m_mutex);
        m_kept.add(packet, cells);
        last = packet.number;
    }
    std::shared_ptr<const dissect::CellTable> table()
    {
        const std::scoped_lock lock(m_mutex);
        return m_kept.table();
    }
    std::atomic<quint64> last{0}; // packet that a row is of

private:
    std::mutex m_mutex;
    dissect::KeptRows m_kept;
};

// All that the other thread needs.
struct QueryRun::Question {
    PacketQuery query;
    QString where; // Remora's
    dissect::FilterContext context;
    std::optional<dissect::TimeRange> range;
    dissect::SharedSource source; // of what is in focus
    std::shared_ptr<const std::vector<dissect::Conversation>> whole; // of all of the capture
    std::shared_ptr<const std::vector<dissect::NoteTotals>> noteTotals;
    QString path;
    bool isDamaged = false;
    std::shared_ptr<std::atomic<bool>> cancelled;
    std::shared_ptr<Rows> rows; // where tshark reads it

    void narrow();
    Answer answer();
};

void QueryRun::Question::narrow()
{
    if (range)
        source.store = source.store.within(*range);
    if (where.trimmed().isEmpty())
        return;
    const auto expression = dissect::FilterExpression::parse(where.toStdString(), context);
    if (!expression)
        return; // it was asked for only because it is one
    const dissect::PacketFilter filter(
        *expression, *whole, *noteTotals, *source.clientIsA, context.captureStart);
    source.store = source.store.narrowed(filter.masks(source.store));
}

QueryRun::Answer QueryRun::Question::answer()
{
    QElapsedTimer timer;
    timer.start();
    narrow();
    Answer answer;
    answer.fields = query.fields;
    const PacketQuerySource columns{source.source(), path, isDamaged};
    answer.isNative = !rows && model::isNative(query, columns.columns);
    if (answer.isNative) {
        answer.table = std::make_shared<dissect::ColumnTable>(
            source, nativeFields(query.fields), query.which, *cancelled);
    } else if (rows) {
        const auto answered = model::answer(query, columns, *cancelled, *rows);
        answer.table = rows->table();
        if (!answered)
            answer.problem = answered.error();
    }
    answer.milliseconds = timer.elapsed();
    return answer;
}

QueryRun::QueryRun(QObject *parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_task([this](Numbered answer) { take(std::move(answer)); })
{
    m_parts.setInterval(partsEvery);
    connect(&m_parts, &QTimer::timeout, this, &QueryRun::takePart);
}

QueryRun::~QueryRun() { *m_cancelled = true; }

void QueryRun::setInvestigation(Investigation *investigation)
{
    if (m_investigation == investigation)
        return;
    if (m_investigation != nullptr)
        m_investigation->disconnect(this);
    m_investigation = investigation;
    letGo(std::exchange(m_answer, Answer()));
    if (m_investigation != nullptr) {
        connect(m_investigation, &Investigation::changed, this, &QueryRun::look);
        connect(&m_investigation->capture(), &Capture::rolesChanged, this, &QueryRun::look);
    }
    look();
}

void QueryRun::setWatched(bool watched)
{
    if (m_isWatched == watched)
        return;
    m_isWatched = watched;
    if (watched)
        look();
}

void QueryRun::setWords(const QueryWords &words)
{
    const QueryWords before = std::exchange(m_words, words);
    const bool asksTheSame = before.fields == words.fields && before.where == words.where
        && before.time == words.time && before.window == words.window
        && before.which == words.which;
    if (!asksTheSame)
        look();
}

void QueryRun::settle(State state)
{
    m_state = state;
    m_parts.stop();
    Q_EMIT changed();
}

// What is asked now is not what was: what runs is of no use any more.
void QueryRun::drop()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    ++m_question;
    m_rows.reset();
    m_problem.reset();
    m_parts.stop();
}

// Native queries are answered, others wait.
void QueryRun::look()
{
    drop();
    m_state = State::Nothing;
    if (m_investigation == nullptr || m_words.fields.isEmpty()) {
        letGo(std::exchange(m_answer, Answer()));
        settle(State::Nothing);
        return;
    }
    if (!m_isWatched)
        return;
    const bool isOurs = isNativeFilter(m_words.where, m_investigation->contextInView());
    m_display = isOurs ? QString() : m_words.where;
    const auto fields = nativeFields(m_words.fields);
    m_isNative = isOurs && std::ranges::find(fields, nullptr) == fields.end();
    if (const QString text = wrong(); !text.isEmpty()) {
        m_problem = {text, false, 0, 0};
        settle(State::Wrong);
    } else if (m_isNative) {
        ask();
    } else {
        settle(State::Waiting);
    }
}

QString QueryRun::wrong() const
{
    if (m_words.time == QueryWords::Time::Window) {
        if (QString text = windowProblem(m_words.window); !text.isEmpty())
            return text;
    }
    return queryProblem({m_words.fields, m_display, m_words.which, {}});
}

QueryRun::Question QueryRun::question() const
{
    Investigation &investigation = *m_investigation;
    const Capture &capture = investigation.capture();
    Question asked;
    asked.query.fields = m_words.fields;
    asked.query.display = m_display;
    asked.query.which = m_words.which;
    if (m_display.isEmpty())
        asked.where = m_words.where;
    asked.context = investigation.contextInView();
    const bool inFocus = m_words.time == QueryWords::Time::Focus;
    if (m_words.time == QueryWords::Time::Window && m_words.window.isGiven())
        asked.range = rangeOf(m_words.window, asked.context);
    asked.source = {inFocus ? investigation.store() : investigation.filtered(),
        investigation.conversations(), investigation.clientIsA(),
        harmless(QFileInfo(capture.path()).fileName()).toStdString()};
    asked.whole = capture.conversations();
    asked.noteTotals = capture.noteTotals();
    asked.path = capture.path();
    asked.isDamaged = capture.facts().damage || capture.state() == Capture::State::Loading;
    asked.cancelled = m_cancelled;
    return asked;
}

void QueryRun::ask()
{
    Question asked = question();
    asked.rows = m_rows;
    m_state = State::Running;
    m_task.request([asked = std::move(asked), number = m_question]() mutable -> Numbered {
        return {asked.answer(), number};
    });
    Q_EMIT changed();
}

void QueryRun::run()
{
    if (m_investigation == nullptr || m_isNative || m_words.fields.isEmpty() || !m_isWatched)
        return;
    drop();
    if (const QString text = wrong(); !text.isEmpty()) {
        m_problem = {text, false, 0, 0};
        settle(State::Wrong);
        return;
    }
    m_rows = std::make_shared<Rows>(static_cast<std::size_t>(m_words.fields.size()));
    letGo(std::exchange(m_answer, {m_rows->table(), m_words.fields, false, 0, {}}));
    ask();
    m_parts.start();
}

void QueryRun::stop()
{
    if (m_state != State::Running || !m_rows)
        return;
    *m_cancelled = true;
}

void QueryRun::takePart()
{
    if (!m_rows)
        return;
    m_answer.table = m_rows->table();
    Q_EMIT changed();
}

void QueryRun::take(Numbered answered)
{
    if (answered.question != m_question)
        return;
    const bool wasStopped = m_rows && *m_cancelled;
    const bool needsTshark = !m_rows && !answered.answer.isNative;
    m_rows.reset();
    if (needsTshark) { // several IP headers were found
        m_isNative = false;
        settle(State::Waiting);
        return;
    }
    m_problem = answered.answer.problem;
    letGo(std::exchange(m_answer, std::move(answered.answer)));
    settle(wasStopped ? State::Stopped : m_problem ? State::Wrong : State::Done);
}

double QueryRun::progress() const
{
    if (!m_rows || m_investigation == nullptr)
        return 0;
    const auto packets = static_cast<double>(m_investigation->capture().store().packets());
    return packets > 0 ? std::min(1.0, static_cast<double>(m_rows->last) / packets) : 0;
}

} // namespace remora::model
