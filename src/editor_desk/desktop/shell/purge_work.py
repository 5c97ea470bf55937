# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Purging at the window: one person asks, the next one is told and does it, the old backups are a question of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.facts import FactsPanel
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.long_work import LongWork
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_view import StoryView
from editor_desk.desktop.words import say
from editor_desk.newsroom.problems import KnownProblem

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.facts.purge_dialog import Purgeable
    from editor_desk.workflow.work import Changes, Work

_HOLDING = "purge.backups"


class PurgeWork(QObject):
    """Between the cards of the facts, the dialog and the desk."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        panel: FactsPanel,
        settings: Settings,
        questions: Questions,
        notices: Notices,
        long_work: LongWork,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._panel = panel
        self._settings = settings
        self._questions = questions
        self._notices = notices
        self._long_work = long_work
        self._told: set[str] = set()
        self._connect()

    def _connect(self) -> None:
        self._panel.purge_wanted.connect(self._ask)
        self._story.shown.connect(self._tell_of_requests)

    def purge_source(self) -> None:
        """A protected source of the story in hand is to go; that of the chosen fact stands first."""
        self._ask(self._panel.current_fact)

    def _ask(self, claim_id: str) -> None:
        story_id = self._story.id
        if story_id:
            self._story.flush()
            self._link.ask(lambda desk: _purgeable(desk, story_id, claim_id), self._show)

    def _show(self, sources: tuple[Purgeable, ...]) -> None:
        from editor_desk.desktop.facts.purge_dialog import PurgeAct, PurgeDialog

        view = self._story.view
        if view is None:
            return
        if not sources:
            title = self.tr("Purge a protected source")
            self._questions.tell(self._window, title, self.tr("This story has no protected source."))
            return
        names = {person.id: person.name for person in view.people}
        is_held = view.story.legal_hold is not None
        wish = PurgeDialog.ask(self._window, sources, names, is_held=is_held)
        if wish is None:
            return
        if wish.act is PurgeAct.PURGE:
            self._purge(wish.evidence_id)
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.purging import ask_to_purge, withdraw_purge

            if wish.act is PurgeAct.ASK:
                return ask_to_purge(work, wish.evidence_id, wish.reason)
            return withdraw_purge(work, wish.evidence_id)

        self._link.act(act)

    def _purge(self, evidence_id: str) -> None:
        progress = self._long_work.begin(lambda: self.tr("Writing the store anew without the source"))
        second = self._second_folder()

        def act(work: Work) -> Changes:
            from editor_desk.workflow.purging import purge

            return purge(work, evidence_id, progress.watch, second)

        def done(changes: Changes) -> None:
            progress.end()
            holding = [message for message in changes.messages if message.code == _HOLDING]
            if holding:
                self._ask_about_backups(evidence_id, say(holding[0]))

        self._link.act(act, done, self._not_done(progress.end))

    def _ask_about_backups(self, evidence_id: str, holding: str) -> None:
        title = self.tr("Older backups still hold it")
        question = self.tr(
            "{holding}\n\nDelete them now? A new backup is made and checked first. Without them you cannot go back to"
            " those days."
        ).format(holding=holding)
        if not self._questions.may(self._window, title, question, self.tr("Back up, then delete them")):
            return
        progress = self._long_work.begin(lambda: self.tr("Making a new backup"))
        second = self._second_folder()

        def act(work: Work) -> Changes:
            from editor_desk.workflow.purging import delete_old_backups

            return delete_old_backups(work, evidence_id, progress.watch, second)

        def done(_changes: Changes) -> None:
            progress.end()

        self._link.act(act, done, self._not_done(progress.end))

    def _not_done(self, end: Callable[[], None]) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            end()
            if isinstance(error, KnownProblem):  # what is none is said as a bug already
                self._notices.refused(error)

        return failed

    def _second_folder(self) -> Path | None:
        second = self._settings.get(remembered.SECOND_FOLDER)
        return Path(second) if second else None

    def _tell_of_requests(self, view: StoryView) -> None:
        """Whoever may do what somebody else asked for hears of it once."""
        person = view.person
        for claim in view.story.claims:
            for proof in claim.evidence:
                asked = proof.purge
                if asked is None or proof.is_purged or proof.id in self._told or asked.asked_by == person.id:
                    continue
                if person.roles & view.ruleset.purge:
                    self._told.add(proof.id)
                    names = {each.id: each.name for each in view.people}
                    self._tell_of_request(names.get(asked.asked_by, asked.asked_by))

    def _tell_of_request(self, name: str) -> None:
        self._notices.tell(
            lambda: self.tr(
                "{name} asks that a protected source of this story be purged; it takes a second person."
            ).format(name=name),
            self.purge_source,
            way_name=lambda: self.tr("Look at it"),
        )


def _purgeable(desk: Desk, story_id: str, claim_id: str) -> tuple[Purgeable, ...]:
    """The protected proofs that are still there, those of one fact first; on the desk's thread."""
    from editor_desk.desktop.facts.purge_dialog import Purgeable
    from editor_desk.workflow.purging import state_of

    with desk.store.look() as unit:
        story = unit.story(story_id)
        ordered = sorted(story.claims, key=lambda claim: claim.id != claim_id)
        proofs = [proof for claim in ordered for proof in claim.evidence] + list(story.files)
        found = []
        for proof in proofs:
            if proof.is_protected and not proof.is_purged:
                state = state_of(unit, desk.work, story, proof)
                found.append(Purgeable(proof, state.may_ask, state.may_purge, state.may_withdraw))
        return tuple(found)
