<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>charts</name>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>RTT bands</source>
        <translation>RTT の帯</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>ip.len of every packet</source>
        <translation>各パケットの ip.len</translation>
    </message>
    <message>
        <source>8 × the sum of ip.len in each bin, per second; an empty bin is 0</source>
        <translation>各区間の ip.len の合計 × 8 を毎秒で表します。空の区間は 0 です</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt of every packet that has one</source>
        <translation>値を持つ各パケットの tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>Sequence numbers of one conversation: segments, ACKs, window, retransmissions</source>
        <translation>一つの会話のシーケンス番号: セグメント、ACK、ウィンドウ、再送</translation>
    </message>
    <message>
        <source>tcp.analysis.bytes_in_flight against the window that the receiver offers</source>
        <translation>tcp.analysis.bytes_in_flight と受信側が示すウィンドウ</translation>
    </message>
    <message>
        <source>tcp.window_size of every packet</source>
        <translation>各パケットの tcp.window_size</translation>
    </message>
    <message>
        <source>from client</source>
        <translation>クライアントから</translation>
    </message>
    <message>
        <source>from server</source>
        <translation>サーバーから</translation>
    </message>
    <message>
        <source>client&apos;s</source>
        <translation>クライアントの</translation>
    </message>
    <message>
        <source>server&apos;s</source>
        <translation>サーバーの</translation>
    </message>
    <message>
        <source>cumulative ACK</source>
        <translation>累積 ACK</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>再送された</translation>
    </message>
    <message>
        <source>receiver&apos;s window</source>
        <translation>受信側のウィンドウ</translation>
    </message>
    <message>
        <source>all packets</source>
        <translation>すべてのパケット</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 件の会話</translation>
    </message>
    <message>
        <source>all selected</source>
        <translation>選択したすべて</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>packets/s</source>
        <translation>パケット/秒</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>%1 · %2 · times in %3</source>
        <translation>%1 · %2 · 時刻は %3</translation>
    </message>
    <message>
        <source>Nothing in focus: widen the time range or the filter.</source>
        <translation>対象がありません。時間範囲かフィルターを広げてください。</translation>
    </message>
    <message>
        <source>No RTT samples here: no packet acknowledges the end of a segment.</source>
        <translation>ここに RTT の測定値はありません。セグメントの終わりを確認応答するパケットがありません。</translation>
    </message>
    <message>
        <source>No TCP packets in this range.</source>
        <translation>この範囲に TCP パケットはありません。</translation>
    </message>
    <message>
        <source>No packets in this range.</source>
        <translation>この範囲にパケットはありません。</translation>
    </message>
    <message>
        <source>Packet length, ip.len in bytes</source>
        <translation>パケット長、ip.len（バイト）</translation>
    </message>
    <message>
        <source>Bit rate, %1 · %2 bins</source>
        <translation>ビットレート、%1 · 区間 %2</translation>
    </message>
    <message>
        <source>RTT, %1 · tcp.analysis.ack_rtt</source>
        <translation>RTT、%1 · tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>RTT, %1 · p50, p95, p99 per %2</source>
        <translation>RTT、%1 · %2 ごとの p50、p95、p99</translation>
    </message>
    <message>
        <source>RTT, %1 · min, mean, max per %2</source>
        <translation>RTT、%1 · %2 ごとの最小・平均・最大</translation>
    </message>
    <message>
        <source>Sequence numbers, %1 · tcp.seq</source>
        <translation>シーケンス番号、%1 · tcp.seq</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>重複 ACK</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>ゼロウィンドウ</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>サーバーへ</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>クライアントへ</translation>
    </message>
    <message>
        <source>%1, automatic</source>
        <translation>%1、自動</translation>
    </message>
    <message>
        <source>both sides of the tap mixed</source>
        <translation>キャプチャ点の両側をまとめて</translation>
    </message>
    <message>
        <source>each side of the tap by itself</source>
        <translation>キャプチャ点の片側ずつ</translation>
    </message>
    <message>
        <source>Bytes in flight, %1</source>
        <translation>送信中のバイト、%1</translation>
    </message>
    <message>
        <source>dashed: the receiver&apos;s window</source>
        <translation>破線: 受信側のウィンドウ</translation>
    </message>
    <message>
        <source>Inter-arrival</source>
        <translation>到着間隔</translation>
    </message>
    <message>
        <source>Inter-arrival distribution</source>
        <translation>到着間隔の分布</translation>
    </message>
    <message>
        <source>TCP flags, %1 · %2 bins</source>
        <translation>TCP フラグ、%1 · 区間 %2</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP フラグ</translation>
    </message>
    <message>
        <source>to server, throughput</source>
        <translation>サーバーへ、スループット</translation>
    </message>
    <message>
        <source>to client, throughput</source>
        <translation>クライアントへ、スループット</translation>
    </message>
    <message>
        <source>to server, goodput</source>
        <translation>サーバーへ、グッドプット</translation>
    </message>
    <message>
        <source>to client, goodput</source>
        <translation>クライアントへ、グッドプット</translation>
    </message>
    <message>
        <source>Throughput and goodput over RTT, %1 · %2 bins</source>
        <translation>RTT に対するスループットとグッドプット、%1 · 区間 %2</translation>
    </message>
    <message>
        <source>Throughput over RTT</source>
        <translation>RTT とスループット</translation>
    </message>
    <message>
        <source>Window, %1 · tcp.window_size</source>
        <translation>ウィンドウ、%1 · tcp.window_size</translation>
    </message>
    <message>
        <source>dashed: the server&apos;s</source>
        <translation>破線: サーバーのもの</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>このグラフを外す</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>数値を CSV で保存…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Help for charts</source>
        <translation>グラフのヘルプ</translation>
    </message>
    <message>
        <source>Both sides of the tap mixed</source>
        <translation>キャプチャ点の両側をまとめる</translation>
    </message>
    <message>
        <source>RTT to server and to client as one series</source>
        <translation>サーバーへとクライアントへの RTT を一つの系列に</translation>
    </message>
    <message>
        <source>From client and from server as two series</source>
        <translation>クライアントからとサーバーからを二つの系列に</translation>
    </message>
    <message>
        <source>RTT bands as percentiles</source>
        <translation>RTT の帯をパーセンタイルで</translation>
    </message>
    <message>
        <source>p50, p95 and p99 of each bin</source>
        <translation>各区間の p50、p95、p99</translation>
    </message>
    <message>
        <source>Retransmissions, duplicate ACKs and zero windows along the upper edge</source>
        <translation>上端に再送、重複 ACK、ゼロウィンドウ</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>対数目盛り</translation>
    </message>
    <message>
        <source>Values as powers of ten</source>
        <translation>値を 10 の累乗で</translation>
    </message>
    <message>
        <source>Sequence numbers as dots</source>
        <translation>シーケンス番号を点で</translation>
    </message>
    <message>
        <source>Stevens&apos; style: first bytes only, without ACKs and windows</source>
        <translation>Stevens 式: 先頭バイトのみ、ACK とウィンドウなし</translation>
    </message>
    <message>
        <source>Rates in bit/s</source>
        <translation>レートを bit/s で</translation>
    </message>
    <message>
        <source>Rates in bytes/s</source>
        <translation>レートをバイト/秒で</translation>
    </message>
    <message>
        <source>Rates in packets/s</source>
        <translation>レートをパケット/秒で</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 に %1</translation>
    </message>
    <message>
        <source>%1 × %2, the first at %3</source>
        <translation>%1 × %2、最初は %3</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認応答済み</translation>
    </message>
    <message>
        <source>SACK</source>
        <translation>SACK</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>ACKs</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>with SACK</source>
        <translation>SACK 付き</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>ゼロウィンドウ</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>bin %1 – %2</source>
        <translation>区間 %1 – %2</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受信側</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認応答済み</translation>
    </message>
    <message>
        <source>SACK %1</source>
        <translation>SACK %1</translation>
    </message>
    <message>
        <source>Receive window</source>
        <translation>受信ウィンドウ</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>直近</translation>
    </message>
    <message>
        <source>away, ms</source>
        <translation>差、ms</translation>
    </message>
    <message>
        <source>no sample near</source>
        <translation>近くに測定値なし</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Away, ms</source>
        <translation>差、ms</translation>
    </message>
    <message>
        <source>Rate, %1 · %2 bins</source>
        <translation>レート、%1 · 区間 %2</translation>
    </message>
    <message>
        <source>All series are hidden: click one in the legend.</source>
        <translation>すべての系列が非表示です。凡例でどれかをクリックしてください。</translation>
    </message>
    <message>
        <source>Inter-arrival time, %1 · since the previous packet</source>
        <translation>到着間隔、%1 · 直前のパケットから</translation>
    </message>
    <message>
        <source>Time since the previous packet, in order of time</source>
        <translation>直前のパケットからの時間（時刻順）</translation>
    </message>
    <message>
        <source>No packet has a previous one here.</source>
        <translation>ここには直前のパケットを持つパケットがありません。</translation>
    </message>
    <message>
        <source>Inter-arrival distribution, %1 · histogram and cumulative share of the packets</source>
        <translation>到着間隔の分布、%1 · パケットのヒストグラムと累積割合</translation>
    </message>
    <message>
        <source>Histogram of the times since the previous packet, with their cumulative share</source>
        <translation>直前のパケットからの時間のヒストグラムと累積割合</translation>
    </message>
    <message>
        <source>Minimum, mean and maximum RTT in each bin, or its percentiles; an empty bin is a gap</source>
        <translation>各区間の最小・平均・最大 RTT、またはそのパーセンタイル。空の区間は空白です</translation>
    </message>
    <message>
        <source>RTT distribution, %1 · histogram and cumulative share of the samples</source>
        <translation>RTT の分布、%1 · 測定値のヒストグラムと累積割合</translation>
    </message>
    <message>
        <source>Histogram of the RTT samples, with their cumulative share</source>
        <translation>RTT 測定値のヒストグラムと累積割合</translation>
    </message>
    <message>
        <source>each packet counts once: as RST, else SYN, FIN, PSH, ACK only</source>
        <translation>各パケットは一度だけ、RST、なければ SYN、FIN、PSH、ACK のみの順に数えます</translation>
    </message>
    <message>
        <source>ACK only</source>
        <translation>ACK のみ</translation>
    </message>
    <message>
        <source>TCP packets per second by flag; each counts once: as RST, else SYN, FIN, PSH, ACK only, others</source>
        <translation>フラグ別の毎秒の TCP パケット数。各パケットは一度だけ、RST、なければ SYN、FIN、PSH、ACK のみ、その他の順に数えます</translation>
    </message>
    <message>
        <source>one point per bin and side; goodput leaves out retransmissions</source>
        <translation>区間と側ごとに一点。グッドプットは再送を除きます</translation>
    </message>
    <message>
        <source>8 × the sum of tcp.len sent in each bin, per second, over the mean RTT of the path; goodput leaves out retransmissions</source>
        <translation>各区間に送られた tcp.len の合計 × 8 を毎秒で、経路の平均 RTT に対して表します。グッドプットは再送を除きます</translation>
    </message>
    <message>
        <source>Set the value range…</source>
        <translation>値の範囲を設定…</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>すべての値を表示</translation>
    </message>
    <message>
        <source>Show the whole time range</source>
        <translation>全時間範囲を表示</translation>
    </message>
    <message>
        <source>Default height</source>
        <translation>標準の高さ</translation>
    </message>
    <message>
        <source>Split by direction</source>
        <translation>方向別に分ける</translation>
    </message>
    <message>
        <source>Stacked rates</source>
        <translation>レートを積み重ねる</translation>
    </message>
    <message>
        <source>Stacks the conversations; a single series is split by protocol</source>
        <translation>会話を積み重ねます。系列が一つならプロトコル別に分けます</translation>
    </message>
    <message>
        <source>Mark doubtful RTT samples</source>
        <translation>疑わしい RTT 測定値を示す</translation>
    </message>
    <message>
        <source>Diamonds: the ACK covers more than one segment. Triangles: the segment was retransmitted.</source>
        <translation>◇: ACK が複数のセグメントに及ぶ。△: セグメントが再送された。</translation>
    </message>
    <message>
        <source>Mark notes</source>
        <translation>注記を示す</translation>
    </message>
    <message>
        <source>Align at the first packets</source>
        <translation>最初のパケットでそろえる</translation>
    </message>
    <message>
        <source>The time axis counts from each conversation&apos;s first packet</source>
        <translation>時間軸を各会話の最初のパケットから数えます</translation>
    </message>
    <message>
        <source>automatic, follows the zoom</source>
        <translation>自動、拡大率に従う</translation>
    </message>
    <message>
        <source>default: 1 s, RTT bands 100 ms</source>
        <translation>標準: 1 s、RTT の帯は 100 ms</translation>
    </message>
    <message>
        <source>%1 · seconds since each conversation&apos;s first packet</source>
        <translation>%1 · 各会話の最初のパケットからの秒数</translation>
    </message>
    <message>
        <source>Select individual conversations: this chart shows each by itself.</source>
        <translation>会話を個別に選択してください。このグラフは会話ごとの値を示します。</translation>
    </message>
    <message>
        <source>original segment</source>
        <translation>元のセグメント</translation>
    </message>
    <message>
        <source>Window ends at</source>
        <translation>ウィンドウの終わり</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Values of a field of packets over time</source>
        <translation>パケットのフィールド値の時間推移</translation>
    </message>
    <message>
        <source>No values in this range.</source>
        <translation>この範囲に値はありません。</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 なし</translation>
    </message>
    <message>
        <source>%1 does not count bytes: it has no bit rate.</source>
        <translation>%1 はバイトを数えるものではないため、ビットレートがありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · each value</source>
        <translation>%1 · 各値</translation>
    </message>
    <message>
        <source>%1 · bit rate, %2 bins</source>
        <translation>%1 · ビットレート、区間 %2</translation>
    </message>
    <message>
        <source>%1 · min, mean, max per %2</source>
        <translation>%1 · %2 ごとの最小・平均・最大</translation>
    </message>
    <message>
        <source>%1 · %2 per %3</source>
        <translation>%1 · %3 ごとの %2</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 件の会話</translation>
    </message>
    <message>
        <source>all %1 conversations</source>
        <translation>全 %1 会話</translation>
    </message>
    <message>
        <source>Waiting, %1 · %2 bins</source>
        <translation>待ち時間、%1 · %2 間隔</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>What the clients of TCP conversations waited for in each bin, the parts on each other</source>
        <translation>各間隔で TCP 会話のクライアントが待った理由（積み上げ）</translation>
    </message>
    <message>
        <source>No TCP turns in focus: no client asks and waits for an answer here.</source>
        <translation>対象に TCP のやり取りがありません。要求して応答を待つクライアントがいません。</translation>
    </message>
    <message>
        <source>Looking for what clients waited for…</source>
        <translation>クライアントが待った理由を調べています…</translation>
    </message>
    <message>
        <source>No numbers of %1 to draw.</source>
        <translation>描画できる %1 の数値がありません。</translation>
    </message>
    <message>
        <source>Waiting by total of the turn, %1</source>
        <translation>やり取りの合計別の待ち時間、%1</translation>
    </message>
    <message>
        <source>Waiting distribution</source>
        <translation>待ち時間の分布</translation>
    </message>
    <message>
        <source>Histogram of turns by how long the client waited: what all turns of a column waited for, the parts on each other</source>
        <translation>クライアントが待った長さ別のやり取りのヒストグラム。柱ごとの全やり取りが待った理由を積み上げで示します</translation>
    </message>
    <message>
        <source>Turns, %1</source>
        <translation>やり取り、%1</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 件中の最初の %1 件</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>ウォーターフォール</translation>
    </message>
    <message>
        <source>Each turn in a row of its own, as long as its client waited, by what it waited for</source>
        <translation>やり取りごとに 1 行。長さはクライアントが待った時間で、理由別に色分けします</translation>
    </message>
    <message>
        <source>Order of turns</source>
        <translation>やり取りの順序</translation>
    </message>
    <message>
        <source>By start</source>
        <translation>開始順</translation>
    </message>
    <message>
        <source>By total</source>
        <translation>合計順</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <translation>%1 は観測なし</translation>
    </message>
    <message>
        <source>The client did not wait.</source>
        <translation>クライアントは待っていません。</translation>
    </message>
    <message>
        <source>%1 took most of it: %2 of %3.</source>
        <translation>最も長いのは%1で、%3 のうち %2 でした。</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>やり取り %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>観測なし</translation>
    </message>
    <message>
        <source>%1 has no numbers that could be drawn: count and distinct of it can be.</source>
        <translation>%1 には描ける数値がありません。count と distinct なら描けます。</translation>
    </message>
    <message>
        <source>%1, the longest of %2</source>
        <translation>%1、%2 個のうち最長</translation>
    </message>
    <message>
        <source>One-way delay</source>
        <translation>片方向遅延</translation>
    </message>
    <message>
        <source>What packets take from a point to the next</source>
        <translation>あるキャプチャ点から次の点までパケットにかかった時間</translation>
    </message>
    <message>
        <source>No packet was seen at two points.</source>
        <translation>二つのキャプチャ点で見られたパケットはありません。</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>half open</source>
        <translation>ハーフオープン</translation>
    </message>
    <message>
        <source>open</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>切断中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>測定数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>パケット →</translation>
    </message>
    <message>
        <source>Packets ←</source>
        <translation>パケット ←</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>バイト →</translation>
    </message>
    <message>
        <source>Bytes ←</source>
        <translation>バイト ←</translation>
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
        <translation>初期 RTT ms</translation>
    </message>
    <message>
        <source>Retransm.</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Retransm. %</source>
        <translation>再送 %</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>順序違い</translation>
    </message>
    <message>
        <source>Dup ACKs</source>
        <translation>重複 ACK</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>ゼロ窓</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Roles by</source>
        <translation>役割の根拠</translation>
    </message>
    <message>
        <source>Sum of ip.len: IP headers and everything inside</source>
        <translation>ip.len の合計: IP ヘッダーとその中身すべて</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt in milliseconds: from a segment to the ACK of its end</source>
        <translation>tcp.analysis.ack_rtt（ミリ秒）: セグメントからその終わりの ACK まで</translation>
    </message>
    <message>
        <source>tcp.analysis.initial_rtt: from the SYN to the ACK that ends the handshake</source>
        <translation>tcp.analysis.initial_rtt: SYN からハンドシェイクを終える ACK まで</translation>
    </message>
    <message>
        <source>Bit rate over the time in view, each row on its own scale</source>
        <translation>表示中の時間のビットレート。目盛りは行ごとに異なります</translation>
    </message>
    <message>
        <source>How far the connection got: half open after a SYN without an answer, closed when both ends sent a FIN</source>
        <translation>接続の進み具合: 応答のない SYN の後はハーフオープン、両端が FIN を送ると切断済み</translation>
    </message>
    <message>
        <source>Packets from client to server</source>
        <translation>クライアントからサーバーへのパケット</translation>
    </message>
    <message>
        <source>Packets from server to client</source>
        <translation>サーバーからクライアントへのパケット</translation>
    </message>
    <message>
        <source>Bytes from client to server</source>
        <translation>クライアントからサーバーへのバイト</translation>
    </message>
    <message>
        <source>Bytes from server to client</source>
        <translation>サーバーからクライアントへのバイト</translation>
    </message>
    <message>
        <source>tcp.analysis.retransmission, fast and spurious ones included</source>
        <translation>tcp.analysis.retransmission。高速再送と不要な再送を含みます</translation>
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
        <translation>tcp.analysis.zero_window: 受信側がこれ以上受け取れませんでした</translation>
    </message>
    <message>
        <source>Packets with the RST flag</source>
        <translation>RST フラグの付いたパケット</translation>
    </message>
    <message>
        <source>How many conversations the row stands for</source>
        <translation>この行が表す会話の数</translation>
    </message>
    <message>
        <source>Time of the first packet</source>
        <translation>最初のパケットの時刻</translation>
    </message>
    <message>
        <source>tcp.stream</source>
        <translation>tcp.stream</translation>
    </message>
    <message>
        <source>What usually listens on the server&apos;s port</source>
        <translation>サーバーのポートで通常待ち受けているもの</translation>
    </message>
    <message>
        <source>swapped by you</source>
        <translation>手動で入れ替え</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>client, server and client port</source>
        <translation>クライアント、サーバー、クライアントポート</translation>
    </message>
    <message>
        <source>pair of hosts</source>
        <translation>ホストの組</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>server port</source>
        <translation>サーバーポート</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>クライアントポート</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>クライアントのポート</translation>
    </message>
    <message>
        <source>Server port</source>
        <translation>サーバーポート</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>サーバーのポート</translation>
    </message>
    <message>
        <source>Packets of both directions</source>
        <translation>両方向のパケット</translation>
    </message>
    <message>
        <source>RTT to server</source>
        <translation>サーバーへの RTT</translation>
    </message>
    <message>
        <source>RTT to server, mean ms</source>
        <translation>サーバーへの RTT、平均 ms</translation>
    </message>
    <message>
        <source>Mean tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds</source>
        <translation>キャプチャ点からサーバーまでの経路の平均の tcp.analysis.ack_rtt（ミリ秒）</translation>
    </message>
    <message>
        <source>RTT to server, p95 ms</source>
        <translation>サーバーへの RTT、p95 ms</translation>
    </message>
    <message>
        <source>RTT to client</source>
        <translation>クライアントへの RTT</translation>
    </message>
    <message>
        <source>RTT to client, mean ms</source>
        <translation>クライアントへの RTT、平均 ms</translation>
    </message>
    <message>
        <source>Mean tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds</source>
        <translation>キャプチャ点からクライアントまでの経路の平均の tcp.analysis.ack_rtt（ミリ秒）</translation>
    </message>
    <message>
        <source>RTT to client, p95 ms</source>
        <translation>クライアントへの RTT、p95 ms</translation>
    </message>
    <message>
        <source>RTT to server, min ms</source>
        <translation>サーバーへの RTT、最小 ms</translation>
    </message>
    <message>
        <source>RTT to server, max ms</source>
        <translation>サーバーへの RTT、最大 ms</translation>
    </message>
    <message>
        <source>RTT to server, samples</source>
        <translation>サーバーへの RTT、測定数</translation>
    </message>
    <message>
        <source>RTT to client, min ms</source>
        <translation>クライアントへの RTT、最小 ms</translation>
    </message>
    <message>
        <source>RTT to client, max ms</source>
        <translation>クライアントへの RTT、最大 ms</translation>
    </message>
    <message>
        <source>RTT to client, samples</source>
        <translation>クライアントへの RTT、測定数</translation>
    </message>
    <message>
        <source>RTT, both sides mixed</source>
        <translation>RTT、両側まとめて</translation>
    </message>
    <message>
        <source>RTT min ms</source>
        <translation>RTT 最小 ms</translation>
    </message>
    <message>
        <source>RTT mean ms</source>
        <translation>RTT 平均 ms</translation>
    </message>
    <message>
        <source>RTT max ms</source>
        <translation>RTT 最大 ms</translation>
    </message>
    <message>
        <source>RTT samples</source>
        <translation>RTT 測定数</translation>
    </message>
    <message>
        <source>Protocol above IP</source>
        <translation>IP の上位プロトコル</translation>
    </message>
    <message>
        <source>TCP analysis</source>
        <translation>TCP 解析</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Duration s</source>
        <translation>継続時間 s</translation>
    </message>
    <message>
        <source>Seconds from the first packet to the last</source>
        <translation>最初から最後のパケットまでの秒数</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Bit rate kbit/s</source>
        <translation>ビットレート kbit/s</translation>
    </message>
    <message>
        <source>8 × bytes ÷ duration, in kbit/s</source>
        <translation>8 × バイト ÷ 継続時間（kbit/s）</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Retransmissions %</source>
        <translation>再送 %</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Client and server</source>
        <translation>クライアントとサーバー</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>クライアントのアドレス</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>95th percentile of tcp.analysis.ack_rtt on the path from the tap to the server, in milliseconds</source>
        <translation>キャプチャ点からサーバーまでの経路の tcp.analysis.ack_rtt の 95 パーセンタイル（ミリ秒）</translation>
    </message>
    <message>
        <source>95th percentile of tcp.analysis.ack_rtt on the path from the tap to the client, in milliseconds</source>
        <translation>キャプチャ点からクライアントまでの経路の tcp.analysis.ack_rtt の 95 パーセンタイル（ミリ秒）</translation>
    </message>
    <message>
        <source>Minimum tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds: from a segment of the client to the ACK of its end</source>
        <translation>キャプチャ点からサーバーまでの経路の最小の tcp.analysis.ack_rtt（ミリ秒）: クライアントのセグメントからその終わりの ACK まで</translation>
    </message>
    <message>
        <source>Maximum tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds</source>
        <translation>キャプチャ点からサーバーまでの経路の最大の tcp.analysis.ack_rtt（ミリ秒）</translation>
    </message>
    <message>
        <source>Number of tcp.analysis.ack_rtt samples of the path from the tap to the server</source>
        <translation>キャプチャ点からサーバーまでの経路の tcp.analysis.ack_rtt の測定数</translation>
    </message>
    <message>
        <source>Minimum tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds: from a segment of the server to the ACK of its end</source>
        <translation>キャプチャ点からクライアントまでの経路の最小の tcp.analysis.ack_rtt（ミリ秒）: サーバーのセグメントからその終わりの ACK まで</translation>
    </message>
    <message>
        <source>Maximum tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds</source>
        <translation>キャプチャ点からクライアントまでの経路の最大の tcp.analysis.ack_rtt（ミリ秒）</translation>
    </message>
    <message>
        <source>Number of tcp.analysis.ack_rtt samples of the path from the tap to the client</source>
        <translation>キャプチャ点からクライアントまでの経路の tcp.analysis.ack_rtt の測定数</translation>
    </message>
    <message>
        <source>Number of packets with a tcp.analysis.ack_rtt</source>
        <translation>tcp.analysis.ack_rtt を持つパケットの数</translation>
    </message>
    <message>
        <source>Percentile of tcp.analysis.ack_rtt</source>
        <translation>tcp.analysis.ack_rtt のパーセンタイル</translation>
    </message>
    <message>
        <source>The rule that told client from server; swap them in the context menu</source>
        <translation>クライアントとサーバーを見分けた規則。コンテキストメニューで入れ替えられます</translation>
    </message>
    <message>
        <source>mid-stream</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>Clients waited, s</source>
        <translation>クライアントの待ち時間、秒</translation>
    </message>
    <message>
        <source>RTT to server, ms</source>
        <translation>サーバーへの RTT、ms</translation>
    </message>
    <message>
        <source>RTT to client, ms</source>
        <translation>クライアントへの RTT、ms</translation>
    </message>
    <message>
        <source>RTT, both sides mixed, ms</source>
        <translation>RTT、両側混合、ms</translation>
    </message>
    <message>
        <source>Clients waited</source>
        <translation>クライアントの待ち時間</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Requests with their answers, in TCP conversations</source>
        <translation>TCP 会話の要求とその応答</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>What its clients waited in all turns, as far as it was seen; in seconds</source>
        <translation>すべてのやり取りでクライアントが待った時間（観測できた分、秒）</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>The parts of the wait, as long as the wait is to the longest of all rows</source>
        <translation>待ち時間の内訳。長さは全行中で最長のものに対する比率</translation>
    </message>
    <message>
        <source>Server, s</source>
        <translation>サーバー、秒</translation>
    </message>
    <message>
        <source>Seconds from the last byte of a request to the first byte of its answer, at the server</source>
        <translation>サーバーで、要求の最後のバイトから応答の最初のバイトまでの秒数</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Network, s</source>
        <translation>ネットワーク、秒</translation>
    </message>
    <message>
        <source>Seconds of one round trip for each turn, both sides of the tap, on a path without queues</source>
        <translation>やり取りごとの往復 1 回の秒数。取得位置の両側、待ち行列のない経路</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Loss recovery, s</source>
        <translation>損失の回復、秒</translation>
    </message>
    <message>
        <source>Seconds from gaps in the bytes to their repair</source>
        <translation>バイトの欠落から修復までの秒数</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Receive window, s</source>
        <translation>受信ウィンドウ、秒</translation>
    </message>
    <message>
        <source>Seconds in which the receiver&apos;s window stopped the sender</source>
        <translation>受信側のウィンドウが送信側を止めた秒数</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Rest, s</source>
        <translation>その他、秒</translation>
    </message>
    <message>
        <source>Seconds of connection set-up, TLS set-up, transfer and pauses of the sender</source>
        <translation>接続の確立、TLS の確立、転送、送信側の休止の秒数</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Slowest turn, s</source>
        <translation>最長のやり取り、秒</translation>
    </message>
    <message>
        <source>What the client waited in the longest turn, in seconds</source>
        <translation>最長のやり取りでクライアントが待った秒数</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>確立</translation>
    </message>
    <message>
        <source>Connection set-up, s</source>
        <translation>接続の確立、秒</translation>
    </message>
    <message>
        <source>Seconds from the SYN to the third packet of the connection</source>
        <translation>SYN から接続の 3 番目のパケットまでの秒数</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS set-up, s</source>
        <translation>TLS の確立、秒</translation>
    </message>
    <message>
        <source>Seconds of the TLS handshake, from the third packet until the client has the server&apos;s last part of it</source>
        <translation>TLS ハンドシェイクの秒数。3 番目のパケットから、サーバーの最後の部分がクライアントに届くまで</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Transfer, s</source>
        <translation>転送、秒</translation>
    </message>
    <message>
        <source>Seconds in which bytes were moving, or stood in a queue</source>
        <translation>バイトが転送中か、待ち行列にあった秒数</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Sender pause, s</source>
        <translation>送信側の休止、秒</translation>
    </message>
    <message>
        <source>Seconds in which the sender had nothing to send in the middle of an answer</source>
        <translation>応答の途中で送信側に送るものがなかった秒数</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
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
        <translation>ジョブにはまだパケットがありません。</translation>
    </message>
    <message>
        <source>The job is stopped and holds no packets. Start it first.</source>
        <translation>ジョブは停止していて、パケットがありません。先に開始してください。</translation>
    </message>
    <message>
        <source>The job is stopped and holds %1.</source>
        <translation>ジョブは停止していて、あるのは %1 です。</translation>
    </message>
    <message>
        <source>The job has captured nothing since %1.</source>
        <translation>ジョブは %1 以降何もキャプチャしていません。</translation>
    </message>
    <message>
        <source>The clip holds %1.</source>
        <translation>クリップにあるのは %1 です。</translation>
    </message>
    <message>
        <source>Download without the filters</source>
        <translation>フィルターなしでダウンロード</translation>
    </message>
    <message>
        <source>“%1” holds no packets.</source>
        <translation>「%1」にパケットはありません。</translation>
    </message>
    <message>
        <source>No packet was captured in %1.</source>
        <translation>%1 の間にキャプチャされたパケットはありません。</translation>
    </message>
    <message>
        <source>Use the last 10 s that it holds</source>
        <translation>ある中で最後の 10 s を使う</translation>
    </message>
    <message>
        <source>This range is in the future: the appliance&apos;s clock shows %1.</source>
        <translation>この範囲は未来です。アプライアンスの時計は %1 を示しています。</translation>
    </message>
    <message>
        <source>The job holds no packets of this range: it holds %1.</source>
        <translation>ジョブにこの範囲のパケットはありません。あるのは %1 です。</translation>
    </message>
    <message>
        <source>Use all that it holds</source>
        <translation>あるものすべてを使う</translation>
    </message>
    <message>
        <source>No packet matches the filter.</source>
        <translation>フィルターに合うパケットはありません。</translation>
    </message>
    <message>
        <source>No packet matches all of the filters.</source>
        <translation>すべてのフィルターに合うパケットはありません。</translation>
    </message>
    <message>
        <source>Without filters there are at most %1.</source>
        <translation>フィルターなしでは最大 %1 です。</translation>
    </message>
