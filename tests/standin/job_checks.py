# SPDX-License-Identifier: GPL-3.0-or-later
"""Jobs: how they are made, changed and deleted, and that they capture as they are told."""
import time

from asked import SHARK

JOB = {'name': 'mine', 'interface_name': 'mon0', 'interface_description': 'a mirror port',
       'bpf_filter': 'udp', 'snap_length': 100, 'start_immediately': True,
       'packet_retention': {'size_limit': 300_000_000, 'packet_limit': 1_000_000,
                            'time_limit': 3600},
       'indexing': {'size_limit': 1_000_000, 'time_limit': 60, 'synced': False,
                    'dpi_enabled': False},
       'stop_rule': {'size_limit': 10**12, 'packet_limit': 10**9, 'time_limit': 86400}}


def check_jobs(asked):
    made = asked.done('POST', 'jobs', JOB, 201)['id']
    one = f'jobs/{made}'
    asked.check(asked.get(one + '/config') == JOB, 'a job keeps its configuration')
    asked.check(asked.get(one + '/status')['state'] == 'RUNNING', 'and runs')
    old = asked.appliance.ask('GET', f'/api/shark/4.0/{one}', None, asked.cookie)[1]
    asked.check('dpi_enabled' not in old['config']['indexing'], '4.0 knows no DPI')
    for member, value, words in (
            ('name', None, "'name' is required"), ('name', 7, "'name' must be a string"),
            ('name', '', 'empty'), ('interface_name', 'eth99', 'eth99'),
            ('bpf_filter', 'tcp prt 1', 'tcp prt 1'), ('snap_length', 'x', 'snap_length'),
            ('snap_length', -1, 'snap_length'), ('snap_length', 1.5, 'snap_length'),
            ('start_immediately', 1, 'start_immediately'), ('indexing', [], 'indexing'),
            ('packet_retention', None, 'packet_retention'),
            ('packet_retention', {}, 'size_limit'),
            ('packet_retention', {'size_limit': 1, 'time_limit': -1}, 'time_limit'),
            ('stop_rule', {'packet_limit': True}, 'packet_limit'),
            ('requested_end_time', 'tomorrow', 'requested_end_time')):
        config = {k: v for k, v in dict(JOB, **{member: value}).items() if v is not None}
        asked.refused('POST', 'jobs', config, words)
        if value is not None:
            asked.refused('PUT', one, config, member if member == 'interface_name' else words)
    asked.check(asked.get(one + '/config') == JOB, 'a refused change changes nothing')
    for config in (dict(JOB, requested_stop_time=1), dict(JOB, stop_rule={'packets': 3})):
        asked.refused('PUT', one, config, 'has no member')
    changed = dict(JOB, name='another', bpf_filter='tcp')
    asked.done('PUT', one, changed)
    asked.check(asked.get(one + '/config') == changed, 'a job is changed')
    asked.done('PUT', one + '/config', JOB)
    asked.done('PUT', one, {'name': 'j', 'interface_name': 'mon0'})
    asked.check(asked.get(one)['config'] == {'name': 'j', 'interface_name': 'mon0',
                                             'packet_retention': JOB['packet_retention']},
                'a job cannot lose what it needs')
    asked.refused('PUT', one + '/status', {'state': 'ODD'}, 'state')
    clip = asked.done('POST', 'clips', {'job_id': made}, 201)['id']
    asked.done('PUT', f'clips/{clip}/status', {'locked': True})
    asked.refused('DELETE', one, None, clip)
    asked.done('PUT', f'clips/{clip}/status', {'locked': False})
    asked.done('DELETE', one)
    asked.refused('DELETE', one, None, made, 404, 'RESOURCE_NOT_FOUND')
    asked.refused('GET', f'clips/{clip}', None, clip, 404, 'RESOURCE_NOT_FOUND')


def check_capture(asked):
    """A job that was made captures: by its filter, its snap length and its limits."""
    now = int(time.time())
    limited = {'size_limit': 10**9, 'packet_limit': 50}
    configs = {
        'filtered': {'bpf_filter': 'udp port 53', 'snap_length': 48},
        'ring': {'packet_retention': limited},
        'small': {'packet_retention': {'size_limit': 20_000}},
        'stopping': {'stop_rule': {'packet_limit': 30}},
        'waiting': {'start_immediately': False},
        'later': {'requested_start_time': now + 3600},
        'over': {'requested_end_time': now - 10},
    }
    base = {'interface_name': 'mon0', 'packet_retention': {'size_limit': 10**9}}
    jobs = {name: asked.done('POST', 'jobs', dict(base, name=name, **more), 201)['id']
            for name, more in configs.items()}

    def state(name):
        return asked.get(f'jobs/{jobs[name]}/status')['state']

    def records(name):
        answer = asked.appliance.open('GET', f'{SHARK}jobs/{jobs[name]}/packets', None,
                                      asked.cookie)
        data = answer.read()
        if answer.status != 200:
            return []
        found, at = [], 24
        while at < len(data):
            length = int.from_bytes(data[at + 8:at + 12], 'little')
            found.append(data[at + 16:at + 16 + length])
            at += 16 + length
        return found

    deadline = time.monotonic() + 30
    while state('stopping') == 'RUNNING' or len(records('filtered')) < 3:
        if time.monotonic() > deadline:
            break
        time.sleep(0.2)
    filtered = records('filtered')
    asked.check(len(filtered) >= 3 and all(len(p) <= 48 for p in filtered), 'the snap length')
    # The protocol of IPv4, or the next header of IPv6: which of both comes is up to the hour.
    protocols = [p[23] if p[12:14] == b'\x08\x00' else p[20] for p in filtered]
    asked.check(all(protocol == 17 for protocol in protocols), f'the filter: {protocols}')
    asked.check(len(records('stopping')) == 30, 'a job stops by its rule')
    asked.check(state('stopping') == 'STOPPED', 'and says so')
    for name in ('ring', 'small'): # what runs drops packets while they are sent
        asked.done('PUT', f'jobs/{jobs[name]}/status', {'state': 'STOPPED'})
    held = len(records('ring'))
    asked.check(held == 50, f'a job holds as many packets as it may: {held}')
    small = sum(16 + len(p) for p in records('small'))
    asked.check(15_000 < small <= 20_000, f'and as many bytes: {small}')
    for name in ('waiting', 'later', 'over'):
        asked.check(state(name) == 'STOPPED' and not records(name), f'{name}: no packets')
    asked.done('PUT', f"jobs/{jobs['waiting']}/status", {'state': 'RUNNING'})
    asked.check(state('waiting') == 'RUNNING', 'a job is started')
    for id in jobs.values():
        asked.done('PUT', f'jobs/{id}/status', {'state': 'STOPPED'})
        asked.done('DELETE', f'jobs/{id}')
