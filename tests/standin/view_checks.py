# SPDX-License-Identifier: GPL-3.0-or-later
"""Views: what the stand-in counts is what is counted over an export of the same time."""
import collections
import csv
import struct
import time

import apishape
from asked import SHARK, Asked

SECOND = 10**9
PART = 'not port 443 and not port 80'


def column(name, field, operation=None, default=None):
    made = {'id': name, 'field': field}
    if operation:
        made['operation'] = operation
    if default is not None:
        made['default_value'] = default
    return made


def config(path, keys, metrics, filters=(), sampling=1000, outputs=None, own_filters=()):
    """Keys by field, metrics by (field, operation): k0, k1 …, m0, m1 …"""
    ids = [f'k{i}' for i in range(len(keys))] + [f'm{i}' for i in range(len(metrics))]
    return {'input_source': {'path': path, 'filters': list(filters)},
            'parameters': {'sampling_time_msec': sampling}, 'watches': [],
            'info': {'title': 'check'},
            'processors': [{
                'id': 'P', 'filters': list(own_filters),
                'keys': [column(f'k{i}', field) for i, field in enumerate(keys)],
                'metrics': [column(f'm{i}', *metric) for i, metric in enumerate(metrics)],
                'outputs': outputs or [{'id': 'O', 'fields': [{'id': i} for i in ids]}]}]}


class Packets:
    """An export, as tshark tells it."""

    FIELDS = {'time': 'frame.time_epoch', 'size': 'frame.len', 'src': 'ip.src', 'dst': 'ip.dst',
              'src6': 'ipv6.src', 'dst6': 'ipv6.dst', 'dscp6': 'ipv6.tclass.dscp',
              'sport': 'tcp.srcport', 'dport': 'tcp.dstport', 'rtt': 'tcp.analysis.ack_rtt',
              'again': 'tcp.analysis.retransmission', 'stream': 'tcp.stream',
              'handshake': 'tcp.analysis.initial_rtt',
              'dscp': 'ip.dsfield.dscp', 'syn': 'tcp.flags.syn', 'ack': 'tcp.flags.ack'}

    def __init__(self, asked, tshark, folder, source, begin, end, filters=()):
        made = asked.done('POST', f'{source}/exports', {
            'output_format': 'PCAP_NS', 'start_time': begin // SECOND, 'end_time': end // SECOND,
            'filters': list(filters)}, 201)
        answer = asked.appliance.open('GET', f"{SHARK}{source}/exports/{made['id']}/packets", None,
                                      asked.cookie)
        place = f"{folder}/counted-{made['id']}.pcap"
        with open(place, 'wb') as file:
            file.write(answer.read())
        fields = [part for name in self.FIELDS.values() for part in ('-e', name)]
        rows = tshark(place, '-T', 'fields', '-E', 'occurrence=f', '-E', 'quote=d', '-E',
                      'separator=,', *fields)
        self.all = [dict(zip(self.FIELDS, row)) for row in csv.reader(rows)]
        for packet in self.all:
            packet['size'] = int(packet['size'])
            packet['time'] = nanoseconds(packet['time'])
            ports = [int(packet[port]) for port in ('sport', 'dport') if packet[port]]
            packet['server'] = min(ports) if ports else None
            for name in ('src', 'dst', 'dscp'):
                packet[name] = packet[name] or packet[name + '6']

    def sums(self, key, value, when=lambda packet: True):
        found = collections.Counter()
        for packet in self.all:
            if when(packet) and key(packet) is not None:
                found[key(packet)] += value(packet)
        return dict(found)


def nanoseconds(text):
    whole, _, fraction = text.partition('.')
    return int(whole) * SECOND + int(fraction.ljust(9, '0')[:9])


def average(text):
    total, _, count = text.partition(':')
    return int(total) / int(count)


class Views(Asked):
    """Makes views and waits for them."""

    def __init__(self, appliance, described, cookie, check):
        super().__init__(appliance, cookie, check)
        self.described = described

    def shaped(self, path, value):
        for fault in apishape.faults(value, apishape.SHAPES[path], 'ns number', path):
            self.check(False, fault)
        if ('shark', '5.1') in self.described:
            for fault in self.described['shark', '5.1'].faults(path, value, 'ns number'):
                self.check(False, f'by the description: {fault}')
        self.check(True, path)
        return value

    def create(self, body):
        view = self.done('POST', 'views', body, 201)['id']
        path = body['input_source']['path']
        deadline = time.time() + 30
        while not path.startswith('interfaces') and time.time() < deadline:
            stats = self.shaped('views/{view_id}/stats', self.get(f'views/{view}/stats'))
            if stats['state'] == 'DONE':
                self.check(stats['processed_size'] == stats['input_size'], 'all is processed')
                break
            time.sleep(0.02)
        return view

    def data(self, view, output='O', **question):
        query = '&'.join(f'{name}={value}' for name, value in question.items())
        answer = self.get(f'views/{view}/data/{output}?{query}')
        return self.shaped('views/{view_id}/data/{output_id}', answer)['samples']

    def rows(self, view, **question):
        """Of the one sample of an aggregated answer."""
        samples = self.data(view, aggregated='true', **question)
        return [tuple(row) for row in samples[0]['vals']] if samples else []

    def close(self, view):
        self.done('DELETE', f'views/{view}')


