// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investigation.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QFileInfo>

#include "dissect/capture/storedpackets.h"
#include "dissect/filter/packetfilter.h"
#include "dissect/store/selectedtotals.h"
#include "model/errortext.h"
#include "model/letgo.h"
#include "model/preferences.h"
#include "netshark/filename.h"

namespace remora::model {

using dissect::RowMask;

// What answering needs, copied so that it can run on any thread.
struct Investigation::Question {
    dissect::PacketStore store;
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations;
    std::shared_ptr<const std::vector<dissect::NoteTotals>> noteTotals;
    std::vector<std::uint16_t> serverPorts;
    QSet<std::uint32_t> swapped;
    FocusState focus;
    dissect::FilterContext context;
    QString path;
    Filtered before;
    quint64 roles = 0;
    quint64 number = 0;
    std::shared_ptr<const std::atomic<bool>> cancelled;
};

namespace {

    std::shared_ptr<const std::vector<std::uint8_t>> clients(
        const std::vector<dissect::Conversation> &conversations,
        const std::vector<std::uint16_t> &serverPorts, const QSet<std::uint32_t> &swapped)
    {
        auto clientIsA = std::make_shared<std::vector<std::uint8_t>>();
        clientIsA->reserve(conversations.size());
        for (const dissect::Conversation &conversation : conversations)
            clientIsA->push_back(rolesOf(conversation, serverPorts).clientIsA ? 1 : 0);
        for (const std::uint32_t row : swapped) {
            if (row < clientIsA->size())
                (*clientIsA)[row] ^= 1U;
        }
        return clientIsA;
    }

    // The packets of the masks, or all of them, that lie within a range.
    std::vector<RowMask> within(const dissect::PacketStore &store,
        const std::vector<RowMask> *masks, const dissect::TimeRange &range)
    {
        std::vector<RowMask> in;
        in.reserve(store.chunks().size());
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const auto &times = store.chunks()[i]->times;
            RowMask &mask = in.emplace_back(times.size());
            for (std::size_t row = 0; row < mask.size(); ++row)
                mask[row] = range.contains(times[row]) ? 1 : 0;
            if (masks == nullptr)
                continue;
            for (std::size_t row = 0; row < mask.size(); ++row)
                mask[row] &= (*masks)[i][row];
        }
        return in;
    }

    quint64 packetsIn(const dissect::PacketStore &store)
    {
        if (store.isEverything())
            return store.packets();
        quint64 packets = 0;
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const RowMask &mask = *store.mask(i);
            packets += std::accumulate(mask.begin(), mask.end(), quint64{0});
        }
        return packets;
    }

} // namespace

Investigation::Investigation(Capture *capture, QObject *parent)
    : QObject(parent)
    , m_capture(capture)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_job([this](View view) {
        if (view.stopped) // a newer one follows
            return;
        m_shownQuestion = view.question;
        letGo(std::exchange(m_view, std::move(view)));
        Q_EMIT changed();
    })
{
    m_view.conversations = capture->conversations();
    m_view.noteTotals = capture->noteTotals();
    m_view.clientIsA = std::make_shared<const std::vector<std::uint8_t>>();
    connect(capture, &Capture::grown, this, &Investigation::ask);
    connect(capture, &Capture::rolesChanged, this, [this] {
        ++m_roles;
        ask();
    });
    connect(&m_focus, &Focus::rangeChanged, this, &Investigation::ask);
    connect(&m_focus, &Focus::filterChanged, this, &Investigation::ask);
    ask();
}

Investigation::~Investigation() { *m_cancelled = true; }

dissect::FilterContext Investigation::context() const
{
    const auto &span = m_capture->facts().span;
    const dissect::Timestamp start = span ? span->begin : 0;
    return {start, shownOffset(start)};
}

std::optional<FilterProblem> Investigation::check(const QString &filter) const
{
    if (filter.trimmed().isEmpty())
        return std::nullopt;
    const std::string text = filter.toStdString();
    const auto parsed = dissect::FilterExpression::parse(text, context());
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

void Investigation::ask()
{
    *m_cancelled = true; // what is asked now is newer
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Question asked{m_capture->store(), m_capture->conversations(), m_capture->noteTotals(),
        m_capture->serverPorts(), m_capture->swapped(), m_focus.now(), context(), m_capture->path(),
        m_view.of, m_roles, ++m_question, m_cancelled};
    m_job.request([asked = std::move(asked)] { return answer(asked); });
}

Investigation::Masks Investigation::filterMasks(const Question &asked, View &view)
{
    const Filtered &before = asked.before;
    const bool known = before.filter == asked.focus.filter && before.dialect == asked.focus.dialect
        && before.chunks == asked.store.chunks().size() && before.roles == asked.roles;
    if (known || asked.focus.filter.isEmpty())
        return known ? before.masks : nullptr;
    const std::string text = asked.focus.filter.toStdString();
    if (asked.focus.dialect == FilterDialect::Bpf) {
        auto masks = dissect::bpfMasks(
            netshark::fileBytes(asked.path), asked.store, text, *asked.cancelled);
        if (masks)
            return std::make_shared<const std::vector<RowMask>>(std::move(*masks));
        view.stopped = *asked.cancelled;
        view.problem = errorText(masks.error(), QFileInfo(asked.path).fileName());
        return nullptr;
    }
    const auto expression = dissect::FilterExpression::parse(text, asked.context);
    if (!expression) {
        view.problem = filterErrorText(expression.error());
        return nullptr;
    }
    const dissect::PacketFilter filter(*expression, *view.conversations, *view.noteTotals,
        *view.clientIsA, asked.context.captureStart);
    return std::make_shared<const std::vector<RowMask>>(filter.masks(asked.store));
}

Investigation::View Investigation::answer(const Question &asked)
{
    View view;
    view.question = asked.number;
    view.conversations = asked.conversations;
    view.noteTotals = asked.noteTotals;
    view.clientIsA = clients(*asked.conversations, asked.serverPorts, asked.swapped);
    const Masks masks = filterMasks(asked, view);
    view.of = {
        asked.focus.filter, asked.focus.dialect, masks, asked.store.chunks().size(), asked.roles};
    view.filtered = masks ? asked.store.selected(masks) : asked.store;
    view.store = asked.focus.range
        ? asked.store.selected(within(asked.store, masks.get(), *asked.focus.range))
        : view.filtered;
    view.packets = packetsIn(view.store);
    if (view.store.isEverything())
        return view;
    auto totals = totalsOf(view.store, *asked.conversations);
    view.conversations = std::make_shared<const std::vector<dissect::Conversation>>(
        std::move(totals.conversations));
    view.noteTotals
        = std::make_shared<const std::vector<dissect::NoteTotals>>(std::move(totals.notes));
    return view;
}

} // namespace remora::model
