# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Works at the desk by ear: starts the program, hears its whole tree through AT-SPI, opens every dialog, writes.

    xvfb-run -a dbus-run-session /usr/bin/python3 listener.py REPORT PROGRAM ARGUMENTS…

Run by the system's Python, which has pyatspi; nothing of the desk is imported. What was heard goes into REPORT as
JSON; the test beside this file judges it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pyatspi  # type: ignore[import-not-found]
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]

PATIENCE = 40.0
"""Seconds for anything to come: a machine may be busy."""
_ANSWER_MS = 700
"""A dialog answers the press that opened it only when it is closed again; nobody waits for that."""
_STATES = {
    "focusable": pyatspi.STATE_FOCUSABLE,
    "showing": pyatspi.STATE_SHOWING,
    "checkable": pyatspi.STATE_CHECKABLE,
    "checked": pyatspi.STATE_CHECKED,
    "enabled": pyatspi.STATE_ENABLED,
    "editable": pyatspi.STATE_EDITABLE,
    "selected": pyatspi.STATE_SELECTED,
}
_OPENS_A_FILE = ("Import…", "Import translation memory…", "Export translation memory…")
"""The system's own dialogs are not ours to name."""
_WAYS_OUT = ("Cancel", "Close", "OK", "Not now", "No", "Done", "Go on working")

_ESCAPE = 9
"""The key, as X counts them."""

WRITTEN = " Añadido de oído: ¿qué onda?"
MARKED = "18 bands"
SLUG = "written-by-ear"


