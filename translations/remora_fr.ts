<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>charts</name>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>RTT bands</source>
        <translation>Bandes de RTT</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En vol</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>ip.len of every packet</source>
        <translation>ip.len de chaque paquet</translation>
    </message>
    <message>
        <source>8 × the sum of ip.len in each bin, per second; an empty bin is 0</source>
        <translation>8 × la somme des ip.len de chaque intervalle, par seconde ; un intervalle vide vaut 0</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt of every packet that has one</source>
        <translation>tcp.analysis.ack_rtt de chaque paquet qui en a un</translation>
    </message>
    <message>
        <source>Least, mean and greatest RTT in each bin, or its percentiles; an empty bin is a gap</source>
        <translation>RTT minimal, moyen et maximal de chaque intervalle, ou ses percentiles ; un intervalle vide est un trou</translation>
    </message>
    <message>
        <source>How many RTT samples have which value, and which share lies below</source>
        <translation>Combien de mesures de RTT ont quelle valeur, et quelle part est au-dessous</translation>
    </message>
    <message>
        <source>Sequence numbers of one conversation: segments, ACKs, window, retransmissions</source>
        <translation>Numéros de séquence d’une conversation : segments, ACK, fenêtre, retransmissions</translation>
    </message>
    <message>
        <source>tcp.analysis.bytes_in_flight against the window that the receiver offers</source>
        <translation>tcp.analysis.bytes_in_flight face à la fenêtre qu’offre le récepteur</translation>
    </message>
    <message>
        <source>tcp.window_size of every packet</source>
        <translation>tcp.window_size de chaque paquet</translation>
    </message>
    <message>
        <source>from client</source>
        <translation>du client</translation>
    </message>
    <message>
        <source>from server</source>
        <translation>du serveur</translation>
    </message>
    <message>
        <source>client&apos;s</source>
        <translation>celle du client</translation>
    </message>
    <message>
        <source>server&apos;s</source>
        <translation>celle du serveur</translation>
    </message>
    <message>
        <source>cumulative ACK</source>
        <translation>ACK cumulatif</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>receiver&apos;s window</source>
        <translation>fenêtre du récepteur</translation>
    </message>
    <message>
        <source>all packets</source>
        <translation>tous les paquets</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 conversations</translation>
    </message>
    <message>
        <source>all selected</source>
        <translation>toutes celles choisies</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>packets/s</source>
        <translation>paquets/s</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>%1 · seconds since each first packet</source>
        <translation>%1 · secondes depuis chaque premier paquet</translation>
    </message>
    <message>
        <source>%1 · %2 · times in %3</source>
        <translation>%1 · %2 · heures en %3</translation>
    </message>
    <message>
        <source>Nothing in focus: widen the time range or the filter.</source>
        <translation>Rien en vue : élargissez la plage de temps ou le filtre.</translation>
    </message>
    <message>
        <source>No RTT samples here: no packet acknowledges the end of a segment.</source>
        <translation>Aucune mesure de RTT ici : aucun paquet n’acquitte la fin d’un segment.</translation>
    </message>
    <message>
        <source>No TCP packets in this range.</source>
        <translation>Aucun paquet TCP dans cette plage.</translation>
    </message>
    <message>
        <source>No packets in this range.</source>
        <translation>Aucun paquet dans cette plage.</translation>
    </message>
    <message>
        <source>Packet length, ip.len in bytes</source>
        <translation>Longueur des paquets, ip.len en octets</translation>
    </message>
    <message>
        <source>Bit rate, %1 · %2 bins</source>
        <translation>Débit, %1 · intervalles de %2</translation>
    </message>
    <message>
        <source>RTT, %1 · tcp.analysis.ack_rtt</source>
        <translation>RTT, %1 · tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>RTT, %1 · p50, p95, p99 per %2</source>
        <translation>RTT, %1 · p50, p95, p99 par %2</translation>
    </message>
    <message>
        <source>RTT, %1 · min, mean, max per %2</source>
        <translation>RTT, %1 · min, moyenne, max par %2</translation>
    </message>
    <message>
        <source>RTT distribution, %1 · share of the samples below, and how many there</source>
        <translation>Distribution des RTT, %1 · part des mesures au-dessous, et combien là</translation>
    </message>
    <message>
        <source>Sequence numbers, %1 · tcp.seq</source>
        <translation>Numéros de séquence, %1 · tcp.seq</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>retransmission</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>ACK dupliqué</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>fenêtre nulle</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>vers le serveur</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>vers le client</translation>
    </message>
    <message>
        <source>%1, automatic</source>
        <translation>%1, automatique</translation>
    </message>
    <message>
        <source>both sides of the tap mixed</source>
        <translation>les deux côtés du point de capture mêlés</translation>
    </message>
    <message>
        <source>each side of the tap by itself</source>
        <translation>chaque côté du point de capture à part</translation>
    </message>
    <message>
        <source>Bytes in flight, %1</source>
        <translation>Octets en vol, %1</translation>
    </message>
    <message>
        <source>dashed: the receiver&apos;s window</source>
        <translation>en tirets : la fenêtre du récepteur</translation>
    </message>
    <message>
        <source>Inter-arrival time, %1 · since the packet before</source>
        <translation>Temps inter-arrivées, %1 · depuis le paquet précédent</translation>
    </message>
    <message>
        <source>Inter-arrival</source>
        <translation>Inter-arrivées</translation>
    </message>
    <message>
        <source>Time since the packet before, in the order of their times</source>
        <translation>Temps depuis le paquet précédent, dans l’ordre de leurs heures</translation>
    </message>
    <message>
        <source>No packet follows another one here.</source>
        <translation>Aucun paquet n’en suit un autre ici.</translation>
    </message>
    <message>
        <source>Inter-arrival distribution, %1 · share of the packets below, and how many there</source>
        <translation>Distribution des temps inter-arrivées, %1 · part des paquets au-dessous, et combien là</translation>
    </message>
    <message>
        <source>Inter-arrival distribution</source>
        <translation>Distribution des inter-arrivées</translation>
    </message>
    <message>
        <source>How many packets came how long after the one before, and which share lies below</source>
        <translation>Combien de paquets sont arrivés combien de temps après le précédent, et quelle part est au-dessous</translation>
    </message>
    <message>
        <source>TCP flags, %1 · %2 bins</source>
        <translation>Drapeaux TCP, %1 · intervalles de %2</translation>
    </message>
    <message>
        <source>each packet counts once, by the first of them that it has</source>
        <translation>chaque paquet compte une fois, selon le premier d’entre eux qu’il porte</translation>
    </message>
    <message>
        <source>ACK alone</source>
        <translation>ACK seul</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>Drapeaux TCP</translation>
    </message>
    <message>
        <source>TCP packets per second by the first of RST, SYN, FIN and PSH that each has; ACK alone, and others</source>
        <translation>Paquets TCP par seconde selon le premier de RST, SYN, FIN et PSH que chacun porte ; ACK seul, et autres</translation>
    </message>
    <message>
        <source>to server, throughput</source>
        <translation>vers le serveur, débit</translation>
    </message>
    <message>
        <source>to client, throughput</source>
        <translation>vers le client, débit</translation>
    </message>
    <message>
        <source>to server, goodput</source>
        <translation>vers le serveur, débit utile</translation>
    </message>
    <message>
        <source>to client, goodput</source>
        <translation>vers le client, débit utile</translation>
    </message>
    <message>
        <source>Throughput and goodput over RTT, %1 · %2 bins</source>
        <translation>Débit et débit utile selon le RTT, %1 · intervalles de %2</translation>
    </message>
    <message>
        <source>a point for each bin and side; goodput without what was sent again</source>
        <translation>un point par intervalle et par côté ; débit utile sans ce qui a été renvoyé</translation>
    </message>
    <message>
        <source>Throughput over RTT</source>
        <translation>Débit selon le RTT</translation>
    </message>
    <message>
        <source>8 × the sum of tcp.len sent in each bin, per second, over the mean RTT of the path; goodput without what was sent again</source>
        <translation>8 × la somme des tcp.len envoyés dans chaque intervalle, par seconde, selon le RTT moyen du chemin ; débit utile sans ce qui a été renvoyé</translation>
    </message>
    <message>
        <source>Window, %1 · tcp.window_size</source>
        <translation>Fenêtre, %1 · tcp.window_size</translation>
    </message>
    <message>
        <source>dashed: the server&apos;s</source>
        <translation>en tirets : celle du serveur</translation>
    </message>
    <message>
        <source>Values from … to …</source>
        <translation>Valeurs de … à …</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Usual height</source>
        <translation>Hauteur usuelle</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>Retirer ce graphique</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>Enregistrer les nombres en CSV…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Help for charts</source>
        <translation>Aide sur les graphiques</translation>
    </message>
    <message>
        <source>Both sides of the tap mixed</source>
        <translation>Les deux côtés du point de capture mêlés</translation>
    </message>
    <message>
        <source>RTT to server and to client as one series</source>
        <translation>RTT vers le serveur et vers le client en une seule série</translation>
    </message>
    <message>
        <source>Each direction apart</source>
        <translation>Chaque sens à part</translation>
    </message>
    <message>
        <source>From client and from server as two series</source>
        <translation>Du client et du serveur en deux séries</translation>
    </message>
    <message>
        <source>Rates on each other</source>
        <translation>Débits empilés</translation>
    </message>
    <message>
        <source>Stacks the conversations; a single series by protocol</source>
        <translation>Empile les conversations ; une série seule par protocole</translation>
    </message>
    <message>
        <source>Kinds of RTT samples apart</source>
        <translation>Sortes de mesures de RTT à part</translation>
    </message>
    <message>
        <source>Diamonds: the ACK covers more than one segment. Triangles: the segment was sent again.</source>
        <translation>Losanges : l’ACK couvre plus d’un segment. Triangles : le segment a été renvoyé.</translation>
    </message>
    <message>
        <source>RTT bands as percentiles</source>
        <translation>Bandes de RTT en percentiles</translation>
    </message>
    <message>
        <source>p50, p95 and p99 of each bin</source>
        <translation>p50, p95 et p99 de chaque intervalle</translation>
    </message>
    <message>
        <source>Marks of the analysis</source>
        <translation>Marques de l’analyse</translation>
    </message>
    <message>
        <source>Retransmissions, duplicate ACKs and zero windows along the upper edge</source>
        <translation>Retransmissions, ACK dupliqués et fenêtres nulles au bord supérieur</translation>
    </message>
    <message>
        <source>Each on its own clock</source>
        <translation>Chacune à son horloge</translation>
    </message>
    <message>
        <source>Conversations start together, at their own first packets</source>
        <translation>Les conversations commencent ensemble, à leurs premiers paquets</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Échelle logarithmique</translation>
    </message>
    <message>
        <source>Values as powers of ten</source>
        <translation>Valeurs en puissances de dix</translation>
    </message>
    <message>
        <source>Sequence numbers as dots</source>
        <translation>Numéros de séquence en points</translation>
    </message>
    <message>
        <source>Stevens&apos; style: first bytes only, without ACKs and windows</source>
        <translation>Style de Stevens : premiers octets seuls, sans ACK ni fenêtres</translation>
    </message>
    <message>
        <source>Rates in bit/s</source>
        <translation>Débits en bit/s</translation>
    </message>
    <message>
        <source>Rates in bytes/s</source>
        <translation>Débits en octets/s</translation>
    </message>
    <message>
        <source>Rates in packets/s</source>
        <translation>Débits en paquets/s</translation>
    </message>
    <message>
        <source>automatic, as the zoom</source>
        <translation>automatique, selon le zoom</translation>
    </message>
    <message>
        <source>usual: 1 s, of bands 100 ms</source>
        <translation>usuel : 1 s, pour les bandes 100 ms</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 × %2, the first at %3</source>
        <translation>%1 × %2, la première fois à %3</translation>
    </message>
    <message>
        <source>sent before</source>
        <translation>envoyé avant</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquitté</translation>
    </message>
    <message>
        <source>SACK</source>
        <translation>SACK</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyés</translation>
    </message>
    <message>
        <source>ACKs</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>with SACK</source>
        <translation>avec SACK</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>Fenêtres nulles</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moy.</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>bin %1 – %2</source>
        <translation>int. %1 – %2</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquitté</translation>
    </message>
    <message>
        <source>SACK %1</source>
        <translation>SACK %1</translation>
    </message>
    <message>
        <source>Receive window</source>
        <translation>Fenêtre de réception</translation>
    </message>
    <message>
        <source>Permitted up to</source>
        <translation>Permis jusqu’à</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>away, ms</source>
        <translation>écart, ms</translation>
    </message>
    <message>
        <source>no sample near</source>
        <translation>aucune mesure proche</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Away, ms</source>
        <translation>Écart, ms</translation>
    </message>
    <message>
        <source>Rate, %1 · %2 bins</source>
        <translation>Taux, %1 · intervalles de %2</translation>
    </message>
    <message>
        <source>Select single conversations: this chart is about each one&apos;s own.</source>
        <translation>Sélectionnez des conversations une à une : ce graphique montre ce qui est propre à chacune.</translation>
    </message>
    <message>
        <source>All series are hidden: click one in the legend.</source>
        <translation>Toutes les séries sont masquées : cliquez sur l’une d’elles dans la légende.</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>in the middle</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>half open</source>
        <translation>à demi ouverte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>en fermeture</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réinitialisée</translation>
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
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>RTT min</source>
        <translation>RTT min</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>max ms</source>
        <translation>max ms</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>Paquets →</translation>
    </message>
    <message>
        <source>Packets ←</source>
        <translation>Paquets ←</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Octets →</translation>
    </message>
    <message>
        <source>Bytes ←</source>
        <translation>Octets ←</translation>
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
        <translation>RTT initial ms</translation>
    </message>
    <message>
        <source>Retransm.</source>
        <translation>Retransm.</translation>
    </message>
    <message>
        <source>Retransm. %</source>
        <translation>Retransm. %</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>En désordre</translation>
    </message>
    <message>
        <source>Dup ACKs</source>
        <translation>ACK dupl.</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>Fen. nulles</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>Resets</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Roles by</source>
        <translation>Rôles selon</translation>
    </message>
    <message>
        <source>Sum of ip.len: IP headers and everything inside</source>
        <translation>Somme des ip.len : en-têtes IP et tout ce qu’ils contiennent</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt in milliseconds: from a segment to the ACK of its end</source>
        <translation>tcp.analysis.ack_rtt en millisecondes : d’un segment à l’ACK de sa fin</translation>
    </message>
    <message>
        <source>The tcp.analysis.ack_rtt that so many percent of the samples do not exceed</source>
        <translation>Le tcp.analysis.ack_rtt que tant de pour cent des mesures ne dépassent pas</translation>
    </message>
    <message>
        <source>tcp.analysis.initial_rtt: from the SYN to the ACK that ends the handshake</source>
        <translation>tcp.analysis.initial_rtt : du SYN à l’ACK qui achève l’ouverture</translation>
    </message>
    <message>
        <source>How many packets have a tcp.analysis.ack_rtt</source>
        <translation>Combien de paquets ont un tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>Bit rate over the time in view, each row on its own scale</source>
        <translation>Débit au fil du temps en vue, chaque ligne à sa propre échelle</translation>
    </message>
    <message>
        <source>How far the connection got: half open after a SYN without an answer, closed when both ends sent a FIN</source>
        <translation>Jusqu’où la connexion est allée : à demi ouverte après un SYN sans réponse, fermée quand les deux bouts ont envoyé un FIN</translation>
    </message>
    <message>
        <source>Packets from client to server</source>
        <translation>Paquets du client au serveur</translation>
    </message>
    <message>
        <source>Packets from server to client</source>
        <translation>Paquets du serveur au client</translation>
    </message>
    <message>
        <source>Bytes from client to server</source>
        <translation>Octets du client au serveur</translation>
    </message>
    <message>
        <source>Bytes from server to client</source>
        <translation>Octets du serveur au client</translation>
    </message>
    <message>
        <source>tcp.analysis.retransmission, fast and spurious ones included</source>
        <translation>tcp.analysis.retransmission, rapides et inutiles comprises</translation>
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
        <translation>tcp.analysis.zero_window : le récepteur ne pouvait plus rien prendre</translation>
    </message>
    <message>
        <source>Packets with the RST flag</source>
        <translation>Paquets avec le drapeau RST</translation>
    </message>
    <message>
        <source>How many conversations the row stands for</source>
        <translation>Combien de conversations la ligne représente</translation>
    </message>
    <message>
        <source>Time of the first packet</source>
        <translation>Heure du premier paquet</translation>
    </message>
    <message>
        <source>tcp.stream</source>
        <translation>tcp.stream</translation>
    </message>
    <message>
        <source>What usually listens on the server&apos;s port</source>
        <translation>Ce qui écoute d’habitude sur le port du serveur</translation>
    </message>
    <message>
        <source>By which rule the server was told from the client; swap them in the context menu</source>
        <translation>Selon quelle règle le serveur a été distingué du client ; échangez-les dans le menu contextuel</translation>
    </message>
    <message>
        <source>swapped by you</source>
        <translation>échangés par vous</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>client, server and client port</source>
        <translation>client, serveur et port du client</translation>
    </message>
    <message>
        <source>pair of hosts</source>
        <translation>paire d’hôtes</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>server port</source>
        <translation>port du serveur</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Bouts</translation>
    </message>
    <message>
        <source>Address of the end that asks</source>
        <translation>Adresse du bout qui demande</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>Port du client</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>Port du client</translation>
    </message>
    <message>
        <source>Address of the end that is asked</source>
        <translation>Adresse du bout à qui l’on demande</translation>
    </message>
    <message>
        <source>Server port</source>
        <translation>Port du serveur</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Port du serveur</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Quantités</translation>
    </message>
    <message>
        <source>Packets of both directions</source>
        <translation>Paquets des deux sens</translation>
    </message>
    <message>
        <source>RTT to server</source>
        <translation>RTT vers le serveur</translation>
    </message>
    <message>
        <source>RTT → mean</source>
        <translation>RTT → moyen</translation>
    </message>
    <message>
        <source>RTT to server, mean ms</source>
        <translation>RTT vers le serveur, moyen ms</translation>
    </message>
    <message>
        <source>Mean tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds</source>
        <translation>tcp.analysis.ack_rtt moyen du chemin du point de capture au serveur, en millisecondes</translation>
    </message>
    <message>
        <source>→ p95 ms</source>
        <translation>→ p95 ms</translation>
    </message>
    <message>
        <source>RTT to server, p95 ms</source>
        <translation>RTT vers le serveur, p95 ms</translation>
    </message>
    <message>
        <source>The tcp.analysis.ack_rtt of the path from the tap to the server that 95 % of the samples do not exceed, in milliseconds</source>
        <translation>Le tcp.analysis.ack_rtt du chemin du point de capture au serveur que 95 % des mesures ne dépassent pas, en millisecondes</translation>
    </message>
    <message>
        <source>RTT to client</source>
        <translation>RTT vers le client</translation>
    </message>
    <message>
        <source>RTT ← mean</source>
        <translation>RTT ← moyen</translation>
    </message>
    <message>
        <source>RTT to client, mean ms</source>
        <translation>RTT vers le client, moyen ms</translation>
    </message>
    <message>
        <source>Mean tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds</source>
        <translation>tcp.analysis.ack_rtt moyen du chemin du point de capture au client, en millisecondes</translation>
    </message>
    <message>
        <source>← p95 ms</source>
        <translation>← p95 ms</translation>
    </message>
    <message>
        <source>RTT to client, p95 ms</source>
        <translation>RTT vers le client, p95 ms</translation>
    </message>
    <message>
        <source>The tcp.analysis.ack_rtt of the path from the tap to the client that 95 % of the samples do not exceed, in milliseconds</source>
        <translation>Le tcp.analysis.ack_rtt du chemin du point de capture au client que 95 % des mesures ne dépassent pas, en millisecondes</translation>
    </message>
    <message>
        <source>→ min ms</source>
        <translation>→ min ms</translation>
    </message>
    <message>
        <source>RTT to server, min ms</source>
        <translation>RTT vers le serveur, min ms</translation>
    </message>
    <message>
        <source>Least tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds: from a segment of the client to the ACK of its end</source>
        <translation>Plus petit tcp.analysis.ack_rtt du chemin du point de capture au serveur, en millisecondes : d’un segment du client à l’ACK de sa fin</translation>
    </message>
    <message>
        <source>→ max ms</source>
        <translation>→ max ms</translation>
    </message>
    <message>
        <source>RTT to server, max ms</source>
        <translation>RTT vers le serveur, max ms</translation>
    </message>
    <message>
        <source>Greatest tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds</source>
        <translation>Plus grand tcp.analysis.ack_rtt du chemin du point de capture au serveur, en millisecondes</translation>
    </message>
    <message>
        <source>→ samples</source>
        <translation>→ mesures</translation>
    </message>
    <message>
        <source>RTT to server, samples</source>
        <translation>RTT vers le serveur, mesures</translation>
    </message>
    <message>
        <source>How many tcp.analysis.ack_rtt there are of the path from the tap to the server</source>
        <translation>Combien il y a de tcp.analysis.ack_rtt du chemin du point de capture au serveur</translation>
    </message>
    <message>
        <source>← min ms</source>
        <translation>← min ms</translation>
    </message>
    <message>
        <source>RTT to client, min ms</source>
        <translation>RTT vers le client, min ms</translation>
    </message>
    <message>
        <source>Least tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds: from a segment of the server to the ACK of its end</source>
        <translation>Plus petit tcp.analysis.ack_rtt du chemin du point de capture au client, en millisecondes : d’un segment du serveur à l’ACK de sa fin</translation>
    </message>
    <message>
        <source>← max ms</source>
        <translation>← max ms</translation>
    </message>
    <message>
        <source>RTT to client, max ms</source>
        <translation>RTT vers le client, max ms</translation>
    </message>
    <message>
        <source>Greatest tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds</source>
        <translation>Plus grand tcp.analysis.ack_rtt du chemin du point de capture au client, en millisecondes</translation>
    </message>
    <message>
        <source>← samples</source>
        <translation>← mesures</translation>
    </message>
    <message>
        <source>RTT to client, samples</source>
        <translation>RTT vers le client, mesures</translation>
    </message>
    <message>
        <source>How many tcp.analysis.ack_rtt there are of the path from the tap to the client</source>
        <translation>Combien il y a de tcp.analysis.ack_rtt du chemin du point de capture au client</translation>
    </message>
    <message>
        <source>RTT, both sides mixed</source>
        <translation>RTT, les deux côtés mêlés</translation>
    </message>
    <message>
        <source>RTT min ms</source>
        <translation>RTT min ms</translation>
    </message>
    <message>
        <source>RTT mean ms</source>
        <translation>RTT moyen ms</translation>
    </message>
    <message>
        <source>RTT max ms</source>
        <translation>RTT max ms</translation>
    </message>
    <message>
        <source>RTT samples</source>
        <translation>Mesures de RTT</translation>
    </message>
    <message>
        <source>Protocol above IP</source>
        <translation>Protocole au-dessus d’IP</translation>
    </message>
    <message>
        <source>TCP analysis</source>
        <translation>Analyse TCP</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Duration s</source>
        <translation>Durée s</translation>
    </message>
    <message>
        <source>Seconds from the first packet to the last</source>
        <translation>Secondes du premier paquet au dernier</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Bit rate kbit/s</source>
        <translation>Débit kbit/s</translation>
    </message>
    <message>
        <source>8 × bytes ÷ duration, in kbit/s</source>
        <translation>8 × octets ÷ durée, en kbit/s</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Retransmissions</translation>
    </message>
    <message>
        <source>Retransmissions %</source>
        <translation>Retransmissions %</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>emptiness</name>
    <message>
        <source>Take its last 10 s</source>
        <translation>Prendre ses dernières 10 s</translation>
    </message>
    <message>
        <source>The job holds no packets yet.</source>
        <translation>La tâche ne contient encore aucun paquet.</translation>
    </message>
    <message>
        <source>The job is stopped and holds no packets. Start it first.</source>
        <translation>La tâche est arrêtée et ne contient aucun paquet. Démarrez-la d’abord.</translation>
    </message>
    <message>
        <source>This lies in the future: the appliance&apos;s clock shows %1.</source>
        <translation>C’est dans le futur : l’horloge de l’appliance indique %1.</translation>
    </message>
    <message>
        <source>These packets are gone, or never were: the job holds %1.</source>
        <translation>Ces paquets ont disparu, ou n’ont jamais existé : la tâche contient %1.</translation>
    </message>
    <message>
        <source>The job is stopped and holds %1.</source>
        <translation>La tâche est arrêtée et contient %1.</translation>
    </message>
    <message>
        <source>The job has captured nothing since %1.</source>
        <translation>La tâche n’a rien capturé depuis %1.</translation>
    </message>
    <message>
        <source>The clip holds %1.</source>
        <translation>Le clip contient %1.</translation>
    </message>
    <message>
        <source>Take all of it</source>
        <translation>Le prendre en entier</translation>
    </message>
    <message>
        <source>The filter lets nothing through.</source>
        <translation>Le filtre ne laisse rien passer.</translation>
    </message>
    <message>
        <source>The filters together let nothing through.</source>
        <translation>Les filtres ensemble ne laissent rien passer.</translation>
    </message>
    <message>
        <source>Without, there are at most %1.</source>
        <translation>Sans filtre, il y a au plus %1.</translation>
    </message>
    <message>
        <source>Download without the filters</source>
        <translation>Télécharger sans les filtres</translation>
    </message>
    <message>
        <source>“%1” holds no packets.</source>
        <translation>« %1 » ne contient aucun paquet.</translation>
    </message>
    <message>
        <source>No packet was captured in %1.</source>
        <translation>Aucun paquet n’a été capturé dans la plage %1.</translation>
    </message>
