# SPDX-License-Identifier: GPL-3.0-or-later
"""What the resources of the API answer with: a table of our own, and a check against the vendor's
published description where that is at hand."""
import json
import os

# "name?" need not be there. str, num, bool: the JSON type; hp: a high-precision timestamp; a set:
# one of these words; a list of one: an array of it; a dict: an object.
FILTER = {'type': {'TIME', 'BPF', 'SHARK', 'WIRESHARK_DISPLAY'}, 'value': 'str',
          'description?': 'str'}
RETENTION = {'size_limit?': 'num', 'packet_limit?': 'num', 'time_limit?': 'num'}
JOB_CONFIG = {'name': 'str', 'interface_name': 'str', 'interface_description?': 'str',
              'bpf_filter?': 'str', 'snap_length?': 'num', 'start_immediately?': 'bool',
              'packet_retention': RETENTION,
              'indexing?': {'size_limit?': 'num', 'time_limit?': 'num', 'synced?': 'bool',
                            'dpi_enabled?': 'bool'}}
JOB_STATUS = {'state': {'ACTIVE', 'RUNNING', 'STOPPED', 'UNKNOWN'}, 'packet_size': 'num',
              'packet_start_time': 'hp', 'packet_end_time': 'hp'}
JOB_INDEX = {'status': 'str', 'start_time': 'hp', 'end_time': 'hp', 'synced_with_job?': 'bool',
             'size?': 'num'}
JOB = {'id': 'str', 'config': JOB_CONFIG, 'status': JOB_STATUS, 'index?': JOB_INDEX}
COUNTS = {'total': 'num', 'last_second': 'num', 'last_minute': 'num', 'last_hour': 'num'}
COUNTS_4_0 = {name: 'str' for name in COUNTS}
CLIP_CONFIG = {'job_id?': 'str', 'description?': 'str', 'filters?': [FILTER]}
CLIP_STATUS = {'creation_time': 'num', 'modification_time': 'num', 'estimated_size': 'num',
               'locked': 'bool'}
CLIP_INDEX = {'status': 'str', 'start_time': 'hp', 'end_time': 'hp', 'size?': 'num'}
CLIP = {'id': 'str', 'status': CLIP_STATUS, 'config': CLIP_CONFIG, 'index?': CLIP_INDEX}
FILE = {'id': 'str', 'type': 'str', 'format?': 'str', 'link_type?': 'str', 'size?': 'num',
        'created?': 'num', 'modified?': 'num', 'index?': CLIP_INDEX,
        'linked_sources?': [{'path': 'str', 'default_source?': 'bool', 'timeskew?': 'num',
                             'description?': 'str'}]}
FOLDER = {'id': 'str', 'files': [FILE], 'dirs': ['any'], 'created': 'num', 'modified': 'num',
          'description?': 'str'}
EXPORT_CONFIG = {'output_format': {'PCAP_US', 'PCAP_NS', 'PCAPNG_US', 'PCAPNG_NS'},
                 'output_filename?': 'str', 'start_time?': 'num', 'end_time?': 'num',
                 'snap_length?': 'num', 'filters?': [FILTER], 'stop_rule?': RETENTION}
EXPORT = {'id': 'str', 'config': EXPORT_CONFIG,
          'status': {'state': 'str', 'bytes_approx': 'num', 'creation_time?': 'hp',
                     'owner?': 'str'}}
STORAGE = {'status': 'str', 'total': 'num', 'reserved': 'num', 'allocated': 'num',
           'unallocated': 'num', 'used': 'num', 'unused': 'num'}
INTERFACE = {'id': 'str', 'name': 'str', 'description': 'str', 'type': 'str',
             'is_promiscuous_mode': 'bool', 'interface_components': ['any'], 'board?': 'any',
             'link?': 'any'}

STATES = {'UNINITIALIZED', 'LOADED', 'PARAMS_LOADED', 'INITIALIZED', 'READY', 'RUNNING', 'ERRORS',
          'DONE', 'CLOSING', 'PAUSED'}

