// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ladderpicture.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <QXmlStreamWriter>

#include "model/points/ladderscale.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    constexpr double timesWidth = 110; // left of the first point
    constexpr double segmentWidth = 420;
    constexpr double margin = 20;
    constexpr double top = 84;
    constexpr double begin = top + margin; // of time
    constexpr double textSize = 11;
    constexpr double longestGap = 44; // what a time without packets takes at most

    QString number(double value) { return QString::number(value, 'f', 1); }

    // "12.345 ms" behind the first packet.
    QString timeText(dissect::Duration time)
    {
        const auto nanoseconds = static_cast<double>(time);
        if (std::abs(nanoseconds) < 1e9)
            return QString::number(nanoseconds / 1e6, 'f', 3) + u" ms"_s;
        return QString::number(nanoseconds / 1e9, 'f', 3) + u" s"_s;
    }

    class Picture {
    public:
        Picture(const dissect::Ladder &ladder, const QStringList &points)
            : m_ladder(ladder)
            , m_points(points)
            , m_scale(ladder, longestGap)
            , m_xml(&m_bytes)
        {
        }

        QByteArray made()
        {
            m_width
                = timesWidth + segmentWidth * static_cast<double>(m_points.size() - 1) + timesWidth;
            m_height = (begin + m_scale.length()) + 3 * margin;
            m_xml.setAutoFormatting(true);
            m_xml.writeStartDocument();
            m_xml.writeStartElement(u"svg"_s);
            m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
            m_xml.writeAttribute(u"width"_s, number(m_width));
            m_xml.writeAttribute(u"height"_s, number(m_height));
            m_xml.writeAttribute(
                u"viewBox"_s, u"0 0 %1 %2"_s.arg(number(m_width), number(m_height)));
            m_xml.writeAttribute(u"font-family"_s, u"Liberation Sans, Arial, sans-serif"_s);
            m_xml.writeAttribute(u"font-size"_s, number(textSize));
            m_xml.writeEmptyElement(u"rect"_s);
            m_xml.writeAttribute(u"width"_s, u"100%"_s);
            m_xml.writeAttribute(u"height"_s, u"100%"_s);
            m_xml.writeAttribute(u"fill"_s, u"#ffffff"_s);
            addHeading();
            addPoints();
            addGaps();
            for (const auto &line : m_ladder.lines)
                addPacket(line);
            m_xml.writeEndDocument();
            return m_bytes;
        }

    private:
        double x(std::size_t point) const
        {
            return timesWidth + segmentWidth * static_cast<double>(point);
        }

        void addText(double atX, double atY, const QString &text, const QString &anchor,
            const QString &colour)
        {
            m_xml.writeStartElement(u"text"_s);
            m_xml.writeAttribute(u"x"_s, number(atX));
            m_xml.writeAttribute(u"y"_s, number(atY));
            m_xml.writeAttribute(u"text-anchor"_s, anchor);
            m_xml.writeAttribute(u"fill"_s, colour);
            m_xml.writeCharacters(text);
            m_xml.writeEndElement();
        }

        void addLine(double fromX, double fromY, double toX, double toY, const QString &colour,
            const QString &width)
        {
            m_xml.writeEmptyElement(u"line"_s);
            m_xml.writeAttribute(u"x1"_s, number(fromX));
            m_xml.writeAttribute(u"y1"_s, number(fromY));
            m_xml.writeAttribute(u"x2"_s, number(toX));
            m_xml.writeAttribute(u"y2"_s, number(toY));
            m_xml.writeAttribute(u"stroke"_s, colour);
            m_xml.writeAttribute(u"stroke-width"_s, width);
        }

        void addHeading()
        {
            const auto lost
                = std::ranges::count(m_ladder.lines, true, &dissect::Ladder::Line::isLost);
            addText(margin, 24, u"Packets between %1"_s.arg(QString::fromStdString(m_ladder.ends)),
                u"start"_s, u"#202020"_s);
            QString notes = u"%1 lost. Times are those of the first point's clock; where nothing "
                            "happens they are shortened."_s.arg(lost);
            if (m_ladder.left > 0)
                notes += u" The first %1 lines of %2."_s.arg(m_ladder.lines.size())
                             .arg(m_ladder.lines.size() + m_ladder.left);
            addText(margin, 42, notes, u"start"_s, u"#606060"_s);
        }

        void addPoints()
        {
            for (qsizetype i = 0; i < m_points.size(); ++i) {
                const double at = x(static_cast<std::size_t>(i));
                addText(at, top - 8, m_points[i], u"middle"_s, u"#202020"_s);
                addLine(at, top, at, (begin + m_scale.length()) + margin, u"#808080"_s, u"1.5"_s);
            }
        }

        void addGaps()
        {
            for (const model::LadderScale::Gap &gap : m_scale.gaps())
                addText(x(0) + segmentWidth / 2, (begin + gap.place) + textSize / 3,
                    u"⋯ %1 ⋯"_s.arg(timeText(gap.length)), u"middle"_s, u"#a0a0a0"_s);
        }

        void addPacket(const dissect::Ladder::Line &line)
        {
            const double fromX = x(line.from);
            const double fromY = begin + m_scale.at(line.sent);
            double toX = x(line.to);
            double toY = begin + m_scale.at(line.came);
            const bool isForward = line.to > line.from;
            const QString colour = line.isLost ? u"#c0392b"_s
                : isForward                    ? u"#1f6fb2"_s
                                               : u"#2e8b57"_s;
            if (line.isLost) { // it ends on the way
                toX = fromX + (toX - fromX) * 0.6;
                toY = fromY + (toY - fromY) * 0.6;
            }
            addLine(fromX, fromY, toX, toY, colour, u"1"_s);
            if (line.isLost) {
                addLine(toX - 4, toY - 4, toX + 4, toY + 4, colour, u"1.5"_s);
                addLine(toX - 4, toY + 4, toX + 4, toY - 4, colour, u"1.5"_s);
            } else {
                const double back = isForward ? -6 : 6;
                addLine(toX + back, toY - 3, toX, toY, colour, u"1"_s);
                addLine(toX + back, toY + 3, toX, toY, colour, u"1"_s);
            }
            if (!line.isFirst || std::abs(fromY - m_lastLabel[isForward ? 1 : 0]) < textSize)
                return; // no room
            m_lastLabel[isForward ? 1 : 0] = fromY;
            const QString text = QString::fromStdString(line.label);
            const dissect::Duration since = dissect::later(line.sent, -m_ladder.lines.front().sent);
            const bool isLeft = line.from == 0;
            const double outside = isLeft ? fromX - 6 : fromX + 6;
            addText(outside, fromY + textSize / 3, timeText(since), isLeft ? u"end"_s : u"start"_s,
                u"#606060"_s);
            addText(fromX + (isForward ? 8 : -8), fromY - 3, text,
                isForward ? u"start"_s : u"end"_s, colour);
        }

        const dissect::Ladder &m_ladder;
        const QStringList &m_points;
        model::LadderScale m_scale;
        QByteArray m_bytes;
        QXmlStreamWriter m_xml;
        double m_width = 0;
        double m_height = 0;
        std::array<double, 2> m_lastLabel{-100, -100}; // where the last one stands, by direction
    };

} // namespace

QByteArray ladderPicture(const dissect::Ladder &ladder, const QStringList &points)
{
    return Picture(ladder, points).made();
}

} // namespace remora::app
