#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person asks for help, from outside: in the help viewer, in the browser, and where there is neither. Prints a line of TAP a
step.

Expects what session.py expects, and PARALLAX_HELP_DIR: the folder of the manual. The viewer and the browser are scripts that
write down what they are asked to open.
"""
import os
import pathlib
import shutil
import tempfile
import warnings

from uia import GLib, Program, Steps, call, expect, find, key, require

warnings.simplefilter('ignore')
require('xdotool')

folder = pathlib.Path(tempfile.mkdtemp())
opened = folder / 'opened'
manual = pathlib.Path(os.environ['PARALLAX_HELP_DIR']) / 'manual.C.html'


def offer(types):
    """Installs one program for these types of content, and none for any other."""
    data = folder / 'share'
    shutil.rmtree(data, ignore_errors=True)
    (data / 'applications').mkdir(parents=True)
    for each in ('icons', 'glib-2.0', 'mime', 'themes'):
        if pathlib.Path('/usr/share', each).exists():
            (data / each).symlink_to(pathlib.Path('/usr/share', each))
    script = folder / 'note'
    script.write_text(f'#!/bin/sh\necho "$1" >>{opened}.new && mv {opened}.new {opened}\n', encoding='ascii')
    script.chmod(0o755)
    (data / 'applications/note.desktop').write_text(
        f'[Desktop Entry]\nType=Application\nName=Note\nExec={script} %u\nMimeType={types};\n', encoding='ascii')
    (data / 'applications/mimeapps.list').write_text(
        '[Default Applications]\n' + ''.join(f'{each}=note.desktop\n' for each in types.split(';')), encoding='ascii')
    os.environ['XDG_DATA_DIRS'] = str(data)


def asked():
    try:
        return opened.read_text(encoding='utf-8').strip()
    except FileNotFoundError:
        return None


def ask(view):
    opened.unlink(missing_ok=True)
    call('/window/1', 'view', GLib.Variant('s', view))
    key('F1')


def viewer():
    for view, chapter in (('events', 'reading'), ('figures', 'comparing'), ('side-by-side', 'comparing'),
                          ('bookmarks', 'bookmarks'), ('texts', 'reading')):
        ask(view)
        expect(asked, f'help:parallax/{chapter}', f'help about {view}')


def browser():
    ask('stances')
    expect(asked, manual.as_uri() + '#comparing', 'the manual in the browser')
    text = manual.read_text(encoding='utf-8')
    for chapter in ('reading', 'comparing', 'bookmarks', 'file-format', 'command-line'):
        assert f'<section id="{chapter}">' in text, f'no chapter {chapter}'


def neither():
    ask('events')
    find(window, contains=f'No program shows the manual. It lies here: {manual}')
    assert asked() is None


steps = Steps()
for name, types, step in (('F1 opens the chapter in the help viewer', 'x-scheme-handler/help;text/html', viewer),
                          ('without a help viewer, in the browser', 'text/html', browser),
                          ('with neither, the window says where the manual lies', 'image/x-portable-bitmap', neither)):
    offer(types)
    program = Program()
    window = program.window('North Korean troops in Russia, October 2024')
    steps.check(name, step)
    assert program.quit() == 0, 'the program did not end well'


def quiet():
    complaints = program.complaints()
    assert not complaints, '\n'.join(complaints)


steps.check('the program complains of nothing', quiet)
shutil.rmtree(folder)
steps.finish()
