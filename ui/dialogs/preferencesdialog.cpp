// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "model/preferences.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_timeFormat(new QComboBox)
    , m_zone(new QComboBox)
    , m_names(new QCheckBox(tr("Show names from the capture's DNS answers")))
    , m_ports(new QLineEdit)
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_hint(new QLabel)
    , m_take(nullptr)
{
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(520);
    const model::Preferences &now = model::Preferences::of();
    for (int i = 0; i < model::timeFormats; ++i)
        m_timeFormat->addItem(model::timeFormatName(static_cast<model::TimeFormat>(i)));
    m_timeFormat->setCurrentIndex(static_cast<int>(now.timeFormat()));
    m_zone->addItem(
        tr("The machine's zone, %1").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    m_zone->addItem(tr("UTC"));
    m_zone->setCurrentIndex(now.usesUtc() ? 1 : 0);
    m_names->setChecked(now.showsNames());
    m_ports->setText(model::portsText(now.serverPorts()));
    m_ports->setPlaceholderText(tr("such as 443, 8080"));
    m_ports->setToolTip(tr("Ports that your servers listen on: they tell server from client where "
                           "no handshake does. For captures that are opened from now on."));
    const QString theme = QSettings().value("window/theme"_L1, u"system"_s).toString();
    for (const auto &[kind, text] :
        {std::pair{Theme::System, tr("Those of the desktop")}, {Theme::Light, tr("Light")},
            {Theme::Dark, tr("Dark")}, {Theme::HighContrast, tr("High contrast")}}) {
        m_theme->addItem(text, themeName(kind));
        if (themeName(kind) == theme)
            m_theme->setCurrentIndex(m_theme->count() - 1);
    }
    const QString language = QSettings().value("window/language"_L1).toString();
    for (const auto &[code, text] : {std::pair{u""_s, tr("That of the system")},
             {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"fr"_s, u"Français"_s},
             {u"es"_s, u"Español"_s}, {u"ja"_s, u"日本語"_s}, {u"zh_CN"_s, u"简体中文"_s}}) {
        m_language->addItem(text, code);
        if (code == language)
            m_language->setCurrentIndex(m_language->count() - 1);
    }
    m_language->setToolTip(tr("From the next start on"));
    auto *form = new QFormLayout;
    form->addRow(tr("Time of packets"), m_timeFormat);
    form->addRow(tr("Times in"), m_zone);
    form->addRow(tr("Hosts"), m_names);
    form->addRow(tr("Ports of servers"), m_ports);
    form->addRow(tr("Colours"), m_theme);
    form->addRow(tr("Language"), m_language);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("role", u"failed"_s);
    auto *buttons = new QDialogButtonBox;
    m_take = buttons->addButton(tr("Use these"), QDialogButtonBox::AcceptRole);
    m_take->setProperty("role", u"primary"_s);
    m_take->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ports, &QLineEdit::textChanged, this, &PreferencesDialog::check);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    check();
}

void PreferencesDialog::check()
{
    const bool good = model::parsePorts(m_ports->text()).has_value();
    m_hint->setText(
        good ? QString() : tr("Ports are numbers from 0 to 65535, with commas between."));
    m_take->setEnabled(good);
}

void PreferencesDialog::accept()
{
    model::Preferences &preferences = model::Preferences::of();
    preferences.setTimeFormat(static_cast<model::TimeFormat>(m_timeFormat->currentIndex()));
    preferences.setUsesUtc(m_zone->currentIndex() == 1);
    preferences.setShowsNames(m_names->isChecked());
    preferences.setServerPorts(
        model::parsePorts(m_ports->text()).value_or(std::vector<std::uint16_t>()));
    const QString theme = m_theme->currentData().toString();
    QSettings().setValue("window/theme"_L1, theme);
    QSettings().setValue("window/language"_L1, m_language->currentData());
    applyTheme(themeNamed(theme).value_or(Theme::System));
    QDialog::accept();
}

} // namespace remora::ui
