# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Markdown dressed while it is written: headings larger, bold bold, what is only syntax dimmed."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
)

from editor_desk.desktop.split_editor.photo_paragraph import photo_in
from editor_desk.desktop.theme import Colors
from editor_desk.text.line_marks import inline_marks
from editor_desk.text.offsets import Utf16Map

_SLICE = 0.006
"""Seconds of dressing before the window gets its turn."""
_FIRST_SIGHT = 3000
"""UTF-16 units dressed at once when a text is shown: more than stands on a tall screen."""
_PAINT_FIRST_MS = 60
"""What lies below is dressed when the text shown has been painted."""
_LOOKS = (
    "strong",
    "emphasis",
    "code",
    "link_text",
    "image_alt",
    "formatting",
    "entity",
    "heading",
    "quotation",
    "list_mark",
    "dim",
)
_BITS = {look: 1 << place for place, look in enumerate(_LOOKS)}
_DIMMED = ("syntax", "link_target", "heading_mark", "quote_mark", "table_mark", "rule", "fence")
_PHOTO = -1
_KIND_BITS = {**_BITS, **dict.fromkeys(_DIMMED, _BITS["dim"])}


class MarkdownDress(QSyntaxHighlighter):
    """Dresses one line at a time, as the lines change; keep a reference, as for every highlighter in Python."""

    dressing = Signal(bool)
    """Around dressing text that nobody changed."""

    def __init__(self, document: QTextDocument, colors: Colors) -> None:
        super().__init__(document)
        self._colors = colors
        self._formats: dict[int, QTextCharFormat] = {}
        self._next: QTextBlock | None = None
        self._only_dressed = True
        """Whether lines that wear nothing may be passed over."""
        self.is_resting = False
        """Set while a text is loaded, which is dressed once, when its blocks have their form."""
        self.only_first_sight = False
        """Set while that happens: what lies below the first sight is left to ``dress_rest``."""
        self._again = QTimer(self, interval=0)
        self._again.timeout.connect(self._dress_some)

    def set_colors(self, colors: Colors) -> None:
        """Dress in these colours from now on; what stands there already follows in slices."""
        if colors is not self._colors:
            self._colors = colors
            self._formats.clear()
            self.dress_again()

    @property
    def is_whole(self) -> bool:
        """Whether no line waits to be dressed."""
        return self._next is None

    def dress_rest(self) -> None:
        """A text was loaded and its top dressed: dress what is further down, a few milliseconds at a time."""
        self._begin(self.document().findBlock(_FIRST_SIGHT), only_dressed=False, delay=_PAINT_FIRST_MS)

    def dress_again(self) -> None:
        """Dress every line that wears anything once more, a few milliseconds at a time."""
        is_loading = self._next is not None and not self._only_dressed
        self._begin(self.document().begin(), only_dressed=not is_loading)

    def _begin(self, block: QTextBlock, *, only_dressed: bool, delay: int = 0) -> None:
        self._next, self._only_dressed = block, only_dressed
        self._again.start(delay)

    def highlightBlock(self, text: str) -> None:
        if self.is_resting or not text:
            return
        if self.only_first_sight and self.currentBlock().position() > _FIRST_SIGHT:
            return
        if photo_in(text):
            self.setFormat(0, self.currentBlock().length() - 1, self._photo_format())
            return
        marks = inline_marks(text)
        if not marks:
            return
        bits = [0] * len(text)
        for mark in marks:
            bit = _KIND_BITS[mark.kind]
            for place in range(mark.start, mark.end):
                bits[place] |= bit
        units = Utf16Map(text)
        start = 0
        for place in range(1, len(bits) + 1):
            if place < len(bits) and bits[place] == bits[start]:
                continue
            if bits[start]:
                begin = units.to_utf16(start)
                self.setFormat(begin, units.to_utf16(place) - begin, self._format(bits[start]))
            start = place

    def _photo_format(self) -> QTextCharFormat:
        """Small and dim: the picture below says it better."""
        if _PHOTO not in self._formats:
            made = self._formats[_PHOTO] = QTextCharFormat()
            made.setForeground(QColor(self._colors.muted))
            made.setProperty(QTextCharFormat.Property.FontSizeAdjustment, -1)
        return self._formats[_PHOTO]

    def _format(self, bits: int) -> QTextCharFormat:
        made = self._formats.get(bits)
        if made is None:
            made = self._formats[bits] = self._make(bits)
        return made

    def _make(self, bits: int) -> QTextCharFormat:
        made, colors = QTextCharFormat(), self._colors
        if bits & (_BITS["strong"] | _BITS["heading"]):
            made.setFontWeight(QFont.Weight.Bold)
        if bits & (_BITS["emphasis"] | _BITS["image_alt"] | _BITS["quotation"]):
            made.setFontItalic(True)
        if bits & _BITS["heading"]:
            made.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 1)
        if bits & _BITS["code"]:
            fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            made.setFontFamilies(fixed.families())
        if bits & (_BITS["link_text"] | _BITS["entity"] | _BITS["list_mark"] | _BITS["formatting"]):
            made.setForeground(QColor(colors.accent_text))
        if bits & (_BITS["dim"] | _BITS["image_alt"]):
            made.setForeground(QColor(colors.muted))
        if bits & _BITS["dim"]:
            made.setFontWeight(QFont.Weight.Normal)
        return made

    def _dress_some(self) -> None:
        end = perf_counter() + _SLICE
        self._again.setInterval(0)
        block = self._next
        self.dressing.emit(True)
        while block is not None and block.isValid() and perf_counter() < end:
            if not self._only_dressed or block.layout().formats():
                self.rehighlightBlock(block)
            block = block.next()
        self.dressing.emit(False)
        self._next = block
        if block is None or not block.isValid():
            self._next = None
            self._again.stop()
