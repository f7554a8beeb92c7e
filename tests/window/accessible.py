# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program tells assistive technologies, read straight from the accessibility bus.

GTK tells of all its accessible objects in one answer (org.a11y.atspi.Cache.GetItems): a walk of the tree costs one round
trip. That answer holds only what somebody has asked for before, and also what is hidden by now; so the children of a node
are asked for once, and again when anything in the answer or a signal says that they may be others.
Needs python3-gi, and nothing that GTK itself does not bring.
"""
import struct
import sys
import time

try:
    from gi.repository import Gio, GLib
except ImportError:
    print('1..0 # SKIP python3-gi is not installed')
    sys.exit(0)

PREFIX = 'org.a11y.atspi.'
REGISTRY = PREFIX + 'Registry'
ROOT = '/org/a11y/atspi/accessible/root'
CACHE = '/org/a11y/atspi/cache'
ITEM = GLib.VariantType('((so)(so)(so)iiassusau)')
LABELLED_BY = 2  # ATSPI_RELATION_LABELLED_BY

# The numbers are those of AtspiRole. GTK 4.8 calls every button a push button and every group a panel; later versions tell
# them apart.
ROLES = {2: 'alert', 7: 'check box', 8: 'check menu item', 10: 'column header', 11: 'combo box', 16: 'dialog', 20: 'filler',
         23: 'frame', 26: 'icon', 27: 'image', 29: 'label', 31: 'list', 32: 'list item', 33: 'menu', 34: 'menu bar',
         35: 'menu item', 37: 'page tab', 38: 'page tab list', 39: 'panel', 42: 'progress bar', 43: 'button',
         44: 'radio button', 45: 'radio menu item', 47: 'row header', 48: 'scroll bar', 49: 'scroll pane', 50: 'separator',
         51: 'slider', 52: 'spin button', 54: 'status', 55: 'table', 56: 'table cell', 57: 'column header', 58: 'row header',
         61: 'text', 62: 'button', 63: 'tool bar', 64: 'tool tip', 65: 'tree', 66: 'tree table', 69: 'window', 73: 'paragraph',
         75: 'application', 79: 'entry', 83: 'heading', 85: 'section', 88: 'link', 90: 'table row', 91: 'tree item',
         98: 'list box', 99: 'panel', 101: 'notification', 110: 'landmark', 129: 'button'}

# The bits of AtspiStateType.
STATES = {1: 'active', 3: 'busy', 4: 'checked', 5: 'collapsed', 7: 'editable', 8: 'enabled', 9: 'expandable', 10: 'expanded',
          11: 'focusable', 12: 'focused', 16: 'modal', 20: 'pressed', 22: 'selectable', 23: 'selected', 24: 'sensitive',
          25: 'showing', 30: 'visible', 33: 'required', 36: 'invalid', 41: 'checkable', 42: 'has-popup', 43: 'read-only'}


class Gone(Exception):
    """What was asked for is no longer there."""


class Node:
    """One accessible object, as it was when the program was asked."""

    def __init__(self, tree, item):
        (_, self.path), _, (_, self.parent_path), self.index, self.child_count, interfaces, self.name, role, \
            self.description, words = item
        self.tree = tree
        self.interfaces = {name.removeprefix(PREFIX) for name in interfaces}
        self.role = ROLES.get(role, f'role {role}')
        bits = words[0] | words[1] << 32 if len(words) == 2 else words[0] if words else 0
        self.states = {name for bit, name in STATES.items() if bits >> bit & 1}

    def call(self, interface, method, arguments=None):
        return self.tree.call(self.path, interface, method, arguments)

    def text(self):
        """What a person reads on the node: its name, else what labels it, else its own text."""
        if self.name or ('Text' not in self.interfaces and 'menu item' not in self.role):
            return self.name
        if self.path not in self.tree.texts:
            self.tree.texts[self.path] = self._labels() or (self.written() if 'Text' in self.interfaces else '')
        return self.tree.texts[self.path]

    def _labels(self):
        return ' '.join(filter(None, self.labels())) if 'menu item' in self.role else ''

    def labels(self):
        """The names of what labels it."""
        relations, = self.call('Accessible', 'GetRelationSet')
        paths = [path for kind, targets in relations if kind == LABELLED_BY for _, path in targets]
        return [self.tree.node(path).text() for path in paths]

    def written(self):
        """The text that it holds, whatever its name is."""
        count = self.tree.property(self.path, 'Text', 'CharacterCount')
        return self.call('Text', 'GetText', GLib.Variant('(ii)', (0, count)))[0]

    def actions(self):
        if 'Action' not in self.interfaces:
            return []
        offered, = self.call('Action', 'GetActions')
        return [self.call('Action', 'GetName', GLib.Variant('(i)', (index,)))[0] for index in range(len(offered))]


class Tree:
    """All that one program tells of itself."""

    def __init__(self, process):
        self.bus = _bus()
        self.process = process
        self.name = None
        self.read = {}  # nodes by the bytes that told of them: little changes from one look to the next
        self.nodes = None  # by their paths
        self.texts = {}  # what those without a name say, by their paths
        self.children = {}  # by the path of the parent: what told of them, and their paths
        self.changed = set()  # paths of parents whose children are others, as signals say
        self.said = []  # what a screen reader was told to say, or finds to say where the focus is

    def call(self, path, interface, method, arguments=None):
        try:
            return self.bus.call_sync(self.name, path, PREFIX + interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                                      20000, None).unpack()
        except GLib.Error as error:
            raise Gone(error.message) from None

    def property(self, path, interface, name):
        try:
            return self.bus.call_sync(self.name, path, 'org.freedesktop.DBus.Properties', 'Get',
                                      GLib.Variant('(ss)', (PREFIX + interface, name)), None, Gio.DBusCallFlags.NONE, 20000,
                                      None).unpack()[0]
        except GLib.Error as error:
            raise Gone(error.message) from None

    def appear(self):
        """Whether the program is on the bus by now."""
        children = self.bus.call_sync(REGISTRY, ROOT, PREFIX + 'Accessible', 'GetChildren', None, None, Gio.DBusCallFlags.NONE,
                                      20000, None).unpack()[0]
        for name, _ in children:
            try:
                number, = self.bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus',
                                             'GetConnectionUnixProcessID', GLib.Variant('(s)', (name,)), None,
                                             Gio.DBusCallFlags.NONE, 20000, None).unpack()
            except GLib.Error:
                continue  # another program, that has gone
            if number == self.process:
                self.name = name
                self.bus.signal_subscribe(name, PREFIX + 'Event.Object', 'ChildrenChanged', None, None,
                                          Gio.DBusSignalFlags.NONE, self._on_children_changed)
                for signal in 'Announcement', 'PropertyChange':
                    self.bus.signal_subscribe(name, PREFIX + 'Event.Object', signal, None, None, Gio.DBusSignalFlags.NONE,
                                              self._on_said)
                return True
        return False

    def come_round(self):
        """Returns when the program has been through its main loop, or is gone."""
        try:
            self.property(ROOT, 'Accessible', 'ChildCount')
        except Gone:
            pass

    def forget(self):
        self.nodes = None
        self.texts = {}

    def look(self):
        """Takes a picture of everything, unless there is one."""
        if self.nodes is not None:
            return
        end = time.monotonic() + 5
        while True:
            nodes = self._get_nodes()
            _dispatch()
            for path in self.changed:
                self.children.pop(path, None)
            self.changed.clear()
            known = self._known_children(nodes)
            # Children that were asked for before anything was told of them.
            for path, (told, children) in self.children.items():
                if told is None and path in known:
                    self.children[path] = known[path], children
            self._ask_for_children([path for path, told in known.items()
                                    if path not in self.children or self.children[path][0] != told], known, nodes)
            # What was asked for the first time is in the answer a moment later.
            if time.monotonic() > end or not self.changed and all(child in nodes for path in known
                                                                  for child in self.children[path][1]):
                break
            time.sleep(0.002)
        self.children = {path: self.children[path] for path in known}
        self.nodes = nodes

    def _known_children(self, nodes):
        """What the answer tells of the children of each node; another answer means that they are to be asked for."""
        told = {path: [node.child_count] for path, node in nodes.items() if node.child_count}
        told[ROOT] = [object()]
        for node in nodes.values():
            if node.parent_path in told:
                told[node.parent_path].append((node.index, node.path))
        return {path: (list_[0], *sorted(list_[1:])) for path, list_ in told.items()}

    def _ask_for_children(self, paths, known, nodes):
        """Asks for the children of PATHS, and for all that is below those that are new."""
        waiting = set()

        def ask(path):
            waiting.add(path)
            self.bus.call(self.name, path, PREFIX + 'Accessible', 'GetChildren', None, None, Gio.DBusCallFlags.NONE, 20000,
                          None, on_answer, path)

        def on_answer(bus, result, path):
            waiting.discard(path)
            try:
                children = [child for _, child in bus.call_finish(result).unpack()[0]]
            except GLib.Error:
                children = []
            self.children[path] = known.get(path), children
            for child in children:
                if child not in nodes and child not in self.children:
                    ask(child)

        for path in paths:
            ask(path)
        while waiting:
            GLib.MainContext.default().iteration(True)

    def _on_children_changed(self, _bus, _sender, path, *_):
        self.changed.add(path)

    def _on_said(self, _bus, _sender, _path, _interface, signal, arguments):
        detail, _, _, value = arguments.unpack()[:4]
        if signal == 'Announcement' or detail == 'accessible-description':
            self.said.append(value if signal == 'PropertyChange' else value or detail)

    def node(self, path):
        """What PATH is now."""
        self.look()
        if path not in self.nodes:
            raise Gone('it is gone')
        return self.nodes[path]

    def windows(self):
        return self.children_of(ROOT)

    def children_of(self, path):
        self.look()
        return [self.nodes[child] for child in self.children.get(path, (None, ()))[1] if child in self.nodes]

    def _get_nodes(self):
        try:
            answer = self.bus.call_sync(self.name, CACHE, PREFIX + 'Cache', 'GetItems', None, None, Gio.DBusCallFlags.NONE,
                                        20000, None)
        except GLib.Error as error:  # the program is only just starting, or is gone
            raise Gone(error.message) from None
        before, self.read = self.read, {}
        for data in _elements(answer.get_child_value(0).get_data_as_bytes().get_data()):
            self.read[data] = before.get(data) or \
                Node(self, GLib.Variant.new_from_bytes(ITEM, GLib.Bytes.new(data), True).unpack())
        return {node.path: node for node in self.read.values()}


def _bus():
    session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    address, = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress', None, None,
                                 Gio.DBusCallFlags.NONE, 20000, None).unpack()
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


def _dispatch():
    """Lets the signals in that have come."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def _elements(data):
    """The elements of an array of the GVariant format whose type is aligned to four bytes and of no fixed size."""
    size = len(data)
    if not size:
        return
    width, letter = (1, 'B') if size <= 0xff else (2, 'H') if size <= 0xffff else (4, 'I')
    first, = struct.unpack_from('<' + letter, data, size - width)
    begin = 0
    for end in struct.unpack_from(f'<{(size - first) // width}{letter}', data, first):
        yield data[begin:end]
        begin = (end + 3) & ~3
