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
        <source>Inter-arrival</source>
        <translation>Inter-arrivées</translation>
    </message>
    <message>
        <source>Inter-arrival distribution</source>
        <translation>Distribution des inter-arrivées</translation>
    </message>
    <message>
        <source>TCP flags, %1 · %2 bins</source>
        <translation>Drapeaux TCP, %1 · intervalles de %2</translation>
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
        <source>Throughput over RTT</source>
        <translation>Débit selon le RTT</translation>
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
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
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
        <source>From client and from server as two series</source>
        <translation>Du client et du serveur en deux séries</translation>
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
        <source>Retransmissions, duplicate ACKs and zero windows along the upper edge</source>
        <translation>Retransmissions, ACK dupliqués et fenêtres nulles au bord supérieur</translation>
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
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 × %2, the first at %3</source>
        <translation>%1 × %2, la première fois à %3</translation>
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
        <source>All series are hidden: click one in the legend.</source>
        <translation>Toutes les séries sont masquées : cliquez sur l’une d’elles dans la légende.</translation>
    </message>
    <message>
        <source>Inter-arrival time, %1 · since the previous packet</source>
        <translation>Temps inter-arrivées, %1 · depuis le paquet précédent</translation>
    </message>
    <message>
        <source>Time since the previous packet, in order of time</source>
        <translation>Temps depuis le paquet précédent, dans l’ordre du temps</translation>
    </message>
    <message>
        <source>No packet has a previous one here.</source>
        <translation>Aucun paquet n’a de précédent ici.</translation>
    </message>
    <message>
        <source>Inter-arrival distribution, %1 · histogram and cumulative share of the packets</source>
        <translation>Distribution des inter-arrivées, %1 · histogramme et part cumulée des paquets</translation>
    </message>
    <message>
        <source>Histogram of the times since the previous packet, with their cumulative share</source>
        <translation>Histogramme des temps depuis le paquet précédent, avec leur part cumulée</translation>
    </message>
    <message>
        <source>Minimum, mean and maximum RTT in each bin, or its percentiles; an empty bin is a gap</source>
        <translation>RTT minimal, moyen et maximal de chaque intervalle, ou ses percentiles ; un intervalle vide est un trou</translation>
    </message>
    <message>
        <source>RTT distribution, %1 · histogram and cumulative share of the samples</source>
        <translation>Distribution des RTT, %1 · histogramme et part cumulée des mesures</translation>
    </message>
    <message>
        <source>Histogram of the RTT samples, with their cumulative share</source>
        <translation>Histogramme des mesures de RTT, avec leur part cumulée</translation>
    </message>
    <message>
        <source>each packet counts once: as RST, else SYN, FIN, PSH, ACK only</source>
        <translation>chaque paquet compte une fois : comme RST, sinon SYN, FIN, PSH, ACK seul</translation>
    </message>
    <message>
        <source>ACK only</source>
        <translation>ACK seul</translation>
    </message>
    <message>
        <source>TCP packets per second by flag; each counts once: as RST, else SYN, FIN, PSH, ACK only, others</source>
        <translation>Paquets TCP par seconde, par drapeau ; chacun compte une fois : comme RST, sinon SYN, FIN, PSH, ACK seul, autres</translation>
    </message>
    <message>
        <source>one point per bin and side; goodput leaves out retransmissions</source>
        <translation>un point par intervalle et par côté ; le débit utile exclut les retransmissions</translation>
    </message>
    <message>
        <source>8 × the sum of tcp.len sent in each bin, per second, over the mean RTT of the path; goodput leaves out retransmissions</source>
        <translation>8 × la somme des tcp.len envoyés dans chaque intervalle, par seconde, selon le RTT moyen du chemin ; le débit utile exclut les retransmissions</translation>
    </message>
    <message>
        <source>Set the value range…</source>
        <translation>Fixer la plage de valeurs…</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Montrer toutes les valeurs</translation>
    </message>
    <message>
        <source>Show the whole time range</source>
        <translation>Montrer toute la plage de temps</translation>
    </message>
    <message>
        <source>Default height</source>
        <translation>Hauteur par défaut</translation>
    </message>
    <message>
        <source>Split by direction</source>
        <translation>Séparer par sens</translation>
    </message>
    <message>
        <source>Stacked rates</source>
        <translation>Débits empilés</translation>
    </message>
    <message>
        <source>Stacks the conversations; a single series is split by protocol</source>
        <translation>Empile les conversations ; une série seule est divisée par protocole</translation>
    </message>
    <message>
        <source>Mark doubtful RTT samples</source>
        <translation>Marquer les mesures de RTT douteuses</translation>
    </message>
    <message>
        <source>Diamonds: the ACK covers more than one segment. Triangles: the segment was retransmitted.</source>
        <translation>Losanges : l’ACK couvre plus d’un segment. Triangles : le segment a été retransmis.</translation>
    </message>
    <message>
        <source>Mark notes</source>
        <translation>Marquer les notes</translation>
    </message>
    <message>
        <source>Align at the first packets</source>
        <translation>Aligner sur les premiers paquets</translation>
    </message>
    <message>
        <source>The time axis counts from each conversation&apos;s first packet</source>
        <translation>L’axe du temps compte depuis le premier paquet de chaque conversation</translation>
    </message>
    <message>
        <source>automatic, follows the zoom</source>
        <translation>automatique, suit le zoom</translation>
    </message>
    <message>
        <source>default: 1 s, RTT bands 100 ms</source>
        <translation>par défaut : 1 s, bandes de RTT 100 ms</translation>
    </message>
    <message>
        <source>%1 · seconds since each conversation&apos;s first packet</source>
        <translation>%1 · secondes depuis le premier paquet de chaque conversation</translation>
    </message>
    <message>
        <source>Select individual conversations: this chart shows each by itself.</source>
        <translation>Sélectionnez des conversations une à une : ce graphique montre chacune à part.</translation>
    </message>
    <message>
        <source>original segment</source>
        <translation>segment d’origine</translation>
    </message>
    <message>
        <source>Window ends at</source>
        <translation>Fin de la fenêtre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Values of a field of packets over time</source>
        <translation>Valeurs d’un champ des paquets au fil du temps</translation>
    </message>
    <message>
        <source>No values in this range.</source>
        <translation>Pas de valeurs dans cette plage.</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>%1 does not count bytes: it has no bit rate.</source>
        <translation>%1 ne compte pas d’octets : il n’a pas de débit.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · each value</source>
        <translation>%1 · chaque valeur</translation>
    </message>
    <message>
        <source>%1 · bit rate, %2 bins</source>
        <translation>%1 · débit, intervalles de %2</translation>
    </message>
    <message>
        <source>%1 · min, mean, max per %2</source>
        <translation>%1 · min, moyenne, max par %2</translation>
    </message>
    <message>
        <source>%1 · %2 per %3</source>
        <translation>%1 · %2 par %3</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversation</translation>
    </message>
    <message>
        <source>all %1 conversations</source>
        <translation>toutes les %1 conversations</translation>
    </message>
    <message>
        <source>Waiting, %1 · %2 bins</source>
        <translation>Attente, %1 · intervalles de %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>What the clients of TCP conversations waited for in each bin, the parts on each other</source>
        <translation>Ce que les clients des conversations TCP ont attendu dans chaque intervalle, les parts empilées</translation>
    </message>
    <message>
        <source>No TCP turns in focus: no client asks and waits for an answer here.</source>
        <translation>Aucun échange TCP dans la sélection : aucun client n’y demande ni n’attend de réponse.</translation>
    </message>
    <message>
        <source>Looking for what clients waited for…</source>
        <translation>Recherche de ce que les clients ont attendu…</translation>
    </message>
    <message>
        <source>No numbers of %1 to draw.</source>
        <translation>Aucun nombre de %1 à tracer.</translation>
    </message>
    <message>
        <source>Waiting by total of the turn, %1</source>
        <translation>Attente selon le total de l’échange, %1</translation>
    </message>
    <message>
        <source>Waiting distribution</source>
        <translation>Répartition de l’attente</translation>
    </message>
    <message>
        <source>Histogram of turns by how long the client waited: what all turns of a column waited for, the parts on each other</source>
        <translation>Histogramme des échanges selon l’attente du client : ce que tous les échanges d’une colonne ont attendu, les parts empilées</translation>
    </message>
    <message>
        <source>Turns, %1</source>
        <translation>Échanges, %1</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>les %1 premiers sur %2</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Each turn in a row of its own, as long as its client waited, by what it waited for</source>
        <translation>Chaque échange sur sa propre ligne, aussi long que l’attente du client, selon ce qu’il a attendu</translation>
    </message>
    <message>
        <source>Order of turns</source>
        <translation>Ordre des échanges</translation>
    </message>
    <message>
        <source>By start</source>
        <translation>Par début</translation>
    </message>
    <message>
        <source>By total</source>
        <translation>Par total</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <translation>%1 non vu</translation>
    </message>
    <message>
        <source>The client did not wait.</source>
        <translation>Le client n’a pas attendu.</translation>
    </message>
    <message>
        <source>%1 took most of it: %2 of %3.</source>
        <translation>%1 : l’essentiel, %2 sur %3.</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Échange %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>%1 has no numbers that could be drawn: count and distinct of it can be.</source>
        <translation>%1 n’a pas de nombres à tracer : count et distinct peuvent l’être.</translation>
    </message>
    <message>
        <source>%1, the longest of %2</source>
        <translation>%1, le plus long de %2</translation>
    </message>
    <message>
        <source>One-way delay</source>
        <translation>Délai unidirectionnel</translation>
    </message>
    <message>
        <source>What packets take from a point to the next</source>
        <translation>Ce que les paquets mettent d’un point de capture au suivant</translation>
    </message>
    <message>
        <source>No packet was seen at two points.</source>
        <translation>Aucun paquet n’a été vu à deux points de capture.</translation>
    </message>
</context>
<context>
    <name>conversations</name>
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
        <source>mean</source>
        <translation>moyen</translation>
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
        <source>tcp.analysis.initial_rtt: from the SYN to the ACK that ends the handshake</source>
        <translation>tcp.analysis.initial_rtt : du SYN à l’ACK qui achève l’ouverture</translation>
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
        <source>Client port</source>
        <translation>Port du client</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>Port du client</translation>
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
        <source>Packets of both directions</source>
        <translation>Paquets des deux sens</translation>
    </message>
    <message>
        <source>RTT to server</source>
        <translation>RTT vers le serveur</translation>
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
        <source>RTT to server, p95 ms</source>
        <translation>RTT vers le serveur, p95 ms</translation>
    </message>
    <message>
        <source>RTT to client</source>
        <translation>RTT vers le client</translation>
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
        <source>RTT to client, p95 ms</source>
        <translation>RTT vers le client, p95 ms</translation>
    </message>
    <message>
        <source>RTT to server, min ms</source>
        <translation>RTT vers le serveur, min ms</translation>
    </message>
    <message>
        <source>RTT to server, max ms</source>
        <translation>RTT vers le serveur, max ms</translation>
    </message>
    <message>
        <source>RTT to server, samples</source>
        <translation>RTT vers le serveur, mesures</translation>
    </message>
    <message>
        <source>RTT to client, min ms</source>
        <translation>RTT vers le client, min ms</translation>
    </message>
    <message>
        <source>RTT to client, max ms</source>
        <translation>RTT vers le client, max ms</translation>
    </message>
    <message>
        <source>RTT to client, samples</source>
        <translation>RTT vers le client, mesures</translation>
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
    <message>
        <source>Client and server</source>
        <translation>Client et serveur</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>Adresse du client</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>95th percentile of tcp.analysis.ack_rtt on the path from the tap to the server, in milliseconds</source>
        <translation>95e percentile de tcp.analysis.ack_rtt sur le chemin du point de capture au serveur, en millisecondes</translation>
    </message>
    <message>
        <source>95th percentile of tcp.analysis.ack_rtt on the path from the tap to the client, in milliseconds</source>
        <translation>95e percentile de tcp.analysis.ack_rtt sur le chemin du point de capture au client, en millisecondes</translation>
    </message>
    <message>
        <source>Minimum tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds: from a segment of the client to the ACK of its end</source>
        <translation>tcp.analysis.ack_rtt minimal du chemin du point de capture au serveur, en millisecondes : d’un segment du client à l’ACK de sa fin</translation>
    </message>
    <message>
        <source>Maximum tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds</source>
        <translation>tcp.analysis.ack_rtt maximal du chemin du point de capture au serveur, en millisecondes</translation>
    </message>
    <message>
        <source>Number of tcp.analysis.ack_rtt samples of the path from the tap to the server</source>
        <translation>Nombre de mesures tcp.analysis.ack_rtt du chemin du point de capture au serveur</translation>
    </message>
    <message>
        <source>Minimum tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds: from a segment of the server to the ACK of its end</source>
        <translation>tcp.analysis.ack_rtt minimal du chemin du point de capture au client, en millisecondes : d’un segment du serveur à l’ACK de sa fin</translation>
    </message>
    <message>
        <source>Maximum tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds</source>
        <translation>tcp.analysis.ack_rtt maximal du chemin du point de capture au client, en millisecondes</translation>
    </message>
    <message>
        <source>Number of tcp.analysis.ack_rtt samples of the path from the tap to the client</source>
        <translation>Nombre de mesures tcp.analysis.ack_rtt du chemin du point de capture au client</translation>
    </message>
    <message>
        <source>Number of packets with a tcp.analysis.ack_rtt</source>
        <translation>Nombre de paquets ayant un tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>Percentile of tcp.analysis.ack_rtt</source>
        <translation>Percentile de tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>The rule that told client from server; swap them in the context menu</source>
        <translation>La règle qui a distingué le client du serveur ; échangez-les dans le menu contextuel</translation>
    </message>
    <message>
        <source>mid-stream</source>
        <translation>en cours de flux</translation>
    </message>
    <message>
        <source>Clients waited, s</source>
        <translation>Attente des clients, s</translation>
    </message>
    <message>
        <source>RTT to server, ms</source>
        <translation>RTT vers le serveur, ms</translation>
    </message>
    <message>
        <source>RTT to client, ms</source>
        <translation>RTT vers le client, ms</translation>
    </message>
    <message>
        <source>RTT, both sides mixed, ms</source>
        <translation>RTT, deux côtés mêlés, ms</translation>
    </message>
    <message>
        <source>Clients waited</source>
        <translation>Attente des clients</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Requests with their answers, in TCP conversations</source>
        <translation>Requêtes avec leurs réponses, dans les conversations TCP</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What its clients waited in all turns, as far as it was seen; in seconds</source>
        <translation>Ce que ses clients ont attendu dans tous les échanges, pour ce qui a été vu, en secondes</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Où il est passé</translation>
    </message>
    <message>
        <source>The parts of the wait, as long as the wait is to the longest of all rows</source>
        <translation>Les parts de l’attente, à l’échelle de la plus longue de toutes les lignes</translation>
    </message>
    <message>
        <source>Server, s</source>
        <translation>Serveur, s</translation>
    </message>
    <message>
        <source>Seconds from the last byte of a request to the first byte of its answer, at the server</source>
        <translation>Secondes du dernier octet d’une requête au premier octet de sa réponse, au serveur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network, s</source>
        <translation>Réseau, s</translation>
    </message>
    <message>
        <source>Seconds of one round trip for each turn, both sides of the tap, on a path without queues</source>
        <translation>Secondes d’un aller-retour par échange, des deux côtés du point de capture, sur un chemin sans files d’attente</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Loss recovery, s</source>
        <translation>Récupération des pertes, s</translation>
    </message>
    <message>
        <source>Seconds from gaps in the bytes to their repair</source>
        <translation>Secondes des lacunes dans les octets à leur réparation</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Receive window, s</source>
        <translation>Fenêtre de réception, s</translation>
    </message>
    <message>
        <source>Seconds in which the receiver&apos;s window stopped the sender</source>
        <translation>Secondes où la fenêtre du récepteur a arrêté l’émetteur</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Rest, s</source>
        <translation>Reste, s</translation>
    </message>
    <message>
        <source>Seconds of connection set-up, TLS set-up, transfer and pauses of the sender</source>
        <translation>Secondes d’établissement de la connexion, d’établissement TLS, de transfert et de pauses de l’émetteur</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Le plus lent</translation>
    </message>
    <message>
        <source>Slowest turn, s</source>
        <translation>Échange le plus lent, s</translation>
    </message>
    <message>
        <source>What the client waited in the longest turn, in seconds</source>
        <translation>Ce que le client a attendu dans l’échange le plus long, en secondes</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Établ.</translation>
    </message>
    <message>
        <source>Connection set-up, s</source>
        <translation>Établissement de la connexion, s</translation>
    </message>
    <message>
        <source>Seconds from the SYN to the third packet of the connection</source>
        <translation>Secondes du SYN au troisième paquet de la connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS set-up, s</source>
        <translation>Établissement TLS, s</translation>
    </message>
    <message>
        <source>Seconds of the TLS handshake, from the third packet until the client has the server&apos;s last part of it</source>
        <translation>Secondes de la négociation TLS, du troisième paquet jusqu’à ce que le client en ait la dernière partie du serveur</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Transfer, s</source>
        <translation>Transfert, s</translation>
    </message>
    <message>
        <source>Seconds in which bytes were moving, or stood in a queue</source>
        <translation>Secondes où des octets étaient en chemin ou dans une file d’attente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sender pause, s</source>
        <translation>Pause de l’émetteur, s</translation>
    </message>
    <message>
        <source>Seconds in which the sender had nothing to send in the middle of an answer</source>
        <translation>Secondes où l’émetteur n’avait rien à envoyer au milieu d’une réponse</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
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
        <translation>La tâche ne contient encore aucun paquet.</translation>
    </message>
    <message>
        <source>The job is stopped and holds no packets. Start it first.</source>
        <translation>La tâche est arrêtée et ne contient aucun paquet. Démarrez-la d’abord.</translation>
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
    <message>
        <source>Use the last 10 s that it holds</source>
        <translation>Prendre les 10 dernières s de son contenu</translation>
    </message>
    <message>
        <source>This range is in the future: the appliance&apos;s clock shows %1.</source>
        <translation>Cette plage est dans le futur : l’horloge de l’appliance indique %1.</translation>
    </message>
    <message>
        <source>The job holds no packets of this range: it holds %1.</source>
        <translation>La tâche ne contient aucun paquet de cette plage : elle contient %1.</translation>
    </message>
    <message>
        <source>Use all that it holds</source>
        <translation>Prendre tout son contenu</translation>
    </message>
    <message>
        <source>No packet matches the filter.</source>
        <translation>Aucun paquet ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No packet matches all of the filters.</source>
        <translation>Aucun paquet ne correspond à tous les filtres.</translation>
    </message>
    <message>
        <source>Without filters there are at most %1.</source>
        <translation>Sans filtres, il y a au plus %1.</translation>
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
        <source>Reading stopped after %1 (%2); everything before is shown.</source>
        <translation>La lecture s’est arrêtée après %1 (%2) ; tout ce qui précède est montré.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’y a pas de champ « %1 ».</translation>
    </message>
    <message>
        <source>A parenthesis or brace is not closed.</source>
        <translation>Une parenthèse ou une accolade n’est pas fermée.</translation>
    </message>
    <message>
        <source>more bytes captured than were on the wire</source>
        <translation>plus d’octets capturés qu’il n’y en avait sur le fil</translation>
    </message>
    <message>
        <source>other unknown link-layer headers</source>
        <translation>autres en-têtes de liaison inconnus</translation>
    </message>
    <message>
        <source>other unknown EtherTypes</source>
        <translation>autres EtherTypes inconnus</translation>
    </message>
    <message>
        <source>other unknown protocol types of GRE</source>
        <translation>autres types de protocole GRE inconnus</translation>
    </message>
    <message>
        <source>other unread IP protocols</source>
        <translation>autres protocoles IP non lus</translation>
    </message>
    <message>
        <source>other unread tunnels in UDP</source>
        <translation>autres tunnels UDP non lus</translation>
    </message>
    <message>
        <source>unknown link-layer header %1</source>
        <translation>en-tête de liaison inconnu %1</translation>
    </message>
    <message>
        <source>unknown EtherType %1</source>
        <translation>EtherType inconnu %1</translation>
    </message>
    <message>
        <source>unknown protocol type %1 of GRE</source>
        <translation>type de protocole GRE inconnu %1</translation>
    </message>
    <message>
        <source>unread IP protocol %1</source>
        <translation>protocole IP non lu %1</translation>
    </message>
    <message>
        <source>unread tunnel in UDP port %1</source>
        <translation>tunnel non lu sur le port UDP %1</translation>
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
        <source>%1 is cut off before its first packet.</source>
        <translation>%1 est coupé avant son premier paquet.</translation>
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
        <source>Interrupted: reading stopped after %1; everything before is shown.</source>
        <translation>Interrompu : la lecture s’est arrêtée après %1 ; tout ce qui précède est affiché.</translation>
    </message>
    <message>
        <source>The compressed file does not match its own checksum (%1): something has changed it. All of it is shown, but some packets may be wrong.</source>
        <translation>Le fichier compressé ne correspond pas à sa propre somme de contrôle (%1) : quelque chose l’a modifié. Tout est affiché, mais certains paquets peuvent être faux.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 existe déjà. Choisissez un autre nom.</translation>
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
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
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
        <source>%1 answers, but not as a NetShark does (%2). Check the host and the port.</source>
        <translation>%1 répond, mais pas comme un NetShark (%2). Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>This account may not do that on %1: %2.</source>
        <translation>Ce compte n’a pas le droit de faire cela sur %1 : %2.</translation>
    </message>
    <message>
        <source>The appliance&apos;s clock shows %1: it was never set. Enter both times with their dates, such as 4/21/2013 16:00 to 4/21/2013 16:10.</source>
        <translation>L’horloge de l’appliance indique %1 : elle n’a jamais été réglée. Saisissez les deux heures avec leur date, par exemple 4/21/2013 16:00 to 4/21/2013 16:10.</translation>
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
    <message>
        <source>%1 shows a different certificate from the one trusted for it. This may be an attack: nothing was sent. SHA-256 now %2, trusted %3</source>
        <translation>%1 présente un certificat différent de celui auquel vous faites confiance. C’est peut-être une attaque : rien n’a été envoyé. SHA-256 présenté %2, approuvé %3</translation>
    </message>
    <message>
        <source>Tried three times; try again later.</source>
        <translation>Trois tentatives ont été faites ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>An export may be left on %1, which did not return its id; one like it is %2.</source>
        <translation>Un export est peut-être resté sur %1, qui n’a pas renvoyé son identifiant ; un export semblable est %2.</translation>
    </message>
    <message>
        <source>An export may be left on %1: it did not return its id.</source>
        <translation>Un export est peut-être resté sur %1 : son identifiant n’a pas été renvoyé.</translation>
    </message>
    <message>
        <source>%1 estimated about %2, but %3 arrived: its export may have been removed meanwhile.</source>
        <translation>%1 avait estimé environ %2, mais %3 sont arrivés : son export a peut-être été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or allow it more time.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez, ou accordez-lui plus de temps.</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1 (%2). Check the proxy, or connect without one.</source>
        <translation>Le proxy ne peut atteindre %1 (%2). Vérifiez le proxy, ou connectez-vous sans.</translation>
    </message>
    <message>
        <source>The password of the client certificate %1 is missing or wrong. Enter the right one.</source>
        <translation>Le mot de passe du certificat client %1 manque ou est faux. Saisissez le bon.</translation>
    </message>
    <message>
        <source>%1 reports an internal error (%2). %3</source>
        <translation>%1 signale une erreur interne (%2). %3</translation>
    </message>
    <message>
        <source>%1 accepts no more requests for now (%2). %3</source>
        <translation>%1 n’accepte plus de demandes pour l’instant (%2). %3</translation>
    </message>
    <message>
        <source>%1 sent compressed data (%2), which was not requested. Connect without a proxy or gateway in between.</source>
        <translation>%1 a envoyé des données compressées (%2), qui n’ont pas été demandées. Connectez-vous sans proxy ni passerelle entre les deux.</translation>
    </message>
    <message>
        <source>%1 redirects without naming a target. Connect to the appliance itself.</source>
        <translation>%1 redirige sans indiquer de cible. Connectez-vous à l’appliance elle-même.</translation>
    </message>
    <message>
        <source>%1 redirects to %2. Nothing was sent there. Connect to the appliance itself.</source>
        <translation>%1 redirige vers %2. Rien n’y a été envoyé. Connectez-vous à l’appliance elle-même.</translation>
    </message>
    <message>
        <source>%1 supports the API versions %2; Remora supports 5.1, 5.0 and 4.0.</source>
        <translation>%1 prend en charge les versions d’API %2 ; Remora prend en charge 5.1, 5.0 et 4.0.</translation>
    </message>
    <message>
        <source>%1 offers no login method that Remora supports (BASIC, COOKIE).</source>
        <translation>%1 n’offre aucune méthode d’ouverture de session que Remora prenne en charge (BASIC, COOKIE).</translation>
    </message>
    <message>
        <source>%1 no longer accepts this account: %2.</source>
        <translation>%1 n’accepte plus ce compte : %2.</translation>
    </message>
    <message>
        <source>%1 does not have it, or no longer has it: %2.</source>
        <translation>%1 ne l’a pas, ou ne l’a plus : %2.</translation>
    </message>
    <message>
        <source>“%2” cannot be requested from %1: a URL cannot contain it.</source>
        <translation>« %2 » ne peut être demandé à %1 : une URL ne peut le contenir.</translation>
    </message>
    <message>
        <source>%1 stored something other than what was sent: %2. Delete it there, and upload it again.</source>
        <translation>%1 a enregistré autre chose que ce qui a été envoyé : %2. Supprimez-le là-bas, puis envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 broke off its answer: not all of it arrived. Try again.</source>
        <translation>%1 a interrompu sa réponse : tout n’est pas arrivé. Réessayez.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space, or choose another folder.</source>
        <translation>Le disque de %1 est plein. Libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 was closed by its reader.</source>
        <translation>%1 a été fermé par le programme qui en lisait les données.</translation>
    </message>
    <message>
        <source>What %1 sent is not a capture. Choose another source.</source>
        <translation>Ce que %1 a envoyé n’est pas une capture. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of time. Use s, min, h, days, weeks, months or years.</source>
        <translation>« %1 » n’est pas une unité de temps. Utilisez s, min, h, days, weeks, months ou years.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of time, such as 10s or 2 weeks.</source>
        <translation>« %1 » n’est pas une durée, telle que 10s ou 2 weeks.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time, such as 4/21/13 16:00.</source>
        <translation>« %1 » n’est pas une date ou une heure, telle que 4/21/13 16:00.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day, such as 16:00 or 4:00 PM.</source>
        <translation>« %1 » n’est pas une heure du jour, telle que 16:00 ou 4:00 PM.</translation>
    </message>
    <message>
        <source>“%1” does not exist: the clock was set forward over all of it. Choose a later end.</source>
        <translation>« %1 » n’existe pas : l’horloge a été avancée par-dessus toute cette plage. Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>Interrupted before any of %1 was read.</source>
        <translation>Interrompu avant que quoi que ce soit de %1 n’ait été lu.</translation>
    </message>
    <message>
        <source>%1 does not match its own checksum, and none of it is a capture.</source>
        <translation>%1 ne correspond pas à sa propre somme de contrôle, et rien de son contenu n’est une capture.</translation>
    </message>
    <message>
        <source>%1 holds no capture: other data follows its compressed data.</source>
        <translation>%1 ne contient pas de capture : d’autres données suivent ses données compressées.</translation>
    </message>
    <message>
        <source>%1 exists already and holds packets, which overwriting would lose. Choose another name.</source>
        <translation>%1 existe déjà et contient des paquets, qui seraient perdus en l’écrasant. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is the file being read. Choose another name for the output.</source>
        <translation>%1 est le fichier en cours de lecture. Choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>The packets after byte %1 are not shown: they exceed the memory limit, and the cache folder cannot hold them (%2). Free some space on that disk, or raise the limit.</source>
        <translation>Les paquets après l’octet %1 ne sont pas montrés : ils dépassent la limite de mémoire, et le dossier de cache ne peut les contenir (%2). Libérez de la place sur ce disque, ou augmentez la limite.</translation>
    </message>
    <message>
        <source>The file holds other data after the compressed packets, which is ignored. All packets are shown.</source>
        <translation>Le fichier contient d’autres données après les paquets compressés, qui sont ignorées. Tous les paquets sont affichés.</translation>
    </message>
    <message>
        <source>“|” is not an operator: join two filters with ||.</source>
        <translation>« | » n’est pas un opérateur : joignez deux filtres par ||.</translation>
    </message>
    <message>
        <source>“%1” is a column of tables and charts only: filters cannot use it.</source>
        <translation>« %1 » n’est qu’une colonne des tables et des graphiques : les filtres ne peuvent l’utiliser.</translation>
    </message>
    <message>
        <source>The filter ends where a field is expected.</source>
        <translation>Le filtre finit là où un champ est attendu.</translation>
    </message>
    <message>
        <source>A field is expected in place of “%1”.</source>
        <translation>Un champ est attendu à la place de « %1 ».</translation>
    </message>
    <message>
        <source>The filter ends where a value is expected.</source>
        <translation>Le filtre finit là où une valeur est attendue.</translation>
    </message>
    <message>
        <source>A value is expected in place of “%1”.</source>
        <translation>Une valeur est attendue à la place de « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not a number that this field can have.</source>
        <translation>« %1 » n’est pas un nombre que ce champ puisse avoir.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of this field.</source>
        <translation>« %1 » n’est pas une unité de ce champ.</translation>
    </message>
    <message>
        <source>“%1” is not an address that this field can have, such as 10.0.0.0/8 for ip.addr, fd00::/8 for ipv6.addr, client or server.</source>
        <translation>« %1 » n’est pas une adresse que ce champ puisse avoir, telle que 10.0.0.0/8 pour ip.addr, fd00::/8 pour ipv6.addr, client ou server.</translation>
    </message>
    <message>
        <source>“%1” is not a time, such as 09:14:02 or 2013-04-21 09:14:02.</source>
        <translation>« %1 » n’est pas une heure, telle que 09:14:02 ou 2013-04-21 09:14:02.</translation>
    </message>
    <message>
        <source>“%1” is not a protocol, such as tcp, udp, icmp or 132.</source>
        <translation>« %1 » n’est pas un protocole, tel que tcp, udp, icmp ou 132.</translation>
    </message>
    <message>
        <source>“%1” cannot compare addresses: use == or !=.</source>
        <translation>« %1 » ne peut comparer des adresses : utilisez == ou !=.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing before “%1”.</source>
        <translation>Il manque une parenthèse fermante avant « %1 ».</translation>
    </message>
    <message>
        <source>“in” needs a set, such as { 80, 443, 8000..8100 }.</source>
        <translation>« in » demande un ensemble, tel que { 80, 443, 8000..8100 }.</translation>
    </message>
    <message>
        <source>“%1” follows a complete filter: join the two with &amp;&amp; or ||.</source>
        <translation>« %1 » suit un filtre complet : joignez les deux par &amp;&amp; ou ||.</translation>
    </message>
    <message>
        <source>The filter has too many nested parentheses.</source>
        <translation>Le filtre a trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>%1 is not a capture. Remora opens pcap, pcapng, snoop, NetMon, ERF, CommView and LANalyzer files, also compressed ones.</source>
        <translation>%1 n’est pas une capture. Remora ouvre les fichiers pcap, pcapng, snoop, NetMon, ERF, CommView et LANalyzer, même compressés.</translation>
    </message>
    <message>
        <source>packets without a time</source>
        <translation>paquets sans heure</translation>
    </message>
    <message>
        <source>times before 1951 or after 2225, not shown</source>
        <translation>heures avant 1951 ou après 2225, non affichées</translation>
    </message>
    <message>
        <source>nanoseconds where the file says microseconds</source>
        <translation>nanosecondes là où le fichier indique des microsecondes</translation>
    </message>
    <message>
        <source>“[%1]” cuts bytes, which %2 is not: compare all of it, or some bits of a number, as in tcp.flags &amp; 0x02.</source>
        <translation>« [%1] » découpe des octets, ce que %2 n’est pas : comparez-le en entier, ou quelques bits d’un nombre, comme dans tcp.flags &amp; 0x02.</translation>
    </message>
    <message>
        <source>“%1” searches bytes, and a note has none: write %2 alone.</source>
        <translation>« %1 » cherche dans des octets, et une note n’en a pas : écrivez %2 seul.</translation>
    </message>
    <message>
        <source>“%1” is not an Ethernet address, such as 00:1b:21:3c:4d:5e.</source>
        <translation>« %1 » n’est pas une adresse Ethernet, telle que 00:1b:21:3c:4d:5e.</translation>
    </message>
    <message>
        <source>“%1” is neither a text in quotes, such as &quot;GET&quot;, nor bytes in hexadecimal digits, such as 47:45:54.</source>
        <translation>« %1 » n’est ni un texte entre guillemets, tel que &quot;GET&quot;, ni des octets en chiffres hexadécimaux, tels que 47:45:54.</translation>
    </message>
    <message>
        <source>“%1” takes bits of a number or of bytes, as in tcp.flags &amp; 0x02. Two filters are joined with &amp;&amp;.</source>
        <translation>« %1 » prend des bits d’un nombre ou d’octets, comme dans tcp.flags &amp; 0x02. Deux filtres se joignent par &amp;&amp;.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: write &amp;, as in tcp.flags &amp; 0x02.</source>
        <translation>Remora n’a pas de « %1 » : écrivez &amp;, comme dans tcp.flags &amp; 0x02.</translation>
    </message>
    <message>
        <source>“%1” cannot compare a note: write its name alone.</source>
        <translation>« %1 » ne peut comparer une note : écrivez son nom seul.</translation>
    </message>
    <message>
        <source>“%1” is not a slice: [0:3] is three bytes from the first on, [4] the fifth, [-2:] the last two.</source>
        <translation>« %1 » n’est pas une tranche : [0:3] est trois octets à partir du premier, [4] le cinquième, [-2:] les deux derniers.</translation>
    </message>
    <message>
        <source>The filter ends where a regular expression in quotes is expected.</source>
        <translation>Le filtre finit là où une expression régulière entre guillemets est attendue.</translation>
    </message>
    <message>
        <source>“matches” needs a regular expression in quotes, in place of “%1”.</source>
        <translation>« matches » demande une expression régulière entre guillemets, à la place de « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>« %1 » n’est pas une expression régulière : %2.</translation>
    </message>
    <message>
        <source>“%1” asks for a whole field, not for a part of it: write several comparisons and join them with ||.</source>
        <translation>« %1 » demande un champ entier, non une partie : écrivez plusieurs comparaisons et joignez-les par ||.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with %2: they are of different kinds.</source>
        <translation>« %1 » ne peut être comparé à %2 : ils sont de sortes différentes.</translation>
    </message>
    <message>
        <source>other unknown headers of 6LoWPAN</source>
        <translation>autres en-têtes 6LoWPAN inconnus</translation>
    </message>
    <message>
        <source>unknown header %1 of 6LoWPAN</source>
        <translation>en-tête 6LoWPAN inconnu %1</translation>
    </message>
    <message>
        <source>malformed link-layer header or wrong checksum</source>
        <translation>en-tête de la couche liaison malformé ou somme de contrôle erronée</translation>
    </message>
    <message>
        <source>“%1” ends a range that begins otherwise: write per cents at both ends, or times.</source>
        <translation>« %1 » termine une plage qui commence autrement : écrivez des pourcentages aux deux bouts, ou des durées.</translation>
    </message>
    <message>
        <source>A view is left on %1: %2.</source>
        <translation>Une vue reste sur %1 : %2.</translation>
    </message>
    <message>
        <source>A view may be left on %1: it did not return its id.</source>
        <translation>Une vue reste peut-être sur %1 : son identifiant n’a pas été renvoyé.</translation>
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
    <message>
        <source>Further interfaces</source>
        <translation>Autres interfaces</translation>
    </message>
