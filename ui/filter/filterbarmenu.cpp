// SPDX-License-Identifier: GPL-3.0-or-later
// The filter bar's menu: recent filters, those with a name, and the language.
#include <QMenu>

#include "model/text/foreigntext.h"
#include "ui/common/question.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filteredit.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using model::FilterDialect;

namespace {

    QString menuText(const QString &filter)
    {
        return model::shown(filter, 90).replace('&'_L1, "&&"_L1);
    }

} // namespace

void FilterBar::fillMenu()
{
    m_menu->clear();
    const auto named = model::filterBook::named();
    for (const auto &[name, entry] : named)
        m_menu->addAction(QStringLiteral("%1    %2").arg(menuText(name), menuText(entry.filter)),
            this, [this, entry = entry] { applyEntry(entry); });
    if (!named.isEmpty()) {
        QMenu *forget = m_menu->addMenu(tr("Forget a named filter"));
        for (const auto &[name, entry] : named)
            forget->addAction(
                menuText(name), this, [name = name] { model::filterBook::forget(name); });
    }
    QAction *keep = m_menu->addAction(tr("Name this filter…"), this, &FilterBar::keepByName);
    keep->setEnabled(m_isRight && !m_edit->text().trimmed().isEmpty());
    m_menu->addSeparator();
    const auto recent = model::filterBook::recent();
    for (const auto &entry : recent.mid(0, 12))
        m_menu->addAction(menuText(entry.filter), this, [this, entry] { applyEntry(entry); });
    if (recent.isEmpty())
        m_menu->addAction(tr("No recent filters"))->setEnabled(false);
    m_menu->addSeparator();
    for (const auto &[dialect, text] :
        {std::pair{FilterDialect::Wireshark, tr("Display filter, as in Wireshark")},
            std::pair{FilterDialect::Bpf, tr("BPF, as in tcpdump")}}) {
        QAction *action
            = m_menu->addAction(text, this, [this, dialect = dialect] { setDialect(dialect); });
        action->setCheckable(true);
        action->setChecked(m_dialect == dialect);
    }
}

void FilterBar::keepByName()
{
    const auto name = askForText(this, tr("Name this filter"),
        tr("Name of “%1”").arg(model::shown(m_edit->text(), 60)), {}, tr("Save the filter"));
    if (name && !name->isEmpty())
        model::filterBook::keep(*name, {m_edit->text().trimmed(), m_dialect});
}

} // namespace remora::ui
