# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Shows what was recognised in a file, lets an editor put it right, and asks what it becomes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from editor_desk.desktop import theme, words
from editor_desk.desktop.forms.ui_import_preview import Ui_ImportPreview
from editor_desk.desktop.importing.likeness import probably_translates
from editor_desk.desktop.importing.pieces_page import pieces_page
from editor_desk.intake import Recognised
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import VOCABULARY
from editor_desk.workflow.importing import Accepted

_OWN, _TRANSLATION = "own", "translation"
_SIZE, _ROUND_THE_WINDOW = QSize(1060, 660), QSize(20, 40)


@dataclass(frozen=True, slots=True)
class ImportAnswer:
    """What was recognised, as the editor left it, and what it becomes."""

    recognised: Recognised
    accepted: Accepted


class ImportDialog(QDialog):
    """Nothing is a story before this was accepted."""

    def __init__(
        self,
        parent: QWidget | None,
        recognised: Recognised,
        story: Story | None = None,
        kinds: Iterable[str] = (),
    ) -> None:
        super().__init__(parent)
        self._form = Ui_ImportPreview()
        self._form.setupUi(self)
        self._recognised = recognised
        self._story = story
        self._take = self._form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._fill_choices(kinds or VOCABULARY["kind"])
        self._fill_fields()
        self._connect()
        self._say_state()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        recognised: Recognised,
        story: Story | None = None,
        kinds: Iterable[str] = (),
    ) -> ImportAnswer | None:
        """What to import as what; None when it was left. ``story`` is the one open now."""
        dialog = cls(parent, recognised, story, kinds)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer() if accepted else None
        dialog.deleteLater()
        return answer

    def _connect(self) -> None:
        form = self._form
        form.language_combo.currentIndexChanged.connect(self._say_state)
        form.becomes_combo.currentIndexChanged.connect(self._say_state)
        form.cutline_edit.textChanged.connect(self._say_state)
        form.body_edit.textChanged.connect(self._say_state)
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)

    @property
    def language(self) -> Language | None:
        """The language chosen; None while nobody is sure."""
        code = self._form.language_combo.currentData()
        return Language(code) if code else None

    def answer(self) -> ImportAnswer:
        """What stands in the dialog now; raises ``ValueError`` while the language is open."""
        form, language = self._form, self.language
        if language is None:
            raise ValueError("the language is not chosen yet")
        cutlines = tuple(
            line.strip() for line in form.cutline_edit.toPlainText().splitlines() if line.strip()
        )
        recognised = replace(
            self._recognised,
            language=language,
            language_is_sure=True,
            headline=form.headline_edit.text().strip(),
            dek=form.dek_edit.text().strip(),
            byline=form.byline_edit.text().strip(),
            dateline=form.dateline_edit.text().strip(),
            body=form.body_edit.toPlainText(),
            cutlines=cutlines,
            slug=form.slug_edit.text().strip(),
        )
        story = self._story if self._is_translation() else None
        accepted = Accepted(
            language,
            kind=form.kind_combo.currentData(),
            plan=Plan(form.plan_combo.currentData()),
            translation_of=story.id if story else None,
            section=self._recognised.section,
        )
        return ImportAnswer(recognised, accepted)

    def _is_translation(self) -> bool:
        return bool(self._form.becomes_combo.currentData() == _TRANSLATION)

    def _fill_choices(self, kinds: Iterable[str]) -> None:
        form, found = self._form, self._recognised
        form.becomes_combo.addItem(self.tr("A story of its own"), _OWN)
        if self._story is not None:
            said = self.tr("The other edition of “{slug}”").format(slug=self._story.slug)
            form.becomes_combo.addItem(said, _TRANSLATION)
            if found.language_is_sure and probably_translates(found.body, found.language, self._story):
                form.becomes_combo.setCurrentIndex(1)
        if not found.language_is_sure:
            form.language_combo.addItem(self.tr("Not sure: please choose"), "")
        for language in Language:
            form.language_combo.addItem(words.language_label(language), language.value)
        chosen = found.language.value if found.language_is_sure else ""
        form.language_combo.setCurrentIndex(form.language_combo.findData(chosen))
        for kind in kinds:
            form.kind_combo.addItem(words.kind_word(kind, kinds), kind)
        for plan in Plan:
            form.plan_combo.addItem(words.capital(words.word("plan", plan.value)), plan)

    def _fill_fields(self) -> None:
        form, found = self._form, self._recognised
        self.setWindowTitle(self.tr("Import: {name}").format(name=found.source.name))
        form.file_label.setText(found.source.name)
        form.sure_label.setText(" ".join(words.say(warning) for warning in found.warnings))
        form.sure_label.setVisible(bool(found.warnings))
        form.pieces_browser.document().setDocumentMargin(theme.SPACE_LARGE)
        form.pieces_browser.setFont(theme.reading_font(theme.DEK_SIZE))
        form.pieces_browser.setHtml(pieces_page(found))
        form.headline_edit.setText(found.headline)
        form.headline_edit.setCursorPosition(0)
        form.dek_edit.setText(found.dek)
        form.byline_edit.setText(found.byline)
        form.dateline_edit.setText(found.dateline)
        form.cutline_edit.setPlainText("\n".join(found.cutlines))
        form.slug_edit.setText(found.slug)
        form.slug_edit.setCursorPosition(0)
        form.body_edit.setFont(theme.reading_font(theme.DEK_SIZE))
        form.body_edit.setPlainText(found.body)

    def _say_state(self) -> None:
        form = self._form
        is_own = not self._is_translation()
        for widget in (
            form.slug_edit,
            form.slug_label,
            form.kind_combo,
            form.kind_label,
            form.plan_combo,
            form.plan_label,
        ):
            widget.setVisible(is_own)
        cutlines = [line for line in form.cutline_edit.toPlainText().splitlines() if line.strip()]
        form.picture_label.setVisible(bool(cutlines))
        form.picture_label.setText(self.tr("A place is kept for each picture: picture to come."))
        missing = self._what_is_missing(is_own=is_own)
        self._take.setEnabled(not missing)
        self._take.setText(
            missing or (self.tr("Make it a story") if is_own else self.tr("Make it the other edition"))
        )

    def _what_is_missing(self, *, is_own: bool) -> str:
        if self.language is None:
            return self.tr("Choose the language")
        if not self._form.body_edit.toPlainText().strip() and not self._form.headline_edit.text().strip():
            return self.tr("There is no text")
        if is_own or self._story is None:
            return ""
        if not self._story.edition(self.language).is_empty:
            said = self.tr("{language} has a text already")
            return said.format(language=words.language_label(self.language))
        return ""
