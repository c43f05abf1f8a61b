<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>charts</name>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>RTT bands</source>
        <translation>RTT 带</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>ip.len of every packet</source>
        <translation>每个分组的 ip.len</translation>
    </message>
    <message>
        <source>8 × the sum of ip.len in each bin, per second; an empty bin is 0</source>
        <translation>每个区间 ip.len 之和 × 8，按每秒计；空区间为 0</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt of every packet that has one</source>
        <translation>每个有此值的分组的 tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>Sequence numbers of one conversation: segments, ACKs, window, retransmissions</source>
        <translation>一个会话的序列号：报文段、ACK、窗口、重传</translation>
    </message>
    <message>
        <source>tcp.analysis.bytes_in_flight against the window that the receiver offers</source>
        <translation>tcp.analysis.bytes_in_flight 与接收方提供的窗口</translation>
    </message>
    <message>
        <source>tcp.window_size of every packet</source>
        <translation>每个分组的 tcp.window_size</translation>
    </message>
    <message>
        <source>from client</source>
        <translation>来自客户端</translation>
    </message>
    <message>
        <source>from server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <source>client&apos;s</source>
        <translation>客户端的</translation>
    </message>
    <message>
        <source>server&apos;s</source>
        <translation>服务器的</translation>
    </message>
    <message>
        <source>cumulative ACK</source>
        <translation>累积 ACK</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>receiver&apos;s window</source>
        <translation>接收方窗口</translation>
    </message>
    <message>
        <source>all packets</source>
        <translation>所有分组</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 个会话</translation>
    </message>
    <message>
        <source>all selected</source>
        <translation>所有选中的</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>packets/s</source>
        <translation>分组/秒</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>%1 · %2 · times in %3</source>
        <translation>%1 · %2 · 时间为 %3</translation>
    </message>
    <message>
        <source>Nothing in focus: widen the time range or the filter.</source>
        <translation>焦点中没有内容：请扩大时间范围或过滤器。</translation>
    </message>
    <message>
        <source>No RTT samples here: no packet acknowledges the end of a segment.</source>
        <translation>此处没有 RTT 样本：没有分组确认报文段的末尾。</translation>
    </message>
    <message>
        <source>No TCP packets in this range.</source>
        <translation>此范围内没有 TCP 分组。</translation>
    </message>
    <message>
        <source>No packets in this range.</source>
        <translation>此范围内没有分组。</translation>
    </message>
    <message>
        <source>Packet length, ip.len in bytes</source>
        <translation>分组长度，ip.len（字节）</translation>
    </message>
    <message>
        <source>Bit rate, %1 · %2 bins</source>
        <translation>比特率，%1 · 区间 %2</translation>
    </message>
    <message>
        <source>RTT, %1 · tcp.analysis.ack_rtt</source>
        <translation>RTT，%1 · tcp.analysis.ack_rtt</translation>
    </message>
    <message>
        <source>RTT, %1 · p50, p95, p99 per %2</source>
        <translation>RTT，%1 · 每 %2 的 p50、p95、p99</translation>
    </message>
    <message>
        <source>RTT, %1 · min, mean, max per %2</source>
        <translation>RTT，%1 · 每 %2 的最小、平均、最大</translation>
    </message>
    <message>
        <source>Sequence numbers, %1 · tcp.seq</source>
        <translation>序列号，%1 · tcp.seq</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>重复 ACK</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>零窗口</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>到服务器</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>到客户端</translation>
    </message>
    <message>
        <source>%1, automatic</source>
        <translation>%1，自动</translation>
    </message>
    <message>
        <source>both sides of the tap mixed</source>
        <translation>捕获点两侧混合</translation>
    </message>
    <message>
        <source>each side of the tap by itself</source>
        <translation>捕获点两侧分开</translation>
    </message>
    <message>
        <source>Bytes in flight, %1</source>
        <translation>在途字节，%1</translation>
    </message>
    <message>
        <source>dashed: the receiver&apos;s window</source>
        <translation>虚线：接收方窗口</translation>
    </message>
    <message>
        <source>Inter-arrival</source>
        <translation>到达间隔</translation>
    </message>
    <message>
        <source>Inter-arrival distribution</source>
        <translation>到达间隔分布</translation>
    </message>
    <message>
        <source>TCP flags, %1 · %2 bins</source>
        <translation>TCP 标志，%1 · 区间 %2</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP 标志</translation>
    </message>
    <message>
        <source>to server, throughput</source>
        <translation>到服务器，吞吐量</translation>
    </message>
    <message>
        <source>to client, throughput</source>
        <translation>到客户端，吞吐量</translation>
    </message>
    <message>
        <source>to server, goodput</source>
        <translation>到服务器，有效吞吐量</translation>
    </message>
    <message>
        <source>to client, goodput</source>
        <translation>到客户端，有效吞吐量</translation>
    </message>
    <message>
        <source>Throughput and goodput over RTT, %1 · %2 bins</source>
        <translation>吞吐量和有效吞吐量随 RTT，%1 · 区间 %2</translation>
    </message>
    <message>
        <source>Throughput over RTT</source>
        <translation>吞吐量随 RTT</translation>
    </message>
    <message>
        <source>Window, %1 · tcp.window_size</source>
        <translation>窗口，%1 · tcp.window_size</translation>
    </message>
    <message>
        <source>dashed: the server&apos;s</source>
        <translation>虚线：服务器的</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>移除此图表</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>将数值保存为 CSV…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Help for charts</source>
        <translation>图表帮助</translation>
    </message>
    <message>
        <source>Both sides of the tap mixed</source>
        <translation>捕获点两侧混合</translation>
    </message>
    <message>
        <source>RTT to server and to client as one series</source>
        <translation>到服务器与到客户端的 RTT 合为一个系列</translation>
    </message>
    <message>
        <source>From client and from server as two series</source>
        <translation>来自客户端与来自服务器为两个系列</translation>
    </message>
    <message>
        <source>RTT bands as percentiles</source>
        <translation>RTT 带显示百分位数</translation>
    </message>
    <message>
        <source>p50, p95 and p99 of each bin</source>
        <translation>每个区间的 p50、p95 和 p99</translation>
    </message>
    <message>
        <source>Retransmissions, duplicate ACKs and zero windows along the upper edge</source>
        <translation>沿上边缘标出重传、重复 ACK 和零窗口</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Values as powers of ten</source>
        <translation>数值按十的幂</translation>
    </message>
    <message>
        <source>Sequence numbers as dots</source>
        <translation>序列号显示为点</translation>
    </message>
    <message>
        <source>Stevens&apos; style: first bytes only, without ACKs and windows</source>
        <translation>Stevens 风格：仅首字节，无 ACK 和窗口</translation>
    </message>
    <message>
        <source>Rates in bit/s</source>
        <translation>速率以 bit/s 计</translation>
    </message>
    <message>
        <source>Rates in bytes/s</source>
        <translation>速率以字节/秒计</translation>
    </message>
    <message>
        <source>Rates in packets/s</source>
        <translation>速率以分组/秒计</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 × %2, the first at %3</source>
        <translation>%1 × %2，首个在 %3</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>SACK</source>
        <translation>SACK</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>报文段</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>ACKs</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>with SACK</source>
        <translation>含 SACK</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>零窗口</translation>
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
        <translation>合计</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>bin %1 – %2</source>
        <translation>区间 %1 – %2</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>报文段</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>SACK %1</source>
        <translation>SACK %1</translation>
    </message>
    <message>
        <source>Receive window</source>
        <translation>接收窗口</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>away, ms</source>
        <translation>相距，ms</translation>
    </message>
    <message>
        <source>no sample near</source>
        <translation>附近无样本</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Away, ms</source>
        <translation>相距，ms</translation>
    </message>
    <message>
        <source>Rate, %1 · %2 bins</source>
        <translation>速率，%1 · 区间 %2</translation>
    </message>
    <message>
        <source>All series are hidden: click one in the legend.</source>
        <translation>所有系列都已隐藏：请在图例中点击一个。</translation>
    </message>
    <message>
        <source>Inter-arrival time, %1 · since the previous packet</source>
        <translation>到达间隔，%1 · 距前一分组</translation>
    </message>
    <message>
        <source>Time since the previous packet, in order of time</source>
        <translation>距前一分组的时间，按时间先后</translation>
    </message>
    <message>
        <source>No packet has a previous one here.</source>
        <translation>此处没有任何分组有前一分组。</translation>
    </message>
    <message>
        <source>Inter-arrival distribution, %1 · histogram and cumulative share of the packets</source>
        <translation>到达间隔分布，%1 · 分组的直方图和累积比例</translation>
    </message>
    <message>
        <source>Histogram of the times since the previous packet, with their cumulative share</source>
        <translation>距前一分组时间的直方图及其累积比例</translation>
    </message>
    <message>
        <source>Minimum, mean and maximum RTT in each bin, or its percentiles; an empty bin is a gap</source>
        <translation>每个区间的最小、平均和最大 RTT，或其百分位数；空区间为空缺</translation>
    </message>
    <message>
        <source>RTT distribution, %1 · histogram and cumulative share of the samples</source>
        <translation>RTT 分布，%1 · 样本的直方图和累积比例</translation>
    </message>
    <message>
        <source>Histogram of the RTT samples, with their cumulative share</source>
        <translation>RTT 样本的直方图及其累积比例</translation>
    </message>
    <message>
        <source>each packet counts once: as RST, else SYN, FIN, PSH, ACK only</source>
        <translation>每个分组只计一次：先按 RST，否则依次按 SYN、FIN、PSH、仅 ACK</translation>
    </message>
    <message>
        <source>ACK only</source>
        <translation>仅 ACK</translation>
    </message>
    <message>
        <source>TCP packets per second by flag; each counts once: as RST, else SYN, FIN, PSH, ACK only, others</source>
        <translation>每秒 TCP 分组数，按标志分类；每个分组只计一次：先按 RST，否则依次按 SYN、FIN、PSH、仅 ACK、其他</translation>
    </message>
    <message>
        <source>one point per bin and side; goodput leaves out retransmissions</source>
        <translation>每个区间和每侧一个点；有效吞吐量不含重传</translation>
    </message>
    <message>
        <source>8 × the sum of tcp.len sent in each bin, per second, over the mean RTT of the path; goodput leaves out retransmissions</source>
        <translation>每个区间发送的 tcp.len 之和 × 8，按每秒计，对应路径的平均 RTT；有效吞吐量不含重传</translation>
    </message>
    <message>
        <source>Set the value range…</source>
        <translation>设置数值范围…</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>显示全部数值</translation>
    </message>
    <message>
        <source>Show the whole time range</source>
        <translation>显示整个时间范围</translation>
    </message>
    <message>
        <source>Default height</source>
        <translation>默认高度</translation>
    </message>
    <message>
        <source>Split by direction</source>
        <translation>按方向拆分</translation>
    </message>
    <message>
        <source>Stacked rates</source>
        <translation>堆叠速率</translation>
    </message>
    <message>
        <source>Stacks the conversations; a single series is split by protocol</source>
        <translation>堆叠各会话；单一系列按协议拆分</translation>
    </message>
    <message>
        <source>Mark doubtful RTT samples</source>
        <translation>标出可疑的 RTT 样本</translation>
    </message>
    <message>
        <source>Diamonds: the ACK covers more than one segment. Triangles: the segment was retransmitted.</source>
        <translation>菱形：ACK 覆盖多个报文段。三角：报文段曾重传。</translation>
    </message>
    <message>
        <source>Mark notes</source>
        <translation>标出注记</translation>
    </message>
    <message>
        <source>Align at the first packets</source>
        <translation>按首个分组对齐</translation>
    </message>
    <message>
        <source>The time axis counts from each conversation&apos;s first packet</source>
        <translation>时间轴从各会话的首个分组起计</translation>
    </message>
    <message>
        <source>automatic, follows the zoom</source>
        <translation>自动，随缩放</translation>
    </message>
    <message>
        <source>default: 1 s, RTT bands 100 ms</source>
        <translation>默认：1 s，RTT 带为 100 ms</translation>
    </message>
    <message>
        <source>%1 · seconds since each conversation&apos;s first packet</source>
        <translation>%1 · 自各会话首个分组起的秒数</translation>
    </message>
    <message>
        <source>Select individual conversations: this chart shows each by itself.</source>
        <translation>请选择单个会话：此图分别显示每个会话。</translation>
    </message>
    <message>
        <source>original segment</source>
        <translation>原报文段</translation>
    </message>
    <message>
        <source>Window ends at</source>
        <translation>窗口上限</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Values of a field of packets over time</source>
        <translation>分组字段的值随时间的变化</translation>
    </message>
    <message>
        <source>No values in this range.</source>
        <translation>此范围内没有值。</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>无 %1</translation>
    </message>
    <message>
        <source>%1 does not count bytes: it has no bit rate.</source>
        <translation>%1 不计字节：它没有比特率。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 · each value</source>
        <translation>%1 · 各个值</translation>
    </message>
    <message>
        <source>%1 · bit rate, %2 bins</source>
        <translation>%1 · 比特率，区间 %2</translation>
    </message>
    <message>
        <source>%1 · min, mean, max per %2</source>
        <translation>%1 · 每 %2 的最小、平均、最大</translation>
    </message>
    <message>
        <source>%1 · %2 per %3</source>
        <translation>%1 · 每 %3 的 %2</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 个会话</translation>
    </message>
    <message>
        <source>all %1 conversations</source>
        <translation>全部 %1 个会话</translation>
    </message>
    <message>
        <source>Waiting, %1 · %2 bins</source>
        <translation>等待，%1 · 每 %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>What the clients of TCP conversations waited for in each bin, the parts on each other</source>
        <translation>每个区间内 TCP 会话的客户端在等待什么，各部分堆叠</translation>
    </message>
    <message>
        <source>No TCP turns in focus: no client asks and waits for an answer here.</source>
        <translation>焦点中没有 TCP 轮次：这里没有客户端请求并等待应答。</translation>
    </message>
    <message>
        <source>Looking for what clients waited for…</source>
        <translation>正在查找客户端在等待什么…</translation>
    </message>
    <message>
        <source>No numbers of %1 to draw.</source>
        <translation>没有可绘制的 %1 数值。</translation>
    </message>
    <message>
        <source>Waiting by total of the turn, %1</source>
        <translation>按轮次合计的等待，%1</translation>
    </message>
    <message>
        <source>Waiting distribution</source>
        <translation>等待分布</translation>
    </message>
    <message>
        <source>Histogram of turns by how long the client waited: what all turns of a column waited for, the parts on each other</source>
        <translation>按客户端等待时长的轮次直方图：每一柱中所有轮次在等待什么，各部分堆叠</translation>
    </message>
    <message>
        <source>Turns, %1</source>
        <translation>轮次，%1</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 个中的前 %1 个</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布图</translation>
    </message>
    <message>
        <source>Each turn in a row of its own, as long as its client waited, by what it waited for</source>
        <translation>每个轮次单独一行，长度为客户端的等待，按等待的原因划分</translation>
    </message>
    <message>
        <source>Order of turns</source>
        <translation>轮次的顺序</translation>
    </message>
    <message>
        <source>By start</source>
        <translation>按开始</translation>
    </message>
    <message>
        <source>By total</source>
        <translation>按合计</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <translation>%1 未见</translation>
    </message>
    <message>
        <source>The client did not wait.</source>
        <translation>客户端没有等待。</translation>
    </message>
    <message>
        <source>%1 took most of it: %2 of %3.</source>
        <translation>%1占了大部分：%3 中的 %2。</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>%1 has no numbers that could be drawn: count and distinct of it can be.</source>
        <translation>%1 没有可以绘制的数字：可以绘制其 count 和 distinct。</translation>
    </message>
    <message>
        <source>%1, the longest of %2</source>
        <translation>%1，%2 段中最长</translation>
    </message>
    <message>
        <source>One-way delay</source>
        <translation>单向时延</translation>
    </message>
    <message>
        <source>What packets take from a point to the next</source>
        <translation>分组从一个捕获点到下一个捕获点所用的时间</translation>
    </message>
    <message>
        <source>No packet was seen at two points.</source>
        <translation>没有分组在两个捕获点都出现。</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>half open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>关闭中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>已重置</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Packets →</source>
        <translation>分组 →</translation>
    </message>
    <message>
        <source>Packets ←</source>
        <translation>分组 ←</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>字节 →</translation>
    </message>
    <message>
        <source>Bytes ←</source>
        <translation>字节 ←</translation>
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
        <translation>初始 RTT ms</translation>
    </message>
    <message>
        <source>Retransm.</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Retransm. %</source>
        <translation>重传 %</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>Dup ACKs</source>
        <translation>重复 ACK</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>零窗口</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Roles by</source>
        <translation>角色依据</translation>
    </message>
    <message>
        <source>Sum of ip.len: IP headers and everything inside</source>
        <translation>ip.len 之和：IP 首部及其中全部内容</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt in milliseconds: from a segment to the ACK of its end</source>
        <translation>tcp.analysis.ack_rtt（毫秒）：从报文段到确认其末尾的 ACK</translation>
    </message>
    <message>
        <source>tcp.analysis.initial_rtt: from the SYN to the ACK that ends the handshake</source>
        <translation>tcp.analysis.initial_rtt：从 SYN 到完成握手的 ACK</translation>
    </message>
    <message>
        <source>Bit rate over the time in view, each row on its own scale</source>
        <translation>所示时间内的比特率，每行各自缩放</translation>
    </message>
    <message>
        <source>How far the connection got: half open after a SYN without an answer, closed when both ends sent a FIN</source>
        <translation>连接进展到哪一步：SYN 无应答为半开，两端都发送 FIN 为已关闭</translation>
    </message>
    <message>
        <source>Packets from client to server</source>
        <translation>从客户端到服务器的分组</translation>
    </message>
    <message>
        <source>Packets from server to client</source>
        <translation>从服务器到客户端的分组</translation>
    </message>
    <message>
        <source>Bytes from client to server</source>
        <translation>从客户端到服务器的字节</translation>
    </message>
    <message>
        <source>Bytes from server to client</source>
        <translation>从服务器到客户端的字节</translation>
    </message>
    <message>
        <source>tcp.analysis.retransmission, fast and spurious ones included</source>
        <translation>tcp.analysis.retransmission，包括快速重传和多余重传</translation>
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
        <translation>tcp.analysis.zero_window：接收方无法再接收</translation>
    </message>
    <message>
        <source>Packets with the RST flag</source>
        <translation>带 RST 标志的分组</translation>
    </message>
    <message>
        <source>How many conversations the row stands for</source>
        <translation>该行代表多少个会话</translation>
    </message>
    <message>
        <source>Time of the first packet</source>
        <translation>首个分组的时间</translation>
    </message>
    <message>
        <source>tcp.stream</source>
        <translation>tcp.stream</translation>
    </message>
    <message>
        <source>What usually listens on the server&apos;s port</source>
        <translation>服务器端口上通常监听的服务</translation>
    </message>
    <message>
        <source>swapped by you</source>
        <translation>由您互换</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>client, server and client port</source>
        <translation>客户端、服务器和客户端端口</translation>
    </message>
    <message>
        <source>pair of hosts</source>
        <translation>主机对</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>server port</source>
        <translation>服务器端口</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>客户端端口</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>客户端端口</translation>
    </message>
    <message>
        <source>Server port</source>
        <translation>服务器端口</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>服务器端口</translation>
    </message>
    <message>
        <source>Packets of both directions</source>
        <translation>双向的分组</translation>
    </message>
    <message>
        <source>RTT to server</source>
        <translation>到服务器的 RTT</translation>
    </message>
    <message>
        <source>RTT to server, mean ms</source>
        <translation>到服务器的 RTT，平均 ms</translation>
    </message>
    <message>
        <source>Mean tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds</source>
        <translation>从捕获点到服务器这段路径的平均 tcp.analysis.ack_rtt（毫秒）</translation>
    </message>
    <message>
        <source>RTT to server, p95 ms</source>
        <translation>到服务器的 RTT，p95 ms</translation>
    </message>
    <message>
        <source>RTT to client</source>
        <translation>到客户端的 RTT</translation>
    </message>
    <message>
        <source>RTT to client, mean ms</source>
        <translation>到客户端的 RTT，平均 ms</translation>
    </message>
    <message>
        <source>Mean tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds</source>
        <translation>从捕获点到客户端这段路径的平均 tcp.analysis.ack_rtt（毫秒）</translation>
    </message>
    <message>
        <source>RTT to client, p95 ms</source>
        <translation>到客户端的 RTT，p95 ms</translation>
    </message>
    <message>
        <source>RTT to server, min ms</source>
        <translation>到服务器的 RTT，最小 ms</translation>
    </message>
    <message>
        <source>RTT to server, max ms</source>
        <translation>到服务器的 RTT，最大 ms</translation>
    </message>
    <message>
        <source>RTT to server, samples</source>
        <translation>到服务器的 RTT，样本</translation>
    </message>
    <message>
        <source>RTT to client, min ms</source>
        <translation>到客户端的 RTT，最小 ms</translation>
    </message>
    <message>
        <source>RTT to client, max ms</source>
        <translation>到客户端的 RTT，最大 ms</translation>
    </message>
    <message>
        <source>RTT to client, samples</source>
        <translation>到客户端的 RTT，样本</translation>
    </message>
    <message>
        <source>RTT, both sides mixed</source>
        <translation>RTT，两侧混合</translation>
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
        <translation>RTT 样本</translation>
    </message>
    <message>
        <source>Protocol above IP</source>
        <translation>IP 之上的协议</translation>
    </message>
    <message>
        <source>TCP analysis</source>
        <translation>TCP 分析</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Duration s</source>
        <translation>时长 s</translation>
    </message>
    <message>
        <source>Seconds from the first packet to the last</source>
        <translation>从首个分组到末个分组的秒数</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Bit rate kbit/s</source>
        <translation>比特率 kbit/s</translation>
    </message>
    <message>
        <source>8 × bytes ÷ duration, in kbit/s</source>
        <translation>8 × 字节 ÷ 时长，以 kbit/s 计</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Retransmissions %</source>
        <translation>重传 %</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Client and server</source>
        <translation>客户端与服务器</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>客户端的地址</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器的地址</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>95th percentile of tcp.analysis.ack_rtt on the path from the tap to the server, in milliseconds</source>
        <translation>从捕获点到服务器这段路径的 tcp.analysis.ack_rtt 第 95 百分位数（毫秒）</translation>
    </message>
    <message>
        <source>95th percentile of tcp.analysis.ack_rtt on the path from the tap to the client, in milliseconds</source>
        <translation>从捕获点到客户端这段路径的 tcp.analysis.ack_rtt 第 95 百分位数（毫秒）</translation>
    </message>
    <message>
        <source>Minimum tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds: from a segment of the client to the ACK of its end</source>
        <translation>从捕获点到服务器这段路径的最小 tcp.analysis.ack_rtt（毫秒）：从客户端的报文段到确认其末尾的 ACK</translation>
    </message>
    <message>
        <source>Maximum tcp.analysis.ack_rtt of the path from the tap to the server, in milliseconds</source>
        <translation>从捕获点到服务器这段路径的最大 tcp.analysis.ack_rtt（毫秒）</translation>
    </message>
    <message>
        <source>Number of tcp.analysis.ack_rtt samples of the path from the tap to the server</source>
        <translation>从捕获点到服务器这段路径的 tcp.analysis.ack_rtt 样本数</translation>
    </message>
    <message>
        <source>Minimum tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds: from a segment of the server to the ACK of its end</source>
        <translation>从捕获点到客户端这段路径的最小 tcp.analysis.ack_rtt（毫秒）：从服务器的报文段到确认其末尾的 ACK</translation>
    </message>
    <message>
        <source>Maximum tcp.analysis.ack_rtt of the path from the tap to the client, in milliseconds</source>
        <translation>从捕获点到客户端这段路径的最大 tcp.analysis.ack_rtt（毫秒）</translation>
    </message>
    <message>
        <source>Number of tcp.analysis.ack_rtt samples of the path from the tap to the client</source>
        <translation>从捕获点到客户端这段路径的 tcp.analysis.ack_rtt 样本数</translation>
    </message>
    <message>
        <source>Number of packets with a tcp.analysis.ack_rtt</source>
        <translation>带有 tcp.analysis.ack_rtt 的分组数</translation>
    </message>
    <message>
        <source>Percentile of tcp.analysis.ack_rtt</source>
        <translation>tcp.analysis.ack_rtt 的百分位数</translation>
    </message>
    <message>
        <source>The rule that told client from server; swap them in the context menu</source>
        <translation>区分客户端与服务器所依据的规则；可在右键菜单中互换</translation>
    </message>
    <message>
        <source>mid-stream</source>
        <translation>中途</translation>
    </message>
    <message>
        <source>Clients waited, s</source>
        <translation>客户端等待，秒</translation>
    </message>
    <message>
        <source>RTT to server, ms</source>
        <translation>到服务器的 RTT，毫秒</translation>
    </message>
    <message>
        <source>RTT to client, ms</source>
        <translation>到客户端的 RTT，毫秒</translation>
    </message>
    <message>
        <source>RTT, both sides mixed, ms</source>
        <translation>RTT，两侧混合，毫秒</translation>
    </message>
    <message>
        <source>Clients waited</source>
        <translation>客户端等待</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Requests with their answers, in TCP conversations</source>
        <translation>TCP 会话中的请求及其应答</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>What its clients waited in all turns, as far as it was seen; in seconds</source>
        <translation>客户端在所有轮次中的等待，以所见为限，单位秒</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>The parts of the wait, as long as the wait is to the longest of all rows</source>
        <translation>等待的各部分，长度与所有行中最长者成比例</translation>
    </message>
    <message>
        <source>Server, s</source>
        <translation>服务器，秒</translation>
    </message>
    <message>
        <source>Seconds from the last byte of a request to the first byte of its answer, at the server</source>
        <translation>在服务器上，从请求的最后一个字节到其应答的第一个字节的秒数</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network, s</source>
        <translation>网络，秒</translation>
    </message>
    <message>
        <source>Seconds of one round trip for each turn, both sides of the tap, on a path without queues</source>
        <translation>每个轮次一次往返的秒数，抓包点两侧之和，路径上没有排队</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>Loss recovery, s</source>
        <translation>丢包恢复，秒</translation>
    </message>
    <message>
        <source>Seconds from gaps in the bytes to their repair</source>
        <translation>从字节缺口出现到补上的秒数</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Receive window, s</source>
        <translation>接收窗口，秒</translation>
    </message>
    <message>
        <source>Seconds in which the receiver&apos;s window stopped the sender</source>
        <translation>接收方窗口使发送方停止的秒数</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Rest, s</source>
        <translation>其余，秒</translation>
    </message>
    <message>
        <source>Seconds of connection set-up, TLS set-up, transfer and pauses of the sender</source>
        <translation>建立连接、建立 TLS、传输和发送方停顿的秒数</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>Slowest turn, s</source>
        <translation>最慢轮次，秒</translation>
    </message>
    <message>
        <source>What the client waited in the longest turn, in seconds</source>
        <translation>客户端在最长轮次中等待的秒数</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>建连</translation>
    </message>
    <message>
        <source>Connection set-up, s</source>
        <translation>建立连接，秒</translation>
    </message>
    <message>
        <source>Seconds from the SYN to the third packet of the connection</source>
        <translation>从 SYN 到连接的第三个数据包的秒数</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS set-up, s</source>
        <translation>建立 TLS，秒</translation>
    </message>
    <message>
        <source>Seconds of the TLS handshake, from the third packet until the client has the server&apos;s last part of it</source>
        <translation>TLS 握手的秒数：从第三个数据包到客户端收到服务器的最后一部分</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Transfer, s</source>
        <translation>传输，秒</translation>
    </message>
    <message>
        <source>Seconds in which bytes were moving, or stood in a queue</source>
        <translation>字节在传输中或在排队的秒数</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Sender pause, s</source>
        <translation>发送方停顿，秒</translation>
    </message>
    <message>
        <source>Seconds in which the sender had nothing to send in the middle of an answer</source>
        <translation>应答途中发送方无数据可发的秒数</translation>
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
        <translation>任务尚无数据包。</translation>
    </message>
    <message>
        <source>The job is stopped and holds no packets. Start it first.</source>
        <translation>任务已停止，没有数据包。请先启动任务。</translation>
    </message>
    <message>
        <source>The job is stopped and holds %1.</source>
        <translation>任务已停止，存有 %1。</translation>
    </message>
    <message>
        <source>The job has captured nothing since %1.</source>
        <translation>任务自 %1 起没有捕获到任何内容。</translation>
    </message>
    <message>
        <source>The clip holds %1.</source>
        <translation>剪辑存有 %1。</translation>
    </message>
    <message>
        <source>Download without the filters</source>
        <translation>不用过滤器下载</translation>
    </message>
    <message>
        <source>“%1” holds no packets.</source>
        <translation>“%1”没有数据包。</translation>
    </message>
    <message>
        <source>No packet was captured in %1.</source>
        <translation>在 %1 内没有捕获到数据包。</translation>
    </message>
    <message>
        <source>Use the last 10 s that it holds</source>
        <translation>使用其存有的最后 10 s</translation>
    </message>
    <message>
        <source>This range is in the future: the appliance&apos;s clock shows %1.</source>
        <translation>此范围在未来：设备的时钟显示 %1。</translation>
    </message>
    <message>
        <source>The job holds no packets of this range: it holds %1.</source>
        <translation>任务没有此范围的数据包：它存有 %1。</translation>
    </message>
    <message>
        <source>Use all that it holds</source>
        <translation>使用其存有的全部</translation>
    </message>
    <message>
        <source>No packet matches the filter.</source>
        <translation>没有分组符合过滤器。</translation>
    </message>
    <message>
        <source>No packet matches all of the filters.</source>
        <translation>没有分组同时符合所有过滤器。</translation>
    </message>
    <message>
        <source>Without filters there are at most %1.</source>
        <translation>不用过滤器时最多 %1。</translation>
    </message>
