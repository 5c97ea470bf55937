# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Below the end of an edition that is not as far as the other: a quiet word that the rest is not translated yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel

from editor_desk.desktop import theme
from editor_desk.desktop.split_editor.pairs import Pairs
from editor_desk.newsroom.languages import Language

_BELOW = 12
"""Pixels under the last paragraph."""


class UntranslatedHint(QObject):
    """Stands under the last paragraph of one edition, where the page is empty; it is no text and cannot be chosen."""

    def __init__(self, pairs: Pairs, language: Language) -> None:
        super().__init__(pairs)
        self._pairs = pairs
        self._language = language
        self._side = pairs.sides[language]
        self._label = QLabel(self._side.body.viewport())
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label.setProperty("quiet", True)
        self._label.hide()
        self._is_wanted = False
        self._connect()
        self._retell()

    def _connect(self) -> None:
        self._pairs.changed.connect(self.follow)
        self._side.body.verticalScrollBar().valueChanged.connect(self.follow)
        self._side.body.document().documentLayout().documentSizeChanged.connect(self.follow)
        self._label.installEventFilter(self)

    @property
    def is_shown(self) -> bool:
        """Whether it is to be read."""
        return not self._label.isHidden()

    def want(self, *, is_wanted: bool) -> None:
        """Whether this edition is a translation at all."""
        self._is_wanted = is_wanted
        self.follow()

    def follow(self) -> None:
        """Stand under the last paragraph, or not at all."""
        body, count = self._side.body, len(self._side)
        if not count or not self._is_wanted or not self._is_short():
            self._label.hide()
            return
        font = theme.reading_font(body.font().pointSizeF())
        font.setItalic(True)
        self._label.setFont(font)
        self._label.adjustSize()
        margin = round(body.document().documentMargin())
        end = round(body.document().size().height()) - margin
        self._label.move(margin, end - body.verticalScrollBar().value() + _BELOW)
        self._label.setVisible(self._label.geometry().bottom() < body.viewport().height())

    def _is_short(self) -> bool:
        """Whether the other edition goes on behind what this one has, and nobody said that it ends there."""
        links = self._pairs.links
        if not any(link.is_pair for link in links) or not links:
            return False
        last = links[-1]
        return not self._pairs.numbers(last, self._language) and not last.pins

    def _retell(self) -> None:
        self._label.setText(self.tr("Not translated yet"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self._retell()
        return super().eventFilter(watched, event)
