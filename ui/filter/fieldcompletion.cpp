// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/fieldcompletion.h"

#include <algorithm>

#include "model/query/sharedcatalogue.h"
#include "model/text/foreigntext.h"

namespace remora::ui {

namespace {

    // Those that begin with the word come first; of them all no more than anybody would look at.
    QList<model::FilterSuggestion> fieldsWith(
        const QString &word, const model::FieldCatalogue &catalogue)
    {
        constexpr std::size_t most = 200;
        auto places = catalogue.find({.name = word}).value_or(model::FieldCatalogue::Places());
        std::erase_if(places, [&](std::size_t i) { return catalogue.isNative(i); });
        std::stable_partition(places.begin(), places.end(), [&](std::size_t i) {
            return catalogue.field(i).name.startsWith(word, Qt::CaseInsensitive);
        });
        places.resize(std::min(places.size(), most));
        QList<model::FilterSuggestion> fields;
        for (const std::size_t i : places) {
            const auto field = catalogue.field(i);
            fields.append({model::shown(field.name), model::shown(field.description)});
        }
        return fields;
    }

} // namespace

FieldCompletion::FieldCompletion(QObject *parent)
    : QObject(parent)
    , m_task([this](const Answer &answer) {
        if (answer.word == m_asked)
            Q_EMIT found(answer.fields);
    })
{
    connect(&model::SharedCatalogue::of(), &model::SharedCatalogue::changed, this, [this] {
        if (!m_asked.isEmpty())
            search();
    });
}

void FieldCompletion::ask(const QString &word)
{
    if (word == m_asked)
        return;
    m_asked = word;
    model::SharedCatalogue::of().read();
    search();
}

void FieldCompletion::search()
{
    m_task.request([word = m_asked, catalogue = model::SharedCatalogue::of().now()]() -> Answer {
        return {word, fieldsWith(word, *catalogue)};
    });
}

} // namespace remora::ui
