# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Preferences of writing: marks curled while typing, the font of the page, its size and line height."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop import theme
from editor_desk.desktop.forms.ui_preferences_writing import Ui_PreferencesWriting
from editor_desk.desktop.preferences.page import Page, fill, show_choice
from editor_desk.desktop.settings import Settings

SMALLEST, LARGEST = -4, 12
"""Points from the usual size."""
_TIGHT, _LOOSE, _LOOSEST = 104, 130, 150


class WritingPage(Page):
    """One form; every choice is said at once."""

    settings = (
        remembered.SMART_ENGLISH,
        remembered.SMART_SPANISH,
        remembered.READING_FAMILY,
        remembered.ZOOM,
        remembered.LINE_HEIGHT,
        remembered.TYPEWRITER,
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_PreferencesWriting()
        self._form.setupUi(self)
        form = self._form
        form.family_combo.addItem("", "")
        for family in QFontDatabase.families(QFontDatabase.WritingSystem.Latin):
            if not family.startswith(".") and QFontDatabase.isSmoothlyScalable(family):
                form.family_combo.addItem(family, family)
        form.size_box.setRange(theme.READING_SIZE + SMALLEST, theme.READING_SIZE + LARGEST)
        self.retell()
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.english_box.toggled.connect(lambda on: self.chosen.emit(remembered.SMART_ENGLISH, on))
        form.spanish_box.toggled.connect(lambda on: self.chosen.emit(remembered.SMART_SPANISH, on))
        form.typewriter_box.toggled.connect(lambda on: self.chosen.emit(remembered.TYPEWRITER, on))
        form.family_combo.currentIndexChanged.connect(self._family_chosen)
        form.size_box.valueChanged.connect(self._size_chosen)
        form.height_combo.currentIndexChanged.connect(self._height_chosen)

    def title(self) -> str:
        return self.tr("Writing")

    def show_settings(self, settings: Settings) -> None:
        form, get = self._form, settings.get
        for box, is_on in (
            (form.english_box, get(remembered.SMART_ENGLISH)),
            (form.spanish_box, get(remembered.SMART_SPANISH)),
            (form.typewriter_box, get(remembered.TYPEWRITER)),
        ):
            blocker = QSignalBlocker(box)
            box.setChecked(is_on)
            blocker.unblock()
        show_choice(form.family_combo, get(remembered.READING_FAMILY))
        show_choice(form.height_combo, get(remembered.LINE_HEIGHT))
        blocker = QSignalBlocker(form.size_box)
        form.size_box.setValue(theme.READING_SIZE + get(remembered.ZOOM))
        blocker.unblock()
        self._show_sample()

    def retell(self) -> None:
        form = self._form
        form.retranslateUi(self)
        form.family_combo.setItemText(
            0, self.tr("The desk's own: %1").replace("%1", theme.READING_FAMILIES[0])
        )
        heights = {
            _TIGHT: self.tr("Tight"),
            theme.LINE_HEIGHT: self.tr("Usual"),
            _LOOSE: self.tr("Loose"),
            _LOOSEST: self.tr("Very loose"),
        }
        fill(form.height_combo, heights)
        for control, label in (
            (form.family_combo, form.family_label),
            (form.size_box, form.size_label),
            (form.height_combo, form.height_label),
        ):
            control.setAccessibleName(label.text())

    def _family_chosen(self) -> None:
        self.chosen.emit(remembered.READING_FAMILY, self._form.family_combo.currentData())
        self._show_sample()

    def _size_chosen(self, points: float) -> None:
        self.chosen.emit(remembered.ZOOM, round(points - theme.READING_SIZE))
        self._show_sample()

    def _height_chosen(self) -> None:
        self.chosen.emit(remembered.LINE_HEIGHT, self._form.height_combo.currentData())

    def _show_sample(self) -> None:
        # A sample of type, the same in both languages of the window: it shows the letters of both.
        words = "“The vote,” she said, was 5–2. «El año», dijo —¿qué más?—, empezó en ñandú."
        font = theme.reading_font(self._form.size_box.value())
        family = self._form.family_combo.currentData()
        if family:
            font.setFamilies([family, *theme.READING_FAMILIES])
        self._form.sample_label.setFont(font)
        self._form.sample_label.setText(words)
