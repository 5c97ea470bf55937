# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How texts are set for the person who writes: zoom, font, line height, smart marks; chosen, applied, remembered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from editor_desk.desktop import settings as remembered
from editor_desk.desktop import theme
from editor_desk.desktop.settings import Setting, Settings
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.languages import Language

_SMART: Mapping[Language, Setting[bool]] = {
    Language.EN: remembered.SMART_ENGLISH,
    Language.ES: remembered.SMART_SPANISH,
}


class Reading(QObject):
    """Sets both editors; make it before they show a text. ``changed`` when something is set another way."""

    changed = Signal()

    def __init__(self, editor: SplitEditor, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._settings = settings
        if zoom := settings.get(remembered.ZOOM):
            editor.set_zoom(zoom)
        if (height := settings.get(remembered.LINE_HEIGHT)) != theme.LINE_HEIGHT:
            self._set_line_height(height)
        for language in Language:
            self._set_smart(language)
        if self.is_typewriter:
            self._set_typewriter(is_on=True)
        editor.zoomed.connect(self._zoomed)

    @property
    def is_typewriter(self) -> bool:
        """Whether the line being written stays at mid height."""
        return self._settings.get(remembered.TYPEWRITER)

    def zoom_in(self) -> None:
        """Ctrl++."""
        self._editor.zoom_in()

    def zoom_out(self) -> None:
        """Ctrl+-."""
        self._editor.zoom_out()

    def zoom_usual(self) -> None:
        """Ctrl+0."""
        self._editor.set_zoom(0)

    def toggle_typewriter(self) -> None:
        """The line being written at mid height, or wherever it is."""
        self.set_typewriter(is_on=not self.is_typewriter)

    def curl_marks(self) -> None:
        """Curl the straight marks of the edition in hand, in one step."""
        language = self._editor.focused_language()
        self._editor.tools(language).curl(language)

    def set_zoom(self, steps: int) -> None:
        """So many points larger than usual."""
        self._editor.set_zoom(steps)

    def set_family(self, family: str) -> None:
        """Another font to read in; empty for the desk's own."""
        self._settings.put(remembered.READING_FAMILY, family)
        theme.set_reading_family(family)
        self._editor.set_zoom(self._editor.zoom)
        self.changed.emit()

    def set_again(self) -> None:
        """Another theme was put on: Qt then gives a widget back the font it had under its first stylesheet."""
        self._editor.set_zoom(self._editor.zoom)

    def set_line_height(self, per_cent: int) -> None:
        """Closer or looser lines."""
        self._settings.put(remembered.LINE_HEIGHT, per_cent)
        self._set_line_height(per_cent)
        self.changed.emit()

    def set_typewriter(self, is_on: bool) -> None:
        """Whether the line being written stays at mid height."""
        self._settings.put(remembered.TYPEWRITER, is_on)
        self._set_typewriter(is_on=is_on)
        self.changed.emit()

    def set_smart(self, language: Language, *, is_on: bool) -> None:
        """Whether the marks of a language are curled while they are typed."""
        self._settings.put(_SMART[language], is_on)
        self._set_smart(language)
        self.changed.emit()

    def _set_line_height(self, per_cent: int) -> None:
        for language in Language:
            self._editor.tools(language).set_line_height(per_cent)

    def _set_typewriter(self, *, is_on: bool) -> None:
        for language in Language:
            self._editor.tools(language).set_typewriter(is_on=is_on)

    def _set_smart(self, language: Language) -> None:
        is_on = self._settings.get(_SMART[language])
        self._editor.tools(language).set_smart(language if is_on else None)

    def _zoomed(self, steps: int) -> None:
        self._settings.put(remembered.ZOOM, steps)
        self.changed.emit()
