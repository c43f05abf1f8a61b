// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/fielduses.h"

#include "model/filters/filterwords.h"
#include "ui/fields/fieldspage.h"
#include "ui/filter/filterbar.h"
#include "ui/query/queryview.h"
#include "ui/window/capturepage.h"

namespace remora::ui {

void connectFields(FieldsPage *fields, CapturePage *page)
{
    FilterBar *bar = page->filterBar();
    QueryView *query = page->query();
    const auto showQuery = [fields, query] { fields->setInQuery(query->words().fields); };
    QObject::connect(query, &QueryView::wordsChanged, fields, showQuery);
    showQuery();
    QObject::connect(fields, &FieldsPage::addToQuery, page, [page, query](const QString &name) {
        page->showTab(CapturePage::Tab::Query);
        query->add(name);
    });
    QObject::connect(fields, &FieldsPage::plot, page, [page, query](const QString &name) {
        page->showTab(CapturePage::Tab::Query);
        query->plot(name);
    });
    // A filter that only tshark reads is a query's condition.
    QObject::connect(bar, &FilterBar::queryAsked, page, [page, query](const QString &filter) {
        page->showTab(CapturePage::Tab::Query);
        model::QueryWords words = query->words();
        words.where = filter;
        query->setWords(words);
    });
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
