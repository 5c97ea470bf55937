# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The one border between a Qt document and the text that is stored: line breaks, NFC, offsets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from editor_desk.desktop.split_editor.source_text import Change, changes, clean
from editor_desk.text.offsets import Utf16Map

Insert = Callable[[QTextCursor, str], None]

_HALVES = re.compile("[\ud800-\udfff]")
_KEEP = QTextCursor.MoveMode.KeepAnchor


class SourceDocument(QObject):
    """A document whose blocks are the lines of a source. Outside, positions are code points of that source.

    ``toPlainText`` would turn no-break spaces into spaces; the raw text keeps whatever was typed.
    """

    changed = Signal()
    """Its words changed, by whatever hand; not while ``load`` is at work."""

    def __init__(self, document: QTextDocument, insert: Insert | None = None) -> None:
        super().__init__(document)
        self._document = document
        self._insert: Insert = insert or QTextCursor.insertText
        self._text: str | None = None
        self._map: Utf16Map | None = None
        self._version = 0
        self._range: tuple[int, int] | None = None
        self._is_loading = False
        self.is_as_it_was = False
        """Set while undo is at work: what it brings back is not to be settled."""
        self.is_dressing = False
        """Set while the words only get other looks: Qt calls that a change as well."""
        self._connect()

    def _connect(self) -> None:
        self._document.contentsChange.connect(self._note)
        self._document.contentsChanged.connect(self._tell)

    @property
    def text(self) -> str:
        """The source as it stands; NFC once ``settle`` has seen the last change."""
        if self._text is None:
            text = self._document.toRawText().replace("\u2029", "\n")
            self._text = text if text.isascii() else _HALVES.sub("\N{REPLACEMENT CHARACTER}", text)
        return self._text

    @property
    def version(self) -> int:
        """Grows with every change."""
        return self._version

    def offset(self, position: int) -> int:
        """The code point offset of a Qt position."""
        return self._units().to_code_points(position)

    def position(self, offset: int) -> int:
        """The Qt position of a code point offset; outside the text, its nearest end."""
        return self._units().to_utf16(offset)

    def positions(self, spans: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
        """The Qt positions of many spans; where every letter is one unit, which is nearly always, they are these."""
        units = self._units()
        if units.utf16_length == len(self.text):
            return spans
        return [(units.to_utf16(start), units.to_utf16(end)) for start, end in spans]

    def load(self, text: str) -> None:
        """Show another text, of which nothing can be undone; call ``loaded`` when it has its looks too."""
        self._is_loading = True
        self._document.setUndoRedoEnabled(False)
        self._document.setPlainText(clean(text))

    def loaded(self) -> None:
        """The text shown is complete: from here on every change counts, and can be undone."""
        self._is_loading = False
        self._document.setUndoRedoEnabled(True)
        self._document.setModified(False)
        self._range = None

    def apply(self, replacements: Sequence[Change]) -> None:
        """Make these replacements, which stand in the text's order, in one undo step."""
        if not replacements:
            return
        units = self._units()
        places = [(units.to_utf16(each.start), units.to_utf16(each.end), each.text) for each in replacements]
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        self._replace(cursor, places)
        cursor.endEditBlock()

    @contextmanager
    def own_step(self) -> Iterator[None]:
        """What changes meanwhile is a step of its own: Qt joins what touches typing to it otherwise."""
        self._document.setModified(False)
        yield
        self._document.setModified(False)

    def take_range(self) -> tuple[int, int] | None:
        """The positions between which something changed since this was last asked, or None."""
        taken, self._range = self._range, None
        return None if self.is_as_it_was else taken

    def normalise(self, first: int, last: int, cursor: QTextCursor | None = None) -> None:
        """Bring the lines between two positions to NFC, as one step with the change before.

        Give a cursor inside an edit block of your own to make it part of that.
        """
        places = []
        block = self._document.findBlock(first)
        while block.isValid() and block.position() <= last:
            text = block.text()
            if not text.isascii() and not unicodedata.is_normalized("NFC", text):
                units, start = Utf16Map(text), block.position()
                places += [
                    (start + units.to_utf16(each.start), start + units.to_utf16(each.end), each.text)
                    for each in changes(text, clean(text))
                ]
            block = block.next()
        if not places:
            return
        if cursor is not None:
            self._replace(QTextCursor(cursor), places)
            return
        joined = QTextCursor(self._document)
        joined.joinPreviousEditBlock()
        self._replace(joined, places)
        joined.endEditBlock()

    def _replace(self, cursor: QTextCursor, places: Sequence[tuple[int, int, str]]) -> None:
        for start, end, text in reversed(places):
            cursor.setPosition(start)
            cursor.setPosition(end, _KEEP)
            cursor.removeSelectedText()
            if text:
                self._insert(cursor, text)

    def _units(self) -> Utf16Map:
        if self._map is None:
            self._map = Utf16Map(self.text)
        return self._map

    def _note(self, position: int, removed: int, added: int) -> None:
        if self.is_dressing:
            return
        self._text = self._map = None
        self._version += 1
        end = position + added
        if self._range is None:
            self._range = (position, end)
        else:
            first, last = self._range
            last = last + added - removed if last >= position else last
            self._range = (min(first, position), max(last, end))

    def _tell(self) -> None:
        if not (self._is_loading or self.is_dressing):
            self.changed.emit()
