# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What of the list is shown: words to find, which entries, which kind."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.search_field import make_clearable
from editor_desk.newsroom.known_names import NameKind
from editor_desk.store.names_list import NamesOf, NamesQuery

_REST_MS = 120


class FilterBar(QWidget):
    """``changed`` when another part of the list is wanted, after a short rest while words are typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.part, self.kind = QComboBox(), QComboBox()
        for part in NamesOf:
            self.part.addItem("", part)
        self.kind.addItem("", None)
        for kind in NameKind:
            self.kind.addItem("", kind)
        self._rest = QTimer(self, singleShot=True)
        self._rest.setInterval(_REST_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.search, 1)
        row.addWidget(self.part)
        row.addWidget(self.kind)
        self._retell()
        self._connect()

    def _connect(self) -> None:
        self._rest.timeout.connect(self.changed)
        self.search.textChanged.connect(self._rest.start)
        self.part.activated.connect(self.changed)
        self.kind.activated.connect(self.changed)

    def narrowed(self, query: NamesQuery) -> NamesQuery:
        """The same query for what is wanted here."""
        return replace(
            query,
            search=self.search.text().strip(),
            kind=self.kind.currentData(),
            of=NamesOf(self.part.currentData()),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a name"))
        self.search.setAccessibleName(self.tr("Find a name"))
        make_clearable(self.search)
        # On Linux the name of a combo box is what is chosen; its description says what it is.
        for box, said in ((self.part, self.tr("Which entries")), (self.kind, self.tr("Kind"))):
            box.setAccessibleName(said)
            box.setAccessibleDescription(said)
        parts = {
            NamesOf.ALL: self.tr("All"),
            NamesOf.OWN: self.tr("The newsroom’s own"),
            NamesOf.PROGRAM: self.tr("From the program"),
            NamesOf.REMOVED: self.tr("Taken off"),
        }
        for row in range(self.part.count()):
            self.part.setItemText(row, parts[NamesOf(self.part.itemData(row))])
        self.kind.setItemText(0, self.tr("Every kind"))
        for row in range(1, self.kind.count()):
            kind = NameKind(self.kind.itemData(row))
            self.kind.setItemText(row, words.capital(words.word("name_kind", kind.value)))
