<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>charts</name>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>RTT bands</source>
        <translation>Bandas de RTT</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En vuelo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>ip.len of every packet</source>
        <translation>ip.len de cada paquete</translation>
    </message>
    <message>
        <source>8 × the sum of ip.len in each bin, per second; an empty bin is 0</source>
        <translation>8 × la suma de ip.len de cada intervalo, por segundo; un intervalo vacío es 0</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt of every packet that has one</source>
        <translation>tcp.analysis.ack_rtt de cada paquete que lo tiene</translation>
    </message>
    <message>
        <source>Sequence numbers of one conversation: segments, ACKs, window, retransmissions</source>
        <translation>Números de secuencia de una conversación: segmentos, ACK, ventana, retransmisiones</translation>
    </message>
    <message>
        <source>tcp.analysis.bytes_in_flight against the window that the receiver offers</source>
        <translation>tcp.analysis.bytes_in_flight frente a la ventana que ofrece el receptor</translation>
    </message>
    <message>
        <source>tcp.window_size of every packet</source>
        <translation>tcp.window_size de cada paquete</translation>
    </message>
    <message>
        <source>from client</source>
        <translation>del cliente</translation>
    </message>
    <message>
        <source>from server</source>
        <translation>del servidor</translation>
    </message>
    <message>
        <source>client&apos;s</source>
        <translation>la del cliente</translation>
    </message>
    <message>
        <source>server&apos;s</source>
        <translation>la del servidor</translation>
    </message>
    <message>
        <source>cumulative ACK</source>
        <translation>ACK acumulativo</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>reenviado</translation>
    </message>
    <message>
        <source>receiver&apos;s window</source>
        <translation>ventana del receptor</translation>
    </message>
    <message>
        <source>all packets</source>
        <translation>todos los paquetes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 conversaciones</translation>
    </message>
    <message>
        <source>all selected</source>
        <translation>todas las elegidas</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>packets/s</source>
        <translation>paquetes/s</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>%1 · %2 · times in %3</source>
        <translation>%1 · %2 · horas en %3</translation>
    </message>
    <message>
        <source>Nothing in focus: widen the time range or the filter.</source>
        <translation>Nada a la vista: amplíe el intervalo de tiempo o el filtro.</translation>
    </message>
    <message>
        <source>No RTT samples here: no packet acknowledges the end of a segment.</source>
        <translation>No hay medidas de RTT aquí: ningún paquete confirma el final de un segmento.</translation>
    </message>
    <message>
        <source>No TCP packets in this range.</source>
        <translation>No hay paquetes TCP en este intervalo.</translation>
    </message>
    <message>
        <source>No packets in this range.</source>
        <translation>No hay paquetes en este intervalo.</translation>
    </message>
    <message>
        <source>Packet length, ip.len in bytes</source>
        <translation>Longitud de los paquetes, ip.len en bytes</translation>
    </message>
    <message>
        <source>Bit rate, %1 · %2 bins</source>
        <translation>Tasa de bits, %1 · intervalos de %2</translation>
    </message>
    <message>
        <source>RTT, %1 · tcp.analysis.ack_rtt</source>
        <translation>RTT, %1 · tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>RTT, %1 · p50, p95, p99 per %2</source>
        <translation>RTT, %1 · p50, p95, p99 por %2</translation>
    </message>
    <message>
        <source>RTT, %1 · min, mean, max per %2</source>
        <translation>RTT, %1 · mín., media, máx. por %2</translation>
    </message>
    <message>
        <source>Sequence numbers, %1 · tcp.seq</source>
        <translation>Números de secuencia, %1 · tcp.seq</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>retransmisión</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>ACK duplicado</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>ventana cero</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>hacia el servidor</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>hacia el cliente</translation>
    </message>
    <message>
        <source>%1, automatic</source>
        <translation>%1, automático</translation>
    </message>
    <message>
        <source>both sides of the tap mixed</source>
        <translation>ambos lados del punto de captura mezclados</translation>
    </message>
    <message>
        <source>each side of the tap by itself</source>
        <translation>cada lado del punto de captura por separado</translation>
    </message>
    <message>
        <source>Bytes in flight, %1</source>
        <translation>Bytes en vuelo, %1</translation>
    </message>
    <message>
        <source>dashed: the receiver&apos;s window</source>
        <translation>discontinua: la ventana del receptor</translation>
    </message>
    <message>
        <source>Inter-arrival</source>
        <translation>Entre llegadas</translation>
    </message>
    <message>
        <source>Inter-arrival distribution</source>
        <translation>Distribución entre llegadas</translation>
    </message>
    <message>
        <source>TCP flags, %1 · %2 bins</source>
        <translation>Indicadores TCP, %1 · intervalos de %2</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>Indicadores TCP</translation>
    </message>
    <message>
        <source>to server, throughput</source>
        <translation>hacia el servidor, caudal</translation>
    </message>
    <message>
        <source>to client, throughput</source>
        <translation>hacia el cliente, caudal</translation>
    </message>
    <message>
        <source>to server, goodput</source>
        <translation>hacia el servidor, caudal útil</translation>
    </message>
    <message>
        <source>to client, goodput</source>
        <translation>hacia el cliente, caudal útil</translation>
    </message>
    <message>
        <source>Throughput and goodput over RTT, %1 · %2 bins</source>
        <translation>Caudal y caudal útil según el RTT, %1 · intervalos de %2</translation>
    </message>
    <message>
        <source>Throughput over RTT</source>
        <translation>Caudal según el RTT</translation>
    </message>
    <message>
        <source>Window, %1 · tcp.window_size</source>
        <translation>Ventana, %1 · tcp.window_size</translation>
    </message>
    <message>
        <source>dashed: the server&apos;s</source>
        <translation>discontinua: la del servidor</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>Quitar este gráfico</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>Guardar números como CSV…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Help for charts</source>
        <translation>Ayuda sobre los gráficos</translation>
    </message>
    <message>
        <source>Both sides of the tap mixed</source>
        <translation>Ambos lados del punto de captura mezclados</translation>
    </message>
    <message>
        <source>RTT to server and to client as one series</source>
        <translation>RTT hacia el servidor y hacia el cliente como una sola serie</translation>
    </message>
    <message>
        <source>From client and from server as two series</source>
        <translation>Del cliente y del servidor como dos series</translation>
    </message>
    <message>
        <source>RTT bands as percentiles</source>
        <translation>Bandas de RTT como percentiles</translation>
    </message>
    <message>
        <source>p50, p95 and p99 of each bin</source>
        <translation>p50, p95 y p99 de cada intervalo</translation>
    </message>
    <message>
        <source>Retransmissions, duplicate ACKs and zero windows along the upper edge</source>
        <translation>Retransmisiones, ACK duplicados y ventanas cero en el borde superior</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Values as powers of ten</source>
        <translation>Valores como potencias de diez</translation>
    </message>
    <message>
        <source>Sequence numbers as dots</source>
        <translation>Números de secuencia como puntos</translation>
    </message>
    <message>
        <source>Stevens&apos; style: first bytes only, without ACKs and windows</source>
        <translation>Estilo de Stevens: solo primeros bytes, sin ACK ni ventanas</translation>
    </message>
    <message>
        <source>Rates in bit/s</source>
        <translation>Tasas en bit/s</translation>
    </message>
    <message>
        <source>Rates in bytes/s</source>
        <translation>Tasas en bytes/s</translation>
    </message>
    <message>
        <source>Rates in packets/s</source>
        <translation>Tasas en paquetes/s</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 × %2, the first at %3</source>
        <translation>%1 × %2, la primera vez en %3</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>SACK</source>
        <translation>SACK</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>count</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Reenviados</translation>
    </message>
    <message>
        <source>ACKs</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>with SACK</source>
        <translation>con SACK</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>Ventanas cero</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mín.</translation>
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
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>SACK %1</source>
        <translation>SACK %1</translation>
    </message>
    <message>
        <source>Receive window</source>
        <translation>Ventana de recepción</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>cercana</translation>
    </message>
    <message>
        <source>away, ms</source>
        <translation>dif., ms</translation>
    </message>
    <message>
        <source>no sample near</source>
        <translation>ninguna medida cerca</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Away, ms</source>
        <translation>Diferencia, ms</translation>
    </message>
    <message>
        <source>Rate, %1 · %2 bins</source>
        <translation>Tasa, %1 · intervalos de %2</translation>
    </message>
    <message>
        <source>All series are hidden: click one in the legend.</source>
        <translation>Todas las series están ocultas: haga clic en una de la leyenda.</translation>
    </message>
    <message>
        <source>Inter-arrival time, %1 · since the previous packet</source>
        <translation>Tiempo entre llegadas, %1 · desde el paquete anterior</translation>
    </message>
    <message>
        <source>Time since the previous packet, in order of time</source>
        <translation>Tiempo desde el paquete anterior, en orden cronológico</translation>
    </message>
    <message>
        <source>No packet has a previous one here.</source>
        <translation>Ningún paquete tiene aquí uno anterior.</translation>
    </message>
    <message>
        <source>Inter-arrival distribution, %1 · histogram and cumulative share of the packets</source>
        <translation>Distribución de los tiempos entre llegadas, %1 · histograma y proporción acumulada de los paquetes</translation>
    </message>
    <message>
        <source>Histogram of the times since the previous packet, with their cumulative share</source>
        <translation>Histograma de los tiempos desde el paquete anterior, con su proporción acumulada</translation>
    </message>
    <message>
        <source>Minimum, mean and maximum RTT in each bin, or its percentiles; an empty bin is a gap</source>
        <translation>RTT mínimo, medio y máximo de cada intervalo, o sus percentiles; un intervalo vacío es un hueco</translation>
    </message>
    <message>
        <source>RTT distribution, %1 · histogram and cumulative share of the samples</source>
        <translation>Distribución del RTT, %1 · histograma y proporción acumulada de las medidas</translation>
    </message>
    <message>
        <source>Histogram of the RTT samples, with their cumulative share</source>
        <translation>Histograma de las medidas de RTT, con su proporción acumulada</translation>
    </message>
    <message>
        <source>each packet counts once: as RST, else SYN, FIN, PSH, ACK only</source>
        <translation>cada paquete cuenta una vez: como RST, si no SYN, FIN, PSH, solo ACK</translation>
    </message>
    <message>
        <source>ACK only</source>
        <translation>solo ACK</translation>
    </message>
    <message>
        <source>TCP packets per second by flag; each counts once: as RST, else SYN, FIN, PSH, ACK only, others</source>
        <translation>Paquetes TCP por segundo según el indicador; cada uno cuenta una vez: como RST, si no SYN, FIN, PSH, solo ACK, otros</translation>
    </message>
    <message>
        <source>one point per bin and side; goodput leaves out retransmissions</source>
        <translation>un punto por intervalo y lado; el caudal útil no cuenta las retransmisiones</translation>
    </message>
    <message>
        <source>8 × the sum of tcp.len sent in each bin, per second, over the mean RTT of the path; goodput leaves out retransmissions</source>
        <translation>8 × la suma de tcp.len enviada en cada intervalo, por segundo, según el RTT medio del camino; el caudal útil no cuenta las retransmisiones</translation>
    </message>
    <message>
        <source>Set the value range…</source>
        <translation>Fijar el rango de valores…</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Mostrar todos los valores</translation>
    </message>
    <message>
        <source>Show the whole time range</source>
        <translation>Mostrar todo el intervalo de tiempo</translation>
    </message>
    <message>
        <source>Default height</source>
        <translation>Altura predeterminada</translation>
    </message>
    <message>
        <source>Split by direction</source>
        <translation>Separar por sentido</translation>
    </message>
    <message>
        <source>Stacked rates</source>
        <translation>Tasas apiladas</translation>
    </message>
    <message>
        <source>Stacks the conversations; a single series is split by protocol</source>
        <translation>Apila las conversaciones; una sola serie se divide por protocolo</translation>
    </message>
    <message>
        <source>Mark doubtful RTT samples</source>
        <translation>Marcar las medidas de RTT dudosas</translation>
    </message>
    <message>
        <source>Diamonds: the ACK covers more than one segment. Triangles: the segment was retransmitted.</source>
        <translation>Rombos: el ACK cubre más de un segmento. Triángulos: el segmento se retransmitió.</translation>
    </message>
    <message>
        <source>Mark notes</source>
        <translation>Marcar las notas</translation>
    </message>
    <message>
        <source>Align at the first packets</source>
        <translation>Alinear en los primeros paquetes</translation>
    </message>
    <message>
        <source>The time axis counts from each conversation&apos;s first packet</source>
        <translation>El eje de tiempo cuenta desde el primer paquete de cada conversación</translation>
    </message>
    <message>
        <source>automatic, follows the zoom</source>
        <translation>automático, sigue la ampliación</translation>
    </message>
    <message>
        <source>default: 1 s, RTT bands 100 ms</source>
        <translation>predeterminado: 1 s, bandas de RTT 100 ms</translation>
    </message>
    <message>
        <source>%1 · seconds since each conversation&apos;s first packet</source>
        <translation>%1 · segundos desde el primer paquete de cada conversación</translation>
    </message>
    <message>
        <source>Select individual conversations: this chart shows each by itself.</source>
        <translation>Elija conversaciones sueltas: este gráfico muestra cada una por separado.</translation>
    </message>
    <message>
        <source>original segment</source>
        <translation>segmento original</translation>
    </message>
    <message>
        <source>Window ends at</source>
        <translation>La ventana acaba en</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Values of a field of packets over time</source>
        <translation>Valores de un campo de los paquetes a lo largo del tiempo</translation>
    </message>
    <message>
        <source>No values in this range.</source>
        <translation>No hay valores en este intervalo.</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>%1 does not count bytes: it has no bit rate.</source>
        <translation>%1 no cuenta bytes: no tiene tasa de bits.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · each value</source>
        <translation>%1 · cada valor</translation>
    </message>
    <message>
        <source>%1 · bit rate, %2 bins</source>
        <translation>%1 · tasa de bits, intervalos de %2</translation>
    </message>
    <message>
        <source>%1 · min, mean, max per %2</source>
        <translation>%1 · mín., media, máx. por %2</translation>
    </message>
    <message>
        <source>%1 · %2 per %3</source>
        <translation>%1 · %2 por %3</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversación</translation>
    </message>
    <message>
        <source>all %1 conversations</source>
        <translation>las %1 conversaciones</translation>
    </message>
    <message>
        <source>Waiting, %1 · %2 bins</source>
        <translation>Espera, %1 · intervalos de %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>What the clients of TCP conversations waited for in each bin, the parts on each other</source>
        <translation>Qué esperaron los clientes de las conversaciones TCP en cada intervalo, las partes apiladas</translation>
    </message>
    <message>
        <source>No TCP turns in focus: no client asks and waits for an answer here.</source>
        <translation>Ningún turno TCP en foco: aquí ningún cliente pide ni espera una respuesta.</translation>
    </message>
    <message>
        <source>Looking for what clients waited for…</source>
        <translation>Buscando qué esperaron los clientes…</translation>
    </message>
    <message>
        <source>No numbers of %1 to draw.</source>
        <translation>No hay números de %1 que dibujar.</translation>
    </message>
    <message>
        <source>Waiting by total of the turn, %1</source>
        <translation>Espera según el total del turno, %1</translation>
    </message>
    <message>
        <source>Waiting distribution</source>
        <translation>Distribución de la espera</translation>
    </message>
    <message>
        <source>Histogram of turns by how long the client waited: what all turns of a column waited for, the parts on each other</source>
        <translation>Histograma de los turnos según cuánto esperó el cliente: qué esperaron todos los turnos de una columna, las partes apiladas</translation>
    </message>
    <message>
        <source>Turns, %1</source>
        <translation>Turnos, %1</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>los primeros %1 de %2</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <source>Each turn in a row of its own, as long as its client waited, by what it waited for</source>
        <translation>Cada turno en su propia fila, tan largo como esperó su cliente, por lo que esperó</translation>
    </message>
    <message>
        <source>Order of turns</source>
        <translation>Orden de los turnos</translation>
    </message>
    <message>
        <source>By start</source>
        <translation>Por inicio</translation>
    </message>
    <message>
        <source>By total</source>
        <translation>Por total</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <translation>%1 no visto</translation>
    </message>
    <message>
        <source>The client did not wait.</source>
        <translation>El cliente no esperó.</translation>
    </message>
    <message>
        <source>%1 took most of it: %2 of %3.</source>
        <translation>%1: la mayor parte, %2 de %3.</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>%1 has no numbers that could be drawn: count and distinct of it can be.</source>
        <translation>%1 no tiene números que dibujar: count y distinct sí se pueden.</translation>
    </message>
    <message>
        <source>%1, the longest of %2</source>
        <translation>%1, el más largo de %2</translation>
    </message>
    <message>
        <source>One-way delay</source>
        <translation>Retardo unidireccional</translation>
    </message>
    <message>
        <source>What packets take from a point to the next</source>
        <translation>Lo que tardan los paquetes de un punto al siguiente</translation>
    </message>
    <message>
        <source>No packet was seen at two points.</source>
        <translation>Ningún paquete se vio en dos puntos.</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>half open</source>
        <translation>medio abierta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cerrándose</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reiniciada</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>Paquetes →</translation>
    </message>
    <message>
        <source>Packets ←</source>
        <translation>Paquetes ←</translation>
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
        <translation>RTT inicial ms</translation>
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
        <translation>Desorden</translation>
    </message>
    <message>
        <source>Dup ACKs</source>
        <translation>ACK dup.</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>Vent. cero</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>Resets</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Roles by</source>
        <translation>Papeles por</translation>
    </message>
    <message>
        <source>Sum of ip.len: IP headers and everything inside</source>
        <translation>Suma de ip.len: cabeceras IP y todo lo que contienen</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt in milliseconds: from a segment to the ACK of its end</source>
        <translation>tcp.analysis.ack_rtt en milisegundos: de un segmento al ACK de su final</translation>
    </message>
    <message>
        <source>tcp.analysis.initial_rtt: from the SYN to the ACK that ends the handshake</source>
        <translation>tcp.analysis.initial_rtt: del SYN al ACK que termina el establecimiento</translation>
    </message>
    <message>
        <source>Bit rate over the time in view, each row on its own scale</source>
        <translation>Tasa de bits en el tiempo a la vista, cada fila a su propia escala</translation>
    </message>
    <message>
        <source>How far the connection got: half open after a SYN without an answer, closed when both ends sent a FIN</source>
        <translation>Hasta dónde llegó la conexión: medio abierta tras un SYN sin respuesta, cerrada cuando ambos extremos enviaron un FIN</translation>
    </message>
    <message>
        <source>Packets from client to server</source>
        <translation>Paquetes del cliente al servidor</translation>
    </message>
    <message>
        <source>Packets from server to client</source>
        <translation>Paquetes del servidor al cliente</translation>
    </message>
    <message>
        <source>Bytes from client to server</source>
        <translation>Bytes del cliente al servidor</translation>
    </message>
    <message>
        <source>Bytes from server to client</source>
        <translation>Bytes del servidor al cliente</translation>
    </message>
    <message>
        <source>tcp.analysis.retransmission, fast and spurious ones included</source>
        <translation>tcp.analysis.retransmission, incluidas las rápidas y las innecesarias</translation>
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
        <translation>tcp.analysis.zero_window: el receptor no podía recibir más</translation>
    </message>
    <message>
        <source>Packets with the RST flag</source>
        <translation>Paquetes con el indicador RST</translation>
    </message>
    <message>
        <source>How many conversations the row stands for</source>
        <translation>Cuántas conversaciones representa la fila</translation>
    </message>
    <message>
        <source>Time of the first packet</source>
        <translation>Hora del primer paquete</translation>
    </message>
    <message>
        <source>tcp.stream</source>
        <translation>tcp.stream</translation>
    </message>
    <message>
        <source>What usually listens on the server&apos;s port</source>
        <translation>Lo que suele escuchar en el puerto del servidor</translation>
    </message>
    <message>
        <source>swapped by you</source>
        <translation>intercambiados por usted</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flujo</translation>
    </message>
    <message>
        <source>client, server and client port</source>
        <translation>cliente, servidor y puerto del cliente</translation>
    </message>
    <message>
        <source>pair of hosts</source>
        <translation>par de hosts</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>server port</source>
        <translation>puerto del servidor</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>Puerto del cliente</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>Puerto del cliente</translation>
    </message>
    <message>
        <source>Server port</source>
        <translation>Puerto del servidor</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Puerto del servidor</translation>
    </message>
    <message>
        <source>Packets of both directions</source>
        <translation>Paquetes de ambos sentidos</translation>
    </message>
    <message>
        <source>RTT to server</source>
        <translation>RTT hacia el servidor</translation>
    </message>
    <message>
        <source>RTT to server, mean ms</source>
        <translation>RTT hacia el servidor, medio ms</translation>
    </message>
    <message>
        <source>Mean tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds</source>
        <translation>tcp.analysis.ack_rtt medio del camino del punto de captura al servidor, en milisegundos</translation>
    </message>
    <message>
        <source>RTT to server, p95 ms</source>
        <translation>RTT hacia el servidor, p95 ms</translation>
    </message>
    <message>
        <source>RTT to client</source>
        <translation>RTT hacia el cliente</translation>
    </message>
    <message>
        <source>RTT to client, mean ms</source>
        <translation>RTT hacia el cliente, medio ms</translation>
    </message>
    <message>
        <source>Mean tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds</source>
        <translation>tcp.analysis.ack_rtt medio del camino del punto de captura al cliente, en milisegundos</translation>
    </message>
    <message>
        <source>RTT to client, p95 ms</source>
        <translation>RTT hacia el cliente, p95 ms</translation>
    </message>
    <message>
        <source>RTT to server, min ms</source>
        <translation>RTT hacia el servidor, mín. ms</translation>
    </message>
    <message>
        <source>RTT to server, max ms</source>
        <translation>RTT hacia el servidor, máx. ms</translation>
    </message>
    <message>
        <source>RTT to server, samples</source>
        <translation>RTT hacia el servidor, medidas</translation>
    </message>
    <message>
        <source>RTT to client, min ms</source>
        <translation>RTT hacia el cliente, mín. ms</translation>
    </message>
    <message>
        <source>RTT to client, max ms</source>
        <translation>RTT hacia el cliente, máx. ms</translation>
    </message>
    <message>
        <source>RTT to client, samples</source>
        <translation>RTT hacia el cliente, medidas</translation>
    </message>
    <message>
        <source>RTT, both sides mixed</source>
        <translation>RTT, ambos lados mezclados</translation>
    </message>
    <message>
        <source>RTT min ms</source>
        <translation>RTT mín. ms</translation>
    </message>
    <message>
        <source>RTT mean ms</source>
        <translation>RTT medio ms</translation>
    </message>
    <message>
        <source>RTT max ms</source>
        <translation>RTT máx. ms</translation>
    </message>
    <message>
        <source>RTT samples</source>
        <translation>Medidas de RTT</translation>
    </message>
    <message>
        <source>Protocol above IP</source>
        <translation>Protocolo sobre IP</translation>
    </message>
    <message>
        <source>TCP analysis</source>
        <translation>Análisis TCP</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Duration s</source>
        <translation>Duración s</translation>
    </message>
    <message>
        <source>Seconds from the first packet to the last</source>
        <translation>Segundos del primer paquete al último</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Bit rate kbit/s</source>
        <translation>Tasa de bits kbit/s</translation>
    </message>
    <message>
        <source>8 × bytes ÷ duration, in kbit/s</source>
        <translation>8 × bytes ÷ duración, en kbit/s</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Retransmisiones</translation>
    </message>
    <message>
        <source>Retransmissions %</source>
        <translation>Retransmisiones %</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Client and server</source>
        <translation>Cliente y servidor</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>Dirección del cliente</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>95th percentile of tcp.analysis.ack_rtt on the path from the tap to the server, in milliseconds</source>
        <translation>Percentil 95 de tcp.analysis.ack_rtt en el camino del punto de captura al servidor, en milisegundos</translation>
    </message>
    <message>
        <source>95th percentile of tcp.analysis.ack_rtt on the path from the tap to the client, in milliseconds</source>
        <translation>Percentil 95 de tcp.analysis.ack_rtt en el camino del punto de captura al cliente, en milisegundos</translation>
    </message>
    <message>
        <source>Minimum tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds: from a segment of the client to the ACK of its end</source>
        <translation>tcp.analysis.ack_rtt mínimo del camino del punto de captura al servidor, en milisegundos: de un segmento del cliente al ACK de su final</translation>
    </message>
    <message>
        <source>Maximum tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds</source>
        <translation>tcp.analysis.ack_rtt máximo del camino del punto de captura al servidor, en milisegundos</translation>
    </message>
    <message>
        <source>Number of tcp.analysis.ack_rtt samples of the path from the tap to the server</source>
        <translation>Número de medidas de tcp.analysis.ack_rtt del camino del punto de captura al servidor</translation>
    </message>
    <message>
        <source>Minimum tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds: from a segment of the server to the ACK of its end</source>
        <translation>tcp.analysis.ack_rtt mínimo del camino del punto de captura al cliente, en milisegundos: de un segmento del servidor al ACK de su final</translation>
    </message>
    <message>
        <source>Maximum tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds</source>
        <translation>tcp.analysis.ack_rtt máximo del camino del punto de captura al cliente, en milisegundos</translation>
    </message>
    <message>
        <source>Number of tcp.analysis.ack_rtt samples of the path from the tap to the client</source>
        <translation>Número de medidas de tcp.analysis.ack_rtt del camino del punto de captura al cliente</translation>
    </message>
    <message>
        <source>Number of packets with a tcp.analysis.ack_rtt</source>
        <translation>Número de paquetes con un tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>Percentile of tcp.analysis.ack_rtt</source>
        <translation>Percentil de tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>The rule that told client from server; swap them in the context menu</source>
        <translation>La regla con la que se distinguió el cliente del servidor; intercámbielos en el menú contextual</translation>
    </message>
    <message>
        <source>mid-stream</source>
        <translation>ya iniciada</translation>
    </message>
    <message>
        <source>Clients waited, s</source>
        <translation>Espera de los clientes, s</translation>
    </message>
    <message>
        <source>RTT to server, ms</source>
        <translation>RTT al servidor, ms</translation>
    </message>
    <message>
        <source>RTT to client, ms</source>
        <translation>RTT al cliente, ms</translation>
    </message>
    <message>
        <source>RTT, both sides mixed, ms</source>
        <translation>RTT, ambos lados mezclados, ms</translation>
    </message>
    <message>
        <source>Clients waited</source>
        <translation>Espera de los clientes</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Requests with their answers, in TCP conversations</source>
        <translation>Peticiones con sus respuestas, en conversaciones TCP</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What its clients waited in all turns, as far as it was seen; in seconds</source>
        <translation>Lo que sus clientes esperaron en todos los turnos, hasta donde se vio, en segundos</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Adónde fue</translation>
    </message>
    <message>
        <source>The parts of the wait, as long as the wait is to the longest of all rows</source>
        <translation>Las partes de la espera, en proporción a la más larga de todas las filas</translation>
    </message>
    <message>
        <source>Server, s</source>
        <translation>Servidor, s</translation>
    </message>
    <message>
        <source>Seconds from the last byte of a request to the first byte of its answer, at the server</source>
        <translation>Segundos del último byte de una petición al primer byte de su respuesta, en el servidor</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network, s</source>
        <translation>Red, s</translation>
    </message>
    <message>
        <source>Seconds of one round trip for each turn, both sides of the tap, on a path without queues</source>
        <translation>Segundos de una ida y vuelta por turno, a ambos lados del punto de captura, en un camino sin colas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss recovery, s</source>
        <translation>Recuperación de pérdidas, s</translation>
    </message>
    <message>
        <source>Seconds from gaps in the bytes to their repair</source>
        <translation>Segundos de los huecos en los bytes a su reparación</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Receive window, s</source>
        <translation>Ventana de recepción, s</translation>
    </message>
    <message>
        <source>Seconds in which the receiver&apos;s window stopped the sender</source>
        <translation>Segundos en que la ventana del receptor detuvo al emisor</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Rest, s</source>
        <translation>Resto, s</translation>
    </message>
    <message>
        <source>Seconds of connection set-up, TLS set-up, transfer and pauses of the sender</source>
        <translation>Segundos de establecimiento de la conexión, de TLS, de transferencia y de pausas del emisor</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Slowest turn, s</source>
        <translation>Turno más lento, s</translation>
    </message>
    <message>
        <source>What the client waited in the longest turn, in seconds</source>
        <translation>Lo que el cliente esperó en el turno más largo, en segundos</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Establ.</translation>
    </message>
    <message>
        <source>Connection set-up, s</source>
        <translation>Establecimiento de la conexión, s</translation>
    </message>
    <message>
        <source>Seconds from the SYN to the third packet of the connection</source>
        <translation>Segundos del SYN al tercer paquete de la conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS set-up, s</source>
        <translation>Establecimiento de TLS, s</translation>
    </message>
    <message>
        <source>Seconds of the TLS handshake, from the third packet until the client has the server&apos;s last part of it</source>
        <translation>Segundos de la negociación de TLS, desde el tercer paquete hasta que el cliente tiene la última parte del servidor</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Transfer, s</source>
        <translation>Transferencia, s</translation>
    </message>
    <message>
        <source>Seconds in which bytes were moving, or stood in a queue</source>
        <translation>Segundos en que había bytes en camino o en una cola</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Sender pause, s</source>
        <translation>Pausa del emisor, s</translation>
    </message>
    <message>
        <source>Seconds in which the sender had nothing to send in the middle of an answer</source>
        <translation>Segundos en que el emisor no tenía nada que enviar en medio de una respuesta</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mín.</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
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
        <translation>El trabajo aún no contiene paquetes.</translation>
    </message>
    <message>
        <source>The job is stopped and holds no packets. Start it first.</source>
        <translation>El trabajo está detenido y no contiene paquetes. Inícielo primero.</translation>
    </message>
    <message>
        <source>The job is stopped and holds %1.</source>
        <translation>El trabajo está detenido y contiene %1.</translation>
    </message>
    <message>
        <source>The job has captured nothing since %1.</source>
        <translation>El trabajo no ha capturado nada desde %1.</translation>
    </message>
    <message>
        <source>The clip holds %1.</source>
        <translation>El clip contiene %1.</translation>
    </message>
    <message>
        <source>Download without the filters</source>
        <translation>Descargar sin los filtros</translation>
    </message>
    <message>
        <source>“%1” holds no packets.</source>
        <translation>«%1» no contiene paquetes.</translation>
    </message>
    <message>
        <source>No packet was captured in %1.</source>
        <translation>No se capturó ningún paquete en %1.</translation>
    </message>
    <message>
        <source>Use the last 10 s that it holds</source>
        <translation>Usar los últimos 10 s que contiene</translation>
    </message>
    <message>
        <source>This range is in the future: the appliance&apos;s clock shows %1.</source>
        <translation>Este intervalo está en el futuro: el reloj del equipo marca %1.</translation>
    </message>
    <message>
        <source>The job holds no packets of this range: it holds %1.</source>
        <translation>El trabajo no contiene paquetes de este intervalo: contiene %1.</translation>
    </message>
    <message>
        <source>Use all that it holds</source>
        <translation>Usar todo lo que contiene</translation>
    </message>
    <message>
        <source>No packet matches the filter.</source>
        <translation>Ningún paquete pasa el filtro.</translation>
    </message>
    <message>
        <source>No packet matches all of the filters.</source>
        <translation>Ningún paquete pasa todos los filtros.</translation>
    </message>
    <message>
        <source>Without filters there are at most %1.</source>
        <translation>Sin filtros hay como máximo %1.</translation>
    </message>
