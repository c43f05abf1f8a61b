// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/common/role.h"
#include "ui/common/segments.h"
#include "ui/fields/fieldspage.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr auto pageKey = "window/sidebarPage"_L1;
    constexpr auto fieldsWord = "fields"_L1;

} // namespace

Sidebar::Sidebar(QWidget *sources, QWidget *parent)
    : QWidget(parent)
    , m_switch(new Segments({tr("Sources"), tr("Fields")}))
    , m_fields(new FieldsPage)
    , m_pages(new QStackedWidget)
{
    m_switch->setAccessibleName(tr("What the sidebar shows"));
    m_pages->addWidget(sources);
    m_pages->addWidget(m_fields);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    setAttribute(Qt::WA_StyledBackground);
    connect(m_switch, &Segments::currentChanged, this, [this](int page) {
        const bool isFields = page == static_cast<int>(Page::Fields);
        m_pages->setCurrentIndex(page);
        setRole(this, isFields ? u"panel"_s : QString());
        QSettings().setValue(pageKey, isFields ? fieldsWord : "sources"_L1);
    });
    if (QSettings().value(pageKey).toString() == fieldsWord)
        showPage(Page::Fields);
}

void Sidebar::showPage(Page page) { m_switch->setCurrent(static_cast<int>(page)); }

} // namespace remora::ui
