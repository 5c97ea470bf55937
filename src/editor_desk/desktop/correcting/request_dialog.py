# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Requests about a story: who asks for what until when, what was decided, which answer went out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, auto
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import theme
from editor_desk.desktop.correcting import request_words
from editor_desk.desktop.when_edit import WhenEdit
from editor_desk.desktop.words import capital, word
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.retractions import Capacity, Channel, Decision, Retraction
from editor_desk.newsroom.stories import Story
from editor_desk.workflow.retractions import RequestEvent, RetractionDraft, draft_of

History = Mapping[str, Sequence[RequestEvent]]
"""What was done with each request, by its id."""
_SIZE, _ROUND_THE_WINDOW = QSize(940, 640), QSize(20, 40)


class RequestAct(Enum):
    """What somebody does with a request."""

    RECORD = auto()
    CHANGE = auto()
    DECIDE = auto()
    ANSWER = auto()
    REOPEN = auto()


@dataclass(frozen=True, slots=True)
class RequestWish:
    """What is to be done; only what the act needs is said."""

    act: RequestAct
    retraction_id: str = ""
    draft: RetractionDraft | None = None
    decision: Decision = Decision.CORRECTED
    way: Channel = Channel.EMAIL
    at: datetime | None = None
    words: str = ""


class RequestDialog(QDialog):
    """Stays open while one works with it. ``wish_made`` carries a ``RequestWish``; answer with ``show_story`` once it is
    done, or with ``say_refused``: what was typed stays. ``hold_wanted``: the story is to be put on legal hold, ``seen_wanted``: what its readers
    saw is to be looked at, to do something about it.
    """

    wish_made = Signal(object)
    hold_wanted = Signal()
    seen_wanted = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        story: Story,
        people: Iterable[Person],
        history: History,
        *,
        may_decide: bool,
    ) -> None:
        super().__init__(parent)
        self._people = tuple(person for person in people if person.is_active)
        self._names = {person.id: person.name for person in people}
        self._may_decide = may_decide
        self._story, self._history = story, history
        self._zone = ZoneInfo(story.time_zone)
        self._shown: Retraction | None = None
        self._make_record()
        self._make_ruling()
        self._place()
        self._connect()
        self._retell()
        self.show_story(story, history)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))

    # What it is made of

    def _make_record(self) -> None:
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.new_button = QPushButton()
        self.name_edit, self.contact_edit = QLineEdit(), QLineEdit()
        self.capacity_combo, self.came_combo, self.person_combo = QComboBox(), QComboBox(), QComboBox()
        self.wants_edit = QPlainTextEdit()
        self.wants_edit.setTabChangesFocus(True)
        self.wants_edit.setMinimumHeight(64)
        self.received_edit = WhenEdit(None, self._zone, "")
        self.deadline_edit = WhenEdit(None, self._zone, "")
        self.record_button = QPushButton()
        self._labels = {name: QLabel() for name in _ROWS}
        for capacity in Capacity:
            self.capacity_combo.addItem("", capacity)
        for channel in Channel:
            if channel is not Channel.NONE:
                self.came_combo.addItem("", channel)
        self.person_combo.addItem("", "")
        for person in self._people:
            self.person_combo.addItem(person.name, person.id)

    def _make_ruling(self) -> None:
        self.ruling_box = QGroupBox()
        self.account_label = QLabel()
        self.account_label.setWordWrap(True)
        self.account_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_combo, self.way_combo = QComboBox(), QComboBox()
        for decision in Decision:
            self.decision_combo.addItem("", decision)
        for channel in Channel:
            self.way_combo.addItem("", channel)
        self.reason_edit, self.answer_edit = QLineEdit(), QLineEdit()
        self.decide_button, self.answer_button, self.reopen_button = (
            QPushButton(),
            QPushButton(),
            QPushButton(),
        )
        self.hold_button, self.seen_button, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self.refusal_label = QLabel()
        self.refusal_label.setWordWrap(True)
        self.refusal_label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_tone(self.refusal_label, "bad")
        self.refusal_label.hide()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _place(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.new_button)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, widget in self._rows().items():
            form.addRow(self._labels[name], widget)
            self._labels[name].setBuddy(widget)
        record = QHBoxLayout()
        record.addStretch(1)
        record.addWidget(self.record_button)
        ruling = QVBoxLayout(self.ruling_box)
        ruling.addWidget(self.account_label)
        decide, answer = QHBoxLayout(), QHBoxLayout()
        decide.addWidget(self.decision_combo)
        decide.addWidget(self.reason_edit, 1)
        decide.addWidget(self.decide_button)
        answer.addWidget(self.way_combo)
        answer.addWidget(self.answer_edit, 1)
        answer.addWidget(self.answer_button)
        ruling.addLayout(decide)
        ruling.addLayout(answer)
        right = QVBoxLayout()
        right.addLayout(form)
        right.addLayout(record)
        right.addWidget(self.ruling_box)
        right.addStretch(1)
        right.addWidget(self.refusal_label)
        both = QHBoxLayout()
        both.addLayout(left, 2)
        both.addLayout(right, 3)
        both.setSpacing(theme.SPACE_LARGE)
        foot = QHBoxLayout()
        foot.addWidget(self.hold_button)
        foot.addWidget(self.seen_button)
        foot.addStretch(1)
        foot.addWidget(self.reopen_button)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.addLayout(both, 1)
        column.addLayout(foot)

    def _rows(self) -> dict[str, QWidget]:
        return {
            "name": self.name_edit,
            "capacity": self.capacity_combo,
            "wants": self.wants_edit,
            "came": self.came_combo,
            "received": self.received_edit,
            "contact": self.contact_edit,
            "deadline": self.deadline_edit,
            "person": self.person_combo,
        }

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._chosen)
        self.new_button.clicked.connect(self.begin)
        self.record_button.clicked.connect(self._record)
        self.decide_button.clicked.connect(self._decide)
        self.answer_button.clicked.connect(self._answer)
        self.reopen_button.clicked.connect(self._reopen)
        self.hold_button.clicked.connect(self.hold_wanted)
        self.seen_button.clicked.connect(self.seen_wanted)
        self.close_button.clicked.connect(self.accept)
        self.decision_combo.currentIndexChanged.connect(self._say_state)
        for line in (self.name_edit, self.reason_edit):
            line.textChanged.connect(self._say_state)
        self.wants_edit.textChanged.connect(self._say_state)

    # What it shows

    def show_story(self, story: Story, history: History, chosen: str = "") -> None:
        """The requests about a story as they are now; the one chosen stays, a new one is chosen at once."""
        known = {asked.id for asked in self._story.retractions}
        added = [asked.id for asked in story.retractions if asked.id not in known]
        wanted = chosen or (added[-1] if added else (self._shown.id if self._shown else ""))
        self._story, self._history = story, history
        self.refusal_label.hide()
        self.list.blockSignals(True)
        self.list.clear()
        now = datetime.now(UTC)
        for asked in self._ordered():
            self.list.addItem(f"{request_words.who(asked)}\n{request_words.state(asked, now, self._zone)}")
        self.list.blockSignals(False)
        ids = [asked.id for asked in self._ordered()]
        if ids:
            row = ids.index(wanted) if wanted in ids else 0
            self.list.setCurrentRow(row)
            self._chosen(row)
        else:
            self.begin()

    def say_refused(self, sentence: str) -> None:
        """Why it was not done; everything typed stays."""
        self.refusal_label.setText(sentence)
        self.refusal_label.show()

    def begin(self) -> None:
        """A request that has just come."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        self.list.blockSignals(False)
        self._fill(None)
        self.name_edit.setFocus()

    @property
    def chosen(self) -> Retraction | None:
        """The request that is looked at; None for one that is being written."""
        return self._shown

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "close_button"):
            self._retell()
            self._say_state()

    def _ordered(self) -> list[Retraction]:
        """The open ones first, by their deadline; then the others, the newest first."""
        far = datetime.max.replace(tzinfo=UTC)
        waiting = sorted(
            (asked for asked in self._story.retractions if asked.is_open),
            key=lambda asked: (asked.deadline or far, asked.received_at),
        )
        done = [asked for asked in self._story.retractions if not asked.is_open]
        return [*waiting, *reversed(done)]

    def _chosen(self, row: int) -> None:
        ordered = self._ordered()
        if 0 <= row < len(ordered):
            self._fill(ordered[row])

    def _fill(self, asked: Retraction | None) -> None:
        self._shown = asked
        self.name_edit.setText(asked.asked_by if asked else "")
        self.contact_edit.setText(asked.contact if asked else "")
        self.wants_edit.setPlainText(asked.wants if asked else "")
        _choose(self.capacity_combo, asked.capacity if asked else Capacity.READER)
        _choose(self.came_combo, asked.came_by if asked else Channel.EMAIL)
        _choose(self.person_combo, (asked.assignee or "") if asked else "")
        self.received_edit.show_time(asked.received_at if asked else datetime.now(UTC))
        self.deadline_edit.show_time(asked.deadline if asked else None)
        _choose(self.decision_combo, asked.ruling.decision if asked and asked.ruling else Decision.CORRECTED)
        self.reason_edit.setText(asked.ruling.reason if asked and asked.ruling else "")
        _choose(self.way_combo, asked.came_by if asked else Channel.EMAIL)
        self.answer_edit.setText("")
        self._say_state()

    def _say_state(self) -> None:
        asked = self._shown
        is_open = asked is None or asked.is_open
        for widget in (*self._rows().values(), self.record_button):
            widget.setEnabled(is_open)
        can_record = bool(self.name_edit.text().strip() and self.wants_edit.toPlainText().strip())
        self.record_button.setEnabled(is_open and can_record)
        self.record_button.setText(self.tr("Record it") if asked is None else self.tr("Save"))
        self.record_button.setToolTip("" if can_record else self.tr("Say who asks, and for what, first"))
        self.ruling_box.setVisible(asked is not None)
        self.reopen_button.setVisible(asked is not None and not asked.is_open)
        if asked is not None:
            now = datetime.now(UTC)
            self.account_label.setText(
                request_words.account(self._history.get(asked.id, ()), self._names, now, self._zone)
            )
        decision = self.decision_combo.currentData()
        needs_reason = decision == Decision.REFUSED and not self.reason_edit.text().strip()
        self.decide_button.setEnabled(is_open and self._may_decide and not needs_reason)
        why = ""
        if not self._may_decide:
            why = self.tr("Whoever may withdraw a story decides: an approver")
        elif needs_reason:
            why = self.tr("Say why it is refused first")
        self.decide_button.setToolTip(why)
        for widget in (self.decision_combo, self.reason_edit):
            widget.setEnabled(is_open and self._may_decide)
        is_decided = asked is not None and asked.ruling is not None
        for widget in (self.way_combo, self.answer_edit, self.answer_button):
            widget.setEnabled(is_open and is_decided)
        self.answer_button.setToolTip("" if is_decided else self.tr("Decide about it first"))
        self.hold_button.setEnabled(self._story.legal_hold is None)
        self.hold_button.setText(
            self.tr("Legal &hold…") if self._story.legal_hold is None else self.tr("On legal hold")
        )

    def _retell(self) -> None:
        self.setWindowTitle(
            self.tr("Requests about “{slug}”").format(slug=self._story.slug or self.tr("no slug yet"))
        )
        said = {
            "name": self.tr("Who asks"),
            "capacity": self.tr("As"),
            "wants": self.tr("What for"),
            "came": self.tr("It came"),
            "received": self.tr("Received"),
            "contact": self.tr("Contact"),
            "deadline": self.tr("Answer until"),
            "person": self.tr("Sees to it"),
        }
        rows = self._rows()
        for name, text in said.items():
            self._labels[name].setText(text)
            widget = rows[name]
            widget.setAccessibleName(text)
            if isinstance(widget, WhenEdit):
                widget.name_it(text)
        self.list.setAccessibleName(self.tr("Requests"))
        self.new_button.setText(self.tr("&New request"))
        self.contact_edit.setPlaceholderText(self.tr("Protected: stays in the store and its backups"))
        self.person_combo.setItemText(0, self.tr("nobody yet"))
        _name_items(self.capacity_combo, "capacity")
        _name_items(self.came_combo, "channel")
        _name_items(self.way_combo, "channel")
        _name_items(self.decision_combo, "decision")
        self.decision_combo.setAccessibleName(self.tr("Decision"))
        self.reason_edit.setAccessibleName(self.tr("Why"))
        self.reason_edit.setPlaceholderText(self.tr("Why; needed to refuse"))
        self.way_combo.setAccessibleName(self.tr("How the answer went"))
        self.answer_edit.setAccessibleName(self.tr("What the answer said"))
        self.answer_edit.setPlaceholderText(self.tr("What the answer said"))
        self.ruling_box.setTitle(self.tr("Decision and answer"))
        self.decide_button.setText(self.tr("&Decide"))
        self.answer_button.setText(self.tr("&Answer sent: close"))
        self.reopen_button.setText(self.tr("&Open it again"))
        self.hold_button.setToolTip(
            self.tr("Nothing of the story is thinned or purged until the hold is lifted")
        )
        self.seen_button.setText(self.tr("What &readers saw…"))
        self.seen_button.setToolTip(
            self.tr("Every copy in each language, and from there correct, withdraw or kill it")
        )
        self.close_button.setText(self.tr("Close"))

    @property
    def unsaved(self) -> RetractionDraft | None:
        """What was typed and not recorded; None where nothing was."""

        typed, shown = self.draft(), self._shown
        if shown is not None:
            times = replace(draft_of(shown), received_at=None, deadline=None)
            return typed if replace(typed, received_at=None, deadline=None) != times else None
        return typed if (typed.asked_by or typed.wants or typed.contact) else None

    def write_on(self, draft: RetractionDraft) -> None:
        """Put back what was typed the last time."""
        self.name_edit.setText(draft.asked_by)
        self.contact_edit.setText(draft.contact)
        self.wants_edit.setPlainText(draft.wants)
        _choose(self.capacity_combo, draft.capacity)
        _choose(self.came_combo, draft.came_by)
        _choose(self.person_combo, draft.assignee)
        self.received_edit.show_time(draft.received_at)
        self.deadline_edit.show_time(draft.deadline)

    # What somebody does

    def _record(self) -> None:
        asked = self._shown
        act = RequestAct.RECORD if asked is None else RequestAct.CHANGE
        self.wish_made.emit(RequestWish(act, asked.id if asked else "", draft=self.draft()))

    def draft(self) -> RetractionDraft:
        """What stands in the fields now."""
        return RetractionDraft(
            self.name_edit.text(),
            self.wants_edit.toPlainText(),
            Capacity(self.capacity_combo.currentData()),
            Channel(self.came_combo.currentData()),
            self.contact_edit.text(),
            self.received_edit.time,
            self.deadline_edit.time,
            self.person_combo.currentData() or "",
        )

    def _decide(self) -> None:
        if self._shown is not None:
            decision = Decision(self.decision_combo.currentData())
            words = self.reason_edit.text()
            self.wish_made.emit(
                RequestWish(RequestAct.DECIDE, self._shown.id, decision=decision, words=words)
            )

    def _answer(self) -> None:
        if self._shown is not None:
            way = Channel(self.way_combo.currentData())
            self.wish_made.emit(
                RequestWish(RequestAct.ANSWER, self._shown.id, way=way, words=self.answer_edit.text())
            )

    def _reopen(self) -> None:
        if self._shown is not None:
            self.wish_made.emit(RequestWish(RequestAct.REOPEN, self._shown.id))


_ROWS = ("name", "capacity", "wants", "came", "received", "contact", "deadline", "person")


def _choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(max(combo.findData(value), 0))


def _name_items(combo: QComboBox, vocabulary: str) -> None:
    for index in range(combo.count()):
        combo.setItemText(index, capital(word(vocabulary, str(combo.itemData(index)))))