</context>
<context>
    <name>fieldcatalogue</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>« %1 » n’est pas une expression régulière : %2.</translation>
    </message>
    <message>
        <source>“%1” takes too long to be searched for: make it simpler.</source>
        <translation>« %1 » prend trop de temps à chercher : simplifiez.</translation>
    </message>
</context>
<context>
    <name>fieldwords</name>
    <message>
        <source>presence</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>drapeau</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>IPv4 or IPv6</source>
        <translation>IPv4 ou IPv6</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>paquet</translation>
    </message>
    <message>
        <source>raw bytes</source>
        <translation>octets bruts</translation>
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
        <source>mean RTT of the conversation</source>
        <translation>RTT moyen de la conversation</translation>
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
        <source>number of the packet that is duplicated</source>
        <translation>numéro du paquet qui est dupliqué</translation>
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
        <source>mean RTT from the tap to the server: 20 ms</source>
        <translation>RTT moyen du point de capture au serveur : 20 ms</translation>
    </message>
    <message>
        <source>mean RTT from the tap to the client: 20 ms</source>
        <translation>RTT moyen du point de capture au client : 20 ms</translation>
    </message>
    <message>
        <source>next sequence number, relative</source>
        <translation>numéro de séquence suivant, relatif</translation>
    </message>
    <message>
        <source>window scaling factor; -1 unknown, -2 no scaling</source>
        <translation>facteur d’échelle de la fenêtre ; -1 inconnu, -2 sans mise à l’échelle</translation>
    </message>
    <message>
        <source>pass the data on at once: 1 or 0</source>
        <translation>transmettre les données aussitôt : 1 ou 0</translation>
    </message>
    <message>
        <source>number of the duplicate ACK in its run: 1, 2, …</source>
        <translation>numéro de l’ACK dupliqué dans sa série : 1, 2, …</translation>
    </message>
    <message>
        <source>how long the sender waited before it retransmitted (RTO)</source>
        <translation>combien de temps l’émetteur a attendu avant de retransmettre (RTO)</translation>
    </message>
    <message>
        <source>number of the packet from which the RTO counts</source>
        <translation>numéro du paquet à partir duquel compte le RTO</translation>
    </message>
    <message>
        <source>packets with a note of the TCP analysis</source>
        <translation>paquets portant une note de l’analyse TCP</translation>
    </message>
    <message>
        <source>number of RTT samples of the path to the server</source>
        <translation>nombre de mesures de RTT du chemin vers le serveur</translation>
    </message>
    <message>
        <source>minimum RTT from the tap to the server: 5 ms</source>
        <translation>RTT minimal du point de capture au serveur : 5 ms</translation>
    </message>
    <message>
        <source>maximum RTT from the tap to the server: 50 ms</source>
        <translation>RTT maximal du point de capture au serveur : 50 ms</translation>
    </message>
    <message>
        <source>number of RTT samples of the path to the client</source>
        <translation>nombre de mesures de RTT du chemin vers le client</translation>
    </message>
    <message>
        <source>minimum RTT from the tap to the client: 5 ms</source>
        <translation>RTT minimal du point de capture au client : 5 ms</translation>
    </message>
    <message>
        <source>maximum RTT from the tap to the client: 50 ms</source>
        <translation>RTT maximal du point de capture au client : 50 ms</translation>
    </message>
    <message>
        <source>number of RTT samples of the conversation</source>
        <translation>nombre de mesures de RTT de la conversation</translation>
    </message>
    <message>
        <source>minimum RTT of the conversation</source>
        <translation>RTT minimal de la conversation</translation>
    </message>
    <message>
        <source>maximum RTT of the conversation</source>
        <translation>RTT maximal de la conversation</translation>
    </message>
    <message>
        <source>packets from the client with the note: %1</source>
        <translation>paquets du client portant la note : %1</translation>
    </message>
    <message>
        <source>packets from the server with the note: %1</source>
        <translation>paquets du serveur portant la note : %1</translation>
    </message>
    <message>
        <source>packets of the conversation with the note: %1</source>
        <translation>paquets de la conversation portant la note : %1</translation>
    </message>
    <message>
        <source>TCP port of the client</source>
        <translation>Port TCP du client</translation>
    </message>
    <message>
        <source>TCP port of the server</source>
        <translation>Port TCP du serveur</translation>
    </message>
    <message>
        <source>RTT from the tap to the server, of its ACKs</source>
        <translation>RTT du point de capture au serveur, d’après ses ACK</translation>
    </message>
    <message>
        <source>RTT from the tap to the client, of its ACKs</source>
        <translation>RTT du point de capture au client, d’après ses ACK</translation>
    </message>
    <message>
        <source>the packet&apos;s bytes: frame contains &quot;GET&quot;</source>
        <translation>octets du paquet : frame contains &quot;GET&quot;</translation>
    </message>
    <message>
        <source>Ethernet packets</source>
        <translation>paquets Ethernet</translation>
    </message>
    <message>
        <source>packets with a VLAN tag</source>
        <translation>paquets avec une étiquette VLAN</translation>
    </message>
    <message>
        <source>time since the packet before: 500 us</source>
        <translation>temps depuis le paquet précédent : 500 us</translation>
    </message>
    <message>
        <source>time since the TCP conversation&apos;s packet before: 1 s</source>
        <translation>temps depuis le paquet précédent de la conversation TCP : 1 s</translation>
    </message>
    <message>
        <source>time since the TCP conversation&apos;s first packet: 10 s</source>
        <translation>temps depuis le premier paquet de la conversation TCP : 10 s</translation>
    </message>
    <message>
        <source>bytes that were captured</source>
        <translation>octets capturés</translation>
    </message>
    <message>
        <source>Ethernet destination</source>
        <translation>destination Ethernet</translation>
    </message>
    <message>
        <source>Ethernet source: 00:1b:21:3c:4d:5e</source>
        <translation>source Ethernet : 00:1b:21:3c:4d:5e</translation>
    </message>
    <message>
        <source>Ethernet source or destination: eth.addr[0:3] == 00:1b:21</source>
        <translation>source ou destination Ethernet : eth.addr[0:3] == 00:1b:21</translation>
    </message>
    <message>
        <source>EtherType: 0x0800 is IPv4</source>
        <translation>EtherType : 0x0800 est IPv4</translation>
    </message>
    <message>
        <source>VLAN: {10, 20..29}</source>
        <translation>VLAN : {10, 20..29}</translation>
    </message>
    <message>
        <source>priority of the VLAN tag</source>
        <translation>priorité de l’étiquette VLAN</translation>
    </message>
    <message>
        <source>may be dropped first: 1 or 0</source>
        <translation>peut être rejeté en premier : 1 ou 0</translation>
    </message>
    <message>
        <source>EtherType behind the VLAN tag</source>
        <translation>EtherType après l’étiquette VLAN</translation>
    </message>
    <message>
        <source>version of the IP header: 4 or 6</source>
        <translation>version de l’en-tête IP : 4 ou 6</translation>
    </message>
    <message>
        <source>bytes of the IPv4 header</source>
        <translation>octets de l’en-tête IPv4</translation>
    </message>
    <message>
        <source>differentiated services: DSCP and ECN</source>
        <translation>services différenciés : DSCP et ECN</translation>
    </message>
    <message>
        <source>differentiated services code point: ip.dsfield.dscp == 46</source>
        <translation>point de code des services différenciés : ip.dsfield.dscp == 46</translation>
    </message>
    <message>
        <source>explicit congestion notification</source>
        <translation>notification explicite de congestion</translation>
    </message>
    <message>
        <source>identification of the IPv4 packet: ip.id == 0x1234</source>
        <translation>identification du paquet IPv4 : ip.id == 0x1234</translation>
    </message>
    <message>
        <source>flags of fragments: 2 don&apos;t fragment, 1 more fragments</source>
        <translation>drapeaux des fragments : 2 ne pas fragmenter, 1 d’autres fragments</translation>
    </message>
    <message>
        <source>don&apos;t fragment: 1 or 0</source>
        <translation>ne pas fragmenter : 1 ou 0</translation>
    </message>
    <message>
        <source>more fragments follow: 1 or 0</source>
        <translation>d’autres fragments suivent : 1 ou 0</translation>
    </message>
    <message>
        <source>where the fragment belongs in the packet, in units of 8 bytes</source>
        <translation>où va le fragment dans le paquet, en unités de 8 octets</translation>
    </message>
    <message>
        <source>hops that are left of the IPv4 packet: ip.ttl &lt; 5</source>
        <translation>sauts qui restent au paquet IPv4 : ip.ttl &lt; 5</translation>
    </message>
    <message>
        <source>number of the protocol above IPv4: 6 is TCP</source>
        <translation>numéro du protocole au-dessus d’IPv4 : 6 est TCP</translation>
    </message>
    <message>
        <source>checksum of the IPv4 header</source>
        <translation>somme de contrôle de l’en-tête IPv4</translation>
    </message>
    <message>
        <source>version of the IPv6 header</source>
        <translation>version de l’en-tête IPv6</translation>
    </message>
    <message>
        <source>traffic class: DSCP and ECN</source>
        <translation>classe de trafic : DSCP et ECN</translation>
    </message>
    <message>
        <source>differentiated services code point of IPv6</source>
        <translation>point de code des services différenciés d’IPv6</translation>
    </message>
    <message>
        <source>explicit congestion notification of IPv6</source>
        <translation>notification explicite de congestion d’IPv6</translation>
    </message>
    <message>
        <source>flow label</source>
        <translation>étiquette de flux</translation>
    </message>
    <message>
        <source>bytes behind the IPv6 header</source>
        <translation>octets après l’en-tête IPv6</translation>
    </message>
    <message>
        <source>number of the header behind that of IPv6</source>
        <translation>numéro de l’en-tête qui suit celui d’IPv6</translation>
    </message>
    <message>
        <source>hops that are left of the IPv6 packet</source>
        <translation>sauts qui restent au paquet IPv6</translation>
    </message>
    <message>
        <source>type of the ICMP message: 8 asks for an echo</source>
        <translation>type du message ICMP : 8 demande un écho</translation>
    </message>
    <message>
        <source>code of the ICMP message</source>
        <translation>code du message ICMP</translation>
    </message>
    <message>
        <source>checksum of the ICMP message</source>
        <translation>somme de contrôle du message ICMP</translation>
    </message>
    <message>
        <source>type of the ICMPv6 message: 128 asks for an echo</source>
        <translation>type du message ICMPv6 : 128 demande un écho</translation>
    </message>
    <message>
        <source>code of the ICMPv6 message</source>
        <translation>code du message ICMPv6</translation>
    </message>
    <message>
        <source>checksum of the ICMPv6 message</source>
        <translation>somme de contrôle du message ICMPv6</translation>
    </message>
    <message>
        <source>bytes of the UDP packet, as its header says: udp.length &gt; 512</source>
        <translation>octets du paquet UDP, d’après son en-tête : udp.length &gt; 512</translation>
    </message>
    <message>
        <source>checksum of the UDP packet</source>
        <translation>somme de contrôle du paquet UDP</translation>
    </message>
    <message>
        <source>bytes that UDP carries: udp.payload[0:2] == 12:34</source>
        <translation>octets que porte UDP : udp.payload[0:2] == 12:34</translation>
    </message>
    <message>
        <source>sequence number as it stands in the header</source>
        <translation>numéro de séquence tel que dans l’en-tête</translation>
    </message>
    <message>
        <source>acknowledgment number as it stands in the header</source>
        <translation>numéro d’acquittement tel que dans l’en-tête</translation>
    </message>
    <message>
        <source>bytes of the TCP header: tcp.hdr_len &gt; 20</source>
        <translation>octets de l’en-tête TCP : tcp.hdr_len &gt; 20</translation>
    </message>
    <message>
        <source>checksum of the TCP segment</source>
        <translation>somme de contrôle du segment TCP</translation>
    </message>
    <message>
        <source>where urgent data end</source>
        <translation>où finissent les données urgentes</translation>
    </message>
    <message>
        <source>bytes that the TCP segment carries: tcp.payload contains &quot;GET&quot;</source>
        <translation>octets que porte le segment TCP : tcp.payload contains &quot;GET&quot;</translation>
    </message>
    <message>
        <source>all options of the TCP header</source>
        <translation>toutes les options de l’en-tête TCP</translation>
    </message>
    <message>
        <source>option: maximum segment size</source>
        <translation>option : taille maximale de segment</translation>
    </message>
    <message>
        <source>maximum segment size that the option tells: tcp.options.mss_val &lt; 1460</source>
        <translation>taille maximale de segment qu’indique l’option : tcp.options.mss_val &lt; 1460</translation>
    </message>
    <message>
        <source>option: window scale</source>
        <translation>option : échelle de la fenêtre</translation>
    </message>
    <message>
        <source>bits by which the window is shifted</source>
        <translation>bits dont la fenêtre est décalée</translation>
    </message>
    <message>
        <source>option: selective acknowledgments are permitted</source>
        <translation>option : les acquittements sélectifs sont permis</translation>
    </message>
    <message>
        <source>option: timestamps</source>
        <translation>option : horodatages</translation>
    </message>
    <message>
        <source>timestamp of the sender</source>
        <translation>horodatage de l’émetteur</translation>
    </message>
    <message>
        <source>timestamp that is echoed</source>
        <translation>horodatage renvoyé en écho</translation>
    </message>
    <message>
        <source>a packet on the way met congestion: 1 or 0</source>
        <translation>un paquet a rencontré une congestion en chemin : 1 ou 0</translation>
    </message>
    <message>
        <source>the sender has slowed down: 1 or 0</source>
        <translation>l’émetteur a ralenti : 1 ou 0</translation>
    </message>
    <message>
        <source>receive window as it stands in the header: 1 kB</source>
        <translation>fenêtre de réception telle que dans l’en-tête : 1 kB</translation>
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
        <source>Seconds since the previous displayed packet</source>
        <translation>Secondes depuis le paquet affiché précédent</translation>
    </message>
