// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/svgcopy.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    // Those of Qt's generator.
    bool paints(QStringView element)
    {
        static const QSet<QString> all{u"svg"_s, u"title"_s, u"desc"_s, u"defs"_s, u"g"_s,
            u"path"_s, u"polyline"_s, u"polygon"_s, u"line"_s, u"rect"_s, u"circle"_s, u"ellipse"_s,
            u"text"_s, u"image"_s, u"use"_s, u"clipPath"_s, u"mask"_s, u"pattern"_s,
            u"linearGradient"_s, u"radialGradient"_s, u"stop"_s};
        return all.contains(element.toString());
    }

    bool isName(QStringView element) { return element == "title"_L1 || element == "desc"_L1; }

    bool staysInside(const QXmlStreamAttribute &attribute)
    {
        const QString name = attribute.qualifiedName().toString().toLower();
        const QString value = attribute.value().toString().simplified().toLower();
        if (name.startsWith("on"_L1) || name == "style"_L1 || name == "xml:base"_L1)
            return false;
        if (name.section(u':', -1) == "href"_L1)
            return value.startsWith(u'#') || value.startsWith("data:image/png;"_L1);
        return value.count("url("_L1) == value.count("url(#"_L1);
    }

    // Where a font is missing a viewer would take one with serifs.
    QString valueOf(const QXmlStreamAttribute &attribute)
    {
        const QString value = attribute.value().toString();
        return attribute.qualifiedName() == "font-family"_L1 && !value.contains(','_L1)
            ? value + u", Arial, Helvetica, sans-serif"_s
            : value;
    }

    void copyStart(const QXmlStreamReader &from, QXmlStreamWriter &to)
    {
        to.writeStartElement(from.qualifiedName().toString());
        const auto attributes = from.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (staysInside(attribute))
                to.writeAttribute(attribute.qualifiedName().toString(), valueOf(attribute));
        }
    }

} // namespace

bool copySvg(const QByteArray &svg, QXmlStreamWriter &to, const SvgTexts &texts)
{
    QXmlStreamReader from(svg);
    from.setNamespaceProcessing(false); // prefixes stay what they are
    while (!from.isStartElement()) {
        if (from.atEnd() || from.readNext() == QXmlStreamReader::DTD)
            return false;
    }
    if (from.name() != "svg"_L1)
        return false;
    copyStart(from, to);
    if (!texts.title.isEmpty())
        to.writeTextElement(u"title"_s, texts.title);
    if (!texts.description.isEmpty())
        to.writeTextElement(u"desc"_s, texts.description);
    const bool isNamed = !texts.title.isEmpty() || !texts.description.isEmpty();
    for (int depth = 1; depth > 0 && !from.atEnd();) {
        switch (from.readNext()) {
        case QXmlStreamReader::StartElement:
            if (paints(from.name()) && !(isNamed && isName(from.name()))) {
                copyStart(from, to);
                ++depth;
            } else {
                from.skipCurrentElement();
            }
            break;
        case QXmlStreamReader::EndElement:
            to.writeEndElement();
            --depth;
            break;
        case QXmlStreamReader::Characters:
            to.writeCharacters(from.text().toString());
            break;
        default: // comments, instructions
            break;
        }
    }
    return !from.hasError();
}

} // namespace remora::ui