</context>
<context>
    <name>errortext</name>
    <message>
        <source>The certificate of %1 cannot be used: %2.</source>
        <translation>Le certificat de %1 est inutilisable : %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known yet. SHA-256 %2</source>
        <translation>Le certificat de %1 n’est pas encore connu. SHA-256 %2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is not a capture. Remora opens pcap and pcapng files, also compressed ones.</source>
        <translation>%1 n’est pas une capture. Remora ouvre les fichiers pcap et pcapng, même compressés.</translation>
    </message>
    <message>
        <source>%1 is not supported: %2.</source>
        <translation>%1 n’est pas pris en charge : %2.</translation>
    </message>
    <message>
        <source>The BPF filter is not understood: %1.</source>
        <translation>Le filtre BPF n’est pas compris : %1.</translation>
    </message>
    <message>
        <source>There is no host named %1. Check the name, or the network.</source>
        <translation>Il n’y a pas d’hôte nommé %1. Vérifiez le nom, ou le réseau.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port, or whether the appliance is running.</source>
        <translation>%1 refuse la connexion. Vérifiez le port, et si l’appliance fonctionne.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2.</source>
        <translation>La connexion à %1 a été perdue : %2.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a NetShark does. Check the host and the port.</source>
        <translation>%1 répond, mais pas comme un NetShark. Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>%1 speaks the API versions %2; Remora speaks 5.1, 5.0 and 4.0.</source>
        <translation>%1 parle les versions d’API %2 ; Remora parle 5.1, 5.0 et 4.0.</translation>
    </message>
    <message>
        <source>%1 offers no way to log in that Remora knows (BASIC, COOKIE).</source>
        <translation>%1 n’offre aucune ouverture de session que Remora connaisse (BASIC, COOKIE).</translation>
    </message>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <translation>%1 n’accepte pas ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The job holds no packets yet. Try again when it has captured some.</source>
        <translation>Le job ne contient encore aucun paquet. Réessayez quand il en aura capturé.</translation>
    </message>
    <message>
        <source>The appliance rejected the request: %1.</source>
        <translation>L’appliance a rejeté la demande : %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Enter a time range, such as last 10s.</source>
        <translation>Saisissez une plage de temps, par exemple last 10s.</translation>
    </message>
    <message>
        <source>“%1” is no unit of time. Use s, min, h, days, weeks, months or years.</source>
        <translation>« %1 » n’est pas une unité de temps. Utilisez s, min, h, days, weeks, months ou years.</translation>
    </message>
    <message>
        <source>“%1” is no amount of time, such as 10s or 2 weeks.</source>
        <translation>« %1 » n’est pas une durée telle que 10s ou 2 weeks.</translation>
    </message>
    <message>
        <source>“%1” is no date or time, such as 4/21/13 16:00.</source>
        <translation>« %1 » n’est pas une date ou une heure telle que 4/21/13 16:00.</translation>
    </message>
    <message>
        <source>“%1” is no time of day, such as 16:00 or 4:00 PM.</source>
        <translation>« %1 » n’est pas une heure du jour telle que 16:00 ou 4:00 PM.</translation>
    </message>
    <message>
        <source>Enter a range, such as last 10s, or 12:00 PM to 1:00 PM.</source>
        <translation>Saisissez une plage, par exemple last 10s ou 12:00 PM to 1:00 PM.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>La plage finit avant de commencer.</translation>
    </message>
    <message>
        <source>The file is cut off after %1; everything before is shown.</source>
        <translation>Le fichier est coupé après %1 ; tout ce qui précède est montré.</translation>
    </message>
    <message>
        <source>The file is damaged at byte %1; everything before is shown.</source>
        <translation>Le fichier est endommagé à l’octet %1 ; tout ce qui précède est montré.</translation>
    </message>
    <message>
        <source>The packets behind byte %1 are not shown: they take more memory than they may, and the cache folder cannot hold them (%2). Free some room on that disk, or allow more memory.</source>
        <translation>Les paquets après l’octet %1 ne sont pas montrés : ils prennent plus de mémoire que permis, et le dossier de cache ne peut les contenir (%2). Libérez de la place sur ce disque, ou permettez plus de mémoire.</translation>
    </message>
    <message>
        <source>Reading stopped after %1 (%2); everything before is shown.</source>
        <translation>La lecture s’est arrêtée après %1 (%2) ; tout ce qui précède est montré.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’y a pas de champ « %1 ».</translation>
    </message>
    <message>
        <source>The filter ends where a field should follow.</source>
        <translation>Le filtre finit là où un champ devrait suivre.</translation>
    </message>
    <message>
        <source>A field should stand where “%1” is.</source>
        <translation>Un champ devrait se trouver à la place de « %1 ».</translation>
    </message>
    <message>
        <source>The filter ends where a value should follow.</source>
        <translation>Le filtre finit là où une valeur devrait suivre.</translation>
    </message>
    <message>
        <source>A value should stand where “%1” is.</source>
        <translation>Une valeur devrait se trouver à la place de « %1 ».</translation>
    </message>
    <message>
        <source>“%1” compares a protocol or a note, which is there or not: write it alone.</source>
        <translation>« %1 » compare un protocole ou une note, qui est là ou non : écrivez-le seul.</translation>
    </message>
    <message>
        <source>“%1” is no number that this field can have.</source>
        <translation>« %1 » n’est pas un nombre que ce champ puisse avoir.</translation>
    </message>
    <message>
        <source>“%1” is no unit of this field.</source>
        <translation>« %1 » n’est pas une unité de ce champ.</translation>
    </message>
    <message>
        <source>“%1” is no address of this field&apos;s kind, such as 10.0.0.0/8 of ip.addr or fd00::/8 of ipv6.addr, client or server.</source>
        <translation>« %1 » n’est pas une adresse du genre de ce champ, telle que 10.0.0.0/8 pour ip.addr ou fd00::/8 pour ipv6.addr, client ou server.</translation>
    </message>
    <message>
        <source>“%1” is no time such as 09:14:02 or 2013-04-21 09:14:02.</source>
        <translation>« %1 » n’est pas une heure telle que 09:14:02 ou 2013-04-21 09:14:02.</translation>
    </message>
    <message>
        <source>Addresses are equal or not: “%1” does not compare them.</source>
        <translation>Les adresses sont égales ou non : « %1 » ne les compare pas.</translation>
    </message>
    <message>
        <source>A parenthesis or brace is not closed.</source>
        <translation>Une parenthèse ou une accolade n’est pas fermée.</translation>
    </message>
    <message>
        <source>A parenthesis should be closed before “%1”.</source>
        <translation>Une parenthèse devrait être fermée avant « %1 ».</translation>
    </message>
    <message>
        <source>Behind “in” stands a set, such as { 80, 443, 8000..8100 }.</source>
        <translation>Après « in » vient un ensemble, tel que { 80, 443, 8000..8100 }.</translation>
    </message>
    <message>
        <source>“%1” follows a filter that is complete: join the two with &amp;&amp; or ||.</source>
        <translation>« %1 » suit un filtre complet : joignez les deux par &amp;&amp; ou ||.</translation>
    </message>
    <message>
        <source>The filter has too many parentheses in each other.</source>
        <translation>Le filtre a trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>more bytes captured than were on the wire</source>
        <translation>plus d’octets capturés qu’il n’y en avait sur le fil</translation>
    </message>
    <message>
        <source>unknown link-layer header</source>
        <translation>en-tête de liaison inconnu</translation>
    </message>
    <message>
        <source>header cut off</source>
        <translation>en-tête coupé</translation>
    </message>
    <message>
        <source>malformed IP header</source>
        <translation>en-tête IP malformé</translation>
    </message>
    <message>
        <source>malformed TCP or UDP header</source>
        <translation>en-tête TCP ou UDP malformé</translation>
    </message>
    <message>
        <source>IP fragment not captured whole</source>
        <translation>fragment IP capturé en partie</translation>
    </message>
    <message>
        <source>server port given</source>
        <translation>port du serveur donné</translation>
    </message>
    <message>
        <source>client sent the SYN</source>
        <translation>le client a envoyé le SYN</translation>
    </message>
    <message>
        <source>server sent the SYN-ACK</source>
        <translation>le serveur a envoyé le SYN-ACK</translation>
    </message>
    <message>
        <source>well-known port</source>
        <translation>port bien connu</translation>
    </message>
    <message>
        <source>lower port</source>
        <translation>port inférieur</translation>
    </message>
    <message>
        <source>sent the first packet</source>
        <translation>a envoyé le premier paquet</translation>
    </message>
    <message>
        <source>%1 sends elsewhere, to %2. Nothing was sent there. Connect to the appliance itself.</source>
        <translation>%1 renvoie ailleurs, vers %2. Rien n’y a été envoyé. Connectez-vous à l’appliance elle-même.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>%1 was deleted or replaced by another program while it was written. Download again, to another folder if it happens again.</source>
        <translation>%1 a été supprimé ou remplacé par un autre programme pendant l’écriture. Téléchargez de nouveau, dans un autre dossier si cela se reproduit.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is an archive (%2). Unpack it, then open the capture that is in it.</source>
        <translation>%1 est une archive (%2). Décompressez-la, puis ouvrez la capture qu’elle contient.</translation>
    </message>
    <message>
        <source>Interrupted before anything of %1 had come.</source>
        <translation>Interrompu avant que quoi que ce soit de %1 n’arrive.</translation>
    </message>
    <message>
        <source>%1 is cut off before its first packet.</source>
        <translation>%1 est coupé avant son premier paquet.</translation>
    </message>
    <message>
        <source>%1 does not match its own checksum, and nothing of it is a capture.</source>
        <translation>%1 ne correspond pas à sa propre somme de contrôle et rien n’y est une capture.</translation>
    </message>
    <message>
        <source>%1 holds no capture, but something else behind compressed data.</source>
        <translation>%1 ne contient pas de capture, mais autre chose derrière des données compressées.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some room, or choose another folder.</source>
        <translation>Le disque de %1 est plein. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is what is read. Choose another name to write to.</source>
        <translation>%1 est ce qui est lu. Choisissez un autre nom pour écrire.</translation>
    </message>
    <message>
        <source>Two outputs would go to %1. Choose another name for one of them.</source>
        <translation>Deux sorties iraient vers %1. Choisissez un autre nom pour l’une d’elles.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la sortie standard</translation>
    </message>
    <message>
        <source>Interrupted: %1 was not written.</source>
        <translation>Interrompu : %1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>La sortie standard</translation>
    </message>
    <message>
        <source>%1 has said nothing for too long. Try again, or allow it more time.</source>
        <translation>%1 n’a rien dit depuis trop longtemps. Réessayez, ou accordez-lui plus de temps.</translation>
    </message>
    <message>
        <source>The download cannot be written: %1.</source>
        <translation>Le téléchargement ne peut pas être écrit : %1.</translation>
    </message>
    <message>
        <source>Another download to %1 is running. Choose another name, or wait.</source>
        <translation>Un autre téléchargement vers %1 est en cours. Choisissez un autre nom, ou attendez.</translation>
    </message>
    <message>
        <source>%1 is open here. Close it first, or choose another name.</source>
        <translation>%1 est ouvert ici. Fermez-le d’abord, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Whoever read from %1 has enough.</source>
        <translation>Celui qui lisait depuis %1 en a assez.</translation>
    </message>
    <message>
        <source>Interrupted: reading stopped after %1; everything before is shown.</source>
        <translation>Interrompu : la lecture s’est arrêtée après %1 ; tout ce qui précède est affiché.</translation>
    </message>
    <message>
        <source>The compressed file does not match its own checksum (%1): something has changed it. All of it is shown, but some packets may be wrong.</source>
        <translation>Le fichier compressé ne correspond pas à sa propre somme de contrôle (%1) : quelque chose l’a modifié. Tout est affiché, mais certains paquets peuvent être faux.</translation>
    </message>
    <message>
        <source>Behind the compressed packets the file holds something else, which is left out. All packets are shown.</source>
        <translation>Derrière les paquets compressés, le fichier contient autre chose, qui est laissé de côté. Tous les paquets sont affichés.</translation>
    </message>
    <message>
        <source>“%1” is made for the rows of a table or a chart: no packet and no conversation can be asked for it.</source>
        <translation>« %1 » est calculé pour les lignes d’un tableau ou d’un graphique : on ne peut l’attendre d’aucun paquet ni d’aucune conversation.</translation>
    </message>
    <message>
        <source>“%1” is no protocol such as tcp, udp, icmp or 132.</source>
        <translation>« %1 » n’est pas un protocole comme tcp, udp, icmp ou 132.</translation>
    </message>
    <message>
        <source>%1 exists already and holds packets, which cannot be had again. Choose another name.</source>
        <translation>%1 existe déjà et contient des paquets que l’on ne peut pas obtenir à nouveau. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The proxy does not lead to %1 (%2). Check the proxy, or connect without one.</source>
        <translation>Le proxy ne mène pas à %1 (%2). Vérifiez le proxy ou connectez-vous sans.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user and a password, or does not accept these.</source>
        <translation>Le proxy %1 demande un utilisateur et un mot de passe, ou refuse ceux-ci.</translation>
    </message>
    <message>
        <source>%1 holds no client certificate with its key. Choose a PKCS#12 file, or PEM files of both.</source>
        <translation>%1 ne contient pas de certificat client avec sa clé. Choisissez un fichier PKCS#12, ou des fichiers PEM des deux.</translation>
    </message>
    <message>
        <source>The client certificate %1 needs its password, or another one.</source>
        <translation>Le certificat client %1 a besoin de son mot de passe, ou d’un autre.</translation>
    </message>
    <message>
        <source>There is no time in “%1”: the clock was put forward over all of it. Choose a later end.</source>
        <translation>Il n’y a pas de temps dans « %1 » : l’horloge a été avancée par-dessus. Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Asked three times; try again later.</source>
        <translation>Trois tentatives ont été faites ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>An export is left on %1: %2.</source>
        <translation>Un export est resté sur %1 : %2.</translation>
    </message>
    <message>
        <source>An export may be left on %1, of which it did not tell the number; one like it is %2.</source>
        <translation>Un export est peut-être resté sur %1, dont le numéro n’a pas été indiqué ; un export semblable est %2.</translation>
    </message>
    <message>
        <source>An export may be left on %1: it did not tell its number.</source>
        <translation>Un export est peut-être resté sur %1 : son numéro n’a pas été indiqué.</translation>
    </message>
    <message>
        <source>%1 had counted about %2, and %3 have come: its export may have been removed meanwhile.</source>
        <translation>%1 avait compté environ %2, et %3 sont arrivés : son export a peut-être été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2). %3</source>
        <translation>%1 rencontre un problème interne (%2). %3</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now (%2). %3</source>
        <translation>%1 n’accepte plus de demandes pour l’instant (%2). %3</translation>
    </message>
    <message>
        <source>%1 sends compressed data (%2), which was not asked for. Connect without what stands between.</source>
        <translation>%1 envoie des données compressées (%2), qui n’ont pas été demandées. Connectez-vous sans ce qui se trouve entre les deux.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a NetShark does (%2). Check the host and the port.</source>
        <translation>%1 répond, mais pas comme un NetShark (%2). Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>%1 lets this account in no more: %2.</source>
        <translation>%1 ne laisse plus entrer ce compte : %2.</translation>
    </message>
    <message>
        <source>This account may not do that on %1: %2.</source>
        <translation>Ce compte n’a pas le droit de faire cela sur %1 : %2.</translation>
    </message>
    <message>
        <source>%1 does not have it, or not any more: %2.</source>
        <translation>%1 ne l’a pas, ou ne l’a plus : %2.</translation>
    </message>
    <message>
        <source>%1 has stored something else than was sent: %2. Delete it there, and send it again.</source>
        <translation>%1 a enregistré autre chose que ce qui a été envoyé : %2. Supprimez-le là-bas, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>The appliance&apos;s clock shows %1: it was never set. Enter both times with their dates, such as 4/21/2013 16:00 to 4/21/2013 16:10.</source>
        <translation>L’horloge de l’appliance indique %1 : elle n’a jamais été réglée. Saisissez les deux heures avec leur date, par exemple 4/21/2013 16:00 to 4/21/2013 16:10.</translation>
    </message>
    <message>
        <source>%1 sends elsewhere, without saying where. Connect to the appliance itself.</source>
        <translation>%1 renvoie ailleurs, sans dire où. Connectez-vous à l’appliance elle-même.</translation>
    </message>
    <message>
        <source>Nothing on %1 can be asked for by “%2”: no address holds such a part.</source>
        <translation>Rien sur %1 ne peut être demandé par « %2 » : aucune adresse ne contient une telle partie.</translation>
    </message>
    <message>
        <source>%1 has broken off what it sent: not everything has come.</source>
        <translation>%1 a interrompu son envoi : tout n’est pas arrivé.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one trusted for it. This can be an attack: nothing was sent. SHA-256 now %2, trusted %3</source>
        <translation>%1 présente un autre certificat que celui auquel vous faites confiance. Ce peut être une attaque : rien n’a été envoyé. SHA-256 présenté %2, approuvé %3</translation>
    </message>
    <message>
        <source>What %1 sent is not a capture. Ask for another source.</source>
        <translation>Ce que %1 a envoyé n’est pas une capture. Demandez une autre source.</translation>
    </message>
    <message>
        <source>“%1” searches bytes, which Remora&apos;s filters do not: compare a field, as in tcp.port == 443.</source>
        <translation>« %1 » cherche des octets, ce que les filtres de Remora ne font pas : comparez un champ, comme dans tcp.port == 443.</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is an address: write %2 == 10.0.0.0/8.</source>
        <translation>« %1 » cherche du texte, et %2 est une adresse : écrivez %2 == 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is an address: write %2 == fd00::/8.</source>
        <translation>« %1 » cherche du texte, et %2 est une adresse : écrivez %2 == fd00::/8.</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is a number: write %2 == 1, or %2 in { 1, 10..20 }.</source>
        <translation>« %1 » cherche du texte, et %2 est un nombre : écrivez %2 == 1, ou %2 in { 1, 10..20 }.</translation>
    </message>
    <message>
        <source>Remora has no bitwise “%1”. A flag has a field of its own: write tcp.flags.syn == 1. Two filters are joined with &amp;&amp;.</source>
        <translation>Remora n’a pas de « %1 » bit à bit. Un drapeau a son propre champ : écrivez tcp.flags.syn == 1. Deux filtres se joignent par &amp;&amp;.</translation>
    </message>
    <message>
        <source>“|” is no operator: two filters are joined with ||.</source>
        <translation>« | » n’est pas un opérateur : deux filtres se joignent par ||.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: write (a &amp;&amp; !b) || (!a &amp;&amp; b).</source>
        <translation>Remora n’a pas de « %1 » : écrivez (a &amp;&amp; !b) || (!a &amp;&amp; b).</translation>
    </message>
    <message>
        <source>Remora has no “%1”: == alone matches where any value of the field is equal.</source>
        <translation>Remora n’a pas de « %1 » : == seul correspond là où une valeur quelconque du champ est égale.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: != alone matches where no value of the field is equal.</source>
        <translation>Remora n’a pas de « %1 » : != seul correspond là où aucune valeur du champ n’est égale.</translation>
    </message>
    <message>
        <source>Remora takes no bytes out of a field, as with “[0:4]”: compare all of it, an address with its prefix, as in ip.addr == 10.0.0.0/24.</source>
        <translation>Remora n’extrait pas d’octets d’un champ, comme avec « [0:4] » : comparez-le en entier, une adresse avec son préfixe, comme dans ip.addr == 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: name both fields, as in tcp.srcport == 80 &amp;&amp; tcp.dstport == 80.</source>
        <translation>Remora n’a pas de « %1 » : nommez les deux champs, comme dans tcp.srcport == 80 &amp;&amp; tcp.dstport == 80.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: name both fields, as in tcp.srcport != 80 || tcp.dstport != 80.</source>
        <translation>Remora n’a pas de « %1 » : nommez les deux champs, comme dans tcp.srcport != 80 || tcp.dstport != 80.</translation>
    </message>
    <message>
        <source>“%1” is out of range: %2 is never negative.</source>
        <translation>« %1 » est hors des limites : %2 n’est jamais négatif.</translation>
    </message>
    <message>
        <source>“%1” is out of range: %2 is %3 to %4.</source>
        <translation>« %1 » est hors des limites : %2 va de %3 à %4.</translation>
    </message>
    <message>
        <source>Remora has no functions such as “%1(…)”: compare a field itself. Lengths are tcp.len, ip.len and frame.len.</source>
        <translation>Remora n’a pas de fonctions telles que « %1(…) » : comparez un champ lui-même. Les longueurs sont tcp.len, ip.len et frame.len.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>times in nanoseconds</source>
        <translation>heures en nanosecondes</translation>
    </message>
    <message>
        <source>times in microseconds</source>
        <translation>heures en microsecondes</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>Encapsulation</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>Longueur de capture</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>Capturé sur</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>Capturé avec</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Premier paquet</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Dernier paquet</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>Octets sur le fil</translation>
    </message>
    <message>
        <source>Bytes captured</source>
        <translation>Octets capturés</translation>
    </message>
    <message>
        <source>Cut by the snap length</source>
        <translation>Coupés par la longueur de capture</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Mean bit rate on the wire</source>
        <translation>Débit moyen sur le fil</translation>
    </message>
    <message>
        <source>Mean packet rate</source>
        <translation>Taux moyen de paquets</translation>
    </message>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 paquets/s</translation>
    </message>
    <message>
        <source>Mean packet length</source>
        <translation>Longueur moyenne des paquets</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Dropped while capturing</source>
        <translation>Perdus à la capture</translation>
    </message>
    <message>
        <source>Names from DNS answers</source>
        <translation>Noms tirés des réponses DNS</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquets</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtre %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>reçus %1</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>perdus %1</translation>
    </message>
    <message>
        <source>Further ones</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>of the file</source>
        <translation>du fichier</translation>
    </message>
    <message>
        <source>of packet %1</source>
        <translation>du paquet %1</translation>
    </message>
    <message>
        <source>Odd packets</source>
        <translation>Paquets étranges</translation>
    </message>
    <message>
        <source>%1, first in packet %2</source>
        <translation>%1, d’abord au paquet %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>number of the packet in the capture</source>
        <translation>numéro du paquet dans la capture</translation>
    </message>
    <message>
        <source>bytes on the wire</source>
        <translation>octets sur le fil</translation>
    </message>
    <message>
        <source>time of the packet: &quot;09:14:02&quot;, &quot;2013-04-21 09:14:02.5&quot;</source>
        <translation>heure du paquet : &quot;09:14:02&quot;, &quot;2013-04-21 09:14:02.5&quot;</translation>
    </message>
    <message>
        <source>time since the first packet: 1.5 s</source>
        <translation>temps depuis le premier paquet : 1.5 s</translation>
    </message>
    <message>
        <source>IPv4 packets</source>
        <translation>paquets IPv4</translation>
    </message>
    <message>
        <source>IPv4 source or destination: 10.0.0.0/8, client, server</source>
        <translation>source ou destination IPv4 : 10.0.0.0/8, client, server</translation>
    </message>
    <message>
        <source>IPv4 source</source>
        <translation>source IPv4</translation>
    </message>
    <message>
        <source>IPv4 destination</source>
        <translation>destination IPv4</translation>
    </message>
    <message>
        <source>bytes of the IPv4 packet</source>
        <translation>octets du paquet IPv4</translation>
    </message>
    <message>
        <source>IPv6 packets</source>
        <translation>paquets IPv6</translation>
    </message>
    <message>
        <source>IPv6 source or destination</source>
        <translation>source ou destination IPv6</translation>
    </message>
    <message>
        <source>IPv6 source</source>
        <translation>source IPv6</translation>
    </message>
    <message>
        <source>IPv6 destination</source>
        <translation>destination IPv6</translation>
    </message>
    <message>
        <source>UDP packets</source>
        <translation>paquets UDP</translation>
    </message>
    <message>
        <source>UDP source or destination port</source>
        <translation>port UDP source ou destination</translation>
    </message>
    <message>
        <source>UDP source port</source>
        <translation>port UDP source</translation>
    </message>
    <message>
        <source>UDP destination port</source>
        <translation>port UDP destination</translation>
    </message>
    <message>
        <source>number of the UDP conversation</source>
        <translation>numéro de la conversation UDP</translation>
    </message>
    <message>
        <source>ICMP packets</source>
        <translation>paquets ICMP</translation>
    </message>
    <message>
        <source>ICMPv6 packets</source>
        <translation>paquets ICMPv6</translation>
    </message>
    <message>
        <source>TCP packets</source>
        <translation>paquets TCP</translation>
    </message>
    <message>
        <source>TCP source or destination port: {80, 443}, 8000..8999</source>
        <translation>port TCP source ou destination : {80, 443}, 8000..8999</translation>
    </message>
    <message>
        <source>TCP source port</source>
        <translation>port TCP source</translation>
    </message>
    <message>
        <source>TCP destination port</source>
        <translation>port TCP destination</translation>
    </message>
    <message>
        <source>number of the TCP conversation</source>
        <translation>numéro de la conversation TCP</translation>
    </message>
    <message>
        <source>sequence number, relative</source>
        <translation>numéro de séquence, relatif</translation>
    </message>
    <message>
        <source>acknowledgment number, relative</source>
        <translation>numéro d’acquittement, relatif</translation>
    </message>
    <message>
        <source>bytes of payload</source>
        <translation>octets de charge utile</translation>
    </message>
    <message>
        <source>receive window, scaled: 64 kB</source>
        <translation>fenêtre de réception, mise à l’échelle : 64 kB</translation>
    </message>
    <message>
        <source>all flags as a number: 0x012</source>
        <translation>tous les drapeaux en un nombre : 0x012</translation>
    </message>
    <message>
        <source>the sender is finished: 1 or 0</source>
        <translation>l’émetteur a fini : 1 ou 0</translation>
    </message>
    <message>
        <source>opens a connection: 1 or 0</source>
        <translation>ouvre une connexion : 1 ou 0</translation>
    </message>
    <message>
        <source>aborts the connection: 1 or 0</source>
        <translation>interrompt la connexion : 1 ou 0</translation>
    </message>
    <message>
        <source>hand on at once: 1 or 0</source>
        <translation>à transmettre aussitôt : 1 ou 0</translation>
    </message>
    <message>
        <source>acknowledges something: 1 or 0</source>
        <translation>acquitte quelque chose : 1 ou 0</translation>
    </message>
    <message>
        <source>urgent data: 1 or 0</source>
        <translation>données urgentes : 1 ou 0</translation>
    </message>
    <message>
        <source>time from a segment to the ACK of its end: 50 ms</source>
        <translation>temps d’un segment à l’ACK de sa fin : 50 ms</translation>
    </message>
    <message>
        <source>number of the packet that is acknowledged</source>
        <translation>numéro du paquet acquitté</translation>
    </message>
    <message>
        <source>round trip of the handshake</source>
        <translation>aller-retour de l’ouverture</translation>
    </message>
    <message>
        <source>bytes sent and not acknowledged yet</source>
        <translation>octets envoyés et pas encore acquittés</translation>
    </message>
    <message>
        <source>bytes since the last PSH</source>
        <translation>octets depuis le dernier PSH</translation>
    </message>
    <message>
        <source>how long the sender waited before it sent again</source>
        <translation>combien l’émetteur a attendu avant de renvoyer</translation>
    </message>
    <message>
        <source>packets of which the analysis says something</source>
        <translation>paquets dont l’analyse dit quelque chose</translation>
    </message>
    <message>
        <source>packets from client to server</source>
        <translation>paquets du client au serveur</translation>
    </message>
    <message>
        <source>packets from server to client</source>
        <translation>paquets du serveur au client</translation>
    </message>
    <message>
        <source>packets of the conversation, both directions</source>
        <translation>paquets de la conversation, dans les deux sens</translation>
    </message>
    <message>
        <source>bytes of the conversation: 1 MB</source>
        <translation>octets de la conversation : 1 MB</translation>
    </message>
    <message>
        <source>from its first packet to its last: 10 s</source>
        <translation>de son premier à son dernier paquet : 10 s</translation>
    </message>
    <message>
        <source>how many RTT samples the conversation has</source>
        <translation>combien de mesures de RTT a la conversation</translation>
    </message>
    <message>
        <source>least RTT of the conversation</source>
        <translation>plus petit RTT de la conversation</translation>
    </message>
    <message>
        <source>mean RTT of the conversation</source>
        <translation>RTT moyen de la conversation</translation>
    </message>
    <message>
        <source>greatest RTT of the conversation</source>
        <translation>plus grand RTT de la conversation</translation>
    </message>
    <message>
        <source>round trip of the conversation&apos;s handshake</source>
        <translation>aller-retour de l’ouverture de la conversation</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>Filter and, or, not</source>
        <translation>Filtrer avec et, ou, non</translation>
    </message>
    <message>
        <source>… and this</source>
        <translation>… et ceci</translation>
    </message>
    <message>
        <source>… or this</source>
        <translation>… ou ceci</translation>
    </message>
    <message>
        <source>… and not this</source>
        <translation>… et pas ceci</translation>
    </message>
    <message>
        <source>sequence number behind the segment, relative</source>
        <translation>numéro de séquence après le segment, relatif</translation>
    </message>
    <message>
        <source>by what the window is multiplied; -1 not known, -2 no scaling</source>
        <translation>facteur multiplicatif de la fenêtre ; -1 inconnu, -2 sans mise à l’échelle</translation>
    </message>
    <message>
        <source>number of the packet that is duplicated</source>
        <translation>numéro du paquet qui est dupliqué</translation>
    </message>
    <message>
        <source>number of the packet that it waited from</source>
        <translation>numéro du paquet à partir duquel on a attendu</translation>
    </message>
    <message>
        <source>time of the conversation&apos;s first packet: &quot;09:14:02&quot;</source>
        <translation>heure du premier paquet de la conversation : &quot;09:14:02&quot;</translation>
    </message>
    <message>
        <source>8 × bytes ÷ duration of the conversation: 1.5 M</source>
        <translation>8 × octets ÷ durée de la conversation : 1.5 M</translation>
    </message>
    <message>
        <source>protocol above IP: tcp, udp, icmp, 132</source>
        <translation>protocole au-dessus d’IP : tcp, udp, icmp, 132</translation>
    </message>
    <message>
        <source>address of the client, IPv4 or IPv6: 10.0.0.0/8</source>
        <translation>adresse du client, IPv4 ou IPv6 : 10.0.0.0/8</translation>
    </message>
    <message>
        <source>port of the client</source>
        <translation>port du client</translation>
    </message>
    <message>
        <source>address of the server, IPv4 or IPv6: 10.0.0.0/8</source>
        <translation>adresse du serveur, IPv4 ou IPv6 : 10.0.0.0/8</translation>
    </message>
    <message>
        <source>port of the server</source>
        <translation>port du serveur</translation>
    </message>
    <message>
        <source>packets that the client sent</source>
        <translation>paquets envoyés par le client</translation>
    </message>
    <message>
        <source>packets that the server sent</source>
        <translation>paquets envoyés par le serveur</translation>
    </message>
    <message>
        <source>bytes that the client sent: 1 MB</source>
        <translation>octets envoyés par le client : 1 MB</translation>
    </message>
    <message>
        <source>bytes that the server sent: 1 MB</source>
        <translation>octets envoyés par le serveur : 1 MB</translation>
    </message>
    <message>
        <source>how many packets of the client: %1</source>
        <translation>combien de paquets du client : %1</translation>
    </message>
    <message>
        <source>how many packets of the server: %1</source>
        <translation>combien de paquets du serveur : %1</translation>
    </message>
    <message>
        <source>how many packets of the conversation: %1</source>
        <translation>combien de paquets de la conversation : %1</translation>
    </message>
    <message>
        <source>which duplicate in a row it is: 1, 2, …</source>
        <translation>de quel doublon de la série il s’agit : 1, 2, …</translation>
    </message>
    <message>
        <source>how many RTT samples there are of the path to the server</source>
        <translation>combien il y a de mesures de RTT du chemin vers le serveur</translation>
    </message>
    <message>
        <source>least RTT from the tap to the server: 5 ms</source>
        <translation>plus petit RTT du point de capture au serveur : 5 ms</translation>
    </message>
    <message>
        <source>mean RTT from the tap to the server: 20 ms</source>
        <translation>RTT moyen du point de capture au serveur : 20 ms</translation>
    </message>
    <message>
        <source>greatest RTT from the tap to the server: 50 ms</source>
        <translation>plus grand RTT du point de capture au serveur : 50 ms</translation>
    </message>
    <message>
        <source>how many RTT samples there are of the path to the client</source>
        <translation>combien il y a de mesures de RTT du chemin vers le client</translation>
    </message>
    <message>
        <source>least RTT from the tap to the client: 5 ms</source>
        <translation>plus petit RTT du point de capture au client : 5 ms</translation>
    </message>
    <message>
        <source>mean RTT from the tap to the client: 20 ms</source>
        <translation>RTT moyen du point de capture au client : 20 ms</translation>
    </message>
    <message>
        <source>greatest RTT from the tap to the client: 50 ms</source>
        <translation>plus grand RTT du point de capture au client : 50 ms</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
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
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Secondes depuis 1970</translation>
    </message>
    <message>
        <source>Seconds since the first packet</source>
        <translation>Secondes depuis le premier paquet</translation>
    </message>
    <message>
        <source>Seconds since the packet above</source>
        <translation>Secondes depuis le paquet au-dessus</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Open a capture with Ctrl+O, or drop one onto the window. Without one, try the demo: it is an appliance inside the program.</source>
        <translation>Ouvrez une capture avec Ctrl+O, ou déposez-en une sur la fenêtre. Sans capture, essayez la démo : une appliance dans le programme.</translation>
    </message>
    <message>
        <source>Connect to a NetShark with Ctrl+K, select a job, say which time and which packets, and download: tables and charts fill while bytes come.</source>
        <translation>Connectez-vous à un NetShark avec Ctrl+K, choisissez un job, dites quel temps et quels paquets, et téléchargez : tables et graphiques se remplissent pendant que les octets arrivent.</translation>
    </message>
    <message>
        <source>Everything that the window shows follows one focus: a filter, a time range and the selected conversations. Ctrl+Z takes the last change of it back, so does the mouse&apos;s back button.</source>
        <translation>Tout ce que montre la fenêtre suit un seul point de vue : un filtre, une plage de temps et les conversations choisies. Ctrl+Z annule le dernier changement, de même que le bouton de retour de la souris.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Fields and operators are Wireshark&apos;s: tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms. Combine with &amp;&amp;, || and !, choose from sets with tcp.port in {80, 443}, from networks with ip.addr == 10.0.0.0/8.</source>
        <translation>Champs et opérateurs sont ceux de Wireshark : tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms. Combinez avec &amp;&amp;, || et !, choisissez dans des ensembles avec tcp.port in {80, 443}, dans des réseaux avec ip.addr == 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>Right-click any cell of a table to filter by what it shows.</source>
        <translation>Un clic droit sur une cellule d’une table filtre selon ce qu’elle montre.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Each row is a conversation, client first, with the packets that are in focus. Select up to eight to compare them in the charts, each in its colour; select none to chart everything.</source>
        <translation>Chaque ligne est une conversation, le client d’abord, avec les paquets en vue. Choisissez-en jusqu’à huit pour les comparer dans les graphiques, chacune à sa couleur ; n’en choisissez aucune pour tout tracer.</translation>
    </message>
    <message>
        <source>Click a head to sort, Shift and click to sort by several. Columns shows and hides columns; drag heads to move them.</source>
        <translation>Un clic sur un en-tête trie, Maj et clic trie selon plusieurs. « Colonnes » montre et cache des colonnes ; tirez les en-têtes pour les déplacer.</translation>
    </message>
    <message>
        <source>Who is the server is told by the SYN, else the SYN-ACK, else the ports; the tool tip says by which. Swap them where it is wrong.</source>
        <translation>Qui est le serveur, le SYN le dit, sinon le SYN-ACK, sinon les ports ; l’infobulle dit lequel. Échangez-les là où c’est faux.</translation>
    </message>
    <message>
        <source>Double click, or Show its packets, leads to the packets. Right-click to copy rows, to save packets as a capture, or to open in Wireshark.</source>
        <translation>Un double clic, ou « Montrer ses paquets », mène aux paquets. Un clic droit copie des lignes, enregistre des paquets dans une capture, ou ouvre dans Wireshark.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>The packets in focus: of the selected conversations, in the time range, that match the filter. Below are the layers and bytes of the selected one; a field that is selected marks its bytes, a byte its field.</source>
        <translation>Les paquets en vue : ceux des conversations choisies, dans la plage de temps, qui passent le filtre. Au-dessous, les couches et octets de celui choisi ; un champ choisi marque ses octets, un octet son champ.</translation>
    </message>
    <message>
        <source>The View menu chooses among five ways to show times.</source>
        <translation>Le menu Affichage offre cinq façons de montrer les heures.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Extrémités</translation>
    </message>
    <message>
        <source>What each host sent and received, of the packets in focus. Double click adds a host to the filter.</source>
        <translation>Ce que chaque hôte a envoyé et reçu, des paquets en vue. Un double clic ajoute l’hôte au filtre.</translation>
    </message>
    <message>
        <source>Names come from the DNS answers in the capture; nothing is looked up.</source>
        <translation>Les noms viennent des réponses DNS de la capture ; rien n’est recherché.</translation>
    </message>
    <message>
        <source>Capture facts</source>
        <translation>Faits de la capture</translation>
    </message>
    <message>
        <source>What the file is: format, encapsulation, times, rates, interfaces, drops, comments, and packets that are odd by themselves. Double click on one that is about a packet shows it.</source>
        <translation>Ce qu’est le fichier : format, encapsulation, temps, taux, interfaces, pertes, commentaires, et paquets étranges par eux-mêmes. Un double clic sur un fait qui porte sur un paquet le montre.</translation>
    </message>
    <message>
        <source>Packets that the capturing machine dropped are gaps that look like loss: look here before you blame the network.</source>
        <translation>Les paquets perdus par la machine de capture sont des trous qui ressemblent à des pertes : regardez ici avant d’accuser le réseau.</translation>
    </message>
    <message>
        <source>Your notes at the right go into the report and the investigation.</source>
        <translation>Vos notes à droite entrent dans le rapport et dans l’enquête.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>All charts share one time axis. The wheel zooms at the cursor, dragging brings a time range into focus, the middle button or Ctrl pans, a double click shows everything. A click on a point leads to its packet.</source>
        <translation>Tous les graphiques partagent un axe du temps. La molette zoome au curseur, tirer met une plage de temps en vue, le bouton du milieu ou Ctrl déplace, un double clic montre tout. Un clic sur un point mène à son paquet.</translation>
    </message>
    <message>
        <source>Keys do the same: + and - zoom, arrows pan, Enter focuses what is visible, Home shows everything, Backspace takes back.</source>
        <translation>Les touches font de même : + et - zooment, les flèches déplacent, Entrée met en vue ce qui est visible, Début montre tout, Retour arrière annule.</translation>
    </message>
    <message>
        <source>Empty bins of a rate are 0, of an RTT a gap. However many points there are, the greatest and least of each pixel column are drawn.</source>
        <translation>Les intervalles vides d’un débit valent 0, ceux d’un RTT sont des trous. Quel que soit le nombre de points, le plus grand et le plus petit de chaque colonne de pixels sont tracés.</translation>
    </message>
    <message>
        <source>How RTT is measured</source>
        <translation>Comment le RTT est mesuré</translation>
    </message>
    <message>
        <source>RTT is tshark&apos;s tcp.analysis.ack_rtt: the time from a segment to the first packet that acknowledges exactly its end.</source>
        <translation>Le RTT est le tcp.analysis.ack_rtt de tshark : le temps d’un segment au premier paquet qui acquitte exactement sa fin.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A report is one HTML file with facts, tables, charts and the command line that makes it again. It needs nothing from outside.</source>
        <translation>Un rapport est un fichier HTML avec faits, tables, graphiques et la ligne de commande qui le refait. Il n’a besoin de rien d’extérieur.</translation>
    </message>
    <message>
        <source>An investigation (.remora) opens the capture again as you left it, also on the command line: remora analyze FILE.remora.</source>
        <translation>Une enquête (.remora) rouvre la capture telle que vous l’avez laissée, aussi en ligne de commande : remora analyze FICHIER.remora.</translation>
    </message>
    <message>
        <source>Packets in focus, or one direction of them, are saved as a capture of their own.</source>
        <translation>Les paquets en vue, ou un de leurs sens, sont enregistrés dans une capture à part.</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Appliances</translation>
    </message>
    <message>
        <source>Several NetSharks can be connected at once. Those that are kept in the list stand there under their names; a double click connects, a right click edits or forgets. Passwords are in the system keychain or nowhere.</source>
        <translation>Plusieurs NetShark peuvent être connectés à la fois. Ceux qui sont gardés dans la liste y figurent sous leur nom ; un double clic connecte, un clic droit modifie ou oublie. Les mots de passe sont dans le trousseau du système ou nulle part.</translation>
    </message>
    <message>
        <source>A filled disk marks a job that captures, a ring one that does not. Right click to start and stop jobs, to forget their packets, to make, lock, describe and delete clips, and to send, fetch and delete files. What loses packets asks first; what the account may not do is said.</source>
        <translation>Un disque plein marque une tâche qui capture, un anneau une tâche qui ne capture pas. Un clic droit démarre et arrête les tâches, oublie leurs paquets, crée, verrouille, décrit et supprime des clips, envoie, récupère et supprime des fichiers. Ce qui perd des paquets demande d’abord ; ce que le compte n’a pas le droit de faire est dit.</translation>
    </message>
    <message>
        <source>Everything is asked for again every few seconds while the window is in view, and seldom where the appliance does not answer.</source>
        <translation>Tout est redemandé toutes les quelques secondes tant que la fenêtre est visible, et rarement si l’appliance ne répond pas.</translation>
    </message>
    <message>
        <source>Asking for packets</source>
        <translation>Demander des paquets</translation>
    </message>
    <message>
        <source>Filters are the NetShark&apos;s own (tcp.server_port=443), BPF (tcp port 443) or Wireshark&apos;s display filters; each is checked while you type, and all of them must match. Display filters are slow on an appliance: where one can be said in the NetShark&apos;s own words, a click does so.</source>
        <translation>Les filtres sont ceux du NetShark (tcp.server_port=443), BPF (tcp port 443) ou les filtres d’affichage de Wireshark ; chacun est vérifié pendant la frappe, et tous doivent correspondre. Les filtres d’affichage sont lents sur une appliance : quand l’un d’eux peut se dire dans les mots du NetShark, un clic le fait.</translation>
    </message>
    <message>
        <source>Tables and charts fill while packets come. Cancel keeps what came as a capture that says that it is partial; so does a broken connection. Nothing is left on the appliance: what cannot be removed at once is removed when it answers again.</source>
        <translation>Tables et graphiques se remplissent à mesure que les paquets arrivent. Annuler garde ce qui est venu comme capture marquée partielle ; une connexion rompue aussi. Rien ne reste sur l’appliance : ce qui ne peut être retiré tout de suite l’est quand elle répond de nouveau.</translation>
    </message>
    <message>
        <source>Where packets are about to be dropped by the job, lock them as a clip first: they stay on the appliance until you delete it.</source>
        <translation>Quand la tâche est sur le point d’abandonner des paquets, verrouillez-les d’abord en clip : ils restent sur l’appliance jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>In an open capture, Fetch just this (Ctrl+Shift+F) asks the appliance for the selected conversations and the brushed time, with a margin around it, and opens the answer beside the old capture.</source>
        <translation>Dans une capture ouverte, « Récupérer seulement ceci » (Ctrl+Maj+F) demande à l’appliance les conversations choisies et la plage de temps marquée, avec une marge autour, et ouvre la réponse à côté de l’ancienne capture.</translation>
    </message>
    <message>
        <source>Security and Proxy, in the dialog that connects, say how an appliance is reached: own authorities, a certificate of this computer, older TLS; an HTTP or SOCKS5 proxy, what the system says, or none. What a proxy or a certificate needs to be used is asked for when it is needed.</source>
        <translation>Sécurité et Proxy, dans le dialogue de connexion, disent comment un équipement est atteint : autorités propres, un certificat de cet ordinateur, ancien TLS ; un proxy HTTP ou SOCKS5, ce que dit le système, ou aucun. Ce qu’il faut à un proxy ou à un certificat est demandé au moment voulu.</translation>
    </message>
    <message>
        <source>Shift and the wheel zoom the values of the chart below the cursor, so does dragging along its value axis. A double click on that axis brings all values back; a right click lets you type a range.</source>
        <translation>Maj et la molette zooment les valeurs du graphique sous le curseur, de même que tirer le long de son axe des valeurs. Un double clic sur cet axe ramène toutes les valeurs ; un clic droit permet de saisir une plage.</translation>
    </message>
    <message>
        <source>The column at the right says what the charts show at the crosshair: the bin, the value that lasts, the nearest sample and how far away it is; without a crosshair, what is visible as a whole. In a narrow window it is a card beside the crosshair.</source>
        <translation>La colonne de droite dit ce que les graphiques montrent au réticule : l’intervalle, la valeur en cours, la mesure la plus proche et à quelle distance ; sans réticule, tout ce qui est visible. Dans une fenêtre étroite, c’est une carte à côté du réticule.</translation>
    </message>
    <message>
        <source>A click pins the crosshair, another one or Escape frees it. Left and right move a pinned one by a bin, with Shift to the next sample.</source>
        <translation>Un clic épingle le réticule, un autre ou Échap le libère. Gauche et droite le déplacent, épinglé, d’un intervalle, avec Maj à la mesure suivante.</translation>
    </message>
    <message>
        <source>Click an entry of a legend to hide its series, and again to show it.</source>
        <translation>Un clic sur une entrée d’une légende cache sa série, un autre la montre de nouveau.</translation>
    </message>
    <message>
        <source>Drag a chart by its title to another place, by its lower edge to make it taller; a double click on the edge gives it its usual height. Right click for the chart&apos;s options, to copy, save, move or remove it.</source>
        <translation>Tirez un graphique par son titre vers une autre place, par son bord inférieur pour l’agrandir en hauteur ; un double clic sur le bord lui rend sa hauteur usuelle. Un clic droit donne les options du graphique, le copie, l’enregistre, le déplace ou le retire.</translation>
    </message>
    <message>
        <source>A line with a tip at its upper end is the selected packet. Marks of the analysis, an option, are along the upper edge; their tool tips say what they are and when.</source>
        <translation>Une ligne avec une pointe en haut est le paquet choisi. Les marques de l’analyse, une option, sont au bord supérieur ; leurs infobulles disent ce qu’elles sont et quand.</translation>
    </message>
    <message>
        <source>What charts show</source>
        <translation>Ce que montrent les graphiques</translation>
    </message>
    <message>
        <source>Packet by packet: length, RTT, bytes in flight against the receiver&apos;s window, window size, time since the packet before, and the sequence numbers of one conversation. The tool tips of the buttons say what each chart counts; More has those without a button.</source>
        <translation>Paquet par paquet : longueur, RTT, octets en vol face à la fenêtre du récepteur, taille de fenêtre, temps depuis le paquet précédent, et les numéros de séquence d’une conversation. Les infobulles des boutons disent ce que compte chaque graphique ; « Plus » contient ceux sans bouton.</translation>
    </message>
    <message>
        <source>In bins: bit rate, also in bytes or packets, TCP packets by their flags, and RTT bands of least, mean and greatest or of percentiles.</source>
        <translation>Par intervalles : débit, aussi en octets ou en paquets, paquets TCP selon leurs drapeaux, et bandes de RTT du minimum, de la moyenne et du maximum ou des percentiles.</translation>
    </message>
    <message>
        <source>On an axis of their own: how RTTs and the times between packets are distributed, and throughput and goodput over RTT.</source>
        <translation>Sur un axe propre : comment se répartissent les RTT et les temps entre paquets, et débit et débit utile selon le RTT.</translation>
    </message>
    <message>
        <source>Automatic bins follow the zoom, and are wider where there are few packets. Usual ones are 1 s, of RTT bands 100 ms, but automatic where there would be fewer than eight. Or type a width, such as 250 ms.</source>
        <translation>Les intervalles automatiques suivent le zoom, et sont plus larges là où il y a peu de paquets. Les usuels sont de 1 s, pour les bandes de RTT 100 ms, mais automatiques là où il y en aurait moins de huit. Ou saisissez une largeur, telle que 250 ms.</translation>
    </message>
    <message>
        <source>The bins at both ends of the capture may have been captured in part. They are drawn with the rate of that part, and the column says ≈; with less than half captured they are left out, lest they look like a fall.</source>
        <translation>Les intervalles aux deux bouts de la capture peuvent n’avoir été capturés qu’en partie. Ils sont tracés avec le débit de cette partie, et la colonne dit ≈ ; capturés à moins de la moitié, ils sont omis, pour ne pas ressembler à une chute.</translation>
    </message>
    <message>
        <source>It is the way from where the packets were captured to the other end and back: near the server, ACKs of the client tell of the network, ACKs of the server hardly of anything.</source>
        <translation>C’est le chemin du lieu de capture à l’autre bout et retour : près du serveur, les ACK du client parlent du réseau, ceux du serveur presque de rien.</translation>
    </message>
    <message>
        <source>So charts draw the two sides apart: to the server with open circles and plain lines, to the client with dots and dashes. An option mixes them, as tshark&apos;s own column does.</source>
        <translation>Les graphiques séparent donc les deux côtés : vers le serveur en cercles vides et lignes pleines, vers le client en points et tirets. Une option les mêle, comme le fait la colonne de tshark.</translation>
    </message>
    <message>
        <source>A segment that was sent again is timed from its first transmission: such a sample contains a timeout. Karn&apos;s rule would leave it out; the charts can mark it with a triangle.</source>
        <translation>Un segment renvoyé est mesuré depuis son premier envoi : une telle mesure contient un délai d’attente. La règle de Karn l’écarterait ; les graphiques peuvent la marquer d’un triangle.</translation>
    </message>
    <message>
        <source>An ACK that covers several segments is timed from the last one: delayed ACKs make it longer than the network is. Diamonds mark these.</source>
        <translation>Un ACK qui couvre plusieurs segments est mesuré depuis le dernier : les ACK retardés le rendent plus long que le réseau. Des losanges les marquent.</translation>
    </message>
    <message>
        <source>Charts are saved as PNG, SVG or PDF: the values, series and units that you see, what is visible or the whole range, with full names, capture and filter. Their numbers are saved as CSV with raw units; of a rate it also says which part of each bin was captured.</source>
        <translation>Les graphiques sont enregistrés en PNG, SVG ou PDF : les valeurs, séries et unités que vous voyez, ce qui est visible ou toute la plage, avec noms complets, capture et filtre. Leurs nombres sont enregistrés en CSV en unités brutes ; pour un débit, il dit aussi quelle part de chaque intervalle a été capturée.</translation>
    </message>
    <message>
        <source>F1 opens the page of the view that you are in. F9 hides the sources, Ctrl+Shift+B the charts; again, and they are back.</source>
        <translation>F1 ouvre la page de la vue où vous êtes. F9 cache les sources, Ctrl+Maj+B les graphiques ; encore une fois, et ils reviennent.</translation>
    </message>
    <message>
        <source>Most appliances show a certificate that nobody vouches for: compare its fingerprint once with the appliance&apos;s own. If it is another one later, Remora stops at once and sends nothing more: the list marks the appliance in red, and the panel shows both fingerprints. Only the one from the appliance&apos;s console, typed, leads on.</source>
        <translation>La plupart des appliances présentent un certificat que personne ne garantit : comparez une fois son empreinte à celle de l’appliance. Si c’en est un autre plus tard, Remora s’arrête aussitôt et n’envoie plus rien : la liste marque l’appliance en rouge, et le panneau montre les deux empreintes. Seule celle de la console de l’appliance, saisie au clavier, permet de continuer.</translation>
    </message>
    <message>
        <source>Two appliances of one name, or two accounts of one appliance, are told apart by host, port and user. In a long list, Ctrl+F finds whatever has a part of a name in it; Down goes there, Escape shows everything.</source>
        <translation>Deux appliances de même nom, ou deux comptes d’une même appliance, se distinguent par hôte, port et utilisateur. Dans une longue liste, Ctrl+F trouve tout ce dont le nom contient le texte saisi ; Bas y mène, Échap montre tout.</translation>
    </message>
    <message>
        <source>Show requests (Appliance menu) lists each request with its status, duration and size, and never a password or a cookie. What is asked again and again is one line, unless you show the polling.</source>
        <translation>« Montrer les demandes » (menu Appliance) liste chaque demande avec son statut, sa durée et sa taille, et jamais un mot de passe ni un cookie. Ce qui est redemandé sans cesse tient en une ligne, sauf si vous montrez l’interrogation périodique.</translation>
    </message>
    <message>
        <source>Select a job, clip, interface or file. Say the time range as you would say it: last 10s, this hour, 12:00 PM to 1:00 PM. Below stands what is meant, by the appliance&apos;s clock and by yours. Or drag on the bar of the job, or take the range that is brushed in the open capture. Where no packets would come, it says why, and offers what the job does hold.</source>
        <translation>Choisissez une tâche, un clip, une interface ou un fichier. Dites la plage de temps comme vous la diriez : last 10s, this hour, 12:00 PM to 1:00 PM. Au-dessous est dit ce qui est compris, à l’horloge de l’appliance et à la vôtre. Ou tirez sur la barre de la tâche, ou reprenez la plage sélectionnée dans la capture ouverte. Quand aucun paquet ne viendrait, il est dit pourquoi, et ce que la tâche contient est proposé.</translation>
    </message>
    <message>
        <source>The estimate is before the filters. Limits cut each packet off, or end the export after so many seconds, megabytes or packets. The file is named after the source and the time at which its packets begin.</source>
        <translation>L’estimation est avant les filtres. Les limites coupent chaque paquet, ou terminent l’export après tant de secondes, de mégaoctets ou de paquets. Le fichier est nommé d’après la source et l’heure à laquelle commencent ses paquets.</translation>
    </message>
    <message>
        <source>Numbers may have units: ms, us, s, min, kB, MB, k. A time without one is in seconds. Times of the clock are &quot;09:14:02&quot; on the first packet&apos;s day, or have a date in front.</source>
        <translation>Les nombres peuvent avoir des unités : ms, us, s, min, kB, MB, k. Un temps sans unité est en secondes. Les heures d’horloge sont &quot;09:14:02&quot; au jour du premier paquet, ou précédées d’une date.</translation>
    </message>
    <message>
        <source>Own fields ask for conversations as a whole (conversation.packets &gt; 1000), for RTT on either side of the tap (conversation.rtt.server.mean &gt; 20 ms) and for directions (from.client, ip.src == server).</source>
        <translation>Des champs propres portent sur les conversations entières (conversation.packets &gt; 1000), sur le RTT de chaque côté du point de capture (conversation.rtt.server.mean &gt; 20 ms) et sur les sens (from.client, ip.src == server).</translation>
    </message>
    <message>
        <source>A wrong word is underlined, and what is wrong stands below it. Enter applies; until then the field says “not applied”. Escape, or leaving the field, goes back to what is applied. Ctrl+Space lists the fields.</source>
        <translation>Un mot faux est souligné, et ce qui est faux est dit au-dessous. Entrée applique ; jusque-là, le champ dit « non appliqué ». Échap, ou quitter le champ, revient à ce qui est appliqué. Ctrl+Espace liste les champs.</translation>
    </message>
    <message>
        <source>The menu beside the field keeps recent filters and those that you name, and switches to BPF, for which the file is read again; BPF such as tcp port 443 can be typed at once.</source>
        <translation>Le menu à côté du champ garde les filtres récents et ceux que vous nommez, et passe à BPF, pour lequel le fichier est relu ; du BPF tel que tcp port 443 peut aussi être saisi directement.</translation>
    </message>
    <message>
        <source>RTT → is of the path from the tap to the server, RTT ← of the path to the client; Columns has both mixed, as tshark&apos;s own column is.</source>
        <translation>RTT → est celui du chemin du point de capture au serveur, RTT ← celui du chemin au client ; « Colonnes » offre les deux mêlés, comme dans la colonne de tshark.</translation>
    </message>
    <message>
        <source>Group by client, server, port or protocol to see several conversations as one: by client, server and client port, one port of a client is one row.</source>
        <translation>Groupez par client, serveur, port ou protocole pour voir plusieurs conversations en une seule : par client, serveur et port du client, un port d’un client fait une ligne.</translation>
    </message>
    <message>
        <source>Info says what a packet is: SYN, retransmission of packet 152, a DNS question or answer, the first line of HTTP, TLS messages and the server name. Bytes that were not captured say nothing there.</source>
        <translation>Info dit ce qu’est un paquet : SYN, retransmission du paquet 152, une question ou réponse DNS, la première ligne de HTTP, les messages TLS et le nom du serveur. Les octets qui n’ont pas été capturés n’y disent rien.</translation>
    </message>
    <message>
        <source>Notes are what the analysis finds odd: retransmissions, duplicate ACKs, zero windows; their colour is their severity. F4 goes to the next, Shift+F4 to the one before, Ctrl+G to a number. Where the packet is hidden, a line says by what, and shows it.</source>
        <translation>Les notes sont ce que l’analyse trouve étrange : retransmissions, ACK dupliqués, fenêtres nulles ; leur couleur est leur gravité. F4 mène à la suivante, Maj+F4 à la précédente, Ctrl+G à un numéro. Quand le paquet est masqué, une ligne dit par quoi, et le montre.</translation>
    </message>
    <message>
        <source>The Notes tab counts them by kind, for the packets in focus, with the oddities of the capture. A click or Enter on a kind filters by it; on an oddity it goes to the first such packet.</source>
        <translation>L’onglet « Notes » les compte par sorte, pour les paquets en vue, avec les étrangetés de la capture. Un clic ou Entrée sur une sorte filtre selon elle ; sur une étrangeté, mène au premier paquet concerné.</translation>
    </message>
    <message>
        <source>Follow the stream (right click) shows what the two ends of a TCP or UDP conversation said, as text or in hexadecimal: each byte once, in order, with what is missing. → is the client, ← the server. Enter on a line goes to its packet. The bytes of each side can be saved.</source>
        <translation>« Suivre le flux » (clic droit) montre ce que les deux bouts d’une conversation TCP ou UDP ont dit, en texte ou en hexadécimal : chaque octet une fois, dans l’ordre, avec ce qui manque. → est le client, ← le serveur. Entrée sur une ligne mène à son paquet. Les octets de chaque côté peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows with their heads, Copy cell (right click) one value.</source>
        <translation>Ctrl+C copie les lignes choisies avec leurs en-têtes, « Copier la cellule » (clic droit) une seule valeur.</translation>
    </message>
    <message>
        <source>The options draw each direction apart, mix the two sides of RTT, stack rates, tell RTT samples by what can be trusted of them, show percentiles, marks of the analysis, logarithmic scales, and conversations aligned at their first packets.</source>
        <translation>Les options tracent chaque sens à part, mêlent les deux côtés du RTT, empilent les débits, distinguent les mesures de RTT selon ce qu’on peut en croire, montrent percentiles, marques de l’analyse, échelles logarithmiques, et conversations alignées sur leurs premiers paquets.</translation>
    </message>