</context>
<context>
    <name>grouppresets</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Top talkers</source>
        <translation>Plus gros émetteurs</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>Drapeaux TCP</translation>
    </message>
    <message>
        <source>HTTP hosts</source>
        <translation>Hôtes HTTP</translation>
    </message>
    <message>
        <source>DNS answer times</source>
        <translation>Temps de réponse DNS</translation>
    </message>
</context>
<context>
    <name>grouprun</name>
    <message>
        <source>The query does not ask for %1.</source>
        <translation>La requête ne demande pas %1.</translation>
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
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Extrémités</translation>
    </message>
    <message>
        <source>Capture facts</source>
        <translation>Faits de la capture</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
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
        <source>Appliances</source>
        <translation>Appliances</translation>
    </message>
    <message>
        <source>Asking for packets</source>
        <translation>Demander des paquets</translation>
    </message>
    <message>
        <source>Click an entry of a legend to hide its series, and again to show it.</source>
        <translation>Un clic sur une entrée d’une légende cache sa série, un autre la montre de nouveau.</translation>
    </message>
    <message>
        <source>What charts show</source>
        <translation>Ce que montrent les graphiques</translation>
    </message>
    <message>
        <source>Connect to a NetShark with Ctrl+K, select a job, enter the time range and the filters, and download: tables and charts fill while packets arrive.</source>
        <translation>Connectez-vous à un NetShark avec Ctrl+K, choisissez une tâche, saisissez la plage de temps et les filtres, et téléchargez : tables et graphiques se remplissent à mesure que les paquets arrivent.</translation>
    </message>
    <message>
        <source>Everything that the window shows follows one focus: a filter, a time range and the selected conversations. Ctrl+Z or the mouse&apos;s back button undoes its last change.</source>
        <translation>Tout ce que montre la fenêtre suit une seule vue : un filtre, une plage de temps et les conversations choisies. Ctrl+Z ou le bouton de retour de la souris annule son dernier changement.</translation>
    </message>
    <message>
        <source>F1 opens the help page of the current view. F9 hides and shows the sources, Ctrl+Shift+B the charts.</source>
        <translation>F1 ouvre la page d’aide de la vue actuelle. F9 cache et montre les sources, Ctrl+Maj+B les graphiques.</translation>
    </message>
    <message>
        <source>Several NetSharks can be connected at once. Those that you keep are in the list of sources; double-click to connect, right-click to edit or forget one. Passwords are stored in the system keychain or not at all.</source>
        <translation>Plusieurs NetShark peuvent être connectés à la fois. Ceux que vous gardez sont dans la liste des sources ; double-cliquez pour vous connecter, un clic droit permet d’en modifier ou d’en oublier un. Les mots de passe sont conservés dans le trousseau du système, ou pas du tout.</translation>
    </message>
    <message>
        <source>Most appliances show a certificate that no known authority signed: compare its fingerprint once with the one on the appliance&apos;s console. If the certificate changes later, Remora stops at once and sends nothing more: the list marks the appliance in red, and the panel shows both fingerprints. To continue, type the one from the appliance&apos;s console.</source>
        <translation>La plupart des appliances présentent un certificat qu’aucune autorité connue n’a signé : comparez une fois son empreinte à celle affichée sur la console de l’appliance. Si le certificat change plus tard, Remora s’arrête aussitôt et n’envoie plus rien : la liste marque l’appliance en rouge, et le panneau montre les deux empreintes. Pour continuer, saisissez celle de la console de l’appliance.</translation>
    </message>
    <message>
        <source>Two appliances of one name, or two accounts of one appliance, are told apart by host, port and user. In a long list, Ctrl+F finds sources by part of their name; Down goes to what was found, Escape shows everything again.</source>
        <translation>Deux appliances de même nom, ou deux comptes d’une même appliance, se distinguent par hôte, port et utilisateur. Dans une longue liste, Ctrl+F trouve des sources par une partie de leur nom ; Bas mène à ce qui a été trouvé, Échap montre à nouveau tout.</translation>
    </message>
    <message>
        <source>Security and Proxy, in the Connect dialog, set how an appliance is reached: your own certificate authorities, a client certificate, older TLS; an HTTP or SOCKS5 proxy, the system&apos;s, or none. Remora asks for the password of a proxy or a certificate when it is needed.</source>
        <translation>Sécurité et Proxy, dans le dialogue de connexion, fixent comment une appliance est atteinte : vos propres autorités de certification, un certificat client, d’anciens TLS ; un proxy HTTP ou SOCKS5, celui du système, ou aucun. Remora demande le mot de passe d’un proxy ou d’un certificat quand il en faut un.</translation>
    </message>
    <message>
        <source>A filled circle marks a running job, an open one a stopped job. Right-click to start and stop jobs, to delete their packets, to create, lock, describe and delete clips, and to upload, download and delete files. Remora asks before packets are lost, and says what the account may not do.</source>
        <translation>Un cercle plein marque une tâche en cours, un cercle vide une tâche arrêtée. Un clic droit permet de démarrer et d’arrêter des tâches, de supprimer leurs paquets, de créer, verrouiller, décrire et supprimer des clips, et d’envoyer, télécharger et supprimer des fichiers. Remora demande confirmation avant toute perte de paquets, et dit ce que le compte n’a pas le droit de faire.</translation>
    </message>
    <message>
        <source>The list is refreshed every few seconds while the window is in view, less often for an appliance that does not answer.</source>
        <translation>La liste est actualisée toutes les quelques secondes tant que la fenêtre est visible, moins souvent pour une appliance qui ne répond pas.</translation>
    </message>
    <message>
        <source>Show requests (Appliance menu) lists each request with its status, duration and size, never a password or a cookie. Polling is summed up in one line, unless you show it.</source>
        <translation>« Montrer les demandes » (menu Appliance) liste chaque demande avec son statut, sa durée et sa taille, jamais un mot de passe ni un cookie. L’interrogation périodique est résumée en une ligne, sauf si vous la montrez.</translation>
    </message>
    <message>
        <source>Select a job, clip, interface or file. Enter a time range, such as last 10s, this hour, or 12:00 PM to 1:00 PM. The line below it shows the range by the appliance&apos;s clock and by yours. Or drag on the bar of the job, or use the range in focus in the open capture. If the source holds no packets of that range, the panel says why, and offers what it holds.</source>
        <translation>Choisissez une tâche, un clip, une interface ou un fichier. Saisissez une plage de temps, telle que last 10s, this hour, ou 12:00 PM to 1:00 PM. La ligne au-dessous montre la plage à l’horloge de l’appliance et à la vôtre. Ou tirez sur la barre de la tâche, ou reprenez la plage en vue dans la capture ouverte. Si la source ne contient aucun paquet de cette plage, le panneau dit pourquoi, et propose ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Filters are the NetShark&apos;s native ones (tcp.server_port=443), BPF (tcp port 443) or Wireshark display filters; each is checked while you type, and all of them must match. Display filters are slow on an appliance: one that has a native equivalent can be replaced with a click.</source>
        <translation>Les filtres sont les filtres natifs du NetShark (tcp.server_port=443), BPF (tcp port 443) ou les filtres d’affichage de Wireshark ; chacun est vérifié pendant la frappe, et tous doivent correspondre. Les filtres d’affichage sont lents sur une appliance : celui qui a un équivalent natif peut être remplacé d’un clic.</translation>
    </message>
    <message>
        <source>The estimate is before the filters. Limits set the snap length, or end the export after a number of seconds, megabytes or packets. The file is named after the source and the time at which its packets begin.</source>
        <translation>L’estimation est avant les filtres. Les limites fixent la longueur de capture, ou terminent l’export après un nombre de secondes, de mégaoctets ou de paquets. Le fichier est nommé d’après la source et l’heure à laquelle commencent ses paquets.</translation>
    </message>
    <message>
        <source>Tables and charts fill while packets arrive. After Cancel or a lost connection, what came is kept as a capture that is marked partial. The export is removed from the appliance; if that fails, it is removed when the appliance answers again.</source>
        <translation>Tables et graphiques se remplissent à mesure que les paquets arrivent. Après « Annuler » ou une connexion perdue, ce qui est arrivé est gardé comme capture marquée partielle. L’export est supprimé de l’appliance ; si cela échoue, il est supprimé quand l’appliance répond de nouveau.</translation>
    </message>
    <message>
        <source>If the job is about to drop the packets, lock them as a clip first: they stay on the appliance until you delete the clip.</source>
        <translation>Si la tâche est sur le point d’abandonner les paquets, verrouillez-les d’abord en clip : ils restent sur l’appliance jusqu’à ce que vous supprimiez le clip.</translation>
    </message>
    <message>
        <source>In an open capture, Fetch packets in focus (Ctrl+Shift+F) downloads the selected conversations and the time range again, with a margin around it, and opens them as a new capture.</source>
        <translation>Dans une capture ouverte, « Récupérer les paquets en vue » (Ctrl+Maj+F) télécharge à nouveau les conversations choisies et la plage de temps, avec une marge autour, et les ouvre comme nouvelle capture.</translation>
    </message>
    <message>
        <source>Numbers may have units: ms, us, s, min, kB, MB, k. A duration without a unit is in seconds. A time of day, such as &quot;09:14:02&quot;, is on the first packet&apos;s day, unless a date precedes it.</source>
        <translation>Les nombres peuvent avoir des unités : ms, us, s, min, kB, MB, k. Une durée sans unité est en secondes. Une heure du jour, telle que &quot;09:14:02&quot;, est au jour du premier paquet, sauf si une date la précède.</translation>
    </message>
    <message>
        <source>Remora&apos;s own fields filter by conversation (conversation.packets &gt; 1000), by RTT on either side of the tap (conversation.rtt.server.mean &gt; 20 ms) and by direction (from.client, ip.src == server).</source>
        <translation>Les champs propres à Remora filtrent par conversation (conversation.packets &gt; 1000), par RTT de chaque côté du point de capture (conversation.rtt.server.mean &gt; 20 ms) et par sens (from.client, ip.src == server).</translation>
    </message>
    <message>
        <source>A mistake is underlined and explained below the field. Enter applies the filter; until then the field says “not applied”. Escape, or leaving the field, restores the applied filter. Ctrl+Space lists the fields.</source>
        <translation>Une erreur est soulignée et expliquée sous le champ. Entrée applique le filtre ; jusque-là, le champ dit « non appliqué ». Échap, ou quitter le champ, rétablit le filtre appliqué. Ctrl+Espace liste les champs.</translation>
    </message>
    <message>
        <source>The menu beside the field lists recent and named filters, and switches to BPF, for which the file is read again. BPF such as tcp port 443 is recognized while you type: “Use BPF” applies it.</source>
        <translation>Le menu à côté du champ liste les filtres récents et nommés, et passe à BPF, pour lequel le fichier est relu. Du BPF tel que tcp port 443 est reconnu pendant la frappe : « Utiliser BPF » l’applique.</translation>
    </message>
    <message>
        <source>Click a column header to sort, Shift+click to sort by several columns. Columns shows and hides columns; drag headers to move them.</source>
        <translation>Cliquez sur un en-tête de colonne pour trier, Maj+clic pour trier selon plusieurs colonnes. « Colonnes » montre et cache des colonnes ; tirez les en-têtes pour les déplacer.</translation>
    </message>
    <message>
        <source>Group by client, server, port or protocol to see several conversations as one row; by client, server and client port, each port of a client is one row.</source>
        <translation>Groupez par client, serveur, port ou protocole pour voir plusieurs conversations en une seule ligne ; par client, serveur et port du client, chaque port d’un client fait une ligne.</translation>
    </message>
    <message>
        <source>The server is identified by the SYN, else the SYN-ACK, else the ports; the tool tip says by which. Swap client and server if it is wrong.</source>
        <translation>Le serveur est identifié par le SYN, sinon le SYN-ACK, sinon les ports ; l’infobulle dit par lequel. Échangez client et serveur si c’est faux.</translation>
    </message>
    <message>
        <source>Double-click a row, or choose Show its packets, to see its packets. Right-click to copy rows, to save packets as a capture, or to open in Wireshark.</source>
        <translation>Double-cliquez sur une ligne, ou choisissez « Montrer ses paquets », pour voir ses paquets. Un clic droit permet de copier des lignes, d’enregistrer des paquets dans une capture, ou d’ouvrir dans Wireshark.</translation>
    </message>
    <message>
        <source>The packets in focus: those of the selected conversations, in the time range, that match the filter. Below are the layers and bytes of the selected packet; selecting a field highlights its bytes, selecting a byte its field.</source>
        <translation>Les paquets en vue : ceux des conversations choisies, dans la plage de temps, qui correspondent au filtre. Au-dessous, les couches et octets du paquet choisi ; choisir un champ met en évidence ses octets, choisir un octet son champ.</translation>
    </message>
    <message>
        <source>Info says what a packet is: SYN, retransmission of packet 152, a DNS query or response, the first line of HTTP, TLS messages and the server name. It is read from captured bytes only.</source>
        <translation>Info dit ce qu’est un paquet : SYN, retransmission du paquet 152, une requête ou réponse DNS, la première ligne de HTTP, les messages TLS et le nom du serveur. C’est lu uniquement dans les octets capturés.</translation>
    </message>
    <message>
        <source>Notes are what the TCP analysis finds: retransmissions, duplicate ACKs, zero windows; the colour is the severity. F4 goes to the next note, Shift+F4 to the previous one, Ctrl+G to a packet number. If the packet is hidden, a line says by what, and offers to show it.</source>
        <translation>Les notes sont ce que trouve l’analyse TCP : retransmissions, ACK dupliqués, fenêtres nulles ; la couleur est la gravité. F4 mène à la note suivante, Maj+F4 à la précédente, Ctrl+G à un numéro de paquet. Si le paquet est masqué, une ligne dit par quoi, et propose de le montrer.</translation>
    </message>
    <message>
        <source>The Notes tab counts notes by kind in the packets in focus, and the odd packets of the capture. Click a kind, or press Enter, to filter by it; a kind of odd packets goes to its first packet.</source>
        <translation>L’onglet « Notes » compte les notes par sorte dans les paquets en vue, et les paquets étranges de la capture. Cliquez sur une sorte, ou appuyez sur Entrée, pour filtrer selon elle ; une sorte de paquets étranges mène à son premier paquet.</translation>
    </message>
    <message>
        <source>Follow the stream (right-click) shows the payload of a TCP or UDP conversation, as text or in hexadecimal: each byte once, in order, with gaps marked. → is the client, ← the server. Enter on a line goes to its packet. The bytes of each side can be saved.</source>
        <translation>« Suivre le flux » (clic droit) montre les données d’une conversation TCP ou UDP, en texte ou en hexadécimal : chaque octet une fois, dans l’ordre, avec les trous marqués. → est le client, ← le serveur. Entrée sur une ligne mène à son paquet. Les octets de chaque côté peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows with their column headers, Copy cell (right-click) one value.</source>
        <translation>Ctrl+C copie les lignes choisies avec leurs en-têtes de colonne, « Copier la cellule » (clic droit) une seule valeur.</translation>
    </message>
    <message>
        <source>The View menu offers five time display formats.</source>
        <translation>Le menu Affichage offre cinq formats d’affichage de l’heure.</translation>
    </message>
    <message>
        <source>What each host sent and received in the packets in focus. Double-click a host to add it to the filter.</source>
        <translation>Ce que chaque hôte a envoyé et reçu dans les paquets en vue. Double-cliquez sur un hôte pour l’ajouter au filtre.</translation>
    </message>
    <message>
        <source>Names come from the DNS answers in the capture; no DNS queries are sent.</source>
        <translation>Les noms viennent des réponses DNS de la capture ; aucune requête DNS n’est envoyée.</translation>
    </message>
    <message>
        <source>Facts about the file: format, encapsulation, times, rates, interfaces, drops, comments and odd packets. Double-click a line about a packet to show it.</source>
        <translation>Des faits sur le fichier : format, encapsulation, temps, débits, interfaces, pertes, commentaires et paquets étranges. Double-cliquez sur une ligne qui porte sur un paquet pour le montrer.</translation>
    </message>
    <message>
        <source>Packets dropped while capturing look like loss: check the drops here before you blame the network.</source>
        <translation>Les paquets perdus pendant la capture ressemblent à des pertes du réseau : vérifiez-les ici avant d’accuser le réseau.</translation>
    </message>
    <message>
        <source>Your notes, on the right, go into the report and the investigation.</source>
        <translation>Vos notes, à droite, entrent dans le rapport et dans l’enquête.</translation>
    </message>
    <message>
        <source>All charts share one time axis. The wheel zooms at the cursor, dragging selects a time range, dragging with the middle button or Ctrl pans, a double click shows everything. Click a point to go to its packet.</source>
        <translation>Tous les graphiques partagent un axe du temps. La molette zoome au curseur, tirer choisit une plage de temps, tirer avec le bouton du milieu ou Ctrl déplace, un double clic montre tout. Cliquez sur un point pour aller à son paquet.</translation>
    </message>
    <message>
        <source>Keys do the same: + and - zoom, arrows pan, Enter selects the visible time range, Home shows everything, Backspace undoes.</source>
        <translation>Les touches font de même : + et - zooment, les flèches déplacent, Entrée choisit la plage de temps visible, Début montre tout, Retour arrière annule.</translation>
    </message>
    <message>
        <source>Shift+wheel zooms the values of the chart below the cursor; so does dragging along its value axis. Double-click that axis to show all values again; right-click to type a range.</source>
        <translation>Maj+molette zoome les valeurs du graphique sous le curseur, de même que tirer le long de son axe des valeurs. Double-cliquez sur cet axe pour montrer à nouveau toutes les valeurs ; un clic droit permet de saisir une plage.</translation>
    </message>
    <message>
        <source>The column on the right reads the charts at the crosshair: the bin, the current value, the nearest sample and its distance; without a crosshair, a summary of the visible range. In a narrow window it is a card beside the crosshair.</source>
        <translation>La colonne de droite lit les graphiques au réticule : l’intervalle, la valeur en cours, la mesure la plus proche et sa distance ; sans réticule, un résumé de la plage visible. Dans une fenêtre étroite, c’est une carte à côté du réticule.</translation>
    </message>
    <message>
        <source>A click pins the crosshair, another click or Escape releases it. Left and Right move a pinned crosshair by one bin, with Shift to the next sample.</source>
        <translation>Un clic épingle le réticule, un autre clic ou Échap le libère. Gauche et Droite déplacent un réticule épinglé d’un intervalle, avec Maj à la mesure suivante.</translation>
    </message>
    <message>
        <source>Drag a chart by its title to move it, by its lower edge to change its height; double-click the edge for the default height. Right-click for the chart&apos;s options, to copy, save, move or remove it.</source>
        <translation>Tirez un graphique par son titre pour le déplacer, par son bord inférieur pour changer sa hauteur ; double-cliquez sur le bord pour la hauteur par défaut. Un clic droit donne les options du graphique, et permet de le copier, l’enregistrer, le déplacer ou le retirer.</translation>
    </message>
    <message>
        <source>A line with a tip at its upper end marks the selected packet. The option Mark notes shows notes along the upper edge; their tool tips say what and when.</source>
        <translation>Une ligne avec une pointe en haut marque le paquet choisi. L’option « Marquer les notes » montre les notes le long du bord supérieur ; leurs infobulles disent quoi et quand.</translation>
    </message>
    <message>
        <source>Packet by packet: length, RTT, bytes in flight against the receiver&apos;s window, window size, time since the previous packet, and the sequence numbers of one conversation. The tool tips of the buttons say what each chart counts; More lists the other charts.</source>
        <translation>Paquet par paquet : longueur, RTT, octets en vol face à la fenêtre du récepteur, taille de fenêtre, temps depuis le paquet précédent, et les numéros de séquence d’une conversation. Les infobulles des boutons disent ce que compte chaque graphique ; « Plus » liste les autres graphiques.</translation>
    </message>
    <message>
        <source>In bins: bit rate, also in bytes or packets, TCP packets by flag, and RTT bands of minimum, mean and maximum or of percentiles.</source>
        <translation>Par intervalles : débit binaire, aussi en octets ou en paquets, paquets TCP par drapeau, et bandes de RTT du minimum, de la moyenne et du maximum ou des percentiles.</translation>
    </message>
    <message>
        <source>Automatic bins follow the zoom, and are wider where there are few packets. Default bins are 1 s, for RTT bands 100 ms, but automatic where there would be fewer than eight. Or type a width, such as 250 ms.</source>
        <translation>Les intervalles automatiques suivent le zoom, et sont plus larges là où il y a peu de paquets. Les intervalles par défaut sont de 1 s, pour les bandes de RTT 100 ms, mais automatiques là où il y en aurait moins de huit. Ou saisissez une largeur, telle que 250 ms.</translation>
    </message>
    <message>
        <source>The first and last bins of the capture may be incomplete. They are drawn with the rate of the captured part, and the column says ≈; with less than half captured they are left out, so that they do not look like a drop.</source>
        <translation>Le premier et le dernier intervalle de la capture peuvent être incomplets. Ils sont tracés avec le débit de la partie capturée, et la colonne dit ≈ ; capturés à moins de la moitié, ils sont omis, pour ne pas ressembler à une chute.</translation>
    </message>
    <message>
        <source>Empty bins are 0 for rates and gaps for RTT. However many points there are, the maximum and minimum of each pixel column are drawn.</source>
        <translation>Les intervalles vides valent 0 pour les débits et sont des trous pour le RTT. Quel que soit le nombre de points, le maximum et le minimum de chaque colonne de pixels sont tracés.</translation>
    </message>
    <message>
        <source>The options split charts by direction, mix the two sides of RTT, stack rates, mark doubtful RTT samples, show percentiles, notes and logarithmic scales, and align conversations at their first packets.</source>
        <translation>Les options séparent les graphiques par sens, mêlent les deux côtés du RTT, empilent les débits, marquent les mesures de RTT douteuses, montrent percentiles, notes et échelles logarithmiques, et alignent les conversations sur leurs premiers paquets.</translation>
    </message>
    <message>
        <source>It is the round trip from the capture point to the other end: captured near the server, ACKs from the client measure the network, ACKs from the server hardly anything.</source>
        <translation>C’est l’aller-retour du point de capture à l’autre bout : pour une capture près du serveur, les ACK du client mesurent le réseau, ceux du serveur presque rien.</translation>
    </message>
    <message>
        <source>So charts draw the two sides separately: to the server with open circles and solid lines, to the client with dots and dashed lines. An option mixes them, as tshark does.</source>
        <translation>Les graphiques tracent donc les deux côtés séparément : vers le serveur en cercles vides et lignes pleines, vers le client en points et tirets. Une option les mêle, comme le fait tshark.</translation>
    </message>
    <message>
        <source>A retransmitted segment is timed from its first transmission: such a sample includes the retransmission timeout. Karn&apos;s algorithm would leave it out; the charts can mark it with a triangle.</source>
        <translation>Un segment retransmis est mesuré depuis son premier envoi : une telle mesure inclut le délai de retransmission. L’algorithme de Karn l’écarterait ; les graphiques peuvent la marquer d’un triangle.</translation>
    </message>
    <message>
        <source>An ACK that covers several segments is timed from the last one: delayed ACKs make it longer than the round trip. Diamonds mark these.</source>
        <translation>Un ACK qui couvre plusieurs segments est mesuré depuis le dernier : les ACK retardés le rendent plus long que l’aller-retour. Des losanges les marquent.</translation>
    </message>
    <message>
        <source>A report is one self-contained HTML file with facts, tables, charts and the command line that reproduces it.</source>
        <translation>Un rapport est un seul fichier HTML autonome avec faits, tables, graphiques et la ligne de commande qui le reproduit.</translation>
    </message>
    <message>
        <source>An investigation (.remora) reopens the capture as you left it, also on the command line: remora analyze FILE.remora.</source>
        <translation>Une enquête (.remora) rouvre la capture telle que vous l’avez laissée, aussi en ligne de commande : remora analyze FICHIER.remora.</translation>
    </message>
    <message>
        <source>Packets in focus, or one direction of them, can be saved as a new capture.</source>
        <translation>Les paquets en vue, ou un de leurs sens, peuvent être enregistrés dans une nouvelle capture.</translation>
    </message>
    <message>
        <source>Charts are saved as PNG, SVG or PDF with the values, series and units that you see, for the visible or the whole range, with full names, capture and filter, one file for each or all in one on one time axis. Their numbers are saved as CSV in raw units; for rates with the captured part of each bin.</source>
        <translation>Les graphiques sont enregistrés en PNG, SVG ou PDF avec les valeurs, séries et unités affichées, pour l’intervalle visible ou entier, avec les noms complets, la capture et le filtre, un fichier par graphique ou tous en un seul sur un même axe de temps. Leurs nombres sont enregistrés en CSV en unités brutes ; pour les débits, avec la part capturée de chaque intervalle.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F shows every field that packets may have, in place of the sources: Remora&apos;s own and, where tshark is installed, all of tshark&apos;s. What you type is looked for in names, then in descriptions. Alt+R makes it a regular expression, such as ^tcp.*rtt.</source>
        <translation>Ctrl+Alt+F montre, à la place des sources, chaque champ que des paquets peuvent avoir : ceux de Remora et, là où tshark est installé, tous ceux de tshark. Ce que vous saisissez est cherché dans les noms, puis dans les descriptions. Alt+R en fait une expression régulière, telle que ^tcp.*rtt.</translation>
    </message>
    <message>
        <source>Enter or a double click adds the selected field to the query, Space or its star makes it a favourite. A field can be dragged, too.</source>
        <translation>Entrée ou un double clic ajoute le champ choisi à la requête, Espace ou son étoile en fait un favori. Un champ peut aussi être tiré.</translation>
    </message>
    <message>
        <source>Remora reads native fields itself, from the loaded packets, and can filter by them at once. The others are read by tshark, in a query.</source>
        <translation>Remora lit lui-même les champs natifs, dans les paquets chargés, et peut aussitôt filtrer selon eux. Les autres sont lus par tshark, dans une requête.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>A query shows any fields of the packets in focus as a table, a row a packet. Chips are its columns: drag fields from the catalogue (Ctrl+Alt+F), drag chips or press Alt and an arrow to move them, click one to take it away.</source>
        <translation>Une requête montre des champs quelconques des paquets en vue comme une table, une ligne par paquet. Les pastilles sont ses colonnes : tirez des champs depuis le catalogue (Ctrl+Alt+F), tirez les pastilles ou appuyez sur Alt et une flèche pour les déplacer, cliquez sur une pastille pour la retirer.</translation>
    </message>
    <message>
        <source>“Where” takes a filter of Remora&apos;s, or any display filter of Wireshark&apos;s. What is native is answered as you type; for the rest “Run query” starts tshark, whose rows appear as they come.</source>
        <translation>« Où » accepte un filtre de Remora, ou tout filtre d’affichage de Wireshark. Ce qui est natif reçoit sa réponse pendant la saisie ; pour le reste, « Lancer la requête » démarre tshark, dont les lignes apparaissent à mesure qu’elles arrivent.</translation>
    </message>
    <message>
        <source>Headers and bytes can be asked, too: ip.ttl &lt; 5, vlan.id == 20, eth.src[0:3] == 00:1b:21, tcp.flags &amp; 0x02, tcp.payload contains &quot;GET&quot;, frame matches r&quot;user=\w+&quot;. The file is read again for the packets that the rest of the filter leaves open.</source>
        <translation>On peut aussi interroger les en-têtes et les octets : ip.ttl &lt; 5, vlan.id == 20, eth.src[0:3] == 00:1b:21, tcp.flags &amp; 0x02, tcp.payload contains &quot;GET&quot;, frame matches r&quot;user=\w+&quot;. Le fichier est relu pour les paquets sur lesquels le reste du filtre ne tranche pas.</translation>
    </message>
    <message>
        <source>In a slice, [0:3] is three bytes from the first on, [4] the fifth, [-2:] the last two. Bytes are hexadecimal digits or a text in quotes; matches takes a regular expression and ignores case.</source>
        <translation>Dans une tranche, [0:3] est trois octets à partir du premier, [4] le cinquième, [-2:] les deux derniers. Les octets sont des chiffres hexadécimaux ou un texte entre guillemets ; matches prend une expression régulière et ignore la casse.</translation>
    </message>
    <message>
        <source>Numbers of streams are Remora&apos;s. Wireshark makes further conversations of some protocols, such as SOCKS, VNC, SNMP, RPC and RTP, and may count later ones differently: what is opened in Wireshark is told by addresses, ports and times.</source>
        <translation>Les numéros des flux sont ceux de Remora. Wireshark fait d’autres conversations de certains protocoles, tels que SOCKS, VNC, SNMP, RPC et RTP, et peut compter autrement les suivantes : ce qui s’ouvre dans Wireshark est désigné par les adresses, les ports et les heures.</translation>
    </message>
    <message>
        <source>Below, the rows are grouped: by the fields beside “Group by”, with what is computed of others. A preset adds the fields that it needs. Rows that lack a value to group by are in no group; how many is said. The last row is of all groups; right-click a group to query it alone.</source>
        <translation>En dessous, les lignes sont groupées : par les champs à côté de « Grouper par », avec ce qui est calculé d’autres champs. Un préréglage ajoute les champs qu’il lui faut. Les lignes sans valeur par laquelle grouper ne sont dans aucun groupe ; leur nombre est indiqué. La dernière ligne porte sur tous les groupes ; un clic droit sur un groupe permet de l’interroger seul.</translation>
    </message>
    <message>
        <source>Time bins are as wide as you choose and half-open: 1 s begins at full seconds. They count from midnight UTC of the first day, for groups and plots alike.</source>
        <translation>Les intervalles de temps ont la largeur que vous choisissez et sont semi-ouverts : 1 s commence aux secondes pleines. Ils comptent depuis minuit UTC du premier jour, pour les groupes comme pour les tracés.</translation>
    </message>
    <message>
        <source>The plot shows a field over time: each value, or what a bin of time comes to. “Bit rate” is 8 times the sum of bytes, divided by the bin&apos;s width; an empty bin is 0 there, and a gap of all that is not summed or counted. Length, Bit rate, RTT and RTT bands are one click each. “Split” draws the values of another field apart, at most eight. Drag to zoom, double-click to see everything; Ctrl+S saves the plot, Ctrl+Shift+C copies it.</source>
        <translation>Le tracé montre un champ au fil du temps : chaque valeur, ou ce que donne un intervalle de temps. « Débit » est 8 fois la somme des octets, divisée par la largeur de l’intervalle ; un intervalle vide y vaut 0, et fait un trou pour tout ce qui n’est ni sommé ni compté. Longueur, Débit, RTT et Bandes de RTT sont à un clic. « Séparer » trace à part les valeurs d’un autre champ, huit au plus. Tirez pour zoomer, double-cliquez pour tout voir ; Ctrl+S enregistre le tracé, Ctrl+Maj+C le copie.</translation>
    </message>
    <message>
        <source>“Time” is what is brushed in the overview and the charts, the whole capture, or a window of its own: the time where it begins is in it, that where it ends is not; a length alone counts from the first packet.</source>
        <translation>« Temps » est la plage choisie dans l’aperçu et les graphiques, toute la capture, ou une fenêtre à part : l’instant où elle commence en fait partie, celui où elle finit non ; une durée seule compte depuis le premier paquet.</translation>
    </message>
    <message>
        <source>“Of” adds other captures, or those of a folder. They are read one after the other when “Run query” is pressed; capture.file names the one that a row is of, and what could not be read is said above the rows.</source>
        <translation>« De » ajoute d’autres captures, ou celles d’un dossier. Elles sont lues l’une après l’autre quand on appuie sur « Lancer la requête » ; capture.file nomme celle d’où vient une ligne, et ce qui n’a pas pu être lu est indiqué au-dessus des lignes.</translation>
    </message>
    <message>
        <source>“Occurrence” is which of several values of a packet is shown, as of ip.addr, which has two: the first, the last, or all with commas.</source>
        <translation>« Exemplaire » dit laquelle de plusieurs valeurs d’un paquet est montrée, comme pour ip.addr, qui en a deux : la première, la dernière, ou toutes avec des virgules.</translation>
    </message>
    <message>
        <source>Click a head to sort, double-click a row to see its packet. Save the table as CSV, TSV or JSON lines, or write the packets of its rows. “Queries” keeps a query under a name. Ctrl+Z takes back a change of the query, as it does of the focus; an investigation keeps it.</source>
        <translation>Cliquez sur un en-tête pour trier, double-cliquez sur une ligne pour voir son paquet. Enregistrez la table en CSV, TSV ou lignes JSON, ou écrivez les paquets de ses lignes. « Requêtes » garde une requête sous un nom. Ctrl+Z annule un changement de la requête, comme il le fait de la vue ; une enquête garde la requête.</translation>
    </message>
    <message>
        <source>Clients waited says how long, in seconds, and for what: those who waited longest come first. Rest is set-up of connection and TLS, transfer and pauses of the sender; Columns offers each by itself. Click a part of the bar above the table to sort by it. Right-click Where it went to draw the bar of every row as wide as its column.</source>
        <translation>« Attente des clients » dit combien de temps, en secondes, et pourquoi : ceux qui ont attendu le plus viennent d’abord. « Reste » regroupe l’établissement de la connexion et de TLS, le transfert et les pauses de l’émetteur ; « Colonnes » offre chacun à part. Un clic sur une part de la barre au-dessus du tableau trie selon elle. Un clic droit sur « Où il est passé » dessine la barre de chaque ligne sur toute la largeur de la colonne.</translation>
    </message>
    <message>
        <source>RTT to server is of the path from the tap to the server, RTT to client of the path to the client; Columns also offers both mixed, as in tshark.</source>
        <translation>RTT vers le serveur concerne le chemin du point de capture au serveur, RTT vers le client celui vers le client ; « Colonnes » offre aussi les deux mêlés, comme dans tshark.</translation>
    </message>
    <message>
        <source>How Remora judges</source>
        <translation>Comment Remora juge</translation>
    </message>
    <message>
        <source>Was it the network? Each TCP conversation is cut into turns, a request and its answer, and what the client waited in each is split into parts that add up to it. Headers are enough, encrypted or not. What a capture does not show is not seen: never a guess.</source>
        <translation>Était-ce le réseau ? Chaque conversation TCP est découpée en échanges, une requête et sa réponse, et l’attente du client dans chacun en parts dont la somme est cette attente. Les en-têtes suffisent, chiffré ou non. Ce qu’une capture ne montre pas est non vu : jamais deviné.</translation>
    </message>
    <message>
        <source>The network&apos;s part is one round trip without queues, the least that was seen: queues are transfer. The server&apos;s is what lies between the request and the answer, less the way between the tap and the server. From packets that were captured near the server it is told best.</source>
        <translation>La part du réseau est un aller-retour sans files d’attente, le plus court observé : les files comptent comme transfert. Celle du serveur est ce qui sépare la requête de la réponse, moins le trajet entre le point de capture et le serveur. C’est près du serveur qu’elle se mesure le mieux.</translation>
    </message>
    <message>
        <source>Loss recovery lasts from when the lost packet was due to its repair, the sender&apos;s timer included, and counts once however many holes overlap. Reordered packets are no loss, nor is a repeat of something that had arrived.</source>
        <translation>La récupération de pertes va du moment où le paquet perdu était attendu jusqu’à sa réparation, temporisateur de l’émetteur compris, et compte une seule fois même si plusieurs trous se recouvrent. Des paquets dans le désordre ne sont pas une perte, ni la répétition de ce qui était arrivé.</translation>
    </message>
    <message>
        <source>The receive window is the receiver&apos;s doing: the sender had data and was not allowed to send them. A sender that had nothing to send makes a pause, one that its congestion window held is in transfer.</source>
        <translation>La fenêtre de réception est le fait du récepteur : l’émetteur avait des données sans pouvoir les envoyer. S’il n’avait rien à envoyer, c’est une pause ; si sa fenêtre de congestion le retenait, c’est du transfert.</translation>
    </message>
    <message>
        <source>Findings name the server, client or network with the most of a part among the conversations whose turns, in the mean, wait 100 ms for a server, 50 ms for round trips, or 20 ms for losses or windows.</source>
        <translation>Les constats nomment le serveur, le client ou le réseau le plus concerné parmi les conversations dont les échanges attendent en moyenne 100 ms un serveur, 50 ms des allers-retours, ou 20 ms à cause de pertes ou de fenêtres.</translation>
    </message>
    <message>
        <source>Compare, beside the verdict, keeps what is in focus as a baseline, or opens one that was saved: the thin bar is the baseline, each part has its change, and the servers that grew most are named, as if the baseline had as many turns.</source>
        <translation>« Comparer », à côté du verdict, garde ce qui est affiché comme référence, ou en ouvre une enregistrée : la barre fine est la référence, chaque part a sa variation, et les serveurs qui ont le plus augmenté sont nommés, comme si la référence avait autant d’échanges.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tap</source>
        <comment>where packets are captured</comment>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>réparation</translation>
    </message>
    <message>
        <source>window 0</source>
        <translation>fenêtre 0</translation>
    </message>
    <message>
        <source>window open</source>
        <translation>fenêtre ouverte</translation>
    </message>
    <message>
        <source>Compare captures, in the File menu, takes two to four captures of the same traffic at points of its way. It finds what their clocks differ by, and tells on which segment packets were lost, what takes the time and what was changed. Click a row for its delays and the ladder of its packets; there the wheel or a drag zooms, N goes to the next lost packet, and a double click shows a packet in its capture. From appliances, in its dialog, downloads what several sources saw of the same time in one go.</source>
        <translation>« Comparer des captures », au menu Fichier, prend deux à quatre captures du même trafic en des points de son chemin. Remora trouve de combien leurs horloges diffèrent, et dit sur quel segment des paquets ont été perdus, ce qui prend du temps et ce qui a été modifié. Cliquez sur une ligne pour ses délais et le diagramme en échelle de ses paquets ; là, la molette ou tirer zoome, N va au paquet perdu suivant, et un double clic montre un paquet dans sa capture. « D’appliances », dans sa boîte de dialogue, télécharge d’un coup ce que plusieurs sources ont vu du même temps.</translation>
    </message>
    <message>
        <source>Waiting shows for each bin how many seconds clients waited in it, and for what: several clients can wait more than a second in a second. Waterfall shows each turn, a request and its answer, in a row of its own: point at one to read its parts, click to keep them, double-click to zoom to it, press Enter for its packets. Parts stand in the order in which they happened; what is kept names the packets that bound each part.</source>
        <translation>« Attente » montre pour chaque intervalle combien de secondes les clients y ont attendu, et pourquoi : plusieurs clients peuvent attendre plus d’une seconde en une seconde. « Cascade » montre chaque échange, une requête et sa réponse, sur sa propre ligne : pointez-en un pour lire ses parts, cliquez pour les garder, double-cliquez pour zoomer dessus, appuyez sur Entrée pour ses paquets. Les parts sont dans l’ordre où elles se sont produites ; ce qui est gardé nomme les paquets qui délimitent chaque part.</translation>
    </message>
    <message>
        <source>Not over time: the distributions of waiting, RTT and inter-arrival times, and throughput and goodput over RTT. Where a time range is in focus they are of its packets alone.</source>
        <translation>Pas dans le temps : les répartitions de l’attente, du RTT et des temps entre arrivées, et débit et débit utile selon le RTT. Quand une plage de temps est ciblée, elles ne portent que sur ses paquets.</translation>
    </message>
    <message>
        <source>A question that is too large to download can be counted on the appliance: Count… beside Download, or Count on the appliance in the menu of a source. Choose what to count, or your own keys and values; the window says before how much the appliance reads. A row of the table leads on: counted more narrowly, or just its packets downloaded; so does a time that is chosen in the chart. The view is removed from the appliance when it is counted or its window closes; Running views, in the menu of an appliance, lists what it still counts. A template keeps a question, and where several appliances are logged in it can be asked of them at once.</source>
        <translation>Une question trop grande pour être téléchargée peut être comptée sur l’appliance : « Compter… » à côté de « Télécharger », ou « Compter sur l’appliance » dans le menu d’une source. Choisissez ce qu’il faut compter, ou vos propres clés et valeurs ; la fenêtre dit d’avance combien l’appliance lit. Une ligne de la table mène plus loin : comptée plus finement, ou seulement ses paquets téléchargés. La vue est supprimée de l’appliance quand elle est comptée ou que sa fenêtre se ferme ; « Vues en cours », dans le menu d’une appliance, liste ce qu’elle compte encore. Un temps choisi dans le graphique mène plus loin, lui aussi. Un modèle garde une question et, si plusieurs appliances sont connectées, elle peut leur être posée en même temps.</translation>
    </message>
