# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Right of reply on an allegation: whom we asked, how, until when, what came of it, and the words that say so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop.when_edit import WhenEdit
from editor_desk.desktop.words import language_name, word
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.replies import ReplyOutcome, RightOfReply

_LINES, _WIDTH = 3, 560
_TO_ANSWER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ReplyWish:
    """A right of reply as it was typed; times as the story's clock shows them, "" where none was given."""

    asked: str
    at: str
    how: str
    until: str
    outcome: ReplyOutcome
    answer: str
    words: Mapping[Language, str]


class ReplyDialog(QDialog):
    """Asks for it; ``selected`` are words marked in an edition now, offered as those that give the answer."""

    def __init__(
        self,
        parent: QWidget | None,
        claim_words: str,
        reply: RightOfReply | None,
        languages: Iterable[Language],
        *,
        zone: ZoneInfo,
        now: datetime,
        selected: Mapping[Language, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Right of reply"))
        about = QLabel(f"“{claim_words}”")
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.asked_edit = QLineEdit(reply.asked if reply else "")
        self._add(self.tr("&Whom we asked"), self.asked_edit)
        self.at_edit = WhenEdit(reply.at if reply else now, zone, self.tr("Asked at"))
        self._add(self.tr("A&sked at"), self.at_edit)
        self.how_combo = QComboBox()
        self.how_combo.setEditable(True)
        self.how_combo.addItems(
            [self.tr("by phone"), self.tr("by e-mail"), self.tr("by letter"), self.tr("in person")]
        )
        self.how_combo.setCurrentText(reply.how if reply else self.tr("by phone"))
        self._add(self.tr("&How"), self.how_combo)
        self.until_edit = WhenEdit(reply.until if reply else now + _TO_ANSWER, zone, self.tr("Until"))
        self._add(self.tr("They have &until"), self.until_edit)
        self.outcome_combo = QComboBox()
        for outcome in ReplyOutcome:
            self.outcome_combo.addItem(word("outcome", outcome.value), outcome.value)
        chosen = (reply.outcome if reply else ReplyOutcome.WAITING).value
        self.outcome_combo.setCurrentIndex(self.outcome_combo.findData(chosen))
        self._add(self.tr("What &came"), self.outcome_combo)
        self.answer_edit = QPlainTextEdit(reply.answer if reply else "")
        self.answer_edit.setTabChangesFocus(True)
        self.answer_edit.setFixedHeight(self.answer_edit.fontMetrics().lineSpacing() * (_LINES + 1))
        self._add(self.tr("The &answer"), self.answer_edit)
        self._words: dict[Language, QLineEdit] = {}
        for language in languages:
            self._add_words(language, reply, (selected or {}).get(language, ""))
        why = QLabel(
            self.tr(
                "The story must give the answer, or say there was none; these words are looked for there."
            )
        )
        why.setWordWrap(True)
        self._form.addRow("", why)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addLayout(self._form)
        column.addWidget(self.buttons)
        self._connect()
        self._say_state()
        self.resize(_WIDTH, self.sizeHint().height())
        self.asked_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def wish(self) -> ReplyWish:
        """What stands in the dialog now."""
        return ReplyWish(
            self.asked_edit.text(),
            self.at_edit.text,
            self.how_combo.currentText(),
            self.until_edit.text,
            ReplyOutcome(self.outcome_combo.currentData()),
            self.answer_edit.toPlainText(),
            {language: edit.text() for language, edit in self._words.items()},
        )

    def words_edit(self, language: Language) -> QLineEdit:
        """The line for the words of an edition that give the answer."""
        return self._words[language]

    def _add(self, words: str, control: QWidget) -> None:
        label = QLabel(words)
        label.setBuddy(control)
        if not isinstance(control, WhenEdit):
            control.setAccessibleName(words.replace("&", ""))
        self._form.addRow(label, control)

    def _add_words(self, language: Language, reply: RightOfReply | None, selected: str) -> None:
        edit = QLineEdit((reply.words.get(language, "") if reply else "") or " ".join(selected.split()))
        edit.setCursorPosition(0)
        self._words[language] = edit
        self._add(self.tr("Words in {language}").format(language=language_name(language)), edit)

    def _connect(self) -> None:
        self.asked_edit.textChanged.connect(self._say_state)
        self.outcome_combo.currentIndexChanged.connect(self._say_state)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _say_state(self) -> None:
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        nobody = self.outcome_combo.currentData() == ReplyOutcome.NOBODY.value
        for control in (
            self.asked_edit,
            self.at_edit,
            self.how_combo,
            self.until_edit,
            *self._words.values(),
        ):
            control.setEnabled(not nobody)
        self.answer_edit.setPlaceholderText(self.tr("Why nobody is accused here") if nobody else "")
        is_said = nobody or bool(self.asked_edit.text().strip())
        if isinstance(save, QPushButton):
            save.setEnabled(is_said)
            save.setToolTip("" if is_said else self.tr("Say whom we asked first"))