class Listener:
    """One person who hears the desk and presses what it names."""

    def __init__(self, command: list[str]) -> None:
        Atspi.set_timeout(_ANSWER_MS, 20_000)
        self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        self.heard: dict[str, Any] = {"places": {}}

    def work(self) -> None:
        """Everything, in the order a person would do it."""
        self.wait("the text of a story", lambda: self.text_of("Text, English"))
        self.wait("rest", self._is_at_rest)
        self.hear("window", self.window())
        # Before any dialog: without a window manager nobody gives the keyboard back to the window.
        self.walk_into_a_fact()
        for place in range(len(self.names("page tab"))):
            # Found anew each time: a tab tells how many facts it has, and that changes.
            self.press(self.all("page tab")[place])
            self.wait("rest", self._is_at_rest)
            self.hear(f"tab {self.names('page tab')[place]}", self.window())
        for entry in self.entries():
            self.open_dialog(entry)
        self.write()
        self.begin_story()

    def stop(self) -> None:
        """Close the program as its owner."""
        self._process.terminate()
        self._process.wait(PATIENCE)

    # What is heard

    def program(self) -> Any:
        """The program in the list of those that speak."""
        for each in pyatspi.Registry.getDesktop(0):
            if each is not None and each.get_process_id() == self._process.pid:
                return each
        return None

    def tops(self) -> list[Any]:
        """Its windows and dialogs."""
        program = self.program()
        return [each for each in program if each is not None] if program is not None else []

    def window(self) -> Any:
        """The desk itself."""
        return next(top for top in self.tops() if top.getRoleName() == "frame")

    def dialogs(self) -> list[Any]:
        """What stands in front of it."""
        return [top for top in self.tops() if top.getRoleName() in ("dialog", "alert")]

    def hear(self, place: str, root: Any) -> None:
        """Keep all that a place says."""
        self.heard["places"][place] = list(_speak(root, ()))

    def find(self, role: str, name: str, root: Any = None) -> Any:
        """The first that is called so; None where there is none."""
        for each in _all(root or self.window()):
            if each.getRoleName() == role and each.name == name:
                return each
        return None

    def all(self, role: str) -> list[Any]:
        """All of a kind."""
        return [each for each in _all(self.window()) if each.getRoleName() == role]

    def names(self, role: str) -> list[str]:
        """What all of a kind are called."""
        return [each.name for each in self.all(role)]

    def _is_at_rest(self) -> bool:
        before = [each.name for each in _all(self.window())]
        time.sleep(0.6)
        return before == [each.name for each in _all(self.window())]

    def entries(self) -> list[str]:
        """The entries of menus that ask something, or show something."""
        found = [name for name in self.names("menu item") if name.endswith("…")]
        others = ("Keys", "About Editor Desk")
        return [name for name in (*found, *others) if name not in _OPENS_A_FILE]

    def text_of(self, name: str) -> str:
        """What stands in a text field."""
        field = self.find("text", name)
        if field is None:
            return ""
        text = field.queryText()
        return str(text.getText(0, text.characterCount))

    # What is done

    def press(self, control: Any) -> None:
        """Do what a control is for."""
        try:
            control.queryAction().doAction(0)
        except GLib.GError:
            pass  # it opened a dialog and answers when that is closed

    def wait(self, what: str, is_so: Callable[[], Any]) -> Any:
        """Until it is so; says what never came."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self._process.poll() is not None:
                raise SystemExit(f"the program ended before there was {what}")
            try:
                found = is_so()
            except (GLib.GError, StopIteration, NotImplementedError, LookupError):
                found = None
            if found:
                return found
            time.sleep(0.1)
        raise SystemExit(f"there never was {what}")

    def open_dialog(self, entry: str) -> None:
        """Choose an entry of a menu, hear the dialog it opens, and leave it."""
        item = self.find("menu item", entry)
        if item is None or not item.getState().contains(pyatspi.STATE_ENABLED):
            self.heard.setdefault("greyed", []).append(entry)
            return
        self.press(item)
        end = time.monotonic() + 4
        while time.monotonic() < end and not self.dialogs():
            time.sleep(0.1)
        if not self.dialogs():
            self.hear(f"{entry} (in the window)", self.window())  # a bar, as for finding
            return
        time.sleep(0.3)
        for dialog in self.dialogs():
            self.hear(f"{entry} {dialog.name}".strip(), dialog)
        self.leave()

    def leave(self) -> None:
        """Close whatever stands in front of the window by the button that says so."""
        while self.dialogs():
            front = self.dialogs()[-1]
            ways = [self.find("push button", name, front) for name in _WAYS_OUT]
            way = next((each for each in ways if each is not None), None)
            count = len(self.dialogs())
            if way is None:
                Atspi.generate_keyboard_event(_ESCAPE, None, Atspi.KeySynthType.PRESSRELEASE)
            else:
                self.press(way)
            self.wait(f"an end of “{front.name}”", partial(self._are_fewer_than, count))

    def _are_fewer_than(self, count: int) -> bool:
        return len(self.dialogs()) < count

    def walk_into_a_fact(self) -> None:
        """Put the caret into words that are marked, and hear what is said then."""
        said: list[str] = []

        def hear(event: Any) -> None:
            said.append(str(event.any_data))

        field = self.find("text", "Text, English")
        pyatspi.Registry.registerEventListener(hear, "object:announcement")
        field.queryComponent().grabFocus()
        field.queryText().setCaretOffset(self.text_of("Text, English").index(MARKED) + 2)

        def has_said() -> bool:
            while GLib.MainContext.default().iteration(may_block=False):
                pass
            return bool(said)

        self.wait("a word about the marked passage", has_said)
        pyatspi.Registry.deregisterEventListener(hear, "object:announcement")
        self.heard["announced"] = said
        self.heard["described"] = field.description

    def write(self) -> None:
        """Add words to the end of the English text."""
        before = self.text_of("Text, English")
        field = self.find("text", "Text, English")
        field.queryEditableText().insertText(len(before), WRITTEN, len(WRITTEN))
        self.wait("the words just written", lambda: self.text_of("Text, English").endswith(WRITTEN))
        self.wait("“saved”", lambda: "saved" in self.names("label"))
        self.heard["texts"] = {name: self.text_of(name) for name in ("Text, English", "Text, Spanish")}

    def begin_story(self) -> None:
        """Begin a story with nothing but names of controls."""
        self.press(self.find("menu item", "New story…"))
        dialog = self.wait("the dialog of a new story", lambda: self.dialogs()[-1])
        self.find("text", "Slug", dialog).queryEditableText().setTextContents(SLUG)
        begin = next(
            each
            for each in _all(dialog)
            if each.getRoleName() == "push button" and each.name not in _WAYS_OUT
        )
        self.press(begin)
        self.wait("an end of the dialog", lambda: not self.dialogs())
        self.wait("the new story", lambda: any(name.startswith(SLUG) for name in self.names("list item")))


def _all(root: Any) -> Iterator[Any]:
    yield root
    for place in range(root.childCount):
        child = root.getChildAtIndex(place)
        if child is not None:
            yield from _all(child)


def _speak(node: Any, above: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    role = node.getRoleName()
    states = node.getState()
    yield {
        "role": role,
        "name": node.name,
        "description": node.description,
        "above": list(above),
        "value": _value(node, role),
        "labels": _labels(node),
        **{name: bool(states.contains(state)) for name, state in _STATES.items()},
    }
    for place in range(node.childCount):
        child = node.getChildAtIndex(place)
        if child is not None:
            yield from _speak(child, (*above, f"{role} {node.name}".strip()))


def _labels(node: Any) -> list[str]:
    """The labels that stand for a control: on Linux the name of a combo box is what is chosen in it."""
    return [
        relation.getTarget(place).name
        for relation in node.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
        for place in range(relation.getNTargets())
    ]


def _value(node: Any, role: str) -> str:
    """What a field, a list of choices or a slider stands at."""
    if role in ("text", "spin button", "combo box", "password text"):
        try:
            text = node.queryText()
            return str(text.getText(0, min(text.characterCount, 400)))
        except NotImplementedError:
            pass
    if role == "combo box":
        chosen = [each.name for each in _all(node) if each.getState().contains(pyatspi.STATE_SELECTED)]
        return " ".join(chosen)
    if role in ("slider", "progress bar", "spin button"):
        return str(node.queryValue().currentValue)
    return ""


def main() -> int:
    """Work, and leave the report whatever happened."""
    report, *command = sys.argv[1:]
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    listener = Listener(command)
    try:
        listener.work()
    finally:
        listener.stop()
        Path(report).write_text(json.dumps(listener.heard, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
