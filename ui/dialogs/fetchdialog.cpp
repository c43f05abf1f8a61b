// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fetchdialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "model/appliance/appliancebook.h"
#include "model/appliance/emptiness.h"
#include "model/appliance/filename.h"
#include "model/text/format.h"
#include "ui/common/dialogkeys.h"
#include "ui/common/filepath.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/common/room.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    QLabel *plain(const QString &text)
    {
        QLabel *label = plainLabel();
        label->setText(text);
        return label;
    }

} // namespace

QString filterLines(const QList<netshark::Filter> &filters)
{
    QStringList lines;
    for (const netshark::Filter &filter : filters)
        lines << model::shown(filter.text, 400);
    return lines.isEmpty() ? FetchDialog::tr("none: all packets") : lines.join('\n'_L1);
}

FetchDialog::FetchDialog(
    const std::vector<model::ApplianceSession *> &sessions, const Wanted &wanted, QWidget *parent)
    : QDialog(parent)
    , m_wanted(wanted)
    , m_source(new QComboBox)
    , m_margin(new QComboBox)
    , m_range(plain({}))
    , m_warning(plain({}))
    , m_file(new QLineEdit)
{
    setWindowTitle(tr("Fetch from the appliance"));
    constexpr int wide = 380; // of the dialog itself it would overrule what its texts need
    m_file->setMinimumWidth(wide);
    addSources(sessions);
    for (const auto &[seconds, text] : {std::pair{0, tr("exactly this time")},
             {1, tr("1 s before and after")}, {10, tr("10 s before and after")},
             {60, tr("1 min before and after")}, {300, tr("5 min before and after")}})
        m_margin->addItem(text, seconds);
    m_margin->setCurrentIndex(m_wanted.isExact ? 0 : 1);
    m_range->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_file->setObjectName("path"_L1);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setRole(m_warning, u"doubtful"_s);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_fetch = buttons->addButton(tr("Download and analyze"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("What"), plain(model::shown(m_wanted.name)));
    form->addRow(tr("From"), m_source);
    form->addRow(tr("Filters"), plain(filterLines(m_wanted.filters)));
    form->addRow(tr("Time"), m_margin);
    form->addRow(QString(), m_range);
    form->addRow(QString(), m_warning);
    QLayout *fileRow = filePathRow(m_file);
    form->addRow(tr("Save as"), fileRow);
    qobject_cast<QLabel *>(form->labelForField(fileRow))->setBuddy(m_file);
    form->addRow(buttons);
    giveKeys(buttons, m_fetch);
    connect(m_source, &QComboBox::currentIndexChanged, this, &FetchDialog::check);
    connect(m_margin, &QComboBox::currentIndexChanged, this, &FetchDialog::check);
    check();
}

void FetchDialog::addSources(const std::vector<model::ApplianceSession *> &sessions)
{
    using Kind = netshark::SourceRef::Kind;
    int preferred = -1;
    QList<model::applianceBook::Called> called;
    for (const model::ApplianceSession *session : sessions)
        called << model::applianceBook::calledOf(*session);
    const QStringList names = model::applianceBook::toldApart(called);
    qsizetype place = 0;
    const auto add = [&](model::ApplianceSession *session, const netshark::SourceRef &ref,
                         const QString &name) {
        if (session->hostAndPort() == m_wanted.host && ref == m_wanted.source)
            preferred = static_cast<int>(m_choices.size());
        m_choices.push_back({session, ref, name});
        m_source->addItem(
            QStringLiteral("%1 · %2").arg(model::shown(names[place], 80), model::shown(name, 60)));
    };
    for (model::ApplianceSession *session : sessions) {
        for (const netshark::Job &job : session->sources().jobs)
            add(session, {Kind::Job, job.id}, job.name);
        for (const netshark::Clip &clip : session->sources().clips)
            add(session, {Kind::Clip, clip.id},
                clip.description.isEmpty() ? clip.id : clip.description);
        // Files and interfaces only where it is from one: of a live one, from the jobs on it.
        if (session->hostAndPort() == m_wanted.host && m_wanted.source.kind == Kind::File)
            add(session, m_wanted.source, m_wanted.source.id);
        ++place;
    }
    m_source->setCurrentIndex(std::max(0, preferred));
}

const FetchDialog::Source &FetchDialog::source() const
{
    return m_choices[static_cast<std::size_t>(m_source->currentIndex())];
}

dissect::TimeRange FetchDialog::range() const
{
    const dissect::Duration margin = m_margin->currentData().toInt() * dissect::second;
    return {m_wanted.range.begin - margin, m_wanted.range.end + margin};
}

void FetchDialog::check()
{
    m_fetch->setEnabled(!m_choices.empty());
    if (m_choices.empty())
        return;
    const Source &from = source();
    m_range->setText(rangeText(*from.session, range()));
    const model::AskedSource asked(from.session, from.ref, from.name);
    const auto warning = model::doubtOf(asked, range());
    m_warning->setText(warning.value_or(QString()));
    m_warning->setVisible(warning.has_value());
    proposeFile();
    makeRoomIn(this);
}

// As long as nobody has named the file.
void FetchDialog::proposeFile()
{
    if (m_file->text() != m_proposed)
        return;
    m_proposed = freshCapturePath(
        model::fileNameFor(m_wanted.name), range().begin, netshark::ExportFormat::PcapUs);
    m_file->setText(m_proposed);
}

model::ApplianceSession *FetchDialog::session() const { return source().session; }

netshark::ExportRequest FetchDialog::request() const
{
    netshark::ExportRequest request;
    request.source = source().ref;
    request.range = range();
    request.filters = m_wanted.filters;
    return request;
}

QString FetchDialog::name() const { return QFileInfo(path()).fileName(); }

QString FetchDialog::path() const { return m_file->text(); }

} // namespace remora::ui
