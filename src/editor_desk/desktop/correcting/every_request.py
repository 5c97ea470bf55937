# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every request that waits for an answer, of all stories, by its deadline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from editor_desk.desktop.correcting import request_words
from editor_desk.newsroom.retractions import Retraction

_SIZE, _ROUND_THE_WINDOW = QSize(720, 480), QSize(20, 40)


@dataclass(frozen=True, slots=True)
class RequestLine:
    """A request and the story it is about."""

    story_id: str
    slug: str
    time_zone: str
    asked: Retraction


class EveryRequest(QDialog):
    """``chosen`` carries the ``RequestLine`` somebody wants to see to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None, lines: Sequence[RequestLine]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Requests to answer"))
        self._lines = tuple(lines)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Requests to answer"))
        now = datetime.now(UTC)
        for line in self._lines:
            state = request_words.state(line.asked, now, ZoneInfo(line.time_zone))
            slug = line.slug or self.tr("no slug yet")
            wants = " ".join(line.asked.wants.split())
            self.list.addItem(f"{slug} · {request_words.who(line.asked)}\n{state}\n{wants}")
        self._about = QLabel(
            self.tr("Nobody waits for an answer.")
            if not lines
            else self.tr("The first deadline stands first.")
        )
        self._about.setProperty("quiet", "true")
        self.go_button = QPushButton(self.tr("&See to it"))
        self.go_button.setEnabled(bool(lines))
        self.go_button.setDefault(True)
        self._close = QPushButton(self.tr("Close"))
        self._close.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self.go_button)
        column = QVBoxLayout(self)
        column.addWidget(self._about)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.list.setCurrentRow(0 if lines else -1)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))
        self._connect()

    def _connect(self) -> None:
        self.list.itemActivated.connect(self._go)
        self.go_button.clicked.connect(self._go)
        self._close.clicked.connect(self.reject)

    def _go(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._lines):
            self.accept()
            self.chosen.emit(self._lines[row])