</context>
<context>
    <name>errortext</name>
    <message>
        <source>The certificate of %1 cannot be used: %2.</source>
        <translation>%1 の証明書は使えません: %2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known yet. SHA-256 %2</source>
        <translation>%1 の証明書はまだ知られていません。SHA-256 %2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読めません: %2。</translation>
    </message>
    <message>
        <source>%1 is not supported: %2.</source>
        <translation>%1 には対応していません: %2。</translation>
    </message>
    <message>
        <source>The BPF filter is not understood: %1.</source>
        <translation>BPF フィルターを理解できません: %1。</translation>
    </message>
    <message>
        <source>There is no host named %1. Check the name, or the network.</source>
        <translation>%1 というホストはありません。名前かネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port, or whether the appliance is running.</source>
        <translation>%1 が接続を拒否しました。ポートと、装置が動いているかを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2.</source>
        <translation>%1 との接続が切れました: %2。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a NetShark does. Check the host and the port.</source>
        <translation>%1 は応答しますが、NetShark ではないようです。ホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <translation>%1 はこのユーザー名とパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The job holds no packets yet. Try again when it has captured some.</source>
        <translation>ジョブにはまだパケットがありません。キャプチャされてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The appliance rejected the request: %1.</source>
        <translation>装置が要求を拒否しました: %1。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Enter a time range, such as last 10s.</source>
        <translation>last 10s のような時間範囲を入力してください。</translation>
    </message>
    <message>
        <source>Enter a range, such as last 10s, or 12:00 PM to 1:00 PM.</source>
        <translation>last 10s や 12:00 PM to 1:00 PM のような範囲を入力してください。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>範囲の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>The file is cut off after %1; everything before is shown.</source>
        <translation>ファイルは %1 で途切れています。それより前はすべて表示しています。</translation>
    </message>
    <message>
        <source>The file is damaged at byte %1; everything before is shown.</source>
        <translation>ファイルはバイト %1 で壊れています。それより前はすべて表示しています。</translation>
    </message>
    <message>
        <source>Reading stopped after %1 (%2); everything before is shown.</source>
        <translation>%1 の後で読み込みが止まりました（%2）。それより前はすべて表示しています。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>フィールド「%1」はありません。</translation>
    </message>
    <message>
        <source>A parenthesis or brace is not closed.</source>
        <translation>括弧が閉じられていません。</translation>
    </message>
    <message>
        <source>more bytes captured than were on the wire</source>
        <translation>回線上より多くのバイトがキャプチャされている</translation>
    </message>
    <message>
        <source>other unknown link-layer headers</source>
        <translation>その他の未知のリンク層ヘッダー</translation>
    </message>
    <message>
        <source>other unknown EtherTypes</source>
        <translation>その他の未知の EtherType</translation>
    </message>
    <message>
        <source>other unknown protocol types of GRE</source>
        <translation>その他の未知の GRE プロトコルタイプ</translation>
    </message>
    <message>
        <source>other unread IP protocols</source>
        <translation>その他の読み取られない IP プロトコル</translation>
    </message>
    <message>
        <source>other unread tunnels in UDP</source>
        <translation>その他の読み取られない UDP トンネル</translation>
    </message>
    <message>
        <source>unknown link-layer header %1</source>
        <translation>未知のリンク層ヘッダー %1</translation>
    </message>
    <message>
        <source>unknown EtherType %1</source>
        <translation>未知の EtherType %1</translation>
    </message>
    <message>
        <source>unknown protocol type %1 of GRE</source>
        <translation>未知の GRE プロトコルタイプ %1</translation>
    </message>
    <message>
        <source>unread IP protocol %1</source>
        <translation>読み取られない IP プロトコル %1</translation>
    </message>
    <message>
        <source>unread tunnel in UDP port %1</source>
        <translation>読み取られない UDP ポート %1 のトンネル</translation>
    </message>
    <message>
        <source>header cut off</source>
        <translation>ヘッダーが途切れている</translation>
    </message>
    <message>
        <source>malformed IP header</source>
        <translation>不正な IP ヘッダー</translation>
    </message>
    <message>
        <source>malformed TCP or UDP header</source>
        <translation>不正な TCP または UDP ヘッダー</translation>
    </message>
    <message>
        <source>IP fragment not captured whole</source>
        <translation>IP フラグメントが完全にはキャプチャされていない</translation>
    </message>
    <message>
        <source>server port given</source>
        <translation>サーバーポートの指定</translation>
    </message>
    <message>
        <source>client sent the SYN</source>
        <translation>クライアントが SYN を送信</translation>
    </message>
    <message>
        <source>server sent the SYN-ACK</source>
        <translation>サーバーが SYN-ACK を送信</translation>
    </message>
    <message>
        <source>well-known port</source>
        <translation>既知のポート</translation>
    </message>
    <message>
        <source>lower port</source>
        <translation>小さいポート番号</translation>
    </message>
    <message>
        <source>sent the first packet</source>
        <translation>最初のパケットを送信</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読めません: %1。</translation>
    </message>
    <message>
        <source>%1 was deleted or replaced by another program while it was written. Download again, to another folder if it happens again.</source>
        <translation>%1 は書き込み中に別のプログラムによって削除または置き換えられました。もう一度ダウンロードしてください。繰り返す場合は別のフォルダーへ。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>%1 is an archive (%2). Unpack it, then open the capture that is in it.</source>
        <translation>%1 はアーカイブ (%2) です。展開してから、中のキャプチャを開いてください。</translation>
    </message>
    <message>
        <source>%1 is cut off before its first packet.</source>
        <translation>%1 は最初のパケットより前で途切れています。</translation>
    </message>
    <message>
        <source>Two outputs would go to %1. Choose another name for one of them.</source>
        <translation>2 つの出力が %1 に書き込まれます。どちらかに別の名前を選んでください。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>Interrupted: %1 was not written.</source>
        <translation>中断されました。%1 は書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>The download cannot be written: %1.</source>
        <translation>ダウンロードを書き込めません: %1。</translation>
    </message>
    <message>
        <source>Another download to %1 is running. Choose another name, or wait.</source>
        <translation>%1 への別のダウンロードが実行中です。別の名前を選ぶか、お待ちください。</translation>
    </message>
    <message>
        <source>%1 is open here. Close it first, or choose another name.</source>
        <translation>%1 はここで開かれています。先に閉じるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Interrupted: reading stopped after %1; everything before is shown.</source>
        <translation>中断: %1 で読み込みを停止しました。それより前はすべて表示されています。</translation>
    </message>
    <message>
        <source>The compressed file does not match its own checksum (%1): something has changed it. All of it is shown, but some packets may be wrong.</source>
        <translation>圧縮ファイルが自身のチェックサム (%1) と一致しません。何かに変更されています。すべて表示しますが、誤ったパケットが含まれる可能性があります。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 は既に存在します。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user and a password, or does not accept these.</source>
        <translation>プロキシ %1 はユーザー名とパスワードを求めているか、これらを受け付けません。</translation>
    </message>
    <message>
        <source>%1 holds no client certificate with its key. Choose a PKCS#12 file, or PEM files of both.</source>
        <translation>%1 には鍵付きのクライアント証明書がありません。PKCS#12 ファイル、または両方の PEM ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1 後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>An export is left on %1: %2.</source>
        <translation>%1 にエクスポートが残っています: %2。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a NetShark does (%2). Check the host and the port.</source>
        <translation>%1 は応答しますが、NetShark ではないようです (%2)。ホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>This account may not do that on %1: %2.</source>
        <translation>このアカウントは %1 でその操作を許可されていません: %2。</translation>
    </message>
    <message>
        <source>The appliance&apos;s clock shows %1: it was never set. Enter both times with their dates, such as 4/21/2013 16:00 to 4/21/2013 16:10.</source>
        <translation>アプライアンスの時計は %1 を示していて、一度も合わせられていません。4/21/2013 16:00 to 4/21/2013 16:10 のように、両方の時刻を日付とともに入力してください。</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is an address: write %2 == 10.0.0.0/8.</source>
        <translation>「%1」は文字列を検索しますが、%2 はアドレスです。%2 == 10.0.0.0/8 と書いてください。</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is an address: write %2 == fd00::/8.</source>
        <translation>「%1」は文字列を検索しますが、%2 はアドレスです。%2 == fd00::/8 と書いてください。</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is a number: write %2 == 1, or %2 in { 1, 10..20 }.</source>
        <translation>「%1」は文字列を検索しますが、%2 は数です。%2 == 1 か %2 in { 1, 10..20 } と書いてください。</translation>
    </message>
    <message>
        <source>Remora has no “%1”: write (a &amp;&amp; !b) || (!a &amp;&amp; b).</source>
        <translation>Remora に「%1」はありません。(a &amp;&amp; !b) || (!a &amp;&amp; b) と書いてください。</translation>
    </message>
    <message>
        <source>Remora has no “%1”: == alone matches where any value of the field is equal.</source>
        <translation>Remora に「%1」はありません。== だけで、フィールドのいずれかの値が等しい場合に一致します。</translation>
    </message>
    <message>
        <source>Remora has no “%1”: != alone matches where no value of the field is equal.</source>
        <translation>Remora に「%1」はありません。!= だけで、フィールドのどの値も等しくない場合に一致します。</translation>
    </message>
    <message>
        <source>Remora has no “%1”: name both fields, as in tcp.srcport == 80 &amp;&amp; tcp.dstport == 80.</source>
        <translation>Remora に「%1」はありません。tcp.srcport == 80 &amp;&amp; tcp.dstport == 80 のように両方のフィールドを書いてください。</translation>
    </message>
    <message>
        <source>Remora has no “%1”: name both fields, as in tcp.srcport != 80 || tcp.dstport != 80.</source>
        <translation>Remora に「%1」はありません。tcp.srcport != 80 || tcp.dstport != 80 のように両方のフィールドを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is out of range: %2 is never negative.</source>
        <translation>「%1」は範囲外です。%2 が負になることはありません。</translation>
    </message>
    <message>
        <source>“%1” is out of range: %2 is %3 to %4.</source>
        <translation>「%1」は範囲外です。%2 は %3 から %4 までです。</translation>
    </message>
    <message>
        <source>Remora has no functions such as “%1(…)”: compare a field itself. Lengths are tcp.len, ip.len and frame.len.</source>
        <translation>Remora に「%1(…)」のような関数はありません。フィールドそのものを比較してください。長さは tcp.len、ip.len、frame.len です。</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one trusted for it. This may be an attack: nothing was sent. SHA-256 now %2, trusted %3</source>
        <translation>%1 は信頼済みのものと異なる証明書を示しています。攻撃の可能性があるため、何も送信していません。現在の SHA-256 は %2、信頼済みは %3</translation>
    </message>
    <message>
        <source>Tried three times; try again later.</source>
        <translation>3 回試しました。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>An export may be left on %1, which did not return its id; one like it is %2.</source>
        <translation>%1 にエクスポートが残っている可能性がありますが、ID は返されませんでした。似たものは %2 です。</translation>
    </message>
    <message>
        <source>An export may be left on %1: it did not return its id.</source>
        <translation>%1 にエクスポートが残っている可能性があります。ID は返されませんでした。</translation>
    </message>
    <message>
        <source>%1 estimated about %2, but %3 arrived: its export may have been removed meanwhile.</source>
        <translation>%1 の見積もりは約 %2 でしたが、届いたのは %3 です。その間にエクスポートが削除された可能性があります。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or allow it more time.</source>
        <translation>%1 から時間内に応答がありませんでした。もう一度試すか、待ち時間を延ばしてください。</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1 (%2). Check the proxy, or connect without one.</source>
        <translation>プロキシは %1 に届きません (%2)。プロキシを確認するか、プロキシなしで接続してください。</translation>
    </message>
    <message>
        <source>The password of the client certificate %1 is missing or wrong. Enter the right one.</source>
        <translation>クライアント証明書 %1 のパスワードがないか、誤っています。正しいものを入力してください。</translation>
    </message>
    <message>
        <source>%1 reports an internal error (%2). %3</source>
        <translation>%1 が内部エラーを返しました (%2)。%3</translation>
    </message>
    <message>
        <source>%1 accepts no more requests for now (%2). %3</source>
        <translation>%1 は今のところこれ以上の要求を受け付けません (%2)。%3</translation>
    </message>
    <message>
        <source>%1 sent compressed data (%2), which was not requested. Connect without a proxy or gateway in between.</source>
        <translation>%1 が要求していない圧縮データ (%2) を送りました。間にプロキシやゲートウェイを介さずに接続してください。</translation>
    </message>
    <message>
        <source>%1 redirects without naming a target. Connect to the appliance itself.</source>
        <translation>%1 はリダイレクトしていますが、行き先を示していません。アプライアンス自体に接続してください。</translation>
    </message>
    <message>
        <source>%1 redirects to %2. Nothing was sent there. Connect to the appliance itself.</source>
        <translation>%1 は %2 へリダイレクトしています。そこには何も送信していません。アプライアンス自体に接続してください。</translation>
    </message>
    <message>
        <source>%1 supports the API versions %2; Remora supports 5.1, 5.0 and 4.0.</source>
        <translation>%1 の API バージョンは %2 です。Remora は 5.1、5.0、4.0 に対応しています。</translation>
    </message>
    <message>
        <source>%1 offers no login method that Remora supports (BASIC, COOKIE).</source>
        <translation>%1 には Remora が対応するログイン方法（BASIC、COOKIE）がありません。</translation>
    </message>
    <message>
        <source>%1 no longer accepts this account: %2.</source>
        <translation>%1 はこのアカウントのログインを受け付けなくなりました: %2。</translation>
    </message>
    <message>
        <source>%1 does not have it, or no longer has it: %2.</source>
        <translation>%1 にはないか、もうありません: %2。</translation>
    </message>
    <message>
        <source>“%2” cannot be requested from %1: a URL cannot contain it.</source>
        <translation>%1 に「%2」を要求できません。URL に使えない文字列です。</translation>
    </message>
    <message>
        <source>%1 stored something other than what was sent: %2. Delete it there, and upload it again.</source>
        <translation>%1 に保存されたものは送信したものと異なります: %2。そちらで削除してから、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>%1 broke off its answer: not all of it arrived. Try again.</source>
        <translation>%1 からの応答が途中で切れました。すべては届いていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space, or choose another folder.</source>
        <translation>%1 のディスクがいっぱいです。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 was closed by its reader.</source>
        <translation>%1 は読み手によって閉じられました。</translation>
    </message>
    <message>
        <source>What %1 sent is not a capture. Choose another source.</source>
        <translation>%1 が送ったものはキャプチャではありません。別のソースを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a unit of time. Use s, min, h, days, weeks, months or years.</source>
        <translation>「%1」は時間の単位ではありません。s、min、h、days、weeks、months、years を使ってください。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of time, such as 10s or 2 weeks.</source>
        <translation>「%1」は 10s や 2 weeks のような時間の長さではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a date or time, such as 4/21/13 16:00.</source>
        <translation>「%1」は 4/21/13 16:00 のような日時ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day, such as 16:00 or 4:00 PM.</source>
        <translation>「%1」は 16:00 や 4:00 PM のような時刻ではありません。</translation>
    </message>
    <message>
        <source>“%1” does not exist: the clock was set forward over all of it. Choose a later end.</source>
        <translation>「%1」は存在しません。時計がその全体を飛び越えて進められました。もっと後の終わりを選んでください。</translation>
    </message>
    <message>
        <source>Interrupted before any of %1 was read.</source>
        <translation>%1 を少しも読み込まないうちに中断されました。</translation>
    </message>
    <message>
        <source>%1 does not match its own checksum, and none of it is a capture.</source>
        <translation>%1 は自身のチェックサムと一致せず、キャプチャとして読める部分もありません。</translation>
    </message>
    <message>
        <source>%1 holds no capture: other data follows its compressed data.</source>
        <translation>%1 にはキャプチャがありません。圧縮データの後ろに別のデータがあります。</translation>
    </message>
    <message>
        <source>%1 exists already and holds packets, which overwriting would lose. Choose another name.</source>
        <translation>%1 は既に存在し、パケットが入っています。上書きすると失われます。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is the file being read. Choose another name for the output.</source>
        <translation>%1 は読み込み中のファイルです。出力には別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The packets after byte %1 are not shown: they exceed the memory limit, and the cache folder cannot hold them (%2). Free some space on that disk, or raise the limit.</source>
        <translation>バイト %1 より後のパケットは表示していません。メモリーの上限を超え、キャッシュフォルダーにも入りません（%2）。そのディスクに空きを作るか、上限を上げてください。</translation>
    </message>
    <message>
        <source>The file holds other data after the compressed packets, which is ignored. All packets are shown.</source>
        <translation>圧縮されたパケットの後ろに別のデータがありますが、無視します。パケットはすべて表示されています。</translation>
    </message>
    <message>
        <source>“|” is not an operator: join two filters with ||.</source>
        <translation>「|」は演算子ではありません。二つのフィルターは || でつないでください。</translation>
    </message>
    <message>
        <source>“%1” is a column of tables and charts only: filters cannot use it.</source>
        <translation>「%1」は表とグラフだけの列です。フィルターには使えません。</translation>
    </message>
    <message>
        <source>The filter ends where a field is expected.</source>
        <translation>フィールドが必要なところでフィルターが終わっています。</translation>
    </message>
    <message>
        <source>A field is expected in place of “%1”.</source>
        <translation>「%1」の位置にはフィールドが必要です。</translation>
    </message>
    <message>
        <source>The filter ends where a value is expected.</source>
        <translation>値が必要なところでフィルターが終わっています。</translation>
    </message>
    <message>
        <source>A value is expected in place of “%1”.</source>
        <translation>「%1」の位置には値が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not a number that this field can have.</source>
        <translation>「%1」はこのフィールドが取れる数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a unit of this field.</source>
        <translation>「%1」はこのフィールドの単位ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not an address that this field can have, such as 10.0.0.0/8 for ip.addr, fd00::/8 for ipv6.addr, client or server.</source>
        <translation>「%1」はこのフィールドが取れるアドレスではありません。例: ip.addr の 10.0.0.0/8、ipv6.addr の fd00::/8、client、server。</translation>
    </message>
    <message>
        <source>“%1” is not a time, such as 09:14:02 or 2013-04-21 09:14:02.</source>
        <translation>「%1」は 09:14:02 や 2013-04-21 09:14:02 のような時刻ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a protocol, such as tcp, udp, icmp or 132.</source>
        <translation>「%1」は tcp、udp、icmp、132 のようなプロトコルではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot compare addresses: use == or !=.</source>
        <translation>「%1」でアドレスは比較できません。== か != を使ってください。</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing before “%1”.</source>
        <translation>「%1」の前に閉じ括弧がありません。</translation>
    </message>
    <message>
        <source>“in” needs a set, such as { 80, 443, 8000..8100 }.</source>
        <translation>「in」には { 80, 443, 8000..8100 } のような集合が必要です。</translation>
    </message>
    <message>
        <source>“%1” follows a complete filter: join the two with &amp;&amp; or ||.</source>
        <translation>「%1」の前でフィルターは完結しています。二つを &amp;&amp; か || でつないでください。</translation>
    </message>
    <message>
        <source>The filter has too many nested parentheses.</source>
        <translation>フィルターの括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>%1 is not a capture. Remora opens pcap, pcapng, snoop, NetMon, ERF, CommView and LANalyzer files, also compressed ones.</source>
        <translation>%1 はキャプチャではありません。Remora は pcap、pcapng、snoop、NetMon、ERF、CommView、LANalyzer のファイル（圧縮されたものも）を開きます。</translation>
    </message>
    <message>
        <source>packets without a time</source>
        <translation>時刻のないパケット</translation>
    </message>
    <message>
        <source>times before 1951 or after 2225, not shown</source>
        <translation>1951 年より前または 2225 年より後の時刻（表示されません）</translation>
    </message>
    <message>
        <source>nanoseconds where the file says microseconds</source>
        <translation>ファイルはマイクロ秒としているがナノ秒</translation>
    </message>
    <message>
        <source>“[%1]” cuts bytes, which %2 is not: compare all of it, or some bits of a number, as in tcp.flags &amp; 0x02.</source>
        <translation>「[%1]」 はバイトを切り出しますが、%2 はバイトではありません。全体を比較するか、tcp.flags &amp; 0x02 のように数の一部のビットを比較してください。</translation>
    </message>
    <message>
        <source>“%1” searches bytes, and a note has none: write %2 alone.</source>
        <translation>「%1」 はバイトを検索しますが、注記にバイトはありません。%2 だけを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not an Ethernet address, such as 00:1b:21:3c:4d:5e.</source>
        <translation>「%1」 は 00:1b:21:3c:4d:5e のような Ethernet アドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is neither a text in quotes, such as &quot;GET&quot;, nor bytes in hexadecimal digits, such as 47:45:54.</source>
        <translation>「%1」 は &quot;GET&quot; のような引用符付きの文字列でも、47:45:54 のような 16 進数字のバイトでもありません。</translation>
    </message>
    <message>
        <source>“%1” takes bits of a number or of bytes, as in tcp.flags &amp; 0x02. Two filters are joined with &amp;&amp;.</source>
        <translation>「%1」 は tcp.flags &amp; 0x02 のように、数やバイトからビットを取り出します。二つのフィルターは &amp;&amp; でつなぎます。</translation>
    </message>
    <message>
        <source>Remora has no “%1”: write &amp;, as in tcp.flags &amp; 0x02.</source>
        <translation>Remora に 「%1」 はありません。tcp.flags &amp; 0x02 のように &amp; と書いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot compare a note: write its name alone.</source>
        <translation>「%1」 で注記は比較できません。その名前だけを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a slice: [0:3] is three bytes from the first on, [4] the fifth, [-2:] the last two.</source>
        <translation>「%1」 はスライスではありません。[0:3] は最初から 3 バイト、[4] は 5 番目、[-2:] は最後の 2 バイトです。</translation>
    </message>
    <message>
        <source>The filter ends where a regular expression in quotes is expected.</source>
        <translation>引用符付きの正規表現が必要なところでフィルターが終わっています。</translation>
    </message>
    <message>
        <source>“matches” needs a regular expression in quotes, in place of “%1”.</source>
        <translation>「matches」 には、「%1」 の位置に引用符付きの正規表現が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>「%1」 は正規表現ではありません: %2。</translation>
    </message>
    <message>
        <source>“%1” asks for a whole field, not for a part of it: write several comparisons and join them with ||.</source>
        <translation>「%1」 はフィールドの一部ではなく全体に使います。比較をいくつか書き、|| でつないでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with %2: they are of different kinds.</source>
        <translation>「%1」 と %2 は種類が異なるため比較できません。</translation>
    </message>
    <message>
        <source>other unknown headers of 6LoWPAN</source>
        <translation>その他の未知の 6LoWPAN ヘッダー</translation>
    </message>
    <message>
        <source>unknown header %1 of 6LoWPAN</source>
        <translation>未知の 6LoWPAN ヘッダー %1</translation>
    </message>
    <message>
        <source>malformed link-layer header or wrong checksum</source>
        <translation>不正なリンク層ヘッダー、または誤ったチェックサム</translation>
    </message>
    <message>
        <source>“%1” ends a range that begins otherwise: write per cents at both ends, or times.</source>
        <translation>「%1」は、始まりと異なる種類の値で範囲を終えています。両端とも割合にするか、両端とも時間にしてください。</translation>
    </message>
    <message>
        <source>A view is left on %1: %2.</source>
        <translation>%1 にビューが残っています: %2。</translation>
    </message>
    <message>
        <source>A view may be left on %1: it did not return its id.</source>
        <translation>%1 にビューが残っている可能性があります。ID は返されませんでした。</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 バイト）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>times in nanoseconds</source>
        <translation>時刻はナノ秒単位</translation>
    </message>
    <message>
        <source>times in microseconds</source>
        <translation>時刻はマイクロ秒単位</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>カプセル化</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>スナップ長</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>キャプチャした機器</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティングシステム</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>キャプチャしたプログラム</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>損傷</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>最初のパケット</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>最後のパケット</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>回線上のバイト</translation>
    </message>
    <message>
        <source>Bytes captured</source>
        <translation>キャプチャしたバイト</translation>
    </message>
    <message>
        <source>Cut by the snap length</source>
        <translation>スナップ長で切られたもの</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Mean bit rate on the wire</source>
        <translation>回線上の平均ビットレート</translation>
    </message>
    <message>
        <source>Mean packet rate</source>
        <translation>平均パケットレート</translation>
    </message>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 パケット/秒</translation>
    </message>
    <message>
        <source>Mean packet length</source>
        <translation>平均パケット長</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Dropped while capturing</source>
        <translation>キャプチャ中に失われたもの</translation>
    </message>
    <message>
        <source>Names from DNS answers</source>
        <translation>DNS 応答からの名前</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 パケット</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>受信 %1</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>損失 %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>of the file</source>
        <translation>ファイルへの</translation>
    </message>
    <message>
        <source>of packet %1</source>
        <translation>パケット %1 への</translation>
    </message>
    <message>
        <source>Odd packets</source>
        <translation>異常なパケット</translation>
    </message>
    <message>
        <source>%1, first in packet %2</source>
        <translation>%1、最初はパケット %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Further interfaces</source>
        <translation>そのほかのインターフェース</translation>
    </message>
</context>
<context>
    <name>fieldcatalogue</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>「%1」は正規表現ではありません: %2。</translation>
    </message>
    <message>
        <source>“%1” takes too long to be searched for: make it simpler.</source>
        <translation>「%1」の検索に時間がかかりすぎます。もっと簡単にしてください。</translation>
    </message>
