# SPDX-License-Identifier: GPL-3.0-or-later
"""What independent_client.py checks of HTTP itself, of exports beside others and of what lasts."""
import http.client
import socket
import ssl
import subprocess
import tempfile
import threading
import time

SHARK = '/api/shark/5.0/'
FILE = 'fs/admin/checkout-slow.pcap'


def talk(appliance, text):
    """What comes for a request that is written as it stands, until the other side closes."""
    context = ssl._create_unverified_context()
    with socket.create_connection((appliance.host, appliance.port), timeout=20) as plain, \
            context.wrap_socket(plain) as line:
        line.sendall(text)
        heard = b''
        while block := line.recv(1 << 16):
            heard += block
        return heard


def check_files_in_parts(appliance, cookie, check):
    path = SHARK + FILE + '/download'
    whole = appliance.open('GET', path, None, cookie)
    tag, data = whole.headers['ETag'], whole.read()
    size = len(data)
    for asked, more, status, want, place in (
            ('bytes=0-23', {}, 206, data[:24], f'bytes 0-23/{size}'),
            ('bytes=24-', {}, 206, data[24:], f'bytes 24-{size - 1}/{size}'),
            ('bytes=-10', {}, 206, data[-10:], f'bytes {size - 10}-{size - 1}/{size}'),
            (f'bytes=5-{size * 2}', {}, 206, data[5:], f'bytes 5-{size - 1}/{size}'),
            (f'bytes={size}-', {}, 416, b'', f'bytes */{size}'),
            ('bytes=-0', {}, 416, b'', f'bytes */{size}'),
            ('bytes=9-3', {}, 200, data, None), ('bytes=0-1,4-5', {}, 200, data, None),
            ('lines=0-1', {}, 200, data, None), ('bytes=a-b', {}, 200, data, None),
            ('bytes=0-3', {'If-Range': tag}, 206, data[:4], f'bytes 0-3/{size}'),
            ('bytes=0-3', {'If-Range': '"other"'}, 200, data, None)):
        got = appliance.open('GET', path, None, dict(cookie, Range=asked, **more))
        check(got.status == status and got.read() == want
              and got.headers['Content-Range'] == place, f'{asked} {more}: {got.status}')
    for tags, status in ((tag, 304), ('"a", ' + tag, 304), ('*', 304), ('"a"', 200)):
        got = appliance.open('GET', path, None, dict(cookie, **{'If-None-Match': tags}))
        check(got.status == status, f'If-None-Match {tags}: {got.status}')
    head = appliance.open('HEAD', path, None, cookie)
    check(head.status == 200 and head.headers['Content-Length'] == str(size) and not head.read(),
          'HEAD of a file')


def check_http(appliance, cookie, check):
    for path in ('jobs', 'info/fields', 'fs', FILE, 'clips', 'interfaces', 'system/info'):
        plain = appliance.open('GET', SHARK + path, None, cookie)
        length = len(plain.read())
        head = appliance.open('HEAD', SHARK + path, None, cookie)
        check(head.status == 200 and not head.read(), f'HEAD {path}')
        check(abs(int(head.headers['Content-Length']) - length) < 40, f'the length of {path}')
        got = appliance.ask('GET', SHARK + path + '.json', None, cookie)[0]
        check(got == 200, f'{path}.json: {got}')
    for method, path, allowed in (('DELETE', 'system/info', {'GET', 'HEAD'}),
                                  ('PATCH', 'clips', {'GET', 'HEAD', 'POST'})):
        status, _, headers = appliance.ask(method, SHARK + path, None, cookie)
        check(status == 405 and set(headers['Allow'].split(', ')) >= allowed,
              f"{method} {path}: {status} {headers['Allow']}")
    for path, status in (('jobs/0000%30001/status', 200), ('jobs%2F00000001', 404),
                         ('fs/admin%2Fcheckout-slow.pcap', 200), ('jobs/%E2%82%AC', 404)):
        got = appliance.ask('GET', SHARK + path, None, cookie)[0]
        check(got == status, f'{path}: {got}')
    first = f"Cookie: {cookie['Cookie']}\r\nHost: a\r\n"
    old = talk(appliance, f'GET {SHARK}jobs/00000001/packets?packets=2 HTTP/1.0\r\n{first}\r\n'.encode())
    head, _, body = old.partition(b'\r\n\r\n')
    check(b'chunked' not in head.lower() and body[:4].hex() == 'd4c3b2a1', 'HTTP/1.0 has no chunks')
    closed = talk(appliance, f'GET {SHARK}ping HTTP/1.1\r\nConnection: close\r\n{first}\r\n'.encode())
    check(closed.startswith(b'HTTP/1.1 200'), 'Connection: close')
    whole = talk(appliance, f'GET https://a:1{SHARK}ping HTTP/1.1\r\nConnection: close\r\n{first}\r\n'.encode())
    check(whole.startswith(b'HTTP/1.1 200'), 'the whole address')
    for unit, kind in (('s number', float), ('s string', str), ('ms number', int), ('ns', int), ('', int)):
        headers = dict(cookie, **{'X-RBT-High-Precision-Timestamp-Format': unit})
        value = appliance.ask('GET', SHARK + 'system/info', None, headers)[1]['local_time']
        check(type(value) is kind, f'{unit}: {value!r}')
    # The body comes only once it is asked for; where it is not wanted it is not asked for.
    for who, want in ((first, b'HTTP/1.1 100'), ('Host: a\r\n', b'HTTP/1.1 401')):
        head = (f'POST {SHARK}fs/admin HTTP/1.1\r\nExpect: 100-continue\r\n{who}'
                'Content-Length: 5\r\nConnection: close\r\nContent-Type: image/png\r\n\r\n').encode()
        context = ssl._create_unverified_context()
        with socket.create_connection((appliance.host, appliance.port), timeout=20) as plain, \
                context.wrap_socket(plain) as line:
            line.sendall(head)
            heard = line.recv(1 << 16)
            check(heard.startswith(want), f'100-continue: {heard[:40]}')
    for body, kind in ((b'{', 'application/json'), (b'\xff', 'application/json'),
                       (bytes(17 << 20), 'application/json'), (b'[]', 'application/json'),
                       (b'{}', 'image/png')):
        status, value, _ = appliance.ask('POST', SHARK + 'clips', body,
                                         dict(cookie, **{'Content-Type': kind}))
        check(status == 400 and value['error_id'] == 'REQUEST_INVALID_INPUT',
              f'{len(body)} bytes of {kind}: {status} {value}')
    refused = appliance.ask('POST', SHARK + 'fs/admin', bytes(3 << 20), {'Content-Type': 'x/y'})
    check(refused[0] == 401, 'a body that nobody wants is answered for all that')


