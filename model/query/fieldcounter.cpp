// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/fieldcounter.h"

#include "dissect/fields/packetfield.h"
#include "dissect/series/series.h"

namespace remora::model {

namespace {

    // Packets of a set that are in the store. Nothing where it is cancelled.
    std::optional<FieldCounter::Counts> count(const dissect::PacketStore &store,
        const std::vector<dissect::Conversation> &conversations, const dissect::TurnSource &turns,
        const dissect::ConversationSet &set, const dissect::PacketField &field,
        const std::atomic<bool> &cancelled)
    {
        const auto table = field.reading.needsTurns ? turns.table(cancelled) : nullptr;
        const dissect::BesideColumns beside{{}, {}, table.get(), true};
        FieldCounter::Counts counts;
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            if (cancelled)
                return std::nullopt;
            const dissect::PacketChunk &chunk = *store.chunks()[i];
            for (std::size_t row = 0; row < chunk.size(); ++row) {
                if (!store.isIn(i, row) || !set.has(chunk, row))
                    continue;
                ++counts.packets;
                auto packet
                    = dissect::PacketAt::of(chunk, row, store.first(i) + row + 1, conversations);
                packet.beside = &beside;
                counts.having += field.of(packet).count > 0 ? 1 : 0;
            }
        }
        return counts;
    }

} // namespace

FieldCounter::FieldCounter(QObject *parent)
    : QObject(parent)
    , m_task([this](const Answer &answer) {
        if (answer.question != m_question || !answer.counts)
            return;
        m_counts = answer.counts;
        Q_EMIT counted();
    })
{
}

FieldCounter::~FieldCounter() { *m_cancelled = true; }

void FieldCounter::setCapture(Investigation *capture)
{
    if (m_capture != nullptr) {
        m_capture->disconnect(this);
        m_capture->focus().disconnect(this);
    }
    m_capture = capture;
    if (capture != nullptr) {
        connect(capture, &Investigation::changed, this, &FieldCounter::ask);
        connect(&capture->focus(), &Focus::conversationsChanged, this, &FieldCounter::ask);
    }
    askAnew();
}

void FieldCounter::setField(const QString &name)
{
    if (m_field == name)
        return;
    m_field = name;
    askAnew();
}

void FieldCounter::askAnew()
{
    ++m_question;
    m_counts.reset();
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Q_EMIT counted();
    ask();
}

void FieldCounter::ask()
{
    const auto *field = dissect::packetField(m_field.toStdString());
    if (m_capture == nullptr || field == nullptr)
        return;
    m_task.request(
        [field, store = m_capture->store(), conversations = m_capture->capture().conversations(),
            turns = m_capture->turnSource(), set = m_capture->focus().now().conversations.set(),
            question = m_question, cancelled = m_cancelled]() -> Answer {
            return {count(store, *conversations, *turns, set, *field, *cancelled), question};
        });
}

} // namespace remora::model
