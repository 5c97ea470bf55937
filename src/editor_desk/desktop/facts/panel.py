# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The facts pane: what must be checked first on top, verdicts by a key, proof by a button."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from editor_desk.desktop.facts.card_words import cards
from editor_desk.desktop.facts.fact_actions import ChosenFact, FactActions
from editor_desk.desktop.facts.intents import Verdict
from editor_desk.desktop.facts.order import Showing, Turn, blocked_facts, in_order, is_done, turn_of
from editor_desk.desktop.forms.ui_facts import Ui_Facts
from editor_desk.newsroom.claims import Claim
from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.stories import Story


class FactsPanel(QWidget):
    """Shows the facts of one story, the most pressing one chosen, and says what a checker wants done.

    ``fact_chosen`` and ``fact_opened`` carry a claim's id: moved to it (show its place in both texts), Enter
    on it (go there). ``verdict_chosen`` carries a ``Verdict``, ``place_wanted`` a ``Placing``,
    ``description_changed`` a ``Description``, ``evidence_wanted`` a ``ProofWanted``, ``purge_wanted`` the id of a
    fact with a protected source; ``make_fact_wanted`` and ``no_facts_wanted`` come from the page that stands where there are no facts.
    """

    fact_chosen = Signal(str)
    fact_opened = Signal(str)
    verdict_chosen = Signal(object)
    evidence_wanted = Signal(object)
    place_wanted = Signal(object)
    description_changed = Signal(object)
    make_fact_wanted = Signal()
    no_facts_wanted = Signal()
    purge_wanted = Signal(str)
    reply_wanted = Signal(str)
    title_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_Facts()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._story: Story | None = None
        self._report: tuple[RuleResult, ...] = ()
        self._names: Mapping[str, str] = {}
        self._just_decided = ""
        self._view = self._form.facts_view
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._actions = FactActions(self._view)
        self._view.take_actions(self._actions)
        self._showing_menu = QMenu(self._form.showing_button)
        group = QActionGroup(self)
        self._choices = {showing: self._showing_menu.addAction("") for showing in Showing}
        for choice in self._choices.values():
            choice.setCheckable(True)
            group.addAction(choice)
        self._choices[Showing.TO_CHECK_FIRST].setChecked(True)
        self._form.showing_button.setMenu(self._showing_menu)
        self._connect()
        self._retell()

    def _connect(self) -> None:
        self._view.chosen.connect(self._moved)
        self._view.opened.connect(self.fact_opened)
        self._view.customContextMenuRequested.connect(self._open_menu)
        self._view.proof_offered.connect(self.evidence_wanted)
        self._showing_menu.triggered.connect(self._showing_changed)
        self._form.mark_button.clicked.connect(self.make_fact_wanted)
        self._form.make_button.clicked.connect(self.make_fact_wanted)
        self._form.nothing_button.clicked.connect(self.no_facts_wanted)
        self._actions.verdict_chosen.connect(self._decided)
        self._actions.evidence_wanted.connect(self.evidence_wanted)
        self._actions.place_wanted.connect(self.place_wanted)
        self._actions.description_changed.connect(self.description_changed)
        self._actions.purge_wanted.connect(self.purge_wanted)
        self._actions.reply_wanted.connect(self.reply_wanted)

    @property
    def title(self) -> str:
        """ "Facts 7/11": how many of them are done."""
        return self._form.title_label.text()

    @property
    def current_fact(self) -> str:
        """The id of the chosen fact; empty where none is."""
        return self._view.current_key

    def leave_title(self) -> None:
        """Somebody else says the title (a tab)."""
        self._form.title_label.hide()
        self._refresh()

    def show_story(
        self,
        story: Story | None,
        report: tuple[RuleResult, ...] = (),
        names: Mapping[str, str] | None = None,
    ) -> None:
        """Show a story's facts, ``names`` those of people by id; of the same story, the choice and the place in the list are kept.

        After a verdict given here that settles a fact, the next one to check is chosen.
        """
        is_other = (story.id if story else "") != (self._story.id if self._story else "")
        self._story, self._report = story, report
        self._names = names or {}
        if is_other:
            self._just_decided = ""
            self._view.choose_quietly("")
        self._refresh()
        if is_other and self._view.facts.rowCount():
            self._view.choose_quietly(self._view.facts.first_key)
            self._view.scrollToTop()
            self._show_chosen()

    def select_fact(self, claim_id: str) -> None:
        """Choose a fact because its words were chosen in the text; says nothing back.

        One that is filtered out brings the whole list back.
        """
        if self._view.facts.row_of(claim_id) is None:
            self.show_only(Showing.TO_CHECK_FIRST)
        self._view.choose_quietly(claim_id)
        self._show_chosen()

    def show_only(self, showing: Showing) -> None:
        """Which facts are shown from now on."""
        self._choices[showing].setChecked(True)
        self._refresh()

    def focus_first(self) -> None:
        """Bring the person to the facts; where there are none, to what can be done about it."""
        is_empty = self._form.pages.currentWidget() is self._form.empty_page
        goal = self._form.make_button if is_empty else self._view
        goal.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        said = {
            Showing.TO_CHECK_FIRST: self.tr("To check first"),
            Showing.TEXT_ORDER: self.tr("In text order"),
            Showing.DECIDED: self.tr("Decided only"),
        }
        for showing, choice in self._choices.items():
            choice.setText(said[showing])
        form = self._form
        form.showing_button.setAccessibleName(self.tr("Which facts are shown"))
        form.showing_button.setToolTip(self.tr("Which facts are shown, and in which order"))
        form.mark_button.setText(self.tr("+ Fact"))
        form.mark_button.setAccessibleName(self.tr("Make a fact of the selection"))
        form.mark_button.setToolTip(self.tr("Make a fact of the selection (Ctrl+M)"))
        self._refresh()

    def _refresh(self) -> None:
        story = self._story
        claims = story.claims if story else ()
        done = sum(is_done(claim) for claim in claims)
        self._form.title_label.setText(
            self.tr("Facts {done}/{total}").format(done=done, total=len(claims))
            if claims
            else self.tr("Facts")
        )
        self._form.showing_button.setText(self._choices[self._showing()].text())
        self._form.showing_button.setVisible(bool(claims))
        self._form.head.setVisible(bool(claims) or not self._form.title_label.isHidden())
        self.title_changed.emit(self.title)
        self._show_claims(story)
        self._say_why_empty(story)
        self._show_chosen()

    def _show_claims(self, story: Story | None) -> None:
        view = self._view
        chosen, place = view.current_key, view.verticalScrollBar().value()
        shown = in_order(story, self._showing(), blocked_facts(self._report)) if story else ()
        next_id = self._next_after_verdict(shown)
        if view.facts.show(cards(story, shown, self._report, self._names) if story else ()) and chosen:
            view.choose_quietly(chosen)
        view.executeDelayedItemsLayout()
        view.verticalScrollBar().setValue(place)
        if next_id:
            row = view.facts.row_of(next_id)
            view.setCurrentIndex(view.facts.index(row or 0))

    def _next_after_verdict(self, shown: tuple[Claim, ...]) -> str:
        """The fact to go on with, once the one just decided is settled."""
        decided = self._just_decided
        claim = self._story.claim(decided) if self._story and decided else None
        if claim is None or decided != self._view.current_key:
            self._just_decided = ""
            return ""
        blocked = blocked_facts(self._report)
        if turn_of(claim, blocked) is not Turn.DONE:
            return ""
        self._just_decided = ""
        waiting = [each.id for each in shown if turn_of(each, blocked) is not Turn.DONE]
        return waiting[0] if waiting else ""

    def _showing(self) -> Showing:
        return next(showing for showing, choice in self._choices.items() if choice.isChecked())

    def _showing_changed(self) -> None:
        self._refresh()

    def _say_why_empty(self, story: Story | None) -> None:
        has_rows = self._view.facts.rowCount() > 0
        self._form.pages.setCurrentWidget(self._view if has_rows else self._form.empty_page)
        if has_rows:
            return
        may_mark = story is not None and not story.claims
        self._form.make_button.setVisible(may_mark)
        self._form.nothing_button.setVisible(may_mark)
        if story is None:
            words = self.tr("The facts of a story stand here, once one is open.")
        elif story.claims:
            words = self.tr("No fact is decided yet.")
        elif story.no_claims_reason:
            words = self.tr("Nothing to check here: {reason}").format(reason=story.no_claims_reason)
        else:
            words = self.tr(
                "No fact is marked yet. Mark words in either text and press Ctrl+M: figures, dates, names, "
                "quotes, and whatever somebody could deny."
            )
        self._form.empty_label.setText(words)

    def _show_chosen(self) -> None:
        claim = self._story.claim(self._view.current_key) if self._story else None
        if claim is None or self._story is None:
            self._actions.show_fact(None)
            return
        missing = tuple(
            language
            for language in self._story.plan.languages
            if not self._story.edition(language).is_empty
            and (language not in claim.anchors or claim.anchors[language].is_orphan)
        )
        self._actions.show_fact(ChosenFact(claim, missing))
        self._view.remeasure()

    def _moved(self, claim_id: str) -> None:
        self._show_chosen()
        self.fact_chosen.emit(claim_id)

    def _decided(self, verdict: Verdict) -> None:
        self._just_decided = verdict.claim_id
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verdict_chosen.emit(verdict)

    def _open_menu(self, at: QPoint) -> None:
        index = self._view.indexAt(at)
        if index.isValid():
            self._view.setCurrentIndex(index)
        self._actions.open_menu(self._view.viewport().mapToGlobal(at))
