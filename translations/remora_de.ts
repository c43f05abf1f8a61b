<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>charts</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>RTT bands</source>
        <translation>RTT-Bänder</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>ip.len of every packet</source>
        <translation>ip.len jedes Pakets</translation>
    </message>
    <message>
        <source>8 × the sum of ip.len in each bin, per second; an empty bin is 0</source>
        <translation>8 × die Summe der ip.len jedes Intervalls, pro Sekunde; ein leeres Intervall ist 0</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt of every packet that has one</source>
        <translation>tcp.analysis.ack_rtt jedes Pakets, das eine hat</translation>
    </message>
    <message>
        <source>Sequence numbers of one conversation: segments, ACKs, window, retransmissions</source>
        <translation>Sequenznummern einer Konversation: Segmente, ACKs, Fenster, Wiederholungen</translation>
    </message>
    <message>
        <source>tcp.analysis.bytes_in_flight against the window that the receiver offers</source>
        <translation>tcp.analysis.bytes_in_flight gegen das Fenster, das der Empfänger anbietet</translation>
    </message>
    <message>
        <source>tcp.window_size of every packet</source>
        <translation>tcp.window_size jedes Pakets</translation>
    </message>
    <message>
        <source>from client</source>
        <translation>vom Client</translation>
    </message>
    <message>
        <source>from server</source>
        <translation>vom Server</translation>
    </message>
    <message>
        <source>client&apos;s</source>
        <translation>des Clients</translation>
    </message>
    <message>
        <source>server&apos;s</source>
        <translation>des Servers</translation>
    </message>
    <message>
        <source>cumulative ACK</source>
        <translation>kumulatives ACK</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>erneut gesendet</translation>
    </message>
    <message>
        <source>receiver&apos;s window</source>
        <translation>Fenster des Empfängers</translation>
    </message>
    <message>
        <source>all packets</source>
        <translation>alle Pakete</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 Konversationen</translation>
    </message>
    <message>
        <source>all selected</source>
        <translation>alle gewählten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>packets/s</source>
        <translation>Pakete/s</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>%1 · %2 · times in %3</source>
        <translation>%1 · %2 · Zeiten in %3</translation>
    </message>
    <message>
        <source>Nothing in focus: widen the time range or the filter.</source>
        <translation>Nichts im Blick: erweitern Sie den Zeitraum oder den Filter.</translation>
    </message>
    <message>
        <source>No RTT samples here: no packet acknowledges the end of a segment.</source>
        <translation>Keine RTT-Messungen hier: kein Paket bestätigt das Ende eines Segments.</translation>
    </message>
    <message>
        <source>No TCP packets in this range.</source>
        <translation>Keine TCP-Pakete in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>No packets in this range.</source>
        <translation>Keine Pakete in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Packet length, ip.len in bytes</source>
        <translation>Paketlänge, ip.len in Byte</translation>
    </message>
    <message>
        <source>Bit rate, %1 · %2 bins</source>
        <translation>Bitrate, %1 · Intervalle von %2</translation>
    </message>
    <message>
        <source>RTT, %1 · tcp.analysis.ack_rtt</source>
        <translation>RTT, %1 · tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>RTT, %1 · p50, p95, p99 per %2</source>
        <translation>RTT, %1 · p50, p95, p99 je %2</translation>
    </message>
    <message>
        <source>RTT, %1 · min, mean, max per %2</source>
        <translation>RTT, %1 · Min., Mittel, Max. je %2</translation>
    </message>
    <message>
        <source>Sequence numbers, %1 · tcp.seq</source>
        <translation>Sequenznummern, %1 · tcp.seq</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>doppeltes ACK</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>Nullfenster</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>zum Server</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>zum Client</translation>
    </message>
    <message>
        <source>%1, automatic</source>
        <translation>%1, automatisch</translation>
    </message>
    <message>
        <source>both sides of the tap mixed</source>
        <translation>beide Seiten des Taps gemischt</translation>
    </message>
    <message>
        <source>each side of the tap by itself</source>
        <translation>jede Seite des Taps für sich</translation>
    </message>
    <message>
        <source>Bytes in flight, %1</source>
        <translation>Bytes unterwegs, %1</translation>
    </message>
    <message>
        <source>dashed: the receiver&apos;s window</source>
        <translation>gestrichelt: Fenster des Empfängers</translation>
    </message>
    <message>
        <source>Inter-arrival</source>
        <translation>Paketabstand</translation>
    </message>
    <message>
        <source>Inter-arrival distribution</source>
        <translation>Verteilung der Paketabstände</translation>
    </message>
    <message>
        <source>TCP flags, %1 · %2 bins</source>
        <translation>TCP-Flags, %1 · Intervalle von %2</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP-Flags</translation>
    </message>
    <message>
        <source>to server, throughput</source>
        <translation>zum Server, Durchsatz</translation>
    </message>
    <message>
        <source>to client, throughput</source>
        <translation>zum Client, Durchsatz</translation>
    </message>
    <message>
        <source>to server, goodput</source>
        <translation>zum Server, Goodput</translation>
    </message>
    <message>
        <source>to client, goodput</source>
        <translation>zum Client, Goodput</translation>
    </message>
    <message>
        <source>Throughput and goodput over RTT, %1 · %2 bins</source>
        <translation>Durchsatz und Goodput über der RTT, %1 · Intervalle von %2</translation>
    </message>
    <message>
        <source>Throughput over RTT</source>
        <translation>Durchsatz über RTT</translation>
    </message>
    <message>
        <source>Window, %1 · tcp.window_size</source>
        <translation>Fenster, %1 · tcp.window_size</translation>
    </message>
    <message>
        <source>dashed: the server&apos;s</source>
        <translation>gestrichelt: das des Servers</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>Dieses Diagramm entfernen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>Zahlen als CSV speichern…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Help for charts</source>
        <translation>Hilfe zu Diagrammen</translation>
    </message>
    <message>
        <source>Both sides of the tap mixed</source>
        <translation>Beide Seiten des Taps gemischt</translation>
    </message>
    <message>
        <source>RTT to server and to client as one series</source>
        <translation>RTT zum Server und zum Client als eine Reihe</translation>
    </message>
    <message>
        <source>From client and from server as two series</source>
        <translation>Vom Client und vom Server als zwei Reihen</translation>
    </message>
    <message>
        <source>RTT bands as percentiles</source>
        <translation>RTT-Bänder als Perzentile</translation>
    </message>
    <message>
        <source>p50, p95 and p99 of each bin</source>
        <translation>p50, p95 und p99 jedes Intervalls</translation>
    </message>
    <message>
        <source>Retransmissions, duplicate ACKs and zero windows along the upper edge</source>
        <translation>Wiederholungen, doppelte ACKs und Nullfenster am oberen Rand</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>Values as powers of ten</source>
        <translation>Werte als Zehnerpotenzen</translation>
    </message>
    <message>
        <source>Sequence numbers as dots</source>
        <translation>Sequenznummern als Punkte</translation>
    </message>
    <message>
        <source>Stevens&apos; style: first bytes only, without ACKs and windows</source>
        <translation>Nach Stevens: nur erste Bytes, ohne ACKs und Fenster</translation>
    </message>
    <message>
        <source>Rates in bit/s</source>
        <translation>Raten in bit/s</translation>
    </message>
    <message>
        <source>Rates in bytes/s</source>
        <translation>Raten in Byte/s</translation>
    </message>
    <message>
        <source>Rates in packets/s</source>
        <translation>Raten in Paketen/s</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 × %2, the first at %3</source>
        <translation>%1 × %2, zuerst bei %3</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>SACK</source>
        <translation>SACK</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>ACKs</source>
        <translation>ACKs</translation>
    </message>
    <message>
        <source>with SACK</source>
        <translation>mit SACK</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>Nullfenster</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>bin %1 – %2</source>
        <translation>Int. %1 – %2</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>SACK %1</source>
        <translation>SACK %1</translation>
    </message>
    <message>
        <source>Receive window</source>
        <translation>Empfangsfenster</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nächste</translation>
    </message>
    <message>
        <source>away, ms</source>
        <translation>Abst., ms</translation>
    </message>
    <message>
        <source>no sample near</source>
        <translation>keine Messung in der Nähe</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Away, ms</source>
        <translation>Abstand, ms</translation>
    </message>
    <message>
        <source>Rate, %1 · %2 bins</source>
        <translation>Rate, %1 · Intervalle von %2</translation>
    </message>
    <message>
        <source>All series are hidden: click one in the legend.</source>
        <translation>Alle Reihen sind ausgeblendet: Klicken Sie eine in der Legende an.</translation>
    </message>
    <message>
        <source>Inter-arrival time, %1 · since the previous packet</source>
        <translation>Paketabstand, %1 · seit dem vorigen Paket</translation>
    </message>
    <message>
        <source>Time since the previous packet, in order of time</source>
        <translation>Zeit seit dem vorigen Paket, in zeitlicher Reihenfolge</translation>
    </message>
    <message>
        <source>No packet has a previous one here.</source>
        <translation>Kein Paket hat hier ein voriges.</translation>
    </message>
    <message>
        <source>Inter-arrival distribution, %1 · histogram and cumulative share of the packets</source>
        <translation>Verteilung der Paketabstände, %1 · Histogramm und kumulierter Anteil der Pakete</translation>
    </message>
    <message>
        <source>Histogram of the times since the previous packet, with their cumulative share</source>
        <translation>Histogramm der Zeiten seit dem vorigen Paket mit ihrem kumulierten Anteil</translation>
    </message>
    <message>
        <source>Minimum, mean and maximum RTT in each bin, or its percentiles; an empty bin is a gap</source>
        <translation>Minimale, mittlere und maximale RTT jedes Intervalls, oder ihre Perzentile; ein leeres Intervall ist eine Lücke</translation>
    </message>
    <message>
        <source>RTT distribution, %1 · histogram and cumulative share of the samples</source>
        <translation>Verteilung der RTT, %1 · Histogramm und kumulierter Anteil der Messungen</translation>
    </message>
    <message>
        <source>Histogram of the RTT samples, with their cumulative share</source>
        <translation>Histogramm der RTT-Messungen mit ihrem kumulierten Anteil</translation>
    </message>
    <message>
        <source>each packet counts once: as RST, else SYN, FIN, PSH, ACK only</source>
        <translation>jedes Paket zählt einmal: als RST, sonst SYN, FIN, PSH, nur ACK</translation>
    </message>
    <message>
        <source>ACK only</source>
        <translation>nur ACK</translation>
    </message>
    <message>
        <source>TCP packets per second by flag; each counts once: as RST, else SYN, FIN, PSH, ACK only, others</source>
        <translation>TCP-Pakete pro Sekunde nach Flag; jedes zählt einmal: als RST, sonst SYN, FIN, PSH, nur ACK, andere</translation>
    </message>
    <message>
        <source>one point per bin and side; goodput leaves out retransmissions</source>
        <translation>ein Punkt je Intervall und Seite; Goodput lässt Wiederholungen weg</translation>
    </message>
    <message>
        <source>8 × the sum of tcp.len sent in each bin, per second, over the mean RTT of the path; goodput leaves out retransmissions</source>
        <translation>8 × die Summe der in jedem Intervall gesendeten tcp.len, pro Sekunde, über der mittleren RTT des Wegs; Goodput lässt Wiederholungen weg</translation>
    </message>
    <message>
        <source>Set the value range…</source>
        <translation>Wertebereich festlegen…</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Alle Werte zeigen</translation>
    </message>
    <message>
        <source>Show the whole time range</source>
        <translation>Gesamten Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Default height</source>
        <translation>Standardhöhe</translation>
    </message>
    <message>
        <source>Split by direction</source>
        <translation>Nach Richtung trennen</translation>
    </message>
    <message>
        <source>Stacked rates</source>
        <translation>Gestapelte Raten</translation>
    </message>
    <message>
        <source>Stacks the conversations; a single series is split by protocol</source>
        <translation>Stapelt die Konversationen; eine einzelne Reihe wird nach Protokoll aufgeteilt</translation>
    </message>
    <message>
        <source>Mark doubtful RTT samples</source>
        <translation>Zweifelhafte RTT-Messungen markieren</translation>
    </message>
    <message>
        <source>Diamonds: the ACK covers more than one segment. Triangles: the segment was retransmitted.</source>
        <translation>Rauten: Das ACK deckt mehr als ein Segment ab. Dreiecke: Das Segment wurde wiederholt.</translation>
    </message>
    <message>
        <source>Mark notes</source>
        <translation>Befunde markieren</translation>
    </message>
    <message>
        <source>Align at the first packets</source>
        <translation>An den ersten Paketen ausrichten</translation>
    </message>
    <message>
        <source>The time axis counts from each conversation&apos;s first packet</source>
        <translation>Die Zeitachse zählt ab dem ersten Paket der jeweiligen Konversation</translation>
    </message>
    <message>
        <source>automatic, follows the zoom</source>
        <translation>automatisch, folgt dem Zoom</translation>
    </message>
    <message>
        <source>default: 1 s, RTT bands 100 ms</source>
        <translation>Standard: 1 s, RTT-Bänder 100 ms</translation>
    </message>
    <message>
        <source>%1 · seconds since each conversation&apos;s first packet</source>
        <translation>%1 · Sekunden seit dem ersten Paket der jeweiligen Konversation</translation>
    </message>
    <message>
        <source>Select individual conversations: this chart shows each by itself.</source>
        <translation>Wählen Sie einzelne Konversationen: Dieses Diagramm zeigt jede für sich.</translation>
    </message>
    <message>
        <source>original segment</source>
        <translation>ursprüngliches Segment</translation>
    </message>
    <message>
        <source>Window ends at</source>
        <translation>Fenster endet bei</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Values of a field of packets over time</source>
        <translation>Werte eines Feldes von Paketen über der Zeit</translation>
    </message>
    <message>
        <source>No values in this range.</source>
        <translation>Keine Werte in diesem Bereich.</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>%1 does not count bytes: it has no bit rate.</source>
        <translation>%1 zählt keine Bytes: Es hat keine Bitrate.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · each value</source>
        <translation>%1 · jeder Wert</translation>
    </message>
    <message>
        <source>%1 · bit rate, %2 bins</source>
        <translation>%1 · Bitrate, Intervalle von %2</translation>
    </message>
    <message>
        <source>%1 · min, mean, max per %2</source>
        <translation>%1 · Min., Mittel, Max. je %2</translation>
    </message>
    <message>
        <source>%1 · %2 per %3</source>
        <translation>%1 · %2 je %3</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Konversation</translation>
    </message>
    <message>
        <source>all %1 conversations</source>
        <translation>alle %1 Konversationen</translation>
    </message>
    <message>
        <source>Waiting, %1 · %2 bins</source>
        <translation>Warten, %1 · Intervalle %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>What the clients of TCP conversations waited for in each bin, the parts on each other</source>
        <translation>Worauf die Clients von TCP-Konversationen in jedem Intervall warteten, die Teile aufeinander</translation>
    </message>
    <message>
        <source>No TCP turns in focus: no client asks and waits for an answer here.</source>
        <translation>Keine TCP-Runden im Fokus: Hier fragt kein Client und wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>Looking for what clients waited for…</source>
        <translation>Suche, worauf Clients warteten…</translation>
    </message>
    <message>
        <source>No numbers of %1 to draw.</source>
        <translation>Keine Zahlen von %1 zu zeichnen.</translation>
    </message>
    <message>
        <source>Waiting by total of the turn, %1</source>
        <translation>Warten nach Gesamtdauer der Runde, %1</translation>
    </message>
    <message>
        <source>Waiting distribution</source>
        <translation>Verteilung des Wartens</translation>
    </message>
    <message>
        <source>Histogram of turns by how long the client waited: what all turns of a column waited for, the parts on each other</source>
        <translation>Histogramm der Runden danach, wie lange der Client wartete: worauf alle Runden einer Säule warteten, die Teile aufeinander</translation>
    </message>
    <message>
        <source>Turns, %1</source>
        <translation>Runden, %1</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Each turn in a row of its own, as long as its client waited, by what it waited for</source>
        <translation>Jede Runde in einer eigenen Zeile, so lang wie ihr Client wartete, nach dem, worauf er wartete</translation>
    </message>
    <message>
        <source>Order of turns</source>
        <translation>Reihenfolge der Runden</translation>
    </message>
    <message>
        <source>By start</source>
        <translation>Nach Beginn</translation>
    </message>
    <message>
        <source>By total</source>
        <translation>Nach Gesamtdauer</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 höchstens</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <translation>%1 nicht gesehen</translation>
    </message>
    <message>
        <source>The client did not wait.</source>
        <translation>Der Client wartete nicht.</translation>
    </message>
    <message>
        <source>%1 took most of it: %2 of %3.</source>
        <translation>Das meiste: %1, %2 von %3.</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>%1 has no numbers that could be drawn: count and distinct of it can be.</source>
        <translation>%1 hat keine Zahlen, die sich zeichnen lassen: count und distinct davon schon.</translation>
    </message>
    <message>
        <source>%1, the longest of %2</source>
        <translation>%1, das längste von %2</translation>
    </message>
    <message>
        <source>One-way delay</source>
        <translation>Einweg-Laufzeit</translation>
    </message>
    <message>
        <source>What packets take from a point to the next</source>
        <translation>Was Pakete von einem Messpunkt zum nächsten brauchen</translation>
    </message>
    <message>
        <source>No packet was seen at two points.</source>
        <translation>Kein Paket wurde an zwei Messpunkten gesehen.</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>half open</source>
        <translation>halb offen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>schließend</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>Pakete →</translation>
    </message>
    <message>
        <source>Packets ←</source>
        <translation>Pakete ←</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Bytes →</translation>
    </message>
    <message>
        <source>Bytes ←</source>
        <translation>Bytes ←</translation>
    </message>
    <message>
        <source>RTT p50 ms</source>
        <translation>RTT p50 ms</translation>
    </message>
    <message>
        <source>RTT p95 ms</source>
        <translation>RTT p95 ms</translation>
    </message>
    <message>
        <source>RTT p99 ms</source>
        <translation>RTT p99 ms</translation>
    </message>
    <message>
        <source>Initial RTT ms</source>
        <translation>Anfangs-RTT ms</translation>
    </message>
    <message>
        <source>Retransm.</source>
        <translation>Wiederhol.</translation>
    </message>
    <message>
        <source>Retransm. %</source>
        <translation>Wiederhol. %</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Umgeordnet</translation>
    </message>
    <message>
        <source>Dup ACKs</source>
        <translation>Dopp. ACKs</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>Nullfenster</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>Resets</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Roles by</source>
        <translation>Rollen durch</translation>
    </message>
    <message>
        <source>Sum of ip.len: IP headers and everything inside</source>
        <translation>Summe der ip.len: IP-Header und alles darin</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt in milliseconds: from a segment to the ACK of its end</source>
        <translation>tcp.analysis.ack_rtt in Millisekunden: von einem Segment bis zum ACK seines Endes</translation>
    </message>
    <message>
        <source>tcp.analysis.initial_rtt: from the SYN to the ACK that ends the handshake</source>
        <translation>tcp.analysis.initial_rtt: vom SYN bis zum ACK, das den Verbindungsaufbau beendet</translation>
    </message>
    <message>
        <source>Bit rate over the time in view, each row on its own scale</source>
        <translation>Bitrate über die betrachtete Zeit, jede Zeile mit eigener Skala</translation>
    </message>
    <message>
        <source>How far the connection got: half open after a SYN without an answer, closed when both ends sent a FIN</source>
        <translation>Wie weit die Verbindung kam: halb offen nach einem SYN ohne Antwort, geschlossen, wenn beide Enden ein FIN sandten</translation>
    </message>
    <message>
        <source>Packets from client to server</source>
        <translation>Pakete vom Client zum Server</translation>
    </message>
    <message>
        <source>Packets from server to client</source>
        <translation>Pakete vom Server zum Client</translation>
    </message>
    <message>
        <source>Bytes from client to server</source>
        <translation>Bytes vom Client zum Server</translation>
    </message>
    <message>
        <source>Bytes from server to client</source>
        <translation>Bytes vom Server zum Client</translation>
    </message>
    <message>
        <source>tcp.analysis.retransmission, fast and spurious ones included</source>
        <translation>tcp.analysis.retransmission, schnelle und unnötige eingeschlossen</translation>
    </message>
    <message>
        <source>tcp.analysis.out_of_order</source>
        <translation>tcp.analysis.out_of_order</translation>
    </message>
    <message>
        <source>tcp.analysis.duplicate_ack</source>
        <translation>tcp.analysis.duplicate_ack</translation>
    </message>
    <message>
        <source>tcp.analysis.zero_window: the receiver could take no more</source>
        <translation>tcp.analysis.zero_window: der Empfänger konnte nichts mehr aufnehmen</translation>
    </message>
    <message>
        <source>Packets with the RST flag</source>
        <translation>Pakete mit dem Flag RST</translation>
    </message>
    <message>
        <source>How many conversations the row stands for</source>
        <translation>Für wie viele Konversationen die Zeile steht</translation>
    </message>
    <message>
        <source>Time of the first packet</source>
        <translation>Zeit des ersten Pakets</translation>
    </message>
    <message>
        <source>tcp.stream</source>
        <translation>tcp.stream</translation>
    </message>
    <message>
        <source>What usually listens on the server&apos;s port</source>
        <translation>Was gewöhnlich am Port des Servers lauscht</translation>
    </message>
    <message>
        <source>swapped by you</source>
        <translation>von Ihnen getauscht</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>client, server and client port</source>
        <translation>Client, Server und Client-Port</translation>
    </message>
    <message>
        <source>pair of hosts</source>
        <translation>Paar von Hosts</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>server port</source>
        <translation>Server-Port</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>Client-Port</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>Port des Clients</translation>
    </message>
    <message>
        <source>Server port</source>
        <translation>Server-Port</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Port des Servers</translation>
    </message>
    <message>
        <source>Packets of both directions</source>
        <translation>Pakete beider Richtungen</translation>
    </message>
    <message>
        <source>RTT to server</source>
        <translation>RTT zum Server</translation>
    </message>
    <message>
        <source>RTT to server, mean ms</source>
        <translation>RTT zum Server, mittel ms</translation>
    </message>
    <message>
        <source>Mean tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds</source>
        <translation>Mittlere tcp.analysis.ack_rtt des Wegs vom Tap zum Server, in Millisekunden</translation>
    </message>
    <message>
        <source>RTT to server, p95 ms</source>
        <translation>RTT zum Server, p95 ms</translation>
    </message>
    <message>
        <source>RTT to client</source>
        <translation>RTT zum Client</translation>
    </message>
    <message>
        <source>RTT to client, mean ms</source>
        <translation>RTT zum Client, mittel ms</translation>
    </message>
    <message>
        <source>Mean tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds</source>
        <translation>Mittlere tcp.analysis.ack_rtt des Wegs vom Tap zum Client, in Millisekunden</translation>
    </message>
    <message>
        <source>RTT to client, p95 ms</source>
        <translation>RTT zum Client, p95 ms</translation>
    </message>
    <message>
        <source>RTT to server, min ms</source>
        <translation>RTT zum Server, min ms</translation>
    </message>
    <message>
        <source>RTT to server, max ms</source>
        <translation>RTT zum Server, max ms</translation>
    </message>
    <message>
        <source>RTT to server, samples</source>
        <translation>RTT zum Server, Messungen</translation>
    </message>
    <message>
        <source>RTT to client, min ms</source>
        <translation>RTT zum Client, min ms</translation>
    </message>
    <message>
        <source>RTT to client, max ms</source>
        <translation>RTT zum Client, max ms</translation>
    </message>
    <message>
        <source>RTT to client, samples</source>
        <translation>RTT zum Client, Messungen</translation>
    </message>
    <message>
        <source>RTT, both sides mixed</source>
        <translation>RTT, beide Seiten gemischt</translation>
    </message>
    <message>
        <source>RTT min ms</source>
        <translation>RTT min ms</translation>
    </message>
    <message>
        <source>RTT mean ms</source>
        <translation>RTT mittel ms</translation>
    </message>
    <message>
        <source>RTT max ms</source>
        <translation>RTT max ms</translation>
    </message>
    <message>
        <source>RTT samples</source>
        <translation>RTT-Messungen</translation>
    </message>
    <message>
        <source>Protocol above IP</source>
        <translation>Protokoll über IP</translation>
    </message>
    <message>
        <source>TCP analysis</source>
        <translation>TCP-Analyse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Duration s</source>
        <translation>Dauer s</translation>
    </message>
    <message>
        <source>Seconds from the first packet to the last</source>
        <translation>Sekunden vom ersten bis zum letzten Paket</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Bit rate kbit/s</source>
        <translation>Bitrate kbit/s</translation>
    </message>
    <message>
        <source>8 × bytes ÷ duration, in kbit/s</source>
        <translation>8 × Bytes ÷ Dauer, in kbit/s</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Retransmissions %</source>
        <translation>Wiederholungen %</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Client and server</source>
        <translation>Client und Server</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>Adresse des Clients</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>95th percentile of tcp.analysis.ack_rtt on the path from the tap to the server, in milliseconds</source>
        <translation>95. Perzentil der tcp.analysis.ack_rtt auf dem Weg vom Tap zum Server, in Millisekunden</translation>
    </message>
    <message>
        <source>95th percentile of tcp.analysis.ack_rtt on the path from the tap to the client, in milliseconds</source>
        <translation>95. Perzentil der tcp.analysis.ack_rtt auf dem Weg vom Tap zum Client, in Millisekunden</translation>
    </message>
    <message>
        <source>Minimum tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds: from a segment of the client to the ACK of its end</source>
        <translation>Minimale tcp.analysis.ack_rtt des Wegs vom Tap zum Server, in Millisekunden: von einem Segment des Clients bis zum ACK seines Endes</translation>
    </message>
    <message>
        <source>Maximum tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds</source>
        <translation>Maximale tcp.analysis.ack_rtt des Wegs vom Tap zum Server, in Millisekunden</translation>
    </message>
    <message>
        <source>Number of tcp.analysis.ack_rtt samples of the path from the tap to the server</source>
        <translation>Anzahl der Messungen von tcp.analysis.ack_rtt auf dem Weg vom Tap zum Server</translation>
    </message>
    <message>
        <source>Minimum tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds: from a segment of the server to the ACK of its end</source>
        <translation>Minimale tcp.analysis.ack_rtt des Wegs vom Tap zum Client, in Millisekunden: von einem Segment des Servers bis zum ACK seines Endes</translation>
    </message>
    <message>
        <source>Maximum tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds</source>
        <translation>Maximale tcp.analysis.ack_rtt des Wegs vom Tap zum Client, in Millisekunden</translation>
    </message>
    <message>
        <source>Number of tcp.analysis.ack_rtt samples of the path from the tap to the client</source>
        <translation>Anzahl der Messungen von tcp.analysis.ack_rtt auf dem Weg vom Tap zum Client</translation>
    </message>
    <message>
        <source>Number of packets with a tcp.analysis.ack_rtt</source>
        <translation>Anzahl der Pakete mit einer tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>Percentile of tcp.analysis.ack_rtt</source>
        <translation>Perzentil von tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>The rule that told client from server; swap them in the context menu</source>
        <translation>Die Regel, die Client und Server unterschied; im Kontextmenü lassen sich beide tauschen</translation>
    </message>
    <message>
        <source>mid-stream</source>
        <translation>mitten im Stream</translation>
    </message>
    <message>
        <source>Clients waited, s</source>
        <translation>Clients warteten, s</translation>
    </message>
    <message>
        <source>RTT to server, ms</source>
        <translation>RTT zum Server, ms</translation>
    </message>
    <message>
        <source>RTT to client, ms</source>
        <translation>RTT zum Client, ms</translation>
    </message>
    <message>
        <source>RTT, both sides mixed, ms</source>
        <translation>RTT, beide Seiten gemischt, ms</translation>
    </message>
    <message>
        <source>Clients waited</source>
        <translation>Clients warteten</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Requests with their answers, in TCP conversations</source>
        <translation>Anfragen mit ihren Antworten in TCP-Konversationen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What its clients waited in all turns, as far as it was seen; in seconds</source>
        <translation>Was die Clients in allen Runden warteten, soweit gesehen, in Sekunden</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Wohin sie ging</translation>
    </message>
    <message>
        <source>The parts of the wait, as long as the wait is to the longest of all rows</source>
        <translation>Die Teile des Wartens, so lang wie das Warten im Verhältnis zum längsten aller Zeilen</translation>
    </message>
    <message>
        <source>Server, s</source>
        <translation>Server, s</translation>
    </message>
    <message>
        <source>Seconds from the last byte of a request to the first byte of its answer, at the server</source>
        <translation>Sekunden vom letzten Byte einer Anfrage bis zum ersten Byte ihrer Antwort, am Server</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Network, s</source>
        <translation>Netz, s</translation>
    </message>
    <message>
        <source>Seconds of one round trip for each turn, both sides of the tap, on a path without queues</source>
        <translation>Sekunden einer Umlaufzeit je Runde, beide Seiten des Messpunkts, auf einem Weg ohne Warteschlangen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss recovery, s</source>
        <translation>Verlustbehebung, s</translation>
    </message>
    <message>
        <source>Seconds from gaps in the bytes to their repair</source>
        <translation>Sekunden von Lücken in den Bytes bis zu ihrer Behebung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Receive window, s</source>
        <translation>Empfangsfenster, s</translation>
    </message>
    <message>
        <source>Seconds in which the receiver&apos;s window stopped the sender</source>
        <translation>Sekunden, in denen das Fenster des Empfängers den Sender anhielt</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Rest, s</source>
        <translation>Rest, s</translation>
    </message>
    <message>
        <source>Seconds of connection set-up, TLS set-up, transfer and pauses of the sender</source>
        <translation>Sekunden für Verbindungsaufbau, TLS-Aufbau, Übertragung und Pausen des Senders</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Langsamste</translation>
    </message>
    <message>
        <source>Slowest turn, s</source>
        <translation>Langsamste Runde, s</translation>
    </message>
    <message>
        <source>What the client waited in the longest turn, in seconds</source>
        <translation>Was der Client in der längsten Runde wartete, in Sekunden</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Connection set-up, s</source>
        <translation>Verbindungsaufbau, s</translation>
    </message>
    <message>
        <source>Seconds from the SYN to the third packet of the connection</source>
        <translation>Sekunden vom SYN bis zum dritten Paket der Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS set-up, s</source>
        <translation>TLS-Aufbau, s</translation>
    </message>
    <message>
        <source>Seconds of the TLS handshake, from the third packet until the client has the server&apos;s last part of it</source>
        <translation>Sekunden des TLS-Handshakes, vom dritten Paket, bis der Client den letzten Teil des Servers hat</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Transfer, s</source>
        <translation>Übertragung, s</translation>
    </message>
    <message>
        <source>Seconds in which bytes were moving, or stood in a queue</source>
        <translation>Sekunden, in denen Bytes unterwegs waren oder in einer Warteschlange standen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sender pause, s</source>
        <translation>Pause des Senders, s</translation>
    </message>
    <message>
        <source>Seconds in which the sender had nothing to send in the middle of an answer</source>
        <translation>Sekunden, in denen der Sender mitten in einer Antwort nichts zu senden hatte</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
</context>
<context>
    <name>emptiness</name>
    <message>
        <source>The job holds no packets yet.</source>
        <translation>Der Job enthält noch keine Pakete.</translation>
    </message>
    <message>
        <source>The job is stopped and holds no packets. Start it first.</source>
        <translation>Der Job ist angehalten und enthält keine Pakete. Starten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The job is stopped and holds %1.</source>
        <translation>Der Job ist angehalten und enthält %1.</translation>
    </message>
    <message>
        <source>The job has captured nothing since %1.</source>
        <translation>Der Job hat seit %1 nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The clip holds %1.</source>
        <translation>Der Clip enthält %1.</translation>
    </message>
    <message>
        <source>Download without the filters</source>
        <translation>Ohne die Filter herunterladen</translation>
    </message>
    <message>
        <source>“%1” holds no packets.</source>
        <translation>„%1“ enthält keine Pakete.</translation>
    </message>
    <message>
        <source>No packet was captured in %1.</source>
        <translation>Im Zeitraum %1 wurde kein Paket aufgezeichnet.</translation>
    </message>
    <message>
        <source>Use the last 10 s that it holds</source>
        <translation>Die letzten enthaltenen 10 s verwenden</translation>
    </message>
    <message>
        <source>This range is in the future: the appliance&apos;s clock shows %1.</source>
        <translation>Dieser Zeitraum liegt in der Zukunft: Die Uhr der Appliance zeigt %1.</translation>
    </message>
    <message>
        <source>The job holds no packets of this range: it holds %1.</source>
        <translation>Der Job enthält keine Pakete dieses Zeitraums: Er enthält %1.</translation>
    </message>
    <message>
        <source>Use all that it holds</source>
        <translation>Alles Enthaltene verwenden</translation>
    </message>
    <message>
        <source>No packet matches the filter.</source>
        <translation>Kein Paket passt zum Filter.</translation>
    </message>
    <message>
        <source>No packet matches all of the filters.</source>
        <translation>Kein Paket passt zu allen Filtern.</translation>
    </message>
    <message>
        <source>Without filters there are at most %1.</source>
        <translation>Ohne Filter sind es höchstens %1.</translation>
    </message>