</context>
<context>
    <name>hostandport</name>
    <message>
        <source>“%1” is not a host: give HOST, HOST:PORT or [IPv6]:PORT.</source>
        <translation>« %1 » n’est pas un hôte : indiquez HÔTE, HÔTE:PORT ou [IPv6]:PORT.</translation>
    </message>
    <message>
        <source>“%1” is not a port: give a number from 1 to 65535.</source>
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
        <source>The filter “%1” is not understood and was left out: %2</source>
        <translation>Le filtre « %1 » n’est pas compris et a été laissé de côté : %2</translation>
    </message>
    <message>
        <source>The time range is empty or makes no sense and was left out.</source>
        <translation>La plage de temps est vide ou n’a pas de sens et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The capture holds no packet of the time range, which was left out.</source>
        <translation>La capture ne contient aucun paquet de la plage de temps, qui a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1 is not the capture that the investigation was made from: its contents differ.</source>
        <translation>%1 n’est pas la capture à partir de laquelle l’enquête a été faite : son contenu est différent.</translation>
    </message>
    <message>
        <source>%1 is not the capture that the investigation was made from: it has %2 instead of %3.</source>
        <translation>%1 n’est pas la capture à partir de laquelle l’enquête a été faite : elle a %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>Conversations that the capture does not hold were left out: %1.</source>
        <translation>Les conversations que la capture ne contient pas ont été laissées de côté : %1.</translation>
    </message>
    <message>
        <source>“%1” is invalid and was left out.</source>
        <translation>« %1 » n’est pas valide et a été laissé de côté.</translation>
    </message>
    <message>
        <source>Invalid values of “%1” were left out: %2.</source>
        <translation>Des valeurs non valides de « %1 » ont été laissées de côté : %2.</translation>
    </message>
</context>
<context>
    <name>packetquery</name>
    <message>
        <source>Name a field at least.</source>
        <translation>Nommez au moins un champ.</translation>
    </message>
    <message>
        <source>The field “%1” is named twice.</source>
        <translation>Le champ « %1 » est nommé deux fois.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Display filters are tshark&apos;s.</source>
        <translation>Les filtres d’affichage sont ceux de tshark.</translation>
    </message>
    <message>
        <source>Remora&apos;s columns do not have %1.</source>
        <translation>Les colonnes de Remora n’ont pas %1.</translation>
    </message>
    <message>
        <source>Of itself Remora does not know the field %1.</source>
        <translation>Remora seul ne connaît pas le champ %1.</translation>
    </message>
    <message>
        <source>Display filters need tshark.</source>
        <translation>Les filtres d’affichage ont besoin de tshark.</translation>
    </message>
    <message>
        <source>Some packets have several IP headers, as in a tunnel or an ICMP error: tshark is needed to read all of them.</source>
        <translation>Certains paquets ont plusieurs en-têtes IP, comme dans un tunnel ou une erreur ICMP : il faut tshark pour les lire tous.</translation>
    </message>
    <message>
        <source>tshark counts the packets of this capture in another way, such as where it holds the journal of a system: ask for native fields, or slice the packets first.</source>
        <translation>tshark compte autrement les paquets de cette capture, par exemple si elle contient le journal d’un système : demandez des champs natifs, ou écrivez d’abord les paquets dans un fichier à part.</translation>
    </message>
    <message>
        <source>tshark is needed for this query, and reads the capture once more, which standard input and pipes do not allow: save it to a file first.</source>
        <translation>Cette requête a besoin de tshark, qui relit la capture, ce que ni l’entrée standard ni les tubes ne permettent : enregistrez-la d’abord dans un fichier.</translation>
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
        <source>frame.time, in the format chosen in the View menu</source>
        <translation>frame.time, dans le format choisi au menu Affichage</translation>
    </message>
    <message>
        <source>What the packet is, from its headers and captured bytes</source>
        <translation>Ce qu’est le paquet, d’après ses en-têtes et ses octets capturés</translation>
    </message>
    <message>
        <source>tcp.analysis.flags: notes of the TCP analysis</source>
        <translation>tcp.analysis.flags : notes de l’analyse TCP</translation>
    </message>
    <message>
        <source>port numbers reused</source>
        <translation>numéros de port réutilisés</translation>
    </message>