</context>
<context>
    <name>errortext</name>
    <message>
        <source>The certificate of %1 cannot be used: %2.</source>
        <translation>%1 的证书无法使用：%2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known yet. SHA-256 %2</source>
        <translation>%1 的证书尚不为人知。SHA-256 %2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not supported: %2.</source>
        <translation>不支持 %1：%2。</translation>
    </message>
    <message>
        <source>The BPF filter is not understood: %1.</source>
        <translation>无法理解 BPF 过滤器：%1。</translation>
    </message>
    <message>
        <source>There is no host named %1. Check the name, or the network.</source>
        <translation>没有名为 %1 的主机。请检查名称或网络。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port, or whether the appliance is running.</source>
        <translation>%1 拒绝连接。请检查端口以及设备是否在运行。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2.</source>
        <translation>与 %1 的连接已断开：%2。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a NetShark does. Check the host and the port.</source>
        <translation>%1 有应答，但不像 NetShark。请检查主机和端口。</translation>
    </message>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <translation>%1 不接受此用户名和密码。</translation>
    </message>
    <message>
        <source>The job holds no packets yet. Try again when it has captured some.</source>
        <translation>该任务还没有分组。请在捕获到一些之后重试。</translation>
    </message>
    <message>
        <source>The appliance rejected the request: %1.</source>
        <translation>设备拒绝了请求：%1。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Enter a time range, such as last 10s.</source>
        <translation>请输入时间范围，例如 last 10s。</translation>
    </message>
    <message>
        <source>Enter a range, such as last 10s, or 12:00 PM to 1:00 PM.</source>
        <translation>请输入范围，例如 last 10s 或 12:00 PM to 1:00 PM。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>范围的结束早于开始。</translation>
    </message>
    <message>
        <source>The file is cut off after %1; everything before is shown.</source>
        <translation>文件在 %1 之后被截断；之前的内容均已显示。</translation>
    </message>
    <message>
        <source>The file is damaged at byte %1; everything before is shown.</source>
        <translation>文件在字节 %1 处损坏；之前的内容均已显示。</translation>
    </message>
    <message>
        <source>Reading stopped after %1 (%2); everything before is shown.</source>
        <translation>读取在 %1 之后停止（%2）；之前的内容均已显示。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>A parenthesis or brace is not closed.</source>
        <translation>括号没有闭合。</translation>
    </message>
    <message>
        <source>more bytes captured than were on the wire</source>
        <translation>捕获的字节多于线路上的字节</translation>
    </message>
    <message>
        <source>other unknown link-layer headers</source>
        <translation>其他未知的链路层头部</translation>
    </message>
    <message>
        <source>other unknown EtherTypes</source>
        <translation>其他未知的 EtherType</translation>
    </message>
    <message>
        <source>other unknown protocol types of GRE</source>
        <translation>其他未知的 GRE 协议类型</translation>
    </message>
    <message>
        <source>other unread IP protocols</source>
        <translation>其他未解析的 IP 协议</translation>
    </message>
    <message>
        <source>other unread tunnels in UDP</source>
        <translation>其他未解析的 UDP 隧道</translation>
    </message>
    <message>
        <source>unknown link-layer header %1</source>
        <translation>未知的链路层首部 %1</translation>
    </message>
    <message>
        <source>unknown EtherType %1</source>
        <translation>未知的 EtherType %1</translation>
    </message>
    <message>
        <source>unknown protocol type %1 of GRE</source>
        <translation>未知的 GRE 协议类型 %1</translation>
    </message>
    <message>
        <source>unread IP protocol %1</source>
        <translation>未解析的 IP 协议 %1</translation>
    </message>
    <message>
        <source>unread tunnel in UDP port %1</source>
        <translation>UDP 端口 %1 中未解析的隧道</translation>
    </message>
    <message>
        <source>header cut off</source>
        <translation>首部被截断</translation>
    </message>
    <message>
        <source>malformed IP header</source>
        <translation>IP 首部格式错误</translation>
    </message>
    <message>
        <source>malformed TCP or UDP header</source>
        <translation>TCP 或 UDP 首部格式错误</translation>
    </message>
    <message>
        <source>IP fragment not captured whole</source>
        <translation>IP 分片未完整捕获</translation>
    </message>
    <message>
        <source>server port given</source>
        <translation>指定的服务器端口</translation>
    </message>
    <message>
        <source>client sent the SYN</source>
        <translation>客户端发送了 SYN</translation>
    </message>
    <message>
        <source>server sent the SYN-ACK</source>
        <translation>服务器发送了 SYN-ACK</translation>
    </message>
    <message>
        <source>well-known port</source>
        <translation>知名端口</translation>
    </message>
    <message>
        <source>lower port</source>
        <translation>较小的端口</translation>
    </message>
    <message>
        <source>sent the first packet</source>
        <translation>发送了首个分组</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>%1 was deleted or replaced by another program while it was written. Download again, to another folder if it happens again.</source>
        <translation>%1 在写入时被其他程序删除或替换。请重新下载；若再次发生，请换一个文件夹。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>%1 is an archive (%2). Unpack it, then open the capture that is in it.</source>
        <translation>%1 是归档文件（%2）。请先解压，再打开其中的捕获文件。</translation>
    </message>
    <message>
        <source>%1 is cut off before its first packet.</source>
        <translation>%1 在第一个数据包之前被截断。</translation>
    </message>
    <message>
        <source>Two outputs would go to %1. Choose another name for one of them.</source>
        <translation>有两个输出都指向 %1。请为其中一个选择其他名称。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>Interrupted: %1 was not written.</source>
        <translation>已中断：未写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>The download cannot be written: %1.</source>
        <translation>无法写入下载内容：%1。</translation>
    </message>
    <message>
        <source>Another download to %1 is running. Choose another name, or wait.</source>
        <translation>另一个到 %1 的下载正在进行。请选择其他名称，或等待。</translation>
    </message>
    <message>
        <source>%1 is open here. Close it first, or choose another name.</source>
        <translation>%1 已在此处打开。请先将其关闭，或选择其他名称。</translation>
    </message>
    <message>
        <source>Interrupted: reading stopped after %1; everything before is shown.</source>
        <translation>已中断：读取在 %1 之后停止；此前的内容全部显示。</translation>
    </message>
    <message>
        <source>The compressed file does not match its own checksum (%1): something has changed it. All of it is shown, but some packets may be wrong.</source>
        <translation>压缩文件与其自身的校验和（%1）不符：文件已被改动。全部内容均已显示，但部分数据包可能有误。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user and a password, or does not accept these.</source>
        <translation>代理 %1 要求用户名和密码，或不接受这些。</translation>
    </message>
    <message>
        <source>%1 holds no client certificate with its key. Choose a PKCS#12 file, or PEM files of both.</source>
        <translation>%1 不含带密钥的客户端证书。请选择 PKCS#12 文件，或两者的 PEM 文件。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>请在 %1 后重试。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>An export is left on %1: %2.</source>
        <translation>%1 上遗留了一个导出：%2。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a NetShark does (%2). Check the host and the port.</source>
        <translation>%1 有应答，但不像 NetShark (%2)。请检查主机和端口。</translation>
    </message>
    <message>
        <source>This account may not do that on %1: %2.</source>
        <translation>此账户无权在 %1 上执行该操作：%2。</translation>
    </message>
    <message>
        <source>The appliance&apos;s clock shows %1: it was never set. Enter both times with their dates, such as 4/21/2013 16:00 to 4/21/2013 16:10.</source>
        <translation>设备的时钟显示 %1：从未设置过。请输入两个时间及其日期，例如 4/21/2013 16:00 to 4/21/2013 16:10。</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is an address: write %2 == 10.0.0.0/8.</source>
        <translation>“%1”搜索文本，而 %2 是地址：请写 %2 == 10.0.0.0/8。</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is an address: write %2 == fd00::/8.</source>
        <translation>“%1”搜索文本，而 %2 是地址：请写 %2 == fd00::/8。</translation>
    </message>
    <message>
        <source>“%1” searches text, and %2 is a number: write %2 == 1, or %2 in { 1, 10..20 }.</source>
        <translation>“%1”搜索文本，而 %2 是数字：请写 %2 == 1，或 %2 in { 1, 10..20 }。</translation>
    </message>
    <message>
        <source>Remora has no “%1”: write (a &amp;&amp; !b) || (!a &amp;&amp; b).</source>
        <translation>Remora 没有“%1”：请写 (a &amp;&amp; !b) || (!a &amp;&amp; b)。</translation>
    </message>
    <message>
        <source>Remora has no “%1”: == alone matches where any value of the field is equal.</source>
        <translation>Remora 没有“%1”：单独的 == 在字段有任一值相等时匹配。</translation>
    </message>
    <message>
        <source>Remora has no “%1”: != alone matches where no value of the field is equal.</source>
        <translation>Remora 没有“%1”：单独的 != 在字段没有任何值相等时匹配。</translation>
    </message>
    <message>
        <source>Remora has no “%1”: name both fields, as in tcp.srcport == 80 &amp;&amp; tcp.dstport == 80.</source>
        <translation>Remora 没有“%1”：请写出两个字段，例如 tcp.srcport == 80 &amp;&amp; tcp.dstport == 80。</translation>
    </message>
    <message>
        <source>Remora has no “%1”: name both fields, as in tcp.srcport != 80 || tcp.dstport != 80.</source>
        <translation>Remora 没有“%1”：请写出两个字段，例如 tcp.srcport != 80 || tcp.dstport != 80。</translation>
    </message>
    <message>
        <source>“%1” is out of range: %2 is never negative.</source>
        <translation>“%1”超出范围：%2 不会是负数。</translation>
    </message>
    <message>
        <source>“%1” is out of range: %2 is %3 to %4.</source>
        <translation>“%1”超出范围：%2 为 %3 到 %4。</translation>
    </message>
    <message>
        <source>Remora has no functions such as “%1(…)”: compare a field itself. Lengths are tcp.len, ip.len and frame.len.</source>
        <translation>Remora 没有“%1(…)”这样的函数：请比较字段本身。长度为 tcp.len、ip.len 和 frame.len。</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one trusted for it. This may be an attack: nothing was sent. SHA-256 now %2, trusted %3</source>
        <translation>%1 出示的证书与对其所信任的不同。这可能是攻击：未发送任何内容。SHA-256 现为 %2，所信任的为 %3</translation>
    </message>
    <message>
        <source>Tried three times; try again later.</source>
        <translation>已尝试三次；请稍后重试。</translation>
    </message>
    <message>
        <source>An export may be left on %1, which did not return its id; one like it is %2.</source>
        <translation>%1 上可能遗留了一个导出，它未返回其 ID；与之相似的是 %2。</translation>
    </message>
    <message>
        <source>An export may be left on %1: it did not return its id.</source>
        <translation>%1 上可能遗留了一个导出：它未返回其 ID。</translation>
    </message>
    <message>
        <source>%1 estimated about %2, but %3 arrived: its export may have been removed meanwhile.</source>
        <translation>%1 估计约为 %2，实际收到 %3：其导出可能已在此期间被删除。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or allow it more time.</source>
        <translation>%1 未及时响应。请重试，或给它更多时间。</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1 (%2). Check the proxy, or connect without one.</source>
        <translation>代理无法到达 %1 (%2)。请检查代理，或不使用代理连接。</translation>
    </message>
    <message>
        <source>The password of the client certificate %1 is missing or wrong. Enter the right one.</source>
        <translation>客户端证书 %1 的密码缺失或有误。请输入正确的密码。</translation>
    </message>
    <message>
        <source>%1 reports an internal error (%2). %3</source>
        <translation>%1 报告内部错误 (%2)。%3</translation>
    </message>
    <message>
        <source>%1 accepts no more requests for now (%2). %3</source>
        <translation>%1 目前不再接受请求 (%2)。%3</translation>
    </message>
    <message>
        <source>%1 sent compressed data (%2), which was not requested. Connect without a proxy or gateway in between.</source>
        <translation>%1 发送了未请求的压缩数据 (%2)。请不经中间的代理或网关连接。</translation>
    </message>
    <message>
        <source>%1 redirects without naming a target. Connect to the appliance itself.</source>
        <translation>%1 要求重定向，但未指明目标。请直接连接设备本身。</translation>
    </message>
    <message>
        <source>%1 redirects to %2. Nothing was sent there. Connect to the appliance itself.</source>
        <translation>%1 重定向到 %2。未向该处发送任何内容。请直接连接设备本身。</translation>
    </message>
    <message>
        <source>%1 supports the API versions %2; Remora supports 5.1, 5.0 and 4.0.</source>
        <translation>%1 支持 API 版本 %2；Remora 支持 5.1、5.0 和 4.0。</translation>
    </message>
    <message>
        <source>%1 offers no login method that Remora supports (BASIC, COOKIE).</source>
        <translation>%1 没有提供 Remora 支持的登录方式（BASIC、COOKIE）。</translation>
    </message>
    <message>
        <source>%1 no longer accepts this account: %2.</source>
        <translation>%1 不再接受此账户：%2。</translation>
    </message>
    <message>
        <source>%1 does not have it, or no longer has it: %2.</source>
        <translation>%1 上没有或已不再有此内容：%2。</translation>
    </message>
    <message>
        <source>“%2” cannot be requested from %1: a URL cannot contain it.</source>
        <translation>无法从 %1 请求“%2”：URL 不能包含它。</translation>
    </message>
    <message>
        <source>%1 stored something other than what was sent: %2. Delete it there, and upload it again.</source>
        <translation>%1 存储的内容与发送的不同：%2。请在设备上将其删除，然后重新上传。</translation>
    </message>
    <message>
        <source>%1 broke off its answer: not all of it arrived. Try again.</source>
        <translation>%1 中断了应答：内容没有全部到达。请重试。</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space, or choose another folder.</source>
        <translation>%1 所在的磁盘已满。请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 was closed by its reader.</source>
        <translation>%1 已被其读取方关闭。</translation>
    </message>
    <message>
        <source>What %1 sent is not a capture. Choose another source.</source>
        <translation>%1 发送的不是捕获文件。请选择其他来源。</translation>
    </message>
    <message>
        <source>“%1” is not a unit of time. Use s, min, h, days, weeks, months or years.</source>
        <translation>“%1”不是时间单位。请使用 s、min、h、days、weeks、months 或 years。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of time, such as 10s or 2 weeks.</source>
        <translation>“%1”不是时间长度，例如 10s 或 2 weeks。</translation>
    </message>
    <message>
        <source>“%1” is not a date or time, such as 4/21/13 16:00.</source>
        <translation>“%1”不是日期或时间，例如 4/21/13 16:00。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day, such as 16:00 or 4:00 PM.</source>
        <translation>“%1”不是一天中的时间，例如 16:00 或 4:00 PM。</translation>
    </message>
    <message>
        <source>“%1” does not exist: the clock was set forward over all of it. Choose a later end.</source>
        <translation>“%1”不存在：时钟拨快时将其整个跳过。请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>Interrupted before any of %1 was read.</source>
        <translation>在读取 %1 的任何内容之前已中断。</translation>
    </message>
    <message>
        <source>%1 does not match its own checksum, and none of it is a capture.</source>
        <translation>%1 与其自身的校验和不符，其中没有任何捕获数据。</translation>
    </message>
    <message>
        <source>%1 holds no capture: other data follows its compressed data.</source>
        <translation>%1 中没有捕获数据：其压缩数据之后是其他数据。</translation>
    </message>
    <message>
        <source>%1 exists already and holds packets, which overwriting would lose. Choose another name.</source>
        <translation>%1 已存在且含有数据包，覆盖会使其丢失。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 is the file being read. Choose another name for the output.</source>
        <translation>%1 正是所读取的文件。请为输出选择其他名称。</translation>
    </message>
    <message>
        <source>The packets after byte %1 are not shown: they exceed the memory limit, and the cache folder cannot hold them (%2). Free some space on that disk, or raise the limit.</source>
        <translation>字节 %1 之后的分组未显示：它们超出内存上限，缓存文件夹也放不下（%2）。请在该磁盘上腾出空间，或提高上限。</translation>
    </message>
    <message>
        <source>The file holds other data after the compressed packets, which is ignored. All packets are shown.</source>
        <translation>文件在压缩的分组之后还有其他数据，已忽略。所有分组均已显示。</translation>
    </message>
    <message>
        <source>“|” is not an operator: join two filters with ||.</source>
        <translation>“|”不是运算符：请用 || 连接两个过滤器。</translation>
    </message>
    <message>
        <source>“%1” is a column of tables and charts only: filters cannot use it.</source>
        <translation>“%1”只是表格和图表的列：过滤器不能使用它。</translation>
    </message>
    <message>
        <source>The filter ends where a field is expected.</source>
        <translation>过滤器在应有字段处结束。</translation>
    </message>
    <message>
        <source>A field is expected in place of “%1”.</source>
        <translation>“%1”处应为字段。</translation>
    </message>
    <message>
        <source>The filter ends where a value is expected.</source>
        <translation>过滤器在应有值处结束。</translation>
    </message>
    <message>
        <source>A value is expected in place of “%1”.</source>
        <translation>“%1”处应为值。</translation>
    </message>
    <message>
        <source>“%1” is not a number that this field can have.</source>
        <translation>“%1”不是此字段可取的数。</translation>
    </message>
    <message>
        <source>“%1” is not a unit of this field.</source>
        <translation>“%1”不是此字段的单位。</translation>
    </message>
    <message>
        <source>“%1” is not an address that this field can have, such as 10.0.0.0/8 for ip.addr, fd00::/8 for ipv6.addr, client or server.</source>
        <translation>“%1”不是此字段可取的地址，例如 ip.addr 的 10.0.0.0/8、ipv6.addr 的 fd00::/8、client 或 server。</translation>
    </message>
    <message>
        <source>“%1” is not a time, such as 09:14:02 or 2013-04-21 09:14:02.</source>
        <translation>“%1”不是时间，例如 09:14:02 或 2013-04-21 09:14:02。</translation>
    </message>
    <message>
        <source>“%1” is not a protocol, such as tcp, udp, icmp or 132.</source>
        <translation>“%1”不是协议，例如 tcp、udp、icmp 或 132。</translation>
    </message>
    <message>
        <source>“%1” cannot compare addresses: use == or !=.</source>
        <translation>“%1”不能比较地址：请使用 == 或 !=。</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing before “%1”.</source>
        <translation>“%1”之前缺少右括号。</translation>
    </message>
    <message>
        <source>“in” needs a set, such as { 80, 443, 8000..8100 }.</source>
        <translation>“in”需要一个集合，例如 { 80, 443, 8000..8100 }。</translation>
    </message>
    <message>
        <source>“%1” follows a complete filter: join the two with &amp;&amp; or ||.</source>
        <translation>“%1”之前的过滤器已完整：请用 &amp;&amp; 或 || 连接两者。</translation>
    </message>
    <message>
        <source>The filter has too many nested parentheses.</source>
        <translation>过滤器的括号嵌套过多。</translation>
    </message>
    <message>
        <source>%1 is not a capture. Remora opens pcap, pcapng, snoop, NetMon, ERF, CommView and LANalyzer files, also compressed ones.</source>
        <translation>%1 不是捕获文件。Remora 可打开 pcap、pcapng、snoop、NetMon、ERF、CommView 和 LANalyzer 文件，包括压缩文件。</translation>
    </message>
    <message>
        <source>packets without a time</source>
        <translation>没有时间的分组</translation>
    </message>
    <message>
        <source>times before 1951 or after 2225, not shown</source>
        <translation>早于 1951 年或晚于 2225 年的时间，不显示</translation>
    </message>
    <message>
        <source>nanoseconds where the file says microseconds</source>
        <translation>文件标明微秒之处实为纳秒</translation>
    </message>
    <message>
        <source>“[%1]” cuts bytes, which %2 is not: compare all of it, or some bits of a number, as in tcp.flags &amp; 0x02.</source>
        <translation>“[%1]”截取字节，而 %2 不是字节：请比较其整体，或比较数字的某些位，例如 tcp.flags &amp; 0x02。</translation>
    </message>
    <message>
        <source>“%1” searches bytes, and a note has none: write %2 alone.</source>
        <translation>“%1”搜索字节，而注记没有字节：请只写 %2。</translation>
    </message>
    <message>
        <source>“%1” is not an Ethernet address, such as 00:1b:21:3c:4d:5e.</source>
        <translation>“%1”不是以太网地址，例如 00:1b:21:3c:4d:5e。</translation>
    </message>
    <message>
        <source>“%1” is neither a text in quotes, such as &quot;GET&quot;, nor bytes in hexadecimal digits, such as 47:45:54.</source>
        <translation>“%1”既不是带引号的文本（例如 &quot;GET&quot;），也不是十六进制数字的字节（例如 47:45:54）。</translation>
    </message>
    <message>
        <source>“%1” takes bits of a number or of bytes, as in tcp.flags &amp; 0x02. Two filters are joined with &amp;&amp;.</source>
        <translation>“%1”取数字或字节中的位，例如 tcp.flags &amp; 0x02。两个过滤器用 &amp;&amp; 连接。</translation>
    </message>
    <message>
        <source>Remora has no “%1”: write &amp;, as in tcp.flags &amp; 0x02.</source>
        <translation>Remora 没有“%1”：请写 &amp;，例如 tcp.flags &amp; 0x02。</translation>
    </message>
    <message>
        <source>“%1” cannot compare a note: write its name alone.</source>
        <translation>“%1”不能比较注记：请只写其名称。</translation>
    </message>
    <message>
        <source>“%1” is not a slice: [0:3] is three bytes from the first on, [4] the fifth, [-2:] the last two.</source>
        <translation>“%1”不是切片：[0:3] 是从首个起的三个字节，[4] 是第五个，[-2:] 是最后两个。</translation>
    </message>
    <message>
        <source>The filter ends where a regular expression in quotes is expected.</source>
        <translation>过滤器在应有带引号的正则表达式处结束。</translation>
    </message>
    <message>
        <source>“matches” needs a regular expression in quotes, in place of “%1”.</source>
        <translation>“matches”需要带引号的正则表达式，而不是“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>“%1”不是正则表达式：%2。</translation>
    </message>
    <message>
        <source>“%1” asks for a whole field, not for a part of it: write several comparisons and join them with ||.</source>
        <translation>“%1”针对整个字段，而非其一部分：请写出多个比较，并用 || 连接。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with %2: they are of different kinds.</source>
        <translation>“%1”不能与 %2 比较：两者种类不同。</translation>
    </message>
    <message>
        <source>other unknown headers of 6LoWPAN</source>
        <translation>其他未知的 6LoWPAN 首部</translation>
    </message>
    <message>
        <source>unknown header %1 of 6LoWPAN</source>
        <translation>未知的 6LoWPAN 首部 %1</translation>
    </message>
    <message>
        <source>malformed link-layer header or wrong checksum</source>
        <translation>链路层首部格式错误或校验和错误</translation>
    </message>
    <message>
        <source>“%1” ends a range that begins otherwise: write per cents at both ends, or times.</source>
        <translation>“%1”结束的范围与其开头类型不同：两端都写百分比，或都写时间。</translation>
    </message>
    <message>
        <source>A view is left on %1: %2.</source>
        <translation>%1 上遗留了一个视图：%2。</translation>
    </message>
    <message>
        <source>A view may be left on %1: it did not return its id.</source>
        <translation>%1 上可能遗留了一个视图：它未返回其 ID。</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>times in nanoseconds</source>
        <translation>时间以纳秒计</translation>
    </message>
    <message>
        <source>times in microseconds</source>
        <translation>时间以微秒计</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>封装</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>捕获长度</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>捕获设备</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Captured with</source>
        <translation>捕获程序</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>首个分组</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>末个分组</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>跨度</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Bytes on the wire</source>
        <translation>线路上的字节</translation>
    </message>
    <message>
        <source>Bytes captured</source>
        <translation>捕获的字节</translation>
    </message>
    <message>
        <source>Cut by the snap length</source>
        <translation>因捕获长度截短</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Mean bit rate on the wire</source>
        <translation>线路平均比特率</translation>
    </message>
    <message>
        <source>Mean packet rate</source>
        <translation>平均分组速率</translation>
    </message>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 分组/秒</translation>
    </message>
    <message>
        <source>Mean packet length</source>
        <translation>平均分组长度</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Dropped while capturing</source>
        <translation>捕获时丢弃</translation>
    </message>
    <message>
        <source>Names from DNS answers</source>
        <translation>来自 DNS 应答的名称</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 个分组</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>过滤器 %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>接收 %1</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>of the file</source>
        <translation>关于文件</translation>
    </message>
    <message>
        <source>of packet %1</source>
        <translation>关于分组 %1</translation>
    </message>
    <message>
        <source>Odd packets</source>
        <translation>异常分组</translation>
    </message>
    <message>
        <source>%1, first in packet %2</source>
        <translation>%1，首见于分组 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Further interfaces</source>
        <translation>其余接口</translation>
    </message>
</context>
<context>
    <name>fieldcatalogue</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>“%1”不是正则表达式：%2。</translation>
    </message>
    <message>
        <source>“%1” takes too long to be searched for: make it simpler.</source>
        <translation>查找“%1”耗时过长：请将其简化。</translation>
    </message>