</context>
<context>
    <name>errortext</name>
    <message>
        <source>The certificate of %1 cannot be used: %2.</source>
        <translation>Das Zertifikat von %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known yet. SHA-256 %2</source>
        <translation>Das Zertifikat von %1 ist noch nicht bekannt. SHA-256 %2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is not supported: %2.</source>
        <translation>%1 wird nicht unterstützt: %2.</translation>
    </message>
    <message>
        <source>The BPF filter is not understood: %1.</source>
        <translation>Der BPF-Filter wird nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>There is no host named %1. Check the name, or the network.</source>
        <translation>Es gibt keinen Host namens %1. Prüfen Sie den Namen oder das Netz.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port, or whether the appliance is running.</source>
        <translation>%1 weist die Verbindung ab. Prüfen Sie den Port, und ob die Appliance läuft.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2.</source>
        <translation>Die Verbindung zu %1 ging verloren: %2.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a NetShark does. Check the host and the port.</source>
        <translation>%1 antwortet, aber nicht wie ein NetShark. Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <translation>%1 nimmt diesen Benutzernamen und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>The job holds no packets yet. Try again when it has captured some.</source>
        <translation>Der Job enthält noch keine Pakete. Versuchen Sie es erneut, wenn er welche aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>The appliance rejected the request: %1.</source>
        <translation>Die Appliance hat die Anfrage abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Enter a time range, such as last 10s.</source>
        <translation>Geben Sie einen Zeitraum ein, etwa last 10s.</translation>
    </message>
    <message>
        <source>Enter a range, such as last 10s, or 12:00 PM to 1:00 PM.</source>
        <translation>Geben Sie einen Bereich ein, etwa last 10s oder 12:00 PM to 1:00 PM.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The file is cut off after %1; everything before is shown.</source>
        <translation>Die Datei ist nach %1 abgeschnitten; alles davor wird gezeigt.</translation>
    </message>
    <message>
        <source>The file is damaged at byte %1; everything before is shown.</source>
        <translation>Die Datei ist bei Byte %1 beschädigt; alles davor wird gezeigt.</translation>
    </message>
    <message>
        <source>Reading stopped after %1 (%2); everything before is shown.</source>
        <translation>Das Lesen endete nach %1 (%2); alles davor wird gezeigt.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>A parenthesis or brace is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>more bytes captured than were on the wire</source>
        <translation>mehr Bytes aufgezeichnet, als gesendet wurden</translation>
    </message>
    <message>
        <source>other unknown link-layer headers</source>
        <translation>andere unbekannte Header der Sicherungsschicht</translation>
    </message>
    <message>
        <source>other unknown EtherTypes</source>
        <translation>andere unbekannte EtherTypes</translation>
    </message>
    <message>
        <source>other unknown protocol types of GRE</source>
        <translation>andere unbekannte Protokolltypen von GRE</translation>
    </message>
    <message>
        <source>other unread IP protocols</source>
        <translation>andere nicht gelesene IP-Protokolle</translation>
    </message>
    <message>
        <source>other unread tunnels in UDP</source>
        <translation>andere nicht gelesene Tunnel in UDP</translation>
    </message>
    <message>
        <source>unknown link-layer header %1</source>
        <translation>unbekannter Header der Sicherungsschicht %1</translation>
    </message>
    <message>
        <source>unknown EtherType %1</source>
        <translation>unbekannter EtherType %1</translation>
    </message>
    <message>
        <source>unknown protocol type %1 of GRE</source>
        <translation>unbekannter Protokolltyp %1 von GRE</translation>
    </message>
    <message>
        <source>unread IP protocol %1</source>
        <translation>nicht gelesenes IP-Protokoll %1</translation>
    </message>
    <message>
        <source>unread tunnel in UDP port %1</source>
        <translation>nicht gelesener Tunnel im UDP-Port %1</translation>
    </message>
    <message>
        <source>header cut off</source>
        <translation>Header abgeschnitten</translation>
    </message>
    <message>
        <source>malformed IP header</source>
        <translation>fehlerhafter IP-Header</translation>
    </message>
    <message>
        <source>malformed TCP or UDP header</source>
        <translation>fehlerhafter TCP- oder UDP-Header</translation>
    </message>
    <message>
        <source>IP fragment not captured whole</source>
        <translation>IP-Fragment nicht vollständig aufgezeichnet</translation>
    </message>
    <message>
        <source>server port given</source>
        <translation>Server-Port angegeben</translation>
    </message>
    <message>
        <source>client sent the SYN</source>
        <translation>Client sandte das SYN</translation>
    </message>
    <message>
        <source>server sent the SYN-ACK</source>
        <translation>Server sandte das SYN-ACK</translation>
    </message>
    <message>
        <source>well-known port</source>
        <translation>bekannter Port</translation>
    </message>
    <message>
        <source>lower port</source>
        <translation>niedrigerer Port</translation>
    </message>
    <message>
        <source>sent the first packet</source>
        <translation>sandte das erste Paket</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>%1 was deleted or replaced by another program while it was written. Download again, to another folder if it happens again.</source>
        <translation>%1 wurde von einem anderen Programm gelöscht oder ersetzt, während es geschrieben wurde. Laden Sie erneut herunter, in einen anderen Ordner, falls es wieder geschieht.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is an archive (%2). Unpack it, then open the capture that is in it.</source>
        <translation>%1 ist ein Archiv (%2). Entpacken Sie es und öffnen Sie dann die Aufzeichnung darin.</translation>
    </message>
    <message>
        <source>%1 is cut off before its first packet.</source>
        <translation>%1 ist vor dem ersten Paket abgeschnitten.</translation>
    </message>
    <message>
        <source>Two outputs would go to %1. Choose another name for one of them.</source>
        <translation>Zwei Ausgaben gingen nach %1. Wählen Sie für eine davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>die Standardausgabe</translation>
    </message>
    <message>
        <source>Interrupted: %1 was not written.</source>
        <translation>Unterbrochen: %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Die Standardausgabe</translation>
    </message>
    <message>
        <source>The download cannot be written: %1.</source>
        <translation>Der Download kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Another download to %1 is running. Choose another name, or wait.</source>
        <translation>Ein anderer Download nach %1 läuft. Wählen Sie einen anderen Namen oder warten Sie.</translation>
    </message>
    <message>
        <source>%1 is open here. Close it first, or choose another name.</source>
        <translation>%1 ist hier geöffnet. Schließen Sie es zuerst oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Interrupted: reading stopped after %1; everything before is shown.</source>
        <translation>Unterbrochen: Das Lesen endete nach %1; alles davor wird gezeigt.</translation>
    </message>
    <message>
        <source>The compressed file does not match its own checksum (%1): something has changed it. All of it is shown, but some packets may be wrong.</source>
        <translation>Die komprimierte Datei passt nicht zu ihrer eigenen Prüfsumme (%1): Etwas hat sie verändert. Alles wird gezeigt, aber einzelne Pakete können falsch sein.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user and a password, or does not accept these.</source>
        <translation>Der Proxy %1 verlangt Benutzer und Passwort oder nimmt diese nicht an.</translation>
    </message>
    <message>
        <source>%1 holds no client certificate with its key. Choose a PKCS#12 file, or PEM files of both.</source>
        <translation>%1 enthält kein Client-Zertifikat mit Schlüssel. Wählen Sie eine PKCS#12-Datei oder PEM-Dateien von beidem.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuchen Sie es in %1 erneut.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>An export is left on %1: %2.</source>
        <translation>Auf %1 ist ein Export zurückgeblieben: %2.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a NetShark does (%2). Check the host and the port.</source>
        <translation>%1 antwortet, aber nicht wie ein NetShark (%2). Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>This account may not do that on %1: %2.</source>
        <translation>Dieses Konto darf das auf %1 nicht: %2.</translation>
    </message>
    <message>
        <source>The appliance&apos;s clock shows %1: it was never set. Enter both times with their dates, such as 4/21/2013 16:00 to 4/21/2013 16:10.</source>
        <translation>Die Uhr der Appliance zeigt %1: Sie wurde nie gestellt. Geben Sie beide Zeiten mit Datum ein, etwa 4/21/2013 16:00 to 4/21/2013 16:10.</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is an address: write %2 == 10.0.0.0/8.</source>
        <translation>„%1“ durchsucht Text, und %2 ist eine Adresse: Schreiben Sie %2 == 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is an address: write %2 == fd00::/8.</source>
        <translation>„%1“ durchsucht Text, und %2 ist eine Adresse: Schreiben Sie %2 == fd00::/8.</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is a number: write %2 == 1, or %2 in { 1, 10..20 }.</source>
        <translation>„%1“ durchsucht Text, und %2 ist eine Zahl: Schreiben Sie %2 == 1 oder %2 in { 1, 10..20 }.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: write (a &amp;&amp; !b) || (!a &amp;&amp; b).</source>
        <translation>Remora hat kein „%1“: Schreiben Sie (a &amp;&amp; !b) || (!a &amp;&amp; b).</translation>
    </message>
    <message>
        <source>Remora has no “%1”: == alone matches where any value of the field is equal.</source>
        <translation>Remora hat kein „%1“: == allein trifft zu, wo irgendein Wert des Feldes gleich ist.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: != alone matches where no value of the field is equal.</source>
        <translation>Remora hat kein „%1“: != allein trifft zu, wo kein Wert des Feldes gleich ist.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: name both fields, as in tcp.srcport == 80 &amp;&amp; tcp.dstport == 80.</source>
        <translation>Remora hat kein „%1“: Nennen Sie beide Felder, wie in tcp.srcport == 80 &amp;&amp; tcp.dstport == 80.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: name both fields, as in tcp.srcport != 80 || tcp.dstport != 80.</source>
        <translation>Remora hat kein „%1“: Nennen Sie beide Felder, wie in tcp.srcport != 80 || tcp.dstport != 80.</translation>
    </message>
    <message>
        <source>“%1” is out of range: %2 is never negative.</source>
        <translation>„%1“ liegt außerhalb des Bereichs: %2 ist nie negativ.</translation>
    </message>
    <message>
        <source>“%1” is out of range: %2 is %3 to %4.</source>
        <translation>„%1“ liegt außerhalb des Bereichs: %2 geht von %3 bis %4.</translation>
    </message>
    <message>
        <source>Remora has no functions such as “%1(…)”: compare a field itself. Lengths are tcp.len, ip.len and frame.len.</source>
        <translation>Remora hat keine Funktionen wie „%1(…)“: Vergleichen Sie ein Feld selbst. Längen sind tcp.len, ip.len und frame.len.</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one trusted for it. This may be an attack: nothing was sent. SHA-256 now %2, trusted %3</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem vertraut wird. Das kann ein Angriff sein: Es wurde nichts gesendet. SHA-256 jetzt %2, vertraut %3</translation>
    </message>
    <message>
        <source>Tried three times; try again later.</source>
        <translation>Dreimal versucht; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>An export may be left on %1, which did not return its id; one like it is %2.</source>
        <translation>Auf %1 ist vielleicht ein Export zurückgeblieben, dessen ID nicht gemeldet wurde; ein gleichartiger ist %2.</translation>
    </message>
    <message>
        <source>An export may be left on %1: it did not return its id.</source>
        <translation>Auf %1 ist vielleicht ein Export zurückgeblieben: Seine ID wurde nicht gemeldet.</translation>
    </message>
    <message>
        <source>%1 estimated about %2, but %3 arrived: its export may have been removed meanwhile.</source>
        <translation>%1 hatte etwa %2 geschätzt, aber %3 sind angekommen: Der Export wurde inzwischen vielleicht entfernt.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or allow it more time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal oder geben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1 (%2). Check the proxy, or connect without one.</source>
        <translation>Der Proxy kann %1 nicht erreichen (%2). Prüfen Sie den Proxy oder verbinden Sie sich ohne.</translation>
    </message>
    <message>
        <source>The password of the client certificate %1 is missing or wrong. Enter the right one.</source>
        <translation>Das Passwort des Client-Zertifikats %1 fehlt oder ist falsch. Geben Sie das richtige ein.</translation>
    </message>
    <message>
        <source>%1 reports an internal error (%2). %3</source>
        <translation>%1 meldet einen internen Fehler (%2). %3</translation>
    </message>
    <message>
        <source>%1 accepts no more requests for now (%2). %3</source>
        <translation>%1 nimmt vorerst keine Anfragen mehr an (%2). %3</translation>
    </message>
    <message>
        <source>%1 sent compressed data (%2), which was not requested. Connect without a proxy or gateway in between.</source>
        <translation>%1 hat komprimierte Daten (%2) gesendet, die nicht angefordert waren. Verbinden Sie sich ohne Proxy oder Gateway dazwischen.</translation>
    </message>
    <message>
        <source>%1 redirects without naming a target. Connect to the appliance itself.</source>
        <translation>%1 leitet um, ohne ein Ziel zu nennen. Verbinden Sie sich mit der Appliance selbst.</translation>
    </message>
    <message>
        <source>%1 redirects to %2. Nothing was sent there. Connect to the appliance itself.</source>
        <translation>%1 leitet auf %2 um. Dorthin wurde nichts gesendet. Verbinden Sie sich mit der Appliance selbst.</translation>
    </message>
    <message>
        <source>%1 supports the API versions %2; Remora supports 5.1, 5.0 and 4.0.</source>
        <translation>%1 unterstützt die API-Versionen %2; Remora unterstützt 5.1, 5.0 und 4.0.</translation>
    </message>
    <message>
        <source>%1 offers no login method that Remora supports (BASIC, COOKIE).</source>
        <translation>%1 bietet kein Anmeldeverfahren, das Remora unterstützt (BASIC, COOKIE).</translation>
    </message>
    <message>
        <source>%1 no longer accepts this account: %2.</source>
        <translation>%1 akzeptiert dieses Konto nicht mehr: %2.</translation>
    </message>
    <message>
        <source>%1 does not have it, or no longer has it: %2.</source>
        <translation>%1 hat es nicht oder nicht mehr: %2.</translation>
    </message>
    <message>
        <source>“%2” cannot be requested from %1: a URL cannot contain it.</source>
        <translation>„%2“ lässt sich nicht von %1 abrufen: Eine URL kann es nicht enthalten.</translation>
    </message>
    <message>
        <source>%1 stored something other than what was sent: %2. Delete it there, and upload it again.</source>
        <translation>%1 hat etwas anderes gespeichert, als gesendet wurde: %2. Löschen Sie es dort und laden Sie es erneut hoch.</translation>
    </message>
    <message>
        <source>%1 broke off its answer: not all of it arrived. Try again.</source>
        <translation>%1 hat die Antwort abgebrochen: Nicht alles ist angekommen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space, or choose another folder.</source>
        <translation>Der Datenträger von %1 ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 was closed by its reader.</source>
        <translation>%1 wurde vom Leser geschlossen.</translation>
    </message>
    <message>
        <source>What %1 sent is not a capture. Choose another source.</source>
        <translation>Was %1 gesendet hat, ist keine Aufzeichnung. Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of time. Use s, min, h, days, weeks, months or years.</source>
        <translation>„%1“ ist keine Zeiteinheit. Verwenden Sie s, min, h, days, weeks, months oder years.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of time, such as 10s or 2 weeks.</source>
        <translation>„%1“ ist keine Zeitspanne wie 10s oder 2 weeks.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time, such as 4/21/13 16:00.</source>
        <translation>„%1“ ist kein Datum und keine Zeit wie 4/21/13 16:00.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day, such as 16:00 or 4:00 PM.</source>
        <translation>„%1“ ist keine Uhrzeit wie 16:00 oder 4:00 PM.</translation>
    </message>
    <message>
        <source>“%1” does not exist: the clock was set forward over all of it. Choose a later end.</source>
        <translation>„%1“ gibt es nicht: Die Uhr wurde darüber hinweg vorgestellt. Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>Interrupted before any of %1 was read.</source>
        <translation>Unterbrochen, bevor etwas von %1 gelesen war.</translation>
    </message>
    <message>
        <source>%1 does not match its own checksum, and none of it is a capture.</source>
        <translation>%1 passt nicht zu seiner eigenen Prüfsumme, und nichts darin ist eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>%1 holds no capture: other data follows its compressed data.</source>
        <translation>%1 enthält keine Aufzeichnung: Auf die komprimierten Daten folgen andere Daten.</translation>
    </message>
    <message>
        <source>%1 exists already and holds packets, which overwriting would lose. Choose another name.</source>
        <translation>%1 gibt es schon, und es enthält Pakete, die beim Überschreiben verloren gingen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is the file being read. Choose another name for the output.</source>
        <translation>%1 ist die Datei, die gerade gelesen wird. Wählen Sie für die Ausgabe einen anderen Namen.</translation>
    </message>
    <message>
        <source>The packets after byte %1 are not shown: they exceed the memory limit, and the cache folder cannot hold them (%2). Free some space on that disk, or raise the limit.</source>
        <translation>Die Pakete nach Byte %1 werden nicht gezeigt: Sie überschreiten die Speichergrenze, und der Cache-Ordner kann sie nicht aufnehmen (%2). Schaffen Sie auf diesem Datenträger Platz oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>The file holds other data after the compressed packets, which is ignored. All packets are shown.</source>
        <translation>Nach den komprimierten Paketen enthält die Datei andere Daten, die ignoriert werden. Alle Pakete werden gezeigt.</translation>
    </message>
    <message>
        <source>“|” is not an operator: join two filters with ||.</source>
        <translation>„|“ ist kein Operator: Verbinden Sie zwei Filter mit ||.</translation>
    </message>
    <message>
        <source>“%1” is a column of tables and charts only: filters cannot use it.</source>
        <translation>„%1“ ist nur eine Spalte von Tabellen und Diagrammen: Filter können sie nicht verwenden.</translation>
    </message>
    <message>
        <source>The filter ends where a field is expected.</source>
        <translation>Der Filter endet, wo ein Feld erwartet wird.</translation>
    </message>
    <message>
        <source>A field is expected in place of “%1”.</source>
        <translation>Statt „%1“ wird ein Feld erwartet.</translation>
    </message>
    <message>
        <source>The filter ends where a value is expected.</source>
        <translation>Der Filter endet, wo ein Wert erwartet wird.</translation>
    </message>
    <message>
        <source>A value is expected in place of “%1”.</source>
        <translation>Statt „%1“ wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>“%1” is not a number that this field can have.</source>
        <translation>„%1“ ist keine Zahl, die dieses Feld haben kann.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of this field.</source>
        <translation>„%1“ ist keine Einheit dieses Feldes.</translation>
    </message>
    <message>
        <source>“%1” is not an address that this field can have, such as 10.0.0.0/8 for ip.addr, fd00::/8 for ipv6.addr, client or server.</source>
        <translation>„%1“ ist keine Adresse, die dieses Feld haben kann, wie 10.0.0.0/8 bei ip.addr, fd00::/8 bei ipv6.addr, client oder server.</translation>
    </message>
    <message>
        <source>“%1” is not a time, such as 09:14:02 or 2013-04-21 09:14:02.</source>
        <translation>„%1“ ist keine Zeit wie 09:14:02 oder 2013-04-21 09:14:02.</translation>
    </message>
    <message>
        <source>“%1” is not a protocol, such as tcp, udp, icmp or 132.</source>
        <translation>„%1“ ist kein Protokoll wie tcp, udp, icmp oder 132.</translation>
    </message>
    <message>
        <source>“%1” cannot compare addresses: use == or !=.</source>
        <translation>„%1“ kann keine Adressen vergleichen: Verwenden Sie == oder !=.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing before “%1”.</source>
        <translation>Vor „%1“ fehlt eine schließende Klammer.</translation>
    </message>
    <message>
        <source>“in” needs a set, such as { 80, 443, 8000..8100 }.</source>
        <translation>„in“ braucht eine Menge wie { 80, 443, 8000..8100 }.</translation>
    </message>
    <message>
        <source>“%1” follows a complete filter: join the two with &amp;&amp; or ||.</source>
        <translation>„%1“ folgt auf einen vollständigen Filter: Verbinden Sie beide mit &amp;&amp; oder ||.</translation>
    </message>
    <message>
        <source>The filter has too many nested parentheses.</source>
        <translation>Der Filter hat zu viele verschachtelte Klammern.</translation>
    </message>
    <message>
        <source>%1 is not a capture. Remora opens pcap, pcapng, snoop, NetMon, ERF, CommView and LANalyzer files, also compressed ones.</source>
        <translation>%1 ist keine Aufzeichnung. Remora öffnet pcap-, pcapng-, snoop-, NetMon-, ERF-, CommView- und LANalyzer-Dateien, auch komprimierte.</translation>
    </message>
    <message>
        <source>packets without a time</source>
        <translation>Pakete ohne Zeit</translation>
    </message>
    <message>
        <source>times before 1951 or after 2225, not shown</source>
        <translation>Zeiten vor 1951 oder nach 2225, nicht gezeigt</translation>
    </message>
    <message>
        <source>nanoseconds where the file says microseconds</source>
        <translation>Nanosekunden, wo die Datei Mikrosekunden angibt</translation>
    </message>
    <message>
        <source>“[%1]” cuts bytes, which %2 is not: compare all of it, or some bits of a number, as in tcp.flags &amp; 0x02.</source>
        <translation>„[%1]“ schneidet Bytes aus, und %2 besteht nicht aus solchen: Vergleichen Sie es als Ganzes, oder einige Bits einer Zahl, wie in tcp.flags &amp; 0x02.</translation>
    </message>
    <message>
        <source>“%1” searches bytes, and a note has none: write %2 alone.</source>
        <translation>„%1“ durchsucht Bytes, und ein Befund hat keine: Schreiben Sie nur %2.</translation>
    </message>
    <message>
        <source>“%1” is not an Ethernet address, such as 00:1b:21:3c:4d:5e.</source>
        <translation>„%1“ ist keine Ethernet-Adresse wie 00:1b:21:3c:4d:5e.</translation>
    </message>
    <message>
        <source>“%1” is neither a text in quotes, such as &quot;GET&quot;, nor bytes in hexadecimal digits, such as 47:45:54.</source>
        <translation>„%1“ ist weder ein Text in Anführungszeichen wie &quot;GET&quot; noch Bytes in Hexadezimalziffern wie 47:45:54.</translation>
    </message>
    <message>
        <source>“%1” takes bits of a number or of bytes, as in tcp.flags &amp; 0x02. Two filters are joined with &amp;&amp;.</source>
        <translation>„%1“ nimmt Bits einer Zahl oder von Bytes, wie in tcp.flags &amp; 0x02. Zwei Filter werden mit &amp;&amp; verbunden.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: write &amp;, as in tcp.flags &amp; 0x02.</source>
        <translation>Remora hat kein „%1“: Schreiben Sie &amp;, wie in tcp.flags &amp; 0x02.</translation>
    </message>
    <message>
        <source>“%1” cannot compare a note: write its name alone.</source>
        <translation>„%1“ kann keinen Befund vergleichen: Schreiben Sie nur seinen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a slice: [0:3] is three bytes from the first on, [4] the fifth, [-2:] the last two.</source>
        <translation>„%1“ ist kein Ausschnitt: [0:3] sind drei Bytes vom ersten an, [4] ist das fünfte, [-2:] sind die letzten zwei.</translation>
    </message>
    <message>
        <source>The filter ends where a regular expression in quotes is expected.</source>
        <translation>Der Filter endet, wo ein regulärer Ausdruck in Anführungszeichen erwartet wird.</translation>
    </message>
    <message>
        <source>“matches” needs a regular expression in quotes, in place of “%1”.</source>
        <translation>„matches“ braucht einen regulären Ausdruck in Anführungszeichen statt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>“%1” asks for a whole field, not for a part of it: write several comparisons and join them with ||.</source>
        <translation>„%1“ fragt nach einem ganzen Feld, nicht nach einem Teil davon: Schreiben Sie mehrere Vergleiche und verbinden Sie sie mit ||.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with %2: they are of different kinds.</source>
        <translation>„%1“ lässt sich nicht mit %2 vergleichen: Sie sind von verschiedener Art.</translation>
    </message>
    <message>
        <source>other unknown headers of 6LoWPAN</source>
        <translation>andere unbekannte 6LoWPAN-Header</translation>
    </message>
    <message>
        <source>unknown header %1 of 6LoWPAN</source>
        <translation>unbekannter 6LoWPAN-Header %1</translation>
    </message>
    <message>
        <source>malformed link-layer header or wrong checksum</source>
        <translation>fehlerhafter Header der Verbindungsschicht oder falsche Prüfsumme</translation>
    </message>
    <message>
        <source>“%1” ends a range that begins otherwise: write per cents at both ends, or times.</source>
        <translation>„%1“ beendet einen Bereich, der anders beginnt: Geben Sie an beiden Enden Prozente an oder Zeiten.</translation>
    </message>
    <message>
        <source>A view is left on %1: %2.</source>
        <translation>Eine Ansicht bleibt auf %1 zurück: %2.</translation>
    </message>
    <message>
        <source>A view may be left on %1: it did not return its id.</source>
        <translation>Vielleicht bleibt eine Ansicht auf %1 zurück: Die ID wurde nicht zurückgegeben.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Byte)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>times in nanoseconds</source>
        <translation>Zeiten in Nanosekunden</translation>
    </message>
    <message>
        <source>times in microseconds</source>
        <translation>Zeiten in Mikrosekunden</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>Kapselung</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>Snap-Länge</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>Aufgezeichnet auf</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>Aufgezeichnet mit</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Erstes Paket</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Letztes Paket</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>Bytes auf der Leitung</translation>
    </message>
    <message>
        <source>Bytes captured</source>
        <translation>Aufgezeichnete Bytes</translation>
    </message>
    <message>
        <source>Cut by the snap length</source>
        <translation>Von der Snap-Länge gekürzt</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Mean bit rate on the wire</source>
        <translation>Mittlere Bitrate auf der Leitung</translation>
    </message>
    <message>
        <source>Mean packet rate</source>
        <translation>Mittlere Paketrate</translation>
    </message>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 Pakete/s</translation>
    </message>
    <message>
        <source>Mean packet length</source>
        <translation>Mittlere Paketlänge</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Dropped while capturing</source>
        <translation>Beim Aufzeichnen verloren</translation>
    </message>
    <message>
        <source>Names from DNS answers</source>
        <translation>Namen aus DNS-Antworten</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 Pakete</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>empfangen %1</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>verloren %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>of the file</source>
        <translation>zur Datei</translation>
    </message>
    <message>
        <source>of packet %1</source>
        <translation>zu Paket %1</translation>
    </message>
    <message>
        <source>Odd packets</source>
        <translation>Auffällige Pakete</translation>
    </message>
    <message>
        <source>%1, first in packet %2</source>
        <translation>%1, zuerst in Paket %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Further interfaces</source>
        <translation>Weitere Schnittstellen</translation>
    </message>
</context>
<context>
    <name>fieldcatalogue</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>“%1” takes too long to be searched for: make it simpler.</source>
        <translation>Nach „%1“ zu suchen, dauert zu lange: Machen Sie es einfacher.</translation>
    </message>
