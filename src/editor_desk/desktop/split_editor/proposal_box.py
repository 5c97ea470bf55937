# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The box in which a paragraph is proposed, beside the place it would take; no text of the story."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.flow import FlowLayout
from editor_desk.desktop.split_editor.payloads import Proposal

_TALLEST = 0.75
"""The share of the page it may cover; what is longer is scrolled."""
TAKE_KEYS, NEXT_KEYS = "Ctrl+Shift+Return", "Ctrl+Return"


class ProposalBox(QFrame):
    """Shows one of several proposals; the keyboard stays with the text."""

    taken = Signal()
    next_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._proposal: Proposal | None = None
        self._place = (1, 1)
        self._replaces = False
        self.setProperty("card", "proposal")
        self._origin = QLabel()
        self._origin.setProperty("strong", True)
        self._origin.setWordWrap(True)
        self._origin.setTextFormat(Qt.TextFormat.PlainText)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._remarks = QLabel()
        self._remarks.setWordWrap(True)
        self._remarks.setTextFormat(Qt.TextFormat.RichText)
        self._take, self._next, self._leave = QPushButton(), QPushButton(), QPushButton()
        self._take.setProperty("primary", True)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.SPACE)
        for label in (self._words, self._remarks):
            inside.addWidget(label)
        inside.addStretch(1)
        self._inside = inside
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(inner)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        row = QWidget()
        self._row = FlowLayout(row, theme.SPACE)
        for button in (self._take, self._next, self._leave):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._origin)
        column.addWidget(self._area, 1)
        column.addWidget(row)

    def _connect(self) -> None:
        self._take.clicked.connect(self.taken)
        self._next.clicked.connect(self.next_wanted)
        self._leave.clicked.connect(self.left)

    @property
    def proposal(self) -> Proposal | None:
        """What it shows; None while it is hidden."""
        return self._proposal

    @property
    def words(self) -> str:
        """The paragraph it proposes."""
        return self._words.text()

    @property
    def remarks(self) -> str:
        """What is said of it besides, as HTML."""
        return self._remarks.text()

    def show_proposal(self, proposal: Proposal, number: int, count: int, *, replaces: bool) -> None:
        """Show one of ``count``; ``replaces``: another paragraph stands in its place now."""
        self._proposal, self._place, self._replaces = proposal, (number, count), replaces
        self._words.setText(proposal.text)
        self._words.setFont(theme.reading_font(theme.READING_SIZE))
        self._next.setVisible(count > 1)
        self._retell()
        self.show()
        self.raise_()

    def forget(self) -> None:
        """Show nothing."""
        self._proposal = None
        self.hide()

    def wanted_height(self, width: int, most: int) -> int:
        """How high it is to be in this width."""
        margins = self._column.contentsMargins()
        inner = width - margins.left() - margins.right() - 2
        inside = self._inside
        content = inside.heightForWidth(inner) if inside.hasHeightForWidth() else inside.sizeHint().height()
        fixed = self._origin.heightForWidth(inner) + self._row.heightForWidth(inner) + 2 * theme.SPACE
        fixed += margins.top() + margins.bottom() + 4
        return min(fixed + content, max(round(most * _TALLEST), fixed + 3 * self.fontMetrics().height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retell()

    def _retell(self) -> None:
        keys = {
            name: QKeySequence(text).toString(QKeySequence.SequenceFormat.NativeText)
            for name, text in (("take", TAKE_KEYS), ("next", NEXT_KEYS), ("leave", "Esc"))
        }
        take = self.tr("Put in its place") if self._replaces else self.tr("Take it")
        for button, words, key in (
            (self._take, take, keys["take"]),
            (self._next, self.tr("Next"), keys["next"]),
            (self._leave, self.tr("Leave it"), keys["leave"]),
        ):
            button.setText(words)
            button.setToolTip(f"{words} ({key})")
        if self._proposal is None:
            return
        number, count = self._place
        origin = self._proposal.origin()
        if count > 1:
            of = self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(count))
            origin = f"{origin} · {of}"
        self._origin.setText(origin)
        remarks = self._proposal.remarks()
        if self._replaces:
            remarks = (*remarks, self.tr("It takes the place of the paragraph that stands there now."))
        self._remarks.setText("<br>".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self.setAccessibleName(origin)
        self.setAccessibleDescription(self._proposal.text)
