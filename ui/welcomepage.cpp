// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcomepage.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/settings/preferences.h"
#include "model/text/format.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr int inset = 8; // of the text in its line

    // A line to be clicked: a name, and beside it what is known of it.
    class Row : public QPushButton {
    public:
        Row(const QString &name, const QString &detail, const QString &tip)
        {
            setProperty("role", u"row"_s);
            setAccessibleName(name + u", "_s + detail);
            setToolTip(model::plainTip(tip));
            auto *title = new ElidedLabel;
            title->setText(name);
            auto *beside = plainLabel("caption");
            beside->setWordWrap(false);
            beside->setText(detail);
            auto *layout = new QHBoxLayout(this);
            layout->setContentsMargins(inset, 4, inset, 4);
            layout->setSpacing(12);
            layout->addWidget(title, 1);
            layout->addWidget(beside);
            for (QWidget *label : {static_cast<QWidget *>(title), static_cast<QWidget *>(beside)})
                label->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
        QSize sizeHint() const override { return layout()->sizeHint(); }
        QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    };

    QWidget *makeSection(const QString &title)
    {
        auto *section = new QWidget;
        auto *heading = plainLabel("section");
        heading->setText(title);
        heading->setContentsMargins(inset, 0, inset, 0);
        auto *layout = new QVBoxLayout(section);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(heading);
        return section;
    }

    // Without the rows that it had; hidden until it has one.
    void clear(QWidget *section)
    {
        const auto rows = section->findChildren<QPushButton *>();
        for (QPushButton *row : rows) {
            section->layout()->removeWidget(row);
            row->hide();
            row->deleteLater();
        }
        section->hide();
    }

    void add(QWidget *section, QPushButton *row)
    {
        section->layout()->addWidget(row);
        section->show();
    }

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QScrollArea(parent)
    , m_recent(makeSection(tr("RECENT CAPTURES")))
    , m_appliances(makeSection(tr("APPLIANCES")))
    , m_looking([this](const auto &recent) { showRecent(recent); })
{
    auto *page = new QWidget;
    page->setProperty("role", u"panel"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *title = plainLabel("headline");
    title->setText(tr("Was it the network?"));
    auto *text = plainLabel("caption");
    text->setText(
        tr("Open a capture, or connect to a NetShark and download the seconds in question. "
           "Conversations with their round-trip times and charts appear here while the packets "
           "arrive. A capture can also be dropped on this window."));
    auto *open = new QPushButton(tr("Open a capture…"));
    auto *connectTo = new QPushButton(tr("Connect to a NetShark…"));
    auto *demo = new QPushButton(tr("Try the demo"));
    demo->setToolTip(tr("Starts a demo appliance on this computer, with made-up traffic"));
    open->setProperty("role", u"primary"_s);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(connectTo, &QPushButton::clicked, this, &WelcomePage::connectAsked);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoAsked);
    for (QLabel *label : {title, text})
        label->setContentsMargins(inset, 0, inset, 0); // as the rows below have it
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, QMargins(inset, 0, inset, 0), 8);
    for (QPushButton *button : {open, connectTo, demo})
        flow->addWidget(button);
    m_last = demo;
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(buttons);
    for (QWidget *section : {m_recent, m_appliances}) {
        section->hide();
        column->addSpacing(4);
        column->addWidget(section);
    }
    column->addStretch(3);
    auto *layout = new QHBoxLayout(page);
    layout->addStretch(1);
    layout->addLayout(column, 4);
    layout->addStretch(1);
    setWidget(page);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_looking.request(
        [paths = model::recentFiles::list()] { return model::recentFiles::existing(paths); });
}

void WelcomePage::showRecent(const QList<model::recentFiles::Recent> &recent)
{
    constexpr qsizetype most = 6;
    clear(m_recent);
    for (const auto &[path, state] : recent.mid(0, most)) {
        const QFileInfo file(path);
        auto *row = new Row(model::shown(file.fileName()),
            model::shown(file.dir().dirName()) + u"   "_s + model::bytes(state.bytes) + u"   "_s
                + model::dateAndTime(state.changed, model::shownZone(), 0),
            path);
        connect(
            row, &QPushButton::clicked, this, [this, path = path] { Q_EMIT captureAsked(path); });
        add(m_recent, row);
    }
    orderTabs();
}

void WelcomePage::showAppliances(const QList<model::SavedAppliance> &appliances)
{
    constexpr qsizetype most = 6;
    clear(m_appliances);
    for (const model::SavedAppliance &appliance : appliances.mid(0, most)) {
        auto *row = new Row(model::shown(appliance.title()),
            model::shown(appliance.user + '@'_L1 + appliance.hostAndPort()), appliance.title());
        connect(row, &QPushButton::clicked, this,
            [this, appliance] { Q_EMIT applianceAsked(appliance); });
        add(m_appliances, row);
    }
    orderTabs();
}

// As they are read, whichever came first.
void WelcomePage::orderTabs()
{
    QWidget *before = m_last;
    for (const QWidget *section : {m_recent, m_appliances}) {
        for (int i = 1; i < section->layout()->count(); ++i) { // below the heading
            QWidget *row = section->layout()->itemAt(i)->widget();
            setTabOrder(before, row);
            before = row;
        }
    }
}

} // namespace remora::ui
