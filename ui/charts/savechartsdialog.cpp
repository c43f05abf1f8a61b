// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/savechartsdialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

#include "ui/common/dialogkeys.h"
#include "ui/common/fieldsarea.h"
#include "ui/common/room.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

bool SaveChartsDialog::Choice::has(const model::ChartKind &kind) const
{
    return std::find(kinds.begin(), kinds.end(), &kind) != kinds.end();
}

QString SaveChartsDialog::Choice::path(const model::ChartKind &kind) const
{
    const auto of = isStacked ? "charts"_L1 : QLatin1StringView(kind.key);
    return QStringLiteral("%1/%2_%3.%4").arg(folder, prefix, of, format);
}

QStringList SaveChartsDialog::Choice::paths() const
{
    QStringList paths;
    for (const model::ChartKind *kind : kinds)
        paths << path(*kind);
    paths.removeDuplicates();
    return paths;
}

SaveChartsDialog::SaveChartsDialog(
    const std::vector<std::shared_ptr<const model::ChartData>> &charts, const QString &name,
    QWidget *parent)
    : QDialog(parent)
    , m_files(new QComboBox)
    , m_format(new QComboBox)
    , m_scale(new QComboBox)
    , m_range(new QComboBox)
    , m_width(new QSpinBox)
    , m_height(new QSpinBox)
    , m_palette(new QComboBox)
    , m_transparent(new QCheckBox(tr("Transparent background")))
    , m_folder(new QLineEdit)
    , m_prefix(new QLineEdit(name))
    , m_hint(new QLabel)
    , m_save(new QPushButton(tr("Save charts")))
{
    setWindowTitle(tr("Save charts"));
    constexpr int wide = 340; // of the dialog itself it would overrule what its texts need
    m_folder->setMinimumWidth(wide);
    auto *form = new QFormLayout;
    auto *kinds = new QVBoxLayout;
    for (const auto &chart : charts) {
        auto *box = new QCheckBox(chartName(*chart->kind));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &SaveChartsDialog::update);
        kinds->addWidget(box);
        m_kinds.append({chart->kind, box});
    }
    form->addRow(tr("Charts"), kinds);
    if (!m_kinds.isEmpty())
        qobject_cast<QLabel *>(form->labelForField(kinds))->setBuddy(m_kinds.first().second);
    m_files->addItem(tr("One for each chart"), false);
    m_files->addItem(tr("One for all, on one time axis"), true);
    m_files->setObjectName("files"_L1);
    form->addRow(tr("Files"), m_files);
    m_format->addItem(tr("PNG picture"), u"png"_s);
    m_format->addItem(tr("SVG vector picture"), u"svg"_s);
    m_format->addItem(tr("PDF page"), u"pdf"_s);
    m_format->addItem(tr("CSV numbers"), u"csv"_s);
    m_format->setObjectName("format"_L1);
    form->addRow(tr("Format"), m_format);
    addSize(form);
    m_range->addItem(tr("What is visible"), true);
    m_range->addItem(tr("The whole range"), false);
    form->addRow(tr("Range"), m_range);
    m_palette->addItem(tr("Light, for paper"), false);
    m_palette->addItem(tr("Dark"), true);
    form->addRow(tr("Colours"), m_palette);
    form->addRow(QString(), m_transparent);
    addPlace(form);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", u"caption"_s);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QComboBox *box : {m_files, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &SaveChartsDialog::update);
    connect(m_folder, &QLineEdit::textChanged, this, &SaveChartsDialog::update);
    connect(m_prefix, &QLineEdit::textChanged, this, &SaveChartsDialog::update);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new FieldsArea(form), 1);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    giveKeys(buttons, m_save);
    update();
}

