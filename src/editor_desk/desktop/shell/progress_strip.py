# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The strip above the panes while long work goes on: what, how far, and a way to stop it. One goes on writing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from editor_desk.desktop.progress import Progress

_BAR_WIDTH = 220


class ProgressStrip(QFrame):
    """Shows one piece of work; never takes the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Progress | None = None
        self.setProperty("look", "notice")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        # A long file name must not make the window wider.
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.stop_button = QPushButton()
        self.stop_button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self.bar)
        row.addWidget(self.stop_button)
        self.stop_button.clicked.connect(self._stop)
        self._retell()
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty when hidden."""
        return self._words.text() if self._work else ""

    def show_work(self, work: Progress) -> None:
        """Show this work until ``clear``."""
        self._leave()
        self._work = work
        work.moved.connect(self._moved)
        self._moved(work.done, work.of)
        self._retell()
        self.show()

    def clear(self) -> None:
        """Nothing long goes on any more."""
        self._leave()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def _leave(self) -> None:
        if self._work is not None:
            self._work.moved.disconnect(self._moved)
            self._work = None

    def _moved(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self._retell()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.stop()
            self._retell()

    def _say(self) -> None:
        work = self._work
        if work is None:
            return
        said = work.title()
        if work.what:
            said = self.tr("{work} — {done} of {all}: {what}").format(
                work=said,
                done=min(self.bar.value() + 1, self.bar.maximum()),
                all=self.bar.maximum(),
                what=work.what,
            )
        self._words.setText(said)
        self._words.setToolTip(said)
        self.bar.setAccessibleName(said)

    def _retell(self) -> None:
        is_stopping = self._work is not None and self._work.is_to_stop
        self.stop_button.setText(self.tr("Stopping…") if is_stopping else self.tr("Stop"))
        # Work that cannot say how far it is cannot be stopped either.
        self.stop_button.setEnabled(not is_stopping and self.bar.maximum() > 0)
        self.stop_button.setToolTip(self.tr("Do no more of it; what is done stays, what is not is as it was"))
        self.bar.setAccessibleName(self.tr("How far it is"))
        self._say()
