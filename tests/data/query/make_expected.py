#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what tshark prints for each line of queries.tsv to expected/NAME.tsv.

usage: make_expected.py"""
import csv
import os
import pathlib
import subprocess

here = pathlib.Path(__file__).parent
(here / 'expected').mkdir(exist_ok=True)
with open(here / 'queries.tsv', encoding='utf-8') as lines:
    for query in csv.DictReader(lines, delimiter='\t', quoting=csv.QUOTE_NONE):
        words = ['tshark', '-n', '-r', here.parent / query['capture'], '-T', 'fields', '-E', 'header=y', '-E',
                 f'occurrence={query["occurrence"][0]}']
        for field in query['fields'].split(','):
            words += ['-e', field]
        if query['display']:
            words += ['-Y', query['display']]
        done = subprocess.run(words, capture_output=True, check=True, env={**os.environ, 'LC_ALL': 'C'})
        (here / 'expected' / f'{query["name"]}.tsv').write_bytes(done.stdout)
