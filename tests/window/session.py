#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's session with the program, from outside. Prints a line of TAP a step.

Expects a display and a session bus (with-session makes them), the program in PARALLAX_BINARY, and the shipped dossier
where the program finds it.
"""
import json
import os
import subprocess
import tempfile
import warnings

import uia
from uia import GLib, Program, Steps, act, call, expect, find, find_all, key, text_of, wait, write

warnings.simplefilter('ignore')

TITLE = 'North Korean troops in Russia, October 2024'
EVENT = 'Seoul summons the Russian ambassador'
WORDS = 'We condemn in the strongest terms'

uia.require('xdotool')
steps = Steps()
program = Program()
window = program.window(TITLE)


def sidebar():
    return find(window, 'list', 'What the dossier holds')


def rows(title):
    return list(find_all(find(window, 'list', title), 'list item'))


def names(title):
    return [text_of(row) for row in rows(title)]


def select(list_node, row):
    uia.select(list_node, row)


def choose(view):
    side = sidebar()
    select(side, find(side, 'list item', starts=view + ', '))


def heading():
    """The title of the page, which stands to the right of the list."""
    page = [node for node in find_all(window, 'heading')]
    return text_of(page[-1]) if page else None


def page(title):
    try:
        return wait(lambda: next((node for node in find_all(window, 'panel', title) if uia.actions(node)), None), title)
    except uia.Failure:
        headings = [text_of(node) for node in find_all(window, 'heading')]
        raise uia.Failure(f'no page “{title}”; there are {headings}, and the focus is on {uia.focused(window)!r}') from None


def page_of_quotation():
    return wait(lambda: next((node for node in find_all(window, 'panel', starts=WORDS) if uia.actions(node)), None),
                'no page of the quotation')


def set_filter(text):
    entry = next(node for node in find_all(window, 'entry') if 'visible' in uia.states(node))
    uia.set_text(entry, text)


def count():
    return next(text_of(node) for node in find_all(window, 'status') if text_of(node)[:1].isdigit())


def reset():
    """The list of events, whole, whatever the step before has left."""
    wait(lambda: 'active' in uia.states(window), 'the window is not active')
    call('/window/1', 'view', GLib.Variant('s', 'events'))
    find(window, 'list', 'Events')
    set_filter('')
    expect(lambda: len(rows('Events')) >= 35, True, 'all events are listed')


# From the sidebar to an event, to the words, to the source and back.

def open_window():
    wait(lambda: 'active' in uia.states(window), 'the window is not active')
    expect(lambda: 'Events' in text_of(find(sidebar(), 'list item')), True, 'first row of the sidebar')


def visit_views():
    for view, least in (('Quotations', 80), ('Estimates', 17), ('Positions', 50), ('Claimants', 40), ('Sources', 5),
                        ('Events', 35)):
        choose(view)
        expect(lambda view=view, least=least: len(rows(view)) > 0 and int(count()) >= least, True, f'rows of {view}')


def select_event():
    choose('Events')
    wait(lambda: EVENT in names('Events'), f'“{EVENT}” is not listed')
    select(find(window, 'list', 'Events'), find(find(window, 'list', 'Events'), 'list item', EVENT))
    page(EVENT)


def read_words():
    card = find(page(EVENT), 'link', contains=WORDS)
    name = text_of(card)
    assert name.startswith('Kim Hong-kyun'), name
    assert '21 Oct' in name, name


def follow_source():
    card = find(page(EVENT), 'link', contains=WORDS)
    act(find(card, 'link', starts='La Vanguardia, paragraph'))
    page('La Vanguardia')
    expect(lambda: 'selected' in uia.states(find(sidebar(), 'list item', starts='Sources, ')), True,
           'the sidebar follows')


def come_back():
    key('alt+Left')
    page(EVENT)
    expect(lambda: next((text_of(row) for row in rows('Events') if 'selected' in uia.states(row)), None), EVENT,
           'the selection is back')
    key('alt+Right')
    page('La Vanguardia')
    act(find(window, 'button', 'Back'))
    page(EVENT)


def follow_card_and_claimant():
    act(find(page(EVENT), 'link', contains=WORDS), 'card.open')
    find(window, 'list', 'Quotations')
    act(find(page_of_quotation(), 'link', 'Kim Hong-kyun'))
    page('Kim Hong-kyun')
    key('alt+Left')
    page_of_quotation()
    key('alt+Left')
    page(EVENT)


# Lists.

def step_with_keys():
    reset()
    select(find(window, 'list', 'Events'), rows('Events')[0])
    first, second = names('Events')[:2]
    page(first)
    key('j')
    page(second)
    key('k')
    page(first)
    key('ctrl+Page_Down')
    page(second)


def step_faster_than_frames():
    """Each page is gone before it was ever drawn, and with it what had the focus."""
    reset()
    select(find(window, 'list', 'Events'), rows('Events')[0])
    titles = names('Events')
    act(page(titles[0]), 'page.focus')
    key('Tab')
    uia.xdo('key', '--delay', 0, *'jjjj')
    page(titles[4])
    uia.xdo('key', '--delay', 0, *'kkkk')
    page(titles[0])


def filter_list():
    reset()
    key('ctrl+l')
    expect(lambda: uia.focused(window), 'Filter events', 'Ctrl+L focuses the filter')
    write('summons')
    expect(lambda: names('Events'), [EVENT], 'typing narrows the list')
    assert count().startswith('1 of '), count()
    key('Escape')
    expect(lambda: len(rows('Events')) >= 35, True, 'Escape shows everything again')


def filter_nothing():
    reset()
    set_filter('zzzz')
    find(window, 'status', 'No event matches')
    act(find(window, 'button', 'Show Everything'))
    expect(lambda: len(rows('Events')) >= 35, True, 'everything is back')


def follow_to_hidden_row():
    reset()
    set_filter('Kursk')
    expect(lambda: 0 < len(rows('Events')) < 20 and EVENT not in names('Events'), True, 'the event is filtered out')
    call('/window/1', 'show-record', GLib.Variant('s', 'seoul-summons-ambassador'))
    page(EVENT)
    expect(lambda: EVENT in names('Events'), True, 'the filter gives way to the record')


def open_menu_of(name):
    act(next(node for node in find_all(window, 'button', name) if uia.actions(node)))


def menu_item(name):
    return wait(lambda: next((node for node in uia.walk(window)
                              if 'menu item' in node.role and text_of(node) == name), None),
                f'no menu item “{name}”')


def sort_list():
    reset()
    before = names('Events')
    open_menu_of('Sort')
    act(menu_item('Name'))
    expect(lambda: names('Events') != before, True, 'another order')
    by_name = names('Events')
    assert sorted(by_name, key=str.casefold)[0] == by_name[0], by_name[0]
    open_menu_of('Sort')
    act(menu_item('Reverse Order'))
    expect(lambda: names('Events')[0], by_name[-1], 'the reverse order')
    open_menu_of('Sort')
    act(menu_item('Reverse Order'))
    open_menu_of('Sort')
    act(menu_item('Date'))
    expect(lambda: names('Events'), before, 'the first order')


def filter_by_place():
    reset()
    open_menu_of('Filter')
    wait(lambda: uia.focused(window), 'nothing is focused')
    row = find(window, 'list item', starts='Seoul, ')
    wanted = int(text_of(row).rsplit(', ', 1)[1])
    while not (uia.focused(window) or '').startswith('Seoul, '):
        key('Down')
    key('Return')
    expect(lambda: len(rows('Events')), wanted, 'events in Seoul')
    act(find(window, 'button', 'Remove filter Place: Seoul'))
    expect(lambda: len(rows('Events')) >= 35, True, 'the filter is removed')


# Keyboard alone.

def focus_panes():
    reset()
    select(find(window, 'list', 'Events'), rows('Events')[1])
    key('ctrl+l', 'F6')
    expect(lambda: uia.focused(window), names('Events')[1], 'F6 goes to the page')
    key('F6')
    expect(lambda: (uia.focused(window) or '').startswith('Events, '), True, 'F6 goes to the sidebar')
    key('F6')
    expect(lambda: uia.focused(window), names('Events')[1], 'F6 goes to the list')
    key('Return')
    expect(lambda: heading() is not None and uia.focused(window) == names('Events')[1], True, 'Enter goes to the page')
    key('alt+5')
    find(window, 'list', 'Claimants')
    key('alt+1')
    find(window, 'list', 'Events')


def shown_headings(keys):
    return [text_of(node) for node in find_all(keys, 'heading') if 'visible' in uia.states(node)]


def open_menus():
    key('F10')
    menu_item('About Parallax')
    key('Escape')
    key('ctrl+question')
    keys = program.window('Keyboard Shortcuts')
    uia.write('next pane')
    wait(lambda: shown_headings(keys) == ['Going Around'], 'the keys are searched')
    key('Escape')
    wait(lambda: len(shown_headings(keys)) > 4, 'all keys again')
    key('Escape')
    wait(lambda: len(program.windows()) == 1, 'the shortcuts window is closed')
    call('', 'about')
    wait(lambda: len(program.windows()) == 2, 'the about window is open')
    key('Escape')
    wait(lambda: len(program.windows()) == 1, 'the about window is closed')


# Finding.

def found():
    return names('What was found')


def entry_text():
    entry = find(window, 'entry', 'Find in this dossier')
    return uia.written_in(entry)


def find_words():
    reset()
    key('ctrl+f')
    expect(lambda: uia.focused(window), 'Find in this dossier', 'the focus is in the entry')
    write('hong kyun')
    wait(lambda: found() and found()[0].startswith('Claimants: Kim Hong-kyun'), 'Kim Hong-kyun is not found first')
    expect(lambda: any(name.startswith('Quotations: “We condemn') for name in found()), True, 'quotations are found')
    key('Return')
    page('Kim Hong-kyun')
    key('alt+Left')
    expect(lambda: (uia.focused(window) or '').startswith('Claimants: Kim Hong-kyun'), True, 'Back returns to the result')
    expect(entry_text, 'hong kyun', 'the words are there still')
    key('Down', 'Return')
    page('La Vanguardia')
    key('alt+Left')
    expect(lambda: (uia.focused(window) or '').startswith('Sources: La Vanguardia'), True, 'Back returns to another result')


def find_all_of_a_kind():
    key('ctrl+f')
    expect(lambda: uia.focused(window), 'Find in this dossier', 'the focus is in the entry')
    write('troops')
    wait(lambda: any(name.startswith('Show all ') and name.endswith(' events') for name in found()), 'not all are offered')
    key('Down')
    for _ in range(5):
        key('Down')
    expect(lambda: (uia.focused(window) or '').startswith('Show all '), True, 'the sixth row leads to all')
    key('Return')
    expect(lambda: len(found()) > 6 and all(name.startswith('Events: ') for name in found()), True, 'all events are listed')
    act(find(window, 'button', 'Records of any kind'))
    expect(lambda: any(name.startswith('Quotations: ') for name in found()), True, 'every kind again')


def find_nothing():
    key('ctrl+f')
    expect(lambda: uia.focused(window), 'Find in this dossier', 'the focus is in the entry')
    write('zzzqq')
    expect(entry_text, 'zzzqq', 'the words are replaced')
    expect(lambda: [text_of(node) for node in find_all(window, 'status') if text_of(node) == 'Nothing found'],
           ['Nothing found'], 'it is said that nothing was found')
    key('Escape')
    expect(entry_text, '', 'Escape empties the entry')
    key('Escape')
    find(window, 'list', 'Events')


def find_by_typing():
    reset()
    select(find(window, 'list', 'Events'), rows('Events')[1])
    key('F6')
    write('peskov')
    expect(entry_text, 'peskov', 'what is typed anywhere is searched')
    wait(lambda: found() and found()[0].startswith('Claimants: Dmitry Peskov'), 'Dmitry Peskov is not found first')
    key('Escape', 'Escape')
    reset()


# Folding.

def window_width():
    geometry = uia.xdo('getwindowgeometry', '--shell', program.x_window(TITLE))
    return int(dict(line.split('=') for line in geometry.split('\n'))['WIDTH'])


def is_below():
    """Whether there is a button that leads up."""
    return any(text_of(node).startswith('Up to') and 'visible' in uia.states(node)
               for node in find_all(window, 'button'))


def fold():
    reset()
    select(find(window, 'list', 'Events'), rows('Events')[1])
    name = names('Events')[1]
    program.resize(TITLE, 700, 700)
    find(window, 'button', 'Up to Contents')
    # Once folded into one pane the window may get narrower still.
    program.resize(TITLE, 520, 640)
    find(window, 'button', 'Up to Contents')
    program.resize(TITLE, 360, 640)
    expect(window_width, 360, 'the window is as narrow as a telephone')
    find(window, 'button', 'Up to Contents')
    key('F6', 'Return')
    find(window, 'button', 'Up to Events')
    page(name)
    key('Escape')
    find(window, 'button', 'Up to Contents')
    key('alt+Up')
    expect(is_below, False, 'at the top')
    key('Down', 'Return')
    find(window, 'list', 'Quotations')
    program.resize(TITLE, 1200, program.height)
    expect(is_below, False, 'three panes again')
    choose('Events')


# Files.

def shipped_path():
    for folder in filter(None, [os.environ.get('PARALLAX_DOSSIERS_DIR'),
                                *(os.path.join(data, 'parallax', 'dossiers') for data in
                                  os.environ.get('XDG_DATA_DIRS', '').split(':'))]):
        path = os.path.join(folder, 'north-korean-troops.parallax')
        if os.path.exists(path):
            return path
    raise uia.Failure('the shipped dossier is not found')


folder = tempfile.mkdtemp()


def make_dossier(name, change):
    with open(shipped_path(), encoding='utf-8') as stream:
        dossier = json.load(stream)
    change(dossier)
    path = os.path.join(folder, name)
    with open(path, 'w', encoding='utf-8') as stream:
        json.dump(dossier, stream, indent=1)
    return path


def break_dossier(dossier):
    dossier['id'] = 'broken'
    dossier['title'] = 'A dossier with problems'
    dossier['events'][0]['date'] = '2024-13-45'
    dossier['estimates'][0]['measure'] = 'no-such-measure'


def open_second_file():
    path = make_dossier('problems.parallax', break_dossier)
    program.run_again(path)
    program.window('A dossier with problems')
    expect(lambda: len(program.windows()), 2, 'two windows')


def show_problems():
    global window
    first = window
    window = program.window('A dossier with problems')
    try:
        row = find(sidebar(), 'list item', starts='Problems, ')
        assert int(text_of(row).rsplit(', ', 1)[1]) >= 2, text_of(row)
        for _ in range(4):
            if uia.focused(sidebar()):
                break
            key('F6')
        key('End')
        expect(lambda: uia.focused(window), text_of(row), 'the problems stand last')
        problem = find(window, 'list item', starts='Error: ')
        assert 'line ' in problem.description, problem.description
        select(find(window, 'list', 'Problems'), problem)
        wait(lambda: any('errors in this record' in text_of(node) for node in uia.walk(window)),
             'the page of the record says what is wrong')
        find(window, 'button', 'Back')
    finally:
        window = first


def same_file_comes_to_front():
    link = os.path.join(folder, 'link.parallax')
    os.symlink(shipped_path(), link)
    for path in (shipped_path(), link):
        program.run_again(os.path.join(folder, 'problems.parallax'))
        expect(program.active_title, 'A dossier with problems', 'the second window is in front')
        program.run_again(path)
        expect(program.active_title, TITLE, f'{os.path.basename(path)} brings its window to the front')
    expect(lambda: len(program.windows()), 2, 'no third window')


def bad_file():
    path = os.path.join(folder, 'bad.parallax')
    with open(path, 'w', encoding='utf-8') as stream:
        stream.write('{"parallax": 1,\n "title": \'x\'}')
    program.run_again(path)
    bad = program.window('bad.parallax')
    find(bad, 'heading', 'This dossier cannot be opened')
    find(bad, 'label', 'line 2, column 11')
    make_dossier('bad.parallax', mend_dossier)
    act(find(bad, 'button', 'Try Again'))
    program.window('Mended')


def mend_dossier(dossier):
    dossier['title'], dossier['id'] = 'Mended', 'mended'


def retitle_dossier(dossier):
    dossier['title'], dossier['id'] = 'Mended again', 'mended'


def changed_file():
    mended = program.window('Mended')
    os.replace(make_dossier('new.parallax', retitle_dossier), os.path.join(folder, 'bad.parallax'))
    find(mended, contains='“bad.parallax” has changed')
    act(find(mended, 'button', 'Read Again'))
    program.window('Mended again')
    make_dossier('bad.parallax', mend_dossier)
    find(mended, contains='“bad.parallax” has changed')
    key('F5')
    program.window('Mended')


def missing_file():
    program.run_again(os.path.join(folder, 'nowhere.parallax'))
    find(program.window('nowhere.parallax'), 'heading', 'This dossier cannot be opened')
    key('ctrl+w')
    wait(lambda: 'nowhere.parallax' not in [each.name for each in program.windows()], 'Ctrl+W closes the window')


def open_dialog():
    call('', 'open')
    program.window('Open Dossiers')
    key('Escape')
    wait(lambda: 'Open Dossiers' not in [each.name for each in program.windows()], 'Escape closes the dialog')


def export_comparison():
    """Ctrl+E asks for a file, and writes what is compared to it."""
    path = os.path.join(tempfile.mkdtemp(), 'figures.csv')
    call('/window/1', 'compare', GLib.Variant('s', 'troops-present'))
    wait(lambda: any(text_of(node).startswith('In the words') for node in uia.walk(window)), 'no table of figures')
    key('ctrl+e')
    program.window('Export')
    key('ctrl+a')
    write(path)
    key('Return')
    wait(lambda: os.path.exists(path), f'{path} is not written')
    with open(path, encoding='utf-8') as stream:
        assert '"figure-kyslytsya"' in stream.read(), 'the figure of Kyslytsya is not in the file'
    wait(lambda: any('figures.csv' in text_of(node) for node in find_all(window, 'label')), 'nobody says that it was written')
    reset()


# Appearance.

def brightness():
    """Of the window, from 0 to 1; None where there is no tool that tells."""
    try:
        shot = subprocess.run(['import', '-window', program.x_window(TITLE), '-colorspace', 'gray', '-format', '%[fx:mean]',
                               'info:'], stdout=subprocess.PIPE, text=True, check=True).stdout
        return float(shot)
    except (OSError, subprocess.CalledProcessError):
        return None


def appearance():
    program.run_again(shipped_path())
    call('', 'color-scheme', GLib.Variant('s', 'light'), state=True)
    if brightness() is not None:
        wait(lambda: brightness() > 0.6, 'light')
    call('', 'color-scheme', GLib.Variant('s', 'dark'), state=True)
    if brightness() is not None:
        wait(lambda: brightness() < 0.4, 'dark')
    call('', 'color-scheme', GLib.Variant('s', 'light'), state=True)
    if brightness() is not None:
        wait(lambda: brightness() > 0.6, 'light again')
    call('', 'color-scheme', GLib.Variant('s', 'follow'), state=True)


def choose_in_submenu():
    """The keyboard is not left in a menu that has gone."""
    key('F10')
    uia.tab_to(window, 'Appearance', keys=('Up',))
    key('Right', 'Down', 'Return')
    expect(lambda: uia.focused(window), 'Main menu', 'a choice in a submenu takes the focus with it')


def names_for_everything():
    """Everything that the keyboard reaches has a name."""
    for each in program.windows():
        nameless = uia.nameless(each)
        assert not nameless, f'{each.name}: ' + '; '.join(nameless)


def last_place():
    """The record that was read last is there again after a restart."""
    global program, window
    call('/window/1', 'show-record', GLib.Variant('s', 'seoul-summons-ambassador'))
    page(EVENT)
    assert program.quit() == 0, 'the program did not end well'
    program = Program()
    window = program.window(TITLE)
    page(EVENT)


def ends_quietly():
    assert program.quit() == 0, 'the program did not end well'
    complaints = program.complaints()
    assert not complaints, '\n'.join(complaints)


for title, step in (
        ('the window opens with the shipped dossier', open_window),
        ('every list has its records', visit_views),
        ('from the sidebar to the event', select_event),
        ('the words of Kim Hong-kyun are read', read_words),
        ('a link leads to the source', follow_source),
        ('Back and Forward return to page and selection', come_back),
        ('cards and names are links', follow_card_and_claimant),
        ('J, K and Ctrl+Page Down step through the list', step_with_keys),
        ('keys that come faster than frames are not lost', step_faster_than_frames),
        ('words narrow the list', filter_list),
        ('a list without a match says so', filter_nothing),
        ('a link to a hidden row clears the filter', follow_to_hidden_row),
        ('the list is sorted', sort_list),
        ('the list is narrowed to a place', filter_by_place),
        ('F6 goes from pane to pane', focus_panes),
        ('Ctrl+F finds records and Back returns to them', find_words),
        ('all results of a kind', find_all_of_a_kind),
        ('nothing is found, and Escape goes back', find_nothing),
        ('typing anywhere begins a search', find_by_typing),
        ('menu, shortcuts and about window', open_menus),
        ('what is compared is exported', export_comparison),
        ('the window folds to 360 pixels and back', fold),
        ('another file opens in a window of its own', open_second_file),
        ('problems are listed and lead to the record', show_problems),
        ('a file that is open comes to the front', same_file_comes_to_front),
        ('a bad file says why, and can be tried again', bad_file),
        ('and so is one that another program has changed', changed_file),
        ('a missing file says why', missing_file),
        ('Open… asks for a file', open_dialog),
        ('light and dark', appearance),
        ('a choice in a submenu', choose_in_submenu),
        ('everything that takes the focus has a name', names_for_everything),
        ('the last place is remembered', last_place),
        ('the program ends without a complaint', ends_quietly)):
    steps.check(title, step)
program.kill()
steps.finish()
