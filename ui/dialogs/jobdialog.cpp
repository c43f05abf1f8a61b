// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/jobdialog.h"

#include <algorithm>
#include <tuple>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "model/filters/exportfilters.h"
#include "model/text/format.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/dialogs/foreignfield.h"
#include "ui/dialogs/jobquantity.h"
#include "ui/filter/filteredit.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr qint64 megabyte = 1'000'000;
    constexpr qint64 gigabyte = 1000 * megabyte;
    constexpr qint64 day = 24 * 3600;

    QList<JobQuantity::Unit> sizes()
    {
        return {{u"B"_s, 1}, {u"kB"_s, 1000}, {u"MB"_s, megabyte}, {u"GB"_s, gigabyte},
            {u"TB"_s, 1000 * gigabyte}};
    }
    constexpr int usualSize = 3; // GB

    QList<JobQuantity::Unit> times()
    {
        return {{JobDialog::tr("s"), 1}, {JobDialog::tr("min"), 60}, {JobDialog::tr("h"), 3600},
            {JobDialog::tr("days"), day}};
    }
    constexpr int usualTime = 3; // days

    // What the job has already can stay.
    JobQuantity *quantity(const QList<JobQuantity::Unit> &units, qint64 most, qint64 now,
        const QString &whenEmpty, int unit = 0)
    {
        auto *made = new JobQuantity(units, std::max(most, now), whenEmpty);
        made->setValue(now, unit);
        return made;
    }
    JobQuantity *sizeField(qint64 now, const QString &whenEmpty)
    {
        constexpr qint64 most = 1'000'000 * gigabyte;
        return quantity(sizes(), most, now, whenEmpty, usualSize);
    }
    JobQuantity *timeField(dissect::Duration now, const QString &whenEmpty)
    {
        constexpr qint64 most = 36'500 * day;
        return quantity(times(), most, now / dissect::second, whenEmpty, usualTime);
    }

    QString nameOf(const netshark::Interface &one)
    {
        return one.name.isEmpty() ? one.id : one.name;
    }

    netshark::JobConfig fresh(const model::ApplianceSession &session, const QString &interface)
    {
        netshark::JobConfig config;
        config.interfaceName = interface;
        config.retentionBytes = 5 * gigabyte;
        const auto &all = session.sources().interfaces;
        const auto up
            = std::find_if(all.begin(), all.end(), [](const auto &one) { return one.isUp; });
        if (interface.isEmpty() && up != all.end())
            config.interfaceName = nameOf(*up);
        return config;
    }

} // namespace

JobDialog::JobDialog(model::ApplianceSession *session, const QString &interface, QWidget *parent)
    : JobDialog(session, fresh(*session, interface), {}, parent)
{
}

JobDialog::JobDialog(model::ApplianceSession *session, const netshark::Job &job, QWidget *parent)
    : JobDialog(session, job, job.id, parent)
{
    m_storedBytes = job.packetBytes;
    m_storedTime = job.span ? job.span->length() : 0;
    check();
}

JobDialog::~JobDialog() = default;

