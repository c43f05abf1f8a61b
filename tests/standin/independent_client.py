#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speaks the API to remora-standin with nothing but Python's standard library, as a client that knows
only the published description would: every resource, three versions, exports, errors.

usage: independent_client.py STANDIN [FOLDER-OF-DESCRIPTIONS]"""
import base64
import hashlib
import http.client
import json
import os
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.parse

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import apishape  # noqa: E402
import file_checks  # noqa: E402
import resource_checks  # noqa: E402
import http_rules  # noqa: E402
import view_checks  # noqa: E402

VERSIONS = ('4.0', '5.0', '5.1')
checks = failures = 0


def check(good, what):
    global checks, failures
    checks += 1
    if not good:
        failures += 1
        print(f'FAILED: {what}')


class Appliance:
    def __init__(self, program, *options):
        environment = {k: v for k, v in os.environ.items() if k != 'REMORA_PASSWORD'}
        self.process = subprocess.Popen([program, *options], stdout=subprocess.PIPE, text=True,
                                        env=environment)
        facts = dict(self.process.stdout.readline().rstrip('\n').split(': ', 1) for _ in range(4))
        self.host, port = facts['url'].removeprefix('https://').split(':')
        self.port = int(port)
        self.user, self.password = facts['user'], facts['password']
        self.fingerprint = facts['fingerprint']
        # No authority knows it, and to read theirs for each request takes longer than to ask.
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.context.check_hostname = False
        self.context.verify_mode = ssl.CERT_NONE

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        check(self.process.wait(timeout=10) == 0, 'the stand-in ends in good order')

    def resident_megabytes(self):
        with open(f'/proc/{self.process.pid}/status', encoding='utf-8') as status:
            for line in status:
                if line.startswith('VmHWM'):
                    return int(line.split()[1]) / 1024
        return 0

    def is_sanitized(self):
        with open(f'/proc/{self.process.pid}/maps', encoding='utf-8') as maps:
            return any(name in line for line in maps for name in ('libasan', 'libtsan'))

    def open(self, method, path, body=None, headers=None):
        connection = http.client.HTTPSConnection(self.host, self.port, context=self.context,
                                                 timeout=60)
        connection.connect()
        shown = hashlib.sha256(connection.sock.getpeercert(True)).hexdigest()
        if shown.upper() != self.fingerprint:
            raise SystemExit('another certificate than the printed one')
        headers = dict(headers or {}, Accept='application/json')
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
        if body is not None:
            headers.setdefault('Content-Type', 'application/json')
        connection.request(method, path, body, headers)
        return connection.getresponse()

    def ask(self, method, path, body=None, headers=None):
        """(status, parsed body or None, headers)"""
        answer = self.open(method, path, body, headers)
        data = answer.read()
        return answer.status, json.loads(data) if data else None, answer.headers

    def basic(self, password=None):
        pair = f'{self.user}:{password or self.password}'.encode()
        return {'Authorization': 'Basic ' + base64.b64encode(pair).decode()}

    def log_in(self):
        status, session, headers = self.ask(
            'POST', '/api/common/1.0/login', {'username': self.user, 'password': self.password})
        check(status == 200, 'login answers 200')
        cookie = f"{session['session_key']}={session['session_id']}"
        check(headers['Set-Cookie'].startswith(cookie), 'login sets the cookie that it names')
        return session, {'Cookie': cookie}


def check_shape(described, service, version, path, value, unit):
    for fault in apishape.faults(value, apishape.shape_of(path, version), unit, path):
        check(False, f'{service} {version} {fault}')
    check(True, path)
    if (service, version) in described:
        for fault in described[service, version].faults(path, value, unit):
            check(False, f'{service} {version}, by the description: {fault}')
        check(True, path)


def check_common(appliance, described, cookie, session):
    for version in ('1.0', '1.1'):
        for path in ('info', 'services', 'auth_info'):
            status, value, _ = appliance.ask('GET', f'/api/common/{version}/{path}')
            check(status == 200, f'{path} answers 200')
            check_shape(described, 'common', version, path, value, 'ns number')
    check_shape(described, 'common', '1.0', 'login', session, 'ns number')
    check(appliance.ask('GET', '/api/common/1.0/ping')[0] == 200, 'ping answers 200')
    status, services, _ = appliance.ask('GET', '/api/common/1.0/services')
    offered = {s['id']: s['versions'] for s in services}
    check(set(VERSIONS) <= set(offered.get('shark', [])), 'all three versions are offered')


def check_resources(appliance, described, cookie):
    for version in VERSIONS:
        for unit in ('ns number', 'ns string', 'us number'):
            headers = dict(cookie, **{'X-RBT-High-Precision-Timestamp-Format': unit})

            def get(path, described_as=None):
                status, value, _ = appliance.ask('GET', f'/api/shark/{version}/{path}', None,
                                                 headers)
                check(status == 200, f'{version} {path} answers 200')
                check_shape(described, 'shark', version, described_as or path, value, unit)
                return value

            for path in ('system/info', 'stats/storage', 'stats/memory'):
                get(path)
            for interface in get('interfaces'):
                get(f"interfaces/{interface['id']}", 'interfaces/{interface_id}')
            jobs = get('jobs')
            check(any(j['status']['state'] == 'RUNNING' for j in jobs), 'a job is running')
            check(any(j['status']['state'] == 'STOPPED' for j in jobs), 'a job is stopped')
            for job in jobs:
                get(f"jobs/{job['id']}", 'jobs/{job_id}')
                for part in ('config', 'status', 'stats', 'index'):
                    get(f"jobs/{job['id']}/{part}", 'jobs/{job_id}/' + part)
            for clip in get('clips'):
                get(f"clips/{clip['id']}", 'clips/{clip_id}')
                for part in ('config', 'status', 'index'):
                    get(f"clips/{clip['id']}/{part}", 'clips/{clip_id}/' + part)
            for directory in get('fs'):
                for file in directory['files']:
                    get('fs' + file['id'], 'fs/{file_id}')


def tshark(path, *arguments):
    done = subprocess.run(['tshark', '-n', '-r', path, *arguments], capture_output=True, text=True)
    check(done.returncode == 0, f'tshark reads {os.path.basename(path)}')
    return done.stdout.splitlines()


def download(appliance, path, cookie, folder, name):
    answer = appliance.open('GET', path, None, cookie)
    check(answer.status == 200, f'{name}: packets answer 200')
    check(answer.headers['Content-Type'] == 'application/vnd.tcpdump.pcap', f'{name}: a capture')
    place = os.path.join(folder, name)
    with open(place, 'wb') as file:
        file.write(answer.read())
    return place


def source_paths(appliance, cookie):
    shark = '/api/shark/5.0/'
    jobs = appliance.ask('GET', shark + 'jobs', None, cookie)[1]
    running = next(j for j in jobs if j['status']['state'] == 'RUNNING')
    clip = appliance.ask('GET', shark + 'clips', None, cookie)[1][0]
    file = appliance.ask('GET', shark + 'fs', None, cookie)[1][0]['files'][0]
    interface = appliance.ask('GET', shark + 'interfaces', None, cookie)[1][0]
    return [(f"jobs/{running['id']}", {}), (f"clips/{clip['id']}", {}), (f"fs{file['id']}", {}),
            (f"interfaces/{interface['id']}", {'stop_rule': {'packet_limit': 20}})]


def check_exports(appliance, described, cookie, folder):
    now = int(time.time())
    magics = {'PCAP_US': 'd4c3b2a1', 'PCAP_NS': '4d3cb2a1', 'PCAPNG_US': '0a0d0d0a',
              'PCAPNG_NS': '0a0d0d0a'}
    for source, extra in source_paths(appliance, cookie):
        base = f'/api/shark/5.0/{source}/exports'
        for output_format, magic in magics.items():
            config = dict({'output_format': output_format,
                           'filters': [{'type': 'SHARK', 'value': 'tcp.server_port=443'}]}, **extra)
            if source.startswith('jobs'):
                config.update(start_time=now - 10, end_time=now)
            status, created, _ = appliance.ask('POST', base, config, cookie)
            check(status in (200, 201), f'{source}: the export is created')
            listed = appliance.ask('GET', base, None, cookie)[1]
            check_shape(described, 'shark', '5.0', '{source_type}/{source_id}/exports', listed,
                        'ns number')
            check(created['id'] in [e['id'] for e in listed], f'{source}: the export is listed')
            one = f"{base}/{created['id']}"
            status, export, _ = appliance.ask('GET', one, None, cookie)
            check_shape(described, 'shark', '5.0', '{source_type}/{source_id}/exports/{export_id}',
                        export, 'ns number')
            place = download(appliance, one + '/packets', cookie, folder,
                             f"{source.replace('/', '_')}.{output_format}")
            with open(place, 'rb') as file:
                check(file.read(4).hex() == magic, f'{source}: the magic of {output_format}')
            check(appliance.ask('GET', one, None, cookie)[0] == 404,
                  f'{source}: the export is gone after its download')
            rows = tshark(place, '-T', 'fields', '-e', 'frame.time_epoch', '-e', 'tcp.port')
            check(len(rows) > 5, f'{source}: there are packets')
            for row in rows:
                moment, _, ports = row.partition('\t')
                if '443' not in ports.split(','):
                    check(False, f'{source}: a packet without port 443')
                if source.startswith('jobs') and not now - 10 <= float(moment) < now:
                    check(False, f'{source}: a packet outside the time range')


def check_export_details(appliance, cookie, folder):
    source, _ = source_paths(appliance, cookie)[0]
    base = f'/api/shark/5.0/{source}/exports'
    now = int(time.time())

    def fetch(name, **config):
        config = dict({'output_format': 'PCAP_NS', 'start_time': now - 30, 'end_time': now},
                      **config)
        status, created, _ = appliance.ask('POST', base, config, cookie)
        check(status == 201, f'{name}: created')
        return download(appliance, f"{base}/{created['id']}/packets", cookie, folder, name)

    cut = fetch('snap', snap_length=60)
    rows = tshark(cut, '-T', 'fields', '-e', 'frame.cap_len', '-e', 'frame.len')
    check(all(int(r.split('\t')[0]) <= 60 for r in rows), 'snap_length cuts packets')
    check(any(int(r.split('\t')[1]) > 60 for r in rows), 'the length on the wire is kept')
    check(len(tshark(fetch('limit', stop_rule={'packet_limit': 7}))) == 7, 'packet_limit')
    begin, end = (now - 9) * 10**9 + 250_000_000, (now - 8) * 10**9 + 500_000_001
    times = tshark(fetch('time', filters=[{'type': 'TIME', 'value': f'{begin}, {end}'}]),
                   '-T', 'fields', '-e', 'frame.time_epoch')
    check(times and all(begin <= int(t.replace('.', '')) < end for t in times), 'TIME filter')
    bpf = tshark(fetch('bpf', filters=[{'type': 'BPF', 'value': 'udp port 53'}]),
                 '-T', 'fields', '-e', 'udp.port')
    check(bpf and all('53' in row for row in bpf), 'BPF filter')
    display = tshark(fetch('display', filters=[
        {'type': 'WIRESHARK_DISPLAY', 'value': 'tcp.flags.syn == 1'}]),
        '-T', 'fields', '-e', 'tcp.flags.syn')
    check(display and set(display) == {'1'}, 'WIRESHARK_DISPLAY filter')
    native = tshark(fetch('native', filters=[
        {'type': 'SHARK', 'value': '(tcp.src_port=80) | (tcp.dst_port="80") & generic.bytes >= 60'}]),
        '-T', 'fields', '-e', 'tcp.port')
    check(native and all('80' in row.split(',') for row in native), 'SHARK filter')
    direct = download(appliance, f'/api/shark/5.0/{source}/packets?packets=5&file_format=PCAPNG_NS',
                      cookie, folder, 'direct')
    check(len(tshark(direct)) == 5, 'the direct download keeps its limit')
    status, created, _ = appliance.ask('POST', base, {'output_format': 'PCAP_US'}, cookie)
    one = f"{base}/{created['id']}"
    check(appliance.ask('DELETE', one, None, cookie)[0] in (200, 204), 'an export can be stopped')
    check(appliance.ask('GET', one, None, cookie)[0] == 404, 'then it is gone')


def check_clips(appliance, cookie):
    shark = '/api/shark/5.0/'
    job = appliance.ask('GET', shark + 'jobs', None, cookie)[1][0]['id']
    now = time.time_ns()
    config = {'job_id': job, 'description': 'kept', 'filters': [
        {'type': 'TIME', 'value': f'{now - 20 * 10**9}, {now}'}]}
    status, made, _ = appliance.ask('POST', shark + 'clips', config, cookie)
    check(status in (200, 201), 'a clip is created')
    one = shark + 'clips/' + made['id']
    status, clip, _ = appliance.ask('GET', one, None, cookie)
    check(clip['config'] == config, 'with its configuration')

    changed = dict(config, description='for the report', filters=config['filters'] + [
        {'type': 'BPF', 'value': 'port 443'}])
    check(appliance.ask('PUT', one, changed, cookie)[0] == 200, 'a clip is changed')
    clip = appliance.ask('GET', one, None, cookie)[1]
    check(clip['config'] == changed, 'to what was asked')
    for locked in (True, False):
        check(appliance.ask('PUT', one + '/status', {'locked': locked}, cookie)[0] == 200,
              f'locked: {locked}')
        check(appliance.ask('GET', one + '/status', None, cookie)[1]['locked'] is locked,
              f'is kept: {locked}')
    for path, body in (('', dict(changed, job_id='none')),
                       ('', dict(changed, filters=[{'type': 'SHARK', 'value': 'tcp.prt=1'}])),
                       ('/status', {'locked': 'yes'}), ('/status', {})):
        status, value, _ = appliance.ask('PUT', one + path, body, cookie)
        check(status == 400 and value['error_id'] == 'REQUEST_INVALID_INPUT', f'PUT {body}: {value}')
    check(appliance.ask('GET', one, None, cookie)[1]['config'] == changed,
          'a refused change changes nothing')
    check(appliance.ask('PUT', shark + 'clips/none', changed, cookie)[0] == 404, 'no such clip')
    check(appliance.ask('DELETE', shark + 'clips/' + made['id'], None, cookie)[0] in (200, 204),
          'and deleted')
    check(appliance.ask('GET', shark + 'clips/' + made['id'], None, cookie)[0] == 404, 'gone')


def check_job_control(appliance, cookie):
    shark = '/api/shark/5.0/'
    stopped = next(j['id'] for j in appliance.ask('GET', shark + 'jobs', None, cookie)[1]
                   if j['status']['state'] == 'STOPPED')
    status_path = f'{shark}jobs/{stopped}/status'
    for wanted in ('RUNNING', 'STOPPED'):
        check(appliance.ask('PUT', status_path, {'state': wanted}, cookie)[0] == 200, wanted)
        check(appliance.ask('GET', status_path, None, cookie)[1]['state'] == wanted, f'is {wanted}')
    check(appliance.ask('PUT', status_path, {'state': 'STOPPED', 'clear_packets': True},
                        cookie)[0] == 200, 'a job is cleared')
    check(appliance.ask('GET', status_path, None, cookie)[1]['packet_size'] == 0, 'and empty')
    check(appliance.ask('PUT', status_path, {'state': 'ODD'}, cookie)[0] == 400, 'an odd state')


def check_rights(appliance):
    """An account that may look but not touch: everything else is refused, and nothing happens."""
    user, appliance.user = appliance.user, 'viewer'
    _, cookie = appliance.log_in()
    appliance.user = user
    shark = '/api/shark/5.0/'
    jobs = appliance.ask('GET', shark + 'jobs', None, cookie)[1]
    clip = appliance.ask('GET', shark + 'clips', None, cookie)[1][0]
    root = next(f for f in appliance.ask('GET', shark + 'fs', None, cookie)[1] if f['files'])
    file = root['files'][0]['id']
    running = next(j['id'] for j in jobs if j['status']['state'] == 'RUNNING')
    upload = dict(cookie, **{'Content-Type': 'application/x-vnd.tcpdump',
                             'Content-Disposition': 'filename="mine.pcap"'})
    for method, path, body, headers in (
            ('PUT', f'jobs/{running}/status', {'state': 'STOPPED'}, cookie),
            ('POST', 'clips', {'job_id': running}, cookie),
            ('PUT', f"clips/{clip['id']}", clip['config'], cookie),
            ('PUT', f"clips/{clip['id']}/status", {'locked': True}, cookie),
            ('DELETE', f"clips/{clip['id']}", None, cookie),
            ('POST', 'fs' + root['id'], file_checks.capture_bytes(), upload),
            ('DELETE', 'fs' + file, None, cookie)):
        status, value, _ = appliance.ask(method, shark + path, body, headers)
        check(status == 403 and value['error_id'] == 'AUTH_FORBIDDEN',
              f'the viewer: {method} {path}: {status} {value}')
    check(appliance.ask('GET', f'{shark}jobs/{running}/status', None, cookie)[1]['state']
          == 'RUNNING', 'the job runs on')
    check(appliance.ask('GET', shark + 'fs' + file, None, cookie)[0] == 200, 'the file is there')


def check_errors(appliance, cookie):
    shark = '/api/shark/5.0/'
    job = shark + source_paths(appliance, cookie)[0][0]
    empty = next(j['id'] for j in appliance.ask('GET', shark + 'jobs', None, cookie)[1]
                 if j['status']['packet_size'] == 0)
    login = '/api/common/1.0/login'
    gone = {'Cookie': cookie['Cookie'].split('=')[0] + '=never-opened'}
    export = {'output_format': 'PCAP_US'}

    def native(text):
        return dict(export, filters=[{'type': 'SHARK', 'value': text}])

    table = [
        ('GET', shark + 'jobs', None, {}, 401, 'AUTH_REQUIRED', ''),
        ('GET', shark + 'jobs', None, gone, 401, 'AUTH_INVALID_SESSION', ''),
        ('GET', shark + 'jobs', None, appliance.basic('wrong'), 401, 'AUTH_INVALID_CREDENTIALS',
         ''),
        ('POST', login, {'username': appliance.user, 'password': 'wrong'}, {}, 401,
         'AUTH_INVALID_CREDENTIALS', ''),
        ('POST', login, {'username': appliance.user}, {}, 400, 'REQUEST_INVALID_INPUT',
         'password'),
        ('POST', login, b'{', {}, 400, 'REQUEST_INVALID_INPUT', ''),
        ('GET', shark + 'nothing', None, cookie, 404, 'RESOURCE_NOT_FOUND', ''),
        ('GET', '/api/shark/9.9/jobs', None, cookie, 404, 'RESOURCE_NOT_FOUND', ''),
        ('GET', '/elsewhere', None, cookie, 404, 'RESOURCE_NOT_FOUND', ''),
        ('GET', shark + 'jobs/FFFFFFFF', None, cookie, 404, 'RESOURCE_NOT_FOUND', 'FFFFFFFF'),
        ('GET', job + '/exports/none', None, cookie, 404, 'RESOURCE_NOT_FOUND', ''),
        ('DELETE', shark + 'system/info', None, cookie, 405, 'HTTP_INVALID_METHOD', ''),
        ('POST', job + '/exports', b'no json', cookie, 400, 'REQUEST_INVALID_INPUT', 'JSON'),
        ('POST', job + '/exports', {}, cookie, 400, 'REQUEST_INVALID_INPUT', 'output_format'),
        ('POST', job + '/exports', dict(export, start_time='then'), cookie, 400,
         'REQUEST_INVALID_INPUT', 'start_time'),
        ('POST', job + '/exports', native('tcp.prt=1'), cookie, 400, 'REQUEST_INVALID_INPUT',
         'tcp.prt'),
        ('POST', job + '/exports', native('tcp.port='), cookie, 400, 'REQUEST_INVALID_INPUT',
         'value'),
        ('POST', job + '/exports', native('ip.src=300.1.1.1'), cookie, 400,
         'REQUEST_INVALID_INPUT', '300.1.1.1'),
        ('POST', job + '/exports', dict(export, filters=[{'type': 'BPF', 'value': 'tcp prt 1'}]),
         cookie, 400, 'REQUEST_INVALID_INPUT', 'tcp prt 1'),
        ('POST', job + '/exports', dict(export, filters=[{'type': 'ODD', 'value': 'x'}]), cookie,
         400, 'REQUEST_INVALID_INPUT', 'ODD'),
        ('POST', job + '/exports',
         dict(export, filters=[{'type': 'WIRESHARK_DISPLAY', 'value': 'no.such.field'}]), cookie,
         400, 'REQUEST_INVALID_INPUT', 'no.such.field'),
        ('POST', f'{shark}jobs/{empty}/exports', export, cookie, 400, 'REQUEST_INVALID_INPUT',
         'job is empty'),
        ('POST', shark + 'clips', {'job_id': 'none'}, cookie, 400, 'REQUEST_INVALID_INPUT',
         'job_id'),
    ]
    for method, path, body, headers, status, error_id, words in table:
        got, value, _ = appliance.ask(method, path, body, headers)
        what = f'{method} {path} {body}'
        check(got == status, f'{what}: {got} instead of {status}')
        check(isinstance(value, dict) and set(value) == {'error_id', 'error_text'}
              and value['error_id'] == error_id and words in value['error_text'],
              f'{what}: {value}')


def check_sessions(program):
    with Appliance(program, '--session-seconds', '1') as appliance:
        _, cookie = appliance.log_in()
        jobs = '/api/shark/5.0/jobs'
        check(appliance.ask('GET', jobs, None, cookie)[0] == 200, 'a session is good')
        time.sleep(1.6)
        status, value, _ = appliance.ask('GET', jobs, None, cookie)
        check(status == 401 and value['error_id'] == 'AUTH_INVALID_SESSION', 'a session runs out')
        check(appliance.ask('GET', jobs, None, appliance.basic())[0] == 200, 'BASIC needs none')
        _, cookie = appliance.log_in()
        check(appliance.ask('POST', '/api/common/1.0/logout', None, cookie)[0] == 200, 'logout')
        check(appliance.ask('GET', jobs, None, cookie)[0] == 401, 'ends the session')


def check_memory(program):
    """A large export is streamed: the server's memory does not grow with it."""
    with Appliance(program, '--history-seconds', '1500') as appliance:
        source, _ = source_paths(appliance, appliance.basic())[0]
        answer = appliance.open('GET', f'/api/shark/5.0/{source}/packets?bytes=1000000000', None,
                                appliance.basic())
        received = 0
        while block := answer.read(1 << 20):
            received += len(block)
        check(received > 900_000_000, f'a large export: {received} bytes')
        if not appliance.is_sanitized(): # a sanitizer's shadow memory counts too
            check(appliance.resident_megabytes() < 150,
                  f'resident: {appliance.resident_megabytes():.0f} MB')
        print(f'{received / 1e6:.0f} MB exported, {appliance.resident_megabytes():.0f} MB resident')


