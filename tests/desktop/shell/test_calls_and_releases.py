# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""At the window: a yes on the phone is confirmed by whoever said it, and one language goes first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from editor_desk.desk import Desk, utc_now
from editor_desk.desktop.approval import (
    ConfirmDialog,
    DenyDialog,
    ReleaseAnswer,
    ReleaseDialog,
    SignOffDialog,
    read_request,
)
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow.people import add_person
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails, advance
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES


@pytest.fixture
def phoned(desk: OpenDesk) -> OpenDesk:
    """Teresa said yes on the phone to both editions; whoever is at the desk heard it."""
    story_id = desk.open("tejano-festival").id
    given = SignOff(frozenset({EN, ES}), phone="Teresa Fuentes")
    with Desk.open(desk.window.store) as other:
        add_person(other.work, "Teresa Fuentes", frozenset({Role.APPROVER}))
        advance(other.work, story_id, Stage.APPROVED, (EN, ES), StepDetails(sign_off=given))
    desk.room.story.refresh()
    desk.wait_for(lambda: desk.story().edition(ES).stage is Stage.APPROVED)
    return desk


def sit_down(desk: OpenDesk, name: str) -> None:
    desk.window.messages.clear()
    desk.room.link.sit_down(name)

    def sits() -> bool:
        view = desk.room.story.view
        return view is not None and view.person.name == name and desk.room.jobs.is_idle

    desk.wait_for(sits)


def buttons(dialog: ConfirmDialog, name: str) -> list[QPushButton]:
    """The buttons of this name that still stand there."""
    return [one for one in dialog.findChildren(QPushButton) if one.text() == name and one.isEnabled()]


def press(dialog: ConfirmDialog, name: str) -> None:
    buttons(dialog, name)[0].click()


def test_whoever_said_yes_is_asked_when_they_sit_down_and_nobody_else(phoned, monkeypatch):
    desk = phoned
    assert "on the phone" not in desk.window.messages.text
    sit_down(desk, "Teresa Fuentes")
    desk.wait_for(lambda: "You approved 2 editions on the phone." in desk.window.messages.text)

    def confirm_both(dialog: ConfirmDialog) -> int:
        for left in (1, 0):
            press(dialog, "Confirm")
            desk.wait_for(
                lambda left=left: sum(one.is_unconfirmed for one in desk.stored().approvals) == left
            )
            # The list is read anew only after the act; who presses sooner means the one that is confirmed already.
            desk.wait_for(lambda left=left: len(buttons(dialog, "Confirm")) == left)
        return 1

    monkeypatch.setattr(ConfirmDialog, "exec", confirm_both)
    desk.window.messages.go()
    desk.wait_for(lambda: not any(one.is_unconfirmed for one in desk.stored().approvals))


def test_it_was_not_so_takes_the_sign_off_away(phoned, monkeypatch):
    desk = phoned
    sit_down(desk, "Teresa Fuentes")
    monkeypatch.setattr(DenyDialog, "ask", lambda _parent, _slug: "I asked for a source")

    def deny_one(dialog: ConfirmDialog) -> int:
        press(dialog, "It was not so…")
        desk.wait_for(lambda: desk.story().edition(EN).stage is Stage.READY)
        return 0

    monkeypatch.setattr(ConfirmDialog, "exec", deny_one)
    desk.window.commands["confirm_calls"].trigger()
    desk.wait_for(lambda: "did not say yes on the phone" in desk.window.messages.text)
    assert desk.story().edition(ES).stage is Stage.APPROVED


def test_a_minute_of_the_window_lets_an_unconfirmed_call_lapse(phoned, monkeypatch):
    desk = phoned
    tomorrow = utc_now() + timedelta(hours=25)
    monkeypatch.setattr(desk.room.link._desk, "now", lambda: tomorrow)
    desk.room.deadline.calls.tick()
    desk.wait_for(lambda: desk.story().edition(ES).stage is Stage.READY)
    assert "did not confirm within 24 hours" in desk.window.messages.text


def test_english_goes_first_from_the_stage_bar_and_both_together_again(desk, monkeypatch):
    told = desk.open("tejano-festival")
    with Desk.open(desk.window.store) as other:
        advance(other.work, told.id, Stage.RETURNED, (ES,), StepDetails(reason="Not yet"))
    desk.room.story.refresh()
    desk.wait_for(lambda: desk.story().edition(ES).stage is Stage.RETURNED)
    entries = {entry.text(): entry for entry in desk.window.stages._menu.actions()}
    due = datetime(2030, 3, 1, 23, 0, tzinfo=UTC)
    person = desk.room.story.view.person.id
    monkeypatch.setattr(ReleaseDialog, "ask", lambda *_asked: ReleaseAnswer(EN, due, person))
    entries["Release English first…"].trigger()
    desk.wait_for(lambda: desk.story().plan is Plan.EN_FIRST)
    assert (desk.story().edition(ES).due, desk.story().edition(ES).assignee) == (due, person)
    entries = {entry.text(): entry for entry in desk.window.stages._menu.actions()}
    entries["Both editions together again"].trigger()
    desk.wait_for(lambda: desk.story().plan is Plan.BOTH)


def test_the_dialog_waits_for_a_time_to_come_and_a_person(desk, qtbot):
    told = desk.open("tejano-festival")
    people = desk.room.story.view.people
    dialog = ReleaseDialog(None, told.with_edition(told.edition(ES)), people, EN)
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Release English first"
    dialog._who.setCurrentIndex(0)
    assert not dialog._do.isEnabled()
    dialog._who.setCurrentIndex(1)
    assert dialog.answer is not None
    dialog._when.show_time(datetime(2020, 1, 1, tzinfo=UTC))
    assert dialog.answer is None


def test_the_sign_off_of_one_edition_offers_to_let_it_go_first(desk, qtbot):
    story_id = desk.open("tejano-festival").id
    with Desk.open(desk.window.store) as other:
        alone = SignOffDialog(None, read_request(other, story_id, (EN,)))
        both = SignOffDialog(None, read_request(other, story_id, (EN, ES)))
    for dialog in (alone, both):
        qtbot.addWidget(dialog)
    assert alone._form.release_button.isVisibleTo(alone)
    assert not both._form.release_button.isVisibleTo(both)
    asked: list[Language] = []
    alone.release_wanted.connect(asked.append)
    alone._form.release_button.click()
    alone.release_is_said()
    assert (asked, alone._form.release_button.isVisibleTo(alone)) == ([EN], False)
