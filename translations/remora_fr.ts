<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>charts</name>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ip.len of every packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 × the sum of ip.len in each bin, per second; an empty bin is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt of every packet that has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least, mean and greatest RTT in each bin, or its percentiles; an empty bin is a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many RTT samples have which value, and which share lies below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence numbers of one conversation: segments, ACKs, window, retransmissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.analysis.bytes_in_flight against the window that the receiver offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.window_size of every packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cumulative ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiver&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · seconds since each first packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · times in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one conversation in the table to see its sequence numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in focus: widen the time range or the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No RTT samples here: no packet acknowledges the end of a segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TCP packets in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packets in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet length, ip.len in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate, %1 · %2 bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT, %1 · tcp.analysis.ack_rtt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT, %1 · p50, p95, p99 per %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT, %1 · min, mean, max per %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT distribution, %1 · share of the samples below, and how many there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence numbers, %1 · tcp.seq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence numbers, %1 · segments, ACKs, window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in flight, %1 · dotted: the receiver&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window, %1 · client&apos;s; dotted: server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT p50 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT p95 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT p99 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial RTT ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retransm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retransm. %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dup ACKs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of ip.len: IP headers and everything inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt in milliseconds: from a segment to the ACK of its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tcp.analysis.ack_rtt that so many percent of the samples do not exceed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.analysis.initial_rtt: from the SYN to the ACK that ends the handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many packets have a tcp.analysis.ack_rtt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate over the time in view, each row on its own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 × bytes ÷ duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the connection got: half open after a SYN without an answer, closed when both ends sent a FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets from client to server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets from server to client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes from client to server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes from server to client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.analysis.retransmission, fast and spurious ones included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.analysis.out_of_order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.analysis.duplicate_ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.analysis.zero_window: the receiver could take no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets with the RST flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many conversations the row stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the first packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What usually listens on the server&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which rule the server was told from the client; swap them in the context menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swapped by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client, server and client port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair of hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errortext</name>
    <message>
        <source>%1 shows another certificate than the one trusted for it. This can be an attack. SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not known yet. SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a capture. Remora opens pcap and pcapng files, also compressed ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not supported: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BPF filter is not understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host named %1. Check the name, or the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port, or whether the appliance is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not answered for 30 seconds. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but not as a NetShark does. Check the host and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks the API versions %2; Remora speaks 5.1, 5.0 and 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no way to log in that Remora knows (BASIC, COOKIE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not do that on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have it any more: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job holds no packets yet. Try again when it has captured some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance rejected the request: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Allow to overwrite it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download cannot be written: %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sent is not a capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a time range, such as last 10s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no unit of time. Use s, min, h, days, weeks, months or years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount of time, such as 10s or 2 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date or time, such as 4/21/13 16:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time of day, such as 16:00 or 4:00 PM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a range, such as last 10s, or 12:00 PM to 1:00 PM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off after %1; everything before is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged at byte %1; everything before is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packets behind byte %1 are not shown: they take more memory than they may, and the cache folder cannot hold them (%2). Free some room on that disk, or allow more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading stopped after %1 (%2); everything before is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter ends where a field should follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field should stand where “%1” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter ends where a value should follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value should stand where “%1” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” compares a protocol or a note, which is there or not: write it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number that this field can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no unit of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address of this field&apos;s kind, such as 10.0.0.0/8 of ip.addr or fd00::/8 of ipv6.addr, client or server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time such as 09:14:02 or 2013-04-21 09:14:02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are equal or not: “%1” does not compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis or brace is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis should be closed before “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind “in” stands a set, such as { 80, 443, 8000..8100 }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” follows a filter that is complete: join the two with &amp;&amp; or ||.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter has too many parentheses in each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more bytes captured than were on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown link-layer header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malformed IP header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malformed TCP or UDP header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP fragment not captured whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server port given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client sent the SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server sent the SYN-ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well-known port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent the first packet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in nanoseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in microseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut by the snap length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean bit rate on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean packet rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packets/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean packet length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped while capturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names from DNS answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of packet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, first in packet %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>number of the packet in the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the packet: &quot;09:14:02&quot;, &quot;2013-04-21 09:14:02.5&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time since the first packet: 1.5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 source or destination: 10.0.0.0/8, client, server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of the IPv4 packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 source or destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP source or destination port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP source port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP destination port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the UDP conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMPv6 packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP source or destination port: {80, 443}, 8000..8999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP source port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP destination port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the TCP conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequence number, relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledgment number, relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive window, scaled: 64 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all flags as a number: 0x012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender is finished: 1 or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a connection: 1 or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborts the connection: 1 or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand on at once: 1 or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledges something: 1 or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent data: 1 or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time from a segment to the ACK of its end: 50 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the packet that is acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round trip of the handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes sent and not acknowledged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes since the last PSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the how many-th duplicate in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the sender waited before it sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets of which the analysis says something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets from client to server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets from server to client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets of the conversation, both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of the conversation: 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its first packet to its last: 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many RTT samples the conversation has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least RTT of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean RTT of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greatest RTT of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round trip of the conversation&apos;s handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and, or, not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… or this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and not this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since the first packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since the packet above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture with Ctrl+O, or drop one onto the window. Without one, try the demo: it is an appliance inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a NetShark with Ctrl+K, select a job, say which time and which packets, and download: tables and charts fill while bytes come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the window shows follows one focus: a filter, a time range and the selected conversations. Ctrl+Z takes the last change of it back, so does the mouse&apos;s back button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 opens the page of the view that you are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields and operators are Wireshark&apos;s: tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms. Combine with &amp;&amp;, || and !, choose from sets with tcp.port in {80, 443}, from networks with ip.addr == 10.0.0.0/8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers may have units: ms, us, s, min, kB, MB, k. Times are &quot;09:14:02&quot; on the first packet&apos;s day, or with a date in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own fields ask for conversations as a whole (conversation.packets &gt; 1000, conversation.rtt.mean &gt; 20 ms) and for directions (from.client, ip.src == server).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong word is underlined while you type, and what is wrong stands below it. Enter applies, Escape gives up, Ctrl+Space lists the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu beside the field keeps recent filters and those that you name, and switches to BPF, for which the file is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click any cell of a table to filter by what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a conversation, client first, with the packets that are in focus. Select up to eight to compare them in the charts, each in its colour; select none to chart everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a head to sort, Shift and click to sort by several. Columns shows and hides columns; drag heads to move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by client, server, port or protocol to see several conversations as one. By client, server and client port is how the notebook did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the server is told by the SYN, else the SYN-ACK, else the ports; the tool tip says by which. Swap them where it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click, or Show its packets, leads to the packets. Right-click to copy rows, to save packets as a capture, or to open in Wireshark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packets in focus: of the selected conversations, in the time range, that match the filter. Below are the layers and bytes of the selected one; a field that is selected marks its bytes, a byte its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are what the analysis finds odd: retransmissions, duplicate ACKs, zero windows. F4 goes to the next, Shift+F4 to the one before, Ctrl+G to a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The View menu chooses among five ways to show times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each host sent and received, of the packets in focus. Double click adds a host to the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names come from the DNS answers in the capture; nothing is looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file is: format, encapsulation, times, rates, interfaces, drops, comments, and packets that are odd by themselves. Double click on one that is about a packet shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets that the capturing machine dropped are gaps that look like loss: look here before you blame the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes at the right go into the report and the investigation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All charts share one time axis. The wheel zooms at the cursor, dragging brings a time range into focus, the middle button or Ctrl pans, a double click shows everything. A click on a point leads to its packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys do the same: + and - zoom, arrows pan, Enter focuses what is visible, Home shows everything, Backspace takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty bins of a rate are 0, of an RTT a gap. However many points there are, the greatest and least of each pixel column are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options draw each direction apart, stack rates, tell RTT samples by what can be trusted of them, show percentiles, logarithmic scales, and conversations on their own clocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How RTT is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT is tshark&apos;s tcp.analysis.ack_rtt: the time from a segment to the first packet that acknowledges exactly its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the way from where the packets were captured to the other end and back: near the server, ACKs of the client tell of the network, ACKs of the server hardly of anything. Draw each direction apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment that was sent again is timed from its first transmission: such a sample contains a timeout. Karn&apos;s rule would leave it out; the charts can mark it with a cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ACK that covers several segments is timed from the last one: delayed ACKs make it longer than the network is. Rings mark these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts are saved as PNG, SVG or PDF as they are shown, or their numbers as CSV with raw units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is one HTML file with facts, tables, charts and the command line that makes it again. It needs nothing from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An investigation (.remora) opens the capture again as you left it, also on the command line: remora analyze FILE.remora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets in focus, or one direction of them, are saved as a capture of their own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packets</name>
    <message>
        <source>%1 in ICMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame.number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame.time; the View menu says in which format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ from the client, ← from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame.len: bytes on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.seq, relative to the conversation&apos;s first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.ack, relative to the conversation&apos;s first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.len: bytes of payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.window_size: scaled, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt: since the segment whose end it acknowledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.analysis.bytes_in_flight: sent and not acknowledged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp.analysis.flags: what the analysis finds odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast retransmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spurious retransmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous segment not captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACK of a segment not captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep-alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep-alive ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero window probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero window probe ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports used again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::app::Application</name>
    <message>
        <source>The demo appliance cannot start: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::model::ApplianceSession</name>
    <message>
        <source>The password could not be kept in the keychain (%1). It is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate could not be remembered. It is trusted for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::model::ConversationTableModel</name>
    <message>
        <source>%1
Server told by: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.
Click sorts; Shift and click sorts by this one too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::model::EndpointTableModel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::AskPanel</name>
    <message>
        <source>Connect to a NetShark, then select a job, clip, interface or file: what to ask of it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download and analyze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 4:00 to 4/21/13 5:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcap, microseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcap, nanoseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcapng, microseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcapng, nanoseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the capture is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the capture as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>native</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NetShark&apos;s own filter (fast), BPF as in tcpdump, or a Wireshark display filter (slow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASK %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture live for (such as last 10s: the next 10 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 10s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All packets of this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next %1, as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by the appliance&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::CapturePage</name>
    <message>
        <source>Notes: what you found. They go into the report and the investigation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time range in focus. Click to look at all of it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the conversations of one row have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns are shown; drag their heads to move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::ChartPanel</name>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the bins of bit rate and RTT bands, from 1 µs to 1 h; usual is 1 s and 100 ms. Type one, such as 250 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save charts as PNG, SVG or PDF, or their numbers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the charts are made and drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates in bit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates in bytes/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates in packets/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each direction apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From client and from server as two series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates on each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacks the conversations; a single series by protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of RTT samples apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings: the ACK covers more than one segment. Crosses: the segment was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT bands as percentiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50, p95 and p99 of each bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retransmissions, duplicate ACKs and zero windows along the upper edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each on its own clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations start together, at their own first packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values as powers of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence numbers as dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stevens&apos; style: first bytes only, without ACKs and windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no bin width between 1 µs and 1 h, such as 250 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::ChartStack</name>
    <message>
        <source>Charts of the selected conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a chart above: packet length, bit rate, RTT or another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::ConnectDialog</name>
    <message>
        <source>Connect to a NetShark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the password in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain here: the password is kept for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust for this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of this login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the host and the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance asks why you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. This can be an attack. Compare the fingerprint before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody vouches for, as most appliances do. Compare the fingerprint with the appliance&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (not valid today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::ConversationsView</name>
    <message>
        <source>Client port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT min ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT mean ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT max ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find address, port, service or protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all conversations again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 matches “%2”. Clear the text above to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation has a packet that matches the filter and lies in the time range. Clear one of them above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This capture holds no IP packets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as CSV, raw numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as JSON, raw numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save shown rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all conversations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap client and server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only from client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only from server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Wireshark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find conversations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing: chart all packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::EndpointsView</name>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save endpoints as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::FactsView</name>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Double click shows the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent filters, named filters, and the dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter: all packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the focus before (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, such as tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields and operators are Wireshark&apos;s. Enter applies, Ctrl+Space lists the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPF, such as host 10.0.0.1 and tcp port 443; reads the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 of %2 packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a named filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireshark&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPF, as tcpdump has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::HexView</name>
    <message>
        <source>Bytes of the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::LayersTree</name>
    <message>
        <source>Layers of the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::LogWindow</name>
    <message>
        <source>Requests to appliances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked of an appliance yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::MainWindow</name>
    <message>
        <source>Remora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures and investigations (*.pcap *.pcapng *.cap *.pcap.* *.pcapng.* *.part *.remora);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Remora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This capture is partial. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What came is kept in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download is still running. What came is kept beside its name as .part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel download and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save con&amp;versations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;endpoints as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save charts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pac&amp;kets in focus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;investigation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory for packets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the last change of focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selected ro&amp;ws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show re&amp;quests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;apture facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time of packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;mes instead of addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the DNS answers in the capture; nothing is looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the des&amp;ktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nalyze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap client and &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this &amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Remora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Remora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Remora %1&lt;/b&gt;&lt;p&gt;Conversations, round-trip times and charts from packets.&lt;/p&gt;&lt;p&gt;RTT is tshark&apos;s tcp.analysis.ack_rtt: the time from a segment to the first packet that acknowledges exactly its end; for a segment that was sent again, from its first transmission.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a NetShark (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save packets in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcapng (*.pcapng);;pcap (*.pcap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packets are read from this file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving packets to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the packets in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireshark is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireshark is not installed here. Its filter for what is in focus is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireshark could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireshark shows more than is in focus: it cannot ask for all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the report %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigations (*.remora)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the investigation %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture %1 of this investigation is not there. Bring it back, or open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::MemoryDialog</name>
    <message>
        <source>Memory for packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packets of all open captures take at most so much memory. Packets beyond that lie in files of the cache folder, which are gone when Remora ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are in use now, and %2 in the cache folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::Overview</name>
    <message>
        <source>Bit rate of the whole capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate of the whole capture. Drag over it to look at a time range; double click shows everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::PacketsView</name>
    <message>
        <source>Source port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet with a note there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet is in focus. Clear the filter, the time range or the selection of conversations to see some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the packet, 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet %1 is not in focus; this is the next one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::PreferencesDialog</name>
    <message>
        <source>Show names from the capture&apos;s DNS answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s zone, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 443, 8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports that your servers listen on: they tell server from client where no handshake does. For captures that are opened from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports of servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports are numbers from 0 to 65535, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::SaveChartsDialog</name>
    <message>
        <source>Transparent background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG vector picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrites %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::SourcesView</name>
    <message>
        <source>%1 · clock %2%3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::StatusLine</name>
    <message>
        <source>%1 packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 odd packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cut by the snap length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dropped while capturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, first in packet %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capture is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts: all packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected: 1 conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected: %1 conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::TableView</name>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::TransferBar</name>
    <message>
        <source>Cancel, keep what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is empty. Attempt %1 of 3, waiting for packets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remora::ui::WelcomePage</name>
    <message>
        <source>Was it the network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture, or connect to a NetShark and download the seconds in question. Conversations with their round-trip times and charts appear here while the packets arrive. A capture can also be dropped on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a NetShark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a stand-in for a NetShark on this computer, with made-up traffic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: all packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Remora %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
