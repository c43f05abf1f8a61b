// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandtable.h"

#include <algorithm>

#include "app/commands/commands.h"
#include "app/demo.h"
#include "app/terminal/meantword.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    void addWindowOptions(OptionList &options)
    {
        options.addOptions({{u"demo"_s, u"Start the demo appliance inside and connect to it."_s},
            {u"theme"_s, u"light, dark, high-contrast or system."_s, u"THEME"_s},
            {u"check-display"_s,
                u"Open no window; exit with 0 if one can be shown, else with 2."_s},
            {{u"v"_s, u"version"_s},
                u"Print the versions of Remora and of the libraries that it uses."_s}});
    }

    void addNoOptions(OptionList &) { }

    const Command::Argument appliance{
        u"HOST[:PORT]"_s, u"The appliance; its port is 443 unless given."_s};

    Command analyzeCommand()
    {
        return {u"analyze"_s, u"analyze a capture, without a window"_s, u"FILE [options]"_s,
            u"Reads a capture, or an investigation (.remora), and writes what is asked for: tables, charts, numbers of charts, a report. Without an output it prints a summary."_s,
            {{u"FILE"_s,
                u"A capture (pcap, pcapng, snoop, NetMon, ERF, CommView, LANalyzer), also compressed, or an investigation; - is standard input."_s}},
            1, declareAnalyze, analyze,
            {{u"analyze web.pcap --conversations - --chart rtt=rtt.svg"_s,
                 u"The conversations on standard output, the round-trip times as a picture."_s},
                {u"analyze web.pcap --where 'tcp.analysis.ack_rtt > 50 ms' --conversations slow.csv"_s,
                    u"Only packets with a long round-trip time."_s},
                {u"analyze slow-checkout.remora --report slow-checkout.html"_s,
                    u"The report of an investigation that was saved in the window."_s}}};
    }

    Command sliceCommand()
    {
        return {u"slice"_s, u"write packets of a capture as a capture of their own"_s,
            u"FILE [options] --output OUT"_s,
            u"Writes the packets that are selected, all unless something is said, as pcap or pcapng, with their times, interfaces and comments as they are. What is written is read again before it gets its name: as many packets, with the same bytes. Filters, conversations and --split-conversations read the capture twice; all else is one pass."_s,
            {{u"FILE"_s,
                u"A capture (pcap, pcapng, snoop, NetMon, ERF, CommView, LANalyzer), also compressed; - is standard input. An investigation: the packets in its focus."_s}},
            1, declareSlice, slicePackets,
            {{u"slice web.pcap --bpf 'tcp port 443' --output tls.pcapng.zst"_s,
                 u"The packets of one port, compressed."_s},
                {u"slice web.pcap --start 10:05 --duration '30 s' --output incident.pcap"_s,
                    u"Half a minute."_s},
                {u"slice web.pcap --split-conversations --output talks/web.pcap"_s,
                    u"talks/web-00001.pcap and so on, one for each conversation."_s}}};
    }

    Command mergeCommand()
    {
        return {u"merge"_s, u"write several captures as one, by time"_s, u"FILE… --output OUT"_s,
            u"Writes the packets of all captures in the order of their times, those of equal times in the order of the files. A capture that is itself not in the order of time keeps its own, as with mergecap. In a pcapng file each capture keeps its interfaces; one of a pcap file is described by that file's name."_s,
            {{u"FILE"_s,
                u"Captures (pcap, pcapng, snoop, NetMon, ERF, CommView, LANalyzer), also compressed, at most 500, and folders, which stand for the captures in them by name; - is standard input."_s}},
            std::numeric_limits<qsizetype>::max(), declareMerge, mergeCaptures,
            {{u"merge client-side.pcap server-side.pcap --output both.pcapng"_s,
                u"Both sides of a firewall, each as an interface."_s}}};
    }

    Command compareCommand()
    {
        return {u"compare"_s, u"compare captures of the same traffic at several points"_s,
            u"FILE FILE… [options]"_s,
            u"Matches the packets of captures that were made at several points of the way, also through address translation and tunnels, finds the difference of their clocks, and tells for each segment between two points what was lost there, how long packets took, and what was changed. Without an output it prints a summary."_s,
            {{u"FILE"_s,
                u"Two to eight captures (pcap, pcapng, snoop, NetMon, ERF, CommView, LANalyzer), also compressed."_s}},
            std::numeric_limits<qsizetype>::max(), declareCompare, compareCaptures,
            {{u"compare client-side.pcap server-side.pcap"_s,
                 u"Where packets were lost, and which direction takes how long."_s},
                {u"compare a.pcap b.pcap c.pcap --segments segments.csv --ladder worst.svg "
                 "--summary"_s,
                    u"Three points: a row for each conversation and segment, and a picture of the conversation with most loss."_s}}};
    }

    Command queryCommand()
    {
        return {u"query"_s, u"write any fields of packets as a table"_s,
            u"FILE… --field FIELD… [options]"_s,
            u"Reads captures one after the other and writes fields of their packets as tshark writes them, a row a packet, or groups of them, or plots. The query that an investigation keeps is run unless the command line words one. Fields and filters that Remora does not know itself are read by tshark, where it is installed."_s,
            {{u"FILE"_s,
                u"Captures (pcap, pcapng, snoop, NetMon, ERF, CommView, LANalyzer), also compressed, investigations, and folders, which stand for the captures in them by name; - is standard input."_s}},
            std::numeric_limits<qsizetype>::max(), declareQuery, query,
            {{u"query web.pcap --field frame.time_epoch,ip.src,ip.dst,ip.len --where tcp --output "
              "web.csv"_s,
                 u"Time, addresses and length of every TCP packet."_s},
                {u"query web.pcap --field frame.number --field tcp.analysis.ack_rtt --where "
                 "'tcp.analysis.ack_rtt > 50 ms' --format jsonl"_s,
                    u"Packets with a long round-trip time, a JSON object a line."_s},
                {u"query rotated/ --group-by ip.cli,ip.srv,cliport --aggregate ip.len:sum "
                 "--sort ip.len.sum:desc --top 10"_s,
                    u"The connections with the most bytes in a folder of captures."_s},
                {u"query inside.pcap outside.pcap --plot tcp.analysis.ack_rtt:median=rtt.svg "
                 "--bin '1 s' --split capture.file"_s,
                    u"Round-trip time on both sides of a firewall, in one picture."_s}}};
    }

    Command fieldsCommand()
    {
        return {u"fields"_s, u"list the fields that a query can ask for"_s, u"[options]"_s,
            u"Prints one field a line, with tabs between: its name, type and protocol, whether Remora reads it itself (native) or tshark does, and what it means. tshark's are listed where it is installed."_s,
            {}, 0, declareFields, fields,
            {{u"fields --name-re '^tcp.*rtt'"_s, u"Every field of TCP about round-trip times."_s},
                {u"fields --protocol dns --output dns.tsv"_s, u"The fields of DNS, in a file."_s}}};
    }

    Command sourcesCommand()
    {
        return {u"sources"_s, u"list the sources of an appliance, and control it"_s,
            u"HOST[:PORT] --user NAME [options]"_s,
            u"Lists the jobs, clips, interfaces and files of an appliance. With an option that "
            "changes something, does that first."_s,
            {appliance}, 1, declareSources, listSources,
            {{u"sources netshark.example.com --user admin --trust SHA256"_s,
                 u"Trusts exactly the certificate with that fingerprint."_s},
                {u"sources netshark.example.com --user admin --make-clip web-tier --time 'last 5 "
                 "minutes'"_s,
                    u"Keeps the last five minutes of a job as a clip."_s}}};
    }

    Command fetchCommand()
    {
        return {u"fetch"_s, u"download packets from an appliance, then analyze them"_s,
            u"HOST[:PORT] --user NAME --output FILE [options]"_s,
            u"Downloads the packets of a job, a clip, an interface or a file in a time range, and analyzes them as remora analyze does. An interrupt keeps what came."_s,
            {appliance}, 1, declareFetch, fetch,
            {{u"fetch netshark.example.com --user admin --time 'last 10s' --shark "
              "tcp.server_port=443 --output web.pcap --summary"_s,
                 u"The last ten seconds of the traffic of server port 443."_s},
                {u"fetch netshark.example.com --user admin --interface mon0 --seconds 30 --output "
                 "live.pcap"_s,
                    u"Half a minute of an interface, live."_s}}};
    }

    Command viewCommand()
    {
        return {u"view"_s, u"let an appliance count, and write the table"_s,
            u"HOST[:PORT]… --user NAME --value FIELD[:OP]… [options]"_s,
            u"Has an appliance compute a table over the packets of a job, a clip, an interface or a file, and downloads numbers instead of packets: how much of what, by what, over time. The view is closed afterwards, whatever happens, unless it is to be kept. Times that are counted, such as tcp.rtt, are nanoseconds, as the appliance has them."_s,
            {{appliance.name + u"…"_s,
                u"The appliance; its port is 443 unless given. Several, with one account: the same is counted on each at once, and rows with the same key and time become one, corrected by how far each clock is off; the last column says which have contributed. One that fails does not spoil the rest."_s}},
            16, declareView, view,
            {{u"view netshark.example.com --user admin --time 'last 1 hour' --key "
              "tcp.server_port --value generic.bytes --value tcp.rtt:avg --aggregated --sort "
              "generic.bytes.sum --top 10"_s,
                 u"The server ports with the most bytes, and their round-trip time."_s},
                {u"view netshark.example.com --user admin --source jobs/web-tier --time today "
                 "--delta '1 min' --value generic.bits:time_avg --shark tcp.server_port=443 "
                 "--output rate.csv"_s,
                    u"The bit rate of a port, minute by minute."_s},
                {u"view netshark.example.com --user admin --fields"_s,
                    u"What can be counted, and by what."_s}}};
    }

    Command demoCommand()
    {
        return {u"demo"_s, u"run a demo appliance, until it is interrupted"_s, u"[options]"_s,
            u"Serves made-up traffic over the API of a NetShark, on the loopback interface. Prints url, user, password and fingerprint, one per line. The password is taken from REMORA_PASSWORD, or generated."_s,
            {}, 0, declareDemo, demo, {{u"demo --port 8443"_s, u"On a port of your choice."_s}}};
    }

    Command mainJobCommand()
    {
        return {u"main-job"_s, u"run the demo's whole investigation"_s, u"[FOLDER]"_s,
            u"Starts a demo appliance, lists its sources, fetches ten seconds of its packets, and "
            u"leaves "
            "capture, conversations, charts and summary in a folder."_s,
            {{u"FOLDER"_s, u"Where to write them; a new folder here unless given."_s}}, 1,
            addNoOptions, mainJob, {{u"main-job findings"_s, u"Into the folder “findings”."_s}}};
    }

} // namespace

