# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The line above both editions: slug, section, photos, and whether what was typed is safe."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QLocale, QObject, Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.flag_words import flags_set, short_flags, whole_flags
from editor_desk.desktop.forms.ui_split_editor import Ui_SplitEditor
from editor_desk.desktop.split_editor.payloads import FieldEdit
from editor_desk.desktop.words import language_name
from editor_desk.newsroom.stories import Story

_PAUSE_MS = 700
"""A slug is handed over when its writer pauses; every letter of it would be a change of its own."""


class StoryBar(QObject):
    """Lives in the split editor's form; ``field_edited`` carries a ``FieldEdit``."""

    field_edited = Signal(object)
    photos_wanted = Signal()
    flags_wanted = Signal()

    def __init__(self, form: Ui_SplitEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._section = QLineEdit(form.section_combo)
        form.section_combo.setLineEdit(self._section)
        form.photos_button.setCursor(Qt.CursorShape.PointingHandCursor)
        form.saved_label.hide()
        self.flags_button = QToolButton(form.photos_button.parentWidget())
        self.flags_button.setAutoRaise(True)
        self.flags_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.flags_button.hide()
        form.story_row.insertWidget(form.story_row.indexOf(form.photos_button), self.flags_button)
        self._story: Story | None = None
        self._typed: dict[str, str] = {}
        self._said: Callable[[], tuple[str, str, str]] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._pause.timeout.connect(self.flush)
        self._form.slug_edit.textEdited.connect(self._slug_typed)
        self._form.slug_edit.editingFinished.connect(self.flush)
        self._section.textEdited.connect(self._section_typed)
        self._section.editingFinished.connect(self.flush)
        self._form.section_combo.textActivated.connect(self._section_chosen)
        self._form.photos_button.clicked.connect(self.photos_wanted)
        self.flags_button.clicked.connect(self.flags_wanted)

    @property
    def has_changes(self) -> bool:
        """Whether something was typed here that was not handed over yet."""
        return bool(self._typed)

    def show_story(self, story: Story) -> None:
        """Show another story."""
        self._typed.clear()
        self._form.saved_label.hide()
        self.refresh(story)

    def refresh(self, story: Story) -> None:
        """Show what the store has, but for a field somebody is typing in."""
        self._story = story
        slug, section = self._form.slug_edit, self._form.section_combo
        if "slug" not in self._typed and slug.text() != story.slug:
            slug.setText(story.slug)
            slug.setCursorPosition(0)
        if "section" not in self._typed and section.currentText() != story.section:
            section.setEditText(story.section)
            self._section.setCursorPosition(0)
        self._form.photos_button.setText(self._photo_summary(story))
        self._show_flags(story)

    def set_may_edit(self, *, may_edit: bool) -> None:
        """Let slug and section be changed, or only read."""
        self._form.slug_edit.setReadOnly(not may_edit)
        self._form.section_combo.setEnabled(may_edit)

    def set_sections(self, sections: Iterable[str]) -> None:
        """The sections offered; another may be typed."""
        combo = self._form.section_combo
        text = combo.currentText()
        combo.clear()
        combo.addItems(list(sections))
        combo.setEditText(text)

    def field(self, name: str) -> QWidget | None:
        """The widget of a field of the story."""
        return {"slug": self._form.slug_edit, "section": self._form.section_combo}.get(name)

    def flush(self) -> None:
        """Hand over now what was typed; a slug is never left empty."""
        self._pause.stop()
        typed, self._typed = self._typed, {}
        if self._story is None:
            return
        for field, written in typed.items():
            text = written.strip()
            if text != getattr(self._story, field) and (text or field != "slug"):
                self.field_edited.emit(FieldEdit(self._story.id, None, field, text))

    def tell_saving(self) -> None:
        """What was handed over is being written."""
        self._say(lambda: (self.tr("saving…"), "", "neutral"))

    def tell_saved(self, at: datetime | None) -> None:
        """It is on the disk."""
        self._say(lambda: (self.tr("saved"), self._saved_when(at), "neutral"))

    def tell_not_saved(self, reason: str) -> None:
        """It could not be written; the reason as a sentence."""
        self._say(lambda: (self.tr("not saved: %1").replace("%1", reason), reason, "bad"))

    def retranslate(self) -> None:
        """Say everything again, in the language the window speaks now."""
        form = self._form
        form.slug_edit.setAccessibleName(self.tr("Slug"))
        form.section_combo.setAccessibleName(self.tr("Section"))
        form.photos_button.setToolTip(self.tr("Show the photos of this story"))
        if self._story is not None:
            self._show_flags(self._story)
            form.photos_button.setText(self._photo_summary(self._story))
        if self._said is not None and not form.saved_label.isHidden():
            self._say(self._said)

    def _slug_typed(self, text: str) -> None:
        self._typed["slug"] = text
        self._pause.start()

    def _section_typed(self, text: str) -> None:
        self._typed["section"] = text
        self._pause.start()

    def _section_chosen(self, text: str) -> None:
        self._typed["section"] = text
        self.flush()

    def _photo_summary(self, story: Story) -> str:
        """How many photos, and what they lack: the picture, a cutline in a language of the plan."""
        said = [self.tr("%n photo(s)", "", len(story.photos))]
        to_come = sum(photo.is_to_come for photo in story.photos)
        if to_come:
            said.append(self.tr("%n to come", "", to_come))
        lacking = [
            language
            for language in story.plan.languages
            if any(not photo.cutline.get(language, "").strip() for photo in story.photos)
        ]
        if lacking:
            said.append(self.tr("no cutline: %1").replace("%1", ", ".join(map(language_name, lacking))))
        return " · ".join(said)

    def _show_flags(self, story: Story) -> None:
        """The flags of the story as words; nothing where it has none."""
        said = short_flags(flags_set(story.flags))
        self.flags_button.setText(f"⚑ {said}")
        self.flags_button.setToolTip(
            self.tr("Flags: %1").replace("%1", whole_flags(story.flags)) if said else ""
        )
        self.flags_button.setAccessibleName(self.tr("Flags: %1").replace("%1", said))
        self.flags_button.setVisible(bool(said))

    def _saved_when(self, at: datetime | None) -> str:
        if at is None:
            return ""
        local = at.astimezone()
        time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
        return self.tr("Saved on this computer at %1").replace("%1", time)

    def _say(self, words: Callable[[], tuple[str, str, str]]) -> None:
        """Say text, tooltip and tone now, and again in another language."""
        self._said = words
        text, tip, tone = words()
        label = self._form.saved_label
        label.setText(text)
        label.setToolTip(tip)
        theme.set_tone(label, tone)
        label.show()
