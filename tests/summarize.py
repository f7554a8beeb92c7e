#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""summarize.py COUNTS FILE...: tells what failed and what was skipped, and adds the counts to the file COUNTS.

A FILE is a log of meson (JSON, one test a line) or, under any other name, the TAP that one test printed.
Each TAP line is one result; a test without TAP is one result. A line `passed failed skipped` is appended to COUNTS.
"""
import json
import os
import re
import sys

POINT = re.compile(r'^(not )?ok\b\s*(\d*)\s*-?\s*([^#]*?)\s*(?:#\s*(SKIP|TODO)\b\s*(.*))?$', re.I)
SKIP_ALL = re.compile(r'^1\.\.0\s*#\s*SKIP\b\s*(.*)$', re.I)
BAIL_OUT = re.compile(r'^Bail out!\s*(.*)$')
GOOD = ('OK', 'EXPECTEDFAIL')


class Counts:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def skip(self, name, reason):
        self.skipped += 1
        print(f'SKIP: {name}: {reason or "no reason given"}')

    def fail(self, name, lines=()):
        self.failed += 1
        print(f'FAIL: {name}')
        for line in lines:
            print(f'      {line}')


def diagnosis(lines, start):
    """The comments that follow a result."""
    found = []
    for line in lines[start:]:
        if not line.startswith('#'):
            break
        found.append(line[1:].strip())
    return found[:20]


def count_tap(counts, name, text):
    """Counts the results in the text; returns whether there was any, and how many of them failed."""
    lines = text.splitlines()
    seen = failed = 0
    for number, line in enumerate(lines):
        whole, point, bail = SKIP_ALL.match(line), POINT.match(line), BAIL_OUT.match(line)
        if whole:
            counts.skip(name, whole.group(1))
        elif point:
            bad, _, title, directive, reason = point.groups()
            directive = (directive or '').upper()
            if directive == 'SKIP':
                counts.skip(f'{name}: {title}', reason)
            elif bool(bad) == (directive == 'TODO'):
                counts.passed += 1
            else:
                failed += 1
                counts.fail(f'{name}: {title}', diagnosis(lines, number + 1))
        elif bail:
            failed += 1
            counts.fail(f'{name}: {bail.group(1) or "bailed out"}')
        else:
            continue
        seen += 1
    return seen, failed


def count_test(counts, test):
    """Counts one test of a log of meson."""
    name, result, output = test['name'], test['result'], test.get('stdout', '')
    seen, failed = count_tap(counts, name, output)
    if result in GOOD:
        counts.passed += not seen
    elif result == 'SKIP':
        if not seen:
            counts.skip(name, 'it printed no result')
    elif not failed:
        # A crash, a time-out, a sanitizer's report at exit: nothing in the TAP says so.
        tail = (output + '\n' + test.get('stderr', '')).strip().splitlines()[-25:]
        counts.fail(f'{name}: {result}, exit status {test.get("returncode")}', tail)


def main(totals, paths):
    counts = Counts()
    for path in paths:
        with open(path, encoding='utf-8', errors='replace') as stream:
            if not path.endswith('.json'):
                count_tap(counts, os.path.basename(path).split('.')[0], stream.read())
                continue
            for line in stream:
                count_test(counts, json.loads(line))
    print(f'{counts.passed} passed, {counts.failed} failed, {counts.skipped} skipped')
    with open(totals, 'a', encoding='utf-8') as stream:
        stream.write(f'{counts.passed} {counts.failed} {counts.skipped}\n')


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2:])
