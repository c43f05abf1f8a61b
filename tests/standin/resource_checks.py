# SPDX-License-Identifier: GPL-3.0-or-later
"""Interfaces, settings, definitions, accounts, licenses and maintenance: that each answers as
it is described, keeps what it is given and refuses what is wrong. Called by independent_client.py."""
import copy
import json

import apishape
import job_checks
from asked import SHARK, Asked

# What stands for the {…} of a described path.
PARTS = {'{interface_id}': 'mon0', '{job_id}': '00000001', '{group_id}': 'Viewers',
         '{user_id}': 'viewer'}
NOT_HERE = ('views', 'watches', 'fs', 'clips', '{source_type}') # checked elsewhere, or to come
TEXTS = ('system/audit_log', 'system/sysdump', 'settings/raw', 'settings/protocol_groups',
         'settings/protocol_names')
WORDS = {'4.0': ('settings/raw', 'settings/protocol_groups', 'settings/protocol_names')}
KEPT = ('settings/basic', 'settings/auth', 'settings/audit', 'settings/firewall',
        'settings/profiler_export', 'settings/snmp', 'settings/notification',
        'settings/cors_domains', 'definitions/port_names', 'definitions/port_groups',
        'definitions/layer4_mappings', 'definitions/custom_applications', 'definitions/srt_ports')
COUNT = {'flows': 'num', 'packets': 'num', 'ip_bytes': 'num'}
WEEK = dict(COUNT, average_flows='num', peak_flows='num')
GROUP = {'name': 'str', 'description': 'str', 'capabilities': ['str']}
USER = {'name': 'str', 'is_admin': 'bool', 'is_locked': 'bool', 'can_be_locked': 'bool',
        'groups': ['str']}
SUBJECT = {name: 'str' for name in ('common_name', 'email', 'organization', 'organization_unit',
                                    'locality', 'state', 'country')}
CERTIFICATE = {'issued_to': SUBJECT, 'issued_by': SUBJECT,
               'validity': {'issued': 'num', 'expire': 'num'}, 'fingerprint': 'num',
               'key': {'algorithm': {'RSA'}, 'size': 'num'}, 'pem': 'str'}
OWN_SHAPES = {
    'info/job_defaults': {'snap_length': 'num', 'retention_size_limit': 'num',
                          'retention_size_pct': 'num', 'index_size_limit': 'num',
                          'index_size_pct': 'num', 'job_name': 'str'},
    'info/types': [{'name': 'str', 'calculations': ['str']}],
    'info/tap_types': [{'type': 'str', 'type_pretty': 'str', 'description': 'str'}],
    'info/file_extensions': [{'value': 'str', 'description': 'str'}],
    'info/mac_vendors': [{'code': 'str', 'name': 'str'}],
    'info/timezones': {'selected': 'str', 'timezones': ['str']},
    'auth/users': [USER], 'auth/users/{user_id}': USER,
    'auth/groups': [GROUP], 'auth/groups/{group_id}': GROUP,
    'settings/certificates': {'web_certificate': CERTIFICATE,
                              'profiler_export_certificate': CERTIFICATE,
                              'trusted_profilers': [{'id': 'str', 'certificate': CERTIFICATE}]},
    'settings/cors_domains': ['str'],
    'settings/licenses/status': {'application_status': 'str', 'num_profilers': 'num',
                                 'profiler_export_capacity': 'num', 'packet_storage_size': 'num',
                                 'enterprise_pilot_level': 'num'},
    'stats/profiler_export': {'last_minute': {'exported': COUNT, 'rejected': COUNT},
                              'last_week': {'exported': WEEK, 'rejected': WEEK}},
    'system/version_info': {name: 'str' for name in (
        'shark_version', 'shark_probe_version', 'protocol_version', 'packet_recorder_version',
        'turbocap_api_version', 'turbocap_driver_version', 'serial_number')},
}


def check_described(asked, described):
    """Each resource that the published description lists, in each version."""
    check = asked.check
    for (service, version), description in described.items():
        for path, answers in description.answers.items():
            if service != 'shark' or path.startswith(NOT_HERE):
                continue
            real = path
            for part, value in PARTS.items():
                real = real.replace(part, value)
            if '{license_key}' in real:
                real = real.replace('{license_key}', asked.get('settings/licenses')[0]['key'])
            if path in TEXTS:
                asked.text(real, version)
                continue
            status, value, _ = asked.appliance.ask(
                'GET', f'/api/shark/{version}/{real}', None, asked.cookie)
            check(status == 200, f'{version} {path}: {status}')
            if answers != [None]:
                for fault in description.faults(path, value, 'ns number'):
                    check(False, f'{version}, by the description: {fault}')
    for path, shape in OWN_SHAPES.items():
        real = path
        for part, value in PARTS.items():
            real = real.replace(part, value)
        for fault in apishape.faults(asked.get(real), shape, 'ns number', path):
            check(False, fault)
    for path in WORDS['4.0']:
        check(asked.ask('GET', path)[0] == 404, f'{path} ended with 4.0')
    check(asked.appliance.ask('GET', '/api/shark/4.0/definitions/port_names', None,
                              asked.cookie)[0] == 404, 'definitions began with 5.0')