</context>
<context>
    <name>errortext</name>
    <message>
        <source>The certificate of %1 cannot be used: %2.</source>
        <translation>El certificado de %1 no puede usarse: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known yet. SHA-256 %2</source>
        <translation>El certificado de %1 aún no se conoce. SHA-256 %2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no puede leerse: %2.</translation>
    </message>
    <message>
        <source>%1 is not supported: %2.</source>
        <translation>%1 no se admite: %2.</translation>
    </message>
    <message>
        <source>The BPF filter is not understood: %1.</source>
        <translation>El filtro BPF no se entiende: %1.</translation>
    </message>
    <message>
        <source>There is no host named %1. Check the name, or the network.</source>
        <translation>No hay ningún host llamado %1. Compruebe el nombre o la red.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port, or whether the appliance is running.</source>
        <translation>%1 rechaza la conexión. Compruebe el puerto, y si el equipo está en marcha.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2.</source>
        <translation>Se perdió la conexión con %1: %2.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a NetShark does. Check the host and the port.</source>
        <translation>%1 responde, pero no como un NetShark. Compruebe el host y el puerto.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <translation>%1 no acepta este nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>The job holds no packets yet. Try again when it has captured some.</source>
        <translation>El trabajo aún no contiene paquetes. Inténtelo cuando haya capturado algunos.</translation>
    </message>
    <message>
        <source>The appliance rejected the request: %1.</source>
        <translation>El equipo rechazó la petición: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Enter a time range, such as last 10s.</source>
        <translation>Escriba un intervalo de tiempo, como last 10s.</translation>
    </message>
    <message>
        <source>Enter a range, such as last 10s, or 12:00 PM to 1:00 PM.</source>
        <translation>Escriba un intervalo, como last 10s o 12:00 PM to 1:00 PM.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>El intervalo termina antes de empezar.</translation>
    </message>
    <message>
        <source>The file is cut off after %1; everything before is shown.</source>
        <translation>El archivo está cortado tras %1; se muestra todo lo anterior.</translation>
    </message>
    <message>
        <source>The file is damaged at byte %1; everything before is shown.</source>
        <translation>El archivo está dañado en el byte %1; se muestra todo lo anterior.</translation>
    </message>
    <message>
        <source>Reading stopped after %1 (%2); everything before is shown.</source>
        <translation>La lectura se detuvo tras %1 (%2); se muestra todo lo anterior.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No hay ningún campo «%1».</translation>
    </message>
    <message>
        <source>A parenthesis or brace is not closed.</source>
        <translation>Un paréntesis o una llave no está cerrado.</translation>
    </message>
    <message>
        <source>more bytes captured than were on the wire</source>
        <translation>más bytes capturados de los que hubo en el cable</translation>
    </message>
    <message>
        <source>other unknown link-layer headers</source>
        <translation>otras cabeceras de enlace desconocidas</translation>
    </message>
    <message>
        <source>other unknown EtherTypes</source>
        <translation>otros EtherTypes desconocidos</translation>
    </message>
    <message>
        <source>other unknown protocol types of GRE</source>
        <translation>otros tipos de protocolo de GRE desconocidos</translation>
    </message>
    <message>
        <source>other unread IP protocols</source>
        <translation>otros protocolos IP no leídos</translation>
    </message>
    <message>
        <source>other unread tunnels in UDP</source>
        <translation>otros túneles en UDP no leídos</translation>
    </message>
    <message>
        <source>unknown link-layer header %1</source>
        <translation>cabecera de enlace desconocida %1</translation>
    </message>
    <message>
        <source>unknown EtherType %1</source>
        <translation>EtherType desconocido %1</translation>
    </message>
    <message>
        <source>unknown protocol type %1 of GRE</source>
        <translation>tipo de protocolo de GRE desconocido %1</translation>
    </message>
    <message>
        <source>unread IP protocol %1</source>
        <translation>protocolo IP no leído %1</translation>
    </message>
    <message>
        <source>unread tunnel in UDP port %1</source>
        <translation>túnel no leído en el puerto UDP %1</translation>
    </message>
    <message>
        <source>header cut off</source>
        <translation>cabecera cortada</translation>
    </message>
    <message>
        <source>malformed IP header</source>
        <translation>cabecera IP mal formada</translation>
    </message>
    <message>
        <source>malformed TCP or UDP header</source>
        <translation>cabecera TCP o UDP mal formada</translation>
    </message>
    <message>
        <source>IP fragment not captured whole</source>
        <translation>fragmento IP no capturado entero</translation>
    </message>
    <message>
        <source>server port given</source>
        <translation>puerto del servidor dado</translation>
    </message>
    <message>
        <source>client sent the SYN</source>
        <translation>el cliente envió el SYN</translation>
    </message>
    <message>
        <source>server sent the SYN-ACK</source>
        <translation>el servidor envió el SYN-ACK</translation>
    </message>
    <message>
        <source>well-known port</source>
        <translation>puerto conocido</translation>
    </message>
    <message>
        <source>lower port</source>
        <translation>puerto menor</translation>
    </message>
    <message>
        <source>sent the first packet</source>
        <translation>envió el primer paquete</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>%1 was deleted or replaced by another program while it was written. Download again, to another folder if it happens again.</source>
        <translation>Otro programa borró o reemplazó %1 mientras se escribía. Descargue de nuevo, en otra carpeta si vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is an archive (%2). Unpack it, then open the capture that is in it.</source>
        <translation>%1 es un archivo comprimido (%2). Descomprímalo y abra después la captura que contiene.</translation>
    </message>
    <message>
        <source>%1 is cut off before its first packet.</source>
        <translation>%1 está cortado antes de su primer paquete.</translation>
    </message>
    <message>
        <source>Two outputs would go to %1. Choose another name for one of them.</source>
        <translation>Dos salidas irían a %1. Elija otro nombre para una de ellas.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la salida estándar</translation>
    </message>
    <message>
        <source>Interrupted: %1 was not written.</source>
        <translation>Interrumpido: %1 no se ha escrito.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>La salida estándar</translation>
    </message>
    <message>
        <source>The download cannot be written: %1.</source>
        <translation>La descarga no se puede escribir: %1.</translation>
    </message>
    <message>
        <source>Another download to %1 is running. Choose another name, or wait.</source>
        <translation>Ya hay otra descarga en curso hacia %1. Elija otro nombre o espere.</translation>
    </message>
    <message>
        <source>%1 is open here. Close it first, or choose another name.</source>
        <translation>%1 está abierto aquí. Ciérrelo primero o elija otro nombre.</translation>
    </message>
    <message>
        <source>Interrupted: reading stopped after %1; everything before is shown.</source>
        <translation>Interrumpido: la lectura se detuvo tras %1; se muestra todo lo anterior.</translation>
    </message>
    <message>
        <source>The compressed file does not match its own checksum (%1): something has changed it. All of it is shown, but some packets may be wrong.</source>
        <translation>El archivo comprimido no coincide con su propia suma de verificación (%1): algo lo ha modificado. Se muestra todo, pero algunos paquetes pueden ser erróneos.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user and a password, or does not accept these.</source>
        <translation>El proxy %1 pide usuario y contraseña, o no acepta estos.</translation>
    </message>
    <message>
        <source>%1 holds no client certificate with its key. Choose a PKCS#12 file, or PEM files of both.</source>
        <translation>%1 no contiene un certificado de cliente con su clave. Elija un archivo PKCS#12 o archivos PEM de ambos.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Inténtelo de nuevo en %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>An export is left on %1: %2.</source>
        <translation>En %1 ha quedado una exportación: %2.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a NetShark does (%2). Check the host and the port.</source>
        <translation>%1 responde, pero no como un NetShark (%2). Compruebe el host y el puerto.</translation>
    </message>
    <message>
        <source>This account may not do that on %1: %2.</source>
        <translation>Esta cuenta no puede hacer eso en %1: %2.</translation>
    </message>
    <message>
        <source>The appliance&apos;s clock shows %1: it was never set. Enter both times with their dates, such as 4/21/2013 16:00 to 4/21/2013 16:10.</source>
        <translation>El reloj del appliance marca %1: nunca se puso en hora. Escriba ambas horas con su fecha, como 4/21/2013 16:00 to 4/21/2013 16:10.</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is an address: write %2 == 10.0.0.0/8.</source>
        <translation>«%1» busca texto, y %2 es una dirección: escriba %2 == 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is an address: write %2 == fd00::/8.</source>
        <translation>«%1» busca texto, y %2 es una dirección: escriba %2 == fd00::/8.</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is a number: write %2 == 1, or %2 in { 1, 10..20 }.</source>
        <translation>«%1» busca texto, y %2 es un número: escriba %2 == 1, o %2 in { 1, 10..20 }.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: write (a &amp;&amp; !b) || (!a &amp;&amp; b).</source>
        <translation>Remora no tiene «%1»: escriba (a &amp;&amp; !b) || (!a &amp;&amp; b).</translation>
    </message>
    <message>
        <source>Remora has no “%1”: == alone matches where any value of the field is equal.</source>
        <translation>Remora no tiene «%1»: == por sí solo se cumple cuando algún valor del campo es igual.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: != alone matches where no value of the field is equal.</source>
        <translation>Remora no tiene «%1»: != por sí solo se cumple cuando ningún valor del campo es igual.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: name both fields, as in tcp.srcport == 80 &amp;&amp; tcp.dstport == 80.</source>
        <translation>Remora no tiene «%1»: nombre los dos campos, como en tcp.srcport == 80 &amp;&amp; tcp.dstport == 80.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: name both fields, as in tcp.srcport != 80 || tcp.dstport != 80.</source>
        <translation>Remora no tiene «%1»: nombre los dos campos, como en tcp.srcport != 80 || tcp.dstport != 80.</translation>
    </message>
    <message>
        <source>“%1” is out of range: %2 is never negative.</source>
        <translation>«%1» está fuera de rango: %2 nunca es negativo.</translation>
    </message>
    <message>
        <source>“%1” is out of range: %2 is %3 to %4.</source>
        <translation>«%1» está fuera de rango: %2 va de %3 a %4.</translation>
    </message>
    <message>
        <source>Remora has no functions such as “%1(…)”: compare a field itself. Lengths are tcp.len, ip.len and frame.len.</source>
        <translation>Remora no tiene funciones como «%1(…)»: compare el campo mismo. Las longitudes son tcp.len, ip.len y frame.len.</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one trusted for it. This may be an attack: nothing was sent. SHA-256 now %2, trusted %3</source>
        <translation>%1 presenta un certificado distinto de aquel en el que se confía. Puede ser un ataque: no se envió nada. SHA-256 ahora %2, de confianza %3</translation>
    </message>
    <message>
        <source>Tried three times; try again later.</source>
        <translation>Se intentó tres veces; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>An export may be left on %1, which did not return its id; one like it is %2.</source>
        <translation>Puede que en %1 haya quedado una exportación cuyo identificador no devolvió; una parecida es %2.</translation>
    </message>
    <message>
        <source>An export may be left on %1: it did not return its id.</source>
        <translation>Puede que en %1 haya quedado una exportación: no devolvió su identificador.</translation>
    </message>
    <message>
        <source>%1 estimated about %2, but %3 arrived: its export may have been removed meanwhile.</source>
        <translation>%1 había estimado unos %2, pero llegaron %3: puede que su exportación se haya eliminado entretanto.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or allow it more time.</source>
        <translation>%1 no respondió a tiempo. Inténtelo de nuevo o concédale más tiempo.</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1 (%2). Check the proxy, or connect without one.</source>
        <translation>El proxy no llega a %1 (%2). Compruebe el proxy o conéctese sin él.</translation>
    </message>
    <message>
        <source>The password of the client certificate %1 is missing or wrong. Enter the right one.</source>
        <translation>La contraseña del certificado de cliente %1 falta o es errónea. Escriba la correcta.</translation>
    </message>
    <message>
        <source>%1 reports an internal error (%2). %3</source>
        <translation>%1 informa de un error interno (%2). %3</translation>
    </message>
    <message>
        <source>%1 accepts no more requests for now (%2). %3</source>
        <translation>%1 no admite más peticiones por ahora (%2). %3</translation>
    </message>
    <message>
        <source>%1 sent compressed data (%2), which was not requested. Connect without a proxy or gateway in between.</source>
        <translation>%1 envió datos comprimidos (%2), que no se habían pedido. Conéctese sin un proxy o una pasarela en medio.</translation>
    </message>
    <message>
        <source>%1 redirects without naming a target. Connect to the appliance itself.</source>
        <translation>%1 redirige sin indicar un destino. Conéctese al propio equipo.</translation>
    </message>
    <message>
        <source>%1 redirects to %2. Nothing was sent there. Connect to the appliance itself.</source>
        <translation>%1 redirige a %2. No se envió nada allí. Conéctese al propio equipo.</translation>
    </message>
    <message>
        <source>%1 supports the API versions %2; Remora supports 5.1, 5.0 and 4.0.</source>
        <translation>%1 admite las versiones de API %2; Remora admite 5.1, 5.0 y 4.0.</translation>
    </message>
    <message>
        <source>%1 offers no login method that Remora supports (BASIC, COOKIE).</source>
        <translation>%1 no ofrece ningún método de inicio de sesión que Remora admita (BASIC, COOKIE).</translation>
    </message>
    <message>
        <source>%1 no longer accepts this account: %2.</source>
        <translation>%1 ya no acepta esta cuenta: %2.</translation>
    </message>
    <message>
        <source>%1 does not have it, or no longer has it: %2.</source>
        <translation>%1 no lo tiene, o ya no lo tiene: %2.</translation>
    </message>
    <message>
        <source>“%2” cannot be requested from %1: a URL cannot contain it.</source>
        <translation>«%2» no se puede pedir a %1: una URL no puede contenerlo.</translation>
    </message>
    <message>
        <source>%1 stored something other than what was sent: %2. Delete it there, and upload it again.</source>
        <translation>%1 guardó algo distinto de lo enviado: %2. Elimínelo allí y súbalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 broke off its answer: not all of it arrived. Try again.</source>
        <translation>%1 interrumpió su respuesta: no llegó entera. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space, or choose another folder.</source>
        <translation>El disco de %1 está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 was closed by its reader.</source>
        <translation>El lector de %1 lo ha cerrado.</translation>
    </message>
    <message>
        <source>What %1 sent is not a capture. Choose another source.</source>
        <translation>Lo que envió %1 no es una captura. Elija otra fuente.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of time. Use s, min, h, days, weeks, months or years.</source>
        <translation>«%1» no es una unidad de tiempo. Use s, min, h, days, weeks, months o years.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of time, such as 10s or 2 weeks.</source>
        <translation>«%1» no es una cantidad de tiempo, como 10s o 2 weeks.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time, such as 4/21/13 16:00.</source>
        <translation>«%1» no es una fecha u hora, como 4/21/13 16:00.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day, such as 16:00 or 4:00 PM.</source>
        <translation>«%1» no es una hora del día, como 16:00 o 4:00 PM.</translation>
    </message>
    <message>
        <source>“%1” does not exist: the clock was set forward over all of it. Choose a later end.</source>
        <translation>«%1» no existe: el reloj se adelantó por encima de todo ello. Elija un final posterior.</translation>
    </message>
    <message>
        <source>Interrupted before any of %1 was read.</source>
        <translation>Interrumpido antes de leer nada de %1.</translation>
    </message>
    <message>
        <source>%1 does not match its own checksum, and none of it is a capture.</source>
        <translation>%1 no coincide con su propia suma de verificación, y nada en él es una captura.</translation>
    </message>
    <message>
        <source>%1 holds no capture: other data follows its compressed data.</source>
        <translation>%1 no contiene ninguna captura: tras sus datos comprimidos hay otros datos.</translation>
    </message>
    <message>
        <source>%1 exists already and holds packets, which overwriting would lose. Choose another name.</source>
        <translation>%1 ya existe y contiene paquetes, que se perderían al sobrescribirlo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is the file being read. Choose another name for the output.</source>
        <translation>%1 es el archivo que se está leyendo. Elija otro nombre para la salida.</translation>
    </message>
    <message>
        <source>The packets after byte %1 are not shown: they exceed the memory limit, and the cache folder cannot hold them (%2). Free some space on that disk, or raise the limit.</source>
        <translation>Los paquetes tras el byte %1 no se muestran: superan el límite de memoria, y la carpeta de caché no puede contenerlos (%2). Libere espacio en ese disco o suba el límite.</translation>
    </message>
    <message>
        <source>The file holds other data after the compressed packets, which is ignored. All packets are shown.</source>
        <translation>El archivo contiene otros datos tras los paquetes comprimidos, que se ignoran. Se muestran todos los paquetes.</translation>
    </message>
    <message>
        <source>“|” is not an operator: join two filters with ||.</source>
        <translation>«|» no es un operador: una dos filtros con ||.</translation>
    </message>
    <message>
        <source>“%1” is a column of tables and charts only: filters cannot use it.</source>
        <translation>«%1» es solo una columna de tablas y gráficos: los filtros no pueden usarla.</translation>
    </message>
    <message>
        <source>The filter ends where a field is expected.</source>
        <translation>El filtro termina donde se espera un campo.</translation>
    </message>
    <message>
        <source>A field is expected in place of “%1”.</source>
        <translation>Se espera un campo en lugar de «%1».</translation>
    </message>
    <message>
        <source>The filter ends where a value is expected.</source>
        <translation>El filtro termina donde se espera un valor.</translation>
    </message>
    <message>
        <source>A value is expected in place of “%1”.</source>
        <translation>Se espera un valor en lugar de «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a number that this field can have.</source>
        <translation>«%1» no es un número que este campo pueda tener.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of this field.</source>
        <translation>«%1» no es una unidad de este campo.</translation>
    </message>
    <message>
        <source>“%1” is not an address that this field can have, such as 10.0.0.0/8 for ip.addr, fd00::/8 for ipv6.addr, client or server.</source>
        <translation>«%1» no es una dirección que este campo pueda tener, como 10.0.0.0/8 para ip.addr, fd00::/8 para ipv6.addr, client o server.</translation>
    </message>
    <message>
        <source>“%1” is not a time, such as 09:14:02 or 2013-04-21 09:14:02.</source>
        <translation>«%1» no es una hora, como 09:14:02 o 2013-04-21 09:14:02.</translation>
    </message>
    <message>
        <source>“%1” is not a protocol, such as tcp, udp, icmp or 132.</source>
        <translation>«%1» no es un protocolo, como tcp, udp, icmp o 132.</translation>
    </message>
    <message>
        <source>“%1” cannot compare addresses: use == or !=.</source>
        <translation>«%1» no puede comparar direcciones: use == o !=.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing before “%1”.</source>
        <translation>Falta un paréntesis de cierre antes de «%1».</translation>
    </message>
    <message>
        <source>“in” needs a set, such as { 80, 443, 8000..8100 }.</source>
        <translation>«in» necesita un conjunto, como { 80, 443, 8000..8100 }.</translation>
    </message>
    <message>
        <source>“%1” follows a complete filter: join the two with &amp;&amp; or ||.</source>
        <translation>«%1» sigue a un filtro completo: una los dos con &amp;&amp; o ||.</translation>
    </message>
    <message>
        <source>The filter has too many nested parentheses.</source>
        <translation>El filtro tiene demasiados paréntesis anidados.</translation>
    </message>
    <message>
        <source>%1 is not a capture. Remora opens pcap, pcapng, snoop, NetMon, ERF, CommView and LANalyzer files, also compressed ones.</source>
        <translation>%1 no es una captura. Remora abre archivos pcap, pcapng, snoop, NetMon, ERF, CommView y LANalyzer, también comprimidos.</translation>
    </message>
    <message>
        <source>packets without a time</source>
        <translation>paquetes sin hora</translation>
    </message>
    <message>
        <source>times before 1951 or after 2225, not shown</source>
        <translation>horas anteriores a 1951 o posteriores a 2225, no mostradas</translation>
    </message>
    <message>
        <source>nanoseconds where the file says microseconds</source>
        <translation>nanosegundos donde el archivo dice microsegundos</translation>
    </message>
    <message>
        <source>“[%1]” cuts bytes, which %2 is not: compare all of it, or some bits of a number, as in tcp.flags &amp; 0x02.</source>
        <translation>«[%1]» recorta bytes, y %2 no lo es: compárelo entero, o algunos bits de un número, como en tcp.flags &amp; 0x02.</translation>
    </message>
    <message>
        <source>“%1” searches bytes, and a note has none: write %2 alone.</source>
        <translation>«%1» busca en bytes, y una nota no los tiene: escriba solo %2.</translation>
    </message>
    <message>
        <source>“%1” is not an Ethernet address, such as 00:1b:21:3c:4d:5e.</source>
        <translation>«%1» no es una dirección Ethernet, como 00:1b:21:3c:4d:5e.</translation>
    </message>
    <message>
        <source>“%1” is neither a text in quotes, such as &quot;GET&quot;, nor bytes in hexadecimal digits, such as 47:45:54.</source>
        <translation>«%1» no es ni un texto entre comillas, como &quot;GET&quot;, ni bytes en dígitos hexadecimales, como 47:45:54.</translation>
    </message>
    <message>
        <source>“%1” takes bits of a number or of bytes, as in tcp.flags &amp; 0x02. Two filters are joined with &amp;&amp;.</source>
        <translation>«%1» toma bits de un número o de bytes, como en tcp.flags &amp; 0x02. Dos filtros se unen con &amp;&amp;.</translation>
    </message>
    <message>
        <source>Remora has no “%1”: write &amp;, as in tcp.flags &amp; 0x02.</source>
        <translation>Remora no tiene «%1»: escriba &amp;, como en tcp.flags &amp; 0x02.</translation>
    </message>
    <message>
        <source>“%1” cannot compare a note: write its name alone.</source>
        <translation>«%1» no puede comparar una nota: escriba solo su nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a slice: [0:3] is three bytes from the first on, [4] the fifth, [-2:] the last two.</source>
        <translation>«%1» no es un segmento de bytes: [0:3] son tres bytes desde el primero, [4] el quinto, [-2:] los dos últimos.</translation>
    </message>
    <message>
        <source>The filter ends where a regular expression in quotes is expected.</source>
        <translation>El filtro termina donde se espera una expresión regular entre comillas.</translation>
    </message>
    <message>
        <source>“matches” needs a regular expression in quotes, in place of “%1”.</source>
        <translation>«matches» necesita una expresión regular entre comillas, en lugar de «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>«%1» no es una expresión regular: %2.</translation>
    </message>
    <message>
        <source>“%1” asks for a whole field, not for a part of it: write several comparisons and join them with ||.</source>
        <translation>«%1» pide un campo entero, no una parte de él: escriba varias comparaciones y únalas con ||.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with %2: they are of different kinds.</source>
        <translation>«%1» no se puede comparar con %2: son de tipos distintos.</translation>
    </message>
    <message>
        <source>other unknown headers of 6LoWPAN</source>
        <translation>otras cabeceras 6LoWPAN desconocidas</translation>
    </message>
    <message>
        <source>unknown header %1 of 6LoWPAN</source>
        <translation>cabecera 6LoWPAN desconocida %1</translation>
    </message>
    <message>
        <source>malformed link-layer header or wrong checksum</source>
        <translation>cabecera de la capa de enlace mal formada o suma de comprobación errónea</translation>
    </message>
    <message>
        <source>“%1” ends a range that begins otherwise: write per cents at both ends, or times.</source>
        <translation>«%1» termina un intervalo que empieza de otro modo: escriba porcentajes en ambos extremos, o tiempos.</translation>
    </message>
    <message>
        <source>A view is left on %1: %2.</source>
        <translation>En %1 ha quedado una vista: %2.</translation>
    </message>
    <message>
        <source>A view may be left on %1: it did not return its id.</source>
        <translation>Puede que en %1 haya quedado una vista: no devolvió su identificador.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>times in nanoseconds</source>
        <translation>horas en nanosegundos</translation>
    </message>
    <message>
        <source>times in microseconds</source>
        <translation>horas en microsegundos</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>Encapsulado</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>Longitud de captura</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>Capturado en</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>Capturado con</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Primer paquete</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Último paquete</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>Bytes en el cable</translation>
    </message>
    <message>
        <source>Bytes captured</source>
        <translation>Bytes capturados</translation>
    </message>
    <message>
        <source>Cut by the snap length</source>
        <translation>Cortados por la longitud de captura</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Mean bit rate on the wire</source>
        <translation>Tasa de bits media en el cable</translation>
    </message>
    <message>
        <source>Mean packet rate</source>
        <translation>Tasa media de paquetes</translation>
    </message>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 paquetes/s</translation>
    </message>
    <message>
        <source>Mean packet length</source>
        <translation>Longitud media de los paquetes</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Dropped while capturing</source>
        <translation>Perdidos al capturar</translation>
    </message>
    <message>
        <source>Names from DNS answers</source>
        <translation>Nombres de respuestas DNS</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtro %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>recibidos %1</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>perdidos %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>of the file</source>
        <translation>del archivo</translation>
    </message>
    <message>
        <source>of packet %1</source>
        <translation>del paquete %1</translation>
    </message>
    <message>
        <source>Odd packets</source>
        <translation>Paquetes extraños</translation>
    </message>
    <message>
        <source>%1, first in packet %2</source>
        <translation>%1, primero en el paquete %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Further interfaces</source>
        <translation>Otras interfaces</translation>
    </message>
</context>
<context>
    <name>fieldcatalogue</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>«%1» no es una expresión regular: %2.</translation>
    </message>
    <message>
        <source>“%1” takes too long to be searched for: make it simpler.</source>
        <translation>«%1» tarda demasiado en buscarse: simplifíquelo.</translation>
    </message>
</context>
<context>
    <name>fieldwords</name>
    <message>
        <source>presence</source>
        <translation>presencia</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>IPv4 or IPv6</source>
        <translation>IPv4 o IPv6</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>raw bytes</source>
        <translation>bytes crudos</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>number of the packet in the capture</source>
        <translation>número del paquete en la captura</translation>
    </message>
    <message>
        <source>bytes on the wire</source>
        <translation>bytes en el cable</translation>
    </message>
    <message>
        <source>time of the packet: &quot;09:14:02&quot;, &quot;2013-04-21 09:14:02.5&quot;</source>
        <translation>hora del paquete: &quot;09:14:02&quot;, &quot;2013-04-21 09:14:02.5&quot;</translation>
    </message>
    <message>
        <source>time since the first packet: 1.5 s</source>
        <translation>tiempo desde el primer paquete: 1.5 s</translation>
    </message>
    <message>
        <source>IPv4 packets</source>
        <translation>paquetes IPv4</translation>
    </message>
    <message>
        <source>IPv4 source or destination: 10.0.0.0/8, client, server</source>
        <translation>origen o destino IPv4: 10.0.0.0/8, client, server</translation>
    </message>
    <message>
        <source>IPv4 source</source>
        <translation>origen IPv4</translation>
    </message>
    <message>
        <source>IPv4 destination</source>
        <translation>destino IPv4</translation>
    </message>
    <message>
        <source>bytes of the IPv4 packet</source>
        <translation>bytes del paquete IPv4</translation>
    </message>
    <message>
        <source>IPv6 packets</source>
        <translation>paquetes IPv6</translation>
    </message>
    <message>
        <source>IPv6 source or destination</source>
        <translation>origen o destino IPv6</translation>
    </message>
    <message>
        <source>IPv6 source</source>
        <translation>origen IPv6</translation>
    </message>
    <message>
        <source>IPv6 destination</source>
        <translation>destino IPv6</translation>
    </message>
    <message>
        <source>UDP packets</source>
        <translation>paquetes UDP</translation>
    </message>
    <message>
        <source>UDP source or destination port</source>
        <translation>puerto UDP de origen o destino</translation>
    </message>
    <message>
        <source>UDP source port</source>
        <translation>puerto UDP de origen</translation>
    </message>
    <message>
        <source>UDP destination port</source>
        <translation>puerto UDP de destino</translation>
    </message>
    <message>
        <source>number of the UDP conversation</source>
        <translation>número de la conversación UDP</translation>
    </message>
    <message>
        <source>ICMP packets</source>
        <translation>paquetes ICMP</translation>
    </message>
    <message>
        <source>ICMPv6 packets</source>
        <translation>paquetes ICMPv6</translation>
    </message>
    <message>
        <source>TCP packets</source>
        <translation>paquetes TCP</translation>
    </message>
    <message>
        <source>TCP source or destination port: {80, 443}, 8000..8999</source>
        <translation>puerto TCP de origen o destino: {80, 443}, 8000..8999</translation>
    </message>
    <message>
        <source>TCP source port</source>
        <translation>puerto TCP de origen</translation>
    </message>
    <message>
        <source>TCP destination port</source>
        <translation>puerto TCP de destino</translation>
    </message>
    <message>
        <source>number of the TCP conversation</source>
        <translation>número de la conversación TCP</translation>
    </message>
    <message>
        <source>sequence number, relative</source>
        <translation>número de secuencia, relativo</translation>
    </message>
    <message>
        <source>acknowledgment number, relative</source>
        <translation>número de confirmación, relativo</translation>
    </message>
    <message>
        <source>bytes of payload</source>
        <translation>bytes de carga útil</translation>
    </message>
    <message>
        <source>receive window, scaled: 64 kB</source>
        <translation>ventana de recepción, escalada: 64 kB</translation>
    </message>
    <message>
        <source>all flags as a number: 0x012</source>
        <translation>todos los indicadores como número: 0x012</translation>
    </message>
    <message>
        <source>the sender is finished: 1 or 0</source>
        <translation>el emisor ha terminado: 1 o 0</translation>
    </message>
    <message>
        <source>opens a connection: 1 or 0</source>
        <translation>abre una conexión: 1 o 0</translation>
    </message>
    <message>
        <source>aborts the connection: 1 or 0</source>
        <translation>aborta la conexión: 1 o 0</translation>
    </message>
    <message>
        <source>acknowledges something: 1 or 0</source>
        <translation>confirma algo: 1 o 0</translation>
    </message>
    <message>
        <source>urgent data: 1 or 0</source>
        <translation>datos urgentes: 1 o 0</translation>
    </message>
    <message>
        <source>time from a segment to the ACK of its end: 50 ms</source>
        <translation>tiempo de un segmento al ACK de su final: 50 ms</translation>
    </message>
    <message>
        <source>number of the packet that is acknowledged</source>
        <translation>número del paquete confirmado</translation>
    </message>
    <message>
        <source>round trip of the handshake</source>
        <translation>ida y vuelta del establecimiento</translation>
    </message>
    <message>
        <source>bytes sent and not acknowledged yet</source>
        <translation>bytes enviados y aún no confirmados</translation>
    </message>
    <message>
        <source>bytes since the last PSH</source>
        <translation>bytes desde el último PSH</translation>
    </message>
    <message>
        <source>packets from client to server</source>
        <translation>paquetes del cliente al servidor</translation>
    </message>
    <message>
        <source>packets from server to client</source>
        <translation>paquetes del servidor al cliente</translation>
    </message>
    <message>
        <source>packets of the conversation, both directions</source>
        <translation>paquetes de la conversación, en ambos sentidos</translation>
    </message>
    <message>
        <source>bytes of the conversation: 1 MB</source>
        <translation>bytes de la conversación: 1 MB</translation>
    </message>
    <message>
        <source>from its first packet to its last: 10 s</source>
        <translation>de su primer paquete al último: 10 s</translation>
    </message>
    <message>
        <source>mean RTT of the conversation</source>
        <translation>RTT medio de la conversación</translation>
    </message>
    <message>
        <source>round trip of the conversation&apos;s handshake</source>
        <translation>ida y vuelta del establecimiento de la conversación</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Filter and, or, not</source>
        <translation>Filtrar con y, o, no</translation>
    </message>
    <message>
        <source>… and this</source>
        <translation>… y esto</translation>
    </message>
    <message>
        <source>… or this</source>
        <translation>… o esto</translation>
    </message>
    <message>
        <source>… and not this</source>
        <translation>… y no esto</translation>
    </message>
    <message>
        <source>number of the packet that is duplicated</source>
        <translation>número del paquete que se duplica</translation>
    </message>
    <message>
        <source>time of the conversation&apos;s first packet: &quot;09:14:02&quot;</source>
        <translation>hora del primer paquete de la conversación: &quot;09:14:02&quot;</translation>
    </message>
    <message>
        <source>8 × bytes ÷ duration of the conversation: 1.5 M</source>
        <translation>8 × bytes ÷ duración de la conversación: 1.5 M</translation>
    </message>
    <message>
        <source>protocol above IP: tcp, udp, icmp, 132</source>
        <translation>protocolo sobre IP: tcp, udp, icmp, 132</translation>
    </message>
    <message>
        <source>address of the client, IPv4 or IPv6: 10.0.0.0/8</source>
        <translation>dirección del cliente, IPv4 o IPv6: 10.0.0.0/8</translation>
    </message>
    <message>
        <source>port of the client</source>
        <translation>puerto del cliente</translation>
    </message>
    <message>
        <source>address of the server, IPv4 or IPv6: 10.0.0.0/8</source>
        <translation>dirección del servidor, IPv4 o IPv6: 10.0.0.0/8</translation>
    </message>
    <message>
        <source>port of the server</source>
        <translation>puerto del servidor</translation>
    </message>
    <message>
        <source>packets that the client sent</source>
        <translation>paquetes que envió el cliente</translation>
    </message>
    <message>
        <source>packets that the server sent</source>
        <translation>paquetes que envió el servidor</translation>
    </message>
    <message>
        <source>bytes that the client sent: 1 MB</source>
        <translation>bytes que envió el cliente: 1 MB</translation>
    </message>
    <message>
        <source>bytes that the server sent: 1 MB</source>
        <translation>bytes que envió el servidor: 1 MB</translation>
    </message>
    <message>
        <source>mean RTT from the tap to the server: 20 ms</source>
        <translation>RTT medio del punto de captura al servidor: 20 ms</translation>
    </message>
    <message>
        <source>mean RTT from the tap to the client: 20 ms</source>
        <translation>RTT medio del punto de captura al cliente: 20 ms</translation>
    </message>
    <message>
        <source>next sequence number, relative</source>
        <translation>número de secuencia siguiente, relativo</translation>
    </message>
    <message>
        <source>window scaling factor; -1 unknown, -2 no scaling</source>
        <translation>factor de escalado de la ventana; -1 desconocido, -2 sin escalado</translation>
    </message>
    <message>
        <source>pass the data on at once: 1 or 0</source>
        <translation>entregar los datos de inmediato: 1 o 0</translation>
    </message>
    <message>
        <source>number of the duplicate ACK in its run: 1, 2, …</source>
        <translation>número del ACK duplicado en su serie: 1, 2, …</translation>
    </message>
    <message>
        <source>how long the sender waited before it retransmitted (RTO)</source>
        <translation>cuánto esperó el emisor antes de retransmitir (RTO)</translation>
    </message>
    <message>
        <source>number of the packet from which the RTO counts</source>
        <translation>número del paquete desde el que cuenta el RTO</translation>
    </message>
    <message>
        <source>packets with a note of the TCP analysis</source>
        <translation>paquetes con una nota del análisis TCP</translation>
    </message>
    <message>
        <source>number of RTT samples of the path to the server</source>
        <translation>número de medidas de RTT del camino al servidor</translation>
    </message>
    <message>
        <source>minimum RTT from the tap to the server: 5 ms</source>
        <translation>RTT mínimo del punto de captura al servidor: 5 ms</translation>
    </message>
    <message>
        <source>maximum RTT from the tap to the server: 50 ms</source>
        <translation>RTT máximo del punto de captura al servidor: 50 ms</translation>
    </message>
    <message>
        <source>number of RTT samples of the path to the client</source>
        <translation>número de medidas de RTT del camino al cliente</translation>
    </message>
    <message>
        <source>minimum RTT from the tap to the client: 5 ms</source>
        <translation>RTT mínimo del punto de captura al cliente: 5 ms</translation>
    </message>
    <message>
        <source>maximum RTT from the tap to the client: 50 ms</source>
        <translation>RTT máximo del punto de captura al cliente: 50 ms</translation>
    </message>
    <message>
        <source>number of RTT samples of the conversation</source>
        <translation>número de medidas de RTT de la conversación</translation>
    </message>
    <message>
        <source>minimum RTT of the conversation</source>
        <translation>RTT mínimo de la conversación</translation>
    </message>
    <message>
        <source>maximum RTT of the conversation</source>
        <translation>RTT máximo de la conversación</translation>
    </message>
    <message>
        <source>packets from the client with the note: %1</source>
        <translation>paquetes del cliente con la nota: %1</translation>
    </message>
    <message>
        <source>packets from the server with the note: %1</source>
        <translation>paquetes del servidor con la nota: %1</translation>
    </message>
    <message>
        <source>packets of the conversation with the note: %1</source>
        <translation>paquetes de la conversación con la nota: %1</translation>
    </message>
    <message>
        <source>TCP port of the client</source>
        <translation>Puerto TCP del cliente</translation>
    </message>
    <message>
        <source>TCP port of the server</source>
        <translation>Puerto TCP del servidor</translation>
    </message>
    <message>
        <source>RTT from the tap to the server, of its ACKs</source>
        <translation>RTT del punto de captura al servidor, según sus ACK</translation>
    </message>
    <message>
        <source>RTT from the tap to the client, of its ACKs</source>
        <translation>RTT del punto de captura al cliente, según sus ACK</translation>
    </message>
    <message>
        <source>the packet&apos;s bytes: frame contains &quot;GET&quot;</source>
        <translation>bytes del paquete: frame contains &quot;GET&quot;</translation>
    </message>
    <message>
        <source>Ethernet packets</source>
        <translation>paquetes Ethernet</translation>
    </message>
    <message>
        <source>packets with a VLAN tag</source>
        <translation>paquetes con una etiqueta VLAN</translation>
    </message>
    <message>
        <source>time since the packet before: 500 us</source>
        <translation>tiempo desde el paquete anterior: 500 us</translation>
    </message>
    <message>
        <source>time since the TCP conversation&apos;s packet before: 1 s</source>
        <translation>tiempo desde el paquete anterior de la conversación TCP: 1 s</translation>
    </message>
    <message>
        <source>time since the TCP conversation&apos;s first packet: 10 s</source>
        <translation>tiempo desde el primer paquete de la conversación TCP: 10 s</translation>
    </message>
    <message>
        <source>bytes that were captured</source>
        <translation>bytes capturados</translation>
    </message>
    <message>
        <source>Ethernet destination</source>
        <translation>destino Ethernet</translation>
    </message>
    <message>
        <source>Ethernet source: 00:1b:21:3c:4d:5e</source>
        <translation>origen Ethernet: 00:1b:21:3c:4d:5e</translation>
    </message>
    <message>
        <source>Ethernet source or destination: eth.addr[0:3] == 00:1b:21</source>
        <translation>origen o destino Ethernet: eth.addr[0:3] == 00:1b:21</translation>
    </message>
    <message>
        <source>EtherType: 0x0800 is IPv4</source>
        <translation>EtherType: 0x0800 es IPv4</translation>
    </message>
    <message>
        <source>VLAN: {10, 20..29}</source>
        <translation>VLAN: {10, 20..29}</translation>
    </message>
    <message>
        <source>priority of the VLAN tag</source>
        <translation>prioridad de la etiqueta VLAN</translation>
    </message>
    <message>
        <source>may be dropped first: 1 or 0</source>
        <translation>se puede descartar primero: 1 o 0</translation>
    </message>
    <message>
        <source>EtherType behind the VLAN tag</source>
        <translation>EtherType tras la etiqueta VLAN</translation>
    </message>
    <message>
        <source>version of the IP header: 4 or 6</source>
        <translation>versión de la cabecera IP: 4 o 6</translation>
    </message>
    <message>
        <source>bytes of the IPv4 header</source>
        <translation>bytes de la cabecera IPv4</translation>
    </message>
    <message>
        <source>differentiated services: DSCP and ECN</source>
        <translation>servicios diferenciados: DSCP y ECN</translation>
    </message>
    <message>
        <source>differentiated services code point: ip.dsfield.dscp == 46</source>
        <translation>punto de código de servicios diferenciados: ip.dsfield.dscp == 46</translation>
    </message>
    <message>
        <source>explicit congestion notification</source>
        <translation>notificación explícita de congestión</translation>
    </message>
    <message>
        <source>identification of the IPv4 packet: ip.id == 0x1234</source>
        <translation>identificación del paquete IPv4: ip.id == 0x1234</translation>
    </message>
    <message>
        <source>flags of fragments: 2 don&apos;t fragment, 1 more fragments</source>
        <translation>indicadores de los fragmentos: 2 no fragmentar, 1 más fragmentos</translation>
    </message>
    <message>
        <source>don&apos;t fragment: 1 or 0</source>
        <translation>no fragmentar: 1 o 0</translation>
    </message>
    <message>
        <source>more fragments follow: 1 or 0</source>
        <translation>siguen más fragmentos: 1 o 0</translation>
    </message>
    <message>
        <source>where the fragment belongs in the packet, in units of 8 bytes</source>
        <translation>dónde va el fragmento en el paquete, en unidades de 8 bytes</translation>
    </message>
    <message>
        <source>hops that are left of the IPv4 packet: ip.ttl &lt; 5</source>
        <translation>saltos que le quedan al paquete IPv4: ip.ttl &lt; 5</translation>
    </message>
    <message>
        <source>number of the protocol above IPv4: 6 is TCP</source>
        <translation>número del protocolo sobre IPv4: 6 es TCP</translation>
    </message>
    <message>
        <source>checksum of the IPv4 header</source>
        <translation>suma de verificación de la cabecera IPv4</translation>
    </message>
    <message>
        <source>version of the IPv6 header</source>
        <translation>versión de la cabecera IPv6</translation>
    </message>
    <message>
        <source>traffic class: DSCP and ECN</source>
        <translation>clase de tráfico: DSCP y ECN</translation>
    </message>
    <message>
        <source>differentiated services code point of IPv6</source>
        <translation>punto de código de servicios diferenciados de IPv6</translation>
    </message>
    <message>
        <source>explicit congestion notification of IPv6</source>
        <translation>notificación explícita de congestión de IPv6</translation>
    </message>
    <message>
        <source>flow label</source>
        <translation>etiqueta de flujo</translation>
    </message>
    <message>
        <source>bytes behind the IPv6 header</source>
        <translation>bytes tras la cabecera IPv6</translation>
    </message>
    <message>
        <source>number of the header behind that of IPv6</source>
        <translation>número de la cabecera que sigue a la de IPv6</translation>
    </message>
    <message>
        <source>hops that are left of the IPv6 packet</source>
        <translation>saltos que le quedan al paquete IPv6</translation>
    </message>
    <message>
        <source>type of the ICMP message: 8 asks for an echo</source>
        <translation>tipo del mensaje ICMP: 8 pide un eco</translation>
    </message>
    <message>
        <source>code of the ICMP message</source>
        <translation>código del mensaje ICMP</translation>
    </message>
    <message>
        <source>checksum of the ICMP message</source>
        <translation>suma de verificación del mensaje ICMP</translation>
    </message>
    <message>
        <source>type of the ICMPv6 message: 128 asks for an echo</source>
        <translation>tipo del mensaje ICMPv6: 128 pide un eco</translation>
    </message>
    <message>
        <source>code of the ICMPv6 message</source>
        <translation>código del mensaje ICMPv6</translation>
    </message>
    <message>
        <source>checksum of the ICMPv6 message</source>
        <translation>suma de verificación del mensaje ICMPv6</translation>
    </message>
    <message>
        <source>bytes of the UDP packet, as its header says: udp.length &gt; 512</source>
        <translation>bytes del paquete UDP, según su cabecera: udp.length &gt; 512</translation>
    </message>
    <message>
        <source>checksum of the UDP packet</source>
        <translation>suma de verificación del paquete UDP</translation>
    </message>
    <message>
        <source>bytes that UDP carries: udp.payload[0:2] == 12:34</source>
        <translation>bytes que lleva UDP: udp.payload[0:2] == 12:34</translation>
    </message>
    <message>
        <source>sequence number as it stands in the header</source>
        <translation>número de secuencia tal como está en la cabecera</translation>
    </message>
    <message>
        <source>acknowledgment number as it stands in the header</source>
        <translation>número de confirmación tal como está en la cabecera</translation>
    </message>
    <message>
        <source>bytes of the TCP header: tcp.hdr_len &gt; 20</source>
        <translation>bytes de la cabecera TCP: tcp.hdr_len &gt; 20</translation>
    </message>
    <message>
        <source>checksum of the TCP segment</source>
        <translation>suma de verificación del segmento TCP</translation>
    </message>
    <message>
        <source>where urgent data end</source>
        <translation>dónde terminan los datos urgentes</translation>
    </message>
    <message>
        <source>bytes that the TCP segment carries: tcp.payload contains &quot;GET&quot;</source>
        <translation>bytes que lleva el segmento TCP: tcp.payload contains &quot;GET&quot;</translation>
    </message>
    <message>
        <source>all options of the TCP header</source>
        <translation>todas las opciones de la cabecera TCP</translation>
    </message>
    <message>
        <source>option: maximum segment size</source>
        <translation>opción: tamaño máximo de segmento</translation>
    </message>
    <message>
        <source>maximum segment size that the option tells: tcp.options.mss_val &lt; 1460</source>
        <translation>tamaño máximo de segmento que indica la opción: tcp.options.mss_val &lt; 1460</translation>
    </message>
    <message>
        <source>option: window scale</source>
        <translation>opción: escala de la ventana</translation>
    </message>
    <message>
        <source>bits by which the window is shifted</source>
        <translation>bits que se desplaza la ventana</translation>
    </message>
    <message>
        <source>option: selective acknowledgments are permitted</source>
        <translation>opción: se permiten confirmaciones selectivas</translation>
    </message>
    <message>
        <source>option: timestamps</source>
        <translation>opción: marcas de tiempo</translation>
    </message>
    <message>
        <source>timestamp of the sender</source>
        <translation>marca de tiempo del emisor</translation>
    </message>
    <message>
        <source>timestamp that is echoed</source>
        <translation>marca de tiempo que se devuelve</translation>
    </message>
    <message>
        <source>a packet on the way met congestion: 1 or 0</source>
        <translation>un paquete encontró congestión en el camino: 1 o 0</translation>
    </message>
    <message>
        <source>the sender has slowed down: 1 or 0</source>
        <translation>el emisor ha reducido la velocidad: 1 o 0</translation>
    </message>
    <message>
        <source>receive window as it stands in the header: 1 kB</source>
        <translation>ventana de recepción tal como está en la cabecera: 1 kB</translation>
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
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Segundos desde 1970</translation>
    </message>
    <message>
        <source>Seconds since the first packet</source>
        <translation>Segundos desde el primer paquete</translation>
    </message>
    <message>
        <source>Seconds since the previous displayed packet</source>
        <translation>Segundos desde el paquete mostrado anterior</translation>
    </message>
