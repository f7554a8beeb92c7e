#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person changes settings, from outside: each has its effect at once, in every window, and is there after a restart.
Prints a line of TAP a step.

Expects what session.py expects. Settings are kept in a file below the home of the session, as without a desktop.
"""
import json
import os
import shutil
import tempfile
import warnings

os.environ['GSETTINGS_BACKEND'] = 'keyfile'

import uia
from uia import GLib, Program, Steps, all_text, call, expect, find, find_all, key, text_of, wait, write

warnings.simplefilter('ignore')

MEASURE = 'troops-in-total'

uia.require('xdotool')
steps = Steps()
folder = tempfile.mkdtemp()
home = os.path.join(folder, 'Articles of all dossiers')
os.mkdir(home)
first_file, other_file = (os.path.join(folder, name) for name in ('first.parallax', 'other.parallax'))


def copy_dossier(path, title):
    """The shipped dossier as another one, in which one source is satire as a whole."""
    with open(os.path.join(os.environ['PARALLAX_DOSSIERS_DIR'], 'north-korean-troops.parallax'), encoding='utf-8') as file:
        dossier = json.load(file)
    dossier.update(title=title, id=title.lower())
    dossier['sources'][0]['kind'] = 'satire'
    with open(path, 'w', encoding='utf-8') as file:
        json.dump(dossier, file)
    return dossier


dossier = copy_dossier(first_file, 'First')
copy_dossier(other_file, 'Other')
quotation = next(each for each in dossier['quotations'] if each['form'] == 'direct')
program = Program(first_file)
window = program.window('First')
program.run_again(other_file)
second = program.window('Other')


def both(condition):
    return condition(window) and condition(second)


def reads(each, text):
    return next(find_all(each, contains=text), None) is not None


def in_both(text, gone=None):
    """Waits until TEXT is read in both windows, and GONE in neither."""
    wait(lambda: both(lambda each: reads(each, text)), f'not in both windows: {text}')
    if gone:
        wait(lambda: both(lambda each: not reads(each, gone)), f'still in a window: {gone}')


def settings():
    return program.window('Settings')


def choose(mnemonic, steps_down):
    """Opens the drop-down with its mnemonic and chooses what stands so many lines further down, or up."""
    expect(Program.active_title, 'Settings', 'the settings have no keyboard')
    key(f'alt+{mnemonic}')
    wait(lambda: any(row.role == 'list item' and 'focused' in row.states for row in uia.walk(settings())),
         'the list does not open')
    key(*(['Down'] * steps_down if steps_down > 0 else ['Up'] * -steps_down), 'Return')


def state_of(action):
    from gi.repository import Gio
    connection = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    answer = connection.call_sync(uia.APPLICATION_ID, uia.OBJECT_PATH, 'org.gtk.Actions', 'Describe',
                                  GLib.Variant('(s)', (action,)), None, Gio.DBusCallFlags.NONE, 5000, None)
    return answer.unpack()[0][2][0]


def height_of_title(each):
    heading = find(each, 'heading', contains=quotation['text'])
    return heading.call('Component', 'GetExtents', GLib.Variant('(u)', (1,)))[0][3]


def show_in_both(path, parameter):
    for number in (1, 2):
        call(f'/window/{number}', path, GLib.Variant('s', parameter))


def open_settings():
    key('ctrl+comma')
    node = settings()
    controls = {text_of(each) for role in ('combo box', 'slider', 'check box', 'button') for each in find_all(node, role)}
    for name in ('Colours', 'Size of quotations', 'Dates', 'Figures', '“As of” a day counts',
                 'Satire and unattributed reports', 'Choose the folder to look for articles in'):
        assert any(name in control for control in controls), f'no control “{name}” among {sorted(controls)}'
    key('ctrl+comma')
    assert sum(each.name == 'Settings' for each in program.windows()) == 1, 'the settings are there twice'


def change_colours():
    choose('c', 2)
    expect(lambda: state_of('color-scheme'), 'dark', 'the colours are not dark')


def change_dates():
    in_both('Before about 17 October 2024')
    choose('d', 1)
    in_both('Before about 2024-10-17', 'Before about 17 October 2024')
    choose('d', 1)
    in_both('Before about 17.10.2024', 'Before about 2024-10-17')
    choose('d', -1)
    in_both('Before about 2024-10-17')


def change_figures():
    show_in_both('compare', MEASURE)
    in_both('12,000')
    choose('f', 1)
    in_both('about 12000')
    # Words as printed keep their separators.
    in_both('12,000')
    for each in (window, second):
        assert 'about 12,000' not in all_text(find(each, 'panel', starts='Chart: ')), 'the chart has separators'


def change_clock():
    choose('a', 1)
    for each in (window, second):
        find(each, 'button', 'What counts: published')


def apart(each):
    return next((node for node in find_all(each, 'check box', contains='satire alone')), None)


def change_satire():
    show_in_both('view', 'stances')
    wait(lambda: both(apart), 'no check button for what stands apart')
    assert not any('checked' in uia.states(apart(each)) for each in (window, second))
    key('alt+s')
    wait(lambda: both(lambda each: 'checked' in uia.states(apart(each))), 'satire is not shown in both windows')


def change_size():
    show_in_both('show-record', quotation['id'])
    before = height_of_title(window)
    expect(Program.active_title, 'Settings', 'the settings have no keyboard')
    key('alt+z', *['Right'] * 5)
    wait(lambda: both(lambda each: height_of_title(each) > before * 1.3), 'the words are as small as before')


def change_folder():
    key('alt+h')
    expect(Program.active_title, 'Choose the Folder of the Articles', 'nobody asks for the folder')
    write(home)
    key('Return', 'Return')
    expect(Program.active_title, 'Settings', 'the folder is still asked for')
    find(settings(), contains=home)
    show_in_both('view', 'citations')
    in_both(os.path.basename(home))


def close_settings():
    key('Escape')
    wait(lambda: 'Settings' not in [each.name for each in program.windows()], 'Escape closes nothing')


def start_again():
    global program, second
    assert program.quit() == 0
    program = Program(other_file)
    second = program.window('Other')
    assert state_of('color-scheme') == 'dark', 'the colours are light again'
    call('/window/1', 'view', GLib.Variant('s', 'events'))
    find(second, contains='Before about 2024-10-17')
    call('/window/1', 'compare', GLib.Variant('s', MEASURE))
    find(second, contains='about 12000')
    find(second, 'button', 'What counts: published')
    call('/window/1', 'view', GLib.Variant('s', 'stances'))
    wait(lambda: 'checked' in uia.states(apart(second)), 'satire is hidden again')
    call('/window/1', 'view', GLib.Variant('s', 'citations'))
    find(second, contains=os.path.basename(home))


def clear_folder():
    key('ctrl+comma')
    settings()
    expect(Program.active_title, 'Settings', 'the settings have no keyboard')
    key('alt+l')
    find(second, 'heading', 'Do the articles say so?')


for name, step in (
        ('Ctrl+comma opens the settings, once, and each control has a name', open_settings),
        ('colours', change_colours),
        ('dates, in both windows', change_dates),
        ('figures, but not the words of a source', change_figures),
        ('what counts as of a day', change_clock),
        ('satire', change_satire),
        ('the size of quotations', change_size),
        ('the folder of the articles', change_folder),
        ('Escape closes the settings', close_settings),
        ('everything is as chosen after a restart', start_again),
        ('the folder can be taken away', clear_folder)):
    steps.check(name, step)
program.quit()


def quiet():
    complaints = program.complaints()
    assert not complaints, '\n'.join(complaints)


steps.check('the program complains of nothing', quiet)
shutil.rmtree(folder)
steps.finish()
