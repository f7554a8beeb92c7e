# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the program from outside, as a person would: through the accessibility bus, the keyboard and the pointer.

Needs the system's Python with its GObject introspection (python3-gi, gir1.2-atspi-2.0) and xdotool.
"""
import os
import subprocess
import sys
import time

try:
    import gi
    gi.require_version('Atspi', '2.0')
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    print('1..0 # SKIP python3-gi and gir1.2-atspi-2.0 are not installed')
    sys.exit(0)

APPLICATION_ID = 'io.github.parallax_dossiers.Parallax'
OBJECT_PATH = '/' + APPLICATION_ID.replace('.', '/')

# GTK 4.8 calls every button a push button; later versions tell buttons and toggle buttons apart.
ROLES = {'button': {'push button', 'button', 'toggle button'},
         'status': {'status bar', 'statusbar'}}


class Failure(Exception):
    """A step that did not do what a person expects."""


def pump(seconds=0.0):
    """Runs the main loop, so that what the program tells arrives."""
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while True:
        while context.pending():
            context.iteration(False)
        if time.monotonic() >= end:
            return
        time.sleep(0.01)


def wait(condition, what, timeout=10.0):
    """Waits until CONDITION gives something true, and returns it."""
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        pump()
        try:
            value = condition()
            if value:
                return value
        except GLib.Error:
            pass  # what was asked has gone in the meantime
        time.sleep(0.05)
    raise Failure(f'waited {timeout:g} s in vain: {what}')


def states(node):
    return {state.value_nick for state in node.get_state_set().get_states()}


def walk(node, depth=40):
    yield node
    if depth:
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from walk(child, depth - 1)


def text_of(node):
    """What a person reads on NODE: its name, else what labels it, else its own text."""
    if node.get_name():
        return node.get_name()
    for relation in node.get_relation_set():
        if relation.get_relation_type().value_nick == 'labelled-by':
            return ' '.join(filter(None, (text_of(relation.get_target(index))
                                          for index in range(relation.get_n_targets()))))
    if 'Text' in node.get_interfaces():
        text = node.get_text_iface()
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
    return ''


def all_text(node):
    """Everything that stands below NODE, in order."""
    return '\n'.join(filter(None, (text_of(each) for each in walk(node))))


def find_all(root, role=None, name=None, contains=None, starts=None):
    for node in walk(root):
        try:
            if role and node.get_role_name() not in ROLES.get(role, {role}):
                continue
            if name is not None and text_of(node) != name:
                continue
            if contains is not None and contains not in text_of(node):
                continue
            if starts is not None and not text_of(node).startswith(starts):
                continue
            yield node
        except GLib.Error:
            continue


def find(root, role=None, name=None, contains=None, starts=None, timeout=10.0):
    return wait(lambda: next(find_all(root, role, name, contains, starts), None),
                f'no {role or "thing"} {name or contains or starts or ""}', timeout)


def actions(node):
    interface = node.get_action_iface()
    return [Atspi.Action.get_action_name(interface, index)
            for index in range(Atspi.Action.get_n_actions(interface))] if interface else []


def act(node, name=None):
    """Does the action NAME of NODE, or its first one."""
    offered = actions(node)
    index = offered.index(name) if name else 0
    Atspi.Action.do_action(node.get_action_iface(), index)
    pump(0.1)


def focused(root):
    return next((text_of(node) for node in walk(root) if 'focused' in states(node)), None)


def xdo(*arguments):
    return subprocess.run(['xdotool', *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          text=True, check=False).stdout.strip()


def key(*keys):
    for each in keys:
        xdo('key', each)
        pump(0.2)


def write(text):
    xdo('type', '--delay', 40, text)
    pump(0.15)


def call(path, action, parameter=None, state=False):
    """Activates an action of the program over D-Bus, as desktops do."""
    bus = GLib.Variant
    from gi.repository import Gio
    connection = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    method = 'SetState' if state else 'Activate'
    arguments = (bus('(sva{sv})', (action, parameter, {})) if state
                 else bus('(sava{sv})', (action, [parameter] if parameter is not None else [], {})))
    connection.call_sync(APPLICATION_ID, OBJECT_PATH + path, 'org.gtk.Actions', method, arguments, None,
                         Gio.DBusCallFlags.NONE, 5000, None)
    pump(0.1)


class Program:
    """The program as it runs: started, watched and ended."""

    def __init__(self, *arguments):
        self.binary = os.environ.get('PARALLAX_BINARY', 'parallax')
        self.log_path = os.path.join(os.environ.get('HOME', '/tmp'), 'parallax.log')
        self.log = open(self.log_path, 'ab')
        self.process = subprocess.Popen([self.binary, *arguments], stdout=self.log, stderr=self.log)
        # libatspi has been seen to crash over a program that is only just starting.
        wait(lambda: xdo('search', '--onlyvisible', '--pid', self.process.pid), 'the program shows no window', 20)
        time.sleep(0.5)
        self.node = wait(self._find_node, 'the program does not appear on the accessibility bus', 20)
        # Asking each time is slower, but what libatspi keeps of windows that come and go makes it crash.
        self.node.set_cache_mask(Atspi.Cache.NONE)

    def _find_node(self):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            node = desktop.get_child_at_index(index)
            if node is not None and node.get_process_id() == self.process.pid:
                return node
        return None

    def windows(self):
        return [child for child in (self.node.get_child_at_index(index)
                                    for index in range(self.node.get_child_count())) if child is not None]

    def window(self, title):
        return wait(lambda: next((window for window in self.windows() if window.get_name() == title), None),
                    f'no window “{title}”')

    @staticmethod
    def active_title():
        """The window that has the keyboard. GTK 4.8 tells the accessibility bus of the first window alone."""
        return xdo('getwindowfocus', 'getwindowname') or None

    def run_again(self, *arguments):
        """What a second start does: it hands its files over and ends. As a desktop does, it tells when it was asked for."""
        milliseconds = int(time.monotonic() * 1000) % 2 ** 32
        environment = {**os.environ, 'DESKTOP_STARTUP_ID': f'test-{milliseconds}_TIME{milliseconds}'}
        subprocess.run([self.binary, *arguments], stdout=self.log, stderr=self.log, env=environment, check=False,
                       timeout=20)
        pump(0.2)

    def x_window(self, title):
        return wait(lambda: xdo('search', '--onlyvisible', '--name', f'^{title}$'), f'no window “{title}” on the screen').split()[-1]

    def resize(self, title, width, height):
        xdo('windowsize', self.x_window(title), width, height)
        pump(0.4)

    def quit(self):
        if self.process.poll() is None:
            call('', 'quit')
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return -1

    def complaints(self):
        """Lines of the log in which GLib or GTK complains of the program."""
        self.log.flush()
        with open(self.log_path, encoding='utf-8', errors='replace') as log:
            return [line.rstrip() for line in log if 'CRITICAL' in line or 'WARNING' in line or 'ERROR' in line]


class Steps:
    """Prints a line of TAP a step."""

    def __init__(self):
        self.number = 0
        self.failed = 0

    def check(self, name, function):
        self.number += 1
        try:
            function()
            print(f'ok {self.number} {name}', flush=True)
        except (Failure, AssertionError, GLib.Error, ValueError) as failure:
            self.failed += 1
            print(f'not ok {self.number} {name}')
            print('# ' + str(failure).replace('\n', '\n# '), flush=True)

    def finish(self):
        print(f'1..{self.number}', flush=True)
        sys.exit(1 if self.failed else 0)


def expect(value, wanted, what, timeout=10.0):
    """Waits until VALUE() is WANTED."""
    try:
        wait(lambda: value() == wanted, what, timeout)
    except Failure:
        raise Failure(f'{what}: expected {wanted!r}, found {value()!r}') from None


def require(*tools):
    for tool in tools:
        if not any(os.access(os.path.join(folder, tool), os.X_OK) for folder in os.environ['PATH'].split(':')):
            print(f'1..0 # SKIP {tool} is not installed')
            sys.exit(0)
