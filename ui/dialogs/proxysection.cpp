// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/proxysection.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "model/appliance/hostandport.h"
#include "ui/common/foldable.h"
#include "ui/common/plainlabel.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using Kind = netshark::ProxySettings::Kind;

ProxySection::ProxySection(const netshark::ProxySettings &start, QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_host(new QLineEdit)
    , m_user(new QLineEdit(start.user))
{
    m_kind->addItem(tr("system settings"), QVariant::fromValue(Kind::System));
    m_kind->addItem(tr("none"), QVariant::fromValue(Kind::None));
    m_kind->addItem(tr("HTTP (CONNECT)"), QVariant::fromValue(Kind::Http));
    m_kind->addItem(tr("SOCKS5"), QVariant::fromValue(Kind::Socks5));
    if (!start.host.isEmpty())
        m_host->setText(netshark::hostAndPort(start.host, start.port));
    m_host->setPlaceholderText(tr("name or address, and port"));
    m_user->setPlaceholderText(tr("asked for if the proxy needs one"));
    m_kind->setObjectName("proxyKind"_L1);
    m_host->setObjectName("proxyHost"_L1);
    m_user->setObjectName("proxyUser"_L1);
    auto *hint = plainLabel("caption");
    hint->setText(
        tr("The proxy's own password is sent to it in clear text, nothing else of yours."));
    constexpr int narrow = 340; // a form does not ask wrapped text how high it is
    hint->setMinimumHeight(hint->heightForWidth(narrow));
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Proxy"), m_kind);
    form->addRow(tr("Address"), m_host);
    form->addRow(tr("User"), m_user);
    form->addRow(QString(), hint);
    m_fold = new Foldable(tr("Proxy"), inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
    const auto adapt = [this, form, hint] {
        const bool isOwn = kind() == Kind::Http || kind() == Kind::Socks5;
        form->labelForField(m_host)->setVisible(isOwn);
        m_host->setVisible(isOwn);
        form->labelForField(m_user)->setVisible(kind() != Kind::None);
        m_user->setVisible(kind() != Kind::None);
        hint->setVisible(isOwn);
        Q_EMIT resized();
    };
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(start.kind)));
    adapt();
    connect(m_kind, &QComboBox::currentIndexChanged, this, adapt);
    if (start != netshark::ProxySettings())
        m_fold->unfold();
}

Kind ProxySection::kind() const { return m_kind->currentData().value<Kind>(); }
void ProxySection::setUser(const QString &user) { m_user->setText(user); }

tl::expected<netshark::ProxySettings, QString> ProxySection::proxy() const
{
    netshark::ProxySettings proxy;
    proxy.kind = kind();
    if (proxy.kind == Kind::None)
        return proxy;
    proxy.user = m_user->text();
    if (proxy.kind == Kind::System)
        return proxy;
    const QString address = m_host->text().trimmed();
    if (address.isEmpty())
        return tl::unexpected(tr("Enter the proxy's address."));
    const auto host = model::parseHostAndPort( // http://… as other programs want it
        address.contains("://"_L1) ? address.section("://"_L1, 1) : address,
        netshark::usualPort(proxy.kind));
    if (!host)
        return tl::unexpected(host.error());
    proxy.host = host->host;
    proxy.port = host->port;
    return proxy;
}

} // namespace remora::ui
