// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/judgingpage.h"

#include <QCoreApplication>
#include <QStringList>

#include "model/turns/partwords.h"
#include "ui/help/partpictures.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(help)
    };

    QString paragraph(const QString &text) { return u"<p>%1</p>"_s.arg(text.toHtmlEscaped()); }

    QString picture(PartPicture which)
    {
        return u"<p><img src=\"%1\"/></p>"_s.arg(partPictureName(which));
    }

    QString parts()
    {
        QString list;
        for (std::size_t i = 0; i < dissect::timeParts; ++i) {
            const auto part = static_cast<dissect::TimePart>(i);
            list += u"<li><b>%1</b>: %2.</li>"_s.arg(
                model::partName(part).toHtmlEscaped(), model::partHelp(part).toHtmlEscaped());
        }
        return u"<ul>%1</ul>"_s.arg(list);
    }

} // namespace

HelpPage judgingPage()
{
    const QString title = Texts::tr("How Remora judges");
    QString html = u"<h2>%1</h2>"_s.arg(title.toHtmlEscaped());
    html += paragraph(
        Texts::tr("Was it the network? Each TCP conversation is cut into turns, a request and its "
                  "answer, and what the client waited in each is split into parts that add up to "
                  "it. Headers are enough, encrypted or not. What a capture does not show is not "
                  "seen: never a guess."));
    html += picture(PartPicture::Turn) + parts();
    html += paragraph(
        Texts::tr("The network's part is one round trip without queues, the least that was seen: "
                  "queues are transfer. The server's is what lies between the request and the "
                  "answer, less the way between the tap and the server. From packets that were "
                  "captured near the server it is told best."));
    html += picture(PartPicture::Loss);
    html += paragraph(
        Texts::tr("Loss recovery lasts from when the lost packet was due to its repair, the "
                  "sender's timer included, and counts once however many holes overlap. Reordered "
                  "packets are no loss, nor is a repeat of something that had arrived."));
    html += picture(PartPicture::Window);
    html += paragraph(
        Texts::tr("The receive window is the receiver's doing: the sender had data and was not "
                  "allowed to send them. A sender that had nothing to send makes a pause, one that "
                  "its congestion window held is in transfer."));
    html += paragraph(
        Texts::tr("Findings name the server, client or network with the most of a part among the "
                  "conversations whose turns, in the mean, wait 100 ms for a server, 50 ms for "
                  "round trips, or 20 ms for losses or windows."));
    html += paragraph(
        Texts::tr("Compare, beside the verdict, keeps what is in focus as a baseline, or opens one "
                  "that was saved: the thin bar is the baseline, each part has its change, and the "
                  "servers that grew most are named, as if the baseline had as many turns."));
    return {u"judging"_s, title, html};
}

} // namespace remora::ui
