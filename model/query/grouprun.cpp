// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/grouprun.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "dissect/query/keptrows.h"
#include "model/text/format.h"
#include "model/work/letgo.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(grouprun)
    };

    // One group, of all rows that are in any.
    class Total final : public dissect::RowTarget {
    public:
        void add(const dissect::RowPacket &, std::span<const dissect::Cell> row) override
        {
            cells.assign(row.begin(), row.end());
        }
        std::vector<dissect::Cell> cells;
    };

    // Hands rows to the groups, and those that are in one to their total.
    class Both final : public dissect::RowTarget {
    public:
        Both(dissect::GroupedRows &groups, dissect::GroupedRows &total)
            : m_groups(groups)
            , m_total(total)
        {
        }
        void add(const dissect::RowPacket &packet, std::span<const dissect::Cell> cells) override
        {
            const std::uint64_t left = m_groups.left();
            m_groups.add(packet, cells);
            if (m_groups.left() == left)
                m_total.add(packet, cells);
        }

    private:
        dissect::GroupedRows &m_groups;
        dissect::GroupedRows &m_total;
    };

    // Keeps rows until nobody wants them any more.
    class Wanted final : public dissect::RowTarget {
    public:
        Wanted(dissect::KeptRows &kept, const std::atomic<bool> &cancelled)
            : m_kept(kept)
            , m_cancelled(cancelled)
        {
        }
        void add(const dissect::RowPacket &packet, std::span<const dissect::Cell> cells) override
        {
            m_kept.add(packet, cells);
        }
        bool isOver() const override { return m_cancelled; }

    private:
        dissect::KeptRows &m_kept;
        const std::atomic<bool> &m_cancelled;
    };

} // namespace

struct GroupRun::Question {
    std::shared_ptr<const dissect::CellTable> rows;
    QStringList fields;
    std::shared_ptr<const FieldCatalogue> catalogue;
    GroupWords words;
    std::shared_ptr<std::atomic<bool>> cancelled;

    Answer answer() const;
    std::vector<QueryColumn> columns(const QueryGroups &groups) const;
};

std::vector<QueryColumn> GroupRun::Question::columns(const QueryGroups &groups) const
{
    std::vector<QueryColumn> columns;
    if (groups.grouping.bin)
        columns.push_back(queryColumn(u"frame.time_epoch"_s, *catalogue));
    const auto fieldAt = [&](std::size_t i) {
        return queryColumn(groups.fields[static_cast<qsizetype>(i)], *catalogue);
    };
    for (const std::size_t key : groups.grouping.keys)
        columns.push_back(fieldAt(key));
    for (const auto &value : groups.grouping.values)
        columns.push_back(fieldAt(value.column).aggregated(value.function));
    return columns;
}

GroupRun::Answer GroupRun::Question::answer() const
{
    Answer answer;
    if (rows == nullptr || (words.keys.isEmpty() && words.aggregates.isEmpty()))
        return answer;
    auto groups = groupsOf(words);
    if (!groups) {
        answer.problem = groups.error();
        return answer;
    }
    answer.columns = columns(*groups);
    // Places among the columns of the rows.
    const auto move = [&](std::size_t &place) {
        const QString &field = groups->fields[static_cast<qsizetype>(place)];
        const qsizetype at = fields.indexOf(field);
        if (at < 0)
            answer.problem = Texts::tr("The query does not ask for %1.").arg(shown(field));
        place = static_cast<std::size_t>(std::max<qsizetype>(at, 0));
    };
    std::ranges::for_each(groups->grouping.keys, move);
    for (auto &value : groups->grouping.values)
        move(value.column);
    if (!answer.problem.isEmpty())
        return answer;
    dissect::GroupedRows grouped(groups->grouping);
    dissect::RowGrouping all;
    all.values = groups->grouping.values;
    dissect::GroupedRows total(all);
    Both both(grouped, total);
    readRows(*rows, both, *cancelled);
    dissect::KeptRows kept(answer.columns.size());
    Wanted wanted(kept, *cancelled);
    grouped.write(groups->order, wanted);
    answer.groups = kept.table();
    answer.rows = rows->rows();
    answer.count = grouped.groups();
    answer.left = grouped.left();
    Total one;
    total.write({}, one);
    answer.total.resize(answer.columns.size() - std::min(answer.columns.size(), one.cells.size()));
    answer.total.insert(answer.total.end(), one.cells.begin(), one.cells.end());
    return answer;
}

GroupRun::GroupRun(QObject *parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_task([this](Numbered answered) {
        if (answered.question < m_sinceWords)
            return;
        m_answered = answered.question;
        letGo(std::exchange(m_answer, std::move(answered.answer)));
        Q_EMIT changed();
    })
{
}

GroupRun::~GroupRun() { *m_cancelled = true; }

void GroupRun::setRows(std::shared_ptr<const dissect::CellTable> rows, const QStringList &fields,
    std::shared_ptr<const FieldCatalogue> catalogue)
{
    if (rows == m_rows && fields == m_fields && catalogue == m_catalogue)
        return;
    // Groups of the rows so far are of use while more come.
    const bool areMore = fields == m_fields && rows != nullptr && m_rows != nullptr
        && rows->rows() >= m_rows->rows();
    m_rows = std::move(rows);
    m_fields = fields;
    m_catalogue = std::move(catalogue);
    ask(areMore);
}

void GroupRun::setWords(const GroupWords &words)
{
    if (words == m_words)
        return;
    m_words = words;
    ask(false);
}

// `isOfUse`: what is being made, which is finished first.
void GroupRun::ask(bool isOfUse)
{
    if (!isOfUse) {
        *m_cancelled = true;
        m_cancelled = std::make_shared<std::atomic<bool>>(false);
        m_sinceWords = m_question + 1;
    }
    m_task.request([asked = Question{m_rows, m_fields, m_catalogue, m_words, m_cancelled},
                       number = ++m_question]() -> Numbered {
        return {asked.answer(), number};
    });
    Q_EMIT changed();
}

} // namespace remora::model
