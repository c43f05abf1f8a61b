// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/keptqueries.h"

#include <QJsonDocument>

#include "model/filters/textshelf.h"
#include "model/query/queryjson.h"

using namespace Qt::StringLiterals;

namespace remora::model::keptQueries {

namespace {

    TextShelf shelf() { return TextShelf("queries"_L1); }

} // namespace

QList<QueryWords> all()
{
    QList<QueryWords> queries;
    for (const auto &[name, text] : shelf().named()) {
        QStringList strange; // whoever wrote that into the settings is not told
        const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
        QueryWords words = readQuery(JsonFields(json, strange));
        words.name = name;
        if (!words.fields.isEmpty())
            queries << words;
    }
    return queries;
}

void keep(const QueryWords &words)
{
    const QByteArray text = QJsonDocument(queryJson(words)).toJson(QJsonDocument::Compact);
    shelf().keep(words.name, QString::fromUtf8(text));
}

void forget(const QString &name) { shelf().forget(name); }

} // namespace remora::model::keptQueries