def with_change(value):
    """The same value with its first text, number or truth changed; and one of another kind."""
    changed, wrong = copy.deepcopy(value), copy.deepcopy(value)
    if isinstance(value, list):
        return [changed[0]] if changed and not isinstance(changed[0], str) else ['x'], {}
    first = next(name for name in sorted(value) if isinstance(value[name], bool))
    changed[first] = not value[first]
    wrong[first] = 'no'
    return changed, wrong


def check_kept(asked):
    """What is put is given back, by each resource that is kept; and then as it was."""
    for path in KEPT:
        before = asked.get(path)
        asked.done('PUT', path, before)
        asked.check(asked.get(path) == before, f'{path}: what is read can be put back')
        nested = path in ('settings/auth', 'settings/audit', 'settings/notification')
        if not nested:
            changed, wrong = with_change(before)
            asked.done('PUT', path, changed)
            asked.check(asked.get(path) == changed, f'{path}: {changed} is kept')
            asked.refused('PUT', path, wrong, 'must be')
            asked.check(asked.get(path) == changed, f'{path}: a refused change changes nothing')
        asked.refused('PUT', path, 'no JSON', '')
        asked.done('PUT', path, before)

    auth = asked.get('settings/auth')
    secret = copy.deepcopy(auth)
    secret['radius_settings']['servers'] = [{'address': '192.0.2.1', 'port': 1812,
                                             'shared_secret': 'not-to-be-seen'}]
    asked.done('PUT', 'settings/auth', secret)
    asked.check('not-to-be-seen' not in json.dumps(asked.get('settings/auth')), 'a secret stays')
    for member, value, words in (('auth_sequence', ['NONE'], 'LOCAL'), ('local_settings', {},
                                                                       'is required')):
        asked.refused('PUT', 'settings/auth', dict(auth, **{member: value}), words)
    asked.done('PUT', 'settings/auth', auth)

    basic = asked.get('settings/basic')
    asked.done('PUT', 'settings/basic', dict(basic, hostname='other', timezone='Europe/Rome'))
    asked.check(asked.get('system/info')['hostname'] == 'other', 'the host has another name')
    asked.check(asked.get('info/timezones')['selected'] == 'Europe/Rome', 'and time zone')
    asked.refused('PUT', 'settings/basic', dict(basic, timezone='Moon/Sea'), 'Moon/Sea')
    asked.done('PUT', 'settings/basic', basic)
    # A client of 4.0 does not know some members and must not take them away.
    audit = asked.get('settings/audit')
    old = asked.appliance.ask('GET', '/api/shark/4.0/settings/audit', None, asked.cookie)[1]
    asked.check('remote_log_servers' not in old, '4.0 has no remote_log_servers')
    asked.appliance.ask('PUT', '/api/shark/4.0/settings/audit', old, asked.cookie)
    asked.check(asked.get('settings/audit') == audit, 'they are there still')

    headers = dict(asked.cookie, **{'Content-Type': 'text/plain'})
    for path in WORDS['4.0']:
        before = asked.text(path, '4.0')
        for body, then in ((b'a = b\n', 'a = b\n'), (b'', before)):
            status = asked.appliance.open('PUT', f'/api/shark/4.0/{path}', body, headers).status
            asked.check(status == 200 and asked.text(path, '4.0') == then, f'{path}: {body}')


def check_interfaces(asked):
    before = asked.get('interfaces/mon0')
    asked.done('PUT', 'interfaces/mon0', {'name': 'racks', 'description': 'other',
                                         'tap_type': 'CPACKET'})
    asked.done('PUT', 'interfaces/mon0/blink_status', {'blink_status': 'ON'})
    after = asked.get('interfaces/mon0')
    asked.check((after['name'], after['description'], after['link']['tap_type'],
                 after['link']['blink_status']) == ('racks', 'other', 'CPACKET', 'ON'),
                f'an interface is changed: {after}')
    made = asked.done('POST', 'jobs', dict(job_checks.JOB, interface_name='racks'), 201)['id']
    asked.done('DELETE', f'jobs/{made}')
    for path, body, words in (('', {'name': ''}, 'name'), ('', {'tap_type': 'ODD'}, 'tap_type'),
                              ('', {'pass_thru': 'ENABLED'}, 'pass_thru'),
                              ('/blink_status', {}, 'blink_status')):
        asked.refused('PUT', 'interfaces/mon0' + path, body, words)
    asked.done('PUT', 'interfaces/mon0', {
        'name': before['name'], 'description': before['description'],
        'tap_type': before['link']['tap_type']})
    asked.done('PUT', 'interfaces/mon0/blink_status',
               {'blink_status': before['link']['blink_status']})
    asked.check(asked.get('interfaces/mon0') == before, 'and back')
    asked.check(asked.get('interfaces?filter=virtual') == [], 'none is virtual')
    asked.check(asked.get('interfaces?filter=device') == [before], 'one is a device')


