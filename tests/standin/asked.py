# SPDX-License-Identifier: GPL-3.0-or-later
"""Short ways to ask and to check."""
SHARK = '/api/shark/5.1/'


class Asked:
    """The appliance, asked by one session; what it answers is checked."""

    def __init__(self, appliance, cookie, check):
        self.appliance, self.cookie, self.check = appliance, cookie, check

    def ask(self, method, path, body=None):
        return self.appliance.ask(method, SHARK + path, body, self.cookie)[:2]

    def get(self, path):
        status, value = self.ask('GET', path)
        self.check(status == 200, f'{path}: {status}')
        return value

    def done(self, method, path, body=None, status=200):
        got, value = self.ask(method, path, body)
        self.check(got == status, f'{method} {path} {body}: {got} {value}')
        return value

    def refused(self, method, path, body, words, status=400, error='REQUEST_INVALID_INPUT'):
        got, value = self.ask(method, path, body)
        good = got == status and value['error_id'] == error and words in value['error_text']
        self.check(good, f'{method} {path} {body}: {got} {value} instead of {status} {words}')

    def text(self, path, version='5.1'):
        answer = self.appliance.open('GET', f'/api/shark/{version}/{path}', None, self.cookie)
        self.check(answer.status == 200, f'{path}: {answer.status}')
        return answer.read().decode()
