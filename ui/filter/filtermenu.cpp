// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtermenu.h"

#include <QCoreApplication>

#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(filters)
    };

} // namespace

void addFilterActions(QMenu *menu, const QString &filter,
    const std::function<void(const QString &, model::FilterJoin)> &join)
{
    if (filter.isEmpty())
        return;
    const QString shown = model::shown(filter, 60).replace('&'_L1, "&&"_L1);
    menu->addAction(
        Texts::tr("Filter %1").arg(shown), menu, [=] { join(filter, model::FilterJoin::Only); });
    QMenu *more = menu->addMenu(Texts::tr("Filter and, or, not"));
    more->addAction(Texts::tr("… and this"), menu, [=] { join(filter, model::FilterJoin::And); });
    more->addAction(Texts::tr("… or this"), menu, [=] { join(filter, model::FilterJoin::Or); });
    more->addAction(
        Texts::tr("… and not this"), menu, [=] { join(filter, model::FilterJoin::AndNot); });
    menu->addSeparator();
}

} // namespace remora::ui
