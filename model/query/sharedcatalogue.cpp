// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/sharedcatalogue.h"

#include <QCoreApplication>
#include <QPointer>

#include "model/query/tshark.h"

namespace remora::model {

SharedCatalogue &SharedCatalogue::of()
{
    static QPointer<SharedCatalogue> one;
    if (one == nullptr) {
        one = new SharedCatalogue;
        // Before the program's threads and processes come to their end.
        qAddPostRoutine([] { delete one.data(); });
    }
    return *one;
}

SharedCatalogue::SharedCatalogue()
    : m_now(FieldCatalogue::own())
    , m_reading([this](const Answer &answer) { take(answer); })
{
}

SharedCatalogue::~SharedCatalogue() { m_cancelled = true; }

void SharedCatalogue::read()
{
    if (m_state != State::Own)
        return;
    m_state = State::Reading;
    m_reading.request([this]() -> Answer {
        Answer answer{FieldCatalogue::whole(m_cancelled), {}};
        if (tsharkProgram().isEmpty())
            answer.lack = installTshark();
        else if (answer.whole->size() == FieldCatalogue::own()->size())
            answer.lack = tr("tshark does not say which fields it knows.");
        return answer;
    });
}

void SharedCatalogue::take(const Answer &answer)
{
    m_now = answer.whole;
    m_lack = answer.lack;
    // It may be installed meanwhile.
    m_state = answer.lack.isEmpty() ? State::Whole : State::Own;
    Q_EMIT changed();
}

bool SharedCatalogue::isOfTshark(const QString &name)
{
    if (m_lack.isEmpty())
        read();
    const auto field = m_now->named(name);
    return field && !field->isNative;
}

} // namespace remora::model
