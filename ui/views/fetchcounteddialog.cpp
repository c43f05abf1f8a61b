// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/fetchcounteddialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/appliance/appliancebook.h"
#include "model/appliance/emptiness.h"
#include "model/settings/preferences.h"
#include "model/text/foreigntext.h"
#include "ui/common/dialogkeys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/room.h"
#include "ui/common/ticklist.h"
#include "ui/dialogs/fetchdialog.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

FetchCountedDialog::FetchCountedDialog(
    const QString &name, const model::CountedPackets &wanted, QWidget *parent)
    : QDialog(parent)
    , m_wanted(wanted)
    , m_list(tickList(tr("Appliances that have counted these packets")))
    , m_times(plainLabel())
    , m_doubt(plainLabel("doubtful"))
{
    setWindowTitle(tr("Fetch from the appliances"));
    m_times->setWordWrap(false); // a line for each
    constexpr int wide = 440;
    m_list->setMinimumWidth(wide);
    addPlaces();
    auto *what = plainLabel();
    what->setText(model::shown(name));
    auto *filters = plainLabel();
    filters->setText(filterLines(m_wanted.filters));
    auto *saved = plainLabel("caption");
    saved->setText(tr("Saved in %1, each under the names of its appliance and its source.")
                       .arg(model::shown(model::Preferences::downloadFolder(), 200)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_fetch = buttons->addButton(tr("Download and analyze"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->addRow(tr("What"), what);
    form->addRow(tr("From"), m_list);
    form->addRow(tr("Filters"), filters);
    form->addRow(tr("Time"), m_times);
    // Not rows of the form, which gives wrapped text too little room where it just needs a line
    // more.
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_doubt);
    layout->addWidget(saved);
    layout->addWidget(buttons);
    giveKeys(buttons, m_fetch);
    connect(m_list, &QListWidget::itemChanged, this, &FetchCountedDialog::check);
    check();
}

void FetchCountedDialog::addPlaces()
{
    QList<model::applianceBook::Called> called;
    for (const auto &place : std::as_const(m_wanted.places))
        called << model::applianceBook::calledOf(*place.from.session());
    m_called = model::applianceBook::toldApart(called);
    for (qsizetype i = 0; i < m_wanted.places.size(); ++i)
        addTickable(m_list,
            u"%1 · %2"_s.arg(
                model::shown(m_called[i], 80), model::shown(m_wanted.places[i].from.name(), 100)),
            true);
    m_list->setCurrentRow(0);
    // As many lines as there are, and no more than leave room for the rest.
    constexpr int most = 8;
    const int lines = std::min(m_list->count(), most);
    const int needed = lines * (m_list->sizeHintForRow(0) + 2 * m_list->spacing())
        + 2 * m_list->frameWidth() + m_list->spacing();
    m_list->setFixedHeight(std::max(needed, m_list->minimumSizeHint().height()));
}

bool FetchCountedDialog::isChosen(qsizetype place) const
{
    return m_list->item(static_cast<int>(place))->checkState() == Qt::Checked
        && m_wanted.places[place].from.session() != nullptr;
}

void FetchCountedDialog::check()
{
    QStringList times;
    QStringList doubts;
    for (qsizetype i = 0; i < m_wanted.places.size(); ++i) {
        if (!isChosen(i))
            continue;
        const auto &[from, range] = m_wanted.places[i];
        const QString name = model::shown(m_called[i], 40);
        times << tr("%1: %2").arg(name, rangeText(*from.session(), range));
        if (const auto doubt = model::doubtOf(from, range))
            doubts << tr("%1: %2").arg(name, *doubt);
    }
    m_fetch->setEnabled(!times.isEmpty());
    m_times->setText(times.isEmpty() ? tr("Tick one appliance at least.") : times.join('\n'_L1));
    m_doubt->setText(doubts.join('\n'_L1));
    m_doubt->setVisible(!doubts.isEmpty());
    makeRoomIn(this);
}

QList<FreshDownload> FetchCountedDialog::downloads() const
{
    QList<FreshDownload> all;
    QSet<QString> taken;
    for (qsizetype i = 0; i < m_wanted.places.size(); ++i) {
        if (!isChosen(i))
            continue;
        const auto &[from, range] = m_wanted.places[i];
        netshark::ExportRequest request;
        request.source = from.source();
        request.range = range;
        request.filters = m_wanted.filters;
        all << freshDownload(
            from, request, m_called[i] + ' '_L1 + from.name().section('/'_L1, -1), taken);
    }
    return all;
}

} // namespace remora::ui
