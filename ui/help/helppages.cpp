// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/help/judgingpage.h"

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
                Texts::tr(
                    "Connect to a NetShark with Ctrl+K, select a job, enter the time range and the "
                    "filters, and download: tables and charts fill while packets arrive."),
                Texts::tr("Everything that the window shows follows one focus: a filter, a time "
                          "range and the selected conversations. Ctrl+Z or the mouse's back button "
                          "undoes its last change."),
                Texts::tr("F1 opens the help page of the current view. F9 hides and shows the "
                          "sources, Ctrl+Shift+B the charts.")});
    }

    HelpPage appliances()
    {
        return page(u"appliances"_s, Texts::tr("Appliances"),
            {Texts::tr("Several NetSharks can be connected at once. Those that you keep are in the "
                       "list of sources; double-click to connect, right-click to edit or forget "
                       "one. Passwords are stored in the system keychain or not at all."),
                Texts::tr(
                    "Most appliances show a certificate that no known authority signed: compare "
                    "its fingerprint once with the one on the appliance's console. If the "
                    "certificate changes later, Remora stops at once and sends nothing more: the "
                    "list marks the appliance in red, and the panel shows both fingerprints. To "
                    "continue, type the one from the appliance's console."),
                Texts::tr(
                    "Two appliances of one name, or two accounts of one appliance, are told apart "
                    "by host, port and user. In a long list, Ctrl+F finds sources by part of their "
                    "name; Down goes to what was found, Escape shows everything again."),
                Texts::tr("Security and Proxy, in the Connect dialog, set how an appliance is "
                          "reached: your own certificate authorities, a client certificate, older "
                          "TLS; an HTTP or SOCKS5 proxy, the system's, or none. Remora asks for "
                          "the password of a proxy or a certificate when it is needed."),
                Texts::tr(
                    "A filled circle marks a running job, an open one a stopped job. Right-click "
                    "to start and stop jobs, to delete their packets, to create, lock, describe "
                    "and delete clips, and to upload, download and delete files. Remora asks "
                    "before packets are lost, and says what the account may not do."),
                Texts::tr("The list is refreshed every few seconds while the window is in view, "
                          "less often for an appliance that does not answer."),
                Texts::tr("Show requests (Appliance menu) lists each request with its status, "
                          "duration and size, never a password or a cookie. Polling is summed up "
                          "in one line, unless you show it.")});
    }

    HelpPage asking()
    {
        return page(u"asking"_s, Texts::tr("Asking for packets"),
            {Texts::tr("Select a job, clip, interface or file. Enter a time range, such as last "
                       "10s, this hour, or 12:00 PM to 1:00 PM. The line below it shows the range "
                       "by the appliance's clock and by yours. Or drag on the bar of the job, or "
                       "use the range in focus in the open capture. If the source holds no packets "
                       "of that range, the panel says why, and offers what it holds."),
                Texts::tr("Filters are the NetShark's native ones (tcp.server_port=443), BPF (tcp "
                          "port 443) or Wireshark display filters; each is checked while you type, "
                          "and all of them must match. Display filters are slow on an appliance: "
                          "one that has a native equivalent can be replaced with a click."),
                Texts::tr("The estimate is before the filters. Limits set the snap length, or end "
                          "the export after a number of seconds, megabytes or packets. The file is "
                          "named after the source and the time at which its packets begin."),
                Texts::tr("Tables and charts fill while packets arrive. After Cancel or a lost "
                          "connection, what came is kept as a capture that is marked partial. The "
                          "export is removed from the appliance; if that fails, it is removed when "
                          "the appliance answers again."),
                Texts::tr("If the job is about to drop the packets, lock them as a clip first: "
                          "they stay on the appliance until you delete the clip."),
                Texts::tr(
                    "A question that is too large to download can be counted on the "
                    "appliance: Count… beside Download, or Count on the appliance in the "
                    "menu of a source. Choose what to count, or your own keys and values; "
                    "the window says before how much the appliance reads. A row of the "
                    "table leads on: counted more narrowly, or just its packets "
                    "downloaded; so does a time that is chosen in the chart. The view is "
                    "removed from the appliance when it is counted "
                    "or its window closes; Running views, in the menu of an appliance, "
                    "lists what it still counts. A template keeps a question, and where several "
                    "appliances are logged in it can be asked of them at once."),
                Texts::tr("In an open capture, Fetch packets in focus (Ctrl+Shift+F) downloads the "
                          "selected conversations and the time range again, with a margin around "
                          "it, and opens them as a new capture.")});
    }

    HelpPage filters()
    {
        return page(u"filters"_s, Texts::tr("Filters"),
            {Texts::tr("Fields and operators are Wireshark's: tcp.port == 443 && "
                       "tcp.analysis.ack_rtt > 50 ms. Combine with &&, || and !, choose from sets "
                       "with tcp.port in {80, 443}, from networks with ip.addr == 10.0.0.0/8."),
                Texts::tr("Headers and bytes can be asked, too: ip.ttl < 5, vlan.id == 20, "
                          "eth.src[0:3] == 00:1b:21, tcp.flags & 0x02, tcp.payload contains "
                          "\"GET\", frame matches r\"user=\\w+\". The file is read again for "
                          "the packets that the rest of the filter leaves open."),
                Texts::tr("In a slice, [0:3] is three bytes from the first on, [4] the fifth, "
                          "[-2:] the last two. Bytes are hexadecimal digits or a text in quotes; "
                          "matches takes a regular expression and ignores case."),
                Texts::tr("Numbers may have units: ms, us, s, min, kB, MB, k. A duration without a "
                          "unit is in seconds. A time of day, such as \"09:14:02\", is on the "
                          "first packet's day, unless a date precedes it."),
                Texts::tr("Remora's own fields filter by conversation (conversation.packets > "
                          "1000), by RTT on either side of the tap (conversation.rtt.server.mean > "
                          "20 ms) and by direction (from.client, ip.src == server)."),
                Texts::tr("A mistake is underlined and explained below the field. Enter applies "
                          "the filter; until then the field says “not applied”. Escape, or leaving "
                          "the field, restores the applied filter. Ctrl+Space lists the fields."),
                Texts::tr("The menu beside the field lists recent and named filters, and switches "
                          "to BPF, for which the file is read again. BPF such as tcp port 443 is "
                          "recognized while you type: “Use BPF” applies it."),
                Texts::tr("Numbers of streams are Remora's. Wireshark makes further conversations "
                          "of some protocols, such as SOCKS, VNC, SNMP, RPC and RTP, and may count "
                          "later ones differently: what is opened in Wireshark is told by "
                          "addresses, ports and times."),
                Texts::tr("Right-click any cell of a table to filter by what it shows.")});
    }

    HelpPage fields()
    {
        return page(u"fields"_s, Texts::tr("Fields"),
            {Texts::tr("Ctrl+Alt+F shows every field that packets may have, in place of the "
                       "sources: Remora's own and, where tshark is installed, all of tshark's. "
                       "What you type is looked for in names, then in descriptions. Alt+R makes "
                       "it a regular expression, such as ^tcp.*rtt."),
                Texts::tr("Enter or a double click adds the selected field to the query, Space "
                          "or its star makes it a favourite. A field can be dragged, too."),
                Texts::tr("Remora reads native fields itself, from the loaded packets, and can "
                          "filter by them at once. The others are read by tshark, in a query.")});
    }

    HelpPage query()
    {
        return page(u"query"_s, Texts::tr("Query"),
            {Texts::tr(
                 "A query shows any fields of the packets in focus as a table, a row a packet. "
                 "Chips are its columns: drag fields from the catalogue (Ctrl+Alt+F), drag "
                 "chips or press Alt and an arrow to move them, click one to take it away."),
                Texts::tr("“Where” takes a filter of Remora's, or any display filter of "
                          "Wireshark's. What is native is answered as you type; for the rest “Run "
                          "query” starts tshark, whose rows appear as they come."),
                Texts::tr(
                    "Below, the rows are grouped: by the fields beside “Group by”, with what "
                    "is computed of others. A preset adds the fields that it needs. Rows that "
                    "lack a value to group by are in no group; how many is said. The last row "
                    "is of all groups; right-click a group to query it alone."),
                Texts::tr("Time bins are as wide as you choose and half-open: 1 s begins at full "
                          "seconds. They count from midnight UTC of the first day, for groups and "
                          "plots alike."),
                Texts::tr(
                    "The plot shows a field over time: each value, or what a bin of time comes "
                    "to. “Bit rate” is 8 times the sum of bytes, divided by the bin's width; an "
                    "empty bin is 0 there, and a gap of all that is not summed or counted. "
                    "Length, Bit rate, RTT and RTT bands are one click each. “Split” draws the "
                    "values of another field apart, at most eight. Drag to zoom, double-click "
                    "to see everything; Ctrl+S saves the plot, Ctrl+Shift+C copies it."),
                Texts::tr(
                    "“Time” is what is brushed in the overview and the charts, the whole "
                    "capture, or a window of its own: the time where it begins is in it, that "
                    "where it ends is not; a length alone counts from the first packet."),
                Texts::tr(
                    "“Of” adds other captures, or those of a folder. They are read one after "
                    "the other when “Run query” is pressed; capture.file names the one that a "
                    "row is of, and what could not be read is said above the rows."),
                Texts::tr("“Occurrence” is which of several values of a packet is shown, as of "
                          "ip.addr, which has two: the first, the last, or all with commas."),
                Texts::tr("Click a head to sort, double-click a row to see its packet. Save the "
                          "table as CSV, TSV or JSON lines, or write the packets of its rows. "
                          "“Queries” keeps a query under a name. Ctrl+Z takes back a change of "
                          "the query, as it does of the focus; an investigation keeps it.")});
    }

    HelpPage conversations()
    {
        return page(u"conversations"_s, Texts::tr("Conversations"),
            {Texts::tr("Each row is a conversation, client first, with the packets that are in "
                       "focus. Select up to eight to compare them in the charts, each in its "
                       "colour; select none to chart everything."),
                Texts::tr(
                    "Clients waited says how long, in seconds, and for what: those who waited "
                    "longest come first. Rest is set-up of connection and TLS, transfer and "
                    "pauses of the sender; Columns offers each by itself. Click a part of the "
                    "bar above the table to sort by it. Right-click Where it went to draw "
                    "the bar of every row as wide as its column."),
                Texts::tr("RTT to server is of the path from the tap to the server, RTT to client "
                          "of the path to the client; Columns also offers both mixed, as in "
                          "tshark."),
                Texts::tr("Click a column header to sort, Shift+click to sort by several columns. "
                          "Columns shows and hides columns; drag headers to move them."),
                Texts::tr(
                    "Group by client, server, port or protocol to see several conversations as one "
                    "row; by client, server and client port, each port of a client is one row."),
                Texts::tr("The server is identified by the SYN, else the SYN-ACK, else the ports; "
                          "the tool tip says by which. Swap client and server if it is wrong."),
                Texts::tr("Double-click a row, or choose Show its packets, to see its packets. "
                          "Right-click to copy rows, to save packets as a capture, or to open in "
                          "Wireshark.")});
    }

    HelpPage packets()
    {
        return page(u"packets"_s, Texts::tr("Packets"),
            {Texts::tr(
                 "The packets in focus: those of the selected conversations, in the time range, "
                 "that match the filter. Below are the layers and bytes of the selected packet; "
                 "selecting a field highlights its bytes, selecting a byte its field."),
                Texts::tr("Info says what a packet is: SYN, retransmission of packet 152, a DNS "
                          "query or response, the first line of HTTP, TLS messages and the server "
                          "name. It is read from captured bytes only."),
                Texts::tr("Notes are what the TCP analysis finds: retransmissions, duplicate ACKs, "
                          "zero windows; the colour is the severity. F4 goes to the next note, "
                          "Shift+F4 to the previous one, Ctrl+G to a packet number. If the packet "
                          "is hidden, a line says by what, and offers to show it."),
                Texts::tr("The Notes tab counts notes by kind in the packets in focus, and the odd "
                          "packets of the capture. Click a kind, or press Enter, to filter by it; "
                          "a kind of odd packets goes to its first packet."),
                Texts::tr("Follow the stream (right-click) shows the payload of a TCP or UDP "
                          "conversation, as text or in hexadecimal: each byte once, in order, with "
                          "gaps marked. → is the client, ← the server. Enter on a line goes to its "
                          "packet. The bytes of each side can be saved."),
                Texts::tr("Ctrl+C copies the selected rows with their column headers, Copy cell "
                          "(right-click) one value."),
                Texts::tr("The View menu offers five time display formats.")});
    }

    HelpPage endpoints()
    {
        return page(u"endpoints"_s, Texts::tr("Endpoints"),
            {Texts::tr("What each host sent and received in the packets in focus. Double-click a "
                       "host to add it to the filter."),
                Texts::tr(
                    "Names come from the DNS answers in the capture; no DNS queries are sent.")});
    }

    HelpPage facts()
    {
        return page(u"capture"_s, Texts::tr("Capture facts"),
            {Texts::tr(
                 "Facts about the file: format, encapsulation, times, rates, interfaces, drops, "
                 "comments and odd packets. Double-click a line about a packet to show it."),
                Texts::tr("Packets dropped while capturing look like loss: check the drops here "
                          "before you blame the network."),
                Texts::tr("Your notes, on the right, go into the report and the investigation."),
                Texts::tr(
                    "Compare captures, in the File menu, takes two to four captures of the same "
                    "traffic at points of its way. It finds what their clocks differ by, and tells "
                    "on which segment packets were lost, what takes the time and what was changed. "
                    "Click a row for its delays and the ladder of its packets; there the wheel or "
                    "a drag zooms, N goes to the next lost packet, and a double click shows a "
                    "packet in its capture. From appliances, in its dialog, downloads what several "
                    "sources saw of the same time in one go.")});
    }

    HelpPage charts()
    {
        return page(u"charts"_s, Texts::tr("Charts"),
            {Texts::tr("All charts share one time axis. The wheel zooms at the cursor, dragging "
                       "selects a time range, dragging with the middle button or Ctrl pans, a "
                       "double click shows everything. Click a point to go to its packet."),
                Texts::tr("Keys do the same: + and - zoom, arrows pan, Enter selects the visible "
                          "time range, Home shows everything, Backspace undoes."),
                Texts::tr("Shift+wheel zooms the values of the chart below the cursor; so does "
                          "dragging along its value axis. Double-click that axis to show all "
                          "values again; right-click to type a range."),
                Texts::tr("The column on the right reads the charts at the crosshair: the bin, the "
                          "current value, the nearest sample and its distance; without a "
                          "crosshair, a summary of the visible range. In a narrow window it is a "
                          "card beside the crosshair."),
                Texts::tr(
                    "A click pins the crosshair, another click or Escape releases it. Left and "
                    "Right move a pinned crosshair by one bin, with Shift to the next sample."),
                Texts::tr("Click an entry of a legend to hide its series, and again to show it."),
                Texts::tr("Drag a chart by its title to move it, by its lower edge to change its "
                          "height; double-click the edge for the default height. Right-click for "
                          "the chart's options, to copy, save, move or remove it."),
                Texts::tr(
                    "A line with a tip at its upper end marks the selected packet. The option Mark "
                    "notes shows notes along the upper edge; their tool tips say what and when.")});
    }

    HelpPage chartKinds()
    {
        return page(u"chartkinds"_s, Texts::tr("What charts show"),
            {Texts::tr("Packet by packet: length, RTT, bytes in flight against the receiver's "
                       "window, window size, time since the previous packet, and the sequence "
                       "numbers of one conversation. The tool tips of the buttons say what each "
                       "chart counts; More lists the other charts."),
                Texts::tr("In bins: bit rate, also in bytes or packets, TCP packets by flag, and "
                          "RTT bands of minimum, mean and maximum or of percentiles."),
                Texts::tr(
                    "Waiting shows for each bin how many seconds clients waited in it, and "
                    "for what: several clients can wait more than a second in a second. "
                    "Waterfall shows each turn, a request and its answer, in a row of its "
                    "own: point at one to read its parts, click to keep them, double-click "
                    "to zoom to it, press Enter for its packets. Parts stand in the order in which "
                    "they happened; what is kept names the packets that bound each part."),
                Texts::tr("Not over time: the distributions of waiting, RTT and inter-arrival "
                          "times, and throughput and goodput over RTT. Where a time range is in "
                          "focus they are of its packets alone."),
                Texts::tr(
                    "Automatic bins follow the zoom, and are wider where there are few packets. "
                    "Default bins are 1 s, for RTT bands 100 ms, but automatic where there would "
                    "be fewer than eight. Or type a width, such as 250 ms."),
                Texts::tr(
                    "The first and last bins of the capture may be incomplete. They are drawn with "
                    "the rate of the captured part, and the column says ≈; with less than half "
                    "captured they are left out, so that they do not look like a drop."),
                Texts::tr("Empty bins are 0 for rates and gaps for RTT. However many points there "
                          "are, the maximum and minimum of each pixel column are drawn."),
                Texts::tr("The options split charts by direction, mix the two sides of RTT, stack "
                          "rates, mark doubtful RTT samples, show percentiles, notes and "
                          "logarithmic scales, and align conversations at their first packets.")});
    }

    HelpPage rtt()
    {
        return page(u"rtt"_s, Texts::tr("How RTT is measured"),
            {Texts::tr("RTT is tshark's tcp.analysis.ack_rtt: the time from a segment to the first "
                       "packet that acknowledges exactly its end."),
                Texts::tr("It is the round trip from the capture point to the other end: captured "
                          "near the server, ACKs from the client measure the network, ACKs from "
                          "the server hardly anything."),
                Texts::tr("So charts draw the two sides separately: to the server with open "
                          "circles and solid lines, to the client with dots and dashed lines. An "
                          "option mixes them, as tshark does."),
                Texts::tr("A retransmitted segment is timed from its first transmission: such a "
                          "sample includes the retransmission timeout. Karn's algorithm would "
                          "leave it out; the charts can mark it with a triangle."),
                Texts::tr("An ACK that covers several segments is timed from the last one: delayed "
                          "ACKs make it longer than the round trip. Diamonds mark these.")});
    }

    HelpPage saving()
    {
        return page(u"saving"_s, Texts::tr("Saving"),
            {Texts::tr("Charts are saved as PNG, SVG or PDF with the values, series and units that "
                       "you see, for the visible or the whole range, with full names, capture and "
                       "filter, one file for each or all in one on one time axis. Their numbers "
                       "are saved as CSV in raw units; for rates with the captured part of each "
                       "bin."),
                Texts::tr("A report is one self-contained HTML file with facts, tables, charts and "
                          "the command line that reproduces it."),
                Texts::tr("An investigation (.remora) reopens the capture as you left it, also on "
                          "the command line: remora analyze FILE.remora."),
                Texts::tr(
                    "Packets in focus, or one direction of them, can be saved as a new capture.")});
    }

} // namespace

QList<HelpPage> helpPages()
{
    return {firstSteps(), appliances(), asking(), filters(), fields(), query(), conversations(),
        packets(), endpoints(), facts(), charts(), chartKinds(), rtt(), judgingPage(), saving()};
}

} // namespace remora::ui