</context>
<context>
    <name>fieldwords</name>
    <message>
        <source>presence</source>
        <translation>Vorhandensein</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>IPv4 or IPv6</source>
        <translation>IPv4 oder IPv6</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>raw bytes</source>
        <translation>rohe Bytes</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>number of the packet in the capture</source>
        <translation>Nummer des Pakets in der Aufzeichnung</translation>
    </message>
    <message>
        <source>bytes on the wire</source>
        <translation>Bytes auf der Leitung</translation>
    </message>
    <message>
        <source>time of the packet: &quot;09:14:02&quot;, &quot;2013-04-21 09:14:02.5&quot;</source>
        <translation>Zeit des Pakets: &quot;09:14:02&quot;, &quot;2013-04-21 09:14:02.5&quot;</translation>
    </message>
    <message>
        <source>time since the first packet: 1.5 s</source>
        <translation>Zeit seit dem ersten Paket: 1.5 s</translation>
    </message>
    <message>
        <source>IPv4 packets</source>
        <translation>IPv4-Pakete</translation>
    </message>
    <message>
        <source>IPv4 source or destination: 10.0.0.0/8, client, server</source>
        <translation>IPv4-Quelle oder -Ziel: 10.0.0.0/8, client, server</translation>
    </message>
    <message>
        <source>IPv4 source</source>
        <translation>IPv4-Quelle</translation>
    </message>
    <message>
        <source>IPv4 destination</source>
        <translation>IPv4-Ziel</translation>
    </message>
    <message>
        <source>bytes of the IPv4 packet</source>
        <translation>Bytes des IPv4-Pakets</translation>
    </message>
    <message>
        <source>IPv6 packets</source>
        <translation>IPv6-Pakete</translation>
    </message>
    <message>
        <source>IPv6 source or destination</source>
        <translation>IPv6-Quelle oder -Ziel</translation>
    </message>
    <message>
        <source>IPv6 source</source>
        <translation>IPv6-Quelle</translation>
    </message>
    <message>
        <source>IPv6 destination</source>
        <translation>IPv6-Ziel</translation>
    </message>
    <message>
        <source>UDP packets</source>
        <translation>UDP-Pakete</translation>
    </message>
    <message>
        <source>UDP source or destination port</source>
        <translation>UDP-Quell- oder Zielport</translation>
    </message>
    <message>
        <source>UDP source port</source>
        <translation>UDP-Quellport</translation>
    </message>
    <message>
        <source>UDP destination port</source>
        <translation>UDP-Zielport</translation>
    </message>
    <message>
        <source>number of the UDP conversation</source>
        <translation>Nummer der UDP-Konversation</translation>
    </message>
    <message>
        <source>ICMP packets</source>
        <translation>ICMP-Pakete</translation>
    </message>
    <message>
        <source>ICMPv6 packets</source>
        <translation>ICMPv6-Pakete</translation>
    </message>
    <message>
        <source>TCP packets</source>
        <translation>TCP-Pakete</translation>
    </message>
    <message>
        <source>TCP source or destination port: {80, 443}, 8000..8999</source>
        <translation>TCP-Quell- oder Zielport: {80, 443}, 8000..8999</translation>
    </message>
    <message>
        <source>TCP source port</source>
        <translation>TCP-Quellport</translation>
    </message>
    <message>
        <source>TCP destination port</source>
        <translation>TCP-Zielport</translation>
    </message>
    <message>
        <source>number of the TCP conversation</source>
        <translation>Nummer der TCP-Konversation</translation>
    </message>
    <message>
        <source>sequence number, relative</source>
        <translation>Sequenznummer, relativ</translation>
    </message>
    <message>
        <source>acknowledgment number, relative</source>
        <translation>Bestätigungsnummer, relativ</translation>
    </message>
    <message>
        <source>bytes of payload</source>
        <translation>Bytes an Nutzdaten</translation>
    </message>
    <message>
        <source>receive window, scaled: 64 kB</source>
        <translation>Empfangsfenster, skaliert: 64 kB</translation>
    </message>
    <message>
        <source>all flags as a number: 0x012</source>
        <translation>alle Flags als Zahl: 0x012</translation>
    </message>
    <message>
        <source>the sender is finished: 1 or 0</source>
        <translation>der Absender ist fertig: 1 oder 0</translation>
    </message>
    <message>
        <source>opens a connection: 1 or 0</source>
        <translation>öffnet eine Verbindung: 1 oder 0</translation>
    </message>
    <message>
        <source>aborts the connection: 1 or 0</source>
        <translation>bricht die Verbindung ab: 1 oder 0</translation>
    </message>
    <message>
        <source>acknowledges something: 1 or 0</source>
        <translation>bestätigt etwas: 1 oder 0</translation>
    </message>
    <message>
        <source>urgent data: 1 or 0</source>
        <translation>dringende Daten: 1 oder 0</translation>
    </message>
    <message>
        <source>time from a segment to the ACK of its end: 50 ms</source>
        <translation>Zeit von einem Segment bis zum ACK seines Endes: 50 ms</translation>
    </message>
    <message>
        <source>number of the packet that is acknowledged</source>
        <translation>Nummer des Pakets, das bestätigt wird</translation>
    </message>
    <message>
        <source>round trip of the handshake</source>
        <translation>Umlaufzeit des Verbindungsaufbaus</translation>
    </message>
    <message>
        <source>bytes sent and not acknowledged yet</source>
        <translation>gesendete, noch nicht bestätigte Bytes</translation>
    </message>
    <message>
        <source>bytes since the last PSH</source>
        <translation>Bytes seit dem letzten PSH</translation>
    </message>
    <message>
        <source>packets from client to server</source>
        <translation>Pakete vom Client zum Server</translation>
    </message>
    <message>
        <source>packets from server to client</source>
        <translation>Pakete vom Server zum Client</translation>
    </message>
    <message>
        <source>packets of the conversation, both directions</source>
        <translation>Pakete der Konversation, beide Richtungen</translation>
    </message>
    <message>
        <source>bytes of the conversation: 1 MB</source>
        <translation>Bytes der Konversation: 1 MB</translation>
    </message>
    <message>
        <source>from its first packet to its last: 10 s</source>
        <translation>vom ersten bis zum letzten Paket: 10 s</translation>
    </message>
    <message>
        <source>mean RTT of the conversation</source>
        <translation>mittlere RTT der Konversation</translation>
    </message>
    <message>
        <source>round trip of the conversation&apos;s handshake</source>
        <translation>Umlaufzeit des Verbindungsaufbaus der Konversation</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtern: %1</translation>
    </message>
    <message>
        <source>Filter and, or, not</source>
        <translation>Filtern mit und, oder, nicht</translation>
    </message>
    <message>
        <source>… and this</source>
        <translation>… und dies</translation>
    </message>
    <message>
        <source>… or this</source>
        <translation>… oder dies</translation>
    </message>
    <message>
        <source>… and not this</source>
        <translation>… und nicht dies</translation>
    </message>
    <message>
        <source>number of the packet that is duplicated</source>
        <translation>Nummer des Pakets, das dupliziert wird</translation>
    </message>
    <message>
        <source>time of the conversation&apos;s first packet: &quot;09:14:02&quot;</source>
        <translation>Zeit des ersten Pakets der Konversation: &quot;09:14:02&quot;</translation>
    </message>
    <message>
        <source>8 × bytes ÷ duration of the conversation: 1.5 M</source>
        <translation>8 × Bytes ÷ Dauer der Konversation: 1.5 M</translation>
    </message>
    <message>
        <source>protocol above IP: tcp, udp, icmp, 132</source>
        <translation>Protokoll über IP: tcp, udp, icmp, 132</translation>
    </message>
    <message>
        <source>address of the client, IPv4 or IPv6: 10.0.0.0/8</source>
        <translation>Adresse des Clients, IPv4 oder IPv6: 10.0.0.0/8</translation>
    </message>
    <message>
        <source>port of the client</source>
        <translation>Port des Clients</translation>
    </message>
    <message>
        <source>address of the server, IPv4 or IPv6: 10.0.0.0/8</source>
        <translation>Adresse des Servers, IPv4 oder IPv6: 10.0.0.0/8</translation>
    </message>
    <message>
        <source>port of the server</source>
        <translation>Port des Servers</translation>
    </message>
    <message>
        <source>packets that the client sent</source>
        <translation>Pakete, die der Client gesendet hat</translation>
    </message>
    <message>
        <source>packets that the server sent</source>
        <translation>Pakete, die der Server gesendet hat</translation>
    </message>
    <message>
        <source>bytes that the client sent: 1 MB</source>
        <translation>Bytes, die der Client gesendet hat: 1 MB</translation>
    </message>
    <message>
        <source>bytes that the server sent: 1 MB</source>
        <translation>Bytes, die der Server gesendet hat: 1 MB</translation>
    </message>
    <message>
        <source>mean RTT from the tap to the server: 20 ms</source>
        <translation>mittlere RTT vom Tap zum Server: 20 ms</translation>
    </message>
    <message>
        <source>mean RTT from the tap to the client: 20 ms</source>
        <translation>mittlere RTT vom Tap zum Client: 20 ms</translation>
    </message>
    <message>
        <source>next sequence number, relative</source>
        <translation>nächste Sequenznummer, relativ</translation>
    </message>
    <message>
        <source>window scaling factor; -1 unknown, -2 no scaling</source>
        <translation>Skalierungsfaktor des Fensters; -1 unbekannt, -2 keine Skalierung</translation>
    </message>
    <message>
        <source>pass the data on at once: 1 or 0</source>
        <translation>Daten sofort weiterreichen: 1 oder 0</translation>
    </message>
    <message>
        <source>number of the duplicate ACK in its run: 1, 2, …</source>
        <translation>Nummer des doppelten ACK in seiner Folge: 1, 2, …</translation>
    </message>
    <message>
        <source>how long the sender waited before it retransmitted (RTO)</source>
        <translation>wie lange der Absender bis zur Wiederholung wartete (RTO)</translation>
    </message>
    <message>
        <source>number of the packet from which the RTO counts</source>
        <translation>Nummer des Pakets, ab dem der RTO zählt</translation>
    </message>
    <message>
        <source>packets with a note of the TCP analysis</source>
        <translation>Pakete mit einem Befund der TCP-Analyse</translation>
    </message>
    <message>
        <source>number of RTT samples of the path to the server</source>
        <translation>Anzahl der RTT-Messungen des Wegs zum Server</translation>
    </message>
    <message>
        <source>minimum RTT from the tap to the server: 5 ms</source>
        <translation>minimale RTT vom Tap zum Server: 5 ms</translation>
    </message>
    <message>
        <source>maximum RTT from the tap to the server: 50 ms</source>
        <translation>maximale RTT vom Tap zum Server: 50 ms</translation>
    </message>
    <message>
        <source>number of RTT samples of the path to the client</source>
        <translation>Anzahl der RTT-Messungen des Wegs zum Client</translation>
    </message>
    <message>
        <source>minimum RTT from the tap to the client: 5 ms</source>
        <translation>minimale RTT vom Tap zum Client: 5 ms</translation>
    </message>
    <message>
        <source>maximum RTT from the tap to the client: 50 ms</source>
        <translation>maximale RTT vom Tap zum Client: 50 ms</translation>
    </message>
    <message>
        <source>number of RTT samples of the conversation</source>
        <translation>Anzahl der RTT-Messungen der Konversation</translation>
    </message>
    <message>
        <source>minimum RTT of the conversation</source>
        <translation>minimale RTT der Konversation</translation>
    </message>
    <message>
        <source>maximum RTT of the conversation</source>
        <translation>maximale RTT der Konversation</translation>
    </message>
    <message>
        <source>packets from the client with the note: %1</source>
        <translation>Pakete des Clients mit dem Befund: %1</translation>
    </message>
    <message>
        <source>packets from the server with the note: %1</source>
        <translation>Pakete des Servers mit dem Befund: %1</translation>
    </message>
    <message>
        <source>packets of the conversation with the note: %1</source>
        <translation>Pakete der Konversation mit dem Befund: %1</translation>
    </message>
    <message>
        <source>TCP port of the client</source>
        <translation>TCP-Port des Clients</translation>
    </message>
    <message>
        <source>TCP port of the server</source>
        <translation>TCP-Port des Servers</translation>
    </message>
    <message>
        <source>RTT from the tap to the server, of its ACKs</source>
        <translation>RTT vom Tap zum Server, aus seinen ACKs</translation>
    </message>
    <message>
        <source>RTT from the tap to the client, of its ACKs</source>
        <translation>RTT vom Tap zum Client, aus seinen ACKs</translation>
    </message>
    <message>
        <source>the packet&apos;s bytes: frame contains &quot;GET&quot;</source>
        <translation>Bytes des Pakets: frame contains &quot;GET&quot;</translation>
    </message>
    <message>
        <source>Ethernet packets</source>
        <translation>Ethernet-Pakete</translation>
    </message>
    <message>
        <source>packets with a VLAN tag</source>
        <translation>Pakete mit einem VLAN-Tag</translation>
    </message>
    <message>
        <source>time since the packet before: 500 us</source>
        <translation>Zeit seit dem vorigen Paket: 500 us</translation>
    </message>
    <message>
        <source>time since the TCP conversation&apos;s packet before: 1 s</source>
        <translation>Zeit seit dem vorigen Paket der TCP-Konversation: 1 s</translation>
    </message>
    <message>
        <source>time since the TCP conversation&apos;s first packet: 10 s</source>
        <translation>Zeit seit dem ersten Paket der TCP-Konversation: 10 s</translation>
    </message>
    <message>
        <source>bytes that were captured</source>
        <translation>aufgezeichnete Bytes</translation>
    </message>
    <message>
        <source>Ethernet destination</source>
        <translation>Ethernet-Ziel</translation>
    </message>
    <message>
        <source>Ethernet source: 00:1b:21:3c:4d:5e</source>
        <translation>Ethernet-Quelle: 00:1b:21:3c:4d:5e</translation>
    </message>
    <message>
        <source>Ethernet source or destination: eth.addr[0:3] == 00:1b:21</source>
        <translation>Ethernet-Quelle oder -Ziel: eth.addr[0:3] == 00:1b:21</translation>
    </message>
    <message>
        <source>EtherType: 0x0800 is IPv4</source>
        <translation>EtherType: 0x0800 ist IPv4</translation>
    </message>
    <message>
        <source>VLAN: {10, 20..29}</source>
        <translation>VLAN: {10, 20..29}</translation>
    </message>
    <message>
        <source>priority of the VLAN tag</source>
        <translation>Priorität des VLAN-Tags</translation>
    </message>
    <message>
        <source>may be dropped first: 1 or 0</source>
        <translation>darf zuerst verworfen werden: 1 oder 0</translation>
    </message>
    <message>
        <source>EtherType behind the VLAN tag</source>
        <translation>EtherType nach dem VLAN-Tag</translation>
    </message>
    <message>
        <source>version of the IP header: 4 or 6</source>
        <translation>Version des IP-Headers: 4 oder 6</translation>
    </message>
    <message>
        <source>bytes of the IPv4 header</source>
        <translation>Bytes des IPv4-Headers</translation>
    </message>
    <message>
        <source>differentiated services: DSCP and ECN</source>
        <translation>differenzierte Dienste: DSCP und ECN</translation>
    </message>
    <message>
        <source>differentiated services code point: ip.dsfield.dscp == 46</source>
        <translation>Codepunkt der differenzierten Dienste: ip.dsfield.dscp == 46</translation>
    </message>
    <message>
        <source>explicit congestion notification</source>
        <translation>explizite Überlastmeldung</translation>
    </message>
    <message>
        <source>identification of the IPv4 packet: ip.id == 0x1234</source>
        <translation>Kennung des IPv4-Pakets: ip.id == 0x1234</translation>
    </message>
    <message>
        <source>flags of fragments: 2 don&apos;t fragment, 1 more fragments</source>
        <translation>Flags der Fragmente: 2 nicht fragmentieren, 1 weitere Fragmente</translation>
    </message>
    <message>
        <source>don&apos;t fragment: 1 or 0</source>
        <translation>nicht fragmentieren: 1 oder 0</translation>
    </message>
    <message>
        <source>more fragments follow: 1 or 0</source>
        <translation>weitere Fragmente folgen: 1 oder 0</translation>
    </message>
    <message>
        <source>where the fragment belongs in the packet, in units of 8 bytes</source>
        <translation>wohin das Fragment im Paket gehört, in Einheiten von 8 Byte</translation>
    </message>
    <message>
        <source>hops that are left of the IPv4 packet: ip.ttl &lt; 5</source>
        <translation>verbleibende Hops des IPv4-Pakets: ip.ttl &lt; 5</translation>
    </message>
    <message>
        <source>number of the protocol above IPv4: 6 is TCP</source>
        <translation>Nummer des Protokolls über IPv4: 6 ist TCP</translation>
    </message>
    <message>
        <source>checksum of the IPv4 header</source>
        <translation>Prüfsumme des IPv4-Headers</translation>
    </message>
    <message>
        <source>version of the IPv6 header</source>
        <translation>Version des IPv6-Headers</translation>
    </message>
    <message>
        <source>traffic class: DSCP and ECN</source>
        <translation>Verkehrsklasse: DSCP und ECN</translation>
    </message>
    <message>
        <source>differentiated services code point of IPv6</source>
        <translation>Codepunkt der differenzierten Dienste von IPv6</translation>
    </message>
    <message>
        <source>explicit congestion notification of IPv6</source>
        <translation>explizite Überlastmeldung von IPv6</translation>
    </message>
    <message>
        <source>flow label</source>
        <translation>Flow-Label</translation>
    </message>
    <message>
        <source>bytes behind the IPv6 header</source>
        <translation>Bytes nach dem IPv6-Header</translation>
    </message>
    <message>
        <source>number of the header behind that of IPv6</source>
        <translation>Nummer des Headers nach dem von IPv6</translation>
    </message>
    <message>
        <source>hops that are left of the IPv6 packet</source>
        <translation>verbleibende Hops des IPv6-Pakets</translation>
    </message>
    <message>
        <source>type of the ICMP message: 8 asks for an echo</source>
        <translation>Typ der ICMP-Nachricht: 8 bittet um ein Echo</translation>
    </message>
    <message>
        <source>code of the ICMP message</source>
        <translation>Code der ICMP-Nachricht</translation>
    </message>
    <message>
        <source>checksum of the ICMP message</source>
        <translation>Prüfsumme der ICMP-Nachricht</translation>
    </message>
    <message>
        <source>type of the ICMPv6 message: 128 asks for an echo</source>
        <translation>Typ der ICMPv6-Nachricht: 128 bittet um ein Echo</translation>
    </message>
    <message>
        <source>code of the ICMPv6 message</source>
        <translation>Code der ICMPv6-Nachricht</translation>
    </message>
    <message>
        <source>checksum of the ICMPv6 message</source>
        <translation>Prüfsumme der ICMPv6-Nachricht</translation>
    </message>
    <message>
        <source>bytes of the UDP packet, as its header says: udp.length &gt; 512</source>
        <translation>Bytes des UDP-Pakets, laut seinem Header: udp.length &gt; 512</translation>
    </message>
    <message>
        <source>checksum of the UDP packet</source>
        <translation>Prüfsumme des UDP-Pakets</translation>
    </message>
    <message>
        <source>bytes that UDP carries: udp.payload[0:2] == 12:34</source>
        <translation>Bytes, die UDP trägt: udp.payload[0:2] == 12:34</translation>
    </message>
    <message>
        <source>sequence number as it stands in the header</source>
        <translation>Sequenznummer, wie sie im Header steht</translation>
    </message>
    <message>
        <source>acknowledgment number as it stands in the header</source>
        <translation>Bestätigungsnummer, wie sie im Header steht</translation>
    </message>
    <message>
        <source>bytes of the TCP header: tcp.hdr_len &gt; 20</source>
        <translation>Bytes des TCP-Headers: tcp.hdr_len &gt; 20</translation>
    </message>
    <message>
        <source>checksum of the TCP segment</source>
        <translation>Prüfsumme des TCP-Segments</translation>
    </message>
    <message>
        <source>where urgent data end</source>
        <translation>wo dringende Daten enden</translation>
    </message>
    <message>
        <source>bytes that the TCP segment carries: tcp.payload contains &quot;GET&quot;</source>
        <translation>Bytes, die das TCP-Segment trägt: tcp.payload contains &quot;GET&quot;</translation>
    </message>
    <message>
        <source>all options of the TCP header</source>
        <translation>alle Optionen des TCP-Headers</translation>
    </message>
    <message>
        <source>option: maximum segment size</source>
        <translation>Option: maximale Segmentgröße</translation>
    </message>
    <message>
        <source>maximum segment size that the option tells: tcp.options.mss_val &lt; 1460</source>
        <translation>maximale Segmentgröße, die die Option nennt: tcp.options.mss_val &lt; 1460</translation>
    </message>
    <message>
        <source>option: window scale</source>
        <translation>Option: Skalierung des Fensters</translation>
    </message>
    <message>
        <source>bits by which the window is shifted</source>
        <translation>Bits, um die das Fenster verschoben wird</translation>
    </message>
    <message>
        <source>option: selective acknowledgments are permitted</source>
        <translation>Option: selektive Bestätigungen sind erlaubt</translation>
    </message>
    <message>
        <source>option: timestamps</source>
        <translation>Option: Zeitstempel</translation>
    </message>
    <message>
        <source>timestamp of the sender</source>
        <translation>Zeitstempel des Absenders</translation>
    </message>
    <message>
        <source>timestamp that is echoed</source>
        <translation>Zeitstempel, der zurückgesandt wird</translation>
    </message>
    <message>
        <source>a packet on the way met congestion: 1 or 0</source>
        <translation>ein Paket traf unterwegs auf Überlast: 1 oder 0</translation>
    </message>
    <message>
        <source>the sender has slowed down: 1 or 0</source>
        <translation>der Absender ist langsamer geworden: 1 oder 0</translation>
    </message>
    <message>
        <source>receive window as it stands in the header: 1 kB</source>
        <translation>Empfangsfenster, wie es im Header steht: 1 kB</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Seconds since the first packet</source>
        <translation>Sekunden seit dem ersten Paket</translation>
    </message>
    <message>
        <source>Seconds since the previous displayed packet</source>
        <translation>Sekunden seit dem vorigen angezeigten Paket</translation>
    </message>
</context>
<context>
    <name>grouppresets</name>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Top talkers</source>
        <translation>Top-Talker</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP-Flags</translation>
    </message>
    <message>
        <source>HTTP hosts</source>
        <translation>HTTP-Hosts</translation>
    </message>
    <message>
        <source>DNS answer times</source>
        <translation>DNS-Antwortzeiten</translation>
    </message>
</context>
<context>
    <name>grouprun</name>
    <message>
        <source>The query does not ask for %1.</source>
        <translation>Die Abfrage fragt nicht nach %1.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Open a capture with Ctrl+O, or drop one onto the window. Without one, try the demo: it is an appliance inside the program.</source>
        <translation>Öffnen Sie eine Aufzeichnung mit Strg+O oder ziehen Sie eine auf das Fenster. Haben Sie keine, probieren Sie die Demo: eine Appliance im Programm.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fields and operators are Wireshark&apos;s: tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms. Combine with &amp;&amp;, || and !, choose from sets with tcp.port in {80, 443}, from networks with ip.addr == 10.0.0.0/8.</source>
        <translation>Felder und Operatoren sind die von Wireshark: tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms. Verbinden Sie mit &amp;&amp;, || und !, wählen Sie aus Mengen mit tcp.port in {80, 443}, aus Netzen mit ip.addr == 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>Right-click any cell of a table to filter by what it shows.</source>
        <translation>Ein Rechtsklick auf eine Zelle einer Tabelle filtert nach dem, was sie zeigt.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Each row is a conversation, client first, with the packets that are in focus. Select up to eight to compare them in the charts, each in its colour; select none to chart everything.</source>
        <translation>Jede Zeile ist eine Konversation, der Client zuerst, mit den Paketen im Blick. Wählen Sie bis zu acht, um sie in den Diagrammen zu vergleichen, jede in ihrer Farbe; wählen Sie keine, um alles zu zeichnen.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Capture facts</source>
        <translation>Fakten der Aufzeichnung</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>How RTT is measured</source>
        <translation>Wie RTT gemessen wird</translation>
    </message>
    <message>
        <source>RTT is tshark&apos;s tcp.analysis.ack_rtt: the time from a segment to the first packet that acknowledges exactly its end.</source>
        <translation>RTT ist tsharks tcp.analysis.ack_rtt: die Zeit von einem Segment bis zum ersten Paket, das genau sein Ende bestätigt.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Appliances</translation>
    </message>
    <message>
        <source>Asking for packets</source>
        <translation>Pakete anfordern</translation>
    </message>
    <message>
        <source>Click an entry of a legend to hide its series, and again to show it.</source>
        <translation>Ein Klick auf einen Eintrag einer Legende verbirgt seine Reihe, ein weiterer zeigt sie wieder.</translation>
    </message>
    <message>
        <source>What charts show</source>
        <translation>Was Diagramme zeigen</translation>
    </message>
    <message>
        <source>Connect to a NetShark with Ctrl+K, select a job, enter the time range and the filters, and download: tables and charts fill while packets arrive.</source>
        <translation>Verbinden Sie sich mit Strg+K mit einem NetShark, wählen Sie einen Job, geben Sie Zeitraum und Filter ein, und laden Sie herunter: Tabellen und Diagramme füllen sich, während Pakete ankommen.</translation>
    </message>
    <message>
        <source>Everything that the window shows follows one focus: a filter, a time range and the selected conversations. Ctrl+Z or the mouse&apos;s back button undoes its last change.</source>
        <translation>Alles, was das Fenster zeigt, folgt einem Blick: einem Filter, einem Zeitraum und den gewählten Konversationen. Strg+Z oder die Zurück-Taste der Maus nimmt seine letzte Änderung zurück.</translation>
    </message>
    <message>
        <source>F1 opens the help page of the current view. F9 hides and shows the sources, Ctrl+Shift+B the charts.</source>
        <translation>F1 öffnet die Hilfeseite der aktuellen Ansicht. F9 verbirgt und zeigt die Quellen, Strg+Umschalt+B die Diagramme.</translation>
    </message>
    <message>
        <source>Several NetSharks can be connected at once. Those that you keep are in the list of sources; double-click to connect, right-click to edit or forget one. Passwords are stored in the system keychain or not at all.</source>
        <translation>Mehrere NetSharks können zugleich verbunden sein. Die, die Sie behalten, stehen in der Liste der Quellen; ein Doppelklick verbindet, ein Rechtsklick bearbeitet oder vergisst einen. Passwörter liegen im Schlüsselbund des Systems oder werden gar nicht gespeichert.</translation>
    </message>
    <message>
        <source>Most appliances show a certificate that no known authority signed: compare its fingerprint once with the one on the appliance&apos;s console. If the certificate changes later, Remora stops at once and sends nothing more: the list marks the appliance in red, and the panel shows both fingerprints. To continue, type the one from the appliance&apos;s console.</source>
        <translation>Die meisten Appliances zeigen ein Zertifikat, das keine bekannte Zertifizierungsstelle signiert hat: Vergleichen Sie seinen Fingerabdruck einmal mit dem auf der Konsole der Appliance. Ändert sich das Zertifikat später, hält Remora sofort an und sendet nichts mehr: Die Liste markiert die Appliance rot, und das Panel zeigt beide Fingerabdrücke. Um fortzufahren, tippen Sie den von der Konsole der Appliance ab.</translation>
    </message>
    <message>
        <source>Two appliances of one name, or two accounts of one appliance, are told apart by host, port and user. In a long list, Ctrl+F finds sources by part of their name; Down goes to what was found, Escape shows everything again.</source>
        <translation>Zwei Appliances mit gleichem Namen, oder zwei Konten einer Appliance, unterscheiden sich durch Host, Port und Benutzer. In einer langen Liste findet Strg+F Quellen nach einem Teil ihres Namens; Pfeil nach unten führt zum Gefundenen, Esc zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Security and Proxy, in the Connect dialog, set how an appliance is reached: your own certificate authorities, a client certificate, older TLS; an HTTP or SOCKS5 proxy, the system&apos;s, or none. Remora asks for the password of a proxy or a certificate when it is needed.</source>
        <translation>„Sicherheit“ und „Proxy“ im Verbindungsdialog legen fest, wie eine Appliance erreicht wird: eigene Zertifizierungsstellen, ein Client-Zertifikat, älteres TLS; ein HTTP- oder SOCKS5-Proxy, der des Systems, oder keiner. Remora fragt nach dem Passwort eines Proxys oder eines Zertifikats, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>A filled circle marks a running job, an open one a stopped job. Right-click to start and stop jobs, to delete their packets, to create, lock, describe and delete clips, and to upload, download and delete files. Remora asks before packets are lost, and says what the account may not do.</source>
        <translation>Ein gefüllter Kreis kennzeichnet einen laufenden Job, ein offener einen angehaltenen. Ein Rechtsklick startet und stoppt Jobs, löscht ihre Pakete, legt Clips an, sperrt, beschreibt und löscht sie, und lädt Dateien hoch, herunter und löscht sie. Remora fragt, bevor Pakete verloren gehen, und sagt, was das Konto nicht darf.</translation>
    </message>
    <message>
        <source>The list is refreshed every few seconds while the window is in view, less often for an appliance that does not answer.</source>
        <translation>Die Liste wird alle paar Sekunden aktualisiert, solange das Fenster zu sehen ist, seltener für eine Appliance, die nicht antwortet.</translation>
    </message>
    <message>
        <source>Show requests (Appliance menu) lists each request with its status, duration and size, never a password or a cookie. Polling is summed up in one line, unless you show it.</source>
        <translation>„Anfragen zeigen“ (Menü Appliance) listet jede Anfrage mit Status, Dauer und Größe auf, nie ein Passwort oder ein Cookie. Polling wird in einer Zeile zusammengefasst, es sei denn, Sie lassen es zeigen.</translation>
    </message>
    <message>
        <source>Select a job, clip, interface or file. Enter a time range, such as last 10s, this hour, or 12:00 PM to 1:00 PM. The line below it shows the range by the appliance&apos;s clock and by yours. Or drag on the bar of the job, or use the range in focus in the open capture. If the source holds no packets of that range, the panel says why, and offers what it holds.</source>
        <translation>Wählen Sie einen Job, einen Clip, eine Schnittstelle oder eine Datei. Geben Sie einen Zeitraum ein, auf Englisch, etwa last 10s, this hour oder 12:00 PM to 1:00 PM. Die Zeile darunter zeigt den Zeitraum nach der Uhr der Appliance und nach Ihrer. Oder ziehen Sie auf dem Balken des Jobs, oder übernehmen Sie den Zeitraum im Blick der offenen Aufzeichnung. Enthält die Quelle keine Pakete dieses Zeitraums, sagt das Panel, warum, und bietet an, was sie enthält.</translation>
    </message>
    <message>
        <source>Filters are the NetShark&apos;s native ones (tcp.server_port=443), BPF (tcp port 443) or Wireshark display filters; each is checked while you type, and all of them must match. Display filters are slow on an appliance: one that has a native equivalent can be replaced with a click.</source>
        <translation>Filter sind die nativen des NetShark (tcp.server_port=443), BPF (tcp port 443) oder Anzeigefilter von Wireshark; jeder wird beim Tippen geprüft, und alle müssen zutreffen. Anzeigefilter sind auf einer Appliance langsam: Einer, für den es einen nativen gibt, lässt sich mit einem Klick ersetzen.</translation>
    </message>
    <message>
        <source>The estimate is before the filters. Limits set the snap length, or end the export after a number of seconds, megabytes or packets. The file is named after the source and the time at which its packets begin.</source>
        <translation>Die Schätzung gilt vor den Filtern. Grenzen legen die Snap-Länge fest oder beenden den Export nach einer Anzahl Sekunden, Megabyte oder Pakete. Die Datei wird nach der Quelle benannt und nach der Zeit, zu der ihre Pakete beginnen.</translation>
    </message>
    <message>
        <source>Tables and charts fill while packets arrive. After Cancel or a lost connection, what came is kept as a capture that is marked partial. The export is removed from the appliance; if that fails, it is removed when the appliance answers again.</source>
        <translation>Tabellen und Diagramme füllen sich, während Pakete ankommen. Nach einem Abbruch oder einer verlorenen Verbindung bleibt, was angekommen ist, als Aufzeichnung erhalten, die als unvollständig gekennzeichnet ist. Der Export wird von der Appliance entfernt; gelingt das nicht, wird er entfernt, sobald die Appliance wieder antwortet.</translation>
    </message>
    <message>
        <source>If the job is about to drop the packets, lock them as a clip first: they stay on the appliance until you delete the clip.</source>
        <translation>Wenn der Job die Pakete bald verwirft, sperren Sie sie zuerst als Clip: Sie bleiben auf der Appliance, bis Sie den Clip löschen.</translation>
    </message>
    <message>
        <source>In an open capture, Fetch packets in focus (Ctrl+Shift+F) downloads the selected conversations and the time range again, with a margin around it, and opens them as a new capture.</source>
        <translation>In einer offenen Aufzeichnung lädt „Pakete im Blick abrufen“ (Strg+Umschalt+F) die gewählten Konversationen und den Zeitraum noch einmal herunter, mit einem Rand darum, und öffnet sie als neue Aufzeichnung.</translation>
    </message>
    <message>
        <source>Numbers may have units: ms, us, s, min, kB, MB, k. A duration without a unit is in seconds. A time of day, such as &quot;09:14:02&quot;, is on the first packet&apos;s day, unless a date precedes it.</source>
        <translation>Zahlen dürfen Einheiten haben: ms, us, s, min, kB, MB, k. Eine Dauer ohne Einheit ist in Sekunden. Eine Uhrzeit wie &quot;09:14:02&quot; gilt am Tag des ersten Pakets, sofern kein Datum davorsteht.</translation>
    </message>
    <message>
        <source>Remora&apos;s own fields filter by conversation (conversation.packets &gt; 1000), by RTT on either side of the tap (conversation.rtt.server.mean &gt; 20 ms) and by direction (from.client, ip.src == server).</source>
        <translation>Remoras eigene Felder filtern nach Konversation (conversation.packets &gt; 1000), nach der RTT auf jeder Seite des Taps (conversation.rtt.server.mean &gt; 20 ms) und nach Richtung (from.client, ip.src == server).</translation>
    </message>
    <message>
        <source>A mistake is underlined and explained below the field. Enter applies the filter; until then the field says “not applied”. Escape, or leaving the field, restores the applied filter. Ctrl+Space lists the fields.</source>
        <translation>Ein Fehler ist unterstrichen und wird unter dem Feld erklärt. Eingabe wendet den Filter an; bis dahin sagt das Feld „nicht angewendet“. Esc, oder das Verlassen des Feldes, stellt den angewendeten Filter wieder her. Strg+Leertaste listet die Felder auf.</translation>
    </message>
    <message>
        <source>The menu beside the field lists recent and named filters, and switches to BPF, for which the file is read again. BPF such as tcp port 443 is recognized while you type: “Use BPF” applies it.</source>
        <translation>Das Menü neben dem Feld listet zuletzt verwendete und benannte Filter auf und schaltet auf BPF um, wofür die Datei neu gelesen wird. BPF wie tcp port 443 wird beim Tippen erkannt: „BPF verwenden“ wendet es an.</translation>
    </message>
    <message>
        <source>Click a column header to sort, Shift+click to sort by several columns. Columns shows and hides columns; drag headers to move them.</source>
        <translation>Ein Klick auf einen Spaltenkopf sortiert, Umschalt+Klick sortiert nach mehreren Spalten. „Spalten“ zeigt und verbirgt Spalten; ziehen Sie Spaltenköpfe, um sie zu verschieben.</translation>
    </message>
    <message>
        <source>Group by client, server, port or protocol to see several conversations as one row; by client, server and client port, each port of a client is one row.</source>
        <translation>Gruppieren Sie nach Client, Server, Port oder Protokoll, um mehrere Konversationen als eine Zeile zu sehen; nach Client, Server und Client-Port ist jeder Port eines Clients eine Zeile.</translation>
    </message>
    <message>
        <source>The server is identified by the SYN, else the SYN-ACK, else the ports; the tool tip says by which. Swap client and server if it is wrong.</source>
        <translation>Der Server wird am SYN erkannt, sonst am SYN-ACK, sonst an den Ports; der Tooltip sagt, woran. Tauschen Sie Client und Server, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>Double-click a row, or choose Show its packets, to see its packets. Right-click to copy rows, to save packets as a capture, or to open in Wireshark.</source>
        <translation>Ein Doppelklick auf eine Zeile, oder „Ihre Pakete zeigen“, zeigt ihre Pakete. Ein Rechtsklick kopiert Zeilen, speichert Pakete als Aufzeichnung oder öffnet sie in Wireshark.</translation>
    </message>
    <message>
        <source>The packets in focus: those of the selected conversations, in the time range, that match the filter. Below are the layers and bytes of the selected packet; selecting a field highlights its bytes, selecting a byte its field.</source>
        <translation>Die Pakete im Blick: die der gewählten Konversationen, im Zeitraum, passend zum Filter. Darunter stehen Schichten und Bytes des gewählten Pakets; ein gewähltes Feld hebt seine Bytes hervor, ein gewähltes Byte sein Feld.</translation>
    </message>
    <message>
        <source>Info says what a packet is: SYN, retransmission of packet 152, a DNS query or response, the first line of HTTP, TLS messages and the server name. It is read from captured bytes only.</source>
        <translation>„Info“ sagt, was ein Paket ist: SYN, Wiederholung von Paket 152, eine DNS-Anfrage oder -Antwort, die erste Zeile von HTTP, TLS-Nachrichten und der Servername. Gelesen wird das nur aus aufgezeichneten Bytes.</translation>
    </message>
    <message>
        <source>Notes are what the TCP analysis finds: retransmissions, duplicate ACKs, zero windows; the colour is the severity. F4 goes to the next note, Shift+F4 to the previous one, Ctrl+G to a packet number. If the packet is hidden, a line says by what, and offers to show it.</source>
        <translation>Befunde sind, was die TCP-Analyse findet: Wiederholungen, doppelte ACKs, Nullfenster; die Farbe ist der Schweregrad. F4 führt zum nächsten Befund, Umschalt+F4 zum vorigen, Strg+G zu einer Paketnummer. Ist das Paket verborgen, sagt eine Zeile, wodurch, und bietet an, es zu zeigen.</translation>
    </message>
    <message>
        <source>The Notes tab counts notes by kind in the packets in focus, and the odd packets of the capture. Click a kind, or press Enter, to filter by it; a kind of odd packets goes to its first packet.</source>
        <translation>Der Reiter „Befunde“ zählt die Befunde nach Art in den Paketen im Blick, und die auffälligen Pakete der Aufzeichnung. Ein Klick auf eine Art, oder Eingabe, filtert danach; eine Art auffälliger Pakete führt zu ihrem ersten Paket.</translation>
    </message>
    <message>
        <source>Follow the stream (right-click) shows the payload of a TCP or UDP conversation, as text or in hexadecimal: each byte once, in order, with gaps marked. → is the client, ← the server. Enter on a line goes to its packet. The bytes of each side can be saved.</source>
        <translation>„Stream folgen“ (Rechtsklick) zeigt die Nutzdaten einer TCP- oder UDP-Konversation, als Text oder hexadezimal: jedes Byte einmal, der Reihe nach, mit gekennzeichneten Lücken. → ist der Client, ← der Server. Eingabe auf einer Zeile führt zu ihrem Paket. Die Bytes jeder Seite lassen sich speichern.</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows with their column headers, Copy cell (right-click) one value.</source>
        <translation>Strg+C kopiert die gewählten Zeilen mit ihren Spaltenköpfen, „Zelle kopieren“ (Rechtsklick) einen einzelnen Wert.</translation>
    </message>
    <message>
        <source>The View menu offers five time display formats.</source>
        <translation>Das Menü „Ansicht“ bietet fünf Anzeigeformate der Zeit.</translation>
    </message>
    <message>
        <source>What each host sent and received in the packets in focus. Double-click a host to add it to the filter.</source>
        <translation>Was jeder Host in den Paketen im Blick gesendet und empfangen hat. Ein Doppelklick auf einen Host fügt ihn dem Filter hinzu.</translation>
    </message>
    <message>
        <source>Names come from the DNS answers in the capture; no DNS queries are sent.</source>
        <translation>Namen stammen aus den DNS-Antworten der Aufzeichnung; es werden keine DNS-Anfragen gesendet.</translation>
    </message>
    <message>
        <source>Facts about the file: format, encapsulation, times, rates, interfaces, drops, comments and odd packets. Double-click a line about a packet to show it.</source>
        <translation>Fakten über die Datei: Format, Kapselung, Zeiten, Raten, Schnittstellen, Verluste, Kommentare und auffällige Pakete. Ein Doppelklick auf eine Zeile zu einem Paket zeigt es.</translation>
    </message>
    <message>
        <source>Packets dropped while capturing look like loss: check the drops here before you blame the network.</source>
        <translation>Pakete, die beim Aufzeichnen verloren gingen, sehen wie Paketverlust aus: Prüfen Sie hier die Verluste der Aufzeichnung, bevor Sie dem Netz die Schuld geben.</translation>
    </message>
    <message>
        <source>Your notes, on the right, go into the report and the investigation.</source>
        <translation>Ihre Notizen rechts gehen in den Bericht und die Untersuchung ein.</translation>
    </message>
    <message>
        <source>All charts share one time axis. The wheel zooms at the cursor, dragging selects a time range, dragging with the middle button or Ctrl pans, a double click shows everything. Click a point to go to its packet.</source>
        <translation>Alle Diagramme teilen eine Zeitachse. Das Rad zoomt am Zeiger, Ziehen wählt einen Zeitraum, Ziehen mit der mittleren Taste oder mit Strg verschiebt, ein Doppelklick zeigt alles. Ein Klick auf einen Punkt führt zu seinem Paket.</translation>
    </message>
    <message>
        <source>Keys do the same: + and - zoom, arrows pan, Enter selects the visible time range, Home shows everything, Backspace undoes.</source>
        <translation>Tasten tun dasselbe: + und - zoomen, Pfeile verschieben, Eingabe wählt den sichtbaren Zeitraum, Pos1 zeigt alles, Rücktaste nimmt zurück.</translation>
    </message>
    <message>
        <source>Shift+wheel zooms the values of the chart below the cursor; so does dragging along its value axis. Double-click that axis to show all values again; right-click to type a range.</source>
        <translation>Umschalt+Rad zoomt die Werte des Diagramms unter dem Zeiger, ebenso Ziehen entlang seiner Werteachse. Ein Doppelklick auf diese Achse zeigt wieder alle Werte; nach einem Rechtsklick können Sie einen Bereich eingeben.</translation>
    </message>
    <message>
        <source>The column on the right reads the charts at the crosshair: the bin, the current value, the nearest sample and its distance; without a crosshair, a summary of the visible range. In a narrow window it is a card beside the crosshair.</source>
        <translation>Die Spalte rechts liest die Diagramme am Fadenkreuz ab: das Intervall, den aktuellen Wert, die nächste Messung und ihren Abstand; ohne Fadenkreuz eine Zusammenfassung des sichtbaren Bereichs. In einem schmalen Fenster ist sie eine Karte neben dem Fadenkreuz.</translation>
    </message>
    <message>
        <source>A click pins the crosshair, another click or Escape releases it. Left and Right move a pinned crosshair by one bin, with Shift to the next sample.</source>
        <translation>Ein Klick heftet das Fadenkreuz an, ein weiterer Klick oder Esc löst es. Die Pfeiltasten links und rechts verschieben ein angeheftetes Fadenkreuz um ein Intervall, mit Umschalt zur nächsten Messung.</translation>
    </message>
    <message>
        <source>Drag a chart by its title to move it, by its lower edge to change its height; double-click the edge for the default height. Right-click for the chart&apos;s options, to copy, save, move or remove it.</source>
        <translation>Ziehen Sie ein Diagramm am Titel, um es zu verschieben, am unteren Rand, um seine Höhe zu ändern; ein Doppelklick auf den Rand gibt ihm die Standardhöhe. Ein Rechtsklick zeigt die Optionen des Diagramms, kopiert, speichert, verschiebt oder entfernt es.</translation>
    </message>
    <message>
        <source>A line with a tip at its upper end marks the selected packet. The option Mark notes shows notes along the upper edge; their tool tips say what and when.</source>
        <translation>Eine Linie mit einer Spitze am oberen Ende kennzeichnet das gewählte Paket. Die Option „Befunde markieren“ zeigt Befunde am oberen Rand; ihre Tooltips sagen, was und wann.</translation>
    </message>
    <message>
        <source>Packet by packet: length, RTT, bytes in flight against the receiver&apos;s window, window size, time since the previous packet, and the sequence numbers of one conversation. The tool tips of the buttons say what each chart counts; More lists the other charts.</source>
        <translation>Paket für Paket: Länge, RTT, Bytes unterwegs gegen das Fenster des Empfängers, Fenstergröße, Zeit seit dem vorigen Paket und die Sequenznummern einer Konversation. Die Tooltips der Knöpfe sagen, was jedes Diagramm zählt; „Mehr“ listet die übrigen Diagramme auf.</translation>
    </message>
    <message>
        <source>In bins: bit rate, also in bytes or packets, TCP packets by flag, and RTT bands of minimum, mean and maximum or of percentiles.</source>
        <translation>In Intervallen: Bitrate, auch in Byte oder Paketen, TCP-Pakete nach Flag, und RTT-Bänder aus Minimum, Mittel und Maximum oder aus Perzentilen.</translation>
    </message>
    <message>
        <source>Automatic bins follow the zoom, and are wider where there are few packets. Default bins are 1 s, for RTT bands 100 ms, but automatic where there would be fewer than eight. Or type a width, such as 250 ms.</source>
        <translation>Automatische Intervalle folgen dem Zoom und sind breiter, wo es wenige Pakete gibt. Standard ist 1 s, bei RTT-Bändern 100 ms, aber automatisch, wo es weniger als acht wären. Oder geben Sie eine Breite ein, etwa 250 ms.</translation>
    </message>
    <message>
        <source>The first and last bins of the capture may be incomplete. They are drawn with the rate of the captured part, and the column says ≈; with less than half captured they are left out, so that they do not look like a drop.</source>
        <translation>Das erste und das letzte Intervall der Aufzeichnung sind vielleicht unvollständig. Sie werden mit der Rate des aufgezeichneten Teils gezeichnet, und die Spalte sagt ≈; ist weniger als die Hälfte aufgezeichnet, werden sie weggelassen, damit sie nicht wie ein Abfall aussehen.</translation>
    </message>
    <message>
        <source>Empty bins are 0 for rates and gaps for RTT. However many points there are, the maximum and minimum of each pixel column are drawn.</source>
        <translation>Leere Intervalle sind bei Raten 0 und bei RTT Lücken. Wie viele Punkte es auch gibt, Maximum und Minimum jeder Pixelspalte werden gezeichnet.</translation>
    </message>
    <message>
        <source>The options split charts by direction, mix the two sides of RTT, stack rates, mark doubtful RTT samples, show percentiles, notes and logarithmic scales, and align conversations at their first packets.</source>
        <translation>Die Optionen trennen Diagramme nach Richtung, mischen die beiden Seiten der RTT, stapeln Raten, markieren zweifelhafte RTT-Messungen, zeigen Perzentile, Befunde und logarithmische Skalen und richten Konversationen an ihren ersten Paketen aus.</translation>
    </message>
    <message>
        <source>It is the round trip from the capture point to the other end: captured near the server, ACKs from the client measure the network, ACKs from the server hardly anything.</source>
        <translation>Es ist der Weg vom Aufzeichnungspunkt zum anderen Ende und zurück: Nahe am Server aufgezeichnet, messen ACKs des Clients das Netz, ACKs des Servers kaum etwas.</translation>
    </message>
    <message>
        <source>So charts draw the two sides separately: to the server with open circles and solid lines, to the client with dots and dashed lines. An option mixes them, as tshark does.</source>
        <translation>Darum zeichnen die Diagramme beide Seiten getrennt: zum Server mit offenen Kreisen und durchgezogenen Linien, zum Client mit Punkten und gestrichelten Linien. Eine Option mischt sie, wie es tshark tut.</translation>
    </message>
    <message>
        <source>A retransmitted segment is timed from its first transmission: such a sample includes the retransmission timeout. Karn&apos;s algorithm would leave it out; the charts can mark it with a triangle.</source>
        <translation>Ein wiederholtes Segment wird von seiner ersten Übertragung an gemessen: Eine solche Messung enthält den Retransmission-Timeout. Karns Algorithmus ließe sie weg; die Diagramme können sie mit einem Dreieck kennzeichnen.</translation>
    </message>
    <message>
        <source>An ACK that covers several segments is timed from the last one: delayed ACKs make it longer than the round trip. Diamonds mark these.</source>
        <translation>Ein ACK, das mehrere Segmente abdeckt, wird vom letzten an gemessen: Verzögerte ACKs machen es länger als die Umlaufzeit. Rauten kennzeichnen diese.</translation>
    </message>
    <message>
        <source>A report is one self-contained HTML file with facts, tables, charts and the command line that reproduces it.</source>
        <translation>Ein Bericht ist eine einzige, eigenständige HTML-Datei mit Fakten, Tabellen, Diagrammen und der Befehlszeile, die ihn reproduziert.</translation>
    </message>
    <message>
        <source>An investigation (.remora) reopens the capture as you left it, also on the command line: remora analyze FILE.remora.</source>
        <translation>Eine Untersuchung (.remora) öffnet die Aufzeichnung wieder so, wie Sie sie verlassen haben, auch auf der Befehlszeile: remora analyze DATEI.remora.</translation>
    </message>
    <message>
        <source>Packets in focus, or one direction of them, can be saved as a new capture.</source>
        <translation>Pakete im Blick, oder eine Richtung davon, lassen sich als neue Aufzeichnung speichern.</translation>
    </message>
    <message>
        <source>Charts are saved as PNG, SVG or PDF with the values, series and units that you see, for the visible or the whole range, with full names, capture and filter, one file for each or all in one on one time axis. Their numbers are saved as CSV in raw units; for rates with the captured part of each bin.</source>
        <translation>Diagramme werden als PNG, SVG oder PDF mit den Werten, Reihen und Einheiten gespeichert, die Sie sehen, für den sichtbaren oder den ganzen Bereich, mit vollen Namen, Aufzeichnung und Filter, je eine Datei oder alle in einer auf einer Zeitachse. Ihre Zahlen werden als CSV in Grundeinheiten gespeichert, bei Raten mit dem mitgeschnittenen Teil jedes Intervalls.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F shows every field that packets may have, in place of the sources: Remora&apos;s own and, where tshark is installed, all of tshark&apos;s. What you type is looked for in names, then in descriptions. Alt+R makes it a regular expression, such as ^tcp.*rtt.</source>
        <translation>Strg+Alt+F zeigt anstelle der Quellen jedes Feld, das Pakete haben können: die eigenen von Remora und, wo tshark installiert ist, alle von tshark. Was Sie eingeben, wird in Namen gesucht, dann in Beschreibungen. Alt+R macht es zu einem regulären Ausdruck wie ^tcp.*rtt.</translation>
    </message>
    <message>
        <source>Enter or a double click adds the selected field to the query, Space or its star makes it a favourite. A field can be dragged, too.</source>
        <translation>Eingabe oder ein Doppelklick fügt das gewählte Feld der Abfrage hinzu, die Leertaste oder sein Stern macht es zum Favoriten. Ein Feld lässt sich auch ziehen.</translation>
    </message>
    <message>
        <source>Remora reads native fields itself, from the loaded packets, and can filter by them at once. The others are read by tshark, in a query.</source>
        <translation>Native Felder liest Remora selbst, aus den geladenen Paketen, und kann sofort nach ihnen filtern. Die anderen werden in einer Abfrage von tshark gelesen.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>A query shows any fields of the packets in focus as a table, a row a packet. Chips are its columns: drag fields from the catalogue (Ctrl+Alt+F), drag chips or press Alt and an arrow to move them, click one to take it away.</source>
        <translation>Eine Abfrage zeigt beliebige Felder der Pakete im Blick als Tabelle, eine Zeile je Paket. Die Chips sind ihre Spalten: Ziehen Sie Felder aus dem Katalog (Strg+Alt+F) hierher; ziehen Sie Chips, oder drücken Sie Alt und eine Pfeiltaste, um sie zu verschieben; ein Klick entfernt einen Chip.</translation>
    </message>
    <message>
        <source>“Where” takes a filter of Remora&apos;s, or any display filter of Wireshark&apos;s. What is native is answered as you type; for the rest “Run query” starts tshark, whose rows appear as they come.</source>
        <translation>„Wo“ nimmt einen Filter von Remora oder jeden Anzeigefilter von Wireshark. Was nativ ist, wird beim Tippen beantwortet; für den Rest startet „Abfrage ausführen“ tshark, dessen Zeilen erscheinen, wie sie kommen.</translation>
    </message>
    <message>
        <source>Headers and bytes can be asked, too: ip.ttl &lt; 5, vlan.id == 20, eth.src[0:3] == 00:1b:21, tcp.flags &amp; 0x02, tcp.payload contains &quot;GET&quot;, frame matches r&quot;user=\w+&quot;. The file is read again for the packets that the rest of the filter leaves open.</source>
        <translation>Auch nach Headern und Bytes lässt sich fragen: ip.ttl &lt; 5, vlan.id == 20, eth.src[0:3] == 00:1b:21, tcp.flags &amp; 0x02, tcp.payload contains &quot;GET&quot;, frame matches r&quot;user=\w+&quot;. Die Datei wird für die Pakete, die der Rest des Filters offen lässt, noch einmal gelesen.</translation>
    </message>
    <message>
        <source>In a slice, [0:3] is three bytes from the first on, [4] the fifth, [-2:] the last two. Bytes are hexadecimal digits or a text in quotes; matches takes a regular expression and ignores case.</source>
        <translation>In einem Ausschnitt sind [0:3] drei Bytes vom ersten an, [4] das fünfte, [-2:] die letzten zwei. Bytes sind Hexadezimalziffern oder ein Text in Anführungszeichen; matches nimmt einen regulären Ausdruck und achtet nicht auf Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Numbers of streams are Remora&apos;s. Wireshark makes further conversations of some protocols, such as SOCKS, VNC, SNMP, RPC and RTP, and may count later ones differently: what is opened in Wireshark is told by addresses, ports and times.</source>
        <translation>Die Nummern der Streams sind die von Remora. Wireshark bildet aus manchen Protokollen, etwa SOCKS, VNC, SNMP, RPC und RTP, weitere Konversationen und zählt spätere womöglich anders: Was in Wireshark geöffnet wird, ist durch Adressen, Ports und Zeiten bestimmt.</translation>
    </message>
    <message>
        <source>Below, the rows are grouped: by the fields beside “Group by”, with what is computed of others. A preset adds the fields that it needs. Rows that lack a value to group by are in no group; how many is said. The last row is of all groups; right-click a group to query it alone.</source>
        <translation>Darunter werden die Zeilen gruppiert: nach den Feldern neben „Gruppieren nach“, mit dem, was aus anderen berechnet wird. Eine Vorgabe fügt die Felder hinzu, die sie braucht. Zeilen ohne einen Wert, nach dem gruppiert wird, sind in keiner Gruppe; wie viele es sind, wird gesagt. Die letzte Zeile gilt für alle Gruppen; ein Rechtsklick auf eine Gruppe fragt sie allein ab.</translation>
    </message>
    <message>
        <source>Time bins are as wide as you choose and half-open: 1 s begins at full seconds. They count from midnight UTC of the first day, for groups and plots alike.</source>
        <translation>Zeitintervalle sind so breit, wie Sie wählen, und halboffen: 1 s beginnt bei vollen Sekunden. Sie zählen ab Mitternacht UTC des ersten Tages, bei Gruppen wie bei Plots.</translation>
    </message>
    <message>
        <source>The plot shows a field over time: each value, or what a bin of time comes to. “Bit rate” is 8 times the sum of bytes, divided by the bin&apos;s width; an empty bin is 0 there, and a gap of all that is not summed or counted. Length, Bit rate, RTT and RTT bands are one click each. “Split” draws the values of another field apart, at most eight. Drag to zoom, double-click to see everything; Ctrl+S saves the plot, Ctrl+Shift+C copies it.</source>
        <translation>Der Plot zeigt ein Feld über der Zeit: jeden Wert, oder was sich für ein Zeitintervall ergibt. „Bitrate“ ist 8-mal die Summe der Bytes, geteilt durch die Breite des Intervalls; ein leeres Intervall ist dort 0, und eine Lücke bei allem, was nicht summiert oder gezählt wird. Länge, Bitrate, RTT und RTT-Bänder sind je einen Klick entfernt. „Trennen“ zeichnet die Werte eines anderen Feldes einzeln, höchstens acht. Ziehen zoomt, ein Doppelklick zeigt alles; Strg+S speichert den Plot, Strg+Umschalt+C kopiert ihn.</translation>
    </message>
    <message>
        <source>“Time” is what is brushed in the overview and the charts, the whole capture, or a window of its own: the time where it begins is in it, that where it ends is not; a length alone counts from the first packet.</source>
        <translation>„Zeit“ ist der in der Übersicht und den Diagrammen gewählte Zeitraum, die ganze Aufzeichnung oder ein eigenes Zeitfenster: Der Zeitpunkt, an dem es beginnt, gehört dazu, der, an dem es endet, nicht; eine Länge allein zählt ab dem ersten Paket.</translation>
    </message>
    <message>
        <source>“Of” adds other captures, or those of a folder. They are read one after the other when “Run query” is pressed; capture.file names the one that a row is of, and what could not be read is said above the rows.</source>
        <translation>„Aus“ fügt andere Aufzeichnungen hinzu, oder die eines Ordners. Sie werden nacheinander gelesen, wenn „Abfrage ausführen“ gedrückt wird; capture.file nennt die, aus der eine Zeile ist, und was nicht gelesen werden konnte, steht über den Zeilen.</translation>
    </message>
    <message>
        <source>“Occurrence” is which of several values of a packet is shown, as of ip.addr, which has two: the first, the last, or all with commas.</source>
        <translation>„Vorkommen“ ist, welcher von mehreren Werten eines Pakets gezeigt wird, etwa von ip.addr, das zwei hat: das erste, das letzte, oder alle mit Kommas.</translation>
    </message>
    <message>
        <source>Click a head to sort, double-click a row to see its packet. Save the table as CSV, TSV or JSON lines, or write the packets of its rows. “Queries” keeps a query under a name. Ctrl+Z takes back a change of the query, as it does of the focus; an investigation keeps it.</source>
        <translation>Ein Klick auf einen Spaltenkopf sortiert, ein Doppelklick auf eine Zeile zeigt ihr Paket. Speichern Sie die Tabelle als CSV, TSV oder JSON-Zeilen, oder schreiben Sie die Pakete ihrer Zeilen. „Abfragen“ behält eine Abfrage unter einem Namen. Strg+Z nimmt eine Änderung der Abfrage zurück, wie auch eine des Blicks; eine Untersuchung behält die Abfrage.</translation>
    </message>
    <message>
        <source>Clients waited says how long, in seconds, and for what: those who waited longest come first. Rest is set-up of connection and TLS, transfer and pauses of the sender; Columns offers each by itself. Click a part of the bar above the table to sort by it. Right-click Where it went to draw the bar of every row as wide as its column.</source>
        <translation>„Clients warteten“ sagt, wie lange, in Sekunden, und worauf: Wer am längsten wartete, steht oben. „Rest“ sind Aufbau von Verbindung und TLS, Übertragung und Pausen des Senders; „Spalten“ bietet jedes für sich. Ein Klick auf einen Teil des Balkens über der Tabelle sortiert danach. Ein Rechtsklick auf „Wohin sie ging“ zeichnet den Balken jeder Zeile so breit wie die Spalte.</translation>
    </message>
    <message>
        <source>RTT to server is of the path from the tap to the server, RTT to client of the path to the client; Columns also offers both mixed, as in tshark.</source>
        <translation>RTT zum Server gilt für den Weg vom Messpunkt zum Server, RTT zum Client für den Weg zum Client; „Spalten“ bietet auch beide gemischt, wie in tshark.</translation>
    </message>
    <message>
        <source>How Remora judges</source>
        <translation>Wie Remora urteilt</translation>
    </message>
    <message>
        <source>Was it the network? Each TCP conversation is cut into turns, a request and its answer, and what the client waited in each is split into parts that add up to it. Headers are enough, encrypted or not. What a capture does not show is not seen: never a guess.</source>
        <translation>War es das Netz? Jede TCP-Konversation wird in Runden geteilt, je eine Anfrage und ihre Antwort, und das Warten des Clients darin in Teile, die zusammen genau dieses ergeben. Die Kopfdaten genügen, verschlüsselt oder nicht. Was eine Aufzeichnung nicht zeigt, ist nicht gesehen: nie geraten.</translation>
    </message>
    <message>
        <source>The network&apos;s part is one round trip without queues, the least that was seen: queues are transfer. The server&apos;s is what lies between the request and the answer, less the way between the tap and the server. From packets that were captured near the server it is told best.</source>
        <translation>Der Anteil des Netzes ist eine Umlaufzeit ohne Warteschlangen, die kürzeste gesehene: Warteschlangen zählen zur Übertragung. Der des Servers liegt zwischen Anfrage und Antwort, abzüglich des Wegs zwischen Messpunkt und Server. Am genauesten ist er nahe dem Server aufgezeichnet.</translation>
    </message>
    <message>
        <source>Loss recovery lasts from when the lost packet was due to its repair, the sender&apos;s timer included, and counts once however many holes overlap. Reordered packets are no loss, nor is a repeat of something that had arrived.</source>
        <translation>Die Behebung von Verlusten dauert von da an, wo das verlorene Paket fällig war, bis zu seinem Ersatz, die Wartezeit des Senders eingeschlossen, und zählt einmal, wie viele Lücken sich auch überlappen. Vertauschte Pakete sind kein Verlust, und auch nicht die Wiederholung von etwas, das schon da war.</translation>
    </message>
    <message>
        <source>The receive window is the receiver&apos;s doing: the sender had data and was not allowed to send them. A sender that had nothing to send makes a pause, one that its congestion window held is in transfer.</source>
        <translation>Das Empfangsfenster ist Sache des Empfängers: Der Sender hatte Daten und durfte sie nicht senden. Hatte er nichts zu senden, ist es eine Pause; hielt ihn sein Staufenster zurück, zählt es zur Übertragung.</translation>
    </message>
    <message>
        <source>Findings name the server, client or network with the most of a part among the conversations whose turns, in the mean, wait 100 ms for a server, 50 ms for round trips, or 20 ms for losses or windows.</source>
        <translation>Befunde nennen den Server, Client oder das Netz mit dem größten Anteil unter den Konversationen, deren Runden im Mittel 100 ms auf einen Server, 50 ms auf Umläufe oder 20 ms wegen Verlusten oder Fenstern warten.</translation>
    </message>
    <message>
        <source>Compare, beside the verdict, keeps what is in focus as a baseline, or opens one that was saved: the thin bar is the baseline, each part has its change, and the servers that grew most are named, as if the baseline had as many turns.</source>
        <translation>„Vergleichen“ neben dem Urteil behält, was im Fokus ist, als Bezug, oder öffnet einen gesicherten: Der schmale Balken ist der Bezug, jeder Teil nennt seine Änderung, und die Server mit dem größten Zuwachs werden genannt, als hätte der Bezug ebenso viele Runden.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tap</source>
        <comment>where packets are captured</comment>
        <translation>Messpunkt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>window 0</source>
        <translation>Fenster 0</translation>
    </message>
    <message>
        <source>window open</source>
        <translation>Fenster offen</translation>
    </message>
    <message>
        <source>Compare captures, in the File menu, takes two to four captures of the same traffic at points of its way. It finds what their clocks differ by, and tells on which segment packets were lost, what takes the time and what was changed. Click a row for its delays and the ladder of its packets; there the wheel or a drag zooms, N goes to the next lost packet, and a double click shows a packet in its capture. From appliances, in its dialog, downloads what several sources saw of the same time in one go.</source>
        <translation>„Aufzeichnungen vergleichen“ im Menü „Datei“ nimmt zwei bis vier Aufzeichnungen desselben Verkehrs an Messpunkten seines Wegs. Es ermittelt, um wie viel ihre Uhren abweichen, und sagt, auf welchem Segment Pakete verloren gingen, was die Zeit kostet und was verändert wurde. Ein Klick auf eine Zeile zeigt ihre Laufzeiten und das Leiterdiagramm ihrer Pakete; dort zoomt das Rad oder Ziehen, N führt zum nächsten verlorenen Paket, und ein Doppelklick zeigt ein Paket in seiner Aufzeichnung. „Von Appliances“ in diesem Dialog lädt in einem Zug herunter, was mehrere Quellen zur selben Zeit sahen.</translation>
    </message>
    <message>
        <source>Waiting shows for each bin how many seconds clients waited in it, and for what: several clients can wait more than a second in a second. Waterfall shows each turn, a request and its answer, in a row of its own: point at one to read its parts, click to keep them, double-click to zoom to it, press Enter for its packets. Parts stand in the order in which they happened; what is kept names the packets that bound each part.</source>
        <translation>„Warten“ zeigt für jedes Intervall, wie viele Sekunden Clients darin warteten und worauf: Mehrere Clients können in einer Sekunde mehr als eine Sekunde warten. „Wasserfall“ zeigt jede Runde, eine Anfrage mit ihrer Antwort, in einer eigenen Zeile: Zeigen Sie darauf, um ihre Teile zu lesen, klicken Sie, um sie zu behalten, doppelklicken Sie, um darauf zu zoomen, und drücken Sie Enter für ihre Pakete. Teile stehen in der Reihenfolge, in der sie geschahen; was gehalten wird, nennt die Pakete, die jeden Teil begrenzen.</translation>
    </message>
    <message>
        <source>Not over time: the distributions of waiting, RTT and inter-arrival times, and throughput and goodput over RTT. Where a time range is in focus they are of its packets alone.</source>
        <translation>Nicht über der Zeit: die Verteilungen von Warten, RTT und Zwischenankunftszeiten sowie Durchsatz und Nutzdurchsatz über RTT. Ist ein Zeitraum im Fokus, zeigen sie nur dessen Pakete.</translation>
    </message>
    <message>
        <source>A question that is too large to download can be counted on the appliance: Count… beside Download, or Count on the appliance in the menu of a source. Choose what to count, or your own keys and values; the window says before how much the appliance reads. A row of the table leads on: counted more narrowly, or just its packets downloaded; so does a time that is chosen in the chart. The view is removed from the appliance when it is counted or its window closes; Running views, in the menu of an appliance, lists what it still counts. A template keeps a question, and where several appliances are logged in it can be asked of them at once.</source>
        <translation>Eine Frage, die zum Herunterladen zu groß ist, lässt sich auf der Appliance zählen: „Zählen…“ neben „Herunterladen“, oder „Auf der Appliance zählen“ im Menü einer Quelle. Wählen Sie, was gezählt werden soll, oder eigene Schlüssel und Werte; das Fenster sagt vorher, wie viel die Appliance liest. Eine Zeile der Tabelle führt weiter: enger gezählt, oder nur ihre Pakete heruntergeladen. Die Ansicht wird von der Appliance entfernt, wenn sie gezählt ist oder ihr Fenster geschlossen wird; „Laufende Ansichten“ im Menü einer Appliance listet auf, was sie noch zählt. Auch eine Zeit, die im Diagramm gewählt wird, führt weiter. Eine Vorlage bewahrt eine Frage auf, und wo mehrere Appliances angemeldet sind, kann sie allen zugleich gestellt werden.</translation>
    </message>