</context>
<context>
    <name>plotpresets</name>
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
</context>
<context>
    <name>points</name>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a point of the way</comment>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>beyond %1</source>
        <comment>a point of the way</comment>
        <translation>au-delà de %1</translation>
    </message>
    <message>
        <source>elsewhere, or for what was sent again without need</source>
        <translation>ailleurs, ou pour ce qui a été renvoyé sans nécessité</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No packet was lost between the points.</source>
        <translation>Aucun paquet n’a été perdu entre les points.</translation>
    </message>
    <message>
        <source>1 packet was lost %1, %2 of those that came there</source>
        <translation>1 paquet a été perdu %1, %2 de ceux qui y sont arrivés</translation>
    </message>
    <message>
        <source>%1 packets were lost %2, %3 of those that came there</source>
        <translation>%1 paquets ont été perdus %2, %3 de ceux qui y sont arrivés</translation>
    </message>
    <message>
        <source>; %1 elsewhere</source>
        <translation> ; %1 ailleurs</translation>
    </message>
    <message>
        <source>Packets take most of the time %1: %2 of %3 there and back, as a mean.</source>
        <translation>Les paquets mettent le plus de temps %1 : %2 sur %3 aller-retour, en moyenne.</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>how much, and where</comment>
        <translation>%1 % %2</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <comment>a part of waiting</comment>
        <translation>%1 non vu</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>a part of waiting, how much</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>, most of it %1</source>
        <comment>where</comment>
        <translation>, la plus grande part %1</translation>
    </message>
    <message>
        <source>of %1 in %2 it is not seen where</source>
        <translation>pour %1 sur %2, on ne voit pas où</translation>
    </message>
    <message>
        <source>not seen where</source>
        <translation>on ne voit pas où</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>a part of waiting, seconds, where</comment>
        <translation>%1, %2 : %3.</translation>
    </message>
    <message>
        <source>What clients waited for on the way is not seen: no request of a TCP conversation of two points has an answer.</source>
        <translation>On ne voit pas ce que les clients ont attendu en chemin : aucune requête d’une conversation TCP de deux points n’a de réponse.</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 échange</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 échanges</translation>
    </message>
    <message>
        <source>, by %1 that were lost between the points and sent again</source>
        <translation>, d’après %1 perdus entre les points et renvoyés</translation>
    </message>
    <message>
        <source> and %1 others that were sent again</source>
        <translation> et %1 autres renvoyés</translation>
    </message>
    <message>
        <source>, by the least delays there and back of %1</source>
        <translation>, d’après les plus petits délais aller-retour de %1</translation>
    </message>
    <message>
        <source>Clients waited %1 in %2 of %3, as %4 sees them: %5; %6.</source>
        <translation>Les clients ont attendu %1 sur %2 de %3, vu de %4 : %5 ; %6.</translation>
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
        <translation>Le chemin : %1, dans un ordre trouvé d’après le TTL et le délai.</translation>
    </message>
    <message>
        <source>The way: %1.</source>
        <translation>Le chemin : %1.</translation>
    </message>
    <message>
        <source>Between %1 and %2:</source>
        <translation>Entre %1 et %2 :</translation>
    </message>
    <message>
        <source>the clock of %1 shows %2 s less than that of %3</source>
        <translation>l’horloge de %1 indique %2 s de moins que celle de %3</translation>
    </message>
    <message>
        <source>the clock of %1 shows %2 s more than that of %3</source>
        <translation>l’horloge de %1 indique %2 s de plus que celle de %3</translation>
    </message>
    <message>
        <source>; their drift is not known, the packets span too little time.</source>
        <translation> ; sa dérive n’est pas connue, les paquets couvrent trop peu de temps.</translation>
    </message>
    <message>
        <source>; it loses %1 millionths, ± %2.</source>
        <translation> ; elle perd %1 millionièmes, ± %2.</translation>
    </message>
    <message>
        <source>; it gains %1 millionths, ± %2.</source>
        <translation> ; elle gagne %1 millionièmes, ± %2.</translation>
    </message>
    <message>
        <source>Clocks: not known, no packet was matched.</source>
        <translation>Horloges : inconnues, aucun paquet n’a été apparié.</translation>
    </message>
    <message>
        <source>Clocks: not known, packets go one way only. Delays are relative to the least.</source>
        <translation>Horloges : inconnues, les paquets ne vont que dans un sens. Les délais sont relatifs au plus petit.</translation>
    </message>
    <message>
        <source>Clocks: %1, as given.</source>
        <translation>Horloges : %1, comme indiqué.</translation>
    </message>
    <message>
        <source>Clocks: %1 in the middle of the capture, ± %2 where both ways take as long, ± %3 whatever they take</source>
        <translation>Horloges : %1 au milieu de la capture, ± %2 si les deux sens durent autant, ± %3 quelle que soit leur durée</translation>
    </message>
    <message>
        <source>Matched: %1 of %2</source>
        <translation>Appariés : %1 sur %2</translation>
    </message>
    <message>
        <source>, %1 of them by their order</source>
        <translation>, dont %1 d’après leur ordre</translation>
    </message>
    <message>
        <source>; %1 were seen at both points, but nothing tells which is which</source>
        <translation> ; %1 ont été vus aux deux points, mais rien ne dit lequel est lequel</translation>
    </message>
    <message>
        <source>; %1 came as segments of other lengths</source>
        <translation> ; %1 sont arrivés en segments d’autres longueurs</translation>
    </message>
    <message>
        <source>; %1 are further on and were missed by a capture</source>
        <translation> ; %1 sont plus loin et n’ont été manqués que par une capture</translation>
    </message>
    <message>
        <source>; of %1 the other capture began later or ended earlier</source>
        <translation> ; pour %1, l’autre capture a commencé plus tard ou fini plus tôt</translation>
    </message>
    <message>
        <source>; delay %1 at least, %2 as a mean, %3 for 95 %, %4 at most</source>
        <translation> ; délai %1 au moins, %2 en moyenne, %3 pour 95 %, %4 au plus</translation>
    </message>
    <message>
        <source>; relative delay %1 at least, %2 as a mean, %3 for 95 %, %4 at most</source>
        <translation> ; délai relatif %1 au moins, %2 en moyenne, %3 pour 95 %, %4 au plus</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 of %4 lost (%5)</source>
        <translation>De %1 à %2 : %3 sur %4 perdus (%5)</translation>
    </message>
    <message>
        <source>, %1 of them sent again</source>
        <translation>, dont %1 renvoyés</translation>
    </message>
    <message>
        <source>, most of conversation %1 (%2)</source>
        <translation>, la plupart de la conversation %1 (%2)</translation>
    </message>
    <message>
        <source>; %1 overtaken</source>
        <translation> ; %1 doublés</translation>
    </message>
    <message>
        <source>; 1 retransmission came in</source>
        <translation> ; 1 retransmission est entrée</translation>
    </message>
    <message>
        <source>; %1 retransmissions came in</source>
        <translation> ; %1 retransmissions sont entrées</translation>
    </message>
    <message>
        <source>; %1 duplicated on the way</source>
        <translation> ; %1 dupliqués en chemin</translation>
    </message>
    <message>
        <source>; %1 made on the way, or not seen before</source>
        <translation> ; %1 apparus en chemin, ou pas vus avant</translation>
    </message>
    <message>
        <source>TTL by %1</source>
        <translation>TTL de %1</translation>
    </message>
    <message>
        <source>addresses or ports of %1</source>
        <translation>adresses ou ports de %1</translation>
    </message>
    <message>
        <source>MSS of 1 SYN (such as %2 to %3)</source>
        <translation>MSS de 1 SYN (comme %2 en %3)</translation>
    </message>
    <message>
        <source>MSS of %1 SYNs (such as %2 to %3)</source>
        <translation>MSS de %1 SYN (comme %2 en %3)</translation>
    </message>
    <message>
        <source>DSCP of %1 (such as %2 to %3)</source>
        <translation>DSCP de %1 (comme %2 en %3)</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>fenêtre de %1</translation>
    </message>
    <message>
        <source>payload of %1</source>
        <translation>données de %1</translation>
    </message>
    <message>
        <source>Changed on the way: nothing.</source>
        <translation>Changé en chemin : rien.</translation>
    </message>
    <message>
        <source>Changed on the way: %1.</source>
        <translation>Changé en chemin : %1.</translation>
    </message>
    <message>
        <source>Seen at %1 alone: %2 of %3; they go another way, were blocked, or were not known again.</source>
        <translation>Vus à %1 seulement : %2 sur %3 ; ils prennent un autre chemin, ont été bloqués ou n’ont pas été reconnus.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>1 paquet</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquets</translation>
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
        <source>, by %1 that were sent again</source>
        <translation>, d’après %1 renvoyés</translation>
    </message>
</context>
<context>
    <name>querycolumn</name>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>duration, ms</source>
        <translation>durée, ms</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
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
        <translation>IPv4 ou IPv6</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>drapeaux</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>querygroups</name>
    <message>
        <source>“%1” is not a width of bins, such as 1 s or 100 ms.</source>
        <translation>« %1 » n’est pas une largeur d’intervalle, telle que 1 s ou 100 ms.</translation>
    </message>
    <message>
        <source>“%1” should be FIELD:FUNCTION, where FUNCTION is one of %2.</source>
        <translation>« %1 » devrait être FIELD:FUNCTION, où FUNCTION est l’une de %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number of rows.</source>
        <translation>« %1 » n’est pas un nombre de lignes.</translation>
    </message>
    <message>
        <source>Groups need a field to group by, or a value to compute of a field.</source>
        <translation>Les groupes ont besoin d’un champ par lequel grouper, ou d’une valeur à calculer d’un champ.</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>La colonne « %1 » est nommée deux fois.</translation>
    </message>
    <message>
        <source>%1 has no numbers that could be computed with: count and distinct can be asked of it.</source>
        <translation>%1 n’a pas de nombres avec lesquels calculer : count et distinct sont possibles.</translation>
    </message>
    <message>
        <source>Groups need a width of bins, such as 1 s: auto is for plots.</source>
        <translation>Les groupes ont besoin d’une largeur d’intervalle, comme 1 s : auto est pour les graphiques.</translation>
    </message>
    <message>
        <source>There is no column “%1” to sort by. Columns are %2; :desc behind one begins with the largest.</source>
        <translation>Il n’y a pas de colonne « %1 » selon laquelle trier. Les colonnes sont %2 ; :desc derrière l’une met la plus grande valeur en tête.</translation>
    </message>
</context>
<context>
    <name>queryrun</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The selected conversations are those of this capture; of the others all are asked.</source>
        <translation>Les conversations sélectionnées sont celles de cette capture ; dans les autres, toutes sont interrogées.</translation>
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
Server identified by: %2</source>
        <translation>%1
Serveur identifié par : %2</translation>
    </message>
    <message>
        <source>%1.
Click to sort; Shift+click to sort by this column too.</source>
        <translation>%1.
Cliquez pour trier ; Maj+clic pour trier aussi selon cette colonne.</translation>
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
    <name>remora::model::FieldListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>NOMS</translation>
    </message>
    <message>
        <source>DESCRIPTIONS</source>
        <translation>DESCRIPTIONS</translation>
    </message>
    <message>
        <source>FAVOURITES</source>
        <translation>FAVORIS</translation>
    </message>
    <message>
        <source>ALL FIELDS</source>
        <translation>TOUS LES CHAMPS</translation>
    </message>
    <message>
        <source>native</source>
        <translation>natif</translation>
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
    <name>remora::model::OtherCaptures</name>
    <message>
        <source>There is no capture in %1.</source>
        <translation>Il n’y a pas de capture dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read.</source>
        <translation>%1 dans %2 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Left out of %1, since they are no captures: %2.</source>
        <translation>Laissés de côté dans %1, car ce ne sont pas des captures : %2.</translation>
    </message>
</context>
<context>
    <name>remora::model::PointsRun</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 holds no packets and is left out.</source>
        <translation>%1 ne contient aucun paquet et est omis.</translation>
    </message>
    <message>
        <source>There is nothing to compare: %1 has no packets.</source>
        <translation>Il n’y a rien à comparer : %1 n’a pas de paquets.</translation>
    </message>
</context>
<context>
    <name>remora::model::QueryResultModel</name>
    <message>
        <source>no.</source>
        <translation>n°</translation>
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
    <name>remora::model::SharedCatalogue</name>
    <message>
        <source>tshark does not say which fields it knows.</source>
        <translation>tshark ne dit pas quels champs il connaît.</translation>
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
        <source>Connect to the appliance first (Ctrl+K).</source>
        <translation>Connectez-vous d’abord à l’appliance (Ctrl+K).</translation>
    </message>
    <message>
        <source>Too many conversations are selected to ask an appliance for just these. Select fewer.</source>
        <translation>Trop de conversations sont sélectionnées pour ne demander que celles-ci. Sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>View the certificate…</source>
        <translation>Voir le certificat…</translation>
    </message>
    <message>
        <source>The first four of %1 traces are compared.</source>
        <translation>Les quatre premières de %1 traces sont comparées.</translation>
    </message>
    <message>
        <source>There is nothing to compare: two captures are needed.</source>
        <translation>Il n’y a rien à comparer : il faut deux captures.</translation>
    </message>
    <message>
        <source>The main window shows the packets, and how far their download is.</source>
        <translation>La fenêtre principale montre les paquets et l’avancement de leur téléchargement.</translation>
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
        <source>About %1.</source>
        <translation>Environ %1.</translation>
    </message>
    <message>
        <source>The appliance gives no estimate.</source>
        <translation>L’appliance ne donne pas d’estimation.</translation>
    </message>
    <message>
        <source>At most %1, according to the appliance.</source>
        <translation>Au plus %1, selon l’appliance.</translation>
    </message>
    <message>
        <source>At most %1, according to the appliance at %2.</source>
        <translation>Au plus %1, selon l’appliance à %2.</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskPanel</name>
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
    <message>
        <source>Connect to a NetShark, then select a job, clip, interface or file to download packets from it.</source>
        <translation>Connectez-vous à un NetShark, puis choisissez une tâche, un clip, une interface ou un fichier pour en télécharger des paquets.</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Compter…</translation>
    </message>
    <message>
        <source>Let the appliance count over these packets: only the numbers come</source>
        <translation>Laisser l’appliance compter sur ces paquets : seuls les nombres arrivent</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskRange</name>
    <message>
        <source>Lock as clip…</source>
        <translation>Verrouiller en clip…</translation>
    </message>
    <message>
        <source>Such as last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 4:00 to 4/21/13 5:00</source>
        <translation>Par exemple last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 4:00 to 4/21/13 5:00</translation>
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
    <message>
        <source>Use range in focus</source>
        <translation>Reprendre la plage en vue</translation>
    </message>
    <message>
        <source>The time range in focus in the open capture</source>
        <translation>La plage de temps en vue dans la capture ouverte</translation>
    </message>
    <message>
        <source>Count for</source>
        <translation>Compter pendant</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskStop</name>
    <message>
        <source>SHA-256, trusted:</source>
        <translation>SHA-256, approuvé :</translation>
    </message>
    <message>
        <source>SHA-256, shown now:</source>
        <translation>SHA-256, présenté maintenant :</translation>
    </message>
    <message>
        <source>View the certificate…</source>
        <translation>Voir le certificat…</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one that is trusted. This may be an attack: nothing is sent to it.</source>
        <translation>%1 présente un certificat différent de celui auquel vous faites confiance. C’est peut-être une attaque : rien ne lui est envoyé.</translation>
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
    <name>remora::ui::BaselineButton</name>
    <message>
        <source>Another time or capture to compare with: which part of the waiting grew, by how much, and on which servers</source>
        <translation>Une autre période ou capture à comparer : quelle part de l’attente a augmenté, de combien, et sur quels serveurs</translation>
    </message>
    <message>
        <source>Keep what is in focus as the baseline</source>
        <translation>Garder ce qui est affiché comme référence</translation>
    </message>
    <message>
        <source>Open a baseline…</source>
        <translation>Ouvrir une référence…</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>Sans référence</translation>
    </message>
    <message>
        <source>Servers that changed…</source>
        <translation>Serveurs qui ont changé…</translation>
    </message>
    <message>
        <source>Save this verdict…</source>
        <translation>Enregistrer ce verdict…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Face à %1</translation>
    </message>
    <message>
        <source>%1 of %2 are the baseline: what comes into focus now is compared with them.</source>
        <translation>%1 de %2 sont la référence : ce qui s’affiche désormais leur est comparé.</translation>
    </message>
    <message>
        <source>Open a baseline, a verdict that was saved</source>
        <translation>Ouvrir une référence, un verdict enregistré</translation>
    </message>
    <message>
        <source>Verdicts (*.json)</source>
        <translation>Verdicts (*.json)</translation>
    </message>
    <message>
        <source>Save the verdict</source>
        <translation>Enregistrer le verdict</translation>
    </message>
    <message>
        <source>To compare with (*.json);;Text to read (*.txt)</source>
        <translation>Pour comparer (*.json);;Texte à lire (*.txt)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
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
        <source>Choose the columns; drag their headers to move them</source>
        <translation>Choisissez les colonnes ; tirez leurs en-têtes pour les déplacer</translation>
    </message>
    <message>
        <source>the busiest conversation</source>
        <translation>la conversation la plus active</translation>
    </message>
    <message>
        <source>the busiest group</source>
        <translation>le groupe le plus actif</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Échanges</translation>
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
        <source>%1 shows a different certificate from the one you trusted. This may be an attack. Continue only if the appliance&apos;s administrator confirms the change; then type the fingerprint that its own console shows.</source>
        <translation>%1 présente un certificat différent de celui auquel vous faisiez confiance. C’est peut-être une attaque. Ne continuez que si l’administrateur de l’appliance confirme le changement ; saisissez alors l’empreinte que sa propre console affiche.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used, and no exception is possible.</source>
        <translation>Le certificat de %1 est inutilisable, et aucune exception n’est possible.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that no known authority signed, as most appliances do. Compare the fingerprint with the one on the appliance&apos;s console.</source>
        <translation>%1 présente un certificat qu’aucune autorité connue n’a signé, comme la plupart des appliances. Comparez l’empreinte à celle affichée sur la console de l’appliance.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ChartPanel</name>
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
        <source>The charts are on the clipboard.</source>
        <translation>Les graphiques sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>%1 enregistré dans %2.</translation>
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
        <source>%1 ·</source>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>Select the conversations to chart</source>
        <translation>Choisissez les conversations à montrer dans les graphiques</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Suggestion: %1, %2</source>
        <translation>Suggestion : %1, %2</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Suggestion : %1</translation>
    </message>
    <message>
        <source>Width of the bins, from 1 µs to 7 d. Automatic bins follow the zoom; the default is 1 s, for RTT bands 100 ms. Or type a width, such as 250 ms.</source>
        <translation>Largeur des intervalles, de 1 µs à 7 d. Les intervalles automatiques suivent le zoom ; par défaut 1 s, pour les bandes de RTT 100 ms. Ou saisissez une largeur, telle que 250 ms.</translation>
    </message>
    <message>
        <source>“%1” is not a bin width from 1 µs to 7 d, such as 250 ms.</source>
        <translation>« %1 » n’est pas une largeur d’intervalle de 1 µs à 7 d, telle que 250 ms.</translation>
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
    <name>remora::ui::ClockFields</name>
    <message>
        <source>Use these clocks</source>
        <translation>Utiliser ces horloges</translation>
    </message>
    <message>
        <source>Find the clocks</source>
        <translation>Trouver les horloges</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as they stand here</source>
        <translation>Comparer de nouveau, avec les horloges telles qu’indiquées ici</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as packets tell them</source>
        <translation>Comparer de nouveau, avec les horloges telles que les paquets les donnent</translation>
    </message>
    <message>
        <source>Seconds that %1 shows more than %2</source>
        <translation>Secondes que %1 indique de plus que %2</translation>
    </message>
    <message>
        <source>Clock of %1, s</source>
        <translation>Horloge de %1, s</translation>
    </message>
    <message>
        <source>A clock differs by seconds, such as 0.00025 or -1.5.</source>
        <translation>Une horloge diffère de secondes, par exemple 0.00025 ou -1.5.</translation>
    </message>
    <message>
        <source>The appliance&apos;s clocks</source>
        <translation>Horloges de l’appliance</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as the appliance&apos;s multi-segment file has them</source>
        <translation>Comparer encore, avec les horloges qu’indique le fichier multisegment de l’appliance</translation>
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
        <source>Show the default columns</source>
        <translation>Montrer les colonnes par défaut</translation>
    </message>
    <message>
        <source>Not available for these groups</source>
        <translation>Non disponible pour ces groupes</translation>
    </message>
    <message>
        <source>Always shown with these groups</source>
        <translation>Toujours affiché avec ces groupes</translation>
    </message>
