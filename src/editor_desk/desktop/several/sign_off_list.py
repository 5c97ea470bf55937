# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Several stories before their sign-off: read and ready, to read, or held back by which rule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import words
from editor_desk.desktop.rule_list import Link, Sign
from editor_desk.desktop.several.story_lines import StoryLine, StoryLines
from editor_desk.desktop.stage_words import LANGUAGE_MARK
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.workflow.several_sign_off import BeforeSigning

_SIZE, _ROUND_THE_WINDOW = QSize(780, 440), QSize(20, 40)


class SignOffList(QDialog):
    """Shows what it is given and says what a person wants; the shell reads, signs and shows anew.

    ``read_wanted`` carries the ids of stories to read, one after the other; ``way_chosen`` a story's id and the
    ``Link`` of what holds it back; ``sign_wanted``: put one's name to all that is ready.
    """

    read_wanted = Signal(object)
    way_chosen = Signal(str, object)
    sign_wanted = Signal()

    def __init__(
        self, parent: QWidget | None, states: Sequence[BeforeSigning], *, person: str, may_sign: bool
    ) -> None:
        super().__init__(parent)
        self._states = tuple(states)
        self._person = person
        self._may_sign = may_sign
        self._head = QLabel()
        self._head.setWordWrap(True)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self.list = StoryLines()
        self._hint = QLabel()
        self._hint.setProperty("quiet", "true")
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.read_button = self._buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.sign_button = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        for part in (self._head, self.list, self._hint, self._buttons):
            column.addWidget(part)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))
        self.list.itemActivated.connect(self._activated)
        self.read_button.clicked.connect(lambda: self.read_wanted.emit(self.unread))
        self.sign_button.clicked.connect(self.sign_wanted)
        self._buttons.rejected.connect(self.reject)
        self._tell()

    @property
    def states(self) -> tuple[BeforeSigning, ...]:
        """What it shows."""
        return self._states

    @property
    def able(self) -> int:
        """How many stories have something that can be signed now."""
        return sum(bool(state.able) for state in self._states) if self._may_sign else 0

    @property
    def unread(self) -> tuple[str, ...]:
        """The stories that only wait for being read."""
        return tuple(state.story_id for state in self._states if state.to_read)

    def show_states(self, states: Sequence[BeforeSigning]) -> None:
        """The same stories after something was read or mended."""
        self._states = tuple(states)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Another language or look while it is open."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(
            self, "sign_button"
        ):
            self._tell()

    def _tell(self) -> None:
        self.setWindowTitle(self.tr("Sign off the selected stories"))
        self.list.setHeaderLabels(["", self.tr("Story"), self.tr("Before your sign-off")])
        self.list.header().setAccessibleName(self.tr("Columns of the stories"))
        self.list.setAccessibleName(self.tr("Stories to sign off"))
        count, unread = len(self._states), len(self.unread)
        self._head.setText(
            self.tr("Your name goes only under what you have read exactly as it stands now.")
            if self._may_sign
            else self.tr("✕ {person} may not sign off; that takes an approver.").format(person=self._person)
        )
        self._hint.setText(self.tr("Enter opens what is to be read, and leads to what holds a story back."))
        self.read_button.setText(
            self.tr("Read, one after the other ({count})").format(count=unread)
            if unread
            else self.tr("Nothing to read")
        )
        self.read_button.setEnabled(bool(unread))
        self.sign_button.setText(self.tr("Sign off {able} of {all}").format(able=self.able, all=count))
        self.sign_button.setEnabled(self.able > 0)
        self.sign_button.setDefault(self.able > 0 and not unread)
        self.read_button.setDefault(bool(unread))
        self._fill()

    def _fill(self) -> None:
        found = ((state.slug, *self._state_of(state)) for state in self._states)
        self.list.show_lines(StoryLine(sign, slug, said, spoken=said) for slug, sign, said in found)

    def _state_of(self, state: BeforeSigning) -> tuple[Sign, str]:
        """The mark and the words of a line: the worst of its editions decides the mark."""
        said = []
        if state.able:
            said.append(self.tr("{languages}: read and ready").format(languages=_marks(state.able)))
        if state.to_read:
            said.append(self.tr("{languages}: to read").format(languages=_marks(state.to_read)))
        said += dict.fromkeys(words.say(result.message) for result in state.blocks)
        if not state.languages:
            stages = " · ".join(
                f"{LANGUAGE_MARK[language]} {words.word('stage', stage.value)}"
                for language, stage in state.stages
            )
            said.append(self.tr("not ready for sign-off: {stages}").format(stages=stages))
        if state.blocks or not state.languages:
            return Sign.BLOCK, "\n".join(said)
        return (Sign.UNBUILT if state.to_read else Sign.PASS), "\n".join(said)

    def _activated(self, item: QTreeWidgetItem) -> None:
        state = self._states[self.list.indexOfTopLevelItem(item)]
        if state.blocks:
            first = state.blocks[0]
            self.way_chosen.emit(state.story_id, Link(first.link, first.language))
        elif state.to_read:
            self.read_wanted.emit((state.story_id,))
        elif not state.languages:
            self.way_chosen.emit(state.story_id, None)


def _marks(languages: Sequence[Language]) -> str:
    return "+".join(LANGUAGE_MARK[language] for language in languages)
