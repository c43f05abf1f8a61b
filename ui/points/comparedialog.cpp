// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/points/comparedialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "model/points/pointsrun.h"
#include "model/text/foreigntext.h"
#include "ui/common/dialogkeys.h"
#include "ui/common/plainlabel.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr int pathRole = Qt::UserRole;

} // namespace

CompareDialog::CompareDialog(const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_help(plainLabel("caption"))
    , m_add(new QPushButton(tr("&Add…")))
    , m_fetch(new QPushButton(tr("From app&liances…")))
    , m_remove(new QPushButton(tr("&Remove")))
    , m_up(new QPushButton(tr("&Up")))
    , m_down(new QPushButton(tr("&Down")))
    , m_find(new QCheckBox(tr("&Find the order of three or more from the packets")))
{
    setWindowTitle(tr("Compare captures"));
    auto *said = plainLabel();
    m_fetch->setToolTip(tr("Download what appliances have of the same traffic and compare it too"));
    said->setText(tr("Captures of the same traffic at two to four points of its way, in the order "
                     "of the way."));
    m_list->setAccessibleName(tr("Captures that are compared"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_find->setToolTip(tr("By the TTL, which falls at each router, and by delay"));
    m_find->setChecked(true);
    auto *side = new QVBoxLayout;
    for (QPushButton *button : {m_add, m_fetch, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_compare = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(said);
    layout->addLayout(middle, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_help);
    layout->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, &CompareDialog::ask);
    connect(m_fetch, &QPushButton::clicked, this, [this] { done(Fetch); });
    connect(m_remove, &QPushButton::clicked, this, &CompareDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &CompareDialog::showState);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QString &path : paths)
        add(path);
    m_list->setCurrentRow(0);
    showState();
    giveKeys(buttons, m_compare);
    resize(620, 340);
}

QStringList CompareDialog::paths() const
{
    QStringList all;
    for (int row = 0; row < m_list->count(); ++row)
        all << m_list->item(row)->data(pathRole).toString();
    return all;
}

bool CompareDialog::keepsOrder() const { return !m_find->isChecked(); }

void CompareDialog::add(const QString &path)
{
    if (m_list->count() >= model::PointsRun::mostCaptures || paths().contains(path))
        return;
    const QFileInfo file(path);
    auto *item = new QListWidgetItem(model::shown(file.fileName(), 200), m_list);
    item->setData(pathRole, path);
    item->setToolTip(model::plainTip(model::shown(path, 1000)));
}

void CompareDialog::ask()
{
    const auto folder = "open/folder"_L1;
    const QStringList chosen = QFileDialog::getOpenFileNames(this, tr("Captures to compare"),
        QSettings().value(folder).toString(),
        tr("Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* "
           "*.pcapng.*);;All files (*)"));
    for (const QString &path : chosen) {
        QSettings().setValue(folder, QFileInfo(path).path());
        add(path);
    }
    m_list->setCurrentRow(m_list->count() - 1);
    showState();
}

void CompareDialog::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    showState();
}

void CompareDialog::move(int by)
{
    const int row = m_list->currentRow();
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
}

void CompareDialog::showState()
{
    const int count = m_list->count();
    const int row = m_list->currentRow();
    m_add->setEnabled(count < model::PointsRun::mostCaptures);
    m_fetch->setEnabled(count < model::PointsRun::mostCaptures);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < count);
    m_compare->setEnabled(count >= 2);
    m_find->setEnabled(count > 2);
    m_help->setText(count < 2 ? tr("Add two captures at least.")
            : count == model::PointsRun::mostCaptures
            ? tr("Four captures are compared at most.")
            : tr("The first is where the way begins; packets that come back are found too."));
}

} // namespace remora::ui
