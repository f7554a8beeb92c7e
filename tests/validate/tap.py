# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks in this folder share: TAP lines, and the list of the project's files."""
import os
import sys


def skip_all(reason):
    """Says that the whole check cannot run, and ends it."""
    print(f'1..0 # SKIP {reason}')
    sys.exit(0)


class Results:
    """Counts TAP results; each has a list of complaints, and an empty list is a success."""

    def __init__(self):
        self.count = 0

    def add(self, name, complaints):
        self.count += 1
        print(f'{"not ok" if complaints else "ok"} {self.count} {name}')
        for complaint in complaints:
            for line in str(complaint).splitlines():
                print(f'# {line}')

    def skip(self, name, reason):
        self.count += 1
        print(f'ok {self.count} {name} # SKIP {reason}')

    def finish(self):
        print(f'1..{self.count}')


def project_files(root):
    """Every file of the project, relative to its root: no history, no build folder, no cache."""
    found = []
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted(
            name for name in subfolders
            if name not in ('.git', '.cache', '__pycache__')
            and os.path.relpath(os.path.join(folder, name), root) != 'build'
            and not os.path.isdir(os.path.join(folder, name, 'meson-private')))
        found += [os.path.relpath(os.path.join(folder, name), root) for name in sorted(names)]
    return found


def read(root, path):
    with open(os.path.join(root, path), encoding='utf-8', errors='replace') as stream:
        return stream.read()
