// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fileverifydialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include "model/settings/preferences.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "ui/common/dialogkeys.h"
#include "ui/common/fonts.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/common/room.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

FileVerifyDialog::FileVerifyDialog(const model::ApplianceSession &session,
    const netshark::File &file, const netshark::Log &log, QWidget *parent)
    : QDialog(parent)
    , m_host(session.hostAndPort())
    , m_sum(plainLabel("caption"))
    , m_copy(new QPushButton(tr("Copy")))
    , m_state(plainLabel())
    , m_compare(new QPushButton(tr("Compare with a file…")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
    , m_asking([this](const auto &sum) { take(sum); })
{
    setWindowTitle(tr("Verify a file"));
    auto *name = plainLabel();
    name->setText(model::shown(file.id));
    m_sum->setWordWrap(false);
    m_sum->setObjectName("sum"_L1);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sum->setText(tr("Waiting for the appliance to compute it…"));
    constexpr int digits = 64;
    m_sum->setMinimumWidth(
        QFontMetrics(fixedFont()).horizontalAdvance(QString(digits, '0'_L1)) + 4);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setToolTip(tr("Copy the SHA-256"));
    m_copy->setEnabled(false);
    m_compare->setEnabled(false);
    m_stop->hide();
    auto *sumRow = new QHBoxLayout;
    sumRow->addWidget(m_sum, 1);
    sumRow->addWidget(m_copy);
    auto *stateRow = new QHBoxLayout;
    stateRow->addWidget(m_state, 1);
    stateRow->addWidget(m_stop);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_compare, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *form = new QFormLayout;
    form->addRow(tr("File"), name);
    form->addRow(tr("SHA-256"), sumRow);
    qobject_cast<QLabel *>(form->labelForField(sumRow))->setBuddy(m_sum);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addLayout(stateRow);
    layout->addStretch();
    layout->addWidget(buttons);
    giveKeys(buttons, m_compare);
    m_sum->setFocus();
    // Room for an answer of two lines, so that nothing moves when it comes.
    m_state->setMinimumHeight(2 * fontMetrics().lineSpacing() + 4);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_sha256); });
    connect(m_compare, &QPushButton::clicked, this, &FileVerifyDialog::chooseFile);
    connect(m_stop, &QPushButton::clicked, this, &FileVerifyDialog::stop);
    m_asking.request([at = session.session(), log, cancel = m_cancel, id = file.id] {
        return netshark::Appliance(at, log, cancel).checksum(id);
    });
}

// Whatever still runs ends within 20 ms.
FileVerifyDialog::~FileVerifyDialog() { *m_cancel = true; }

void FileVerifyDialog::take(const netshark::Result<QString> &sum)
{
    m_sha256 = sum.value_or(QString());
    m_copy->setEnabled(!m_sha256.isEmpty());
    m_compare->setEnabled(!m_sha256.isEmpty());
    if (!m_sha256.isEmpty()) {
        setRole(m_sum, {});
        m_sum->setFont(fixedFont());
        m_sum->setText(model::shown(m_sha256));
        return;
    }
    m_sum->setText(tr("not known"));
    say(sum ? tr("%1 computes no SHA-256 of its files.").arg(model::shown(m_host, 300))
            : model::errorText(sum.error(), m_host),
        u"failed"_s);
}

void FileVerifyDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Compare with a file"), model::Preferences::downloadFolder());
    if (path.isEmpty())
        return;
    m_hashing = std::make_unique<model::FileHash>(
        [this](const QString &of, const QString &sha256) { compared(of, sha256); });
    m_compare->setEnabled(false);
    m_stop->show();
    say(tr("Reading “%1”…").arg(model::shown(QFileInfo(path).fileName(), 60)), {});
    m_hashing->request(path);
}

void FileVerifyDialog::compared(const QString &path, const QString &sha256)
{
    m_compare->setEnabled(true);
    m_stop->hide();
    const QString name = model::shown(QFileInfo(path).fileName(), 60);
    if (sha256.isEmpty())
        say(tr("“%1” cannot be read.").arg(name), u"failed"_s);
    else if (sha256 == m_sha256)
        say(tr("✓ “%1” is the same, byte for byte.").arg(name), u"valid"_s);
    else
        say(tr("✗ “%1” is a different file: its SHA-256 is %2.").arg(name, sha256), u"failed"_s);
}

void FileVerifyDialog::stop()
{
    m_hashing.reset();
    m_compare->setEnabled(true);
    m_stop->hide();
    say({}, {});
}

void FileVerifyDialog::say(const QString &text, const QString &role)
{
    setRole(m_state, role);
    m_state->setText(text);
    makeRoomIn(this);
}

} // namespace remora::ui
