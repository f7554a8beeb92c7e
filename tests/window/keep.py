#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person who has no pointer and does not see the screen finds, keeps and sets side by side. Prints a line of TAP a step.

Expects what session.py expects. Everything is done with the keyboard; what the accessibility bus tells is only read.
"""
import json
import os
import tempfile

import uia
from uia import Program, Steps, expect, find, find_all, key, text_of, wait, write

TITLE = 'North Korean troops in Russia, October 2024'
WORDS = '“We condemn in the strongest terms'
NOTE = 'The only direct words of Seoul’s ministry'
FIGURE = 'Sergiy Kyslytsya'
EVENT = 'Seoul summons the Russian ambassador'

uia.require('xdotool')
steps = Steps()
program = Program()
window = program.window(TITLE)
exported = os.path.join(tempfile.mkdtemp(), 'kept.json')


def focused():
    return uia.focused(window) or ''


def rows(title):
    return list(find_all(find(window, 'list', title), 'list item'))


def names(title):
    return [text_of(row) for row in rows(title)]


def focus_list(title):
    wait(lambda: rows(title), f'no {title}')
    for _ in range(5):
        if focused() in names(title):
            return
        key('F6')
    raise uia.Failure(f'no way to {title}; the focus is on {focused()!r}')


def found():
    return names('What was found')


def marks():
    return names('Bookmarks')


def kinds():
    return [name.split(':')[0] for name in marks()]


def down_to(starts):
    uia.tab_to(window, starts, keys=('Down',), most=20)


def heard(words):
    """A notice that is spoken."""
    return find(window, 'alert', starts=words)


def bookmarks_page():
    """With all of them, whatever the step before has left."""
    key('alt+1', 'ctrl+alt+b')
    shown = wait(lambda: next((node for node in uia.walk(window) if text_of(node) in ('Bookmarks', 'Show Everything')
                               and node.role in ('list', 'button')), None), 'no bookmarks, and none that are hidden')
    if shown.role == 'button':
        uia.tab_to(window, 'Show Everything', most=8)
        key('Return')
    find(window, 'list', 'Bookmarks')


def in_sidebar(starts):
    return next((text_of(row) for row in find_all(find(window, 'list', 'What the dossier holds'), 'list item')
                 if text_of(row).startswith(starts)), None)


# Find, and keep.

def find_words():
    wait(lambda: 'active' in uia.states(window), 'the window is not active')
    key('ctrl+f')
    expect(focused, 'Find in this dossier', 'the focus is in the entry')
    write('condemn strongest')
    wait(lambda: found()[:1] and found()[0].startswith('Quotations: ' + WORDS), 'the words are not found first')
    down_to('Quotations: ' + WORDS)
    key('Return')
    find(window, 'list', 'Quotations')
    find(window, 'panel', starts=WORDS.strip('“'))


def mark_with_note():
    program.tree.said.clear()
    key('ctrl+d')
    heard('Bookmarked.')
    uia.expect_said(program, 'Bookmarked.')
    expect(lambda: in_sidebar('Bookmarks, '), 'Bookmarks, 1', 'the sidebar counts it')
    key('alt+n')
    expect(focused, 'Note', 'the focus is in the note')
    write(NOTE)
    key('ctrl+Return')
    wait(lambda: focused().startswith('Quotation: '), 'the focus is on the bookmark')
    wait(lambda: NOTE in rows('Bookmarks')[0].description, 'the note is not spoken')
    expect(lambda: len(marks()), 1, 'one bookmark')
    assert WORDS.strip('“') in marks()[0], marks()


def find_by_typing():
    key('alt+1')
    focus_list('Events')
    write('kyslytsya')
    wait(lambda: any(name.startswith('Estimates: ') for name in found()), 'no figure is found')
    figure = next(name for name in found() if name.startswith('Estimates: '))
    assert FIGURE in figure or '12,000' in figure, figure
    down_to(figure)
    key('Return')
    find(window, 'list', 'Estimates')
    key('ctrl+d')
    expect(lambda: in_sidebar('Bookmarks, '), 'Bookmarks, 2', 'the sidebar counts it')


def find_of_a_kind():
    key('ctrl+f')
    expect(focused, 'Find in this dossier', 'the focus is in the entry')
    write('ambassador')
    wait(lambda: len({name.split(':')[0] for name in found()}) > 1, 'several kinds are found')
    uia.tab_to(window, 'Kind: Any kind', most=5)
    key('Return', 'Down', 'Down', 'Return')
    expect(focused, 'Kind: Events', 'the second kind')
    wait(lambda: found() and all(name.startswith('Events: ') for name in found()), 'events alone')
    key('ctrl+f')
    down_to('Events: ' + EVENT)
    key('Return')
    find(window, 'panel', EVENT)
    key('ctrl+d')
    expect(lambda: in_sidebar('Bookmarks, '), 'Bookmarks, 3', 'the sidebar counts it')


# The page of bookmarks.

def search_bookmarks():
    bookmarks_page()
    expect(lambda: sorted(kinds()), ['Estimate', 'Event', 'Quotation'], 'all three')
    uia.tab_to(window, 'Find bookmarks', keys=('shift+Tab',), most=8)
    write('ministry SÉOUL direct')
    expect(kinds, ['Quotation'], 'words of the note are found')
    key('ctrl+a', 'BackSpace')
    expect(lambda: len(marks()), 3, 'all again')


def move():
    bookmarks_page()
    uia.tab_to(window, marks()[0], most=12)
    before = marks()
    key('alt+Down')
    expect(marks, [before[1], before[0], before[2]], 'it went down')
    expect(focused, before[0], 'the focus goes with it')
    key('ctrl+shift+Up')
    expect(marks, before, 'and up again')


def choose_order(name, steps_down):
    uia.tab_to(window, 'Order of the bookmarks: ', keys=('shift+Tab',), most=8)
    key('Return', 'Home', *['Down'] * steps_down, 'Return')
    expect(focused, 'Order of the bookmarks: ' + name, 'the order is chosen')


def sort():
    bookmarks_page()
    before = marks()
    choose_order('Kind', 2)
    expect(kinds, ['Event', 'Quotation', 'Estimate'], 'by kind')
    choose_order('Date', 3)
    wait(lambda: kinds()[2] == 'Estimate', 'by date: 21 October twice, then the 30th')
    choose_order('Your order', 0)
    expect(marks, before, 'the first order')


def remove_and_undo():
    bookmarks_page()
    before = marks()
    uia.tab_to(window, before[1], most=12)
    key('Delete')
    heard('Bookmark removed.')
    expect(marks, [before[0], before[2]], 'it is gone')
    expect(focused, before[2], 'the focus is on the next')
    uia.expect_said(program, 'Bookmark removed.')
    key('alt+u')
    uia.expect_said(program, 'Undone')
    expect(marks, before, 'it is back, in its place')


def menu(item):
    keys = ('Tab',) if focused() == 'Find bookmarks' else ('shift+Tab',)
    uia.tab_to(window, 'Export and import bookmarks', keys=keys, most=12)
    key('Return')
    wait(lambda: any('menu item' in node.role and text_of(node) == item for node in uia.walk(window)), f'no {item}')
    for _ in range(6):
        if focused() == item:
            break
        key('Down')
    expect(focused, item, 'the item of the menu')
    key('Return')


def export_bookmarks():
    bookmarks_page()
    menu('Export the Bookmarks of This Dossier…')
    program.window('Export Bookmarks')
    key('ctrl+a')
    write(exported)
    key('Return')
    heard('Bookmarks exported as “kept.json”.')
    with open(exported, encoding='utf-8') as stream:
        assert NOTE in json.dumps(json.load(stream), ensure_ascii=False), 'the note is not in the file'


def import_bookmarks():
    bookmarks_page()
    before = marks()
    uia.tab_to(window, before[0], most=12)
    for left in (2, 1, 0):
        key('Delete')
        expect(lambda left=left: in_sidebar('Bookmarks, '), f'Bookmarks, {left}', 'it is removed')
    menu('Import Bookmarks…')
    program.window('Import Bookmarks')
    write(exported)
    key('Return')
    heard('3 bookmarks added')
    expect(marks, before, 'all three, in their order')
    wait(lambda: any(NOTE in row.description for row in rows('Bookmarks')), 'the note came with it')
    menu('Import Bookmarks…')
    program.window('Import Bookmarks')
    write(exported)
    key('Return')
    wait(lambda: find(window, 'alert', contains='3 were there already'), 'nothing is doubled')
    expect(marks, before, 'nothing is doubled')


def open_bookmark():
    bookmarks_page()
    uia.tab_to(window, 'Quotation: ', most=12)
    key('Return')
    find(window, 'panel', starts=WORDS.strip('“'))
    key('alt+Left')
    wait(lambda: focused().startswith('Quotation: '), 'Back returns to the bookmark')


# Side by side.

def columns():
    """Who stands in which column."""
    return [text_of(node).split(', ')[0] for node in uia.walk(window) if ', column ' in text_of(node)]


def count_of_columns():
    return (in_sidebar('Claims side by side, ') or in_sidebar('Compare claims side by side, ') or '').rsplit(' ', 1)[-1]


def set_side_by_side():
    key('alt+2')
    focus_list('Quotations')
    key('Home', 'ctrl+b')
    heard('Added to side by side: ')
    key('Down', 'Down', 'Down', 'ctrl+b')
    expect(count_of_columns, '2', 'the sidebar counts two claims')
    key('ctrl+shift+b')
    wait(lambda: len(columns()) == 2, 'no two columns')


def reorder():
    before = columns()
    assert before[0] != before[1], before
    uia.tab_to(window, before[0], most=12)
    key('ctrl+shift+Right')
    expect(columns, before[::-1], 'the first went to the right')
    key('ctrl+shift+Left')
    expect(columns, before, 'and back')


def remove_column():
    before = columns()
    uia.tab_to(window, before[0], most=12)
    key('Delete')
    heard('Removed from side by side: ')
    expect(columns, before[1:], 'one is left')
    key('alt+u')
    expect(columns, before, 'it is back, in its place')


def names_for_everything():
    for keys in ('ctrl+alt+b', 'ctrl+f', 'ctrl+shift+b'):
        key(keys)
        nameless = uia.nameless(window)
        assert not nameless, f'{keys}: ' + '; '.join(nameless)
        misnamed = uia.misnamed(window)
        assert not misnamed, f'{keys}: ' + '; '.join(misnamed)


# Once more.

def starts_again():
    global program, window
    bookmarks_page()
    before = marks()
    key('ctrl+q')
    assert program.end() == 0, 'the program did not end well'
    complaints = program.complaints()
    assert not complaints, '\n'.join(complaints)
    program = Program()
    window = program.window(TITLE)
    bookmarks_page()
    expect(marks, before, 'all bookmarks are there')
    wait(lambda: any(NOTE in row.description for row in rows('Bookmarks')), 'with its note')


def ends_quietly():
    key('ctrl+q')
    assert program.end() == 0, 'the program did not end well'
    complaints = program.complaints()
    assert not complaints, '\n'.join(complaints)


for title, step in (
        ('Ctrl+F finds words, and Enter opens them', find_words),
        ('Ctrl+D marks them, and a note is written', mark_with_note),
        ('typing anywhere finds a figure', find_by_typing),
        ('what is found is narrowed to a kind', find_of_a_kind),
        ('bookmarks are searched', search_bookmarks),
        ('a bookmark is moved', move),
        ('bookmarks are sorted', sort),
        ('a bookmark is removed, and brought back', remove_and_undo),
        ('bookmarks are exported', export_bookmarks),
        ('and imported', import_bookmarks),
        ('a bookmark leads to what it marks', open_bookmark),
        ('two claims stand side by side', set_side_by_side),
        ('their order is changed', reorder),
        ('one is taken away, and brought back', remove_column),
        ('everything that takes the focus has a name', names_for_everything),
        ('everything is there after a restart', starts_again),
        ('the program ends without a complaint', ends_quietly)):
    steps.check(title, step)
program.kill()
steps.finish()