</context>
<context>
    <name>fieldwords</name>
    <message>
        <source>presence</source>
        <translation>有无</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>IPv4 or IPv6</source>
        <translation>IPv4 或 IPv6</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>raw bytes</source>
        <translation>原始字节</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>number of the packet in the capture</source>
        <translation>分组在捕获中的编号</translation>
    </message>
    <message>
        <source>bytes on the wire</source>
        <translation>线路上的字节</translation>
    </message>
    <message>
        <source>time of the packet: &quot;09:14:02&quot;, &quot;2013-04-21 09:14:02.5&quot;</source>
        <translation>分组的时间：&quot;09:14:02&quot;、&quot;2013-04-21 09:14:02.5&quot;</translation>
    </message>
    <message>
        <source>time since the first packet: 1.5 s</source>
        <translation>自首个分组起的时间：1.5 s</translation>
    </message>
    <message>
        <source>IPv4 packets</source>
        <translation>IPv4 分组</translation>
    </message>
    <message>
        <source>IPv4 source or destination: 10.0.0.0/8, client, server</source>
        <translation>IPv4 源或目的：10.0.0.0/8、client、server</translation>
    </message>
    <message>
        <source>IPv4 source</source>
        <translation>IPv4 源</translation>
    </message>
    <message>
        <source>IPv4 destination</source>
        <translation>IPv4 目的</translation>
    </message>
    <message>
        <source>bytes of the IPv4 packet</source>
        <translation>IPv4 分组的字节</translation>
    </message>
    <message>
        <source>IPv6 packets</source>
        <translation>IPv6 分组</translation>
    </message>
    <message>
        <source>IPv6 source or destination</source>
        <translation>IPv6 源或目的</translation>
    </message>
    <message>
        <source>IPv6 source</source>
        <translation>IPv6 源</translation>
    </message>
    <message>
        <source>IPv6 destination</source>
        <translation>IPv6 目的</translation>
    </message>
    <message>
        <source>UDP packets</source>
        <translation>UDP 分组</translation>
    </message>
    <message>
        <source>UDP source or destination port</source>
        <translation>UDP 源或目的端口</translation>
    </message>
    <message>
        <source>UDP source port</source>
        <translation>UDP 源端口</translation>
    </message>
    <message>
        <source>UDP destination port</source>
        <translation>UDP 目的端口</translation>
    </message>
    <message>
        <source>number of the UDP conversation</source>
        <translation>UDP 会话的编号</translation>
    </message>
    <message>
        <source>ICMP packets</source>
        <translation>ICMP 分组</translation>
    </message>
    <message>
        <source>ICMPv6 packets</source>
        <translation>ICMPv6 分组</translation>
    </message>
    <message>
        <source>TCP packets</source>
        <translation>TCP 分组</translation>
    </message>
    <message>
        <source>TCP source or destination port: {80, 443}, 8000..8999</source>
        <translation>TCP 源或目的端口：{80, 443}、8000..8999</translation>
    </message>
    <message>
        <source>TCP source port</source>
        <translation>TCP 源端口</translation>
    </message>
    <message>
        <source>TCP destination port</source>
        <translation>TCP 目的端口</translation>
    </message>
    <message>
        <source>number of the TCP conversation</source>
        <translation>TCP 会话的编号</translation>
    </message>
    <message>
        <source>sequence number, relative</source>
        <translation>序列号（相对）</translation>
    </message>
    <message>
        <source>acknowledgment number, relative</source>
        <translation>确认号（相对）</translation>
    </message>
    <message>
        <source>bytes of payload</source>
        <translation>负载字节</translation>
    </message>
    <message>
        <source>receive window, scaled: 64 kB</source>
        <translation>接收窗口（已缩放）：64 kB</translation>
    </message>
    <message>
        <source>all flags as a number: 0x012</source>
        <translation>全部标志的数值：0x012</translation>
    </message>
    <message>
        <source>the sender is finished: 1 or 0</source>
        <translation>发送方已完成：1 或 0</translation>
    </message>
    <message>
        <source>opens a connection: 1 or 0</source>
        <translation>打开连接：1 或 0</translation>
    </message>
    <message>
        <source>aborts the connection: 1 or 0</source>
        <translation>中止连接：1 或 0</translation>
    </message>
    <message>
        <source>acknowledges something: 1 or 0</source>
        <translation>确认某些内容：1 或 0</translation>
    </message>
    <message>
        <source>urgent data: 1 or 0</source>
        <translation>紧急数据：1 或 0</translation>
    </message>
    <message>
        <source>time from a segment to the ACK of its end: 50 ms</source>
        <translation>从报文段到确认其末尾的 ACK 的时间：50 ms</translation>
    </message>
    <message>
        <source>number of the packet that is acknowledged</source>
        <translation>被确认分组的编号</translation>
    </message>
    <message>
        <source>round trip of the handshake</source>
        <translation>握手的往返时间</translation>
    </message>
    <message>
        <source>bytes sent and not acknowledged yet</source>
        <translation>已发送而尚未确认的字节</translation>
    </message>
    <message>
        <source>bytes since the last PSH</source>
        <translation>自上一个 PSH 起的字节</translation>
    </message>
    <message>
        <source>packets from client to server</source>
        <translation>从客户端到服务器的分组</translation>
    </message>
    <message>
        <source>packets from server to client</source>
        <translation>从服务器到客户端的分组</translation>
    </message>
    <message>
        <source>packets of the conversation, both directions</source>
        <translation>会话的分组，双向</translation>
    </message>
    <message>
        <source>bytes of the conversation: 1 MB</source>
        <translation>会话的字节：1 MB</translation>
    </message>
    <message>
        <source>from its first packet to its last: 10 s</source>
        <translation>从首个分组到末个分组：10 s</translation>
    </message>
    <message>
        <source>mean RTT of the conversation</source>
        <translation>会话的平均 RTT</translation>
    </message>
    <message>
        <source>round trip of the conversation&apos;s handshake</source>
        <translation>会话握手的往返时间</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>过滤 %1</translation>
    </message>
    <message>
        <source>Filter and, or, not</source>
        <translation>用与、或、非过滤</translation>
    </message>
    <message>
        <source>… and this</source>
        <translation>… 且此项</translation>
    </message>
    <message>
        <source>… or this</source>
        <translation>… 或此项</translation>
    </message>
    <message>
        <source>… and not this</source>
        <translation>… 且非此项</translation>
    </message>
    <message>
        <source>number of the packet that is duplicated</source>
        <translation>被重复的数据包的编号</translation>
    </message>
    <message>
        <source>time of the conversation&apos;s first packet: &quot;09:14:02&quot;</source>
        <translation>会话首个数据包的时间：&quot;09:14:02&quot;</translation>
    </message>
    <message>
        <source>8 × bytes ÷ duration of the conversation: 1.5 M</source>
        <translation>8 × 字节数 ÷ 会话时长：1.5 M</translation>
    </message>
    <message>
        <source>protocol above IP: tcp, udp, icmp, 132</source>
        <translation>IP 之上的协议：tcp, udp, icmp, 132</translation>
    </message>
    <message>
        <source>address of the client, IPv4 or IPv6: 10.0.0.0/8</source>
        <translation>客户端地址，IPv4 或 IPv6：10.0.0.0/8</translation>
    </message>
    <message>
        <source>port of the client</source>
        <translation>客户端端口</translation>
    </message>
    <message>
        <source>address of the server, IPv4 or IPv6: 10.0.0.0/8</source>
        <translation>服务器地址，IPv4 或 IPv6：10.0.0.0/8</translation>
    </message>
    <message>
        <source>port of the server</source>
        <translation>服务器端口</translation>
    </message>
    <message>
        <source>packets that the client sent</source>
        <translation>客户端发送的数据包</translation>
    </message>
    <message>
        <source>packets that the server sent</source>
        <translation>服务器发送的数据包</translation>
    </message>
    <message>
        <source>bytes that the client sent: 1 MB</source>
        <translation>客户端发送的字节数：1 MB</translation>
    </message>
    <message>
        <source>bytes that the server sent: 1 MB</source>
        <translation>服务器发送的字节数：1 MB</translation>
    </message>
    <message>
        <source>mean RTT from the tap to the server: 20 ms</source>
        <translation>从捕获点到服务器的平均 RTT：20 ms</translation>
    </message>
    <message>
        <source>mean RTT from the tap to the client: 20 ms</source>
        <translation>从捕获点到客户端的平均 RTT：20 ms</translation>
    </message>
    <message>
        <source>next sequence number, relative</source>
        <translation>下一个序列号（相对）</translation>
    </message>
    <message>
        <source>window scaling factor; -1 unknown, -2 no scaling</source>
        <translation>窗口缩放因子；-1 未知，-2 无缩放</translation>
    </message>
    <message>
        <source>pass the data on at once: 1 or 0</source>
        <translation>立即交付数据：1 或 0</translation>
    </message>
    <message>
        <source>number of the duplicate ACK in its run: 1, 2, …</source>
        <translation>重复 ACK 在连续重复中的序号：1、2、…</translation>
    </message>
    <message>
        <source>how long the sender waited before it retransmitted (RTO)</source>
        <translation>发送方重传前等待了多久（RTO）</translation>
    </message>
    <message>
        <source>number of the packet from which the RTO counts</source>
        <translation>RTO 计时起点的分组编号</translation>
    </message>
    <message>
        <source>packets with a note of the TCP analysis</source>
        <translation>带有 TCP 分析注记的分组</translation>
    </message>
    <message>
        <source>number of RTT samples of the path to the server</source>
        <translation>到服务器这段路径的 RTT 样本数</translation>
    </message>
    <message>
        <source>minimum RTT from the tap to the server: 5 ms</source>
        <translation>从捕获点到服务器的最小 RTT：5 ms</translation>
    </message>
    <message>
        <source>maximum RTT from the tap to the server: 50 ms</source>
        <translation>从捕获点到服务器的最大 RTT：50 ms</translation>
    </message>
    <message>
        <source>number of RTT samples of the path to the client</source>
        <translation>到客户端这段路径的 RTT 样本数</translation>
    </message>
    <message>
        <source>minimum RTT from the tap to the client: 5 ms</source>
        <translation>从捕获点到客户端的最小 RTT：5 ms</translation>
    </message>
    <message>
        <source>maximum RTT from the tap to the client: 50 ms</source>
        <translation>从捕获点到客户端的最大 RTT：50 ms</translation>
    </message>
    <message>
        <source>number of RTT samples of the conversation</source>
        <translation>会话的 RTT 样本数</translation>
    </message>
    <message>
        <source>minimum RTT of the conversation</source>
        <translation>会话的最小 RTT</translation>
    </message>
    <message>
        <source>maximum RTT of the conversation</source>
        <translation>会话的最大 RTT</translation>
    </message>
    <message>
        <source>packets from the client with the note: %1</source>
        <translation>客户端发出的带此注记的分组数：%1</translation>
    </message>
    <message>
        <source>packets from the server with the note: %1</source>
        <translation>服务器发出的带此注记的分组数：%1</translation>
    </message>
    <message>
        <source>packets of the conversation with the note: %1</source>
        <translation>会话中带此注记的分组数：%1</translation>
    </message>
    <message>
        <source>TCP port of the client</source>
        <translation>客户端的 TCP 端口</translation>
    </message>
    <message>
        <source>TCP port of the server</source>
        <translation>服务器的 TCP 端口</translation>
    </message>
    <message>
        <source>RTT from the tap to the server, of its ACKs</source>
        <translation>从捕获点到服务器的 RTT，由其 ACK 得出</translation>
    </message>
    <message>
        <source>RTT from the tap to the client, of its ACKs</source>
        <translation>从捕获点到客户端的 RTT，由其 ACK 得出</translation>
    </message>
    <message>
        <source>the packet&apos;s bytes: frame contains &quot;GET&quot;</source>
        <translation>分组的字节：frame contains &quot;GET&quot;</translation>
    </message>
    <message>
        <source>Ethernet packets</source>
        <translation>以太网分组</translation>
    </message>
    <message>
        <source>packets with a VLAN tag</source>
        <translation>带有 VLAN 标签的分组</translation>
    </message>
    <message>
        <source>time since the packet before: 500 us</source>
        <translation>自前一个分组起的时间：500 us</translation>
    </message>
    <message>
        <source>time since the TCP conversation&apos;s packet before: 1 s</source>
        <translation>自 TCP 会话前一个分组起的时间：1 s</translation>
    </message>
    <message>
        <source>time since the TCP conversation&apos;s first packet: 10 s</source>
        <translation>自 TCP 会话首个分组起的时间：10 s</translation>
    </message>
    <message>
        <source>bytes that were captured</source>
        <translation>捕获的字节</translation>
    </message>
    <message>
        <source>Ethernet destination</source>
        <translation>以太网目的</translation>
    </message>
    <message>
        <source>Ethernet source: 00:1b:21:3c:4d:5e</source>
        <translation>以太网源：00:1b:21:3c:4d:5e</translation>
    </message>
    <message>
        <source>Ethernet source or destination: eth.addr[0:3] == 00:1b:21</source>
        <translation>以太网源或目的：eth.addr[0:3] == 00:1b:21</translation>
    </message>
    <message>
        <source>EtherType: 0x0800 is IPv4</source>
        <translation>EtherType：0x0800 为 IPv4</translation>
    </message>
    <message>
        <source>VLAN: {10, 20..29}</source>
        <translation>VLAN：{10, 20..29}</translation>
    </message>
    <message>
        <source>priority of the VLAN tag</source>
        <translation>VLAN 标签的优先级</translation>
    </message>
    <message>
        <source>may be dropped first: 1 or 0</source>
        <translation>可首先丢弃：1 或 0</translation>
    </message>
    <message>
        <source>EtherType behind the VLAN tag</source>
        <translation>VLAN 标签之后的 EtherType</translation>
    </message>
    <message>
        <source>version of the IP header: 4 or 6</source>
        <translation>IP 首部的版本：4 或 6</translation>
    </message>
    <message>
        <source>bytes of the IPv4 header</source>
        <translation>IPv4 首部的字节</translation>
    </message>
    <message>
        <source>differentiated services: DSCP and ECN</source>
        <translation>区分服务：DSCP 和 ECN</translation>
    </message>
    <message>
        <source>differentiated services code point: ip.dsfield.dscp == 46</source>
        <translation>区分服务代码点：ip.dsfield.dscp == 46</translation>
    </message>
    <message>
        <source>explicit congestion notification</source>
        <translation>显式拥塞通知</translation>
    </message>
    <message>
        <source>identification of the IPv4 packet: ip.id == 0x1234</source>
        <translation>IPv4 分组的标识：ip.id == 0x1234</translation>
    </message>
    <message>
        <source>flags of fragments: 2 don&apos;t fragment, 1 more fragments</source>
        <translation>分片的标志：2 不分片，1 还有分片</translation>
    </message>
    <message>
        <source>don&apos;t fragment: 1 or 0</source>
        <translation>不分片：1 或 0</translation>
    </message>
    <message>
        <source>more fragments follow: 1 or 0</source>
        <translation>后面还有分片：1 或 0</translation>
    </message>
    <message>
        <source>where the fragment belongs in the packet, in units of 8 bytes</source>
        <translation>分片在分组中的位置，以 8 字节为单位</translation>
    </message>
    <message>
        <source>hops that are left of the IPv4 packet: ip.ttl &lt; 5</source>
        <translation>IPv4 分组的剩余跳数：ip.ttl &lt; 5</translation>
    </message>
    <message>
        <source>number of the protocol above IPv4: 6 is TCP</source>
        <translation>IPv4 之上协议的编号：6 为 TCP</translation>
    </message>
    <message>
        <source>checksum of the IPv4 header</source>
        <translation>IPv4 首部的校验和</translation>
    </message>
    <message>
        <source>version of the IPv6 header</source>
        <translation>IPv6 首部的版本</translation>
    </message>
    <message>
        <source>traffic class: DSCP and ECN</source>
        <translation>流量类别：DSCP 和 ECN</translation>
    </message>
    <message>
        <source>differentiated services code point of IPv6</source>
        <translation>IPv6 的区分服务代码点</translation>
    </message>
    <message>
        <source>explicit congestion notification of IPv6</source>
        <translation>IPv6 的显式拥塞通知</translation>
    </message>
    <message>
        <source>flow label</source>
        <translation>流标签</translation>
    </message>
    <message>
        <source>bytes behind the IPv6 header</source>
        <translation>IPv6 首部之后的字节</translation>
    </message>
    <message>
        <source>number of the header behind that of IPv6</source>
        <translation>IPv6 首部之后的首部编号</translation>
    </message>
    <message>
        <source>hops that are left of the IPv6 packet</source>
        <translation>IPv6 分组的剩余跳数</translation>
    </message>
    <message>
        <source>type of the ICMP message: 8 asks for an echo</source>
        <translation>ICMP 报文的类型：8 请求回显</translation>
    </message>
    <message>
        <source>code of the ICMP message</source>
        <translation>ICMP 报文的代码</translation>
    </message>
    <message>
        <source>checksum of the ICMP message</source>
        <translation>ICMP 报文的校验和</translation>
    </message>
    <message>
        <source>type of the ICMPv6 message: 128 asks for an echo</source>
        <translation>ICMPv6 报文的类型：128 请求回显</translation>
    </message>
    <message>
        <source>code of the ICMPv6 message</source>
        <translation>ICMPv6 报文的代码</translation>
    </message>
    <message>
        <source>checksum of the ICMPv6 message</source>
        <translation>ICMPv6 报文的校验和</translation>
    </message>
    <message>
        <source>bytes of the UDP packet, as its header says: udp.length &gt; 512</source>
        <translation>UDP 分组的字节，按其首部所示：udp.length &gt; 512</translation>
    </message>
    <message>
        <source>checksum of the UDP packet</source>
        <translation>UDP 分组的校验和</translation>
    </message>
    <message>
        <source>bytes that UDP carries: udp.payload[0:2] == 12:34</source>
        <translation>UDP 承载的字节：udp.payload[0:2] == 12:34</translation>
    </message>
    <message>
        <source>sequence number as it stands in the header</source>
        <translation>首部中原样的序列号</translation>
    </message>
    <message>
        <source>acknowledgment number as it stands in the header</source>
        <translation>首部中原样的确认号</translation>
    </message>
    <message>
        <source>bytes of the TCP header: tcp.hdr_len &gt; 20</source>
        <translation>TCP 首部的字节：tcp.hdr_len &gt; 20</translation>
    </message>
    <message>
        <source>checksum of the TCP segment</source>
        <translation>TCP 报文段的校验和</translation>
    </message>
    <message>
        <source>where urgent data end</source>
        <translation>紧急数据结束的位置</translation>
    </message>
    <message>
        <source>bytes that the TCP segment carries: tcp.payload contains &quot;GET&quot;</source>
        <translation>TCP 报文段承载的字节：tcp.payload contains &quot;GET&quot;</translation>
    </message>
    <message>
        <source>all options of the TCP header</source>
        <translation>TCP 首部的全部选项</translation>
    </message>
    <message>
        <source>option: maximum segment size</source>
        <translation>选项：最大报文段长度</translation>
    </message>
    <message>
        <source>maximum segment size that the option tells: tcp.options.mss_val &lt; 1460</source>
        <translation>选项给出的最大报文段长度：tcp.options.mss_val &lt; 1460</translation>
    </message>
    <message>
        <source>option: window scale</source>
        <translation>选项：窗口缩放</translation>
    </message>
    <message>
        <source>bits by which the window is shifted</source>
        <translation>窗口移位的位数</translation>
    </message>
    <message>
        <source>option: selective acknowledgments are permitted</source>
        <translation>选项：允许选择确认</translation>
    </message>
    <message>
        <source>option: timestamps</source>
        <translation>选项：时间戳</translation>
    </message>
    <message>
        <source>timestamp of the sender</source>
        <translation>发送方的时间戳</translation>
    </message>
    <message>
        <source>timestamp that is echoed</source>
        <translation>回显的时间戳</translation>
    </message>
    <message>
        <source>a packet on the way met congestion: 1 or 0</source>
        <translation>有分组在途中遇到拥塞：1 或 0</translation>
    </message>
    <message>
        <source>the sender has slowed down: 1 or 0</source>
        <translation>发送方已降低速率：1 或 0</translation>
    </message>
    <message>
        <source>receive window as it stands in the header: 1 kB</source>
        <translation>首部中原样的接收窗口：1 kB</translation>
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
        <translation>%1 毫秒</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation>%1 – %2（%3）</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>Seconds since the first packet</source>
        <translation>自首个分组起的秒数</translation>
    </message>
    <message>
        <source>Seconds since the previous displayed packet</source>
        <translation>距上一个显示的分组的秒数</translation>
    </message>
</context>
<context>
    <name>grouppresets</name>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Top talkers</source>
        <translation>流量最大的主机</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP 标志</translation>
    </message>
    <message>
        <source>HTTP hosts</source>
        <translation>HTTP 主机</translation>
    </message>
    <message>
        <source>DNS answer times</source>
        <translation>DNS 应答时间</translation>
    </message>
</context>
<context>
    <name>grouprun</name>
    <message>
        <source>The query does not ask for %1.</source>
        <translation>查询中没有 %1。</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Open a capture with Ctrl+O, or drop one onto the window. Without one, try the demo: it is an appliance inside the program.</source>
        <translation>用 Ctrl+O 打开捕获文件，或将其拖到窗口上。手边没有时可试用演示：程序内的一台设备。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Fields and operators are Wireshark&apos;s: tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms. Combine with &amp;&amp;, || and !, choose from sets with tcp.port in {80, 443}, from networks with ip.addr == 10.0.0.0/8.</source>
        <translation>字段和运算符与 Wireshark 相同：tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms。用 &amp;&amp;、|| 和 ! 组合，用 tcp.port in {80, 443} 从集合中选择，用 ip.addr == 10.0.0.0/8 从网络中选择。</translation>
    </message>
    <message>
        <source>Right-click any cell of a table to filter by what it shows.</source>
        <translation>右键单击表中任一单元格即可按其内容过滤。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Each row is a conversation, client first, with the packets that are in focus. Select up to eight to compare them in the charts, each in its colour; select none to chart everything.</source>
        <translation>每行是一个会话，客户端在前，只计焦点中的分组。最多选择八个即可在图表中以各自颜色比较；不选则绘制全部。</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Capture facts</source>
        <translation>捕获信息</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>How RTT is measured</source>
        <translation>RTT 如何测量</translation>
    </message>
    <message>
        <source>RTT is tshark&apos;s tcp.analysis.ack_rtt: the time from a segment to the first packet that acknowledges exactly its end.</source>
        <translation>RTT 即 tshark 的 tcp.analysis.ack_rtt：从报文段到恰好确认其末尾的首个分组的时间。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Asking for packets</source>
        <translation>请求数据包</translation>
    </message>
    <message>
        <source>Click an entry of a legend to hide its series, and again to show it.</source>
        <translation>单击图例中的一项可隐藏其系列，再次单击则显示。</translation>
    </message>
    <message>
        <source>What charts show</source>
        <translation>图表显示什么</translation>
    </message>
    <message>
        <source>Connect to a NetShark with Ctrl+K, select a job, enter the time range and the filters, and download: tables and charts fill while packets arrive.</source>
        <translation>用 Ctrl+K 连接 NetShark，选择任务，输入时间范围和过滤器，然后下载：分组到达时表格和图表随即填充。</translation>
    </message>
    <message>
        <source>Everything that the window shows follows one focus: a filter, a time range and the selected conversations. Ctrl+Z or the mouse&apos;s back button undoes its last change.</source>
        <translation>窗口显示的一切都遵循同一焦点：过滤器、时间范围和选中的会话。Ctrl+Z 或鼠标的后退键撤销最近一次更改。</translation>
    </message>
    <message>
        <source>F1 opens the help page of the current view. F9 hides and shows the sources, Ctrl+Shift+B the charts.</source>
        <translation>F1 打开当前视图的帮助页。F9 隐藏和显示来源，Ctrl+Shift+B 隐藏和显示图表。</translation>
    </message>
    <message>
        <source>Several NetSharks can be connected at once. Those that you keep are in the list of sources; double-click to connect, right-click to edit or forget one. Passwords are stored in the system keychain or not at all.</source>
        <translation>可同时连接多台 NetShark。您保留的设备位于来源列表中；双击连接，右键单击编辑或忘记。密码只存于系统钥匙串，否则不保存。</translation>
    </message>
    <message>
        <source>Most appliances show a certificate that no known authority signed: compare its fingerprint once with the one on the appliance&apos;s console. If the certificate changes later, Remora stops at once and sends nothing more: the list marks the appliance in red, and the panel shows both fingerprints. To continue, type the one from the appliance&apos;s console.</source>
        <translation>大多数设备出示的证书未经已知的证书颁发机构签名：请将其指纹与设备控制台上的指纹核对一次。若证书日后改变，Remora 会立即停止，不再发送任何内容：列表中以红色标出该设备，面板显示两个指纹。要继续，请键入设备控制台上的指纹。</translation>
    </message>
    <message>
        <source>Two appliances of one name, or two accounts of one appliance, are told apart by host, port and user. In a long list, Ctrl+F finds sources by part of their name; Down goes to what was found, Escape shows everything again.</source>
        <translation>同名的两台设备，或同一设备的两个账户，以主机、端口和用户区分。列表较长时，按 Ctrl+F 可用名称的一部分查找来源；向下键转到找到的项，Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>Security and Proxy, in the Connect dialog, set how an appliance is reached: your own certificate authorities, a client certificate, older TLS; an HTTP or SOCKS5 proxy, the system&apos;s, or none. Remora asks for the password of a proxy or a certificate when it is needed.</source>
        <translation>连接对话框中的“安全”和“代理”设置如何到达设备：您自己的证书颁发机构、客户端证书、旧版 TLS；HTTP 或 SOCKS5 代理、系统代理或不用代理。Remora 在需要时询问代理或证书的密码。</translation>
    </message>
    <message>
        <source>A filled circle marks a running job, an open one a stopped job. Right-click to start and stop jobs, to delete their packets, to create, lock, describe and delete clips, and to upload, download and delete files. Remora asks before packets are lost, and says what the account may not do.</source>
        <translation>实心圆表示正在运行的任务，空心圆表示已停止的任务。右键单击可启动和停止任务、删除其数据包，创建、锁定、描述和删除剪辑，以及上传、下载和删除文件。会丢失数据包时 Remora 会先询问，并说明账户无权执行的操作。</translation>
    </message>
    <message>
        <source>The list is refreshed every few seconds while the window is in view, less often for an appliance that does not answer.</source>
        <translation>窗口可见时，列表每隔几秒刷新一次；对不响应的设备则刷新较少。</translation>
    </message>
    <message>
        <source>Show requests (Appliance menu) lists each request with its status, duration and size, never a password or a cookie. Polling is summed up in one line, unless you show it.</source>
        <translation>“显示请求”（“设备”菜单）列出每个请求的状态、耗时和大小，绝不显示密码或 Cookie。轮询合为一行，除非选择显示轮询。</translation>
    </message>
    <message>
        <source>Select a job, clip, interface or file. Enter a time range, such as last 10s, this hour, or 12:00 PM to 1:00 PM. The line below it shows the range by the appliance&apos;s clock and by yours. Or drag on the bar of the job, or use the range in focus in the open capture. If the source holds no packets of that range, the panel says why, and offers what it holds.</source>
        <translation>选择任务、剪辑、接口或文件。输入时间范围，例如 last 10s、this hour 或 12:00 PM to 1:00 PM。其下一行按设备时钟和本机时钟显示该范围。也可在任务的条上拖动，或使用打开的捕获中焦点的范围。若来源没有该范围的数据包，面板会说明原因，并提供其存有的范围。</translation>
    </message>
    <message>
        <source>Filters are the NetShark&apos;s native ones (tcp.server_port=443), BPF (tcp port 443) or Wireshark display filters; each is checked while you type, and all of them must match. Display filters are slow on an appliance: one that has a native equivalent can be replaced with a click.</source>
        <translation>过滤器有 NetShark 原生过滤器 (tcp.server_port=443)、BPF (tcp port 443) 或 Wireshark 显示过滤器；输入时逐一检查，且必须全部匹配。显示过滤器在设备上很慢：若有等效的原生过滤器，单击即可替换。</translation>
    </message>
    <message>
        <source>The estimate is before the filters. Limits set the snap length, or end the export after a number of seconds, megabytes or packets. The file is named after the source and the time at which its packets begin.</source>
        <translation>估计值为过滤之前的。限制可设置捕获长度，或在达到给定秒数、兆字节数或数据包数后结束导出。文件以来源及其数据包的开始时间命名。</translation>
    </message>
    <message>
        <source>Tables and charts fill while packets arrive. After Cancel or a lost connection, what came is kept as a capture that is marked partial. The export is removed from the appliance; if that fails, it is removed when the appliance answers again.</source>
        <translation>分组到达时表格和图表随之填充。取消或连接中断后，已到部分保留为标明不完整的捕获。导出会从设备上删除；若未能删除，则待设备再次响应时删除。</translation>
    </message>
    <message>
        <source>If the job is about to drop the packets, lock them as a clip first: they stay on the appliance until you delete the clip.</source>
        <translation>若任务即将丢弃这些数据包，请先将其锁定为剪辑：它们会留在设备上，直到您删除该剪辑。</translation>
    </message>
    <message>
        <source>In an open capture, Fetch packets in focus (Ctrl+Shift+F) downloads the selected conversations and the time range again, with a margin around it, and opens them as a new capture.</source>
        <translation>在打开的捕获中，“获取焦点中的分组”（Ctrl+Shift+F）重新下载选中的会话和时间范围，并在前后留出余量，然后作为新捕获打开。</translation>
    </message>
    <message>
        <source>Numbers may have units: ms, us, s, min, kB, MB, k. A duration without a unit is in seconds. A time of day, such as &quot;09:14:02&quot;, is on the first packet&apos;s day, unless a date precedes it.</source>
        <translation>数字可带单位：ms、us、s、min、kB、MB、k。不带单位的时长以秒计。时刻（例如 &quot;09:14:02&quot;）指首个分组当天，除非前面有日期。</translation>
    </message>
    <message>
        <source>Remora&apos;s own fields filter by conversation (conversation.packets &gt; 1000), by RTT on either side of the tap (conversation.rtt.server.mean &gt; 20 ms) and by direction (from.client, ip.src == server).</source>
        <translation>Remora 自有的字段可按会话（conversation.packets &gt; 1000）、按捕获点任一侧的 RTT（conversation.rtt.server.mean &gt; 20 ms）和按方向（from.client、ip.src == server）过滤。</translation>
    </message>
    <message>
        <source>A mistake is underlined and explained below the field. Enter applies the filter; until then the field says “not applied”. Escape, or leaving the field, restores the applied filter. Ctrl+Space lists the fields.</source>
        <translation>错误之处会加下划线，并在输入框下方说明。回车应用过滤器；在此之前输入框显示“未应用”。按 Esc 或离开输入框会恢复已应用的过滤器。Ctrl+空格列出字段。</translation>
    </message>
    <message>
        <source>The menu beside the field lists recent and named filters, and switches to BPF, for which the file is read again. BPF such as tcp port 443 is recognized while you type: “Use BPF” applies it.</source>
        <translation>输入框旁的菜单列出最近的和命名的过滤器，并可切换到 BPF，此时会重新读取文件。输入时会识别 tcp port 443 这样的 BPF：“使用 BPF”可应用它。</translation>
    </message>
    <message>
        <source>Click a column header to sort, Shift+click to sort by several columns. Columns shows and hides columns; drag headers to move them.</source>
        <translation>单击列表头排序，Shift+单击按多列排序。“列”可显示和隐藏列；拖动表头可移动。</translation>
    </message>
    <message>
        <source>Group by client, server, port or protocol to see several conversations as one row; by client, server and client port, each port of a client is one row.</source>
        <translation>按客户端、服务器、端口或协议分组，可将多个会话显示为一行；按客户端、服务器和客户端端口分组时，客户端的每个端口为一行。</translation>
    </message>
    <message>
        <source>The server is identified by the SYN, else the SYN-ACK, else the ports; the tool tip says by which. Swap client and server if it is wrong.</source>
        <translation>服务器由 SYN 判定，否则由 SYN-ACK，否则由端口；工具提示会说明依据。若有误，请互换客户端与服务器。</translation>
    </message>
    <message>
        <source>Double-click a row, or choose Show its packets, to see its packets. Right-click to copy rows, to save packets as a capture, or to open in Wireshark.</source>
        <translation>双击一行，或选择“显示其分组”，可查看其分组。右键单击可复制行、将分组另存为捕获文件，或在 Wireshark 中打开。</translation>
    </message>
    <message>
        <source>The packets in focus: those of the selected conversations, in the time range, that match the filter. Below are the layers and bytes of the selected packet; selecting a field highlights its bytes, selecting a byte its field.</source>
        <translation>焦点中的分组：属于选中的会话、在时间范围内且符合过滤器的分组。下方是选中分组的各层和字节；选中字段会突出显示其字节，选中字节会突出显示其字段。</translation>
    </message>
    <message>
        <source>Info says what a packet is: SYN, retransmission of packet 152, a DNS query or response, the first line of HTTP, TLS messages and the server name. It is read from captured bytes only.</source>
        <translation>“信息”说明分组是什么：SYN、分组 152 的重传、DNS 查询或应答、HTTP 的首行、TLS 消息和服务器名称。仅根据捕获的字节得出。</translation>
    </message>
    <message>
        <source>Notes are what the TCP analysis finds: retransmissions, duplicate ACKs, zero windows; the colour is the severity. F4 goes to the next note, Shift+F4 to the previous one, Ctrl+G to a packet number. If the packet is hidden, a line says by what, and offers to show it.</source>
        <translation>注记是 TCP 分析所发现的内容：重传、重复 ACK、零窗口；颜色表示严重程度。F4 转到下一个注记，Shift+F4 转到上一个，Ctrl+G 转到某个分组编号。若该分组被隐藏，会有一行说明被什么隐藏，并可将其显示。</translation>
    </message>
    <message>
        <source>The Notes tab counts notes by kind in the packets in focus, and the odd packets of the capture. Click a kind, or press Enter, to filter by it; a kind of odd packets goes to its first packet.</source>
        <translation>“注记”选项卡按种类统计焦点中分组的注记，以及捕获中的异常分组。单击某一种类或按回车即按其过滤；对异常分组的种类则转到其首个分组。</translation>
    </message>
    <message>
        <source>Follow the stream (right-click) shows the payload of a TCP or UDP conversation, as text or in hexadecimal: each byte once, in order, with gaps marked. → is the client, ← the server. Enter on a line goes to its packet. The bytes of each side can be saved.</source>
        <translation>“追踪流”（右键单击）显示 TCP 或 UDP 会话的载荷，以文本或十六进制显示：每个字节只出现一次，按顺序排列，并标出空缺。→ 为客户端，← 为服务器。在一行上按回车可转到其分组。每一侧的字节都可保存。</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows with their column headers, Copy cell (right-click) one value.</source>
        <translation>Ctrl+C 复制选中的行及列表头，“复制单元格”（右键单击）复制单个值。</translation>
    </message>
    <message>
        <source>The View menu offers five time display formats.</source>
        <translation>“视图”菜单提供五种时间显示格式。</translation>
    </message>
    <message>
        <source>What each host sent and received in the packets in focus. Double-click a host to add it to the filter.</source>
        <translation>焦点中的分组里，各主机发送和接收的量。双击主机可将其加入过滤器。</translation>
    </message>
    <message>
        <source>Names come from the DNS answers in the capture; no DNS queries are sent.</source>
        <translation>名称来自捕获中的 DNS 应答；不发送 DNS 查询。</translation>
    </message>
    <message>
        <source>Facts about the file: format, encapsulation, times, rates, interfaces, drops, comments and odd packets. Double-click a line about a packet to show it.</source>
        <translation>文件的信息：格式、封装、时间、速率、接口、丢弃、注释和异常分组。双击与某分组有关的行即可显示该分组。</translation>
    </message>
    <message>
        <source>Packets dropped while capturing look like loss: check the drops here before you blame the network.</source>
        <translation>捕获时丢弃的分组看似丢包：在归咎网络之前，请先在此查看丢弃情况。</translation>
    </message>
    <message>
        <source>Your notes, on the right, go into the report and the investigation.</source>
        <translation>右侧的笔记会写入报告和调查。</translation>
    </message>
    <message>
        <source>All charts share one time axis. The wheel zooms at the cursor, dragging selects a time range, dragging with the middle button or Ctrl pans, a double click shows everything. Click a point to go to its packet.</source>
        <translation>所有图表共用一条时间轴。滚轮在光标处缩放，拖动选择时间范围，用中键或按住 Ctrl 拖动可平移，双击显示全部。单击一点可转到其分组。</translation>
    </message>
    <message>
        <source>Keys do the same: + and - zoom, arrows pan, Enter selects the visible time range, Home shows everything, Backspace undoes.</source>
        <translation>键盘亦可：+ 和 - 缩放，方向键平移，回车选择可见的时间范围，Home 显示全部，退格撤销。</translation>
    </message>
    <message>
        <source>Shift+wheel zooms the values of the chart below the cursor; so does dragging along its value axis. Double-click that axis to show all values again; right-click to type a range.</source>
        <translation>Shift+滚轮缩放光标下图表的数值；沿其数值轴拖动亦可。双击该轴重新显示全部数值；右键单击可输入范围。</translation>
    </message>
    <message>
        <source>The column on the right reads the charts at the crosshair: the bin, the current value, the nearest sample and its distance; without a crosshair, a summary of the visible range. In a narrow window it is a card beside the crosshair.</source>
        <translation>右侧栏给出图表在十字线处的读数：区间、当前值、最近的样本及其距离；没有十字线时，为可见范围的摘要。窗口较窄时，它是十字线旁的卡片。</translation>
    </message>
    <message>
        <source>A click pins the crosshair, another click or Escape releases it. Left and Right move a pinned crosshair by one bin, with Shift to the next sample.</source>
        <translation>单击固定十字线，再次单击或按 Esc 释放。左右方向键将固定的十字线移动一个区间，按住 Shift 则移到下一个样本。</translation>
    </message>
    <message>
        <source>Drag a chart by its title to move it, by its lower edge to change its height; double-click the edge for the default height. Right-click for the chart&apos;s options, to copy, save, move or remove it.</source>
        <translation>拖动图表的标题可移动图表，拖动下边缘可改变高度；双击该边缘恢复默认高度。右键单击可设置图表选项，或复制、保存、移动、移除图表。</translation>
    </message>
    <message>
        <source>A line with a tip at its upper end marks the selected packet. The option Mark notes shows notes along the upper edge; their tool tips say what and when.</source>
        <translation>上端带尖的线标出选中的分组。选项“标出注记”在上边缘显示注记；其工具提示说明内容和时间。</translation>
    </message>
    <message>
        <source>Packet by packet: length, RTT, bytes in flight against the receiver&apos;s window, window size, time since the previous packet, and the sequence numbers of one conversation. The tool tips of the buttons say what each chart counts; More lists the other charts.</source>
        <translation>逐个分组：长度、RTT、在途字节与接收方窗口、窗口大小、距前一分组的时间，以及一个会话的序列号。按钮的工具提示说明各图表统计什么；“更多”列出其他图表。</translation>
    </message>
    <message>
        <source>In bins: bit rate, also in bytes or packets, TCP packets by flag, and RTT bands of minimum, mean and maximum or of percentiles.</source>
        <translation>按区间：比特率（也可按字节或分组）、按标志分类的 TCP 分组，以及最小、平均和最大或百分位数的 RTT 带。</translation>
    </message>
    <message>
        <source>Automatic bins follow the zoom, and are wider where there are few packets. Default bins are 1 s, for RTT bands 100 ms, but automatic where there would be fewer than eight. Or type a width, such as 250 ms.</source>
        <translation>自动区间随缩放变化，分组较少处更宽。默认区间为 1 s，RTT 带为 100 ms，但不足八个时改为自动。也可输入宽度，例如 250 ms。</translation>
    </message>
    <message>
        <source>The first and last bins of the capture may be incomplete. They are drawn with the rate of the captured part, and the column says ≈; with less than half captured they are left out, so that they do not look like a drop.</source>
        <translation>捕获的首个和最后一个区间可能不完整。它们按已捕获部分的速率绘制，右侧栏标以 ≈；捕获不足一半的则略去，以免看似下降。</translation>
    </message>
    <message>
        <source>Empty bins are 0 for rates and gaps for RTT. However many points there are, the maximum and minimum of each pixel column are drawn.</source>
        <translation>速率的空区间为 0，RTT 的空区间为空缺。无论有多少点，每个像素列的最大值和最小值都会绘出。</translation>
    </message>
    <message>
        <source>The options split charts by direction, mix the two sides of RTT, stack rates, mark doubtful RTT samples, show percentiles, notes and logarithmic scales, and align conversations at their first packets.</source>
        <translation>选项可按方向拆分图表、混合 RTT 的两侧、堆叠速率、标出可疑的 RTT 样本、显示百分位数、注记和对数刻度，以及将会话按各自的首个分组对齐。</translation>
    </message>
    <message>
        <source>It is the round trip from the capture point to the other end: captured near the server, ACKs from the client measure the network, ACKs from the server hardly anything.</source>
        <translation>它是从捕获点到另一端的往返：在服务器附近捕获时，客户端的 ACK 测得网络的时延，服务器的 ACK 几乎测不到什么。</translation>
    </message>
    <message>
        <source>So charts draw the two sides separately: to the server with open circles and solid lines, to the client with dots and dashed lines. An option mixes them, as tshark does.</source>
        <translation>因此图表将两侧分开绘制：到服务器用空心圆和实线，到客户端用点和虚线。有一个选项可像 tshark 那样将其混合。</translation>
    </message>
    <message>
        <source>A retransmitted segment is timed from its first transmission: such a sample includes the retransmission timeout. Karn&apos;s algorithm would leave it out; the charts can mark it with a triangle.</source>
        <translation>重传的报文段从首次发送起计时：这样的样本包含重传超时。Karn 算法会将其排除；图表可用三角标出。</translation>
    </message>
    <message>
        <source>An ACK that covers several segments is timed from the last one: delayed ACKs make it longer than the round trip. Diamonds mark these.</source>
        <translation>覆盖多个报文段的 ACK 从最后一个起计时：延迟 ACK 使其比往返时间更长。以菱形标出。</translation>
    </message>
    <message>
        <source>A report is one self-contained HTML file with facts, tables, charts and the command line that reproduces it.</source>
        <translation>报告是一个自包含的 HTML 文件，含信息、表格、图表和重新生成它的命令行。</translation>
    </message>
    <message>
        <source>An investigation (.remora) reopens the capture as you left it, also on the command line: remora analyze FILE.remora.</source>
        <translation>调查（.remora）会按您离开时的样子重新打开捕获，在命令行中亦可：remora analyze FILE.remora。</translation>
    </message>
    <message>
        <source>Packets in focus, or one direction of them, can be saved as a new capture.</source>
        <translation>焦点中的分组或其一个方向可另存为新的捕获文件。</translation>
    </message>
    <message>
        <source>Charts are saved as PNG, SVG or PDF with the values, series and units that you see, for the visible or the whole range, with full names, capture and filter, one file for each or all in one on one time axis. Their numbers are saved as CSV in raw units; for rates with the captured part of each bin.</source>
        <translation>图表以 PNG、SVG 或 PDF 保存，含所见的数值、序列和单位，可为可见范围或全部范围，并带有完整名称、捕获和过滤器；可每个图表一个文件，或全部放在同一时间轴上的一个文件中。其数值以基本单位保存为 CSV；速率还含每个区间中已捕获的部分。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F shows every field that packets may have, in place of the sources: Remora&apos;s own and, where tshark is installed, all of tshark&apos;s. What you type is looked for in names, then in descriptions. Alt+R makes it a regular expression, such as ^tcp.*rtt.</source>
        <translation>Ctrl+Alt+F 在来源的位置显示分组可能具有的所有字段：Remora 自身的字段，以及（若已安装 tshark）tshark 的全部字段。键入的内容先在名称中查找，再在描述中查找。Alt+R 将其作为正则表达式，例如 ^tcp.*rtt。</translation>
    </message>
    <message>
        <source>Enter or a double click adds the selected field to the query, Space or its star makes it a favourite. A field can be dragged, too.</source>
        <translation>回车或双击将选中的字段添加到查询，空格或其星标将其加入收藏。也可以拖动字段。</translation>
    </message>
    <message>
        <source>Remora reads native fields itself, from the loaded packets, and can filter by them at once. The others are read by tshark, in a query.</source>
        <translation>原生字段由 Remora 自身从已加载的分组中读取，可立即用于过滤。其他字段在查询中由 tshark 读取。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>A query shows any fields of the packets in focus as a table, a row a packet. Chips are its columns: drag fields from the catalogue (Ctrl+Alt+F), drag chips or press Alt and an arrow to move them, click one to take it away.</source>
        <translation>查询将焦点中分组的任意字段显示为表格，每个分组一行。标签即为列：从字段目录（Ctrl+Alt+F）拖入字段，拖动标签或按 Alt 加方向键可移动，单击则移除。</translation>
    </message>
    <message>
        <source>“Where” takes a filter of Remora&apos;s, or any display filter of Wireshark&apos;s. What is native is answered as you type; for the rest “Run query” starts tshark, whose rows appear as they come.</source>
        <translation>“条件”接受 Remora 的过滤器，或 Wireshark 的任何显示过滤器。原生的内容会随键入即时给出结果；其余由“运行查询”启动 tshark，其行会随到随显。</translation>
    </message>
    <message>
        <source>Headers and bytes can be asked, too: ip.ttl &lt; 5, vlan.id == 20, eth.src[0:3] == 00:1b:21, tcp.flags &amp; 0x02, tcp.payload contains &quot;GET&quot;, frame matches r&quot;user=\w+&quot;. The file is read again for the packets that the rest of the filter leaves open.</source>
        <translation>也可查询首部和字节：ip.ttl &lt; 5, vlan.id == 20, eth.src[0:3] == 00:1b:21, tcp.flags &amp; 0x02, tcp.payload contains &quot;GET&quot;, frame matches r&quot;user=\w+&quot;。对于过滤器其余部分无法判定的分组，会重新读取文件。</translation>
    </message>
    <message>
        <source>In a slice, [0:3] is three bytes from the first on, [4] the fifth, [-2:] the last two. Bytes are hexadecimal digits or a text in quotes; matches takes a regular expression and ignores case.</source>
        <translation>切片中，[0:3] 是从首个起的三个字节，[4] 是第五个，[-2:] 是最后两个。字节写作十六进制数字或带引号的文本；matches 使用正则表达式，不区分大小写。</translation>
    </message>
    <message>
        <source>Numbers of streams are Remora&apos;s. Wireshark makes further conversations of some protocols, such as SOCKS, VNC, SNMP, RPC and RTP, and may count later ones differently: what is opened in Wireshark is told by addresses, ports and times.</source>
        <translation>流的编号是 Remora 的编号。Wireshark 会为某些协议（例如 SOCKS、VNC、SNMP、RPC 和 RTP）建立更多会话，其后的编号可能不同：因此在 Wireshark 中打开的内容以地址、端口和时间指明。</translation>
    </message>
    <message>
        <source>Below, the rows are grouped: by the fields beside “Group by”, with what is computed of others. A preset adds the fields that it needs. Rows that lack a value to group by are in no group; how many is said. The last row is of all groups; right-click a group to query it alone.</source>
        <translation>下方将各行归组：按“分组方式”旁的字段，并附上由其他字段计算的值。预设会添加其所需的字段。没有可用于归组的值的行不属于任何组，并会说明有多少行。最后一行为所有组的合计；右键单击某个组可仅查询该组。</translation>
    </message>
    <message>
        <source>Time bins are as wide as you choose and half-open: 1 s begins at full seconds. They count from midnight UTC of the first day, for groups and plots alike.</source>
        <translation>时间区间的宽度由您选择，且为半开区间：1 s 从整秒开始。无论分组统计还是绘图，都从首日的 UTC 零点起计。</translation>
    </message>
    <message>
        <source>The plot shows a field over time: each value, or what a bin of time comes to. “Bit rate” is 8 times the sum of bytes, divided by the bin&apos;s width; an empty bin is 0 there, and a gap of all that is not summed or counted. Length, Bit rate, RTT and RTT bands are one click each. “Split” draws the values of another field apart, at most eight. Drag to zoom, double-click to see everything; Ctrl+S saves the plot, Ctrl+Shift+C copies it.</source>
        <translation>绘图显示字段随时间的变化：各个值，或由时间区间得出的值。“比特率”是字节之和的 8 倍除以区间宽度；空区间在此为 0，而对于既非求和也非计数的值则为空缺。长度、比特率、RTT 和 RTT 带均可一键选用。“拆分”将另一字段的各个值分开绘制，最多八个。拖动可缩放，双击显示全部；Ctrl+S 保存绘图，Ctrl+Shift+C 复制绘图。</translation>
    </message>
    <message>
        <source>“Time” is what is brushed in the overview and the charts, the whole capture, or a window of its own: the time where it begins is in it, that where it ends is not; a length alone counts from the first packet.</source>
        <translation>“时间”为概览和图表中所选的范围、整个捕获，或单独的时间窗口：包含起始时刻，不含结束时刻；只给出长度时从首个分组起计。</translation>
    </message>
    <message>
        <source>“Of” adds other captures, or those of a folder. They are read one after the other when “Run query” is pressed; capture.file names the one that a row is of, and what could not be read is said above the rows.</source>
        <translation>“来自”可添加其他捕获，或某个文件夹中的捕获。按下“运行查询”后逐个读取；capture.file 给出一行所属的捕获，未能读取的内容在各行上方说明。</translation>
    </message>
    <message>
        <source>“Occurrence” is which of several values of a packet is shown, as of ip.addr, which has two: the first, the last, or all with commas.</source>
        <translation>“出现”指显示分组的多个值中的哪个，例如有两个值的 ip.addr：首个、末个，或以逗号分隔的全部。</translation>
    </message>
    <message>
        <source>Click a head to sort, double-click a row to see its packet. Save the table as CSV, TSV or JSON lines, or write the packets of its rows. “Queries” keeps a query under a name. Ctrl+Z takes back a change of the query, as it does of the focus; an investigation keeps it.</source>
        <translation>单击列表头排序，双击一行查看其分组。可将表格保存为 CSV、TSV 或 JSON 行，或写出各行的分组。“查询”按名称保存查询。Ctrl+Z 撤销查询的更改，与撤销焦点的更改一样；调查会保存查询。</translation>
    </message>
    <message>
        <source>Clients waited says how long, in seconds, and for what: those who waited longest come first. Rest is set-up of connection and TLS, transfer and pauses of the sender; Columns offers each by itself. Click a part of the bar above the table to sort by it. Right-click Where it went to draw the bar of every row as wide as its column.</source>
        <translation>“客户端等待”说明等待了多久（秒）以及等待什么：等待最久者排在最前。“其余”是建立连接和 TLS、传输以及发送方停顿；“列”可单独显示各项。单击表格上方条形的一部分即按它排序。右键单击“去向”可让每行的条形与列同宽。</translation>
    </message>
    <message>
        <source>RTT to server is of the path from the tap to the server, RTT to client of the path to the client; Columns also offers both mixed, as in tshark.</source>
        <translation>到服务器的 RTT 是从抓包点到服务器的路径，到客户端的 RTT 是到客户端的路径；“列”中也可选择像 tshark 那样两侧混合。</translation>
    </message>
    <message>
        <source>How Remora judges</source>
        <translation>Remora 如何判断</translation>
    </message>
    <message>
        <source>Was it the network? Each TCP conversation is cut into turns, a request and its answer, and what the client waited in each is split into parts that add up to it. Headers are enough, encrypted or not. What a capture does not show is not seen: never a guess.</source>
        <translation>是网络的问题吗？每个 TCP 会话被切分为轮次，即一个请求及其应答，客户端在其中的等待被拆成若干部分，其和正好等于该等待。无论是否加密，报头就足够。抓包中看不到的即为未见：绝不猜测。</translation>
    </message>
    <message>
        <source>The network&apos;s part is one round trip without queues, the least that was seen: queues are transfer. The server&apos;s is what lies between the request and the answer, less the way between the tap and the server. From packets that were captured near the server it is told best.</source>
        <translation>网络部分是一次没有排队的往返，即所见最短的一次：排队计入传输。服务器部分是请求与应答之间的时间，减去抓包点到服务器的路程。在服务器附近抓包时最为准确。</translation>
    </message>
    <message>
        <source>Loss recovery lasts from when the lost packet was due to its repair, the sender&apos;s timer included, and counts once however many holes overlap. Reordered packets are no loss, nor is a repeat of something that had arrived.</source>
        <translation>丢失恢复从丢失的数据包本应到达起，到被补上为止，包括发送方的定时器；无论有多少空洞重叠都只计一次。乱序不是丢失，已到达内容的重传也不是。</translation>
    </message>
    <message>
        <source>The receive window is the receiver&apos;s doing: the sender had data and was not allowed to send them. A sender that had nothing to send makes a pause, one that its congestion window held is in transfer.</source>
        <translation>接收窗口是接收方造成的：发送方有数据却不被允许发送。发送方无数据可发是停顿，被其拥塞窗口限制则计入传输。</translation>
    </message>
    <message>
        <source>Findings name the server, client or network with the most of a part among the conversations whose turns, in the mean, wait 100 ms for a server, 50 ms for round trips, or 20 ms for losses or windows.</source>
        <translation>结论指出在某一部分占比最多的服务器、客户端或网络，所依据的会话其轮次平均等待服务器 100 ms、往返 50 ms，或因丢失或窗口等待 20 ms。</translation>
    </message>
    <message>
        <source>Compare, beside the verdict, keeps what is in focus as a baseline, or opens one that was saved: the thin bar is the baseline, each part has its change, and the servers that grew most are named, as if the baseline had as many turns.</source>
        <translation>判定旁的“比较”把当前焦点保留为基准，或打开已保存的基准：细条为基准，每个部分附有变化，并列出增长最多的服务器，基准按同样多的轮次折算。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Tap</source>
        <comment>where packets are captured</comment>
        <translation>抓包点</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>window 0</source>
        <translation>窗口 0</translation>
    </message>
    <message>
        <source>window open</source>
        <translation>窗口打开</translation>
    </message>
    <message>
        <source>Compare captures, in the File menu, takes two to four captures of the same traffic at points of its way. It finds what their clocks differ by, and tells on which segment packets were lost, what takes the time and what was changed. Click a row for its delays and the ladder of its packets; there the wheel or a drag zooms, N goes to the next lost packet, and a double click shows a packet in its capture. From appliances, in its dialog, downloads what several sources saw of the same time in one go.</source>
        <translation>“文件”菜单中的“比较捕获”使用同一流量在其路径各捕获点上的两到四个捕获。它求出各时钟的差异，并指出分组在哪个路段丢失、时间耗在何处以及什么被更改。单击一行可查看其时延和分组的梯形图；在图中，滚轮或拖动可缩放，N 转到下一个丢失的分组，双击可在其捕获中显示分组。其对话框中的“来自设备”可一次下载多个来源在同一时间看到的内容。</translation>
    </message>
    <message>
        <source>Waiting shows for each bin how many seconds clients waited in it, and for what: several clients can wait more than a second in a second. Waterfall shows each turn, a request and its answer, in a row of its own: point at one to read its parts, click to keep them, double-click to zoom to it, press Enter for its packets. Parts stand in the order in which they happened; what is kept names the packets that bound each part.</source>
        <translation>“等待”显示每个区间内客户端等待了多少秒以及在等待什么：多个客户端在一秒内可共等待超过一秒。“瀑布图”将每个轮次（一个请求及其应答）单独显示一行：指向它可读取各部分，单击以保留，双击以缩放到它，按 Enter 查看其数据包。各部分按发生的先后排列；固定的卡片会列出界定每一部分的分组。</translation>
    </message>
    <message>
        <source>Not over time: the distributions of waiting, RTT and inter-arrival times, and throughput and goodput over RTT. Where a time range is in focus they are of its packets alone.</source>
        <translation>不随时间：等待、RTT 和到达间隔的分布，以及吞吐量和有效吞吐量相对于 RTT。如果选定了时间范围，则只包含该范围内的分组。</translation>
    </message>
    <message>
        <source>A question that is too large to download can be counted on the appliance: Count… beside Download, or Count on the appliance in the menu of a source. Choose what to count, or your own keys and values; the window says before how much the appliance reads. A row of the table leads on: counted more narrowly, or just its packets downloaded; so does a time that is chosen in the chart. The view is removed from the appliance when it is counted or its window closes; Running views, in the menu of an appliance, lists what it still counts. A template keeps a question, and where several appliances are logged in it can be asked of them at once.</source>
        <translation>内容太多而无法下载时，可以在设备上统计：使用“下载”旁的“统计…”，或来源菜单中的“在设备上统计”。请选择要统计的内容，或自定义键和值；窗口会事先说明设备要读取多少。从表格的一行可以继续：缩小范围再统计，或只下载该行的分组。统计完成或窗口关闭时，视图会从设备上移除；设备菜单中的“运行中的视图”列出它仍在统计的内容。在图表中选择的时间也可以继续深入。模板可保存问题；登录多台设备时，可以同时向它们提问。</translation>
    </message>