def check_sums(views, packets, source, span, part):
    """Bytes, packets and bits by server port; in samples of 1, 10 and 60 seconds; sorted and cut."""
    check = views.check
    metrics = [('generic.bytes', 'SUM'), ('generic.packets', 'SUM'), ('generic.bytes', 'MAX'),
               ('generic.bytes', 'MIN'), ('generic.bytes', 'AVG'), ('generic.bits', 'TIME_AVG')]
    view = views.create(config(source, ['tcp.server_port'], metrics, [span, part]))
    wanted = packets.sums(lambda p: p['server'], lambda p: p['size'])
    counts = packets.sums(lambda p: p['server'], lambda p: 1)
    rows = {int(row[0]): row for row in views.rows(view, sortby='x1', sorttype='descending')}
    check(len(rows) > 2 and {port: int(row[1]) for port, row in rows.items()} == wanted,
          'bytes by server port')
    check({port: int(row[2]) for port, row in rows.items()} == counts, 'packets by server port')
    check([int(row[1]) for row in rows.values()] == sorted(wanted.values(), reverse=True),
          'rows are sorted')
    begin, end = (int(text) for text in span['value'].split(','))
    for port, row in rows.items():
        sizes = [p['size'] for p in packets.all if p['server'] == port]
        check((int(row[3]), int(row[4])) == (max(sizes), min(sizes)), f'extremes of port {port}')
        check(abs(average(row[5]) - sum(sizes) / len(sizes)) < 1e-6, f'average of port {port}')
    exact = views.rows(view, start=begin, end=begin, delta=end - begin)
    for row in exact:
        rate = wanted[int(row[0])] * 8 * SECOND / (end - begin)
        check(abs(int(row[6]) - rate) <= 1, f'bits a second of port {row[0]}: {row[6]} {rate}')
    top = views.rows(view, sortby='x1', sorttype='descending', fromentry=0, toentry=1)
    check([int(row[1]) for row in top] == sorted(wanted.values(), reverse=True)[:2], 'the first two')
    rising = views.rows(view, sortby='x1', sorttype='ascending', fromentry=1, toentry=2)
    check([int(row[1]) for row in rising] == sorted(wanted.values())[1:3], 'the second and third')
    sample = views.data(view, aggregated='true', countonly='1')[0]
    check(sample['vals'] == [] and sample['value_count'] == len(wanted), 'rows are counted')
    for width in (1, 10, 60):
        samples = views.data(view, delta=width * SECOND)
        got = {(s['t'], int(row[0])): int(row[1]) for s in samples for row in s['vals']}
        by_time = packets.sums(
            lambda p: p['server'] and (p['time'] - (p['time'] - begin) % (width * SECOND),
                                       p['server']), lambda p: p['size'])
        check(got == by_time, f'sums of {width} s')
        check(sum(s['p'] for s in samples) == len(packets.all), f'packets of {width} s')
    part = views.data(view, start=begin + 5 * SECOND, end=begin + 9 * SECOND)
    check([s['t'] for s in part] == [begin + n * SECOND for n in range(5, 10)], 'a part of the time')
    views.refused('GET', f'views/{view}/data/O?delta=1500000000', None, 'sampling time')
    views.refused('GET', f'views/{view}/data/O?sortby=x9', None, 'sortby')
    views.close(view)


