# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Preferences of looks: light or dark, roomy or compact, the language of menus and messages."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.forms.ui_preferences_looks import Ui_PreferencesLooks
from editor_desk.desktop.interface_language import LANGUAGES, preferred
from editor_desk.desktop.preferences.page import Page, fill, show_choice
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.theme import Look, Room

_NAMES = dict(zip(LANGUAGES, ("English", "Español"), strict=True))
"""A language is named in itself, so that whoever strayed finds the way back."""


class LooksPage(Page):
    """One form; every choice is said at once."""

    settings = (remembered.LOOK, remembered.DENSITY)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_PreferencesLooks()
        self._form.setupUi(self)
        fill(self._form.language_combo, _NAMES)
        self.retell()
        self._connect()

    def _connect(self) -> None:
        for combo, setting in (
            (self._form.look_combo, remembered.LOOK),
            (self._form.density_combo, remembered.DENSITY),
            (self._form.language_combo, remembered.LANGUAGE),
        ):
            combo.currentIndexChanged.connect(
                lambda _number, box=combo, what=setting: self.chosen.emit(what, box.currentData())
            )

    def title(self) -> str:
        return self.tr("Looks")

    def show_settings(self, settings: Settings) -> None:
        form, get = self._form, settings.get
        show_choice(form.look_combo, get(remembered.LOOK))
        show_choice(form.density_combo, get(remembered.DENSITY))
        show_choice(form.language_combo, preferred(get(remembered.LANGUAGE)))

    def retell(self) -> None:
        form = self._form
        form.retranslateUi(self)
        looks = {
            Look.SYSTEM.value: self.tr("As the computer has them"),
            Look.LIGHT.value: self.tr("Light"),
            Look.DARK.value: self.tr("Dark"),
        }
        rooms = {
            Room.BY_SCREEN.value: self.tr("As the screen allows"),
            Room.COMFORTABLE.value: self.tr("Roomy"),
            Room.COMPACT.value: self.tr("Compact"),
        }
        fill(form.look_combo, looks)
        fill(form.density_combo, rooms)
        for combo, label in (
            (form.look_combo, form.look_label),
            (form.density_combo, form.density_label),
            (form.language_combo, form.language_label),
        ):
            combo.setAccessibleName(label.text())
