#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every include and fails on one that goes against the direction of the house: bytes, dissect,
model, ui; or that brings a library or a piece of the system which has no place there. Also where folders
include each other in a circle, on a source without its licence line, and on words that have no place here.

usage: architecture.py ROOT"""
import os
import re
import sys

# Which of our folders, and which parts of Qt, a folder may include. The longest name that fits counts.
MAY = {
    'dissect': ({'dissect'}, set()),
    'netshark': ({'netshark', 'dissect/core', 'dissect/capture'}, {'Core', 'Network', 'Keychain'}),
    'netshark/standin': ({'netshark/standin', 'dissect'}, {'Core', 'Network'}),
    'model': ({'model', 'dissect', 'netshark'}, {'Core', 'Concurrent'}),
    'ui': ({'ui', 'model', 'dissect/core'}, {'Core', 'Gui', 'Widgets', 'Charts', 'DBus', 'Svg'}),
    'app': ({'app', 'ui', 'model', 'dissect', 'netshark', 'netshark/standin'},
            {'Core', 'Gui', 'Widgets'}),
}
# Which headers that are neither ours, nor Qt's, nor the C++ library's a folder may include.
FILES = {'fcntl.h', 'sys/file.h', 'sys/stat.h', 'unistd.h'}
SYSTEM = {
    'dissect': FILES | {'arpa/inet.h', 'dirent.h', 'poll.h', 'sys/mman.h', 'sys/socket.h', 'sys/types.h',
                        'sys/un.h', 'archive.h', 'bzlib.h', 'fmt/compile.h', 'fmt/format.h', 'lz4frame.h', 'lzma.h',
                        'pcap/pcap.h', 'pcre2.h', 'tl/expected.hpp', 'zlib.h', 'zstd.h',
                        'zstd_errors.h'},
    # No socket, no TLS: those are Qt Network's.
    'netshark': FILES | {'tl/expected.hpp', 'qt6keychain/keychain.h'},
    'netshark/standin': FILES - {'sys/file.h'} | {
                         'arpa/inet.h', 'microhttpd.h', 'netinet/in.h', 'poll.h', 'sys/resource.h',
                         'openssl/ec.h', 'openssl/evp.h', 'openssl/pem.h', 'openssl/rand.h',
                         'openssl/x509v3.h', 'pcap/pcap.h', 'tl/expected.hpp', 'tsl/robin_map.h'},
    'model': {'pcre2.h', 'sys/stat.h', 'unistd.h', 'tl/expected.hpp'},
    'ui': {'tl/expected.hpp'},
    'app': {'fcntl.h', 'poll.h', 'sys/socket.h', 'sys/time.h', 'sys/un.h', 'termios.h', 'unistd.h',
            'archive.h', 'fmt/format.h', 'pcap/pcap.h', 'tl/expected.hpp', 'xcb/xcb.h'},
}
# Which libraries only one folder may link.
LINKED = {'OpenSSL': 'netshark/standin'}
# Of the folders below netshark, the stand-in is no part of the client.
APART = 'netshark/standin'
MODULES = {}


def module_of(header):
    """The Qt module of <QString> or <QtConcurrent>, as installed; None for what is not of Qt."""
    if not MODULES:
        base = next(p for p in ('/usr/include/x86_64-linux-gnu/qt6', '/usr/include/qt6',
                                '/usr/include/aarch64-linux-gnu/qt6') if os.path.isdir(p))
        for module in os.listdir(base):
            for name in os.listdir(os.path.join(base, module)):
                MODULES.setdefault(name, module.removeprefix('Qt'))
    return MODULES.get(header)


def folder_of(path):
    return max((f for f in MAY if path == f or path.startswith(f + '/')), key=len, default=None)


def is_allowed(target, allowed):
    fits = [f for f in allowed if target.startswith(f + '/')]
    return bool(fits) and (not target.startswith(APART + '/') or APART in allowed)


def faults_of(path, text):
    folder = folder_of(path)
    ours, qt = MAY[folder]
    for number, line in enumerate(text.splitlines(), 1):
        where = f'{path}:{number}'
        if own := re.match(r'\s*#include "(.*)"', line):
            if own[1].endswith('.moc'):
                continue
            if '/' not in own[1]:
                yield f'{where}: "{own[1]}" does not start at the root'
            elif not is_allowed(own[1], ours):
                yield f'{where}: {folder} may not include "{own[1]}"'
        elif foreign := re.match(r'\s*#include <(Q\w+)(/\w+)?>', line):
            module = module_of(foreign[1])
            if module not in qt and foreign[1] not in qt:
                yield f'{where}: {folder} may not use <{foreign[1]}> of Qt {module}'
        elif system := re.match(r'\s*#include <([^Q].*[./].*)>', line):
            if system[1] not in SYSTEM[folder]:
                yield f'{where}: {folder} may not include <{system[1]}>'
        if re.search(r'\b(TODO|FIXME|XXX)\b', line):
            yield f'{where}: unfinished by its own words'


def links_of(path, text):
    for library, place in LINKED.items():
        if folder_of(path) not in (None, place) and library in text:
            yield f'{path}: only {place} may link {library}'


def included_folders(path, text):
    """The folders that a file includes, its own apart."""
    return {os.path.dirname(name) for name in re.findall(r'^\s*#include "(.*/.*)"', text, re.M)} - {
        os.path.dirname(path)}


def circles_of(included):
    """Folders that reach each other, of a table of what each includes."""
    reached = {}
    for start in included:
        seen, open_ends = set(), [start]
        while open_ends:
            for folder in included.get(open_ends.pop(), ()):
                if folder not in seen:
                    seen.add(folder)
                    open_ends.append(folder)
        reached[start] = seen
    circles = {tuple(sorted({other for other in seen if start in reached.get(other, ())}))
               for start, seen in reached.items() if start in seen}
    for circle in sorted(circles):
        yield 'folders include each other in a circle: ' + ', '.join(circle)


def main():
    root = sys.argv[1]
    files = faults = 0
    included = {}
    for top in ('app', 'dissect', 'model', 'netshark', 'tests', 'ui'):
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in names:
                if not name.endswith(('.h', '.cpp', 'CMakeLists.txt')):
                    continue
                path = os.path.relpath(os.path.join(folder, name), root)
                with open(os.path.join(root, path), encoding='utf-8') as file:
                    text = file.read()
                if name == 'CMakeLists.txt':
                    found = list(links_of(path, text))
                else:
                    found = [] if top == 'tests' else list(faults_of(path, text))
                    if top != 'tests':
                        included.setdefault(os.path.dirname(path), set()).update(included_folders(path, text))
                if not name.endswith('.txt') and not text.startswith('// SPDX-License-Identifier: GPL-3.0-or-later\n'):
                    found.append(f'{path}: no licence line')
                for fault in found:
                    print(fault)
                files += 1
                faults += len(found)
    for circle in circles_of(included):
        print(circle)
        faults += 1
    print(f'{files} files read, {faults} faults')
    return 1 if faults or files < 100 else 0


if __name__ == '__main__':
    sys.exit(main())
