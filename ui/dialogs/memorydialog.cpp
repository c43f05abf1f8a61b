// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/memorydialog.h"

#include <algorithm>
#include <limits>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "model/format.h"
#include "model/packetmemory.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {
    constexpr quint64 megabyte = 1024UL * 1024;
    constexpr int least = 16; // a few chunks
} // namespace

MemoryDialog::MemoryDialog(QWidget *parent)
    : QDialog(parent)
    , m_megabytes(new QSpinBox)
{
    setWindowTitle(tr("Memory for packets"));
    auto *what = new QLabel(tr(
        "The packets of all open captures take at most so much memory. Packets beyond that lie in "
        "files of the cache folder, which are gone when Remora ends."));
    what->setWordWrap(true);
    constexpr int most = std::numeric_limits<int>::max();
    m_megabytes->setRange(least, most);
    m_megabytes->setSuffix(tr(" MB"));
    m_megabytes->setSingleStep(256);
    m_megabytes->setGroupSeparatorShown(true);
    m_megabytes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_megabytes->setAccessibleName(windowTitle());
    m_megabytes->setValue(
        static_cast<int>(std::min<quint64>(model::packetMemoryLimit() / megabyte, most)));
    const QString inMemory = model::bytes(model::packetsInMemory());
    auto *use = new QLabel(model::packetsOnDisk() == 0
            ? tr("%1 are in use now.").arg(inMemory)
            : tr("%1 are in use now, and %2 in the cache folder.")
                  .arg(inMemory, model::bytes(model::packetsOnDisk())));
    use->setProperty("role", u"caption"_s);
    auto *buttons = new QDialogButtonBox;
    auto *take = buttons->addButton(tr("Use this limit"), QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(what);
    layout->addWidget(m_megabytes);
    layout->addWidget(use);
    layout->addSpacing(6);
    layout->addWidget(buttons);
    resize(420, sizeHint().height());
    m_megabytes->selectAll();
    m_megabytes->setFocus();
}

void MemoryDialog::accept()
{
    model::rememberPacketMemoryLimit(static_cast<quint64>(m_megabytes->value()) * megabyte);
    QDialog::accept();
}

} // namespace remora::ui