</context>
<context>
    <name>hostandport</name>
    <message>
        <source>“%1” is no host: give HOST, HOST:PORT or [IPv6]:PORT.</source>
        <translation>« %1 » n’est pas un hôte : indiquez HÔTE, HÔTE:PORT ou [IPv6]:PORT.</translation>
    </message>
    <message>
        <source>“%1” is no port: give a number from 1 to 65535.</source>
        <translation>« %1 » n’est pas un port : indiquez un nombre de 1 à 65535.</translation>
    </message>
</context>
<context>
    <name>investigation</name>
    <message>
        <source>“%1” is too long and was left out.</source>
        <translation>« %1 » est trop long et a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” is not what it should be and was left out.</source>
        <translation>« %1 » n’est pas ce qu’il devrait être et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The filter “%1” is not understood and was left out: %2</source>
        <translation>Le filtre « %1 » n’est pas compris et a été laissé de côté : %2</translation>
    </message>
    <message>
        <source>The time range is empty or makes no sense and was left out.</source>
        <translation>La plage de temps est vide ou n’a pas de sens et a été laissée de côté.</translation>
    </message>
    <message>
        <source>What does not fit in “%1” was left out (values: %2).</source>
        <translation>Ce qui ne convient pas dans « %1 » a été laissé de côté (valeurs : %2).</translation>
    </message>
    <message>
        <source>What the investigation names and the capture does not hold was left out (conversations: %1).</source>
        <translation>Ce que l’enquête nomme et que la capture ne contient pas a été laissé de côté (conversations : %1).</translation>
    </message>
    <message>
        <source>%1 is not the capture that the investigation was made of: it has other contents.</source>
        <translation>%1 n’est pas la capture dont l’enquête a été faite : son contenu est différent.</translation>
    </message>
    <message>
        <source>%1 is not the capture that the investigation was made of: it has %2 instead of %3.</source>
        <translation>%1 n’est pas la capture dont l’enquête a été faite : elle a %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>The capture holds no packet of the time range, which was left out.</source>
        <translation>La capture ne contient aucun paquet de la plage de temps, qui a été laissée de côté.</translation>
    </message>