SHAPES = {
    'info': {'mgmt_addresses': ['str'], 'device_name': 'str', 'serial': 'str', 'model': 'str',
             'sw_version': 'str'},
    'services': [{'id': 'str', 'versions': ['str']}],
    'auth_info': {'supported_methods': [{'BASIC', 'COOKIE', 'OAUTH_2_0'}],
                  'specify_purpose': 'bool', 'login_banner': 'str',
                  'allow_password_save?': 'bool'},
    'login': {'session_key': 'str', 'session_id': 'str'},
    'system/info': {'hostname': 'str', 'version': 'str', 'protocol_version': 'str',
                    'local_time': 'hp', 'start_time': 'hp', 'uptime': 'num', 'timezone': 'str',
                    'has_webui?': 'bool', '*': 'any'},
    'stats/storage': {'packet_storage': STORAGE,
                      'os_storage': {'status': 'str',
                                     'disk_storage': {'total': 'num', 'used': 'num',
                                                      'unused': 'num'},
                                     'index_storage': {'total': 'num', 'allocated': 'num',
                                                       'unallocated': 'num', 'used': 'num',
                                                       'unused': 'num'}}},
    'stats/memory': {'status': 'str', 'total': 'num', 'used': 'num', 'available': 'num',
                     'reserved': 'num',
                     'by_category': [{'name': 'str', 'allocations': 'num', 'bytes': 'num'}],
                     'by_handle': ['any']},
    'interfaces': [INTERFACE],
    'interfaces/{interface_id}': INTERFACE,
    'jobs': [JOB],
    'jobs/{job_id}': JOB,
    'jobs/{job_id}/config': JOB_CONFIG,
    'jobs/{job_id}/status': JOB_STATUS,
    'jobs/{job_id}/stats': {'packets_written': COUNTS, 'packets_dropped': COUNTS},
    'jobs/{job_id}/index': JOB_INDEX,
    'clips': [CLIP],
    'clips/{clip_id}': CLIP,
    'clips/{clip_id}/config': CLIP_CONFIG,
    'clips/{clip_id}/status': CLIP_STATUS,
    'clips/{clip_id}/index': CLIP_INDEX,
    'fs': [{'id': 'str', 'files': [FILE], 'dirs': ['any'], '*': 'any'}],
    'fs/{file_id}': FILE,
    'info/fields': [{'id': 'str', 'name': 'str', 'type': 'str', 'group': 'str',
                     'description?': 'str', 'display_type?': 'str', 'dimension?': 'bool',
                     'multi_segment?': 'bool', 'index?': 'bool',
                     'index_calculations?': ['str']}],
    'views': [{'id': 'str', 'creation_time': 'hp', 'owner': 'str', 'state': STATES,
               'locked': 'bool', 'watches': ['any']}],
    'views/{view_id}/stats': {'input_size': 'num', 'processed_size': 'num', 'state': STATES,
                              'locked': 'bool', 'data_source_type': {'INDEX', 'PACKETS'},
                              'time_details': {'start': 'hp', 'end': 'hp', 'delta': 'num'}},
    'views/{view_id}/data/{output_id}/legend': [
        {'id': 'str', 'name': 'str', 'description': 'str', 'field': 'str', 'type': 'str',
         'dimension': 'bool', 'base': {'NONE', 'DEC', 'HEX'},
         'calculation': {'NONE', 'SUM', 'MAX', 'MIN', 'AVG', 'TIME_AVG', 'REPLACE'}}],
    'views/{view_id}/data/{output_id}': {
        'samples': [{'t': 'hp', 'p': 'num', 'u?': 'num', 'value_count?': 'num',
                     'value_sum?': 'num', 'vals': [['str']]}]},
    'views/{view_id}/acl': {'users': [{'name': 'str', 'owner': 'bool'}], 'groups': ['str']},
    '{source_type}/{source_id}/exports': [EXPORT],
    '{source_type}/{source_id}/exports/{export_id}': EXPORT,
}


def shape_of(path, version):
    """The shape of an answer; two of them depend on the version."""
    shape = SHAPES[path]
    if version == '4.0' and path.endswith('/stats'):
        return {name: COUNTS_4_0 for name in shape}
    if version == '1.0' and path == 'auth_info':
        return {name: inner for name, inner in shape.items() if name != 'allow_password_save?'}
    return shape


