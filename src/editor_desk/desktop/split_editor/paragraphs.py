# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Paragraphs as writers see them, over Markdown lines as they are stored.

Between two paragraphs Markdown has a blank line. It is shown as half a line of space, the caret passes over it,
Enter makes it, and Backspace at the start of a paragraph takes it away in one step. In the document it is a text
block with a block format of its own, made and undone together with the words around it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from editor_desk.desktop.split_editor.photo_paragraph import photo_in
from editor_desk.desktop.theme import GAP_HEIGHT, LINE_HEIGHT

_ITEM = re.compile(r"(?P<lead>\s*)(?P<mark>[*+-]|(?P<number>\d{1,9})(?P<dot>[.)]))(?P<space>\s+)")
_QUOTE = re.compile(r"(?:\s{0,3}>\s?)+")
_VERBATIM = re.compile(r"\s*\|| {4}|```|~~~")

PHOTO_ROOM = 78
"""Pixels kept free below a line that is a photo, for its small picture and its words."""
_KEEP = QTextCursor.MoveMode.KeepAnchor


class Break(NamedTuple):
    """What Enter does: ``text`` comes in at the caret, after the whole line went if ``drops_line``."""

    text: str
    drops_line: bool = False


def enter(before: str, after: str, above: str | None) -> Break:
    """What Enter puts between the two halves of a line; ``above`` is the line over it, None at the top.

    A blank line and a new paragraph; in a list the next item, in a quotation its next paragraph, in a table or
    code the next line. On an item or a quotation with nothing in it: out of it. On an empty line below a blank
    one nothing: there is a new paragraph already.
    """
    whole = before + after
    if item := _ITEM.match(whole):
        if not whole[item.end() :].strip():
            return Break("\n" if above and above.strip() else "", drops_line=True)
        return Break("\n" + _next_mark(item) if len(before) >= item.end() else "\n")
    if quote := _QUOTE.match(whole):
        if not whole[quote.end() :].strip():
            return Break("\n" if above and above.strip() else "", drops_line=True)
        return Break("\n\n" + quote[0] if len(before) >= quote.end() else "\n\n")
    if not whole.strip():
        return Break("\n" if above and above.strip() else "")
    return Break("\n" if _VERBATIM.match(whole) else "\n\n")


def _next_mark(item: re.Match[str]) -> str:
    number = item["number"]
    mark = f"{int(number) + 1}{item['dot']}" if number else item["mark"]
    return f"{item['lead']}{mark}{item['space']}"


class Paragraphs:
    """The blocks of one document: which are lines of text, and which are the gaps between paragraphs."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._line = _block_format(LINE_HEIGHT)
        self._gap = _block_format(GAP_HEIGHT)
        self._photo = _block_format(LINE_HEIGHT, PHOTO_ROOM)

    def is_gap(self, block: QTextBlock) -> bool:
        """Whether a block is the space between two paragraphs."""
        return block.isValid() and block.length() == 1 and _height(block) == GAP_HEIGHT

    def dress_all(self) -> None:
        """Give every block of a text just set its format; call it while nothing can be undone."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(self._line)
        block, last = self._document.begin(), self._document.lastBlock()
        while block.isValid() and block != last:
            if block.length() == 1:
                QTextCursor(block).setBlockFormat(self._gap)
            elif photo_in(block.text()):
                QTextCursor(block).setBlockFormat(self._photo)
            block = block.next()
        if photo_in(last.text()):
            QTextCursor(last).setBlockFormat(self._photo)
        cursor.endEditBlock()

    def set_line_height(self, per_cent: int) -> None:
        """Set every line of text in this height; the gaps between paragraphs keep theirs, which they are known by."""
        self._line, self._photo = _block_format(per_cent), _block_format(per_cent, PHOTO_ROOM)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        block = self._document.begin()
        while block.isValid():
            if _height(block) not in (GAP_HEIGHT, per_cent):
                QTextCursor(block).setBlockFormat(self._photo if _has_room(block) else self._line)
            block = block.next()
        cursor.endEditBlock()

    def has_line_height(self) -> bool:
        """Whether the lines are as high as last asked for: undo may bring back an earlier height."""
        wanted, block = _height_of(self._line), self._document.begin()
        while block.isValid():
            if _height(block) not in (GAP_HEIGHT, wanted):
                return False
            block = block.next()
        return True

    def settle(self, first: int, last: int, caret: int) -> None:
        """Set right the blocks between two positions after a change; most changes leave nothing to do."""
        block = self._document.findBlock(first)
        end = self._document.lastBlock()
        wrong = []
        while block.isValid() and block.position() <= last:
            wanted = self._wanted(block, caret, end)
            if wanted is not None:
                wrong.append((block, wanted))
            block = block.next()
        if not wrong:
            return
        cursor = QTextCursor(self._document)
        cursor.joinPreviousEditBlock()
        for block, wanted in wrong:
            QTextCursor(block).setBlockFormat(wanted)
        cursor.endEditBlock()

    def _wanted(self, block: QTextBlock, caret: int, end: QTextBlock) -> QTextBlockFormat | None:
        """The format a block should have, where it has another."""
        is_gap, has_room = _height(block) == GAP_HEIGHT, _has_room(block)
        if block.length() == 1:
            holds_caret = block.position() <= caret < block.position() + block.length()
            if not is_gap and not holds_caret and block != end:
                return self._gap
            return self._line if has_room else None
        is_photo = photo_in(block.text()) is not None
        if is_gap or has_room is not is_photo:
            return self._photo if is_photo else self._line
        return None

    def insert(self, cursor: QTextCursor, text: str) -> None:
        """Put lines in at a cursor, blank ones between them as gaps; within an edit block of the caller's."""
        lines = text.split("\n")
        cursor.insertText(lines[0])
        for place, line in enumerate(lines[1:], 1):
            is_gap = not line and place < len(lines) - 1
            cursor.insertBlock(self._gap if is_gap else self._line)
            if line:
                cursor.insertText(line)

    def before_gap(self, block: QTextBlock) -> int | None:
        """Where the paragraph above ends, when a gap divides this one from it."""
        above = block.previous()
        if not self.is_gap(above):
            return None
        while self.is_gap(above) and above.previous().isValid():
            above = above.previous()
        return above.position() + above.length() - 1

    def after_gap(self, block: QTextBlock) -> int | None:
        """Where the paragraph below begins, when a gap divides this one from it."""
        below = block.next()
        if not self.is_gap(below):
            return None
        while self.is_gap(below) and below.next().isValid():
            below = below.next()
        return below.position()

    def out_of_gap(self, cursor: QTextCursor, move: QTextCursor.MoveOperation) -> bool:
        """Bring a caret that came to stand in a gap on to the next text that way; whether it had to move."""
        mode = _KEEP if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
        has_moved = False
        while self.is_gap(cursor.block()) and cursor.movePosition(move, mode):
            has_moved = True
        return has_moved


def _block_format(height: int, room: int = 0) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(float(height), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if room:
        made.setBottomMargin(room)
    return made


def _has_room(block: QTextBlock) -> bool:
    """Whether room for a photo is kept below it."""
    return block.blockFormat().bottomMargin() > 0


def _height(block: QTextBlock) -> int:
    return _height_of(block.blockFormat())


def _height_of(block_format: QTextBlockFormat) -> int:
    return int(block_format.lineHeight())
