// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/countplaces.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "model/appliance/appliancebook.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "model/views/viewplaces.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    struct Said {
        QString text;
        bool isFailure = false;
    };

    Said saidOf(const model::ViewCounts::Part &part)
    {
        using State = model::ViewCounts::State;
        if (part.isOther)
            return {CountPlaces::tr("It has counted other columns: it is left out."), true};
        const auto rows = part.reading != nullptr ? part.reading->rows : 0;
        const QString came = part.reading != nullptr && part.reading->isCut
            ? CountPlaces::tr("%1 rows, the first").arg(model::count(rows))
            : rows == 1 ? CountPlaces::tr("One row")
                        : CountPlaces::tr("%1 rows").arg(model::count(rows));
        if (part.count == nullptr)
            return {CountPlaces::tr("Disconnected. Until then: %1.").arg(came), true};
        switch (part.count->state()) {
        case State::Failed:
            return {model::errorText(*part.count->error(), part.host)
                    + (rows > 0 ? ' '_L1 + CountPlaces::tr("Until then: %1.").arg(came)
                                : QString()),
                true};
        case State::Counting:
            return {CountPlaces::tr("Counting…"), false};
        case State::Stopped:
            return {CountPlaces::tr("%1, stopped").arg(came), false};
        case State::Live:
        case State::Done:
            break;
        }
        return {came, false};
    }

    void tell(QLabel *label, const QString &text, bool isFailure)
    {
        setRole(label, isFailure ? u"failed"_s : u"caption"_s);
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }

} // namespace

CountPlaces::CountPlaces(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
    , m_own(plainLabel("caption"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(captionLabel(tr("Counted on these, too, as one table")));
    m_layout->setSpacing(4);
    layout->addLayout(m_layout);
    layout->addWidget(m_own);
    m_own->hide();
    hide();
}

void CountPlaces::setAsked(const model::AskedSource &asked) { m_asked = asked; }

bool CountPlaces::isOther(const model::ApplianceSession *session) const
{
    using State = model::ApplianceSession::State;
    if (m_asked.session() == nullptr || session->state() != State::Connected
        || session->hostAndPort() == m_asked.session()->hostAndPort())
        return false;
    // By another account it would be counted twice.
    return std::none_of(m_rows.begin(), m_rows.end(), [session](const Row &row) {
        return row.session && row.session != session
            && row.session->hostAndPort() == session->hostAndPort();
    });
}

void CountPlaces::setSessions(const std::vector<model::ApplianceSession *> &sessions)
{
    const std::size_t before = m_rows.size();
    std::erase_if(m_rows, [&](const Row &row) {
        const bool stays = row.session
            && std::find(sessions.begin(), sessions.end(), row.session) != sessions.end();
        if (!stays)
            row.widget->deleteLater();
        return !stays;
    });
    bool hasChanged = m_rows.size() != before;
    for (model::ApplianceSession *session : sessions) {
        const bool isThere = std::any_of(m_rows.begin(), m_rows.end(),
            [session](const Row &row) { return row.session == session; });
        if (isThere || !isOther(session))
            continue;
        add(session);
        hasChanged = true;
    }
    for (Row &row : m_rows)
        fill(row);
    setVisible(!m_rows.empty());
    if (hasChanged)
        Q_EMIT changed();
}

void CountPlaces::add(model::ApplianceSession *session)
{
    Row row{session, new QWidget, new QCheckBox, new QComboBox, plainLabel("caption"), {}};
    const auto called = model::applianceBook::calledOf(*session);
    const QString name
        = u"%1 · %2"_s.arg(model::shown(called.title, 60), model::shown(called.hostAndPort, 80));
    const QStringList apart = model::applianceBook::toldApart(
        {model::applianceBook::calledOf(*m_asked.session()), called});
    row.isChosen->setText(model::shown(apart.value(1), 40).replace('&'_L1, "&&"_L1));
    row.isChosen->setToolTip(model::plainTip(name));
    row.isChosen->setAccessibleName(name);
    row.source->setAccessibleName(tr("What is counted of %1").arg(name));
    row.source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.source->setMinimumContentsLength(8);
    row.source->setEnabled(false);
    row.state->hide();
    auto *layout = new QVBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(row.isChosen);
    layout->addWidget(row.source);
    layout->addWidget(row.state);
    connect(row.isChosen, &QCheckBox::toggled, this, [this, source = row.source](bool isChosen) {
        source->setEnabled(isChosen);
        Q_EMIT changed();
    });
    connect(row.source, &QComboBox::activated, this, &CountPlaces::changed);
    m_layout->addWidget(row.widget);
    m_rows.push_back(row);
}

// What it has now; what was chosen stays.
void CountPlaces::fill(Row &row) const
{
    const auto offered = model::sourcesLike(m_asked, row.session);
    const bool isSame = std::equal(offered.begin(), offered.end(), row.offered.begin(),
        row.offered.end(), [](const model::AskedSource &a, const model::AskedSource &b) {
            return a.source() == b.source() && a.name() == b.name();
        });
    if (isSame && !offered.isEmpty())
        return;
    const auto before = row.offered.value(row.source->currentIndex());
    row.offered = offered;
    row.source->clear();
    for (const model::AskedSource &one : offered)
        row.source->addItem(model::shown(one.name(), 60));
    const auto kept = std::find_if(offered.begin(), offered.end(), [&](const auto &one) {
        return before.session() != nullptr && one.source() == before.source();
    });
    if (!offered.isEmpty())
        row.source->setCurrentIndex(
            kept != offered.end() ? static_cast<int>(kept - offered.begin()) : 0);
    row.isChosen->setEnabled(!offered.isEmpty());
    if (!offered.isEmpty())
        return;
    row.isChosen->setChecked(false);
    tell(row.state, tr("It has nothing of the kind to count."), false);
}

QList<model::AskedSource> CountPlaces::chosen() const
{
    QList<model::AskedSource> places{m_asked};
    for (const Row &row : m_rows) {
        const auto place = row.offered.value(row.source->currentIndex());
        if (row.isChosen->isChecked() && place.session() != nullptr)
            places << place;
    }
    return places;
}

void CountPlaces::showParts(const model::ViewCounts *counts)
{
    for (const Row &row : m_rows) {
        if (!row.offered.isEmpty())
            row.state->hide();
    }
    QStringList besides; // of the asked one, and of those that have gone
    bool isFailure = false;
    if (counts != nullptr && counts->areSeveral()) {
        for (const model::ViewCounts::Part &part : counts->parts()) {
            const Said said = saidOf(part);
            const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                [&](const Row &one) { return one.session && one.session == part.asked.session(); });
            if (row != m_rows.end()) {
                tell(row->state, said.text, said.isFailure);
                continue;
            }
            besides << tr("%1: %2").arg(model::shown(part.host, 80), said.text);
            isFailure = isFailure || said.isFailure;
        }
    }
    tell(m_own, besides.join('\n'_L1), isFailure);
    setVisible(!m_rows.empty() || !besides.isEmpty());
}

} // namespace remora::ui
