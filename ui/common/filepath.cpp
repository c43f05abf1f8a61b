// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filepath.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include "model/appliance/filename.h"
#include "model/settings/preferences.h"
#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    class AskTexts {
        Q_DECLARE_TR_FUNCTIONS(remora::ui::AskTexts)
    };

    // "+0100" as the appliance writes it.
    std::optional<QTimeZone> zoneOf(const QString &offset)
    {
        constexpr int signAndDigits = 5;
        bool isNumber = false;
        const int digits = offset.mid(1).toInt(&isNumber);
        if (offset.size() != signAndDigits || !isNumber)
            return std::nullopt;
        const int seconds = (digits / 100 * 60 + digits % 100) * 60;
        return QTimeZone(offset.startsWith('-'_L1) ? -seconds : seconds);
    }

} // namespace

QString freshCapturePath(const QString &name, const std::optional<dissect::Timestamp> &begin,
    netshark::ExportFormat format, const QSet<QString> &taken)
{
    using Format = netshark::ExportFormat;
    const bool isPcapng = format == Format::PcapngUs || format == Format::PcapngNs;
    const QString ending = isPcapng ? u".pcapng"_s : u".pcap"_s;
    const QString stem
        = model::Preferences::downloadFolder() + '/'_L1 + model::captureNameFor(name, begin);
    QString path = stem + ending;
    for (int number = 2; taken.contains(path) || model::isTaken(path); ++number)
        path = QStringLiteral("%1 (%2)%3").arg(stem).arg(number).arg(ending);
    return path;
}

FreshDownload freshDownload(const model::AskedSource &from, const netshark::ExportRequest &request,
    const QString &name, QSet<QString> &taken)
{
    const auto span = request.range ? request.range : from.span();
    const QString path = freshCapturePath(
        name, span ? std::optional(span->begin) : std::nullopt, request.format, taken);
    taken.insert(path);
    return {from.session(), request, QFileInfo(path).fileName(), path};
}

QLayout *filePathRow(QLineEdit *path)
{
    auto *browse = new QToolButton;
    browse->setText(u"…"_s);
    browse->setToolTip(AskTexts::tr("Choose where to save the capture"));
    path->setToolTip(AskTexts::tr("Where the capture is saved"));
    QObject::connect(browse, &QToolButton::clicked, path, [path] {
        const QString chosen = QFileDialog::getSaveFileName(path,
            AskTexts::tr("Save the capture as"), path->text(),
            AskTexts::tr("Captures (*.pcap *.pcapng)"), nullptr, QFileDialog::DontConfirmOverwrite);
        if (!chosen.isEmpty())
            path->setText(chosen);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(path, 1);
    row->addWidget(browse);
    return row;
}

QString rangeText(const model::ApplianceSession &session, const dissect::TimeRange &range)
{
    const QTimeZone here = QTimeZone::systemTimeZone();
    const QString local = model::timeRange(range, here, 0);
    const auto there = zoneOf(session.sources().info.timeZone);
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(range.begin / 1'000'000);
    if (!there || there->offsetFromUtc(begin) == here.offsetFromUtc(begin))
        return AskTexts::tr("%1, by the appliance's clock").arg(local);
    return AskTexts::tr("%1 here, %2 at the appliance")
        .arg(local, model::timeRange(range, *there, 0));
}

} // namespace remora::ui
