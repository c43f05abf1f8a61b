// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtermenu.h"

#include <QCoreApplication>

#include "model/format.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

void addFilterActions(QMenu *menu, const QString &filter,
    const std::function<void(const QString &, model::FilterJoin)> &join)
{
    if (filter.isEmpty())
        return;
    const auto tr = [](const char *text) { return QCoreApplication::translate("filters", text); };
    const QString shown = model::shown(filter, 60).replace('&'_L1, "&&"_L1);
    menu->addAction(
        tr("Filter %1").arg(shown), menu, [=] { join(filter, model::FilterJoin::Only); });
    QMenu *more = menu->addMenu(tr("Filter and, or, not"));
    more->addAction(tr("… and this"), menu, [=] { join(filter, model::FilterJoin::And); });
    more->addAction(tr("… or this"), menu, [=] { join(filter, model::FilterJoin::Or); });
    more->addAction(tr("… and not this"), menu, [=] { join(filter, model::FilterJoin::AndNot); });
    menu->addSeparator();
}

} // namespace remora::ui
