#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captures real TCP connections over a loopback interface, in a network of their own, through delay,
loss and reordering where the kernel has netem.

usage: live_traffic.py OUT.pcapng
Exit status: 0 captured; 77 this machine lets nobody capture, or has no dumpcap."""
import os
import random
import shutil
import socket
import subprocess
import sys
import threading
import time

UNABLE = 77


def quiet(*command):
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode


def serve(listener):
    """Answers each request, the size of the answer on a line, with so many bytes."""
    def talk(connection):
        with connection:
            for line in connection.makefile('rb'):
                connection.sendall(b'x' * int(line))
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=talk, args=(connection,), daemon=True).start()


def ask(address, seed):
    rng = random.Random(seed)
    with socket.socket(socket.AF_INET6 if ':' in address[0] else socket.AF_INET) as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, rng.choice((4096, 65536, 400000)))
        client.connect(address)
        for _ in range(rng.randrange(1, 6)):
            left = rng.choice((10, 3000, 60000, 400000))
            client.sendall(b'%d\n' % left)
            while left > 0:
                left -= len(client.recv(16384))
                if rng.random() < 0.02:
                    time.sleep(0.02)  # a slow reader: the window closes


def main():
    out = sys.argv[1]
    if not shutil.which('dumpcap'):
        return UNABLE
    if os.environ.get('REMORA_OWN_NETWORK') is None:
        unshare = ['unshare', '--net'] if os.geteuid() == 0 else ['unshare', '--net', '--user', '-r']
        environment = dict(os.environ, REMORA_OWN_NETWORK='1')
        if quiet(*unshare, 'true') != 0:
            return UNABLE
        return subprocess.run(unshare + [sys.executable] + sys.argv, env=environment).returncode
    if quiet('ip', 'link', 'set', 'lo', 'up') != 0:
        return UNABLE
    netem = quiet('tc', 'qdisc', 'add', 'dev', 'lo', 'root', 'netem', 'delay', '4ms', '2ms',
                  'loss', '1%', 'reorder', '10%', 'duplicate', '1%') == 0
    capture = subprocess.Popen(['dumpcap', '-q', '-i', 'lo', '-w', out],
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if b'File:' not in capture.stderr.readline() + capture.stderr.readline():
        capture.kill()
        return UNABLE
    clients = []
    for address, family in (('127.0.0.1', socket.AF_INET), ('::1', socket.AF_INET6)):
        listener = socket.socket(family)
        listener.bind((address, 0))
        listener.listen()
        threading.Thread(target=serve, args=(listener,), daemon=True).start()
        for seed in range(12):
            clients.append(threading.Thread(target=ask, args=(listener.getsockname()[:2], seed)))
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    time.sleep(0.5)
    capture.terminate()
    capture.wait()
    print('through netem' if netem else 'without netem, which this kernel does not have')
    return 0


if __name__ == '__main__':
    sys.exit(main())
