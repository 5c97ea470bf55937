# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is marked in one edition, in reading order: its furniture from the headline on, then its body."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.desktop.split_editor.furniture_field import FurnitureField
from editor_desk.desktop.split_editor.payloads import BODY, Mark, MarkKind

Finding = tuple[str, int, int, Mark]
"""The name of a text, where the marked words stand in it now (code points), and the mark."""


class Findings:
    """The marks of all texts of a column. The text in hand is the one with the keyboard, else the body."""

    def __init__(self, fields: Mapping[str, FurnitureField], body: BodyEditor) -> None:
        self._fields = fields
        self._body = body
        self._all: Mapping[str, FurnitureField | BodyEditor] = {**fields, BODY: body}

    def show(self, group: str, marks: Sequence[Mark]) -> None:
        """Replace the marks of a group in every text."""
        for name, widget in self._all.items():
            widget.show_marks(group, [mark for mark in marks if mark.field == name])

    @property
    def in_hand(self) -> str:
        """The name of the text that has the keyboard, or would have it were the window in front; else the body's."""
        focus = self._body.window().focusWidget()
        return next((name for name, widget in self._fields.items() if widget is focus), BODY)

    def next(self, step: int, kinds: Collection[MarkKind]) -> Finding | None:
        """The next mark of these kinds from the caret on, or the one before it; round the ends of the edition."""
        names, in_hand = list(self._all), self.in_hand
        here = names.index(in_hand), self._all[in_hand].textCursor().selectionStart()
        found = [
            (place, start, end, mark)
            for place, widget in enumerate(self._all.values())
            for start, end, mark in widget.layer.in_order()
            if mark.kind in kinds
        ]
        if not found:
            return None
        further = [each for each in found if (each[:2] > here if step > 0 else each[:2] < here)]
        place, start, end, mark = (further or found)[0 if step > 0 else -1]
        offset = self._all[names[place]].source.offset
        return names[place], offset(start), offset(end), mark

    def at_caret(self) -> tuple[Mark, ...]:
        """What is marked where the caret stands in the text in hand, the innermost first."""
        return self._all[self.in_hand].marks_at_caret()

    def spans(self) -> dict[str, tuple[int, int]]:
        """Where each mark with an id stands now, in its own text."""
        return {
            name: (widget.source.offset(start), widget.source.offset(end))
            for widget in self._all.values()
            for name, (start, end) in widget.layer.spans().items()
        }