</context>
<context>
    <name>fieldwords</name>
    <message>
        <source>presence</source>
        <translation>有無</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>時間の長さ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>IPv4 or IPv6</source>
        <translation>IPv4 または IPv6</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>raw bytes</source>
        <translation>生のバイト</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>number of the packet in the capture</source>
        <translation>キャプチャ内のパケット番号</translation>
    </message>
    <message>
        <source>bytes on the wire</source>
        <translation>回線上のバイト</translation>
    </message>
    <message>
        <source>time of the packet: &quot;09:14:02&quot;, &quot;2013-04-21 09:14:02.5&quot;</source>
        <translation>パケットの時刻: &quot;09:14:02&quot;、&quot;2013-04-21 09:14:02.5&quot;</translation>
    </message>
    <message>
        <source>time since the first packet: 1.5 s</source>
        <translation>最初のパケットからの時間: 1.5 s</translation>
    </message>
    <message>
        <source>IPv4 packets</source>
        <translation>IPv4 パケット</translation>
    </message>
    <message>
        <source>IPv4 source or destination: 10.0.0.0/8, client, server</source>
        <translation>IPv4 の送信元または宛先: 10.0.0.0/8、client、server</translation>
    </message>
    <message>
        <source>IPv4 source</source>
        <translation>IPv4 送信元</translation>
    </message>
    <message>
        <source>IPv4 destination</source>
        <translation>IPv4 宛先</translation>
    </message>
    <message>
        <source>bytes of the IPv4 packet</source>
        <translation>IPv4 パケットのバイト</translation>
    </message>
    <message>
        <source>IPv6 packets</source>
        <translation>IPv6 パケット</translation>
    </message>
    <message>
        <source>IPv6 source or destination</source>
        <translation>IPv6 の送信元または宛先</translation>
    </message>
    <message>
        <source>IPv6 source</source>
        <translation>IPv6 送信元</translation>
    </message>
    <message>
        <source>IPv6 destination</source>
        <translation>IPv6 宛先</translation>
    </message>
    <message>
        <source>UDP packets</source>
        <translation>UDP パケット</translation>
    </message>
    <message>
        <source>UDP source or destination port</source>
        <translation>UDP の送信元または宛先ポート</translation>
    </message>
    <message>
        <source>UDP source port</source>
        <translation>UDP 送信元ポート</translation>
    </message>
    <message>
        <source>UDP destination port</source>
        <translation>UDP 宛先ポート</translation>
    </message>
    <message>
        <source>number of the UDP conversation</source>
        <translation>UDP の会話の番号</translation>
    </message>
    <message>
        <source>ICMP packets</source>
        <translation>ICMP パケット</translation>
    </message>
    <message>
        <source>ICMPv6 packets</source>
        <translation>ICMPv6 パケット</translation>
    </message>
    <message>
        <source>TCP packets</source>
        <translation>TCP パケット</translation>
    </message>
    <message>
        <source>TCP source or destination port: {80, 443}, 8000..8999</source>
        <translation>TCP の送信元または宛先ポート: {80, 443}、8000..8999</translation>
    </message>
    <message>
        <source>TCP source port</source>
        <translation>TCP 送信元ポート</translation>
    </message>
    <message>
        <source>TCP destination port</source>
        <translation>TCP 宛先ポート</translation>
    </message>
    <message>
        <source>number of the TCP conversation</source>
        <translation>TCP の会話の番号</translation>
    </message>
    <message>
        <source>sequence number, relative</source>
        <translation>シーケンス番号（相対）</translation>
    </message>
    <message>
        <source>acknowledgment number, relative</source>
        <translation>確認応答番号（相対）</translation>
    </message>
    <message>
        <source>bytes of payload</source>
        <translation>ペイロードのバイト</translation>
    </message>
    <message>
        <source>receive window, scaled: 64 kB</source>
        <translation>受信ウィンドウ（スケール済み）: 64 kB</translation>
    </message>
    <message>
        <source>all flags as a number: 0x012</source>
        <translation>すべてのフラグを数で: 0x012</translation>
    </message>
    <message>
        <source>the sender is finished: 1 or 0</source>
        <translation>送信側の終了: 1 か 0</translation>
    </message>
    <message>
        <source>opens a connection: 1 or 0</source>
        <translation>接続を開く: 1 か 0</translation>
    </message>
    <message>
        <source>aborts the connection: 1 or 0</source>
        <translation>接続を打ち切る: 1 か 0</translation>
    </message>
    <message>
        <source>acknowledges something: 1 or 0</source>
        <translation>何かを確認応答する: 1 か 0</translation>
    </message>
    <message>
        <source>urgent data: 1 or 0</source>
        <translation>緊急データ: 1 か 0</translation>
    </message>
    <message>
        <source>time from a segment to the ACK of its end: 50 ms</source>
        <translation>セグメントからその終わりの ACK までの時間: 50 ms</translation>
    </message>
    <message>
        <source>number of the packet that is acknowledged</source>
        <translation>確認応答されるパケットの番号</translation>
    </message>
    <message>
        <source>round trip of the handshake</source>
        <translation>ハンドシェイクの往復時間</translation>
    </message>
    <message>
        <source>bytes sent and not acknowledged yet</source>
        <translation>送信されてまだ確認応答されていないバイト</translation>
    </message>
    <message>
        <source>bytes since the last PSH</source>
        <translation>最後の PSH からのバイト</translation>
    </message>
    <message>
        <source>packets from client to server</source>
        <translation>クライアントからサーバーへのパケット</translation>
    </message>
    <message>
        <source>packets from server to client</source>
        <translation>サーバーからクライアントへのパケット</translation>
    </message>
    <message>
        <source>packets of the conversation, both directions</source>
        <translation>会話のパケット（両方向）</translation>
    </message>
    <message>
        <source>bytes of the conversation: 1 MB</source>
        <translation>会話のバイト: 1 MB</translation>
    </message>
    <message>
        <source>from its first packet to its last: 10 s</source>
        <translation>最初から最後のパケットまで: 10 s</translation>
    </message>
    <message>
        <source>mean RTT of the conversation</source>
        <translation>会話の平均 RTT</translation>
    </message>
    <message>
        <source>round trip of the conversation&apos;s handshake</source>
        <translation>会話のハンドシェイクの往復時間</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Filter and, or, not</source>
        <translation>かつ・または・否定でフィルター</translation>
    </message>
    <message>
        <source>… and this</source>
        <translation>… かつこれ</translation>
    </message>
    <message>
        <source>… or this</source>
        <translation>… またはこれ</translation>
    </message>
    <message>
        <source>… and not this</source>
        <translation>… かつこれ以外</translation>
    </message>
    <message>
        <source>number of the packet that is duplicated</source>
        <translation>重複元のパケットの番号</translation>
    </message>
    <message>
        <source>time of the conversation&apos;s first packet: &quot;09:14:02&quot;</source>
        <translation>会話の最初のパケットの時刻: &quot;09:14:02&quot;</translation>
    </message>
    <message>
        <source>8 × bytes ÷ duration of the conversation: 1.5 M</source>
        <translation>8 × バイト数 ÷ 会話の継続時間: 1.5 M</translation>
    </message>
    <message>
        <source>protocol above IP: tcp, udp, icmp, 132</source>
        <translation>IP の上位プロトコル: tcp, udp, icmp, 132</translation>
    </message>
    <message>
        <source>address of the client, IPv4 or IPv6: 10.0.0.0/8</source>
        <translation>クライアントのアドレス (IPv4 または IPv6): 10.0.0.0/8</translation>
    </message>
    <message>
        <source>port of the client</source>
        <translation>クライアントのポート</translation>
    </message>
    <message>
        <source>address of the server, IPv4 or IPv6: 10.0.0.0/8</source>
        <translation>サーバーのアドレス (IPv4 または IPv6): 10.0.0.0/8</translation>
    </message>
    <message>
        <source>port of the server</source>
        <translation>サーバーのポート</translation>
    </message>
    <message>
        <source>packets that the client sent</source>
        <translation>クライアントが送信したパケット数</translation>
    </message>
    <message>
        <source>packets that the server sent</source>
        <translation>サーバーが送信したパケット数</translation>
    </message>
    <message>
        <source>bytes that the client sent: 1 MB</source>
        <translation>クライアントが送信したバイト数: 1 MB</translation>
    </message>
    <message>
        <source>bytes that the server sent: 1 MB</source>
        <translation>サーバーが送信したバイト数: 1 MB</translation>
    </message>
    <message>
        <source>mean RTT from the tap to the server: 20 ms</source>
        <translation>キャプチャ点からサーバーまでの平均 RTT: 20 ms</translation>
    </message>
    <message>
        <source>mean RTT from the tap to the client: 20 ms</source>
        <translation>キャプチャ点からクライアントまでの平均 RTT: 20 ms</translation>
    </message>
    <message>
        <source>next sequence number, relative</source>
        <translation>次のシーケンス番号 (相対)</translation>
    </message>
    <message>
        <source>window scaling factor; -1 unknown, -2 no scaling</source>
        <translation>ウィンドウのスケール係数。-1 は不明、-2 はスケーリングなし</translation>
    </message>
    <message>
        <source>pass the data on at once: 1 or 0</source>
        <translation>データをすぐに渡す: 1 か 0</translation>
    </message>
    <message>
        <source>number of the duplicate ACK in its run: 1, 2, …</source>
        <translation>連続する重複 ACK の何番目か: 1、2、…</translation>
    </message>
    <message>
        <source>how long the sender waited before it retransmitted (RTO)</source>
        <translation>送信側が再送まで待った時間 (RTO)</translation>
    </message>
    <message>
        <source>number of the packet from which the RTO counts</source>
        <translation>RTO を数え始めるパケットの番号</translation>
    </message>
    <message>
        <source>packets with a note of the TCP analysis</source>
        <translation>TCP 解析の注記があるパケット</translation>
    </message>
    <message>
        <source>number of RTT samples of the path to the server</source>
        <translation>サーバーまでの経路の RTT 測定数</translation>
    </message>
    <message>
        <source>minimum RTT from the tap to the server: 5 ms</source>
        <translation>キャプチャ点からサーバーまでの最小 RTT: 5 ms</translation>
    </message>
    <message>
        <source>maximum RTT from the tap to the server: 50 ms</source>
        <translation>キャプチャ点からサーバーまでの最大 RTT: 50 ms</translation>
    </message>
    <message>
        <source>number of RTT samples of the path to the client</source>
        <translation>クライアントまでの経路の RTT 測定数</translation>
    </message>
    <message>
        <source>minimum RTT from the tap to the client: 5 ms</source>
        <translation>キャプチャ点からクライアントまでの最小 RTT: 5 ms</translation>
    </message>
    <message>
        <source>maximum RTT from the tap to the client: 50 ms</source>
        <translation>キャプチャ点からクライアントまでの最大 RTT: 50 ms</translation>
    </message>
    <message>
        <source>number of RTT samples of the conversation</source>
        <translation>会話の RTT 測定数</translation>
    </message>
    <message>
        <source>minimum RTT of the conversation</source>
        <translation>会話の最小 RTT</translation>
    </message>
    <message>
        <source>maximum RTT of the conversation</source>
        <translation>会話の最大 RTT</translation>
    </message>
    <message>
        <source>packets from the client with the note: %1</source>
        <translation>注記のあるクライアントからのパケット: %1</translation>
    </message>
    <message>
        <source>packets from the server with the note: %1</source>
        <translation>注記のあるサーバーからのパケット: %1</translation>
    </message>
    <message>
        <source>packets of the conversation with the note: %1</source>
        <translation>注記のある会話のパケット: %1</translation>
    </message>
    <message>
        <source>TCP port of the client</source>
        <translation>クライアントの TCP ポート</translation>
    </message>
    <message>
        <source>TCP port of the server</source>
        <translation>サーバーの TCP ポート</translation>
    </message>
    <message>
        <source>RTT from the tap to the server, of its ACKs</source>
        <translation>キャプチャ点からサーバーまでの RTT（サーバーの ACK による）</translation>
    </message>
    <message>
        <source>RTT from the tap to the client, of its ACKs</source>
        <translation>キャプチャ点からクライアントまでの RTT（クライアントの ACK による）</translation>
    </message>
    <message>
        <source>the packet&apos;s bytes: frame contains &quot;GET&quot;</source>
        <translation>パケットのバイト: frame contains &quot;GET&quot;</translation>
    </message>
    <message>
        <source>Ethernet packets</source>
        <translation>Ethernet パケット</translation>
    </message>
    <message>
        <source>packets with a VLAN tag</source>
        <translation>VLAN タグのあるパケット</translation>
    </message>
    <message>
        <source>time since the packet before: 500 us</source>
        <translation>直前のパケットからの時間: 500 us</translation>
    </message>
    <message>
        <source>time since the TCP conversation&apos;s packet before: 1 s</source>
        <translation>TCP の会話の直前のパケットからの時間: 1 s</translation>
    </message>
    <message>
        <source>time since the TCP conversation&apos;s first packet: 10 s</source>
        <translation>TCP の会話の最初のパケットからの時間: 10 s</translation>
    </message>
    <message>
        <source>bytes that were captured</source>
        <translation>キャプチャされたバイト</translation>
    </message>
    <message>
        <source>Ethernet destination</source>
        <translation>Ethernet 宛先</translation>
    </message>
    <message>
        <source>Ethernet source: 00:1b:21:3c:4d:5e</source>
        <translation>Ethernet 送信元: 00:1b:21:3c:4d:5e</translation>
    </message>
    <message>
        <source>Ethernet source or destination: eth.addr[0:3] == 00:1b:21</source>
        <translation>Ethernet の送信元または宛先: eth.addr[0:3] == 00:1b:21</translation>
    </message>
    <message>
        <source>EtherType: 0x0800 is IPv4</source>
        <translation>EtherType: 0x0800 は IPv4</translation>
    </message>
    <message>
        <source>VLAN: {10, 20..29}</source>
        <translation>VLAN: {10, 20..29}</translation>
    </message>
    <message>
        <source>priority of the VLAN tag</source>
        <translation>VLAN タグの優先度</translation>
    </message>
    <message>
        <source>may be dropped first: 1 or 0</source>
        <translation>最初に破棄してよい: 1 か 0</translation>
    </message>
    <message>
        <source>EtherType behind the VLAN tag</source>
        <translation>VLAN タグの後の EtherType</translation>
    </message>
    <message>
        <source>version of the IP header: 4 or 6</source>
        <translation>IP ヘッダーのバージョン: 4 か 6</translation>
    </message>
    <message>
        <source>bytes of the IPv4 header</source>
        <translation>IPv4 ヘッダーのバイト</translation>
    </message>
    <message>
        <source>differentiated services: DSCP and ECN</source>
        <translation>差別化サービス: DSCP と ECN</translation>
    </message>
    <message>
        <source>differentiated services code point: ip.dsfield.dscp == 46</source>
        <translation>差別化サービスコードポイント: ip.dsfield.dscp == 46</translation>
    </message>
    <message>
        <source>explicit congestion notification</source>
        <translation>明示的輻輳通知</translation>
    </message>
    <message>
        <source>identification of the IPv4 packet: ip.id == 0x1234</source>
        <translation>IPv4 パケットの識別子: ip.id == 0x1234</translation>
    </message>
    <message>
        <source>flags of fragments: 2 don&apos;t fragment, 1 more fragments</source>
        <translation>フラグメントのフラグ: 2 は分割禁止、1 は後続フラグメントあり</translation>
    </message>
    <message>
        <source>don&apos;t fragment: 1 or 0</source>
        <translation>分割禁止: 1 か 0</translation>
    </message>
    <message>
        <source>more fragments follow: 1 or 0</source>
        <translation>フラグメントが後に続く: 1 か 0</translation>
    </message>
    <message>
        <source>where the fragment belongs in the packet, in units of 8 bytes</source>
        <translation>パケット内でのフラグメントの位置（8 バイト単位）</translation>
    </message>
    <message>
        <source>hops that are left of the IPv4 packet: ip.ttl &lt; 5</source>
        <translation>IPv4 パケットの残りホップ数: ip.ttl &lt; 5</translation>
    </message>
    <message>
        <source>number of the protocol above IPv4: 6 is TCP</source>
        <translation>IPv4 の上位プロトコルの番号: 6 は TCP</translation>
    </message>
    <message>
        <source>checksum of the IPv4 header</source>
        <translation>IPv4 ヘッダーのチェックサム</translation>
    </message>
    <message>
        <source>version of the IPv6 header</source>
        <translation>IPv6 ヘッダーのバージョン</translation>
    </message>
    <message>
        <source>traffic class: DSCP and ECN</source>
        <translation>トラフィッククラス: DSCP と ECN</translation>
    </message>
    <message>
        <source>differentiated services code point of IPv6</source>
        <translation>IPv6 の差別化サービスコードポイント</translation>
    </message>
    <message>
        <source>explicit congestion notification of IPv6</source>
        <translation>IPv6 の明示的輻輳通知</translation>
    </message>
    <message>
        <source>flow label</source>
        <translation>フローラベル</translation>
    </message>
    <message>
        <source>bytes behind the IPv6 header</source>
        <translation>IPv6 ヘッダーより後のバイト</translation>
    </message>
    <message>
        <source>number of the header behind that of IPv6</source>
        <translation>IPv6 ヘッダーの次のヘッダーの番号</translation>
    </message>
    <message>
        <source>hops that are left of the IPv6 packet</source>
        <translation>IPv6 パケットの残りホップ数</translation>
    </message>
    <message>
        <source>type of the ICMP message: 8 asks for an echo</source>
        <translation>ICMP メッセージのタイプ: 8 はエコー要求</translation>
    </message>
    <message>
        <source>code of the ICMP message</source>
        <translation>ICMP メッセージのコード</translation>
    </message>
    <message>
        <source>checksum of the ICMP message</source>
        <translation>ICMP メッセージのチェックサム</translation>
    </message>
    <message>
        <source>type of the ICMPv6 message: 128 asks for an echo</source>
        <translation>ICMPv6 メッセージのタイプ: 128 はエコー要求</translation>
    </message>
    <message>
        <source>code of the ICMPv6 message</source>
        <translation>ICMPv6 メッセージのコード</translation>
    </message>
    <message>
        <source>checksum of the ICMPv6 message</source>
        <translation>ICMPv6 メッセージのチェックサム</translation>
    </message>
    <message>
        <source>bytes of the UDP packet, as its header says: udp.length &gt; 512</source>
        <translation>UDP パケットのバイト（ヘッダーの値）: udp.length &gt; 512</translation>
    </message>
    <message>
        <source>checksum of the UDP packet</source>
        <translation>UDP パケットのチェックサム</translation>
    </message>
    <message>
        <source>bytes that UDP carries: udp.payload[0:2] == 12:34</source>
        <translation>UDP が運ぶバイト: udp.payload[0:2] == 12:34</translation>
    </message>
    <message>
        <source>sequence number as it stands in the header</source>
        <translation>ヘッダーの値のままのシーケンス番号</translation>
    </message>
    <message>
        <source>acknowledgment number as it stands in the header</source>
        <translation>ヘッダーの値のままの確認応答番号</translation>
    </message>
    <message>
        <source>bytes of the TCP header: tcp.hdr_len &gt; 20</source>
        <translation>TCP ヘッダーのバイト: tcp.hdr_len &gt; 20</translation>
    </message>
    <message>
        <source>checksum of the TCP segment</source>
        <translation>TCP セグメントのチェックサム</translation>
    </message>
    <message>
        <source>where urgent data end</source>
        <translation>緊急データの終わる位置</translation>
    </message>
    <message>
        <source>bytes that the TCP segment carries: tcp.payload contains &quot;GET&quot;</source>
        <translation>TCP セグメントが運ぶバイト: tcp.payload contains &quot;GET&quot;</translation>
    </message>
    <message>
        <source>all options of the TCP header</source>
        <translation>TCP ヘッダーのすべてのオプション</translation>
    </message>
    <message>
        <source>option: maximum segment size</source>
        <translation>オプション: 最大セグメントサイズ</translation>
    </message>
    <message>
        <source>maximum segment size that the option tells: tcp.options.mss_val &lt; 1460</source>
        <translation>オプションが示す最大セグメントサイズ: tcp.options.mss_val &lt; 1460</translation>
    </message>
    <message>
        <source>option: window scale</source>
        <translation>オプション: ウィンドウスケール</translation>
    </message>
    <message>
        <source>bits by which the window is shifted</source>
        <translation>ウィンドウをシフトするビット数</translation>
    </message>
    <message>
        <source>option: selective acknowledgments are permitted</source>
        <translation>オプション: 選択的確認応答を許可</translation>
    </message>
    <message>
        <source>option: timestamps</source>
        <translation>オプション: タイムスタンプ</translation>
    </message>
    <message>
        <source>timestamp of the sender</source>
        <translation>送信側のタイムスタンプ</translation>
    </message>
    <message>
        <source>timestamp that is echoed</source>
        <translation>送り返されるタイムスタンプ</translation>
    </message>
    <message>
        <source>a packet on the way met congestion: 1 or 0</source>
        <translation>途中でパケットが輻輳に遭遇: 1 か 0</translation>
    </message>
    <message>
        <source>the sender has slowed down: 1 or 0</source>
        <translation>送信側が速度を落とした: 1 か 0</translation>
    </message>
    <message>
        <source>receive window as it stands in the header: 1 kB</source>
        <translation>ヘッダーの値のままの受信ウィンドウ: 1 kB</translation>
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
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation>%1 – %2（%3）</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>1970 年からの秒数</translation>
    </message>
    <message>
        <source>Seconds since the first packet</source>
        <translation>最初のパケットからの秒数</translation>
    </message>
    <message>
        <source>Seconds since the previous displayed packet</source>
        <translation>直前に表示されたパケットからの秒数</translation>
    </message>
</context>
<context>
    <name>grouppresets</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Top talkers</source>
        <translation>通信量の多いホスト</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP フラグ</translation>
    </message>
    <message>
        <source>HTTP hosts</source>
        <translation>HTTP ホスト</translation>
    </message>
    <message>
        <source>DNS answer times</source>
        <translation>DNS 応答時間</translation>
    </message>
</context>
<context>
    <name>grouprun</name>
    <message>
        <source>The query does not ask for %1.</source>
        <translation>クエリに %1 は含まれていません。</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Open a capture with Ctrl+O, or drop one onto the window. Without one, try the demo: it is an appliance inside the program.</source>
        <translation>Ctrl+O でキャプチャを開くか、ウィンドウにドロップします。手元になければデモを試してください。プログラム内の装置です。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Fields and operators are Wireshark&apos;s: tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms. Combine with &amp;&amp;, || and !, choose from sets with tcp.port in {80, 443}, from networks with ip.addr == 10.0.0.0/8.</source>
        <translation>フィールドと演算子は Wireshark と同じです: tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms。&amp;&amp;、||、! で組み合わせ、tcp.port in {80, 443} で集合から、ip.addr == 10.0.0.0/8 でネットワークから選びます。</translation>
    </message>
    <message>
        <source>Right-click any cell of a table to filter by what it shows.</source>
        <translation>表のセルを右クリックすると、その内容でフィルターできます。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Each row is a conversation, client first, with the packets that are in focus. Select up to eight to compare them in the charts, each in its colour; select none to chart everything.</source>
        <translation>各行は会話で、クライアントが先です。焦点にあるパケットだけを数えます。八つまで選ぶとグラフで色分けして比べられ、何も選ばなければすべてを描きます。</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Capture facts</source>
        <translation>キャプチャの情報</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>How RTT is measured</source>
        <translation>RTT の測り方</translation>
    </message>
    <message>
        <source>RTT is tshark&apos;s tcp.analysis.ack_rtt: the time from a segment to the first packet that acknowledges exactly its end.</source>
        <translation>RTT は tshark の tcp.analysis.ack_rtt です。セグメントから、ちょうどその終わりを確認応答する最初のパケットまでの時間です。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>アプライアンス</translation>
    </message>
    <message>
        <source>Asking for packets</source>
        <translation>パケットを要求する</translation>
    </message>
    <message>
        <source>Click an entry of a legend to hide its series, and again to show it.</source>
        <translation>凡例の項目をクリックするとその系列が隠れ、もう一度クリックすると表示されます。</translation>
    </message>
    <message>
        <source>What charts show</source>
        <translation>グラフが示すもの</translation>
    </message>
    <message>
        <source>Connect to a NetShark with Ctrl+K, select a job, enter the time range and the filters, and download: tables and charts fill while packets arrive.</source>
        <translation>Ctrl+K で NetShark に接続し、ジョブを選び、時間範囲とフィルターを入力してダウンロードします。パケットが届くにつれて表とグラフが埋まります。</translation>
    </message>
    <message>
        <source>Everything that the window shows follows one focus: a filter, a time range and the selected conversations. Ctrl+Z or the mouse&apos;s back button undoes its last change.</source>
        <translation>ウィンドウの表示はすべて一つの焦点に従います。フィルター、時間範囲、選択した会話です。Ctrl+Z やマウスの戻るボタンで直前の変更を取り消せます。</translation>
    </message>
    <message>
        <source>F1 opens the help page of the current view. F9 hides and shows the sources, Ctrl+Shift+B the charts.</source>
        <translation>F1 で現在の画面のヘルプページが開きます。F9 でソース、Ctrl+Shift+B でグラフの表示と非表示を切り替えます。</translation>
    </message>
    <message>
        <source>Several NetSharks can be connected at once. Those that you keep are in the list of sources; double-click to connect, right-click to edit or forget one. Passwords are stored in the system keychain or not at all.</source>
        <translation>複数の NetShark に同時に接続できます。残したものはソースの一覧に並び、ダブルクリックで接続、右クリックで編集や削除ができます。パスワードはシステムのキーチェーンにのみ保存され、それ以外には保存されません。</translation>
    </message>
    <message>
        <source>Most appliances show a certificate that no known authority signed: compare its fingerprint once with the one on the appliance&apos;s console. If the certificate changes later, Remora stops at once and sends nothing more: the list marks the appliance in red, and the panel shows both fingerprints. To continue, type the one from the appliance&apos;s console.</source>
        <translation>多くのアプライアンスは既知の認証局に署名されていない証明書を示します。最初に一度、指紋をアプライアンスのコンソールに表示されるものと比べてください。後で証明書が変わると、Remora は直ちに停止して何も送信しません。一覧ではそのアプライアンスが赤く示され、パネルには両方の指紋が出ます。続けるには、アプライアンスのコンソールの指紋を入力してください。</translation>
    </message>
    <message>
        <source>Two appliances of one name, or two accounts of one appliance, are told apart by host, port and user. In a long list, Ctrl+F finds sources by part of their name; Down goes to what was found, Escape shows everything again.</source>
        <translation>同じ名前の二つのアプライアンスや、一つのアプライアンスの二つのアカウントは、ホスト、ポート、ユーザーで区別されます。長い一覧では、Ctrl+F で名前の一部からソースを探せます。↓ で見つかったものに移り、Esc ですべての表示に戻ります。</translation>
    </message>
    <message>
        <source>Security and Proxy, in the Connect dialog, set how an appliance is reached: your own certificate authorities, a client certificate, older TLS; an HTTP or SOCKS5 proxy, the system&apos;s, or none. Remora asks for the password of a proxy or a certificate when it is needed.</source>
        <translation>接続ダイアログの「セキュリティ」と「プロキシ」では、アプライアンスへの接続方法を設定します。独自の認証局、クライアント証明書、古い TLS、そして HTTP または SOCKS5 プロキシ、システムの設定、プロキシなしから選べます。プロキシや証明書のパスワードは、必要になったときに尋ねます。</translation>
    </message>
    <message>
        <source>A filled circle marks a running job, an open one a stopped job. Right-click to start and stop jobs, to delete their packets, to create, lock, describe and delete clips, and to upload, download and delete files. Remora asks before packets are lost, and says what the account may not do.</source>
        <translation>● は実行中のジョブ、○ は停止中のジョブです。右クリックで、ジョブの開始と停止、パケットの削除、クリップの作成・ロック・説明・削除、ファイルのアップロード・ダウンロード・削除ができます。Remora はパケットが失われる前に確認し、アカウントに許されない操作はその旨を示します。</translation>
    </message>
    <message>
        <source>The list is refreshed every few seconds while the window is in view, less often for an appliance that does not answer.</source>
        <translation>一覧はウィンドウが見えている間、数秒ごとに更新されます。応答しないアプライアンスでは間隔が長くなります。</translation>
    </message>
    <message>
        <source>Show requests (Appliance menu) lists each request with its status, duration and size, never a password or a cookie. Polling is summed up in one line, unless you show it.</source>
        <translation>「要求を表示」（装置メニュー）は各要求のステータス、所要時間、サイズを一覧し、パスワードやクッキーは決して表示しません。ポーリングは、表示を選ばない限り一行にまとまります。</translation>
    </message>
    <message>
        <source>Select a job, clip, interface or file. Enter a time range, such as last 10s, this hour, or 12:00 PM to 1:00 PM. The line below it shows the range by the appliance&apos;s clock and by yours. Or drag on the bar of the job, or use the range in focus in the open capture. If the source holds no packets of that range, the panel says why, and offers what it holds.</source>
        <translation>ジョブ、クリップ、インターフェース、ファイルのいずれかを選びます。last 10s、this hour、12:00 PM to 1:00 PM のような時間範囲を入力します。その下の行に、アプライアンスの時計とこちらの時計での範囲が表示されます。ジョブのバーをドラッグするか、開いているキャプチャの焦点の時間範囲を使うこともできます。ソースにその範囲のパケットがないときは、パネルが理由を示し、ソースが持っているものを提案します。</translation>
    </message>
    <message>
        <source>Filters are the NetShark&apos;s native ones (tcp.server_port=443), BPF (tcp port 443) or Wireshark display filters; each is checked while you type, and all of them must match. Display filters are slow on an appliance: one that has a native equivalent can be replaced with a click.</source>
        <translation>フィルターは NetShark のネイティブなもの (tcp.server_port=443)、BPF (tcp port 443)、Wireshark の表示フィルターです。入力中に検査され、すべてに一致する必要があります。表示フィルターはアプライアンスでは遅いので、ネイティブで同等のものがあればクリック一つで置き換えられます。</translation>
    </message>
    <message>
        <source>The estimate is before the filters. Limits set the snap length, or end the export after a number of seconds, megabytes or packets. The file is named after the source and the time at which its packets begin.</source>
        <translation>見積もりはフィルター適用前のものです。制限では、スナップ長を設定するか、指定した秒数・メガバイト数・パケット数でエクスポートを終えます。ファイル名にはソース名とパケットの始まる時刻が使われます。</translation>
    </message>
    <message>
        <source>Tables and charts fill while packets arrive. After Cancel or a lost connection, what came is kept as a capture that is marked partial. The export is removed from the appliance; if that fails, it is removed when the appliance answers again.</source>
        <translation>パケットが届くにつれて表とグラフが埋まります。中止しても接続が切れても、届いた分は「一部のみ」と示されたキャプチャとして残ります。エクスポートはアプライアンスから削除されます。削除できなければ、アプライアンスが再び応答したときに削除されます。</translation>
    </message>
    <message>
        <source>If the job is about to drop the packets, lock them as a clip first: they stay on the appliance until you delete the clip.</source>
        <translation>ジョブがまもなくパケットを破棄する場合は、先にクリップとしてロックしてください。クリップを削除するまでアプライアンスに残ります。</translation>
    </message>
    <message>
        <source>In an open capture, Fetch packets in focus (Ctrl+Shift+F) downloads the selected conversations and the time range again, with a margin around it, and opens them as a new capture.</source>
        <translation>開いているキャプチャで「焦点のパケットを取得」(Ctrl+Shift+F) を使うと、選択した会話と時間範囲を前後に余裕を付けて再ダウンロードし、新しいキャプチャとして開きます。</translation>
    </message>
    <message>
        <source>Numbers may have units: ms, us, s, min, kB, MB, k. A duration without a unit is in seconds. A time of day, such as &quot;09:14:02&quot;, is on the first packet&apos;s day, unless a date precedes it.</source>
        <translation>数には単位を付けられます: ms、us、s、min、kB、MB、k。単位のない時間の長さは秒です。&quot;09:14:02&quot; のような時刻は、前に日付がなければ最初のパケットの日のものです。</translation>
    </message>
    <message>
        <source>Remora&apos;s own fields filter by conversation (conversation.packets &gt; 1000), by RTT on either side of the tap (conversation.rtt.server.mean &gt; 20 ms) and by direction (from.client, ip.src == server).</source>
        <translation>Remora 独自のフィールドで、会話（conversation.packets &gt; 1000）、キャプチャ点の片側ごとの RTT（conversation.rtt.server.mean &gt; 20 ms）、方向（from.client、ip.src == server）によりフィルターできます。</translation>
    </message>
    <message>
        <source>A mistake is underlined and explained below the field. Enter applies the filter; until then the field says “not applied”. Escape, or leaving the field, restores the applied filter. Ctrl+Space lists the fields.</source>
        <translation>誤りには下線が付き、欄の下に説明が出ます。Enter でフィルターを適用し、それまでは欄に「未適用」と表示されます。Esc を押すか欄を離れると、適用中のフィルターに戻ります。Ctrl+スペースでフィールドの一覧です。</translation>
    </message>
    <message>
        <source>The menu beside the field lists recent and named filters, and switches to BPF, for which the file is read again. BPF such as tcp port 443 is recognized while you type: “Use BPF” applies it.</source>
        <translation>欄の横のメニューには最近のフィルターと名前付きフィルターがあり、BPF にも切り替えられます。BPF ではファイルを読み直します。tcp port 443 のような BPF は入力中に認識され、「BPF を使う」で適用できます。</translation>
    </message>
    <message>
        <source>Click a column header to sort, Shift+click to sort by several columns. Columns shows and hides columns; drag headers to move them.</source>
        <translation>列見出しのクリックで並べ替え、Shift+クリックで複数の列で並べ替えます。「列」で列を表示・非表示にし、列見出しをドラッグして動かします。</translation>
    </message>
    <message>
        <source>Group by client, server, port or protocol to see several conversations as one row; by client, server and client port, each port of a client is one row.</source>
        <translation>クライアント、サーバー、ポート、プロトコルでまとめると、複数の会話が一行になります。クライアント・サーバー・クライアントポートでまとめると、クライアントのポートごとに一行になります。</translation>
    </message>
    <message>
        <source>The server is identified by the SYN, else the SYN-ACK, else the ports; the tool tip says by which. Swap client and server if it is wrong.</source>
        <translation>サーバーは SYN、なければ SYN-ACK、なければポートで見分けます。どれによるかはツールチップに出ます。誤っていればクライアントとサーバーを入れ替えてください。</translation>
    </message>
    <message>
        <source>Double-click a row, or choose Show its packets, to see its packets. Right-click to copy rows, to save packets as a capture, or to open in Wireshark.</source>
        <translation>行をダブルクリックするか「パケットを表示」を選ぶと、そのパケットを表示します。右クリックで行のコピー、パケットのキャプチャとしての保存、Wireshark で開くことができます。</translation>
    </message>
    <message>
        <source>The packets in focus: those of the selected conversations, in the time range, that match the filter. Below are the layers and bytes of the selected packet; selecting a field highlights its bytes, selecting a byte its field.</source>
        <translation>焦点のパケットです。選択した会話の、時間範囲内の、フィルターに合うものです。下に選択したパケットの層とバイトが出ます。フィールドを選ぶとそのバイトが、バイトを選ぶとそのフィールドが強調されます。</translation>
    </message>
    <message>
        <source>Info says what a packet is: SYN, retransmission of packet 152, a DNS query or response, the first line of HTTP, TLS messages and the server name. It is read from captured bytes only.</source>
        <translation>「情報」はパケットの内容を示します。SYN、パケット 152 の再送、DNS の問い合わせや応答、HTTP の最初の行、TLS のメッセージとサーバー名などです。キャプチャされたバイトだけから読み取ります。</translation>
    </message>
    <message>
        <source>Notes are what the TCP analysis finds: retransmissions, duplicate ACKs, zero windows; the colour is the severity. F4 goes to the next note, Shift+F4 to the previous one, Ctrl+G to a packet number. If the packet is hidden, a line says by what, and offers to show it.</source>
        <translation>注記は TCP 解析が見つけたものです: 再送、重複 ACK、ゼロウィンドウ。色は重大度を表します。F4 で次の注記、Shift+F4 で前の注記、Ctrl+G でパケット番号に移ります。パケットが隠れているときは、何によるかが一行で示され、そこから表示できます。</translation>
    </message>
    <message>
        <source>The Notes tab counts notes by kind in the packets in focus, and the odd packets of the capture. Click a kind, or press Enter, to filter by it; a kind of odd packets goes to its first packet.</source>
        <translation>「注記」タブは、焦点のパケットの注記を種類別に数え、キャプチャの異常なパケットも示します。種類をクリックするか Enter を押すとそれでフィルターし、異常なパケットの種類ではその最初のパケットに移ります。</translation>
    </message>
    <message>
        <source>Follow the stream (right-click) shows the payload of a TCP or UDP conversation, as text or in hexadecimal: each byte once, in order, with gaps marked. → is the client, ← the server. Enter on a line goes to its packet. The bytes of each side can be saved.</source>
        <translation>「ストリームを追跡」（右クリック）は、TCP や UDP の会話のペイロードをテキストか 16 進で表示します。各バイトを一度だけ順番どおりに並べ、欠落も示します。→ はクライアント、← はサーバーです。行で Enter を押すとそのパケットに移ります。それぞれの側のバイトを保存できます。</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows with their column headers, Copy cell (right-click) one value.</source>
        <translation>Ctrl+C で選択した行を列見出しとともに、「セルをコピー」（右クリック）で一つの値をコピーします。</translation>
    </message>
    <message>
        <source>The View menu offers five time display formats.</source>
        <translation>表示メニューで五つの時刻の表示形式を選べます。</translation>
    </message>
    <message>
        <source>What each host sent and received in the packets in focus. Double-click a host to add it to the filter.</source>
        <translation>焦点のパケットで各ホストが送受信した量です。ホストをダブルクリックするとフィルターに加えます。</translation>
    </message>
    <message>
        <source>Names come from the DNS answers in the capture; no DNS queries are sent.</source>
        <translation>名前はキャプチャ内の DNS 応答によるもので、DNS の問い合わせは送信しません。</translation>
    </message>
    <message>
        <source>Facts about the file: format, encapsulation, times, rates, interfaces, drops, comments and odd packets. Double-click a line about a packet to show it.</source>
        <translation>ファイルの情報です: 形式、カプセル化、時刻、レート、インターフェース、損失、コメント、異常なパケット。パケットに関する行はダブルクリックでそのパケットを表示します。</translation>
    </message>
    <message>
        <source>Packets dropped while capturing look like loss: check the drops here before you blame the network.</source>
        <translation>キャプチャ中に破棄されたパケットは損失のように見えます。ネットワークを疑う前に、ここで破棄数を確認してください。</translation>
    </message>
    <message>
        <source>Your notes, on the right, go into the report and the investigation.</source>
        <translation>右のメモは報告書と調査に入ります。</translation>
    </message>
    <message>
        <source>All charts share one time axis. The wheel zooms at the cursor, dragging selects a time range, dragging with the middle button or Ctrl pans, a double click shows everything. Click a point to go to its packet.</source>
        <translation>すべてのグラフは一つの時間軸を共有します。ホイールでカーソル位置を拡大縮小、ドラッグで時間範囲を選択、中ボタンか Ctrl でのドラッグで移動、ダブルクリックですべて表示。点をクリックするとそのパケットに移ります。</translation>
    </message>
    <message>
        <source>Keys do the same: + and - zoom, arrows pan, Enter selects the visible time range, Home shows everything, Backspace undoes.</source>
        <translation>キーでも同じです: + と - で拡大縮小、矢印で移動、Enter で見えている時間範囲を選択、Home ですべて表示、Backspace で取り消し。</translation>
    </message>
    <message>
        <source>Shift+wheel zooms the values of the chart below the cursor; so does dragging along its value axis. Double-click that axis to show all values again; right-click to type a range.</source>
        <translation>Shift+ホイール、または値の軸に沿ったドラッグで、カーソル下のグラフの値を拡大縮小します。その軸のダブルクリックですべての値の表示に戻り、右クリックで範囲を入力できます。</translation>
    </message>
    <message>
        <source>The column on the right reads the charts at the crosshair: the bin, the current value, the nearest sample and its distance; without a crosshair, a summary of the visible range. In a narrow window it is a card beside the crosshair.</source>
        <translation>右の欄には、十字線の位置でのグラフの値が出ます。区間、現在の値、最も近い測定値とそこまでの距離です。十字線がなければ、見えている範囲の要約を示します。狭いウィンドウでは十字線の横のカードになります。</translation>
    </message>
    <message>
        <source>A click pins the crosshair, another click or Escape releases it. Left and Right move a pinned crosshair by one bin, with Shift to the next sample.</source>
        <translation>クリックで十字線を固定し、もう一度クリックするか Esc で解除します。固定した十字線は左右キーで一区間ずつ、Shift を押すと次の測定値に動きます。</translation>
    </message>
    <message>
        <source>Drag a chart by its title to move it, by its lower edge to change its height; double-click the edge for the default height. Right-click for the chart&apos;s options, to copy, save, move or remove it.</source>
        <translation>グラフはタイトルのドラッグで移動し、下端のドラッグで高さを変えられます。下端のダブルクリックで標準の高さに戻ります。右クリックで、グラフのオプション、コピー、保存、移動、取り外しができます。</translation>
    </message>
    <message>
        <source>A line with a tip at its upper end marks the selected packet. The option Mark notes shows notes along the upper edge; their tool tips say what and when.</source>
        <translation>上端に矢じりのある線は選択したパケットを示します。オプション「注記を示す」で注記が上端に並び、内容と時刻はツールチップに出ます。</translation>
    </message>
    <message>
        <source>Packet by packet: length, RTT, bytes in flight against the receiver&apos;s window, window size, time since the previous packet, and the sequence numbers of one conversation. The tool tips of the buttons say what each chart counts; More lists the other charts.</source>
        <translation>パケットごと: 長さ、RTT、送信中のバイトと受信側のウィンドウ、ウィンドウサイズ、直前のパケットからの時間、一つの会話のシーケンス番号。各グラフが何を数えるかはボタンのツールチップに出ます。ほかのグラフは「その他」にあります。</translation>
    </message>
    <message>
        <source>In bins: bit rate, also in bytes or packets, TCP packets by flag, and RTT bands of minimum, mean and maximum or of percentiles.</source>
        <translation>区間ごと: ビットレート（バイトやパケットでも）、フラグ別の TCP パケット、最小・平均・最大またはパーセンタイルの RTT の帯。</translation>
    </message>
    <message>
        <source>Automatic bins follow the zoom, and are wider where there are few packets. Default bins are 1 s, for RTT bands 100 ms, but automatic where there would be fewer than eight. Or type a width, such as 250 ms.</source>
        <translation>自動の区間は拡大率に従い、パケットが少ないところでは広くなります。標準の区間は 1 s、RTT の帯では 100 ms ですが、八つに満たないときは自動になります。250 ms のように幅を入力することもできます。</translation>
    </message>
    <message>
        <source>The first and last bins of the capture may be incomplete. They are drawn with the rate of the captured part, and the column says ≈; with less than half captured they are left out, so that they do not look like a drop.</source>
        <translation>キャプチャの最初と最後の区間は不完全なことがあります。キャプチャされた部分のレートで描き、欄には ≈ を付けます。キャプチャが半分に満たないときは、落ち込みに見えないよう描きません。</translation>
    </message>
    <message>
        <source>Empty bins are 0 for rates and gaps for RTT. However many points there are, the maximum and minimum of each pixel column are drawn.</source>
        <translation>空の区間は、レートでは 0、RTT では空白です。点がいくつあっても、各ピクセル列の最大と最小は必ず描かれます。</translation>
    </message>
    <message>
        <source>The options split charts by direction, mix the two sides of RTT, stack rates, mark doubtful RTT samples, show percentiles, notes and logarithmic scales, and align conversations at their first packets.</source>
        <translation>オプションで、グラフを方向別に分ける、RTT の両側をまとめる、レートを積み重ねる、疑わしい RTT 測定値を示す、パーセンタイル・注記・対数目盛りを表示する、会話を最初のパケットでそろえる、を選べます。</translation>
    </message>
    <message>
        <source>It is the round trip from the capture point to the other end: captured near the server, ACKs from the client measure the network, ACKs from the server hardly anything.</source>
        <translation>キャプチャ点から相手側までの往復です。サーバーの近くでキャプチャした場合、クライアントからの ACK はネットワークを測りますが、サーバーからの ACK はほとんど何も測りません。</translation>
    </message>
    <message>
        <source>So charts draw the two sides separately: to the server with open circles and solid lines, to the client with dots and dashed lines. An option mixes them, as tshark does.</source>
        <translation>そのためグラフは両側を分けて描きます。サーバーへは白丸と実線、クライアントへは点と破線です。オプションで tshark のようにまとめられます。</translation>
    </message>
    <message>
        <source>A retransmitted segment is timed from its first transmission: such a sample includes the retransmission timeout. Karn&apos;s algorithm would leave it out; the charts can mark it with a triangle.</source>
        <translation>再送されたセグメントは最初の送信から測るため、その測定値には再送タイムアウトが含まれます。Karn のアルゴリズムなら除きます。グラフでは △ で示せます。</translation>
    </message>
    <message>
        <source>An ACK that covers several segments is timed from the last one: delayed ACKs make it longer than the round trip. Diamonds mark these.</source>
        <translation>複数のセグメントをまとめた ACK は最後のものから測ります。遅延 ACK により往復時間より長くなります。◇ で示します。</translation>
    </message>
    <message>
        <source>A report is one self-contained HTML file with facts, tables, charts and the command line that reproduces it.</source>
        <translation>報告書は、情報、表、グラフと、再作成のコマンドラインを含む、単独で完結した一つの HTML ファイルです。</translation>
    </message>
    <message>
        <source>An investigation (.remora) reopens the capture as you left it, also on the command line: remora analyze FILE.remora.</source>
        <translation>調査（.remora）はキャプチャを元の状態で開き直します。コマンドラインでも使えます: remora analyze FILE.remora。</translation>
    </message>
    <message>
        <source>Packets in focus, or one direction of them, can be saved as a new capture.</source>
        <translation>焦点のパケット、またはその一方向を、新しいキャプチャとして保存できます。</translation>
    </message>
    <message>
        <source>Charts are saved as PNG, SVG or PDF with the values, series and units that you see, for the visible or the whole range, with full names, capture and filter, one file for each or all in one on one time axis. Their numbers are saved as CSV in raw units; for rates with the captured part of each bin.</source>
        <translation>グラフは、表示中の値・系列・単位のまま、表示範囲または全範囲を、完全な名前・キャプチャ・フィルターとともに PNG、SVG、PDF で保存します。グラフごとに 1 ファイル、または 1 つの時間軸にまとめた 1 ファイルにできます。数値は基本単位の CSV で保存され、レートでは各区間のうちキャプチャされた割合も含みます。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F shows every field that packets may have, in place of the sources: Remora&apos;s own and, where tshark is installed, all of tshark&apos;s. What you type is looked for in names, then in descriptions. Alt+R makes it a regular expression, such as ^tcp.*rtt.</source>
        <translation>Ctrl+Alt+F で、ソースの代わりに、パケットが持ちうるすべてのフィールドを表示します。Remora 自身のものと、tshark がインストールされていれば tshark のすべてです。入力した文字は名前、次に説明から探します。Alt+R で ^tcp.*rtt のような正規表現になります。</translation>
    </message>
    <message>
        <source>Enter or a double click adds the selected field to the query, Space or its star makes it a favourite. A field can be dragged, too.</source>
        <translation>Enter かダブルクリックで、選択したフィールドをクエリに追加します。スペースか星印でお気に入りになります。フィールドはドラッグもできます。</translation>
    </message>
    <message>
        <source>Remora reads native fields itself, from the loaded packets, and can filter by them at once. The others are read by tshark, in a query.</source>
        <translation>ネイティブのフィールドは、Remora 自身が読み込み済みのパケットから読み取り、すぐにフィルターに使えます。ほかのフィールドはクエリで tshark が読み取ります。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>A query shows any fields of the packets in focus as a table, a row a packet. Chips are its columns: drag fields from the catalogue (Ctrl+Alt+F), drag chips or press Alt and an arrow to move them, click one to take it away.</source>
        <translation>クエリは、焦点のパケットの任意のフィールドを、一パケット一行の表にします。チップが列です。フィールドはカタログ（Ctrl+Alt+F）からドラッグし、チップはドラッグするか Alt と矢印キーで動かし、クリックで外します。</translation>
    </message>
    <message>
        <source>“Where” takes a filter of Remora&apos;s, or any display filter of Wireshark&apos;s. What is native is answered as you type; for the rest “Run query” starts tshark, whose rows appear as they come.</source>
        <translation>「条件」には、Remora のフィルターか、Wireshark の任意の表示フィルターを入力できます。ネイティブのものには入力と同時に答えます。それ以外は「クエリを実行」で tshark が始まり、行は届くたびに表示されます。</translation>
    </message>
    <message>
        <source>Headers and bytes can be asked, too: ip.ttl &lt; 5, vlan.id == 20, eth.src[0:3] == 00:1b:21, tcp.flags &amp; 0x02, tcp.payload contains &quot;GET&quot;, frame matches r&quot;user=\w+&quot;. The file is read again for the packets that the rest of the filter leaves open.</source>
        <translation>ヘッダーやバイトも調べられます: ip.ttl &lt; 5, vlan.id == 20, eth.src[0:3] == 00:1b:21, tcp.flags &amp; 0x02, tcp.payload contains &quot;GET&quot;, frame matches r&quot;user=\w+&quot;。フィルターの残りの部分だけでは決まらないパケットについては、ファイルをもう一度読み取ります。</translation>
    </message>
    <message>
        <source>In a slice, [0:3] is three bytes from the first on, [4] the fifth, [-2:] the last two. Bytes are hexadecimal digits or a text in quotes; matches takes a regular expression and ignores case.</source>
        <translation>スライスでは、[0:3] は最初から 3 バイト、[4] は 5 番目、[-2:] は最後の 2 バイトです。バイトは 16 進数字か引用符付きの文字列で書きます。matches は正規表現を取り、大文字と小文字を区別しません。</translation>
    </message>
    <message>
        <source>Numbers of streams are Remora&apos;s. Wireshark makes further conversations of some protocols, such as SOCKS, VNC, SNMP, RPC and RTP, and may count later ones differently: what is opened in Wireshark is told by addresses, ports and times.</source>
        <translation>ストリームの番号は Remora のものです。Wireshark は SOCKS、VNC、SNMP、RPC、RTP など一部のプロトコルでさらに会話を作り、その後の番号が異なることがあります。そのため Wireshark で開く対象は、アドレス、ポート、時刻で指定します。</translation>
    </message>
    <message>
        <source>Below, the rows are grouped: by the fields beside “Group by”, with what is computed of others. A preset adds the fields that it needs. Rows that lack a value to group by are in no group; how many is said. The last row is of all groups; right-click a group to query it alone.</source>
        <translation>下では行をまとめます。「まとめ方」 の横のフィールドでまとめ、ほかのフィールドから計算した値を添えます。プリセットは必要なフィールドを追加します。まとめるための値がない行はどのグループにも入らず、その数が示されます。最後の行は全グループのものです。グループを右クリックすると、そのグループだけをクエリできます。</translation>
    </message>
    <message>
        <source>Time bins are as wide as you choose and half-open: 1 s begins at full seconds. They count from midnight UTC of the first day, for groups and plots alike.</source>
        <translation>時間ビンは選んだ幅の半開区間です。1 s は秒の区切りちょうどから始まります。グループでもプロットでも、最初の日の UTC 0 時から数えます。</translation>
    </message>
    <message>
        <source>The plot shows a field over time: each value, or what a bin of time comes to. “Bit rate” is 8 times the sum of bytes, divided by the bin&apos;s width; an empty bin is 0 there, and a gap of all that is not summed or counted. Length, Bit rate, RTT and RTT bands are one click each. “Split” draws the values of another field apart, at most eight. Drag to zoom, double-click to see everything; Ctrl+S saves the plot, Ctrl+Shift+C copies it.</source>
        <translation>プロットはフィールドを時間に沿って示します。各値か、時間ビンごとの値です。「ビットレート」 はバイトの合計の 8 倍をビンの幅で割ったものです。空のビンはビットレートでは 0、合計でも件数でもないものでは空白になります。長さ、ビットレート、RTT、RTT の帯はクリック一つで選べます。「分割」 は別のフィールドの値ごとに、最大八つまで分けて描きます。ドラッグで拡大、ダブルクリックですべて表示します。Ctrl+S でプロットを保存、Ctrl+Shift+C でコピーします。</translation>
    </message>
    <message>
        <source>“Time” is what is brushed in the overview and the charts, the whole capture, or a window of its own: the time where it begins is in it, that where it ends is not; a length alone counts from the first packet.</source>
        <translation>「時間」 は、概観やグラフで選択した範囲、キャプチャ全体、または個別の時間範囲です。始まりの時刻は含み、終わりの時刻は含みません。長さだけの場合は最初のパケットから数えます。</translation>
    </message>
    <message>
        <source>“Of” adds other captures, or those of a folder. They are read one after the other when “Run query” is pressed; capture.file names the one that a row is of, and what could not be read is said above the rows.</source>
        <translation>「対象」 は、他のキャプチャやフォルダー内のキャプチャを追加します。「クエリを実行」 を押すと順に読み取ります。capture.file は行がどのキャプチャのものかを示し、読み取れなかったものは行の上に示されます。</translation>
    </message>
    <message>
        <source>“Occurrence” is which of several values of a packet is shown, as of ip.addr, which has two: the first, the last, or all with commas.</source>
        <translation>「出現」 は、パケットに複数の値があるとき、どれを表示するかです。たとえば ip.addr には二つあり、最初、最後、またはすべてをコンマ区切りで表示できます。</translation>
    </message>
    <message>
        <source>Click a head to sort, double-click a row to see its packet. Save the table as CSV, TSV or JSON lines, or write the packets of its rows. “Queries” keeps a query under a name. Ctrl+Z takes back a change of the query, as it does of the focus; an investigation keeps it.</source>
        <translation>列見出しのクリックで並べ替え、行のダブルクリックでそのパケットを表示します。表は CSV、TSV、JSON Lines で保存でき、行のパケットを書き出すこともできます。「クエリ」 では、クエリに名前を付けて保存します。Ctrl+Z は焦点の変更と同じように、クエリの変更を取り消します。クエリは調査にも保存されます。</translation>
    </message>
    <message>
        <source>Clients waited says how long, in seconds, and for what: those who waited longest come first. Rest is set-up of connection and TLS, transfer and pauses of the sender; Columns offers each by itself. Click a part of the bar above the table to sort by it. Right-click Where it went to draw the bar of every row as wide as its column.</source>
        <translation>「クライアントの待ち時間」は、どれだけ（秒）、何を待ったかを示し、最も長く待ったものが先頭に来ます。「その他」は接続と TLS の確立、転送、送信側の休止です。「列」でそれぞれを表示できます。表の上の棒の一部をクリックすると、その項目で並べ替えます。「内訳」を右クリックすると、各行の棒を列の幅いっぱいに描けます。</translation>
    </message>
    <message>
        <source>RTT to server is of the path from the tap to the server, RTT to client of the path to the client; Columns also offers both mixed, as in tshark.</source>
        <translation>サーバーへの RTT は取得位置からサーバーまで、クライアントへの RTT はクライアントまでの経路のものです。「列」では tshark と同じく両方を混ぜたものも選べます。</translation>
    </message>
    <message>
        <source>How Remora judges</source>
        <translation>Remora の判断方法</translation>
    </message>
    <message>
        <source>Was it the network? Each TCP conversation is cut into turns, a request and its answer, and what the client waited in each is split into parts that add up to it. Headers are enough, encrypted or not. What a capture does not show is not seen: never a guess.</source>
        <translation>ネットワークのせいでしょうか。TCP の各会話を、要求とその応答からなるやり取りに分け、クライアントの待ち時間を、足すとちょうどその長さになる内訳に分けます。暗号化されていてもヘッダーだけで足ります。キャプチャから分からないものは「観測なし」とし、推測はしません。</translation>
    </message>
    <message>
        <source>The network&apos;s part is one round trip without queues, the least that was seen: queues are transfer. The server&apos;s is what lies between the request and the answer, less the way between the tap and the server. From packets that were captured near the server it is told best.</source>
        <translation>ネットワークの分は、待ち行列のない往復 1 回、つまり観測された最短の往復です。待ち行列は転送に数えます。サーバーの分は要求と応答の間から、取得位置とサーバーの間の経路を引いたものです。サーバーの近くで取得すると最も正確に分かります。</translation>
    </message>
    <message>
        <source>Loss recovery lasts from when the lost packet was due to its repair, the sender&apos;s timer included, and counts once however many holes overlap. Reordered packets are no loss, nor is a repeat of something that had arrived.</source>
        <translation>損失の回復は、失われたパケットが届くはずだった時点から補われるまでで、送信側のタイマーを含みます。穴がいくつ重なっても一度だけ数えます。順序の入れ替わりは損失ではなく、届いていたものの再送も損失ではありません。</translation>
    </message>
    <message>
        <source>The receive window is the receiver&apos;s doing: the sender had data and was not allowed to send them. A sender that had nothing to send makes a pause, one that its congestion window held is in transfer.</source>
        <translation>受信ウィンドウは受信側の事情です。送信側にはデータがあるのに送ることを許されませんでした。送るものがなかったなら休止、輻輳ウィンドウに止められたなら転送です。</translation>
    </message>
    <message>
        <source>Findings name the server, client or network with the most of a part among the conversations whose turns, in the mean, wait 100 ms for a server, 50 ms for round trips, or 20 ms for losses or windows.</source>
        <translation>所見は、やり取りの平均でサーバーを 100 ms、往復を 50 ms、損失やウィンドウを 20 ms 以上待つ会話のうち、その分が最も多いサーバー、クライアント、またはネットワークを挙げます。</translation>
    </message>
    <message>
        <source>Compare, beside the verdict, keeps what is in focus as a baseline, or opens one that was saved: the thin bar is the baseline, each part has its change, and the servers that grew most are named, as if the baseline had as many turns.</source>
        <translation>判定の横の「比較」は、いま対象のものを基準として覚えるか、保存した基準を開きます。細い棒が基準で、内訳ごとに変化が付き、最も増えたサーバーが挙がります。やり取りの数は基準も同じとみなします。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Tap</source>
        <comment>where packets are captured</comment>
        <translation>取得位置</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>window 0</source>
        <translation>ウィンドウ 0</translation>
    </message>
    <message>
        <source>window open</source>
        <translation>ウィンドウ再開</translation>
    </message>
    <message>
        <source>Compare captures, in the File menu, takes two to four captures of the same traffic at points of its way. It finds what their clocks differ by, and tells on which segment packets were lost, what takes the time and what was changed. Click a row for its delays and the ladder of its packets; there the wheel or a drag zooms, N goes to the next lost packet, and a double click shows a packet in its capture. From appliances, in its dialog, downloads what several sources saw of the same time in one go.</source>
        <translation>ファイルメニューの「キャプチャを比較」は、同じトラフィックを経路上の各点で取った二つから四つのキャプチャを使います。時計の差を求め、どの区間でパケットが失われ、何に時間がかかり、何が変更されたかを示します。行をクリックすると、その遅延とパケットのラダー図が表示されます。そこではホイールやドラッグで拡大・縮小し、N で次の失われたパケットに移動し、ダブルクリックでパケットをそのキャプチャに表示します。ダイアログの「アプライアンスから」は、複数のソースが同じ時間に見たものを一度にダウンロードします。</translation>
    </message>
    <message>
        <source>Waiting shows for each bin how many seconds clients waited in it, and for what: several clients can wait more than a second in a second. Waterfall shows each turn, a request and its answer, in a row of its own: point at one to read its parts, click to keep them, double-click to zoom to it, press Enter for its packets. Parts stand in the order in which they happened; what is kept names the packets that bound each part.</source>
        <translation>「待ち時間」は、間隔ごとにクライアントが何秒、何を待ったかを示します。複数のクライアントがあれば 1 秒間に 1 秒を超えて待つことがあります。「ウォーターフォール」は要求と応答の 1 組であるやり取りを 1 行ずつ示します。ポインタを合わせると内訳を表示し、クリックで表示を保ち、ダブルクリックで拡大し、Enter でそのパケットを表示します。内訳は起きた順に並びます。固定したものには、各内訳の境目となるパケットが示されます。</translation>
    </message>
    <message>
        <source>Not over time: the distributions of waiting, RTT and inter-arrival times, and throughput and goodput over RTT. Where a time range is in focus they are of its packets alone.</source>
        <translation>時間軸ではないもの: 待ち時間、RTT、到着間隔の分布、および RTT に対するスループットとグッドプット。時間範囲にフォーカスがあるときは、その範囲のパケットだけが対象です。</translation>
    </message>
    <message>
        <source>A question that is too large to download can be counted on the appliance: Count… beside Download, or Count on the appliance in the menu of a source. Choose what to count, or your own keys and values; the window says before how much the appliance reads. A row of the table leads on: counted more narrowly, or just its packets downloaded; so does a time that is chosen in the chart. The view is removed from the appliance when it is counted or its window closes; Running views, in the menu of an appliance, lists what it still counts. A template keeps a question, and where several appliances are logged in it can be asked of them at once.</source>
        <translation>ダウンロードするには大きすぎるものも、アプライアンス上で集計できます。「ダウンロード」の横の「集計…」か、ソースのメニューの「アプライアンスで集計」を使います。集計する対象、または独自のキーと値を選んでください。アプライアンスがどれだけ読むかは、前もってウィンドウに表示されます。表の行からは、さらに絞り込んで集計するか、その行のパケットだけをダウンロードできます。集計が終わるかウィンドウを閉じると、ビューはアプライアンスから削除されます。アプライアンスのメニューの「実行中のビュー」に、まだ集計しているものの一覧があります。グラフで選んだ時間からも先へ進めます。テンプレートは質問を保存します。複数のアプライアンスにログインしていれば、同時に質問できます。</translation>
    </message>