</context>
<context>
    <name>hostandport</name>
    <message>
        <source>“%1” is not a host: give HOST, HOST:PORT or [IPv6]:PORT.</source>
        <translation>„%1“ ist kein Host: Geben Sie HOST, HOST:PORT oder [IPv6]:PORT an.</translation>
    </message>
    <message>
        <source>“%1” is not a port: give a number from 1 to 65535.</source>
        <translation>„%1“ ist kein Port: Geben Sie eine Zahl von 1 bis 65535 an.</translation>
    </message>
</context>
<context>
    <name>investigation</name>
    <message>
        <source>“%1” is too long and was left out.</source>
        <translation>„%1“ ist zu lang und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The filter “%1” is not understood and was left out: %2</source>
        <translation>Der Filter „%1“ wird nicht verstanden und wurde weggelassen: %2</translation>
    </message>
    <message>
        <source>The time range is empty or makes no sense and was left out.</source>
        <translation>Der Zeitbereich ist leer oder ergibt keinen Sinn und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The capture holds no packet of the time range, which was left out.</source>
        <translation>Die Aufzeichnung enthält kein Paket des Zeitraums; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 is not the capture that the investigation was made from: its contents differ.</source>
        <translation>%1 ist nicht die Aufzeichnung, aus der die Untersuchung entstand: Ihr Inhalt ist ein anderer.</translation>
    </message>
    <message>
        <source>%1 is not the capture that the investigation was made from: it has %2 instead of %3.</source>
        <translation>%1 ist nicht die Aufzeichnung, aus der die Untersuchung entstand: Sie hat %2 statt %3.</translation>
    </message>
    <message>
        <source>Conversations that the capture does not hold were left out: %1.</source>
        <translation>Konversationen, die die Aufzeichnung nicht enthält, wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>“%1” is invalid and was left out.</source>
        <translation>„%1“ ist ungültig und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Invalid values of “%1” were left out: %2.</source>
        <translation>Ungültige Werte von „%1“ wurden weggelassen: %2.</translation>
    </message>
</context>
<context>
    <name>packetquery</name>
    <message>
        <source>Name a field at least.</source>
        <translation>Nennen Sie mindestens ein Feld.</translation>
    </message>
    <message>
        <source>The field “%1” is named twice.</source>
        <translation>Das Feld „%1“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Display filters are tshark&apos;s.</source>
        <translation>Anzeigefilter sind die von tshark.</translation>
    </message>
    <message>
        <source>Remora&apos;s columns do not have %1.</source>
        <translation>Remoras Spalten haben %1 nicht.</translation>
    </message>
    <message>
        <source>Of itself Remora does not know the field %1.</source>
        <translation>Remora selbst kennt das Feld %1 nicht.</translation>
    </message>
    <message>
        <source>Display filters need tshark.</source>
        <translation>Anzeigefilter brauchen tshark.</translation>
    </message>
    <message>
        <source>Some packets have several IP headers, as in a tunnel or an ICMP error: tshark is needed to read all of them.</source>
        <translation>Einige Pakete haben mehrere IP-Header, wie in einem Tunnel oder einem ICMP-Fehler: Um alle zu lesen, wird tshark gebraucht.</translation>
    </message>
    <message>
        <source>tshark counts the packets of this capture in another way, such as where it holds the journal of a system: ask for native fields, or slice the packets first.</source>
        <translation>tshark zählt die Pakete dieser Aufzeichnung anders, etwa wenn sie das Journal eines Systems enthält: Fragen Sie nach nativen Feldern, oder schreiben Sie die Pakete zuerst in eine eigene Datei.</translation>
    </message>
    <message>
        <source>tshark is needed for this query, and reads the capture once more, which standard input and pipes do not allow: save it to a file first.</source>
        <translation>Für diese Abfrage ist tshark nötig, das den Mitschnitt noch einmal liest, was Standardeingabe und Pipes nicht erlauben: Speichern Sie ihn zuerst in einer Datei.</translation>
    </message>
</context>
<context>
    <name>packets</name>
    <message>
        <source>%1 in ICMP</source>
        <translation>%1 in ICMP</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Seq</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>Ack</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>RTT ms</source>
        <translation>RTT ms</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>frame.number</source>
        <translation>frame.number</translation>
    </message>
    <message>
        <source>→ from the client, ← from the server</source>
        <translation>→ vom Client, ← vom Server</translation>
    </message>
    <message>
        <source>frame.len: bytes on the wire</source>
        <translation>frame.len: Bytes auf der Leitung</translation>
    </message>
    <message>
        <source>tcp.flags</source>
        <translation>tcp.flags</translation>
    </message>
    <message>
        <source>tcp.seq, relative to the conversation&apos;s first</source>
        <translation>tcp.seq, relativ zur ersten der Konversation</translation>
    </message>
    <message>
        <source>tcp.ack, relative to the conversation&apos;s first</source>
        <translation>tcp.ack, relativ zur ersten der Konversation</translation>
    </message>
    <message>
        <source>tcp.len: bytes of payload</source>
        <translation>tcp.len: Bytes an Nutzdaten</translation>
    </message>
    <message>
        <source>tcp.window_size: scaled, bytes</source>
        <translation>tcp.window_size: skaliert, Bytes</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt: since the segment whose end it acknowledges</source>
        <translation>tcp.analysis.ack_rtt: seit dem Segment, dessen Ende es bestätigt</translation>
    </message>
    <message>
        <source>tcp.analysis.bytes_in_flight: sent and not acknowledged yet</source>
        <translation>tcp.analysis.bytes_in_flight: gesendet und noch nicht bestätigt</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>fast retransmission</source>
        <translation>schnelle Wiederholung</translation>
    </message>
    <message>
        <source>spurious retransmission</source>
        <translation>unnötige Wiederholung</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>umgeordnet</translation>
    </message>
    <message>
        <source>previous segment not captured</source>
        <translation>voriges Segment nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>ACK of a segment not captured</source>
        <translation>ACK eines nicht aufgezeichneten Segments</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>doppeltes ACK</translation>
    </message>
    <message>
        <source>keep-alive</source>
        <translation>Keep-Alive</translation>
    </message>
    <message>
        <source>keep-alive ACK</source>
        <translation>ACK auf Keep-Alive</translation>
    </message>
    <message>
        <source>window update</source>
        <translation>Fensteränderung</translation>
    </message>
    <message>
        <source>window full</source>
        <translation>Fenster voll</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>Nullfenster</translation>
    </message>
    <message>
        <source>zero window probe</source>
        <translation>Nullfensterprobe</translation>
    </message>
    <message>
        <source>zero window probe ACK</source>
        <translation>ACK auf Nullfensterprobe</translation>
    </message>
    <message>
        <source>tcp.seq_raw: as it stands in the packet</source>
        <translation>tcp.seq_raw: wie im Paket</translation>
    </message>
    <message>
        <source>tcp.ack_raw: as it stands in the packet</source>
        <translation>tcp.ack_raw: wie im Paket</translation>
    </message>
    <message>
        <source>the filter</source>
        <translation>den Filter</translation>
    </message>
    <message>
        <source>the time range</source>
        <translation>den Zeitraum</translation>
    </message>
    <message>
        <source>the selected conversations</source>
        <translation>die gewählten Konversationen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>%1 (in the whole capture)</source>
        <translation>%1 (in der ganzen Aufzeichnung)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retransmission of packet 152</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>duplicate ACK %1 of %2</source>
        <comment>the second one of packet 150</comment>
        <translation>doppeltes ACK %1 von %2</translation>
    </message>
    <message>
        <source>%1 bytes, seq %2, ack %3</source>
        <translation>%1 Byte, Seq %2, Ack %3</translation>
    </message>
    <message>
        <source>ACK %1</source>
        <comment>acknowledges up to this number</comment>
        <translation>ACK %1</translation>
    </message>
    <message>
        <source>IP fragment of %1</source>
        <translation>IP-Fragment von %1</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <comment>UDP, 48 bytes of payload</comment>
        <translation>%1, %2 Byte</translation>
    </message>
    <message>
        <source>[%1 bytes not captured]</source>
        <translation>[%1 Byte nicht aufgezeichnet]</translation>
    </message>
    <message>
        <source>[%1 bytes cut off by the snap length]</source>
        <translation>[%1 Byte von der Snap-Länge abgeschnitten]</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>frame.time, in the format chosen in the View menu</source>
        <translation>frame.time, in dem im Menü „Ansicht“ gewählten Format</translation>
    </message>
    <message>
        <source>What the packet is, from its headers and captured bytes</source>
        <translation>Was das Paket ist, nach seinen Headern und aufgezeichneten Bytes</translation>
    </message>
    <message>
        <source>tcp.analysis.flags: notes of the TCP analysis</source>
        <translation>tcp.analysis.flags: Befunde der TCP-Analyse</translation>
    </message>
    <message>
        <source>port numbers reused</source>
        <translation>Portnummern wiederverwendet</translation>
    </message>
</context>
<context>
    <name>plotpresets</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>RTT bands</source>
        <translation>RTT-Bänder</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a point of the way</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>beyond %1</source>
        <comment>a point of the way</comment>
        <translation>hinter %1</translation>
    </message>
    <message>
        <source>elsewhere, or for what was sent again without need</source>
        <translation>anderswo, oder für unnötig Wiederholtes</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No packet was lost between the points.</source>
        <translation>Zwischen den Messpunkten ging kein Paket verloren.</translation>
    </message>
    <message>
        <source>1 packet was lost %1, %2 of those that came there</source>
        <translation>1 Paket ging %1 verloren, %2 derer, die dort ankamen</translation>
    </message>
    <message>
        <source>%1 packets were lost %2, %3 of those that came there</source>
        <translation>%1 Pakete gingen %2 verloren, %3 derer, die dort ankamen</translation>
    </message>
    <message>
        <source>; %1 elsewhere</source>
        <translation>; %1 anderswo</translation>
    </message>
    <message>
        <source>Packets take most of the time %1: %2 of %3 there and back, as a mean.</source>
        <translation>Pakete brauchen die meiste Zeit %1: im Mittel %2 von %3 hin und zurück.</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>how much, and where</comment>
        <translation>%1 % %2</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <comment>a part of waiting</comment>
        <translation>%1 nicht gesehen</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>a part of waiting, how much</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>, most of it %1</source>
        <comment>where</comment>
        <translation>, das meiste davon %1</translation>
    </message>
    <message>
        <source>of %1 in %2 it is not seen where</source>
        <translation>von %1 in %2 ist nicht zu sehen, wo</translation>
    </message>
    <message>
        <source>not seen where</source>
        <translation>nicht zu sehen, wo</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>a part of waiting, seconds, where</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>What clients waited for on the way is not seen: no request of a TCP conversation of two points has an answer.</source>
        <translation>Worauf Clients unterwegs warteten, ist nicht zu sehen: keine Anfrage einer TCP-Konversation zweier Messpunkte hat eine Antwort.</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 Runde</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 Runden</translation>
    </message>
    <message>
        <source>, by %1 that were lost between the points and sent again</source>
        <translation>, nach %1, die zwischen den Messpunkten verloren gingen und wiederholt wurden</translation>
    </message>
    <message>
        <source> and %1 others that were sent again</source>
        <translation> und %1 anderen, die wiederholt wurden</translation>
    </message>
    <message>
        <source>, by the least delays there and back of %1</source>
        <translation>, nach den kleinsten Laufzeiten hin und zurück von %1</translation>
    </message>
    <message>
        <source>Clients waited %1 in %2 of %3, as %4 sees them: %5; %6.</source>
        <translation>Clients warteten %1 in %2 von %3, aus Sicht von %4: %5; %6.</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The way: %1, in an order that was found from TTL and delay.</source>
        <translation>Der Weg: %1, in einer Reihenfolge, die aus TTL und Laufzeit gefunden wurde.</translation>
    </message>
    <message>
        <source>The way: %1.</source>
        <translation>Der Weg: %1.</translation>
    </message>
    <message>
        <source>Between %1 and %2:</source>
        <translation>Zwischen %1 und %2:</translation>
    </message>
    <message>
        <source>the clock of %1 shows %2 s less than that of %3</source>
        <translation>die Uhr von %1 zeigt %2 s weniger als die von %3</translation>
    </message>
    <message>
        <source>the clock of %1 shows %2 s more than that of %3</source>
        <translation>die Uhr von %1 zeigt %2 s mehr als die von %3</translation>
    </message>
    <message>
        <source>; their drift is not known, the packets span too little time.</source>
        <translation>; ihr Gang ist nicht bekannt, die Pakete umfassen zu wenig Zeit.</translation>
    </message>
    <message>
        <source>; it loses %1 millionths, ± %2.</source>
        <translation>; sie verliert %1 Millionstel, ± %2.</translation>
    </message>
    <message>
        <source>; it gains %1 millionths, ± %2.</source>
        <translation>; sie gewinnt %1 Millionstel, ± %2.</translation>
    </message>
    <message>
        <source>Clocks: not known, no packet was matched.</source>
        <translation>Uhren: nicht bekannt, kein Paket wurde zugeordnet.</translation>
    </message>
    <message>
        <source>Clocks: not known, packets go one way only. Delays are relative to the least.</source>
        <translation>Uhren: nicht bekannt, Pakete gehen nur in eine Richtung. Laufzeiten sind relativ zur kleinsten.</translation>
    </message>
    <message>
        <source>Clocks: %1, as given.</source>
        <translation>Uhren: %1, wie vorgegeben.</translation>
    </message>
    <message>
        <source>Clocks: %1 in the middle of the capture, ± %2 where both ways take as long, ± %3 whatever they take</source>
        <translation>Uhren: %1 in der Mitte der Aufzeichnung, ± %2, wenn beide Richtungen gleich lange dauern, ± %3, wie lange sie auch dauern</translation>
    </message>
    <message>
        <source>Matched: %1 of %2</source>
        <translation>Zugeordnet: %1 von %2</translation>
    </message>
    <message>
        <source>, %1 of them by their order</source>
        <translation>, %1 davon durch ihre Reihenfolge</translation>
    </message>
    <message>
        <source>; %1 were seen at both points, but nothing tells which is which</source>
        <translation>; %1 wurden an beiden Messpunkten gesehen, aber nichts sagt, welches welches ist</translation>
    </message>
    <message>
        <source>; %1 came as segments of other lengths</source>
        <translation>; %1 kamen als Segmente anderer Länge</translation>
    </message>
    <message>
        <source>; %1 are further on and were missed by a capture</source>
        <translation>; %1 sind später wieder da und fehlen nur in einer Aufzeichnung</translation>
    </message>
    <message>
        <source>; of %1 the other capture began later or ended earlier</source>
        <translation>; bei %1 begann die andere Aufzeichnung später oder endete früher</translation>
    </message>
    <message>
        <source>; delay %1 at least, %2 as a mean, %3 for 95 %, %4 at most</source>
        <translation>; Laufzeit mindestens %1, im Mittel %2, für 95 % %3, höchstens %4</translation>
    </message>
    <message>
        <source>; relative delay %1 at least, %2 as a mean, %3 for 95 %, %4 at most</source>
        <translation>; relative Laufzeit mindestens %1, im Mittel %2, für 95 % %3, höchstens %4</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 of %4 lost (%5)</source>
        <translation>Von %1 nach %2: %3 von %4 verloren (%5)</translation>
    </message>
    <message>
        <source>, %1 of them sent again</source>
        <translation>, %1 davon wiederholt</translation>
    </message>
    <message>
        <source>, most of conversation %1 (%2)</source>
        <translation>, die meisten von Konversation %1 (%2)</translation>
    </message>
    <message>
        <source>; %1 overtaken</source>
        <translation>; %1 überholt</translation>
    </message>
    <message>
        <source>; 1 retransmission came in</source>
        <translation>; 1 Wiederholung kam herein</translation>
    </message>
    <message>
        <source>; %1 retransmissions came in</source>
        <translation>; %1 Wiederholungen kamen herein</translation>
    </message>
    <message>
        <source>; %1 duplicated on the way</source>
        <translation>; %1 unterwegs verdoppelt</translation>
    </message>
    <message>
        <source>; %1 made on the way, or not seen before</source>
        <translation>; %1 unterwegs entstanden oder vorher nicht gesehen</translation>
    </message>
    <message>
        <source>TTL by %1</source>
        <translation>TTL um %1</translation>
    </message>
    <message>
        <source>addresses or ports of %1</source>
        <translation>Adressen oder Ports von %1</translation>
    </message>
    <message>
        <source>MSS of 1 SYN (such as %2 to %3)</source>
        <translation>MSS von 1 SYN (etwa %2 zu %3)</translation>
    </message>
    <message>
        <source>MSS of %1 SYNs (such as %2 to %3)</source>
        <translation>MSS von %1 SYNs (etwa %2 zu %3)</translation>
    </message>
    <message>
        <source>DSCP of %1 (such as %2 to %3)</source>
        <translation>DSCP von %1 (etwa %2 zu %3)</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>Fenster von %1</translation>
    </message>
    <message>
        <source>payload of %1</source>
        <translation>Nutzdaten von %1</translation>
    </message>
    <message>
        <source>Changed on the way: nothing.</source>
        <translation>Unterwegs geändert: nichts.</translation>
    </message>
    <message>
        <source>Changed on the way: %1.</source>
        <translation>Unterwegs geändert: %1.</translation>
    </message>
    <message>
        <source>Seen at %1 alone: %2 of %3; they go another way, were blocked, or were not known again.</source>
        <translation>Nur an %1 gesehen: %2 von %3; sie nehmen einen anderen Weg, wurden gesperrt oder nicht wiedererkannt.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>1 Paket</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 Pakete</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Konversation</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 Konversationen</translation>
    </message>
    <message>
        <source>, by %1 that were sent again</source>
        <translation>, nach %1, die wiederholt wurden</translation>
    </message>
