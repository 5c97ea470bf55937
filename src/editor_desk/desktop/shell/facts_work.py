# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Fact-checking at the window: make a fact of a selection, find it in both texts, prove it, decide it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.facts import Description, FactsPanel, Placing, ProofWanted, Verdict
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_view import StoryView
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.workflow.facts import EvidenceDraft
    from editor_desk.workflow.work import Changes, Work


class FactsWork(QObject):
    """Between the facts pane and the texts."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        editor: SplitEditor,
        panel: FactsPanel,
        questions: Questions,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._editor = editor
        self._panel = panel
        self._questions = questions
        self._to_select = ""
        self._connect()

    def _connect(self) -> None:
        self._story.shown.connect(self._show)
        self._editor.mark_chosen.connect(self._mark_chosen)
        self._panel.fact_chosen.connect(self._reveal)
        self._panel.fact_opened.connect(self._go_to_text)
        self._panel.verdict_chosen.connect(self._decide)
        self._panel.evidence_wanted.connect(self._ask_for_evidence)
        self._panel.make_fact_wanted.connect(self.make_fact)
        self._panel.place_wanted.connect(self._place)
        self._panel.description_changed.connect(self._describe)
        self._panel.no_facts_wanted.connect(self.declare_no_claims)

    def make_fact(self) -> None:
        """Ctrl+M: the selection becomes a fact, its place in the other edition proposed."""
        chosen = self._editor.selection()
        language = chosen.language if chosen else self._story.language
        start, end = (chosen.start, chosen.end) if chosen else (0, 0)
        story_id = self._story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow.facts import make_fact

            return make_fact(work, story_id, language, start, end)

        self._story.flush()
        self._link.act(act, self._select_new)

    def place_here(self) -> None:
        """The fact chosen in the pane stands at the selection, in the edition the selection is in."""
        chosen = self._editor.selection()
        language = chosen.language if chosen else self._story.language
        if self._panel.current_fact:
            self._place(Placing(self._panel.current_fact, language))

    def add_evidence(self) -> None:
        """Proof for the fact chosen in the pane."""
        if self._panel.current_fact:
            self._ask_for_evidence(ProofWanted(self._panel.current_fact))

    def declare_no_claims(self) -> None:
        """Say why there is nothing to check."""
        title = self.tr("Nothing to check")
        reason = self._questions.words(
            self._window, title, self.tr("Why does this story need no fact check?")
        )
        if reason is None:
            return
        story_id = self._story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow.facts import declare_no_claims

            return declare_no_claims(work, story_id, reason)

        self._link.act(act)

    def choose(self, claim_id: str) -> None:
        """Show a fact in the pane and in both texts."""
        self._panel.select_fact(claim_id)
        self._reveal(claim_id)

    def _show(self, view: StoryView) -> None:
        names = {person.id: person.name for person in view.people}
        self._panel.show_story(view.story, view.results, names)
        if self._to_select and view.story.claim(self._to_select):
            self._panel.select_fact(self._to_select)
            self._to_select = ""

    def _mark_chosen(self, mark_id: str) -> None:
        """The caret or a click came to a fact: its card, and its words in the other edition."""
        if self._story.view and self._story.view.story.claim(mark_id):
            self._panel.select_fact(mark_id)
            other = self._editor.focused_language().other
            if self._editor.shows_edition(other):
                self._reveal_in(other, mark_id)

    def _reveal(self, claim_id: str) -> None:
        for language in Language:
            self._reveal_in(language, claim_id)

    def _go_to_text(self, claim_id: str) -> None:
        self._reveal(claim_id)
        self._editor.focus_edition(self._story.language)

    def _reveal_in(self, language: Language, claim_id: str) -> None:
        place = self._editor.current_spans(language).get(claim_id)
        if place is not None:
            self._editor.reveal(language, *place)

    def _select_new(self, changes: Changes) -> None:
        if changes.claims:
            self._to_select = changes.claims[0]

    def _decide(self, verdict: Verdict) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.facts import decide

            return decide(work, verdict.claim_id, verdict.status, verdict.note)

        self._story.flush()
        self._link.act(act)

    def _describe(self, description: Description) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.facts import describe_fact

            return describe_fact(
                work,
                description.claim_id,
                types=description.types,
                priority=description.priority,
                note=description.note,
            )

        self._link.act(act)

    def _place(self, placing: Placing) -> None:
        chosen = self._editor.selection()
        is_there = chosen is not None and chosen.language is placing.language
        start, end = (chosen.start, chosen.end) if chosen is not None and is_there else (0, 0)

        def act(work: Work) -> Changes:
            from editor_desk.workflow.facts import place_fact

            return place_fact(work, placing.claim_id, placing.language, start, end)

        self._story.flush()
        self._link.act(act)

    def _ask_for_evidence(self, wanted: ProofWanted) -> None:
        """One dialog for each proof offered; leaving one leaves out that one only."""
        from editor_desk.desktop.facts.evidence_dialog import EvidenceDialog

        view = self._story.view
        claim = view.story.claim(wanted.claim_id) if view else None
        if claim is None:
            return
        count = len(wanted.offered) or 1
        for number, offered in enumerate(wanted.offered or (None,), start=1):
            draft: EvidenceDraft | None = EvidenceDialog.ask(self._window, claim, offered, (number, count))
            if draft is not None:
                self._add_evidence(
                    claim.id, draft, ours=offered.file if offered and offered.is_ours else None
                )
            elif offered is not None and offered.is_ours and offered.file is not None:
                _throw_away(offered.file)

    def _add_evidence(self, claim_id: str, draft: EvidenceDraft, *, ours: Path | None) -> None:
        """``ours`` is a file made for this; once its copy is kept, it goes."""

        def act(work: Work) -> Changes:
            from editor_desk.workflow.facts import add_evidence

            changes = add_evidence(work, claim_id, draft)
            if ours is not None:
                _throw_away(ours)
            return changes

        self._link.act(act)


def _throw_away(file: Path) -> None:
    file.unlink(missing_ok=True)
    with suppress(OSError):
        file.parent.rmdir()