def check_times(views, packets, source, span, part):
    """What needs the packets before: round trips, handshakes, retransmissions."""
    check = views.check
    view = views.create(config(source, [], [
        ('tcp.rtt', 'SUM'), ('tcp.rtt', 'AVG'), ('tcp.rtt', 'MAX'), ('tcp.retransmissions', 'SUM'),
        ('tcp.connections', 'SUM'), ('tcp.handshake_time', 'AVG'), ('tcp.response_time', 'AVG')], [span, part]))
    row = views.rows(view)[0]
    rtts = [nanoseconds(p['rtt']) for p in packets.all if p['rtt']]
    check(int(row[0]) == sum(rtts) and row[1] == f'{sum(rtts)}:{len(rtts)}' and len(rtts) > 50
          and int(row[2]) == max(rtts), f'round-trip times: {row[:3]}')
    check(int(row[3]) == sum(1 for p in packets.all if p['again']), 'retransmissions')
    opened = [p for p in packets.all if p['syn'] in ('1', 'True') and p['ack'] in ('0', 'False')]
    check(int(row[4]) == len({p['stream'] for p in opened}) > 0, f'connections: {row[4]}')
    handshakes = {p['stream']: nanoseconds(p['handshake']) for p in packets.all if p['handshake']}
    check(row[5] == f'{sum(handshakes.values())}:{len(handshakes)}', f'handshakes: {row[5]}')
    check(average(row[6]) > 0, f'response times: {row[6]}')
    views.close(view)


def check_keys(views, packets, tshark, folder, source, span):
    """Two keys with a filter; classes, services, and what an output leaves out."""
    check = views.check
    port = {'type': 'SHARK', 'value': 'tcp.server_port=443'}
    begin, end = (int(text) for text in span['value'].split(','))
    filtered = Packets(views, tshark, folder, source, begin, end, [port])
    outputs = [{'id': 'O', 'fields': [{'id': 'k0'}, {'id': 'k1'}, {'id': 'm0'}]},
               {'id': 'BySource', 'fields': [
                   {'id': 'k0', 'description': 'Who'}, {'id': 'k1', 'operation': 'COUNT'},
                   {'id': 'm0'}, {'id': 'm0', 'operation': 'MAX'}]}]
    for own in (False, True): # a filter of the source and of the processor
        view = views.create(config(source, ['ip.src', 'ip.dst'], [('generic.bytes', 'SUM')],
                                   [span] if own else [span, port], outputs=outputs,
                                   own_filters=[port] if own else []))
        wanted = filtered.sums(lambda p: (p['src'], p['dst']), lambda p: p['size'])
        rows = {row[:2]: int(row[2]) for row in views.rows(view)}
        check(len(rows) > 3 and rows == wanted, 'bytes by source and destination of port 443')
        legend = views.shaped('views/{view_id}/data/{output_id}/legend',
                              views.get(f'views/{view}/data/BySource/legend'))
        check([entry['id'] for entry in legend] == ['x0', 'x1', 'x2', 'x3']
              and legend[0]['name'] == 'Who' and legend[0]['dimension']
              and legend[2]['calculation'] == 'SUM', f'the legend: {legend}')
        grouped = views.data(view, 'BySource', aggregated='true')[0]['vals']
        for source_ip, peers, total, most in grouped:
            ours = {pair: size for pair, size in wanted.items() if pair[0] == source_ip}
            check((int(peers), int(total), int(most)) == (len(ours), sum(ours.values()),
                                                          max(ours.values())),
                  f'an output without a key: {source_ip}')
        check(len(grouped) == len({pair[0] for pair in wanted}), 'a row for each source')
        views.close(view)
    view = views.create(config(source, ['generic.packet_size_class'], [('generic.packets', 'SUM')],
                               [span]))
    check(sum(int(row[1]) for row in views.rows(view)) == len(packets.all), 'classes of size')
    views.close(view)
    view = views.create(config(source, ['ip.dscp'], [('generic.packets', 'SUM')], [span]))
    wanted = packets.sums(lambda p: p['dscp'] or None, lambda p: 1)
    check(dict(views.rows(view)) == {key: str(n) for key, n in wanted.items()}, 'packets by DSCP')
    views.close(view)
    view = views.create(config(source, ['tcp.port'], [('generic.packets', 'SUM')], [span]))
    both = packets.sums(lambda p: p['sport'] or None, lambda p: 1)
    for key, count in packets.sums(lambda p: p['dport'] or None, lambda p: 1).items():
        both[key] = both.get(key, 0) + count
    check({key: int(n) for key, n in views.rows(view)} == both, 'a key that is of either end')
    views.close(view)


