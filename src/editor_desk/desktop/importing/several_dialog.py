# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Several files at once: the stories they make, two languages of one story together, all seen before they come in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import words
from editor_desk.desktop.importing.dialog import ImportDialog
from editor_desk.desktop.importing.drafts import StoryDraft, drafts_of, joined, separated
from editor_desk.desktop.importing.likeness import probably_translates
from editor_desk.desktop.importing.text_page import TextPage
from editor_desk.intake import Arrival, Recognised
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import VOCABULARY

_SIZE, _ROUND_THE_WINDOW = QSize(1120, 660), QSize(20, 40)
_ALONE, _OPEN_STORY = -1, -2
"""What a text may go with besides another file: nothing, the story that is open."""


class SeveralDialog(QDialog):
    """Lists the stories to be; beside them the one in hand, both texts piece by piece."""

    def __init__(
        self,
        parent: QWidget | None,
        arrivals: Sequence[Arrival],
        story: Story | None = None,
        kinds: Iterable[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import several files"))
        self._story = story
        self._kinds: Iterable[str] = kinds or VOCABULARY["kind"]
        self._drafts = tuple(map(self._guess, drafts_of(arrivals, next(iter(self._kinds)))))
        self._is_filling = False
        self._make()
        self._connect()
        self._show_list(0)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        arrivals: Sequence[Arrival],
        story: Story | None = None,
        kinds: Iterable[str] = (),
    ) -> tuple[StoryDraft, ...]:
        """The stories to bring in, as the person left them; none when it was left. ``story`` is the open one."""
        dialog = cls(parent, arrivals, story, kinds)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        wanted = dialog.wanted
        dialog.deleteLater()
        return wanted if accepted else ()

    @property
    def drafts(self) -> tuple[StoryDraft, ...]:
        """Every story as it stands in the dialog."""
        return self._drafts

    @property
    def wanted(self) -> tuple[StoryDraft, ...]:
        """Those that are ticked."""
        return tuple(draft for draft in self._drafts if draft.is_wanted)

    def _make(self) -> None:
        self.said_label = QLabel()
        self.said_label.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Stories to come"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(220)
        self.slug_edit = QLineEdit()
        self.kind_combo, self.plan_combo, self.with_combo = QComboBox(), QComboBox(), QComboBox()
        for kind in self._kinds:
            self.kind_combo.addItem(words.kind_word(kind, self._kinds), kind)
        for plan in Plan:
            self.plan_combo.addItem(words.capital(words.word("plan", plan.value)), plan.value)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (self.tr("Goes with"), self.with_combo),
            (self.tr("Slug"), self.slug_edit),
            (self.tr("Kind"), self.kind_combo),
            (self.tr("Plan"), self.plan_combo),
        ):
            field.setAccessibleName(name)
            self._form.addRow(name, field)
        self.pages = (TextPage(), TextPage())
        texts = QSplitter(Qt.Orientation.Horizontal)
        texts.setChildrenCollapsible(False)
        for page in self.pages:
            texts.addWidget(page)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addLayout(self._form)
        column.addWidget(texts, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setSizes([280, 840])
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._take = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        whole = QVBoxLayout(self)
        whole.addWidget(self.said_label)
        whole.addWidget(halves, 1)
        whole.addWidget(self.buttons)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.currentRowChanged.connect(self._show_story)
        self.list.itemChanged.connect(self._ticked)
        self.slug_edit.textEdited.connect(self._slug_typed)
        self.kind_combo.activated.connect(self._kind_chosen)
        self.plan_combo.activated.connect(self._plan_chosen)
        self.with_combo.activated.connect(self._partner_chosen)
        for number, page in enumerate(self.pages):
            page.language_chosen.connect(
                lambda language, which=number: self._language_chosen(which, language)
            )
            page.closer_look_wanted.connect(lambda which=number: self._look_closer(which))

    def _guess(self, draft: StoryDraft) -> StoryDraft:
        """A single text that tells the open story in its other language goes there."""
        text = draft.texts[0]
        if draft.is_pair or self._story is None or not text.language_is_sure:
            return draft
        is_its = probably_translates(text.body, text.language, self._story)
        return replace(draft, joins=self._story.id) if is_its else draft

    # The list

    def _show_list(self, row: int) -> None:
        self._is_filling = True
        self.list.clear()
        for draft in self._drafts:
            item = QListWidgetItem(self._say_draft(draft))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if draft.is_wanted else Qt.CheckState.Unchecked)
            item.setToolTip(draft.files)
            self.list.addItem(item)
        self._is_filling = False
        self.list.setCurrentRow(row)
        self._say_state()

    def _say_draft(self, draft: StoryDraft) -> str:
        if not draft.is_sure:
            languages = self.tr("! language not certain")
        else:
            languages = words.capital(words.language_names(text.language for text in draft.texts))
        if draft.joins and self._story is not None:
            languages += " → " + self.tr("the other edition of “{slug}”").format(slug=self._story.slug)
        name = draft.slug or draft.texts[0].headline or self.tr("no slug yet")
        return f"{name}\n{languages}\n{draft.files}"

    def _say_state(self) -> None:
        files = sum(len(draft.texts) for draft in self._drafts)
        said = self.tr("%n file(s).", "", files)
        pairs = sum(draft.is_pair for draft in self._drafts)
        if pairs:
            said += " " + self.tr("%n story(ies) with both languages.", "", pairs)
        self.said_label.setText(
            said + " " + self.tr("Each file is kept as it came. Nothing is a story before you take it in.")
        )
        wanted = self.wanted
        unsure = next((draft for draft in wanted if not draft.is_sure), None)
        self._take.setEnabled(bool(wanted) and unsure is None)
        if unsure is not None:
            self._take.setText(self.tr("Choose the language"))
        else:
            self._take.setText(self.tr("Take in %n story(ies)", "", len(wanted)))

    def _ticked(self, item: QListWidgetItem) -> None:
        if not self._is_filling:
            is_wanted = item.checkState() == Qt.CheckState.Checked
            self._change(self.list.row(item), lambda draft: replace(draft, is_wanted=is_wanted))

    # The story in hand

    def _show_story(self, row: int) -> None:
        if self._is_filling or not 0 <= row < len(self._drafts):
            return
        draft = self._drafts[row]
        self.slug_edit.setText(draft.slug)
        self.slug_edit.setCursorPosition(0)
        self.kind_combo.setCurrentIndex(self.kind_combo.findData(draft.kind))
        self.plan_combo.setCurrentIndex(self.plan_combo.findData(draft.plan.value))
        for field in (self.slug_edit, self.kind_combo, self.plan_combo):
            self._form.setRowVisible(field, not draft.joins)
        self._fill_partners(row)
        self.pages[1].setVisible(draft.is_pair)
        for page, text in zip(self.pages, draft.texts, strict=False):
            page.show_text(text)

    def _fill_partners(self, row: int) -> None:
        draft, box = self._drafts[row], self.with_combo
        box.clear()
        box.addItem(self.tr("nothing: a story of its own"), _ALONE)
        if draft.is_pair:
            box.addItem(self.tr("each other: one story in two languages"), row)
            box.setCurrentIndex(1)
            return
        language = draft.texts[0].language
        if self._story is not None and self._story.edition(language).is_empty:
            box.addItem(self.tr("“{slug}”, the open story").format(slug=self._story.slug), _OPEN_STORY)
        for place, other in enumerate(self._drafts):
            if place != row and not other.is_pair and other.texts[0].language is language.other:
                box.addItem(other.files, place)
        box.setCurrentIndex(box.findData(_OPEN_STORY) if draft.joins else 0)

    def _partner_chosen(self) -> None:
        row, chosen = self.list.currentRow(), self.with_combo.currentData()
        draft = self._drafts[row]
        if chosen == row:
            return
        if chosen == _ALONE and draft.is_pair:
            self._drafts = separated(self._drafts, row)
        elif chosen in (_ALONE, _OPEN_STORY):
            joins = self._story.id if chosen == _OPEN_STORY and self._story is not None else ""
            self._change(row, lambda draft: replace(draft, joins=joins))
        else:
            self._drafts = joined(self._drafts, row, chosen)
            row -= chosen < row
        self._show_list(row)
        self._show_story(row)

    def _slug_typed(self, slug: str) -> None:
        self._change(self.list.currentRow(), lambda draft: replace(draft, slug=slug.strip()))

    def _kind_chosen(self) -> None:
        kind = self.kind_combo.currentData()
        self._change(self.list.currentRow(), lambda draft: replace(draft, kind=kind))

    def _plan_chosen(self) -> None:
        plan = Plan(self.plan_combo.currentData())
        self._change(self.list.currentRow(), lambda draft: replace(draft, plan=plan))

    def _language_chosen(self, which: int, language: Language) -> None:
        text = self._drafts[self.list.currentRow()].texts[which]
        warnings = tuple(each for each in text.warnings if each.code != "intake.language_unsure")
        self._put_text(which, replace(text, language=language, language_is_sure=True, warnings=warnings))

    def _look_closer(self, which: int) -> None:
        draft = self._drafts[self.list.currentRow()]
        answer = ImportDialog.ask(self, draft.texts[which], None, self._kinds)
        if answer is not None:
            self._put_text(which, answer.recognised)

    def _put_text(self, which: int, text: Recognised) -> None:
        row = self.list.currentRow()
        texts = tuple(text if number == which else old for number, old in enumerate(self._drafts[row].texts))
        self._change(row, lambda draft: replace(draft, texts=texts))
        self._show_story(row)

    def _change(self, row: int, change: Callable[[StoryDraft], StoryDraft]) -> None:
        changed = change(self._drafts[row])
        self._drafts = tuple(changed if place == row else draft for place, draft in enumerate(self._drafts))
        self._is_filling = True
        self.list.item(row).setText(self._say_draft(changed))
        self._is_filling = False
        self._say_state()
