# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The screen in place of the panes: says a page, and what was pressed on it. Nothing on it can make things worse."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor_desk.desktop.forms.ui_recovery import Ui_Recovery
from editor_desk.desktop.recovery.page import Card, Page, Step


class RecoveryScreen(QWidget):
    """``step_chosen`` carries a step's id, ``card_chosen`` a card's key and its button's id.

    ``left`` is Escape: whoever listens does what is safe, and nothing where the store is not open.
    """

    step_chosen = Signal(str)
    card_chosen = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_Recovery()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._form.page.installEventFilter(self)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fit)
        self._make: Callable[[], Page] | None = None
        self.page: Page | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_page(self, make: Callable[[], Page]) -> None:
        """Say a page; ``make`` gives it, and is asked again in another language."""
        self._make = make
        self._tell()

    def take_keyboard(self) -> None:
        """To the step the page is for, else to the first thing that can be pressed."""
        buttons = self.buttons()
        chosen = [button for button in buttons if button.property("primary")] or buttons
        (chosen[0] if chosen else self).setFocus()

    def buttons(self) -> list[QPushButton]:
        """Everything that can be pressed, in the order of the page."""
        return [button for button in self.findChildren(QPushButton) if button.isEnabled()]

    def button(self, name: str) -> QPushButton | None:
        """The button of a step, or of a card as ``key/id``; None where the page has none."""
        return self.findChild(QPushButton, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; Enter presses the button in hand."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        in_hand = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(in_hand, QPushButton):
            in_hand.click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page takes what it needs, the steps stand right below it and are always to be seen."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page was laid out anew: what it needs is known once that is done."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._later.start()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_make"):
            self._form.retranslateUi(self)
            self._tell()
        super().changeEvent(event)

    def _tell(self) -> None:
        if self._make is None:
            return
        page = self._make()
        if page == self.page:
            return
        in_hand = self.focusWidget()
        name = in_hand.objectName() if isinstance(in_hand, QPushButton) else ""
        self.page, form = page, self._form
        self.setAccessibleName(page.heading)
        form.heading_label.setText(page.heading)
        form.lead_label.setText(page.lead)
        form.safe_label.setText("\n".join(f"✓  {line}" for line in page.safe))
        form.safe_frame.setVisible(bool(page.safe))
        form.notes_label.setText("\n".join(page.notes))
        form.notes_label.setVisible(bool(page.notes))
        self._lay_out_cards(page.cards)
        self._lay_out_steps(page.steps)
        self._fit()
        found = self.button(name) if name else None
        if found is not None and found.isEnabled():
            found.setFocus()
        elif name:
            self.take_keyboard()

    def _fit(self) -> None:
        column, around = self._form.column, self._form.middle.contentsMargins()
        for layout in (self._form.safe_column, self._form.cards, column):
            layout.invalidate()
            layout.activate()
        needed = column.totalHeightForWidth(self._form.sheet.maximumWidth())
        self._form.scroll_area.setMaximumHeight(needed + around.top() + around.bottom())

    def _lay_out_cards(self, cards: tuple[Card, ...]) -> None:
        _empty(self._form.cards_place)
        group = ""
        for card in cards:
            if card.group != group:
                group = card.group
                head = QLabel(group)
                head.setProperty("strong", True)
                head.setWordWrap(True)
                head.setTextFormat(Qt.TextFormat.PlainText)
                self._form.cards.addWidget(head)
            self._form.cards.addWidget(self._card(card))
        self._form.cards_place.setVisible(bool(cards))

    def _card(self, card: Card) -> QFrame:
        frame = QFrame()
        frame.setProperty("card", "text")
        title, about, fate = QLabel(card.title), QLabel(card.about), QLabel(card.fate)
        title.setProperty("strong", True)
        about.setProperty("quiet", True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 9, 14, 10)
        column.setSpacing(3)
        for label in (title, about, fate):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setVisible(bool(label.text()))
            column.addWidget(label)
        if card.buttons:
            row = QHBoxLayout()
            row.setContentsMargins(0, 5, 0, 0)
            row.setSpacing(8)
            for each in card.buttons:
                button = QPushButton(each.label)
                button.setObjectName(f"{card.key}/{each.id}")
                button.setAccessibleName(each.heard)
                button.clicked.connect(partial(self.card_chosen.emit, card.key, each.id))
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        return frame

    def _lay_out_steps(self, steps: tuple[Step, ...]) -> None:
        _empty(self._form.steps_place)
        for number, step in enumerate(steps):
            button = QPushButton(step.label)
            button.setObjectName(step.id)
            button.setProperty("primary", step.is_primary)
            button.setEnabled(step.is_enabled)
            button.setAccessibleDescription(step.about)
            button.clicked.connect(partial(self.step_chosen.emit, step.id))
            about = QLabel(step.about)
            about.setProperty("quiet", True)
            about.setTextFormat(Qt.TextFormat.PlainText)
            about.setWordWrap(True)
            self._form.steps.addWidget(button, number, 0)
            self._form.steps.addWidget(about, number, 1)
        self._form.steps_place.setVisible(bool(steps))


def _empty(place: QWidget) -> None:
    layout = place.layout()
    while layout is not None and (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