def check_refusals(views, source):
    def one(**change):
        return dict(config(source, ['ip.src'], [('generic.bytes', 'SUM')]), **change)

    def metric(field, operation):
        return config(source, [], [(field, operation)])

    table = [
        (config(source, ['ip.sorce'], [('generic.bytes', 'SUM')]), "'ip.sorce'"),
        (metric('generic.bytez', 'SUM'), "'generic.bytez'"),
        (metric('generic.bytes', 'MEDIAN'), "'MEDIAN'"),
        (metric('tcp.server_port', 'SUM'), "'tcp.server_port'"),
        (metric('ip.src', 'MAX'), "'ip.src'"),
        (one(processors=[]), 'output'),
        (one(processors={}), "'processors'"),
        (one(input_source={'path': 'elsewhere/1'}), "'input_source'"),
        (one(input_source={'path': source, 'filters': [{'type': 'SHARK', 'value': 'a.b=1'}]}),
         'a.b'),
        (one(input_source={'path': source, 'filters': [{'type': 'BPF', 'value': 'tcp prt'}]}),
         'tcp prt'),
        (one(parameters={'sampling_time_msec': 0}), 'sampling_time_msec'),
        (config(source, ['ip.src'], [('generic.bytes', 'SUM')],
                outputs=[{'id': 'O', 'fields': [{'id': 'c9'}]}]), "'c9'"),
        (config(source, ['ip.src'] * 9, [('generic.bytes', 'SUM')]), 'at most 8 keys'),
    ]
    for body, words in table:
        views.refused('POST', 'views', body, words)
    views.refused('POST', 'views', one(input_source={'path': 'jobs/FFFF'}), 'jobs/FFFF', 404,
                  'RESOURCE_NOT_FOUND')
    for method, path in (('GET', 'views/none'), ('DELETE', 'views/none'),
                         ('GET', 'views/none/data/O'), ('POST', 'views/none/lock')):
        views.refused(method, path, None, 'none', 404, 'RESOURCE_NOT_FOUND')
    views.check(views.get('views') == [], 'nothing is left of what was refused')


def check_sources(views, live, paths):
    """On a clip and a file; of an interface it grows; locked, shared, closed."""
    check = views.check
    for path in paths:
        view = views.create(config(path, ['ip.protocol_name'], [('generic.packets', 'SUM')]))
        check(sum(int(row[1]) for row in views.rows(view)) > 100, f'{path} is counted')
        views.close(view)
    view = views.create(config(live, [], [('generic.packets', 'SUM')], sampling=100))
    listed = views.shaped('views', views.get('views'))
    check([(one['id'], one['state'], one['locked']) for one in listed]
          == [(view, 'RUNNING', False)], f'the view is listed: {listed}')

    def seen():
        return sum(int(row[0]) for row in views.rows(view))

    deadline = time.time() + 10
    while seen() == 0 and time.time() < deadline:
        time.sleep(0.1)
    first = seen()
    while seen() <= first and time.time() < deadline:
        time.sleep(0.1)
    check(seen() > first > 0, 'a live view grows')
    check(views.get(f'views/{view}')['input_source']['path'] == live, 'its configuration is kept')
    views.done('POST', f'views/{view}/lock')
    check(views.get(f'views/{view}/stats')['locked'], 'it is locked')
    views.refused('DELETE', f'views/{view}', None, 'locked')
    views.done('POST', f'views/{view}/unlock')
    acl = views.shaped('views/{view_id}/acl', views.get(f'views/{view}/acl'))
    check(acl == {'users': [{'name': 'admin', 'owner': True}], 'groups': []}, f'the ACL: {acl}')

    def viewer(method, path):
        user, views.appliance.user = views.appliance.user, 'viewer'
        headers = views.appliance.basic()
        views.appliance.user = user
        return views.appliance.ask(method, SHARK + path, None, headers)[:2]

    check(viewer('GET', f'views/{view}')[0] == 403 and viewer('GET', 'views')[1] == [],
          'it is nobody else\'s')
    views.done('POST', f'views/{view}/acl', {'action': 'ADD_USER', 'value': 'viewer'})
    check(viewer('GET', f'views/{view}/stats')[0] == 200, 'unless it is shared')
    views.done('POST', f'views/{view}/acl', {'action': 'REMOVE_USER', 'value': 'viewer'})
    check(viewer('GET', f'views/{view}/stats')[0] == 403, 'as long as it is shared')
    views.refused('POST', f'views/{view}/acl', {'action': 'ADD_USER', 'value': 'nobody'}, 'nobody')
    views.close(view)
    body = config(live, [], [('generic.packets', 'SUM')])
    body['parameters']['autoclose_idle_timeout_msec'] = 200
    forgotten = views.create(body)
    time.sleep(0.5)
    check(views.ask('GET', f'views/{forgotten}')[0] == 404, 'one that nobody asks for is closed')
    many = [views.create(config(live, [], [('generic.packets', 'SUM')])) for _ in range(32)]
    views.refused('POST', 'views', config(live, [], [('generic.packets', 'SUM')]), '32 views')
    for one in many:
        views.close(one)
    check(views.get('views') == [], 'all views are closed')