</context>
<context>
    <name>hostandport</name>
    <message>
        <source>“%1” is not a host: give HOST, HOST:PORT or [IPv6]:PORT.</source>
        <translation>“%1”不是主机：请输入 HOST、HOST:PORT 或 [IPv6]:PORT。</translation>
    </message>
    <message>
        <source>“%1” is not a port: give a number from 1 to 65535.</source>
        <translation>“%1”不是端口：请输入 1 到 65535 的数字。</translation>
    </message>
</context>
<context>
    <name>investigation</name>
    <message>
        <source>“%1” is too long and was left out.</source>
        <translation>“%1”过长，已略去。</translation>
    </message>
    <message>
        <source>The filter “%1” is not understood and was left out: %2</source>
        <translation>无法理解过滤器“%1”，已略去：%2</translation>
    </message>
    <message>
        <source>The time range is empty or makes no sense and was left out.</source>
        <translation>时间范围为空或无意义，已略去。</translation>
    </message>
    <message>
        <source>The capture holds no packet of the time range, which was left out.</source>
        <translation>捕获中没有该时间范围的分组，该范围已略去。</translation>
    </message>
    <message>
        <source>%1 is not the capture that the investigation was made from: its contents differ.</source>
        <translation>%1 不是此调查所依据的捕获：其内容不同。</translation>
    </message>
    <message>
        <source>%1 is not the capture that the investigation was made from: it has %2 instead of %3.</source>
        <translation>%1 不是此调查所依据的捕获：大小为 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>Conversations that the capture does not hold were left out: %1.</source>
        <translation>捕获中没有的会话已略去：%1。</translation>
    </message>
    <message>
        <source>“%1” is invalid and was left out.</source>
        <translation>“%1”无效，已略去。</translation>
    </message>
    <message>
        <source>Invalid values of “%1” were left out: %2.</source>
        <translation>“%1”的无效值已略去：%2。</translation>
    </message>
</context>
<context>
    <name>packetquery</name>
    <message>
        <source>Name a field at least.</source>
        <translation>请至少指定一个字段。</translation>
    </message>
    <message>
        <source>The field “%1” is named twice.</source>
        <translation>字段“%1”指定了两次。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Display filters are tshark&apos;s.</source>
        <translation>显示过滤器由 tshark 提供。</translation>
    </message>
    <message>
        <source>Remora&apos;s columns do not have %1.</source>
        <translation>Remora 的列中没有 %1。</translation>
    </message>
    <message>
        <source>Of itself Remora does not know the field %1.</source>
        <translation>Remora 本身不认识字段 %1。</translation>
    </message>
    <message>
        <source>Display filters need tshark.</source>
        <translation>显示过滤器需要 tshark。</translation>
    </message>
    <message>
        <source>Some packets have several IP headers, as in a tunnel or an ICMP error: tshark is needed to read all of them.</source>
        <translation>有些分组有多个 IP 首部，例如隧道或 ICMP 差错报文中：要全部读取，需要 tshark。</translation>
    </message>
    <message>
        <source>tshark counts the packets of this capture in another way, such as where it holds the journal of a system: ask for native fields, or slice the packets first.</source>
        <translation>tshark 以不同方式统计此捕获的分组(例如其中含有系统日志时):请改用原生字段,或先将分组写入单独的文件。</translation>
    </message>
    <message>
        <source>tshark is needed for this query, and reads the capture once more, which standard input and pipes do not allow: save it to a file first.</source>
        <translation>此查询需要 tshark，它会再读一遍捕获，而标准输入和管道不允许这样做：请先保存为文件。</translation>
    </message>
</context>
<context>
    <name>packets</name>
    <message>
        <source>%1 in ICMP</source>
        <translation>ICMP 中的 %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
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
        <translation>负载</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>RTT ms</source>
        <translation>RTT ms</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>frame.number</source>
        <translation>frame.number</translation>
    </message>
    <message>
        <source>→ from the client, ← from the server</source>
        <translation>→ 来自客户端，← 来自服务器</translation>
    </message>
    <message>
        <source>frame.len: bytes on the wire</source>
        <translation>frame.len：线路上的字节</translation>
    </message>
    <message>
        <source>tcp.flags</source>
        <translation>tcp.flags</translation>
    </message>
    <message>
        <source>tcp.seq, relative to the conversation&apos;s first</source>
        <translation>tcp.seq，相对于会话的首个</translation>
    </message>
    <message>
        <source>tcp.ack, relative to the conversation&apos;s first</source>
        <translation>tcp.ack，相对于会话的首个</translation>
    </message>
    <message>
        <source>tcp.len: bytes of payload</source>
        <translation>tcp.len：负载字节</translation>
    </message>
    <message>
        <source>tcp.window_size: scaled, bytes</source>
        <translation>tcp.window_size：已缩放，字节</translation>
    </message>
    <message>
        <source>tcp.analysis.ack_rtt: since the segment whose end it acknowledges</source>
        <translation>tcp.analysis.ack_rtt：自其确认末尾的报文段起</translation>
    </message>
    <message>
        <source>tcp.analysis.bytes_in_flight: sent and not acknowledged yet</source>
        <translation>tcp.analysis.bytes_in_flight：已发送而尚未确认</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>fast retransmission</source>
        <translation>快速重传</translation>
    </message>
    <message>
        <source>spurious retransmission</source>
        <translation>多余重传</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>previous segment not captured</source>
        <translation>前一报文段未捕获</translation>
    </message>
    <message>
        <source>ACK of a segment not captured</source>
        <translation>确认了未捕获的报文段</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>重复 ACK</translation>
    </message>
    <message>
        <source>keep-alive</source>
        <translation>保活</translation>
    </message>
    <message>
        <source>keep-alive ACK</source>
        <translation>保活 ACK</translation>
    </message>
    <message>
        <source>window update</source>
        <translation>窗口更新</translation>
    </message>
    <message>
        <source>window full</source>
        <translation>窗口已满</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>零窗口</translation>
    </message>
    <message>
        <source>zero window probe</source>
        <translation>零窗口探测</translation>
    </message>
    <message>
        <source>zero window probe ACK</source>
        <translation>零窗口探测 ACK</translation>
    </message>
    <message>
        <source>tcp.seq_raw: as it stands in the packet</source>
        <translation>tcp.seq_raw：数据包中的原值</translation>
    </message>
    <message>
        <source>tcp.ack_raw: as it stands in the packet</source>
        <translation>tcp.ack_raw：数据包中的原值</translation>
    </message>
    <message>
        <source>the filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>the time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>the selected conversations</source>
        <translation>选中的会话</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>%1 (in the whole capture)</source>
        <translation>%1（整个捕获中）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>retransmission of packet 152</comment>
        <translation>分组 %2 的%1</translation>
    </message>
    <message>
        <source>duplicate ACK %1 of %2</source>
        <comment>the second one of packet 150</comment>
        <translation>分组 %2 的重复 ACK，第 %1 个</translation>
    </message>
    <message>
        <source>%1 bytes, seq %2, ack %3</source>
        <translation>%1 字节，seq %2，ack %3</translation>
    </message>
    <message>
        <source>ACK %1</source>
        <comment>acknowledges up to this number</comment>
        <translation>ACK %1</translation>
    </message>
    <message>
        <source>IP fragment of %1</source>
        <translation>%1 的 IP 分片</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <comment>UDP, 48 bytes of payload</comment>
        <translation>%1，%2 字节</translation>
    </message>
    <message>
        <source>[%1 bytes not captured]</source>
        <translation>[%1 字节未捕获]</translation>
    </message>
    <message>
        <source>[%1 bytes cut off by the snap length]</source>
        <translation>[%1 字节因捕获长度截去]</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>frame.time, in the format chosen in the View menu</source>
        <translation>frame.time，格式由“视图”菜单选定</translation>
    </message>
    <message>
        <source>What the packet is, from its headers and captured bytes</source>
        <translation>根据首部和捕获的字节得知的分组内容</translation>
    </message>
    <message>
        <source>tcp.analysis.flags: notes of the TCP analysis</source>
        <translation>tcp.analysis.flags：TCP 分析的注记</translation>
    </message>
    <message>
        <source>port numbers reused</source>
        <translation>端口号重用</translation>
    </message>
</context>
<context>
    <name>plotpresets</name>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>RTT bands</source>
        <translation>RTT 带</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 和 %2 之间</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a point of the way</comment>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>beyond %1</source>
        <comment>a point of the way</comment>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>elsewhere, or for what was sent again without need</source>
        <translation>其他位置，或不必要的重发</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>No packet was lost between the points.</source>
        <translation>各抓包点之间没有丢包。</translation>
    </message>
    <message>
        <source>1 packet was lost %1, %2 of those that came there</source>
        <translation>1 个分组在%1丢失，占到达该处的 %2</translation>
    </message>
    <message>
        <source>%1 packets were lost %2, %3 of those that came there</source>
        <translation>%1 个分组在%2丢失，占到达该处的 %3</translation>
    </message>
    <message>
        <source>; %1 elsewhere</source>
        <translation>；其他位置 %1</translation>
    </message>
    <message>
        <source>Packets take most of the time %1: %2 of %3 there and back, as a mean.</source>
        <translation>分组在%1耗时最多：往返平均 %3 中占 %2。</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>how much, and where</comment>
        <translation>%1 % 在%2</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <comment>a part of waiting</comment>
        <translation>%1 未见</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>a part of waiting, how much</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>, most of it %1</source>
        <comment>where</comment>
        <translation>，其中大部分在%1</translation>
    </message>
    <message>
        <source>of %1 in %2 it is not seen where</source>
        <translation>%2 中有 %1 看不出在何处</translation>
    </message>
    <message>
        <source>not seen where</source>
        <translation>看不出在何处</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>a part of waiting, seconds, where</comment>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>What clients waited for on the way is not seen: no request of a TCP conversation of two points has an answer.</source>
        <translation>看不出客户端在途中等待了什么：两个抓包点的 TCP 会话中没有得到应答的请求。</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 轮</translation>
    </message>
    <message>
        <source>, by %1 that were lost between the points and sent again</source>
        <translation>，依据在各抓包点之间丢失并重发的 %1</translation>
    </message>
    <message>
        <source> and %1 others that were sent again</source>
        <translation>和其他重发的 %1</translation>
    </message>
    <message>
        <source>, by the least delays there and back of %1</source>
        <translation>，依据 %1 的最小往返时延</translation>
    </message>
    <message>
        <source>Clients waited %1 in %2 of %3, as %4 sees them: %5; %6.</source>
        <translation>从 %4 看，客户端在 %3 的 %2 中等待了 %1：%5；%6。</translation>
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
        <translation>路径：%1，顺序由 TTL 和时延得出。</translation>
    </message>
    <message>
        <source>The way: %1.</source>
        <translation>路径：%1。</translation>
    </message>
    <message>
        <source>Between %1 and %2:</source>
        <translation>%1 和 %2 之间：</translation>
    </message>
    <message>
        <source>the clock of %1 shows %2 s less than that of %3</source>
        <translation>%1 的时钟比 %3 慢 %2 秒</translation>
    </message>
    <message>
        <source>the clock of %1 shows %2 s more than that of %3</source>
        <translation>%1 的时钟比 %3 快 %2 秒</translation>
    </message>
    <message>
        <source>; their drift is not known, the packets span too little time.</source>
        <translation>；漂移未知，分组的时间跨度太短。</translation>
    </message>
    <message>
        <source>; it loses %1 millionths, ± %2.</source>
        <translation>；每百万慢 %1，± %2。</translation>
    </message>
    <message>
        <source>; it gains %1 millionths, ± %2.</source>
        <translation>；每百万快 %1，± %2。</translation>
    </message>
    <message>
        <source>Clocks: not known, no packet was matched.</source>
        <translation>时钟：未知，没有匹配的分组。</translation>
    </message>
    <message>
        <source>Clocks: not known, packets go one way only. Delays are relative to the least.</source>
        <translation>时钟：未知，分组只有一个方向。时延相对于最小值。</translation>
    </message>
    <message>
        <source>Clocks: %1, as given.</source>
        <translation>时钟：%1，按给定值。</translation>
    </message>
    <message>
        <source>Clocks: %1 in the middle of the capture, ± %2 where both ways take as long, ± %3 whatever they take</source>
        <translation>时钟：捕获中点为 %1，若两个方向用时相同则 ± %2，无论用时多少则 ± %3</translation>
    </message>
    <message>
        <source>Matched: %1 of %2</source>
        <translation>已匹配：%2 中的 %1</translation>
    </message>
    <message>
        <source>, %1 of them by their order</source>
        <translation>，其中 %1 依据顺序</translation>
    </message>
    <message>
        <source>; %1 were seen at both points, but nothing tells which is which</source>
        <translation>；%1 在两个抓包点都可见，但无法分辨哪个是哪个</translation>
    </message>
    <message>
        <source>; %1 came as segments of other lengths</source>
        <translation>；%1 以其他长度的段到达</translation>
    </message>
    <message>
        <source>; %1 are further on and were missed by a capture</source>
        <translation>；%1 在后面可见，只是某个捕获漏掉了</translation>
    </message>
    <message>
        <source>; of %1 the other capture began later or ended earlier</source>
        <translation>；对于 %1，另一个捕获开始较晚或结束较早</translation>
    </message>
    <message>
        <source>; delay %1 at least, %2 as a mean, %3 for 95 %, %4 at most</source>
        <translation>；时延最小 %1，平均 %2，95 % 为 %3，最大 %4</translation>
    </message>
    <message>
        <source>; relative delay %1 at least, %2 as a mean, %3 for 95 %, %4 at most</source>
        <translation>；相对时延最小 %1，平均 %2，95 % 为 %3，最大 %4</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 of %4 lost (%5)</source>
        <translation>从 %1 到 %2：%4 中丢失 %3（%5）</translation>
    </message>
    <message>
        <source>, %1 of them sent again</source>
        <translation>，其中 %1 已重发</translation>
    </message>
    <message>
        <source>, most of conversation %1 (%2)</source>
        <translation>，多数属于会话 %1（%2）</translation>
    </message>
    <message>
        <source>; %1 overtaken</source>
        <translation>；%1 被超越</translation>
    </message>
    <message>
        <source>; 1 retransmission came in</source>
        <translation>；到达 1 次重传</translation>
    </message>
    <message>
        <source>; %1 retransmissions came in</source>
        <translation>；到达 %1 次重传</translation>
    </message>
    <message>
        <source>; %1 duplicated on the way</source>
        <translation>；%1 在途中重复</translation>
    </message>
    <message>
        <source>; %1 made on the way, or not seen before</source>
        <translation>；%1 在途中产生，或之前未见</translation>
    </message>
    <message>
        <source>TTL by %1</source>
        <translation>TTL 相差 %1</translation>
    </message>
    <message>
        <source>addresses or ports of %1</source>
        <translation>%1 的地址或端口</translation>
    </message>
    <message>
        <source>MSS of 1 SYN (such as %2 to %3)</source>
        <translation>1 个 SYN 的 MSS（如 %2 变为 %3）</translation>
    </message>
    <message>
        <source>MSS of %1 SYNs (such as %2 to %3)</source>
        <translation>%1 个 SYN 的 MSS（如 %2 变为 %3）</translation>
    </message>
    <message>
        <source>DSCP of %1 (such as %2 to %3)</source>
        <translation>%1 的 DSCP（如 %2 变为 %3）</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>%1 的窗口</translation>
    </message>
    <message>
        <source>payload of %1</source>
        <translation>%1 的载荷</translation>
    </message>
    <message>
        <source>Changed on the way: nothing.</source>
        <translation>途中更改：无。</translation>
    </message>
    <message>
        <source>Changed on the way: %1.</source>
        <translation>途中更改：%1。</translation>
    </message>
    <message>
        <source>Seen at %1 alone: %2 of %3; they go another way, were blocked, or were not known again.</source>
        <translation>仅在 %1 可见：%3 中的 %2；它们走了别的路径、被拦截，或未能识别。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>1 个分组</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 个分组</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 个会话</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 个会话</translation>
    </message>
    <message>
        <source>, by %1 that were sent again</source>
        <translation>，依据重发的 %1</translation>
    </message>