</context>
<context>
    <name>grouppresets</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Top talkers</source>
        <translation>Mayores emisores</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>Indicadores TCP</translation>
    </message>
    <message>
        <source>HTTP hosts</source>
        <translation>Hosts HTTP</translation>
    </message>
    <message>
        <source>DNS answer times</source>
        <translation>Tiempos de respuesta DNS</translation>
    </message>
</context>
<context>
    <name>grouprun</name>
    <message>
        <source>The query does not ask for %1.</source>
        <translation>La consulta no pide %1.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Open a capture with Ctrl+O, or drop one onto the window. Without one, try the demo: it is an appliance inside the program.</source>
        <translation>Abra una captura con Ctrl+O, o suelte una en la ventana. Si no tiene ninguna, pruebe la demo: un equipo dentro del programa.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Fields and operators are Wireshark&apos;s: tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms. Combine with &amp;&amp;, || and !, choose from sets with tcp.port in {80, 443}, from networks with ip.addr == 10.0.0.0/8.</source>
        <translation>Campos y operadores son los de Wireshark: tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms. Combine con &amp;&amp;, || y !, elija de conjuntos con tcp.port in {80, 443}, de redes con ip.addr == 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>Right-click any cell of a table to filter by what it shows.</source>
        <translation>Un clic derecho en una celda de una tabla filtra por lo que muestra.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Each row is a conversation, client first, with the packets that are in focus. Select up to eight to compare them in the charts, each in its colour; select none to chart everything.</source>
        <translation>Cada fila es una conversación, el cliente primero, con los paquetes a la vista. Elija hasta ocho para compararlas en los gráficos, cada una con su color; no elija ninguna para trazarlo todo.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Extremos</translation>
    </message>
    <message>
        <source>Capture facts</source>
        <translation>Datos de la captura</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>How RTT is measured</source>
        <translation>Cómo se mide el RTT</translation>
    </message>
    <message>
        <source>RTT is tshark&apos;s tcp.analysis.ack_rtt: the time from a segment to the first packet that acknowledges exactly its end.</source>
        <translation>El RTT es el tcp.analysis.ack_rtt de tshark: el tiempo de un segmento al primer paquete que confirma exactamente su final.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Asking for packets</source>
        <translation>Pedir paquetes</translation>
    </message>
    <message>
        <source>Click an entry of a legend to hide its series, and again to show it.</source>
        <translation>Un clic en una entrada de una leyenda oculta su serie, otro la vuelve a mostrar.</translation>
    </message>
    <message>
        <source>What charts show</source>
        <translation>Qué muestran los gráficos</translation>
    </message>
    <message>
        <source>Connect to a NetShark with Ctrl+K, select a job, enter the time range and the filters, and download: tables and charts fill while packets arrive.</source>
        <translation>Conéctese a un NetShark con Ctrl+K, elija un trabajo, escriba el intervalo de tiempo y los filtros, y descargue: tablas y gráficos se llenan mientras llegan los paquetes.</translation>
    </message>
    <message>
        <source>Everything that the window shows follows one focus: a filter, a time range and the selected conversations. Ctrl+Z or the mouse&apos;s back button undoes its last change.</source>
        <translation>Todo lo que muestra la ventana sigue un mismo foco: un filtro, un intervalo de tiempo y las conversaciones elegidas. Ctrl+Z o el botón atrás del ratón deshacen su último cambio.</translation>
    </message>
    <message>
        <source>F1 opens the help page of the current view. F9 hides and shows the sources, Ctrl+Shift+B the charts.</source>
        <translation>F1 abre la página de ayuda de la vista actual. F9 oculta y muestra las fuentes, Ctrl+Mayús+B los gráficos.</translation>
    </message>
    <message>
        <source>Several NetSharks can be connected at once. Those that you keep are in the list of sources; double-click to connect, right-click to edit or forget one. Passwords are stored in the system keychain or not at all.</source>
        <translation>Se pueden conectar varios NetShark a la vez. Los que conserva están en la lista de fuentes; un doble clic conecta, un clic derecho permite editar u olvidar uno. Las contraseñas se guardan en el llavero del sistema o no se guardan.</translation>
    </message>
    <message>
        <source>Most appliances show a certificate that no known authority signed: compare its fingerprint once with the one on the appliance&apos;s console. If the certificate changes later, Remora stops at once and sends nothing more: the list marks the appliance in red, and the panel shows both fingerprints. To continue, type the one from the appliance&apos;s console.</source>
        <translation>La mayoría de los equipos presentan un certificado que ninguna autoridad conocida ha firmado: compare una vez su huella con la de la consola del equipo. Si el certificado cambia más tarde, Remora se detiene enseguida y no envía nada más: la lista marca el equipo en rojo y el panel muestra las dos huellas. Para continuar, teclee la de la consola del equipo.</translation>
    </message>
    <message>
        <source>Two appliances of one name, or two accounts of one appliance, are told apart by host, port and user. In a long list, Ctrl+F finds sources by part of their name; Down goes to what was found, Escape shows everything again.</source>
        <translation>Dos equipos con el mismo nombre, o dos cuentas de un equipo, se distinguen por host, puerto y usuario. En una lista larga, Ctrl+F encuentra fuentes por parte de su nombre; flecha abajo va a lo encontrado, Esc lo muestra todo de nuevo.</translation>
    </message>
    <message>
        <source>Security and Proxy, in the Connect dialog, set how an appliance is reached: your own certificate authorities, a client certificate, older TLS; an HTTP or SOCKS5 proxy, the system&apos;s, or none. Remora asks for the password of a proxy or a certificate when it is needed.</source>
        <translation>«Seguridad» y «Proxy», en el diálogo de conexión, fijan cómo se llega a un equipo: autoridades de certificación propias, un certificado de cliente, TLS antiguos; un proxy HTTP o SOCKS5, el del sistema, o ninguno. Remora pide la contraseña de un proxy o de un certificado cuando hace falta.</translation>
    </message>
    <message>
        <source>A filled circle marks a running job, an open one a stopped job. Right-click to start and stop jobs, to delete their packets, to create, lock, describe and delete clips, and to upload, download and delete files. Remora asks before packets are lost, and says what the account may not do.</source>
        <translation>Un círculo lleno marca un trabajo en marcha; uno vacío, un trabajo detenido. Con un clic derecho se inician y detienen trabajos, se eliminan sus paquetes, se crean, bloquean, describen y eliminan clips, y se suben, descargan y eliminan archivos. Remora pregunta antes de que se pierdan paquetes, y dice lo que la cuenta no puede hacer.</translation>
    </message>
    <message>
        <source>The list is refreshed every few seconds while the window is in view, less often for an appliance that does not answer.</source>
        <translation>La lista se actualiza cada pocos segundos mientras la ventana está a la vista, con menos frecuencia en el caso de un equipo que no responde.</translation>
    </message>
    <message>
        <source>Show requests (Appliance menu) lists each request with its status, duration and size, never a password or a cookie. Polling is summed up in one line, unless you show it.</source>
        <translation>«Mostrar peticiones» (menú Equipo) lista cada petición con su estado, duración y tamaño, nunca una contraseña ni una cookie. El sondeo se resume en una línea, salvo que lo muestre.</translation>
    </message>
    <message>
        <source>Select a job, clip, interface or file. Enter a time range, such as last 10s, this hour, or 12:00 PM to 1:00 PM. The line below it shows the range by the appliance&apos;s clock and by yours. Or drag on the bar of the job, or use the range in focus in the open capture. If the source holds no packets of that range, the panel says why, and offers what it holds.</source>
        <translation>Elija un trabajo, clip, interfaz o archivo. Escriba un intervalo de tiempo, como last 10s, this hour, o 12:00 PM to 1:00 PM. La línea de debajo muestra el intervalo según el reloj del equipo y según el suyo. O arrastre en la barra del trabajo, o use el intervalo a la vista en la captura abierta. Si la fuente no contiene paquetes de ese intervalo, el panel dice por qué y ofrece lo que contiene.</translation>
    </message>
    <message>
        <source>Filters are the NetShark&apos;s native ones (tcp.server_port=443), BPF (tcp port 443) or Wireshark display filters; each is checked while you type, and all of them must match. Display filters are slow on an appliance: one that has a native equivalent can be replaced with a click.</source>
        <translation>Los filtros son los nativos del NetShark (tcp.server_port=443), BPF (tcp port 443) o filtros de visualización de Wireshark; cada uno se comprueba al escribir, y todos deben cumplirse. Los filtros de visualización son lentos en un equipo: uno que tenga equivalente nativo se puede reemplazar con un clic.</translation>
    </message>
    <message>
        <source>The estimate is before the filters. Limits set the snap length, or end the export after a number of seconds, megabytes or packets. The file is named after the source and the time at which its packets begin.</source>
        <translation>La estimación es antes de los filtros. Los límites fijan la longitud de captura, o terminan la exportación tras un número de segundos, megabytes o paquetes. El archivo se llama como la fuente y la hora a la que empiezan sus paquetes.</translation>
    </message>
    <message>
        <source>Tables and charts fill while packets arrive. After Cancel or a lost connection, what came is kept as a capture that is marked partial. The export is removed from the appliance; if that fails, it is removed when the appliance answers again.</source>
        <translation>Las tablas y los gráficos se llenan mientras llegan los paquetes. Tras «Cancelar» o una conexión perdida, lo que llegó se conserva como captura marcada como parcial. La exportación se elimina del equipo; si eso falla, se elimina cuando el equipo vuelve a responder.</translation>
    </message>
    <message>
        <source>If the job is about to drop the packets, lock them as a clip first: they stay on the appliance until you delete the clip.</source>
        <translation>Si el trabajo está a punto de descartar los paquetes, bloquéelos antes como clip: permanecen en el equipo hasta que usted elimine el clip.</translation>
    </message>
    <message>
        <source>In an open capture, Fetch packets in focus (Ctrl+Shift+F) downloads the selected conversations and the time range again, with a margin around it, and opens them as a new capture.</source>
        <translation>En una captura abierta, «Traer los paquetes a la vista» (Ctrl+Mayús+F) descarga de nuevo las conversaciones elegidas y el intervalo de tiempo, con un margen alrededor, y los abre como captura nueva.</translation>
    </message>
    <message>
        <source>Numbers may have units: ms, us, s, min, kB, MB, k. A duration without a unit is in seconds. A time of day, such as &quot;09:14:02&quot;, is on the first packet&apos;s day, unless a date precedes it.</source>
        <translation>Los números pueden llevar unidades: ms, us, s, min, kB, MB, k. Una duración sin unidad está en segundos. Una hora del día, como &quot;09:14:02&quot;, es del día del primer paquete, salvo que la preceda una fecha.</translation>
    </message>
    <message>
        <source>Remora&apos;s own fields filter by conversation (conversation.packets &gt; 1000), by RTT on either side of the tap (conversation.rtt.server.mean &gt; 20 ms) and by direction (from.client, ip.src == server).</source>
        <translation>Los campos propios de Remora filtran por conversación (conversation.packets &gt; 1000), por el RTT a cada lado del punto de captura (conversation.rtt.server.mean &gt; 20 ms) y por sentido (from.client, ip.src == server).</translation>
    </message>
    <message>
        <source>A mistake is underlined and explained below the field. Enter applies the filter; until then the field says “not applied”. Escape, or leaving the field, restores the applied filter. Ctrl+Space lists the fields.</source>
        <translation>Un error se subraya y se explica debajo del campo. Intro aplica el filtro; hasta entonces el campo dice «no aplicado». Esc, o salir del campo, restablece el filtro aplicado. Ctrl+Espacio lista los campos.</translation>
    </message>
    <message>
        <source>The menu beside the field lists recent and named filters, and switches to BPF, for which the file is read again. BPF such as tcp port 443 is recognized while you type: “Use BPF” applies it.</source>
        <translation>El menú junto al campo lista los filtros recientes y los que tienen nombre, y cambia a BPF, para el que el archivo se lee de nuevo. Un BPF como tcp port 443 se reconoce al escribir: «Usar BPF» lo aplica.</translation>
    </message>
    <message>
        <source>Click a column header to sort, Shift+click to sort by several columns. Columns shows and hides columns; drag headers to move them.</source>
        <translation>Un clic en una cabecera de columna ordena, Mayús+clic ordena por varias columnas. «Columnas» muestra y oculta columnas; arrastre las cabeceras para moverlas.</translation>
    </message>
    <message>
        <source>Group by client, server, port or protocol to see several conversations as one row; by client, server and client port, each port of a client is one row.</source>
        <translation>Agrupe por cliente, servidor, puerto o protocolo para ver varias conversaciones como una fila; por cliente, servidor y puerto del cliente, cada puerto de un cliente es una fila.</translation>
    </message>
    <message>
        <source>The server is identified by the SYN, else the SYN-ACK, else the ports; the tool tip says by which. Swap client and server if it is wrong.</source>
        <translation>El servidor se identifica por el SYN, si no por el SYN-ACK, si no por los puertos; la ayuda emergente dice por cuál. Intercambie cliente y servidor si está mal.</translation>
    </message>
    <message>
        <source>Double-click a row, or choose Show its packets, to see its packets. Right-click to copy rows, to save packets as a capture, or to open in Wireshark.</source>
        <translation>Haga doble clic en una fila, o elija «Mostrar sus paquetes», para ver sus paquetes. Con un clic derecho se copian filas, se guardan paquetes como captura o se abren en Wireshark.</translation>
    </message>
    <message>
        <source>The packets in focus: those of the selected conversations, in the time range, that match the filter. Below are the layers and bytes of the selected packet; selecting a field highlights its bytes, selecting a byte its field.</source>
        <translation>Los paquetes a la vista: los de las conversaciones elegidas, en el intervalo de tiempo, que pasan el filtro. Debajo están las capas y los bytes del paquete elegido; elegir un campo resalta sus bytes, elegir un byte, su campo.</translation>
    </message>
    <message>
        <source>Info says what a packet is: SYN, retransmission of packet 152, a DNS query or response, the first line of HTTP, TLS messages and the server name. It is read from captured bytes only.</source>
        <translation>«Info» dice qué es un paquete: SYN, retransmisión del paquete 152, una consulta o respuesta DNS, la primera línea de HTTP, los mensajes TLS y el nombre del servidor. Se lee solo de los bytes capturados.</translation>
    </message>
    <message>
        <source>Notes are what the TCP analysis finds: retransmissions, duplicate ACKs, zero windows; the colour is the severity. F4 goes to the next note, Shift+F4 to the previous one, Ctrl+G to a packet number. If the packet is hidden, a line says by what, and offers to show it.</source>
        <translation>Las notas son lo que encuentra el análisis TCP: retransmisiones, ACK duplicados, ventanas cero; el color es la gravedad. F4 va a la nota siguiente, Mayús+F4 a la anterior, Ctrl+G a un número de paquete. Si el paquete está oculto, una línea dice por qué motivo y ofrece mostrarlo.</translation>
    </message>
    <message>
        <source>The Notes tab counts notes by kind in the packets in focus, and the odd packets of the capture. Click a kind, or press Enter, to filter by it; a kind of odd packets goes to its first packet.</source>
        <translation>La pestaña «Notas» cuenta las notas por tipo en los paquetes a la vista, y los paquetes extraños de la captura. Un clic en un tipo, o Intro, filtra por él; en un tipo de paquetes extraños, va a su primer paquete.</translation>
    </message>
    <message>
        <source>Follow the stream (right-click) shows the payload of a TCP or UDP conversation, as text or in hexadecimal: each byte once, in order, with gaps marked. → is the client, ← the server. Enter on a line goes to its packet. The bytes of each side can be saved.</source>
        <translation>«Seguir el flujo» (clic derecho) muestra la carga útil de una conversación TCP o UDP, como texto o en hexadecimal: cada byte una vez, en orden, con los huecos marcados. → es el cliente, ← el servidor. Intro en una línea va a su paquete. Los bytes de cada lado se pueden guardar.</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows with their column headers, Copy cell (right-click) one value.</source>
        <translation>Ctrl+C copia las filas elegidas con sus cabeceras de columna; «Copiar celda» (clic derecho), un solo valor.</translation>
    </message>
    <message>
        <source>The View menu offers five time display formats.</source>
        <translation>El menú Ver ofrece cinco formatos de hora.</translation>
    </message>
    <message>
        <source>What each host sent and received in the packets in focus. Double-click a host to add it to the filter.</source>
        <translation>Lo que cada host envió y recibió en los paquetes a la vista. Un doble clic en un host lo añade al filtro.</translation>
    </message>
    <message>
        <source>Names come from the DNS answers in the capture; no DNS queries are sent.</source>
        <translation>Los nombres vienen de las respuestas DNS de la captura; no se envían consultas DNS.</translation>
    </message>
    <message>
        <source>Facts about the file: format, encapsulation, times, rates, interfaces, drops, comments and odd packets. Double-click a line about a packet to show it.</source>
        <translation>Datos sobre el archivo: formato, encapsulado, tiempos, tasas, interfaces, pérdidas, comentarios y paquetes extraños. Un doble clic en una línea sobre un paquete lo muestra.</translation>
    </message>
    <message>
        <source>Packets dropped while capturing look like loss: check the drops here before you blame the network.</source>
        <translation>Los paquetes perdidos al capturar parecen pérdidas de la red: compruebe aquí los descartes antes de culparla.</translation>
    </message>
    <message>
        <source>Your notes, on the right, go into the report and the investigation.</source>
        <translation>Sus notas, a la derecha, van al informe y a la investigación.</translation>
    </message>
    <message>
        <source>All charts share one time axis. The wheel zooms at the cursor, dragging selects a time range, dragging with the middle button or Ctrl pans, a double click shows everything. Click a point to go to its packet.</source>
        <translation>Todos los gráficos comparten un eje de tiempo. La rueda amplía en el cursor, arrastrar elige un intervalo de tiempo, arrastrar con el botón central o con Ctrl desplaza, un doble clic lo muestra todo. Un clic en un punto va a su paquete.</translation>
    </message>
    <message>
        <source>Keys do the same: + and - zoom, arrows pan, Enter selects the visible time range, Home shows everything, Backspace undoes.</source>
        <translation>Las teclas hacen lo mismo: + y - amplían y reducen, las flechas desplazan, Intro elige el intervalo de tiempo visible, Inicio lo muestra todo, Retroceso deshace.</translation>
    </message>
    <message>
        <source>Shift+wheel zooms the values of the chart below the cursor; so does dragging along its value axis. Double-click that axis to show all values again; right-click to type a range.</source>
        <translation>Mayús+rueda amplía los valores del gráfico bajo el cursor, igual que arrastrar a lo largo de su eje de valores. Un doble clic en ese eje muestra de nuevo todos los valores; un clic derecho permite escribir un rango.</translation>
    </message>
    <message>
        <source>The column on the right reads the charts at the crosshair: the bin, the current value, the nearest sample and its distance; without a crosshair, a summary of the visible range. In a narrow window it is a card beside the crosshair.</source>
        <translation>La columna de la derecha lee los gráficos en la cruz: el intervalo, el valor vigente, la medida más cercana y su distancia; sin cruz, un resumen del intervalo visible. En una ventana estrecha es una tarjeta junto a la cruz.</translation>
    </message>
    <message>
        <source>A click pins the crosshair, another click or Escape releases it. Left and Right move a pinned crosshair by one bin, with Shift to the next sample.</source>
        <translation>Un clic fija la cruz, otro clic o Esc la suelta. Izquierda y Derecha mueven una cruz fijada un intervalo; con Mayús, a la medida siguiente.</translation>
    </message>
    <message>
        <source>Drag a chart by its title to move it, by its lower edge to change its height; double-click the edge for the default height. Right-click for the chart&apos;s options, to copy, save, move or remove it.</source>
        <translation>Arrastre un gráfico por su título para moverlo, por su borde inferior para cambiar su altura; un doble clic en el borde le da la altura predeterminada. Con un clic derecho se ven las opciones del gráfico, y se copia, guarda, mueve o quita.</translation>
    </message>
    <message>
        <source>A line with a tip at its upper end marks the selected packet. The option Mark notes shows notes along the upper edge; their tool tips say what and when.</source>
        <translation>Una línea con una punta en su extremo superior marca el paquete elegido. La opción «Marcar las notas» muestra las notas a lo largo del borde superior; sus ayudas emergentes dicen qué son y cuándo.</translation>
    </message>
    <message>
        <source>Packet by packet: length, RTT, bytes in flight against the receiver&apos;s window, window size, time since the previous packet, and the sequence numbers of one conversation. The tool tips of the buttons say what each chart counts; More lists the other charts.</source>
        <translation>Paquete a paquete: longitud, RTT, bytes en vuelo frente a la ventana del receptor, tamaño de ventana, tiempo desde el paquete anterior, y los números de secuencia de una conversación. Las ayudas emergentes de los botones dicen qué cuenta cada gráfico; «Más» lista los demás gráficos.</translation>
    </message>
    <message>
        <source>In bins: bit rate, also in bytes or packets, TCP packets by flag, and RTT bands of minimum, mean and maximum or of percentiles.</source>
        <translation>Por intervalos: tasa de bits, también en bytes o paquetes, paquetes TCP por indicador, y bandas de RTT de mínimo, media y máximo o de percentiles.</translation>
    </message>
    <message>
        <source>Automatic bins follow the zoom, and are wider where there are few packets. Default bins are 1 s, for RTT bands 100 ms, but automatic where there would be fewer than eight. Or type a width, such as 250 ms.</source>
        <translation>Los intervalos automáticos siguen la ampliación, y son más anchos donde hay pocos paquetes. Los predeterminados son de 1 s, en bandas de RTT de 100 ms, pero automáticos donde habría menos de ocho. O escriba un ancho, como 250 ms.</translation>
    </message>
    <message>
        <source>The first and last bins of the capture may be incomplete. They are drawn with the rate of the captured part, and the column says ≈; with less than half captured they are left out, so that they do not look like a drop.</source>
        <translation>El primer intervalo y el último de la captura pueden estar incompletos. Se trazan con la tasa de la parte capturada, y la columna dice ≈; con menos de la mitad capturada se omiten, para que no parezcan una caída.</translation>
    </message>
    <message>
        <source>Empty bins are 0 for rates and gaps for RTT. However many points there are, the maximum and minimum of each pixel column are drawn.</source>
        <translation>Los intervalos vacíos son 0 en las tasas y huecos en el RTT. Por muchos puntos que haya, se trazan el máximo y el mínimo de cada columna de píxeles.</translation>
    </message>
    <message>
        <source>The options split charts by direction, mix the two sides of RTT, stack rates, mark doubtful RTT samples, show percentiles, notes and logarithmic scales, and align conversations at their first packets.</source>
        <translation>Las opciones separan los gráficos por sentido, mezclan los dos lados del RTT, apilan tasas, marcan las medidas de RTT dudosas, muestran percentiles, notas y escalas logarítmicas, y alinean las conversaciones en sus primeros paquetes.</translation>
    </message>
    <message>
        <source>It is the round trip from the capture point to the other end: captured near the server, ACKs from the client measure the network, ACKs from the server hardly anything.</source>
        <translation>Es la ida y vuelta del punto de captura al otro extremo: si se captura cerca del servidor, los ACK del cliente miden la red, los del servidor casi nada.</translation>
    </message>
    <message>
        <source>So charts draw the two sides separately: to the server with open circles and solid lines, to the client with dots and dashed lines. An option mixes them, as tshark does.</source>
        <translation>Por eso los gráficos trazan los dos lados por separado: hacia el servidor con círculos vacíos y líneas continuas, hacia el cliente con puntos y líneas discontinuas. Una opción los mezcla, como hace tshark.</translation>
    </message>
    <message>
        <source>A retransmitted segment is timed from its first transmission: such a sample includes the retransmission timeout. Karn&apos;s algorithm would leave it out; the charts can mark it with a triangle.</source>
        <translation>Un segmento retransmitido se mide desde su primer envío: tal medida incluye el tiempo de espera de retransmisión. El algoritmo de Karn la dejaría fuera; los gráficos pueden marcarla con un triángulo.</translation>
    </message>
    <message>
        <source>An ACK that covers several segments is timed from the last one: delayed ACKs make it longer than the round trip. Diamonds mark these.</source>
        <translation>Un ACK que cubre varios segmentos se mide desde el último: los ACK retardados lo hacen más largo que la ida y vuelta. Los rombos marcan estos.</translation>
    </message>
    <message>
        <source>A report is one self-contained HTML file with facts, tables, charts and the command line that reproduces it.</source>
        <translation>Un informe es un único archivo HTML autónomo con datos, tablas, gráficos y la línea de órdenes que lo reproduce.</translation>
    </message>
    <message>
        <source>An investigation (.remora) reopens the capture as you left it, also on the command line: remora analyze FILE.remora.</source>
        <translation>Una investigación (.remora) vuelve a abrir la captura como usted la dejó, también en la línea de órdenes: remora analyze ARCHIVO.remora.</translation>
    </message>
    <message>
        <source>Packets in focus, or one direction of them, can be saved as a new capture.</source>
        <translation>Los paquetes a la vista, o uno de sus sentidos, se pueden guardar como captura nueva.</translation>
    </message>
    <message>
        <source>Charts are saved as PNG, SVG or PDF with the values, series and units that you see, for the visible or the whole range, with full names, capture and filter, one file for each or all in one on one time axis. Their numbers are saved as CSV in raw units; for rates with the captured part of each bin.</source>
        <translation>Los gráficos se guardan como PNG, SVG o PDF con los valores, series y unidades que ve, del intervalo visible o de todo, con nombres completos, captura y filtro, un archivo por gráfico o todos en uno sobre un mismo eje de tiempo. Sus números se guardan como CSV en unidades básicas; en las tasas, con la parte capturada de cada intervalo.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F shows every field that packets may have, in place of the sources: Remora&apos;s own and, where tshark is installed, all of tshark&apos;s. What you type is looked for in names, then in descriptions. Alt+R makes it a regular expression, such as ^tcp.*rtt.</source>
        <translation>Ctrl+Alt+F muestra, en lugar de las fuentes, todos los campos que pueden tener los paquetes: los propios de Remora y, donde tshark está instalado, todos los de tshark. Lo que escriba se busca en los nombres y después en las descripciones. Alt+R lo convierte en una expresión regular, como ^tcp.*rtt.</translation>
    </message>
    <message>
        <source>Enter or a double click adds the selected field to the query, Space or its star makes it a favourite. A field can be dragged, too.</source>
        <translation>Intro o un doble clic añade el campo elegido a la consulta, Espacio o su estrella lo marca como favorito. Un campo también se puede arrastrar.</translation>
    </message>
    <message>
        <source>Remora reads native fields itself, from the loaded packets, and can filter by them at once. The others are read by tshark, in a query.</source>
        <translation>Los campos nativos los lee Remora mismo, de los paquetes cargados, y puede filtrar por ellos al momento. Los demás los lee tshark, en una consulta.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>A query shows any fields of the packets in focus as a table, a row a packet. Chips are its columns: drag fields from the catalogue (Ctrl+Alt+F), drag chips or press Alt and an arrow to move them, click one to take it away.</source>
        <translation>Una consulta muestra los campos que se quiera de los paquetes a la vista como tabla, una fila por paquete. Las etiquetas son sus columnas: arrastre campos desde el catálogo (Ctrl+Alt+F), arrastre las etiquetas o pulse Alt y una flecha para moverlas, y haga clic en una para quitarla.</translation>
    </message>
    <message>
        <source>“Where” takes a filter of Remora&apos;s, or any display filter of Wireshark&apos;s. What is native is answered as you type; for the rest “Run query” starts tshark, whose rows appear as they come.</source>
        <translation>«Donde» admite un filtro de Remora, o cualquier filtro de visualización de Wireshark. Lo que es nativo se responde mientras escribe; para lo demás, «Ejecutar consulta» inicia tshark, cuyas filas aparecen a medida que llegan.</translation>
    </message>
    <message>
        <source>Headers and bytes can be asked, too: ip.ttl &lt; 5, vlan.id == 20, eth.src[0:3] == 00:1b:21, tcp.flags &amp; 0x02, tcp.payload contains &quot;GET&quot;, frame matches r&quot;user=\w+&quot;. The file is read again for the packets that the rest of the filter leaves open.</source>
        <translation>También se puede preguntar por cabeceras y bytes: ip.ttl &lt; 5, vlan.id == 20, eth.src[0:3] == 00:1b:21, tcp.flags &amp; 0x02, tcp.payload contains &quot;GET&quot;, frame matches r&quot;user=\w+&quot;. El archivo se vuelve a leer para los paquetes que el resto del filtro deja sin decidir.</translation>
    </message>
    <message>
        <source>In a slice, [0:3] is three bytes from the first on, [4] the fifth, [-2:] the last two. Bytes are hexadecimal digits or a text in quotes; matches takes a regular expression and ignores case.</source>
        <translation>En un segmento de bytes, [0:3] son tres bytes desde el primero, [4] el quinto, [-2:] los dos últimos. Los bytes son dígitos hexadecimales o un texto entre comillas; matches toma una expresión regular y no distingue mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>Numbers of streams are Remora&apos;s. Wireshark makes further conversations of some protocols, such as SOCKS, VNC, SNMP, RPC and RTP, and may count later ones differently: what is opened in Wireshark is told by addresses, ports and times.</source>
        <translation>Los números de los flujos son los de Remora. Wireshark forma más conversaciones de algunos protocolos, como SOCKS, VNC, SNMP, RPC y RTP, y puede contar las posteriores de otro modo: lo que se abre en Wireshark se indica por direcciones, puertos y horas.</translation>
    </message>
    <message>
        <source>Below, the rows are grouped: by the fields beside “Group by”, with what is computed of others. A preset adds the fields that it needs. Rows that lack a value to group by are in no group; how many is said. The last row is of all groups; right-click a group to query it alone.</source>
        <translation>Debajo, las filas se agrupan: por los campos junto a «Agrupar por», con lo que se calcula de otros. Un preajuste añade los campos que necesita. Las filas sin un valor por el que agrupar no están en ningún grupo; se dice cuántas son. La última fila es de todos los grupos; con un clic derecho en un grupo se consulta solo ese.</translation>
    </message>
    <message>
        <source>Time bins are as wide as you choose and half-open: 1 s begins at full seconds. They count from midnight UTC of the first day, for groups and plots alike.</source>
        <translation>Los intervalos de tiempo tienen el ancho que elija y son semiabiertos: 1 s empieza en segundos completos. Cuentan desde la medianoche UTC del primer día, tanto en grupos como en trazados.</translation>
    </message>
    <message>
        <source>The plot shows a field over time: each value, or what a bin of time comes to. “Bit rate” is 8 times the sum of bytes, divided by the bin&apos;s width; an empty bin is 0 there, and a gap of all that is not summed or counted. Length, Bit rate, RTT and RTT bands are one click each. “Split” draws the values of another field apart, at most eight. Drag to zoom, double-click to see everything; Ctrl+S saves the plot, Ctrl+Shift+C copies it.</source>
        <translation>El trazado muestra un campo a lo largo del tiempo: cada valor, o lo que resulta de un intervalo de tiempo. «Tasa de bits» es 8 veces la suma de bytes, dividida por el ancho del intervalo; un intervalo vacío es 0 ahí, y un hueco en todo lo que no se suma ni se cuenta. Longitud, Tasa de bits, RTT y Bandas de RTT están a un clic. «Separar» traza aparte los valores de otro campo, ocho como máximo. Arrastre para ampliar, haga doble clic para verlo todo; Ctrl+S guarda el trazado, Ctrl+Mayús+C lo copia.</translation>
    </message>
    <message>
        <source>“Time” is what is brushed in the overview and the charts, the whole capture, or a window of its own: the time where it begins is in it, that where it ends is not; a length alone counts from the first packet.</source>
        <translation>«Tiempo» es el intervalo elegido en la vista general y los gráficos, toda la captura, o una ventana propia: el momento en que empieza está incluido, el momento en que termina no; una duración sola cuenta desde el primer paquete.</translation>
    </message>
    <message>
        <source>“Of” adds other captures, or those of a folder. They are read one after the other when “Run query” is pressed; capture.file names the one that a row is of, and what could not be read is said above the rows.</source>
        <translation>«De» añade otras capturas, o las de una carpeta. Se leen una tras otra al pulsar «Ejecutar consulta»; capture.file nombra aquella de la que es una fila, y lo que no se pudo leer se dice encima de las filas.</translation>
    </message>
    <message>
        <source>“Occurrence” is which of several values of a packet is shown, as of ip.addr, which has two: the first, the last, or all with commas.</source>
        <translation>«Valor» es cuál de varios valores de un paquete se muestra, como de ip.addr, que tiene dos: el primero, el último, o todos con comas.</translation>
    </message>
    <message>
        <source>Click a head to sort, double-click a row to see its packet. Save the table as CSV, TSV or JSON lines, or write the packets of its rows. “Queries” keeps a query under a name. Ctrl+Z takes back a change of the query, as it does of the focus; an investigation keeps it.</source>
        <translation>Haga clic en una cabecera para ordenar, doble clic en una fila para ver su paquete. Guarde la tabla como CSV, TSV o líneas JSON, o escriba los paquetes de sus filas. «Consultas» conserva una consulta con un nombre. Ctrl+Z deshace un cambio de la consulta, como lo hace del foco; una investigación conserva la consulta.</translation>
    </message>
    <message>
        <source>Clients waited says how long, in seconds, and for what: those who waited longest come first. Rest is set-up of connection and TLS, transfer and pauses of the sender; Columns offers each by itself. Click a part of the bar above the table to sort by it. Right-click Where it went to draw the bar of every row as wide as its column.</source>
        <translation>«Espera de los clientes» dice cuánto, en segundos, y por qué: quienes más esperaron van primero. «Resto» es el establecimiento de la conexión y de TLS, la transferencia y las pausas del emisor; «Columnas» ofrece cada uno por separado. Haga clic en una parte de la barra sobre la tabla para ordenar por ella. Con el botón derecho en «Adónde fue» la barra de cada fila ocupa todo el ancho de su columna.</translation>
    </message>
    <message>
        <source>RTT to server is of the path from the tap to the server, RTT to client of the path to the client; Columns also offers both mixed, as in tshark.</source>
        <translation>RTT al servidor es del camino del punto de captura al servidor, RTT al cliente del camino al cliente; «Columnas» ofrece también ambos mezclados, como en tshark.</translation>
    </message>
    <message>
        <source>How Remora judges</source>
        <translation>Cómo juzga Remora</translation>
    </message>
    <message>
        <source>Was it the network? Each TCP conversation is cut into turns, a request and its answer, and what the client waited in each is split into parts that add up to it. Headers are enough, encrypted or not. What a capture does not show is not seen: never a guess.</source>
        <translation>¿Fue la red? Cada conversación TCP se divide en turnos, una petición y su respuesta, y la espera del cliente en cada uno en partes que suman exactamente esa espera. Bastan las cabeceras, con cifrado o sin él. Lo que una captura no muestra es no visto: nunca una conjetura.</translation>
    </message>
    <message>
        <source>The network&apos;s part is one round trip without queues, the least that was seen: queues are transfer. The server&apos;s is what lies between the request and the answer, less the way between the tap and the server. From packets that were captured near the server it is told best.</source>
        <translation>La parte de la red es una ida y vuelta sin colas, la menor que se vio: las colas son transferencia. La del servidor es lo que hay entre la petición y la respuesta, menos el camino entre el punto de captura y el servidor. Donde mejor se mide es cerca del servidor.</translation>
    </message>
    <message>
        <source>Loss recovery lasts from when the lost packet was due to its repair, the sender&apos;s timer included, and counts once however many holes overlap. Reordered packets are no loss, nor is a repeat of something that had arrived.</source>
        <translation>La recuperación de pérdidas va desde que debía llegar el paquete perdido hasta su reparación, incluido el temporizador del emisor, y cuenta una vez aunque se solapen varios huecos. Los paquetes desordenados no son pérdida, ni la repetición de algo que ya había llegado.</translation>
    </message>
    <message>
        <source>The receive window is the receiver&apos;s doing: the sender had data and was not allowed to send them. A sender that had nothing to send makes a pause, one that its congestion window held is in transfer.</source>
        <translation>La ventana de recepción es cosa del receptor: el emisor tenía datos y no podía enviarlos. Si no tenía nada que enviar es una pausa; si lo retuvo su ventana de congestión, es transferencia.</translation>
    </message>
    <message>
        <source>Findings name the server, client or network with the most of a part among the conversations whose turns, in the mean, wait 100 ms for a server, 50 ms for round trips, or 20 ms for losses or windows.</source>
        <translation>Los hallazgos nombran el servidor, el cliente o la red con más de una parte entre las conversaciones cuyos turnos esperan de media 100 ms a un servidor, 50 ms por idas y vueltas, o 20 ms por pérdidas o ventanas.</translation>
    </message>
    <message>
        <source>Compare, beside the verdict, keeps what is in focus as a baseline, or opens one that was saved: the thin bar is the baseline, each part has its change, and the servers that grew most are named, as if the baseline had as many turns.</source>
        <translation>«Comparar», junto al veredicto, guarda lo que está en foco como referencia, o abre una guardada: la barra fina es la referencia, cada parte tiene su cambio, y se nombran los servidores que más crecieron, como si la referencia tuviera tantos turnos.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Tap</source>
        <comment>where packets are captured</comment>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>reparación</translation>
    </message>
    <message>
        <source>window 0</source>
        <translation>ventana 0</translation>
    </message>
    <message>
        <source>window open</source>
        <translation>ventana abierta</translation>
    </message>
    <message>
        <source>Compare captures, in the File menu, takes two to four captures of the same traffic at points of its way. It finds what their clocks differ by, and tells on which segment packets were lost, what takes the time and what was changed. Click a row for its delays and the ladder of its packets; there the wheel or a drag zooms, N goes to the next lost packet, and a double click shows a packet in its capture. From appliances, in its dialog, downloads what several sources saw of the same time in one go.</source>
        <translation>«Comparar capturas», en el menú Archivo, toma de dos a cuatro capturas del mismo tráfico en puntos de su camino. Averigua en cuánto difieren sus relojes e indica en qué tramo se perdieron paquetes, qué consume el tiempo y qué se cambió. Haga clic en una fila para ver sus retardos y la escalera de sus paquetes; allí, la rueda o arrastrar cambian el zoom, N va al siguiente paquete perdido y un doble clic muestra un paquete en su captura. «De equipos», en su diálogo, descarga de una vez lo que varias fuentes vieron del mismo tiempo.</translation>
    </message>
    <message>
        <source>Waiting shows for each bin how many seconds clients waited in it, and for what: several clients can wait more than a second in a second. Waterfall shows each turn, a request and its answer, in a row of its own: point at one to read its parts, click to keep them, double-click to zoom to it, press Enter for its packets. Parts stand in the order in which they happened; what is kept names the packets that bound each part.</source>
        <translation>«Espera» muestra para cada intervalo cuántos segundos esperaron en él los clientes, y por qué: varios clientes pueden esperar más de un segundo en un segundo. «Cascada» muestra cada turno, una petición y su respuesta, en su propia fila: apunte a uno para leer sus partes, haga clic para conservarlas, doble clic para acercarse a él, Intro para sus paquetes. Las partes están en el orden en que ocurrieron; lo que se mantiene nombra los paquetes que delimitan cada parte.</translation>
    </message>
    <message>
        <source>Not over time: the distributions of waiting, RTT and inter-arrival times, and throughput and goodput over RTT. Where a time range is in focus they are of its packets alone.</source>
        <translation>No en el tiempo: las distribuciones de la espera, del RTT y de los tiempos entre llegadas, y el caudal y el caudal útil según el RTT. Si hay un intervalo en el foco, son solo de sus paquetes.</translation>
    </message>
    <message>
        <source>A question that is too large to download can be counted on the appliance: Count… beside Download, or Count on the appliance in the menu of a source. Choose what to count, or your own keys and values; the window says before how much the appliance reads. A row of the table leads on: counted more narrowly, or just its packets downloaded; so does a time that is chosen in the chart. The view is removed from the appliance when it is counted or its window closes; Running views, in the menu of an appliance, lists what it still counts. A template keeps a question, and where several appliances are logged in it can be asked of them at once.</source>
        <translation>Lo que es demasiado grande para descargarlo se puede contar en el equipo: «Contar…» junto a «Descargar», o «Contar en el equipo» en el menú de una fuente. Elija qué contar, o sus propias claves y valores; la ventana dice antes cuánto lee el equipo. Desde una fila de la tabla se sigue adelante: contarla de forma más acotada o descargar solo sus paquetes. La vista se quita del equipo cuando está contada o se cierra su ventana; «Vistas en curso», en el menú de un equipo, enumera lo que aún cuenta. También lo hace un tiempo elegido en el gráfico. Una plantilla guarda una pregunta y, si hay varios equipos conectados, se les puede hacer a todos a la vez.</translation>
    </message>
