// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QRegularExpression>
#include <QStringList>
#include <QTransform>
#include <QXmlStreamReader>

namespace remora::test {

using namespace Qt::StringLiterals;

// What a picture says and paints, as a viewer reads it.
struct SvgParts {
    QStringList texts;
    QStringList fonts;
    QList<QPointF> points; // of what is painted in one of the colours
    bool isGood = true;

    explicit SvgParts(const QByteArray &svg, const QStringList &colours = {})
    {
        struct Group {
            QTransform place;
            QString fill;
            QString stroke;
        };
        QList<Group> groups{{}};
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isEndElement())
                groups.removeLast();
            if (!reader.isStartElement())
                continue;
            Group group = groups.last();
            const auto attributes = reader.attributes();
            if (const auto matrix = attributes.value("transform"_L1); !matrix.isEmpty()) {
                const auto n = numbers(matrix.toString());
                group.place = QTransform(n[0], n[1], n[2], n[3], n[4], n[5]) * group.place;
            }
            if (attributes.hasAttribute("fill"_L1))
                group.fill = attributes.value("fill"_L1).toString();
            if (attributes.hasAttribute("stroke"_L1))
                group.stroke = attributes.value("stroke"_L1).toString();
            const bool isWanted = colours.contains(group.fill) || colours.contains(group.stroke);
            groups.append(group);
            const auto outline
                = attributes.value("d"_L1).toString() + attributes.value("points"_L1).toString();
            const auto all = isWanted ? numbers(outline) : QList<double>();
            for (qsizetype i = 0; i + 1 < all.size(); i += 2)
                points << group.place.map(QPointF(all[i], all[i + 1]));
            if (isWanted && reader.name() == "rect"_L1) {
                const auto at = [&](const char *name) {
                    return attributes.value(QLatin1StringView(name)).toDouble();
                };
                const QRectF rect(at("x"), at("y"), at("width"), at("height"));
                points << group.place.map(rect.topLeft()) << group.place.map(rect.bottomRight());
            }
            if (attributes.hasAttribute("font-family"_L1))
                fonts << attributes.value("font-family"_L1).toString();
            if (reader.name() == "text"_L1) {
                texts << reader.readElementText().trimmed();
                groups.removeLast();
            }
        }
        isGood = !reader.hasError() && !texts.isEmpty();
    }

private:
    static QList<double> numbers(const QString &text)
    {
        static const QRegularExpression number(u"-?[0-9.]+(e-?[0-9]+)?"_s);
        QList<double> all;
        for (auto it = number.globalMatch(text); it.hasNext();)
            all << it.next().captured().toDouble();
        return all;
    }
};

} // namespace remora::test
