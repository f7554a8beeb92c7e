#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person compares figures and positions, from outside. Prints a line of TAP a step.

Expects what session.py expects.
"""
import warnings

import uia
from uia import GLib, Program, Steps, act, call, expect, find, find_all, key, text_of, wait, write

warnings.simplefilter('ignore')

TITLE = 'North Korean troops in Russia, October 2024'
IN_ALL = 'Soldiers North Korea is to send in all'
PRESENT = 'North Korean soldiers who are in Russia'
QUESTION = 'Are North Korean troops in Russia?'
LATER = ('22 Oct', '23 Oct', '24 Oct', '25 Oct', '26 Oct', '27 Oct', '28 Oct', '29 Oct', '30 Oct', '31 Oct', 'Nov')

uia.require('xdotool')
steps = Steps()
program = Program()
window = program.window(TITLE)


def page(name):
    return find(window, 'panel', name)


def picked():
    """What is compared, as its button says; the button stands before everything else on the page."""
    front = page_in_front()
    return front and text_of(next(find_all(front, 'button')))


def page_in_front():
    """That of the row that is selected; GTK tells of pages that are hidden, too."""
    rows_of_sidebar = find_all(find(window, 'list', 'What the dossier holds'), 'list item', starts='Compare ')
    name = next((text_of(row).split(',')[0] for row in rows_of_sidebar if 'selected' in uia.states(row)), None)
    return next(find_all(window, 'panel', name), None) if name else None


def day():
    front = page_in_front()
    return front and next(text_of(node) for node in find_all(front, 'button', starts='As of'))


def marks():
    chart = find(page('Compare figures'), 'panel', starts='Chart: ')
    return [text_of(node) for node in find_all(chart, 'link')]


def rows():
    table = find(page('Compare figures'), 'tree table')
    return [text_of(node) for node in find_all(table, 'table row') if text_of(node) != 'Headings']


def tab_to(start_of_name):
    """As a person without a pointer does; from the button with the measure it is a way."""
    call('/window/1', 'filter')
    uia.tab_to(window, start_of_name)


def compare(record):
    call('/window/1', 'compare', GLib.Variant('s', record))


def start(record):
    """The comparison of RECORD, with nothing wound back, whatever the step before has left."""
    wait(lambda: 'active' in uia.states(window), 'the window is not active')
    compare(record)
    uia.settle()
    wait(page_in_front, 'no comparison')
    if day() != 'As of: everything':
        key('alt+End')
    expect(day, 'As of: everything', 'everything is shown')


# Figures.

def open_by_keyboard():
    wait(lambda: 'active' in uia.states(window), 'the window is not active')
    key('alt+7')
    page('Compare figures')
    expect(picked, IN_ALL, 'the first measure')
    expect(lambda: uia.focused(window), IN_ALL, 'the page has the focus')
    row = find(find(window, 'list', 'What the dossier holds'), 'list item', starts='Compare figures, ')
    assert 'selected' in uia.states(row), 'the sidebar does not follow'


def choose_measure():
    start('troops-in-total')
    expect(lambda: uia.focused(window), IN_ALL, 'the button has the focus')
    key('Return')
    expect(lambda: (uia.focused(window) or '').startswith(IN_ALL + ', '), True, 'the list opens at the measure')
    key('Down', 'Down', 'Return')
    expect(picked, PRESENT, 'another measure is chosen')
    expect(lambda: len(marks()), 4, 'its marks')
    key('alt+Left')
    expect(picked, IN_ALL, 'Back returns to the first measure')
    key('alt+Right')
    expect(picked, PRESENT, 'Forward')


def find_measure():
    start('troops-in-total')
    key('Return')
    find(window, 'list', 'What can be chosen')
    write('KURSK')
    wait(lambda: len(list(find_all(find(window, 'list', 'What can be chosen'), 'list item'))) == 1,
         'one measure is left')
    key('Return')
    expect(picked, 'North Korean soldiers in the Kursk region', 'it is chosen')


def step_through_measures():
    start('troops-in-total')
    key('j', 'j')
    expect(picked, PRESENT, 'J goes on')
    key('k', 'k')
    expect(picked, IN_ALL, 'K goes back')


def say_marks():
    start('troops-present')
    names = marks()
    assert 'Sergiy Kyslytsya, about 30 October 2024: 12,000, ' + PRESENT + ', Agence France-Presse' in names, names
    row = next(each for each in rows() if each.startswith('Sergiy Kyslytsya'))
    for part in ('12,000', '“12,000 North Korean soldiers”', 'Said: about 30 Oct 2024', 'Agence France-Presse, paragraph 5'):
        assert part in row, row


def wind_back():
    start('troops-present')
    key('alt+Page_Up')
    expect(day, 'As of 30 October 2024, 2 new about then', 'the last day with news')
    key('ctrl+bracketleft')
    expect(day, 'As of 23 October 2024, 1 new about then', 'the day before')
    expect(lambda: [name.split(',')[0] for name in marks()], ['United States'], 'only what had been said')
    key('alt+Page_Down')
    expect(day, 'As of 30 October 2024, 2 new about then', 'and on')
    key('alt+Page_Down')
    expect(day, 'As of: everything', 'to the end')


def choose_day():
    start('troops-present')
    key('alt+Down')
    expect(lambda: uia.focused(window), 'Everything', 'the list of days opens')
    key('Down', 'Down', 'Return')
    expect(day, 'As of 23 October 2024, 1 new about then', 'a day of the list')


def twenty_first_of_october():
    """As of 21 October no figure that was first said later, on whichever page the day was chosen."""
    start('troops-in-russia')
    for _ in range(20):
        if day().startswith('As of 21 October 2024'):
            break
        key('alt+Page_Up')
    expect(lambda: day().startswith('As of 21 October 2024'), True, 'wound back among the positions')
    compare('troops-in-total')
    wait(lambda: picked() == IN_ALL, 'the figures')
    expect(lambda: day().startswith('As of 21 October 2024'), True, 'the same day among the figures')
    n = 0
    for record in ('troops-in-total', 'troops-sent', 'troops-present', 'special-forces-present', 'troops-in-kursk'):
        compare(record)
        uia.settle()
        said = marks() if any(find_all(page('Compare figures'), 'tree table')) else []
        n += len(said)
        late = [name for name in said if any(part in name for part in LATER) and 'before' not in name]
        assert not late, late
    assert n > 0, 'no figures at all'
    compare('troops-present')
    find(window, 'status', 'Nobody had said anything about it by 21 October 2024.')
    act(find(page('Compare figures'), 'button', 'Show Everything'))
    expect(lambda: len(marks()), 4, 'everything is back')


def same_day_on_both():
    """Wound back on one page, and the other opened by its key."""
    start('troops-present')
    key('alt+Page_Up')
    expect(lambda: day().startswith('As of 30 October 2024'), True, 'wound back')
    key('alt+8')
    expect(lambda: (day() or '').startswith('As of 30 October 2024'), True, 'the positions are as of that day')
    key('alt+Page_Up')
    expect(lambda: (day() or '').startswith('As of 29 October 2024'), True, 'wound back further')
    key('alt+7')
    expect(lambda: (day() or '').startswith('As of 29 October 2024'), True, 'the figures are as of that day')


def sort_table():
    start('troops-present')
    before = rows()
    tab_to('Said')
    key('Return')
    expect(lambda: rows()[0].startswith('United States, up to 3,000'), True, 'the earliest stands first')
    key('Return')
    expect(lambda: rows()[0].startswith('United States, up to 3,000'), False, 'the other way round')
    assert sorted(rows()) == sorted(before), 'rows were lost'


def shows_days():
    return bool(uia.states(find(page('Compare figures'), 'radio button', 'Days')) & {'pressed', 'checked'})


def come_back_to_the_same():
    start('troops-present')
    key('alt+Page_Up')
    expect(lambda: day().startswith('As of 30 October 2024'), True, 'wound back')
    act(find(page('Compare figures'), 'radio button', 'Days'))
    expect(shows_days, True, 'a chart of days')
    act(next(node for node in find_all(find(page('Compare figures'), 'panel', starts='Chart: '), 'link')
             if text_of(node).startswith('Sergiy Kyslytsya')))
    find(window, 'list', 'Estimates')
    act(find(window, 'button', 'Compare These Figures'))
    expect(picked, PRESENT, 'the estimate leads to its comparison')
    key('alt+Left')
    find(window, 'list', 'Estimates')
    key('alt+Left')
    expect(picked, PRESENT, 'the comparison is back')
    expect(lambda: day().startswith('As of 30 October 2024'), True, 'as of the same day')
    expect(shows_days, True, 'the chart is the same')
    act(find(page('Compare figures'), 'radio button', 'Figures'))


def open_row():
    start('troops-present')
    tab_to('12,000')
    key('Return')
    find(window, 'list', 'Estimates')
    find(window, 'heading', contains='12,000')
    key('alt+Left')
    expect(picked, PRESENT, 'the comparison is back')


def not_comparable():
    start('troops-present')
    act(find(page('Compare figures'), 'link', IN_ALL))
    expect(picked, IN_ALL, 'another measure’s comparison')


# Positions.

def open_positions():
    key('alt+8')
    page('Compare positions')
    find(page('Compare positions'), 'table', 'Positions by question')


def open_cell():
    start('troops-in-russia')
    expect(picked, QUESTION, 'just one question')
    cell = wait(lambda: next((node for node in find_all(page('Compare positions'), 'table cell')
                              if text_of(node).startswith('North Korea, ' + QUESTION)), None), 'no cell of North Korea')
    act(cell, 'cell.focus')
    key('Return')
    find(window, 'list', 'Positions')
    act(find(window, 'button', 'Compare These Positions'))
    expect(picked, QUESTION, 'the position leads to its comparison')
    key('alt+Left', 'alt+Left')
    expect(picked, QUESTION, 'Back returns')


def unfold():
    start('troops-in-russia')
    act(find(page('Compare positions'), 'button', 'Unfold All'))
    find(page('Compare positions'), 'row header', starts='Dmitry Peskov')
    compare('troops-present')
    wait(lambda: picked() == PRESENT, 'the figures')
    key('alt+Left')
    find(page('Compare positions'), 'row header', starts='Dmitry Peskov')
    act(find(page('Compare positions'), 'button', 'Fold All'))
    expect(lambda: any(text_of(node).startswith('Dmitry Peskov')
                       for node in find_all(page('Compare positions'), 'row header')), False, 'folded')


# Both.

def fold_window():
    start('troops-present')
    program.resize(TITLE, 360, 640)
    find(window, 'button', 'Up to Contents')
    find(page('Compare figures'), 'button', PRESENT)
    key('Escape')
    expect(lambda: (uia.focused(window) or '').startswith('Compare figures, '), True, 'Escape goes up to the contents')
    key('Return')
    find(window, 'button', 'Up to Contents')
    program.resize(TITLE, 1200, 800)
    expect(picked, PRESENT, 'the page is still in front')


def names_for_everything():
    for record in ('troops-present', 'troops-in-russia'):
        start(record)
        nameless = uia.nameless(page_in_front())
        assert not nameless, '; '.join(nameless)


def remembers_view():
    global program, window
    start('troops-present')
    assert program.quit() == 0, 'the program did not end well'
    complaints = program.complaints()
    assert not complaints, '\n'.join(complaints)
    program = Program()
    window = program.window(TITLE)
    wait(page_in_front, 'no comparison')
    expect(picked, PRESENT, 'the comparison is there again after a restart')


def ends_quietly():
    assert program.quit() == 0, 'the program did not end well'
    complaints = program.complaints()
    assert not complaints, '\n'.join(complaints)


for title, step in (
        ('Alt+7 opens the figures', open_by_keyboard),
        ('a measure is chosen with the keyboard', choose_measure),
        ('a measure is found by words', find_measure),
        ('J and K go through the measures', step_through_measures),
        ('marks and rows are spoken sentences', say_marks),
        ('the day is wound back and forth by keys', wind_back),
        ('a day is chosen from the list', choose_day),
        ('as of 21 October no later figure', twenty_first_of_october),
        ('both pages are as of the same day', same_day_on_both),
        ('the table is sorted from the keyboard', sort_table),
        ('Back returns to the same comparison', come_back_to_the_same),
        ('Enter on a figure of the table opens it', open_row),
        ('what is not comparable leads to its own comparison', not_comparable),
        ('Alt+8 opens the positions', open_positions),
        ('a cell opens its position', open_cell),
        ('rows unfold, and stay so', unfold),
        ('the pages fold to 360 pixels and back', fold_window),
        ('everything that takes the focus has a name', names_for_everything),
        ('the last comparison is remembered', remembers_view),
        ('the program ends without a complaint', ends_quietly)):
    steps.check(title, step)
program.kill()
steps.finish()