</context>
<context>
    <name>hostandport</name>
    <message>
        <source>“%1” is not a host: give HOST, HOST:PORT or [IPv6]:PORT.</source>
        <translation>«%1» no es un host: indique HOST, HOST:PUERTO o [IPv6]:PUERTO.</translation>
    </message>
    <message>
        <source>“%1” is not a port: give a number from 1 to 65535.</source>
        <translation>«%1» no es un puerto: indique un número de 1 a 65535.</translation>
    </message>
</context>
<context>
    <name>investigation</name>
    <message>
        <source>“%1” is too long and was left out.</source>
        <translation>«%1» es demasiado largo y se ha omitido.</translation>
    </message>
    <message>
        <source>The filter “%1” is not understood and was left out: %2</source>
        <translation>El filtro «%1» no se entiende y se ha omitido: %2</translation>
    </message>
    <message>
        <source>The time range is empty or makes no sense and was left out.</source>
        <translation>El intervalo de tiempo está vacío o no tiene sentido y se ha omitido.</translation>
    </message>
    <message>
        <source>The capture holds no packet of the time range, which was left out.</source>
        <translation>La captura no contiene ningún paquete del intervalo de tiempo, que se ha omitido.</translation>
    </message>
    <message>
        <source>%1 is not the capture that the investigation was made from: its contents differ.</source>
        <translation>%1 no es la captura con la que se hizo la investigación: su contenido es distinto.</translation>
    </message>
    <message>
        <source>%1 is not the capture that the investigation was made from: it has %2 instead of %3.</source>
        <translation>%1 no es la captura con la que se hizo la investigación: tiene %2 en vez de %3.</translation>
    </message>
    <message>
        <source>Conversations that the capture does not hold were left out: %1.</source>
        <translation>Se han omitido conversaciones que la captura no contiene: %1.</translation>
    </message>
    <message>
        <source>“%1” is invalid and was left out.</source>
        <translation>«%1» no es válido y se ha omitido.</translation>
    </message>
    <message>
        <source>Invalid values of “%1” were left out: %2.</source>
        <translation>Se han omitido valores no válidos de «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>packetquery</name>
    <message>
        <source>Name a field at least.</source>
        <translation>Indique al menos un campo.</translation>
    </message>
    <message>
        <source>The field “%1” is named twice.</source>
        <translation>El campo «%1» se indica dos veces.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Display filters are tshark&apos;s.</source>
        <translation>Los filtros de visualización son los de tshark.</translation>
    </message>
    <message>
        <source>Remora&apos;s columns do not have %1.</source>
        <translation>Las columnas de Remora no tienen %1.</translation>
    </message>
    <message>
        <source>Of itself Remora does not know the field %1.</source>
        <translation>Remora por sí solo no conoce el campo %1.</translation>
    </message>
    <message>
        <source>Display filters need tshark.</source>
        <translation>Los filtros de visualización necesitan tshark.</translation>
    </message>
    <message>
        <source>Some packets have several IP headers, as in a tunnel or an ICMP error: tshark is needed to read all of them.</source>
        <translation>Algunos paquetes tienen varias cabeceras IP, como en un túnel o un error ICMP: hace falta tshark para leerlas todas.</translation>
    </message>
    <message>
        <source>tshark counts the packets of this capture in another way, such as where it holds the journal of a system: ask for native fields, or slice the packets first.</source>
        <translation>tshark cuenta de otro modo los paquetes de esta captura, por ejemplo si contiene el diario de un sistema: pida campos nativos o escriba antes los paquetes en un archivo aparte.</translation>
    </message>
    <message>
        <source>tshark is needed for this query, and reads the capture once more, which standard input and pipes do not allow: save it to a file first.</source>
        <translation>Esta consulta necesita tshark, que lee la captura otra vez, lo que la entrada estándar y las tuberías no permiten: guárdela antes en un archivo.</translation>
    </message>
</context>
<context>
    <name>packets</name>
    <message>
        <source>%1 in ICMP</source>
        <translation>%1 en ICMP</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Sec</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>Ack</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>RTT ms</source>
        <translation>RTT ms</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En vuelo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>frame.number</source>
        <translation>frame.number</translation>
    </message>
    <message>
        <source>→ from the client, ← from the server</source>
        <translation>→ del cliente, ← del servidor</translation>
    </message>
    <message>
        <source>frame.len: bytes on the wire</source>
        <translation>frame.len: bytes en el cable</translation>
    </message>
    <message>
        <source>tcp.flags</source>
        <translation>tcp.flags</translation>
    </message>
    <message>
        <source>tcp.seq, relative to the conversation&apos;s first</source>
        <translation>tcp.seq, relativo al primero de la conversación</translation>
    </message>
    <message>
        <source>tcp.ack, relative to the conversation&apos;s first</source>
        <translation>tcp.ack, relativo al primero de la conversación</translation>
    </message>
    <message>
        <source>tcp.len: bytes of payload</source>
        <translation>tcp.len: bytes de carga útil</translation>
    </message>
    <message>
        <source>tcp.window_size: scaled, bytes</source>
        <translation>tcp.window_size: escalada, bytes</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt: since the segment whose end it acknowledges</source>
        <translation>tcp.analysis.ack_rtt: desde el segmento cuyo final confirma</translation>
    </message>
    <message>
        <source>tcp.analysis.bytes_in_flight: sent and not acknowledged yet</source>
        <translation>tcp.analysis.bytes_in_flight: enviados y aún no confirmados</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>retransmisión</translation>
    </message>
    <message>
        <source>fast retransmission</source>
        <translation>retransmisión rápida</translation>
    </message>
    <message>
        <source>spurious retransmission</source>
        <translation>retransmisión innecesaria</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>desordenado</translation>
    </message>
    <message>
        <source>previous segment not captured</source>
        <translation>segmento anterior no capturado</translation>
    </message>
    <message>
        <source>ACK of a segment not captured</source>
        <translation>ACK de un segmento no capturado</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>ACK duplicado</translation>
    </message>
    <message>
        <source>keep-alive</source>
        <translation>mantenimiento de conexión</translation>
    </message>
    <message>
        <source>keep-alive ACK</source>
        <translation>ACK de mantenimiento</translation>
    </message>
    <message>
        <source>window update</source>
        <translation>cambio de ventana</translation>
    </message>
    <message>
        <source>window full</source>
        <translation>ventana llena</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>ventana cero</translation>
    </message>
    <message>
        <source>zero window probe</source>
        <translation>sonda de ventana cero</translation>
    </message>
    <message>
        <source>zero window probe ACK</source>
        <translation>ACK de sonda de ventana cero</translation>
    </message>
    <message>
        <source>tcp.seq_raw: as it stands in the packet</source>
        <translation>tcp.seq_raw: tal como está en el paquete</translation>
    </message>
    <message>
        <source>tcp.ack_raw: as it stands in the packet</source>
        <translation>tcp.ack_raw: tal como está en el paquete</translation>
    </message>
    <message>
        <source>the filter</source>
        <translation>el filtro</translation>
    </message>
    <message>
        <source>the time range</source>
        <translation>el intervalo de tiempo</translation>
    </message>
    <message>
        <source>the selected conversations</source>
        <translation>las conversaciones elegidas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>%1 (in the whole capture)</source>
        <translation>%1 (en toda la captura)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retransmission of packet 152</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>duplicate ACK %1 of %2</source>
        <comment>the second one of packet 150</comment>
        <translation>ACK duplicado %1 de %2</translation>
    </message>
    <message>
        <source>%1 bytes, seq %2, ack %3</source>
        <translation>%1 bytes, sec %2, ack %3</translation>
    </message>
    <message>
        <source>ACK %1</source>
        <comment>acknowledges up to this number</comment>
        <translation>ACK %1</translation>
    </message>
    <message>
        <source>IP fragment of %1</source>
        <translation>fragmento IP de %1</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <comment>UDP, 48 bytes of payload</comment>
        <translation>%1, %2 bytes</translation>
    </message>
    <message>
        <source>[%1 bytes not captured]</source>
        <translation>[%1 bytes no capturados]</translation>
    </message>
    <message>
        <source>[%1 bytes cut off by the snap length]</source>
        <translation>[%1 bytes cortados por la longitud de captura]</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>frame.time, in the format chosen in the View menu</source>
        <translation>frame.time, en el formato elegido en el menú Ver</translation>
    </message>
    <message>
        <source>What the packet is, from its headers and captured bytes</source>
        <translation>Qué es el paquete, según sus cabeceras y sus bytes capturados</translation>
    </message>
    <message>
        <source>tcp.analysis.flags: notes of the TCP analysis</source>
        <translation>tcp.analysis.flags: notas del análisis TCP</translation>
    </message>
    <message>
        <source>port numbers reused</source>
        <translation>números de puerto reutilizados</translation>
    </message>
</context>
<context>
    <name>plotpresets</name>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>RTT bands</source>
        <translation>Bandas de RTT</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a point of the way</comment>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>beyond %1</source>
        <comment>a point of the way</comment>
        <translation>más allá de %1</translation>
    </message>
    <message>
        <source>elsewhere, or for what was sent again without need</source>
        <translation>en otra parte, o por lo reenviado sin necesidad</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No packet was lost between the points.</source>
        <translation>No se perdió ningún paquete entre los puntos.</translation>
    </message>
    <message>
        <source>1 packet was lost %1, %2 of those that came there</source>
        <translation>1 paquete se perdió %1, %2 de los que llegaron allí</translation>
    </message>
    <message>
        <source>%1 packets were lost %2, %3 of those that came there</source>
        <translation>%1 paquetes se perdieron %2, %3 de los que llegaron allí</translation>
    </message>
    <message>
        <source>; %1 elsewhere</source>
        <translation>; %1 en otra parte</translation>
    </message>
    <message>
        <source>Packets take most of the time %1: %2 of %3 there and back, as a mean.</source>
        <translation>Los paquetes tardan más %1: %2 de %3 ida y vuelta, de media.</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>how much, and where</comment>
        <translation>%1 % %2</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <comment>a part of waiting</comment>
        <translation>%1 no visto</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>a part of waiting, how much</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>, most of it %1</source>
        <comment>where</comment>
        <translation>, la mayor parte %1</translation>
    </message>
    <message>
        <source>of %1 in %2 it is not seen where</source>
        <translation>de %1 en %2 no se ve dónde</translation>
    </message>
    <message>
        <source>not seen where</source>
        <translation>no se ve dónde</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>a part of waiting, seconds, where</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>What clients waited for on the way is not seen: no request of a TCP conversation of two points has an answer.</source>
        <translation>No se ve lo que los clientes esperaron por el camino: ninguna petición de una conversación TCP de dos puntos tiene respuesta.</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 turno</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 turnos</translation>
    </message>
    <message>
        <source>, by %1 that were lost between the points and sent again</source>
        <translation>, según %1 que se perdieron entre los puntos y se reenviaron</translation>
    </message>
    <message>
        <source> and %1 others that were sent again</source>
        <translation> y otros %1 que se reenviaron</translation>
    </message>
    <message>
        <source>, by the least delays there and back of %1</source>
        <translation>, según los menores retardos de ida y vuelta de %1</translation>
    </message>
    <message>
        <source>Clients waited %1 in %2 of %3, as %4 sees them: %5; %6.</source>
        <translation>Los clientes esperaron %1 en %2 de %3, vistos desde %4: %5; %6.</translation>
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
        <translation>El camino: %1, en un orden hallado por TTL y retardo.</translation>
    </message>
    <message>
        <source>The way: %1.</source>
        <translation>El camino: %1.</translation>
    </message>
    <message>
        <source>Between %1 and %2:</source>
        <translation>Entre %1 y %2:</translation>
    </message>
    <message>
        <source>the clock of %1 shows %2 s less than that of %3</source>
        <translation>el reloj de %1 marca %2 s menos que el de %3</translation>
    </message>
    <message>
        <source>the clock of %1 shows %2 s more than that of %3</source>
        <translation>el reloj de %1 marca %2 s más que el de %3</translation>
    </message>
    <message>
        <source>; their drift is not known, the packets span too little time.</source>
        <translation>; no se conoce su deriva: los paquetes abarcan muy poco tiempo.</translation>
    </message>
    <message>
        <source>; it loses %1 millionths, ± %2.</source>
        <translation>; atrasa %1 millonésimas, ± %2.</translation>
    </message>
    <message>
        <source>; it gains %1 millionths, ± %2.</source>
        <translation>; adelanta %1 millonésimas, ± %2.</translation>
    </message>
    <message>
        <source>Clocks: not known, no packet was matched.</source>
        <translation>Relojes: desconocidos, no se emparejó ningún paquete.</translation>
    </message>
    <message>
        <source>Clocks: not known, packets go one way only. Delays are relative to the least.</source>
        <translation>Relojes: desconocidos, los paquetes van en un solo sentido. Los retardos son relativos al menor.</translation>
    </message>
    <message>
        <source>Clocks: %1, as given.</source>
        <translation>Relojes: %1, como se indicó.</translation>
    </message>
    <message>
        <source>Clocks: %1 in the middle of the capture, ± %2 where both ways take as long, ± %3 whatever they take</source>
        <translation>Relojes: %1 en la mitad de la captura, ± %2 si ambos sentidos tardan lo mismo, ± %3 tarden lo que tarden</translation>
    </message>
    <message>
        <source>Matched: %1 of %2</source>
        <translation>Emparejados: %1 de %2</translation>
    </message>
    <message>
        <source>, %1 of them by their order</source>
        <translation>, %1 de ellos por su orden</translation>
    </message>
    <message>
        <source>; %1 were seen at both points, but nothing tells which is which</source>
        <translation>; %1 se vieron en ambos puntos, pero nada dice cuál es cuál</translation>
    </message>
    <message>
        <source>; %1 came as segments of other lengths</source>
        <translation>; %1 llegaron como segmentos de otra longitud</translation>
    </message>
    <message>
        <source>; %1 are further on and were missed by a capture</source>
        <translation>; %1 están más adelante y solo faltan en una captura</translation>
    </message>
    <message>
        <source>; of %1 the other capture began later or ended earlier</source>
        <translation>; en %1 la otra captura empezó más tarde o terminó antes</translation>
    </message>
    <message>
        <source>; delay %1 at least, %2 as a mean, %3 for 95 %, %4 at most</source>
        <translation>; retardo %1 como mínimo, %2 de media, %3 para el 95 %, %4 como máximo</translation>
    </message>
    <message>
        <source>; relative delay %1 at least, %2 as a mean, %3 for 95 %, %4 at most</source>
        <translation>; retardo relativo %1 como mínimo, %2 de media, %3 para el 95 %, %4 como máximo</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 of %4 lost (%5)</source>
        <translation>De %1 a %2: %3 de %4 perdidos (%5)</translation>
    </message>
    <message>
        <source>, %1 of them sent again</source>
        <translation>, %1 de ellos reenviados</translation>
    </message>
    <message>
        <source>, most of conversation %1 (%2)</source>
        <translation>, la mayoría de la conversación %1 (%2)</translation>
    </message>
    <message>
        <source>; %1 overtaken</source>
        <translation>; %1 adelantados</translation>
    </message>
    <message>
        <source>; 1 retransmission came in</source>
        <translation>; entró 1 retransmisión</translation>
    </message>
    <message>
        <source>; %1 retransmissions came in</source>
        <translation>; entraron %1 retransmisiones</translation>
    </message>
    <message>
        <source>; %1 duplicated on the way</source>
        <translation>; %1 duplicados por el camino</translation>
    </message>
    <message>
        <source>; %1 made on the way, or not seen before</source>
        <translation>; %1 surgidos por el camino, o no vistos antes</translation>
    </message>
    <message>
        <source>TTL by %1</source>
        <translation>TTL en %1</translation>
    </message>
    <message>
        <source>addresses or ports of %1</source>
        <translation>direcciones o puertos de %1</translation>
    </message>
    <message>
        <source>MSS of 1 SYN (such as %2 to %3)</source>
        <translation>MSS de 1 SYN (como %2 a %3)</translation>
    </message>
    <message>
        <source>MSS of %1 SYNs (such as %2 to %3)</source>
        <translation>MSS de %1 SYN (como %2 a %3)</translation>
    </message>
    <message>
        <source>DSCP of %1 (such as %2 to %3)</source>
        <translation>DSCP de %1 (como %2 a %3)</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>ventana de %1</translation>
    </message>
    <message>
        <source>payload of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>Changed on the way: nothing.</source>
        <translation>Cambiado por el camino: nada.</translation>
    </message>
    <message>
        <source>Changed on the way: %1.</source>
        <translation>Cambiado por el camino: %1.</translation>
    </message>
    <message>
        <source>Seen at %1 alone: %2 of %3; they go another way, were blocked, or were not known again.</source>
        <translation>Vistos solo en %1: %2 de %3; toman otro camino, fueron bloqueados o no se reconocieron.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>1 paquete</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversación</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 conversaciones</translation>
    </message>
    <message>
        <source>, by %1 that were sent again</source>
        <translation>, según %1 que se reenviaron</translation>
    </message>
