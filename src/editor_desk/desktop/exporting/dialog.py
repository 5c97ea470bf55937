# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Export: which editions go out, as what, where to, and why the others stay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.forms.ui_export import Ui_ExportFiles
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story

_MAY_LEAVE = (Stage.APPROVED, Stage.SCHEDULED, Stage.SENT, Stage.LIVE)


@dataclass(frozen=True, slots=True)
class ExportAnswer:
    """As what, and into which folder; which editions go is decided by what is signed off when it is written."""

    format: str
    folder: Path


class ExportDialog(QDialog):
    """Shows what would go out and what is refused, and asks for form and folder."""

    def __init__(
        self,
        parent: QWidget | None,
        stories: Story | Sequence[Story],
        folder: str | Path = "",
        now: datetime | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = Ui_ExportFiles()
        self._form.setupUi(self)
        self._stories = (stories,) if isinstance(stories, Story) else tuple(stories)
        self._now = now or datetime.now(UTC)
        self._write = self._form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._write.setText(self.tr("Write the files"))
        self._form.folder_edit.setText(str(folder) if folder else "")
        for code, (name, _why) in self._formats().items():
            self._form.format_combo.addItem(name, code)
        self._form.what_label.setText(self._what_goes_out())
        self._connect()
        self._say_state()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        stories: Story | Sequence[Story],
        folder: str | Path = "",
        now: datetime | None = None,
    ) -> ExportAnswer | None:
        """Form and folder; None when it was left. ``folder`` is the one used the last time."""
        dialog = cls(parent, stories, folder, now)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer()
        dialog.deleteLater()
        return answer if accepted else None

    def _connect(self) -> None:
        form = self._form
        form.format_combo.currentIndexChanged.connect(self._say_state)
        form.folder_edit.textChanged.connect(self._say_state)
        form.folder_button.clicked.connect(self._choose_folder)
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)

    def answer(self) -> ExportAnswer:
        """What stands in the dialog now."""
        form = self._form
        return ExportAnswer(form.format_combo.currentData(), Path(form.folder_edit.text().strip()))

    @property
    def going_out(self) -> tuple[Language, ...]:
        """The editions, of any of the stories, that are signed off and not held by an embargo."""
        out = {language for story in self._stories for language in self._leaving(story)}
        return tuple(language for language in Language if language in out)

    def _leaving(self, story: Story) -> tuple[Language, ...]:
        if story.pause is not None or story.flags.not_for_publication or self._is_under_embargo(story):
            return ()
        return tuple(edition.language for edition in story.planned() if edition.working_stage in _MAY_LEAVE)

    def _is_under_embargo(self, story: Story) -> bool:
        return story.embargo is not None and self._now < story.embargo

    def _what_goes_out(self) -> str:
        if len(self._stories) == 1:
            return self._said_of(self._stories[0])
        return "\n".join(self._line_of(story) for story in self._stories)

    def _line_of(self, story: Story) -> str:
        """One of several stories in one line; why it stays is said when it is refused."""
        leaving = self._leaving(story)
        if leaving:
            return f"✓ {story.slug}: {words.language_names(leaving)}"
        if story.embargo is not None and self._is_under_embargo(story):
            return self.tr("✕ {slug}: under embargo until {when}").format(
                slug=story.slug, when=words.moment(story.embargo)
            )
        return self.tr("✕ {slug}: stays here").format(slug=story.slug)

    def _said_of(self, story: Story) -> str:
        if story.flags.not_for_publication:
            return self.tr("✕ The story is marked not for publication: nothing goes out.")
        if story.pause is not None:
            said = self.tr("✕ The story is paused ({stage}): nothing goes out.")
            return said.format(stage=words.word("stage", story.pause.stage.value))
        if story.embargo is not None and self._is_under_embargo(story):
            return self.tr("✕ Under embargo until {when}: no file is written before.").format(
                when=words.moment(story.embargo)
            )
        lines = []
        for edition in story.planned():
            name = words.language_label(edition.language)
            stage = words.word("stage", edition.working_stage.value)
            if edition.language in self._leaving(story):
                lines.append(self.tr("✓ {language}: {stage}").format(language=name, stage=stage))
            else:
                lines.append(
                    self.tr("✕ {language}: stays here, it is not signed off ({stage})").format(
                        language=name, stage=stage
                    )
                )
        return "\n".join(lines)

    def _formats(self) -> dict[str, tuple[str, str]]:
        return {
            "html": (
                self.tr("Web pages (HTML)"),
                self.tr("A page per edition, ready for the site; each points to its other language."),
            ),
            "markdown": (
                self.tr("Text with its details on top (Markdown)"),
                self.tr("For archives and other programs; nothing of what was signed off is lost."),
            ),
            "wxr": (
                self.tr("WordPress file (WXR)"),
                self.tr(
                    "For the importer of WordPress, first delivery only: it skips every post the site has already, "
                    "so a change after publication never arrives this way."
                ),
            ),
        }

    def _say_state(self) -> None:
        form = self._form
        form.format_why_label.setText(self._formats()[form.format_combo.currentData()][1])
        missing = ""
        if not self.going_out:
            missing = self.tr("Nothing can go out yet")
        elif not form.folder_edit.text().strip():
            missing = self.tr("Choose a folder first")
        self._write.setEnabled(not missing)
        self._write.setToolTip(missing)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder for the files"), self._form.folder_edit.text()
        )
        if name:
            self._form.folder_edit.setText(name)
