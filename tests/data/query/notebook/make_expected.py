#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the tables beside this file: what the reference workflow comes to on series/mixed.pcap, by
tshark and the workflow's own definitions, so that the truth comes from outside. Only needed when the
capture or a definition changes.

usage: make_expected.py"""
import collections
import os
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
CAPTURE = os.path.join(HERE, '..', '..', 'series', 'mixed.pcap')
FIELDS = ['frame.time_epoch', 'ip.src', 'ip.dst', 'ip.len', 'tcp.srcport', 'tcp.dstport',
          'tcp.flags', 'tcp.analysis.ack_rtt']
RTT = 'tcp.analysis.ack_rtt'
SERVER_PORT = '443'
SECOND = 10 ** 9

Packet = collections.namedtuple('Packet', 'time key length rtt')


def packets():
    command = ['tshark', '-n', '-r', CAPTURE, '-Y', 'tcp', '-T', 'fields', '-E', 'occurrence=f']
    for field in FIELDS:
        command += ['-e', field]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    for line in text.splitlines():
        time, src, dst, length, sport, dport, _, rtt = line.split('\t')
        whole, fraction = time.split('.')
        key = (dst, src, dport) if sport == SERVER_PORT else (src, dst, sport)
        yield Packet(int(whole) * SECOND + int(fraction.ljust(9, '0')), key, int(length),
                     float(rtt) if rtt else None)


def binned(packets, width):
    """Half-open bins from that of the first packet to that of the last, by their left edges."""
    midnight = packets[0].time // (86400 * SECOND) * 86400 * SECOND
    bins = {}
    first, last = ((packets[i].time - midnight) // width for i in (0, -1))
    for i in range(first, last + 1):
        bins[midnight + i * width] = []
    for packet in packets:
        bins[midnight + (packet.time - midnight) // width * width].append(packet)
    return bins


def seconds(time):
    return f'{time // SECOND}.{time % SECOND:09}'


def write(name, head, rows):
    with open(os.path.join(HERE, name), 'w', encoding='utf-8') as file:
        for row in [head] + rows:
            file.write(','.join(v if isinstance(v, str) else f'{v:.12g}' for v in row) + '\n')


def main():
    groups = collections.defaultdict(list)
    for packet in packets():
        groups[packet.key].append(packet)
    rows = []
    for key, members in groups.items():
        rtts = [p.rtt for p in members if p.rtt is not None]
        rows.append([*key, sum(p.length for p in members), min(rtts), sum(rtts) / len(rtts),
                     max(rtts), len(rtts)])
    rows.sort(key=lambda row: -row[-1])
    write('groups.csv', ['ip.cli', 'ip.srv', 'tcp.cliport', 'ip.len.sum']
          + [f'{RTT}.{word}' for word in ('min', 'mean', 'max', 'count')], rows)
    chosen = groups[tuple(rows[0][:3])]
    write('length.csv', ['frame.time_epoch', 'ip.len'],
          [[seconds(p.time), p.length] for p in chosen])
    write('bitrate.csv', ['frame.time_epoch', 'ip.len.bitrate'],
          [[seconds(edge), 8 * sum(p.length for p in members)]
           for edge, members in binned(chosen, SECOND).items()])
    answered = [p for p in chosen if p.rtt is not None]
    write('rtt.csv', ['frame.time_epoch', RTT], [[seconds(p.time), p.rtt] for p in answered])
    bands = []
    for edge, members in binned(answered, SECOND // 10).items():
        rtts = [p.rtt for p in members]
        if rtts:
            bands.append([seconds(edge), min(rtts), sum(rtts) / len(rtts), max(rtts)])
    write('bands.csv', ['frame.time_epoch'] + [f'{RTT}.{word}' for word in ('min', 'mean', 'max')],
          bands)


if __name__ == '__main__':
    main()
