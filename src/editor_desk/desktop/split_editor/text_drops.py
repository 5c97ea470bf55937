# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Words dragged within an edition are moved, into the other one copied; each is one undo step.

With Ctrl they are copied, with Shift moved. Into the other edition the default is a copy because what is dragged
there is nearly always to be translated.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QDropEvent

from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.desktop.split_editor.edition_tools import EditionTools
from editor_desk.desktop.split_editor.furniture_field import FurnitureField
from editor_desk.desktop.split_editor.source_text import Change

_COPY, _MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction


class TextDrops(QObject):
    """Takes the drops of words on the texts of one edition."""

    def __init__(
        self, texts: Mapping[str, FurnitureField | BodyEditor], tools: EditionTools, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._texts = texts
        self._tools = tools
        for name, widget in texts.items():
            widget.take_drop = partial(self.drop, name)

    def drop(self, into: str, event: QDropEvent) -> Callable[[], None]:
        """Words come down on one of the texts: what is to be done with them, once Qt has finished."""
        target = self._texts[into]
        words = target.words_of(event.mimeData())
        place = target.offset_at(event.position().toPoint())
        origin = self._origin(event.source())
        action = self._action(event, is_from_here=origin is not None)
        # Where the words came from this edition, what happens there is part of the same step; Qt is to do nothing.
        event.setDropAction(_COPY if origin is not None else action)
        taken = self._tools.chosen(origin) if origin is not None and action is _MOVE else None
        return partial(self._put, into, words, place, origin, taken)

    def _put(
        self, into: str, words: str, place: int, origin: str | None, taken: tuple[int, int] | None
    ) -> None:
        is_onto_itself = origin == into and taken is not None and taken[0] <= place <= taken[1]
        if not words or is_onto_itself or not self._tools.may_edit:
            return
        changes: dict[str, list[Change]] = {into: [Change(place, place, words)]}
        if origin is not None and taken is not None:
            changes.setdefault(origin, []).append(Change(*taken, ""))
        self._tools.apply({name: sorted(own) for name, own in changes.items()})
        if origin == into and taken is not None and taken[0] < place:
            place -= taken[1] - taken[0]
        self._tools.choose(into, place, place + len(words))
        self._texts[into].setFocus(Qt.FocusReason.MouseFocusReason)

    def _origin(self, source: QObject) -> str | None:
        """Which of these texts the words are dragged from; None when they come from elsewhere."""
        for name, widget in self._texts.items():
            if source in (widget, widget.viewport()):
                return name
        return None

    @staticmethod
    def _action(event: QDropEvent, *, is_from_here: bool) -> Qt.DropAction:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return _COPY
        is_move = is_from_here or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return _MOVE if is_move and event.possibleActions() & _MOVE else _COPY
