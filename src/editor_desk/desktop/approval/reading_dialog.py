# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Reading before a sign-off of several stories: the pages of the sign-off, and instead of a name "next"."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor_desk.desktop import words
from editor_desk.desktop.approval.answer import SignOffAnswer
from editor_desk.desktop.approval.request import SignOffRequest
from editor_desk.desktop.approval.sign_off_dialog import SignOffDialog
from editor_desk.desktop.rule_list import Link


class ReadingDialog(SignOffDialog):
    """Says what was in sight; nothing is signed here."""

    def __init__(self, parent: QWidget | None, request: SignOffRequest, left: int) -> None:
        """``left``: how many stories wait to be read after this one."""
        self._left = left
        super().__init__(parent, request)
        form = self._form
        for part in (form.note_label, form.note_edit, form.return_button, form.signer_box, form.editions_box):
            part.hide()
        # What is to be accepted as it is belongs to the story's own sign-off.
        self.accept_wanted.connect(self._go_to_sign_off)
        self.take_back_wanted.connect(self._go_to_sign_off)

    @classmethod
    def ask_to_read(cls, parent: QWidget | None, request: SignOffRequest, left: int) -> SignOffAnswer:
        """What was read; ``is_left`` where the person stopped before the end."""
        dialog = cls(parent, request, left)
        dialog.exec()
        dialog.deleteLater()
        return dialog.answer or SignOffAnswer((), dialog.seen, is_left=True)

    def _tell(self) -> None:
        super()._tell()
        title = self.tr("Read: {slug}").format(slug=self._request.story.slug)
        self.setWindowTitle(title)
        self._form.title_label.setText(title)

    def _say_state(self) -> None:
        super()._say_state()
        form = self._form
        form.own_box.hide()
        unread = [language for language in self.chosen if language not in self.seen]
        if unread and self._is_again():
            missing = self.tr("See every change first")
        elif unread:
            missing = self.tr("Read to the end first: {languages}").format(
                languages=words.language_names(unread)
            )
        else:
            missing = ""
        done = (
            self.tr("Read; next story ({count} more)").format(count=self._left)
            if self._left
            else self.tr("Read; back to the list")
        )
        form.approve_button.setEnabled(not missing)
        form.approve_button.setText(missing or done)
        form.approve_button.setAccessibleDescription(missing)

    def _approve(self) -> None:
        self._answer = SignOffAnswer(self.chosen, self.seen)
        self.accept()

    def _go_to_sign_off(self, _line: object) -> None:
        self._mend(Link("sign_off", self.chosen[0]))
