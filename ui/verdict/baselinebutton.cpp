// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/baselinebutton.h"

#include <QFileDialog>
#include <QMenu>

#include "model/text/errortext.h"
#include "model/text/filename.h"
#include "model/text/foreigntext.h"
#include "model/turns/verdictwords.h"
#include "model/verdict/comparisonwords.h"
#include "model/verdict/verdictfile.h"
#include "model/work/savetask.h"
#include "ui/verdict/serverchanges.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

BaselineButton::BaselineButton(model::VerdictInFocus *verdict, QWidget *parent)
    : QToolButton(parent)
    , m_verdict(verdict)
    , m_saving(new model::SaveTask(this))
    , m_reading([this](Read read) { take(std::move(read)); })
{
    setProperty("role", u"inside"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("Another time or capture to compare with: which part of the waiting grew, by how "
                  "much, and on which servers"));
    auto *menu = new QMenu(this);
    m_keep
        = menu->addAction(tr("Keep what is in focus as the baseline"), this, &BaselineButton::keep);
    menu->addAction(tr("Open a baseline…"), this, &BaselineButton::open);
    m_none = menu->addAction(tr("No baseline"), this, [this] { m_verdict->setBaseline(nullptr); });
    menu->addSeparator();
    m_servers = menu->addAction(tr("Servers that changed…"), this, &BaselineButton::showServers);
    m_save = menu->addAction(tr("Save this verdict…"), this, &BaselineButton::save);
    setMenu(menu);
    connect(m_saving, &model::SaveTask::saved, this, &BaselineButton::noticed);
    connect(m_saving, &model::SaveTask::failed, this, &BaselineButton::failed);
    connect(verdict, &model::VerdictInFocus::changed, this, &BaselineButton::adapt);
    adapt();
}

void BaselineButton::setCapture(const model::Investigation *capture) { m_capture = capture; }

void BaselineButton::adapt()
{
    const model::WaitingVerdict &verdict = m_verdict->verdict();
    const auto &baseline = m_verdict->baseline();
    constexpr qsizetype longest = 24;
    setText((baseline == nullptr ? tr("Compare")
                                 : tr("Against %1").arg(model::shown(baseline->name, longest)))
        + u" ▾"_s);
    const bool isThere = verdict.byServer != nullptr && verdict.totals.turns > 0;
    m_keep->setEnabled(isThere);
    m_save->setEnabled(isThere);
    m_servers->setEnabled(verdict.comparison != nullptr && isThere);
    m_none->setEnabled(baseline != nullptr);
}

// What tells the kept one from others of the same capture.
QString BaselineButton::captureName() const
{
    QString name = m_capture->capture().name();
    const QString focus = model::focusText(m_capture->focus().now());
    if (!focus.isEmpty())
        name += u" · "_s + focus;
    return name;
}

void BaselineButton::keep()
{
    if (m_capture == nullptr || m_verdict->verdict().byServer == nullptr)
        return;
    const QString name = captureName();
    m_verdict->setBaseline(std::make_shared<const model::Baseline>(
        model::Baseline{name, *m_verdict->verdict().byServer}));
    Q_EMIT noticed(
        tr("%1 of %2 are the baseline: what comes into focus now is compared with them.")
            .arg(model::turnsText(m_verdict->verdict().totals.turns), model::shown(name, 200)));
}

void BaselineButton::open()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a baseline, a verdict that was saved"), {}, tr("Verdicts (*.json)"));
    if (!path.isEmpty())
        m_reading.request([path]() -> Read { return {path, model::readBaseline(path)}; });
}

void BaselineButton::take(Read read)
{
    if (!read.baseline) {
        Q_EMIT failed(model::errorText(read.baseline.error(), read.path));
        return;
    }
    m_verdict->setBaseline(std::make_shared<const model::Baseline>(std::move(*read.baseline)));
}

void BaselineButton::save()
{
    if (m_capture == nullptr || m_verdict->verdict().byServer == nullptr)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the verdict"),
        model::pathBeside(m_capture->capture().path(), u"_verdict.json"_s),
        tr("To compare with (*.json);;Text to read (*.txt)"));
    if (!path.isEmpty())
        m_saving->start(model::verdictWriter(m_verdict->verdict(), path), path,
            tr("Saved %1.").arg(model::shown(path, 1000)));
}

void BaselineButton::showServers()
{
    const model::WaitingVerdict &verdict = m_verdict->verdict();
    if (verdict.comparison == nullptr)
        return;
    auto *window
        = new ServerChanges(verdict.comparison, model::comparisonSentence(verdict), this->window());
    connect(window, &ServerChanges::filterAsked, this, &BaselineButton::filterAsked);
    window->show();
}

} // namespace remora::ui
