// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/transferbar.h"

#include <algorithm>

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "model/text/errortext.h"
#include "model/text/format.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/role.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

struct TransferBar::Row {
    QWidget *widget;
    QProgressBar *bar;
    QLabel *text;
    QPushButton *button;
    quint64 packets = 0;
};

TransferBar::TransferBar(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_layout(new QVBoxLayout)
{
    auto *rows = new QWidget;
    rows->setLayout(m_layout);
    rows->installEventFilter(this);
    m_scroll->setWidget(rows);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    fit();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

TransferBar::~TransferBar() = default;

// In a low window there is room for one.
void TransferBar::fit()
{
    constexpr int low = 450;
    const int most = window()->height() < low ? 1 : 2;
    int height = 0;
    for (int i = 0; i < std::min(most, m_layout->count()); ++i)
        height += m_layout->itemAt(i)->sizeHint().height();
    m_scroll->setFixedHeight(height);
    const int beside
        = m_layout->count() > most ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    m_scroll->setMinimumWidth(m_layout->minimumSize().width() + beside);
}

void TransferBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    fit();
}

bool TransferBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isWindow = watched == window();
    if (event->type() == (isWindow ? QEvent::Resize : QEvent::LayoutRequest))
        fit();
    return QWidget::eventFilter(watched, event);
}

// What ended well has been seen when the next one begins.
void TransferBar::dismissDone()
{
    QList<model::Transfer *> done;
    for (const auto &[task, row] : m_rows) {
        if (task->state() == model::Transfer::State::Done)
            done.append(task);
    }
    for (model::Transfer *task : std::as_const(done))
        dismiss(task);
}

void TransferBar::remove(QWidget *row)
{
    if (row->isAncestorOf(window()->focusWidget()))
        Q_EMIT focusLeft();
    row->deleteLater();
}

void TransferBar::dismiss(model::Transfer *task)
{
    remove(m_rows.at(task)->widget);
    m_rows.erase(task);
    Q_EMIT dismissed(task);
}

void TransferBar::add(model::Transfer *task)
{
    dismissDone();
    auto &row = m_rows[task];
    row = std::make_unique<Row>(Row{new QWidget, new QProgressBar, new ElidedLabel,
        new QPushButton(task->keepsWhatCame() ? tr("Cancel, keep what came") : tr("Cancel")), 0});
    row->widget->setProperty("role", u"panel"_s);
    row->widget->setAttribute(Qt::WA_StyledBackground);
    // What it is, and which appliance it is from: two of one name are two.
    auto *of = new QVBoxLayout;
    of->setSpacing(0);
    for (const auto &[text, role] : {std::pair{model::shown(task->name(), 200), u"title"_s},
             {task->hostAndPort(), u"caption"_s}}) {
        auto *label = new ElidedLabel;
        label->setText(text);
        label->setToolTip(model::plainTip(text));
        label->setProperty("role", role);
        of->addWidget(label);
    }
    row->bar->setTextVisible(false);
    constexpr int wide = 160;
    row->bar->setMaximumWidth(wide);
    auto *layout = new QHBoxLayout(row->widget);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(12);
    layout->addLayout(of, 2);
    layout->addWidget(row->bar, 1);
    layout->addWidget(row->text, 4);
    layout->addWidget(row->button);
    m_layout->addWidget(row->widget);
    connect(row->button, &QPushButton::clicked, this, [this, task] {
        if (!task->isOver()) {
            task->cancel();
            return;
        }
        dismiss(task);
    });
    connect(task, &model::Transfer::progressed, this, [this, task] { update(task); });
    connect(task, &model::Transfer::finished, this, [this, task] { update(task); });
    update(task);
}

void TransferBar::addInterrupted(const QString &path, qint64 bytes)
{
    auto *row = new QWidget;
    row->setProperty("role", u"panel"_s);
    row->setAttribute(Qt::WA_StyledBackground);
    auto *text = new ElidedLabel;
    text->setText(tr("A download was interrupted: %1 holds the %2 that came.")
                      .arg(model::shown(QFileInfo(path).fileName()),
                          model::bytes(static_cast<quint64>(bytes))));
    text->setToolTip(model::plainTip(path));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(12);
    layout->addWidget(text, 1);
    const auto add = [&](const QString &name, auto then) {
        auto *button = new QPushButton(name);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, row, then] {
            remove(row);
            then();
        });
    };
    add(tr("Analyze it"), [this, path] { Q_EMIT analyzeAsked(path); });
    add(tr("Delete it"), [this, path] { Q_EMIT removeAsked(path); });
    add(tr("Later"), [] {});
    m_layout->addWidget(row);
}

void TransferBar::setPackets(model::Transfer *task, quint64 packets)
{
    if (const auto found = m_rows.find(task); found != m_rows.end()) {
        found->second->packets = packets;
        update(task);
    }
}

void TransferBar::update(model::Transfer *task)
{
    const auto found = m_rows.find(task);
    if (found == m_rows.end())
        return;
    Row *row = found->second.get();
    const netshark::DownloadProgress &progress = task->progress();
    const QString received = model::bytes(static_cast<quint64>(progress.received));
    QStringList parts;
    using State = model::Transfer::State;
    const bool running = task->state() == State::Running;
    if (task->state() == State::Waiting)
        parts << tr("Waiting for another download to end");
    else if (running && progress.stage == netshark::DownloadProgress::Stage::Preparing)
        parts << tr("Asking the appliance…");
    else if (running && progress.stage == netshark::DownloadProgress::Stage::WaitingForPackets)
        parts
            << tr("The job is empty. Attempt %1 of 3, waiting for packets…").arg(progress.attempt);
    else if (task->state() == State::Failed)
        parts << model::errorText(*task->error(), task->hostAndPort());
    else if (const QString whole = task->wholeText(); running && !whole.isEmpty())
        parts << tr("%1 of %2").arg(received, whole);
    else
        parts << (task->state() == State::Cancelled ? tr("Cancelled after %1").arg(received)
                                                    : received);
    if (task->state() != State::Failed && progress.received > 0) {
        parts << model::rate(task->bytesPerSecond());
        if (row->packets > 0)
            parts << tr("%1 packets").arg(model::count(row->packets));
        parts << model::seconds(task->elapsedMs() * 1'000'000);
    }
    constexpr qint64 worthSayingMs = 3000;
    if (task->silentMs() >= worthSayingMs)
        parts << tr("no data for %1 s").arg(task->silentMs() / 1000);
    if (task->state() == State::Done)
        parts << task->outcome();
    row->text->setText(model::harmless(parts.join(u" · "_s)));
    row->text->setToolTip(model::plainTip(parts.join(u" · "_s)));
    setRole(row->text, task->state() == State::Failed ? u"failed"_s : QString());
    row->bar->setVisible(running);
    if (progress.atMost && *progress.atMost > 0) {
        row->bar->setRange(0, 1000);
        row->bar->setValue(
            static_cast<int>(std::min<qint64>(1000, progress.received * 1000 / *progress.atMost)));
    } else {
        row->bar->setRange(0, 0);
    }
    if (task->isOver())
        row->button->setText(tr("Dismiss"));
}

} // namespace remora::ui
