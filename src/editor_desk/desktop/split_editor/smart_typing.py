# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Curls marks while they are typed, where somebody asked for it; one undo gives the straight mark back."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from editor_desk.newsroom.languages import Language

_MARKS = frozenset("\"'-.«»")
_ENDS_OF_WORDS = frozenset(" \ts,;:!?)")
_FENCES = ("```", "~~~")
_FARTHEST_FENCE = 200
"""Lines above the caret that are looked at for a fence of code."""


class SmartTyping:
    """Call ``typed`` after each key that wrote something; ``language`` is None where marks stay straight."""

    def __init__(self, editor: QTextEdit | QPlainTextEdit) -> None:
        self._editor = editor
        self.language: Language | None = None

    def typed(self, text: str) -> None:
        """Put the printed mark in place of the one just typed, as a step of its own."""
        if self.language is None or len(text) != 1 or not (text in _MARKS or text in _ENDS_OF_WORDS):
            return
        cursor = self._editor.textCursor()
        block = cursor.block()
        line, place = block.text(), cursor.positionInBlock()
        before, after = line[: place - 1], line[place:]
        if line[place - 1 : place] != text or (text in _ENDS_OF_WORDS and "‘" not in before):
            return
        # The Markdown reader behind it is no part of the first paint.
        from editor_desk.text.smart_marks import smart

        made = smart(before, text, after, self.language)
        if made is None or _is_in_code(block):
            return
        document = self._editor.document()
        document.setModified(False)  # what follows is no part of the step before
        cursor.setPosition(cursor.position() - 1 - made.cut)
        cursor.setPosition(cursor.position() + 1 + made.cut, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(made.words)
        document.setModified(False)


def _is_in_code(block: QTextBlock) -> bool:
    fences = 0
    for _ in range(_FARTHEST_FENCE):
        if not block.isValid():
            break
        fences += block.text().startswith(_FENCES)
        block = block.previous()
    return fences % 2 == 1
