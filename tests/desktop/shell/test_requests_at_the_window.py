# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Requests to correct or retract at the window: recorded, decided, answered; nothing typed is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from editor_desk.desk import Desk
from editor_desk.desktop.approval import ReasonDialog
from editor_desk.desktop.correcting import EveryRequest, RequestDialog
from editor_desk.desktop.correcting.seen_dialog import SeenDialog
from editor_desk.newsroom.retractions import Channel, Decision
from editor_desk.workflow.retractions import RetractionDraft, add_retraction
from tests.desktop.shell.conftest import OpenDesk

SLUG = "tejano-festival"


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> list[RequestDialog]:
    """Every dialog that was opened; it stays open beside the test."""
    shown: list[RequestDialog] = []
    monkeypatch.setattr(RequestDialog, "exec", lambda dialog: shown.append(dialog))
    monkeypatch.setattr(RequestDialog, "deleteLater", lambda dialog: None)
    return shown


def opened(desk: OpenDesk, dialogs: list[RequestDialog]) -> RequestDialog:
    before = len(dialogs)
    desk.window.commands["requests"].trigger()
    desk.wait_for(lambda: len(dialogs) > before)
    return dialogs[-1]


def requests(desk: OpenDesk):
    return desk.stored().retractions


def test_a_request_goes_from_the_first_call_to_its_answer(desk: OpenDesk, dialogs, monkeypatch):
    desk.open(SLUG)
    dialog = opened(desk, dialogs)
    assert not dialog.record_button.isEnabled()
    dialog.name_edit.setText("Sra. Peña")
    dialog.wants_edit.setPlainText("Her name out of it")
    dialog.contact_edit.setText("713-555-0199")
    dialog.record_button.click()
    desk.wait_for(lambda: dialog.chosen is not None)
    asked = requests(desk)[0]
    assert (asked.asked_by, asked.contact, asked.came_by) == ("Sra. Peña", "713-555-0199", Channel.EMAIL)
    assert not dialog.answer_button.isEnabled()
    index = dialog.decision_combo.findData(Decision.REFUSED)
    dialog.decision_combo.setCurrentIndex(index)
    assert not dialog.decide_button.isEnabled()
    dialog.reason_edit.setText("The court's record says so")
    dialog.decide_button.click()
    desk.wait_for(lambda: dialog.answer_button.isEnabled())
    dialog.answer_edit.setText("We stand by it")
    dialog.answer_button.click()
    desk.wait_for(lambda: dialog.chosen is not None and not dialog.chosen.is_open)
    assert not dialog.name_edit.isEnabled()
    monkeypatch.setattr(ReasonDialog, "ask", lambda *_: "A letter came")
    dialog.hold_button.click()
    desk.wait_for(lambda: not dialog.hold_button.isEnabled())
    assert desk.stored().legal_hold is not None
    dialog.reopen_button.click()
    desk.wait_for(lambda: dialog.chosen is not None and dialog.chosen.is_open)
    told = dialog.account_label.text().splitlines()
    assert [line.partition(" ")[0] for line in told] == ["Recorded", "Refused,", "Answered", "Opened"]
    assert "The court's record says so" in told[1]
    assert "We stand by it" in told[2]


def test_what_was_typed_and_not_recorded_is_there_the_next_time(desk: OpenDesk, dialogs):
    desk.open(SLUG)
    desk.window.commands["requests"].trigger()
    desk.wait_for(lambda: len(dialogs) == 1)
    # Typed while the dialog stood open: what closing it keeps is tried apart.
    desk.room.after.requests._typed[desk.story().id] = ("", RetractionDraft("Sra. Peña", "Her name"))
    dialog = opened(desk, dialogs)
    assert (dialog.name_edit.text(), dialog.wants_edit.toPlainText()) == ("Sra. Peña", "Her name")
    assert dialog.unsaved is not None
    assert dialog.unsaved.wants == "Her name"


def test_a_refusal_is_said_in_the_dialog_and_keeps_what_was_typed(desk: OpenDesk, dialogs):
    desk.open(SLUG)
    dialog = opened(desk, dialogs)
    dialog.name_edit.setText("Sra. Peña")
    dialog.wants_edit.setPlainText("Her name out of it")
    dialog.deadline_edit.show_time(datetime.now(UTC) - timedelta(days=3))
    dialog.record_button.click()
    desk.wait_for(lambda: not dialog.refusal_label.isHidden())
    assert "deadline" in dialog.refusal_label.text()
    assert dialog.name_edit.text() == "Sra. Peña"
    assert requests(desk) == ()


def test_whoever_opens_the_desk_hears_what_is_overdue_and_goes_there(
    start: Callable[..., OpenDesk], sample_store: Path, tmp_path: Path, monkeypatch, dialogs
):
    shutil.copytree(sample_store.parent, tmp_path / "desk")
    store = tmp_path / "desk" / "desk.sqlite"
    with Desk.open(store) as other:
        story = other.find(SLUG)
        now = other.now()
        late = RetractionDraft(
            "A court", "Retract it", received_at=now - timedelta(days=9), deadline=now - timedelta(days=1)
        )
        add_retraction(other.work, story.id, late)
    desk = start(store)
    desk.wait_for(lambda: "1 request" in desk.window.messages.text)
    shown: list[EveryRequest] = []
    monkeypatch.setattr(EveryRequest, "exec", lambda dialog: shown.append(dialog))
    monkeypatch.setattr(EveryRequest, "deleteLater", lambda dialog: None)
    desk.window.commands["all_requests"].trigger()
    desk.wait_for(lambda: bool(shown))
    assert "overdue" in shown[0].list.item(0).text()
    shown[0].go_button.click()
    desk.wait_for(lambda: bool(dialogs))
    assert dialogs[0].chosen is not None
    assert dialogs[0].chosen.asked_by == "A court"
    desk.wait_for(lambda: desk.story().slug == SLUG)


def test_the_row_of_a_story_leads_to_its_requests(desk: OpenDesk, dialogs):
    story = desk.open(SLUG)
    desk.room.rows.requests_wanted.emit(story.id)
    desk.wait_for(lambda: len(dialogs) == 1)
    assert SLUG in dialogs[0].windowTitle()


def test_from_a_request_one_looks_at_what_readers_saw(desk: OpenDesk, dialogs, monkeypatch):
    desk.open(SLUG)
    shown: list[SeenDialog] = []
    monkeypatch.setattr(SeenDialog, "exec", lambda dialog: shown.append(dialog))
    opened(desk, dialogs).seen_button.click()
    desk.wait_for(lambda: bool(shown))
