#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the build into a scratch root, holds each file to its format's own checker, and runs the
program from there.

usage: install.py SOURCE BUILD"""
import gzip
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile

SOURCE, BUILD = sys.argv[1:3]
COMMANDS = ['analyze', 'query', 'fields', 'slice', 'merge', 'compare', 'sources', 'fetch', 'view', 'demo',
    'main-job']
PAGES = ['remora'] + [f'remora-{command}' for command in COMMANDS]
SIZES = [16, 22, 24, 32, 48, 64, 128, 256, 512]
ID = 'org.remora.Remora'
CAPTURE = os.path.join(SOURCE, 'tests/data/series/mixed.pcap')
COMPONENTS = {
    'remora': ['bin/remora'],
    'remora-desktop': [f'share/applications/{ID}.desktop', f'share/metainfo/{ID}.metainfo.xml',
                       'share/mime/packages/remora.xml',
                       'share/icons/hicolor/scalable/apps/remora.svg']
                      + [f'share/icons/hicolor/{n}x{n}/apps/remora.png' for n in SIZES],
    'remora-doc': [f'share/man/man1/{page}.1.gz' for page in PAGES]
                  + ['share/bash-completion/completions/remora',
                     'share/zsh/vendor-completions/_remora',
                     'share/fish/vendor_completions.d/remora.fish'],
}
faults = []


def run(*command, **more):
    return subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


def check(good, sentence):
    if not good:
        faults.append(sentence)


def checked_by(*command, silent=False):
    """By a program that tells by its exit status; one that always ends well has to be silent."""
    if not shutil.which(command[0]):
        print(f'not checked by {command[0]}, which is not installed')
        return
    done = run(*command)
    said = (done.stdout + done.stderr).strip()
    check(done.returncode == 0 and not (silent and said), f'{" ".join(command)}: {said}')


def install(root, component=None):
    parts = ['--component', component] if component else []
    done = run('cmake', '--install', BUILD, '--prefix', '/usr', '--strip', *parts,
               env=dict(os.environ, DESTDIR=root))
    check(done.returncode == 0, done.stderr)
    found = []
    for folder, _, names in os.walk(root):
        found += [os.path.relpath(os.path.join(folder, name), os.path.join(root, 'usr'))
                  for name in names]
    return sorted(found)


def check_files(scratch):
    for component, files in COMPONENTS.items():
        found = install(os.path.join(scratch, component), component)
        check(found == sorted(files), f'{component} holds {found}')
    root = os.path.join(scratch, 'root')
    found = install(root)
    check(found == sorted(sum(COMPONENTS.values(), [])), f'everything is {found}')
    return os.path.join(root, 'usr')


def check_desktop(usr):
    share = os.path.join(usr, 'share')
    checked_by('desktop-file-validate', f'{share}/applications/{ID}.desktop', silent=True)
    checked_by('appstreamcli', 'validate', '--no-net', f'{share}/metainfo/{ID}.metainfo.xml')
    with open(f'{share}/metainfo/{ID}.metainfo.xml', encoding='utf-8') as file:
        check('<screenshot' in file.read(), 'the metadata show no picture')
    checked_by('update-mime-database', f'{share}/mime')
    globs = f'{share}/mime/globs2'
    if os.path.exists(globs):
        with open(globs, encoding='utf-8') as file:
            text = file.read()
        check('application/vnd.remora+json:*.remora' in text, f'no .remora in {text}')
        check('application/x-pcapng:*.pcapng' in text, f'no .pcapng in {text}')
    for size in SIZES:
        with open(f'{share}/icons/hicolor/{size}x{size}/apps/remora.png', 'rb') as file:
            head = file.read(24)
        check(head[:8] == b'\x89PNG\r\n\x1a\n' and struct.unpack('>II', head[16:]) == (size, size),
              f'the icon of {size} pixels is no such')


def check_pages(usr, scratch):
    program = f'{usr}/bin/remora'
    for page in PAGES:
        path = os.path.join(scratch, f'{page}.1')
        with gzip.open(f'{usr}/share/man/man1/{page}.1.gz') as packed, open(path, 'wb') as plain:
            plain.write(packed.read())
        checked_by('man', '--warnings', '-E', 'UTF-8', '-l', '-P', 'true', path)
        shown = run('man', '--warnings', '-l', path, env=dict(os.environ, MANWIDTH='200'))
        check(not shown.stderr, f'{page}: {shown.stderr}')
        checked_by('mandoc', '-Tlint', '-W', 'warning', path)
        command = page.partition('-')[2]
        text = run(program, *[command] * bool(command), '--help').stdout
        options = re.findall(r'^  (?:-\w, )?(--[\w-]+)', text, re.M)
        check('--help' in options, f'{page} has no --help: {options}')
        for option in options:
            check(option in shown.stdout, f'{page} does not tell of {option}')


def bash_offers(usr, line):
    """What bash offers for the last word of a line."""
    words = line.split(' ')
    script = f'''
        source /usr/share/bash-completion/bash_completion
        source {usr}/share/bash-completion/completions/remora
        COMP_LINE={line!r}; COMP_POINT=${{#COMP_LINE}}
        COMP_WORDS=({' '.join(repr(word) for word in words)}); COMP_CWORD={len(words) - 1}
        compopt() {{ :; }}
        _remora remora "${{COMP_WORDS[-1]}}" "${{COMP_WORDS[-2]}}"
        printf '%s\\n' "${{COMPREPLY[@]}}"'''
    return run('bash', '-c', script, cwd=os.path.join(SOURCE, 'tests/data/series')).stdout.split()


def fish_offers(usr, line):
    script = f'source {usr}/share/fish/vendor_completions.d/remora.fish; complete -C {line!r}'
    done = run('fish', '--no-config', '-c', script,
               cwd=os.path.join(SOURCE, 'tests/data/series'))
    return [row.partition('\t')[0] for row in done.stdout.splitlines()]


def check_completions(usr):
    checked_by('bash', '-n', f'{usr}/share/bash-completion/completions/remora', silent=True)
    checked_by('zsh', '-n', f'{usr}/share/zsh/vendor-completions/_remora', silent=True)
    checked_by('fish', '--no-execute', f'{usr}/share/fish/vendor_completions.d/remora.fish',
               silent=True)
    shells = []
    if os.path.exists('/usr/share/bash-completion/bash_completion'):
        shells.append(bash_offers)
    if shutil.which('fish'):
        shells.append(fish_offers)
    for offers in shells:
        for line, word in [('remora an', 'analyze'), ('remora analyze --wh', '--where'),
                           ('remora --th', '--theme'), ('remora --theme ', 'high-contrast'),
                           ('remora analyze m', 'mixed.pcap'),
                           ('remora analyze --where tcp.analysis.ack', 'tcp.analysis.ack_rtt'),
                           ('remora fetch --format ', 'PCAPNG_NS'),
                           ('remora analyze --chart rtt-b', 'rtt-bands=')]:
            check(word in offers(usr, line), f'{offers.__name__} {line!r}: {offers(usr, line)}')
        for line in ['remora fetch --job ', 'remora sources --stop ']:
            check(not offers(usr, line), f'{offers.__name__} {line!r}: {offers(usr, line)}')


def check_program(usr):
    program = f'{usr}/bin/remora'
    version = run(program, '--version')
    check(version.returncode == 0 and version.stdout.startswith('remora ') and not version.stderr,
          f'--version: {version}')
    summary = run(program, 'analyze', CAPTURE)
    check(summary.returncode == 0 and 'packets: 1072\n' in summary.stdout, f'analyze: {summary}')


def main():
    with tempfile.TemporaryDirectory() as scratch:
        usr = check_files(scratch)
        if not faults:
            check_desktop(usr)
            check_pages(usr, scratch)
            check_completions(usr)
            check_program(usr)
    for fault in faults:
        print(fault)
    print(f'{len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