</context>
<context>
    <name>hostandport</name>
    <message>
        <source>“%1” is not a host: give HOST, HOST:PORT or [IPv6]:PORT.</source>
        <translation>「%1」はホストではありません。HOST、HOST:PORT、[IPv6]:PORT のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a port: give a number from 1 to 65535.</source>
        <translation>「%1」はポートではありません。1 から 65535 までの数を入力してください。</translation>
    </message>
</context>
<context>
    <name>investigation</name>
    <message>
        <source>“%1” is too long and was left out.</source>
        <translation>「%1」は長すぎるため省かれました。</translation>
    </message>
    <message>
        <source>The filter “%1” is not understood and was left out: %2</source>
        <translation>フィルター「%1」は解釈できないため省かれました: %2</translation>
    </message>
    <message>
        <source>The time range is empty or makes no sense and was left out.</source>
        <translation>時間範囲が空か無効なため省かれました。</translation>
    </message>
    <message>
        <source>The capture holds no packet of the time range, which was left out.</source>
        <translation>キャプチャに時間範囲のパケットがないため、時間範囲は省かれました。</translation>
    </message>
    <message>
        <source>%1 is not the capture that the investigation was made from: its contents differ.</source>
        <translation>%1 はこの調査を作成したときのキャプチャではありません。内容が異なります。</translation>
    </message>
    <message>
        <source>%1 is not the capture that the investigation was made from: it has %2 instead of %3.</source>
        <translation>%1 はこの調査を作成したときのキャプチャではありません。%3 ではなく %2 です。</translation>
    </message>
    <message>
        <source>Conversations that the capture does not hold were left out: %1.</source>
        <translation>キャプチャにない会話は省かれました: %1。</translation>
    </message>
    <message>
        <source>“%1” is invalid and was left out.</source>
        <translation>「%1」は無効なため省かれました。</translation>
    </message>
    <message>
        <source>Invalid values of “%1” were left out: %2.</source>
        <translation>「%1」の無効な値は省かれました: %2。</translation>
    </message>
</context>
<context>
    <name>packetquery</name>
    <message>
        <source>Name a field at least.</source>
        <translation>フィールドを少なくとも一つ指定してください。</translation>
    </message>
    <message>
        <source>The field “%1” is named twice.</source>
        <translation>フィールド「%1」が二回指定されています。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Display filters are tshark&apos;s.</source>
        <translation>表示フィルターは tshark のものです。</translation>
    </message>
    <message>
        <source>Remora&apos;s columns do not have %1.</source>
        <translation>Remora の列に %1 はありません。</translation>
    </message>
    <message>
        <source>Of itself Remora does not know the field %1.</source>
        <translation>Remora だけではフィールド %1 を扱えません。</translation>
    </message>
    <message>
        <source>Display filters need tshark.</source>
        <translation>表示フィルターには tshark が必要です。</translation>
    </message>
    <message>
        <source>Some packets have several IP headers, as in a tunnel or an ICMP error: tshark is needed to read all of them.</source>
        <translation>トンネルや ICMP エラーのように IP ヘッダーが複数あるパケットがあります。すべてを読むには tshark が必要です。</translation>
    </message>
    <message>
        <source>tshark counts the packets of this capture in another way, such as where it holds the journal of a system: ask for native fields, or slice the packets first.</source>
        <translation>tshark はこのキャプチャのパケットを別の方法で数えます(システムのジャーナルを含む場合など)。ネイティブのフィールドを指定するか、先にパケットを別のファイルに書き出してください。</translation>
    </message>
    <message>
        <source>tshark is needed for this query, and reads the capture once more, which standard input and pipes do not allow: save it to a file first.</source>
        <translation>この問い合わせには tshark が必要で、キャプチャをもう一度読みます。標準入力とパイプでは読み直せません。先にファイルに保存してください。</translation>
    </message>
</context>
<context>
    <name>packets</name>
    <message>
        <source>%1 in ICMP</source>
        <translation>ICMP 内の %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
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
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>RTT ms</source>
        <translation>RTT ms</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>frame.number</source>
        <translation>frame.number</translation>
    </message>
    <message>
        <source>→ from the client, ← from the server</source>
        <translation>→ クライアントから、← サーバーから</translation>
    </message>
    <message>
        <source>frame.len: bytes on the wire</source>
        <translation>frame.len: 回線上のバイト</translation>
    </message>
    <message>
        <source>tcp.flags</source>
        <translation>tcp.flags</translation>
    </message>
    <message>
        <source>tcp.seq, relative to the conversation&apos;s first</source>
        <translation>tcp.seq。会話の最初を基準にした相対値</translation>
    </message>
    <message>
        <source>tcp.ack, relative to the conversation&apos;s first</source>
        <translation>tcp.ack。会話の最初を基準にした相対値</translation>
    </message>
    <message>
        <source>tcp.len: bytes of payload</source>
        <translation>tcp.len: ペイロードのバイト</translation>
    </message>
    <message>
        <source>tcp.window_size: scaled, bytes</source>
        <translation>tcp.window_size: スケール済み、バイト</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt: since the segment whose end it acknowledges</source>
        <translation>tcp.analysis.ack_rtt: 終わりを確認応答するセグメントからの時間</translation>
    </message>
    <message>
        <source>tcp.analysis.bytes_in_flight: sent and not acknowledged yet</source>
        <translation>tcp.analysis.bytes_in_flight: 送信されてまだ確認応答されていない量</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>fast retransmission</source>
        <translation>高速再送</translation>
    </message>
    <message>
        <source>spurious retransmission</source>
        <translation>不要な再送</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>順序違い</translation>
    </message>
    <message>
        <source>previous segment not captured</source>
        <translation>前のセグメントが未キャプチャ</translation>
    </message>
    <message>
        <source>ACK of a segment not captured</source>
        <translation>未キャプチャのセグメントの ACK</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>重複 ACK</translation>
    </message>
    <message>
        <source>keep-alive</source>
        <translation>キープアライブ</translation>
    </message>
    <message>
        <source>keep-alive ACK</source>
        <translation>キープアライブの ACK</translation>
    </message>
    <message>
        <source>window update</source>
        <translation>ウィンドウ更新</translation>
    </message>
    <message>
        <source>window full</source>
        <translation>ウィンドウ満杯</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>ゼロウィンドウ</translation>
    </message>
    <message>
        <source>zero window probe</source>
        <translation>ゼロウィンドウ・プローブ</translation>
    </message>
    <message>
        <source>zero window probe ACK</source>
        <translation>ゼロウィンドウ・プローブの ACK</translation>
    </message>
    <message>
        <source>tcp.seq_raw: as it stands in the packet</source>
        <translation>tcp.seq_raw：パケット内の値のまま</translation>
    </message>
    <message>
        <source>tcp.ack_raw: as it stands in the packet</source>
        <translation>tcp.ack_raw：パケット内の値のまま</translation>
    </message>
    <message>
        <source>the filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>the time range</source>
        <translation>時間範囲</translation>
    </message>
    <message>
        <source>the selected conversations</source>
        <translation>選択した会話</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>%1 (in the whole capture)</source>
        <translation>%1（キャプチャ全体）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retransmission of packet 152</comment>
        <translation>パケット %2 の%1</translation>
    </message>
    <message>
        <source>duplicate ACK %1 of %2</source>
        <comment>the second one of packet 150</comment>
        <translation>パケット %2 の重複 ACK（%1 回目）</translation>
    </message>
    <message>
        <source>%1 bytes, seq %2, ack %3</source>
        <translation>%1 バイト、seq %2、ack %3</translation>
    </message>
    <message>
        <source>ACK %1</source>
        <comment>acknowledges up to this number</comment>
        <translation>ACK %1</translation>
    </message>
    <message>
        <source>IP fragment of %1</source>
        <translation>%1 の IP フラグメント</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <comment>UDP, 48 bytes of payload</comment>
        <translation>%1、%2 バイト</translation>
    </message>
    <message>
        <source>[%1 bytes not captured]</source>
        <translation>[%1 バイト未キャプチャ]</translation>
    </message>
    <message>
        <source>[%1 bytes cut off by the snap length]</source>
        <translation>[スナップ長により %1 バイト切り詰め]</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>frame.time, in the format chosen in the View menu</source>
        <translation>frame.time。形式は表示メニューで選びます</translation>
    </message>
    <message>
        <source>What the packet is, from its headers and captured bytes</source>
        <translation>ヘッダーとキャプチャしたバイトからわかるパケットの内容</translation>
    </message>
    <message>
        <source>tcp.analysis.flags: notes of the TCP analysis</source>
        <translation>tcp.analysis.flags: TCP 解析の注記</translation>
    </message>
    <message>
        <source>port numbers reused</source>
        <translation>ポート番号の再利用</translation>
    </message>
</context>
<context>
    <name>plotpresets</name>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>RTT bands</source>
        <translation>RTT の帯</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 と %2 の間</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a point of the way</comment>
        <translation>%1 の手前</translation>
    </message>
    <message>
        <source>beyond %1</source>
        <comment>a point of the way</comment>
        <translation>%1 の先</translation>
    </message>
    <message>
        <source>elsewhere, or for what was sent again without need</source>
        <translation>その他の場所、または不要な再送のため</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>No packet was lost between the points.</source>
        <translation>取得点の間で失われたパケットはありません。</translation>
    </message>
    <message>
        <source>1 packet was lost %1, %2 of those that came there</source>
        <translation>1 パケットが%1で失われました（そこに届いたものの %2）</translation>
    </message>
    <message>
        <source>%1 packets were lost %2, %3 of those that came there</source>
        <translation>%1 パケットが%2で失われました（そこに届いたものの %3）</translation>
    </message>
    <message>
        <source>; %1 elsewhere</source>
        <translation>、その他の場所で %1</translation>
    </message>
    <message>
        <source>Packets take most of the time %1: %2 of %3 there and back, as a mean.</source>
        <translation>パケットが最も時間を要するのは%1です：往復の平均 %3 のうち %2。</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>how much, and where</comment>
        <translation>%1 % が%2</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <comment>a part of waiting</comment>
        <translation>%1 は不明</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>a part of waiting, how much</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>, most of it %1</source>
        <comment>where</comment>
        <translation>、その大半は%1</translation>
    </message>
    <message>
        <source>of %1 in %2 it is not seen where</source>
        <translation>%2 のうち %1 は場所が不明</translation>
    </message>
    <message>
        <source>not seen where</source>
        <translation>場所は不明</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>a part of waiting, seconds, where</comment>
        <translation>%1、%2：%3。</translation>
    </message>
    <message>
        <source>What clients waited for on the way is not seen: no request of a TCP conversation of two points has an answer.</source>
        <translation>途中でクライアントが待った時間は分かりません：二つの取得点の TCP 会話に、応答のある要求がありません。</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>ターン 1 回</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>ターン %1 回</translation>
    </message>
    <message>
        <source>, by %1 that were lost between the points and sent again</source>
        <translation>、取得点の間で失われて再送された %1 による</translation>
    </message>
    <message>
        <source> and %1 others that were sent again</source>
        <translation>と、再送されたその他の %1</translation>
    </message>
    <message>
        <source>, by the least delays there and back of %1</source>
        <translation>、%1 の往復の最小遅延による</translation>
    </message>
    <message>
        <source>Clients waited %1 in %2 of %3, as %4 sees them: %5; %6.</source>
        <translation>%4 から見て、クライアントは %3 の %2 で %1 待ちました：%5、%6。</translation>
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
        <translation>経路：%1（順序は TTL と遅延から推定）。</translation>
    </message>
    <message>
        <source>The way: %1.</source>
        <translation>経路：%1。</translation>
    </message>
    <message>
        <source>Between %1 and %2:</source>
        <translation>%1 と %2 の間：</translation>
    </message>
    <message>
        <source>the clock of %1 shows %2 s less than that of %3</source>
        <translation>%1 の時計は %3 の時計より %2 秒遅れています</translation>
    </message>
    <message>
        <source>the clock of %1 shows %2 s more than that of %3</source>
        <translation>%1 の時計は %3 の時計より %2 秒進んでいます</translation>
    </message>
    <message>
        <source>; their drift is not known, the packets span too little time.</source>
        <translation>。ずれの変化は不明です（パケットの時間が短すぎます）。</translation>
    </message>
    <message>
        <source>; it loses %1 millionths, ± %2.</source>
        <translation>。百万分の %1 ずつ遅れます（± %2）。</translation>
    </message>
    <message>
        <source>; it gains %1 millionths, ± %2.</source>
        <translation>。百万分の %1 ずつ進みます（± %2）。</translation>
    </message>
    <message>
        <source>Clocks: not known, no packet was matched.</source>
        <translation>時計：不明、対応するパケットがありません。</translation>
    </message>
    <message>
        <source>Clocks: not known, packets go one way only. Delays are relative to the least.</source>
        <translation>時計：不明、パケットは一方向だけです。遅延は最小値に対する相対値です。</translation>
    </message>
    <message>
        <source>Clocks: %1, as given.</source>
        <translation>時計：%1（指定値）。</translation>
    </message>
    <message>
        <source>Clocks: %1 in the middle of the capture, ± %2 where both ways take as long, ± %3 whatever they take</source>
        <translation>時計：キャプチャの中央で %1、両方向の所要時間が同じなら ± %2、どう違っても ± %3</translation>
    </message>
    <message>
        <source>Matched: %1 of %2</source>
        <translation>対応：%2 のうち %1</translation>
    </message>
    <message>
        <source>, %1 of them by their order</source>
        <translation>、うち %1 は順序による</translation>
    </message>
    <message>
        <source>; %1 were seen at both points, but nothing tells which is which</source>
        <translation>。%1 は両方の取得点にありますが、どれがどれかを示すものがありません</translation>
    </message>
    <message>
        <source>; %1 came as segments of other lengths</source>
        <translation>。%1 は別の長さのセグメントとして届きました</translation>
    </message>
    <message>
        <source>; %1 are further on and were missed by a capture</source>
        <translation>。%1 は先で見えており、一つのキャプチャだけが逃しました</translation>
    </message>
    <message>
        <source>; of %1 the other capture began later or ended earlier</source>
        <translation>。%1 では他方のキャプチャの開始が遅いか終了が早い</translation>
    </message>
    <message>
        <source>; delay %1 at least, %2 as a mean, %3 for 95 %, %4 at most</source>
        <translation>。遅延は最小 %1、平均 %2、95 % まで %3、最大 %4</translation>
    </message>
    <message>
        <source>; relative delay %1 at least, %2 as a mean, %3 for 95 %, %4 at most</source>
        <translation>。相対遅延は最小 %1、平均 %2、95 % まで %3、最大 %4</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 of %4 lost (%5)</source>
        <translation>%1 から %2：%4 のうち %3 を損失（%5）</translation>
    </message>
    <message>
        <source>, %1 of them sent again</source>
        <translation>、うち %1 は再送</translation>
    </message>
    <message>
        <source>, most of conversation %1 (%2)</source>
        <translation>、最も多いのは会話 %1（%2）</translation>
    </message>
    <message>
        <source>; %1 overtaken</source>
        <translation>。追い越し %1</translation>
    </message>
    <message>
        <source>; 1 retransmission came in</source>
        <translation>。再送 1 回が届きました</translation>
    </message>
    <message>
        <source>; %1 retransmissions came in</source>
        <translation>。再送 %1 回が届きました</translation>
    </message>
    <message>
        <source>; %1 duplicated on the way</source>
        <translation>。途中で重複 %1</translation>
    </message>
    <message>
        <source>; %1 made on the way, or not seen before</source>
        <translation>。途中で生じたか、それまで見えなかったもの %1</translation>
    </message>
    <message>
        <source>TTL by %1</source>
        <translation>TTL が %1</translation>
    </message>
    <message>
        <source>addresses or ports of %1</source>
        <translation>%1 のアドレスまたはポート</translation>
    </message>
    <message>
        <source>MSS of 1 SYN (such as %2 to %3)</source>
        <translation>SYN 1 個の MSS（例：%2 から %3）</translation>
    </message>
    <message>
        <source>MSS of %1 SYNs (such as %2 to %3)</source>
        <translation>SYN %1 個の MSS（例：%2 から %3）</translation>
    </message>
    <message>
        <source>DSCP of %1 (such as %2 to %3)</source>
        <translation>%1 の DSCP（例：%2 から %3）</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>%1 のウィンドウ</translation>
    </message>
    <message>
        <source>payload of %1</source>
        <translation>%1 のペイロード</translation>
    </message>
    <message>
        <source>Changed on the way: nothing.</source>
        <translation>途中での変更：なし。</translation>
    </message>
    <message>
        <source>Changed on the way: %1.</source>
        <translation>途中での変更：%1。</translation>
    </message>
    <message>
        <source>Seen at %1 alone: %2 of %3; they go another way, were blocked, or were not known again.</source>
        <translation>%1 だけで見えたもの：%3 のうち %2。別の経路を通ったか、遮断されたか、識別できませんでした。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>1 パケット</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 パケット</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 件の会話</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 件の会話</translation>
    </message>
    <message>
        <source>, by %1 that were sent again</source>
        <translation>、再送された %1 による</translation>
    </message>