</context>
<context>
    <name>querycolumn</name>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>duration, ms</source>
        <translation>duración, ms</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
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
        <translation>IPv4 o IPv6</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>indicadores</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
</context>
<context>
    <name>querygroups</name>
    <message>
        <source>“%1” is not a width of bins, such as 1 s or 100 ms.</source>
        <translation>«%1» no es un ancho de intervalo, como 1 s o 100 ms.</translation>
    </message>
    <message>
        <source>“%1” should be FIELD:FUNCTION, where FUNCTION is one of %2.</source>
        <translation>«%1» debería ser FIELD:FUNCTION, donde FUNCTION es una de %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number of rows.</source>
        <translation>«%1» no es un número de filas.</translation>
    </message>
    <message>
        <source>Groups need a field to group by, or a value to compute of a field.</source>
        <translation>Los grupos necesitan un campo por el que agrupar, o un valor que calcular de un campo.</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>La columna «%1» se nombra dos veces.</translation>
    </message>
    <message>
        <source>%1 has no numbers that could be computed with: count and distinct can be asked of it.</source>
        <translation>%1 no tiene números con los que calcular: count y distinct son posibles.</translation>
    </message>
    <message>
        <source>Groups need a width of bins, such as 1 s: auto is for plots.</source>
        <translation>Los grupos necesitan una anchura de intervalo, como 1 s: auto es para gráficos.</translation>
    </message>
    <message>
        <source>There is no column “%1” to sort by. Columns are %2; :desc behind one begins with the largest.</source>
        <translation>No hay una columna «%1» por la que ordenar. Las columnas son %2; :desc detrás de una empieza por lo mayor.</translation>
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
        <translation>Las conversaciones seleccionadas son las de esta captura; en las demás se consultan todas.</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>remora::app::Application</name>
    <message>
        <source>The demo appliance cannot start: %1.</source>
        <translation>El equipo de demostración no puede arrancar: %1.</translation>
    </message>
</context>
<context>
    <name>remora::model::ApplianceSession</name>
    <message>
        <source>The password could not be kept in the keychain (%1). It is kept for this session only.</source>
        <translation>La contraseña no pudo guardarse en el llavero (%1). Se guarda solo para esta sesión.</translation>
    </message>
    <message>
        <source>The certificate could not be remembered. It is trusted for this session only.</source>
        <translation>El certificado no pudo recordarse. Se confía en él solo en esta sesión.</translation>
    </message>
</context>
<context>
    <name>remora::model::ConversationTableModel</name>
    <message>
        <source>%1
Server identified by: %2</source>
        <translation>%1
Servidor identificado por: %2</translation>
    </message>
    <message>
        <source>%1.
Click to sort; Shift+click to sort by this column too.</source>
        <translation>%1.
Un clic ordena; Mayús+clic ordena además por esta columna.</translation>
    </message>
</context>
<context>
    <name>remora::model::EndpointTableModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>Paquetes enviados</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>Paquetes recibidos</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Bytes recibidos</translation>
    </message>
</context>
<context>
    <name>remora::model::ExportTask</name>
    <message>
        <source>saved as %1</source>
        <translation>guardado como %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
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
        <translation>NOMBRES</translation>
    </message>
    <message>
        <source>DESCRIPTIONS</source>
        <translation>DESCRIPCIONES</translation>
    </message>
    <message>
        <source>FAVOURITES</source>
        <translation>FAVORITOS</translation>
    </message>
    <message>
        <source>ALL FIELDS</source>
        <translation>TODOS LOS CAMPOS</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
    </message>
</context>
<context>
    <name>remora::model::FileTask</name>
    <message>
        <source>saved as %1</source>
        <translation>guardado como %1</translation>
    </message>
</context>
<context>
    <name>remora::model::FilterTexts</name>
    <message>
        <source>This filter is not understood: %1.</source>
        <translation>Este filtro no se entiende: %1.</translation>
    </message>
</context>
<context>
    <name>remora::model::NoteTableModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
</context>
<context>
    <name>remora::model::OpenCaptures</name>
    <message>
        <source>This capture is partial. %1</source>
        <translation>Esta captura es parcial. %1</translation>
    </message>
</context>
<context>
    <name>remora::model::OtherCaptures</name>
    <message>
        <source>There is no capture in %1.</source>
        <translation>No hay ninguna captura en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read.</source>
        <translation>No se puede leer %1 en %2.</translation>
    </message>
    <message>
        <source>Left out of %1, since they are no captures: %2.</source>
        <translation>Omitidos de %1, porque no son capturas: %2.</translation>
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
        <translation>%1 no contiene paquetes y se omite.</translation>
    </message>
    <message>
        <source>There is nothing to compare: %1 has no packets.</source>
        <translation>No hay nada que comparar: %1 no tiene paquetes.</translation>
    </message>
</context>
<context>
    <name>remora::model::QueryResultModel</name>
    <message>
        <source>no.</source>
        <translation>n.º</translation>
    </message>
</context>
<context>
    <name>remora::model::RequestTableModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>sondeo, peticiones: %1</translation>
    </message>
</context>
<context>
    <name>remora::model::SharedCatalogue</name>
    <message>
        <source>tshark does not say which fields it knows.</source>
        <translation>tshark no dice qué campos conoce.</translation>
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
        <translation>visualización</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
    </message>
    <message>
        <source>BPF %1</source>
        <translation>BPF %1</translation>
    </message>
    <message>
        <source>%1 bytes of each packet</source>
        <translation>%1 bytes de cada paquete</translation>
    </message>
    <message>
        <source>keeps at most %1</source>
        <translation>guarda como máximo %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>índice %1</translation>
    </message>
    <message>
        <source>It holds no packets yet.</source>
        <translation>Aún no contiene paquetes.</translation>
    </message>
    <message>
        <source>Locked: its packets stay.</source>
        <translation>Bloqueado: sus paquetes permanecen.</translation>
    </message>
    <message>
        <source>Not locked: its packets roll off with the job&apos;s.</source>
        <translation>Sin bloquear: sus paquetes se descartan con los del trabajo.</translation>
    </message>
    <message>
        <source>up</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>down</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>Su reloj coincide con el de este equipo.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of this computer&apos;s.</source>
        <translation>Su reloj va %1 adelantado respecto a este equipo.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind this computer&apos;s.</source>
        <translation>Su reloj va %1 atrasado respecto a este equipo.</translation>
    </message>
    <message>
        <source>Its time zone: %1</source>
        <translation>Su zona horaria: %1</translation>
    </message>
    <message>
        <source>Packet storage: %1 of %2 used (%3), %4</source>
        <translation>Almacenamiento de paquetes: %1 de %2 usados (%3), %4</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>The oldest of these packets roll off now. A locked clip would keep them.</source>
        <translation>Los más antiguos de estos paquetes se están descartando. Un clip bloqueado los conservaría.</translation>
    </message>
    <message>
        <source>The oldest of these packets roll off in about %1. A locked clip would keep them.</source>
        <translation>Los más antiguos de estos paquetes se descartarán en unos %1. Un clip bloqueado los conservaría.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>%1 of packets</source>
        <translation>%1 de paquetes</translation>
    </message>
    <message>
        <source>about %1 of packets</source>
        <translation>unos %1 de paquetes</translation>
    </message>
    <message>
        <source>%1 before the filter</source>
        <translation>%1 antes del filtro</translation>
    </message>
    <message>
        <source>%1 before the filters</source>
        <translation>%1 antes de los filtros</translation>
    </message>
    <message>
        <source>%1 before the limits</source>
        <translation>%1 antes de los límites</translation>
    </message>
</context>
<context>
    <name>remora::model::SourceTreeModel</name>
    <message>
        <source>Local captures</source>
        <translation>Capturas locales</translation>
    </message>
</context>
<context>
    <name>remora::model::UploadTask</name>
    <message>
        <source>uploaded to %1</source>
        <translation>subido a %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::Appliances</name>
    <message>
        <source>%1 conversations of %2</source>
        <translation>%1 conversaciones de %2</translation>
    </message>
    <message>
        <source>Connect to the appliance first (Ctrl+K).</source>
        <translation>Conéctese primero al appliance (Ctrl+K).</translation>
    </message>
    <message>
        <source>Too many conversations are selected to ask an appliance for just these. Select fewer.</source>
        <translation>Hay demasiadas conversaciones seleccionadas para pedir solo estas. Seleccione menos.</translation>
    </message>
    <message>
        <source>View the certificate…</source>
        <translation>Ver el certificado…</translation>
    </message>
    <message>
        <source>The first four of %1 traces are compared.</source>
        <translation>Se comparan las primeras cuatro de %1 trazas.</translation>
    </message>
    <message>
        <source>There is nothing to compare: two captures are needed.</source>
        <translation>No hay nada que comparar: hacen falta dos capturas.</translation>
    </message>
    <message>
        <source>The main window shows the packets, and how far their download is.</source>
        <translation>La ventana principal muestra los paquetes y el avance de su descarga.</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskEstimate</name>
    <message>
        <source>Ask the appliance</source>
        <translation>Preguntar al appliance</translation>
    </message>
    <message>
        <source>The appliance&apos;s own estimate, before the filters: an export is created for it and removed again.</source>
        <translation>La estimación del propio appliance, antes de los filtros: se crea una exportación para ello y se elimina.</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>Preguntando al equipo…</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>Unos %1.</translation>
    </message>
    <message>
        <source>The appliance gives no estimate.</source>
        <translation>El equipo no da ninguna estimación.</translation>
    </message>
    <message>
        <source>At most %1, according to the appliance.</source>
        <translation>Como máximo %1, según el equipo.</translation>
    </message>
    <message>
        <source>At most %1, according to the appliance at %2.</source>
        <translation>Como máximo %1, según el equipo a las %2.</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskPanel</name>
    <message>
        <source>Download and analyze</source>
        <translation>Descargar y analizar</translation>
    </message>
    <message>
        <source>pcap, microseconds</source>
        <translation>pcap, microsegundos</translation>
    </message>
    <message>
        <source>pcap, nanoseconds</source>
        <translation>pcap, nanosegundos</translation>
    </message>
    <message>
        <source>pcapng, microseconds</source>
        <translation>pcapng, microsegundos</translation>
    </message>
    <message>
        <source>pcapng, nanoseconds</source>
        <translation>pcapng, nanosegundos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>ASK %1</source>
        <translation>PEDIR A %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>A filter is not understood</source>
        <translation>Un filtro no se entiende</translation>
    </message>
    <message>
        <source>Connect to a NetShark, then select a job, clip, interface or file to download packets from it.</source>
        <translation>Conéctese a un NetShark y elija un trabajo, clip, interfaz o archivo para descargar paquetes de él.</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Contar…</translation>
    </message>
    <message>
        <source>Let the appliance count over these packets: only the numbers come</source>
        <translation>Deja que el equipo cuente sobre estos paquetes: solo llegan los números</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskRange</name>
    <message>
        <source>Lock as clip…</source>
        <translation>Bloquear como clip…</translation>
    </message>
    <message>
        <source>Such as last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 4:00 to 4/21/13 5:00</source>
        <translation>Como last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 4:00 to 4/21/13 5:00</translation>
    </message>
    <message>
        <source>Keeps the packets of this time range and these filters on the appliance, whatever the job drops</source>
        <translation>Conserva en el appliance los paquetes de este intervalo y estos filtros, descarte lo que descarte el trabajo</translation>
    </message>
    <message>
        <source>Capture for</source>
        <translation>Capturar durante</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>all packets</source>
        <translation>todos los paquetes</translation>
    </message>
    <message>
        <source>All packets of this source.</source>
        <translation>Todos los paquetes de esta fuente.</translation>
    </message>
    <message>
        <source>The next %1, as they come.</source>
        <translation>Los próximos %1, según lleguen.</translation>
    </message>
    <message>
        <source>Use range in focus</source>
        <translation>Usar el intervalo a la vista</translation>
    </message>
    <message>
        <source>The time range in focus in the open capture</source>
        <translation>El intervalo de tiempo a la vista en la captura abierta</translation>
    </message>
    <message>
        <source>Count for</source>
        <translation>Contar durante</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskStop</name>
    <message>
        <source>SHA-256, trusted:</source>
        <translation>SHA-256, de confianza:</translation>
    </message>
    <message>
        <source>SHA-256, shown now:</source>
        <translation>SHA-256, mostrado ahora:</translation>
    </message>
    <message>
        <source>View the certificate…</source>
        <translation>Ver el certificado…</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one that is trusted. This may be an attack: nothing is sent to it.</source>
        <translation>%1 presenta un certificado distinto de aquel en el que se confía. Puede ser un ataque: no se le envía nada.</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskTexts</name>
    <message>
        <source>Choose where to save the capture</source>
        <translation>Elegir dónde guardar la captura</translation>
    </message>
    <message>
        <source>Where the capture is saved</source>
        <translation>Dónde se guarda la captura</translation>
    </message>
    <message>
        <source>Save the capture as</source>
        <translation>Guardar la captura como</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng)</source>
        <translation>Capturas (*.pcap *.pcapng)</translation>
    </message>
    <message>
        <source>%1, by the appliance&apos;s clock</source>
        <translation>%1, según el reloj del equipo</translation>
    </message>
    <message>
        <source>%1 here, %2 at the appliance</source>
        <translation>%1 aquí, %2 en el appliance</translation>
    </message>
</context>
<context>
    <name>remora::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>remora::ui::BaselineButton</name>
    <message>
        <source>Another time or capture to compare with: which part of the waiting grew, by how much, and on which servers</source>
        <translation>Otro momento u otra captura con que comparar: qué parte de la espera creció, cuánto y en qué servidores</translation>
    </message>
    <message>
        <source>Keep what is in focus as the baseline</source>
        <translation>Guardar lo que está en foco como referencia</translation>
    </message>
    <message>
        <source>Open a baseline…</source>
        <translation>Abrir una referencia…</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>Sin referencia</translation>
    </message>
    <message>
        <source>Servers that changed…</source>
        <translation>Servidores que cambiaron…</translation>
    </message>
    <message>
        <source>Save this verdict…</source>
        <translation>Guardar este veredicto…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Frente a %1</translation>
    </message>
    <message>
        <source>%1 of %2 are the baseline: what comes into focus now is compared with them.</source>
        <translation>%1 de %2 son la referencia: lo que entre en foco ahora se compara con ellos.</translation>
    </message>
    <message>
        <source>Open a baseline, a verdict that was saved</source>
        <translation>Abrir una referencia, un veredicto guardado</translation>
    </message>
    <message>
        <source>Verdicts (*.json)</source>
        <translation>Veredictos (*.json)</translation>
    </message>
    <message>
        <source>Save the verdict</source>
        <translation>Guardar el veredicto</translation>
    </message>
    <message>
        <source>To compare with (*.json);;Text to read (*.txt)</source>
        <translation>Para comparar (*.json);;Texto para leer (*.txt)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CapturePage</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Views of the capture</source>
        <translation>Vistas de la captura</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>What the conversations of one row have in common</source>
        <translation>Lo que tienen en común las conversaciones de una fila</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Columnas ▾</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Extremos</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Your notes: what you found. They go into the report and the investigation.</source>
        <translation>Sus notas: lo que encontró. Van al informe y a la investigación.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Sus notas</translation>
    </message>
    <message>
        <source>Choose the columns; drag their headers to move them</source>
        <translation>Elija las columnas; arrastre sus cabeceras para moverlas</translation>
    </message>
    <message>
        <source>the busiest conversation</source>
        <translation>la conversación más activa</translation>
    </message>
    <message>
        <source>the busiest group</source>
        <translation>el grupo más activo</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
</context>
<context>
    <name>remora::ui::CertificateDialog</name>
    <message>
        <source>Certificate of an appliance</source>
        <translation>Certificado de un appliance</translation>
    </message>
</context>
<context>
    <name>remora::ui::CertificatePage</name>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>Trust once</source>
        <translation>Confiar una vez</translation>
    </message>
    <message>
        <source>Trust for this host</source>
        <translation>Confiar para este host</translation>
    </message>
    <message>
        <source>Fingerprint as the appliance&apos;s own console shows it</source>
        <translation>Huella tal como la muestra la consola del appliance</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Titular: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Emisor: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Válido del %1 al %2</translation>
    </message>
    <message>
        <source> (not valid today)</source>
        <translation> (no válido hoy)</translation>
    </message>
    <message>
        <source>SHA-256, trusted:</source>
        <translation>SHA-256, de confianza:</translation>
    </message>
    <message>
        <source>SHA-256, shown now:</source>
        <translation>SHA-256, mostrado ahora:</translation>
    </message>
    <message>
        <source>SHA-256, typed from the appliance&apos;s own console:</source>
        <translation>SHA-256, tecleado desde la consola del appliance:</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one you trusted. This may be an attack. Continue only if the appliance&apos;s administrator confirms the change; then type the fingerprint that its own console shows.</source>
        <translation>%1 presenta un certificado distinto del que usted aceptó. Puede ser un ataque. Continúe solo si el administrador del equipo confirma el cambio; teclee entonces la huella que muestra su propia consola.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used, and no exception is possible.</source>
        <translation>El certificado de %1 no puede usarse, y no es posible ninguna excepción.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that no known authority signed, as most appliances do. Compare the fingerprint with the one on the appliance&apos;s console.</source>
        <translation>%1 presenta un certificado que ninguna autoridad conocida ha firmado, como la mayoría de los equipos. Compare la huella con la de la consola del equipo.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ChartPanel</name>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>Ancho de intervalo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>Copiar los gráficos como imagen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save charts as PNG, SVG or PDF, or their numbers as CSV</source>
        <translation>Guardar los gráficos como PNG, SVG o PDF, o sus números como CSV</translation>
    </message>
    <message>
        <source>Options of the charts</source>
        <translation>Opciones de los gráficos</translation>
    </message>
    <message>
        <source>How the charts are made and drawn</source>
        <translation>Cómo se hacen y se trazan los gráficos</translation>
    </message>
    <message>
        <source>The charts are on the clipboard.</source>
        <translation>Los gráficos están en el portapapeles.</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>Guardado %1 en %2.</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>Further charts</source>
        <translation>Otros gráficos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>Save the numbers of the chart</source>
        <translation>Guardar los números del gráfico</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado %1.</translation>
    </message>
    <message>
        <source>choose others</source>
        <translation>elegir otras</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>Select the conversations to chart</source>
        <translation>Elegir las conversaciones que mostrar en los gráficos</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Suggestion: %1, %2</source>
        <translation>Sugerencia: %1, %2</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Sugerencia: %1</translation>
    </message>
    <message>
        <source>Width of the bins, from 1 µs to 7 d. Automatic bins follow the zoom; the default is 1 s, for RTT bands 100 ms. Or type a width, such as 250 ms.</source>
        <translation>Ancho de los intervalos, de 1 µs a 7 d. Los intervalos automáticos siguen la ampliación; el predeterminado es 1 s, en bandas de RTT 100 ms. O escriba un ancho, como 250 ms.</translation>
    </message>
    <message>
        <source>“%1” is not a bin width from 1 µs to 7 d, such as 250 ms.</source>
        <translation>«%1» no es un ancho de intervalo de 1 µs a 7 d, como 250 ms.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ChartStack</name>
    <message>
        <source>Charts of the selected conversations</source>
        <translation>Gráficos de las conversaciones elegidas</translation>
    </message>
    <message>
        <source>Choose a chart above: packet length, bit rate, RTT or another.</source>
        <translation>Elija un gráfico arriba: longitud, tasa de bits, RTT u otro.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ClipDialog</name>
    <message>
        <source>Lock it: its packets stay, whatever the job drops</source>
        <translation>Bloquearlo: sus paquetes permanecen, descarte lo que descarte el trabajo</translation>
    </message>
    <message>
        <source>New clip</source>
        <translation>Clip nuevo</translation>
    </message>
    <message>
        <source>none: all packets</source>
        <translation>ninguno: todos los paquetes</translation>
    </message>
    <message>
        <source>such as: slow logins on Monday</source>
        <translation>por ejemplo: inicios de sesión lentos el lunes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create the clip</source>
        <translation>Crear el clip</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>remora::ui::ClockFields</name>
    <message>
        <source>Use these clocks</source>
        <translation>Usar estos relojes</translation>
    </message>
    <message>
        <source>Find the clocks</source>
        <translation>Hallar los relojes</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as they stand here</source>
        <translation>Comparar otra vez, con los relojes tal como figuran aquí</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as packets tell them</source>
        <translation>Comparar otra vez, con los relojes según los paquetes</translation>
    </message>
    <message>
        <source>Seconds that %1 shows more than %2</source>
        <translation>Segundos que %1 marca de más respecto a %2</translation>
    </message>
    <message>
        <source>Clock of %1, s</source>
        <translation>Reloj de %1, s</translation>
    </message>
    <message>
        <source>A clock differs by seconds, such as 0.00025 or -1.5.</source>
        <translation>Un reloj difiere en segundos, como 0.00025 o -1.5.</translation>
    </message>
    <message>
        <source>The appliance&apos;s clocks</source>
        <translation>Relojes del equipo</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as the appliance&apos;s multi-segment file has them</source>
        <translation>Comparar otra vez, con los relojes que indica el archivo multisegmento del equipo</translation>
    </message>
</context>
<context>
    <name>remora::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Show the default columns</source>
        <translation>Mostrar las columnas predeterminadas</translation>
    </message>
    <message>
        <source>Not available for these groups</source>
        <translation>No disponible para estos grupos</translation>
    </message>
    <message>
        <source>Always shown with these groups</source>
        <translation>Siempre visible con estos grupos</translation>
    </message>
</context>
<context>
    <name>remora::ui::CompareDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Find the order of three or more from the packets</source>
        <translation>&amp;Hallar el orden de tres o más a partir de los paquetes</translation>
    </message>
    <message>
        <source>Compare captures</source>
        <translation>Comparar capturas</translation>
    </message>
    <message>
        <source>Captures of the same traffic at two to four points of its way, in the order of the way.</source>
        <translation>Capturas del mismo tráfico en dos a cuatro puntos de su camino, en el orden del camino.</translation>
    </message>
    <message>
        <source>Captures that are compared</source>
        <translation>Capturas que se comparan</translation>
    </message>
    <message>
        <source>By the TTL, which falls at each router, and by delay</source>
        <translation>Según el TTL, que baja en cada enrutador, y según el retardo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Captures to compare</source>
        <translation>Capturas para comparar</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.*);;All files (*)</source>
        <translation>Capturas (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.*);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add two captures at least.</source>
        <translation>Añada al menos dos capturas.</translation>
    </message>
    <message>
        <source>Four captures are compared at most.</source>
        <translation>Se comparan cuatro capturas como máximo.</translation>
    </message>
    <message>
        <source>The first is where the way begins; packets that come back are found too.</source>
        <translation>La primera es donde empieza el camino; los paquetes que vuelven también se encuentran.</translation>
    </message>
    <message>
        <source>From app&amp;liances…</source>
        <translation>De e&amp;quipos…</translation>
    </message>
    <message>
        <source>Download what appliances have of the same traffic and compare it too</source>
        <translation>Descargar lo que los equipos tienen del mismo tráfico y compararlo también</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConnectDialog</name>
    <message>
        <source>Connect to a NetShark</source>
        <translation>Conectarse a un NetShark</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>nombre o dirección</translation>
    </message>
    <message>
        <source>Keep the password in the system keychain</source>
        <translation>Guardar la contraseña en el llavero del sistema</translation>
    </message>
    <message>
        <source>No keychain here: the password is kept for this session only</source>
        <translation>No hay llavero: la contraseña se guarda solo para esta sesión</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Enter the host and the user.</source>
        <translation>Escriba el host y el usuario.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>Edit an appliance</source>
        <translation>Editar un appliance</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>optional, such as: data centre</source>
        <translation>opcional, por ejemplo: centro de datos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keep this appliance in the list of sources</source>
        <translation>Mantener este appliance en la lista de fuentes</translation>
    </message>
    <message>
        <source>%1 is in the list already, with this user.</source>
        <translation>%1 ya está en la lista, con este usuario.</translation>
    </message>
    <message>
        <source>What you entered was not accepted.</source>
        <translation>Lo que ha introducido no fue aceptado.</translation>
    </message>
    <message>
        <source>Ask for the purpose of each login again</source>
        <translation>Volver a pedir el propósito de cada sesión</translation>
    </message>
    <message>
        <source>asked for when connecting</source>
        <translation>se pide al conectar</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConversationTable</name>
    <message>
        <source>Fill every row</source>
        <translation>Llenar cada fila</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConversationsView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Find address, port, service or protocol</source>
        <translation>Buscar dirección, puerto, servicio o protocolo</translation>
    </message>
    <message>
        <source>Find conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Show all conversations again</source>
        <translation>Mostrar de nuevo todas las conversaciones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This capture holds no IP packets.</source>
        <translation>Esta captura no contiene paquetes IP.</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Hay una fila en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>Hay %1 filas en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>como texto</translation>
    </message>
    <message>
        <source>as CSV, raw numbers</source>
        <translation>como CSV, números crudos</translation>
    </message>
    <message>
        <source>as JSON, raw numbers</source>
        <translation>como JSON, números crudos</translation>
    </message>
    <message>
        <source>Save shown rows…</source>
        <translation>Guardar las filas mostradas…</translation>
    </message>
    <message>
        <source>Save all conversations…</source>
        <translation>Guardar todas las conversaciones…</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>Mostrar sus paquetes</translation>
    </message>
    <message>
        <source>Swap client and server</source>
        <translation>Intercambiar cliente y servidor</translation>
    </message>
    <message>
        <source>Save packets</source>
        <translation>Guardar paquetes</translation>
    </message>
    <message>
        <source>of the selection…</source>
        <translation>de la selección…</translation>
    </message>
    <message>
        <source>only from client…</source>
        <translation>solo del cliente…</translation>
    </message>
    <message>
        <source>only from server…</source>
        <translation>solo del servidor…</translation>
    </message>
    <message>
        <source>Open in Wireshark</source>
        <translation>Abrir en Wireshark</translation>
    </message>
    <message>
        <source>Find conversations…</source>
        <translation>Buscar conversaciones…</translation>
    </message>
    <message>
        <source>Save conversations</source>
        <translation>Guardar conversaciones</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado %1.</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>No hay ninguna fila elegida: no hay nada que copiar.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 filas son demasiadas para el portapapeles. Guárdelas como archivo.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Follow the stream</source>
        <translation>Seguir el flujo</translation>
    </message>
    <message>
        <source>Select all: chart all packets</source>
        <translation>Elegir todo: trazar todos los paquetes</translation>
    </message>
    <message>
        <source>nothing selected · charts: the busiest conversation</source>
        <translation>nada elegido · gráficos: la conversación más activa</translation>
    </message>
    <message>
        <source>nothing selected · charts: the busiest group</source>
        <translation>nada elegido · gráficos: el grupo más activo</translation>
    </message>
    <message>
        <source>selected: all conversations · charts: all packets</source>
        <translation>elegidas: todas las conversaciones · gráficos: todos los paquetes</translation>
    </message>
    <message>
        <source>nothing selected · charts: all packets</source>
        <translation>nada elegido · gráficos: todos los paquetes</translation>
    </message>
    <message>
        <source>selected: 1 conversation</source>
        <translation>elegida: 1 conversación</translation>
    </message>
    <message>
        <source>selected: %1 conversations</source>
        <translation>elegidas: %1 conversaciones</translation>
    </message>
    <message>
        <source>Select the conversations in which to swap client and server, at most %1 at once.</source>
        <translation>Elija las conversaciones en las que intercambiar cliente y servidor, como máximo %1 a la vez.</translation>
    </message>
    <message>
        <source>Fetch packets in focus from the appliance…</source>
        <translation>Traer del equipo los paquetes a la vista…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>None of %1 matches “%2”. Clear the text above to see all.</source>
        <translation>Ninguna de %1 coincide con «%2». Borre el texto de arriba para verlas todas.</translation>
    </message>
    <message>
        <source>No conversation in focus: the filter and the time range leave no IP packets.</source>
        <translation>No hay ninguna conversación a la vista: el filtro y el intervalo de tiempo no dejan ningún paquete IP.</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 conversaciones</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 grupos</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountFields</name>
    <message>
        <source>+ Add value</source>
        <translation>+ Añadir valor</translation>
    </message>
    <message>
        <source>+ Add key</source>
        <translation>+ Añadir clave</translation>
    </message>
    <message>
        <source>What becomes of its values</source>
        <translation>Qué se hace con sus valores</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountForm</name>
    <message>
        <source>Keys: counted by</source>
        <translation>Claves: se cuenta por</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Stop, keep what came</source>
        <translation>Detener, conservar lo que llegó</translation>
    </message>
    <message>
        <source>Your own keys and values</source>
        <translation>Sus propias claves y valores</translation>
    </message>
    <message>
        <source>Own keys and values</source>
        <translation>Claves y valores propios</translation>
    </message>
    <message>
        <source>How long each sample is: 1 ms at least</source>
        <translation>Cuánto dura cada muestra: 1 ms como mínimo</translation>
    </message>
    <message>
        <source>the greatest %1</source>
        <translation>las %1 mayores</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>By the first value; over time of each sample</source>
        <translation>Según el primer valor; en el tiempo, de cada muestra</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Qué se obtiene</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Samples of</source>
        <translation>Muestras de</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>The appliance is not connected any more.</source>
        <translation>El equipo ya no está conectado.</translation>
    </message>
    <message>
        <source>Choose a value to count.</source>
        <translation>Elija un valor que contar.</translation>
    </message>
    <message>
        <source>Samples have a length such as 100 ms, 1 s or 5 min.</source>
        <translation>Las muestras tienen una duración como 100 ms, 1 s o 5 min.</translation>
    </message>
    <message>
        <source>A filter is not understood.</source>
        <translation>Un filtro no se entiende.</translation>
    </message>
    <message>
        <source>The appliance has no field %1.</source>
        <translation>El equipo no tiene ningún campo %1.</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>%1 de %2 contados</translation>
    </message>
    <message>
        <source>The appliance is counting…</source>
        <translation>El equipo está contando…</translation>
    </message>
    <message>
        <source>Live: the numbers grow until it is stopped.</source>
        <translation>En vivo: los números crecen hasta que se detenga.</translation>
    </message>
    <message>
        <source>All is counted.</source>
        <translation>Todo está contado.</translation>
    </message>
    <message>
        <source>Stopped. The table shows what came.</source>
        <translation>Detenido. La tabla muestra lo que llegó.</translation>
    </message>
    <message>
        <source>Samples of several appliances begin together only in a time range: choose one, or a table in all.</source>
        <translation>Las muestras de varios equipos solo empiezan juntas en un intervalo: elija uno, o una tabla en total.</translation>
    </message>
    <message>
        <source>Counted, but not on all appliances: see above.</source>
        <translation>Contado, pero no en todos los equipos: véase arriba.</translation>
    </message>
    <message>
        <source>No appliance has counted it: see above.</source>
        <translation>Ningún equipo lo ha contado: véase arriba.</translation>
    </message>
    <message>
        <source>The other appliances read theirs.</source>
        <translation>Los demás equipos leen los suyos.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountPlaces</name>
    <message>
        <source>It has counted other columns: it is left out.</source>
        <translation>Ha contado otras columnas: se omite.</translation>
    </message>
    <message>
        <source>%1 rows, the first</source>
        <translation>%1 filas, las primeras</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Una fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>Disconnected. Until then: %1.</source>
        <translation>Desconectado. Hasta entonces: %1.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, detenido</translation>
    </message>
    <message>
        <source>Counted on these, too, as one table</source>
        <translation>Contado también en estos, como una sola tabla</translation>
    </message>
    <message>
        <source>What is counted of %1</source>
        <translation>Qué se cuenta de %1</translation>
    </message>
    <message>
        <source>It has nothing of the kind to count.</source>
        <translation>No tiene nada de ese tipo que contar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Until then: %1.</source>
        <translation>Hasta entonces: %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountResults</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, with tabs between</source>
        <translation>Copiar las filas elegidas, o todas, separadas por tabuladores</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>As CSV, TSV or JSON lines</source>
        <translation>Como CSV, TSV o líneas JSON</translation>
    </message>
    <message>
        <source>Count this more narrowly</source>
        <translation>Contar esto más acotado</translation>
    </message>
    <message>
        <source>What the selected row is of becomes a filter, and is counted again</source>
        <translation>Aquello de lo que es la fila elegida pasa a ser un filtro y se cuenta de nuevo</translation>
    </message>
    <message>
        <source>Download just these packets…</source>
        <translation>Descargar solo estos paquetes…</translation>
    </message>
    <message>
        <source>The packets of the selected row, with its time and filters</source>
        <translation>Los paquetes de la fila elegida, con su tiempo y sus filtros</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Hay una fila en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>Hay %1 filas en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 shown, the greatest; %2 more are not.</source>
        <translation>Se muestran %1, las mayores; otras %2 no.</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Lo que se contó</translation>
    </message>
    <message>
        <source>What was counted, over time</source>
        <translation>Lo que se contó, en el tiempo</translation>
    </message>
    <message>
        <source>Value that is drawn</source>
        <translation>Valor que se traza</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Guardar gráfico…</translation>
    </message>
    <message>
        <source>As SVG, PNG, PDF, or the numbers as CSV</source>
        <translation>Como SVG, PNG, PDF, o los números como CSV</translation>
    </message>
    <message>
        <source>Chart of</source>
        <translation>Gráfico de</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Una fila</translation>
    </message>
    <message>
        <source>%1 rows, the first</source>
        <translation>%1 filas, las primeras</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>There are no rows to copy.</source>
        <translation>No hay filas que copiar.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 filas son demasiadas para el portapapeles. Guárdelas como archivo.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>CSV (*.csv);;TSV (*.tsv);;JSON lines (*.jsonl)</source>
        <translation>CSV (*.csv);;TSV (*.tsv);;Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado %1.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Count this more &amp;narrowly</source>
        <translation>Contar esto más &amp;acotado</translation>
    </message>
    <message>
        <source>&amp;Download just these packets…</source>
        <translation>&amp;Descargar solo estos paquetes…</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>&amp;Guardar tabla…</translation>
    </message>
    <message>
        <source>Count this time</source>
        <translation>Contar este tiempo</translation>
    </message>
    <message>
        <source>The same count, of the time that the chart shows</source>
        <translation>El mismo recuento, del tiempo que muestra el gráfico</translation>
    </message>
    <message>
        <source>Download this time…</source>
        <translation>Descargar este tiempo…</translation>
    </message>
    <message>
        <source>The packets of the time that the chart shows, with the filters of the count</source>
        <translation>Los paquetes del tiempo que muestra el gráfico, con los filtros del recuento</translation>
    </message>
    <message>
        <source>Drag in the chart to choose a time.</source>
        <translation>Arrastre en el gráfico para elegir un tiempo.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountTemplate</name>
    <message>
        <source>Open template…</source>
        <translation>Abrir plantilla…</translation>
    </message>
    <message>
        <source>A saved view, JSON, as “remora view --template” reads it</source>
        <translation>Una vista guardada, JSON, como la lee «remora view --template»</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>What is asked here, without its source and its time, for later or for “remora view --template”</source>
        <translation>Lo que se pide aquí, sin su fuente ni su tiempo, para más tarde o para «remora view --template»</translation>
    </message>
    <message>
        <source>Leave the template</source>
        <translation>Dejar la plantilla</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Open a template, a view that was saved</source>
        <translation>Abrir una plantilla, una vista guardada</translation>
    </message>
    <message>
        <source>Saved views (*.json)</source>
        <translation>Vistas guardadas (*.json)</translation>
    </message>
    <message>
        <source>The form says what %1 asks for.</source>
        <translation>El formulario dice lo que pide %1.</translation>
    </message>
    <message>
        <source>%1 has more than this form can show, and is counted as it is: its keys, values and filters, in samples of %2.</source>
        <translation>%1 tiene más de lo que este formulario puede mostrar y se cuenta tal cual: sus claves, valores y filtros, en muestras de %2.</translation>
    </message>
    <message>
        <source>%1 tables are counted; one output is shown.</source>
        <translation>Se cuentan %1 tablas; se muestra una salida.</translation>
    </message>
    <message>
        <source>It asks for a time of its own: only what is in the time above, too, is counted.</source>
        <translation>Pide un tiempo propio: solo se cuenta lo que está también en el tiempo de arriba.</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Saved %1, without the source and the time: each count has its own.</source>
        <translation>Guardado %1, sin la fuente ni el tiempo: cada recuento tiene los suyos.</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountWindow</name>
    <message>
        <source>%1 – counted on the appliance</source>
        <translation>%1 – contado en el equipo</translation>
    </message>
    <message>
        <source>Choose what to count, then press Count: the appliance counts over its packets and sends the numbers.</source>
        <translation>Elija qué contar y pulse «Contar»: el equipo cuenta sobre sus paquetes y envía los números.</translation>
    </message>
    <message>
        <source>The view %1 of %2. It stays on the appliance when this window is closed.</source>
        <translation>La vista %1 de %2. Permanece en el equipo cuando se cierra esta ventana.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The view has no rows yet.</source>
        <translation>La vista aún no tiene filas.</translation>
    </message>
    <message>
        <source>Nothing matches: the appliance counted no row.</source>
        <translation>Nada coincide: el equipo no contó ninguna fila.</translation>
    </message>
    <message>
        <source>As it was when it was read.</source>
        <translation>Tal como estaba cuando se leyó.</translation>
    </message>
    <message>
        <source>Live: the numbers grow.</source>
        <translation>En vivo: los números crecen.</translation>
    </message>
    <message>
        <source>Reading the view…</source>
        <translation>Leyendo la vista…</translation>
    </message>
    <message>
        <source>samples of %1</source>
        <translation>muestras de %1</translation>
    </message>
    <message>
        <source>of %1 packets</source>
        <translation>de %1 paquetes</translation>
    </message>
    <message>
        <source>No filter of the appliance asks for this row.</source>
        <translation>Ningún filtro del equipo permite pedir esta fila.</translation>
    </message>
    <message>
        <source>No filter asks for %1 of this row: it is left out.</source>
        <translation>Ningún filtro permite pedir %1 de esta fila: se omite.</translation>
    </message>
    <message>
        <source>Nobody knows the time of these packets.</source>
        <translation>No se conoce el tiempo de estos paquetes.</translation>
    </message>
    <message>
        <source>times by the clock of %1</source>
        <translation>tiempos según el reloj de %1</translation>
    </message>
    <message>
        <source>The template has filters for some of its tables alone: these packets are without them.</source>
        <translation>La plantilla tiene filtros solo para algunas de sus tablas: estos paquetes son sin ellos.</translation>
    </message>
    <message>
        <source>Not connected any more, and left out: %1.</source>
        <translation>Ya sin conexión y omitidos: %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::DeedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>Preguntando al equipo…</translation>
    </message>