</context>
<context>
    <name>packets</name>
    <message>
        <source>%1 in ICMP</source>
        <translation>%1 dans ICMP</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Séq</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>Ack</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>RTT ms</source>
        <translation>RTT ms</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En vol</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>frame.number</source>
        <translation>frame.number</translation>
    </message>
    <message>
        <source>frame.time; the View menu says in which format</source>
        <translation>frame.time ; le menu Affichage en dit le format</translation>
    </message>
    <message>
        <source>→ from the client, ← from the server</source>
        <translation>→ du client, ← du serveur</translation>
    </message>
    <message>
        <source>frame.len: bytes on the wire</source>
        <translation>frame.len : octets sur le fil</translation>
    </message>
    <message>
        <source>tcp.flags</source>
        <translation>tcp.flags</translation>
    </message>
    <message>
        <source>tcp.seq, relative to the conversation&apos;s first</source>
        <translation>tcp.seq, relatif au premier de la conversation</translation>
    </message>
    <message>
        <source>tcp.ack, relative to the conversation&apos;s first</source>
        <translation>tcp.ack, relatif au premier de la conversation</translation>
    </message>
    <message>
        <source>tcp.len: bytes of payload</source>
        <translation>tcp.len : octets de charge utile</translation>
    </message>
    <message>
        <source>tcp.window_size: scaled, bytes</source>
        <translation>tcp.window_size : mise à l’échelle, octets</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt: since the segment whose end it acknowledges</source>
        <translation>tcp.analysis.ack_rtt : depuis le segment dont il acquitte la fin</translation>
    </message>
    <message>
        <source>tcp.analysis.bytes_in_flight: sent and not acknowledged yet</source>
        <translation>tcp.analysis.bytes_in_flight : envoyés et pas encore acquittés</translation>
    </message>
    <message>
        <source>tcp.analysis.flags: what the analysis finds odd</source>
        <translation>tcp.analysis.flags : ce que l’analyse trouve étrange</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>retransmission</translation>
    </message>
    <message>
        <source>fast retransmission</source>
        <translation>retransmission rapide</translation>
    </message>
    <message>
        <source>spurious retransmission</source>
        <translation>retransmission inutile</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>en désordre</translation>
    </message>
    <message>
        <source>previous segment not captured</source>
        <translation>segment précédent non capturé</translation>
    </message>
    <message>
        <source>ACK of a segment not captured</source>
        <translation>ACK d’un segment non capturé</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>ACK dupliqué</translation>
    </message>
    <message>
        <source>keep-alive</source>
        <translation>maintien de connexion</translation>
    </message>
    <message>
        <source>keep-alive ACK</source>
        <translation>ACK de maintien de connexion</translation>
    </message>
    <message>
        <source>window update</source>
        <translation>changement de fenêtre</translation>
    </message>
    <message>
        <source>window full</source>
        <translation>fenêtre pleine</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>fenêtre nulle</translation>
    </message>
    <message>
        <source>zero window probe</source>
        <translation>sonde de fenêtre nulle</translation>
    </message>
    <message>
        <source>zero window probe ACK</source>
        <translation>ACK de sonde de fenêtre nulle</translation>
    </message>
    <message>
        <source>ports used again</source>
        <translation>ports réutilisés</translation>
    </message>
    <message>
        <source>tcp.seq_raw: as it stands in the packet</source>
        <translation>tcp.seq_raw : tel que dans le paquet</translation>
    </message>
    <message>
        <source>tcp.ack_raw: as it stands in the packet</source>
        <translation>tcp.ack_raw : tel que dans le paquet</translation>
    </message>
    <message>
        <source>the filter</source>
        <translation>le filtre</translation>
    </message>
    <message>
        <source>the time range</source>
        <translation>la plage de temps</translation>
    </message>
    <message>
        <source>the selected conversations</source>
        <translation>les conversations choisies</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>%1 (in the whole capture)</source>
        <translation>%1 (dans toute la capture)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retransmission of packet 152</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>duplicate ACK %1 of %2</source>
        <comment>the second one of packet 150</comment>
        <translation>ACK dupliqué %1 de %2</translation>
    </message>
    <message>
        <source>%1 bytes, seq %2, ack %3</source>
        <translation>%1 octets, seq %2, ack %3</translation>
    </message>
    <message>
        <source>ACK %1</source>
        <comment>acknowledges up to this number</comment>
        <translation>ACK %1</translation>
    </message>
    <message>
        <source>IP fragment of %1</source>
        <translation>Fragment IP de %1</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <comment>UDP, 48 bytes of payload</comment>
        <translation>%1, %2 octets</translation>
    </message>
    <message>
        <source>[%1 bytes not captured]</source>
        <translation>[%1 octets non capturés]</translation>
    </message>
    <message>
        <source>[%1 bytes cut off by the snap length]</source>
        <translation>[%1 octets coupés par la longueur de capture]</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>What the packet is, as its headers and its captured bytes say</source>
        <translation>Ce qu’est le paquet, d’après ses en-têtes et ses octets capturés</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>remora::app::Application</name>
    <message>
        <source>The demo appliance cannot start: %1.</source>
        <translation>L’appliance de démonstration ne peut démarrer : %1.</translation>
    </message>