</context>
<context>
    <name>remora::ui::CompareDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Find the order of three or more from the packets</source>
        <translation>&amp;Trouver l’ordre de trois ou plus d’après les paquets</translation>
    </message>
    <message>
        <source>Compare captures</source>
        <translation>Comparer des captures</translation>
    </message>
    <message>
        <source>Captures of the same traffic at two to four points of its way, in the order of the way.</source>
        <translation>Captures du même trafic en deux à quatre points de son chemin, dans l’ordre du chemin.</translation>
    </message>
    <message>
        <source>Captures that are compared</source>
        <translation>Captures qui sont comparées</translation>
    </message>
    <message>
        <source>By the TTL, which falls at each router, and by delay</source>
        <translation>Selon le TTL, qui baisse à chaque routeur, et selon le délai</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Captures to compare</source>
        <translation>Captures à comparer</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.*);;All files (*)</source>
        <translation>Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.*);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add two captures at least.</source>
        <translation>Ajoutez au moins deux captures.</translation>
    </message>
    <message>
        <source>Four captures are compared at most.</source>
        <translation>Quatre captures au plus sont comparées.</translation>
    </message>
    <message>
        <source>The first is where the way begins; packets that come back are found too.</source>
        <translation>La première est là où le chemin commence ; les paquets qui reviennent sont trouvés aussi.</translation>
    </message>
    <message>
        <source>From app&amp;liances…</source>
        <translation>D’&amp;appliances…</translation>
    </message>
    <message>
        <source>Download what appliances have of the same traffic and compare it too</source>
        <translation>Télécharger ce que des appliances ont du même trafic et le comparer aussi</translation>
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
    <message>
        <source>asked for when connecting</source>
        <translation>demandé à la connexion</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConversationTable</name>
    <message>
        <source>Fill every row</source>
        <translation>Remplir chaque ligne</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
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
        <source>No row is selected: there is nothing to copy.</source>
        <translation>Aucune ligne n’est choisie : il n’y a rien à copier.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 lignes, c’est trop pour le presse-papiers. Enregistrez-les dans un fichier.</translation>
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
    <message>
        <source>Select the conversations in which to swap client and server, at most %1 at once.</source>
        <translation>Sélectionnez les conversations dont le client et le serveur sont à échanger, au plus %1 à la fois.</translation>
    </message>
    <message>
        <source>Fetch packets in focus from the appliance…</source>
        <translation>Récupérer les paquets en vue de l’appliance…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>None of %1 matches “%2”. Clear the text above to see all.</source>
        <translation>Aucune de %1 ne correspond à « %2 ». Effacez le texte ci-dessus pour tout voir.</translation>
    </message>
    <message>
        <source>No conversation in focus: the filter and the time range leave no IP packets.</source>
        <translation>Aucune conversation en vue : le filtre et la plage de temps ne laissent aucun paquet IP.</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 conversations</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 groupes</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountFields</name>
    <message>
        <source>+ Add value</source>
        <translation>+ Ajouter une valeur</translation>
    </message>
    <message>
        <source>+ Add key</source>
        <translation>+ Ajouter une clé</translation>
    </message>
    <message>
        <source>What becomes of its values</source>
        <translation>Ce que deviennent ses valeurs</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountForm</name>
    <message>
        <source>Keys: counted by</source>
        <translation>Clés : compté par</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Stop, keep what came</source>
        <translation>Arrêter, garder ce qui est arrivé</translation>
    </message>
    <message>
        <source>Your own keys and values</source>
        <translation>Vos propres clés et valeurs</translation>
    </message>
    <message>
        <source>Own keys and values</source>
        <translation>Clés et valeurs propres</translation>
    </message>
    <message>
        <source>How long each sample is: 1 ms at least</source>
        <translation>La durée de chaque intervalle : 1 ms au moins</translation>
    </message>
    <message>
        <source>the greatest %1</source>
        <translation>les %1 plus grandes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>By the first value; over time of each sample</source>
        <translation>Selon la première valeur ; au fil du temps, de chaque intervalle</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Ce qui en résulte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Samples of</source>
        <translation>Intervalles de</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>The appliance is not connected any more.</source>
        <translation>L’appliance n’est plus connectée.</translation>
    </message>
    <message>
        <source>Choose a value to count.</source>
        <translation>Choisissez une valeur à compter.</translation>
    </message>
    <message>
        <source>Samples have a length such as 100 ms, 1 s or 5 min.</source>
        <translation>Les intervalles ont une durée telle que 100 ms, 1 s ou 5 min.</translation>
    </message>
    <message>
        <source>A filter is not understood.</source>
        <translation>Un filtre n’est pas compris.</translation>
    </message>
    <message>
        <source>The appliance has no field %1.</source>
        <translation>L’appliance n’a pas de champ %1.</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>%1 de %2 comptés</translation>
    </message>
    <message>
        <source>The appliance is counting…</source>
        <translation>L’appliance compte…</translation>
    </message>
    <message>
        <source>Live: the numbers grow until it is stopped.</source>
        <translation>En direct : les nombres croissent jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>All is counted.</source>
        <translation>Tout est compté.</translation>
    </message>
    <message>
        <source>Stopped. The table shows what came.</source>
        <translation>Arrêté. La table montre ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Samples of several appliances begin together only in a time range: choose one, or a table in all.</source>
        <translation>Les échantillons de plusieurs appliances ne commencent ensemble que dans une plage de temps : choisissez-en une, ou un tableau global.</translation>
    </message>
    <message>
        <source>Counted, but not on all appliances: see above.</source>
        <translation>Compté, mais pas sur toutes les appliances : voir ci-dessus.</translation>
    </message>
    <message>
        <source>No appliance has counted it: see above.</source>
        <translation>Aucune appliance ne l’a compté : voir ci-dessus.</translation>
    </message>
    <message>
        <source>The other appliances read theirs.</source>
        <translation>Les autres appliances lisent les leurs.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountPlaces</name>
    <message>
        <source>It has counted other columns: it is left out.</source>
        <translation>Elle a compté d’autres colonnes : elle est omise.</translation>
    </message>
    <message>
        <source>%1 rows, the first</source>
        <translation>%1 lignes, les premières</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Une ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Disconnected. Until then: %1.</source>
        <translation>Déconnectée. Jusque-là : %1.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, arrêté</translation>
    </message>
    <message>
        <source>Counted on these, too, as one table</source>
        <translation>Compté aussi sur celles-ci, en un seul tableau</translation>
    </message>
    <message>
        <source>What is counted of %1</source>
        <translation>Ce qui est compté de %1</translation>
    </message>
    <message>
        <source>It has nothing of the kind to count.</source>
        <translation>Elle n’a rien de ce genre à compter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Until then: %1.</source>
        <translation>Jusque-là : %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountResults</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, with tabs between</source>
        <translation>Copier les lignes choisies, ou toutes, séparées par des tabulations</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer la table…</translation>
    </message>
    <message>
        <source>As CSV, TSV or JSON lines</source>
        <translation>En CSV, TSV ou lignes JSON</translation>
    </message>
    <message>
        <source>Count this more narrowly</source>
        <translation>Compter plus finement</translation>
    </message>
    <message>
        <source>What the selected row is of becomes a filter, and is counted again</source>
        <translation>Ce que la ligne choisie représente devient un filtre, et est compté de nouveau</translation>
    </message>
    <message>
        <source>Download just these packets…</source>
        <translation>Télécharger seulement ces paquets…</translation>
    </message>
    <message>
        <source>The packets of the selected row, with its time and filters</source>
        <translation>Les paquets de la ligne choisie, avec son heure et ses filtres</translation>
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
        <source>%1 shown, the greatest; %2 more are not.</source>
        <translation>%1 montrées, les plus grandes ; %2 autres ne le sont pas.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Ce qui a été compté</translation>
    </message>
    <message>
        <source>What was counted, over time</source>
        <translation>Ce qui a été compté, au fil du temps</translation>
    </message>
    <message>
        <source>Value that is drawn</source>
        <translation>Valeur tracée</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>As SVG, PNG, PDF, or the numbers as CSV</source>
        <translation>En SVG, PNG, PDF, ou les nombres en CSV</translation>
    </message>
    <message>
        <source>Chart of</source>
        <translation>Graphique de</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Une ligne</translation>
    </message>
    <message>
        <source>%1 rows, the first</source>
        <translation>%1 lignes, les premières</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>There are no rows to copy.</source>
        <translation>Il n’y a pas de lignes à copier.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 lignes, c’est trop pour le presse-papiers. Enregistrez-les dans un fichier.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer la table</translation>
    </message>
    <message>
        <source>CSV (*.csv);;TSV (*.tsv);;JSON lines (*.jsonl)</source>
        <translation>CSV (*.csv);;TSV (*.tsv);;Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Count this more &amp;narrowly</source>
        <translation>Compter plus &amp;finement</translation>
    </message>
    <message>
        <source>&amp;Download just these packets…</source>
        <translation>&amp;Télécharger seulement ces paquets…</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier « %1 »</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>&amp;Enregistrer la table…</translation>
    </message>
    <message>
        <source>Count this time</source>
        <translation>Compter ce temps</translation>
    </message>
    <message>
        <source>The same count, of the time that the chart shows</source>
        <translation>Le même comptage, pour le temps que montre le graphique</translation>
    </message>
    <message>
        <source>Download this time…</source>
        <translation>Télécharger ce temps…</translation>
    </message>
    <message>
        <source>The packets of the time that the chart shows, with the filters of the count</source>
        <translation>Les paquets du temps que montre le graphique, avec les filtres du comptage</translation>
    </message>
    <message>
        <source>Drag in the chart to choose a time.</source>
        <translation>Faire glisser dans le graphique pour choisir un temps.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountTemplate</name>
    <message>
        <source>Open template…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>A saved view, JSON, as “remora view --template” reads it</source>
        <translation>Une vue enregistrée, JSON, comme la lit « remora view --template »</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>What is asked here, without its source and its time, for later or for “remora view --template”</source>
        <translation>Ce qui est demandé ici, sans sa source ni son temps, pour plus tard ou pour « remora view --template »</translation>
    </message>
    <message>
        <source>Leave the template</source>
        <translation>Quitter le modèle</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Open a template, a view that was saved</source>
        <translation>Ouvrir un modèle, une vue enregistrée</translation>
    </message>
    <message>
        <source>Saved views (*.json)</source>
        <translation>Vues enregistrées (*.json)</translation>
    </message>
    <message>
        <source>The form says what %1 asks for.</source>
        <translation>Le formulaire dit ce que demande %1.</translation>
    </message>
    <message>
        <source>%1 has more than this form can show, and is counted as it is: its keys, values and filters, in samples of %2.</source>
        <translation>%1 contient plus que ce formulaire ne peut montrer, et est compté tel quel : ses clés, valeurs et filtres, en échantillons de %2.</translation>
    </message>
    <message>
        <source>%1 tables are counted; one output is shown.</source>
        <translation>%1 tableaux sont comptés ; une sortie est montrée.</translation>
    </message>
    <message>
        <source>It asks for a time of its own: only what is in the time above, too, is counted.</source>
        <translation>Il demande un temps à lui : seul ce qui est aussi dans le temps ci-dessus est compté.</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Saved %1, without the source and the time: each count has its own.</source>
        <translation>%1 enregistré, sans la source ni le temps : chaque comptage a les siens.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountWindow</name>
    <message>
        <source>%1 – counted on the appliance</source>
        <translation>%1 – compté sur l’appliance</translation>
    </message>
    <message>
        <source>Choose what to count, then press Count: the appliance counts over its packets and sends the numbers.</source>
        <translation>Choisissez ce qu’il faut compter, puis appuyez sur « Compter » : l’appliance compte sur ses paquets et envoie les nombres.</translation>
    </message>
    <message>
        <source>The view %1 of %2. It stays on the appliance when this window is closed.</source>
        <translation>La vue %1 de %2. Elle reste sur l’appliance quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>La relire</translation>
    </message>
    <message>
        <source>The view has no rows yet.</source>
        <translation>La vue n’a pas encore de lignes.</translation>
    </message>
    <message>
        <source>Nothing matches: the appliance counted no row.</source>
        <translation>Rien ne correspond : l’appliance n’a compté aucune ligne.</translation>
    </message>
    <message>
        <source>As it was when it was read.</source>
        <translation>Telle qu’elle était quand elle a été lue.</translation>
    </message>
    <message>
        <source>Live: the numbers grow.</source>
        <translation>En direct : les nombres croissent.</translation>
    </message>
    <message>
        <source>Reading the view…</source>
        <translation>Lecture de la vue…</translation>
    </message>
    <message>
        <source>samples of %1</source>
        <translation>intervalles de %1</translation>
    </message>
    <message>
        <source>of %1 packets</source>
        <translation>de %1 paquets</translation>
    </message>
    <message>
        <source>No filter of the appliance asks for this row.</source>
        <translation>Aucun filtre de l’appliance ne demande cette ligne.</translation>
    </message>
    <message>
        <source>No filter asks for %1 of this row: it is left out.</source>
        <translation>Aucun filtre ne demande %1 de cette ligne : il est laissé de côté.</translation>
    </message>
    <message>
        <source>Nobody knows the time of these packets.</source>
        <translation>Personne ne connaît l’heure de ces paquets.</translation>
    </message>
    <message>
        <source>times by the clock of %1</source>
        <translation>temps selon l’horloge de %1</translation>
    </message>
    <message>
        <source>The template has filters for some of its tables alone: these packets are without them.</source>
        <translation>Le modèle a des filtres pour certains de ses tableaux seulement : ces paquets sont sans eux.</translation>
    </message>
    <message>
        <source>Not connected any more, and left out: %1.</source>
        <translation>Plus connectées et laissées de côté : %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::DeedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
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
    <message>
        <source>Continue downloading</source>
        <translation>Continuer le téléchargement</translation>
    </message>
</context>
<context>
    <name>remora::ui::EmptyFocus</name>
    <message>
        <source>No packet matches the filter and lies in the time range.</source>
        <translation>Aucun paquet ne correspond au filtre et n’est dans la plage de temps.</translation>
    </message>
    <message>
        <source>No packet matches the filter.</source>
        <translation>Aucun paquet ne correspond au filtre.</translation>
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
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>No packet of the selection matches the filter and lies in the time range.</source>
        <translation>Aucun paquet de la sélection ne correspond au filtre et n’est dans la plage de temps.</translation>
    </message>
    <message>
        <source>No packet of the selection matches the filter.</source>
        <translation>Aucun paquet de la sélection ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No packet of the selection lies in the time range.</source>
        <translation>Aucun paquet de la sélection n’est dans la plage de temps.</translation>
    </message>
    <message>
        <source>Clear the time range (%1 packets without it)</source>
        <translation>Effacer la plage de temps (%1 paquets sans elle)</translation>
    </message>
    <message>
        <source>No packet matches the BPF filter %1, with which this capture was opened (%2 packets without it).</source>
        <translation>Aucun paquet ne correspond au filtre BPF %1, avec lequel cette capture a été ouverte (%2 paquets sans lui).</translation>
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
        <source>Stop after</source>
        <translation>Arrêter après</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>Longueur de capture</translation>
    </message>
    <message>
        <source>Longer packets are cut off there</source>
        <translation>Les paquets plus longs y sont coupés</translation>
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
    <name>remora::ui::FetchCountedDialog</name>
    <message>
        <source>Appliances that have counted these packets</source>
        <translation>Appliances qui ont compté ces paquets</translation>
    </message>
    <message>
        <source>Fetch from the appliances</source>
        <translation>Récupérer depuis les appliances</translation>
    </message>
    <message>
        <source>Saved in %1, each under the names of its appliance and its source.</source>
        <translation>Enregistrées dans %1, chacune sous les noms de son appliance et de sa source.</translation>
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
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Tick one appliance at least.</source>
        <translation>Cochez au moins une appliance.</translation>
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
    <name>remora::ui::FetchPointsDialog</name>
    <message>
        <source>Compare points of appliances</source>
        <translation>Comparer des points d’appliances</translation>
    </message>
    <message>
        <source>The sources that saw the same traffic, in the order of the way. All are asked for one time range and one filter, downloaded at once and compared.</source>
        <translation>Les sources qui ont vu le même trafic, dans l’ordre du chemin. Toutes sont interrogées pour une plage et un filtre, téléchargées en même temps et comparées.</translation>
    </message>
    <message>
        <source>Sources that are compared</source>
        <translation>Sources comparées</translation>
    </message>
    <message>
        <source>Download and compare</source>
        <translation>Télécharger et comparer</translation>
    </message>
    <message>
        <source>job</source>
        <translation>job</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clip</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Tick one source at least.</source>
        <translation>Cochez au moins une source.</translation>
    </message>
    <message>
        <source>Tick two sources at least.</source>
        <translation>Cochez au moins deux sources.</translation>
    </message>
    <message>
        <source>At most %1 can be ticked: four captures are compared at most.</source>
        <translation>On peut en cocher %1 au plus : quatre captures au plus sont comparées.</translation>
    </message>
    <message>
        <source>A filter is not understood.</source>
        <translation>Un filtre n’est pas compris.</translation>
    </message>
    <message>
        <source>The appliances&apos; clocks differ: each is asked for this time by its own clock.</source>
        <translation>Les horloges des appliances diffèrent : chacune est interrogée pour ce temps selon sa propre horloge.</translation>
    </message>
    <message>
        <source>Saved in %1, each under the name of its source.</source>
        <translation>Enregistrées dans %1, chacune sous le nom de sa source.</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldChips</name>
    <message>
        <source>%1: ✕ or Delete takes it away, drag it to move it</source>
        <translation>%1 : ✕ ou Suppr le retire, faites-le glisser pour le déplacer</translation>
    </message>
    <message>
        <source>%1 more ▾</source>
        <translation>%1 autres ▾</translation>
    </message>
    <message>
        <source>fewer ▴</source>
        <translation>moins ▴</translation>
    </message>
    <message>
        <source>Show as many as fit into one line</source>
        <translation>En montrer autant qu’il en tient sur une ligne</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Les montrer tous</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldDetails</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>En vue</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>Filtrer selon ce champ</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Tracer</translation>
    </message>
    <message>
        <source>Remora, native</source>
        <translation>Remora, natif</translation>
    </message>
    <message>
        <source>%1 of %2 packets have it</source>
        <translation>%1 paquets sur %2 l’ont</translation>
    </message>
    <message>
        <source>In the query ✓</source>
        <translation>Dans la requête ✓</translation>
    </message>
    <message>
        <source>Add to query</source>
        <translation>Ajouter à la requête</translation>
    </message>
    <message>
        <source>In a filter</source>
        <translation>Dans un filtre</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>par exemple %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldSearch</name>
    <message>
        <source>Find a field</source>
        <translation>Chercher un champ</translation>
    </message>
    <message>
        <source>Part of a name or a description. Enter adds the selected field to the query, Down goes to the list, Escape shows all fields.</source>
        <translation>Partie d’un nom ou d’une description. Entrée ajoute le champ choisi à la requête, Bas mène à la liste, Échap montre tous les champs.</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expression régulière</translation>
    </message>
    <message>
        <source>What is typed is a regular expression, such as ^tcp.*rtt (Alt+R)</source>
        <translation>Ce qui est saisi est une expression régulière, telle que ^tcp.*rtt (Alt+R)</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldsPage</name>
    <message>
        <source>No field has “%1” in its name or its description.</source>
        <translation>Aucun champ n’a « %1 » dans son nom ou sa description.</translation>
    </message>
    <message>
        <source>Reading tshark’s fields…</source>
        <translation>Lecture des champs de tshark…</translation>
    </message>
    <message>
        <source>These are the fields that Remora reads itself.</source>
        <translation>Voici les champs que Remora lit lui-même.</translation>
    </message>
    <message>
        <source>Remora</source>
        <translation>Remora</translation>
    </message>
    <message>
        <source>&amp;Add to query</source>
        <translation>&amp;Ajouter à la requête</translation>
    </message>
    <message>
        <source>&amp;Not a favourite any more</source>
        <translation>&amp;Ne plus en faire un favori</translation>
    </message>
    <message>
        <source>&amp;Make it a favourite</source>
        <translation>En &amp;faire un favori</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>&amp;Copier le nom</translation>
    </message>
    <message>
        <source>&amp;Filter by it</source>
        <translation>Fi&amp;ltrer selon ce champ</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>&amp;Tracer</translation>
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
    <message>
        <source>Com&amp;bine with other traces…</source>
        <translation>Com&amp;biner avec d’autres traces…</translation>
    </message>
    <message>
        <source>Compare its &amp;traces</source>
        <translation>Comparer ses &amp;traces</translation>
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
        <source>The appliance shows no folder for it.</source>
        <translation>L’appliance ne montre aucun dossier pour cela.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>A name cannot be a path: choose the folder above.</source>
        <translation>Un nom ne peut pas être un chemin : choisissez le dossier ci-dessus.</translation>
    </message>
    <message>
        <source>The name is too long: it has %1 bytes, the limit is %2.</source>
        <translation>Le nom est trop long : il compte %1 octets, la limite est de %2.</translation>
    </message>
    <message>
        <source>The folder already holds something of this name.</source>
        <translation>Le dossier contient déjà quelque chose de ce nom.</translation>
    </message>
    <message>
        <source>It is already there.</source>
        <translation>C’est déjà là.</translation>
    </message>
    <message>
        <source>The folder “%1” is created.</source>
        <translation>Le dossier « %1 » est créé.</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>Déplacé vers « %1 ».</translation>
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
        <source>“%1” cannot be read.</source>
        <translation>« %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>✓ “%1” is the same, byte for byte.</source>
        <translation>✓ « %1 » est identique, octet par octet.</translation>
    </message>
    <message>
        <source>Waiting for the appliance to compute it…</source>
        <translation>En attente du calcul de l’appliance…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de « %1 »…</translation>
    </message>
    <message>
        <source>✗ “%1” is a different file: its SHA-256 is %2.</source>
        <translation>✗ « %1 » est un fichier différent : son SHA-256 est %2.</translation>
    </message>