</context>
<context>
    <name>querycolumn</name>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>duration, ms</source>
        <translation>Dauer, ms</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv4 or IPv6</source>
        <translation>IPv4 oder IPv6</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>querygroups</name>
    <message>
        <source>“%1” is not a width of bins, such as 1 s or 100 ms.</source>
        <translation>„%1“ ist keine Intervallbreite wie 1 s oder 100 ms.</translation>
    </message>
    <message>
        <source>“%1” should be FIELD:FUNCTION, where FUNCTION is one of %2.</source>
        <translation>„%1“ sollte FIELD:FUNCTION sein, wobei FUNCTION eines von %2 ist.</translation>
    </message>
    <message>
        <source>“%1” is not a number of rows.</source>
        <translation>„%1“ ist keine Anzahl von Zeilen.</translation>
    </message>
    <message>
        <source>Groups need a field to group by, or a value to compute of a field.</source>
        <translation>Gruppen brauchen ein Feld, nach dem gruppiert wird, oder einen Wert, der aus einem Feld zu berechnen ist.</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>Die Spalte „%1“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>%1 has no numbers that could be computed with: count and distinct can be asked of it.</source>
        <translation>%1 hat keine Zahlen, mit denen gerechnet werden könnte: count und distinct sind möglich.</translation>
    </message>
    <message>
        <source>Groups need a width of bins, such as 1 s: auto is for plots.</source>
        <translation>Gruppen brauchen eine Intervallbreite, etwa 1 s: auto gilt für Diagramme.</translation>
    </message>
    <message>
        <source>There is no column “%1” to sort by. Columns are %2; :desc behind one begins with the largest.</source>
        <translation>Es gibt keine Spalte „%1“, nach der sortiert werden könnte. Spalten sind %2; mit :desc dahinter kommt das Größte zuerst.</translation>
    </message>
</context>
<context>
    <name>queryrun</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The selected conversations are those of this capture; of the others all are asked.</source>
        <translation>Die gewählten Konversationen sind die dieser Aufzeichnung; in den anderen werden alle abgefragt.</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>remora::app::Application</name>
    <message>
        <source>The demo appliance cannot start: %1.</source>
        <translation>Die Demo-Appliance kann nicht starten: %1.</translation>
    </message>
</context>
<context>
    <name>remora::model::ApplianceSession</name>
    <message>
        <source>The password could not be kept in the keychain (%1). It is kept for this session only.</source>
        <translation>Das Passwort konnte nicht im Schlüsselbund abgelegt werden (%1). Es gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The certificate could not be remembered. It is trusted for this session only.</source>
        <translation>Das Zertifikat konnte nicht gemerkt werden. Ihm wird nur in dieser Sitzung vertraut.</translation>
    </message>
</context>
<context>
    <name>remora::model::ConversationTableModel</name>
    <message>
        <source>%1
Server identified by: %2</source>
        <translation>%1
Server erkannt durch: %2</translation>
    </message>
    <message>
        <source>%1.
Click to sort; Shift+click to sort by this column too.</source>
        <translation>%1.
Klick sortiert; Umschalt+Klick sortiert zusätzlich nach dieser Spalte.</translation>
    </message>
</context>
<context>
    <name>remora::model::EndpointTableModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>Gesendete Pakete</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>Empfangene Pakete</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Empfangene Bytes</translation>
    </message>
</context>
<context>
    <name>remora::model::ExportTask</name>
    <message>
        <source>saved as %1</source>
        <translation>gespeichert als %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>remora::model::FieldListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>NAMEN</translation>
    </message>
    <message>
        <source>DESCRIPTIONS</source>
        <translation>BESCHREIBUNGEN</translation>
    </message>
    <message>
        <source>FAVOURITES</source>
        <translation>FAVORITEN</translation>
    </message>
    <message>
        <source>ALL FIELDS</source>
        <translation>ALLE FELDER</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativ</translation>
    </message>
</context>
<context>
    <name>remora::model::FileTask</name>
    <message>
        <source>saved as %1</source>
        <translation>gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>remora::model::FilterTexts</name>
    <message>
        <source>This filter is not understood: %1.</source>
        <translation>Dieser Filter wird nicht verstanden: %1.</translation>
    </message>
</context>
<context>
    <name>remora::model::NoteTableModel</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>remora::model::OpenCaptures</name>
    <message>
        <source>This capture is partial. %1</source>
        <translation>Diese Aufzeichnung ist unvollständig. %1</translation>
    </message>
</context>
<context>
    <name>remora::model::OtherCaptures</name>
    <message>
        <source>There is no capture in %1.</source>
        <translation>In %1 ist keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read.</source>
        <translation>%1 in %2 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Left out of %1, since they are no captures: %2.</source>
        <translation>Aus %1 ausgelassen, da es keine Aufzeichnungen sind: %2.</translation>
    </message>
</context>
<context>
    <name>remora::model::PointsRun</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 holds no packets and is left out.</source>
        <translation>%1 enthält keine Pakete und wird ausgelassen.</translation>
    </message>
    <message>
        <source>There is nothing to compare: %1 has no packets.</source>
        <translation>Es gibt nichts zu vergleichen: %1 hat keine Pakete.</translation>
    </message>
</context>
<context>
    <name>remora::model::QueryResultModel</name>
    <message>
        <source>no.</source>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>remora::model::RequestTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>polling, requests: %1</source>
        <translation>Polling, Anfragen: %1</translation>
    </message>
</context>
<context>
    <name>remora::model::SharedCatalogue</name>
    <message>
        <source>tshark does not say which fields it knows.</source>
        <translation>tshark sagt nicht, welche Felder es kennt.</translation>
    </message>
</context>
<context>
    <name>remora::model::SourceTexts</name>
    <message>
        <source>BPF</source>
        <translation>BPF</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativ</translation>
    </message>
    <message>
        <source>BPF %1</source>
        <translation>BPF %1</translation>
    </message>
    <message>
        <source>%1 bytes of each packet</source>
        <translation>%1 Bytes je Paket</translation>
    </message>
    <message>
        <source>keeps at most %1</source>
        <translation>behält höchstens %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>It holds no packets yet.</source>
        <translation>Er enthält noch keine Pakete.</translation>
    </message>
    <message>
        <source>Locked: its packets stay.</source>
        <translation>Gesperrt: seine Pakete bleiben.</translation>
    </message>
    <message>
        <source>Not locked: its packets roll off with the job&apos;s.</source>
        <translation>Nicht gesperrt: seine Pakete verfallen mit denen des Jobs.</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>down</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>Ihre Uhr stimmt mit der dieses Rechners überein.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of this computer&apos;s.</source>
        <translation>Ihre Uhr geht %1 gegenüber diesem Rechner vor.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind this computer&apos;s.</source>
        <translation>Ihre Uhr geht %1 gegenüber diesem Rechner nach.</translation>
    </message>
    <message>
        <source>Its time zone: %1</source>
        <translation>Ihre Zeitzone: %1</translation>
    </message>
    <message>
        <source>Packet storage: %1 of %2 used (%3), %4</source>
        <translation>Paketspeicher: %1 von %2 belegt (%3), %4</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>The oldest of these packets roll off now. A locked clip would keep them.</source>
        <translation>Die ältesten dieser Pakete verfallen gerade. Ein gesperrter Clip würde sie behalten.</translation>
    </message>
    <message>
        <source>The oldest of these packets roll off in about %1. A locked clip would keep them.</source>
        <translation>Die ältesten dieser Pakete verfallen in etwa %1. Ein gesperrter Clip würde sie behalten.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 Pakete</translation>
    </message>
    <message>
        <source>%1 of packets</source>
        <translation>%1 an Paketen</translation>
    </message>
    <message>
        <source>about %1 of packets</source>
        <translation>etwa %1 an Paketen</translation>
    </message>
    <message>
        <source>%1 before the filter</source>
        <translation>%1 vor dem Filter</translation>
    </message>
    <message>
        <source>%1 before the filters</source>
        <translation>%1 vor den Filtern</translation>
    </message>
    <message>
        <source>%1 before the limits</source>
        <translation>%1 vor den Grenzen</translation>
    </message>
</context>
<context>
    <name>remora::model::SourceTreeModel</name>
    <message>
        <source>Local captures</source>
        <translation>Lokale Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>remora::model::UploadTask</name>
    <message>
        <source>uploaded to %1</source>
        <translation>hochgeladen nach %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::Appliances</name>
    <message>
        <source>%1 conversations of %2</source>
        <translation>%1 Konversationen von %2</translation>
    </message>
    <message>
        <source>Connect to the appliance first (Ctrl+K).</source>
        <translation>Verbinden Sie sich zuerst mit der Appliance (Strg+K).</translation>
    </message>
    <message>
        <source>Too many conversations are selected to ask an appliance for just these. Select fewer.</source>
        <translation>Es sind zu viele Konversationen ausgewählt, um eine Appliance nur nach diesen zu fragen. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>View the certificate…</source>
        <translation>Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>The first four of %1 traces are compared.</source>
        <translation>Die ersten vier von %1 Aufzeichnungen werden verglichen.</translation>
    </message>
    <message>
        <source>There is nothing to compare: two captures are needed.</source>
        <translation>Es gibt nichts zu vergleichen: zwei Aufzeichnungen sind nötig.</translation>
    </message>
    <message>
        <source>The main window shows the packets, and how far their download is.</source>
        <translation>Das Hauptfenster zeigt die Pakete und wie weit ihr Download ist.</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskEstimate</name>
    <message>
        <source>Ask the appliance</source>
        <translation>Appliance fragen</translation>
    </message>
    <message>
        <source>The appliance&apos;s own estimate, before the filters: an export is created for it and removed again.</source>
        <translation>Die eigene Schätzung der Appliance, vor den Filtern: Dafür wird ein Export angelegt und wieder entfernt.</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>Frage die Appliance…</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>Etwa %1.</translation>
    </message>
    <message>
        <source>The appliance gives no estimate.</source>
        <translation>Die Appliance gibt keine Schätzung ab.</translation>
    </message>
    <message>
        <source>At most %1, according to the appliance.</source>
        <translation>Höchstens %1, laut Appliance.</translation>
    </message>
    <message>
        <source>At most %1, according to the appliance at %2.</source>
        <translation>Höchstens %1, laut Appliance um %2.</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskPanel</name>
    <message>
        <source>Download and analyze</source>
        <translation>Herunterladen und analysieren</translation>
    </message>
    <message>
        <source>pcap, microseconds</source>
        <translation>pcap, Mikrosekunden</translation>
    </message>
    <message>
        <source>pcap, nanoseconds</source>
        <translation>pcap, Nanosekunden</translation>
    </message>
    <message>
        <source>pcapng, microseconds</source>
        <translation>pcapng, Mikrosekunden</translation>
    </message>
    <message>
        <source>pcapng, nanoseconds</source>
        <translation>pcapng, Nanosekunden</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>ASK %1</source>
        <translation>%1 FRAGEN</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>A filter is not understood</source>
        <translation>Ein Filter wird nicht verstanden</translation>
    </message>
    <message>
        <source>Connect to a NetShark, then select a job, clip, interface or file to download packets from it.</source>
        <translation>Verbinden Sie sich mit einem NetShark und wählen Sie dann einen Job, einen Clip, eine Schnittstelle oder eine Datei, um Pakete davon herunterzuladen.</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <source>Let the appliance count over these packets: only the numbers come</source>
        <translation>Die Appliance über diese Pakete zählen lassen: Nur die Zahlen kommen</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskRange</name>
    <message>
        <source>Lock as clip…</source>
        <translation>Als Clip sperren…</translation>
    </message>
    <message>
        <source>Such as last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 4:00 to 4/21/13 5:00</source>
        <translation>Etwa last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 4:00 to 4/21/13 5:00</translation>
    </message>
    <message>
        <source>Keeps the packets of this time range and these filters on the appliance, whatever the job drops</source>
        <translation>Behält die Pakete dieses Zeitraums und dieser Filter auf der Appliance, was immer der Job verwirft</translation>
    </message>
    <message>
        <source>Capture for</source>
        <translation>Aufzeichnen für</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>all packets</source>
        <translation>alle Pakete</translation>
    </message>
    <message>
        <source>All packets of this source.</source>
        <translation>Alle Pakete dieser Quelle.</translation>
    </message>
    <message>
        <source>The next %1, as they come.</source>
        <translation>Die nächsten %1, wie sie kommen.</translation>
    </message>
    <message>
        <source>Use range in focus</source>
        <translation>Zeitraum im Blick verwenden</translation>
    </message>
    <message>
        <source>The time range in focus in the open capture</source>
        <translation>Der Zeitraum im Blick der offenen Aufzeichnung</translation>
    </message>
    <message>
        <source>Count for</source>
        <translation>Zählen für</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskStop</name>
    <message>
        <source>SHA-256, trusted:</source>
        <translation>SHA-256, vertraut:</translation>
    </message>
    <message>
        <source>SHA-256, shown now:</source>
        <translation>SHA-256, jetzt gezeigt:</translation>
    </message>
    <message>
        <source>View the certificate…</source>
        <translation>Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one that is trusted. This may be an attack: nothing is sent to it.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem vertraut wird. Das kann ein Angriff sein: Dorthin wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskTexts</name>
    <message>
        <source>Choose where to save the capture</source>
        <translation>Speicherort der Aufzeichnung wählen</translation>
    </message>
    <message>
        <source>Where the capture is saved</source>
        <translation>Wohin die Aufzeichnung gespeichert wird</translation>
    </message>
    <message>
        <source>Save the capture as</source>
        <translation>Aufzeichnung speichern unter</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng)</source>
        <translation>Aufzeichnungen (*.pcap *.pcapng)</translation>
    </message>
    <message>
        <source>%1, by the appliance&apos;s clock</source>
        <translation>%1, nach der Uhr der Appliance</translation>
    </message>
    <message>
        <source>%1 here, %2 at the appliance</source>
        <translation>%1 hier, %2 auf der Appliance</translation>
    </message>
</context>
<context>
    <name>remora::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>remora::ui::BaselineButton</name>
    <message>
        <source>Another time or capture to compare with: which part of the waiting grew, by how much, and on which servers</source>
        <translation>Eine andere Zeit oder Aufzeichnung zum Vergleich: welcher Teil des Wartens zunahm, um wie viel und bei welchen Servern</translation>
    </message>
    <message>
        <source>Keep what is in focus as the baseline</source>
        <translation>Was im Fokus ist als Bezug behalten</translation>
    </message>
    <message>
        <source>Open a baseline…</source>
        <translation>Bezug öffnen…</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>Kein Bezug</translation>
    </message>
    <message>
        <source>Servers that changed…</source>
        <translation>Server, die sich änderten…</translation>
    </message>
    <message>
        <source>Save this verdict…</source>
        <translation>Dieses Urteil sichern…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Gegen %1</translation>
    </message>
    <message>
        <source>%1 of %2 are the baseline: what comes into focus now is compared with them.</source>
        <translation>%1 von %2 sind der Bezug: Was nun in den Fokus kommt, wird damit verglichen.</translation>
    </message>
    <message>
        <source>Open a baseline, a verdict that was saved</source>
        <translation>Einen Bezug öffnen, ein gesichertes Urteil</translation>
    </message>
    <message>
        <source>Verdicts (*.json)</source>
        <translation>Urteile (*.json)</translation>
    </message>
    <message>
        <source>Save the verdict</source>
        <translation>Das Urteil sichern</translation>
    </message>
    <message>
        <source>To compare with (*.json);;Text to read (*.txt)</source>
        <translation>Zum Vergleichen (*.json);;Text zum Lesen (*.txt)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CapturePage</name>
    <message>
        <source>Notes</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Views of the capture</source>
        <translation>Ansichten der Aufzeichnung</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>What the conversations of one row have in common</source>
        <translation>Was die Konversationen einer Zeile gemeinsam haben</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Spalten ▾</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Your notes: what you found. They go into the report and the investigation.</source>
        <translation>Ihre Notizen: was Sie gefunden haben. Sie gehen in den Bericht und die Untersuchung ein.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>Choose the columns; drag their headers to move them</source>
        <translation>Wählen Sie die Spalten; ziehen Sie ihre Köpfe, um sie zu verschieben</translation>
    </message>
    <message>
        <source>the busiest conversation</source>
        <translation>die Konversation mit dem meisten Verkehr</translation>
    </message>
    <message>
        <source>the busiest group</source>
        <translation>die Gruppe mit dem meisten Verkehr</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Runden</translation>
    </message>
</context>
<context>
    <name>remora::ui::CertificateDialog</name>
    <message>
        <source>Certificate of an appliance</source>
        <translation>Zertifikat einer Appliance</translation>
    </message>
</context>
<context>
    <name>remora::ui::CertificatePage</name>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>Trust once</source>
        <translation>Einmal vertrauen</translation>
    </message>
    <message>
        <source>Trust for this host</source>
        <translation>Diesem Host vertrauen</translation>
    </message>
    <message>
        <source>Fingerprint as the appliance&apos;s own console shows it</source>
        <translation>Fingerabdruck, wie ihn die Konsole der Appliance zeigt</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Aussteller: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Gültig von %1 bis %2</translation>
    </message>
    <message>
        <source> (not valid today)</source>
        <translation> (heute nicht gültig)</translation>
    </message>
    <message>
        <source>SHA-256, trusted:</source>
        <translation>SHA-256, vertraut:</translation>
    </message>
    <message>
        <source>SHA-256, shown now:</source>
        <translation>SHA-256, jetzt gezeigt:</translation>
    </message>
    <message>
        <source>SHA-256, typed from the appliance&apos;s own console:</source>
        <translation>SHA-256, von der Konsole der Appliance abgetippt:</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one you trusted. This may be an attack. Continue only if the appliance&apos;s administrator confirms the change; then type the fingerprint that its own console shows.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertraut haben. Das kann ein Angriff sein. Fahren Sie nur fort, wenn der Administrator der Appliance die Änderung bestätigt; tippen Sie dann den Fingerabdruck ab, den ihre eigene Konsole zeigt.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used, and no exception is possible.</source>
        <translation>Das Zertifikat von %1 ist nicht verwendbar, und eine Ausnahme ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that no known authority signed, as most appliances do. Compare the fingerprint with the one on the appliance&apos;s console.</source>
        <translation>%1 zeigt ein Zertifikat, das keine bekannte Zertifizierungsstelle signiert hat, wie die meisten Appliances. Vergleichen Sie den Fingerabdruck mit dem auf der Konsole der Appliance.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ChartPanel</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>Intervallbreite</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>Die Diagramme als Bild kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save charts as PNG, SVG or PDF, or their numbers as CSV</source>
        <translation>Diagramme als PNG, SVG oder PDF speichern, oder ihre Zahlen als CSV</translation>
    </message>
    <message>
        <source>Options of the charts</source>
        <translation>Optionen der Diagramme</translation>
    </message>
    <message>
        <source>How the charts are made and drawn</source>
        <translation>Wie die Diagramme entstehen und aussehen</translation>
    </message>
    <message>
        <source>The charts are on the clipboard.</source>
        <translation>Die Diagramme sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>%1 in %2 gespeichert.</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>Further charts</source>
        <translation>Weitere Diagramme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>Save the numbers of the chart</source>
        <translation>Die Zahlen des Diagramms speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>choose others</source>
        <translation>andere wählen</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>Select the conversations to chart</source>
        <translation>Wählen Sie die Konversationen, die die Diagramme zeigen sollen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Suggestion: %1, %2</source>
        <translation>Vorschlag: %1, %2</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Width of the bins, from 1 µs to 7 d. Automatic bins follow the zoom; the default is 1 s, for RTT bands 100 ms. Or type a width, such as 250 ms.</source>
        <translation>Breite der Intervalle, von 1 µs bis 7 d. Automatische Intervalle folgen dem Zoom; Standard ist 1 s, bei RTT-Bändern 100 ms. Oder geben Sie eine Breite ein, etwa 250 ms.</translation>
    </message>
    <message>
        <source>“%1” is not a bin width from 1 µs to 7 d, such as 250 ms.</source>
        <translation>„%1“ ist keine Intervallbreite von 1 µs bis 7 d wie 250 ms.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ChartStack</name>
    <message>
        <source>Charts of the selected conversations</source>
        <translation>Diagramme der gewählten Konversationen</translation>
    </message>
    <message>
        <source>Choose a chart above: packet length, bit rate, RTT or another.</source>
        <translation>Wählen Sie oben ein Diagramm: Paketlänge, Bitrate, RTT oder ein anderes.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ClipDialog</name>
    <message>
        <source>Lock it: its packets stay, whatever the job drops</source>
        <translation>Sperren: Seine Pakete bleiben, was immer der Job verwirft</translation>
    </message>
    <message>
        <source>New clip</source>
        <translation>Neuer Clip</translation>
    </message>
    <message>
        <source>none: all packets</source>
        <translation>keiner: alle Pakete</translation>
    </message>
    <message>
        <source>such as: slow logins on Monday</source>
        <translation>etwa: langsame Anmeldungen am Montag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create the clip</source>
        <translation>Clip anlegen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>remora::ui::ClockFields</name>
    <message>
        <source>Use these clocks</source>
        <translation>Diese Uhren verwenden</translation>
    </message>
    <message>
        <source>Find the clocks</source>
        <translation>Uhren ermitteln</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as they stand here</source>
        <translation>Noch einmal vergleichen, mit den Uhren, wie sie hier stehen</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as packets tell them</source>
        <translation>Noch einmal vergleichen, mit den Uhren, wie die Pakete sie ergeben</translation>
    </message>
    <message>
        <source>Seconds that %1 shows more than %2</source>
        <translation>Sekunden, die %1 mehr zeigt als %2</translation>
    </message>
    <message>
        <source>Clock of %1, s</source>
        <translation>Uhr von %1, s</translation>
    </message>
    <message>
        <source>A clock differs by seconds, such as 0.00025 or -1.5.</source>
        <translation>Eine Uhr weicht um Sekunden ab, etwa 0.00025 oder -1.5.</translation>
    </message>
    <message>
        <source>The appliance&apos;s clocks</source>
        <translation>Uhren der Appliance</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as the appliance&apos;s multi-segment file has them</source>
        <translation>Noch einmal vergleichen, mit den Uhren, wie die Multi-Segment-Datei der Appliance sie angibt</translation>
    </message>
</context>
<context>
    <name>remora::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Show the default columns</source>
        <translation>Standardspalten zeigen</translation>
    </message>
    <message>
        <source>Not available for these groups</source>
        <translation>Für diese Gruppen nicht verfügbar</translation>
    </message>
    <message>
        <source>Always shown with these groups</source>
        <translation>Bei diesen Gruppen immer sichtbar</translation>
    </message>
</context>
<context>
    <name>remora::ui::CompareDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Find the order of three or more from the packets</source>
        <translation>Die &amp;Reihenfolge von drei oder mehr aus den Paketen ermitteln</translation>
    </message>
    <message>
        <source>Compare captures</source>
        <translation>Aufzeichnungen vergleichen</translation>
    </message>
    <message>
        <source>Captures of the same traffic at two to four points of its way, in the order of the way.</source>
        <translation>Aufzeichnungen desselben Verkehrs an zwei bis vier Messpunkten seines Wegs, in der Reihenfolge des Wegs.</translation>
    </message>
    <message>
        <source>Captures that are compared</source>
        <translation>Aufzeichnungen, die verglichen werden</translation>
    </message>
    <message>
        <source>By the TTL, which falls at each router, and by delay</source>
        <translation>Nach der TTL, die an jedem Router sinkt, und nach der Laufzeit</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Captures to compare</source>
        <translation>Zu vergleichende Aufzeichnungen</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.*);;All files (*)</source>
        <translation>Aufzeichnungen (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.*);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add two captures at least.</source>
        <translation>Fügen Sie mindestens zwei Aufzeichnungen hinzu.</translation>
    </message>
    <message>
        <source>Four captures are compared at most.</source>
        <translation>Höchstens vier Aufzeichnungen werden verglichen.</translation>
    </message>
    <message>
        <source>The first is where the way begins; packets that come back are found too.</source>
        <translation>Die erste ist dort, wo der Weg beginnt; auch Pakete, die zurückkommen, werden gefunden.</translation>
    </message>
    <message>
        <source>From app&amp;liances…</source>
        <translation>Von &amp;Appliances…</translation>
    </message>
    <message>
        <source>Download what appliances have of the same traffic and compare it too</source>
        <translation>Herunterladen, was Appliances vom selben Verkehr haben, und mitvergleichen</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConnectDialog</name>
    <message>
        <source>Connect to a NetShark</source>
        <translation>Mit einem NetShark verbinden</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Keep the password in the system keychain</source>
        <translation>Passwort im Schlüsselbund des Systems ablegen</translation>
    </message>
    <message>
        <source>No keychain here: the password is kept for this session only</source>
        <translation>Kein Schlüsselbund: das Passwort gilt nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde…</translation>
    </message>
    <message>
        <source>Enter the host and the user.</source>
        <translation>Geben Sie Host und Benutzer ein.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Edit an appliance</source>
        <translation>Appliance bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>optional, such as: data centre</source>
        <translation>optional, etwa: Rechenzentrum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep this appliance in the list of sources</source>
        <translation>Diese Appliance in der Liste der Quellen behalten</translation>
    </message>
    <message>
        <source>%1 is in the list already, with this user.</source>
        <translation>%1 steht mit diesem Benutzer schon in der Liste.</translation>
    </message>
    <message>
        <source>What you entered was not accepted.</source>
        <translation>Was Sie eingegeben haben, wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Ask for the purpose of each login again</source>
        <translation>Wieder nach dem Zweck jeder Anmeldung fragen</translation>
    </message>
    <message>
        <source>asked for when connecting</source>
        <translation>wird beim Verbinden erfragt</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConversationTable</name>
    <message>
        <source>Fill every row</source>
        <translation>Jede Zeile füllen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConversationsView</name>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Find address, port, service or protocol</source>
        <translation>Adresse, Port, Dienst oder Protokoll suchen</translation>
    </message>
    <message>
        <source>Find conversations</source>
        <translation>Konversationen suchen</translation>
    </message>
    <message>
        <source>Show all conversations again</source>
        <translation>Wieder alle Konversationen zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This capture holds no IP packets.</source>
        <translation>Diese Aufzeichnung enthält keine IP-Pakete.</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Eine Zeile ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 Zeilen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>as CSV, raw numbers</source>
        <translation>als CSV, rohe Zahlen</translation>
    </message>
    <message>
        <source>as JSON, raw numbers</source>
        <translation>als JSON, rohe Zahlen</translation>
    </message>
    <message>
        <source>Save shown rows…</source>
        <translation>Gezeigte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Save all conversations…</source>
        <translation>Alle Konversationen speichern…</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>Ihre Pakete zeigen</translation>
    </message>
    <message>
        <source>Swap client and server</source>
        <translation>Client und Server tauschen</translation>
    </message>
    <message>
        <source>Save packets</source>
        <translation>Pakete speichern</translation>
    </message>
    <message>
        <source>of the selection…</source>
        <translation>der Auswahl…</translation>
    </message>
    <message>
        <source>only from client…</source>
        <translation>nur vom Client…</translation>
    </message>
    <message>
        <source>only from server…</source>
        <translation>nur vom Server…</translation>
    </message>
    <message>
        <source>Open in Wireshark</source>
        <translation>In Wireshark öffnen</translation>
    </message>
    <message>
        <source>Find conversations…</source>
        <translation>Konversationen suchen…</translation>
    </message>
    <message>
        <source>Save conversations</source>
        <translation>Konversationen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>Keine Zeile ist gewählt: Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 Zeilen sind zu viele für die Zwischenablage. Speichern Sie sie als Datei.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Follow the stream</source>
        <translation>Stream folgen</translation>
    </message>
    <message>
        <source>Select all: chart all packets</source>
        <translation>Alles auswählen: Diagramme aller Pakete</translation>
    </message>
    <message>
        <source>nothing selected · charts: the busiest conversation</source>
        <translation>nichts gewählt · Diagramme: die Konversation mit dem meisten Verkehr</translation>
    </message>
    <message>
        <source>nothing selected · charts: the busiest group</source>
        <translation>nichts gewählt · Diagramme: die Gruppe mit dem meisten Verkehr</translation>
    </message>
    <message>
        <source>selected: all conversations · charts: all packets</source>
        <translation>gewählt: alle Konversationen · Diagramme: alle Pakete</translation>
    </message>
    <message>
        <source>nothing selected · charts: all packets</source>
        <translation>nichts gewählt · Diagramme: alle Pakete</translation>
    </message>
    <message>
        <source>selected: 1 conversation</source>
        <translation>gewählt: 1 Konversation</translation>
    </message>
    <message>
        <source>selected: %1 conversations</source>
        <translation>gewählt: %1 Konversationen</translation>
    </message>
    <message>
        <source>Select the conversations in which to swap client and server, at most %1 at once.</source>
        <translation>Wählen Sie die Konversationen, in denen Client und Server getauscht werden sollen, höchstens %1 auf einmal.</translation>
    </message>
    <message>
        <source>Fetch packets in focus from the appliance…</source>
        <translation>Pakete im Blick von der Appliance abrufen…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>None of %1 matches “%2”. Clear the text above to see all.</source>
        <translation>Keine von %1 passt zu „%2“. Leeren Sie den Text oben, um alle zu sehen.</translation>
    </message>
    <message>
        <source>No conversation in focus: the filter and the time range leave no IP packets.</source>
        <translation>Keine Konversation im Blick: Filter und Zeitraum lassen keine IP-Pakete übrig.</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 Konversationen</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 Gruppen</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountFields</name>
    <message>
        <source>+ Add value</source>
        <translation>+ Wert hinzufügen</translation>
    </message>
    <message>
        <source>+ Add key</source>
        <translation>+ Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>What becomes of its values</source>
        <translation>Was aus seinen Werten wird</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountForm</name>
    <message>
        <source>Keys: counted by</source>
        <translation>Schlüssel: gezählt nach</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über der Zeit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Stop, keep what came</source>
        <translation>Anhalten, behalten, was kam</translation>
    </message>
    <message>
        <source>Your own keys and values</source>
        <translation>Ihre eigenen Schlüssel und Werte</translation>
    </message>
    <message>
        <source>Own keys and values</source>
        <translation>Eigene Schlüssel und Werte</translation>
    </message>
    <message>
        <source>How long each sample is: 1 ms at least</source>
        <translation>Wie lang jedes Intervall ist: mindestens 1 ms</translation>
    </message>
    <message>
        <source>the greatest %1</source>
        <translation>die größten %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>By the first value; over time of each sample</source>
        <translation>Nach dem ersten Wert; über der Zeit in jedem Intervall</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Samples of</source>
        <translation>Intervalle von</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The appliance is not connected any more.</source>
        <translation>Die Appliance ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>Choose a value to count.</source>
        <translation>Wählen Sie einen Wert zum Zählen.</translation>
    </message>
    <message>
        <source>Samples have a length such as 100 ms, 1 s or 5 min.</source>
        <translation>Intervalle haben eine Länge wie 100 ms, 1 s oder 5 min.</translation>
    </message>
    <message>
        <source>A filter is not understood.</source>
        <translation>Ein Filter wird nicht verstanden.</translation>
    </message>
    <message>
        <source>The appliance has no field %1.</source>
        <translation>Die Appliance hat kein Feld %1.</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>%1 von %2 gezählt</translation>
    </message>
    <message>
        <source>The appliance is counting…</source>
        <translation>Die Appliance zählt…</translation>
    </message>
    <message>
        <source>Live: the numbers grow until it is stopped.</source>
        <translation>Live: Die Zahlen wachsen, bis angehalten wird.</translation>
    </message>
    <message>
        <source>All is counted.</source>
        <translation>Alles ist gezählt.</translation>
    </message>
    <message>
        <source>Stopped. The table shows what came.</source>
        <translation>Angehalten. Die Tabelle zeigt, was kam.</translation>
    </message>
    <message>
        <source>Samples of several appliances begin together only in a time range: choose one, or a table in all.</source>
        <translation>Stichproben mehrerer Appliances beginnen nur in einem Zeitraum gemeinsam: Wählen Sie einen, oder eine Tabelle insgesamt.</translation>
    </message>
    <message>
        <source>Counted, but not on all appliances: see above.</source>
        <translation>Gezählt, aber nicht auf allen Appliances: siehe oben.</translation>
    </message>
    <message>
        <source>No appliance has counted it: see above.</source>
        <translation>Keine Appliance hat es gezählt: siehe oben.</translation>
    </message>
    <message>
        <source>The other appliances read theirs.</source>
        <translation>Die anderen Appliances lesen ihre eigenen.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountPlaces</name>
    <message>
        <source>It has counted other columns: it is left out.</source>
        <translation>Sie hat andere Spalten gezählt: sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 rows, the first</source>
        <translation>%1 Zeilen, die ersten</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Disconnected. Until then: %1.</source>
        <translation>Getrennt. Bis dahin: %1.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählt…</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>Counted on these, too, as one table</source>
        <translation>Auch auf diesen gezählt, als eine Tabelle</translation>
    </message>
    <message>
        <source>What is counted of %1</source>
        <translation>Was von %1 gezählt wird</translation>
    </message>
    <message>
        <source>It has nothing of the kind to count.</source>
        <translation>Sie hat nichts dieser Art zu zählen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Until then: %1.</source>
        <translation>Bis dahin: %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountResults</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, with tabs between</source>
        <translation>Die gewählten Zeilen kopieren, oder alle, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>As CSV, TSV or JSON lines</source>
        <translation>Als CSV, TSV oder JSON-Zeilen</translation>
    </message>
    <message>
        <source>Count this more narrowly</source>
        <translation>Enger zählen</translation>
    </message>
    <message>
        <source>What the selected row is of becomes a filter, and is counted again</source>
        <translation>Wofür die gewählte Zeile steht, wird zum Filter und noch einmal gezählt</translation>
    </message>
    <message>
        <source>Download just these packets…</source>
        <translation>Nur diese Pakete herunterladen…</translation>
    </message>
    <message>
        <source>The packets of the selected row, with its time and filters</source>
        <translation>Die Pakete der gewählten Zeile, mit ihrer Zeit und ihren Filtern</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Eine Zeile ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 Zeilen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 shown, the greatest; %2 more are not.</source>
        <translation>%1 gezeigt, die größten; %2 weitere nicht.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Was gezählt wurde</translation>
    </message>
    <message>
        <source>What was counted, over time</source>
        <translation>Was gezählt wurde, über der Zeit</translation>
    </message>
    <message>
        <source>Value that is drawn</source>
        <translation>Wert, der gezeichnet wird</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Diagramm speichern…</translation>
    </message>
    <message>
        <source>As SVG, PNG, PDF, or the numbers as CSV</source>
        <translation>Als SVG, PNG, PDF, oder die Zahlen als CSV</translation>
    </message>
    <message>
        <source>Chart of</source>
        <translation>Diagramm von</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>%1 rows, the first</source>
        <translation>%1 Zeilen, die ersten</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>There are no rows to copy.</source>
        <translation>Es gibt keine Zeilen zum Kopieren.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 Zeilen sind zu viele für die Zwischenablage. Speichern Sie sie als Datei.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv);;TSV (*.tsv);;JSON lines (*.jsonl)</source>
        <translation>CSV (*.csv);;TSV (*.tsv);;JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Count this more &amp;narrowly</source>
        <translation>&amp;Enger zählen</translation>
    </message>
    <message>
        <source>&amp;Download just these packets…</source>
        <translation>Nur diese Pakete &amp;herunterladen…</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>Tabelle &amp;speichern…</translation>
    </message>
    <message>
        <source>Count this time</source>
        <translation>Diese Zeit zählen</translation>
    </message>
    <message>
        <source>The same count, of the time that the chart shows</source>
        <translation>Dieselbe Zählung, für die Zeit, die das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Download this time…</source>
        <translation>Diese Zeit herunterladen…</translation>
    </message>
    <message>
        <source>The packets of the time that the chart shows, with the filters of the count</source>
        <translation>Die Pakete der Zeit, die das Diagramm zeigt, mit den Filtern der Zählung</translation>
    </message>
    <message>
        <source>Drag in the chart to choose a time.</source>
        <translation>Im Diagramm ziehen, um eine Zeit zu wählen.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountTemplate</name>
    <message>
        <source>Open template…</source>
        <translation>Vorlage öffnen…</translation>
    </message>
    <message>
        <source>A saved view, JSON, as “remora view --template” reads it</source>
        <translation>Eine gespeicherte Ansicht, JSON, wie „remora view --template“ sie liest</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>What is asked here, without its source and its time, for later or for “remora view --template”</source>
        <translation>Was hier gefragt wird, ohne Quelle und Zeit, für später oder für „remora view --template“</translation>
    </message>
    <message>
        <source>Leave the template</source>
        <translation>Vorlage verlassen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Open a template, a view that was saved</source>
        <translation>Eine Vorlage öffnen, eine gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Saved views (*.json)</source>
        <translation>Gespeicherte Ansichten (*.json)</translation>
    </message>
    <message>
        <source>The form says what %1 asks for.</source>
        <translation>Das Formular sagt, was %1 fragt.</translation>
    </message>
    <message>
        <source>%1 has more than this form can show, and is counted as it is: its keys, values and filters, in samples of %2.</source>
        <translation>%1 hat mehr, als dieses Formular zeigen kann, und wird gezählt, wie sie ist: ihre Schlüssel, Werte und Filter, in Stichproben von %2.</translation>
    </message>
    <message>
        <source>%1 tables are counted; one output is shown.</source>
        <translation>%1 Tabellen werden gezählt; eine Ausgabe wird gezeigt.</translation>
    </message>
    <message>
        <source>It asks for a time of its own: only what is in the time above, too, is counted.</source>
        <translation>Sie fragt nach einer eigenen Zeit: Gezählt wird nur, was auch in der Zeit oben liegt.</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Saved %1, without the source and the time: each count has its own.</source>
        <translation>%1 gespeichert, ohne Quelle und Zeit: jede Zählung hat ihre eigenen.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountWindow</name>
    <message>
        <source>%1 – counted on the appliance</source>
        <translation>%1 – auf der Appliance gezählt</translation>
    </message>
    <message>
        <source>Choose what to count, then press Count: the appliance counts over its packets and sends the numbers.</source>
        <translation>Wählen Sie, was gezählt werden soll, und drücken Sie dann „Zählen“: Die Appliance zählt über ihre Pakete und sendet die Zahlen.</translation>
    </message>
    <message>
        <source>The view %1 of %2. It stays on the appliance when this window is closed.</source>
        <translation>Die Ansicht %1 von %2. Sie bleibt auf der Appliance, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>The view has no rows yet.</source>
        <translation>Die Ansicht hat noch keine Zeilen.</translation>
    </message>
    <message>
        <source>Nothing matches: the appliance counted no row.</source>
        <translation>Nichts passt: Die Appliance hat keine Zeile gezählt.</translation>
    </message>
    <message>
        <source>As it was when it was read.</source>
        <translation>So, wie sie war, als sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Live: the numbers grow.</source>
        <translation>Live: Die Zahlen wachsen.</translation>
    </message>
    <message>
        <source>Reading the view…</source>
        <translation>Lese die Ansicht…</translation>
    </message>
    <message>
        <source>samples of %1</source>
        <translation>Intervalle von %1</translation>
    </message>
    <message>
        <source>of %1 packets</source>
        <translation>von %1 Paketen</translation>
    </message>
    <message>
        <source>No filter of the appliance asks for this row.</source>
        <translation>Kein Filter der Appliance fragt nach dieser Zeile.</translation>
    </message>
    <message>
        <source>No filter asks for %1 of this row: it is left out.</source>
        <translation>Kein Filter fragt nach %1 dieser Zeile: Es wird weggelassen.</translation>
    </message>
    <message>
        <source>Nobody knows the time of these packets.</source>
        <translation>Niemand kennt die Zeit dieser Pakete.</translation>
    </message>
    <message>
        <source>times by the clock of %1</source>
        <translation>Zeiten nach der Uhr von %1</translation>
    </message>
    <message>
        <source>The template has filters for some of its tables alone: these packets are without them.</source>
        <translation>Die Vorlage hat Filter für einige ihrer Tabellen allein: diese Pakete sind ohne sie.</translation>
    </message>
    <message>
        <source>Not connected any more, and left out: %1.</source>
        <translation>Nicht mehr verbunden und ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::DeedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>Frage die Appliance…</translation>
    </message>