def main():
    program = sys.argv[1]
    described = apishape.descriptions(sys.argv[2]) if len(sys.argv) > 2 else {}
    print(f'compared with {len(described)} published descriptions besides our own table')
    with Appliance(program) as appliance, tempfile.TemporaryDirectory() as folder:
        session, cookie = appliance.log_in()
        check_common(appliance, described, cookie, session)
        check_resources(appliance, described, cookie)
        check_exports(appliance, described, cookie, folder)
        check_export_details(appliance, cookie, folder)
        check_clips(appliance, cookie)
        file_checks.run(check, appliance, described, cookie)
        view_checks.run(check, appliance, described, cookie, tshark, folder,
                        [path for path, _ in source_paths(appliance, cookie)])
        check_rights(appliance)
        check_errors(appliance, cookie)
        for rules in (http_rules.check_files_in_parts, http_rules.check_http, http_rules.check_limits,
                      http_rules.check_export_to_file, http_rules.check_live_display):
            rules(appliance, cookie, check)
        check_job_control(appliance, cookie)
        resource_checks.check_all(appliance, described, cookie, check)
    check_sessions(program)
    for rules in (http_rules.check_side_by_side, http_rules.check_kept):
        rules(lambda *options: Appliance(program, *options), check)
    check_memory(program)
    print(f'{checks - failures} passed, {failures} failed')
    return 1 if failures or checks < 500 else 0


if __name__ == '__main__':
    sys.exit(main())
