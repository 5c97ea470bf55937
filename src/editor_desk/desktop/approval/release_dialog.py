# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One language goes out first: which one, when the other follows, and who sees to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import words
from editor_desk.desktop.when_edit import WhenEdit
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.stages import BEFORE_SENT, Stage
from editor_desk.newsroom.stories import Story

_DAY_ENDS = 17


@dataclass(frozen=True, slots=True)
class ReleaseAnswer:
    """The edition that goes first, and when and by whom (an id) the other follows."""

    leading: Language
    due: datetime
    person: str


def likely_leader(story: Story) -> Language:
    """The edition that is further; the one the plan names first where they stand at the same."""

    def how_far(language: Language) -> int:
        stage = story.edition(language).stage
        return BEFORE_SENT.index(stage) if stage in BEFORE_SENT else _how_far_elsewhere(stage)

    first, second = story.plan.languages
    return second if how_far(second) > how_far(first) else first


def _how_far_elsewhere(stage: Stage) -> int:
    return len(BEFORE_SENT) if stage in (Stage.SENT, Stage.LIVE) else 0


class ReleaseDialog(QDialog):
    """Asks for the three; the button waits until all are said."""

    def __init__(
        self,
        parent: QWidget | None,
        story: Story,
        people: Sequence[Person],
        leading: Language | None = None,
        now: datetime | None = None,
    ) -> None:
        super().__init__(parent)
        self._story = story
        self._zone = ZoneInfo(story.time_zone)
        self._now = now or datetime.now(UTC)
        self._leading = leading or likely_leader(story)
        self._choices = {language: QRadioButton() for language in story.plan.languages}
        self._group = QButtonGroup(self)
        for language, choice in self._choices.items():
            self._group.addButton(choice)
            choice.setText(self._first_words(language))
            choice.setEnabled(story.edition(language.other).sent_hash is None)
        self._choices[self._leading].setChecked(True)
        self._when = WhenEdit(self._proposed(), self._zone, "")
        self._who = QComboBox()
        self._who.addItem("", "")
        for person in people:
            self._who.addItem(person.name, person.id)
        self._due_label, self._who_label = QLabel(), QLabel()
        self._due_label.setBuddy(self._when)
        self._who_label.setBuddy(self._who)
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setProperty("quiet", "true")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._do = buttons.button(QDialogButtonBox.StandardButton.Ok)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._due_label, self._when)
        form.addRow(self._who_label, self._who)
        column = QVBoxLayout(self)
        for choice in self._choices.values():
            column.addWidget(choice)
        column.addLayout(form)
        column.addWidget(self._about)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
        self._buttons = buttons
        self._connect()
        self._show_follower()

    @classmethod
    def ask(
        cls, parent: QWidget | None, story: Story, people: Sequence[Person], leading: Language | None = None
    ) -> ReleaseAnswer | None:
        """What was decided; None when it was left."""
        dialog = cls(parent, story, people, leading)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer
        dialog.deleteLater()
        return answer if accepted else None

    @property
    def answer(self) -> ReleaseAnswer | None:
        """What is said so far; None while something is missing."""
        due, person = self._when.time, self._who.currentData()
        if due is None or due <= self._now or not person:
            return None
        return ReleaseAnswer(self._leading, due, person)

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._choose)
        self._when.changed.connect(self._say_state)
        self._who.currentIndexChanged.connect(self._say_state)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _choose(self, button: QRadioButton) -> None:
        self._leading = next(language for language, each in self._choices.items() if each is button)
        self._show_follower()

    def _show_follower(self) -> None:
        follower = self._leading.other
        edition = self._story.edition(follower)
        name = words.language_label(follower)
        self.setWindowTitle(self._first_words(self._leading))
        self._due_label.setText(self.tr("{language} &follows by").format(language=name))
        self._who_label.setText(self.tr("&Who sees to it"))
        self._when.name_it(self.tr("{language} follows by").format(language=name))
        self._who.setAccessibleName(self.tr("Who sees to it"))
        self._when.show_time(edition.due if edition.due and edition.due > self._now else self._proposed())
        holder = edition.assignee or edition.author or self._story.assignee or ""
        self._who.setCurrentIndex(max(0, self._who.findData(holder)))
        self._do.setText(self._first_words(self._leading))
        self._about.setText(
            self.tr(
                "“{slug}” shows {language} as a task with this time, in the list, in the week and with whoever sees"
                " to it. Until then it is not missed; both can go together again while nothing is out."
            ).format(slug=self._story.slug, language=words.language_name(follower))
        )
        self._say_state()

    def _proposed(self) -> datetime:
        """Tomorrow, when the day ends in the newsroom."""
        here = self._now.astimezone(self._zone) + timedelta(days=1)
        return here.replace(hour=_DAY_ENDS, minute=0, second=0, microsecond=0)

    def _say_state(self) -> None:
        self._do.setEnabled(self.answer is not None)

    def _first_words(self, language: Language) -> str:
        return {
            Language.EN: self.tr("Release English first"),
            Language.ES: self.tr("Release Spanish first"),
        }[language]