</context>
<context>
    <name>remora::model::ApplianceSession</name>
    <message>
        <source>The password could not be kept in the keychain (%1). It is kept for this session only.</source>
        <translation>Le mot de passe n’a pu être gardé dans le trousseau (%1). Il n’est gardé que pour cette session.</translation>
    </message>
    <message>
        <source>The certificate could not be remembered. It is trusted for this session only.</source>
        <translation>Le certificat n’a pu être retenu. Il n’est de confiance que pour cette session.</translation>
    </message>
</context>
<context>
    <name>remora::model::ConversationTableModel</name>
    <message>
        <source>%1
Server told by: %2</source>
        <translation>%1
Serveur reconnu selon : %2</translation>
    </message>
    <message>
        <source>%1.
Click sorts; Shift and click sorts by this one too.</source>
        <translation>%1.
Un clic trie ; Maj et clic trie aussi selon celle-ci.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>Paquets envoyés</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>Paquets reçus</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Octets reçus</translation>
    </message>
</context>
<context>
    <name>remora::model::ExportTask</name>
    <message>
        <source>saved as %1</source>
        <translation>enregistré sous %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>remora::model::FileTask</name>
    <message>
        <source>saved as %1</source>
        <translation>enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>remora::model::FilterTexts</name>
    <message>
        <source>This filter is not understood: %1.</source>
        <translation>Ce filtre n’est pas compris : %1.</translation>
    </message>
</context>
<context>
    <name>remora::model::NoteTableModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>remora::model::OpenCaptures</name>
    <message>
        <source>This capture is partial. %1</source>
        <translation>Cette capture est partielle. %1</translation>
    </message>
</context>
<context>
    <name>remora::model::RequestTableModel</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>polling, requests: %1</source>
        <translation>interrogation périodique, requêtes : %1</translation>
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
        <translation>affichage</translation>
    </message>
    <message>
        <source>native</source>
        <translation>natif</translation>
    </message>
    <message>
        <source>BPF %1</source>
        <translation>BPF %1</translation>
    </message>
    <message>
        <source>%1 bytes of each packet</source>
        <translation>%1 octets par paquet</translation>
    </message>
    <message>
        <source>keeps at most %1</source>
        <translation>garde au plus %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>index %1</translation>
    </message>
    <message>
        <source>It holds no packets yet.</source>
        <translation>Elle ne contient encore aucun paquet.</translation>
    </message>
    <message>
        <source>Locked: its packets stay.</source>
        <translation>Verrouillé : ses paquets restent.</translation>
    </message>
    <message>
        <source>Not locked: its packets roll off with the job&apos;s.</source>
        <translation>Non verrouillé : ses paquets disparaissent avec ceux de la tâche.</translation>
    </message>
    <message>
        <source>up</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>down</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>Son horloge s’accorde avec celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of this computer&apos;s.</source>
        <translation>Son horloge avance de %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind this computer&apos;s.</source>
        <translation>Son horloge retarde de %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Its time zone: %1</source>
        <translation>Son fuseau horaire : %1</translation>
    </message>
    <message>
        <source>Packet storage: %1 of %2 used (%3), %4</source>
        <translation>Stockage des paquets : %1 sur %2 utilisés (%3), %4</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>The oldest of these packets roll off now. A locked clip would keep them.</source>
        <translation>Les plus anciens de ces paquets disparaissent maintenant. Un clip verrouillé les garderait.</translation>
    </message>
    <message>
        <source>The oldest of these packets roll off in about %1. A locked clip would keep them.</source>
        <translation>Les plus anciens de ces paquets disparaîtront dans environ %1. Un clip verrouillé les garderait.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquets</translation>
    </message>
    <message>
        <source>%1 of packets</source>
        <translation>%1 de paquets</translation>
    </message>
    <message>
        <source>about %1 of packets</source>
        <translation>environ %1 de paquets</translation>
    </message>
    <message>
        <source>%1 before the filter</source>
        <translation>%1 avant le filtre</translation>
    </message>
    <message>
        <source>%1 before the filters</source>
        <translation>%1 avant les filtres</translation>
    </message>
    <message>
        <source>%1 before the limits</source>
        <translation>%1 avant les limites</translation>
    </message>
</context>
<context>
    <name>remora::model::SourceTreeModel</name>
    <message>
        <source>Local captures</source>
        <translation>Captures locales</translation>
    </message>
</context>
<context>
    <name>remora::model::UploadTask</name>
    <message>
        <source>uploaded to %1</source>
        <translation>envoyé vers %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::Appliances</name>
    <message>
        <source>%1 conversations of %2</source>
        <translation>%1 conversations de %2</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Voir le certificat…</translation>
    </message>
    <message>
        <source>Connect to the appliance first (Ctrl+K).</source>
        <translation>Connectez-vous d’abord à l’appliance (Ctrl+K).</translation>
    </message>
    <message>
        <source>Too many conversations are selected to ask an appliance for just these. Select fewer.</source>
        <translation>Trop de conversations sont sélectionnées pour ne demander que celles-ci. Sélectionnez-en moins.</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskEstimate</name>
    <message>
        <source>Ask the appliance</source>
        <translation>Demander à l’appliance</translation>
    </message>
    <message>
        <source>The appliance&apos;s own estimate, before the filters: an export is created for it and removed again.</source>
        <translation>L’estimation de l’appliance, avant les filtres : un export est créé pour cela puis supprimé.</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>Demande à l’appliance…</translation>
    </message>
    <message>
        <source>The appliance does not say.</source>
        <translation>L’appliance ne le dit pas.</translation>
    </message>
    <message>
        <source>At most %1, by the appliance.</source>
        <translation>Au plus %1, selon l’appliance.</translation>
    </message>
    <message>
        <source>At most %1, by the appliance at %2.</source>
        <translation>Au plus %1, selon l’appliance à %2.</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>Environ %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskPanel</name>
    <message>
        <source>Connect to a NetShark, then select a job, clip, interface or file: what to ask of it appears here.</source>
        <translation>Connectez-vous à un NetShark, puis choisissez un job, un clip, une interface ou un fichier : ce qu’on peut lui demander apparaît ici.</translation>
    </message>
    <message>
        <source>Download and analyze</source>
        <translation>Télécharger et analyser</translation>
    </message>
    <message>
        <source>pcap, microseconds</source>
        <translation>pcap, microsecondes</translation>
    </message>
    <message>
        <source>pcap, nanoseconds</source>
        <translation>pcap, nanosecondes</translation>
    </message>
    <message>
        <source>pcapng, microseconds</source>
        <translation>pcapng, microsecondes</translation>
    </message>
    <message>
        <source>pcapng, nanoseconds</source>
        <translation>pcapng, nanosecondes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>ASK %1</source>
        <translation>DEMANDER À %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>A filter is not understood</source>
        <translation>Un filtre n’est pas compris</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskRange</name>
    <message>
        <source>From brush</source>
        <translation>Depuis la sélection</translation>
    </message>
    <message>
        <source>Lock as clip…</source>
        <translation>Verrouiller en clip…</translation>
    </message>
    <message>
        <source>Such as last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 4:00 to 4/21/13 5:00</source>
        <translation>Par exemple last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 4:00 to 4/21/13 5:00</translation>
    </message>
    <message>
        <source>The time range that is brushed in the open capture</source>
        <translation>La plage de temps sélectionnée dans la capture ouverte</translation>
    </message>
    <message>
        <source>Keeps the packets of this time range and these filters on the appliance, whatever the job drops</source>
        <translation>Garde sur l’appliance les paquets de cette plage et de ces filtres, quoi que la tâche abandonne</translation>
    </message>
    <message>
        <source>Capture for</source>
        <translation>Capturer pendant</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Plage de temps</translation>
    </message>
    <message>
        <source>all packets</source>
        <translation>tous les paquets</translation>
    </message>
    <message>
        <source>All packets of this source.</source>
        <translation>Tous les paquets de cette source.</translation>
    </message>
    <message>
        <source>The next %1, as they come.</source>
        <translation>Les %1 à venir, au fil de l’eau.</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskStop</name>
    <message>
        <source>Look at the certificate…</source>
        <translation>Voir le certificat…</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that is trusted. This can be an attack: nothing is sent to it.</source>
        <translation>%1 présente un autre certificat que celui auquel vous faites confiance. Ce peut être une attaque : rien ne lui est envoyé.</translation>
    </message>
    <message>
        <source>SHA-256, trusted:</source>
        <translation>SHA-256, approuvé :</translation>
    </message>
    <message>
        <source>SHA-256, shown now:</source>
        <translation>SHA-256, présenté maintenant :</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskTexts</name>
    <message>
        <source>Choose where to save the capture</source>
        <translation>Choisir où enregistrer la capture</translation>
    </message>
    <message>
        <source>Where the capture is saved</source>
        <translation>Où la capture est enregistrée</translation>
    </message>
    <message>
        <source>Save the capture as</source>
        <translation>Enregistrer la capture sous</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng)</source>
        <translation>Captures (*.pcap *.pcapng)</translation>
    </message>
    <message>
        <source>%1, by the appliance&apos;s clock</source>
        <translation>%1, à l’horloge de l’appliance</translation>
    </message>
    <message>
        <source>%1 here, %2 at the appliance</source>
        <translation>%1 ici, %2 sur l’appliance</translation>
    </message>
