# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the program from outside, as a person would: through the accessibility bus, the keyboard and the pointer.

Needs the system's Python with its GObject introspection (python3-gi) and xdotool.

What is asked is answered from one picture of all that the program tells. It is taken anew whenever something was done
(act, key, write, call, ...) and for each further look of wait().
"""
import os
import subprocess
import sys
import time

from accessible import Gio, GLib, Gone, Tree

APPLICATION_ID = 'io.github.parallax_dossiers.Parallax'
OBJECT_PATH = '/' + APPLICATION_ID.replace('.', '/')

PATIENCE = float(os.environ.get('PARALLAX_PATIENCE', 20))  # seconds that a thing may take on a slow, loaded machine
programs = []  # those that are running


class Failure(Exception):
    """A step that did not do what a person expects."""


def settle(frames=2):
    """Returns when every program has taken in what was done to it and has had the time to draw."""
    for _ in range(frames):
        time.sleep(0.02)
        for program in programs:
            program.tree.come_round()
    forget()


def forget():
    for program in programs:
        program.tree.forget()


def wait(condition, what, timeout=PATIENCE):
    """Waits until CONDITION gives something true, and returns it."""
    end = time.monotonic() + timeout
    while True:
        try:
            value = condition()
            if value:
                return value
        except (Gone, IndexError, StopIteration):
            pass  # what was asked for has gone in the meantime, or is not there yet
        if time.monotonic() >= end:
            raise Failure(f'waited {timeout:g} s in vain: {what}')
        time.sleep(0.03)
        forget()


def states(node):
    return node.tree.node(node.path).states


def parent(node):
    return node.tree.node(node.parent_path)


def walk(node):
    node = node.tree.node(node.path)
    yield node
    for child in node.tree.children_of(node.path):
        yield from walk(child)


def text_of(node):
    """What a person reads on NODE: its name, else what labels it, else its own text."""
    return node.tree.node(node.path).text()


def all_text(node):
    """Everything that stands below NODE, in order."""
    return '\n'.join(filter(None, (text_of(each) for each in walk(node))))


def find_all(root, role=None, name=None, contains=None, starts=None):
    for node in walk(root):
        if role and node.role != role:
            continue
        text = text_of(node)
        if (name is None or text == name) and (contains is None or contains in text) \
                and (starts is None or text.startswith(starts)):
            yield node


def find(root, role=None, name=None, contains=None, starts=None, timeout=PATIENCE):
    return wait(lambda: next(find_all(root, role, name, contains, starts), None),
                f'no {role or "thing"} {name or contains or starts or ""}', timeout)


def actions(node):
    return node.actions()


def act(node, name=None):
    """Does the action NAME of NODE, or its first one."""
    offered = node.actions()
    if name not in (None, *offered) or not offered:
        raise Failure(f'{node.role} {node.text()!r} offers {offered}, not {name or "anything"}')
    node.call('Action', 'DoAction', GLib.Variant('(i)', (offered.index(name) if name else 0,)))
    settle()


def select(container, row):
    """Selects ROW, which is a child of CONTAINER."""
    row = row.tree.node(row.path)
    container.call('Selection', 'SelectChild', GLib.Variant('(i)', (row.index,)))
    settle()


def set_text(entry, text):
    entry.call('EditableText', 'SetTextContents', GLib.Variant('(s)', (text,)))
    settle()


def written_in(entry):
    return entry.tree.node(entry.path).written()


def focused(root):
    return next((text_of(node) for node in walk(root) if 'focused' in states(node)), None)


def tab_to(root, starts, keys=('Tab',), most=60):
    """As a person without a pointer does: presses KEYS until what has the focus has a name that begins so."""
    for _ in range(most):
        if (focused(root) or '').startswith(starts):
            return
        key(*keys)
    raise Failure(f'no way to {starts!r}; the focus is on {focused(root)!r}')


def nameless(root):
    """What takes the focus below ROOT and has no name; GTK gives the names of types to what has none. What a button is made of
    never takes the focus, though GTK says so."""
    found = []

    def look(node, above):
        takes_focus = 'focusable' in node.states and node.role not in ('scroll pane', 'frame')
        # What parts two panes is a value that can be changed; GTK 4.18 says that it takes the focus.
        takes_focus = takes_focus and not (node.role == 'panel' and 'Value' in node.interfaces)
        if takes_focus and node.text().startswith(('Gtk', 'Plx')) or takes_focus and not node.text():
            found.append(f'{node.role} in {above.text()!r}')
        if not (takes_focus and node.role == 'button'):
            for child in node.tree.children_of(node.path):
                look(child, node)

    look(root.tree.node(root.path), root)
    return found


def misnamed(root):
    """What a screen reader would call by the name of a type of GTK: pages of a stack, and buttons for what labels them."""
    return [f'{node.role} {node.text()!r}' for node in walk(root)
            if node.text() == 'GtkStackPage' or
            node.role == 'button' and 'focusable' in node.states and any(label.startswith('Gtk') for label in node.labels())]


def expect_said(program, words):
    """Waits until a screen reader was given WORDS to say."""
    def heard():
        program.tree.look()
        return words in program.tree.said

    wait(heard, f'“{words}” is not spoken')
    program.tree.said.clear()


def xdo(*arguments):
    return subprocess.run(['xdotool', *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          text=True, check=False).stdout.strip()


def key(*keys):
    for each in keys:
        xdo('key', each)
        settle()


def write(text):
    """Types TEXT, of letters that the keyboard of with-session has."""
    beyond = {letter for letter in text if ord(letter) > 126} - set('’É')
    if beyond:
        raise Failure(f'there are no keys for {"".join(sorted(beyond))}')
    xdo('type', '--delay', 10, text)
    settle()


def call(path, action, parameter=None, state=False):
    """Activates an action of the program over D-Bus, as desktops do."""
    connection = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    method = 'SetState' if state else 'Activate'
    arguments = (GLib.Variant('(sva{sv})', (action, parameter, {})) if state
                 else GLib.Variant('(sava{sv})', (action, [parameter] if parameter is not None else [], {})))
    connection.call_sync(APPLICATION_ID, OBJECT_PATH + path, 'org.gtk.Actions', method, arguments, None,
                         Gio.DBusCallFlags.NONE, 20000, None)
    settle()


class Program:
    """The program as it runs: started, watched and ended."""

    def __init__(self, *arguments):
        self.binary = os.environ.get('PARALLAX_BINARY', 'parallax')
        self.log_path = os.path.join(os.environ.get('HOME', '/tmp'), 'parallax.log')
        self.log = open(self.log_path, 'ab')
        self.process = subprocess.Popen([self.binary, *arguments], stdout=self.log, stderr=self.log)
        self.tree = Tree(self.process.pid)
        wait(self.tree.appear, 'the program does not appear on the accessibility bus', 60)
        programs.append(self)
        if 'DISPLAY' in os.environ:
            wait(lambda: xdo('search', '--onlyvisible', '--pid', self.process.pid), 'the program shows no window', 60)
        self.height = self._grow_with_screen()

    def _grow_with_screen(self):
        """On a screen made so high that whole lists are in sight (see meson.build), the window takes the height of it."""
        screen = int(xdo('getdisplaygeometry').split()[1]) if 'DISPLAY' in os.environ else 0
        if screen <= 2000:
            return 800
        xdo('windowsize', xdo('search', '--onlyvisible', '--pid', self.process.pid).split()[-1], 1200, screen - 100)
        return screen - 100

    def windows(self):
        return self.tree.windows()

    def window(self, title):
        return wait(lambda: next((window for window in self.windows() if window.name == title), None),
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
                       timeout=60)
        settle()

    def x_window(self, title):
        return wait(lambda: xdo('search', '--onlyvisible', '--name', f'^{title}$'), f'no window “{title}” on the screen').split()[-1]

    def resize(self, title, width, height):
        xdo('windowsize', self.x_window(title), width, height)
        expect(lambda: self.size(title), (width, height), f'the size of “{title}”')
        settle()

    def size(self, title):
        geometry = xdo('getwindowgeometry', '--shell', self.x_window(title))
        values = dict(line.split('=') for line in geometry.split('\n'))
        return int(values['WIDTH']), int(values['HEIGHT'])

    def quit(self):
        if self.process.poll() is None:
            call('', 'quit')
        return self.end()

    def kill(self):
        """So that nothing stays behind, whatever has failed."""
        self.process.kill()
        self.end(None)

    def end(self, timeout=30):
        if self in programs:
            programs.remove(self)
        try:
            return self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return -1

    def complaints(self):
        """Lines of the log in which GLib or GTK complains of the program."""
        self.log.flush()
        with open(self.log_path, encoding='utf-8', errors='replace') as log:
            return [line.rstrip() for line in log if 'CRITICAL' in line or 'WARNING' in line or 'ERROR' in line]


class Steps:
    """Prints a line of TAP a step.

    PARALLAX_STEPS=WORDS does only those whose names hold WORDS; PARALLAX_PICTURES=FOLDER keeps pictures of those that failed.
    """

    def __init__(self):
        self.number = 0
        self.failed = 0

    def check(self, name, function):
        if os.environ.get('PARALLAX_STEPS', '') not in name:
            return
        self.number += 1
        begin = time.monotonic()
        try:
            function()
            print(f'ok {self.number} {name}\n# {time.monotonic() - begin:.1f} s', flush=True)
        except Exception as failure:  # whatever it is, the other steps are to be done
            self.failed += 1
            if os.environ.get('PARALLAX_PICTURES'):
                subprocess.run(['import', '-window', 'root', f'{os.environ["PARALLAX_PICTURES"]}/{self.number}.png'], check=False)
            print(f'not ok {self.number} {name}')
            print(f'# {type(failure).__name__}: {failure}'.replace('\n', '\n# '), flush=True)

    def finish(self):
        print(f'1..{self.number}', flush=True)
        sys.exit(1 if self.failed else 0)


def expect(value, wanted, what, timeout=PATIENCE):
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
