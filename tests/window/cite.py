#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person takes what is said away, correctly cited: copies it, and exports sources and claims. Prints a line of TAP a step.

Expects what session.py expects.
"""
import json
import os
import tempfile

import uia
from uia import GLib, Program, Steps, act, call, expect, find, find_all, key, text_of, wait, write

TITLE = 'North Korean troops in Russia, October 2024'
CLAIM = 'rutte-significant-escalation'
QUOTATION = ('“For North Korea to send troops to fight alongside Russia in Ukraine would mean a significant escalation” — Mark Rutte, '
             'secretary general of NATO, 21 October 2024 (El País, translated from Spanish, about 28 October 2024, ¶\u00a011; in part or '
             'in other words: BFM TV, translated from French, about 21 October 2024, ¶\u00a012, ¶\u00a015)')

uia.require('xdotool')
steps = Steps()
program = Program()
window = program.window(TITLE)
folder = tempfile.mkdtemp()


def heard(start):
    wait(lambda: any(text_of(node).startswith(start) for node in find_all(window, 'label')), f'nobody says: {start}')


def pasted():
    """What the filter of the list gets when it is pasted into it: the clipboard, as any entry has it."""
    key('ctrl+l', 'ctrl+a', 'ctrl+v')
    entry = next((node for node in uia.walk(window) if 'focused' in uia.states(node)), None)
    return entry and uia.written_in(entry)


def empty_filter():
    key('ctrl+l', 'Escape')


def copy_keys():
    """Ctrl+Shift+C copies the claim in front as a quotation, Ctrl+Shift+L its link."""
    call('/window/1', 'show-record', GLib.Variant('s', CLAIM))
    wait(lambda: find(window, 'button', 'Cite'), 'no page of a claim')
    key('ctrl+shift+c')
    heard('Copied as quotation: “For North Korea')
    expect(pasted, QUOTATION, 'what is on the clipboard')
    empty_filter()
    key('ctrl+shift+l')
    heard('Copied as link: parallax:north-korean-troops-2024/rutte-')
    expect(pasted, f'parallax:north-korean-troops-2024/{CLAIM}', 'what is on the clipboard')
    empty_filter()


def copy_from_menu():
    """The menu of the page copies a citation in a style."""
    button = next(node for node in find_all(window, 'button', 'Cite') if uia.actions(node))
    act(button)
    wait(lambda: any(text_of(node) == 'MLA' for node in uia.walk(window)), 'no styles')
    key('m')
    heard('Copied as MLA citation: “NATO warns of the deployment')


def export(keys, name, typed=None):
    """@typed: what the reader writes, where that is not the name of the file."""
    path = os.path.join(folder, name)
    key(keys)
    program.window('Export')
    key('ctrl+a')
    write(os.path.join(folder, typed or name))
    key('Return')
    heard(f'Exported as “{name}”')
    with open(path, encoding='utf-8', errors='replace', newline='') as stream:
        return stream.read()


def export_sources():
    """Ctrl+E takes away what is in front: the extension says that its sources are meant."""
    text = export('ctrl+e', 'one.ris')
    ids = [line.split('- ')[1] for line in text.split('\r\n') if line.startswith('ID')]
    assert ids == ['el-pais', 'bfm-tv'], ids
    wait(lambda: any(text_of(node) == 'Show in Folder' for node in find_all(window, 'button')), 'no way to the folder')


def export_dossier():
    """Ctrl+Shift+E takes away all of it."""
    claims = json.loads(export('ctrl+shift+e', 'all.jsonld'))['@graph']
    assert len(claims) == 240, len(claims)


def keep_others():
    """A name that the program completes takes the place of no file that the dialog has not asked about."""
    with open(os.path.join(folder, 'kept.pdf'), 'w', encoding='utf-8') as stream:
        stream.write('mine')
    assert export('ctrl+e', 'kept (2).pdf', typed='kept').startswith('%PDF-')
    with open(os.path.join(folder, 'kept.pdf'), encoding='utf-8') as stream:
        assert stream.read() == 'mine', 'a file was replaced that nobody was asked about'
    assert sorted(os.listdir(folder)) == ['all.jsonld', 'kept (2).pdf', 'kept.pdf', 'one.ris'], os.listdir(folder)


def ends_quietly():
    assert program.quit() == 0, 'the program did not end well'
    complaints = program.complaints()
    assert not complaints, '\n'.join(complaints)


for title, step in (
        ('what is in front is copied by keys', copy_keys),
        ('it is copied from its menu', copy_from_menu),
        ('its sources are exported', export_sources),
        ('the whole dossier is exported', export_dossier),
        ('another file is kept', keep_others),
        ('the program ends without a complaint', ends_quietly)):
    steps.check(title, step)
program.kill()
steps.finish()