</context>
<context>
    <name>querycolumn</name>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>duration, ms</source>
        <translation>時間の長さ、ms</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
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
        <translation>IPv4 または IPv6</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい／いいえ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>querygroups</name>
    <message>
        <source>“%1” is not a width of bins, such as 1 s or 100 ms.</source>
        <translation>「%1」は 1 s や 100 ms のような区間の幅ではありません。</translation>
    </message>
    <message>
        <source>“%1” should be FIELD:FUNCTION, where FUNCTION is one of %2.</source>
        <translation>「%1」は FIELD:FUNCTION の形にしてください。FUNCTION は %2 のいずれかです。</translation>
    </message>
    <message>
        <source>“%1” is not a number of rows.</source>
        <translation>「%1」は行数ではありません。</translation>
    </message>
    <message>
        <source>Groups need a field to group by, or a value to compute of a field.</source>
        <translation>グループには、まとめるフィールドか、フィールドから計算する値が必要です。</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>列「%1」が2回指定されています。</translation>
    </message>
    <message>
        <source>%1 has no numbers that could be computed with: count and distinct can be asked of it.</source>
        <translation>%1 には計算できる数値がありません。count と distinct は使えます。</translation>
    </message>
    <message>
        <source>Groups need a width of bins, such as 1 s: auto is for plots.</source>
        <translation>グループには 1 s のような間隔の幅が必要です。auto はグラフ用です。</translation>
    </message>
    <message>
        <source>There is no column “%1” to sort by. Columns are %2; :desc behind one begins with the largest.</source>
        <translation>並べ替えに使える列「%1」はありません。列は %2 です。後ろに :desc を付けると大きい順になります。</translation>
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
        <translation>選択された会話はこのキャプチャのものです。他のキャプチャではすべてが対象です。</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>remora::app::Application</name>
    <message>
        <source>The demo appliance cannot start: %1.</source>
        <translation>デモ装置を起動できません: %1。</translation>
    </message>
</context>
<context>
    <name>remora::model::ApplianceSession</name>
    <message>
        <source>The password could not be kept in the keychain (%1). It is kept for this session only.</source>
        <translation>パスワードをキーチェーンに保存できませんでした（%1）。このセッションの間だけ保持します。</translation>
    </message>
    <message>
        <source>The certificate could not be remembered. It is trusted for this session only.</source>
        <translation>証明書を記憶できませんでした。このセッションの間だけ信頼します。</translation>
    </message>
</context>
<context>
    <name>remora::model::ConversationTableModel</name>
    <message>
        <source>%1
Server identified by: %2</source>
        <translation>%1
サーバーの根拠: %2</translation>
    </message>
    <message>
        <source>%1.
Click to sort; Shift+click to sort by this column too.</source>
        <translation>%1。
クリックで並べ替え、Shift+クリックでこの列も並べ替えに加えます。</translation>
    </message>
</context>
<context>
    <name>remora::model::EndpointTableModel</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>送信パケット</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>受信パケット</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>送信バイト</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>受信バイト</translation>
    </message>
</context>
<context>
    <name>remora::model::ExportTask</name>
    <message>
        <source>saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
</context>
<context>
    <name>remora::model::FieldListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>パケット %2 の%1</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>DESCRIPTIONS</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>FAVOURITES</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>ALL FIELDS</source>
        <translation>すべてのフィールド</translation>
    </message>
    <message>
        <source>native</source>
        <translation>ネイティブ</translation>
    </message>
</context>
<context>
    <name>remora::model::FileTask</name>
    <message>
        <source>saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>remora::model::FilterTexts</name>
    <message>
        <source>This filter is not understood: %1.</source>
        <translation>このフィルターは理解できません: %1。</translation>
    </message>
</context>
<context>
    <name>remora::model::NoteTableModel</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
</context>
<context>
    <name>remora::model::OpenCaptures</name>
    <message>
        <source>This capture is partial. %1</source>
        <translation>このキャプチャは一部のみです。%1</translation>
    </message>
</context>
<context>
    <name>remora::model::OtherCaptures</name>
    <message>
        <source>There is no capture in %1.</source>
        <translation>%1 にキャプチャはありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read.</source>
        <translation>%2 の %1 を読み取れません。</translation>
    </message>
    <message>
        <source>Left out of %1, since they are no captures: %2.</source>
        <translation>キャプチャではないため %1 から除外しました: %2。</translation>
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
        <translation>%1 にはパケットがないため除きます。</translation>
    </message>
    <message>
        <source>There is nothing to compare: %1 has no packets.</source>
        <translation>比較するものがありません：%1 にパケットがありません。</translation>
    </message>
</context>
<context>
    <name>remora::model::QueryResultModel</name>
    <message>
        <source>no.</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>remora::model::RequestTableModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>polling, requests: %1</source>
        <translation>ポーリング、要求: %1 件</translation>
    </message>
</context>
<context>
    <name>remora::model::SharedCatalogue</name>
    <message>
        <source>tshark does not say which fields it knows.</source>
        <translation>tshark からフィールドの一覧を取得できません。</translation>
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
        <translation>表示</translation>
    </message>
    <message>
        <source>native</source>
        <translation>ネイティブ</translation>
    </message>
    <message>
        <source>BPF %1</source>
        <translation>BPF %1</translation>
    </message>
    <message>
        <source>%1 bytes of each packet</source>
        <translation>各パケット %1 バイト</translation>
    </message>
    <message>
        <source>keeps at most %1</source>
        <translation>最大保持 %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>索引 %1</translation>
    </message>
    <message>
        <source>It holds no packets yet.</source>
        <translation>まだパケットがありません。</translation>
    </message>
    <message>
        <source>Locked: its packets stay.</source>
        <translation>ロック済み: パケットは残ります。</translation>
    </message>
    <message>
        <source>Not locked: its packets roll off with the job&apos;s.</source>
        <translation>未ロック: パケットはジョブとともに消えます。</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>時計はこのコンピューターと一致しています。</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of this computer&apos;s.</source>
        <translation>時計はこのコンピューターより %1 進んでいます。</translation>
    </message>
    <message>
        <source>Its clock is %1 behind this computer&apos;s.</source>
        <translation>時計はこのコンピューターより %1 遅れています。</translation>
    </message>
    <message>
        <source>Its time zone: %1</source>
        <translation>タイムゾーン: %1</translation>
    </message>
    <message>
        <source>Packet storage: %1 of %2 used (%3), %4</source>
        <translation>パケット領域: %2 中 %1 使用 (%3)、%4</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>%1 としてログイン中</translation>
    </message>
    <message>
        <source>The oldest of these packets roll off now. A locked clip would keep them.</source>
        <translation>最も古いパケットが今消えています。ロックしたクリップなら残せます。</translation>
    </message>
    <message>
        <source>The oldest of these packets roll off in about %1. A locked clip would keep them.</source>
        <translation>最も古いパケットは約 %1 後に消えます。ロックしたクリップなら残せます。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 パケット</translation>
    </message>
    <message>
        <source>%1 of packets</source>
        <translation>パケット %1</translation>
    </message>
    <message>
        <source>about %1 of packets</source>
        <translation>パケット約 %1</translation>
    </message>
    <message>
        <source>%1 before the filter</source>
        <translation>%1（フィルター適用前）</translation>
    </message>
    <message>
        <source>%1 before the filters</source>
        <translation>%1（フィルター適用前）</translation>
    </message>
    <message>
        <source>%1 before the limits</source>
        <translation>%1（制限適用前）</translation>
    </message>
</context>
<context>
    <name>remora::model::SourceTreeModel</name>
    <message>
        <source>Local captures</source>
        <translation>ローカルのキャプチャ</translation>
    </message>
</context>
<context>
    <name>remora::model::UploadTask</name>
    <message>
        <source>uploaded to %1</source>
        <translation>%1 にアップロード済み</translation>
    </message>
</context>
<context>
    <name>remora::ui::Appliances</name>
    <message>
        <source>%1 conversations of %2</source>
        <translation>%2 の %1 件の会話</translation>
    </message>
    <message>
        <source>Connect to the appliance first (Ctrl+K).</source>
        <translation>先にアプライアンスに接続してください (Ctrl+K)。</translation>
    </message>
    <message>
        <source>Too many conversations are selected to ask an appliance for just these. Select fewer.</source>
        <translation>選択した会話が多すぎて、これだけを問い合わせることができません。減らしてください。</translation>
    </message>
    <message>
        <source>View the certificate…</source>
        <translation>証明書を表示…</translation>
    </message>
    <message>
        <source>The first four of %1 traces are compared.</source>
        <translation>%1 個のキャプチャファイルのうち最初の四つを比較します。</translation>
    </message>
    <message>
        <source>There is nothing to compare: two captures are needed.</source>
        <translation>比較するものがありません：キャプチャが二つ必要です。</translation>
    </message>
    <message>
        <source>The main window shows the packets, and how far their download is.</source>
        <translation>メインウィンドウにパケットとダウンロードの進行状況が表示されます。</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskEstimate</name>
    <message>
        <source>Ask the appliance</source>
        <translation>アプライアンスに問い合わせ</translation>
    </message>
    <message>
        <source>The appliance&apos;s own estimate, before the filters: an export is created for it and removed again.</source>
        <translation>フィルター適用前のアプライアンス自身の見積もりです。そのためにエクスポートを作成し、削除します。</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>装置に問い合わせ中…</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>約 %1。</translation>
    </message>
    <message>
        <source>The appliance gives no estimate.</source>
        <translation>アプライアンスは見積もりを示しません。</translation>
    </message>
    <message>
        <source>At most %1, according to the appliance.</source>
        <translation>アプライアンスによれば最大 %1。</translation>
    </message>
    <message>
        <source>At most %1, according to the appliance at %2.</source>
        <translation>%2 のアプライアンスによれば最大 %1。</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskPanel</name>
    <message>
        <source>Download and analyze</source>
        <translation>ダウンロードして解析</translation>
    </message>
    <message>
        <source>pcap, microseconds</source>
        <translation>pcap、マイクロ秒</translation>
    </message>
    <message>
        <source>pcap, nanoseconds</source>
        <translation>pcap、ナノ秒</translation>
    </message>
    <message>
        <source>pcapng, microseconds</source>
        <translation>pcapng、マイクロ秒</translation>
    </message>
    <message>
        <source>pcapng, nanoseconds</source>
        <translation>pcapng、ナノ秒</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>ASK %1</source>
        <translation>%1 に要求</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>A filter is not understood</source>
        <translation>理解できないフィルターがあります</translation>
    </message>
    <message>
        <source>Connect to a NetShark, then select a job, clip, interface or file to download packets from it.</source>
        <translation>NetShark に接続し、ジョブ、クリップ、インターフェース、ファイルを選ぶと、そこからパケットをダウンロードできます。</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>集計…</translation>
    </message>
    <message>
        <source>Let the appliance count over these packets: only the numbers come</source>
        <translation>これらのパケットをアプライアンスに集計させます。届くのは数値だけです</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskRange</name>
    <message>
        <source>Lock as clip…</source>
        <translation>クリップとしてロック…</translation>
    </message>
    <message>
        <source>Such as last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 4:00 to 4/21/13 5:00</source>
        <translation>例: last 10s、this hour、yesterday、12:00 PM to 1:00 PM、4/21/13 4:00 to 4/21/13 5:00</translation>
    </message>
    <message>
        <source>Keeps the packets of this time range and these filters on the appliance, whatever the job drops</source>
        <translation>ジョブが何を破棄しても、この時間範囲とフィルターのパケットをアプライアンスに残します</translation>
    </message>
    <message>
        <source>Capture for</source>
        <translation>キャプチャする時間</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>時間範囲</translation>
    </message>
    <message>
        <source>all packets</source>
        <translation>すべてのパケット</translation>
    </message>
    <message>
        <source>All packets of this source.</source>
        <translation>このソースのすべてのパケット。</translation>
    </message>
    <message>
        <source>The next %1, as they come.</source>
        <translation>今後 %1、届くまま。</translation>
    </message>
    <message>
        <source>Use range in focus</source>
        <translation>焦点の範囲を使う</translation>
    </message>
    <message>
        <source>The time range in focus in the open capture</source>
        <translation>開いているキャプチャの焦点の時間範囲</translation>
    </message>
    <message>
        <source>Count for</source>
        <translation>集計する時間</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskStop</name>
    <message>
        <source>SHA-256, trusted:</source>
        <translation>信頼済みの SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256, shown now:</source>
        <translation>現在示されている SHA-256:</translation>
    </message>
    <message>
        <source>View the certificate…</source>
        <translation>証明書を表示…</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one that is trusted. This may be an attack: nothing is sent to it.</source>
        <translation>%1 は信頼済みのものと異なる証明書を示しています。攻撃の可能性があるため、何も送信しません。</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskTexts</name>
    <message>
        <source>Choose where to save the capture</source>
        <translation>キャプチャの保存先を選ぶ</translation>
    </message>
    <message>
        <source>Where the capture is saved</source>
        <translation>キャプチャの保存先</translation>
    </message>
    <message>
        <source>Save the capture as</source>
        <translation>キャプチャを保存</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng)</source>
        <translation>キャプチャ (*.pcap *.pcapng)</translation>
    </message>
    <message>
        <source>%1, by the appliance&apos;s clock</source>
        <translation>%1（装置の時計）</translation>
    </message>
    <message>
        <source>%1 here, %2 at the appliance</source>
        <translation>こちらで %1、アプライアンスで %2</translation>
    </message>
</context>
<context>
    <name>remora::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>remora::ui::BaselineButton</name>
    <message>
        <source>Another time or capture to compare with: which part of the waiting grew, by how much, and on which servers</source>
        <translation>比較する別の時間帯やキャプチャ。待ち時間のどの内訳が、どれだけ、どのサーバーで増えたか</translation>
    </message>
    <message>
        <source>Keep what is in focus as the baseline</source>
        <translation>いま対象のものを基準として覚える</translation>
    </message>
    <message>
        <source>Open a baseline…</source>
        <translation>基準を開く…</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>基準なし</translation>
    </message>
    <message>
        <source>Servers that changed…</source>
        <translation>変化したサーバー…</translation>
    </message>
    <message>
        <source>Save this verdict…</source>
        <translation>この判定を保存…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>%1 of %2 are the baseline: what comes into focus now is compared with them.</source>
        <translation>%2 の %1 を基準にしました。これから対象になるものをこれと比べます。</translation>
    </message>
    <message>
        <source>Open a baseline, a verdict that was saved</source>
        <translation>基準を開く（保存した判定）</translation>
    </message>
    <message>
        <source>Verdicts (*.json)</source>
        <translation>判定 (*.json)</translation>
    </message>
    <message>
        <source>Save the verdict</source>
        <translation>判定を保存</translation>
    </message>
    <message>
        <source>To compare with (*.json);;Text to read (*.txt)</source>
        <translation>比較用 (*.json);;読むためのテキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
</context>
<context>
    <name>remora::ui::CapturePage</name>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Views of the capture</source>
        <translation>キャプチャの画面</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1別</translation>
    </message>
    <message>
        <source>What the conversations of one row have in common</source>
        <translation>一行の会話に共通するもの</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>列 ▾</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>Your notes: what you found. They go into the report and the investigation.</source>
        <translation>メモ: わかったこと。報告書と調査に入ります。</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Choose the columns; drag their headers to move them</source>
        <translation>表示する列を選びます。列見出しをドラッグして動かします</translation>
    </message>
    <message>
        <source>the busiest conversation</source>
        <translation>最も通信の多い会話</translation>
    </message>
    <message>
        <source>the busiest group</source>
        <translation>最も通信の多いグループ</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>やり取り</translation>
    </message>
</context>
<context>
    <name>remora::ui::CertificateDialog</name>
    <message>
        <source>Certificate of an appliance</source>
        <translation>アプライアンスの証明書</translation>
    </message>
</context>
<context>
    <name>remora::ui::CertificatePage</name>
    <message>
        <source>Do not connect</source>
        <translation>接続しない</translation>
    </message>
    <message>
        <source>Trust once</source>
        <translation>今回だけ信頼</translation>
    </message>
    <message>
        <source>Trust for this host</source>
        <translation>このホストを信頼</translation>
    </message>
    <message>
        <source>Fingerprint as the appliance&apos;s own console shows it</source>
        <translation>アプライアンスのコンソールに表示される指紋</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>所有者: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>発行者: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>有効期間 %1 から %2</translation>
    </message>
    <message>
        <source> (not valid today)</source>
        <translation>（今日は無効）</translation>
    </message>
    <message>
        <source>SHA-256, trusted:</source>
        <translation>信頼済みの SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256, shown now:</source>
        <translation>現在示されている SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256, typed from the appliance&apos;s own console:</source>
        <translation>アプライアンスのコンソールから入力した SHA-256:</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one you trusted. This may be an attack. Continue only if the appliance&apos;s administrator confirms the change; then type the fingerprint that its own console shows.</source>
        <translation>%1 は信頼済みのものと異なる証明書を示しています。攻撃の可能性があります。アプライアンスの管理者が変更を確認した場合にのみ続行し、アプライアンスのコンソールに表示される指紋を入力してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used, and no exception is possible.</source>
        <translation>%1 の証明書は使えません。例外として認めることもできません。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that no known authority signed, as most appliances do. Compare the fingerprint with the one on the appliance&apos;s console.</source>
        <translation>%1 の証明書は既知の認証局に署名されていません。多くのアプライアンスがそうです。指紋をアプライアンスのコンソールに表示されるものと比べてください。</translation>
    </message>
</context>
<context>
    <name>remora::ui::ChartPanel</name>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>区間の幅</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>グラフを画像としてコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save charts as PNG, SVG or PDF, or their numbers as CSV</source>
        <translation>グラフを PNG、SVG、PDF で、数値を CSV で保存</translation>
    </message>
    <message>
        <source>Options of the charts</source>
        <translation>グラフのオプション</translation>
    </message>
    <message>
        <source>How the charts are made and drawn</source>
        <translation>グラフの作り方と描き方</translation>
    </message>
    <message>
        <source>The charts are on the clipboard.</source>
        <translation>グラフをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>%1 を %2 に保存しました。</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>その他 ▾</translation>
    </message>
    <message>
        <source>Further charts</source>
        <translation>そのほかのグラフ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Save the numbers of the chart</source>
        <translation>グラフの数値を保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>choose others</source>
        <translation>ほかを選ぶ</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>Select the conversations to chart</source>
        <translation>グラフの対象とする会話を選択します</translation>
    </message>
    <message>
        <source>default</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Suggestion: %1, %2</source>
        <translation>候補: %1、%2</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>候補: %1</translation>
    </message>
    <message>
        <source>Width of the bins, from 1 µs to 7 d. Automatic bins follow the zoom; the default is 1 s, for RTT bands 100 ms. Or type a width, such as 250 ms.</source>
        <translation>区間の幅、1 µs から 7 d まで。自動の区間は拡大率に従います。標準は 1 s、RTT の帯では 100 ms です。250 ms のように幅を入力することもできます。</translation>
    </message>
    <message>
        <source>“%1” is not a bin width from 1 µs to 7 d, such as 250 ms.</source>
        <translation>「%1」は 250 ms のような、1 µs から 7 d までの区間の幅ではありません。</translation>
    </message>
</context>
<context>
    <name>remora::ui::ChartStack</name>
    <message>
        <source>Charts of the selected conversations</source>
        <translation>選択した会話のグラフ</translation>
    </message>
    <message>
        <source>Choose a chart above: packet length, bit rate, RTT or another.</source>
        <translation>上でグラフを選んでください: 長さ、ビットレート、RTT など。</translation>
    </message>
</context>
<context>
    <name>remora::ui::ClipDialog</name>
    <message>
        <source>Lock it: its packets stay, whatever the job drops</source>
        <translation>ロックする: ジョブが何を破棄してもパケットは残ります</translation>
    </message>
    <message>
        <source>New clip</source>
        <translation>新しいクリップ</translation>
    </message>
    <message>
        <source>none: all packets</source>
        <translation>なし: すべてのパケット</translation>
    </message>
    <message>
        <source>such as: slow logins on Monday</source>
        <translation>例: 月曜の遅いログイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Create the clip</source>
        <translation>クリップを作成</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>時間範囲</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>remora::ui::ClockFields</name>
    <message>
        <source>Use these clocks</source>
        <translation>この時計を使う</translation>
    </message>
    <message>
        <source>Find the clocks</source>
        <translation>時計を求める</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as they stand here</source>
        <translation>ここにある時計の値でもう一度比較します</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as packets tell them</source>
        <translation>パケットから求めた時計でもう一度比較します</translation>
    </message>
    <message>
        <source>Seconds that %1 shows more than %2</source>
        <translation>%1 が %2 より進んでいる秒数</translation>
    </message>
    <message>
        <source>Clock of %1, s</source>
        <translation>%1 の時計、秒</translation>
    </message>
    <message>
        <source>A clock differs by seconds, such as 0.00025 or -1.5.</source>
        <translation>時計の差は 0.00025 や -1.5 のような秒数です。</translation>
    </message>
    <message>
        <source>The appliance&apos;s clocks</source>
        <translation>アプライアンスの時計</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as the appliance&apos;s multi-segment file has them</source>
        <translation>アプライアンスのマルチセグメントファイルにある時計で、もう一度比較します</translation>
    </message>
</context>
<context>
    <name>remora::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>列を検索</translation>
    </message>
    <message>
        <source>Show the default columns</source>
        <translation>標準の列を表示</translation>
    </message>
    <message>
        <source>Not available for these groups</source>
        <translation>このまとめ方では使えません</translation>
    </message>
    <message>
        <source>Always shown with these groups</source>
        <translation>このグループでは常に表示</translation>
    </message>
