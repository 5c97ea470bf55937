# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The sign-off: what there is to read, the rules at this moment, and the button one's name goes under."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.approval.answer import SignOffAnswer
from editor_desk.desktop.approval.change_cards import change_rows
from editor_desk.desktop.approval.full_text import full_rows
from editor_desk.desktop.approval.reading_page import ReadingPage
from editor_desk.desktop.approval.request import EditionToRead, SignOffRequest
from editor_desk.desktop.approval.risky_facts import fact_formats, fact_lines, is_troubled
from editor_desk.desktop.approval.rows import Row
from editor_desk.desktop.approval.sign_off_words import (
    about_edition,
    approve_words,
    changes_seen,
    is_since_reading,
    release_words,
    signer_words,
    since_words,
    texts_read,
    under_embargo,
    what_is_missing,
    who_could_sign,
)
from editor_desk.desktop.changed_words import words_style
from editor_desk.desktop.flag_words import whole_flags
from editor_desk.desktop.forms.ui_sign_off import Ui_SignOff
from editor_desk.desktop.rule_list import Link, Sign
from editor_desk.newsroom.approvals import ApprovalKind
from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.languages import Language
from editor_desk.workflow.since import SinceSignOff

_SETTLED_HERE = frozenset({"g5.seen"})
"""Rules this dialog answers itself, by what was read."""
_OWN = "g5.approver_is_author"
_SIZE, _ROUND_THE_WINDOW = QSize(1160, 720), QSize(20, 40)
_SIDE = 300
_FACTS_SHARE = 0.36
"""How much of the height the facts take at most over the texts, until somebody moves the divider."""


class Mode(Enum):
    """What stands on the page."""

    FULL = "full"
    SINCE = "since"
    SENT = "sent"


