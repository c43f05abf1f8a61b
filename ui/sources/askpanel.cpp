// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/askpanel.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/format.h"
#include "model/preferences.h"
#include "ui/common/role.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    QLabel *caption(const QString &text, const char *role = "caption")
    {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("role", QString::fromLatin1(role));
        return label;
    }

} // namespace

AskPanel::AskPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(caption({}, "section"))
    , m_form(new QWidget)
    , m_hint(caption(tr("Connect to a NetShark, then select a job, clip, interface or file: what "
                        "to ask of it appears here.")))
    , m_time(new QComboBox)
    , m_range(caption({}))
    , m_format(new QComboBox)
    , m_file(new QLineEdit)
    , m_problem(caption({}, "failed"))
    , m_download(new QPushButton(tr("Download and analyze")))
{
    // Two lines at any time: an error or another range must not move what stands below.
    m_range->setMinimumHeight(2 * QFontMetrics(m_range->font()).lineSpacing() + 2);
    m_range->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_time->setEditable(true);
    m_time->addItems({u"last 10s"_s, u"last 1 min"_s, u"last 5 minutes"_s, u"this hour"_s,
        u"today"_s, u"12:00 PM to 1:00 PM"_s});
    m_time->setToolTip(tr("Such as last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 "
                          "4:00 to 4/21/13 5:00"));
    m_time->setCurrentText(u"last 10s"_s);
    m_format->addItems({tr("pcap, microseconds"), tr("pcap, nanoseconds"),
        tr("pcapng, microseconds"), tr("pcapng, nanoseconds")});
    m_download->setProperty("role", u"primary"_s);
    m_file->setToolTip(tr("Where the capture is saved"));

    auto *filterBox = new QWidget;
    m_filterLayout = new QVBoxLayout(filterBox);
    m_filterLayout->setContentsMargins(0, 0, 0, 0);
    m_filterLayout->setSpacing(4);
    auto *addFilter = new QToolButton;
    addFilter->setText(tr("+ Add filter"));
    addFilter->setAutoRaise(true);
    connect(addFilter, &QToolButton::clicked, this, [this] { addFilterRow({}); });
    auto *browse = new QToolButton;
    browse->setText(u"…"_s);
    browse->setToolTip(tr("Choose where to save the capture"));
    connect(browse, &QToolButton::clicked, this, [this] {
        const QString path
            = QFileDialog::getSaveFileName(this, tr("Save the capture as"), m_file->text(),
                tr("Captures (*.pcap *.pcapng)"), nullptr, QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty())
            m_file->setText(path);
    });
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    m_timeLabel = caption(tr("Time range"));
    form->addWidget(m_timeLabel);
    form->addWidget(m_time);
    form->addWidget(m_range);
    form->addSpacing(4);
    form->addWidget(caption(tr("Filters")));
    form->addWidget(filterBox);
    form->addWidget(addFilter, 0, Qt::AlignLeft);
    form->addWidget(caption(tr("Format")));
    form->addWidget(m_format);
    form->addWidget(caption(tr("Save as")));
    form->addLayout(fileRow);
    form->addSpacing(8);
    form->addWidget(m_download, 0, Qt::AlignLeft);
    form->addWidget(m_problem);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_form);
    layout->addStretch();
    addFilterRow(u"tcp.server_port=443"_s);
    connect(m_time, &QComboBox::editTextChanged, this, &AskPanel::check);
    connect(m_time->lineEdit(), &QLineEdit::returnPressed, this, &AskPanel::download);
    connect(m_download, &QPushButton::clicked, this, &AskPanel::download);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &AskPanel::check);
    clearSource();
}

void AskPanel::addFilterRow(const QString &text)
{
    FilterRow row{new QWidget, new QComboBox, new QLineEdit(text)};
    row.kind->addItems({tr("native"), tr("BPF"), tr("display")});
    row.kind->setToolTip(tr("The NetShark's own filter (fast), BPF as in tcpdump, or a Wireshark "
                            "display filter (slow)"));
    const QStringList examples{u"tcp.server_port=443"_s, u"tcp port 443"_s, u"tcp.port == 443"_s};
    row.text->setPlaceholderText(examples.first());
    connect(row.kind, &QComboBox::currentIndexChanged, row.text,
        [examples, edit = row.text](int kind) { edit->setPlaceholderText(examples.value(kind)); });
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    row.kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(row.text, 1);
    layout->addWidget(row.kind);
    QAction *remove
        = row.text->addAction(QIcon(u":/icons/remove.svg"_s), QLineEdit::TrailingPosition);
    remove->setToolTip(tr("Remove this filter"));
    connect(remove, &QAction::triggered, this,
        [this, widget = row.widget] { removeFilterRow(widget); });
    connect(row.text, &QLineEdit::textChanged, this, [this] { m_problem->clear(); });
    connect(row.text, &QLineEdit::returnPressed, this, &AskPanel::download);
    row.text->setCursorPosition(0);
    m_filterLayout->addWidget(row.widget);
    m_filters.append(row);
}

