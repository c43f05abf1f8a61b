#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where a text of the program is not translated into each of its languages, or where a
translation has other placeholders, line breaks or ends than its text.

usage: translations.py ROOT LUPDATE"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

LANGUAGES = {'de', 'fr', 'es', 'ja', 'zh_CN'}


def texts(path):
    """(context, source) -> (translation, whether it is finished)"""
    found = {}
    for context in tree.parse(path).getroot().iter('context'):
        name = context.findtext('name')
        if not name or name == 'Texts':  # lupdate has lost which one it is of
            raise SystemExit(f'{path}: a text has no context, so that it cannot be translated: '
                             f'{context.findtext("message/source")}')
        for message in context.iter('message'):
            translation = message.find('translation')
            done = translation.get('type') is None and bool(translation.text)
            found[name, message.findtext('source')] = (translation.text or '', done)
    return found


def current(root, lupdate):
    """What the sources hold now, whatever the files in the tree say."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'now.ts')
        subprocess.run([lupdate, '-silent', '-no-obsolete', '-locations', 'none', '-I', '.', 'model',
                        'ui', 'app', '-ts', path], cwd=root, check=True, stderr=subprocess.DEVNULL)
        return set(texts(path))


def faults_of(source, translation):
    placeholders = [sorted(re.findall(r'%L?\d', text)) for text in (source, translation)]
    if placeholders[0] != placeholders[1]:
        yield 'has other placeholders'
    if source.count('\n') != translation.count('\n'):
        yield 'has other line breaks'
    if source.endswith('…') != translation.endswith('…'):
        yield 'ends otherwise: … says that a dialog follows'
    if ('<p>' in source) and source.count('<') != translation.count('<'):
        yield 'has other tags'
    if ';;' in source and source.count(';;') != translation.count(';;'):
        yield 'offers other kinds of files'
    mnemonics = [len(re.findall(r'&(?!&)\w', text.replace('&&', ''))) for text in (source, translation)]
    if mnemonics[0] != mnemonics[1]:
        yield 'has another number of access keys'


def main(root, lupdate):
    wanted = current(root, lupdate)
    faults = []
    if len(wanted) < 500:
        faults.append(f'only {len(wanted)} texts were found')
    folder = os.path.join(root, 'translations')
    languages = {name[7:-3] for name in os.listdir(folder) if name.endswith('.ts')}
    if languages != LANGUAGES:
        faults.append(f'the languages are {sorted(languages)}')
    for language in sorted(languages):
        known = texts(os.path.join(folder, f'remora_{language}.ts'))
        for key in sorted(wanted):
            translation, done = known.get(key, ('', False))
            if not done:
                faults.append(f'{language}: "{key[1]}" is not translated')
                continue
            faults += [f'{language}: "{key[1]}" {fault}' for fault in faults_of(key[1], translation)]
    for fault in faults:
        print(fault)
    print(f'{len(wanted)} texts in {len(languages)} languages')
    return 1 if faults else 0


if __name__ == '__main__':
    if len(sys.argv) != 3 or shutil.which(sys.argv[2]) is None:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
