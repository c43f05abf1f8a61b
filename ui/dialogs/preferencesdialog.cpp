// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include <algorithm>
#include <limits>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include "model/appliance/hostandport.h"
#include "model/capture/packetmemory.h"
#include "model/settings/ports.h"
#include "model/settings/preferences.h"
#include "model/text/format.h"
#include "ui/common/dialogkeys.h"
#include "ui/common/fieldsarea.h"
#include "ui/common/fonts.h"
#include "ui/common/room.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr quint64 mebibyte = 1024UL * 1024;

    // The desktop's choice first, then all others by name.
    void fillFonts(QComboBox *box, const QStringList &families, const QString &chosen)
    {
        box->addItem(PreferencesDialog::tr("Same as the desktop"), QString());
        for (const QString &family : families)
            box->addItem(family, family);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
        box->setMinimumContentsLength(12);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }

    QStringList families(bool fixed)
    {
        QStringList list;
        const QStringList all = QFontDatabase::families();
        for (const QString &family : all) {
            const bool fits = !fixed || QFontDatabase::isFixedPitch(family);
            if (fits && !QFontDatabase::isPrivateFamily(family))
                list << family;
        }
        return list;
    }

} // namespace

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_timeFormat(new QComboBox)
    , m_zone(new QComboBox)
    , m_names(new QCheckBox(tr("Show names from the capture's DNS answers")))
    , m_ports(new QLineEdit)
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_textSize(new QSpinBox)
    , m_font(new QComboBox)
    , m_fixedFont(new QComboBox)
    , m_folder(new QLineEdit)
    , m_memory(new QSpinBox)
    , m_hint(new QLabel)
    , m_take(nullptr)
{
    setWindowTitle(tr("Preferences"));
    auto *form = new QFormLayout;
    addAnalysis(form);
    addAppearance(form);
    addLanguages(form);
    addFonts(form);
    addPlaces(form);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", u"failed"_s);
    auto *buttons = new QDialogButtonBox;
    m_take = buttons->addButton(tr("Save preferences"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ports, &QLineEdit::textChanged, this, &PreferencesDialog::check);
    connect(m_folder, &QLineEdit::textChanged, this, &PreferencesDialog::check);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(new FieldsArea(form), 1);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    giveKeys(buttons, m_take);
    check();
}

void PreferencesDialog::addAnalysis(QFormLayout *form)
{
    const model::Preferences &now = model::Preferences::of();
    for (int i = 0; i < model::timeFormats; ++i)
        m_timeFormat->addItem(model::timeFormatName(static_cast<model::TimeFormat>(i)));
    m_timeFormat->setCurrentIndex(static_cast<int>(now.timeFormat()));
    m_zone->addItem(
        tr("Local time zone, %1").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    m_zone->addItem(tr("UTC"));
    m_zone->setCurrentIndex(now.usesUtc() ? 1 : 0);
    m_names->setChecked(now.showsNames());
    m_ports->setText(model::portsText(now.serverPorts()));
    m_ports->setPlaceholderText(tr("such as 443, 8080"));
    m_ports->setToolTip(tr("Ports that your servers listen on: they tell server from client where "
                           "no handshake was captured. For captures that are opened from now on."));
    form->addRow(tr("Time display format"), m_timeFormat);
    form->addRow(tr("Time zone"), m_zone);
    form->addRow(tr("Hosts"), m_names);
    constexpr int wide = 380;
    m_ports->setMinimumWidth(wide);
    form->addRow(tr("Server ports"), m_ports);
}

void PreferencesDialog::addAppearance(QFormLayout *form)
{
    const QString theme = QSettings().value("window/theme"_L1, u"system"_s).toString();
    for (const auto &[kind, text] :
        {std::pair{Theme::System, tr("Same as the desktop")}, {Theme::Light, tr("Light")},
            {Theme::Dark, tr("Dark")}, {Theme::HighContrast, tr("High contrast")}}) {
        m_theme->addItem(text, themeName(kind));
        if (themeName(kind) == theme)
            m_theme->setCurrentIndex(m_theme->count() - 1);
    }
    form->addRow(tr("Colours"), m_theme);
}

void PreferencesDialog::addLanguages(QFormLayout *form)
{
    const QString language = QSettings().value("window/language"_L1).toString();
    for (const auto &[code, text] : {std::pair{u""_s, tr("Same as the system")},
             {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"fr"_s, u"Français"_s},
             {u"es"_s, u"Español"_s}, {u"ja"_s, u"日本語"_s}, {u"zh_CN"_s, u"简体中文"_s}}) {
        m_language->addItem(text, code);
        if (code == language)
            m_language->setCurrentIndex(m_language->count() - 1);
    }
    m_language->setToolTip(tr("Takes effect at the next start"));
    form->addRow(tr("Language"), m_language);
}

void PreferencesDialog::addFonts(QFormLayout *form)
{
    const FontChoice now = chosenFonts();
    m_textSize->setObjectName("textSize"_L1);
    m_textSize->setRange(leastTextPixels - 1, mostTextPixels);
    m_textSize->setSpecialValueText(tr("Same as the desktop"));
    m_textSize->setSuffix(tr(" px"));
    m_textSize->setValue(now.pixels == 0 ? leastTextPixels - 1 : now.pixels);
    m_textSize->setToolTip(tr("For everything in the window; the arrow keys change it"));
    fillFonts(m_font, families(false), now.family);
    fillFonts(m_fixedFont, families(true), now.fixedFamily);
    form->addRow(tr("Text size"), m_textSize);
    form->addRow(tr("Font"), m_font);
    form->addRow(tr("Font of bytes and filters"), m_fixedFont);
}

void PreferencesDialog::addPlaces(QFormLayout *form)
{
    constexpr int most = std::numeric_limits<int>::max();
    constexpr int least = 16; // a few chunks
    m_memory->setObjectName("memory"_L1);
    m_memory->setRange(least, most);
    m_memory->setSuffix(tr(" MB"));
    m_memory->setSingleStep(256);
    m_memory->setGroupSeparatorShown(true);
    m_memory->setValue(
        static_cast<int>(std::min<quint64>(model::packetMemoryLimit() / mebibyte, most)));
    m_memory->setToolTip(tr("The most memory that the packets of all open captures take. Packets "
                            "beyond that are kept in the cache folder until Remora ends."));
    const QString inMemory = model::bytes(model::packetsInMemory());
    auto *use = new QLabel(model::packetsOnDisk() == 0
            ? tr("%1 are in use now.").arg(inMemory)
            : tr("%1 are in use now, and %2 in the cache folder.")
                  .arg(inMemory, model::bytes(model::packetsOnDisk())));
    use->setProperty("role", u"caption"_s);
    form->addRow(tr("Downloads go to"), folderRow());
    form->addRow(tr("Memory for packets"), m_memory);
    form->addRow(QString(), use);
    addAppliances(form);
}

void PreferencesDialog::addAppliances(QFormLayout *form)
{
    const auto make = [](int value, int most, const QString &name, const QString &suffix) {
        auto *box = new QSpinBox;
        box->setRange(1, most);
        box->setSuffix(suffix);
        box->setValue(value);
        box->setAccessibleName(name);
        return box;
    };
    constexpr int mostDownloads = 16;
    constexpr int mostSeconds = 600;
    m_downloads
        = make(model::Preferences::downloadsAtOnce(), mostDownloads, tr("Downloads at once"), {});
    m_downloads->setToolTip(tr("Further ones wait until one of these has ended."));
    m_connectLimit = make(
        model::Preferences::connectSeconds(), mostSeconds, tr("Connection timeout"), tr(" s"));
    m_silenceLimit
        = make(model::Preferences::silenceSeconds(), mostSeconds, tr("Idle timeout"), tr(" s"));
    m_silenceLimit->setToolTip(tr("How long an appliance may send nothing before a request or a "
                                  "download is given up. Both timeouts apply to new connections."));
    form->addRow(tr("Downloads at once"), m_downloads);
    form->addRow(tr("Connection timeout"), m_connectLimit);
    form->addRow(tr("Idle timeout"), m_silenceLimit);
}

QWidget *PreferencesDialog::folderRow()
{
    auto *row = new QWidget;
    row->setFocusProxy(m_folder); // for its label
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *browse = new QPushButton(tr("Browse…"));
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString folder
            = QFileDialog::getExistingDirectory(this, tr("Downloads go to"), m_folder->text());
        if (!folder.isEmpty())
            m_folder->setText(folder);
    });
    m_folder->setObjectName("downloads"_L1);
    m_folder->setText(model::Preferences::downloadFolder());
    m_folder->setAccessibleName(tr("Downloads go to"));
    layout->addWidget(m_folder, 1);
    layout->addWidget(browse);
    return row;
}