def check_accounts(asked):
    appliance = asked.appliance
    own = {'user': appliance.user, 'password': appliance.password}
    asked.done('POST', 'auth/groups', {'name': 'Night', 'description': 'n',
                                      'capabilities': ['CAPABILITY_CREATE_JOBS']}, 201)
    user = {'name': 'ann', 'password': 'first-one', 'groups': ['Night'], 'can_be_locked': True}
    for member, value, words in (('groups', ['None'], 'None'), ('password', 'x', 'password'),
                                 ('name', '', 'name'), ('can_be_locked', 'no', 'can_be_locked')):
        asked.refused('POST', 'auth/users', dict(user, **{member: value}), words)
    asked.done('POST', 'auth/users', user, 201)
    asked.refused('POST', 'auth/users', user, 'ann')
    asked.check(asked.get('auth/users/ann') == {
        'name': 'ann', 'is_admin': False, 'is_locked': False, 'can_be_locked': True,
        'groups': ['Night']}, 'a user is listed')

    def as_ann(password, method='GET', path='jobs', body=None):
        appliance.user = 'ann'
        answer = appliance.ask(method, SHARK + path, body, appliance.basic(password))
        appliance.user = own['user']
        return answer[0]

    asked.check(as_ann('first-one') == 200, 'who has been added can log in')
    asked.check(as_ann('first-one', 'PUT', 'settings/cors_domains', []) == 403, 'and not do all')
    asked.check(as_ann('first-one', 'PUT', 'jobs/00000001', {}) == 200, 'but what the group may')
    asked.check(as_ann('first-one', 'PUT', 'auth/users/viewer', {'new_password': 'abcdef'}) == 403,
                'not take over another account')
    change = {'new_password': 'second-one', 'existing_password': 'wrong'}
    asked.check(as_ann('first-one', 'PUT', 'auth/users/ann', change) == 400, 'the old password')
    change['existing_password'] = 'first-one'
    asked.check(as_ann('first-one', 'PUT', 'auth/users/ann', change) == 200, 'a new password')
    asked.check(as_ann('second-one') == 200, 'is good')
    for _ in range(5):
        asked.check(as_ann('first-one') == 401, 'the old one is not')
    asked.check(as_ann('second-one') == 401, 'the account is locked')
    asked.check(asked.get('auth/users/ann')['is_locked'], 'and listed so')
    asked.refused('PUT', 'auth/users/ann/locked', {'value': True}, 'value')
    asked.done('PUT', 'auth/users/ann/locked', {'value': False})
    asked.check(as_ann('second-one') == 200, 'and unlocked')
    asked.refused('DELETE', 'auth/groups/Night', None, 'Night')
    asked.done('DELETE', 'auth/users/ann')
    asked.check(as_ann('second-one') == 401, 'who is deleted cannot log in')
    asked.done('DELETE', 'auth/groups/Night')
    asked.refused('DELETE', 'auth/groups/Night', None, 'Night', 404, 'RESOURCE_NOT_FOUND')
    asked.refused('DELETE', f"auth/users/{own['user']}", None, 'rights')


def check_licensing(asked):
    key = 'LK1-ONE-0000-0000-1'
    added = asked.done('POST', 'settings/licenses', [key], 201)
    asked.check(added[0]['key'] == key and added[0]['status'] == 'VALID', 'a license')
    asked.check(asked.get(f'settings/licenses/{key}')['key'] == key, 'is kept')
    asked.refused('POST', 'settings/licenses', ['x'], "'x'")
    asked.done('DELETE', f'settings/licenses/{key}')
    asked.refused('DELETE', f'settings/licenses/{key}', None, key, 404, 'RESOURCE_NOT_FOUND')
    asked.check('license_req' in asked.done('POST', 'settings/licenses/request',
                                            {'token': 't'}), 'a license is asked for')

    path = 'settings/certificates'
    before = asked.get(path)
    issued = {'email': 'a@example.net', 'organization': 'O', 'organization_unit': '',
              'locality': 'Rome', 'state': 'RM', 'country': 'IT'}
    asked.done('POST', path + '/profiler_export/generate', {'issued_to': issued,
                                                           'validity': {'days': 10}})
    made = asked.get(path)['profiler_export_certificate']
    asked.check(made['issued_to'] == dict(issued, common_name=asked.get('system/info')['hostname'])
                and made['issued_by'] == made['issued_to'], f"a certificate: {made['issued_to']}")
    asked.check(864_000 <= made['validity']['expire'] - made['validity']['issued'] < 870_000,
                'for ten days')
    asked.done('POST', path + '/trusted_profilers', {'id': 'one', 'pem': made['pem']}, 201)
    asked.check(asked.get(path)['trusted_profilers'][0]['id'] == 'one', 'a trusted one')
    asked.done('DELETE', path + '/trusted_profilers/one')
    asked.refused('PUT', path + '/web', {'pem': made['pem']}, 'private key')
    asked.refused('PUT', path + '/web', {'pem': 'x'}, 'pem')
    asked.done('POST', path + '/profiler_export/copy_web')
    asked.check(asked.get(path) == before, 'and as before')


