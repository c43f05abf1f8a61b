// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/counttemplate.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "model/appliance/filename.h"
#include "model/settings/preferences.h"
#include "model/text/format.h"
#include "ui/common/plainlabel.h"
#include "ui/sources/link.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

CountTemplate::CountTemplate(QWidget *parent)
    : QWidget(parent)
    , m_asItIs(new QWidget)
    , m_what(plainLabel("caption"))
    , m_output(new QComboBox)
    , m_saving(new model::SaveTask(this))
    , m_reading([this](const Read &read) { take(read); })
{
    QToolButton *opens = link(tr("Open template…"));
    opens->setToolTip(tr("A saved view, JSON, as “remora view --template” reads it"));
    QToolButton *saves = link(tr("Save as template…"));
    saves->setToolTip(tr("What is asked here, without its source and its time, for later or for "
                         "“remora view --template”"));
    QToolButton *leaves = link(tr("Leave the template"));
    auto *links = new QHBoxLayout;
    links->setSpacing(4);
    links->addWidget(opens);
    links->addWidget(saves);
    links->addStretch();
    m_output->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_output->setMinimumContentsLength(8);
    m_output->setObjectName("output"_L1);
    m_outputs = captioned(tr("Output"), m_output);
    auto *inside = new QVBoxLayout(m_asItIs);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4);
    inside->addWidget(m_what);
    inside->addWidget(m_outputs);
    inside->addWidget(leaves, 0, Qt::AlignLeft);
    m_asItIs->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(links);
    layout->addWidget(m_asItIs);
    connect(opens, &QToolButton::clicked, this, [this] { open(); });
    connect(saves, &QToolButton::clicked, this, &CountTemplate::saveAsked);
    connect(leaves, &QToolButton::clicked, this, &CountTemplate::leave);
    connect(m_saving, &model::SaveTask::saved, this, &CountTemplate::noticed);
    connect(m_saving, &model::SaveTask::failed, this, &CountTemplate::failed);
}

QString CountTemplate::output() const
{
    return m_inUse.isEmpty() ? QString() : m_output->currentData().toString();
}

void CountTemplate::open()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a template, a view that was saved"), {}, tr("Saved views (*.json)"));
    if (!path.isEmpty())
        open(path);
}

void CountTemplate::open(const QString &path)
{
    m_reading.request([path]() -> Read { return {path, model::readTemplate(path)}; });
}

void CountTemplate::take(const Read &read)
{
    if (!read.saved) {
        Q_EMIT failed(read.saved.error());
        return;
    }
    if (const auto plain = netshark::plainRequest(*read.saved)) {
        leave();
        Q_EMIT filled(*plain);
        Q_EMIT noticed(tr("The form says what %1 asks for.").arg(model::shown(read.path, 1000)));
        return;
    }
    use(QFileInfo(read.path).fileName(), *read.saved);
}

void CountTemplate::use(const QString &name, const QJsonObject &saved)
{
    constexpr qsizetype mostOutputs = 64;
    const netshark::SavedFacts facts = netshark::savedFacts(saved);
    m_inUse = saved;
    m_sampling = facts.sampling > 0 ? facts.sampling : dissect::second;
    QStringList said{tr("%1 has more than this form can show, and is counted as it is: its keys, "
                        "values and filters, in samples of %2.")
                         .arg(model::shown(name, 80), model::seconds(m_sampling))};
    if (!facts.title.isEmpty())
        said.prepend(model::shown(facts.title, 120));
    if (facts.processors > 1)
        said << tr("%1 tables are counted; one output is shown.").arg(facts.processors);
    if (facts.hasTime)
        said << tr(
            "It asks for a time of its own: only what is in the time above, too, is counted.");
    m_what->setText(said.join('\n'_L1));
    m_output->clear();
    for (const QString &id : facts.outputs.mid(0, mostOutputs))
        m_output->addItem(model::shown(id, 60), id);
    m_outputs->setVisible(facts.outputs.size() > 1);
    m_asItIs->show();
    Q_EMIT inUseChanged();
}

void CountTemplate::leave()
{
    if (m_inUse.isEmpty())
        return;
    m_inUse = {};
    m_asItIs->hide();
    Q_EMIT inUseChanged();
}

void CountTemplate::save(const netshark::ViewRequest &request)
{
    const QString name = request.title.isEmpty() ? u"view"_s : request.title;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as a template"),
        model::Preferences::downloadFolder() + '/'_L1 + model::fileNameFor(name) + ".json"_L1,
        tr("Saved views (*.json)"));
    if (!path.isEmpty())
        save(request, path);
}

void CountTemplate::save(const netshark::ViewRequest &request, const QString &path)
{
    m_saving->start(model::templateWriter(request, path), path,
        tr("Saved %1, without the source and the time: each count has its own.")
            .arg(model::shown(path, 1000)));
}

} // namespace remora::ui
