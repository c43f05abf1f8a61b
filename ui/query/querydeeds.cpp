// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a query and what it shows: copied, saved, kept under a name.
#include <QMenu>
#include <QToolButton>

#include "model/query/keptqueries.h"
#include "model/text/foreigntext.h"
#include "ui/common/question.h"
#include "ui/query/grouppane.h"
#include "ui/query/plotpane.h"
#include "ui/query/queryresults.h"
#include "ui/query/queryview.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

QueryResults *QueryView::resultsWithKeys() const
{
    return m_groups->isAncestorOf(focusWidget()) ? m_groups->results() : m_results;
}

void QueryView::copyRows() { resultsWithKeys()->copyRows(); }

QString QueryView::savingText() const
{
    return m_plot->hasChart()                      ? tr("&Save the plot of the query…")
        : resultsWithKeys() == m_groups->results() ? tr("&Save the groups of the query…")
                                                   : tr("&Save the rows of the query…");
}

void QueryView::saveShown()
{
    QueryResults *results = resultsWithKeys();
    if (m_plot->hasChart())
        m_plot->save();
    else if (results->canSave())
        results->save();
    else
        Q_EMIT noticed(tr("There is nothing to save: the query has no rows."));
}

void QueryView::copyPlot()
{
    if (m_plot->hasChart())
        m_plot->copy();
    else
        Q_EMIT noticed(tr("There is no plot to copy: choose a field to plot."));
}

void QueryView::offerKept()
{
    QMenu menu(this);
    const auto kept = model::keptQueries::all();
    for (const model::QueryWords &words : kept)
        menu.addAction(model::shown(words.name, 60).replace('&'_L1, "&&"_L1), this,
            [this, words] { setWords(words); });
    if (kept.isEmpty())
        menu.addAction(tr("No query is kept yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("Keep as…"), this, &QueryView::keep);
    if (!kept.isEmpty()) {
        QMenu *forget = menu.addMenu(tr("Forget"));
        for (const model::QueryWords &words : kept)
            forget->addAction(model::shown(words.name, 60).replace('&'_L1, "&&"_L1), this,
                [name = words.name] { model::keptQueries::forget(name); });
    }
    menu.exec(m_kept->mapToGlobal(QPoint(0, m_kept->height())));
}

void QueryView::keep()
{
    const auto name = askForText(
        this, tr("Keep the query"), tr("Name"), m_run->words().name, tr("Keep the query"));
    if (!name || name->isEmpty())
        return;
    model::QueryWords words = m_run->words();
    words.name = *name;
    model::keptQueries::keep(words);
    setWords(words);
    Q_EMIT noticed(tr("The query is kept as “%1”.").arg(model::shown(*name, 60)));
}

} // namespace remora::ui