</context>
<context>
    <name>remora::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>remora::ui::CapturePage</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Views of the capture</source>
        <translation>Vues de la capture</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>What the conversations of one row have in common</source>
        <translation>Ce que les conversations d’une ligne ont en commun</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Colonnes ▾</translation>
    </message>
    <message>
        <source>Which columns are shown; drag their heads to move them</source>
        <translation>Quelles colonnes sont montrées ; tirez leurs en-têtes pour les déplacer</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Extrémités</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Your notes: what you found. They go into the report and the investigation.</source>
        <translation>Vos notes : ce que vous avez trouvé. Elles entrent dans le rapport et dans l’enquête.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>The busiest conversation</source>
        <translation>La conversation la plus active</translation>
    </message>
    <message>
        <source>The busiest group</source>
        <translation>Le groupe le plus actif</translation>
    </message>
</context>
<context>
    <name>remora::ui::CertificateDialog</name>
    <message>
        <source>Certificate of an appliance</source>
        <translation>Certificat d’une appliance</translation>
    </message>
</context>
<context>
    <name>remora::ui::CertificatePage</name>
    <message>
        <source>Do not connect</source>
        <translation>Ne pas se connecter</translation>
    </message>
    <message>
        <source>Trust once</source>
        <translation>Faire confiance une fois</translation>
    </message>
    <message>
        <source>Trust for this host</source>
        <translation>Faire confiance pour cet hôte</translation>
    </message>
    <message>
        <source>Fingerprint as the appliance&apos;s own console shows it</source>
        <translation>Empreinte telle que la console de l’appliance l’affiche</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. This can be an attack. Do not go on unless whoever runs the appliance confirms it; then type the fingerprint that its own console shows.</source>
        <translation>%1 présente un autre certificat que celui auquel vous faisiez confiance. Ce peut être une attaque. Ne continuez que si le responsable de l’appliance le confirme ; saisissez alors l’empreinte que sa console affiche.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody vouches for, as most appliances do. Compare the fingerprint with the appliance&apos;s own.</source>
        <translation>%1 présente un certificat que personne ne garantit, comme la plupart des appliances. Comparez l’empreinte à celle de l’appliance.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Sujet : %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Émetteur : %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Valable du %1 au %2</translation>
    </message>
    <message>
        <source> (not valid today)</source>
        <translation> (non valable aujourd’hui)</translation>
    </message>
    <message>
        <source>SHA-256, trusted:</source>
        <translation>SHA-256, approuvé :</translation>
    </message>
    <message>
        <source>SHA-256, shown now:</source>
        <translation>SHA-256, présenté maintenant :</translation>
    </message>
    <message>
        <source>SHA-256, typed from the appliance&apos;s own console:</source>
        <translation>SHA-256, saisi depuis la console de l’appliance :</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used, and nobody can waive that.</source>
        <translation>Le certificat de %1 est inutilisable, et personne ne peut passer outre.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ChartPanel</name>
    <message>
        <source>usual</source>
        <translation>usuel</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>Largeur d’intervalle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>Copier les graphiques comme image</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save charts as PNG, SVG or PDF, or their numbers as CSV</source>
        <translation>Enregistrer les graphiques en PNG, SVG ou PDF, ou leurs nombres en CSV</translation>
    </message>
    <message>
        <source>Options of the charts</source>
        <translation>Options des graphiques</translation>
    </message>
    <message>
        <source>How the charts are made and drawn</source>
        <translation>Comment les graphiques sont faits et tracés</translation>
    </message>
    <message>
        <source>“%1” is no bin width between 1 µs and 1 h, such as 250 ms.</source>
        <translation>« %1 » n’est pas une largeur d’intervalle entre 1 µs et 1 h, telle que 250 ms.</translation>
    </message>
    <message>
        <source>The charts are on the clipboard.</source>
        <translation>Les graphiques sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>%1 enregistré dans %2.</translation>
    </message>
    <message>
        <source>Width of the bins, from 1 µs to 1 h. Automatic bins follow the zoom; usual is 1 s, of RTT bands 100 ms. Type one, such as 250 ms.</source>
        <translation>Largeur des intervalles, de 1 µs à 1 h. Les intervalles automatiques suivent le zoom ; l’usuel est de 1 s, pour les bandes de RTT 100 ms. Saisissez-en une, telle que 250 ms.</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>Further charts</source>
        <translation>Autres graphiques</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>Save the numbers of the chart</source>
        <translation>Enregistrer les nombres du graphique</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>choose others</source>
        <translation>en choisir d’autres</translation>
    </message>
    <message>
        <source>Select the conversations that the charts are to be about</source>
        <translation>Choisir les conversations sur lesquelles portent les graphiques</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <translation>%1 ·</translation>
    </message>
</context>
<context>
    <name>remora::ui::ChartStack</name>
    <message>
        <source>Charts of the selected conversations</source>
        <translation>Graphiques des conversations choisies</translation>
    </message>
    <message>
        <source>Choose a chart above: packet length, bit rate, RTT or another.</source>
        <translation>Choisissez un graphique ci-dessus : longueur, débit, RTT ou un autre.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ClipDialog</name>
    <message>
        <source>Lock it: its packets stay, whatever the job drops</source>
        <translation>Le verrouiller : ses paquets restent, quoi que la tâche abandonne</translation>
    </message>
    <message>
        <source>New clip</source>
        <translation>Nouveau clip</translation>
    </message>
    <message>
        <source>none: all packets</source>
        <translation>aucun : tous les paquets</translation>
    </message>
    <message>
        <source>such as: slow logins on Monday</source>
        <translation>par exemple : connexions lentes lundi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create the clip</source>
        <translation>Créer le clip</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Plage de temps</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>remora::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Chercher une colonne</translation>
    </message>
    <message>
        <source>Show the usual columns</source>
        <translation>Montrer les colonnes usuelles</translation>
    </message>
    <message>
        <source>Says nothing of these groups</source>
        <translation>Ne dit rien de ces groupes</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConnectDialog</name>
    <message>
        <source>Connect to a NetShark</source>
        <translation>Se connecter à un NetShark</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>nom ou adresse</translation>
    </message>
    <message>
        <source>Keep the password in the system keychain</source>
        <translation>Garder le mot de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>No keychain here: the password is kept for this session only</source>
        <translation>Pas de trousseau ici : le mot de passe n’est gardé que pour cette session</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Enter the host and the user.</source>
        <translation>Saisissez l’hôte et l’utilisateur.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Edit an appliance</source>
        <translation>Modifier une appliance</translation>
    </message>
    <message>
        <source>asked when it is connected</source>
        <translation>demandé à la connexion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>optional, such as: data centre</source>
        <translation>facultatif, par exemple : centre de données</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keep this appliance in the list of sources</source>
        <translation>Garder cette appliance dans la liste des sources</translation>
    </message>
    <message>
        <source>%1 is in the list already, with this user.</source>
        <translation>%1 est déjà dans la liste, avec cet utilisateur.</translation>
    </message>
    <message>
        <source>What you entered was not accepted.</source>
        <translation>Ce que vous avez saisi n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Ask for the purpose of each login again</source>
        <translation>Redemander le but de chaque connexion</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConversationsView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Find address, port, service or protocol</source>
        <translation>Chercher adresse, port, service ou protocole</translation>
    </message>
    <message>
        <source>Find conversations</source>
        <translation>Chercher des conversations</translation>
    </message>
    <message>
        <source>Show all conversations again</source>
        <translation>Montrer de nouveau toutes les conversations</translation>
    </message>
    <message>
        <source>None of %1 matches “%2”. Clear the text above to see them.</source>
        <translation>Aucune de %1 ne correspond à « %2 ». Effacez le texte ci-dessus pour les voir.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>This capture holds no IP packets.</source>
        <translation>Cette capture ne contient aucun paquet IP.</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Une ligne est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 lignes sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>en texte</translation>
    </message>
    <message>
        <source>as CSV, raw numbers</source>
        <translation>en CSV, nombres bruts</translation>
    </message>
    <message>
        <source>as JSON, raw numbers</source>
        <translation>en JSON, nombres bruts</translation>
    </message>
    <message>
        <source>Save shown rows…</source>
        <translation>Enregistrer les lignes montrées…</translation>
    </message>
    <message>
        <source>Save all conversations…</source>
        <translation>Enregistrer toutes les conversations…</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>Montrer ses paquets</translation>
    </message>
    <message>
        <source>Swap client and server</source>
        <translation>Échanger client et serveur</translation>
    </message>
    <message>
        <source>Save packets</source>
        <translation>Enregistrer les paquets</translation>
    </message>
    <message>
        <source>of the selection…</source>
        <translation>de la sélection…</translation>
    </message>
    <message>
        <source>only from client…</source>
        <translation>seulement du client…</translation>
    </message>
    <message>
        <source>only from server…</source>
        <translation>seulement du serveur…</translation>
    </message>
    <message>
        <source>Open in Wireshark</source>
        <translation>Ouvrir dans Wireshark</translation>
    </message>
    <message>
        <source>Find conversations…</source>
        <translation>Chercher des conversations…</translation>
    </message>
    <message>
        <source>Save conversations</source>
        <translation>Enregistrer les conversations</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Fetch just this from the appliance…</source>
        <translation>Récupérer seulement ceci de l’appliance…</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>Aucune ligne n’est choisie : il n’y a rien à copier.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 lignes, c’est trop pour le presse-papiers. Enregistrez-les dans un fichier.</translation>
    </message>
    <message>
        <source>Select the conversations whose client and server are to be swapped, at most %1 at once.</source>
        <translation>Sélectionnez les conversations dont le client et le serveur sont à échanger, au plus %1 à la fois.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier « %1 »</translation>
    </message>
    <message>
        <source>Follow the stream</source>
        <translation>Suivre le flux</translation>
    </message>
    <message>
        <source>Select all: chart all packets</source>
        <translation>Tout choisir : tracer tous les paquets</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>No conversation is in focus: no packet that the filter and the time range leave is of IP.</source>
        <translation>Aucune conversation n’est en vue : aucun des paquets que laissent le filtre et la plage de temps n’est de l’IP.</translation>
    </message>
    <message>
        <source>nothing selected · charts: the busiest conversation</source>
        <translation>rien de choisi · graphiques : la conversation la plus active</translation>
    </message>
    <message>
        <source>nothing selected · charts: the busiest group</source>
        <translation>rien de choisi · graphiques : le groupe le plus actif</translation>
    </message>
    <message>
        <source>selected: all conversations · charts: all packets</source>
        <translation>choisies : toutes les conversations · graphiques : tous les paquets</translation>
    </message>
    <message>
        <source>nothing selected · charts: all packets</source>
        <translation>rien de choisi · graphiques : tous les paquets</translation>
    </message>
    <message>
        <source>selected: 1 conversation</source>
        <translation>choisie : 1 conversation</translation>
    </message>
    <message>
        <source>selected: %1 conversations</source>
        <translation>choisies : %1 conversations</translation>
    </message>
</context>
<context>
    <name>remora::ui::DeedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The appliance is asked…</source>
        <translation>Demande à l’appliance…</translation>
    </message>
</context>
<context>
    <name>remora::ui::Downloads</name>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Downloads are running</source>
        <translation>Des téléchargements sont en cours</translation>
    </message>
    <message>
        <source>A download is still running. What came is kept as a partial capture.</source>
        <translation>Un téléchargement est en cours. Ce qui est arrivé est conservé comme capture partielle.</translation>
    </message>
    <message>
        <source>Cancel download and quit</source>
        <translation>Annuler le téléchargement et quitter</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>Continuer le téléchargement</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>L’écraser</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>An earlier download to this name was interrupted. What had come is kept in %1.</source>
        <translation>Un téléchargement antérieur sous ce nom a été interrompu. Ce qui était arrivé est conservé dans %1.</translation>
    </message>
    <message>
        <source>%1 What came is kept in %2.</source>
        <translation>%1 Ce qui est arrivé est gardé dans %2.</translation>
    </message>
</context>
<context>
    <name>remora::ui::EmptyFocus</name>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Nothing of the selection matches the filter and lies in the time range.</source>
        <translation>Rien de la sélection ne correspond au filtre et n’est dans la plage de temps.</translation>
    </message>
    <message>
        <source>No packet matches the filter and lies in the time range.</source>
        <translation>Aucun paquet ne correspond au filtre et n’est dans la plage de temps.</translation>
    </message>
    <message>
        <source>Nothing of the selection matches the filter.</source>
        <translation>Rien de la sélection ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No packet matches the filter.</source>
        <translation>Aucun paquet ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nothing of the selection lies in the time range.</source>
        <translation>Rien de la sélection n’est dans la plage de temps.</translation>
    </message>
    <message>
        <source>No packet lies in the time range.</source>
        <translation>Aucun paquet n’est dans la plage de temps.</translation>
    </message>
    <message>
        <source>This capture holds no packets.</source>
        <translation>Cette capture ne contient aucun paquet.</translation>
    </message>
    <message>
        <source>Clear the filter (%1 packets without it)</source>
        <translation>Effacer le filtre (%1 paquets sans lui)</translation>
    </message>
    <message>
        <source>All of the time (%1 packets without the range)</source>
        <translation>Toute la durée (%1 paquets sans la plage)</translation>
    </message>
</context>
<context>
    <name>remora::ui::EndpointsView</name>
    <message>
        <source>Endpoints</source>
        <translation>Extrémités</translation>
    </message>
    <message>
        <source>Save endpoints as CSV…</source>
        <translation>Enregistrer les extrémités en CSV…</translation>
    </message>
    <message>
        <source>Save endpoints</source>
        <translation>Enregistrer les extrémités</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Counting the endpoints…</source>
        <translation>Comptage des extrémités…</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>Aucune ligne n’est choisie : il n’y a rien à copier.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 lignes, c’est trop pour le presse-papiers. Enregistrez-les dans un fichier.</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Une ligne est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 lignes sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier « %1 »</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>remora::ui::ExportLimits</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>whole packets</source>
        <translation>paquets entiers</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source>Of each packet</source>
        <translation>De chaque paquet</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Stop after seconds</source>
        <translation>Arrêter après des secondes</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Stop after megabytes</source>
        <translation>Arrêter après des mégaoctets</translation>
    </message>
    <message>
        <source> packets</source>
        <translation> paquets</translation>
    </message>
    <message>
        <source>Stop after packets</source>
        <translation>Arrêter après des paquets</translation>
    </message>
    <message>
        <source>Snap length: longer packets are cut off there</source>
        <translation>Longueur de capture : les paquets plus longs y sont coupés</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Arrêter après</translation>
    </message>
</context>
<context>
    <name>remora::ui::FactsView</name>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Facts of the capture</source>
        <translation>Faits de la capture</translation>
    </message>
    <message>
        <source>%1
Double click shows the packet.</source>
        <translation>%1
Un double clic montre le paquet.</translation>
    </message>
    <message>
        <source>Show the packet</source>
        <translation>Montrer le paquet</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>Copier tous les faits</translation>
    </message>
</context>
<context>
    <name>remora::ui::FetchDialog</name>
    <message>
        <source>none: all packets</source>
        <translation>aucun : tous les paquets</translation>
    </message>
    <message>
        <source>Fetch from the appliance</source>
        <translation>Récupérer de l’appliance</translation>
    </message>
    <message>
        <source>exactly this time</source>
        <translation>exactement ce temps</translation>
    </message>
    <message>
        <source>1 s before and after</source>
        <translation>1 s avant et après</translation>
    </message>
    <message>
        <source>10 s before and after</source>
        <translation>10 s avant et après</translation>
    </message>
    <message>
        <source>1 min before and after</source>
        <translation>1 min avant et après</translation>
    </message>
    <message>
        <source>5 min before and after</source>
        <translation>5 min avant et après</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Download and analyze</source>
        <translation>Télécharger et analyser</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>remora::ui::FileActions</name>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>&amp;New folder in it…</source>
        <translation>Y créer un &amp;nouveau dossier…</translation>
    </message>
    <message>
        <source>&amp;Move or rename…</source>
        <translation>&amp;Déplacer ou renommer…</translation>
    </message>
    <message>
        <source>&amp;Download as it is…</source>
        <translation>&amp;Télécharger tel quel…</translation>
    </message>
    <message>
        <source>Remove its &amp;index</source>
        <translation>Retirer son &amp;index</translation>
    </message>
    <message>
        <source>Build an &amp;index</source>
        <translation>Créer un &amp;index</translation>
    </message>
    <message>
        <source>&amp;Verify the file…</source>
        <translation>&amp;Vérifier le fichier…</translation>
    </message>
    <message>
        <source>De&amp;lete the file…</source>
        <translation>&amp;Supprimer le fichier…</translation>
    </message>
    <message>
        <source>De&amp;lete the folder…</source>
        <translation>&amp;Supprimer le dossier…</translation>
    </message>
    <message>
        <source>“%1” has an index.</source>
        <translation>« %1 » a un index.</translation>
    </message>
    <message>
        <source>“%1” has no index any more.</source>
        <translation>« %1 » n’a plus d’index.</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody.</source>
        <translation>« %1 » est supprimé sur l’appliance, pour tout le monde.</translation>
    </message>
    <message>
        <source>The file in it is lost too.</source>
        <translation>Le fichier qu’il contient est perdu aussi.</translation>
    </message>
    <message>
        <source>%1 files in it are lost too.</source>
        <translation>Les %1 fichiers qu’il contient sont perdus aussi.</translation>
    </message>
    <message>
        <source>Delete a folder</source>
        <translation>Supprimer un dossier</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>Supprimer un fichier</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>« %1 » est supprimé.</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Enregistrer le fichier sous</translation>
    </message>
    <message>
        <source>Upload a capture</source>
        <translation>Envoyer une capture</translation>
    </message>
    <message>
        <source>Folder of the appliance</source>
        <translation>Dossier de l’appliance</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>Captures (*.pcap *.pcapng *.cap);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Upload it there</source>
        <translation>L’envoyer là</translation>
    </message>
</context>
<context>
    <name>remora::ui::FilePlaceDialog</name>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Move a folder</source>
        <translation>Déplacer un dossier</translation>
    </message>
    <message>
        <source>Move a file</source>
        <translation>Déplacer un fichier</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Le déplacer</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The appliance shows no folder that it can be in.</source>
        <translation>L’appliance ne montre aucun dossier où cela puisse se trouver.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>A name is no path: choose the folder above.</source>
        <translation>Un nom n’est pas un chemin : choisissez le dossier ci-dessus.</translation>
    </message>
    <message>
        <source>The folder has something of this name already.</source>
        <translation>Le dossier contient déjà quelque chose de ce nom.</translation>
    </message>
    <message>
        <source>That is where it is.</source>
        <translation>C’est déjà là.</translation>
    </message>
    <message>
        <source>The folder “%1” is there.</source>
        <translation>Le dossier « %1 » est là.</translation>
    </message>
    <message>
        <source>It is “%1” now.</source>
        <translation>C’est maintenant « %1 ».</translation>
    </message>
    <message>
        <source>The name is too long: it has %1 bytes, and %2 is the most.</source>
        <translation>Le nom est trop long : il compte %1 octets, et le maximum est de %2.</translation>
    </message>
</context>
<context>
    <name>remora::ui::FileVerifyDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparer avec un fichier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Vérifier un fichier</translation>
    </message>
    <message>
        <source>The appliance computes it…</source>
        <translation>L’appliance le calcule…</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 computes no SHA-256 of its files.</source>
        <translation>%1 ne calcule pas le SHA-256 de ses fichiers.</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
    <message>
        <source>“%1” is read…</source>
        <translation>Lecture de « %1 »…</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>« %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>✓ “%1” is the same, byte for byte.</source>
        <translation>✓ « %1 » est identique, octet par octet.</translation>
    </message>
    <message>
        <source>✗ “%1” is another file: its SHA-256 is %2.</source>
        <translation>✗ « %1 » est un autre fichier : son SHA-256 est %2.</translation>
    </message>