QString Command::fullName() const { return name.isEmpty() ? u"remora"_s : u"remora "_s + name; }

OptionList Command::declared() const
{
    OptionList list;
    declare(list);
    list.addOption({{u"h"_s, u"help"_s}, u"Print this help."_s});
    return list;
}

const Command &windowCommand()
{
    static const Command window{{}, u"analyze network packets"_s, u"[FILE…] [options]"_s,
        u"Opens a window. It shows conversations, round-trip times and charts of local captures and of packets from a Riverbed NetShark, while they still arrive."_s,
        {{u"FILE"_s,
            u"Captures (pcap, pcapng, snoop, NetMon, ERF, CommView, LANalyzer, also compressed) and investigations to open."_s}},
        std::numeric_limits<qsizetype>::max(), addWindowOptions, nullptr,
        {{u"web.pcap"_s, u"Opens a capture."_s},
            {u"--demo"_s, u"Opens the window on a demo appliance."_s}}};
    return window;
}

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{analyzeCommand(), queryCommand(), fieldsCommand(),
        sliceCommand(), mergeCommand(), compareCommand(), sourcesCommand(), fetchCommand(),
        viewCommand(), demoCommand(), mainJobCommand()};
    return all;
}

const Command *commandNamed(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

QString commandMeantBy(const QString &word)
{
    QStringList names{u"help"_s, u"version"_s};
    for (const Command &command : commands())
        names << command.name;
    return meantBy(word, names);
}

QString commandsInWords()
{
    QStringList names;
    for (const Command &command : commands())
        names << command.name;
    const QString last = names.takeLast();
    return u"remora "_s + names.join(u", "_s) + u" and "_s + last;
}

} // namespace remora::app