</context>
<context>
    <name>remora::ui::CompareDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find the order of three or more from the packets</source>
        <translation>三つ以上の順序をパケットから求める(&amp;F)</translation>
    </message>
    <message>
        <source>Compare captures</source>
        <translation>キャプチャを比較</translation>
    </message>
    <message>
        <source>Captures of the same traffic at two to four points of its way, in the order of the way.</source>
        <translation>同じトラフィックを経路上の二つから四つの点で取ったキャプチャを、経路の順に並べます。</translation>
    </message>
    <message>
        <source>Captures that are compared</source>
        <translation>比較されるキャプチャ</translation>
    </message>
    <message>
        <source>By the TTL, which falls at each router, and by delay</source>
        <translation>ルーターごとに減る TTL と、遅延から求めます</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Captures to compare</source>
        <translation>比較するキャプチャ</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.*);;All files (*)</source>
        <translation>キャプチャ (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.*);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add two captures at least.</source>
        <translation>キャプチャを二つ以上追加してください。</translation>
    </message>
    <message>
        <source>Four captures are compared at most.</source>
        <translation>比較できるキャプチャは四つまでです。</translation>
    </message>
    <message>
        <source>The first is where the way begins; packets that come back are found too.</source>
        <translation>先頭が経路の始まりです。戻ってくるパケットも見つけます。</translation>
    </message>
    <message>
        <source>From app&amp;liances…</source>
        <translation>アプライアンスから(&amp;L)…</translation>
    </message>
    <message>
        <source>Download what appliances have of the same traffic and compare it too</source>
        <translation>同じトラフィックをアプライアンスからダウンロードして、一緒に比較します</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConnectDialog</name>
    <message>
        <source>Connect to a NetShark</source>
        <translation>NetShark に接続</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>名前またはアドレス</translation>
    </message>
    <message>
        <source>Keep the password in the system keychain</source>
        <translation>パスワードをシステムのキーチェーンに保存</translation>
    </message>
    <message>
        <source>No keychain here: the password is kept for this session only</source>
        <translation>キーチェーンがないため、パスワードはこのセッションの間だけ保持します</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Enter the host and the user.</source>
        <translation>ホストとユーザーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Edit an appliance</source>
        <translation>アプライアンスを編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>optional, such as: data centre</source>
        <translation>任意。例: データセンター</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Keep this appliance in the list of sources</source>
        <translation>このアプライアンスをソース一覧に残す</translation>
    </message>
    <message>
        <source>%1 is in the list already, with this user.</source>
        <translation>%1 はこのユーザーで既に一覧にあります。</translation>
    </message>
    <message>
        <source>What you entered was not accepted.</source>
        <translation>入力した内容は受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Ask for the purpose of each login again</source>
        <translation>ログインのたびに再び目的を尋ねる</translation>
    </message>
    <message>
        <source>asked for when connecting</source>
        <translation>接続時に尋ねます</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConversationTable</name>
    <message>
        <source>Fill every row</source>
        <translation>各行いっぱいに表示</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConversationsView</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Find address, port, service or protocol</source>
        <translation>アドレス、ポート、サービス、プロトコルを検索</translation>
    </message>
    <message>
        <source>Find conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Show all conversations again</source>
        <translation>すべての会話を再び表示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>This capture holds no IP packets.</source>
        <translation>このキャプチャに IP パケットはありません。</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>テキストで</translation>
    </message>
    <message>
        <source>as CSV, raw numbers</source>
        <translation>CSV で（生の数値）</translation>
    </message>
    <message>
        <source>as JSON, raw numbers</source>
        <translation>JSON で（生の数値）</translation>
    </message>
    <message>
        <source>Save shown rows…</source>
        <translation>表示中の行を保存…</translation>
    </message>
    <message>
        <source>Save all conversations…</source>
        <translation>すべての会話を保存…</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>パケットを表示</translation>
    </message>
    <message>
        <source>Swap client and server</source>
        <translation>クライアントとサーバーを入れ替え</translation>
    </message>
    <message>
        <source>Save packets</source>
        <translation>パケットを保存</translation>
    </message>
    <message>
        <source>of the selection…</source>
        <translation>選択したもの…</translation>
    </message>
    <message>
        <source>only from client…</source>
        <translation>クライアントからのみ…</translation>
    </message>
    <message>
        <source>only from server…</source>
        <translation>サーバーからのみ…</translation>
    </message>
    <message>
        <source>Open in Wireshark</source>
        <translation>Wireshark で開く</translation>
    </message>
    <message>
        <source>Find conversations…</source>
        <translation>会話を検索…</translation>
    </message>
    <message>
        <source>Save conversations</source>
        <translation>会話を保存</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>行が選択されていないため、コピーするものがありません。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 行はクリップボードには多すぎます。ファイルに保存してください。</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>Follow the stream</source>
        <translation>ストリームを追跡</translation>
    </message>
    <message>
        <source>Select all: chart all packets</source>
        <translation>すべて選択: すべてのパケットを描く</translation>
    </message>
    <message>
        <source>nothing selected · charts: the busiest conversation</source>
        <translation>選択なし · グラフ: 最も通信の多い会話</translation>
    </message>
    <message>
        <source>nothing selected · charts: the busiest group</source>
        <translation>選択なし · グラフ: 最も通信の多いグループ</translation>
    </message>
    <message>
        <source>selected: all conversations · charts: all packets</source>
        <translation>選択: すべての会話 · グラフ: すべてのパケット</translation>
    </message>
    <message>
        <source>nothing selected · charts: all packets</source>
        <translation>選択なし · グラフ: すべてのパケット</translation>
    </message>
    <message>
        <source>selected: 1 conversation</source>
        <translation>選択: 会話 1 件</translation>
    </message>
    <message>
        <source>selected: %1 conversations</source>
        <translation>選択: 会話 %1 件</translation>
    </message>
    <message>
        <source>Select the conversations in which to swap client and server, at most %1 at once.</source>
        <translation>クライアントとサーバーを入れ替える会話を選択してください。一度に最大 %1 件です。</translation>
    </message>
    <message>
        <source>Fetch packets in focus from the appliance…</source>
        <translation>焦点のパケットをアプライアンスから取得…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>None of %1 matches “%2”. Clear the text above to see all.</source>
        <translation>%1 件のうち「%2」に合うものはありません。上の文字を消すとすべて表示されます。</translation>
    </message>
    <message>
        <source>No conversation in focus: the filter and the time range leave no IP packets.</source>
        <translation>焦点に会話がありません。フィルターと時間範囲で IP パケットが残りません。</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 件の会話</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 グループ</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountFields</name>
    <message>
        <source>+ Add value</source>
        <translation>+ 値を追加</translation>
    </message>
    <message>
        <source>+ Add key</source>
        <translation>+ キーを追加</translation>
    </message>
    <message>
        <source>What becomes of its values</source>
        <translation>値のまとめ方</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountForm</name>
    <message>
        <source>Keys: counted by</source>
        <translation>キー: 集計の単位</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>時間推移</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Stop, keep what came</source>
        <translation>中止し、届いた分を残す</translation>
    </message>
    <message>
        <source>Your own keys and values</source>
        <translation>独自のキーと値</translation>
    </message>
    <message>
        <source>Own keys and values</source>
        <translation>独自のキーと値</translation>
    </message>
    <message>
        <source>How long each sample is: 1 ms at least</source>
        <translation>各サンプルの長さ: 1 ms 以上</translation>
    </message>
    <message>
        <source>the greatest %1</source>
        <translation>大きい順に %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>By the first value; over time of each sample</source>
        <translation>最初の値の順。時間推移ではサンプルごと</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>結果の形</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Samples of</source>
        <translation>サンプルの長さ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The appliance is not connected any more.</source>
        <translation>アプライアンスとの接続は切れています。</translation>
    </message>
    <message>
        <source>Choose a value to count.</source>
        <translation>集計する値を選んでください。</translation>
    </message>
    <message>
        <source>Samples have a length such as 100 ms, 1 s or 5 min.</source>
        <translation>サンプルの長さは 100 ms、1 s、5 min のように指定します。</translation>
    </message>
    <message>
        <source>A filter is not understood.</source>
        <translation>理解できないフィルターがあります。</translation>
    </message>
    <message>
        <source>The appliance has no field %1.</source>
        <translation>アプライアンスにフィールド %1 はありません。</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>%2 のうち %1 を集計済み</translation>
    </message>
    <message>
        <source>The appliance is counting…</source>
        <translation>アプライアンスが集計しています…</translation>
    </message>
    <message>
        <source>Live: the numbers grow until it is stopped.</source>
        <translation>ライブ: 停止するまで数値は増え続けます。</translation>
    </message>
    <message>
        <source>All is counted.</source>
        <translation>すべて集計しました。</translation>
    </message>
    <message>
        <source>Stopped. The table shows what came.</source>
        <translation>停止しました。表は届いた分を示しています。</translation>
    </message>
    <message>
        <source>Samples of several appliances begin together only in a time range: choose one, or a table in all.</source>
        <translation>複数のアプライアンスのサンプルは、時間範囲を指定したときだけ同時に始まります。時間範囲を選ぶか、全体の表にしてください。</translation>
    </message>
    <message>
        <source>Counted, but not on all appliances: see above.</source>
        <translation>集計しましたが、すべてのアプライアンスではありません。上をご覧ください。</translation>
    </message>
    <message>
        <source>No appliance has counted it: see above.</source>
        <translation>集計できたアプライアンスはありません。上をご覧ください。</translation>
    </message>
    <message>
        <source>The other appliances read theirs.</source>
        <translation>ほかのアプライアンスはそれぞれのパケットを読みます。</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountPlaces</name>
    <message>
        <source>It has counted other columns: it is left out.</source>
        <translation>別の列を集計したため、除きます。</translation>
    </message>
    <message>
        <source>%1 rows, the first</source>
        <translation>最初の %1 行</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Disconnected. Until then: %1.</source>
        <translation>切断されました。それまで：%1。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1、停止しました</translation>
    </message>
    <message>
        <source>Counted on these, too, as one table</source>
        <translation>これらでも集計し、一つの表にします</translation>
    </message>
    <message>
        <source>What is counted of %1</source>
        <translation>%1 の集計対象</translation>
    </message>
    <message>
        <source>It has nothing of the kind to count.</source>
        <translation>集計できる同種のものがありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Until then: %1.</source>
        <translation>それまで: %1。</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountResults</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, with tabs between</source>
        <translation>選択した行、またはすべての行をタブ区切りでコピー</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>表を保存…</translation>
    </message>
    <message>
        <source>As CSV, TSV or JSON lines</source>
        <translation>CSV、TSV、JSON Lines で</translation>
    </message>
    <message>
        <source>Count this more narrowly</source>
        <translation>絞り込んで集計</translation>
    </message>
    <message>
        <source>What the selected row is of becomes a filter, and is counted again</source>
        <translation>選択した行の対象をフィルターにして、もう一度集計します</translation>
    </message>
    <message>
        <source>Download just these packets…</source>
        <translation>これらのパケットだけをダウンロード…</translation>
    </message>
    <message>
        <source>The packets of the selected row, with its time and filters</source>
        <translation>選択した行のパケット。その時間とフィルターを使います</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 shown, the greatest; %2 more are not.</source>
        <translation>大きい順に %1 個を表示しています。残りの %2 個は表示していません。</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>集計結果</translation>
    </message>
    <message>
        <source>What was counted, over time</source>
        <translation>集計結果の時間推移</translation>
    </message>
    <message>
        <source>Value that is drawn</source>
        <translation>描く値</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>グラフを保存…</translation>
    </message>
    <message>
        <source>As SVG, PNG, PDF, or the numbers as CSV</source>
        <translation>SVG、PNG、PDF で、または数値を CSV で</translation>
    </message>
    <message>
        <source>Chart of</source>
        <translation>グラフの対象</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows, the first</source>
        <translation>最初の %1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>There are no rows to copy.</source>
        <translation>コピーする行がありません。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 行はクリップボードには多すぎます。ファイルに保存してください。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>CSV (*.csv);;TSV (*.tsv);;JSON lines (*.jsonl)</source>
        <translation>CSV (*.csv);;TSV (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Count this more &amp;narrowly</source>
        <translation>絞り込んで集計(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Download just these packets…</source>
        <translation>これらのパケットだけをダウンロード(&amp;D)…</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>表を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Count this time</source>
        <translation>この時間を集計</translation>
    </message>
    <message>
        <source>The same count, of the time that the chart shows</source>
        <translation>グラフに表示されている時間で同じ集計をします</translation>
    </message>
    <message>
        <source>Download this time…</source>
        <translation>この時間をダウンロード…</translation>
    </message>
    <message>
        <source>The packets of the time that the chart shows, with the filters of the count</source>
        <translation>グラフに表示されている時間のパケットを、集計のフィルターで</translation>
    </message>
    <message>
        <source>Drag in the chart to choose a time.</source>
        <translation>グラフ上をドラッグして時間を選びます。</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountTemplate</name>
    <message>
        <source>Open template…</source>
        <translation>テンプレートを開く…</translation>
    </message>
    <message>
        <source>A saved view, JSON, as “remora view --template” reads it</source>
        <translation>保存したビュー（JSON）。「remora view --template」で読めるもの</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>テンプレートとして保存…</translation>
    </message>
    <message>
        <source>What is asked here, without its source and its time, for later or for “remora view --template”</source>
        <translation>ここでの質問を、ソースと時間を除いて保存します。後で、または「remora view --template」で使えます</translation>
    </message>
    <message>
        <source>Leave the template</source>
        <translation>テンプレートをやめる</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Open a template, a view that was saved</source>
        <translation>テンプレート（保存したビュー）を開く</translation>
    </message>
    <message>
        <source>Saved views (*.json)</source>
        <translation>保存したビュー (*.json)</translation>
    </message>
    <message>
        <source>The form says what %1 asks for.</source>
        <translation>%1 の内容をフォームに入れました。</translation>
    </message>
    <message>
        <source>%1 has more than this form can show, and is counted as it is: its keys, values and filters, in samples of %2.</source>
        <translation>%1 にはこのフォームで表示できないものがあり、そのまま集計します：キー、値、フィルター、サンプルは %2。</translation>
    </message>
    <message>
        <source>%1 tables are counted; one output is shown.</source>
        <translation>%1 個の表を集計し、一つの出力を表示します。</translation>
    </message>
    <message>
        <source>It asks for a time of its own: only what is in the time above, too, is counted.</source>
        <translation>独自の時間を求めています：上の時間にも含まれるものだけを集計します。</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>Saved %1, without the source and the time: each count has its own.</source>
        <translation>%1 を、ソースと時間を除いて保存しました。それらは集計ごとに選びます。</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountWindow</name>
    <message>
        <source>%1 – counted on the appliance</source>
        <translation>%1 – アプライアンスで集計</translation>
    </message>
    <message>
        <source>Choose what to count, then press Count: the appliance counts over its packets and sends the numbers.</source>
        <translation>集計する対象を選び、「集計」を押してください。アプライアンスが自身のパケットを集計し、数値を送ります。</translation>
    </message>
    <message>
        <source>The view %1 of %2. It stays on the appliance when this window is closed.</source>
        <translation>%2 のビュー %1。このウィンドウを閉じてもアプライアンスに残ります。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>The view has no rows yet.</source>
        <translation>ビューにはまだ行がありません。</translation>
    </message>
    <message>
        <source>Nothing matches: the appliance counted no row.</source>
        <translation>合うものがありません。アプライアンスの集計結果は 0 行でした。</translation>
    </message>
    <message>
        <source>As it was when it was read.</source>
        <translation>読み取った時点の内容です。</translation>
    </message>
    <message>
        <source>Live: the numbers grow.</source>
        <translation>ライブ: 数値は増え続けます。</translation>
    </message>
    <message>
        <source>Reading the view…</source>
        <translation>ビューを読み込み中…</translation>
    </message>
    <message>
        <source>samples of %1</source>
        <translation>サンプルの長さ %1</translation>
    </message>
    <message>
        <source>of %1 packets</source>
        <translation>%1 パケットから</translation>
    </message>
    <message>
        <source>No filter of the appliance asks for this row.</source>
        <translation>この行を指定できるフィルターがアプライアンスにありません。</translation>
    </message>
    <message>
        <source>No filter asks for %1 of this row: it is left out.</source>
        <translation>この行の %1 を指定できるフィルターはないため、省かれます。</translation>
    </message>
    <message>
        <source>Nobody knows the time of these packets.</source>
        <translation>これらのパケットの時刻は分かりません。</translation>
    </message>
    <message>
        <source>times by the clock of %1</source>
        <translation>時刻は %1 の時計</translation>
    </message>
    <message>
        <source>The template has filters for some of its tables alone: these packets are without them.</source>
        <translation>テンプレートには一部の表だけのフィルターがあります。これらのパケットには適用されません。</translation>
    </message>
    <message>
        <source>Not connected any more, and left out: %1.</source>
        <translation>接続が切れているため除外: %1。</translation>
    </message>
</context>
<context>
    <name>remora::ui::DeedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>装置に問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>remora::ui::Downloads</name>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 を削除できません。</translation>
    </message>
    <message>
        <source>Downloads are running</source>
        <translation>ダウンロード中です</translation>
    </message>
    <message>
        <source>A download is still running. What came is kept as a partial capture.</source>
        <translation>ダウンロードがまだ実行中です。受信済みの分は部分キャプチャとして保存されます。</translation>
    </message>
    <message>
        <source>Cancel download and quit</source>
        <translation>ダウンロードを中止して終了</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 はすでにあります。</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>上書きする</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>An earlier download to this name was interrupted. What had come is kept in %1.</source>
        <translation>この名前への以前のダウンロードは中断されました。届いた分は %1 に保存されています。</translation>
    </message>
    <message>
        <source>%1 What came is kept in %2.</source>
        <translation>%1 届いた分は %2 にあります。</translation>
    </message>
    <message>
        <source>Continue downloading</source>
        <translation>ダウンロードを続ける</translation>
    </message>
</context>
<context>
    <name>remora::ui::EmptyFocus</name>
    <message>
        <source>No packet matches the filter and lies in the time range.</source>
        <translation>フィルターに合い時間範囲にあるパケットはありません。</translation>
    </message>
    <message>
        <source>No packet matches the filter.</source>
        <translation>フィルターに合うパケットはありません。</translation>
    </message>
    <message>
        <source>No packet lies in the time range.</source>
        <translation>時間範囲にパケットはありません。</translation>
    </message>
    <message>
        <source>This capture holds no packets.</source>
        <translation>このキャプチャにパケットはありません。</translation>
    </message>
    <message>
        <source>Clear the filter (%1 packets without it)</source>
        <translation>フィルターを消す（フィルターなしで %1 パケット）</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>No packet of the selection matches the filter and lies in the time range.</source>
        <translation>選択したもののうち、フィルターに合い時間範囲にあるパケットはありません。</translation>
    </message>
    <message>
        <source>No packet of the selection matches the filter.</source>
        <translation>選択したもののうち、フィルターに合うパケットはありません。</translation>
    </message>
    <message>
        <source>No packet of the selection lies in the time range.</source>
        <translation>選択したもののうち、時間範囲にあるパケットはありません。</translation>
    </message>
    <message>
        <source>Clear the time range (%1 packets without it)</source>
        <translation>時間範囲を解除（範囲なしで %1 パケット）</translation>
    </message>
    <message>
        <source>No packet matches the BPF filter %1, with which this capture was opened (%2 packets without it).</source>
        <translation>このキャプチャを開いたときの BPF フィルター %1 に一致するパケットはありません（フィルターなしでは %2 パケット）。</translation>
    </message>
</context>
<context>
    <name>remora::ui::EndpointsView</name>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Save endpoints as CSV…</source>
        <translation>エンドポイントを CSV で保存…</translation>
    </message>
    <message>
        <source>Save endpoints</source>
        <translation>エンドポイントを保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Counting the endpoints…</source>
        <translation>エンドポイントを集計中…</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>行が選択されていないため、コピーするものがありません。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 行はクリップボードには多すぎます。ファイルに保存してください。</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
</context>
<context>
    <name>remora::ui::ExportLimits</name>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>whole packets</source>
        <translation>パケット全体</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> バイト</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Stop after seconds</source>
        <translation>秒数で停止</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Stop after megabytes</source>
        <translation>メガバイト数で停止</translation>
    </message>
    <message>
        <source> packets</source>
        <translation> パケット</translation>
    </message>
    <message>
        <source>Stop after packets</source>
        <translation>パケット数で停止</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>停止条件</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>スナップ長</translation>
    </message>
    <message>
        <source>Longer packets are cut off there</source>
        <translation>これより長いパケットは切り詰められます</translation>
    </message>
</context>
<context>
    <name>remora::ui::FactsView</name>
    <message>
        <source>not readable</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>Facts of the capture</source>
        <translation>キャプチャの情報</translation>
    </message>
    <message>
        <source>%1
Double click shows the packet.</source>
        <translation>%1
ダブルクリックでパケットを表示します。</translation>
    </message>
    <message>
        <source>Show the packet</source>
        <translation>パケットを表示</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>すべての情報をコピー</translation>
    </message>
</context>
<context>
    <name>remora::ui::FetchCountedDialog</name>
    <message>
        <source>Appliances that have counted these packets</source>
        <translation>これらのパケットを数えたアプライアンス</translation>
    </message>
    <message>
        <source>Fetch from the appliances</source>
        <translation>アプライアンスから取得</translation>
    </message>
    <message>
        <source>Saved in %1, each under the names of its appliance and its source.</source>
        <translation>%1 に、それぞれのアプライアンス名とソース名で保存されます。</translation>
    </message>
    <message>
        <source>Download and analyze</source>
        <translation>ダウンロードして解析</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick one appliance at least.</source>
        <translation>アプライアンスを1つ以上選択してください。</translation>
    </message>
</context>
<context>
    <name>remora::ui::FetchDialog</name>
    <message>
        <source>none: all packets</source>
        <translation>なし: すべてのパケット</translation>
    </message>
    <message>
        <source>Fetch from the appliance</source>
        <translation>アプライアンスから取得</translation>
    </message>
    <message>
        <source>exactly this time</source>
        <translation>この時間だけ</translation>
    </message>
    <message>
        <source>1 s before and after</source>
        <translation>前後 1 秒</translation>
    </message>
    <message>
        <source>10 s before and after</source>
        <translation>前後 10 秒</translation>
    </message>
    <message>
        <source>1 min before and after</source>
        <translation>前後 1 分</translation>
    </message>
    <message>
        <source>5 min before and after</source>
        <translation>前後 5 分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Download and analyze</source>
        <translation>ダウンロードして解析</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存先</translation>
    </message>
</context>
<context>
    <name>remora::ui::FetchPointsDialog</name>
    <message>
        <source>Compare points of appliances</source>
        <translation>アプライアンスの取得点を比較</translation>
    </message>
    <message>
        <source>The sources that saw the same traffic, in the order of the way. All are asked for one time range and one filter, downloaded at once and compared.</source>
        <translation>同じトラフィックを見たソースを、経路の順に。すべてに同じ時間範囲とフィルターを求め、同時にダウンロードして比較します。</translation>
    </message>
    <message>
        <source>Sources that are compared</source>
        <translation>比較するソース</translation>
    </message>
    <message>
        <source>Download and compare</source>
        <translation>ダウンロードして比較</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tick one source at least.</source>
        <translation>ソースを一つ以上選んでください。</translation>
    </message>
    <message>
        <source>Tick two sources at least.</source>
        <translation>ソースを二つ以上選んでください。</translation>
    </message>
    <message>
        <source>At most %1 can be ticked: four captures are compared at most.</source>
        <translation>選べるのは %1 個までです：比較できるキャプチャは四つまでです。</translation>
    </message>
    <message>
        <source>A filter is not understood.</source>
        <translation>フィルターを解釈できません。</translation>
    </message>
    <message>
        <source>The appliances&apos; clocks differ: each is asked for this time by its own clock.</source>
        <translation>アプライアンスの時計が異なります：それぞれ自分の時計でこの時間を求めます。</translation>
    </message>
    <message>
        <source>Saved in %1, each under the name of its source.</source>
        <translation>%1 に、それぞれのソースの名前で保存します。</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldChips</name>
    <message>
        <source>%1: ✕ or Delete takes it away, drag it to move it</source>
        <translation>%1: ✕ または Delete で取り除き、ドラッグで移動</translation>
    </message>
    <message>
        <source>%1 more ▾</source>
        <translation>他 %1 件 ▾</translation>
    </message>
    <message>
        <source>fewer ▴</source>
        <translation>少なく表示 ▴</translation>
    </message>
    <message>
        <source>Show as many as fit into one line</source>
        <translation>1 行に収まる数だけ表示</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldDetails</name>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>焦点</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>これでフィルター</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
    <message>
        <source>Remora, native</source>
        <translation>Remora（ネイティブ）</translation>
    </message>
    <message>
        <source>%1 of %2 packets have it</source>
        <translation>%2 パケット中 %1 にあります</translation>
    </message>
    <message>
        <source>In the query ✓</source>
        <translation>クエリにあり ✓</translation>
    </message>
    <message>
        <source>Add to query</source>
        <translation>クエリに追加</translation>
    </message>
    <message>
        <source>In a filter</source>
        <translation>フィルターでは</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>例: %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldList</name>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldSearch</name>
    <message>
        <source>Find a field</source>
        <translation>フィールドを検索</translation>
    </message>
    <message>
        <source>Part of a name or a description. Enter adds the selected field to the query, Down goes to the list, Escape shows all fields.</source>
        <translation>名前か説明の一部。Enter で選択したフィールドをクエリに追加、↓ で一覧へ移動、Esc ですべてのフィールドを表示します。</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>What is typed is a regular expression, such as ^tcp.*rtt (Alt+R)</source>
        <translation>入力を ^tcp.*rtt のような正規表現として扱います（Alt+R）</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldsPage</name>
    <message>
        <source>No field has “%1” in its name or its description.</source>
        <translation>名前か説明に「%1」を含むフィールドはありません。</translation>
    </message>
    <message>
        <source>Reading tshark’s fields…</source>
        <translation>tshark のフィールドを読み込み中…</translation>
    </message>
    <message>
        <source>These are the fields that Remora reads itself.</source>
        <translation>これらは Remora 自身が読み取るフィールドです。</translation>
    </message>
    <message>
        <source>Remora</source>
        <translation>Remora</translation>
    </message>
    <message>
        <source>&amp;Add to query</source>
        <translation>クエリに追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Not a favourite any more</source>
        <translation>お気に入りから外す(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Make it a favourite</source>
        <translation>お気に入りに追加(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>名前をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter by it</source>
        <translation>これでフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>プロット(&amp;P)</translation>
    </message>
</context>
<context>
    <name>remora::ui::FileActions</name>
    <message>
        <source>&amp;New folder…</source>
        <translation>新しいフォルダー(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New folder in it…</source>
        <translation>ここに新しいフォルダー(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Move or rename…</source>
        <translation>移動または名前を変更(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Download as it is…</source>
        <translation>そのままダウンロード(&amp;D)…</translation>
    </message>
    <message>
        <source>Remove its &amp;index</source>
        <translation>索引を削除(&amp;I)</translation>
    </message>
    <message>
        <source>Build an &amp;index</source>
        <translation>索引を作成(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Verify the file…</source>
        <translation>ファイルを検証(&amp;V)…</translation>
    </message>
    <message>
        <source>De&amp;lete the file…</source>
        <translation>ファイルを削除(&amp;L)…</translation>
    </message>
    <message>
        <source>De&amp;lete the folder…</source>
        <translation>フォルダーを削除(&amp;L)…</translation>
    </message>
    <message>
        <source>“%1” has an index.</source>
        <translation>「%1」に索引ができました。</translation>
    </message>
    <message>
        <source>“%1” has no index any more.</source>
        <translation>「%1」の索引を削除しました。</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody.</source>
        <translation>「%1」はアプライアンスから全員に対して削除されます。</translation>
    </message>
    <message>
        <source>The file in it is lost too.</source>
        <translation>中のファイルも失われます。</translation>
    </message>
    <message>
        <source>%1 files in it are lost too.</source>
        <translation>中の %1 個のファイルも失われます。</translation>
    </message>
    <message>
        <source>Delete a folder</source>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Upload a capture</source>
        <translation>キャプチャーをアップロード</translation>
    </message>
    <message>
        <source>Folder of the appliance</source>
        <translation>アプライアンスのフォルダー</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>キャプチャー (*.pcap *.pcapng *.cap);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Upload it there</source>
        <translation>そこにアップロード</translation>
    </message>
    <message>
        <source>Com&amp;bine with other traces…</source>
        <translation>他のキャプチャファイルと結合(&amp;B)…</translation>
    </message>
    <message>
        <source>Compare its &amp;traces</source>
        <translation>キャプチャファイルを比較(&amp;T)</translation>
    </message>
</context>
<context>
    <name>remora::ui::FilePlaceDialog</name>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>フォルダーを作成</translation>
    </message>
    <message>
        <source>Move a folder</source>
        <translation>フォルダーを移動</translation>
    </message>
    <message>
        <source>Move a file</source>
        <translation>ファイルを移動</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移動する</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>入れるフォルダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The appliance shows no folder for it.</source>
        <translation>それを入れるフォルダーがアプライアンスにありません。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>A name cannot be a path: choose the folder above.</source>
        <translation>名前にパスは使えません。フォルダーは上で選んでください。</translation>
    </message>
    <message>
        <source>The name is too long: it has %1 bytes, the limit is %2.</source>
        <translation>名前が長すぎます。%1 バイトありますが、上限は %2 バイトです。</translation>
    </message>
    <message>
        <source>The folder already holds something of this name.</source>
        <translation>フォルダーには同じ名前のものが既にあります。</translation>
    </message>
    <message>
        <source>It is already there.</source>
        <translation>既にそこにあります。</translation>
    </message>
    <message>
        <source>The folder “%1” is created.</source>
        <translation>フォルダー「%1」を作成しました。</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>「%1」に移動しました。</translation>
    </message>
</context>
<context>
    <name>remora::ui::FileVerifyDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>ファイルと比較…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>ファイルを検証</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 computes no SHA-256 of its files.</source>
        <translation>%1 はファイルの SHA-256 を計算しません。</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>ファイルと比較</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読めません。</translation>
    </message>
    <message>
        <source>✓ “%1” is the same, byte for byte.</source>
        <translation>✓ 「%1」はバイト単位で同一です。</translation>
    </message>
    <message>
        <source>Waiting for the appliance to compute it…</source>
        <translation>アプライアンスの計算を待っています…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>「%1」を読み込み中…</translation>
    </message>
    <message>
        <source>✗ “%1” is a different file: its SHA-256 is %2.</source>
        <translation>✗ 「%1」は別のファイルです。SHA-256 は %2 です。</translation>
    </message>
</context>
<context>
    <name>remora::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを消す</translation>
    </message>
    <message>
        <source>Clear the filter: all packets</source>
        <translation>フィルターを消す: すべてのパケット</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Forward again (Ctrl+Shift+Z)</source>
        <translation>再び進む（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Filter, such as tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms</source>
        <translation>フィルター。例: tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>BPF, such as host 10.0.0.1 and tcp port 443; reads the file again</source>
        <translation>BPF。例: host 10.0.0.1 and tcp port 443。ファイルを読み直します</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>✓ %1 of %2 packets</source>
        <translation>✓ %2 パケット中 %1</translation>
    </message>
    <message>
        <source>Forget a named filter</source>
        <translation>名前付きフィルターを削除</translation>
    </message>
    <message>
        <source>Name this filter…</source>
        <translation>このフィルターに名前を付ける…</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>フィルターに名前を付ける</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>「%1」の名前</translation>
    </message>
    <message>
        <source>Use BPF</source>
        <translation>BPF を使う</translation>
    </message>
    <message>
        <source>Fields and operators are Wireshark&apos;s. Enter applies, Escape goes back to what is applied, Ctrl+Space lists the fields.</source>
        <translation>フィールドと演算子は Wireshark と同じです。Enter で適用、Esc で適用中のものに戻り、Ctrl+スペースでフィールドの一覧です。</translation>
    </message>
    <message>
        <source>%1 without a unit is %1 s: write %1 ms where milliseconds are meant.</source>
        <translation>単位なしの %1 は %1 s です。ミリ秒の場合は %1 ms と書いてください。</translation>
    </message>
    <message>
        <source>%1 = %1 s</source>
        <translation>%1 = %1 s</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>not applied · Enter</source>
        <translation>未適用 · Enter</translation>
    </message>
    <message>
        <source>This is BPF, as in tcpdump: apply it as BPF. The file is read again.</source>
        <translation>これは tcpdump と同じ BPF です。BPF として適用してください。ファイルを読み直します。</translation>
    </message>
    <message>
        <source>Recent filters, named filters, and the filter language</source>
        <translation>最近のフィルター、名前付きフィルター、フィルターの書き方</translation>
    </message>
    <message>
        <source>Back to the previous focus (Ctrl+Z)</source>
        <translation>前の焦点に戻る（Ctrl+Z）</translation>
    </message>
    <message>
        <source>This is BPF, as in tcpdump: “Use BPF” applies it.</source>
        <translation>これは tcpdump と同じ BPF です。「BPF を使う」で適用します。</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>最近のフィルターはありません</translation>
    </message>
    <message>
        <source>Display filter, as in Wireshark</source>
        <translation>表示フィルター（Wireshark と同じ）</translation>
    </message>
    <message>
        <source>BPF, as in tcpdump</source>
        <translation>BPF（tcpdump と同じ）</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Use in a query</source>
        <translation>クエリで使う</translation>
    </message>
    <message>
        <source>tshark reads this field: ask for the packets in a query</source>
        <translation>このフィールドは tshark が読み取ります。パケットはクエリで調べてください</translation>
    </message>
    <message>
        <source>%1 is read by tshark: use it in a query.</source>
        <translation>%1 は tshark が読み取ります。クエリで使ってください。</translation>
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
        <translation>表示</translation>
    </message>
    <message>
        <source>native</source>
        <translation>ネイティブ</translation>
    </message>
    <message>
        <source>+ Add filter</source>
        <translation>+ フィルターを追加</translation>
    </message>
    <message>
        <source>The NetShark&apos;s own filter (fast), BPF as in tcpdump, or a Wireshark display filter (slow)</source>
        <translation>NetShark 独自のフィルター（速い）、tcpdump と同じ BPF、または Wireshark の表示フィルター（遅い）</translation>
    </message>
    <message>
        <source>Kind of filter</source>
        <translation>フィルターの種類</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>このフィルターを外す</translation>
    </message>
    <message>
        <source>Name “%1”…</source>
        <translation>「%1」に名前を付ける…</translation>
    </message>
    <message>
        <source>Forget a named filter</source>
        <translation>名前付きフィルターを削除</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>フィルターに名前を付ける</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>「%1」の名前</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>None: all packets</source>
        <translation>なし: すべてのパケット</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Recent filters and named filters</source>
        <translation>最近のフィルターと名前付きフィルター</translation>
    </message>
    <message>
        <source>Use a native filter instead</source>
        <translation>代わりにネイティブフィルターを使う</translation>
    </message>
    <message>
        <source>Slow: the appliance runs Wireshark for this filter.</source>
        <translation>低速: このフィルターにはアプライアンスが Wireshark を実行します。</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>最近のフィルターはありません</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>フィルターを保存</translation>
    </message>
</context>
<context>
    <name>remora::ui::FindingLink</name>
    <message>
        <source>%1
Click to show its packets only</source>
        <translation>%1
クリックするとそのパケットだけを表示</translation>
    </message>
</context>
<context>
    <name>remora::ui::FocusChips</name>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを消す</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>焦点</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Filter %1 is not applied: %2</source>
        <translation>フィルター %1 は適用されていません: %2</translation>
    </message>
    <message>
        <source>%1
Click clears the filter.</source>
        <translation>%1
クリックでフィルターを消します。</translation>
    </message>
    <message>
        <source>%1
%2
Click clears the filter.</source>
        <translation>%1
%2
クリックでフィルターを消します。</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>時間: %1</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>すべての会話</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 件の会話</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 件の会話</translation>
    </message>
    <message>
        <source>%1 of %2 conversations</source>
        <translation>会話 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 packets</source>
        <translation>%2 パケット中 %1</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 パケット</translation>
    </message>
    <message>
        <source>The whole capture</source>
        <translation>キャプチャ全体</translation>
    </message>
    <message>
        <source>Clear the time range</source>
        <translation>時間範囲を解除</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Clear the filter, the time range and the selection</source>
        <translation>フィルター、時間範囲、選択を解除</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>1 パケット</translation>
    </message>
</context>
<context>
    <name>remora::ui::FollowWindow</name>
    <message>
        <source>Reading the packets of the conversation…</source>
        <translation>会話のパケットを読み込み中…</translation>
    </message>
    <message>
        <source>Save client…</source>
        <translation>クライアント側を保存…</translation>
    </message>
    <message>
        <source>Save server…</source>
        <translation>サーバー側を保存…</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>%1 – followed stream</source>
        <translation>%1 – ストリームの追跡</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>Client only</source>
        <translation>クライアントのみ</translation>
    </message>
    <message>
        <source>Server only</source>
        <translation>サーバーのみ</translation>
    </message>
    <message>
        <source>Sides that are shown</source>
        <translation>表示する側</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>In hexadecimal</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>How bytes are shown</source>
        <translation>バイトの表示方法</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Save the client&apos;s bytes as they were sent</source>
        <translation>クライアントのバイトを送信されたまま保存</translation>
    </message>
    <message>
        <source>Save the server&apos;s bytes as they were sent</source>
        <translation>サーバーのバイトを送信されたまま保存</translation>
    </message>
    <message>
        <source>client → %1 bytes</source>
        <translation>クライアント → %1 バイト</translation>
    </message>
    <message>
        <source>server → %1 bytes</source>
        <translation>サーバー → %1 バイト</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>、欠落 %1</translation>
    </message>
    <message>
        <source>The packets of this conversation carry no payload.</source>
        <translation>この会話のパケットにペイロードはありません。</translation>
    </message>
    <message>
        <source>only the first 10 MB are shown</source>
        <translation>最初の 10 MB のみ表示</translation>
    </message>
    <message>
        <source>Save the client&apos;s bytes</source>
        <translation>クライアントのバイトを保存</translation>
    </message>
    <message>
        <source>Save the server&apos;s bytes</source>
        <translation>サーバーのバイトを保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved %1, without the bytes that are not shown.</source>
        <translation>表示されていないバイトを除いて %1 を保存しました。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
</context>
<context>
    <name>remora::ui::GroupPane</name>
    <message>
        <source>Group by</source>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>プリセット ▾</translation>
    </message>
    <message>
        <source>Groups that are often asked for</source>
        <translation>よく使うまとめ方</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>top 8</source>
        <translation>上位 8</translation>
    </message>
    <message>
        <source>top 20</source>
        <translation>上位 20</translation>
    </message>
    <message>
        <source>top 100</source>
        <translation>上位 100</translation>
    </message>
    <message>
        <source>How many groups are shown</source>
        <translation>表示するグループの数</translation>
    </message>
    <message>
        <source>top %1</source>
        <translation>上位 %1</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>別のフィールド…</translation>
    </message>
    <message>
        <source>%1 (tshark)</source>
        <translation>%1 (tshark)</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 グループ</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 グループ</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>%1 rows have no value to group by</source>
        <translation>%1 行にはまとめるための値がありません</translation>
    </message>
    <message>
        <source>No rows to group.</source>
        <translation>まとめる行がありません。</translation>
    </message>
    <message>
        <source>Group the rows above: choose a preset, or fields with ＋.</source>
        <translation>上の行をまとめます。プリセットを選ぶか、＋ でフィールドを選んでください。</translation>
    </message>
    <message>
        <source>▲ ack_rtt holds both sides of the tap. &lt;a href=&quot;split&quot;&gt;Split by side&lt;/a&gt;</source>
        <translation>▲ ack_rtt にはキャプチャ点の両側が混ざっています。&lt;a href=&quot;split&quot;&gt;側ごとに分ける&lt;/a&gt;</translation>
    </message>
    <message>
        <source>no time bins</source>
        <translation>時間ビンなし</translation>
    </message>
    <message>
        <source>Width of time bins of the groups</source>
        <translation>グループの時間ビンの幅</translation>
    </message>
    <message>
        <source>Groups of each stretch of time</source>
        <translation>時間区間ごとのグループ</translation>
    </message>
    <message>
        <source>Query this group alone</source>
        <translation>このグループだけをクエリ</translation>
    </message>
    <message>
        <source>Filter the window by this group</source>
        <translation>このグループでウィンドウを絞り込む</translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation>グループ化しています…</translation>
    </message>
    <message>
        <source>grouping… these are of %1 rows</source>
        <translation>グループ化中… これは %1 行のものです</translation>
    </message>
    <message>
        <source>grouping…</source>
        <translation>グループ化中…</translation>
    </message>
    <message>
        <source>not of all rows</source>
        <translation>全行ではありません</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全 %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>remora::ui::HexView</name>
    <message>
        <source>Bytes of the packet</source>
        <translation>パケットのバイト</translation>
    </message>
    <message>
        <source>Copy the bytes</source>
        <translation>バイトをコピー</translation>
    </message>
</context>
<context>
    <name>remora::ui::InterfaceDialog</name>
    <message>
        <source>Rename an interface</source>
        <translation>インターフェースの名前を変更</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>名前を変更する</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>The interface is called “%1” now.</source>
        <translation>インターフェースの名前は「%1」になりました。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>remora::ui::JobActions</name>
    <message>
        <source>&amp;New job…</source>
        <translation>新しいジョブ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Start the job</source>
        <translation>ジョブを開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop the job…</source>
        <translation>ジョブを停止(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Change the job…</source>
        <translation>ジョブを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>De&amp;lete the job…</source>
        <translation>ジョブを削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>ジョブを停止</translation>
    </message>
    <message>
        <source>“%1” captures no more packets until it is started again. Those that it has stay.</source>
        <translation>「%1」は再開するまでパケットを取得しません。既存のものは残ります。</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>そのまま実行</translation>
    </message>
    <message>
        <source>“%1” has stopped.</source>
        <translation>「%1」は停止しました。</translation>
    </message>
    <message>
        <source>All packets of “%1” are deleted on the appliance, for everybody. Locked clips stay.</source>
        <translation>「%1」の全パケットがアプライアンスから全員に対して削除されます。ロックしたクリップは残ります。</translation>
    </message>
    <message>
        <source>Delete the packets</source>
        <translation>パケットを削除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>“%1” is empty now.</source>
        <translation>「%1」は空になりました。</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody.</source>
        <translation>「%1」はアプライアンスから全員に対して削除されます。</translation>
    </message>
    <message>
        <source>Its packets are lost: %1.</source>
        <translation>パケットが失われます: %1。</translation>
    </message>
    <message>
        <source>The clip of it is lost too.</source>
        <translation>そのクリップも失われます。</translation>
    </message>
    <message>
        <source>%1 clips of it are lost too.</source>
        <translation>その %1 個のクリップも失われます。</translation>
    </message>
    <message>
        <source>Delete a job</source>
        <translation>ジョブを削除</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted while a clip of it is locked. Unlock the clip first.</source>
        <translation>「%1」は、そのクリップがロックされている間は削除できません。先にクリップのロックを解除してください。</translation>
    </message>
    <message>
        <source>Keep &amp;all of it as a clip…</source>
        <translation>全体をクリップとして残す(&amp;A)…</translation>
    </message>
    <message>
        <source>Delete its &amp;packets…</source>
        <translation>パケットを削除(&amp;P)…</translation>
    </message>
    <message>
        <source>“%1” is capturing.</source>
        <translation>「%1」がキャプチャ中です。</translation>
    </message>
    <message>
        <source>Delete the packets of a job</source>
        <translation>ジョブのパケットを削除</translation>
    </message>
    <message>
        <source>The clip is created and locked.</source>
        <translation>クリップを作成し、ロックしました。</translation>
    </message>
    <message>
        <source>The clip is created.</source>
        <translation>クリップを作成しました。</translation>
    </message>
</context>
<context>
    <name>remora::ui::JobDialog</name>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新しいジョブ</translation>
    </message>
    <message>
        <source>Change a job</source>
        <translation>ジョブを変更</translation>
    </message>
    <message>
        <source>Create the job</source>
        <translation>ジョブを作成</translation>
    </message>
    <message>
        <source>Change the job</source>
        <translation>ジョブを変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>such as: web servers</source>
        <translation>例: Web サーバー</translation>
    </message>
    <message>
        <source>all packets, or such as: tcp port 443</source>
        <translation>すべてのパケット、または例: tcp port 443</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>whole packets</source>
        <translation>パケット全体</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>BPF filter</source>
        <translation>BPF フィルター</translation>
    </message>
    <message>
        <source>Keeps at most, size</source>
        <translation>最大保持、サイズ</translation>
    </message>
    <message>
        <source>Keeps at most, time</source>
        <translation>最大保持、時間</translation>
    </message>
    <message>
        <source>Keeps at most, packets</source>
        <translation>最大保持、パケット</translation>
    </message>
    <message>
        <source>Index at most, size</source>
        <translation>索引の最大、サイズ</translation>
    </message>
    <message>
        <source>Index at most, time</source>
        <translation>索引の最大、時間</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Keeps at most</source>
        <translation>最大保持</translation>
    </message>
    <message>
        <source>The appliance has room for %1, %2 of it used.</source>
        <translation>アプライアンスの容量は %1、うち %2 使用済みです。</translation>
    </message>
    <message>
        <source>Build an index of its packets</source>
        <translation>パケットの索引を作成</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>スナップ長</translation>
    </message>
    <message>
        <source>Longer packets are cut off there</source>
        <translation>これより長いパケットは切り詰められます</translation>
    </message>
    <message>
        <source>The interface of a job cannot be changed.</source>
        <translation>ジョブのインターフェースは変更できません。</translation>
    </message>
    <message>
        <source>Beyond any of these limits the oldest packets are dropped.</source>
        <translation>いずれかの制限を超えると、最も古いパケットから破棄されます。</translation>
    </message>
    <message>
        <source>Drop the index with its packets</source>
        <translation>索引もパケットとともに破棄</translation>
    </message>
    <message>
        <source>Index at most</source>
        <translation>索引の最大</translation>
    </message>
    <message>
        <source>The job holds more than that: its oldest packets are dropped at once.</source>
        <translation>ジョブにはそれより多くあります。最も古いパケットはすぐに破棄されます。</translation>
    </message>
    <message>
        <source>The job “%1” is created.</source>
        <translation>ジョブ「%1」を作成しました。</translation>
    </message>
</context>
<context>
    <name>remora::ui::JobQuantity</name>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>At most %1 %2.</source>
        <translation>最大 %1 %2 です。</translation>
    </message>
    <message>
        <source>It has to be more than 0.</source>
        <translation>0 より大きい数が必要です。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>数を入力してください。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>数ではありません。</translation>
    </message>
    <message>
        <source>Enter more than 0, or leave it empty.</source>
        <translation>0 より大きい数を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Enter a whole number of %1.</source>
        <translation>%1 単位の整数を入力してください。</translation>
    </message>
</context>
<context>
    <name>remora::ui::LadderView</name>
    <message>
        <source>Ladder of the packets</source>
        <translation>パケットのラダー図</translation>
    </message>
</context>
<context>
    <name>remora::ui::LayersTree</name>
    <message>
        <source>Layers of the packet</source>
        <translation>パケットの層</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>名前と値をコピー</translation>
    </message>
    <message>
        <source>Expand all layers</source>
        <translation>すべての層を展開</translation>
    </message>
    <message>
        <source>Collapse all layers</source>
        <translation>すべての層を折りたたむ</translation>
    </message>
</context>
<context>
    <name>remora::ui::LinkedFileDialog</name>
    <message>
        <source>Combine traces</source>
        <translation>キャプチャファイルを結合</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>ファイルを作成</translation>
    </message>
    <message>
        <source>Merged: one trace by time</source>
        <translation>マージ：時刻順の一つのキャプチャファイル</translation>
    </message>
    <message>
        <source>Multi-segment: points of one way</source>
        <translation>マルチセグメント：一つの経路の取得点</translation>
    </message>
    <message>
        <source>Traces that it is made of</source>
        <translation>元になるキャプチャファイル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>キャプチャファイル</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tick two traces at least.</source>
        <translation>キャプチャファイルを二つ以上選んでください。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>A name cannot be a path.</source>
        <translation>名前にパスは使えません。</translation>
    </message>
    <message>
        <source>The folder already holds something of this name.</source>
        <translation>フォルダーに同じ名前のものがあります。</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
</context>
<context>
    <name>remora::ui::LogWindow</name>
    <message>
        <source>Requests to appliances</source>
        <translation>装置への要求</translation>
    </message>
    <message>
        <source>Show requests that contain</source>
        <translation>次を含む要求を表示</translation>
    </message>
    <message>
        <source>Show polling</source>
        <translation>ポーリングを表示</translation>
    </message>
    <message>
        <source>List every polling request by itself</source>
        <translation>ポーリングの要求を一つずつ表示します</translation>
    </message>
    <message>
        <source>No requests to an appliance yet.</source>
        <translation>アプライアンスへの要求はまだありません。</translation>
    </message>
</context>
<context>
    <name>remora::ui::LoginPage</name>
    <message>
        <source>Log in to this appliance without a purpose from now on</source>
        <translation>今後このアプライアンスには目的を示さずにログインする</translation>
    </message>
    <message>
        <source>Purpose of this login</source>
        <translation>ログインの目的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>The appliance asks why you log in.</source>
        <translation>装置がログインの理由を尋ねています。</translation>
    </message>
    <message>
        <source>The appliance lets nobody log in without a purpose.</source>
        <translation>アプライアンスは目的を示さないログインを認めません。</translation>
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
        <translation>キャプチャを開く</translation>
    </message>
    <message>
        <source>Captures and investigations (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part *.remora);;All files (*)</source>
        <translation>キャプチャと調査 (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part *.remora);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 — Remora</source>
        <translation>%1 — Remora</translation>
    </message>
    <message>
        <source>The capture %1 of this investigation is not there.</source>
        <translation>この調査のキャプチャ %1 がありません。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>%1 の場所を指定</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 has changed on disk since it was read.</source>
        <translation>%1 は読み込み後にディスク上で変更されました。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>別のファイルを開く…</translation>
    </message>
    <message>
        <source>%1 captures were opened. Of the same traffic at several points they can be compared.</source>
        <translation>%1 個のキャプチャを開きました。同じトラフィックを複数の点で取ったものなら比較できます。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
</context>
<context>
    <name>remora::ui::NotesView</name>
    <message>
        <source>Notes of the analysis</source>
        <translation>解析の注記</translation>
    </message>
    <message>
        <source>No notes: no retransmission, no zero window, no malformed packet.</source>
        <translation>注記はありません。再送、ゼロウィンドウ、不正なパケットはありませんでした。</translation>
    </message>
    <message>
        <source>No notes on the packets in focus.</source>
        <translation>焦点のパケットに注記はありません。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Show its first packet</source>
        <translation>最初のパケットを表示</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
</context>
<context>
    <name>remora::ui::OutsideBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>remora::ui::Overview</name>
    <message>
        <source>Bit rate of the whole capture</source>
        <translation>キャプチャ全体のビットレート</translation>
    </message>
    <message>
        <source>Bit rate of the whole capture. Drag over it to look at a time range; double click shows everything.</source>
        <translation>キャプチャ全体のビットレート。ドラッグで時間範囲を選び、ダブルクリックですべて表示します。</translation>
    </message>
    <message>
        <source>The charts show the part above the line: %1.</source>
        <translation>グラフは線の上の部分を示しています: %1。</translation>
    </message>
</context>
<context>
    <name>remora::ui::PacketTable</name>
    <message>
        <source>Source port</source>
        <translation>送信元ポート</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>宛先ポート</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
</context>
<context>
    <name>remora::ui::PacketsView</name>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>from</source>
        <translation>送信側</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Go to packet</source>
        <translation>パケットへ移動</translation>
    </message>
    <message>
        <source>Number of the packet, 1 to %1</source>
        <translation>パケットの番号（1 から %1）</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Go to packet…</source>
        <translation>パケットへ移動…</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>次の注記</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>前の注記</translation>
    </message>
    <message>
        <source>The first %1 of the selected rows are on the clipboard; save the packets to have all.</source>
        <translation>選択した行のうち最初の %1 行をクリップボードにコピーしました。すべて必要な場合はパケットを保存してください。</translation>
    </message>
    <message>
        <source>Packet %1 is hidden by %2.</source>
        <translation>パケット %1 は%2によって隠れています。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>No packet with a note after this one.</source>
        <translation>これより後に注記のあるパケットはありません。</translation>
    </message>
    <message>
        <source>No packet with a note before this one.</source>
        <translation>これより前に注記のあるパケットはありません。</translation>
    </message>
    <message>
        <source>One more is outside the focus, packet %1.</source>
        <translation>ほかに 1 個、パケット %1 が焦点の外にあります。</translation>
    </message>
    <message>
        <source>%1 more are outside the focus, the nearest is packet %2.</source>
        <translation>ほかに %1 個が焦点の外にあり、最も近いのはパケット %2 です。</translation>
    </message>
    <message>
        <source>Follow the stream</source>
        <translation>ストリームを追跡</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
</context>
<context>
    <name>remora::ui::PartsLegend</name>
    <message>
        <source>not seen</source>
        <translation>観測なし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 (%2 %)
%3</source>
        <comment>a part and its time</comment>
        <translation>%1（%2 %）
%3</translation>
    </message>
</context>
<context>
    <name>remora::ui::PlotPane</name>
    <message>
        <source>Plotted field</source>
        <translation>プロットするフィールド</translation>
    </message>
    <message>
        <source>Each value, or what is computed of a bin</source>
        <translation>各値、または区間から計算する値</translation>
    </message>
    <message>
        <source>Field that splits the plot</source>
        <translation>プロットを分けるフィールド</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>each value</source>
        <translation>各値</translation>
    </message>
    <message>
        <source>%1 of a bin</source>
        <translation>区間の %1</translation>
    </message>
    <message>
        <source>As SVG, PNG, PDF, or the numbers as CSV</source>
        <translation>SVG、PNG、PDF で、または数値を CSV で</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>分割なし</translation>
    </message>
    <message>
        <source>Choose a field to plot it over time.</source>
        <translation>時間に沿ってプロットするフィールドを選んでください。</translation>
    </message>
    <message>
        <source>The query does not ask for %1.</source>
        <translation>クエリに %1 は含まれていません。</translation>
    </message>
    <message>
        <source>The rows have no numbers of %1.</source>
        <translation>行に %1 の数値がありません。</translation>
    </message>
    <message>
        <source>%1 shown, those with the most values; %2 more are not.</source>
        <translation>値の多い %1 個を表示しています。残りの %2 個は表示していません。</translation>
    </message>
    <message>
        <source>%1 values are no numbers.</source>
        <translation>数値でない値が %1 個あります。</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>プロットを保存</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved the plot %1.</source>
        <translation>プロット %1 を保存しました。</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>ビン幅</translation>
    </message>
    <message>
        <source>automatic bins</source>
        <translation>自動のビン</translation>
    </message>
    <message>
        <source>Bins of %1 would be %2, too many to be drawn. Choose wider ones.</source>
        <translation>%1 のビンは %2 個になり、描くには多すぎます。より広い幅を選んでください。</translation>
    </message>
    <message>
        <source>Not of all rows.</source>
        <translation>全行のものではありません。</translation>
    </message>
    <message>
        <source>bit rate of a bin</source>
        <translation>区間のビットレート</translation>
    </message>
    <message>
        <source>min, mean, max of a bin</source>
        <translation>区間の最小・平均・最大</translation>
    </message>
    <message>
        <source>%1, each value</source>
        <translation>%1、各値</translation>
    </message>
    <message>
        <source>%1, in bins of %2</source>
        <translation>%1、区間 %2</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>The plot is on the clipboard.</source>
        <translation>プロットをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 values are of packets without a time.</source>
        <translation>%1 個の値は時刻のないパケットのものです。</translation>
    </message>
</context>
<context>
    <name>remora::ui::PlotView</name>
    <message>
        <source>Plot of the query</source>
        <translation>クエリのプロット</translation>
    </message>
    <message>
        <source>Drag or turn the wheel to zoom, double-click to show everything</source>
        <translation>ドラッグかホイールで拡大縮小、ダブルクリックですべて表示</translation>
    </message>
</context>
<context>
    <name>remora::ui::PointsFetch</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 は除きます：%2</translation>
    </message>
</context>
<context>
    <name>remora::ui::PointsWindow</name>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Other captures…</source>
        <translation>別のキャプチャ…</translation>
    </message>
    <message>
        <source>Previous lost</source>
        <translation>前の損失</translation>
    </message>
    <message>
        <source>Next lost</source>
        <translation>次の損失</translation>
    </message>
    <message>
        <source>Save ladder…</source>
        <translation>ラダー図を保存…</translation>
    </message>
    <message>
        <source>No packet of this conversation was seen at two points.</source>
        <translation>この会話のパケットで、二つのキャプチャ点で見られたものはありません。</translation>
    </message>
    <message>
        <source>Compared captures</source>
        <translation>比較したキャプチャ</translation>
    </message>
    <message>
        <source>What the captures tell together will be here: where packets were lost, which segment of the way takes the time, and what was changed on it.</source>
        <translation>キャプチャを合わせてわかることがここに表示されます。パケットがどこで失われ、経路のどの区間に時間がかかり、そこで何が変更されたかです。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>わかったこと</translation>
    </message>
    <message>
        <source>One-way delay over time</source>
        <translation>片方向遅延の推移</translation>
    </message>
    <message>
        <source>The next packet that did not come (N)</source>
        <translation>届かなかった次のパケット (N)</translation>
    </message>
    <message>
        <source>The packet before that did not come (Shift+N)</source>
        <translation>届かなかった前のパケット (Shift+N)</translation>
    </message>
    <message>
        <source>All of it as SVG or PNG</source>
        <translation>全体を SVG または PNG で</translation>
    </message>
    <message>
        <source>Reading the captures…</source>
        <translation>キャプチャを読み込み中…</translation>
    </message>
    <message>
        <source>Comparing their packets…</source>
        <translation>パケットを比較中…</translation>
    </message>
    <message>
        <source>%1 – compared</source>
        <translation>%1 – 比較</translation>
    </message>
    <message>
        <source>Save the ladder</source>
        <translation>ラダー図を保存</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved the ladder %1.</source>
        <translation>ラダー図 %1 を保存しました。</translation>
    </message>
</context>
<context>
    <name>remora::ui::PreferencesDialog</name>
    <message>
        <source>Show names from the capture&apos;s DNS answers</source>
        <translation>キャプチャの DNS 応答にある名前を表示</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>such as 443, 8080</source>
        <translation>例: 443, 8080</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Font of bytes and filters</source>
        <translation>バイトとフィルターのフォント</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>%1 are in use now.</source>
        <translation>現在 %1 を使用しています。</translation>
    </message>
    <message>
        <source>%1 are in use now, and %2 in the cache folder.</source>
        <translation>現在 %1 を、キャッシュフォルダーで %2 を使用しています。</translation>
    </message>
    <message>
        <source>Downloads go to</source>
        <translation>ダウンロード先</translation>
    </message>
    <message>
        <source>Memory for packets</source>
        <translation>パケット用メモリー</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1.</source>
        <translation>フォルダー %1 には書き込めません。</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同時ダウンロード数</translation>
    </message>
    <message>
        <source>Further ones wait until one of these has ended.</source>
        <translation>それ以上はどれかが終わるまで待ちます。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <source>Local time zone, %1</source>
        <translation>ローカルのタイムゾーン、%1</translation>
    </message>
    <message>
        <source>Ports that your servers listen on: they tell server from client where no handshake was captured. For captures that are opened from now on.</source>
        <translation>サーバーが待ち受けるポートです。ハンドシェイクがキャプチャされていないとき、サーバーとクライアントを見分けるのに使います。これから開くキャプチャに適用します。</translation>
    </message>
    <message>
        <source>Time display format</source>
        <translation>時刻の表示形式</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Server ports</source>
        <translation>サーバーのポート</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>次回の起動時に有効</translation>
    </message>
    <message>
        <source>For everything in the window; the arrow keys change it</source>
        <translation>ウィンドウ内のすべてに適用。矢印キーで変更できます</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The most memory that the packets of all open captures take. Packets beyond that are kept in the cache folder until Remora ends.</source>
        <translation>開いているすべてのキャプチャのパケットが使うメモリーの上限です。それを超えるパケットは、Remora の終了までキャッシュフォルダーに置かれます。</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>接続タイムアウト</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>無応答タイムアウト</translation>
    </message>
    <message>
        <source>How long an appliance may send nothing before a request or a download is given up. Both timeouts apply to new connections.</source>
        <translation>アプライアンスが何も送らないまま、要求やダウンロードを諦めるまでの時間です。どちらのタイムアウトも新しい接続に適用されます。</translation>
    </message>
    <message>
        <source>Save preferences</source>
        <translation>設定を保存</translation>
    </message>
</context>
<context>
    <name>remora::ui::ProxySection</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
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
        <translation>名前またはアドレスとポート</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address.</source>
        <translation>プロキシのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>system settings</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>asked for if the proxy needs one</source>
        <translation>プロキシに必要なら尋ねます</translation>
    </message>
    <message>
        <source>The proxy&apos;s own password is sent to it in clear text, nothing else of yours.</source>
        <translation>プロキシには、プロキシ自身のパスワードだけが平文で送られ、ほかの情報は送られません。</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryCondition</name>
    <message>
        <source>first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>All packets, or a filter such as tcp.port == 443</source>
        <translation>すべてのパケット、または tcp.port == 443 のようなフィルター</translation>
    </message>
    <message>
        <source>Condition of the query</source>
        <translation>クエリの条件</translation>
    </message>
    <message>
        <source>Time of the query</source>
        <translation>クエリの時間</translation>
    </message>
    <message>
        <source>As brushed</source>
        <translation>選択した時間範囲</translation>
    </message>
    <message>
        <source>The whole capture</source>
        <translation>キャプチャ全体</translation>
    </message>
    <message>
        <source>A window…</source>
        <translation>時間範囲を指定…</translation>
    </message>
    <message>
        <source>Which of several values of a packet</source>
        <translation>パケットの複数の値のうちどれか</translation>
    </message>
    <message>
        <source>Of a field that a packet has several times</source>
        <translation>一つのパケットに複数回あるフィールドについて</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>出現</translation>
    </message>
    <message>
        <source>%1 – %2, as brushed</source>
        <translation>%1 – %2（選択範囲）</translation>
    </message>
    <message>
        <source>As brushed: all</source>
        <translation>選択した時間範囲: すべて</translation>
    </message>
    <message>
        <source>Stop, keep what came</source>
        <translation>中止し、届いた分を残す</translation>
    </message>
    <message>
        <source>Run query</source>
        <translation>クエリを実行</translation>
    </message>
    <message>
        <source>✓ native</source>
        <translation>✓ ネイティブ</translation>
    </message>
    <message>
        <source>read by tshark</source>
        <translation>tshark が読み取り</translation>
    </message>
    <message>
        <source>Captures of the query</source>
        <translation>クエリのキャプチャ</translation>
    </message>
    <message>
        <source>Which captures are read: this one, or others after it</source>
        <translation>読み取るキャプチャ: これだけ、または続けて他のものも</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>This capture</source>
        <translation>このキャプチャ</translation>
    </message>
    <message>
        <source>This and %1</source>
        <translation>これと %1</translation>
    </message>
    <message>
        <source>This and %1 more</source>
        <translation>これと他 %1 件</translation>
    </message>
    <message>
        <source>This capture alone</source>
        <translation>このキャプチャだけ</translation>
    </message>
    <message>
        <source>And other captures…</source>
        <translation>他のキャプチャも…</translation>
    </message>
    <message>
        <source>And those of a folder…</source>
        <translation>フォルダー内のものも…</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>%1 を除く</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>他 %1 件</translation>
    </message>
    <message>
        <source>Captures that are read too</source>
        <translation>追加で読み取るキャプチャ</translation>
    </message>
    <message>
        <source>A folder whose captures are read too</source>
        <translation>キャプチャを追加で読み取るフォルダー</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part);;All files (*)</source>
        <translation>キャプチャ (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryResults</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, with tabs between</source>
        <translation>選択した行、またはすべての行をタブ区切りでコピー</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>表を保存…</translation>
    </message>
    <message>
        <source>As CSV, TSV or JSON lines</source>
        <translation>CSV、TSV、JSON Lines で</translation>
    </message>
    <message>
        <source>Write packets…</source>
        <translation>パケットを書き出す…</translation>
    </message>
    <message>
        <source>Write the packets of the rows as a capture of their own</source>
        <translation>行のパケットを別のキャプチャとして書き出す</translation>
    </message>
    <message>
        <source>Rows of the query</source>
        <translation>クエリの行</translation>
    </message>
    <message>
        <source>Groups of the query</source>
        <translation>クエリのグループ</translation>
    </message>
    <message>
        <source>There are no rows to copy.</source>
        <translation>コピーする行がありません。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 行はクリップボードには多すぎます。ファイルに保存してください。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>CSV (*.csv);;TSV (*.tsv);;JSON lines (*.jsonl)</source>
        <translation>CSV (*.csv);;TSV (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Write the packets of the rows</source>
        <translation>行のパケットを書き出す</translation>
    </message>
    <message>
        <source>pcapng (*.pcapng);;pcap (*.pcap)</source>
        <translation>pcapng (*.pcapng);;pcap (*.pcap)</translation>
    </message>
    <message>
        <source>The packets are read from this file. Choose another name.</source>
        <translation>パケットはこのファイルから読まれています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Saved the packets in %1.</source>
        <translation>パケットを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Show packet %1</source>
        <translation>パケット %1 を表示</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>The rows are of several captures. Ask one alone to write its packets.</source>
        <translation>行は複数のキャプチャのものです。パケットを書き出すには 1 つだけを対象にしてください。</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryView</name>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>＋ Add</source>
        <translation>＋ 追加</translation>
    </message>
    <message>
        <source>Queries ▾</source>
        <translation>クエリ ▾</translation>
    </message>
    <message>
        <source>Queries that were kept, and this one under a name</source>
        <translation>保存したクエリ。このクエリにも名前を付けて保存できます</translation>
    </message>
    <message>
        <source>Add fields: drag them from the catalogue at the left, or choose “＋ Add”.</source>
        <translation>フィールドを追加してください。左のカタログからドラッグするか、「＋ 追加」を選びます。</translation>
    </message>
    <message>
        <source>tshark reads fields or a condition of this query. “Run query” starts it; the window stays usable meanwhile.</source>
        <translation>このクエリのフィールドか条件は tshark が読み取ります。「クエリを実行」で開始します。その間もウィンドウは操作できます。</translation>
    </message>
    <message>
        <source>tshark has begun to read…</source>
        <translation>tshark が読み取りを始めました…</translation>
    </message>
    <message>
        <source>Stopped before the first row.</source>
        <translation>最初の行の前に停止しました。</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 フィールド</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 フィールド</translation>
    </message>
    <message>
        <source>all native</source>
        <translation>すべてネイティブ</translation>
    </message>
    <message>
        <source>read by tshark</source>
        <translation>tshark が読み取り</translation>
    </message>
    <message>
        <source>read in %1 ms</source>
        <translation>%1 ms で読み取り</translation>
    </message>
    <message>
        <source>tshark has read %1</source>
        <translation>tshark が %1 を読み取りました</translation>
    </message>
    <message>
        <source>stopped, not all rows</source>
        <translation>停止、一部の行のみ</translation>
    </message>
    <message>
        <source>of the query before: “Run query” asks anew</source>
        <translation>前のクエリの結果です。「クエリを実行」で新たに問い合わせます</translation>
    </message>
    <message>
        <source>No query is kept yet</source>
        <translation>保存したクエリはまだありません</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep the query</source>
        <translation>クエリを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The query is kept as “%1”.</source>
        <translation>クエリを「%1」として保存しました。</translation>
    </message>
    <message>
        <source>This query reads other captures too. “Run query” starts it; the window stays usable meanwhile.</source>
        <translation>このクエリは他のキャプチャも読み取ります。「クエリを実行」で開始します。その間もウィンドウは使えます。</translation>
    </message>
    <message>
        <source>The captures are being read…</source>
        <translation>キャプチャを読み取っています…</translation>
    </message>
    <message>
        <source>%1 captures</source>
        <translation>%1 個のキャプチャ</translation>
    </message>
    <message>
        <source>reading %1, %2 of %3</source>
        <translation>%1 を読み取り中 (%2/%3)</translation>
    </message>
    <message>
        <source>No packet in focus matches. Clear the condition, the filter, the time range or the selection.</source>
        <translation>フォーカス内に一致するパケットがありません。条件、フィルター、時間範囲、または選択を解除してください。</translation>
    </message>
    <message>
        <source>Query only %1</source>
        <translation>%1 だけをクエリ</translation>
    </message>
    <message>
        <source>Filter the window by %1</source>
        <translation>%1 でウィンドウを絞り込む</translation>
    </message>
    <message>
        <source>&amp;Save the plot of the query…</source>
        <translation>クエリのプロットを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save the groups of the query…</source>
        <translation>クエリのグループを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save the rows of the query…</source>
        <translation>クエリの行を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>There is nothing to save: the query has no rows.</source>
        <translation>保存するものがありません。クエリに行がありません。</translation>
    </message>
    <message>
        <source>There is no plot to copy: choose a field to plot.</source>
        <translation>コピーするプロットがありません。プロットするフィールドを選んでください。</translation>
    </message>
    <message>
        <source>▲ %1 (and %2 more)</source>
        <translation>▲ %1 (他 %2 件)</translation>
    </message>
</context>
<context>
    <name>remora::ui::ReadoutPanel</name>
    <message>
        <source>Read-out of the charts</source>
        <translation>グラフの読み取り</translation>
    </message>
</context>
<context>
    <name>remora::ui::SaveChartsDialog</name>
    <message>
        <source>Transparent background</source>
        <translation>透明な背景</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>SVG vector picture</source>
        <translation>SVG ベクター画像</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF ページ</translation>
    </message>
    <message>
        <source>CSV numbers</source>
        <translation>CSV 数値</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>見えている範囲</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>全範囲</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>明るい（印刷向け）</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>at</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>グラフのフォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Names begin with</source>
        <translation>名前の先頭</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>Save and overwrite</source>
        <translation>上書き保存</translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
        <translation>このフォルダーには書き込めません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Overwrites %1.</source>
        <translation>%1 を上書きします。</translation>
    </message>
    <message>
        <source>Choose at least one chart.</source>
        <translation>グラフを一つ以上選んでください。</translation>
    </message>
    <message>
        <source>Writes %1.</source>
        <translation>%1 を書き込みます。</translation>
    </message>
    <message>
        <source>One for each chart</source>
        <translation>グラフごとに 1 つ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Size of a chart</source>
        <translation>グラフのサイズ</translation>
    </message>
    <message>
        <source>One for all, on one time axis</source>
        <translation>全部で 1 つ（1 つの時間軸）</translation>
    </message>
</context>
<context>
    <name>remora::ui::Saving</name>
    <message>
        <source>Writing %1…</source>
        <translation>%1 を書き込んでいます…</translation>
    </message>
    <message>
        <source>Writing %1… %2 %</source>
        <translation>%1 を書き込んでいます… %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancelled; %1 was not written.</source>
        <translation>キャンセルしました。%1 は書き込まれていません。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Save packets in focus</source>
        <translation>焦点のパケットを保存</translation>
    </message>
    <message>
        <source>pcapng (*.pcapng);;pcap (*.pcap)</source>
        <translation>pcapng (*.pcapng);;pcap (*.pcap)</translation>
    </message>
    <message>
        <source>The packets are read from this file. Choose another name.</source>
        <translation>パケットはこのファイルから読まれています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Saved the packets in %1.</source>
        <translation>パケットを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Wireshark is not installed here.</source>
        <translation>Wireshark がインストールされていません。</translation>
    </message>
    <message>
        <source>Wireshark is not installed here. Its filter for what is in focus is on the clipboard.</source>
        <translation>Wireshark がインストールされていません。焦点に対応するフィルターをクリップボードに入れました。</translation>
    </message>
    <message>
        <source>Wireshark could not be started.</source>
        <translation>Wireshark を起動できませんでした。</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>報告書を保存</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved the report %1.</source>
        <translation>報告書 %1 を保存しました。</translation>
    </message>
    <message>
        <source>Save the investigation</source>
        <translation>調査を保存</translation>
    </message>
    <message>
        <source>Investigations (*.remora)</source>
        <translation>調査 (*.remora)</translation>
    </message>
    <message>
        <source>Saved the investigation %1.</source>
        <translation>調査 %1 を保存しました。</translation>
    </message>
</context>
<context>
    <name>remora::ui::SecretPage</name>
    <message>
        <source>Keep it in the system keychain</source>
        <translation>システムのキーチェーンに保存する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>remora::ui::SecuritySection</name>
    <message>
        <source>Trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>none yet: you will be asked</source>
        <translation>まだありません: 確認されます</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.p12 *.pfx *.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>同じファイル内</translation>
    </message>
    <message>
        <source>A PEM file of the certificate&apos;s private key</source>
        <translation>証明書の秘密鍵の PEM ファイル</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>鍵 (*.pem *.key);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Allow older TLS (1.0 and 1.1)</source>
        <translation>古い TLS を許可 (1.0 と 1.1)</translation>
    </message>
    <message>
        <source>Anybody on the path can read older TLS, the password too. Use it only for an appliance that supports nothing newer, on a network you trust.</source>
        <translation>古い TLS は経路上の誰でもパスワードまで読めます。新しいものに対応しないアプライアンスに、信頼できるネットワークでのみ使ってください。</translation>
    </message>
    <message>
        <source>only the system&apos;s</source>
        <translation>システムのもののみ</translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities to trust for this appliance</source>
        <translation>このアプライアンスについて信頼する認証局の PEM ファイル</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>What this computer presents to an appliance that asks for a certificate: PKCS#12 or PEM</source>
        <translation>証明書を求めるアプライアンスにこのコンピューターが提示するもの: PKCS#12 または PEM</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
</context>
<context>
    <name>remora::ui::SegmentsView</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Conversations by segment</source>
        <translation>区間別の会話</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selected rows with tabs between</source>
        <translation>選択した行をタブ区切りでコピー</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>表を保存…</translation>
    </message>
    <message>
        <source>All rows as CSV</source>
        <translation>すべての行を CSV で</translation>
    </message>
    <message>
        <source>%1 of %2 rows, those with most loss; a saved table has all</source>
        <translation>%2 行のうち損失の多い %1 行。保存した表には全行が入ります</translation>
    </message>
    <message>
        <source>%1 rows: conversations by segment and direction</source>
        <translation>%1 行: 区間と方向別の会話</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>行が選択されていないため、コピーするものがありません。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 行はクリップボードには多すぎます。ファイルに保存してください。</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
</context>
<context>
    <name>remora::ui::ServerChanges</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Turns before</source>
        <translation>以前のやり取り</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Servers against the baseline</source>
        <translation>基準と比べたサーバー</translation>
    </message>
    <message>
        <source>Seconds, as if the baseline had as many turns. The %1 of %2 servers that grew most.</source>
        <translation>秒。やり取りの数は基準も同じとみなします。%2 台のうち最も増えた %1 台です。</translation>
    </message>
    <message>
        <source>Seconds, as if the baseline had as many turns. Enter shows the packets of a server.</source>
        <translation>秒。やり取りの数は基準も同じとみなします。Enter でサーバーのパケットを表示します。</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>そのパケットを表示</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a server that the baseline does not have</comment>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>remora::ui::Sidebar</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>What the sidebar shows</source>
        <translation>サイドバーの表示内容</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourceActions</name>
    <message>
        <source>“%1” is locked.</source>
        <translation>「%1」をロックしました。</translation>
    </message>
    <message>
        <source>Unlock a clip</source>
        <translation>クリップのロックを解除</translation>
    </message>
    <message>
        <source>The packets of “%1” are dropped as soon as the job drops its own.</source>
        <translation>「%1」のパケットはジョブが破棄すると同時に失われます。</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>ロックを解除する</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>ロックしたままにする</translation>
    </message>
    <message>
        <source>Delete a clip</source>
        <translation>クリップを削除</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody. Packets that only the clip has kept are lost.</source>
        <translation>「%1」はアプライアンスから全員に対して削除されます。クリップだけが保持していたパケットは失われます。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Describe a clip</source>
        <translation>クリップの説明</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>The clip is called “%1” now.</source>
        <translation>クリップの名前は「%1」になりました。</translation>
    </message>
    <message>
        <source>&amp;Unlock the clip…</source>
        <translation>クリップのロックを解除(&amp;U)…</translation>
    </message>
    <message>
        <source>Loc&amp;k the clip</source>
        <translation>クリップをロック(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Describe the clip…</source>
        <translation>クリップに説明を付ける(&amp;D)…</translation>
    </message>
    <message>
        <source>De&amp;lete the clip…</source>
        <translation>クリップを削除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Rename the interface…</source>
        <translation>インターフェースの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>説明を付ける</translation>
    </message>
    <message>
        <source>“%1” is unlocked.</source>
        <translation>「%1」のロックを解除しました。</translation>
    </message>
    <message>
        <source>C&amp;ount on the appliance…</source>
        <translation>アプライアンスで集計(&amp;O)…</translation>
    </message>
    <message>
        <source>Running &amp;views…</source>
        <translation>実行中のビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>Compare &amp;with other points…</source>
        <translation>他の取得点と比較(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourceFind</name>
    <message>
        <source>Find a source</source>
        <translation>ソースを検索</translation>
    </message>
    <message>
        <source>Part of a name of an appliance, job, clip, interface, file or capture (Ctrl+F). Down goes to what was found, Escape shows everything again.</source>
        <translation>アプライアンス、ジョブ、クリップ、インターフェース、ファイル、キャプチャの名前の一部（Ctrl+F）。↓ で見つかったものに移り、Esc で再びすべてを表示します。</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>キャプチャを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Upload a capture into it…</source>
        <translation>ここへキャプチャーをアップロード(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Upload a capture…</source>
        <translation>キャプチャーをアップロード(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>L&amp;og out</source>
        <translation>ログアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Forget it…</source>
        <translation>一覧から削除(&amp;F)…</translation>
    </message>
    <message>
        <source>Its certificate stays trusted for the other account.</source>
        <translation>その証明書はもう一つのアカウントでは引き続き信頼されます。</translation>
    </message>
    <message>
        <source>Forget an appliance</source>
        <translation>アプライアンスを一覧から削除</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>View the &amp;certificate…</source>
        <translation>証明書を表示(&amp;C)…</translation>
    </message>
    <message>
        <source>“%1” (%2, %3) is removed from the list, and its password from the keychain.</source>
        <translation>「%1」（%2、%3）を一覧から、そのパスワードをキーチェーンから削除します。</translation>
    </message>
    <message>
        <source>Its certificate is no longer trusted.</source>
        <translation>その証明書は今後信頼されません。</translation>
    </message>
</context>
<context>
    <name>remora::ui::SpanBar</name>
    <message>
        <source>Time range on the packets that the job holds</source>
        <translation>ジョブが持つパケット上の時間範囲</translation>
    </message>
    <message>
        <source>The packets that the job holds. Drag to choose a time range; arrow keys move it (with Shift: its end).</source>
        <translation>ジョブが持つパケットです。ドラッグで時間範囲を選び、矢印キーで移動します（Shift で終端）。</translation>
    </message>
</context>
<context>
    <name>remora::ui::StatusLine</name>
    <message>
        <source>%1 packets</source>
        <translation>%1 パケット</translation>
    </message>
    <message>
        <source>%1 cut by the snap length</source>
        <translation>スナップ長で切られた %1</translation>
    </message>
    <message>
        <source>%1 dropped while capturing</source>
        <translation>キャプチャ中に失われた %1</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>読み込み中、%1 %</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1 × %2, first in packet %3</source>
        <translation>%1 × %2、最初はパケット %3</translation>
    </message>
    <message>
        <source>No capture is open.</source>
        <translation>キャプチャは開かれていません。</translation>
    </message>
    <message>
        <source>odd packets: %1</source>
        <translation>異常なパケット: %1</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>回線上 %1</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>ファイル %1</translation>
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
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Show the packet</source>
        <translation>パケットを表示</translation>
    </message>
    <message>
        <source>Content of the stream</source>
        <translation>ストリームの内容</translation>
    </message>
</context>
<context>
    <name>remora::ui::TimeWindowDialog</name>
    <message>
        <source>Time window of the query</source>
        <translation>クエリの時間範囲</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>09:14:02 of the capture&apos;s first day</source>
        <translation>09:14:02（キャプチャの初日）</translation>
    </message>
    <message>
        <source>2013-04-21 09:14:32, or epoch seconds</source>
        <translation>2013-04-21 09:14:32、またはエポック秒</translation>
    </message>
    <message>
        <source>10 s: from the start, to the end</source>
        <translation>10 s: 開始から、または終了まで</translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation>この範囲を使う</translation>
    </message>
</context>
<context>
    <name>remora::ui::TransferBar</name>
    <message>
        <source>Cancel, keep what came</source>
        <translation>中止し、届いた分を残す</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>装置に問い合わせ中…</translation>
    </message>
    <message>
        <source>The job is empty. Attempt %1 of 3, waiting for packets…</source>
        <translation>ジョブは空です。3 回中 %1 回目、パケットを待っています…</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>%1 で中止しました</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 パケット</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>A download was interrupted: %1 holds the %2 that came.</source>
        <translation>ダウンロードが中断されました: %1 に受信済みの %2 があります。</translation>
    </message>
    <message>
        <source>Analyze it</source>
        <translation>解析する</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Waiting for another download to end</source>
        <translation>他のダウンロードの終了を待っています</translation>
    </message>
    <message>
        <source>no data for %1 s</source>
        <translation>%1 秒間データがありません</translation>
    </message>
</context>
<context>
    <name>remora::ui::TurnsView</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Looking for requests and their answers…</source>
        <translation>要求とその応答を探しています…</translation>
    </message>
    <message>
        <source>No turns: no TCP conversation of this capture has a request with an answer.</source>
        <translation>やり取りなし: このキャプチャの TCP 会話に、応答のある要求がありません。</translation>
    </message>
    <message>
        <source>No requests with answers of TCP conversations in focus. Each would be a turn: a row that says what its client waited for.</source>
        <translation>対象の TCP 会話に、応答のある要求がありません。1 つの要求が 1 つのやり取りで、クライアントが何を待ったかを 1 行で示します。</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 件のやり取り</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>ターン %1 回</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>行が選択されていないため、コピーするものがありません。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 行はクリップボードには多すぎます。ファイルに保存してください。</translation>
    </message>
    <message>
        <source>Save turns</source>
        <translation>やり取りを保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>パケットを表示</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Save turns as CSV…</source>
        <translation>やり取りを CSV で保存…</translation>
    </message>
</context>
<context>
    <name>remora::ui::ValueRangeDialog</name>
    <message>
        <source>Show these values</source>
        <translation>この値を表示</translation>
    </message>
    <message>
        <source>Range of values</source>
        <translation>値の範囲</translation>
    </message>
    <message>
        <source>From, %1</source>
        <translation>下限、%1</translation>
    </message>
    <message>
        <source>To, %1</source>
        <translation>上限、%1</translation>
    </message>
    <message>
        <source>The first number must be the smaller one.</source>
        <translation>最初の数は小さいほうにしてください。</translation>
    </message>
    <message>
        <source>Both must be numbers.</source>
        <translation>どちらも数にしてください。</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>すべての値を表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>remora::ui::VerdictPanel</name>
    <message>
        <source>What clients waited for</source>
        <translation>クライアントが待った理由</translation>
    </message>
    <message>
        <source>tap %1</source>
        <translation>取得位置: %1</translation>
    </message>
    <message>
        <source>Who made clients wait</source>
        <translation>クライアントを待たせたもの</translation>
    </message>
    <message>
        <source>Where the packets were captured: whoever knows can say so</source>
        <translation>パケットを取得した位置。わかっていれば指定できます</translation>
    </message>
    <message>
        <source>tap %1, as set</source>
        <translation>取得位置: %1（指定）</translation>
    </message>
    <message>
        <source>All servers…</source>
        <translation>全サーバー…</translation>
    </message>
    <message>
        <source>What each server makes clients wait, against the baseline</source>
        <translation>各サーバーがクライアントを待たせる時間の、基準との比較</translation>
    </message>
    <message>
        <source>Grown most: %1</source>
        <translation>最も増えたもの: %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::ViewListDialog</name>
    <message>
        <source>Views on %1</source>
        <translation>%1 のビュー</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>装置に問い合わせ中…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Close the view…</source>
        <translation>ビューを閉じる…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1、ロック済み</translation>
    </message>
    <message>
        <source>The appliance counts nothing at the moment.</source>
        <translation>アプライアンスは現在何も集計していません。</translation>
    </message>
    <message>
        <source>A view that you look at stays as it is.</source>
        <translation>ビューを見ても、ビューはそのまま残ります。</translation>
    </message>
    <message>
        <source>Close a view</source>
        <translation>ビューを閉じる</translation>
    </message>
    <message>
        <source>The view %1 of %2 ends on the appliance, for everybody who looks at it.</source>
        <translation>%2 のビュー %1 は、見ている全員に対してアプライアンス上で終了します。</translation>
    </message>
    <message>
        <source>Close the view</source>
        <translation>ビューを閉じる</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>remora::ui::WelcomePage</name>
    <message>
        <source>Was it the network?</source>
        <translation>原因はネットワークですか？</translation>
    </message>
    <message>
        <source>Open a capture, or connect to a NetShark and download the seconds in question. Conversations with their round-trip times and charts appear here while the packets arrive. A capture can also be dropped on this window.</source>
        <translation>キャプチャを開くか、NetShark に接続して問題の数秒をダウンロードしてください。パケットが届くあいだに、往復時間付きの会話とグラフがここに現れます。キャプチャはこのウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Open a capture…</source>
        <translation>キャプチャを開く…</translation>
    </message>
    <message>
        <source>Connect to a NetShark…</source>
        <translation>NetShark に接続…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>RECENT CAPTURES</source>
        <translation>最近のキャプチャ</translation>
    </message>
    <message>
        <source>APPLIANCES</source>
        <translation>アプライアンス</translation>
    </message>
    <message>
        <source>Starts a demo appliance on this computer, with made-up traffic</source>
        <translation>架空のトラフィックを持つデモ装置をこのコンピューターで起動します</translation>
    </message>
</context>
<context>
    <name>remora::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>キャプチャを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>キャプチャを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Save con&amp;versations…</source>
        <translation>会話を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save &amp;endpoints as CSV…</source>
        <translation>エンドポイントを CSV で保存(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save charts…</source>
        <translation>グラフを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Co&amp;py charts</source>
        <translation>グラフをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Save pac&amp;kets in focus…</source>
        <translation>焦点のパケットを保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Save a repor&amp;t…</source>
        <translation>報告書を保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the &amp;investigation…</source>
        <translation>調査を保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>設定(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of focus</source>
        <translation>焦点の変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>フィルターを消す(&amp;L)</translation>
    </message>
    <message>
        <source>Find &amp;conversations</source>
        <translation>会話を検索(&amp;C)</translation>
    </message>
    <message>
        <source>Copy selected ro&amp;ws</source>
        <translation>選択した行をコピー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>装置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect to the &amp;demo</source>
        <translation>デモに接続(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Show re&amp;quests</source>
        <translation>要求を表示(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>会話(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation>パケット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <translation>エンドポイント(&amp;E)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>注記(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>キャプチャ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to packet…</source>
        <translation>パケットへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Next note</source>
        <translation>次の注記(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious note</source>
        <translation>前の注記(&amp;V)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>サイドバー(&amp;B)</translation>
    </message>
    <message>
        <source>Chart&amp;s</source>
        <translation>グラフ(&amp;S)</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>時刻を UTC で</translation>
    </message>
    <message>
        <source>Na&amp;mes instead of addresses</source>
        <translation>アドレスの代わりに名前(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Raw sequence numbers</source>
        <translation>生のシーケンス番号(&amp;R)</translation>
    </message>
    <message>
        <source>tcp.seq_raw and tcp.ack_raw in the table of packets: as they stand in the packet, not counted from the conversation&apos;s first</source>
        <translation>パケット表の tcp.seq_raw と tcp.ack_raw：会話の最初からの相対値ではなく、パケット内の値のまま</translation>
    </message>
    <message>
        <source>Colours of the des&amp;ktop</source>
        <translation>デスクトップの配色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>明るい配色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>暗い配色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;nalyze</source>
        <translation>解析(&amp;N)</translation>
    </message>
    <message>
        <source>Swap client and &amp;server</source>
        <translation>クライアントとサーバーを入れ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark</source>
        <translation>Wireshark で開く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Help on this &amp;view</source>
        <translation>この画面のヘルプ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;About Remora</source>
        <translation>Remora について(&amp;A)</translation>
    </message>
    <message>
        <source>About Remora</source>
        <translation>Remora について</translation>
    </message>
    <message>
        <source>Remora %1</source>
        <translation>Remora %1</translation>
    </message>
    <message>
        <source>Analyzes captures of network traffic, from files and from NetShark appliances: conversations, round-trip times and charts.

Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>ファイルや NetShark アプライアンスから得たネットワークトラフィックのキャプチャを、会話、往復時間、グラフで解析します。

GNU General Public License バージョン 3 以降による自由ソフトウェアで、無保証です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a capture (Ctrl+O)</source>
        <translation>キャプチャを開く（Ctrl+O）</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Connect to a NetShark (Ctrl+K)</source>
        <translation>NetShark に接続（Ctrl+K）</translation>
    </message>
    <message>
        <source>Clear the &amp;time range</source>
        <translation>時間範囲を解除(&amp;T)</translation>
    </message>
    <message>
        <source>No recent captures</source>
        <translation>最近のキャプチャはありません</translation>
    </message>
    <message>
        <source>&amp;Fetch packets in focus…</source>
        <translation>焦点のパケットを取得(&amp;F)…</translation>
    </message>
    <message>
        <source>Downloads the selected conversations or the time range again, with a margin of time around them</source>
        <translation>選択した会話または時間範囲を、前後に余裕を持たせて再ダウンロードします</translation>
    </message>
    <message>
        <source>&amp;Time display format</source>
        <translation>時刻の表示形式(&amp;T)</translation>
    </message>
    <message>
        <source>From the DNS answers in the capture; no DNS queries are sent</source>
        <translation>キャプチャ内の DNS 応答によります。DNS の問い合わせは送信しません</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>クエリ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>フィールド(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;py the plot of the query</source>
        <translation>クエリのプロットをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Save t&amp;urns as CSV…</source>
        <translation>やり取りを CSV で保存(&amp;U)…</translation>
    </message>
    <message>
        <source>T&amp;urns</source>
        <translation>やり取り(&amp;U)</translation>
    </message>
    <message>
        <source>Co&amp;mpare captures…</source>
        <translation>キャプチャを比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Captures of the same traffic at several points of its way: where packets were lost, and what takes the time</source>
        <translation>同じトラフィックを経路上の複数の点で取ったキャプチャ: パケットがどこで失われ、何に時間がかかるか</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>none: all packets</source>
        <translation>なし: すべてのパケット</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>時間範囲</translation>
    </message>
    <message>
        <source>Made by Remora %1 on %2</source>
        <translation>Remora %1 が %2 に作成</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>%2 件のうち最初の %1 件。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>送信バイト</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>受信バイト</translation>
    </message>
    <message>
        <source>%1 — report</source>
        <translation>%1 — 報告書</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>測定数</translation>
    </message>
    <message>
        <source>Min ms</source>
        <translation>最小 ms</translation>
    </message>
    <message>
        <source>Mean ms</source>
        <translation>平均 ms</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>最大 ms</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>サーバーへ</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>クライアントへ</translation>
    </message>
    <message>
        <source>the whole capture</source>
        <translation>キャプチャ全体</translation>
    </message>
    <message>
        <source>Charts show</source>
        <translation>グラフの対象</translation>
    </message>
    <message>
        <source>Reproduce with</source>
        <translation>再作成のコマンド</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>What clients waited for</source>
        <translation>クライアントが待った理由</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>%1 · captured %2</source>
        <translation>%1 · 取得位置: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who made clients wait, and how long</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>%1 (%2 s in all, %3)</source>
        <translation>%1（合計 %2 s、%3）</translation>
    </message>
</context>
<context>
    <name>segments</name>
    <message>
        <source>One-way delay, %1 · each packet</source>
        <translation>片方向遅延、%1 · パケットごと</translation>
    </message>
    <message>
        <source>One-way delay, %1 · min, mean, max per %2</source>
        <translation>片方向遅延、%1 · %2 ごとの最小・平均・最大</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1: packet %2, %3</source>
        <translation>%1: パケット %2、%3</translation>
    </message>
    <message>
        <source>%1: lost on the way</source>
        <translation>%1: 途中で損失</translation>
    </message>
    <message>
        <source>%1: packet %2, %3 later</source>
        <translation>%1: パケット %2、%3 後</translation>
    </message>
    <message>
        <source>Sequence number %1, %2 bytes</source>
        <translation>シーケンス番号 %1、%2 バイト</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>線 %1 本</translation>
    </message>
    <message>
        <source>the first %1 lines of %2</source>
        <translation>線 %2 本のうち最初の %1 本</translation>
    </message>
    <message>
        <source>%1 · %2, %3 lost</source>
        <translation>%1 · %2、損失 %3</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>From which point of the way to which</source>
        <translation>経路のどの点からどの点までか</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Who sent the packets to whom, as the point has it that they come from</source>
        <translation>パケットを誰が誰に送ったか。送り出し側のキャプチャ点での表示です</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Packets at the point that they come from</source>
        <translation>送り出し側のキャプチャ点でのパケット</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Packets at the point that they go to</source>
        <translation>行き先のキャプチャ点でのパケット</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>損失数</translation>
    </message>
    <message>
        <source>Packets that were sent and never came</source>
        <translation>送信されたが届かなかったパケット</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Lost packets of those that were sent</source>
        <translation>送信されたパケットのうち失われたもの</translation>
    </message>
    <message>
        <source>Delay min ms</source>
        <translation>遅延 最小 ms</translation>
    </message>
    <message>
        <source>Shortest time from point to point, one way</source>
        <translation>点から点までの最短時間（片方向）</translation>
    </message>
    <message>
        <source>Mean ms</source>
        <translation>平均 ms</translation>
    </message>
    <message>
        <source>Mean time from point to point, one way</source>
        <translation>点から点までの平均時間（片方向）</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>What 95 of 100 packets took at most</source>
        <translation>100 パケット中 95 パケットがこの時間以内</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>最大 ms</translation>
    </message>
    <message>
        <source>Longest time from point to point, one way</source>
        <translation>点から点までの最長時間（片方向）</translation>
    </message>
    <message>
        <source>Change ms</source>
        <translation>変化 ms</translation>
    </message>
    <message>
        <source>Mean of the last third of the packets less that of the first</source>
        <translation>パケットの最後の三分の一の平均から最初の三分の一の平均を引いた値</translation>
    </message>
    <message>
        <source>Reordered</source>
        <translation>順序入れ替わり</translation>
    </message>
    <message>
        <source>Packets that one overtook which left later</source>
        <translation>後から出たパケットに追い越されたパケット</translation>
    </message>
    <message>
        <source>Retransmitted</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Retransmissions seen at the point that packets come from</source>
        <translation>送り出し側のキャプチャ点で見られた再送</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>ここで発生</translation>
    </message>
    <message>
        <source>Retransmissions that a device on the segment made</source>
        <translation>区間内の機器が行った再送</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Copies of packets that were made on the segment</source>
        <translation>区間内で作られたパケットのコピー</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>途中での変更</translation>
    </message>
    <message>
        <source>What devices on the segment changed in packets</source>
        <translation>区間内の機器がパケットに加えた変更</translation>
    </message>
    <message>
        <source>now %1 → %2</source>
        <translation>変更後 %1 → %2</translation>
    </message>
    <message>
        <source>TTL by %1</source>
        <translation>TTL の差 %1</translation>
    </message>
    <message>
        <source>MSS %1 to %2</source>
        <translation>MSS %1 から %2</translation>
    </message>
    <message>
        <source>DSCP %1 to %2</source>
        <translation>DSCP %1 から %2</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>ウィンドウ %1 件</translation>
    </message>
    <message>
        <source>payload of %1</source>
        <translation>ペイロード %1 件</translation>
    </message>
</context>
<context>
    <name>sourceitem</name>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 · clock %2%3</source>
        <translation>%1 · 時計 %2%3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1:%2 as %3. A double click connects.</source>
        <translation>%1:%2（%3 として）。ダブルクリックで接続します。</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>取得元: %1</translation>
    </message>
    <message>
        <source>file of %1, %2 of packets</source>
        <translation>ファイル %1、パケット %2</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>証明書が変更されました</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>ファイル %1</translation>
    </message>
</context>
<context>
    <name>timewindow</name>
    <message>
        <source>A time window has two of start, end and duration.</source>
        <translation>時間範囲は、開始、終了、長さのうち二つで指定します。</translation>
    </message>
    <message>
        <source>“%1” is not a length of time, such as 10 s or 500 ms.</source>
        <translation>「%1」は 10 s や 500 ms のような時間の長さではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a time, such as 09:14:02, 2013-04-21 09:14:02 or epoch seconds.</source>
        <translation>「%1」は 09:14:02、2013-04-21 09:14:02、エポック秒のような時刻ではありません。</translation>
    </message>
    <message>
        <source>The time window ends before it begins.</source>
        <translation>時間範囲の終わりが始まりより前です。</translation>
    </message>
</context>
<context>
    <name>tshark</name>
    <message>
        <source>tshark is not installed: install the package tshark, or Wireshark, for that.</source>
        <translation>tshark がインストールされていません。これにはパッケージ tshark か Wireshark をインストールしてください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Neither Remora nor tshark knows the field %1.</source>
        <translation>フィールド %1 は Remora にも tshark にもありません。</translation>
    </message>
    <message>
        <source>tshark rejects the display filter at “%1”: %2</source>
        <translation>tshark が表示フィルターを「%1」の箇所で受け付けません: %2</translation>
    </message>
    <message>
        <source>tshark rejects the display filter: %1</source>
        <translation>tshark が表示フィルターを受け付けません: %1</translation>
    </message>
    <message>
        <source>tshark ended unexpectedly.</source>
        <translation>tshark が予期せず終了しました。</translation>
    </message>
    <message>
        <source>tshark cannot read “%1”: %2</source>
        <translation>tshark は「%1」を読めません: %2</translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message>
        <source>Connection set-up</source>
        <translation>接続の確立</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>確立</translation>
    </message>
    <message>
        <source>connection set-up</source>
        <translation>接続の確立</translation>
    </message>
    <message>
        <source>From the SYN to the third packet of the connection</source>
        <translation>SYN から接続の 3 番目のパケットまで</translation>
    </message>
    <message>
        <source>TLS set-up</source>
        <translation>TLS の確立</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The TLS handshake, from the third packet until the client has the server&apos;s last part of it</source>
        <translation>TLS ハンドシェイク。3 番目のパケットから、サーバーの最後の部分がクライアントに届くまで</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>One round trip between client and server, both sides of the tap, on a path without queues</source>
        <translation>クライアントとサーバーの間の往復 1 回。取得位置の両側、待ち行列のない経路</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>From the last byte of the request to the first byte of the answer, at the server</source>
        <translation>サーバーで、要求の最後のバイトから応答の最初のバイトまで</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Bytes were moving, or stood in a queue</source>
        <translation>バイトが転送中か、待ち行列にあった</translation>
    </message>
    <message>
        <source>Loss recovery</source>
        <translation>損失の回復</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>loss recovery</source>
        <translation>損失の回復</translation>
    </message>
    <message>
        <source>From a gap in the bytes to its repair</source>
        <translation>バイトの欠落からその修復まで</translation>
    </message>
    <message>
        <source>Receive window</source>
        <translation>受信ウィンドウ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>receive windows</source>
        <translation>受信ウィンドウ</translation>
    </message>
    <message>
        <source>The receiver&apos;s window stopped the sender</source>
        <translation>受信側のウィンドウが送信側を止めた</translation>
    </message>
    <message>
        <source>Sender pause</source>
        <translation>送信側の休止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>pauses of the sender</source>
        <translation>送信側の休止</translation>
    </message>
    <message>
        <source>The sender had nothing to send in the middle</source>
        <translation>途中で送信側に送るものがなかった</translation>
    </message>
    <message>
        <source>near the clients</source>
        <translation>クライアントの近く</translation>
    </message>
    <message>
        <source>between</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>near the servers</source>
        <translation>サーバーの近く</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 took %2 %</source>
        <comment>of several</comment>
        <translation>%1が %2 %</translation>
    </message>
    <message>
        <source>%1 took %2 %</source>
        <comment>of one</comment>
        <translation>%1が %2 %</translation>
    </message>
    <message>
        <source>, %1 %2 %</source>
        <comment>one more part</comment>
        <translation>、%1 %2 %</translation>
    </message>
    <message>
        <source>, all else %1 %</source>
        <translation>、その他 %1 %</translation>
    </message>
    <message>
        <source>Of %1 that this client waited, %2%3.</source>
        <translation>このクライアントの待ち時間 %1 のうち、%2%3。</translation>
    </message>
    <message>
        <source>Of %1 that clients waited, %2%3.</source>
        <translation>クライアントの待ち時間 %1 のうち、%2%3。</translation>
    </message>
    <message>
        <source>1 turn only</source>
        <translation>ターンは 1 回だけ</translation>
    </message>
    <message>
        <source>%1 turns only</source>
        <translation>ターンは %1 回だけ</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>ターン %1 回</translation>
    </message>
    <message>
        <source>Slow server %1</source>
        <comment>its address</comment>
        <translation>遅いサーバー %1</translation>
    </message>
    <message>
        <source>Lossy path to %1</source>
        <comment>an address or a network</comment>
        <translation>損失の多い経路（%1 へ）</translation>
    </message>
    <message>
        <source>%1 reads too slowly</source>
        <comment>its address</comment>
        <translation>%1 の読み取りが遅い</translation>
    </message>
    <message>
        <source>Far client %1</source>
        <comment>its address</comment>
        <translation>遠いクライアント %1</translation>
    </message>
    <message>
        <source>%1 in %2 conversations</source>
        <translation>%1（%2 件の会話）</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>観測なし</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1、ms</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>クライアントポート</translation>
    </message>
    <message>
        <source>Server port</source>
        <translation>サーバーポート</translation>
    </message>
    <message>
        <source>Request, bytes</source>
        <translation>要求、バイト</translation>
    </message>
    <message>
        <source>Answer, bytes</source>
        <translation>応答、バイト</translation>
    </message>
    <message>
        <source>Total, ms</source>
        <translation>合計、ms</translation>
    </message>
    <message>
        <source>Number of the turn in its conversation</source>
        <translation>会話内でのやり取りの番号</translation>
    </message>
    <message>
        <source>When the first byte of the request passed the point of capture, or the SYN of a new connection</source>
        <translation>要求の最初のバイト、または新しい接続の SYN が取得位置を通った時刻</translation>
    </message>
    <message>
        <source>What the client waited, as far as it was seen</source>
        <translation>クライアントが待った時間（観測できた分）</translation>
    </message>
    <message>
        <source>The parts of the wait, as long as the wait is to the longest of all rows</source>
        <translation>待ち時間の内訳。長さは全行中で最長のものに対する比率</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Client waited, ms</source>
        <translation>クライアントの待ち時間、ms</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>server spoke first</source>
        <translation>サーバーが先に送信</translation>
    </message>
    <message>
        <source>requests overlapped</source>
        <translation>要求が重なった</translation>
    </message>
    <message>
        <source>push followed</source>
        <translation>プッシュが続いた</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>1 segment sent again</source>
        <translation>1 セグメント再送</translation>
    </message>
    <message>
        <source>%1 segments sent again</source>
        <translation>%1 セグメント再送</translation>
    </message>
    <message>
        <source>Captured near the clients</source>
        <translation>クライアントの近くで取得</translation>
    </message>
    <message>
        <source>Captured between clients and servers</source>
        <translation>クライアントとサーバーの間で取得</translation>
    </message>
    <message>
        <source>Captured near the servers</source>
        <translation>サーバーの近くで取得</translation>
    </message>
    <message>
        <source>Estimated from the round trips</source>
        <translation>往復時間から推定</translation>
    </message>
    <message>
        <source>Estimated from the round trips: %1</source>
        <translation>往復時間から推定: %1</translation>
    </message>
    <message>
        <source>The way to the clients takes no time: what they are slow to acknowledge is their own affair</source>
        <translation>クライアントまでの経路は時間がかからないものとします。確認応答の遅れはクライアント自身によるものです</translation>
    </message>
    <message>
        <source>The way to the servers takes no time: all that they are slow to answer is the server&apos;s</source>
        <translation>サーバーまでの経路は時間がかからないものとします。応答の遅れはすべてサーバーによるものです</translation>
    </message>
    <message>
        <source>The round trips of both sides are taken as they were measured</source>
        <translation>両側の往復時間を測定どおりに使います</translation>
    </message>
    <message>
        <source>The baseline %1 has no turns to compare with.</source>
        <translation>基準 %1 には比べるやり取りがありません。</translation>
    </message>
    <message>
        <source>As long as as many turns of %1 (%2).</source>
        <translation>%1（%2）の同数のやり取りと同じ長さです。</translation>
    </message>
    <message>
        <source>%1 longer than as many turns of %2 (%3).</source>
        <translation>%2（%3）の同数のやり取りより %1 長いです。</translation>
    </message>
    <message>
        <source>%1 shorter than as many turns of %2 (%3).</source>
        <translation>%2（%3）の同数のやり取りより %1 短いです。</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <comment>of a server</comment>
        <translation>%1 ポート %2</translation>
    </message>
    <message>
        <source>%1: %2 s, not in the baseline</source>
        <translation>%1: %2 s、基準にはありません</translation>
    </message>
    <message>
        <source>%1: %2 %3 s</source>
        <comment>a server, a part, its change</comment>
        <translation>%1: %2 %3 s</translation>
    </message>
    <message>
        <source>%1: no change</source>
        <translation>%1: 変化なし</translation>
    </message>
    <message>
        <source>SYN to the third packet</source>
        <translation>SYN から 3 番目のパケットまで</translation>
    </message>
    <message>
        <source>third packet to the server&apos;s last handshake</source>
        <translation>3 番目のパケットからサーバーの最後のハンドシェイクまで</translation>
    </message>
    <message>
        <source>request to answer</source>
        <translation>要求から応答まで</translation>
    </message>
    <message>
        <source>data to data</source>
        <translation>データからデータまで</translation>
    </message>
    <message>
        <source>gap to its repair</source>
        <translation>欠落からその補修まで</translation>
    </message>
    <message>
        <source>full window to the next data</source>
        <translation>満杯のウィンドウから次のデータまで</translation>
    </message>
    <message>
        <source>silence to the next data</source>
        <translation>沈黙から次のデータまで</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Counts what comes for %1.</source>
        <translation>これから %1 の間に届く分を集計します。</translation>
    </message>
    <message>
        <source>The appliance reads %1: about %2.</source>
        <translation>アプライアンスは %1 を読みます: 約 %2。</translation>
    </message>
    <message>
        <source>The appliance reads %1.</source>
        <translation>アプライアンスは %1 を読みます。</translation>
    </message>
    <message>
        <source>The appliance reads about %1.</source>
        <translation>アプライアンスは約 %1 を読みます。</translation>
    </message>
    <message>
        <source>The appliance reads all of it.</source>
        <translation>アプライアンスはすべてを読みます。</translation>
    </message>
    <message>
        <source>One sample comes.</source>
        <translation>1 個のサンプルが届きます。</translation>
    </message>
    <message>
        <source>%1 samples come.</source>
        <translation>%1 個のサンプルが届きます。</translation>
    </message>
    <message>
        <source>That takes long: choose longer samples or a shorter time.</source>
        <translation>時間がかかります。サンプルを長くするか、時間を短くしてください。</translation>
    </message>
    <message>
        <source>That takes long: a shorter time or a filter makes it less.</source>
        <translation>時間がかかります。時間を短くするかフィルターを使うと減ります。</translation>
    </message>
    <message>
        <source>Bit rate over time</source>
        <translation>ビットレートの時間推移</translation>
    </message>
    <message>
        <source>Bytes and packets of each sample</source>
        <translation>各サンプルのバイト数とパケット数</translation>
    </message>
    <message>
        <source>Top talkers</source>
        <translation>通信量の多いホスト</translation>
    </message>
    <message>
        <source>Which addresses sent most</source>
        <translation>最も多く送信したアドレス</translation>
    </message>
    <message>
        <source>Servers and ports</source>
        <translation>サーバーとポート</translation>
    </message>
    <message>
        <source>Traffic and new connections of each TCP server and port</source>
        <translation>TCP サーバーとポートごとの通信量と新しい接続</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Traffic between each client and server</source>
        <translation>クライアントとサーバーの組ごとの通信量</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Mean, longest and shortest response time of each TCP server and port</source>
        <translation>TCP サーバーとポートごとの平均・最長・最短の応答時間</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Which addresses sent TCP packets again, and where to</source>
        <translation>TCP パケットを再送したアドレスとその宛先</translation>
    </message>
    <message>
        <source>TCP handshakes</source>
        <translation>TCP ハンドシェイク</translation>
    </message>
    <message>
        <source>New connections of each TCP server and port, and how long they took</source>
        <translation>TCP サーバーとポートごとの新しい接続と、それにかかった時間</translation>
    </message>
    <message>
        <source>By DSCP</source>
        <translation>DSCP 別</translation>
    </message>
    <message>
        <source>Traffic of each class of service</source>
        <translation>サービスクラスごとの通信量</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>mean per second</source>
        <translation>毎秒の平均</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1、ms</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>beginning of the sample</source>
        <translation>サンプルの始まり</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>appliances</source>
        <translation>アプライアンス</translation>
    </message>
    <message>
        <source>that have counted it</source>
        <translation>集計したもの</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません：%2。</translation>
    </message>
    <message>
        <source>%1 is too long for a saved view.</source>
        <translation>%1 は保存したビューとしては長すぎます。</translation>
    </message>
    <message>
        <source>%1 is no saved view: %2.</source>
        <translation>%1 は保存したビューではありません：%2。</translation>
    </message>
</context>
<context>
    <name>wireshark</name>
    <message>
        <source>the %1 selected conversations</source>
        <translation>選択した %1 件の会話</translation>
    </message>
    <message>
        <source>the BPF filter %1</source>
        <translation>BPF フィルター %1</translation>
    </message>
    <message>
        <source>Wireshark does not know %1: it shows more than Remora.</source>
        <translation>Wireshark は %1 を扱えないため、Remora より多く表示します。</translation>
    </message>
</context>
</TS>