QString PreferencesDialog::problem() const
{
    if (const auto ports = model::parsePorts(m_ports->text()); !ports)
        return model::notAPort(ports.error());
    const QFileInfo folder(m_folder->text());
    if (!folder.isDir())
        return tr("There is no folder %1.").arg(m_folder->text());
    if (!folder.isWritable())
        return tr("Nothing can be written into the folder %1.").arg(m_folder->text());
    return {};
}

void PreferencesDialog::check()
{
    m_hint->setText(problem());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_take->setEnabled(m_hint->text().isEmpty());
    makeRoomIn(this);
}

void PreferencesDialog::accept()
{
    model::Preferences &preferences = model::Preferences::of();
    preferences.setTimeFormat(static_cast<model::TimeFormat>(m_timeFormat->currentIndex()));
    preferences.setUsesUtc(m_zone->currentIndex() == 1);
    preferences.setShowsNames(m_names->isChecked());
    preferences.setServerPorts(model::parsePorts(m_ports->text()).value_or(model::Ports()));
    model::Preferences::setDownloadsAtOnce(m_downloads->value());
    model::Preferences::setPatience(m_connectLimit->value(), m_silenceLimit->value());
    model::Preferences::setDownloadFolder(QFileInfo(m_folder->text()).absoluteFilePath());
    model::rememberPacketMemoryLimit(static_cast<quint64>(m_memory->value()) * mebibyte);
    const int pixels = m_textSize->value();
    rememberFonts({m_font->currentData().toString(), m_fixedFont->currentData().toString(),
        pixels < leastTextPixels ? 0 : pixels});
    const QString theme = m_theme->currentData().toString();
    QSettings().setValue("window/theme"_L1, theme);
    QSettings().setValue("window/language"_L1, m_language->currentData());
    applyTheme(themeNamed(theme).value_or(Theme::System));
    QDialog::accept();
}

} // namespace remora::ui
