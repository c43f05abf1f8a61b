// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include <QTimeZone>

#include "app/commands/analyzed.h"
#include "app/commands/commands.h"
#include "app/commands/queryanswer.h"
#include "app/commands/querycaptures.h"
#include "app/terminal/interrupt.h"
#include "app/terminal/meantword.h"
#include "app/terminal/outputs.h"
#include "model/query/fieldcatalogue.h"
#include "model/query/queriedpackets.h"
#include "model/text/errortext.h"
#include "model/text/foreigntext.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    // What was meant by fields that nobody knows, as a sentence behind that.
    QString meantFields(const QStringList &fields)
    {
        const auto catalogue = model::FieldCatalogue::whole(*interruptFlag());
        QString text;
        for (const QString &field : fields) {
            if (catalogue->placeOf(field))
                continue;
            QStringList names;
            for (std::size_t i = 0; i < catalogue->size(); ++i)
                names << catalogue->name(i).toString();
            if (const QString meant = meantBy(field, names); !meant.isEmpty())
                text += u" Did you mean “%1”?"_s.arg(model::shown(meant));
        }
        return text;
    }

    // Asks captures one after the other; of each nothing is kept but its rows.
    class Reading {
    public:
        Reading(const QueryOptions &options, const QueryCaptures &captures)
            : m_options(options)
            , m_captures(captures)
            , m_areSeveral(captures.all.size() > 1)
            , m_answer(options)
        {
        }
        int run();

    private:
        // How the whole ends early; nothing where it goes on.
        std::optional<ExitStatus> read(std::uint32_t index);
        std::optional<ExitStatus> ask(Analyzed &analyzed, std::uint32_t index);
        void narrow(model::Investigation &investigation, const QueryCapture &capture);
        model::SavedInvestigation startOf(const QueryCapture &capture) const;
        dissect::Result<dissect::PacketStore> packets(
            const model::Investigation &investigation, const QueryCapture &capture) const;
        bool hasOwnDisplay(const model::Investigation &investigation) const;
        int said(const QueryCapture &capture, const QString &sentence) const;
        QString footer() const;

        const QueryOptions &m_options;
        const QueryCaptures &m_captures;
        bool m_areSeveral;
        QueryAnswer m_answer;
        std::optional<dissect::TimeRange> m_range; // since the first packet is known
        std::optional<dissect::Timestamp> m_first; // its time
        std::optional<dissect::TimeRange> m_keptRange; // of the investigation's focus
        bool m_isOrderSaid = false;
        std::size_t m_answered = 0; // captures
        bool m_isPartial = false;
        bool m_isOver = false;
    };

    // What is read of the capture; an investigation's own focus counts where the query says
    // nothing.
    model::SavedInvestigation Reading::startOf(const QueryCapture &capture) const
    {
        model::SavedInvestigation start = capture.start;
        if (!m_options.serverPorts.empty())
            start.serverPorts = m_options.serverPorts;
        if (!m_options.where.isEmpty()) {
            start.focus.filter = m_options.where;
            start.focus.dialect = model::FilterDialect::Wireshark;
            start.focus.zone = QTimeZone::systemTimeZoneId();
        }
        if (m_options.kept && m_options.kept->time != model::QueryWords::Time::Focus)
            start.focus.range.reset();
        return start;
    }

    // Those in focus, and of a kept query what its investigation asks: the others are read in the
    // same range, which need not be one of theirs.
    dissect::Result<dissect::PacketStore> Reading::packets(
        const model::Investigation &investigation, const QueryCapture &capture) const
    {
        if (!m_options.kept)
            return investigation.store();
        model::QueriedPackets asked = model::QueriedPackets::of(investigation);
        asked.where = m_options.kept->where;
        if (capture.isInvestigation)
            asked.selected = investigation.focus().now().conversations;
        else
            asked.range = m_keptRange;
        return asked.narrowed(investigation.store(), *investigation.clientIsA(), *interruptFlag());
    }

    // Of several captures it has to be said which one it is about.
    int Reading::said(const QueryCapture &capture, const QString &sentence) const
    {
        return complain(
            m_areSeveral ? u"%1: %2"_s.arg(model::shown(capture.path(), 4096), sentence) : sentence,
            Partial);
    }

    // The window of time is one for all captures: times of day, and a duration alone, count from
    // the first packet of the first one.
    void Reading::narrow(model::Investigation &investigation, const QueryCapture &capture)
    {
        if (!m_options.window.isGiven() || investigation.capture().facts().packets == 0)
            return;
        const auto context = investigation.contextInView();
        if (!m_first) {
            m_range = rangeOf(m_options.window, context);
            m_first = context.captureStart;
        }
        const bool isOfFirst = m_options.window.start.isEmpty() && m_options.window.end.isEmpty();
        if (isOfFirst && context.captureStart < *m_first && !std::exchange(m_isOrderSaid, true))
            said(capture,
                u"Begins before the first packet of the first capture, from which --duration counts: give the captures in the order of time, or --start."_s);
        investigation.focus().setRange(m_range);
        investigation.finish();
    }

    // Whether the columns apply the display filter as tshark would, and tshark has nothing to read
    // anyway.
    bool Reading::hasOwnDisplay(const model::Investigation &investigation) const
    {
        const model::FocusState &focus = investigation.focus().now();
        if (m_options.query.display.isEmpty()
            || m_options.query.engine != model::PacketQuery::Engine::Automatic
            || (!focus.filter.isEmpty() && focus.dialect != model::FilterDialect::Wireshark))
            return false;
        const auto &store = investigation.capture().store();
        model::PacketQuery query = m_options.query;
        query.display.clear();
        return model::tellsAsTshark(store) && !investigation.check(m_options.query.display)
            && model::isNative(
                query, {store, *investigation.conversations(), *investigation.clientIsA()});
    }

    std::optional<ExitStatus> Reading::ask(Analyzed &analyzed, std::uint32_t index)
    {
        const QueryCapture &capture = m_captures.all[index];
        model::Investigation &investigation = analyzed.investigation();
        narrow(investigation, capture);
        if (m_range && m_range->end <= m_range->begin) // now it is known of which day they are
            return static_cast<ExitStatus>(
                complain(u"The time window ends before it begins."_s, Usage));
        if (capture.isInvestigation && m_options.kept)
            m_keptRange = investigation.focus().now().range;
        model::PacketQuery query = m_options.query;
        if (hasOwnDisplay(investigation)) {
            const QString filter = investigation.focus().now().filter;
            const QString display = std::exchange(query.display, {});
            investigation.focus().setFilter(
                filter.isEmpty() ? display : u"(%1) && (%2)"_s.arg(filter, display));
            investigation.finish();
        }
        const bool isDamaged = investigation.capture().facts().damage.has_value();
        const std::string name = model::harmless(capture.name).toStdString();
        const auto asked = packets(investigation, capture);
        if (!asked) {
            const QString problem = model::errorText(asked.error(), capture.name);
            if (!m_areSeveral)
                return static_cast<ExitStatus>(complain(problem, Failed));
            said(capture, problem);
            m_isPartial = true;
            return std::nullopt;
        }
        model::PacketQuerySource source{
            {*asked, *investigation.conversations(), *investigation.clientIsA()}, capture.path(),
            isDamaged};
        source.columns.capture = index;
        source.columns.file = name;
        std::shared_ptr<const dissect::TurnTable> turns;
        if (dissect::needsTurns(model::nativeFields(query.fields)))
            turns = investigation.turnSource()->table(*interruptFlag());
        source.columns.turns = turns.get();
        if (!m_answer.begin())
            return Failed;
        const auto answered = model::answer(query, source, *interruptFlag(), m_answer);
        if (answered) {
            ++m_answered;
            return std::nullopt;
        }
        if (answered.error().isOfQuestion) // then nothing is written
            return static_cast<ExitStatus>(
                complain(answered.error().text + meantFields(query.fields), Usage));
        if (!m_areSeveral)
            return static_cast<ExitStatus>(complain(answered.error().text, Failed));
        said(capture, answered.error().text);
        m_isPartial = true;
        return std::nullopt;
    }

    std::optional<ExitStatus> Reading::read(std::uint32_t index)
    {
        const QueryCapture &capture = m_captures.all[index];
        Analyzed analyzed(startOf(capture), {});
        if (analyzed.status() != Done) {
            if (analyzed.status() == Usage || !m_areSeveral)
                return analyzed.status();
            m_isOver = interruptFlag()->exchange(false);
            const auto &error = analyzed.investigation().capture().error();
            const bool isNone = error && error->kind == dissect::Error::Kind::NotACapture;
            m_isPartial = m_isPartial || !(isNone && capture.isOfFolder);
            return std::nullopt;
        }
        if (const auto ended = ask(analyzed, index))
            return ended;
        if (const auto &damage = analyzed.investigation().capture().facts().damage) {
            said(capture, model::damageText(*damage));
            m_isPartial = true;
            m_isOver = damage->kind == dissect::Damage::Kind::Interrupted;
        }
        m_isOver = m_isOver || m_answer.isOver() || *interruptFlag();
        return std::nullopt;
    }

    QString Reading::footer() const
    {
        const QString what = m_areSeveral
            ? u"%1 captures, the first %2"_s.arg(m_captures.all.size())
                  .arg(model::shown(m_captures.all.front().name))
            : model::shown(m_captures.all.front().name);
        const QString condition = !m_options.where.isEmpty()     ? m_options.where
            : m_options.kept && !m_options.kept->where.isEmpty() ? m_options.kept->where
                                                                 : m_options.query.display;
        return condition.isEmpty() ? what : what + u" · "_s + model::shown(condition);
    }

    int Reading::run()
    {
        m_isPartial = m_captures.status != Done;
        for (std::uint32_t i = 0; i < m_captures.all.size() && !m_isOver; ++i) {
            if (const auto ended = read(i))
                return *ended;
        }
        if (m_answered == 0)
            return complain(u"None of the captures could be read."_s, Failed);
        if (!m_answer.finish(footer()))
            return Failed;
        return m_isPartial ? Partial : Done;
    }

    // tcp.stream and the like number the conversations of one capture.
    void sayThatStreamsJoin(const QueryOptions &options)
    {
        if (!options.groups)
            return;
        QStringList keys;
        for (const std::size_t key : options.groups->grouping.keys)
            keys << options.groups->fields[static_cast<qsizetype>(key)];
        const auto stream = std::find_if(keys.begin(), keys.end(),
            [](const QString &key) { return key.endsWith(".stream"_L1); });
        if (stream != keys.end() && !keys.contains("capture.file"_L1))
            complain(
                u"%1 counts anew in each capture: the groups join streams that have nothing to do with each other. Group by capture.file too."_s
                    .arg(model::shown(*stream)),
                Done);
    }

} // namespace

int query(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty())
        return complain(u"Name a capture: remora query FILE --field FIELD. See --help."_s, Usage);
    const QStringList names = parser.positionalArguments();
    const auto options = queryOptions(parser, keptQuery(names));
    if (!options)
        return complain(options.error(), Usage);
    for (const QString &sentence : options->leftOut)
        complain(sentence, Done);
    QueryCaptures captures = queryCaptures(names);
    if (options->kept)
        addOthers(captures, *options->kept);
    if (captures.all.empty())
        return Failed;
    if (const auto problem
        = outputProblem({captures.files, options->outputs(), options->overwrite}))
        return *problem;
    if (captures.all.size() > 1)
        sayThatStreamsJoin(*options);
    return Reading(*options, captures).run();
}

} // namespace remora::app
