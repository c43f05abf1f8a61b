// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/points/fetchpointsdialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/appliance/appliancebook.h"
#include "model/appliance/applianceclock.h"
#include "model/appliance/emptiness.h"
#include "model/appliance/offeredsources.h"
#include "model/points/pointsrun.h"
#include "model/settings/preferences.h"
#include "model/text/foreigntext.h"
#include "ui/common/dialogkeys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/room.h"
#include "ui/common/ticklist.h"
#include "ui/sources/askrange.h"
#include "ui/sources/filterrows.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    // Finer than what packets take from one point to the next.
    constexpr auto format = netshark::ExportFormat::PcapNs;

} // namespace

FetchPointsDialog::FetchPointsDialog(
    const std::vector<model::ApplianceSession *> &sessions, const Wanted &wanted, QWidget *parent)
    : QDialog(parent)
    , m_least(wanted.captures > 0 ? 1 : 2)
    , m_most(static_cast<int>(model::PointsRun::mostCaptures) - wanted.captures)
    , m_list(tickList(tr("Sources that are compared")))
    , m_range(new AskRange)
    , m_filters(new FilterRows)
    , m_help(plainLabel("caption"))
    , m_doubt(plainLabel("doubtful"))
{
    setWindowTitle(tr("Compare points of appliances"));
    auto *said = plainLabel();
    said->setText(
        tr("The sources that saw the same traffic, in the order of the way. All are asked "
           "for one time range and one filter, downloaded at once and compared."));
    m_range->setIsForCounting(); // nothing is kept as a clip here
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_fetch = buttons->addButton(tr("Download and compare"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(said);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_range);
    layout->addWidget(m_filters);
    layout->addWidget(m_doubt);
    layout->addWidget(m_help);
    layout->addWidget(buttons);
    addSources(sessions, wanted);
    connect(m_list, &QListWidget::itemChanged, this, &FetchPointsDialog::takeChoice);
    connect(m_range, &AskRange::changed, this, &FetchPointsDialog::check);
    connect(m_range, &AskRange::submitted, m_fetch, &QPushButton::click);
    connect(m_filters, &FilterRows::changed, this, &FetchPointsDialog::check);
    connect(m_filters, &FilterRows::submitted, m_fetch, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    giveKeys(buttons, m_fetch);
    takeChoice();
    constexpr QSize roomy(620, 560);
    resize(roomy.expandedTo(sizeHint()));
}

void FetchPointsDialog::addSources(
    const std::vector<model::ApplianceSession *> &sessions, const Wanted &wanted)
{
    using Kind = netshark::SourceRef::Kind;
    QList<model::applianceBook::Called> called;
    for (const model::ApplianceSession *session : sessions)
        called << model::applianceBook::calledOf(*session);
    const QStringList names = model::applianceBook::toldApart(called);
    qsizetype place = 0;
    const auto add = [&](const model::AskedSource &source, const QString &kind) {
        const QString last = source.name().section('/'_L1, -1);
        const QString whole = sessions.size() > 1 ? names[place] + ' '_L1 + last : last;
        m_choices.push_back({source, whole});
        const bool isWanted
            = source.session() == wanted.session && source.source() == wanted.source;
        auto *item = addTickable(m_list,
            QStringLiteral("%1 · %2 · %3")
                .arg(model::shown(names[place], 80), kind, model::shown(source.name(), 100)),
            isWanted);
        item->setToolTip(model::plainTip(m_choices.back().asked.lines().join('\n'_L1)));
        if (isWanted)
            m_list->setCurrentItem(item);
    };
    for (model::ApplianceSession *session : sessions) {
        for (const auto &[kind, name] : {std::pair{Kind::Job, tr("job")},
                 std::pair{Kind::Clip, tr("clip")}, std::pair{Kind::File, tr("file")}}) {
            const auto offered = model::offeredSources(session, kind);
            for (const model::AskedSource &one : offered)
                add(one, name);
        }
        ++place;
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_filters->setFields(sessions.empty() ? QList<netshark::NativeField>()
                                          : sessions.front()->sources().nativeFields);
}

std::vector<const FetchPointsDialog::Choice *> FetchPointsDialog::chosen() const
{
    std::vector<const Choice *> all;
    for (int row = 0; row < m_list->count(); ++row) {
        const Choice &choice = m_choices[static_cast<std::size_t>(row)];
        if (m_list->item(row)->checkState() == Qt::Checked && choice.asked.session() != nullptr)
            all.push_back(&choice);
    }
    return all;
}

// What is typed is by the clock of the first one's appliance.
std::optional<dissect::TimeRange> FetchPointsDialog::rangeOf(const Choice &choice) const
{
    const auto all = chosen();
    const auto range = m_range->range();
    if (!range || all.empty())
        return std::nullopt;
    return model::onClockOf(*choice.asked.session(), *all.front()->asked.session(), *range);
}

void FetchPointsDialog::takeChoice()
{
    const auto all = chosen();
    m_range->setVisible(!all.empty());
    if (!all.empty()) {
        const QString typed = m_range->text();
        m_range->setAsked(all.front()->asked);
        if (m_isAsked)
            m_range->setText(typed); // whatever that source is usually asked for
        m_isAsked = true;
    }
    check();
}

QStringList FetchPointsDialog::doubts(const std::vector<const Choice *> &chosen) const
{
    QStringList lines;
    for (const Choice *one : chosen) {
        if (const auto doubt = model::doubtOf(one->asked, rangeOf(*one)))
            lines << tr("%1: %2").arg(model::shown(one->called, 60), *doubt);
    }
    return lines;
}

bool FetchPointsDialog::isReady() const
{
    const auto count = static_cast<int>(chosen().size());
    return count >= m_least && count <= m_most && m_range->isRight() && !m_filters->hasProblem();
}

void FetchPointsDialog::check()
{
    const auto all = chosen();
    const auto count = static_cast<int>(all.size());
    if (!all.empty())
        m_range->check();
    m_fetch->setEnabled(isReady());
    const bool differ = std::ranges::any_of(all, [&](const Choice *one) {
        return model::clockAhead(*one->asked.session(), *all.front()->asked.session()) != 0;
    });
    QStringList said;
    if (count < m_least)
        said << (m_least == 1 ? tr("Tick one source at least.") : tr("Tick two sources at least."));
    else if (count > m_most)
        said << tr("At most %1 can be ticked: four captures are compared at most.").arg(m_most);
    else if (m_filters->hasProblem())
        said << tr("A filter is not understood.");
    if (differ)
        said << tr("The appliances' clocks differ: each is asked for this time by its own clock.");
    said << tr("Saved in %1, each under the name of its source.")
                .arg(model::shown(model::Preferences::downloadFolder(), 200));
    m_help->setText(said.join('\n'_L1));
    // The first one's is said with the range.
    const QStringList doubtful
        = all.empty() || !m_range->isRight() ? QStringList() : doubts({all.begin() + 1, all.end()});
    m_doubt->setText(doubtful.join('\n'_L1));
    m_doubt->setVisible(!doubtful.isEmpty());
    makeRoomIn(this);
}

QList<FreshDownload> FetchPointsDialog::downloads() const
{
    QList<FreshDownload> all;
    QSet<QString> taken;
    for (const Choice *one : chosen()) {
        netshark::ExportRequest request;
        request.source = one->asked.source();
        request.format = format;
        request.filters = m_filters->filters();
        request.range = rangeOf(*one);
        all << freshDownload(one->asked, request, one->called, taken);
    }
    return all;
}

} // namespace remora::ui
