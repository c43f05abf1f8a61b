#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the expected series beside this file with tshark and pandas (Debian: tshark, python3-pandas),
so that the truth comes from outside. Only needed when mixed.pcap or a definition changes.

usage: make_expected.py"""
import io
import os
import subprocess

import pandas

HERE = os.path.dirname(os.path.abspath(__file__))
FIELDS = ['frame.time_epoch', 'tcp.stream', 'ip.len', 'ipv6.plen', 'tcp.analysis.ack_rtt']


def packets():
    command = ['tshark', '-n', '-r', os.path.join(HERE, 'mixed.pcap'), '-T', 'fields',
               '-E', 'separator=,', '-E', 'occurrence=l']
    for field in FIELDS:
        command += ['-e', field]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    table = pandas.read_csv(io.StringIO(text), names=FIELDS, dtype=str)
    table.index = pandas.to_datetime(
        [int(t.replace('.', '')) for t in table['frame.time_epoch']], unit='ns')
    table['length'] = pandas.to_numeric(table['ip.len']).fillna(
        pandas.to_numeric(table['ipv6.plen']) + 40)
    table['rtt'] = pandas.to_numeric(table['tcp.analysis.ack_rtt'])
    return table


def write(series, name):
    series.index = series.index.astype('int64')
    series.to_csv(os.path.join(HERE, name), index_label='time', header=True,
                  float_format='%.12g')


def main():
    table = packets()
    spans = table.reset_index().groupby('tcp.stream')['index'].agg(lambda t: t.max() - t.min())
    longest = spans.idxmax()
    with open(os.path.join(HERE, 'stream'), 'w', encoding='utf-8') as file:
        file.write(longest + '\n')
    for name, part in (('all', table), ('stream', table[table['tcp.stream'] == longest])):
        for label, width in (('1s', 1), ('100ms', 0.1), ('7s', 7)):
            rate = part['length'].resample(label).sum() * 8 / width
            write(rate.to_frame('value'), f'{name}-bitrate-{label}.csv')
            write(part['rtt'].resample(label).agg(['count', 'min', 'mean', 'max']),
                  f'{name}-bands-{label}.csv')


if __name__ == '__main__':
    main()
