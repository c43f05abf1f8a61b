// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/queryrun.h"

#include <algorithm>
#include <mutex>

#include <QCoreApplication>
#include <QFileInfo>

#include "dissect/query/columntable.h"
#include "dissect/query/keptrows.h"
#include "model/query/packetquery.h"
#include "model/query/queriedpackets.h"
#include "model/query/sharedcatalogue.h"
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

    // What is wrong for tshark too, as far as that is known without asking it: a filter that is not
    // written to its end, and a field that nobody knows.
    std::optional<TsharkProblem> problemOfAnyone(
        const QString &filter, const dissect::FilterContext &context)
    {
        const std::string text = filter.toStdString();
        const auto parsed = dissect::FilterExpression::parse(text, context);
        if (parsed || filter.trimmed().isEmpty())
            return std::nullopt;
        const dissect::FilterError &error = parsed.error();
        const std::size_t begin = std::min(error.begin, text.size());
        const std::size_t length = std::min(error.length, text.size() - begin);
        const auto before = QString::fromUtf8(text.data(), static_cast<qsizetype>(begin));
        const auto word = QString::fromUtf8(text.data() + begin, static_cast<qsizetype>(length));
        const SharedCatalogue &fields = SharedCatalogue::of();
        const bool isUnknown = error.kind == dissect::FilterError::Kind::UnknownField
            && fields.isWhole() && !fields.now()->named(word);
        if (begin < text.size() && !isUnknown)
            return std::nullopt;
        return TsharkProblem{filterErrorText(error), true, before.size(), word.size()};
    }

} // namespace

// What rows are kept in, while the GUI thread looks at them.
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
    QueriedPackets packets;
    dissect::SharedSource source; // of what is in focus
    QString path;
    bool isDamaged = false;
    std::shared_ptr<std::atomic<bool>> cancelled;
    std::shared_ptr<Rows> rows; // of a query that was run
    std::uint32_t index = 0; // of the capture

    Answer answer();
};

