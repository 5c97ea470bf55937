# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the person at the desk said yes to on the phone and has not confirmed yet: one click each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import theme, times, words
from editor_desk.workflow.phone_approvals import ToConfirm

_WIDTH, _HEIGHT = 560, 320


class ConfirmDialog(QDialog):
    """A row for each call. The signals carry a ``ToConfirm``: it is so, it was not so, show me the story."""

    confirm_wanted = Signal(object)
    deny_wanted = Signal(object)
    story_wanted = Signal(object)

    def __init__(self, parent: QWidget | None, waiting: Sequence[ToConfirm]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Approvals by phone to confirm"))
        about = QLabel(
            self.tr(
                "You said yes on the phone to these. Unconfirmed after 24 hours an approval lapses; one whose text has"
                " gone out stays overdue until you say whether it was so."
            )
        )
        about.setWordWrap(True)
        about.setProperty("quiet", "true")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.SPACE)
        inside = QWidget()
        inside.setLayout(self._rows)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(area, 1)
        column.addWidget(self._buttons)
        self.resize(_WIDTH, _HEIGHT)
        self._buttons.rejected.connect(self.reject)
        self.show_waiting(waiting)

    def show_waiting(self, waiting: Sequence[ToConfirm]) -> None:
        """These wait now; with none left there is nothing to ask any more."""
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.deleteLater()
        for one in waiting:
            self._rows.addWidget(self._row(one))
        if not waiting:
            self.accept()

    def _row(self, one: ToConfirm) -> QWidget:
        row = QFrame()
        said = QLabel(self._words(one))
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        yes = QPushButton(self.tr("Confirm"))
        yes.setAccessibleName(self.tr("Confirm: {what}").format(what=_what(one)))
        no = QPushButton(self.tr("It was not so…"))
        no.setAccessibleName(self.tr("It was not so: {what}").format(what=_what(one)))
        show = QPushButton(self.tr("Show the story"))
        show.setAccessibleName(self.tr("Show the story: {what}").format(what=_what(one)))
        yes.clicked.connect(lambda: self.confirm_wanted.emit(one))
        no.clicked.connect(lambda: self.deny_wanted.emit(one))
        show.clicked.connect(lambda: self.story_wanted.emit(one))
        line = QHBoxLayout()
        for button in (yes, no, show):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, theme.SPACE)
        column.addWidget(said)
        column.addLayout(line)
        return row

    def _words(self, one: ToConfirm) -> str:
        when = times.past_words(one.approval.at, datetime.now(UTC))
        said = self.tr("{what}: {when}, heard by {person}").format(
            what=_what(one), when=when, person=one.heard_by or "?"
        )
        if one.is_overdue:
            return self.tr("! {said}. Overdue: it has gone out unconfirmed.").format(said=said)
        return self.tr("○ {said}. To be confirmed until {time}").format(
            said=said, time=words.moment(one.until)
        )


def _what(one: ToConfirm) -> str:
    return f"{one.slug}, {words.language_name(one.approval.language)}"