def dns_packet(moment, identity, answers, vlan, dscp):
    """A record of a pcap file with nanoseconds: a query of DNS to 10.0.0.2, or its answer."""
    ends = [bytes((10, 0, 0, 1)), bytes((10, 0, 0, 2))]
    ports = [40000, 53]
    if answers:
        ends.reverse()
        ports.reverse()
    message = struct.pack('>HHHHHH', identity, 0x8180 if answers else 0x0100, 1, 0, 0, 0)
    message += b'\x01a\x00\x00\x01\x00\x01'
    udp = struct.pack('>HHHH', *ports, 8 + len(message), 0) + message
    ip = struct.pack('>BBHHHBBH', 0x45, dscp << 2, 20 + len(udp), 0, 0, 64, 17, 0) + b''.join(ends)
    frame = bytes(12) + struct.pack('>HHH', 0x8100, 0x3000 | vlan, 0x0800) + ip + udp
    return struct.pack('<IIII', *divmod(moment, SECOND), len(frame), len(frame)) + frame


def check_made(views):
    """Answers of DNS, VLAN and DSCP, in a file that is made for it."""
    data = struct.pack('<IHHiIII', 0xa1b23c4d, 2, 4, 0, 0, 65535, 1)
    begin = 1_700_000_000 * SECOND
    for number, (vlan, dscp, wait) in enumerate(((7, 46, 1_500), (7, 0, 2_500), (4094, 46, 500))):
        data += dns_packet(begin + number * SECOND, number, False, vlan, dscp)
        data += dns_packet(begin + number * SECOND + wait, number, True, vlan, dscp)
    data += dns_packet(begin + 9 * SECOND, 99, True, 7, 46) # of no query
    sent = views.appliance.ask('POST', SHARK + 'fs/admin', data, dict(views.cookie, **{
        'Content-Type': 'application/x-vnd.tcpdump',
        'Content-Disposition': 'attachment; filename="views.pcap"'}))
    views.check(sent[0] == 201, f'the file is sent: {sent[:2]}')
    view = views.create(config('fs/admin/views.pcap', ['vlan.id', 'ip.dscp'], [
        ('generic.packets', 'SUM'), ('dns.response_time', 'AVG'), ('dns.response_time', 'MAX'),
        ('generic.absolute_time', 'MAX')]))
    rows = {row[:2]: row[2:] for row in views.rows(view)}
    views.check(rows == {('7', '46'): ('3', '1500:1', '1500', str(begin + 9 * SECOND)),
                         ('7', '0'): ('2', '2500:1', '2500', str(begin + SECOND + 2_500)),
                         ('4094', '46'): ('2', '500:1', '500', str(begin + 2 * SECOND + 500))},
                f'VLAN, DSCP and answers of DNS: {rows}')
    samples = views.data(view)
    views.check([(s['t'] - begin) // SECOND for s in samples] == [0, 1, 2, 9], 'times of a file')
    views.close(view)
    views.done('DELETE', 'fs/admin/views.pcap')


def check_fields(views):
    fields = {field['id']: field for field in views.shaped('info/fields', views.get('info/fields'))}
    types = {one['name']: one['calculations'] for one in views.get('info/types')}
    for name in ('generic.bytes', 'ip.src', 'tcp.server_port', 'tcp.rtt', 'vlan.id', 'ip.dscp'):
        views.check(name in fields and fields[name]['group'] == name.split('.')[0], name)
    views.check(fields['ip.src']['dimension'] and not fields['tcp.rtt']['dimension'], 'dimensions')
    views.check(all(field['type'] in types for field in fields.values()), 'the types are known')


def run(check, appliance, described, cookie, tshark, folder, paths):
    job, clip, file, interface = paths
    views = Views(appliance, described, cookie, check)
    check_fields(views)
    check_made(views)
    now = int(time.time())
    # Some of the packets of more than a minute, all of some seconds: tshark takes its time.
    begin, middle, end = ((now - ago) * SECOND for ago in (70, 9, 5))
    part = {'type': 'BPF', 'value': PART}
    packets = Packets(views, tshark, folder, job, begin, end, [part])
    span = {'type': 'TIME', 'value': f'{begin}, {end}'}
    check_sums(views, packets, job, span, part)
    check_times(views, packets, job, span, part)
    packets = Packets(views, tshark, folder, job, middle, end)
    check_keys(views, packets, tshark, folder, job, {'type': 'TIME', 'value': f'{middle}, {end}'})
    check_refusals(views, job)
    check_sources(views, interface, [clip, file])