</context>
<context>
    <name>remora::ui::Downloads</name>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Downloads are running</source>
        <translation>Downloads laufen</translation>
    </message>
    <message>
        <source>A download is still running. What came is kept as a partial capture.</source>
        <translation>Ein Download läuft noch. Was angekommen ist, bleibt als unvollständige Aufzeichnung erhalten.</translation>
    </message>
    <message>
        <source>Cancel download and quit</source>
        <translation>Download abbrechen und beenden</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>An earlier download to this name was interrupted. What had come is kept in %1.</source>
        <translation>Ein früherer Download unter diesem Namen wurde unterbrochen. Was gekommen war, liegt in %1.</translation>
    </message>
    <message>
        <source>%1 What came is kept in %2.</source>
        <translation>%1 Was kam, steht in %2.</translation>
    </message>
    <message>
        <source>Continue downloading</source>
        <translation>Weiter herunterladen</translation>
    </message>
</context>
<context>
    <name>remora::ui::EmptyFocus</name>
    <message>
        <source>No packet matches the filter and lies in the time range.</source>
        <translation>Kein Paket passt zum Filter und liegt im Zeitraum.</translation>
    </message>
    <message>
        <source>No packet matches the filter.</source>
        <translation>Kein Paket passt zum Filter.</translation>
    </message>
    <message>
        <source>No packet lies in the time range.</source>
        <translation>Kein Paket liegt im Zeitraum.</translation>
    </message>
    <message>
        <source>This capture holds no packets.</source>
        <translation>Diese Aufzeichnung enthält keine Pakete.</translation>
    </message>
    <message>
        <source>Clear the filter (%1 packets without it)</source>
        <translation>Filter leeren (%1 Pakete ohne ihn)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>No packet of the selection matches the filter and lies in the time range.</source>
        <translation>Kein Paket der Auswahl passt zum Filter und liegt im Zeitraum.</translation>
    </message>
    <message>
        <source>No packet of the selection matches the filter.</source>
        <translation>Kein Paket der Auswahl passt zum Filter.</translation>
    </message>
    <message>
        <source>No packet of the selection lies in the time range.</source>
        <translation>Kein Paket der Auswahl liegt im Zeitraum.</translation>
    </message>
    <message>
        <source>Clear the time range (%1 packets without it)</source>
        <translation>Zeitraum aufheben (%1 Pakete ohne ihn)</translation>
    </message>
    <message>
        <source>No packet matches the BPF filter %1, with which this capture was opened (%2 packets without it).</source>
        <translation>Kein Paket passt auf den BPF-Filter %1, mit dem diese Aufzeichnung geöffnet wurde (%2 Pakete ohne ihn).</translation>
    </message>
</context>
<context>
    <name>remora::ui::EndpointsView</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Save endpoints as CSV…</source>
        <translation>Endpunkte als CSV speichern…</translation>
    </message>
    <message>
        <source>Save endpoints</source>
        <translation>Endpunkte speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Counting the endpoints…</source>
        <translation>Zähle die Endpunkte…</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>Keine Zeile ist gewählt: Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 Zeilen sind zu viele für die Zwischenablage. Speichern Sie sie als Datei.</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Eine Zeile ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 Zeilen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>remora::ui::ExportLimits</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>whole packets</source>
        <translation>ganze Pakete</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Stop after seconds</source>
        <translation>Nach Sekunden enden</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Stop after megabytes</source>
        <translation>Nach Megabytes enden</translation>
    </message>
    <message>
        <source> packets</source>
        <translation> Pakete</translation>
    </message>
    <message>
        <source>Stop after packets</source>
        <translation>Nach Paketen enden</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Enden nach</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>Snap-Länge</translation>
    </message>
    <message>
        <source>Longer packets are cut off there</source>
        <translation>Längere Pakete werden dort abgeschnitten</translation>
    </message>
</context>
<context>
    <name>remora::ui::FactsView</name>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Facts of the capture</source>
        <translation>Fakten der Aufzeichnung</translation>
    </message>
    <message>
        <source>%1
Double click shows the packet.</source>
        <translation>%1
Ein Doppelklick zeigt das Paket.</translation>
    </message>
    <message>
        <source>Show the packet</source>
        <translation>Paket zeigen</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>Alle Fakten kopieren</translation>
    </message>
</context>
<context>
    <name>remora::ui::FetchCountedDialog</name>
    <message>
        <source>Appliances that have counted these packets</source>
        <translation>Appliances, die diese Pakete gezählt haben</translation>
    </message>
    <message>
        <source>Fetch from the appliances</source>
        <translation>Von den Appliances holen</translation>
    </message>
    <message>
        <source>Saved in %1, each under the names of its appliance and its source.</source>
        <translation>Gespeichert in %1, jede unter den Namen ihrer Appliance und ihrer Quelle.</translation>
    </message>
    <message>
        <source>Download and analyze</source>
        <translation>Herunterladen und analysieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick one appliance at least.</source>
        <translation>Mindestens eine Appliance ankreuzen.</translation>
    </message>
</context>
<context>
    <name>remora::ui::FetchDialog</name>
    <message>
        <source>none: all packets</source>
        <translation>keiner: alle Pakete</translation>
    </message>
    <message>
        <source>Fetch from the appliance</source>
        <translation>Von der Appliance holen</translation>
    </message>
    <message>
        <source>exactly this time</source>
        <translation>genau diese Zeit</translation>
    </message>
    <message>
        <source>1 s before and after</source>
        <translation>1 s davor und danach</translation>
    </message>
    <message>
        <source>10 s before and after</source>
        <translation>10 s davor und danach</translation>
    </message>
    <message>
        <source>1 min before and after</source>
        <translation>1 min davor und danach</translation>
    </message>
    <message>
        <source>5 min before and after</source>
        <translation>5 min davor und danach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Download and analyze</source>
        <translation>Herunterladen und analysieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>remora::ui::FetchPointsDialog</name>
    <message>
        <source>Compare points of appliances</source>
        <translation>Messpunkte von Appliances vergleichen</translation>
    </message>
    <message>
        <source>The sources that saw the same traffic, in the order of the way. All are asked for one time range and one filter, downloaded at once and compared.</source>
        <translation>Die Quellen, die denselben Verkehr sahen, in der Reihenfolge des Weges. Alle werden nach einem Zeitraum und einem Filter gefragt, gleichzeitig heruntergeladen und verglichen.</translation>
    </message>
    <message>
        <source>Sources that are compared</source>
        <translation>Quellen, die verglichen werden</translation>
    </message>
    <message>
        <source>Download and compare</source>
        <translation>Herunterladen und vergleichen</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick one source at least.</source>
        <translation>Mindestens eine Quelle ankreuzen.</translation>
    </message>
    <message>
        <source>Tick two sources at least.</source>
        <translation>Mindestens zwei Quellen ankreuzen.</translation>
    </message>
    <message>
        <source>At most %1 can be ticked: four captures are compared at most.</source>
        <translation>Höchstens %1 können angekreuzt werden: höchstens vier Aufzeichnungen werden verglichen.</translation>
    </message>
    <message>
        <source>A filter is not understood.</source>
        <translation>Ein Filter ist nicht verständlich.</translation>
    </message>
    <message>
        <source>The appliances&apos; clocks differ: each is asked for this time by its own clock.</source>
        <translation>Die Uhren der Appliances gehen verschieden: jede wird nach dieser Zeit auf ihrer eigenen Uhr gefragt.</translation>
    </message>
    <message>
        <source>Saved in %1, each under the name of its source.</source>
        <translation>Gespeichert in %1, jede unter dem Namen ihrer Quelle.</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldChips</name>
    <message>
        <source>%1: ✕ or Delete takes it away, drag it to move it</source>
        <translation>%1: ✕ oder Entf entfernt es, Ziehen verschiebt es</translation>
    </message>
    <message>
        <source>%1 more ▾</source>
        <translation>%1 weitere ▾</translation>
    </message>
    <message>
        <source>fewer ▴</source>
        <translation>weniger ▴</translation>
    </message>
    <message>
        <source>Show as many as fit into one line</source>
        <translation>So viele zeigen, wie in eine Zeile passen</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldDetails</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Im Blick</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Remora, native</source>
        <translation>Remora, nativ</translation>
    </message>
    <message>
        <source>%1 of %2 packets have it</source>
        <translation>%1 von %2 Paketen haben es</translation>
    </message>
    <message>
        <source>In the query ✓</source>
        <translation>In der Abfrage ✓</translation>
    </message>
    <message>
        <source>Add to query</source>
        <translation>Zur Abfrage hinzufügen</translation>
    </message>
    <message>
        <source>In a filter</source>
        <translation>In einem Filter</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldSearch</name>
    <message>
        <source>Find a field</source>
        <translation>Ein Feld suchen</translation>
    </message>
    <message>
        <source>Part of a name or a description. Enter adds the selected field to the query, Down goes to the list, Escape shows all fields.</source>
        <translation>Teil eines Namens oder einer Beschreibung. Eingabe fügt das gewählte Feld der Abfrage hinzu, Pfeil nach unten führt zur Liste, Esc zeigt alle Felder.</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>regulärer Ausdruck</translation>
    </message>
    <message>
        <source>What is typed is a regular expression, such as ^tcp.*rtt (Alt+R)</source>
        <translation>Was eingegeben wird, ist ein regulärer Ausdruck wie ^tcp.*rtt (Alt+R)</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldsPage</name>
    <message>
        <source>No field has “%1” in its name or its description.</source>
        <translation>Kein Feld hat „%1“ in seinem Namen oder seiner Beschreibung.</translation>
    </message>
    <message>
        <source>Reading tshark’s fields…</source>
        <translation>Die Felder von tshark werden gelesen…</translation>
    </message>
    <message>
        <source>These are the fields that Remora reads itself.</source>
        <translation>Dies sind die Felder, die Remora selbst liest.</translation>
    </message>
    <message>
        <source>Remora</source>
        <translation>Remora</translation>
    </message>
    <message>
        <source>&amp;Add to query</source>
        <translation>Zur Abfrage &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Not a favourite any more</source>
        <translation>&amp;Nicht mehr Favorit</translation>
    </message>
    <message>
        <source>&amp;Make it a favourite</source>
        <translation>Zum &amp;Favoriten machen</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter by it</source>
        <translation>&amp;Danach filtern</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>&amp;Zeichnen</translation>
    </message>
</context>
<context>
    <name>remora::ui::FileActions</name>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Neuer Ordner…</translation>
    </message>
    <message>
        <source>&amp;New folder in it…</source>
        <translation>&amp;Neuer Ordner darin…</translation>
    </message>
    <message>
        <source>&amp;Move or rename…</source>
        <translation>&amp;Verschieben oder umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Download as it is…</source>
        <translation>&amp;Unverändert herunterladen…</translation>
    </message>
    <message>
        <source>Remove its &amp;index</source>
        <translation>Seinen &amp;Index entfernen</translation>
    </message>
    <message>
        <source>Build an &amp;index</source>
        <translation>Einen &amp;Index anlegen</translation>
    </message>
    <message>
        <source>&amp;Verify the file…</source>
        <translation>Datei &amp;prüfen…</translation>
    </message>
    <message>
        <source>De&amp;lete the file…</source>
        <translation>Datei &amp;löschen…</translation>
    </message>
    <message>
        <source>De&amp;lete the folder…</source>
        <translation>Ordner &amp;löschen…</translation>
    </message>
    <message>
        <source>“%1” has an index.</source>
        <translation>„%1“ hat einen Index.</translation>
    </message>
    <message>
        <source>“%1” has no index any more.</source>
        <translation>„%1“ hat keinen Index mehr.</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody.</source>
        <translation>„%1“ wird auf der Appliance gelöscht, für alle.</translation>
    </message>
    <message>
        <source>The file in it is lost too.</source>
        <translation>Auch die Datei darin geht verloren.</translation>
    </message>
    <message>
        <source>%1 files in it are lost too.</source>
        <translation>Auch %1 Dateien darin gehen verloren.</translation>
    </message>
    <message>
        <source>Delete a folder</source>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Datei speichern als</translation>
    </message>
    <message>
        <source>Upload a capture</source>
        <translation>Aufzeichnung hochladen</translation>
    </message>
    <message>
        <source>Folder of the appliance</source>
        <translation>Ordner der Appliance</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>Aufzeichnungen (*.pcap *.pcapng *.cap);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Upload it there</source>
        <translation>Dorthin hochladen</translation>
    </message>
    <message>
        <source>Com&amp;bine with other traces…</source>
        <translation>Mit anderen Aufzeichnungen &amp;kombinieren…</translation>
    </message>
    <message>
        <source>Compare its &amp;traces</source>
        <translation>Ihre Aufzeichnungen &amp;vergleichen</translation>
    </message>
</context>
<context>
    <name>remora::ui::FilePlaceDialog</name>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Move a folder</source>
        <translation>Ordner verschieben</translation>
    </message>
    <message>
        <source>Move a file</source>
        <translation>Datei verschieben</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The appliance shows no folder for it.</source>
        <translation>Die Appliance zeigt keinen Ordner dafür.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>A name cannot be a path: choose the folder above.</source>
        <translation>Ein Name kann kein Pfad sein: Wählen Sie den Ordner oben.</translation>
    </message>
    <message>
        <source>The name is too long: it has %1 bytes, the limit is %2.</source>
        <translation>Der Name ist zu lang: Er hat %1 Bytes, die Grenze ist %2.</translation>
    </message>
    <message>
        <source>The folder already holds something of this name.</source>
        <translation>Im Ordner gibt es schon etwas mit diesem Namen.</translation>
    </message>
    <message>
        <source>It is already there.</source>
        <translation>Dort liegt es schon.</translation>
    </message>
    <message>
        <source>The folder “%1” is created.</source>
        <translation>Der Ordner „%1“ ist angelegt.</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>Verschoben nach „%1“.</translation>
    </message>
</context>
<context>
    <name>remora::ui::FileVerifyDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Mit einer Datei vergleichen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 computes no SHA-256 of its files.</source>
        <translation>%1 berechnet kein SHA-256 seiner Dateien.</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>✓ “%1” is the same, byte for byte.</source>
        <translation>✓ „%1“ ist gleich, Byte für Byte.</translation>
    </message>
    <message>
        <source>Waiting for the appliance to compute it…</source>
        <translation>Wartet, bis die Appliance es berechnet hat…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen…</translation>
    </message>
    <message>
        <source>✗ “%1” is a different file: its SHA-256 is %2.</source>
        <translation>✗ „%1“ ist eine andere Datei: Ihr SHA-256 ist %2.</translation>
    </message>
