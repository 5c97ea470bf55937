# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A change of what readers have: which kind it is, what it is to each edition, and what its readers are told."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import theme
from editor_desk.desktop.correcting.change_request import (
    ROWS,
    ChangeAct,
    ChangeRequest,
    ChangeWish,
)
from editor_desk.desktop.correcting.change_words import kind_line, slip_of
from editor_desk.desktop.correcting.effect_row import EffectRow
from editor_desk.desktop.words import capital, language_label, word
from editor_desk.newsroom.changes import WITH_NOTE, ChangeKind, Effect
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.reader_words import proposed_note
from editor_desk.workflow.saying_changes import EffectSaid

_SIZE, _ROUND_THE_WINDOW = QSize(1040, 660), QSize(20, 40)
_KINDS_WIDTH = 300
_LINES = {"wrong": 50, "right": 50, "where": 32, "note": 84}


class ChangeDialog(QDialog):
    """``wish_made`` carries a ``ChangeWish``; close it with ``accept`` once that is done, or ``say_refused``.

    Nothing typed is lost: of an open change it is written down when the dialog closes, of one that was not begun
    ``wish`` keeps it for the next time (``write_on``).
    """

    wish_made = Signal(object)

    def __init__(self, parent: QWidget | None, request: ChangeRequest) -> None:
        super().__init__(parent)
        self._request = request
        self.kinds = {kind: QRadioButton() for kind in ChangeKind}
        self._kind_lines = {kind: QLabel() for kind in ChangeKind}
        zone = ZoneInfo(request.story.time_zone)
        self.effects = {lang: EffectRow(lang, request.people, zone) for lang in request.languages}
        self.fields = {(row, language): QPlainTextEdit() for row in ROWS for language in request.languages}
        self._proposed: dict[Language, str] = {}
        self._make_rest()
        self._place()
        self._fill()
        self._connect()
        self._retell()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))

    # What it is made of

    def _make_rest(self) -> None:
        self._kind_box, self._effect_box, self.said_box = QGroupBox(), QGroupBox(), QGroupBox()
        self._group = QButtonGroup(self)
        for radio in self.kinds.values():
            self._group.addButton(radio)
        self._heads = {language: QLabel() for language in self._request.languages}
        self._row_names = {row: QLabel() for row in ROWS}
        self.problem_label, self._outcome = QLabel(), QLabel()
        for label in (*self._kind_lines.values(), self.problem_label, self._outcome):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_tone(self.problem_label, "bad")
        self.as_correction_button, self.as_update_button = QPushButton(), QPushButton()
        self.propose_button = QPushButton()
        self.drop_button, self._leave, self.do_button = QPushButton(), QPushButton(), QPushButton()
        for button in (
            self.as_correction_button,
            self.as_update_button,
            self.propose_button,
            self.drop_button,
        ):
            button.setAutoDefault(False)
        self._leave.setAutoDefault(False)
        self.do_button.setDefault(True)

    def _place(self) -> None:
        kinds = QVBoxLayout(self._kind_box)
        for kind, radio in self.kinds.items():
            kinds.addWidget(radio)
            self._kind_lines[kind].setProperty("quiet", "true")
            self._kind_lines[kind].setIndent(22)
            kinds.addWidget(self._kind_lines[kind])
        kinds.addStretch(1)
        self._kind_box.setMaximumWidth(_KINDS_WIDTH + 40)
        self._kind_box.setMinimumWidth(_KINDS_WIDTH)
        effects = QVBoxLayout(self._effect_box)
        for row in self.effects.values():
            effects.addWidget(row)
        right = QVBoxLayout()
        right.addWidget(self._effect_box)
        right.addWidget(self.said_box, 1)
        right.addWidget(self.problem_label)
        mends = QHBoxLayout()
        mends.addWidget(self.as_correction_button)
        mends.addWidget(self.as_update_button)
        mends.addStretch(1)
        right.addLayout(mends)
        right.addWidget(self._outcome)
        self._place_said()
        both = QHBoxLayout()
        both.addWidget(self._kind_box)
        both.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.drop_button)
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self.do_button)
        column = QVBoxLayout(self)
        column.addLayout(both, 1)
        column.addLayout(foot)

    def _place_said(self) -> None:
        grid = QGridLayout(self.said_box)
        for number, language in enumerate(self._request.languages, 1):
            grid.addWidget(self._heads[language], 0, number)
        for line, row in enumerate(ROWS, 1):
            grid.addWidget(self._row_names[row], line, 0, Qt.AlignmentFlag.AlignTop)
            for number, language in enumerate(self._request.languages, 1):
                field = self.fields[row, language]
                field.setTabChangesFocus(True)
                field.setMinimumHeight(_LINES[row])
                if row != "note":
                    field.setMaximumHeight(_LINES[row] + 34)
                grid.addWidget(field, line, number)
        left = Qt.AlignmentFlag.AlignLeft
        grid.addWidget(self.propose_button, len(ROWS) + 1, 0, 1, 3, left)
        self._grid = grid

    def _fill(self) -> None:
        request, change = self._request, self._request.change
        kind = change.kind if change and change.kind else (None if change else ChangeKind.CORRECTION)
        if kind is not None:
            self.kinds[kind].setChecked(True)
        for language, row in self.effects.items():
            is_known = change is not None and language not in request.again
            row.show_effect(change.on(language) if change and is_known else None)
            if change is None and language is request.language:
                row.choose(Effect.AFFECTED)
            slip = slip_of(request.since.get(language))
            for name in ("wrong", "right", "where"):
                said = getattr(change, name).get(language, "") if change else ""
                self.fields[name, language].setPlainText(said or getattr(slip, name))
            self._proposed[language] = self._note_of(language)
            note = change.note.get(language, "") if change else ""
            self.fields["note", language].setPlainText(note or self._proposed[language])

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._kind_chosen)
        for row in self.effects.values():
            row.changed.connect(self._say_state)
        for (name, language), field in self.fields.items():
            if name != "note":
                field.textChanged.connect(lambda language=language: self._propose(language))
            field.textChanged.connect(self._say_state)
        self.propose_button.clicked.connect(self._propose_again)
        self.as_correction_button.clicked.connect(lambda: self._make_it(ChangeKind.CORRECTION))
        self.as_update_button.clicked.connect(lambda: self._make_it(ChangeKind.UPDATE))
        self.drop_button.clicked.connect(self._drop)
        self.do_button.clicked.connect(self._save)
        self._leave.clicked.connect(self.reject)

    # What stands in it

    @property
    def kind(self) -> ChangeKind | None:
        """The kind that is chosen."""
        return next((kind for kind, radio in self.kinds.items() if radio.isChecked()), None)

    @property
    def wish(self) -> ChangeWish:
        """All that stands in the dialog now."""
        change = self._request.change
        effects: dict[Language, EffectSaid] = {
            language: wish for language, row in self.effects.items() if (wish := row.wish) is not None
        }
        said = {
            row: {lang: self.fields[row, lang].toPlainText().strip() for lang in self._request.languages}
            for row in ROWS
        }
        return ChangeWish(ChangeAct.SAVE, change.id if change else "", self.kind, effects, said)

    def write_on(self, wish: ChangeWish) -> None:
        """Put back what was typed the last time."""
        if wish.kind is not None:
            self.kinds[wish.kind].setChecked(True)
        for language, effect in wish.effects.items():
            if language in self.effects:
                self.effects[language].choose(effect.effect)
        for row, texts in wish.said.items():
            for language, text in texts.items():
                if (row, language) in self.fields:
                    self.fields[row, language].setPlainText(text)

    def say_refused(self, sentence: str) -> None:
        """Why it was not done; everything typed stays."""
        self.problem_label.setText(sentence)
        self.problem_label.show()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "do_button"):
            self._retell()

    # What somebody does

    def _save(self) -> None:
        self.wish_made.emit(self.wish)

    def _drop(self) -> None:
        change = self._request.change
        if change is not None:
            self.wish_made.emit(ChangeWish(ChangeAct.DROP, change.id))

    def _make_it(self, kind: ChangeKind) -> None:
        """One click: it is of another kind, and that is written down."""
        self.kinds[kind].setChecked(True)
        self._save()

    def _kind_chosen(self) -> None:
        for language in self._request.languages:
            self._propose(language)
        self._say_state()

    def _note_of(self, language: Language) -> str:
        wrong, right, where = (
            self.fields[row, language].toPlainText() for row in ("wrong", "right", "where")
        )
        return proposed_note(self.kind, language, wrong, right, where)

    def _propose(self, language: Language) -> None:
        """The note follows what is said, until somebody writes it themselves."""
        field, was = self.fields["note", language], self._proposed.get(language, "")
        self._proposed[language] = self._note_of(language)
        if field.toPlainText().strip() in ("", was):
            field.setPlainText(self._proposed[language])

    def _propose_again(self) -> None:
        for language in self._request.languages:
            self.fields["note", language].setPlainText(self._note_of(language))

    def _say_state(self) -> None:
        kind, wish = self.kind, self.wish
        says = kind in WITH_NOTE
        self.said_box.setVisible(says)
        for language in self._request.languages:
            effect = wish.effects.get(language)
            is_told = effect is not None and effect.effect is not Effect.COMPARED
            for widget in (self._heads[language], *(self.fields[row, language] for row in ROWS)):
                widget.setVisible(is_told)
            column = self._request.languages.index(language) + 1
            self._grid.setColumnStretch(column, 1 if is_told else 0)
        faults = self._request.not_a_fix if kind is ChangeKind.FIX else ()
        self.problem_label.setText("\n".join(faults))
        self.problem_label.setVisible(bool(faults))
        for button in (self.as_correction_button, self.as_update_button):
            button.setVisible(bool(faults))
        why = self._why_not(wish)
        self.do_button.setEnabled(not why)
        self.do_button.setToolTip(why)
        self._outcome.setText(self._what_happens())

    def _why_not(self, wish: ChangeWish) -> str:
        """What has to be said first; "" where nothing has."""
        if self._touches_nobody(wish):
            return ""
        if wish.kind is None:
            return self.tr("Say first what kind of change it is")
        if not wish.affected:
            return self.tr("Say first which edition is changed now")
        follows = [each for each in wish.effects.values() if each.effect is Effect.TO_FOLLOW]
        if not all(each.follow_by and each.follow_person for each in follows):
            return self.tr("Say first by when the other edition follows, and who sees to it")
        return ""

    def _touches_nobody(self, wish: ChangeWish) -> bool:
        """Whether a change that began by itself was looked at, and no edition is affected by it."""
        change = self._request.change
        said = [each.effect for each in wish.effects.values()]
        is_looked_at = len(said) == len(self.effects) and set(said) == {Effect.COMPARED}
        return change is not None and change.kind is None and is_looked_at

    def _what_happens(self) -> str:
        change, kind = self._request.change, self.kind
        if self._touches_nobody(self.wish):
            return self.tr(
                "No edition is affected: the change is over, and what readers have stays as it is."
            )
        if change is not None:
            return self.tr("What readers have stays as it is until the change is sent.")
        if kind is ChangeKind.FIX:
            return self.tr(
                "What readers have stays as it is. The words may be mended at once; the program checks that it is a"
                " fix, then it is signed off and sent."
            )
        return self.tr(
            "What readers have stays as it is. The edition opens for copy edit, is checked, signed off and sent again."
        )

    def _retell(self) -> None:
        change = self._request.change
        slug = self._request.story.slug or self.tr("no slug yet")
        self.setWindowTitle(self.tr("Change what readers have: {slug}").format(slug=slug))
        self._kind_box.setTitle(self.tr("What kind of change?"))
        self._effect_box.setTitle(self.tr("Which editions?"))
        self.said_box.setTitle(self.tr("What readers are told"))
        for kind, radio in self.kinds.items():
            name = capital(word("change", kind.value))
            radio.setText(name)
            radio.setAccessibleName(f"{name}. {kind_line(kind)}")
            self._kind_lines[kind].setText(kind_line(kind))
        rows = {
            "wrong": self.tr("What was wrong"),
            "right": self.tr("What is right"),
            "where": self.tr("Where"),
            "note": self.tr("The note"),
        }
        for row, text in rows.items():
            self._row_names[row].setText(text)
            for language in self._request.languages:
                name = f"{language_label(language)}: {text}"
                self.fields[row, language].setAccessibleName(name)
        for language, head in self._heads.items():
            head.setText(language_label(language))
        for effect_row in self.effects.values():
            effect_row.retell()
        self.propose_button.setText(self.tr("&Propose the notes again"))
        self.propose_button.setToolTip(self.tr("Made of what stands above; what you wrote in them goes"))
        self.as_correction_button.setText(self.tr("Make it a &correction"))
        self.as_update_button.setText(self.tr("Make it an &update"))
        self.drop_button.setText(self.tr("&Drop the change…"))
        self.drop_button.setVisible(change is not None)
        self._leave.setText(self.tr("Close"))
        self.do_button.setText(self.tr("&Begin the change") if change is None else self.tr("&Save"))
        self._say_state()
