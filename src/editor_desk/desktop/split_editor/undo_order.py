# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One order of undo over several texts: the last change of an edition is undone first, wherever it was made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

Undo = Callable[[], None]


class _Step(NamedTuple):
    """A change of one text; ``floor`` is how many parts its undo stack held before it.

    Changes of one ``act`` are taken back and made again together.
    """

    place: int
    floor: int
    act: int


class _Text:
    """One text: its document, how to undo and redo in its widget, and how high its undo stack was last seen."""

    __slots__ = ("document", "height", "redo", "undo")

    def __init__(self, document: QTextDocument, undo: Undo, redo: Undo) -> None:
        self.document, self.undo, self.redo = document, undo, redo
        self.height = 0


class UndoOrder(QObject):
    """Keeps, for texts that each have an undo stack of their own, the order in which these grew.

    Qt joins typing to the change before it in the same text. That must not happen once another text was
    changed in between, or one undo would take back both: ``setModified(False)`` is what makes Qt begin anew.
    """

    moved = Signal(object)
    """The ``QTextDocument`` in which something was undone or redone; of several, the first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: list[_Text] = []
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._is_moving = False
        self._act = 0
        self._is_one_act = False

    def add(self, document: QTextDocument, undo: Undo, redo: Undo) -> None:
        """Let a text take part; ``undo`` and ``redo`` are those of its widget, which also move its caret."""
        place = len(self._texts)
        self._texts.append(_Text(document, undo, redo))
        document.undoCommandAdded.connect(partial(self._grew, place))

    @property
    def is_moving(self) -> bool:
        """Whether an undo or redo is under way."""
        return self._is_moving

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again."""
        return bool(self._undone)

    def begin_anew(self) -> None:
        """The next change starts a step of its own."""
        for text in self._texts:
            text.document.setModified(False)

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """What changes meanwhile is one step, in however many texts."""
        self.begin_anew()
        self._act += 1
        self._is_one_act = True
        try:
            yield
        finally:
            self._is_one_act = False
            self.begin_anew()

    def forget(self) -> None:
        """Another story is shown: nothing to take back."""
        self._done.clear()
        self._undone.clear()
        for text in self._texts:
            text.document.clearUndoRedoStacks()
            text.document.setModified(False)
            text.height = 0

    def undo(self) -> None:
        """Take back the last change."""
        self._move(self._done, self._undone, is_undo=True)

    def redo(self) -> None:
        """Make the change last taken back again."""
        self._move(self._undone, self._done, is_undo=False)

    def _grew(self, place: int) -> None:
        text = self._texts[place]
        height = text.document.availableUndoSteps()
        floor, text.height = text.height, height
        if self._is_moving or height <= floor:
            return
        for step in {step.place for step in self._undone}:
            self._texts[step].document.clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)
        self._undone.clear()
        if self._done and self._done[-1].place != place:
            self._texts[self._done[-1].place].document.setModified(False)
        if not self._is_one_act:
            self._act += 1
        self._done.append(_Step(place, floor, self._act))

    def _move(self, source: list[_Step], target: list[_Step], *, is_undo: bool) -> None:
        """Undo or redo until the words of one act have changed: a step may be of looks only."""
        self._is_moving = True
        moved: int | None = None
        try:
            while source and moved in (None, source[-1].act):
                step = source.pop()
                text = self._texts[step.place]
                before, height = text.document.toRawText(), text.document.availableUndoSteps()
                if is_undo and height <= step.floor:
                    continue
                (text.undo if is_undo else text.redo)()
                text.height = text.document.availableUndoSteps()
                target.append(_Step(step.place, min(height, text.height), step.act))
                if text.document.toRawText() == before:
                    continue
                if moved is None:
                    self.moved.emit(text.document)
                moved = step.act
        finally:
            self._is_moving = False
            self.begin_anew()
