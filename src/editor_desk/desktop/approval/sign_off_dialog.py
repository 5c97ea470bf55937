# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The sign-off: what there is to read, the rules at this moment, and the button one's name goes under."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from editor_desk.desktop import theme, words
from editor_desk.desktop.approval.pages import count_changes, facts_page, full_page, since_page
from editor_desk.desktop.approval.reading_pane import ReadingPane
from editor_desk.desktop.approval.request import EditionToRead, SignOffRequest
from editor_desk.desktop.changed_words import style
from editor_desk.desktop.forms.ui_sign_off import Ui_SignOff
from editor_desk.desktop.rule_list import Link, Sign
from editor_desk.newsroom.languages import Language

_SETTLED_HERE = frozenset({"g5.seen"})
"""Rules this dialog answers itself, by what was read."""
_OWN = "g5.approver_is_author"
_SIZE, _ROUND_THE_WINDOW = QSize(1120, 680), QSize(20, 40)
_MOST_FACTS = 180
"""Pixels the facts take at most before the texts, until somebody moves the divider."""


@dataclass(frozen=True, slots=True)
class SignOffAnswer:
    """What the approver decided.

    To approve ``languages``, all of them ``seen``; or, with ``sends_back``, to return the story; or, with
    ``mends``, to go to the place of a rule first.
    """

    languages: tuple[Language, ...]
    seen: frozenset[Language] = frozenset()
    note: str = ""
    self_approval: str = ""
    sends_back: bool = False
    mends: Link | None = None