def is_timestamp(value, unit):
    """"ns number" gives an integer, "ns string" its digits."""
    if unit.endswith('string'):
        return isinstance(value, str) and value.lstrip('-').isdigit()
    return isinstance(value, int) and not isinstance(value, bool)


def faults(value, shape, unit, where=''):
    """The places in which a JSON value differs from a shape."""
    if shape == 'any':
        return []
    if shape == 'hp':
        return [] if is_timestamp(value, unit) else [f'{where}: {value!r} is no {unit}']
    if isinstance(shape, set):
        return [] if value in shape else [f'{where}: {value!r} is none of {sorted(shape)}']
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f'{where}: no array']
        return [f for i, item in enumerate(value)
                for f in faults(item, shape[0], unit, f'{where}[{i}]')]
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            return [f'{where}: no object']
        found = []
        known = {name.rstrip('?') for name in shape}
        for name, inner in shape.items():
            plain = name.rstrip('?')
            if plain in value:
                found += faults(value[plain], inner, unit, f'{where}/{plain}')
            elif not name.endswith('?') and name != '*':
                found.append(f'{where}/{plain}: missing')
        if '*' not in shape:
            found += [f'{where}/{name}: unknown' for name in value if name not in known]
        return found
    wanted = {'str': str, 'num': (int, float), 'bool': bool}[shape]
    good = isinstance(value, wanted) and (shape == 'bool' or not isinstance(value, bool))
    return [] if good else [f'{where}: {value!r} is no {shape}']


class Description:
    """The vendor's own description of one service and version, read where it lies."""

    def __init__(self, path):
        with open(path, encoding='utf-8') as file:
            self.document = json.load(file)
        self.answers = {}
        for resource in self.document['resources'].values():
            for method in resource.get('methods', {}).values():
                if method['httpmethod'] == 'GET' or method['path'] == 'login':
                    self.answers.setdefault(method['path'], []).append(method.get('response'))

    def faults(self, path, value, unit):
        """Of several answers that one path may have (a file or a folder) one must fit."""
        attempts = [self.compare(value, answer, unit, path)
                    for answer in self.answers.get(path, []) if answer is not None]
        if not attempts:
            return [f'{path}: not described']
        return min(attempts, key=len)

    def compare(self, value, schema, unit, where):
        if '$ref' in schema:
            name = schema['$ref']
            if name == 'timestamp-hp':
                return faults(value, 'hp', unit, where)
            if name == 'timestamp':
                return faults(value, 'num', unit, where)
            return self.compare(value, self.document['schemas'][name], unit, where)
        kind = schema.get('type')
        if kind == 'timestamp-hp':
            return faults(value, 'hp', unit, where)
        if kind == 'object':
            if not isinstance(value, dict):
                return [f'{where}: no object']
            found = []
            for name, inner in schema.get('properties', {}).items():
                if name in value:
                    found += self.compare(value[name], inner, unit, f'{where}/{name}')
                elif inner.get('required'):
                    found.append(f'{where}/{name}: missing')
            found += [f'{where}/{name}: not described' for name in value
                      if name not in schema.get('properties', {})]
            return found
        if kind == 'array':
            if not isinstance(value, list):
                return [f'{where}: no array']
            return [f for i, item in enumerate(value)
                    for f in self.compare(item, schema['items'], unit, f'{where}[{i}]')]
        if 'enum' in schema:
            return faults(value, set(schema['enum']), unit, where)
        plain = {'string': 'str', 'number': 'num', 'integer': 'num', 'boolean': 'bool',
                 'timestamp': 'num'}
        return faults(value, plain[kind], unit, where) if kind in plain else []


def descriptions(folder):
    """By service and version; empty where there are none."""
    found = {}
    if not os.path.isdir(folder):
        return found
    for name in sorted(os.listdir(folder)):
        if name.endswith('_doc.json'):
            service, major, minor = name.split('_')[:3]
            found[service, f'{major}.{minor}'] = Description(os.path.join(folder, name))
    return found