def check_maintenance(asked):
    form = (b'--edge\r\nContent-Disposition: form-data; name="iso-file"; filename="new.iso"\r\n\r\n'
            + bytes(1000) + b'\r\n--edge--\r\n')
    headers = dict(asked.cookie, **{'Content-Type': 'multipart/form-data; boundary=edge'})
    status, update, _ = asked.appliance.ask('POST', SHARK + 'system/update/iso', form, headers)
    asked.check(status == 200 and (update['state'], update['iso_name'], update['iso_size'])
                == ('INITIALIZED', 'new.iso', 1000), f'an image is sent: {update}')
    asked.refused('PUT', 'system/update/state', {'state': 'RUNNING', 'init_id': 'x'}, 'init_id')
    asked.done('PUT', 'system/update/state', {'state': 'RUNNING', 'init_id': update['init_id']})
    asked.refused('PUT', 'system/update/state', {'state': 'RUNNING'}, 'image')
    asked.done('PUT', 'system/update/state', {'state': 'NEUTRAL', 'reset': True})
    asked.refused('POST', 'system/format_storage', {'reserved_space': 96}, 'reserved_space')
    asked.refused('POST', 'system/restart', {'type': 'ODD'}, 'type')
    log = asked.text('system/audit_log')
    user = asked.appliance.user
    for line in (f'{user}: login', f'{user}: PUT settings/basic', f'{user}: DELETE auth/users/ann'):
        asked.check(line in log, f'the audit log has {line}')
    asked.check('PUT settings/raw' in log and 'format_storage' not in log,
                'what was refused is not in it')


def check_rights(asked):
    """The viewer changes nothing of it."""
    owner = asked.appliance.user
    asked.appliance.user = 'viewer'
    looking = Asked(asked.appliance, asked.appliance.log_in()[1], asked.check)
    asked.appliance.user = owner
    for method, path, body in [('PUT', path, looking.get(path)) for path in KEPT] + [
            ('POST', 'jobs', job_checks.JOB), ('PUT', 'jobs/00000001', job_checks.JOB),
            ('DELETE', 'jobs/00000001', None),
            ('PUT', 'interfaces/mon0', {}), ('POST', 'auth/users', {}), ('POST', 'auth/groups', {}),
            ('POST', 'settings/licenses', []), ('POST', 'system/restart', {'type': 'SHARK'}),
            ('POST', 'system/storage/reinitialize', None)]:
        looking.refused(method, path, body, '', 403, 'AUTH_FORBIDDEN')


def check_restore(asked):
    """What is read can be put back, as a backup is: nothing changes."""
    backup = {path: asked.get(path) for path in KEPT}
    jobs = [job['config'] for job in asked.get('jobs')]
    for path, value in backup.items():
        asked.done('PUT', path, value)
    for config in jobs:
        id = asked.done('POST', 'jobs', config, 201)['id']
        asked.check(asked.get(f'jobs/{id}/config') == config, f'a job is restored: {config}')
        asked.done('DELETE', f'jobs/{id}')
    for group in asked.get('auth/groups'):
        asked.done('POST', 'auth/groups', dict(group, name='copy of ' + group['name']), 201)
        asked.done('DELETE', 'auth/groups/copy%20of%20' + group['name'])
    for user in asked.get('auth/users'):
        copied = {'name': 'copy', 'password': 'as-it-was', 'groups': user['groups'],
                  'can_be_locked': user['can_be_locked']} # as the vendor's client does
        asked.done('POST', 'auth/users', copied, 201)
        asked.done('DELETE', 'auth/users/copy')
    asked.check({path: asked.get(path) for path in KEPT} == backup, 'all is as it was')


def check_all(appliance, described, cookie, check):
    asked = Asked(appliance, cookie, check)
    check_described(asked, described)
    for part in (check_kept, job_checks.check_jobs, job_checks.check_capture, check_interfaces,
                 check_accounts, check_licensing, check_maintenance, check_rights, check_restore):
        part(asked)
