# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Small controls of the rules: boxes to tick among codes, and choices that the wheel does not change in passing."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from editor_desk.desktop import words
from editor_desk.newsroom.ruleset import Severity


class TickBoxes(QWidget):
    """One box a code of a vocabulary (roles, gates, fields); ``ticked`` carries the codes that are ticked now."""

    ticked = Signal(tuple)

    def __init__(self, vocabulary: str, codes: Iterable[str], columns: int = 2) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self.boxes = {code: QCheckBox() for code in codes}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place // columns, place % columns)
            box.toggled.connect(self._say)
        self.retell()

    def show_ticked(
        self, codes: Collection[str], locked: Collection[str] = (), *, may_change: bool = True
    ) -> None:
        """Tick these; ``locked`` ones cannot be changed."""
        for code, box in self.boxes.items():
            blocker = QSignalBlocker(box)
            box.setChecked(code in codes)
            blocker.unblock()
            box.setEnabled(may_change and code not in locked)

    @property
    def codes(self) -> tuple[str, ...]:
        """What is ticked."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def retell(self) -> None:
        """Say the words in the language of now."""
        for code, box in self.boxes.items():
            box.setText(words.capital(words.word(self._vocabulary, code)))

    def _say(self) -> None:
        self.ticked.emit(self.codes)


class QuietCombo(QComboBox):
    """Changed by a click or the keys, never by the wheel that was meant for the list around it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let whatever is around it scroll."""
        event.ignore()


def fill_severities(combo: QComboBox, codes: Iterable[str] = tuple(Severity)) -> None:
    """Name the severities in the language of now; what is chosen stays."""
    for place, code in enumerate(codes):
        said = words.capital(words.word("severity", str(code)))
        if place < combo.count():
            combo.setItemText(place, said)
        else:
            combo.addItem(said, str(code))


def choose(combo: QComboBox, code: str) -> None:
    """Show a choice without saying that it was made."""
    blocker = QSignalBlocker(combo)
    combo.setCurrentIndex(combo.findData(code))
    blocker.unblock()
