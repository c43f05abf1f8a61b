#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes protocols.pcap, dns_tcp.pcap and tunnels.pcap beside this file: DNS, HTTP and TLS, with texts that a spreadsheet
or a terminal would misunderstand, and packets with several IP and UDP headers.

usage: make_captures.py CERTIFICATE.pem KEY.pem"""
import pathlib
import ssl
import struct
import sys

START = 1_366_535_642_000_000  # 2013-04-21 09:14:02 UTC, in microseconds


def address(text):
    return bytes(int(part) for part in text.split('.'))


def ip(source, target, protocol, payload):
    return struct.pack('!BBHHHBBH', 0x45, 0, 20 + len(payload), 7, 0, 64, protocol, 0) \
        + address(source) + address(target) + payload


def udp(source, target, payload):
    return struct.pack('!HHHH', source, target, 8 + len(payload), 0) + payload


def tcp(source, target, sequence, acknowledgment, flags, payload=b''):
    return struct.pack('!HHIIBBHHH', source, target, sequence, acknowledgment, 0x50, flags, 8000, 0, 0) + payload


def ethernet(packet, kind=0x0800):
    return bytes.fromhex('020000000002020000000001') + struct.pack('!H', kind) + packet


class Capture:
    def __init__(self):
        self.packets = []
        self.time = START

    def add(self, frame, step=1_234):
        self.packets.append(struct.pack('<IIII', self.time // 1_000_000, self.time % 1_000_000,
                                        len(frame), len(frame)) + frame)
        self.time += step

    def write(self, name):
        head = struct.pack('<IHHiIII', 0xa1b2c3d4, 2, 4, 0, 0, 262_144, 1)
        (pathlib.Path(__file__).parent / name).write_bytes(head + b''.join(self.packets))


class Talk:
    """A TCP connection; `say` sends and has it acknowledged."""

    def __init__(self, capture, client, server, port, server_port):
        self.capture = capture
        self.ends = ((client, port), (server, server_port))
        self.next = [1_000, 50_000]
        self.send(0, 0x02)
        self.next[0] += 1
        self.send(1, 0x12)
        self.next[1] += 1
        self.send(0, 0x10)

    def send(self, end, flags, payload=b''):
        (source, source_port), (target, target_port) = self.ends[end], self.ends[1 - end]
        acknowledgment = self.next[1 - end] if flags & 0x10 else 0
        self.capture.add(ethernet(ip(source, target, 6, tcp(
            source_port, target_port, self.next[end], acknowledgment, flags, payload))))

    def say(self, end, payload):
        for at in range(0, len(payload), 1_400):
            part = payload[at:at + 1_400]
            self.send(end, 0x18, part)
            self.next[end] += len(part)
        self.send(1 - end, 0x10)

    def close(self):
        for end in (0, 1):
            self.send(end, 0x11)
            self.next[end] += 1
        self.send(0, 0x10)


def name(text):
    return b''.join(bytes([len(part)]) + part for part in text.encode().split(b'.')) + b'\0'


def dns(number, question, kind, answers=(), code=0):
    head = struct.pack('!HHHHHH', number, (0x8180 | code) if answers or code else 0x0100, 1, len(answers), 0, 0)
    text = head + name(question) + struct.pack('!HH', kind, 1)
    for kind_of_answer, data in answers:
        text += b'\xc0\x0c' + struct.pack('!HHIH', kind_of_answer, 1, 300, len(data)) + data
    return text


def lookups(capture):
    client, server = '10.0.0.1', '10.0.0.53'
    txt = b'=1+1,"quoted"\t\n'
    for number, question, kind, answers, code in (
            (1, 'www.example.com', 1, [(1, address(f'192.0.2.{i}')) for i in (1, 2, 3)], 0),
            (2, 'nothing.example.com', 1, [], 3),
            (3, 'txt.example.com', 16, [(16, bytes([len(txt)]) + txt), (16, b'\x05-plus')], 0),
            (4, 'v6.example.com', 28, [(28, bytes.fromhex('20010db8') + bytes(11) + b'\1')], 0),
            (5, '=cmd.example.com', 1, [(1, address('192.0.2.9'))], 0)):
        capture.add(ethernet(ip(client, server, 17, udp(40_000 + number, 53, dns(number, question, kind)))))
        capture.add(ethernet(ip(server, client, 17, udp(53, 40_000 + number,
                                                        dns(number, question, kind, answers, code)))))


def lookups_over_tcp(capture):
    """RFC 7766: several questions on one connection, each answered after a while."""
    talk = Talk(capture, '10.0.0.1', '10.0.0.53', 43_000, 53)
    for number, think in ((1, 2_500), (2, 140_000), (3, 0)):
        question = f'host{number}.example.com'
        for end, message in ((0, dns(number, question, 1)), (1, dns(number, question, 1, [(1, address('192.0.2.7'))]))):
            capture.time += think if end == 1 else 0
            talk.say(end, struct.pack('!H', len(message)) + message)
    talk.close()


def pages(capture):
    talk = Talk(capture, '10.0.0.1', '192.0.2.1', 41_000, 80)
    for path, agent in (('/', 'plain/1.0'), ('/a,b?c="d"', '=HYPERLINK("http://example.com")'),
                        ('/täst', '@SUM(1,2)'), ('/\u202egnp.exe', '-1+2')):
        talk.say(0, f'GET {path} HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: {agent}\r\n\r\n'.encode())
        talk.say(1, b'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n')
    talk.close()


def secrets(capture, certificate, key):
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain(certificate, key)
    server_context.maximum_version = ssl.TLSVersion.TLSv1_2
    client_context = ssl.create_default_context()
    client_context.check_hostname = False
    client_context.verify_mode = ssl.CERT_NONE
    client_context.set_alpn_protocols(['h2', 'http/1.1'])
    pipes = [ssl.MemoryBIO() for _ in range(2)]  # to the server, to the client
    ends = [client_context.wrap_bio(pipes[1], pipes[0], server_hostname='shop.example.com'),
            server_context.wrap_bio(pipes[0], pipes[1], server_side=True)]
    talk = Talk(capture, '10.0.0.1', '192.0.2.2', 42_000, 443)

    def turn(end, act):
        try:
            act()
        except ssl.SSLWantReadError:
            pass
        if sent := pipes[end].read():
            talk.say(end, sent)
            pipes[end].write(sent)
    for _ in range(3):
        for end in (0, 1):
            turn(end, ends[end].do_handshake)
    turn(0, lambda: ends[0].write(b'GET / HTTP/1.1\r\n\r\n'))
    talk.close()


def tunnels(capture):
    inner = ip('172.16.0.1', '172.16.0.2', 17, udp(5_000, 5_001, b'inner'))
    plain = ethernet(ip('10.0.0.1', '10.0.0.2', 17, udp(6_000, 6_001, b'plain')))
    vxlan = struct.pack('!II', 0x08000000, 42 << 8)
    v6 = bytes.fromhex('60000000') + struct.pack('!HBB', 13, 17, 64) + bytes(15) + b'\1' + bytes(15) + b'\2' \
        + udp(5_000, 5_001, b'inner')
    capture.add(plain)
    capture.add(ethernet(ip('10.0.0.3', '10.0.0.4', 17, udp(49_152, 4_789, vxlan + ethernet(inner)))))
    capture.add(ethernet(ip('10.0.0.3', '10.0.0.4', 4, inner)))
    capture.add(ethernet(ip('10.0.0.3', '10.0.0.4', 41, v6)))
    capture.add(ethernet(ip('10.0.0.254', '10.0.0.1', 1, bytes.fromhex('0303000000000000') + plain[14:])))
    capture.add(ethernet(ip('10.0.0.5', '10.0.0.6', 17, udp(7_000, 7_001, b'behind'))))
    capture.add(ethernet(bytes.fromhex('0001080006040001') + bytes(20), 0x0806))


protocols = Capture()
lookups(protocols)
pages(protocols)
secrets(protocols, *sys.argv[1:3])
protocols.write('protocols.pcap')
over_tcp = Capture()
lookups_over_tcp(over_tcp)
over_tcp.write('dns_tcp.pcap')
several = Capture()
tunnels(several)
several.write('tunnels.pcap')