</context>
<context>
    <name>remora::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Clear the filter: all packets</source>
        <translation>Filter leeren: alle Pakete</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Forward again (Ctrl+Shift+Z)</source>
        <translation>Wieder vorwärts (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Filter, such as tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms</source>
        <translation>Filter, etwa tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>BPF, such as host 10.0.0.1 and tcp port 443; reads the file again</source>
        <translation>BPF, etwa host 10.0.0.1 and tcp port 443; liest die Datei neu</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>filtere…</translation>
    </message>
    <message>
        <source>✓ %1 of %2 packets</source>
        <translation>✓ %1 von %2 Paketen</translation>
    </message>
    <message>
        <source>Forget a named filter</source>
        <translation>Benannten Filter vergessen</translation>
    </message>
    <message>
        <source>Name this filter…</source>
        <translation>Diesen Filter benennen…</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>Diesen Filter benennen</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Name von „%1“</translation>
    </message>
    <message>
        <source>Use BPF</source>
        <translation>BPF verwenden</translation>
    </message>
    <message>
        <source>Fields and operators are Wireshark&apos;s. Enter applies, Escape goes back to what is applied, Ctrl+Space lists the fields.</source>
        <translation>Felder und Operatoren sind die von Wireshark. Eingabe wendet an, Esc führt zurück zu dem, was angewendet ist, Strg+Leertaste listet die Felder auf.</translation>
    </message>
    <message>
        <source>%1 without a unit is %1 s: write %1 ms where milliseconds are meant.</source>
        <translation>%1 ohne Einheit heißt %1 s: Schreiben Sie %1 ms, wo Millisekunden gemeint sind.</translation>
    </message>
    <message>
        <source>%1 = %1 s</source>
        <translation>%1 = %1 s</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>nicht angewendet</translation>
    </message>
    <message>
        <source>not applied · Enter</source>
        <translation>nicht angewendet · Eingabe</translation>
    </message>
    <message>
        <source>This is BPF, as in tcpdump: apply it as BPF. The file is read again.</source>
        <translation>Das ist BPF wie in tcpdump: Wenden Sie es als BPF an. Die Datei wird neu gelesen.</translation>
    </message>
    <message>
        <source>Recent filters, named filters, and the filter language</source>
        <translation>Zuletzt verwendete Filter, benannte Filter und die Filtersprache</translation>
    </message>
    <message>
        <source>Back to the previous focus (Ctrl+Z)</source>
        <translation>Zurück zum vorigen Blick (Strg+Z)</translation>
    </message>
    <message>
        <source>This is BPF, as in tcpdump: “Use BPF” applies it.</source>
        <translation>Das ist BPF wie in tcpdump: „BPF verwenden“ wendet es an.</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>Keine zuletzt verwendeten Filter</translation>
    </message>
    <message>
        <source>Display filter, as in Wireshark</source>
        <translation>Anzeigefilter wie in Wireshark</translation>
    </message>
    <message>
        <source>BPF, as in tcpdump</source>
        <translation>BPF wie in tcpdump</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Use in a query</source>
        <translation>In einer Abfrage verwenden</translation>
    </message>
    <message>
        <source>tshark reads this field: ask for the packets in a query</source>
        <translation>tshark liest dieses Feld: Fragen Sie in einer Abfrage nach den Paketen</translation>
    </message>
    <message>
        <source>%1 is read by tshark: use it in a query.</source>
        <translation>%1 wird von tshark gelesen: Verwenden Sie es in einer Abfrage.</translation>
    </message>
</context>
<context>
    <name>remora::ui::FilterRows</name>
    <message>
        <source>BPF</source>
        <translation>BPF</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativ</translation>
    </message>
    <message>
        <source>+ Add filter</source>
        <translation>+ Filter hinzufügen</translation>
    </message>
    <message>
        <source>The NetShark&apos;s own filter (fast), BPF as in tcpdump, or a Wireshark display filter (slow)</source>
        <translation>Der eigene Filter des NetShark (schnell), BPF wie in tcpdump, oder ein Anzeigefilter von Wireshark (langsam)</translation>
    </message>
    <message>
        <source>Kind of filter</source>
        <translation>Art des Filters</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Name “%1”…</source>
        <translation>„%1“ benennen…</translation>
    </message>
    <message>
        <source>Forget a named filter</source>
        <translation>Benannten Filter vergessen</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>Diesen Filter benennen</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Name von „%1“</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>None: all packets</source>
        <translation>Keiner: alle Pakete</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Recent filters and named filters</source>
        <translation>Zuletzt verwendete und benannte Filter</translation>
    </message>
    <message>
        <source>Use a native filter instead</source>
        <translation>Stattdessen nativen Filter verwenden</translation>
    </message>
    <message>
        <source>Slow: the appliance runs Wireshark for this filter.</source>
        <translation>Langsam: Die Appliance startet für diesen Filter Wireshark.</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>Keine zuletzt verwendeten Filter</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
</context>
<context>
    <name>remora::ui::FindingLink</name>
    <message>
        <source>%1
Click to show its packets only</source>
        <translation>%1
Klicken, um nur dessen Pakete zu zeigen</translation>
    </message>
</context>
<context>
    <name>remora::ui::FocusChips</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Im Blick</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles aufheben</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtern: %1</translation>
    </message>
    <message>
        <source>Filter %1 is not applied: %2</source>
        <translation>Filter %1 ist nicht angewendet: %2</translation>
    </message>
    <message>
        <source>%1
Click clears the filter.</source>
        <translation>%1
Ein Klick leert den Filter.</translation>
    </message>
    <message>
        <source>%1
%2
Click clears the filter.</source>
        <translation>%1
%2
Ein Klick leert den Filter.</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle Konversationen</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Konversation</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 Konversationen</translation>
    </message>
    <message>
        <source>%1 of %2 conversations</source>
        <translation>%1 von %2 Konversationen</translation>
    </message>
    <message>
        <source>%1 of %2 packets</source>
        <translation>%1 von %2 Paketen</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 Pakete</translation>
    </message>
    <message>
        <source>The whole capture</source>
        <translation>Die ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>Clear the time range</source>
        <translation>Zeitraum aufheben</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear the filter, the time range and the selection</source>
        <translation>Filter, Zeitraum und Auswahl aufheben</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>1 Paket</translation>
    </message>
</context>
<context>
    <name>remora::ui::FollowWindow</name>
    <message>
        <source>Reading the packets of the conversation…</source>
        <translation>Lese die Pakete der Konversation…</translation>
    </message>
    <message>
        <source>Save client…</source>
        <translation>Client speichern…</translation>
    </message>
    <message>
        <source>Save server…</source>
        <translation>Server speichern…</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 – followed stream</source>
        <translation>%1 – verfolgter Stream</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Client only</source>
        <translation>Nur Client</translation>
    </message>
    <message>
        <source>Server only</source>
        <translation>Nur Server</translation>
    </message>
    <message>
        <source>Sides that are shown</source>
        <translation>Welche Seiten gezeigt werden</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>In hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>How bytes are shown</source>
        <translation>Wie Bytes gezeigt werden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Save the client&apos;s bytes as they were sent</source>
        <translation>Die Bytes des Clients speichern, wie sie gesendet wurden</translation>
    </message>
    <message>
        <source>Save the server&apos;s bytes as they were sent</source>
        <translation>Die Bytes des Servers speichern, wie sie gesendet wurden</translation>
    </message>
    <message>
        <source>client → %1 bytes</source>
        <translation>Client → %1 Byte</translation>
    </message>
    <message>
        <source>server → %1 bytes</source>
        <translation>Server → %1 Byte</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, %1 fehlen</translation>
    </message>
    <message>
        <source>The packets of this conversation carry no payload.</source>
        <translation>Die Pakete dieser Konversation tragen keine Nutzdaten.</translation>
    </message>
    <message>
        <source>only the first 10 MB are shown</source>
        <translation>nur die ersten 10 MB werden gezeigt</translation>
    </message>
    <message>
        <source>Save the client&apos;s bytes</source>
        <translation>Bytes des Clients speichern</translation>
    </message>
    <message>
        <source>Save the server&apos;s bytes</source>
        <translation>Bytes des Servers speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved %1, without the bytes that are not shown.</source>
        <translation>%1 gespeichert, ohne die Bytes, die nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>remora::ui::GroupPane</name>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Aggregieren</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>Vorgaben ▾</translation>
    </message>
    <message>
        <source>Groups that are often asked for</source>
        <translation>Gruppen, nach denen oft gefragt wird</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>top 8</source>
        <translation>Top 8</translation>
    </message>
    <message>
        <source>top 20</source>
        <translation>Top 20</translation>
    </message>
    <message>
        <source>top 100</source>
        <translation>Top 100</translation>
    </message>
    <message>
        <source>How many groups are shown</source>
        <translation>Wie viele Gruppen gezeigt werden</translation>
    </message>
    <message>
        <source>top %1</source>
        <translation>Top %1</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>Ein anderes Feld…</translation>
    </message>
    <message>
        <source>%1 (tshark)</source>
        <translation>%1 (tshark)</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 Gruppe</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 Gruppen</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>%1 rows have no value to group by</source>
        <translation>%1 Zeilen haben keinen Wert, nach dem gruppiert werden könnte</translation>
    </message>
    <message>
        <source>No rows to group.</source>
        <translation>Keine Zeilen zum Gruppieren.</translation>
    </message>
    <message>
        <source>Group the rows above: choose a preset, or fields with ＋.</source>
        <translation>Gruppieren Sie die Zeilen darüber: Wählen Sie eine Vorgabe, oder Felder mit ＋.</translation>
    </message>
    <message>
        <source>▲ ack_rtt holds both sides of the tap. &lt;a href=&quot;split&quot;&gt;Split by side&lt;/a&gt;</source>
        <translation>▲ ack_rtt enthält beide Seiten des Taps. &lt;a href=&quot;split&quot;&gt;Nach Seite trennen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>no time bins</source>
        <translation>keine Zeitintervalle</translation>
    </message>
    <message>
        <source>Width of time bins of the groups</source>
        <translation>Breite der Zeitintervalle der Gruppen</translation>
    </message>
    <message>
        <source>Groups of each stretch of time</source>
        <translation>Gruppen je Zeitabschnitt</translation>
    </message>
    <message>
        <source>Query this group alone</source>
        <translation>Nur diese Gruppe abfragen</translation>
    </message>
    <message>
        <source>Filter the window by this group</source>
        <translation>Das Fenster nach dieser Gruppe filtern</translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation>Gruppiere …</translation>
    </message>
    <message>
        <source>grouping… these are of %1 rows</source>
        <translation>wird gruppiert … diese sind aus %1 Zeilen</translation>
    </message>
    <message>
        <source>grouping…</source>
        <translation>wird gruppiert …</translation>
    </message>
    <message>
        <source>not of all rows</source>
        <translation>nicht aus allen Zeilen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Gesamt: %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>remora::ui::HexView</name>
    <message>
        <source>Bytes of the packet</source>
        <translation>Bytes des Pakets</translation>
    </message>
    <message>
        <source>Copy the bytes</source>
        <translation>Bytes kopieren</translation>
    </message>
</context>
<context>
    <name>remora::ui::InterfaceDialog</name>
    <message>
        <source>Rename an interface</source>
        <translation>Schnittstelle umbenennen</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The interface is called “%1” now.</source>
        <translation>Die Schnittstelle heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>remora::ui::JobActions</name>
    <message>
        <source>&amp;New job…</source>
        <translation>&amp;Neuer Job…</translation>
    </message>
    <message>
        <source>&amp;Start the job</source>
        <translation>Job &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Stop the job…</source>
        <translation>Job &amp;anhalten…</translation>
    </message>
    <message>
        <source>&amp;Change the job…</source>
        <translation>Job än&amp;dern…</translation>
    </message>
    <message>
        <source>De&amp;lete the job…</source>
        <translation>Job &amp;löschen…</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Job anhalten</translation>
    </message>
    <message>
        <source>“%1” captures no more packets until it is started again. Those that it has stay.</source>
        <translation>„%1“ zeichnet keine Pakete mehr auf, bis er wieder gestartet wird. Die vorhandenen bleiben.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>“%1” has stopped.</source>
        <translation>„%1“ ist angehalten.</translation>
    </message>
    <message>
        <source>All packets of “%1” are deleted on the appliance, for everybody. Locked clips stay.</source>
        <translation>Alle Pakete von „%1“ werden auf der Appliance gelöscht, für alle. Gesperrte Clips bleiben.</translation>
    </message>
    <message>
        <source>Delete the packets</source>
        <translation>Pakete löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“%1” is empty now.</source>
        <translation>„%1“ ist jetzt leer.</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody.</source>
        <translation>„%1“ wird auf der Appliance gelöscht, für alle.</translation>
    </message>
    <message>
        <source>Its packets are lost: %1.</source>
        <translation>Seine Pakete gehen verloren: %1.</translation>
    </message>
    <message>
        <source>The clip of it is lost too.</source>
        <translation>Auch sein Clip geht verloren.</translation>
    </message>
    <message>
        <source>%1 clips of it are lost too.</source>
        <translation>Auch seine %1 Clips gehen verloren.</translation>
    </message>
    <message>
        <source>Delete a job</source>
        <translation>Job löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted while a clip of it is locked. Unlock the clip first.</source>
        <translation>„%1“ kann nicht gelöscht werden, solange ein Clip davon gesperrt ist. Entsperren Sie zuerst den Clip.</translation>
    </message>
    <message>
        <source>Keep &amp;all of it as a clip…</source>
        <translation>Alles als &amp;Clip behalten…</translation>
    </message>
    <message>
        <source>Delete its &amp;packets…</source>
        <translation>Seine &amp;Pakete löschen…</translation>
    </message>
    <message>
        <source>“%1” is capturing.</source>
        <translation>„%1“ zeichnet auf.</translation>
    </message>
    <message>
        <source>Delete the packets of a job</source>
        <translation>Pakete eines Jobs löschen</translation>
    </message>
    <message>
        <source>The clip is created and locked.</source>
        <translation>Der Clip ist angelegt und gesperrt.</translation>
    </message>
    <message>
        <source>The clip is created.</source>
        <translation>Der Clip ist angelegt.</translation>
    </message>
</context>
<context>
    <name>remora::ui::JobDialog</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Job</translation>
    </message>
    <message>
        <source>Change a job</source>
        <translation>Job ändern</translation>
    </message>
    <message>
        <source>Create the job</source>
        <translation>Job anlegen</translation>
    </message>
    <message>
        <source>Change the job</source>
        <translation>Job ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>such as: web servers</source>
        <translation>etwa: Webserver</translation>
    </message>
    <message>
        <source>all packets, or such as: tcp port 443</source>
        <translation>alle Pakete, oder etwa: tcp port 443</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>whole packets</source>
        <translation>ganze Pakete</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>BPF filter</source>
        <translation>BPF-Filter</translation>
    </message>
    <message>
        <source>Keeps at most, size</source>
        <translation>Behält höchstens, Größe</translation>
    </message>
    <message>
        <source>Keeps at most, time</source>
        <translation>Behält höchstens, Zeit</translation>
    </message>
    <message>
        <source>Keeps at most, packets</source>
        <translation>Behält höchstens, Pakete</translation>
    </message>
    <message>
        <source>Index at most, size</source>
        <translation>Index höchstens, Größe</translation>
    </message>
    <message>
        <source>Index at most, time</source>
        <translation>Index höchstens, Zeit</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Keeps at most</source>
        <translation>Behält höchstens</translation>
    </message>
    <message>
        <source>The appliance has room for %1, %2 of it used.</source>
        <translation>Die Appliance hat Platz für %1, davon %2 belegt.</translation>
    </message>
    <message>
        <source>Build an index of its packets</source>
        <translation>Einen Index seiner Pakete anlegen</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>„%1“ ist geändert.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>Snap-Länge</translation>
    </message>
    <message>
        <source>Longer packets are cut off there</source>
        <translation>Längere Pakete werden dort abgeschnitten</translation>
    </message>
    <message>
        <source>The interface of a job cannot be changed.</source>
        <translation>Die Schnittstelle eines Jobs lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Beyond any of these limits the oldest packets are dropped.</source>
        <translation>Jenseits einer dieser Grenzen werden die ältesten Pakete verworfen.</translation>
    </message>
    <message>
        <source>Drop the index with its packets</source>
        <translation>Index mit seinen Paketen verwerfen</translation>
    </message>
    <message>
        <source>Index at most</source>
        <translation>Index höchstens</translation>
    </message>
    <message>
        <source>The job holds more than that: its oldest packets are dropped at once.</source>
        <translation>Der Job enthält mehr als das: Seine ältesten Pakete werden sofort verworfen.</translation>
    </message>
    <message>
        <source>The job “%1” is created.</source>
        <translation>Der Job „%1“ ist angelegt.</translation>
    </message>
</context>
<context>
    <name>remora::ui::JobQuantity</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>At most %1 %2.</source>
        <translation>Höchstens %1 %2.</translation>
    </message>
    <message>
        <source>It has to be more than 0.</source>
        <translation>Es muss mehr als 0 sein.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Enter more than 0, or leave it empty.</source>
        <translation>Geben Sie mehr als 0 ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter a whole number of %1.</source>
        <translation>Geben Sie eine ganze Zahl (%1) ein.</translation>
    </message>
</context>
<context>
    <name>remora::ui::LadderView</name>
    <message>
        <source>Ladder of the packets</source>
        <translation>Leiterdiagramm der Pakete</translation>
    </message>
</context>
<context>
    <name>remora::ui::LayersTree</name>
    <message>
        <source>Layers of the packet</source>
        <translation>Schichten des Pakets</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Name und Wert kopieren</translation>
    </message>
    <message>
        <source>Expand all layers</source>
        <translation>Alle Schichten aufklappen</translation>
    </message>
    <message>
        <source>Collapse all layers</source>
        <translation>Alle Schichten zuklappen</translation>
    </message>
</context>
<context>
    <name>remora::ui::LinkedFileDialog</name>
    <message>
        <source>Combine traces</source>
        <translation>Aufzeichnungen kombinieren</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Datei anlegen</translation>
    </message>
    <message>
        <source>Merged: one trace by time</source>
        <translation>Zusammengeführt: eine Aufzeichnung nach Zeit</translation>
    </message>
    <message>
        <source>Multi-segment: points of one way</source>
        <translation>Multi-Segment: Messpunkte eines Weges</translation>
    </message>
    <message>
        <source>Traces that it is made of</source>
        <translation>Aufzeichnungen, aus denen sie besteht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tick two traces at least.</source>
        <translation>Mindestens zwei Aufzeichnungen ankreuzen.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>A name cannot be a path.</source>
        <translation>Ein Name kann kein Pfad sein.</translation>
    </message>
    <message>
        <source>The folder already holds something of this name.</source>
        <translation>Der Ordner enthält schon etwas mit diesem Namen.</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>„%1“ ist angelegt.</translation>
    </message>
</context>
<context>
    <name>remora::ui::LogWindow</name>
    <message>
        <source>Requests to appliances</source>
        <translation>Anfragen an Appliances</translation>
    </message>
    <message>
        <source>Show requests that contain</source>
        <translation>Anfragen zeigen, die dies enthalten</translation>
    </message>
    <message>
        <source>Show polling</source>
        <translation>Polling zeigen</translation>
    </message>
    <message>
        <source>List every polling request by itself</source>
        <translation>Jede Polling-Anfrage einzeln auflisten</translation>
    </message>
    <message>
        <source>No requests to an appliance yet.</source>
        <translation>Noch keine Anfragen an eine Appliance.</translation>
    </message>
</context>
<context>
    <name>remora::ui::LoginPage</name>
    <message>
        <source>Log in to this appliance without a purpose from now on</source>
        <translation>Von nun an ohne Zweck bei dieser Appliance anmelden</translation>
    </message>
    <message>
        <source>Purpose of this login</source>
        <translation>Zweck dieser Anmeldung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The appliance asks why you log in.</source>
        <translation>Die Appliance fragt, warum Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The appliance lets nobody log in without a purpose.</source>
        <translation>Die Appliance lässt niemanden ohne Angabe eines Zwecks anmelden.</translation>
    </message>
</context>
<context>
    <name>remora::ui::MainWindow</name>
    <message>
        <source>Remora</source>
        <translation>Remora</translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation>Aufzeichnungen öffnen</translation>
    </message>
    <message>
        <source>Captures and investigations (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part *.remora);;All files (*)</source>
        <translation>Aufzeichnungen und Untersuchungen (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part *.remora);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 — Remora</source>
        <translation>%1 — Remora</translation>
    </message>
    <message>
        <source>The capture %1 of this investigation is not there.</source>
        <translation>Die Aufzeichnung %1 dieser Untersuchung ist nicht da.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 has changed on disk since it was read.</source>
        <translation>%1 hat sich auf dem Datenträger geändert, seit es gelesen wurde.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>%1 captures were opened. Of the same traffic at several points they can be compared.</source>
        <translation>%1 Aufzeichnungen wurden geöffnet. Zeigen sie denselben Verkehr an mehreren Messpunkten, lassen sie sich vergleichen.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
</context>
<context>
    <name>remora::ui::NotesView</name>
    <message>
        <source>Notes of the analysis</source>
        <translation>Befunde der Analyse</translation>
    </message>
    <message>
        <source>No notes: no retransmission, no zero window, no malformed packet.</source>
        <translation>Keine Befunde: keine Wiederholung, kein Nullfenster, kein fehlerhaftes Paket.</translation>
    </message>
    <message>
        <source>No notes on the packets in focus.</source>
        <translation>Keine Befunde zu den Paketen im Blick.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 Zeilen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Show its first packet</source>
        <translation>Erstes Paket zeigen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>remora::ui::OutsideBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>remora::ui::Overview</name>
    <message>
        <source>Bit rate of the whole capture</source>
        <translation>Bitrate der ganzen Aufzeichnung</translation>
    </message>
    <message>
        <source>Bit rate of the whole capture. Drag over it to look at a time range; double click shows everything.</source>
        <translation>Bitrate der ganzen Aufzeichnung. Ziehen Sie darüber, um einen Zeitraum zu betrachten; ein Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>The charts show the part above the line: %1.</source>
        <translation>Die Diagramme zeigen den Teil über der Linie: %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::PacketTable</name>
    <message>
        <source>Source port</source>
        <translation>Quellport</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
</context>
<context>
    <name>remora::ui::PacketsView</name>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Go to packet</source>
        <translation>Gehe zu Paket</translation>
    </message>
    <message>
        <source>Number of the packet, 1 to %1</source>
        <translation>Nummer des Pakets, 1 bis %1</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 Zeilen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Go to packet…</source>
        <translation>Gehe zu Paket…</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>The first %1 of the selected rows are on the clipboard; save the packets to have all.</source>
        <translation>Die ersten %1 der gewählten Zeilen sind in der Zwischenablage; speichern Sie die Pakete, um alle zu haben.</translation>
    </message>
    <message>
        <source>Packet %1 is hidden by %2.</source>
        <translation>Paket %1 ist verborgen durch %2.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Paket zeigen</translation>
    </message>
    <message>
        <source>No packet with a note after this one.</source>
        <translation>Kein Paket mit einem Befund nach diesem.</translation>
    </message>
    <message>
        <source>No packet with a note before this one.</source>
        <translation>Kein Paket mit einem Befund vor diesem.</translation>
    </message>
    <message>
        <source>One more is outside the focus, packet %1.</source>
        <translation>Eines liegt noch außerhalb des Blicks, Paket %1.</translation>
    </message>
    <message>
        <source>%1 more are outside the focus, the nearest is packet %2.</source>
        <translation>%1 weitere liegen außerhalb des Blicks, das nächste ist Paket %2.</translation>
    </message>
    <message>
        <source>Follow the stream</source>
        <translation>Stream folgen</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
</context>
<context>
    <name>remora::ui::PartsLegend</name>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 (%2 %)
%3</source>
        <comment>a part and its time</comment>
        <translation>%1 (%2 %)
%3</translation>
    </message>
</context>
<context>
    <name>remora::ui::PlotPane</name>
    <message>
        <source>Plotted field</source>
        <translation>Gezeichnetes Feld</translation>
    </message>
    <message>
        <source>Each value, or what is computed of a bin</source>
        <translation>Jeder Wert, oder was aus einem Intervall berechnet wird</translation>
    </message>
    <message>
        <source>Field that splits the plot</source>
        <translation>Feld, nach dem der Plot getrennt wird</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>each value</source>
        <translation>jeder Wert</translation>
    </message>
    <message>
        <source>%1 of a bin</source>
        <translation>%1 je Intervall</translation>
    </message>
    <message>
        <source>As SVG, PNG, PDF, or the numbers as CSV</source>
        <translation>Als SVG, PNG, PDF, oder die Zahlen als CSV</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>nicht getrennt</translation>
    </message>
    <message>
        <source>Choose a field to plot it over time.</source>
        <translation>Wählen Sie ein Feld, um es über der Zeit zu zeichnen.</translation>
    </message>
    <message>
        <source>The query does not ask for %1.</source>
        <translation>Die Abfrage fragt nicht nach %1.</translation>
    </message>
    <message>
        <source>The rows have no numbers of %1.</source>
        <translation>Die Zeilen haben keine Zahlen von %1.</translation>
    </message>
    <message>
        <source>%1 shown, those with the most values; %2 more are not.</source>
        <translation>%1 gezeigt, die mit den meisten Werten; %2 weitere nicht.</translation>
    </message>
    <message>
        <source>%1 values are no numbers.</source>
        <translation>%1 Werte sind keine Zahlen.</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Plot speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved the plot %1.</source>
        <translation>Der Plot %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>Intervallbreite</translation>
    </message>
    <message>
        <source>automatic bins</source>
        <translation>automatische Intervalle</translation>
    </message>
    <message>
        <source>Bins of %1 would be %2, too many to be drawn. Choose wider ones.</source>
        <translation>Intervalle von %1 wären %2, zu viele zum Zeichnen. Wählen Sie breitere.</translation>
    </message>
    <message>
        <source>Not of all rows.</source>
        <translation>Nicht aus allen Zeilen.</translation>
    </message>
    <message>
        <source>bit rate of a bin</source>
        <translation>Bitrate je Intervall</translation>
    </message>
    <message>
        <source>min, mean, max of a bin</source>
        <translation>Min., Mittel, Max. je Intervall</translation>
    </message>
    <message>
        <source>%1, each value</source>
        <translation>%1, jeder Wert</translation>
    </message>
    <message>
        <source>%1, in bins of %2</source>
        <translation>%1, in Intervallen von %2</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>The plot is on the clipboard.</source>
        <translation>Der Plot ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 values are of packets without a time.</source>
        <translation>%1 Werte stammen von Paketen ohne Zeit.</translation>
    </message>
</context>
<context>
    <name>remora::ui::PlotView</name>
    <message>
        <source>Plot of the query</source>
        <translation>Plot der Abfrage</translation>
    </message>
    <message>
        <source>Drag or turn the wheel to zoom, double-click to show everything</source>
        <translation>Ziehen oder das Rad drehen zoomt, ein Doppelklick zeigt alles</translation>
    </message>
</context>
<context>
    <name>remora::ui::PointsFetch</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 wird ausgelassen: %2</translation>
    </message>
</context>
<context>
    <name>remora::ui::PointsWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Other captures…</source>
        <translation>Andere Aufzeichnungen…</translation>
    </message>
    <message>
        <source>Previous lost</source>
        <translation>Voriges verlorenes</translation>
    </message>
    <message>
        <source>Next lost</source>
        <translation>Nächstes verlorenes</translation>
    </message>
    <message>
        <source>Save ladder…</source>
        <translation>Leiterdiagramm speichern…</translation>
    </message>
    <message>
        <source>No packet of this conversation was seen at two points.</source>
        <translation>Kein Paket dieser Konversation wurde an zwei Messpunkten gesehen.</translation>
    </message>
    <message>
        <source>Compared captures</source>
        <translation>Verglichene Aufzeichnungen</translation>
    </message>
    <message>
        <source>What the captures tell together will be here: where packets were lost, which segment of the way takes the time, and what was changed on it.</source>
        <translation>Hier steht dann, was die Aufzeichnungen zusammen zeigen: wo Pakete verloren gingen, welches Segment des Wegs die Zeit kostet, und was darauf verändert wurde.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>One-way delay over time</source>
        <translation>Einweg-Laufzeit über der Zeit</translation>
    </message>
    <message>
        <source>The next packet that did not come (N)</source>
        <translation>Das nächste Paket, das nicht ankam (N)</translation>
    </message>
    <message>
        <source>The packet before that did not come (Shift+N)</source>
        <translation>Das vorige Paket, das nicht ankam (Umschalt+N)</translation>
    </message>
    <message>
        <source>All of it as SVG or PNG</source>
        <translation>Alles davon als SVG oder PNG</translation>
    </message>
    <message>
        <source>Reading the captures…</source>
        <translation>Lese die Aufzeichnungen…</translation>
    </message>
    <message>
        <source>Comparing their packets…</source>
        <translation>Vergleiche ihre Pakete…</translation>
    </message>
    <message>
        <source>%1 – compared</source>
        <translation>%1 – verglichen</translation>
    </message>
    <message>
        <source>Save the ladder</source>
        <translation>Leiterdiagramm speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved the ladder %1.</source>
        <translation>Leiterdiagramm %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>remora::ui::PreferencesDialog</name>
    <message>
        <source>Show names from the capture&apos;s DNS answers</source>
        <translation>Namen aus den DNS-Antworten der Aufzeichnung zeigen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>such as 443, 8080</source>
        <translation>etwa 443, 8080</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Font of bytes and filters</source>
        <translation>Schrift von Bytes und Filtern</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>%1 are in use now.</source>
        <translation>%1 sind jetzt belegt.</translation>
    </message>
    <message>
        <source>%1 are in use now, and %2 in the cache folder.</source>
        <translation>%1 sind jetzt belegt, und %2 im Cache-Ordner.</translation>
    </message>
    <message>
        <source>Downloads go to</source>
        <translation>Downloads in</translation>
    </message>
    <message>
        <source>Memory for packets</source>
        <translation>Speicher für Pakete</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1.</source>
        <translation>In den Ordner %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Downloads gleichzeitig</translation>
    </message>
    <message>
        <source>Further ones wait until one of these has ended.</source>
        <translation>Weitere warten, bis einer davon beendet ist.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Local time zone, %1</source>
        <translation>Lokale Zeitzone, %1</translation>
    </message>
    <message>
        <source>Ports that your servers listen on: they tell server from client where no handshake was captured. For captures that are opened from now on.</source>
        <translation>Ports, an denen Ihre Server lauschen: Sie unterscheiden Server und Client, wo kein Handshake aufgezeichnet wurde. Für Aufzeichnungen, die von jetzt an geöffnet werden.</translation>
    </message>
    <message>
        <source>Time display format</source>
        <translation>Anzeigeformat der Zeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Server ports</source>
        <translation>Ports der Server</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>For everything in the window; the arrow keys change it</source>
        <translation>Für alles im Fenster; die Pfeiltasten ändern sie</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The most memory that the packets of all open captures take. Packets beyond that are kept in the cache folder until Remora ends.</source>
        <translation>Der meiste Speicher, den die Pakete aller offenen Aufzeichnungen einnehmen. Weitere Pakete liegen im Cache-Ordner, bis Remora endet.</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Zeitlimit für die Verbindung</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Zeitlimit ohne Antwort</translation>
    </message>
    <message>
        <source>How long an appliance may send nothing before a request or a download is given up. Both timeouts apply to new connections.</source>
        <translation>Wie lange eine Appliance nichts senden darf, bevor eine Anfrage oder ein Download aufgegeben wird. Beide Zeitlimits gelten für neue Verbindungen.</translation>
    </message>
    <message>
        <source>Save preferences</source>
        <translation>Einstellungen speichern</translation>
    </message>
</context>
<context>
    <name>remora::ui::ProxySection</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation>HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>name or address, and port</source>
        <translation>Name oder Adresse, und Port</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address.</source>
        <translation>Geben Sie die Adresse des Proxys ein.</translation>
    </message>
    <message>
        <source>system settings</source>
        <translation>Systemeinstellungen</translation>
    </message>
    <message>
        <source>asked for if the proxy needs one</source>
        <translation>wird erfragt, wenn der Proxy eines verlangt</translation>
    </message>
    <message>
        <source>The proxy&apos;s own password is sent to it in clear text, nothing else of yours.</source>
        <translation>Sein eigenes Passwort wird dem Proxy im Klartext gesendet, sonst nichts von Ihnen.</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryCondition</name>
    <message>
        <source>first</source>
        <translation>erstes</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letztes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>All packets, or a filter such as tcp.port == 443</source>
        <translation>Alle Pakete, oder ein Filter wie tcp.port == 443</translation>
    </message>
    <message>
        <source>Condition of the query</source>
        <translation>Bedingung der Abfrage</translation>
    </message>
    <message>
        <source>Time of the query</source>
        <translation>Zeit der Abfrage</translation>
    </message>
    <message>
        <source>As brushed</source>
        <translation>Gewählter Zeitraum</translation>
    </message>
    <message>
        <source>The whole capture</source>
        <translation>Die ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>A window…</source>
        <translation>Ein Zeitfenster…</translation>
    </message>
    <message>
        <source>Which of several values of a packet</source>
        <translation>Welcher von mehreren Werten eines Pakets</translation>
    </message>
    <message>
        <source>Of a field that a packet has several times</source>
        <translation>Von einem Feld, das ein Paket mehrmals hat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>%1 – %2, as brushed</source>
        <translation>%1 – %2, gewählter Zeitraum</translation>
    </message>
    <message>
        <source>As brushed: all</source>
        <translation>Gewählter Zeitraum: alles</translation>
    </message>
    <message>
        <source>Stop, keep what came</source>
        <translation>Anhalten, behalten, was kam</translation>
    </message>
    <message>
        <source>Run query</source>
        <translation>Abfrage ausführen</translation>
    </message>
    <message>
        <source>✓ native</source>
        <translation>✓ nativ</translation>
    </message>
    <message>
        <source>read by tshark</source>
        <translation>von tshark gelesen</translation>
    </message>
    <message>
        <source>Captures of the query</source>
        <translation>Aufzeichnungen der Abfrage</translation>
    </message>
    <message>
        <source>Which captures are read: this one, or others after it</source>
        <translation>Welche Aufzeichnungen gelesen werden: diese, oder danach weitere</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>This capture</source>
        <translation>Diese Aufzeichnung</translation>
    </message>
    <message>
        <source>This and %1</source>
        <translation>Diese und %1</translation>
    </message>
    <message>
        <source>This and %1 more</source>
        <translation>Diese und %1 weitere</translation>
    </message>
    <message>
        <source>This capture alone</source>
        <translation>Nur diese Aufzeichnung</translation>
    </message>
    <message>
        <source>And other captures…</source>
        <translation>Und andere Aufzeichnungen …</translation>
    </message>
    <message>
        <source>And those of a folder…</source>
        <translation>Und die eines Ordners …</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Captures that are read too</source>
        <translation>Aufzeichnungen, die auch gelesen werden</translation>
    </message>
    <message>
        <source>A folder whose captures are read too</source>
        <translation>Ordner, dessen Aufzeichnungen auch gelesen werden</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part);;All files (*)</source>
        <translation>Aufzeichnungen (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryResults</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Eine Zeile ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 Zeilen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, with tabs between</source>
        <translation>Die gewählten Zeilen kopieren, oder alle, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>As CSV, TSV or JSON lines</source>
        <translation>Als CSV, TSV oder JSON-Zeilen</translation>
    </message>
    <message>
        <source>Write packets…</source>
        <translation>Pakete schreiben…</translation>
    </message>
    <message>
        <source>Write the packets of the rows as a capture of their own</source>
        <translation>Die Pakete der Zeilen als eigene Aufzeichnung schreiben</translation>
    </message>
    <message>
        <source>Rows of the query</source>
        <translation>Zeilen der Abfrage</translation>
    </message>
    <message>
        <source>Groups of the query</source>
        <translation>Gruppen der Abfrage</translation>
    </message>
    <message>
        <source>There are no rows to copy.</source>
        <translation>Es gibt keine Zeilen zum Kopieren.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 Zeilen sind zu viele für die Zwischenablage. Speichern Sie sie als Datei.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv);;TSV (*.tsv);;JSON lines (*.jsonl)</source>
        <translation>CSV (*.csv);;TSV (*.tsv);;JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Write the packets of the rows</source>
        <translation>Die Pakete der Zeilen schreiben</translation>
    </message>
    <message>
        <source>pcapng (*.pcapng);;pcap (*.pcap)</source>
        <translation>pcapng (*.pcapng);;pcap (*.pcap)</translation>
    </message>
    <message>
        <source>The packets are read from this file. Choose another name.</source>
        <translation>Aus dieser Datei werden die Pakete gelesen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved the packets in %1.</source>
        <translation>Die Pakete sind in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Show packet %1</source>
        <translation>Paket %1 zeigen</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>The rows are of several captures. Ask one alone to write its packets.</source>
        <translation>Die Zeilen stammen aus mehreren Aufzeichnungen. Fragen Sie eine allein ab, um ihre Pakete zu schreiben.</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryView</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>＋ Add</source>
        <translation>＋ Hinzufügen</translation>
    </message>
    <message>
        <source>Queries ▾</source>
        <translation>Abfragen ▾</translation>
    </message>
    <message>
        <source>Queries that were kept, and this one under a name</source>
        <translation>Abfragen, die behalten wurden, und diese unter einem Namen</translation>
    </message>
    <message>
        <source>Add fields: drag them from the catalogue at the left, or choose “＋ Add”.</source>
        <translation>Fügen Sie Felder hinzu: Ziehen Sie sie aus dem Katalog links hierher, oder wählen Sie „＋ Hinzufügen“.</translation>
    </message>
    <message>
        <source>tshark reads fields or a condition of this query. “Run query” starts it; the window stays usable meanwhile.</source>
        <translation>tshark liest Felder oder eine Bedingung dieser Abfrage. „Abfrage ausführen“ startet es; das Fenster bleibt währenddessen bedienbar.</translation>
    </message>
    <message>
        <source>tshark has begun to read…</source>
        <translation>tshark hat zu lesen begonnen…</translation>
    </message>
    <message>
        <source>Stopped before the first row.</source>
        <translation>Vor der ersten Zeile angehalten.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 Felder</translation>
    </message>
    <message>
        <source>all native</source>
        <translation>alles nativ</translation>
    </message>
    <message>
        <source>read by tshark</source>
        <translation>von tshark gelesen</translation>
    </message>
    <message>
        <source>read in %1 ms</source>
        <translation>in %1 ms gelesen</translation>
    </message>
    <message>
        <source>tshark has read %1</source>
        <translation>tshark hat %1 gelesen</translation>
    </message>
    <message>
        <source>stopped, not all rows</source>
        <translation>angehalten, nicht alle Zeilen</translation>
    </message>
    <message>
        <source>of the query before: “Run query” asks anew</source>
        <translation>von der vorigen Abfrage: „Abfrage ausführen“ fragt neu</translation>
    </message>
    <message>
        <source>No query is kept yet</source>
        <translation>Noch keine Abfrage behalten</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Behalten als…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep the query</source>
        <translation>Abfrage behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The query is kept as “%1”.</source>
        <translation>Die Abfrage ist als „%1“ behalten.</translation>
    </message>
    <message>
        <source>This query reads other captures too. “Run query” starts it; the window stays usable meanwhile.</source>
        <translation>Diese Abfrage liest auch andere Aufzeichnungen. „Abfrage ausführen“ startet sie; das Fenster bleibt dabei bedienbar.</translation>
    </message>
    <message>
        <source>The captures are being read…</source>
        <translation>Die Aufzeichnungen werden gelesen …</translation>
    </message>
    <message>
        <source>%1 captures</source>
        <translation>%1 Aufzeichnungen</translation>
    </message>
    <message>
        <source>reading %1, %2 of %3</source>
        <translation>%1 wird gelesen, %2 von %3</translation>
    </message>
    <message>
        <source>No packet in focus matches. Clear the condition, the filter, the time range or the selection.</source>
        <translation>Kein Paket im Fokus passt. Löschen Sie Bedingung, Filter, Zeitbereich oder Auswahl.</translation>
    </message>
    <message>
        <source>Query only %1</source>
        <translation>Nur %1 abfragen</translation>
    </message>
    <message>
        <source>Filter the window by %1</source>
        <translation>Das Fenster nach %1 filtern</translation>
    </message>
    <message>
        <source>&amp;Save the plot of the query…</source>
        <translation>Plot der Abfrage spe&amp;ichern…</translation>
    </message>
    <message>
        <source>&amp;Save the groups of the query…</source>
        <translation>Gruppen der Abfrage spe&amp;ichern…</translation>
    </message>
    <message>
        <source>&amp;Save the rows of the query…</source>
        <translation>Zeilen der Abfrage spe&amp;ichern…</translation>
    </message>
    <message>
        <source>There is nothing to save: the query has no rows.</source>
        <translation>Es gibt nichts zu speichern: Die Abfrage hat keine Zeilen.</translation>
    </message>
    <message>
        <source>There is no plot to copy: choose a field to plot.</source>
        <translation>Es gibt keinen Plot zu kopieren: Wählen Sie ein Feld zum Zeichnen.</translation>
    </message>
    <message>
        <source>▲ %1 (and %2 more)</source>
        <translation>▲ %1 (und %2 weitere)</translation>
    </message>
</context>
<context>
    <name>remora::ui::ReadoutPanel</name>
    <message>
        <source>Read-out of the charts</source>
        <translation>Ablesung der Diagramme</translation>
    </message>
</context>
<context>
    <name>remora::ui::SaveChartsDialog</name>
    <message>
        <source>Transparent background</source>
        <translation>Durchsichtiger Hintergrund</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG vector picture</source>
        <translation>SVG-Vektorbild</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>CSV numbers</source>
        <translation>CSV-Zahlen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>Was sichtbar ist</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>Der ganze Bereich</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Hell, für Papier</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>Ordner für die Diagramme</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Names begin with</source>
        <translation>Namen beginnen mit</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Save and overwrite</source>
        <translation>Speichern und überschreiben</translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
        <translation>Dieser Ordner ist nicht beschreibbar. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Overwrites %1.</source>
        <translation>Überschreibt %1.</translation>
    </message>
    <message>
        <source>Choose at least one chart.</source>
        <translation>Wählen Sie mindestens ein Diagramm.</translation>
    </message>
    <message>
        <source>Writes %1.</source>
        <translation>Schreibt %1.</translation>
    </message>
    <message>
        <source>One for each chart</source>
        <translation>Eine je Diagramm</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Size of a chart</source>
        <translation>Größe eines Diagramms</translation>
    </message>
    <message>
        <source>One for all, on one time axis</source>
        <translation>Eine für alle, auf einer Zeitachse</translation>
    </message>
</context>
<context>
    <name>remora::ui::Saving</name>
    <message>
        <source>Writing %1…</source>
        <translation>Schreibt %1…</translation>
    </message>
    <message>
        <source>Writing %1… %2 %</source>
        <translation>Schreibt %1… %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; %1 was not written.</source>
        <translation>Abgebrochen; %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Save packets in focus</source>
        <translation>Pakete im Blick speichern</translation>
    </message>
    <message>
        <source>pcapng (*.pcapng);;pcap (*.pcap)</source>
        <translation>pcapng (*.pcapng);;pcap (*.pcap)</translation>
    </message>
    <message>
        <source>The packets are read from this file. Choose another name.</source>
        <translation>Aus dieser Datei werden die Pakete gelesen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved the packets in %1.</source>
        <translation>Die Pakete sind in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Wireshark is not installed here.</source>
        <translation>Wireshark ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Wireshark is not installed here. Its filter for what is in focus is on the clipboard.</source>
        <translation>Wireshark ist hier nicht installiert. Sein Filter für das, was im Blick ist, ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Wireshark could not be started.</source>
        <translation>Wireshark ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved the report %1.</source>
        <translation>Der Bericht %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Save the investigation</source>
        <translation>Untersuchung speichern</translation>
    </message>
    <message>
        <source>Investigations (*.remora)</source>
        <translation>Untersuchungen (*.remora)</translation>
    </message>
    <message>
        <source>Saved the investigation %1.</source>
        <translation>Die Untersuchung %1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>remora::ui::SecretPage</name>
    <message>
        <source>Keep it in the system keychain</source>
        <translation>Im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>remora::ui::SecuritySection</name>
    <message>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>none yet: you will be asked</source>
        <translation>noch nichts: Sie werden gefragt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.p12 *.pfx *.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>in derselben Datei</translation>
    </message>
    <message>
        <source>A PEM file of the certificate&apos;s private key</source>
        <translation>Eine PEM-Datei des privaten Schlüssels zum Zertifikat</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Allow older TLS (1.0 and 1.1)</source>
        <translation>Älteres TLS zulassen (1.0 und 1.1)</translation>
    </message>
    <message>
        <source>Anybody on the path can read older TLS, the password too. Use it only for an appliance that supports nothing newer, on a network you trust.</source>
        <translation>Älteres TLS kann jeder auf dem Weg mitlesen, auch das Passwort. Verwenden Sie es nur für eine Appliance, die nichts Neueres unterstützt, in einem Netz, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>only the system&apos;s</source>
        <translation>nur die des Systems</translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities to trust for this appliance</source>
        <translation>Eine PEM-Datei mit Zertifizierungsstellen, denen für diese Appliance vertraut wird</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>What this computer presents to an appliance that asks for a certificate: PKCS#12 or PEM</source>
        <translation>Was dieser Computer einer Appliance vorlegt, die ein Zertifikat verlangt: PKCS#12 oder PEM</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
</context>
<context>
    <name>remora::ui::SegmentsView</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Eine Zeile ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 Zeilen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Conversations by segment</source>
        <translation>Konversationen nach Segment</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows with tabs between</source>
        <translation>Die gewählten Zeilen kopieren, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>All rows as CSV</source>
        <translation>Alle Zeilen als CSV</translation>
    </message>
    <message>
        <source>%1 of %2 rows, those with most loss; a saved table has all</source>
        <translation>%1 von %2 Zeilen, die mit dem meisten Verlust; eine gespeicherte Tabelle enthält alle</translation>
    </message>
    <message>
        <source>%1 rows: conversations by segment and direction</source>
        <translation>%1 Zeilen: Konversationen nach Segment und Richtung</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>Keine Zeile ist gewählt: Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 Zeilen sind zu viele für die Zwischenablage. Speichern Sie sie als Datei.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ServerChanges</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Turns before</source>
        <translation>Runden zuvor</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Servers against the baseline</source>
        <translation>Server gegenüber dem Bezug</translation>
    </message>
    <message>
        <source>Seconds, as if the baseline had as many turns. The %1 of %2 servers that grew most.</source>
        <translation>Sekunden, als hätte der Bezug ebenso viele Runden. Die %1 von %2 Servern mit dem größten Zuwachs.</translation>
    </message>
    <message>
        <source>Seconds, as if the baseline had as many turns. Enter shows the packets of a server.</source>
        <translation>Sekunden, als hätte der Bezug ebenso viele Runden. Enter zeigt die Pakete eines Servers.</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>Seine Pakete zeigen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a server that the baseline does not have</comment>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>remora::ui::Sidebar</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What the sidebar shows</source>
        <translation>Was die Seitenleiste zeigt</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourceActions</name>
    <message>
        <source>“%1” is locked.</source>
        <translation>„%1“ ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock a clip</source>
        <translation>Clip entsperren</translation>
    </message>
    <message>
        <source>The packets of “%1” are dropped as soon as the job drops its own.</source>
        <translation>Die Pakete von „%1“ verfallen, sobald der Job seine verwirft.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Gesperrt lassen</translation>
    </message>
    <message>
        <source>Delete a clip</source>
        <translation>Clip löschen</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody. Packets that only the clip has kept are lost.</source>
        <translation>„%1“ wird auf der Appliance gelöscht, für alle. Pakete, die nur der Clip behalten hat, sind verloren.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Describe a clip</source>
        <translation>Clip beschreiben</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The clip is called “%1” now.</source>
        <translation>Der Clip heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>&amp;Unlock the clip…</source>
        <translation>Clip &amp;entsperren…</translation>
    </message>
    <message>
        <source>Loc&amp;k the clip</source>
        <translation>Clip &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Describe the clip…</source>
        <translation>Clip &amp;beschreiben…</translation>
    </message>
    <message>
        <source>De&amp;lete the clip…</source>
        <translation>Clip &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Rename the interface…</source>
        <translation>Schnittstelle &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>“%1” is unlocked.</source>
        <translation>„%1“ ist entsperrt.</translation>
    </message>
    <message>
        <source>C&amp;ount on the appliance…</source>
        <translation>Auf der Appliance &amp;zählen…</translation>
    </message>
    <message>
        <source>Running &amp;views…</source>
        <translation>&amp;Laufende Ansichten…</translation>
    </message>
    <message>
        <source>Compare &amp;with other points…</source>
        <translation>&amp;Mit anderen Messpunkten vergleichen…</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourceFind</name>
    <message>
        <source>Find a source</source>
        <translation>Quelle suchen</translation>
    </message>
    <message>
        <source>Part of a name of an appliance, job, clip, interface, file or capture (Ctrl+F). Down goes to what was found, Escape shows everything again.</source>
        <translation>Teil des Namens einer Appliance, eines Jobs, eines Clips, einer Schnittstelle, einer Datei oder einer Aufzeichnung (Strg+F). Pfeil nach unten führt zum Gefundenen, Esc zeigt wieder alles.</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>Aufzeichnung &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Upload a capture into it…</source>
        <translation>Aufzeichnung hinein &amp;hochladen…</translation>
    </message>
    <message>
        <source>&amp;Upload a capture…</source>
        <translation>Aufzeichnung &amp;hochladen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>L&amp;og out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Forget it…</source>
        <translation>Ver&amp;gessen…</translation>
    </message>
    <message>
        <source>Its certificate stays trusted for the other account.</source>
        <translation>Dem Zertifikat der Appliance wird für das andere Konto weiter vertraut.</translation>
    </message>
    <message>
        <source>Forget an appliance</source>
        <translation>Appliance vergessen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>View the &amp;certificate…</source>
        <translation>&amp;Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>“%1” (%2, %3) is removed from the list, and its password from the keychain.</source>
        <translation>„%1“ (%2, %3) wird aus der Liste entfernt, und das Passwort aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Its certificate is no longer trusted.</source>
        <translation>Dem Zertifikat der Appliance wird nicht mehr vertraut.</translation>
    </message>
