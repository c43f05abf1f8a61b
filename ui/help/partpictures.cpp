// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/partpictures.h"

#include <QCoreApplication>
#include <QPainter>

#include "model/turns/partwords.h"
#include "ui/common/palette.h"
#include "ui/common/partcolours.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    using dissect::TimePart;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(help)
    };

    constexpr int client = 60; // x of the ends and of the tap
    constexpr int tap = 160;
    constexpr int server = 300;
    constexpr int column = 350; // x of the parts
    constexpr int columnWidth = 14;
    constexpr int width = 500;
    constexpr int top = 26; // of time

    // Time runs down, a pixel a step.
    class Ladder {
    public:
        Ladder(QPainter &painter, const Colours &colours, int length)
            : m_painter(painter)
            , m_colours(colours)
        {
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(QPen(m_colours.line, 1));
            for (const int x : {client, server})
                m_painter.drawLine(x, top, x, top + length);
            m_painter.setPen(QPen(m_colours.line, 1, Qt::DashLine));
            m_painter.drawLine(tap, top, tap, top + length);
            head(client, Texts::tr("Client"));
            head(tap, Texts::tr("Tap", "where packets are captured"));
            head(server, Texts::tr("Server"));
        }

        // A packet that leaves one end and reaches the other; lost on its way: only half of it.
        void packet(int from, int leaves, int arrives, const QString &text, bool isLost = false)
        {
            const QPointF begin(from, top + leaves);
            QPointF end(from == client ? server : client, top + arrives);
            if (isLost)
                end = begin + (end - begin) * 0.6;
            m_painter.setPen(QPen(isLost ? m_colours.failed : m_colours.text, 1.4));
            m_painter.drawLine(begin, end);
            if (isLost) {
                m_painter.drawLine(end + QPointF(-4, -4), end + QPointF(4, 4));
                m_painter.drawLine(end + QPointF(-4, 4), end + QPointF(4, -4));
            } else {
                const double back = end.x() > begin.x() ? -6 : 6;
                m_painter.drawLine(end, end + QPointF(back, -4.5));
                m_painter.drawLine(end, end + QPointF(back, 2));
            }
            // Where the packet is far from those before it.
            const double share = from == client ? 0.7 : 0.8;
            label(begin.x() + (end.x() - begin.x()) * share,
                begin.y() + (end.y() - begin.y()) * share, text);
        }

        void part(TimePart part, int begin, int end)
        {
            const QRectF place(column, top + begin, columnWidth, end - begin);
            paintPart(m_painter, place, part, m_colours);
            m_painter.setPen(m_colours.text);
            const QRectF text(column + columnWidth + 8, place.center().y() - 10,
                width - column - columnWidth - 8, 20);
            m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, model::partName(part));
        }

    private:
        void head(int x, const QString &text)
        {
            m_painter.setPen(m_colours.dimText);
            m_painter.drawText(QRectF(x - 60, 0, 120, top - 6), Qt::AlignCenter, text);
        }
        void label(double middle, double above, const QString &text)
        {
            if (text.isEmpty())
                return;
            m_painter.setPen(m_colours.dimText);
            m_painter.drawText(QRectF(middle - 60, above - 21, 120, 16), Qt::AlignCenter, text);
        }

        QPainter &m_painter;
        const Colours &m_colours;
    };

    int lengthOf(PartPicture which) { return which == PartPicture::Turn ? 270 : 190; }

    // A path takes 24 steps each way in all of them.
    void paintTurn(Ladder &ladder)
    {
        ladder.packet(client, 0, 24, u"SYN"_s);
        ladder.packet(server, 24, 48, u"SYN, ACK"_s);
        ladder.packet(client, 70, 94, Texts::tr("request"));
        ladder.packet(server, 164, 188, Texts::tr("answer"));
        ladder.packet(server, 184, 208, {});
        ladder.packet(server, 204, 228, {});
        ladder.part(TimePart::Connection, 0, 48);
        ladder.part(TimePart::Network, 70, 94);
        ladder.part(TimePart::Server, 94, 164);
        ladder.part(TimePart::Network, 164, 188);
        ladder.part(TimePart::Transfer, 188, 228);
    }

    void paintLoss(Ladder &ladder)
    {
        ladder.packet(server, 0, 24, Texts::tr("answer"));
        ladder.packet(server, 26, 50, Texts::tr("lost"), true);
        ladder.packet(server, 120, 144, Texts::tr("repair"));
        ladder.packet(server, 146, 170, {});
        ladder.part(TimePart::Transfer, 24, 50);
        ladder.part(TimePart::Loss, 50, 144);
        ladder.part(TimePart::Transfer, 144, 170);
    }

    void paintWindow(Ladder &ladder)
    {
        ladder.packet(server, 0, 24, Texts::tr("answer"));
        ladder.packet(client, 24, 48, Texts::tr("window 0"));
        ladder.packet(client, 110, 134, Texts::tr("window open"));
        ladder.packet(server, 134, 158, {});
        ladder.part(TimePart::Window, 24, 158);
    }

} // namespace

QString partPictureName(PartPicture which) { return u"picture:%1"_s.arg(static_cast<int>(which)); }

QSize partPictureSize(PartPicture which) { return {width, top + lengthOf(which) + 6}; }

void paintPartPicture(QPainter &painter, PartPicture which, const Colours &colours)
{
    Ladder ladder(painter, colours, lengthOf(which));
    switch (which) {
    case PartPicture::Turn:
        return paintTurn(ladder);
    case PartPicture::Loss:
        return paintLoss(ladder);
    case PartPicture::Window:
        return paintWindow(ladder);
    }
}

} // namespace remora::ui