</context>
<context>
    <name>querycolumn</name>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>duration, ms</source>
        <translation>时长，ms</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
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
        <translation>IPv4 或 IPv6</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>querygroups</name>
    <message>
        <source>“%1” is not a width of bins, such as 1 s or 100 ms.</source>
        <translation>“%1”不是区间宽度，例如 1 s 或 100 ms。</translation>
    </message>
    <message>
        <source>“%1” should be FIELD:FUNCTION, where FUNCTION is one of %2.</source>
        <translation>“%1”应为 FIELD:FUNCTION，其中 FUNCTION 是 %2 之一。</translation>
    </message>
    <message>
        <source>“%1” is not a number of rows.</source>
        <translation>“%1”不是行数。</translation>
    </message>
    <message>
        <source>Groups need a field to group by, or a value to compute of a field.</source>
        <translation>分组统计需要一个用于分组的字段，或一个由字段计算的值。</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>列“%1”被指定了两次。</translation>
    </message>
    <message>
        <source>%1 has no numbers that could be computed with: count and distinct can be asked of it.</source>
        <translation>%1 没有可用于计算的数值：可以使用 count 和 distinct。</translation>
    </message>
    <message>
        <source>Groups need a width of bins, such as 1 s: auto is for plots.</source>
        <translation>分组需要区间宽度，例如 1 s：auto 用于图表。</translation>
    </message>
    <message>
        <source>There is no column “%1” to sort by. Columns are %2; :desc behind one begins with the largest.</source>
        <translation>没有可供排序的列“%1”。可用的列有 %2；在列后加 :desc 则从最大的开始。</translation>
    </message>
</context>
<context>
    <name>queryrun</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The selected conversations are those of this capture; of the others all are asked.</source>
        <translation>所选会话属于此捕获；其他捕获查询全部会话。</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>remora::app::Application</name>
    <message>
        <source>The demo appliance cannot start: %1.</source>
        <translation>演示设备无法启动：%1。</translation>
    </message>
</context>
<context>
    <name>remora::model::ApplianceSession</name>
    <message>
        <source>The password could not be kept in the keychain (%1). It is kept for this session only.</source>
        <translation>密码无法保存到钥匙串（%1）。仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The certificate could not be remembered. It is trusted for this session only.</source>
        <translation>证书无法记住。仅在本次会话中信任。</translation>
    </message>
</context>
<context>
    <name>remora::model::ConversationTableModel</name>
    <message>
        <source>%1
Server identified by: %2</source>
        <translation>%1
服务器判定依据：%2</translation>
    </message>
    <message>
        <source>%1.
Click to sort; Shift+click to sort by this column too.</source>
        <translation>%1。
单击排序；Shift+单击可同时按此列排序。</translation>
    </message>
</context>
<context>
    <name>remora::model::EndpointTableModel</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>发送的分组</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>接收的分组</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>发送的字节</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>接收的字节</translation>
    </message>
</context>
<context>
    <name>remora::model::ExportTask</name>
    <message>
        <source>saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
</context>
<context>
    <name>remora::model::FieldListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>分组 %2 的%1</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>DESCRIPTIONS</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>FAVOURITES</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>ALL FIELDS</source>
        <translation>所有字段</translation>
    </message>
    <message>
        <source>native</source>
        <translation>原生</translation>
    </message>
</context>
<context>
    <name>remora::model::FileTask</name>
    <message>
        <source>saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>remora::model::FilterTexts</name>
    <message>
        <source>This filter is not understood: %1.</source>
        <translation>无法理解此过滤器：%1。</translation>
    </message>
</context>
<context>
    <name>remora::model::NoteTableModel</name>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首个</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末个</translation>
    </message>
</context>
<context>
    <name>remora::model::OpenCaptures</name>
    <message>
        <source>This capture is partial. %1</source>
        <translation>此捕获不完整。%1</translation>
    </message>
</context>
<context>
    <name>remora::model::OtherCaptures</name>
    <message>
        <source>There is no capture in %1.</source>
        <translation>%1 中没有捕获。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read.</source>
        <translation>无法读取 %2 中的 %1。</translation>
    </message>
    <message>
        <source>Left out of %1, since they are no captures: %2.</source>
        <translation>%1 中因不是捕获而略去：%2。</translation>
    </message>
</context>
<context>
    <name>remora::model::PointsRun</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 holds no packets and is left out.</source>
        <translation>%1 不含分组，已略去。</translation>
    </message>
    <message>
        <source>There is nothing to compare: %1 has no packets.</source>
        <translation>没有可比较的：%1 没有分组。</translation>
    </message>
</context>
<context>
    <name>remora::model::QueryResultModel</name>
    <message>
        <source>no.</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>remora::model::RequestTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>polling, requests: %1</source>
        <translation>轮询，请求数：%1</translation>
    </message>
</context>
<context>
    <name>remora::model::SharedCatalogue</name>
    <message>
        <source>tshark does not say which fields it knows.</source>
        <translation>tshark 未给出其支持的字段。</translation>
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
        <translation>显示</translation>
    </message>
    <message>
        <source>native</source>
        <translation>原生</translation>
    </message>
    <message>
        <source>BPF %1</source>
        <translation>BPF %1</translation>
    </message>
    <message>
        <source>%1 bytes of each packet</source>
        <translation>每个数据包 %1 字节</translation>
    </message>
    <message>
        <source>keeps at most %1</source>
        <translation>最多保留 %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>索引 %1</translation>
    </message>
    <message>
        <source>It holds no packets yet.</source>
        <translation>尚无数据包。</translation>
    </message>
    <message>
        <source>Locked: its packets stay.</source>
        <translation>已锁定：数据包会保留。</translation>
    </message>
    <message>
        <source>Not locked: its packets roll off with the job&apos;s.</source>
        <translation>未锁定：数据包会随任务的数据包一起淘汰。</translation>
    </message>
    <message>
        <source>up</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>其时钟与本机一致。</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of this computer&apos;s.</source>
        <translation>其时钟比本机快 %1。</translation>
    </message>
    <message>
        <source>Its clock is %1 behind this computer&apos;s.</source>
        <translation>其时钟比本机慢 %1。</translation>
    </message>
    <message>
        <source>Its time zone: %1</source>
        <translation>其时区：%1</translation>
    </message>
    <message>
        <source>Packet storage: %1 of %2 used (%3), %4</source>
        <translation>数据包存储：已用 %1，共 %2 (%3)，%4</translation>
    </message>
    <message>
        <source>Logged in as %1</source>
        <translation>已以 %1 登录</translation>
    </message>
    <message>
        <source>The oldest of these packets roll off now. A locked clip would keep them.</source>
        <translation>其中最旧的数据包正在被淘汰。锁定的剪辑可以保留它们。</translation>
    </message>
    <message>
        <source>The oldest of these packets roll off in about %1. A locked clip would keep them.</source>
        <translation>其中最旧的数据包将在约 %1 后被淘汰。锁定的剪辑可以保留它们。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 个数据包</translation>
    </message>
    <message>
        <source>%1 of packets</source>
        <translation>%1 数据包</translation>
    </message>
    <message>
        <source>about %1 of packets</source>
        <translation>约 %1 数据包</translation>
    </message>
    <message>
        <source>%1 before the filter</source>
        <translation>%1（过滤前）</translation>
    </message>
    <message>
        <source>%1 before the filters</source>
        <translation>%1（过滤前）</translation>
    </message>
    <message>
        <source>%1 before the limits</source>
        <translation>%1（限制前）</translation>
    </message>
</context>
<context>
    <name>remora::model::SourceTreeModel</name>
    <message>
        <source>Local captures</source>
        <translation>本地捕获</translation>
    </message>
</context>
<context>
    <name>remora::model::UploadTask</name>
    <message>
        <source>uploaded to %1</source>
        <translation>已上传到 %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::Appliances</name>
    <message>
        <source>%1 conversations of %2</source>
        <translation>%2 的 %1 个会话</translation>
    </message>
    <message>
        <source>Connect to the appliance first (Ctrl+K).</source>
        <translation>请先连接设备 (Ctrl+K)。</translation>
    </message>
    <message>
        <source>Too many conversations are selected to ask an appliance for just these. Select fewer.</source>
        <translation>选中的会话过多，无法只向设备请求这些。请减少选择。</translation>
    </message>
    <message>
        <source>View the certificate…</source>
        <translation>查看证书…</translation>
    </message>
    <message>
        <source>The first four of %1 traces are compared.</source>
        <translation>比较 %1 个捕获文件中的前四个。</translation>
    </message>
    <message>
        <source>There is nothing to compare: two captures are needed.</source>
        <translation>没有可比较的：需要两个捕获。</translation>
    </message>
    <message>
        <source>The main window shows the packets, and how far their download is.</source>
        <translation>主窗口显示这些数据包及其下载进度。</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskEstimate</name>
    <message>
        <source>Ask the appliance</source>
        <translation>询问设备</translation>
    </message>
    <message>
        <source>The appliance&apos;s own estimate, before the filters: an export is created for it and removed again.</source>
        <translation>设备自己的估计（过滤前）：为此会创建一个导出并随即删除。</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>正在询问设备…</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>约 %1。</translation>
    </message>
    <message>
        <source>The appliance gives no estimate.</source>
        <translation>设备未提供估计值。</translation>
    </message>
    <message>
        <source>At most %1, according to the appliance.</source>
        <translation>据设备所报，最多 %1。</translation>
    </message>
    <message>
        <source>At most %1, according to the appliance at %2.</source>
        <translation>据设备在 %2 所报，最多 %1。</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskPanel</name>
    <message>
        <source>Download and analyze</source>
        <translation>下载并分析</translation>
    </message>
    <message>
        <source>pcap, microseconds</source>
        <translation>pcap，微秒</translation>
    </message>
    <message>
        <source>pcap, nanoseconds</source>
        <translation>pcap，纳秒</translation>
    </message>
    <message>
        <source>pcapng, microseconds</source>
        <translation>pcapng，微秒</translation>
    </message>
    <message>
        <source>pcapng, nanoseconds</source>
        <translation>pcapng，纳秒</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>ASK %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>A filter is not understood</source>
        <translation>有过滤器无法理解</translation>
    </message>
    <message>
        <source>Connect to a NetShark, then select a job, clip, interface or file to download packets from it.</source>
        <translation>连接 NetShark，然后选择任务、剪辑、接口或文件，以从中下载数据包。</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>统计…</translation>
    </message>
    <message>
        <source>Let the appliance count over these packets: only the numbers come</source>
        <translation>让设备统计这些分组：只传回数值</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskRange</name>
    <message>
        <source>Lock as clip…</source>
        <translation>锁定为剪辑…</translation>
    </message>
    <message>
        <source>Such as last 10s, this hour, yesterday, 12:00 PM to 1:00 PM, 4/21/13 4:00 to 4/21/13 5:00</source>
        <translation>例如 last 10s、this hour、yesterday、12:00 PM to 1:00 PM、4/21/13 4:00 to 4/21/13 5:00</translation>
    </message>
    <message>
        <source>Keeps the packets of this time range and these filters on the appliance, whatever the job drops</source>
        <translation>无论任务丢弃什么，都在设备上保留此时间范围和过滤器的数据包</translation>
    </message>
    <message>
        <source>Capture for</source>
        <translation>捕获时长</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>all packets</source>
        <translation>所有分组</translation>
    </message>
    <message>
        <source>All packets of this source.</source>
        <translation>此来源的所有分组。</translation>
    </message>
    <message>
        <source>The next %1, as they come.</source>
        <translation>接下来的 %1，随到随收。</translation>
    </message>
    <message>
        <source>Use range in focus</source>
        <translation>使用焦点范围</translation>
    </message>
    <message>
        <source>The time range in focus in the open capture</source>
        <translation>打开的捕获中焦点的时间范围</translation>
    </message>
    <message>
        <source>Count for</source>
        <translation>统计时长</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskStop</name>
    <message>
        <source>SHA-256, trusted:</source>
        <translation>SHA-256，所信任的：</translation>
    </message>
    <message>
        <source>SHA-256, shown now:</source>
        <translation>SHA-256，当前出示的：</translation>
    </message>
    <message>
        <source>View the certificate…</source>
        <translation>查看证书…</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one that is trusted. This may be an attack: nothing is sent to it.</source>
        <translation>%1 出示的证书与所信任的不同。这可能是攻击：不会向其发送任何内容。</translation>
    </message>
</context>
<context>
    <name>remora::ui::AskTexts</name>
    <message>
        <source>Choose where to save the capture</source>
        <translation>选择捕获文件的保存位置</translation>
    </message>
    <message>
        <source>Where the capture is saved</source>
        <translation>捕获文件的保存位置</translation>
    </message>
    <message>
        <source>Save the capture as</source>
        <translation>捕获文件另存为</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng)</source>
        <translation>捕获文件 (*.pcap *.pcapng)</translation>
    </message>
    <message>
        <source>%1, by the appliance&apos;s clock</source>
        <translation>%1，按设备时钟</translation>
    </message>
    <message>
        <source>%1 here, %2 at the appliance</source>
        <translation>本机 %1，设备 %2</translation>
    </message>
</context>
<context>
    <name>remora::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>remora::ui::BaselineButton</name>
    <message>
        <source>Another time or capture to compare with: which part of the waiting grew, by how much, and on which servers</source>
        <translation>用于比较的另一时段或抓包：等待的哪一部分增长、增长多少、在哪些服务器上</translation>
    </message>
    <message>
        <source>Keep what is in focus as the baseline</source>
        <translation>将当前焦点保留为基准</translation>
    </message>
    <message>
        <source>Open a baseline…</source>
        <translation>打开基准…</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>无基准</translation>
    </message>
    <message>
        <source>Servers that changed…</source>
        <translation>有变化的服务器…</translation>
    </message>
    <message>
        <source>Save this verdict…</source>
        <translation>保存此判定…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>%1 of %2 are the baseline: what comes into focus now is compared with them.</source>
        <translation>%2 的 %1 为基准：此后进入焦点的内容与之比较。</translation>
    </message>
    <message>
        <source>Open a baseline, a verdict that was saved</source>
        <translation>打开基准（已保存的判定）</translation>
    </message>
    <message>
        <source>Verdicts (*.json)</source>
        <translation>判定 (*.json)</translation>
    </message>
    <message>
        <source>Save the verdict</source>
        <translation>保存判定</translation>
    </message>
    <message>
        <source>To compare with (*.json);;Text to read (*.txt)</source>
        <translation>用于比较 (*.json);;供阅读的文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>remora::ui::CapturePage</name>
    <message>
        <source>Notes</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>Views of the capture</source>
        <translation>捕获的视图</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>What the conversations of one row have in common</source>
        <translation>一行中的会话有何共同之处</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>列 ▾</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Your notes: what you found. They go into the report and the investigation.</source>
        <translation>您的笔记：您的发现。将写入报告和调查。</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>您的笔记</translation>
    </message>
    <message>
        <source>Choose the columns; drag their headers to move them</source>
        <translation>选择列；拖动表头可移动</translation>
    </message>
    <message>
        <source>the busiest conversation</source>
        <translation>最繁忙的会话</translation>
    </message>
    <message>
        <source>the busiest group</source>
        <translation>最繁忙的组</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>remora::ui::CertificateDialog</name>
    <message>
        <source>Certificate of an appliance</source>
        <translation>设备的证书</translation>
    </message>
</context>
<context>
    <name>remora::ui::CertificatePage</name>
    <message>
        <source>Do not connect</source>
        <translation>不连接</translation>
    </message>
    <message>
        <source>Trust once</source>
        <translation>仅信任一次</translation>
    </message>
    <message>
        <source>Trust for this host</source>
        <translation>信任此主机</translation>
    </message>
    <message>
        <source>Fingerprint as the appliance&apos;s own console shows it</source>
        <translation>设备自身控制台显示的指纹</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>所有者：%1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>颁发者：%1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>有效期 %1 至 %2</translation>
    </message>
    <message>
        <source> (not valid today)</source>
        <translation>（今日无效）</translation>
    </message>
    <message>
        <source>SHA-256, trusted:</source>
        <translation>SHA-256，所信任的：</translation>
    </message>
    <message>
        <source>SHA-256, shown now:</source>
        <translation>SHA-256，当前出示的：</translation>
    </message>
    <message>
        <source>SHA-256, typed from the appliance&apos;s own console:</source>
        <translation>SHA-256，从设备自身控制台键入的：</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one you trusted. This may be an attack. Continue only if the appliance&apos;s administrator confirms the change; then type the fingerprint that its own console shows.</source>
        <translation>%1 出示的证书与您信任的不同。这可能是攻击。仅当设备管理员确认此更改时才继续；然后键入设备自身控制台显示的指纹。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used, and no exception is possible.</source>
        <translation>%1 的证书无法使用，且不能设为例外。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that no known authority signed, as most appliances do. Compare the fingerprint with the one on the appliance&apos;s console.</source>
        <translation>%1 出示的证书未经已知的证书颁发机构签名，多数设备都是如此。请与设备控制台上的指纹比对。</translation>
    </message>
</context>
<context>
    <name>remora::ui::ChartPanel</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>区间宽度</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>将图表复制为图片</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save charts as PNG, SVG or PDF, or their numbers as CSV</source>
        <translation>将图表保存为 PNG、SVG 或 PDF，或将其数值保存为 CSV</translation>
    </message>
    <message>
        <source>Options of the charts</source>
        <translation>图表选项</translation>
    </message>
    <message>
        <source>How the charts are made and drawn</source>
        <translation>图表如何生成和绘制</translation>
    </message>
    <message>
        <source>The charts are on the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Saved %1 in %2.</source>
        <translation>已将 %1 保存到 %2。</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>Further charts</source>
        <translation>其余图表</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Save the numbers of the chart</source>
        <translation>保存图表的数值</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>choose others</source>
        <translation>选择其他</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>Select the conversations to chart</source>
        <translation>选择要绘制图表的会话</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Suggestion: %1, %2</source>
        <translation>建议：%1，%2</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Width of the bins, from 1 µs to 7 d. Automatic bins follow the zoom; the default is 1 s, for RTT bands 100 ms. Or type a width, such as 250 ms.</source>
        <translation>区间宽度，从 1 µs 到 7 d。自动区间随缩放变化；默认为 1 s，RTT 带为 100 ms。也可输入宽度，例如 250 ms。</translation>
    </message>
    <message>
        <source>“%1” is not a bin width from 1 µs to 7 d, such as 250 ms.</source>
        <translation>“%1”不是 1 µs 到 7 d 之间的区间宽度，例如 250 ms。</translation>
    </message>
</context>
<context>
    <name>remora::ui::ChartStack</name>
    <message>
        <source>Charts of the selected conversations</source>
        <translation>选中会话的图表</translation>
    </message>
    <message>
        <source>Choose a chart above: packet length, bit rate, RTT or another.</source>
        <translation>在上方选择图表：长度、比特率、RTT 或其他。</translation>
    </message>
</context>
<context>
    <name>remora::ui::ClipDialog</name>
    <message>
        <source>Lock it: its packets stay, whatever the job drops</source>
        <translation>锁定：无论任务丢弃什么，数据包都会保留</translation>
    </message>
    <message>
        <source>New clip</source>
        <translation>新建剪辑</translation>
    </message>
    <message>
        <source>none: all packets</source>
        <translation>无：所有分组</translation>
    </message>
    <message>
        <source>such as: slow logins on Monday</source>
        <translation>例如：周一登录缓慢</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create the clip</source>
        <translation>创建剪辑</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>过滤器</translation>
    </message>
</context>
<context>
    <name>remora::ui::ClockFields</name>
    <message>
        <source>Use these clocks</source>
        <translation>使用这些时钟</translation>
    </message>
    <message>
        <source>Find the clocks</source>
        <translation>求出时钟</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as they stand here</source>
        <translation>按此处的时钟值再比较一次</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as packets tell them</source>
        <translation>按从分组求出的时钟再比较一次</translation>
    </message>
    <message>
        <source>Seconds that %1 shows more than %2</source>
        <translation>%1 比 %2 快的秒数</translation>
    </message>
    <message>
        <source>Clock of %1, s</source>
        <translation>%1 的时钟，秒</translation>
    </message>
    <message>
        <source>A clock differs by seconds, such as 0.00025 or -1.5.</source>
        <translation>时钟的差异以秒为单位，例如 0.00025 或 -1.5。</translation>
    </message>
    <message>
        <source>The appliance&apos;s clocks</source>
        <translation>设备的时钟</translation>
    </message>
    <message>
        <source>Compare once more, with the clocks as the appliance&apos;s multi-segment file has them</source>
        <translation>按设备的多段文件中的时钟再比较一次</translation>
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
        <translation>查找列</translation>
    </message>
    <message>
        <source>Show the default columns</source>
        <translation>显示默认列</translation>
    </message>
    <message>
        <source>Not available for these groups</source>
        <translation>不适用于这些组</translation>
    </message>
    <message>
        <source>Always shown with these groups</source>
        <translation>按此分组时始终显示</translation>
    </message>
</context>
<context>
    <name>remora::ui::CompareDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find the order of three or more from the packets</source>
        <translation>三个或更多时从分组求出顺序(&amp;F)</translation>
    </message>
    <message>
        <source>Compare captures</source>
        <translation>比较捕获</translation>
    </message>
    <message>
        <source>Captures of the same traffic at two to four points of its way, in the order of the way.</source>
        <translation>同一流量在其路径上两到四个捕获点的捕获，按路径的顺序排列。</translation>
    </message>
    <message>
        <source>Captures that are compared</source>
        <translation>要比较的各捕获</translation>
    </message>
    <message>
        <source>By the TTL, which falls at each router, and by delay</source>
        <translation>依据每经过一个路由器就减小的 TTL，并依据时延</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Captures to compare</source>
        <translation>选择要比较的捕获</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.*);;All files (*)</source>
        <translation>捕获 (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.*);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add two captures at least.</source>
        <translation>请至少添加两个捕获。</translation>
    </message>
    <message>
        <source>Four captures are compared at most.</source>
        <translation>最多比较四个捕获。</translation>
    </message>
    <message>
        <source>The first is where the way begins; packets that come back are found too.</source>
        <translation>第一个是路径的起点；返回的分组也会找到。</translation>
    </message>
    <message>
        <source>From app&amp;liances…</source>
        <translation>来自设备(&amp;L)…</translation>
    </message>
    <message>
        <source>Download what appliances have of the same traffic and compare it too</source>
        <translation>下载设备上同一流量的数据并一同比较</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConnectDialog</name>
    <message>
        <source>Connect to a NetShark</source>
        <translation>连接 NetShark</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>Keep the password in the system keychain</source>
        <translation>将密码保存到系统钥匙串</translation>
    </message>
    <message>
        <source>No keychain here: the password is kept for this session only</source>
        <translation>没有钥匙串：密码仅在本次会话中保留</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Enter the host and the user.</source>
        <translation>请输入主机和用户。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Edit an appliance</source>
        <translation>编辑设备</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>optional, such as: data centre</source>
        <translation>可选，例如：数据中心</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keep this appliance in the list of sources</source>
        <translation>在来源列表中保留此设备</translation>
    </message>
    <message>
        <source>%1 is in the list already, with this user.</source>
        <translation>%1 已以此用户在列表中。</translation>
    </message>
    <message>
        <source>What you entered was not accepted.</source>
        <translation>您输入的内容未被接受。</translation>
    </message>
    <message>
        <source>Ask for the purpose of each login again</source>
        <translation>再次询问每次登录的目的</translation>
    </message>
    <message>
        <source>asked for when connecting</source>
        <translation>连接时询问</translation>
    </message>
