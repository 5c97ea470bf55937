# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The keys that work in one list only, for the help: they are no commands of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import words
from editor_desk.desktop.shell.palette_rows import Row
from editor_desk.newsroom.claims import ClaimStatus
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

_VERDICTS = {
    "V": ClaimStatus.VERIFIED,
    "D": ClaimStatus.DISPUTED,
    "C": ClaimStatus.CORRECTED,
    "T": ClaimStatus.ATTRIBUTED,
    "F": ClaimStatus.UNVERIFIABLE,
    "O": ClaimStatus.NOT_CHECKABLE,
    "X": ClaimStatus.CUT,
    "I": ClaimStatus.IN_PROGRESS,
}
_FACTS = {
    "U": QT_TRANSLATE_NOOP("ListKeys", "Take the verdict back"),
    "S": QT_TRANSLATE_NOOP("ListKeys", "Add a source; Ctrl+V pastes one"),
    "R": QT_TRANSLATE_NOOP("ListKeys", "Note the right of reply to an allegation"),
    "N": QT_TRANSLATE_NOOP("ListKeys", "Write a note on the fact"),
    "P": QT_TRANSLATE_NOOP("ListKeys", "Place the fact at the selection"),
    "K": QT_TRANSLATE_NOOP("ListKeys", "Choose the kind of fact"),
    "1 2 3": QT_TRANSLATE_NOOP("ListKeys", "Say how much the fact matters"),
    "Enter": QT_TRANSLATE_NOOP("ListKeys", "Go to the words of the fact"),
}
_STORIES = {
    "Shift+↑ ↓": QT_TRANSLATE_NOOP("ListKeys", "Select several stories; nothing is opened"),
    "Ctrl+↑ ↓": QT_TRANSLATE_NOOP("ListKeys", "Go on without selecting"),
    "Ctrl+Space": QT_TRANSLATE_NOOP("ListKeys", "Select this story too, or no more"),
    "Ctrl+A": QT_TRANSLATE_NOOP("ListKeys", "Select all that the list shows"),
    "Esc": QT_TRANSLATE_NOOP("ListKeys", "Select no story"),
}
_NOTES = {
    "N": QT_TRANSLATE_NOOP("ListKeys", "Write a note"),
    "R": QT_TRANSLATE_NOOP("ListKeys", "Deal with a note, or open it again"),
    "E": QT_TRANSLATE_NOOP("ListKeys", "Change your own note"),
}
_SIGN_OFF = {
    "J": QT_TRANSLATE_NOOP("ListKeys", "Go to the next change or fact"),
    "K": QT_TRANSLATE_NOOP("ListKeys", "Go to the change or fact before"),
}


def list_key_rows() -> tuple[Row, ...]:
    """A row for every letter; each says in which list it works."""
    facts = {key: words.capital(words.word("status", status.value)) for key, status in _VERDICTS.items()}
    facts |= {key: QCoreApplication.translate("ListKeys", text) for key, text in _FACTS.items()}
    notes = {key: QCoreApplication.translate("ListKeys", text) for key, text in _NOTES.items()}
    signing = {key: QCoreApplication.translate("ListKeys", text) for key, text in _SIGN_OFF.items()}
    stories = {key: QCoreApplication.translate("ListKeys", text) for key, text in _STORIES.items()}
    places = (
        (
            "stories",
            stories,
            QCoreApplication.translate("ListKeys", "Story list"),
            QCoreApplication.translate("ListKeys", "it works in the list of stories; Ctrl+1 goes there."),
        ),
        (
            "facts",
            facts,
            QCoreApplication.translate("ListKeys", "Facts list"),
            QCoreApplication.translate("ListKeys", "it works in the list of facts; Ctrl+3 goes there."),
        ),
        (
            "notes",
            notes,
            QCoreApplication.translate("ListKeys", "Notes list"),
            QCoreApplication.translate("ListKeys", "it works in the list of notes; Ctrl+5 goes there."),
        ),
        (
            "sign-off",
            signing,
            QCoreApplication.translate("ListKeys", "Sign-off"),
            QCoreApplication.translate("ListKeys", "it works while a sign-off is read."),
        ),
    )
    return tuple(
        Row(f"{name} {key}", title, place, key, why, (title, place))
        for name, keys, place, why in places
        for key, title in keys.items()
    )
