# SPDX-License-Identifier: GPL-3.0-or-later
"""The file system of remora-standin: names, folders, linked files, and what can be asked of a file."""
import base64
import glob
import hashlib
import os
import struct
import tempfile
import urllib.parse

import apishape

SHARK = '/api/shark/5.1/'
TRACE, FOLDER = 'application/x-vnd.tcpdump', 'x-shark-directory'
SECOND = 10**9


def frame(number, there):
    """An IPv4 packet by its number, towards the higher address or back."""
    ends = (b'\x0a\x00\x00\x01', b'\x0a\x00\x00\x02')[:: 1 if there else -1]
    ip = struct.pack('>BBHHHBBH', 0x45, 0, 40, number, 0, 64, 17, 0) + ends[0] + ends[1]
    return bytes(12) + b'\x08\x00' + ip + bytes(20)


def capture_bytes(packets=((1_600_000_000 * SECOND, bytes(12) + b'\x08\x00' + bytes(46)),), link=1):
    """A pcap with nanoseconds; of one packet, where nothing else is asked for."""
    return struct.pack('<IHHiIII', 0xa1b23c4d, 2, 4, 0, 0, 65535, link) + b''.join(
        struct.pack('<IIII', time // SECOND, time % SECOND, len(data), len(data)) + data
        for time, data in packets)


def times_in(capture):
    """Of the packets of such a pcap."""
    times, at = [], 24
    while at < len(capture):
        seconds, parts, length, _ = struct.unpack_from('<IIII', capture, at)
        times.append(seconds * SECOND + parts)
        at += 16 + length
    return times


class Files:
    """What the checks do to the appliance, as one of its accounts."""

    def __init__(self, check, appliance, described, headers):
        self.check, self.appliance = check, appliance
        self.described, self.headers = described, headers

    def ask(self, method, path, body=None, headers=None):
        return self.appliance.ask(method, SHARK + 'fs' + urllib.parse.quote(path, safe='/?=&'), body,
                                  dict(self.headers, **(headers or {})))[:2]

    def get(self, path):
        return self.ask('GET', path)[1]

    def create(self, folder, disposition, kind, body=b''):
        if '=' not in disposition:
            disposition = f'attachment; filename="{disposition}"'
        return self.ask('POST', folder, body, {'Content-Type': kind,
                                               'Content-Disposition': disposition})

    def bytes_of(self, path):
        answer = self.appliance.open('GET', SHARK + 'fs' + urllib.parse.quote(path), None,
                                     self.headers)
        return answer.status, answer.read(), answer.headers

    def exported(self, path):
        made = self.ask('POST', path + '/exports', {'output_format': 'PCAP_NS'})
        self.check(made[0] == 201, f'an export of {path}: {made}')
        return self.bytes_of(f"{path}/exports/{made[1]['id']}/packets")[1]

    def expect(self, what, answer, status, words=''):
        """The status, and the error that belongs to it."""
        got, value = answer
        self.check(got == status, f'{what}: {got} instead of {status}, {value}')
        ids = {400: 'REQUEST_INVALID_INPUT', 403: 'AUTH_FORBIDDEN', 404: 'RESOURCE_NOT_FOUND'}
        if status in ids:
            self.check(isinstance(value, dict) and value.get('error_id') == ids[status]
                       and words in value['error_text'], f'{what}: {value}')

    def shaped(self, path, value):
        """As our own table and the published description of each version have it."""
        own = {'fs/{directory_id}': apishape.FOLDER, 'fs/{file_id}': apishape.FILE}.get(path, 'any')
        for fault in apishape.faults(value, own, 'ns number', path):
            self.check(False, fault)
        for (service, version), description in self.described.items():
            if service != 'shark':
                continue
            # 4.0 spells it in another way.
            known = path if path in description.answers else path.replace('_id}', '_path}')
            for fault in description.faults(known, value, 'ns number'):
                self.check(False, f'{version}: {fault}')
            self.check(True, path)


def check_names(files):
    data = capture_bytes()
    folder = '/admin/names'
    files.expect('a folder', files.create('/admin', 'names', FOLDER), 201)
    for sent, name in (
            ('filename=token.pcap', 'token.pcap'),
            ('attachment; filename=second.pcap', 'second.pcap'),
            ('attachment; filename="semi;colon.pcap"', 'semi;colon.pcap'),
            (r'attachment; filename="a \"quoted\" \\ name.pcap"', r'a "quoted" \ name.pcap'),
            ('attachment; FileName = "blank name.pcap" ; size=3', 'blank name.pcap'),
            ('attachment; filename="100%25.pcap"', '100%25.pcap'),
            ("attachment; filename=\"plain.pcap\"; filename*=UTF-8''n%C3%A4me%20%E2%82%AC.pcap",
             'näme €.pcap'),
            ("attachment; filename*=iso-8859-1'de'gr%FCn.pcap; filename=\"late.pcap\"", 'grün.pcap'),
            ("attachment; filename*=UTF-8''%FF.pcap; filename=good.pcap", 'good.pcap'),
            ('attachment; filename="ö.pcap"'.encode(), 'ö.pcap'),
            ('bare.pcap=', 'bare.pcap=')):
        if isinstance(sent, bytes):
            sent = sent.decode('latin-1')
        answer = files.create(folder, sent, TRACE, data)
        files.expect(sent, answer, 201)
        files.check(answer[1] == {'id': f'{folder}/{name}'}, f'{sent} names {answer[1]}')
        files.check(files.get(f'{folder}/{name}')['id'] == f'{folder}/{name}', f'{name} is there')
        status, back, headers = files.bytes_of(f'{folder}/{name}/download')
        files.check(status == 200 and back == data and headers['Content-Type'] == TRACE,
                    f'{name} comes back')
        plain = name in ('token.pcap', 'good.pcap', 'second.pcap')
        told = 'filename=' + name if plain else "filename*=UTF-8''" + urllib.parse.quote(name)
        files.check(headers['Content-Disposition'] == 'attachment; ' + told, f'as {told}')
    # As the vendor's client does: nothing but the name.
    for sent, name, kind in (('tut.pcap', 'tut.pcap', 'application/octet-stream'),
                             ('a;b.pcap', 'a;b.pcap', TRACE),
                             ('two%20words.pcap', 'two words.pcap', TRACE),
                             ('100%.pcap', '100%.pcap', TRACE),
                             ('untyped.pcap', 'untyped.pcap', ''),
                             ('inner', 'inner', 'application/x-shark-directory')):
        answer = files.ask('POST', folder, b'' if kind.endswith('directory') else data,
                           {'Content-Type': kind, 'Content-Disposition': sent})
        files.check(answer == (201, {'id': f'{folder}/{name}'}), f'the bare name {sent}: {answer}')
    for sent in ('filename=".."', 'filename="."', 'filename="../out.pcap"', 'filename="a/b.pcap"',
                 'filename=""', 'filename="  "', 'filename="never ends', 'attachment; name=x',
                 'filename="' + 'n' * 256 + '"', 'filename=download', 'filename="a\tb"'):
        files.expect(sent, files.create(folder, sent, TRACE, data), 400)
    answer = files.ask('POST', folder, data, {'Content-Type': TRACE})
    files.expect('no name', answer, 400, 'Content-Disposition')
    files.expect('there already', files.create(folder, 'tut.pcap', TRACE, data), 400, 'exists')
    files.expect('a folder of a name that is taken', files.create(folder, 'tut.pcap', FOLDER), 400)
    files.expect('another type', files.create(folder, 'odd.pcap', 'image/png', data), 400)
    files.expect('nothing', files.create(folder, 'empty.pcap', TRACE), 400)
    files.expect('no capture', files.create(folder, 'text.pcap', TRACE, b'text, long enough'), 400)
    files.expect('in no folder', files.create('/admin/nowhere', 'a.pcap', TRACE, data), 404)
    files.expect('in a file', files.create(folder + '/tut.pcap', 'a.pcap', TRACE, data), 404)
    files.expect('the folder goes', files.ask('DELETE', folder), 200)
    files.expect('with all in it', files.ask('GET', folder + '/tut.pcap'), 404)
    files.expect('once', files.ask('DELETE', folder), 404)


def check_tree(files):
    files.create('/admin', 'tree', FOLDER)
    files.create('/admin/tree', 'deep', FOLDER)
    files.create('/admin/tree/deep', 'a.pcap', TRACE, capture_bytes())
    for top in files.get(''):
        files.shaped('fs/{directory_id}', top)
        files.check('created' in top and 'description' in top, f"{top['id']} is described")
    whole = files.get('/admin/tree?recursive=True&details=True')
    files.shaped('fs/{directory_id}', whole)
    inner = whole['dirs'][0]
    files.check(inner['id'] == '/admin/tree/deep'
                and set(inner) >= {'created', 'modified'}, 'a folder in a folder')
    file = inner['files'][0]
    files.shaped('fs/{file_id}', file)
    files.check(file == files.get('/admin/tree/deep/a.pcap'), 'a listing has what the file tells')
    files.check({k: file[k] for k in ('type', 'format', 'link_type', 'size')} == {
        'type': 'PCAP_FILE', 'format': 'PCAP_NS', 'link_type': 'DLT_EN10MB',
        'size': len(capture_bytes())}, f'a file: {file}')
    flat = files.get('/admin/tree')
    files.check([d['id'] for d in flat['dirs']] == ['/admin/tree/deep']
                and flat['dirs'][0]['files'] == [], 'without recursive, one level')
    plain = files.get('/admin/tree?recursive=true')['dirs'][0]['files']
    files.check(plain == [{'id': '/admin/tree/deep/a.pcap', 'type': 'PCAP_FILE'}],
                f'without details: {plain}')
    flat = files.get('?recursive=false&details=false')[0]
    files.check(flat['id'] == '/admin' and flat['dirs'][0]['files'] == []
                and set(flat['files'][0]) == {'id', 'type'}, f'the root likewise: {flat}')
    files.expect('odd words', files.ask('GET', '/admin/tree?recursive=maybe'), 400, 'recursive')

    move = '/admin/tree/deep/a.pcap/move'
    files.expect('to a name', files.ask('POST', move, {'destination': '/admin/tree/b.pcap'}), 200)
    moved = files.get('/admin/tree/b.pcap')
    files.check(moved['created'] == file['created'], 'a file keeps when it was made')
    files.expect('away', files.ask('GET', '/admin/tree/deep/a.pcap'), 404, 'does not exist')
    files.expect('into a folder', files.ask('POST', '/admin/tree/b.pcap/move',
                                            {'destination': 'admin/tree/deep'}), 200)
    files.expect('it is there', files.ask('GET', '/admin/tree/deep/b.pcap'), 200)
    files.expect('a folder', files.ask('POST', '/admin/tree/deep/move',
                                       {'destination': '/admin/tree/low'}), 200)
    files.expect('with its files', files.ask('GET', '/admin/tree/low/b.pcap'), 200)
    files.expect('a copy', files.ask('POST', '/admin/tree/low/b.pcap/copy',
                                     {'destination': '/admin/tree/c.pcap'}), 200)
    files.expect('one of two', files.ask('DELETE', '/admin/tree/low/b.pcap'), 200)
    files.check(files.bytes_of('/admin/tree/c.pcap/download')[1] == capture_bytes(), 'is its own')
    for what, path, destination, status in (
            ('over a file', '/admin/checkout-slow.pcap', '/admin/tree/c.pcap', 400),
            ('nowhere', '/admin/tree/c.pcap', '/admin/no/c.pcap', 400),
            ('to the top', '/admin/tree/low', '/low', 400),
            ('out of the tree', '/admin/tree/c.pcap', '/admin/../c.pcap', 400),
            ('into itself', '/admin/tree', '/admin/tree/low', 400),
            ('a home', '/admin', '/viewer/admin', 400),
            ('without a word', '/admin/tree/c.pcap', '', 400),
            ('what is not there', '/admin/none.pcap', '/admin/some.pcap', 404)):
        files.expect(what, files.ask('POST', path + '/move', {'destination': destination}), status)
    files.expect('a home stays', files.ask('DELETE', '/admin'), 400)
    files.expect('the tree goes', files.ask('DELETE', '/admin/tree'), 200)


def check_one_file(files):
    data = capture_bytes()
    one = '/admin/one.pcap'
    files.create('/admin', 'one.pcap', TRACE, data)
    files.check(files.get(one + '/checksum') == {
        'method': 'SHA256', 'value': hashlib.sha256(data).hexdigest()}, 'its checksum')
    files.expect('no index yet', files.ask('GET', one + '/index'), 404)
    files.expect('an index', files.ask('POST', one + '/index'), 200)
    index = files.get(one + '/index')
    first = 1_600_000_000 * SECOND
    files.check(index == {'status': 'OK', 'start_time': first, 'end_time': first}, f'{index}')
    files.check(files.get(one)['index'] == index, 'which the file tells too')
    files.shaped('fs/{file_id}', files.get(one))
    files.expect('no index more', files.ask('DELETE', one + '/index'), 200)
    files.expect('once', files.ask('DELETE', one + '/index'), 404)
    for what in ('/checksum', '/index'):
        files.expect('a folder has none', files.ask('GET', '/admin' + what), 400)
        files.expect('nor what is not there', files.ask('GET', '/admin/none' + what), 404)
    files.expect('no file', files.ask('GET', '/admin/download'), 404)
    files.expect('nothing to change', files.ask('PUT', one, {'type': 'MERGED_FILE'}), 400)

    export = files.ask('POST', one + '/exports', {'output_format': 'PCAP_NS'})[1]['id']
    files.expect('in use', files.ask('DELETE', one), 400, 'in use')
    files.expect('in use', files.ask('POST', one + '/move', {'destination': '/admin/two'}), 400)
    files.check(files.bytes_of(f'{one}/exports/{export}/packets')[1] == data, 'it is readable')
    files.expect('gone', files.ask('DELETE', one), 200)


def check_linked(files):
    first = 1_700_000_000 * SECOND
    files.create('/admin', 'linked', FOLDER)
    # Packets pass one and then two, whose clock is 50 µs late, and answers come the other way.
    skew, way = 50_000, 1_000
    one = [(first + n * SECOND, frame(n, n % 2)) for n in range(8)]
    two = [(time - skew + (way if n % 2 else -way), data) for n, (time, data) in enumerate(one)]
    files.create('/admin/linked', 'one.pcap', TRACE, capture_bytes(one))
    files.create('/admin', 'two.pcap', TRACE, capture_bytes(two))
    files.create('/admin', 'cooked.pcap', TRACE, capture_bytes(link=113))
    sources = [{'path': 'one.pcap', 'default_source': True, 'description': 'here'},
               {'path': '../two.pcap', 'timeskew': skew}]
    both = {'type': 'MERGED_FILE', 'linked_sources': sources}
    merged, segments = '/admin/linked/merged.pvt', '/admin/linked/segments.pvt'
    json = 'application/json'
    files.expect('merged', files.create('/admin/linked', 'merged.pvt', json, both), 201)
    files.expect('segments', files.create('/admin/linked', 'segments.pvt', json, dict(
        both, type='MULTISEGMENT_FILE')), 201)
    for path, kind in ((merged, 'MERGED_FILE'), (segments, 'MULTISEGMENT_FILE')):
        file = files.get(path)
        files.shaped('fs/{file_id}', file)
        files.check(file['type'] == kind and file['linked_sources'] == sources
                    and file['link_type'] == 'DLT_EN10MB', f'{file}')
        status, text, headers = files.bytes_of(path + '/download')
        files.check(status == 200 and headers['Content-Type'] == 'application/xml'
                    and len(text) == file['size'] and b'../two.pcap' in text, f'{path} is sent')
        again = files.create('/admin/linked', 'again.pvt', 'text/xml', text)
        files.expect('what was sent is taken', again, 201)
        files.check(files.get(again[1]['id'])['linked_sources'] == sources, 'as it was')
        files.ask('DELETE', again[1]['id'])
    shifted = [time + skew for time, _ in two]
    by_time = sorted([time for time, _ in one] + shifted)
    files.check(times_in(files.exported(merged)) == by_time, 'merged: by time')
    files.check(times_in(files.exported(segments)) == [time for time, _ in one] + shifted,
                'segments: one after the other')

    estimate = segments + '/timeskew_estimate'
    files.check(files.get(estimate) == {'status': {'state': 'EMPTY'}}, 'no estimate yet')
    files.expect('estimate', files.ask('PUT', segments + '/fs/timeskew_estimate?packet_count=100'),
                 200)
    found = files.get(estimate)
    files.shaped('fs/{file_id}/timeskew_estimate', found)
    files.check(found == {'status': {'state': 'OK'}, 'results': [
        {'source_index': 1, 'timeskew': 0}, {'source_index': 2, 'timeskew': skew}]}, f'{found}')
    files.expect('a count', files.ask('PUT', estimate + '?packet_count=few'), 400, 'packet_count')
    files.expect('forget', files.ask('DELETE', segments + '/fs/timeskew_estimate'), 200)
    files.check(files.get(estimate)['status']['state'] == 'EMPTY', 'it is forgotten')
    files.expect('of a merged file', files.ask('GET', merged + '/timeskew_estimate'), 400)

    changed = {'type': 'MERGED_FILE', 'linked_sources': [{'path': 'fs/admin/two.pcap'}]}
    files.expect('a change', files.ask('PUT', merged, changed), 200)
    files.check(times_in(files.exported(merged)) == [time for time, _ in two], 'is made')
    for what, body in (('no type', {'linked_sources': sources}), ('none', {'type': 'MERGED_FILE'}),
                       ('no such file', dict(both, linked_sources=[{'path': 'three.pcap'}])),
                       ('itself', dict(both, linked_sources=[{'path': 'merged.pvt'}])),
                       ('no path', dict(both, linked_sources=[{}])),
                       ('odd', dict(both, linked_sources=[dict(sources[0], timeskew='1')])),
                       ('links', dict(both, linked_sources=[*sources, {'path': '../cooked.pcap'}])),
                       ('defaults', {'type': 'MULTISEGMENT_FILE',
                                     'linked_sources': [sources[0]] * 2}),
                       ('no JSON', b'{')):
        files.expect(what, files.ask('PUT', merged, body), 400)
        files.expect(what, files.create('/admin/linked', 'bad.pvt', json, body), 400)
    files.check(files.get(merged)['linked_sources'] == changed['linked_sources'], 'none of these')
    files.expect('a source goes', files.ask('DELETE', '/admin/two.pcap'), 200)
    files.expect('what links to it stays', files.ask('GET', merged), 200)
    files.expect('but has no packets', files.ask('POST', merged + '/exports',
                                                 {'output_format': 'PCAP_NS'}), 404)
    files.ask('DELETE', '/admin/cooked.pcap')
    files.expect('all goes', files.ask('DELETE', '/admin/linked'), 200)


def check_viewer(files, viewer):
    data = capture_bytes()
    files.create('/Viewers', 'for all.pcap', TRACE, data)
    files.check([top['id'] for top in viewer.get('')] == ['/viewer', '/Viewers'],
                'a viewer has a home and what is shared')
    files.check(viewer.bytes_of('/Viewers/for all.pcap/download')[1] == data, 'which it may read')
    for method, path in (('GET', '/admin'), ('GET', '/admin/checkout-slow.pcap'),
                         ('GET', '/admin/checkout-slow.pcap/download'),
                         ('GET', '/admin/checkout-slow.pcap/checksum'), ('GET', '/none'),
                         ('DELETE', '/Viewers/for all.pcap'), ('PUT', '/Viewers/for all.pcap'),
                         ('POST', '/Viewers/for all.pcap/move'),
                         ('POST', '/Viewers/for all.pcap/index')):
        viewer.expect(f'the viewer: {method} {path}', viewer.ask(method, path), 403)
    viewer.expect('nor send', viewer.create('/viewer', 'mine.pcap', TRACE, data), 403)
    files.expect('the file is there', files.ask('DELETE', '/Viewers/for all.pcap'), 200)


def on_disk(appliance):
    """How many files the stand-in has."""
    folders = glob.glob(f'{tempfile.gettempdir()}/remora-scratch-{appliance.process.pid}-*')
    return sum(len(os.listdir(folder)) for folder in folders)


def run(check, appliance, described, cookie):
    files = Files(check, appliance, described, cookie)
    before = on_disk(appliance)
    for part in (check_names, check_tree, check_one_file, check_linked):
        part(files)
    pair = base64.b64encode(f'viewer:{appliance.password}'.encode()).decode()
    check_viewer(files, Files(check, appliance, described, {'Authorization': f'Basic {pair}'}))
    check(0 < on_disk(appliance) == before, f'on the disk: {before}, {on_disk(appliance)}')