</context>
<context>
    <name>remora::ui::ConversationTable</name>
    <message>
        <source>Fill every row</source>
        <translation>填满每一行</translation>
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
        <translation>会话</translation>
    </message>
    <message>
        <source>Find address, port, service or protocol</source>
        <translation>查找地址、端口、服务或协议</translation>
    </message>
    <message>
        <source>Find conversations</source>
        <translation>查找会话</translation>
    </message>
    <message>
        <source>Show all conversations again</source>
        <translation>重新显示所有会话</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>This capture holds no IP packets.</source>
        <translation>此捕获不含 IP 分组。</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>已将一行复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>已将 %1 行复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>为文本</translation>
    </message>
    <message>
        <source>as CSV, raw numbers</source>
        <translation>为 CSV，原始数值</translation>
    </message>
    <message>
        <source>as JSON, raw numbers</source>
        <translation>为 JSON，原始数值</translation>
    </message>
    <message>
        <source>Save shown rows…</source>
        <translation>保存显示的行…</translation>
    </message>
    <message>
        <source>Save all conversations…</source>
        <translation>保存所有会话…</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>显示其分组</translation>
    </message>
    <message>
        <source>Swap client and server</source>
        <translation>互换客户端与服务器</translation>
    </message>
    <message>
        <source>Save packets</source>
        <translation>保存分组</translation>
    </message>
    <message>
        <source>of the selection…</source>
        <translation>所选的…</translation>
    </message>
    <message>
        <source>only from client…</source>
        <translation>仅来自客户端…</translation>
    </message>
    <message>
        <source>only from server…</source>
        <translation>仅来自服务器…</translation>
    </message>
    <message>
        <source>Open in Wireshark</source>
        <translation>在 Wireshark 中打开</translation>
    </message>
    <message>
        <source>Find conversations…</source>
        <translation>查找会话…</translation>
    </message>
    <message>
        <source>Save conversations</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>未选中任何行：没有可复制的内容。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 行对剪贴板来说太多。请将其保存为文件。</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Follow the stream</source>
        <translation>追踪流</translation>
    </message>
    <message>
        <source>Select all: chart all packets</source>
        <translation>全选：绘制所有分组</translation>
    </message>
    <message>
        <source>nothing selected · charts: the busiest conversation</source>
        <translation>未选中 · 图表：最繁忙的会话</translation>
    </message>
    <message>
        <source>nothing selected · charts: the busiest group</source>
        <translation>未选中 · 图表：最繁忙的组</translation>
    </message>
    <message>
        <source>selected: all conversations · charts: all packets</source>
        <translation>选中：所有会话 · 图表：所有分组</translation>
    </message>
    <message>
        <source>nothing selected · charts: all packets</source>
        <translation>未选中 · 图表：所有分组</translation>
    </message>
    <message>
        <source>selected: 1 conversation</source>
        <translation>选中：1 个会话</translation>
    </message>
    <message>
        <source>selected: %1 conversations</source>
        <translation>选中：%1 个会话</translation>
    </message>
    <message>
        <source>Select the conversations in which to swap client and server, at most %1 at once.</source>
        <translation>请选择要互换客户端与服务器的会话，一次最多 %1 个。</translation>
    </message>
    <message>
        <source>Fetch packets in focus from the appliance…</source>
        <translation>从设备获取焦点中的分组…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>None of %1 matches “%2”. Clear the text above to see all.</source>
        <translation>%1 个中没有与“%2”匹配的。清除上方文字即可查看全部。</translation>
    </message>
    <message>
        <source>No conversation in focus: the filter and the time range leave no IP packets.</source>
        <translation>焦点中没有会话：过滤器和时间范围未留下任何 IP 分组。</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 个会话</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 个组</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountFields</name>
    <message>
        <source>+ Add value</source>
        <translation>+ 添加值</translation>
    </message>
    <message>
        <source>+ Add key</source>
        <translation>+ 添加键</translation>
    </message>
    <message>
        <source>What becomes of its values</source>
        <translation>如何处理其值</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountForm</name>
    <message>
        <source>Keys: counted by</source>
        <translation>键：统计依据</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Stop, keep what came</source>
        <translation>停止，保留已收到的内容</translation>
    </message>
    <message>
        <source>Your own keys and values</source>
        <translation>您自定义的键和值</translation>
    </message>
    <message>
        <source>Own keys and values</source>
        <translation>自定义键和值</translation>
    </message>
    <message>
        <source>How long each sample is: 1 ms at least</source>
        <translation>每个样本的时长：至少 1 ms</translation>
    </message>
    <message>
        <source>the greatest %1</source>
        <translation>最大的 %1 行</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By the first value; over time of each sample</source>
        <translation>按第一个值；随时间时按每个样本</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>结果形式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Samples of</source>
        <translation>样本时长</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The appliance is not connected any more.</source>
        <translation>设备已断开连接。</translation>
    </message>
    <message>
        <source>Choose a value to count.</source>
        <translation>请选择要统计的值。</translation>
    </message>
    <message>
        <source>Samples have a length such as 100 ms, 1 s or 5 min.</source>
        <translation>样本的时长形如 100 ms、1 s 或 5 min。</translation>
    </message>
    <message>
        <source>A filter is not understood.</source>
        <translation>有过滤器无法理解。</translation>
    </message>
    <message>
        <source>The appliance has no field %1.</source>
        <translation>设备没有字段 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>已统计 %1，共 %2</translation>
    </message>
    <message>
        <source>The appliance is counting…</source>
        <translation>设备正在统计…</translation>
    </message>
    <message>
        <source>Live: the numbers grow until it is stopped.</source>
        <translation>实时：数值会持续增长，直到停止。</translation>
    </message>
    <message>
        <source>All is counted.</source>
        <translation>已全部统计。</translation>
    </message>
    <message>
        <source>Stopped. The table shows what came.</source>
        <translation>已停止。表格显示已收到的内容。</translation>
    </message>
    <message>
        <source>Samples of several appliances begin together only in a time range: choose one, or a table in all.</source>
        <translation>多台设备的样本只有在时间范围内才会同时开始：请选择一个范围，或选择总计表。</translation>
    </message>
    <message>
        <source>Counted, but not on all appliances: see above.</source>
        <translation>已统计，但并非所有设备：见上。</translation>
    </message>
    <message>
        <source>No appliance has counted it: see above.</source>
        <translation>没有设备完成统计：见上。</translation>
    </message>
    <message>
        <source>The other appliances read theirs.</source>
        <translation>其他设备读取各自的数据包。</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountPlaces</name>
    <message>
        <source>It has counted other columns: it is left out.</source>
        <translation>它统计了其他列：已略去。</translation>
    </message>
    <message>
        <source>%1 rows, the first</source>
        <translation>%1 行，最前面的</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Disconnected. Until then: %1.</source>
        <translation>已断开。到那时为止：%1。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1，已停止</translation>
    </message>
    <message>
        <source>Counted on these, too, as one table</source>
        <translation>在这些设备上也统计，合为一张表</translation>
    </message>
    <message>
        <source>What is counted of %1</source>
        <translation>统计 %1 的什么</translation>
    </message>
    <message>
        <source>It has nothing of the kind to count.</source>
        <translation>它没有可统计的同类来源。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Until then: %1.</source>
        <translation>在此之前：%1。</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountResults</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, with tabs between</source>
        <translation>复制选中的行或所有行，以制表符分隔</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>As CSV, TSV or JSON lines</source>
        <translation>为 CSV、TSV 或 JSON Lines</translation>
    </message>
    <message>
        <source>Count this more narrowly</source>
        <translation>缩小范围再统计</translation>
    </message>
    <message>
        <source>What the selected row is of becomes a filter, and is counted again</source>
        <translation>将选中行所指的内容作为过滤器，重新统计</translation>
    </message>
    <message>
        <source>Download just these packets…</source>
        <translation>只下载这些分组…</translation>
    </message>
    <message>
        <source>The packets of the selected row, with its time and filters</source>
        <translation>选中行的分组，使用其时间和过滤器</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>已将一行复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>已将 %1 行复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1 shown, the greatest; %2 more are not.</source>
        <translation>显示最大的 %1 个；其余 %2 个未显示。</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>统计结果</translation>
    </message>
    <message>
        <source>What was counted, over time</source>
        <translation>统计结果随时间的变化</translation>
    </message>
    <message>
        <source>Value that is drawn</source>
        <translation>绘制的值</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>As SVG, PNG, PDF, or the numbers as CSV</source>
        <translation>为 SVG、PNG、PDF，或将数值存为 CSV</translation>
    </message>
    <message>
        <source>Chart of</source>
        <translation>图表内容</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>%1 rows, the first</source>
        <translation>前 %1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>There are no rows to copy.</source>
        <translation>没有可复制的行。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 行对剪贴板来说太多。请将其保存为文件。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>CSV (*.csv);;TSV (*.tsv);;JSON lines (*.jsonl)</source>
        <translation>CSV (*.csv);;TSV (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Count this more &amp;narrowly</source>
        <translation>缩小范围再统计(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Download just these packets…</source>
        <translation>只下载这些分组(&amp;D)…</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>保存表格(&amp;S)…</translation>
    </message>
    <message>
        <source>Count this time</source>
        <translation>统计这段时间</translation>
    </message>
    <message>
        <source>The same count, of the time that the chart shows</source>
        <translation>对图表所示时间进行同样的统计</translation>
    </message>
    <message>
        <source>Download this time…</source>
        <translation>下载这段时间…</translation>
    </message>
    <message>
        <source>The packets of the time that the chart shows, with the filters of the count</source>
        <translation>图表所示时间的分组，使用统计的过滤器</translation>
    </message>
    <message>
        <source>Drag in the chart to choose a time.</source>
        <translation>在图表中拖动以选择时间。</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountTemplate</name>
    <message>
        <source>Open template…</source>
        <translation>打开模板…</translation>
    </message>
    <message>
        <source>A saved view, JSON, as “remora view --template” reads it</source>
        <translation>已保存的视图（JSON），与“remora view --template”读取的相同</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>另存为模板…</translation>
    </message>
    <message>
        <source>What is asked here, without its source and its time, for later or for “remora view --template”</source>
        <translation>此处的问题，不含来源和时间，供以后或“remora view --template”使用</translation>
    </message>
    <message>
        <source>Leave the template</source>
        <translation>离开模板</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Open a template, a view that was saved</source>
        <translation>打开模板，即已保存的视图</translation>
    </message>
    <message>
        <source>Saved views (*.json)</source>
        <translation>已保存的视图 (*.json)</translation>
    </message>
    <message>
        <source>The form says what %1 asks for.</source>
        <translation>表单已填入 %1 的内容。</translation>
    </message>
    <message>
        <source>%1 has more than this form can show, and is counted as it is: its keys, values and filters, in samples of %2.</source>
        <translation>%1 的内容多于此表单所能显示的，将按原样统计：其键、值和过滤器，样本为 %2。</translation>
    </message>
    <message>
        <source>%1 tables are counted; one output is shown.</source>
        <translation>统计 %1 张表；显示一个输出。</translation>
    </message>
    <message>
        <source>It asks for a time of its own: only what is in the time above, too, is counted.</source>
        <translation>它要求自己的时间：只统计同时也在上述时间内的内容。</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>Saved %1, without the source and the time: each count has its own.</source>
        <translation>已保存 %1，不含来源和时间：每次统计各有自己的。</translation>
    </message>
</context>
<context>
    <name>remora::ui::CountWindow</name>
    <message>
        <source>%1 – counted on the appliance</source>
        <translation>%1 – 在设备上统计</translation>
    </message>
    <message>
        <source>Choose what to count, then press Count: the appliance counts over its packets and sends the numbers.</source>
        <translation>请选择要统计的内容，然后按“统计”：设备会统计其分组并发送数值。</translation>
    </message>
    <message>
        <source>The view %1 of %2. It stays on the appliance when this window is closed.</source>
        <translation>%2 的视图 %1。关闭此窗口后，它仍留在设备上。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>The view has no rows yet.</source>
        <translation>视图尚无任何行。</translation>
    </message>
    <message>
        <source>Nothing matches: the appliance counted no row.</source>
        <translation>没有符合的内容：设备未统计出任何行。</translation>
    </message>
    <message>
        <source>As it was when it was read.</source>
        <translation>为读取时的状态。</translation>
    </message>
    <message>
        <source>Live: the numbers grow.</source>
        <translation>实时：数值会持续增长。</translation>
    </message>
    <message>
        <source>Reading the view…</source>
        <translation>正在读取视图…</translation>
    </message>
    <message>
        <source>samples of %1</source>
        <translation>样本时长 %1</translation>
    </message>
    <message>
        <source>of %1 packets</source>
        <translation>共 %1 个分组</translation>
    </message>
    <message>
        <source>No filter of the appliance asks for this row.</source>
        <translation>设备没有可用于查询此行的过滤器。</translation>
    </message>
    <message>
        <source>No filter asks for %1 of this row: it is left out.</source>
        <translation>没有可用于查询此行 %1 的过滤器：将略去。</translation>
    </message>
    <message>
        <source>Nobody knows the time of these packets.</source>
        <translation>这些分组的时间未知。</translation>
    </message>
    <message>
        <source>times by the clock of %1</source>
        <translation>时间按 %1 的时钟</translation>
    </message>
    <message>
        <source>The template has filters for some of its tables alone: these packets are without them.</source>
        <translation>模板中有仅用于部分表的过滤器：这些分组未使用它们。</translation>
    </message>
    <message>
        <source>Not connected any more, and left out: %1.</source>
        <translation>已断开连接，未包括在内：%1。</translation>
    </message>
</context>
<context>
    <name>remora::ui::DeedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>正在询问设备…</translation>
    </message>
</context>
<context>
    <name>remora::ui::Downloads</name>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>Downloads are running</source>
        <translation>下载正在进行</translation>
    </message>
    <message>
        <source>A download is still running. What came is kept as a partial capture.</source>
        <translation>下载仍在进行。已收到的内容会保留为部分捕获。</translation>
    </message>
    <message>
        <source>Cancel download and quit</source>
        <translation>取消下载并退出</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>覆盖它</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留它</translation>
    </message>
    <message>
        <source>An earlier download to this name was interrupted. What had come is kept in %1.</source>
        <translation>此前以该名称进行的下载已中断。已收到的内容保存在 %1 中。</translation>
    </message>
    <message>
        <source>%1 What came is kept in %2.</source>
        <translation>%1 已到达的部分保存在 %2。</translation>
    </message>
    <message>
        <source>Continue downloading</source>
        <translation>继续下载</translation>
    </message>
</context>
<context>
    <name>remora::ui::EmptyFocus</name>
    <message>
        <source>No packet matches the filter and lies in the time range.</source>
        <translation>没有分组符合过滤器且在时间范围内。</translation>
    </message>
    <message>
        <source>No packet matches the filter.</source>
        <translation>没有分组符合过滤器。</translation>
    </message>
    <message>
        <source>No packet lies in the time range.</source>
        <translation>没有分组在时间范围内。</translation>
    </message>
    <message>
        <source>This capture holds no packets.</source>
        <translation>此捕获不含分组。</translation>
    </message>
    <message>
        <source>Clear the filter (%1 packets without it)</source>
        <translation>清除过滤器（清除后 %1 个分组）</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>No packet of the selection matches the filter and lies in the time range.</source>
        <translation>所选内容中没有分组符合过滤器且在时间范围内。</translation>
    </message>
    <message>
        <source>No packet of the selection matches the filter.</source>
        <translation>所选内容中没有分组符合过滤器。</translation>
    </message>
    <message>
        <source>No packet of the selection lies in the time range.</source>
        <translation>所选内容中没有分组在时间范围内。</translation>
    </message>
    <message>
        <source>Clear the time range (%1 packets without it)</source>
        <translation>清除时间范围（清除后 %1 个分组）</translation>
    </message>
    <message>
        <source>No packet matches the BPF filter %1, with which this capture was opened (%2 packets without it).</source>
        <translation>没有数据包匹配打开此捕获时使用的 BPF 过滤器 %1（不使用时有 %2 个数据包）。</translation>
    </message>
</context>
<context>
    <name>remora::ui::EndpointsView</name>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Save endpoints as CSV…</source>
        <translation>将端点保存为 CSV…</translation>
    </message>
    <message>
        <source>Save endpoints</source>
        <translation>保存端点</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Counting the endpoints…</source>
        <translation>正在统计端点…</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>未选中任何行：没有可复制的内容。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 行对剪贴板来说太多。请将其保存为文件。</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>已将一行复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>已将 %1 行复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
</context>
<context>
    <name>remora::ui::ExportLimits</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>whole packets</source>
        <translation>完整数据包</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Stop after seconds</source>
        <translation>按秒数停止</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Stop after megabytes</source>
        <translation>按兆字节停止</translation>
    </message>
    <message>
        <source> packets</source>
        <translation> 个数据包</translation>
    </message>
    <message>
        <source>Stop after packets</source>
        <translation>按数据包数停止</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>停止于</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>捕获长度</translation>
    </message>
    <message>
        <source>Longer packets are cut off there</source>
        <translation>更长的数据包在此截断</translation>
    </message>
</context>
<context>
    <name>remora::ui::FactsView</name>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Facts of the capture</source>
        <translation>捕获信息</translation>
    </message>
    <message>
        <source>%1
Double click shows the packet.</source>
        <translation>%1
双击显示该分组。</translation>
    </message>
    <message>
        <source>Show the packet</source>
        <translation>显示该分组</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>复制全部信息</translation>
    </message>
</context>
<context>
    <name>remora::ui::FetchCountedDialog</name>
    <message>
        <source>Appliances that have counted these packets</source>
        <translation>统计过这些数据包的设备</translation>
    </message>
    <message>
        <source>Fetch from the appliances</source>
        <translation>从设备获取</translation>
    </message>
    <message>
        <source>Saved in %1, each under the names of its appliance and its source.</source>
        <translation>保存在 %1 中，各以其设备名和源名命名。</translation>
    </message>
    <message>
        <source>Download and analyze</source>
        <translation>下载并分析</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tick one appliance at least.</source>
        <translation>请至少勾选一个设备。</translation>
    </message>
</context>
<context>
    <name>remora::ui::FetchDialog</name>
    <message>
        <source>none: all packets</source>
        <translation>无：所有分组</translation>
    </message>
    <message>
        <source>Fetch from the appliance</source>
        <translation>从设备获取</translation>
    </message>
    <message>
        <source>exactly this time</source>
        <translation>恰好此时间</translation>
    </message>
    <message>
        <source>1 s before and after</source>
        <translation>前后各 1 秒</translation>
    </message>
    <message>
        <source>10 s before and after</source>
        <translation>前后各 10 秒</translation>
    </message>
    <message>
        <source>1 min before and after</source>
        <translation>前后各 1 分钟</translation>
    </message>
    <message>
        <source>5 min before and after</source>
        <translation>前后各 5 分钟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Download and analyze</source>
        <translation>下载并分析</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>remora::ui::FetchPointsDialog</name>
    <message>
        <source>Compare points of appliances</source>
        <translation>比较设备的抓包点</translation>
    </message>
    <message>
        <source>The sources that saw the same traffic, in the order of the way. All are asked for one time range and one filter, downloaded at once and compared.</source>
        <translation>看到同一流量的来源，按路径顺序。对所有来源使用同一时间范围和过滤器，同时下载并比较。</translation>
    </message>
    <message>
        <source>Sources that are compared</source>
        <translation>要比较的来源</translation>
    </message>
    <message>
        <source>Download and compare</source>
        <translation>下载并比较</translation>
    </message>
    <message>
        <source>job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>剪辑</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tick one source at least.</source>
        <translation>至少勾选一个来源。</translation>
    </message>
    <message>
        <source>Tick two sources at least.</source>
        <translation>至少勾选两个来源。</translation>
    </message>
    <message>
        <source>At most %1 can be ticked: four captures are compared at most.</source>
        <translation>最多可勾选 %1 个：最多比较四个捕获。</translation>
    </message>
    <message>
        <source>A filter is not understood.</source>
        <translation>有一个过滤器无法理解。</translation>
    </message>
    <message>
        <source>The appliances&apos; clocks differ: each is asked for this time by its own clock.</source>
        <translation>各设备的时钟不同：每台设备按自己的时钟查询这段时间。</translation>
    </message>
    <message>
        <source>Saved in %1, each under the name of its source.</source>
        <translation>保存在 %1，各以其来源命名。</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldChips</name>
    <message>
        <source>%1: ✕ or Delete takes it away, drag it to move it</source>
        <translation>%1：✕ 或 Delete 移除，拖动可移动</translation>
    </message>
    <message>
        <source>%1 more ▾</source>
        <translation>另外 %1 个 ▾</translation>
    </message>
    <message>
        <source>fewer ▴</source>
        <translation>收起 ▴</translation>
    </message>
    <message>
        <source>Show as many as fit into one line</source>
        <translation>显示一行所能容纳的数量</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldDetails</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取程序</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>焦点中</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>按此过滤</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Remora, native</source>
        <translation>Remora（原生）</translation>
    </message>
    <message>
        <source>%1 of %2 packets have it</source>
        <translation>%2 个分组中有 %1 个含有它</translation>
    </message>
    <message>
        <source>In the query ✓</source>
        <translation>已在查询中 ✓</translation>
    </message>
    <message>
        <source>Add to query</source>
        <translation>添加到查询</translation>
    </message>
    <message>
        <source>In a filter</source>
        <translation>过滤器中</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>例如 %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldList</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldSearch</name>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>Part of a name or a description. Enter adds the selected field to the query, Down goes to the list, Escape shows all fields.</source>
        <translation>名称或描述的一部分。回车将选中的字段添加到查询，↓ 转到列表，Esc 显示所有字段。</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>What is typed is a regular expression, such as ^tcp.*rtt (Alt+R)</source>
        <translation>将键入的内容作为正则表达式，例如 ^tcp.*rtt（Alt+R）</translation>
    </message>
</context>
<context>
    <name>remora::ui::FieldsPage</name>
    <message>
        <source>No field has “%1” in its name or its description.</source>
        <translation>没有名称或描述中含“%1”的字段。</translation>
    </message>
    <message>
        <source>Reading tshark’s fields…</source>
        <translation>正在读取 tshark 的字段…</translation>
    </message>
    <message>
        <source>These are the fields that Remora reads itself.</source>
        <translation>这些是 Remora 自身读取的字段。</translation>
    </message>
    <message>
        <source>Remora</source>
        <translation>Remora</translation>
    </message>
    <message>
        <source>&amp;Add to query</source>
        <translation>添加到查询(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Not a favourite any more</source>
        <translation>取消收藏(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Make it a favourite</source>
        <translation>加入收藏(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>复制名称(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter by it</source>
        <translation>按此过滤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>绘图(&amp;P)</translation>
    </message>
</context>
<context>
    <name>remora::ui::FileActions</name>
    <message>
        <source>&amp;New folder…</source>
        <translation>新建文件夹(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New folder in it…</source>
        <translation>在此新建文件夹(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Move or rename…</source>
        <translation>移动或重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Download as it is…</source>
        <translation>原样下载(&amp;D)…</translation>
    </message>
    <message>
        <source>Remove its &amp;index</source>
        <translation>移除其索引(&amp;I)</translation>
    </message>
    <message>
        <source>Build an &amp;index</source>
        <translation>建立索引(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Verify the file…</source>
        <translation>校验文件(&amp;V)…</translation>
    </message>
    <message>
        <source>De&amp;lete the file…</source>
        <translation>删除文件(&amp;L)…</translation>
    </message>
    <message>
        <source>De&amp;lete the folder…</source>
        <translation>删除文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>“%1” has an index.</source>
        <translation>“%1”已有索引。</translation>
    </message>
    <message>
        <source>“%1” has no index any more.</source>
        <translation>“%1”不再有索引。</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody.</source>
        <translation>“%1”将在设备上对所有人删除。</translation>
    </message>
    <message>
        <source>The file in it is lost too.</source>
        <translation>其中的文件也会丢失。</translation>
    </message>
    <message>
        <source>%1 files in it are lost too.</source>
        <translation>其中的 %1 个文件也会丢失。</translation>
    </message>
    <message>
        <source>Delete a folder</source>
        <translation>删除文件夹</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留它</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>文件另存为</translation>
    </message>
    <message>
        <source>Upload a capture</source>
        <translation>上传捕获</translation>
    </message>
    <message>
        <source>Folder of the appliance</source>
        <translation>设备上的文件夹</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>捕获 (*.pcap *.pcapng *.cap);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Upload it there</source>
        <translation>上传到该处</translation>
    </message>
    <message>
        <source>Com&amp;bine with other traces…</source>
        <translation>与其他捕获文件合并(&amp;B)…</translation>
    </message>
    <message>
        <source>Compare its &amp;traces</source>
        <translation>比较其捕获文件(&amp;T)</translation>
    </message>
</context>
<context>
    <name>remora::ui::FilePlaceDialog</name>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>Move a folder</source>
        <translation>移动文件夹</translation>
    </message>
    <message>
        <source>Move a file</source>
        <translation>移动文件</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The appliance shows no folder for it.</source>
        <translation>设备没有显示可放置它的文件夹。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>A name cannot be a path: choose the folder above.</source>
        <translation>名称不能是路径：请在上方选择文件夹。</translation>
    </message>
    <message>
        <source>The name is too long: it has %1 bytes, the limit is %2.</source>
        <translation>名称过长：共 %1 字节，上限为 %2。</translation>
    </message>
    <message>
        <source>The folder already holds something of this name.</source>
        <translation>文件夹中已有同名的内容。</translation>
    </message>
    <message>
        <source>It is already there.</source>
        <translation>它已在此处。</translation>
    </message>
    <message>
        <source>The folder “%1” is created.</source>
        <translation>文件夹“%1”已创建。</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>已移动到“%1”。</translation>
    </message>
</context>
<context>
    <name>remora::ui::FileVerifyDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>与文件比较…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>校验文件</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 computes no SHA-256 of its files.</source>
        <translation>%1 不计算其文件的 SHA-256。</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>✓ “%1” is the same, byte for byte.</source>
        <translation>✓ “%1”逐字节相同。</translation>
    </message>
    <message>
        <source>Waiting for the appliance to compute it…</source>
        <translation>正在等待设备计算…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>✗ “%1” is a different file: its SHA-256 is %2.</source>
        <translation>✗ “%1”是不同的文件：其 SHA-256 为 %2。</translation>
    </message>
</context>
<context>
    <name>remora::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除过滤器</translation>
    </message>
    <message>
        <source>Clear the filter: all packets</source>
        <translation>清除过滤器：所有分组</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Forward again (Ctrl+Shift+Z)</source>
        <translation>再次前进（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Filter, such as tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms</source>
        <translation>过滤器，例如 tcp.port == 443 &amp;&amp; tcp.analysis.ack_rtt &gt; 50 ms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>BPF, such as host 10.0.0.1 and tcp port 443; reads the file again</source>
        <translation>BPF，例如 host 10.0.0.1 and tcp port 443；将重新读取文件</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>正在过滤…</translation>
    </message>
    <message>
        <source>✓ %1 of %2 packets</source>
        <translation>✓ %2 个分组中的 %1</translation>
    </message>
    <message>
        <source>Forget a named filter</source>
        <translation>忘记命名的过滤器</translation>
    </message>
    <message>
        <source>Name this filter…</source>
        <translation>命名此过滤器…</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>命名此过滤器</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>“%1”的名称</translation>
    </message>
    <message>
        <source>Use BPF</source>
        <translation>使用 BPF</translation>
    </message>
    <message>
        <source>Fields and operators are Wireshark&apos;s. Enter applies, Escape goes back to what is applied, Ctrl+Space lists the fields.</source>
        <translation>字段和运算符与 Wireshark 相同。回车应用，Esc 恢复到已应用的过滤器，Ctrl+空格列出字段。</translation>
    </message>
    <message>
        <source>%1 without a unit is %1 s: write %1 ms where milliseconds are meant.</source>
        <translation>不带单位的 %1 即 %1 s：若指毫秒，请写 %1 ms。</translation>
    </message>
    <message>
        <source>%1 = %1 s</source>
        <translation>%1 = %1 s</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未应用</translation>
    </message>
    <message>
        <source>not applied · Enter</source>
        <translation>未应用 · 回车</translation>
    </message>
    <message>
        <source>This is BPF, as in tcpdump: apply it as BPF. The file is read again.</source>
        <translation>这是 BPF，与 tcpdump 相同：将其作为 BPF 应用。会重新读取文件。</translation>
    </message>
    <message>
        <source>Recent filters, named filters, and the filter language</source>
        <translation>最近的过滤器、命名的过滤器和过滤器语言</translation>
    </message>
    <message>
        <source>Back to the previous focus (Ctrl+Z)</source>
        <translation>回到上一个焦点（Ctrl+Z）</translation>
    </message>
    <message>
        <source>This is BPF, as in tcpdump: “Use BPF” applies it.</source>
        <translation>这是 BPF，与 tcpdump 相同：“使用 BPF”可应用它。</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>没有最近的过滤器</translation>
    </message>
    <message>
        <source>Display filter, as in Wireshark</source>
        <translation>显示过滤器，与 Wireshark 相同</translation>
    </message>
    <message>
        <source>BPF, as in tcpdump</source>
        <translation>BPF，与 tcpdump 相同</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>保存过滤器</translation>
    </message>
    <message>
        <source>Use in a query</source>
        <translation>在查询中使用</translation>
    </message>
    <message>
        <source>tshark reads this field: ask for the packets in a query</source>
        <translation>此字段由 tshark 读取：请在查询中查找这些分组</translation>
    </message>
    <message>
        <source>%1 is read by tshark: use it in a query.</source>
        <translation>%1 由 tshark 读取：请在查询中使用。</translation>
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
        <translation>显示</translation>
    </message>
    <message>
        <source>native</source>
        <translation>原生</translation>
    </message>
    <message>
        <source>+ Add filter</source>
        <translation>+ 添加过滤器</translation>
    </message>
    <message>
        <source>The NetShark&apos;s own filter (fast), BPF as in tcpdump, or a Wireshark display filter (slow)</source>
        <translation>NetShark 自有过滤器（快）、与 tcpdump 相同的 BPF，或 Wireshark 显示过滤器（慢）</translation>
    </message>
    <message>
        <source>Kind of filter</source>
        <translation>过滤器类型</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此过滤器</translation>
    </message>
    <message>
        <source>Name “%1”…</source>
        <translation>命名“%1”…</translation>
    </message>
    <message>
        <source>Forget a named filter</source>
        <translation>忘记命名的过滤器</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>命名此过滤器</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>“%1”的名称</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>None: all packets</source>
        <translation>无：所有分组</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent filters and named filters</source>
        <translation>最近的过滤器和命名的过滤器</translation>
    </message>
    <message>
        <source>Use a native filter instead</source>
        <translation>改用原生过滤器</translation>
    </message>
    <message>
        <source>Slow: the appliance runs Wireshark for this filter.</source>
        <translation>较慢：设备会为此过滤器运行 Wireshark。</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>没有最近的过滤器</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>保存过滤器</translation>
    </message>
</context>
<context>
    <name>remora::ui::FindingLink</name>
    <message>
        <source>%1
Click to show its packets only</source>
        <translation>%1
单击以仅显示其数据包</translation>
    </message>
</context>
<context>
    <name>remora::ui::FocusChips</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除过滤器</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>焦点中</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>过滤 %1</translation>
    </message>
    <message>
        <source>Filter %1 is not applied: %2</source>
        <translation>过滤器 %1 未应用：%2</translation>
    </message>
    <message>
        <source>%1
Click clears the filter.</source>
        <translation>%1
单击即清除过滤器。</translation>
    </message>
    <message>
        <source>%1
%2
Click clears the filter.</source>
        <translation>%1
%2
单击即清除过滤器。</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>时间 %1</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>所有会话</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 个会话</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 个会话</translation>
    </message>
    <message>
        <source>%1 of %2 conversations</source>
        <translation>%2 个会话中的 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 packets</source>
        <translation>%2 个分组中的 %1 个</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 个分组</translation>
    </message>
    <message>
        <source>The whole capture</source>
        <translation>整个捕获</translation>
    </message>
    <message>
        <source>Clear the time range</source>
        <translation>清除时间范围</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Clear the filter, the time range and the selection</source>
        <translation>清除过滤器、时间范围和选择</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>1 个分组</translation>
    </message>
</context>
<context>
    <name>remora::ui::FollowWindow</name>
    <message>
        <source>Reading the packets of the conversation…</source>
        <translation>正在读取会话的分组…</translation>
    </message>
    <message>
        <source>Save client…</source>
        <translation>保存客户端…</translation>
    </message>
    <message>
        <source>Save server…</source>
        <translation>保存服务器…</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>%1 – followed stream</source>
        <translation>%1 – 追踪的流</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Client only</source>
        <translation>仅客户端</translation>
    </message>
    <message>
        <source>Server only</source>
        <translation>仅服务器</translation>
    </message>
    <message>
        <source>Sides that are shown</source>
        <translation>显示哪一侧</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>In hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>How bytes are shown</source>
        <translation>字节的显示方式</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Save the client&apos;s bytes as they were sent</source>
        <translation>按发送时的原样保存客户端的字节</translation>
    </message>
    <message>
        <source>Save the server&apos;s bytes as they were sent</source>
        <translation>按发送时的原样保存服务器的字节</translation>
    </message>
    <message>
        <source>client → %1 bytes</source>
        <translation>客户端 → %1 字节</translation>
    </message>
    <message>
        <source>server → %1 bytes</source>
        <translation>服务器 → %1 字节</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>，缺失 %1</translation>
    </message>
    <message>
        <source>The packets of this conversation carry no payload.</source>
        <translation>此会话的分组不带负载。</translation>
    </message>
    <message>
        <source>only the first 10 MB are shown</source>
        <translation>仅显示前 10 MB</translation>
    </message>
    <message>
        <source>Save the client&apos;s bytes</source>
        <translation>保存客户端的字节</translation>
    </message>
    <message>
        <source>Save the server&apos;s bytes</source>
        <translation>保存服务器的字节</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved %1, without the bytes that are not shown.</source>
        <translation>已保存 %1，不含未显示的字节。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>remora::ui::GroupPane</name>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>聚合</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>预设 ▾</translation>
    </message>
    <message>
        <source>Groups that are often asked for</source>
        <translation>常用的分组方式</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>top 8</source>
        <translation>前 8</translation>
    </message>
    <message>
        <source>top 20</source>
        <translation>前 20</translation>
    </message>
    <message>
        <source>top 100</source>
        <translation>前 100</translation>
    </message>
    <message>
        <source>How many groups are shown</source>
        <translation>显示多少个组</translation>
    </message>
    <message>
        <source>top %1</source>
        <translation>前 %1</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>其他字段…</translation>
    </message>
    <message>
        <source>%1 (tshark)</source>
        <translation>%1 (tshark)</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>没有组</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 个组</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 个组</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 个</translation>
    </message>
    <message>
        <source>%1 rows have no value to group by</source>
        <translation>%1 行没有可用于归组的值</translation>
    </message>
    <message>
        <source>No rows to group.</source>
        <translation>没有可归组的行。</translation>
    </message>
    <message>
        <source>Group the rows above: choose a preset, or fields with ＋.</source>
        <translation>将上方的行归组：请选择预设，或用 ＋ 选择字段。</translation>
    </message>
    <message>
        <source>▲ ack_rtt holds both sides of the tap. &lt;a href=&quot;split&quot;&gt;Split by side&lt;/a&gt;</source>
        <translation>▲ ack_rtt 包含捕获点两侧。&lt;a href=&quot;split&quot;&gt;按侧拆分&lt;/a&gt;</translation>
    </message>
    <message>
        <source>no time bins</source>
        <translation>无时间区间</translation>
    </message>
    <message>
        <source>Width of time bins of the groups</source>
        <translation>分组的时间区间宽度</translation>
    </message>
    <message>
        <source>Groups of each stretch of time</source>
        <translation>按时间段分组</translation>
    </message>
    <message>
        <source>Query this group alone</source>
        <translation>仅查询此分组</translation>
    </message>
    <message>
        <source>Filter the window by this group</source>
        <translation>按此分组过滤窗口</translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation>正在分组…</translation>
    </message>
    <message>
        <source>grouping… these are of %1 rows</source>
        <translation>正在分组… 这些来自 %1 行</translation>
    </message>
    <message>
        <source>grouping…</source>
        <translation>正在分组…</translation>
    </message>
    <message>
        <source>not of all rows</source>
        <translation>并非来自所有行</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
</context>
<context>
    <name>remora::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>remora::ui::HexView</name>
    <message>
        <source>Bytes of the packet</source>
        <translation>分组的字节</translation>
    </message>
    <message>
        <source>Copy the bytes</source>
        <translation>复制字节</translation>
    </message>
</context>
<context>
    <name>remora::ui::InterfaceDialog</name>
    <message>
        <source>Rename an interface</source>
        <translation>重命名接口</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>The interface is called “%1” now.</source>
        <translation>接口现名为“%1”。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
</context>
<context>
    <name>remora::ui::JobActions</name>
    <message>
        <source>&amp;New job…</source>
        <translation>新建任务(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Start the job</source>
        <translation>启动任务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop the job…</source>
        <translation>停止任务(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Change the job…</source>
        <translation>更改任务(&amp;C)…</translation>
    </message>
    <message>
        <source>De&amp;lete the job…</source>
        <translation>删除任务(&amp;L)…</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>停止任务</translation>
    </message>
    <message>
        <source>“%1” captures no more packets until it is started again. Those that it has stay.</source>
        <translation>“%1”在重新启动前不再捕获数据包。已有的会保留。</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>“%1” has stopped.</source>
        <translation>“%1”已停止。</translation>
    </message>
    <message>
        <source>All packets of “%1” are deleted on the appliance, for everybody. Locked clips stay.</source>
        <translation>“%1”的所有数据包将在设备上对所有人删除。锁定的剪辑会保留。</translation>
    </message>
    <message>
        <source>Delete the packets</source>
        <translation>删除数据包</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>“%1” is empty now.</source>
        <translation>“%1”现在为空。</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody.</source>
        <translation>“%1”将在设备上对所有人删除。</translation>
    </message>
    <message>
        <source>Its packets are lost: %1.</source>
        <translation>其数据包会丢失：%1。</translation>
    </message>
    <message>
        <source>The clip of it is lost too.</source>
        <translation>其剪辑也会丢失。</translation>
    </message>
    <message>
        <source>%1 clips of it are lost too.</source>
        <translation>其 %1 个剪辑也会丢失。</translation>
    </message>
    <message>
        <source>Delete a job</source>
        <translation>删除任务</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留它</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted while a clip of it is locked. Unlock the clip first.</source>
        <translation>“%1”有剪辑处于锁定状态,无法删除。请先解锁该剪辑。</translation>
    </message>
    <message>
        <source>Keep &amp;all of it as a clip…</source>
        <translation>全部保留为剪辑(&amp;A)…</translation>
    </message>
    <message>
        <source>Delete its &amp;packets…</source>
        <translation>删除其数据包(&amp;P)…</translation>
    </message>
    <message>
        <source>“%1” is capturing.</source>
        <translation>“%1”正在捕获。</translation>
    </message>
    <message>
        <source>Delete the packets of a job</source>
        <translation>删除任务的数据包</translation>
    </message>
    <message>
        <source>The clip is created and locked.</source>
        <translation>剪辑已创建并锁定。</translation>
    </message>
    <message>
        <source>The clip is created.</source>
        <translation>剪辑已创建。</translation>
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
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Change a job</source>
        <translation>更改任务</translation>
    </message>
    <message>
        <source>Create the job</source>
        <translation>创建任务</translation>
    </message>
    <message>
        <source>Change the job</source>
        <translation>更改任务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>such as: web servers</source>
        <translation>例如：Web 服务器</translation>
    </message>
    <message>
        <source>all packets, or such as: tcp port 443</source>
        <translation>所有数据包，或例如：tcp port 443</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>whole packets</source>
        <translation>完整数据包</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>BPF filter</source>
        <translation>BPF 过滤器</translation>
    </message>
    <message>
        <source>Keeps at most, size</source>
        <translation>最多保留，大小</translation>
    </message>
    <message>
        <source>Keeps at most, time</source>
        <translation>最多保留，时间</translation>
    </message>
    <message>
        <source>Keeps at most, packets</source>
        <translation>最多保留，数据包</translation>
    </message>
    <message>
        <source>Index at most, size</source>
        <translation>索引最多，大小</translation>
    </message>
    <message>
        <source>Index at most, time</source>
        <translation>索引最多，时间</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Keeps at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source>The appliance has room for %1, %2 of it used.</source>
        <translation>设备可存储 %1，已用 %2。</translation>
    </message>
    <message>
        <source>Build an index of its packets</source>
        <translation>为其数据包建立索引</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>“%1”已更改。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>捕获长度</translation>
    </message>
    <message>
        <source>Longer packets are cut off there</source>
        <translation>更长的数据包在此截断</translation>
    </message>
    <message>
        <source>The interface of a job cannot be changed.</source>
        <translation>任务的接口不能更改。</translation>
    </message>
    <message>
        <source>Beyond any of these limits the oldest packets are dropped.</source>
        <translation>超过其中任何一项限制，最旧的数据包就会被丢弃。</translation>
    </message>
    <message>
        <source>Drop the index with its packets</source>
        <translation>索引随其数据包一起丢弃</translation>
    </message>
    <message>
        <source>Index at most</source>
        <translation>索引最多</translation>
    </message>
    <message>
        <source>The job holds more than that: its oldest packets are dropped at once.</source>
        <translation>任务现有的超过此值：其最旧的数据包会立即被丢弃。</translation>
    </message>
    <message>
        <source>The job “%1” is created.</source>
        <translation>任务“%1”已创建。</translation>
    </message>
</context>
<context>
    <name>remora::ui::JobQuantity</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>At most %1 %2.</source>
        <translation>最多 %1 %2。</translation>
    </message>
    <message>
        <source>It has to be more than 0.</source>
        <translation>必须大于 0。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>Enter more than 0, or leave it empty.</source>
        <translation>请输入大于 0 的值，或留空。</translation>
    </message>
    <message>
        <source>Enter a whole number of %1.</source>
        <translation>请输入整数（%1）。</translation>
    </message>
</context>
<context>
    <name>remora::ui::LadderView</name>
    <message>
        <source>Ladder of the packets</source>
        <translation>分组的梯形图</translation>
    </message>
</context>
<context>
    <name>remora::ui::LayersTree</name>
    <message>
        <source>Layers of the packet</source>
        <translation>分组的各层</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>复制名称和值</translation>
    </message>
    <message>
        <source>Expand all layers</source>
        <translation>展开所有层</translation>
    </message>
    <message>
        <source>Collapse all layers</source>
        <translation>收起所有层</translation>
    </message>
</context>
<context>
    <name>remora::ui::LinkedFileDialog</name>
    <message>
        <source>Combine traces</source>
        <translation>合并捕获文件</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>创建文件</translation>
    </message>
    <message>
        <source>Merged: one trace by time</source>
        <translation>合并：按时间的一个捕获文件</translation>
    </message>
    <message>
        <source>Multi-segment: points of one way</source>
        <translation>多段：一条路径的抓包点</translation>
    </message>
    <message>
        <source>Traces that it is made of</source>
        <translation>组成它的捕获文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>捕获文件</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tick two traces at least.</source>
        <translation>至少勾选两个捕获文件。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>A name cannot be a path.</source>
        <translation>名称不能是路径。</translation>
    </message>
    <message>
        <source>The folder already holds something of this name.</source>
        <translation>文件夹中已有同名项。</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>“%1”已创建。</translation>
    </message>
</context>
<context>
    <name>remora::ui::LogWindow</name>
    <message>
        <source>Requests to appliances</source>
        <translation>对设备的请求</translation>
    </message>
    <message>
        <source>Show requests that contain</source>
        <translation>显示包含此内容的请求</translation>
    </message>
    <message>
        <source>Show polling</source>
        <translation>显示轮询</translation>
    </message>
    <message>
        <source>List every polling request by itself</source>
        <translation>逐个列出每个轮询请求</translation>
    </message>
    <message>
        <source>No requests to an appliance yet.</source>
        <translation>尚未向设备发出请求。</translation>
    </message>
</context>
<context>
    <name>remora::ui::LoginPage</name>
    <message>
        <source>Log in to this appliance without a purpose from now on</source>
        <translation>今后登录此设备时不填写目的</translation>
    </message>
    <message>
        <source>Purpose of this login</source>
        <translation>登录目的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The appliance asks why you log in.</source>
        <translation>设备询问您登录的原因。</translation>
    </message>
    <message>
        <source>The appliance lets nobody log in without a purpose.</source>
        <translation>未填写目的，设备不允许任何人登录。</translation>
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
        <translation>打开捕获文件</translation>
    </message>
    <message>
        <source>Captures and investigations (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part *.remora);;All files (*)</source>
        <translation>捕获和调查 (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part *.remora);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 — Remora</source>
        <translation>%1 — Remora</translation>
    </message>
    <message>
        <source>The capture %1 of this investigation is not there.</source>
        <translation>此调查的捕获 %1 不在了。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>定位 %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 has changed on disk since it was read.</source>
        <translation>%1 在读取之后已在磁盘上更改。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>%1 captures were opened. Of the same traffic at several points they can be compared.</source>
        <translation>已打开 %1 个捕获。若是同一流量在多个捕获点的捕获，则可以比较。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
</context>
<context>
    <name>remora::ui::NotesView</name>
    <message>
        <source>Notes of the analysis</source>
        <translation>分析的注记</translation>
    </message>
    <message>
        <source>No notes: no retransmission, no zero window, no malformed packet.</source>
        <translation>没有注记：没有重传、没有零窗口、没有格式错误的分组。</translation>
    </message>
    <message>
        <source>No notes on the packets in focus.</source>
        <translation>焦点中的分组没有注记。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>已将 %1 行复制到剪贴板。</translation>
    </message>
    <message>
        <source>Show its first packet</source>
        <translation>显示其首个分组</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
</context>
<context>
    <name>remora::ui::OutsideBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>remora::ui::Overview</name>
    <message>
        <source>Bit rate of the whole capture</source>
        <translation>整个捕获的比特率</translation>
    </message>
    <message>
        <source>Bit rate of the whole capture. Drag over it to look at a time range; double click shows everything.</source>
        <translation>整个捕获的比特率。拖动以查看时间范围；双击显示全部。</translation>
    </message>
    <message>
        <source>The charts show the part above the line: %1.</source>
        <translation>图表显示横线上方的部分：%1。</translation>
    </message>
</context>
<context>
    <name>remora::ui::PacketTable</name>
    <message>
        <source>Source port</source>
        <translation>源端口</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>目的端口</translation>
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
        <translation>分组</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Go to packet</source>
        <translation>转到分组</translation>
    </message>
    <message>
        <source>Number of the packet, 1 to %1</source>
        <translation>分组编号，1 至 %1</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>已将 %1 行复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Go to packet…</source>
        <translation>转到分组…</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>下一个注记</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>上一个注记</translation>
    </message>
    <message>
        <source>The first %1 of the selected rows are on the clipboard; save the packets to have all.</source>
        <translation>已将选中行的前 %1 行复制到剪贴板；要得到全部，请保存分组。</translation>
    </message>
    <message>
        <source>Packet %1 is hidden by %2.</source>
        <translation>分组 %1 被隐藏，原因：%2。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>No packet with a note after this one.</source>
        <translation>此分组之后没有带注记的分组。</translation>
    </message>
    <message>
        <source>No packet with a note before this one.</source>
        <translation>此分组之前没有带注记的分组。</translation>
    </message>
    <message>
        <source>One more is outside the focus, packet %1.</source>
        <translation>焦点之外还有一个：分组 %1。</translation>
    </message>
    <message>
        <source>%1 more are outside the focus, the nearest is packet %2.</source>
        <translation>焦点之外还有 %1 个，最近的是分组 %2。</translation>
    </message>
    <message>
        <source>Follow the stream</source>
        <translation>追踪流</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
</context>
<context>
    <name>remora::ui::PartsLegend</name>
    <message>
        <source>not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
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
        <translation>绘图的字段</translation>
    </message>
    <message>
        <source>Each value, or what is computed of a bin</source>
        <translation>各个值，或由区间计算的值</translation>
    </message>
    <message>
        <source>Field that splits the plot</source>
        <translation>拆分绘图的字段</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>each value</source>
        <translation>各个值</translation>
    </message>
    <message>
        <source>%1 of a bin</source>
        <translation>区间的 %1</translation>
    </message>
    <message>
        <source>As SVG, PNG, PDF, or the numbers as CSV</source>
        <translation>为 SVG、PNG、PDF，或将数值存为 CSV</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>不拆分</translation>
    </message>
    <message>
        <source>Choose a field to plot it over time.</source>
        <translation>请选择一个字段，以绘制其随时间的变化。</translation>
    </message>
    <message>
        <source>The query does not ask for %1.</source>
        <translation>查询中没有 %1。</translation>
    </message>
    <message>
        <source>The rows have no numbers of %1.</source>
        <translation>各行中没有 %1 的数值。</translation>
    </message>
    <message>
        <source>%1 shown, those with the most values; %2 more are not.</source>
        <translation>显示值最多的 %1 个；其余 %2 个未显示。</translation>
    </message>
    <message>
        <source>%1 values are no numbers.</source>
        <translation>有 %1 个值不是数值。</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>保存绘图</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</source>
        <translation>SVG (*.svg);;PNG (*.png);;PDF (*.pdf);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved the plot %1.</source>
        <translation>已保存绘图 %1。</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>区间宽度</translation>
    </message>
    <message>
        <source>automatic bins</source>
        <translation>自动区间</translation>
    </message>
    <message>
        <source>Bins of %1 would be %2, too many to be drawn. Choose wider ones.</source>
        <translation>%1 的区间将有 %2 个，太多而无法绘制。请选择更宽的区间。</translation>
    </message>
    <message>
        <source>Not of all rows.</source>
        <translation>并非来自所有行。</translation>
    </message>
    <message>
        <source>bit rate of a bin</source>
        <translation>区间的比特率</translation>
    </message>
    <message>
        <source>min, mean, max of a bin</source>
        <translation>区间的最小、平均、最大</translation>
    </message>
    <message>
        <source>%1, each value</source>
        <translation>%1，各个值</translation>
    </message>
    <message>
        <source>%1, in bins of %2</source>
        <translation>%1，区间 %2</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>The plot is on the clipboard.</source>
        <translation>绘图已复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1 values are of packets without a time.</source>
        <translation>%1 个值来自没有时间的数据包。</translation>
    </message>
</context>
<context>
    <name>remora::ui::PlotView</name>
    <message>
        <source>Plot of the query</source>
        <translation>查询的绘图</translation>
    </message>
    <message>
        <source>Drag or turn the wheel to zoom, double-click to show everything</source>
        <translation>拖动或滚动滚轮缩放，双击显示全部</translation>
    </message>
</context>
<context>
    <name>remora::ui::PointsFetch</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 已略去：%2</translation>
    </message>
</context>
<context>
    <name>remora::ui::PointsWindow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Other captures…</source>
        <translation>其他捕获…</translation>
    </message>
    <message>
        <source>Previous lost</source>
        <translation>上一个丢失</translation>
    </message>
    <message>
        <source>Next lost</source>
        <translation>下一个丢失</translation>
    </message>
    <message>
        <source>Save ladder…</source>
        <translation>保存梯形图…</translation>
    </message>
    <message>
        <source>No packet of this conversation was seen at two points.</source>
        <translation>此会话没有分组在两个捕获点都出现。</translation>
    </message>
    <message>
        <source>Compared captures</source>
        <translation>已比较的捕获</translation>
    </message>
    <message>
        <source>What the captures tell together will be here: where packets were lost, which segment of the way takes the time, and what was changed on it.</source>
        <translation>各捕获合起来说明的情况将显示在此：分组在何处丢失，路径的哪个路段耗时，以及其中什么被更改。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的情况</translation>
    </message>
    <message>
        <source>One-way delay over time</source>
        <translation>单向时延随时间的变化</translation>
    </message>
    <message>
        <source>The next packet that did not come (N)</source>
        <translation>下一个未到达的分组 (N)</translation>
    </message>
    <message>
        <source>The packet before that did not come (Shift+N)</source>
        <translation>上一个未到达的分组 (Shift+N)</translation>
    </message>
    <message>
        <source>All of it as SVG or PNG</source>
        <translation>全部保存为 SVG 或 PNG</translation>
    </message>
    <message>
        <source>Reading the captures…</source>
        <translation>正在读取捕获…</translation>
    </message>
    <message>
        <source>Comparing their packets…</source>
        <translation>正在比较其分组…</translation>
    </message>
    <message>
        <source>%1 – compared</source>
        <translation>%1 – 比较</translation>
    </message>
    <message>
        <source>Save the ladder</source>
        <translation>保存梯形图</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved the ladder %1.</source>
        <translation>已保存梯形图 %1。</translation>
    </message>
</context>
<context>
    <name>remora::ui::PreferencesDialog</name>
    <message>
        <source>Show names from the capture&apos;s DNS answers</source>
        <translation>显示捕获中 DNS 应答的名称</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>such as 443, 8080</source>
        <translation>例如 443, 8080</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Font of bytes and filters</source>
        <translation>字节和过滤器的字体</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>%1 are in use now.</source>
        <translation>目前已用 %1。</translation>
    </message>
    <message>
        <source>%1 are in use now, and %2 in the cache folder.</source>
        <translation>目前已用 %1，缓存文件夹中 %2。</translation>
    </message>
    <message>
        <source>Downloads go to</source>
        <translation>下载到</translation>
    </message>
    <message>
        <source>Memory for packets</source>
        <translation>分组内存</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>Further ones wait until one of these has ended.</source>
        <translation>其余的等待其中之一结束。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>与桌面一致</translation>
    </message>
    <message>
        <source>Local time zone, %1</source>
        <translation>本地时区，%1</translation>
    </message>
    <message>
        <source>Ports that your servers listen on: they tell server from client where no handshake was captured. For captures that are opened from now on.</source>
        <translation>您的服务器监听的端口：在未捕获到握手时用于区分服务器与客户端。适用于此后打开的捕获。</translation>
    </message>
    <message>
        <source>Time display format</source>
        <translation>时间显示格式</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Server ports</source>
        <translation>服务器端口</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>与系统一致</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>下次启动时生效</translation>
    </message>
    <message>
        <source>For everything in the window; the arrow keys change it</source>
        <translation>适用于窗口中的所有内容；可用方向键更改</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The most memory that the packets of all open captures take. Packets beyond that are kept in the cache folder until Remora ends.</source>
        <translation>所有打开的捕获的分组最多占用的内存。超出的分组保存在缓存文件夹中，直到 Remora 结束。</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>How long an appliance may send nothing before a request or a download is given up. Both timeouts apply to new connections.</source>
        <translation>设备多久未发送任何内容后放弃请求或下载。两个超时均适用于新连接。</translation>
    </message>
    <message>
        <source>Save preferences</source>
        <translation>保存首选项</translation>
    </message>
</context>
<context>
    <name>remora::ui::ProxySection</name>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>名称或地址，以及端口</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address.</source>
        <translation>请输入代理的地址。</translation>
    </message>
    <message>
        <source>system settings</source>
        <translation>系统设置</translation>
    </message>
    <message>
        <source>asked for if the proxy needs one</source>
        <translation>代理需要时询问</translation>
    </message>
    <message>
        <source>The proxy&apos;s own password is sent to it in clear text, nothing else of yours.</source>
        <translation>只有代理自身的密码以明文发给代理，您的其他信息不会。</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryCondition</name>
    <message>
        <source>first</source>
        <translation>首个</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末个</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>All packets, or a filter such as tcp.port == 443</source>
        <translation>所有分组，或过滤器，例如 tcp.port == 443</translation>
    </message>
    <message>
        <source>Condition of the query</source>
        <translation>查询的条件</translation>
    </message>
    <message>
        <source>Time of the query</source>
        <translation>查询的时间</translation>
    </message>
    <message>
        <source>As brushed</source>
        <translation>所选时间范围</translation>
    </message>
    <message>
        <source>The whole capture</source>
        <translation>整个捕获</translation>
    </message>
    <message>
        <source>A window…</source>
        <translation>指定时间窗口…</translation>
    </message>
    <message>
        <source>Which of several values of a packet</source>
        <translation>分组的多个值中取哪个</translation>
    </message>
    <message>
        <source>Of a field that a packet has several times</source>
        <translation>针对一个分组中多次出现的字段</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>%1 – %2, as brushed</source>
        <translation>%1 – %2（所选范围）</translation>
    </message>
    <message>
        <source>As brushed: all</source>
        <translation>所选时间范围：全部</translation>
    </message>
    <message>
        <source>Stop, keep what came</source>
        <translation>停止，保留已收到的内容</translation>
    </message>
    <message>
        <source>Run query</source>
        <translation>运行查询</translation>
    </message>
    <message>
        <source>✓ native</source>
        <translation>✓ 原生</translation>
    </message>
    <message>
        <source>read by tshark</source>
        <translation>由 tshark 读取</translation>
    </message>
    <message>
        <source>Captures of the query</source>
        <translation>查询的捕获</translation>
    </message>
    <message>
        <source>Which captures are read: this one, or others after it</source>
        <translation>读取哪些捕获：此捕获，或其后还有其他捕获</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>This capture</source>
        <translation>此捕获</translation>
    </message>
    <message>
        <source>This and %1</source>
        <translation>此捕获和 %1</translation>
    </message>
    <message>
        <source>This and %1 more</source>
        <translation>此捕获和另外 %1 个</translation>
    </message>
    <message>
        <source>This capture alone</source>
        <translation>仅此捕获</translation>
    </message>
    <message>
        <source>And other captures…</source>
        <translation>以及其他捕获…</translation>
    </message>
    <message>
        <source>And those of a folder…</source>
        <translation>以及文件夹中的捕获…</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 个</translation>
    </message>
    <message>
        <source>Captures that are read too</source>
        <translation>同时读取的捕获</translation>
    </message>
    <message>
        <source>A folder whose captures are read too</source>
        <translation>同时读取其中捕获的文件夹</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part);;All files (*)</source>
        <translation>捕获 (*.pcap *.pcapng *.cap *.snoop *.erf *.ncf *.ncfx *.tr1 *.pcap.* *.pcapng.* *.part);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryResults</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>已将一行复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>已将 %1 行复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, with tabs between</source>
        <translation>复制选中的行或所有行，以制表符分隔</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>As CSV, TSV or JSON lines</source>
        <translation>为 CSV、TSV 或 JSON Lines</translation>
    </message>
    <message>
        <source>Write packets…</source>
        <translation>写出分组…</translation>
    </message>
    <message>
        <source>Write the packets of the rows as a capture of their own</source>
        <translation>将各行的分组写出为单独的捕获文件</translation>
    </message>
    <message>
        <source>Rows of the query</source>
        <translation>查询的行</translation>
    </message>
    <message>
        <source>Groups of the query</source>
        <translation>查询的组</translation>
    </message>
    <message>
        <source>There are no rows to copy.</source>
        <translation>没有可复制的行。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 行对剪贴板来说太多。请将其保存为文件。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>CSV (*.csv);;TSV (*.tsv);;JSON lines (*.jsonl)</source>
        <translation>CSV (*.csv);;TSV (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Write the packets of the rows</source>
        <translation>写出各行的分组</translation>
    </message>
    <message>
        <source>pcapng (*.pcapng);;pcap (*.pcap)</source>
        <translation>pcapng (*.pcapng);;pcap (*.pcap)</translation>
    </message>
    <message>
        <source>The packets are read from this file. Choose another name.</source>
        <translation>分组正从此文件读取。请选择其他名称。</translation>
    </message>
    <message>
        <source>Saved the packets in %1.</source>
        <translation>分组已保存到 %1。</translation>
    </message>
    <message>
        <source>Show packet %1</source>
        <translation>显示分组 %1</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>The rows are of several captures. Ask one alone to write its packets.</source>
        <translation>这些行来自多个捕获。要写出数据包，请只查询一个捕获。</translation>
    </message>
</context>
<context>
    <name>remora::ui::QueryView</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>＋ Add</source>
        <translation>＋ 添加</translation>
    </message>
    <message>
        <source>Queries ▾</source>
        <translation>查询 ▾</translation>
    </message>
    <message>
        <source>Queries that were kept, and this one under a name</source>
        <translation>已保存的查询，也可将此查询按名称保存</translation>
    </message>
    <message>
        <source>Add fields: drag them from the catalogue at the left, or choose “＋ Add”.</source>
        <translation>请添加字段：从左侧的字段目录拖入，或选择“＋ 添加”。</translation>
    </message>
    <message>
        <source>tshark reads fields or a condition of this query. “Run query” starts it; the window stays usable meanwhile.</source>
        <translation>此查询的字段或条件由 tshark 读取。“运行查询”即可启动；其间窗口仍可使用。</translation>
    </message>
    <message>
        <source>tshark has begun to read…</source>
        <translation>tshark 已开始读取…</translation>
    </message>
    <message>
        <source>Stopped before the first row.</source>
        <translation>在第一行之前已停止。</translation>
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
        <translation>1 个字段</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 个字段</translation>
    </message>
    <message>
        <source>all native</source>
        <translation>全部为原生</translation>
    </message>
    <message>
        <source>read by tshark</source>
        <translation>由 tshark 读取</translation>
    </message>
    <message>
        <source>read in %1 ms</source>
        <translation>读取用时 %1 ms</translation>
    </message>
    <message>
        <source>tshark has read %1</source>
        <translation>tshark 已读取 %1</translation>
    </message>
    <message>
        <source>stopped, not all rows</source>
        <translation>已停止，并非所有行</translation>
    </message>
    <message>
        <source>of the query before: “Run query” asks anew</source>
        <translation>为上一查询的结果：“运行查询”可重新查询</translation>
    </message>
    <message>
        <source>No query is kept yet</source>
        <translation>尚未保存查询</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Keep the query</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The query is kept as “%1”.</source>
        <translation>查询已保存为“%1”。</translation>
    </message>
    <message>
        <source>This query reads other captures too. “Run query” starts it; the window stays usable meanwhile.</source>
        <translation>此查询还会读取其他捕获。点击“运行查询”开始；期间窗口仍可使用。</translation>
    </message>
    <message>
        <source>The captures are being read…</source>
        <translation>正在读取捕获…</translation>
    </message>
    <message>
        <source>%1 captures</source>
        <translation>%1 个捕获</translation>
    </message>
    <message>
        <source>reading %1, %2 of %3</source>
        <translation>正在读取 %1（%2/%3）</translation>
    </message>
    <message>
        <source>No packet in focus matches. Clear the condition, the filter, the time range or the selection.</source>
        <translation>焦点中没有匹配的数据包。请清除条件、过滤器、时间范围或选择。</translation>
    </message>
    <message>
        <source>Query only %1</source>
        <translation>仅查询 %1</translation>
    </message>
    <message>
        <source>Filter the window by %1</source>
        <translation>按 %1 过滤窗口</translation>
    </message>
    <message>
        <source>&amp;Save the plot of the query…</source>
        <translation>保存查询的绘图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save the groups of the query…</source>
        <translation>保存查询的组(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save the rows of the query…</source>
        <translation>保存查询的行(&amp;S)…</translation>
    </message>
    <message>
        <source>There is nothing to save: the query has no rows.</source>
        <translation>没有可保存的内容：查询没有行。</translation>
    </message>
    <message>
        <source>There is no plot to copy: choose a field to plot.</source>
        <translation>没有可复制的绘图：请选择要绘图的字段。</translation>
    </message>
    <message>
        <source>▲ %1 (and %2 more)</source>
        <translation>▲ %1（另有 %2 条）</translation>
    </message>
</context>
<context>
    <name>remora::ui::ReadoutPanel</name>
    <message>
        <source>Read-out of the charts</source>
        <translation>图表读数</translation>
    </message>
</context>
<context>
    <name>remora::ui::SaveChartsDialog</name>
    <message>
        <source>Transparent background</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG vector picture</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>CSV numbers</source>
        <translation>CSV 数值</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>可见部分</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>整个范围</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>浅色，适合纸张</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
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
        <translation>缩放</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>图表的文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Names begin with</source>
        <translation>名称开头</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Save and overwrite</source>
        <translation>保存并覆盖</translation>
    </message>
    <message>
        <source>This folder cannot be written. Choose another one.</source>
        <translation>此文件夹不可写。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Overwrites %1.</source>
        <translation>将覆盖 %1。</translation>
    </message>
    <message>
        <source>Choose at least one chart.</source>
        <translation>请至少选择一个图表。</translation>
    </message>
    <message>
        <source>Writes %1.</source>
        <translation>将写入 %1。</translation>
    </message>
    <message>
        <source>One for each chart</source>
        <translation>每个图表一个</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Size of a chart</source>
        <translation>图表尺寸</translation>
    </message>
    <message>
        <source>One for all, on one time axis</source>
        <translation>全部一个（同一时间轴）</translation>
    </message>
</context>
<context>
    <name>remora::ui::Saving</name>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Writing %1… %2 %</source>
        <translation>正在写入 %1… %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled; %1 was not written.</source>
        <translation>已取消；%1 未写入。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Save packets in focus</source>
        <translation>保存焦点中的分组</translation>
    </message>
    <message>
        <source>pcapng (*.pcapng);;pcap (*.pcap)</source>
        <translation>pcapng (*.pcapng);;pcap (*.pcap)</translation>
    </message>
    <message>
        <source>The packets are read from this file. Choose another name.</source>
        <translation>分组正从此文件读取。请选择其他名称。</translation>
    </message>
    <message>
        <source>Saved the packets in %1.</source>
        <translation>分组已保存到 %1。</translation>
    </message>
    <message>
        <source>Wireshark is not installed here.</source>
        <translation>此处未安装 Wireshark。</translation>
    </message>
    <message>
        <source>Wireshark is not installed here. Its filter for what is in focus is on the clipboard.</source>
        <translation>此处未安装 Wireshark。对应焦点的过滤器已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Wireshark could not be started.</source>
        <translation>无法启动 Wireshark。</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved the report %1.</source>
        <translation>报告 %1 已保存。</translation>
    </message>
    <message>
        <source>Save the investigation</source>
        <translation>保存调查</translation>
    </message>
    <message>
        <source>Investigations (*.remora)</source>
        <translation>调查 (*.remora)</translation>
    </message>
    <message>
        <source>Saved the investigation %1.</source>
        <translation>调查 %1 已保存。</translation>
    </message>
</context>
<context>
    <name>remora::ui::SecretPage</name>
    <message>
        <source>Keep it in the system keychain</source>
        <translation>保存在系统密钥环中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>remora::ui::SecuritySection</name>
    <message>
        <source>Trusted</source>
        <translation>已信任</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>颁发机构</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>none yet: you will be asked</source>
        <translation>尚无：届时会询问您</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.p12 *.pfx *.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>在同一文件中</translation>
    </message>
    <message>
        <source>A PEM file of the certificate&apos;s private key</source>
        <translation>证书私钥的 PEM 文件</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>密钥 (*.pem *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Allow older TLS (1.0 and 1.1)</source>
        <translation>允许旧版 TLS（1.0 和 1.1）</translation>
    </message>
    <message>
        <source>Anybody on the path can read older TLS, the password too. Use it only for an appliance that supports nothing newer, on a network you trust.</source>
        <translation>路径上的任何人都能读取旧版 TLS，包括密码。仅用于不支持更新版本的设备，且网络可信。</translation>
    </message>
    <message>
        <source>only the system&apos;s</source>
        <translation>仅系统自带</translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities to trust for this appliance</source>
        <translation>含有对此设备应信任的证书颁发机构的 PEM 文件</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>What this computer presents to an appliance that asks for a certificate: PKCS#12 or PEM</source>
        <translation>当设备要求证书时本机出示的内容：PKCS#12 或 PEM</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
</context>
<context>
    <name>remora::ui::SegmentsView</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>已将一行复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>已将 %1 行复制到剪贴板。</translation>
    </message>
    <message>
        <source>Conversations by segment</source>
        <translation>按路段的会话</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected rows with tabs between</source>
        <translation>复制选中的行，以制表符分隔</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>All rows as CSV</source>
        <translation>所有行保存为 CSV</translation>
    </message>
    <message>
        <source>%1 of %2 rows, those with most loss; a saved table has all</source>
        <translation>%2 行中丢包最多的 %1 行；保存的表格含所有行</translation>
    </message>
    <message>
        <source>%1 rows: conversations by segment and direction</source>
        <translation>%1 行：按路段和方向的会话</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>未选中任何行：没有可复制的内容。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 行对剪贴板来说太多。请将其保存为文件。</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>remora::ui::ServerChanges</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Turns before</source>
        <translation>之前的轮次</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Servers against the baseline</source>
        <translation>服务器与基准对比</translation>
    </message>
    <message>
        <source>Seconds, as if the baseline had as many turns. The %1 of %2 servers that grew most.</source>
        <translation>单位为秒，基准按同样多的轮次折算。%2 台服务器中增长最多的 %1 台。</translation>
    </message>
    <message>
        <source>Seconds, as if the baseline had as many turns. Enter shows the packets of a server.</source>
        <translation>单位为秒，基准按同样多的轮次折算。按 Enter 显示某服务器的数据包。</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>显示其数据包</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a server that the baseline does not have</comment>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>remora::ui::Sidebar</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What the sidebar shows</source>
        <translation>侧边栏显示的内容</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourceActions</name>
    <message>
        <source>“%1” is locked.</source>
        <translation>“%1”已锁定。</translation>
    </message>
    <message>
        <source>Unlock a clip</source>
        <translation>解锁剪辑</translation>
    </message>
    <message>
        <source>The packets of “%1” are dropped as soon as the job drops its own.</source>
        <translation>任务丢弃其数据包时，“%1”的数据包也会丢弃。</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>保持锁定</translation>
    </message>
    <message>
        <source>Delete a clip</source>
        <translation>删除剪辑</translation>
    </message>
    <message>
        <source>“%1” is deleted on the appliance, for everybody. Packets that only the clip has kept are lost.</source>
        <translation>“%1”将在设备上对所有人删除。仅由该剪辑保留的数据包会丢失。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留它</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Describe a clip</source>
        <translation>描述剪辑</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>The clip is called “%1” now.</source>
        <translation>剪辑现名为“%1”。</translation>
    </message>
    <message>
        <source>&amp;Unlock the clip…</source>
        <translation>解锁剪辑(&amp;U)…</translation>
    </message>
    <message>
        <source>Loc&amp;k the clip</source>
        <translation>锁定剪辑(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Describe the clip…</source>
        <translation>描述剪辑(&amp;D)…</translation>
    </message>
    <message>
        <source>De&amp;lete the clip…</source>
        <translation>删除剪辑(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Rename the interface…</source>
        <translation>重命名接口(&amp;R)…</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>“%1” is unlocked.</source>
        <translation>“%1”已解锁。</translation>
    </message>
    <message>
        <source>C&amp;ount on the appliance…</source>
        <translation>在设备上统计(&amp;O)…</translation>
    </message>
    <message>
        <source>Running &amp;views…</source>
        <translation>运行中的视图(&amp;V)…</translation>
    </message>
    <message>
        <source>Compare &amp;with other points…</source>
        <translation>与其他抓包点比较(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourceFind</name>
    <message>
        <source>Find a source</source>
        <translation>查找来源</translation>
    </message>
    <message>
        <source>Part of a name of an appliance, job, clip, interface, file or capture (Ctrl+F). Down goes to what was found, Escape shows everything again.</source>
        <translation>设备、任务、剪辑、接口、文件或捕获名称的一部分（Ctrl+F）。向下键转到找到的项，Esc 重新显示全部。</translation>
    </message>
</context>
<context>
    <name>remora::ui::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>关闭捕获(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Upload a capture into it…</source>
        <translation>上传捕获到此处(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Upload a capture…</source>
        <translation>上传捕获(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>L&amp;og out</source>
        <translation>注销(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Forget it…</source>
        <translation>忘记(&amp;F)…</translation>
    </message>
    <message>
        <source>Its certificate stays trusted for the other account.</source>
        <translation>其证书对另一个账户仍受信任。</translation>
    </message>
    <message>
        <source>Forget an appliance</source>
        <translation>忘记设备</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留它</translation>
    </message>
    <message>
        <source>View the &amp;certificate…</source>
        <translation>查看证书(&amp;C)…</translation>
    </message>
    <message>
        <source>“%1” (%2, %3) is removed from the list, and its password from the keychain.</source>
        <translation>“%1”（%2，%3）将从列表中移除，其密码将从钥匙串中移除。</translation>
    </message>
    <message>
        <source>Its certificate is no longer trusted.</source>
        <translation>其证书不再受信任。</translation>
    </message>
</context>
<context>
    <name>remora::ui::SpanBar</name>
    <message>
        <source>Time range on the packets that the job holds</source>
        <translation>任务所存数据包上的时间范围</translation>
    </message>
    <message>
        <source>The packets that the job holds. Drag to choose a time range; arrow keys move it (with Shift: its end).</source>
        <translation>任务所存的数据包。拖动选择时间范围；方向键移动（Shift：移动末端）。</translation>
    </message>
</context>
<context>
    <name>remora::ui::StatusLine</name>
    <message>
        <source>%1 packets</source>
        <translation>%1 个分组</translation>
    </message>
    <message>
        <source>%1 cut by the snap length</source>
        <translation>%1 个因捕获长度截短</translation>
    </message>
    <message>
        <source>%1 dropped while capturing</source>
        <translation>%1 个在捕获时丢弃</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>正在读取，%1 %</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 × %2, first in packet %3</source>
        <translation>%1 × %2，首见于分组 %3</translation>
    </message>
    <message>
        <source>No capture is open.</source>
        <translation>没有打开的捕获。</translation>
    </message>
    <message>
        <source>odd packets: %1</source>
        <translation>异常分组：%1</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>线路上 %1</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>文件 %1</translation>
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
        <translation>复制行</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Show the packet</source>
        <translation>显示该分组</translation>
    </message>
    <message>
        <source>Content of the stream</source>
        <translation>流的内容</translation>
    </message>
</context>
<context>
    <name>remora::ui::TimeWindowDialog</name>
    <message>
        <source>Time window of the query</source>
        <translation>查询的时间窗口</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>09:14:02 of the capture&apos;s first day</source>
        <translation>09:14:02（捕获的第一天）</translation>
    </message>
    <message>
        <source>2013-04-21 09:14:32, or epoch seconds</source>
        <translation>2013-04-21 09:14:32，或 Unix 纪元秒数</translation>
    </message>
    <message>
        <source>10 s: from the start, to the end</source>
        <translation>10 s：从开始起，或到结束止</translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation>使用此时间窗口</translation>
    </message>
</context>
<context>
    <name>remora::ui::TransferBar</name>
    <message>
        <source>Cancel, keep what came</source>
        <translation>取消，保留已到达部分</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>正在询问设备…</translation>
    </message>
    <message>
        <source>The job is empty. Attempt %1 of 3, waiting for packets…</source>
        <translation>任务为空。第 %1 次，共 3 次，等待分组…</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>在 %1 之后取消</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 个分组</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A download was interrupted: %1 holds the %2 that came.</source>
        <translation>下载被中断：%1 中有已收到的 %2。</translation>
    </message>
    <message>
        <source>Analyze it</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Waiting for another download to end</source>
        <translation>正在等待另一个下载结束</translation>
    </message>
    <message>
        <source>no data for %1 s</source>
        <translation>已 %1 s 没有数据</translation>
    </message>
</context>
<context>
    <name>remora::ui::TurnsView</name>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>已将一行复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>已将 %1 行复制到剪贴板。</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Looking for requests and their answers…</source>
        <translation>正在查找请求及其应答…</translation>
    </message>
    <message>
        <source>No turns: no TCP conversation of this capture has a request with an answer.</source>
        <translation>没有轮次：此捕获中没有 TCP 会话含有带应答的请求。</translation>
    </message>
    <message>
        <source>No requests with answers of TCP conversations in focus. Each would be a turn: a row that says what its client waited for.</source>
        <translation>焦点中的 TCP 会话没有带应答的请求。每个这样的请求是一个轮次：一行说明其客户端在等待什么。</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 个轮次</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 轮</translation>
    </message>
    <message>
        <source>No row is selected: there is nothing to copy.</source>
        <translation>未选中任何行：没有可复制的内容。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Save them as a file.</source>
        <translation>%1 行对剪贴板来说太多。请将其保存为文件。</translation>
    </message>
    <message>
        <source>Save turns</source>
        <translation>保存轮次</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Show its packets</source>
        <translation>显示其分组</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Save turns as CSV…</source>
        <translation>将轮次保存为 CSV…</translation>
    </message>
</context>
<context>
    <name>remora::ui::ValueRangeDialog</name>
    <message>
        <source>Show these values</source>
        <translation>显示这些数值</translation>
    </message>
    <message>
        <source>Range of values</source>
        <translation>数值范围</translation>
    </message>
    <message>
        <source>From, %1</source>
        <translation>从，%1</translation>
    </message>
    <message>
        <source>To, %1</source>
        <translation>到，%1</translation>
    </message>
    <message>
        <source>The first number must be the smaller one.</source>
        <translation>第一个数必须较小。</translation>
    </message>
    <message>
        <source>Both must be numbers.</source>
        <translation>两者都必须是数字。</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>显示全部数值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>remora::ui::VerdictPanel</name>
    <message>
        <source>What clients waited for</source>
        <translation>客户端在等待什么</translation>
    </message>
    <message>
        <source>tap %1</source>
        <translation>抓包点：%1</translation>
    </message>
    <message>
        <source>Who made clients wait</source>
        <translation>谁让客户端等待</translation>
    </message>
    <message>
        <source>Where the packets were captured: whoever knows can say so</source>
        <translation>数据包在何处捕获：知道的人可以指定</translation>
    </message>
    <message>
        <source>tap %1, as set</source>
        <translation>抓包点：%1（指定）</translation>
    </message>
    <message>
        <source>All servers…</source>
        <translation>所有服务器…</translation>
    </message>
    <message>
        <source>What each server makes clients wait, against the baseline</source>
        <translation>各服务器让客户端等待的时间，与基准对比</translation>
    </message>
    <message>
        <source>Grown most: %1</source>
        <translation>增长最多：%1</translation>
    </message>
</context>
<context>
    <name>remora::ui::ViewListDialog</name>
    <message>
        <source>Views on %1</source>
        <translation>%1 上的视图</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asking the appliance…</source>
        <translation>正在询问设备…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close the view…</source>
        <translation>关闭视图…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1，已锁定</translation>
    </message>
    <message>
        <source>The appliance counts nothing at the moment.</source>
        <translation>设备目前没有统计任何内容。</translation>
    </message>
    <message>
        <source>A view that you look at stays as it is.</source>
        <translation>查看视图不会改变它。</translation>
    </message>
    <message>
        <source>Close a view</source>
        <translation>关闭视图</translation>
    </message>
    <message>
        <source>The view %1 of %2 ends on the appliance, for everybody who looks at it.</source>
        <translation>%2 的视图 %1 将在设备上对所有查看者结束。</translation>
    </message>
    <message>
        <source>Close the view</source>
        <translation>关闭视图</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留它</translation>
    </message>
</context>
<context>
    <name>remora::ui::WelcomePage</name>
    <message>
        <source>Was it the network?</source>
        <translation>是网络的问题吗？</translation>
    </message>
    <message>
        <source>Open a capture, or connect to a NetShark and download the seconds in question. Conversations with their round-trip times and charts appear here while the packets arrive. A capture can also be dropped on this window.</source>
        <translation>打开捕获文件，或连接 NetShark 并下载相关的几秒。分组到达时，会话及其往返时间和图表会显示在此。也可以将捕获文件拖到此窗口。</translation>
    </message>
    <message>
        <source>Open a capture…</source>
        <translation>打开捕获…</translation>
    </message>
    <message>
        <source>Connect to a NetShark…</source>
        <translation>连接 NetShark…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>RECENT CAPTURES</source>
        <translation>最近的捕获</translation>
    </message>
    <message>
        <source>APPLIANCES</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Starts a demo appliance on this computer, with made-up traffic</source>
        <translation>在本机启动一个演示设备，带虚构流量</translation>
    </message>
</context>
<context>
    <name>remora::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>打开捕获(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>关闭捕获(&amp;C)</translation>
    </message>
    <message>
        <source>Save con&amp;versations…</source>
        <translation>保存会话(&amp;V)…</translation>
    </message>
    <message>
        <source>Save &amp;endpoints as CSV…</source>
        <translation>将端点保存为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save charts…</source>
        <translation>保存图表(&amp;S)…</translation>
    </message>
    <message>
        <source>Co&amp;py charts</source>
        <translation>复制图表(&amp;P)</translation>
    </message>
    <message>
        <source>Save pac&amp;kets in focus…</source>
        <translation>保存焦点中的分组(&amp;K)…</translation>
    </message>
    <message>
        <source>Save a repor&amp;t…</source>
        <translation>保存报告(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the &amp;investigation…</source>
        <translation>保存调查(&amp;I)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of focus</source>
        <translation>撤销焦点的最近更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>过滤器(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>清除过滤器(&amp;L)</translation>
    </message>
    <message>
        <source>Find &amp;conversations</source>
        <translation>查找会话(&amp;C)</translation>
    </message>
    <message>
        <source>Copy selected ro&amp;ws</source>
        <translation>复制选中的行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Appliance</source>
        <translation>设备(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect to the &amp;demo</source>
        <translation>连接演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Show re&amp;quests</source>
        <translation>显示请求(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>会话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation>分组(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <translation>端点(&amp;E)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>注记(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;apture</source>
        <translation>捕获(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to packet…</source>
        <translation>转到分组(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Next note</source>
        <translation>下一个注记(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious note</source>
        <translation>上一个注记(&amp;V)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>侧栏(&amp;B)</translation>
    </message>
    <message>
        <source>Chart&amp;s</source>
        <translation>图表(&amp;S)</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>时间用 UTC</translation>
    </message>
    <message>
        <source>Na&amp;mes instead of addresses</source>
        <translation>以名称代替地址(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Raw sequence numbers</source>
        <translation>原始序列号(&amp;R)</translation>
    </message>
    <message>
        <source>tcp.seq_raw and tcp.ack_raw in the table of packets: as they stand in the packet, not counted from the conversation&apos;s first</source>
        <translation>数据包表中的 tcp.seq_raw 和 tcp.ack_raw：数据包中的原值，而非相对会话首个数据包的值</translation>
    </message>
    <message>
        <source>Colours of the des&amp;ktop</source>
        <translation>桌面配色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;nalyze</source>
        <translation>分析(&amp;N)</translation>
    </message>
    <message>
        <source>Swap client and &amp;server</source>
        <translation>互换客户端与服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Open in &amp;Wireshark</source>
        <translation>在 Wireshark 中打开(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Help on this &amp;view</source>
        <translation>此视图的帮助(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;About Remora</source>
        <translation>关于 Remora(&amp;A)</translation>
    </message>
    <message>
        <source>About Remora</source>
        <translation>关于 Remora</translation>
    </message>
    <message>
        <source>Remora %1</source>
        <translation>Remora %1</translation>
    </message>
    <message>
        <source>Analyzes captures of network traffic, from files and from NetShark appliances: conversations, round-trip times and charts.

Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>分析来自文件和 NetShark 设备的网络流量捕获：会话、往返时间和图表。

自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布；不提供任何担保。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a capture (Ctrl+O)</source>
        <translation>打开捕获文件（Ctrl+O）</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Connect to a NetShark (Ctrl+K)</source>
        <translation>连接 NetShark（Ctrl+K）</translation>
    </message>
    <message>
        <source>Clear the &amp;time range</source>
        <translation>清除时间范围(&amp;T)</translation>
    </message>
    <message>
        <source>No recent captures</source>
        <translation>没有最近的捕获</translation>
    </message>
    <message>
        <source>&amp;Fetch packets in focus…</source>
        <translation>获取焦点中的分组(&amp;F)…</translation>
    </message>
    <message>
        <source>Downloads the selected conversations or the time range again, with a margin of time around them</source>
        <translation>重新下载选中的会话或时间范围，并在前后留出时间余量</translation>
    </message>
    <message>
        <source>&amp;Time display format</source>
        <translation>时间显示格式(&amp;T)</translation>
    </message>
    <message>
        <source>From the DNS answers in the capture; no DNS queries are sent</source>
        <translation>来自捕获中的 DNS 应答；不发送 DNS 查询</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>查询(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;py the plot of the query</source>
        <translation>复制查询的绘图(&amp;P)</translation>
    </message>
    <message>
        <source>Save t&amp;urns as CSV…</source>
        <translation>将轮次保存为 CSV(&amp;U)…</translation>
    </message>
    <message>
        <source>T&amp;urns</source>
        <translation>轮次(&amp;U)</translation>
    </message>
    <message>
        <source>Co&amp;mpare captures…</source>
        <translation>比较捕获(&amp;M)…</translation>
    </message>
    <message>
        <source>Captures of the same traffic at several points of its way: where packets were lost, and what takes the time</source>
        <translation>同一流量在其路径上多个捕获点的捕获：分组在何处丢失，时间耗在何处</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>none: all packets</source>
        <translation>无：所有分组</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Made by Remora %1 on %2</source>
        <translation>由 Remora %1 于 %2 生成</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>%2 中的前 %1 个。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>发送的字节</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>接收的字节</translation>
    </message>
    <message>
        <source>%1 — report</source>
        <translation>%1 — 报告</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
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
        <translation>到服务器</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>到客户端</translation>
    </message>
    <message>
        <source>the whole capture</source>
        <translation>整个捕获</translation>
    </message>
    <message>
        <source>Charts show</source>
        <translation>图表显示</translation>
    </message>
    <message>
        <source>Reproduce with</source>
        <translation>重现命令</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>What clients waited for</source>
        <translation>客户端在等待什么</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>%1 · captured %2</source>
        <translation>%1 · 抓包点：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who made clients wait, and how long</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>%1 (%2 s in all, %3)</source>
        <translation>%1（共 %2 s，%3）</translation>
    </message>
</context>
<context>
    <name>segments</name>
    <message>
        <source>One-way delay, %1 · each packet</source>
        <translation>单向时延，%1 · 每个分组</translation>
    </message>
    <message>
        <source>One-way delay, %1 · min, mean, max per %2</source>
        <translation>单向时延，%1 · 每 %2 的最小、平均、最大</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1: packet %2, %3</source>
        <translation>%1：分组 %2，%3</translation>
    </message>
    <message>
        <source>%1: lost on the way</source>
        <translation>%1：在途中丢失</translation>
    </message>
    <message>
        <source>%1: packet %2, %3 later</source>
        <translation>%1：分组 %2，%3 后</translation>
    </message>
    <message>
        <source>Sequence number %1, %2 bytes</source>
        <translation>序列号 %1，%2 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 条线</translation>
    </message>
    <message>
        <source>the first %1 lines of %2</source>
        <translation>%2 条线中的前 %1 条</translation>
    </message>
    <message>
        <source>%1 · %2, %3 lost</source>
        <translation>%1 · %2，丢失 %3</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>路段</translation>
    </message>
    <message>
        <source>From which point of the way to which</source>
        <translation>从路径的哪个捕获点到哪个捕获点</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Who sent the packets to whom, as the point has it that they come from</source>
        <translation>谁向谁发送了分组，以分组来自的捕获点所见为准</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Packets at the point that they come from</source>
        <translation>分组来自的捕获点上的分组</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Packets at the point that they go to</source>
        <translation>分组去往的捕获点上的分组</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Packets that were sent and never came</source>
        <translation>已发送但从未到达的分组</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>Lost packets of those that were sent</source>
        <translation>已发送的分组中丢失的分组</translation>
    </message>
    <message>
        <source>Delay min ms</source>
        <translation>时延最小 ms</translation>
    </message>
    <message>
        <source>Shortest time from point to point, one way</source>
        <translation>捕获点之间的最短时间，单向</translation>
    </message>
    <message>
        <source>Mean ms</source>
        <translation>平均 ms</translation>
    </message>
    <message>
        <source>Mean time from point to point, one way</source>
        <translation>捕获点之间的平均时间，单向</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>What 95 of 100 packets took at most</source>
        <translation>100 个分组中有 95 个用时不超过此值</translation>
    </message>
    <message>
        <source>Max ms</source>
        <translation>最大 ms</translation>
    </message>
    <message>
        <source>Longest time from point to point, one way</source>
        <translation>捕获点之间的最长时间，单向</translation>
    </message>
    <message>
        <source>Change ms</source>
        <translation>变化 ms</translation>
    </message>
    <message>
        <source>Mean of the last third of the packets less that of the first</source>
        <translation>后三分之一分组的平均减去前三分之一分组的平均</translation>
    </message>
    <message>
        <source>Reordered</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>Packets that one overtook which left later</source>
        <translation>被更晚发出的分组超过的分组</translation>
    </message>
    <message>
        <source>Retransmitted</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Retransmissions seen at the point that packets come from</source>
        <translation>在分组来自的捕获点看到的重传</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>在此产生</translation>
    </message>
    <message>
        <source>Retransmissions that a device on the segment made</source>
        <translation>路段上的设备产生的重传</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Copies of packets that were made on the segment</source>
        <translation>在路段上产生的分组副本</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>途中更改</translation>
    </message>
    <message>
        <source>What devices on the segment changed in packets</source>
        <translation>路段上的设备对分组所作的更改</translation>
    </message>
    <message>
        <source>now %1 → %2</source>
        <translation>现为 %1 → %2</translation>
    </message>
    <message>
        <source>TTL by %1</source>
        <translation>TTL 相差 %1</translation>
    </message>
    <message>
        <source>MSS %1 to %2</source>
        <translation>MSS %1 变为 %2</translation>
    </message>
    <message>
        <source>DSCP %1 to %2</source>
        <translation>DSCP %1 变为 %2</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>%1 个分组的窗口</translation>
    </message>
    <message>
        <source>payload of %1</source>
        <translation>%1 个分组的负载</translation>
    </message>
</context>
<context>
    <name>sourceitem</name>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 · clock %2%3</source>
        <translation>%1 · 时钟 %2%3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>剪辑</translation>
    </message>
    <message>
        <source>up</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1:%2 as %3. A double click connects.</source>
        <translation>%1:%2，用户 %3。双击即连接。</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>file of %1, %2 of packets</source>
        <translation>文件 %1，其中分组 %2</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>证书已改变</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>文件 %1</translation>
    </message>
</context>
<context>
    <name>timewindow</name>
    <message>
        <source>A time window has two of start, end and duration.</source>
        <translation>时间窗口由开始、结束和时长三者中的两项指定。</translation>
    </message>
    <message>
        <source>“%1” is not a length of time, such as 10 s or 500 ms.</source>
        <translation>“%1”不是时间长度，例如 10 s 或 500 ms。</translation>
    </message>
    <message>
        <source>“%1” is not a time, such as 09:14:02, 2013-04-21 09:14:02 or epoch seconds.</source>
        <translation>“%1”不是时间，例如 09:14:02、2013-04-21 09:14:02 或 Unix 纪元秒数。</translation>
    </message>
    <message>
        <source>The time window ends before it begins.</source>
        <translation>时间窗口的结束早于开始。</translation>
    </message>
</context>
<context>
    <name>tshark</name>
    <message>
        <source>tshark is not installed: install the package tshark, or Wireshark, for that.</source>
        <translation>未安装 tshark：请为此安装软件包 tshark 或 Wireshark。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Neither Remora nor tshark knows the field %1.</source>
        <translation>Remora 和 tshark 都不认识字段 %1。</translation>
    </message>
    <message>
        <source>tshark rejects the display filter at “%1”: %2</source>
        <translation>tshark 在“%1”处拒绝了显示过滤器：%2</translation>
    </message>
    <message>
        <source>tshark rejects the display filter: %1</source>
        <translation>tshark 拒绝了显示过滤器：%1</translation>
    </message>
    <message>
        <source>tshark ended unexpectedly.</source>
        <translation>tshark 意外结束。</translation>
    </message>
    <message>
        <source>tshark cannot read “%1”: %2</source>
        <translation>tshark 无法读取“%1”：%2</translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message>
        <source>Connection set-up</source>
        <translation>建立连接</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>建连</translation>
    </message>
    <message>
        <source>connection set-up</source>
        <translation>建立连接</translation>
    </message>
    <message>
        <source>From the SYN to the third packet of the connection</source>
        <translation>从 SYN 到连接的第三个数据包</translation>
    </message>
    <message>
        <source>TLS set-up</source>
        <translation>建立 TLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The TLS handshake, from the third packet until the client has the server&apos;s last part of it</source>
        <translation>TLS 握手：从第三个数据包到客户端收到服务器的最后一部分</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>One round trip between client and server, both sides of the tap, on a path without queues</source>
        <translation>客户端与服务器之间的一次往返，抓包点两侧之和，路径上没有排队</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>From the last byte of the request to the first byte of the answer, at the server</source>
        <translation>在服务器上，从请求的最后一个字节到应答的第一个字节</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Bytes were moving, or stood in a queue</source>
        <translation>字节在传输中或在排队</translation>
    </message>
    <message>
        <source>Loss recovery</source>
        <translation>丢包恢复</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>loss recovery</source>
        <translation>丢包恢复</translation>
    </message>
    <message>
        <source>From a gap in the bytes to its repair</source>
        <translation>从字节缺口出现到补上</translation>
    </message>
    <message>
        <source>Receive window</source>
        <translation>接收窗口</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>receive windows</source>
        <translation>接收窗口</translation>
    </message>
    <message>
        <source>The receiver&apos;s window stopped the sender</source>
        <translation>接收方的窗口使发送方停住</translation>
    </message>
    <message>
        <source>Sender pause</source>
        <translation>发送方停顿</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>pauses of the sender</source>
        <translation>发送方停顿</translation>
    </message>
    <message>
        <source>The sender had nothing to send in the middle</source>
        <translation>中途发送方没有要发送的数据</translation>
    </message>
    <message>
        <source>near the clients</source>
        <translation>靠近客户端</translation>
    </message>
    <message>
        <source>between</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>near the servers</source>
        <translation>靠近服务器</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 took %2 %</source>
        <comment>of several</comment>
        <translation>%1占 %2 %</translation>
    </message>
    <message>
        <source>%1 took %2 %</source>
        <comment>of one</comment>
        <translation>%1占 %2 %</translation>
    </message>
    <message>
        <source>, %1 %2 %</source>
        <comment>one more part</comment>
        <translation>，%1 %2 %</translation>
    </message>
    <message>
        <source>, all else %1 %</source>
        <translation>，其余 %1 %</translation>
    </message>
    <message>
        <source>Of %1 that this client waited, %2%3.</source>
        <translation>该客户端等待的 %1 中，%2%3。</translation>
    </message>
    <message>
        <source>Of %1 that clients waited, %2%3.</source>
        <translation>客户端等待的 %1 中，%2%3。</translation>
    </message>
    <message>
        <source>1 turn only</source>
        <translation>仅 1 轮</translation>
    </message>
    <message>
        <source>%1 turns only</source>
        <translation>仅 %1 轮</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 轮</translation>
    </message>
    <message>
        <source>Slow server %1</source>
        <comment>its address</comment>
        <translation>慢服务器 %1</translation>
    </message>
    <message>
        <source>Lossy path to %1</source>
        <comment>an address or a network</comment>
        <translation>到 %1 的路径丢包</translation>
    </message>
    <message>
        <source>%1 reads too slowly</source>
        <comment>its address</comment>
        <translation>%1 读取太慢</translation>
    </message>
    <message>
        <source>Far client %1</source>
        <comment>its address</comment>
        <translation>远端客户端 %1</translation>
    </message>
    <message>
        <source>%1 in %2 conversations</source>
        <translation>%1，涉及 %2 个会话</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1，毫秒</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>客户端端口</translation>
    </message>
    <message>
        <source>Server port</source>
        <translation>服务器端口</translation>
    </message>
    <message>
        <source>Request, bytes</source>
        <translation>请求，字节</translation>
    </message>
    <message>
        <source>Answer, bytes</source>
        <translation>应答，字节</translation>
    </message>
    <message>
        <source>Total, ms</source>
        <translation>合计，毫秒</translation>
    </message>
    <message>
        <source>Number of the turn in its conversation</source>
        <translation>轮次在其会话中的编号</translation>
    </message>
    <message>
        <source>When the first byte of the request passed the point of capture, or the SYN of a new connection</source>
        <translation>请求的第一个字节（或新连接的 SYN）通过抓包点的时间</translation>
    </message>
    <message>
        <source>What the client waited, as far as it was seen</source>
        <translation>客户端的等待，以所见为限</translation>
    </message>
    <message>
        <source>The parts of the wait, as long as the wait is to the longest of all rows</source>
        <translation>等待的各部分，长度与所有行中最长者成比例</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Client waited, ms</source>
        <translation>客户端等待，毫秒</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>server spoke first</source>
        <translation>服务器先发言</translation>
    </message>
    <message>
        <source>requests overlapped</source>
        <translation>请求重叠</translation>
    </message>
    <message>
        <source>push followed</source>
        <translation>随后有推送</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>已重置</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>1 segment sent again</source>
        <translation>重发 1 个报文段</translation>
    </message>
    <message>
        <source>%1 segments sent again</source>
        <translation>重发 %1 个报文段</translation>
    </message>
    <message>
        <source>Captured near the clients</source>
        <translation>在客户端附近捕获</translation>
    </message>
    <message>
        <source>Captured between clients and servers</source>
        <translation>在客户端与服务器之间捕获</translation>
    </message>
    <message>
        <source>Captured near the servers</source>
        <translation>在服务器附近捕获</translation>
    </message>
    <message>
        <source>Estimated from the round trips</source>
        <translation>由往返时间估计</translation>
    </message>
    <message>
        <source>Estimated from the round trips: %1</source>
        <translation>由往返时间估计：%1</translation>
    </message>
    <message>
        <source>The way to the clients takes no time: what they are slow to acknowledge is their own affair</source>
        <translation>到客户端的路径不耗时：确认迟缓是客户端自己的事</translation>
    </message>
    <message>
        <source>The way to the servers takes no time: all that they are slow to answer is the server&apos;s</source>
        <translation>到服务器的路径不耗时：应答迟缓全在服务器</translation>
    </message>
    <message>
        <source>The round trips of both sides are taken as they were measured</source>
        <translation>两侧的往返时间按测得的值计</translation>
    </message>
    <message>
        <source>The baseline %1 has no turns to compare with.</source>
        <translation>基准 %1 没有可比较的轮次。</translation>
    </message>
    <message>
        <source>As long as as many turns of %1 (%2).</source>
        <translation>与 %1（%2）同样多的轮次等长。</translation>
    </message>
    <message>
        <source>%1 longer than as many turns of %2 (%3).</source>
        <translation>比 %2（%3）同样多的轮次长 %1。</translation>
    </message>
    <message>
        <source>%1 shorter than as many turns of %2 (%3).</source>
        <translation>比 %2（%3）同样多的轮次短 %1。</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <comment>of a server</comment>
        <translation>%1 端口 %2</translation>
    </message>
    <message>
        <source>%1: %2 s, not in the baseline</source>
        <translation>%1：%2 s，不在基准中</translation>
    </message>
    <message>
        <source>%1: %2 %3 s</source>
        <comment>a server, a part, its change</comment>
        <translation>%1：%2 %3 s</translation>
    </message>
    <message>
        <source>%1: no change</source>
        <translation>%1：无变化</translation>
    </message>
    <message>
        <source>SYN to the third packet</source>
        <translation>SYN 到第三个数据包</translation>
    </message>
    <message>
        <source>third packet to the server&apos;s last handshake</source>
        <translation>第三个数据包到服务器最后一次握手</translation>
    </message>
    <message>
        <source>request to answer</source>
        <translation>请求到应答</translation>
    </message>
    <message>
        <source>data to data</source>
        <translation>数据到数据</translation>
    </message>
    <message>
        <source>gap to its repair</source>
        <translation>缺口到其补上</translation>
    </message>
    <message>
        <source>full window to the next data</source>
        <translation>窗口已满到下一次数据</translation>
    </message>
    <message>
        <source>silence to the next data</source>
        <translation>静默到下一次数据</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Counts what comes for %1.</source>
        <translation>统计接下来 %1 内到达的内容。</translation>
    </message>
    <message>
        <source>The appliance reads %1: about %2.</source>
        <translation>设备读取 %1：约 %2。</translation>
    </message>
    <message>
        <source>The appliance reads %1.</source>
        <translation>设备读取 %1。</translation>
    </message>
    <message>
        <source>The appliance reads about %1.</source>
        <translation>设备读取约 %1。</translation>
    </message>
    <message>
        <source>The appliance reads all of it.</source>
        <translation>设备读取全部内容。</translation>
    </message>
    <message>
        <source>One sample comes.</source>
        <translation>将收到一个样本。</translation>
    </message>
    <message>
        <source>%1 samples come.</source>
        <translation>将收到 %1 个样本。</translation>
    </message>
    <message>
        <source>That takes long: choose longer samples or a shorter time.</source>
        <translation>耗时较长：请选择更长的样本或更短的时间。</translation>
    </message>
    <message>
        <source>That takes long: a shorter time or a filter makes it less.</source>
        <translation>耗时较长：缩短时间或使用过滤器可以减少。</translation>
    </message>
    <message>
        <source>Bit rate over time</source>
        <translation>比特率随时间的变化</translation>
    </message>
    <message>
        <source>Bytes and packets of each sample</source>
        <translation>每个样本的字节数和分组数</translation>
    </message>
    <message>
        <source>Top talkers</source>
        <translation>流量最大的主机</translation>
    </message>
    <message>
        <source>Which addresses sent most</source>
        <translation>哪些地址发送最多</translation>
    </message>
    <message>
        <source>Servers and ports</source>
        <translation>服务器和端口</translation>
    </message>
    <message>
        <source>Traffic and new connections of each TCP server and port</source>
        <translation>每个 TCP 服务器和端口的流量和新连接</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Traffic between each client and server</source>
        <translation>每对客户端与服务器之间的流量</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Mean, longest and shortest response time of each TCP server and port</source>
        <translation>每个 TCP 服务器和端口的平均、最长和最短响应时间</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Which addresses sent TCP packets again, and where to</source>
        <translation>哪些地址重传了 TCP 分组，以及发往何处</translation>
    </message>
    <message>
        <source>TCP handshakes</source>
        <translation>TCP 握手</translation>
    </message>
    <message>
        <source>New connections of each TCP server and port, and how long they took</source>
        <translation>每个 TCP 服务器和端口的新连接，以及建立所用的时间</translation>
    </message>
    <message>
        <source>By DSCP</source>
        <translation>按 DSCP</translation>
    </message>
    <message>
        <source>Traffic of each class of service</source>
        <translation>每个服务类别的流量</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
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
        <translation>每秒平均</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1，ms</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>beginning of the sample</source>
        <translation>样本起点</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>appliances</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>that have counted it</source>
        <translation>已统计的</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too long for a saved view.</source>
        <translation>%1 作为已保存的视图太长。</translation>
    </message>
    <message>
        <source>%1 is no saved view: %2.</source>
        <translation>%1 不是已保存的视图：%2。</translation>
    </message>
</context>
<context>
    <name>wireshark</name>
    <message>
        <source>the %1 selected conversations</source>
        <translation>所选的 %1 个会话</translation>
    </message>
    <message>
        <source>the BPF filter %1</source>
        <translation>BPF 过滤器 %1</translation>
    </message>
    <message>
        <source>Wireshark does not know %1: it shows more than Remora.</source>
        <translation>Wireshark 不支持 %1：显示的内容比 Remora 多。</translation>
    </message>
</context>
</TS>
