#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""app/run and tests/run with all that they call played by others: who may install, what is said where,
what is built anew, what goes on after a failure.

usage: start.py SOURCE"""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = sys.argv.pop(1)


class Checkout:
    """A folder that looks like one, and a PATH of programs that only say that they were called."""

    def __init__(self, folder):
        self.root = os.path.join(folder, 'checkout')
        self.tools = os.path.join(folder, 'tools')
        self.calls = os.path.join(folder, 'calls')
        for script in ('app/run', 'app/setup.sh', 'tests/run'):
            os.makedirs(os.path.dirname(os.path.join(self.root, script)), exist_ok=True)
            shutil.copy(os.path.join(SOURCE, script), os.path.join(self.root, script))
        os.makedirs(self.tools)
        for name in ('bash', 'env', 'dirname', 'sed', 'realpath', 'rm', 'mkdir', 'cat', 'echo'):
            os.symlink(shutil.which(name), os.path.join(self.tools, name))
        self.tool('id', 'echo 1000')
        self.tool('dpkg-query', 'echo installed')
        self.tool('apt-get')
        self.tool('cmake', 'echo "said by cmake"')
        self.tool('ctest')
        self.script('tests/fuzz/run')
        # Has a display where it is told so.
        self.script('build/release/app/remora', '[ "$1" != --check-display ] || exit ${NO_DISPLAY:-0}\n'
                                                'echo "remora $*"')

    def script(self, name, body=''):
        path = os.path.join(self.root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        self.write(path, body)

    def tool(self, name, body=''):
        self.write(os.path.join(self.tools, name), body)

    def write(self, path, body):
        with open(path, 'w', encoding='utf-8') as file:
            file.write(f'#!{shutil.which("bash")}\necho "{os.path.basename(path)} $*" >> {self.calls}\n'
                       f'{body}\n')
        os.chmod(path, 0o755)

    def cache(self, home):
        with open(os.path.join(self.root, 'build/release/CMakeCache.txt'), 'w', encoding='utf-8') as file:
            file.write(f'CMAKE_HOME_DIRECTORY:INTERNAL={home}\n')
        with open(os.path.join(self.root, 'build/release/build.ninja'), 'w', encoding='utf-8'):
            pass

    def run(self, script, *arguments, **variables):
        return subprocess.run([os.path.join(self.root, script), *arguments], text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, check=False,
                              env={'PATH': self.tools, **variables})

    def called(self):
        with open(self.calls, encoding='utf-8') as file:
            return file.read().splitlines()


class StartTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.checkout = Checkout(folder.name)

    def test_without_sudo_names_the_command(self):
        self.checkout.tool('dpkg-query', '[ "$4" = xvfb -o "$3" = libpcap-dev ] || echo installed')
        for script in ('app/run', 'tests/run'):
            done = self.checkout.run(script)
            self.assertEqual(done.returncode, 2)
            self.assertIn('apt-get install --no-install-recommends libpcap-dev\n', done.stderr)
            self.assertEqual(done.stdout, '')
        self.assertFalse([call for call in self.checkout.called() if call.startswith('apt-get')])

    def test_a_sudo_that_refuses(self):
        self.checkout.tool('dpkg-query', '[ "$3" = libpcap-dev ] || echo installed')
        self.checkout.tool('sudo', 'exit 1')
        done = self.checkout.run('app/run')
        self.assertEqual(done.returncode, 2)
        self.assertIn('apt-get install --no-install-recommends libpcap-dev\n', done.stderr)

    def test_sudo_installs(self):
        self.checkout.tool('dpkg-query', '[ "$3" = libpcap-dev ] || echo installed')
        self.checkout.tool('sudo', '"$@"')
        self.assertEqual(self.checkout.run('app/run').returncode, 0)
        self.assertIn('apt-get install -y -q --no-install-recommends libpcap-dev',
                      self.checkout.called())

    def test_standard_output_is_the_programs(self):
        done = self.checkout.run('app/run', 'analyze', 'web.pcap')
        self.assertEqual(done.stdout, 'remora analyze web.pcap\n')
        self.assertIn('said by cmake', done.stderr)

    def test_falls_back_to_the_command_line(self):
        self.assertEqual(self.checkout.run('app/run').stdout, 'remora --demo\n')
        done = self.checkout.run('app/run', NO_DISPLAY='2')
        self.assertTrue(done.stdout.endswith('remora main-job\n'), done.stdout)
        self.assertIn('There is no display', done.stdout)

    def test_a_copied_checkout_is_built_anew(self):
        self.checkout.cache(self.checkout.root)
        self.checkout.run('app/run')
        self.assertNotIn('cmake --preset release', self.checkout.called())
        stale = os.path.join(self.checkout.root, 'build/release/stale')
        self.checkout.cache('/somewhere/else')
        with open(stale, 'w', encoding='utf-8'):
            pass
        done = self.checkout.run('app/run')
        self.assertIn('cmake --preset release', self.checkout.called())
        self.assertFalse(os.path.exists(stale))
        self.assertIn('copied or moved', done.stderr)

    def test_fuzzing_goes_on_after_a_failed_test(self):
        for tests, fuzzing, status, says in [
                (0, 0, 0, 'Tests: passed. Fuzzing: passed.'),
                (8, 0, 1, 'Tests: FAILED. Fuzzing: passed.'),
                (0, 1, 1, 'Tests: passed. Fuzzing: FAILED.'),
                (8, 1, 1, 'Tests: FAILED. Fuzzing: FAILED.')]:
            self.checkout.tool('ctest', f'exit {tests}')
            self.checkout.script('tests/fuzz/run', f'exit {fuzzing}')
            done = self.checkout.run('tests/run')
            self.assertEqual(done.returncode, status, done)
            self.assertTrue(done.stdout.endswith(says + '\n'), done.stdout)
        self.checkout.tool('ctest', 'exit 8')
        done = self.checkout.run('tests/run', '-R', 'one')
        self.assertEqual(done.returncode, 1)
        self.assertIn('Tests: FAILED. Fuzzing: not asked for.', done.stdout)


if __name__ == '__main__':
    unittest.main()