class SignOffDialog(QDialog):
    """Lets an approver read, and approve what was read. Somebody who signed this edition before sees what changed."""

    def __init__(self, parent: QWidget | None, request: SignOffRequest) -> None:
        super().__init__(parent)
        self._form = Ui_SignOff()
        self._form.setupUi(self)
        self._request = request
        self._answer: SignOffAnswer | None = None
        self._is_again = all(self._knows(edition) for edition in request.editions)
        self._full = {edition.language: ReadingPane() for edition in request.editions}
        self._since = {edition.language: ReadingPane() for edition in request.editions}
        self._checks: dict[Language, QCheckBox] = {}
        self._place_texts()
        self._place_checks()
        self._connect()
        self._tell()
        self._show_mode()

    @classmethod
    def ask(cls, parent: QWidget | None, request: SignOffRequest) -> SignOffAnswer | None:
        """What the approver decided; None when they left it."""
        dialog = cls(parent, request)
        dialog.exec()
        dialog.deleteLater()
        return dialog.answer

    def _connect(self) -> None:
        form = self._form
        for pane in (*self._full.values(), *self._since.values()):
            pane.was_read.connect(self._say_state)
        for check in self._checks.values():
            check.toggled.connect(self._choice_changed)
        form.since_button.toggled.connect(self._show_mode)
        form.own_edit.textChanged.connect(self._say_state)
        form.rules_view.link_chosen.connect(self._mend)
        form.approve_button.clicked.connect(self._approve)
        form.return_button.clicked.connect(self._send_back)
        form.cancel_button.clicked.connect(self.reject)

    @property
    def answer(self) -> SignOffAnswer | None:
        """What was decided."""
        return self._answer

    @property
    def chosen(self) -> tuple[Language, ...]:
        """The editions to be signed now."""
        if not self._checks:
            return self._request.languages
        return tuple(language for language, check in self._checks.items() if check.isChecked())

    @property
    def seen(self) -> frozenset[Language]:
        """The editions of which everything was read that this approver has to read."""
        return frozenset(
            edition.language
            for edition in self._request.editions
            if self._full[edition.language].is_read
            or (self._knows(edition) and self._since[edition.language].is_read)
        )

    def changeEvent(self, event: QEvent) -> None:
        """Another language or look while the dialog is open."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._tell()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_checks"):
            self._write_pages()

    def _knows(self, edition: EditionToRead) -> bool:
        """Whether this person signed this edition the last time, so that what changed is all there is to read."""
        last = edition.since.approval
        return last is not None and last.by == self._request.person.id

    def _place_texts(self) -> None:
        for language in self._request.languages:
            for pane in (self._since[language], self._full[language]):
                self._form.texts_row.addWidget(pane)
        was_signed = any(edition.since.approval for edition in self._request.editions)
        self._form.mode_box.setVisible(was_signed)
        self._form.since_button.setChecked(self._is_again)
        self._form.full_button.setChecked(not self._is_again)
        self._form.halves.setSizes([800, 300])
        room = self.screen().availableSize() - _ROUND_THE_WINDOW
        self.resize(_SIZE.boundedTo(room))

    def _place_checks(self) -> None:
        self._form.editions_box.setVisible(len(self._request.languages) > 1)
        if len(self._request.languages) < 2:
            return
        for language in self._request.languages:
            check = QCheckBox()
            check.setChecked(True)
            self._checks[language] = check
            self._form.editions_column.addWidget(check)

    def _tell(self) -> None:
        form, request = self._form, self._request
        title = self.tr("Sign off: {slug}").format(slug=request.story.slug)
        self.setWindowTitle(title)
        form.title_label.setText(title)
        form.about_label.setText(self._about())
        for language, check in self._checks.items():
            check.setText(words.language_label(language))
        form.own_label.setText(
            self.tr(
                "You wrote it yourself. Somebody else should sign it off; where nobody can, say why. The reason "
                "shows wherever this approval does."
            )
        )
        self._write_pages()
        form.rules_view.open_groups(frozenset({Sign.UNBUILT}))
        self._say_state()

    def _about(self) -> str:
        parts = []
        for edition in self._request.editions:
            name = words.language_label(edition.language)
            said = self.tr("{language}: {count} words").format(language=name, count=edition.word_count)
            author = self._request.author(edition.language)
            if author:
                said += self.tr(" by {author}").format(author=author)
            last = edition.since.approval
            if last is not None:
                said += self.tr(", signed off by {person} {when}").format(
                    person=self._request.names.get(last.by, last.by), when=words.moment(last.at)
                )
            parts.append(said)
        return " · ".join(parts)

    def _write_pages(self) -> None:
        css = style()
        facts = self._form.facts_browser
        facts.document().setDefaultStyleSheet(css)
        page = facts_page(self._request)
        facts.setHtml(page)
        facts.setVisible(bool(page))
        for edition in self._request.editions:
            name = words.language_label(edition.language)
            changes = count_changes(edition)
            full, since = self._full[edition.language], self._since[edition.language]
            full.head.setText(name)
            since.head.setText(self.tr("{language}: changes {count}").format(language=name, count=changes))
            full.show_page(
                full_page(self._request, edition), css, self.tr("{language}, full text").format(language=name)
            )
            since.show_page(
                since_page(self._request, edition),
                css,
                self.tr("{language}, what changed").format(language=name),
            )

    def _show_mode(self) -> None:
        is_since = self._form.since_button.isChecked()
        theme.set_tone(self._form.since_button, "done" if is_since else "neutral")
        theme.set_tone(self._form.full_button, "neutral" if is_since else "done")
        for language in self._request.languages:
            is_chosen = language in self.chosen
            edition = next(each for each in self._request.editions if each.language is language)
            shows_since = is_since and edition.since.approval is not None
            self._since[language].setVisible(is_chosen and shows_since)
            self._full[language].setVisible(is_chosen and not shows_since)
        self._say_state()

    def _choice_changed(self) -> None:
        self._show_mode()

    def _say_state(self) -> None:
        form = self._form
        chosen = set(self.chosen)
        results = tuple(
            result
            for result in self._request.results
            if result.language in chosen and result.rule not in _SETTLED_HERE
        )
        has_reason = bool(form.own_edit.text().strip())
        form.own_box.setVisible(self._is_own_undeclared())
        blocks = sum(result.blocks and result.rule != _OWN for result in results)
        lines = tuple(r for r in results if not (r.rule == _OWN and r.blocks and has_reason))
        form.rules_view.show_results(lines)
        missing = self._what_is_missing(blocks)
        form.approve_button.setEnabled(not missing)
        form.approve_button.setText(missing or self._approve_words())
        form.approve_button.setAccessibleDescription(missing)
        form.seen_label.setText(self._seen_words())

    def _is_own_undeclared(self) -> bool:
        """Whether somebody would sign their own text without having said why."""
        declared = self._request.story.self_approval
        is_declared = declared is not None and declared.by == self._request.person.id
        blocked = {r.language for r in self._request.results if r.rule == _OWN and r.blocks}
        return not is_declared and any(language in blocked for language in self.chosen)

    def _what_is_missing(self, blocks: int) -> str:
        """What the button says while it cannot be pressed; empty when it can."""
        unread = [language for language in self.chosen if language not in self.seen]
        if not self.chosen:
            return self.tr("Choose an edition")
        if blocks:
            return self.tr("{count} to mend first").format(count=blocks)
        if self._is_own_undeclared() and not self._form.own_edit.text().strip():
            return self.tr("Say why you sign your own")
        if unread:
            return self.tr("Read to the end first: {languages}").format(
                languages=words.language_names(unread)
            )
        return ""

    def _approve_words(self) -> str:
        if len(self.chosen) > 1:
            return self.tr("Approve both editions")
        said = {
            Language.EN: self.tr("Approve the English edition"),
            Language.ES: self.tr("Approve the Spanish edition"),
        }
        return said[self.chosen[0]]

    def _seen_words(self) -> str:
        seen = [language for language in self.chosen if language in self.seen]
        unread = [language for language in self.chosen if language not in self.seen]
        parts = []
        if seen:
            parts.append(self.tr("✓ Read: {languages}").format(languages=words.language_names(seen)))
        if unread:
            parts.append(
                self.tr("○ Still to read: {languages}").format(languages=words.language_names(unread))
            )
        return "   ".join(parts)

    def _approve(self) -> None:
        own = self._form.own_edit.text().strip() if self._is_own_undeclared() else ""
        note = self._form.note_edit.toPlainText().strip()
        self._answer = SignOffAnswer(self.chosen, self.seen, note, own)
        self.accept()

    def _send_back(self) -> None:
        note = self._form.note_edit.toPlainText().strip()
        self._answer = SignOffAnswer(self.chosen, self.seen, note, sends_back=True)
        self.accept()

    def _mend(self, link: Link) -> None:
        self._answer = SignOffAnswer(self.chosen, mends=link)
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with reading."""
        super().showEvent(event)
        facts = self._form.facts_browser
        height = min(int(facts.document().size().height()) + 2 * facts.frameWidth(), _MOST_FACTS)
        self._form.facts_and_texts.setSizes([height, self.height() - height])
        panes = self._since if self._form.since_button.isChecked() else self._full
        for pane in panes.values():
            if pane.isVisible():
                pane.browser.setFocus(Qt.FocusReason.OtherFocusReason)
                return
