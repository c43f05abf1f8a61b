// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/follow/followwindow.h"

#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/text/foreigntext.h"
#include "model/text/format.h"
#include "ui/common/dialogkeys.h"
#include "ui/common/flowlayout.h"
#include "ui/follow/streamview.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    QString endText(const dissect::Endpoint &end)
    {
        const QString address = QString::fromStdString(end.address.text());
        const bool isV6 = end.address.family() == dissect::IpAddress::Family::V6;
        return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address).arg(end.port);
    }

} // namespace

FollowWindow::FollowWindow(
    model::Investigation &capture, dissect::ConversationId conversation, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_path(capture.capture().path())
    , m_view(new StreamView)
    , m_summary(new QLabel(tr("Reading the packets of the conversation…")))
    , m_answer(new QLabel)
    , m_sides(new QComboBox)
    , m_form(new QComboBox)
    , m_words(new QLineEdit)
    , m_saveClient(new QPushButton(tr("Save client…")))
    , m_saveServer(new QPushButton(tr("Save server…")))
    , m_saving(new model::SaveTask(this))
    , m_reading([this](const Stream &stream) { takeStream(stream); })
    , m_lining([this](const Lines &lines) {
        m_view->show(lines);
        showSummary();
    })
    , m_finding([this](const Found &found) {
        if (found.lines.get() != m_view->lines())
            return;
        m_answer->setText(found.line ? QString() : tr("Not found."));
        if (found.line)
            m_view->select(*found.line);
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    model::StreamQuestion asked;
    const auto row = dissect::row(conversation);
    const auto &one = (*capture.conversations())[row];
    asked.clientIsA = row >= capture.clientIsA()->size() || (*capture.clientIsA())[row] != 0;
    const auto &client = asked.clientIsA ? one.a : one.b;
    const auto &server = asked.clientIsA ? one.b : one.a;
    m_name = QStringLiteral("%1 → %2").arg(endText(client), endText(server));
    setWindowTitle(tr("%1 – followed stream").arg(m_name));
    resize(980, 640);
    m_summary->setProperty("role", u"hint"_s);
    for (QLabel *label : {m_summary, m_answer}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    giveKeys(this);
    m_view->setFocus();
    connect(m_view, &StreamView::packetAsked, this, &FollowWindow::packetAsked);
    connect(m_saving, &model::SaveTask::saved, m_answer, &QLabel::setText);
    connect(m_saving, &model::SaveTask::failed, m_answer, &QLabel::setText);
    connect(&capture, &QObject::destroyed, this, &QWidget::close);

    asked.path = m_path;
    asked.sections = capture.capture().facts().format->sections;
    asked.store = capture.capture().store();
    asked.conversation = conversation;
    m_reading.request([asked, cancelled = m_cancelled] {
        return std::make_shared<const model::FollowedStream>(followStream(asked, *cancelled));
    });
}

FollowWindow::~FollowWindow() { *m_cancelled = true; }

QWidget *FollowWindow::makeTools()
{
    auto *tools = new QWidget;
    auto *layout = new FlowLayout(tools, {12, 8, 12, 8}, 8);
    for (const QString &text : {tr("Both sides"), tr("Client only"), tr("Server only")})
        m_sides->addItem(text);
    m_sides->setAccessibleName(tr("Sides that are shown"));
    for (const QString &text : {tr("As text"), tr("In hexadecimal")})
        m_form->addItem(text);
    m_form->setAccessibleName(tr("How bytes are shown"));
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setMinimumWidth(180);
    m_words->setClearButtonEnabled(true);
    auto *next = new QPushButton(tr("Next"));
    auto *previous = new QPushButton(tr("Previous"));
    for (QWidget *tool : std::initializer_list<QWidget *>{
             m_sides, m_form, m_words, next, previous, m_saveClient, m_saveServer, m_answer})
        layout->addWidget(tool);
    connect(m_sides, &QComboBox::activated, this, &FollowWindow::makeLines);
    connect(m_form, &QComboBox::activated, this, &FollowWindow::makeLines);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { find(true); });
    connect(next, &QPushButton::clicked, this, [this] { find(true); });
    connect(previous, &QPushButton::clicked, this, [this] { find(false); });
    connect(m_saveClient, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_saveServer, &QPushButton::clicked, this, [this] { save(false); });
    m_saveClient->setToolTip(tr("Save the client's bytes as they were sent"));
    m_saveServer->setToolTip(tr("Save the server's bytes as they were sent"));
    m_saveClient->setEnabled(false);
    m_saveServer->setEnabled(false);
    return tools;
}

void FollowWindow::takeStream(Stream stream)
{
    m_stream = std::move(stream);
    m_saveClient->setEnabled(!m_stream->bytes[model::sideOf(true)].empty());
    m_saveServer->setEnabled(!m_stream->bytes[model::sideOf(false)].empty());
    makeLines();
}

void FollowWindow::makeLines()
{
    if (!m_stream)
        return;
    const model::StreamForm form{m_form->currentIndex() == 1,
        static_cast<model::StreamForm::Sides>(m_sides->currentIndex())};
    m_lining.request([stream = m_stream, form] {
        return std::make_shared<const model::StreamLines>(stream, form);
    });
}

void FollowWindow::showSummary()
{
    const auto side = [this](bool fromClient) {
        const auto at = model::sideOf(fromClient);
        const QString bytes = model::count(m_stream->bytes[at].size());
        const QString text
            = fromClient ? tr("client → %1 bytes").arg(bytes) : tr("server → %1 bytes").arg(bytes);
        const auto missing = m_stream->missing[at];
        return missing == 0 ? text : text + tr(", %1 missing").arg(model::count(missing));
    };
    QStringList parts{side(true), side(false)};
    if (m_stream->pieces.empty() && m_stream->problem.isEmpty())
        parts = {tr("The packets of this conversation carry no payload.")};
    if (m_stream->isLimited || (m_view->lines() != nullptr && m_view->lines()->isLimited()))
        parts << tr("only the first 10 MB are shown");
    if (!m_stream->problem.isEmpty())
        parts << m_stream->problem;
    m_summary->setText(m_name + u"  ·  "_s + parts.join(u"  ·  "_s));
}

void FollowWindow::find(bool forward)
{
    if (m_view->lines() == nullptr || m_words->text().isEmpty())
        return;
    m_finding.request([lines = m_view->sharedLines(), words = m_words->text(),
                          from = m_view->current(), forward] {
        auto line = lines->find(words, from, forward);
        if (!line && from) // goes round
            line = lines->find(words, std::nullopt, forward);
        return Found{lines, line};
    });
}

void FollowWindow::save(bool fromClient)
{
    const QString path = QFileDialog::getSaveFileName(this,
        fromClient ? tr("Save the client's bytes") : tr("Save the server's bytes"),
        model::pathBeside(m_path, fromClient ? u"_client.bin"_s : u"_server.bin"_s),
        tr("All files (*)"));
    if (path.isEmpty())
        return;
    const auto side = model::sideOf(fromClient);
    const QString success = m_stream->isLimited || m_stream->missing[side] > 0
        ? tr("Saved %1, without the bytes that are not shown.").arg(model::shown(path, 400))
        : tr("Saved %1.").arg(model::shown(path, 400));
    m_saving->start(streamWriter(m_stream, fromClient, path), path, success);
}

void FollowWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_words->setFocus(Qt::ShortcutFocusReason);
    else if (event->key() == Qt::Key_F3)
        find((event->modifiers() & Qt::ShiftModifier) == 0);
    else
        QWidget::keyPressEvent(event);
}

} // namespace remora::ui
