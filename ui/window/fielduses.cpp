// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/fielduses.h"

#include "model/filters/filterwords.h"
#include "ui/fields/fieldspage.h"
#include "ui/filter/filterbar.h"
#include "ui/window/capturepage.h"

namespace remora::ui {

// The query takes FieldsPage::addToQuery and plot, and FilterBar::queryAsked, here.
void connectFields(FieldsPage *fields, CapturePage *page)
{
    FilterBar *bar = page->filterBar();
    QObject::connect(fields, &FieldsPage::filterBy, bar, [bar](const QString &name) {
        const auto words = model::filterWords(name);
        // Of tshark's the bar says what is possible instead.
        if (words.size() == 1 && words.first().kind == model::FilterWord::Kind::Field)
            bar->join(name, model::FilterJoin::And);
        else
            bar->propose(name);
    });
}

} // namespace remora::ui
