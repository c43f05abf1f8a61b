// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/views/viewtemplate.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include "dissect/core/filesink.h"
#include "model/text/filename.h"
#include "model/text/foreigntext.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(views)
    };

} // namespace

tl::expected<QJsonObject, QString> readTemplate(const QString &path)
{
    constexpr qint64 longest = 16LL << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            Texts::tr("%1 cannot be read: %2.").arg(shown(path, 1000), file.errorString()));
    const QByteArray text = file.read(longest + 1);
    if (text.size() > longest)
        return tl::unexpected(Texts::tr("%1 is too long for a saved view.").arg(shown(path, 1000)));
    const auto saved = netshark::savedView(text);
    if (!saved)
        return tl::unexpected(Texts::tr("%1 is no saved view: %2.")
                                  .arg(shown(path, 1000), shown(saved.error().words)));
    return *saved;
}

SaveTask::Write templateWriter(const netshark::ViewRequest &request, const QString &path)
{
    return [request, path](FileProgress &progress) -> dissect::Result<void> {
        const QByteArray text = harmlessJson(QJsonDocument(netshark::savedView(request)).toJson());
        return dissect::writeFile(fileBytes(path),
            {text.constData(), static_cast<std::size_t>(text.size())},
            {false, false, &progress.cancelled});
    };
}

} // namespace remora::model