</context>
<context>
    <name>remora::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
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
    <message>
        <source>This is BPF, as in tcpdump: apply it as BPF. The file is read again.</source>
        <translation>C’est du BPF, comme dans tcpdump : appliquez-le comme BPF. Le fichier est relu.</translation>
    </message>
    <message>
        <source>Recent filters, named filters, and the filter language</source>
        <translation>Filtres récents, filtres nommés, et le langage de filtre</translation>
    </message>
    <message>
        <source>Back to the previous focus (Ctrl+Z)</source>
        <translation>Revenir à la vue précédente (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This is BPF, as in tcpdump: “Use BPF” applies it.</source>
        <translation>C’est du BPF, comme dans tcpdump : « Utiliser BPF » l’applique.</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>Aucun filtre récent</translation>
    </message>
    <message>
        <source>Display filter, as in Wireshark</source>
        <translation>Filtre d’affichage, comme dans Wireshark</translation>
    </message>
    <message>
        <source>BPF, as in tcpdump</source>
        <translation>BPF, comme dans tcpdump</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Use in a query</source>
        <translation>Utiliser dans une requête</translation>
    </message>
    <message>
        <source>tshark reads this field: ask for the packets in a query</source>
        <translation>tshark lit ce champ : demandez les paquets dans une requête</translation>
    </message>
    <message>
        <source>%1 is read by tshark: use it in a query.</source>
        <translation>%1 est lu par tshark : utilisez-le dans une requête.</translation>
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
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
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
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent filters and named filters</source>
        <translation>Filtres récents et filtres nommés</translation>
    </message>
    <message>
        <source>Use a native filter instead</source>
        <translation>Utiliser plutôt un filtre natif</translation>
    </message>
    <message>
        <source>Slow: the appliance runs Wireshark for this filter.</source>
        <translation>Lent : l’appliance lance Wireshark pour ce filtre.</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>Aucun filtre récent</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
</context>
<context>
    <name>remora::ui::FindingLink</name>
    <message>
        <source>%1
Click to show its packets only</source>
        <translation>%1
Cliquez pour n’afficher que ses paquets</translation>
    </message>
</context>
<context>
    <name>remora::ui::FocusChips</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
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
    <message>
        <source>The whole capture</source>
        <translation>Toute la capture</translation>
    </message>
    <message>
        <source>Clear the time range</source>
        <translation>Effacer la plage de temps</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Clear the filter, the time range and the selection</source>
        <translation>Effacer le filtre, la plage de temps et la sélection</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>1 paquet</translation>
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
        <source>client → %1 bytes</source>
        <translation>client → %1 octets</translation>
    </message>
    <message>
        <source>server → %1 bytes</source>
        <translation>serveur → %1 octets</translation>
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
    <name>remora::ui::GroupPane</name>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Agréger</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>Préréglages ▾</translation>
    </message>
    <message>
        <source>Groups that are often asked for</source>
        <translation>Groupes souvent demandés</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>top 8</source>
        <translation>top 8</translation>
    </message>
    <message>
        <source>top 20</source>
        <translation>top 20</translation>
    </message>
    <message>
        <source>top 100</source>
        <translation>top 100</translation>
    </message>
    <message>
        <source>How many groups are shown</source>
        <translation>Combien de groupes sont montrés</translation>
    </message>
    <message>
        <source>top %1</source>
        <translation>top %1</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>Un autre champ…</translation>
    </message>
    <message>
        <source>%1 (tshark)</source>
        <translation>%1 (tshark)</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Pas de groupes</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 groupe</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 groupes</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 montrés</translation>
    </message>
    <message>
        <source>%1 rows have no value to group by</source>
        <translation>%1 lignes n’ont pas de valeur par laquelle grouper</translation>
    </message>
    <message>
        <source>No rows to group.</source>
        <translation>Pas de lignes à grouper.</translation>
    </message>
    <message>
        <source>Group the rows above: choose a preset, or fields with ＋.</source>
        <translation>Groupez les lignes ci-dessus : choisissez un préréglage, ou des champs avec ＋.</translation>
    </message>
    <message>
        <source>▲ ack_rtt holds both sides of the tap. &lt;a href=&quot;split&quot;&gt;Split by side&lt;/a&gt;</source>
        <translation>▲ ack_rtt contient les deux côtés du point de capture. &lt;a href=&quot;split&quot;&gt;Séparer par côté&lt;/a&gt;</translation>
    </message>
    <message>
        <source>no time bins</source>
        <translation>pas d’intervalles de temps</translation>
    </message>
    <message>
        <source>Width of time bins of the groups</source>
        <translation>Largeur des intervalles de temps des groupes</translation>
    </message>
    <message>
        <source>Groups of each stretch of time</source>
        <translation>Groupes par tranche de temps</translation>
    </message>
    <message>
        <source>Query this group alone</source>
        <translation>Interroger ce groupe seul</translation>
    </message>
    <message>
        <source>Filter the window by this group</source>
        <translation>Filtrer la fenêtre sur ce groupe</translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation>Regroupement…</translation>
    </message>
    <message>
        <source>grouping… these are of %1 rows</source>
        <translation>regroupement… ceux-ci viennent de %1 lignes</translation>
    </message>
    <message>
        <source>grouping…</source>
        <translation>regroupement…</translation>
    </message>
    <message>
        <source>not of all rows</source>
        <translation>pas de toutes les lignes</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Total : %1</translation>
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
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
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
        <source>“%1” has stopped.</source>
        <translation>« %1 » est arrêtée.</translation>
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
        <source>“%1” cannot be deleted while a clip of it is locked. Unlock the clip first.</source>
        <translation>« %1 » ne peut pas être supprimé tant qu’un de ses clips est verrouillé. Déverrouillez d’abord le clip.</translation>
    </message>
    <message>
        <source>Keep &amp;all of it as a clip…</source>
        <translation>Le garder en entier en &amp;clip…</translation>
    </message>
    <message>
        <source>Delete its &amp;packets…</source>
        <translation>Supprimer ses &amp;paquets…</translation>
    </message>
    <message>
        <source>“%1” is capturing.</source>
        <translation>« %1 » capture.</translation>
    </message>
    <message>
        <source>Delete the packets of a job</source>
        <translation>Supprimer les paquets d’une tâche</translation>
    </message>
    <message>
        <source>The clip is created and locked.</source>
        <translation>Le clip est créé et verrouillé.</translation>
    </message>
    <message>
        <source>The clip is created.</source>
        <translation>Le clip est créé.</translation>
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
        <source>The appliance has room for %1, %2 of it used.</source>
        <translation>L’appliance a de la place pour %1, dont %2 utilisés.</translation>
    </message>
    <message>
        <source>Build an index of its packets</source>
        <translation>Créer un index de ses paquets</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>« %1 » est modifiée.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>Longueur de capture</translation>
    </message>
    <message>
        <source>Longer packets are cut off there</source>
        <translation>Les paquets plus longs y sont coupés</translation>
    </message>
    <message>
        <source>The interface of a job cannot be changed.</source>
        <translation>L’interface d’une tâche ne peut pas être changée.</translation>
    </message>
    <message>
        <source>Beyond any of these limits the oldest packets are dropped.</source>
        <translation>Au-delà de l’une de ces limites, les paquets les plus anciens sont abandonnés.</translation>
    </message>
    <message>
        <source>Drop the index with its packets</source>
        <translation>Abandonner l’index avec ses paquets</translation>
    </message>
    <message>
        <source>Index at most</source>
        <translation>Index au plus</translation>
    </message>
    <message>
        <source>The job holds more than that: its oldest packets are dropped at once.</source>
        <translation>La tâche contient plus que cela : ses paquets les plus anciens sont abandonnés aussitôt.</translation>
    </message>
    <message>
        <source>The job “%1” is created.</source>
        <translation>La tâche « %1 » est créée.</translation>
    </message>
</context>
<context>
    <name>remora::ui::JobQuantity</name>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
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
        <source>Enter a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Enter more than 0, or leave it empty.</source>
        <translation>Saisissez plus de 0, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Enter a whole number of %1.</source>
        <translation>Saisissez un nombre entier (%1).</translation>
    </message>
</context>
<context>
    <name>remora::ui::LadderView</name>
    <message>
        <source>Ladder of the packets</source>
        <translation>Diagramme en échelle des paquets</translation>
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
        <source>Expand all layers</source>
        <translation>Déplier toutes les couches</translation>
    </message>
    <message>
        <source>Collapse all layers</source>
        <translation>Replier toutes les couches</translation>
    </message>
</context>
<context>
    <name>remora::ui::LinkedFileDialog</name>
    <message>
        <source>Combine traces</source>
        <translation>Combiner des traces</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <source>Merged: one trace by time</source>
        <translation>Fusionné : une trace selon le temps</translation>
    </message>
    <message>
        <source>Multi-segment: points of one way</source>
        <translation>Multisegment : points d’un chemin</translation>
    </message>
    <message>
        <source>Traces that it is made of</source>
        <translation>Traces dont il est fait</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
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
        <source>Tick two traces at least.</source>
        <translation>Cochez au moins deux traces.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Entrez un nom.</translation>
    </message>
    <message>
        <source>A name cannot be a path.</source>
        <translation>Un nom ne peut pas être un chemin.</translation>
    </message>
    <message>
        <source>The folder already holds something of this name.</source>
        <translation>Le dossier contient déjà quelque chose de ce nom.</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>« %1 » est créé.</translation>
    </message>
</context>
<context>
    <name>remora::ui::LogWindow</name>
    <message>
        <source>Requests to appliances</source>
        <translation>Demandes aux appliances</translation>
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
        <source>List every polling request by itself</source>
        <translation>Lister séparément chaque demande de l’interrogation périodique</translation>
    </message>
    <message>
        <source>No requests to an appliance yet.</source>
        <translation>Aucune demande à une appliance pour l’instant.</translation>
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
        <source>The appliance lets nobody log in without a purpose.</source>
        <translation>L’appliance ne laisse personne ouvrir de session sans but indiqué.</translation>
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
        <translation>Ouvrir des captures</translation>
    </message>
    <message>
        <source>Captures and investigations (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part *.remora);;All files (*)</source>
        <translation>Captures et enquêtes (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part *.remora);;Tous les fichiers (*)</translation>
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
    <message>
        <source>Open another…</source>
        <translation>Ouvrir un autre…</translation>
    </message>
    <message>
        <source>%1 captures were opened. Of the same traffic at several points they can be compared.</source>
        <translation>%1 captures ont été ouvertes. Si elles sont du même trafic en plusieurs points, elles peuvent être comparées.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
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
    <name>remora::ui::PartsLegend</name>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
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
        <translation>Champ tracé</translation>
    </message>
    <message>
        <source>Each value, or what is computed of a bin</source>
        <translation>Chaque valeur, ou ce qui est calculé d’un intervalle</translation>
    </message>
    <message>
        <source>Field that splits the plot</source>
        <translation>Champ qui sépare le tracé</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>each value</source>
        <translation>chaque valeur</translation>
    </message>
    <message>
        <source>%1 of a bin</source>
        <translation>%1 par intervalle</translation>
    </message>
    <message>
        <source>As SVG, PNG, PDF, or the numbers as CSV</source>
        <translation>En SVG, PNG, PDF, ou les nombres en CSV</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Tracer</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>non séparé</translation>
    </message>
    <message>
        <source>Choose a field to plot it over time.</source>
        <translation>Choisissez un champ pour le tracer au fil du temps.</translation>
    </message>
    <message>
        <source>The query does not ask for %1.</source>
        <translation>La requête ne demande pas %1.</translation>
    </message>
    <message>
        <source>The rows have no numbers of %1.</source>
        <translation>Les lignes n’ont pas de nombres de %1.</translation>
    </message>
    <message>
        <source>%1 shown, those with the most values; %2 more are not.</source>
        <translation>%1 montrées, celles qui ont le plus de valeurs ; %2 autres ne le sont pas.</translation>
    </message>
    <message>
        <source>%1 values are no numbers.</source>
        <translation>%1 valeurs ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Enregistrer le tracé</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved the plot %1.</source>
        <translation>Le tracé %1 est enregistré.</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>Largeur d’intervalle</translation>
    </message>
    <message>
        <source>automatic bins</source>
        <translation>intervalles automatiques</translation>
    </message>
    <message>
        <source>Bins of %1 would be %2, too many to be drawn. Choose wider ones.</source>
        <translation>Des intervalles de %1 seraient %2, trop pour être dessinés. Choisissez-en de plus larges.</translation>
    </message>
    <message>
        <source>Not of all rows.</source>
        <translation>Pas de toutes les lignes.</translation>
    </message>
    <message>
        <source>bit rate of a bin</source>
        <translation>débit par intervalle</translation>
    </message>
    <message>
        <source>min, mean, max of a bin</source>
        <translation>min, moyenne, max par intervalle</translation>
    </message>
    <message>
        <source>%1, each value</source>
        <translation>%1, chaque valeur</translation>
    </message>
    <message>
        <source>%1, in bins of %2</source>
        <translation>%1, par intervalles de %2</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>The plot is on the clipboard.</source>
        <translation>Le tracé est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 values are of packets without a time.</source>
        <translation>%1 valeurs sont de paquets sans heure.</translation>
    </message>
</context>
<context>
    <name>remora::ui::PlotView</name>
    <message>
        <source>Plot of the query</source>
        <translation>Tracé de la requête</translation>
    </message>
    <message>
        <source>Drag or turn the wheel to zoom, double-click to show everything</source>
        <translation>Tirez ou tournez la molette pour zoomer, double-cliquez pour montrer tout</translation>
    </message>
</context>
<context>
    <name>remora::ui::PointsFetch</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 est omis : %2</translation>
    </message>
</context>
<context>
    <name>remora::ui::PointsWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Other captures…</source>
        <translation>Autres captures…</translation>
    </message>
    <message>
        <source>Previous lost</source>
        <translation>Perdu précédent</translation>
    </message>
    <message>
        <source>Next lost</source>
        <translation>Perdu suivant</translation>
    </message>
    <message>
        <source>Save ladder…</source>
        <translation>Enregistrer l’échelle…</translation>
    </message>
    <message>
        <source>No packet of this conversation was seen at two points.</source>
        <translation>Aucun paquet de cette conversation n’a été vu à deux points de capture.</translation>
    </message>
    <message>
        <source>Compared captures</source>
        <translation>Captures comparées</translation>
    </message>
    <message>
        <source>What the captures tell together will be here: where packets were lost, which segment of the way takes the time, and what was changed on it.</source>
        <translation>Ce que les captures disent ensemble sera ici : où des paquets ont été perdus, quel segment du chemin prend du temps, et ce qui y a été modifié.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>One-way delay over time</source>
        <translation>Délai unidirectionnel au fil du temps</translation>
    </message>
    <message>
        <source>The next packet that did not come (N)</source>
        <translation>Le paquet suivant qui n’est pas arrivé (N)</translation>
    </message>
    <message>
        <source>The packet before that did not come (Shift+N)</source>
        <translation>Le paquet précédent qui n’est pas arrivé (Maj+N)</translation>
    </message>
    <message>
        <source>All of it as SVG or PNG</source>
        <translation>Le tout en SVG ou PNG</translation>
    </message>
    <message>
        <source>Reading the captures…</source>
        <translation>Lecture des captures…</translation>
    </message>
    <message>
        <source>Comparing their packets…</source>
        <translation>Comparaison de leurs paquets…</translation>
    </message>
    <message>
        <source>%1 – compared</source>
        <translation>%1 – comparaison</translation>
    </message>
    <message>
        <source>Save the ladder</source>
        <translation>Enregistrer le diagramme en échelle</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved the ladder %1.</source>
        <translation>Diagramme en échelle %1 enregistré.</translation>
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
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>such as 443, 8080</source>
        <translation>par exemple 443, 8080</translation>
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
        <source>Hosts</source>
        <translation>Hôtes</translation>
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
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
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
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Local time zone, %1</source>
        <translation>Fuseau horaire local, %1</translation>
    </message>
    <message>
        <source>Ports that your servers listen on: they tell server from client where no handshake was captured. For captures that are opened from now on.</source>
        <translation>Ports sur lesquels vos serveurs écoutent : ils distinguent le serveur du client quand aucune ouverture de connexion n’a été capturée. Pour les captures ouvertes dorénavant.</translation>
    </message>
    <message>
        <source>Time display format</source>
        <translation>Format d’affichage de l’heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Server ports</source>
        <translation>Ports des serveurs</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Prend effet au prochain démarrage</translation>
    </message>
    <message>
        <source>For everything in the window; the arrow keys change it</source>
        <translation>Pour tout ce que montre la fenêtre ; les flèches la changent</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The most memory that the packets of all open captures take. Packets beyond that are kept in the cache folder until Remora ends.</source>
        <translation>La mémoire maximale que prennent les paquets de toutes les captures ouvertes. Les paquets au-delà sont gardés dans le dossier de cache jusqu’à ce que Remora se termine.</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Délai d’inactivité</translation>
    </message>
    <message>
        <source>How long an appliance may send nothing before a request or a download is given up. Both timeouts apply to new connections.</source>
        <translation>Combien de temps une appliance peut ne rien envoyer avant l’abandon d’une demande ou d’un téléchargement. Les deux délais valent pour les nouvelles connexions.</translation>
    </message>
    <message>
        <source>Save preferences</source>
        <translation>Enregistrer les préférences</translation>
    </message>
</context>
<context>
    <name>remora::ui::ProxySection</name>
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
        <source>system settings</source>
        <translation>paramètres du système</translation>
    </message>
    <message>
        <source>asked for if the proxy needs one</source>
        <translation>demandé si le proxy en a besoin</translation>
    </message>
    <message>
        <source>The proxy&apos;s own password is sent to it in clear text, nothing else of yours.</source>
        <translation>Le mot de passe propre au proxy lui est envoyé en clair, rien d’autre de vous.</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryCondition</name>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>All packets, or a filter such as tcp.port == 443</source>
        <translation>Tous les paquets, ou un filtre tel que tcp.port == 443</translation>
    </message>
    <message>
        <source>Condition of the query</source>
        <translation>Condition de la requête</translation>
    </message>
    <message>
        <source>Time of the query</source>
        <translation>Temps de la requête</translation>
    </message>
    <message>
        <source>As brushed</source>
        <translation>Plage choisie</translation>
    </message>
    <message>
        <source>The whole capture</source>
        <translation>Toute la capture</translation>
    </message>
    <message>
        <source>A window…</source>
        <translation>Une fenêtre…</translation>
    </message>
    <message>
        <source>Which of several values of a packet</source>
        <translation>Laquelle de plusieurs valeurs d’un paquet</translation>
    </message>
    <message>
        <source>Of a field that a packet has several times</source>
        <translation>D’un champ qu’un paquet a plusieurs fois</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>%1 – %2, as brushed</source>
        <translation>%1 – %2, plage choisie</translation>
    </message>
    <message>
        <source>As brushed: all</source>
        <translation>Plage choisie : tout</translation>
    </message>
    <message>
        <source>Stop, keep what came</source>
        <translation>Arrêter, garder ce qui est arrivé</translation>
    </message>
    <message>
        <source>Run query</source>
        <translation>Lancer la requête</translation>
    </message>
    <message>
        <source>✓ native</source>
        <translation>✓ natif</translation>
    </message>
    <message>
        <source>read by tshark</source>
        <translation>lu par tshark</translation>
    </message>
    <message>
        <source>Captures of the query</source>
        <translation>Captures de la requête</translation>
    </message>
    <message>
        <source>Which captures are read: this one, or others after it</source>
        <translation>Les captures qui sont lues : celle-ci, ou d’autres ensuite</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>This capture</source>
        <translation>Cette capture</translation>
    </message>
    <message>
        <source>This and %1</source>
        <translation>Celle-ci et %1</translation>
    </message>
    <message>
        <source>This and %1 more</source>
        <translation>Celle-ci et %1 autres</translation>
    </message>
    <message>
        <source>This capture alone</source>
        <translation>Cette capture seule</translation>
    </message>
    <message>
        <source>And other captures…</source>
        <translation>Et d’autres captures…</translation>
    </message>
    <message>
        <source>And those of a folder…</source>
        <translation>Et celles d’un dossier…</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>Captures that are read too</source>
        <translation>Captures à lire aussi</translation>
    </message>
    <message>
        <source>A folder whose captures are read too</source>
        <translation>Dossier dont les captures sont lues aussi</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part);;All files (*)</source>
        <translation>Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryResults</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Une ligne est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 lignes sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, with tabs between</source>
        <translation>Copier les lignes choisies, ou toutes, séparées par des tabulations</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer la table…</translation>
    </message>
    <message>
        <source>As CSV, TSV or JSON lines</source>
        <translation>En CSV, TSV ou lignes JSON</translation>
    </message>
    <message>
        <source>Write packets…</source>
        <translation>Écrire les paquets…</translation>
    </message>
    <message>
        <source>Write the packets of the rows as a capture of their own</source>
        <translation>Écrire les paquets des lignes comme une capture à part</translation>
    </message>
    <message>
        <source>Rows of the query</source>
        <translation>Lignes de la requête</translation>
    </message>
    <message>
        <source>Groups of the query</source>
        <translation>Groupes de la requête</translation>
    </message>
    <message>
        <source>There are no rows to copy.</source>
        <translation>Il n’y a pas de lignes à copier.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 lignes, c’est trop pour le presse-papiers. Enregistrez-les dans un fichier.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer la table</translation>
    </message>
    <message>
        <source>CSV (*.csv);;TSV (*.tsv);;JSON lines (*.jsonl)</source>
        <translation>CSV (*.csv);;TSV (*.tsv);;Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Write the packets of the rows</source>
        <translation>Écrire les paquets des lignes</translation>
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
        <source>Show packet %1</source>
        <translation>Montrer le paquet %1</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier « %1 »</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>The rows are of several captures. Ask one alone to write its packets.</source>
        <translation>Les lignes proviennent de plusieurs captures. Interrogez-en une seule pour écrire ses paquets.</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryView</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>＋ Add</source>
        <translation>＋ Ajouter</translation>
    </message>
    <message>
        <source>Queries ▾</source>
        <translation>Requêtes ▾</translation>
    </message>
    <message>
        <source>Queries that were kept, and this one under a name</source>
        <translation>Les requêtes gardées, et celle-ci sous un nom</translation>
    </message>
    <message>
        <source>Add fields: drag them from the catalogue at the left, or choose “＋ Add”.</source>
        <translation>Ajoutez des champs : tirez-les depuis le catalogue à gauche, ou choisissez « ＋ Ajouter ».</translation>
    </message>
    <message>
        <source>tshark reads fields or a condition of this query. “Run query” starts it; the window stays usable meanwhile.</source>
        <translation>tshark lit des champs ou une condition de cette requête. « Lancer la requête » le démarre ; la fenêtre reste utilisable entre-temps.</translation>
    </message>
    <message>
        <source>tshark has begun to read…</source>
        <translation>tshark a commencé à lire…</translation>
    </message>
    <message>
        <source>Stopped before the first row.</source>
        <translation>Arrêté avant la première ligne.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 champ</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 champs</translation>
    </message>
    <message>
        <source>all native</source>
        <translation>tout natif</translation>
    </message>
    <message>
        <source>read by tshark</source>
        <translation>lu par tshark</translation>
    </message>
    <message>
        <source>read in %1 ms</source>
        <translation>lu en %1 ms</translation>
    </message>
    <message>
        <source>tshark has read %1</source>
        <translation>tshark a lu %1</translation>
    </message>
    <message>
        <source>stopped, not all rows</source>
        <translation>arrêté, pas toutes les lignes</translation>
    </message>
    <message>
        <source>of the query before: “Run query” asks anew</source>
        <translation>de la requête précédente : « Lancer la requête » demande à nouveau</translation>
    </message>
    <message>
        <source>No query is kept yet</source>
        <translation>Aucune requête n’est encore gardée</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Garder sous…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep the query</source>
        <translation>Garder la requête</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The query is kept as “%1”.</source>
        <translation>La requête est gardée sous « %1 ».</translation>
    </message>
    <message>
        <source>This query reads other captures too. “Run query” starts it; the window stays usable meanwhile.</source>
        <translation>Cette requête lit aussi d’autres captures. « Lancer la requête » la démarre ; la fenêtre reste utilisable pendant ce temps.</translation>
    </message>
    <message>
        <source>The captures are being read…</source>
        <translation>Lecture des captures…</translation>
    </message>
    <message>
        <source>%1 captures</source>
        <translation>%1 captures</translation>
    </message>
    <message>
        <source>reading %1, %2 of %3</source>
        <translation>lecture de %1, %2 sur %3</translation>
    </message>
    <message>
        <source>No packet in focus matches. Clear the condition, the filter, the time range or the selection.</source>
        <translation>Aucun paquet dans le focus ne correspond. Effacez la condition, le filtre, la plage de temps ou la sélection.</translation>
    </message>
    <message>
        <source>Query only %1</source>
        <translation>Interroger seulement %1</translation>
    </message>
    <message>
        <source>Filter the window by %1</source>
        <translation>Filtrer la fenêtre sur %1</translation>
    </message>
    <message>
        <source>&amp;Save the plot of the query…</source>
        <translation>Enre&amp;gistrer le tracé de la requête…</translation>
    </message>
    <message>
        <source>&amp;Save the groups of the query…</source>
        <translation>Enre&amp;gistrer les groupes de la requête…</translation>
    </message>
    <message>
        <source>&amp;Save the rows of the query…</source>
        <translation>Enre&amp;gistrer les lignes de la requête…</translation>
    </message>
    <message>
        <source>There is nothing to save: the query has no rows.</source>
        <translation>Il n’y a rien à enregistrer : la requête n’a pas de lignes.</translation>
    </message>
    <message>
        <source>There is no plot to copy: choose a field to plot.</source>
        <translation>Il n’y a pas de tracé à copier : choisissez un champ à tracer.</translation>
    </message>
    <message>
        <source>▲ %1 (and %2 more)</source>
        <translation>▲ %1 (et %2 autres)</translation>
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
    <message>
        <source>One for each chart</source>
        <translation>Un par graphique</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Size of a chart</source>
        <translation>Taille d’un graphique</translation>
    </message>
    <message>
        <source>One for all, on one time axis</source>
        <translation>Un pour tous, sur un même axe de temps</translation>
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
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>remora::ui::SecuritySection</name>
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
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.p12 *.pfx *.pem *.crt *.cer);;Tous les fichiers (*)</translation>
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
    <message>
        <source>Allow older TLS (1.0 and 1.1)</source>
        <translation>Autoriser les anciens TLS (1.0 et 1.1)</translation>
    </message>
    <message>
        <source>Anybody on the path can read older TLS, the password too. Use it only for an appliance that supports nothing newer, on a network you trust.</source>
        <translation>N’importe qui sur le chemin peut lire les anciens TLS, mot de passe compris. Ne les utilisez que pour une appliance qui ne prend en charge rien de plus récent, sur un réseau de confiance.</translation>
    </message>
    <message>
        <source>only the system&apos;s</source>
        <translation>seulement celles du système</translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities to trust for this appliance</source>
        <translation>Un fichier PEM d’autorités de certification à approuver pour cette appliance</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>What this computer presents to an appliance that asks for a certificate: PKCS#12 or PEM</source>
        <translation>Ce que cet ordinateur présente à une appliance qui demande un certificat : PKCS#12 ou PEM</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
</context>
<context>
    <name>remora::ui::SegmentsView</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Une ligne est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 lignes sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Conversations by segment</source>
        <translation>Conversations par segment</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows with tabs between</source>
        <translation>Copier les lignes choisies, séparées par des tabulations</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer la table…</translation>
    </message>
    <message>
        <source>All rows as CSV</source>
        <translation>Toutes les lignes en CSV</translation>
    </message>
    <message>
        <source>%1 of %2 rows, those with most loss; a saved table has all</source>
        <translation>%1 lignes sur %2, celles qui ont le plus de pertes ; une table enregistrée les a toutes</translation>
    </message>
    <message>
        <source>%1 rows: conversations by segment and direction</source>
        <translation>%1 lignes : conversations par segment et par sens</translation>
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
        <source>Copy “%1”</source>
        <translation>Copier « %1 »</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer la table</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ServerChanges</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Turns before</source>
        <translation>Échanges avant</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Servers against the baseline</source>
        <translation>Serveurs face à la référence</translation>
    </message>
    <message>
        <source>Seconds, as if the baseline had as many turns. The %1 of %2 servers that grew most.</source>
        <translation>Secondes, comme si la référence avait autant d’échanges. Les %1 serveurs sur %2 qui ont le plus augmenté.</translation>
    </message>
    <message>
        <source>Seconds, as if the baseline had as many turns. Enter shows the packets of a server.</source>
        <translation>Secondes, comme si la référence avait autant d’échanges. Entrée affiche les paquets d’un serveur.</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>Afficher ses paquets</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a server that the baseline does not have</comment>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>remora::ui::Sidebar</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>What the sidebar shows</source>
        <translation>Ce que montre la barre latérale</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourceActions</name>
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
    <message>
        <source>“%1” is unlocked.</source>
        <translation>« %1 » est déverrouillé.</translation>
    </message>
    <message>
        <source>C&amp;ount on the appliance…</source>
        <translation>C&amp;ompter sur l’appliance…</translation>
    </message>
    <message>
        <source>Running &amp;views…</source>
        <translation>&amp;Vues en cours…</translation>
    </message>
    <message>
        <source>Compare &amp;with other points…</source>
        <translation>Comparer &amp;avec d’autres points…</translation>
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
        <source>Its certificate stays trusted for the other account.</source>
        <translation>Son certificat reste approuvé pour l’autre compte.</translation>
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
    <message>
        <source>View the &amp;certificate…</source>
        <translation>Voir le ce&amp;rtificat…</translation>
    </message>
    <message>
        <source>“%1” (%2, %3) is removed from the list, and its password from the keychain.</source>
        <translation>« %1 » (%2, %3) est retirée de la liste, et son mot de passe du trousseau.</translation>
    </message>
    <message>
        <source>Its certificate is no longer trusted.</source>
        <translation>Son certificat n’est plus approuvé.</translation>
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
    <message>
        <source>%1 on the wire</source>
        <translation>%1 sur le lien</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>fichier de %1</translation>
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
    <message>
        <source>Content of the stream</source>
        <translation>Contenu du flux</translation>
    </message>
</context>
<context>
    <name>remora::ui::TimeWindowDialog</name>
    <message>
        <source>Time window of the query</source>
        <translation>Fenêtre de temps de la requête</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>09:14:02 of the capture&apos;s first day</source>
        <translation>09:14:02 du premier jour de la capture</translation>
    </message>
    <message>
        <source>2013-04-21 09:14:32, or epoch seconds</source>
        <translation>2013-04-21 09:14:32, ou secondes depuis l’époque Unix</translation>
    </message>
    <message>
        <source>10 s: from the start, to the end</source>
        <translation>10 s : à partir du début, ou jusqu’à la fin</translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation>Utiliser cette plage</translation>
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
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Waiting for another download to end</source>
        <translation>En attente de la fin d’un autre téléchargement</translation>
    </message>
    <message>
        <source>no data for %1 s</source>
        <translation>aucune donnée depuis %1 s</translation>
    </message>
