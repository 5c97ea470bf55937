# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The photo strip: the row of photos, and a button that adds some."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from editor_desk.desktop.icons import icon
from editor_desk.desktop.photo_strip.model import StripModel
from editor_desk.desktop.photo_strip.view import StripView
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoUse


class PhotoStrip(QFrame):
    """Shows the photos of a story, at most 56 pixels high; hidden where there are none."""

    add_wanted = Signal()

    def __init__(self, picture: Callable[[str], QImage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = StripModel(picture)
        self._model.setParent(self)
        self._may_show = True
        self.view = StripView(self._model)
        self._add = QToolButton()
        self._add.setIcon(icon("add"))
        self._add.setAutoRaise(True)
        self.setProperty("pane", "strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 1, 9, 1)
        row.setSpacing(4)
        row.addWidget(self.view, 1)
        row.addWidget(self._add)
        self._connect()
        self._retranslate()
        self.hide()

    def _connect(self) -> None:
        self._add.clicked.connect(self.add_wanted)

    def show_photos(
        self,
        photos: tuple[PhotoUse, ...],
        languages: tuple[Language, ...],
        language: Language,
        *,
        may_edit: bool,
    ) -> None:
        """Show these; ``languages`` are those the plan asks for, ``language`` the one names are told in."""
        chosen = self.view.current_id if self.view.currentIndex().isValid() else ""
        self._model.show_photos(photos, languages, language)
        self.view.set_may_edit(may_edit=may_edit)
        self._add.setEnabled(may_edit)
        if chosen and (row := self._model.row_of(chosen)) >= 0:
            self.view.setCurrentIndex(self._model.index(row))
        self.setVisible(self._may_show and bool(photos))

    def set_may_show(self, *, may_show: bool) -> None:
        """Show the strip where there are photos, or never."""
        self._may_show = may_show
        self.setVisible(may_show and bool(self._model.photos))

    def picture_came(self, sha256: str) -> None:
        """A photo was read."""
        self._model.picture_came(sha256)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.retell()

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Photos of the story"))
        self.view.setAccessibleDescription(
            self.tr("Enter opens a photo, Shift+Enter puts it into the text, Alt and arrows move it.")
        )
        self._add.setToolTip(self.tr("Add pictures…"))
        self._add.setAccessibleName(self.tr("Add pictures…"))
