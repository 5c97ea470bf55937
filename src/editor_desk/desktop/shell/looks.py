# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How the window looks and which language it speaks: chosen in the View menu, remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.interface_language import InterfaceLanguage
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.theme import Appearance, Look, Room


class Looks(QObject):
    """Light, dark or as the system; English or Spanish."""

    def __init__(
        self, settings: Settings, appearance: Appearance, language: InterfaceLanguage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._settings = settings
        self._language = language

    @property
    def look(self) -> Look:
        """What was chosen."""
        return self._appearance.look

    @property
    def language(self) -> str:
        """``en`` or ``es``."""
        return self._language.current

    def follow_system(self) -> None:
        """Colours as the computer has them."""
        self.use(Look.SYSTEM)

    def light(self) -> None:
        """Dark on light."""
        self.use(Look.LIGHT)

    def dark(self) -> None:
        """Light on dark."""
        self.use(Look.DARK)

    def english(self) -> None:
        """Menus and messages in English."""
        self.speak("en")

    def spanish(self) -> None:
        """Menús y mensajes en español."""
        self.speak("es")

    def use(self, look: Look) -> None:
        """Light, dark or as the computer."""
        self._settings.put(remembered.LOOK, look.value)
        self._appearance.choose(look)

    def use_room(self, room: Room) -> None:
        """Roomy or compact controls, or as the screen allows."""
        self._settings.put(remembered.DENSITY, room.value)
        self._appearance.choose_room(room)

    def speak(self, language: str) -> None:
        """``en`` or ``es``."""
        self._settings.put(remembered.LANGUAGE, language)
        self._language.use(language)
