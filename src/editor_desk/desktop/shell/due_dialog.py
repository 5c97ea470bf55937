# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""When each edition of a story is due, in the story's own time."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from editor_desk.desktop.shell.story_details import WhenEdit
from editor_desk.desktop.words import language_label
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story


class DueDialog(QDialog):
    """A date and time for each edition of the plan; either may be left open."""

    def __init__(self, parent: QWidget | None, story: Story) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Due times"))
        zone = ZoneInfo(story.time_zone)
        self._fields = {
            language: WhenEdit(
                story.edition(language).due,
                zone,
                self.tr("{language}: due").format(language=language_label(language)),
            )
            for language in story.plan.languages
        }
        self._before = self._values()
        about = QLabel(self.tr("“{slug}”, in the time of {zone}").format(slug=story.slug, zone=zone.key))
        about.setProperty("quiet", "true")
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for language, field in self._fields.items():
            form.addRow(language_label(language), field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addLayout(form)
        column.addWidget(buttons)

    @classmethod
    def ask(cls, parent: QWidget | None, story: Story) -> Mapping[Language, str] | None:
        """The times that were changed, as ``set_fields`` reads them; None when it was left."""
        dialog = cls(parent, story)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        changed = dialog.changed()
        dialog.deleteLater()
        return changed if accepted else None

    def changed(self) -> Mapping[Language, str]:
        """Only what differs from the story as it was opened; "" for no time any more."""
        return {language: text for language, text in self._values().items() if text != self._before[language]}

    def field(self, language: Language) -> WhenEdit:
        """The field of an edition."""
        return self._fields[language]

    def _values(self) -> Mapping[Language, str]:
        return {language: field.text for language, field in self._fields.items()}
