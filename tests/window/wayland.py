#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program on Wayland, in a compositor without a screen: everything that needs neither keyboard nor pointer. Prints TAP.

Expects what session.py expects, and weston.
"""
import atexit
import os
import subprocess

import uia
from uia import GLib, Program, Steps, call, expect, wait

TITLE = 'North Korean troops in Russia, October 2024'
VIEWS = ('quotations', 'figures', 'stances', 'side-by-side', 'citations', 'bookmarks')
SOCKET = 'parallax-test'

uia.require('weston')
path = os.path.join(os.environ['XDG_RUNTIME_DIR'], SOCKET)
weston = subprocess.Popen(['weston', '--backend=headless-backend.so', '--no-config', '--socket=' + SOCKET],
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
atexit.register(weston.terminate)
wait(lambda: os.path.exists(path) or weston.poll() is not None, 'weston does not start')
if weston.poll() is not None:
    print('1..0 # SKIP weston does not start here')
    raise SystemExit(0)
os.environ.update(GDK_BACKEND='wayland', WAYLAND_DISPLAY=SOCKET)
del os.environ['DISPLAY']
steps = Steps()
program = Program()


def titles():
    return {window.name for window in program.windows()}


def shows_pages():
    program.window(TITLE)
    for view in VIEWS:
        call('/window/1', 'view', GLib.Variant('s', view))


def opens_windows():
    for action, title in (('open', 'Open Dossiers'), ('settings', 'Settings')):
        call('', action)
        program.window(title)


def hands_over():
    before = titles()
    program.run_again()
    expect(titles, before, 'the second start shows what is there')


def ends_quietly():
    assert program.quit() == 0, 'the program did not end well'
    complaints = program.complaints()
    assert not complaints, '\n'.join(complaints)


for title_, step in (('the pages are shown', shows_pages),
                     ('dialogs and windows open', opens_windows),
                     ('a second start hands over', hands_over),
                     ('the program ends without a complaint', ends_quietly)):
    steps.check(title_, step)
program.kill()
steps.finish()