</context>
<context>
    <name>remora::ui::SpanBar</name>
    <message>
        <source>Time range on the packets that the job holds</source>
        <translation>Zeitraum auf den Paketen, die der Job hat</translation>
    </message>
    <message>
        <source>The packets that the job holds. Drag to choose a time range; arrow keys move it (with Shift: its end).</source>
        <translation>Die Pakete, die der Job hat. Ziehen wählt einen Zeitraum; Pfeiltasten verschieben ihn (mit Umschalt: sein Ende).</translation>
    </message>
</context>
<context>
    <name>remora::ui::StatusLine</name>
    <message>
        <source>%1 packets</source>
        <translation>%1 Pakete</translation>
    </message>
    <message>
        <source>%1 cut by the snap length</source>
        <translation>%1 von der Snap-Länge gekürzt</translation>
    </message>
    <message>
        <source>%1 dropped while capturing</source>
        <translation>%1 beim Aufzeichnen verloren</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>lese, %1 %</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lese…</translation>
    </message>
    <message>
        <source>%1 × %2, first in packet %3</source>
        <translation>%1 × %2, zuerst in Paket %3</translation>
    </message>
    <message>
        <source>No capture is open.</source>
        <translation>Keine Aufzeichnung ist geöffnet.</translation>
    </message>
    <message>
        <source>odd packets: %1</source>
        <translation>auffällige Pakete: %1</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 auf der Leitung</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>remora::ui::StreamView</name>
    <message>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Show the packet</source>
        <translation>Paket zeigen</translation>
    </message>
    <message>
        <source>Content of the stream</source>
        <translation>Inhalt des Streams</translation>
    </message>
</context>
<context>
    <name>remora::ui::TimeWindowDialog</name>
    <message>
        <source>Time window of the query</source>
        <translation>Zeitfenster der Abfrage</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>09:14:02 of the capture&apos;s first day</source>
        <translation>09:14:02 am ersten Tag der Aufzeichnung</translation>
    </message>
    <message>
        <source>2013-04-21 09:14:32, or epoch seconds</source>
        <translation>2013-04-21 09:14:32 oder Epochensekunden</translation>
    </message>
    <message>
        <source>10 s: from the start, to the end</source>
        <translation>10 s: ab dem Beginn oder bis zum Ende</translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation>Dieses Zeitfenster verwenden</translation>
    </message>
</context>
<context>
    <name>remora::ui::TransferBar</name>
    <message>
        <source>Cancel, keep what came</source>
        <translation>Abbrechen, behalten, was kam</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>Frage die Appliance…</translation>
    </message>
    <message>
        <source>The job is empty. Attempt %1 of 3, waiting for packets…</source>
        <translation>Der Job ist leer. Versuch %1 von 3, warte auf Pakete…</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>Abgebrochen nach %1</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 Pakete</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A download was interrupted: %1 holds the %2 that came.</source>
        <translation>Ein Download wurde unterbrochen: %1 enthält die %2, die ankamen.</translation>
    </message>
    <message>
        <source>Analyze it</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Waiting for another download to end</source>
        <translation>Wartet auf das Ende eines anderen Downloads</translation>
    </message>
    <message>
        <source>no data for %1 s</source>
        <translation>seit %1 s keine Daten</translation>
    </message>
</context>
<context>
    <name>remora::ui::TurnsView</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Eine Zeile ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 Zeilen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Looking for requests and their answers…</source>
        <translation>Suche Anfragen und ihre Antworten…</translation>
    </message>
    <message>
        <source>No turns: no TCP conversation of this capture has a request with an answer.</source>
        <translation>Keine Runden: Keine TCP-Konversation dieses Mitschnitts hat eine Anfrage mit Antwort.</translation>
    </message>
    <message>
        <source>No requests with answers of TCP conversations in focus. Each would be a turn: a row that says what its client waited for.</source>
        <translation>Keine Anfragen mit Antworten von TCP-Konversationen im Fokus. Jede wäre eine Runde: eine Zeile, die sagt, worauf ihr Client wartete.</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 Runde</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 Runden</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>Keine Zeile ist gewählt: Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 Zeilen sind zu viele für die Zwischenablage. Speichern Sie sie als Datei.</translation>
    </message>
    <message>
        <source>Save turns</source>
        <translation>Runden speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>Ihre Pakete zeigen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save turns as CSV…</source>
        <translation>Runden als CSV speichern…</translation>
    </message>
</context>
<context>
    <name>remora::ui::ValueRangeDialog</name>
    <message>
        <source>Show these values</source>
        <translation>Diese Werte zeigen</translation>
    </message>
    <message>
        <source>Range of values</source>
        <translation>Wertebereich</translation>
    </message>
    <message>
        <source>From, %1</source>
        <translation>Von, %1</translation>
    </message>
    <message>
        <source>To, %1</source>
        <translation>Bis, %1</translation>
    </message>
    <message>
        <source>The first number must be the smaller one.</source>
        <translation>Die erste Zahl muss die kleinere sein.</translation>
    </message>
    <message>
        <source>Both must be numbers.</source>
        <translation>Beide müssen Zahlen sein.</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Alle Werte zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>remora::ui::VerdictPanel</name>
    <message>
        <source>What clients waited for</source>
        <translation>Worauf Clients warteten</translation>
    </message>
    <message>
        <source>tap %1</source>
        <translation>Messpunkt %1</translation>
    </message>
    <message>
        <source>Who made clients wait</source>
        <translation>Wer Clients warten ließ</translation>
    </message>
    <message>
        <source>Where the packets were captured: whoever knows can say so</source>
        <translation>Wo die Pakete mitgeschnitten wurden: Wer es weiß, kann es angeben</translation>
    </message>
    <message>
        <source>tap %1, as set</source>
        <translation>Messpunkt %1, wie angegeben</translation>
    </message>
    <message>
        <source>All servers…</source>
        <translation>Alle Server…</translation>
    </message>
    <message>
        <source>What each server makes clients wait, against the baseline</source>
        <translation>Was jeder Server Clients warten lässt, gegenüber dem Bezug</translation>
    </message>
    <message>
        <source>Grown most: %1</source>
        <translation>Am meisten gewachsen: %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::ViewListDialog</name>
    <message>
        <source>Views on %1</source>
        <translation>Ansichten auf %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>Frage die Appliance…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close the view…</source>
        <translation>Ansicht schließen…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>The appliance counts nothing at the moment.</source>
        <translation>Die Appliance zählt im Moment nichts.</translation>
    </message>
    <message>
        <source>A view that you look at stays as it is.</source>
        <translation>Eine Ansicht, die Sie ansehen, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Close a view</source>
        <translation>Ansicht schließen</translation>
    </message>
    <message>
        <source>The view %1 of %2 ends on the appliance, for everybody who looks at it.</source>
        <translation>Die Ansicht %1 von %2 endet auf der Appliance, für alle, die sie ansehen.</translation>
    </message>
    <message>
        <source>Close the view</source>
        <translation>Ansicht schließen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>remora::ui::WelcomePage</name>
    <message>
        <source>Was it the network?</source>
        <translation>War es das Netz?</translation>
    </message>
    <message>
        <source>Open a capture, or connect to a NetShark and download the seconds in question. Conversations with their round-trip times and charts appear here while the packets arrive. A capture can also be dropped on this window.</source>
        <translation>Öffnen Sie eine Aufzeichnung, oder verbinden Sie sich mit einem NetShark und laden Sie die fraglichen Sekunden herunter. Konversationen mit ihren Umlaufzeiten und Diagramme erscheinen hier, während die Pakete eintreffen. Eine Aufzeichnung lässt sich auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Open a capture…</source>
        <translation>Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Connect to a NetShark…</source>
        <translation>Mit einem NetShark verbinden…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>RECENT CAPTURES</source>
        <translation>LETZTE AUFZEICHNUNGEN</translation>
    </message>
    <message>
        <source>APPLIANCES</source>
        <translation>APPLIANCES</translation>
    </message>
    <message>
        <source>Starts a demo appliance on this computer, with made-up traffic</source>
        <translation>Startet auf diesem Computer eine Demo-Appliance mit erfundenem Verkehr</translation>
    </message>
</context>
<context>
    <name>remora::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>Aufzeichnung &amp;schließen</translation>
    </message>
    <message>
        <source>Save con&amp;versations…</source>
        <translation>&amp;Konversationen speichern…</translation>
    </message>
    <message>
        <source>Save &amp;endpoints as CSV…</source>
        <translation>&amp;Endpunkte als CSV speichern…</translation>
    </message>
    <message>
        <source>&amp;Save charts…</source>
        <translation>D&amp;iagramme speichern…</translation>
    </message>
    <message>
        <source>Co&amp;py charts</source>
        <translation>Diagramme k&amp;opieren</translation>
    </message>
    <message>
        <source>Save pac&amp;kets in focus…</source>
        <translation>&amp;Pakete im Blick speichern…</translation>
    </message>
    <message>
        <source>Save a repor&amp;t…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>Save the &amp;investigation…</source>
        <translation>&amp;Untersuchung speichern…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of focus</source>
        <translation>Letzte Änderung des Blicks &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Find &amp;conversations</source>
        <translation>&amp;Konversationen suchen</translation>
    </message>
    <message>
        <source>Copy selected ro&amp;ws</source>
        <translation>&amp;Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>&amp;Appliance</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Connect to the &amp;demo</source>
        <translation>Mit der &amp;Demo verbinden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Show re&amp;quests</source>
        <translation>A&amp;nfragen zeigen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Konversationen</translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation>&amp;Pakete</translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <translation>&amp;Endpunkte</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>Au&amp;fzeichnung</translation>
    </message>
    <message>
        <source>&amp;Go to packet…</source>
        <translation>&amp;Gehe zu Paket…</translation>
    </message>
    <message>
        <source>&amp;Next note</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>Pre&amp;vious note</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Chart&amp;s</source>
        <translation>D&amp;iagramme</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Na&amp;mes instead of addresses</source>
        <translation>Na&amp;men statt Adressen</translation>
    </message>
    <message>
        <source>&amp;Raw sequence numbers</source>
        <translation>&amp;Absolute Sequenznummern</translation>
    </message>
    <message>
        <source>tcp.seq_raw and tcp.ack_raw in the table of packets: as they stand in the packet, not counted from the conversation&apos;s first</source>
        <translation>tcp.seq_raw und tcp.ack_raw in der Pakettabelle: wie im Paket, nicht ab der ersten der Konversation gezählt</translation>
    </message>
    <message>
        <source>Colours of the des&amp;ktop</source>
        <translation>Farben des &amp;Desktops</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>D&amp;unkle Farben</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>A&amp;nalyze</source>
        <translation>Ana&amp;lyse</translation>
    </message>
    <message>
        <source>Swap client and &amp;server</source>
        <translation>Client und &amp;Server tauschen</translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark</source>
        <translation>In &amp;Wireshark öffnen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help on this &amp;view</source>
        <translation>Hilfe zu dieser &amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;About Remora</source>
        <translation>Ü&amp;ber Remora</translation>
    </message>
    <message>
        <source>About Remora</source>
        <translation>Über Remora</translation>
    </message>
    <message>
        <source>Remora %1</source>
        <translation>Remora %1</translation>
    </message>
    <message>
        <source>Analyzes captures of network traffic, from files and from NetShark appliances: conversations, round-trip times and charts.

Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>Analysiert Aufzeichnungen von Netzwerkverkehr, aus Dateien und von NetShark-Appliances: Konversationen, Umlaufzeiten und Diagramme.

Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a capture (Ctrl+O)</source>
        <translation>Eine Aufzeichnung öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connect to a NetShark (Ctrl+K)</source>
        <translation>Mit einem NetShark verbinden (Strg+K)</translation>
    </message>
    <message>
        <source>Clear the &amp;time range</source>
        <translation>Zei&amp;traum aufheben</translation>
    </message>
    <message>
        <source>No recent captures</source>
        <translation>Keine zuletzt geöffneten Aufzeichnungen</translation>
    </message>
    <message>
        <source>&amp;Fetch packets in focus…</source>
        <translation>Pakete im Blick ab&amp;rufen…</translation>
    </message>
    <message>
        <source>Downloads the selected conversations or the time range again, with a margin of time around them</source>
        <translation>Lädt die gewählten Konversationen oder den Zeitraum noch einmal herunter, mit etwas mehr Zeit davor und danach</translation>
    </message>
    <message>
        <source>&amp;Time display format</source>
        <translation>Anzeigeformat der &amp;Zeit</translation>
    </message>
    <message>
        <source>From the DNS answers in the capture; no DNS queries are sent</source>
        <translation>Aus den DNS-Antworten der Aufzeichnung; es werden keine DNS-Anfragen gesendet</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Abf&amp;rage</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>Fe&amp;lder</translation>
    </message>
    <message>
        <source>Co&amp;py the plot of the query</source>
        <translation>Plot der Abfrage k&amp;opieren</translation>
    </message>
    <message>
        <source>Save t&amp;urns as CSV…</source>
        <translation>Run&amp;den als CSV speichern…</translation>
    </message>
    <message>
        <source>T&amp;urns</source>
        <translation>Runden (&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;mpare captures…</source>
        <translation>Aufzeichnungen &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Captures of the same traffic at several points of its way: where packets were lost, and what takes the time</source>
        <translation>Aufzeichnungen desselben Verkehrs an mehreren Messpunkten seines Wegs: wo Pakete verloren gingen, und was die Zeit kostet</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none: all packets</source>
        <translation>keiner: alle Pakete</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Made by Remora %1 on %2</source>
        <translation>Erstellt von Remora %1 am %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Empfangene Bytes</translation>
    </message>
    <message>
        <source>%1 — report</source>
        <translation>%1 — Bericht</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Min ms</source>
        <translation>Min. ms</translation>
    </message>
    <message>
        <source>Mean ms</source>
        <translation>Mittel ms</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>Max. ms</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>zum Server</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>zum Client</translation>
    </message>
    <message>
        <source>the whole capture</source>
        <translation>die ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>Charts show</source>
        <translation>Diagramme zeigen</translation>
    </message>
    <message>
        <source>Reproduce with</source>
        <translation>Reproduzieren mit</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>What clients waited for</source>
        <translation>Worauf Clients warteten</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>%1 · captured %2</source>
        <translation>%1 · Messpunkt %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who made clients wait, and how long</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1 (%2 s in all, %3)</source>
        <translation>%1 (%2 s insgesamt, %3)</translation>
    </message>
</context>
<context>
    <name>segments</name>
    <message>
        <source>One-way delay, %1 · each packet</source>
        <translation>Einweg-Laufzeit, %1 · jedes Paket</translation>
    </message>
    <message>
        <source>One-way delay, %1 · min, mean, max per %2</source>
        <translation>Einweg-Laufzeit, %1 · Min., Mittel, Max. je %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: packet %2, %3</source>
        <translation>%1: Paket %2, %3</translation>
    </message>
    <message>
        <source>%1: lost on the way</source>
        <translation>%1: unterwegs verloren</translation>
    </message>
    <message>
        <source>%1: packet %2, %3 later</source>
        <translation>%1: Paket %2, %3 später</translation>
    </message>
    <message>
        <source>Sequence number %1, %2 bytes</source>
        <translation>Sequenznummer %1, %2 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Linien</translation>
    </message>
    <message>
        <source>the first %1 lines of %2</source>
        <translation>die ersten %1 Linien von %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3 lost</source>
        <translation>%1 · %2, %3 verloren</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>From which point of the way to which</source>
        <translation>Von welchem Messpunkt des Wegs zu welchem</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Who sent the packets to whom, as the point has it that they come from</source>
        <translation>Wer die Pakete an wen sendete, so wie sie der Messpunkt zeigt, von dem sie kommen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Packets at the point that they come from</source>
        <translation>Pakete an dem Messpunkt, von dem sie kommen</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Packets at the point that they go to</source>
        <translation>Pakete an dem Messpunkt, zu dem sie gehen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Packets that were sent and never came</source>
        <translation>Pakete, die gesendet wurden und nie ankamen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Lost packets of those that were sent</source>
        <translation>Anteil der verlorenen Pakete an den gesendeten</translation>
    </message>
    <message>
        <source>Delay min ms</source>
        <translation>Laufzeit min. ms</translation>
    </message>
    <message>
        <source>Shortest time from point to point, one way</source>
        <translation>Kürzeste Zeit von Messpunkt zu Messpunkt, in einer Richtung</translation>
    </message>
    <message>
        <source>Mean ms</source>
        <translation>Mittel ms</translation>
    </message>
    <message>
        <source>Mean time from point to point, one way</source>
        <translation>Mittlere Zeit von Messpunkt zu Messpunkt, in einer Richtung</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>What 95 of 100 packets took at most</source>
        <translation>Was 95 von 100 Paketen höchstens brauchten</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>Max. ms</translation>
    </message>
    <message>
        <source>Longest time from point to point, one way</source>
        <translation>Längste Zeit von Messpunkt zu Messpunkt, in einer Richtung</translation>
    </message>
    <message>
        <source>Change ms</source>
        <translation>Änderung ms</translation>
    </message>
    <message>
        <source>Mean of the last third of the packets less that of the first</source>
        <translation>Mittel des letzten Drittels der Pakete abzüglich dessen des ersten</translation>
    </message>
    <message>
        <source>Reordered</source>
        <translation>Umgeordnet</translation>
    </message>
    <message>
        <source>Packets that one overtook which left later</source>
        <translation>Pakete, die von einem später abgegangenen überholt wurden</translation>
    </message>
    <message>
        <source>Retransmitted</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Retransmissions seen at the point that packets come from</source>
        <translation>Wiederholungen, gesehen an dem Messpunkt, von dem die Pakete kommen</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Hier erzeugt</translation>
    </message>
    <message>
        <source>Retransmissions that a device on the segment made</source>
        <translation>Wiederholungen, die ein Gerät auf dem Segment erzeugt hat</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Copies of packets that were made on the segment</source>
        <translation>Kopien von Paketen, die auf dem Segment entstanden</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>Unterwegs verändert</translation>
    </message>
    <message>
        <source>What devices on the segment changed in packets</source>
        <translation>Was Geräte auf dem Segment an Paketen verändert haben</translation>
    </message>
    <message>
        <source>now %1 → %2</source>
        <translation>nun %1 → %2</translation>
    </message>
    <message>
        <source>TTL by %1</source>
        <translation>TTL um %1</translation>
    </message>
    <message>
        <source>MSS %1 to %2</source>
        <translation>MSS %1 auf %2</translation>
    </message>
    <message>
        <source>DSCP %1 to %2</source>
        <translation>DSCP %1 auf %2</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>Fenster %1-mal</translation>
    </message>
    <message>
        <source>payload of %1</source>
        <translation>Nutzdaten %1-mal</translation>
    </message>
</context>
<context>
    <name>sourceitem</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 · clock %2%3</source>
        <translation>%1 · Uhr %2%3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>down</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1:%2 as %3. A double click connects.</source>
        <translation>%1:%2 als %3. Ein Doppelklick verbindet.</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>file of %1, %2 of packets</source>
        <translation>Datei von %1, %2 an Paketen</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>Zertifikat geändert</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>Datei %1</translation>
    </message>
</context>
<context>
    <name>timewindow</name>
    <message>
        <source>A time window has two of start, end and duration.</source>
        <translation>Ein Zeitfenster hat zwei der drei Angaben Beginn, Ende und Dauer.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time, such as 10 s or 500 ms.</source>
        <translation>„%1“ ist keine Zeitdauer wie 10 s oder 500 ms.</translation>
    </message>
    <message>
        <source>“%1” is not a time, such as 09:14:02, 2013-04-21 09:14:02 or epoch seconds.</source>
        <translation>„%1“ ist keine Zeit wie 09:14:02, 2013-04-21 09:14:02 oder Epochensekunden.</translation>
    </message>
    <message>
        <source>The time window ends before it begins.</source>
        <translation>Das Zeitfenster endet, bevor es beginnt.</translation>
    </message>
</context>
<context>
    <name>tshark</name>
    <message>
        <source>tshark is not installed: install the package tshark, or Wireshark, for that.</source>
        <translation>tshark ist nicht installiert: Installieren Sie dafür das Paket tshark oder Wireshark.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Neither Remora nor tshark knows the field %1.</source>
        <translation>Weder Remora noch tshark kennt das Feld %1.</translation>
    </message>
    <message>
        <source>tshark rejects the display filter at “%1”: %2</source>
        <translation>tshark weist den Anzeigefilter bei „%1“ zurück: %2</translation>
    </message>
    <message>
        <source>tshark rejects the display filter: %1</source>
        <translation>tshark weist den Anzeigefilter zurück: %1</translation>
    </message>
    <message>
        <source>tshark ended unexpectedly.</source>
        <translation>tshark hat sich unerwartet beendet.</translation>
    </message>
    <message>
        <source>tshark cannot read “%1”: %2</source>
        <translation>tshark kann „%1“ nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message>
        <source>Connection set-up</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>connection set-up</source>
        <translation>der Verbindungsaufbau</translation>
    </message>
    <message>
        <source>From the SYN to the third packet of the connection</source>
        <translation>Vom SYN bis zum dritten Paket der Verbindung</translation>
    </message>
    <message>
        <source>TLS set-up</source>
        <translation>TLS-Aufbau</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The TLS handshake, from the third packet until the client has the server&apos;s last part of it</source>
        <translation>Der TLS-Handshake, vom dritten Paket, bis der Client den letzten Teil des Servers hat</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>One round trip between client and server, both sides of the tap, on a path without queues</source>
        <translation>Eine Umlaufzeit zwischen Client und Server, beide Seiten des Messpunkts, auf einem Weg ohne Warteschlangen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>From the last byte of the request to the first byte of the answer, at the server</source>
        <translation>Vom letzten Byte der Anfrage bis zum ersten Byte der Antwort, am Server</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>die Übertragung</translation>
    </message>
    <message>
        <source>Bytes were moving, or stood in a queue</source>
        <translation>Bytes waren unterwegs oder standen in einer Warteschlange</translation>
    </message>
    <message>
        <source>Loss recovery</source>
        <translation>Verlustbehebung</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss recovery</source>
        <translation>die Verlustbehebung</translation>
    </message>
    <message>
        <source>From a gap in the bytes to its repair</source>
        <translation>Von einer Lücke in den Bytes bis zu ihrer Behebung</translation>
    </message>
    <message>
        <source>Receive window</source>
        <translation>Empfangsfenster</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>receive windows</source>
        <translation>Empfangsfenster</translation>
    </message>
    <message>
        <source>The receiver&apos;s window stopped the sender</source>
        <translation>Das Fenster des Empfängers hielt den Sender auf</translation>
    </message>
    <message>
        <source>Sender pause</source>
        <translation>Pause des Senders</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>pauses of the sender</source>
        <translation>Pausen des Senders</translation>
    </message>
    <message>
        <source>The sender had nothing to send in the middle</source>
        <translation>Der Sender hatte mittendrin nichts zu senden</translation>
    </message>
    <message>
        <source>near the clients</source>
        <translation>bei den Clients</translation>
    </message>
    <message>
        <source>between</source>
        <translation>dazwischen</translation>
    </message>
    <message>
        <source>near the servers</source>
        <translation>bei den Servern</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 took %2 %</source>
        <comment>of several</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1 took %2 %</source>
        <comment>of one</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>, %1 %2 %</source>
        <comment>one more part</comment>
        <translation>, %1 %2 %</translation>
    </message>
    <message>
        <source>, all else %1 %</source>
        <translation>, alles andere %1 %</translation>
    </message>
    <message>
        <source>Of %1 that this client waited, %2%3.</source>
        <translation>Von %1, die dieser Client wartete – %2%3.</translation>
    </message>
    <message>
        <source>Of %1 that clients waited, %2%3.</source>
        <translation>Von %1, die Clients warteten – %2%3.</translation>
    </message>
    <message>
        <source>1 turn only</source>
        <translation>Nur 1 Runde</translation>
    </message>
    <message>
        <source>%1 turns only</source>
        <translation>Nur %1 Runden</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 Runden</translation>
    </message>
    <message>
        <source>Slow server %1</source>
        <comment>its address</comment>
        <translation>Langsamer Server %1</translation>
    </message>
    <message>
        <source>Lossy path to %1</source>
        <comment>an address or a network</comment>
        <translation>Verlustreicher Weg zu %1</translation>
    </message>
    <message>
        <source>%1 reads too slowly</source>
        <comment>its address</comment>
        <translation>%1 liest zu langsam</translation>
    </message>
    <message>
        <source>Far client %1</source>
        <comment>its address</comment>
        <translation>Ferner Client %1</translation>
    </message>
    <message>
        <source>%1 in %2 conversations</source>
        <translation>%1 in %2 Konversationen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Wohin sie ging</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>Client-Port</translation>
    </message>
    <message>
        <source>Server port</source>
        <translation>Server-Port</translation>
    </message>
    <message>
        <source>Request, bytes</source>
        <translation>Anfrage, Bytes</translation>
    </message>
    <message>
        <source>Answer, bytes</source>
        <translation>Antwort, Bytes</translation>
    </message>
    <message>
        <source>Total, ms</source>
        <translation>Gesamt, ms</translation>
    </message>
    <message>
        <source>Number of the turn in its conversation</source>
        <translation>Nummer der Runde in ihrer Konversation</translation>
    </message>
    <message>
        <source>When the first byte of the request passed the point of capture, or the SYN of a new connection</source>
        <translation>Wann das erste Byte der Anfrage den Messpunkt passierte, oder das SYN einer neuen Verbindung</translation>
    </message>
    <message>
        <source>What the client waited, as far as it was seen</source>
        <translation>Was der Client wartete, soweit gesehen</translation>
    </message>
    <message>
        <source>The parts of the wait, as long as the wait is to the longest of all rows</source>
        <translation>Die Teile des Wartens, so lang wie das Warten im Verhältnis zum längsten aller Zeilen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Client waited, ms</source>
        <translation>Client wartete, ms</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>neue Verbindung</translation>
    </message>
    <message>
        <source>server spoke first</source>
        <translation>Server sprach zuerst</translation>
    </message>
    <message>
        <source>requests overlapped</source>
        <translation>Anfragen überlappten</translation>
    </message>
    <message>
        <source>push followed</source>
        <translation>Push folgte</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 höchstens</translation>
    </message>
    <message>
        <source>1 segment sent again</source>
        <translation>1 Segment erneut gesendet</translation>
    </message>
    <message>
        <source>%1 segments sent again</source>
        <translation>%1 Segmente erneut gesendet</translation>
    </message>
    <message>
        <source>Captured near the clients</source>
        <translation>Nahe den Clients mitgeschnitten</translation>
    </message>
    <message>
        <source>Captured between clients and servers</source>
        <translation>Zwischen Clients und Servern mitgeschnitten</translation>
    </message>
    <message>
        <source>Captured near the servers</source>
        <translation>Nahe den Servern mitgeschnitten</translation>
    </message>
    <message>
        <source>Estimated from the round trips</source>
        <translation>Aus den Umlaufzeiten geschätzt</translation>
    </message>
    <message>
        <source>Estimated from the round trips: %1</source>
        <translation>Aus den Umlaufzeiten geschätzt: %1</translation>
    </message>
    <message>
        <source>The way to the clients takes no time: what they are slow to acknowledge is their own affair</source>
        <translation>Der Weg zu den Clients kostet keine Zeit: Was sie langsam bestätigen, liegt an ihnen selbst</translation>
    </message>
    <message>
        <source>The way to the servers takes no time: all that they are slow to answer is the server&apos;s</source>
        <translation>Der Weg zu den Servern kostet keine Zeit: Alles, womit sie sich Zeit lassen, liegt am Server</translation>
    </message>
    <message>
        <source>The round trips of both sides are taken as they were measured</source>
        <translation>Die Umlaufzeiten beider Seiten gelten, wie sie gemessen wurden</translation>
    </message>
    <message>
        <source>The baseline %1 has no turns to compare with.</source>
        <translation>Der Bezug %1 hat keine Runden zum Vergleichen.</translation>
    </message>
    <message>
        <source>As long as as many turns of %1 (%2).</source>
        <translation>So lang wie ebenso viele Runden von %1 (%2).</translation>
    </message>
    <message>
        <source>%1 longer than as many turns of %2 (%3).</source>
        <translation>%1 länger als ebenso viele Runden von %2 (%3).</translation>
    </message>
    <message>
        <source>%1 shorter than as many turns of %2 (%3).</source>
        <translation>%1 kürzer als ebenso viele Runden von %2 (%3).</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <comment>of a server</comment>
        <translation>%1 Port %2</translation>
    </message>
    <message>
        <source>%1: %2 s, not in the baseline</source>
        <translation>%1: %2 s, nicht im Bezug</translation>
    </message>
    <message>
        <source>%1: %2 %3 s</source>
        <comment>a server, a part, its change</comment>
        <translation>%1: %2 %3 s</translation>
    </message>
    <message>
        <source>%1: no change</source>
        <translation>%1: keine Änderung</translation>
    </message>
    <message>
        <source>SYN to the third packet</source>
        <translation>SYN bis zum dritten Paket</translation>
    </message>
    <message>
        <source>third packet to the server&apos;s last handshake</source>
        <translation>drittes Paket bis zum letzten Handshake des Servers</translation>
    </message>
    <message>
        <source>request to answer</source>
        <translation>Anfrage bis Antwort</translation>
    </message>
    <message>
        <source>data to data</source>
        <translation>Daten bis Daten</translation>
    </message>
    <message>
        <source>gap to its repair</source>
        <translation>Lücke bis zu ihrer Behebung</translation>
    </message>
    <message>
        <source>full window to the next data</source>
        <translation>volles Fenster bis zu den nächsten Daten</translation>
    </message>
    <message>
        <source>silence to the next data</source>
        <translation>Stille bis zu den nächsten Daten</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Counts what comes for %1.</source>
        <translation>Zählt %1 lang, was kommt.</translation>
    </message>
    <message>
        <source>The appliance reads %1: about %2.</source>
        <translation>Die Appliance liest %1: etwa %2.</translation>
    </message>
    <message>
        <source>The appliance reads %1.</source>
        <translation>Die Appliance liest %1.</translation>
    </message>
    <message>
        <source>The appliance reads about %1.</source>
        <translation>Die Appliance liest etwa %1.</translation>
    </message>
    <message>
        <source>The appliance reads all of it.</source>
        <translation>Die Appliance liest alles davon.</translation>
    </message>
    <message>
        <source>One sample comes.</source>
        <translation>Ein Intervall kommt.</translation>
    </message>
    <message>
        <source>%1 samples come.</source>
        <translation>%1 Intervalle kommen.</translation>
    </message>
    <message>
        <source>That takes long: choose longer samples or a shorter time.</source>
        <translation>Das dauert lange: Wählen Sie längere Intervalle oder eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>That takes long: a shorter time or a filter makes it less.</source>
        <translation>Das dauert lange: Eine kürzere Zeit oder ein Filter macht es weniger.</translation>
    </message>
    <message>
        <source>Bit rate over time</source>
        <translation>Bitrate über der Zeit</translation>
    </message>
    <message>
        <source>Bytes and packets of each sample</source>
        <translation>Bytes und Pakete jedes Intervalls</translation>
    </message>
    <message>
        <source>Top talkers</source>
        <translation>Top-Talker</translation>
    </message>
    <message>
        <source>Which addresses sent most</source>
        <translation>Welche Adressen am meisten sendeten</translation>
    </message>
    <message>
        <source>Servers and ports</source>
        <translation>Server und Ports</translation>
    </message>
    <message>
        <source>Traffic and new connections of each TCP server and port</source>
        <translation>Verkehr und neue Verbindungen jedes TCP-Servers und -Ports</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Traffic between each client and server</source>
        <translation>Verkehr zwischen jedem Client und Server</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>Mean, longest and shortest response time of each TCP server and port</source>
        <translation>Mittlere, längste und kürzeste Antwortzeit jedes TCP-Servers und -Ports</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Which addresses sent TCP packets again, and where to</source>
        <translation>Welche Adressen TCP-Pakete noch einmal sendeten, und wohin</translation>
    </message>
    <message>
        <source>TCP handshakes</source>
        <translation>TCP-Verbindungsaufbau</translation>
    </message>
    <message>
        <source>New connections of each TCP server and port, and how long they took</source>
        <translation>Neue Verbindungen jedes TCP-Servers und -Ports, und wie lange ihr Aufbau dauerte</translation>
    </message>
    <message>
        <source>By DSCP</source>
        <translation>Nach DSCP</translation>
    </message>
    <message>
        <source>Traffic of each class of service</source>
        <translation>Verkehr jeder Dienstklasse</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>mean per second</source>
        <translation>Mittel pro Sekunde</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>beginning of the sample</source>
        <translation>Beginn des Intervalls</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>appliances</source>
        <translation>Appliances</translation>
    </message>
    <message>
        <source>that have counted it</source>
        <translation>die es gezählt haben</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is too long for a saved view.</source>
        <translation>%1 ist zu lang für eine gespeicherte Ansicht.</translation>
    </message>
    <message>
        <source>%1 is no saved view: %2.</source>
        <translation>%1 ist keine gespeicherte Ansicht: %2.</translation>
    </message>
</context>
<context>
    <name>wireshark</name>
    <message>
        <source>the %1 selected conversations</source>
        <translation>die %1 ausgewählten Konversationen</translation>
    </message>
    <message>
        <source>the BPF filter %1</source>
        <translation>den BPF-Filter %1</translation>
    </message>
    <message>
        <source>Wireshark does not know %1: it shows more than Remora.</source>
        <translation>Wireshark kennt %1 nicht: es zeigt mehr als Remora.</translation>
    </message>
</context>
</TS>
