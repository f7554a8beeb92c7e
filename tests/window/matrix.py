#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person reads the matrix of positions without seeing it, from outside. Prints a line of TAP a step.

Expects what session.py expects.
"""
import warnings

import uia
from uia import GLib, Program, Steps, act, call, expect, find, find_all, key, text_of, wait

warnings.simplefilter('ignore')

TITLE = 'North Korean troops in Russia, October 2024'
FIRST = 'South Korea, 9 rows belong to it, folded'
RUSSIA = 'Russia, 12 rows belong to it, '
TROOPS = 'Are North Korean troops in Russia?'
LAST = 'Did North Korea fire a long-range ballistic missile towards the East Sea, or Sea of Japan?'

uia.require('xdotool')
steps = Steps()
program = Program()
window = program.window(TITLE)


def matrix():
    return find(window, 'table', 'Positions by question')


def names(role):
    return [text_of(node) for node in find_all(matrix(), role)]


def focused():
    return uia.focused(matrix())


def opens():
    call('/window/1', 'view', GLib.Variant('s', 'stances'))
    wait(lambda: FIRST in names('row header'), 'no row of South Korea')


def speaks():
    """Every cell in sight is there, and is one sentence that names its claimant and its question."""
    def every_cell():
        rows, columns, cells = names('row header'), names('button'), names('table cell')
        return len(cells) == len(rows) * len(columns) and (rows, columns, cells)
    rows, columns, cells = wait(every_cell, 'not as many cells as rows by columns')
    assert len(rows) >= 3 and len(columns) >= 3, f'only {len(rows)} rows and {len(columns)} columns'
    claimants = [row.split(',')[0] for row in rows]
    for cell in cells:
        assert any(cell.startswith(claimant) for claimant in claimants), f'whose is {cell!r}?'
        assert any(f', {question}: ' in cell for question in columns), f'which question is {cell!r} about?'
    assert any('they contradict each other' in cell and cell.startswith('Russia and those who belong to it')
               for cell in cells), 'nobody contradicts the other'


def takes_focus():
    act(matrix(), 'matrix.focus')
    expect(focused, FIRST, 'the focus is on the first name')
    key('Down', 'Down')
    expect(focused, RUSSIA + 'folded', 'two rows down')


def folds():
    key('Right')
    expect(focused, RUSSIA + 'open', 'Right opens the row')
    wait(lambda: any(name.startswith('Kremlin, ') for name in names('row header')), 'no Kremlin below Russia')
    key('Down')
    wait(lambda: focused().startswith('Kremlin, '), 'the Kremlin comes next')
    key('Left')
    expect(focused, RUSSIA + 'open', 'Left leads to what the Kremlin belongs to')
    key('space')
    expect(focused, RUSSIA + 'folded', 'the space bar folds')


def walks():
    key('Right', 'Right')
    wait(lambda: focused().startswith(f'Russia, {TROOPS}: neither confirms nor denies, about 21 October 2024'), 'no cell')
    key('End')
    wait(lambda: focused().startswith(f'Russia, {LAST}: '), 'End leads to the last question')
    key('Home')
    expect(focused, RUSSIA + 'open', 'Home leads to the name')
    key('ctrl+End')
    wait(lambda: focused().startswith('Krone, ') and LAST in focused(), 'Ctrl+End leads to the last cell')
    wait(lambda: LAST in names('button') and TROOPS not in names('button'), 'other questions are in sight')
    key('ctrl+Home')
    expect(focused, FIRST, 'Ctrl+Home leads to the first name')
    wait(lambda: TROOPS in names('button'), 'the first question is in sight again')
    key('Page_Down')
    wait(lambda: focused() not in (None, FIRST), 'Page Down leads further down')
    key('Page_Up')
    expect(focused, FIRST, 'Page Up leads back')


def leaves():
    """Tab leads out of the matrix, and back to the same cell."""
    key('shift+Tab')
    wait(lambda: focused() is None, 'Shift+Tab leads out')
    key('Tab')
    expect(focused, FIRST, 'Tab leads back')


def offers():
    """A cell with several positions offers them; one of them is opened."""
    key('Down', 'Right')
    wait(lambda: focused().startswith(f'North Korea, {TROOPS}: '), 'North Korea')
    key('Down')
    wait(lambda: focused().startswith(f'Russia, {TROOPS}: '), 'Russia')
    key('Left', 'Left', 'Right')
    expect(focused, RUSSIA + 'open', 'the row is open')
    key('Right', 'Down')
    wait(lambda: focused().startswith('Kremlin and those who belong to it, '), 'the Kremlin')
    key('Return')
    wait(lambda: 'nonsense' in uia.all_text(matrix()), 'the positions of the Kremlin')
    key('Escape')
    wait(lambda: (focused() or '').startswith('Kremlin and those'), 'Escape leads back to the cell')
    key('Return')
    act(wait(lambda: next((node for node in find_all(matrix(), 'button') if 'reflect something' in uia.all_text(node)), None),
             'nothing to press for what the president said'))
    wait(lambda: any('If there are photographs' in text_of(node) for node in find_all(window, 'label')), 'his page')


def ends_quietly():
    assert program.quit() == 0, 'the program did not end well'
    complaints = program.complaints()
    assert not complaints, '\n'.join(complaints)


for title, step in (
        ('the matrix is there', opens),
        ('every cell in sight is a sentence', speaks),
        ('it takes the focus', takes_focus),
        ('rows open and fold', folds),
        ('keys lead everywhere', walks),
        ('Tab leads out and back', leaves),
        ('a cell offers its positions', offers),
        ('the program ends without a complaint', ends_quietly)):
    steps.check(title, step)
program.kill()
steps.finish()
