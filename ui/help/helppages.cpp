// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(help)
    };

    HelpPage page(const QString &key, const QString &title, const QStringList &paragraphs)
    {
        QString html = QStringLiteral("<h2>%1</h2>").arg(title.toHtmlEscaped());
        for (const QString &paragraph : paragraphs)
            html += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
        return {key, title, html};
    }

    HelpPage firstSteps()
    {
        return page(u"start"_s, Texts::tr("First steps"),
            {Texts::tr("Open a capture with Ctrl+O, or drop one onto the window. Without one, try "
                       "the demo: it is an appliance inside the program."),
                Texts::tr("Connect to a NetShark with Ctrl+K, select a job, say which time and "
                          "which packets, and download: tables and charts fill while bytes come."),
                Texts::tr("Everything that the window shows follows one focus: a filter, a time "
                          "range and the selected conversations. Ctrl+Z takes the last change of "
                          "it back, so does the mouse's back button."),
                Texts::tr("F1 opens the page of the view that you are in. F9 hides the sources, "
                          "Ctrl+Shift+B the charts; again, and they are back.")});
    }

    HelpPage appliances()
    {
        return page(u"appliances"_s, Texts::tr("Appliances"),
            {Texts::tr(
                 "Several NetSharks can be connected at once. Those that are kept in the list "
                 "stand there under their names; a double click connects, a right click "
                 "edits or forgets. Passwords are in the system keychain or nowhere."),
                Texts::tr("Most appliances show a certificate that nobody vouches for: compare its "
                          "fingerprint once with the appliance's own. If it is another one later, "
                          "Remora stops at once and sends nothing more: the list marks the "
                          "appliance in red, and the panel shows both fingerprints. Only the one "
                          "from the appliance's console, typed, leads on."),
                Texts::tr("Two appliances of one name, or two accounts of one appliance, are told "
                          "apart by host, port and user. In a long list, Ctrl+F finds whatever has "
                          "a part of a name in it; Down goes there, Escape shows everything."),
                Texts::tr("Security and Proxy, in the dialog that connects, say how an appliance "
                          "is reached: own authorities, a certificate of this computer, older TLS; "
                          "an HTTP or SOCKS5 proxy, what the system says, or none. What a proxy or "
                          "a certificate needs to be used is asked for when it is needed."),
                Texts::tr(
                    "A filled disk marks a job that captures, a ring one that does not. Right "
                    "click to start and stop jobs, to forget their packets, to make, lock, "
                    "describe and delete clips, and to send, fetch and delete files. What "
                    "loses packets asks first; what the account may not do is said."),
                Texts::tr("Everything is asked for again every few seconds while the window is in "
                          "view, and seldom where the appliance does not answer."),
                Texts::tr("Show requests (Appliance menu) lists each request with its status, "
                          "duration and size, and never a password or a cookie. What is asked "
                          "again and again is one line, unless you show the polling.")});
    }

    HelpPage asking()
    {
        return page(u"asking"_s, Texts::tr("Asking for packets"),
            {Texts::tr("Select a job, clip, interface or file. Say the time range as you would say "
                       "it: last 10s, this hour, 12:00 PM to 1:00 PM. Below stands what is meant, "
                       "by the appliance's clock and by yours. Or drag on the bar of the job, or "
                       "take the range that is brushed in the open capture. Where no packets would "
                       "come, it says why, and offers what the job does hold."),
                Texts::tr(
                    "Filters are the NetShark's own (tcp.server_port=443), BPF (tcp port 443) "
                    "or Wireshark's display filters; each is checked while you type, and "
                    "all of them must match. Display filters are slow on an appliance: where "
                    "one can be said in the NetShark's own words, a click does so."),
                Texts::tr("The estimate is before the filters. Limits cut each packet off, or end "
                          "the export after so many seconds, megabytes or packets. The file is "
                          "named after the source and the time at which its packets begin."),
                Texts::tr("Tables and charts fill while packets come. Cancel keeps what came as a "
                          "capture that says that it is partial; so does a broken connection. "
                          "Nothing is left on the appliance: what cannot be removed at once is "
                          "removed when it answers again."),
                Texts::tr("Where packets are about to be dropped by the job, lock them as a clip "
                          "first: they stay on the appliance until you delete it."),
                Texts::tr(
                    "In an open capture, Fetch just this (Ctrl+Shift+F) asks the appliance for "
                    "the selected conversations and the brushed time, with a margin "
                    "around it, and opens the answer beside the old capture.")});
    }

    HelpPage filters()
    {
        return page(u"filters"_s, Texts::tr("Filters"),
            {Texts::tr("Fields and operators are Wireshark's: tcp.port == 443 && "
                       "tcp.analysis.ack_rtt > 50 ms. Combine with &&, || and !, choose from sets "
                       "with tcp.port in {80, 443}, from networks with ip.addr == 10.0.0.0/8."),
                Texts::tr("Numbers may have units: ms, us, s, min, kB, MB, k. A time "
                          "without one is in seconds. Times of the clock are \"09:14:02\" on the "
                          "first packet's day, or have a date in front."),
                Texts::tr(
                    "Own fields ask for conversations as a whole (conversation.packets > "
                    "1000), for RTT on either side of the tap (conversation.rtt.server.mean > "
                    "20 ms) and for directions (from.client, ip.src == server)."),
                Texts::tr(
                    "A wrong word is underlined, and what is wrong stands below it. Enter "
                    "applies; until then the field says “not applied”. Escape, or leaving the "
                    "field, goes back to what is applied. Ctrl+Space lists the fields."),
                Texts::tr("The menu beside the field keeps recent filters and those that you name, "
                          "and switches to BPF, for which the file is read again; BPF such as "
                          "tcp port 443 can be typed at once."),
                Texts::tr("Right-click any cell of a table to filter by what it shows.")});
    }

    HelpPage conversations()
    {
        return page(u"conversations"_s, Texts::tr("Conversations"),
            {Texts::tr("Each row is a conversation, client first, with the packets that are in "
                       "focus. Select up to eight to compare them in the charts, each in its "
                       "colour; select none to chart everything."),
                Texts::tr(
                    "RTT → is of the path from the tap to the server, RTT ← of the path to the "
                    "client; Columns has both mixed, as tshark's own column is."),
                Texts::tr("Click a head to sort, Shift and click to sort by several. Columns shows "
                          "and hides columns; drag heads to move them."),
                Texts::tr(
                    "Group by client, server, port or protocol to see several conversations "
                    "as one: by client, server and client port, one port of a client is one row."),
                Texts::tr("Who is the server is told by the SYN, else the SYN-ACK, else the "
                          "ports; the tool tip says by which. Swap them where it is wrong."),
                Texts::tr("Double click, or Show its packets, leads to the packets. Right-click to "
                          "copy rows, to save packets as a capture, or to open in Wireshark.")});
    }

    HelpPage packets()
    {
        return page(u"packets"_s, Texts::tr("Packets"),
            {Texts::tr("The packets in focus: of the selected conversations, in the time range, "
                       "that match the filter. Below are the layers and bytes of the selected one; "
                       "a field that is selected marks its bytes, a byte its field."),
                Texts::tr("Info says what a packet is: SYN, retransmission of packet 152, a DNS "
                          "question or answer, the first line of HTTP, TLS messages and the server "
                          "name. Bytes that were not captured say nothing there."),
                Texts::tr("Notes are what the analysis finds odd: retransmissions, duplicate ACKs, "
                          "zero windows; their colour is their severity. F4 goes to the next, "
                          "Shift+F4 to the one before, Ctrl+G to a number. Where the packet is "
                          "hidden, a line says by what, and shows it."),
                Texts::tr("The Notes tab counts them by kind, for the packets in focus, with the "
                          "oddities of the capture. A click or Enter on a kind filters by it; on "
                          "an oddity it goes to the first such packet."),
                Texts::tr("Follow the stream (right click) shows what the two ends of a TCP or UDP "
                          "conversation said, as text or in hexadecimal: each byte once, in order, "
                          "with what is missing. → is the client, ← the server. Enter on a line "
                          "goes to its packet. The bytes of each side can be saved."),
                Texts::tr("Ctrl+C copies the selected rows with their heads, Copy cell (right "
                          "click) one value."),
                Texts::tr("The View menu chooses among five ways to show times.")});
    }

    HelpPage endpoints()
    {
        return page(u"endpoints"_s, Texts::tr("Endpoints"),
            {Texts::tr("What each host sent and received, of the packets in focus. Double click "
                       "adds a host to the filter."),
                Texts::tr(
                    "Names come from the DNS answers in the capture; nothing is looked up.")});
    }

    HelpPage facts()
    {
        return page(u"capture"_s, Texts::tr("Capture facts"),
            {Texts::tr("What the file is: format, encapsulation, times, rates, interfaces, drops, "
                       "comments, and packets that are odd by themselves. Double click on one that "
                       "is about a packet shows it."),
                Texts::tr(
                    "Packets that the capturing machine dropped are gaps that look like loss: "
                    "look here before you blame the network."),
                Texts::tr("Your notes at the right go into the report and the investigation.")});
    }

    HelpPage charts()
    {
        return page(u"charts"_s, Texts::tr("Charts"),
            {Texts::tr("All charts share one time axis. The wheel zooms at the cursor, dragging "
                       "brings a time range into focus, the middle button or Ctrl pans, a double "
                       "click shows everything. A click on a point leads to its packet."),
                Texts::tr("Keys do the same: + and - zoom, arrows pan, Enter focuses what is "
                          "visible, Home shows everything, Backspace takes back."),
                Texts::tr("Shift and the wheel zoom the values of the chart below the cursor, so "
                          "does dragging along its value axis. A double click on that axis brings "
                          "all values back; a right click lets you type a range."),
                Texts::tr("The column at the right says what the charts show at the crosshair: "
                          "the bin, the value that lasts, the nearest sample and how far away it "
                          "is; without a crosshair, what is visible as a whole. In a narrow window "
                          "it is a card beside the crosshair."),
                Texts::tr("A click pins the crosshair, another one or Escape frees it. Left and "
                          "right move a pinned one by a bin, with Shift to the next sample."),
                Texts::tr("Click an entry of a legend to hide its series, and again to show it."),
                Texts::tr("Drag a chart by its title to another place, by its lower edge to make "
                          "it taller; a double click on the edge gives it its usual height. Right "
                          "click for the chart's options, to copy, save, move or remove it."),
                Texts::tr("A line with a tip at its upper end is the selected packet. Marks of the "
                          "analysis, an option, are along the upper edge; their tool tips say what "
                          "they are and when.")});
    }

    HelpPage chartKinds()
    {
        return page(u"chartkinds"_s, Texts::tr("What charts show"),
            {Texts::tr("Packet by packet: length, RTT, bytes in flight against the receiver's "
                       "window, window size, time since the packet before, and the sequence "
                       "numbers of one conversation. The tool tips of the buttons say what each "
                       "chart counts; More has those without a button."),
                Texts::tr("In bins: bit rate, also in bytes or packets, TCP packets by their "
                          "flags, and RTT bands of least, mean and greatest or of percentiles."),
                Texts::tr("On an axis of their own: how RTTs and the times between packets are "
                          "distributed, and throughput and goodput over RTT."),
                Texts::tr("Automatic bins follow the zoom, and are wider where there are few "
                          "packets. Usual ones are 1 s, of RTT bands 100 ms, but automatic where "
                          "there would be fewer than eight. Or type a width, such as 250 ms."),
                Texts::tr("The bins at both ends of the capture may have been captured in part. "
                          "They are drawn with the rate of that part, and the column says ≈; with "
                          "less than half captured they are left out, lest they look like a "
                          "fall."),
                Texts::tr("Empty bins of a rate are 0, of an RTT a gap. However many points there "
                          "are, the greatest and least of each pixel column are drawn."),
                Texts::tr("The options draw each direction apart, mix the two sides of RTT, stack "
                          "rates, tell RTT samples by what can be trusted of them, show "
                          "percentiles, marks of the analysis, logarithmic scales, and "
                          "conversations aligned at their first packets.")});
    }

    HelpPage rtt()
    {
        return page(u"rtt"_s, Texts::tr("How RTT is measured"),
            {Texts::tr("RTT is tshark's tcp.analysis.ack_rtt: the time from a segment to the first "
                       "packet that acknowledges exactly its end."),
                Texts::tr("It is the way from where the packets were captured to the other end and "
                          "back: near the server, ACKs of the client tell of the network, ACKs of "
                          "the server hardly of anything."),
                Texts::tr("So charts draw the two sides apart: to the server with open circles and "
                          "plain lines, to the client with dots and dashes. An option mixes them, "
                          "as tshark's own column does."),
                Texts::tr("A segment that was sent again is timed from its first transmission: "
                          "such a sample contains a timeout. Karn's rule would leave it out; the "
                          "charts can mark it with a triangle."),
                Texts::tr("An ACK that covers several segments is timed from the last one: delayed "
                          "ACKs make it longer than the network is. Diamonds mark these.")});
    }

    HelpPage saving()
    {
        return page(u"saving"_s, Texts::tr("Saving"),
            {Texts::tr("Charts are saved as PNG, SVG or PDF: the values, series and units that you "
                       "see, what is visible or the whole range, with full names, capture and "
                       "filter; each by itself, or all in one on one time axis. Their numbers are "
                       "saved as CSV with raw units; of a rate it also "
                       "says which part of each bin was captured."),
                Texts::tr("A report is one HTML file with facts, tables, charts and the command "
                          "line that makes it again. It needs nothing from outside."),
                Texts::tr("An investigation (.remora) opens the capture again as you left it, also "
                          "on the command line: remora analyze FILE.remora."),
                Texts::tr("Packets in focus, or one direction of them, are saved as a capture of "
                          "their own.")});
    }

} // namespace

QList<HelpPage> helpPages()
{
    return {firstSteps(), appliances(), asking(), filters(), conversations(), packets(),
        endpoints(), facts(), charts(), chartKinds(), rtt(), saving()};
}

} // namespace remora::ui