def check_limits(appliance, cookie, check):
    base = SHARK + 'jobs/00000001/'
    config = {'output_format': 'PCAP_US'}
    for extra in ({'stop_rule': 5}, {'stop_rule': []}, {'stop_rule': {'packets': 3}},
                  {'stop_rules': {}}, {'start_time': 1.5}, {'end_time': -1}, {'end_time': '1'},
                  *({'snap_length': bad} for bad in ('60', -1, 0, 1.5, True, None, {})),
                  *({'stop_rule': {limit: bad}} for limit in ('size_limit', 'packet_limit', 'time_limit')
                    for bad in ('3', -3, 0, 1.5, True, None, 1e30))):
        status, value, _ = appliance.ask('POST', base + 'exports', dict(config, **extra), cookie)
        check(status == 400 and value['error_id'] == 'REQUEST_INVALID_INPUT', f'{extra}: {status}')
    for query in ('packets=abc', 'packets=-5', 'packets=1e3', 'packets=0', 'bytes=', 'seconds=1.5',
                  'file_format=PCAP'):
        status, value, _ = appliance.ask('GET', f'{base}packets?{query}', None, cookie)
        check(status == 400 and value['error_id'] == 'REQUEST_INVALID_INPUT', f'{query}: {status}')
    named = appliance.open('GET', base + 'packets?packets=1&filename=a+b%22.pcap', None, cookie)
    check(named.headers['Content-Disposition'] == "attachment; filename*=UTF-8''a%20b%22.pcap", 'filename')


def check_export_to_file(appliance, cookie, check):
    base = SHARK + 'jobs/00000001/exports'
    config = {'output_format': 'PCAP_US', 'stop_rule': {'packet_limit': 3},
              'output_filename': '/admin/exported.pcap'}
    made = appliance.ask('POST', base, config, cookie)[1]
    one = f"{base}/{made['id']}"
    for _ in range(100):
        state = appliance.ask('GET', one, None, cookie)[1]['status']['state']
        if state != 'RUNNING':
            break
        time.sleep(0.05)
    check(state == 'DONE', f'an export to a file: {state}')
    check(appliance.ask('GET', SHARK + 'fs/admin/exported.pcap', None, cookie)[0] == 200, 'is there')
    check(appliance.ask('GET', one + '/packets', None, cookie)[0] == 400, 'and is not downloaded')
    for name in ('/admin/exported.pcap', '/nowhere/a.pcap', '/admin/../a.pcap', '/admin/', '', 5):
        got = appliance.ask('POST', base, dict(config, output_filename=name), cookie)[0]
        check(got == 400, f'to {name!r}: {got}')
    live = dict(config, output_filename='endless.pcap', stop_rule={})
    source = SHARK + 'interfaces/mon0/exports'
    endless = appliance.ask('POST', source, live, cookie)[1]['id']
    check(appliance.ask('DELETE', f'{source}/{endless}', None, cookie)[0] == 200, 'it can be stopped')
    check(appliance.ask('GET', SHARK + 'fs/admin/endless.pcap', None, cookie)[0] == 404, 'with nothing')
    for path in (one, SHARK + 'fs/admin/exported.pcap'):
        check(appliance.ask('DELETE', path, None, cookie)[0] == 200, f'DELETE {path}')