class SignOffDialog(QDialog):
    """Lets an approver read, and approve what was read. Somebody who read this edition before sees what changed.

    ``accept_wanted`` and ``take_back_wanted`` carry a ``RuleLine``: to accept as is, or not any more.
    """

    release_wanted = Signal(object)
    """This edition is to go first, the other later."""
    accept_wanted = Signal(object)
    take_back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None, request: SignOffRequest) -> None:
        super().__init__(parent)
        self._form = Ui_SignOff()
        self._form.setupUi(self)
        self._request = request
        self._answer: SignOffAnswer | None = None
        self._pages = {mode: ReadingPage() for mode in Mode}
        self._buttons = dict(
            zip(
                Mode,
                (self._form.full_button, self._form.since_button, self._form.sent_button),
                strict=True,
            )
        )
        self._heads = {language: QLabel() for language in request.languages}
        self._checks: dict[Language, QCheckBox] = {}
        self._rows: dict[Mode, tuple[Row, ...]] = {}
        self._place_parts()
        self._connect()
        self._tell()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        request: SignOffRequest,
        note: str = "",
        opened: Callable[[SignOffDialog], None] = lambda _dialog: None,
    ) -> SignOffAnswer:
        """What the approver decided, were it to leave it for now. ``note`` was written the last time.

        ``opened`` is given the dialog before it shows.
        """
        dialog = cls(parent, request)
        opened(dialog)
        dialog._form.note_edit.setPlainText(note)
        dialog.exec()
        dialog.deleteLater()
        return dialog.answer or SignOffAnswer((), dialog.seen, dialog.note, is_left=True)

    def _connect(self) -> None:
        form = self._form
        for page in self._pages.values():
            page.looked.connect(self._say_state)
        for button in self._buttons.values():
            button.toggled.connect(self._show_mode)
        for check in self._checks.values():
            check.toggled.connect(self._editions_changed)
        form.facts_view.fact_chosen.connect(self._light)
        form.signer_combo.currentIndexChanged.connect(self._say_state)
        form.own_edit.textChanged.connect(self._say_state)
        form.rules_view.link_chosen.connect(self._mend)
        form.rules_view.accept_wanted.connect(self.accept_wanted)
        form.rules_view.take_back_wanted.connect(self.take_back_wanted)
        form.seen_button.clicked.connect(self._go_to_unseen)
        form.approve_button.clicked.connect(self._approve)
        form.release_button.clicked.connect(self._release)
        form.return_button.clicked.connect(self._send_back)
        form.cancel_button.clicked.connect(self.reject)

    @property
    def answer(self) -> SignOffAnswer | None:
        """What was decided; None while nothing is."""
        return self._answer

    @property
    def note(self) -> str:
        """What was written with it."""
        return self._form.note_edit.toPlainText().strip()

    @property
    def mode(self) -> Mode:
        """What is being read."""
        return next((mode for mode, button in self._buttons.items() if button.isChecked()), Mode.FULL)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The editions that could be signed."""
        return self._request.languages

    @property
    def chosen(self) -> tuple[Language, ...]:
        """The editions to be signed now."""
        if not self._checks:
            return self._request.languages
        return tuple(language for language, check in self._checks.items() if check.isChecked())

    @property
    def seen(self) -> frozenset[Language]:
        """The editions of which everything was in sight that this approver has to read."""
        full, since = self._pages[Mode.FULL], self._pages[Mode.SINCE]
        return frozenset(
            edition.language
            for edition in self._request.editions
            if edition.is_read
            or full.is_read(edition.language)
            or (self._knows(edition) and since.is_read(edition.language))
        )

    def show_rules(self, request: SignOffRequest) -> None:
        """What the rules say now; the page stays what was being read, and where."""
        self._request = replace(
            self._request, story=request.story, results=request.results, on_phone=request.on_phone
        )
        self._say_state()

    def release_is_said(self) -> None:
        """The other edition has its time and its person."""
        self._form.release_button.hide()

    @property
    def signer(self) -> str:
        """The id of whose name goes under it; empty while nobody is chosen."""
        return self._form.signer_combo.currentData() or ""

    def changeEvent(self, event: QEvent) -> None:
        """Another language or look while the dialog is open."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._tell()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_rows"):
            self._write_pages()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with reading."""
        super().showEvent(event)
        self._share_height()
        self._pages[self.mode].setFocus(Qt.FocusReason.OtherFocusReason)

    def _knows(self, edition: EditionToRead) -> bool:
        """Whether the person at the desk has read this edition once, so that what changed is all there is to read.

        On the phone too it is they who read, and read it out.
        """
        last = edition.since.approval
        return edition.since.read_at is not None or (
            last is not None and last.by == self._request.person.id and last.kind is not ApprovalKind.PHONE
        )

    def _is_again(self) -> bool:
        """Whether what changed is all that is left to read."""
        chosen = self._chosen_editions()
        known = [edition for edition in chosen if self._knows(edition)]
        return bool(known) and all(edition.is_read or edition in known for edition in chosen)

    def _chosen_editions(self) -> tuple[EditionToRead, ...]:
        return tuple(each for each in self._request.editions if each.language in self.chosen)

    def _place_parts(self) -> None:
        form, request = self._form, self._request
        for page in self._pages.values():
            form.pages.addWidget(page)
        for head in self._heads.values():
            head.setProperty("quiet", True)
            form.heads_row.addWidget(head, 1)
        form.editions_box.setVisible(len(request.languages) > 1)
        for language in request.languages if len(request.languages) > 1 else ():
            check = self._checks[language] = QCheckBox()
            check.setChecked(True)
            form.editions_column.addWidget(check)
        if request.may_sign:
            form.signer_combo.addItem("", request.person.id)
        elif len(request.on_phone) != 1:
            form.signer_combo.addItem("", "")
        for signer in request.on_phone:
            form.signer_combo.addItem("", signer.person.id)
        is_own = any(request.is_own(language) for language in request.languages)
        form.signer_box.setVisible(bool(request.on_phone) and (is_own or not request.may_sign))
        was_signed = any(edition.since.is_compared for edition in request.editions)
        was_sent = any(edition.sent for edition in request.editions)
        form.since_button.setVisible(was_signed)
        form.sent_button.setVisible(was_sent)
        form.full_button.setVisible(was_signed or was_sent)
        self._buttons[Mode.SINCE if self._is_again() else Mode.FULL].setChecked(True)
        form.halves.setStretchFactor(0, 1)
        room = self.screen().availableSize() - _ROUND_THE_WINDOW
        size = _SIZE.boundedTo(room)
        form.halves.setSizes([size.width() - _SIDE, _SIDE])
        self.resize(size)

    def _tell(self) -> None:
        form, request = self._form, self._request
        title = self.tr("Sign off: {slug}").format(slug=request.story.slug)
        self.setWindowTitle(title)
        form.title_label.setText(title)
        about = [about_edition(request, each) for each in request.editions]
        flags = whole_flags(request.story.flags)
        first = [f"⚑ {flags}" if flags else "", under_embargo(request.story)]
        line = " · ".join(part for part in (*first, *about) if part)
        form.about_label.setText("\n".join(part for part in (line, who_could_sign(request)) if part))
        for language in request.languages:
            self._heads[language].setText(words.language_label(language))
        for language, check in self._checks.items():
            check.setText(words.language_label(language))
        for row in range(form.signer_combo.count()):
            form.signer_combo.setItemText(row, signer_words(request, form.signer_combo.itemData(row)))
        if is_since_reading(request):
            form.since_button.setText(self.tr("S&ince you read it"))
        release = release_words(request)
        form.release_button.setText(release)
        form.release_button.setVisible(bool(release))
        form.own_label.setText(
            self.tr(
                "You wrote it yourself. Somebody else should sign it off; where nobody can, say why. The reason "
                "shows wherever this approval does."
            )
        )
        named = {
            Mode.FULL: self.tr("Full texts, both editions side by side"),
            Mode.SINCE: since_words(request),
            Mode.SENT: self.tr("What changed since it was sent"),
        }
        for mode, page in self._pages.items():
            page.setAccessibleName(named[mode])
        self._write_pages()
        form.rules_view.open_groups(frozenset({Sign.UNBUILT}))
        self._show_mode()

    def _write_pages(self) -> None:
        editions, css = self._request.editions, words_style()
        sent = {edition.language: edition.sent for edition in editions if edition.sent}
        since = {edition.language: edition.since for edition in editions if edition.since.is_compared}
        self._rows = {
            Mode.FULL: full_rows(self._request, editions),
            Mode.SINCE: change_rows(self._request, since),
            Mode.SENT: change_rows(self._request, sent),
        }
        formats = fact_formats(self._request, self._request.languages)
        for mode, page in self._pages.items():
            page.show_rows(self._rows[mode], self._shown_in(mode), css, formats)

    def _shown_in(self, mode: Mode) -> tuple[Language, ...]:
        """The editions that have something to show on this page."""
        return tuple(each.language for each in self._chosen_editions() if self._compared(each, mode))

    def _compared(self, edition: EditionToRead, mode: Mode) -> SinceSignOff | bool | None:
        if mode is Mode.SINCE:
            return edition.since.is_compared
        return edition.sent if mode is Mode.SENT else True

    def _show_mode(self) -> None:
        form, mode = self._form, self.mode
        page = self._pages[mode]
        form.pages.setCurrentWidget(page)
        shown = self._shown_in(mode)
        for language, head in self._heads.items():
            head.setVisible(language in shown)
        titles = {
            Mode.FULL: self.tr("Full texts"),
            Mode.SINCE: since_words(self._request),
            Mode.SENT: self.tr("What changed since it was sent"),
        }
        form.mode_label.setText(titles[mode])
        for each, button in self._buttons.items():
            font = button.font()
            font.setBold(each is mode)
            button.setFont(font)
        count = sum(page.total(language) for language in shown)
        form.count_label.setVisible(mode is not Mode.FULL)
        form.count_label.setText(
            self.tr("1 change") if count == 1 else self.tr("{count} changes").format(count=count)
        )
        self._show_facts()
        self._say_state()

    def _show_facts(self) -> None:
        """Over full texts every risky fact, over changes those in trouble."""
        form, chosen = self._form, self.chosen
        lines = fact_lines(self._request, chosen)
        if self.mode is not Mode.FULL:
            claims = self._request.story.claims
            lines = tuple(line for line in lines if is_troubled(claims[line.number], chosen))
        form.facts_view.show_facts(lines, chosen)
        form.facts_box.setVisible(bool(lines))
        form.facts_label.setText(self.tr("Facts that must be right: {count}").format(count=len(lines)))
        self._share_height()

    def _share_height(self) -> None:
        form = self._form
        room = form.facts_and_texts.height()
        wanted = form.facts_view.whole_height + form.facts_label.sizeHint().height() + 6
        height = min(wanted, int(room * _FACTS_SHARE))
        form.facts_and_texts.setSizes([height, room - height])

    def _editions_changed(self) -> None:
        self._write_pages()
        self._show_mode()

    def _light(self, fact: int) -> None:
        """A fact's words in the texts; over the changes this turns to the full texts."""
        self._form.full_button.setChecked(True)
        self._show_mode()
        self._pages[Mode.FULL].light(fact)

    def _go_to_unseen(self) -> None:
        mode = Mode.SINCE if self._is_again() else Mode.FULL
        self._buttons[mode].setChecked(True)
        self._show_mode()
        self._pages[mode].setFocus(Qt.FocusReason.OtherFocusReason)
        self._pages[mode].go_to_unseen()

    def _results(self) -> tuple[RuleResult, ...]:
        """What the rules say with the name chosen under it."""
        for signer in self._request.on_phone:
            if signer.person.id == self.signer:
                return signer.results
        return self._request.results

    def _say_state(self) -> None:
        form, chosen = self._form, set(self.chosen)
        results = tuple(r for r in self._results() if r.language in chosen and r.rule not in _SETTLED_HERE)
        has_reason = bool(form.own_edit.text().strip())
        form.own_box.setVisible(self._is_own_undeclared())
        blocks = sum(result.blocks and not (result.rule == _OWN and self._signs_self()) for result in results)
        form.rules_view.show_results(
            tuple(r for r in results if not (r.rule == _OWN and r.blocks and has_reason)),
            self._request.names,
            self._request.roles,
            self._request.switched_off,
        )
        missing = what_is_missing(
            self.chosen,
            [language for language in self.chosen if language not in self.seen],
            blocks,
            has_signer=bool(self.signer),
            has_reason=has_reason or not self._is_own_undeclared(),
            is_again=self._is_again(),
        )
        form.approve_button.setEnabled(not missing)
        form.approve_button.setText(missing or approve_words(self.chosen))
        form.approve_button.setAccessibleDescription(missing)
        form.seen_button.setText(self._seen_words())
        form.seen_button.setVisible(bool(chosen))

    def _seen_words(self) -> str:
        if all(edition.is_read for edition in self._chosen_editions()):
            return self.tr("✓ You have read it as it stands")
        if self._is_again():
            page = self._pages[Mode.SINCE]
            left = [edition.language for edition in self._chosen_editions() if not edition.is_read]
            total = sum(page.total(language) for language in left)
            return changes_seen(total, total - sum(page.unseen(language) for language in left))
        full = self._pages[Mode.FULL]
        return texts_read(
            {language: 0 if language in self.seen else full.unseen(language) for language in self.chosen}
        )

    def _signs_self(self) -> bool:
        return self.signer == self._request.person.id

    def _is_own_undeclared(self) -> bool:
        """Whether somebody would sign their own text without having said why."""
        if not self._signs_self():
            return False
        declared = self._request.story.self_approval
        is_declared = declared is not None and declared.by == self._request.person.id
        blocked = {r.language for r in self._request.results if r.rule == _OWN and r.blocks}
        return not is_declared and any(language in blocked for language in self.chosen)

    def _approve(self) -> None:
        own = self._form.own_edit.text().strip() if self._is_own_undeclared() else ""
        phone = "" if self._signs_self() else self.signer
        self._answer = SignOffAnswer(self.chosen, self.seen, self.note, own, phone=phone)
        self.accept()

    def _release(self) -> None:
        self.release_wanted.emit(self._request.languages[0])

    def _send_back(self) -> None:
        self._answer = SignOffAnswer(self.chosen, self.seen, self.note, sends_back=True)
        self.accept()

    def _mend(self, link: Link) -> None:
        self._answer = SignOffAnswer(self.chosen, self.seen, self.note, mends=link)
        self.accept()