QueryRun::Answer QueryRun::Question::answer()
{
    QElapsedTimer timer;
    timer.start();
    Answer answer;
    answer.fields = query.fields;
    const auto narrowed = packets.narrowed(source.store, *source.clientIsA, *cancelled);
    if (!narrowed) {
        if (!*cancelled)
            answer.problem = TsharkProblem{
                errorText(narrowed.error(), QFileInfo(path).fileName()), false, 0, 0};
        if (rows)
            answer.table = rows->table();
        return answer;
    }
    source.store = *narrowed;
    if (dissect::needsTurns(nativeFields(query.fields)))
        source.turns = packets.turns->table(*cancelled);
    PacketQuerySource columns{source.source(), path, isDamaged};
    columns.columns.capture = index;
    answer.isNative = model::isNative(query, columns.columns);
    if (rows) {
        const auto answered = model::answer(query, columns, *cancelled, *rows);
        answer.table = rows->table();
        if (!answered)
            answer.problem = answered.error();
    } else if (answer.isNative) {
        answer.table = std::make_shared<dissect::ColumnTable>(
            source, nativeFields(query.fields), query.which, *cancelled);
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
    connect(&SharedCatalogue::of(), &SharedCatalogue::changed, this, [this] {
        if (m_state == State::Waiting && !m_display.isEmpty())
            look();
    });
    connect(&m_others, &OtherCaptures::stepped, this, &QueryRun::takeOther);
}

QueryRun::~QueryRun() { *m_cancelled = true; }

void QueryRun::setInvestigation(Investigation *investigation)
{
    if (m_investigation == investigation)
        return;
    if (m_investigation != nullptr) {
        m_investigation->disconnect(this);
        m_investigation->capture().disconnect(this);
        m_investigation->focus().disconnect(this);
    }
    m_investigation = investigation;
    letGo(std::exchange(m_answer, Answer()));
    if (m_investigation != nullptr) {
        connect(m_investigation, &Investigation::changed, this, &QueryRun::look);
        connect(&m_investigation->capture(), &Capture::rolesChanged, this, &QueryRun::look);
        connect(&m_investigation->focus(), &Focus::conversationsChanged, this, &QueryRun::look);
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
        && before.time == words.time && before.window == words.window && before.which == words.which
        && before.others == words.others;
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
    m_others.stop();
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
    if (!isOurs)
        SharedCatalogue::of().read();
    if (auto problem = wrong()) {
        m_problem = std::move(problem);
        settle(State::Wrong);
    } else if (isImmediate()) {
        m_range = rangeOfWords();
        ask(*m_investigation, 0);
    } else {
        settle(State::Waiting);
    }
}

std::optional<TsharkProblem> QueryRun::wrong() const
{
    QString text;
    if (m_words.time == QueryWords::Time::Window)
        text = windowProblem(m_words.window);
    if (text.isEmpty())
        text = queryProblem({m_words.fields, m_display, m_words.which, {}});
    if (!text.isEmpty())
        return TsharkProblem{text, false, 0, 0};
    return m_display.isEmpty() ? std::nullopt
                               : problemOfAnyone(m_display, m_investigation->contextInView());
}

// One for all captures: times of day, and a duration alone, are those of the one in view.
std::optional<dissect::TimeRange> QueryRun::rangeOfWords() const
{
    if (m_words.time == QueryWords::Time::Window && m_words.window.isGiven())
        return rangeOf(m_words.window, m_investigation->contextInView());
    return m_words.time == QueryWords::Time::Focus ? m_investigation->focus().now().range
                                                   : std::nullopt;
}

QueryRun::Question QueryRun::question(Investigation &investigation, std::uint32_t index) const
{
    const Capture &capture = investigation.capture();
    Question asked;
    asked.query.fields = m_words.fields;
    asked.query.display = m_display;
    asked.query.which = m_words.which;
    asked.packets = QueriedPackets::of(investigation);
    if (m_display.isEmpty())
        asked.packets.where = m_words.where;
    const bool isShown = index == 0 && m_words.time == QueryWords::Time::Focus;
    if (!isShown)
        asked.packets.range = m_range;
    const QString name
        = index == 0 ? QFileInfo(capture.path()).fileName() : m_others.names().at(index);
    asked.source = {isShown ? investigation.store() : investigation.filtered(),
        investigation.conversations(), investigation.clientIsA(), harmless(name).toStdString()};
    if (index == 0)
        asked.packets.selected = investigation.focus().now().conversations;
    asked.path = capture.path();
    asked.isDamaged = capture.facts().damage || capture.state() == Capture::State::Loading;
    asked.cancelled = m_cancelled;
    asked.rows = m_rows;
    asked.index = index;
    return asked;
}

void QueryRun::ask(Investigation &investigation, std::uint32_t index)
{
    m_state = State::Running;
    m_task.request(
        [asked = question(investigation, index), number = m_question]() mutable -> Numbered {
            return {asked.answer(), number};
        });
    Q_EMIT changed();
}

void QueryRun::run()
{
    if (m_investigation == nullptr || isImmediate() || m_words.fields.isEmpty() || !m_isWatched)
        return;
    drop();
    if (auto problem = wrong()) {
        m_problem = std::move(problem);
        settle(State::Wrong);
        return;
    }
    m_timer.start();
    m_range = rangeOfWords();
    m_rows = std::make_shared<Rows>(static_cast<std::size_t>(m_words.fields.size()));
    Answer begun;
    begun.table = m_rows->table();
    begun.fields = m_words.fields;
    begun.isNative = false;
    begun.captures << m_investigation->capture().path();
    const bool isPart = !m_investigation->focus().now().conversations.chosen().empty();
    if (isPart && !m_words.others.isEmpty())
        begun.leftOut << Texts::tr("The selected conversations are those of this capture; of the "
                                   "others all are asked.");
    letGo(std::exchange(m_answer, std::move(begun)));
    ask(*m_investigation, 0);
    m_parts.start();
}

void QueryRun::stop()
{
    if (m_state != State::Running || !m_rows)
        return;
    *m_cancelled = true;
    if (!m_task.isBusy()) // another capture is being opened
        finish();
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
    Answer &answer = answered.answer;
    if (!m_rows && !answer.isNative) { // several IP headers were found
        m_isNative = false;
        settle(State::Waiting);
        return;
    }
    answer.captures = std::move(m_answer.captures);
    answer.leftOut = std::move(m_answer.leftOut);
    if (!m_rows) {
        answer.captures = {m_investigation->capture().path()};
        answer.leftOut.clear();
    } else {
        answer.milliseconds = m_timer.elapsed();
        answer.isNative = answer.isNative && (m_others.index() == 0 || m_answer.isNative);
    }
    letGo(std::exchange(m_answer, std::move(answer)));
    const bool isOver = m_words.others.isEmpty() || !m_rows || *m_cancelled;
    if (!isOver && !(m_answer.problem && m_answer.problem->isOfQuestion)) {
        goOn();
        return;
    }
    finish();
}

// What one of several captures could not answer is said, and the next is asked.
void QueryRun::goOn()
{
    if (m_answer.problem)
        m_answer.leftOut << Texts::tr("%1: %2").arg(
            shown(QFileInfo(m_answer.captures.last()).fileName(), 1000), m_answer.problem->text);
    m_answer.problem.reset();
    if (m_others.index() == 0)
        m_others.begin(
            m_words.others, m_investigation->capture().path(), m_investigation->focus().now());
    else
        m_others.next();
    Q_EMIT changed();
}

void QueryRun::takeOther()
{
    if (!m_rows)
        return;
    Investigation *other = m_others.current();
    if (other == nullptr || *m_cancelled) {
        m_answer.leftOut << m_others.problems();
        finish();
        return;
    }
    m_answer.captures = m_others.paths().first(m_others.index() + 1);
    ask(*other, m_others.index());
}

void QueryRun::finish()
{
    const bool wasStopped = m_rows && *m_cancelled;
    m_rows.reset();
    m_others.stop();
    m_problem = m_answer.problem;
    settle(wasStopped ? State::Stopped : m_problem ? State::Wrong : State::Done);
}

double QueryRun::progress() const
{
    if (!m_rows || m_investigation == nullptr)
        return 0;
    const Investigation *other = m_others.current();
    const Investigation &read = other != nullptr ? *other : *m_investigation;
    const auto packets = static_cast<double>(read.capture().store().packets());
    const double part
        = packets > 0 ? std::min(1.0, static_cast<double>(m_rows->last) / packets) : 0;
    const auto place = this->place();
    return place ? (static_cast<double>(place->number - 1) + part) / static_cast<double>(place->of)
                 : part;
}

std::optional<QueryRun::Place> QueryRun::place() const
{
    if (m_others.names().isEmpty())
        return std::nullopt;
    return Place{m_others.names()[static_cast<qsizetype>(m_others.index())],
        static_cast<qsizetype>(m_others.index()) + 1, m_others.names().size()};
}

} // namespace remora::model
