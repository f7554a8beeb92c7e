#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""desktop.py PREFIX: does with the installed program what a desktop does: searches it, follows links into it, calls the actions of
its entry, ends the session. Prints a line of TAP a step.

Run it inside with-session, with XDG_DATA_DIRS naming PREFIX/share before the bus starts.
"""
import configparser
import json
import os
import pathlib
import re
import signal
import statistics
import subprocess
import sys
import threading
import time

import uia
from accessible import Gio, GLib, Tree
from uia import APPLICATION_ID, Steps, expect, find_all, text_of, wait, xdo

uia.require('xdotool', 'gapplication')

SHIPPED_ID = 'north-korean-troops-2024'
SHIPPED = 'North Korean troops in Russia, October 2024'
WORLD = 'A & <b>world</b>'
PROVIDER = 'org.gnome.Shell.SearchProvider2'

prefix = sys.argv[1]
home = os.environ['HOME']
state = pathlib.Path(os.environ['XDG_STATE_HOME'], 'parallax')
os.environ['PATH'] = os.path.join(prefix, 'bin') + ':' + os.environ['PATH']
bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
steps = Steps()


def ask_bus(method, *arguments, reply=None):
    signature = {'UpdateActivationEnvironment': '(a{ss})', 'NameHasOwner': '(s)', 'GetConnectionUnixProcessID': '(s)'}[method]
    answer = bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', method,
                           GLib.Variant(signature, arguments), None, Gio.DBusCallFlags.NONE, 5000, None).unpack()
    return answer[0] if answer else reply


def is_running():
    return ask_bus('NameHasOwner', APPLICATION_ID)


def process_id():
    return ask_bus('GetConnectionUnixProcessID', APPLICATION_ID)


def windows():
    """Those on the screen."""
    return xdo('search', '--onlyvisible', '--class', 'parallax').split()


def titles():
    return sorted(xdo('getwindowname', window) for window in windows())


def wait_for_windows(*expected):
    expect(titles, sorted(expected), 'the windows on the screen')


def leave():
    """The user ends the program."""
    uia.programs.clear()
    if is_running():
        uia.call('', 'quit')
    expect(lambda: is_running() or bool(windows()), False, 'the program is still there')


class Started:
    """The program that the bus has started, as the accessibility bus has it."""

    def __init__(self):
        self.pid = process_id()
        self.tree = Tree(self.pid)
        wait(self.tree.appear, 'the program does not appear on the accessibility bus', 60)


def look(role=None, **what):
    """Everything of this kind in all windows."""
    if [program.pid for program in uia.programs] != [process_id()]:
        try:
            uia.programs[:] = [Started()]
        except GLib.Error:
            return []  # it is only just starting
    return [node for window in uia.programs[0].tree.windows() for node in find_all(window, role, **what)]


def record(dossier=SHIPPED_ID):
    """The record that the window of a dossier shows, as it is remembered."""
    places = configparser.RawConfigParser(interpolation=None, strict=False)
    places.read(state / 'places.ini', encoding='utf-8')
    return places.get(dossier, 'record', fallback=None)


def shows(wanted, dossier=SHIPPED_ID):
    expect(lambda: record(dossier), wanted, 'the record in the window')


def says(text):
    wait(lambda: look(contains=text), f'nothing says “{text}”')


# The search of the desktop

def ini():
    path = os.path.join(prefix, 'share/gnome-shell/search-providers', APPLICATION_ID + '.search-provider.ini')
    file = configparser.RawConfigParser(interpolation=None)
    file.optionxform = str
    with open(path, encoding='utf-8') as stream:
        file.read_file(stream)
    return dict(file['Shell Search Provider'])


def provide(method, signature, *arguments):
    where = ini()
    return bus.call_sync(where['BusName'], where['ObjectPath'], PROVIDER, method, GLib.Variant(signature, arguments), None,
                         Gio.DBusCallFlags.NONE, 20000, None).unpack()


def search(*words):
    return provide('GetInitialResultSet', '(as)', list(words))[0]


def describe(*ids):
    return provide('GetResultMetas', '(as)', list(ids))[0]


def write_world():
    events = {'seoul': '서울에서', 'kazan': 'Саммит в Казани', 'cairo': 'مؤتمر القاهرة', 'beijing': '北京会谈', 'athens': 'Συνάντηση στην Αθήνα'}
    path = os.path.join(home, 'world.parallax')
    with open(path, 'w', encoding='utf-8') as stream:
        json.dump({'parallax': 1, 'id': 'world', 'title': WORLD, 'language': 'en',
                   'events': [{'id': name, 'title': title, 'date': '2024-10-21'} for name, title in events.items()]}, stream)
    return path


class Notifications:
    """What shows notifications on a desktop."""

    INTERFACE = """<node><interface name='org.gtk.Notifications'>
        <method name='AddNotification'><arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='a{sv}' direction='in'/></method>
        <method name='RemoveNotification'><arg type='s' direction='in'/><arg type='s' direction='in'/></method>
        </interface></node>"""

    def __init__(self):
        self.shown = {}
        self.names = Gio.bus_own_name_on_connection(bus, 'org.gtk.Notifications', Gio.BusNameOwnerFlags.NONE, None, None)
        bus.register_object('/org/gtk/Notifications', Gio.DBusNodeInfo.new_for_xml(self.INTERFACE).interfaces[0],
                            self._on_call, None, None)

    def _on_call(self, _bus, _sender, _path, _interface, method, parameters, invocation):
        application, name, *rest = parameters.unpack()
        assert application == APPLICATION_ID
        if method == 'AddNotification':
            self.shown[name] = rest[0]
        else:
            self.shown.pop(name, None)
        invocation.return_value(None)

    def wait_for(self, count):
        wait(lambda: (GLib.MainContext.default().iteration(False), len(self.shown) == count)[1], f'{count} notifications')


class SessionManager(threading.Thread):
    """What tells programs that the user logs out, as that of GNOME does."""

    NAME, PATH, CLIENT = 'org.gnome.SessionManager', '/org/gnome/SessionManager', '/org/gnome/SessionManager/Client1'
    INTERFACE = """<node>
        <interface name='org.gnome.SessionManager'>
        <method name='RegisterClient'><arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='o' direction='out'/></method>
        <method name='UnregisterClient'><arg type='o' direction='in'/></method>
        </interface>
        <interface name='org.gnome.SessionManager.ClientPrivate'>
        <method name='EndSessionResponse'><arg type='b' direction='in'/><arg type='s' direction='in'/></method>
        <signal name='QueryEndSession'><arg type='u'/></signal><signal name='EndSession'><arg type='u'/></signal>
        </interface></node>"""

    def __init__(self):
        super().__init__(daemon=True)
        self.ready = threading.Event()
        self.registered = []
        self.agreed = []
        self.connection = None
        self.start()
        self.ready.wait(20)

    def run(self):
        context = GLib.MainContext.new()
        context.push_thread_default()
        flags = Gio.DBusConnectionFlags
        self.connection = Gio.DBusConnection.new_for_address_sync(
            os.environ['DBUS_SESSION_BUS_ADDRESS'], flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)
        node = Gio.DBusNodeInfo.new_for_xml(self.INTERFACE)
        self.connection.register_object(self.PATH, node.interfaces[0], self._on_call, None, None)
        self.connection.register_object(self.CLIENT, node.interfaces[1], self._on_call, None, None)
        Gio.bus_own_name_on_connection(self.connection, self.NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: self.ready.set(), None)
        GLib.MainLoop.new(context, False).run()

    def _on_call(self, _bus, _sender, _path, _interface, method, parameters, invocation):
        if method == 'RegisterClient':
            name = parameters.unpack()[0]
            self.registered.append(name)
            invocation.return_value(GLib.Variant('(o)', (self.CLIENT if name == APPLICATION_ID else self.CLIENT + '0',)))
            return
        if method == 'EndSessionResponse':
            self.agreed.append(parameters.unpack()[0])
        invocation.return_value(None)

    def tell(self, signal_name):
        self.connection.emit_signal(None, self.CLIENT, 'org.gnome.SessionManager.ClientPrivate', signal_name, GLib.Variant('(u)', (0,)))


world = write_world()
ask_bus('UpdateActivationEnvironment', {'PARALLAX_IDLE_SECONDS': '2', 'PARALLAX_LONG_WORK_SECONDS': '0'})
notifications = Notifications()


def entry_is_complete():
    where = ini()
    assert where['Version'] == '2', where
    assert os.path.exists(os.path.join(prefix, 'share/applications', where['DesktopId'])), where
    service = pathlib.Path(prefix, 'share/dbus-1/services', where['BusName'] + '.service').read_text(encoding='utf-8')
    assert '--gapplication-service' in service, service
    entry = Gio.DesktopAppInfo.new(where['DesktopId'])
    assert entry.list_actions() == ['bookmarks', 'find', 'open'], entry.list_actions()
    assert Gio.AppInfo.get_default_for_uri_scheme('parallax').get_id() == where['DesktopId']


def answers_without_window():
    assert not is_running()
    begin = time.monotonic()
    found = search('rutte')
    print(f'# the service started and answered after {(time.monotonic() - begin) * 1000:.0f} ms')
    assert found[0] == f'parallax:{SHIPPED_ID}/mark-rutte', found
    assert len(found) == len(set(found))
    assert is_running() and not windows()


def answers_in_time():
    words = ['rutte', 'peskov troops', 'seoul', '12,000', 'escalation', 'kursk', 'zelensky', 'embassy', 'pentagon', 'xyzzy']
    times = []
    for each in words * 3:
        begin = time.monotonic()
        search(*each.split())
        times.append((time.monotonic() - begin) * 1000)
    print(f'# {len(times)} answers: {statistics.median(times):.1f} ms in the middle, {max(times):.1f} ms at most')
    assert statistics.median(times) < 1000, times


def describes_results():
    ids = search('rutte')[:3] + [f'parallax:{SHIPPED_ID}/seoul-summons-ambassador', 'parallax:gone/gone']
    metas = describe(*ids)
    assert [meta['id'] for meta in metas] == ids, metas
    assert metas[0]['name'] == 'Mark Rutte', metas[0]
    assert metas[0]['description'].endswith(SHIPPED), metas[0]
    assert metas[3]['name'] == 'Seoul summons the Russian ambassador', metas[3]
    assert metas[3]['description'].startswith('21 October 2024 · Seoul · '), metas[3]
    assert all('icon' in meta and meta['gicon'] for meta in metas), metas
    assert metas[0]['gicon'] != metas[3]['gicon'], metas


def narrows():
    first = search('rutte')
    second = provide('GetSubsearchResultSet', '(asas)', first, ['rutte', 'nato'])[0]
    assert second and second[0] == first[0], second
    assert search('r') == [] and search('xyzzy') == [] and search() == []


def supersedes():
    """What is asked while an answer is sought: the last answer is that to the last question."""
    answers = {}

    def on_answer(source, result, words):
        answers[words] = source.call_finish(result).unpack()[0]

    where = ini()
    for words in ('s', 'se', 'seo', 'seou', 'seoul summons'):
        bus.call(where['BusName'], where['ObjectPath'], PROVIDER, 'GetInitialResultSet', GLib.Variant('(as)', (words.split(),)), None,
                 Gio.DBusCallFlags.NONE, 20000, None, on_answer, words)
    wait(lambda: GLib.MainContext.default().iteration(False) and len(answers) == 5, 'five answers')
    assert answers['seoul summons'][0] == f'parallax:{SHIPPED_ID}/seoul-summons-ambassador', answers


def ends_by_itself():
    expect(is_running, False, 'the service waits for ever')
    assert not (state / 'windows.ini').exists()


def opens_result():
    provide('ActivateResult', '(sasu)', f'parallax:{SHIPPED_ID}/seoul-summons-ambassador', ['seoul'], 0)
    wait_for_windows(SHIPPED)
    shows('seoul-summons-ambassador')
    provide('ActivateResult', '(sasu)', f'parallax:{SHIPPED_ID}/mark-rutte', ['rutte'], 0)
    shows('mark-rutte')
    wait_for_windows(SHIPPED)


def opens_find_page():
    provide('LaunchSearch', '(asu)', ['peskov', 'troops'], 0)
    wait(lambda: any(uia.written_in(entry) == 'peskov troops' for entry in look('entry')), 'the words on the Find page')
    says('Peskov rejects')
    wait_for_windows(SHIPPED)


def bookmark_is_found():
    uia.call('/window/1', 'show-record', GLib.Variant('s', 'rutte-threat'))
    shows('rutte-threat')
    uia.call('/window/1', 'bookmark')
    expect(lambda: search('rutte')[0], f'parallax:{SHIPPED_ID}/rutte-threat', 'what is marked comes first')


def bookmarked_comparison_is_opened():
    """Also by a service that has only just started, and knows no bookmark yet."""
    uia.call('/window/1', 'compare', GLib.Variant('s', 'troops-in-total'))
    says('Soldiers North Korea is to send in all')
    uia.call('/window/1', 'bookmark')
    words = ['soldiers', 'send', 'all']
    wait(lambda: search(*words)[0].startswith('bookmark:'), 'what is marked comes first')
    found = search(*words)[0]
    meta = describe(found)[0]
    assert meta['name'] == 'Soldiers North Korea is to send in all', meta
    uia.call('/window/1', 'view', GLib.Variant('s', 'events'))
    leave()
    provide('ActivateResult', '(sasu)', found, words, 0)
    wait_for_windows(SHIPPED)
    says('As of')
    says('Soldiers North Korea is to send in all')
    provide('ActivateResult', '(sasu)', 'bookmark:unknown', words, 0)
    says('This bookmark is no longer there.')


def recent_dossier_is_found():
    Gio.DesktopAppInfo.new(APPLICATION_ID + '.desktop').launch_uris([pathlib.Path(world).as_uri()], None)
    wait_for_windows(SHIPPED, WORLD)
    recent = pathlib.Path(os.environ['XDG_DATA_HOME'], 'recently-used.xbel')
    wait(lambda: recent.exists() and 'world.parallax' in recent.read_text(encoding='utf-8'), 'the dossier is among those opened lately')
    leave()
    for words, name in (('서울', 'seoul'), ('казани', 'kazan'), ('القاهرة', 'cairo'), ('北京', 'beijing'), ('ΑΘΗΝΑ', 'athens')):
        assert search(words) == [f'parallax:world/{name}'], (words, search(words))
    assert not windows()
    meta = describe('parallax:world/seoul')[0]
    assert meta['name'] == '서울에서' and meta['description'] == f'21 October 2024 · {WORLD}', meta


# Links

def follow(*links):
    Gio.AppInfo.get_default_for_uri_scheme('parallax').launch_uris(list(links), None)


def link_starts_program():
    leave()
    follow('parallax:world/kazan')
    wait_for_windows(WORLD)
    shows('kazan', 'world')


def link_opens_comparison():
    follow(f'parallax:{SHIPPED_ID}/troops-in-total?as-of=2024-10-21&clock=published')
    wait_for_windows(SHIPPED, WORLD)
    says('As of 21 October 2024')
    subprocess.run(['parallax', 'PARALLAX:world/cairo'], check=True, timeout=60)
    shows('cairo', 'world')
    wait_for_windows(SHIPPED, WORLD)


def link_without_end_says_so():
    follow(f'parallax:{SHIPPED_ID}/nobody')
    says('no record “nobody” in the dossier “north-korean-troops-2024”')
    follow('parallax:atlantis/nobody')
    says('No dossier “atlantis”')
    wait_for_windows(SHIPPED, WORLD)


def hostile_links_are_refused():
    for link, shown in (('parallax:world/%zz', '“parallax:world/%zz” is no link'),
                        ('parallax:world/seoul?colour=red', 'seoul?colour=red” is no link'),
                        ('parallax:world/\tseoul\x01', '\\tseoul\\u0001” is no link'),
                        ('parallax:' + 'a' * 100000, 'aaaa…” is no link'),
                        ('parallax:%E2%80%AEworld', '%AEworld” is no link')):
        subprocess.run(['parallax', link], check=True, timeout=60)
        says(shown)
    wait_for_windows(SHIPPED, WORLD)
    leave()


# The actions of the desktop entry

def actions_start_program():
    entry = Gio.DesktopAppInfo.new(APPLICATION_ID + '.desktop')
    entry.launch_action('bookmarks', None)
    wait_for_windows(SHIPPED)
    wait(lambda: look('entry', name='Find bookmarks'), 'the page of bookmarks')
    entry.launch_action('find', None)
    wait(lambda: any('focused' in uia.states(entry) for entry in look('entry')), 'the entry of the Find page')
    leave()


# Sessions

def kill():
    """The session ends, or the program does, without the user closing anything."""
    uia.programs.clear()
    os.kill(process_id(), signal.SIGKILL)
    expect(is_running, False, 'the program was killed')


def start():
    subprocess.run(['gapplication', 'launch', APPLICATION_ID], check=True, timeout=60)


def windows_come_back_after_kill():
    subprocess.Popen(['parallax', world], stdout=subprocess.DEVNULL)
    wait_for_windows(WORLD)
    follow(f'parallax:{SHIPPED_ID}/mark-rutte')
    wait_for_windows(SHIPPED, WORLD)
    shows('mark-rutte')
    wait(lambda: (state / 'windows.ini').read_text(encoding='utf-8').count('.parallax') == 2, 'both windows are remembered')
    kill()
    start()
    wait_for_windows(SHIPPED, WORLD)
    says('Mark Rutte')


def bring_to_front(title):
    window = next(each for each in windows() if xdo('getwindowname', each) == title)
    xdo('windowactivate', window)
    expect(lambda: xdo('getactivewindow', 'getwindowname'), title, 'the window in front')


def long_work_is_told():
    """Which is work of any length here."""
    bring_to_front(SHIPPED)
    uia.call('/window/1', 'reload')  # the one that was opened first
    notifications.wait_for(1)
    told = next(iter(notifications.shown.values()))
    assert told['title'] == WORLD and told['body'] == 'The dossier has been read.', told
    assert told['default-action'] == 'app.present-window', told
    bus.call_sync(APPLICATION_ID, uia.OBJECT_PATH, 'org.freedesktop.Application', 'ActivateAction',
                  GLib.Variant('(sava{sv})', ('present-window', [GLib.Variant('u', told['default-action-target'])], {})), None,
                  Gio.DBusCallFlags.NONE, 20000, None)
    expect(lambda: xdo('getactivewindow', 'getwindowname'), WORLD, 'the window in front')
    notifications.wait_for(0)


def shape_is_kept_by_dossier():
    window = next(each for each in windows() if xdo('getwindowname', each) == WORLD)

    def size(each):
        geometry = dict(line.split('=') for line in xdo('getwindowgeometry', '--shell', each).split('\n'))
        return int(geometry['WIDTH']), int(geometry['HEIGHT'])

    def remembered():
        return re.findall('\n\\[world\\](?:\n.+)*?\nwindow=(.+)', '\n' + (state / 'places.ini').read_text(encoding='utf-8'))

    before = remembered()
    xdo('windowsize', '--sync', window, 777, 555)
    expect(lambda: size(window), (777, 555), 'the size that was chosen')
    wait(lambda: remembered() != before, 'the size is remembered')
    kill()
    start()
    wait_for_windows(SHIPPED, WORLD)
    again = {xdo('getwindowname', each): size(each) for each in windows()}
    assert again[WORLD] == (777, 555), again
    assert again[SHIPPED] != (777, 555), again


def windows_come_back_after_logout():
    leave()
    manager = SessionManager()
    subprocess.Popen(['parallax', world], stdout=subprocess.DEVNULL)
    wait_for_windows(WORLD)
    wait(lambda: APPLICATION_ID in manager.registered, 'the program is part of the session')
    manager.tell('QueryEndSession')
    wait(lambda: manager.agreed == [True], 'the program lets the session end')
    assert 'world.parallax' in (state / 'windows.ini').read_text(encoding='utf-8')
    manager.tell('EndSession')
    expect(is_running, False, 'the program outlives the session')
    start()
    wait_for_windows(WORLD)


def nothing_comes_back_after_quit():
    leave()
    start()
    wait_for_windows(SHIPPED)
    leave()


for name, step in (
        ('the search provider, the actions and the scheme are installed', entry_is_complete),
        ('a search is answered without a window', answers_without_window),
        ('answers come in time', answers_in_time),
        ('results say who, when and where', describes_results),
        ('a search is narrowed', narrows),
        ('the last question gets the last answer', supersedes),
        ('the service ends by itself', ends_by_itself),
        ('a result opens its record', opens_result),
        ('the search goes on in the window', opens_find_page),
        ('a bookmark comes first', bookmark_is_found),
        ('a comparison that is marked is opened', bookmarked_comparison_is_opened),
        ('a recent dossier is found, in five scripts', recent_dossier_is_found),
        ('a link starts the program', link_starts_program),
        ('a link opens a comparison as of a day', link_opens_comparison),
        ('a link to what is not there says so', link_without_end_says_so),
        ('hostile links are refused', hostile_links_are_refused),
        ('actions of the desktop entry start the program', actions_start_program),
        ('windows come back after the program was killed', windows_come_back_after_kill),
        ('what took long is told while another window is in front', long_work_is_told),
        ('each dossier has a window of its own shape', shape_is_kept_by_dossier),
        ('windows come back after the session has ended', windows_come_back_after_logout),
        ('nothing comes back after the user has quit', nothing_comes_back_after_quit)):
    steps.check(name, step)
if is_running():
    os.kill(process_id(), signal.SIGKILL)
steps.finish()
