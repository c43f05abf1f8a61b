// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/slicechoice.h"

#include <utility>

#include <QTimeZone>

#include "app/terminal/interrupt.h"
#include "dissect/filter/filtervalue.h"
#include "model/filters/rangewords.h"
#include "model/filters/timewindow.h"
#include "model/query/tshark.h"
#include "model/settings/preferences.h"
#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    using Part = std::optional<std::uint32_t>;

    // In the range that packets can have.
    dissect::Timestamp bounded(dissect::Timestamp from, dissect::Duration by)
    {
        dissect::Timestamp sum = 0;
        if (__builtin_add_overflow(from, by, &sum))
            sum = by > 0 ? dissect::latestTime : dissect::earliestTime;
        return sum;
    }

} // namespace

tl::expected<std::unique_ptr<TimeChoice>, QString> TimeChoice::of(const QCommandLineParser &parser)
{
    auto choice = std::make_unique<TimeChoice>();
    choice->m_start = parser.value(u"start"_s);
    choice->m_end = parser.value(u"end"_s);
    const QString duration = parser.value(u"duration"_s);
    if (choice->m_start.isEmpty() && choice->m_end.isEmpty() && duration.isEmpty())
        return nullptr;
    if (!choice->m_start.isEmpty() && !choice->m_end.isEmpty() && !duration.isEmpty())
        return tl::unexpected<QString>(u"Give two of --start, --end and --duration."_s);
    for (const QString &word : {choice->m_start, choice->m_end}) {
        if (!word.isEmpty() && !model::timeOf(word, {}))
            return tl::unexpected(
                QStringLiteral("“%1” is not a time, such as 10:05:30, \"2013-04-21 10:05\" or "
                               "epoch seconds.")
                    .arg(model::shown(word)));
    }
    const model::TimeWindow window{choice->m_start, choice->m_end, {}};
    if (QString problem = model::windowProblem(window); !problem.isEmpty())
        return tl::unexpected(std::move(problem));
    if (duration.isEmpty())
        return choice;
    choice->m_duration = model::durationOf(duration);
    if (!choice->m_duration)
        return tl::unexpected(QStringLiteral("“%1” is not a duration, such as 30, \"500 ms\" or "
                                             "\"5 min\".")
                                  .arg(model::shown(duration)));
    return choice;
}

void TimeChoice::settle(dissect::Timestamp first)
{
    const dissect::FilterContext context{
        first, model::clockZone(QTimeZone::systemTimeZone(), {first, first + 1})};
    const auto time = [&](const QString &word) {
        return word.isEmpty() ? std::nullopt : model::timeOf(word, context);
    };
    const auto start = time(m_start);
    const auto end = time(m_end);
    dissect::TimeRange range{start.value_or(m_duration && !end ? first : dissect::earliestTime),
        end.value_or(dissect::latestTime)};
    if (m_duration && end)
        range.begin = bounded(*end, -*m_duration);
    else if (m_duration)
        range.end = bounded(range.begin, *m_duration);
    m_range = range;
}

dissect::Result<Part> TimeChoice::part(const dissect::RawPacket &packet, std::uint64_t)
{
    if (packet.time == dissect::noTime) {
        m_hasUntimed = true;
        return Part();
    }
    if (!m_range)
        settle(packet.time);
    if (m_range->end <= m_range->begin) { // now it is known of which day they are
        m_problem = u"The time window ends before it begins."_s;
        return dissect::failure(dissect::Error::Kind::NotReadable, m_problem.toStdString());
    }
    return m_range->contains(packet.time) ? Part(0) : std::nullopt;
}

dissect::Result<void> TimeChoice::atEnd()
{
    if (m_range || !m_hasUntimed)
        return {};
    m_problem = u"No packet of this capture has a time: none lies in a time window."_s;
    return dissect::failure(dissect::Error::Kind::NotReadable, m_problem.toStdString());
}

DisplayChoice::DisplayChoice(const QString &file, const QString &filter)
    : m_filter(filter)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    m_tshark.setProcessEnvironment(environment);
    m_tshark.setStandardInputFile(QProcess::nullDevice());
    m_tshark.start(model::tsharkProgram(),
        {u"-n"_s, u"-r"_s, file, u"-Y"_s, filter, u"-T"_s, u"fields"_s, u"-e"_s, u"frame.number"_s,
            u"-e"_s, u"frame.time_epoch"_s},
        QIODevice::ReadOnly);
}

DisplayChoice::~DisplayChoice()
{
    m_tshark.kill();
    m_tshark.waitForFinished();
}

tl::unexpected<dissect::Error> DisplayChoice::failed(const QString &sentence)
{
    m_problem = sentence;
    return dissect::failure(dissect::Error::Kind::NotReadable, sentence.toStdString());
}

// False where nothing follows, for now or for good.
bool DisplayChoice::readNext()
{
    constexpr int patienceMs = 50;
    while (!m_tshark.canReadLine()) {
        if (*interruptFlag())
            return false;
        if (!m_tshark.waitForReadyRead(patienceMs) && m_tshark.state() == QProcess::NotRunning
            && !m_tshark.canReadLine()) {
            m_isOver = true;
            return false;
        }
    }
    const QByteArray line = m_tshark.readLine().trimmed();
    const qsizetype tab = line.indexOf('\t');
    m_number = line.left(tab < 0 ? line.size() : tab).toULongLong();
    m_time = tab < 0 ? QByteArray() : line.mid(tab + 1);
    return true;
}

dissect::Result<Part> DisplayChoice::part(const dissect::RawPacket &packet, std::uint64_t number)
{
    while (m_number < number && !m_isOver) {
        if (!readNext() && !m_isOver)
            return dissect::failure(dissect::Error::Kind::WritingInterrupted, {});
    }
    if (m_isOver) {
        if (const auto end = ended(); !end)
            return tl::unexpected(end.error());
    }
    if (m_number != number)
        return Part();
    if (!m_time.isEmpty() && packet.time != dissect::noTime
        && m_time.toStdString() != dissect::secondsText(packet.time))
        return failed(QStringLiteral("tshark counts the packets of this file in another way: its "
                                     "packet %1 has another time. Filter with --where or --bpf.")
                          .arg(model::count(number)));
    return Part(0);
}

dissect::Result<void> DisplayChoice::ended()
{
    if (std::exchange(m_isSettled, true))
        return {};
    const bool isGood = m_tshark.exitStatus() == QProcess::NormalExit && m_tshark.exitCode() == 0;
    const QString words = QString::fromUtf8(m_tshark.readAllStandardError());
    // A file that is cut off is no failure: what came before counts here too.
    if (isGood || words.contains("cut short"_L1))
        return {};
    QStringList said;
    for (const QString &line : words.split('\n'_L1, Qt::SkipEmptyParts)) {
        if (line.startsWith("tshark: "_L1))
            said << line.mid(8).trimmed();
    }
    if (m_tshark.error() == QProcess::FailedToStart)
        said = QStringList{u"it could not be started"_s};
    return failed(
        QStringLiteral("tshark cannot apply the display filter “%1”: %2")
            .arg(model::shown(m_filter),
                said.isEmpty() ? u"it ended too early."_s : model::shown(said.join(' '_L1))));
}

dissect::Result<void> DisplayChoice::atEnd()
{
    // What is left of its output is of packets that this file does not have.
    while (!m_isOver && readNext()) { }
    return m_isOver ? ended() : dissect::Result<void>();
}

} // namespace remora::app
