# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Stories whose time has come: somebody delivers them and says so, or gives them a new time. Nothing goes by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop.scheduling.likely import said, utc_now
from editor_desk.desktop.words import language_names
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.waking import Wake

_WIDTH, _HEIGHT = 640, 320


@dataclass(frozen=True, slots=True)
class Delivery:
    """What of one story was to go out, and when the first of it."""

    story_id: str
    slug: str
    headline: str
    languages: tuple[Language, ...]
    at: datetime


def deliveries(wakes: Sequence[Wake]) -> tuple[Delivery, ...]:
    """Story by story, the earliest first."""
    found: dict[str, Delivery] = {}
    for wake in sorted(wakes, key=lambda each: each.at or utc_now()):
        if wake.language is None or wake.at is None:
            continue
        before = found.get(wake.story_id)
        languages = (*(before.languages if before else ()), wake.language)
        found[wake.story_id] = Delivery(
            wake.story_id, wake.slug, wake.headline, languages, before.at if before else wake.at
        )
    return tuple(found.values())


class DeliverDialog(QDialog):
    """Asks for each story; it stays beside the window and closes when nothing is left to ask.

    ``sent_wanted``, ``export_wanted`` and ``time_wanted`` carry a ``Delivery``, ``open_wanted`` a story's id.
    """

    sent_wanted = Signal(object)
    export_wanted = Signal(object)
    time_wanted = Signal(object)
    open_wanted = Signal(str)

    def __init__(
        self,
        parent: QWidget | None,
        found: Sequence[Delivery],
        *,
        is_missed: bool,
        now: datetime | None = None,
    ) -> None:
        """``is_missed``: the desk was closed when their time came."""
        super().__init__(parent)
        self._found = tuple(found)
        self._is_missed = is_missed
        self._now = now
        self._head = QLabel()
        self._head.setWordWrap(True)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        column = QVBoxLayout(self)
        column.addWidget(self._head)
        column.addWidget(self._area, 1)
        column.addWidget(buttons)
        self.resize(_WIDTH, _HEIGHT)
        buttons.rejected.connect(self.close)
        self._tell()

    @property
    def found(self) -> tuple[Delivery, ...]:
        """What it asks for."""
        return self._found

    def show_found(self, found: Sequence[Delivery]) -> None:
        """What is left after something was done; nothing closes it."""
        if tuple(found) == self._found:
            return
        self._found = tuple(found)
        if self._found:
            self._tell()
        else:
            self.close()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_area"):
            self._tell()

    def _tell(self) -> None:
        if self._is_missed:
            self.setWindowTitle(self.tr("Missed while the desk was closed"))
            self._head.setText(
                self.tr(
                    "Their time came while the desk was closed. Nothing was sent: what shall become of each?"
                )
            )
        else:
            self.setWindowTitle(self.tr("Deliver now"))
            self._head.setText(
                self.tr("Their time has come. Nothing is sent by itself: deliver each, then say so.")
            )
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        for delivery in self._found:
            column.addWidget(self._row(delivery))
        column.addStretch(1)
        self._area.setWidget(rows)
        self._area.setAccessibleName(self.windowTitle())

    def _row(self, delivery: Delivery) -> QWidget:
        box = QFrame()
        box.setProperty("look", "notice")
        words = QLabel(
            self.tr("“{slug}” ({languages}): {when}").format(
                slug=delivery.slug,
                languages=language_names(delivery.languages),
                when=said(delivery.at, self._now or utc_now(), None),
            )
        )
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setToolTip(delivery.headline)
        row = QHBoxLayout(box)
        row.addWidget(words, 1)
        acts: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Mark as sent…"), lambda: self.sent_wanted.emit(delivery)),
            (self.tr("Export…"), lambda: self.export_wanted.emit(delivery)),
            (self.tr("New time…"), lambda: self.time_wanted.emit(delivery)),
            (self.tr("Open"), lambda: self.open_wanted.emit(delivery.story_id)),
        )
        for name, do in acts:
            button = QPushButton(name)
            button.setAutoDefault(False)
            button.setAccessibleName(
                self.tr("{act}: {slug}").format(act=name.removesuffix("…"), slug=delivery.slug)
            )
            button.clicked.connect(lambda _on, act=do: act())
            row.addWidget(button)
        return box