</context>
<context>
    <name>remora::ui::TurnsView</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Une ligne est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 lignes sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Looking for requests and their answers…</source>
        <translation>Recherche des requêtes et de leurs réponses…</translation>
    </message>
    <message>
        <source>No turns: no TCP conversation of this capture has a request with an answer.</source>
        <translation>Aucun échange : aucune conversation TCP de cette capture n’a de requête avec réponse.</translation>
    </message>
    <message>
        <source>No requests with answers of TCP conversations in focus. Each would be a turn: a row that says what its client waited for.</source>
        <translation>Aucune requête avec réponse de conversations TCP dans la sélection. Chacune serait un échange : une ligne qui dit ce que son client a attendu.</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 échange</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 échanges</translation>
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
        <source>Save turns</source>
        <translation>Enregistrer les échanges</translation>
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
        <source>Show its packets</source>
        <translation>Montrer ses paquets</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Save turns as CSV…</source>
        <translation>Enregistrer les échanges en CSV…</translation>
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
        <source>The first number must be the smaller one.</source>
        <translation>Le premier nombre doit être le plus petit.</translation>
    </message>
    <message>
        <source>Both must be numbers.</source>
        <translation>Les deux doivent être des nombres.</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Montrer toutes les valeurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>remora::ui::VerdictPanel</name>
    <message>
        <source>What clients waited for</source>
        <translation>Ce que les clients ont attendu</translation>
    </message>
    <message>
        <source>tap %1</source>
        <translation>point de capture : %1</translation>
    </message>
    <message>
        <source>Who made clients wait</source>
        <translation>Qui a fait attendre les clients</translation>
    </message>
    <message>
        <source>Where the packets were captured: whoever knows can say so</source>
        <translation>Où les paquets ont été capturés : qui le sait peut l’indiquer</translation>
    </message>
    <message>
        <source>tap %1, as set</source>
        <translation>point de capture : %1, comme indiqué</translation>
    </message>
    <message>
        <source>All servers…</source>
        <translation>Tous les serveurs…</translation>
    </message>
    <message>
        <source>What each server makes clients wait, against the baseline</source>
        <translation>Ce que chaque serveur fait attendre aux clients, face à la référence</translation>
    </message>
    <message>
        <source>Grown most: %1</source>
        <translation>Plus fortes hausses : %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::ViewListDialog</name>
    <message>
        <source>Views on %1</source>
        <translation>Vues sur %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>Demande à l’appliance…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Close the view…</source>
        <translation>Fermer la vue…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La regarder</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, verrouillée</translation>
    </message>
    <message>
        <source>The appliance counts nothing at the moment.</source>
        <translation>L’appliance ne compte rien en ce moment.</translation>
    </message>
    <message>
        <source>A view that you look at stays as it is.</source>
        <translation>Une vue que vous regardez reste telle quelle.</translation>
    </message>
    <message>
        <source>Close a view</source>
        <translation>Fermer une vue</translation>
    </message>
    <message>
        <source>The view %1 of %2 ends on the appliance, for everybody who looks at it.</source>
        <translation>La vue %1 de %2 prend fin sur l’appliance, pour tous ceux qui la regardent.</translation>
    </message>
    <message>
        <source>Close the view</source>
        <translation>Fermer la vue</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
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
        <source>RECENT CAPTURES</source>
        <translation>CAPTURES RÉCENTES</translation>
    </message>
    <message>
        <source>APPLIANCES</source>
        <translation>APPLIANCES</translation>
    </message>
    <message>
        <source>Starts a demo appliance on this computer, with made-up traffic</source>
        <translation>Démarre sur cet ordinateur une appliance de démonstration, avec un trafic inventé</translation>
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
        <source>Find &amp;conversations</source>
        <translation>Chercher des &amp;conversations</translation>
    </message>
    <message>
        <source>Copy selected ro&amp;ws</source>
        <translation>Copier les &amp;lignes choisies</translation>
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
        <source>Times in UTC</source>
        <translation>Heures en UTC</translation>
    </message>
    <message>
        <source>Na&amp;mes instead of addresses</source>
        <translation>No&amp;ms au lieu d’adresses</translation>
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
    <message>
        <source>Clear the &amp;time range</source>
        <translation>Effacer la plage de &amp;temps</translation>
    </message>
    <message>
        <source>No recent captures</source>
        <translation>Aucune capture récente</translation>
    </message>
    <message>
        <source>&amp;Fetch packets in focus…</source>
        <translation>&amp;Récupérer les paquets en vue…</translation>
    </message>
    <message>
        <source>Downloads the selected conversations or the time range again, with a margin of time around them</source>
        <translation>Télécharge à nouveau les conversations choisies ou la plage de temps, avec une marge de temps autour</translation>
    </message>
    <message>
        <source>&amp;Time display format</source>
        <translation>Format d’affichage de l’&amp;heure</translation>
    </message>
    <message>
        <source>From the DNS answers in the capture; no DNS queries are sent</source>
        <translation>Tirés des réponses DNS de la capture ; aucune requête DNS n’est envoyée</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Re&amp;quête</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>Trou&amp;ver un champ</translation>
    </message>
    <message>
        <source>Co&amp;py the plot of the query</source>
        <translation>Co&amp;pier le tracé de la requête</translation>
    </message>
    <message>
        <source>Save t&amp;urns as CSV…</source>
        <translation>Enregistrer les éc&amp;hanges en CSV…</translation>
    </message>
    <message>
        <source>T&amp;urns</source>
        <translation>Échanges (&amp;J)</translation>
    </message>
    <message>
        <source>Co&amp;mpare captures…</source>
        <translation>Co&amp;mparer des captures…</translation>
    </message>
    <message>
        <source>Captures of the same traffic at several points of its way: where packets were lost, and what takes the time</source>
        <translation>Captures du même trafic en plusieurs points de son chemin : où des paquets ont été perdus, et ce qui prend du temps</translation>
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
    <message>
        <source>the whole capture</source>
        <translation>toute la capture</translation>
    </message>
    <message>
        <source>Charts show</source>
        <translation>Les graphiques montrent</translation>
    </message>
    <message>
        <source>Reproduce with</source>
        <translation>Reproduire avec</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>What clients waited for</source>
        <translation>Ce que les clients ont attendu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>%1 · captured %2</source>
        <translation>%1 · point de capture : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who made clients wait, and how long</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>%1 (%2 s in all, %3)</source>
        <translation>%1 (%2 s en tout, %3)</translation>
    </message>
</context>
<context>
    <name>segments</name>
    <message>
        <source>One-way delay, %1 · each packet</source>
        <translation>Délai unidirectionnel, %1 · chaque paquet</translation>
    </message>
    <message>
        <source>One-way delay, %1 · min, mean, max per %2</source>
        <translation>Délai unidirectionnel, %1 · min, moyenne, max par %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: packet %2, %3</source>
        <translation>%1 : paquet %2, %3</translation>
    </message>
    <message>
        <source>%1: lost on the way</source>
        <translation>%1 : perdu en chemin</translation>
    </message>
    <message>
        <source>%1: packet %2, %3 later</source>
        <translation>%1 : paquet %2, %3 plus tard</translation>
    </message>
    <message>
        <source>Sequence number %1, %2 bytes</source>
        <translation>Numéro de séquence %1, %2 octets</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 traits</translation>
    </message>
    <message>
        <source>the first %1 lines of %2</source>
        <translation>les %1 premiers traits sur %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3 lost</source>
        <translation>%1 · %2, %3 perdus</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>From which point of the way to which</source>
        <translation>De quel point du chemin à quel autre</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Who sent the packets to whom, as the point has it that they come from</source>
        <translation>Qui a envoyé les paquets à qui, selon le point d’où ils viennent</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Packets at the point that they come from</source>
        <translation>Paquets au point d’où ils viennent</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Packets at the point that they go to</source>
        <translation>Paquets au point où ils vont</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Packets that were sent and never came</source>
        <translation>Paquets qui ont été envoyés et ne sont jamais arrivés</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Lost packets of those that were sent</source>
        <translation>Part des paquets perdus parmi ceux envoyés</translation>
    </message>
    <message>
        <source>Delay min ms</source>
        <translation>Délai min ms</translation>
    </message>
    <message>
        <source>Shortest time from point to point, one way</source>
        <translation>Temps le plus court d’un point à l’autre, dans un sens</translation>
    </message>
    <message>
        <source>Mean ms</source>
        <translation>Moy. ms</translation>
    </message>
    <message>
        <source>Mean time from point to point, one way</source>
        <translation>Temps moyen d’un point à l’autre, dans un sens</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>What 95 of 100 packets took at most</source>
        <translation>Ce que 95 paquets sur 100 ont mis au plus</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>Max ms</translation>
    </message>
    <message>
        <source>Longest time from point to point, one way</source>
        <translation>Temps le plus long d’un point à l’autre, dans un sens</translation>
    </message>
    <message>
        <source>Change ms</source>
        <translation>Variation ms</translation>
    </message>
    <message>
        <source>Mean of the last third of the packets less that of the first</source>
        <translation>Moyenne du dernier tiers des paquets moins celle du premier</translation>
    </message>
    <message>
        <source>Reordered</source>
        <translation>En désordre</translation>
    </message>
    <message>
        <source>Packets that one overtook which left later</source>
        <translation>Paquets dépassés par un autre parti plus tard</translation>
    </message>
    <message>
        <source>Retransmitted</source>
        <translation>Retransmis</translation>
    </message>
    <message>
        <source>Retransmissions seen at the point that packets come from</source>
        <translation>Retransmissions vues au point d’où viennent les paquets</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Produit ici</translation>
    </message>
    <message>
        <source>Retransmissions that a device on the segment made</source>
        <translation>Retransmissions produites par un équipement sur le segment</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Copies of packets that were made on the segment</source>
        <translation>Copies de paquets produites sur le segment</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>Modifié en chemin</translation>
    </message>
    <message>
        <source>What devices on the segment changed in packets</source>
        <translation>Ce que des équipements sur le segment ont modifié dans les paquets</translation>
    </message>
    <message>
        <source>now %1 → %2</source>
        <translation>désormais %1 → %2</translation>
    </message>
    <message>
        <source>TTL by %1</source>
        <translation>TTL modifié de %1</translation>
    </message>
    <message>
        <source>MSS %1 to %2</source>
        <translation>MSS de %1 à %2</translation>
    </message>
    <message>
        <source>DSCP %1 to %2</source>
        <translation>DSCP de %1 à %2</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>fenêtre %1 fois</translation>
    </message>
    <message>
        <source>payload of %1</source>
        <translation>charge utile %1 fois</translation>
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
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>file of %1, %2 of packets</source>
        <translation>fichier de %1, %2 de paquets</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>certificat changé</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>fichier de %1</translation>
    </message>
</context>
<context>
    <name>timewindow</name>
    <message>
        <source>A time window has two of start, end and duration.</source>
        <translation>Une fenêtre de temps a deux des trois éléments début, fin et durée.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time, such as 10 s or 500 ms.</source>
        <translation>« %1 » n’est pas une durée, telle que 10 s ou 500 ms.</translation>
    </message>
    <message>
        <source>“%1” is not a time, such as 09:14:02, 2013-04-21 09:14:02 or epoch seconds.</source>
        <translation>« %1 » n’est pas une heure, telle que 09:14:02, 2013-04-21 09:14:02 ou des secondes depuis l’époque Unix.</translation>
    </message>
    <message>
        <source>The time window ends before it begins.</source>
        <translation>La fenêtre de temps se termine avant de commencer.</translation>
    </message>
</context>
<context>
    <name>tshark</name>
    <message>
        <source>tshark is not installed: install the package tshark, or Wireshark, for that.</source>
        <translation>tshark n’est pas installé : installez pour cela le paquet tshark, ou Wireshark.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Neither Remora nor tshark knows the field %1.</source>
        <translation>Ni Remora ni tshark ne connaît le champ %1.</translation>
    </message>
    <message>
        <source>tshark rejects the display filter at “%1”: %2</source>
        <translation>tshark rejette le filtre d’affichage à « %1 » : %2</translation>
    </message>
    <message>
        <source>tshark rejects the display filter: %1</source>
        <translation>tshark rejette le filtre d’affichage : %1</translation>
    </message>
    <message>
        <source>tshark ended unexpectedly.</source>
        <translation>tshark s’est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>tshark cannot read “%1”: %2</source>
        <translation>tshark ne peut lire « %1 » : %2</translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message>
        <source>Connection set-up</source>
        <translation>Établissement de la connexion</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Établ.</translation>
    </message>
    <message>
        <source>connection set-up</source>
        <translation>l’établissement des connexions</translation>
    </message>
    <message>
        <source>From the SYN to the third packet of the connection</source>
        <translation>Du SYN au troisième paquet de la connexion</translation>
    </message>
    <message>
        <source>TLS set-up</source>
        <translation>Établissement TLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The TLS handshake, from the third packet until the client has the server&apos;s last part of it</source>
        <translation>La négociation TLS, du troisième paquet jusqu’à ce que le client en ait la dernière partie du serveur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <source>One round trip between client and server, both sides of the tap, on a path without queues</source>
        <translation>Un aller-retour entre client et serveur, des deux côtés du point de capture, sur un chemin sans files d’attente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>From the last byte of the request to the first byte of the answer, at the server</source>
        <translation>Du dernier octet de la requête au premier octet de la réponse, au serveur</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>le transfert</translation>
    </message>
    <message>
        <source>Bytes were moving, or stood in a queue</source>
        <translation>Des octets étaient en chemin ou dans une file d’attente</translation>
    </message>
    <message>
        <source>Loss recovery</source>
        <translation>Récupération des pertes</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>loss recovery</source>
        <translation>la récupération des pertes</translation>
    </message>
    <message>
        <source>From a gap in the bytes to its repair</source>
        <translation>D’une lacune dans les octets à sa réparation</translation>
    </message>
    <message>
        <source>Receive window</source>
        <translation>Fenêtre de réception</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>receive windows</source>
        <translation>les fenêtres de réception</translation>
    </message>
    <message>
        <source>The receiver&apos;s window stopped the sender</source>
        <translation>La fenêtre du récepteur a arrêté l’émetteur</translation>
    </message>
    <message>
        <source>Sender pause</source>
        <translation>Pause de l’émetteur</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>pauses of the sender</source>
        <translation>les pauses de l’émetteur</translation>
    </message>
    <message>
        <source>The sender had nothing to send in the middle</source>
        <translation>L’émetteur n’avait rien à envoyer en cours de route</translation>
    </message>
    <message>
        <source>near the clients</source>
        <translation>près des clients</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre les deux</translation>
    </message>
    <message>
        <source>near the servers</source>
        <translation>près des serveurs</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 took %2 %</source>
        <comment>of several</comment>
        <translation>%1 : %2 %</translation>
    </message>
    <message>
        <source>%1 took %2 %</source>
        <comment>of one</comment>
        <translation>%1 : %2 %</translation>
    </message>
    <message>
        <source>, %1 %2 %</source>
        <comment>one more part</comment>
        <translation>, %1 %2 %</translation>
    </message>
    <message>
        <source>, all else %1 %</source>
        <translation>, tout le reste %1 %</translation>
    </message>
    <message>
        <source>Of %1 that this client waited, %2%3.</source>
        <translation>Sur %1 d’attente de ce client – %2%3.</translation>
    </message>
    <message>
        <source>Of %1 that clients waited, %2%3.</source>
        <translation>Sur %1 d’attente des clients – %2%3.</translation>
    </message>
    <message>
        <source>1 turn only</source>
        <translation>1 échange seulement</translation>
    </message>
    <message>
        <source>%1 turns only</source>
        <translation>%1 échanges seulement</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 échanges</translation>
    </message>
    <message>
        <source>Slow server %1</source>
        <comment>its address</comment>
        <translation>Serveur lent %1</translation>
    </message>
    <message>
        <source>Lossy path to %1</source>
        <comment>an address or a network</comment>
        <translation>Chemin avec pertes vers %1</translation>
    </message>
    <message>
        <source>%1 reads too slowly</source>
        <comment>its address</comment>
        <translation>%1 lit trop lentement</translation>
    </message>
    <message>
        <source>Far client %1</source>
        <comment>its address</comment>
        <translation>Client lointain %1</translation>
    </message>
    <message>
        <source>%1 in %2 conversations</source>
        <translation>%1 dans %2 conversations</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
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
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Où il est passé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>Port du client</translation>
    </message>
    <message>
        <source>Server port</source>
        <translation>Port du serveur</translation>
    </message>
    <message>
        <source>Request, bytes</source>
        <translation>Requête, octets</translation>
    </message>
    <message>
        <source>Answer, bytes</source>
        <translation>Réponse, octets</translation>
    </message>
    <message>
        <source>Total, ms</source>
        <translation>Total, ms</translation>
    </message>
    <message>
        <source>Number of the turn in its conversation</source>
        <translation>Numéro de l’échange dans sa conversation</translation>
    </message>
    <message>
        <source>When the first byte of the request passed the point of capture, or the SYN of a new connection</source>
        <translation>Quand le premier octet de la requête a passé le point de capture, ou le SYN d’une nouvelle connexion</translation>
    </message>
    <message>
        <source>What the client waited, as far as it was seen</source>
        <translation>Ce que le client a attendu, pour ce qui a été vu</translation>
    </message>
    <message>
        <source>The parts of the wait, as long as the wait is to the longest of all rows</source>
        <translation>Les parts de l’attente, à l’échelle de la plus longue de toutes les lignes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Client waited, ms</source>
        <translation>Attente du client, ms</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>nouvelle connexion</translation>
    </message>
    <message>
        <source>server spoke first</source>
        <translation>le serveur a parlé d’abord</translation>
    </message>
    <message>
        <source>requests overlapped</source>
        <translation>requêtes superposées</translation>
    </message>
    <message>
        <source>push followed</source>
        <translation>push ensuite</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réinitialisée</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>1 segment sent again</source>
        <translation>1 segment renvoyé</translation>
    </message>
    <message>
        <source>%1 segments sent again</source>
        <translation>%1 segments renvoyés</translation>
    </message>
    <message>
        <source>Captured near the clients</source>
        <translation>Capturé près des clients</translation>
    </message>
    <message>
        <source>Captured between clients and servers</source>
        <translation>Capturé entre clients et serveurs</translation>
    </message>
    <message>
        <source>Captured near the servers</source>
        <translation>Capturé près des serveurs</translation>
    </message>
    <message>
        <source>Estimated from the round trips</source>
        <translation>Estimé d’après les allers-retours</translation>
    </message>
    <message>
        <source>Estimated from the round trips: %1</source>
        <translation>Estimé d’après les allers-retours : %1</translation>
    </message>
    <message>
        <source>The way to the clients takes no time: what they are slow to acknowledge is their own affair</source>
        <translation>Le chemin vers les clients ne prend aucun temps : ce qu’ils tardent à acquitter leur est propre</translation>
    </message>
    <message>
        <source>The way to the servers takes no time: all that they are slow to answer is the server&apos;s</source>
        <translation>Le chemin vers les serveurs ne prend aucun temps : toute lenteur à répondre est celle du serveur</translation>
    </message>
    <message>
        <source>The round trips of both sides are taken as they were measured</source>
        <translation>Les allers-retours des deux côtés sont pris tels que mesurés</translation>
    </message>
    <message>
        <source>The baseline %1 has no turns to compare with.</source>
        <translation>La référence %1 n’a pas d’échanges à comparer.</translation>
    </message>
    <message>
        <source>As long as as many turns of %1 (%2).</source>
        <translation>Aussi long qu’autant d’échanges de %1 (%2).</translation>
    </message>
    <message>
        <source>%1 longer than as many turns of %2 (%3).</source>
        <translation>%1 de plus qu’autant d’échanges de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 shorter than as many turns of %2 (%3).</source>
        <translation>%1 de moins qu’autant d’échanges de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <comment>of a server</comment>
        <translation>%1 port %2</translation>
    </message>
    <message>
        <source>%1: %2 s, not in the baseline</source>
        <translation>%1 : %2 s, absent de la référence</translation>
    </message>
    <message>
        <source>%1: %2 %3 s</source>
        <comment>a server, a part, its change</comment>
        <translation>%1 : %2 %3 s</translation>
    </message>
    <message>
        <source>%1: no change</source>
        <translation>%1 : aucune variation</translation>
    </message>
    <message>
        <source>SYN to the third packet</source>
        <translation>du SYN au troisième paquet</translation>
    </message>
    <message>
        <source>third packet to the server&apos;s last handshake</source>
        <translation>du troisième paquet à la dernière négociation du serveur</translation>
    </message>
    <message>
        <source>request to answer</source>
        <translation>de la requête à la réponse</translation>
    </message>
    <message>
        <source>data to data</source>
        <translation>de données à données</translation>
    </message>
    <message>
        <source>gap to its repair</source>
        <translation>du trou à sa réparation</translation>
    </message>
    <message>
        <source>full window to the next data</source>
        <translation>de la fenêtre pleine aux données suivantes</translation>
    </message>
    <message>
        <source>silence to the next data</source>
        <translation>du silence aux données suivantes</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Counts what comes for %1.</source>
        <translation>Compte ce qui arrive pendant %1.</translation>
    </message>
    <message>
        <source>The appliance reads %1: about %2.</source>
        <translation>L’appliance lit %1 : environ %2.</translation>
    </message>
    <message>
        <source>The appliance reads %1.</source>
        <translation>L’appliance lit %1.</translation>
    </message>
    <message>
        <source>The appliance reads about %1.</source>
        <translation>L’appliance lit environ %1.</translation>
    </message>
    <message>
        <source>The appliance reads all of it.</source>
        <translation>L’appliance lit tout.</translation>
    </message>
    <message>
        <source>One sample comes.</source>
        <translation>Un intervalle arrive.</translation>
    </message>
    <message>
        <source>%1 samples come.</source>
        <translation>%1 intervalles arrivent.</translation>
    </message>
    <message>
        <source>That takes long: choose longer samples or a shorter time.</source>
        <translation>Cela prend longtemps : choisissez des intervalles plus longs ou un temps plus court.</translation>
    </message>
    <message>
        <source>That takes long: a shorter time or a filter makes it less.</source>
        <translation>Cela prend longtemps : un temps plus court ou un filtre le réduit.</translation>
    </message>
    <message>
        <source>Bit rate over time</source>
        <translation>Débit au fil du temps</translation>
    </message>
    <message>
        <source>Bytes and packets of each sample</source>
        <translation>Octets et paquets de chaque intervalle</translation>
    </message>
    <message>
        <source>Top talkers</source>
        <translation>Plus gros émetteurs</translation>
    </message>
    <message>
        <source>Which addresses sent most</source>
        <translation>Quelles adresses ont le plus envoyé</translation>
    </message>
    <message>
        <source>Servers and ports</source>
        <translation>Serveurs et ports</translation>
    </message>
    <message>
        <source>Traffic and new connections of each TCP server and port</source>
        <translation>Trafic et nouvelles connexions de chaque serveur et port TCP</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Traffic between each client and server</source>
        <translation>Trafic entre chaque client et serveur</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Mean, longest and shortest response time of each TCP server and port</source>
        <translation>Temps de réponse moyen, le plus long et le plus court de chaque serveur et port TCP</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Retransmissions</translation>
    </message>
    <message>
        <source>Which addresses sent TCP packets again, and where to</source>
        <translation>Quelles adresses ont renvoyé des paquets TCP, et vers où</translation>
    </message>
    <message>
        <source>TCP handshakes</source>
        <translation>Ouvertures TCP</translation>
    </message>
    <message>
        <source>New connections of each TCP server and port, and how long they took</source>
        <translation>Nouvelles connexions de chaque serveur et port TCP, et la durée de leur ouverture</translation>
    </message>
    <message>
        <source>By DSCP</source>
        <translation>Par DSCP</translation>
    </message>
    <message>
        <source>Traffic of each class of service</source>
        <translation>Trafic de chaque classe de service</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>least</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>mean per second</source>
        <translation>moyenne par seconde</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>beginning of the sample</source>
        <translation>début de l’intervalle</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>appliances</source>
        <translation>appliances</translation>
    </message>
    <message>
        <source>that have counted it</source>
        <translation>qui l’ont compté</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is too long for a saved view.</source>
        <translation>%1 est trop long pour une vue enregistrée.</translation>
    </message>
    <message>
        <source>%1 is no saved view: %2.</source>
        <translation>%1 n’est pas une vue enregistrée : %2.</translation>
    </message>
</context>
<context>
    <name>wireshark</name>
    <message>
        <source>the %1 selected conversations</source>
        <translation>les %1 conversations sélectionnées</translation>
    </message>
    <message>
        <source>the BPF filter %1</source>
        <translation>le filtre BPF %1</translation>
    </message>
    <message>
        <source>Wireshark does not know %1: it shows more than Remora.</source>
        <translation>Wireshark ne connaît pas %1 : il affiche plus que Remora.</translation>
    </message>
</context>
</TS>