void SaveChartsDialog::addSize(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    const auto add = [&](QSpinBox *box, int usual, const QString &name) {
        box->setRange(200, 8000);
        box->setSingleStep(50);
        box->setValue(usual);
        box->setAccessibleName(name);
        connect(box, &QSpinBox::valueChanged, this, &SaveChartsDialog::update);
        row->addWidget(box);
    };
    add(m_width, 1200, tr("Width"));
    row->addWidget(new QLabel(u"×"_s));
    add(m_height, 400, tr("Height"));
    row->addWidget(new QLabel(tr("at")));
    for (int scale = 1; scale <= 4; ++scale)
        m_scale->addItem(tr("%1×").arg(scale), scale);
    m_scale->setAccessibleName(tr("Scale"));
    connect(m_scale, &QComboBox::currentIndexChanged, this, &SaveChartsDialog::update);
    row->addWidget(m_scale);
    row->addStretch();
    form->addRow(tr("Size of a chart"), row);
    qobject_cast<QLabel *>(form->labelForField(row))->setBuddy(m_width);
}

void SaveChartsDialog::addPlace(QFormLayout *form)
{
    m_folder->setText(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    if (!QFileInfo(m_folder->text()).isWritable())
        m_folder->setText(QDir::homePath());
    auto *browse = new QPushButton(tr("Browse…"));
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(
            this, tr("Folder for the charts"), m_folder->text());
        if (!folder.isEmpty())
            m_folder->setText(folder);
    });
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    m_folder->setObjectName("folder"_L1);
    form->addRow(tr("Folder"), place);
    qobject_cast<QLabel *>(form->labelForField(place))->setBuddy(m_folder);
    form->addRow(tr("Names begin with"), m_prefix);
}

SaveChartsDialog::Choice SaveChartsDialog::choice() const
{
    Choice choice;
    for (const auto &[kind, box] : m_kinds) {
        if (box->isChecked())
            choice.kinds.push_back(kind);
    }
    choice.format = m_format->currentData().toString();
    choice.isStacked = m_files->currentData().toBool() && !choice.isNumbers();
    choice.folder = m_folder->text();
    choice.prefix = m_prefix->text().replace('/'_L1, '_'_L1);
    choice.size = QSize(m_width->value(), m_height->value());
    choice.scale = m_scale->currentData().toInt();
    choice.visibleOnly = m_range->currentData().toBool();
    choice.isDark = m_palette->currentData().toBool();
    choice.isTransparent = m_transparent->isChecked() && choice.format != "pdf"_L1;
    return choice;
}

void SaveChartsDialog::update()
{
    const Choice now = choice();
    m_scale->setEnabled(now.format == "png"_L1);
    for (QWidget *ofPictures : {static_cast<QWidget *>(m_width), static_cast<QWidget *>(m_height),
             static_cast<QWidget *>(m_palette), static_cast<QWidget *>(m_files)})
        ofPictures->setEnabled(!now.isNumbers());
    m_transparent->setEnabled(now.format == "png"_L1 || now.format == "svg"_L1);
    m_scale->setToolTip(
        tr("%1 × %2 pixels").arg(now.size.width() * now.scale).arg(now.size.height() * now.scale));
    QStringList names;
    QStringList existing;
    const QStringList paths = now.paths();
    for (const QString &path : paths) {
        names.append(QFileInfo(path).fileName());
        if (QFileInfo::exists(path))
            existing.append(names.last());
    }
    const bool writable = QFileInfo(now.folder).isWritable();
    m_save->setEnabled(!now.kinds.empty() && writable && !now.prefix.isEmpty());
    m_save->setText(existing.isEmpty() ? tr("Save charts") : tr("Save and overwrite"));
    if (!writable)
        m_hint->setText(tr("This folder cannot be written. Choose another one."));
    else if (!existing.isEmpty())
        m_hint->setText(tr("Overwrites %1.").arg(existing.join(u", "_s)));
    else
        m_hint->setText(now.kinds.empty() ? tr("Choose at least one chart.")
                                          : tr("Writes %1.").arg(names.join(u", "_s)));
    makeRoomIn(this);
}

} // namespace remora::ui
