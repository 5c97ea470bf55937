# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The desk is started while its window is open: that window comes forward, or a person is told why it cannot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QPushButton

from editor_desk.desktop import times
from editor_desk.desktop.shell.one_window import Holder, OneWindow

Ask = Callable[[str, str], bool]
"""A question before there is a window: the words, and what the button says that goes on."""


def may_open(lock: OneWindow, ask: Ask) -> bool | None:
    """Whether this process opens the window after all; False: the other one came forward, None: neither."""
    while not lock.take():
        holder = lock.holder()
        if holder.is_here:
            if lock.raise_the_other():
                return False
            if lock.take():  # it ended meanwhile
                return True
            if not ask(say_busy(holder), QCoreApplication.translate("SecondStart", "Try again")):
                return None
        elif not ask(say_elsewhere(holder), QCoreApplication.translate("SecondStart", "Open it here")):
            return None
        else:
            return True if lock.take_from(holder) else None
    return True


def say_busy(holder: Holder) -> str:
    """The window is on this computer and does not answer."""
    said = QCoreApplication.translate(
        "SecondStart",
        "This desk is open in another window already (process {pid}, since {since}), but that window does not "
        "answer. It may be busy for a moment.\n\nIf it stays like that, end that process and start again: what "
        "was typed there is on the disk.",
    )
    return said.format(pid=holder.pid or "?", since=_since(holder))


def say_elsewhere(holder: Holder) -> str:
    """The window is on another computer, and the folder is one that both see."""
    said = QCoreApplication.translate(
        "SecondStart",
        "This desk is open on the computer “{host}” (since {since}), and its folder is shared or synchronized "
        "with this one. Two computers must not write into one desk at a time: such a folder cannot keep their "
        "words apart.\n\nClose it there first. If it is open there no more (the computer was switched off, or "
        "renamed), you may open it here.",
    )
    return said.format(host=holder.host, since=_since(holder))


def _since(holder: Holder) -> str:
    return times.past_words(holder.since, datetime.now(UTC)) if holder.since else "?"


def ask_in_a_box(words: str, go_on: str) -> bool:
    """Ask in a window of its own; leaving it closed is what Enter does."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Editor Desk", words)
    yes: QPushButton = box.addButton(go_on, QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(
        QCoreApplication.translate("SecondStart", "Leave it closed"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    box.exec()
    return box.clickedButton() is yes