void AskPanel::removeFilterRow(QWidget *widget)
{
    m_filters.removeIf([widget](const FilterRow &row) { return row.widget == widget; });
    widget->deleteLater();
}

void AskPanel::setSource(
    model::ApplianceSession *session, const netshark::SourceRef &source, const QString &name)
{
    m_session = session;
    m_source = source;
    m_name = name;
    m_title->setText(tr("ASK %1").arg(model::shown(name, 40).toUpper()));
    m_hint->hide();
    m_form->show();
    m_problem->clear();
    m_timeLabel->setText(source.kind == netshark::SourceRef::Kind::Interface
            ? tr("Capture live for (such as last 10s: the next 10 s)")
            : tr("Time range"));
    if (source.kind == netshark::SourceRef::Kind::Clip
        || source.kind == netshark::SourceRef::Kind::File)
        m_time->setCurrentText({});
    else if (m_time->currentText().isEmpty())
        m_time->setCurrentText(u"last 10s"_s);
    m_time->lineEdit()->setPlaceholderText(
        source.kind == netshark::SourceRef::Kind::Interface ? tr("last 10s") : tr("all packets"));
    m_file->setText(freshPath());
    m_clock.start();
    check();
}

void AskPanel::clearSource()
{
    m_session.clear();
    m_title->clear();
    m_form->hide();
    m_hint->show();
    m_clock.stop();
}

void AskPanel::showProblem(const QString &sentence) { m_problem->setText(sentence); }

void AskPanel::check()
{
    if (!m_session) {
        clearSource();
        return;
    }
    const bool isLive = m_source.kind == netshark::SourceRef::Kind::Interface;
    const auto parsed = m_session->timeRange(m_time->currentText());
    const bool all = m_time->currentText().trimmed().isEmpty() && !isLive;
    m_download->setEnabled(all || parsed.has_value());
    QString role = u"caption"_s;
    if (all) {
        m_range->setText(tr("All packets of this source."));
    } else if (!parsed) {
        m_range->setText(parsed.error());
        role = u"failed"_s;
    } else if (isLive) {
        m_range->setText(tr("The next %1, as they come.").arg(model::seconds(parsed->length())));
    } else {
        m_range->setText(tr("%1, by the appliance's clock")
                             .arg(model::timeRange(*parsed, QTimeZone::systemTimeZone(), 0)));
    }
    setRole(m_range, role);
}

QString AskPanel::freshPath() const
{
    QString name;
    for (const QChar c : m_name.section('/'_L1, -1).left(60))
        name += c.isLetterOrNumber() || c == '-'_L1 || c == '.'_L1 ? c : QChar(u'_');
    name.remove(u".pcap"_s);
    const QString folder = model::Preferences::downloadFolder();
    return QStringLiteral("%1/%2 %3.pcap")
        .arg(folder, name, QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s));
}

void AskPanel::download()
{
    if (!m_session || !m_download->isEnabled())
        return;
    m_problem->clear();
    netshark::ExportRequest request;
    request.source = m_source;
    request.format = static_cast<netshark::ExportFormat>(m_format->currentIndex());
    for (const FilterRow &row : std::as_const(m_filters)) {
        if (!row.text->text().trimmed().isEmpty())
            request.filters.append({static_cast<netshark::Filter::Kind>(row.kind->currentIndex()),
                row.text->text().trimmed()});
    }
    if (const auto range = m_session->timeRange(m_time->currentText())) {
        if (m_source.kind == netshark::SourceRef::Kind::Interface)
            request.stopAfterSeconds = static_cast<int>(
                std::max<dissect::Duration>(1, range->length() / dissect::second));
        else
            request.range = *range;
    }
    const QString what = m_time->currentText().trimmed();
    const QString name = what.isEmpty() ? m_name : QStringLiteral("%1 · %2").arg(m_name, what);
    const QString path = m_file->text();
    model::Preferences::setDownloadFolder(QFileInfo(path).path());
    Q_EMIT downloadAsked(m_session, request, name, path);
    m_file->setText(freshPath());
}

} // namespace remora::ui