</context>
<context>
    <name>remora::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Recent filters, named filters, and the dialect</source>
        <translation>Filtres récents, filtres nommés, et le dialecte</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Clear the filter: all packets</source>
        <translation>Effacer le filtre : tous les paquets</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the focus before (Ctrl+Z)</source>
        <translation>Revenir à la vue d’avant (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Forward again (Ctrl+Shift+Z)</source>
        <translation>Avancer de nouveau (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Filter, such as tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms</source>
        <translation>Filtre, par exemple tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>BPF, such as host 10.0.0.1 and tcp port 443; reads the file again</source>
        <translation>BPF, par exemple host 10.0.0.1 and tcp port 443 ; relit le fichier</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>filtrage…</translation>
    </message>
    <message>
        <source>✓ %1 of %2 packets</source>
        <translation>✓ %1 paquets sur %2</translation>
    </message>
    <message>
        <source>Forget a named filter</source>
        <translation>Oublier un filtre nommé</translation>
    </message>
    <message>
        <source>Name this filter…</source>
        <translation>Nommer ce filtre…</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Aucun filtre utilisé pour l’instant</translation>
    </message>
    <message>
        <source>Wireshark&apos;s words</source>
        <translation>Les mots de Wireshark</translation>
    </message>
    <message>
        <source>BPF, as tcpdump has it</source>
        <translation>BPF, comme dans tcpdump</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>Nommer ce filtre</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Nom de « %1 »</translation>
    </message>
    <message>
        <source>Use BPF</source>
        <translation>Utiliser BPF</translation>
    </message>
    <message>
        <source>This is BPF, as tcpdump has it: apply it as such. The file is read again.</source>
        <translation>C’est du BPF, comme dans tcpdump : l’appliquer comme tel. Le fichier est relu.</translation>
    </message>
    <message>
        <source>This is BPF, as tcpdump has it: “Use BPF” applies it.</source>
        <translation>C’est du BPF, comme dans tcpdump : « Utiliser BPF » l’applique.</translation>
    </message>
    <message>
        <source>Fields and operators are Wireshark&apos;s. Enter applies, Escape goes back to what is applied, Ctrl+Space lists the fields.</source>
        <translation>Champs et opérateurs sont ceux de Wireshark. Entrée applique, Échap revient à ce qui est appliqué, Ctrl+Espace liste les champs.</translation>
    </message>
    <message>
        <source>%1 without a unit is %1 s: write %1 ms where milliseconds are meant.</source>
        <translation>%1 sans unité vaut %1 s : écrivez %1 ms si ce sont des millisecondes.</translation>
    </message>
    <message>
        <source>%1 = %1 s</source>
        <translation>%1 = %1 s</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>non appliqué</translation>
    </message>
    <message>
        <source>not applied · Enter</source>
        <translation>non appliqué · Entrée</translation>
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
        <translation>affichage</translation>
    </message>
    <message>
        <source>native</source>
        <translation>natif</translation>
    </message>
    <message>
        <source>+ Add filter</source>
        <translation>+ Ajouter un filtre</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Déjà utilisés</translation>
    </message>
    <message>
        <source>Filters that were used before, and those with a name</source>
        <translation>Filtres déjà utilisés, et ceux qui ont un nom</translation>
    </message>
    <message>
        <source>The NetShark&apos;s own filter (fast), BPF as in tcpdump, or a Wireshark display filter (slow)</source>
        <translation>Le filtre propre au NetShark (rapide), BPF comme dans tcpdump, ou un filtre d’affichage de Wireshark (lent)</translation>
    </message>
    <message>
        <source>Kind of filter</source>
        <translation>Type de filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Ask natively instead</source>
        <translation>Demander plutôt en natif</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>The appliance starts Wireshark for this one: slow.</source>
        <translation>L’appliance lance Wireshark pour celui-ci : lent.</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Aucun filtre utilisé pour l’instant</translation>
    </message>
    <message>
        <source>Name “%1”…</source>
        <translation>Nommer « %1 »…</translation>
    </message>
    <message>
        <source>Forget a named filter</source>
        <translation>Oublier un filtre nommé</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>Nommer ce filtre</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Nom de « %1 »</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>None: all packets</source>
        <translation>Aucun : tous les paquets</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Garder le nom</translation>
    </message>
</context>
<context>
    <name>remora::ui::FocusChips</name>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>All of the time again</source>
        <translation>Revenir à toute la durée</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>En vue</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>All packets of all of the time, and nothing selected</source>
        <translation>Tous les paquets de toute la durée, et rien de choisi</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>Filter %1 is not applied: %2</source>
        <translation>Le filtre %1 n’est pas appliqué : %2</translation>
    </message>
    <message>
        <source>%1
Click clears the filter.</source>
        <translation>%1
Un clic efface le filtre.</translation>
    </message>
    <message>
        <source>%1
%2
Click clears the filter.</source>
        <translation>%1
%2
Un clic efface le filtre.</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>Temps %1</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversation</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 conversations</translation>
    </message>
    <message>
        <source>%1 of %2 conversations</source>
        <translation>%1 conversations sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 packets</source>
        <translation>%1 paquets sur %2</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquets</translation>
    </message>
</context>
<context>
    <name>remora::ui::FollowWindow</name>
    <message>
        <source>Reading the packets of the conversation…</source>
        <translation>Lecture des paquets de la conversation…</translation>
    </message>
    <message>
        <source>Save client…</source>
        <translation>Enregistrer le client…</translation>
    </message>
    <message>
        <source>Save server…</source>
        <translation>Enregistrer le serveur…</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>%1 – followed stream</source>
        <translation>%1 – flux suivi</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Client only</source>
        <translation>Client seul</translation>
    </message>
    <message>
        <source>Server only</source>
        <translation>Serveur seul</translation>
    </message>
    <message>
        <source>Sides that are shown</source>
        <translation>Côtés montrés</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>In hexadecimal</source>
        <translation>En hexadécimal</translation>
    </message>
    <message>
        <source>How bytes are shown</source>
        <translation>Comment les octets sont montrés</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Save the client&apos;s bytes as they were sent</source>
        <translation>Enregistrer les octets du client tels qu’ils ont été envoyés</translation>
    </message>
    <message>
        <source>Save the server&apos;s bytes as they were sent</source>
        <translation>Enregistrer les octets du serveur tels qu’ils ont été envoyés</translation>
    </message>
    <message>
        <source>→ client %1 bytes</source>
        <translation>→ client %1 octets</translation>
    </message>
    <message>
        <source>← server %1 bytes</source>
        <translation>← serveur %1 octets</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, %1 manquants</translation>
    </message>
    <message>
        <source>The packets of this conversation carry no payload.</source>
        <translation>Les paquets de cette conversation ne portent aucune charge utile.</translation>
    </message>
    <message>
        <source>only the first 10 MB are shown</source>
        <translation>seuls les 10 premiers Mo sont montrés</translation>
    </message>
    <message>
        <source>Save the client&apos;s bytes</source>
        <translation>Enregistrer les octets du client</translation>
    </message>
    <message>
        <source>Save the server&apos;s bytes</source>
        <translation>Enregistrer les octets du serveur</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved %1, without the bytes that are not shown.</source>
        <translation>%1 enregistré, sans les octets qui ne sont pas montrés.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>remora::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>remora::ui::HexView</name>
    <message>
        <source>Bytes of the packet</source>
        <translation>Octets du paquet</translation>
    </message>
    <message>
        <source>Copy the bytes</source>
        <translation>Copier les octets</translation>
    </message>
</context>
<context>
    <name>remora::ui::InterfaceDialog</name>
    <message>
        <source>Rename an interface</source>
        <translation>Renommer une interface</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>La renommer</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>The interface is called “%1” now.</source>
        <translation>L’interface s’appelle maintenant « %1 ».</translation>
    </message>
</context>
<context>
    <name>remora::ui::JobActions</name>
    <message>
        <source>&amp;New job…</source>
        <translation>&amp;Nouvelle tâche…</translation>
    </message>
    <message>
        <source>&amp;Start the job</source>
        <translation>&amp;Démarrer la tâche</translation>
    </message>
    <message>
        <source>&amp;Stop the job…</source>
        <translation>&amp;Arrêter la tâche…</translation>
    </message>
    <message>
        <source>&amp;Change the job…</source>
        <translation>&amp;Modifier la tâche…</translation>
    </message>
    <message>
        <source>&amp;All of it as a clip…</source>
        <translation>Le tout en &amp;clip…</translation>
    </message>
    <message>
        <source>&amp;Forget its packets…</source>
        <translation>&amp;Oublier ses paquets…</translation>
    </message>
    <message>
        <source>De&amp;lete the job…</source>
        <translation>&amp;Supprimer la tâche…</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Arrêter la tâche</translation>
    </message>
    <message>
        <source>“%1” captures no more packets until it is started again. Those that it has stay.</source>
        <translation>« %1 » ne capture plus de paquets jusqu’à son redémarrage. Ceux qu’elle a restent.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>L’arrêter</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>La laisser tourner</translation>
    </message>
    <message>
        <source>“%1” captures.</source>
        <translation>« %1 » capture.</translation>
    </message>
    <message>
        <source>“%1” has stopped.</source>
        <translation>« %1 » est arrêtée.</translation>
    </message>
    <message>
        <source>Forget the packets of a job</source>
        <translation>Oublier les paquets d’une tâche</translation>
    </message>
    <message>
        <source>All packets of “%1” are deleted on the appliance, for everybody. Locked clips stay.</source>
        <translation>Tous les paquets de « %1 » sont supprimés sur l’appliance, pour tout le monde. Les clips verrouillés restent.</translation>
    </message>
    <message>
        <source>Delete the packets</source>
        <translation>Supprimer les paquets</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>“%1” is empty now.</source>
        <translation>« %1 » est vide maintenant.</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody.</source>
        <translation>« %1 » est supprimée sur l’appliance, pour tout le monde.</translation>
    </message>
    <message>
        <source>Its packets are lost: %1.</source>
        <translation>Ses paquets sont perdus : %1.</translation>
    </message>
    <message>
        <source>The clip of it is lost too.</source>
        <translation>Son clip est perdu aussi.</translation>
    </message>
    <message>
        <source>%1 clips of it are lost too.</source>
        <translation>Ses %1 clips sont perdus aussi.</translation>
    </message>
    <message>
        <source>Delete a job</source>
        <translation>Supprimer une tâche</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>« %1 » est supprimée.</translation>
    </message>
    <message>
        <source>The clip is there, and locked.</source>
        <translation>Le clip est là, et verrouillé.</translation>
    </message>
    <message>
        <source>The clip is there.</source>
        <translation>Le clip est là.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted while a clip of it is locked. Unlock the clip first.</source>
        <translation>« %1 » ne peut pas être supprimé tant qu’un de ses clips est verrouillé. Déverrouillez d’abord le clip.</translation>
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
        <translation>jours</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Change a job</source>
        <translation>Modifier une tâche</translation>
    </message>
    <message>
        <source>Create the job</source>
        <translation>Créer la tâche</translation>
    </message>
    <message>
        <source>Change the job</source>
        <translation>Modifier la tâche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>such as: web servers</source>
        <translation>par exemple : serveurs web</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>all packets, or such as: tcp port 443</source>
        <translation>tous les paquets, ou par exemple : tcp port 443</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>whole packets</source>
        <translation>paquets entiers</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>BPF filter</source>
        <translation>Filtre BPF</translation>
    </message>
    <message>
        <source>Of each packet</source>
        <translation>De chaque paquet</translation>
    </message>
    <message>
        <source>Snap length: longer packets are cut off there</source>
        <translation>Longueur de capture : les paquets plus longs y sont coupés</translation>
    </message>
    <message>
        <source>Keeps at most, size</source>
        <translation>Garde au plus, taille</translation>
    </message>
    <message>
        <source>Keeps at most, time</source>
        <translation>Garde au plus, temps</translation>
    </message>
    <message>
        <source>Keeps at most, packets</source>
        <translation>Garde au plus, paquets</translation>
    </message>
    <message>
        <source>Index at most, size</source>
        <translation>Index au plus, taille</translation>
    </message>
    <message>
        <source>Index at most, time</source>
        <translation>Index au plus, temps</translation>
    </message>
    <message>
        <source>A job stays on its interface.</source>
        <translation>Une tâche reste sur son interface.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>paquets</translation>
    </message>
    <message>
        <source>Keeps at most</source>
        <translation>Garde au plus</translation>
    </message>
    <message>
        <source>Beyond any of these the oldest packets go.</source>
        <translation>Au-delà de l’une de ces limites, les paquets les plus anciens disparaissent.</translation>
    </message>
    <message>
        <source>The appliance has room for %1, %2 of it used.</source>
        <translation>L’appliance a de la place pour %1, dont %2 utilisés.</translation>
    </message>
    <message>
        <source>Build an index of its packets</source>
        <translation>Créer un index de ses paquets</translation>
    </message>
    <message>
        <source>It goes with the packets that it is of</source>
        <translation>Il disparaît avec les paquets dont il est l’index</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>It has at most</source>
        <translation>Il a au plus</translation>
    </message>
    <message>
        <source>The job holds more than that: its oldest packets go at once.</source>
        <translation>La tâche contient plus que cela : ses paquets les plus anciens disparaissent aussitôt.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>« %1 » est modifiée.</translation>
    </message>
    <message>
        <source>The job “%1” is there.</source>
        <translation>La tâche « %1 » est là.</translation>
    </message>
</context>
<context>
    <name>remora::ui::JobQuantity</name>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>It needs a number.</source>
        <translation>Il faut un nombre.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>At most %1 %2.</source>
        <translation>Au plus %1 %2.</translation>
    </message>
    <message>
        <source>It has to be more than 0.</source>
        <translation>Il faut plus de 0.</translation>
    </message>
    <message>
        <source>More than 0, or nothing.</source>
        <translation>Plus de 0, ou rien.</translation>
    </message>
    <message>
        <source>Not in parts: a whole number of %1.</source>
        <translation>Pas de fractions : un nombre entier (%1).</translation>
    </message>
</context>
<context>
    <name>remora::ui::LayersTree</name>
    <message>
        <source>Layers of the packet</source>
        <translation>Couches du paquet</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Copier nom et valeur</translation>
    </message>
    <message>
        <source>Open all layers</source>
        <translation>Ouvrir toutes les couches</translation>
    </message>
    <message>
        <source>Close all layers</source>
        <translation>Fermer toutes les couches</translation>
    </message>
</context>
<context>
    <name>remora::ui::LogWindow</name>
    <message>
        <source>Requests to appliances</source>
        <translation>Demandes aux appliances</translation>
    </message>
    <message>
        <source>Nothing was asked of an appliance yet.</source>
        <translation>Rien n’a encore été demandé à une appliance.</translation>
    </message>
    <message>
        <source>Show requests that contain</source>
        <translation>Montrer les demandes qui contiennent</translation>
    </message>
    <message>
        <source>Show polling</source>
        <translation>Montrer l’interrogation périodique</translation>
    </message>
    <message>
        <source>Each of the requests that ask the same again and again</source>
        <translation>Chacune des demandes qui redemandent sans cesse la même chose</translation>
    </message>
</context>
<context>
    <name>remora::ui::LoginPage</name>
    <message>
        <source>Log in to this appliance without a purpose from now on</source>
        <translation>Désormais, se connecter à cette appliance sans indiquer de but</translation>
    </message>
    <message>
        <source>Purpose of this login</source>
        <translation>But de cette connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>The appliance asks why you log in.</source>
        <translation>L’appliance demande pourquoi vous ouvrez une session.</translation>
    </message>
    <message>
        <source>The appliance lets nobody in without a purpose.</source>
        <translation>L’appliance ne laisse entrer personne sans but indiqué.</translation>
    </message>
</context>
<context>
    <name>remora::ui::MainWindow</name>
    <message>
        <source>Remora</source>
        <translation>Remora</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>SOURCES</translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation>Ouvrir des captures</translation>
    </message>
    <message>
        <source>Captures and investigations (*.pcap *.pcapng *.cap *.pcap.* *.pcapng.* *.part *.remora);;All files (*)</source>
        <translation>Captures et enquêtes (*.pcap *.pcapng *.cap *.pcap.* *.pcapng.* *.part *.remora);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 — Remora</source>
        <translation>%1 — Remora</translation>
    </message>
    <message>
        <source>The capture %1 of this investigation is not there.</source>
        <translation>La capture %1 de cette enquête est introuvable.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Localiser %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 has changed on disk since it was read.</source>
        <translation>%1 a changé sur le disque depuis sa lecture.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
</context>
<context>
    <name>remora::ui::NotesView</name>
    <message>
        <source>Notes of the analysis</source>
        <translation>Notes de l’analyse</translation>
    </message>
    <message>
        <source>No notes: no retransmission, no zero window, no malformed packet.</source>
        <translation>Aucune note : ni retransmission, ni fenêtre nulle, ni paquet malformé.</translation>
    </message>
    <message>
        <source>No notes on the packets in focus.</source>
        <translation>Aucune note sur les paquets en vue.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 lignes sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Show its first packet</source>
        <translation>Montrer son premier paquet</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>remora::ui::OutsideBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>remora::ui::Overview</name>
    <message>
        <source>Bit rate of the whole capture</source>
        <translation>Débit de toute la capture</translation>
    </message>
    <message>
        <source>Bit rate of the whole capture. Drag over it to look at a time range; double click shows everything.</source>
        <translation>Débit de toute la capture. Tirez dessus pour regarder une plage de temps ; un double clic montre tout.</translation>
    </message>
    <message>
        <source>The charts show the part above the line: %1.</source>
        <translation>Les graphiques montrent la partie au-dessus de la ligne : %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::PacketTable</name>
    <message>
        <source>Source port</source>
        <translation>Port source</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Port destination</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
</context>
<context>
    <name>remora::ui::PacketsView</name>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>Go to packet</source>
        <translation>Aller au paquet</translation>
    </message>
    <message>
        <source>Number of the packet, 1 to %1</source>
        <translation>Numéro du paquet, de 1 à %1</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 lignes sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Go to packet…</source>
        <translation>Aller au paquet…</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Note suivante</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Note précédente</translation>
    </message>
    <message>
        <source>The first %1 of the selected rows are on the clipboard; save the packets to have all.</source>
        <translation>Les %1 premières des lignes choisies sont dans le presse-papiers ; enregistrez les paquets pour les avoir toutes.</translation>
    </message>
    <message>
        <source>Packet %1 is hidden by %2.</source>
        <translation>Le paquet %1 est masqué par %2.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>No packet with a note after this one.</source>
        <translation>Aucun paquet avec une note après celui-ci.</translation>
    </message>
    <message>
        <source>No packet with a note before this one.</source>
        <translation>Aucun paquet avec une note avant celui-ci.</translation>
    </message>
    <message>
        <source>One more is outside the focus, packet %1.</source>
        <translation>Un autre est hors de vue, le paquet %1.</translation>
    </message>
    <message>
        <source>%1 more are outside the focus, the nearest is packet %2.</source>
        <translation>%1 autres sont hors de vue, le plus proche est le paquet %2.</translation>
    </message>
    <message>
        <source>Follow the stream</source>
        <translation>Suivre le flux</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
</context>
<context>
    <name>remora::ui::PreferencesDialog</name>
    <message>
        <source>Show names from the capture&apos;s DNS answers</source>
        <translation>Montrer les noms tirés des réponses DNS de la capture</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>The machine&apos;s zone, %1</source>
        <translation>Le fuseau de la machine, %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>such as 443, 8080</source>
        <translation>par exemple 443, 8080</translation>
    </message>
    <message>
        <source>Ports that your servers listen on: they tell server from client where no handshake does. For captures that are opened from now on.</source>
        <translation>Ports sur lesquels vos serveurs écoutent : ils distinguent le serveur du client là où aucune ouverture ne le fait. Pour les captures ouvertes dorénavant.</translation>
    </message>
    <message>
        <source>Those of the desktop</source>
        <translation>Celles du bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>À partir du prochain démarrage</translation>
    </message>
    <message>
        <source>Time of packets</source>
        <translation>Heure des paquets</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Heures en</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Ports of servers</source>
        <translation>Ports des serveurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser ceci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ports are numbers from 0 to 65535, with commas between.</source>
        <translation>Les ports sont des nombres de 0 à 65535, séparés par des virgules.</translation>
    </message>
    <message>
        <source>That of the desktop</source>
        <translation>Celle du bureau</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Of everything in the window; the arrow keys change it</source>
        <translation>De tout ce que montre la fenêtre ; les flèches la changent</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Font of bytes and filters</source>
        <translation>Police des octets et des filtres</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>The packets of all open captures take at most so much memory. Packets beyond that lie in files of the cache folder, which are gone when Remora ends.</source>
        <translation>Les paquets de toutes les captures ouvertes prennent au plus cette mémoire. Les paquets au-delà sont dans des fichiers du dossier de cache, qui disparaissent quand Remora se termine.</translation>
    </message>
    <message>
        <source>%1 are in use now.</source>
        <translation>%1 sont occupés à présent.</translation>
    </message>
    <message>
        <source>%1 are in use now, and %2 in the cache folder.</source>
        <translation>%1 sont occupés à présent, et %2 dans le dossier de cache.</translation>
    </message>
    <message>
        <source>Downloads go to</source>
        <translation>Téléchargements dans</translation>
    </message>
    <message>
        <source>Memory for packets</source>
        <translation>Mémoire des paquets</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1.</source>
        <translation>Rien ne peut être écrit dans le dossier %1.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>Further ones wait until one of these has ended.</source>
        <translation>Les suivants attendent que l’un d’eux soit terminé.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time without an answer</source>
        <translation>Délai sans réponse</translation>
    </message>
    <message>
        <source>How long an appliance may say nothing before a request or a download is given up. Both hold for connections that are made from now on.</source>
        <translation>Combien de temps une appliance peut se taire avant l’abandon d’une requête ou d’un téléchargement. Les deux valent pour les connexions à venir.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ProxySection</name>
    <message>
        <source>as this computer is set up</source>
        <translation>comme cet ordinateur est réglé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>nom ou adresse, et port</translation>
    </message>
    <message>
        <source>asked for where the proxy wants one</source>
        <translation>demandé si le proxy en veut un</translation>
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
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address.</source>
        <translation>Saisissez l’adresse du proxy.</translation>
    </message>
    <message>
        <source>Its own password goes to the proxy in clear, nothing else of yours.</source>
        <translation>Son propre mot de passe parvient en clair au proxy, rien d’autre de vous.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ReadoutPanel</name>
    <message>
        <source>Read-out of the charts</source>
        <translation>Relevé des graphiques</translation>
    </message>
</context>
<context>
    <name>remora::ui::SaveChartsDialog</name>
    <message>
        <source>Transparent background</source>
        <translation>Fond transparent</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG vector picture</source>
        <translation>Image vectorielle SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Page PDF</translation>
    </message>
    <message>
        <source>CSV numbers</source>
        <translation>Nombres CSV</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>Ce qui est visible</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>Toute la plage</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Clair, pour le papier</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>Dossier des graphiques</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Names begin with</source>
        <translation>Les noms commencent par</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Save and overwrite</source>
        <translation>Enregistrer et écraser</translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
        <translation>Ce dossier n’est pas accessible en écriture. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Overwrites %1.</source>
        <translation>Écrase %1.</translation>
    </message>
    <message>
        <source>Choose at least one chart.</source>
        <translation>Choisissez au moins un graphique.</translation>
    </message>
    <message>
        <source>Writes %1.</source>
        <translation>Écrit %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::Saving</name>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Writing %1… %2 %</source>
        <translation>Écriture de %1… %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled; %1 was not written.</source>
        <translation>Annulé ; %1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Save packets in focus</source>
        <translation>Enregistrer les paquets en vue</translation>
    </message>
    <message>
        <source>pcapng (*.pcapng);;pcap (*.pcap)</source>
        <translation>pcapng (*.pcapng);;pcap (*.pcap)</translation>
    </message>
    <message>
        <source>The packets are read from this file. Choose another name.</source>
        <translation>Les paquets sont lus dans ce fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Saved the packets in %1.</source>
        <translation>Les paquets sont enregistrés dans %1.</translation>
    </message>
    <message>
        <source>Wireshark is not installed here.</source>
        <translation>Wireshark n’est pas installé ici.</translation>
    </message>
    <message>
        <source>Wireshark is not installed here. Its filter for what is in focus is on the clipboard.</source>
        <translation>Wireshark n’est pas installé ici. Son filtre pour ce qui est en vue est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Wireshark could not be started.</source>
        <translation>Wireshark n’a pu être lancé.</translation>
    </message>
    <message>
        <source>Wireshark shows more than is in focus: it cannot ask for all of it.</source>
        <translation>Wireshark montre plus que ce qui est en vue : il ne peut tout demander.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved the report %1.</source>
        <translation>Le rapport %1 est enregistré.</translation>
    </message>
    <message>
        <source>Save the investigation</source>
        <translation>Enregistrer l’enquête</translation>
    </message>
    <message>
        <source>Investigations (*.remora)</source>
        <translation>Enquêtes (*.remora)</translation>
    </message>
    <message>
        <source>Saved the investigation %1.</source>
        <translation>L’enquête %1 est enregistrée.</translation>
    </message>
</context>
<context>
    <name>remora::ui::SecretPage</name>
    <message>
        <source>Keep it in the system keychain</source>
        <translation>Le garder dans le trousseau du système</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>remora::ui::SecuritySection</name>
    <message>
        <source>Older TLS too (1.0 and 1.1)</source>
        <translation>Aussi les anciens TLS (1.0 et 1.1)</translation>
    </message>
    <message>
        <source>Anybody on the way can read older TLS, the password too. Only for an appliance that speaks nothing else, on a network you trust.</source>
        <translation>N’importe qui sur le chemin peut lire les anciens TLS, mot de passe compris. Seulement pour une appliance qui ne parle rien d’autre, sur un réseau de confiance.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>none but the system&apos;s</source>
        <translation>aucune hormis celles du système</translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities that vouch for this appliance</source>
        <translation>Un fichier PEM d’autorités de certification qui répondent de cette appliance</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>none yet: you will be asked</source>
        <translation>rien encore : vous serez interrogé</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Notre certificat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>What this computer shows an appliance that asks for a certificate: PKCS#12 or PEM</source>
        <translation>Ce que cet ordinateur montre à un équipement qui demande un certificat : PKCS#12 ou PEM</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.p12 *.pfx *.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>dans le même fichier</translation>
    </message>
    <message>
        <source>A PEM file of the certificate&apos;s private key</source>
        <translation>Un fichier PEM de la clé privée du certificat</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Clés (*.pem *.key);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourceActions</name>
    <message>
        <source>“%1” is not locked any more.</source>
        <translation>« %1 » n’est plus verrouillé.</translation>
    </message>
    <message>
        <source>“%1” is locked.</source>
        <translation>« %1 » est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock a clip</source>
        <translation>Déverrouiller un clip</translation>
    </message>
    <message>
        <source>The packets of “%1” are dropped as soon as the job drops its own.</source>
        <translation>Les paquets de « %1 » sont abandonnés dès que la tâche abandonne les siens.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Le déverrouiller</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Le laisser verrouillé</translation>
    </message>
    <message>
        <source>Delete a clip</source>
        <translation>Supprimer un clip</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody. Packets that only the clip has kept are lost.</source>
        <translation>« %1 » est supprimé sur l’appliance, pour tout le monde. Les paquets que seul le clip gardait sont perdus.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>« %1 » est supprimé.</translation>
    </message>
    <message>
        <source>Describe a clip</source>
        <translation>Décrire un clip</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>The clip is called “%1” now.</source>
        <translation>Le clip s’appelle maintenant « %1 ».</translation>
    </message>
    <message>
        <source>&amp;Unlock the clip…</source>
        <translation>Dé&amp;verrouiller le clip…</translation>
    </message>
    <message>
        <source>Loc&amp;k the clip</source>
        <translation>&amp;Verrouiller le clip</translation>
    </message>
    <message>
        <source>&amp;Describe the clip…</source>
        <translation>&amp;Décrire le clip…</translation>
    </message>
    <message>
        <source>De&amp;lete the clip…</source>
        <translation>&amp;Supprimer le clip…</translation>
    </message>
    <message>
        <source>&amp;Rename the interface…</source>
        <translation>&amp;Renommer l’interface…</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Le décrire</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourceFind</name>
    <message>
        <source>Find a source</source>
        <translation>Chercher une source</translation>
    </message>
    <message>
        <source>Part of a name of an appliance, job, clip, interface, file or capture (Ctrl+F). Down goes to what was found, Escape shows everything again.</source>
        <translation>Partie d’un nom d’appliance, de tâche, de clip, d’interface, de fichier ou de capture (Ctrl+F). Bas mène à ce qui a été trouvé, Échap montre tout de nouveau.</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>&amp;Fermer la capture</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Upload a capture into it…</source>
        <translation>Y &amp;envoyer une capture…</translation>
    </message>
    <message>
        <source>&amp;Upload a capture…</source>
        <translation>&amp;Envoyer une capture…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>L&amp;og out</source>
        <translation>&amp;Fermer la session</translation>
    </message>
    <message>
        <source>&amp;Forget it…</source>
        <translation>L’&amp;oublier…</translation>
    </message>
    <message>
        <source>Look at the &amp;certificate…</source>
        <translation>Voir le ce&amp;rtificat…</translation>
    </message>
    <message>
        <source>“%1” (%2, %3) goes from the list, and its password from the keychain.</source>
        <translation>« %1 » (%2, %3) est retirée de la liste, et son mot de passe du trousseau.</translation>
    </message>
    <message>
        <source>Its certificate stays trusted for the other account.</source>
        <translation>Son certificat reste approuvé pour l’autre compte.</translation>
    </message>
    <message>
        <source>Its certificate is trusted no more.</source>
        <translation>Son certificat n’est plus approuvé.</translation>
    </message>
    <message>
        <source>Forget an appliance</source>
        <translation>Oublier une appliance</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>remora::ui::SpanBar</name>
    <message>
        <source>Time range on the packets that the job holds</source>
        <translation>Plage de temps sur les paquets que la tâche contient</translation>
    </message>
    <message>
        <source>The packets that the job holds. Drag to choose a time range; arrow keys move it (with Shift: its end).</source>
        <translation>Les paquets que la tâche contient. Glissez pour choisir une plage ; les flèches la déplacent (avec Maj : sa fin).</translation>
    </message>
</context>
<context>
    <name>remora::ui::StatusLine</name>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquets</translation>
    </message>
    <message>
        <source>%1 cut by the snap length</source>
        <translation>%1 coupés par la longueur de capture</translation>
    </message>
    <message>
        <source>%1 dropped while capturing</source>
        <translation>%1 perdus à la capture</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>lecture, %1 %</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>%1 × %2, first in packet %3</source>
        <translation>%1 × %2, d’abord au paquet %3</translation>
    </message>
    <message>
        <source>No capture is open.</source>
        <translation>Aucune capture n’est ouverte.</translation>
    </message>
    <message>
        <source>odd packets: %1</source>
        <translation>paquets étranges : %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::StreamView</name>
    <message>
        <source>What the two ends said</source>
        <translation>Ce que les deux bouts ont dit</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Show the packet</source>
        <translation>Montrer le paquet</translation>
    </message>
</context>
<context>
    <name>remora::ui::TransferBar</name>
    <message>
        <source>Cancel, keep what came</source>
        <translation>Annuler, garder ce qui est arrivé</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>Demande à l’appliance…</translation>
    </message>
    <message>
        <source>The job is empty. Attempt %1 of 3, waiting for packets…</source>
        <translation>Le job est vide. Essai %1 sur 3, attente de paquets…</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>Annulé après %1</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquets</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A download was interrupted: %1 holds the %2 that came.</source>
        <translation>Un téléchargement a été interrompu : %1 contient les %2 reçus.</translation>
    </message>
    <message>
        <source>Analyze it</source>
        <translation>L’analyser</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Waits for another download to end</source>
        <translation>Attend la fin d’un autre téléchargement</translation>
    </message>
    <message>
        <source>nothing has come for %1 s</source>
        <translation>rien n’est venu depuis %1 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>remora::ui::ValueRangeDialog</name>
    <message>
        <source>Show these values</source>
        <translation>Montrer ces valeurs</translation>
    </message>
    <message>
        <source>Range of values</source>
        <translation>Plage de valeurs</translation>
    </message>
    <message>
        <source>From, %1</source>
        <translation>De, %1</translation>
    </message>
    <message>
        <source>To, %1</source>
        <translation>À, %1</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>The first number must be the smaller one.</source>
        <translation>Le premier nombre doit être le plus petit.</translation>
    </message>
    <message>
        <source>Both must be numbers.</source>
        <translation>Les deux doivent être des nombres.</translation>
    </message>
</context>
<context>
    <name>remora::ui::WelcomePage</name>
    <message>
        <source>Was it the network?</source>
        <translation>Était-ce le réseau ?</translation>
    </message>
    <message>
        <source>Open a capture, or connect to a NetShark and download the seconds in question. Conversations with their round-trip times and charts appear here while the packets arrive. A capture can also be dropped on this window.</source>
        <translation>Ouvrez une capture, ou connectez-vous à un NetShark et téléchargez les secondes en question. Les conversations avec leurs temps d’aller-retour et les graphiques apparaissent ici pendant que les paquets arrivent. On peut aussi déposer une capture sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Open a capture…</source>
        <translation>Ouvrir une capture…</translation>
    </message>
    <message>
        <source>Connect to a NetShark…</source>
        <translation>Se connecter à un NetShark…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Starts a stand-in for a NetShark on this computer, with made-up traffic</source>
        <translation>Démarre sur cet ordinateur un remplaçant de NetShark, avec un trafic inventé</translation>
    </message>
    <message>
        <source>RECENT CAPTURES</source>
        <translation>CAPTURES RÉCENTES</translation>
    </message>
    <message>
        <source>APPLIANCES</source>
        <translation>APPLIANCES</translation>
    </message>
</context>
<context>
    <name>remora::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>&amp;Fermer la capture</translation>
    </message>
    <message>
        <source>Save con&amp;versations…</source>
        <translation>Enregistrer les con&amp;versations…</translation>
    </message>
    <message>
        <source>Save &amp;endpoints as CSV…</source>
        <translation>Enregistrer les &amp;extrémités en CSV…</translation>
    </message>
    <message>
        <source>&amp;Save charts…</source>
        <translation>Enregistrer les &amp;graphiques…</translation>
    </message>
    <message>
        <source>Co&amp;py charts</source>
        <translation>Co&amp;pier les graphiques</translation>
    </message>
    <message>
        <source>Save pac&amp;kets in focus…</source>
        <translation>Enregistrer les p&amp;aquets en vue…</translation>
    </message>
    <message>
        <source>Save a repor&amp;t…</source>
        <translation>Enregistrer un rappor&amp;t…</translation>
    </message>
    <message>
        <source>Save the &amp;investigation…</source>
        <translation>Enregistrer l’e&amp;nquête…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Préféren&amp;ces…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of focus</source>
        <translation>&amp;Annuler le dernier changement de vue</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>All of the &amp;time</source>
        <translation>Tout le &amp;temps</translation>
    </message>
    <message>
        <source>Find &amp;conversations</source>
        <translation>Chercher des &amp;conversations</translation>
    </message>
    <message>
        <source>Copy selected ro&amp;ws</source>
        <translation>Copier les &amp;lignes choisies</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>&amp;Appliance</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Connect to the &amp;demo</source>
        <translation>Se connecter à la &amp;démo</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Fetch just this…</source>
        <translation>&amp;Récupérer seulement ceci…</translation>
    </message>
    <message>
        <source>Downloads the selected conversations or the brushed time range again, with more time around them</source>
        <translation>Télécharge à nouveau les conversations ou la plage sélectionnées, avec plus de temps autour</translation>
    </message>
    <message>
        <source>Show re&amp;quests</source>
        <translation>Montrer les demand&amp;es</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Conversations</translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation>&amp;Paquets</translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <translation>&amp;Extrémités</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>C&amp;apture</translation>
    </message>
    <message>
        <source>&amp;Go to packet…</source>
        <translation>A&amp;ller au paquet…</translation>
    </message>
    <message>
        <source>&amp;Next note</source>
        <translation>Note s&amp;uivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious note</source>
        <translation>Note précé&amp;dente</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>Barre la&amp;térale</translation>
    </message>
    <message>
        <source>Chart&amp;s</source>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>&amp;Time of packets</source>
        <translation>&amp;Heure des paquets</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Heures en UTC</translation>
    </message>
    <message>
        <source>Na&amp;mes instead of addresses</source>
        <translation>No&amp;ms au lieu d’adresses</translation>
    </message>
    <message>
        <source>From the DNS answers in the capture; nothing is looked up</source>
        <translation>Tirés des réponses DNS de la capture ; rien n’est recherché</translation>
    </message>
    <message>
        <source>&amp;Raw sequence numbers</source>
        <translation>Numéros de séquence b&amp;ruts</translation>
    </message>
    <message>
        <source>tcp.seq_raw and tcp.ack_raw in the table of packets: as they stand in the packet, not counted from the conversation&apos;s first</source>
        <translation>tcp.seq_raw et tcp.ack_raw dans le tableau des paquets : tels que dans le paquet, non comptés depuis le premier de la conversation</translation>
    </message>
    <message>
        <source>Colours of the des&amp;ktop</source>
        <translation>Couleurs du &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Couleurs cla&amp;ires</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs &amp;sombres</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>C&amp;ontraste élevé</translation>
    </message>
    <message>
        <source>A&amp;nalyze</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>Swap client and &amp;server</source>
        <translation>Échanger client et &amp;serveur</translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark</source>
        <translation>Ouvrir dans &amp;Wireshark</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Help on this &amp;view</source>
        <translation>Aide sur cette &amp;vue</translation>
    </message>
    <message>
        <source>&amp;About Remora</source>
        <translation>À &amp;propos de Remora</translation>
    </message>
    <message>
        <source>About Remora</source>
        <translation>À propos de Remora</translation>
    </message>
    <message>
        <source>Remora %1</source>
        <translation>Remora %1</translation>
    </message>
    <message>
        <source>Analyzes captures of network traffic, from files and from NetShark appliances: conversations, round-trip times and charts.

Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>Analyse les captures de trafic réseau, provenant de fichiers et d’appliances NetShark : conversations, temps d’aller-retour et graphiques.

Logiciel libre sous la GNU General Public License, version 3 ou ultérieure ; il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a capture (Ctrl+O)</source>
        <translation>Ouvrir une capture (Ctrl+O)</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Connect to a NetShark (Ctrl+K)</source>
        <translation>Se connecter à un NetShark (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>none: all packets</source>
        <translation>aucun : tous les paquets</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Plage de temps</translation>
    </message>
    <message>
        <source>all of the capture</source>
        <translation>toute la capture</translation>
    </message>
    <message>
        <source>Charts are about</source>
        <translation>Les graphiques portent sur</translation>
    </message>
    <message>
        <source>Made by Remora %1 on %2</source>
        <translation>Fait par Remora %1 le %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Made again by</source>
        <translation>Refait par</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Les %1 premières sur %2.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Extrémités</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Octets reçus</translation>
    </message>
    <message>
        <source>%1 — report</source>
        <translation>%1 — rapport</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Min ms</source>
        <translation>Min ms</translation>
    </message>
    <message>
        <source>Mean ms</source>
        <translation>Moy. ms</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>Max ms</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>vers le serveur</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>vers le client</translation>
    </message>
</context>
<context>
    <name>sourceitem</name>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>%1 · horloge %2%3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>up</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>down</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>%1:%2 as %3. A double click connects.</source>
        <translation>%1:%2 en tant que %3. Un double clic connecte.</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connectée</translation>
    </message>
    <message>
        <source>another certificate</source>
        <translation>autre certificat</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>file of %1, %2 of packets</source>
        <translation>fichier de %1, %2 de paquets</translation>
    </message>
</context>
</TS>