def check_live_display(appliance, cookie, check):
    base = SHARK + 'interfaces/mon0/exports'
    counts = []
    for kind, value in (('WIRESHARK_DISPLAY', 'tcp.port == 443'), ('BPF', 'tcp port 443')):
        made = appliance.ask('POST', base, {
            'output_format': 'PCAP_NS', 'stop_rule': {'time_limit': 3},
            'filters': [{'type': kind, 'value': value}]}, cookie)[1]
        begun = time.monotonic()
        data = appliance.open('GET', f"{base}/{made['id']}/packets", None, cookie).read()
        check(time.monotonic() - begun > 2, f'a live export with {kind} lasts')
        with tempfile.NamedTemporaryFile() as file:
            file.write(data)
            file.flush()
            counts.append(len(subprocess.run(['tshark', '-nr', file.name, '-Y', 'tcp.port == 443'],
                                             capture_output=True, check=True).stdout.splitlines()))
    check(min(counts) > 20, f'and has its packets: {counts}')


def check_side_by_side(start, check):
    """Ten exports, three of which pass nothing: others are answered, and all end when they are to."""
    with start('--load', '20', '--history-seconds', '3600') as appliance:
        who = appliance.basic()
        base = SHARK + 'jobs/00000001/exports'
        lines = []
        for number in range(10):
            expression = 'port 9' if number < 3 else 'tcp or udp'
            made = appliance.ask('POST', base, {'output_format': 'PCAP_US', 'filters': [
                {'type': 'BPF', 'value': expression}]}, who)[1]
            lines.append(appliance.open('GET', f"{base}/{made['id']}/packets", None, who))
            if number == 9:
                stopped = made['id']
        check(all(line.status == 200 for line in lines), 'ten exports run')
        times = []
        for _ in range(20):
            begun = time.monotonic()
            check(appliance.ask('GET', SHARK + 'ping', None, who)[0] == 200, 'ping')
            times.append(time.monotonic() - begun)
        times.sort()
        print(f'pings beside ten exports: median {times[10] * 1000:.0f} ms, longest {times[-1] * 1000:.0f} ms')
        for line in (lines[0], lines[5]):
            line.fp.raw._sock.shutdown(socket.SHUT_RDWR) # the client has gone
            line.close()
        for _ in range(100):
            left = len(appliance.ask('GET', base, None, who)[1])
            if left == 8:
                break
            time.sleep(0.05)
        check(left == 8, f'exports without a client end: {left} instead of 8')
        appliance.ask('DELETE', f'{base}/{stopped}', None, who)
        try:
            lines[9].read()
            check(False, 'an export that is stopped looks whole')
        except (OSError, http.client.HTTPException):
            check(True, 'broken off')
        appliance.ask('POST', SHARK + 'interfaces/mon0/exports', {
            'output_format': 'PCAP_US', 'output_filename': 'endless.pcap'}, who)
        begun = time.monotonic()
        appliance.process.terminate()
        check(appliance.process.wait(timeout=20) == 0, 'ends')
        took = time.monotonic() - begun
        check(took < 5, f'with exports running it ends after {took:.1f} s') # mostly 0.1
        print(f'ended after {took:.2f} s')


def check_kept(start, check):
    """A locked clip has its packets longer than the job; a download keeps its session."""
    with start('--retention-seconds', '3', '--history-seconds', '3', '--session-seconds', '1') as appliance:
        _, cookie = appliance.log_in()
        who = appliance.basic()
        now = time.time_ns()
        made = appliance.ask('POST', SHARK + 'clips', {'job_id': '00000001', 'filters': [
            {'type': 'TIME', 'value': f'{now - 2 * 10**9}, {now}'}]}, who)[1]['id']

        def size():
            answer = appliance.open('GET', f'{SHARK}clips/{made}/packets', None, who)
            return len(answer.read()) if answer.status == 200 else 0
        before = size()
        live = appliance.open('GET', SHARK + 'interfaces/mon0/packets?seconds=4', None, cookie)
        reader = threading.Thread(target=live.read)
        reader.start()
        reader.join()
        check(appliance.ask('GET', SHARK + 'jobs', None, cookie)[0] == 200, 'a download is no idling')
        check(before > 1000 and size() == before, f'a locked clip has {size()} of {before} bytes')
        appliance.ask('PUT', f'{SHARK}clips/{made}/status', {'locked': False}, who)
        check(size() == 0, f'an unlocked one has {size()} bytes')