JobDialog::JobDialog(model::ApplianceSession *session, const netshark::JobConfig &start,
    const QString &id, QWidget *parent)
    : DeedDialog(session, id.isEmpty() ? tr("New job") : tr("Change a job"),
        id.isEmpty() ? tr("Create the job") : tr("Change the job"), parent)
    , m_start(start)
    , m_id(id)
    , m_name(foreignField(start.name))
    , m_nameProblem(plainLabel("failed"))
    , m_interface(new QComboBox)
    , m_bpf(new FilterEdit)
    , m_bpfProblem(plainLabel("failed"))
    , m_retained(plainLabel("caption"))
    , m_checking([this](const auto &checked) {
        if (checked.first != m_bpf->text().trimmed())
            return;
        m_bpfIsRight = !checked.second;
        setRole(m_bpf,
            checked.first.isEmpty() ? QString()
                : m_bpfIsRight      ? u"right"_s
                                    : u"wrong"_s);
        m_bpfProblem->setText(checked.second.value_or(QString()));
        check();
        makeRoom();
    })
{
    constexpr int longestPacket = 65'535;
    constexpr int wide = 380; // of the dialog itself it would overrule what its texts need
    m_name->setObjectName("name"_L1);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("such as: web servers"));
    m_nameProblem->setText(tr("It needs a name."));
    m_nameProblem->setWordWrap(false);
    m_bpf->setObjectName("bpf"_L1);
    m_bpf->setDialect(model::FilterDialect::Bpf);
    m_bpf->setPlaceholderText(tr("all packets, or such as: tcp port 443"));
    showForeign(m_bpf, start.bpf);
    m_snapLength
        = quantity({{tr("bytes"), 1}}, longestPacket, start.snapLength, tr("whole packets"));
    m_name->setMinimumWidth(0);
    m_bpf->setMinimumWidth(wide);
    auto *nameRow = new QHBoxLayout;
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_nameProblem);
    form()->addRow(tr("Name"), nameRow);
    qobject_cast<QLabel *>(form()->labelForField(nameRow))->setBuddy(m_name);
    form()->addRow(tr("Interface"), m_interface);
    form()->addRow(tr("BPF filter"), m_bpf);
    form()->addRow(QString(), m_bpfProblem);
    form()->addRow(tr("Of each packet"), m_snapLength);
    m_snapLength->setToolTip(tr("Snap length: longer packets are cut off there"));
    addInterfaces();
    addRetention();
    addIndex();
    connect(m_name, &QLineEdit::textChanged, this, &JobDialog::check);
    connect(m_bpf, &QLineEdit::textChanged, this, &JobDialog::checkBpf);
    for (const auto &[field, name, meaning] :
        {std::tuple{m_snapLength, "snapLength"_L1, tr("Of each packet")},
            {m_bytes, "bytes"_L1, tr("Keeps at most, size")},
            {m_time, "time"_L1, tr("Keeps at most, time")},
            {m_packets, "packets"_L1, tr("Keeps at most, packets")},
            {m_indexBytes, "indexBytes"_L1, tr("Index at most, size")},
            {m_indexTime, "indexTime"_L1, tr("Index at most, time")}}) {
        field->setObjectName(name);
        field->setMeaning(meaning);
        connect(field, &JobQuantity::changed, this, &JobDialog::check);
    }
    checkBpf();
    check();
    m_name->setFocus();
}

void JobDialog::addInterfaces()
{
    m_interface->setObjectName("interface"_L1);
    m_interface->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto add = [this](const QString &name, const QString &more) {
        const QString text = model::shown(name, 60);
        m_interface->addItem(
            more.isEmpty() ? text : text + u" · "_s + model::shown(more, 60), name);
    };
    if (!m_id.isEmpty()) {
        add(m_start.interfaceName, {});
        m_interface->setEnabled(false);
        m_interface->setToolTip(tr("A job stays on its interface."));
        return;
    }
    for (const netshark::Interface &one : session().sources().interfaces)
        add(nameOf(one), one.description);
    m_interface->setCurrentIndex(m_interface->findData(m_start.interfaceName));
    connect(m_interface, &QComboBox::currentIndexChanged, this, &JobDialog::check);
}

void JobDialog::addRetention()
{
    m_bytes = sizeField(m_start.retentionBytes, {});
    m_time = timeField(m_start.retentionTime, tr("no limit"));
    m_packets = quantity(
        {{tr("packets"), 1}}, 1000 * 1000 * gigabyte, m_start.retentionPackets, tr("no limit"));
    form()->addRow(tr("Keeps at most"), m_bytes);
    form()->addRow(QString(), m_time);
    form()->addRow(QString(), m_packets);
    form()->addRow(QString(), m_retained);
    const auto &storage = session().sources().storage;
    m_room = tr("Beyond any of these the oldest packets go.");
    if (storage && storage->total > 0)
        m_room += ' '_L1
            + tr("The appliance has room for %1, %2 of it used.")
                  .arg(model::bytes(static_cast<quint64>(storage->total)),
                      model::bytes(static_cast<quint64>(storage->used)));
}

