# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The title line of an edition and the figures beside its furniture: how long it is, how long it should be, its stage."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel

from editor_desk.desktop import theme
from editor_desk.desktop.forms.ui_edition_column import Ui_EditionColumn
from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.desktop.split_editor.counting import count
from editor_desk.desktop.split_editor.furniture_field import FurnitureField
from editor_desk.desktop.split_editor.payloads import SpellingFound
from editor_desk.desktop.stage_words import short_standing
from editor_desk.desktop.words import word
from editor_desk.newsroom.lengths import NOTHING_WANTED, Fit, Lengths, fit_of_line, fit_of_text
from editor_desk.newsroom.stories import Edition

_PAUSE_MS = 250
_FIRST_MS = 40
"""Counting a story takes milliseconds that its first paint does not wait for."""
_SIGNS = {Fit.UNDER: "▽", Fit.RIGHT: "✓", Fit.OVER: "▲"}


class EditionTitle(QObject):
    """Counts when the writer pauses, and says so in as many words as there is room for."""

    def __init__(
        self, form: Ui_EditionColumn, fields: Mapping[str, FurnitureField], body: BodyEditor, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._fields = fields
        self._body = body
        self._labels: Mapping[str, QLabel] = {"headline": form.headline_length, "dek": form.dek_length}
        self._edition: Edition | None = None
        self._wanted = NOTHING_WANTED
        self._counts: tuple[int, int] | None = None
        self._said: tuple[str, ...] = ()
        self._is_unspelled, self._misspelled, self._differing = False, 0, 0
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._count)

    def show_edition(self, edition: Edition) -> None:
        """Another story's edition is shown: count it soon."""
        self._edition, self._counts, self._misspelled, self._differing = edition, None, 0, 0
        self._soon.start(_FIRST_MS)
        self.retell()

    def refresh(self, edition: Edition) -> None:
        """The store has this of it now: its stage may be another."""
        self._edition = edition
        self._tell()

    def want(self, lengths: Lengths) -> None:
        """How long it should be."""
        if lengths != self._wanted:
            self._wanted = lengths
            self.retell()

    def show_furniture(self, names: Collection[str]) -> None:
        """Which fields its kind has; one it has not stays while there are words in it, or the keyboard is."""
        form = self._form
        beside = {"dek": form.dek_length, "byline": form.byline_label, "dateline": form.dateline_label}
        for name, label in beside.items():
            field = self._fields[name]
            is_shown = name in names or bool(field.source.text) or field.hasFocus()
            field.setVisible(is_shown)
            label.setVisible(is_shown)

    def tell_spelling(self, found: SpellingFound) -> None:
        """How many words are in no dictionary; or, in the tooltip of the counts, that nobody looked."""
        now = not found.is_checked, len(found.spans)
        if now != (self._is_unspelled, self._misspelled):
            self._is_unspelled, self._misspelled = now
            self._tell()

    def tell_differences(self, count: int) -> None:
        """How many passages here say something else than the other edition."""
        if count != self._differing:
            self._differing = count
            self._tell()

    def count_soon(self) -> None:
        """The body changed."""
        if not self._soon.isActive():
            self._soon.start(_PAUSE_MS)

    def retell(self) -> None:
        """Say everything, in the language of now."""
        self._tell()
        self.tell_lengths()

    def fit(self) -> None:
        """As many of the words about this edition as there is room for; the tooltip has them all."""
        label = self._form.counts_label
        said = self._said
        shorter = [" · ".join(part) for part in (said, said[1:], said[1:2])]
        room, measure = label.width(), label.fontMetrics().horizontalAdvance
        label.setText(next((text for text in shorter if measure(text) <= room), ""))

    def tell_lengths(self) -> None:
        """How long headline and dek are, in characters."""
        for name, label in self._labels.items():
            length, most = len(self._fields[name].source.text), getattr(self._wanted, name)
            is_over = bool(most) and fit_of_line(length, most) is Fit.OVER
            label.setText(f"{_SIGNS[Fit.OVER]} {length}" if is_over else str(length) if length else "")
            tip = self.tr("%n character(s)", "", length)
            if is_over:
                tip += "\n" + self.tr("%n too many: {most} are wanted", "", length - most).format(most=most)
            elif most:
                tip += "\n" + self.tr("Room for {most}").format(most=most)
            label.setToolTip(tip)

    def _count(self) -> None:
        self._counts = count(self._body.source.text)
        self._tell()

    def _tell(self) -> None:
        edition = self._edition
        self._form.stage_label.setVisible(edition is not None)
        if edition is None:
            self._form.counts_label.clear()
            self._form.spelling_button.hide()
            self._form.differs_button.hide()
            return
        said, tips = [word("relation", edition.relation.value)], []
        if self._counts is not None:
            words, paragraphs = self._counts
            said += [self._words(words), self.tr("%n paragraph(s)", "", paragraphs)]
            tips.append(self._fit_in_words(words))
        self._said = tuple(said)
        if self._is_unspelled:
            tips.append(
                self.tr("Spelling is not checked here: there is no dictionary for this language yet.")
            )
        self._form.counts_label.setToolTip("\n".join(filter(None, [" · ".join(said), *tips])))
        button = self._form.spelling_button
        button.setVisible(bool(self._misspelled))
        button.setText(self.tr("%n spelling", "", self._misspelled))
        button.setToolTip(self.tr("Go to the next word that is in no dictionary"))
        differs = self._form.differs_button
        differs.setVisible(bool(self._differing))
        differs.setText(f"≠ {self._differing}")
        differs.setAccessibleName(self.tr("%n passage(s) differ", "", self._differing))
        differs.setToolTip(self.tr("Go to the next passage that differs from the other edition"))
        changes = edition.change is not None
        stage = short_standing(edition.stage, "") if changes else word("stage", edition.stage.value)
        self._form.stage_label.setText(stage)
        working = self.tr("Change in progress: {stage}").format(
            stage=word("stage", edition.working_stage.value)
        )
        self._form.stage_label.setToolTip(working if changes else "")
        theme.set_tone(self._form.stage_label, theme.stage_tone(edition.stage))
        self.fit()

    def _words(self, words: int) -> str:
        wanted = self._wanted.words
        if not wanted:
            return self.tr("%n word(s)", "", words)
        said = self.tr("{count} of %n word(s)", "", wanted).format(count=words)
        return f"{_SIGNS[fit_of_text(words, wanted)]} {said}"

    def _fit_in_words(self, words: int) -> str:
        wanted = self._wanted.words
        if not wanted:
            return ""
        fit = fit_of_text(words, wanted)
        if fit is Fit.UNDER:
            return self.tr("%n word(s) short of what is wanted", "", wanted - words)
        if fit is Fit.OVER:
            return self.tr("%n word(s) more than wanted", "", words - wanted)
        return self.tr("As long as wanted")
