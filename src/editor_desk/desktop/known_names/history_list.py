# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What was done to an entry of the list, the newest first: who, when, and how it read from then on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QListWidget, QWidget

from editor_desk.desktop import times, words
from editor_desk.newsroom.known_names import NameVersion


class NameHistory(QListWidget):
    """A line a version."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[NameVersion, ...] = ()
        self._who: Mapping[str, str] = {}
        self._is_shipped = False
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._retell()

    def show_versions(
        self, versions: Sequence[NameVersion], who: Mapping[str, str], *, is_shipped: bool
    ) -> None:
        """Show these; ``who`` are people's names by their ids, ``is_shipped``: it began with the program."""
        self._versions, self._who, self._is_shipped = tuple(versions), who, is_shipped
        self._retell()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        self.setAccessibleName(self.tr("History of the entry"))
        now = datetime.now(UTC)
        self.clear()
        for version in reversed(self._versions):
            name = version.name
            who = self._who.get(name.by, name.by)
            when = times.past_words(name.at, now) if name.at else ""
            what = words.capital(words.word("name_change", version.what.value))
            spanish = " · ".join(name.es) or self.tr("the same")
            self.addItem(f"{what} – {who}, {when}\n{' · '.join(name.en)} = {spanish}")
        if self._is_shipped:
            self.addItem(self.tr("Came with the program"))