</context>
<context>
    <name>remora::ui::Downloads</name>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 no se puede eliminar.</translation>
    </message>
    <message>
        <source>Downloads are running</source>
        <translation>Hay descargas en curso</translation>
    </message>
    <message>
        <source>A download is still running. What came is kept as a partial capture.</source>
        <translation>Hay una descarga en curso. Lo recibido se conserva como captura parcial.</translation>
    </message>
    <message>
        <source>Cancel download and quit</source>
        <translation>Cancelar la descarga y salir</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sobrescribirlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>An earlier download to this name was interrupted. What had come is kept in %1.</source>
        <translation>Una descarga anterior con este nombre se interrumpió. Lo que había llegado se conserva en %1.</translation>
    </message>
    <message>
        <source>%1 What came is kept in %2.</source>
        <translation>%1 Lo que llegó está en %2.</translation>
    </message>
    <message>
        <source>Continue downloading</source>
        <translation>Continuar la descarga</translation>
    </message>
</context>
<context>
    <name>remora::ui::EmptyFocus</name>
    <message>
        <source>No packet matches the filter and lies in the time range.</source>
        <translation>Ningún paquete pasa el filtro y está en el intervalo de tiempo.</translation>
    </message>
    <message>
        <source>No packet matches the filter.</source>
        <translation>Ningún paquete pasa el filtro.</translation>
    </message>
    <message>
        <source>No packet lies in the time range.</source>
        <translation>Ningún paquete está en el intervalo de tiempo.</translation>
    </message>
    <message>
        <source>This capture holds no packets.</source>
        <translation>Esta captura no contiene paquetes.</translation>
    </message>
    <message>
        <source>Clear the filter (%1 packets without it)</source>
        <translation>Quitar el filtro (%1 paquetes sin él)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>No packet of the selection matches the filter and lies in the time range.</source>
        <translation>Ningún paquete de la selección pasa el filtro y está en el intervalo de tiempo.</translation>
    </message>
    <message>
        <source>No packet of the selection matches the filter.</source>
        <translation>Ningún paquete de la selección pasa el filtro.</translation>
    </message>
    <message>
        <source>No packet of the selection lies in the time range.</source>
        <translation>Ningún paquete de la selección está en el intervalo de tiempo.</translation>
    </message>
    <message>
        <source>Clear the time range (%1 packets without it)</source>
        <translation>Quitar el intervalo de tiempo (%1 paquetes sin él)</translation>
    </message>
    <message>
        <source>No packet matches the BPF filter %1, with which this capture was opened (%2 packets without it).</source>
        <translation>Ningún paquete coincide con el filtro BPF %1, con el que se abrió esta captura (%2 paquetes sin él).</translation>
    </message>
</context>
<context>
    <name>remora::ui::EndpointsView</name>
    <message>
        <source>Endpoints</source>
        <translation>Extremos</translation>
    </message>
    <message>
        <source>Save endpoints as CSV…</source>
        <translation>Guardar los extremos como CSV…</translation>
    </message>
    <message>
        <source>Save endpoints</source>
        <translation>Guardar los extremos</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado %1.</translation>
    </message>
    <message>
        <source>Counting the endpoints…</source>
        <translation>Contando los extremos…</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>No hay ninguna fila elegida: no hay nada que copiar.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 filas son demasiadas para el portapapeles. Guárdelas como archivo.</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Hay una fila en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>Hay %1 filas en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
</context>
<context>
    <name>remora::ui::ExportLimits</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>whole packets</source>
        <translation>paquetes completos</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Stop after seconds</source>
        <translation>Parar tras segundos</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Stop after megabytes</source>
        <translation>Parar tras megabytes</translation>
    </message>
    <message>
        <source> packets</source>
        <translation> paquetes</translation>
    </message>
    <message>
        <source>Stop after packets</source>
        <translation>Parar tras paquetes</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Parar tras</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>Longitud de captura</translation>
    </message>
    <message>
        <source>Longer packets are cut off there</source>
        <translation>Los paquetes más largos se cortan ahí</translation>
    </message>
</context>
<context>
    <name>remora::ui::FactsView</name>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>Facts of the capture</source>
        <translation>Datos de la captura</translation>
    </message>
    <message>
        <source>%1
Double click shows the packet.</source>
        <translation>%1
Un doble clic muestra el paquete.</translation>
    </message>
    <message>
        <source>Show the packet</source>
        <translation>Mostrar el paquete</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>Copiar todos los datos</translation>
    </message>
</context>
<context>
    <name>remora::ui::FetchCountedDialog</name>
    <message>
        <source>Appliances that have counted these packets</source>
        <translation>Equipos que han contado estos paquetes</translation>
    </message>
    <message>
        <source>Fetch from the appliances</source>
        <translation>Obtener de los equipos</translation>
    </message>
    <message>
        <source>Saved in %1, each under the names of its appliance and its source.</source>
        <translation>Guardadas en %1, cada una con los nombres de su equipo y de su fuente.</translation>
    </message>
    <message>
        <source>Download and analyze</source>
        <translation>Descargar y analizar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick one appliance at least.</source>
        <translation>Marque al menos un equipo.</translation>
    </message>
</context>
<context>
    <name>remora::ui::FetchDialog</name>
    <message>
        <source>none: all packets</source>
        <translation>ninguno: todos los paquetes</translation>
    </message>
    <message>
        <source>Fetch from the appliance</source>
        <translation>Traer del appliance</translation>
    </message>
    <message>
        <source>exactly this time</source>
        <translation>exactamente este tiempo</translation>
    </message>
    <message>
        <source>1 s before and after</source>
        <translation>1 s antes y después</translation>
    </message>
    <message>
        <source>10 s before and after</source>
        <translation>10 s antes y después</translation>
    </message>
    <message>
        <source>1 min before and after</source>
        <translation>1 min antes y después</translation>
    </message>
    <message>
        <source>5 min before and after</source>
        <translation>5 min antes y después</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Download and analyze</source>
        <translation>Descargar y analizar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>remora::ui::FetchPointsDialog</name>
    <message>
        <source>Compare points of appliances</source>
        <translation>Comparar puntos de equipos</translation>
    </message>
    <message>
        <source>The sources that saw the same traffic, in the order of the way. All are asked for one time range and one filter, downloaded at once and compared.</source>
        <translation>Las fuentes que vieron el mismo tráfico, en el orden del camino. A todas se les pide un intervalo y un filtro; se descargan a la vez y se comparan.</translation>
    </message>
    <message>
        <source>Sources that are compared</source>
        <translation>Fuentes que se comparan</translation>
    </message>
    <message>
        <source>Download and compare</source>
        <translation>Descargar y comparar</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clip</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick one source at least.</source>
        <translation>Marque al menos una fuente.</translation>
    </message>
    <message>
        <source>Tick two sources at least.</source>
        <translation>Marque al menos dos fuentes.</translation>
    </message>
    <message>
        <source>At most %1 can be ticked: four captures are compared at most.</source>
        <translation>Se pueden marcar %1 como máximo: se comparan cuatro capturas como máximo.</translation>
    </message>
    <message>
        <source>A filter is not understood.</source>
        <translation>No se entiende un filtro.</translation>
    </message>
    <message>
        <source>The appliances&apos; clocks differ: each is asked for this time by its own clock.</source>
        <translation>Los relojes de los equipos difieren: a cada uno se le pide este tiempo según su propio reloj.</translation>
    </message>
    <message>
        <source>Saved in %1, each under the name of its source.</source>
        <translation>Guardadas en %1, cada una con el nombre de su fuente.</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldChips</name>
    <message>
        <source>%1: ✕ or Delete takes it away, drag it to move it</source>
        <translation>%1: ✕ o Supr lo quita, arrástrelo para moverlo</translation>
    </message>
    <message>
        <source>%1 more ▾</source>
        <translation>%1 más ▾</translation>
    </message>
    <message>
        <source>fewer ▴</source>
        <translation>menos ▴</translation>
    </message>
    <message>
        <source>Show as many as fit into one line</source>
        <translation>Mostrar cuantos quepan en una línea</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Mostrarlos todos</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldDetails</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leído por</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>Filtrar por él</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Trazar</translation>
    </message>
    <message>
        <source>Remora, native</source>
        <translation>Remora, nativo</translation>
    </message>
    <message>
        <source>%1 of %2 packets have it</source>
        <translation>%1 de %2 paquetes lo tienen</translation>
    </message>
    <message>
        <source>In the query ✓</source>
        <translation>En la consulta ✓</translation>
    </message>
    <message>
        <source>Add to query</source>
        <translation>Añadir a la consulta</translation>
    </message>
    <message>
        <source>In a filter</source>
        <translation>En un filtro</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>como %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldSearch</name>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
    <message>
        <source>Part of a name or a description. Enter adds the selected field to the query, Down goes to the list, Escape shows all fields.</source>
        <translation>Parte de un nombre o de una descripción. Intro añade el campo elegido a la consulta, flecha abajo lleva a la lista, Esc muestra todos los campos.</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expresión regular</translation>
    </message>
    <message>
        <source>What is typed is a regular expression, such as ^tcp.*rtt (Alt+R)</source>
        <translation>Lo que se escribe es una expresión regular, como ^tcp.*rtt (Alt+R)</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldsPage</name>
    <message>
        <source>No field has “%1” in its name or its description.</source>
        <translation>Ningún campo tiene «%1» en su nombre o su descripción.</translation>
    </message>
    <message>
        <source>Reading tshark’s fields…</source>
        <translation>Leyendo los campos de tshark…</translation>
    </message>
    <message>
        <source>These are the fields that Remora reads itself.</source>
        <translation>Estos son los campos que Remora lee por sí mismo.</translation>
    </message>
    <message>
        <source>Remora</source>
        <translation>Remora</translation>
    </message>
    <message>
        <source>&amp;Add to query</source>
        <translation>&amp;Añadir a la consulta</translation>
    </message>
    <message>
        <source>&amp;Not a favourite any more</source>
        <translation>&amp;Quitar de favoritos</translation>
    </message>
    <message>
        <source>&amp;Make it a favourite</source>
        <translation>&amp;Marcar como favorito</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>&amp;Copiar el nombre</translation>
    </message>
    <message>
        <source>&amp;Filter by it</source>
        <translation>&amp;Filtrar por él</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>&amp;Trazar</translation>
    </message>
</context>
<context>
    <name>remora::ui::FileActions</name>
    <message>
        <source>&amp;New folder…</source>
        <translation>Carpeta &amp;nueva…</translation>
    </message>
    <message>
        <source>&amp;New folder in it…</source>
        <translation>Carpeta &amp;nueva aquí…</translation>
    </message>
    <message>
        <source>&amp;Move or rename…</source>
        <translation>&amp;Mover o cambiar de nombre…</translation>
    </message>
    <message>
        <source>&amp;Download as it is…</source>
        <translation>&amp;Descargar tal cual…</translation>
    </message>
    <message>
        <source>Remove its &amp;index</source>
        <translation>&amp;Quitar su índice</translation>
    </message>
    <message>
        <source>Build an &amp;index</source>
        <translation>&amp;Crear un índice</translation>
    </message>
    <message>
        <source>&amp;Verify the file…</source>
        <translation>&amp;Verificar el archivo…</translation>
    </message>
    <message>
        <source>De&amp;lete the file…</source>
        <translation>&amp;Eliminar el archivo…</translation>
    </message>
    <message>
        <source>De&amp;lete the folder…</source>
        <translation>&amp;Eliminar la carpeta…</translation>
    </message>
    <message>
        <source>“%1” has an index.</source>
        <translation>«%1» tiene un índice.</translation>
    </message>
    <message>
        <source>“%1” has no index any more.</source>
        <translation>«%1» ya no tiene índice.</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody.</source>
        <translation>«%1» se elimina en el appliance, para todos.</translation>
    </message>
    <message>
        <source>The file in it is lost too.</source>
        <translation>El archivo que contiene también se pierde.</translation>
    </message>
    <message>
        <source>%1 files in it are lost too.</source>
        <translation>También se pierden los %1 archivos que contiene.</translation>
    </message>
    <message>
        <source>Delete a folder</source>
        <translation>Eliminar una carpeta</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>Eliminar un archivo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Guardar el archivo como</translation>
    </message>
    <message>
        <source>Upload a capture</source>
        <translation>Subir una captura</translation>
    </message>
    <message>
        <source>Folder of the appliance</source>
        <translation>Carpeta del appliance</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>Capturas (*.pcap *.pcapng *.cap);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Upload it there</source>
        <translation>Subirla ahí</translation>
    </message>
    <message>
        <source>Com&amp;bine with other traces…</source>
        <translation>Com&amp;binar con otras trazas…</translation>
    </message>
    <message>
        <source>Compare its &amp;traces</source>
        <translation>Comparar sus &amp;trazas</translation>
    </message>
</context>
<context>
    <name>remora::ui::FilePlaceDialog</name>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>Crear la carpeta</translation>
    </message>
    <message>
        <source>Move a folder</source>
        <translation>Mover una carpeta</translation>
    </message>
    <message>
        <source>Move a file</source>
        <translation>Mover un archivo</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The appliance shows no folder for it.</source>
        <translation>El equipo no muestra ninguna carpeta para ello.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>A name cannot be a path: choose the folder above.</source>
        <translation>Un nombre no puede ser una ruta: elija la carpeta arriba.</translation>
    </message>
    <message>
        <source>The name is too long: it has %1 bytes, the limit is %2.</source>
        <translation>El nombre es demasiado largo: tiene %1 bytes y el límite es %2.</translation>
    </message>
    <message>
        <source>The folder already holds something of this name.</source>
        <translation>La carpeta ya contiene algo con este nombre.</translation>
    </message>
    <message>
        <source>It is already there.</source>
        <translation>Ya está ahí.</translation>
    </message>
    <message>
        <source>The folder “%1” is created.</source>
        <translation>La carpeta «%1» está creada.</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>Movido a «%1».</translation>
    </message>
</context>
<context>
    <name>remora::ui::FileVerifyDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparar con un archivo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Verificar un archivo</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copiar el SHA-256</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 computes no SHA-256 of its files.</source>
        <translation>%1 no calcula el SHA-256 de sus archivos.</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparar con un archivo</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>✓ “%1” is the same, byte for byte.</source>
        <translation>✓ «%1» es igual, byte a byte.</translation>
    </message>
    <message>
        <source>Waiting for the appliance to compute it…</source>
        <translation>Esperando a que el equipo lo calcule…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Leyendo «%1»…</translation>
    </message>
    <message>
        <source>✗ “%1” is a different file: its SHA-256 is %2.</source>
        <translation>✗ «%1» es un archivo distinto: su SHA-256 es %2.</translation>
    </message>
