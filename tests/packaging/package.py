#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs the build as a Debian package and lets lintian judge it; packs the sources and configures them in
another folder, without git.

usage: package.py SOURCE BUILD VERSION"""
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile

SOURCE, BUILD, VERSION = sys.argv[1:4]
faults = []


def run(*command, **more):
    return subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **more)


def check(good, sentence):
    if not good:
        faults.append(sentence)


def pack(config, scratch):
    done = run('cpack', '--config', os.path.join(BUILD, config), '-B', scratch, cwd=scratch)
    check(done.returncode == 0, done.stdout)


def check_package(scratch):
    pack('CPackConfig.cmake', scratch)
    packages = [name for name in os.listdir(scratch) if name.endswith('.deb')]
    check(len(packages) == 1 and packages[0].startswith(f'remora_{VERSION}_'), f'packages: {packages}')
    if faults:
        return
    package = os.path.join(scratch, packages[0])
    fields = run('dpkg-deb', '--field', package).stdout
    for field, word in [('Package', 'remora'), ('Depends', 'libqt6widgets6'), ('Depends', 'libqt6svg6'),
                        ('Depends', 'libqt6charts6'), ('Depends', 'fonts-liberation'),
                        ('Depends', 'libpcap0.8'), ('Recommends', 'qt6-wayland'),
                        ('Suggests', 'tshark')]:
        line = next((row for row in fields.splitlines() if row.startswith(f'{field}: ')), '')
        check(word in line, f'{field} does not name {word}: {line}')
    for line in run('dpkg-deb', '--contents', package).stdout.splitlines():
        mode, owner = line.split()[:2]
        usual = {'d': 'drwxr-xr-x', '-': '-rw-r--r--'}[line[0]]
        check(mode == ('-rwxr-xr-x' if line.endswith('/usr/bin/remora') else usual), line)
        check(owner == 'root/root', line)
    control = run('dpkg-deb', '--info', package).stdout
    check('md5sums' in control, control)
    for script in ('preinst', 'postinst', 'prerm', 'postrm', 'conffiles'):
        check(script not in control, f'{script} could leave a trace')
    if shutil.which('lintian'):
        judged = run('lintian', '--fail-on', 'error', package)
        check(judged.returncode == 0, judged.stdout)
        print(judged.stdout)
    else:
        print('not checked by lintian, which is not installed')


def check_sources(scratch):
    pack('CPackSourceConfig.cmake', scratch)
    path = os.path.join(scratch, f'remora-{VERSION}.tar.gz')
    if faults:
        return
    with tarfile.open(path) as archive:
        archive.extractall(scratch)
        names = {member.name.partition('/')[2] for member in archive if not member.isdir()}
    listed = run('git', '-C', SOURCE, 'ls-files')
    if listed.returncode == 0:
        missing = {name for name in listed.stdout.splitlines()
                   if os.path.exists(os.path.join(SOURCE, name))} - names
        check(not missing, f'not packed: {sorted(missing)}')
    check(not any(name.startswith(('build/', '.git/')) for name in names), 'more is packed than sources')
    # A git that fails stands in the way of the real one.
    tools = os.path.join(scratch, 'tools')
    os.mkdir(tools)
    with open(os.path.join(tools, 'git'), 'w', encoding='utf-8') as file:
        file.write('#!/bin/sh\nexit 1\n')
    os.chmod(os.path.join(tools, 'git'), 0o755)
    tree = os.path.join(scratch, f'remora-{VERSION}')
    done = run('cmake', '--preset', 'release', cwd=tree,
               env=dict(os.environ, PATH=f'{tools}:{os.environ["PATH"]}'))
    check(done.returncode == 0, done.stdout)


def main():
    for work in (check_package, check_sources):
        with tempfile.TemporaryDirectory() as scratch:
            work(scratch)
    for fault in faults:
        print(fault)
    print(f'{len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