void JobDialog::addIndex()
{
    m_hasIndex = new QCheckBox(tr("Build an index of its packets"));
    m_hasIndex->setObjectName("index"_L1);
    m_hasIndex->setChecked(m_start.isIndexed);
    constexpr qint64 usual = 50 * megabyte;
    m_indexBytes = sizeField(m_start.indexLimit > 0 ? m_start.indexLimit : usual, {});
    m_indexIsSynced = new QCheckBox(tr("It goes with the packets that it is of"));
    m_indexIsSynced->setObjectName("synced"_L1);
    m_indexIsSynced->setChecked(m_start.indexIsSynced);
    m_indexTime = timeField(m_start.indexTime, tr("no limit"));
    form()->addRow(tr("Index"), m_hasIndex);
    form()->addRow(tr("It has at most"), m_indexBytes);
    form()->addRow(QString(), m_indexTime);
    form()->addRow(QString(), m_indexIsSynced);
    const auto adapt = [this] {
        m_indexBytes->setEnabled(m_hasIndex->isChecked());
        m_indexIsSynced->setEnabled(m_hasIndex->isChecked());
        m_indexTime->setEnabled(m_hasIndex->isChecked() && !m_indexIsSynced->isChecked());
        check();
    };
    adapt();
    connect(m_hasIndex, &QCheckBox::toggled, this, adapt);
    connect(m_indexIsSynced, &QCheckBox::toggled, this, adapt);
}

void JobDialog::checkBpf()
{
    const QString text = m_bpf->text().trimmed();
    m_bpfIsRight = text.isEmpty();
    if (m_bpfIsRight) {
        setRole(m_bpf, {});
        m_bpfProblem->clear();
    }
    // An empty one too: the answer to an earlier text is not wanted any more.
    m_checking.request([text] {
        const netshark::Filter filter{netshark::Filter::Kind::Bpf, text};
        return std::pair(
            text, text.isEmpty() ? std::nullopt : model::exportFilterProblem(filter, {}));
    });
    check();
}

void JobDialog::check()
{
    // Nobody has done anything wrong who has only just come.
    m_nameProblem->setVisible(m_name->text().trimmed().isEmpty());
    setRole(m_nameProblem, m_name->isModified() ? u"failed"_s : u"caption"_s);
    form()->setRowVisible(m_bpfProblem, !m_bpfProblem->text().isEmpty());
    const auto config = this->config();
    const bool drops = config && dropsPackets(*config);
    setRole(m_retained, drops ? u"doubtful"_s : u"caption"_s);
    m_retained->setText(
        drops ? tr("The job holds more than that: its oldest packets go at once.") : m_room);
    setReady(config.has_value());
}

bool JobDialog::dropsPackets(const netshark::JobConfig &config) const
{
    return (config.retentionBytes != m_start.retentionBytes
               && config.retentionBytes < m_storedBytes)
        || (config.retentionTime != m_start.retentionTime && config.retentionTime > 0
            && config.retentionTime < m_storedTime);
}

std::optional<netshark::JobConfig> JobDialog::config() const
{
    netshark::JobConfig config;
    config.name = editedText(m_name, m_start.name);
    config.interfaceName = m_interface->currentData().toString();
    config.bpf = editedText(m_bpf, m_start.bpf);
    const auto snapLength = m_snapLength->value();
    const auto bytes = m_bytes->value();
    const auto time = m_time->value();
    const auto packets = m_packets->value();
    const auto indexBytes = m_indexBytes->value();
    const auto indexTime = m_indexTime->value();
    if (m_name->text().trimmed().isEmpty() || m_interface->currentIndex() < 0 || !m_bpfIsRight
        || !snapLength || !bytes || !time || !packets || !indexBytes || !indexTime)
        return std::nullopt;
    config.snapLength = static_cast<int>(*snapLength);
    config.retentionBytes = *bytes;
    config.retentionTime = *time * dissect::second;
    config.retentionPackets = *packets;
    if (m_hasIndex->isChecked()) {
        config.isIndexed = true;
        config.indexLimit = *indexBytes;
        config.indexTime = *indexTime * dissect::second;
        config.indexIsSynced = m_indexIsSynced->isChecked();
    }
    return config;
}

DeedDialog::Asked JobDialog::asked() const
{
    const netshark::JobConfig config = this->config().value_or(m_start);
    const QString name = model::shown(config.name, 60);
    if (!m_id.isEmpty())
        return {tr("“%1” is changed.").arg(name),
            [id = m_id, config](netshark::Appliance &on) { return on.changeJob(id, config); }};
    return {tr("The job “%1” is there.").arg(name),
        [config](netshark::Appliance &on) -> netshark::Result<void> {
            return on.createJob(config).map([](const QString &) {});
        }};
}

} // namespace remora::ui