</context>
<context>
    <name>remora::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Clear the filter: all packets</source>
        <translation>Quitar el filtro: todos los paquetes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Forward again (Ctrl+Shift+Z)</source>
        <translation>Adelante de nuevo (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Filter, such as tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms</source>
        <translation>Filtro, como tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>BPF, such as host 10.0.0.1 and tcp port 443; reads the file again</source>
        <translation>BPF, como host 10.0.0.1 and tcp port 443; lee el archivo de nuevo</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>filtrando…</translation>
    </message>
    <message>
        <source>✓ %1 of %2 packets</source>
        <translation>✓ %1 de %2 paquetes</translation>
    </message>
    <message>
        <source>Forget a named filter</source>
        <translation>Olvidar un filtro con nombre</translation>
    </message>
    <message>
        <source>Name this filter…</source>
        <translation>Dar nombre a este filtro…</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>Dar nombre a este filtro</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Nombre de «%1»</translation>
    </message>
    <message>
        <source>Use BPF</source>
        <translation>Usar BPF</translation>
    </message>
    <message>
        <source>Fields and operators are Wireshark&apos;s. Enter applies, Escape goes back to what is applied, Ctrl+Space lists the fields.</source>
        <translation>Campos y operadores son los de Wireshark. Intro aplica, Esc vuelve a lo aplicado, Ctrl+Espacio lista los campos.</translation>
    </message>
    <message>
        <source>%1 without a unit is %1 s: write %1 ms where milliseconds are meant.</source>
        <translation>%1 sin unidad son %1 s: escriba %1 ms si se trata de milisegundos.</translation>
    </message>
    <message>
        <source>%1 = %1 s</source>
        <translation>%1 = %1 s</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>no aplicado</translation>
    </message>
    <message>
        <source>not applied · Enter</source>
        <translation>no aplicado · Intro</translation>
    </message>
    <message>
        <source>This is BPF, as in tcpdump: apply it as BPF. The file is read again.</source>
        <translation>Esto es BPF, como en tcpdump: aplíquelo como BPF. El archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>Recent filters, named filters, and the filter language</source>
        <translation>Filtros recientes, filtros con nombre y el lenguaje de filtros</translation>
    </message>
    <message>
        <source>Back to the previous focus (Ctrl+Z)</source>
        <translation>Volver al foco anterior (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This is BPF, as in tcpdump: “Use BPF” applies it.</source>
        <translation>Esto es BPF, como en tcpdump: «Usar BPF» lo aplica.</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>No hay filtros recientes</translation>
    </message>
    <message>
        <source>Display filter, as in Wireshark</source>
        <translation>Filtro de visualización, como en Wireshark</translation>
    </message>
    <message>
        <source>BPF, as in tcpdump</source>
        <translation>BPF, como en tcpdump</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>Use in a query</source>
        <translation>Usar en una consulta</translation>
    </message>
    <message>
        <source>tshark reads this field: ask for the packets in a query</source>
        <translation>tshark lee este campo: pida los paquetes en una consulta</translation>
    </message>
    <message>
        <source>%1 is read by tshark: use it in a query.</source>
        <translation>%1 lo lee tshark: úselo en una consulta.</translation>
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
        <translation>visualización</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
    </message>
    <message>
        <source>+ Add filter</source>
        <translation>+ Añadir filtro</translation>
    </message>
    <message>
        <source>The NetShark&apos;s own filter (fast), BPF as in tcpdump, or a Wireshark display filter (slow)</source>
        <translation>El filtro propio del NetShark (rápido), BPF como en tcpdump, o un filtro de visualización de Wireshark (lento)</translation>
    </message>
    <message>
        <source>Kind of filter</source>
        <translation>Tipo de filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Name “%1”…</source>
        <translation>Nombrar «%1»…</translation>
    </message>
    <message>
        <source>Forget a named filter</source>
        <translation>Olvidar un filtro con nombre</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>Dar nombre a este filtro</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Nombre de «%1»</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>None: all packets</source>
        <translation>Ninguno: todos los paquetes</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent filters and named filters</source>
        <translation>Filtros recientes y filtros con nombre</translation>
    </message>
    <message>
        <source>Use a native filter instead</source>
        <translation>Usar un filtro nativo en su lugar</translation>
    </message>
    <message>
        <source>Slow: the appliance runs Wireshark for this filter.</source>
        <translation>Lento: el equipo ejecuta Wireshark para este filtro.</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>No hay filtros recientes</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Guardar el filtro</translation>
    </message>
</context>
<context>
    <name>remora::ui::FindingLink</name>
    <message>
        <source>%1
Click to show its packets only</source>
        <translation>%1
Haga clic para mostrar solo sus paquetes</translation>
    </message>
</context>
<context>
    <name>remora::ui::FocusChips</name>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Filter %1 is not applied: %2</source>
        <translation>El filtro %1 no está aplicado: %2</translation>
    </message>
    <message>
        <source>%1
Click clears the filter.</source>
        <translation>%1
Un clic quita el filtro.</translation>
    </message>
    <message>
        <source>%1
%2
Click clears the filter.</source>
        <translation>%1
%2
Un clic quita el filtro.</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>Tiempo %1</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversación</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 conversaciones</translation>
    </message>
    <message>
        <source>%1 of %2 conversations</source>
        <translation>%1 de %2 conversaciones</translation>
    </message>
    <message>
        <source>%1 of %2 packets</source>
        <translation>%1 de %2 paquetes</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>The whole capture</source>
        <translation>Toda la captura</translation>
    </message>
    <message>
        <source>Clear the time range</source>
        <translation>Quitar el intervalo de tiempo</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Clear the filter, the time range and the selection</source>
        <translation>Quitar el filtro, el intervalo de tiempo y la selección</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>1 paquete</translation>
    </message>
</context>
<context>
    <name>remora::ui::FollowWindow</name>
    <message>
        <source>Reading the packets of the conversation…</source>
        <translation>Leyendo los paquetes de la conversación…</translation>
    </message>
    <message>
        <source>Save client…</source>
        <translation>Guardar cliente…</translation>
    </message>
    <message>
        <source>Save server…</source>
        <translation>Guardar servidor…</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>No encontrado.</translation>
    </message>
    <message>
        <source>%1 – followed stream</source>
        <translation>%1 – flujo seguido</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Client only</source>
        <translation>Solo el cliente</translation>
    </message>
    <message>
        <source>Server only</source>
        <translation>Solo el servidor</translation>
    </message>
    <message>
        <source>Sides that are shown</source>
        <translation>Lados que se muestran</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>In hexadecimal</source>
        <translation>En hexadecimal</translation>
    </message>
    <message>
        <source>How bytes are shown</source>
        <translation>Cómo se muestran los bytes</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Save the client&apos;s bytes as they were sent</source>
        <translation>Guardar los bytes del cliente tal como se enviaron</translation>
    </message>
    <message>
        <source>Save the server&apos;s bytes as they were sent</source>
        <translation>Guardar los bytes del servidor tal como se enviaron</translation>
    </message>
    <message>
        <source>client → %1 bytes</source>
        <translation>cliente → %1 bytes</translation>
    </message>
    <message>
        <source>server → %1 bytes</source>
        <translation>servidor → %1 bytes</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, faltan %1</translation>
    </message>
    <message>
        <source>The packets of this conversation carry no payload.</source>
        <translation>Los paquetes de esta conversación no llevan carga útil.</translation>
    </message>
    <message>
        <source>only the first 10 MB are shown</source>
        <translation>solo se muestran los primeros 10 MB</translation>
    </message>
    <message>
        <source>Save the client&apos;s bytes</source>
        <translation>Guardar los bytes del cliente</translation>
    </message>
    <message>
        <source>Save the server&apos;s bytes</source>
        <translation>Guardar los bytes del servidor</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved %1, without the bytes that are not shown.</source>
        <translation>Guardado %1, sin los bytes que no se muestran.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::GroupPane</name>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>Preajustes ▾</translation>
    </message>
    <message>
        <source>Groups that are often asked for</source>
        <translation>Grupos que se piden a menudo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
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
        <translation>Cuántos grupos se muestran</translation>
    </message>
    <message>
        <source>top %1</source>
        <translation>top %1</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>Otro campo…</translation>
    </message>
    <message>
        <source>%1 (tshark)</source>
        <translation>%1 (tshark)</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 grupo</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 grupos</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrados</translation>
    </message>
    <message>
        <source>%1 rows have no value to group by</source>
        <translation>%1 filas no tienen ningún valor por el que agrupar</translation>
    </message>
    <message>
        <source>No rows to group.</source>
        <translation>No hay filas que agrupar.</translation>
    </message>
    <message>
        <source>Group the rows above: choose a preset, or fields with ＋.</source>
        <translation>Agrupe las filas de arriba: elija un preajuste, o campos con ＋.</translation>
    </message>
    <message>
        <source>▲ ack_rtt holds both sides of the tap. &lt;a href=&quot;split&quot;&gt;Split by side&lt;/a&gt;</source>
        <translation>▲ ack_rtt contiene ambos lados del punto de captura. &lt;a href=&quot;split&quot;&gt;Separar por lado&lt;/a&gt;</translation>
    </message>
    <message>
        <source>no time bins</source>
        <translation>sin intervalos de tiempo</translation>
    </message>
    <message>
        <source>Width of time bins of the groups</source>
        <translation>Ancho de los intervalos de tiempo de los grupos</translation>
    </message>
    <message>
        <source>Groups of each stretch of time</source>
        <translation>Grupos por cada tramo de tiempo</translation>
    </message>
    <message>
        <source>Query this group alone</source>
        <translation>Consultar solo este grupo</translation>
    </message>
    <message>
        <source>Filter the window by this group</source>
        <translation>Filtrar la ventana por este grupo</translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation>Agrupando…</translation>
    </message>
    <message>
        <source>grouping… these are of %1 rows</source>
        <translation>agrupando… estos son de %1 filas</translation>
    </message>
    <message>
        <source>grouping…</source>
        <translation>agrupando…</translation>
    </message>
    <message>
        <source>not of all rows</source>
        <translation>no de todas las filas</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Total: %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>remora::ui::HexView</name>
    <message>
        <source>Bytes of the packet</source>
        <translation>Bytes del paquete</translation>
    </message>
    <message>
        <source>Copy the bytes</source>
        <translation>Copiar los bytes</translation>
    </message>
</context>
<context>
    <name>remora::ui::InterfaceDialog</name>
    <message>
        <source>Rename an interface</source>
        <translation>Cambiar el nombre de una interfaz</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>The interface is called “%1” now.</source>
        <translation>La interfaz se llama ahora «%1».</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
</context>
<context>
    <name>remora::ui::JobActions</name>
    <message>
        <source>&amp;New job…</source>
        <translation>Trabajo &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Start the job</source>
        <translation>&amp;Iniciar el trabajo</translation>
    </message>
    <message>
        <source>&amp;Stop the job…</source>
        <translation>&amp;Detener el trabajo…</translation>
    </message>
    <message>
        <source>&amp;Change the job…</source>
        <translation>&amp;Cambiar el trabajo…</translation>
    </message>
    <message>
        <source>De&amp;lete the job…</source>
        <translation>&amp;Eliminar el trabajo…</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Detener el trabajo</translation>
    </message>
    <message>
        <source>“%1” captures no more packets until it is started again. Those that it has stay.</source>
        <translation>«%1» no captura más paquetes hasta que se inicie de nuevo. Los que tiene permanecen.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Dejarlo correr</translation>
    </message>
    <message>
        <source>“%1” has stopped.</source>
        <translation>«%1» se ha detenido.</translation>
    </message>
    <message>
        <source>All packets of “%1” are deleted on the appliance, for everybody. Locked clips stay.</source>
        <translation>Se eliminan todos los paquetes de «%1» en el appliance, para todos. Los clips bloqueados permanecen.</translation>
    </message>
    <message>
        <source>Delete the packets</source>
        <translation>Eliminar los paquetes</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>“%1” is empty now.</source>
        <translation>«%1» está vacío ahora.</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody.</source>
        <translation>«%1» se elimina en el appliance, para todos.</translation>
    </message>
    <message>
        <source>Its packets are lost: %1.</source>
        <translation>Sus paquetes se pierden: %1.</translation>
    </message>
    <message>
        <source>The clip of it is lost too.</source>
        <translation>Su clip también se pierde.</translation>
    </message>
    <message>
        <source>%1 clips of it are lost too.</source>
        <translation>También se pierden sus %1 clips.</translation>
    </message>
    <message>
        <source>Delete a job</source>
        <translation>Eliminar un trabajo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted while a clip of it is locked. Unlock the clip first.</source>
        <translation>«%1» no se puede eliminar mientras uno de sus clips esté bloqueado. Desbloquee primero el clip.</translation>
    </message>
    <message>
        <source>Keep &amp;all of it as a clip…</source>
        <translation>Guardar &amp;todo como clip…</translation>
    </message>
    <message>
        <source>Delete its &amp;packets…</source>
        <translation>Eliminar sus &amp;paquetes…</translation>
    </message>
    <message>
        <source>“%1” is capturing.</source>
        <translation>«%1» está capturando.</translation>
    </message>
    <message>
        <source>Delete the packets of a job</source>
        <translation>Eliminar los paquetes de un trabajo</translation>
    </message>
    <message>
        <source>The clip is created and locked.</source>
        <translation>El clip está creado y bloqueado.</translation>
    </message>
    <message>
        <source>The clip is created.</source>
        <translation>El clip está creado.</translation>
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
        <translation>días</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Trabajo nuevo</translation>
    </message>
    <message>
        <source>Change a job</source>
        <translation>Cambiar un trabajo</translation>
    </message>
    <message>
        <source>Create the job</source>
        <translation>Crear el trabajo</translation>
    </message>
    <message>
        <source>Change the job</source>
        <translation>Cambiar el trabajo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>such as: web servers</source>
        <translation>por ejemplo: servidores web</translation>
    </message>
    <message>
        <source>all packets, or such as: tcp port 443</source>
        <translation>todos los paquetes, o por ejemplo: tcp port 443</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>whole packets</source>
        <translation>paquetes completos</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>BPF filter</source>
        <translation>Filtro BPF</translation>
    </message>
    <message>
        <source>Keeps at most, size</source>
        <translation>Guarda como máximo, tamaño</translation>
    </message>
    <message>
        <source>Keeps at most, time</source>
        <translation>Guarda como máximo, tiempo</translation>
    </message>
    <message>
        <source>Keeps at most, packets</source>
        <translation>Guarda como máximo, paquetes</translation>
    </message>
    <message>
        <source>Index at most, size</source>
        <translation>Índice como máximo, tamaño</translation>
    </message>
    <message>
        <source>Index at most, time</source>
        <translation>Índice como máximo, tiempo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>paquetes</translation>
    </message>
    <message>
        <source>Keeps at most</source>
        <translation>Guarda como máximo</translation>
    </message>
    <message>
        <source>The appliance has room for %1, %2 of it used.</source>
        <translation>El appliance tiene espacio para %1, de ellos %2 usados.</translation>
    </message>
    <message>
        <source>Build an index of its packets</source>
        <translation>Crear un índice de sus paquetes</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>«%1» se ha cambiado.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>Longitud de captura</translation>
    </message>
    <message>
        <source>Longer packets are cut off there</source>
        <translation>Los paquetes más largos se cortan ahí</translation>
    </message>
    <message>
        <source>The interface of a job cannot be changed.</source>
        <translation>La interfaz de un trabajo no se puede cambiar.</translation>
    </message>
    <message>
        <source>Beyond any of these limits the oldest packets are dropped.</source>
        <translation>Más allá de cualquiera de estos límites se descartan los paquetes más antiguos.</translation>
    </message>
    <message>
        <source>Drop the index with its packets</source>
        <translation>Descartar el índice con sus paquetes</translation>
    </message>
    <message>
        <source>Index at most</source>
        <translation>Índice, como máximo</translation>
    </message>
    <message>
        <source>The job holds more than that: its oldest packets are dropped at once.</source>
        <translation>El trabajo contiene más que eso: sus paquetes más antiguos se descartan de inmediato.</translation>
    </message>
    <message>
        <source>The job “%1” is created.</source>
        <translation>El trabajo «%1» está creado.</translation>
    </message>
</context>
<context>
    <name>remora::ui::JobQuantity</name>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>At most %1 %2.</source>
        <translation>Como máximo %1 %2.</translation>
    </message>
    <message>
        <source>It has to be more than 0.</source>
        <translation>Tiene que ser más de 0.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>Enter more than 0, or leave it empty.</source>
        <translation>Escriba más de 0, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Enter a whole number of %1.</source>
        <translation>Escriba un número entero de %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::LadderView</name>
    <message>
        <source>Ladder of the packets</source>
        <translation>Escalera de los paquetes</translation>
    </message>
</context>
<context>
    <name>remora::ui::LayersTree</name>
    <message>
        <source>Layers of the packet</source>
        <translation>Capas del paquete</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Copiar nombre y valor</translation>
    </message>
    <message>
        <source>Expand all layers</source>
        <translation>Desplegar todas las capas</translation>
    </message>
    <message>
        <source>Collapse all layers</source>
        <translation>Contraer todas las capas</translation>
    </message>
</context>
<context>
    <name>remora::ui::LinkedFileDialog</name>
    <message>
        <source>Combine traces</source>
        <translation>Combinar trazas</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Crear el archivo</translation>
    </message>
    <message>
        <source>Merged: one trace by time</source>
        <translation>Fusionado: una traza por tiempo</translation>
    </message>
    <message>
        <source>Multi-segment: points of one way</source>
        <translation>Multisegmento: puntos de un camino</translation>
    </message>
    <message>
        <source>Traces that it is made of</source>
        <translation>Trazas de las que consta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Trazas</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tick two traces at least.</source>
        <translation>Marque al menos dos trazas.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>A name cannot be a path.</source>
        <translation>Un nombre no puede ser una ruta.</translation>
    </message>
    <message>
        <source>The folder already holds something of this name.</source>
        <translation>La carpeta ya contiene algo con este nombre.</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>«%1» está creado.</translation>
    </message>
</context>
<context>
    <name>remora::ui::LogWindow</name>
    <message>
        <source>Requests to appliances</source>
        <translation>Peticiones a los equipos</translation>
    </message>
    <message>
        <source>Show requests that contain</source>
        <translation>Mostrar las peticiones que contengan</translation>
    </message>
    <message>
        <source>Show polling</source>
        <translation>Mostrar el sondeo</translation>
    </message>
    <message>
        <source>List every polling request by itself</source>
        <translation>Listar por separado cada petición de sondeo</translation>
    </message>
    <message>
        <source>No requests to an appliance yet.</source>
        <translation>Aún no hay peticiones a ningún equipo.</translation>
    </message>
</context>
<context>
    <name>remora::ui::LoginPage</name>
    <message>
        <source>Log in to this appliance without a purpose from now on</source>
        <translation>Iniciar sesión en este equipo sin propósito de ahora en adelante</translation>
    </message>
    <message>
        <source>Purpose of this login</source>
        <translation>Propósito de esta sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The appliance asks why you log in.</source>
        <translation>El equipo pregunta por qué inicia sesión.</translation>
    </message>
    <message>
        <source>The appliance lets nobody log in without a purpose.</source>
        <translation>El equipo no deja iniciar sesión a nadie sin un propósito.</translation>
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
        <translation>Abrir capturas</translation>
    </message>
    <message>
        <source>Captures and investigations (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part *.remora);;All files (*)</source>
        <translation>Capturas e investigaciones (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part *.remora);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 — Remora</source>
        <translation>%1 — Remora</translation>
    </message>
    <message>
        <source>The capture %1 of this investigation is not there.</source>
        <translation>La captura %1 de esta investigación no está.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Localizar %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 has changed on disk since it was read.</source>
        <translation>%1 ha cambiado en el disco desde que se leyó.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>%1 captures were opened. Of the same traffic at several points they can be compared.</source>
        <translation>Se han abierto %1 capturas. Si son del mismo tráfico en varios puntos, se pueden comparar.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
</context>
<context>
    <name>remora::ui::NotesView</name>
    <message>
        <source>Notes of the analysis</source>
        <translation>Notas del análisis</translation>
    </message>
    <message>
        <source>No notes: no retransmission, no zero window, no malformed packet.</source>
        <translation>Sin notas: ninguna retransmisión, ninguna ventana cero, ningún paquete mal formado.</translation>
    </message>
    <message>
        <source>No notes on the packets in focus.</source>
        <translation>Sin notas en los paquetes a la vista.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>Hay %1 filas en el portapapeles.</translation>
    </message>
    <message>
        <source>Show its first packet</source>
        <translation>Mostrar su primer paquete</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
</context>
<context>
    <name>remora::ui::OutsideBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>remora::ui::Overview</name>
    <message>
        <source>Bit rate of the whole capture</source>
        <translation>Tasa de bits de toda la captura</translation>
    </message>
    <message>
        <source>Bit rate of the whole capture. Drag over it to look at a time range; double click shows everything.</source>
        <translation>Tasa de bits de toda la captura. Arrastre sobre ella para ver un intervalo de tiempo; un doble clic lo muestra todo.</translation>
    </message>
    <message>
        <source>The charts show the part above the line: %1.</source>
        <translation>Los gráficos muestran la parte sobre la línea: %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::PacketTable</name>
    <message>
        <source>Source port</source>
        <translation>Puerto de origen</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Puerto de destino</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
</context>
<context>
    <name>remora::ui::PacketsView</name>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>from</source>
        <translation>del</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>Go to packet</source>
        <translation>Ir al paquete</translation>
    </message>
    <message>
        <source>Number of the packet, 1 to %1</source>
        <translation>Número del paquete, de 1 a %1</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>Hay %1 filas en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Go to packet…</source>
        <translation>Ir al paquete…</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nota siguiente</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Nota anterior</translation>
    </message>
    <message>
        <source>The first %1 of the selected rows are on the clipboard; save the packets to have all.</source>
        <translation>Las primeras %1 de las filas elegidas están en el portapapeles; guarde los paquetes para tenerlas todas.</translation>
    </message>
    <message>
        <source>Packet %1 is hidden by %2.</source>
        <translation>El paquete %1 está oculto por %2.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>No packet with a note after this one.</source>
        <translation>No hay ningún paquete con nota después de este.</translation>
    </message>
    <message>
        <source>No packet with a note before this one.</source>
        <translation>No hay ningún paquete con nota antes de este.</translation>
    </message>
    <message>
        <source>One more is outside the focus, packet %1.</source>
        <translation>Hay uno más fuera del foco, el paquete %1.</translation>
    </message>
    <message>
        <source>%1 more are outside the focus, the nearest is packet %2.</source>
        <translation>Hay %1 más fuera del foco; el más cercano es el paquete %2.</translation>
    </message>
    <message>
        <source>Follow the stream</source>
        <translation>Seguir el flujo</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
</context>
<context>
    <name>remora::ui::PartsLegend</name>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
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
        <translation>Campo trazado</translation>
    </message>
    <message>
        <source>Each value, or what is computed of a bin</source>
        <translation>Cada valor, o lo que se calcula de un intervalo</translation>
    </message>
    <message>
        <source>Field that splits the plot</source>
        <translation>Campo que separa el trazado</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>each value</source>
        <translation>cada valor</translation>
    </message>
    <message>
        <source>%1 of a bin</source>
        <translation>%1 por intervalo</translation>
    </message>
    <message>
        <source>As SVG, PNG, PDF, or the numbers as CSV</source>
        <translation>Como SVG, PNG, PDF, o los números como CSV</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Trazar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>sin separar</translation>
    </message>
    <message>
        <source>Choose a field to plot it over time.</source>
        <translation>Elija un campo para trazarlo a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>The query does not ask for %1.</source>
        <translation>La consulta no pide %1.</translation>
    </message>
    <message>
        <source>The rows have no numbers of %1.</source>
        <translation>Las filas no tienen números de %1.</translation>
    </message>
    <message>
        <source>%1 shown, those with the most values; %2 more are not.</source>
        <translation>Se muestran %1, las que tienen más valores; otras %2 no.</translation>
    </message>
    <message>
        <source>%1 values are no numbers.</source>
        <translation>%1 valores no son números.</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Guardar el trazado</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved the plot %1.</source>
        <translation>Se guardó el trazado %1.</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>Ancho del intervalo</translation>
    </message>
    <message>
        <source>automatic bins</source>
        <translation>intervalos automáticos</translation>
    </message>
    <message>
        <source>Bins of %1 would be %2, too many to be drawn. Choose wider ones.</source>
        <translation>Intervalos de %1 serían %2, demasiados para dibujarlos. Elija unos más anchos.</translation>
    </message>
    <message>
        <source>Not of all rows.</source>
        <translation>No de todas las filas.</translation>
    </message>
    <message>
        <source>bit rate of a bin</source>
        <translation>tasa de bits por intervalo</translation>
    </message>
    <message>
        <source>min, mean, max of a bin</source>
        <translation>mín., media, máx. por intervalo</translation>
    </message>
    <message>
        <source>%1, each value</source>
        <translation>%1, cada valor</translation>
    </message>
    <message>
        <source>%1, in bins of %2</source>
        <translation>%1, en intervalos de %2</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>The plot is on the clipboard.</source>
        <translation>El trazado está en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 values are of packets without a time.</source>
        <translation>%1 valores son de paquetes sin hora.</translation>
    </message>
</context>
<context>
    <name>remora::ui::PlotView</name>
    <message>
        <source>Plot of the query</source>
        <translation>Trazado de la consulta</translation>
    </message>
    <message>
        <source>Drag or turn the wheel to zoom, double-click to show everything</source>
        <translation>Arrastrar o girar la rueda amplía, un doble clic lo muestra todo</translation>
    </message>
</context>
<context>
    <name>remora::ui::PointsFetch</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 se omite: %2</translation>
    </message>
</context>
<context>
    <name>remora::ui::PointsWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Other captures…</source>
        <translation>Otras capturas…</translation>
    </message>
    <message>
        <source>Previous lost</source>
        <translation>Perdido anterior</translation>
    </message>
    <message>
        <source>Next lost</source>
        <translation>Perdido siguiente</translation>
    </message>
    <message>
        <source>Save ladder…</source>
        <translation>Guardar escalera…</translation>
    </message>
    <message>
        <source>No packet of this conversation was seen at two points.</source>
        <translation>Ningún paquete de esta conversación se vio en dos puntos.</translation>
    </message>
    <message>
        <source>Compared captures</source>
        <translation>Capturas comparadas</translation>
    </message>
    <message>
        <source>What the captures tell together will be here: where packets were lost, which segment of the way takes the time, and what was changed on it.</source>
        <translation>Aquí estará lo que las capturas dicen juntas: dónde se perdieron paquetes, qué tramo del camino consume el tiempo y qué se cambió en él.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>One-way delay over time</source>
        <translation>Retardo unidireccional en el tiempo</translation>
    </message>
    <message>
        <source>The next packet that did not come (N)</source>
        <translation>El siguiente paquete que no llegó (N)</translation>
    </message>
    <message>
        <source>The packet before that did not come (Shift+N)</source>
        <translation>El anterior paquete que no llegó (Mayús+N)</translation>
    </message>
    <message>
        <source>All of it as SVG or PNG</source>
        <translation>Toda ella como SVG o PNG</translation>
    </message>
    <message>
        <source>Reading the captures…</source>
        <translation>Leyendo las capturas…</translation>
    </message>
    <message>
        <source>Comparing their packets…</source>
        <translation>Comparando sus paquetes…</translation>
    </message>
    <message>
        <source>%1 – compared</source>
        <translation>%1 – comparadas</translation>
    </message>
    <message>
        <source>Save the ladder</source>
        <translation>Guardar la escalera</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved the ladder %1.</source>
        <translation>Guardada la escalera %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::PreferencesDialog</name>
    <message>
        <source>Show names from the capture&apos;s DNS answers</source>
        <translation>Mostrar los nombres de las respuestas DNS de la captura</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>such as 443, 8080</source>
        <translation>como 443, 8080</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Font of bytes and filters</source>
        <translation>Fuente de bytes y filtros</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>%1 are in use now.</source>
        <translation>%1 están en uso ahora.</translation>
    </message>
    <message>
        <source>%1 are in use now, and %2 in the cache folder.</source>
        <translation>%1 están en uso ahora, y %2 en la carpeta de caché.</translation>
    </message>
    <message>
        <source>Downloads go to</source>
        <translation>Descargas en</translation>
    </message>
    <message>
        <source>Memory for packets</source>
        <translation>Memoria para paquetes</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Descargas a la vez</translation>
    </message>
    <message>
        <source>Further ones wait until one of these has ended.</source>
        <translation>Las demás esperan a que termine una de estas.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Igual que el escritorio</translation>
    </message>
    <message>
        <source>Local time zone, %1</source>
        <translation>Zona horaria local, %1</translation>
    </message>
    <message>
        <source>Ports that your servers listen on: they tell server from client where no handshake was captured. For captures that are opened from now on.</source>
        <translation>Puertos en los que escuchan sus servidores: distinguen el servidor del cliente donde no se capturó ningún establecimiento. Para las capturas que se abran desde ahora.</translation>
    </message>
    <message>
        <source>Time display format</source>
        <translation>Formato de hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Server ports</source>
        <translation>Puertos de servidor</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Surte efecto en el próximo inicio</translation>
    </message>
    <message>
        <source>For everything in the window; the arrow keys change it</source>
        <translation>Para todo lo que hay en la ventana; las flechas lo cambian</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The most memory that the packets of all open captures take. Packets beyond that are kept in the cache folder until Remora ends.</source>
        <translation>La memoria máxima que ocupan los paquetes de todas las capturas abiertas. Los paquetes que la superan se guardan en la carpeta de caché hasta que Remora termina.</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Tiempo de espera de conexión</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Tiempo de espera de inactividad</translation>
    </message>
    <message>
        <source>How long an appliance may send nothing before a request or a download is given up. Both timeouts apply to new connections.</source>
        <translation>Cuánto tiempo puede un equipo no enviar nada antes de que se abandone una petición o una descarga. Ambos tiempos de espera valen para las conexiones nuevas.</translation>
    </message>
    <message>
        <source>Save preferences</source>
        <translation>Guardar preferencias</translation>
    </message>
</context>
<context>
    <name>remora::ui::ProxySection</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>nombre o dirección, y puerto</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address.</source>
        <translation>Introduzca la dirección del proxy.</translation>
    </message>
    <message>
        <source>system settings</source>
        <translation>configuración del sistema</translation>
    </message>
    <message>
        <source>asked for if the proxy needs one</source>
        <translation>se pide si el proxy necesita una</translation>
    </message>
    <message>
        <source>The proxy&apos;s own password is sent to it in clear text, nothing else of yours.</source>
        <translation>La contraseña del propio proxy se le envía en claro, nada más de usted.</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryCondition</name>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Donde</translation>
    </message>
    <message>
        <source>All packets, or a filter such as tcp.port == 443</source>
        <translation>Todos los paquetes, o un filtro como tcp.port == 443</translation>
    </message>
    <message>
        <source>Condition of the query</source>
        <translation>Condición de la consulta</translation>
    </message>
    <message>
        <source>Time of the query</source>
        <translation>Tiempo de la consulta</translation>
    </message>
    <message>
        <source>As brushed</source>
        <translation>Intervalo elegido</translation>
    </message>
    <message>
        <source>The whole capture</source>
        <translation>Toda la captura</translation>
    </message>
    <message>
        <source>A window…</source>
        <translation>Una ventana…</translation>
    </message>
    <message>
        <source>Which of several values of a packet</source>
        <translation>Cuál de varios valores de un paquete</translation>
    </message>
    <message>
        <source>Of a field that a packet has several times</source>
        <translation>De un campo que un paquete tiene varias veces</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1 – %2, as brushed</source>
        <translation>%1 – %2, intervalo elegido</translation>
    </message>
    <message>
        <source>As brushed: all</source>
        <translation>Intervalo elegido: todo</translation>
    </message>
    <message>
        <source>Stop, keep what came</source>
        <translation>Detener, conservar lo que llegó</translation>
    </message>
    <message>
        <source>Run query</source>
        <translation>Ejecutar consulta</translation>
    </message>
    <message>
        <source>✓ native</source>
        <translation>✓ nativo</translation>
    </message>
    <message>
        <source>read by tshark</source>
        <translation>leído por tshark</translation>
    </message>
    <message>
        <source>Captures of the query</source>
        <translation>Capturas de la consulta</translation>
    </message>
    <message>
        <source>Which captures are read: this one, or others after it</source>
        <translation>Qué capturas se leen: esta, u otras a continuación</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>This capture</source>
        <translation>Esta captura</translation>
    </message>
    <message>
        <source>This and %1</source>
        <translation>Esta y %1</translation>
    </message>
    <message>
        <source>This and %1 more</source>
        <translation>Esta y %1 más</translation>
    </message>
    <message>
        <source>This capture alone</source>
        <translation>Solo esta captura</translation>
    </message>
    <message>
        <source>And other captures…</source>
        <translation>Y otras capturas…</translation>
    </message>
    <message>
        <source>And those of a folder…</source>
        <translation>Y las de una carpeta…</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Captures that are read too</source>
        <translation>Capturas que también se leen</translation>
    </message>
    <message>
        <source>A folder whose captures are read too</source>
        <translation>Carpeta cuyas capturas también se leen</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part);;All files (*)</source>
        <translation>Capturas (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryResults</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Hay una fila en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>Hay %1 filas en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, with tabs between</source>
        <translation>Copiar las filas elegidas, o todas, separadas por tabuladores</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>As CSV, TSV or JSON lines</source>
        <translation>Como CSV, TSV o líneas JSON</translation>
    </message>
    <message>
        <source>Write packets…</source>
        <translation>Escribir paquetes…</translation>
    </message>
    <message>
        <source>Write the packets of the rows as a capture of their own</source>
        <translation>Escribir los paquetes de las filas como una captura propia</translation>
    </message>
    <message>
        <source>Rows of the query</source>
        <translation>Filas de la consulta</translation>
    </message>
    <message>
        <source>Groups of the query</source>
        <translation>Grupos de la consulta</translation>
    </message>
    <message>
        <source>There are no rows to copy.</source>
        <translation>No hay filas que copiar.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 filas son demasiadas para el portapapeles. Guárdelas como archivo.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>CSV (*.csv);;TSV (*.tsv);;JSON lines (*.jsonl)</source>
        <translation>CSV (*.csv);;TSV (*.tsv);;Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado %1.</translation>
    </message>
    <message>
        <source>Write the packets of the rows</source>
        <translation>Escribir los paquetes de las filas</translation>
    </message>
    <message>
        <source>pcapng (*.pcapng);;pcap (*.pcap)</source>
        <translation>pcapng (*.pcapng);;pcap (*.pcap)</translation>
    </message>
    <message>
        <source>The packets are read from this file. Choose another name.</source>
        <translation>Los paquetes se leen de este archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Saved the packets in %1.</source>
        <translation>Los paquetes se guardaron en %1.</translation>
    </message>
    <message>
        <source>Show packet %1</source>
        <translation>Mostrar el paquete %1</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>The rows are of several captures. Ask one alone to write its packets.</source>
        <translation>Las filas son de varias capturas. Consulte una sola para escribir sus paquetes.</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryView</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>＋ Add</source>
        <translation>＋ Añadir</translation>
    </message>
    <message>
        <source>Queries ▾</source>
        <translation>Consultas ▾</translation>
    </message>
    <message>
        <source>Queries that were kept, and this one under a name</source>
        <translation>Las consultas conservadas, y esta con un nombre</translation>
    </message>
    <message>
        <source>Add fields: drag them from the catalogue at the left, or choose “＋ Add”.</source>
        <translation>Añada campos: arrástrelos desde el catálogo de la izquierda, o elija «＋ Añadir».</translation>
    </message>
    <message>
        <source>tshark reads fields or a condition of this query. “Run query” starts it; the window stays usable meanwhile.</source>
        <translation>tshark lee campos o una condición de esta consulta. «Ejecutar consulta» lo inicia; la ventana se puede seguir usando mientras tanto.</translation>
    </message>
    <message>
        <source>tshark has begun to read…</source>
        <translation>tshark ha empezado a leer…</translation>
    </message>
    <message>
        <source>Stopped before the first row.</source>
        <translation>Detenido antes de la primera fila.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 campo</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 campos</translation>
    </message>
    <message>
        <source>all native</source>
        <translation>todo nativo</translation>
    </message>
    <message>
        <source>read by tshark</source>
        <translation>leído por tshark</translation>
    </message>
    <message>
        <source>read in %1 ms</source>
        <translation>leído en %1 ms</translation>
    </message>
    <message>
        <source>tshark has read %1</source>
        <translation>tshark ha leído %1</translation>
    </message>
    <message>
        <source>stopped, not all rows</source>
        <translation>detenido, no todas las filas</translation>
    </message>
    <message>
        <source>of the query before: “Run query” asks anew</source>
        <translation>de la consulta anterior: «Ejecutar consulta» pregunta de nuevo</translation>
    </message>
    <message>
        <source>No query is kept yet</source>
        <translation>Aún no se ha conservado ninguna consulta</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Conservar como…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Keep the query</source>
        <translation>Conservar la consulta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The query is kept as “%1”.</source>
        <translation>La consulta se conserva como «%1».</translation>
    </message>
    <message>
        <source>This query reads other captures too. “Run query” starts it; the window stays usable meanwhile.</source>
        <translation>Esta consulta lee también otras capturas. «Ejecutar consulta» la inicia; la ventana sigue disponible mientras tanto.</translation>
    </message>
    <message>
        <source>The captures are being read…</source>
        <translation>Se están leyendo las capturas…</translation>
    </message>
    <message>
        <source>%1 captures</source>
        <translation>%1 capturas</translation>
    </message>
    <message>
        <source>reading %1, %2 of %3</source>
        <translation>leyendo %1, %2 de %3</translation>
    </message>
    <message>
        <source>No packet in focus matches. Clear the condition, the filter, the time range or the selection.</source>
        <translation>Ningún paquete en foco coincide. Borre la condición, el filtro, el intervalo de tiempo o la selección.</translation>
    </message>
    <message>
        <source>Query only %1</source>
        <translation>Consultar solo %1</translation>
    </message>
    <message>
        <source>Filter the window by %1</source>
        <translation>Filtrar la ventana por %1</translation>
    </message>
    <message>
        <source>&amp;Save the plot of the query…</source>
        <translation>&amp;Guardar el trazado de la consulta…</translation>
    </message>
    <message>
        <source>&amp;Save the groups of the query…</source>
        <translation>&amp;Guardar los grupos de la consulta…</translation>
    </message>
    <message>
        <source>&amp;Save the rows of the query…</source>
        <translation>&amp;Guardar las filas de la consulta…</translation>
    </message>
    <message>
        <source>There is nothing to save: the query has no rows.</source>
        <translation>No hay nada que guardar: la consulta no tiene filas.</translation>
    </message>
    <message>
        <source>There is no plot to copy: choose a field to plot.</source>
        <translation>No hay ningún trazado que copiar: elija un campo para trazarlo.</translation>
    </message>
    <message>
        <source>▲ %1 (and %2 more)</source>
        <translation>▲ %1 (y %2 más)</translation>
    </message>
</context>
<context>
    <name>remora::ui::ReadoutPanel</name>
    <message>
        <source>Read-out of the charts</source>
        <translation>Lectura de los gráficos</translation>
    </message>
</context>
<context>
    <name>remora::ui::SaveChartsDialog</name>
    <message>
        <source>Transparent background</source>
        <translation>Fondo transparente</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>Guardar gráficos</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG vector picture</source>
        <translation>Imagen vectorial SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Página PDF</translation>
    </message>
    <message>
        <source>CSV numbers</source>
        <translation>Números CSV</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>Lo visible</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>Todo el intervalo</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Claro, para papel</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>Carpeta para los gráficos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Names begin with</source>
        <translation>Los nombres empiezan por</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Save and overwrite</source>
        <translation>Guardar y sobrescribir</translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
        <translation>En esta carpeta no se puede escribir. Elija otra.</translation>
    </message>
    <message>
        <source>Overwrites %1.</source>
        <translation>Sobrescribe %1.</translation>
    </message>
    <message>
        <source>Choose at least one chart.</source>
        <translation>Elija al menos un gráfico.</translation>
    </message>
    <message>
        <source>Writes %1.</source>
        <translation>Escribe %1.</translation>
    </message>
    <message>
        <source>One for each chart</source>
        <translation>Uno por gráfico</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Size of a chart</source>
        <translation>Tamaño de un gráfico</translation>
    </message>
    <message>
        <source>One for all, on one time axis</source>
        <translation>Uno para todos, en un mismo eje de tiempo</translation>
    </message>
</context>
<context>
    <name>remora::ui::Saving</name>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Writing %1… %2 %</source>
        <translation>Escribiendo %1… %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled; %1 was not written.</source>
        <translation>Cancelado; %1 no se ha escrito.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Save packets in focus</source>
        <translation>Guardar los paquetes a la vista</translation>
    </message>
    <message>
        <source>pcapng (*.pcapng);;pcap (*.pcap)</source>
        <translation>pcapng (*.pcapng);;pcap (*.pcap)</translation>
    </message>
    <message>
        <source>The packets are read from this file. Choose another name.</source>
        <translation>Los paquetes se leen de este archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Saved the packets in %1.</source>
        <translation>Los paquetes se guardaron en %1.</translation>
    </message>
    <message>
        <source>Wireshark is not installed here.</source>
        <translation>Wireshark no está instalado aquí.</translation>
    </message>
    <message>
        <source>Wireshark is not installed here. Its filter for what is in focus is on the clipboard.</source>
        <translation>Wireshark no está instalado aquí. Su filtro para lo que está a la vista está en el portapapeles.</translation>
    </message>
    <message>
        <source>Wireshark could not be started.</source>
        <translation>No se pudo iniciar Wireshark.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved the report %1.</source>
        <translation>El informe %1 está guardado.</translation>
    </message>
    <message>
        <source>Save the investigation</source>
        <translation>Guardar la investigación</translation>
    </message>
    <message>
        <source>Investigations (*.remora)</source>
        <translation>Investigaciones (*.remora)</translation>
    </message>
    <message>
        <source>Saved the investigation %1.</source>
        <translation>La investigación %1 está guardada.</translation>
    </message>
</context>
<context>
    <name>remora::ui::SecretPage</name>
    <message>
        <source>Keep it in the system keychain</source>
        <translation>Guardarla en el llavero del sistema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>remora::ui::SecuritySection</name>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>none yet: you will be asked</source>
        <translation>nada todavía: se le preguntará</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.p12 *.pfx *.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>en el mismo archivo</translation>
    </message>
    <message>
        <source>A PEM file of the certificate&apos;s private key</source>
        <translation>Un archivo PEM de la clave privada del certificado</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Claves (*.pem *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Allow older TLS (1.0 and 1.1)</source>
        <translation>Permitir TLS antiguos (1.0 y 1.1)</translation>
    </message>
    <message>
        <source>Anybody on the path can read older TLS, the password too. Use it only for an appliance that supports nothing newer, on a network you trust.</source>
        <translation>Cualquiera en el camino puede leer los TLS antiguos, también la contraseña. Úselos solo para un equipo que no admita nada más reciente, en una red de confianza.</translation>
    </message>
    <message>
        <source>only the system&apos;s</source>
        <translation>solo las del sistema</translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities to trust for this appliance</source>
        <translation>Un archivo PEM de autoridades de certificación en las que confiar para este equipo</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>What this computer presents to an appliance that asks for a certificate: PKCS#12 or PEM</source>
        <translation>Lo que este ordenador presenta a un equipo que pide un certificado: PKCS#12 o PEM</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
</context>
<context>
    <name>remora::ui::SegmentsView</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Hay una fila en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>Hay %1 filas en el portapapeles.</translation>
    </message>
    <message>
        <source>Conversations by segment</source>
        <translation>Conversaciones por tramo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows with tabs between</source>
        <translation>Copiar las filas elegidas, separadas por tabuladores</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>All rows as CSV</source>
        <translation>Todas las filas como CSV</translation>
    </message>
    <message>
        <source>%1 of %2 rows, those with most loss; a saved table has all</source>
        <translation>%1 de %2 filas, las de mayor pérdida; una tabla guardada las tiene todas</translation>
    </message>
    <message>
        <source>%1 rows: conversations by segment and direction</source>
        <translation>%1 filas: conversaciones por tramo y sentido</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>No hay ninguna fila elegida: no hay nada que copiar.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 filas son demasiadas para el portapapeles. Guárdelas como archivo.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado %1.</translation>
    </message>
</context>
<context>
    <name>remora::ui::ServerChanges</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Turns before</source>
        <translation>Turnos antes</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Servers against the baseline</source>
        <translation>Servidores frente a la referencia</translation>
    </message>
    <message>
        <source>Seconds, as if the baseline had as many turns. The %1 of %2 servers that grew most.</source>
        <translation>Segundos, como si la referencia tuviera tantos turnos. Los %1 de %2 servidores que más crecieron.</translation>
    </message>
    <message>
        <source>Seconds, as if the baseline had as many turns. Enter shows the packets of a server.</source>
        <translation>Segundos, como si la referencia tuviera tantos turnos. Intro muestra los paquetes de un servidor.</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>Mostrar sus paquetes</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a server that the baseline does not have</comment>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>remora::ui::Sidebar</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>What the sidebar shows</source>
        <translation>Qué muestra la barra lateral</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourceActions</name>
    <message>
        <source>“%1” is locked.</source>
        <translation>«%1» está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock a clip</source>
        <translation>Desbloquear un clip</translation>
    </message>
    <message>
        <source>The packets of “%1” are dropped as soon as the job drops its own.</source>
        <translation>Los paquetes de «%1» se descartan en cuanto el trabajo descarte los suyos.</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Desbloquearlo</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Dejarlo bloqueado</translation>
    </message>
    <message>
        <source>Delete a clip</source>
        <translation>Eliminar un clip</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody. Packets that only the clip has kept are lost.</source>
        <translation>«%1» se elimina en el appliance, para todos. Los paquetes que solo guardaba el clip se pierden.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>Describe a clip</source>
        <translation>Describir un clip</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>The clip is called “%1” now.</source>
        <translation>El clip se llama ahora «%1».</translation>
    </message>
    <message>
        <source>&amp;Unlock the clip…</source>
        <translation>Des&amp;bloquear el clip…</translation>
    </message>
    <message>
        <source>Loc&amp;k the clip</source>
        <translation>&amp;Bloquear el clip</translation>
    </message>
    <message>
        <source>&amp;Describe the clip…</source>
        <translation>&amp;Describir el clip…</translation>
    </message>
    <message>
        <source>De&amp;lete the clip…</source>
        <translation>&amp;Eliminar el clip…</translation>
    </message>
    <message>
        <source>&amp;Rename the interface…</source>
        <translation>&amp;Cambiar el nombre de la interfaz…</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Describirlo</translation>
    </message>
    <message>
        <source>“%1” is unlocked.</source>
        <translation>«%1» está desbloqueado.</translation>
    </message>
    <message>
        <source>C&amp;ount on the appliance…</source>
        <translation>C&amp;ontar en el equipo…</translation>
    </message>
    <message>
        <source>Running &amp;views…</source>
        <translation>&amp;Vistas en curso…</translation>
    </message>
    <message>
        <source>Compare &amp;with other points…</source>
        <translation>Comparar &amp;con otros puntos…</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourceFind</name>
    <message>
        <source>Find a source</source>
        <translation>Buscar una fuente</translation>
    </message>
    <message>
        <source>Part of a name of an appliance, job, clip, interface, file or capture (Ctrl+F). Down goes to what was found, Escape shows everything again.</source>
        <translation>Parte del nombre de un appliance, trabajo, clip, interfaz, archivo o captura (Ctrl+F). Flecha abajo lleva a lo encontrado, Esc lo muestra todo de nuevo.</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>&amp;Cerrar captura</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Upload a capture into it…</source>
        <translation>&amp;Subir una captura aquí…</translation>
    </message>
    <message>
        <source>&amp;Upload a capture…</source>
        <translation>&amp;Subir una captura…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>L&amp;og out</source>
        <translation>Cerrar s&amp;esión</translation>
    </message>
    <message>
        <source>&amp;Forget it…</source>
        <translation>&amp;Olvidarlo…</translation>
    </message>
    <message>
        <source>Its certificate stays trusted for the other account.</source>
        <translation>Su certificado sigue siendo de confianza para la otra cuenta.</translation>
    </message>
    <message>
        <source>Forget an appliance</source>
        <translation>Olvidar un appliance</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>View the &amp;certificate…</source>
        <translation>&amp;Ver el certificado…</translation>
    </message>
    <message>
        <source>“%1” (%2, %3) is removed from the list, and its password from the keychain.</source>
        <translation>«%1» (%2, %3) se quita de la lista, y su contraseña, del llavero.</translation>
    </message>
    <message>
        <source>Its certificate is no longer trusted.</source>
        <translation>Su certificado deja de ser de confianza.</translation>
    </message>
</context>
<context>
    <name>remora::ui::SpanBar</name>
    <message>
        <source>Time range on the packets that the job holds</source>
        <translation>Intervalo sobre los paquetes que tiene el trabajo</translation>
    </message>
    <message>
        <source>The packets that the job holds. Drag to choose a time range; arrow keys move it (with Shift: its end).</source>
        <translation>Los paquetes que tiene el trabajo. Arrastre para elegir un intervalo; las flechas lo mueven (con Mayús: su final).</translation>
    </message>
</context>
<context>
    <name>remora::ui::StatusLine</name>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>%1 cut by the snap length</source>
        <translation>%1 cortados por la longitud de captura</translation>
    </message>
    <message>
        <source>%1 dropped while capturing</source>
        <translation>%1 perdidos al capturar</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>leyendo, %1 %</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>%1 × %2, first in packet %3</source>
        <translation>%1 × %2, primero en el paquete %3</translation>
    </message>
    <message>
        <source>No capture is open.</source>
        <translation>No hay ninguna captura abierta.</translation>
    </message>
    <message>
        <source>odd packets: %1</source>
        <translation>paquetes extraños: %1</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 en el cable</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>archivo de %1</translation>
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
        <translation>Copiar líneas</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Show the packet</source>
        <translation>Mostrar el paquete</translation>
    </message>
    <message>
        <source>Content of the stream</source>
        <translation>Contenido del flujo</translation>
    </message>
</context>
<context>
    <name>remora::ui::TimeWindowDialog</name>
    <message>
        <source>Time window of the query</source>
        <translation>Ventana de tiempo de la consulta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>09:14:02 of the capture&apos;s first day</source>
        <translation>09:14:02 del primer día de la captura</translation>
    </message>
    <message>
        <source>2013-04-21 09:14:32, or epoch seconds</source>
        <translation>2013-04-21 09:14:32, o segundos desde la época Unix</translation>
    </message>
    <message>
        <source>10 s: from the start, to the end</source>
        <translation>10 s: desde el inicio, o hasta el fin</translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation>Usar esta ventana</translation>
    </message>
</context>
<context>
    <name>remora::ui::TransferBar</name>
    <message>
        <source>Cancel, keep what came</source>
        <translation>Cancelar, conservar lo que llegó</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>Preguntando al equipo…</translation>
    </message>
    <message>
        <source>The job is empty. Attempt %1 of 3, waiting for packets…</source>
        <translation>El trabajo está vacío. Intento %1 de 3, esperando paquetes…</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>Cancelado tras %1</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A download was interrupted: %1 holds the %2 that came.</source>
        <translation>Una descarga se interrumpió: %1 contiene los %2 recibidos.</translation>
    </message>
    <message>
        <source>Analyze it</source>
        <translation>Analizarla</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Waiting for another download to end</source>
        <translation>Esperando a que termine otra descarga</translation>
    </message>
    <message>
        <source>no data for %1 s</source>
        <translation>sin datos desde hace %1 s</translation>
    </message>
</context>
<context>
    <name>remora::ui::TurnsView</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Hay una fila en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>Hay %1 filas en el portapapeles.</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Looking for requests and their answers…</source>
        <translation>Buscando peticiones y sus respuestas…</translation>
    </message>
    <message>
        <source>No turns: no TCP conversation of this capture has a request with an answer.</source>
        <translation>Ningún turno: ninguna conversación TCP de esta captura tiene una petición con respuesta.</translation>
    </message>
    <message>
        <source>No requests with answers of TCP conversations in focus. Each would be a turn: a row that says what its client waited for.</source>
        <translation>No hay peticiones con respuesta de conversaciones TCP en foco. Cada una sería un turno: una fila que dice qué esperó su cliente.</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 turno</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 turnos</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>No hay ninguna fila elegida: no hay nada que copiar.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 filas son demasiadas para el portapapeles. Guárdelas como archivo.</translation>
    </message>
    <message>
        <source>Save turns</source>
        <translation>Guardar turnos</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado %1.</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>Mostrar sus paquetes</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Save turns as CSV…</source>
        <translation>Guardar turnos como CSV…</translation>
    </message>
</context>
<context>
    <name>remora::ui::ValueRangeDialog</name>
    <message>
        <source>Show these values</source>
        <translation>Mostrar estos valores</translation>
    </message>
    <message>
        <source>Range of values</source>
        <translation>Rango de valores</translation>
    </message>
    <message>
        <source>From, %1</source>
        <translation>De, %1</translation>
    </message>
    <message>
        <source>To, %1</source>
        <translation>A, %1</translation>
    </message>
    <message>
        <source>The first number must be the smaller one.</source>
        <translation>El primer número debe ser el menor.</translation>
    </message>
    <message>
        <source>Both must be numbers.</source>
        <translation>Ambos deben ser números.</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Mostrar todos los valores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>remora::ui::VerdictPanel</name>
    <message>
        <source>What clients waited for</source>
        <translation>Qué esperaron los clientes</translation>
    </message>
    <message>
        <source>tap %1</source>
        <translation>punto de captura: %1</translation>
    </message>
    <message>
        <source>Who made clients wait</source>
        <translation>Quién hizo esperar a los clientes</translation>
    </message>
    <message>
        <source>Where the packets were captured: whoever knows can say so</source>
        <translation>Dónde se capturaron los paquetes: quien lo sepa puede indicarlo</translation>
    </message>
    <message>
        <source>tap %1, as set</source>
        <translation>punto de captura: %1, como se indicó</translation>
    </message>
    <message>
        <source>All servers…</source>
        <translation>Todos los servidores…</translation>
    </message>
    <message>
        <source>What each server makes clients wait, against the baseline</source>
        <translation>Lo que cada servidor hace esperar a los clientes, frente a la referencia</translation>
    </message>
    <message>
        <source>Grown most: %1</source>
        <translation>Más crecidos: %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::ViewListDialog</name>
    <message>
        <source>Views on %1</source>
        <translation>Vistas en %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>Preguntando al equipo…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Close the view…</source>
        <translation>Cerrar la vista…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verla</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueada</translation>
    </message>
    <message>
        <source>The appliance counts nothing at the moment.</source>
        <translation>El equipo no cuenta nada en este momento.</translation>
    </message>
    <message>
        <source>A view that you look at stays as it is.</source>
        <translation>Una vista que usted mira queda como está.</translation>
    </message>
    <message>
        <source>Close a view</source>
        <translation>Cerrar una vista</translation>
    </message>
    <message>
        <source>The view %1 of %2 ends on the appliance, for everybody who looks at it.</source>
        <translation>La vista %1 de %2 termina en el equipo, para todos los que la miran.</translation>
    </message>
    <message>
        <source>Close the view</source>
        <translation>Cerrar la vista</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
</context>
<context>
    <name>remora::ui::WelcomePage</name>
    <message>
        <source>Was it the network?</source>
        <translation>¿Fue la red?</translation>
    </message>
    <message>
        <source>Open a capture, or connect to a NetShark and download the seconds in question. Conversations with their round-trip times and charts appear here while the packets arrive. A capture can also be dropped on this window.</source>
        <translation>Abra una captura, o conéctese a un NetShark y descargue los segundos en cuestión. Las conversaciones con sus tiempos de ida y vuelta y los gráficos aparecen aquí mientras llegan los paquetes. También se puede soltar una captura en esta ventana.</translation>
    </message>
    <message>
        <source>Open a capture…</source>
        <translation>Abrir una captura…</translation>
    </message>
    <message>
        <source>Connect to a NetShark…</source>
        <translation>Conectarse a un NetShark…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>RECENT CAPTURES</source>
        <translation>CAPTURAS RECIENTES</translation>
    </message>
    <message>
        <source>APPLIANCES</source>
        <translation>EQUIPOS</translation>
    </message>
    <message>
        <source>Starts a demo appliance on this computer, with made-up traffic</source>
        <translation>Inicia en este ordenador un equipo de demostración, con tráfico inventado</translation>
    </message>
</context>
<context>
    <name>remora::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Abrir captura…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>&amp;Cerrar captura</translation>
    </message>
    <message>
        <source>Save con&amp;versations…</source>
        <translation>Guardar con&amp;versaciones…</translation>
    </message>
    <message>
        <source>Save &amp;endpoints as CSV…</source>
        <translation>Guardar &amp;extremos como CSV…</translation>
    </message>
    <message>
        <source>&amp;Save charts…</source>
        <translation>&amp;Guardar gráficos…</translation>
    </message>
    <message>
        <source>Co&amp;py charts</source>
        <translation>Co&amp;piar gráficos</translation>
    </message>
    <message>
        <source>Save pac&amp;kets in focus…</source>
        <translation>Guardar pa&amp;quetes a la vista…</translation>
    </message>
    <message>
        <source>Save a repor&amp;t…</source>
        <translation>Guardar un in&amp;forme…</translation>
    </message>
    <message>
        <source>Save the &amp;investigation…</source>
        <translation>Guardar la &amp;investigación…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Preferencia&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of focus</source>
        <translation>&amp;Deshacer el último cambio de foco</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>Find &amp;conversations</source>
        <translation>Buscar &amp;conversaciones</translation>
    </message>
    <message>
        <source>Copy selected ro&amp;ws</source>
        <translation>Copiar las fi&amp;las elegidas</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>E&amp;quipo</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Connect to the &amp;demo</source>
        <translation>Conectar con la &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Show re&amp;quests</source>
        <translation>Mostrar &amp;peticiones</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Conversaciones</translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation>&amp;Paquetes</translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <translation>&amp;Extremos</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>Capt&amp;ura</translation>
    </message>
    <message>
        <source>&amp;Go to packet…</source>
        <translation>&amp;Ir al paquete…</translation>
    </message>
    <message>
        <source>&amp;Next note</source>
        <translation>Nota &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious note</source>
        <translation>Nota an&amp;terior</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>Chart&amp;s</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Horas en UTC</translation>
    </message>
    <message>
        <source>Na&amp;mes instead of addresses</source>
        <translation>No&amp;mbres en vez de direcciones</translation>
    </message>
    <message>
        <source>&amp;Raw sequence numbers</source>
        <translation>Números de secuencia sin p&amp;rocesar</translation>
    </message>
    <message>
        <source>tcp.seq_raw and tcp.ack_raw in the table of packets: as they stand in the packet, not counted from the conversation&apos;s first</source>
        <translation>tcp.seq_raw y tcp.ack_raw en la tabla de paquetes: tal como están en el paquete, sin contar desde el primero de la conversación</translation>
    </message>
    <message>
        <source>Colours of the des&amp;ktop</source>
        <translation>Colores &amp;del escritorio</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Colores c&amp;laros</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>A&amp;nalyze</source>
        <translation>A&amp;nalizar</translation>
    </message>
    <message>
        <source>Swap client and &amp;server</source>
        <translation>Intercambiar cliente y &amp;servidor</translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark</source>
        <translation>Abrir en &amp;Wireshark</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Help on this &amp;view</source>
        <translation>Ayuda sobre esta &amp;vista</translation>
    </message>
    <message>
        <source>&amp;About Remora</source>
        <translation>&amp;Acerca de Remora</translation>
    </message>
    <message>
        <source>About Remora</source>
        <translation>Acerca de Remora</translation>
    </message>
    <message>
        <source>Remora %1</source>
        <translation>Remora %1</translation>
    </message>
    <message>
        <source>Analyzes captures of network traffic, from files and from NetShark appliances: conversations, round-trip times and charts.

Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>Analiza capturas de tráfico de red, de archivos y de equipos NetShark: conversaciones, tiempos de ida y vuelta y gráficos.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a capture (Ctrl+O)</source>
        <translation>Abrir una captura (Ctrl+O)</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect to a NetShark (Ctrl+K)</source>
        <translation>Conectarse a un NetShark (Ctrl+K)</translation>
    </message>
    <message>
        <source>Clear the &amp;time range</source>
        <translation>Quitar el intervalo de &amp;tiempo</translation>
    </message>
    <message>
        <source>No recent captures</source>
        <translation>No hay capturas recientes</translation>
    </message>
    <message>
        <source>&amp;Fetch packets in focus…</source>
        <translation>&amp;Traer los paquetes a la vista…</translation>
    </message>
    <message>
        <source>Downloads the selected conversations or the time range again, with a margin of time around them</source>
        <translation>Descarga de nuevo las conversaciones elegidas o el intervalo de tiempo, con un margen de tiempo alrededor</translation>
    </message>
    <message>
        <source>&amp;Time display format</source>
        <translation>&amp;Formato de hora</translation>
    </message>
    <message>
        <source>From the DNS answers in the capture; no DNS queries are sent</source>
        <translation>De las respuestas DNS de la captura; no se envían consultas DNS</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Vista de consulta</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Hallar un campo</translation>
    </message>
    <message>
        <source>Co&amp;py the plot of the query</source>
        <translation>Co&amp;piar el trazado de la consulta</translation>
    </message>
    <message>
        <source>Save t&amp;urns as CSV…</source>
        <translation>Guardar t&amp;urnos como CSV…</translation>
    </message>
    <message>
        <source>T&amp;urns</source>
        <translation>Turnos (&amp;J)</translation>
    </message>
    <message>
        <source>Co&amp;mpare captures…</source>
        <translation>Co&amp;mparar capturas…</translation>
    </message>
    <message>
        <source>Captures of the same traffic at several points of its way: where packets were lost, and what takes the time</source>
        <translation>Capturas del mismo tráfico en varios puntos de su camino: dónde se perdieron paquetes y qué consume el tiempo</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>none: all packets</source>
        <translation>ninguno: todos los paquetes</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>Made by Remora %1 on %2</source>
        <translation>Hecho por Remora %1 el %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Las primeras %1 de %2.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Extremos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Bytes recibidos</translation>
    </message>
    <message>
        <source>%1 — report</source>
        <translation>%1 — informe</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Min ms</source>
        <translation>Mín. ms</translation>
    </message>
    <message>
        <source>Mean ms</source>
        <translation>Medio ms</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>Máx. ms</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>hacia el servidor</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>hacia el cliente</translation>
    </message>
    <message>
        <source>the whole capture</source>
        <translation>toda la captura</translation>
    </message>
    <message>
        <source>Charts show</source>
        <translation>Los gráficos muestran</translation>
    </message>
    <message>
        <source>Reproduce with</source>
        <translation>Reproducir con</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>What clients waited for</source>
        <translation>Qué esperaron los clientes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>%1 · captured %2</source>
        <translation>%1 · punto de captura: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who made clients wait, and how long</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>%1 (%2 s in all, %3)</source>
        <translation>%1 (%2 s en total, %3)</translation>
    </message>
</context>
<context>
    <name>segments</name>
    <message>
        <source>One-way delay, %1 · each packet</source>
        <translation>Retardo unidireccional, %1 · cada paquete</translation>
    </message>
    <message>
        <source>One-way delay, %1 · min, mean, max per %2</source>
        <translation>Retardo unidireccional, %1 · mín., media, máx. por %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: packet %2, %3</source>
        <translation>%1: paquete %2, %3</translation>
    </message>
    <message>
        <source>%1: lost on the way</source>
        <translation>%1: perdido en el camino</translation>
    </message>
    <message>
        <source>%1: packet %2, %3 later</source>
        <translation>%1: paquete %2, %3 después</translation>
    </message>
    <message>
        <source>Sequence number %1, %2 bytes</source>
        <translation>Número de secuencia %1, %2 bytes</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 líneas</translation>
    </message>
    <message>
        <source>the first %1 lines of %2</source>
        <translation>las primeras %1 líneas de %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3 lost</source>
        <translation>%1 · %2, %3 perdidos</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>From which point of the way to which</source>
        <translation>De qué punto del camino a cuál</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Who sent the packets to whom, as the point has it that they come from</source>
        <translation>Quién envió los paquetes a quién, tal como figura en el punto del que vienen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Packets at the point that they come from</source>
        <translation>Paquetes en el punto del que vienen</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Packets at the point that they go to</source>
        <translation>Paquetes en el punto al que van</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Packets that were sent and never came</source>
        <translation>Paquetes que se enviaron y nunca llegaron</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Lost packets of those that were sent</source>
        <translation>Paquetes perdidos de los que se enviaron</translation>
    </message>
    <message>
        <source>Delay min ms</source>
        <translation>Retardo mín. ms</translation>
    </message>
    <message>
        <source>Shortest time from point to point, one way</source>
        <translation>El menor tiempo de punto a punto, en un sentido</translation>
    </message>
    <message>
        <source>Mean ms</source>
        <translation>Medio ms</translation>
    </message>
    <message>
        <source>Mean time from point to point, one way</source>
        <translation>Tiempo medio de punto a punto, en un sentido</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>What 95 of 100 packets took at most</source>
        <translation>Lo que tardaron como máximo 95 de cada 100 paquetes</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>Máx. ms</translation>
    </message>
    <message>
        <source>Longest time from point to point, one way</source>
        <translation>El mayor tiempo de punto a punto, en un sentido</translation>
    </message>
    <message>
        <source>Change ms</source>
        <translation>Cambio ms</translation>
    </message>
    <message>
        <source>Mean of the last third of the packets less that of the first</source>
        <translation>Media del último tercio de los paquetes menos la del primero</translation>
    </message>
    <message>
        <source>Reordered</source>
        <translation>Reordenados</translation>
    </message>
    <message>
        <source>Packets that one overtook which left later</source>
        <translation>Paquetes a los que adelantó uno que salió después</translation>
    </message>
    <message>
        <source>Retransmitted</source>
        <translation>Retransmitidos</translation>
    </message>
    <message>
        <source>Retransmissions seen at the point that packets come from</source>
        <translation>Retransmisiones vistas en el punto del que vienen los paquetes</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Hechas aquí</translation>
    </message>
    <message>
        <source>Retransmissions that a device on the segment made</source>
        <translation>Retransmisiones que hizo un dispositivo del tramo</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Copies of packets that were made on the segment</source>
        <translation>Copias de paquetes que se hicieron en el tramo</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>Cambiado en el camino</translation>
    </message>
    <message>
        <source>What devices on the segment changed in packets</source>
        <translation>Lo que los dispositivos del tramo cambiaron en los paquetes</translation>
    </message>
    <message>
        <source>now %1 → %2</source>
        <translation>ahora %1 → %2</translation>
    </message>
    <message>
        <source>TTL by %1</source>
        <translation>TTL cambia en %1</translation>
    </message>
    <message>
        <source>MSS %1 to %2</source>
        <translation>MSS de %1 a %2</translation>
    </message>
    <message>
        <source>DSCP %1 to %2</source>
        <translation>DSCP de %1 a %2</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>ventana en %1</translation>
    </message>
    <message>
        <source>payload of %1</source>
        <translation>carga útil en %1</translation>
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
        <translation>%1 · reloj %2%3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>up</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>down</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>%1:%2 as %3. A double click connects.</source>
        <translation>%1:%2 como %3. Un doble clic conecta.</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conectar</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>file of %1, %2 of packets</source>
        <translation>archivo de %1, %2 de paquetes</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>el certificado ha cambiado</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>archivo de %1</translation>
    </message>
</context>
<context>
    <name>timewindow</name>
    <message>
        <source>A time window has two of start, end and duration.</source>
        <translation>Una ventana de tiempo tiene dos de estos tres datos: inicio, fin y duración.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time, such as 10 s or 500 ms.</source>
        <translation>«%1» no es una duración, como 10 s o 500 ms.</translation>
    </message>
    <message>
        <source>“%1” is not a time, such as 09:14:02, 2013-04-21 09:14:02 or epoch seconds.</source>
        <translation>«%1» no es una hora, como 09:14:02, 2013-04-21 09:14:02 o segundos desde la época Unix.</translation>
    </message>
    <message>
        <source>The time window ends before it begins.</source>
        <translation>La ventana de tiempo termina antes de empezar.</translation>
    </message>
</context>
<context>
    <name>tshark</name>
    <message>
        <source>tshark is not installed: install the package tshark, or Wireshark, for that.</source>
        <translation>tshark no está instalado: instale para ello el paquete tshark, o Wireshark.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Neither Remora nor tshark knows the field %1.</source>
        <translation>Ni Remora ni tshark conocen el campo %1.</translation>
    </message>
    <message>
        <source>tshark rejects the display filter at “%1”: %2</source>
        <translation>tshark rechaza el filtro de visualización en «%1»: %2</translation>
    </message>
    <message>
        <source>tshark rejects the display filter: %1</source>
        <translation>tshark rechaza el filtro de visualización: %1</translation>
    </message>
    <message>
        <source>tshark ended unexpectedly.</source>
        <translation>tshark terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>tshark cannot read “%1”: %2</source>
        <translation>tshark no puede leer «%1»: %2</translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message>
        <source>Connection set-up</source>
        <translation>Establecimiento de la conexión</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Establ.</translation>
    </message>
    <message>
        <source>connection set-up</source>
        <translation>el establecimiento de la conexión</translation>
    </message>
    <message>
        <source>From the SYN to the third packet of the connection</source>
        <translation>Del SYN al tercer paquete de la conexión</translation>
    </message>
    <message>
        <source>TLS set-up</source>
        <translation>Establecimiento de TLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The TLS handshake, from the third packet until the client has the server&apos;s last part of it</source>
        <translation>La negociación de TLS, desde el tercer paquete hasta que el cliente tiene la última parte del servidor</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>One round trip between client and server, both sides of the tap, on a path without queues</source>
        <translation>Una ida y vuelta entre cliente y servidor, a ambos lados del punto de captura, en un camino sin colas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>From the last byte of the request to the first byte of the answer, at the server</source>
        <translation>Del último byte de la petición al primer byte de la respuesta, en el servidor</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>la transferencia</translation>
    </message>
    <message>
        <source>Bytes were moving, or stood in a queue</source>
        <translation>Había bytes en camino o en una cola</translation>
    </message>
    <message>
        <source>Loss recovery</source>
        <translation>Recuperación de pérdidas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>loss recovery</source>
        <translation>la recuperación de pérdidas</translation>
    </message>
    <message>
        <source>From a gap in the bytes to its repair</source>
        <translation>De un hueco en los bytes a su reparación</translation>
    </message>
    <message>
        <source>Receive window</source>
        <translation>Ventana de recepción</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>receive windows</source>
        <translation>las ventanas de recepción</translation>
    </message>
    <message>
        <source>The receiver&apos;s window stopped the sender</source>
        <translation>La ventana del receptor detuvo al emisor</translation>
    </message>
    <message>
        <source>Sender pause</source>
        <translation>Pausa del emisor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>pauses of the sender</source>
        <translation>las pausas del emisor</translation>
    </message>
    <message>
        <source>The sender had nothing to send in the middle</source>
        <translation>El emisor no tenía nada que enviar a la mitad</translation>
    </message>
    <message>
        <source>near the clients</source>
        <translation>cerca de los clientes</translation>
    </message>
    <message>
        <source>between</source>
        <translation>en medio</translation>
    </message>
    <message>
        <source>near the servers</source>
        <translation>cerca de los servidores</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
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
        <translation>, todo lo demás %1 %</translation>
    </message>
    <message>
        <source>Of %1 that this client waited, %2%3.</source>
        <translation>De %1 que esperó este cliente – %2%3.</translation>
    </message>
    <message>
        <source>Of %1 that clients waited, %2%3.</source>
        <translation>De %1 que esperaron los clientes – %2%3.</translation>
    </message>
    <message>
        <source>1 turn only</source>
        <translation>Solo 1 turno</translation>
    </message>
    <message>
        <source>%1 turns only</source>
        <translation>Solo %1 turnos</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 turnos</translation>
    </message>
    <message>
        <source>Slow server %1</source>
        <comment>its address</comment>
        <translation>Servidor lento %1</translation>
    </message>
    <message>
        <source>Lossy path to %1</source>
        <comment>an address or a network</comment>
        <translation>Camino con pérdidas hacia %1</translation>
    </message>
    <message>
        <source>%1 reads too slowly</source>
        <comment>its address</comment>
        <translation>%1 lee demasiado despacio</translation>
    </message>
    <message>
        <source>Far client %1</source>
        <comment>its address</comment>
        <translation>Cliente lejano %1</translation>
    </message>
    <message>
        <source>%1 in %2 conversations</source>
        <translation>%1 en %2 conversaciones</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Adónde fue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>Puerto del cliente</translation>
    </message>
    <message>
        <source>Server port</source>
        <translation>Puerto del servidor</translation>
    </message>
    <message>
        <source>Request, bytes</source>
        <translation>Petición, bytes</translation>
    </message>
    <message>
        <source>Answer, bytes</source>
        <translation>Respuesta, bytes</translation>
    </message>
    <message>
        <source>Total, ms</source>
        <translation>Total, ms</translation>
    </message>
    <message>
        <source>Number of the turn in its conversation</source>
        <translation>Número del turno en su conversación</translation>
    </message>
    <message>
        <source>When the first byte of the request passed the point of capture, or the SYN of a new connection</source>
        <translation>Cuándo pasó por el punto de captura el primer byte de la petición, o el SYN de una conexión nueva</translation>
    </message>
    <message>
        <source>What the client waited, as far as it was seen</source>
        <translation>Lo que el cliente esperó, hasta donde se vio</translation>
    </message>
    <message>
        <source>The parts of the wait, as long as the wait is to the longest of all rows</source>
        <translation>Las partes de la espera, en proporción a la más larga de todas las filas</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Client waited, ms</source>
        <translation>Espera del cliente, ms</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>conexión nueva</translation>
    </message>
    <message>
        <source>server spoke first</source>
        <translation>el servidor habló primero</translation>
    </message>
    <message>
        <source>requests overlapped</source>
        <translation>peticiones superpuestas</translation>
    </message>
    <message>
        <source>push followed</source>
        <translation>siguió un push</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reiniciada</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>1 segment sent again</source>
        <translation>1 segmento reenviado</translation>
    </message>
    <message>
        <source>%1 segments sent again</source>
        <translation>%1 segmentos reenviados</translation>
    </message>
    <message>
        <source>Captured near the clients</source>
        <translation>Capturado cerca de los clientes</translation>
    </message>
    <message>
        <source>Captured between clients and servers</source>
        <translation>Capturado entre clientes y servidores</translation>
    </message>
    <message>
        <source>Captured near the servers</source>
        <translation>Capturado cerca de los servidores</translation>
    </message>
    <message>
        <source>Estimated from the round trips</source>
        <translation>Estimado por los viajes de ida y vuelta</translation>
    </message>
    <message>
        <source>Estimated from the round trips: %1</source>
        <translation>Estimado por los viajes de ida y vuelta: %1</translation>
    </message>
    <message>
        <source>The way to the clients takes no time: what they are slow to acknowledge is their own affair</source>
        <translation>El camino a los clientes no lleva tiempo: lo que tardan en confirmar es cosa suya</translation>
    </message>
    <message>
        <source>The way to the servers takes no time: all that they are slow to answer is the server&apos;s</source>
        <translation>El camino a los servidores no lleva tiempo: toda demora en responder es del servidor</translation>
    </message>
    <message>
        <source>The round trips of both sides are taken as they were measured</source>
        <translation>Las idas y vueltas de ambos lados se toman como se midieron</translation>
    </message>
    <message>
        <source>The baseline %1 has no turns to compare with.</source>
        <translation>La referencia %1 no tiene turnos con que comparar.</translation>
    </message>
    <message>
        <source>As long as as many turns of %1 (%2).</source>
        <translation>Tanto como otros tantos turnos de %1 (%2).</translation>
    </message>
    <message>
        <source>%1 longer than as many turns of %2 (%3).</source>
        <translation>%1 más que otros tantos turnos de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 shorter than as many turns of %2 (%3).</source>
        <translation>%1 menos que otros tantos turnos de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <comment>of a server</comment>
        <translation>%1 puerto %2</translation>
    </message>
    <message>
        <source>%1: %2 s, not in the baseline</source>
        <translation>%1: %2 s, no está en la referencia</translation>
    </message>
    <message>
        <source>%1: %2 %3 s</source>
        <comment>a server, a part, its change</comment>
        <translation>%1: %2 %3 s</translation>
    </message>
    <message>
        <source>%1: no change</source>
        <translation>%1: sin cambio</translation>
    </message>
    <message>
        <source>SYN to the third packet</source>
        <translation>del SYN al tercer paquete</translation>
    </message>
    <message>
        <source>third packet to the server&apos;s last handshake</source>
        <translation>del tercer paquete al último saludo del servidor</translation>
    </message>
    <message>
        <source>request to answer</source>
        <translation>de la petición a la respuesta</translation>
    </message>
    <message>
        <source>data to data</source>
        <translation>de datos a datos</translation>
    </message>
    <message>
        <source>gap to its repair</source>
        <translation>del hueco a su reparación</translation>
    </message>
    <message>
        <source>full window to the next data</source>
        <translation>de la ventana llena a los datos siguientes</translation>
    </message>
    <message>
        <source>silence to the next data</source>
        <translation>del silencio a los datos siguientes</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Counts what comes for %1.</source>
        <translation>Cuenta lo que llegue durante %1.</translation>
    </message>
    <message>
        <source>The appliance reads %1: about %2.</source>
        <translation>El equipo lee %1: unos %2.</translation>
    </message>
    <message>
        <source>The appliance reads %1.</source>
        <translation>El equipo lee %1.</translation>
    </message>
    <message>
        <source>The appliance reads about %1.</source>
        <translation>El equipo lee unos %1.</translation>
    </message>
    <message>
        <source>The appliance reads all of it.</source>
        <translation>El equipo lo lee todo.</translation>
    </message>
    <message>
        <source>One sample comes.</source>
        <translation>Llega una muestra.</translation>
    </message>
    <message>
        <source>%1 samples come.</source>
        <translation>Llegan %1 muestras.</translation>
    </message>
    <message>
        <source>That takes long: choose longer samples or a shorter time.</source>
        <translation>Eso tarda mucho: elija muestras más largas o un tiempo más corto.</translation>
    </message>
    <message>
        <source>That takes long: a shorter time or a filter makes it less.</source>
        <translation>Eso tarda mucho: con un tiempo más corto o un filtro es menos.</translation>
    </message>
    <message>
        <source>Bit rate over time</source>
        <translation>Tasa de bits en el tiempo</translation>
    </message>
    <message>
        <source>Bytes and packets of each sample</source>
        <translation>Bytes y paquetes de cada muestra</translation>
    </message>
    <message>
        <source>Top talkers</source>
        <translation>Mayores emisores</translation>
    </message>
    <message>
        <source>Which addresses sent most</source>
        <translation>Qué direcciones enviaron más</translation>
    </message>
    <message>
        <source>Servers and ports</source>
        <translation>Servidores y puertos</translation>
    </message>
    <message>
        <source>Traffic and new connections of each TCP server and port</source>
        <translation>Tráfico y conexiones nuevas de cada servidor y puerto TCP</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Traffic between each client and server</source>
        <translation>Tráfico entre cada cliente y servidor</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Tiempos de respuesta</translation>
    </message>
    <message>
        <source>Mean, longest and shortest response time of each TCP server and port</source>
        <translation>Tiempo de respuesta medio, más largo y más corto de cada servidor y puerto TCP</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>Retransmisiones</translation>
    </message>
    <message>
        <source>Which addresses sent TCP packets again, and where to</source>
        <translation>Qué direcciones enviaron de nuevo paquetes TCP, y adónde</translation>
    </message>
    <message>
        <source>TCP handshakes</source>
        <translation>Establecimientos TCP</translation>
    </message>
    <message>
        <source>New connections of each TCP server and port, and how long they took</source>
        <translation>Conexiones nuevas de cada servidor y puerto TCP, y cuánto tardaron</translation>
    </message>
    <message>
        <source>By DSCP</source>
        <translation>Por DSCP</translation>
    </message>
    <message>
        <source>Traffic of each class of service</source>
        <translation>Tráfico de cada clase de servicio</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>least</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>mean per second</source>
        <translation>media por segundo</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>último</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>beginning of the sample</source>
        <translation>inicio de la muestra</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>appliances</source>
        <translation>equipos</translation>
    </message>
    <message>
        <source>that have counted it</source>
        <translation>que lo han contado</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too long for a saved view.</source>
        <translation>%1 es demasiado largo para una vista guardada.</translation>
    </message>
    <message>
        <source>%1 is no saved view: %2.</source>
        <translation>%1 no es una vista guardada: %2.</translation>
    </message>
</context>
<context>
    <name>wireshark</name>
    <message>
        <source>the %1 selected conversations</source>
        <translation>las %1 conversaciones seleccionadas</translation>
    </message>
    <message>
        <source>the BPF filter %1</source>
        <translation>el filtro BPF %1</translation>
    </message>
    <message>
        <source>Wireshark does not know %1: it shows more than Remora.</source>
        <translation>Wireshark no conoce %1: muestra más que Remora.</translation>
    </message>
</context>
</TS>
