# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the memory has for a paragraph, as the box beside it says it: from which story, how like, and what differs."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import theme
from editor_desk.desktop.split_editor import Proposal
from editor_desk.desktop.times import day_words
from editor_desk.newsroom.memory import EXACT
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.text.word_diff import word_diff

if TYPE_CHECKING:
    from editor_desk.bilingual.adapting import Adapted
    from editor_desk.workflow.memory import Remembered

_SAME = QT_TRANSLATE_NOOP("MemoryProposals", "From memory, word for word: %1, %2")
_ALIKE = QT_TRANSLATE_NOOP("MemoryProposals", "From memory, %3 % alike: %1, %2")
_DIFFERS = QT_TRANSLATE_NOOP("MemoryProposals", "What differs: %1")
_EXCHANGED = QT_TRANSLATE_NOOP("MemoryProposals", "%1 was exchanged for %2.")
_LEFT = QT_TRANSLATE_NOOP("MemoryProposals", "Left to do where [TK] stands: %1")


def memory_proposal(found: Remembered) -> Proposal:
    """A proposal of the memory's words."""
    return Proposal(found.text, lambda: _origin(found), lambda: _remarks(found))


def _origin(found: Remembered) -> str:
    source = found.sentences[0].found.source
    day = day_words(source.at.astimezone().date())
    likeness = found.likeness
    if likeness >= EXACT:
        said = _tr(_SAME)
    else:
        said = _tr(_ALIKE).replace("%3", str(likeness))
    return said.replace("%1", source.name).replace("%2", day)


def _remarks(found: Remembered) -> tuple[str, ...]:
    said: list[str] = []
    for each in found.sentences:
        if each.found.likeness < EXACT:
            said.append(_tr(_DIFFERS).replace("%1", _difference(each)))
        for old, new in each.exchanged:
            said.append(_tr(_EXCHANGED).replace("%1", escape(old)).replace("%2", escape(new)))
        if each.marked:
            said.append(_tr(_LEFT).replace("%1", escape(", ".join(each.marked))))
    return tuple(said)


def _difference(each: Adapted) -> str:
    """The remembered sentence against the one wanted; shape says which words went and which came, colour too."""
    colors = theme.colors()
    came, gone = colors.tones["good"], colors.tones["bad"]
    looks = {
        "insert": f"background-color:{came.ground}; color:{came.ink}; text-decoration: underline;",
        "delete": f"background-color:{gone.ground}; color:{gone.ink}; text-decoration: line-through;",
    }
    parts = []
    for change in word_diff(each.was, each.wanted):
        text = escape(change.text)
        parts.append(f"<span style='{looks[change.kind]}'>{text}</span>" if change.kind in looks else text)
    return "".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MemoryProposals", text)
