# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The Compare tab: the most serious difference on top, mended by a letter; calm where both languages say the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from editor_desk.desktop.comparing.card_words import card_of
from editor_desk.desktop.comparing.offers import offers_of
from editor_desk.desktop.comparing.values import Offer, Shown, ShownComparison, Why
from editor_desk.desktop.forms.ui_comparing import Ui_Comparing
from editor_desk.newsroom.languages import Language


class ComparePanel(QWidget):
    """Shows what was found and says what a person wants done with it.

    ``chosen`` and ``opened`` carry the key of a difference: moved to it (show its place in both texts), Enter on it
    (go there). ``wanted`` carries the key and an ``Offer``.
    """

    chosen = Signal(str)
    opened = Signal(str)
    wanted = Signal(str, object)
    title_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_Comparing()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown = ShownComparison()
        self._view = self._form.differences_view
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._title = ""
        self._connect()
        self._retell()

    def _connect(self) -> None:
        form = self._form
        self._view.chosen.connect(self._moved)
        self._view.opened.connect(self.opened)
        self._view.customContextMenuRequested.connect(self._open_menu)
        form.hints_button.toggled.connect(self._refresh)
        form.accepted_button.toggled.connect(self._refresh)
        self._view.actions_row.wanted.connect(self._want)

    @property
    def current_key(self) -> str:
        """The chosen difference; empty where none is."""
        return self._view.current_key

    @property
    def has_keyboard(self) -> bool:
        """Whether the person is in it."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def show_comparison(self, shown: ShownComparison) -> None:
        """Show this; of the same story the choice and the place in the list stay."""
        is_other = shown.story_id != self._shown.story_id
        self._shown = shown
        if is_other:
            self._form.accepted_button.setChecked(False)
            self._view.choose_quietly("")
        self._refresh()
        if is_other:
            self._view.scrollToTop()

    def select(self, key: str) -> None:
        """Choose a difference because the caret came to its words; says nothing back."""
        if self._view.differences.row_of(key) is None:
            found = next((each for each in self._shown.differences if each.key == key), None)
            if found is None:
                return
            (self._form.hints_button if found.is_hint else self._form.accepted_button).setChecked(True)
        if key != self._view.current_key:
            self._view.choose_quietly(key)
            self._show_chosen()

    def focus_first(self) -> None:
        """Bring the person to the differences; where there are none, to the words that say so."""
        is_empty = self._form.pages.currentWidget() is self._form.empty_page
        goal = self._form.empty_label if is_empty else self._view
        goal.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        form = self._form
        form.hints_button.setToolTip(
            self.tr("Show hints too: what may differ, and keeps nothing from sign-off")
        )
        form.accepted_button.setToolTip(self.tr("Show what somebody accepted as it is, and may take back"))
        self._refresh()

    def _refresh(self) -> None:
        form, found = self._form, self._shown.differences
        counted = sum(each.counts for each in found)
        hints = sum(each.is_hint for each in found)
        accepted = sum(bool(each.accepted) for each in found)
        form.count_label.setText(self.tr("%n difference(s)", "", counted) if found else "")
        form.hints_button.setText(self.tr("%n hint(s)", "", hints))
        form.hints_button.setVisible(bool(hints))
        form.accepted_button.setText(self.tr("%n accepted", "", accepted))
        form.accepted_button.setVisible(bool(accepted))
        form.head.setVisible(bool(found))
        self._show_cards()
        self._say_why_empty()
        self._show_chosen()

    def _show_cards(self) -> None:
        request = self._shown.request
        cards = [card_of(each, request) for each in self._listed()] if request is not None else []
        key, row = self._view.current_key, self._view.currentIndex().row()
        place = self._view.verticalScrollBar().value()
        self._view.differences.show(cards)
        if key and self._view.current_key != key:
            # It was mended or decided: on with the one that took its place.
            kept = self._view.differences.row_of(key) is not None
            following = cards[min(max(row, 0), len(cards) - 1)].key if cards else ""
            self._view.choose_quietly(key if kept else following)
        elif not key and cards:
            self._view.choose_quietly(cards[0].key)
        self._view.executeDelayedItemsLayout()
        self._view.verticalScrollBar().setValue(place)

    def _listed(self) -> list[Shown]:
        """What is listed now: differences, then hints and what was accepted, where they are asked for."""
        form, found = self._form, self._shown.differences
        listed = [each for each in found if each.counts]
        if form.hints_button.isChecked():
            listed += [each for each in found if each.is_hint]
        if form.accepted_button.isChecked():
            listed += [each for each in found if each.accepted]
        return listed

    def _say_why_empty(self) -> None:
        form = self._form
        has_rows = self._view.differences.rowCount() > 0
        form.pages.setCurrentWidget(form.list_page if has_rows else form.empty_page)
        if not has_rows:
            form.empty_label.setText(self._why_empty())

    def _why_empty(self) -> str:
        shown = self._shown
        if shown.why is Why.NO_STORY:
            return self.tr("What the two languages say differently stands here, once a story is open.")
        if shown.why is Why.ONE_LANGUAGE:
            return self.tr("The plan of this story has one language: there is nothing to compare.")
        if shown.why is Why.NOTHING_YET:
            if shown.empty is Language.EN:
                return self.tr("The English edition has no text yet. It is compared as soon as it has.")
            return self.tr("The Spanish edition has no text yet. It is compared as soon as it has.")
        if shown.why is Why.WAITING:
            return self.tr("Not compared yet.")
        if shown.why is Why.LOST:
            return self.tr(
                "The two languages could not be compared: the part of the program that does it stopped. Your text is "
                "safe. It is tried again at the next change; if that does not help, close the desk and open it again."
            )
        if any(each.accepted for each in shown.differences):
            return self.tr(
                "Nothing else differs: both languages say the same, but for what was accepted as it is."
            )
        return self.tr("Both languages say the same: figures, dates, names and quotes agree.")

    def _show_chosen(self) -> None:
        chosen = next((each for each in self._shown.differences if each.key == self._view.current_key), None)
        self._view.actions_row.show_offers(offers_of(chosen) if chosen is not None else ())
        self._view.remeasure()

    def _moved(self, key: str) -> None:
        self._show_chosen()
        self.chosen.emit(key)

    def _want(self, offer: Offer) -> None:
        if self._view.current_key:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.wanted.emit(self._view.current_key, offer)

    def _open_menu(self, at: QPoint) -> None:
        index = self._view.indexAt(at)
        if index.isValid():
            self._view.setCurrentIndex(index)
        self._view.actions_row.open_menu(self._view.viewport().mapToGlobal(at))
