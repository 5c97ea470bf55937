# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is known of a story besides its text: kind, plan, people, due times, embargo, flags."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import times
from editor_desk.desktop.when_edit import WhenEdit
from editor_desk.desktop.words import capital, kind_word, language_label, word
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stories import LegalHold, Relation, Story

Fields = dict[Language | None, dict[str, str]]
"""What was changed: by edition (None: of the whole story), field by field, as ``set_fields`` takes it."""

_SIZE, _ROUND_THE_WINDOW = QSize(1140, 430), QSize(20, 40)


class StoryDetailsDialog(QDialog):
    """Asks for the details of one story; gives back only what was changed."""

    def __init__(
        self, parent: QWidget | None, story: Story, kinds: Iterable[str], people: Iterable[Person]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Story details"))
        everybody = tuple(people)
        self._names = {person.id: person.name for person in everybody}
        self._active = frozenset(person.id for person in everybody if person.is_active)
        self._zone = ZoneInfo(story.time_zone)
        self._fields: dict[tuple[Language | None, str], QWidget] = {}
        columns = QHBoxLayout()
        columns.addWidget(self._of_story(story, kinds))
        for language in Language:
            columns.addWidget(self._of_edition(story, language))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(columns)
        column.addWidget(buttons)
        self._before = self._values()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))

    @classmethod
    def ask(
        cls, parent: QWidget | None, story: Story, kinds: Iterable[str], people: Iterable[Person]
    ) -> Fields | None:
        """What the person changed; None when they left it."""
        dialog = cls(parent, story, kinds, people)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        changed = dialog.changed()
        dialog.deleteLater()
        return changed if accepted else None

    def changed(self) -> Fields:
        """Only what differs from the story as it was opened."""
        found: Fields = {}
        for (language, field), text in self._values().items():
            if text != self._before[language, field]:
                found.setdefault(language, {})[field] = text
        return found

    def field(self, name: str, language: Language | None = None) -> QWidget:
        """The control of a field."""
        return self._fields[language, name]

    def _of_story(self, story: Story, kinds: Iterable[str]) -> QGroupBox:
        box = QGroupBox(self.tr("Story"))
        form = QFormLayout(box)
        self._add(
            form, None, "kind", self.tr("Kind"), _choice({k: kind_word(k, kinds) for k in kinds}, story.kind)
        )
        plans = {plan.value: capital(word("plan", plan.value)) for plan in Plan}
        self._add(form, None, "plan", self.tr("Plan"), _choice(plans, story.plan.value))
        urgencies = {str(number): str(number) for number in range(1, 10)}
        self._add(form, None, "urgency", self.tr("Urgency (1 first)"), _choice(urgencies, str(story.urgency)))
        self._add(form, None, "assignee", self.tr("Held by"), self._person(story.assignee))
        self._add(form, None, "topics", self.tr("Topics"), QLineEdit(", ".join(story.topics)))
        self._add(form, None, "tags", self.tr("Tags"), QLineEdit(", ".join(story.tags)))
        embargo = self.tr("Embargo until")
        self._add(form, None, "embargo", embargo, WhenEdit(story.embargo, self._zone, embargo))
        flags = {
            "legal": self.tr("Legal: three people must see it"),
            "sensitive": self.tr("Sensitive"),
            "sponsored": self.tr("Sponsored"),
            "not_for_publication": self.tr("Not for publication"),
        }
        for name, words in flags.items():
            flag = QCheckBox(words)
            flag.setChecked(bool(getattr(story.flags, name)))
            self._fields[None, f"flags.{name}"] = flag
            form.addRow(flag)
        if story.legal_hold is not None:
            form.addRow(self._legal_hold(story.legal_hold))
        return box

    def _legal_hold(self, held: LegalHold) -> QLabel:
        """Said, not changed here: setting and lifting it take a reason."""
        said = self.tr("On legal hold since {day}, by {name}: {reason}").format(
            day=times.past_words(held.at, datetime.now(UTC), self._zone),
            name=self._names.get(held.by, held.by),
            reason=held.reason,
        )
        label = QLabel(said)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setObjectName("legal_hold_label")
        return label

    def _of_edition(self, story: Story, language: Language) -> QGroupBox:
        edition = story.edition(language)
        box = QGroupBox(language_label(language))
        form = QFormLayout(box)
        relations = {relation.value: capital(word("relation", relation.value)) for relation in Relation}
        self._add(form, language, "author", self.tr("Author or translator"), self._person(edition.author))
        self._add(form, language, "relation", self.tr("It is"), _choice(relations, edition.relation.value))
        self._add(form, language, "assignee", self.tr("Held by"), self._person(edition.assignee))
        due = self.tr("Due")
        self._add(form, language, "due", due, WhenEdit(edition.due, self._zone, due))
        length = QLineEdit(str(edition.target_words or ""))
        length.setPlaceholderText(self.tr("as its kind"))
        length.setValidator(QIntValidator(1, 100_000, length))
        self._add(form, language, "target_words", self.tr("Words wanted"), length)
        for field, words in (
            ("url_slug", self.tr("Address on the site")),
            ("seo_title", self.tr("Title for search engines")),
            ("seo_description", self.tr("Description for search engines")),
        ):
            self._add(form, language, field, words, QLineEdit(getattr(edition.furniture, field)))
        return box

    def _add(
        self, form: QFormLayout, language: Language | None, field: str, words: str, control: QWidget
    ) -> None:
        control.setAccessibleName(words)
        self._fields[language, field] = control
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(words, control)

    def _person(self, person_id: str | None) -> QComboBox:
        # Whoever left keeps what they had, and is offered for nothing new.
        names = (name for who, name in self._names.items() if who in self._active or who == person_id)
        choices = {"": self.tr("nobody yet")} | {name: name for name in names}
        return _choice(choices, self._names.get(person_id or "", ""))

    def _values(self) -> Mapping[tuple[Language | None, str], str]:
        return {key: _value(control) for key, control in self._fields.items()}


def _choice(choices: Mapping[str, str], current: str) -> QComboBox:
    box = QComboBox()
    for code, words in choices.items():
        box.addItem(words, code)
    box.setCurrentIndex(max(box.findData(current), 0))
    return box


def _value(control: QWidget) -> str:
    if isinstance(control, QComboBox):
        return str(control.currentData())
    if isinstance(control, QCheckBox):
        return "yes" if control.isChecked() else "no"
    if isinstance(control, WhenEdit):
        return control.text
    return control.text().strip() if isinstance(control, QLineEdit) else ""
