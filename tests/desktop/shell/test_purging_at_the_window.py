# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Purging at the window: one asks, the other is told and does it, the card says so, old backups are a second question."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from editor_desk.desk import Desk
from editor_desk.desktop.facts.purge_dialog import PurgeAct, PurgeDialog, PurgeWish
from editor_desk.newsroom.claims import Evidence, EvidenceKind
from editor_desk.workflow import facts
from editor_desk.workflow.facts import EvidenceDraft
from tests.bytes_on_disk import files_holding
from tests.desktop.shell.conftest import OpenDesk

SECRET = "Quackenbush"


def seal(desk: OpenDesk) -> tuple[str, str]:
    """A protected proof on the first fact of the story in hand; the ids of fact and proof."""
    claim = desk.story().claims[0].id
    with Desk.open(desk.window.store) as other:
        draft = EvidenceDraft(EvidenceKind.PERSON, f"{SECRET}, a driver", locator="call", is_protected=True)
        facts.add_evidence(other.work, claim, draft)
    desk.room.story.refresh()
    desk.wait_for(lambda: len(proofs(desk, claim)) > 0)
    return claim, proofs(desk, claim)[0].id


def proofs(desk: OpenDesk, claim_id: str) -> list[Evidence]:
    claim = desk.story().claim(claim_id)
    return [proof for proof in claim.evidence if proof.is_protected] if claim else []


def sit(desk: OpenDesk, name: str) -> None:
    with Desk.open(desk.window.store) as other:
        person = next(person for person in other.people() if person.name == name)
    desk.room.link.sit_down(person.id)
    desk.wait_for(lambda: desk.room.story.view is not None and desk.room.story.view.person.name == name)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[PurgeAct], list[PurgeDialog]]:
    """Answers the dialog as somebody would who chooses the first source; the dialogs that were shown."""

    def answer_with(act: PurgeAct) -> list[PurgeDialog]:
        shown: list[PurgeDialog] = []

        def ask(parent, sources, names, *, is_held):
            dialog = PurgeDialog(None, sources, names, is_held=is_held)
            shown.append(dialog)
            dialog._form.reason_edit.setText("Promised")
            button = dialog.withdraw_button if act is PurgeAct.WITHDRAW else dialog.do_button
            assert not button.isHidden()
            button.click()
            return dialog.wish

        monkeypatch.setattr(PurgeDialog, "ask", ask)
        return shown

    return answer_with


def card_of(desk: OpenDesk, claim_id: str):
    view = desk.room.facts_panel._view
    return view.facts.index(view.facts.row_of(claim_id) or 0).data(Qt.ItemDataRole.UserRole + 1)


def test_one_asks_the_other_is_told_purges_it_and_chooses_about_the_backups(desk, answer):
    desk.open("tejano-festival")
    claim, _proof = seal(desk)
    with Desk.open(desk.window.store) as other:
        old = other.store.backup()
    sit(desk, "Dale Whitcomb")
    desk.room.facts_panel.select_fact(claim)
    answer(PurgeAct.ASK)
    desk.window.commands["purge_source"].trigger()
    desk.wait_for(lambda: proofs(desk, claim)[0].purge is not None)
    assert any("Dale Whitcomb asks" in line for line in card_of(desk, claim).warnings)
    sit(desk, "Renata Okafor")
    desk.wait_for(lambda: "Dale Whitcomb asks" in desk.window.messages.text)
    answer(PurgeAct.PURGE)
    desk.room.facts_panel.purge_wanted.emit(claim)
    desk.wait_for(lambda: proofs(desk, claim)[0].is_purged)
    desk.wait_for(lambda: not old.exists())
    assert old.name in desk.answers.told[-1]
    assert "purged by Dale Whitcomb and Renata Okafor" in " ".join(card_of(desk, claim).evidence)
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    assert files_holding(desk.window.store.parent, SECRET) == []


def test_old_backups_stay_unless_somebody_says_so(desk, answer):
    desk.open("tejano-festival")
    claim, _proof = seal(desk)
    with Desk.open(desk.window.store) as other:
        old = other.store.backup()
    desk.answers.may_answer = False
    sit(desk, "Dale Whitcomb")
    answer(PurgeAct.ASK)
    desk.room.facts_panel.purge_wanted.emit(claim)
    desk.wait_for(lambda: proofs(desk, claim)[0].purge is not None)
    sit(desk, "Renata Okafor")
    answer(PurgeAct.PURGE)
    desk.room.facts_panel.purge_wanted.emit(claim)
    desk.wait_for(lambda: len(desk.answers.told) > 0)
    assert old.exists()


def test_whoever_asked_may_take_it_back(desk, answer):
    desk.open("tejano-festival")
    claim, _proof = seal(desk)
    sit(desk, "Dale Whitcomb")
    answer(PurgeAct.ASK)
    desk.room.facts_panel.purge_wanted.emit(claim)
    desk.wait_for(lambda: proofs(desk, claim)[0].purge is not None)
    (shown,) = [answer(PurgeAct.WITHDRAW)]
    desk.room.facts_panel.purge_wanted.emit(claim)
    desk.wait_for(lambda: proofs(desk, claim)[0].purge is None)
    assert shown[0].do_button.isHidden(), "the same person cannot purge it"


def test_a_story_without_a_protected_source_says_so(desk):
    desk.open("tejano-festival")
    desk.window.commands["purge_source"].trigger()
    desk.wait_for(lambda: desk.answers.told == ["This story has no protected source."])


def test_enter_never_purges(qtbot):
    from editor_desk.desktop.facts.purge_dialog import Purgeable

    proof = Evidence("a", EvidenceKind.PERSON, "Somebody", is_protected=True)
    sources = (Purgeable(proof, may_ask=False, may_purge=True, may_withdraw=True),)
    dialog = PurgeDialog(None, sources, {}, is_held=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == 0
    assert dialog.wish == PurgeWish("a", PurgeAct.ASK)
